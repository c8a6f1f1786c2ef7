# SPDX-License-Identifier: GPL-3.0-or-later
"""What the CRM has, what it is still to be told, and the open callbacks that follow from both."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Coroutine, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection

from app.domain import record
from app.domain.call import Call
from app.domain.callback import (
    EDITABLE,
    Callback,
    Outcome,
    OutcomeKind,
    closed,
    edited,
    renewed,
    same_promise,
    with_attempt,
)
from app.domain.errors import ClosedIsFinal, TextProblem
from app.domain.ids import new_id
from app.domain.number import Number
from app.domain.people import Person
from app.switchboard.store import schema
from app.switchboard.store.database import Database, get_meta, put, set_meta

T = TypeVar("T")
_REMEMBERED = timedelta(days=14)
"""How long closed records of a CRM with keys of its own are known by them."""
_callbacks, _outbox = schema.callbacks, schema.outbox

log = logging.getLogger("soitto.switchboard")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something the CRM is to be told, in order with all else of its ``subject``. Kinds: ``make`` (a callback), ``join`` (a request
    of somebody who has an open one, the subject), ``edit`` (fields), ``attempt`` and ``close``."""

    seq: int
    subject: str
    kind: str
    doc: Mapping[str, Any] = field(repr=False)

    @property
    def change(self) -> str:
        """The write's own id: told twice, done once."""
        return str(self.doc["change"])


