# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons from our own SVG drawings, in the colours of the scheme in force, sharp on every screen.

An icon is drawn when it is painted: it follows a change of theme by itself, and nothing is rendered at start-up.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.config.paths import resources
from app.ui import theme

_DRAWINGS = {drawing.stem: drawing for drawing in (resources() / "icons").glob("*.svg")}
NAMES = frozenset(_DRAWINGS)


def icon(name: str, tint: str = "text") -> QIcon:
    """The named icon in the colour of that token (a field of ``theme.Colours``). KeyError for an unknown name."""
    if tint not in theme.Colours.__dataclass_fields__:
        raise KeyError(tint)
    return QIcon(_Engine(_DRAWINGS[name], tint))


def pixmap(name: str, size: int, tint: str = "text", dpr: float = 1.0) -> QPixmap:
    """The named icon, ``size`` logical pixels square, for what takes no QIcon."""
    return icon(name, tint).pixmap(QSize(size, size), dpr)


def picture(path: Path) -> QIcon:
    """A drawing with colours of its own, such as a face or the logo."""
    return QIcon(_Engine(path, ""))


class _Engine(QIconEngine):
    """Draws one SVG; ``tint`` names the colour that stands for currentColor, empty for drawings with their own."""

    def __init__(self, path: Path, tint: str) -> None:
        super().__init__()
        self._path = path
        self._tint = tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        dpr = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self._drawn(rect.size(), dpr, mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, 1.0, mode)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Since Qt 6.8 the size is in logical pixels.
        return self._drawn(size, scale, mode)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    def _drawn(self, size: QSize, dpr: float, mode: QIcon.Mode) -> QPixmap:
        disabled = mode == QIcon.Mode.Disabled
        if self._tint:
            tokens = theme.colours()
            colour = tokens.disabled_text if disabled else getattr(tokens, self._tint)
            return _render(self._path, colour, 1.0, size.width(), size.height(), dpr)
        return _render(self._path, "", 0.45 if disabled else 1.0, size.width(), size.height(), dpr)


@lru_cache(maxsize=512)
def _render(path: Path, colour: str, opacity: float, width: int, height: int, dpr: float) -> QPixmap:
    drawn = QPixmap(round(width * dpr), round(height * dpr))
    drawn.setDevicePixelRatio(dpr)
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(path.read_bytes().replace(b"currentColor", colour.encode())))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(drawn)
    painter.setOpacity(opacity)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return drawn
