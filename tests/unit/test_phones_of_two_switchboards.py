# SPDX-License-Identifier: GPL-3.0-or-later
"""Of two switchboards on one store, each knows who is logged in with which phone."""

from __future__ import annotations

from pathlib import Path

from app.switchboard.phones.phones import Phones
from tests.desks import play
from tests.switchboard.parts_side import parts_side


def test_who_logged_out_at_one_is_not_logged_in_by_the_other(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with parts_side(tmp_path) as side:
            both = [Phones(side.exchange, side.promises, side.rules, side.database) for _ in range(2)]
            await both[0].start()
            await both[0].log_in("ann", "1001")
            await both[1].start()
            await side.time.settled()
            await both[0].queue("ann", taking=False, paused=False)
            assert await side.exchange.members() == ()
            # The exchange is reached anew: each sees to it that it knows who takes calls.
            side.exchange.cut()
            side.exchange.reach()
            await side.time.seconds(5)
            assert await side.exchange.members() == ()
            for one in both:
                await one.stop()

    play(scenario())
