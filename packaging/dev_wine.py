# SPDX-License-Identifier: GPL-3.0-or-later
"""Wine for the tests that run the Windows program on Debian, and the tools that make, sign and look into its installer."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from pathlib import Path

from dev_pbx import distribution
from dev_setup import SetupFailed, install_system_packages, or_left_out, why_left_out

PROGRAMS = {
    "wine": "wine",
    "/usr/lib/wine/wine64": "wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "osslsigncode": "osslsigncode",
    "wixl": "wixl",
    "msiinfo": "msitools",
}
"""Debian's package by program. Only 64-bit Windows programs are run: Wine's 32-bit half needs a second architecture."""
FONTS = Path("/usr/share/fonts/truetype/dejavu")
"""What a window without a screen is drawn with."""
REASON_VARIABLE = "SOITTO_TEST_WINE_MISSING"
"""Environment variable with the reason why there is no Wine."""


def environment() -> dict[str, str]:
    """Install what is missing. Without Wine its tests are left out, with a reason."""
    return or_left_out("Tests of the Windows program in Wine", REASON_VARIABLE, ready)


def installed() -> bool:
    """Tell whether Wine and the tools are there."""
    return sys.platform == "linux" and platform.machine() == "x86_64" and not missing_packages()


def why_missing() -> str:
    """Return why Wine is not installed."""
    return why_left_out(REASON_VARIABLE)


def missing_packages() -> list[str]:
    """Return the Debian packages that this system lacks."""
    packages = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    return packages if FONTS.is_dir() else [*packages, "fonts-dejavu-core"]


def ready() -> None:
    """Install what is missing. Raises SetupFailed with the reason."""
    if installed():
        return
    if not sys.platform.startswith("linux") or distribution() != "debian":
        raise SetupFailed("Wine is installed from Debian's packages, and this is not Debian")
    if platform.machine() != "x86_64":
        raise SetupFailed("Wine runs the Windows program only on an x86-64 computer")
    if os.geteuid() != 0:
        raise SetupFailed("installing Wine needs root, once")
    install_system_packages(missing_packages())
