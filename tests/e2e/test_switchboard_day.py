# SPDX-License-Identifier: GPL-3.0-or-later
"""A site's day: customers outside, a real exchange with the shipped configuration, hub, switchboard and desks, each a process.

What is proved here is that the parts meet; what each does in every case is proved where it is tested alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.demo.world import AGENT, TEAM
from app.domain.callback import Callback, OutcomeKind
from app.domain.departments import DirectMode, DirectRules, MissedRules, OfferRules, VoicemailRules
from app.hub.embedded import EmbeddedHub, NewPerson
from tests.conftest import PBX_TREE
from tests.e2e.office import until_so
from tests.e2e.test_faults import DeskProcess, Site
from tests.pbx import config
from tests.switchboard.running import AT_ANY_HOUR, SwitchboardProcess, department, settings
from tests.switchboard.site import QUEUES, SitePbx
from tests.switchboard.world import World, WorldCall

pytestmark = pytest.mark.switchboard
EXTENSIONS = {AGENT: "1001", "bat": "1002", "eva": "1003", "olga": "1004"}
SUPPORT = QUEUES["support"]
RULES = department(
    "support",
    offer=OfferRules(every=15),
    ring_back=AT_ANY_HOUR,
    missed=MissedRules(after_wait=0, hide_after_attempt_minutes=10),
    voicemail=VoicemailRules(while_waiting=True),
    direct=DirectRules(on=True, mode=DirectMode.WINDOW, minutes=30),
)


class SwitchedSite(Site):
    """Hub, exchange, world and switchboard; desks of agents are registered at the exchange and connected to the switchboard."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        assert PBX_TREE is not None
        self.pbx = SitePbx(folder / "site", PBX_TREE)
        self.outside = World(folder / "outside", self.pbx)
        people = [NewPerson(one, name, role, self.password, EXTENSIONS[one]) for one, name, role, _ in TEAM]
        self.world.hub = EmbeddedHub(folder / "hub", people=people)
        self.switchboard: SwitchboardProcess

    async def open(self) -> None:
        self.pbx.start()
        self.outside.start()
        self.url = await self.world.hub.start()
        (self.folder / "switchboard").mkdir()
        text = settings(self.folder / "switchboard", self.url, user="olga", site=self.pbx)
        text = text.replace("password-olga", self.password)
        self.switchboard = SwitchboardProcess(self.folder / "switchboard", text)
        await self.switchboard.rules(RULES)
        await self.switchboard.start()

    async def at_work(self, user: str) -> DeskProcess:
        """This agent's desk, started by the first test that wants it."""
        for one in self.desks:
            if one.profile.name == f"desk-{user}":
                return one
        one = await DeskProcess(self.folder / f"desk-{user}").start()
        self.desks.append(one)
        extension = EXTENSIONS[user]
        line = {"sip_user": extension, "sip_host": self.pbx.host, "sip_port": self.pbx.port, "region": "FI"}
        await one.do("settings", drop_detection=False)  # the customers here hum, or say nothing
        await one.do("register", password=config.password(extension), **line)
        await one.do("sign_in", url=self.url, user=user, password=self.password)
        await one.do("sync", connection="synced")
        assert (await one.do("switchboard", url=self.switchboard.desk_url))["person"] == user
        return one

    async def caller(self, ending: str, start: str = "35840123") -> WorldCall:
        """Somebody outside rings the department; what their phone does later is said by the last two digits."""
        call = await asyncio.to_thread(self.outside.call, SUPPORT, f"+{start}45{ending}")
        return await asyncio.to_thread(call.wait_for_answer)

    async def press(self, call: WorldCall, digit: str) -> None:
        """The caller presses a key until the line is released."""
        await asyncio.to_thread(self.outside.press_until, call, digit, call.gone)

    async def until_one(self, number: str, wanted: Callable[[Callback], Any], what: str) -> Callback:
        """Wait until the hub's one callback to a number is as wanted."""

        def so(held: dict[str, Callback]) -> bool:
            return any(one.number.e164 == number and wanted(one) for one in held.values())

        held = await self.until_held(so, what)
        return next(one for one in held.values() if one.number.e164 == number and wanted(one))

    async def tidy(self) -> None:
        """No calls, nobody logged in to a queue."""
        self.outside.reset()
        for queue in QUEUES:
            for extension in self.pbx.queue(queue):
                self.pbx.action("QueueRemove", Queue=queue, Interface=f"PJSIP/{extension}")
        self.pbx.wait_for_no_channels()

    async def finished(self) -> None:
        await self.close()
        assert await self.switchboard.stop() == 0
        await self.world.hub.stop()

    def end(self) -> None:
        for desk in self.desks:
            desk.end()
        self.world.hub.kill()
        self.outside.kill()
        self.pbx.kill()


