# SPDX-License-Identifier: GPL-3.0-or-later
"""The system calls back at a real Asterisk with the shipped dialplan, a real hub, and customers and agents at real telephones."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.callback import Callback, Origin, RetryPolicy
from app.domain.departments import ALWAYS, DialOrder, Hours, RingBackRules, SiteRules
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import parse
from app.hub.embedded import EmbeddedHub
from app.switchboard.config import read
from app.switchboard.switchboard import Switchboard
from tests.desks import until
from tests.switchboard.moving_clock import MovingClock
from tests.switchboard.running import SUPPORT, department, settings
from tests.switchboard.site import SitePbx
from tests.switchboard.whole import PEOPLE, Whole, to_thread
from tests.switchboard.world import World

CUSTOMER = "+358401234500"
RULES = RingBackRules(hours=Hours(spans=ALWAYS), ring_seconds=10)


class Site(Whole):
    """A whole site whose clock can be moved on."""

    clock: MovingClock
    folder: Path
    rules: SiteRules
    seen: dict[str, list[Any]]
    """The results of the attempts, by callback."""

    async def asks(self, number: str = CUSTOMER, *, ago: float = 0) -> Callback:
        """A caller of the first department has asked to be called back, so many seconds ago."""
        promises = self.switchboard.promises
        at = self.clock.now() - timedelta(seconds=ago)
        callback = Callback(
            new_id(),
            parse(number, "FI"),
            at_instant(at + timedelta(minutes=10), "Europe/Helsinki"),
            at,
            promises.me,
            origin=Origin.QUEUE,
            queue="support",
            policy=RetryPolicy(max_attempts=2, hide_for=300),
        )
        await promises.make(callback)
        return callback

    async def record(self, callback: Callback) -> dict[str, Any]:
        """What the hub holds of it."""
        return next(one for one in await self.kept() if one["id"] == callback.id)

    async def comes_to(self, callback: Callback, *results: str | None) -> dict[str, Any]:
        """Wait until its attempts have these results."""

        view = self.switchboard.promises

        def reached() -> bool:
            return self.seen.get(callback.id) == list(results)

        leave = view.subscribe(lambda one: self.seen.update({one.id: [a.result for a in one.attempts]}))
        standing = view.open.get(callback.id)
        if standing is not None:
            self.seen[callback.id] = [one.result for one in standing.attempts]
        await until(reached, f"it comes to {results}, not {self.seen.get(callback.id)}")
        leave()
        await until(lambda: not view.kept_back, "the hub knows")
        return await self.record(callback)

    def dialled(self, number: str = CUSTOMER) -> list[str]:
        """The caller's numbers that the customer saw, call by call."""
        return [one.caller for one in self.world.got if one.number.endswith(number[4:])]

    async def restart(self, meanwhile: Callable[[], bool] = lambda: True) -> None:
        """The switchboard ends as it does when killed, and a new one starts on the same store once *meanwhile* is so."""
        board = self.switchboard.ringing_back
        tasks = [*board._running, *board._works._tasks]
        for leave in board._leave:
            leave()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        board._running, board._leave = [], []
        board._rings.clear()
        await self.switchboard.stop()
        await to_thread(_wait, meanwhile)
        await self.begin()

    async def begin(self) -> None:
        assert self.hub.url is not None
        self.switchboard = Switchboard(read(settings(self.folder, self.hub.url, site=self.site)), clock=self.clock)
        await self.switchboard.rules.replace(self.rules, self.switchboard.rules.site.version)
        await self.switchboard.start()
        await until(lambda: self.switchboard.pbx.there and self.switchboard.promises.there, "everything is reached")


@asynccontextmanager
async def at_site(folder: Path, site: SitePbx, world: World, **rules: Any) -> AsyncIterator[Site]:
    hub = EmbeddedHub(folder / "hub", people=PEOPLE)
    await hub.start()
    one = Site(None, hub, site, world)  # type: ignore[arg-type]
    one.clock, one.folder, one.seen = MovingClock(), folder, {}
    one.rules = department(ring_back=replace(RULES, **rules))
    await one.begin()
    try:
        yield one
    finally:
        await one.switchboard.stop()
        await hub.stop()


Play = Callable[..., None]


