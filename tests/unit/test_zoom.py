# SPDX-License-Identifier: GPL-3.0-or-later
"""The size that the user chose reaches Qt, and only where nobody else has chosen one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import zoom
from app.config.settings import Settings


def test_the_profiles_zoom_becomes_qts_factor(tmp_path: Path) -> None:
    Settings(tmp_path).update(zoom=150)
    environment: dict[str, str] = {}
    zoom.prepare(tmp_path, environment)
    assert environment == {"QT_SCALE_FACTOR": "1.5"}


def test_a_hundred_percent_leaves_the_screens_own_scale_alone(tmp_path: Path) -> None:
    environment: dict[str, str] = {}
    zoom.prepare(tmp_path, environment)
    assert environment == {}


def test_a_factor_given_at_the_start_is_kept(tmp_path: Path) -> None:
    Settings(tmp_path).update(zoom=150)
    environment = {"QT_SCALE_FACTOR": "2"}
    zoom.prepare(tmp_path, environment)
    assert environment == {"QT_SCALE_FACTOR": "2"}


_SAYS = """
import sys
from pathlib import Path
from app import zoom
zoom.prepare(Path(sys.argv[1]))
from PySide6.QtWidgets import QApplication
app = QApplication([])
print(app.primaryScreen().devicePixelRatio(), app.highDpiScaleFactorRoundingPolicy().name)
"""


@pytest.mark.parametrize("percent", [80, 125, 150, 300])
def test_qt_scales_by_it_and_does_not_round_it(tmp_path: Path, percent: int) -> None:
    Settings(tmp_path).update(zoom=percent)
    environment = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    done = subprocess.run(
        [sys.executable, "-c", _SAYS, str(tmp_path)],
        capture_output=True,
        text=True,
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(percent / 100), "PassThrough"]
