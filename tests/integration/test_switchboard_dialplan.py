# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped dialplan at a real Asterisk: what waiting callers hear, and what becomes of it when they press 1."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from tests.pbx.sound import tone
from tests.switchboard.door import BREAKS_OFF, HANGS, Door
from tests.switchboard.site import OFFER_TONE, QUEUES, SitePbx
from tests.switchboard.world import CALLER, World, WorldCall

OFFERED, PLAIN = "ok,queue,0,fi,1,15,0,-,0", "ok,queue,0,fi,0,15,0,-,0"
THANKS = ["soitto/thanks", "soitto/within-10"]


def said(site: SitePbx, channel: str = "PJSIP/customer") -> list[str]:
    """The announcements so far, without their language, the position's words and the offers."""
    names = (name.partition("/")[2] for name in site.played(channel))
    return [name for name in names if not name.startswith(("soitto/queue-", "soitto/tick-", "digits/"))]


def asks(site: SitePbx, call: WorldCall) -> None:
    """A caller who waits presses 1."""
    call.wait_for_answer()
    site.wait_for_waiting("support", 1)
    call.press("1")


def numbers(site: SitePbx) -> list[str]:
    return [entry["CallerIDNum"] for entry in site.waiting("support")]


# The queue


def test_a_caller_reaches_an_agent_with_the_headers_of_the_call(site: SitePbx, world: World) -> None:
    world.phone("1001")
    site.member("support", "1001")
    with Door(site, enter=PLAIN) as door, site.listen() as heard:
        call = world.call().wait_for_answer()
        heard.wait("AgentConnect", Queue="support", Interface="PJSIP/1001")
        asked = door.wait("enter")
    call.hang_up()
    assert (asked["queue"], asked["number"], asked["did"]) == ("support", CALLER, QUEUES["support"])
    (rung,) = world.rung("1001")
    assert (rung["Queue"], rung["CallRef"], rung["Did"]) == ("support", asked["call"], QUEUES["support"])
    assert (rung["Caller"], rung["Callback"]) == (CALLER, "")


@pytest.mark.parametrize("dead", [True, False], ids=["dead", "hanging"])
def test_without_a_switchboard_callers_reach_agents_all_the_same(site: SitePbx, world: World, dead: bool) -> None:
    world.phone("1001")
    site.member("support", "1001")
    with Door(site, enter=HANGS) as door, site.listen() as heard:
        if dead:
            door.close()
        call = world.call().wait_for_answer()
        heard.wait("AgentConnect", Queue="support")
        call.hang_up()
        if dead:
            return
        door.wait("enter")


def test_the_offer_is_heard_by_those_to_whom_it_is_made_and_by_nobody_else_in_the_queue(
    site: SitePbx, world: World
) -> None:
    with Door(site, enter=lambda asked: OFFERED if asked["number"] == CALLER else PLAIN):
        offered, plain = world.call(), world.call(caller="+358401234599")
        for call in (offered, plain):
            call.wait_for_answer()
        site.wait_for_waiting("support", 2)
        end = time.monotonic() + 15
        while sum("/soitto/tick-" in name for name in site.played()) < 2 and time.monotonic() < end:
            time.sleep(0.05)
        for call in (offered, plain):
            call.hang_up()
    heard = {call: max(tone(call.heard(), OFFER_TONE)) for call in (offered, plain)}
    assert heard[offered] > -20, heard
    assert heard[plain] < -40, heard


@pytest.mark.parametrize(("every", "ticks"), [("15", "1 2 3 4"), ("30", "2 4"), ("60", "4"), ("120", "8")])
def test_how_often_it_is_heard(site: SitePbx, world: World, every: str, ticks: str) -> None:
    """A quarter of a minute takes a second here."""
    with Door(site, enter=f"ok,queue,0,fi,1,{every},0,-,0"):
        call = world.call().wait_for_answer()
        wanted = [f"soitto/tick-{tick}" for tick in ticks.split()]

        def played() -> list[str]:
            return [name.partition("/")[2] for name in site.played() if "/tick-" in name]

        end = time.monotonic() + 30
        while len(played()) < len(wanted) and time.monotonic() < end:
            time.sleep(0.05)
        assert played()[: len(wanted)] == wanted
        call.hang_up()


