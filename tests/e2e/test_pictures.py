# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of the help, taken as a maintainer takes them: all that the texts name, small, and of the right language."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from app.ui.help import texts

ROOT = Path(__file__).resolve().parents[2]
MOST = 90_000


def test_every_picture_of_the_help_is_taken(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "demo", "--pictures", str(tmp_path), "--language", "en"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "left out" not in done.stdout
    wanted = {name for page in texts.ORDER for name in texts.read(page, "en").images}
    for path in [*(tmp_path / "en" / name for name in wanted), tmp_path / "desk.png", tmp_path / "clash.png"]:
        assert path.stat().st_size < MOST, path.name
        image = QImage(str(path))
        assert image.width() >= 300, path.name
        assert len(image.colorTable()) <= 256
