# SPDX-License-Identifier: GPL-3.0-or-later
"""The way through the steps: which are done, which is shown, which come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from app.i18n import formats
from app.ui import icons
from app.ui.theme import Space, set_property

_WIDTH = 176


class Rail(QFrame):
    """Nothing to be pressed: it tells."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "side")
        self.setFixedWidth(_WIDTH)
        self._names: tuple[str, ...] = ()
        self._at = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.L, Space.XL, Space.M, Space.L)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.M)
        self._grid.setColumnStretch(1, 1)
        self._logo = QLabel()
        self._grid.addWidget(self._logo, 0, 0, 1, 2)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def say(self, names: Sequence[str], at: int) -> None:
        """Show these steps, the one of that place now."""
        self._names, self._at = tuple(names), at
        while len(self._rows) < len(names):
            sign, name = QLabel(alignment=Qt.AlignmentFlag.AlignCenter), QLabel(wordWrap=True)
            sign.setFixedSize(22, 22)
            row = self._grid.rowCount()
            self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(name, row, 1)
            self._rows.append((sign, name))
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._render()

    def _render(self) -> None:
        self._logo.setPixmap(icons.pixmap("logo", 36, "accent", self.devicePixelRatioF()))
        for place, (sign, label) in enumerate(self._rows):
            there = place < len(self._names)
            sign.setVisible(there)
            label.setVisible(there)
            if not there:
                continue
            done, now = place < self._at, place == self._at
            if done:
                sign.setText("")
                sign.setPixmap(icons.pixmap("check", 18, "call_text", self.devicePixelRatioF()))
            else:
                sign.setText(formats.number(place + 1))
            set_property(sign, "kind", "strong" if now else "muted")
            label.setText(self._names[place])
            set_property(label, "kind", "strong" if now else "muted")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._render()
        super().changeEvent(event)
