# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures beside each other, each with a word below it; as many in a row as the width has room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.ui.theme import Space, set_property

_EACH = 112
"""Pixels that a figure wants."""


class Figure(NamedTuple):
    """``tip`` says more of it; ``bad`` shows it in red."""

    value: str
    word: str
    tip: str = ""
    bad: bool = False


class _Cell(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = QLabel()
        self.value.setProperty("kind", "title")
        self.word = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.word.setProperty("kind", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.value)
        column.addWidget(self.word, 1)

    def say(self, figure: Figure) -> None:
        self.value.setText(figure.value)
        self.word.setText(figure.word)
        self.setToolTip(figure.tip)
        set_property(self.value, "tint", "late" if figure.bad else "")


class Figures(QFrame):
    """A card of figures."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("surface", "card")
        self._cells: list[_Cell] = []
        self._figures: tuple[Figure, ...] = ()
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What is shown."""
        return self._figures

    def say(self, figures: Sequence[Figure]) -> None:
        """Show these."""
        if tuple(figures) == self._figures:
            return
        self._figures = tuple(figures)
        while len(self._cells) < len(figures):
            self._cells.append(_Cell(self))
            self._across = 0
        for at, cell in enumerate(self._cells):
            cell.setVisible(at < len(figures))
            if at < len(figures):
                cell.say(figures[at])
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - 2 * Space.L + Space.M
        across = max(2, min(len(self._cells), room // (_EACH + Space.M)))
        if across == self._across:
            return
        self._across = across
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // across, at % across)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
