# SPDX-License-Identifier: GPL-3.0-or-later
"""Desk and hub: the first sync of a large hub, and the outbox of a day without network."""

from __future__ import annotations

import asyncio
import gc
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import psutil

from app.crm.hub import PAGE, HubCrm
from app.domain.callback import Callback
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import parse
from app.services.callbacks import CallbackForm
from app.services.events import ChangeRefused, Connection
from app.storage.database import Database
from app.storage.replica import Replica
from app.sync.engine import Sync
from tests.bench import crowd, full_hub
from tests.bench.figures import Figure
from tests.bench.sizes import median, size
from tests.desks import Desk, Proxy

CALLBACKS = size(100_000, 1_200)
ROUNDS = size(3, 1)
ENTRIES = size(1_000, 40)
PATIENCE = 900.0


class Told:
    """Listens to sync, and remembers how it stands."""

    def __init__(self) -> None:
        self.state = ""
        self.at: dict[str, float] = {}

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *arguments: None

    def stands(self, state: str, problem: object, code: str = "") -> None:
        self.state = state
        self.at.setdefault(state, time.perf_counter())


@asynccontextmanager
async def in_step(file: Path, crm: HubCrm) -> AsyncIterator[tuple[Replica, Sync, Told]]:
    """A replica that is kept in step with the hub, as in a desk."""
    database, told = Database(file), Told()
    store = Replica(database)
    store.keep_person(crowd.ME)
    crm.attach(store)
    sync = Sync(crm, store, told)
    running = asyncio.create_task(sync.run())
    try:
        yield store, sync, told
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        database.close()


async def until(condition: Callable[[], Any], every: float = 0.01) -> None:
    """Wait until it holds."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        await asyncio.sleep(every)


def run() -> list[Figure]:
    return asyncio.run(_run())


async def _run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        hub = await full_hub.started(Path(folder) / "hub", CALLBACKS)
        try:
            return [
                *await _first_sync(Path(folder), hub.url or ""),
                *await _offline_day(Path(folder), hub.url or ""),
            ]
        finally:
            await hub.stop()


async def _first_sync(folder: Path, url: str) -> list[Figure]:
    """In turns with a loop that downloads the same pages: one that does nothing with them, and one that reads their JSON."""
    process = psutil.Process()
    crm = HubCrm(url)
    await crm.sign_in(full_hub.ME, full_hub.PASSWORD)
    await _download(url, crm.token, most=3)
    ours, own, bare, read, grown = [], [], [], [], 0.0
    for n in range(ROUNDS):
        gc.collect()
        before = process.memory_info().rss
        began, worked = time.perf_counter(), time.process_time()
        async with in_step(folder / f"desk-{n}.sqlite3", crm) as (store, _, told):
            await until(lambda told=told: told.state == "synced")
            ours.append(told.at["synced"] - began)
            own.append(time.process_time() - worked)
            if n == 0:
                gc.collect()
                grown = (process.memory_info().rss - before) / 1e6
            count = store._connection.execute("SELECT count(*) FROM callbacks").fetchone()[0]
            assert count == CALLBACKS, f"{count} of {CALLBACKS} callbacks arrived"
        bare.append(await _download(url, crm.token))
        read.append(await _download(url, crm.token, parsed=True))
    await crm.aclose()
    name = f"first sync of {CALLBACKS:,}"
    ratios = [mine / theirs for mine, theirs in zip(ours, bare, strict=True)]
    parsed = median([mine / theirs for mine, theirs in zip(ours, read, strict=True)])
    note = f"{ROUNDS} rounds in turns; against one that also reads the JSON {parsed:.1f}"
    process_note = f"the process has {process.memory_info().rss / 1e6:.0f} MB then"
    return [
        Figure(f"{name}: against a loop that only downloads", median(ratios), "×", limit=2.0, note=note),
        Figure(name, median(ours), "s", peer=median(bare), note=f"of it {median(own):.1f} s of the processor"),
        Figure(f"{name}: memory it leaves", grown, "MB", note=process_note),
    ]


async def _download(url: str, token: str, *, parsed: bool = False, most: int = 0) -> float:
    """Seconds of fetching every page (or the first ones)."""
    began = time.perf_counter()
    async with httpx.AsyncClient(
        base_url=f"{url}/api/v1", verify=False, timeout=60, headers={"Authorization": f"Bearer {token}"}
    ) as client:
        parameters: dict[str, Any] = {"limit": PAGE}
        pages = 0
        while True:
            answer = await client.get("/callbacks", params=parameters)
            answer.raise_for_status()
            pages += 1
            if parsed:
                answer.json()
            # The cursor stands after the items: nothing else of the page need be read.
            tail = answer.content[answer.content.rindex(b'],"next":"') + 10 :]
            parameters["since"] = tail[: tail.index(b'"')].decode()
            if b'"more":true' not in tail or pages == most:
                return time.perf_counter() - began


async def _offline_day(folder: Path, url: str) -> list[Figure]:
    """A desk works without the hub, which comes back; the same writes by one client that knows nothing of a desk, one after
    the other, for comparison."""
    line = Proxy(int(url.rpartition(":")[2]))
    await line.start()
    desk = Desk(folder / "offline")
    try:
        await desk.account.sign_in(line.url, full_hub.ME, full_hub.PASSWORD)
        await until(lambda: desk.sync.status.connection is Connection.SYNCED)
        await line.stop()
        made = [await desk.callbacks.create(_form(n)) for n in range(ENTRIES // 2)]
        for one in made:
            await desk.callbacks.edit(one.id, note="The customer rang again and asks for the afternoon.")
        waiting = desk.store.outbox.counts()[0]
        assert waiting == ENTRIES, waiting
        await line.start()
        line.requests.clear()
        began = time.perf_counter()
        await desk.sync.now()
        await until(lambda: desk.store.outbox.counts()[0] == 0, every=0.02)
        took = time.perf_counter() - began
        assert desk.all(ChangeRefused) == []
        sent = [request for request in line.requests if request.startswith(("PUT", "POST", "DELETE"))]
        peer = await _plain_writes(url)
    finally:
        await desk.close()
        await line.stop()
    name = f"outbox of {ENTRIES:,} after an offline day"
    note = (
        f"{len(sent)} writes of {len(line.requests)} requests; peer: one client that only writes, one after the other"
    )
    return [Figure(f"{name}: sent", took, "s", peer=peer, note=note)]


def _form(n: int) -> CallbackForm:
    return CallbackForm(
        number=parse(f"+3670{n:07}", "HU"), due=at_instant(datetime.now(UTC) + timedelta(hours=4), "Europe/Budapest")
    )


async def _plain_writes(url: str) -> float:
    crm = HubCrm(url)
    await crm.sign_in(full_hub.COLLEAGUE, full_hub.PASSWORD)
    began = time.perf_counter()
    for n in range(ENTRIES // 2):
        form = _form(ENTRIES + n)
        now = datetime.now(UTC)
        one = await crm.save(Callback(new_id(), form.number, form.due, now, full_hub.COLLEAGUE), 0, new_id())
        await crm.save(replace(one, note="The customer rang again."), one.version, new_id())
    took = time.perf_counter() - began
    await crm.aclose()
    return took
