# SPDX-License-Identifier: GPL-3.0-or-later
"""A main button and the others beside it, in as few rows as a language's words have room for."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLayout, QVBoxLayout

from app.ui.theme import Space
from app.ui.widgets.button_row import FittedButtons

Rows = list[list[QAbstractButton]]


class KeyRows(FittedButtons):
    """All in one row; else the first in a row of its own, above the others."""

    def __init__(self, *buttons: QAbstractButton) -> None:
        super().__init__(*buttons)
        self._rows: Rows = []
        self._roomy = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for button in buttons:
            button.setParent(self)

    def set_roomy(self, on: bool) -> None:
        """Whether there is height to spare: the first button then keeps a row of its own."""
        self._roomy = on
        self._arrange()

    def _wanted(self) -> Rows:
        shown = self._shown()
        tried: list[Rows] = [
            [shown],
            [shown[:1], shown[1:]],
            *([] if self._roomy else [[shown[:2], shown[2:]]]),
            [shown[:1], shown[1:-1], shown[-1:]],
            [shown[:2], shown[2:]],
        ]
        for rows in tried:
            if all(self._fits(row) for row in rows):
                return [row for row in rows if row]
        return [[one] for one in shown]

    def _fits(self, row: list[QAbstractButton]) -> bool:
        # Side by side they are equally wide, so that a row is calm.
        widest = max((one.sizeHint().width() for one in row), default=0)
        return widest * len(row) + (len(row) - 1) * Space.XS <= self.width()

    def _arrange(self) -> None:
        wanted = self._wanted()
        if wanted == self._rows:
            return
        self._rows = wanted
        while (item := self._column.takeAt(0)) is not None:
            inner = item.layout()
            while inner is not None and inner.takeAt(0) is not None:
                pass
        for row in wanted:
            line = QHBoxLayout()
            line.setSpacing(Space.XS)
            for button in row:
                line.addWidget(button, 1)
            self._column.addLayout(line)
        self.updateGeometry()

    def _height(self) -> int:
        rows = self._rows or [[one] for one in self._shown()]
        heights = [max(one.sizeHint().height() for one in row) for row in rows]
        return sum(heights) + max(0, len(heights) - 1) * Space.XS
