# SPDX-License-Identifier: GPL-3.0-or-later
"""An agent at work at a real exchange: several calls at a time, transfers, tones, recordings, and calls between colleagues."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.call import CallResult
from tests.e2e.office import CUSTOMER, OTHER, Office, Play, an_office
from tests.e2e.test_faults import DeskProcess
from tests.pbx.asterisk import Inbound
from tests.pbx.sound import tone

pytestmark = pytest.mark.pbx
MUSIC_HERTZ, OUR_HERTZ = 700, 440


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    with an_office(tmp_path_factory.mktemp("office")) as play:
        yield play


async def desk_of(office: Office) -> DeskProcess:
    """The agent's desk, started by the first test; it sends a tone in place of a voice."""
    return office.desks[0] if office.desks else await office.start(phone={"sound": "tone"})


async def talking(office: Office, desk: DeskProcess) -> tuple[Inbound, dict[str, Any]]:
    """A customer who rang in and was answered."""
    customer = office.pbx.call_in("1001", name="Maria Jensen")
    ringing = await desk.do("rings", number=CUSTOMER)
    await desk.do("answer")
    return customer, ringing


async def is_kept(office: Office, desk: DeskProcess, call: str) -> dict[str, Any]:
    """An answered call, over, on this computer and at the hub alike."""
    stored: dict[str, Any] = await desk.do("becomes", call=call, state="ended")
    logged = await office.logged(desk, call)
    assert (stored["result"], stored["dropped"]) == ("answered", False)
    assert (logged.result, logged.dropped) == (CallResult.ANSWERED, False)
    assert logged.transferred_to == stored["transferred_to"]
    return stored


@pytest.mark.parametrize("first_to_go", ["the one on hold", "the one talked with"])
def test_a_second_customer_while_talking(play: Play, first_to_go: str) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        first, held = await talking(office, desk)
        with office.pbx.listen() as heard:
            second = office.pbx.call_in("1001", caller=OTHER, name="Jonas Weber")
            ringing = await desk.do("rings", number=OTHER)
            await desk.do("says", name="stripAnswer", holds="Hold and answer")
            await desk.do("press", name="stripAnswer")
            await desk.do("lines", states=["held", "talking"])
            await heard.came("Hold")
        await desk.do("says", name="callState", holds="In call")
        if first_to_go == "the one on hold":
            first.hang_up()
            await desk.do("becomes", call=held["id"], state="ended")
            await desk.do("finish", face=3)  # opens by itself, the other talk goes on
            await desk.do("lines", states=["talking"])
            await desk.do("finish", face=5)
        else:
            second.hang_up()
            await desk.do("becomes", call=ringing["id"], state="ended")
            await desk.do("finish", face=5)
            await desk.do("lines", states=["held"])
            await desk.do("press", name="callHold")
            await desk.do("lines", states=["talking"])
            await desk.do("finish", face=3)
        ratings = [(await is_kept(office, desk, one["id"]))["rating"] for one in (held, ringing)]
        assert ratings == [3, 5]
        office.pbx.wait_for_no_channels()

    play(scenario)


