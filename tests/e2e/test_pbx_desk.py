# SPDX-License-Identifier: GPL-3.0-or-later
"""An agent's desk at a real exchange: what became of each call is seen, listed, stored and at the hub, as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from app.demo.world import AGENT
from app.domain.call import CallResult
from tests.e2e.office import CUSTOMER, Office, Play, an_office
from tests.e2e.test_faults import DeskProcess
from tests.pbx import config

pytestmark = pytest.mark.pbx


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    with an_office(tmp_path_factory.mktemp("office")) as play:
        yield play


async def desk_of(office: Office, user: str = AGENT) -> DeskProcess:
    """The agent's desk, started by the first test."""
    return office.desks[0] if office.desks else await office.start(user)


async def is_kept(office: Office, desk: DeskProcess, call: str, result: CallResult, words: str) -> dict[str, Any]:
    """The call's result in the list of calls, in the replica and at the hub."""
    stored: dict[str, Any] = await desk.do("becomes", call=call, state="ended")
    assert stored["result"] == result.value
    assert words in await desk.do("result", call=call)
    logged = await office.logged(desk, call)
    assert (logged.result, logged.dropped, logged.agent) == (result, stored["dropped"], AGENT)
    assert (logged.answered_at is not None) is (result is CallResult.ANSWERED)
    return stored


@pytest.mark.parametrize(
    ("number", "result", "words"),
    [
        ("62017", CallResult.BUSY, "Busy"),
        ("63019", CallResult.NO_ANSWER, "No answer"),
        ("62034", CallResult.UNREACHABLE, "Unreachable"),
        ("62001", CallResult.INVALID, "Number not in service"),
        ("62021", CallResult.REJECTED, "Rejected"),
    ],
)
def test_a_call_that_does_not_come_about(play: Play, number: str, result: CallResult, words: str) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        await desk.do("page", name="callbacks")
        call = await desk.do("dial", number=number)
        await desk.do("page_shown", name="callout")
        await desk.do("says", name="callResult", holds=words)
        await desk.do("says", name="calloutState", holds=words)
        await is_kept(office, desk, call["id"], result, words)

    play(scenario)


def test_answered_and_the_other_side_hangs_up(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        call = await desk.do("dial", number="6110")
        await desk.do("says", name="calloutState", holds="In call")
        await desk.do("becomes", call=call["id"], state="ended")
        await desk.do("finish", face=4)  # opens by itself
        stored = await is_kept(office, desk, call["id"], CallResult.ANSWERED, "Answered")
        assert stored["rating"] == 4
        assert (await office.logged(desk, call["id"])).rating == 4

    play(scenario)


def test_cancelled_while_it_rings(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        await desk.do("page", name="calls")
        call = await desk.do("dial", number="6007")
        await desk.do("page_shown", name="callout")
        await desk.do("says", name="calloutState", holds="Ringing")
        await desk.do("press", name="calloutCancel")
        await is_kept(office, desk, call["id"], CallResult.CANCELLED, "Cancelled")
        office.pbx.wait_for_no_channels()

    play(scenario)


def test_missed_and_rejected(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        customer = office.pbx.call_in("1001", name="Maria Jensen")
        ringing = await desk.do("rings", number=CUSTOMER)
        assert ringing["customer"] == "Maria Jensen"
        customer.hang_up()
        await desk.do("says", name="callResult", holds="Missed")
        await is_kept(office, desk, ringing["id"], CallResult.MISSED, "Missed")
        office.pbx.call_in("1001")
        ringing = await desk.do("rings", number=CUSTOMER)
        await desk.do("press", name="incomingReject")
        await is_kept(office, desk, ringing["id"], CallResult.REJECTED, "Rejected")

    play(scenario)


def test_answered_elsewhere(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        colleague = await office.phone("1002")
        office.pbx.call_in(config.RING_GROUP)
        ringing, other = await desk.do("rings", number=CUSTOMER), await colleague.rung(CUSTOMER)
        await colleague.phone.answer(other.call)
        await is_kept(office, desk, ringing["id"], CallResult.ANSWERED_ELSEWHERE, "Answered elsewhere")

    play(scenario)


def test_a_call_from_the_queue(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        office.pbx.queue_add("1001")
        office.pbx.call_in(config.QUEUE, name="Maria Jensen")
        ringing = await desk.do("rings", number=CUSTOMER)
        assert ringing["queue"] == config.QUEUE
        await desk.do("says", name="phoneSide", holds=f"Queue: {config.QUEUE}")
        await desk.do("answer")
        await desk.do("finish", face=5)
        stored = await is_kept(office, desk, ringing["id"], CallResult.ANSWERED, f"Answered | {config.QUEUE}")
        assert stored["quality"]["codec"]
        logged = await office.logged(desk, ringing["id"])
        assert logged.queue == config.QUEUE
        assert logged.quality is not None

    play(scenario)
