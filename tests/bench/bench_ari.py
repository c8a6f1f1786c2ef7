# SPDX-License-Identifier: GPL-3.0-or-later
"""What the exchange tells, through the switchboard's adapter at a real Asterisk: events a second, and when they begin to be late.

The switchboard subscribes to nothing over ARI, whose socket only keeps its application: all events come over the manager
interface. The peer reads the same events from a bare socket and looks into none.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from app.switchboard.pbx.port import PbxEvent, Told
from tests.bench import line
from tests.bench.figures import Figure
from tests.bench.sizes import SMALL, median, percentile, size
from tests.pbx.config import AMI_PORT
from tests.switchboard.site import SitePbx
from tests.switchboard.watching import watched

RATES = [100] if SMALL else [250, 500, 1000, 2000, 3000, 4000, 6000, 8000, 12000, 16000, 24000, 32000, 48000]
SECONDS = 1 if SMALL else 4
BURST = size(20_000, 200)
AT_ONCE = 1_000_000
"""A rate that nobody keeps."""
LATE = 50.0
"""Milliseconds from which on an event is late: a desk is to show a change within a second, which has other ways to go yet."""

Delays = list[float]


def run() -> list[Figure]:
    tree = line.pbx_tree()
    if tree is None:
        return []
    with tempfile.TemporaryDirectory(prefix="soitto-bench-") as folder:
        site = SitePbx(Path(folder) / "site", tree)
        site.start()
        try:
            return asyncio.run(_measure(site))
        finally:
            site.kill()


async def _measure(site: SitePbx) -> list[Figure]:
    async with line.child("tests.bench.chatter", site.host, str(AMI_PORT), site.secret) as chatter:
        turns = [[await _burst(site, chatter, reading) for reading in (_bare, _adapter)] for _ in range(3)]
        bare, ours = (median([turn[n] for turn in turns]) for n in (0, 1))
        delays: dict[int, Delays] = {}
        async with _adapter(site) as reader:
            for rate in RATES:
                delays[rate] = await reader.take(chatter, rate, rate * SECONDS)
                if percentile(delays[rate], 0.95) > 20 * LATE:
                    break
    kept = [rate for rate, those in delays.items() if percentile(those, 0.95) <= LATE]
    quiet = delays[RATES[0]]
    each = "; ".join(f"{rate}/s: {median(d):.1f}, {percentile(d, 0.95):.1f}" for rate, d in delays.items())
    return [
        Figure(
            "events handled a second, all at once",
            ours,
            "/s",
            None,
            bare,
            f"{BURST} events, in turns; peer: a bare socket",
        ),
        Figure(
            "an event from Asterisk to the switchboard, p95", percentile(quiet, 0.95), "ms", LATE, note=f"{RATES[0]}/s"
        ),
        Figure(
            "events a second up to which p95 stays within 50 ms",
            max(kept, default=0),
            "/s",
            note=f"{SECONDS} s each, median and p95 in ms: {each}",
        ),
    ]


class _Reader:
    """Takes the moments at which events were due, and notes how late they are."""

    def __init__(self) -> None:
        self._late: Delays = []
        self._wanted = 0
        self._all = asyncio.Event()

    def came(self, due: int) -> None:
        self._late.append((time.monotonic_ns() - due) / 1e6)
        if len(self._late) == self._wanted:
            self._all.set()

    async def take(self, chatter: line.Child, rate: int, count: int) -> Delays:
        """Have *count* events told, and wait for them all; how late each was, in ms."""
        self._late, self._wanted = [], count
        self._all.clear()
        chatter.order(f"{rate} {count}")
        await self._all.wait()
        await chatter.line()
        return self._late


async def _burst(site: SitePbx, chatter: line.Child, reading: Callable[[SitePbx], Any]) -> float:
    """Events a second."""
    async with reading(site) as reader:
        began = time.perf_counter()
        await reader.take(chatter, AT_ONCE, BURST)
        return BURST / (time.perf_counter() - began)


@asynccontextmanager
async def _adapter(site: SitePbx) -> Any:
    reader = _Reader()

    def take(event: PbxEvent) -> None:
        if isinstance(event, Told):
            reader.came(int(event.fields["at"]))

    async with watched(site) as watch:
        watch.stop()
        watch.pbx.subscribe(take)
        yield reader


@asynccontextmanager
async def _bare(site: SitePbx) -> Any:
    reader = _Reader()
    stream, writer = await asyncio.open_connection(site.host, AMI_PORT)
    writer.write(f"Action: Login\r\nUsername: tests\r\nSecret: {site.secret}\r\nEvents: user\r\n\r\n".encode())

    async def read() -> None:
        rest = b""
        while some := await stream.read(65536):
            *whole, rest = (rest + some).split(b"\r\n\r\n")
            for _ in range(sum(b"SoittoBench" in one for one in whole)):
                reader.came(0)

    await stream.readuntil(b"accepted\r\n\r\n")
    task = asyncio.create_task(read())
    try:
        yield reader
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        writer.close()
