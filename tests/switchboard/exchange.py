# SPDX-License-Identifier: GPL-3.0-or-later
"""A simulated exchange: the port of :mod:`app.switchboard.pbx.port` with the ways of app_queue, on a clock moved by hand.

What happens at one instant happens in one order, so that a run can be repeated. It can be cut off, and restarted (all channels
are lost). Its dialplan knows what ringing back needs: ``soitto-virtual``, ``soitto-place``, ``soitto-dial``, ``soitto-answered``
and ``soitto-sorry``.

The last two digits of a dialled number decide what the customer does (:data:`CUSTOMERS`), as in
:mod:`tests.switchboard.world`:

======  ===========================================================================================
00      answers at once and stays until the agent hangs up
1N      rings for N seconds, answers and stays
2N      answers at once and hangs up after N seconds
30      is busy (cause 17)
31      declines (21)
32      lets it ring for ever
33      is not there (20)
34      cannot be reached (34)
35, 36  no such number (28, 1)
======  ===========================================================================================

:attr:`Exchange.moods` changes that for one number, also from one call to the next.
"""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.switchboard.pbx.ami import sendable
from app.switchboard.pbx.port import (
    AgentAnswered,
    AgentDidNotAnswer,
    AgentDone,
    AgentRings,
    Channel,
    ChannelChanged,
    ChannelGone,
    DialBegan,
    DialEnded,
    DialRings,
    Entry,
    GaveUp,
    Joined,
    Left,
    Member,
    MemberChanged,
    PbxAway,
    PbxError,
    PbxErrorKind,
    PbxEvent,
    PbxFigures,
    PbxHandler,
    PbxThere,
    callback_of,
)
from tests.switchboard.clock import HandClock


@dataclass(frozen=True)
class Mood:
    """What a customer does: after ``after`` seconds it comes to ``status`` and ``cause`` (ANSWER: they talk for ``talk`` seconds,
    ``None``: until the agent hangs up; ``after`` ``None``: it rings for ever)."""

    status: str = "ANSWER"
    cause: int = 16
    after: float | None = 2
    talk: float | None = None


ANSWERS = Mood(after=0.1)
BUSY = Mood("BUSY", 17, 0.5)
DECLINES = Mood("BUSY", 21, 0.5)
SILENT = Mood("NOANSWER", 19, None)
CUSTOMERS = {
    "00": ANSWERS,
    **{f"1{n}": Mood(after=max(n, 0.1)) for n in range(10)},
    **{f"2{n}": Mood(after=0.1, talk=n + 0.2) for n in range(10)},
    "30": BUSY,
    "31": DECLINES,
    "32": SILENT,
    "33": Mood("CHANUNAVAIL", 20, 0.5),
    "34": Mood("CONGESTION", 34, 0.5),
    "35": Mood("CONGESTION", 28, 0.5),
    "36": Mood("CHANUNAVAIL", 1, 0.5),
}
PLACE_WAITS = 15
"""Seconds that the agent waits in ``soitto-place`` until told that nothing comes."""
PROMPT = 3
"""Seconds of a spoken sentence."""


@dataclass
class Phone:
    """A member's telephone, and what its agent does: answers after ``answers`` seconds (``None``: never), hangs up after ``talk``
    seconds with the customer (``None``: never)."""

    interface: str
    name: str
    answers: float | None = 2
    talk: float | None = 60
    refuses: bool = False
    there: bool = True
    status: int = 1
    channel: str = ""
    wrap_until: float = 0
    last_call: int = 0
    calls: int = 0
    refused_at: float = 0


@dataclass
class Queue:
    """A queue: its members' interfaces, and the seconds of app_queue's settings."""

    name: str
    members: list[str] = field(default_factory=list)
    paused: dict[str, str] = field(default_factory=dict)
    waiting: list[Waiting] = field(default_factory=list)
    ring: float = 15
    retry: float = 5
    wrap: float = 0


