# SPDX-License-Identifier: GPL-3.0-or-later
"""Noticing trouble on the agent's calls (row E1): what the phone tells of each is watched, what is wrong is told and counted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from app.domain.call import Call, CallResult, CallState
from app.domain.drops import HINTS, Hears, Thresholds, Trouble, Watch
from app.domain.errors import DomainError
from app.services.clock import Clock
from app.services.events import CallChanged, CallEnding, Event, SignedIn, TroubleOver, TroubleSeen
from app.services.place import Emit, Place

log = logging.getLogger("soitto.drops")
_SOONEST = 0.01
"""Seconds: a timer that comes a little too early is no reason to spin."""
_ASKED = 16
"""Calls that are over and of which may still be said that nothing had broken off."""
_KEPT = "drops "
"""In the replica, before the day: how often what was told, and called a false alarm."""


class LiveCalls(Protocol):
    """The agent's calls."""

    @property
    def live(self) -> tuple[Call, ...]: ...
    def passed_on(self, call_id: str) -> bool: ...


@dataclass
class _Watched:
    watch: Watch
    call: Call
    told: set[Trouble] = field(default_factory=set)
    """What the agent sees of it."""
    dismissed: set[Trouble] = field(default_factory=set)
    """What the agent has called a false alarm: not told again while it lasts."""


