# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a period's redials: figures, a chart, and a row for each agent and day; of a team, or of the agent alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent

from app.domain.redial_report import RedialDay
from app.i18n import formats
from app.services.events import RedialsChanged
from app.ui.bridge import Bridge
from app.ui.models.redial_day_model import RedialColumn, RedialDayModel
from app.ui.pages.live_table import LiveTable, Wide
from app.ui.pages.period_report import PeriodReport
from app.ui.pages.team_report import percent
from app.ui.sayings import say_error
from app.ui.widgets.bar_chart import Bar, Series
from app.ui.widgets.chart_panel import ChartPanel
from app.ui.widgets.figures import Figure, Figures
from app.ui.widgets.state_panel import State

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
_MOST_ROWS, _FEWEST_ROWS = 12, 3
"""Rows that the table shows without scrolling."""
_SOON = 400
"""Milliseconds after which a changed lane is counted anew: several changes come at once."""


class RedialReport(PeriodReport[tuple[RedialDay, ...]]):
    """What was told are the rows: a day of an agent each."""

    def __init__(self, desk: Desk, bridge: Bridge, *, mine: bool = False) -> None:
        """``mine``: the signed-in agent's own redials alone."""
        super().__init__(desk, bridge, "redial")
        self._mine = mine
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.load)
        self.figures = Figures("redialFigures")
        self.chart = ChartPanel("redialChart", lying=not mine)
        self.model = RedialDayModel(desk.directory.person_name, self)
        # One's own name is the first to go where there is no room.
        self.table = LiveTable("redialTable", (_COLUMNS[0], Wide(140, 4, 1 if mine else 0), *_COLUMNS[2:]))
        self.table.setModel(self.model)
        self.table.order_by(RedialColumn.DAY, descending=True)
        self._put_together(self._row_of_days(), (self.figures, self.chart, self.table))
        self._retranslate()

    @property
    def rows(self) -> tuple[RedialDay, ...]:
        """What is shown, in the order of the list."""
        return self.model.rows

    def name(self, agent: str) -> str:
        """What people call an agent."""
        return self._desk.directory.person_name(agent)

    def forget(self) -> None:
        self._soon.stop()
        super().forget()

    def shutdown(self) -> None:
        self._soon.stop()
        super().shutdown()

    async def _ask(self, first: date, last: date, zone: ZoneInfo) -> tuple[RedialDay, ...]:
        rows = await self._bridge.ask(self._desk.redials.report(first, last, zone))
        person = self._desk.account.person
        me = person.id if person is not None else ""
        return tuple(one for one in rows if not self._mine or one.agent == me)

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, RedialsChanged) and self.isVisible():
            self._soon.start()
        super()._happened(event)

    def _named_anew(self) -> None:
        self.model.reword()
        super()._named_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()

    # What it shows.

    def _show(self) -> None:
        rows = self._told or ()
        self.model.set_rows(rows)
        self.figures.say(self._figures(_together(rows)))
        self.chart.show_bars(self._chart_title(), self._chart_first(), self._series(), self._bars(rows))
        self._fit(self.table, max(_FEWEST_ROWS, min(len(rows), _MOST_ROWS)))

    def _state(self) -> State | None:
        if self._failure is not None:
            title, step = self.tr("The report cannot be shown"), self.tr("Try again")
            return State("warning", title, say_error(self._failure), step)
        if self._told is None:
            return State("clock", self.tr("Loading the report…"))
        if not self._told:
            return self._nothing(self.tr("No line broke off in this time. Choose a longer one above."))
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
