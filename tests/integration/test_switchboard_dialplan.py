# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped dialplan at a real Asterisk: what waiting callers hear, and what becomes of it when they press 1."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.pbx.ami import AmiError
from tests.pbx.sound import tone
from tests.switchboard.door import BREAKS_OFF, HANGS, Door
from tests.switchboard.site import OFFER_TONE, OWN_NUMBERS, QUEUES, SitePbx
from tests.switchboard.world import CALLER, SPEECH_TONE, World, WorldCall

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
        assert door.all("request") == []
        assert site.kept("soitto-request") == {}
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
    [
        *(("1", "within-1"), ("16", "within-20"), ("60", "within-60"), ("61", "today"), ("today", "today")),
        *(("tomorrow", "tomorrow"), ("", "soon"), ("0", "soon")),
    ],
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


@pytest.mark.parametrize("answer", ["no,error", "no,secret", "no,not_understood"])
def test_a_switchboard_that_does_not_understand_is_as_good_as_none(site: SitePbx, world: World, answer: str) -> None:
    with Door(site, enter=OFFERED, request=answer):
        call = world.call()
        asks(site, call)
        call.wait_until_gone()
    assert len(site.kept("soitto-request")) == 1


@pytest.mark.parametrize("reason", ["off", "not_allowed", "not_valid"])
def test_who_cannot_be_called_back_is_told_so_and_stands_in_the_same_place(
    site: SitePbx, world: World, reason: str
) -> None:
    callers = [f"+3584012345{n}" for n in ("01", "02", "03")]
    with Door(site, enter=OFFERED, request=f"no,{reason}") as door, site.listen() as heard:
        calls = []
        for n, caller in enumerate(callers, 1):
            calls.append(world.call(caller=caller).wait_for_answer())
            site.wait_for_waiting("support", n)
        world.press_until(calls[1], "1", lambda: bool(door.all("request")))
        heard.wait("QueueCallerJoin", CallerIDNum=callers[1], count=2)
        assert numbers(site) == callers
        assert said(site) == ["soitto/not-possible"]
        assert site.kept("soitto-request") == {}
        for call in calls:
            call.hang_up()


def test_a_request_outlives_the_exchange_that_dies_after_confirming_it(
    own_site: Callable[..., tuple[SitePbx, World]],
) -> None:
    """Nobody but Asterisk has it: killed at the confirmation's first word, it has it on disk."""
    site, world = own_site()
    call = world.call()
    site.keep("soitto-rules", "support", "1,15,fi,0,15")
    call.wait_for_answer()
    call.hang_up()
    site.wait_for_no_channels()
    with site.listen() as heard:
        call = world.call()
        asks(site, call)
        heard.wait("UserEvent", UserEvent="SoittoConfirmed")
        site.kill()
    site.start()
    ((_, value),) = site.kept("soitto-request").items()
    assert value.split("|")[:2] == ["support", CALLER]


def test_a_caller_who_hangs_up_after_pressing_1_has_asked_all_the_same(site: SitePbx, world: World) -> None:
    with Door(site, enter=OFFERED, request=HANGS) as door:
        call = world.call()
        asks(site, call)
        door.wait("request")
        call.hang_up()
        site.wait_for_no_channels()
        assert len(site.kept("soitto-request")) == 1


def test_what_a_caller_sends_as_a_number_steers_nothing(site: SitePbx, world: World) -> None:
    with Door(site, enter=OFFERED, request=HANGS) as door:
        call = world.call(caller="+358|40&queue=sales;${SHELL(id)}123")
        asks(site, call)
        asked = door.wait("request")
        call.hang_up()
        site.wait_for_no_channels()
    assert set(asked) == {"call", "queue", "number", "joined", "position"}
    assert asked["queue"] == "support"
    assert re.fullmatch(r"\+?\d+", asked["number"])
    ((_, value),) = site.kept("soitto-request").items()
    assert value.split("|")[:2] == ["support", asked["number"]]


