# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things lie: the program's own files, and the user's data by the platform's custom."""

from __future__ import annotations

import os
from pathlib import Path

from app import program


def resources() -> Path:
    """Icons, faces, sounds and scripts that come with the program."""
    return program.ROOT / "resources"


def catalogues() -> Path:
    """The built translations (``*.qm``)."""
    return program.ROOT / ("translations" if program.PACKAGED else "build/translations")


def profile() -> Path:
    """The folder of this user's replica, settings and log; ``SOITTO_PROFILE`` moves it. Created, readable by its owner only."""
    chosen = os.environ.get("SOITTO_PROFILE")
    if chosen:
        folder = Path(chosen)
    else:
        from platformdirs import user_data_path

        folder = user_data_path("soitto", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
