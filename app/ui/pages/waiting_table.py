# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of waiting changes: what its buttons are called, and columns that give way when narrow. Several rows can be
chosen."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionHeader, QWidget

from app.domain.waiting import SendState
from app.ui.crm_sayings import say_send_state
from app.ui.models.row_delegate import MARK, PAD
from app.ui.models.waiting_delegate import WAITING_ACTIONS_WIDTH, WaitingAction, WaitingDelegate
from app.ui.models.waiting_model import WAITING_ACTIONS, WaitingModel
from app.ui.models.waiting_words import WAITING_COLUMNS, WaitingColumn, waiting_title
from app.ui.pages.row_table import RowTable

_GOOD = {WaitingColumn.WHO: 130, WaitingColumn.WHAT: 130, WaitingColumn.WHY: 220}
"""Pixels that the columns of texts want; half of what is left is the last one's."""
_GIVING_WAY = (WaitingColumn.TRIES, WaitingColumn.SINCE, WaitingColumn.WHY)
"""What goes where there is no room, the least needed first; what is said there stands below the table as well."""
_SORT_MARK = 16
_TRIES, _SINCE = 120, 110


class _Heading(QHeaderView):
    """Says nothing over the states where there is room for their icons alone; screen readers get the word."""

    terse = False

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        if self.terse and section == WAITING_COLUMNS.index(WaitingColumn.STATE):
            option.text = ""


class WaitingTable(RowTable):
    """The last column holds the buttons of a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heading = _Heading(Qt.Orientation.Horizontal)
        super().__init__(self._heading, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(WaitingDelegate(self))

    def setModel(self, model: WaitingModel) -> None:  # type: ignore[override]
        super().setModel(model)
        self.size_columns()

    def selected_rows(self) -> list[int]:
        """The chosen rows, from above."""
        # Whole rows are chosen, so the ranges tell them; asked for each row, thousands of ranges would be felt.
        return sorted(
            {row for one in self.selectionModel().selection().toList() for row in range(one.top(), one.bottom() + 1)}
        )

    def fit(self) -> None:
        if not isinstance(self.model(), WaitingModel):
            return  # not built yet
        head, room = self.horizontalHeader(), self.viewport().width() - WAITING_ACTIONS_WIDTH
        metrics = QFontMetrics(self.font())
        state = max(metrics.horizontalAdvance(say_send_state(one)) for one in SendState) + MARK + 2 * PAD + 1
        widths = {**_GOOD, WaitingColumn.STATE: state, WaitingColumn.SINCE: _SINCE, WaitingColumn.TRIES: _TRIES}
        for column in WAITING_COLUMNS:
            widths[column] = max(widths[column], self.title_width(waiting_title(column)) + _SORT_MARK)
        hidden: set[WaitingColumn] = set()
        terse = False
        for column in _GIVING_WAY:
            if sum(widths[one] for one in WAITING_COLUMNS if one not in hidden) > room:
                hidden.add(column)
        if sum(widths[one] for one in WAITING_COLUMNS if one not in hidden) > room:
            terse = True
            widths[WaitingColumn.STATE] = MARK + 2 * PAD
        spare = room - sum(widths[one] for one in WAITING_COLUMNS if one not in hidden)
        share = max(0, spare) // (4 if WaitingColumn.WHY not in hidden else 2)
        last = WaitingColumn.WHY if WaitingColumn.WHY not in hidden else WaitingColumn.WHAT
        widths[WaitingColumn.WHO] += share
        if last is WaitingColumn.WHY:
            widths[WaitingColumn.WHAT] += share
        widths[last] += max(0, spare) - share * (2 if last is WaitingColumn.WHY else 1)
        if spare < 0:
            widths[WaitingColumn.WHAT] = max(60, widths[WaitingColumn.WHAT] + spare)
        self._heading.terse = terse
        for section, column in enumerate(WAITING_COLUMNS):
            head.setSectionHidden(section, column in hidden)
            head.resizeSection(section, widths[column])
        head.resizeSection(WAITING_ACTIONS, WAITING_ACTIONS_WIDTH)

    def words_changed(self) -> None:
        self.fit()

    def action_tip(self, action: Enum) -> str:
        if action is WaitingAction.RETRY:
            #: Tooltip, with the key
            return self.tr("Try again now (Ctrl+T)")
        if action is WaitingAction.DECIDE:
            #: Tooltip, with the key
            return self.tr("Choose between the two versions (Enter)")
        #: Tooltip, with the key
        return self.tr("Give it up: it never reaches the server (Del)")
