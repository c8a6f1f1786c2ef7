# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub: a team's agents contending for the same callbacks over HTTP, and a change reaching every other desk."""

from __future__ import annotations

import asyncio
import contextlib
import random
import tempfile
import time
from collections.abc import Awaitable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

from app.crm.hub import HubCrm
from app.domain.callback import Callback, Claim
from app.domain.due import at_instant
from app.domain.errors import CrmError
from app.domain.ids import new_id
from app.domain.number import Number
from app.hub.embedded import EmbeddedHub, NewPerson
from tests.bench.figures import Figure
from tests.bench.sizes import median, percentile, size

AGENTS = size(50, 4)
CALLBACKS = size(500, 10)
EVENTS = size(60, 3)
ROUNDS = size(20, 2)
PASSWORD = "a password of the bench"


def run() -> list[Figure]:
    return asyncio.run(_run())


async def _run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        people = [NewPerson(f"agent{n}", f"Agent {n}", "agent", PASSWORD) for n in range(AGENTS + 1)]
        hub = EmbeddedHub(Path(folder), people=people)
        url = await hub.start()
        crms = [HubCrm(url) for _ in people]
        try:
            for person, crm in zip(people, crms, strict=True):
                await crm.sign_in(person.id, PASSWORD)
            return [*await _claims(people[:-1], crms[:-1]), *await _events(url, crms)]
        finally:
            for crm in crms:
                await crm.aclose()
            await hub.stop()


def _promise(n: int) -> Callback:
    now = datetime.now(UTC)
    return Callback(
        id=new_id(),
        number=Number(typed=f"+35840{n:07}", e164=f"+35840{n:07}", region="FI"),
        due=at_instant(now + timedelta(minutes=30), "Europe/Helsinki"),
        created_at=now,
        created_by="agent0",
        customer=f"Customer {n}",
        note="Asked to be called back about the order.",
    )


async def _together(work: Iterable[Awaitable[float]]) -> float:
    """Seconds until all of it was done."""
    began = time.perf_counter()
    await asyncio.gather(*work)
    return time.perf_counter() - began


async def _claims(people: list[NewPerson], crms: list[HubCrm]) -> list[Figure]:
    """Every agent tries to take every callback: in rounds, each with its own share of the callbacks, and each followed by
    requests that change nothing, so that a busy moment of the machine hits both."""
    promises = [_promise(n) for n in range(CALLBACKS)]
    for promise in promises:
        await crms[0].save(promise, 0, new_id())
    winners: dict[str, list[str]] = {promise.id: [] for promise in promises}
    holders: dict[str, set[str]] = {promise.id: set() for promise in promises}
    waits: list[float] = []

    async def contend(person: NewPerson, crm: HubCrm, share: list[Callback]) -> float:
        for promise in share:
            asked = time.perf_counter()
            try:
                await crm.claim(promise.id, f"{person.id}-{new_id()}", 600)
                winners[promise.id].append(person.id)
            except CrmError as error:
                if not isinstance(error.current, Claim):
                    raise
                holders[promise.id].add(error.current.holder)
            waits.append(time.perf_counter() - asked)
        return 0.0

    async def bare(crm: HubCrm, times: int) -> float:
        for _ in range(times):
            await crm.capabilities()
        return 0.0

    rates, peers = [], []
    for start in range(ROUNDS):
        share = promises[start::ROUNDS]
        random.shuffle(share)
        done = len(share) * len(crms)
        rates.append(done / await _together(contend(p, c, share) for p, c in zip(people, crms, strict=True)))
        few = max(1, len(share) // 5)
        peers.append(few * len(crms) / await _together(bare(c, few) for c in crms))
    for promise in promises:
        assert len(winners[promise.id]) == 1, f"{len(winners[promise.id])} winners of one callback"
        assert holders[promise.id] == set(winners[promise.id]), "a loser was told of another holder"
    note = f"{AGENTS} agents, the same {CALLBACKS} callbacks, exactly one winner each; peer: requests that only read, same clients"
    return [
        Figure("hub: claims decided per second", median(rates), "1/s", peer=median(peers), note=note),
        Figure("hub: one claim under that load, p95", percentile(waits, 0.95) * 1000, "ms", note="of all tries"),
    ]


async def _events(url: str, crms: list[HubCrm]) -> list[Figure]:
    """One desk saves; every other desk's open stream gets it."""
    writer, readers = crms[-1], crms[:-1]
    seen: dict[str, list[float]] = {}
    all_seen: dict[str, asyncio.Event] = {}
    listening = asyncio.Semaphore(0)

    async def listen(crm: HubCrm) -> None:
        headers = {"Authorization": f"Bearer {crm.token}"}
        async with (
            httpx.AsyncClient(verify=False, timeout=None) as client,
            client.stream("GET", f"{url}/api/v1/events", headers=headers) as stream,
        ):
            # Only the arrival is measured: reading the record is each desk's own work, on its own machine.
            async for piece in stream.aiter_raw():
                arrived = time.perf_counter()
                if b"event: ping" in piece:
                    listening.release()
                for one, times in seen.items():
                    if one.encode() in piece:
                        times.append(arrived)
                        if len(times) == len(readers):
                            all_seen[one].set()

    tasks = [asyncio.create_task(listen(crm)) for crm in readers]
    try:
        for _ in readers:
            await asyncio.wait_for(listening.acquire(), 30)
        delays: list[float] = []
        lasts: list[float] = []
        answers: list[float] = []
        for n in range(EVENTS):
            one = _promise(CALLBACKS + n)
            seen.clear()
            seen[one.id] = times = []
            all_seen[one.id] = asyncio.Event()
            began = time.perf_counter()
            await writer.save(one, 0, new_id())
            answers.append(time.perf_counter() - began)
            await asyncio.wait_for(all_seen[one.id].wait(), 30)
            delays += [at - began for at in times]
            lasts.append(max(times) - began)
    finally:
        for task in tasks:
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)
    note = f"from the save's start; peer: the save's own answer; all {len(readers)} had it after {median(lasts) * 1e3:.0f} ms"
    return [
        Figure(
            f"hub: event to {len(readers)} other desks, p50",
            median(delays) * 1e3,
            "ms",
            peer=median(answers) * 1e3,
            note=note,
        ),
        Figure(f"hub: event to {len(readers)} other desks, p95", percentile(delays, 0.95) * 1e3, "ms"),
    ]
