# SPDX-License-Identifier: GPL-3.0-or-later
"""The independent client of Naumen Service Desk by which the tests judge their own server: installed once, in the user's cache.

It has a virtual environment of its own, since it pins other versions than the project does.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import IO

import dev_pbx
from dev_setup import (
    ROOT,
    SetupFailed,
    check_call,
    digest,
    one_at_a_time,
    or_left_out,
    remove_tree,
    say,
    why_left_out,
)

CLIENT = "naumen-service-desk-client"
LOCK_FILE = ROOT / "packaging" / "requirements" / "naumen-client.txt"
REASON_VARIABLE = "SOITTO_TEST_NAUMEN_CLIENT_MISSING"
"""Environment variable with the reason why the client is not there."""


def environment() -> dict[str, str]:
    """Install it where it is missing; return what the tests need to know. Without it those that use it are left out."""
    return or_left_out("Tests with the independent Naumen client", REASON_VARIABLE, ready)


def why_missing() -> str:
    """Return why the client is not installed."""
    return why_left_out(REASON_VARIABLE)


def installed() -> Path | None:
    """Return the Python of the client's environment, if it holds what is locked."""
    folder = _folder()
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    return python if python.exists() and _stamp(folder) == _wanted() else None


def ready() -> Path:
    """Install what is missing and return the environment's Python. Raises SetupFailed with the reason."""
    with one_at_a_time(dev_pbx.cache()) as lock:
        if (python := installed()) is not None:
            return python
        folder = _folder()
        if folder.exists():
            remove_tree(folder)
        say("Installing the independent Naumen client for the tests")
        check_call([sys.executable, "-m", "venv", str(folder)], "its virtual environment could not be made", lock=lock)
        _install(folder, lock)
        # Only when all is in does it count.
        (folder / "locked").write_text(_wanted(), encoding="utf-8")
    python = installed()
    if python is None:
        raise SetupFailed("its virtual environment has no Python")
    return python


def _install(folder: Path, lock: IO[bytes]) -> None:
    """What comes built first, among it the build back end; then the client, which comes as source, by that one."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--require-hashes", "--no-deps", "--no-build-isolation"]
    built, source = split(LOCK_FILE.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        for name, part in (("built.txt", built), ("source.txt", source)):
            file = Path(scratch) / name
            file.write_text(part, encoding="utf-8")
            check_call([*pip, "-r", str(file)], "it could not be installed", lock=lock)


def split(locked: str) -> tuple[str, str]:
    """The lock file without the client, and the client's own entry."""
    before, name, rest = locked.partition(f"{CLIENT}==")
    lines = rest.splitlines(keepends=True)
    # An entry ends with the first line that is not carried on in the next.
    end = next((number for number, line in enumerate(lines) if not line.rstrip().endswith("\\")), len(lines) - 1) + 1
    return before + "".join(lines[end:]), name + "".join(lines[:end])


def _folder() -> Path:
    return dev_pbx.cache() / "naumen-client"


def _wanted() -> str:
    return f"{digest(LOCK_FILE)} {platform.python_version()}"


def _stamp(folder: Path) -> str:
    try:
        return (folder / "locked").read_text(encoding="utf-8")
    except OSError:
        return ""
