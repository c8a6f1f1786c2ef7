# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes as they happen, to any number of readers (server-sent events, WHATWG HTML § 9.2).

Each stream knows only how far it has got. One task reads new changes from the database once and keeps the latest in memory;
a stream takes from there what it has not sent yet, or from the database when it is further behind. A slow reader so costs
no memory and delays nobody.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.domain import record
from app.hub import schema
from app.hub.callbacks import dumped
from app.hub.database import Database, cursor, place
from app.hub.notices import Notices
from app.hub.problems import Problem

PING = 15.0
"""Seconds between signs of life."""
_LOOK = 1.0
"""Seconds after which another process's changes are looked for where the database does not tell of them."""
_LOOK_ANYWAY = 30.0
"""And where it does: a connection may have died without a word."""
_KEPT = 2000
_PAGE = 200


_TOLD_OF = (
    ("people", schema.people),
    ("catalogues", schema.catalogue),
    ("contacts", schema.contacts),
    ("protocol", schema.protocol),
)
"""Of what else than callbacks a stream tells that it changed: kind of event and table."""


@dataclass(frozen=True, slots=True)
class _Event:
    seq: int
    text: bytes


def _since(connection: Connection, seq: int) -> list[_Event]:
    """The next events after ``seq``."""
    changed = schema.callbacks
    parts = [sa.select(changed.c.seq, sa.literal("callback").label("kind"), changed.c.doc).where(changed.c.seq > seq)]
    for kind, table in _TOLD_OF:
        # These lists are read anew as a whole or by a feed of their own: their latest change tells it all.
        latest = sa.select(table.c.seq).where(table.c.seq > seq).order_by(table.c.seq.desc()).limit(1).subquery()
        parts.append(sa.select(latest.c.seq, sa.literal(kind), sa.literal("{}")))
    union = sa.union_all(*parts).subquery()
    rows = connection.execute(sa.select(union).order_by(union.c.seq).limit(_PAGE)).all()
    epoch = connection.execute(sa.select(schema.counter.c.epoch)).scalar_one()
    return [_Event(row.seq, f"id: {epoch}.{row.seq}\nevent: {row.kind}\ndata: {row.doc}\n\n".encode()) for row in rows]


class Events:
    """The hub's stream of changes."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._recent: deque[_Event] = deque(maxlen=_KEPT)
        self._floor = 0
        self._head = 0
        self.streams = 0
        """How many read along."""
        self._dirty = asyncio.Event()
        self._news = asyncio.Event()
        self._closed = False
        self._task: asyncio.Task[None] | None = None
        self._notices: Notices | None = None

    def start(self) -> None:
        """Begin to look for changes; called on the running loop."""
        loop = asyncio.get_running_loop()
        self._database.committed = self._dirty.set
        if self._database.tells:
            self._notices = Notices(self._database, lambda seq: loop.call_soon_threadsafe(self._told, seq))
            self._notices.start()
        self._task = loop.create_task(self._look(), name="hub events")

    def _told(self, seq: int | None) -> None:
        if seq is None or seq > self._head:
            self._dirty.set()

    def close(self) -> None:
        """End every stream."""
        self._closed = True
        self._dirty.set()
        self._news.set()

    def behind(self, newest: int) -> int:
        """How many places in the order of changes, up to the newest, streams have not been told of."""
        return max(0, newest - self._head) if self.streams else 0

    async def stop(self) -> None:
        """End the looking."""
        self.close()
        if self._notices is not None:
            await asyncio.to_thread(self._notices.close)
        if self._task is not None:
            await self._task

    async def _look(self) -> None:
        while not self._closed:
            with contextlib.suppress(TimeoutError):
                heard = self._notices is not None and self._notices.connected
                patience = _LOOK_ANYWAY if heard else _LOOK
                # Not wait_for: of Python 3.11 it forgets that the task was cancelled when the event comes at the same moment.
                async with asyncio.timeout(patience if self.streams else None):
                    await self._dirty.wait()
            self._dirty.clear()
            if not self.streams or self._closed:
                continue
            try:
                fresh = await self._database.read(lambda connection: _since(connection, self._head))
            except DBAPIError:
                # The database is away or full: nothing to tell; every stream stays where it is.
                await asyncio.sleep(_LOOK)
                self._dirty.set()
                continue
            if not fresh:
                continue
            if len(fresh) == _PAGE:
                self._dirty.set()
            for event in fresh:
                if len(self._recent) == _KEPT:
                    self._floor = self._recent[0].seq
                self._recent.append(event)
            self._head = fresh[-1].seq
            news, self._news = self._news, asyncio.Event()
            news.set()

    async def stream(self, last_id: str | None, alive: Callable[[Connection], object]) -> AsyncIterator[bytes]:
        """Events from ``last_id`` on (from now without one). Ends with the hub, or when ``alive`` refuses at a ping."""

        def begin(connection: Connection) -> tuple[int | None, str]:
            newest = cursor(connection)
            return place(connection, last_id or newest), newest

        at, newest = await self._database.read(begin)
        epoch, head = newest.split(".")
        return self._run(at, int(head), epoch, alive)

    async def _run(
        self, resume: int | None, head: int, epoch: str, alive: Callable[[Connection], object]
    ) -> AsyncIterator[bytes]:
        loop = asyncio.get_running_loop()
        if self.streams == 0:
            self._recent.clear()
            self._head = self._floor = head
        self.streams += 1
        # The task may be waiting without a limit because nobody listened.
        self._dirty.set()
        try:
            at = head if resume is None else resume
            if resume is None:
                yield f"id: {epoch}.{at}\nevent: reset\ndata: {{}}\n\n".encode()
            yield self._ping(epoch, at)
            next_ping = loop.time() + PING
            while not self._closed:
                if loop.time() >= next_ping:
                    # While the database is away nobody can say whose sign-in ended.
                    with contextlib.suppress(DBAPIError):
                        await self._database.read(alive)
                    yield self._ping(epoch, at)
                    next_ping = loop.time() + PING
                news = self._news
                try:
                    batch = await self._behind(at) if at < self._floor else self._after(at)
                except DBAPIError:
                    await asyncio.sleep(_LOOK)
                    continue
                if batch:
                    at = batch[-1].seq
                    yield b"".join(event.text for event in batch)
                elif at < self._floor:
                    at = self._floor
                else:
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(max(0.0, next_ping - loop.time())):
                            await news.wait()
        except Problem:
            # The sign-in ended: so does the stream, and the desk's next request tells it why.
            return
        finally:
            self.streams -= 1

    def _ping(self, epoch: str, at: int) -> bytes:
        now = dumped({"server_time": record.instant(self._clock())})
        return f"id: {epoch}.{at}\nevent: ping\ndata: {now}\n\n".encode()

    async def _behind(self, at: int) -> list[_Event]:
        return await self._database.read(lambda connection: _since(connection, at))

    def _after(self, at: int) -> list[_Event]:
        found: list[_Event] = []
        for event in reversed(self._recent):
            if event.seq <= at:
                break
            found.append(event)
        return found[::-1]
