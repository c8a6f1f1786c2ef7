# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of the callback list: an ordered array of ids, and rows fetched in blocks when they are looked at.

A hundred thousand callbacks cost their ids only. Rows are kept by id, so a new order or filter shows what is known at
once; they are put into words when they are first painted, not when they arrive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.errors import DomainError
from app.domain.listing import Column, Row
from app.ui import clock
from app.ui.bridge import Bridge
from app.ui.models.callback_words import CallbackWords, Cells, column_title
from app.ui.tasks import Scope

COLUMNS = (
    Column.DUE,
    Column.CUSTOMER,
    Column.NUMBER,
    Column.REASON,
    Column.PRIORITY,
    Column.OWNER,
    Column.STATUS,
    Column.ATTEMPTS,
)
ACTIONS = len(COLUMNS)
"""The last column: what can be done with a row."""
BLOCK = 100
"""Rows fetched at once."""
KEPT = 4_000
"""Rows kept at most."""
_WAITING = 3
"""Blocks that may wait to be fetched; older ones have been scrolled past."""
_SMALL = 300
"""Up to so many rows are inserted and removed one range at a time; beyond, the whole list is told to be new."""
_LOADING = "…"
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class RowSource(Protocol):
    """Where rows come from: ``services.rows.Rows``."""

    async def rows(self, ids: Sequence[str]) -> list[Row]: ...


