# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the lists: filter, order, pages of rows, counts. Own connections, so that it never waits for the writer.

The status is computed in SQL from the same columns as :func:`app.domain.callback.status`; a property test holds the two together.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from app.domain import record, sorting
from app.domain.call import Call, CallResult
from app.domain.call_list import CallFilter, CallOrder
from app.domain.callback import Callback, Origin, Priority, Status
from app.domain.day import Span
from app.domain.finding import Findings
from app.domain.folding import fold
from app.domain.listing import NOBODY, Choices, Column, Counts, Filter, Order, Row, Scope
from app.domain.number import calling_code, sought
from app.domain.spell import Spell
from app.storage import call_list, day, everything

STATUS = """CASE
    WHEN ended IS NOT NULL THEN ended
    WHEN claim_until > :now THEN 'in_progress'
    WHEN expires_at <= :now THEN 'expired'
    WHEN tries >= max_attempts THEN 'exhausted'
    WHEN hidden_until > :now THEN 'cooling_down'
    WHEN due > :now THEN 'scheduled'
    WHEN overdue > :now THEN 'due'
    ELSE 'overdue' END"""

_ORDERS = {
    Column.DUE: "due",
    Column.CUSTOMER: "sort_key(customer)",
    Column.NUMBER: "number",
    Column.REASON: "sort_key(reason_text(reason))",
    Column.PRIORITY: "priority",
    Column.OWNER: "sort_key(owner_name(owner))",
    Column.STATUS: f"status_rank({STATUS})",
    Column.ATTEMPTS: "tries",
    Column.MISSED: "missed",
    Column.MISSED_AT: "missed_at",
    Column.QUEUE: "coalesce(queue, '')",
    Column.CREATED: "created_at",
    Column.CREATED_BY: "sort_key(owner_name(created_by))",
    Column.ORIGIN: "origin",
    Column.NOTE: "sort_key(note)",
    Column.RESULT: "coalesce(last_result, '')",
    Column.LOCAL: "number",
}
_RANKS = {status.value: rank for rank, status in enumerate(Status)}
_ROW = (
    f"id, {STATUS}, due, wall, zone, customer, number, reason, priority, owner,"
    " CASE WHEN claim_until > :now THEN holder END, tries, max_attempts, last_result, disposition, note, origin,"
    " created_at, created_by, closed_at, closed_by, hidden_until,"
    " EXISTS (SELECT 1 FROM outbox WHERE subject = callbacks.id"
    " AND state IN ('queued', 'sent', 'unknown')), missed, missed_at, queue"
)
_CHUNK = 500
_KEYS_KEPT = 50_000


def _row(values: Sequence[Any]) -> Row:
    def at(text: str | None) -> datetime | None:
        return record.from_instant(text) if text else None

    return Row(
        id=values[0],
        status=Status(values[1]),
        due=record.from_instant(values[2]),
        wall=datetime.fromisoformat(values[3]),
        zone=values[4],
        customer=values[5],
        number=values[6],
        reason=values[7],
        priority=Priority(values[8]),
        owner=values[9],
        holder=values[10],
        tries=values[11],
        max_attempts=values[12],
        last_result=CallResult(values[13]) if values[13] else None,
        disposition=values[14],
        note=values[15],
        origin=Origin(values[16]),
        created_at=record.from_instant(values[17]),
        created_by=values[18],
        closed_at=at(values[19]),
        closed_by=values[20],
        hidden_until=at(values[21]),
        waiting=bool(values[22]),
        missed=values[23],
        missed_at=at(values[24]),
        queue=values[25],
    )


