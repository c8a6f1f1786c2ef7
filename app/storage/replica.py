# SPDX-License-Identifier: GPL-3.0-or-later
"""The replica: callbacks, calls, people and catalogues as the desk knows them, with its waiting changes applied."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain import pending, record
from app.domain.call import Call, CallResult
from app.domain.callback import Callback, Claim, Clash, closed, only_missed, released, status, with_attempt
from app.domain.errors import ClosedIsFinal, DomainError, NotClaimed
from app.domain.folding import fold
from app.domain.number import Number, written_forms
from app.domain.people import CatalogueEntry, Contact, Person
from app.domain.redial import redialling
from app.domain.spell import Spell
from app.domain.waiting import SendState, WaitingChange
from app.storage import call_list, contacts
from app.storage.database import Database
from app.storage.outbox import Entry, Outbox


def _dump(value: record.Record) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_SHOWN = (
    "id",
    "doc",
    "remote",
    "due",
    "overdue",
    "wall",
    "zone",
    "customer",
    "number",
    "queue",
    "reason",
    "note",
    "search",
    "priority",
    "owner",
    "owner_until",
    "ended",
    "disposition",
    "closed_at",
    "closed_by",
    "holder",
    "claim_until",
    "expires_at",
    "hidden_until",
    "tries",
    "max_attempts",
    "last_result",
    "origin",
    "created_at",
    "created_by",
    "missed",
    "missed_at",
    "only_missed",
    "redial_since",
    "redialling",
)
_TOLD = ("base", "version", "over", "generation", "gone")


def _upsert(names: tuple[str, ...], and_set: str = "") -> str:
    updates = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
    marks = ", ".join("?" * len(names))
    return (
        f"INSERT INTO callbacks ({', '.join(names)}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET "
        + updates
        + and_set
    )


_PUT = _upsert(_SHOWN, ", base = iif(callbacks.base = '', callbacks.doc, callbacks.base)")
"""What this desk made of a callback; the CRM's record, which it was until now, is kept beside it."""
_TAKE = _upsert((*_SHOWN, *_TOLD))
_BASE = "iif(base = '', doc, base)"
_SKEW = timedelta(hours=1)
"""By how much the clock may be set back in a call, or another's be behind who says when a record was made."""


def _shown(one: Callback, doc: str) -> tuple[Any, ...]:
    """The columns of what the agent sees (``_SHOWN``); ``doc`` is its document."""
    outcome, claim, due, number = one.outcome, one.claim, one.due, one.number
    tried = bool(one.attempts)
    return (
        one.id,
        doc,
        one.remote,
        record.instant(one.due_at),
        record.instant(one.overdue_at),
        due.wall.isoformat(timespec="minutes"),
        due.zone,
        one.customer,
        number.key,
        one.queue,
        one.reason,
        one.note,
        fold(f"{one.customer}\n{written_forms(number)}\n{one.note}"),
        int(one.priority),
        one.owner,
        record.instant(one.owner_until) if one.owner_until else None,
        status(one, outcome.at).value if outcome else None,
        outcome.disposition if outcome else None,
        record.instant(outcome.at) if outcome else None,
        outcome.by if outcome else None,
        claim.holder if claim else None,
        record.instant(claim.until) if claim else None,
        record.instant(one.expires_at) if one.expires_at else None,
        record.instant(one.hidden_until) if one.hidden_until else None,
        one.tries if tried else 0,
        one.tries_most,
        one.last_result.value if tried and one.last_result else None,
        one.origin.value,
        record.instant(one.created_at),
        one.created_by,
        len(one.missed),
        record.instant(one.missed[-1].at) if one.missed else None,
        only_missed(one),
        record.instant(one.redial.since) if one.redial is not None else None,
        redialling(one),
    )


