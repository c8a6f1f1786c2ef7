# SPDX-License-Identifier: GPL-3.0-or-later
"""Services in memory, on a real engine thread: what the window's tests talk to instead of a hub and a phone.

Only the seam ``Desk`` is played; threads, bridge, loops and widgets are the real ones. ``Rig.log`` holds every question
asked, ``Rig.fail`` makes one fail, ``Rig.hold`` keeps one waiting.
"""

from __future__ import annotations

import asyncio
import time
import wave
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.config.settings import Settings
from app.domain import callback as cb
from app.domain.abilities import Abilities
from app.domain.agent import TRANSITIONS as AGENT_STEPS
from app.domain.agent import Agent, AgentEvent, AgentState
from app.domain.board import BoardNow, DirectNow, HourOfQueue, Me, VoiceMessage
from app.domain.call import Call, CallEvent, CallResult, CallState, Direction
from app.domain.call_list import CallColumn, CallFilter, CallOrder
from app.domain.callback import Attempt, Callback, Claim, Outcome, OutcomeKind, Priority
from app.domain.departments import SiteRules
from app.domain.due import at_instant
from app.domain.errors import (
    CallRefused,
    ClosedIsFinal,
    DomainError,
    ProfileError,
    ProvisioningError,
    SwitchboardError,
)
from app.domain.ids import new_id
from app.domain.listing import Choices, Column, Counts, Filter, Order, Row, Scope
from app.domain.number import Number, NumberClass, calling_code, parse
from app.domain.pairing import PairedPage
from app.domain.people import CatalogueEntry, CatalogueKind, Contact, Person, Role, SignInForm
from app.domain.rating import Rating
from app.domain.redial import redialling
from app.domain.sound import Device, Sound
from app.domain.waiting import SendState, WaitingChange
from app.engine import Engine
from app.services.calls import FinishResult
from app.services.clock import Clock
from app.services.directory import Found
from app.services.events import (
    AgentChanged,
    BoardChanged,
    CallbacksChanged,
    CallChanged,
    CalloutWaits,
    Connection,
    DirectChanged,
    DirectoryChanged,
    Event,
    LevelsChanged,
    LinesChanged,
    LineStatus,
    MessagesChanged,
    PairingGone,
    PlayerChanged,
    RulesChanged,
    SignedIn,
    SoundChanged,
    SwitchboardChanged,
    SwitchboardLink,
    SyncStatus,
    TransferChanged,
)
from app.services.player import Playing
from app.services.problem_report import ProblemReports
from app.ui.bridge import Bridge
from tests.ui.day_fakes import FakeDay
from tests.ui.redial_fakes import FakeDrops, FakeProtocols, FakeRedials, FakeScripts
from tests.ui.reminder_fakes import FakeReminders
from tests.ui.report_fakes import fake_reports
from tests.ui.search_fakes import FakeSearch
from tests.ui.step_fakes import FakeSteps

ME = Person("anna", "Anna Virtanen", extension="101")
OTHERS = (
    Person("bat", "Бат-Эрдэнэ", extension="102"),
    Person("eva", "Szabó Éva", Role.SUPERVISOR, extension="103"),
)


def entry(kind: CatalogueKind, code: str, position: int, **texts: str) -> CatalogueEntry:
    return CatalogueEntry(kind, code, texts, position)


CATALOGUES = (
    entry(CatalogueKind.PAUSE, "lunch", 0, en="Lunch", fi="Lounas", hu="Ebéd", ru="Обед", mn="Үдийн хоол"),
    entry(CatalogueKind.PAUSE, "break", 1, en="Break", fi="Tauko", hu="Szünet", ru="Перерыв", mn="Завсарлага"),
    entry(CatalogueKind.PAUSE, "training", 2, en="Training", fi="Koulutus", hu="Képzés", ru="Обучение", mn="Сургалт"),
    entry(CatalogueKind.REASON, "refund", 0, en="Refund", fi="Hyvitys", hu="Visszatérítés", ru="Возврат", mn="Буцаалт"),
    entry(CatalogueKind.REASON, "offer", 1, en="Offer", fi="Tarjous", hu="Ajánlat", ru="Предложение", mn="Санал"),
    *(
        entry(CatalogueKind.PRIORITY, code, place, en=code.capitalize())
        for place, code in enumerate(("low", "normal", "high", "urgent"))
    ),
    entry(
        CatalogueKind.DISPOSITION, "solved", 0, en="Solved", fi="Ratkaistu", ru="Решено", hu="Megoldva", mn="Шийдсэн"
    ),
    entry(
        CatalogueKind.DISPOSITION,
        "no_interest",
        1,
        en="No interest",
        fi="Ei kiinnosta",
        ru="Не интересует",
        hu="Nem érdekli",
        mn="Сонирхохгүй",
    ),
)


class FakeAccount:
    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.person: Person | None = ME
        self.form: SignInForm | ProfileError | None = None
        """What the site's profile says of signing in."""

    def site(self) -> SignInForm | None:
        if isinstance(self.form, ProfileError):
            raise self.form
        return self.form

    async def check(self) -> None:
        await self._rig.step("account.check")

    async def look(self, url: str) -> None:
        await self._rig.step("account.look", url)

    async def sign_in(self, url: str, user: str, password: str, remember: bool = True) -> Person:
        await self._rig.step("account.sign_in", url, user, password, remember)
        self.person = Person(user, ME.name if user == ME.id else user)
        self._rig.post(SignedIn(self.person))
        return self.person

    async def resume(self, url: str, user: str) -> Person | None:
        await self._rig.step("account.resume", url, user)
        return self.person

    async def sign_out(self) -> None:
        await self._rig.step("account.sign_out")
        self.person = None


