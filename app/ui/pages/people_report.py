# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a period for each person, or for each queue, on the team page: totals, a chart, and a table that sorts."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.agent import AgentState
from app.domain.day import Figures as Counts
from app.domain.day import PeopleReport as Report
from app.domain.errors import CrmError, CrmErrorKind, DomainError
from app.i18n import formats
from app.services.events import DirectoryChanged, SignedIn, SignInWanted
from app.ui import clock as clocks
from app.ui import place, theme
from app.ui.models.figure_model import FigureColumn, FigureModel, FigureRow, decimal
from app.ui.pages.live_table import LiveTable, Wide
from app.ui.pages.team_report import percent
from app.ui.pages.today import words
from app.ui.sayings import say_error
from app.ui.tasks import Scope
from app.ui.theme import Space
from app.ui.widgets.bar_chart import Bar
from app.ui.widgets.breaking_row import BreakingRow
from app.ui.widgets.chart_panel import ChartPanel
from app.ui.widgets.figures import Figure, Figures
from app.ui.widgets.period_choice import PeriodChoice
from app.ui.widgets.segments import Segments
from app.ui.widgets.state_panel import State, StatePanel

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
_SHOWN, _PANEL = 0, 1
_MOST_ROWS, _FEWEST_ROWS = 14, 1
"""Rows that the table shows without scrolling."""
_BARS = 20
"""People in the chart, at most: those with the most callbacks."""
_REFRESH = 60_000
"""Milliseconds after which a report that reaches until now is asked for anew, where it is of one day."""


class PeopleReport(QWidget):
    """``changed`` comes when other rows are shown, or none."""

    changed = Signal()

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(objectName="peopleReport")
        self._desk, self._bridge = desk, bridge
        self._tasks = Scope()
        self._loading: asyncio.Task[None] | None = None
        self._report: Report | None = None
        self._shown: tuple[date, date] | None = None
        self._failure: DomainError | None = None
        self._queue_names: Mapping[str, str] = {}
        self._again = QTimer(self, interval=_REFRESH)
        self._again.timeout.connect(self._refresh)
        self.choice = Segments("peoplePeople", "peopleQueues")
        self.period = PeriodChoice("peoplePeriod")
        self._label = QLabel()
        self._label.setBuddy(self.period)
        self._days = QLabel(objectName="peopleDays")
        self._days.setProperty("kind", "muted")
        self.figures = Figures("peopleFigures")
        self.chart = ChartPanel("peopleChart", lying=True)
        self.model = FigureModel(self._first_title, self)
        self.table = LiveTable("peopleTable", tuple(_COLUMNS[column] for column in FigureColumn))
        self.table.setModel(self.model)
        self.table.order_by(FigureColumn.NAME)
        self._hint = QLabel(objectName="peopleHint", wordWrap=True)
        self._hint.setProperty("kind", "muted")
        self._empty = QLabel(objectName="peopleEmpty", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._empty.setProperty("kind", "muted")
        self._panel = StatePanel("peopleState")
        self._stack = QStackedWidget()
        self._build()
        self.period.activated.connect(self.load)
        self.choice.chosen.connect(self._render)
        self._panel.step_wanted.connect(self.load)
        bridge.happened.connect(self._happened)
        self._retranslate()

    def _build(self) -> None:
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._label)
        row.addWidget(self.period)
        row.addWidget(self._days, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self._hint, self.figures, self.table, self.chart, self._empty):
            column.addWidget(part)
        column.addStretch(1)
        self._stack.addWidget(inside)
        self._stack.addWidget(self._panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(BreakingRow(days, self.choice, spacing=Space.M))
        whole.addWidget(self._stack, 1)

    # What the page asks.

    @property
    def rows(self) -> tuple[FigureRow, ...]:
        """What the table shows, in its order."""
        return self.model.rows if self._report is not None and self._failure is None else ()

    @property
    def calls(self) -> bool:
        """Whether calls, ratings and working time are known."""
        return self._report is not None and self._report.calls

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

    def forget(self) -> None:
        """Nothing of the team is to be seen any more."""
        self._tasks.cancel()
        self._report = self._shown = self._failure = None
        self._render()

    def shutdown(self) -> None:
        """Cancel what runs."""
        self._again.stop()
        self._tasks.cancel()

    # The report.

    @Slot()
    def load(self) -> None:
        """Ask anew; what is shown stays until then."""
        if self._desk.account.person is None:
            return
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._tasks.spawn(self._ask(), "people report")

    async def _ask(self) -> None:
        zone = place.zone(self._desk.settings)
        first, last = self.period.days(clocks.now().astimezone(zone).date())
        try:
            report = await self._bridge.ask(self._desk.day.people(first, last, zone))
        except DomainError as error:
            self._failure = error
        else:
            self._failure, self._report, self._shown = None, report, (first, last)
        if isValid(self):
            self._render()

    @Slot()
    def _refresh(self) -> None:
        if self.period.currentData() == "today" and self._failure is None:
            self.load()

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case SignedIn():
                self.forget()
                if self.isVisible():
                    self.load()
            case SignInWanted():
                self.forget()
            case DirectoryChanged():
                self._render()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again.start()
        self.load()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    # What it shows.

    @Slot()
    def _render(self) -> None:
        state = self._state()
        if state is not None:
            self._panel.say(state)
        self._stack.setCurrentIndex(_SHOWN if state is None else _PANEL)
        if self._shown is not None:
            begin, end = map(formats.day, self._shown)
            self._days.setText(begin if begin == end else f"{begin} – {end}")
        self._days.setVisible(self._report is not None)
        report = self._report or Report(())
        self.model.calls = report.calls
        rows = self._rows_of(report)
        self.model.set_rows(rows)
        if self._report is not None:
            self.figures.say(self._figures(report))
        bars = sorted(rows, key=lambda one: -sum(words.callback_parts(one.figures)))[:_BARS]
        shown = tuple(Bar(one.name, words.callback_parts(one.figures)) for one in bars)
        #: Headings of a chart
        title = self.tr("Callbacks by person") if self.of_people else self.tr("Callbacks by queue")
        self.chart.show_bars(title, self._first_title(), words.callback_series(), shown)
        self.chart.setVisible(any(bar.total for bar in shown))
        for part in (self.table, self.figures):
            part.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._hint.setVisible(not report.calls)
        high = max(_FEWEST_ROWS, min(len(rows), _MOST_ROWS)) * theme.ROW + 2 * self.table.frameWidth()
        self.table.setFixedHeight(high + self.table.horizontalHeader().sizeHint().height())
        self.changed.emit()

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
        if self._report is None:
            return State("clock", self.tr("Loading the figures…"))
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
        self._empty.setText(self.tr("Nothing happened in this time. Choose a longer one above."))
        self.model.reword()
        self.table.words_changed()
        self._render()
