# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons beside each other, or one below the other where a language's words need more room than there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLayout, QSizePolicy, QWidget

from app.ui.theme import Space


class FittedButtons(QWidget):
    """Buttons that are arranged anew when there is more room or less, or one of them has other words. Never asks for more width
    than its widest button."""

    def __init__(self, *buttons: QAbstractButton) -> None:
        super().__init__()
        self._buttons = buttons
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _arrange(self) -> None:
        """Put the buttons into the room there is."""

    def _height(self) -> int:
        """Pixels that the present arrangement takes; one below the other unless it says otherwise."""
        heights = [one.sizeHint().height() for one in self._shown()]
        return sum(heights) + max(0, len(heights) - 1) * Space.XS

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max((one.sizeHint().width() for one in self._shown()), default=0), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button's text or presence changed
            self._arrange()
        return super().event(event)

    def _shown(self) -> list[QAbstractButton]:
        return [one for one in self._buttons if not one.isHidden()]


class ButtonRow(FittedButtons):
    """All in one row, or all below each other."""

    def __init__(self, *buttons: QAbstractButton) -> None:
        super().__init__(*buttons)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for button in buttons:
            self._row.addWidget(button)

    def _arrange(self) -> None:
        shown = self._shown()
        fits = sum(one.sizeHint().width() for one in shown) + (len(shown) - 1) * Space.XS <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
        self.updateGeometry()

    def _height(self) -> int:
        if self._row.direction() == QBoxLayout.Direction.LeftToRight:
            return max((one.sizeHint().height() for one in self._shown()), default=0)
        return super()._height()
