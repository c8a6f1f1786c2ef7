# SPDX-License-Identifier: GPL-3.0-or-later
"""What a CRM gets of an agreed callback (row E3) through the outbox, from the end of the call on, also when it was away meanwhile:
name, contact phone, reason, note, due time, origin, and of the call its rating and what was filled in."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.call import Call, CallResult
from app.domain.callback import Callback, Origin
from app.domain.due import at_wall
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.rating import Rating
from app.hub.embedded import EmbeddedHub
from app.services.callbacks import CallbackForm
from tests import naumen_center_site, naumen_site
from tests.desks import Desk, Secrets, desk, until
from tests.hub import PEOPLE
from tests.integration.test_two_systems import SiteDesk
from tests.naumen.server import NaumenServer
from tests.naumen.server_module import ServerModule
from tests.naumen_site import CALL_COMMENT, CALL_RECORD

CALLER = "+79123450001"
CONTACT = parse("+79123450099", "RU")
SURVEY = parse("6500", "FI")
DUE = at_wall(datetime(2027, 3, 1, 17, 45), "Asia/Yekaterinburg")
ANSWERS = """
[enquiry]
target = "callback"
[enquiry.answers]
details = { attribute = "resultDescr", kind = "text" }
"""
"""What was filled in in the call stands on the callback that was agreed in it."""


async def agreed(
    desk: Desk, reason: str | None = "order", answers: dict[str, str] | None = None
) -> tuple[Call, Callback]:
    """A call in which a callback was agreed, ended by way of the survey."""
    call_id = new_id()
    desk.calls.incoming(call_id, CALLER, "Анна", None)
    call = desk.calls.known(call_id)
    assert call is not None
    desk.answered(call)
    if answers is not None:
        desk.calls.register(call_id, answers)
    form = CallbackForm(
        number=CONTACT,
        due=DUE,
        customer="Анна Петрова",
        reason=reason,
        owner="ann",
        note="о доставке",
        origin=Origin.CALL,
        origin_call=call_id,
    )
    result = await desk.calls.finish(call_id, Rating.FRIENDLY, form, survey=SURVEY)
    desk.calls.transfer_changed(call_id, "done", 200)
    desk.ended(call, CallResult.ANSWERED)
    assert result.callback is not None
    return result.call, result.callback


def scenario(play: Callable[[NaumenServer], Awaitable[None]]) -> None:
    async def whole(server: NaumenServer) -> None:
        await asyncio.wait_for(play(server), 100)

    with NaumenServer() as server:
        naumen_site.team_of(server)
        asyncio.run(whole(server))


async def sent(desk: Desk) -> None:
    """Everything has reached the CRM, and nothing was refused."""
    await until(lambda: desk.store.outbox.counts()[0] == 0, "everything is sent")
    status = desk.sync.status
    assert (status.refused, status.conflicts) == (0, 0), status


@pytest.mark.parametrize("away", [False, True], ids=["there", "away"])
@pytest.mark.parametrize("mode", ["bare", "module"])
def test_service_desk(tmp_path: Path, mode: str, away: bool) -> None:
    async def play(server: NaumenServer) -> None:
        server.scripts.modules["SoittoDesk"] = ServerModule(server)
        profile = naumen_site.profile_of(server, mode, more=CALL_RECORD + ANSWERS)
        one = SiteDesk(tmp_path, Secrets(), profile)
        await one.account.sign_in(profile.url, "ann", server.key("ann"))
        await one.synced()
        if away:
            server.stop()
        call, callback = await agreed(one, answers={"details": "две коробки"})
        if away:
            assert one.store.outbox.counts()[0] > 0
            server.start()
            await one.sync.now()
        await sent(one)
        (record,) = server.store.all("serviceCall")
        reason = server.store.item("callbackReason", "order")
        assert (record.values["clientName"], record.values["clientPhone"]) == ("Анна Петрова", "+79123450099")
        assert "о доставке" in record.values["descriptionRTF"]
        assert record.values["callReason"] == reason
        assert record.values["callAt"] == DUE.utc
        assert record.values["resultDescr"] == "две коробки"
        (logged,) = server.store.all("call")
        assert (logged.values["callId"], logged.values["phone"], logged.values["rating"]) == (call.id, CALLER, 4)
        await one.close()
        # A second desk reads the rest of it too.
        other = SiteDesk(tmp_path / "second", Secrets(), profile)
        await other.account.sign_in(profile.url, "ann", server.key("ann"))
        await other.synced()
        read = await other.get(callback.id)
        assert (read.origin, read.origin_call, read.due, read.number.key) == (Origin.CALL, call.id, DUE, CONTACT.key)
        await other.close()

    scenario(play)


def test_service_desk_with_comments(tmp_path: Path) -> None:
    """The call in which it was agreed is told beside it, with its rating."""

    async def play(server: NaumenServer) -> None:
        profile = naumen_site.profile_of(server, more=CALL_COMMENT)
        one = SiteDesk(tmp_path, Secrets(), profile)
        await one.account.sign_in(profile.url, "ann", server.key("ann"))
        await one.synced()
        server.stop()
        call, _ = await agreed(one)
        server.start()
        await one.sync.now()
        await sent(one)
        (record,) = server.store.all("serviceCall")
        (text,) = server.store.comments(record.uuid)
        assert f"call:{call.id}" in text
        assert "состоялся" in text
        assert " 4 " in f"{text.split('<span>')[0]} "
        await one.close()

    scenario(play)


@pytest.mark.parametrize("away", [False, True], ids=["there", "away"])
def test_contact_center(tmp_path: Path, away: bool) -> None:
    """It keeps no calls of anybody else's: the rating stays on the desk."""

    async def play(server: NaumenServer) -> None:
        project = server.cases.project("Обратные звонки")
        profile = naumen_center_site.profile_of(server.origin, project)
        one = SiteDesk(tmp_path, Secrets(), profile)
        await one.account.sign_in(profile.url, "ann", "password-ann")
        await one.synced()
        if away:
            server.stop()
        call, callback = await agreed(one)
        if away:
            server.start()
            await one.sync.now()
        await sent(one)
        (case,) = server.cases.all(project)
        assert (case.title, case.comment) == ("Анна Петрова", "о доставке")
        assert case.form["group001"]["reason"] == ["Заказ"]
        assert [number["number"] for number in case.numbers] == ["+79123450099"]
        assert (case.at, case.time_zone) == (DUE.utc, "GMT+05:00")
        stored = one.store.get_call(call.id)
        assert stored is not None
        assert stored.rating is Rating.FRIENDLY
        await one.close()
        other = SiteDesk(tmp_path / "second", Secrets(), profile)
        await other.account.sign_in(profile.url, "ann", "password-ann")
        await other.synced()
        read = await other.get(callback.id)
        assert (read.origin, read.origin_call, read.due) == (Origin.CALL, call.id, DUE)
        await other.close()

    scenario(play)


def test_hub_that_was_away(tmp_path: Path) -> None:
    async def play() -> None:
        hub = EmbeddedHub(tmp_path / "hub", people=PEOPLE)
        url = await hub.start()
        async with desk(tmp_path / "a", url, "ann") as ann, desk(tmp_path / "b", url, "ben") as ben:
            await hub.stop()
            call, callback = await agreed(ann, reason=None, answers={"details": "two boxes"})
            await hub.start()
            await ann.sync.now()
            await sent(ann)
            read = await ben.sees(callback.id, lambda one: one.open)
            assert (read.customer, read.note, read.due) == ("Анна Петрова", "о доставке", DUE)
            assert (read.number.key, read.origin, read.origin_call) == (CONTACT.key, Origin.CALL, call.id)
            logged = await ann.place().crm.call(call.id)  # type: ignore[attr-defined]
            assert (logged.rating, logged.enquiry) == (Rating.FRIENDLY, {"details": "two boxes"})
            assert logged.transferred_to == SURVEY.dial
        await hub.stop()

    asyncio.run(asyncio.wait_for(play(), 100))
