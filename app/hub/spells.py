# SPDX-License-Identifier: GPL-3.0-or-later
"""Working time in the hub's database: how long each person was in which state."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from app.domain import record
from app.domain.people import Person, Role
from app.domain.spell import Stay, measured
from app.hub import schema
from app.hub.callbacks import dumped
from app.hub.problems import Problem, not_found

_table = schema.spells


def put(connection: Connection, person: Person, spell_id: str, fields: dict[str, Any]) -> tuple[str, bool]:
    """Keep a stay in a state; the record as JSON text, and whether it is new. What is there stays; an end is filled in."""
    owner = fields["person"] or person.id
    _check_whose(person, owner)
    said = record.spell(record.to_spell({**fields, "id": spell_id, "person": owner}))
    doc = connection.execute(sa.select(_table.c.doc).where(_table.c.id == spell_id)).scalar_one_or_none()
    if doc is None:
        if connection.execute(sa.select(schema.people.c.id).where(schema.people.c.id == owner)).first() is None:
            raise Problem(422, "unknown_person", "There is no such person.", field="person")
        text = dumped(said)
        values = {name: said[name] for name in ("id", "person", "state", "since", "until")}
        connection.execute(sa.insert(_table).values(**values, doc=text))
        return text, True
    known = json.loads(doc)
    _check_whose(person, known["person"])
    if known["until"] is not None or said["until"] is None:
        return str(doc), False
    if said["until"] < known["since"]:
        raise Problem(422, "bad_spell", "It cannot end before it began.", field="until")
    text = dumped({**known, "until": said["until"]})
    connection.execute(sa.update(_table).where(_table.c.id == spell_id).values(until=said["until"], doc=text))
    return text, False


def _check_whose(person: Person, owner: str) -> None:
    if owner != person.id and person.role is Role.AGENT:
        raise Problem(403, "not_yours", "Another's working time is for supervisors.", field="person")


def whose(person: Person, wanted: str | None) -> str | None:
    """Whose working time is asked for: an agent's own, or for supervisors anybody's (``None``: everybody's)."""
    if wanted is None:
        return person.id if person.role is Role.AGENT else None
    _check_whose(person, wanted)
    return wanted


def listed(
    connection: Connection, owner: str | None, since: str | None, until: str | None, after: str | None, limit: int
) -> str:
    """A page of the stays that began between two instants, in order of their beginning, as JSON text."""
    query = sa.select(_table.c.doc).order_by(_table.c.since, _table.c.id).limit(limit + 1)
    if owner is not None:
        query = query.where(_table.c.person == owner)
    if since is not None:
        query = query.where(_table.c.since >= since)
    if until is not None:
        query = query.where(_table.c.since < until)
    if after is not None:
        began = connection.execute(sa.select(_table.c.since).where(_table.c.id == after)).scalar_one_or_none()
        if began is None:
            raise not_found("spell")
        query = query.where(sa.or_(_table.c.since > began, sa.and_(_table.c.since == began, _table.c.id > after)))
    docs = list(connection.execute(query).scalars())
    more = len(docs) > limit
    return f'{{"items":[{",".join(docs[:limit])}],"more":{"true" if more else "false"}}}'


def summary(
    connection: Connection, owner: str | None, since: datetime, until: datetime, now: datetime
) -> dict[str, dict[str, float]]:
    """Seconds in each state by person, between two instants; what lasts still counts until now."""
    start, end = record.instant(since), record.instant(until)
    query = sa.select(_table.c.person, _table.c.id, _table.c.state, _table.c.since, _table.c.until).where(
        _table.c.since < end, sa.or_(_table.c.until > start, _table.c.until.is_(None))
    )
    if owner is not None:
        query = query.where(_table.c.person == owner)
    window = since.timestamp(), min(until, now).timestamp()
    stays: dict[str, list[Stay]] = defaultdict(list)
    for row in connection.execute(query):
        began = record.from_instant(row.since).timestamp()
        ended = record.from_instant(row.until).timestamp() if row.until else window[1]
        stays[row.person].append((began, row.id, row.state, ended))
    return {person: measured(several, *window) for person, several in sorted(stays.items())}
