# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of the team page: cells with an icon and a colour, and columns that give way where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from app.ui import icons, theme
from app.ui.models.live_model import LiveModel
from app.ui.models.paged_model import Index
from app.ui.models.row_delegate import MARK, PAD, RowDelegate
from app.ui.pages.row_table import RowTable

_ICON = 16
_SORT_MARK = 16
_LEAST = 56
"""Pixels under which a column of texts is not made narrower."""


@dataclass(frozen=True, slots=True)
class Wide:
    """How wide a column is: ``good`` pixels, or what its heading takes; ``share`` of what is left over. ``gives`` counts the
    columns that stay when this one has to go: the least needed have the smallest number; 0 never goes."""

    good: int
    share: int = 0
    gives: int = 0


class LiveDelegate(RowDelegate):
    """Draws a cell with its icon, in its colour."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, {}, calls=False)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, LiveModel)
        row, column = model.row(index.row()), index.column()
        rect: QRect = option.rect
        colours = theme.colours(option.palette)
        _, selected = self.backdrop(painter, option, index, colours)
        tint = model.tint(row, column)
        if selected and tint in ("text", "muted"):
            tint = "on_selection"
        left, font = rect.left() + PAD, option.font
        if picture := model.picture(row, column):
            top = rect.top() + (rect.height() - _ICON) // 2
            painter.drawPixmap(left, top, icons.pixmap(picture, _ICON, tint, painter.device().devicePixelRatio()))
            left += MARK
        if tint == "late":
            font = self.demibold(font)
        painter.setPen(QColor(getattr(colours, tint)))
        self.write(painter, font, rect, left, model.cell(row, column))


class LiveTable(RowTable):
    """Sorts by a click on a heading."""

    def __init__(self, name: str, columns: Sequence[Wide], parent: QWidget | None = None) -> None:
        super().__init__(QHeaderView(Qt.Orientation.Horizontal), parent)
        self.setObjectName(name)
        self._columns = tuple(columns)
        self.setItemDelegate(LiveDelegate(self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.horizontalHeader().sortIndicatorChanged.connect(self._sorted)

    def setModel(self, model: LiveModel[Any]) -> None:  # type: ignore[override]
        super().setModel(model)
        self.size_columns()

    def order_by(self, column: int, *, descending: bool = False) -> None:
        """Sort by a column."""
        direction = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, direction)

    @Slot(int, Qt.SortOrder)
    def _sorted(self, column: int, direction: Qt.SortOrder) -> None:
        model = self.model()
        if isinstance(model, LiveModel) and column >= 0:
            model.set_order(column, direction is Qt.SortOrder.DescendingOrder)

    def rowsAboutToBeRemoved(self, parent: Index, first: int, last: int) -> None:
        # Qt would choose the neighbour of a row that goes: what nobody chose must not be chosen.
        current = self.currentIndex()
        if current.isValid() and first <= current.row() <= last:
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, first, last)

    def fit(self) -> None:
        model = self.model()
        if not isinstance(model, LiveModel):
            return  # not built yet
        head, room = self.horizontalHeader(), self.viewport().width()
        widths = {
            at: max(wide.good, self.title_width(model.title(at)) + _SORT_MARK) for at, wide in enumerate(self._columns)
        }
        shown = set(widths)
        for at in sorted((at for at in widths if self._columns[at].gives), key=lambda at: self._columns[at].gives):
            if sum(widths[one] for one in shown) > room:
                shown.discard(at)
        spare = room - sum(widths[one] for one in shown)
        shares = sum(self._columns[one].share for one in shown)
        for at in sorted(shown):
            if share := self._columns[at].share:
                widths[at] = max(_LEAST, widths[at] + spare * share // shares)
        for at in widths:
            head.setSectionHidden(at, at not in shown)
            head.resizeSection(at, widths[at])

    def words_changed(self) -> None:
        self.fit()

    def action_tip(self, action: Enum) -> str:
        return ""  # its rows have no buttons
