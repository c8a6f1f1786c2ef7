# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the callback list: what its buttons are called, and columns that give way when narrow."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from app.domain.listing import Column
from app.ui.models.callback_delegate import ACTIONS_WIDTH, Action, CallbackDelegate
from app.ui.models.callback_model import ACTIONS, COLUMNS, EXTRAS, CallbackModel
from app.ui.models.callback_words import column_title
from app.ui.models.row_delegate import MARK, PAD
from app.ui.pages.row_table import RowTable

_STRETCHING = COLUMNS.index(Column.CUSTOMER)
_LEAST = {
    Column.CUSTOMER: 8,
    Column.REASON: 7,
    Column.OWNER: 7,
    Column.QUEUE: 7,
    Column.CREATED_BY: 7,
    Column.ORIGIN: 8,
    Column.NOTE: 10,
    Column.RESULT: 8,
}
"""Characters kept by the columns that may cut their words; the whole word is in the tooltip."""
_GOOD_CUSTOMER = 112
"""Pixels of the customer's column under which attempts, status and the priority's word (not its bars) give way."""
_WHOLE_NAME = 15
"""Characters of the customer's column that come before what is to spare is shared: most names are whole then."""
_LEAST_CUSTOMER = 48
"""Pixels that the customer keeps in any case."""
_GIVING_WAY = {
    **dict.fromkeys((Column.OWNER, Column.REASON, *reversed(EXTRAS)), 80),
    Column.PRIORITY: _LEAST_CUSTOMER,
    Column.NUMBER: _LEAST_CUSTOMER,
}
"""What gives way after that while the customer has fewer pixels, what the agent asked for behind the rest;
priority and number only in a page that is narrower than the smallest window leaves it."""
_WIDEST = 4000
"""Pixels of a column: nobody draws a wider one."""
_SORT_MARK = 16
"""Pixels that the arrow of the sorted column takes in its heading."""
_SHARES = {
    Column.NUMBER: 0.5,
    **dict.fromkeys((Column.OWNER, Column.REASON, Column.ORIGIN, Column.RESULT, Column.CREATED_BY), 0.4),
}
"""Of the room to spare, until their words are whole; the rest is the customer's. A number is always whole: what needs more room
there is who is calling it, said in its place while the column for that is hidden."""


class _Heading(QHeaderView):
    """Says "!" over the bars of the priority where there is no room for the word; screen readers get the word."""

    _terse = False

    def set_terse(self, terse: bool) -> None:
        if terse != self._terse:
            self._terse = terse
            self.viewport().update()

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        if self._terse and section < ACTIONS and COLUMNS[section] is Column.PRIORITY:
            option.text = "!"


