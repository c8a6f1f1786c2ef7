# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages of long lists share: asking for the list, refreshing it without moving it under the agent's eyes, selection."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from app.domain.errors import DomainError
from app.ui import theme
from app.ui.models.paged_model import PagedModel
from app.ui.notices import Notices
from app.ui.pages.row_table import RowTable
from app.ui.tasks import Scope as Tasks

TYPING = 120
"""Milliseconds after the last key before the search is asked."""
COALESCE = 200
"""Milliseconds from one refresh to the next, however many changes arrive; the first after that is not kept waiting."""
_SLOW = 150
"""Milliseconds before "Loading" is said: what is quicker must not flicker."""
_HEAD = 40
"""Rows fetched together with a new order, so that it appears with its words."""


class ListPage(QWidget):
    """``counted`` tells how many the list shows and how many of them wait for the agent."""

    counted = Signal(int, int)
    table: RowTable
    model: PagedModel[Any, Any]
    search: QLineEdit

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._notices = notices
        self._tasks = Tasks()
        self._loading: asyncio.Task[None] | None = None
        self._again = False
        self._loaded = False
        self._failure: DomainError | None = None
        self._wanted_row: str | None = None
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self._filter_changed)
        self._rest = QElapsedTimer()
        """Since the list arrived the last time."""
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._refresh_now)
        self._slow = QTimer(self, interval=_SLOW, singleShot=True)
        self._slow.timeout.connect(self._show_state)

    # What a page of its own says.

    async def ask_ids(self) -> tuple[str, ...]:
        """The ids of the list in order, and beside them whatever else :meth:`_list_shown` shows."""
        raise NotImplementedError

    async def ask_rows(self, ids: Sequence[str]) -> Sequence[Any]:
        """The rows of these ids."""
        raise NotImplementedError

    def _list_shown(self) -> None:
        """The list has arrived."""
        raise NotImplementedError

    def _show_state(self) -> None:
        """The table, or a sentence and a next step where there is nothing to show."""
        raise NotImplementedError

    def _remember(self) -> None:
        """Keep what is chosen above the list."""
        raise NotImplementedError

    def _open_menu(self, at: QPoint) -> None:
        """Show what can be done with the chosen row."""
        raise NotImplementedError

    # What the window asks.

    def select(self, one: str) -> None:
        """Select a row and scroll to it, as soon as the list holds it."""
        self._wanted_row = one
        self._select_wanted()

    def look_for(self, text: str) -> None:
        """Show what fits the text, and put the keyboard into the search."""
        self.search.setText(text)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter_changed()

    def refresh(self) -> None:
        """Ask the list again; many calls in a short time become one."""
        if not self._soon.isActive():
            rested = self._rest.elapsed() if self._rest.isValid() else COALESCE
            self._soon.start(max(0, COALESCE - rested))

    def current_id(self) -> str | None:
        """The selected row."""
        row = self.table.chosen()
        return self.model.id_at(row) if row is not None else None

    def picked_ids(self) -> tuple[str, ...]:
        """All selected rows, in the order of the list."""
        return tuple(self.model.ids[row] for row in self.table.picked())

    def shutdown(self) -> None:
        """Cancel what runs."""
        for timer in (self._typing, self._soon, self._slow):
            timer.stop()
        self._tasks.cancel()
        self.model.close()

    # The chosen row.

    def _current(self) -> Any:
        """The chosen row; ``None`` where there is none, or it has not been fetched."""
        row = self.table.chosen()
        return self.model.row(row) if row is not None else None

    @Slot(QPoint)
    def _context_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if not index.isValid():
            return
        picked = self.table.picked()
        if len(picked) > 1 and index.row() in picked:
            self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        elif len(picked) > 1 or index.row() != self.table.chosen():
            self._select_row(index.row())
        self._open_menu(self.table.viewport().mapToGlobal(at))

    # Asking the list.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._loaded:
            self._load_anew()

    def _load_anew(self) -> None:
        """The agent asked for another list: what is being asked for the old one no longer matters."""
        if self._loading is not None:
            self._loading.cancel()
        self._slow.start()
        self._loading = self._tasks.spawn(self._load(asked=True), "list")

    @Slot()
    def _refresh_now(self) -> None:
        if self._loading is not None and not self._loading.done():
            # Never cancelled by mere news, or a busy hour would keep the list from ever arriving.
            self._again = True
            return
        if self.isVisible() or self._loaded:
            self._loading = self._tasks.spawn(self._load(asked=False), "list")

    async def _load(self, *, asked: bool) -> None:
        try:
            ids = await self.ask_ids()
            first = 0 if asked else max(0, self.table.rowAt(0))
            head = await self.ask_rows(ids[first : first + _HEAD])
        except DomainError as problem:
            self._failure = problem
            self._slow.stop()
            self._show_state()
        else:
            self._failure = None
            self._loaded = True
            self._slow.stop()
            if not asked:
                self.model.invalidate(None)
            self._apply(ids, head, asked=asked)
            self._list_shown()
        self._rest.start()
        if self._again:
            self._again = False
            self.refresh()

    def _apply(self, ids: tuple[str, ...], rows: Sequence[Any], *, asked: bool) -> None:
        """Show another order, keeping the selection by id, and the place of the list where only news changed it."""
        chosen = self._wanted_row or self.current_id()
        picked = self.picked_ids()
        bar = self.table.verticalScrollBar()
        top = self.model.id_at(self.table.rowAt(0))
        offset = bar.value() - self.table.rowAt(0) * theme.ROW
        at_top = bar.value() == 0
        if not self.model.set_ids(ids, rows):
            self._select_wanted()
            return
        position = self.model.row_of(chosen) if chosen is not None else None
        if len(picked) > 1:
            self._pick(frozenset(picked), position)
        elif position is None and self.table.currentIndex().isValid():
            self.table.clearSelection()
        elif position is not None and position != self.table.currentIndex().row():
            self._select_row(position)
        if asked:
            if position is not None:
                self.table.scrollTo(self.model.index(position, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
            else:
                bar.setValue(0)
        elif not at_top and top is not None and (now_at := self.model.row_of(top)) is not None:
            bar.setValue(now_at * theme.ROW + offset)
        self._select_wanted()

    def _select_row(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        model = self.table.selectionModel()
        # Without scrolling: news must not move the list under the agent's eyes.
        auto = self.table.hasAutoScroll()
        self.table.setAutoScroll(False)
        model.setCurrentIndex(self.model.index(row, 0), flags)
        self.table.setAutoScroll(auto)

    def _pick(self, ids: frozenset[str], current: int | None) -> None:
        """Select all rows of these ids; what acts on one row acts on ``current``, or on none."""
        model, selection, last = self.table.selectionModel(), QItemSelection(), self.model.columnCount() - 1
        first: int | None = None
        for row in range(len(self.model.ids) + 1):
            inside = row < len(self.model.ids) and self.model.ids[row] in ids
            if inside and first is None:
                first = row
            elif not inside and first is not None:
                selection.select(self.model.index(first, 0), self.model.index(row - 1, last))
                first = None
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        auto = self.table.hasAutoScroll()
        self.table.setAutoScroll(False)
        where = self.model.index(current, 0) if current is not None else QModelIndex()
        model.setCurrentIndex(where, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.table.setAutoScroll(auto)

    def _select_wanted(self) -> None:
        if self._wanted_row is not None and (row := self.model.row_of(self._wanted_row)) is not None:
            self._wanted_row = None
            self._select_row(row)
            self.table.scrollTo(self.model.index(row, 0))

    @Slot(object)
    def _rows_failed(self, problem: DomainError) -> None:
        self._notices.error(problem, key="list-rows")

    # What the agent chooses.

    @Slot()
    def _typed(self) -> None:
        self._typing.start()

    @Slot(str)
    def _cleared(self, text: str) -> None:
        # The field's own clear button is no typing; the empty list need not wait.
        if not text:
            self._typing.start(0)
            self._typing.setInterval(TYPING)

    @Slot()
    def _filter_changed(self) -> None:
        self._typing.stop()
        self._remember()
        self._load_anew()