@pytest.fixture
def play(tmp_path: Path, site: SitePbx, world: World) -> Play:
    """Run a story at a site with these rules of calling back."""

    def play(story: Callable[[Site], Any], **rules: Any) -> None:
        async def run() -> None:
            async with asyncio.timeout(120), at_site(tmp_path, site, world, **rules) as one:
                await story(one)

        asyncio.run(run())

    return play


def test_agent_first(play: Play) -> None:
    async def story(site: Site) -> None:
        await site.agents("1001")
        callback = await site.asks("+358401234522")  # talks for two seconds
        done = await site.comes_to(callback, "answered")
        assert site.dialled("+358401234522") == [SUPPORT.number]
        (rung,) = site.world.rung("1001")
        assert (rung["Callback"], rung["Queue"]) == (callback.id, "support")
        assert (done["outcome"]["kind"], done["outcome"]["by"]) == ("connected", "ann")
        assert done["attempts"][0]["agent"] == "ann"
        await site.at_rest()

    play(story)


@pytest.mark.parametrize("order", list(DialOrder))
@pytest.mark.parametrize(
    ("number", "result"),
    [("+358401234530", "busy"), ("+358401234531", "rejected"), ("+358401234532", "no_answer")],
)
def test_tried_again_after_five_minutes(play: Play, number: str, result: str, order: DialOrder) -> None:
    async def story(site: Site) -> None:
        await site.agents("1001")
        callback = await site.asks(number)
        await site.comes_to(callback, result)
        await site.at_rest()
        site.clock.forward(290)
        await asyncio.sleep(0.5)
        assert len(site.dialled(number)) == 1
        site.clock.forward(15)
        done = await site.comes_to(callback, result, result)
        await site.at_rest()
        site.clock.forward(3600)
        await asyncio.sleep(0.5)
        assert len(site.dialled(number)) == 2
        assert done["outcome"] is None

    play(story, order=order)


def test_an_agents_refusal_is_no_attempt(play: Play) -> None:
    async def story(site: Site) -> None:
        await site.agents("1001", does="rejects")
        callback = await site.asks("+358401234522")
        await to_thread(site.world.heard_all.wait, "UserEvent", UserEvent="Rings", Extension="1001")
        await site.agents("1002")
        done = await site.comes_to(callback, "answered")
        assert done["outcome"]["by"] == "ben"

    play(story)


def test_customer_first(play: Play) -> None:
    async def story(site: Site) -> None:
        callback = await site.asks("+358401234500")
        await asyncio.sleep(0.5)
        assert site.dialled() == []  # no agent, no call
        await site.agents("1001")
        await site.comes_to(callback, None)
        await to_thread(site.world.heard_all.wait, "UserEvent", UserEvent="Rings", Extension="1001")
        assert site.dialled() == [SUPPORT.number]
        (rung,) = site.world.rung("1001")
        assert rung["Callback"] == callback.id
        await until(lambda: any(one.agent for one in site.switchboard.ringing_back._rings.values()), "they talk")
        await to_thread(_hang_up, site.site, "PJSIP/1001")
        done = await site.comes_to(callback, "answered")
        assert (done["outcome"]["kind"], done["outcome"]["by"]) == ("connected", "ann")

    play(story, order=DialOrder.CUSTOMER_FIRST)


def test_a_customer_who_hangs_up_before_an_agent_talks_is_not_counted(play: Play) -> None:
    async def story(site: Site) -> None:
        await site.agents("1001", does="rings")
        callback = await site.asks("+358401234525")
        done = await site.comes_to(callback, "cancelled")
        assert done["outcome"] is None

    play(story, order=DialOrder.CUSTOMER_FIRST)


@pytest.mark.parametrize("at_front", [False, True])
def test_the_place_among_callers(play: Play, at_front: bool) -> None:
    async def story(site: Site) -> None:
        await site.agents("1001", does="rings")
        await site.waits("+358402222211")
        await asyncio.sleep(1.1)
        await site.asks(ago=0.5)
        await until(lambda: len(site.switchboard.live.entries("support")) == 2, "placed")
        await asyncio.sleep(1.1)
        await site.waits("+358402222212")
        numbers = [one["CallerIDNum"] for one in await to_thread(site.site.waiting, "support")]
        expected = [CUSTOMER, "+358402222211"] if at_front else ["+358402222211", CUSTOMER]
        assert numbers == [*expected, "+358402222212"]

    play(story, at_front=at_front)


