# SPDX-License-Identifier: GPL-3.0-or-later
"""The today page: what the agent did today, or on other days, in figures, faces and small charts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.call import CallState
from app.domain.day import Day as DayFigures
from app.domain.day import Figures
from app.domain.errors import DomainError
from app.export.day import figure_columns
from app.export.excel import ColumnSpec, Kind
from app.i18n import formats
from app.services.events import (
    AgentChanged,
    CallbacksChanged,
    CallChanged,
    Connection,
    MissedMeanwhile,
    RedialsChanged,
    SignedIn,
    SignInWanted,
    SyncStatus,
)
from app.ui import clock as clocks
from app.ui import export_job, icons, place, team_exports, theme
from app.ui.export_job import ExportJob
from app.ui.models.figure_model import figure_titles
from app.ui.pages.today import words
from app.ui.pages.today.cards import CardGrid, FigureCard
from app.ui.sayings import say_error
from app.ui.tasks import Scope
from app.ui.theme import calm_weekends
from app.ui.widgets.breaking_row import BreakingRow
from app.ui.widgets.chart_panel import ChartPanel
from app.ui.widgets.export_foot import ExportFoot
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.share_rows import ShareRows
from app.ui.widgets.state_panel import State, StatePanel
from app.ui.widgets.still import Choice, Day

if TYPE_CHECKING:
    from app.i18n.catalogues import Languages
    from app.services.desk import Desk
    from app.ui.bridge import Bridge
    from app.ui.clock import Clock
    from app.ui.notices import Notices

PERIODS = ("today", "yesterday", "week", "day")
_CARDS = ("todayCalls", "todayTalk", "todayKept", "todayOverdue", "todayTries", "todayRedials")
_SHOWN, _PANEL = 0, 1
_SOON = 400
"""Milliseconds after which a change is counted: several come at once."""
_CARD, _PANEL_WIDTH = 230, 340
"""Pixels that a card, and a panel with a chart, want."""


class _Row(NamedTuple):
    """A row of the report: a local day, or an hour of it."""

    at: datetime
    figures: Figures


class TodayPage(QWidget):
    """``callbacks_wanted`` asks for the list of callbacks, with ``"overdue"`` or ``"open"`` as its filter; ``calls_wanted`` for
    the list of calls."""

    callbacks_wanted = Signal(str)
    calls_wanted = Signal()

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
        self._loading: asyncio.Task[None] | None = None
        self._day: DayFigures | None = None
        self._shown: tuple[date, date] | None = None
        """The days of :attr:`_day`."""
        self._failure: DomainError | None = None
        self._step: Callable[[], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._count_again)
        self._build()
        bridge.happened.connect(self._happened)
        clock.minute.connect(self._minute)
        self._retranslate()

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.period = Choice("todayPeriod")
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for name in PERIODS:
            self.period.addItem("", name)
        self.day = Day("todayDay")
        self.day.setCalendarPopup(True)
        calm_weekends(self.day.calendarWidget())
        self._set_day()
        self._label = QLabel()
        self._label.setBuddy(self.period)
        choice = QWidget()
        chosen = QHBoxLayout(choice)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(theme.Space.S)
        for widget in (self._label, self.period, self.day):
            chosen.addWidget(widget)
        self._days = QLabel(objectName="todayDays")
        self._days.setProperty("kind", "muted")
        self._trouble = QFrame(objectName="todayTrouble")
        self._trouble.setProperty("notice", "warning")
        self._trouble_icon = QLabel()
        self._trouble_text = QLabel(objectName="todayTroubleText", wordWrap=True)
        inside = QHBoxLayout(self._trouble)
        inside.setContentsMargins(theme.Space.M, theme.Space.S, theme.Space.M, theme.Space.S)
        inside.addWidget(self._trouble_icon)
        inside.addWidget(self._trouble_text, 1)
        self._trouble.hide()
        self.cards = {name: FigureCard(name) for name in _CARDS}
        self.calls = ChartPanel("todayCallChart")
        self.callbacks = ChartPanel("todayCallbackChart")
        self.ratings = ShareRows("todayRatings", side=24)
        self.working = ShareRows("todayWorking", side=18)
        self._panel = StatePanel("todayState")
        self._as_of = QLabel(objectName="todayAsOf")
        self._as_of.setProperty("kind", "muted")
        self._foot = ExportFoot("today", self._notices, self._excel)
        # From the outside in: each time that parts are moved elsewhere, the style sheet is applied to all of them anew.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.Space.M, theme.Space.M, theme.Space.M, theme.Space.M)
        whole.setSpacing(theme.Space.S)
        whole.addWidget(BreakingRow(self._title, self._days, choice, spacing=theme.Space.M))
        whole.addWidget(self._trouble)
        self._stack = QStackedWidget()
        whole.addWidget(self._stack, 1)
        figures = QWidget()
        scrolling(figures, self._stack)
        column = QVBoxLayout(figures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.M)
        column.addWidget(CardGrid(tuple(self.cards.values()), _CARD, 6))
        column.addWidget(CardGrid((self.ratings, self.calls, self.working, self.callbacks), _PANEL_WIDTH, 2))
        column.addStretch(1)
        self._stack.addWidget(self._panel)
        foot = QHBoxLayout()
        foot.setSpacing(theme.Space.M)
        whole.addLayout(foot)
        foot.addWidget(self._as_of)
        foot.addWidget(self._foot, 1)
        self.period.activated.connect(self._period_chosen)
        self.day.dateChanged.connect(self._day_chosen)
        self._panel.step_wanted.connect(self._next_step)
        self.cards["todayCalls"].step_wanted.connect(self.calls_wanted)
        self.cards["todayOverdue"].step_wanted.connect(lambda: self.callbacks_wanted.emit("overdue"))
        self.cards["todayTries"].step_wanted.connect(lambda: self.callbacks_wanted.emit("open"))
        QShortcut(QKeySequence("Ctrl+E"), self, self._foot.button.click)

    # What the window asks.

    def signed_out(self) -> None:
        """Nobody is signed in: nothing of the agent is to be seen."""
        self._day = self._shown = self._failure = None
        self._tasks.cancel()
        self._render()

    def shutdown(self) -> None:
        """Cancel what runs; a report in the making is given up and leaves no file."""
        self._soon.stop()
        self._tasks.cancel()
        self._foot.shutdown()

    @property
    def figures(self) -> DayFigures | None:
        """What is shown."""
        return self._day

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case SignInWanted():
                self.signed_out()
            case SignedIn():
                self.signed_out()
                self._ask_soon()
            case CallChanged(call=call) if call.state is CallState.ENDED:
                self._ask_soon()
            case CallbacksChanged() | RedialsChanged() | AgentChanged() | MissedMeanwhile():
                self._ask_soon()
            case SyncStatus():
                self._render()

    def _ask_soon(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()

    @Slot()
    def _minute(self) -> None:
        # What is overdue, and how long one is at work, follow the clock; so does which day it is.
        if self.isVisible():
            self._ask_soon()

    # The figures.

    @Slot()
    def _count_again(self) -> None:
        if self._loading is not None and not self._loading.done():
            self._soon.start()  # what is being counted is shown first, however much happens meanwhile
        else:
            self.load()

    @Slot()
    def load(self) -> None:
        """Count anew; what is shown stays until then."""
        if self._desk.account.person is None:
            self._render()
            return
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._tasks.spawn(self._ask(), "today")

    async def _ask(self) -> None:
        first, last = self.days()
        try:
            day = await self._bridge.ask(self._desk.day.mine(first, last, place.zone(self._desk.settings)))
        except DomainError as error:
            self._failure = error
        else:
            self._failure, self._day, self._shown = None, day, (first, last)
        if isValid(self):
            self._render()

    def _today(self) -> date:
        return clocks.now().astimezone(place.zone(self._desk.settings)).date()

    def days(self) -> tuple[date, date]:
        """The first and the last day of what is chosen."""
        today = self._today()
        match self.period.currentData():
            case "yesterday":
                return today - timedelta(days=1), today - timedelta(days=1)
            case "week":
                begins = formats.first_day_of_week().value
                return today - timedelta(days=(today.isoweekday() - begins) % 7), today
            case "day":
                chosen = self.day.date()
                day = date(chosen.year(), chosen.month(), chosen.day())
                return day, day
        return today, today

    def _set_day(self) -> None:
        today = self._today()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(self.day.date())
        self.day.hide()

    @Slot()
    def _period_chosen(self) -> None:
        one_day = self.period.currentData() == "day"
        if one_day:
            today = self._today()
            self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setVisible(one_day)
        self.load()

    @Slot()
    def _day_chosen(self) -> None:
        if self.period.currentData() == "day":
            self.load()

    def _excel(self) -> ExportJob:
        where, zone = export_job.folder(self._desk.settings), place.zone(self._desk.settings)
        day, shown = self._day, self._shown
        assert day is not None
        assert shown is not None
        one_day = shown[0] == shown[1]
        if one_day:
            midnight = datetime.combine(shown[0], time())
            rows = [_Row(midnight.replace(hour=hour), figures) for hour, figures in day.hours]
        else:
            rows = [_Row(datetime.combine(one, time()), figures) for one, figures in day.days]
        locale = QLocale()
        title, pattern = (
            (QCoreApplication.translate("TeamExport", "Hour from"), export_job.excel_format(locale))
            if one_day
            else (QCoreApplication.translate("RedialReport", "Day"), export_job.excel_day_format(locale))
        )
        listed = team_exports.Listed(rows)
        first = ColumnSpec(title, Kind.ANY, 18, lambda row: row.at, pattern)
        #: Name of a report file: an agent's own figures; {date} is 2026-11-22, {time} is 14.05
        name = self.tr("my figures {date} {time}")
        path = export_job.report_path(where, name, clocks.now(), zone)
        return ExportJob(listed, listed.ids, figure_columns(first, figure_titles()), self._title.text(), zone, path)

    # What it shows.

    def _render(self) -> None:
        state, self._step = self._state()
        if state is not None:
            self._panel.say(state)
        self._stack.setCurrentIndex(_SHOWN if state is None else _PANEL)
        self._show_trouble()
        first, last = self._shown or self.days()
        begin, end = formats.day(first), formats.day(last)
        self._days.setText(begin if begin == end else f"{begin} – {end}")
        day = self._day if self._failure is None else None
        #: {time} is a time of day
        said = self.tr("As of {time}").format(time=self._time(day.at)) if day is not None else ""
        self._as_of.setText(said)
        self._foot.set_rows(state is None and day is not None and not day.total.empty)
        if state is None and day is not None:
            self._show(day)

    def _time(self, at: datetime) -> str:
        return formats.time_of_day(at, place.zone(self._desk.settings))

    def _show(self, day: DayFigures) -> None:
        assert self._shown is not None
        first, last = self._shown
        current = first <= self._today() <= last
        for card in words.cards(day, current=current):
            self.cards[card.name].say(card)
        self.ratings.say(*words.ratings(day.total))
        self.working.say(*words.working(day))
        one_day = first == last
        kinds = (
            (self.calls, words.call_series(), words.call_parts),
            (self.callbacks, words.callback_series(), words.callback_parts),
        )
        for panel, series, parts in kinds:
            if one_day:
                bars = tuple(words.hour_bar(hour, parts(figures)) for hour, figures in day.hours)
            else:
                bars = tuple(words.day_bar(one, parts(figures)) for one, figures in day.days)
            title = self._chart_title(panel is self.calls, one_day)
            heading = (
                QCoreApplication.translate("TeamReport", "Hour")
                if one_day
                else QCoreApplication.translate("RedialReport", "Day")
            )
            panel.show_bars(title, heading, series, bars)

    def _chart_title(self, calls: bool, one_day: bool) -> str:
        if calls:
            #: Headings of a chart
            return self.tr("Calls by hour") if one_day else self.tr("Calls by day")
        #: Headings of a chart
        return self.tr("Callbacks by hour") if one_day else self.tr("Callbacks by day")

    def _show_trouble(self) -> None:
        offline = self._desk.account.person is not None and self._desk.sync.status.connection in (
            Connection.OFFLINE,
            Connection.TROUBLE,
            Connection.SIGN_IN,
        )
        self._trouble.setVisible(offline and self._day is not None)
        if offline:
            self._trouble_text.setText(
                self.tr(
                    "Counted on this computer. What colleagues have done since the connection broke may be missing."
                )
            )
            self._trouble_icon.setPixmap(icons.pixmap("cloud-off", 18, "warn_text", self.devicePixelRatioF()))

    def _state(self) -> tuple[State | None, Callable[[], None] | None]:
        """What is said instead of the figures, and what its button does."""
        if self._desk.account.person is None:
            return State("lock", self.tr("You are not signed in")), None
        if self._failure is not None:
            title, step = self.tr("The figures cannot be shown"), self.tr("Try again")
            return State("warning", title, say_error(self._failure), step), self.load
        day = self._day
        if day is None:
            return State("clock", self.tr("Counting…")), None
        if not day.total.empty or day.older:
            return None, None
        if self._shown == (self._today(), self._today()):
            text = self.tr("Your calls, callbacks and ratings are counted here as you work.")
            step = QCoreApplication.translate("TodayPage", "Show my callbacks")
            return State("sun", self.tr("Nothing yet today"), text, step), lambda: self.callbacks_wanted.emit("open")
        text = self.tr("No calls, callbacks or ratings in this time. Choose another one above.")
        return State("calendar", self.tr("Nothing to count"), text), None

    @Slot()
    def _next_step(self) -> None:
        if self._step is not None:
            self._step()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._show_trouble()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Name of the page with the agent's own figures
        self._title.setText(self.tr("Today"))
        #: Label of a choice of days
        self._label.setText(self.tr("Period"))
        names = {
            "today": self.tr("Today"),
            "yesterday": self.tr("Yesterday"),
            "week": self.tr("This week"),
            #: Entry of a choice of days: any one day
            "day": self.tr("One day…"),
        }
        for number in range(self.period.count()):
            self.period.setItemText(number, names[self.period.itemData(number)])
        self.period.setAccessibleName(self.tr("Period"))
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setDisplayFormat(formats.date_edit_format())
        self._render()
