# SPDX-License-Identifier: GPL-3.0-or-later
"""An agent's day at a real exchange: the queue, calls out that wait, pauses and wrap-up, contacts and the enquiry form."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.demo.world import Promise
from app.domain.callback import Priority
from tests.e2e.office import CUSTOMER, Office, Play, an_office, until_so
from tests.e2e.test_faults import DeskProcess
from tests.pbx import config

pytestmark = pytest.mark.pbx


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    with an_office(tmp_path_factory.mktemp("office")) as play:
        yield play


async def desk_of(office: Office) -> DeskProcess:
    """The agent's desk, started by the first test."""
    return office.desks[0] if office.desks else await office.start(sip_transport="tcp")


async def from_the_queue(office: Office, desk: DeskProcess) -> dict[str, Any]:
    """A customer of the queue rings at the agent's."""
    office.pbx.queue_add("1001")
    office.pbx.call_in(config.QUEUE, name="Jonas Weber")
    ringing: dict[str, Any] = await desk.do("rings", number=CUSTOMER)
    return ringing


def test_a_call_out_waits_for_the_customer_who_rings(play: Play) -> None:
    """Row D5: Call pressed while a queue call rings; the customer first, then the call goes on by itself."""

    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        ringing = await from_the_queue(office, desk)
        with office.pbx.listen() as heard:
            await desk.do("fill", name="dialEntry", text="6009")
            await desk.do("press", name="dialButton")
            await desk.do("page_shown", name="callout")
            await desk.do("says", name="calloutWaitingTitle", holds="Outgoing call initiated")
            assert heard.matching("Newexten", Exten="6009") == []
            await desk.do("answer")
            await desk.do("says", name="calloutWaitingTitle", holds="Outgoing call initiated")
            assert heard.matching("Newexten", Exten="6009") == []
            await desk.do("finish", face=5)
            [out] = await desk.do("lines", states=["talking"])
            assert out["number"]["e164"] == "6009"
            await desk.do("hidden", name="calloutWaiting")
            await desk.do("finish", face=5)
        assert len(heard.matching("Newexten", Exten="6009", Application="Ringing")) == 1
        for call in (ringing["id"], out["id"]):
            assert (await office.logged(desk, call)).result == "answered"
        office.pbx.wait_for_no_channels()

    play(scenario)


def test_a_customer_rings_while_the_claim_of_a_callback_is_asked_for(play: Play, tmp_path: Path) -> None:
    """Row D5 from the list: the claim is given back, and taken again after the customer's call; one ring."""

    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        await office.world.fill((Promise("6009", "Maria Jensen", -3, "refund", Priority.NORMAL, None),))
        one = (await office.held())["Maria Jensen"]
        gate = tmp_path / "gate"
        with office.pbx.listen() as heard:
            await desk.do("page", name="callbacks")
            await desk.do("claim_when", gate=str(gate))
            await desk.do("dial_row", callback=one.id)
            await until_so(lambda: list(tmp_path.glob("gate.*")), "the claim is asked for")
            await from_the_queue(office, desk)
            gate.touch()
            await desk.do("says", name="calloutWaitingTitle", holds="Outgoing call initiated")
            held = await office.until_held(lambda held: held["Maria Jensen"].claim is None, "the claim given back")
            assert held["Maria Jensen"].attempts == ()
            assert heard.matching("Newexten", Exten="6009") == []
            await desk.do("answer")
            await desk.do("finish", face=5)
            [out] = await desk.do("lines", states=["talking"])
            assert out["callback"] == one.id
            await office.until_held(lambda held: held["Maria Jensen"].claim, "the claim taken again")
            await desk.do("finish", face=5)
        held = await office.until_held(lambda held: not held["Maria Jensen"].open, "the promise kept")
        [attempt] = held["Maria Jensen"].attempts
        assert (attempt.call, attempt.result) == (out["id"], "answered")
        assert len(heard.matching("Newexten", Exten="6009", Application="Ringing")) == 1

    play(scenario)