# Another number, a hidden number


def number_kept(asked: dict[str, str]) -> str:
    return f"ok,{asked['number']}"


def test_another_number_is_read_back_and_counts_when_confirmed(site: SitePbx, world: World) -> None:
    with Door(site, enter=OFFERED, request="ok,10,1", number=number_kept) as door:
        call = world.call()
        asks(site, call)
        site.wait_for_playing("soitto/other-number")
        call.press("2")
        site.wait_for_playing("soitto/enter-number")
        call.press("0409876543#")
        site.wait_for_playing("soitto/confirm-number")
        call.press("2")  # once more
        site.wait_for_playing("soitto/enter-number", 2)
        call.press("0401112223#")
        site.wait_for_playing("soitto/confirm-number", 2)
        call.press("1")
        call.wait_until_gone()
        asked = [(one["number"], one.get("confirm", "")) for one in door.all("number")]
    assert asked == [("0409876543", ""), ("0401112223", ""), ("0401112223", "1")]
    spelt = [[f"soitto/{digit}" for digit in number] for number in ("0409876543", "0401112223")]
    assert said(site) == [
        *THANKS,
        "soitto/other-number",
        *("soitto/enter-number", "soitto/you-entered", *spelt[0], "soitto/confirm-number"),
        *("soitto/enter-number", "soitto/you-entered", *spelt[1], "soitto/confirm-number"),
        *("soitto/number-kept", "soitto/goodbye"),
    ]


@pytest.mark.parametrize("number", ["no,not_allowed", HANGS, "no,error"], ids=["refused", "hanging", "broken"])
def test_whatever_goes_wrong_with_another_number_the_request_stands(
    site: SitePbx, world: World, number: str | object
) -> None:
    with Door(site, enter=OFFERED, request="ok,10,1", number=number):
        call = world.call()
        asks(site, call)
        site.wait_for_playing("soitto/other-number")
        call.press("2")
        for n in range(1, 4 if number == "no,not_allowed" else 2):
            site.wait_for_playing("soitto/enter-number", n)
            call.press("0700123#")
        call.wait_until_gone()
    assert said(site)[-2:] == ["soitto/first-number", "soitto/goodbye"]


def test_a_caller_with_a_hidden_number_keys_one_in_first(site: SitePbx, world: World) -> None:
    with Door(site, enter=OFFERED, request="ok,10,0") as door:
        call = world.call(hidden=True)
        asks(site, call)
        site.wait_for_playing("soitto/enter-number")
        call.press("0409876543#")
        site.wait_for_playing("soitto/confirm-number")
        assert not door.all("request")
        call.press("1")
        call.wait_until_gone()
        assert door.wait("enter")["number"] == ""
        assert door.wait("request")["number"] == "0409876543"


def test_who_keys_in_nothing_waits_on_in_the_same_place(site: SitePbx, world: World) -> None:
    with Door(site, enter=OFFERED) as door:
        call = world.call(hidden=True)
        asks(site, call)
        for n in range(1, 4):
            site.wait_for_playing("soitto/enter-number", n)
            call.press("#")
        site.wait_for_waiting("support", 1)
        assert not door.all("request")
        call.hang_up()


# Elsewhere in the flow


def test_the_offer_at_any_point_of_a_sites_own_flow(site: SitePbx, world: World) -> None:
    with Door(site, offer="ok,1,fi,10,0", request="ok,10,0") as door:
        call = world.call("358942550901").wait_for_answer()
        site.wait_for_playing("soitto/offer")
        call.press("1")
        call.wait_until_gone()
        assert door.wait("request")["position"] == "0"
    assert said(site) == ["soitto/offer", *THANKS, "soitto/goodbye"]


@pytest.mark.parametrize("offer", ["ok,0,fi,10,0", HANGS], ids=["no", "hanging"])
def test_a_flow_goes_on_where_nothing_is_offered(site: SitePbx, world: World, offer: str | object) -> None:
    with Door(site, offer=offer), site.listen() as heard:
        world.call("358942550901")
        heard.wait("UserEvent", UserEvent="FlowGoesOn")
    assert said(site) == []


