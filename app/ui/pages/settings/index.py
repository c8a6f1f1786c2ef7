# SPDX-License-Identifier: GPL-3.0-or-later
"""The names of the settings' sections beside them: a press goes to one, and the one that is read is marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.pages.settings.parts import Section
from app.ui.sayings import plain_label, plain_tip
from app.ui.theme import Space

WIDTH = 190
"""Pixels that it takes."""


class _Entry(QPushButton):
    """A long name is cut short; the tooltip and screen readers have it whole."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.setProperty("nav", True)
        self.setProperty("elides", True)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def retranslate(self) -> None:
        name = self.section.title.text()
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * Space.M
        name = self.section.title.text()
        self.setText(plain_label(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)))


class SectionIndex(QWidget):
    """``chosen`` gives the section that was pressed."""

    chosen = Signal(object)

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.entries = [_Entry(section) for section in sections]
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, 0, 0, Space.M)
        column.setSpacing(2)
        for place, entry in enumerate(self.entries):
            entry.setObjectName(f"settingsSection{place}")
            entry.clicked.connect(self._clicked)
            self._group.addButton(entry)
            column.addWidget(entry)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Take the sections' own names."""
        for entry in self.entries:
            entry.retranslate()

    def show_found(self, found: Sequence[Section]) -> None:
        """Offer these sections alone."""
        for entry in self.entries:
            entry.setVisible(entry.section in found)

    def mark(self, current: Section) -> None:
        """Mark the section that is read."""
        for entry in self.entries:
            if entry.section is current:
                entry.setChecked(True)

    @Slot()
    def _clicked(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, _Entry)
        self.chosen.emit(pressed.section)
