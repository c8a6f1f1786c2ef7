# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of text that is cut short where there is no room for it; its tooltip has it whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.ui.sayings import plain_tip

_LEAST = 10
"""Characters for which there is always room."""


class ElidedLabel(QLabel):
    """For names and other texts of any length; screen readers get the whole."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def whole(self) -> str:
        """The text as it was given."""
        return self._whole

    def say(self, text: str) -> None:
        """Show this text."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self.setToolTip(plain_tip(text))
            if not self.isVisible():
                self.setText(text)
            self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        # Two pixels more than the text: a width that is rounded down would cut its last letter off.
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.setText(self._whole)

    def _fit(self) -> None:
        if not self.isVisible():
            return  # it has no width of its own yet
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)
