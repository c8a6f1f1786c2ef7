# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reports of a period share: the choice of days, the asking, the failure, and a table as high as its rows."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.errors import DomainError
from app.i18n import formats
from app.services.desk import Desk
from app.services.events import DirectoryChanged, SignedIn, SignInWanted
from app.ui import clock as clocks
from app.ui import place, theme
from app.ui.bridge import Bridge
from app.ui.pages.live_table import LiveTable
from app.ui.tasks import Scope
from app.ui.theme import Space
from app.ui.widgets.period_choice import PeriodChoice
from app.ui.widgets.state_panel import State, StatePanel

Told = TypeVar("Told")


class PeriodReport(QWidget, Generic[Told]):
    """``changed`` comes when other rows are shown, or none. A report says :meth:`_ask`, :meth:`_state` and :meth:`_show`."""

    changed = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, name: str) -> None:
        """``name`` begins the names of what is in it."""
        super().__init__(objectName=f"{name}Report")
        self._desk, self._bridge = desk, bridge
        self._tasks = Scope()
        self._loading: asyncio.Task[None] | None = None
        self._told: Told | None = None
        """What was answered last; ``None`` before anything was."""
        self._failure: DomainError | None = None
        self._asked: tuple[date, date] | None = None
        """The days of what is shown."""
        self.period = PeriodChoice(f"{name}Period")
        self._label = QLabel()
        self._label.setBuddy(self.period)
        self._days = QLabel(objectName=f"{name}Days")
        self._days.setProperty("kind", "muted")
        self._panel = StatePanel(f"{name}State")
        self._inside = QWidget()
        self.period.activated.connect(self.load)
        self._panel.step_wanted.connect(self.load)
        bridge.happened.connect(self._happened)
        self.destroyed.connect(self._tasks.cancel)

    def _row_of_days(self) -> QWidget:
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._label)
        row.addWidget(self.period)
        row.addWidget(self._days, 1)
        return days

    def _put_together(self, head: QWidget, parts: tuple[QWidget, ...]) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(head)
        # Not in a stack, where what is not seen takes its room too.
        whole.addWidget(self._inside, 1)
        whole.addWidget(self._panel, 1)

    def forget(self) -> None:
        """Somebody else signs in: nothing of before is shown."""
        self._tasks.cancel()
        self._told = self._failure = self._asked = None
        self._render()

    def shutdown(self) -> None:
        """Ask nothing more."""
        self._tasks.cancel()

    @Slot()
    def load(self) -> None:
        """Ask anew; what is shown stays until then."""
        if self._loading is not None:
            self._loading.cancel()
        if self._desk.account.person is not None:
            self._loading = self._tasks.spawn(self._load(), self.objectName())

    async def _load(self) -> None:
        zone = place.zone(self._desk.settings)
        first, last = self.period.days(clocks.now().astimezone(zone).date())
        try:
            told = await self._ask(first, last, zone)
        except DomainError as error:
            self._failure = error
        else:
            self._failure, self._told, self._asked = None, told, (first, last)
        if isValid(self):
            self._render()

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
                self._named_anew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    @Slot()
    def _render(self) -> None:
        state = self._state()
        if state is not None:
            self._panel.say(state)
        self._inside.setVisible(state is None)
        self._panel.setVisible(state is not None)
        begin, end = map(formats.day, self._asked) if self._asked is not None else ("", "")
        self._days.setText(begin if begin == end else f"{begin} – {end}")
        self._show()
        self.changed.emit()

    @staticmethod
    def _fit(table: LiveTable, rows: int) -> None:
        """So high that so many rows need no scrolling."""
        high = rows * theme.ROW + 2 * table.frameWidth() + table.horizontalHeader().sizeHint().height()
        table.setFixedHeight(high)

    @staticmethod
    def _nothing(text: str) -> State:
        return State("calendar", QCoreApplication.translate("TodayPage", "Nothing to count"), text)

    # What each report says.

    async def _ask(self, first: date, last: date, zone: ZoneInfo) -> Told:
        """The figures of these days; raises :class:`DomainError`."""
        raise NotImplementedError

    def _state(self) -> State | None:
        """What is said instead of figures."""
        raise NotImplementedError

    def _show(self) -> None:
        """Show what was told."""
        raise NotImplementedError

    def _named_anew(self) -> None:
        """People have other names."""
        self._render()
