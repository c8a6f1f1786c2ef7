# SPDX-License-Identifier: GPL-3.0-or-later
"""Naumen Contact Center: the cases of one project as callbacks, by the site's profile.

A case tells no time of its last change and has no condition for a write: claims are advisory. What changed is asked for by
``modifiedAfter`` where the server heeds it, and all open cases are read again from time to time: it does not tell which vanished.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from app.crm.http import Http
from app.crm.naumen.case_mapping import CaseMapping, key_of
from app.crm.naumen.center_rest import Case, CenterRest
from app.crm.naumen.contact_center_profile import NaumenContactCenterProfile
from app.crm.port import Capabilities, ContactPage, Session
from app.crm.records import Batch, Held, RecordCrm
from app.domain import record
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
from app.domain.callback import Callback, Claim
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number
from app.domain.people import CatalogueEntry, Contact, Person, Role

_FOREVER = timedelta(days=3650)
"""Neither a password nor a key tells when it ends."""
_FUTURE = datetime(2100, 1, 1, tzinfo=UTC)
_LOOKED_FOR = 100
"""Missing cases that are asked for one by one in one pull; the others' turn comes at the next."""
_AT_A_TIME = 100
"""Cases that are read without a pause."""
_BUSY_FOR = timedelta(seconds=30)
_SLACK = 2000
"""Milliseconds by which two answers of the same second may be out of order."""


@dataclass(frozen=True, slots=True)
class CaseHeld(Held):
    """A record with its case, which writes are made from."""

    case: Case = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class _Cursor:
    """Since when changes are asked for, and when all open cases were read last."""

    since: datetime
    swept: datetime

    def text(self, project: str) -> str:
        return json.dumps([project, record.instant(self.since), record.instant(self.swept)])


