# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong at a real exchange, as the agent sees it: a dead engine, a dead PBX, a dead line, a flood, a dead desk."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.demo.world import Promise
from app.domain.call import CallResult
from app.domain.callback import Priority
from tests.e2e.office import CUSTOMER, Office, Play, an_office
from tests.e2e.test_faults import DeskProcess
from tests.pbx import config

pytestmark = pytest.mark.pbx
QUICK = {"media_timeout": 3.0, "transfer_timeout": 20.0}


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    with an_office(tmp_path_factory.mktemp("office")) as play:
        yield play


async def desk_of(office: Office) -> DeskProcess:
    """The agent's desk, started by the first test; a line without voice is given up soon."""
    return office.desks[0] if office.desks else await office.start(phone=QUICK, sip_transport="tcp")


async def rung(office: Office, desk: DeskProcess) -> str:
    """A customer who rings at the agent's."""
    office.pbx.call_in("1001", name="Maria Jensen")
    return str((await desk.do("rings", number=CUSTOMER))["id"])


async def reach(office: Office, desk: DeskProcess, phase: str) -> str:
    """A call in a phase."""
    if phase == "ringing out":
        call = str((await desk.do("dial", number="6007"))["id"])
        await desk.do("becomes", call=call, state="ringing_out")
        return call
    call = await rung(office, desk)
    if phase != "ringing in":
        await desk.do("answer")
    if phase == "on hold":
        await desk.do("press", name="callHold")
        await desk.do("becomes", call=call, state="held")
    return call


async def works_again(office: Office, desk: DeskProcess) -> None:
    """Registered, and calls can be made."""
    await desk.do("line_says", state="registered")
    call = await desk.do("dial", number="6000")
    await desk.do("becomes", call=call["id"], state="talking")
    await desk.do("finish", face=5)
    assert (await office.logged(desk, call["id"])).result is CallResult.ANSWERED


@pytest.mark.parametrize("phase", ["ringing in", "ringing out", "talking", "on hold"])
def test_the_engine_is_killed(play: Play, phase: str) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        call = await reach(office, desk, phase)
        engine = (await desk.do("pids"))["engine"]
        os.kill(engine, signal.SIGKILL)
        ended = await desk.do("becomes", call=call, state="ended")
        assert ended["result"] == "unknown"
        who = "6007" if phase == "ringing out" else "Maria Jensen"
        await desk.do("notices", holds=f"Your call with {who} has ended")
        if phase in ("talking", "on hold"):
            await desk.do("says", name="callResult", holds="not known how it ended")
            await desk.do("finish", face=3)
        else:
            await desk.do("says", name="callResult", holds="Unknown")
        assert "Unknown" in await desk.do("result", call=call)
        assert (await office.logged(desk, call)).result is CallResult.UNKNOWN
        await desk.do("close_notices")
        # The exchange lets the dead phone's call ring on; the new engine does not take it up.
        for channel in office.pbx.channels():
            office.pbx.cli(f"channel request hangup {channel['Channel']}")
        await works_again(office, desk)

    play(scenario)


@pytest.mark.parametrize("phase", ["ringing in", "ringing out", "talking", "transferring"])
def test_the_exchange_is_killed(play: Play, phase: str) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        call = await reach(office, desk, phase)
        if phase == "transferring":
            await desk.do("press", name="callTransfer")
            await desk.do("fill", name="transferField", text="1002")
            office.pbx.freeze()  # it takes the wish, and dies of it
            await desk.do("press", name="transferNow")
        office.pbx.kill()
        await desk.do("line_says", state="failed")
        if phase == "ringing in":
            await desk.do("press", name="incomingReject")
            expected = {"rejected"}
        elif phase == "ringing out":
            await desk.do("press_if_there", name="callCancel")
            expected = {"cancelled", "unreachable"}
        else:
            expected = {"answered"}
        ended = await desk.do("becomes", call=call, state="ended")
        assert ended["result"] in expected
        assert ended["dropped"] is (expected == {"answered"})
        if ended["dropped"]:
            await desk.do("says", name="callResult", holds="The line broke off")
            await desk.do("finish", face=3)
            assert "Broke off" in await desk.do("result", call=call)
        if phase == "transferring":
            assert ended["transferred_to"] == ""
        office.pbx.start()
        logged = await office.logged(desk, call)
        assert (logged.result, logged.dropped) == (ended["result"], ended["dropped"])
        await desk.do("close_notices")
        await works_again(office, desk)

    play(scenario)


