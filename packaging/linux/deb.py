# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian packages: ``soitto-desk`` with desktop file, icons and the headsets' rule, ``soitto-server`` with its services.

The same folder and the same date give the same bytes (SOURCE_DATE_EPOCH; the last commit's time where it is not set).
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from email.utils import formatdate
from pathlib import Path
from typing import Literal

from linux import icons, libraries
from linux.frozen import ROOT, BuildFailed

HERE = Path(__file__).parent
SERVER = ROOT / "packaging" / "server"
MAINTAINER = "{} <{}>".format(
    os.environ.get("DEBFULLNAME", "Soitto developers"), os.environ.get("DEBEMAIL", "packages@soitto.example")
)
"""Who answers for the package: the site that builds it may say so, by Debian's own two variables."""
Squeeze = Literal["xz", "zstd"]
_SQUEEZE = {"xz": ["-Zxz"], "zstd": ["-Zzstd", "-z3"]}
LOADED_WHEN_NEEDED = ("libdbus-1.so.3", "libEGL.so.1", "libGL.so.1")
"""What Qt loads by itself, so that no program in the folder names it."""

_DESK = {
    "Section": "comm",
    "Recommends": "fonts-dejavu-core, libpulse0, xdg-utils, gnome-keyring | kwalletmanager",
    "Description": """agent desk for call centres
 Calls, ratings and callbacks that nobody forgets, beside the CRM: a softphone
 with the list of those who are to be called back, and why.""",
}
_SERVER = {
    "Section": "net",
    "Suggests": "asterisk, postgresql",
    "Description": """hub and switchboard of the Soitto agent desk
 The hub keeps people, callbacks and protocols for sites without a CRM of
 their own; the switchboard stands beside an Asterisk and rings customers back.""",
}
_COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Soitto
Comment: The package holds Python, libraries and Qt under licences of their own, which NOTICES.txt in the program's folder gives.

Files: *
Copyright: 2026 the authors of Soitto
License: GPL-3+

License: GPL-3+
 This program is free software: you can redistribute it and/or modify it
 under the terms of the GNU General Public License as published by the Free
 Software Foundation, either version 3 of the License, or (at your option)
 any later version.
 .
 On Debian systems the full text of the GNU General Public License version 3
 is in /usr/share/common-licenses/GPL-3.
"""


def desk(folder: Path, out: Path, version: str, squeeze: Squeeze = "xz") -> Path:
    """``soitto-desk_VERSION_amd64.deb`` in *out*, from the folder of ``frozen.build``. ``zstd`` is quick, ``xz`` small. Raises
    BuildFailed."""
    with tempfile.TemporaryDirectory(prefix="soitto-deb-") as scratch:
        tree = Path(scratch)
        _program(folder, tree, "soitto-desk", "soitto")
        _copy(HERE / "soitto.desktop", tree / "usr/share/applications/soitto.desktop")
        _copy(HERE / "70-soitto-headset.rules", tree / "usr/lib/udev/rules.d/70-soitto-headset.rules")
        icons.write(tree / "usr/share/icons/hicolor")
        control = {**_DESK, "Depends": _depends(folder, LOADED_WHEN_NEEDED)}
        return _pack(tree, out, "soitto-desk", version, control, squeeze)


def server(folder: Path, out: Path, version: str, squeeze: Squeeze = "xz") -> Path:
    """``soitto-server_VERSION_amd64.deb`` in *out*, from the folder of ``frozen.build(…, "server")``. Raises BuildFailed."""
    with tempfile.TemporaryDirectory(prefix="soitto-deb-") as scratch:
        tree = Path(scratch)
        _program(folder, tree, "soitto-server", "soitto-server")
        for unit in sorted((SERVER / "systemd").iterdir()):
            _copy(unit, tree / "usr/lib/systemd/system" / unit.name)
        _copy(SERVER / "hub.env", tree / "etc/soitto/hub.env", 0o640)
        documents = tree / "usr/share/doc/soitto-server"
        _copy(SERVER / "README.md", documents / "README.md")
        _copy(SERVER / "switchboard.example.toml", documents / "examples/switchboard.example.toml")
        shared = tree / "usr/share/soitto-server"
        for name in ("asterisk", "announcements", "sounds"):
            shutil.copytree(SERVER / name, shared / name, symlinks=True)
        _copy(SERVER / "make_announcements.py", shared / "make_announcements.py")
        control = {**_SERVER, "Depends": _depends(folder, (), ("adduser", "ca-certificates", "tzdata"))}
        return _pack(tree, out, "soitto-server", version, control, squeeze)


def debian_version(version: str) -> str:
    """A version of Python's as dpkg orders it: what comes before a release sorts before it (``0.3.0rc1`` → ``0.3.0~rc1``)."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)", r"~\1", version)


def _program(folder: Path, tree: Path, package: str, command: str) -> None:
    shutil.copytree(folder, tree / "opt" / package, symlinks=True)
    link = tree / "usr/bin" / command
    link.parent.mkdir(parents=True)
    link.symlink_to(f"/opt/{package}/{command}")


def _depends(folder: Path, more: Iterable[str], others: Iterable[str] = ()) -> str:
    try:
        packages = libraries.depends(folder, more)
    except libraries.LibraryMissing as missing:
        raise BuildFailed(str(missing)) from missing
    packages[packages.index("libc6")] = f"libc6 (>= {libraries.libc_floor(folder)})"
    return ", ".join(sorted({*packages, *others}))


def _pack(tree: Path, out: Path, package: str, version: str, fields: Mapping[str, str], squeeze: Squeeze) -> Path:
    version = debian_version(version)
    made = moment()
    documents = tree / "usr/share/doc" / package
    documents.mkdir(parents=True, exist_ok=True)
    (documents / "copyright").write_text(_COPYRIGHT, encoding="utf-8")
    change = f"{package} ({version}) stable; urgency=medium\n\n  * Soitto {version}.\n\n -- {MAINTAINER}  {formatdate(made)}\n"
    (documents / "changelog.gz").write_bytes(gzip.compress(change.encode(), mtime=0))
    _set_modes(tree)

    about = tree / "DEBIAN"
    about.mkdir()
    files = sorted(
        path for path in tree.rglob("*") if path.is_file() and not path.is_symlink() and about not in path.parents
    )
    size = sum(path.stat().st_size for path in files) // 1024
    head = {"Package": package, "Version": version, "Architecture": "amd64", "Maintainer": MAINTAINER}
    lines = {**head, "Installed-Size": str(size), "Priority": "optional", **fields}
    description = lines.pop("Description")
    control = "".join(f"{name}: {value}\n" for name, value in lines.items()) + f"Description: {description}\n"
    (about / "control").write_text(control, encoding="utf-8")
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files]
    (about / "md5sums").write_text("".join(sums), encoding="utf-8")
    settings = [f"/{path.relative_to(tree)}\n" for path in files if path.is_relative_to(tree / "etc")]
    if settings:
        (about / "conffiles").write_text("".join(settings), encoding="utf-8")
    for script in ("postinst", "prerm", "postrm"):
        source = HERE / f"{package}.{script}"
        if source.exists():
            _copy(source, about / script, 0o755)

    target = out / f"{package}_{version}_amd64.deb"
    out.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        ["dpkg-deb", "--root-owner-group", *_SQUEEZE[squeeze], "--build", str(tree), str(target)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(made)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise BuildFailed(f"{target.name} could not be packed:\n{done.stderr.strip()}")
    return target


def moment() -> int:
    """Seconds since 1970 that stand as the time of all files."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):  # the sources without their history
        told = ""
    return int(told or (ROOT / "pyproject.toml").stat().st_mtime)


def _copy(source: Path, target: Path, mode: int = 0o644) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)


def _set_modes(tree: Path) -> None:
    """Folders and files as a package has them, whatever the builder's umask; libraries are only read."""
    tree.chmod(0o755)
    for path in tree.rglob("*"):
        if path.is_symlink():
            continue
        mode = path.stat().st_mode
        if path.is_dir():
            path.chmod(0o755)
        elif path.is_relative_to(tree / "etc"):
            path.chmod(mode & 0o640 | 0o600)
        else:
            path.chmod(0o755 if mode & 0o100 and ".so" not in path.name else 0o644)