class Replica:
    """Reads and writes on the engine's thread. What changes a callback here and waits for the CRM goes through ``change``."""

    def __init__(self, database: Database, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """``now`` is the desk's clock, by which the outbox tells when a change was made."""
        self._database = database
        self._connection = database.connection
        self.outbox = Outbox(database, now)

    def together(self) -> AbstractContextManager[object]:
        """One transaction around several writes: all of them or none. Nothing may be awaited in it."""
        return self._database.writing()

    # --- callbacks

    def get(self, callback_id: str) -> Callback | None:
        """The callback as the agent sees it."""
        row = self._connection.execute("SELECT doc FROM callbacks WHERE id = ?", (callback_id,)).fetchone()
        return self._with_my_token(record.to_callback(json.loads(row[0]))) if row else None

    def base(self, callback_id: str) -> Callback | None:
        """The CRM's last record of it."""
        row = self._connection.execute(f"SELECT {_BASE} FROM callbacks WHERE id = ?", (callback_id,)).fetchone()
        return record.to_callback(json.loads(row[0])) if row and row[0] else None

    def open_for(self, number: Number) -> list[Callback]:
        """The open callbacks of one number, whichever queue, due first."""
        rows = self._connection.execute(
            "SELECT doc FROM callbacks WHERE number = ? AND ended IS NULL ORDER BY due, id", (number.key,)
        )
        return [record.to_callback(json.loads(row[0])) for row in rows]

    def redials(self, since: datetime) -> list[Callback]:
        """Every callback whose line broke off at *since* (UTC) or later, oldest first, whoever's and whether open or not."""
        rows = self._connection.execute(
            "SELECT doc FROM callbacks WHERE redial_since >= ? ORDER BY redial_since, id", (record.instant(since),)
        )
        return [self._with_my_token(record.to_callback(json.loads(row[0]))) for row in rows]

    def open_redials(self) -> list[Callback]:
        """Every callback that stands in a redial lane, whoever's."""
        rows = self._connection.execute("SELECT doc FROM callbacks WHERE redialling")
        return [self._with_my_token(record.to_callback(json.loads(row[0]))) for row in rows]

    def open_of(self, person: str) -> list[Callback]:
        """Every open callback whose owner this person is, also where the owner's time is over."""
        rows = self._connection.execute("SELECT doc FROM callbacks WHERE ended IS NULL AND owner = ?", (person,))
        return [self._with_my_token(record.to_callback(json.loads(row[0]))) for row in rows]

    def change(self, callback: Callback, entries: Iterable[tuple[str, dict[str, Any]]], **options: Any) -> list[str]:
        """Keep a callback as this desk changed it, and queue the changes for the CRM, in one transaction.

        ``entries`` are (kind, payload) of :mod:`app.storage.outbox`; returns their change ids.
        """
        with self._database.writing() as connection:
            # The lane is the person it was promised to so far: who is promised a call next waits for a change of number.
            row = connection.execute("SELECT number FROM callbacks WHERE id = ?", (callback.id,)).fetchone()
            lane = row[0] if row else callback.number.key
            self._put(connection, callback)
            return [
                self.outbox.add(connection, callback.id, lane, kind, payload, **options) for kind, payload in entries
            ]

    def show(self, callback: Callback) -> None:
        """Keep a local view that nothing is sent for (who else is calling)."""
        with self._database.writing() as connection:
            self._put(connection, callback)

    def id_of(self, remote: str) -> str | None:
        """The callback of the CRM's own record."""
        row = self._connection.execute(
            "SELECT id FROM callbacks WHERE remote = ? AND remote <> ''", (remote,)
        ).fetchone()
        return str(row[0]) if row else None

    def records(self) -> dict[str, tuple[str, int]]:
        """Every callback that is open at the CRM and has a key of its own there: its id and version, by that key."""
        rows = self._connection.execute(
            "SELECT remote, id, version FROM callbacks WHERE remote <> '' AND NOT over AND NOT gone"
        )
        return {remote: (callback_id, version) for remote, callback_id, version in rows}

    def agreed_in(self, call: Call) -> str:
        """The key at the CRM of the callback that was agreed in this call; empty where there is none."""
        # What was made before the call began need not be looked into.
        row = self._connection.execute(
            "SELECT remote FROM callbacks WHERE created_at >= ? AND remote <> '' AND NOT gone"
            f" AND json_extract({_BASE}, '$.origin_call') = ? ORDER BY created_at DESC LIMIT 1",
            (record.instant(call.started_at - _SKEW), call.id),
        ).fetchone()
        return str(row[0]) if row else ""

    def receive(
        self,
        callbacks: Iterable[Callback],
        cursor: str | None = None,
        *,
        removed: Iterable[str] = (),
        reset: bool = False,
        more: bool = True,
        texts: Sequence[str] = (),
        restored: bool = False,
    ) -> dict[str, tuple[Clash, ...]]:
        """Take in the CRM's records, what vanished there, and the cursor that covers them, in one transaction.

        Where changes of this desk still wait they stay applied on top. Returns the ids that changed or went, each with the
        fields on which both sides differ: the CRM's value is shown, and mine is kept for the agent to choose
        (:data:`app.domain.pending.ASKED`) or dropped.

        ``reset``: the feed starts over (the CRM's database is another one, or the cursor is lost), so an older version is news
        too, and at its end (``more`` false) what it has not told and waits for nothing is deleted. It may take several calls, also
        across a restart: only the one that starts it carries ``reset``.

        ``restored``: with ``reset``, the CRM was put back to an older state. What is known here and it has forgotten is queued to
        be told again, whoever's it is, and nothing is deleted that waits for that.

        ``texts``: the callbacks' records as JSON text, in the same order, where there is such already.
        """
        told = list(callbacks)
        changed: dict[str, tuple[Clash, ...]] = {}
        with self._database.writing(durable=False) as connection:
            generation = int(self.meta("generation") or 0)
            if reset:
                generation += 1
                self._set_meta(connection, "generation", str(generation))
                self._set_meta(connection, "starting_over", "restored" if restored else "yes")
            mine = self.outbox.subjects()
            known = self._known(connection, [theirs.id for theirs in told])
            for n, theirs in enumerate(told):
                if theirs.remote and (other := self.id_of(theirs.remote)) not in (None, theirs.id):
                    assert other is not None
                    self._renamed(connection, other, theirs.id)
                    known.pop(other, None)
                    mine, changed[other] = self.outbox.subjects(), ()
                text = texts[n] if texts else ""
                clashes = self._received(connection, theirs, generation, theirs.id in mine, known, text)
                if clashes is not None:
                    changed[theirs.id] = clashes
            for callback_id in removed:
                connection.execute("UPDATE callbacks SET gone = 1 WHERE id = ? AND base IS NOT NULL", (callback_id,))
                changed |= dict.fromkeys(self._drop_gone(connection, callback_id), ())
            if cursor is not None:
                self._set_meta(connection, "cursor", cursor)
                if not more:
                    changed |= self._end_of_feed(connection, generation)
        return changed

    @staticmethod
    def _known(connection: sqlite3.Connection, ids: list[str]) -> dict[str, tuple[Any, ...]]:
        """What is there of them before anything is taken in; asked for all at once, which costs a tenth of asking for each."""
        rows = connection.execute(
            f"SELECT id, version, generation, gone, doc, {_BASE} FROM callbacks"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(ids),),
        )
        return {row[0]: row[1:] for row in rows}

    def _received(
        self,
        connection: sqlite3.Connection,
        theirs: Callback,
        generation: int,
        waits: bool,
        known: dict[str, tuple[Any, ...]],
        text: str,
    ) -> tuple[Clash, ...] | None:
        row = known.get(theirs.id)
        if row and row[0] > theirs.version and row[1] == generation:
            return None  # an older copy that was overtaken
        if row and row[4] and row[1] != generation:
            if self.meta("starting_over") == "restored":
                waits = self._tell_whole(connection, record.to_callback(json.loads(row[4])), theirs) or waits
            elif row[0] > theirs.version:
                waits = self._tell_again(connection, record.to_callback(json.loads(row[4])), theirs) or waits
        # The claim's token is nobody else's business, and what a crash left behind is found by how we write it.
        plain = theirs.claim is None and all(attempt.result for attempt in theirs.attempts)
        base = text if text and plain else _dump(record.callback(theirs))
        if waits or theirs.claim is not None:
            view, clashes = self._view(theirs)
            doc = _dump(record.callback(view))
        else:
            view, clashes, doc = theirs, (), base
        known[theirs.id] = (theirs.version, generation, False, doc, base)
        if row and row[4] == base and row[3] == doc and not row[2]:
            if row[1] != generation:
                connection.execute("UPDATE callbacks SET generation = ? WHERE id = ?", (generation, theirs.id))
            return None
        told = ("" if doc == base else base, theirs.version, not theirs.open, generation, False)
        connection.execute(_TAKE, (*_shown(view, doc), *told))
        return clashes

    def _tell_again(self, connection: sqlite3.Connection, was: Callback, theirs: Callback) -> bool:
        """The CRM was put back to an older state: what it has forgotten of this person's own tries and closing is queued once more
        (a repeat changes nothing there), so that nobody dials this customer again. Whether there was anything.

        A call that is on is told as ``unknown``, which the truth replaces: it could not be begun anew without a claim."""
        me = self.person()
        if me is None:
            return False
        token = self.my_claims().get(was.id, "")
        there = {attempt.id: attempt.result for attempt in theirs.attempts}
        entries: list[tuple[str, dict[str, Any]]] = []
        for attempt in was.attempts:
            forgotten = attempt.id not in there or (there[attempt.id] is None and attempt.result is not None)
            if attempt.agent == me.id and forgotten:
                ended = attempt.ended_at or attempt.started_at
                told = replace(attempt, result=attempt.result or CallResult.UNKNOWN, ended_at=ended)
                entries.append(("attempt", {"attempt": record.attempt(told), "token": token}))
        if was.outcome is not None and was.outcome.by == me.id and theirs.open:
            entries.append(("close", {"outcome": record.outcome(was.outcome), "token": token}))
        for kind, payload in entries:
            self.outbox.add(connection, was.id, theirs.number.key, kind, payload)
        return bool(entries)

    def _tell_whole(self, connection: sqlite3.Connection, was: Callback, theirs: Callback | None) -> bool:
        """Queue the CRM's record as it was before the CRM was put back, where that has forgotten some of it. Whether it has."""
        if theirs is not None and was.version <= theirs.version:
            there = {attempt.id for attempt in theirs.attempts if attempt.result is not None}
            known = all(attempt.id in there for attempt in was.attempts if attempt.result is not None)
            if known and (was.open or not theirs.open):
                return False
        told = record.callback(replace(was, claim=None))
        self.outbox.add(connection, was.id, was.number.key, "again", {"callback": told})
        return True

    @staticmethod
    def _renamed(connection: sqlite3.Connection, before: str, after: str) -> None:
        """The record was told under another id before, as when the key that a desk gave it could not be read yet."""
        connection.execute("DELETE FROM callbacks WHERE id = ?", (before,))
        connection.execute("UPDATE outbox SET subject = ? WHERE subject = ?", (after, before))

    @staticmethod
    def _drop_gone(connection: sqlite3.Connection, callback_id: str | None = None) -> list[str]:
        """Delete what vanished at the CRM, unless a change of it waits, or this desk holds it; returns what went."""
        dropped = connection.execute(
            "DELETE FROM callbacks WHERE gone AND id = ifnull(?, id)"
            " AND NOT EXISTS (SELECT 1 FROM outbox WHERE subject = callbacks.id)"
            " AND NOT EXISTS (SELECT 1 FROM claims WHERE callback = callbacks.id) RETURNING id",
            (callback_id,),
        )
        return [row[0] for row in dropped.fetchall()]

    def _end_of_feed(self, connection: sqlite3.Connection, generation: int) -> dict[str, tuple[Clash, ...]]:
        if self.meta("starting_over") == "restored":
            # The ended ones first: who is promised a call next waits for them.
            lost = connection.execute(
                f"SELECT {_BASE} FROM callbacks WHERE generation < ? AND base IS NOT NULL AND NOT gone"
                " ORDER BY over DESC, created_at",
                (generation,),
            )
            for row in lost.fetchall():
                self._tell_whole(connection, record.to_callback(json.loads(row[0])), None)
        if self.meta("starting_over") in ("yes", "restored"):
            connection.execute("UPDATE callbacks SET gone = 1 WHERE generation < ? AND base IS NOT NULL", (generation,))
            self._set_meta(connection, "starting_over", "no")
        return dict.fromkeys(self._drop_gone(connection), ())

    def _view(self, start: Callback) -> tuple[Callback, tuple[Clash, ...]]:
        """A record with the waiting changes of this desk applied in order; edits are narrowed to what is still to be said, and
        what clashes is kept aside."""
        view = self._with_my_token(start)
        clashes: dict[str, Clash] = {}
        kept: pending.Fields = {}
        for entry in self.outbox.waiting(start.id):
            if entry.kind == "edit":
                fields = entry.payload["fields"]
                view, left, found = pending.rebased(fields, view)
                for name in fields:
                    kept.pop(name, None)  # said anew since
                for clash in found:
                    if clash.field in pending.ASKED:
                        kept[clash.field] = fields[clash.field]
                    else:
                        clashes[clash.field] = clash
                if not left:
                    self.outbox.done(entry)
                elif left != fields:
                    self.outbox.narrow(entry, {"fields": left})
            elif entry.kind == "again":
                known = record.to_callback(entry.payload["callback"])
                for attempt in known.attempts:
                    view = with_attempt(view, attempt, attempt.ended_at or attempt.started_at)
                if known.outcome is not None and view.open:
                    view = closed(view, known.outcome)
            elif entry.kind == "attempt":
                attempt = record.to_attempt(entry.payload["attempt"])
                view = with_attempt(view, attempt, attempt.ended_at or attempt.started_at)
            elif entry.kind == "close" and view.open:
                view = closed(view, record.to_outcome(entry.payload["outcome"]))
            elif entry.kind == "release":
                with suppress(NotClaimed):
                    view = released(view, entry.payload["token"])
        return view, (*clashes.values(), *self._kept_aside(start, kept))

    def _kept_aside(self, theirs: Callback, new: pending.Fields) -> tuple[Clash, ...]:
        """Keep what clashes with the CRM's record until the agent has chosen; returns what is to be told of it."""
        known = self.outbox.conflict(theirs.id)
        fields: pending.Fields = (known.payload["fields"] if known else {}) | new
        there = record.callback(theirs)
        fields = {name: pair for name, pair in fields.items() if pair[1] != there[name]}
        values = {name: there[name] for name in fields}
        payload = {"fields": fields, "theirs": values}
        if (known.payload == payload) if known is not None else not fields:
            return ()
        told = {} if known is None else known.payload["theirs"]
        with self._database.writing() as connection:
            if known is not None:
                # Under a new number: who chooses between values that are no longer those must look again.
                self.outbox.done(known)
            if fields:
                self.outbox.add(connection, theirs.id, theirs.number.key, "edit", payload, state=SendState.CONFLICT)
        news = {n: pair for n, pair in fields.items() if n in new or told.get(n) != values[n]}
        return pending.clashes(theirs, news) if news else ()

    def resolve(self, seq: int, mine: frozenset[str]) -> bool:
        """The agent has chosen: the fields in ``mine`` become an edit of the record as it is now, the others are given up.

        False when this clash is not as it was shown any more: it is settled, or the CRM's side has changed again. Raises
        :class:`ClosedIsFinal` where mine is chosen on a callback that is closed.
        """
        entry = self.outbox.get(seq)
        if entry is None or entry.state is not SendState.CONFLICT:
            return False
        with self._database.writing() as connection:
            shown = self.get(entry.subject)
            chosen = {name: pair for name, pair in entry.payload["fields"].items() if name in mine}
            if chosen and shown is not None and not shown.open:
                raise ClosedIsFinal
            self.outbox.done(entry)
            if chosen and shown is not None:
                fields = pending.differences(shown, pending.with_fields(shown, chosen))
                if fields:
                    self.outbox.add(connection, entry.subject, shown.number.key, "edit", {"fields": fields})
            self.settle(entry.subject)
        return True

    def discard(self, seq: int) -> str | None:
        """Give up a dead change, and show the CRM's record as it is without it: a callback that the CRM never took leaves the
        list with all that waits for it. Returns whose change it was; ``None`` where nothing dead has this number."""
        entry = self.outbox.get(seq)
        if entry is None or entry.state is not SendState.DEAD:
            return None
        with self._database.writing():
            if entry.kind == "create" and self.base(entry.subject) is None:
                self.forget(entry.subject)
            else:
                self.outbox.done(entry)
                self.settle(entry.subject)
        return entry.subject

    def listing(self) -> list[WaitingChange]:
        """All that waits for the CRM or for the agent, in order."""
        return [
            self._listed(entry, created_at, next_try, problem)
            for entry, created_at, next_try, problem in self.outbox.rows()
        ]

    def _listed(
        self, entry: Entry, created_at: datetime, next_try: datetime | None, problem: DomainError | None
    ) -> WaitingChange:
        # From the columns: whole records of thousands would hold up the loop that carries calls.
        customer, number = self._connection.execute(
            f"SELECT customer, number FROM {'calls' if entry.kind == 'call' else 'callbacks'} WHERE id = ?",
            (entry.subject,),
        ).fetchone() or ("", "")
        fields = entry.payload["fields"] if entry.kind == "edit" else {}
        clashes: tuple[Clash, ...] = ()
        if entry.state is SendState.CONFLICT and (about := self.get(entry.subject)) is not None:
            theirs = pending.with_fields(about, {n: [v, v] for n, v in entry.payload["theirs"].items()})
            clashes = pending.clashes(theirs, fields)
        return WaitingChange(
            seq=entry.seq,
            kind=entry.kind,
            subject=entry.subject,
            customer=customer,
            number=number,
            state=entry.state,
            created_at=created_at,
            tries=entry.tries,
            next_try=next_try,
            problem=problem,
            clashes=clashes,
            fields=tuple(fields),
        )

    def _with_my_token(self, callback: Callback) -> Callback:
        held, me = callback.claim, self.person()
        if held is None or (me is not None and held.holder != me.id):
            return callback
        row = self._connection.execute(
            "SELECT token FROM claims WHERE callback = :id UNION ALL SELECT json_extract(payload, '$.token') FROM outbox"
            " WHERE subject = :id AND kind = 'release' AND state IN ('queued', 'sent', 'unknown') LIMIT 1",
            {"id": callback.id},
        ).fetchone()
        return replace(callback, claim=Claim(held.holder, held.until, row[0])) if row else callback

    def settle(self, callback_id: str) -> None:
        """Show the CRM's record again with what still waits: after the CRM said no, or the agent took something back.

        A callback that the CRM never took starts from what this desk made: a promise is not dropped because it could not
        be sent.
        """
        start = self.base(callback_id)
        if start is None:
            made = self.outbox.made(callback_id)
            if made is None:
                return
            start = record.to_callback(made)
        with self._database.writing() as connection:
            self._put(connection, self._view(start)[0])
            self._drop_gone(connection, callback_id)

    def undo(self, callback_id: str, kind: str, now: datetime) -> bool:
        """Take back a waiting change whose undo time still runs, here too; False when it is too late."""
        with self._database.writing():
            if not self.outbox.withdraw(callback_id, kind, now):
                return False
            self.settle(callback_id)
            return True

    def take_back(self, callback_id: str, changes: Sequence[str]) -> bool:
        """Take back changes of a callback that were not sent yet, here too; False, and all stays, where one of them was."""
        with self._database.writing():
            if not self.outbox.take_back(changes):
                return False
            self.settle(callback_id)
            return True

    def become_edit(self, entry: Entry, existing: Callback, fields: pending.Fields) -> None:
        """The CRM already holds a promise to this person: my create becomes an edit of it, and what waited for mine follows."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM callbacks WHERE id = ?", (entry.subject,))
            mine = record.to_callback(entry.payload["callback"])
            for waiting in self.outbox.waiting(entry.subject):
                if pending.of_before(waiting.kind, waiting.payload, mine, existing):
                    self.outbox.done(waiting)
            self.outbox.rewrite(entry, "edit", {"fields": fields})
            connection.execute("UPDATE outbox SET subject = ? WHERE subject = ?", (existing.id, entry.subject))
            self.receive([existing])
            self.settle(existing.id)

    def forget(self, callback_id: str) -> None:
        """Drop a callback that the CRM never took and never will."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM callbacks WHERE id = ?", (callback_id,))
            connection.execute("DELETE FROM outbox WHERE subject = ?", (callback_id,))

    @staticmethod
    def _put(connection: sqlite3.Connection, one: Callback) -> None:
        connection.execute(_PUT, _shown(one, _dump(record.callback(one))))

    def unfinished_attempts(self, agent: str) -> list[Callback]:
        """Callbacks with an attempt of this agent whose end was never written: what a crash leaves behind."""
        rows = self._connection.execute("SELECT doc FROM callbacks WHERE doc LIKE '%\"result\":null%'")
        found = (record.to_callback(json.loads(row[0])) for row in rows)
        return [c for c in found if any(a.result is None and a.agent == agent for a in c.attempts)]

    # --- my claims: the tokens survive a crash, so that a restarted desk can release what it held

    def keep_claim(self, callback_id: str, claim: Claim) -> None:
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO claims VALUES (?, ?, ?) ON CONFLICT (callback) DO UPDATE SET token = excluded.token,"
                " until = excluded.until",
                (callback_id, claim.token, record.instant(claim.until)),
            )

    def my_claims(self) -> dict[str, str]:
        """Token by callback id."""
        return dict(self._connection.execute("SELECT callback, token FROM claims"))

    def drop_claim(self, callback_id: str) -> None:
        with self._database.writing() as connection:
            connection.execute("DELETE FROM claims WHERE callback = ?", (callback_id,))

    # --- calls

    def put_call(self, call: Call, *, send: bool) -> None:
        """Keep a call of the log; with ``send`` it is also queued for the CRM, unless it is between colleagues (row D9)."""
        with self._database.writing() as connection:
            call_list.put(connection, call)
            if send and not call.internal:
                self.outbox.drop_refused(call.id)  # the whole record follows
                # Behind the callback that was agreed in it: what the call says may belong on that one's record.
                lane = self.outbox.lane_of_agreed(call.id) or call.id
                self.outbox.add(connection, call.id, lane, "call", record.call(call))

    def get_call(self, call_id: str) -> Call | None:
        row = self._connection.execute("SELECT doc FROM calls WHERE id = ?", (call_id,)).fetchone()
        return record.to_call(json.loads(row[0])) if row else None

    def unfinished_calls(self) -> list[Call]:
        """Calls without an end: what a crash leaves behind."""
        rows = self._connection.execute("SELECT doc FROM calls WHERE NOT ended")
        return [record.to_call(json.loads(row[0])) for row in rows]

    def calls_of(self, number: Number, limit: int = 5) -> list[Call]:
        """The last calls with a number that have ended, newest first."""
        return call_list.calls_of(self._connection, number.key, limit)

    # --- what is typed into the Enquiry Registration form, until it is saved

    def keep_draft(self, call_id: str, answers: Mapping[str, str]) -> None:
        """Keep answers that are not saved yet: they outlive the end of the call, and of the program."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO drafts VALUES (?, ?) ON CONFLICT (call) DO UPDATE SET answers = excluded.answers",
                (call_id, _dump(dict(answers))),
            )

    def draft(self, call_id: str) -> dict[str, str] | None:
        """The answers kept for a call."""
        row = self._connection.execute("SELECT answers FROM drafts WHERE call = ?", (call_id,)).fetchone()
        return dict(json.loads(row[0])) if row else None

    def drafts(self) -> list[tuple[Call, dict[str, str]]]:
        """The calls that have a draft, oldest first, each with the answers kept for it."""
        rows = self._connection.execute(
            "SELECT doc, answers FROM drafts JOIN calls ON calls.id = drafts.call ORDER BY started_at"
        )
        return [(record.to_call(json.loads(doc)), dict(json.loads(answers))) for doc, answers in rows]

    def drop_draft(self, call_id: str) -> None:
        with self._database.writing() as connection:
            connection.execute("DELETE FROM drafts WHERE call = ?", (call_id,))

    # --- working time

    def put_spell(self, spell: Spell, *, send: bool) -> None:
        """Keep a stay in a state, running or over; with ``send`` it is also queued for the CRM, in order per person."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO spells VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc,"
                " ended = excluded.ended",
                (spell.id, _dump(record.spell(spell)), record.instant(spell.since), spell.until is not None),
            )
            if send:
                self.outbox.add(connection, spell.id, f"spells of {spell.person}", "spell", record.spell(spell))

    def open_spell(self) -> Spell | None:
        """The newest stay that has no end yet."""
        row = self._connection.execute("SELECT doc FROM spells WHERE NOT ended ORDER BY since DESC LIMIT 1").fetchone()
        return record.to_spell(json.loads(row[0])) if row else None

    # --- people, catalogues

    def put_directory(self, people: Iterable[Person], entries: Iterable[CatalogueEntry]) -> None:
        """Replace the people and catalogues."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM directory")
            connection.executemany(
                "INSERT INTO directory VALUES (?, ?, ?)",
                [("person", p.id, _dump(record.person(p))) for p in people]
                + [("entry", f"{e.kind}/{e.code}", _dump(record.entry(e))) for e in entries],
            )

    def directory(self) -> tuple[tuple[Person, ...], tuple[CatalogueEntry, ...]]:
        """The people and catalogues last received."""
        rows = self._connection.execute("SELECT kind, doc FROM directory ORDER BY kind, id").fetchall()
        people = tuple(record.to_person(json.loads(doc)) for kind, doc in rows if kind == "person")
        entries = tuple(record.to_entry(json.loads(doc)) for kind, doc in rows if kind == "entry")
        return people, tuple(sorted(entries, key=lambda e: (e.kind, e.position, e.code)))

    # --- contacts

    def put_contacts(
        self,
        items: Iterable[Contact],
        cursor: str | None,
        *,
        removed: Iterable[str] = (),
        reset: bool = False,
        more: bool = False,
    ) -> None:
        """Take in a part of the feed of contacts, and the cursor that covers it, in one transaction; ``reset`` and ``more`` as in
        :meth:`receive`."""
        with self._database.writing(durable=False) as connection:
            generation = int(self.meta("contacts_generation") or 0)
            if reset:
                generation += 1
                self._set_meta(connection, "contacts_generation", str(generation))
            contacts.put(connection, items, generation)
            contacts.remove(connection, removed)
            if cursor is not None:
                self._set_meta(connection, "contacts_cursor", cursor)
            if not more:
                contacts.remove_older(connection, generation)
                self._set_meta(connection, "contacts_whole", "yes")

    def contacts_whole(self) -> bool:
        """Whether all of the CRM's contacts were read once: who is not among them is nobody it knew then."""
        return self.meta("contacts_whole") == "yes"

    def contacts_of(self, number: Number) -> tuple[Contact, ...]:
        """Everybody with this number, by name."""
        return contacts.of_number(self._connection, dict.fromkeys((number.key, number.bare)))

    def search_contacts(self, text: str, limit: int = 50) -> tuple[Contact, ...]:
        """Contacts with every word of the text somewhere in name, company and numbers; those whose name begins with it first."""
        return contacts.search(self._connection, text, limit)

    # --- small facts

    def keep_person(self, person: Person) -> None:
        """Who this replica belongs to, for a start without a network."""
        self.set_meta("person", _dump(record.person(person)))

    def person(self) -> Person | None:
        """Who this replica belongs to."""
        stored = self.meta("person")
        return record.to_person(json.loads(stored)) if stored else None

    def meta(self, key: str) -> str | None:
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def set_meta(self, key: str, value: str) -> None:
        with self._database.writing() as connection:
            self._set_meta(connection, key, value)

    @staticmethod
    def _set_meta(connection: sqlite3.Connection, key: str, value: str) -> None:
        connection.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (key, value)
        )
