# SPDX-License-Identifier: GPL-3.0-or-later
"""The offer to be called back: to whom it is made, and what becomes of a caller who takes it (rows B1, C1 to C3).

A request is in the store before the caller hears of it. Asterisk keeps those that nobody took (AstDB); they are fetched from there.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from app.domain import record
from app.domain.callback import Callback, Origin, Priority, RetryPolicy
from app.domain.departments import Department, SiteRules
from app.domain.due import at_instant
from app.domain.errors import BadNumber, DomainError
from app.domain.hours import is_open
from app.domain.ids import new_id
from app.domain.number import Number, from_network, parse
from app.domain.offering import No, is_hidden, is_on, is_priority, may_offer, promised_at, refused, when
from app.domain.people import Contact
from app.domain.redial import redialling
from app.domain.ringing_back import zones_of
from app.switchboard.clock import Clock
from app.switchboard.crm.promises import CrmPromises
from app.switchboard.parts import Asked, Rules
from app.switchboard.pbx.port import Entry, Pbx, PbxError, PbxEvent, PbxThere
from app.switchboard.store import schema
from app.switchboard.store.database import Database
from app.switchboard.works import Works

REQUESTS, MESSAGES, RULES = "soitto-request", "soitto-message", "soitto-rules"
"""Families of the exchange's own data base."""
COLLECT_EVERY = 60.0
LOOK_EVERY = 5.0
"""Seconds between two looks at who has waited long enough to be offered it."""
CONTACT_PATIENCE = 0.25
"""Seconds that a caller's request waits for the CRM to say who it is."""
_KNOWN = timedelta(days=2)
"""How long it is known which calls made a request."""
_KEPT = timedelta(days=400)
_TURNED_AWAY = 500
_SPOKEN = 5000
T = TypeVar("T")
_table = schema.requests

log = logging.getLogger("soitto.switchboard")


@dataclass(eq=False)
class NotOffered(DomainError):
    """The caller cannot be called back."""

    reason: No

    def __str__(self) -> str:
        return f"no callback: {self.reason}"


@dataclass(frozen=True, slots=True)
class Offered:
    """What a caller hears: the announcements' language, whether the offer is made, ``when`` somebody who takes it is called (as
    :func:`app.domain.offering.when` says it), and whether another number can be keyed in."""

    offer: bool
    language: str
    when: str
    other_number: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """A request that stands: what the caller is told. ``again``: the person had an open callback, which is renewed."""

    promised: datetime
    when: str
    other_number: bool
    again: bool = False


class Waiting(Protocol):
    """Who waits, and how long somebody who joined now would (:class:`app.switchboard.live.Live`)."""

    def expected_wait(self, queue: str) -> int | None: ...
    def entries(self, queue: str) -> tuple[Entry, ...]: ...
    def waiting(self, call: str) -> Entry | None: ...


MessageTaken = Callable[[str, str, Number | None, str, datetime], Awaitable[object]]
"""Told of a voice message that nobody took: call, queue, number, file, when."""


@dataclass(frozen=True, slots=True)
class _Request:
    """A row of ``requests``. ``first`` is the number with which it was asked for, ``number`` the one that counts."""

    call: str
    callback: str
    queue: str
    joined_at: datetime
    asked_at: datetime
    promised: datetime
    again: bool
    first: str = field(repr=False)
    number: Number = field(repr=False)


