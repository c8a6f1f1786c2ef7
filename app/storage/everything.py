# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching callbacks, calls and contacts at once, for the few best of each."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from app.domain.finding import EACH, Findings, rank
from app.domain.listing import Row
from app.storage import call_list, contacts

_LOOKED_AT = 200
"""Matches of a kind of which the best are taken: those that are due or happened last come first."""
_OPEN = "ended IS NULL AND NOT only_missed AND NOT redialling"
_CLOSED = "ended IS NOT NULL AND ended <> 'deleted'"
_MISSED = "ended IS NULL AND only_missed AND NOT redialling"


def find(
    connection: sqlite3.Connection, wanted: Sequence[str], rows: Callable[[Sequence[str]], list[Row]]
) -> Findings | None:
    """The best of each kind; ``None`` when it was interrupted. ``rows`` reads callbacks by their ids."""
    try:
        callbacks = _best(connection, "callbacks", _OPEN, "due", wanted)
        if len(callbacks) <= EACH:
            callbacks += _best(connection, "callbacks", _CLOSED, "due DESC", wanted)
        missed = _best(connection, "callbacks", _MISSED, "due", wanted)
        calls = _best(connection, "calls", "ended", "started_at DESC", wanted)
        people = contacts.search(connection, " ".join(wanted), EACH + 1)
        many = {"callbacks": len(callbacks), "missed": len(missed), "calls": len(calls), "contacts": len(people)}
        return Findings(
            callbacks=tuple(rows(callbacks[:EACH])),
            missed=tuple(rows(missed[:EACH])),
            calls=tuple(call_list.rows(connection, calls[:EACH])),
            contacts=people[:EACH],
            more=frozenset(kind for kind, count in many.items() if count > EACH),
        )
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            return None
        raise


def _best(connection: sqlite3.Connection, table: str, which: str, order: str, wanted: Sequence[str]) -> list[str]:
    """Ids of one kind, the best first: by the name, then in the given order."""
    conditions = " AND ".join([which, *("instr(search, ?) > 0" for _ in wanted)])
    found = connection.execute(
        f"SELECT id, customer FROM {table} WHERE {conditions} ORDER BY {order}, id LIMIT {_LOOKED_AT}", tuple(wanted)
    ).fetchall()
    ranks = {one: rank(wanted, customer) for one, customer in found}
    return sorted(ranks, key=ranks.__getitem__)
