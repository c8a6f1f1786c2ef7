# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of a short list that changes all the time: rows are changed where they stand, so that nothing flickers and what is
selected stays selected."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from app.ui.models.paged_model import ACCESSIBLE, DISPLAY, TOOLTIP, Index
from app.ui.sayings import plain_tip

R = TypeVar("R")
_NOWHERE = QModelIndex()


class LiveModel(QAbstractTableModel, Generic[R]):
    """``set_rows`` says how it is now. A list of its own says what its rows, cells and headings are."""

    ticking: tuple[int, ...] = ()
    """The columns that say something else as time goes by."""

    def __init__(self, columns: int, order: int = 0, parent: QObject | None = None) -> None:
        """``order`` is the column it is sorted by at first."""
        super().__init__(parent)
        self._columns = columns
        self._rows: list[R] = []
        self._keys: list[str] = []
        self._order, self._descending = order, False

    # What a list of its own says.

    def key(self, row: R) -> str:
        """What stays the same of a row while all else changes."""
        raise NotImplementedError

    def title(self, column: int) -> str:
        """The heading of a column."""
        raise NotImplementedError

    def cell(self, row: R, column: int) -> str:
        """A cell in words."""
        raise NotImplementedError

    def rank(self, column: int) -> Callable[[R], Any]:
        """By what a column sorts."""
        raise NotImplementedError

    def picture(self, row: R, column: int) -> str:
        """The icon before a cell's words; empty: none."""
        return ""

    def tint(self, row: R, column: int) -> str:
        """The colour of a cell's words and icon (a field of ``theme.Colours``)."""
        return "text"

    def tip(self, row: R, column: int) -> str:
        """More about a cell than its words."""
        return self.cell(row, column)

    # What others ask.

    @property
    def rows(self) -> tuple[R, ...]:
        """The list in order."""
        return tuple(self._rows)

    def row(self, at: int) -> R:
        """A row of the list."""
        return self._rows[at]

    def row_of(self, key: str) -> int | None:
        """Where it stands; ``None`` when it is not in the list."""
        return self._keys.index(key) if key in self._keys else None

    # What happens to the list.

    def set_rows(self, rows: Iterable[R]) -> None:
        """This is the list now. Only what differs is told to the view."""
        wanted = self._sorted(rows)
        keys = [self.key(row) for row in wanted]
        staying = set(keys)
        for at in reversed([at for at, key in enumerate(self._keys) if key not in staying]):
            self.beginRemoveRows(_NOWHERE, at, at)
            del self._rows[at], self._keys[at]
            self.endRemoveRows()
        known = set(self._keys)
        for at, (key, row) in enumerate(zip(keys, wanted, strict=True)):
            if key not in known:
                place = min(at, len(self._keys))
                self.beginInsertRows(_NOWHERE, place, place)
                self._rows.insert(place, row)
                self._keys.insert(place, key)
                self.endInsertRows()
        if keys != self._keys:
            self._move(keys)
        old, self._rows = self._rows, wanted
        for at, (before, after) in enumerate(zip(old, wanted, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(at, 0), self.index(at, self._columns - 1))

    def set_order(self, column: int, descending: bool) -> None:
        """Sort by a column."""
        self._order, self._descending = column, descending
        self.set_rows(self._rows)

    def tick(self) -> None:
        """A second has passed."""
        if self._rows:
            for column in self.ticking:
                self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))

    def reword(self) -> None:
        """Say everything anew: another language, other names."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)
        self.set_rows(self._rows)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self._columns - 1))

    def _sorted(self, rows: Iterable[R]) -> list[R]:
        # By key first, so that rows that are alike in the column do not change places.
        ordered = sorted(rows, key=self.key)
        ordered.sort(key=self.rank(self._order), reverse=self._descending)
        return ordered

    def _move(self, keys: list[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(self._keys[index.row()], index.column()) for index in before]
        places = {key: at for at, key in enumerate(keys)}
        rows = dict(zip(self._keys, self._rows, strict=True))
        self._keys, self._rows = keys, [rows[key] for key in keys]
        self.changePersistentIndexList(before, [self.index(places[key], column) for key, column in held])
        self.layoutChanged.emit()

    # Qt's side.

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role in (DISPLAY, ACCESSIBLE):
            return self.cell(self._rows[index.row()], index.column())
        if role == TOOLTIP:
            return plain_tip(self.tip(self._rows[index.row()], index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role in (DISPLAY, ACCESSIBLE, TOOLTIP):
            return self.title(section)
        return None
