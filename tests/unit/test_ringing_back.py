# SPDX-License-Identifier: GPL-3.0-or-later
"""The system calls back by itself: agent first, customer first, windows and second tries, and what it must never do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.switchboard.ringing import CALLER_ID, SALES, Ringing


def play(folder: Path, story: Callable[[Ringing], Awaitable[None]], *departments: object) -> None:
    """Run a story on a site."""

    async def run() -> None:
        async with Ringing(folder, *departments) as site:  # type: ignore[arg-type]
            await story(site)

    asyncio.run(run())


def test_an_agent_who_is_free_is_rung_first_then_the_customer(tmp_path: Path) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=30)
        callback = site.asks()
        await site.time.seconds(60)
        assert [(one.number, one.caller) for one in site.exchange.dialled] == [("+358401234500", CALLER_ID)]
        assert site.results(callback) == ["answered"]
        done = site.now(callback)
        assert done.outcome is not None
        assert (done.outcome.kind, done.outcome.by) == ("connected", "agent-1001")
        assert done.attempts[0].agent == "agent-1001"
        assert done.claim is None

    play(tmp_path, story)
