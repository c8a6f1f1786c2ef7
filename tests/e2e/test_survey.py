# SPDX-License-Identifier: GPL-3.0-or-later
"""A call that ends with the quality survey (row E3), at a real exchange: the customer gets there, and nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from app.config.paths import resources
from app.domain.call import CallResult
from app.domain.callback import Callback, Origin
from app.domain.rating import Rating
from tests.e2e.office import CUSTOMER, Office, Play, an_office
from tests.e2e.test_faults import DeskProcess
from tests.pbx.config import SURVEY

pytestmark = pytest.mark.pbx
EXTENSION = "6020"


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    with an_office(tmp_path_factory.mktemp("office")) as play:
        yield play


async def site_with(office: Office, survey: str) -> None:
    """The site's protocol names this survey."""
    kept = await office.ask("GET", "/protocol")
    shipped = json.loads((resources() / "scripts" / "protocol.json").read_text(encoding="utf-8"))
    protocol = (kept["protocol"] or shipped) | {"survey": survey}
    await office.ask("PUT", "/protocol", json={"protocol": protocol, "version": kept["version"]})


async def talking(office: Office, survey: str) -> tuple[DeskProcess, Any, str]:
    """A customer who rang in and was answered, at a desk that has the survey."""
    desk = office.desks[0] if office.desks else await office.start(phone={"sound": "tone"})
    await site_with(office, survey)
    await desk.do("sync", connection="synced")
    customer = office.pbx.call_in("1001", name="Maria Jensen")
    ringing = await desk.do("rings", number=CUSTOMER)
    await desk.do("answer")
    await desk.do("press", name="callEnd")
    await desk.do("press", name="surveyButton")
    return desk, customer, ringing["id"]


async def promised(office: Office, note: str) -> Callback:
    """The callback of this note, as the hub has it."""
    crm = await office.world.crm("olga")
    try:
        items = (await crm.changes(None)).items
    finally:
        await crm.aclose()
    (one,) = [item for item in items if item.note == note]
    return one


def test_the_customer_gets_to_the_survey_and_all_is_kept(play: Play) -> None:
    async def scenario(office: Office) -> None:
        with office.pbx.listen() as heard:
            desk, customer, call = await talking(office, EXTENSION)
            await desk.do("press", name="callbackButton")
            await desk.do("fill", name="formNote", text="about the offer")
            await desk.do("press", name="face4")
            arrived = await heard.came("UserEvent", UserEvent="Survey")
            waits = await heard.came("QueueCallerJoin", Queue=SURVEY)
        assert (arrived["Caller"], waits["CallerIDNum"]) == (CUSTOMER, CUSTOMER)
        stored = await desk.do("becomes", call=call, state="ended")
        assert (stored["result"], stored["transferred_to"], stored["rating"]) == ("answered", EXTENSION, 4)
        logged = await office.logged(desk, call)
        assert (logged.result, logged.rating, logged.dropped) == (CallResult.ANSWERED, Rating.FRIENDLY, False)
        assert logged.transferred_to == EXTENSION
        one = await promised(office, "about the offer")
        assert (one.open, one.origin, one.origin_call, one.redial) == (True, Origin.CALL, call, None)
        # The agent is out of it, the customer is still there, and nobody is called again for it.
        assert not customer.gone()
        assert office.pbx.channels_of("1001") == []
        await desk.do("lines", states=[])
        crm = await office.world.crm("olga")
        try:
            assert [item for item in (await crm.changes(None)).items if item.redial is not None] == []
        finally:
            await crm.aclose()
        customer.hang_up()
        office.pbx.wait_for_no_channels()

    play(scenario)


def test_a_survey_that_is_not_there_leaves_the_customer_with_the_agent(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk, _, call = await talking(office, "9998")
        await desk.do("press", name="face2")
        await desk.do("says", name="callTold", holds="The caller is still with you.")
        [still] = await desk.do("lines", states=["talking"])
        assert (still["id"], still["transferred_to"], still["rating"]) == (call, "", 2)
        await desk.do("finish", face=3)
        stored = await desk.do("becomes", call=call, state="ended")
        assert (stored["transferred_to"], stored["rating"]) == ("", 3)
        assert (await office.logged(desk, call)).rating is Rating.NEUTRAL
        office.pbx.wait_for_no_channels()

    play(scenario)
