# SPDX-License-Identifier: GPL-3.0-or-later
"""Callouts of agents without a line of their own: their phone rings first, then the customer's (row D3).

The exchange is asked for the agent's leg only; the dialplan (``soitto-callout``) dials the customer, so a call goes on when the
switchboard dies. The channel's id is made of the callout's: asked twice, nothing rings twice. A callout is written down before
anything rings, each of its states after that; after a restart those that live are watched again, the others are *unknown*.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from app.domain.board import Callout, CalloutState, OwnCalls
from app.domain.call import CallResult
from app.domain.dial_result import call_result
from app.domain.errors import BadNumber, SwitchboardError, SwitchboardErrorKind
from app.domain.number import NumberClass, is_service, parse
from app.switchboard.clock import Clock
from app.switchboard.parts import Promises, Rules, Tell, Teller
from app.switchboard.pbx.port import (
    Channel,
    ChannelChanged,
    ChannelGone,
    DialBegan,
    DialEnded,
    DialRings,
    Pbx,
    PbxError,
    PbxErrorKind,
    PbxEvent,
    PbxThere,
)
from app.switchboard.phones.caller_id import caller_id
from app.switchboard.phones.calls import KEPT, PhoneCalls
from app.switchboard.phones.halves import Halves, end, waiting
from app.switchboard.phones.phones import Phones
from app.switchboard.store import schema
from app.switchboard.store.database import Database, put
from app.switchboard.works import Works

PREFIX = "soitto-out-"
CONTEXT = "soitto-callout"
AGENT_RINGS_SECONDS = 30
CUSTOMER_RINGS_SECONDS = 60
_REMEMBERED = timedelta(days=7)
"""How long the id of a callout that is over is known: for so long asking again rings nothing."""
_GONE_AFTER = 2.0
"""Seconds after which a callout that was cancelled is over, whatever was heard of it."""
_DIALLED = re.compile(r"\+?[0-9]{2,20}", re.ASCII)
_TALK = (CalloutState.CONNECTED, CalloutState.HELD)
_AGENT_REASONS = {
    CallResult.BUSY: "agent_busy",
    CallResult.REJECTED: "agent_rejected",
    CallResult.UNREACHABLE: "agent_unreachable",
    CallResult.INVALID: "agent_unreachable",
}


@dataclass(slots=True)
class _Run:
    """A callout. ``customer`` is the channel that was dialled; ``outside``: the agent's phone is reached through the trunk."""

    id: str
    person: str
    number: str
    outside: bool
    callback: str | None = None
    attempt: str | None = None
    state: CalloutState = CalloutState.AGENT_RINGS
    customer: str = ""
    result: CallResult | None = None
    reason: str = ""
    cause: int = 0
    """Q.850, of the customer's end of a talk."""
    ended_at: datetime | None = None
    asked: bool = True
    """The exchange was not told yet, or has not answered."""
    cancelled: bool = False
    leaving: str = ""
    """Why it is about to end: the reason at its end."""
    rang: bool = False
    customer_rang: bool = False
    own_dial: tuple[str, int] = ("", 0)

    @property
    def agent(self) -> str:
        return PREFIX + self.id

    @property
    def live(self) -> bool:
        return self.ended_at is None

    @property
    def shown(self) -> Callout:
        return Callout(self.id, self.state, self.result, self.reason, self.cause)


