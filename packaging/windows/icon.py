# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's icon for Windows, drawn from the logo in every size that Windows shows."""

from __future__ import annotations

import os
import struct
from pathlib import Path

SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
"""Pixels. Windows takes PNG in icons since Vista."""


def write(logo: Path, icon: Path) -> None:
    """Draw the SVG file ``logo`` into the .ico file ``icon``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    pictures = []
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(logo)).render(painter)
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
        pictures.append(bytes(content.data()))
    place = 6 + 16 * len(SIZES)
    head, body = struct.pack("<HHH", 0, 1, len(SIZES)), b""
    for size, picture in zip(SIZES, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place + len(body))
        body += picture
    icon.write_bytes(head + body)
