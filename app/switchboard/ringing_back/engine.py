# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine: which callbacks stand in which queue now, what the exchange tells of them, and what a crash has left behind.

One loop plans; whatever waits for somebody (exchange, CRM, store) runs in a task of its own, so that nothing that hangs holds up
another call. What is dialled, and how often, is decided by :mod:`app.switchboard.ringing_back.intent` and the domain's rules.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta

from app.domain.call import CallResult
from app.domain.callback import Callback, Origin
from app.domain.departments import Department, DialOrder, SiteRules
from app.domain.dial_result import call_result
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import Number, from_network
from app.switchboard.clock import Clock
from app.switchboard.parts import Promises, Rules
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
    GaveUp,
    Joined,
    Left,
    MemberChanged,
    Pbx,
    PbxAway,
    PbxError,
    PbxEvent,
    PbxThere,
    Told,
    callback_of,
)
from app.switchboard.ringing_back import agent_first, customer_first
from app.switchboard.ringing_back.intent import TALK_LEASE, Intent
from app.switchboard.ringing_back.may_dial import MayDial
from app.switchboard.ringing_back.ring import Ring, Step
from app.switchboard.ringing_back.runs import Phase, Run, Runs
from app.switchboard.ringing_back.watch import Watch
from app.switchboard.store.database import Database
from app.switchboard.works import Works

TICK = 5.0
"""Seconds after which what the clock alone changes is looked at."""
PAUSE = 0.2
"""Seconds between two plans: a burst of events makes one."""
TIDY_EVERY = 60.0
"""Seconds between two looks at what the exchange and the store really have."""
GRACE = 2.0
"""Seconds that news of a call may come behind its end: the exchange keeps no order between the two."""
LATER = timedelta(seconds=30)
"""How long a callback is left alone that could not be placed, or claimed."""

log = logging.getLogger("soitto.switchboard")


