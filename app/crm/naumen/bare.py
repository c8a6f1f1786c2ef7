# SPDX-License-Identifier: GPL-3.0-or-later
"""A Service Desk without our server module: everything is read and compared, and nothing is certain but what was read back.

The REST interface tells no changes, no versions and no total; its filters know equality only, pages have no order, and archived
objects are told too. So: open records are swept in pages, each looked at once; those whose time of change differs are read, and
so are those that were open before and are not told any more.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from app.crm.naumen import wire
from app.crm.naumen.mapping import RecordMapping, misfit
from app.crm.naumen.profile import Contacts, ServiceDeskProfile
from app.crm.naumen.rest import Rest, Row
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number, written_forms

CURSOR = "snapshot"
_SWEEPS = 12
"""Most sweeps of one look, where rows change places between pages."""
_SINGLE = 40
"""Changed records up to which each is asked for by itself."""
_CHUNK = 20
_UNSETTLED = timedelta(seconds=3)
"""A time of change to the second is none while its second is not over: such a record is looked at again."""


@dataclass(frozen=True, slots=True)
class Told:
    """A part of what there is or what changed: rows, and UUIDs of what is gone; the rest as in the port's pages."""

    rows: tuple[Row, ...]
    removed: tuple[str, ...]
    cursor: str
    more: bool = False
    reset: bool = False
    total: int | None = None
    unread: tuple[tuple[str, CrmError], ...] = ()
    """UUIDs of what the server does not give, and what it says instead."""


@dataclass(slots=True)
class _Look:
    """One look at everything that is open. A ``whole`` one tells page by page what it reads; the other knows what to read."""

    whole: bool = False
    rows: list[Row] = field(default_factory=list)
    singly: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    """What whole sweeps have told so far."""
    offset: int = 0
    received: int = 0
    here: set[str] = field(default_factory=set)
    """Rows of the sweep that is under way: how many, and which."""
    sweeps: int = 1


