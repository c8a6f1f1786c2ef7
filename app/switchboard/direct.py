# SPDX-License-Identifier: GPL-3.0-or-later
"""Direct callback (row C10): who missed an agent's call and rings back reaches that agent.

A line is opened by an agent's call out that was not answered, from the agent's own phone, a callout or a callback; the rules of how
long it lasts are :mod:`app.domain.direct_line`'s.
"""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

import sqlalchemy as sa
from sqlalchemy import Connection

from app.domain.board import DirectNow
from app.domain.callback import Callback, choose
from app.domain.departments import Department, DirectMode
from app.domain.direct_line import Line, after_call, belongs, newest, opened, settings
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.domain.number import Number, from_network
from app.domain.people import Person
from app.domain.record import from_instant, instant, number, to_number
from app.switchboard.channels import Channels, customer
from app.switchboard.clock import Clock
from app.switchboard.errands import Errands
from app.switchboard.parts import Promises, Rules, Tell, Teller
from app.switchboard.pbx.port import (
    AgentAnswered,
    AgentRings,
    ChannelGone,
    DialBegan,
    DialEnded,
    Member,
    Pbx,
    PbxAway,
    PbxError,
    PbxEvent,
    PbxThere,
    callback_of,
)
from app.switchboard.store import schema
from app.switchboard.store.database import Database, put

SWEEP_EVERY = 60.0


@dataclass(slots=True)
class _Dial:
    """A dial between an agent and a customer that goes on. ``by`` is the channel that dials."""

    person: str
    number: Number = field(repr=False)
    out: bool
    by: str
    shown: str = field(default="", repr=False)
    """Of a call out: the number that the customer sees."""
    callback: str | None = None


