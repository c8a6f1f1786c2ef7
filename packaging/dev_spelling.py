# SPDX-License-Identifier: GPL-3.0-or-later
"""Spelling for the tests: hunspell with its dictionaries, and for Finnish Voikko, from Debian's packages, installed once."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import sys
from pathlib import Path

from dev_setup import SetupFailed, install_system_packages, or_left_out, why_left_out

DICTIONARIES = {"en": "en_GB", "mn": "mn_MN", "ru": "ru_RU", "hu": "hu_HU"}
"""Language → hunspell's dictionary; it has none for Finnish, whose words are made of too many parts."""
FOLDER = Path("/usr/share/hunspell")
VOIKKO = Path("/usr/lib/voikko/5/mor-standard")
PACKAGES = ["hunspell", "hunspell-en-gb", "hunspell-mn", "hunspell-ru", "hunspell-hu", "libvoikko1", "voikko-fi"]
REASON_VARIABLE = "SOITTO_TEST_SPELLING_MISSING"
"""Environment variable with the reason why there are no dictionaries."""


def environment() -> dict[str, str]:
    """Install what is missing; return what the tests need to know. Without dictionaries they are left out, with a reason."""
    return or_left_out("Tests of the spelling", REASON_VARIABLE, make_ready)


def installed() -> bool:
    """Tell whether every language can be checked."""
    dictionaries = all((FOLDER / f"{name}.dic").is_file() for name in DICTIONARIES.values())
    return dictionaries and shutil.which("hunspell") is not None and VOIKKO.is_dir() and bool(voikko())


def voikko() -> str:
    """Return the name of Voikko's library; empty where there is none."""
    return ctypes.util.find_library("voikko") or ""


def why_missing() -> str:
    """Return why the dictionaries are not installed."""
    return why_left_out(REASON_VARIABLE)


def make_ready() -> None:
    """Install what is missing. Raises SetupFailed with the reason."""
    if installed():
        return
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        raise SetupFailed("the dictionaries are installed with apt-get, and this system has none")
    if os.geteuid() != 0:
        raise SetupFailed("installing the dictionaries needs root, once")
    install_system_packages(PACKAGES)
    if not installed():
        raise SetupFailed("Debian's packages do not hold the dictionaries where they used to be")
