# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the callback list: mouse, hover and tooltips of the rows' buttons, and columns that give way when narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionHeader, QTableView, QToolTip, QWidget

from app.domain.listing import Column
from app.ui import theme
from app.ui.models.callback_delegate import ACTIONS_WIDTH, MARK, PAD, Action, CallbackDelegate, action_rect
from app.ui.models.callback_model import ACTIONS, COLUMNS, CallbackModel
from app.ui.models.callback_words import column_title

_STRETCHING = COLUMNS.index(Column.CUSTOMER)
_LEAST = {Column.CUSTOMER: 8, Column.REASON: 7, Column.OWNER: 7}
"""Characters kept by the columns that may cut their words; the whole word is in the tooltip."""
_GOOD_CUSTOMER = 96
"""Pixels of the customer's column under which attempts, status and the priority's word (not its bars) give way."""
_LEAST_CUSTOMER = 48
"""Pixels that the customer keeps in any case."""
_GIVING_WAY = {Column.OWNER: 80, Column.REASON: 80, Column.PRIORITY: _LEAST_CUSTOMER, Column.NUMBER: _LEAST_CUSTOMER}
"""What gives way after that while the customer has fewer pixels; priority and number only in a page that is narrower
than the smallest window leaves it."""
_SORT_MARK = 16
"""Pixels that the arrow of the sorted column takes in its heading."""
_SHARES = {Column.OWNER: 0.4, Column.REASON: 0.4}
"""Of the room to spare, until their words are whole; the rest is the customer's."""


