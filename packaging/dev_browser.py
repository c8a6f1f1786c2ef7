# SPDX-License-Identifier: GPL-3.0-or-later
"""The real browser of the tests: Chromium and its driver from the system's packages, installed once."""

from __future__ import annotations

import os
import shutil
import sys

from dev_setup import SetupFailed, install_system_packages, or_left_out, why_left_out

PROGRAMS = {"chromium": "chromium", "chromedriver": "chromium-driver", "openssl": "openssl"}
"""Debian's package by program. Ubuntu's packages of these names only lead to its snap, which cannot be driven from a test."""
REASON_VARIABLE = "SOITTO_TEST_BROWSER_MISSING"
"""Environment variable with the reason why there is no browser."""


def environment() -> dict[str, str]:
    """Install what is missing; return what the tests need to know. Without Chromium they are left out, with a reason."""
    return or_left_out("Tests with a real browser", REASON_VARIABLE, make_ready)


def installed() -> bool:
    """Tell whether Chromium and its driver are there."""
    return not missing_packages()


def why_missing() -> str:
    """Return why they are not."""
    return why_left_out(REASON_VARIABLE)


def missing_packages() -> list[str]:
    """Return the packages of the programs that this system lacks."""
    return [package for program, package in PROGRAMS.items() if shutil.which(program) is None]


def make_ready() -> None:
    """Install what is missing. Raises SetupFailed with the reason."""
    packages = missing_packages()
    if not packages:
        return
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        raise SetupFailed("it is installed with apt-get, and this system has none")
    if os.geteuid() != 0:
        raise SetupFailed("installing it needs root, once")
    install_system_packages(packages)
    if still := missing_packages():
        raise SetupFailed(f"after the installation these are still missing: {' '.join(still)}")