class FakeAgents:
    """Like the real one: a pause that is asked for during a call begins after it; wrap-up where ``wrap_up`` seconds are set."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.wrap_up = 0
        self.agent = Agent(ME.id, AgentState.READY, datetime.now(UTC))

    async def pause(self, reason: str) -> Agent:
        await self._rig.step("agent.pause", reason)
        if (self.agent.state, AgentEvent.PAUSE) not in AGENT_STEPS:
            return self.put(replace(self.agent, next_pause=reason))
        return self.step(AgentEvent.PAUSE, reason)

    async def ready(self) -> Agent:
        await self._rig.step("agent.ready")
        if self.agent.next_pause is not None:
            return self.put(replace(self.agent, next_pause=None))
        return self.step(AgentEvent.READY)

    def step(self, event: AgentEvent, reason: str | None = None) -> Agent:
        return self.put(self.agent.after(event, datetime.now(UTC), reason))

    def put(self, agent: Agent) -> Agent:
        self.agent = agent
        self._rig.post(AgentChanged(agent))
        return agent

    def call(self, event: AgentEvent) -> None:
        """A call took a step; one that means nothing to the agent's state is left out."""
        pause = self.agent.next_pause
        if event is AgentEvent.CALL_ENDED and self.wrap_up and self.agent.state is not AgentState.RINGING:
            event = AgentEvent.WRAP_UP
        if (self.agent.state, event) not in AGENT_STEPS:
            return
        now = datetime.now(UTC)
        agent = self.agent.after(event, now)
        if agent.state is AgentState.WRAP_UP:
            agent = replace(agent, until=now + timedelta(seconds=self.wrap_up), next_pause=pause)
        elif pause is not None and agent.state is AgentState.READY:
            agent = agent.after(AgentEvent.PAUSE, now, pause)
        else:
            agent = replace(agent, next_pause=pause)
        self.put(agent)


class FakeLine:
    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.status = LineStatus("registered")

    async def connect(self, password: str | None = None) -> None:
        await self._rig.step("line.connect", password)
        self.set("registering")

    def set(self, state: str, detail: str = "") -> None:
        self.status = LineStatus(state, detail)
        self._rig.post(self.status)


class FakeSync:
    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.status = SyncStatus(Connection.SYNCED, at=datetime.now(UTC))
        self.abilities: Abilities | None = None
        self.waiting: list[WaitingChange] = []
        self.outdated: set[int] = set()
        """Clashes that have changed again since they were shown."""

    async def now(self) -> None:
        await self._rig.step("sync.now")

    async def listing(self) -> tuple[WaitingChange, ...]:
        await self._rig.step("sync.listing")
        return tuple(self.waiting)

    async def retry(self, seq: int) -> bool:
        await self._rig.step("sync.retry", seq)
        found = any(one.seq == seq for one in self.waiting)
        self.put(*(replace(one, state=SendState.SENT) if one.seq == seq else one for one in self.waiting))
        return found

    async def discard(self, seq: int) -> bool:
        await self._rig.step("sync.discard", seq)
        return self._without(seq, SendState.DEAD)

    async def resolve(self, seq: int, mine: frozenset[str]) -> bool:
        await self._rig.step("sync.resolve", seq, mine)
        return seq not in self.outdated and self._without(seq, SendState.CONFLICT)

    def _without(self, seq: int, state: SendState) -> bool:
        left = [one for one in self.waiting if one.seq != seq or one.state is not state]
        found = len(left) < len(self.waiting)
        self.put(*left)
        return found

    def put(self, *waiting: WaitingChange) -> None:
        """This waits now; the window is told how many."""
        self.waiting = list(waiting)
        states = [one.state for one in waiting]
        dead, clashes = states.count(SendState.DEAD), states.count(SendState.CONFLICT)
        self.set(replace(self.status, waiting=len(states) - dead - clashes, refused=dead, conflicts=clashes))

    def set(self, status: SyncStatus) -> None:
        self.status = status
        self._rig.post(status)


