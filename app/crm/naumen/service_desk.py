# SPDX-License-Identifier: GPL-3.0-or-later
"""Naumen Service Desk (SMP): callbacks as objects of the site's own class, by the site's profile.

Two ways: ``module`` where the site has installed our server module, else ``bare``, which is weaker and says so. Nothing is written
before the profile was compared with the server.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from app.crm.http import Http
from app.crm.naumen import wire
from app.crm.naumen.bare import Bare
from app.crm.naumen.call_log import CallWriter
from app.crm.naumen.directory import Directory
from app.crm.naumen.mapping import RecordMapping, state_of
from app.crm.naumen.module import Module
from app.crm.naumen.profile import Contacts, ServiceDeskProfile
from app.crm.naumen.rest import Rest, Row
from app.crm.port import Capabilities, ContactPage, Known, Session
from app.crm.records import Batch, Held, RecordCrm
from app.domain.abilities import (
    Abilities,
    CallLog,
    Closed,
    CompareAndSet,
    Dedupe,
    Delta,
    DuePrecision,
    PhoneSearch,
    Push,
    Visibility,
)
from app.domain.call import Call
from app.domain.callback import Callback
from app.domain.errors import BadNumber, CrmError, CrmErrorKind
from app.domain.number import Number, parse
from app.domain.people import CatalogueEntry, CatalogueKind, Contact, Person

_LONG = 8
"""Characters from which a header's value may be a secret."""
_UNKNOWN_END = timedelta(days=3650)
"""Keys that an administrator made do not tell when they expire; the server does, by refusing them."""


@dataclass(frozen=True, slots=True)
class Record(Held):
    """A record with its row, which writes are made from."""

    row: Row = field(default_factory=dict, repr=False)


