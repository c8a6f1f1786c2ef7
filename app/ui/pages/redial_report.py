# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a period's redials: figures, a chart, and a row for each agent and day; of a team, or of the agent alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.errors import DomainError
from app.domain.redial_report import RedialDay
from app.i18n import formats
from app.services.events import DirectoryChanged, RedialsChanged, SignedIn, SignInWanted
from app.ui import clock as clocks
from app.ui import place, theme
from app.ui.bridge import Bridge
from app.ui.models.redial_day_model import RedialColumn, RedialDayModel
from app.ui.pages.live_table import LiveTable, Wide
from app.ui.pages.team_report import percent
from app.ui.sayings import say_error
from app.ui.tasks import Scope
from app.ui.theme import Space
from app.ui.widgets.bar_chart import Bar, Series
from app.ui.widgets.chart_panel import ChartPanel
from app.ui.widgets.figures import Figure, Figures
from app.ui.widgets.period_choice import PeriodChoice
from app.ui.widgets.state_panel import State, StatePanel

if TYPE_CHECKING:
    from app.services.desk import Desk

_COLUMNS = (
    Wide(96, 1),
    Wide(140, 4),
    Wide(60, 1),
    Wide(70, 1),
    Wide(70, 1, 4),
    Wide(70, 1, 3),
    Wide(60, 1),
    Wide(60, 1),
    Wide(70, 1, 2),
)
_SHOWN, _PANEL = 0, 1
_MOST_ROWS, _FEWEST_ROWS = 12, 3
"""Rows that the table shows without scrolling."""
_SOON = 400
"""Milliseconds after which a changed lane is counted anew: several changes come at once."""


