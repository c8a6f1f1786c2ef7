# SPDX-License-Identifier: GPL-3.0-or-later
"""Callbacks in the hub's database: each operation reads the row, asks the domain's rule, and writes under a condition."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from app.domain import record
from app.domain.call import CallResult
from app.domain.callback import (
    EDITABLE,
    Callback,
    Change,
    Claim,
    Origin,
    Outcome,
    OutcomeKind,
    Status,
    check_may_end,
    checked,
    claimed,
    closed,
    edited,
    queue_key,
    released,
    renewed,
    same_promise,
    status,
    united,
    with_attempt,
)
from app.domain.due import Due
from app.domain.errors import ClaimedByOther, ClosedIsFinal, MissedStays, NotClaimed, TextProblem
from app.domain.number import Number
from app.domain.people import CatalogueKind, Person, Role
from app.domain.redial import Redial
from app.hub import schema
from app.hub.database import Raced, next_seq, restored
from app.hub.problems import Problem, not_found

_table = schema.callbacks
HELD = timedelta(minutes=10)
"""How long a call that was on when the hub's state was put back keeps its claim, until whoever is in it takes that again."""
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


@dataclass(frozen=True, slots=True)
class _Row:
    callback: Callback
    """As stored; its claim's token is sealed (:func:`_seal`)."""
    seq: int
    edited_version: int
    """The version at which an editable field or the outcome last changed: saves made since then are no conflict."""


def _seal(person: Person, token: str) -> str:
    # Bound to the person, so that a token that leaks is worth nothing to others; hashed, so that the database tells none.
    return hashlib.sha256(f"{person.id}\n{token}".encode()).hexdigest()


def dumped(data: object) -> str:
    """Plain data as compact JSON text, on one line for any reader: some take U+0085, U+2028 and U+2029 for line ends."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_LINE_ENDS)


def _row(connection: Connection, callback_id: str) -> _Row | None:
    return _one(connection, _table.c.id == callback_id)


def _one(connection: Connection, condition: sa.ColumnElement[bool]) -> _Row | None:
    found = connection.execute(
        sa.select(_table.c.doc, _table.c.seq, _table.c.edited_version, _table.c.claim_token).where(condition)
    ).one_or_none()
    if found is None:
        return None
    callback = record.to_callback(json.loads(found.doc))
    if callback.claim is not None:
        callback = replace(callback, claim=replace(callback.claim, token=found.claim_token))
    return _Row(callback, found.seq, found.edited_version)


def _needed(connection: Connection, callback_id: str) -> _Row:
    row = _row(connection, callback_id)
    if row is None:
        raise not_found("callback")
    return row


def _put(connection: Connection, row: _Row | None, callback: Callback, *, edit: bool) -> Callback:
    """Write the callback's next version, on condition that the row is still the one that was read."""
    callback = replace(callback, version=callback.version + 1)
    seq = next_seq(connection)
    values: dict[str, Any] = {
        "seq": seq,
        "number_key": callback.number.key,
        "queue_key": queue_key(callback),
        "is_open": callback.open,
        "claim_token": callback.claim.token if callback.claim else "",
        "doc": dumped(record.callback(callback)),
        "closed_at": record.instant(callback.outcome.at) if callback.outcome is not None else None,
    }
    if edit:
        values["edited_version"] = callback.version
    if row is None:
        connection.execute(sa.insert(_table).values(id=callback.id, **values))
    else:
        done = connection.execute(
            sa.update(_table).where(_table.c.id == callback.id, _table.c.seq == row.seq).values(**values)
        )
        if done.rowcount != 1:
            raise Raced
    return callback


def _already_done(connection: Connection, callback_id: str, change: str, content: object) -> bool:
    """Whether this very change was written before; remembers it (with the write that follows) when it was not."""
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    known = connection.execute(
        sa.select(schema.changes.c.digest).where(
            schema.changes.c.callback == callback_id, schema.changes.c.change == change
        )
    ).scalar_one_or_none()
    if known is None:
        connection.execute(sa.insert(schema.changes).values(callback=callback_id, change=change, digest=digest))
        return False
    if known != digest:
        raise Problem(409, "change_reused", "This change id was used before with other content.", field="change")
    return True


def _conflict(code: str, message: str, current: Callback) -> Problem:
    return Problem(409, code, message, current=record.callback(current))


def _closed(current: Callback) -> Problem:
    return _conflict("closed", "The callback is closed, and closed is final.", current)


def _held(held: Claim) -> Problem:
    return Problem(409, "claimed", "Somebody else is calling this customer now.", current=record.claim(held))


