# SPDX-License-Identifier: GPL-3.0-or-later
"""A quiet button with a name of any length on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.ui import icons
from app.ui.sayings import plain_label, plain_tip
from app.ui.theme import Space

_ICON = 18


class ElidedButton(QPushButton):
    """A long name is cut short, never the rest of the line; screen readers get both whole."""

    def __init__(self, icon: str, tint: str = "text") -> None:
        super().__init__()
        self._pattern, self._name = "{name}", ""
        self._rest: dict[str, str] = {}
        self.setProperty("role", "quiet")
        self.setStyleSheet("text-align: left")
        self.setIcon(icons.icon(icon, tint))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, pattern: str, name: str, **rest: str) -> None:
        """``pattern`` has a place for the ``{name}`` and for each text of the rest."""
        self._pattern, self._name, self._rest = pattern, name, rest
        whole = pattern.format(name=name, **rest)
        self.setAccessibleName(whole)
        self.setToolTip(plain_tip(whole))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        beside = metrics.horizontalAdvance(self._pattern.format(name="", **self._rest))
        room = self.width() - _ICON - 2 * Space.L - beside
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(plain_label(self._pattern.format(name=name, **self._rest)))