class NaumenServiceDesk(RecordCrm):
    """The site's Service Desk; ``token`` is the agent's access key. ``region`` (ISO 3166) reads numbers without a country."""

    def __init__(self, profile: ServiceDeskProfile, token: str = "", *, region: str) -> None:
        limits = profile.limits
        http = Http(
            profile.url,
            ca_file=profile.ca_file,
            requests_per_second=limits.requests_per_second,
            timeout=limits.timeout_seconds,
        )
        self.profile = profile
        self.poll_seconds = limits.poll_seconds
        self._region = region
        self._rest = Rest(profile, http)
        self._directory = Directory(profile, self._rest, self.now)
        times = wire.Times(profile.dates, iso=profile.mode == "module")
        self._mapping = RecordMapping(profile, times, self._directory, region)
        self._way: Bare | Module
        way = Module if profile.mode == "module" else Bare
        self._way = way(profile, self._rest, self._mapping)
        self.atomic = self._way.atomic
        self._checked: set[tuple[str, str, frozenset[str]]] = set()
        self._given_contacts = ""
        """The feed's cursor that was told last."""
        self._told_contacts: dict[str, int] = {}
        """Checksums of the contacts that were told last."""
        self._swept: set[str] = set()
        """Contacts that the reading under way has met."""
        super().__init__(http, token)
        self._calls = CallWriter(profile, times, self._mapping, self._directory, self._way, self._check)

    def _take(self, secret: str) -> set[str]:
        self._rest.key = secret
        return self._secrets(secret)

    def _secrets(self, secret: str) -> set[str]:
        # A gateway's headers should hold none, but an Authorization is soon written there.
        return ({secret} - {""}) | {one for one in self.profile.headers.values() if len(one) >= _LONG}

    def attach(self, known: Known) -> None:
        super().attach(known)
        self._directory.me = self.person

    # --- sign-in

    async def sign_in(self, user: str, password: str) -> Session:
        """``password`` is the access key, or where the profile says so what a key is fetched with. A key of no use is ``SIGN_IN``
        ``key_expired``; a name that nobody has ``unknown_user``; somebody else's key (told by the module) ``other_users_key``."""
        before = self.token
        try:
            return await self._signed_in(user.strip(), password)
        except CrmError:
            self.token = before
            raise

    async def _signed_in(self, user: str, password: str) -> Session:
        auth = self.profile.auth
        if auth.mode == "password":
            self._http.secrets = self._secrets(password)
            key = await self._rest.new_key(user, password, auth.minutes)
            self.token = key
            lifetime = timedelta(minutes=auth.minutes)
        else:
            self.token = password.strip()
            lifetime = _UNKNOWN_END
        if not self.token:
            raise CrmError(CrmErrorKind.SIGN_IN, "key_expired")
        if isinstance(self._way, Module):
            whose = await self._way.hello()
            if whose is not None and wire.text_of(whose.get("login")) != user:
                raise CrmError(CrmErrorKind.SIGN_IN, "other_users_key")
        person = await self._directory.by_login(user)
        if person is None:
            raise CrmError(CrmErrorKind.SIGN_IN, "unknown_user")
        self.person = self._directory.me = person
        return Session(self.token, self.now() + lifetime, person)

    async def capabilities(self) -> Capabilities:
        await self._rest.check_status()
        version = self.profile.mode
        if isinstance(self._way, Module) and self.token:
            await self._way.hello()
        return Capabilities(self.profile.name, version, 1, self.now(), self.abilities)

    @property
    def abilities(self) -> Abilities:
        """What this mode can."""
        profile, whole = self.profile, self._way.atomic
        due = profile.callback.fields.due
        log = CallLog.NATIVE if profile.calls.record else CallLog.NOTE if profile.calls.comment else CallLog.NONE
        return Abilities(
            delta=Delta.TOKEN if whole else Delta.SNAPSHOT,
            # In bare mode too: what is not told any more is asked for.
            tombstones=True,
            compare_and_set=CompareAndSet.ATOMIC if whole else CompareAndSet.ADVISORY,
            dedupe=Dedupe.NATIVE if whole else Dedupe.LOOKUP,
            due=DuePrecision.DATE if due is not None and due.kind == "date" else DuePrecision.INSTANT,
            call_log=log,
            phone_search=PhoneSearch.DIGITS if whole else PhoneSearch.SCAN,
            closed=Closed.KEPT,
            visibility=Visibility.ALL,
            push=Push.NONE,
            page_size=profile.limits.page_size,
            requests_per_second=profile.limits.requests_per_second,
            contact_feed=bool(profile.contacts),
        )

    # --- callbacks

    async def _ready(self) -> None:
        if self._directory.me is None:
            self._directory.me = self.person
        await self._directory.load(self._mapping.catalogues())

    def _held(self, row: Row, at_least: int = 0) -> Record:
        uuid = wire.uuid_of(row.get("UUID"))
        callback = self._mapping.callback(row, at_least, lambda callback_id: self._is_copy(callback_id, uuid))
        return Record(callback.remote, callback, str(row.get("@version") or ""), row)

    def _version(self, remote: str) -> int:
        """The version that the desk knows before a record is read: what is read then is not older, whatever its clock says."""
        known = self._needed_known()
        callback_id = known.id_of(remote)
        base = known.base(callback_id) if callback_id is not None else None
        return base.version if base is not None else 0

    async def _read(self, remote: str) -> Held:
        await self._ready()
        before = self._version(remote)
        return self._held(await self._way.read(remote), before)

    async def _by_key(self, callback_id: str) -> Held | None:
        await self._ready()
        # Asked before a write: what is misspelt is named here, not by the server in its own way.
        await self._check_callbacks()
        rows = await self._way.by_key(callback_id)
        return self._held(rows[0]) if rows else None

    async def _by_number(self, number: Number) -> Sequence[Held]:
        if not number.key:
            return []
        await self._ready()
        rows = await self._way.by_number(number)
        found = [self._readable(partial(self._held, row)) for row in rows]
        return [one for one in found if one is not None]

    async def _create(self, callback: Callback) -> Held:
        await self._check_callbacks()
        return self._held(await self._way.create(callback.id, self._mapping.new(callback)))

    async def _write(self, held: Held, wanted: Callback) -> Held:
        assert isinstance(held, Record)
        await self._check_callbacks()
        values = self._mapping.edit(held.row, held.callback, wanted)
        steps: list[dict[str, Any]] = [{}]
        if wanted.outcome is not None and held.callback.outcome is None:
            steps = self._mapping.ending(held.row, wanted)
        # Ours go with the last step: what was cut off on its way there is still open, and goes on from where it stands.
        steps[-1] = values | steps[-1]
        row, stamp = held.row, held.stamp
        for step in steps:
            if step:
                row = await self._way.edit(held.remote, stamp, step)
                stamp = str(row.get("@version") or "")
        return self._held(row, held.callback.version)

    async def _changed(self, cursor: str | None) -> Batch:
        await self._ready()
        known = dict.fromkeys(self._unread, 0)
        known |= {remote: version for remote, (_, version) in self._needed_known().records().items()}
        told = await self._way.changed(cursor, known)
        for uuid, error in told.unread:
            self._cannot_read(uuid, error)
        held = []
        for uuid, row in sorted(((wire.uuid_of(row.get("UUID")), row) for row in told.rows), key=self._by_age):
            is_open = state_of(row) in self.profile.callback.open
            one = self._told(uuid, partial(self._held, row, known.get(uuid, 0)), is_open=is_open)
            if one is not None and not await self._ended_as_late(one):
                held.append(one)
        return Batch(tuple(held), told.cursor, told.more, told.reset, told.removed, told.total)

    async def _ended_as_late(self, one: Record) -> bool:
        """A request that was thought lost may come through after its repetition, and make a second record like the first: whose
        it was ends it. People's copies differ, or are somebody else's."""
        key, me, way = self._mapping.key(one.row), self.person, self._way
        first = self._needed_known().base(key) if key != one.callback.id else None
        if first is None or me is None or not one.callback.open or not isinstance(way, Bare):
            return False
        if one.callback.created_by != me.id or not _alike(first, one.callback):
            return False
        try:
            await way.end_duplicate(one.remote, key)
        except CrmError as error:
            if error.kind in (CrmErrorKind.REFUSED, CrmErrorKind.FORBIDDEN):
                return False
            raise
        return True

    def _by_age(self, told: tuple[str, Row]) -> tuple[int, str]:
        return self._age(told[0])

    def _forget(self) -> None:
        self._way.forget()

    def callback_url(self, callback: Callback) -> str | None:
        return self._url(callback.remote)

    def _url(self, uuid: str) -> str | None:
        template = self.profile.deep_link
        return template.format(base=self.profile.base, uuid=uuid) if template and uuid else None

    # --- the profile against the server

    async def _check_callbacks(self) -> None:
        one = self.profile.callback
        attributes = {attr.attribute: f"callback.fields.{name}" for name, attr in one.fields.given().items()}
        attributes |= {one.modified: "callback.modified", one.created: "callback.created"}
        attributes |= dict.fromkeys(one.create, "callback.create")
        states = dict.fromkeys(one.open, "callback.open") | dict.fromkeys(one.closed, "callback.closed")
        for kind, end in (*((name, getattr(one.outcomes, name)) for name in type(one.outcomes).model_fields),):
            attributes |= dict.fromkeys(end.set, f"callback.outcomes.{kind}.set")
        for disposition in one.dispositions:
            attributes |= dict.fromkeys(disposition.set, f"callback.dispositions {disposition.code}")
        for step in one.transitions:
            attributes |= dict.fromkeys(step.set, "callback.transitions")
            states |= dict.fromkeys((*step.from_, step.to), "callback.transitions")
        await self._check(one.class_, one.type, attributes, states)

    async def _check(
        self, class_: str, type_: str, attributes: Mapping[str, str], states: Mapping[str, str] | None = None
    ) -> None:
        """Once for each class and what is written to it, before the first write."""
        what = (class_, type_, frozenset(attributes))
        if what not in self._checked:
            await self._way.check(class_, type_, attributes, states or {})
            self._checked.add(what)

    # --- calls

    async def log_call(self, call: Call) -> None:
        await self._ready()
        await self._calls.log(call, await self._record_of(call))

    async def _record_of(self, call: Call) -> str:
        """The record of a call's callback: the one it was dialled from, or else the one that was agreed in it."""
        known = self._needed_known()
        if call.callback is not None:
            base = known.base(call.callback)
            if base is not None and base.remote:
                return base.remote
            rows = await self._way.by_key(call.callback)
            return wire.uuid_of(rows[0].get("UUID")) if rows else ""
        return known.agreed_in(call) if self._calls.wants_agreed(call) else ""

    # --- people, words, contacts

    async def people(self) -> tuple[Person, ...]:
        return await self._directory.people()

    async def catalogues(self) -> tuple[CatalogueEntry, ...]:
        dispositions = tuple(
            CatalogueEntry(CatalogueKind.DISPOSITION, one.code, dict(one.texts), position)
            for position, one in enumerate(self.profile.callback.dispositions)
        )
        return self.profile.catalogues.entries() + dispositions

    async def find_contacts(self, *, number: Number | None = None, text: str = "") -> tuple[Contact, ...]:
        found: dict[str, Contact] = {}
        for section, one in enumerate(self.profile.contacts):
            if number is not None:
                rows = await self._way.contacts_of(section, number)
            else:
                rows = await self._way.contacts_named(section, text.strip()) if text.strip() else []
            for row in rows:
                contact = self._contact(one, row)
                if contact is not None and (number is None or number.key in contact.numbers):
                    found[contact.id] = contact
        return tuple(found.values())

    async def contacts(self, since: str | None) -> ContactPage:
        """The feed's cursor says for every class how far it was read. With the module it goes on from there with what changed;
        without it everything is read again after a while, and what is as it was is not told."""
        # What was told last was not stored: what is known of it is worth nothing.
        lost = since is not None and self._given_contacts not in ("", since)
        if lost and isinstance(self._way, Module):
            self._way.forget_contacts()
            lost = False
        page = await self._contact_page(None if lost else since)
        self._given_contacts = page.cursor
        return replace(page, reset=True) if lost else page

    async def _contact_page(self, since: str | None) -> ContactPage:
        count = len(self.profile.contacts)
        if not count:
            return ContactPage((), since or "none", False, False)
        place = _Place.read(since, count)
        reset = since is not None and place is None
        if place is None:
            place = self._afresh(count)
            self._told_contacts.clear()
            if isinstance(self._way, Module):
                self._way.forget_contacts()
        elif place.section >= count and self._way.atomic:
            place.section = 0
        elif place.section >= count:
            if (await self._clock()).timestamp() - place.done_at < self.profile.limits.contacts_minutes * 60:
                return ContactPage((), place.text(), False, False)
            # After a restart there is nothing to compare with.
            place, reset = self._afresh(count), not self._told_contacts
        section = place.section
        told = await self._way.contacts(section, place.cursors[section])
        if told.reset and place.cursors[section]:
            # That class begins anew, and so must the others: what the desk keeps is replaced as a whole.
            return replace(await self._contact_page(None), reset=True)
        if self._way.atomic and not (told.rows or told.removed or told.more) and section + 1 < count:
            # Nothing new in this class: on to the next at once.
            place.cursors[section], place.section = told.cursor, section + 1
            return replace(await self._contact_page(place.text()), reset=reset)
        items, removed = [], set(told.removed)
        for row in told.rows:
            uuid = wire.uuid_of(row.get("UUID"))
            contact = self._contact(self.profile.contacts[section], row)
            if contact is None:
                removed.add(uuid)
            elif self._way.atomic or self._told_contacts.get(uuid) != hash(contact):
                items.append(contact)
                self._told_contacts[uuid] = hash(contact)
            self._swept.add(uuid)
        place.cursors[section] = told.cursor
        if not told.more:
            place.section += 1
        if place.section == count:
            place.done_at = (await self._clock()).timestamp()
            if not self._way.atomic:
                removed |= self._told_contacts.keys() - self._swept
        # Without the module, who was never told need not be told to be gone.
        gone = removed if self._way.atomic else removed & self._told_contacts.keys()
        for uuid in gone:
            self._told_contacts.pop(uuid, None)
        return ContactPage(tuple(items), place.text(), place.section < count, reset, tuple(sorted(gone)))

    def _afresh(self, count: int) -> _Place:
        self._swept.clear()
        return _Place(0, [""] * count)

    async def _clock(self) -> datetime:
        """The server's clock, asked for where nothing was yet."""
        if self._http.server_now() is None:
            await self._rest.check_status()
        return self.now()

    def _contact(self, one: Contacts, row: Row) -> Contact | None:
        """The contact of a row; ``None`` for one in the archive, or without any number: nobody can be called there."""
        uuid = wire.uuid_of(row.get("UUID"))
        if not uuid or (one.removed and wire.flag(row.get(one.removed))):
            return None
        numbers: list[str] = []
        for attribute in one.numbers:
            value = row.get(attribute)
            for typed in value if isinstance(value, list) else [value]:
                numbers += self._numbers(wire.text_of(typed))
        if not numbers:
            return None
        return Contact(
            uuid,
            wire.title_of(row.get(one.name)),
            tuple(dict.fromkeys(numbers)),
            wire.title_of(row.get(one.company)) if one.company else "",
            None,
            self._url(uuid),
        )

    def _numbers(self, typed: str) -> Iterable[str]:
        """The numbers of a field: people write two into one, parted by a comma or semicolon."""
        for part in typed.replace(";", ",").split(","):
            try:
                yield parse(part, self._region).key
            except BadNumber:
                continue


def _alike(one: Callback, other: Callback) -> bool:
    names = ("customer", "queue", "reason", "note", "priority", "owner")
    same = all(getattr(one, name) == getattr(other, name) for name in names)
    return same and one.number.key == other.number.key and one.due.utc == other.due.utc


@dataclass(slots=True)
class _Place:
    """How far the contacts were read: the class that is at hand, and each class's own cursor."""

    section: int
    cursors: list[str]
    done_at: float = 0.0
    """When the last of them was read whole: seconds since 1970, by the server's clock."""

    def text(self) -> str:
        return json.dumps([self.section, self.cursors, self.done_at], separators=(",", ":"))

    @staticmethod
    def read(text: str | None, count: int) -> _Place | None:
        """``None`` where the text is none of ours, or of a profile with other classes."""
        try:
            section, cursors, done_at = json.loads(text or "")
            place = _Place(int(section), [str(one) for one in cursors], float(done_at))
        except (ValueError, TypeError, OverflowError):
            return None
        return place if len(place.cursors) == count and 0 <= place.section <= count else None
