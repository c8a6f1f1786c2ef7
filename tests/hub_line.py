# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests: a hub and a line to it that can be cut, what the hub holds, and a replica in step without a desk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from app.crm.hub import HubCrm
from app.domain.abilities import Abilities
from app.domain.callback import Callback, Clash
from app.domain.errors import CrmErrorKind, DomainError, Unread
from app.domain.waiting import Progress
from app.hub.embedded import EmbeddedHub
from app.storage.database import Database
from app.storage.replica import Replica
from app.sync.engine import Sync
from tests.desks import Proxy
from tests.hub import PEOPLE


@asynccontextmanager
async def hub(folder: Path) -> AsyncIterator[EmbeddedHub]:
    one = EmbeddedHub(folder / "hub", people=PEOPLE)
    await one.start()
    try:
        yield one
    finally:
        await one.stop()


@asynccontextmanager
async def proxied(folder: Path) -> AsyncIterator[tuple[EmbeddedHub, Proxy]]:
    async with hub(folder) as one:
        assert one.url is not None
        proxy = Proxy(int(one.url.rpartition(":")[2]))
        await proxy.start()
        try:
            yield one, proxy
        finally:
            await proxy.stop()


async def at_hub(hub: EmbeddedHub) -> list[dict[str, Any]]:
    """Every callback the hub holds, as an independent client reads it."""
    async with httpx.AsyncClient(base_url=f"{hub.url}/api/v1", timeout=60) as client:
        answer = await client.post("/sessions", json={"user": "sue", "password": "password-sue"})
        client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        items: list[dict[str, Any]] = (await client.get("/callbacks", params={"limit": 1000})).json()["items"]
        return items


async def calls_at_hub(hub: EmbeddedHub) -> list[dict[str, Any]]:
    async with httpx.AsyncClient(base_url=f"{hub.url}/api/v1", timeout=60) as client:
        answer = await client.post("/sessions", json={"user": "sue", "password": "password-sue"})
        client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        items: list[dict[str, Any]] = (await client.get("/calls", params={"limit": 1000})).json()["items"]
        return items


class Told:
    """A listener that keeps what it was told."""

    def __init__(self) -> None:
        self.refusals: list[DomainError] = []
        self.state = ""

    def server_time(self, at: datetime) -> None: ...
    def abilities_known(self, abilities: Abilities) -> None: ...
    def progress(self, progress: Progress | None) -> None: ...
    def unread(self, records: tuple[Unread, ...]) -> None: ...
    def callbacks_changed(self, ids: frozenset[str] | None) -> None: ...
    def clash(self, callback: Callback, clashes: tuple[Clash, ...]) -> None: ...
    def directory_changed(self) -> None: ...
    def protocol_changed(self) -> None: ...

    def refused(self, callback_id: str, error: DomainError) -> None:
        self.refusals.append(error)

    def stands(self, state: str, problem: CrmErrorKind | None, code: str = "") -> None:
        self.state = state


@asynccontextmanager
async def syncing(folder: Path, url: str, person: str) -> AsyncIterator[tuple[Replica, Told]]:
    """A replica and what keeps it in step, without the rest of a desk."""
    database, crm, told = Database(folder / "replica.sqlite3"), HubCrm(url), Told()
    await crm.sign_in(person, f"password-{person}")
    store = Replica(database)
    sync = Sync(crm, store, told)
    running = asyncio.create_task(sync.run())

    async def keep_kicking() -> None:
        while True:
            sync.kick()
            await asyncio.sleep(0.02)

    kicking = asyncio.create_task(keep_kicking())
    try:
        yield store, told
    finally:
        for task in (running, kicking):
            task.cancel()
        await asyncio.gather(running, kicking, return_exceptions=True)
        await crm.aclose()
        database.close()


def waits(store: Replica) -> int:
    """Everything in the outbox that was not refused, housekeeping too."""
    waiting = "SELECT count(*) FROM outbox WHERE state IN ('queued', 'sent', 'unknown')"
    return int(store.outbox._connection.execute(waiting).fetchone()[0])