class CallbackModel(QAbstractTableModel):
    """``set_ids`` gives it its order; ``failed`` tells that rows could not be read."""

    failed = Signal(object)

    def __init__(self, source: RowSource, bridge: Bridge, words: CallbackWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._bridge, self._words = source, bridge, words
        self._scope = Scope()
        self._ids: tuple[str, ...] = ()
        self._rows: dict[str, Row | None] = {}
        """``None``: the id is gone; it is not asked for again until the list is."""
        self._cells: dict[str, Cells] = {}
        self._stale: set[str] = set()
        self._wanted: dict[int, None] = {}
        self._fetching = False

    # What others ask.

    @property
    def ids(self) -> tuple[str, ...]:
        """The list in order."""
        return self._ids

    @property
    def words(self) -> CallbackWords:
        return self._words

    def id_at(self, row: int) -> str | None:
        """The callback of a row of the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, callback_id: str) -> int | None:
        """Where a callback stands in the list."""
        try:
            return self._ids.index(callback_id)
        except ValueError:
            return None

    def row(self, position: int) -> Row | None:
        """What is known of the callback of a row; ``None`` until it has been fetched."""
        return self._rows.get(self._ids[position]) if 0 <= position < len(self._ids) else None

    def cells(self, position: int) -> Cells | None:
        """The words of a row; ``None`` until it has been fetched, which this call starts."""
        one = self._ids[position]
        cells = self._cells.get(one)
        if cells is None:
            row = self._rows.get(one)
            if row is not None:
                cells = self._cells[one] = self._words.cells(row, clock.now())
        if cells is None or one in self._stale:
            self._want(position, one)
        return cells

    # What happens to the list.

    def set_ids(self, ids: tuple[str, ...], rows: Iterable[Row] = ()) -> bool:
        """Show this list; ``rows`` are fresh ones that came with it. Whether the order changed."""
        self._keep(rows)
        for one in [one for one, row in self._rows.items() if row is None]:
            del self._rows[one]
        old = self._ids
        if ids == old:
            self._repaint()
            return False
        self._wanted.clear()
        first = next((at for at, (a, b) in enumerate(zip(old, ids, strict=False)) if a != b), min(len(old), len(ids)))
        shorter = min(len(old), len(ids)) - first
        last = 0
        while last < shorter and old[-1 - last] == ids[-1 - last]:
            last += 1
        gone, come = len(old) - last, len(ids) - last
        if gone - first > _SMALL or come - first > _SMALL:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
            return True
        if gone > first:
            self.beginRemoveRows(_NOWHERE, first, gone - 1)
            self._ids = old[:first] + old[gone:]
            self.endRemoveRows()
        if come > first:
            self.beginInsertRows(_NOWHERE, first, come - 1)
            self._ids = ids
            self.endInsertRows()
        self._repaint()
        return True

    def invalidate(self, ids: Iterable[str] | None) -> None:
        """These rows (``None``: all) have changed: shown as they were until they have been fetched again."""
        self._stale |= self._rows.keys() if ids is None else self._rows.keys() & set(ids)
        self._repaint()

    def set_words(self, words: CallbackWords) -> None:
        """Say everything anew: another language, other names."""
        self._words = words
        self._cells.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, ACTIONS)
        self._repaint()

    def say_again(self) -> None:
        """Time went by: what is said relative to now is said anew."""
        self._cells.clear()
        self._repaint()

    def close(self) -> None:
        """Fetch no more."""
        self._scope.cancel()

    # Qt's side.

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else ACTIONS + 1

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            column = index.column()
            if column == ACTIONS or not index.isValid():
                return None
            cells = self.cells(index.row())
            return _LOADING if cells is None else cells[column]
        if not index.isValid():
            return None
        if role == _TOOLTIP and index.column() < ACTIONS:
            row, cells = self.row(index.row()), self.cells(index.row())
            if row is not None and cells is not None:
                return self._words.tooltip(COLUMNS[index.column()], row, cells)
        elif role == _ACCESSIBLE:
            return self._accessible(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if section < ACTIONS:
            if role in (_DISPLAY, _ACCESSIBLE):
                return column_title(COLUMNS[section])
            if role == _TOOLTIP:
                return self.tr("Sort by {column}").format(column=column_title(COLUMNS[section]))
        elif role == _ACCESSIBLE:
            #: Heading of the column with the buttons of a row, for screen readers
            return self.tr("Actions")
        return None

    def _accessible(self, index: Index) -> str | None:
        cells = self.cells(index.row())
        if cells is None:
            return self.tr("Loading")
        if index.column() < ACTIONS:
            return str(cells[index.column()])
        if not cells.open:
            #: For screen readers: the buttons of a closed callback's row
            return self.tr("More actions for {customer}").format(customer=cells.customer)
        #: For screen readers: the buttons of a row
        return self.tr("Call, close by flag, more actions for {customer}").format(customer=cells.customer)

    # Fetching.

    def _want(self, position: int, one: str) -> None:
        block = position // BLOCK
        if block in self._wanted or (one in self._rows and one not in self._stale):
            return
        self._wanted[block] = None
        while len(self._wanted) > _WAITING:
            del self._wanted[next(iter(self._wanted))]
        if not self._fetching:
            self._fetching = True
            self._scope.spawn(self._fetch(), "callback rows")

    async def _fetch(self) -> None:
        try:
            while self._wanted:
                # The newest wish first: that is what is on the screen.
                block = next(reversed(self._wanted))
                ids = self._ids[block * BLOCK : (block + 1) * BLOCK]
                asked = [one for one in ids if one not in self._rows or one in self._stale]
                if not asked:
                    del self._wanted[block]
                    continue
                self._stale.difference_update(asked)
                try:
                    rows = await self._bridge.ask(self._source.rows(asked))
                except DomainError as problem:
                    self._wanted.clear()
                    self._rows.update(dict.fromkeys((one for one in asked if one not in self._rows), None))
                    self.failed.emit(problem)
                    return
                self._keep(rows)
                self._rows.update(dict.fromkeys(set(asked) - {row.id for row in rows}, None))
                self._wanted.pop(block, None)
                self._repaint(block * BLOCK, (block + 1) * BLOCK)
        finally:
            self._fetching = False

    def _keep(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._rows.pop(row.id, None)
            self._rows[row.id] = row
            self._cells.pop(row.id, None)
            self._stale.discard(row.id)
        while len(self._rows) > KEPT:
            oldest = next(iter(self._rows))
            del self._rows[oldest]
            self._cells.pop(oldest, None)
            self._stale.discard(oldest)

    def _repaint(self, first: int = 0, end: int | None = None) -> None:
        # One signal for many rows: a view only repaints what it shows.
        last = min(len(self._ids), len(self._ids) if end is None else end) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, ACTIONS))
