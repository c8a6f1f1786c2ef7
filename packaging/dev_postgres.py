# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL for the tests: its programs, from Debian's package where there are none. The tests make databases of their own
and leave those of the system alone."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from dev_pbx import distribution
from dev_setup import SetupFailed, install_system_packages, or_left_out, why_left_out

DEBIANS = Path("/usr/lib/postgresql")
PROGRAMS = ("initdb", "postgres")
FOLDER_VARIABLE = "SOITTO_TEST_POSTGRES"
"""Environment variable with the folder in which the programs are; found by itself where it is not set."""
REASON_VARIABLE = "SOITTO_TEST_POSTGRES_MISSING"
"""Environment variable with the reason why there is no PostgreSQL."""


def environment() -> dict[str, str]:
    """Install what is missing; return what the tests need to know. Without PostgreSQL they are left out, with a reason."""
    return or_left_out("Tests with PostgreSQL", REASON_VARIABLE, ready, FOLDER_VARIABLE)


def installed() -> Path | None:
    """Return the folder in which PostgreSQL's programs are: the one named, the newest of Debian's, or that of the PATH."""
    if os.name != "posix":
        return None
    named = os.environ.get(FOLDER_VARIABLE)
    found = shutil.which("initdb")
    candidates = [Path(named)] if named else [*debians(), *([Path(found).resolve().parent] if found else [])]
    return next((folder for folder in candidates if complete(folder)), None)


def debians() -> list[Path]:
    """Return the folders of programs of Debian's packages, the newest first."""
    versions = [folder for folder in DEBIANS.glob("*") if folder.name.isdecimal()]
    return [folder / "bin" for folder in sorted(versions, key=lambda folder: int(folder.name), reverse=True)]


def complete(folder: Path) -> bool:
    """Tell whether all programs are in a folder."""
    return all((folder / program).is_file() for program in PROGRAMS)


def why_missing() -> str:
    """Return why PostgreSQL is not installed."""
    return why_left_out(REASON_VARIABLE)


def ready() -> Path:
    """Install what is missing and return the folder of programs. Raises SetupFailed with the reason."""
    folder = installed()
    if folder is not None:
        return folder
    if not sys.platform.startswith("linux") or distribution() != "debian":
        raise SetupFailed("it is installed from Debian's package, and this is not Debian")
    if os.geteuid() != 0:
        raise SetupFailed("installing it needs root, once")
    install_system_packages(["postgresql"])
    folder = installed()
    if folder is None:
        raise SetupFailed("Debian's package does not hold its programs where they used to be")
    return folder
