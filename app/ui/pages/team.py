# SPDX-License-Identifier: GPL-3.0-or-later
"""The team page of supervisors and administrators: what is going on now, and what became of a period's callbacks, redials and
calls."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.domain.board import BoardNow
from app.domain.errors import DomainError, SwitchboardError
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.events import (
    BoardChanged,
    DirectoryChanged,
    RulesChanged,
    SignedIn,
    SwitchboardChanged,
    SwitchboardLink,
)
from app.ui import clock as clocks
from app.ui import export_job, icons, place, team_exports, theme
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.export_job import ExportJob
from app.ui.models.queue_model import name_of
from app.ui.models.team_words import TeamWords
from app.ui.notices import Notices
from app.ui.pages.people_report import PeopleReport
from app.ui.pages.redial_report import RedialReport
from app.ui.pages.team_now import AGENTS, TeamNow
from app.ui.pages.team_report import TeamReport
from app.ui.rights import sees_team, sets_rules
from app.ui.sayings import say_error
from app.ui.switchboard_sayings import say_switchboard_error
from app.ui.tasks import Scope
from app.ui.widgets.breaking_row import BreakingRow
from app.ui.widgets.export_foot import ExportFoot
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.segments import Segments
from app.ui.widgets.state_panel import State, StatePanel
from app.ui.widgets.tab_order import go_on

_Part = TypeVar("_Part", bound=QWidget)

REST = 250
"""Milliseconds from one board to the next that is shown, however many arrive."""
_NOW, _REPORT, _REDIALS, _PEOPLE = 0, 1, 2, 3
_PARTS = ("now", "report", "redials", "people")
_PANEL = 4
_COUNTED = (_REDIALS, _PEOPLE)
"""What is counted without the switchboard."""


class TeamPage(QWidget):
    """``settings_wanted`` and ``departments_wanted`` are next steps that other pages hold."""

    settings_wanted = Signal()
    departments_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        notices: Notices,
        clock: Clock,
        languages: Languages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._desk, self._bridge, self._notices, self._languages = desk, bridge, notices, languages
        self._tasks = Scope()
        self._board: BoardNow | None = None
        """The last one; it stays when the switchboard is away."""
        self._seen: datetime | None = None
        """When it came."""
        self._failure: DomainError | None = None
        """Why there is no report."""
        self._loading: asyncio.Task[None] | None = None
        self._loaded = False
        self._step: Callable[[], None] | None = None
        self._rest = QElapsedTimer()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._take_board)
        self._build()
        bridge.happened.connect(self._happened)
        clock.second.connect(self._second)
        clock.minute.connect(self._minute)
        self._retranslate()

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.choice = Segments("teamNow", "teamCallbacks", "teamRedials", "teamPeople")
        head = BreakingRow(self._title, self.choice, spacing=theme.Space.M)
        self._trouble = QFrame(objectName="teamTrouble")
        self._trouble.setProperty("notice", "warning")
        self._trouble_icon = QLabel()
        self._trouble_text = QLabel(objectName="teamTroubleText", wordWrap=True)
        inside = QHBoxLayout(self._trouble)
        inside.setContentsMargins(theme.Space.M, theme.Space.S, theme.Space.M, theme.Space.S)
        inside.addWidget(self._trouble_icon)
        inside.addWidget(self._trouble_text, 1)
        self._trouble.hide()
        self.now = TeamNow(TeamWords.of(self._desk, self._languages))
        self._panel = StatePanel("teamState")
        self._said = QLabel(objectName="teamSaid")
        self._said.setProperty("kind", "muted")
        self._foot = ExportFoot("team", self._notices, self._excel)
        # From the outside in: each time that parts are moved elsewhere, the style sheet is applied to all of them anew.
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.M, theme.Space.M, theme.Space.M, theme.Space.M)
        column.setSpacing(theme.Space.S)
        column.addWidget(head)
        column.addWidget(self._trouble)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        scrolling(self.now, self._stack)
        for _ in (_REPORT, _REDIALS, _PEOPLE):
            scrolling(QWidget(), self._stack)
        self._stack.addWidget(self._panel)
        foot = QHBoxLayout()
        foot.setSpacing(theme.Space.M)
        column.addLayout(foot)
        foot.addWidget(self._said)
        foot.addWidget(self._foot, 1)
        self.choice.chosen.connect(self._chosen)
        self.now.list_changed.connect(self._rows_changed)
        self._panel.step_wanted.connect(self._next_step)
        QShortcut(QKeySequence("Ctrl+E"), self, self._foot.button.click)

    # What is counted is built when it is looked at first.

    @cached_property
    def report(self) -> TeamReport:
        """What became of a period's callbacks and calls."""
        report = TeamReport()
        report.period_changed.connect(self._load)
        return self._placed(_REPORT, report)

    @cached_property
    def redials(self) -> RedialReport:
        """What became of the calls that broke off."""
        redials = RedialReport(self._desk, self._bridge)
        redials.changed.connect(self._rows_changed)
        return self._placed(_REDIALS, redials)

    @cached_property
    def people(self) -> PeopleReport:
        """Calls, callbacks and ratings of each person and queue."""
        people = PeopleReport(self._desk, self._bridge)
        people.name_queues(self._queue_names())
        people.changed.connect(self._rows_changed)
        return self._placed(_PEOPLE, people)

    def _placed(self, number: int, part: _Part) -> _Part:
        area = self._stack.widget(number)
        assert isinstance(area, QScrollArea)
        area.setWidget(part)
        part.setAutoFillBackground(False)
        go_on(part, self._foot)
        return part

    def _built(self, number: int) -> bool:
        return _PARTS[number] in self.__dict__

    # What the window asks.

    def signed_out(self) -> None:
        """Nobody is signed in: nothing of the team is to be seen."""
        self._forget()
        if self._built(_REDIALS):
            self.redials.forget()
        if self._built(_PEOPLE):
            self.people.forget()
        self._render()

    def shutdown(self) -> None:
        """Cancel what runs; a report in the making is given up and leaves no file."""
        self._soon.stop()
        self._tasks.cancel()
        if self._built(_REDIALS):
            self.redials.shutdown()
        if self._built(_PEOPLE):
            self.people.shutdown()
        self._foot.shutdown()

    def _forget(self) -> None:
        self._board = self._seen = self._failure = None
        self._loaded = False
        self._tasks.cancel()
        self.now.show_board(BoardNow(clocks.now(), pbx=False, crm=False))

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case BoardChanged():
                self._board_came()
            case SwitchboardChanged(link=link):
                if link in (SwitchboardLink.OFF, SwitchboardLink.REFUSED):
                    self._forget()
                elif link is SwitchboardLink.THERE and self.isVisible() and self._failure is not None:
                    self._load()
                self._render()
            case RulesChanged() if self.isVisible():
                self._load()
            case DirectoryChanged():
                self.now.reword(TeamWords.of(self._desk, self._languages))
            case SignedIn():
                self._render()

    def _board_came(self) -> None:
        """Show it now, or when the last one has been there for a while."""
        if not self.isVisible() or self._soon.isActive():
            return
        rested = self._rest.elapsed() if self._rest.isValid() else REST
        if rested >= REST:
            self._take_board()
        else:
            self._soon.start(int(REST - rested))

    @Slot()
    def _take_board(self) -> None:
        board = self._desk.switchboard.board
        if board is not None and sees_team(self._desk):
            self._board, self._seen = board, clocks.now()
            self.now.show_board(board)
            if self._built(_PEOPLE):
                self.people.name_queues(self._queue_names())
        self._rest.start()
        self._render()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_board()
        if self.choice.number == _REPORT:
            self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()

    @Slot()
    def _second(self) -> None:
        # What is not live any more must not look as if it were: its clocks stand still.
        if self.isVisible() and self._live():
            self.now.tick()

    @Slot()
    def _minute(self) -> None:
        if self.isVisible() and self.choice.number == _REPORT and self._live():
            self._load()
        elif self._built(_REDIALS) and self.redials.isVisible():
            self.redials.load()

    def _live(self) -> bool:
        return self._desk.switchboard.link is SwitchboardLink.THERE

    # The report.

    @Slot()
    def _load(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._tasks.spawn(self._ask_report(), "team report")

    async def _ask_report(self) -> None:
        first, last = self.report.days(self._today())
        try:
            hours = await self._bridge.ask(self._desk.switchboard.report(first, last))
        except DomainError as error:
            self._failure = error
        else:
            self._failure, self._loaded = None, True
            if isValid(self):
                self.report.show_hours(hours, self._queue_names(), first, last)
        if isValid(self):
            self._render()

    def _today(self) -> date:
        return clocks.now().astimezone(place.zone(self._desk.settings)).date()

    def _queue_names(self) -> dict[str, str]:
        return {one.queue: name_of(one) for one in self._board.queues} if self._board is not None else {}

    def _excel(self) -> ExportJob:
        where, zone = export_job.folder(self._desk.settings), place.zone(self._desk.settings)
        chosen = self.choice.number
        pattern = team_exports.redials_name() if chosen == _REDIALS else team_exports.team_name()
        if chosen == _PEOPLE:
            pattern = team_exports.people_name()
        path = export_job.report_path(where, pattern, clocks.now(), zone)
        if chosen == _PEOPLE:
            listed = team_exports.Listed(self.people.rows)
            columns = team_exports.people(self.people.model, calls=self.people.calls, of_people=self.people.of_people)
            sheet = self.people.shown_name
        elif chosen == _REDIALS:
            listed = team_exports.Listed(self.redials.rows)
            columns, sheet = team_exports.redials(self.redials.name), self.choice.buttons[_REDIALS].text()
        elif chosen == _REPORT:
            listed = team_exports.Listed(self.report.hours)
            columns, sheet = team_exports.hours(self.report.queue_name), self.choice.buttons[_REPORT].text()
        else:
            listed = team_exports.Listed(self.now.rows())
            agents = self.now.showing == AGENTS
            columns = (
                team_exports.agents(self.now.agent_model) if agents else team_exports.waiting(self.now.waiter_model)
            )
            sheet = self.tr("Agents") if agents else self.tr("Who waits")
        return ExportJob(listed, listed.ids, columns, sheet, zone, path)

    # What it shows.

    @Slot(int)
    def _chosen(self, number: int) -> None:
        if number == _REPORT:
            self._load()
        self._render()

    @Slot()
    def _rows_changed(self) -> None:
        self._show_foot()

    def _render(self) -> None:
        state, self._step = self._state()
        shown = _PANEL if state is not None else self.choice.number
        if state is not None:
            self._panel.say(state)
        else:
            getattr(self, _PARTS[shown])
        if self._stack.currentIndex() != shown:
            self._stack.setCurrentIndex(shown)
        # How the switchboard is has nothing to do with what is counted without it.
        trouble = self._say_trouble() if state is None and shown not in _COUNTED else ""
        if trouble != self._trouble_text.text():
            self._trouble_text.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        if trouble:
            self._trouble_icon.setPixmap(icons.pixmap("warning", 18, "warn_text", self.devicePixelRatioF()))
        self._show_foot()

    def _show_foot(self) -> None:
        shown = self._stack.currentIndex()
        self._foot.set_rows(shown != _PANEL and bool(self._rows(shown)))
        said = ""
        if shown == _NOW and self._live():
            #: Below the team's lists: they change by themselves
            said = self.tr("Live")
        elif shown == _REPORT:
            #: Below the charts: whose days and hours they are
            said = self.tr("Hours are those of the department.")
        if self._said.text() != said:
            self._said.setText(said)

    def _rows(self, number: int) -> Sequence[object]:
        if number == _REPORT:
            return self.report.hours
        if number == _REDIALS:
            return self.redials.rows
        if number == _PEOPLE:
            return self.people.rows
        return self.now.rows()

    def _say_trouble(self) -> str:
        """What keeps the page from being live, and what the switchboard cannot do just now."""
        board, link = self._board, self._desk.switchboard.link
        if board is None or self._seen is None:
            return ""
        time = formats.time_of_day(self._seen, place.zone(self._desk.settings))
        if link is not SwitchboardLink.THERE:
            #: {time} is a time of day
            return self.tr(
                "The switchboard does not answer and is tried again by itself. This is how it was at {time}."
            ).format(time=time)
        if not board.pbx:
            return self.tr("The switchboard does not reach the exchange. Calls go on there, but are not seen here.")
        if not board.crm:
            #: So many requests wait at the switchboard because the CRM does not answer
            kept = QCoreApplication.translate(
                "TeamPage", "The CRM does not answer. %n request(s) wait at the switchboard.", None, board.kept_back
            )
            return kept
        return ""

    def _state(self) -> tuple[State | None, Callable[[], None] | None]:
        """What is said instead of the lists, and what its button does."""
        switchboard = self._desk.switchboard
        link = switchboard.link
        settings = self.tr("Open the settings")
        if self._desk.account.person is None:
            return State("lock", self.tr("You are not signed in")), None
        if self.choice.number in _COUNTED and sees_team(self._desk):
            return None, None
        if link is SwitchboardLink.OFF:
            text = self.tr("Enter the switchboard's address in the settings to see queues, agents and callbacks here.")
            return State("users", self.tr("No switchboard is set up"), text, settings), self.settings_wanted.emit
        if link is SwitchboardLink.REFUSED:
            problem = switchboard.problem
            text = say_switchboard_error(problem) if problem is not None else ""
            return State(
                "lock", self.tr("The switchboard does not let you in"), text, settings
            ), self.settings_wanted.emit
        if link is SwitchboardLink.CONNECTING and self._board is None:
            return State("clock", self.tr("Connecting to the switchboard…")), None
        if not sees_team(self._desk):
            text = self.tr("This page is for supervisors and administrators. Ask yours if you need it.")
            return State("lock", self.tr("Not for your role"), text), None
        if self.choice.number == _REPORT:
            return self._report_state()
        if self._board is None:
            problem = switchboard.problem
            away = link is SwitchboardLink.AWAY and isinstance(problem, SwitchboardError)
            if away and problem is not None:
                return State("cloud-off", self.tr("The switchboard is away"), say_switchboard_error(problem)), None
            return State("clock", self.tr("Waiting for the switchboard…")), None
        if not self._board.queues and not self._board.agents:
            if sets_rules(self._desk):
                text = self.tr("Add a department with its queue; its callers and agents are shown here then.")
                step = self.tr("Set up departments")
                return State("users", self.tr("No queues yet"), text, step), self.departments_wanted.emit
            text = self.tr("Ask your administrator to set up the departments and their queues.")
            return State("users", self.tr("No queues yet"), text), None
        return None, None

    def _report_state(self) -> tuple[State | None, Callable[[], None] | None]:
        if self._failure is not None:
            title, step = self.tr("The report cannot be shown"), self.tr("Try again")
            return State("warning", title, say_error(self._failure), step), self._load
        if not self._loaded:
            return State("clock", self.tr("Loading the report…")), None
        return None, None

    @Slot()
    def _next_step(self) -> None:
        if self._step is not None:
            self._step()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._render()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Name of the page that shows queues and agents to supervisors
        self._title.setText(self.tr("Team"))
        #: Button: what is going on at this moment
        self.choice.buttons[_NOW].setText(self.tr("Now"))
        #: Button: what became of the callbacks of some days
        self.choice.buttons[_REPORT].setText(self.tr("Callbacks"))
        #: Button: what became of the calls that broke off and had to be made again
        self.choice.buttons[_REDIALS].setText(self.tr("Redials"))
        #: Button: calls, callbacks and ratings of each person and queue
        self.choice.buttons[_PEOPLE].setText(self.tr("People"))
        self.now.reword(TeamWords.of(self._desk, self._languages))
        self._render()
