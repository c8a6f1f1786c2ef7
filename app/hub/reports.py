# SPDX-License-Identifier: GPL-3.0-or-later
"""Everybody's figures of a span, by person and queue: counts and nothing of any customer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from app.domain import due, record
from app.domain.call import Call
from app.domain.callback import Callback
from app.domain.day import PeopleReport, Span, people_rows, span_of
from app.hub import schema, spells
from app.hub.problems import Problem

LONGEST = timedelta(days=92)
"""A quarter: what one answer counts."""
_AT_ONCE = 1000
"""Records in memory at a time."""


def span(first: date, last: date, zone: str) -> Span:
    """The days that are asked for, both included, in an IANA zone."""
    if not timedelta(0) <= last - first < LONGEST:
        raise Problem(422, "bad_span", "The last day must not lie before the first, nor 92 days after it.", field="to")
    try:
        place = due.zone(zone)
    except ValueError:
        raise Problem(422, "bad_zone", "There is no such time zone.", field="zone") from None
    try:
        return span_of(first, last, place)
    except ValueError:
        raise Problem(422, "bad_span", "These days cannot be counted.", field="from") from None


def people(connection: Connection, wanted: Span, now: datetime) -> PeopleReport:
    """The figures of everybody, of every queue."""
    return PeopleReport(
        people_rows(_calls(connection, wanted), _callbacks(connection, wanted), wanted, now),
        spells.summary(connection, None, wanted.since, wanted.until, now),
    )


def _calls(connection: Connection, wanted: Span) -> Iterator[Call]:
    table = schema.calls
    before = table.c.started_at < record.instant(wanted.until)
    for _, doc in _in_order(connection, table, table.c.started_at, record.instant(wanted.since), before):
        yield record.to_call(json.loads(doc))


def _callbacks(connection: Connection, wanted: Span) -> Iterator[Callback]:
    """All that stand open, and those that ended since: nothing counts of a callback after its end."""
    table = schema.callbacks
    seen = set()  # one that is ended meanwhile must not count twice
    for one, doc in connection.execute(sa.select(table.c.id, table.c.doc).where(table.c.closed_at.is_(None))):
        seen.add(one)
        yield record.to_callback(json.loads(doc))
    for one, doc in _in_order(connection, table, table.c.closed_at, record.instant(wanted.since), sa.true()):
        if one not in seen:
            yield record.to_callback(json.loads(doc))


def _in_order(
    connection: Connection, table: sa.Table, column: sa.Column[Any], since: str, condition: sa.ColumnElement[bool]
) -> Iterator[tuple[str, str]]:
    """Ids and records in order of a column's instants, a part at a time."""
    query = sa.select(column, table.c.id, table.c.doc).where(condition).order_by(column, table.c.id).limit(_AT_ONCE)
    rows = connection.execute(query.where(column >= since)).all()
    while rows:
        yield from ((one, doc) for _, one, doc in rows)
        if len(rows) < _AT_ONCE:
            return
        at, last, _ = rows[-1]
        rows = connection.execute(
            query.where(column >= at, sa.or_(column > at, sa.and_(column == at, table.c.id > last)))
        ).all()