def _not_claimed() -> Problem:
    return Problem(409, "not_claimed", "Your claim has ended.")


def _check_references(connection: Connection, new: Callback, old: Callback | None) -> None:
    if new.owner is not None and (old is None or new.owner != old.owner):
        active = sa.select(schema.people.c.id).where(schema.people.c.id == new.owner, schema.people.c.active)
        if connection.execute(active).first() is None:
            raise Problem(422, "unknown_person", "There is no such active person.", field="callback.owner")
    if new.reason is not None and (old is None or new.reason != old.reason):
        _check_code(connection, CatalogueKind.REASON, new.reason, "callback.reason")


def _check_code(connection: Connection, kind: CatalogueKind, code: str, field: str) -> None:
    # A retired code is still taken: it was valid when a desk without network used it.
    table = schema.catalogue
    found = connection.execute(sa.select(table.c.code).where(table.c.kind == kind.value, table.c.code == code)).first()
    if found is None:
        raise Problem(422, f"unknown_{kind.value}", f"The {kind.value} is not in the catalogue.", field=field)


def _check_only_one(connection: Connection, new: Callback, person: Person, now: datetime) -> None:
    """At most one open callback per person and queue (rule 9); one whose time has run out makes way."""
    other = _beside(connection, new)
    if other is None:
        return
    if status(other.callback, now) is not Status.EXPIRED:
        raise _conflict("duplicate_open", "There is an open callback for this number and queue.", other.callback)
    _put(connection, other, closed(other.callback, Outcome(OutcomeKind.EXPIRED, now, person.id)), edit=True)


def _beside(connection: Connection, new: Callback) -> _Row | None:
    """Another open callback for the same person and queue."""
    other = _one(
        connection,
        sa.and_(
            _table.c.number_key == new.number.key,
            _table.c.queue_key == queue_key(new),
            _table.c.is_open,
            _table.c.id != new.id,
        ),
    )
    return other if other is not None and same_promise(other.callback, new.number, queue_key(new)) else None


def _plain(value: object) -> str:
    """A field's value as the trail shows it."""
    if value is None:
        return ""
    if isinstance(value, Number):
        return value.key
    if isinstance(value, Redial):
        return value.situation.value
    if isinstance(value, tuple):
        return str(len(value))
    if isinstance(value, Due):
        return f"{value.wall.isoformat(timespec='minutes')} {value.zone}"
    if isinstance(value, datetime):
        return record.instant(value)
    return str(value)


def get(connection: Connection, callback_id: str) -> str:
    """The record as JSON text."""
    doc = connection.execute(sa.select(_table.c.doc).where(_table.c.id == callback_id)).scalar_one_or_none()
    if doc is None:
        raise not_found("callback")
    return str(doc)


def save(
    connection: Connection,
    person: Person,
    callback_id: str,
    *,
    change: str,
    expected_version: int,
    fields: dict[str, Any],
    now: datetime,
) -> tuple[Callback, bool]:
    """Create or edit; whether it was created. ``fields`` is the plain form of what a client may say."""
    row = _row(connection, callback_id)
    if row is None and expected_version:
        raise not_found("callback")
    if _already_done(connection, callback_id, change, ["save", fields]) and row is not None:
        return row.callback, False
    created_at = min(record.from_instant(fields["created_at"]), now) if fields["created_at"] else now
    said = {**fields, "id": callback_id, "created_at": record.instant(created_at)}
    said["created_by"] = fields["created_by"] or person.id
    new = checked(record.to_callback(said))
    try:
        if row is None:
            author = sa.select(schema.people.c.id).where(schema.people.c.id == new.created_by)
            if connection.execute(author).first() is None:
                raise Problem(422, "unknown_person", "There is no such person.", field="callback.created_by")
            _check_references(connection, new, None)
            _check_only_one(connection, new, person, now)
            return _put(connection, None, new, edit=True), True
        return _edit(connection, person, row, new, expected_version, now), False
    except IntegrityError:
        # Two writers on a database that lets them in at once: the unique index has the last word; look again.
        raise Raced from None


