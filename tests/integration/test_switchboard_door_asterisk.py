# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole switchboard between a real Asterisk and a real hub: a caller presses 1 and is called back, and nobody is lost while it
is dead."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from app.domain.departments import Hours, OfferRules, RingBackRules, SiteRules
from app.hub.embedded import EmbeddedHub, NewPerson
from tests.desks import play, until
from tests.hub_line import at_hub
from tests.switchboard.running import SwitchboardProcess, comes_true, department, settings, switchboard_process
from tests.switchboard.site import SitePbx
from tests.switchboard.world import CALLER, World

PEOPLE = [
    NewPerson("ann", "Ann", "agent", "password-ann", "1001"),
    NewPerson("sue", "Sue", "supervisor", "password-sue"),
]
ALL_DAY = RingBackRules(hours=Hours())
BY_HAND = RingBackRules(on=False)


@asynccontextmanager
async def office(
    folder: Path, site: SitePbx, rules: SiteRules
) -> AsyncIterator[tuple[EmbeddedHub, SwitchboardProcess]]:
    server = EmbeddedHub(folder / "hub", people=PEOPLE)
    await server.start()
    try:
        text = settings(folder, server.url or "", site=site)
        async with switchboard_process(folder, text, rules) as one:
            # What the dialplan goes by when nobody answers is written as soon as the exchange is reached.
            await until_kept(site, "soitto-rules", 2)
            yield server, one
    finally:
        await server.stop()


async def until_kept(site: SitePbx, family: str, count: int) -> None:
    async def kept() -> bool:
        return len(await asyncio.to_thread(site.kept, family)) == count

    await comes_true(kept, f"{count} in {family}")


async def callbacks(server: EmbeddedHub, done: Callable[[list[dict[str, Any]]], bool]) -> list[dict[str, Any]]:
    """What is at the hub once it is as it should be."""
    found: list[dict[str, Any]] = []

    async def there() -> bool:
        found[:] = await at_hub(server)
        return done(found)

    await comes_true(there, "the hub knows")
    return found


async def presses(site: SitePbx, world: World, digit: str = "1") -> None:
    """A caller waits, presses a key and hears everything that follows."""

    def call() -> None:
        one = world.call().wait_for_answer()
        site.wait_for_waiting("support", 1)
        one.press(digit)
        one.wait_until_gone()

    await asyncio.to_thread(call)


def test_a_caller_presses_1_and_an_agent_is_given_the_call_back(tmp_path: Path, site: SitePbx, world: World) -> None:
    async def scenario() -> None:
        async with office(tmp_path, site, department(ring_back=ALL_DAY)) as (server, _):
            await presses(site, world)
            (there,) = await callbacks(server, bool)
            assert (there["number"]["e164"], there["origin"], there["queue"]) == (CALLER, "queue", "support")
            assert site.kept("soitto-request") == {}
            # Nobody was there; now an agent comes.
            await asyncio.to_thread(world.phone, "1001")
            site.member("support", "1001")
            (got,) = await asyncio.to_thread(world.wait_for_got, 1)
            assert (got.number.lstrip("+"), got.caller.lstrip("+")) == (CALLER.lstrip("+"), "358942550100")
            (rung,) = world.rung("1001")
            assert (rung["Callback"], rung["Queue"]) == (there["id"], "support")
            (there,) = await callbacks(server, lambda items: any(item["attempts"] for item in items))
            assert [one["agent"] for one in there["attempts"]] == ["ann"]
            for channel in world.channels():
                world.action("Hangup", Channel=channel["Channel"])
            (there,) = await callbacks(server, lambda items: items[0]["outcome"] is not None)
            assert (there["outcome"]["kind"], there["outcome"]["by"]) == ("connected", "ann")
            assert [one["result"] for one in there["attempts"]] == ["answered"]

    play(scenario())


def test_who_presses_1_while_it_is_dead_is_not_lost(tmp_path: Path, site: SitePbx, world: World) -> None:
    async def scenario() -> None:
        async with office(tmp_path, site, department(ring_back=BY_HAND)) as (server, one):
            await one.kill()
            await presses(site, world)
            assert await at_hub(server) == []
            assert len(site.kept("soitto-request")) == 1
            await one.start()
            (there,) = await callbacks(server, bool)
            assert there["number"]["e164"] == CALLER
            await until_kept(site, "soitto-request", 0)
            assert len(await at_hub(server)) == 1

    play(scenario())


def test_killed_while_it_hangs_and_a_caller_asks(tmp_path: Path, site: SitePbx, world: World) -> None:
    async def scenario() -> None:
        async with office(tmp_path, site, department(ring_back=BY_HAND)) as (server, one):
            os.kill(one.pid, signal.SIGSTOP)
            asking = asyncio.create_task(presses(site, world))
            await until_kept(site, "soitto-request", 1)
            await one.kill()
            await asking
            await one.start()
            (there,) = await callbacks(server, bool)
            await until_kept(site, "soitto-request", 0)
            assert [item["id"] for item in await at_hub(server)] == [there["id"]]

    play(scenario())


def test_the_offer_begins_after_the_wait_that_the_rules_want(tmp_path: Path, site: SitePbx, world: World) -> None:
    rules = department(offer=OfferRules(after_wait=3), ring_back=BY_HAND)

    async def scenario() -> None:
        async with office(tmp_path, site, rules):
            call = await asyncio.to_thread(lambda: world.call().wait_for_answer())
            (entry,) = await asyncio.to_thread(site.wait_for_waiting, "support", 1)
            assert site.variable(entry["Channel"], "CHANNEL(language)") == "fi"
            await until(lambda: site.variable(entry["Channel"], "CHANNEL(language)") == "fi_offer", "it is offered")
            call.hang_up()

    play(scenario())
