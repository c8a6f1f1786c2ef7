# SPDX-License-Identifier: GPL-3.0-or-later
"""The outbox: changes of this desk that the CRM has not confirmed, in order per callback and person; it survives ``kill -9``.

Kinds and payloads (plain data of :mod:`app.domain.record`):

========  ===========================================================================
create    ``{"callback": record}``
edit      ``{"fields": {name: [old, new]}}``, the values in their record form; in conflict also ``"theirs": {name: value}``
attempt   ``{"attempt": record, "token": claim token or ""}``
close     ``{"outcome": record, "token": claim token or ""}``
again     ``{"callback": record}``, as the CRM had it before it was put back; ahead of all else that waits
release   ``{"token": claim token}``, sent only where the CRM may know the claim
call      the call's record (the subject is the call); once more when its rating or enquiry comes after its end
spell     the record of a stay in a state (the subject is the spell, the lane its person)
========  ===========================================================================

States (:class:`app.domain.waiting.SendState`): ``queued`` → ``sent`` (marked before it leaves, so that a desk that is killed knows
that the CRM may have it) → gone, or ``unknown`` (no answer came; sent again with the same id), ``dead``. What is dead or in
conflict holds nothing back: what follows it in its lane goes on.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain import record
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.waiting import SendState
from app.storage.database import Database

_WAITING = "('queued', 'sent', 'unknown')"
_HOUSEKEEPING = "('release', 'spell', 'again')"
_AHEAD = -(10**12)
_ENTRY = "seq, change, subject, kind, payload, tries, state"
_GIVEN_UP = ("unreachable", "throttled", "not_understood")
_LONGEST_UNDO = timedelta(minutes=1)
"""No undo time is as long: one that ends later was told by a clock that has been set back since."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A change that waits. ``change`` is its id; ``tries`` how often it was sent in vain; ``state`` where it stood when read."""

    seq: int
    change: str
    subject: str
    kind: str
    payload: dict[str, Any]
    tries: int = 0
    state: SendState = SendState.QUEUED


def _entry(row: tuple[Any, ...]) -> Entry:
    seq, change, subject, kind, payload, tries, state = row
    return Entry(seq, change, subject, kind, json.loads(payload), tries, SendState(state))


def problem_text(error: CrmError) -> str:
    """What the CRM said, as it is kept."""
    kept = {"kind": error.kind.value, "code": error.code, "status": error.status, "detail": error.detail}
    return json.dumps(kept, ensure_ascii=False)


def to_problem(text: str | None) -> CrmError | None:
    """What the CRM said, as it was kept."""
    if text is None:
        return None
    kept = json.loads(text)
    return CrmError(CrmErrorKind(kept["kind"]), kept["code"], kept.get("status", 0), detail=kept.get("detail", ""))


