# SPDX-License-Identifier: GPL-3.0-or-later
"""The adapter of an Odoo: callbacks as phone calls or activities, contacts from ``res.partner``, calls logged.

What Odoo has no field for lies in a memory beside the record (:mod:`app.crm.odoo.memories`). Each change first makes the
memory's next generation, which only one of several writers can, and then writes the record's own fields; what a writer has
not written yet is known by what the memory says stood there before.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import time, timedelta
from functools import partial
from typing import Any

from app.crm import memory
from app.crm.feed import understood
from app.crm.http import Http
from app.crm.odoo.calls import CallLogger
from app.crm.odoo.contacts import Contacts
from app.crm.odoo.memories import Memories, Memory
from app.crm.odoo.profile import OdooProfile
from app.crm.odoo.rows import (
    ACTIVITY,
    PHONECALL,
    Activities,
    Around,
    Kind,
    Party,
    PhoneCalls,
    Row,
    instant,
    merged,
    stamp,
    text,
    uid,
)
from app.crm.odoo.rpc import Rpc
from app.crm.port import Capabilities, ContactPage, Session
from app.crm.records import Batch, Held, RecordCrm, id_for
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
from app.domain.callback import Callback, Outcome, OutcomeKind
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number
from app.domain.people import CatalogueEntry, Contact, Person

_FOREVER = timedelta(days=3650)
"""Neither a password nor a key tells when it ends."""
_SEES_ALL = "sales_team.group_sale_salesman_all_leads"


@dataclass(frozen=True, slots=True)
class OdooHeld(Held):
    """A record with its row, its memory, and what its row does not say yet."""

    row: Row | None = field(default=None, repr=False)
    memory: Memory | None = field(default=None, repr=False)
    pending: frozenset[str] = frozenset()


Way = Callable[[Row, Callable[[], OdooHeld | None]], OdooHeld | None]


@dataclass(frozen=True, slots=True)
class _Cursor:
    """Where a pass through what changed stands: since when it asks, when it began (the next one's ``since``), and after which id
    of the records, or of the memories, it goes on."""

    since: str | None
    began: str
    memories: bool = False
    after: int = 0

    def text(self) -> str:
        return json.dumps([self.since, self.began, self.memories, self.after])


class OdooCrm(RecordCrm):
    """``token`` is ``uid:secret``, the secret a password or an API key. ``region`` is the ISO 3166 code by which numbers are
    read that have no country code."""

    atomic = True

    def __init__(self, profile: OdooProfile, token: str = "", *, region: str) -> None:
        http = Http(profile.url, ca_file=profile.ca_file, requests_per_second=profile.requests_per_second)
        self._profile, self._region = profile, region
        self._rpc = Rpc(http, profile.database, profile.transport)
        self._memories = Memories(self._rpc, profile.external_ids)
        self._contacts = Contacts(self._rpc, profile, region, http)
        self._calls = CallLogger(self._rpc, profile, self._contacts)
        self._shape: Kind | None = None
        self._type = 0
        self._users: dict[int, dict[str, Any]] = {}
        super().__init__(http, token)
        self.poll_seconds = profile.poll_seconds

    def _take(self, secret: str) -> set[str]:
        number, _, self._rpc.secret = secret.partition(":")
        self._rpc.uid = int(number) if number.isdecimal() else 0
        return {secret, self._rpc.secret}

    # --- sign-in

    async def sign_in(self, user: str, password: str) -> Session:
        """With a password or an API key. A wrong one is ``SIGN_IN`` with code ``wrong_password``."""
        self._http.secrets = {password} if password else set()
        self._users, self._shape = {}, None
        number = await self._rpc.sign_in(user, password)
        self.token = f"{number}:{password}"
        person = next((one for one in await self.people() if one.id == self._login(number)), None)
        if person is None:
            raise CrmError(CrmErrorKind.FORBIDDEN, "no_right")
        self.person = person
        return Session(self.token, self.now() + _FOREVER, person)

    async def capabilities(self) -> Capabilities:
        version = await self._rpc.hello()
        kind = await self._kind()
        # A question about oneself, which has become one about a given user.
        me = [self._rpc.uid] if self._rpc.version >= (18,) else None
        own = isinstance(kind, PhoneCalls) and not await self._rpc.call(
            "res.users", "has_group", me, group_ext_id=_SEES_ALL
        )
        calls = await self._calls.native()
        abilities = Abilities(
            delta=Delta.SINCE,
            tombstones=True,
            compare_and_set=CompareAndSet.ATOMIC,
            dedupe=Dedupe.NATIVE,
            due=DuePrecision.DATE if kind.dates_only else DuePrecision.INSTANT,
            call_log=CallLog.NATIVE if calls else CallLog.NOTE,
            phone_search=PhoneSearch.DIGITS,
            # Also where Odoo deletes what is done: the memory stays, with the message about it.
            closed=Closed.KEPT,
            visibility=Visibility.OWN if own else Visibility.ALL,
            push=Push.NONE,
            page_size=self._profile.page_size,
            requests_per_second=self._profile.requests_per_second,
        )
        return Capabilities(self._profile.name, version, 1, self.now(), abilities)

    # --- people and words

    async def people(self) -> tuple[Person, ...]:
        """Every internal user; archived ones are not active."""
        fields = ["login", "name", "active", "partner_id", "company_id"]
        extension = self._profile.people.extension_field
        known = await self._rpc.call("res.users", "fields_get", allfields=[extension], attributes=["type"])
        if isinstance(known, dict) and extension in known:
            fields.append(extension)
        found = await self._rpc.rows("res.users", [["share", "=", False]], fields)
        self._users = {row["id"]: row for row in found}
        return tuple(
            Person(
                text(row.get("login")),
                text(row.get("name")),
                active=bool(row.get("active")),
                extension=text(row.get(extension)),
            )
            for row in found
        )

    async def catalogues(self) -> tuple[CatalogueEntry, ...]:
        return self._profile.catalogues.entries()

    def _login(self, number: int) -> str:
        row = self._users.get(number)
        return text(row.get("login")) if row else str(number)

    # --- contacts and calls

    async def find_contacts(self, *, number: Number | None = None, text: str = "") -> tuple[Contact, ...]:
        return await self._contacts.find(number=number, text=text)

    async def contacts(self, since: str | None) -> ContactPage:
        return await self._contacts.page(since)

    async def log_call(self, call: Call) -> None:
        uids = (await self._around()).uids
        await self._calls.log(call, uids.get(call.agent, self._rpc.uid))

    def callback_url(self, callback: Callback) -> str | None:
        """The phone call's page; of an activity that of what it lies on."""
        place = callback.remote.split(",")
        if len(place) < 2:
            return None
        model, number = place[-2:]
        return f"{self.url}/web#id={number}&model={model}&view_type=form"

    # --- one record

    async def _read(self, remote: str) -> OdooHeld:
        kind = await self._kind()
        number = _record(remote, kind)
        # In this order: a record that is read after its memory may say more than it, never less.
        memories = await self._memories.of(kind.model, [number])
        rows = await self._rpc.rows(kind.model, [["id", "=", number]], kind.fields)
        held: OdooHeld | None = None
        if rows:
            held = next(iter(await self._held(rows, memories)), None)
        elif isinstance(kind, Activities):
            left = await self._memories.left(kind.model, number)
            held = self._left(left, await self._around()) if left is not None else None
        if held is None:
            raise CrmError(CrmErrorKind.REFUSED, "not_found")
        return held

    async def _by_key(self, callback_id: str) -> OdooHeld | None:
        kind = await self._kind()
        found = await self._memories.made_for(callback_id, kind.model)
        if found is None:
            # A record without a memory was broken off while it was made: it is made to its end.
            return None
        if found.moved:
            return self._left(found, await self._around())
        try:
            return await self._read(f"{kind.model},{found.record}")
        except CrmError as error:
            if error.code == "not_found":
                return None
            raise

    async def _by_number(self, number: Number) -> Sequence[OdooHeld]:
        kind = await self._kind()
        pattern = self._contacts.pattern(number)
        if not pattern:
            return ()
        if isinstance(kind, PhoneCalls):
            sought = _any_of([[name, "=ilike", pattern] for name in ("partner_phone", "partner_mobile")])
        else:
            people = await self._contacts.ids_of(number)
            about = ["&", ["res_model", "=", "res.partner"], ["res_id", "in", people]]
            sought = ["|", ["summary", "=ilike", pattern], *about]
        rows = await self._rpc.rows(kind.model, [*self._domain(kind), *kind.open_domain, *sought], kind.fields)
        memories = await self._memories.of(kind.model, [row["id"] for row in rows])
        return await self._held(rows, memories, lambda row, make: self._readable(make))

    async def _create(self, callback: Callback) -> OdooHeld:
        kind, around = await self._kind(), await self._around(callback.owner)
        try:
            record_id = await self._load(kind, callback, around)
        except CrmError as error:
            if error.code == "raced":
                # Another send of the same create is on its way: the next look finds what it made.
                raise CrmError(CrmErrorKind.THROTTLED, "raced", retry_after=1.0) from None
            raise
        place = f"{kind.model},{record_id}"
        rows = await self._rpc.rows(kind.model, [["id", "=", record_id]], kind.fields)
        if not rows:
            raise CrmError(CrmErrorKind.FORBIDDEN, "no_right", maybe_done=True)
        held = OdooHeld(place, callback, row=rows[0])
        try:
            await self._remember(held, callback, 1, kind, {}, around)
        except CrmError as error:
            if error.code != "raced":
                raise  # and otherwise another send of the same create was here first
        return await self._read(place)

    async def _load(self, kind: Kind, callback: Callback, around: Around) -> int:
        name = f"{self._profile.external_ids}.callback_{callback.id}"
        keys = set(kind.seen(callback, around)) - {"state"}
        values = {key: str(value or "") for key, value in kind.values(callback, keys, around).items()}
        values["user_id/.id"] = values.pop("user_id") or "0"
        contact = await self._contact_of(callback)
        if isinstance(kind, PhoneCalls):
            values |= {"direction": kind.direction(False), "state": kind.states[0] if kind.states else "open"}
            if contact is not None:
                values["partner_id/.id"] = str(contact)
        else:
            place = contact if contact is not None else await self._unknown_place()
            values |= {
                "activity_type_id/.id": str(self._type),
                "res_model_id/id": "base.model_res_partner",
                "res_id": str(place),
            }
        return await self._rpc.load(kind.model, name, values, context=self._quietly())

    async def _contact_of(self, callback: Callback) -> int | None:
        """The one contact with this number; ``None`` where there is none, or several."""
        found = await self._contacts.ids_of(callback.number)
        return found[0] if len(found) == 1 else None

    async def _unknown_place(self) -> int:
        """The contact on which an activity lies whose caller is none."""
        me = self._users.get(self._rpc.uid, {})
        if self._profile.callbacks.unknown_caller == "agent":
            return uid(me.get("partner_id"))
        found = await self._rpc.rows("res.company", [["id", "=", uid(me.get("company_id"))]], ("partner_id",))
        return uid(found[0].get("partner_id")) if found else uid(me.get("partner_id"))

    async def _write(self, held: Held, wanted: Callback) -> OdooHeld:
        assert isinstance(held, OdooHeld)
        kind, around = await self._kind(), await self._around(wanted.owner)
        if held.row is None:
            # Its activity is gone: what became known late goes into the memory alone.
            await self._remember(held, wanted, _generation(held) + 1, kind, {}, around)
            return await self._read(held.remote)
        before, after = kind.seen(held.callback, around), kind.seen(wanted, around)
        changed = {key for key in after if after[key] != before.get(key)} | held.pending
        told = kind.told(held.row, around)
        old = {key: told[key] for key in changed if key in told}
        generation = _generation(held) + 1
        await self._remember(held, wanted, generation, kind, old, around)
        number = _record(held.remote, kind)
        try:
            await self._write_fields(kind, number, wanted, changed, around)
        except CrmError as error:
            if error.kind in (CrmErrorKind.REFUSED, CrmErrorKind.FORBIDDEN) and error.code != "not_found":
                # Odoo says no: what the memory promised is taken back.
                await self._remember(held, held.callback, generation + 1, kind, {}, around)
            raise
        if held.memory is not None:
            await self._memories.forget([held.memory.id, *held.memory.older])
        return await self._read(held.remote)

    async def _write_fields(self, kind: Kind, number: int, wanted: Callback, changed: set[str], around: Around) -> None:
        values = kind.values(wanted, changed, around)
        if values:
            await self._rpc.write(kind.model, [number], values, context=self._quietly())
        if isinstance(kind, Activities) and "state" in changed and wanted.outcome is not None:
            said = " ".join(filter(None, (wanted.outcome.kind, wanted.outcome.disposition, wanted.outcome.note)))
            await self._rpc.call(kind.model, "action_feedback", [number], feedback=said)

    async def _remember(
        self, held: OdooHeld, callback: Callback, generation: int, kind: Kind, before: dict[str, object], around: Around
    ) -> None:
        document = json.loads(memory.dumped(callback, frozenset()))
        own: dict[str, Any] = {"remote": held.remote}
        if before:
            own["before"] = before
        if callback.owner is None:
            anybodys = around.pool or around.me
            own["user"] = anybodys if "owner" in before or held.row is None else uid(held.row.get("user_id"))
        whole = json.dumps(document | {"odoo": own}, ensure_ascii=False, separators=(",", ":"))
        place = (kind.model, _record(held.remote, kind))
        on = held.memory.hangs_on if held.memory is not None and held.row is None else place
        await self._memories.write(callback.id, place, generation, whole, on=on)

    def _quietly(self) -> dict[str, Any]:
        return {} if self._profile.callbacks.notify else {"mail_activity_quick_update": True}

    # --- rows into callbacks

    async def _held(
        self, rows: Sequence[Row], memories: Mapping[int, Memory], way: Way = lambda row, make: make()
    ) -> list[OdooHeld]:
        """``way`` makes a row's record: it says what becomes of one that cannot be read."""
        kind, around = await self._kind(), await self._around()
        bare = [row for row in rows if row["id"] not in memories]
        names = await self._names(kind, [row["id"] for row in bare])
        parties = await self._parties(bare)
        found = []
        for row in rows:
            one = way(row, partial(self._one, row, memories.get(row["id"]), kind, around, names, parties))
            if one is not None:
                found.append(one)
        return found

    def _one(
        self,
        row: Row,
        kept: Memory | None,
        kind: Kind,
        around: Around,
        names: Mapping[int, str],
        parties: Mapping[tuple[str, int], Party],
    ) -> OdooHeld | None:
        number, remote = row["id"], _remote(row, kind)
        server = f"{self.url}#{self._profile.database}"
        made = (
            (memory.id_in(kept.text) if kept else None) or names.get(number) or id_for(server, f"{kind.model},{number}")
        )
        try:
            plain = kind.plain(row, parties.get(_about(row), Party()), around, made)
            told = kind.told(row, around)
            changed_at = instant(row["write_date"])
        except (KeyError, TypeError, ValueError, ArithmeticError) as error:
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_record", detail=type(error).__name__) from error
        remembered = _remembered(kept, plain) if kept else None
        pending: frozenset[str] = frozenset()
        if kept is not None and remembered is not None:
            whole, own = remembered
            pool = own.get("user")
            mine = replace(around, pool=pool) if isinstance(pool, int) else around
            before = own.get("before")
            if isinstance(before, dict) and changed_at <= kept.written_at:
                seen = kind.seen(whole, mine)
                pending = frozenset(k for k in before if before[k] == told.get(k) and told.get(k) != seen.get(k))
            said = replace(plain, note=kind.note(row)) if plain is not None else whole
            callback = merged(whole, said, kind, told, mine, pending.__contains__)
            changed_at = max(changed_at, kept.written_at)
        elif plain is None:
            return None  # a record without a number is no callback
        else:
            callback = plain
        generation = kept.generation if kept else 0
        version = int(changed_at.timestamp()) * 1000 + generation % 1000
        return OdooHeld(
            remote,
            understood(lambda: replace(callback, remote=remote, version=version)),
            str(generation),
            row=row,
            memory=kept,
            pending=pending,
        )

    @staticmethod
    def _left(kept: Memory, around: Around) -> OdooHeld | None:
        """A done activity that Odoo has deleted, by the memory that it left."""
        remembered = _remembered(kept, None)
        if remembered is None:
            return None
        callback, own = remembered
        if callback.outcome is None:
            ended = Outcome(OutcomeKind.CONNECTED, kept.moved_at, around.login(kept.moved_by))
            callback = replace(callback, outcome=ended, claim=None)
        remote = own.get("remote")
        remote = remote if isinstance(remote, str) else f"{kept.model},{kept.record}"
        version = int(max(kept.written_at, kept.moved_at).timestamp()) * 1000 + kept.generation % 1000
        return OdooHeld(remote, replace(callback, remote=remote, version=version), str(kept.generation), memory=kept)

    async def _names(self, kind: Kind, records: list[int]) -> dict[int, str]:
        """The callbacks' ids of records whose memory is gone."""
        if not records:
            return {}
        found = await self._rpc.rows(
            "ir.model.data",
            [
                ["module", "=", self._profile.external_ids],
                ["model", "=", kind.model],
                ["res_id", "in", records],
                ["name", "=like", "callback\\_%"],
            ],
            ("name", "res_id"),
        )
        return {row["res_id"]: text(row["name"]).removeprefix("callback_") for row in found}

    async def _parties(self, rows: Sequence[Row]) -> dict[tuple[str, int], Party]:
        """Names and numbers of what rows are about."""
        wanted = {_about(row) for row in rows}
        found: dict[tuple[str, int], Party] = {}
        people = sorted(number for model, number in wanted if model == "res.partner" and number)
        for contact in await self._contacts.some(people):
            found["res.partner", int(contact.id)] = Party(contact.name, contact.numbers)
        leads = sorted(number for model, number in wanted if model == "crm.lead" and number)
        if leads:
            rows_found = await self._rpc.rows(
                "crm.lead", [["id", "in", leads]], ("contact_name", "partner_name", "name", "phone", "mobile")
            )
            for row in rows_found:
                name = text(row.get("contact_name")) or text(row.get("partner_name")) or text(row.get("name"))
                written = tuple(filter(None, (text(row.get("phone")), text(row.get("mobile")))))
                found["crm.lead", row["id"]] = Party(name, written)
        return found

    # --- what changed

    async def _changed(self, cursor: str | None) -> Batch:
        kind = await self._kind()
        place, reset = _parse(cursor), False
        total: int | None = None
        if place is None:
            reset = cursor is not None
            place = _Cursor(None, self._began())
            total = await self._rpc.count(kind.model, self._scope(kind, place))
        elif place.since is not None and not place.after and not place.memories:
            place = replace(place, began=self._began())
        if place.memories:
            held, last = await self._changed_memories(kind, place)
        else:
            held, last = await self._changed_rows(kind, place)
        if last is not None:
            onwards = replace(place, after=last)
        elif not place.memories and place.since is not None:
            onwards = replace(place, memories=True, after=0)
        else:
            fresh = self._fresh(held) if place.since is not None else tuple(held)
            gone = await self._gone(kind, held) if place.since is not None else ()
            return Batch(fresh, _Cursor(place.began, place.began).text(), False, reset, gone, total)
        fresh = self._fresh(held) if place.since is not None else tuple(held)
        if not fresh and onwards.memories and not place.memories:
            # Mostly nothing changed: both questions are asked in one turn.
            return await self._changed(onwards.text())
        return Batch(fresh, onwards.text(), True, reset, (), total)

    def _began(self) -> str:
        """The server's time from which the next pass asks: what was still being written now is found then."""
        return stamp(self.now() - timedelta(seconds=self._profile.overlap_seconds + 1))

    def _scope(self, kind: Kind, place: _Cursor) -> list[Any]:
        if place.since is not None:
            return [*self._domain(kind), ["write_date", ">=", place.since]]
        recent = stamp(self.now() - timedelta(days=self._profile.callbacks.history_days))
        if isinstance(kind, Activities) and not kind.kept:
            return self._domain(kind)
        return [*self._domain(kind), "|", *kind.open_domain, ["write_date", ">=", recent]]

    async def _changed_rows(self, kind: Kind, place: _Cursor) -> tuple[list[OdooHeld], int | None]:
        limit = self._profile.page_size
        domain = [*self._scope(kind, place), ["id", ">", place.after]]
        rows = await self._rpc.rows(kind.model, domain, kind.fields, limit=limit)
        held = await self._held(rows, await self._memories.of(kind.model, [row["id"] for row in rows]), self._told_row)
        return self._ours(held), rows[-1]["id"] if len(rows) >= limit else None

    async def _changed_memories(self, kind: Kind, place: _Cursor) -> tuple[list[OdooHeld], int | None]:
        assert place.since is not None
        found, last = await self._memories.changed(kind.model, place.since, place.after, self._profile.page_size)
        numbers = [one.record for one in found if not one.moved]
        rows = await self._rpc.rows(kind.model, [["id", "in", numbers]], kind.fields) if numbers else []
        held = await self._held(rows, await self._memories.of(kind.model, numbers), self._told_row)
        around = await self._around()
        for one in found:
            # An activity that is done and whose memory cannot be read is only gone.
            left = self._readable(partial(self._left, one, around)) if one.moved else None
            if left is not None:
                held.append(left)
        return self._ours(held), last

    def _ours(self, held: Sequence[OdooHeld]) -> list[OdooHeld]:
        """Without closed records that were never callbacks, such as logged calls."""
        known = self._needed_known()
        return [
            one for one in held if one.callback.open or one.memory is not None or known.id_of(one.remote) is not None
        ]

    def _fresh(self, held: Sequence[OdooHeld]) -> tuple[Held, ...]:
        """Without what the desk has in the same words: the overlap tells everything again and again."""
        known = self._needed_known()
        return tuple(one for one in held if known.base(one.callback.id) != self._shown(one))

    async def _gone(self, kind: Kind, held: Sequence[OdooHeld]) -> tuple[str, ...]:
        """Records that the desk knows as open and that are not there, or not to be seen, any more."""
        told = {one.remote for one in held}
        sought = dict.fromkeys((*self._unread, *self._needed_known().records()))
        known = {_record(one, kind): one for one in sought if one not in told}
        numbers, there = sorted(known), set()
        for first in range(0, len(numbers), 1000):
            found = await self._rpc.rows(kind.model, [["id", "in", numbers[first : first + 1000]]], ("id",))
            there |= {row["id"] for row in found}
        return tuple(known[number] for number in numbers if number not in there)

    def _told_row(self, row: Row, make: Callable[[], OdooHeld | None]) -> OdooHeld | None:
        kind = self._shape
        assert kind is not None
        return self._told(_remote(row, kind), make, is_open=kind.is_open(row))

    def _age(self, remote: str) -> tuple[int, str]:
        # An activity's key names what it lies on too, which may change.
        _, _, rest = remote.partition(",")
        number = rest.partition(",")[0]
        return int(number) if number.isdecimal() else 0, ""

    def _domain(self, kind: Kind) -> list[Any]:
        return [["activity_type_id", "=", self._type]] if isinstance(kind, Activities) else []

    # --- what this Odoo is like

    async def _kind(self) -> Kind:
        if self._shape is None:
            if not self._rpc.uid:
                raise CrmError(CrmErrorKind.SIGN_IN, "not_signed_in")
            self._shape = await self._probe()
        return self._shape

    async def _probe(self) -> Kind:
        wanted = self._profile.callbacks.record
        if wanted != "activity":
            fields = await self._rpc.fields(PHONECALL)
            if fields:
                return PhoneCalls(fields)
            if wanted == "phonecall":
                raise CrmError(CrmErrorKind.REFUSED, "profile", detail="callbacks.record")
        module, _, name = self._profile.callbacks.activity_type.partition(".")
        found = await self._rpc.rows(
            "ir.model.data",
            [["module", "=", module], ["name", "=", name], ["model", "=", "mail.activity.type"]],
            ("res_id",),
        )
        if not found:
            raise CrmError(CrmErrorKind.REFUSED, "profile", detail="callbacks.activity_type")
        self._type = int(found[0]["res_id"])
        return Activities(await self._rpc.fields(ACTIVITY))

    async def _around(self, owner: str | None = None) -> Around:
        logins = {text(row.get("login")) for row in self._users.values()}
        if not self._users or (owner is not None and owner not in logins):
            await self.people()
        uids = {text(row.get("login")): number for number, row in self._users.items()}
        if owner is not None and owner not in uids:
            raise CrmError(CrmErrorKind.REFUSED, "invalid", detail="owner")
        pool = self._profile.callbacks.pool
        if pool and pool not in uids:
            raise CrmError(CrmErrorKind.REFUSED, "profile", detail="callbacks.pool")
        return Around(
            region=self._region,
            zone=self._profile.zone,
            logins={number: login for login, number in uids.items()},
            uids=uids,
            me=self._rpc.uid,
            pool=uids[pool] if pool else 0,
            time_of_day=time.fromisoformat(self._profile.callbacks.time_of_day),
        )


def _remembered(kept: Memory, plain: Callback | None) -> tuple[Callback, dict[str, Any]] | None:
    """What a memory holds, and what is the adapter's own in it; ``None`` where it is none any more."""
    try:
        document = json.loads(kept.text)
        own = document.get("odoo")
        start = record.to_callback(document)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        if plain is None:
            return None
        own, start = {}, plain
    return memory.folded(kept.text, start, frozenset()), own if isinstance(own, dict) else {}


def _remote(row: Row, kind: Kind) -> str:
    """The key of a row's record."""
    remote = f"{kind.model},{row['id']}"
    if isinstance(kind, Activities):
        remote += f",{text(row.get('res_model'))},{row.get('res_id') or 0}"
    return remote


def _record(remote: str, kind: Kind) -> int:
    """The number of a record; ``REFUSED`` ``not_found`` for what is none of this kind's."""
    model, _, rest = remote.partition(",")
    number = rest.partition(",")[0]
    if model != kind.model or not number.isdecimal():
        raise CrmError(CrmErrorKind.REFUSED, "not_found")
    return int(number)


def _generation(held: OdooHeld) -> int:
    return held.memory.generation if held.memory else 0


def _about(row: Row) -> tuple[str, int]:
    if "partner_id" in row:
        return "res.partner", uid(row.get("partner_id"))
    number = row.get("res_id")
    return text(row.get("res_model")), number if isinstance(number, int) else 0


def _any_of(terms: list[list[Any]]) -> list[Any]:
    return ["|"] * (len(terms) - 1) + terms


def _parse(cursor: str | None) -> _Cursor | None:
    try:
        since, began, memories, after = json.loads(cursor or "")
        if since is not None:
            instant(since)
        instant(began)
        return _Cursor(since, began, bool(memories), int(after))
    except (ValueError, TypeError):
        return None
