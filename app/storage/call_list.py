# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of calls in the replica: what is kept beside a call's record, and the queries that filter and sort by it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from app.domain import record
from app.domain.call import Call
from app.domain.call_list import CallColumn, CallFilter, CallOrder
from app.domain.folding import fold
from app.domain.number import sought, written_forms

_ORDERS = {
    CallColumn.STARTED: "started_at",
    CallColumn.CUSTOMER: "sort_key(customer)",
    CallColumn.NUMBER: "+number",  # from the list's index, not by way of the number's own
    CallColumn.DIRECTION: "direction",
    CallColumn.RESULT: "result",
    CallColumn.LENGTH: "seconds",
    CallColumn.QUEUE: "queue",
    CallColumn.RATING: "rating",
}
_CHUNK = 500


def put(connection: sqlite3.Connection, call: Call) -> None:
    """Keep a call, new or changed."""
    values = {
        "id": call.id,
        "doc": json.dumps(record.call(call, local=True), ensure_ascii=False, separators=(",", ":")),
        "started_at": record.instant(call.started_at),
        "ended": call.ended_at is not None,
        "direction": call.direction.value,
        "number": call.number.key,
        "customer": call.customer,
        "queue": call.queue,
        "result": call.result.value if call.result else None,
        "rating": int(call.rating) if call.rating else None,
        "seconds": _seconds(call),
        "search": _search(call),
    }
    names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    updates = ", ".join(f"{name} = excluded.{name}" for name in values if name != "id")
    connection.execute(f"INSERT INTO calls ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {updates}", values)


def prepare(connection: sqlite3.Connection) -> None:
    """The functions by which a migration fills the columns of calls that are there already."""
    connection.create_function("talk_seconds", 1, lambda doc: _seconds(record.to_call(json.loads(doc))))
    connection.create_function("folded", 1, fold, deterministic=True)
    connection.create_function("call_search", 1, lambda doc: _search(record.to_call(json.loads(doc))))


def _seconds(call: Call) -> float:
    return call.talk_seconds(call.ended_at) if call.ended_at else 0.0


def _search(call: Call) -> str:
    return fold(f"{call.customer}\n{written_forms(call.number)}")


def ids(connection: sqlite3.Connection, wanted: CallFilter, order: CallOrder) -> tuple[str, ...] | None:
    """The ids a list shows, in order, the newest first among equals; ``None`` when it was interrupted.

    The connection knows ``sort_key``.
    """
    conditions, values = _conditions(wanted)
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    direction = "DESC" if order.descending else "ASC"
    by = f"{_ORDERS[order.column]} {direction}, started_at DESC, id DESC"
    if order.column is CallColumn.STARTED:
        by = f"started_at {direction}, id {direction}"  # as the index has them
    try:
        return tuple(row[0] for row in connection.execute(f"SELECT id FROM calls{where} ORDER BY {by}", values))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            return None
        raise


def rows(connection: sqlite3.Connection, ids: Sequence[str]) -> list[Call]:
    """The calls of these ids, in this order; ids that are gone are left out."""
    found: dict[str, Call] = {}
    for start in range(0, len(ids), _CHUNK):
        part = ids[start : start + _CHUNK]
        marks = ",".join("?" * len(part))
        for one, doc in connection.execute(f"SELECT id, doc FROM calls WHERE id IN ({marks})", part):
            found[one] = record.to_call(json.loads(doc))
    return [found[one] for one in ids if one in found]


def calls_of(connection: sqlite3.Connection, number_key: str, limit: int) -> list[Call]:
    """The last calls with a number that have ended, newest first."""
    found = connection.execute(
        "SELECT doc FROM calls WHERE number = ? AND ended ORDER BY started_at DESC LIMIT ?", (number_key, limit)
    )
    return [record.to_call(json.loads(row[0])) for row in found]


def _conditions(wanted: CallFilter) -> tuple[list[str], dict[str, Any]]:
    conditions: list[str] = []
    values: dict[str, Any] = {}
    for column, several in (("direction", wanted.directions), ("result", wanted.results)):
        if several:
            names = ",".join(f"'{one.value}'" for one in sorted(several))
            conditions.append(f"{column} IN ({names})")
    if wanted.since is not None:
        conditions.append("started_at >= :since")
        values["since"] = record.instant(wanted.since)
    if wanted.until is not None:
        conditions.append("started_at < :until")
        values["until"] = record.instant(wanted.until)
    # Neither a lone surrogate nor a NUL can stand in a stored text, and SQLite takes none in a query.
    text = sought(fold(wanted.text.encode("utf-8", "ignore").decode().replace("\0", "").strip()))
    if text:
        conditions.append("instr(search, :text) > 0")
        values["text"] = text
    return conditions, values
