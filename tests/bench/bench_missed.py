# SPDX-License-Identifier: GPL-3.0-or-later
"""A caller gives up: until every desk's stream of the hub has the entry of the missed call."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx

from app.crm.hub import HubCrm
from app.domain.callback import Callback
from app.domain.departments import Department, MissedRules, SiteRules
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import Number
from app.hub.embedded import EmbeddedHub, NewPerson
from app.switchboard.clock import WallClock
from app.switchboard.crm.promises import CrmPromises
from app.switchboard.missed import Missed
from app.switchboard.rules import SiteRulesStore
from app.switchboard.store.database import Database
from tests.bench.figures import Figure
from tests.bench.sizes import median, percentile, size
from tests.desks import until
from tests.switchboard.clock import HandClock
from tests.switchboard.exchange import Exchange

DESKS = size(50, 4)
CALLERS = size(100, 4)
AT_ONCE = size(20, 3)
PASSWORD = "a password of the bench"
PATIENCE = 60.0
RULES = SiteRules(departments=(Department("support", "Support", missed=MissedRules(after_wait=0)),))


def run() -> list[Figure]:
    return asyncio.run(_run())


class Readers:
    """Every desk's open stream: when it had which person's number."""

    def __init__(self, url: str, crms: list[HubCrm]) -> None:
        self._url, self._crms = url, crms
        self._wanted: dict[bytes, list[float]] = {}
        self._listening = asyncio.Semaphore(0)
        self._news = asyncio.Event()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(self._read(crm)) for crm in self._crms]
        try:
            async with asyncio.timeout(PATIENCE):
                for _ in self._crms:
                    await self._listening.acquire()
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _read(self, crm: HubCrm) -> None:
        headers = {"Authorization": f"Bearer {crm.token}"}
        async with (
            httpx.AsyncClient(verify=False, timeout=None) as client,
            client.stream("GET", f"{self._url}/api/v1/events", headers=headers) as stream,
        ):
            # Only the arrival is measured: reading the record is each desk's own work, on its own machine.
            async for piece in stream.aiter_raw():
                arrived = time.perf_counter()
                if b"event: ping" in piece:
                    self._listening.release()
                for number, times in self._wanted.items():
                    if number in piece:
                        times.append(arrived)
                        self._news.set()

    async def delays(self, numbers: list[str], cause: Callable[[], Awaitable[None]]) -> list[float]:
        """Seconds from *cause* until each desk had each person's entry."""
        self._wanted = {number.encode(): [] for number in numbers}
        began = time.perf_counter()
        await cause()
        async with asyncio.timeout(PATIENCE):
            while any(len(times) < len(self._crms) for times in self._wanted.values()):
                self._news.clear()
                await self._news.wait()
        return [at - began for times in self._wanted.values() for at in times[: len(self._crms)]]


async def _run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        people = [NewPerson(f"agent{n}", f"Agent {n}", "agent", PASSWORD) for n in range(DESKS)]
        hub = EmbeddedHub(Path(folder) / "hub", people=[*people, NewPerson("sue", "Sue", "supervisor", PASSWORD)])
        url = await hub.start()
        crms = [HubCrm(url) for _ in people]
        writer = HubCrm(url)
        try:
            await writer.sign_in("sue", PASSWORD)
            for person, crm in zip(people, crms, strict=True):
                await crm.sign_in(person.id, PASSWORD)
            return await _measure(Path(folder), url, Readers(url, crms), writer)
        finally:
            for crm in (*crms, writer):
                await crm.aclose()
            await hub.stop()


async def _measure(folder: Path, url: str, readers: Readers, writer: HubCrm) -> list[Figure]:
    database = Database(f"sqlite:///{folder / 'switchboard.sqlite'}")
    clock = WallClock()
    rules = SiteRulesStore(database)
    await rules.replace(RULES, 0)
    exchange = Exchange(HandClock(datetime.now(UTC)))
    exchange.queue("support")
    promises = CrmPromises(HubCrm(url), database, clock, "FI", user="sue", secret=PASSWORD)
    missed = Missed(exchange, rules, promises, clock, lambda call: False)
    await promises.start()
    await missed.start()
    numbers = (f"+35840{n:07}" for n in itertools.count(1_000_000))
    try:
        await until(lambda: promises.there, "in step with the hub")
        async with readers.open():
            single, saves = [], []
            for _ in range(CALLERS):
                single += await readers.delays([number := next(numbers)], lambda: _gives_up(exchange, number))
                saves += await readers.delays([number := next(numbers)], lambda: _saved(writer, number))
            burst = [next(numbers) for _ in range(AT_ONCE)]
            together = await readers.delays(burst, lambda: _gives_up(exchange, *burst))
    finally:
        await missed.stop()
        await promises.stop()
        await exchange.stop()
        database.close()
    name = f"missed call on {DESKS} desks"
    note = "from the caller's giving up, on the disk before the hub is told; peer: a save at the hub by a client of its own"
    return [
        Figure(f"{name}, p50", median(single) * 1e3, "ms", peer=median(saves) * 1e3, note=note),
        Figure(f"{name}, p95", percentile(single, 0.95) * 1e3, "ms", limit=1000, peer=percentile(saves, 0.95) * 1e3),
        Figure(f"{name}, {AT_ONCE} callers give up at once, p95", percentile(together, 0.95) * 1e3, "ms", limit=1000),
    ]


async def _gives_up(exchange: Exchange, *numbers: str) -> None:
    for call in [exchange.ring_in("support", number) for number in numbers]:
        exchange.hangs_up(call)


async def _saved(crm: HubCrm, number: str) -> None:
    now = datetime.now(UTC)
    one = Callback(new_id(), Number(number, number, region="FI"), at_instant(now, "UTC"), now, "sue", queue="support")
    await crm.save(one, 0, new_id())
