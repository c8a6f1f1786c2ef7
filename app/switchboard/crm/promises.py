# SPDX-License-Identifier: GPL-3.0-or-later
"""The site's promises: open callbacks kept in step with the CRM, and everything that the switchboard writes there."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from app.crm.port import Crm, Page
from app.domain import record
from app.domain.callback import EDITABLE, Attempt, Callback, Claim, Outcome
from app.domain.errors import ClaimedByOther, ClosedIsFinal, CrmError, CrmErrorKind
from app.domain.number import Number
from app.domain.people import Contact, Person, Role
from app.switchboard.clock import Clock
from app.switchboard.crm.book import Book, Entry
from app.switchboard.crm.sending import send
from app.switchboard.store.database import Database

FIRST_WAIT, LONGEST_WAIT = 0.5, 20.0
"""Seconds between two tries to reach the CRM."""
LONGEST_ENTRY_WAIT = 300.0
"""Seconds until something is sent again that the CRM, which is there, does not take."""
TAKE_OVER_EVERY = 60.0
"""Seconds that another switchboard has to tell what it took, while this one reaches the CRM."""
PARALLEL = 8
PATIENCE = 5.0
"""Seconds that a claim waits until the CRM has been told of the callback."""
CONTACT_LIMIT = 1.5
"""Seconds that a look-up of a caller may take."""
_CONTACT_KEPT = timedelta(minutes=10)
_CONTACTS = 1000
_AWAY = frozenset({CrmErrorKind.UNREACHABLE, CrmErrorKind.SIGN_IN, CrmErrorKind.THROTTLED, CrmErrorKind.VERSION})

log = logging.getLogger("soitto.switchboard")


class CrmPromises:
    """See :class:`app.switchboard.parts.Promises`. Signs in as ``user`` with ``secret`` (a password or key) whenever the CRM wants
    it; belongs to the loop on which :meth:`start` was awaited. Works while the CRM is away, also from the start."""

    def __init__(
        self, crm: Crm, database: Database, clock: Clock, region: str, *, user: str = "", secret: str = ""
    ) -> None:
        self._crm, self._clock, self.region = crm, clock, region
        self._user, self._secret = user, secret
        self._book = Book(database)
        self._there = False
        self._kicked = asyncio.Event()
        self._moved = asyncio.Event()
        """Set, and made anew, whenever something was told."""
        self._again: dict[int, tuple[datetime, float]] = {}
        """Entries that the CRM did not take: when to try again, and how long was waited."""
        self._makers: list[Callable[[Callback, Callback], None]] = []
        self._put_back = 0
        self._logged_in: Callable[[str], str | None] = lambda interface: None
        self._contacts: dict[str, tuple[datetime, Contact | None]] = {}
        self._told: CrmErrorKind | None = None
        self._wait = FIRST_WAIT
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Read the store, and begin to keep in step. Does nothing when it runs."""
        if self._task is None:
            await self._book.load(self._clock.now())
            self._crm.attach(self._book)
            self._task = asyncio.create_task(self._run(), name="promises")

    async def stop(self) -> None:
        """End; what was not told is told after the next start."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        self._there = False
        await self._crm.aclose()

    # --- reading

    @property
    def there(self) -> bool:
        return self._there

    @property
    def me(self) -> str:
        return self._book.me.id if self._book.me is not None else self._user

    @property
    def kept_back(self) -> int:
        return self._book.waiting

    @property
    def open(self) -> Mapping[str, Callback]:
        return self._book.open

    def of_number(self, number: Number) -> tuple[Callback, ...]:
        return self._book.of_number(number)

    def promised(self, number: Number, queue: str | None) -> Callback | None:
        """The open callback of a person for a queue; there is one at most (rule 9)."""
        return self._book.promised(number, queue)

    def subscribe(self, handler: Callable[[Callback], None]) -> Callable[[], None]:
        return self._book.subscribe(handler)

    def watch_made(self, handler: Callable[[Callback, Callback], None]) -> None:
        """Call *handler* with each callback made here: as it stands, and as it was asked for now."""
        self._makers.append(handler)

    @property
    def put_back(self) -> int:
        """How often the CRM turned out to be put back to an older state; what it has now is known then."""
        return self._put_back

    def people(self) -> tuple[Person, ...]:
        return self._book.people

    def ask_phones(self, logged_in: Callable[[str], str | None]) -> None:
        """From now on *logged_in* is asked first who it is at an interface."""
        self._logged_in = logged_in

    def person_at(self, interface: str) -> Person | None:
        """Whose phone a queue member's interface is: by the phone logged in with, else by the extension."""
        person = self._logged_in(interface)
        if person is not None:
            return next((one for one in self._book.people if one.id == person), None)
        phone = _phone(interface)
        return next((one for one in self._book.people if one.active and one.extension and one.extension == phone), None)

    async def contact(self, number: Number) -> Contact | None:
        """Who the CRM knows under this number; ``None`` also when it does not answer in time."""
        now = self._clock.now()
        found = self._contacts.get(number.key)
        if found is not None and now - found[0] < _CONTACT_KEPT:
            return found[1]
        if not number.key or not self._crm.token:
            return None
        try:
            async with asyncio.timeout(CONTACT_LIMIT):
                contacts = await self._crm.find_contacts(number=number)
        except (CrmError, TimeoutError):
            return None
        contact = contacts[0] if contacts else None
        if len(self._contacts) >= _CONTACTS:
            del self._contacts[next(iter(self._contacts))]
        self._contacts[number.key] = (now, contact)
        return contact

    # --- what is durable, and told when the CRM is there

    async def make(self, callback: Callback, also: Callable[[Connection], None] | None = None) -> None:
        """A new callback; where the person has an open one for this queue, it is that one's (rule 9). *also* is done in the same
        transaction."""
        known = callback.id in self._book.open
        standing = await self._book.make(callback, also)
        self._kicked.set()
        if not known:
            for handler in tuple(self._makers):
                handler(self._book.open.get(standing, callback), callback)

    async def change(self, callback: Callback) -> None:
        """The callback with other values in its editable fields; nothing happens to one that is closed."""
        await self._book.edit(callback.id, lambda _: {name: getattr(callback, name) for name in EDITABLE})
        self._kicked.set()

    async def renumber(
        self,
        callback: str,
        was: Number,
        queue: str | None,
        number: Number,
        also: Callable[[Connection], None] | None = None,
    ) -> None:
        """The same promise at another number; the callback of a request may be one that its person had before. *also* is done in
        the same transaction."""
        standing = self._book.open.get(callback) or self._book.promised(was, queue)
        await self._book.edit(standing.id if standing is not None else callback, lambda _: {"number": number}, also)
        self._kicked.set()

    async def attempt_over(self, callback: str, attempt: Attempt) -> None:
        await self._book.add(callback, "attempt", {"attempt": record.attempt(attempt)})
        self._kicked.set()

    async def close(self, callback: str, outcome: Outcome, token: str = "") -> None:
        await self._book.add(callback, "close", {"outcome": record.outcome(outcome), "token": token})
        self._kicked.set()

    # --- what is asked at once

    async def claim(self, callback: str, token: str, seconds: int) -> Callback:
        await self._known(callback)
        _, current = await self._asked(self._crm.claim(callback, token, seconds))
        await self._book.receive([current])
        return self._book.open.get(callback, current)

    async def renew(self, callback: str, token: str, seconds: int) -> None:
        await self._asked(self._crm.renew(callback, token, seconds))

    async def release(self, callback: str, token: str) -> None:
        await self._book.receive([await self._asked(self._crm.release(callback, token))])

    async def begin(self, callback: str, attempt: Attempt, token: str) -> Callback:
        """Write the intent (rule 2); only then may be dialled."""
        current = await self._asked(self._crm.record_attempt(callback, attempt, token))
        await self._book.receive([current])
        return self._book.open.get(callback, current)

    async def _known(self, callback: str) -> None:
        """Wait until the CRM has been told of the callback."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while self._book.first(callback) is not None:
                    await self._moved.wait()
        if self._book.first(callback) is not None and self._book.base(callback) is None:
            raise CrmError(CrmErrorKind.UNREACHABLE, "not_told_yet")

    async def _asked(self, answer: Coroutine[Any, Any, Any]) -> Any:
        try:
            return await answer
        except CrmError as error:
            if isinstance(error.current, Callback):
                await self._book.receive([error.current])
            if isinstance(error.current, Claim):
                raise ClaimedByOther(error.current.holder, error.current.until) from None
            if error.code == "closed":
                raise ClosedIsFinal from None
            raise

    # --- in step with the CRM

    async def _run(self) -> None:
        while True:
            try:
                await self._exchange()
            except CrmError as error:
                if error.kind is not self._told:  # the first failure is logged, not every try
                    log.warning("the CRM is not in reach: %s", error)
                self._told = error.kind
                if error.kind is CrmErrorKind.SIGN_IN and self._user:
                    self._crm.token = ""
            except Exception:
                # A defect of ours must not end the exchange for the rest of the day.
                log.exception("the exchange with the CRM failed")
            finally:
                self._there = False
            await self._clock.sleep(self._wait * random.uniform(1.0, 1.5))
            self._wait = min(self._wait * 2, LONGEST_WAIT)

    async def _exchange(self) -> None:
        """All that goes on while the CRM is there; ends with an error."""
        if not self._crm.token:
            session = await self._crm.sign_in(self._user, self._secret)
            await self._book.know(session.person, None)
            if session.person.role is Role.AGENT:
                log.warning("the switchboard signs in as an agent; it needs a supervisor's rights")
        await self._crm.capabilities()
        await self._book.know(None, await self._crm.people())
        if self._book.cursor is not None:
            page = await self._crm.changes(self._book.cursor)
            if page.restored:
                await self._tell_again(page)
        await _all([self._push(), self._follow(), self._take_over()])

    async def _tell_again(self, page: Page) -> None:
        """The CRM was put back to an older state: it is told what it has forgotten, before what it tells is taken for all there is
        and before anything is sent that follows from it."""
        there = {one.id: one.version for one in page.items}
        while page.more:
            page = await self._crm.changes(page.cursor)
            there.update((one.id, one.version) for one in page.items)
        for one in self._book.bases():
            if there.get(one.id, 0) < one.version:
                try:
                    await self._crm.tell_again(replace(one, claim=None))
                except CrmError as error:
                    if error.kind is not CrmErrorKind.REFUSED:
                        raise
                    log.error("the CRM does not take again what it has forgotten: %s", error)
        await self._pull()
        self._put_back += 1

    async def _take_over(self) -> None:
        """Tell what another switchboard on the same store does not tell any more."""
        while True:
            await self._clock.sleep(TAKE_OVER_EVERY)
            if self._there and await self._book.take_over():
                log.warning("what another switchboard has left untold is told by this one")
                self._kicked.set()

    async def _follow(self) -> None:
        await self._pull()
        self._there, self._wait, self._told = True, FIRST_WAIT, None
        log.info("in step with the CRM")
        async for event in self._crm.events(self._book.cursor):
            if event.callback is not None:
                await self._book.receive([event.callback], event.cursor)
            elif event.kind == "people":
                await self._book.know(None, await self._crm.people())
            elif event.kind == "contacts":
                self._contacts.clear()
            elif event.kind == "changed":
                await self._pull()
            elif event.kind == "reset":
                await self._book.know(None, await self._crm.people())
                await self._pull()

    async def _pull(self) -> None:
        """Take in what changed since the last time. The cursor of a feed that starts over counts from its end on: what is not told
        again by then is no longer there."""
        cursor = self._book.cursor
        anew: set[str] | None = set() if cursor is None else None
        while True:
            page = await self._crm.changes(cursor)
            if page.reset:
                anew = set()
            cursor = page.cursor
            if anew is not None:
                anew |= {one.id for one in page.items}
            last = not page.more
            await self._book.receive(
                page.items,
                cursor if anew is None or last else None,
                removed=page.removed,
                only=frozenset(anew) if anew is not None and last else None,
            )
            if last:
                return

    async def _push(self) -> None:
        """Send what may be sent, some callbacks at a time; one that is slow holds up nobody else's."""
        sending: dict[str, asyncio.Task[None]] = {}
        try:
            while True:
                self._kicked.clear()
                now = self._clock.now()
                later: datetime | None = None
                for subject in self._book.lanes():
                    entry = self._book.first(subject)
                    if entry is None or subject in sending or len(sending) >= PARALLEL:
                        continue
                    at, _ = self._again.get(entry.seq, (now, 0.0))
                    if at > now:
                        later = min(at, later or at)
                    else:
                        sending[subject] = asyncio.ensure_future(self._send(entry))
                wake: list[asyncio.Task[Any]] = [asyncio.ensure_future(self._kicked.wait())]
                if later is not None:
                    wake.append(asyncio.ensure_future(self._clock.sleep((later - now).total_seconds())))
                try:
                    await asyncio.wait([*sending.values(), *wake], return_when=asyncio.FIRST_COMPLETED)
                finally:
                    for one in wake:
                        one.cancel()
                for subject, task in [(subject, task) for subject, task in sending.items() if task.done()]:
                    del sending[subject]
                    task.result()
        finally:
            for task in sending.values():
                task.cancel()
            await asyncio.gather(*sending.values(), return_exceptions=True)

    async def _send(self, entry: Entry) -> None:
        """Raises :class:`CrmError` where the CRM as a whole is out of reach."""
        try:
            await send(self._crm, self._book, entry)
        except CrmError as error:
            if error.kind in _AWAY and not error.maybe_done:
                raise
            if error.kind in _AWAY or error.kind is CrmErrorKind.NOT_UNDERSTOOD:
                await self._crm.capabilities()  # raises where it is not this one thing
            _, waited = self._again.get(entry.seq, (self._clock.now(), 0.0))
            wait = min(max(2 * waited, FIRST_WAIT), LONGEST_ENTRY_WAIT)
            if not waited or wait == LONGEST_ENTRY_WAIT:
                log.error("the CRM does not take one %s: %s", entry.kind, error)
            self._again[entry.seq] = self._clock.now() + timedelta(seconds=wait), wait
            return
        self._again.pop(entry.seq, None)
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()


def _phone(interface: str) -> str:
    """``1001`` of ``PJSIP/1001`` or ``Local/1001@soitto-phone/n``."""
    return interface.partition("/")[2].partition("@")[0].partition("/")[0] or interface


async def _all(parts: list[Coroutine[Any, Any, None]]) -> None:
    """Run all of them; when one fails the others are ended, and it is raised."""
    tasks = [asyncio.ensure_future(part) for part in parts]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        errors = [error for task in done if (error := task.exception()) is not None]
        if errors:
            raise errors[0]
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
