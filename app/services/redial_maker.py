# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing down that a line broke off: which calls leave a redial, and in which record it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from app.domain.call import Call, CallResult
from app.domain.callback import Callback, Origin, Priority, Status, status
from app.domain.due import at_instant
from app.domain.errors import CallRefused
from app.domain.number import Number, is_service
from app.domain.offering import is_hidden
from app.domain.people import Person
from app.domain.protocol import RedialProtocol
from app.domain.redial import Redial, Situation, redialling
from app.services.callbacks import CallbackForm, Callbacks
from app.services.clock import Clock
from app.services.place import Place


class KnownCalls(Protocol):
    """The agent's calls, live or over, and whether one was passed on to somebody else, or may have been."""

    def known(self, call_id: str) -> Call | None: ...

    @property
    def passed_on(self) -> Callable[[str], bool]: ...


class TheProtocol(Protocol):
    """The site's protocol as it stands now."""

    @property
    def protocol(self) -> RedialProtocol: ...


class Colleagues(Protocol):
    """Who sits at which number."""

    def people(self) -> tuple[Person, ...]: ...
    def colleague_of(self, number: Number) -> Person | None: ...
    def is_own(self, number: Number) -> bool: ...


class RedialMaker:
    """``region`` and ``zone`` are the site's: an ISO 3166 code, and an IANA name."""

    def __init__(
        self,
        place: Place,
        calls: KnownCalls,
        callbacks: Callbacks,
        clock: Clock,
        protocols: TheProtocol,
        directory: Colleagues,
        region: Callable[[], str],
        zone: Callable[[], str],
    ) -> None:
        self._place, self._calls, self._callbacks, self._clock = place, calls, callbacks, clock
        self._protocols, self._directory, self._region, self._zone = protocols, directory, region, zone

    def made(self, call_id: str) -> Callback | None:
        """The redial that a call has left already, open or not."""
        call = self._calls.known(call_id)
        since = call.started_at if call is not None else self._clock.now() - timedelta(days=1)
        found = (one for one in self._place().store.redials(since) if one.redial is not None)
        return next((one for one in found if one.redial is not None and one.redial.call == call_id), None)

    def make(
        self, call_id: str, situation: Situation, since: datetime | None = None, *, by_itself: bool = True
    ) -> Callback:
        """Keep the redial of a call durably, once; *since*: when the line broke off, if that is known; ``by_itself``: whether it
        may be dialled so where the site wants that. Raises ``CallRefused``: see :meth:`app.services.redials.Redials.begin`."""
        call = self._calls.known(call_id)
        if call is None:
            raise CallRefused("no_call")
        if (before := self.made(call_id)) is not None:
            return before
        self._check(call)
        now = self._clock.now()
        at = min(max(since or call.ended_at or now, call.answered_at or call.started_at), now)
        redial = self._redial(call, situation, at)
        if redial is None:
            raise CallRefused("no_redial")
        redial = replace(redial, by_itself=redial.by_itself and by_itself)
        found = self._promised(call)
        if found is not None and not (found.origin is Origin.DROP and redialling(found)):
            return self._callbacks.change(found.id, redial=self._in_a_row(found, redial))
        wanted = self._form(call, self._in_a_row(found, redial) if found is not None else redial)
        return self._callbacks.make(wanted)

    def unsaved(self, call_id: str, situation: Situation) -> Callback | None:
        """The redial that could not be kept, to tell of it."""
        call = self._calls.known(call_id)
        redial = self._redial(call, situation, self._clock.now()) if call is not None else None
        return self._callbacks.drafted(self._form(call, redial)) if call is not None and redial is not None else None

    def _check(self, call: Call) -> None:
        """Nobody is redialled who was not on the line, who is one of us, or whom we cannot call."""
        number = call.number
        if call.internal or call.consults is not None or self._directory.colleague_of(number) is not None:
            raise CallRefused("internal" if call.consults is None else "consult")
        if call.answered_at is None:
            raise CallRefused("not_answered")
        if call.transferred_to or self._calls.passed_on(call.id):
            raise CallRefused("passed_on")
        if is_hidden(number) or not number.callable:
            raise CallRefused("no_number")
        if self._directory.is_own(number):
            raise CallRefused("own_number")
        if is_service(number, self._region()):
            raise CallRefused("service")

    def _redial(self, call: Call, situation: Situation, since: datetime) -> Redial | None:
        protocol = self._protocols.protocol
        play = protocol.plays.get(situation)
        if situation is Situation.AGREED or play is None or not play.windows:
            return None
        return Redial(
            situation=situation,
            since=since,
            agent=self._place().person.id,
            windows=play.windows,
            call=call.id,
            exhausted=protocol.exhausted,
            callback_minutes=protocol.callback_minutes,
            supervisor_after=protocol.supervisor_after,
            by_itself=protocol.by_itself,
        )

    def _promised(self, call: Call) -> Callback | None:
        """The open callback in which it is to stand: the one that the call was made for, or another redial of this person."""
        store, now = self._place().store, self._clock.now()
        own = store.get(call.callback) if call.callback is not None else None
        if own is not None and own.open and status(own, now) is not Status.EXPIRED:
            return own
        return next((one for one in store.open_for(call.number) if redialling(one)), None)

    @staticmethod
    def _in_a_row(found: Callback, redial: Redial) -> Redial:
        """Not dialled by itself where its own calls have broken off twice in a row: it might go on so for ever."""
        broke_off = sum(1 for attempt in found.attempts if attempt.result is CallResult.ANSWERED)
        most = 1 if found.origin is Origin.DROP else 2  # of a promise the first was the call made to keep it
        return replace(redial, by_itself=False) if found.redial is not None and broke_off >= most else redial

    def _form(self, call: Call, redial: Redial) -> CallbackForm:
        due = max(redial.since + timedelta(seconds=redial.windows[0].after), self._clock.now())
        return CallbackForm(
            number=call.number,
            due=at_instant(due, self._zone()),
            customer=call.customer,
            priority=Priority.URGENT,
            owner=redial.agent,
            queue=call.queue,
            origin=Origin.DROP,
            origin_call=call.id,
            redial=redial,
        )
