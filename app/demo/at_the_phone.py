# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripted day at the phone: a contact called with a form to fill in, a second caller while talking, the list of calls."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView

from app.config.paths import resources
from app.demo.hands import find, press, shown, type_text, until, until_told
from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState
from app.domain.rating import Rating

if TYPE_CHECKING:
    from app.demo.scripted import Day

WRAP_UP = 60
"""Seconds of after-work in these steps; ended by hand."""
WAITS = "+97688001231"
"""Who rings while the agent talks."""


async def contact_called(day: Day) -> None:
    """Rows D1 and D2: a name is looked for, its Call button pressed, and the Callout page opens by itself."""
    shutil.copy(resources() / "forms" / "enquiry.example.json", day.program.options.profile / "enquiry.json")
    day.program.desk.enquiries.reload()
    await press(day.window, "nav-contacts")
    await type_text(find(day.window, QLineEdit, "contactsField"), "сарнай")
    await press(day.window, "contactsSearch")
    call = await until(lambda: day.window.findChild(QPushButton, "contactCall"), "the contact with its Call button")
    day.picture("contact-found")
    await press(day.window, call.objectName())
    await until(lambda: day.window.callout.isVisible(), "the Callout page to open by itself")
    await until(lambda: find(day.window, QPushButton, "calloutCancel").isVisible(), "CANCEL while it is connecting")
    day.picture("callout-connecting")
    await until(day.in_call, "the answer")


async def enquiry_registered(day: Day) -> None:
    """Row D4: the form is filled in during the call, saved after it, and is at the hub with the call."""
    form = day.window.callout.form
    assert form is not None
    subject = form.fields["subject"].input
    assert isinstance(subject, QComboBox)
    await day.choose(subject, "order")
    await type_text(form.fields["order_number"].input, "4418")
    call_id = await day.end_with(Rating.NEUTRAL)
    await type_text(form.fields["description"].input, "4418")
    await press(day.window, "calloutSave")

    async def registered() -> Call | None:
        call = await day.logged(call_id)
        return call if call is not None and call.enquiry and call.rating is not None else None

    call: Call = await until_told(registered, "the registration at the hub")
    answers: dict[str, Any] = dict(call.enquiry or {})
    assert (answers["subject"], answers["order_number"], answers["description"]) == ("order", "4418", "4418")


async def second_caller(day: Day) -> None:
    """A customer rings while the agent talks: hold and answer, then both calls one after the other; wrap-up after them."""
    desk = day.program.desk
    desk.agent.wrap_up_seconds = WRAP_UP
    await press(day.window, "nav-callbacks")
    await day.ring_in("+442079460131", "Emma Clarke")
    await press(day.window, "incomingAnswer")
    await until(day.in_call, "the talk")
    first = day.call
    assert first is not None
    await day.program.bridge.ask(day.world.say(do="ring_in", number=WAITS, name="Бат-Эрдэнэ", give_up_after=60))
    await until(lambda: shown(day.window, "stripAnswer"), "the second caller beside the talk")
    assert day.call is not None
    assert day.call.id == first.id, "the second caller must not push the first aside"
    day.picture("call-waiting")
    await press(day.window, "stripAnswer")
    await until(lambda: day.in_call() and day.call is not None and day.call.number.key == WAITS, "the second talk")
    held = next(call for call in desk.calls.live if call.id == first.id)
    assert held.state is CallState.HELD
    day.picture("one-on-hold")
    second = await day.end_with(Rating.FRIENDLY)
    await _take_back(day)
    await until(lambda: day.in_call() and day.call is not None and day.call.id == first.id, "the first one again")
    await day.end_with(Rating.DELIGHTED)
    for call_id in (first.id, second):

        async def answered(call_id: str = call_id) -> bool:
            call = await day.logged(call_id)
            return call is not None and call.result is CallResult.ANSWERED and call.rating is not None

        await until_told(answered, "the call at the hub")
    await until(lambda: desk.agent.agent.state is AgentState.WRAP_UP, "the wrap-up")
    day.picture("wrap-up")
    await press(day.window, "readyButton")
    await until(lambda: desk.agent.agent.state is AgentState.READY, "to be ready again")
    desk.agent.wrap_up_seconds = 0


async def _take_back(day: Day) -> None:
    """Talk again with the one on hold, from its strip or its own card."""
    name = await until(
        lambda: next((n for n in ("stripTakeBack", "callHold") if shown(day.window, n)), ""), "the one on hold"
    )
    await press(day.window, name)


async def list_of_calls(day: Day) -> None:
    """Every call of the day is in the list, as what it was."""
    await press(day.window, "nav-calls")
    table = find(day.window, QTableView, "callsTable")
    await until(lambda: table.isVisible() and table.model().rowCount() >= 7, "the calls")
    day.picture("calls")
    await press(day.window, "nav-callbacks")
