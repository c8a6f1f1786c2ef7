# SPDX-License-Identifier: GPL-3.0-or-later
"""Switchboard, exchange and CRM killed at any step of calling back: none dialled twice, none lost, every unclear one unknown."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.domain.departments import DialOrder
from tests.switchboard.kills import Kills, check, play, populate
from tests.switchboard.ringing import Ringing


@pytest.mark.parametrize("order", list(DialOrder))
@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_any_step(tmp_path: Path, seed: int, order: DialOrder) -> None:
    async def run() -> None:
        async with Ringing(tmp_path) as site:
            site.rules.ring_back(order=order)
            callbacks = populate(site, 24, 5, seed)
            kills = Kills(site, seed, 0.06)
            await play(site, kills, 1.5)
            day = check(site, callbacks, kills)
            assert kills.count["switchboard"]
            assert (day.twice, day.lost) == (0, 0)
            assert day.kept

    asyncio.run(run())
