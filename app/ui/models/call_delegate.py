# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the list of calls: direction and result with their shapes, marks, faces, and each row's buttons."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.domain.call import CallResult
from app.domain.call_list import CallColumn
from app.ui import icons, theme
from app.ui.models.call_model import CALL_ACTIONS, CallModel
from app.ui.models.call_words import CALL_COLUMNS, DIRECTION_ICONS, RESULT_ICONS, CallCells
from app.ui.models.callback_words import NONE
from app.ui.models.paged_model import Index
from app.ui.models.row_delegate import MARK, PAD, RowDelegate, actions_width
from app.ui.widgets.face import face_icon

_NUMBER = CALL_COLUMNS.index(CallColumn.NUMBER)
_FACE = 22
_ICON = 16


class CallAction(Enum):
    """A button of a row."""

    DIAL = 0
    CALLBACK = 1
    MORE = 2


CALL_ACTIONS_WIDTH = actions_width(len(CallAction))


class CallDelegate(RowDelegate):
    """``busy`` is whether a call is being placed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, {CallAction.DIAL: "phone", CallAction.CALLBACK: "callback", CallAction.MORE: "more"})
        self._faces = {value: face_icon(value) for value in range(1, 6)}

    def offered(self, model: CallModel, row: int, action: Enum) -> bool:
        cells = model.cells(row)
        if cells is None or action is CallAction.MORE:
            return cells is not None
        return cells.callable and not (action is CallAction.CALLBACK and cells.internal)

    def available(self, model: CallModel, row: int, action: Enum) -> bool:
        """A caller who hides their number cannot be called."""
        return self.offered(model, row, action)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, CallModel)
        row, section = index.row(), index.column()
        rect: QRect = option.rect
        colours = theme.colours(option.palette)
        view, selected = self.backdrop(painter, option, index, colours)
        if section == CALL_ACTIONS:
            self.draw_buttons(painter, model, row, rect, colours)
            return
        cells, left = model.cells(row), rect.left() + PAD
        if cells is None:
            painter.setPen(QColor(colours.muted))
            self.write(painter, option.font, rect, left, NONE if section else "…")
            return
        column, text = CALL_COLUMNS[section], str(cells[section])
        if column is CallColumn.CUSTOMER and text == NONE and view.isColumnHidden(_NUMBER):
            text = cells.number  # who it was is said even where there is no room for the column
        tint = self._tint(column, cells, text, selected)
        font = option.font
        if text != NONE and (
            column is CallColumn.CUSTOMER or (cells.missed and column in (CallColumn.RESULT, CallColumn.NUMBER))
        ):
            font = self.demibold(font)
        dpr = painter.device().devicePixelRatio()
        top = rect.top() + (rect.height() - _ICON) // 2
        if column is CallColumn.DIRECTION:
            painter.drawPixmap(left, top, icons.pixmap(DIRECTION_ICONS[cells.which], _ICON, tint, dpr))
            left += MARK
        elif column is CallColumn.RESULT:
            name = "phone" if cells.live else RESULT_ICONS[cells.end or CallResult.UNKNOWN]
            if cells.broken:
                name = "warning"
            painter.drawPixmap(left, top, icons.pixmap(name, _ICON, tint, dpr))
            left += MARK
        elif column is CallColumn.RATING:
            if cells.face:
                at = QPoint(left, rect.top() + (rect.height() - _FACE) // 2)
                painter.drawPixmap(at, self._faces[cells.face].pixmap(QSize(_FACE, _FACE), dpr))
            return
        if left > rect.left() + PAD and rect.width() < 2 * (PAD + MARK):
            return  # room for the icon alone: the word is in the tooltip
        painter.setPen(QColor(getattr(colours, tint)))
        if column is CallColumn.CUSTOMER:
            rect = self._marks(painter, cells, rect, dpr)
        self.write(painter, font, rect, left, text)

    @staticmethod
    def _tint(column: CallColumn, cells: CallCells, text: str, selected: bool) -> str:
        """The token of the colour in which a cell is written."""
        if text == NONE:
            return "muted"
        if column is CallColumn.RESULT:
            if cells.missed or cells.broken or cells.end is CallResult.UNKNOWN:
                return "late"
            if cells.live or cells.end is CallResult.ANSWERED:
                return "call_text"
            return "on_selection" if selected else "muted"
        if selected:
            return "on_selection"
        return "text" if column in (CallColumn.STARTED, CallColumn.CUSTOMER, CallColumn.NUMBER) else "muted"

    @staticmethod
    def _marks(painter: QPainter, cells: CallCells, rect: QRect, dpr: float) -> QRect:
        """Draw the marks at the right end of the name's cell; the room that is left."""
        for name in cells.marks:
            if rect.width() < 5 * MARK:
                break  # no room: the tooltip says it
            rect = rect.adjusted(0, 0, -MARK, 0)
            top = rect.top() + (rect.height() - _ICON) // 2
            painter.drawPixmap(rect.right() - PAD + 4, top, icons.pixmap(name, _ICON, "muted", dpr))
        return rect