class FakeCalls:
    """Several calls at once; ``current`` is the one the agent deals with."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.current: Call | None = None
        self.live: tuple[Call, ...] = ()
        self.callout = CalloutWaits(None)
        self.recognised: Callback | None = None
        self._ended: dict[str, Call] = {}

    async def dial(self, number: Number, customer: str = "", *, confirmed: bool = False) -> Call:
        await self._rig.step("calls.dial", number.dial, customer)
        if number.kind is NumberClass.PREMIUM and not confirmed:
            raise CallRefused("premium")
        self._only_call(number, customer)
        internal = self._rig.desk.directory.colleague_of(number) is not None
        return self.begin(Direction.OUT, number, customer, internal=internal)

    async def dial_callback(self, callback_id: str) -> Call:
        await self._rig.step("calls.dial_callback", callback_id)
        one = self._rig.store[callback_id]
        if not one.open:
            raise ClosedIsFinal
        self._only_call(one.number, one.customer, callback_id)
        now = datetime.now(UTC)
        attempt = Attempt(new_id(), ME.id, now)
        claim = Claim(ME.id, now + timedelta(seconds=60), "token")
        self._rig.put(cb.with_attempt(cb.claimed(one, claim, now), attempt, now))
        return self.begin(Direction.OUT, one.number, one.customer, callback=callback_id, attempt=attempt.id)

    def _only_call(self, number: Number, customer: str, callback: str | None = None) -> None:
        if any(one.state is CallState.RINGING_IN for one in self.live):
            self._wait(CalloutWaits(number, customer, callback))
            raise CallRefused("waits")
        if self.live:
            raise CallRefused("busy_line")

    def _wait(self, callout: CalloutWaits) -> None:
        self.callout = callout
        self._rig.post(callout)

    async def cancel_callout(self) -> None:
        await self._rig.step("calls.cancel_callout")
        self._wait(CalloutWaits(None))

    async def answer(self, call_id: str, *, end_other: bool = False) -> None:
        await self._rig.step("calls.answer", call_id, *([True] if end_other else []))
        for other in self.live:
            if other.id != call_id and other.up:
                if end_other:
                    self.step(CallEvent.ENDED, CallResult.ANSWERED, call=other.id)
                elif other.state is CallState.TALKING:
                    self.step(CallEvent.HELD, call=other.id)
        self.focus(call_id)
        self.step(CallEvent.ANSWERED)

    async def reject(self, call_id: str) -> None:
        await self._rig.step("calls.reject", call_id)
        self.step(CallEvent.ENDED, CallResult.REJECTED, call=call_id)

    async def hang_up(self, call_id: str) -> None:
        await self._rig.step("calls.hang_up", call_id)
        if (call := self.find(call_id)) is not None:
            self.step(CallEvent.ENDED, CallResult.ANSWERED if call.up else CallResult.CANCELLED, call=call_id)

    async def hold(self, call_id: str, on: bool) -> None:
        await self._rig.step("calls.hold", call_id, on)
        self.step(CallEvent.HELD if on else CallEvent.RESUMED, call=call_id)

    async def mute(self, call_id: str, on: bool) -> None:
        await self._rig.step("calls.mute", call_id, on)
        self.show(replace(self._live(call_id), muted=on))

    async def send_digits(self, call_id: str, digits: str) -> None:
        await self._rig.step("calls.send_digits", call_id, digits)

    async def switch(self, call_id: str) -> None:
        await self._rig.step("calls.switch", call_id)
        for other in self.live:
            if other.id != call_id and other.state is CallState.TALKING:
                self.step(CallEvent.HELD, call=other.id)
        self.focus(call_id)
        self.step(CallEvent.RESUMED)

    async def consult(self, call_id: str, number: Number, name: str = "") -> Call:
        await self._rig.step("calls.consult", call_id, number.dial, name)
        self._steerable(call_id)
        if self._live(call_id).state is CallState.TALKING:
            self.step(CallEvent.HELD, call=call_id)
        internal = self._rig.desk.directory.colleague_of(number) is not None
        return self.begin(Direction.OUT, number, name, consults=call_id, internal=internal)

    async def transfer(self, call_id: str, number: Number) -> None:
        await self._rig.step("calls.transfer", call_id, number.dial)
        self._steerable(call_id)
        self.show(replace(self._live(call_id), transferred_to=number.dial))
        self.transfer_step(call_id, "trying")

    async def complete_transfer(self, consult_id: str) -> None:
        await self._rig.step("calls.complete_transfer", consult_id)
        consult = self._live(consult_id)
        assert consult.consults is not None
        self.show(replace(self._live(consult.consults), transferred_to=consult.number.dial))
        self.transfer_step(consult.consults, "done")
        self.step(CallEvent.ENDED, CallResult.ANSWERED, call=consult_id)
        self.step(CallEvent.ENDED, CallResult.ANSWERED, call=consult.consults)

    async def leave_consult(self, consult_id: str) -> None:
        await self._rig.step("calls.leave_consult", consult_id)
        call = self._live(consult_id)
        held = call.consults
        self.step(CallEvent.ENDED, CallResult.ANSWERED if call.up else CallResult.CANCELLED, call=consult_id)
        if held is not None and self.find(held) is not None:
            self.focus(held)
            self.step(CallEvent.RESUMED)

    async def record(self, call_id: str, on: bool) -> None:
        await self._rig.step("calls.record", call_id, on)
        if not self._rig.desk.settings.recording:
            raise CallRefused("recording_off")
        call = self._live(call_id)
        made = (*call.recordings, f"{call_id}.wav") if on else call.recordings
        self.show(replace(call, recording=on, recordings=made))

    async def name_caller(self, call_id: str, customer: str) -> Call:
        await self._rig.step("calls.name_caller", call_id, customer)
        call = self.find(call_id) or self._ended.get(call_id)
        if call is None:
            raise CallRefused("no_call")
        return self.show(replace(call, customer=customer))

    async def finish(
        self,
        call_id: str,
        rating: Rating,
        form: Any = None,
        answered_by_agent: str | None = None,
        *,
        survey: Number | None = None,
    ) -> FinishResult:
        await self._rig.step("calls.finish", call_id, rating, form, answered_by_agent)
        call = self.find(call_id) or self._ended.get(call_id)
        if call is None:
            raise CallRefused("no_call")
        call = replace(call, rating=rating)
        if call.state is CallState.ENDED:
            self._ended[call_id] = call
            if self.current is not None and self.current.id == call_id:
                self.current = call
        else:
            self._put(call)
        made = await self._rig.desk.callbacks.create(form) if form is not None else None
        closed = None
        if answered_by_agent is not None:
            closed = await self._rig.desk.callbacks.answered_by_agent(answered_by_agent)
        if survey is not None and call.up:
            await self.transfer(call_id, survey)
        elif call.state is not CallState.ENDED:
            self.step(CallEvent.ENDED, CallResult.ANSWERED, call=call_id)
        return FinishResult(call, made, closed)

    def find(self, call_id: str) -> Call | None:
        """A call that has not ended."""
        return next((one for one in self.live if one.id == call_id), None)

    def _live(self, call_id: str) -> Call:
        if (call := self.find(call_id)) is None:
            raise CallRefused("no_call")
        return call

    def _steerable(self, call_id: str) -> None:
        if self._live(call_id).internal:
            raise CallRefused("internal")

    # What the other side and the network do.

    def begin(self, direction: Direction, number: Number, customer: str = "", **more: Any) -> Call:
        out = direction is Direction.OUT
        state = CallState.CONNECTING if out else CallState.RINGING_IN
        if not self.live:
            self._rig.desk.agent.call(AgentEvent.CALL_OUT if out else AgentEvent.CALL_IN)
        call = Call(new_id(), direction, number, datetime.now(UTC), ME.id, state, customer, **more)
        # Call waiting leaves the agent with the call they are in.
        if out or not self.live:
            self.current = call
        return self.show(call)

    def step(
        self, event: CallEvent, result: CallResult | None = None, *, dropped: bool = False, call: str | None = None
    ) -> Call:
        assert self.current is not None
        before = self._live(call or self.current.id)
        after = before.after(event, datetime.now(UTC), result=result, dropped=dropped)
        if event is CallEvent.ENDED:
            if not any(one.id != before.id for one in self.live):
                self._rig.desk.agent.call(AgentEvent.CALL_ENDED)
        elif event is CallEvent.ANSWERED:
            self._rig.desk.agent.call(AgentEvent.ANSWERED)
        return self.show(after)

    def focus(self, call_id: str) -> None:
        """The agent deals with this call now."""
        self.current = self._live(call_id)
        self._lines()

    def show(self, call: Call) -> Call:
        """That call is like this now."""
        self._put(call)
        self._lines()
        whom = self.recognised if call.direction is Direction.IN and not call.internal else None
        self._rig.post(CallChanged(call, whom))
        return call

    def transfer_step(self, call_id: str, state: str, code: int = 0) -> None:
        """How passing the call on goes; ``done`` ends it, as the PBX does."""
        self._rig.post(TransferChanged(call_id, state, code))

    def _put(self, call: Call) -> None:
        if self.current is not None and self.current.id == call.id:
            self.current = call
        if call.state is not CallState.ENDED:
            known = any(one.id == call.id for one in self.live)
            self.live = tuple(call if one.id == call.id else one for one in self.live) if known else (*self.live, call)
            return
        self._ended[call.id] = call
        self.live = tuple(one for one in self.live if one.id != call.id)
        if self.live and self.current is not None and self.current.id == call.id:
            self.current = next((one for one in self.live if one.up), self.live[0])

    def _lines(self) -> None:
        self._rig.post(LinesChanged(self.live, self.current.id if self.current else None))


class FakeCallbacks:
    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self._deleted: dict[str, Callback] = {}

    async def get(self, callback_id: str) -> Callback | None:
        await self._rig.step("callbacks.get", callback_id)
        return self._rig.store.get(callback_id)

    async def open_for(self, number: Number) -> Callback | None:
        await self._rig.step("callbacks.open_for", number.key)
        return cb.choose(self._rig.store.values(), number)

    async def create(self, form: Any) -> Callback:
        await self._rig.step("callbacks.create", form)
        names = ("number", "due", "customer", "reason", "priority", "owner", "note", "queue", "origin", "origin_call")
        fields = {name: getattr(form, name) for name in names}
        return self._rig.put(
            cb.checked(Callback(id=new_id(), created_at=datetime.now(UTC), created_by=ME.id, **fields))
        )

    async def edit(self, callback_id: str, **fields: object) -> Callback:
        await self._rig.step("callbacks.edit", callback_id, fields)
        return self._rig.put(cb.edited(self._rig.store[callback_id], **fields))

    async def hand_over(self, callback_id: str, owner: str | None) -> None:
        await self._rig.step("callbacks.hand_over", callback_id, owner)
        self._rig.put(cb.edited(self._rig.store[callback_id], owner=owner))

    async def postpone(self, callback_id: str, due: Any) -> None:
        await self._rig.step("callbacks.postpone", callback_id, due)
        self._rig.put(cb.edited(self._rig.store[callback_id], due=due))

    async def delete(self, callback_id: str) -> None:
        await self._rig.step("callbacks.delete", callback_id)
        self._deleted[callback_id] = self._rig.store.pop(callback_id)
        self._rig.post(CallbacksChanged(frozenset({callback_id})))

    async def undo_delete(self, callback_id: str) -> bool:
        await self._rig.step("callbacks.undo_delete", callback_id)
        if callback_id not in self._deleted:
            return False
        self._rig.put(self._deleted.pop(callback_id))
        return True

    async def flag(self, callback_id: str, disposition: str, note: str = "") -> Callback:
        await self._rig.step("callbacks.flag", callback_id, disposition, note)
        return self._close(callback_id, OutcomeKind.DISPOSITION, disposition, note)

    async def answered_by_agent(self, callback_id: str) -> Callback:
        await self._rig.step("callbacks.answered_by_agent", callback_id)
        return self._close(callback_id, OutcomeKind.ANSWERED_BY_AGENT)

    def _close(self, callback_id: str, kind: OutcomeKind, disposition: str | None = None, note: str = "") -> Callback:
        outcome = Outcome(kind, datetime.now(UTC), ME.id, disposition, note)
        return self._rig.put(cb.closed(self._rig.store[callback_id], outcome))


class FakeRows:
    def __init__(self, rig: Rig, name: str = "rows") -> None:
        self._rig, self._name = rig, name

    async def ids(self, filter: Filter, order: Order, language: str) -> tuple[str, ...]:
        await self._rig.step(f"{self._name}.ids", filter, order, language)
        keys: dict[Column, Callable[[Row], Any]] = {
            Column.DUE: lambda row: row.due,
            Column.CUSTOMER: lambda row: row.customer.casefold(),
            Column.NUMBER: lambda row: row.number,
            Column.REASON: lambda row: row.reason or "",
            Column.PRIORITY: lambda row: row.priority,
            Column.OWNER: lambda row: row.owner or "",
            Column.STATUS: lambda row: row.status,
            Column.ATTEMPTS: lambda row: row.tries,
            Column.MISSED: lambda row: row.missed,
            Column.MISSED_AT: lambda row: row.missed_at.timestamp() if row.missed_at else 0.0,
            Column.QUEUE: lambda row: row.queue or "",
            Column.CREATED: lambda row: row.created_at,
            Column.CREATED_BY: lambda row: row.created_by,
            Column.ORIGIN: lambda row: row.origin,
            Column.NOTE: lambda row: row.note,
            Column.RESULT: lambda row: row.last_result or "",
            Column.LOCAL: lambda row: row.number,
        }
        shown = [row for row in self._all() if row.status in filter.statuses and self._in(row, filter)]
        shown.sort(key=lambda row: (row.due, row.id))
        shown.sort(key=keys[order.column], reverse=order.descending)
        return tuple(row.id for row in shown)

    async def rows(self, ids: Sequence[str]) -> list[Row]:
        await self._rig.step(f"{self._name}.rows", tuple(ids))
        return list(self.walk(ids))

    async def counts(self, filter: Filter) -> Counts:
        await self._rig.step(f"{self._name}.counts", filter)
        rows = [row for row in self._all() if self._in(row, filter)]
        due = {cb.Status.DUE, cb.Status.OVERDUE}
        return Counts(sum(row.status in filter.statuses for row in rows), sum(row.status in due for row in rows))

    async def choices(self) -> Choices:
        rows = self._all()
        countries = {calling_code(row.number) for row in rows} - {""}
        return Choices(tuple(sorted({row.queue for row in rows if row.queue})), tuple(sorted(countries)))

    def walk(self, ids: Sequence[str]) -> Iterator[Row]:
        known = {row.id: row for row in self._all()}
        return (known[one] for one in ids if one in known)

    def _in(self, row: Row, filter: Filter) -> bool:
        if filter.missed is False and row.missed and row.origin is cb.Origin.MISSED:
            return False
        if filter.missed and (not row.missed or (row.holder is not None and row.holder != filter.person)):
            return False
        if filter.scope is Scope.MINE and row.owner != filter.person:
            return False
        if filter.scope is Scope.QUEUE and row.owner is not None:
            return False
        if filter.due_before is not None and row.due >= filter.due_before:
            return False
        if filter.priority is not None and row.priority < filter.priority:
            return False
        if filter.owner is not None and (row.owner or "") != filter.owner:
            return False
        if filter.reason not in (None, row.reason) or filter.queue not in (None, row.queue):
            return False
        if filter.country and calling_code(row.number) != filter.country:
            return False
        return filter.text.casefold() in f"{row.customer} {row.number} {row.note}".casefold()

    def _all(self) -> list[Row]:
        now = datetime.now(UTC)
        return [self._row(one, now) for one in list(self._rig.store.values()) if not redialling(one)]

    def _row(self, one: Callback, now: datetime) -> Row:
        outcome = one.outcome
        return Row(
            id=one.id,
            status=cb.status(one, now),
            due=one.due.utc,
            wall=one.due.wall,
            zone=one.due.zone,
            customer=one.customer,
            number=one.number.key,
            reason=one.reason,
            priority=one.priority,
            owner=one.owner,
            holder=one.claim.holder if one.claim and one.claim.live(now) else None,
            tries=one.tries,
            max_attempts=one.policy.max_attempts,
            last_result=one.last_result,
            disposition=outcome.disposition if outcome else None,
            note=one.note,
            origin=one.origin,
            created_at=one.created_at,
            created_by=one.created_by,
            closed_at=outcome.at if outcome else None,
            closed_by=outcome.by if outcome else None,
            hidden_until=one.hidden_until,
            waiting=False,
            missed=len(one.missed),
            missed_at=one.missed[-1].at if one.missed else None,
            queue=one.queue,
        )


class FakeDirectory:
    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.contacts: dict[str, Contact] = {}
        self.several: dict[str, tuple[Contact, ...]] = {}
        """Contacts that share a number."""
        self.pages: dict[str, str] = {}
        """Addresses of callbacks in the CRM."""
        self.crm_online = True

    def people(self) -> tuple[Person, ...]:
        return (ME, *OTHERS)

    def person_name(self, id: str) -> str:
        return next((one.name for one in self.people() if one.id == id), id)

    def entries(self, kind: CatalogueKind) -> tuple[CatalogueEntry, ...]:
        return tuple(one for one in CATALOGUES if one.kind is kind)

    def text(self, kind: CatalogueKind, code: str, language: str) -> str:
        return next((one.text(language) for one in self.entries(kind) if one.code == code), code)

    def colleague_of(self, number: Number) -> Person | None:
        return next((one for one in self.people() if one.extension and one.extension == number.dial), None)

    async def contacts_for(self, number: Number) -> tuple[Contact, ...]:
        await self._rig.step("directory.contacts_for", number.key)
        one = self.contacts.get(number.key)
        return self.several.get(number.key, (one,) if one is not None else ())

    def callback_url(self, callback: Callback) -> str | None:
        return self.pages.get(callback.id)

    async def search(self, text: str) -> Found:
        await self._rig.step("directory.search", text)
        wanted = text.strip().casefold()
        people = [
            one for one in self.people() if one != ME and wanted in f"{one.name} {one.id} {one.extension}".casefold()
        ]
        contacts = [one for one in self.contacts.values() if wanted in f"{one.name} {one.company}".casefold()]
        return Found(tuple(people), tuple(contacts) if self.crm_online else (), self.crm_online)


class FakeHistory:
    """Calls that were, in ``calls``."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.calls: list[Call] = []

    async def find(self, filter: CallFilter, order: CallOrder) -> tuple[str, ...]:
        await self._rig.step("history.find", filter, order)
        now = datetime.now(UTC)
        keys: dict[CallColumn, Callable[[Call], Any]] = {
            CallColumn.STARTED: lambda one: one.started_at,
            CallColumn.CUSTOMER: lambda one: one.customer.casefold(),
            CallColumn.NUMBER: lambda one: one.number.key,
            CallColumn.DIRECTION: lambda one: one.direction,
            CallColumn.RESULT: lambda one: one.result or "",
            CallColumn.LENGTH: lambda one: one.talk_seconds(now),
            CallColumn.QUEUE: lambda one: one.queue or "",
            CallColumn.RATING: lambda one: one.rating or 0,
        }
        shown = [one for one in self.calls if self._in(one, filter)]
        shown.sort(key=lambda one: (one.started_at, one.id))
        shown.sort(key=keys[order.column], reverse=order.descending)
        return tuple(one.id for one in shown)

    async def rows(self, ids: Sequence[str]) -> list[Call]:
        await self._rig.step("history.rows", tuple(ids))
        return list(self.walk(ids))

    def walk(self, ids: Sequence[str]) -> Iterator[Call]:
        known = {one.id: one for one in self.calls}
        return (known[one] for one in ids if one in known)

    async def of_number(self, number: Number, limit: int = 5) -> list[Call]:
        await self._rig.step("history.of_number", number.key, limit)
        found = [one for one in self.calls if one.number.key == number.key and one.state is CallState.ENDED]
        return sorted(found, key=lambda one: one.started_at, reverse=True)[:limit]

    @staticmethod
    def _in(one: Call, filter: CallFilter) -> bool:
        return (
            filter.text.casefold() in f"{one.customer} {one.number.key} {one.number.typed}".casefold()
            and (not filter.directions or one.direction in filter.directions)
            and (not filter.results or one.result in filter.results)
            and (filter.since is None or one.started_at >= filter.since)
            and (filter.until is None or one.started_at < filter.until)
        )