class RingingBack:
    """Belongs to the loop on which it is started. ``leader`` says whether this switchboard is the one that dials."""

    def __init__(
        self,
        pbx: Pbx,
        rules: Rules,
        promises: Promises,
        database: Database,
        clock: Clock,
        leader: Callable[[], bool],
    ) -> None:
        self._pbx, self._rules, self._promises, self._clock, self._leader = pbx, rules, promises, clock, leader
        self._runs = Runs(database)
        self._may = MayDial(rules, promises, self._runs, clock)
        self._intent = Intent(promises, self._runs, self._may, clock)
        self._watch = Watch(lambda: rules.site.region, clock.now)
        self._rings: dict[str, Ring] = {}
        self._later: dict[str, datetime] = {}
        self._settled = False
        """Whether what was left behind has been seen to, since the exchange was reached and this one leads."""
        self._put_back = 0
        self._strays: set[str] = set()
        self._tidy_at: datetime | None = None
        self._woken = asyncio.Event()
        self._works = Works()
        self._running: list[asyncio.Task[None]] = []
        self._leave: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Begin. Does nothing when it runs."""
        if self._running:
            return
        self._works = Works()
        self._leave = [
            self._pbx.subscribe(self._on_event),
            self._promises.subscribe(self._on_callback),
            self._rules.subscribe(self._on_rules),
        ]
        self._woken.set()
        self._running = [asyncio.create_task(self._run(), name="ringing back"), asyncio.create_task(self._tick())]

    async def stop(self) -> None:
        """End: places in the queue are given up, calls go on, and the next start finds them."""
        for leave in self._leave:
            leave()
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._running, self._leave = [], []
        await self._works.stop()
        places = [ring for ring in self._rings.values() if ring.only_a_place]
        self._forget_all()
        for ring in places:
            with contextlib.suppress(PbxError):
                await self._pbx.hang_up(ring.channel)

    # The loop

    async def _tick(self) -> None:
        while True:
            await self._clock.sleep(TICK)
            self._woken.set()

    async def _run(self) -> None:
        while True:
            await self._woken.wait()
            self._woken.clear()
            try:
                await self._turn()
            except PbxError as error:
                log.warning("the exchange did not tell what is going on: %s", error.kind)
            except Exception as error:
                # A defect, or a store that is away, must not end the calls of the rest of the day.
                log.error("ringing back: a plan failed: %s", type(error).__name__)
            await self._clock.sleep(PAUSE)

    async def _turn(self) -> None:
        if not self._leader():
            if self._settled or self._rings:
                self._settled = False
                self._forget_all()
            return
        if not self._pbx.there:
            return
        now = self._clock.now()
        if not self._settled or self._tidy_at is None or now >= self._tidy_at:
            await self._tidy()
        for ring in tuple(self._rings.values()):
            if ring.renew_at is not None and now >= ring.renew_at and ring.step is not Step.OVER:
                self._works.spawn(self._intent.renew(ring), "renewing a claim")
        asked = (one for one in self._promises.open.values() if one.origin is Origin.QUEUE)
        await self._runs.read_requests([one.id for one in asked])
        if self._promises.there and self._put_back != self._promises.put_back:
            self._put_back = self._promises.put_back
            self._tell_again()
        self._plan()

    def _forget_all(self) -> None:
        """Without doing anything: whoever leads next finds it in the store."""
        for ring in self._rings.values():
            ring.gone = True
        self._rings.clear()

    # The plan

    def _plan(self) -> None:
        for ring in tuple(self._rings.values()):
            if ring.only_a_place and self._withdraws(ring):
                self._withdraw(ring)
        if not self._promises.there:
            return
        for department in self._rules.site.departments:
            self._fill(department)

    def _fill(self, department: Department) -> None:
        """Place as many of a queue's callbacks as there are agents for."""
        agents = self._watch.taking_calls(department.queue)
        mine = [ring for ring in self._rings.values() if ring.queue == department.queue]
        places = agents - sum(1 for ring in mine if ring.only_a_place)
        first = department.ring_back.order
        for callback, joined in self._candidates(department) if agents else ():
            if first is DialOrder.AGENT_FIRST:
                full = places <= 0
            else:
                full = not customer_first.agent_is_left(department, self._rings.values(), self._watch)
            if full:
                return
            if self._may.planned(callback) is not None or self._busy(callback):
                continue
            ring = Ring(new_id(), callback, department, first, self._clock.now(), joined)
            self._rings[ring.id] = ring
            places -= 1
            begin = self._place if first is DialOrder.AGENT_FIRST else self._dial_first
            self._works.spawn(self._guarded(ring, begin(ring)), "placing a callback")

    def _candidates(self, department: Department) -> list[tuple[Callback, float]]:
        """A queue's callbacks in the order in which they are called."""
        now = self._clock.now()
        found = [
            (one, self._joined(one))
            for one in self._promises.open.values()
            # What the CRM has not been told of yet cannot be claimed.
            if one.queue == department.queue and one.version and self._later.get(one.id, now) <= now
        ]
        return sorted(found, key=lambda pair: (-pair[0].priority, pair[1], pair[0].id))

    def _joined(self, callback: Callback) -> float:
        told = self._runs.told(callback.id)
        return (told.joined if told is not None else callback.created_at).timestamp()

    def _busy(self, callback: Callback) -> bool:
        """Whether this person is being called, or is on the line."""
        key = callback.number.key
        return any(ring.key == key for ring in self._rings.values()) or self._on_the_line(key)

    def _on_the_line(self, key: str) -> bool:
        return self._watch.on_the_line(key, frozenset(ring.call for ring in self._rings.values() if ring.call))

    def _withdraws(self, ring: Ring) -> bool:
        """Whether its place must not stand in the queue any longer."""
        current = self._promises.open.get(ring.callback.id)
        return (
            current is None
            or not self._promises.there
            or (current.number, current.due) != (ring.callback.number, ring.callback.due)
            or self._rules.department(current.queue) != ring.department
            or not self._watch.taking_calls(ring.queue)
            or self._on_the_line(ring.key)
            or self._may.planned(current) is not None
        )

    def _withdraw(self, ring: Ring) -> None:
        """Give a place up at once; nobody was called."""
        self._drop(ring)
        if ring.order is DialOrder.AGENT_FIRST:
            self._works.spawn(self._hang_up(ring.channel), "giving up a place")

    def _drop(self, ring: Ring, wait: timedelta | None = None) -> None:
        ring.step, ring.gone = Step.OVER, True
        self._rings.pop(ring.id, None)
        if wait is not None:
            self._later[ring.callback.id] = self._clock.now() + wait
        if len(self._later) > 1000:
            now = self._clock.now()
            self._later = {key: at for key, at in self._later.items() if at > now}
        self._woken.set()

    async def _hang_up(self, channel: str) -> None:
        with contextlib.suppress(PbxError):
            await self._pbx.hang_up(channel)

    # A try, agent first

    async def _place(self, ring: Ring) -> None:
        await self._may.look_up(ring.callback.number)
        if ring.step is not Step.PLACING or self._withdraws(ring):
            self._drop(ring)
            return
        joined = {one.channel: one.joined for one in self._rings.values()}
        waiting = [joined.get(entry.channel, entry.joined) for entry in self._watch.entries(ring.queue)]
        try:
            await agent_first.place(self._pbx, ring, waiting)
        except PbxError as error:
            log.warning("a callback could not be placed in queue %s: %s", ring.queue, error.kind)
            self._drop(ring, LATER)
        if ring.withdrawn:  # meanwhile; or nobody knows whether it stands there
            await self._hang_up(ring.channel)

    async def _agent_answered(self, ring: Ring) -> None:
        ready = await self._intent.prepare(ring, lambda: self._still(ring))
        if not ready:
            why = agent_first.TAKEN if self._promises.there else agent_first.AWAY
            gone = ring.gone
            self._drop(ring, LATER)
            if not gone:
                await agent_first.say_sorry(self._pbx, ring, why)
            return
        await self._dial(ring, agent_first.dial)

    # A try, customer first

    async def _dial_first(self, ring: Ring) -> None:
        await self._may.look_up(ring.callback.number)
        if ring.step is not Step.PLACING or self._withdraws(ring) or not self._agent_left(ring):
            self._drop(ring)
            return
        ring.step = Step.PREPARING
        if not await self._intent.prepare(ring, lambda: self._still(ring) and self._agent_left(ring)):
            self._drop(ring, LATER)
            return
        await self._dial(ring, customer_first.dial)

    def _agent_left(self, ring: Ring) -> bool:
        return customer_first.agent_is_left(ring.department, self._rings.values(), self._watch, but=ring)

    # Both

    def _still(self, ring: Ring) -> bool:
        """Whether the call is to be placed in this moment, as far as is known here."""
        return not ring.gone and ring.id in self._rings and self._leader() and not self._on_the_line(ring.key)

    async def _dial(self, ring: Ring, dial: Callable[[Pbx, Ring], Awaitable[CallResult | None]]) -> None:
        """The intent is written: from here on, what is not known to be otherwise may have been dialled."""
        ring.step = Step.DIALLING
        if ring.gone or not self._leader():
            result: CallResult | None = CallResult.CANCELLED
        else:
            result = await dial(self._pbx, ring)
        if result is not None:
            await self._over(ring, result)

    async def _over(self, ring: Ring, result: CallResult) -> None:
        """Told first, then forgotten: what the store still has is not taken for a crash's."""
        if ring.step is Step.OVER:
            return
        if result is CallResult.ANSWERED:
            self._watch.reached(ring.key)
        await self._intent.over(ring, result)
        self._rings.pop(ring.id, None)
        self._woken.set()

    def _ends(self, ring: Ring, result: CallResult) -> None:
        self._works.spawn(self._over(ring, result), "telling how a call ended")

    async def _guarded(self, ring: Ring, work: Awaitable[None]) -> None:
        """A defect, or a store that is away, costs one try: what it left in the store is seen to by the next look."""
        try:
            await work
        except Exception as error:
            log.error("a call back failed: %s", type(error).__name__)
            if ring.step is not Step.DIALLING:
                self._drop(ring, LATER)
                await self._hang_up(ring.channel)

    # What the exchange tells

    def _on_event(self, event: PbxEvent) -> None:
        self._watch.take(event)
        match event:
            case PbxAway():
                self._settled = False
                for ring in self._rings.values():
                    ring.gap = True
            case PbxThere():
                self._settled = False
            case Joined(entry=entry) if entry.callback is None:
                self._rings_in(entry.number)
            case MemberChanged() | Left() | AgentRings() | AgentDidNotAnswer() | Told():
                pass
            case Joined(entry=entry):
                self._of_ours(entry.channel, event)
            case ChannelChanged(channel=channel):
                self._of_ours(channel.id, event)
            case _:
                self._of_ours(event.channel, event)
        if not isinstance(event, ChannelChanged | DialBegan | DialRings | DialEnded):
            self._woken.set()

    def _of_ours(self, channel: str, event: PbxEvent) -> None:
        ring = self._of(channel.removesuffix(";2"))
        if ring is None:
            return
        match event:
            case Joined(entry=entry):
                self._joined_queue(ring, entry.call)
            case ChannelChanged(channel=changed):
                ring.call = changed.call
            case AgentAnswered():
                self._answered(ring, event)
            case AgentDone() if ring.step is Step.TALKING:
                self._ends(ring, CallResult.ANSWERED)
            case GaveUp() if ring.step is Step.QUEUED:
                self._ends(ring, CallResult.CANCELLED)
            case DialBegan() | DialRings() | DialEnded() if channel.endswith(";2"):
                self._dialling(ring, event)
            case ChannelGone():
                ring.gone = True
                ring.halves_gone.add(channel)
                # How the dialling ended is told by the other half, which may end later.
                if ring.step not in (Step.DIALLING, Step.QUEUED) or len(ring.halves_gone) == 2:
                    self._channel_gone(ring)
            case _:
                pass

    def _of(self, channel: str) -> Ring | None:
        return next((ring for ring in self._rings.values() if ring.channel == channel), None)

    def _rings_in(self, number: str) -> None:
        """Whoever waits in a queue is not called at the same time."""
        if not number:
            return
        key = from_network(number, self._rules.site.region).key
        for ring in [one for one in self._rings.values() if one.key == key and one.only_a_place]:
            self._withdraw(ring)

    def _joined_queue(self, ring: Ring, call: str) -> None:
        ring.call = call
        if ring.order is DialOrder.AGENT_FIRST and ring.step is Step.PLACING:
            ring.step = Step.WAITING
        elif ring.order is DialOrder.CUSTOMER_FIRST and ring.step is Step.DIALLING:
            ring.step, ring.dialled = Step.QUEUED, True

    def _answered(self, ring: Ring, event: AgentAnswered) -> None:
        person = self._promises.person_at(event.interface)
        ring.call, ring.interface, ring.agent_channel = event.call, event.interface, event.agent_channel
        ring.agent = person.id if person is not None else ""
        if ring.order is DialOrder.CUSTOMER_FIRST:
            if ring.step in (Step.DIALLING, Step.QUEUED):
                self._talks(ring)
        elif ring.only_a_place:
            ring.step = Step.PREPARING
            self._works.spawn(self._guarded(ring, self._agent_answered(ring)), "calling back")

    def _dialling(self, ring: Ring, event: DialBegan | DialRings | DialEnded) -> None:
        if ring.step is not Step.DIALLING:
            return
        ring.dialled = True
        if isinstance(event, DialBegan):
            ring.dials.add(event.dialled_channel)
        elif isinstance(event, DialRings):
            ring.rang = True
        else:
            self._dial_ended(ring, event)

    def _dial_ended(self, ring: Ring, event: DialEnded) -> None:
        ring.dials.discard(event.dialled_channel)
        result = call_result(event.status, event.cause, rang=ring.rang)
        if result is CallResult.ANSWERED:
            ring.dials.clear()
            if ring.order is DialOrder.AGENT_FIRST:
                self._talks(ring)
            else:
                ring.answered = True
        elif not ring.answered:
            # What a trunk says of itself is less than what one says of the customer's phone.
            if ring.failed in (None, CallResult.INVALID, CallResult.UNREACHABLE):
                ring.failed = result
            if not ring.dials:
                self._ends(ring, ring.failed)

    def _talks(self, ring: Ring) -> None:
        ring.step = Step.TALKING
        self._works.spawn(self._intent.talking(ring), "writing that two talk")

    def _channel_gone(self, ring: Ring) -> None:
        """Nothing is left of its call."""
        ring.gone = True
        if ring.step in (Step.PLACING, Step.WAITING):
            if ring.order is DialOrder.AGENT_FIRST:
                self._drop(ring, LATER)
        elif ring.step in (Step.DIALLING, Step.QUEUED, Step.TALKING):
            self._works.spawn(self._conclude(ring), "seeing how a call ended")

    async def _conclude(self, ring: Ring) -> None:
        """What is not known by now, nobody knows."""
        if ring.step is not Step.TALKING:
            await self._clock.sleep(GRACE)
        result = CallResult.UNKNOWN
        if ring.step is Step.TALKING:
            result = CallResult.ANSWERED
        elif not ring.gap and (ring.step is Step.QUEUED or not ring.dialled):
            result = CallResult.CANCELLED
        await self._over(ring, result)

    # What others change

    def _on_callback(self, callback: Callback) -> None:
        ring = next((one for one in self._rings.values() if one.callback.id == callback.id), None)
        if ring is not None and ring.only_a_place and ring.order is DialOrder.AGENT_FIRST and self._withdraws(ring):
            self._withdraw(ring)
        self._woken.set()

    def _tell_again(self) -> None:
        """The CRM was put back: it may show callbacks as open that were called long ago."""
        for callback in tuple(self._promises.open.values()):
            there = {one.id for one in callback.attempts if one.result is not None}
            for run in self._runs.ended(callback.id):
                if run.id not in there:
                    self._works.spawn(self._intent.tell_again(run), "telling again how a call ended")

    def _on_rules(self, _: SiteRules) -> None:
        self._later.clear()
        for ring in tuple(self._rings.values()):
            if ring.only_a_place and self._withdraws(ring):
                self._withdraw(ring)
        self._woken.set()

    # After a crash, and from time to time

    async def _tidy(self) -> None:
        """Compare with what the exchange and the store have: calls that went on without us are ours again, what ended meanwhile is
        told, what nobody owns is hung up."""
        gap, self._settled = not self._settled, True
        channels = await self._watch.refresh(self._pbx)
        there = {one.id: one for one in channels}
        for ring in tuple(self._rings.values()):
            self._compare(ring, channels, there, gap=gap)
        for run in await self._runs.load(self._clock.now()):
            if run.id not in self._rings:
                self._take_up(run, channels, there)
        kept = {ring.channel for ring in self._rings.values()}
        strays = {one.id.removesuffix(";2") for one in channels if callback_of(one.id.removesuffix(";2"))} - kept
        for channel in strays if gap else strays & self._strays:
            self._works.spawn(self._hang_up(channel), "hanging up what nobody owns")
        # The agent may still hear why nothing came of it: a stray is what is one at two looks.
        self._strays = strays
        self._tidy_at = self._clock.now() + timedelta(seconds=TIDY_EVERY)

    def _compare(self, ring: Ring, channels: Iterable[Channel], there: dict[str, Channel], *, gap: bool) -> None:
        if ring.step in (Step.PREPARING, Step.OVER) or (ring.step is Step.PLACING and not gap):
            return
        if ring.only_a_place and gap:
            self._withdraw(ring)  # an agent may have answered it meanwhile, and heard that nothing came
        elif ring.channel in there or ring.waiting_half in there:
            if gap:
                ring.gap = True
                self._read(ring, channels)
        elif ring.step is Step.DIALLING and not ring.gap and not gap:
            pass  # being dialled in this very moment
        else:
            self._channel_gone(ring)

    def _take_up(self, run: Run, channels: Iterable[Channel], there: dict[str, Channel]) -> None:
        """A try that another process, or this one before it ended, has left."""
        if run.phase is Phase.ASKED:
            self._works.spawn(self._intent.forget(run), "forgetting what was not dialled")
        elif run.channel in there or f"{run.channel};2" in there:
            ring = self._adopted(run)
            self._rings[run.id] = ring
            self._read(ring, channels)
            self._works.spawn(self._intent.reclaim(run), "claiming again what went on")
        else:
            result = CallResult.ANSWERED if run.phase is Phase.TALKING else CallResult.UNKNOWN
            self._works.spawn(self._intent.tell_end(run, result), "telling how a call ended")

    def _adopted(self, run: Run) -> Ring:
        callback = self._promises.open.get(run.callback)
        if callback is None:
            # Closed meanwhile, or not known yet: all that is needed of it is whose phone it is.
            sip = "@" in run.key
            number = Number(run.key, e164=None if sip else run.key, sip=run.key if sip else None)
            due = at_instant(run.began_at, "UTC")
            callback = Callback(run.callback, number, due, run.began_at.astimezone(UTC), "", queue=run.queue)
        department = self._rules.department(run.queue) or Department(run.queue)
        ring = Ring(run.id, callback, department, run.order, run.began_at, run.began_at.timestamp())
        ring.step = Step.TALKING if run.phase is Phase.TALKING else Step.DIALLING
        ring.token, ring.agent, ring.interface = run.token, run.agent, run.interface
        ring.agent_channel, ring.call, ring.gap, ring.dialled = run.agent_channel, run.call, True, True
        ring.renew_at = self._clock.now() + timedelta(seconds=TALK_LEASE / 3)
        return ring

    def _read(self, ring: Ring, channels: Iterable[Channel]) -> None:
        """Where a call stands whose events were missed, by its channels."""
        if ring.step not in (Step.DIALLING, Step.QUEUED):
            return
        own = {one.id: one for one in channels if one.id in (ring.channel, ring.waiting_half)}
        ring.call = next((one.call for one in own.values()), ring.call)
        # Whom the customer talks with is told by the half that dialled, or queues: an agent's phone outside has channels that
        # look like a customer's.
        talking = own.get(ring.waiting_half if ring.order is DialOrder.AGENT_FIRST else ring.channel)
        if talking is not None and talking.bridge:
            if ring.order is DialOrder.CUSTOMER_FIRST:
                self._read_agent(ring, channels)
            self._talks(ring)
        elif ring.order is DialOrder.CUSTOMER_FIRST and any(
            one.channel == ring.channel for one in self._watch.entries(ring.queue)
        ):
            ring.step = Step.QUEUED

    def _read_agent(self, ring: Ring, channels: Iterable[Channel]) -> None:
        for one in channels:
            interface = one.name.rpartition("-")[0]
            if one.call == ring.call and one.state == "Up" and self._watch.is_member(interface):
                person = self._promises.person_at(interface)
                ring.agent_channel, ring.interface = one.id, interface
                ring.agent = person.id if person is not None else ""
                return
