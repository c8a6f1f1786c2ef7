# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tables of long lists share: how they look, and mouse, hover and tooltips of the buttons at a row's end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from app.ui import theme
from app.ui.models.row_delegate import MARK, PAD, RowDelegate


class RowTable(QTableView):
    """``triggered`` tells which button of which row was pressed. The last column holds the buttons. ``arranged`` tells that the
    agent chose other columns or another order of them."""

    triggered = Signal(object, int)
    arranged = Signal()
    unwanted: frozenset[str] = frozenset()
    """Columns that the agent has hidden."""
    columns: tuple[str, ...] = ()
    """The names of the columns without the last one; empty where they cannot be arranged."""

    def __init__(self, heading: QHeaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        heading.setSectionsClickable(True)
        heading.setHighlightSections(False)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setMinimumSectionSize(MARK + PAD)
        heading.setStretchLastSection(False)
        self.setHorizontalHeader(heading)
        self._arranging = False
        heading.setSortIndicatorShown(True)  # only now: the table takes it away when it takes the heading

    def row_delegate(self) -> RowDelegate:
        """The delegate, by its type."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, RowDelegate)
        return delegate

    def action_tip(self, action: Enum) -> str:
        """What a button does and by which key."""
        raise NotImplementedError

    def fit(self) -> None:
        """Give each column its width, and hide those for which there is no room."""
        raise NotImplementedError

    def words_changed(self) -> None:
        """Texts or their type changed: measure anew."""
        raise NotImplementedError

    def size_columns(self, stretching: int | None = None) -> None:
        """Columns have the width that :meth:`fit` gives them, one the rest; they are measured anew when their headings change.
        For a table that has just been given its model."""
        head = self.horizontalHeader()
        for section in range(head.count()):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
        if stretching is not None:
            head.setSectionResizeMode(stretching, QHeaderView.ResizeMode.Stretch)
        self.model().headerDataChanged.connect(self.words_changed)
        self.fit()

    def title_width(self, title: str) -> int:
        """Pixels that a heading of this text needs."""
        font = QFont(self.font())
        font.setPointSizeF(theme.Size.SMALL)
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(title) + 2 * PAD + 2

    # The columns, as the agent wants them.

    def may_be_arranged(self, columns: Sequence[str], kept: int, hidden: Sequence[str] = ()) -> None:
        """The agent may hide columns, all but the one that is ``kept``, and bring them in another order. ``hidden`` are so at
        first."""
        self.columns, self._kept = tuple(columns), columns[kept]
        self._at_first = self.unwanted = frozenset(hidden)
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.sectionMoved.connect(self._moved)

    @property
    def kept(self) -> str:
        """The column that is always shown."""
        return self._kept

    def order(self) -> tuple[str, ...]:
        """The columns from left to right, also those that are hidden."""
        head = self.horizontalHeader()
        return tuple(sorted(self.columns, key=lambda one: head.visualIndex(self.columns.index(one))))

    def arrange(self, hidden: Iterable[str], order: Iterable[str]) -> None:
        """Hide these columns and bring all into this order; names that are none are left out, and what is not named stays behind
        the rest."""
        self.unwanted = frozenset(hidden) & frozenset(self.columns) - {self._kept}
        named = [one for one in dict.fromkeys(order) if one in self.columns]
        head = self.horizontalHeader()
        self._arranging = True
        for place, one in enumerate([*named, *(one for one in self.columns if one not in named)]):
            head.moveSection(head.visualIndex(self.columns.index(one)), place)
        self._arranging = False
        self.fit()

    def arrange_as_at_first(self) -> None:
        """All columns as they are for who has chosen nothing."""
        self.arrange(self._at_first, self.columns)
        self.arranged.emit()

    def arrangement(self) -> dict[str, list[str]]:
        """What :meth:`restore_arrangement` takes."""
        return {"hidden": sorted(self.unwanted), "order": list(self.order())}

    def restore_arrangement(self, kept: object) -> None:
        """As it was kept; what is not understood is as at first."""
        state = kept if isinstance(kept, dict) else {}
        hidden, order = state.get("hidden"), state.get("order")
        self.arrange(
            [one for one in hidden if isinstance(one, str)] if isinstance(hidden, list) else self._at_first,
            [one for one in order if isinstance(one, str)] if isinstance(order, list) else self.columns,
        )

    def _moved(self, _section: int, _old: int, _new: int) -> None:
        if self._arranging:
            return
        head, last = self.horizontalHeader(), len(self.columns)
        if head.visualIndex(last) != last:  # the buttons stay at the end
            self._arranging = True
            head.moveSection(head.visualIndex(last), last)
            self._arranging = False
        self.arranged.emit()

    def chosen(self) -> int | None:
        """The row that is selected. Qt makes the neighbour of a row that goes the current one: nobody chose it, and it is none."""
        index = self.currentIndex()
        return index.row() if index.isValid() and self.selectionModel().isRowSelected(index.row()) else None

    def pick_many(self) -> None:
        """Let several rows be selected, as everywhere with Ctrl, Shift and Ctrl+A. What acts on one row asks :meth:`chosen`."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def picked(self) -> list[int]:
        """All selected rows, from the top."""
        # By ranges: the list of all indexes of a hundred thousand selected rows would be felt.
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for number in range(selection.count()):
            span = selection.at(number)
            rows.update(range(span.top(), span.bottom() + 1))
        return sorted(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.words_changed()

    # The rows' buttons.

    def button_rect(self, row: int, action: Enum) -> QRect:
        """Where a row's button is, in the viewport."""
        index = self.model().index(row, self.model().columnCount() - 1)
        return self.row_delegate().action_rect(self.visualRect(index), action)

    def _under(self, at: QPoint) -> tuple[int, Any]:
        index = self.indexAt(at)
        if not index.isValid():
            return -1, None
        if index.column() != self.model().columnCount() - 1:
            return index.row(), None
        return index.row(), self.row_delegate().action_at(self.model(), index.row(), self.visualRect(index), at)

    def _hover(self, row: int, action: Any) -> None:
        delegate = self.row_delegate()
        old = delegate.hovered_row
        if (row, action) == (old, delegate.hovered_action):
            return
        delegate.hovered_row, delegate.hovered_action = row, action
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
            self.row_delegate().pressed_action = action
            self.repaint_row(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            pressed, self.row_delegate().pressed_action = self.row_delegate().pressed_action, None
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
