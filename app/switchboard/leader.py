# SPDX-License-Identifier: GPL-3.0-or-later
"""One of several switchboards on the same database dials: whoever holds the lease."""

from __future__ import annotations

import asyncio
import json
import logging
from contextlib import suppress
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.domain import record
from app.switchboard.clock import Clock
from app.switchboard.store import schema
from app.switchboard.store.database import Database, set_meta

LEASE = 20.0
"""Seconds for which it is held."""
RENEW_EVERY = 5.0
MARGIN = 5.0
"""Seconds before its end from which the holder does not count on it any more: clocks of two computers differ."""
_KEY = "leader"

log = logging.getLogger("soitto.switchboard")


class Leader:
    """The lease, as one switchboard sees it. ``name`` stays the same over a restart, so that the lease is taken back at once."""

    def __init__(self, database: Database, clock: Clock, name: str) -> None:
        self._database, self._clock, self._name = database, clock, name
        self._until: datetime | None = None
        self._task: asyncio.Task[None] | None = None

    def __call__(self) -> bool:
        """Whether this one may dial now."""
        return self._until is not None and self._clock.now() < self._until - timedelta(seconds=MARGIN)

    async def start(self) -> None:
        """Ask for the lease, and keep asking. Does nothing when it runs."""
        if self._task is None:
            await self._ask()
            self._task = asyncio.create_task(self._keep_asking(), name="leader")

    async def stop(self) -> None:
        """Give the lease back."""
        task, self._task = self._task, None
        if task is None:
            return
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        self._until = None

        def work(connection: Connection) -> None:
            holder, _ = _standing(connection)
            if holder == self._name:
                connection.execute(sa.delete(schema.meta).where(schema.meta.c.key == _KEY))

        with suppress(DBAPIError):  # then it ends by itself
            await self._database.run(work)

    async def _keep_asking(self) -> None:
        while True:
            await self._clock.sleep(RENEW_EVERY)
            await self._ask()

    async def _ask(self) -> None:
        now = self._clock.now()
        until = now + timedelta(seconds=LEASE)

        def work(connection: Connection) -> bool:
            holder, ends = _standing(connection)
            if holder not in (None, self._name) and ends is not None and now < ends:
                return False
            text = json.dumps({"holder": self._name, "until": record.instant(until)})
            set_meta(connection, _KEY, text)
            return True

        before = self()
        try:
            held = await self._database.run(work)
        except DBAPIError as error:  # two in the same moment; or the database is away, and the lease runs out
            log.warning("the lease was not written: %s", type(error).__name__)
            return
        self._until = until if held else None
        if held != before:
            log.info("this switchboard %s", "places the calls" if held else "leaves the calls to another one")


def _standing(connection: Connection) -> tuple[str | None, datetime | None]:
    select = sa.select(schema.meta.c.value).where(schema.meta.c.key == _KEY).with_for_update()
    text = connection.execute(select).scalar_one_or_none()
    if text is None:
        return None, None
    kept = json.loads(text)
    return kept["holder"], record.from_instant(kept["until"])
