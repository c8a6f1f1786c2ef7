# SPDX-License-Identifier: GPL-3.0-or-later
"""The outbox: changes of this desk that the CRM has not confirmed, in order per callback and person; it survives ``kill -9``.

Kinds and payloads (plain data of :mod:`app.domain.record`):

========  ===========================================================================
create    ``{"callback": record}``
edit      ``{"fields": {name: [old, new]}}``, the values in their record form
attempt   ``{"attempt": record, "token": claim token or ""}``
close     ``{"outcome": record, "token": claim token or ""}``
release   ``{"token": claim token}``, sent only where the CRM may know the claim
call      the call's record (the subject is the call); once more when its rating or enquiry comes after its end
spell     the record of a stay in a state (the subject is the spell, the lane its person)
========  ===========================================================================
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.domain import record
from app.domain.ids import new_id
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Entry:
    """A change that waits. ``change`` is its id; ``tries`` how often it was sent and its fate is not known."""

    seq: int
    change: str
    subject: str
    kind: str
    payload: dict[str, Any]
    tries: int


class Outbox:
    """Engine's thread only."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection = database.connection

    def add(
        self,
        connection: sqlite3.Connection,
        subject: str,
        lane: str,
        kind: str,
        payload: dict[str, Any],
        *,
        not_before: datetime | None = None,
    ) -> str:
        """Queue a change inside a running transaction; returns its id."""
        change = new_id()
        connection.execute(
            "INSERT INTO outbox (change, subject, lane, kind, payload, created_at, not_before)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                change,
                subject,
                lane,
                kind,
                json.dumps(payload, ensure_ascii=False),
                record.instant(datetime.now(UTC)),
                record.instant(not_before) if not_before else None,
            ),
        )
        return change

    def ready(self, now: datetime, limit: int = 50) -> list[Entry]:
        """What may be sent now: the first waiting change of each callback and person, unless its undo time still runs."""
        rows = self._connection.execute(
            "SELECT seq, change, subject, kind, payload, tries FROM outbox AS o WHERE refused IS NULL"
            " AND (not_before IS NULL OR not_before <= ?)"
            " AND NOT EXISTS (SELECT 1 FROM outbox AS e WHERE e.seq < o.seq AND e.refused IS NULL"
            " AND (e.subject = o.subject OR e.lane = o.lane)) ORDER BY seq LIMIT ?",
            (record.instant(now), limit),
        )
        return [
            Entry(seq, change, subject, kind, json.loads(p), tries) for seq, change, subject, kind, p, tries in rows
        ]

    def next_time(self) -> datetime | None:
        """When the earliest undo time ends."""
        row = self._connection.execute("SELECT min(not_before) FROM outbox WHERE refused IS NULL").fetchone()
        return record.from_instant(row[0]) if row[0] else None

    def waiting(self, subject: str) -> list[Entry]:
        """The changes of this callback or call that wait, in order."""
        rows = self._connection.execute(
            "SELECT seq, change, subject, kind, payload, tries FROM outbox WHERE subject = ? AND refused IS NULL"
            " ORDER BY seq",
            (subject,),
        )
        return [Entry(seq, change, one, kind, json.loads(p), tries) for seq, change, one, kind, p, tries in rows]

    def waiting_for(self, subject: str, kind: str | None = None) -> bool:
        """Whether a change of this callback or call waits (of one kind)."""
        row = self._connection.execute(
            "SELECT 1 FROM outbox WHERE subject = ? AND refused IS NULL AND kind = ifnull(?, kind) LIMIT 1",
            (subject, kind),
        ).fetchone()
        return row is not None

    def unsure(self, subject: str) -> bool:
        """Whether a change of it was sent whose fate is not known: the CRM may have it."""
        row = self._connection.execute(
            "SELECT 1 FROM outbox WHERE subject = ? AND tries > 0 LIMIT 1", (subject,)
        ).fetchone()
        return row is not None

    def made(self, subject: str) -> dict[str, Any] | None:
        """The record with which this desk made a callback, as long as the CRM has not confirmed it (also when it refused it)."""
        row = self._connection.execute(
            "SELECT payload FROM outbox WHERE subject = ? AND kind = 'create' ORDER BY seq DESC LIMIT 1", (subject,)
        ).fetchone()
        return dict(json.loads(row[0])["callback"]) if row else None

    def counts(self) -> tuple[int, int]:
        """How many changes wait, and how many were refused. A ``release`` or a ``spell`` is housekeeping, made by no step
        of the agent's, and does not count."""
        row = self._connection.execute(
            "SELECT count(*) FILTER (WHERE refused IS NULL), count(*) FILTER (WHERE refused IS NOT NULL)"
            " FROM outbox WHERE kind NOT IN ('release', 'spell')"
        ).fetchone()
        return row[0], row[1]

    def tried(self, entry: Entry) -> None:
        """Count a send whose fate is not known."""
        with self._database.writing() as connection:
            connection.execute("UPDATE outbox SET tries = tries + 1 WHERE seq = ?", (entry.seq,))

    def not_sent(self, entry: Entry) -> None:
        """Take the last :meth:`tried` back: it never left this desk."""
        with self._database.writing() as connection:
            connection.execute("UPDATE outbox SET tries = max(tries - 1, 0) WHERE seq = ?", (entry.seq,))

    def done(self, entry: Entry) -> None:
        """The CRM has it."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM outbox WHERE seq = ?", (entry.seq,))

    def refuse(self, entry: Entry, code: str) -> None:
        """The CRM said no for good, so its fate is known; kept for the agent to see."""
        with self._database.writing() as connection:
            connection.execute("UPDATE outbox SET refused = ?, tries = 0 WHERE seq = ?", (code, entry.seq))

    def retry_refused(self) -> int:
        """Let refused changes be sent again; returns how many."""
        with self._database.writing() as connection:
            return connection.execute("UPDATE outbox SET refused = NULL WHERE refused IS NOT NULL").rowcount

    def rewrite(self, entry: Entry, kind: str, payload: dict[str, Any]) -> None:
        """Turn a waiting change into another one (a create that became an edit); a new change id."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE outbox SET kind = ?, payload = ?, change = ?, tries = 0 WHERE seq = ?",
                (kind, json.dumps(payload, ensure_ascii=False), new_id(), entry.seq),
            )

    def narrow(self, entry: Entry, payload: dict[str, Any]) -> None:
        """Leave out what need not be sent any more. The change's id stays: what is left is the same change."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE outbox SET payload = ? WHERE seq = ?", (json.dumps(payload, ensure_ascii=False), entry.seq)
            )

    def withdraw(self, subject: str, kind: str, now: datetime) -> bool:
        """Take back a change whose undo time still runs; False when it is too late."""
        with self._database.writing() as connection:
            cursor = connection.execute(
                "DELETE FROM outbox WHERE subject = ? AND kind = ? AND not_before > ?",
                (subject, kind, record.instant(now)),
            )
            return cursor.rowcount > 0

    def drop_refused(self, subject: str) -> None:
        """Forget what the CRM refused of it: something else is sent instead."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM outbox WHERE subject = ? AND refused IS NOT NULL", (subject,))