class Outbox:
    """Engine's thread only. ``now`` is the desk's clock."""

    def __init__(self, database: Database, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._database = database
        self._connection = database.connection
        self._now = now

    def add(
        self,
        connection: sqlite3.Connection,
        subject: str,
        lane: str,
        kind: str,
        payload: dict[str, Any],
        *,
        not_before: datetime | None = None,
        state: SendState = SendState.QUEUED,
    ) -> str:
        """Queue a change inside a running transaction; returns its id."""
        change = new_id()
        seq = f"(SELECT ifnull(max(seq), {_AHEAD}) + 1 FROM outbox WHERE seq < 0)" if kind == "again" else "NULL"
        connection.execute(
            "INSERT INTO outbox (seq, change, subject, lane, kind, payload, created_at, not_before, state)"
            f" VALUES ({seq}, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                change,
                subject,
                lane,
                kind,
                json.dumps(payload, ensure_ascii=False),
                record.instant(self._now()),
                record.instant(not_before) if not_before else None,
                state.value,
            ),
        )
        return change

    def lane_of_agreed(self, call: str) -> str | None:
        """The lane of a callback that was agreed in this call and still waits to be made at the CRM."""
        row = self._connection.execute(
            "SELECT lane FROM outbox WHERE kind = 'create' AND json_extract(payload, '$.callback.origin_call') = ?"
            f" AND state IN {_WAITING} ORDER BY seq DESC LIMIT 1",
            (call,),
        ).fetchone()
        return str(row[0]) if row else None

    # --- sending

    def ready(self, now: datetime, limit: int = 50) -> list[Entry]:
        """What may be sent now: the first waiting change of each callback and person, unless it is on its way, its undo time
        runs, or it was sent in vain and its time has not come. A clock that shows less than when it was sent last was set
        back: its time cannot be told by it, so it has come. So has an undo time whose end is further off than any is long."""
        rows = self._connection.execute(
            f"SELECT {_ENTRY} FROM outbox AS o WHERE state IN ('queued', 'unknown')"
            " AND (not_before IS NULL OR not_before <= :now OR not_before > :far)"
            " AND (next_try IS NULL OR next_try <= :now OR tried_at > :now)"
            f" AND NOT EXISTS (SELECT 1 FROM outbox AS e WHERE e.subject = o.subject AND e.seq < o.seq AND e.state IN {_WAITING})"
            f" AND NOT EXISTS (SELECT 1 FROM outbox AS e WHERE e.lane = o.lane AND e.seq < o.seq AND e.state IN {_WAITING})"
            " ORDER BY seq LIMIT :limit",
            {"now": record.instant(now), "far": record.instant(now + _LONGEST_UNDO), "limit": limit},
        )
        return [_entry(row) for row in rows]

    def take(self, now: datetime, limit: int) -> list[Entry]:
        """What is sent now: :meth:`ready`, marked as sent in the same transaction."""
        found = self.ready(now, limit)
        if found:
            with self._database.writing() as connection:
                connection.executemany(
                    "UPDATE outbox SET state = 'sent', tried_at = ? WHERE seq = ?",
                    [(record.instant(now), entry.seq) for entry in found],
                )
        return found

    def recover(self, now: datetime, wait: float) -> None:
        """At the start: what was on its way when the program ended may be at the CRM. ``wait`` seconds are left to a CRM that
        may still be busy with it. What was given up because no answer ever came is tried once more."""
        later = record.instant(now + timedelta(seconds=wait)) if wait else None
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE outbox SET state = 'unknown', tried_at = ?, next_try = ? WHERE state = 'sent'",
                (record.instant(now), later),
            )
            connection.execute(
                "UPDATE outbox SET state = 'unknown', next_try = NULL WHERE state = 'dead'"
                " AND json_extract(problem, '$.kind') IN (?, ?, ?)",
                _GIVEN_UP,
            )

    def next_time(self, now: datetime) -> datetime | None:
        """When the next undo time or wait ends; ``None`` when nothing waits for a time."""
        row = self._connection.execute(
            "SELECT min(CASE WHEN not_before > :now THEN not_before ELSE next_try END) FROM outbox"
            " WHERE state IN ('queued', 'unknown') AND (not_before > :now OR next_try > :now)",
            {"now": record.instant(now)},
        ).fetchone()
        return record.from_instant(row[0]) if row[0] else None

    def tried(
        self, entry: Entry, problem: CrmError | None = None, now: datetime | None = None, wait: float = 0.0
    ) -> None:
        """It was sent and nobody answered: the CRM may have it. Not counted: the CRM, or the line to it, was away. ``wait`` seconds
        from ``now`` are left to a CRM that may still be busy with it."""
        later = now + timedelta(seconds=wait) if now is not None and wait else None
        self._stands(entry, SendState.UNKNOWN, problem, later)

    def not_sent(self, entry: Entry, problem: CrmError | None = None) -> None:
        """It never reached the CRM: it stands where it stood."""
        state = SendState.UNKNOWN if entry.state is SendState.UNKNOWN else SendState.QUEUED
        self._stands(entry, state, problem, None)

    def _stands(self, entry: Entry, state: SendState, problem: CrmError | None, later: datetime | None) -> None:
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE outbox SET state = ?, next_try = ?, problem = ifnull(?, problem) WHERE seq = ?",
                (
                    state.value,
                    record.instant(later) if later else None,
                    problem_text(problem) if problem else None,
                    entry.seq,
                ),
            )

    def in_vain(self, entry: Entry, problem: CrmError, now: datetime, wait: float) -> None:
        """The CRM is there and did not answer this one: again after ``wait`` seconds."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE outbox SET state = 'unknown', tries = tries + 1, tried_at = ?, next_try = ?, problem = ? WHERE seq = ?",
                (
                    record.instant(now),
                    record.instant(now + timedelta(seconds=wait)),
                    problem_text(problem),
                    entry.seq,
                ),
            )

    def done(self, entry: Entry) -> None:
        """The CRM has it."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM outbox WHERE seq = ?", (entry.seq,))

    def refuse(self, entry: Entry, problem: CrmError) -> None:
        """The CRM said no for good, or never answered; kept for the agent to see."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE outbox SET state = 'dead', next_try = NULL, problem = ? WHERE seq = ?",
                (problem_text(problem), entry.seq),
            )

    def retry(self, seq: int) -> bool:
        """Send a dead change again, or one that waits for its time now; False when there is none such."""
        return self._again("seq = ?", seq) > 0

    def retry_refused(self) -> int:
        """Let everything dead be sent again, and what waits for its time now; returns how many."""
        return self._again("?", True)

    def _again(self, which: str, value: object) -> int:
        with self._database.writing() as connection:
            # What never got an answer may be at the CRM; what was refused is not.
            revived = connection.execute(
                "UPDATE outbox SET tries = 0, next_try = NULL, state = CASE WHEN state <> 'dead' THEN state"
                f" WHEN json_extract(problem, '$.kind') IN {_GIVEN_UP} THEN 'unknown' ELSE 'queued' END"
                f" WHERE {which} AND (state = 'dead' OR (state IN ('queued', 'unknown') AND next_try IS NOT NULL))",
                (value,),
            )
            return revived.rowcount

    # --- what waits

    def waiting(self, subject: str) -> list[Entry]:
        """The changes of this callback or call that wait, in order."""
        rows = self._connection.execute(
            f"SELECT {_ENTRY} FROM outbox WHERE subject = ? AND state IN {_WAITING} ORDER BY seq", (subject,)
        )
        return [_entry(row) for row in rows]

    def waiting_for(self, subject: str, kind: str | None = None) -> bool:
        """Whether a change of this callback or call waits (of one kind)."""
        row = self._connection.execute(
            f"SELECT 1 FROM outbox WHERE subject = ? AND state IN {_WAITING} AND kind = ifnull(?, kind) LIMIT 1",
            (subject, kind),
        ).fetchone()
        return row is not None

    def subjects(self) -> set[str]:
        """The callbacks and calls of which something waits, is in conflict, or is dead."""
        return {row[0] for row in self._connection.execute("SELECT DISTINCT subject FROM outbox")}

    def unsure(self, subject: str) -> bool:
        """Whether a change of it was sent whose fate is not known: the CRM may have it."""
        row = self._connection.execute(
            "SELECT 1 FROM outbox WHERE subject = ? AND (state IN ('sent', 'unknown') OR (state = 'dead'"
            f" AND json_extract(problem, '$.kind') IN {_GIVEN_UP})) LIMIT 1",
            (subject,),
        ).fetchone()
        return row is not None

    def made(self, subject: str) -> dict[str, Any] | None:
        """The record with which this desk made a callback, as long as the CRM has not confirmed it (also when it refused it)."""
        row = self._connection.execute(
            "SELECT payload FROM outbox WHERE subject = ? AND kind = 'create' ORDER BY seq DESC LIMIT 1", (subject,)
        ).fetchone()
        return dict(json.loads(row[0])["callback"]) if row else None

    def counts(self) -> tuple[int, int]:
        """How many changes wait, and how many are dead. A ``release`` or a ``spell`` is housekeeping, made by no step
        of the agent's, and does not count."""
        row = self._connection.execute(
            f"SELECT count(*) FILTER (WHERE state IN {_WAITING}), count(*) FILTER (WHERE state = 'dead')"
            f" FROM outbox WHERE kind NOT IN {_HOUSEKEEPING}"
        ).fetchone()
        return row[0], row[1]

    def going(self) -> bool:
        """Whether anything is on its way, or about to be; what was sent in vain is not."""
        row = self._connection.execute("SELECT 1 FROM outbox WHERE state IN ('queued', 'sent') LIMIT 1").fetchone()
        return row is not None

    def conflicts(self) -> int:
        """How many callbacks wait for the agent to choose."""
        row = self._connection.execute("SELECT count(*) FROM outbox WHERE state = 'conflict'").fetchone()
        return int(row[0])

    def conflict(self, subject: str) -> Entry | None:
        """The change of this callback that is in conflict; there is one at most."""
        row = self._connection.execute(
            f"SELECT {_ENTRY} FROM outbox WHERE subject = ? AND state = 'conflict'", (subject,)
        ).fetchone()
        return _entry(row) if row else None

    def get(self, seq: int) -> Entry | None:
        """A change by its place."""
        row = self._connection.execute(f"SELECT {_ENTRY} FROM outbox WHERE seq = ?", (seq,)).fetchone()
        return _entry(row) if row else None

    def rows(self) -> list[tuple[Entry, datetime, datetime | None, CrmError | None]]:
        """All that the agent did and the CRM has not, in order: each with when it was made, its next try, and the last problem.
        Housekeeping is left out, as in :meth:`counts`; payloads come only of edits, or a list of thousands would be felt."""
        rows = self._connection.execute(
            "SELECT seq, change, subject, kind, CASE kind WHEN 'edit' THEN payload ELSE '{}' END, tries, state,"
            f" created_at, problem, not_before, next_try FROM outbox WHERE kind NOT IN {_HOUSEKEEPING}"
            " ORDER BY seq"
        )
        return [
            (
                _entry(row[:7]),
                record.from_instant(row[7]),
                record.from_instant(max(filter(None, row[9:]))) if any(row[9:]) else None,
                to_problem(row[8]),
            )
            for row in rows
        ]

    # --- changing what waits

    def rewrite(self, entry: Entry, kind: str, payload: dict[str, Any]) -> None:
        """Turn a waiting change into another one (a create that became an edit); a new change id."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE outbox SET kind = ?, payload = ?, change = ?, state = 'queued', tries = 0, next_try = NULL,"
                " problem = NULL WHERE seq = ?",
                (kind, json.dumps(payload, ensure_ascii=False), new_id(), entry.seq),
            )

    def narrow(self, entry: Entry, payload: dict[str, Any]) -> None:
        """Leave out what need not be sent any more. The change's id stays: what is left is the same change."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE outbox SET payload = ? WHERE seq = ?", (json.dumps(payload, ensure_ascii=False), entry.seq)
            )

    def again(self, entry: Entry) -> None:
        """It was answered, and is to be sent once more as it is now."""
        with self._database.writing() as connection:
            connection.execute("UPDATE outbox SET state = 'queued' WHERE seq = ?", (entry.seq,))

    def withdraw(self, subject: str, kind: str, now: datetime) -> bool:
        """Take back a change whose undo time still runs; False when it is too late."""
        with self._database.writing() as connection:
            cursor = connection.execute(
                "DELETE FROM outbox WHERE subject = ? AND kind = ? AND not_before > ?",
                (subject, kind, record.instant(now)),
            )
            return cursor.rowcount > 0

    def end_undo(self) -> None:
        """What waits only for its undo time to be over may be sent now."""
        with self._database.writing() as connection:
            connection.execute("UPDATE outbox SET not_before = NULL WHERE not_before IS NOT NULL")

    def take_back(self, changes: Sequence[str]) -> bool:
        """Take back changes of which none was sent yet; False, and nothing is taken back, where one was."""
        marks = ",".join("?" * len(changes))
        with self._database.writing() as connection:
            unsent = connection.execute(
                f"SELECT count(*) FROM outbox WHERE change IN ({marks}) AND state = 'queued'", tuple(changes)
            ).fetchone()[0]
            if unsent != len(changes):
                return False
            connection.execute(f"DELETE FROM outbox WHERE change IN ({marks})", tuple(changes))
            return True

    def drop_refused(self, subject: str) -> None:
        """Forget what the CRM refused of it: something else is sent instead."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM outbox WHERE subject = ? AND state = 'dead'", (subject,))