def test_no_good_bye(play: Play) -> None:
    """The other side's voice stops and nobody says so: dropped after the set time, and said to the exchange."""

    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        call = await desk.do("dial", number="6000")
        await desk.do("becomes", call=call["id"], state="talking")
        office.pbx.freeze()
        try:
            ended = await desk.do("becomes", call=call["id"], state="ended")
        finally:
            office.pbx.thaw()
        assert (ended["result"], ended["dropped"]) == ("answered", True)
        await desk.do("says", name="callResult", holds="The line broke off")
        await desk.do("finish", face=3)
        assert "Broke off" in await desk.do("result", call=call["id"])
        assert (await office.logged(desk, call["id"])).dropped
        await desk.do("close_notices")
        await works_again(office, desk)

    play(scenario)


def test_fifty_calls_at_once_while_talking(play: Play) -> None:
    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        call = await desk.do("dial", number="6000")
        await desk.do("becomes", call=call["id"], state="talking")
        with office.pbx.listen() as heard:
            for n in range(50):
                office.pbx.call_in("1001", caller=f"358500000{n:02}")
            # The talk goes on through all of it, and its buttons work.
            await desk.do("press", name="callHold")
            await desk.do("becomes", call=call["id"], state="held")
            await desk.do("press", name="callHold")
            await desk.do("becomes", call=call["id"], state="talking")
            # The last of them may not ring yet when nobody else does; and the exchange tells each end for its own half too.
            told: dict[str | None, str] = {}
            while len(told) < 50:
                await desk.do("turn_away")
                ended = heard.matching("DialEnd", DestCallerIDNum="1001")
                told = {end.get("CallerIDNum"): end["DialStatus"] for end in ended if end.get("CallerIDNum")}
            assert set(told.values()) == {"BUSY"}  # nobody is left without a word
        await desk.do("lines", states=["talking"])
        seen = await desk.do("results_of", number="358500000")
        assert 2 <= len(seen) <= 50
        assert set(seen) <= {"rejected", "missed"}
        await desk.do("finish", face=5)
        await desk.do("sync", connection="synced", waiting=0)
        assert (await office.logged(desk, call["id"])).result is CallResult.ANSWERED
        await desk.do("close_notices")
        await works_again(office, desk)

    play(scenario)


def test_the_desk_is_killed_in_a_call(play: Play) -> None:
    """The next start says it, and the attempt is unknown: it is never dialled again by itself."""

    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        await office.world.fill((Promise("6000", "Jonas Weber", -3, "refund", Priority.NORMAL, None),))
        one = (await office.held())["Jonas Weber"]
        await desk.do("page", name="callbacks")
        await desk.do("dial_row", callback=one.id)
        call = await desk.do("call", state="talking")
        await desk.kill()
        office.desks.remove(desk)
        desk = await office.start(phone=QUICK)
        await desk.do("notices", holds="It is not known whether this customer was reached")
        held = await office.until_held(
            lambda held: held["Jonas Weber"].attempts and held["Jonas Weber"].claim is None,
            "the attempt ends, and nobody has it",
        )
        [attempt] = held["Jonas Weber"].attempts
        assert (attempt.call, attempt.result) == (call["id"], CallResult.UNKNOWN)
        assert held["Jonas Weber"].open
        assert "Unknown" in await desk.do("result", call=call["id"])
        assert (await office.logged(desk, call["id"])).result is CallResult.UNKNOWN
        await desk.do("lines", states=[])

    play(scenario)


def test_tls_and_srtp(play: Play, tmp_path: Path) -> None:
    """Entered in the settings page; a certificate nobody vouches for, and one of another host, are told in words."""

    async def scenario(office: Office) -> None:
        desk, pbx = await desk_of(office), office.pbx
        await desk.do("page", name="settings")
        fields = {
            "sipUser": "1005",
            "sipHost": pbx.host,
            "sipPort": str(pbx.tls_port),
            "sipTransport": "tls",
            "sipPassword": config.password("1005"),
            "sipSrtp": "required",
            "sipCaFile": "",
        }
        for name, text in fields.items():
            await desk.do("fill", name=name, text=text)
        await desk.do("press", name="sipConnect")
        said = await desk.do("line_says", state="failed")
        assert "certificate" in said
        await desk.do("says", name="sipStatus", holds="certificate")
        await desk.do("notices", holds="certificate")
        await desk.do("fill", name="sipCaFile", text=str(pbx.authority.file))
        await desk.do("press", name="sipConnect")
        await desk.do("line_says", state="registered")
        call = await desk.do("dial", number="6000")
        await desk.do("becomes", call=call["id"], state="talking")
        await desk.do("says", name="callQuality")
        await desk.do("finish", face=5)
        logged = await office.logged(desk, call["id"])
        assert logged.quality is not None
        assert logged.quality.encrypted
        pbx.stop()
        pbx.use_certificate(pbx.authority.issue("pbx.example.com"))
        pbx.start()
        await desk.do("line_says", state="failed", detail="wrong_name")
        await desk.do("says", name="sipStatus", holds="another")

    play(scenario)