class Offer:
    """Belongs to the loop on which it is started. ``messages`` takes voice messages found at the exchange."""

    def __init__(
        self,
        rules: Rules,
        promises: CrmPromises,
        pbx: Pbx,
        database: Database,
        clock: Clock,
        live: Waiting,
        messages: MessageTaken | None = None,
    ) -> None:
        self._rules, self._promises, self._pbx = rules, promises, pbx
        self._database, self._clock, self._live, self._messages = database, clock, live, messages
        self._requests: OrderedDict[str, _Request] = OrderedDict()
        self._turned_away: OrderedDict[str, Asked] = OrderedDict()
        """Requests that could not be taken with the caller's own number: another one may be keyed in."""
        self._languages: OrderedDict[str, str] = OrderedDict()
        """What the caller's channel was last set to, by channel."""
        self._written: dict[str, str] = {}
        """What the exchange goes by when nobody answers, by queue."""
        self._collect = asyncio.Event()
        self._works = Works()
        self._running: list[asyncio.Task[None]] = []
        self._leave: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Read what is known, fetch what the exchange has kept, and go on with both. Does nothing when it runs."""
        if self._running:
            return
        since, over = (record.instant(self._clock.now() - age) for age in (_KNOWN, _KEPT))

        def work(connection: Connection) -> list[_Request]:
            connection.execute(sa.delete(_table).where(_table.c.asked_at < over))
            rows = connection.execute(sa.select(_table).where(_table.c.asked_at >= since).order_by(_table.c.asked_at))
            return [_of_row(row) for row in rows]

        self._requests = OrderedDict((one.call, one) for one in await self._database.run(work))
        self._leave = [self._pbx.subscribe(self._on_event), self._rules.subscribe(self._on_rules)]
        self._collect.set()
        self._running = [asyncio.create_task(self._keep_collecting()), asyncio.create_task(self._keep_looking())]

    async def stop(self) -> None:
        for leave in self._leave:
            leave()
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._running, self._leave = [], []
        await self._works.stop()

    # --- what the dialplan asks

    def asked(self, call: str) -> bool:
        """Whether the caller of this call has asked to be called back."""
        return call in self._requests

    def enters(self, call: str, queue: str, number: Number) -> Offered:
        """What somebody hears who is about to wait; by the time that they ask to be called back, it is known who it is."""
        if not is_hidden(number):
            self._works.spawn(self._promises.contact(number), "who calls")
        told = self.offer(call, queue, number, waited=0)
        department = self._rules.department(queue)
        if department is not None:  # the dialplan sets it so
            _keep(self._languages, call, spoken(department, told.offer), _SPOKEN)
        return told

    def offer(self, call: str, queue: str, number: Number, waited: int | None = None) -> Offered:
        """What somebody hears at any point of the flow. ``waited``: seconds that the rules count where the caller does not
        wait yet; otherwise those since joining. Nobody is offered it again who has taken it in this call."""
        site, now = self._rules.site, self._clock.now()
        department = self._rules.department(queue)
        if department is None:
            return Offered(False, "en", "", False)
        expected = self._live.expected_wait(queue)
        entry = self._live.waiting(call)
        if entry is not None:
            waited = int(now.timestamp() - entry.joined)
        made = not self.asked(call) and may_offer(site, department, number, now, waited=waited, expected=expected)
        promised = promised_at(department, zones_of(number, None, department.zone), now, expected)
        said = when(promised, now, department.zone)
        return Offered(made, department.language, said, department.offer.other_number)

    async def request(self, asked: Asked, *, told: bool = False) -> Taken:
        """Take a request; it is on the disk when this returns. Raises :class:`NotOffered`. Asked again in the same call, it is the
        same request; another number counts. ``told``: the caller counts on it already, so that it is taken whatever the rules say;
        what the system may not dial is for people."""
        known = self._requests.get(asked.call)
        if known is not None:
            if asked.number.key not in (known.first, known.number.key):
                known = await self._renumbered(known, asked.number)
            return self._taken(known)
        site, department = self._rules.site, self._rules.department(asked.queue)
        reason = refused(site, asked.number) if is_on(site, department) or told else No.OFF
        if told and reason is not No.HIDDEN:
            reason, department = None, department or Department(asked.queue)
        if reason is not None or department is None:
            if reason is not No.OFF:
                _keep(self._turned_away, asked.call, asked, _TURNED_AWAY)
            raise NotOffered(reason or No.OFF)
        contact: Contact | None = None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CONTACT_PATIENCE):
                contact = await self._promises.contact(asked.number)
        return self._taken(await self._keep(asked, site, department, contact))

    async def _keep(self, asked: Asked, site: SiteRules, department: Department, contact: Contact | None) -> _Request:
        now = self._clock.now()
        at = min(asked.at or now, now)
        zones = zones_of(asked.number, contact.zone if contact is not None else None, department.zone)
        promised = promised_at(department, zones, at, self._live.expected_wait(asked.queue))
        theirs = self._promises.of_number(asked.number)
        again = any(one.queue == asked.queue and not redialling(one) for one in theirs)
        callback = Callback(
            id=new_id(),
            number=asked.number,
            due=at_instant(promised, zones[0] if len(zones) == 1 else department.zone),
            created_at=at,
            created_by=self._promises.me,
            origin=Origin.QUEUE,
            customer=contact.name if contact is not None else "",
            queue=asked.queue,
            priority=Priority.HIGH if is_priority(site, asked.number) else Priority.NORMAL,
            policy=_policy(department),
        )
        request = _Request(
            asked.call,
            callback.id,
            asked.queue,
            min(asked.joined_at, at),
            at,
            promised,
            again,
            asked.number.key,
            asked.number,
        )
        try:
            await self._promises.make(callback, lambda connection: _insert(connection, request))
        except IntegrityError:  # taken in the same moment from the other side
            known = await self._read(asked.call)
            if known is None:
                raise
            request = known
        self._requests[asked.call] = request
        self._turned_away.pop(asked.call, None)
        log.info("a caller of queue %s is to be called back", asked.queue)
        return request

    async def number(self, call: str, typed: str, *, confirm: bool) -> str:
        """Another number for the request of this call: the digits to read back; with ``confirm`` it counts, on the disk when this
        returns. Raises :class:`NotOffered`."""
        site = self._rules.site
        known, turned_away = self._requests.get(call), self._turned_away.get(call)
        department = self._rules.department(known.queue if known else turned_away.queue if turned_away else None)
        if department is None or not is_on(site, department) or not department.offer.other_number:
            raise NotOffered(No.OFF)
        try:
            number = parse(typed, site.region)
        except BadNumber:
            raise NotOffered(No.NOT_VALID) from None
        reason = refused(site, number)
        if reason is not None:
            raise NotOffered(reason)
        if confirm and known is not None:
            await self._renumbered(known, number)
        elif confirm and turned_away is not None:
            await self.request(replace(turned_away, number=number))
        return "".join(filter(str.isdigit, typed))

    async def _renumbered(self, request: _Request, number: Number) -> _Request:
        reason = refused(self._rules.site, number)
        if reason is not None:
            raise NotOffered(reason)
        changed = replace(request, number=number)

        def work(connection: Connection) -> None:
            values = {"doc": json.dumps(_doc(changed))}
            connection.execute(sa.update(_table).where(_table.c.id == request.call).values(values))

        await self._promises.renumber(request.callback, request.number, request.queue, number, work)
        self._requests[request.call] = changed
        return changed

    def _taken(self, request: _Request) -> Taken:
        department = self._rules.department(request.queue)
        other = department is not None and department.offer.other_number
        said = when(request.promised, self._clock.now(), department.zone if department is not None else "UTC")
        return Taken(request.promised, said, other, request.again)

    async def _read(self, call: str) -> _Request | None:
        def work(connection: Connection) -> _Request | None:
            row = connection.execute(sa.select(_table).where(_table.c.id == call)).one_or_none()
            return _of_row(row) if row is not None else None

        return await self._database.run(work)

    # --- what the exchange has kept

    def _on_event(self, event: PbxEvent) -> None:
        if isinstance(event, PbxThere):
            self._written.clear()
            self._languages.clear()
            self._collect.set()

    def _on_rules(self, _: SiteRules) -> None:
        self._collect.set()

    async def _keep_collecting(self) -> None:
        while True:
            await _either(self._collect.wait(), self._clock.sleep(COLLECT_EVERY))
            self._collect.clear()
            if not self._pbx.there:
                continue
            try:
                await self.collect()
                await self._write_rules()
            except PbxError as error:
                log.warning("what the exchange has kept could not be read: %s", error.kind)
            except Exception:
                log.exception("what the exchange has kept was not taken")

    async def collect(self) -> None:
        """Take the requests and messages that the exchange has kept because nobody answered it. Raises :class:`PbxError`."""
        for call, text in (await self._pbx.kept(REQUESTS)).items():
            asked = self._read_request(call, text)
            if asked is None:
                log.error("a request that the exchange has kept cannot be read")
            else:
                try:
                    # Kept before the caller keyed in another number: what is known already stays as it is.
                    if not self.asked(call):
                        await self.request(asked, told=True)
                except NotOffered as no:
                    log.warning("a request that the exchange has kept is not taken: %s", no.reason)
                except Exception as error:  # it holds up no other one, and stays for the next time
                    log.error("a request that the exchange has kept was not taken: %s", type(error).__name__)
                    continue
            await self._pbx.forget(REQUESTS, call)
        if self._messages is None:
            return
        for call, text in (await self._pbx.kept(MESSAGES)).items():
            try:
                queue, number, file, _, at = text.split("|")
                who = from_network(number, self._rules.site.region) if number else None
                await self._messages(call, queue, who, file, datetime.fromtimestamp(float(at), UTC))
            except ValueError:
                log.error("a message that the exchange has kept cannot be read")
            except Exception as error:  # as above: the disk is full, the store is away
                log.error("a message that the exchange has kept was not taken: %s", type(error).__name__)
                continue
            await self._pbx.forget(MESSAGES, call)

    def _read_request(self, call: str, text: str) -> Asked | None:
        try:
            queue, number, joined, position, at = text.split("|")
            return Asked(
                call,
                queue,
                from_network(number, self._rules.site.region),
                datetime.fromtimestamp(float(joined or at), UTC),
                int(position or 0),
                datetime.fromtimestamp(float(at), UTC),
            )
        except (ValueError, OverflowError, OSError):
            return None

    async def _write_rules(self) -> None:
        """What the dialplan goes by when nobody answers it: offer, every, language, voicemail, minutes."""
        site, now = self._rules.site, self._clock.now()
        wanted = {one.queue: _fallback(site, one, now) for one in site.departments}
        if not self._written:
            self._written = dict(await self._pbx.kept(RULES))
        for queue, text in wanted.items():
            if self._written.get(queue) != text:
                await self._pbx.keep(RULES, queue, text)
                self._written[queue] = text
        for queue in self._written.keys() - wanted.keys():
            await self._pbx.forget(RULES, queue)
            del self._written[queue]

    # --- who waits

    async def _keep_looking(self) -> None:
        while True:
            await self._clock.sleep(LOOK_EVERY)
            if self._pbx.there:
                try:
                    await self._look()
                except Exception:
                    log.exception("the offer to those who wait was not looked at")

    async def _look(self) -> None:
        """Those who wait hear the offer as soon as they have waited, or will wait, as long as the rules say, and no longer than
        that holds: app_queue finds its announcements by the channel's language."""
        site, now = self._rules.site, self._clock.now()
        for department in site.departments:
            expected = self._live.expected_wait(department.queue)
            for entry in self._live.entries(department.queue):
                if entry.callback is not None:
                    continue
                waited = int(now.timestamp() - entry.joined)
                number = from_network(entry.number, site.region)
                made = not self.asked(entry.call) and may_offer(
                    site, department, number, now, waited=waited, expected=expected
                )
                language = spoken(department, made)
                if self._languages.get(entry.channel) == language:
                    continue
                try:
                    await self._pbx.set_variable(entry.channel, "CHANNEL(language)", language)
                except PbxError:
                    continue  # gone, or asked again at the next look
                _keep(self._languages, entry.channel, language, _SPOKEN)