def test_passed_on_at_once(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk, colleague = await desk_of(office), await office.phone("1002")
        customer, call = await talking(office, desk)
        await desk.do("press", name="callTransfer")
        await desk.do("fill", name="transferField", text="1002")
        await desk.do("press", name="transferNow")
        passed = await colleague.rung(CUSTOMER)
        await colleague.phone.answer(passed.call)
        stored = await is_kept(office, desk, call["id"])
        assert stored["transferred_to"] == "1002"
        await desk.do("says", name="callResult", holds="passed on")
        await desk.do("finish", face=4)
        assert not customer.gone()
        customer.hang_up()
        assert (await colleague.ended(passed.call)).result is CallResult.ANSWERED

    play(scenario)


def test_a_number_that_does_not_exist_leaves_the_caller_with_the_agent(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        _, call = await talking(office, desk)
        await desk.do("press", name="callTransfer")
        await desk.do("fill", name="transferField", text="9998")
        await desk.do("press", name="transferNow")
        await desk.do("says", name="callTold", holds="The caller is still with you.")
        [still] = await desk.do("lines", states=["talking"])
        assert (still["id"], still["transferred_to"]) == (call["id"], "")
        await desk.do("finish", face=2)
        await is_kept(office, desk, call["id"])
        office.pbx.wait_for_no_channels()

    play(scenario)


def test_a_colleague_is_asked_first(play: Play) -> None:
    """Found by name; one who refuses and one who is left again bring the caller back, the third takes over."""

    async def scenario(office: Office) -> None:
        desk, colleague = await desk_of(office), await office.phone("1003")
        customer, call = await talking(office, desk)
        await desk.do("press", name="callTransfer")
        await desk.do("fill", name="transferField", text="Szab")
        await desk.do("press", name="transferResult0")
        await desk.do("press", name="transferAsk")
        question = await colleague.rung("1001")
        await desk.do("says", name="consultText", holds="is being called")
        await colleague.phone.reject(question.call)
        await desk.do("lines", states=["talking"])
        await desk.do("says", name="callTold", holds="Szabó Éva: Busy")
        colleague.events.clear()
        await desk.do("press", name="callTransfer")
        await desk.do("press", name="transferAsk")
        question = await colleague.rung("1001")
        await colleague.phone.answer(question.call)
        await desk.do("says", name="consultText", holds="You are talking with Szabó Éva. Maria Jensen waits.")
        await desk.do("press", name="consultBack")
        assert (await colleague.ended(question.call)).by_us is False
        await desk.do("lines", states=["talking"])
        colleague.events.clear()
        await desk.do("press", name="callTransfer")
        await desk.do("press", name="transferAsk")
        question = await colleague.rung("1001")
        await colleague.phone.answer(question.call)
        [_, asking] = await desk.do("lines", states=["held", "talking"])
        await desk.do("press", name="consultConnect")
        stored = await is_kept(office, desk, call["id"])
        assert stored["transferred_to"] == "1003"
        asked = await desk.do("becomes", call=asking["id"], state="ended")
        assert (asked["consults"], asked["internal"], asked["rating"]) == (call["id"], True, None)
        await desk.do("finish", face=5)
        assert asking["id"] not in [one["id"] for one in await office.calls_at_hub()]
        assert not customer.gone()
        customer.hang_up()
        await colleague.ended(question.call)
        office.pbx.wait_for_no_channels()

    play(scenario)


def test_a_recording_has_both_sides(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        await desk.do("settings", recording=True, recording_consent="May I record this?")
        call = await desk.do("dial", number="6002")
        await desk.do("becomes", call=call["id"], state="talking")
        await desk.do("press", name="callRecord")
        await desk.do("says", name="consentSentence", holds="May I record this?")
        await desk.do("press", name="consentYes")
        await desk.do("says", name="callRecording", holds="Recording")
        await asyncio.sleep(1.5)  # so much is recorded
        await desk.do("press", name="callRecord")
        await desk.do("hidden", name="callRecording")
        await desk.do("finish", face=5)
        stored = await is_kept(office, desk, call["id"])
        [path] = stored["recordings"]
        for hertz in (MUSIC_HERTZ, OUR_HERTZ):
            assert max(tone(Path(path), hertz)) > -40
        await desk.do("settings", recording=False)

    play(scenario)


def test_digits(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        with office.pbx.listen() as heard:
            call = await desk.do("dial", number="6003")
            await desk.do("becomes", call=call["id"], state="talking")
            await desk.do("press", name="callKeypad")
            for digit in "4711":
                await desk.do("press", name=f"tone-{digit}")
            await heard.came("UserEvent", UserEvent="Digits")
        assert office.pbx.database("digits", "1001") == "4711"
        await desk.do("finish", face=5)

    play(scenario)


def test_hung_up_twice(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        call = await desk.do("dial", number="6007")
        await desk.do("becomes", call=call["id"], state="ringing_out")
        await desk.do("press", name="callCancel", times=2)
        ended = await desk.do("becomes", call=call["id"], state="ended")
        assert ended["result"] == "cancelled"
        call = await desk.do("dial", number="6000")
        await desk.do("becomes", call=call["id"], state="talking")
        await desk.do("press", name="callEnd", times=2)
        await desk.do("finish", face=5)
        await is_kept(office, desk, call["id"])
        office.pbx.wait_for_no_channels()
        assert await desk.do("found") == []

    play(scenario)


TOOLS = ["callHold", "callMute", "callKeypad", "callTransfer", "callRecord"]


def test_two_agents(play: Play) -> None:
    """Rows D8 and D9: the caller may hold and record, the called agent may only end, nothing of it is a request."""

    async def scenario(office: Office) -> None:
        caller = await desk_of(office)
        called = await office.start("bat", phone={"sound": "tone"})
        for desk in (caller, called):
            await desk.do("settings", recording=True)
        before = [one["id"] for one in await office.calls_at_hub()]
        call = await caller.do("dial", number="1002")
        assert call["internal"]
        ringing = await called.do("rings", number="1001")
        assert (ringing["internal"], ringing["customer"]) == (True, "Anna Virtanen")
        await called.do("says", name="phoneSide", holds="Colleague")
        await called.do("answer")
        await caller.do("becomes", call=call["id"], state="talking")
        assert await caller.do("seen", names=TOOLS) == ["callHold", "callRecord"]
        assert await called.do("seen", names=[*TOOLS, "callEnd"]) == ["callEnd"]
        await caller.do("press", name="callHold")
        await caller.do("lines", states=["held"])
        await called.do("says", name="callState", holds="put you on hold")
        await caller.do("press", name="callHold")
        await caller.do("lines", states=["talking"])
        await called.do("press", name="callEnd")
        for desk, one in ((caller, call), (called, ringing)):
            ended = await desk.do("becomes", call=one["id"], state="ended")
            assert (ended["result"], ended["dropped"]) == ("answered", False)
            assert "Answered" in await desk.do("result", call=one["id"])
            await desk.do("agent", state="ready")
            await desk.do("sync", connection="synced", waiting=0)
            await desk.do("settings", recording=False)
        assert [one["id"] for one in await office.calls_at_hub()] == before
        await called.close()

    play(scenario)