def test_pauses_and_wrap_up(play: Play) -> None:
    """Rows D6 and D7, and a pause that is asked for during a call; what it took arrives at the hub and adds up."""

    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        began = datetime.now(UTC)
        await desk.do("settings", wrap_up_seconds=1)
        await desk.do("pause", reason="lunch")
        paused = await desk.do("agent", state="paused")
        assert (paused["reason"], paused["says"]) == ("lunch", "Pause: Lunch")
        await desk.do("dial", number="62017")  # D6, and D7 after a call in vain
        wrap_up = await desk.do("agent", state="wrap_up")
        assert (wrap_up["seconds"], wrap_up["next"]) == (1, None)
        await desk.do("agent", state="ready")
        await desk.do("settings", wrap_up_seconds=600)
        call = await desk.do("dial", number="6105")
        await desk.do("becomes", call=call["id"], state="ended")
        await desk.do("finish", face=5)
        wrap_up = await desk.do("agent", state="wrap_up")
        assert wrap_up["seconds"] == 600
        # One who gives up ringing leaves the rest of it to be done.
        customer = office.pbx.call_in("1001")
        await desk.do("rings", number=CUSTOMER)
        await desk.do("agent", state="ringing")
        customer.hang_up()
        assert 500 < (await desk.do("agent", state="wrap_up"))["seconds"] < 600
        await desk.do("press", name="readyButton")
        await desk.do("agent", state="ready")
        await desk.do("settings", wrap_up_seconds=0)
        office.pbx.call_in("1001")
        await desk.do("rings", number=CUSTOMER)
        await desk.do("answer")
        await desk.do("pause", reason="lunch")
        assert (await desk.do("agent", state="talking"))["next"] == "lunch"
        await desk.do("finish", face=5)
        assert (await desk.do("agent", state="paused"))["reason"] == "lunch"
        await desk.do("press", name="readyButton")
        await desk.do("agent", state="ready")
        await desk.do("sync", connection="synced", waiting=0)
        span = {"since": instant(began), "until": instant(datetime.now(UTC))}
        [mine] = (await office.ask("GET", "/spells/summary", params={**span, "person": "agent"}))["items"]
        seconds = mine["seconds"]
        assert {state for state, length in seconds.items() if length > 0} >= {
            "ready",
            "paused",
            "connecting",
            "ringing",
            "talking",
            "wrap_up",
        }
        whole = (datetime.fromisoformat(span["until"]) - began) / timedelta(seconds=1)
        assert seconds["wrap_up"] >= 1
        assert sum(seconds.values()) <= whole + 0.01

    play(scenario)