class NaumenContactCenter(RecordCrm):
    """The site's Contact Center; ``token`` is ``name:secret``, the secret a password or an API key. ``region`` (ISO 3166) reads
    numbers without a country."""

    def __init__(self, profile: NaumenContactCenterProfile, token: str = "", *, region: str) -> None:
        limits = profile.limits
        http = Http(
            profile.url,
            ca_file=profile.ca_file,
            requests_per_second=limits.requests_per_second,
            timeout=limits.timeout_seconds,
        )
        self.profile = profile
        self.poll_seconds = limits.poll_seconds
        self._overlap = timedelta(seconds=limits.overlap_seconds)
        self._rest = CenterRest(profile, http)
        self._mapping = CaseMapping(profile, region)
        self._since: bool | None = None
        """Whether the server heeds ``modifiedAfter``; ``None``: not asked yet."""
        self._digests: dict[str, str] = {}
        """What was told last of each case, as a digest."""
        self._open: dict[str, str] = {}
        """The numbers of open cases, by their keys."""
        self._looked: datetime | None = None
        """Until when the server has told what is open; ``None``: not asked yet."""
        self._swept = False
        super().__init__(http, token)

    def _take(self, secret: str) -> set[str]:
        self._rest.user, _, self._rest.secret = secret.partition(":")
        return {secret, self._rest.secret}

    # --- sign-in

    async def sign_in(self, user: str, password: str) -> Session:
        """With a password or an API key, as the profile says. A wrong one is ``SIGN_IN`` ``wrong_password``; a name that is none of
        the people's ``unknown_user``."""
        before = self.token
        self.token = f"{user.strip()}:{password}"
        try:
            await self._rest.project()
            people = await self.people()
            person = next((one for one in people if one.id.casefold() == user.strip().casefold()), None)
            if person is None:
                raise CrmError(CrmErrorKind.SIGN_IN, "unknown_user")
        except CrmError:
            self.token = before
            raise
        self.person = person
        return Session(self.token, self.now() + _FOREVER, person)

    async def capabilities(self) -> Capabilities:
        await self._rest.project()
        delta = Delta.SINCE if await self._heeds_since() else Delta.SNAPSHOT
        abilities = Abilities(
            delta=delta,
            tombstones=True,
            compare_and_set=CompareAndSet.ADVISORY,
            dedupe=Dedupe.LOOKUP,
            due=DuePrecision.INSTANT,
            call_log=CallLog.NONE,
            phone_search=PhoneSearch.SCAN,
            closed=Closed.KEPT,
            visibility=Visibility.ALL,
            push=Push.NONE,
            # A list comes whole.
            page_size=1_000_000,
            requests_per_second=self.profile.limits.requests_per_second,
            contact_feed=False,
        )
        return Capabilities(self.profile.name, self.profile.api.rpartition("/")[2], 1, self.now(), abilities)

    async def _heeds_since(self) -> bool:
        """Some servers pass over what they do not know: nothing can have changed in the future. An empty answer proves it only
        where there are cases."""
        if self._since is not None:
            return self._since
        cases, _ = await self._rest.cases(self.profile.all_states(), _FUTURE)
        if cases or self._digests:
            self._since = not cases
        return not cases

    # --- people and words

    async def people(self) -> tuple[Person, ...]:
        listed = self.profile.people
        if listed.list:
            return tuple(self._person(one.login, one.name, one.extension) for one in listed.list)
        found = await self._rest.employees()
        return tuple(
            self._person(login, _name(one), _extension(one)) for one in found if (login := _word(one, "login"))
        )

    def _person(self, login: str, name: str, extension: str) -> Person:
        people = self.profile.people
        role = Role.ADMIN if login in people.admins else Role.SUPERVISOR if login in people.supervisors else Role.AGENT
        return Person(login, name or login, role, extension=extension)

    async def catalogues(self) -> tuple[CatalogueEntry, ...]:
        return self.profile.entries()

    async def find_contacts(self, *, number: Number | None = None, text: str = "") -> tuple[Contact, ...]:
        """A contact centre knows cases, no customers."""
        return ()

    async def contacts(self, since: str | None) -> ContactPage:
        return ContactPage((), since or "none", more=False, reset=False)

    async def log_call(self, call: Call) -> None:
        """The contact centre keeps its own calls, and has no place for anybody else's."""

    def callback_url(self, callback: Callback) -> str | None:
        link = self.profile.deep_link
        if not link or not callback.remote:
            return None
        return link.format(project=self.profile.project, uuid=callback.remote, id=callback.id)

    # --- records

    def _held(self, case: Case, at: datetime) -> CaseHeld:
        """A case that was read at a time of the server's."""
        known = self._needed_known()
        key = key_of(case)
        base = known.base(known.id_of(key) or "")
        found = self._mapping.callback(case, base.created_at if base is not None else at, at)
        base = known.base(found.id)
        if base is not None and found.outcome is not None and base.outcome is not None:
            same = (found.outcome.kind, found.outcome.disposition) == (base.outcome.kind, base.outcome.disposition)
            found = replace(found, outcome=base.outcome) if same else found
        self._index({key: case})
        version = self._version(found, base, at)
        return CaseHeld(key, replace(found, version=version), case=case)

    def _version(self, found: Callback, base: Callback | None, at: datetime) -> int:
        """No case says when it changed: a changed one is as new as the server's answer with it, to the second."""
        seen = int(at.timestamp() * 1000)
        if base is None:
            return seen
        if _plain(self._shown(Held(found.remote, found))) == _plain(base):
            return base.version
        # An older answer that comes late stays older.
        return seen if seen + _SLACK < base.version else max(seen, base.version + 1)

    async def _read(self, remote: str) -> CaseHeld:
        return self._held(*await self._rest.case(remote))

    async def _by_key(self, callback_id: str) -> CaseHeld | None:
        try:
            return await self._read(callback_id)
        except CrmError as error:
            if error.code == "not_found":
                return None
            raise

    async def _by_number(self, number: Number) -> Sequence[Held]:
        """Cases cannot be asked for by number: what became open since the last look is added to what was, and the ones with this
        number are looked at again."""
        if self._looked is None or not await self._heeds_since():
            cases, self._looked = await self._rest.cases(self.profile.states.open)
        else:
            cases, self._looked = await self._rest.cases(self.profile.all_states(), self._looked - self._overlap)
        self._index(self._ours(cases))
        found = []
        for remote in [remote for remote, key in self._open.items() if key == number.key]:
            try:
                found.append(await self._read(remote))
            except CrmError as error:
                if error.kind is CrmErrorKind.NOT_UNDERSTOOD:
                    continue  # a case that makes no callback is none that the desk knows of
                if error.code != "not_found":
                    raise
                del self._open[remote]
        return found

    def _index(self, cases: Mapping[str, Case]) -> None:
        for key, case in cases.items():
            if self._mapping.is_open(case):
                self._open[key] = self._mapping.number(case).key
            else:
                self._open.pop(key, None)

    async def _create(self, callback: Callback) -> CaseHeld:
        try:
            made = await self._rest.make(self._mapping.new(callback))
        except CrmError as error:
            if error.kind is CrmErrorKind.CONFLICT:
                # Known there by now: an earlier try of ours.
                return await self._read(callback.id)
            if error.code == "not_found":
                await self._rest.project()
            raise
        return await self._read(made or callback.id)

    async def _write(self, held: Held, wanted: Callback) -> CaseHeld:
        assert isinstance(held, CaseHeld)
        end = self._mapping.end(wanted)
        item = self._mapping.changed(held.case, held.callback, wanted)
        try:
            uuid = await self._rest.put(item)
            if uuid and "uuid" in item and uuid != held.remote:
                # Made anew, since its uuid said nothing to this server.
                raise CrmError(CrmErrorKind.REFUSED, "profile", detail="without_id", maybe_done=True)
            if end is not None and held.callback.outcome is None and self.profile.states.change == "set-state":
                await self._rest.set_state(held.remote, end)
        except CrmError as error:
            if error.code == "locked" and wanted.claim is not None and wanted.claim != held.callback.claim:
                # Somebody works on it at the contact centre; it does not tell who.
                busy = Claim("", self.now() + _BUSY_FOR)
                raise CrmError(CrmErrorKind.CONFLICT, "claimed", error.status, current=busy) from None
            raise
        return await self._read(held.remote)

    # --- the feed

    async def _changed(self, cursor: str | None) -> Batch:
        place, reset = self._place(cursor)
        heeded = await self._heeds_since()
        due = place is None or not heeded or not self._swept
        if place is not None and not due:
            due = self.now() >= place.swept + timedelta(seconds=self.profile.limits.sweep_seconds)
        cases: dict[str, Case] = {}
        at = None
        if place is not None and heeded:
            changed, at = await self._rest.cases(self.profile.all_states(), place.since - self._overlap)
            cases |= self._ours(changed)
        removed: tuple[str, ...] = ()
        if due:
            opened, swept = await self._rest.cases(self.profile.states.open)
            at = at or swept
            cases |= self._ours(opened)
            sought = dict.fromkeys((*self._needed_known().records(), *self._unread))
            missing = [key for key in sought if key not in cases]
            more, removed = await self._looked_for(missing)
            cases |= more
            self._looked, self._swept = at, True
        assert at is not None
        swept_at = at if due or place is None else place.swept
        held: list[Held] = []
        for number, (key, case) in enumerate(cases.items()):
            if number % _AT_A_TIME == 0:
                # Others have their turn: a first list may be long.
                await asyncio.sleep(0)
            digest = _digest(case)
            if reset or self._is_news(key, digest):
                one = self._told(key, partial(self._held, case, at), is_open=self._mapping.is_open(case))
                if one is not None:
                    held.append(one)
            self._digests[key] = digest
        for key in removed:
            self._digests.pop(key, None)
            self._open.pop(key, None)
        return Batch(
            tuple(held),
            _Cursor(at, swept_at).text(self.profile.project),
            reset=reset,
            removed=removed,
            total=len(held) if place is None else None,
        )

    def _age(self, remote: str) -> tuple[int, str]:
        return 0, ""  # no two cases have one id

    def _forget(self) -> None:
        self._digests.clear()
        self._swept = False

    def _place(self, cursor: str | None) -> tuple[_Cursor | None, bool]:
        """Where the feed goes on, and whether it has to start over: the cursor is another project's, or none of ours."""
        if cursor is None:
            return None, False
        try:
            project, since, swept = json.loads(cursor)
            place = _Cursor(record.from_instant(since), record.from_instant(swept))
        except (ValueError, TypeError):
            return None, True
        return (place, False) if project == self.profile.project else (None, True)

    def _ours(self, cases: Sequence[Case]) -> dict[str, Case]:
        skip = self.profile.without_id == "skip"
        ours: dict[str, Case] = {}
        for case in cases:
            if not (skip and not case.get("id")):
                try:
                    ours[key_of(case)] = case
                except CrmError as error:
                    self._cannot_read("", error)
        return ours

    def _is_news(self, key: str, digest: str) -> bool:
        """Whether the desk has not had this: an overlap tells the same again."""
        known = self._needed_known()
        callback_id = known.id_of(key)
        there = callback_id is not None and known.base(callback_id) is not None
        return not there or self._digests.get(key) != digest

    async def _looked_for(self, keys: Sequence[str]) -> tuple[dict[str, Case], tuple[str, ...]]:
        """Open cases of ours that were not in the list: closed, or gone."""
        found: dict[str, Case] = {}
        gone = []
        for key in keys[:_LOOKED_FOR]:
            try:
                found[key], _ = await self._rest.case(key)
            except CrmError as error:
                if error.kind is CrmErrorKind.NOT_UNDERSTOOD:
                    self._cannot_read(key, error)
                elif error.code in ("not_found", "no_right"):
                    gone.append(key)
                else:
                    raise
        return found, tuple(gone)


def _plain(callback: Callback) -> Callback:
    """For telling whether anything changed."""
    claim = callback.claim
    return replace(callback, version=0, claim=replace(claim, token="") if claim else None)


def _digest(case: Case) -> str:
    return hashlib.sha256(json.dumps(case, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _word(told: Mapping[str, object], name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def _name(told: Mapping[str, object]) -> str:
    both = f"{_word(told, 'firstName')} {_word(told, 'lastName')}".strip()
    return _word(told, "title") or both


def _extension(told: Mapping[str, object]) -> str:
    return _word(told, "internalPhoneNumber")
