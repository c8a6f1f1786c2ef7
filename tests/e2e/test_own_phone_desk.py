# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk whose agent calls with the phone beside it (row D3): its window, hub, switchboard and exchange, each a process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

from app.demo.world import AGENT
from tests.e2e.test_faults import DeskProcess
from tests.e2e.test_switchboard_day import SwitchedSite

pytestmark = pytest.mark.switchboard
PHONE = "1005"
Play = Callable[[Callable[[SwitchedSite], Coroutine[Any, Any, None]]], None]


@pytest.fixture
def play(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    site = SwitchedSite(tmp_path_factory.mktemp("own-phone"))
    with asyncio.Runner() as runner:
        try:
            runner.run(site.open())

            async def whole(scenario: Callable[[SwitchedSite], Coroutine[Any, Any, None]]) -> None:
                async with asyncio.timeout(150):
                    await scenario(site)

            yield lambda scenario: runner.run(whole(scenario))
            runner.run(site.finished())
        finally:
            runner.run(site.switchboard.kill())
            site.end()


async def _use(desk: DeskProcess, mode: str, said: str) -> None:
    """Choose the phone in the settings, as the agent does."""
    await desk.do("page", name="settings")
    await desk.do("fill", name="phoneMode", text=mode)
    if mode == "desk_phone":
        await desk.do("fill", name="deskPhoneNumber", text=PHONE)
    await desk.do("press", name="switchboardCheck")
    await desk.do("says", name="switchboardResult", holds=said)
    await desk.do("line_says", state="registered")


def test_a_day_with_the_phone_beside_the_desk(play: Play) -> None:
    async def scenario(site: SwitchedSite) -> None:
        to_thread, outside = asyncio.to_thread, site.outside
        anna = await site.at_work(AGENT)
        await to_thread(outside.phone, PHONE, "later")
        await _use(anna, "desk_phone", "rings your phone for your calls")
        await to_thread(outside.heard_all.events.clear)

        # The agent's phone first, then the customer's; held and taken back from the desk, ended with a rating.
        call = (await anna.do("dial", number="+358401234511"))["id"]
        await anna.do("says", name="calloutState", holds="Your phone rings: pick it up")
        await anna.do("becomes", call=call, state="talking")
        (got,) = await to_thread(outside.wait_for_got)
        assert (got.number, len(outside.rung(PHONE))) == ("+358401234511", 1)
        await anna.do("hidden", name="callMute")
        await anna.do("press", name="callHold")
        await anna.do("becomes", call=call, state="held")
        await anna.do("press", name="callHold")
        await anna.do("becomes", call=call, state="talking")
        await anna.do("finish", face=5)
        await anna.do("becomes", call=call, state="ended")
        await to_thread(site.pbx.wait_for_no_channels)

        # CANCEL while the customer's phone rings: nothing is left behind.
        second = (await anna.do("dial", number="+358401234532"))["id"]
        await anna.do("becomes", call=second, state="ringing_out")
        await anna.do("press", name="calloutCancel")
        over = await anna.do("becomes", call=second, state="ended")
        assert over["result"] == "cancelled"
        await to_thread(site.pbx.wait_for_no_channels)

        # The agent's own phone refuses: nobody is called, and the page says so.
        await to_thread(outside.does, PHONE, "rejects")
        await anna.do("dial", number="+358401234500")
        await anna.do("says", name="calloutState", holds="Your phone refused the call. Nobody was called.")
        assert len(outside.got) == 2

        # A customer rings in: shown at the desk, answered at the phone, rated at the desk.
        await to_thread(outside.does, PHONE, "later")
        caller = await site.caller("77")
        rung = await anna.do("rings", number=caller.caller)
        await anna.do("hidden", name="incomingAnswer")
        await anna.do("becomes", call=rung["id"], state="talking")
        await anna.do("finish", face=4)
        await anna.do("becomes", call=rung["id"], state="ended")
        await to_thread(site.pbx.wait_for_no_channels)

        # Back to the headset: the phone is out of the queues.
        await _use(anna, "sip", "knows you")
        assert PHONE not in await to_thread(site.pbx.queue, "support")
        assert await anna.do("found") == []

    play(scenario)
