# SPDX-License-Identifier: GPL-3.0-or-later
"""A label that can mark parts of its text: a band behind them and a line below, so that the text itself stays plain."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLabel

from app.domain.finding import spans
from app.ui import theme

_LINE = 2


class MarkedLabel(QLabel):
    """Plain text. ``wanted`` are folded words (:func:`app.domain.finding.words`)."""

    def __init__(self, *, wrap: bool = False) -> None:
        super().__init__(wordWrap=wrap, textFormat=Qt.TextFormat.PlainText)
        self._wanted: tuple[str, ...] = ()

    def mark(self, wanted: Sequence[str]) -> None:
        """Mark these words; none: nothing."""
        if tuple(wanted) != self._wanted:
            self._wanted = tuple(wanted)
            self.update()

    def marks(self) -> tuple[str, ...]:
        """What is marked."""
        return tuple(self.text()[start:end] for start, end in spans(self._wanted, self.text())) if self._wanted else ()

    def paintEvent(self, event: QPaintEvent) -> None:
        found = spans(self._wanted, self.text()) if self._wanted else ()
        if found:
            self._paint_marks(found)
        super().paintEvent(event)

    def _paint_marks(self, found: tuple[tuple[int, int], ...]) -> None:
        room = self.contentsRect()
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap if self.wordWrap() else QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QRectF(0, height, 0, 0).topLeft())
            height += line.height()
        layout.endLayout()
        top = room.top() + (room.height() - height) / 2
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            top = room.top()
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            first, last = line.textStart(), line.textStart() + line.textLength()
            for start, end in found:
                start, end = max(start, first), min(end, last)
                if start >= end:
                    continue
                left, right = _x(line, start), _x(line, end)
                band = QRectF(room.left() + left, top + line.y(), right - left, line.height())
                painter.fillRect(band, QColor(colours.selection))
                painter.fillRect(QRectF(band.left(), band.bottom() - _LINE, band.width(), _LINE), QColor(colours.focus))
        painter.end()


def _x(line: QTextLine, at: int) -> float:
    """Where a character begins in its line."""
    place: tuple[float, int] = line.cursorToX(at)  # type: ignore[assignment]
    return place[0]
