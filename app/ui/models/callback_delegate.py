# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the callback list: the words of each cell, and each row's buttons ☎ ⚑ ⋯ at its end.

Drawn here rather than with widgets or Qt's own item painting: a hundred thousand rows have no widgets, and painting the
text alone takes half of the time of a full style option (qt.md § 3).
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.domain.callback import Priority
from app.domain.listing import Column
from app.ui import icons, theme
from app.ui.models.callback_model import ACTIONS, COLUMNS, CallbackModel
from app.ui.models.callback_words import NONE
from app.ui.models.paged_model import Index

_BUTTON = theme.TARGET
_ICON = 18
PAD = 8
"""Pixels left free at both sides of a cell."""
MARK = 22
"""Pixels that the bars of the priority take before its word."""
_BAR = 3
_DUE, _CUSTOMER = COLUMNS.index(Column.DUE), COLUMNS.index(Column.CUSTOMER)
_NUMBER, _PRIORITY, _STATUS = COLUMNS.index(Column.NUMBER), COLUMNS.index(Column.PRIORITY), COLUMNS.index(Column.STATUS)
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class Action(Enum):
    """A button of a row; the value is its place."""

    DIAL = 0
    FLAG = 1
    MORE = 2


_ICONS = {Action.DIAL: "phone", Action.FLAG: "flag", Action.MORE: "more"}
_APART = 2
ACTIONS_WIDTH = len(Action) * (_BUTTON + _APART) + theme.Space.S


def action_rect(cell: QRect, action: Action) -> QRect:
    """Where a button is in the last cell of a row."""
    left = cell.right() + 1 - ACTIONS_WIDTH + theme.Space.XS + action.value * (_BUTTON + _APART)
    return QRect(left, cell.top() + (cell.height() - _BUTTON) // 2, _BUTTON, _BUTTON)


class CallbackDelegate(QStyledItemDelegate):
    """``hovered`` and ``pressed`` are kept by the table; ``busy`` is the callback that is being dialled."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.hovered_action: Action | None = None
        self.pressed_action: Action | None = None
        self.busy: str | None = None
        self._bold: tuple[str, QFont] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.fontMetrics.averageCharWidth() * 10, theme.ROW)

    def available(self, model: CallbackModel, row: int, action: Action) -> bool:
        """Whether the button can be pressed: what is closed can neither be called nor closed."""
        cells = model.cells(row)
        if cells is None:
            return False
        if action is Action.MORE:
            return True
        return cells.open and not cells.faded and model.id_at(row) != self.busy

    def action_at(self, model: CallbackModel, row: int, cell: QRect, at: QPoint) -> Action | None:
        """The button under a point of the last cell."""
        for action in Action:
            if action_rect(cell, action).contains(at) and self.available(model, row, action):
                return action
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, CallbackModel)
        row, column = index.row(), index.column()
        rect: QRect = option.rect
        colours = theme.colours(option.palette)
        view = option.widget
        assert isinstance(view, QTableView)
        selected = view.selectionModel().isRowSelected(row, index.parent())
        if selected:
            painter.fillRect(rect, QColor(colours.selection))
            if column == _DUE and view.hasFocus():
                painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(colours.focus))
        elif row == self.hovered_row:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QColor(colours.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column == ACTIONS:
            self._buttons(painter, model, row, rect, colours)
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
        painter.setFont(font)
        left = rect.left() + PAD
        if column == _PRIORITY and cells is not None and not cells.faded:
            left += self._weight(painter, cells.weight, QPoint(left, rect.center().y()))
            if rect.width() < 2 * (PAD + MARK):
                return  # room for the bars alone: the word is in the tooltip
        room = QRect(left, rect.top(), rect.right() + 1 - PAD - left, rect.height())
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, text)

    def demibold(self, font: QFont) -> QFont:
        """The font of what stands out."""
        key = font.key()
        if self._bold is None or self._bold[0] != key:
            bold = QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            self._bold = (key, bold)
        return self._bold[1]

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

    def _buttons(self, painter: QPainter, model: CallbackModel, row: int, cell: QRect, colours: theme.Colours) -> None:
        cells = model.cells(row)
        if cells is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dpr = painter.device().devicePixelRatio()
        for action in Action:
            if action is not Action.MORE and not cells.open:
                continue
            rect = action_rect(cell, action)
            can = self.available(model, row, action)
            over = can and row == self.hovered_row and action is self.hovered_action
            down = over and action is self.pressed_action
            tint = "muted"
            if action is Action.DIAL:
                fill = colours.disabled_bg if not can else colours.call_hover if over else colours.call
                painter.setPen(QPen(QColor(colours.on_call), 2) if down else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(fill))
                painter.drawEllipse(rect.adjusted(2, 2, -2, -2))
                tint = "on_call" if can else "disabled_text"
            else:
                if over:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(colours.selection if down else colours.border))
                    painter.drawRoundedRect(rect, 7, 7)
                tint = "disabled_text" if not can else "text" if over else "muted"
            size = _ICON - 2 if action is Action.DIAL else _ICON
            drawn = icons.pixmap(_ICONS[action], size, tint, dpr)
            painter.drawPixmap(rect.center() - QPoint(size // 2 - 1, size // 2 - 1), drawn)
        painter.restore()
