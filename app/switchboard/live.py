# SPDX-License-Identifier: GPL-3.0-or-later
"""Who waits and who takes calls at this moment, kept from the exchange's events, as desks are shown it."""

from __future__ import annotations

import asyncio
import itertools
import logging
import math
from collections import deque
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.domain.board import AgentNow, AtPhone, BoardNow, PromisedCallback, QueueNow, WaitingCaller
from app.domain.callback import Callback, Origin, status
from app.domain.callback_report import promised
from app.domain.departments import Department, SiteRules
from app.domain.due import zone
from app.domain.redial import redialling
from app.switchboard.channels import interface_of
from app.switchboard.clock import Clock
from app.switchboard.parts import Promises, Rules, Tell, Teller
from app.switchboard.pbx.port import (
    AgentAnswered,
    AgentDone,
    ChannelChanged,
    ChannelGone,
    Entry,
    Joined,
    Left,
    Member,
    MemberChanged,
    Pbx,
    PbxAway,
    PbxError,
    PbxEvent,
    PbxThere,
)

_log = logging.getLogger("soitto.switchboard")

BETWEEN_TELLS = 0.25
"""Seconds between two boards told: four in a second, and none later than this after what it shows."""
CLOCK_STEP = 5.0
"""Seconds after which what the clock alone changes is shown."""
STEPS_TO_READ = 12
"""So many of them after each other, everything is read anew: it puts right what an event that never came left wrong."""
TALKS = 20
"""The newest talks of a queue by which its handling time is judged."""
FIRST_GUESS = 180.0
"""Seconds of handling time while no talk has been seen."""
_TALKING, _RINGING, _AWAY = (2, 3, 7, 8), (6,), (0, 4, 5)
"""Asterisk's device states: in use, busy, ring and in use, on hold; ringing; unknown, invalid, unavailable."""


@dataclass(frozen=True, slots=True)
class Handled:
    """A talk of an agent with a caller of a queue; ``at`` is when it began, ``talked`` its seconds (0: it goes on)."""

    queue: str
    interface: str
    at: datetime
    talked: float


@dataclass(slots=True)
class _Seen:
    """How an agent's phone was when it was last looked at."""

    state: AtPhone
    since: datetime


