# SPDX-License-Identifier: GPL-3.0-or-later
"""People of the hub: passwords, sessions, roles."""

from __future__ import annotations

import hashlib
import ipaddress
import math
import secrets
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import Connection

from app.domain import record
from app.domain.people import Person, Role
from app.hub import schema
from app.hub.database import next_seq
from app.hub.problems import Problem, forbidden

SESSION = timedelta(hours=12)
"""How long a sign-in lasts: a long shift."""

# One of OWASP's equally strong settings for Argon2id, the one with the least memory (7 MiB): the hub stays small beside a desk.
_hasher = PasswordHasher(time_cost=5, memory_cost=7 * 1024, parallelism=1)
FREE_FOR_A_PERSON = 5
FREE_FOR_AN_ADDRESS = 100
"""Behind one address a whole call centre may sign in at once, and each try counts until its password was looked at."""
_LONGEST_WAIT = timedelta(minutes=5)
_FORGOTTEN = timedelta(hours=1)
_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Session:
    """Who a token stands for, until when."""

    person: Person
    expires_at: datetime


def hashed(password: str) -> str:
    """What is kept of a password."""
    return _hasher.hash(password)


class Throttle:
    """Slows the guessing of passwords: after ``free`` failures of one key each try must wait twice as long. A key is whose
    password is guessed, or from where. Failures are forgotten after an hour without a new one."""

    def __init__(self, free: int) -> None:
        self._free = free
        self._failures: OrderedDict[str, tuple[int, datetime]] = OrderedDict()

    def enter(self, key: str, now: datetime) -> None:
        """Count a try as failed until it is known to be none; raises :class:`Problem` (429) while it must wait."""
        failures, last = self._failures.get(key, (0, now))
        if now - last > _FORGOTTEN:
            failures = 0
        if failures >= self._free:
            wait = min(timedelta(seconds=2 ** min(failures - self._free, 10)), _LONGEST_WAIT)
            left = (last + wait - now).total_seconds()
            if left > 0:
                seconds = str(math.ceil(left))
                raise Problem(
                    429, "throttled", "Too many failed sign-ins; wait a while.", headers={"Retry-After": seconds}
                )
        self._failures[key] = (failures + 1, now)
        self._failures.move_to_end(key)
        while len(self._failures) > _REMEMBERED:
            self._failures.popitem(last=False)

    def forget(self, key: str) -> None:
        """Forget all failures: the right password was given."""
        self._failures.pop(key, None)

    def take_back(self, key: str) -> None:
        """This try was no failure; those before it stay."""
        failures, last = self._failures.pop(key, (0, None))
        if failures > 1 and last is not None:
            self._failures[key] = (failures - 1, last)


def origin(host: str) -> str:
    """Where a client comes from: its address; of IPv6 the network, because one machine has billions of addresses."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    return host if address.version == 4 else str(ipaddress.ip_network((address, 64), strict=False))


def check_password(stored: str | None, password: str) -> bool:
    """Whether the password is right; for nobody (``None``) it takes the same time and is wrong."""
    try:
        return _hasher.verify(stored or _nobody(), password) and stored is not None
    except VerificationError:
        return False


_nobodys: list[str] = []


def _nobody() -> str:
    if not _nobodys:
        _nobodys.append(hashed(secrets.token_urlsafe()))
    return _nobodys[0]


def _person(row: Any) -> Person:
    return Person(row.id, row.name, Role(row.role), row.active, row.extension)


_COLUMNS = (
    schema.people.c.id,
    schema.people.c.name,
    schema.people.c.role,
    schema.people.c.active,
    schema.people.c.extension,
)


def stored_password(connection: Connection, user: str) -> str | None:
    """The hash of an active person's password."""
    stored: str | None = connection.execute(
        sa.select(schema.people.c.password).where(schema.people.c.id == user, schema.people.c.active)
    ).scalar_one_or_none()
    return stored


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def sign_in(connection: Connection, user: str, now: datetime) -> tuple[str, Session]:
    """A new token for somebody whose password was right."""
    row = connection.execute(
        sa.select(*_COLUMNS).where(schema.people.c.id == user, schema.people.c.active)
    ).one_or_none()
    if row is None:
        raise wrong_password()
    token = secrets.token_urlsafe(32)
    expires_at = now + SESSION
    connection.execute(sa.delete(schema.sessions).where(schema.sessions.c.expires_at < record.instant(now - SESSION)))
    connection.execute(
        sa.insert(schema.sessions).values(token=_digest(token), person=user, expires_at=record.instant(expires_at))
    )
    return token, Session(_person(row), expires_at)


