# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of a long list: an ordered array of ids, and rows fetched in blocks when they are looked at.

A hundred thousand rows cost their ids only. Rows are kept by id, so a new order or filter shows what is known at once;
they are put into words when they are first painted, not when they arrive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.errors import DomainError
from app.ui.bridge import Bridge
from app.ui.tasks import Scope

BLOCK = 100
"""Rows fetched at once."""
KEPT = 4_000
"""Rows kept at most."""
WAITING = 3
"""Blocks that may wait to be fetched; older ones have been scrolled past."""
_SMALL = 300
"""Up to so many rows are inserted and removed one range at a time; beyond, the whole list is told to be new."""
LOADING = "…"
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class HasId(Protocol):
    """A row of a list."""

    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=HasId)
C = TypeVar("C", bound=tuple[Any, ...])
R_co = TypeVar("R_co", bound=HasId, covariant=True)


class RowSource(Protocol[R_co]):
    """Where rows come from, such as ``services.rows.Rows``; ``list`` because they arrive as one."""

    async def rows(self, ids: Sequence[str]) -> Sequence[R_co]: ...


class PagedModel(QAbstractTableModel, Generic[R, C]):
    """``set_ids`` gives it its order; ``failed`` tells that rows could not be read. A list of its own says what its cells,
    headings and tooltips are."""

    failed = Signal(object)

    def __init__(self, source: RowSource[R], bridge: Bridge, columns: int, parent: QObject | None = None) -> None:
        """``columns`` counts the last one, whose cells are a row's buttons."""
        super().__init__(parent)
        self._source, self._bridge, self._columns = source, bridge, columns
        self._scope = Scope()
        self._ids: tuple[str, ...] = ()
        self._rows: dict[str, R | None] = {}
        """``None``: the id is gone; it is not asked for again until the list is."""
        self._cells: dict[str, C] = {}
        self._stale: set[str] = set()
        self._wanted: dict[int, None] = {}
        self._fetching = False

    # What a list of its own says.

    def worded(self, row: R) -> C:
        """The words of a row."""
        raise NotImplementedError

    def title(self, column: int) -> str:
        """The heading of a column."""
        raise NotImplementedError

    def sort_tip(self, column: int) -> str:
        """What a click on a heading does; empty where it does nothing."""
        raise NotImplementedError

    def tooltip(self, column: int, row: R, cells: C) -> str:
        """More about a cell than its words."""
        raise NotImplementedError

    def buttons(self, cells: C) -> str:
        """What the buttons of a row do, for screen readers."""
        raise NotImplementedError

    # What others ask.

    @property
    def ids(self) -> tuple[str, ...]:
        """The list in order."""
        return self._ids

    def id_at(self, row: int) -> str | None:
        """The id of a row of the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, one: str) -> int | None:
        """Where it stands in the list."""
        try:
            return self._ids.index(one)
        except ValueError:
            return None

    def row(self, position: int) -> R | None:
        """What is known of a row; ``None`` until it has been fetched."""
        return self._rows.get(self._ids[position]) if 0 <= position < len(self._ids) else None

    def cells(self, position: int) -> C | None:
        """The words of a row; ``None`` until it has been fetched, which this call starts."""
        one = self._ids[position]
        cells = self._cells.get(one)
        if cells is None:
            row = self._rows.get(one)
            if row is not None:
                cells = self._cells[one] = self.worded(row)
        if cells is None or one in self._stale:
            self._want(position, one)
        return cells

    # What happens to the list.

    def set_ids(self, ids: tuple[str, ...], rows: Iterable[R] = ()) -> bool:
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

    def reword(self) -> None:
        """Say everything anew: another language, other names."""
        self._cells.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)
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
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role == DISPLAY:
            column = index.column()
            if column == self._columns - 1 or not index.isValid():
                return None
            cells = self.cells(index.row())
            return LOADING if cells is None else cells[column]
        if not index.isValid():
            return None
        if role == TOOLTIP and index.column() < self._columns - 1:
            row, cells = self.row(index.row()), self.cells(index.row())
            if row is not None and cells is not None:
                return self.tooltip(index.column(), row, cells)
        elif role == ACCESSIBLE:
            return self._accessible(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if section < self._columns - 1:
            if role in (DISPLAY, ACCESSIBLE):
                return self.title(section)
            if role == TOOLTIP:
                return self.sort_tip(section)
        elif role == ACCESSIBLE:
            #: Heading of the column with the buttons of a row, for screen readers
            return QCoreApplication.translate("List", "Actions")
        return None

    def _accessible(self, index: Index) -> str | None:
        cells = self.cells(index.row())
        if cells is None:
            return QCoreApplication.translate("List", "Loading")
        if index.column() < self._columns - 1:
            return str(cells[index.column()])
        return self.buttons(cells)

    # Fetching.

    def _want(self, position: int, one: str) -> None:
        block = position // BLOCK
        if block in self._wanted or (one in self._rows and one not in self._stale):
            return
        self._wanted[block] = None
        while len(self._wanted) > WAITING:
            del self._wanted[next(iter(self._wanted))]
        if not self._fetching:
            self._fetching = True
            self._scope.spawn(self._fetch(), "rows of a list")

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

    def _keep(self, rows: Iterable[R]) -> None:
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
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._columns - 1))
