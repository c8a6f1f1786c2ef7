# SPDX-License-Identifier: GPL-3.0-or-later
"""What the figures of some days are counted from, read from the replica."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timedelta

from app.domain import record
from app.domain.call import Call
from app.domain.callback import Callback
from app.domain.day import Span
from app.domain.spell import Spell

_LONGEST_STAY = timedelta(days=2)
"""A stay in a state that began longer ago than this before a span does not reach into it: nobody's shift is that long."""


def calls(connection: sqlite3.Connection, span: Span) -> list[Call]:
    """The calls that began in the span and are over."""
    rows = connection.execute(
        "SELECT doc FROM calls WHERE started_at >= ? AND started_at < ? AND ended",
        (record.instant(span.since), record.instant(span.until)),
    )
    return [record.to_call(json.loads(row[0])) for row in rows]


def callbacks(connection: sqlite3.Connection, span: Span, now: datetime) -> list[Callback]:
    """The callbacks of which anything may count in the span, and the open ones that were due before it."""
    rows = connection.execute(
        "SELECT doc FROM callbacks WHERE closed_at >= :since UNION ALL"
        " SELECT doc FROM callbacks WHERE ended IS NULL AND (due < :now OR created_at >= :since OR last_result IS NOT NULL"
        " OR redial_since >= :since)",
        {"since": record.instant(span.since), "now": record.instant(now)},
    )
    return [record.to_callback(json.loads(row[0])) for row in rows]


def spells(connection: sqlite3.Connection, span: Span) -> list[Spell]:
    """The stays in states that may reach into the span."""
    rows = connection.execute(
        "SELECT doc FROM spells WHERE since >= ? AND since < ?",
        (record.instant(span.since - _LONGEST_STAY), record.instant(span.until)),
    )
    return [record.to_spell(json.loads(row[0])) for row in rows]