class Live:
    """All that is live: members and callers of the queues. It belongs to the loop on which it is started."""

    def __init__(self, pbx: Pbx, rules: Rules, promises: Promises, clock: Clock, tell: Teller) -> None:
        self._pbx, self._rules, self._promises, self._clock, self._tell = pbx, rules, promises, clock, tell
        self._members: dict[tuple[str, str], Member] = {}
        self._entries: dict[str, list[Entry]] = {}
        """By queue, in order; their own positions are those of the moment in which they came."""
        self._calls_at: dict[str, dict[str, str]] = {}
        """The states of the channels at members' phones, by interface and channel."""
        self._since_reading: list[PbxEvent] | None = None
        self._talks: dict[str, deque[float]] = {}
        self._calls: dict[str, deque[datetime]] = {}
        self._seen: dict[str, _Seen] = {}
        self._promised: dict[str, tuple[PromisedCallback, ...]] | None = None
        self._changed = asyncio.Event()
        self._read = asyncio.Event()
        self._told: BoardNow | None = None
        self._running: list[asyncio.Task[None]] = []
        self._leave = [
            pbx.subscribe(self._on_event),
            promises.subscribe(self._on_callback),
            rules.subscribe(self._on_rules),
        ]

    async def start(self, handled: Iterable[Handled] = ()) -> None:
        """Begin to tell desks. ``handled``: the talks of the last day, oldest first, from before a restart."""
        for one in handled:
            self._count(one.interface, one.at)
            if one.talked > 0:
                self._talk(one.queue, one.talked)
        if self._pbx.there:
            self._read.set()
        self._running = [
            asyncio.create_task(self._keep_telling()),
            asyncio.create_task(self._keep_reading()),
            asyncio.create_task(self._keep_time()),
        ]

    async def stop(self) -> None:
        """End; nothing is told from here on."""
        for leave in self._leave:
            leave()
        self._leave = []
        for task in self._running:
            task.cancel()
        for task in self._running:
            with suppress(asyncio.CancelledError):
                await task
        self._running = []

    # What others ask

    def now(self) -> BoardNow:
        """The board of this moment."""
        return BoardNow(
            at=self._clock.now(),
            pbx=self._pbx.there,
            crm=self._promises.there,
            queues=tuple(self._queue(department) for department in self._rules.site.departments),
            agents=self._agents(),
            kept_back=self._promises.kept_back,
        )

    def members(self, queue: str) -> tuple[Member, ...]:
        """The members of a queue as last seen."""
        return tuple(member for (name, _), member in self._members.items() if name == queue)

    def entries(self, queue: str) -> tuple[Entry, ...]:
        """Who waits in a queue (places of callbacks too), the first one first."""
        return tuple(replace(one, position=n) for n, one in enumerate(self._entries.get(queue, ()), 1))

    def waiting(self, call: str) -> Entry | None:
        """The place of a call in whichever queue it waits."""
        return next((one for queue in self._entries for one in self.entries(queue) if one.call == call), None)

    def expected_wait(self, queue: str) -> int | None:
        """Seconds that somebody who joined now would wait; ``None`` when nobody takes calls.

        With *n* members who take calls (phone there, not paused), *f* of them free, *w* places before the newcomer (callers and
        callbacks) and *h* seconds of handling, the mean of the queue's newest talks: 0 where *w* < *f*, else
        ``(w - f + 1) · h / n``, for *n* busy agents end a talk every ``h / n`` seconds. Agents of several queues count in each.
        """
        members = [one for one in self.members(queue) if not one.paused and one.status not in _AWAY]
        if not members:
            return None
        free = sum(1 for one in members if one.free)
        ahead = len(self._entries.get(queue, ()))
        if ahead < free:
            return 0
        return math.ceil((ahead - free + 1) * self.handling_time(queue) / len(members))

    def handling_time(self, queue: str) -> float:
        """Seconds that a talk of this queue takes: the mean of its newest ones, else of all queues', else a guess."""
        talks: Sequence[float] = self._talks.get(queue) or [talk for one in self._talks.values() for talk in one]
        return sum(talks) / len(talks) if talks else FIRST_GUESS

    # What happens

    def _on_event(self, event: PbxEvent) -> None:
        """Cheap: thousands of them may come in a second."""
        if self._since_reading is not None:
            self._since_reading.append(event)
        match event:
            case PbxThere(restarted):
                if restarted:
                    self._entries.clear()
                    self._calls_at.clear()
                self._read.set()
            case PbxAway():
                self._since_reading = None
            case AgentAnswered():
                self._count(event.interface, self._clock.now())
            case AgentDone():
                self._talk(event.queue, event.talked)
            case _ if not self._apply(event):
                return
        self._changed.set()

    def _apply(self, event: PbxEvent) -> bool:
        """Whether the event moved somebody; one that is applied twice changes nothing the second time."""
        match event:
            case Joined(entry):
                waiting = self._entries.setdefault(entry.queue, [])
                if any(one.channel == entry.channel for one in waiting):
                    return False
                waiting.insert(max(entry.position - 1, 0), entry)
            case Left():
                waiting = self._entries.get(event.queue, [])
                place = next((n for n, one in enumerate(waiting) if one.channel == event.channel), None)
                if place is None:
                    return False
                del waiting[place]
            case MemberChanged(member, gone=True):
                return self._members.pop((member.queue, member.interface), None) is not None
            case MemberChanged(member):
                key = (member.queue, member.interface)
                if self._members.get(key) == member:
                    return False
                self._members[key] = member
            case ChannelChanged(channel):
                phone = self._calls_at.setdefault(interface_of(channel.name), {})
                if phone.get(channel.id) == channel.state:
                    return False
                phone[channel.id] = channel.state
            case ChannelGone():
                phone = self._calls_at.get(interface_of(event.name), {})
                if phone.pop(event.channel, None) is None:
                    return False
                if not phone:
                    del self._calls_at[interface_of(event.name)]
            case _:
                return False
        return True

    def _count(self, interface: str, at: datetime) -> None:
        self._calls.setdefault(interface, deque()).append(at)

    def _talk(self, queue: str, seconds: float) -> None:
        self._talks.setdefault(queue, deque(maxlen=TALKS)).append(seconds)

    def _on_callback(self, callback: Callback) -> None:
        self._promised = None
        self._changed.set()

    def _on_rules(self, rules: SiteRules) -> None:
        self._promised = None
        self._changed.set()

    # What runs

    async def _keep_telling(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            try:
                board = self.now()
                if self._told is None or replace(board, at=self._told.at) != self._told:
                    self._told = board
                    self._tell(Tell(board))
            except Exception:
                # One board that cannot be told must not be the last.
                _log.exception("live: the board was not told")
            await self._clock.sleep(BETWEEN_TELLS)

    async def _keep_reading(self) -> None:
        while True:
            await self._read.wait()
            self._read.clear()
            await self._read_all()

    async def _read_all(self) -> None:
        """Take what the exchange says, and what happened while it said so: events are applied again to what was read."""
        if not self._pbx.there:
            return
        meanwhile: list[PbxEvent] = []
        self._since_reading = meanwhile
        try:
            members, entries = await self._pbx.members(), await self._pbx.entries()
            channels = await self._pbx.channels()
        except PbxError as error:
            _log.warning("live: the queues could not be read: %s", error.kind)
            return
        finally:
            complete = self._since_reading is meanwhile
            if complete:
                self._since_reading = None
        if not complete:  # the exchange went away meanwhile
            return
        self._members = {(one.queue, one.interface): one for one in members}
        self._entries = {}
        for one in sorted(entries, key=lambda one: one.position):
            self._entries.setdefault(one.queue, []).append(one)
        self._calls_at = {}
        for channel in channels:
            self._calls_at.setdefault(interface_of(channel.name), {})[channel.id] = channel.state
        for event in meanwhile:
            self._apply(event)
        self._changed.set()

    async def _keep_time(self) -> None:
        for step in itertools.count(1):
            self._promised = None
            self._changed.set()
            await self._clock.sleep(CLOCK_STEP)
            if step % STEPS_TO_READ == 0:
                self._read.set()

    # The board

    def _queue(self, department: Department) -> QueueNow:
        members = self.members(department.queue)
        waiting = (
            WaitingCaller(
                entry.call, entry.number, entry.position, datetime.fromtimestamp(entry.joined, UTC), entry.callback
            )
            for entry in self.entries(department.queue)
        )
        return QueueNow(
            queue=department.queue,
            name=department.name,
            waiting=tuple(waiting),
            promised=self._promises_of(department.queue),
            agents_ready=sum(1 for one in members if one.free),
            agents_in=sum(1 for one in members if one.status not in _AWAY),
            expected_wait=self.expected_wait(department.queue),
        )

    def _promises_of(self, queue: str) -> tuple[PromisedCallback, ...]:
        if self._promised is None:
            now = self._clock.now()
            found: dict[str, list[PromisedCallback]] = {}
            for one in self._promises.open.values():
                department = self._rules.department(one.queue)
                # Neither one who was only missed nor one whose line broke off is promised a call of the queue.
                if department is None or one.origin is Origin.MISSED or redialling(one):
                    continue
                found.setdefault(department.queue, []).append(
                    PromisedCallback(
                        id=one.id,
                        customer=one.customer,
                        number=one.number.key,
                        promised=promised(one),
                        state=status(one, now).value,
                        tries=one.tries,
                    )
                )
            self._promised = {
                name: tuple(sorted(ones, key=lambda one: (one.promised, one.id))) for name, ones in found.items()
            }
        return self._promised.get(queue, ())

    def _agents(self) -> tuple[AgentNow, ...]:
        now = self._clock.now()
        phones: dict[str, list[Member]] = {}
        for member in self._members.values():
            phones.setdefault(member.interface, []).append(member)
        found, seen = [], {}
        here: set[str] = set()
        for interface, members in phones.items():
            person = self._promises.person_at(interface)
            if person is not None:
                here.add(person.id)
            state = at_phone(members, self._calls_at.get(interface.removesuffix("/n"), {}).values())
            who = person.id if person is not None else interface
            seen[who] = self._since(who, state, now)
            found.append(
                AgentNow(
                    person=person.id if person is not None else "",
                    name=person.name if person is not None else members[0].name,
                    phone=interface,
                    state=state,
                    since=seen[who].since,
                    queues=tuple(sorted(member.queue for member in members)),
                    pause_reason=next((one.pause_reason for one in members if one.paused), ""),
                    calls_today=self._calls_today(interface),
                )
            )
        for person in self._promises.people():
            if person.active and person.extension and person.id not in here:
                seen[person.id] = self._since(person.id, AtPhone.OFF, now)
                since = seen[person.id].since
                calls = self._calls_today(f"PJSIP/{person.extension}")
                found.append(AgentNow(person.id, person.name, "", AtPhone.OFF, since, calls_today=calls))
        self._seen = seen
        return tuple(sorted(found, key=lambda agent: (agent.name, agent.person, agent.phone)))

    def _since(self, who: str, state: AtPhone, now: datetime) -> _Seen:
        before = self._seen.get(who)
        return before if before is not None and before.state is state else _Seen(state, now)

    def _calls_today(self, interface: str) -> int:
        calls = self._calls.get(interface)
        if not calls:
            return 0
        midnight = self._midnight(interface)
        while calls and calls[0] < midnight:
            calls.popleft()
        return len(calls)

    def _midnight(self, interface: str) -> datetime:
        """When the day began by the clock of the agent's first department."""
        departments = self._rules.site.departments
        first = next((one for one in departments if (one.queue, interface) in self._members), None)
        local = self._clock.now().astimezone(zone(first.zone) if first is not None else UTC)
        return local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0).astimezone(UTC)


def at_phone(members: Sequence[Member], channels: Collection[str] = ()) -> AtPhone:
    """What the exchange sees of one phone, by its memberships of all queues and the states of the channels there.

    A phone whose device counts as busy with its first call (``device_state_busy_at=1``) is busy while it rings too: only its
    channel tells the two apart.
    """
    states = {member.status for member in members}
    if "Up" in channels:
        return AtPhone.TALKING
    if "Ringing" in channels:
        return AtPhone.RINGING
    if states & set(_TALKING) or any(member.in_call for member in members):
        return AtPhone.TALKING
    if states & set(_RINGING):
        return AtPhone.RINGING
    if states <= set(_AWAY):
        return AtPhone.UNREACHABLE
    if all(member.paused for member in members):
        return AtPhone.PAUSED
    return AtPhone.READY
