# SPDX-License-Identifier: GPL-3.0-or-later
"""The twelve keys of a telephone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from app.ui import theme

# Digit → letters, as ITU-T E.161 prints them on keys.
KEYS: Final = {
    "1": "",
    "2": "ABC",
    "3": "DEF",
    "4": "GHI",
    "5": "JKL",
    "6": "MNO",
    "7": "PQRS",
    "8": "TUV",
    "9": "WXYZ",
    "*": "",
    "0": "+",
    "#": "",
}
_NAMES = {"*": "star", "#": "hash"}
LONG_PRESS: Final = 600
"""Milliseconds after which a press counts as a long one."""


class _Key(QPushButton):
    """A digit over its letters, drawn so that both stay centred at any size of type."""

    def __init__(self, digit: str, letters: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.digit = digit
        self._letters = letters
        self.setObjectName(f"{name}-{_NAMES.get(digit, digit)}")
        self.setProperty("key", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(72, max(44, self.fontMetrics().height() + 22))

    def minimumSizeHint(self) -> QSize:
        return QSize(48, 42)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colours = theme.colours(self.palette())
        small = QFont(self.font())
        small.setPointSizeF(8)
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.disabled_text))
        painter.setFont(self.font())
        high = painter.fontMetrics().ascent()
        painter.setFont(small)
        low = painter.fontMetrics().height() if self._letters else 0
        top = (self.height() - high - low) // 2
        painter.setFont(self.font())
        painter.drawText(QRect(0, top - 2, self.width(), high + 4), Qt.AlignmentFlag.AlignCenter, self.digit)
        if self._letters:
            painter.setFont(small)
            painter.setPen(QColor(colours.muted if self.isEnabled() else colours.disabled_text))
            painter.drawText(QRect(0, top + high, self.width(), low), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


class Dialpad(QWidget):
    """``pressed`` gives the character: 0-9, ``*``, ``#``; where ``plus`` is on, a long press of 0 gives ``+`` instead."""

    pressed = Signal(str)

    def __init__(self, *, plus: bool = False, name: str = "key", parent: QWidget | None = None) -> None:
        """``name`` begins the object names of the keys: ``key-1``, ``key-star``."""
        super().__init__(parent)
        self._plus = plus
        self._long = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.Space.XS + 2)
        self.keys: dict[str, QPushButton] = {}
        for place, (digit, letters) in enumerate(KEYS.items()):
            key = _Key(digit, letters if plus or digit != "0" else "", name, self)
            key.clicked.connect(self._clicked)
            grid.addWidget(key, place // 3, place % 3)
            self.keys[digit] = key
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LONG_PRESS)
        self._timer.timeout.connect(self._held)
        if plus:
            self.keys["0"].pressed.connect(self._down)
            self.keys["0"].released.connect(self._timer.stop)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for digit, key in self.keys.items():
            key.setAccessibleName(digit)
        self.keys["*"].setAccessibleName(self.tr("Star"))
        self.keys["#"].setAccessibleName(self.tr("Hash"))
        if self._plus:
            self.keys["0"].setToolTip(self.tr("Keep pressed for +"))

    @Slot()
    def _down(self) -> None:
        self._long = False
        self._timer.start()

    @Slot()
    def _held(self) -> None:
        self._long = True
        self.pressed.emit("+")

    @Slot()
    def _clicked(self) -> None:
        key = self.sender()
        assert isinstance(key, _Key)
        if key.digit == "0" and self._long:
            self._long = False
            return
        self.pressed.emit(key.digit)
