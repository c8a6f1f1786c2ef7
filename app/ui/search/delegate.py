# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the results: a heading, or picture, name, what is known of it and its key; what was found in bold and underlined."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.finding import spans
from app.ui import icons, theme
from app.ui.search.entries import Entry
from app.ui.search.model import FoundModel, Index
from app.ui.theme import Size, Space

_ICON = 18
_BAR = 3
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class FoundDelegate(QStyledItemDelegate):
    """For :class:`FoundModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, FoundModel)
        entry = model.entry(index.row())
        name, small = QFontMetrics(option.font), QFontMetrics(_small(option.font))
        if entry is None:
            return QSize(100, small.height() + Space.M)
        height = name.height() + Space.M + (small.height() if entry.detail else 0)
        return QSize(100, max(theme.TARGET + Space.XS, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, FoundModel)
        colours, rect = theme.colours(option.palette), option.rect
        entry = model.entry(index.row())
        painter.save()
        if entry is None:
            font = _small(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            painter.drawText(rect.adjusted(Space.M, Space.XS, -Space.M, 0), _LEFT, model.heading(index.row()))
        else:
            self._entry(painter, option, model, entry, colours)
        painter.restore()

    def _entry(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        model: FoundModel,
        entry: Entry,
        colours: theme.Colours,
    ) -> None:
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, QColor(colours.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(colours.focus))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        text = QColor(colours.on_selection if chosen else colours.text)
        muted = text if chosen else QColor(colours.muted)
        dpr = painter.device().devicePixelRatio()
        at = rect.left() + Space.M
        top = rect.top() + (rect.height() - _ICON) // 2
        painter.drawPixmap(at, top, icons.pixmap(entry.icon, _ICON, "on_selection" if chosen else "muted", dpr))
        left = at + _ICON + Space.M
        room = rect.right() - Space.M - left
        small = _small(option.font)
        if entry.keys:
            painter.setFont(small)
            painter.setPen(muted)
            keys = entry.keys
            painter.drawText(QRect(left, rect.top(), room, rect.height()), _RIGHT, keys)
            room -= QFontMetrics(small).horizontalAdvance(keys) + Space.M
        name_height = QFontMetrics(option.font).height()
        detail_height = QFontMetrics(small).height() if entry.detail else 0
        y = rect.top() + (rect.height() - name_height - detail_height) / 2
        _write(painter, option.font, entry.title, model.wanted, QPointF(left, y), room, text)
        if entry.detail:
            _write(painter, small, entry.detail, model.wanted, QPointF(left, y + name_height), room, muted)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * Size.SMALL / Size.BODY)
    return small


def _write(
    painter: QPainter, font: QFont, text: str, wanted: tuple[str, ...], at: QPointF, room: int, colour: QColor
) -> None:
    """One line, as far as it goes, with what was found in bold and underlined: not by a colour."""
    marks = spans(wanted, text)
    strong = QFont(font)
    strong.setWeight(QFont.Weight.Bold)
    # Bold letters are wider: the room is measured as if all were bold.
    shown = QFontMetrics(strong if marks else font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    layout = QTextLayout(shown, font)
    formats = []
    for start, end in marks:
        end = min(end, len(shown))
        if start < end:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, end - start
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.Bold)
            look.setFontUnderline(True)
            one.format = look
            formats.append(one)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    painter.setPen(QPen(colour))
    layout.draw(painter, at)