def instant(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def test_the_queue_is_told(play: Play) -> None:
    """Paused and ready at the desk is paused and ready in the exchange's queue, also in one that was restarted."""

    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        pbx = office.pbx

        def is_paused(wanted: str) -> bool:
            return pbx.queue().get("1001", {}).get("Paused") == wanted

        pbx.queue_add("1001")
        await desk.do("settings", queue_pause_code="*46", queue_ready_code="*47")
        calls = len(await office.calls_at_hub())
        await desk.do("pause", reason="lunch")
        await until_so(lambda: is_paused("1"), "paused in the queue")
        await desk.do("press", name="readyButton")
        await until_so(lambda: is_paused("0"), "ready in the queue")
        await desk.do("pause", reason="lunch")
        await until_so(lambda: is_paused("1"), "paused in the queue")
        pbx.kill()
        said = await desk.do("line_says", state="failed")
        assert "cannot be reached" in said or "does not answer" in said
        queues = pbx.folder / "etc/queues.conf"
        before = queues.read_text()
        queues.write_text(before.replace("[support]\n", "[support]\nmember => PJSIP/1001\n"))
        pbx.start()
        assert not is_paused("1")
        await until_so(lambda: is_paused("1"), "paused in the queue of the exchange that was restarted")
        queues.write_text(before)
        pbx.cli("queue reload all")
        pbx.queue_add("1001") if "1001" not in pbx.queue() else None
        await desk.do("press", name="readyButton")
        await until_so(lambda: is_paused("0"), "ready in the queue")
        await desk.do("settings", queue_pause_code="", queue_ready_code="")
        await desk.do("sync", connection="synced", waiting=0)
        assert len(await office.calls_at_hub()) == calls  # the codes are no calls of the agent's

    play(scenario)


def test_contacts(play: Play) -> None:
    """Row D1: a contact of the hub and a colleague are found by name, each with a Call button."""

    async def scenario(office: Office) -> None:
        desk, colleague = await desk_of(office), await office.phone("1003")
        contact = {"name": "Tóth Gergely", "numbers": ["6009"], "company": "Tóth Kft."}
        await office.ask("PUT", "/contacts/c1", json=contact)
        await desk.do("page", name="contacts")
        await desk.do("fill", name="contactsField", text="toth")
        await desk.do("press", name="contactsSearch")
        await desk.do("says", name="contactRow", holds="Tóth Kft.")
        await desk.do("press", name="contactCall")
        await desk.do("page_shown", name="callout")
        await desk.do("says", name="calloutName", holds="Tóth Gergely")
        [call] = await desk.do("lines", states=["talking"])
        await desk.do("finish", face=5)
        logged = await office.logged(desk, call["id"])
        assert (logged.customer, logged.result) == ("Tóth Gergely", "answered")
        await desk.do("page", name="contacts")
        await desk.do("fill", name="contactsField", text="éva")
        await desk.do("press", name="contactsSearch")
        await desk.do("says", name="contactRow", holds="Szabó Éva")
        await desk.do("press", name="contactCall")
        question = await colleague.rung("1001")
        await desk.do("says", name="calloutName", holds="Szabó Éva")
        await desk.do("says", name="calloutState", holds="Ringing")
        await desk.do("press", name="calloutCancel")
        assert (await colleague.ended(question.call)).result == "missed"
        await desk.do("lines", states=[])

    play(scenario)


FORM = {
    "fields": [
        {
            "code": "subject",
            "kind": "choice",
            "required": True,
            "text": {"en": "Subject"},
            "choices": [{"code": "order", "text": {"en": "Order"}}, {"code": "fault", "text": {"en": "Fault"}}],
        },
        {"code": "order_number", "kind": "text", "text": {"en": "Order number"}, "limit": 40},
        {"code": "amount", "kind": "number", "text": {"en": "Amount"}, "minimum": 0},
        {"code": "description", "kind": "long_text", "text": {"en": "Description"}},
    ]
}


def test_the_enquiry_form(play: Play, tmp_path: Path) -> None:
    """Filled in during the call; the customer hangs up first, nothing is lost; half-filled when the desk is killed: kept."""

    async def scenario(office: Office) -> None:
        desk = await desk_of(office)
        form = tmp_path / "form.json"
        form.write_text(json.dumps(FORM))
        await desk.do("settings", enquiry_form=str(form))
        customer = office.pbx.call_in("1001", name="Maria Jensen")
        call = await desk.do("rings", number=CUSTOMER)
        await desk.do("answer")
        await desk.do("page", name="callout")
        await desk.do("fill", name="enquiry-order_number", text="4418")
        await desk.do("fill", name="enquiry-description", text="Захиалга, хүргэлт")
        customer.hang_up()
        await desk.do("becomes", call=call["id"], state="ended")
        await desk.do("finish", face=5)
        assert await desk.do("enquiry") == {"order_number": "4418", "description": "Захиалга, хүргэлт"}
        await desk.do("press", name="calloutSave")
        await desk.do("says", name="enquirySaid-subject", holds="filled in")
        await desk.do("fill", name="enquiry-subject", text="fault")
        await desk.do("fill", name="enquiry-amount", text="12.5")
        await desk.do("press", name="calloutSave")
        await desk.do("says", name="calloutKept", holds="Registered")
        logged = await office.logged(desk, call["id"])
        expected = {"subject": "fault", "order_number": "4418", "amount": "12.5", "description": "Захиалга, хүргэлт"}
        assert (logged.enquiry, logged.rating) == (expected, 5)

        half = await desk.do("dial", number="6000")
        await desk.do("becomes", call=half["id"], state="talking")
        await desk.do("page_shown", name="callout")
        await desk.do("fill", name="enquiry-description", text="half a word")
        await desk.do("kept", call=half["id"], text="half a word")
        await desk.kill()
        office.desks.remove(desk)
        desk = await office.start()
        await desk.do("notices", holds="broke off")
        assert (await desk.do("becomes", call=half["id"], state="ended"))["result"] == "unknown"
        assert "Unknown" in await desk.do("result", call=half["id"])
        await desk.do("open_enquiry", call=half["id"])
        await desk.do("says", name="enquiry-description", holds="half a word")
        await desk.do("fill", name="enquiry-subject", text="order")
        await desk.do("press", name="calloutSave")
        await desk.do("says", name="calloutKept", holds="Registered")
        logged = await office.logged(desk, half["id"])
        assert logged.enquiry == {"subject": "order", "description": "half a word"}
        assert logged.result == "unknown"
        await desk.do("settings", enquiry_form="")

    play(scenario)