class CallbackTable(RowTable):
    """``resized`` tells that the agent drew a column wider."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heading = _Heading(Qt.Orientation.Horizontal)
        super().__init__(self._heading, parent)
        self.delegate = CallbackDelegate(self)
        self.setItemDelegate(self.delegate)
        self._widths: dict[Column, int] = {}
        """What the agent chose."""
        self._needs: dict[Column, tuple[int, int]] = {}
        """The least and the full width of each column; empty until it is measured."""
        self._own = False
        self.may_be_arranged([column.value for column in COLUMNS], _STRETCHING, [one.value for one in EXTRAS])

    def setModel(self, model: CallbackModel) -> None:  # type: ignore[override]
        super().setModel(model)
        head = self.horizontalHeader()
        for section in range(ACTIONS):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(_STRETCHING, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(ACTIONS, QHeaderView.ResizeMode.Fixed)
        head.sectionResized.connect(self._section_resized)
        head.sortIndicatorChanged.connect(self.fit)
        model.headerDataChanged.connect(self.words_changed)
        self.fit()

    def callbacks(self) -> CallbackModel:
        """The model, by its type."""
        model = self.model()
        assert isinstance(model, CallbackModel)
        return model

    # Columns.

    @property
    def widths(self) -> dict[Column, int]:
        """The widths that the agent chose, in pixels."""
        return dict(self._widths)

    @widths.setter
    def widths(self, widths: dict[Column, int]) -> None:
        self._widths = {column: min(width, _WIDEST) for column, width in widths.items()}
        self.fit()

    def fit(self) -> None:
        """Give each column its width, and hide those for which there is no room.

        Customers, reasons and owners are cut before a column goes; what is to spare makes them whole again.
        """
        if not isinstance(self.model(), CallbackModel):
            return  # not built yet
        if not self._needs:
            self._needs = {column: self._measured(column) for column in COLUMNS}
        head = self.horizontalHeader()
        wanted = [column for column in COLUMNS if column.value not in self.unwanted]
        self.callbacks().set_extras(frozenset(column for column in EXTRAS if column in wanted))
        least = {column: self._widths.get(column) or self._needs[column][0] for column in wanted}
        sorted_by = COLUMNS[head.sortIndicatorSection()] if head.sortIndicatorSection() < ACTIONS else Column.DUE
        title = self.title_width(column_title(sorted_by)) + _SORT_MARK
        if sorted_by in least and sorted_by not in self._widths:
            least[sorted_by] = max(least[sorted_by], title)
        room = self.viewport().width() - ACTIONS_WIDTH - sum(least.values()) + least[Column.CUSTOMER]
        hidden = set(COLUMNS) - set(wanted)
        for column in (Column.ATTEMPTS, Column.STATUS):
            if room < _GOOD_CUSTOMER and column in least:
                hidden.add(column)
                room += least[column]
        terse = room < _GOOD_CUSTOMER and Column.PRIORITY not in self._widths and Column.PRIORITY in least
        if terse:
            bars = MARK + 2 * PAD + (_SORT_MARK if sorted_by is Column.PRIORITY else 0)
            room += least[Column.PRIORITY] - bars
            least[Column.PRIORITY] = bars
        for column, enough in _GIVING_WAY.items():
            if room < enough and column in least:
                hidden.add(column)
                room += least[column]
        name = QFontMetrics(self.delegate.demibold(self.font())).averageCharWidth() * _WHOLE_NAME + 2 * PAD
        spare = room - max(least[Column.CUSTOMER], name)
        for column, share in _SHARES.items():
            if column is Column.NUMBER and Column.STATUS not in hidden:
                continue
            if spare > 0 and column in least and column not in hidden and column not in self._widths:
                more = min(max(0, self._needs[column][1] - least[column]), int(spare * share))
                least[column] += more
                spare -= more
        self._own = True
        self._heading.set_terse(terse)
        for section, column in enumerate(COLUMNS):
            head.setSectionHidden(section, column in hidden)
            if section != _STRETCHING and column in least:
                head.resizeSection(section, least[column])
        head.resizeSection(ACTIONS, ACTIONS_WIDTH)
        self._own = False

    def _measured(self, column: Column) -> tuple[int, int]:
        """The least and the full width of a column: its words in the shown language, in the type they are drawn in."""
        plain, bold = self.fontMetrics(), QFontMetrics(self.delegate.demibold(self.font()))
        texts = self.callbacks().words.possible(column)
        widest = max(((bold if strong else plain).horizontalAdvance(text) for text, strong in texts), default=0)
        full = widest + 2 * PAD + 1 + (MARK if column is Column.PRIORITY else 0)
        title = self.title_width(column_title(column))
        if column is Column.NUMBER:
            said = max(plain.horizontalAdvance(text) for text in self.callbacks().words.said_of_calling())
            return max(title, full), max(title, full, said + 2 * PAD + 1)
        if column in _LEAST:
            least = plain.averageCharWidth() * _LEAST[column] + 2 * PAD
            return max(title, min(least, full) if widest else least), max(title, full)
        return max(title, full), max(title, full)

    def words_changed(self) -> None:
        self._needs.clear()
        self.fit()

    def _section_resized(self, section: int, _old: int, new: int) -> None:
        if self._own or new == 0 or section in (_STRETCHING, ACTIONS):
            return
        self._widths[COLUMNS[section]] = new
        self.resized.emit()

    # The rows' buttons.

    def action_tip(self, action: Enum) -> str:
        """What a button does and by which key."""
        if action is Action.DIAL:
            #: Tooltip, with the key
            return self.tr("Call (Ctrl+Enter)")
        if action is Action.FLAG:
            #: Tooltip, with the key
            return self.tr("Close without calling (Ctrl+G)")
        #: Tooltip, with the key
        return self.tr("More (Shift+F10)")
