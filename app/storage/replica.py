# SPDX-License-Identifier: GPL-3.0-or-later
"""The replica: callbacks, calls, people and catalogues as the desk knows them, with its waiting changes applied."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain import pending, record
from app.domain.call import Call
from app.domain.callback import Callback, Claim, Clash, closed, released, status, with_attempt
from app.domain.errors import NotClaimed
from app.domain.number import Number, written_forms
from app.domain.people import CatalogueEntry, Person
from app.domain.spell import Spell
from app.storage import call_list
from app.storage.database import Database
from app.storage.outbox import Entry, Outbox


def _dump(value: record.Record) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Replica:
    """Reads and writes on the engine's thread. What changes a callback here and waits for the CRM goes through ``change``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection = database.connection
        self.outbox = Outbox(database)

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
        row = self._connection.execute("SELECT base FROM callbacks WHERE id = ?", (callback_id,)).fetchone()
        return record.to_callback(json.loads(row[0])) if row and row[0] else None

    def open_for(self, number: Number) -> list[Callback]:
        """The open callbacks of one number, whichever queue, due first."""
        rows = self._connection.execute(
            "SELECT doc FROM callbacks WHERE number = ? AND ended IS NULL ORDER BY due, id", (number.key,)
        )
        return [record.to_callback(json.loads(row[0])) for row in rows]

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

    def receive(
        self, callbacks: Iterable[Callback], cursor: str | None = None, *, reset: bool = False
    ) -> dict[str, tuple[Clash, ...]]:
        """Take in the CRM's records, and the cursor that covers them, in one transaction.

        Where changes of this desk still wait they stay applied on top. Returns the ids that changed, each with the fields
        on which both sides differ: the CRM's value stands, and mine is not sent any more. ``reset``: the CRM's database is
        another one (restored), so an older version is news too.
        """
        changed: dict[str, tuple[Clash, ...]] = {}
        with self._database.writing() as connection:
            for theirs in callbacks:
                row = connection.execute("SELECT doc, base FROM callbacks WHERE id = ?", (theirs.id,)).fetchone()
                base = record.to_callback(json.loads(row[1])) if row and row[1] else None
                if base is not None and base.version > theirs.version and not reset:
                    continue  # an older copy that was overtaken
                view, clashes = self._view(theirs)
                if row and base == theirs and row[0] == _dump(record.callback(view)):
                    continue
                self._put(connection, view, base=theirs)
                changed[theirs.id] = clashes
            if cursor is not None:
                self._set_meta(connection, "cursor", cursor)
        return changed

    def _view(self, start: Callback) -> tuple[Callback, tuple[Clash, ...]]:
        """A record with the waiting changes of this desk applied in order; edits are narrowed to what is still to be said."""
        view = self._with_my_token(start)
        clashes: list[Clash] = []
        for entry in self.outbox.waiting(start.id):
            if entry.kind == "edit":
                fields = entry.payload["fields"]
                view, left, found = pending.rebased(fields, view)
                clashes += found
                if not left:
                    self.outbox.done(entry)
                elif left != fields:
                    self.outbox.narrow(entry, {"fields": left})
            elif entry.kind == "attempt":
                attempt = record.to_attempt(entry.payload["attempt"])
                view = with_attempt(view, attempt, attempt.ended_at or attempt.started_at)
            elif entry.kind == "close" and view.open:
                view = closed(view, record.to_outcome(entry.payload["outcome"]))
            elif entry.kind == "release":
                with suppress(NotClaimed):
                    view = released(view, entry.payload["token"])
        return view, tuple(clashes)

    def _with_my_token(self, callback: Callback) -> Callback:
        held, me = callback.claim, self.person()
        if held is None or (me is not None and held.holder != me.id):
            return callback
        row = self._connection.execute(
            "SELECT token FROM claims WHERE callback = :id UNION ALL SELECT json_extract(payload, '$.token') FROM outbox"
            " WHERE subject = :id AND kind = 'release' AND refused IS NULL LIMIT 1",
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

    def undo(self, callback_id: str, kind: str, now: datetime) -> bool:
        """Take back a waiting change whose undo time still runs, here too; False when it is too late."""
        with self._database.writing():
            if not self.outbox.withdraw(callback_id, kind, now):
                return False
            self.settle(callback_id)
            return True

    def become_edit(self, entry: Entry, existing: Callback, fields: pending.Fields) -> None:
        """The CRM already holds a promise to this person: my create becomes an edit of it, and what waited for mine follows."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM callbacks WHERE id = ?", (entry.subject,))
            self.outbox.rewrite(entry, "edit", {"fields": fields})
            connection.execute("UPDATE outbox SET subject = ? WHERE subject = ?", (existing.id, entry.subject))
            self.receive([existing])
            self.settle(existing.id)

    def forget(self, callback_id: str) -> None:
        """Drop a callback that the CRM never took and never will."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM callbacks WHERE id = ?", (callback_id,))
            connection.execute("DELETE FROM outbox WHERE subject = ?", (callback_id,))

    def _put(self, connection: sqlite3.Connection, one: Callback, base: Callback | None = None) -> None:
        overdue = one.due.utc + timedelta(seconds=one.policy.overdue_after)
        values = {
            "id": one.id,
            "doc": _dump(record.callback(one)),
            "due": record.instant(one.due.utc),
            "overdue": record.instant(overdue),
            "wall": one.due.wall.isoformat(timespec="minutes"),
            "zone": one.due.zone,
            "customer": one.customer,
            "number": one.number.key,
            "queue": one.queue,
            "reason": one.reason,
            "note": one.note,
            "search": f"{one.customer}\n{written_forms(one.number)}\n{one.note}".casefold(),
            "priority": int(one.priority),
            "owner": one.owner,
            "owner_until": record.instant(one.owner_until) if one.owner_until else None,
            "ended": status(one, one.outcome.at).value if one.outcome else None,
            "disposition": one.outcome.disposition if one.outcome else None,
            "closed_at": record.instant(one.outcome.at) if one.outcome else None,
            "closed_by": one.outcome.by if one.outcome else None,
            "holder": one.claim.holder if one.claim else None,
            "claim_until": record.instant(one.claim.until) if one.claim else None,
            "expires_at": record.instant(one.expires_at) if one.expires_at else None,
            "hidden_until": record.instant(one.hidden_until) if one.hidden_until else None,
            "tries": one.tries,
            "max_attempts": one.policy.max_attempts,
            "last_result": one.last_result.value if one.last_result else None,
            "origin": one.origin.value,
            "created_at": record.instant(one.created_at),
            "created_by": one.created_by,
        }
        if base is not None:
            values["base"] = _dump(record.callback(base))
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        updates = ", ".join(f"{name} = excluded.{name}" for name in values if name != "id")
        connection.execute(
            f"INSERT INTO callbacks ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {updates}", values
        )

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
                self.outbox.add(connection, call.id, call.id, "call", record.call(call))

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
