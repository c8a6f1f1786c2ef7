# SPDX-License-Identifier: GPL-3.0-or-later
"""Small PNG files: a window has few colours, and a palette of those that it has most of shows it as it is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageWriter

_COLOURS = 256
_APART = 10
"""Least distance of two colours of the palette in one channel: nearer ones look the same."""


def save_small(image: QImage, path: Path) -> None:
    """Save the picture with 256 colours at most. Raises ``OSError`` when it cannot be written."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    small = plain.convertToFormat(
        QImage.Format.Format_Indexed8, _palette(plain), Qt.ImageConversionFlag.ThresholdDither
    )
    small.setDotsPerMeterX(3780)  # 96 to the inch, whatever the screen says
    small.setDotsPerMeterY(3780)
    writer = QImageWriter(str(path))
    writer.setCompression(100)
    if not writer.write(small):
        raise OSError(f"cannot write {path.name}")


def _palette(image: QImage) -> list[int]:
    """Its most frequent colours that can be told apart, then the next ones as far as there is room."""
    counted = Counter(memoryview(image.constBits()).cast("I"))
    chosen: list[int] = []
    left: list[int] = []
    for colour, _ in counted.most_common():
        if len(chosen) == _COLOURS:
            break
        (left if any(_near(colour, other) for other in chosen) else chosen).append(colour)
    return [*chosen, *left[: _COLOURS - len(chosen)]]


def _near(one: int, other: int) -> bool:
    return all(abs((one >> shift & 255) - (other >> shift & 255)) < _APART for shift in (0, 8, 16))
