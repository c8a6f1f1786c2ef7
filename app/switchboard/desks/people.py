# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose a desk's token is: a key of the switchboard's own, or a sign-in at the hub, which is asked.

An agent of a hub's site needs no second sign-in. What the hub said is believed for a minute, and while it is away for ten: calls
must not wait for it. Tokens are kept as hashes only.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy import Connection

from app.crm.http import Http
from app.domain import record
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.people import Person, Role
from app.switchboard.clock import Clock
from app.switchboard.desks.refusals import Refusal
from app.switchboard.store import schema
from app.switchboard.store.database import Database, put

BELIEVED = timedelta(seconds=60)
"""How long an answer of the hub, or a key, counts without asking again."""
BELIEVED_AWAY = timedelta(minutes=10)
"""And while the hub cannot be asked."""
MOST = 2000
"""Tokens remembered."""
STRANGERS = 8
"""Tokens never seen that the hub is asked about at a time: a crowd of wrong ones must not keep it from the right ones."""
CROWD = 1000
"""Tokens that may wait to be asked about; a whole site's desks come back at once after a restart."""
LONGEST = 512
"""Characters of a token."""


@dataclass(frozen=True, slots=True)
class _Known:
    person: Person
    asked: datetime
    ends: datetime


class PeopleDoor:
    """``people`` names the CRM's people (for keys); belongs to the switchboard's loop."""

    def __init__(
        self, database: Database, people: Callable[[], Iterable[Person]], clock: Clock, hub: str | None = None
    ) -> None:
        """``hub`` is its address, where the site's CRM is one."""
        self._database, self._people, self._clock = database, people, clock
        self._hub = Http(hub.rstrip("/") + "/api/v1") if hub else None
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._asking: dict[str, asyncio.Task[Person]] = {}
        self._strangers = asyncio.Semaphore(STRANGERS)

    async def stop(self) -> None:
        """Close the connections to the hub."""
        for task in tuple(self._asking.values()):
            task.cancel()
        await asyncio.gather(*self._asking.values(), return_exceptions=True)
        if self._hub is not None:
            await self._hub.aclose()

    async def who(self, token: str | None) -> Person:
        """Whose token it is; raises :class:`Refusal`, 401 for nobody's and 503 while the hub cannot be asked."""
        if not token or len(token) > LONGEST or not token.isascii() or not token.isprintable():
            raise _nobody()
        digest = hashed(token)
        now = self._clock.now()
        known = self._known.get(digest)
        if known is not None and now - known.asked < BELIEVED and now < known.ends:
            return known.person
        asking = self._asking.get(digest)
        if asking is None:
            if known is None and len(self._asking) >= CROWD:
                raise Refusal(503, "busy", "Too many ask at once; try again.")
            # One for all who ask with this token; whoever goes away does not end it for the others.
            asking = asyncio.get_running_loop().create_task(self._ask(token, digest, known), name="whose token")
            self._asking[digest] = asking
            asking.add_done_callback(lambda task: self._asked(digest, task))
        return await asyncio.shield(asking)

    def _asked(self, digest: str, task: asyncio.Task[Person]) -> None:
        del self._asking[digest]
        if not task.cancelled():
            task.exception()  # whoever asked has gone, perhaps

    async def _ask(self, token: str, digest: str, known: _Known | None) -> Person:
        row = await self._database.run(lambda connection: _key(connection, digest))
        if row is not None:
            person_id, role = row
            name = next((one.name for one in self._people() if one.id == person_id), person_id)
            return self._remember(digest, Person(person_id, name, Role(role)), None)
        if self._hub is None:
            self._known.pop(digest, None)
            raise _nobody()
        if known is not None:
            return await self._ask_hub(self._hub, token, digest, known)
        async with self._strangers:
            return await self._ask_hub(self._hub, token, digest, None)

    async def _ask_hub(self, hub: Http, token: str, digest: str, known: _Known | None) -> Person:
        try:
            answer = await hub.request("GET", "/me", headers={"Authorization": f"Bearer {token}"})
            if answer.status == 401:
                _in_its_words(answer.json())
                self._known.pop(digest, None)
                raise _nobody()
            if not answer.ok:
                raise CrmError(CrmErrorKind.UNREACHABLE, "not_a_hub", answer.status)
            told = answer.json()
            person, ends = record.to_person(told["person"]), record.from_instant(told["expires_at"])
        except (CrmError, KeyError, TypeError, ValueError, AttributeError):
            now = self._clock.now()
            if known is not None and now - known.asked < BELIEVED_AWAY and now < known.ends:
                return known.person
            raise Refusal(503, "hub_away", "The hub cannot be asked whose this sign-in is.") from None
        return self._remember(digest, person, ends)

    def _remember(self, digest: str, person: Person, ends: datetime | None) -> Person:
        now = self._clock.now()
        self._known[digest] = _Known(person, now, ends or now + BELIEVED)
        self._known.move_to_end(digest)
        while len(self._known) > MOST:
            self._known.popitem(last=False)
        return person


def _in_its_words(told: object) -> None:
    """A gateway's 401 is not the hub's."""
    if not isinstance(told, dict) or not isinstance(told.get("code"), str):
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "not_a_hub")


def _nobody() -> Refusal:
    return Refusal(401, "not_signed_in", "Sign in first.")


def hashed(token: str) -> str:
    """What is kept of a token: it is as long as a key, so that no slow hash is needed."""
    return hashlib.sha256(token.encode()).hexdigest()


def _key(connection: Connection, digest: str) -> tuple[str, str] | None:
    keys = schema.keys
    row = connection.execute(
        sa.select(keys.c.person, keys.c.role, keys.c.key).where(keys.c.key == digest)
    ).one_or_none()
    if row is None or not hmac.compare_digest(row.key, digest):
        return None
    return row.person, row.role


def make_key(connection: Connection, person: str, role: Role) -> str:
    """A new key for a person, who has no other from now on; it is shown once and kept as a hash."""
    key = secrets.token_urlsafe(32)
    put(connection, schema.keys, {"person": person, "role": role.value, "key": hashed(key)})
    return key


def take_key(connection: Connection, person: str) -> bool:
    """The person's key is worth nothing from now on (a minute later at most); whether there was one."""
    return connection.execute(sa.delete(schema.keys).where(schema.keys.c.person == person)).rowcount > 0