def test_other_keys_never_leave_the_queue_and_1_without_an_offer_comes_back_to_the_same_place(
    site: SitePbx, world: World
) -> None:
    callers = [f"+3584012345{n}" for n in ("01", "02", "03")]
    with Door(site, enter=PLAIN) as door, site.listen() as heard:
        calls = []
        for n, caller in enumerate(callers, 1):
            calls.append(world.call(caller=caller).wait_for_answer())
            site.wait_for_waiting("support", n)
        calls[1].press("57#")
        assert not heard.matching("QueueCallerLeave")
        calls[1].press("1")
        heard.wait("QueueCallerJoin", CallerIDNum=callers[1], count=2)
        assert numbers(site) == callers
        calls[1].press("2")
        heard.wait("QueueCallerJoin", CallerIDNum=callers[1], count=3)
        assert numbers(site) == callers
        assert not door.all("request") and not site.kept("soitto-request")
        for call in calls:
            call.hang_up()


# 1 pressed


def test_1_keeps_the_request_and_says_when_the_call_comes(site: SitePbx, world: World) -> None:
    kept: dict[str, str] = {}

    def request(asked: dict[str, str]) -> str:
        kept.update(site.kept("soitto-request"))
        return "ok,10,0"

    with Door(site, enter=OFFERED, request=request) as door:
        call = world.call()
        asks(site, call)
        call.wait_until_gone()
        asked = door.wait("request")
    assert (asked["queue"], asked["number"], asked["position"]) == ("support", CALLER, "1")
    assert abs(int(asked["joined"]) - time.time()) < 60
    # Before the switchboard was asked it stood in Asterisk's own data base, and is taken from there once it is safe.
    queue, number, joined, position, _ = kept[asked["call"]].split("|")
    assert (queue, number, joined, position) == ("support", CALLER, asked["joined"], "1")
    assert site.kept("soitto-request") == {}
    assert said(site) == [*THANKS, "soitto/goodbye"]


@pytest.mark.parametrize(
    ("minutes", "name"),
    [("1", "within-1"), ("16", "within-20"), ("60", "within-60"), ("61", "today"), ("today", "today")]
    + [("tomorrow", "tomorrow"), ("", "soon"), ("0", "soon")],
)
def test_the_time_is_said_in_whole_steps_upwards(site: SitePbx, world: World, minutes: str, name: str) -> None:
    with Door(site, enter=OFFERED, request=f"ok,{minutes},0"):
        call = world.call()
        asks(site, call)
        call.wait_until_gone()
    assert said(site)[1] == f"soitto/{name}"


def dead(door: Door) -> None:
    door.close()


def hanging(door: Door) -> None:
    door.answers["request"] = HANGS


def breaking_off(door: Door) -> None:
    door.answers["request"] = BREAKS_OFF


def talking_nonsense(door: Door) -> None:
    door.answers["request"] = "<html>502 Bad Gateway</html>"


@pytest.mark.parametrize("fails", [dead, hanging, breaking_off, talking_nonsense])
def test_without_a_switchboard_the_request_stays_in_the_exchange(
    site: SitePbx, world: World, fails: Callable[[Door], None]
) -> None:
    site.keep("soitto-rules", "support", "1,15,fi,0,15")
    with Door(site, enter=OFFERED) as door:
        call = world.call().wait_for_answer()
        site.wait_for_waiting("support", 1)
        fails(door)
        call.press("1")
        call.wait_until_gone()
        ((_, value),) = site.kept("soitto-request").items()
    queue, number, _, position, _ = value.split("|")
    assert (queue, number, position) == ("support", CALLER, "1")
    assert said(site) == ["soitto/thanks", "soitto/within-15", "soitto/goodbye"]