Scenario = Callable[[SwitchedSite], Coroutine[Any, Any, None]]
Play = Callable[[Scenario], None]


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    site = SwitchedSite(tmp_path_factory.mktemp("switched"))
    with asyncio.Runner() as runner:
        try:
            runner.run(site.open())

            async def whole(scenario: Scenario) -> None:
                try:
                    async with asyncio.timeout(150):
                        await scenario(site)
                finally:
                    await site.tidy()

            yield lambda scenario: runner.run(whole(scenario))
            runner.run(site.finished())
        finally:
            runner.run(site.switchboard.kill())
            site.end()


async def until_told(ask: Callable[[], Coroutine[Any, Any, Any]], wanted: Callable[[Any], bool]) -> None:
    """Ask until the answer is as wanted."""
    for _ in range(200):
        if wanted(await ask()):
            return
        await asyncio.sleep(0.05)
    raise AssertionError("never came true")


def test_one_pressed_in_the_queue_is_a_call_back_by_the_agent_who_is_free(play: Play) -> None:
    """Rows B1 to B4 and C2: a place given up, a promise on every desk, the agent's phone first, the customer, kept after talk."""

    async def scenario(site: SwitchedSite) -> None:
        anna, bat = await site.at_work(AGENT), await site.at_work("bat")
        site.pbx.member("support", "1001", paused=True)  # the department's agents are those logged in
        call = await site.caller("00")
        await anna.do("board", queue="support", waiting=1)
        await site.press(call, "1")
        one = await site.until_one("+358401234500", lambda one: one.open, "the request at the hub")
        assert (one.origin.value, one.queue) == ("queue", "support")
        for desk in (anna, bat):
            await desk.do("row_there", callback=one.id)
        await anna.do("notices", holds="asked")
        assert site.outside.got == []

        site.pbx.action("QueuePause", Interface="PJSIP/1001", Paused="false")
        ringing = await anna.do("rings", number="+358401234500")
        assert ringing["callback"] == one.id
        assert site.outside.got == []  # the customer's phone is silent until the agent is there
        await anna.do("answer")
        [got] = await asyncio.to_thread(site.outside.wait_for_got)
        assert (got.number, got.caller.lstrip("+")) == ("+358401234500", SUPPORT)
        one = await site.until_one("+358401234500", lambda one: one.attempts, "the attempt, before its end")
        assert (one.open, one.attempts[0].agent) == (True, AGENT)
        await anna.do("finish", face=4)
        one = await site.until_one("+358401234500", lambda one: not one.open, "the promise kept")
        assert one.outcome is not None
        assert (one.outcome.kind, one.outcome.by) == (OutcomeKind.CONNECTED, AGENT)
        assert len(one.attempts) == 1
        assert len(site.outside.got) == 1

    play(scenario)


def test_a_missed_call_stands_on_every_desk_until_somebody_has_talked(play: Play) -> None:
    """Rows C6 to C8: one entry, gone for the others while one calls, hidden after a failed attempt, gone for good after a talk."""

    async def scenario(site: SwitchedSite) -> None:
        anna, bat = await site.at_work(AGENT), await site.at_work("bat")
        for _ in range(2):
            call = await site.caller("10", "35840765")
            await asyncio.to_thread(call.hang_up)
            await asyncio.to_thread(call.wait_until_gone)
        for desk in (anna, bat):
            await until_told(
                lambda desk=desk: desk.do("missed", callers=["+358 40 7654510"]), lambda rows: rows[0][3] == "2×"
            )
            await desk.do("missed_badge", text="1")
        await anna.do("call_back_missed")
        await bat.do("missed", callers=[])
        await anna.do("call", state="talking")
        await anna.do("finish", face=5)
        await anna.do("missed", callers=[])
        one = await site.until_one("+358407654510", lambda one: not one.open, "the entry gone by a talk")
        assert one.outcome is not None
        assert one.outcome.kind is OutcomeKind.CONNECTED
        assert len(one.missed) == 2
        assert len(site.outside.got) == 1

        # Who does not answer is hidden from everybody for a while, and stays open.
        call = await site.caller("31", "35840765")
        await asyncio.to_thread(call.hang_up)
        await bat.do("missed", callers=["+358 40 7654531"])
        await bat.do("call_back_missed")
        await site.until_one("+358407654531", lambda one: one.tries == 1 and one.open, "the attempt in vain")
        for desk in (anna, bat):
            await desk.do("missed", callers=[])

    play(scenario)