def wrong_password() -> Problem:
    """The same answer for a wrong name and a wrong password."""
    return Problem(401, "wrong_password", "The name or the password is wrong.")


def session(connection: Connection, token: str | None, now: datetime) -> Session:
    """Who asks; raises :class:`Problem` (401) for a token that is none, has expired, or whose person was put away."""
    headers = {"WWW-Authenticate": "Bearer"}
    missing = Problem(401, "not_signed_in", "Sign in first.", headers=headers)
    if token is None:
        raise missing
    row = connection.execute(
        sa.select(*_COLUMNS, schema.sessions.c.expires_at)
        .join_from(schema.sessions, schema.people, schema.sessions.c.person == schema.people.c.id)
        .where(schema.sessions.c.token == _digest(token), schema.people.c.active)
    ).one_or_none()
    if row is None:
        raise missing
    expires_at = record.from_instant(row.expires_at)
    if now >= expires_at:
        raise Problem(401, "token_expired", "Your sign-in has expired; sign in again.", headers=headers)
    return Session(_person(row), expires_at)


def sign_out(connection: Connection, token: str | None, now: datetime) -> None:
    """End this token."""
    session(connection, token, now)
    connection.execute(sa.delete(schema.sessions).where(schema.sessions.c.token == _digest(token or "")))


def needs(person: Person, role: Role) -> None:
    """Raises :class:`Problem` (403) unless the person has at least this role."""
    order = list(Role)
    if order.index(person.role) < order.index(role):
        raise forbidden()


def everybody(connection: Connection) -> list[Person]:
    """All people, those put away too: their names stand in old records."""
    return [
        _person(row)
        for row in connection.execute(sa.select(*_COLUMNS).order_by(schema.people.c.name, schema.people.c.id))
    ]


def known(connection: Connection, person_id: str) -> Person | None:
    """The person of this id."""
    row = connection.execute(sa.select(*_COLUMNS).where(schema.people.c.id == person_id)).one_or_none()
    return None if row is None else _person(row)


def put(connection: Connection, person: Person, password: str | None) -> bool:
    """Make or change a person; whether it was made. ``password`` is a hash, needed for a new person."""
    table = schema.people
    was = known(connection, person.id)
    values: dict[str, Any] = {
        "name": person.name,
        "role": person.role.value,
        "active": person.active,
        "extension": person.extension,
        "seq": next_seq(connection),
    }
    if was is None:
        if password is None:
            raise Problem(422, "bad_input", "A new person needs a password.", field="password")
        connection.execute(sa.insert(table).values(id=person.id, password=password, **values))
        return True
    if was.active and was.role is Role.ADMIN and not (person.active and person.role is Role.ADMIN):
        others = sa.select(table.c.id).where(table.c.role == Role.ADMIN.value, table.c.active, table.c.id != person.id)
        if connection.execute(others).first() is None:
            raise Problem(409, "last_admin", "Somebody must remain who may administer.")
    if password is not None:
        values["password"] = password
    connection.execute(sa.update(table).where(table.c.id == person.id).values(**values))
    if password is not None or not person.active:
        connection.execute(sa.delete(schema.sessions).where(schema.sessions.c.person == person.id))
    return False
