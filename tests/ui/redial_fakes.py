# SPDX-License-Identifier: GPL-3.0-or-later
"""Noticing, scripts, protocol and redials in memory, as the window asks for them: part of :mod:`tests.ui.fakes`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from app.domain import callback as cb
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import Callback, Origin, Priority
from app.domain.drops import Trouble
from app.domain.due import at_instant
from app.domain.errors import CallRefused, DomainError, NotKept, ProtocolNotKept
from app.domain.guide import Guide
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.protocol import Line, Name, Play, RedialProtocol, Then
from app.domain.redial import Redial, Situation, Window, lane
from app.services.events import GuideChanged, ProtocolChanged, RedialsChanged, TroubleOver

if TYPE_CHECKING:
    from tests.ui.fakes import Rig

AT_ONCE = (Window(0, 60), Window(60, 120), Window(120, 180))
"""Three tries, 1-2-3 minutes apart, the first at once."""
AFTER_A_HOLD = (Window(60, 120), *AT_ONCE[1:])


def line(text: str, least: int = 0, most: int = 0) -> Line:
    return Line({"en": text}, least, most)


def small_protocol() -> RedialProtocol:
    """Five situations with the source's waits, in English alone."""
    rings_again = (line("Hello[, {customer}]! It is [{agent} of ]{company}. The line broke off."),)
    silent = (
        line("Hello, can you hear me?", 2, 3),
        line("I cannot hear you[, {customer}].", 3, 4),
        line("I shall ring you again.", 3, 4),
    )
    plays = (
        Play(Situation.SILENT_START, silent, Then.REDIAL, rings_again, AT_ONCE),
        Play(Situation.BROKE_OFF, (), Then.REDIAL, rings_again, AT_ONCE),
        Play(Situation.ON_HOLD, (line("Are you there?", 60, 120),), Then.REDIAL, rings_again, AFTER_A_HOLD),
        Play(Situation.SILENT_MIDWAY, silent, Then.REDIAL, rings_again, AT_ONCE),
        Play(
            Situation.AGREED,
            (line("What is your name, please?"), line("At what number[, {customer}]?"), line("Thank you. Good-bye!")),
            Then.SURVEY,
            (line("Hello[, {customer}]! You asked us to call[ about {reason}]."),),
        ),
    )
    return RedialProtocol({one.situation: one for one in plays}, {"en": "Soitto Oy"}, survey="9000")


class FakeProtocols:
    """``protocol`` is what the site has; ``problem`` is set by hand."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.protocol = small_protocol()
        self.source = "shipped"
        self.version = 0
        """Another one after every change."""
        self.problem: DomainError | None = None
        self.may_save = True
        self.reloaded: Callable[[], None] = lambda: None

    def reload(self) -> None:
        """Read the site's file again: what ``reloaded`` says."""
        self._rig.log.append(("protocols.reload", ()))
        self.reloaded()

    async def save(self, protocol: RedialProtocol, version: int | None = None) -> None:
        await self._rig.step("protocols.save", protocol, version)
        if version is not None and version != self.version:
            raise ProtocolNotKept(NotKept.OLDER_VERSION)
        self.show(protocol, "hub" if self.source == "shipped" else self.source)

    def show(self, protocol: RedialProtocol, source: str = "hub") -> None:
        """Another one holds now."""
        self.protocol, self.source, self.problem = protocol, source, None
        self.version += 1
        self._rig.post(ProtocolChanged())


class FakeDrops:
    """What was dismissed is counted; what is seen is posted by hand."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.told: dict[Trouble, tuple[int, int]] = {}

    async def dismiss(self, call: str, trouble: Trouble) -> None:
        await self._rig.step("drops.dismiss", call, trouble)
        told, dismissed = self.told.get(trouble, (1, 0))
        self.told[trouble] = (told, dismissed + 1)
        self._rig.post(TroubleOver(call, trouble, dismissed=True))

    def counts(self) -> dict[Trouble, tuple[int, int]]:
        """How often each was told today, and how often it was dismissed."""
        return dict(self.told)


class FakeScripts:
    """The guide beside the call; begun by hand, or by :meth:`show`."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.guide: Guide | None = None
        self.known: dict[Name, str] = {Name.AGENT: "Anna Virtanen", Name.COMPANY: "Soitto Oy"}

    def show(self, guide: Guide | None) -> Guide | None:
        self.guide = guide
        self._rig.post(GuideChanged(guide))
        return guide

    def names(self, call: Call, language: str | None = None) -> dict[Name, str]:
        own = {Name.CUSTOMER: call.customer} if call.customer else {}
        return {**self.known, **own}

    async def begin(self, call_id: str, situation: Situation) -> None:
        await self._rig.step("scripts.begin", call_id, situation)
        play = self._rig.desk.protocols.protocol.plays[situation]
        self.show(Guide(call_id, situation, play.lines, play.then, datetime.now(UTC), by_hand=True))

    async def said(self) -> None:
        await self._rig.step("scripts.said")
        if self.guide is not None:
            guide = self.guide.said(datetime.now(UTC))
            self.show(None if guide.current is None and guide.then is Then.TALK else guide)

    async def still_silent(self) -> None:
        await self._rig.step("scripts.still_silent")
        if self.guide is not None:
            self.show(self.guide.still_silent(datetime.now(UTC)))

    async def answered(self) -> None:
        await self._rig.step("scripts.answered")
        self.show(None)

    async def dismiss(self) -> None:
        await self._rig.step("scripts.dismiss")
        self.show(None)

    async def end_and_redial(self) -> None:
        await self._rig.step("scripts.end_and_redial")
        guide = self.guide
        if guide is None:
            raise CallRefused("no_call")
        await self._rig.desk.redials.begin(guide.call, guide.situation)
        await self._rig.desk.calls.hang_up(guide.call)
        self.show(None)


