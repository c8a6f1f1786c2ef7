# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the list of waiting changes: each state with its shape, and each row's buttons."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.domain.waiting import SendState, WaitingChange
from app.ui import icons, theme
from app.ui.crm_sayings import STATE_ICONS
from app.ui.models.callback_words import NONE
from app.ui.models.paged_model import Index
from app.ui.models.row_delegate import MARK, PAD, RowDelegate, actions_width
from app.ui.models.waiting_model import WAITING_ACTIONS, WaitingModel
from app.ui.models.waiting_words import WAITING_COLUMNS, WaitingColumn

_ICON = 16


class WaitingAction(Enum):
    """A button of a row."""

    RETRY = 0
    DECIDE = 1
    GIVE_UP = 2


WAITING_ACTIONS_WIDTH = actions_width(len(WaitingAction))


def possible(change: WaitingChange, action: WaitingAction) -> bool:
    """Whether this can be done with the change as it stands."""
    match action:
        case WaitingAction.RETRY:
            return change.state in (SendState.QUEUED, SendState.UNKNOWN, SendState.DEAD)
        case WaitingAction.DECIDE:
            return change.state is SendState.CONFLICT
        case WaitingAction.GIVE_UP:
            return change.state is SendState.DEAD


class WaitingDelegate(RowDelegate):
    """What cannot be done with a change has no button in its row."""

    def __init__(self, parent: QObject) -> None:
        buttons = {WaitingAction.RETRY: "sync", WaitingAction.DECIDE: "edit", WaitingAction.GIVE_UP: "trash"}
        super().__init__(parent, buttons, calls=False)

    def offered(self, model: WaitingModel, row: int, action: Enum) -> bool:
        assert isinstance(action, WaitingAction)
        return possible(model.change(row), action)

    def available(self, model: WaitingModel, row: int, action: Enum) -> bool:
        return self.offered(model, row, action)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, WaitingModel)
        row, section = index.row(), index.column()
        rect: QRect = option.rect
        colours = theme.colours(option.palette)
        _, selected = self.backdrop(painter, option, index, colours)
        if section == WAITING_ACTIONS:
            self.draw_buttons(painter, model, row, rect, colours)
            return
        column, change, text = WAITING_COLUMNS[section], model.change(row), model.cells(row)[section]
        needs = change.state in (SendState.CONFLICT, SendState.DEAD)
        tint = "on_selection" if selected else "text" if column in (WaitingColumn.WHO, WaitingColumn.WHAT) else "muted"
        if text == NONE:
            tint = "muted"
        left, font = rect.left() + PAD, option.font
        if column is WaitingColumn.STATE:
            tint = "late" if needs else tint
            top = rect.top() + (rect.height() - _ICON) // 2
            drawn = icons.pixmap(STATE_ICONS[change.state], _ICON, tint, painter.device().devicePixelRatio())
            painter.drawPixmap(left, top, drawn)
            left += MARK
            if rect.width() < 2 * (PAD + MARK):
                return  # room for the icon alone: the word is in the tooltip
        if column is WaitingColumn.WHO and text != NONE:
            font = self.demibold(font)
        painter.setPen(QColor(getattr(colours, tint)))
        self.write(painter, font, rect, left, text)
