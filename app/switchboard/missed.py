# SPDX-License-Identifier: GPL-3.0-or-later
"""Missed calls (rows C6 to C8): whose call ended without anybody taking it gets an entry, and loses it by being answered.

What counts is the caller's whole call, from the queue or the closed door to its end: an entry is made only then, and only when
nobody talked, nothing was asked for and no message was left. One person has one entry in a queue, with all their calls in it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from sqlalchemy.exc import DBAPIError

from app.domain.callback import Callback, MissedCall, Origin, Outcome, OutcomeKind, RetryPolicy, edited, stays
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import Number
from app.switchboard.channels import Channels, customer
from app.switchboard.clock import Clock
from app.switchboard.errands import Errands
from app.switchboard.parts import Promises, Rules
from app.switchboard.pbx.port import (
    AgentAnswered,
    ChannelGone,
    DialEnded,
    Entry,
    Joined,
    Pbx,
    PbxError,
    PbxEvent,
    PbxThere,
    callback_of,
)

_log = logging.getLogger("soitto.switchboard")

AGAIN = 5.0
"""Seconds until something is written again that could not be."""
LOOK_EVERY = 60.0
"""Seconds between two looks at which calls live on: one whose end was not told would hold back its person's others for ever."""


@dataclass(slots=True)
class _Caller:
    """A caller whose call goes on; ``since``: at the door or in the queue, whichever was first."""

    call: str
    queue: str
    number: Number | None = field(repr=False)
    since: datetime
    talked: bool = False
    taken_by: str = ""
    """The person who talks with them, once it is known who."""


