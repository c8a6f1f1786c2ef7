# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists, dates and numbers that leave the mouse wheel to the page: scrolling past one must not change what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit, QSpinBox, QWidget

if TYPE_CHECKING:
    _Field = QWidget
else:
    _Field = object  # the Qt class comes with the classes below


_INSET = 7
"""Pixels before a number: the style sheet's do not reach the field inside."""


class _Still(_Field):
    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        # Qt's own policy would give it the keyboard when the wheel turns over it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Choice(_Still, QComboBox):
    """One of a list."""

    def choose(self, data: object) -> None:
        """Show the entry of this value, or the first."""
        self.setCurrentIndex(max(0, self.findData(data)))


class Day(_Still, QDateEdit):
    """A day."""


class Moment(_Still, QDateTimeEdit):
    """A day and a time."""


class Whole(_Still, QSpinBox):
    """A whole number."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)  # it is what has the keyboard
