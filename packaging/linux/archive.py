# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk as a plain archive, which runs from wherever it is unpacked."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from linux import deb, libraries
from linux.frozen import BuildFailed

HERE = Path(__file__).parent
_README = """Soitto {version} for Linux (x86-64; GNU C library {libc} or newer)

Start it:  ./soitto
Look whether all of it works here:  ./soitto --selftest FILE

Nothing is installed. It leaves these libraries to the system (Debian's names; a | b: whichever there is):

{packages}

share/ holds what only an installation puts in its place: the desktop file with the handlers of links (tel:, sip: …), and the udev
rule without which the buttons of headsets are root's alone. The package soitto-desk brings all of that.
"""


def build(folder: Path, out: Path, version: str) -> Path:
    """``soitto-VERSION-linux-x64.tar.xz`` in *out*, from the folder of ``frozen.build``. Raises BuildFailed."""
    target = out / f"{folder.name}.tar.xz"
    moment = deb.moment()
    packages = "\n".join(f"  {package}" for package in libraries.depends(folder, deb.LOADED_WHEN_NEEDED))
    readme = _README.format(version=version, libc=libraries.libc_floor(folder), packages=packages).encode()

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = moment
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with target.open("wb") as file:
        squeeze = subprocess.Popen(["xz", "-6", "--threads=0", "--stdout"], stdin=subprocess.PIPE, stdout=file)
        assert squeeze.stdin is not None
        with tarfile.open(fileobj=squeeze.stdin, mode="w|", format=tarfile.PAX_FORMAT) as archive:
            # tarfile sorts what is in a folder by itself.
            archive.add(folder, folder.name, filter=plain)
            for name in ("soitto.desktop", "70-soitto-headset.rules"):
                archive.add(HERE / name, f"{folder.name}/share/{name}", filter=plain)
            told = tarfile.TarInfo(f"{folder.name}/README.txt")
            told.size = len(readme)
            archive.addfile(plain(told), io.BytesIO(readme))
        squeeze.stdin.close()
        if squeeze.wait() != 0:
            raise BuildFailed(f"{target.name} could not be packed")
    return target
