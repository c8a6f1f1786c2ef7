# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of the list of waiting changes. They are few (a day offline makes some hundreds), so all of them are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from app.domain.waiting import SendState, WaitingChange
from app.i18n import formats
from app.ui.models.paged_model import ACCESSIBLE, DISPLAY, TOOLTIP, Index
from app.ui.models.waiting_words import WAITING_COLUMNS, WaitingCells, WaitingColumn, WaitingWords, waiting_title
from app.ui.sayings import plain_tip

WAITING_ACTIONS = len(WAITING_COLUMNS)
"""The last column: what can be done with a change."""
_NOWHERE = QModelIndex()
_URGENT = {
    SendState.CONFLICT: 0,
    SendState.DEAD: 1,
    SendState.UNKNOWN: 2,
    SendState.SENT: 3,
    SendState.QUEUED: 4,
}
"""The order of states: what needs the agent comes first."""


class WaitingModel(QAbstractTableModel):
    """``set_changes`` gives it what waits."""

    def __init__(self, words: WaitingWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._changes: tuple[WaitingChange, ...] = ()
        self._cells: dict[int, WaitingCells] = {}
        self._column, self._descending = WaitingColumn.STATE, False

    @property
    def changes(self) -> tuple[WaitingChange, ...]:
        """What is shown, in order."""
        return self._changes

    @property
    def words(self) -> WaitingWords:
        """Who says the changes."""
        return self._words

    def change(self, row: int) -> WaitingChange:
        """The change of a row."""
        return self._changes[row]

    def row_of(self, seq: int) -> int | None:
        """The row of a change; ``None`` when it is not shown."""
        return next((row for row, one in enumerate(self._changes) if one.seq == seq), None)

    def cells(self, row: int) -> WaitingCells:
        """A row in words."""
        change = self._changes[row]
        if change.seq not in self._cells:
            self._cells[change.seq] = self._words.cells(change)
        return self._cells[change.seq]

    def set_words(self, words: WaitingWords) -> None:
        """Say everything anew: another language, another zone, another minute."""
        self._words = words
        self._cells.clear()
        if self._changes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._changes) - 1, WAITING_ACTIONS))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WAITING_ACTIONS)

    def set_changes(self, changes: tuple[WaitingChange, ...]) -> bool:
        """Show these; whether the list is another one now (its rows have moved)."""
        wanted = self._sorted(changes)
        moved = [one.seq for one in wanted] != [one.seq for one in self._changes]
        self._cells.clear()
        if moved:
            self.beginResetModel()
            self._changes = wanted
            self.endResetModel()
        else:
            self._changes = wanted
            if wanted:
                self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, WAITING_ACTIONS))
        return moved

    def set_order(self, column: WaitingColumn, descending: bool) -> bool:
        """Sort by a column; whether the rows have moved."""
        self._column, self._descending = column, descending
        return self.set_changes(self._changes)

    def _sorted(self, changes: tuple[WaitingChange, ...]) -> tuple[WaitingChange, ...]:
        key = formats.collator()
        by: dict[WaitingColumn, Callable[[WaitingChange], Any]] = {
            WaitingColumn.WHO: lambda one: key(self._words.who(one)),
            WaitingColumn.WHAT: lambda one: key(self._words.what(one)),
            WaitingColumn.STATE: lambda one: _URGENT[one.state],
            WaitingColumn.SINCE: lambda one: one.created_at,
            WaitingColumn.TRIES: lambda one: one.tries,
            WaitingColumn.WHY: lambda one: key(self._words.why(one)),
        }
        ordered = sorted(changes, key=lambda one: one.seq)
        return tuple(sorted(ordered, key=by[self._column], reverse=self._descending))

    # What Qt asks.

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else WAITING_ACTIONS + 1

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid() or role not in (DISPLAY, TOOLTIP, ACCESSIBLE):
            return None
        cells, column = self.cells(index.row()), index.column()
        if column < WAITING_ACTIONS:
            return self._tip(index) if role == TOOLTIP else cells[column]
        if role == ACCESSIBLE:
            #: For screen readers: the buttons of a row of the list of waiting changes; {name} is a customer
            return self.tr("Try again, decide or give up the change about {name}").format(name=cells.who)
        return None

    def _tip(self, index: Index) -> str:
        change, cells = self._changes[index.row()], self.cells(index.row())
        if WAITING_COLUMNS[index.column()] is WaitingColumn.SINCE:
            return formats.full(change.created_at, self._words.zone)
        return plain_tip(cells[index.column()])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if section < WAITING_ACTIONS:
            if role in (DISPLAY, ACCESSIBLE):
                return waiting_title(WAITING_COLUMNS[section])
            if role == TOOLTIP:
                return self.tr("Sort by {column}").format(column=waiting_title(WAITING_COLUMNS[section]))
        elif role == ACCESSIBLE:
            return QCoreApplication.translate("List", "Actions")
        return None
