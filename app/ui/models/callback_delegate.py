# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the callback list: the words of each cell, and each row's buttons ☎ ⚑ ⋯ at its end."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.domain.callback import Priority
from app.domain.listing import Column
from app.ui import theme
from app.ui.models.callback_model import ACTIONS, COLUMNS, CallbackModel
from app.ui.models.callback_words import NONE
from app.ui.models.paged_model import Index
from app.ui.models.row_delegate import MARK, PAD, RowDelegate, actions_width

_DUE, _CUSTOMER = COLUMNS.index(Column.DUE), COLUMNS.index(Column.CUSTOMER)
_NUMBER, _PRIORITY, _STATUS = COLUMNS.index(Column.NUMBER), COLUMNS.index(Column.PRIORITY), COLUMNS.index(Column.STATUS)


class Action(Enum):
    """A button of a row."""

    DIAL = 0
    FLAG = 1
    MORE = 2


ACTIONS_WIDTH = actions_width(len(Action))


class CallbackDelegate(RowDelegate):
    """``busy`` is the callback that is being dialled."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, {Action.DIAL: "phone", Action.FLAG: "flag", Action.MORE: "more"})
        self.busy: str | None = None

    def offered(self, model: CallbackModel, row: int, action: Enum) -> bool:
        cells = model.cells(row)
        return cells is not None and (action is Action.MORE or cells.open)

    def available(self, model: CallbackModel, row: int, action: Enum) -> bool:
        """What is closed can neither be called nor closed."""
        cells = model.cells(row)
        if cells is None:
            return False
        if action is Action.MORE:
            return True
        return cells.open and not cells.faded and model.id_at(row) != self.busy

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, CallbackModel)
        row, column = index.row(), index.column()
        rect: QRect = option.rect
        colours = theme.colours(option.palette)
        view, selected = self.backdrop(painter, option, index, colours)
        if column == ACTIONS:
            self.draw_buttons(painter, model, row, rect, colours)
            return
        cells = model.cells(row)
        font: QFont = option.font
        if cells is None:
            painter.setPen(QColor(colours.muted))
            text = NONE if column else "…"
        else:
            text = str(cells[column])
            bold = column == _CUSTOMER or (column == _DUE and cells.late)
            tone = colours.on_selection if selected else colours.text
            if cells.faded or text == NONE:
                tone, bold = colours.muted, False
            elif column == _DUE and cells.late:
                tone = colours.late
            elif column == _PRIORITY:
                bold = cells.weight is Priority.URGENT
                if cells.weight is Priority.URGENT:
                    tone = colours.late
                elif cells.weight is not Priority.HIGH and not selected:
                    tone = colours.muted
            elif column > _PRIORITY and not selected:
                tone = colours.muted
            if column == _NUMBER and cells.open and cells.faded and view.isColumnHidden(_STATUS):
                text = cells.status  # who is calling is said even where there is no room for the column
            if column == _STATUS and model.id_at(row) == self.busy:
                text = self.tr("Calling…")
            if bold:
                font = self.demibold(font)
            painter.setPen(QColor(tone))
        left = rect.left() + PAD
        if column == _PRIORITY and cells is not None:
            left += self._weight(painter, cells.weight, QPoint(left, rect.center().y()))
            if rect.width() < 2 * (PAD + MARK):
                return  # room for the bars alone: the word is in the tooltip
        self.write(painter, font, rect, left, text)

    @staticmethod
    def _weight(painter: QPainter, weight: Priority, middle: QPoint) -> int:
        """Bars that rise with the priority, in the pen's colour: the shape says it, not the colour alone."""
        for bar in range(3):
            height = 4 + 4 * bar
            where = QRect(middle.x() + 5 * bar, middle.y() + 6 - height, 3, height)
            if bar < weight:
                painter.fillRect(where, painter.pen().color())
            else:
                painter.fillRect(where.adjusted(0, height - 2, 0, 0), painter.pen().color())
        return MARK
