# SPDX-License-Identifier: GPL-3.0-or-later
"""Stacked bars of counts: axis, legend, tooltips, and the keyboard going from bar to bar.

Each part of a bar has a colour and a pattern of its own, so that nobody has to tell them by colour alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.i18n import formats
from app.ui import theme
from app.ui.theme import Space

_TICKS = 4
"""Steps of the axis, about."""
_ROW, _THICK = 30, 18
"""Pixels from one lying bar to the next, and of the bar itself."""
_UPRIGHT = 170
"""Pixels of height for standing bars."""
_WIDEST = 34
"""Pixels that a standing bar is wide at most."""
_LABELS = 0.34
"""The share of the width that the names of lying bars may take."""
_SWATCH = 14
_SLACK = 3
"""Pixels by which a text may be wider on the screen than it is measured."""


@dataclass(frozen=True, slots=True)
class Series:
    """One part of every bar: its name, its colour (a field of ``theme.Colours``) and its pattern."""

    name: str
    tint: str
    pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern


@dataclass(frozen=True, slots=True)
class Bar:
    """``values`` are counts, one for each series; ``name`` is what the bar is called in full (``label`` where it is empty)."""

    label: str
    values: tuple[int, ...]
    name: str = ""

    @property
    def total(self) -> int:
        """All parts together."""
        return sum(self.values)

    @property
    def called(self) -> str:
        """Its whole name."""
        return self.name or self.label


def steps(most: int) -> int:
    """The distance between two lines of the axis: 1, 2 or 5 times a power of ten, never a fraction of a thing that is counted."""
    if most <= _TICKS:
        return 1
    raw = most / _TICKS
    power = 10 ** math.floor(math.log10(raw))
    return int(next(factor * power for factor in (1, 2, 5, 10) if factor * power >= raw))


class BarChart(QWidget):
    """``lying`` bars run from left to right, one below the other, with room for long names; others stand."""

    reads_as = QAccessible.Role.Chart

    def __init__(self, name: str = "", *, lying: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._lying = lying
        self._series: tuple[Series, ...] = ()
        self._bars: tuple[Bar, ...] = ()
        self._current = -1
        self._title = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    @property
    def series(self) -> tuple[Series, ...]:
        """The parts of the bars."""
        return self._series

    @property
    def current(self) -> int:
        """The bar that the keyboard is on; -1: none."""
        return self._current

    def set_bars(self, title: str, series: tuple[Series, ...], bars: tuple[Bar, ...]) -> None:
        """Show these; the bar under the keyboard stays the one of the same name."""
        held = self._bars[self._current].called if 0 <= self._current < len(self._bars) else None
        grew = len(bars) != len(self._bars) or series != self._series
        self._title, self._series, self._bars = title, series, bars
        self._current = next((at for at, bar in enumerate(bars) if bar.called == held), -1)
        self.setAccessibleName(title)
        self._describe()
        if grew:
            self.updateGeometry()
        self.update()

    def text_of(self, at: int) -> list[str]:
        """A bar in words, line by line."""
        bar = self._bars[at]
        #: One part of a bar in a chart: {name} is what is counted, {number} how many
        part = QCoreApplication.translate("BarChart", "{name}: {number}")
        lines = [bar.called]
        for series, value in zip(self._series, bar.values, strict=True):
            if value:
                lines.append(part.format(name=series.name, number=formats.number(value)))
        #: All parts of a bar in a chart together
        lines.append(
            part.format(name=QCoreApplication.translate("BarChart", "Total"), number=formats.number(bar.total))
        )
        return lines

    # Sizes.

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        legend = self._legend_lines(width) * self._line()
        axis = self._line() + Space.XS
        body = len(self._bars) * _ROW if self._lying else _UPRIGHT
        return legend + Space.S + max(body, _ROW) + axis + Space.XS

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(max(self.width(), 360)))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(max(self.width(), 220)))

    def _line(self) -> int:
        return self._metrics().height() + Space.XS

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(theme.Size.SMALL)
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _legend(self, width: int) -> list[tuple[QRect, Series]]:
        """Where each entry of the legend stands; the rows break where the width ends."""
        metrics, left, top, placed = self._metrics(), 0, 0, []
        for series in self._series:
            takes = _SWATCH + Space.XS + metrics.horizontalAdvance(series.name) + _SLACK
            if left and left + takes > width:
                left, top = 0, top + self._line()
            placed.append((QRect(left, top, min(takes, width), self._line()), series))
            left += takes + Space.L
        return placed

    def _legend_lines(self, width: int) -> int:
        placed = self._legend(width)
        return placed[-1][0].top() // self._line() + 1 if placed else 0

    def _plot(self) -> QRect:
        """Where the bars are."""
        metrics = self._metrics()
        top = self._legend_lines(self.width()) * self._line() + Space.S
        bottom = self.height() - self._line() - Space.XS
        if self._lying:
            widest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0) + _SLACK
            left = min(widest, int(self.width() * _LABELS)) + Space.S
            right = metrics.horizontalAdvance(formats.number(self._most())) + Space.S
        else:
            left = metrics.horizontalAdvance(formats.number(self._top())) + Space.S
            right = Space.XS
        return QRect(left, top, max(1, self.width() - left - right), max(1, bottom - top))

    def _most(self) -> int:
        return max((bar.total for bar in self._bars), default=0)

    def _top(self) -> int:
        """Where the axis ends."""
        most = max(1, self._most())
        step = steps(most)
        return -(-most // step) * step

    def bar_rect(self, at: int) -> QRect:
        """The room of a bar, its label beside it left out."""
        plot = self._plot()
        if self._lying:
            return QRect(plot.left(), plot.top() + at * _ROW, plot.width(), _ROW)
        each = plot.width() / max(1, len(self._bars))
        return QRectF(plot.left() + at * each, plot.top(), each, plot.height()).toAlignedRect()

    def parts_of(self, at: int) -> list[QRectF]:
        """Where the parts of a bar are drawn, one for each series."""
        room, top, begun, parts = self.bar_rect(at), self._top(), 0.0, []
        for value in self._bars[at].values:
            if self._lying:
                extent = value / top * room.width()
                middle = room.top() + (_ROW - _THICK) / 2
                parts.append(QRectF(room.left() + begun, middle, extent, _THICK))
            else:
                extent = value / top * room.height()
                wide = min(float(_WIDEST), room.width() * 0.72)
                left = room.left() + (room.width() - wide) / 2
                parts.append(QRectF(left, room.bottom() + 1 - begun - extent, wide, extent))
            begun += extent
        return parts

    def bar_at(self, at: QPointF) -> int:
        """The bar under a point, its name and the room above it included; -1: none."""
        for number in range(len(self._bars)):
            room = self.bar_rect(number)
            if room.top() <= at.y() <= room.bottom() if self._lying else _above(room, at):
                return number
        return -1

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setFont(self._font())
        self._paint_legend(painter, colours)
        if self._bars:
            self._paint_axis(painter, colours)
            for at in range(len(self._bars)):
                self._paint_bar(painter, colours, at)
            self._paint_labels(painter, colours)
        painter.end()

    def _paint_legend(self, painter: QPainter, colours: theme.Colours) -> None:
        metrics = self._metrics()
        for rect, series in self._legend(self.width()):
            swatch = QRectF(
                rect.left() + 0.5, rect.top() + (rect.height() - _SWATCH) / 2 + 0.5, _SWATCH - 1, _SWATCH - 1
            )
            self._fill(painter, colours, swatch, series)
            painter.setPen(QColor(colours.text))
            room = rect.adjusted(_SWATCH + Space.XS, 0, 0, 0)
            name = metrics.elidedText(series.name, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _MIDDLE_LEFT, name)

    def _paint_axis(self, painter: QPainter, colours: theme.Colours) -> None:
        plot, top = self._plot(), self._top()
        step, metrics = steps(max(1, self._most())), self._metrics()
        for value in range(0, top + 1, step):
            text = formats.number(value)
            painter.setPen(QPen(QColor(colours.outline if value == 0 else colours.border), 1))
            if self._lying:
                across = plot.left() + round(value / top * plot.width())
                painter.drawLine(across, plot.top(), across, plot.top() + len(self._bars) * _ROW)
                wide = metrics.horizontalAdvance(text) + 2
                left = min(max(0, across - wide // 2), self.width() - wide)
                room = QRect(left, plot.top() + len(self._bars) * _ROW + Space.XS, wide, self._line())
                flags = _MIDDLE
            else:
                up = plot.bottom() + 1 - round(value / top * plot.height())
                painter.drawLine(plot.left(), up, plot.right(), up)
                room = QRect(0, up - self._line() // 2, plot.left() - Space.XS, self._line())
                flags = _MIDDLE_RIGHT
            painter.setPen(QColor(colours.muted))
            painter.drawText(room, flags, text)

    def _paint_bar(self, painter: QPainter, colours: theme.Colours, at: int) -> None:
        for rect, series in zip(self.parts_of(at), self._series, strict=True):
            if rect.width() > 0 and rect.height() > 0:
                self._fill(painter, colours, rect, series)
        if at == self._current and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(self.bar_rect(at).adjusted(1, 1, -1, -1), 4, 4)

    @staticmethod
    def _fill(painter: QPainter, colours: theme.Colours, rect: QRectF, series: Series) -> None:
        colour = QColor(getattr(colours, series.tint))
        # The surface under a pattern, so that the lines of the axis do not shine through it.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface))
        painter.drawRect(rect)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(colour, series.pattern))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_labels(self, painter: QPainter, colours: theme.Colours) -> None:
        plot, metrics = self._plot(), self._metrics()
        painter.setPen(QColor(colours.text))
        if self._lying:
            for at, bar in enumerate(self._bars):
                room = QRect(0, self.bar_rect(at).top(), plot.left() - Space.S, _ROW)
                name = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, _MIDDLE_LEFT, name)
                end = self.parts_of(at)[-1].right() if bar.values else plot.left()
                total = QRect(round(end) + Space.XS, room.top(), self.width(), _ROW)
                painter.drawText(total, _MIDDLE_LEFT, formats.number(bar.total))
            return
        each = plot.width() / len(self._bars)
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + Space.XS
        every = max(1, math.ceil(widest / each))
        for at in range(0, len(self._bars), every):
            middle = self.bar_rect(at).center().x()
            room = QRect(middle - widest // 2, plot.bottom() + Space.XS, widest, self._line())
            painter.drawText(room, _MIDDLE, self._bars[at].label)

    # Mouse and keyboard.

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.bar_at(QPointF(event.pos()))
            if at >= 0:
                QToolTip.showText(event.globalPos(), "<br>".join(map(escape, self.text_of(at))), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.bar_at(event.position())
        if at >= 0:
            self._go(at)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bars) - 1
        forth = (Qt.Key.Key_Right, Qt.Key.Key_Down)
        back = (Qt.Key.Key_Left, Qt.Key.Key_Up)
        key = event.key()
        if last < 0 or key not in (*forth, *back, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        elif key in forth:
            self._go(min(last, self._current + 1))
        elif key in back:
            self._go(max(0, self._current - 1))
        else:
            self._go(0 if key == Qt.Key.Key_Home else last)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and self._bars and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._go(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def _go(self, at: int) -> None:
        self._current = at
        self._describe()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, ", ".join(self.text_of(at))))
        if self.hasFocus() and self.isVisible():
            rect = self.bar_rect(at)
            where = rect.center() if self._lying else rect.topLeft()
            QToolTip.showText(self.mapToGlobal(where), "<br>".join(map(escape, self.text_of(at))), self)

    def _describe(self) -> None:
        said = ", ".join(self.text_of(self._current)) if 0 <= self._current < len(self._bars) else ""
        self.setAccessibleDescription(said)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._describe()
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


def _above(room: QRect, at: QPointF) -> bool:
    return room.left() <= at.x() <= room.right() and at.y() >= room.top()


_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextSingleLine)
_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_MIDDLE_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)