class FakeEnquiries:
    """``form`` is what the site asks for (none, until a test sets one); ``saved`` and ``drafts`` hold answers by call."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.form: Any = None
        self.problem: Any = None
        self.drafts: dict[str, dict[str, str]] = {}
        self.saved: dict[str, dict[str, str]] = {}
        self.reloaded: Callable[[], None] = lambda: None

    def reload(self) -> None:
        """Read the site's file again: what ``reloaded`` says."""
        self._rig.log.append(("enquiries.reload", ()))
        self.reloaded()

    async def pending(self) -> list[tuple[Call, dict[str, str]]]:
        await self._rig.step("enquiries.pending")
        calls = self._rig.desk.history.calls if self.form is not None else []
        return [(one, dict(self.drafts[one.id])) for one in calls if one.id in self.drafts]

    async def draft(self, call_id: str) -> dict[str, str]:
        await self._rig.step("enquiries.draft", call_id)
        return dict(self.drafts.get(call_id, {}))

    async def keep_draft(self, call_id: str, answers: Mapping[str, str]) -> None:
        await self._rig.step("enquiries.keep_draft", call_id, dict(answers))
        self.drafts[call_id] = dict(answers)

    async def save(self, call_id: str, answers: Mapping[str, str]) -> Call:
        await self._rig.step("enquiries.save", call_id, dict(answers))
        self.saved[call_id] = self.form.checked(answers)
        self.drafts.pop(call_id, None)
        calls = self._rig.desk.calls
        past = (one for one in self._rig.desk.history.calls if one.id == call_id)
        call: Call | None = calls.find(call_id) or calls._ended.get(call_id) or next(past, None)
        if call is None:
            raise CallRefused("no_call")
        call = replace(call, enquiry=self.saved[call_id])
        if call.state is not CallState.ENDED:
            calls.show(call)
        return call


