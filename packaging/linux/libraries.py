# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries that the frozen program leaves to the system, and the Debian package of each.

A library stands here where Debian 12, Debian 13 and Ubuntu 24.04 all have it under the same name: then it gets its repairs from
there, and there is one of it in the process. Whatever else the program needs comes in its folder.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

PACKAGES = {
    "libc.so.6": "libc6",
    "libm.so.6": "libc6",
    "libmvec.so.1": "libc6",
    "libdl.so.2": "libc6",
    "librt.so.1": "libc6",
    "libpthread.so.0": "libc6",
    "libutil.so.1": "libc6",
    "libresolv.so.2": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libbz2.so.1.0": "libbz2-1.0",
    "liblzma.so.5": "liblzma5",
    "libzstd.so.1": "libzstd1",
    "libffi.so.8": "libffi8",
    "libuuid.so.1": "libuuid1",
    "libexpat.so.1": "libexpat1",
    "libsqlite3.so.0": "libsqlite3-0",
    "libcrypt.so.1": "libcrypt1",
    "libssl.so.3": "libssl3 | libssl3t64",
    "libcrypto.so.3": "libssl3 | libssl3t64",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgobject-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgio-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libdrm.so.2": "libdrm2",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libudev.so.1": "libudev1",
    "libusb-1.0.so.0": "libusb-1.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What a Debian package depends on, by the name under which programs ask for the library."""

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.M)
_LIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


class LibraryMissing(Exception):
    """A library that the folder needs is neither in it nor known to be in the distributions; the text names both ends."""


def shared_objects(folder: Path) -> Iterator[Path]:
    """The programs and libraries in *folder*, without links."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def needed(path: Path) -> list[str]:
    """The names of the libraries that a program or library asks for."""
    return _NEEDED.findall(_told(path))


def libc_floor(folder: Path) -> str:
    """The oldest C library with which all of the folder's programs run, such as ``2.34``."""
    found = {(int(major), int(minor)) for path in shared_objects(folder) for major, minor in _LIBC.findall(_told(path))}
    return "{}.{}".format(*max(found))


@cache
def _told(path: Path) -> str:
    return subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout


def drop_unneeded(folder: Path) -> None:
    """Remove libraries of the build machine that nothing in the folder asks for itself (they came with what is left to the system),
    and links to what was left out."""
    while True:
        wanted = {name for path in shared_objects(folder) for name in needed(path)}
        # Python's own library is loaded by the launcher, by its name.
        loose = [
            path
            for path in folder.glob("lib*.so*")
            if (path.is_symlink() and not path.exists())
            or not (path.is_symlink() or path.name in wanted or path.name.startswith("libpython"))
        ]
        if not loose:
            return
        for path in loose:
            path.unlink()


def depends(folder: Path, more: Iterable[str] = ()) -> list[str]:
    """The Debian packages whose libraries the folder's programs ask for, and those of the libraries *more*; sorted. Raises
    LibraryMissing."""
    own = {path.name for path in folder.rglob("*.so*")}
    wanted = dict.fromkeys(more, "the program")
    for path in shared_objects(folder):
        wanted |= dict.fromkeys(needed(path), path.name)
    for library, asker in wanted.items():
        if library not in own and library not in PACKAGES:
            raise LibraryMissing(f"{asker} needs {library}, which is not in the folder")
    return sorted({PACKAGES[library] for library in wanted if library not in own})
