# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue of a site: from pressing 1 to the released line, and what 200 callers who wait cost. Real Asterisk, real voice, real
keys (RFC 4733); announcements are the shipped ones."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from app.domain.departments import OfferRules
from tests.bench import line
from tests.bench.figures import Figure
from tests.bench.sizes import median, percentile, size
from tests.hub_line import hub
from tests.pbx.ami import PATIENCE
from tests.switchboard.running import SwitchboardProcess, department, settings
from tests.switchboard.site import QUEUES, SitePbx
from tests.switchboard.world import World, WorldCall

CALLERS = size(20, 2)
"""Who press 1, one after the other."""
WAITING = size(200, 4)
AT_A_TIME = 20
LOOK = size(10, 1)
"""Seconds for which is looked what waiting callers cost."""
SUPPORT = QUEUES["support"]


def run() -> list[Figure]:
    tree = line.pbx_tree()
    if tree is None:
        return []
    with tempfile.TemporaryDirectory(prefix="soitto-bench-") as name:
        folder = Path(name)
        site = SitePbx(folder / "site", tree, real_announcements=True)
        world = World(folder / "world", site)
        try:
            site.start()
            world.start()
            return asyncio.run(_measure(folder, site, world))
        finally:
            world.kill()
            site.kill()


async def _measure(folder: Path, site: SitePbx, world: World) -> list[Figure]:
    async with hub(folder) as server:
        one = SwitchboardProcess(folder, settings(folder, server.url, site=site))
        await one.rules(department(offer=OfferRules(other_number=False)))
        await one.start()
        try:
            asked, released = await asyncio.to_thread(_pressed, site, world)
            cost = await asyncio.to_thread(_waiting, site, world, psutil.Process(one.pid))
        finally:
            await one.stop()
    return [
        Figure(
            "1 pressed → the request on the disk, p95",
            percentile(asked, 0.95),
            "ms",
            note=f"{CALLERS} callers; median {median(asked):.0f}; the key itself lasts 100 ms",
        ),
        Figure(
            "1 pressed → line released, p95",
            percentile(released, 0.95),
            "ms",
            note=f"median {median(released):.0f}; the spoken confirmation is in it; no other number asked for",
        ),
        *cost,
    ]


def _pressed(site: SitePbx, world: World) -> tuple[list[float], list[float]]:
    """Milliseconds from the key to Asterisk's own copy of the request, and to the end of the call."""
    asked, released = [], []
    for number in range(CALLERS):
        call = world.call(SUPPORT, f"+35840{7000000 + number}")
        call.wait_for_answer()
        site.wait_for_waiting("support", 1)
        time.sleep(0.5)  # its first place is said; keys are lost meanwhile
        with site.listen() as heard:
            began = time.monotonic()
            world.action("PlayDTMF", Channel=call.channel, Digit="1", Duration="100")
            heard.wait("UserEvent", UserEvent="SoittoConfirmed")
            asked.append((time.monotonic() - began) * 1e3)
            call.wait_until_gone()
            released.append((time.monotonic() - began) * 1e3)
    return asked, released


def _waiting(site: SitePbx, world: World, switchboard: psutil.Process) -> list[Figure]:
    began = time.monotonic()
    calls: list[WorldCall] = []
    for first in range(0, WAITING, AT_A_TIME):
        calls += [world.call(SUPPORT, f"+35840{8000000 + n}") for n in range(first, min(first + AT_A_TIME, WAITING))]
        end = time.monotonic() + PATIENCE
        while len(site.waiting("support")) < len(calls):
            assert time.monotonic() < end, "not all came in"
            time.sleep(0.05)
    took = time.monotonic() - began
    asterisk = psutil.Process(site.pid)
    before = _seconds((asterisk, switchboard))
    time.sleep(LOOK)
    after = _seconds((asterisk, switchboard))
    shares = [100 * (b - a) / LOOK for a, b in zip(before, after, strict=True)]
    memory = asterisk.memory_info().rss / 1e6
    for call in calls:
        call.hang_up()
    return [
        Figure(
            f"{WAITING} callers come in", took, "s", note="in groups of 20; the world's Asterisk is on the same cores"
        ),
        Figure(f"processor of Asterisk while {WAITING} wait", shares[0], "%", note=f"of one core; {memory:.0f} MB"),
        Figure(f"processor of the switchboard while {WAITING} wait", shares[1], "%", note="of one core"),
    ]


def _seconds(processes: Sequence[psutil.Process]) -> list[float]:
    return [sum(one.cpu_times()[:2]) for one in processes]
