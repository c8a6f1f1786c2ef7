# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a period for each person, or for each queue, on the team page: totals, a chart, and a table that sorts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel

from app.domain.agent import AgentState
from app.domain.day import Figures as Counts
from app.domain.day import PeopleReport as Report
from app.domain.errors import CrmError, CrmErrorKind
from app.i18n import formats
from app.ui.models.figure_model import FigureColumn, FigureModel, FigureRow, decimal
from app.ui.pages.live_table import LiveTable, Wide
from app.ui.pages.period_report import PeriodReport
from app.ui.pages.team_report import percent
from app.ui.pages.today import words
from app.ui.sayings import say_error
from app.ui.theme import Space
from app.ui.widgets.bar_chart import Bar
from app.ui.widgets.breaking_row import BreakingRow
from app.ui.widgets.chart_panel import ChartPanel
from app.ui.widgets.figures import Figure, Figures
from app.ui.widgets.segments import Segments
from app.ui.widgets.state_panel import State

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.ui.bridge import Bridge

_COLUMNS = {
    FigureColumn.NAME: Wide(140, 6),
    FigureColumn.CALLS: Wide(60, 1),
    FigureColumn.ANSWERED: Wide(60, 1, 9),
    FigureColumn.MISSED: Wide(60, 1, 12),
    FigureColumn.TALK: Wide(70, 1, 11),
    FigureColumn.AVERAGE_TALK: Wide(70, 1, 5),
    FigureColumn.KEPT: Wide(56, 1),
    FigureColumn.LATE: Wide(56, 1),
    FigureColumn.LOST: Wide(56, 1, 14),
    FigureColumn.OVERDUE: Wide(60, 1, 13),
    FigureColumn.TRIES: Wide(56, 1, 6),
    FigureColumn.RATING: Wide(60, 1, 10),
    FigureColumn.REDIALS: Wide(60, 1, 7),
    FigureColumn.REDIALS_LATE: Wide(60, 1, 2),
    FigureColumn.REDIALS_MISSED: Wide(60, 1, 8),
    FigureColumn.WORKING: Wide(70, 1, 4),
}
_PEOPLE, _QUEUES = 0, 1
_MOST_ROWS, _FEWEST_ROWS = 14, 1
"""Rows that the table shows without scrolling."""
_BARS = 20
"""People in the chart, at most: those with the most callbacks."""
_REFRESH = 60_000
"""Milliseconds after which a report that reaches until now is asked for anew, where it is of one day."""


