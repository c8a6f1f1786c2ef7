# SPDX-License-Identifier: GPL-3.0-or-later
"""A site's promises in memory, for tests of what keeps them: a CRM that obeys the domain's rules, and an outbox that lasts.

It can be out of reach (:attr:`Promised.there`), and ``fault`` cuts its answers off, ``before`` or ``after`` it has written,
or has it never answer (``hangs before``, ``hangs after``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from app.domain.callback import (
    Attempt,
    Callback,
    Claim,
    Outcome,
    claimed,
    closed,
    released,
    renewed,
    same_promise,
    with_attempt,
)
from app.domain.errors import ClaimedByOther, ClosedIsFinal, CrmError, CrmErrorKind, NotClaimed
from app.domain.number import Number
from app.domain.people import Contact, Person
from tests.switchboard.clock import HandClock

ME = "switchboard"


class Promised:
    """Implements ``Promises``. Lives on when the switchboard dies."""

    def __init__(self, clock: HandClock, people: tuple[Person, ...] = ()) -> None:
        self._clock = clock
        self._people = people
        self._handlers: list[Callable[[Callback], None]] = []
        self._waiting: list[tuple[str, Callable[[Callback], Callback]]] = []
        self._there = True
        self._view: dict[str, Callback] | None = None
        self.put_back = 0
        self.all: dict[str, Callback] = {}
        """Every callback as the CRM has it, closed ones too."""
        self.contacts: dict[str, Contact] = {}
        self.fault: Callable[[str], str | None] = lambda name: None

    @property
    def there(self) -> bool:
        return self._there

    @there.setter
    def there(self, there: bool) -> None:
        self._there, self._view = there, None
        if there:
            waiting, self._waiting = self._waiting, []
            for callback, change in waiting:
                self._write(callback, change)

    @property
    def me(self) -> str:
        return ME

    @property
    def kept_back(self) -> int:
        return len({callback for callback, _ in self._waiting})

    @property
    def open(self) -> Mapping[str, Callback]:
        if self._view is None:
            self._view = self._read()
        return self._view

    def _read(self) -> dict[str, Callback]:
        views = {key: one for key, one in self.all.items() if one.open}
        for key, change in self._waiting:
            if key in views:
                views[key] = change(views[key])
        return {key: one for key, one in views.items() if one.open}

    def of_number(self, number: Number) -> tuple[Callback, ...]:
        return tuple(one for one in self.open.values() if one.number.key == number.key)

    def subscribe(self, handler: Callable[[Callback], None]) -> Callable[[], None]:
        self._handlers.append(handler)

        def stop() -> None:
            if handler in self._handlers:
                self._handlers.remove(handler)

        return stop

    async def make(self, callback: Callback) -> None:
        for one in self.open.values():
            if same_promise(one, callback.number, callback.queue):
                self._write(one.id, lambda there: renewed(there, callback))
                return
        self.put(callback)

    async def change(self, callback: Callback) -> None:
        self.put(callback)

    async def claim(self, callback: str, token: str, seconds: int) -> Callback:
        now = self._clock.now()
        claim = Claim(ME, now + timedelta(seconds=seconds), token)
        return await self._asked("claim", callback, lambda one: claimed(one, claim, now))

    async def renew(self, callback: str, token: str, seconds: int) -> None:
        now = self._clock.now()

        def renewed_claim(one: Callback) -> Callback:
            if one.claim is None or not one.claim.held_by(token):
                raise CrmError(CrmErrorKind.CONFLICT, "not_claimed")
            return claimed(one, Claim(ME, now + timedelta(seconds=seconds), token), now)

        await self._asked("renew", callback, renewed_claim)

    async def release(self, callback: str, token: str) -> None:
        def free(one: Callback) -> Callback:
            try:
                return released(one, token)
            except NotClaimed:
                return one

        await self._asked("release", callback, free)

    async def begin(self, callback: str, attempt: Attempt, token: str) -> Callback:
        now = self._clock.now()

        def begun(one: Callback) -> Callback:
            if not one.open:
                raise ClosedIsFinal
            if one.claim is None or not one.claim.live(now):
                raise CrmError(CrmErrorKind.CONFLICT, "not_claimed")
            if not one.claim.held_by(token):
                raise ClaimedByOther(one.claim.holder, one.claim.until)
            return with_attempt(one, attempt, now)

        return await self._asked("begin", callback, begun)

    async def attempt_over(self, callback: str, attempt: Attempt) -> None:
        now = self._clock.now()
        await self._later("attempt_over", callback, lambda one: with_attempt(one, attempt, now))

    async def close(self, callback: str, outcome: Outcome, token: str = "") -> None:
        def end(one: Callback) -> Callback:
            try:
                return closed(one, outcome)
            except ClosedIsFinal:
                return one

        await self._later("close", callback, end)

    def people(self) -> tuple[Person, ...]:
        return self._people

    def person_at(self, interface: str) -> Person | None:
        return next((one for one in self._people if f"PJSIP/{one.extension}" == interface), None)

    async def contact(self, number: Number) -> Contact | None:
        await asyncio.sleep(0)
        return self.contacts.get(number.key) if self.there else None

    # What a test does, as other people

    def put(self, callback: Callback) -> None:
        """The callback is so now, whoever wrote it."""
        known = self.all.get(callback.id)
        self.all[callback.id] = replace(callback, version=(known.version if known else 0) + 1)
        self._tell(callback.id)

    def claim_by(self, person: str, callback: str, seconds: int = 60) -> None:
        """A person takes it."""
        now = self._clock.now()
        self._write(callback, lambda one: claimed(one, Claim(person, now + timedelta(seconds=seconds), "theirs"), now))

    # Inside

    async def _asked(self, name: str, callback: str, change: Callable[[Callback], Callback]) -> Callback:
        await asyncio.sleep(0)
        fault = self.fault(name)
        if fault == "hangs before":
            await asyncio.Event().wait()
        if not self.there or fault == "before":
            raise CrmError(CrmErrorKind.UNREACHABLE)
        current = self._write(callback, change)
        if fault == "hangs after":
            await asyncio.Event().wait()
        if fault == "after":
            raise CrmError(CrmErrorKind.UNREACHABLE, maybe_done=True)
        return current

    async def _later(self, name: str, callback: str, change: Callable[[Callback], Callback]) -> None:
        await asyncio.sleep(0)
        fault = self.fault(name)
        if fault == "hangs before":
            await asyncio.Event().wait()
        if self.there:
            self._write(callback, change)
        else:
            self._waiting.append((callback, change))
            self._tell(callback)
        if fault == "hangs after":
            await asyncio.Event().wait()

    def _write(self, callback: str, change: Callable[[Callback], Callback]) -> Callback:
        before = self.all[callback]
        after = change(before)
        if after != before:
            after = replace(after, version=before.version + 1)
            self.all[callback] = after
            self._tell(callback)
        return after

    def _tell(self, callback: str) -> None:
        self._view = None
        for handler in tuple(self._handlers):
            handler(self.all[callback])
