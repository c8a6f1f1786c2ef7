# SPDX-License-Identifier: GPL-3.0-or-later
"""A card of rows, each with a picture, a name, a bar as long as its share, and its figure in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons, theme
from app.ui.theme import Space

_THICK = 8


class Share(NamedTuple):
    """``picture`` is an icon's name, or a picture that has its own colours; ``part`` is 0 to 1, ``value`` says the figure."""

    picture: str | QIcon
    name: str
    part: float
    value: str
    tint: str = "accent"


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._part, self._tint = 0.0, "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, part: float, tint: str) -> None:
        if (part, tint) != (self._part, self._tint):
            self._part, self._tint = part, tint
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, _THICK)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, _THICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, 0, self.width(), _THICK)
        painter.setBrush(QColor(colours.badge))
        painter.drawRoundedRect(whole, _THICK / 2, _THICK / 2)
        if self._part > 0:
            whole.setWidth(max(float(_THICK), self.width() * min(1.0, self._part)))
            painter.setBrush(QColor(getattr(colours, self._tint)))
            painter.drawRoundedRect(whole, _THICK / 2, _THICK / 2)
        painter.end()


class ShareRows(QFrame):
    """``note`` is a sentence below the rows."""

    def __init__(self, name: str, side: int = 20) -> None:
        """``side`` is the pictures' size in pixels."""
        super().__init__(objectName=name)
        self.setProperty("surface", "card")
        self._side = side
        self._shares: tuple[Share, ...] = ()
        self._rows: list[tuple[QLabel, QLabel, _Bar, QLabel]] = []
        self.title = QLabel(wordWrap=True)
        self.title.setProperty("kind", "heading")
        self.note = QLabel(objectName=f"{name}Note", wordWrap=True)
        self.note.setProperty("kind", "small")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addWidget(self.note)

    @property
    def shares(self) -> tuple[Share, ...]:
        """What is shown."""
        return self._shares

    def say(self, title: str, shares: Sequence[Share], note: str) -> None:
        """Show these."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join([*(f"{one.name}: {one.value}" for one in shares), note]).strip())
        self._shares = tuple(shares)
        while len(self._rows) < len(shares):
            self._add_row()
        for at, parts in enumerate(self._rows):
            for part in parts:
                part.setVisible(at < len(shares))
            if at < len(shares):
                _, name, bar, value = parts
                name.setText(shares[at].name)
                bar.say(shares[at].part, shares[at].tint)
                value.setText(shares[at].value)
        self._draw()

    def _add_row(self) -> None:
        at, parts = len(self._rows), (QLabel(), QLabel(), _Bar(), QLabel())
        picture, name, bar, value = parts
        for label in (name, value):
            label.setTextFormat(Qt.TextFormat.PlainText)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for place, part in enumerate((picture, name, bar, value)):
            self._grid.addWidget(part, at, place)
        self._rows.append(parts)

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        for (label, *_), share in zip(self._rows, self._shares, strict=False):
            if isinstance(share.picture, QIcon):
                label.setPixmap(share.picture.pixmap(QSize(self._side, self._side), ratio))
            else:
                label.setPixmap(icons.pixmap(share.picture, self._side, share.tint, ratio))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)