class PeopleReport(PeriodReport[Report]):
    """Of people, or of queues."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge, "people")
        self._queue_names: Mapping[str, str] = {}
        self._again = QTimer(self, interval=_REFRESH)
        self._again.timeout.connect(self._refresh)
        self.choice = Segments("peoplePeople", "peopleQueues")
        self.figures = Figures("peopleFigures")
        self.chart = ChartPanel("peopleChart", lying=True)
        self.model = FigureModel(self._first_title, self)
        self.table = LiveTable("peopleTable", tuple(_COLUMNS[column] for column in FigureColumn))
        self.table.setModel(self.model)
        self.table.order_by(FigureColumn.NAME)
        self._hint = QLabel(objectName="peopleHint", wordWrap=True)
        self._hint.setProperty("kind", "muted")
        self._put_together(
            BreakingRow(self._row_of_days(), self.choice, spacing=Space.M),
            (self._hint, self.figures, self.table, self.chart),
        )
        self.choice.chosen.connect(self._render)
        self._retranslate()

    # What the page asks.

    @property
    def rows(self) -> tuple[FigureRow, ...]:
        """What the table shows, in its order."""
        return self.model.rows if self._told is not None and self._failure is None else ()

    @property
    def calls(self) -> bool:
        """Whether calls, ratings and working time are known."""
        return self._told is not None and self._told.calls

    @property
    def shown_name(self) -> str:
        """What is shown, in a word: people or queues."""
        return self.choice.buttons[self.choice.number].text()

    @property
    def of_people(self) -> bool:
        """Whether people are shown, not queues."""
        return self.choice.number == _PEOPLE

    def name_queues(self, names: Mapping[str, str]) -> None:
        """What people call the queues, as far as it is known."""
        if dict(names) != self._queue_names:
            self._queue_names = dict(names)
            self._render()

    def shutdown(self) -> None:
        self._again.stop()
        super().shutdown()

    # The report.

    async def _ask(self, first: date, last: date, zone: ZoneInfo) -> Report:
        return await self._bridge.ask(self._desk.day.people(first, last, zone))

    @Slot()
    def _refresh(self) -> None:
        if self.period.currentData() == "today" and self._failure is None:
            self.load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    # What it shows.

    def _show(self) -> None:
        report = self._told or Report(())
        self.model.calls = report.calls
        rows = self._rows_of(report)
        self.model.set_rows(rows)
        if self._told is not None:
            self.figures.say(self._figures(report))
        bars = sorted(rows, key=lambda one: -sum(words.callback_parts(one.figures)))[:_BARS]
        shown = tuple(Bar(one.name, words.callback_parts(one.figures)) for one in bars)
        #: Headings of a chart
        title = self.tr("Callbacks by person") if self.of_people else self.tr("Callbacks by queue")
        self.chart.show_bars(title, self._first_title(), words.callback_series(), shown)
        self.chart.setVisible(any(bar.total for bar in shown))
        self._hint.setVisible(not report.calls)
        self._fit(self.table, max(_FEWEST_ROWS, min(len(rows), _MOST_ROWS)))

    def _rows_of(self, report: Report) -> tuple[FigureRow, ...]:
        if not self.of_people:
            found = report.by_queue().items()
            return tuple(FigureRow(queue, self._queue_name(queue), figures) for queue, figures in found)
        return tuple(
            FigureRow(person, self._person_name(person), figures, self._working(report, person))
            for person, figures in report.by_person().items()
        )

    def _person_name(self, person: str) -> str:
        #: In a list of people: what belongs to nobody
        return self._desk.directory.person_name(person) if person else self.tr("Nobody's")

    def _queue_name(self, queue: str) -> str:
        #: In a list of queues: what came through none
        return self._queue_names.get(queue, queue) if queue else self.tr("No queue")

    @staticmethod
    def _working(report: Report, person: str) -> float | None:
        if person not in report.working:
            return None
        return sum(value for state, value in report.working[person].items() if state != AgentState.OFFLINE)

    def _state(self) -> State | None:
        if self._failure is not None:
            title, step = self.tr("The figures cannot be shown"), self.tr("Try again")
            failure = self._failure
            if isinstance(failure, CrmError) and failure.kind is CrmErrorKind.FORBIDDEN:
                text = self.tr("At the CRM you are no supervisor: it tells nobody else's figures.")
                return State("lock", title, text)
            return State("warning", title, say_error(failure), step)
        if self._told is None:
            return State("clock", self.tr("Loading the figures…"))
        if not self._rows_of(self._told):
            return self._nothing(self.tr("Nothing happened in this time. Choose a longer one above."))
        return None

    def _first_title(self) -> str:
        if self.of_people:
            return QCoreApplication.translate("RedialReport", "Agent")
        return QCoreApplication.translate("Team", "Queue")

    def _figures(self, report: Report) -> list[Figure]:
        number, total = formats.number, report.total
        callbacks = [
            Figure(
                percent(total.kept_share),
                QCoreApplication.translate("TeamReport", "kept"),
                QCoreApplication.translate("TeamReport", "{kept} kept, {late} late, {lost} lost").format(
                    kept=number(total.kept), late=number(total.late), lost=number(total.lost)
                ),
            ),
            Figure(number(total.late), QCoreApplication.translate("TeamReport", "late"), bad=total.late > 0),
            Figure(number(total.lost), QCoreApplication.translate("TeamReport", "lost"), bad=total.lost > 0),
            #: Figure: callbacks that stand open after the promised time
            Figure(number(total.overdue), self.tr("overdue"), bad=total.overdue > 0),
            #: Figure: how often somebody was called back, reached or not
            Figure(number(total.tries), self.tr("tries to call back")),
            Figure(
                number(total.redials_missed),
                #: Figure: redials that were not made
                self.tr("redials missed"),
                #: {missed} and {redials} are numbers of redials
                self.tr("{missed} of {redials}").format(
                    missed=number(total.redials_missed), redials=number(total.redials)
                ),
                bad=total.redials_missed > 0,
            ),
        ]
        return [*(self._of_calls(total) if report.calls else ()), *callbacks]

    def _of_calls(self, total: Counts) -> list[Figure]:
        number = formats.number
        return [
            #: Figure: how many calls there were, in and out
            Figure(number(total.calls), self.tr("calls")),
            Figure(number(total.answered), QCoreApplication.translate("TeamReport", "calls answered")),
            #: Figure: calls in that nobody took
            Figure(number(total.missed), self.tr("calls missed"), bad=total.missed > 0),
            #: Figure: how long was talked in all
            Figure(formats.duration(total.talk), self.tr("talk time")),
            #: Figure: the average of the faces, 1 to 5
            Figure(decimal(total.average_rating), self.tr("average rating"), self._say_rated(total)),
        ]

    def _say_rated(self, total: Counts) -> str:
        return QCoreApplication.translate("PeopleReport", "%n call(s) rated", None, total.rated)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Button: figures of each person
        self.choice.buttons[_PEOPLE].setText(self.tr("By person"))
        #: Button: figures of each queue
        self.choice.buttons[_QUEUES].setText(self.tr("By queue"))
        #: Label of a choice of days
        self._label.setText(self.tr("Period"))
        self.table.setAccessibleName(self.tr("Figures"))
        self._hint.setText(
            self.tr("Your CRM does not count calls, ratings and working time. This is what the callbacks tell.")
        )
        self.model.reword()
        self.table.words_changed()
        self._render()