class Bare:
    """The ways in which records are read and written; those of :class:`app.crm.naumen.module.Module` have the same names."""

    atomic = False

    def __init__(self, profile: ServiceDeskProfile, rest: Rest, mapping: RecordMapping) -> None:
        self._profile, self._rest, self._mapping = profile, rest, mapping
        self._one, self._size = profile.callback, profile.limits.page_size
        self._look: _Look | None = None
        self._stamps: dict[str, int] = {}
        """Times of change of the records that were told last."""
        self._unsettled: set[str] = set()
        self._unsure: set[str] = set()
        """What was told since the last look began: the desk may not have stored it."""
        self._told: dict[str, int] = {}
        """Checksums of the rows that were told last."""

    # --- one record

    async def read(self, uuid: str) -> Row:
        """One callback's record; ``REFUSED`` ``not_found`` where there is none, or not for this agent."""
        try:
            row = await self._rest.get(uuid, self._mapping.attrs)
        except CrmError as error:
            hidden = error.kind in (CrmErrorKind.FORBIDDEN, CrmErrorKind.REFUSED)
            # What it says of objects that do not exist is not known; 500 may be it.
            if hidden or (error.code == "server_error" and not await self._there(uuid, error)):
                raise CrmError(CrmErrorKind.REFUSED, "not_found", error.status, detail=error.detail) from None
            raise
        if self._one.removed and wire.flag(row.get(self._one.removed)):
            raise CrmError(CrmErrorKind.REFUSED, "not_found")
        return row

    async def _there(self, uuid: str, trouble: CrmError) -> bool:
        try:
            rows = await self._rest.find(self._one.class_, {"UUID": uuid}, ("UUID",), limit=2)
        except CrmError:
            raise trouble from None
        return bool(rows)

    async def by_key(self, key: str) -> list[Row]:
        """The records that were made for a callback: one, or more where a lost request came late; the oldest first."""
        return await self._by_attribute(
            self._one.class_, self._one.fields.external_id.attribute, key, self._mapping.attrs, self._one.removed
        )

    async def _by_attribute(
        self, class_: str, attribute: str, key: str, attrs: Iterable[str], removed: str = "removed"
    ) -> list[Row]:
        rows = await self._rest.find(class_, {attribute: key} | ({removed: False} if removed else {}), attrs, limit=10)
        # A server that does not know an attribute may ignore it in a filter.
        mine = [row for row in rows if wire.text_of(row.get(attribute)) == key and not wire.flag(row.get(removed))]
        return sorted(mine, key=lambda row: _age(wire.uuid_of(row.get("UUID"))))

    async def create(self, callback_id: str, values: Mapping[str, Any]) -> Row:
        """Make a callback's record, and read it back."""
        row = await self._rest.create(self._one.fqn, values, self._mapping.attrs)
        rows = await self.by_key(callback_id)
        if len(rows) > 1 and row:
            await self._give_up(wire.uuid_of(row.get("UUID")), rows)
        if rows:
            return rows[0]
        if row:
            return row
        raise CrmError(CrmErrorKind.UNREACHABLE, "not_made", maybe_done=True)

    async def end_duplicate(self, uuid: str, key: str) -> None:
        """End a record that a request of ours made late, if there is an older one with this key."""
        rows = await self.by_key(key)
        if rows:
            await self._give_up(uuid, rows)

    async def _give_up(self, uuid: str, rows: list[Row]) -> None:
        """An earlier request that was thought lost came through as well: of the two records, the newer is ended."""
        if wire.uuid_of(rows[0].get("UUID")) == uuid:
            return
        mine = next((row for row in rows if wire.uuid_of(row.get("UUID")) == uuid), None)
        if mine is None:
            return
        fields = self._one.fields
        for step in self._mapping.duplicate(mine):
            await self._rest.edit(uuid, step, ("UUID",))
        await self._rest.edit(uuid, {fields.external_id.attribute: None, fields.memory.attribute: None}, ("UUID",))

    async def edit(self, uuid: str, stamp: str, values: Mapping[str, Any]) -> Row:
        """Change a record, and read it back."""
        row = await self._rest.edit(uuid, values, self._mapping.attrs)
        return row or await self.read(uuid)

    async def by_number(self, number: Number) -> list[Row]:
        """The open records of one person, as far as their number is written in one of the usual ways."""
        attribute = self._one.fields.number.attribute
        wanted = self._mapping.wanted() | {attribute: forms(number)}
        return [
            row
            for row in await self._rest.find(self._mapping.sought, wanted, self._mapping.attrs, limit=50)
            if not self._mapping.gone(row)
        ]

    # --- what changed

    async def changed(self, cursor: str | None, known: Mapping[str, int]) -> Told:
        """The next part of a look; ``known`` are the versions of open records by UUID."""
        if cursor != CURSOR:
            self._look = None
        if self._look is None:
            self._unsure.clear()
        # Until it is told, a part counts as not looked at: what is cut off here is looked at again.
        look, self._look = self._look or await self._begin(cursor != CURSOR, known), None
        rows: list[Row] = []
        removed: list[str] = []
        unread: list[tuple[str, CrmError]] = []
        if look.whole:
            rows = await self._page(look, known)
        elif look.rows:
            rows, look.rows = look.rows[: self._size], look.rows[self._size :]
        else:
            singly, look.singly = look.singly[:_CHUNK], look.singly[_CHUNK:]
            for uuid in singly:
                try:
                    rows.append(await self.read(uuid))
                except CrmError as error:
                    if error.code == "not_found":
                        removed.append(uuid)
                    elif error.code == "server_error" or error.kind is CrmErrorKind.NOT_UNDERSTOOD:
                        # The sweep was answered, so it is this record.
                        unread.append((uuid, error))
                    else:
                        raise
        told = []
        for row in rows:
            uuid = wire.uuid_of(row.get("UUID"))
            if self._mapping.gone(row):
                removed.append(uuid)
                continue
            if self._note(uuid, row):
                told.append(row)
        for uuid in removed:
            self._stamps.pop(uuid, None)
            self._told.pop(uuid, None)
            self._unsettled.discard(uuid)
        more = bool(look.whole or look.rows or look.singly)
        if more:
            self._look = look
        # A cursor of another system, or of the other mode.
        reset = cursor not in (None, CURSOR)
        return Told(tuple(told), tuple(removed), CURSOR, more, reset, unread=tuple(unread))

    def forget(self) -> None:
        """What was told last may not have been stored: it is told again."""
        self._look = None
        self._stamps.clear()
        self._told.clear()
        self._unsettled |= self._unsure

    async def _page(self, look: _Look, known: Mapping[str, int]) -> list[Row]:
        """The next page of a whole look. Where its pages overlapped, rows may have been missed as well: it is swept again."""
        rows = await self._rest.find(
            self._mapping.sought, self._mapping.wanted(), self._mapping.attrs, offset=look.offset, limit=self._size
        )
        look.offset += self._size
        look.received += len(rows)
        new = {uuid: row for row in rows if (uuid := wire.uuid_of(row.get("UUID"))) not in look.seen}
        look.here |= {wire.uuid_of(row.get("UUID")) for row in rows}
        look.seen |= new.keys()
        if len(rows) < self._size:
            if len(look.here) == look.received or len(look.seen) >= look.received or look.sweeps == _SWEEPS:
                look.whole = False
                look.singly = [uuid for uuid in known if uuid not in look.seen]
            look.offset, look.received, look.here, look.sweeps = 0, 0, set(), look.sweeps + 1
        return list(new.values())

    async def _begin(self, whole: bool, known: Mapping[str, int]) -> _Look:
        mapping = self._mapping
        if whole:
            self._stamps.clear()
            self._told.clear()
            return _Look(whole=True)
        found = await self._sweep(mapping.light)
        changed = [
            uuid
            for uuid, row in found.items()
            if uuid not in known
            or uuid in self._unsettled
            or self._stamps.get(uuid, known[uuid]) != mapping.modified(row)
        ]
        vanished = [uuid for uuid in known if uuid not in found]
        if len(changed) <= _SINGLE:
            return _Look(singly=changed + vanished)
        wanted = set(changed)
        rows = [row for uuid, row in (await self._sweep(mapping.attrs)).items() if uuid in wanted]
        told = {wire.uuid_of(row.get("UUID")) for row in rows}
        return _Look(rows=rows, singly=[uuid for uuid in changed if uuid not in told] + vanished)

    async def _sweep(self, attrs: Iterable[str]) -> dict[str, Row]:
        """Every open record once. Where pages overlapped, rows may have been missed as well: it is swept again."""
        attrs, found = tuple(attrs), dict[str, Row]()
        for _ in range(_SWEEPS):
            received, here = 0, set[str]()
            async for rows in self._rest.pages(self._mapping.sought, self._mapping.wanted(), attrs, self._size):
                received += len(rows)
                for row in rows:
                    uuid = wire.uuid_of(row.get("UUID"))
                    if uuid and not (self._one.removed and wire.flag(row.get(self._one.removed))):
                        found[uuid] = row
                    here.add(uuid)
            if len(here) == received or len(found) >= received:
                break
        return found

    def _note(self, uuid: str, row: Row) -> bool:
        """Remember what was told; false where it is what was told last."""
        modified = self._mapping.modified(row)
        self._stamps[uuid] = modified
        if modified / 1000 > (self._mapping.now() - _UNSETTLED).timestamp():
            self._unsettled.add(uuid)
        else:
            self._unsettled.discard(uuid)
        self._unsure.add(uuid)
        trace = zlib.crc32(json.dumps(row, sort_keys=True, default=str).encode())
        before, self._told[uuid] = self._told.get(uuid), trace
        return before != trace

    # --- contacts

    async def contacts(self, section: int, cursor: str) -> Told:
        """A page of a class of contacts, and the cursor behind it."""
        one, offset = self._profile.contacts[section], int(cursor or 0)
        rows = await self._rest.find(one.class_, _present(one), contact_attrs(one), offset=offset, limit=self._size)
        return Told(tuple(rows), (), str(offset + self._size), len(rows) == self._size)

    async def contacts_of(self, section: int, number: Number) -> list[Row]:
        """Contacts with this number, as far as it is written in one of the usual ways."""
        one, found = self._profile.contacts[section], dict[str, Row]()
        for attribute in one.numbers:
            for row in await self._rest.find(
                one.class_, _present(one) | {attribute: forms(number)}, contact_attrs(one), limit=50
            ):
                found[wire.uuid_of(row.get("UUID"))] = row
        return list(found.values())

    async def contacts_named(self, section: int, name: str) -> list[Row]:
        """Contacts of exactly this name."""
        one = self._profile.contacts[section]
        return await self._rest.find(one.class_, _present(one) | {one.name: name}, contact_attrs(one), limit=50)

    # --- calls, enquiries, comments

    async def put(self, class_: str, type_: str, attribute: str, key: str, values: Mapping[str, Any]) -> str:
        """Make a record, or bring the one that was made for this key to these values; returns its UUID."""
        attrs = ("UUID", attribute, "removed")
        rows = await self._by_attribute(class_, attribute, key, attrs)
        if not rows:
            await self._rest.create(f"{class_}${type_}", {attribute: key, **values}, attrs)
            rows = await self._by_attribute(class_, attribute, key, attrs)
            if not rows:
                raise CrmError(CrmErrorKind.REFUSED, "not_taken", detail=attribute)
            return wire.uuid_of(rows[0].get("UUID"))
        uuid = wire.uuid_of(rows[0].get("UUID"))
        if values:
            await self._rest.edit(uuid, values, attrs)
        return uuid

    async def comment(self, source: str, key: str, text: str, private: bool, author: str) -> None:
        """Put a comment with this key on a record, or bring the one with it to this text."""
        rows = await self._rest.find("comment", {"source": source}, ("UUID", "text"), limit=self._size)
        mine = next((row for row in rows if key in wire.text_of(row.get("text"))), None)
        if mine is None:
            values: dict[str, Any] = {"source": source, "text": text, "private": private}
            await self._rest.create("comment", values | ({"author": author} if author else {}), ("UUID",))
        elif wire.plain(wire.text_of(mine.get("text"))) != wire.plain(text):
            await self._rest.edit(wire.uuid_of(mine.get("UUID")), {"text": text}, ("UUID",))

    # --- the profile against the server

    async def check(self, class_: str, type_: str, attributes: Mapping[str, str], states: Mapping[str, str]) -> None:
        """Whether the class has these attributes (attribute → the profile's entry). Raises ``REFUSED`` ``profile`` naming the first
        that it has not. A whole record shows them; where there is none yet, each is tried in a filter. States cannot be asked for.
        """
        fqn = f"{class_}${type_}"
        try:
            rows = await self._rest.find(fqn, {}, limit=1)
        except CrmError as error:
            if error.kind is CrmErrorKind.REFUSED:
                raise misfit(f"class {fqn}") from None
            raise
        for attribute, place in attributes.items():
            if attribute.startswith("@"):
                continue
            if rows:
                there = attribute in rows[0]
            else:
                there = await self._taken(fqn, attribute)
            if not there:
                raise misfit(f"{place}: {fqn} has no attribute {attribute}")

    async def _taken(self, fqn: str, attribute: str) -> bool:
        try:
            await self._rest.find(fqn, {attribute: None}, ("UUID",), limit=1)
        except CrmError as error:
            if error.kind is CrmErrorKind.REFUSED:
                return False
            raise
        return True


def contact_attrs(one: Contacts) -> tuple[str, ...]:
    """What is read of a contact."""
    return tuple(dict.fromkeys(code for code in ("UUID", one.removed, one.name, *one.numbers, one.company) if code))


def forms(number: Number) -> list[str]:
    """How a number may be written in full: an equality finds no other."""
    found = [one for one in written_forms(number).splitlines() if one]
    if number.e164 is not None and number.e164.startswith("+"):
        found += [number.e164[1:], number.shown()]
        if number.region == "RU":
            # The trunk prefix is written more often than the country's code.
            found.append("8" + number.e164[2:])
    return list(dict.fromkeys(found))


def _present(one: Contacts) -> dict[str, Any]:
    return dict(one.filter) | ({one.removed: False} if one.removed else {})


def _age(uuid: str) -> tuple[int, str]:
    """Numbers are given in the order of making."""
    _, _, number = uuid.partition("$")
    return int(number) if number.isdecimal() else 0, uuid
