# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub as a target, on any database; here on SQLite."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.crm.port import Crm
from app.domain import number as numbers
from app.domain import record
from app.domain.callback import Callback, Outcome, OutcomeKind, edited
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.people import Contact, Person, Role
from tests.conformance.target import Can, Choice, Logged

if TYPE_CHECKING:
    import sqlalchemy as sa

    from app.hub.database import Database

ROOT = Path(__file__).resolve().parents[2]
KEPT = {"counter", "people", "catalogue", "alembic_version"}
"""Tables that a reset leaves alone."""
AGENTS = {1: "ann", 2: "ben"}
SUE = Person("sue", "Sue", Role.SUPERVISOR)


class HubTarget:
    """A hub process on a database; what others do is done with the hub's own operations on that database."""

    can = frozenset({Can.CLOSE, Can.EDIT, Can.HAND_OVER, Can.LATE_COMMIT, Can.SKEW, Can.EXPIRE, Can.RESTART})
    queue: str | None = "sales"
    region = "RU"

    def __init__(self, name: str, folder: Path, database: Callable[[], str]) -> None:
        self.name = name
        self._folder, self._database_url = folder, database
        self._port = 0
        self._process: asyncio.subprocess.Process | None = None
        self._database: Database | None = None
        self._ahead = 0.0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    async def start(self) -> None:
        command = ("-m", "tests.conformance.hub_server", self._database_url(), str(self._port))
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / "hub.log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                cwd=ROOT,
                env=dict(os.environ),
            )
        assert self._process.stdout is not None
        self._port = int(await self._process.stdout.readline())
        self._ahead = 0.0

    async def stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            assert process.stdin is not None
            process.stdin.close()
            await process.wait()
        if self._database is not None:
            self._database.close()
            self._database = None

    async def remove(self) -> None:
        """Everything is in its folder."""

    async def _work(self, work: Callable[[sa.Connection], Any]) -> Any:
        from app.hub.database import Database

        if self._database is None:
            self._database = Database(self._database_url())
        return await self._database.write(work)

    async def reset(self) -> None:
        from app.hub import schema

        def empty(connection: sa.Connection) -> None:
            for table in reversed(schema.metadata.sorted_tables):
                if table.name not in KEPT:
                    connection.execute(table.delete())

        await self._work(empty)
        await self.set_clock(0)

    def login(self, agent: int) -> tuple[str, str]:
        return AGENTS[agent], f"password-{AGENTS[agent]}"

    def person(self, agent: int) -> str:
        return AGENTS[agent]

    def crm(self, url: str) -> Crm:
        from app.crm.hub import HubCrm

        return HubCrm(url)

    def writes(self, piece: bytes) -> bool:
        return piece.startswith((b"PUT /api/v1/", b"POST /api/v1/callbacks"))

    async def expire_sign_in(self, agent: int) -> None:
        from app.hub.schema import sessions

        past = record.instant(datetime.now(UTC) - timedelta(hours=3))
        await self._work(
            lambda connection: connection.execute(
                sessions.update().where(sessions.c.person == AGENTS[agent]).values(expires_at=past)
            )
        )

    async def set_clock(self, seconds: float) -> None:
        if seconds == self._ahead:
            return
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{seconds}\n".encode())
        await self._process.stdin.drain()
        assert await self._process.stdout.readline() == b"set\n"
        self._ahead = seconds

    async def set_zone(self, agent: int, zone: str) -> None:
        raise NotImplementedError

    async def close(self, callback: Callback) -> None:
        from app.hub import callbacks

        now = datetime.now(UTC)
        outcome = Outcome(OutcomeKind.DISPOSITION, now, SUE.id, "other")
        await self._work(
            lambda connection: callbacks.close(
                connection, SUE, callback.id, change=new_id(), outcome=outcome, token=None, now=now
            )
        )

    async def _edit(self, callback: Callback, **fields: object) -> None:
        from app.hub import callbacks

        def work(connection: sa.Connection) -> None:
            current = record.to_callback(json.loads(callbacks.get(connection, callback.id)))
            callbacks.save(
                connection,
                SUE,
                callback.id,
                change=new_id(),
                expected_version=current.version,
                fields=record.callback(edited(current, **fields)),
                now=datetime.now(UTC),
            )

        await self._work(work)

    async def edit(self, callback: Callback, *, note: str | None = None, due: datetime | None = None) -> None:
        fields: dict[str, object] = {} if note is None else {"note": note}
        if due is not None:
            fields["due"] = at_instant(due, callback.due.zone)
        await self._edit(callback, **fields)

    async def hand_over(self, callback: Callback, agent: int) -> None:
        await self._edit(callback, owner=AGENTS[agent])

    async def hide(self, callback: Callback, agent: int) -> None:
        raise NotImplementedError

    async def delete(self, callback: Callback) -> None:
        raise NotImplementedError

    async def make(self, number: str, customer: str, due: datetime, agent: int) -> None:
        raise NotImplementedError

    async def fill(self, count: int) -> None:
        from tests.bench.full_hub import put_all

        now = datetime.now(UTC)
        made = [replace(_promise(f"+7913{n:07}", now), version=1) for n in range(count)]
        await self._work(lambda connection: put_all(connection, made))

    async def put_contact(self, name: str, numbers: Sequence[str]) -> None:
        from app.hub import lists

        await self._work(lambda connection: lists.put_contact(connection, Contact(new_id(), name, tuple(numbers))))

    async def records(self) -> int:
        from app.hub.schema import callbacks

        return len(await self._work(lambda connection: connection.execute(callbacks.select()).all()))

    async def calls(self) -> list[Logged]:
        from app.hub.schema import calls

        rows = await self._work(lambda connection: connection.execute(calls.select()).all())
        return [Logged(row.doc) for row in rows]

    @asynccontextmanager
    async def late_writer(self, number: str) -> AsyncIterator[None]:
        from app.hub import callbacks

        written, end = asyncio.Event(), asyncio.Event()
        loop = asyncio.get_running_loop()

        def work(connection: sa.Connection) -> None:
            now = datetime.now(UTC)
            one = _promise(number, now)
            callbacks.save(
                connection, SUE, one.id, change=new_id(), expected_version=0, fields=record.callback(one), now=now
            )
            loop.call_soon_threadsafe(written.set)
            asyncio.run_coroutine_threadsafe(end.wait(), loop).result()

        writing = asyncio.ensure_future(self._work(work))
        await written.wait()
        try:
            yield
        finally:
            end.set()
            await writing


def _promise(number: str, now: datetime) -> Callback:
    return Callback(
        id=new_id(),
        number=numbers.parse(number, "RU"),
        due=at_instant(now + timedelta(hours=1), "Europe/Moscow"),
        created_at=now,
        created_by=SUE.id,
        customer="Tilaaja",
    )


CHOICES = (
    Choice("hub-sqlite", lambda folder: HubTarget("hub-sqlite", folder, lambda: f"sqlite:///{folder / 'hub.sqlite'}")),
)