class FakeSound:
    """Devices that tests let come and go."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.sound = Sound(
            inputs=(Device("mic-1", "Headset microphone"), Device("mic-2", "Built-in microphone")),
            outputs=(Device("spk-1", "Headset"), Device("spk-2", "Loudspeaker")),
        )

    async def refresh(self) -> Sound:
        await self._rig.step("sound.refresh")
        return self.sound

    async def choose(self, input: str | None, output: str | None, ringer: str | None) -> None:
        await self._rig.step("sound.choose", input, output, ringer)
        self.changed(replace(self.sound, input=input, output=output, ringer=ringer))

    async def process(self, echo: bool, noise: bool, level: bool) -> None:
        await self._rig.step("sound.process", echo, noise, level)
        self.changed(replace(self.sound, processing="on" if echo or noise or level else "off"))

    async def watch_levels(self, on: bool) -> None:
        await self._rig.step("sound.watch_levels", on)

    async def test_tone(self, ringer: bool = False) -> None:
        await self._rig.step("sound.test_tone", ringer)

    def changed(self, sound: Sound) -> None:
        self.sound = sound
        self._rig.post(SoundChanged(sound))

    def levels(self, microphone: float, speaker: float) -> None:
        self._rig.post(LevelsChanged(microphone, speaker))


class FakePages:
    """Pages that may use the desk, in ``pages``."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.pages: tuple[PairedPage, ...] = ()
        self.problem: DomainError | None = None

    def paired(self) -> tuple[PairedPage, ...]:
        return self.pages

    async def revoke(self, id: str) -> None:
        await self._rig.step("bridge.revoke", id)
        self.pages = tuple(one for one in self.pages if one.id != id)

    async def answer_pairing(self, id: str, allowed: bool) -> None:
        await self._rig.step("bridge.answer_pairing", id, allowed)
        self._rig.post(PairingGone(id))

    async def answer(self, id: str, code: str) -> None:
        await self._rig.step("bridge.answer", id, code)

    async def apply(self) -> None:
        await self._rig.step("bridge.apply")