class Callouts:
    """Coroutines raise :class:`SwitchboardError` (``REFUSED``: ``no_phone``, ``busy``, ``bad_number``, ``bad_id``, ``premium``,
    ``service``, ``not_found``, ``not_now``) and :class:`PbxError`."""

    def __init__(
        self,
        pbx: Pbx,
        phones: Phones,
        promises: Promises,
        rules: Rules,
        database: Database,
        clock: Clock,
        tell: Teller,
    ) -> None:
        self._pbx, self._phones, self._promises, self._rules = pbx, phones, promises, rules
        self._database, self._clock, self._tell = database, clock, tell
        self._works = Works()
        self._runs: dict[str, _Run] = {}
        """By id: those that live, and those of the last hour."""
        self._calls = PhoneCalls(pbx, phones, clock, tell, self._works)
        self._placing = asyncio.Lock()
        self._unsubscribe: Callable[[], None] = lambda: None

    async def start(self) -> None:
        """Take up the callouts that live; after the phones were started."""
        for run in await self._database.run(self._read):
            self._runs[run.id] = run
        self._unsubscribe = self._pbx.subscribe(self._happened)
        if self._pbx.there:
            await self._look()

    async def stop(self) -> None:
        """Leave everything as it is: calls go on."""
        self._unsubscribe()
        await self._works.stop()

    # --- what desks ask

    async def place(
        self, person: str, id: str, number: str, callback: str | None = None, attempt: str | None = None
    ) -> Callout:
        """Ring the person's phone, and dial *number* when it is picked up. ``id`` is the desk's own (a UUID): the same again rings
        nothing again and returns the state. ``callback`` and ``attempt`` are those that the desk has claimed and begun."""
        id = _uuid(id)
        async with self._placing:
            known = await self._known(person, id)
            if known is not None:
                return known.shown
            if any(run.live and run.person == person for run in self._runs.values()):
                raise _refused("busy")
            interface = self._phones.interface(person)
            if interface is None:
                raise _refused("no_phone")
            dialled = self._checked(number, promised=callback is not None)
            if not self._pbx.there:
                raise PbxError(PbxErrorKind.AWAY)
            caller = caller_id(self._rules.site, person, await self._queues(person, callback))
            run = _Run(id, person, dialled, interface.startswith("Local/"), callback, attempt)
            self._runs[id] = run
            try:
                await self._database.run(self._row(run))
            except BaseException:
                del self._runs[id]
                raise
        self._tell(Tell(run.shown, frozenset({person})))
        self._works.spawn(self._ring(run, interface, caller), "placing a callout")
        return run.shown

    async def hang_up(self, person: str, id: str) -> None:
        """End it in whatever state it is. One that is over is no error; one that is not known yet is not placed any more."""
        if self._calls.has(person, id):
            await self._calls.hang_up(id)
            return
        id = _uuid(id)
        async with self._placing:
            run = await self._known(person, id)
            if run is None:
                run = self._runs[id] = _Run(id, person, "", False)
                await self._over(run, CallResult.CANCELLED, "cancelled")
        if not run.live:
            return
        if run.leaving == "transferred":  # the customer is not ours any more
            await self._works.whole(self._pbx.hang_up(run.agent))
            return
        run.leaving = "hung_up" if run.state in _TALK else "cancelled"
        run.cancelled = True
        self._works.spawn(self._make_sure(run), "the end of a callout")
        await self._end_channels(run)

    async def hold(self, person: str, id: str) -> None:
        """The customer hears music."""
        if self._calls.has(person, id):
            await self._calls.hold(id)
            return
        run = self._up(person, id, CalloutState.CONNECTED)
        await self._halves(run).hold()
        self._step(run, CalloutState.HELD)

    async def resume(self, person: str, id: str) -> None:
        if self._calls.has(person, id):
            await self._calls.resume(id)
            return
        run = self._up(person, id, CalloutState.HELD)
        await self._halves(run).resume()
        self._step(run, CalloutState.CONNECTED)

    async def transfer(self, person: str, id: str, number: str) -> None:
        """Pass the customer on to *number*; the agent's phone is free then."""
        dialled = self._checked(number, promised=True)
        caller = caller_id(self._rules.site, person, await self._phones.queues(person))
        if self._calls.has(person, id):
            await self._calls.transfer(id, dialled, caller)
            return
        run = self._up(person, id, *_TALK)
        run.leaving = "transferred"
        try:
            await self._halves(run).pass_on(dialled, caller, held=run.state is CalloutState.HELD)
        except PbxError:
            run.leaving = ""
            raise

    def own(self, person: str) -> OwnCalls:
        """Everything about this person's calls, to be told first to a desk that comes (back)."""
        self._forget()
        return OwnCalls(tuple(run.shown for run in self._runs.values() if run.person == person), self._calls.of(person))

    def person_of(self, channel: str) -> str | None:
        """Whose callout an agent's channel belongs to, by its unique id."""
        run = self._runs.get(channel.removeprefix(PREFIX))
        return run.person if run is not None and channel.startswith(PREFIX) else None

    # --- how it is done

    def _checked(self, number: str, *, promised: bool) -> str:
        """What is dialled. Of what the agent typed the desk asked whatever there is to ask; a number that somebody else wrote into
        a callback must neither cost extra nor steer the exchange."""
        region = self._rules.site.region
        try:
            parsed = parse(number, region)
        except BadNumber:
            raise _refused("bad_number") from None
        if _DIALLED.fullmatch(parsed.dial) is None:  # the phone itself is there for codes and SIP addresses
            raise _refused("bad_number")
        if promised and parsed.kind is NumberClass.PREMIUM:
            raise _refused("premium")
        colleague = any(one.extension == parsed.dial for one in self._promises.people())
        if promised and is_service(parsed, region) and not colleague:
            raise _refused("service")
        return parsed.dial

    async def _queues(self, person: str, callback: str | None) -> tuple[str, ...]:
        promised = self._promises.open.get(callback) if callback is not None else None
        queues = await self._phones.queues(person)
        return (promised.queue, *queues) if promised is not None and promised.queue else queues

    async def _ring(self, run: _Run, interface: str, caller: str) -> None:
        if run.cancelled:
            await self._over(run, CallResult.CANCELLED, "cancelled")
            return
        variables = {
            "SOITTO_CALLER": caller,
            "SOITTO_RING": str(CUSTOMER_RINGS_SECONDS),
            "SOITTO_OWN": self._phones.extension(run.person),
        }
        try:
            await self._works.whole(
                self._pbx.originate(
                    interface,
                    CONTEXT,
                    run.number,
                    channel=run.agent,
                    caller=run.number,
                    variables=variables,
                    ring_seconds=AGENT_RINGS_SECONDS,
                )
            )
        except PbxError as error:
            if (
                error.kind is PbxErrorKind.AWAY
            ):  # whether it rings is not known: what there is of it is ended at the return
                await self._over(run, CallResult.UNKNOWN, "pbx")
            else:
                reason = "cancelled" if run.cancelled else "agent_unreachable"
                await self._over(run, CallResult.CANCELLED, reason)
            return
        finally:
            run.asked = False
        if run.cancelled or not run.live:
            await self._end_channels(run)

    async def _end_channels(self, run: _Run) -> None:
        channels = (run.agent, run.customer) if run.customer and run.state is CalloutState.HELD else (run.agent,)
        for channel in channels:
            await self._works.whole(self._pbx.hang_up(channel))

    async def _make_sure(self, run: _Run) -> None:
        """A callout that was cancelled leaves nothing behind, whatever was under way at that moment."""
        await self._clock.sleep(_GONE_AFTER)
        await self._end_channels(run)
        if run.live and not run.asked and all(one.id != run.agent for one in await self._pbx.channels()):
            await self._over(run, *self._end_of(run, 0))

    def _halves(self, run: _Run) -> Halves:
        return Halves(self._pbx, self._clock, run.agent, run.customer)

    def _up(self, person: str, id: str, *states: CalloutState) -> _Run:
        run = self._runs.get(_uuid(id))
        if run is None or run.person != person:
            raise _refused("not_found")
        if run.state not in states or run.cancelled or run.leaving:
            raise _refused("not_now")
        return run

    # --- what the exchange tells

    def _happened(self, event: PbxEvent) -> None:
        self._calls.happened(event)
        match event:
            case ChannelChanged():
                self._changed(event.channel)
            case DialBegan() if (run := self._live(event.channel)) is not None:
                run.customer = event.dialled_channel
                self._works.spawn(self._database.run(self._row(run)), "keeping a callout")
            case DialRings():
                self._rang(event)
            case DialEnded():
                self._dial_ended(event)
            case ChannelGone():
                self._gone(event)
            case PbxThere():
                self._works.spawn(self._look(), "looking at callouts")

    def _changed(self, channel: Channel) -> None:
        if not channel.id.startswith(PREFIX):
            return
        run = self._live(channel.id.removesuffix(";2"))
        if run is None:
            self._works.spawn(self._end_stray(channel.id), "a channel that is nobody's")
        elif channel.id == run.agent and channel.state == "Up" and run.state is CalloutState.AGENT_RINGS:
            self._step(run, CalloutState.AGENT_ANSWERED)

    async def _end_stray(self, channel: str) -> None:
        """A leg of a callout that is over here: asked for by one who did not live to see it. Another switchboard's stays."""
        id, table = channel.removeprefix(PREFIX).removesuffix(";2"), schema.callouts
        state = await self._database.run(lambda c: c.execute(sa.select(table.c.state).where(table.c.id == id)).scalar())
        if state in (None, CalloutState.ENDED.value):
            await self._works.whole(self._pbx.hang_up(channel))

    def _live(self, channel: str) -> _Run | None:
        if not channel.startswith(PREFIX):
            return None
        run = self._runs.get(channel.removeprefix(PREFIX))
        return run if run is not None and run.live else None

    def _rang(self, event: DialRings) -> None:
        run = self._live(event.channel)
        if run is not None:
            run.customer_rang = True
            if run.state in (CalloutState.AGENT_RINGS, CalloutState.AGENT_ANSWERED):
                self._step(run, CalloutState.RINGING)
        elif (run := self._own(event.channel, event.dialled_channel)) is not None:
            run.rang = True

    def _own(self, channel: str, dialled: str) -> _Run | None:
        """Whose own phone it is that is dialled: the exchange's first leg, or what the other half of an outside phone dials."""
        return self._live(dialled) or (self._live(channel.removesuffix(";2")) if channel.endswith(";2") else None)

    def _dial_ended(self, event: DialEnded) -> None:
        run = self._live(event.channel)
        if run is None:
            own = self._own(event.channel, event.dialled_channel)
            if own is not None and event.status != "ANSWER":
                own.own_dial = (event.status, event.cause)
        elif event.status == "ANSWER":
            if run.state not in _TALK:
                self._step(run, CalloutState.CONNECTED)
        elif event.status != "CANCEL" and run.state not in _TALK:
            result = call_result(event.status, event.cause, rang=run.customer_rang)
            self._finish(run, CallResult.CANCELLED if run.cancelled else result, run.leaving)

    def _gone(self, event: ChannelGone) -> None:
        run = self._live(event.channel)
        if run is not None:
            result, reason = self._end_of(run, event.cause)
            self._finish(run, result, reason)
            return
        for run in tuple(self._runs.values()):
            if run.live and run.customer == event.channel and run.state in _TALK:
                run.cause = 0 if run.leaving else event.cause
                self._finish(run, CallResult.ANSWERED, run.leaving)

    def _end_of(self, run: _Run, cause: int) -> tuple[CallResult, str]:
        """How it ended, when the agent's leg is gone."""
        if run.state in _TALK:
            return CallResult.ANSWERED, run.leaving or "hung_up"
        if run.cancelled:
            return CallResult.CANCELLED, "cancelled"
        if run.state is not CalloutState.AGENT_RINGS:
            return CallResult.CANCELLED, "hung_up"
        status, told = run.own_dial
        if not status and cause in (0, 16, 18, 19):
            return CallResult.CANCELLED, "agent_no_answer"
        found = call_result(status or "CONGESTION", told or cause, rang=run.rang)
        return CallResult.CANCELLED, _AGENT_REASONS.get(found, "agent_no_answer")

    def _step(self, run: _Run, state: CalloutState) -> None:
        if run.live:
            run.state = state
            self._works.spawn(self._database.run(self._row(run)), "keeping a callout")
            self._tell(Tell(run.shown, frozenset({run.person})))

    def _finish(self, run: _Run, result: CallResult, reason: str) -> None:
        """It is over, and nothing of it may stay."""
        channels = (run.agent, run.customer) if run.customer and run.leaving != "transferred" else (run.agent,)
        self._works.spawn(self._over(run, result, reason), "the end of a callout")
        self._works.spawn(end(self._pbx, self._clock, self._works, *channels), "clearing a callout away")

    async def _over(self, run: _Run, result: CallResult, reason: str) -> None:
        if not run.live:
            return
        run.ended_at = self._clock.now()
        run.state, run.result, run.reason, run.number = CalloutState.ENDED, result, reason, ""
        self._tell(Tell(run.shown, frozenset({run.person})))
        await self._database.run(self._row(run))

    # --- after events were missed

    async def _look(self) -> None:
        """What the exchange has of our callouts is watched on, the others are over; what nobody owns is ended. When the exchange is
        lost meanwhile, it comes back once more."""
        with contextlib.suppress(PbxError):
            await self._look_now()

    async def _look_now(self) -> None:
        channels, entries = await self._pbx.channels(), await self._pbx.entries()
        self._calls.look(channels, entries, await waiting(self._pbx, channels))
        there = {channel.id: channel for channel in channels}
        for run in tuple(self._runs.values()):
            if run.live and not run.asked:
                await self._found(run, there)
        for channel in channels:
            if channel.id.startswith(PREFIX) and self._live(channel.id.removesuffix(";2")) is None:
                await self._end_stray(channel.id)

    async def _found(self, run: _Run, there: dict[str, Channel]) -> None:
        agent = there.get(run.agent)
        if agent is None:
            unknown = run.state not in _TALK and not run.cancelled
            await self._over(run, *((CallResult.UNKNOWN, "pbx") if unknown else self._end_of(run, 0)))
            return
        if run.cancelled:
            await self._end_channels(run)
            return
        if run.customer not in there:
            others = sorted(
                one.id for one in there.values() if one.call == agent.call and not one.id.startswith(run.agent)
            )
            others = others[1:] if run.outside else others  # the first is the agent's own phone
            if run.state in _TALK and not others:
                self._finish(run, CallResult.ANSWERED, "")
                return
            run.customer = others[0] if others else ""
        customer = there.get(run.customer)
        if agent.state != "Up":
            state = CalloutState.AGENT_RINGS
        elif customer is None:
            state = CalloutState.AGENT_ANSWERED
        elif customer.state != "Up":
            state = CalloutState.RINGING
        else:
            state = CalloutState.HELD if run.state is CalloutState.HELD else CalloutState.CONNECTED
        if state is not run.state:
            self._step(run, state)

    # --- what is kept

    async def _known(self, person: str, id: str) -> _Run | None:
        run = self._runs.get(id)
        if run is None:
            table = schema.callouts
            row = await self._database.run(lambda c: c.execute(sa.select(table).where(table.c.id == id)).first())
            run = _from_row(row) if row is not None else None
        if run is not None and run.person != person:
            raise _refused("not_found")
        return run

    def _forget(self) -> None:
        oldest = self._clock.now() - KEPT
        for id in [id for id, run in self._runs.items() if run.ended_at is not None and run.ended_at < oldest]:
            del self._runs[id]

    def _row(self, run: _Run) -> Callable[[sa.Connection], None]:
        """Keeps it as it stands when its turn comes: the last write has the last state."""

        def keep(connection: sa.Connection) -> None:
            doc: dict[str, Any] = {
                "number": run.number,
                "outside": run.outside,
                "callback": run.callback,
                "attempt": run.attempt,
                "customer": run.customer,
                "result": run.result,
                "reason": run.reason,
                "ended_at": run.ended_at.isoformat() if run.ended_at is not None else None,
            }
            row = {"id": run.id, "person": run.person, "state": run.state.value, "doc": json.dumps(doc)}
            put(connection, schema.callouts, row)

        return keep

    def _read(self, connection: sa.Connection) -> list[_Run]:
        """Those of the last hour, and those that have not ended; long past ones are deleted."""
        table, now = schema.callouts, self._clock.now()
        found = []
        for row in connection.execute(sa.select(table)).all():
            run = _from_row(row)
            if run.ended_at is not None and run.ended_at < now - _REMEMBERED:
                connection.execute(sa.delete(table).where(table.c.id == run.id))
            elif run.ended_at is None or run.ended_at >= now - KEPT:
                found.append(run)
        return found


def _from_row(row: Any) -> _Run:
    doc = json.loads(row.doc)
    return _Run(
        id=row.id,
        person=row.person,
        number=doc["number"],
        outside=doc["outside"],
        callback=doc["callback"],
        attempt=doc["attempt"],
        state=CalloutState(row.state),
        customer=doc["customer"],
        result=CallResult(doc["result"]) if doc["result"] else None,
        reason=doc["reason"],
        ended_at=datetime.fromisoformat(doc["ended_at"]) if doc["ended_at"] else None,
        asked=False,
    )


def _uuid(text: str) -> str:
    try:
        return str(uuid.UUID(text))
    except ValueError:
        raise _refused("bad_id") from None


def _refused(code: str) -> SwitchboardError:
    return SwitchboardError(SwitchboardErrorKind.REFUSED, code)