class Direct:
    """The direct lines. ``interface`` gives what rings for a person, as ``PJSIP/1001``. It belongs to the loop on which it is
    started."""

    def __init__(
        self,
        pbx: Pbx,
        rules: Rules,
        promises: Promises,
        database: Database,
        clock: Clock,
        tell: Teller,
        interface: Callable[[str], str | None],
    ) -> None:
        self._pbx, self._rules, self._promises = pbx, rules, promises
        self._database, self._clock, self._tell, self._interface = database, clock, tell, interface
        self._lines: dict[str, Line] = {}
        self._changes = self._on_disk = 0
        """Changes of lines since the start, and those of them that are in the store."""
        self._opened_by: dict[str, str] = {}
        """The line that a channel's dial opened: another dial of the same channel may yet be answered."""
        self._channels = Channels()
        self._dials: dict[str, _Dial] = {}
        self._takes: dict[str, str] = {}
        """The agent who took a callback's place, by the place's channel."""
        self._talks: set[str] = set()
        """Callbacks' places whose customer is on the line."""
        self._queue_rings: set[str] = set()
        self._errands = Errands("direct lines")
        self._naming: set[asyncio.Task[None]] = set()
        self._sweeping: asyncio.Task[None] | None = None
        self._leave: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Read the lines that stand."""
        now = self._clock.now()
        for line in await self._database.run(_read):
            self._lines[line.id] = line
            if not line.stands(now):
                self._remove(line)
        self._leave = [self._pbx.subscribe(self._on_event), self._promises.subscribe(self._on_callback)]
        self._errands.start()
        self._sweeping = asyncio.create_task(self._keep_sweeping())

    async def stop(self) -> None:
        """End; what was changed is on the disk then."""
        for leave in self._leave:
            leave()
        self._leave = []
        running = [*self._naming, *([self._sweeping] if self._sweeping is not None else [])]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        self._sweeping = None
        await self._errands.stop()

    # What others ask

    async def agent_for(self, number: Number, did: str) -> Member | None:
        """Whose phone to ring first for a caller who rang *did*; ``None``: the queue, at its front where :meth:`has` says so.

        Of several agents it is the one who rang the customer last. One whose phone a queue would not ring now (busy, paused,
        away) is not rung. Of an agent in no queue it is not known how the phone stands: it is tried.
        """
        line = newest((one for one in self._of(number) if self._leads(one, did)), self._clock.now())
        if line is None:
            return None
        try:
            members = await self._pbx.members()
        except PbxError:
            return None
        theirs = [one for one in members if self._person_at(one.interface) == line.person]
        if theirs:
            busy = any(one.in_call or one.status != 1 for one in theirs)
            return None if busy else next((one for one in theirs if one.free), None)
        person = self._person(line.person)
        interface = self._interface(line.person)
        if person is None or not person.active or not interface:
            return None
        return Member("", interface, person.extension, status=0, paused=False)

    def has(self, number: Number, did: str) -> bool:
        """Whether a line stands for a caller who rang *did*, free agent or not: then the queue takes the caller at its front."""
        now = self._clock.now()
        return any(one.stands(now) and self._leads(one, did) for one in self._of(number))

    async def lines(self, person: str) -> tuple[DirectNow, ...]:
        """An agent's lines that stand, the newest first."""
        now = self._clock.now()
        found = [one for one in self._lines.values() if one.person == person and one.stands(now)]
        return tuple(_shown(one) for one in sorted(found, key=lambda one: one.since, reverse=True))

    async def close(self, id: str) -> None:
        """The agent closes a line, in whatever mode. One that is not there raises :class:`SwitchboardError` ``no_line``."""
        line = self._lines.get(id)
        if line is None:
            raise SwitchboardError(SwitchboardErrorKind.REFUSED, "no_line")
        self._remove(line)
        await self._errands.done()

    async def settled(self) -> None:
        """Wait until all that happened is on the disk."""
        await self._errands.done()

    # What happens

    def _on_event(self, event: PbxEvent) -> None:
        match event:
            case DialBegan():
                self._dial_began(event)
            case DialEnded():
                self._dial_ended(event)
            case AgentRings():
                self._queue_rings.add(event.agent_channel)
            case AgentAnswered():
                self._answered(event)
            case ChannelGone():
                self._dials.pop(event.channel, None)
                self._opened_by.pop(event.channel, None)
                self._queue_rings.discard(event.channel)
                self._takes.pop(event.channel, None)
                self._talks.discard(event.channel)
            case PbxAway() | PbxThere(restarted=True):
                # How these dials end is not seen: nothing is opened or ended by them.
                for kept in (self._dials, self._opened_by, self._takes):
                    kept.clear()
                self._talks.clear()
                self._queue_rings.clear()
        self._channels.see(event)

    def _dial_began(self, event: DialBegan) -> None:
        region = self._rules.site.region
        place = event.channel.partition(";")[0]
        callback = callback_of(event.channel)
        if callback is not None:
            # The other half of the place dials the customer; what its first half dials is the agent's phone.
            person = self._takes.get(place)
            who = customer(event.number, region, self._promises)
            if place != event.channel and who is not None:
                self._dials[event.dialled_channel] = _Dial(
                    person or "", who, True, event.channel, event.caller, callback
                )
            return
        agent = self._person_at(self._channels.interface(event.channel))
        rung = self._person_at(self._channels.interface(event.dialled_channel))
        if not event.channel or (agent and rung):
            return
        who = customer(event.number if agent else event.caller, region, self._promises)
        if who is not None and (agent or rung):
            self._dials[event.dialled_channel] = _Dial(agent or rung, who, bool(agent), event.channel, event.caller)

    def _dial_ended(self, event: DialEnded) -> None:
        dial = self._dials.pop(event.dialled_channel, None)
        if dial is None:
            return
        answered = event.status == "ANSWER"
        if dial.callback is not None and answered:
            self._talks.add(dial.by.partition(";")[0])
        if not dial.person:
            return
        if dial.out and not answered:
            self._errands.put(partial(self._open, dial, self._clock.now()))
        elif answered or event.dialled_channel not in self._queue_rings:
            # A queue that rings one agent after the other is no call to each of them.
            self._errands.put(partial(self._between, dial, answered, self._clock.now()))

    def _answered(self, event: AgentAnswered) -> None:
        """An agent takes a callback's place; where its customer is on the line already, the two talk."""
        callback = callback_of(event.channel)
        person = self._person_at(event.interface)
        if callback is None or not person:
            return
        self._takes[event.channel] = person
        who = customer(event.number, self._rules.site.region, self._promises)
        if event.channel in self._talks and who is not None:
            dial = _Dial(person, who, True, event.channel)
            self._errands.put(partial(self._between, dial, True, self._clock.now()))

    async def _open(self, dial: _Dial, at: datetime) -> None:
        department = await self._department(dial)
        if department is None:
            return
        mode, minutes = settings(self._rules.site, dial.person, department)
        belonging = choose(self._promises.of_number(dial.number), dial.number)
        line = Line(
            id=_id(dial.person, dial.number),
            person=dial.person,
            number=dial.number,
            queue=department.queue,
            mode=mode,
            minutes=minutes,
            since=at,
            until=at,
            callback=dial.callback or (belonging.id if belonging is not None else None),
            customer=belonging.customer if belonging is not None else "",
        )
        self._opened_by[dial.by] = line.id
        self._keep(opened(line, at))
        if not line.customer:
            naming = asyncio.create_task(self._name(line.id))
            self._naming.add(naming)
            naming.add_done_callback(self._naming.discard)

    async def _between(self, dial: _Dial, answered: bool, at: datetime) -> None:
        line = self._line(dial.person, dial.number)
        if line is None:
            return
        if answered and dial.out and self._opened_by.get(dial.by) == line.id:
            # The call was tried over two trunks, and the second one reached the customer.
            self._remove(line)
            return
        after = after_call(line, answered=answered, at=at)
        if after is None:
            self._remove(line)
        elif after != line:
            self._keep(after)

    def _on_callback(self, callback: Callback) -> None:
        if not callback.open:
            for line in self._of(callback.number):
                if belongs(line, callback.id, callback.number):
                    self._remove(line)

    # How it is kept

    def _keep(self, line: Line) -> None:
        self._lines[line.id] = line
        self._write(partial(_put, line))
        self._tell_of(line)

    def _remove(self, line: Line) -> None:
        if self._lines.pop(line.id, None) is not None:
            self._write(partial(_forget, line.id))
            self._tell_of(replace(line, until=self._clock.now()))

    def _write(self, work: Callable[[Connection], None]) -> None:
        self._changes += 1
        self._errands.put(partial(self._written, work))

    async def _written(self, work: Callable[[Connection], None]) -> None:
        try:
            await self._database.run(work)
        finally:
            self._on_disk += 1

    def _tell_of(self, line: Line) -> None:
        """A line that is over is told with an end that has come."""
        self._tell(Tell(_shown(line), frozenset({line.person})))

    async def _name(self, id: str) -> None:
        """Say who the customer is, as soon as the CRM does."""
        line = self._lines.get(id)
        contact = await self._promises.contact(line.number) if line is not None else None
        line = self._lines.get(id)
        if line is not None and contact is not None:
            self._keep(replace(line, customer=contact.name))

    async def _keep_sweeping(self) -> None:
        while True:
            await self._clock.sleep(SWEEP_EVERY)
            now = self._clock.now()
            for line in [one for one in self._lines.values() if not one.stands(now)]:
                self._remove(line)
            self._errands.put(self._reread)

    async def _reread(self) -> None:
        """Take in what another switchboard on the same store has changed."""
        before = self._on_disk
        lines = {one.id: one for one in await self._database.run(_read)}
        if self._changes != before:  # what is known here is newer
            return
        old, self._lines = self._lines, lines
        for line in old.values():
            if line.id not in lines:
                self._tell_of(replace(line, until=self._clock.now()))
        for line in lines.values():
            if old.get(line.id) != line:
                self._tell_of(line)

    # Who is who

    def _of(self, number: Number) -> list[Line]:
        return [one for one in self._lines.values() if one.number.key == number.key]

    def _line(self, person: str, number: Number) -> Line | None:
        return next((one for one in self._of(number) if one.person == person), None)

    def _leads(self, line: Line, did: str) -> bool:
        """Whether the line takes callers of this number: the agent's own, the multichannel number, or one that the rules do not
        know; not another agent's or department's."""
        department = self._rules.department(line.queue)
        if department is None or not department.direct.on:
            return False
        rung = self._same(did)
        for own in self._rules.site.direct_lines:
            if own.own_number and self._same(own.own_number) == rung:
                return own.person == line.person
        numbers = {self._same(one.number): one.queue for one in self._rules.site.departments if one.number}
        return numbers.get(rung, line.queue) == line.queue

    async def _department(self, dial: _Dial) -> Department | None:
        """Whose rules an agent's call out goes by: the department whose number the customer saw, else that of the callback, else
        one whose queue the agent is in, else any; only one that has direct callback."""
        site = self._rules.site
        shown = self._same(dial.shown) if dial.shown else ""
        by_number = [one for one in site.departments if one.number and self._same(one.number) == shown]
        callback = self._promises.open.get(dial.callback) if dial.callback is not None else None
        by_callback = [one for one in site.departments if callback is not None and one.queue == callback.queue]
        if by_number or by_callback:
            return next((one for one in by_number or by_callback if one.direct.on), None)
        try:
            members = await self._pbx.members()
        except PbxError:
            members = ()
        theirs = {one.queue for one in members if self._person_at(one.interface) == dial.person}
        return next((one for one in site.departments if one.direct.on and (one.queue in theirs or not theirs)), None)

    def _same(self, number: str) -> str:
        return from_network(number, self._rules.site.region).key

    def _person(self, id: str) -> Person | None:
        return next((one for one in self._promises.people() if one.id == id), None)

    def _person_at(self, interface: str) -> str:
        person = self._promises.person_at(interface) if interface else None
        return person.id if person is not None else ""