class FakeSwitchboard:
    """A switchboard that is not there until :meth:`there` is called; what it shows is set by hand."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.link = SwitchboardLink.OFF
        self.problem: SwitchboardError | None = None
        self.me: Me | None = None
        self.board: BoardNow | None = None
        self.messages: tuple[VoiceMessage, ...] = ()
        self.direct: tuple[DirectNow, ...] = ()
        self.site = SiteRules()
        self.hours: tuple[HourOfQueue, ...] = ()

    def there(self, role: str = "agent", queues: tuple[str, ...] = ("support",)) -> None:
        """Reached, with this agent in these queues."""
        self.link, self.problem = SwitchboardLink.THERE, None
        self.me = Me("ann", "Ann", role, "1001", queues)
        self._rig.post(SwitchboardChanged(self.link))

    def show_board(self, board: BoardNow | None) -> None:
        self.board = board
        self._rig.post(BoardChanged(board))

    def show_messages(self, *messages: VoiceMessage) -> None:
        self.messages = messages
        self._rig.post(MessagesChanged(messages))

    def show_direct(self, *lines: DirectNow) -> None:
        self.direct = lines
        self._rig.post(DirectChanged(lines))

    async def apply(self) -> None:
        await self._rig.step("switchboard.apply")

    async def connect(self, key: str = "") -> None:
        await self._rig.step("switchboard.connect", key)
        self.there()

    async def rules(self) -> SiteRules:
        await self._rig.step("switchboard.rules")
        return self.site

    async def save_rules(self, rules: SiteRules) -> SiteRules:
        await self._rig.step("switchboard.save_rules", rules)
        self.site = replace(rules, version=rules.version + 1)
        self._rig.post(RulesChanged(self.site.version))
        return self.site

    async def report(self, first: date, last: date) -> tuple[HourOfQueue, ...]:
        await self._rig.step("switchboard.report", first, last)
        return tuple(one for one in self.hours if first <= one.day <= last)

    async def sound(self, message: str, folder: Path) -> Path:
        await self._rig.step("switchboard.sound", message, folder)
        path = folder / f"{message}.wav"
        if not path.exists():
            with wave.open(str(path), "wb") as file:
                file.setparams((1, 2, 8000, 0, "NONE", ""))
                file.writeframes(bytes(16_000))
        return path

    async def heard(self, message: str) -> None:
        await self._rig.step("switchboard.heard", message)
        self._change(message, heard_by="ann", heard_at=datetime.now(UTC))

    async def made(self, message: str, callback: str) -> None:
        await self._rig.step("switchboard.made", message, callback)
        self._change(message, callback=callback)

    async def call_back(self, message: str) -> str:
        await self._rig.step("switchboard.call_back", message)
        found = next(one for one in self.messages if one.id == message)
        made = found.callback or new_id()
        self._change(message, callback=made)
        return made

    def _change(self, message: str, **fields: Any) -> None:
        self.show_messages(*(replace(one, **fields) if one.id == message else one for one in self.messages))

    async def close_direct(self, id: str) -> None:
        await self._rig.step("switchboard.close_direct", id)
        self.show_direct(*(one for one in self.direct if one.id != id))

    async def log_in(self, phone: str) -> None:
        await self._rig.step("switchboard.log_in", phone)
        assert self.me is not None
        self.me = replace(self.me, phone=phone)
        self._rig.post(SwitchboardChanged(self.link))

    async def log_out(self) -> None:
        await self._rig.step("switchboard.log_out")
        assert self.me is not None
        self.me = replace(self.me, phone="")
        self._rig.post(SwitchboardChanged(self.link))

    async def queue(self, *, logged_in: bool, paused: bool, reason: str = "") -> None:
        await self._rig.step("switchboard.queue", logged_in, paused, reason)


class FakePlayer:
    """Plays at once; how far it is is set by hand."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.playing = Playing()

    def show(self, **fields: Any) -> None:
        self.playing = replace(self.playing, **fields)
        self._rig.post(PlayerChanged())

    async def play(self, message: str, at: float | None = None) -> None:
        await self._rig.step("player.play", message, at)
        begin = at if at is not None else self.playing.at if self.playing.message == message else 0.0
        self.show(message=message, at=begin, seconds=12.0, on=True)
        await self._rig.desk.switchboard.heard(message)

    async def pause(self) -> None:
        await self._rig.step("player.pause")
        self.show(on=False)

    async def seek(self, at: float) -> None:
        await self._rig.step("player.seek", at)
        self.show(at=at)

    async def set_speed(self, speed: float) -> None:
        await self._rig.step("player.set_speed", speed)
        self.show(speed=speed)

    async def stop(self) -> None:
        await self._rig.step("player.stop")
        self.show(message="", on=False)


