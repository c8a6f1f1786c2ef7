# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons in one piece, of which one is pressed: a choice between a few things to look at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class Segments(QWidget):
    """``chosen`` gives the number of the button that was pressed; the first is pressed at the start."""

    chosen = Signal(int)

    def __init__(self, *names: str) -> None:
        """``names`` are the object names of the buttons."""
        super().__init__()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: list[QPushButton] = []
        for number, name in enumerate(names):
            button = QPushButton(objectName=name, checkable=True)
            edge = "first" if number == 0 else "last" if number == len(names) - 1 else "middle"
            button.setProperty("segment", edge)
            self._group.addButton(button, number)
            self.buttons.append(button)
            row.addWidget(button)
        self.buttons[0].setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self.chosen)

    @property
    def number(self) -> int:
        """The button that is pressed."""
        return self._group.checkedId()
