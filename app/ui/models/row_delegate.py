# SPDX-License-Identifier: GPL-3.0-or-later
"""What the delegates of long lists share: the backdrop of a row, its words, and the round and square buttons at its end.

Drawn here rather than with widgets or Qt's own item painting: a hundred thousand rows have no widgets, and painting the
text alone takes half of the time of a full style option (qt.md § 3).
"""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui import icons, theme
from app.ui.models.paged_model import Index

PAD = 8
"""Pixels left free at both sides of a cell."""
MARK = 22
"""Pixels that a drawn mark takes before a cell's word."""
_BUTTON = theme.TARGET
_ICON = 18
_BAR = 3
_APART = 2
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


def actions_width(count: int) -> int:
    """Pixels that so many buttons take."""
    return count * (_BUTTON + _APART) + theme.Space.S


class RowDelegate(QStyledItemDelegate):
    """``hovered`` and ``pressed`` are kept by the table. ``actions`` are the buttons in their order with their icons; the
    first one is the green Call button, unless ``calls`` is false."""

    def __init__(self, parent: QObject, actions: dict[Any, str], *, calls: bool = True) -> None:
        super().__init__(parent)
        self._calls = calls
        self.hovered_row = -1
        self.hovered_action: Any = None
        self.pressed_action: Any = None
        self._actions = actions
        self._bold: tuple[str, QFont] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.fontMetrics.averageCharWidth() * 10, theme.ROW)

    def offered(self, model: Any, row: int, action: Enum) -> bool:
        """Whether the row has the button."""
        raise NotImplementedError

    def available(self, model: Any, row: int, action: Enum) -> bool:
        """Whether the button can be pressed."""
        raise NotImplementedError

    def action_rect(self, cell: QRect, action: Enum) -> QRect:
        """Where a button is in the last cell of a row."""
        place = list(self._actions).index(action)
        left = cell.right() + 1 - actions_width(len(self._actions)) + theme.Space.XS + place * (_BUTTON + _APART)
        return QRect(left, cell.top() + (cell.height() - _BUTTON) // 2, _BUTTON, _BUTTON)

    def action_at(self, model: Any, row: int, cell: QRect, at: QPoint) -> Any:
        """The button under a point of the last cell; ``None`` where there is none."""
        for action in self._actions:
            if self.action_rect(cell, action).contains(at) and self.available(model, row, action):
                return action
        return None

    def demibold(self, font: QFont) -> QFont:
        """The font of what stands out."""
        key = font.key()
        if self._bold is None or self._bold[0] != key:
            bold = QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            self._bold = (key, bold)
        return self._bold[1]

    def backdrop(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, colours: theme.Colours
    ) -> tuple[QTableView, bool]:
        """Draw what is behind the words of a cell; the table, and whether the row is selected."""
        rect: QRect = option.rect
        view = option.widget
        assert isinstance(view, QTableView)
        selected = view.selectionModel().isRowSelected(index.row(), index.parent())
        if selected:
            painter.fillRect(rect, QColor(colours.selection))
            if view.hasFocus() and rect.left() <= 0 and index.row() == view.currentIndex().row():
                painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(colours.focus))
        elif index.row() == self.hovered_row:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QColor(colours.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        return view, selected

    @staticmethod
    def write(painter: QPainter, font: QFont, rect: QRect, left: int, text: str) -> None:
        """Write the words of a cell from ``left`` on, as far as they go."""
        painter.setFont(font)
        room = QRect(left, rect.top(), rect.right() + 1 - PAD - left, rect.height())
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, text)

    def draw_buttons(self, painter: QPainter, model: Any, row: int, cell: QRect, colours: theme.Colours) -> None:
        """Draw the buttons of a row into its last cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dpr = painter.device().devicePixelRatio()
        for place, (action, icon) in enumerate(self._actions.items(), 0 if self._calls else 1):
            if not self.offered(model, row, action):
                continue
            rect = self.action_rect(cell, action)
            can = self.available(model, row, action)
            over = can and row == self.hovered_row and action is self.hovered_action
            down = over and action is self.pressed_action
            if place == 0:
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
            size = _ICON - 2 if place == 0 else _ICON
            drawn = icons.pixmap(icon, size, tint, dpr)
            painter.drawPixmap(rect.center() - QPoint(size // 2 - 1, size // 2 - 1), drawn)
        painter.restore()