class FakeManaged:
    """What IT says, as the window sees it."""

    def __init__(self) -> None:
        self.problem: ProvisioningError | None = None
        self.read_at: datetime | None = None


@dataclass
class FakeDesk:
    """The parts under the names that the real desk gives them."""

    account: FakeAccount
    agent: FakeAgents
    calls: FakeCalls
    callbacks: FakeCallbacks
    steps: FakeSteps
    rows: FakeRows
    missed: FakeRows
    directory: FakeDirectory
    line: FakeLine
    sync: FakeSync
    clock: Clock
    settings: Settings
    history: FakeHistory
    enquiries: FakeEnquiries
    sound: FakeSound
    bridge: FakePages
    switchboard: FakeSwitchboard
    player: FakePlayer
    drops: FakeDrops
    scripts: FakeScripts
    redials: FakeRedials
    protocols: FakeProtocols
    managed: FakeManaged
    search: FakeSearch
    reminders: FakeReminders
    day: FakeDay
    reports: ProblemReports


class Rig:
    """A desk in memory, its engine thread and its bridge."""

    def __init__(self, folder: Path) -> None:
        self.log: list[tuple[str, tuple[Any, ...]]] = []
        self.fail: dict[str, BaseException] = {}
        self.store: dict[str, Callback] = {}
        self._held: dict[str, asyncio.Event] = {}
        self.engine = Engine()
        self.engine.start()
        self.bridge = Bridge(self.engine)
        settings = Settings(folder)
        settings.update(region="MN", zone="Asia/Ulaanbaatar", language="en", server_url="http://127.0.0.1:8765")
        self.desk: Any = FakeDesk(
            FakeAccount(self),
            FakeAgents(self),
            FakeCalls(self),
            FakeCallbacks(self),
            FakeSteps(self),
            FakeRows(self),
            FakeRows(self, "missed"),
            FakeDirectory(self),
            FakeLine(self),
            FakeSync(self),
            Clock(),
            settings,
            FakeHistory(self),
            FakeEnquiries(self),
            FakeSound(self),
            FakePages(self),
            FakeSwitchboard(self),
            FakePlayer(self),
            FakeDrops(self),
            FakeScripts(self),
            FakeRedials(self),
            FakeProtocols(self),
            FakeManaged(),
            FakeSearch(self),
            FakeReminders(self),
            FakeDay(self),
            fake_reports(folder, settings),
        )

    def post(self, event: Event) -> None:
        """Tell the window something, as services do; from any thread."""
        self.bridge.post(event)

    async def step(self, method: str, *args: Any) -> None:
        """Note a question; wait while it is held; fail if it shall."""
        self.log.append((method, args))
        if (gate := self._held.get(method)) is not None:
            await gate.wait()
        if (error := self.fail.get(method)) is not None:
            raise error

    def hold(self, method: str) -> Callable[[], None]:
        """Let that question wait until the returned function is called."""
        self._held[method] = gate = asyncio.Event()

        def release() -> None:
            self.engine.loop.call_soon_threadsafe(gate.set)

        return release

    def asked(self, method: str) -> list[tuple[Any, ...]]:
        """The arguments of every question of that name."""
        return [args for name, args in self.log if name == method]

    def put(self, one: Callback) -> Callback:
        """Store a callback and tell the window."""
        self.store[one.id] = one
        self.post(CallbacksChanged(frozenset({one.id})))
        if one.redial is not None:
            self.desk.redials.told()
        return one

    def callback(self, typed: str, customer: str = "", minutes: float = 5, **fields: Any) -> Callback:
        """A new open callback, due so many minutes from now."""
        due = at_instant(datetime.now(UTC) + timedelta(minutes=minutes), "Asia/Ulaanbaatar")
        fields.setdefault("priority", Priority.NORMAL)
        return self.put(
            Callback(new_id(), parse(typed, "MN"), due, datetime.now(UTC), ME.id, customer=customer, **fields)
        )

    def ring_in(self, typed: str, customer: str = "", recognised: Callback | None = None, **more: Any) -> Call:
        """A customer rings in."""
        self.desk.calls.recognised = recognised
        call: Call = self.desk.calls.begin(Direction.IN, parse(typed, "MN"), customer, **more)
        return call

    def past_call(self, typed: str, customer: str = "", hours: float = 2, **fields: Any) -> Call:
        """A call that ended so many hours ago; answered for a minute unless said otherwise."""
        began = datetime.now(UTC) - timedelta(hours=hours)
        fields.setdefault("result", CallResult.ANSWERED)
        if fields["result"] is CallResult.ANSWERED:
            fields.setdefault("answered_at", began + timedelta(seconds=5))
        fields.setdefault("direction", Direction.IN)
        call = Call(
            id=new_id(),
            number=parse(typed, "MN"),
            started_at=began,
            agent=ME.id,
            state=CallState.ENDED,
            customer=customer,
            ended_at=began + timedelta(seconds=65),
            **fields,
        )
        self.desk.history.calls.append(call)
        return call

    def directory_changed(self) -> None:
        self.post(DirectoryChanged())

    def close(self) -> None:
        self.bridge.close()
        self.engine.stop()


Play = Callable[[Rig], Awaitable[None]]


async def until(condition: Callable[[], object], what: str = "", seconds: float = 20.0) -> None:
    """Wait on the window's loop until something holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"did not happen: {what or condition}"
        await asyncio.sleep(0.01)


def click(widget: QWidget, position: QPoint | None = None) -> None:
    """Press and release the left button on a widget that is there to be pressed."""
    assert widget.isVisible(), f"{widget.objectName()} is not visible"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=position or widget.rect().center())


def type_text(widget: QWidget, text: str) -> None:
    """Type any characters, other scripts too (``keyClicks`` aborts on those)."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key."""
    QTest.keyClick(widget, key, modifier)


def find(parent: QWidget, name: str) -> Any:
    """The one child of that object name."""
    found = parent.findChildren(QWidget, name)
    assert len(found) == 1, f"{len(found)} widgets are named {name}"
    return found[0]