def test_outside_of_the_opening_hours_callers_can_ask_to_be_called(site: SitePbx, world: World) -> None:
    with Door(site, enter="ok,closed,0,fi,1,60,0,-,0", request="ok,tomorrow,0"):
        call = world.call().wait_for_answer()
        site.wait_for_playing("soitto/offer-closed")
        call.press("1")
        call.wait_until_gone()
    assert said(site) == ["soitto/closed", "soitto/offer-closed", "soitto/thanks", "soitto/tomorrow", "soitto/goodbye"]


def test_outside_of_the_opening_hours_callers_can_leave_a_message(site: SitePbx, world: World) -> None:
    with Door(site, enter="ok,closed,0,fi,0,60,1,-,0", message="ok") as door:
        call = world.call().wait_for_answer()
        site.wait_for_playing("soitto/beep")
        world.speak(call, 2.5)
        call.hang_up()
        asked = door.wait("message")
        site.wait_for_no_channels()
    assert (asked["queue"], asked["number"], asked["seconds"]) == ("support", CALLER, "2")
    assert max(tone(Path(asked["file"]), SPEECH_TONE)) > -25
    assert site.kept("soitto-message") == {}


def test_a_message_that_nobody_takes_stays_in_the_exchange(site: SitePbx, world: World) -> None:
    with Door(site, enter="ok,queue,0,fi,0,60,1,-,0") as door:
        call = world.call().wait_for_answer()
        site.wait_for_waiting("support", 1)
        door.wait("enter")
    call.press("2")
    site.wait_for_playing("soitto/beep")
    world.speak(call, 1.5)
    call.press("#")
    call.wait_until_gone()
    ((key, value),) = site.kept("soitto-message").items()
    queue, number, file, seconds, _ = value.split("|")
    assert (queue, number, seconds) == ("support", CALLER, "1")
    assert file == f"{site.messages}/{key}.wav"
    assert said(site)[-2:] == ["soitto/message-saved", "soitto/goodbye"]


def test_a_message_ends_at_the_departments_longest(site: SitePbx, world: World) -> None:
    with Door(site, enter="ok,closed,0,fi,0,60,1,-,0,2", message="ok") as door:
        call = world.call().wait_for_answer()
        site.wait_for_playing("soitto/beep")
        with suppress(AmiError):  # the line is gone before the caller is silent
            world.speak(call, 4.0)
        asked = door.wait("message")
        call.wait_until_gone()
    # A busy machine loses some of the sound; whole seconds are told.
    assert asked["seconds"] in ("1", "2")


# Direct lines


@pytest.mark.parametrize("own", [False, True], ids=["multichannel number", "own number"])
def test_a_direct_line_rings_that_agent_first(site: SitePbx, world: World, own: bool) -> None:
    world.phone("1002")
    with Door(site, enter="ok,direct,5,fi,0,60,0,PJSIP/1002,20", own="ok,PJSIP/1002,20,support") as door:
        call = world.call(OWN_NUMBERS["1002"] if own else QUEUES["support"]).wait_for_answer()
        (rung,) = world.rung("1002")
        assert (rung["Queue"], rung["Caller"]) == ("direct", CALLER)
        if own:
            assert door.wait("own") == {"call": rung["CallRef"], "number": OWN_NUMBERS["1002"], "caller": CALLER}
        call.hang_up()


@pytest.mark.parametrize("does", ["rejects", "rings"])
def test_whom_the_agent_does_not_take_stands_at_the_queues_front(site: SitePbx, world: World, does: str) -> None:
    world.phone("1002", does)

    def enter(asked: dict[str, str]) -> str:
        return "ok,direct,5,fi,0,60,0,PJSIP/1002,1" if asked["number"] == CALLER else PLAIN

    with Door(site, enter=enter):
        world.call(caller="+358401234599").wait_for_answer()
        site.wait_for_waiting("support", 1)
        world.call().wait_for_answer()
        site.wait_for_waiting("support", 2)
        assert numbers(site) == [CALLER, "+358401234599"]


