# SPDX-License-Identifier: GPL-3.0-or-later
"""What the windows of the audits are built from: callbacks, calls and states with fixed ids and times."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.domain import callback as cb
from app.domain.agent import Agent, AgentState
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import Attempt, Callback, Claim, Origin, Outcome, OutcomeKind, Priority
from app.domain.due import at_instant
from app.domain.number import parse
from app.i18n.catalogues import Languages
from app.services.events import AgentChanged
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.turns import Turns
from tests.ui.fakes import ME, Rig, find, until

ZONE = "Asia/Ulaanbaatar"


@dataclass(frozen=True)
class Studio:
    """What windows are built from; ``now`` is the instant at which ``app.ui.clock`` stands still."""

    rig: Rig
    languages: Languages
    theme: Theme
    now: datetime

    def __post_init__(self) -> None:
        desk = self.rig.desk
        desk.agent.agent = replace(desk.agent.agent, since=self.now)
        desk.sync.status = replace(desk.sync.status, at=self.now)

    # What there is to be shown.

    def callback(self, id: str, typed: str, customer: str, minutes: float, **fields: object) -> Callback:
        """A callback of the rig with a fixed id and due time."""
        due = at_instant(self.now + timedelta(minutes=minutes), ZONE)
        one = Callback(id, parse(typed, "MN"), due, self.now - timedelta(hours=3), ME.id, customer=customer)
        return self.rig.put(replace(one, **fields))  # type: ignore[arg-type]

    def fill(self) -> None:
        """One callback of each status, with the longest names that are to be expected."""
        ended = self.now - timedelta(minutes=6)
        tried = Attempt("t1", ME.id, ended, CallResult.NO_ANSWER, ended)
        self.callback("a1", "+97699112230", "Сарнай Болд", -17.5, reason="refund", priority=Priority.HIGH, owner=ME.id)
        self.callback("a2", "+36301234561", "Kovács Péter", 8.5, reason="offer", owner=ME.id, note="A visszatérítés")
        self.callback("a3", "+358401234564", "Aino Mäkelä", 25.5, priority=Priority.LOW, owner=ME.id)
        self.callback("a4", "+79123456783", "", 60 * 30, priority=Priority.URGENT, owner=ME.id, origin=Origin.MISSED)
        held = Claim("eva", self.now + timedelta(hours=1), "token")
        self.callback("a5", "+442079460950", "Virtanen Oy", -3.5, owner=ME.id, claim=held)
        cooling = self.callback("a6", "+36209876541", "Tóth Gergely", -40, reason="refund", owner=ME.id)
        self.rig.put(cb.with_attempt(cooling, tried, ended))
        over = self.callback("a7", "+74951234567", "Ольга Кузнецова", -90, owner=ME.id)
        self.rig.put(replace(over, outcome=Outcome(OutcomeKind.DISPOSITION, ended, "bat", "solved", "ok")))

    def agent(self, state: AgentState, reason: str | None = None) -> None:
        """The agent's state, five minutes old."""
        self.rig.desk.agent.agent = agent = Agent(ME.id, state, self.now - timedelta(minutes=5, seconds=10), reason)
        self.rig.post(AgentChanged(agent))

    def call(self, state: CallState, direction: Direction = Direction.IN, **more: object) -> Call:
        """The desk's call; 42 seconds old, answered 30 seconds ago when it was answered. The last one is the focus, but
        for ``focus=False``."""
        focus = more.pop("focus", True)
        answered = state in (CallState.TALKING, CallState.HELD) or more.get("result") is CallResult.ANSWERED
        call = Call(
            id="call",
            direction=direction,
            number=parse("+97699112230", "MN"),
            started_at=self.now - timedelta(seconds=42),
            agent=ME.id,
            state=state,
            customer="Сарнай Болд",
            answered_at=self.now - timedelta(seconds=30) if answered else None,
            ended_at=self.now if state is CallState.ENDED else None,
        )
        states = {
            CallState.RINGING_IN: AgentState.RINGING,
            CallState.CONNECTING: AgentState.CONNECTING,
            CallState.RINGING_OUT: AgentState.CONNECTING,
            CallState.ENDED: AgentState.READY,
        }
        call = replace(call, **more)  # type: ignore[arg-type]
        if focus:
            self.agent(states.get(state, AgentState.TALKING))
            self.rig.desk.calls.current = call
        shown: Call = self.rig.desk.calls.show(call)
        return shown

    def past(self, hours: float, result: CallResult, direction: Direction = Direction.IN, **more: object) -> Call:
        """A call that is over since so many hours; 125 seconds long when it was answered."""
        began = self.now - timedelta(hours=hours)
        answered = result is CallResult.ANSWERED
        call = Call(
            id=f"past-{hours}",
            direction=direction,
            number=parse("+97699112230", "MN"),
            started_at=began,
            agent=ME.id,
            state=CallState.ENDED,
            customer="Сарнай Болд",
            answered_at=began + timedelta(seconds=5) if answered else None,
            ended_at=began + timedelta(seconds=130 if answered else 20),
            result=result,
        )
        call = replace(call, **more)  # type: ignore[arg-type]
        self.rig.desk.history.calls.append(call)
        return call

    # Windows.

    async def window(self, page: str = "callbacks") -> MainWindow:
        """The main window on one of its pages."""
        window = MainWindow(self.rig.desk, self.rig.bridge, self.languages, self.theme)
        if page != window.pages.shown:
            window.show_page(page)
        window.show()
        await until(window.isVisible)
        await until(lambda: all(turns.over for turns in window.findChildren(Turns)), "the whole page")
        return window

    async def listed(self, statuses: str = "open", rows: int = 6, row: str = "a2") -> MainWindow:
        """The main window with its list filled and a row selected."""
        self.fill()
        window = await self.window()
        box = find(window, "statusFilter")
        box.setCurrentIndex(box.findData(statuses))
        box.activated.emit(box.currentIndex())
        table = window.callbacks.table
        await until(lambda: table.model().rowCount() == rows, "the list")
        window.callbacks.select(row)
        await until(lambda: table.currentIndex().isValid(), "the selected row")
        return window

    def opened(self, dialog: QDialog) -> QDialog:
        """Open a dialog as the window does."""
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.show()
        return dialog


Build = Callable[[Studio], Awaitable[QWidget]]