def _edit(
    connection: Connection, person: Person, row: _Row, new: Callback, expected_version: int, now: datetime
) -> Callback:
    old = row.callback
    new = replace(
        new,
        missed=united(old.missed, new.missed),
        redial=new.redial or old.redial,  # it is handed on, never taken away; a desk of before knows no such field
        # A promise never turns back into a missed call.
        origin=new.origin if old.origin is Origin.MISSED or new.origin is Origin.QUEUE else old.origin,
    )
    values = {name: getattr(new, name) for name in EDITABLE if getattr(new, name) != getattr(old, name)}
    if not values:
        return old
    if not old.open:
        raise _closed(old)
    if values.keys() != {"missed"} and not row.edited_version <= expected_version <= old.version:
        raise _conflict("conflict", "The callback has changed since.", old)
    _check_references(connection, new, old)
    result = edited(old, **values)
    if not same_promise(old, result.number, queue_key(result)):
        _check_only_one(connection, result, person, now)
    trail = tuple(Change(now, person.id, n, _plain(getattr(old, n)), _plain(v)) for n, v in values.items())
    return _put(connection, row, replace(result, changes=old.changes + trail), edit=True)


def check_free(connection: Connection, person: Person, callback_id: str, token: str, now: datetime) -> None:
    """Refuse a claim that is lost already, without taking the database's one write for it."""
    _claimed(_needed(connection, callback_id).callback, Claim(person.id, now, _seal(person, token)), now)


def _claimed(callback: Callback, wanted: Claim, now: datetime) -> Callback:
    if _kept_for(callback.claim, wanted.holder):
        callback = replace(callback, claim=None)
    try:
        return claimed(callback, wanted, now)
    except ClosedIsFinal:
        raise _closed(callback) from None
    except ClaimedByOther as held:
        raise _held(Claim(held.holder, held.until)) from None


def claim(
    connection: Connection, person: Person, callback_id: str, *, token: str, seconds: int, now: datetime, renew: bool
) -> Callback:
    """Take the lease, or prolong it; ``renew`` only prolongs one that this token still has."""
    row = _needed(connection, callback_id)
    wanted = Claim(person.id, now + timedelta(seconds=seconds), _seal(person, token))
    result = _claimed(row.callback, wanted, now)
    if renew and (row.callback.claim is None or row.callback.claim.token != wanted.token):
        raise _not_claimed()
    return _put(connection, row, result, edit=False)


def release(connection: Connection, person: Person, callback_id: str, *, token: str) -> Callback:
    """End the lease of this token; nothing to do when it has none."""
    row = _needed(connection, callback_id)
    try:
        result = released(row.callback, _seal(person, token))
    except NotClaimed:
        return row.callback
    return row.callback if result is row.callback else _put(connection, row, result, edit=False)


def attempt(
    connection: Connection,
    person: Person,
    callback_id: str,
    attempt_id: str,
    *,
    fields: dict[str, Any],
    token: str | None,
    now: datetime,
) -> Callback:
    """Write an attempt before it is dialled, or its end. A client's clock that runs ahead must not hide it for longer."""
    row = _needed(connection, callback_id)
    old = row.callback
    agent = _acting(connection, person, fields.get("agent"))
    said = record.to_attempt({**fields, "id": attempt_id, "agent": agent})
    known = next((a for a in old.attempts if a.id == attempt_id), None)
    if known is not None and known.agent != agent and person.role is Role.AGENT:
        raise Problem(403, "not_yours", "This attempt is another agent's.")
    if known is None and said.result is None:
        _check_may_dial(old, person, token, now)
    started = min(known.started_at if known else said.started_at, now)
    ended = max(started, min(said.ended_at or now, now)) if said.result else None
    result = with_attempt(old, replace(said, started_at=started, ended_at=ended), now)
    if ended is not None and _kept_for(old.claim, agent):
        result = replace(result, claim=None)
    return old if result == old else _put(connection, row, result, edit=False)


def _acting(connection: Connection, person: Person, other: str | None) -> str:
    """Whose deed it is: another person's only where a supervisor tells of it, as the switchboard does."""
    if other is None or other == person.id:
        return person.id
    if person.role is Role.AGENT:
        raise Problem(403, "not_yours", "Only supervisors write what another agent did.")
    if connection.execute(sa.select(schema.people.c.id).where(schema.people.c.id == other)).first() is None:
        raise Problem(422, "unknown_person", "There is no such person.")
    return other


def _check_may_dial(callback: Callback, person: Person, token: str | None, now: datetime) -> None:
    if not callback.open:
        raise _closed(callback)
    held = callback.claim
    if held is None or not held.live(now):
        raise _not_claimed()
    if held.token != _seal(person, token or ""):
        raise _held(held)