class _Keys(dict[str | None, str]):
    """The keys by which texts sort in a language. Kept, because the same customers come again with every query, and the making
    of keys would be half of the time that a list of 100,000 takes."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __missing__(self, text: str | None) -> str:
        if len(self) >= _KEYS_KEPT:
            self.clear()
        made = self[text] = sorting.key(text or "", self.language)
        return made


class Reader:
    """A read-only connection; one thread at a time. ``interrupt`` may be called from any thread."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.execute("PRAGMA query_only = ON")
        self._connection.execute("PRAGMA busy_timeout = 5000")
        self._names: dict[str, str] = {}
        self._reasons: dict[str, str] = {}
        self._keys = _Keys("")
        self._connection.create_function("sort_key", 1, self._keys.__getitem__, deterministic=True)
        self._connection.create_function("owner_name", 1, lambda i: self._names.get(i, i or ""), deterministic=True)
        self._connection.create_function("reason_text", 1, lambda c: self._reasons.get(c, c or ""), deterministic=True)
        self._connection.create_function("status_rank", 1, _RANKS.__getitem__, deterministic=True)

    def words(self, language: str, names: dict[str, str], reasons: dict[str, str]) -> None:
        """By which words owners and reasons sort: person id → name, reason code → text, in the shown language."""
        self._names, self._reasons = names, reasons
        if self._keys.language != language:
            self._keys = _Keys(language)
            self._connection.create_function("sort_key", 1, self._keys.__getitem__, deterministic=True)

    def ids(self, wanted: Filter, order: Order, now: datetime) -> tuple[str, ...] | None:
        """The ids a list shows, in order; ``None`` when :meth:`interrupt` came."""
        where, values = _conditions(wanted, now)
        direction = "DESC" if order.descending else "ASC"
        column = _ORDERS[order.column]
        try:
            rows = self._connection.execute(
                f"SELECT id FROM callbacks WHERE {where} ORDER BY {column} {direction}, due, id", values
            )
            return tuple(row[0] for row in rows)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                return None
            raise

    def counts(self, wanted: Filter, now: datetime) -> Counts:
        """How many the filter shows, and how many of its scope are due now."""
        where, values = _conditions(wanted, now)
        shown = self._connection.execute(f"SELECT count(*) FROM callbacks WHERE {where}", values).fetchone()[0]
        due_now = Filter(wanted.person, wanted.scope, frozenset({Status.DUE, Status.OVERDUE}), missed=wanted.missed)
        scope, values = _conditions(due_now, now)
        due = self._connection.execute(f"SELECT count(*) FROM callbacks WHERE {scope}", values).fetchone()[0]
        return Counts(shown, due)

    def rows(self, ids: Sequence[str], now: datetime) -> list[Row]:
        """The rows of these ids, in this order; ids that are gone are left out."""
        found: dict[str, Row] = {}
        for start in range(0, len(ids), _CHUNK):
            part = ids[start : start + _CHUNK]
            marks = ",".join(f":i{n}" for n in range(len(part)))
            values = {"now": record.instant(now), **{f"i{n}": one for n, one in enumerate(part)}}
            for values_of_row in self._connection.execute(
                f"SELECT {_ROW} FROM callbacks WHERE id IN ({marks})", values
            ):
                row = _row(values_of_row)
                found[row.id] = row
        return [found[one] for one in ids if one in found]

    def choices(self) -> Choices:
        """The queues and countries of what is open."""
        queues = self._connection.execute(
            "SELECT DISTINCT queue FROM callbacks WHERE ended IS NULL AND queue <> '' ORDER BY queue"
        ).fetchall()
        begins = self._connection.execute(
            "SELECT DISTINCT substr(number, 1, 4) FROM callbacks WHERE ended IS NULL AND number LIKE '+%'"
        ).fetchall()
        codes = {calling_code(row[0]) for row in begins} - {""}
        return Choices(tuple(row[0] for row in queues), tuple(sorted(codes)))

    def walk(self, ids: Iterable[str], now: datetime) -> Iterator[Row]:
        """The rows of many ids, a chunk at a time."""
        for batch in _batches(ids):
            yield from self.rows(batch, now)

    def call_ids(self, wanted: CallFilter, order: CallOrder) -> tuple[str, ...] | None:
        """The ids a list of calls shows, in order; ``None`` when :meth:`interrupt` came."""
        return call_list.ids(self._connection, wanted, order)

    def call_rows(self, ids: Sequence[str]) -> list[Call]:
        """The calls of these ids, in this order; ids that are gone are left out."""
        return call_list.rows(self._connection, ids)

    def walk_calls(self, ids: Iterable[str]) -> Iterator[Call]:
        """The calls of many ids, a chunk at a time."""
        for batch in _batches(ids):
            yield from self.call_rows(batch)

    def calls_of(self, number_key: str, limit: int = 5) -> list[Call]:
        """The last calls with a number that have ended, newest first."""
        return call_list.calls_of(self._connection, number_key, limit)

    def day(self, span: Span, now: datetime) -> tuple[list[Call], list[Callback], list[Spell]]:
        """What the figures of a span are counted from; more callbacks and stays than count in it."""
        one = self._connection
        return day.calls(one, span), day.callbacks(one, span, now), day.spells(one, span)

    def find(self, wanted: Sequence[str], now: datetime) -> Findings | None:
        """What holds all these words (:func:`app.domain.finding.words`) of callbacks, calls and contacts; ``None`` when
        :meth:`interrupt` came."""
        return everything.find(self._connection, wanted, lambda ids: self.rows(ids, now))

    def interrupt(self) -> None:
        """Stop the query that runs."""
        self._connection.interrupt()

    def close(self) -> None:
        self._connection.close()


def _batches(ids: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(ids)
    while batch := list(islice(rest, _CHUNK)):
        yield batch


def _conditions(wanted: Filter, now: datetime) -> tuple[str, dict[str, Any]]:
    values: dict[str, Any] = {"now": record.instant(now), "person": wanted.person}
    conditions = []
    if all(s not in wanted.statuses for s in _ENDED):
        conditions.append("ended IS NULL")  # lets the index skip what is closed
    names = ",".join(f"'{s.value}'" for s in sorted(wanted.statuses))
    conditions.append(f"{STATUS} IN ({names})")
    if wanted.missed is False:
        conditions.append("NOT only_missed AND NOT redialling")
    elif wanted.missed:
        # Whom somebody else is calling back, or about to, is not there for all others (row C8).
        conditions.append(
            "missed > 0 AND NOT redialling AND (claim_until IS NULL OR claim_until <= :now OR holder = :person)"
        )
    if wanted.scope is Scope.MINE:
        conditions.append("owner = :person AND (owner_until IS NULL OR owner_until > :now)")
    elif wanted.scope is Scope.QUEUE:
        conditions.append("(owner IS NULL OR owner_until <= :now)")
    for name, value, condition in (
        ("due_before", record.instant(wanted.due_before) if wanted.due_before else None, "due < :due_before"),
        ("priority", wanted.priority, "priority >= :priority"),
        ("reason", wanted.reason, "reason = :reason"),
        ("queue", wanted.queue, "queue = :queue"),
        ("country", f"+{wanted.country}" if wanted.country else None, "substr(number, 1, length(:country)) = :country"),
        ("owner", wanted.owner, "owner = :owner" if wanted.owner != NOBODY else "owner IS NULL"),
    ):
        if value is not None:
            values[name] = value
            conditions.append(condition)
    # Neither a lone surrogate nor a NUL can stand in a stored text, and SQLite takes none in a query.
    text = sought(fold(wanted.text.encode("utf-8", "ignore").decode().replace("\0", "").strip()))
    if text:
        values["text"] = text
        conditions.append("instr(search, :text) > 0")
    return " AND ".join(conditions), values


_ENDED = (Status.CONNECTED, Status.ANSWERED_BY_AGENT, Status.CLOSED, Status.DELETED, Status.EXPIRED)
