# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the list of missed calls: what its buttons are called, and columns that give way when narrow."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QWidget

from app.domain.listing import Column
from app.ui.models.missed_delegate import MISSED_ACTIONS_WIDTH, MissedAction, MissedDelegate
from app.ui.models.missed_model import MISSED_ACTIONS, MissedModel
from app.ui.models.missed_words import MISSED_COLUMNS, missed_title
from app.ui.models.row_delegate import PAD
from app.ui.pages.row_table import RowTable

_STRETCHING = MISSED_COLUMNS.index(Column.CUSTOMER)
_GOOD_NAME = 110
"""Pixels of the name's column under which other columns give way."""
_GIVING_WAY = (Column.QUEUE, Column.ATTEMPTS)
_SORT_MARK = 16
_QUEUE = 90


class MissedTable(RowTable):
    """The last column holds the buttons of a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QHeaderView(Qt.Orientation.Horizontal), parent)
        self.delegate = MissedDelegate(self)
        self.setItemDelegate(self.delegate)
        self._needs: dict[Column, int] = {}
        self.may_be_arranged([column.value for column in MISSED_COLUMNS], _STRETCHING)

    def setModel(self, model: MissedModel) -> None:  # type: ignore[override]
        super().setModel(model)
        self.horizontalHeader().sortIndicatorChanged.connect(self.fit)
        self.size_columns(_STRETCHING)

    def fit(self) -> None:
        model = self.model()
        if not isinstance(model, MissedModel):
            return  # not built yet
        if not self._needs:
            self._needs = {column: self._measured(model, column) for column in MISSED_COLUMNS}
        head = self.horizontalHeader()
        unwanted = {column for column in MISSED_COLUMNS if column.value in self.unwanted}
        widths = {column: need for column, need in self._needs.items() if column not in unwanted}
        if (section := head.sortIndicatorSection()) < MISSED_ACTIONS:
            sorted_by = MISSED_COLUMNS[section]
            if sorted_by in widths:
                widths[sorted_by] = max(widths[sorted_by], self.title_width(missed_title(sorted_by)) + _SORT_MARK)
        others = sum(width for column, width in widths.items() if column is not Column.CUSTOMER)
        room = self.viewport().width() - MISSED_ACTIONS_WIDTH - others
        hidden = set(unwanted)
        for column in _GIVING_WAY:
            if room < _GOOD_NAME and column in widths:
                hidden.add(column)
                room += widths[column]
        for number, column in enumerate(MISSED_COLUMNS):
            head.setSectionHidden(number, column in hidden)
            if number != _STRETCHING and column in widths:
                head.resizeSection(number, widths[column])
        head.resizeSection(MISSED_ACTIONS, MISSED_ACTIONS_WIDTH)

    def _measured(self, model: MissedModel, column: Column) -> int:
        metrics = QFontMetrics(self.row_delegate().demibold(self.font()))
        widest = max((metrics.horizontalAdvance(text) for text in model.words.possible(column)), default=0)
        least = _QUEUE if column is Column.QUEUE else 0
        return max(self.title_width(missed_title(column)), widest + 2 * PAD + 1, least)

    def words_changed(self) -> None:
        self._needs.clear()
        self.fit()

    def action_tip(self, action: Enum) -> str:
        if action is MissedAction.DIAL:
            #: Tooltip, with the key
            return self.tr("Call back (Ctrl+Enter)")
        #: Tooltip, with the key
        return self.tr("More (Shift+F10)")
