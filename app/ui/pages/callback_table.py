# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the callback list: mouse, hover and tooltips of the rows' buttons, and columns that give way when narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from app.domain.listing import Column
from app.ui import theme
from app.ui.models.callback_delegate import ACTIONS_WIDTH, Action, CallbackDelegate, action_rect
from app.ui.models.callback_model import ACTIONS, COLUMNS, CallbackModel

#: What gives way first when there is no room for all; the first two columns and the number always stay.
_GIVING_WAY = (Column.ATTEMPTS, Column.REASON, Column.OWNER, Column.STATUS, Column.PRIORITY)
_STRETCHING = COLUMNS.index(Column.CUSTOMER)
_LEAST_STRETCH = 16
"""Characters that the customer's column keeps."""


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
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(ACTIONS_WIDTH // 2)
        head.setStretchLastSection(False)
        self._widths: dict[Column, int] = {}
        """What the agent chose."""
        self._own = False

    def setModel(self, model: CallbackModel) -> None:  # type: ignore[override]
        super().setModel(model)
        head = self.horizontalHeader()
        for section in range(ACTIONS):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(_STRETCHING, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(ACTIONS, QHeaderView.ResizeMode.Fixed)
        head.sectionResized.connect(self._section_resized)
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
        """Give each column its width, and hide those for which there is no room."""
        if not isinstance(self.model(), CallbackModel):
            return  # not built yet
        head = self.horizontalHeader()
        wanted = {column: self._widths.get(column) or self._usual(column) for column in COLUMNS}
        least = self.fontMetrics().averageCharWidth() * _LEAST_STRETCH
        room = self.viewport().width() - ACTIONS_WIDTH - least
        needed = sum(width for column, width in wanted.items() if column is not COLUMNS[_STRETCHING])
        hidden = set()
        for column in _GIVING_WAY:
            if needed <= room:
                break
            hidden.add(column)
            needed -= wanted[column]
        self._own = True
        for section, column in enumerate(COLUMNS):
            head.setSectionHidden(section, column in hidden)
            if section != _STRETCHING:
                head.resizeSection(section, wanted[column])
        head.resizeSection(ACTIONS, ACTIONS_WIDTH)
        self._own = False

    def _usual(self, column: Column) -> int:
        # Typical words of the column in the shown language, as wide as they are in the font in use.
        text = self.fontMetrics()
        typical = {
            Column.DUE: "00.00.0000 00.00",
            Column.NUMBER: "+000 00 000 0000",
            Column.REASON: "Nnnnnnnnn",
            Column.PRIORITY: "Nnnnnn",
            Column.OWNER: "Nnnnnnnnn",
            Column.STATUS: "Nnnnnnnnnnnnn",
            Column.ATTEMPTS: "0 · Nnnnnnnnn",
        }.get(column, "")
        title = self.callbacks().headerData(COLUMNS.index(column), Qt.Orientation.Horizontal)
        marks = 22 if column is Column.PRIORITY else 0
        return max(text.horizontalAdvance(typical) + 24 + marks, text.horizontalAdvance(str(title)) + 40)

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
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.fit()
        super().changeEvent(event)
