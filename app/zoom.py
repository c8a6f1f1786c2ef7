# SPDX-License-Identifier: GPL-3.0-or-later
"""The size of everything, as the user set it: told to Qt before there is an application, which is the only time it listens."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from pathlib import Path

from app.config.settings import Settings

FACTOR = "QT_SCALE_FACTOR"


def prepare(profile: Path, environment: MutableMapping[str, str] = os.environ) -> None:
    """Scale by the profile's setting "zoom" (percent), upon the scale of the screen. Whoever starts the program with a factor of
    their own keeps it. Before the QApplication is made."""
    percent = Settings(profile).zoom
    if FACTOR not in environment and percent != 100:
        environment[FACTOR] = str(percent / 100)
