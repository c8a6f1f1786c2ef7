# SPDX-License-Identifier: GPL-3.0-or-later
"""The frozen program: one folder with a launcher, this Python and all that is imported, made by PyInstaller.

It runs where the C library is that of the build machine or newer: built on Debian 12, it runs on 12 and 13 and Ubuntu 24.04.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Literal

import bill
from linux import libraries

ROOT = Path(__file__).resolve().parents[2]
Kind = Literal["desk", "server"]


class BuildFailed(Exception):
    """A package could not be made; the text is a sentence for the person at the terminal."""


def build(out: Path, version: str, kind: Kind = "desk") -> Path:
    """Make the folder ``soitto-VERSION-linux-x64`` (or ``soitto-server-…``) in *out* and return it. Raises BuildFailed."""
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        raise BuildFailed(
            "This Python was built without its shared library, which the program takes with it. "
            "Use the system's, or one that was configured with --enable-shared."
        )
    name = f"{'soitto' if kind == 'desk' else 'soitto-server'}-{version}-linux-x64"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="soitto-frozen-") as scratch:
        work = Path(scratch)
        _prepare(work / "prepared", version, kind)
        made = _freeze(work, kind)
        libraries.drop_unneeded(made / "_internal")
        _strip(made)
        target = out / name
        if target.exists():
            shutil.rmtree(target)
        shutil.move(made, target)
    shutil.copy(ROOT / "LICENSE", target / "LICENSE")
    try:
        bill.write(target, target, bill.packages_in(target))
    except bill.Unknown as unknown:
        raise BuildFailed(str(unknown)) from None
    return target


def launcher(folder: Path) -> Path:
    """The program in a folder that :func:`build` made."""
    desk = folder / "soitto"
    return desk if desk.exists() else folder / "soitto-server"


def _prepare(folder: Path, version: str, kind: Kind) -> None:
    """The version as the program asks for it, and the compiled catalogues."""
    metadata = folder / "metadata" / f"soitto-{version}.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: soitto\nVersion: {version}\nLicense-Expression: GPL-3.0-or-later\n",
        encoding="utf-8",
    )
    if kind == "server":
        return
    catalogues = folder / "translations"
    catalogues.mkdir()
    compiler = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    if compiler is None:
        raise BuildFailed("This Python's environment has no PySide6, whose lrelease compiles the translations.")
    for source in sorted((ROOT / "translations").glob("*.ts")):
        target = catalogues / source.with_suffix(".qm").name
        _run([compiler, "-silent", str(source), "-qm", str(target)], f"{source.name} could not be compiled")


def _freeze(work: Path, kind: Kind) -> Path:
    spec = Path(__file__).with_name("soitto.spec")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(work / "dist"), "--workpath", str(work / "work"), str(spec), "--"]
    command += [kind, str(ROOT), str(work / "prepared"), *libraries.PACKAGES]
    # The order of what is hashed must not differ from build to build.
    _run(command, "The program could not be frozen", PYTHONHASHSEED="1", PYINSTALLER_CONFIG_DIR=str(work / "config"))
    return work / "dist" / ("soitto" if kind == "desk" else "soitto-server")


def _strip(folder: Path) -> None:
    """A Python that a person compiled carries what only a debugger reads; wheels' libraries are stripped, and some of them
    would not bear it."""
    for library in folder.rglob("libpython3*.so*"):
        if not library.is_symlink():
            _run(["strip", "--strip-unneeded", str(library)], f"{library.name} could not be stripped")


def _run(command: list[str], failure: str, **environment: str) -> None:
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **environment},
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise BuildFailed(f"{failure}:\n{done.stdout.strip()}")
