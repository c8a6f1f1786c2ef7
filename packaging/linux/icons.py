# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's icon in the sizes that desktops look for, drawn from the one picture in resources/."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from linux.frozen import ROOT, BuildFailed

LOGO = ROOT / "resources" / "logo.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)
_DRAW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication([])
logo = QSvgRenderer(sys.argv[1])
for size, target in zip(sys.argv[2::2], sys.argv[3::2], strict=True):
    image = QImage(int(size), int(size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    logo.render(painter)
    painter.end()
    if not image.save(target, "PNG"):
        sys.exit(f"{target} could not be written")
"""


def write(theme: Path) -> None:
    """Put the icon ``soitto`` into a theme's folder such as ``…/icons/hicolor``. Raises BuildFailed."""
    scalable = theme / "scalable" / "apps" / "soitto.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(LOGO, scalable)
    words: list[str] = []
    for size in SIZES:
        target = theme / f"{size}x{size}" / "apps" / "soitto.png"
        target.parent.mkdir(parents=True)
        words += [str(size), str(target)]
    done = subprocess.run(
        # A process of its own: the caller may have a QApplication, or want none.
        [sys.executable, "-c", _DRAW, str(LOGO), *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise BuildFailed(f"The icons could not be drawn:\n{done.stderr.strip()}")
