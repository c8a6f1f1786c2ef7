# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the list of missed calls: the words of each cell, and each row's buttons."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.domain.listing import Column
from app.ui import theme
from app.ui.models.callback_words import NONE
from app.ui.models.missed_model import MISSED_ACTIONS, MissedModel
from app.ui.models.missed_words import MISSED_COLUMNS
from app.ui.models.paged_model import Index
from app.ui.models.row_delegate import PAD, RowDelegate, actions_width


class MissedAction(Enum):
    """A button of a row."""

    DIAL = 0
    MORE = 1


MISSED_ACTIONS_WIDTH = actions_width(len(MissedAction))


class MissedDelegate(RowDelegate):
    """``busy`` is the entry that is being called."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, {MissedAction.DIAL: "phone", MissedAction.MORE: "more"})
        self.busy: str | None = None

    def offered(self, model: MissedModel, row: int, action: Enum) -> bool:
        return model.cells(row) is not None

    def available(self, model: MissedModel, row: int, action: Enum) -> bool:
        """Whom I am calling already is not called twice."""
        cells = model.cells(row)
        return cells is not None and (action is MissedAction.MORE or (not cells.mine and model.id_at(row) != self.busy))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, MissedModel)
        row, section = index.row(), index.column()
        rect: QRect = option.rect
        colours = theme.colours(option.palette)
        _, selected = self.backdrop(painter, option, index, colours)
        if section == MISSED_ACTIONS:
            self.draw_buttons(painter, model, row, rect, colours)
            return
        cells, left = model.cells(row), rect.left() + PAD
        if cells is None:
            painter.setPen(QColor(colours.muted))
            self.write(painter, option.font, rect, left, NONE if section else "…")
            return
        column, text = MISSED_COLUMNS[section], str(cells[section])
        tone = colours.on_selection if selected else colours.text
        font = option.font
        if text == NONE or cells.mine or (column in (Column.QUEUE, Column.ATTEMPTS) and not selected):
            tone = colours.muted
        elif column is Column.CUSTOMER or (column is Column.MISSED and cells.often):
            font = self.demibold(font)
        if column is Column.ATTEMPTS and (cells.mine or model.id_at(row) == self.busy):
            text = self.tr("Calling…")
        painter.setPen(QColor(tone))
        self.write(painter, font, rect, left, text)