class RedialReport(QWidget):
    """``changed`` comes when other rows are shown, or none."""

    changed = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, *, mine: bool = False) -> None:
        """``mine``: the signed-in agent's own redials alone."""
        super().__init__(objectName="redialReport")
        self._desk, self._bridge, self._mine = desk, bridge, mine
        self._tasks = Scope()
        self._loading: asyncio.Task[None] | None = None
        self._rows: tuple[RedialDay, ...] | None = None
        self._shown: tuple[date, date] | None = None
        self._failure: DomainError | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.load)
        self.period = PeriodChoice("redialPeriod")
        self._label = QLabel()
        self._label.setBuddy(self.period)
        self._days = QLabel(objectName="redialDays")
        self._days.setProperty("kind", "muted")
        self.figures = Figures("redialFigures")
        self.chart = ChartPanel("redialChart", lying=not mine)
        self.model = RedialDayModel(desk.directory.person_name, self)
        # One's own name is the first to go where there is no room.
        self.table = LiveTable("redialTable", (_COLUMNS[0], Wide(140, 4, 1 if mine else 0), *_COLUMNS[2:]))
        self.table.setModel(self.model)
        self.table.order_by(RedialColumn.DAY, descending=True)
        self._empty = QLabel(objectName="redialEmpty", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._empty.setProperty("kind", "muted")
        self._build()
        self.period.activated.connect(self.load)
        self._panel.step_wanted.connect(self.load)
        bridge.happened.connect(self._happened)
        self.destroyed.connect(self._tasks.cancel)
        self._retranslate()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._label)
        row.addWidget(self.period)
        row.addWidget(self._days, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.figures)
        column.addWidget(self.chart)
        column.addWidget(self.table)
        column.addWidget(self._empty)
        column.addStretch(1)
        self._panel = StatePanel("redialState")
        self._stack = QStackedWidget()
        self._stack.addWidget(inside)
        self._stack.addWidget(self._panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(row)
        whole.addWidget(self._stack, 1)

    @property
    def rows(self) -> tuple[RedialDay, ...]:
        """What is shown, in the order of the list."""
        return self.model.rows

    def name(self, agent: str) -> str:
        """What people call an agent."""
        return self._desk.directory.person_name(agent)

    def forget(self) -> None:
        """Somebody else signs in: nothing of before is shown."""
        self._soon.stop()
        self._tasks.cancel()
        self._rows = self._failure = None
        self._render()

    def shutdown(self) -> None:
        """Ask nothing more."""
        self._soon.stop()
        self._tasks.cancel()

    @Slot()
    def load(self) -> None:
        """Count anew."""
        if self._loading is not None:
            self._loading.cancel()
        if self._desk.account.person is not None:
            self._loading = self._tasks.spawn(self._load(), "redial report")

    async def _load(self) -> None:
        zone = place.zone(self._desk.settings)
        first, last = self.period.days(clocks.now().astimezone(zone).date())
        try:
            rows = await self._bridge.ask(self._desk.redials.report(first, last, zone))
        except DomainError as error:
            self._failure = error
        else:
            person = self._desk.account.person
            me = person.id if person is not None else ""
            self._failure, self._shown = None, (first, last)
            self._rows = tuple(one for one in rows if not self._mine or one.agent == me)
        if isValid(self):
            self._render()

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case RedialsChanged() if self.isVisible():
                self._soon.start()
            case SignedIn():
                self.forget()
                if self.isVisible():
                    self.load()
            case SignInWanted():
                self.forget()
            case DirectoryChanged():
                self.model.reword()
                self._render()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()

    # What it shows.

    def _render(self) -> None:
        rows = self._rows or ()
        state = self._state()
        if state is not None:
            self._panel.say(state)
        self._stack.setCurrentIndex(_SHOWN if state is None else _PANEL)
        if self._shown is not None:
            begin, end = map(formats.day, self._shown)
            self._days.setText(begin if begin == end else f"{begin} – {end}")
        self._days.setVisible(self._rows is not None)
        self.model.set_rows(rows)
        self.figures.say(self._figures(_together(rows)))
        self.chart.show_bars(self._chart_title(), self._chart_first(), self._series(), self._bars(rows))
        self.chart.setVisible(bool(rows))
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        high = max(_FEWEST_ROWS, min(len(rows), _MOST_ROWS)) * theme.ROW + 2 * self.table.frameWidth()
        self.table.setFixedHeight(high + self.table.horizontalHeader().sizeHint().height())
        self.changed.emit()

    def _state(self) -> State | None:
        if self._failure is not None:
            title, step = self.tr("The report cannot be shown"), self.tr("Try again")
            return State("warning", title, say_error(self._failure), step)
        if self._rows is None:
            return State("clock", self.tr("Loading the report…"))
        return None

    def _chart_title(self) -> str:
        #: Heading of a chart
        by_day = self.tr("Redials by day")
        #: Heading of a chart
        by_agent = self.tr("Redials by agent")
        return by_day if self._mine else by_agent

    def _chart_first(self) -> str:
        return self.model.title(RedialColumn.DAY if self._mine else RedialColumn.AGENT)

    def _bars(self, rows: Iterable[RedialDay]) -> tuple[Bar, ...]:
        if self._mine:
            return tuple(Bar(formats.day(one.day), _parts(one)) for one in sorted(rows, key=lambda row: row.day))
        agents: dict[str, list[RedialDay]] = {}
        for one in rows:
            agents.setdefault(one.agent, []).append(one)
        collate = formats.collator()
        names = sorted(agents, key=lambda agent: collate(self.name(agent)))
        return tuple(Bar(self.name(agent), _parts(_together(agents[agent]))) for agent in names)

    def _series(self) -> tuple[Series, ...]:
        return (
            #: Part of a bar: redials by which the person was reached
            Series(self.tr("Reached"), "call"),
            #: Part of a bar: the person rang again before the redial
            Series(self.tr("Rang again"), "accent", Qt.BrushStyle.BDiagPattern),
            #: Part of a bar: redials that were tried in vain
            Series(self.tr("Not reached"), "danger", Qt.BrushStyle.DiagCrossPattern),
            #: Part of a bar: redials that still stand, or were ended without a try
            Series(self.tr("Open or not tried"), "outline", Qt.BrushStyle.Dense6Pattern),
        )

    def _figures(self, total: RedialDay) -> list[Figure]:
        number = formats.number
        settled = total.done + total.rang_in
        return [
            #: Figure: lines that broke off and had to be redialled
            Figure(number(total.due), self.tr("redials due")),
            Figure(
                percent(settled / total.due if total.due else None),
                #: Figure: the share of broken-off calls after which the person was talked with again
                self.tr("talked with again"),
                #: {reached} and {rang} are numbers of people
                self.tr("{reached} reached by the redial, {rang} rang again by themselves").format(
                    reached=number(total.done), rang=number(total.rang_in)
                ),
            ),
            #: Figure: redials that were tried in vain
            Figure(number(total.not_reached), self.tr("not reached")),
            #: Figure: redials with a try after its time
            Figure(number(total.late), self.tr("late"), bad=total.late > 0),
            Figure(
                number(total.missed),
                #: Figure: redials that were not tried in time at all
                self.tr("missed"),
                self.tr("Not tried at all until the supervisors were told."),
                bad=total.missed > 0,
            ),
            #: Figure: times at which nothing had broken off
            Figure(number(total.false_alarms), self.tr("false alarms")),
        ]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Label of a choice of days
        self._label.setText(self.tr("&Period"))
        self.table.setAccessibleName(self.tr("Redials"))
        self._empty.setText(self.tr("No line broke off in this time. Choose a longer one above."))
        self.model.reword()
        self.table.words_changed()
        self._render()


def _together(rows: Iterable[RedialDay]) -> RedialDay:
    """All of them added up; agent and day are nobody's."""
    every = tuple(rows)

    def added(count: Callable[[RedialDay], int]) -> int:
        return sum(map(count, every))

    return RedialDay(
        "",
        date.min,
        due=added(lambda row: row.due),
        done=added(lambda row: row.done),
        rang_in=added(lambda row: row.rang_in),
        late=added(lambda row: row.late),
        missed=added(lambda row: row.missed),
        not_reached=added(lambda row: row.not_reached),
        false_alarms=added(lambda row: row.false_alarms),
    )


def _parts(row: RedialDay) -> tuple[int, ...]:
    return row.done, row.rang_in, row.not_reached, max(0, row.due - row.done - row.rang_in - row.not_reached)