class _Heading(QHeaderView):
    """Says "!" over the bars of the priority where there is no room for the word; screen readers get the word."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._terse = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(MARK + PAD)
        self.setStretchLastSection(False)

    def set_terse(self, terse: bool) -> None:
        if terse != self._terse:
            self._terse = terse
            self.viewport().update()

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        if self._terse and section < ACTIONS and COLUMNS[section] is Column.PRIORITY:
            option.text = "!"


class CallbackTable(QTableView):
    """``triggered`` tells which button of which row was pressed; ``resized`` that the agent drew a column wider."""

    triggered = Signal(object, int)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = CallbackDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.ROW)
        self._heading = _Heading(self)
        self.setHorizontalHeader(self._heading)
        self._heading.setSortIndicatorShown(True)  # only now: the table takes it away when it takes the heading
        self._widths: dict[Column, int] = {}
        """What the agent chose."""
        self._needs: dict[Column, tuple[int, int]] = {}
        """The least and the full width of each column; empty until it is measured."""
        self._own = False

    def setModel(self, model: CallbackModel) -> None:  # type: ignore[override]
        super().setModel(model)
        head = self.horizontalHeader()
        for section in range(ACTIONS):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(_STRETCHING, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(ACTIONS, QHeaderView.ResizeMode.Fixed)
        head.sectionResized.connect(self._section_resized)
        head.sortIndicatorChanged.connect(self.fit)
        model.headerDataChanged.connect(self._words_changed)
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
        self._widths = dict(widths)
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
        least = {column: self._widths.get(column) or self._needs[column][0] for column in COLUMNS}
        sorted_by = COLUMNS[head.sortIndicatorSection()] if head.sortIndicatorSection() < ACTIONS else Column.DUE
        title = self._title_width(sorted_by) + _SORT_MARK
        if sorted_by not in self._widths:
            least[sorted_by] = max(least[sorted_by], title)
        room = self.viewport().width() - ACTIONS_WIDTH - sum(least.values()) + least[Column.CUSTOMER]
        hidden = set()
        for column in (Column.ATTEMPTS, Column.STATUS):
            if room < _GOOD_CUSTOMER:
                hidden.add(column)
                room += least[column]
        terse = room < _GOOD_CUSTOMER and Column.PRIORITY not in self._widths
        if terse:
            bars = MARK + 2 * PAD + (_SORT_MARK if sorted_by is Column.PRIORITY else 0)
            room += least[Column.PRIORITY] - bars
            least[Column.PRIORITY] = bars
        for column, enough in _GIVING_WAY.items():
            if room < enough:
                hidden.add(column)
                room += least[column]
        spare = room - least[Column.CUSTOMER]
        for column, share in _SHARES.items():
            if spare > 0 and column not in hidden and column not in self._widths:
                more = min(max(0, self._needs[column][1] - least[column]), int(spare * share))
                least[column] += more
                spare -= more
        self._own = True
        self._heading.set_terse(terse)
        for section, column in enumerate(COLUMNS):
            head.setSectionHidden(section, column in hidden)
            if section != _STRETCHING:
                head.resizeSection(section, least[column])
        head.resizeSection(ACTIONS, ACTIONS_WIDTH)
        self._own = False

    def _measured(self, column: Column) -> tuple[int, int]:
        """The least and the full width of a column: its words in the shown language, in the type they are drawn in."""
        plain, bold = self.fontMetrics(), QFontMetrics(self.delegate.demibold(self.font()))
        texts = self.callbacks().words.possible(column)
        widest = max(((bold if strong else plain).horizontalAdvance(text) for text, strong in texts), default=0)
        full = widest + 2 * PAD + 1 + (MARK if column is Column.PRIORITY else 0)
        title = self._title_width(column)
        if column in _LEAST:
            least = plain.averageCharWidth() * _LEAST[column] + 2 * PAD
            return max(title, min(least, full) if widest else least), max(title, full)
        return max(title, full), max(title, full)

    def _title_width(self, column: Column) -> int:
        font = QFont(self.font())
        font.setPointSizeF(theme.Size.SMALL)
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(column_title(column)) + 2 * PAD + 2

    def _words_changed(self) -> None:
        self._needs.clear()
        self.fit()

    def _section_resized(self, section: int, _old: int, new: int) -> None:
        if self._own or new == 0 or section in (_STRETCHING, ACTIONS):
            return
        self._widths[COLUMNS[section]] = new
        self.resized.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    # The rows' buttons.

    def button_rect(self, row: int, action: Action) -> QRect:
        """Where a row's button is, in the viewport."""
        return action_rect(self.visualRect(self.model().index(row, ACTIONS)), action)

    def _under(self, at: QPoint) -> tuple[int, Action | None]:
        index = self.indexAt(at)
        if not index.isValid():
            return -1, None
        if index.column() != ACTIONS:
            return index.row(), None
        return index.row(), self.delegate.action_at(self.callbacks(), index.row(), self.visualRect(index), at)

    def _hover(self, row: int, action: Action | None) -> None:
        old = self.delegate.hovered_row
        if (row, action) == (old, self.delegate.hovered_action):
            return
        self.delegate.hovered_row, self.delegate.hovered_action = row, action
        for one in {old, row}:
            self.repaint_row(one)
        cursor = Qt.CursorShape.PointingHandCursor if action else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(cursor)

    def repaint_row(self, row: int) -> None:
        """Paint a row again."""
        if 0 <= row < self.model().rowCount():
            top = self.rowViewportPosition(row)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(*self._under(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            row, action = self._under(event.position().toPoint())
            self._hover(row, action)
            self.delegate.pressed_action = action
            self.repaint_row(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            pressed, self.delegate.pressed_action = self.delegate.pressed_action, None
            row, action = self._under(event.position().toPoint())
            self.repaint_row(row)
            if action is not None and action is pressed and row == self.currentIndex().row():
                self.triggered.emit(action, row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._hover(*self._under(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1, None)
        elif event.type() == QEvent.Type.ToolTip:
            assert isinstance(event, QHelpEvent)
            _, action = self._under(event.pos())
            if action is not None:
                QToolTip.showText(event.globalPos(), self.action_tip(action), self.viewport())
                return True
        return super().viewportEvent(event)

    def action_tip(self, action: Action) -> str:
        """What a button does and by which key."""
        if action is Action.DIAL:
            #: Tooltip, with the key
            return self.tr("Call (Ctrl+Enter)")
        if action is Action.FLAG:
            #: Tooltip, with the key
            return self.tr("Close without calling (Ctrl+G)")
        #: Tooltip, with the key
        return self.tr("More (Shift+F10)")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._words_changed()