def test_who_rings_in_is_not_called(play: Play) -> None:
    async def story(site: Site) -> None:
        await site.agents("1001", does="rings")
        await site.asks()
        await until(lambda: len(site.switchboard.live.entries("support")) == 1, "placed")
        call = await site.waits(CUSTOMER)
        await until(lambda: len(site.switchboard.live.entries("support")) == 1, "withdrawn")
        assert site.switchboard.live.entries("support")[0].callback is None
        await to_thread(call.hang_up)

    play(story)


def test_the_switchboard_is_killed_in_a_talk(play: Play) -> None:
    async def story(site: Site) -> None:
        await site.agents("1001")
        callback = await site.asks()
        await until(lambda: bool(site.dialled()), "dialled")
        await until(lambda: any(r.step == "talking" for r in site.switchboard.ringing_back._rings.values()), "talks")
        await site.restart()
        await until(lambda: any(r.step == "talking" for r in site.switchboard.ringing_back._rings.values()), "taken up")
        await to_thread(_hang_up, site.site, "PJSIP/1001")
        done = await site.comes_to(callback, "answered")
        assert done["outcome"]["by"] == "ann"
        assert len(site.dialled()) == 1

    play(story)


@pytest.mark.parametrize("order", list(DialOrder))
def test_the_customer_answers_while_the_switchboard_is_dead(play: Play, order: DialOrder) -> None:
    async def story(site: Site) -> None:
        await site.agents("1001")
        callback = await site.asks(number := "+358401234512")
        await until(lambda: bool(site.dialled(number)), "dialled")
        await site.restart(lambda: _talks(site.site))
        await until(lambda: any(r.step == "talking" for r in site.switchboard.ringing_back._rings.values()), "taken up")
        await to_thread(_hang_up, site.site, "PJSIP/1001")
        done = await site.comes_to(callback, "answered")
        assert done["outcome"]["by"] == "ann"

    play(story, order=order)


@pytest.mark.parametrize("number", ["+358401234532", "+358401234500"])
def test_the_exchange_is_killed_in_a_call(play: Play, number: str) -> None:
    async def story(site: Site) -> None:
        await site.agents("1001")
        callback = await site.asks(number)
        await until(lambda: bool(site.dialled(number)), "dialled")
        talks = number.endswith("00")
        step = "talking" if talks else "dialling"
        await until(lambda: any(r.step == step for r in site.switchboard.ringing_back._rings.values()), step)
        await to_thread(site.site.kill)
        await until(lambda: not site.switchboard.pbx.there, "noticed")
        await to_thread(site.site.start)
        done = await site.comes_to(callback, "answered" if talks else "unknown")
        assert (done["outcome"] is not None) == talks
        site.clock.forward(3600)
        await asyncio.sleep(0.5)
        assert len(site.dialled(number)) == 1

    play(story, ring_seconds=60)


def test_without_the_hub_the_agent_hears_it_and_nothing_is_dialled(play: Play) -> None:
    async def story(site: Site) -> None:
        await site.agents("1001", does="rings")
        callback = await site.asks()
        await until(lambda: len(site.switchboard.live.entries("support")) == 1, "placed")
        await site.hub.stop()
        await until(lambda: not site.switchboard.live.entries("support"), "withdrawn")
        assert site.dialled() == []
        await site.hub.start()
        await to_thread(site.world.does, "1001", "answers")
        await site.comes_to(callback, None)

    play(story)


def _wait(done: Callable[[], bool]) -> None:
    while not done():
        time.sleep(0.1)


def _talks(site: SitePbx) -> bool:
    """Whether an agent and a customer are connected."""
    sides = [one for one in site.channels() if one["Channel"].startswith(("PJSIP/1001-", "PJSIP/customer-"))]
    return len(sides) == 2 and all(one["BridgeId"] for one in sides)


def _hang_up(site: SitePbx, channel: str) -> None:
    for one in site.channels():
        if one["Channel"].startswith(channel):
            site.action("Hangup", Channel=one["Channel"])