class Missed:
    """Makes and closes the entries. ``asked`` says of a call (by the caller's channel) whether a request or a message was made in
    it. It belongs to the loop on which it is started."""

    def __init__(self, pbx: Pbx, rules: Rules, promises: Promises, clock: Clock, asked: Callable[[str], bool]) -> None:
        self._pbx, self._rules, self._promises, self._clock, self._asked = pbx, rules, promises, clock, asked
        self._callers: dict[str, _Caller] = {}
        self._held: dict[str, list[tuple[Number, str, MissedCall]]] = {}
        """Calls, with their queues, of people who wait in another call already: that one decides."""
        self._channels = Channels()
        self._errands = Errands("missed calls")
        self._naming: set[asyncio.Task[None]] = set()
        self._asking = asyncio.Lock()
        self._looking: asyncio.Task[None] | None = None
        self._leave: Callable[[], None] | None = None

    async def start(self) -> None:
        """Begin to listen."""
        self._leave = self._pbx.subscribe(self._on_event)
        self._errands.start()
        if self._pbx.there:
            self._errands.put(self._look)
        self._looking = asyncio.create_task(self._keep_looking())

    async def stop(self) -> None:
        """End; what was missed until now is written."""
        if self._leave is not None:
            self._leave()
            self._leave = None
        await self._errands.stop()
        running = [*self._naming, *([self._looking] if self._looking is not None else [])]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        self._looking = None

    def came(self, channel: str, queue: str, number: str) -> None:
        """A caller is at a department's door, open or closed; told again, nothing changes."""
        if channel not in self._callers:
            self._callers[channel] = _Caller(channel, queue, self._customer(number), self._clock.now())

    async def settled(self) -> None:
        """Wait until all that happened is written."""
        await self._errands.done()

    # What happens

    def _on_event(self, event: PbxEvent) -> None:
        match event:
            case Joined(entry):
                self._joined(entry)
            case AgentAnswered() if callback_of(event.channel) is None:
                self._talked(event.channel, event.number, event.interface)
            case DialEnded(status="ANSWER") if event.channel and callback_of(event.channel) is None:
                interface = self._channels.interface(event.dialled_channel)
                if event.channel in self._callers or self._promises.person_at(interface) is not None:
                    self._talked(event.channel, event.caller, interface)
            case ChannelGone() if event.channel in self._callers:
                self._ended(event.channel, self._callers.pop(event.channel))
            case PbxThere():
                self._errands.put(self._look)
        self._channels.see(event)

    def _joined(self, entry: Entry) -> None:
        if entry.callback is not None:
            return
        known = self._callers.get(entry.channel)
        if known is None:
            joined = datetime.fromtimestamp(entry.joined, UTC)
            self._callers[entry.channel] = _Caller(entry.call, entry.queue, self._customer(entry.number), joined)
        else:
            known.call, known.queue = entry.call, entry.queue

    def _talked(self, channel: str, number: str, interface: str) -> None:
        caller = self._callers.get(channel)
        if caller is not None:
            if caller.taken_by:
                return
            caller.talked = True
        who = caller.number if caller is not None else self._customer(number)
        if who is None:
            return
        self._held.pop(who.key, None)
        person = self._promises.person_at(interface)
        if person is not None:
            if caller is not None:
                caller.taken_by = person.id
            answered = partial(self._answered, who, person.id, self._clock.now())
            self._errands.put(partial(self._until_written, answered))

    def _ended(self, channel: str, caller: _Caller) -> None:
        if caller.number is None:
            return
        if caller.talked or self._asked(channel) or self._asked(caller.call):
            self._held.pop(caller.number.key, None)
            return
        now = self._clock.now()
        waited = (now - caller.since).total_seconds()
        department = self._rules.department(caller.queue)
        if department is not None and department.missed.on and waited >= department.missed.after_wait:
            call = (caller.number, caller.queue, MissedCall(channel, now))
            self._held.setdefault(caller.number.key, []).append(call)
        self._decide()

    def _decide(self) -> None:
        """The calls of people who wait in no other one are missed."""
        if not self._held:
            return
        calling = {one.number.key for one in self._callers.values() if one.number is not None}
        for key in self._held.keys() - calling:
            for number, queue, missed in self._held.pop(key):
                self._errands.put(partial(self._until_written, partial(self._missed, number, queue, missed)))

    # What is done

    async def _until_written(self, work: Callable[[], Awaitable[None]]) -> None:
        """Have it done, also when the store is away meanwhile, or full."""
        while True:
            try:
                await work()
                return
            except DBAPIError as error:
                if self._leave is None:  # the switchboard ends
                    raise
                _log.error("missed calls: not written yet: %s", type(error).__name__)
            await self._clock.sleep(AGAIN)

    async def _missed(self, number: Number, queue: str, missed: MissedCall) -> None:
        department = self._rules.department(queue)
        if department is None:
            return
        callback = Callback(
            id=new_id(),
            number=number,
            due=at_instant(missed.at, department.zone),
            created_at=missed.at,
            created_by=self._promises.me,
            origin=Origin.MISSED,
            queue=queue,
            policy=RetryPolicy(hide_for=department.missed.hide_after_attempt_minutes * 60),
            missed=(missed,),
        )
        await self._promises.make(callback)
        naming = asyncio.create_task(self._name(number, queue))
        self._naming.add(naming)
        naming.add_done_callback(self._naming.discard)

    async def _name(self, number: Number, queue: str) -> None:
        """Say who it is, as soon as the CRM does: the entry does not wait for it. Asked about one after the other, so that of many
        missed at once the entries go first."""
        async with self._asking:
            contact = await self._promises.contact(number)
        if contact is None:
            return
        for one in self._promises.of_number(number):
            if one.queue == queue and stays(one) and not one.customer:
                await self._promises.change(edited(one, customer=contact.name))

    async def _answered(self, number: Number, person: str, at: datetime) -> None:
        """Close what is only missed of this person's; what was promised is left to the agent's desk, which offers it (rule 5)."""
        for one in self._promises.of_number(number):
            if stays(one) and one.origin is Origin.MISSED:
                await self._promises.close(one.id, Outcome(OutcomeKind.ANSWERED_BY_AGENT, at, person))

    async def _look(self) -> None:
        """Who calls, after the exchange was away and now and then. Those whose end was not seen are forgotten: nobody knows how it
        went."""
        before = set(self._callers)
        try:
            alive = {channel.id for channel in await self._pbx.channels()}
            entries = await self._pbx.entries()
        except PbxError as error:
            _log.warning("missed calls: the exchange could not be read: %s", error.kind)
            return
        lost = [self._callers.pop(channel) for channel in before - alive if channel in self._callers]
        if lost:
            _log.warning("missed calls: %d callers' calls ended unseen", len(lost))
        for entry in entries:
            if entry.channel in alive:
                self._joined(entry)
        self._decide()

    async def _keep_looking(self) -> None:
        while True:
            await self._clock.sleep(LOOK_EVERY)
            if self._callers and self._pbx.there:
                self._errands.put(self._look)

    def _customer(self, number: str) -> Number | None:
        return customer(number, self._rules.site.region, self._promises)
