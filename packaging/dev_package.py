# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages for those who install Soitto: the command ``dev.py package``, and the environment in which they are built.

It holds what is shipped and the build tools, all locked, and nothing of what only developers use, so that none of that can slip
into a package. It lies in the user's cache, as the tests' servers do.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import dev_pbx
import dev_setup
from dev_setup import (
    BUILD,
    ROOT,
    SetupFailed,
    check_call,
    digest,
    install_system_packages,
    one_at_a_time,
    or_left_out,
    remove_tree,
    say,
    why_left_out,
)
from windows import compiler

LOCK_FILES = [
    ROOT / "packaging" / "requirements" / f"{name}.txt" for name in ("runtime", "audio", "postgres", "package")
]
WINDOWS_PROGRAMS = {
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "wixl": "wixl",
    "msibuild": "msitools",
    "osslsigncode": "osslsigncode",
}
LINUX_PROGRAMS = {"dpkg-deb": "dpkg", "objdump": "binutils", "strip": "binutils", "xz": "xz-utils"}
"""Debian's package by program."""
KINDS = {"windows": WINDOWS_PROGRAMS, "linux": LINUX_PROGRAMS, "server": LINUX_PROGRAMS}
REASON_VARIABLE = "SOITTO_TEST_PACKAGE_MISSING"
"""Environment variable with the reason why no packages can be built."""


def command(arguments: list[str]) -> int:
    """Build what is to be installed: windows (folder, MSI, zip), linux (desk as .deb and tarball), server (.deb), or all."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=command.__doc__)
    parser.add_argument(
        "kind", choices=[*KINDS, "all", "policies"], help="policies: the administrators' templates anew"
    )
    parser.add_argument("--out", type=Path, default=BUILD / "packages", help="default: build/packages")
    parser.add_argument("--version", default=version(), help="default: that of pyproject.toml")
    chosen = parser.parse_args(arguments)
    if chosen.kind == "policies":
        return subprocess.call([str(dev_setup.ready()), "-m", "windows.policies"], cwd=ROOT / "packaging")
    dev_setup.ready()  # its tools compile the translations
    kinds = list(KINDS) if chosen.kind == "all" else [chosen.kind]
    for kind in kinds:
        install_missing({**KINDS[kind], **(_to_compile() if kind == "windows" else {})})
    python = ready()
    out = chosen.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    for kind in kinds:
        folder = "windows" if kind == "windows" else "linux"
        only = [] if kind == "windows" else ["desk" if kind == "linux" else "server"]
        status = subprocess.call(
            [str(python), "-m", folder, *only, "--out", str(out), "--version", chosen.version], cwd=ROOT / "packaging"
        )
        if status:
            return status
    return 0


def version() -> str:
    """Return the version of pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def environment() -> dict[str, str]:
    """Make the environment where it is missing; return what the tests need to know."""
    return or_left_out("Tests that build packages", REASON_VARIABLE, _all_ready)


def why_missing() -> str:
    """Return why no packages can be built."""
    return why_left_out(REASON_VARIABLE)


def installed() -> Path | None:
    """Return the environment's Python, if it holds what is locked and the programs are there."""
    if any(shutil.which(program) is None for program in (*WINDOWS_PROGRAMS, *LINUX_PROGRAMS, *_to_compile())):
        return None
    return _python() if _is_whole() else None


def install_missing(programs: dict[str, str]) -> None:
    """Install those programs that this system lacks. Raises SetupFailed with the reason."""
    packages = sorted({package for program, package in programs.items() if shutil.which(program) is None})
    if not packages:
        return
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        raise SetupFailed(
            f"{' and '.join(packages)} are needed, and are installed with apt-get, which this system has not"
        )
    install_system_packages(packages)


def ready() -> Path:
    """Make the environment where it is missing or old, and return its Python. Raises SetupFailed."""
    folder = _folder()
    with one_at_a_time(dev_pbx.cache()) as lock:
        if _is_whole():
            return _python()
        if folder.exists():
            remove_tree(folder)
        say("Making the environment in which packages are built")
        check_call([sys.executable, "-m", "venv", str(folder)], "It could not be made", lock=lock)
        pip = [str(_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
        files = [word for file in LOCK_FILES for word in ("-r", str(file))]
        check_call([*pip, "--no-deps", *files], "What packages are built with could not be installed", lock=lock)
        # Only when all is in does it count.
        (folder / "locked").write_text(_wanted(), encoding="utf-8")
    return _python()


def _to_compile() -> dict[str, str]:
    """What compiles for Windows' Python 3.12 where this machine has none, as Debian's packages by program."""
    return compiler.WINE if compiler.python() is None else {}


def _all_ready() -> Path:
    if not sys.platform.startswith("linux"):
        raise SetupFailed("they are built on Debian and Ubuntu")
    if os.geteuid() != 0 and installed() is None:
        raise SetupFailed("installing the tools needs root, once")
    install_missing({**WINDOWS_PROGRAMS, **LINUX_PROGRAMS, **_to_compile()})
    return ready()


def _folder() -> Path:
    return dev_pbx.cache() / "package-env"


def _python() -> Path:
    return _folder() / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _wanted() -> str:
    return " ".join([platform.python_version(), *(digest(file) for file in LOCK_FILES)])


def _is_whole() -> bool:
    try:
        return (_folder() / "locked").read_text(encoding="utf-8") == _wanted() and _python().exists()
    except OSError:
        return False
