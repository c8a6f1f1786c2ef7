# SPDX-License-Identifier: GPL-3.0-or-later
"""Missed calls at a real exchange: who gave up stands in the list at the hub, and leaves it by being answered."""

from __future__ import annotations

from pathlib import Path

from app.domain.departments import Hours, MissedRules, OfferRules, RingBackRules, SiteRules, VoicemailRules
from tests.desks import play, until
from tests.switchboard.running import department
from tests.switchboard.site import SitePbx
from tests.switchboard.whole import to_thread, whole
from tests.switchboard.world import World

CALLER, OTHER = "+358401234500", "+358401234511"


def _rules(after_wait: int = 0, **more: object) -> SiteRules:
    """Nothing is called back by itself."""
    return department(missed=MissedRules(after_wait=after_wait), ring_back=RingBackRules(on=False), **more)


def test_who_gives_up_is_one_entry_and_leaves_it_when_answered(site: SitePbx, world: World, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, _rules()) as w:
            for count in (1, 2):
                call = await w.waits(CALLER)
                await to_thread(call.hang_up)
                await until(lambda count=count: [len(one.missed) for one in w.open(CALLER)] == [count], "missed")
            call = await w.waits("", hidden=True)
            await to_thread(call.hang_up)
            await w.at_rest()
            await until(lambda: w.switchboard.promises.kept_back == 0, "the hub knows")
            (kept,) = await w.kept()
            assert (kept["number"]["e164"], kept["origin"], kept["queue"]) == (CALLER, "missed", "support")
            assert len(kept["missed"]) == 2
            assert kept["policy"]["hide_for"] == 600

            await w.agents("1001")
            call = await to_thread(lambda: world.call(caller=CALLER))
            await until(lambda: w.open(CALLER) == (), "answered")
            await until(lambda: w.switchboard.promises.kept_back == 0, "the hub knows")
            await to_thread(call.hang_up)
            (kept,) = await w.kept()
            assert (kept["outcome"]["kind"], kept["outcome"]["by"]) == ("answered_by_agent", "ann")

    play(scenario())


def test_many_phones_that_ring_are_one_missed_call(site: SitePbx, world: World, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, _rules()) as w:
            await w.agents("1001", "1002", "1003", does="rings")
            call = await w.waits(CALLER)
            await to_thread(lambda: world.heard_all.wait("UserEvent", UserEvent="Rings"))
            await to_thread(call.hang_up)
            await until(lambda: w.open(CALLER), "missed")
            await w.at_rest()
            (one,) = w.open(CALLER)
            assert len(one.missed) == 1

    play(scenario())


def test_who_asks_to_be_called_back_is_not_missed(site: SitePbx, world: World, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, _rules()) as w:
            call = await w.waits(CALLER)
            await to_thread(call.press, "1")
            await until(lambda: w.open(CALLER), "asked")
            await to_thread(call.hang_up)
            other = await w.waits(OTHER)
            await to_thread(other.hang_up)
            await until(lambda: w.open(OTHER), "missed")
            (one,) = w.open(CALLER)
            assert (one.origin, one.missed) == ("queue", ())

    play(scenario())


def test_who_finds_the_door_closed_is_missed(site: SitePbx, world: World, tmp_path: Path) -> None:
    async def scenario() -> None:
        closed = _rules(
            opening=Hours(spans=()), offer=OfferRules(on=False), voicemail=VoicemailRules(when_closed=False)
        )
        async with whole(tmp_path, site, world, closed) as w:
            call = await to_thread(lambda: world.call(caller=CALLER).wait_for_answer())
            await to_thread(call.hang_up)
            await until(lambda: w.open(CALLER), "missed")
            assert [len(one.missed) for one in w.open(CALLER)] == [1]

    play(scenario())


def test_who_waits_shorter_than_the_rules_say_is_not(site: SitePbx, world: World, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, _rules(after_wait=30)) as w:
            call = await w.waits(CALLER)
            await to_thread(call.hang_up)
            await w.at_rest()
            await until(lambda: not w.switchboard.missed._callers, "seen")
            await w.switchboard.missed.settled()
            assert not w.switchboard.promises.open

    play(scenario())
