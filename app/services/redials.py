# SPDX-License-Identifier: GPL-3.0-or-later
"""The redials of lines that broke off (rows E1, E2): begun durably, dialled in time, never ended without a result."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from app.domain.agent import AgentState
from app.domain.call import Call
from app.domain.callback import Callback, Origin, OutcomeKind, Status, status
from app.domain.drops import Trouble
from app.domain.errors import CallRefused, ClaimedByOther, ClosedIsFinal, CrmError, DomainError, StorageFull
from app.domain.people import Role
from app.domain.redial import Situation, redialling, window_of
from app.domain.redial_report import RedialDay, redial_report
from app.services.callbacks import UNDO_SECONDS, Callbacks
from app.services.calls import Calls
from app.services.claims import CONFIRMED
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.events import (
    AgentChanged,
    CallbacksChanged,
    CallChanged,
    EngineRestarted,
    Event,
    LeftUnknown,
    RedialFailed,
    SignedIn,
    SignInWanted,
    TroubleSeen,
)
from app.services.place import Emit, Place
from app.services.redial_alarms import RedialAlarms
from app.services.redial_dialler import RedialDialler
from app.services.redial_endings import RedialEndings, last_end
from app.services.redial_lane import RedialLane
from app.services.redial_maker import RedialMaker, TheProtocol

log = logging.getLogger("soitto.redials")

_LOOK_EVERY = 0.05
TICK = 1.0
"""Seconds between two looks at the clock."""
CRASHED = timedelta(minutes=10)
"""Calls that a crash ended no longer ago than this leave a redial."""
AGAIN = timedelta(seconds=15)
"""Until what could not be written is tried again."""
ORPHANED = timedelta(minutes=15)
"""After so long a supervisor's desk ends a colleague's redial whose tries are used up: that of its agent is off."""


@dataclass(frozen=True, slots=True)
class _Begun:
    """That a line broke off, as the desk noticed it."""

    call: str
    situation: Situation
    since: datetime | None = None
    by_itself: bool = True


class Redials:
    """``lane`` may be read from any thread; what changes it arrives as ``RedialsChanged``. ``happened`` takes every event."""

    def __init__(
        self,
        place: Place,
        calls: Calls,
        callbacks: Callbacks,
        clock: Clock,
        protocols: TheProtocol,
        directory: Directory,
        region: Callable[[], str],
        zone: Callable[[], str],
        emit: Emit,
    ) -> None:
        """``region`` and ``zone`` are the site's: an ISO 3166 code, and an IANA name."""
        self._place, self._calls, self._callbacks, self._clock = place, calls, callbacks, clock
        self._directory, self._emit = directory, emit
        self._maker = RedialMaker(place, calls, callbacks, clock, protocols, directory, region, zone)
        self._endings = RedialEndings(place, callbacks, clock, directory, zone)
        self._dialler = RedialDialler(calls, self.dial, clock, emit)
        self._alarms = RedialAlarms(place, emit)
        self._lane = RedialLane(place, emit, self._anew)
        self._unsaved: dict[str, tuple[_Begun, datetime, str]] = {}
        """What could not be written down, when to try again, and whose it is, by call. It outlives a sign-out."""
        self._before: dict[str, tuple[Callback, datetime]] = {}
        """Promises as they were before it was said that no redial is needed, and until when that may be taken back."""
        self._talked: set[str] = set()
        """Redials that a talk has ended and that could not be written yet."""
        self._not_before: dict[str, datetime] = {}
        """Redials that could not be ended by rule: when to try again."""
        self._timer: asyncio.Task[None] | None = None

    @property
    def lane(self) -> tuple[Callback, ...]:
        """This agent's redials, the one whose try is due first coming first."""
        return self._lane.mine

    # --- what the agent does

    async def begin(self, call_id: str, situation: Situation) -> Callback:
        """Keep durably that the line of a call broke off: its person is called again. The call may still be up; told twice of one
        call, it is one redial.

        Raises ``CallRefused``: ``no_call``; ``not_answered``; ``internal``, ``consult`` (between colleagues); ``passed_on``;
        ``no_number`` (hidden, or none that can be dialled), ``own_number``, ``service``; ``no_redial`` where the protocol knows of
        none in this situation. ``StorageFull``: nothing is kept.
        """
        return self._begin(_Begun(call_id, situation))

    def keep(self, call_id: str, situation: Situation) -> None:
        """As :meth:`begin`, where nobody waits for the answer: what is refused leaves none, and a full disk is tried again."""
        self._begin_or_keep(_Begun(call_id, situation))

    async def dial(self, id: str) -> Call:
        """Call the person again now, also before the window. Raises as :meth:`app.services.calls.Calls.dial_callback`."""
        one = self._needed(id)
        self._check_alone(one)
        try:
            return await self._dial(id)
        except CrmError as error:
            # The CRM held another redial of this person, and this one has become a part of it.
            other = self._lane.beside(one)
            if error.code != "not_found" or other is None or not self._lane.is_mine(other):
                raise
            return await self._dial(other.id)

    async def _dial(self, callback_id: str) -> Call:
        """As ``dial_callback``; the call before may have ended just now, and its claim be on its way back."""
        tries = round(CONFIRMED / _LOOK_EVERY)
        while True:
            try:
                with self._dialler.dialling(callback_id):
                    return await self._calls.dial_callback(callback_id)
            except ClaimedByOther as held:
                tries -= 1
                if tries <= 0 or self._place.person is None or held.holder != self._place.person.id:
                    raise
            await asyncio.sleep(_LOOK_EVERY)
            self._needed(callback_id)  # it may have ended meanwhile

    async def close(self, id: str, disposition: str, note: str = "") -> Callback:
        """End it with a registered result. Raises as :meth:`app.services.callbacks.Callbacks.flag`."""
        self._needed(id)
        with self._lane.ending(id):
            return await self._callbacks.flag(id, disposition, note)

    async def not_needed(self, id: str) -> None:
        """Nothing had broken off: a false alarm. It can be taken back for ``UNDO_SECONDS``. Raises ``ClosedIsFinal``, and
        ``ClaimedByOther`` while somebody else calls them."""
        one, now = self._needed(id), self._clock.now()
        assert one.redial is not None
        until = now + timedelta(seconds=UNDO_SECONDS)
        with self._lane.ending(id), self._place().store.together():
            if one.origin is Origin.DROP:
                self._callbacks.change(id, redial=replace(one.redial, false_alarm=True))
                self._callbacks.close(id, OutcomeKind.DELETED, not_before=until)
            else:
                self._callbacks.change(id, redial=replace(one.redial, false_alarm=True, handed_on=now))
        self._before[id] = one, until

    async def undo(self, id: str) -> bool:
        """Take :meth:`not_needed` back; False when it is too late."""
        before, until = self._before.get(id, (None, self._clock.now()))
        store, now = self._place().store, self._clock.now()
        if before is None or now >= until:
            return False
        with store.together():
            if before.origin is Origin.DROP and not store.undo(id, "close", now):
                return False
            self._callbacks.change(id, redial=before.redial)
        del self._before[id]
        return True

    async def hand_over(self, id: str, agent: str) -> Callback:
        """Put it into another agent's lane. Raises ``CallRefused``: ``not_yours`` where neither it is one's own nor one is a
        supervisor, ``unknown_person``; and ``ClosedIsFinal``."""
        one = self._needed(id)
        assert one.redial is not None
        if not self._lane.is_mine(one) and not self._supervisor:
            raise CallRefused("not_yours")
        if all(person.id != agent for person in self._directory.people()):
            raise CallRefused("unknown_person")
        whose = {"owner": agent} if one.origin is Origin.DROP else {}
        with self._lane.ending(id):
            return self._callbacks.change(id, redial=replace(one.redial, agent=agent), **whose)

    async def report(self, first: date, last: date, zone: tzinfo) -> tuple[RedialDay, ...]:
        """The redials of the lines that broke off from one local day to another, both included."""
        since = datetime.combine(first, time.min, zone).astimezone(UTC)
        return redial_report(self._place().store.redials(since), first, last, zone, self._clock.now())

    # --- the clock

    def start(self) -> None:
        """Look at the clock each second from now on."""
        self._timer = asyncio.get_running_loop().create_task(self._run(), name="redials")

    async def stop(self) -> None:
        """The program ends."""
        if self._timer is not None:
            self._timer.cancel()
            await asyncio.gather(self._timer, return_exceptions=True)
            self._timer = None

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(TICK)
            try:
                self.tick()
            except StorageFull:
                log.error("the disk is full: redials are written later")
            except Exception as error:  # a defect must not leave the redials of the rest of the day untold
                log.error("redials: a look at the clock failed: %s", type(error).__name__)

    def tick(self) -> None:
        """Tell, write and dial what the clock brings."""
        if self._place.current is None:
            return
        now, person = self._clock.now(), self._place().person.id
        for begun, next_try, whose in list(self._unsaved.values()):
            if now >= next_try and whose == person:
                self._begin_or_keep(begun)
        for callback_id in list(self._talked):
            self._over_by_talk(callback_id)
        self._before = {key: value for key, value in self._before.items() if now < value[1]}
        self._alarms.forget(self._lane.open)
        for one in sorted(self._lane.open.values(), key=lambda one: one.id):
            if status(one, now) is not Status.IN_PROGRESS and not self._on_the_line(one):
                self._look(one, now)

    def _look(self, one: Callback, now: datetime) -> None:
        mine = self._lane.is_mine(one)
        self._alarms.look(one, now, mine=mine, supervisor=self._supervisor)
        other = self._lane.beside(one)
        if mine and other is not None and _earlier(one, other) and self._both_there(one, other):
            self._settle(one, self._endings.give_way)
        elif window_of(one) is None:
            if mine or (self._supervisor and now >= last_end(one) + ORPHANED):
                self._settle(one, self._endings.exhausted)
        elif mine:
            self._dialler.look(one, now)

    # --- what happens

    def happened(self, event: Event) -> None:
        """An event of the desk; called on the engine's loop."""
        match event:
            case SignedIn():
                self._forget()
                self._alarms.load()
                self._lane.read()
            case SignInWanted():
                self._forget()
                self._lane.show()
            case CallbacksChanged() if self._place.current is not None:
                self._lane.read(event.ids)
            case TroubleSeen(call, Trouble.BROKE_OFF, since):
                self._begin_or_keep(_Begun(call, Situation.BROKE_OFF, since))
            case LeftUnknown() | EngineRestarted():
                for call in event.calls if isinstance(event, LeftUnknown) else event.lost:
                    self._died(call)
            case CallChanged(call):
                self._talks(call)
            case AgentChanged(agent):
                self._dialler.away = agent.state is AgentState.PAUSED

    def _died(self, call: Call) -> None:
        """The desk or its phone died with the call; where the sound is not in this computer, it goes on without us."""
        ended = call.ended_at or self._clock.now()
        if call.answered_at is not None and call.own_phone is None and ended >= self._clock.now() - CRASHED:
            # How far it had come is not known: a person decides when to ring (rule 2).
            self._begin_or_keep(_Begun(call.id, Situation.BROKE_OFF, ended, by_itself=False))

    def _talks(self, call: Call) -> None:
        """Any other talk with the person ends their redial (rule 5)."""
        if not call.up or call.internal or call.consults is not None or call.answered_at is None:
            return
        for one in list(self._lane.open.values()):
            redial = one.redial
            if (
                redial is not None
                and one.number.key == call.number.key
                and call.id != redial.call
                and call.callback != one.id
                and call.answered_at >= redial.since
            ):
                self._talked.add(one.id)
                self._over_by_talk(one.id)

    def _over_by_talk(self, callback_id: str) -> None:
        one = self._place().store.get(callback_id)
        try:
            if one is not None and redialling(one):
                self._endings.talked(one)
        except StorageFull:
            log.error("the disk is full: that a redial is over is written later")
            return
        except ClosedIsFinal:
            pass  # somebody else was faster
        self._talked.discard(callback_id)

    # --- beginning

    def _begin(self, begun: _Begun) -> Callback:
        made = self._maker.make(begun.call, begun.situation, begun.since, by_itself=begun.by_itself)
        self._unsaved.pop(begun.call, None)
        return made

    def _begin_or_keep(self, begun: _Begun) -> None:
        """As :meth:`begin`, where nobody waits for the answer; a full disk is tried again."""
        try:
            if self._back_already(begun.call):
                self._unsaved.pop(begun.call, None)
            else:
                self._begin(begun)
        except StorageFull as error:
            told = begun.call in self._unsaved
            self._unsaved[begun.call] = begun, self._clock.now() + AGAIN, self._place().person.id
            log.error("the disk is full: a redial is written later")
            unsaved = self._maker.unsaved(begun.call, begun.situation)
            if unsaved is not None and not told:
                self._emit(RedialFailed(unsaved, error))
        except DomainError as error:
            self._unsaved.pop(begun.call, None)
            log.info("no redial: %s", error)

    # --- ending

    def _settle(self, one: Callback, how: Callable[[Callback], None]) -> None:
        """End a redial by rule; what the world refuses is tried again."""
        if self._not_before.get(one.id, self._clock.now()) > self._clock.now():
            return
        self._not_before[one.id] = self._clock.now() + AGAIN
        try:
            with self._place().store.together():
                how(one)
        except DomainError as error:
            log.info("a redial could not be ended yet: %s", type(error).__name__)
            self._lane.read(frozenset({one.id}))

    def _forget(self) -> None:
        """Another agent begins, or nobody is there."""
        self._lane.forget()
        self._talked.clear()
        self._before.clear()
        self._not_before.clear()
        self._dialler.anew()

    def _anew(self, callback_id: str) -> None:
        self._not_before.pop(callback_id, None)
        self._dialler.anew(callback_id)

    # --- small rules

    @property
    def _supervisor(self) -> bool:
        person = self._place.person
        return person is not None and person.role is not Role.AGENT

    def _needed(self, callback_id: str) -> Callback:
        one = self._place().store.get(callback_id)
        if one is None or not redialling(one):
            raise ClosedIsFinal
        return one

    def _check_alone(self, one: Callback) -> None:
        other, now = self._lane.beside(one), self._clock.now()
        if other is not None and other.claim is not None and other.claim.live(now) and not other.claim.token:
            raise ClaimedByOther(other.claim.holder, other.claim.until)

    def _back_already(self, call_id: str) -> bool:
        """Whether the agent talks with this person again: they rang in before it was noticed that the line had broken off."""
        call = self._calls.known(call_id)
        key = call.number.key if call is not None else ""
        return bool(key) and any(
            other.up and other.id != call_id and other.number.key == key for other in self._calls.live
        )

    def _both_there(self, one: Callback, other: Callback) -> bool:
        """Whether the CRM has heard of both; it makes one of two redials itself, and what ends the one would end that."""
        outbox = self._place().store.outbox
        return not any(outbox.waiting_for(callback.id, "create") for callback in (one, other))

    def _on_the_line(self, one: Callback) -> bool:
        """Whether they are being called, or the call that broke off has not ended yet."""
        first = one.redial.call if one.redial is not None else None
        return any(call.callback == one.id or call.id == first for call in self._calls.live)


def _earlier(one: Callback, other: Callback) -> bool:
    assert one.redial is not None
    assert other.redial is not None
    return (one.redial.since, one.id) < (other.redial.since, other.id)