class FakeRedials:
    """The lane is what the rig's store has of open redials; :meth:`Rig.put` tells the window of it."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.rows: tuple[Any, ...] = ()
        """What the report has."""
        self._before: dict[str, Callback] = {}

    @property
    def lane(self) -> tuple[Callback, ...]:
        """The open redials of this agent, the one whose try is due first coming first."""
        person = self._rig.desk.account.person
        return lane(list(self._rig.store.values()), person.id) if person is not None else ()

    def told(self) -> None:
        """Tell the window what the lane is now."""
        self._rig.post(RedialsChanged(self.lane))

    async def begin(self, call_id: str, situation: Situation) -> Callback:
        await self._rig.step("redials.begin", call_id, situation)
        calls = self._rig.desk.calls
        call = calls.find(call_id) or calls._ended.get(call_id)
        if call is None:
            raise CallRefused("no_call")
        return self._rig.put(redial_of(call, situation))

    async def dial(self, id: str) -> Call:
        await self._rig.step("redials.dial", id)
        call: Call = await self._rig.desk.calls.dial_callback(id)
        return call

    async def close(self, id: str, disposition: str, note: str = "") -> Callback:
        await self._rig.step("redials.close", id, disposition, note)
        closed: Callback = await self._rig.desk.callbacks.flag(id, disposition, note)
        return closed

    async def not_needed(self, id: str) -> None:
        await self._rig.step("redials.not_needed", id)
        one = self._rig.store.pop(id)
        self._before[id] = one
        self.told()

    async def undo(self, id: str) -> bool:
        await self._rig.step("redials.undo", id)
        if id not in self._before:
            return False
        self._rig.put(self._before.pop(id))
        return True

    async def hand_over(self, id: str, agent: str) -> Callback:
        await self._rig.step("redials.hand_over", id, agent)
        one = self._rig.store[id]
        return self._rig.put(cb.edited(one, owner=agent, redial=replace(one.redial, agent=agent)))

    async def report(self, first: date, last: date, zone: ZoneInfo) -> tuple[Any, ...]:
        await self._rig.step("redials.report", first, last, zone)
        return self.rows


def redial_of(call: Call, situation: Situation, since: datetime | None = None) -> Callback:
    """The redial of a call that broke off."""
    at = since or datetime.now(UTC)
    windows = AFTER_A_HOLD if situation is Situation.ON_HOLD else AT_ONCE
    return Callback(
        new_id(),
        call.number,
        at_instant(at + timedelta(seconds=windows[0].after), "Asia/Ulaanbaatar"),
        at,
        call.agent,
        customer=call.customer,
        owner=call.agent,
        priority=Priority.URGENT,
        origin=Origin.DROP,
        redial=Redial(situation, at, call.agent, windows, call=call.id),
    )


def dropped(rig: Rig, typed: str, customer: str = "", *, seconds: float = 20, **fields: Any) -> Callback:
    """A redial in the lane, of a line that broke off so many seconds ago; ``situation``, ``agent`` and ``id`` if they matter."""
    since = fields.pop("now", None) or datetime.now(UTC)
    since -= timedelta(seconds=seconds)
    situation, agent = fields.pop("situation", Situation.BROKE_OFF), fields.pop("agent", "anna")
    began = since - timedelta(seconds=90)
    call = Call(
        id=fields.pop("call", None) or new_id(),
        direction=Direction.IN,
        number=parse(typed, "MN"),
        started_at=began,
        agent=agent,
        state=CallState.ENDED,
        customer=customer,
        answered_at=began,
        ended_at=since,
        result=CallResult.ANSWERED,
    )
    return rig.put(replace(redial_of(call, situation, since), **fields))