@dataclass
class Waiting:
    """Somebody in a queue."""

    channel: str
    number: str
    priority: int
    joined: datetime
    callback: str | None
    rung: str = ""
    """The interface that rings for them."""
    again: float = 0
    """Not rung for before this second."""


@dataclass
class Leg:
    """A channel."""

    id: str
    name: str
    call: str
    state: str = "Down"
    number: str = ""
    context: str = ""
    exten: str = ""
    variables: dict[str, str] = field(default_factory=dict)
    bridged: str = ""
    pair: str = ""
    """The other half of a Local channel."""
    dialled_by: str = ""
    talks_since: float | None = None
    queue: str = ""
    """Of an agent's leg: whose queue rang."""
    caller: str = ""
    """Of an agent's leg: the channel that was answered."""


@dataclass
class Dialled:
    """A customer's phone was rung. ``status``: what came of it, as app_dial says it; empty while it rings. ``with_agent``: an agent
    was on the line with them. ``twice``: they were on the phone with us already."""

    at: datetime
    number: str
    caller: str
    channel: str
    status: str = ""
    with_agent: bool = False
    twice: bool = False


class Exchange:
    """Implements ``Pbx``. ``fault`` is asked with each command's name: ``before`` and ``after`` cut its answer off, before or after
    it was done; ``hangs before`` and ``hangs after`` never answer."""

    def __init__(self, clock: HandClock) -> None:
        self._clock = clock
        self._handlers: list[PbxHandler] = []
        self._ids = itertools.count(1)
        self._timers: set[asyncio.Task[None]] = set()
        self._reached = True
        self.queues: dict[str, Queue] = {}
        self.phones: dict[str, Phone] = {}
        self.legs: dict[str, Leg] = {}
        self.astdb: dict[str, dict[str, str]] = {}
        self.moods: dict[str, Mood | list[Mood]] = {}
        self.dialled: list[Dialled] = []
        self._customers: dict[str, Dialled] = {}
        """What was dialled, by the customer's channel."""
        self.commands: Counter[str] = Counter()
        self.fault: Callable[[str], str | None] = lambda name: None
        self.sorry: list[str] = []
        """The codes by which agents were told that nothing is dialled."""

    # What a test sets up, and does as the people at the phones

    def queue(self, name: str, *, ring: float = 15, retry: float = 5, wrap: float = 0) -> Queue:
        """A new queue."""
        self.queues[name] = Queue(name, ring=ring, retry=retry, wrap=wrap)
        return self.queues[name]

    def agent(
        self,
        name: str,
        *queues: str,
        answers: float | None = 2,
        talk: float | None = 60,
        refuses: bool = False,
        there: bool = True,
    ) -> Phone:
        """A new member of these queues, at the phone ``PJSIP/name``."""
        phone = Phone(f"PJSIP/{name}", name, answers, talk, refuses, there, status=1 if there else 5)
        self.phones[phone.interface] = phone
        for queue in queues:
            self.queues[queue].members.append(phone.interface)
        self._changed(phone)
        return phone

    def ring_in(self, queue: str, number: str, *, priority: int = 0, patience: float | None = None) -> str:
        """A person rings in and waits. The channel's id."""
        leg = self._leg(f"PJSIP/customer-{next(self._ids):08x}", number=number, state="Up")
        self._join(queue, leg, priority, 0)
        if patience is not None:
            self._after(patience, lambda: self._give_up(leg.id))
        return leg.id

    def registered(self, name: str, there: bool) -> None:
        """The phone registers, or is lost."""
        phone = self.phones[f"PJSIP/{name}"]
        phone.there = there
        self._settle_phone(phone)

    def agent_hangs_up(self, name: str) -> None:
        """The agent puts the receiver down; nothing when they are in no call."""
        channel = self.phones[f"PJSIP/{name}"].channel
        if channel:
            self._end(channel)

    def hangs_up(self, channel: str) -> None:
        """Whoever has this channel hangs up."""
        self._end(channel)

    def legs_to_customers(self) -> int:
        """Customers who were dialled first, and talk with no agent yet."""
        mine = [leg for leg in self.legs.values() if leg.id.startswith("soitto-") and not leg.id.endswith(";2")]
        return sum(1 for leg in mine if leg.context == "soitto-answered" and not leg.bridged)

    def cut(self) -> None:
        """The switchboard's connection breaks; calls go on."""
        if self._reached:
            self._reached = False
            self._tell_always(PbxAway())

    def reach(self) -> None:
        """The connection is back."""
        if not self._reached:
            self._reached = True
            self._tell_always(PbxThere(restarted=False))

    def die(self) -> None:
        """The exchange is killed: all channels are lost at once, nobody is told of each."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
        self.legs.clear()
        for queue in self.queues.values():
            queue.waiting.clear()
        for phone in self.phones.values():
            phone.status, phone.channel, phone.wrap_until = (1 if phone.there else 5), "", 0
        self.cut()

    def rise(self) -> None:
        """It was started anew."""
        if not self._reached:
            self._reached = True
            self._tell_always(PbxThere(restarted=True))

    # The port

    @property
    def there(self) -> bool:
        return self._reached

    @property
    def figures(self) -> PbxFigures:
        return PbxFigures(self._reached, self._reached, {"placed": self.commands["originate"]}, None)

    def subscribe(self, handler: PbxHandler) -> Callable[[], None]:
        self._handlers.append(handler)

        def stop() -> None:
            if handler in self._handlers:
                self._handlers.remove(handler)

        return stop

    async def start(self) -> None:
        return

    async def stop(self) -> None:
        for timer in self._timers:
            timer.cancel()
        await asyncio.gather(*self._timers, return_exceptions=True)
        self._timers.clear()

    async def members(self) -> tuple[Member, ...]:
        await self._asked("members")
        return tuple(self._member(queue, self.phones[one]) for queue in self.queues.values() for one in queue.members)

    async def entries(self) -> tuple[Entry, ...]:
        await self._asked("entries")
        return tuple(self._entry(queue, one) for queue in self.queues.values() for one in queue.waiting)

    async def channels(self) -> tuple[Channel, ...]:
        await self._asked("channels")
        return tuple(self._channel(leg) for leg in self.legs.values())

    async def originate(
        self,
        endpoint: str,
        context: str,
        extension: str,
        *,
        channel: str,
        caller: str = "",
        caller_name: str = "",
        variables: Mapping[str, str] | None = None,
        ring_seconds: int = 30,
    ) -> None:
        broken = await self._asked("originate")
        if not all(map(sendable, (caller, caller_name, *(variables or {}).values()))):
            raise PbxError(PbxErrorKind.REFUSED, "a value that cannot be sent")
        if channel in self.legs:
            raise PbxError(PbxErrorKind.REFUSED, "channel exists")
        if not endpoint.startswith("Local/"):
            raise PbxError(PbxErrorKind.REFUSED, "no such endpoint")
        exten, _, place = endpoint.removeprefix("Local/").removesuffix("/n").partition("@")
        name = f"Local/{exten}@{place}-{next(self._ids):08x}"
        one = self._leg(f"{name};1", id=channel, variables=dict(variables or {}))
        two = self._leg(f"{name};2", id=f"{channel};2", call=one.call, variables=dict(variables or {}))
        one.pair, two.pair = two.id, one.id
        one.context, one.exten, two.context, two.exten = context, extension, place, exten
        if place == "soitto-place":
            self._up(two)
            self._up(one)
            self._enter(one)
        elif place == "soitto-dial":
            self._dial(two, exten, caller or one.variables.get("SOITTO_CALLER", ""), ring_seconds)
        else:
            self._end(channel)
        await self._answer(broken)

    async def redirect(self, channel: str, context: str, extension: str, other: str | None = None) -> None:
        broken = await self._asked("redirect")
        leg = self._needed(channel)
        leg.context, leg.exten = context, extension
        if context == "soitto-dial":
            ring = float(leg.variables.get("SOITTO_RING", "40"))
            self._dial(leg, extension, leg.variables.get("SOITTO_CALLER", ""), ring)
        elif context == "soitto-sorry":
            self._sorry(leg, extension)
        else:
            raise PbxError(PbxErrorKind.REFUSED, "no such context")
        await self._answer(broken)

    async def bridge(self, channel: str, other: str) -> None:
        await self._asked("bridge")
        one, two = self._needed(channel), self._needed(other)
        one.bridged, two.bridged = two.id, one.id

    async def hang_up(self, channel: str, cause: int = 16) -> None:
        broken = await self._asked("hang_up")
        self._end(channel, cause)
        await self._answer(broken)

    async def transfer(self, channel: str, context: str, extension: str) -> None:
        await self._asked("transfer")
        other = self._needed(channel).bridged
        if other:
            self.legs[other].bridged, self.legs[channel].bridged = "", ""
            self.legs[other].context, self.legs[other].exten = context, extension
        self._end(channel)

    async def set_variable(self, channel: str, name: str, value: str) -> None:
        await self._asked("set_variable")
        self._needed(channel).variables[name] = value

    async def get_variable(self, channel: str, name: str) -> str:
        await self._asked("get_variable")
        return self._needed(channel).variables.get(name, "")

    async def pause(self, interface: str, on: bool, reason: str = "", queue: str = "") -> None:
        await self._asked("pause")
        for one in self.queues.values():
            if interface in one.members and queue in ("", one.name):
                if on:
                    one.paused[interface] = reason
                else:
                    one.paused.pop(interface, None)
                self._tell(MemberChanged(self._member(one, self.phones[interface])))
        self._serve()

    async def add_member(self, queue: str, interface: str, name: str, *, paused: bool = False, state: str = "") -> None:
        await self._asked("add_member")
        phone = self.phones.setdefault(interface, Phone(interface, name))
        if interface not in self.queues[queue].members:
            self.queues[queue].members.append(interface)
            if paused:
                self.queues[queue].paused[interface] = ""
            self._tell(MemberChanged(self._member(self.queues[queue], phone)))
            self._serve()

    async def remove_member(self, queue: str, interface: str) -> None:
        await self._asked("remove_member")
        if interface in self.queues[queue].members:
            member = self._member(self.queues[queue], self.phones[interface])
            self.queues[queue].members.remove(interface)
            self._tell(MemberChanged(member, gone=True))

    async def kept(self, family: str) -> Mapping[str, str]:
        await self._asked("kept")
        return dict(self.astdb.get(family, {}))

    async def keep(self, family: str, key: str, value: str) -> None:
        await self._asked("keep")
        self.astdb.setdefault(family, {})[key] = value

    async def forget(self, family: str, key: str) -> None:
        await self._asked("forget")
        self.astdb.get(family, {}).pop(key, None)

    # Inside

    async def _asked(self, name: str) -> str | None:
        """Count the command; what goes wrong with its answer once it was done."""
        await asyncio.sleep(0)
        self.commands[name] += 1
        fault = self.fault(name)
        if fault == "hangs before":
            await asyncio.Event().wait()
        if not self._reached or fault == "before":
            raise PbxError(PbxErrorKind.AWAY)
        return fault

    async def _answer(self, fault: str | None) -> None:
        if fault == "hangs after":
            await asyncio.Event().wait()
        if fault == "after":
            raise PbxError(PbxErrorKind.AWAY)

    def _seconds(self) -> float:
        return self._clock.now().timestamp()

    def _after(self, seconds: float, do: Callable[[], None]) -> None:
        async def wait() -> None:
            await self._clock.sleep(seconds)
            do()

        task = asyncio.get_running_loop().create_task(wait())
        self._timers.add(task)
        task.add_done_callback(self._timers.discard)

    def _tell(self, event: PbxEvent) -> None:
        if self._reached:
            self._tell_always(event)

    def _tell_always(self, event: PbxEvent) -> None:
        for handler in tuple(self._handlers):
            handler(event)

    def _leg(
        self,
        name: str,
        *,
        id: str = "",
        call: str = "",
        number: str = "",
        state: str = "Down",
        variables: dict[str, str] | None = None,
    ) -> Leg:
        key = id or f"{int(self._seconds())}.{next(self._ids)}"
        leg = Leg(key, name, call or key, state, number, variables=variables or {})
        self.legs[key] = leg
        self._tell(ChannelChanged(self._channel(leg)))
        return leg

    def _needed(self, channel: str) -> Leg:
        if channel not in self.legs:
            raise PbxError(PbxErrorKind.REFUSED, "no such channel")
        return self.legs[channel]

    @staticmethod
    def _channel(leg: Leg) -> Channel:
        bridge = min(leg.id, leg.bridged) if leg.bridged else ""
        return Channel(leg.id, leg.name, leg.call, leg.state, leg.number, leg.context, leg.exten, bridge)

    def _member(self, queue: Queue, phone: Phone) -> Member:
        return Member(
            queue.name,
            phone.interface,
            phone.name,
            phone.status,
            phone.interface in queue.paused,
            queue.paused.get(phone.interface, ""),
            phone.status == 2,
            phone.last_call,
            phone.calls,
        )

    def _entry(self, queue: Queue, one: Waiting) -> Entry:
        position = queue.waiting.index(one) + 1
        call = self.legs[one.channel].call
        return Entry(queue.name, call, one.channel, one.number, position, one.joined.timestamp(), one.callback)

    def _changed(self, phone: Phone) -> None:
        for queue in self.queues.values():
            if phone.interface in queue.members:
                self._tell(MemberChanged(self._member(queue, phone)))
        self._serve()

    def _settle_phone(self, phone: Phone) -> None:
        status = 5 if not phone.there else 2 if phone.channel else 1
        if status != phone.status:
            phone.status = status
            self._changed(phone)

    def _up(self, leg: Leg) -> None:
        leg.state = "Up"
        self._tell(ChannelChanged(self._channel(leg)))

    def _enter(self, leg: Leg) -> None:
        """Of a channel of ours: into the queue that its place in the dialplan says."""
        queue, said = self.queues.get(leg.exten), leg.variables
        if queue is None or all(self.phones[one].status == 5 for one in queue.members):
            self._end(leg.id)
            return
        position, number = int(said.get("SOITTO_POSITION", "0")), said.get("SOITTO_NUMBER", "")
        leg.number = number
        self._join(queue.name, leg, int(said.get("SOITTO_PRIORITY", "0")), position)

    def _join(self, name: str, leg: Leg, priority: int, position: int) -> None:
        queue = self.queues[name]
        at = next(
            (
                index
                for index, other in enumerate(queue.waiting)
                if priority > other.priority or (priority >= other.priority and 0 < position <= index + 1)
            ),
            len(queue.waiting),
        )
        one = Waiting(leg.id, leg.number, priority, self._clock.now(), callback_of(leg.id))
        queue.waiting.insert(at, one)
        self._tell(Joined(self._entry(queue, one)))
        self._serve()

    def _serve(self) -> None:
        """Ring for those at the head as many members as are free."""
        now = self._seconds()
        for queue in self.queues.values():
            for one in list(queue.waiting):
                if one.rung or one.again > now:
                    continue
                free = [
                    phone
                    for phone in (self.phones[name] for name in queue.members)
                    if phone.status == 1 and phone.interface not in queue.paused and phone.wrap_until <= now
                ]
                if not free:
                    break
                self._ring(
                    queue, one, min(free, key=lambda phone: (phone.refused_at, phone.last_call, phone.interface))
                )

    def _ring(self, queue: Queue, one: Waiting, phone: Phone) -> None:
        caller = self.legs[one.channel]
        one.rung, phone.status = phone.interface, 6
        leg = self._leg(
            f"{phone.interface}-{next(self._ids):08x}", call=caller.call, number=phone.name, state="Ringing"
        )
        leg.queue, leg.caller, leg.dialled_by = queue.name, caller.id, caller.id
        phone.channel = leg.id
        self._tell(DialBegan(caller.call, caller.id, leg.id, phone.name))
        self._tell(AgentRings(queue.name, caller.call, caller.id, one.number, phone.interface, leg.id))
        self._changed(phone)
        if phone.refuses:
            self._after(1, lambda: self._not_taken(leg.id, refused=True))
        elif phone.answers is not None and phone.answers <= queue.ring:
            self._after(phone.answers, lambda: self._taken(leg.id))
        self._after(queue.ring, lambda: self._not_taken(leg.id, refused=False))

    def _rings(self, agent: str) -> tuple[Leg, Phone, Queue, Waiting] | None:
        """Whose agent's leg rings for whom; ``None`` when it rings no longer."""
        leg = self.legs.get(agent)
        if leg is None or leg.state != "Ringing" or not leg.queue:
            return None
        queue = self.queues[leg.queue]
        one = next((w for w in queue.waiting if w.channel == leg.caller), None)
        phone = next(p for p in self.phones.values() if p.channel == agent)
        return (leg, phone, queue, one) if one is not None else None

    def _not_taken(self, agent: str, *, refused: bool) -> None:
        found = self._rings(agent)
        if found is None:
            return
        leg, phone, queue, one = found
        caller = self.legs[one.channel]
        one.rung, one.again = "", self._seconds() + queue.retry
        phone.refused_at = self._seconds()
        self._tell(DialEnded(caller.call, caller.id, leg.id, "BUSY" if refused else "NOANSWER", 21 if refused else 19))
        self._tell(AgentDidNotAnswer(queue.name, caller.call, caller.id, phone.interface))
        self._gone(leg)
        self._after(queue.retry, self._serve)

    def _taken(self, agent: str) -> None:
        found = self._rings(agent)
        if found is None:
            return
        leg, phone, queue, one = found
        caller = self.legs[one.channel]
        queue.waiting.remove(one)
        leg.bridged, caller.bridged, leg.dialled_by = caller.id, leg.id, ""
        customer = self.legs[caller.pair].bridged if caller.pair else ""
        if customer:
            self._customers[customer].with_agent = True
        phone.status, phone.calls, phone.refused_at = 2, phone.calls + 1, 0
        leg.talks_since = self._seconds()
        waited = int((self._clock.now() - one.joined).total_seconds())
        self._tell(DialEnded(caller.call, caller.id, leg.id, "ANSWER"))
        self._up(leg)
        self._tell(AgentAnswered(queue.name, caller.call, caller.id, one.number, phone.interface, leg.id, waited))
        self._tell(Left(queue.name, caller.call, caller.id))
        self._changed(phone)
        if caller.context == "soitto-virtual":
            self._after(PLACE_WAITS, lambda: self._place_waited(caller.pair))
        elif phone.talk is not None:
            self._after(phone.talk, lambda: self._end(leg.id))

    def _place_waited(self, waiting: str) -> None:
        leg = self.legs.get(waiting)
        if leg is not None and leg.context == "soitto-place":
            self._sorry(leg, "away")

    def _sorry(self, leg: Leg, code: str) -> None:
        leg.context, leg.exten = "soitto-sorry", code
        self.sorry.append(code)
        self._after(PROMPT, lambda: self._end(leg.id))

    def _mood(self, number: str) -> Mood:
        found = self.moods.get(number, CUSTOMERS.get(number[-2:], Mood("CHANUNAVAIL", 1, 0.5)))
        if isinstance(found, list):
            return found.pop(0) if len(found) > 1 else found[0]
        return found

    def _dial(self, leg: Leg, number: str, caller: str, ring: float) -> None:
        customer = self._leg(f"PJSIP/customer-{next(self._ids):08x}", call=leg.call, number=number, state="Ringing")
        customer.dialled_by = leg.id
        twice = any(self._customers[one].number == number for one in self.legs if one in self._customers)
        dialled = Dialled(self._clock.now(), number, caller, leg.id, twice=twice)
        self.dialled.append(dialled)
        self._customers[customer.id] = dialled
        self._tell(DialBegan(leg.call, leg.id, customer.id, number, caller))
        mood = self._mood(number)
        if mood.after is None or mood.after > ring:
            self._tell(DialRings(leg.call, leg.id, customer.id))
            self._after(ring, lambda: self._dial_ended(customer.id, Mood("NOANSWER", 19)))
        else:
            if mood.after >= 1:
                self._tell(DialRings(leg.call, leg.id, customer.id))
            self._after(mood.after, lambda: self._dial_ended(customer.id, mood))

    def _dial_ended(self, dialled: str, mood: Mood) -> None:
        customer = self.legs.get(dialled)
        if customer is None or customer.state == "Up":
            return
        leg = self.legs[customer.dialled_by]
        customer.dialled_by = ""
        cause = 0 if mood.status == "ANSWER" else mood.cause
        self._tell(DialEnded(leg.call, leg.id, customer.id, mood.status, cause))
        self._customers[customer.id].status = mood.status
        if mood.status != "ANSWER":
            self._gone(customer, mood.cause)
            if leg.state == "Up":
                self._after(PROMPT, lambda: self._end(leg.id))
            else:
                self._end(leg.id, mood.cause)
            return
        self._up(customer)
        leg.bridged, customer.bridged = customer.id, leg.id
        if mood.talk is not None:
            self._after(mood.talk, lambda: self._end(customer.id))
        one = self.legs[leg.pair]
        if leg.state != "Up":  # the customer was first: through the Local channel to the greeting, and into the queue
            self._up(leg)
            self._up(one)
            self._after(PROMPT, lambda: self._greeted(one.id))
            return
        agent = self.legs.get(one.bridged)
        self._customers[customer.id].with_agent = agent is not None
        phone = next((p for p in self.phones.values() if agent is not None and p.channel == agent.id), None)
        if agent is not None and phone is not None and phone.talk is not None:
            self._after(phone.talk, lambda: self._end(agent.id))

    def _greeted(self, channel: str) -> None:
        if channel in self.legs:
            self._enter(self.legs[channel])

    def _give_up(self, channel: str) -> None:
        if any(one.channel == channel for queue in self.queues.values() for one in queue.waiting):
            self._end(channel)

    def _end(self, channel: str, cause: int = 16) -> None:
        """Hang a channel up, and with it what hangs on it."""
        leg = self.legs.get(channel)
        if leg is None:
            return
        for queue in self.queues.values():
            for one in [w for w in queue.waiting if w.channel == channel]:
                queue.waiting.remove(one)
                waited = int((self._clock.now() - one.joined).total_seconds())
                self._tell(GaveUp(queue.name, leg.call, channel, one.number, waited))
                self._tell(Left(queue.name, leg.call, channel))
        for other in [one for one in self.legs.values() if one.dialled_by == channel]:
            other.dialled_by = ""
            self._tell(DialEnded(leg.call, channel, other.id, "CANCEL"))
            if other.id in self._customers:
                self._customers[other.id].status = "CANCEL"
            self._gone(other)
        self._gone(leg, cause)
        for partner in (leg.bridged, leg.pair):
            if partner:
                self._end(partner, cause)

    def _gone(self, leg: Leg, cause: int = 16) -> None:
        """One channel is no more."""
        if self.legs.pop(leg.id, None) is None:
            return
        phone = next((one for one in self.phones.values() if one.channel == leg.id), None)
        if phone is not None:
            phone.channel = ""
            wrap = self.queues[leg.queue].wrap
            if leg.talks_since is not None:
                talked = int(self._seconds() - leg.talks_since)
                self._tell(AgentDone(leg.queue, leg.call, leg.caller, phone.interface, talked))
                phone.last_call, phone.wrap_until = int(self._seconds()), self._seconds() + wrap
                self._after(wrap, self._serve)
            phone.status = 1 if phone.there else 5
            self._tell(ChannelGone(leg.id, leg.name, leg.call, cause))
            self._changed(phone)
        else:
            self._tell(ChannelGone(leg.id, leg.name, leg.call, cause))
