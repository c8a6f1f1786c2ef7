# SPDX-License-Identifier: GPL-3.0-or-later
"""500 due callbacks, 50 agents, and switchboard, exchange and CRM killed at random steps: none dialled twice, none lost, every
unclear one unknown. On the simulated exchange, with promises in memory and the switchboard's real store."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path

from app.domain.departments import DialOrder
from tests.bench.figures import Figure
from tests.bench.sizes import percentile, size
from tests.switchboard.kills import Day, Kills, check, play, populate
from tests.switchboard.ringing import Ringing

CALLBACKS = size(500, 12)
AGENTS = size(50, 4)
OFTEN = 0.01
"""The share of steps (questions to exchange, CRM and store) at which something is killed or cut off."""
PEACE = size(500, 12)


def run() -> list[Figure]:
    """Raises ``AssertionError`` where something was told that is not true."""
    return [*_killed(DialOrder.AGENT_FIRST), *_killed(DialOrder.CUSTOMER_FIRST), *_planned()]


def _killed(order: DialOrder) -> list[Figure]:
    async def story(folder: Path) -> Day:
        async with Ringing(folder) as site:
            site.rules.ring_back(order=order)
            callbacks = populate(site, CALLBACKS, AGENTS, 1)
            kills = Kills(site, 1, OFTEN)
            await play(site, kills, 1.5)
            return check(site, callbacks, kills)

    with tempfile.TemporaryDirectory() as folder:
        day = asyncio.run(story(Path(folder)))
    name = f"ringing back, {order.value.replace('_', ' ')}, {CALLBACKS} callbacks"
    killed = ", ".join(f"{what} {count}" for what, count in sorted(day.kills.items()))
    return [
        Figure(f"{name}: dialled twice", day.twice, "", 0, note=f"{day.dialled} calls; killed: {killed}"),
        Figure(f"{name}: lost", day.lost, "", 0, note=f"{day.kept} kept, {day.left} left to people after the last try"),
        Figure(f"{name}: unknown", day.unknown, "", note="each for a person to decide"),
    ]


def _planned() -> list[Figure]:
    """How long one plan holds up the switchboard's loop."""

    async def story(folder: Path) -> list[float]:
        async with Ringing(folder) as site:
            for n in range(AGENTS):
                site.exchange.agent(str(1001 + n), "sales", answers=None)
            for n in range(PEACE):
                site.asks(f"+3584{n:06d}32")
            await site.time.seconds(30)
            times = []
            for _ in range(50):
                began = time.perf_counter()
                site.board._plan()
                times.append(time.perf_counter() - began)
            return times

    with tempfile.TemporaryDirectory() as folder:
        times = asyncio.run(story(Path(folder)))
    return [Figure(f"ringing back: a plan over {PEACE} due callbacks, p95", percentile(times, 0.95) * 1e3, "ms", 50)]
