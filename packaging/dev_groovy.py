# SPDX-License-Identifier: GPL-3.0-or-later
"""Groovy for the tests of the script module that is shipped: the language and a Java from Debian's packages, installed once."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from dev_setup import SetupFailed, install_system_packages, or_left_out, why_left_out

JAR = Path("/usr/share/java/groovy-all.jar")
PACKAGES = ["groovy", "default-jre-headless"]
REASON_VARIABLE = "SOITTO_TEST_GROOVY_MISSING"
"""Environment variable with the reason why there is no Groovy."""


def environment() -> dict[str, str]:
    """Install what is missing; return what the tests need to know. Without Groovy they are left out, with a reason."""
    return or_left_out("Tests of the Groovy module", REASON_VARIABLE, make_ready)


def installed() -> Path | None:
    """Return the library with the whole language, if there is a Java to run it."""
    return JAR if JAR.is_file() and shutil.which("java") is not None else None


def java() -> str:
    """Return the program that runs it."""
    return shutil.which("java") or "java"


def why_missing() -> str:
    """Return why Groovy is not installed."""
    return why_left_out(REASON_VARIABLE)


def make_ready() -> None:
    """Install what is missing. Raises SetupFailed with the reason."""
    if installed() is not None:
        return
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        raise SetupFailed("it is installed with apt-get, and this system has none")
    if os.geteuid() != 0:
        raise SetupFailed("installing it needs root, once")
    install_system_packages([PACKAGES[0]] if shutil.which("java") else PACKAGES)
    if installed() is None:
        raise SetupFailed("Debian's package does not hold its library where it used to be")