class Book:
    """In memory for reading, in the store to last. Belongs to the switchboard's loop. An entry is on the disk when :meth:`add`
    returns; the CRM's records are a copy, which its feed makes good. It is the ``Known`` of CRM adapters."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._base: dict[str, Callback] = {}
        self._lanes: dict[str, list[Entry]] = {}
        self._open: dict[str, Callback] = {}
        self._written: set[str] = set()
        """Callbacks that were written here since the CRM last told which ones there are."""
        self._by_number: dict[str, set[str]] = {}
        self._by_remote: dict[str, str] = {}
        self._handlers: list[Callable[[Callback], None]] = []
        self._adding = asyncio.Lock()
        self._others: frozenset[int] = frozenset()
        """Entries of the store that were not ours at the last look."""
        self.me: Person | None = None
        self.people: tuple[Person, ...] = ()
        self.cursor: str | None = None

    async def load(self, now: datetime) -> None:
        """Read what the store has."""

        def work(connection: Connection) -> None:
            for row in connection.execute(sa.select(_callbacks.c.doc)):
                one = record.to_callback(json.loads(row.doc))
                if one.outcome is not None and one.outcome.at < now - _REMEMBERED:
                    connection.execute(sa.delete(_callbacks).where(_callbacks.c.id == one.id))
                else:
                    self._base[one.id] = one
            for row in connection.execute(sa.select(_outbox).order_by(_outbox.c.seq)):
                entry = Entry(row.seq, row.subject, row.kind, json.loads(row.doc))
                self._lanes.setdefault(entry.subject, []).append(entry)
            me, people = get_meta(connection, "me"), get_meta(connection, "people")
            self.me = record.to_person(json.loads(me)) if me else None
            self.people = tuple(record.to_person(one) for one in json.loads(people or "[]"))
            self.cursor = get_meta(connection, "cursor") or None

        await self._database.run(work)
        self._by_remote = {one.remote: one.id for one in self._base.values() if one.remote}
        for subject in {*self._base, *self._lanes}:
            self._refresh(subject)

    def subscribe(self, handler: Callable[[Callback], None]) -> Callable[[], None]:
        """Call *handler* with every callback whose view changed; closed ones, and those that vanished, come with an outcome."""
        self._handlers.append(handler)
        return lambda: self._handlers.remove(handler)

    # --- reading

    @property
    def open(self) -> Mapping[str, Callback]:
        """The open callbacks by id, as they are once the CRM has been told everything."""
        return self._open

    def of_number(self, number: Number) -> tuple[Callback, ...]:
        """Those of one person."""
        return tuple(self._open[one] for one in sorted(self._by_number.get(number.key, ()))) if number.key else ()

    def promised(self, number: Number, queue: str | None) -> Callback | None:
        """The open callback of a person for a queue; there is one at most (rule 9)."""
        return next((one for one in self.of_number(number) if same_promise(one, number, queue or "")), None)

    @property
    def waiting(self) -> int:
        """How many callbacks have something that the CRM is still to be told."""
        return len(self._lanes)

    def lanes(self) -> tuple[str, ...]:
        """The callbacks of :attr:`waiting`."""
        return tuple(self._lanes)

    def first(self, subject: str) -> Entry | None:
        """What comes next for a callback."""
        lane = self._lanes.get(subject)
        return lane[0] if lane else None

    # --- what an adapter asks (Known)

    def bases(self) -> tuple[Callback, ...]:
        """The CRM's records as they were told last."""
        return tuple(self._base.values())

    def base(self, callback_id: str) -> Callback | None:
        return self._base.get(callback_id)

    def person(self) -> Person | None:
        return self.me

    def id_of(self, remote: str) -> str | None:
        return self._by_remote.get(remote)

    def records(self) -> Mapping[str, tuple[str, int]]:
        found = ((remote, self._base[one]) for remote, one in self._by_remote.items() if one in self._base)
        return {remote: (one.id, one.version) for remote, one in found if one.open}

    def agreed_in(self, call: Call) -> str:
        """Nobody agrees on anything with the switchboard: what it keeps was asked for in a queue."""
        return ""

    # --- what the CRM is to be told

    async def make(self, callback: Callback, also: Callable[[Connection], None] | None = None) -> str:
        """A new promise, or one more request for the open one of this person and queue; returns the id under which it stands.
        *also* is done in the same transaction. Made twice, it is made once."""
        return await _wholly(self._make(callback, also))

    async def _make(self, callback: Callback, also: Callable[[Connection], None] | None) -> str:
        async with self._adding:
            if callback.id in self._open:
                if also is not None:
                    await self._database.run(also)
                return callback.id
            there = self.promised(callback.number, callback.queue)
            subject, kind = (callback.id, "make") if there is None else (there.id, "join")
            doc = {"change": new_id(), "callback": record.callback(callback)}
            await self._add(subject, kind, doc, also)
        return subject

    async def edit(
        self,
        subject: str,
        fields: Callable[[Callback], Mapping[str, object]],
        also: Callable[[Connection], None] | None = None,
    ) -> None:
        """Change fields of the callback as it stands now; nothing happens to one that is not open. *also* is done in the same
        transaction."""
        await _wholly(self._edit(subject, fields, also))

    async def _edit(
        self,
        subject: str,
        fields: Callable[[Callback], Mapping[str, object]],
        also: Callable[[Connection], None] | None,
    ) -> None:
        async with self._adding:
            standing = self._open.get(subject)
            wanted = edited(standing, **fields(standing)) if standing is not None else None
            names = [one for one in EDITABLE if getattr(wanted, one, None) != getattr(standing, one, None)]
            if wanted is not None and names:
                whole = record.callback(wanted)
                await self._add(subject, "edit", {"change": new_id(), "fields": names, "callback": whole}, also)
            elif also is not None:
                await self._database.run(also)

    async def add(self, subject: str, kind: str, doc: Mapping[str, Any]) -> None:
        """An attempt's end, or a close."""
        await _wholly(self._add(subject, kind, {"change": new_id(), **doc}))

    async def _add(
        self, subject: str, kind: str, doc: Mapping[str, Any], also: Callable[[Connection], None] | None = None
    ) -> None:
        def work(connection: Connection) -> int:
            if also is not None:
                also(connection)
            values = {"subject": subject, "kind": kind, "doc": _dumped(doc)}
            done = connection.execute(sa.insert(_outbox).values(values))
            assert done.inserted_primary_key is not None
            return int(done.inserted_primary_key[0])

        seq = await self._database.run(work)
        self._lanes.setdefault(subject, []).append(Entry(seq, subject, kind, doc))
        self._refresh(subject)

    async def done(self, entry: Entry, current: Callback | None = None) -> None:
        """The CRM was told, and said how the callback stands."""
        self._remove(entry)
        touched = self._take(current) if current is not None else set()
        self._written |= touched

        def work(connection: Connection) -> None:
            connection.execute(sa.delete(_outbox).where(_outbox.c.seq == entry.seq))

        await self._store(touched | {entry.subject}, work)

    async def take_over(self) -> bool:
        """Take in what another switchboard on the same store has left untold since the last look: it may be dead. Whether there is
        any."""
        rows = await self._database.run(lambda connection: connection.execute(sa.select(_outbox)).all())
        ours = {entry.seq for lane in self._lanes.values() for entry in lane}
        strange = {row.seq: row for row in rows if row.seq not in ours}
        left = sorted(self._others & strange.keys())
        self._others = frozenset(strange)
        for seq in left:
            row = strange[seq]
            lane = self._lanes.setdefault(row.subject, [])
            lane.append(Entry(seq, row.subject, row.kind, json.loads(row.doc)))
            lane.sort(key=lambda one: one.seq)
            self._refresh(row.subject)
        return bool(left)

    async def joins(self, entry: Entry, existing: Callback) -> None:
        """What was to be made is the person's open callback already: it becomes a request for that one."""
        self._take(existing)
        moved = self._lanes.get(entry.subject, [])
        await self._move(moved, existing.id, first="join")

    # --- what the CRM tells

    async def receive(
        self,
        callbacks: Iterable[Callback],
        cursor: str | None = None,
        *,
        removed: Iterable[str] = (),
        only: frozenset[str] | None = None,
    ) -> None:
        """Take in records. ``only``: those and no others are still there, of all that were before."""
        touched: set[str] = set()
        for one in callbacks:
            touched |= self._take(one)
            if not one.open:
                self._written.discard(one.id)
        gone = set(removed)
        if only is not None:
            # What was written while the whole feed was read may not stand in it: the changes after it tell.
            gone |= {one for one, base in self._base.items() if base.open and one not in only | self._written}
            self._written.clear()
        for subject in gone & set(self._base):
            self._by_remote.pop(self._base.pop(subject).remote, None)
            touched.add(subject)
        if cursor is not None:
            self.cursor = cursor
        for subject in touched:
            base = self._base.get(subject)
            if base is None or not base.open:
                await self._divert(subject)

        def work(connection: Connection) -> None:
            if cursor is not None:
                set_meta(connection, "cursor", cursor)

        await self._store(touched, work)

    async def know(self, me: Person | None, people: tuple[Person, ...] | None) -> None:
        """Who the switchboard is at the CRM, and who works there."""
        self.me = me or self.me
        self.people = self.people if people is None else people

        def work(connection: Connection) -> None:
            if self.me is not None:
                set_meta(connection, "me", _dumped(record.person(self.me)))
            set_meta(connection, "people", json.dumps([record.person(one) for one in self.people]))

        await self._database.run(work)

    async def _divert(self, subject: str) -> None:
        """A promise that somebody asked for again has ended before the CRM heard of it: the request is one of its own."""
        lane = self._lanes.get(subject, [])
        first = next((place for place, one in enumerate(lane) if one.kind == "join"), None)
        if first is not None:
            moved = [one for one in lane[first:] if one.kind in ("join", "edit")]
            await self._move(moved, str(moved[0].doc["callback"]["id"]), first="make")

    async def _move(self, entries: list[Entry], subject: str, *, first: str) -> None:
        moved = [replace(one, subject=subject, kind=first if n == 0 else one.kind) for n, one in enumerate(entries)]
        for one in tuple(entries):
            self._remove(one)
        lane = self._lanes.setdefault(subject, [])
        lane.extend(moved)
        lane.sort(key=lambda one: one.seq)

        def work(connection: Connection) -> None:
            for one in moved:
                values = {"subject": one.subject, "kind": one.kind}
                connection.execute(sa.update(_outbox).where(_outbox.c.seq == one.seq).values(values))

        await self._store({subject, *(one.subject for one in entries)}, work)

    # --- the view

    def _remove(self, entry: Entry) -> None:
        lane = [one for one in self._lanes.get(entry.subject, ()) if one.seq != entry.seq]
        if lane:
            self._lanes[entry.subject] = lane
        else:
            self._lanes.pop(entry.subject, None)

    def _take(self, theirs: Callback) -> set[str]:
        """The ids of which something changed."""
        known = self._base.get(theirs.id)
        if known is not None and theirs.version < known.version:
            return set()
        if known is None and not theirs.open and not theirs.remote and theirs.id not in self._lanes:
            return set()
        touched = {theirs.id}
        if theirs.remote:
            other = self._by_remote.get(theirs.remote)
            if other is not None and other != theirs.id:  # the CRM gave the record back under another id
                self._base.pop(other, None)
                touched.add(other)
            self._by_remote[theirs.remote] = theirs.id
        self._base[theirs.id] = theirs
        return touched

    async def _store(self, touched: set[str], work: Callable[[Connection], None]) -> None:
        """Bring the views and the stored copies of the CRM's records up to date, with *work* in the same transaction."""
        for one in touched:
            base = self._base.get(one)
            if base is not None and not base.open and not base.remote and one not in self._lanes:
                self._refresh(one)
                del self._base[one]
            self._refresh(one)
        rows = {one: self._base.get(one) for one in touched}

        def all_of_it(connection: Connection) -> None:
            work(connection)
            for one, base in rows.items():
                if base is None:
                    connection.execute(sa.delete(_callbacks).where(_callbacks.c.id == one))
                else:
                    row = {"id": one, "number_key": base.number.key, "doc": _dumped(record.callback(base))}
                    put(connection, _callbacks, row)

        await self._database.run(all_of_it)

    def _view(self, subject: str) -> Callback | None:
        view = self._base.get(subject)
        for entry in self._lanes.get(subject, ()):
            view = applied(view, entry)
        return view

    def _refresh(self, subject: str) -> None:
        before, now = self._open.get(subject), self._view(subject)
        if before == now or (before is None and (now is None or not now.open)):
            return
        if before is not None:
            with_number = self._by_number[before.number.key]
            with_number.discard(subject)
            if not with_number:
                del self._by_number[before.number.key]
        if now is not None and now.open:
            self._open[subject] = now
            self._by_number.setdefault(now.number.key, set()).add(subject)
        else:
            self._open.pop(subject, None)
        told = now
        if told is None:
            assert before is not None
            by = self.me.id if self.me else ""
            told = replace(before, outcome=Outcome(OutcomeKind.DELETED, before.created_at, by), claim=None)
        for handler in tuple(self._handlers):
            try:
                handler(told)
            except Exception:
                log.exception("a changed callback was not taken by one part")


def applied(view: Callback | None, entry: Entry) -> Callback | None:
    """The callback once this has been told; unchanged where it does not apply any more."""
    with suppress(ClosedIsFinal, TextProblem):
        if entry.kind in ("make", "join"):
            mine = record.to_callback(entry.doc["callback"])
            if view is None:
                return mine
            return renewed(view, mine) if view.id != mine.id else view
        if view is None:
            return None
        match entry.kind:
            case "edit":
                wanted = record.to_callback(entry.doc["callback"])
                return edited(view, **{name: getattr(wanted, name) for name in entry.doc["fields"]})
            case "attempt":
                attempt = record.to_attempt(entry.doc["attempt"])
                return with_attempt(view, attempt, attempt.ended_at or attempt.started_at)
            case "close":
                return closed(view, record.to_outcome(entry.doc["outcome"]))
    return view


def _dumped(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


async def _wholly(work: Coroutine[Any, Any, T]) -> T:
    """The result; what was begun is done to its end, also when whoever asked goes away."""
    return await asyncio.shield(asyncio.ensure_future(work))