def test_without_a_switchboard_an_agents_own_number_leads_to_a_queue(site: SitePbx, world: World) -> None:
    world.call(OWN_NUMBERS["1001"]).wait_for_answer()
    site.wait_for_waiting("support", 1)


# Calling back


def place(site: SitePbx, callback: str, *, number: str = "+358401234500", position: str = "0") -> str:
    """Put a callback into the queue as the switchboard does; returns the channel's id."""
    one = f"soitto-cb-{callback}"
    variables = {
        "SOITTO_CALLBACK": callback,
        "SOITTO_NUMBER": number,
        "SOITTO_CALLER": QUEUES["support"],
        "SOITTO_DID": QUEUES["support"],
        "SOITTO_RING": "10",
        "SOITTO_PRIORITY": "0",
        "SOITTO_POSITION": position,
        "SOITTO_LANGUAGE": "fi",
    }
    site.action(
        "Originate",
        *(("Variable", f"{name}={value}") for name, value in variables.items()),
        Channel=f"Local/{callback}@soitto-place/n",
        Context="soitto-virtual",
        Exten="support",
        Priority="1",
        ChannelId=one,
        OtherChannelId=f"{one};2",
        Async="true",
    )
    return one


def half(site: SitePbx, callback: str) -> str:
    """The name of the half that waits."""
    (name,) = (one["Channel"] for one in site.channels() if one["Uniqueid"] == f"soitto-cb-{callback};2")
    return name


def test_a_callback_stands_in_the_queue_where_it_is_put_and_the_agent_sees_whose_it_is(
    site: SitePbx, world: World
) -> None:
    with Door(site, enter=PLAIN):
        for n, caller in enumerate(("+358401234511", "+358401234512"), 1):
            world.call(caller=caller).wait_for_answer()
            site.wait_for_waiting("support", n)
        place(site, "cb-1", position="2")
        site.wait_for_waiting("support", 3)
        assert numbers(site) == ["+358401234511", CALLER, "+358401234512"]
        for entry in site.waiting("support"):
            if entry["CallerIDNum"] != CALLER:
                site.action("Hangup", Channel=entry["Channel"])
        site.wait_for_waiting("support", 1)
        world.phone("1001")
        with site.listen() as heard:
            site.member("support", "1001")
            heard.wait("AgentConnect", Interface="PJSIP/1001")
        (rung,) = world.rung("1001")
        assert (rung["Callback"], rung["Queue"], rung["Did"]) == ("cb-1", "support", QUEUES["support"])
        assert (rung["Caller"], rung["CallRef"]) == (CALLER, "soitto-cb-cb-1")
        site.action("Redirect", Channel=half(site, "cb-1"), Context="soitto-dial", Exten=CALLER, Priority="1")
        (got,) = world.wait_for_got()
        assert (got.number, got.caller) == (CALLER, QUEUES["support"])


def test_an_agent_whose_callback_nobody_dials_hears_so_and_is_free_again(site: SitePbx, world: World) -> None:
    world.phone("1001")
    site.member("support", "1001")
    with site.listen() as heard:
        place(site, "cb-2")
        heard.wait("AgentConnect", Interface="PJSIP/1001")
        site.wait_for_playing("soitto/agent-away", seconds=25)
        heard.wait("AgentComplete", Interface="PJSIP/1001")
    assert world.got == []


