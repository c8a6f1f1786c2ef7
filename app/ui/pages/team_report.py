# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a period's callbacks and calls, on the team page: figures, and charts by queue and by hour."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.board import HourOfQueue
from app.domain.team_totals import Totals, by_hour, by_queue, together
from app.i18n import formats
from app.ui.theme import Space
from app.ui.widgets.bar_chart import Bar, Series
from app.ui.widgets.chart_panel import ChartPanel
from app.ui.widgets.figures import Figure, Figures
from app.ui.widgets.period_choice import PeriodChoice


def percent(share: float | None) -> str:
    """A share as people read it."""
    return "—" if share is None else formats.percent(share)


class TeamReport(QWidget):
    """``period_changed`` comes when another period is chosen."""

    period_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hours: tuple[HourOfQueue, ...] = ()
        self._names: Mapping[str, str] = {}
        self._shown: tuple[date, date] | None = None
        self.period = PeriodChoice("teamPeriod")
        self._label = QLabel()
        self._label.setBuddy(self.period)
        self._days = QLabel(objectName="teamDays")
        self._days.setProperty("kind", "muted")
        self.figures = Figures("teamFigures")
        self.by_queue = ChartPanel("teamByQueue", lying=True)
        self.by_hour = ChartPanel("teamByHour")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._label)
        row.addWidget(self.period)
        row.addWidget(self._days, 1)
        self._empty = QLabel(objectName="teamEmpty", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._empty.setProperty("kind", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(row)
        column.addWidget(self.figures)
        column.addWidget(self.by_queue)
        column.addWidget(self.by_hour)
        column.addWidget(self._empty)
        column.addStretch(1)
        self.period.activated.connect(self.period_changed)
        self._retranslate()

    @property
    def hours(self) -> tuple[HourOfQueue, ...]:
        """What is shown."""
        return self._hours

    def queue_name(self, queue: str) -> str:
        """What people call a queue."""
        return self._names.get(queue) or queue

    def days(self, today: date) -> tuple[date, date]:
        """The first and the last day of what is chosen."""
        return self.period.days(today)

    def show_hours(self, hours: tuple[HourOfQueue, ...], names: Mapping[str, str], first: date, last: date) -> None:
        """Show these days."""
        self._hours, self._names, self._shown = hours, names, (first, last)
        self._render()

    def _render(self) -> None:
        if self._shown is not None:
            begin, end = map(formats.day, self._shown)
            self._days.setText(begin if begin == end else f"{begin} – {end}")
        totals = together(self._hours)
        self.figures.say(self._figures(totals))
        series = self._series()
        collate = formats.collator()
        queues = sorted(by_queue(self._hours).items(), key=lambda one: collate(self.queue_name(one[0])))
        bars = tuple(Bar(self.queue_name(name), _parts(one)) for name, one in queues)
        self.by_queue.show_bars(self.tr("Callbacks by queue"), self.tr("Queue"), series, bars)
        hours = tuple(Bar(formats.number(hour), _parts(one), _span(hour)) for hour, one in by_hour(self._hours).items())
        #: Heading of a chart: callbacks by the hour of the day in which they were asked for
        self.by_hour.show_bars(self.tr("Callbacks by hour"), self.tr("Hour"), series, hours)
        for panel in (self.by_queue, self.by_hour):
            panel.setVisible(totals.asked > 0)
        self._empty.setVisible(not totals.asked)
        if totals.calls:
            self._empty.setText(self.tr("Nobody asked to be called back in this time. Choose a longer one above."))
        else:
            self._empty.setText(
                self.tr("No calls and no callbacks in this time. Choose a longer one above, or look again later.")
            )

    def _series(self) -> tuple[Series, ...]:
        return (
            #: Part of a bar: callbacks that were made by the promised time
            Series(self.tr("Kept"), "call"),
            #: Part of a bar: callbacks that were made after the promised time
            Series(self.tr("Late"), "late", Qt.BrushStyle.BDiagPattern),
            #: Part of a bar: callbacks that ended without a talk
            Series(self.tr("Lost"), "danger", Qt.BrushStyle.DiagCrossPattern),
            #: Part of a bar: callbacks that are not made yet
            Series(self.tr("Open", "callbacks"), "outline", Qt.BrushStyle.Dense6Pattern),
        )

    def _figures(self, totals: Totals) -> list[Figure]:
        number = formats.number
        wait = totals.average_wait
        return [
            #: Figure: callbacks that customers asked for, and missed calls
            Figure(number(totals.asked), self.tr("callbacks asked for")),
            Figure(
                percent(totals.kept_share),
                #: Figure: the share of callbacks that were made by the promised time
                self.tr("kept"),
                #: {kept}, {late} and {lost} are numbers of callbacks
                self.tr("{kept} kept, {late} late, {lost} lost").format(
                    kept=number(totals.kept), late=number(totals.late), lost=number(totals.lost)
                ),
            ),
            #: Figure: callbacks that were made after the promised time
            Figure(number(totals.late), self.tr("late"), bad=totals.late > 0),
            #: Figure: callbacks that ended without a talk
            Figure(number(totals.lost), self.tr("lost"), bad=totals.lost > 0),
            #: Figure: callbacks that are not made yet
            Figure(number(totals.open), self.tr("still open")),
            Figure(number(totals.answered), self.tr("calls answered")),
            #: Figure: callers who hung up before anybody answered
            Figure(number(totals.gave_up), self.tr("callers gave up")),
            #: Figure: how long answered callers waited
            Figure("—" if wait is None else formats.duration(wait), self.tr("average wait")),
        ]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Label of a choice of days
        self._label.setText(self.tr("Period"))
        self._render()


def _parts(totals: Totals) -> tuple[int, ...]:
    return totals.kept, totals.late, totals.lost, totals.open


def _span(hour: int) -> str:
    """An hour of the day: 9:00–10:00."""
    return f"{formats.wall_time(hour)}–{formats.wall_time((hour + 1) % 24)}"