def spoken(department: Department, offered: bool) -> str:
    """The language of a waiting caller's channel: that of the department, or the one in whose folder the offer stands among the
    announcements that app_queue repeats, as often as the rules say (``fi_offer15``, ``fi_offer30``, ``fi_offer``,
    ``fi_offer120``)."""
    if not offered:
        return department.language
    every = department.offer.every
    often = "15" if every < 23 else "30" if every < 45 else "120" if every > 90 else ""
    return f"{department.language}_offer{often}"


def _policy(department: Department) -> RetryPolicy:
    rules = department.ring_back
    if not rules.on:
        return RetryPolicy()
    return RetryPolicy(max_attempts=rules.attempts, hide_for=rules.second_after_minutes * 60)


def _fallback(site: SiteRules, department: Department, at: datetime) -> str:
    offer = is_on(site, department) and is_open(department.offer.hours, department.zone, at)
    opened = is_open(department.opening, department.zone, at)
    if not opened and not department.offer.when_closed:
        offer = False
    voicemail = department.voicemail.while_waiting if opened else department.voicemail.when_closed
    return ",".join(
        (
            str(int(offer)),
            str(department.offer.every),
            department.language,
            str(int(voicemail)),
            str(department.ring_back.window_minutes),
        )
    )


def _doc(request: _Request) -> dict[str, Any]:
    return {
        "joined": record.instant(request.joined_at),
        "promised": record.instant(request.promised),
        "again": request.again,
        "first": request.first,
        "number": record.number(request.number),
    }


def _insert(connection: Connection, request: _Request) -> None:
    values = {
        "id": request.call,
        "callback": request.callback,
        "queue": request.queue,
        "asked_at": record.instant(request.asked_at),
        "doc": json.dumps(_doc(request)),
    }
    connection.execute(sa.insert(_table).values(values))


def _of_row(row: Any) -> _Request:
    doc: Mapping[str, Any] = json.loads(row.doc)
    return _Request(
        row.id,
        row.callback,
        row.queue,
        record.from_instant(doc["joined"]),
        record.from_instant(row.asked_at),
        record.from_instant(doc["promised"]),
        doc["again"],
        doc["first"],
        record.to_number(doc["number"]),
    )


def _keep(kept: OrderedDict[str, T], key: str, value: T, most: int) -> None:
    kept[key] = value
    while len(kept) > most:
        kept.popitem(last=False)


async def _either(*waits: Awaitable[object]) -> None:
    """Until one of them is done; the others are ended."""
    tasks = [asyncio.ensure_future(one) for one in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