def close(
    connection: Connection,
    person: Person,
    callback_id: str,
    *,
    change: str,
    outcome: Outcome,
    token: str | None,
    now: datetime,
    by: str | None = None,
) -> Callback:
    """End the callback (rules 5 and 6); ``by``: who did, where that is another person."""
    row = _needed(connection, callback_id)
    old = row.callback
    outcome = replace(outcome, by=_acting(connection, person, by))
    content = ["close", outcome.kind.value, outcome.disposition, outcome.note]
    if _already_done(connection, callback_id, change, content):
        return old
    if outcome.disposition is not None:
        _check_code(connection, CatalogueKind.DISPOSITION, outcome.disposition, "disposition")
    if outcome.kind is OutcomeKind.EXPIRED and (old.expires_at is None or now < old.expires_at):
        raise Problem(422, "not_expired", "The callback has not expired.", field="kind")
    try:
        check_may_end(old, outcome.kind, person.role)
        result = closed(old, outcome)
    except MissedStays:
        raise Problem(403, "missed_stays", "An entry of the missed calls leaves the list by a talk.") from None
    except ClosedIsFinal:
        raise _closed(old) from None
    if result is old:
        return old
    held = old.claim
    mine = held is not None and (held.token == _seal(person, token or "") or _kept_for(held, person.id))
    if held and held.live(now) and not mine and not _spoke(old, person, outcome.kind):
        raise _held(held)
    return _put(connection, row, result, edit=True)


def _spoke(callback: Callback, person: Person, kind: OutcomeKind) -> bool:
    """Whether this person has talked with the customer, or does now (the switchboard writes down what it placed): that ends the
    promise whoever holds the claim."""
    if kind is OutcomeKind.ANSWERED_BY_AGENT:
        return True
    return kind is OutcomeKind.CONNECTED and any(
        a.agent == person.id and a.result in (CallResult.ANSWERED, None) for a in callback.attempts
    )


# After the hub's state was put back


def tell_again(connection: Connection, callback_id: str, *, fields: dict[str, Any], now: datetime) -> Callback:
    """Unite a record as the hub had it, before it was put back, with what it has: of the later version what people may change, of
    both every attempt, and closed is final. The answer is another callback where that is the open promise to this person."""
    if not restored(connection):
        raise Problem(403, "not_restored", "The hub's state was not put back.")
    told = checked(record.to_callback({**fields, "id": callback_id}))
    if told.owner is not None:
        active = sa.select(schema.people.c.id).where(schema.people.c.id == told.owner, schema.people.c.active)
        if connection.execute(active).first() is None:
            told = replace(told, owner=None, owner_until=None)
    try:
        row = _row(connection, callback_id)
        if row is not None:
            return _united(connection, row, told, now)
        other = _beside(connection, told) if told.open else None
        if other is None:
            return _put(connection, None, replace(_kept(told, now), version=told.version - 1), edit=True)
    except IntegrityError:
        raise Raced from None
    try:
        result = renewed(other.callback, told)
    except TextProblem:
        result = other.callback  # both notes are too long for one record; the promise itself is there
    for one in told.attempts:
        result = with_attempt(result, one, one.ended_at or one.started_at)
    return result if result == other.callback else _put(connection, other, result, edit=True)


def _united(connection: Connection, row: _Row, told: Callback, now: datetime) -> Callback:
    old = result = row.callback
    newer = told.version > old.version
    if old.open and newer:
        said = {name: getattr(told, name) for name in EDITABLE}
        trail = sorted({*old.changes, *told.changes}, key=lambda one: (one.at, one.field))
        result = replace(old, **said, hidden_until=told.hidden_until, changes=tuple(trail))
        result = replace(result, missed=united(old.missed, told.missed))
        if not same_promise(old, result.number, queue_key(result)) and _beside(connection, result) is not None:
            result = replace(
                result, number=old.number, queue=old.queue, origin=old.origin, redial=old.redial, due=old.due
            )
    for one in told.attempts:
        result = with_attempt(result, one, one.ended_at or one.started_at)
    if result.open and told.outcome is not None:
        result = closed(result, told.outcome)
    if newer or len(result.attempts) > len(old.attempts):
        result = _kept(result, now)
    if result == old:
        return old
    return _put(connection, row, replace(result, version=max(old.version, told.version - 1)), edit=True)


def _kept(callback: Callback, now: datetime) -> Callback:
    """With a claim for whoever talks with the customer, as far as is known; only a person's own may take its place."""
    talks = next((one for one in callback.attempts if one.result is None), None)
    if talks is None or not callback.open or (callback.claim is not None and callback.claim.live(now)):
        return callback
    return replace(callback, claim=Claim(talks.agent, now + HELD))


def _kept_for(held: Claim | None, person: str) -> bool:
    """Whether this is a claim of :func:`_kept` for this person: no token belongs to it."""
    return held is not None and not held.token and held.holder == person
