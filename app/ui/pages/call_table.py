# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the list of calls: what its buttons are called, and columns that give way when narrow."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from app.domain.call_list import CallColumn
from app.ui.models.call_delegate import CALL_ACTIONS_WIDTH, CallAction, CallDelegate
from app.ui.models.call_model import CALL_ACTIONS, CallModel
from app.ui.models.call_words import CALL_COLUMNS, call_column_title
from app.ui.models.row_delegate import MARK, PAD
from app.ui.pages.row_table import RowTable

_STRETCHING = CALL_COLUMNS.index(CallColumn.CUSTOMER)
_GOOD_NAME = 110
"""Pixels of the name's column under which other columns give way."""
_GIVING_WAY = (CallColumn.QUEUE, CallColumn.RATING, CallColumn.LENGTH, CallColumn.NUMBER)
"""What goes where there is no room, the least needed first; before it the direction's word goes, after it the result's: their
icons stay."""
_WITH_ICONS = (CallColumn.DIRECTION, CallColumn.RESULT)
_SORT_MARK = 16
_QUEUE = 90


class _Heading(QHeaderView):
    """Says nothing over columns that show their icons alone where there is no room for words; screen readers get the word."""

    terse: frozenset[CallColumn] = frozenset()

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        if section < CALL_ACTIONS and CALL_COLUMNS[section] in self.terse:
            option.text = ""


class CallTable(RowTable):
    """The last column holds the buttons of a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heading = _Heading(Qt.Orientation.Horizontal)
        super().__init__(self._heading, parent)
        self.setItemDelegate(CallDelegate(self))
        self._needs: dict[CallColumn, int] = {}
        self.may_be_arranged([column.value for column in CALL_COLUMNS], _STRETCHING)

    def setModel(self, model: CallModel) -> None:  # type: ignore[override]
        super().setModel(model)
        self.horizontalHeader().sortIndicatorChanged.connect(self.fit)
        self.size_columns(_STRETCHING)

    def fit(self) -> None:
        model = self.model()
        if not isinstance(model, CallModel):
            return  # not built yet
        if not self._needs:
            self._needs = {column: self._measured(model, column) for column in CALL_COLUMNS}
        head = self.horizontalHeader()
        unwanted = {column for column in CALL_COLUMNS if column.value in self.unwanted}
        widths = {column: need for column, need in self._needs.items() if column not in unwanted}
        section = head.sortIndicatorSection()
        if section < CALL_ACTIONS:
            sorted_by = CALL_COLUMNS[section]
            title = self.title_width(call_column_title(sorted_by)) + _SORT_MARK
            if sorted_by in widths:
                widths[sorted_by] = max(widths[sorted_by], title)
        others = sum(width for column, width in widths.items() if column is not CallColumn.CUSTOMER)
        room = self.viewport().width() - CALL_ACTIONS_WIDTH - others
        terse, hidden = set(), set(unwanted)
        for column in (CallColumn.DIRECTION, *_GIVING_WAY, CallColumn.RESULT):
            if room >= _GOOD_NAME:
                break
            if column in unwanted:
                continue
            room += widths[column]
            if column in _WITH_ICONS:
                terse.add(column)
                widths[column] = MARK + 2 * PAD
                room -= widths[column]
            else:
                hidden.add(column)
        self._heading.terse = frozenset(terse)
        for number, column in enumerate(CALL_COLUMNS):
            head.setSectionHidden(number, column in hidden)
            if number != _STRETCHING and column in widths:
                head.resizeSection(number, widths[column])
        head.resizeSection(CALL_ACTIONS, CALL_ACTIONS_WIDTH)

    def _measured(self, model: CallModel, column: CallColumn) -> int:
        # Results and numbers of missed calls are written in bold type.
        metrics = QFontMetrics(self.row_delegate().demibold(self.font()))
        widest = max((metrics.horizontalAdvance(text) for text in model.words.possible(column)), default=0)
        icon = MARK if column in _WITH_ICONS else 0
        least = _QUEUE if column is CallColumn.QUEUE else 0
        return max(self.title_width(call_column_title(column)), widest + 2 * PAD + 1 + icon, least)

    def words_changed(self) -> None:
        self._needs.clear()
        self.fit()

    def action_tip(self, action: Enum) -> str:
        if action is CallAction.DIAL:
            #: Tooltip, with the key
            return self.tr("Call again (Ctrl+Enter)")
        if action is CallAction.CALLBACK:
            #: Tooltip, with the key; CallBack is the name of the button
            return self.tr("CallBack: plan a callback (Ctrl+B)")
        #: Tooltip, with the key
        return self.tr("More (Shift+F10)")