def _id(person: str, number: Number) -> str:
    """One line for an agent and a customer, whoever opens it."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"soitto:direct:{person}:{number.key}"))


def _shown(line: Line) -> DirectNow:
    return DirectNow(line.id, line.person, line.number.key, line.customer, line.until)


# Rows


def _put(line: Line, connection: Connection) -> None:
    doc = {
        "number": number(line.number),
        "queue": line.queue,
        "mode": int(line.mode),
        "minutes": line.minutes,
        "since": instant(line.since),
        "callback": line.callback,
        "customer": line.customer,
    }
    row = {
        "id": line.id,
        "person": line.person,
        "number_key": line.number.key,
        "until": instant(line.until) if line.until is not None else None,
        "doc": json.dumps(doc),
    }
    put(connection, schema.direct, row)


def _forget(id: str, connection: Connection) -> None:
    connection.execute(sa.delete(schema.direct).where(schema.direct.c.id == id))


def _read(connection: Connection) -> list[Line]:
    found = []
    for row in connection.execute(sa.select(schema.direct)):
        doc = json.loads(row.doc)
        line = Line(
            id=row.id,
            person=row.person,
            number=to_number(doc["number"]),
            queue=doc["queue"],
            mode=DirectMode(doc["mode"]),
            minutes=doc["minutes"],
            since=from_instant(doc["since"]),
            until=from_instant(row.until) if row.until is not None else None,
            callback=doc["callback"],
            customer=doc["customer"],
        )
        found.append(line)
    return found
