# SPDX-License-Identifier: GPL-3.0-or-later
"""The results as one list: headings, which nothing chooses, and entries under them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.ui.search.entries import Entry, Group

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class FoundModel(QAbstractListModel):
    """``wanted`` are the words that the rows mark."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: tuple[str, ...] = ()
        self._rows: list[str | Entry] = []

    def show(self, groups: Sequence[Group], wanted: tuple[str, ...]) -> None:
        """Show other results."""
        self.beginResetModel()
        self.wanted = wanted
        self._rows = []
        for group in groups:
            self._rows += [group.title, *group.entries]
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; ``None`` for a heading."""
        one = self._rows[row] if 0 <= row < len(self._rows) else None
        return one if isinstance(one, Entry) else None

    def heading(self, row: int) -> str:
        """The heading under which a row stands."""
        return next((one for one in reversed(self._rows[: row + 1]) if isinstance(one, str)), "")

    def entries(self) -> int:
        """How many entries there are."""
        return sum(isinstance(one, Entry) for one in self._rows)

    def row_of(self, wanted: Entry) -> int:
        """Where the same thing stands; -1: nowhere."""
        for row, one in enumerate(self._rows):
            if isinstance(one, Entry) and (one.kind, one.key) == (wanted.kind, wanted.key):
                return row
        return -1

    def step(self, row: int, by: int) -> int:
        """The next entry from a row on, round about; -1 where there is none."""
        count = len(self._rows)
        for distance in range(1, count + 1):
            at = (row + by * distance) % count
            if isinstance(self._rows[at], Entry):
                return at
        return -1

    def group_step(self, row: int, by: int) -> int:
        """The first entry of the next group, or of the one before."""
        starts = [at + 1 for at, one in enumerate(self._rows) if isinstance(one, str)]
        if not starts:
            return -1
        here = max((at for at, start in enumerate(starts) if start <= row), default=0)
        return starts[(here + by) % len(starts)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one if isinstance(one, str) else one.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(one, Entry):
            return "\n".join(filter(None, (one.title, one.detail)))
        return None

    def spoken(self, row: int) -> str:
        """A row as a screen reader says it: what it is, of which kind, and what is known of it."""
        one = self._rows[row]
        if isinstance(one, str):
            return one
        return ", ".join(filter(None, (one.title, self.heading(row), one.detail, one.keys)))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