def test_a_caller_leaves_a_message_that_becomes_a_callback(play: Play) -> None:
    """Row A10: who, when, how long; new for all until somebody heard it; one press makes the callback."""

    async def scenario(site: SwitchedSite) -> None:
        anna, bat = await site.at_work(AGENT), await site.at_work("bat")
        call = await site.caller("00", "35840999")
        await asyncio.to_thread(
            site.outside.press_until, call, "2", lambda: "soitto-message" in str(site.pbx.channels())
        )
        await until_so(lambda: any(site.pbx.messages.glob("*.wav")), "the recording after announcement and signal")
        await asyncio.to_thread(site.outside.speak, call, 2.0)
        await asyncio.to_thread(call.hang_up)
        for desk in (anna, bat):
            [row] = await desk.do("voices", callers=["+358 40 9994500"])
            assert row[4] == "New"
        await anna.do("press_voice", name="voiceCallBack")
        one = await site.until_one("+358409994500", lambda one: one.open, "the callback of the message")
        assert one.origin.value == "voicemail"
        await until_told(lambda: bat.do("voices", callers=["+358 40 9994500"]), lambda rows: rows[0][5] == "Planned")

    play(scenario)


def test_who_rings_back_reaches_the_agent_who_had_called(play: Play) -> None:
    """Row C10: the agent called in vain; the customer rings the department and gets this very agent."""

    async def scenario(site: SwitchedSite) -> None:
        anna = await site.at_work(AGENT)
        site.pbx.member("support", "1002")  # somebody else is free in the queue
        call = await anna.do("dial", number="+358405554531")
        await anna.do("becomes", call=call["id"], state="ended")
        back = await asyncio.to_thread(site.outside.call, SUPPORT, "+358405554531")
        ringing = await anna.do("rings", number="+358405554531")
        assert ringing["queue"] == "direct"
        await anna.do("answer")
        await asyncio.to_thread(back.wait_for_answer)
        await anna.do("finish", face=5)
        await asyncio.to_thread(back.wait_until_gone)

    play(scenario)


def test_a_dead_switchboard_costs_no_call_and_no_request(play: Play) -> None:
    """Requests made while nobody could be asked are kept by the exchange and collected; desks say it and are back by themselves."""

    async def scenario(site: SwitchedSite) -> None:
        anna = await site.at_work(AGENT)
        await site.switchboard.kill()
        await anna.do("switchboard", link="away")
        call = await site.caller("00", "35840222")
        await site.press(call, "1")
        assert site.pbx.kept("soitto-request")
        await site.switchboard.start()
        one = await site.until_one("+358402224500", lambda one: one.open, "the request that was kept")
        assert one.origin.value == "queue"
        await until_so(lambda: not site.pbx.kept("soitto-request"), "the exchange's copy to go")
        # Another port each time in this test; at a site it is the same.
        await anna.do("switchboard", url=site.switchboard.desk_url)

    play(scenario)


def test_an_administrator_switches_the_option_off(play: Play) -> None:
    """Rows B4 and C11: from the desk, at once, and only by administrators."""

    async def scenario(site: SwitchedSite) -> None:
        await site.at_work(AGENT)
        olga, eva = await site.world.crm("olga"), await site.world.crm("eva")
        async with httpx.AsyncClient(base_url=f"{site.switchboard.desk_url}/api/v1", trust_env=False) as http:

            async def ask(method: str, token: str, **how: Any) -> httpx.Response:
                return await http.request(method, "/rules", headers={"Authorization": f"Bearer {token}"}, **how)

            rules = (await ask("GET", olga.token)).json()
            off = {"rules": {**rules, "callbacks_on": False}, "version": rules["version"]}
            assert (await ask("PUT", eva.token, json=off)).status_code == 403
            assert (await ask("PUT", olga.token, json=off)).is_success
            call = await site.caller("00", "35840333")
            answer = await site.switchboard.ask(
                "request", call="x-1", queue="support", number="+358403334500", joined=1, position=1
            )
            assert answer.startswith("no,off")
            await asyncio.to_thread(call.hang_up)
            now = (await ask("GET", olga.token)).json()
            again = {"rules": {**now, "callbacks_on": True}, "version": now["version"]}
            assert (await ask("PUT", olga.token, json=again)).is_success
            assert (await ask("PUT", olga.token, json=again)).status_code == 409
        await olga.aclose()
        await eva.aclose()

    play(scenario)