@pytest.mark.parametrize(("code", "name"), [("taken", "agent-taken"), ("away", "agent-away"), ("other", "agent-away")])
def test_an_agent_hears_why_nothing_is_dialled(site: SitePbx, world: World, code: str, name: str) -> None:
    world.phone("1001")
    site.member("support", "1001")
    with site.listen() as heard:
        place(site, "cb-3")
        heard.wait("AgentConnect", Interface="PJSIP/1001")
        site.action("Redirect", Channel=half(site, "cb-3"), Context="soitto-sorry", Exten=code, Priority="1")
        heard.wait("AgentComplete", Interface="PJSIP/1001")
    assert said(site, "Local/") == [f"soitto/{name}"]


@pytest.mark.parametrize(
    ("ending", "status", "cause"),
    [
        *(("30", "BUSY", "17"), ("31", "NOANSWER", "21"), ("32", "NOANSWER", "0"), ("34", "CONGESTION", "34")),
        *(("35", "NOANSWER", "28"), ("36", "NOANSWER", "1")),
    ],
)
def test_an_agent_hears_that_the_customer_was_not_reached(
    site: SitePbx, world: World, ending: str, status: str, cause: str
) -> None:
    world.phone("1001")
    site.member("support", "1001")
    with site.listen() as heard:
        place(site, "cb-4")
        heard.wait("AgentConnect", Interface="PJSIP/1001")
        waiting = half(site, "cb-4")
        site.action("Setvar", Channel=waiting, Variable="SOITTO_RING", Value="1")
        number = f"+3584012345{ending}"
        site.action("Redirect", Channel=waiting, Context="soitto-dial", Exten=number, Priority="1")
        heard.wait("AgentComplete", Interface="PJSIP/1001")
        assert said(site, "Local/") == ["soitto/agent-not-reached"]
        (ended,) = (e for e in heard.matching("DialEnd") if e["DestChannel"].startswith("PJSIP/customer"))
        gone = heard.wait("Hangup", Channel=ended["DestChannel"])
    assert (ended["DialStatus"], gone["Cause"]) == (status, cause)


@pytest.mark.parametrize(("ending", "answered"), [("00", True), ("30", False), ("32", False)])
def test_customer_first(site: SitePbx, world: World, ending: str, answered: bool) -> None:
    world.phone("1001")
    site.member("support", "1001")
    number = f"+3584012345{ending}"
    with site.listen() as heard:
        site.action(
            "Originate",
            ("Variable", "SOITTO_FIRST=customer"),
            ("Variable", f"SOITTO_NUMBER={number}"),
            ("Variable", f"SOITTO_CALLER={QUEUES['support']}"),
            ("Variable", "SOITTO_CALLBACK=cb-5"),
            ("Variable", "SOITTO_RING=1"),
            ("Variable", "SOITTO_LANGUAGE=hu"),
            ("Variable", "SOITTO_PRIORITY=100"),
            Channel=f"Local/{number}@soitto-dial/n",
            Context="soitto-answered",
            Exten="support",
            Priority="1",
            Async="true",
        )
        if answered:
            heard.wait("AgentConnect", Interface="PJSIP/1001")
            (rung,) = world.rung("1001")
            assert (rung["Callback"], rung["Caller"]) == ("cb-5", number)
            assert "hu/soitto/customer-greeting" in site.played()
        else:
            heard.wait("DialEnd")
            site.wait_for_no_channels()
            assert site.played() == []
            assert world.rung("1001") == []
    (got,) = world.got
    assert (got.number, got.caller) == (number, QUEUES["support"])


# Agents' calls out


@pytest.mark.parametrize("there", [True, False], ids=["told", "nobody answers"])
def test_customers_see_the_number_that_the_switchboard_says(site: SitePbx, world: World, there: bool) -> None:
    world.phone("1001")
    with Door(site, out=f"ok,{QUEUES['sales']}") as door:
        if not there:
            door.close()
        world.dial_from("1001", "0401234500")
        (got,) = world.wait_for_got()
        assert got.number == "0401234500"
        assert got.caller == (QUEUES["sales"] if there else QUEUES["support"])
        if there:
            asked = door.wait("out")
            assert (asked["agent"], asked["number"]) == ("1001", "0401234500")