class Drops:
    """``counts`` may be read from any thread; everything else belongs to the engine's loop. Tells ``TroubleSeen`` and
    ``TroubleOver``.

    Watched are calls with customers, from their beginning to their end. Of one whose sound is on the agent's own phone nothing is
    heard here: there only holds and ends tell.
    """

    def __init__(
        self,
        place: Place,
        calls: LiveCalls,
        clock: Clock,
        emit: Emit,
        thresholds: Callable[[], Thresholds | None],
    ) -> None:
        """``thresholds`` is asked as each call begins; ``None``: nothing is to be noticed in it."""
        self._place, self._calls, self._clock, self._emit = place, calls, clock, emit
        self._thresholds = thresholds
        self._watched: dict[str, _Watched] = {}
        self._over: dict[str, Trouble] = {}
        """How calls that are over broke off, the last coming last."""
        self._counts: tuple[date, dict[Trouble, tuple[int, int]]] = (date.min, {})
        self._timer: asyncio.TimerHandle | None = None
        self._microphone_gave = False
        """Whether the microphone has given sound since this desk was started."""

    # --- what happens

    def happened(self, event: Event) -> None:
        """One of the services' events."""
        match event:
            case CallEnding(call):
                self._ends(call)
            case CallChanged(call):
                self._follow(call)
            case SignedIn():
                self._begin_anew()
                self._counts = date.min, {}
                today = self._today()
                self._counts = today, self._read(today)

    def heard(self, call: str, ours: bool, hears: str) -> None:
        """From now on something else is heard of our microphone, or of the other side."""
        if (one := self._watched.get(call)) is not None and one.call.own_phone is None:
            one.watch.heard(self._clock.now(), ours, Hears(hears))
            self._microphone_gave = self._microphone_gave or one.watch.microphone_gave
            self.tick()

    def leaving(self, call: str, leaves: bool) -> None:
        """Our sound does, or does not, reach the other side from now on."""
        if (one := self._watched.get(call)) is not None and one.call.own_phone is None:
            one.watch.leaving(self._clock.now(), leaves)
            self.tick()

    def ended(self, call: str, *, dropped: bool, cause: int, by_us: bool, quiet: float | None = None) -> None:
        """How the phone says that a call has ended, before :meth:`app.services.calls.Calls.ended` is told; ``quiet``: seconds since
        the other side's last word, where that is known. What comes of it is told
        with the call's end: ``BROKE_OFF`` before anything is written of it, everything else after."""
        if (one := self._watched.get(call)) is not None:
            one.watch.ended(self._clock.now(), dropped=dropped, cause=cause, by_us=by_us, quiet=quiet)

    def tick(self) -> None:
        """Tell what has changed by now; done by itself when it may have."""
        now = self._clock.now()
        for one in list(self._watched.values()):
            self._tell(one, now)
        self._set_timer(now)

    def stop(self) -> None:
        """Nothing is told any more."""
        self._watched.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    # --- what the agent says of it

    async def dismiss(self, call: str, trouble: Trouble) -> None:
        """It is a false alarm: it is counted as such, and not told again as long as it lasts. Nothing happens where it is not told
        any more."""
        one = self._watched.get(call)
        if one is not None and trouble in one.told:
            one.told.remove(trouble)
            one.dismissed.add(trouble)
        elif self._over.get(call) is trouble:
            del self._over[call]
        else:
            return
        self._count(trouble, dismissed=1)
        self._emit(TroubleOver(call, trouble, dismissed=True))

    def counts(self) -> dict[Trouble, tuple[int, int]]:
        """How often each was told today, and how often of these it was dismissed."""
        day, counts = self._counts
        return dict(counts) if day == self._today() else {}

    # --- following the calls

    def _follow(self, call: Call) -> None:
        one = self._watched.get(call.id)
        if call.state is CallState.ENDED:
            if one is not None:
                self._end(one, call)
            return
        if one is None:
            one = self._begin(call)
        if one is None:
            return
        before, one.call = one.call, call
        now = self._clock.now()
        if call.up and not before.up:
            one.watch.answered(now)
        if (held := call.state is CallState.HELD) is not (before.state is CallState.HELD):
            one.watch.held(now, held)
        if call.remote_held is not before.remote_held:
            one.watch.remote_held(now, call.remote_held)
        if call.muted is not before.muted:
            one.watch.muted(now, call.muted)
        self.tick()

    def _begin(self, call: Call) -> _Watched | None:
        if call.internal or call.consults is not None or (thresholds := self._thresholds()) is None:
            return None
        one = _Watched(Watch(thresholds, microphone_gave=self._microphone_gave), call)
        now = self._clock.now()
        if call.up:  # seen late
            one.watch.answered(now)
            one.watch.held(now, call.state is CallState.HELD)
            one.watch.remote_held(now, call.remote_held)
            one.watch.muted(now, call.muted)
        self._watched[call.id] = one
        return one

    def _ends(self, call: Call) -> None:
        """That it broke off is told before anything else is made of its end: a line that broke off was no talk."""
        if (one := self._watched.get(call.id)) is not None:
            # Where the phone has not said how, it was ended here.
            one.watch.ended(self._clock.now(), dropped=call.dropped, cause=0, by_us=True)
            self._judge(one, call, lambda trouble: trouble not in HINTS)

    def _end(self, one: _Watched, call: Call) -> None:
        now = self._clock.now()
        del self._watched[call.id]
        for trouble in one.told:
            self._emit(TroubleOver(call.id, trouble))
        if call.result is not CallResult.UNKNOWN:  # of an end that nobody knows no hint is taken
            self._judge(one, call, lambda trouble: trouble in HINTS)
        self._set_timer(now)

    def _judge(self, one: _Watched, call: Call, told: Callable[[Trouble], bool]) -> None:
        """How the call ended; passed on it cannot have broken off."""
        if call.transferred_to or self._calls.passed_on(call.id):
            return
        for trouble, since in one.watch.troubles(self._clock.now()).items():
            if told(trouble):
                self._over[call.id] = trouble
                self._see(call.id, trouble, since)
        while len(self._over) > _ASKED:
            del self._over[next(iter(self._over))]

    def _begin_anew(self) -> None:
        """Another agent begins, or the same one again: calls that are gone without a word of their end are so here too."""
        live = {call.id for call in self._calls.live}
        for call_id in [one for one in self._watched if one not in live]:
            for trouble in self._watched.pop(call_id).told:
                self._emit(TroubleOver(call_id, trouble))
        self._over.clear()
        self._set_timer(self._clock.now())

    # --- telling

    def _tell(self, one: _Watched, now: datetime) -> None:
        found = one.watch.troubles(now)
        one.dismissed &= found.keys()
        for trouble in [trouble for trouble in one.told if trouble not in found]:
            one.told.remove(trouble)
            self._emit(TroubleOver(one.call.id, trouble))
        for trouble, since in found.items():
            if trouble not in one.told and trouble not in one.dismissed:
                one.told.add(trouble)
                self._see(one.call.id, trouble, since)

    def _see(self, call_id: str, trouble: Trouble, since: datetime) -> None:
        self._count(trouble, told=1)
        self._emit(TroubleSeen(call_id, trouble, since))

    def _set_timer(self, now: datetime) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        changes = (one.watch.next_change(now) for one in self._watched.values())
        if (soonest := min((at for at in changes if at is not None), default=None)) is not None:
            wait = max((soonest - now).total_seconds(), _SOONEST)
            self._timer = asyncio.get_running_loop().call_later(wait, self.tick)

    # --- counting

    def _today(self) -> date:
        """The day at this computer."""
        return self._clock.now().astimezone().date()

    def _count(self, trouble: Trouble, *, told: int = 0, dismissed: int = 0) -> None:
        today = self._today()
        counts = self._read(today)
        before = counts.get(trouble, (0, 0))
        counts[trouble] = before[0] + told, before[1] + dismissed
        self._counts = today, counts
        if (place := self._place.current) is None:
            return
        text = " ".join(f"{one}:{seen}:{false}" for one, (seen, false) in counts.items())
        try:
            place.store.set_meta(_KEPT + today.isoformat(), text)
        except DomainError as error:  # no call may suffer from it
            log.warning("the count of false alarms could not be kept: %s", type(error).__name__)

    def _read(self, day: date) -> dict[Trouble, tuple[int, int]]:
        if self._counts[0] == day:
            return dict(self._counts[1])
        place = self._place.current
        kept = (place.store.meta(_KEPT + day.isoformat()) if place is not None else None) or ""
        parts = (entry.split(":") for entry in kept.split())
        return {Trouble(name): (int(told), int(dismissed)) for name, told, dismissed in parts}
