# SPDX-License-Identifier: GPL-3.0-or-later
"""Services in memory, on a real engine thread: what the window's tests talk to instead of a hub and a phone.

Only the seam ``Desk`` is played; threads, bridge, loops and widgets are the real ones. ``Rig.log`` holds every question
asked, ``Rig.fail`` makes one fail, ``Rig.hold`` keeps one waiting.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.config.settings import Settings
from app.domain import callback as cb
from app.domain.agent import Agent, AgentEvent, AgentState
from app.domain.call import Call, CallEvent, CallResult, CallState, Direction
from app.domain.callback import Attempt, Callback, Claim, Outcome, OutcomeKind, Priority
from app.domain.due import at_instant
from app.domain.errors import CallRefused, ClosedIsFinal
from app.domain.ids import new_id
from app.domain.listing import Column, Counts, Filter, Order, Row, Scope
from app.domain.number import Number, NumberClass, parse
from app.domain.people import CatalogueEntry, CatalogueKind, Contact, Person, Role
from app.domain.rating import Rating
from app.engine import Engine
from app.services.calls import FinishResult
from app.services.clock import Clock
from app.services.events import (
    AgentChanged,
    CallbacksChanged,
    CallChanged,
    Connection,
    DirectoryChanged,
    Event,
    LineStatus,
    SignedIn,
    SyncStatus,
)
from app.ui.bridge import Bridge

ME = Person("anna", "Anna Virtanen")
OTHERS = (Person("bat", "Бат-Эрдэнэ"), Person("eva", "Szabó Éva", Role.SUPERVISOR))


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
    entry(CatalogueKind.DISPOSITION, "no_interest", 1, en="No interest", fi="Ei kiinnosta", ru="Не интересует"),
)


class FakeAccount:
    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.person: Person | None = ME

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
    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.agent = Agent(ME.id, AgentState.READY, datetime.now(UTC))

    async def pause(self, reason: str) -> Agent:
        await self._rig.step("agent.pause", reason)
        return self.step(AgentEvent.PAUSE, reason)

    async def ready(self) -> Agent:
        await self._rig.step("agent.ready")
        return self.step(AgentEvent.READY)

    def step(self, event: AgentEvent, reason: str | None = None) -> Agent:
        self.agent = self.agent.after(event, datetime.now(UTC), reason)
        self._rig.post(AgentChanged(self.agent))
        return self.agent


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

    async def now(self) -> None:
        await self._rig.step("sync.now")

    def set(self, status: SyncStatus) -> None:
        self.status = status
        self._rig.post(status)


class FakeCalls:
    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.current: Call | None = None
        self.recognised: Callback | None = None

    async def dial(self, number: Number, customer: str = "", *, confirmed: bool = False) -> Call:
        await self._rig.step("calls.dial", number.dial, customer)
        if number.kind is NumberClass.PREMIUM and not confirmed:
            raise CallRefused("premium")
        return self.begin(Direction.OUT, number, customer)

    async def dial_callback(self, callback_id: str) -> Call:
        await self._rig.step("calls.dial_callback", callback_id)
        one = self._rig.store[callback_id]
        if not one.open:
            raise ClosedIsFinal
        now = datetime.now(UTC)
        attempt = Attempt(new_id(), ME.id, now)
        claim = Claim(ME.id, now + timedelta(seconds=60), "token")
        self._rig.put(cb.with_attempt(cb.claimed(one, claim, now), attempt, now))
        return self.begin(Direction.OUT, one.number, one.customer, callback=callback_id, attempt=attempt.id)

    async def answer(self, call_id: str) -> None:
        await self._rig.step("calls.answer", call_id)
        self.step(CallEvent.ANSWERED)

    async def reject(self, call_id: str) -> None:
        await self._rig.step("calls.reject", call_id)
        self.step(CallEvent.ENDED, CallResult.REJECTED)

    async def hang_up(self, call_id: str) -> None:
        await self._rig.step("calls.hang_up", call_id)
        if self.current and self.current.state is not CallState.ENDED:
            self.step(CallEvent.ENDED, CallResult.ANSWERED if self.current.up else CallResult.CANCELLED)

    async def hold(self, call_id: str, on: bool) -> None:
        await self._rig.step("calls.hold", call_id, on)
        self.step(CallEvent.HELD if on else CallEvent.RESUMED)

    async def mute(self, call_id: str, on: bool) -> None:
        await self._rig.step("calls.mute", call_id, on)
        assert self.current is not None
        self.show(replace(self.current, muted=on))

    async def send_digits(self, call_id: str, digits: str) -> None:
        await self._rig.step("calls.send_digits", call_id, digits)

    async def finish(
        self, call_id: str, rating: Rating, form: Any = None, answered_by_agent: str | None = None
    ) -> FinishResult:
        await self._rig.step("calls.finish", call_id, rating, form, answered_by_agent)
        if self.current is None or self.current.id != call_id:
            raise CallRefused("no_call")
        self.current = call = replace(self.current, rating=rating)
        made = await self._rig.desk.callbacks.create(form) if form is not None else None
        closed = None
        if answered_by_agent is not None:
            closed = await self._rig.desk.callbacks.answered_by_agent(answered_by_agent)
        if call.state is not CallState.ENDED:
            self.step(CallEvent.ENDED, CallResult.ANSWERED)
        return FinishResult(call, made, closed)

    # What the other side and the network do.

    def begin(self, direction: Direction, number: Number, customer: str = "", **more: Any) -> Call:
        out = direction is Direction.OUT
        state = CallState.CONNECTING if out else CallState.RINGING_IN
        agents = self._rig.desk.agent
        agents.step(AgentEvent.CALL_OUT if out else AgentEvent.CALL_IN)
        call = Call(new_id(), direction, number, datetime.now(UTC), ME.id, state, customer, **more)
        return self.show(call)

    def step(self, event: CallEvent, result: CallResult | None = None, *, dropped: bool = False) -> Call:
        assert self.current is not None
        if event is CallEvent.ANSWERED:
            self._rig.desk.agent.step(AgentEvent.ANSWERED)
        if event is CallEvent.ENDED:
            self._rig.desk.agent.step(AgentEvent.CALL_ENDED)
        return self.show(self.current.after(event, datetime.now(UTC), result=result, dropped=dropped))

    def show(self, call: Call) -> Call:
        self.current = call
        self._rig.post(CallChanged(call, self.recognised))
        return call


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
    def __init__(self, rig: Rig) -> None:
        self._rig = rig

    async def ids(self, filter: Filter, order: Order, language: str) -> tuple[str, ...]:
        await self._rig.step("rows.ids", filter, order, language)
        keys: dict[Column, Callable[[Row], Any]] = {
            Column.DUE: lambda row: row.due,
            Column.CUSTOMER: lambda row: row.customer.casefold(),
            Column.NUMBER: lambda row: row.number,
            Column.REASON: lambda row: row.reason or "",
            Column.PRIORITY: lambda row: row.priority,
            Column.OWNER: lambda row: row.owner or "",
            Column.STATUS: lambda row: row.status,
            Column.ATTEMPTS: lambda row: row.tries,
        }
        shown = [row for row in self._all() if row.status in filter.statuses and self._in(row, filter)]
        shown.sort(key=lambda row: (row.due, row.id))
        shown.sort(key=keys[order.column], reverse=order.descending)
        return tuple(row.id for row in shown)

    async def rows(self, ids: Sequence[str]) -> list[Row]:
        await self._rig.step("rows.rows", tuple(ids))
        return list(self.walk(ids))

    async def counts(self, filter: Filter) -> Counts:
        await self._rig.step("rows.counts", filter)
        rows = [row for row in self._all() if self._in(row, filter)]
        due = {cb.Status.DUE, cb.Status.OVERDUE}
        return Counts(sum(row.status in filter.statuses for row in rows), sum(row.status in due for row in rows))

    def walk(self, ids: Sequence[str]) -> Iterator[Row]:
        known = {row.id: row for row in self._all()}
        return (known[one] for one in ids if one in known)

    def _in(self, row: Row, filter: Filter) -> bool:
        if filter.scope is Scope.MINE and row.owner != filter.person:
            return False
        if filter.scope is Scope.QUEUE and row.owner is not None:
            return False
        return filter.text.casefold() in f"{row.customer} {row.number} {row.note}".casefold()

    def _all(self) -> list[Row]:
        now = datetime.now(UTC)
        return [self._row(one, now) for one in list(self._rig.store.values())]

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
        )


class FakeDirectory:
    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.contacts: dict[str, Contact] = {}

    def people(self) -> tuple[Person, ...]:
        return (ME, *OTHERS)

    def person_name(self, id: str) -> str:
        return next((one.name for one in self.people() if one.id == id), id)

    def entries(self, kind: CatalogueKind) -> tuple[CatalogueEntry, ...]:
        return tuple(one for one in CATALOGUES if one.kind is kind)

    def text(self, kind: CatalogueKind, code: str, language: str) -> str:
        return next((one.text(language) for one in self.entries(kind) if one.code == code), code)

    async def contact_for(self, number: Number) -> Contact | None:
        await self._rig.step("directory.contact_for", number.key)
        return self.contacts.get(number.key)


@dataclass
class FakeDesk:
    """The parts under the names that the real desk gives them."""

    account: FakeAccount
    agent: FakeAgents
    calls: FakeCalls
    callbacks: FakeCallbacks
    rows: FakeRows
    directory: FakeDirectory
    line: FakeLine
    sync: FakeSync
    clock: Clock
    settings: Settings


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
            FakeRows(self),
            FakeDirectory(self),
            FakeLine(self),
            FakeSync(self),
            Clock(),
            settings,
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
