# SPDX-License-Identifier: GPL-3.0-or-later
"""Direct callback at a real exchange: whoever missed an agent's call and rings back rings that agent's phone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.domain.departments import DirectLine, DirectMode, DirectRules, RingBackRules, SiteRules
from tests.desks import play, until
from tests.switchboard.running import department
from tests.switchboard.site import OWN_NUMBERS, SitePbx
from tests.switchboard.whole import Whole, to_thread, whole
from tests.switchboard.world import World

BUSY, STRANGER = "+358401234530", "+358401234500"


def _rules(mode: DirectMode = DirectMode.FIRST_ANSWER) -> SiteRules:
    one = department(direct=DirectRules(True, mode), ring_back=RingBackRules(on=False))
    return replace(one, direct_lines=(DirectLine("ann", own_number=OWN_NUMBERS["1001"]),))


async def _calls_in_vain(w: Whole, extension: str = "1001") -> None:
    """The customer is busy, and the agent's phone is free again."""
    await w.agent_dials(extension, BUSY)
    await w.at_rest()
    await until(lambda: any(w.switchboard.direct._lines.values()), "a line")
    w.world.heard_all.events.clear()


async def _ring(w: Whole, number: str, caller: str = BUSY) -> str:
    """Somebody rings; who is rung, and as what."""
    call = await to_thread(lambda: w.world.call(number, caller))
    event = await to_thread(lambda: w.world.heard_all.wait("UserEvent", UserEvent="Rings"))
    await to_thread(call.hang_up)
    await w.at_rest()
    return f"{event['Extension']} {event['Queue']}"


def test_who_rings_back_reaches_that_agent_until_they_have_talked(site: SitePbx, world: World, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, _rules()) as w:
            await w.agents("1001", "1002")
            await _calls_in_vain(w)
            (line,) = await w.switchboard.direct.lines("ann")
            assert line.number == BUSY
            await to_thread(world.does, "1001", "rings")
            assert await _ring(w, "358942550100") == "1001 direct"
            assert await w.switchboard.direct.lines("ann"), "nobody answered"
            await to_thread(world.does, "1001", "answers")
            world.heard_all.events.clear()
            assert await _ring(w, "358942550100") == "1001 direct"
            await until(lambda: not w.switchboard.direct._lines, "they talked")

    play(scenario())


def test_the_agents_own_number_leads_there_too(site: SitePbx, world: World, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, _rules(DirectMode.WINDOW)) as w:
            await to_thread(world.phone, "1001")
            await w.agents("1002")
            await _calls_in_vain(w)
            assert await _ring(w, OWN_NUMBERS["1001"]) == "1001 direct"
            world.heard_all.events.clear()
            assert await _ring(w, OWN_NUMBERS["1001"], STRANGER) == "1002 support"

    play(scenario())


def test_while_the_agent_is_busy_the_queue_takes_the_caller_at_its_front(
    site: SitePbx, world: World, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, _rules(DirectMode.UNTIL_CLOSED)) as w:
            await w.agents("1001")
            await _calls_in_vain(w)
            await w.switchboard.pbx.pause("PJSIP/1001", True)
            first = await w.waits(STRANGER)
            second = await w.waits(BUSY)
            await until(
                lambda: [one.number for one in w.switchboard.live.entries("support")] == [BUSY, STRANGER], "ahead"
            )
            for call in (first, second):
                await to_thread(call.hang_up)

    play(scenario())
