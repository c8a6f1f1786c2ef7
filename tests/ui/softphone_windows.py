# SPDX-License-Identifier: GPL-3.0-or-later
"""The softphone's windows for the audits: calls beside each other, transfer, recording, Callout, contacts, calls, settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from app.config.enquiry import load
from app.config.paths import resources
from app.domain.agent import Agent, AgentState
from app.domain.call import CallResult, CallState, Direction, Quality
from app.domain.errors import CrmError, CrmErrorKind, FormFileError, StorageFull
from app.domain.number import Number, parse
from app.domain.people import Contact
from app.domain.rating import Rating
from app.services.events import AgentChanged, CalloutWaits, LineStatus
from app.ui.main_window import MainWindow
from tests.ui.fakes import ME, OTHERS, click, find, until
from tests.ui.studio import Build, Studio

LONG_NAME = "Бат-Эрдэнийн Мөнхжаргал, Өвөрхангай аймгийн Хархорин сум дахь салбар"
"""A name that no line has room for."""
HIDDEN = Number("")
COMPANY = "Közép-dunántúli Ingatlankezelő és Szolgáltató Korlátolt Felelősségű Társaság"


def _contacts(studio: Studio) -> None:
    contacts = studio.rig.desk.directory.contacts
    for number, one in enumerate(
        (
            Contact("c1", LONG_NAME, ("+97699112230", "+97611234567", "+358401234567"), COMPANY),
            Contact("c2", "Szabó Éva", ("+36301234561", "12x"), "Virtanen Oy"),
            Contact("c3", "Сарнай Болд", (), ""),
        )
    ):
        contacts[f"{number}"] = one


def _history(studio: Studio) -> None:
    out = Direction.OUT
    studio.past(2, CallResult.ANSWERED, rating=Rating.FRIENDLY, queue="sales", transferred_to=OTHERS[0].extension)
    studio.past(3, CallResult.MISSED, customer=LONG_NAME)
    studio.past(26, CallResult.ANSWERED_ELSEWHERE, number=parse("+36301234561", "MN"), customer="Kovács Péter")
    studio.past(50, CallResult.INVALID, out, number=parse("+358401234564", "MN"), customer="")
    studio.past(75, CallResult.UNREACHABLE, out, agent="eva", rating=None)
    studio.past(99, CallResult.REJECTED, number=HIDDEN, customer="")
    studio.past(120, CallResult.ANSWERED, out, number=parse("102", "MN"), customer="Бат-Эрдэнэ", internal=True)


# The phone side.


async def known_caller(studio: Studio) -> QWidget:
    _history(studio)
    studio.rig.desk.directory.contacts["+97699112230"] = Contact("c1", LONG_NAME, ("+97699112230",), COMPANY)
    for number in ("8", "9"):
        studio.callback(f"b{number}", "+97699112230", "Сарнай Болд", 60 * 24 * int(number))
    window = await studio.listed(rows=8)
    studio.rig.desk.calls.recognised = studio.rig.store["a1"]
    studio.call(CallState.RINGING_IN, queue="sales", customer=LONG_NAME)
    await until(lambda: window.phone.incoming_page.info.company.text(), "the caller's company")
    return window


async def hidden_caller(studio: Studio) -> QWidget:
    window = await studio.listed()
    studio.call(CallState.RINGING_IN, number=HIDDEN, customer="")
    await until(lambda: find(window, "incomingAnswer").isVisible(), "the incoming call")
    return window


async def hidden_missed(studio: Studio) -> QWidget:
    window = await hidden_caller(studio)
    studio.call(CallState.ENDED, number=HIDDEN, customer="", result=CallResult.MISSED)
    assert isinstance(window, MainWindow)
    await until(lambda: window.phone.page is window.phone.result_page, "the result")
    return window


async def call_waiting(studio: Studio) -> QWidget:
    window = await studio.listed()
    studio.call(CallState.HELD, id="held", customer=LONG_NAME, queue="sales", focus=False)
    studio.call(CallState.TALKING)
    await until(lambda: window.phone.page is window.phone.call_page, "the talk")
    number = parse("+36301234561", "MN")
    studio.call(CallState.RINGING_IN, id="rings", number=number, customer="Kovács Péter", queue="sales", focus=False)
    await until(lambda: len(window.phone.strips.strips) == 2, "the strips")
    return window


async def transfer_panel(studio: Studio) -> QWidget:
    _contacts(studio)
    window = await studio.listed()
    studio.call(CallState.TALKING)
    await until(lambda: find(window, "callTransfer").isVisible(), "the talk")
    click(find(window, "callTransfer"))
    field = find(window, "transferField")
    field.setText("б")
    field.setText("бат")
    await until(lambda: len(window.phone.call_page.panel.results) > 1, "who was found")
    return window


def _transfer_to_nobody(typed: str, *, online: bool = True) -> Build:
    async def build(studio: Studio) -> QWidget:
        studio.rig.desk.directory.crm_online = online
        window = await studio.listed()
        studio.call(CallState.TALKING)
        await until(lambda: find(window, "callTransfer").isVisible(), "the talk")
        click(find(window, "callTransfer"))
        find(window, "transferField").setText(typed)
        click(find(window, "transferNow"))
        await until(lambda: window.phone.call_page.panel._found is not None, "the answer")
        return window

    return build


def _transfer_told(state: str, code: int = 0) -> Build:
    async def build(studio: Studio) -> QWidget:
        window = await transfer_panel(studio)
        assert isinstance(window, MainWindow)
        studio.rig.desk.calls.transfer_step("call", state, code)
        await until(lambda: window.phone.call_page.told.isVisible(), "how it goes")
        return window

    return build


def _consulting(state: CallState) -> Build:
    async def build(studio: Studio) -> QWidget:
        window = await studio.listed()
        caller = CallState.TALKING if state is CallState.HELD else CallState.HELD
        asked = {"id": "consult", "consults": "call", "customer": OTHERS[0].name, "number": parse("102", "MN")}
        talks = state is not CallState.HELD
        studio.call(caller, focus=not talks)
        studio.call(state, Direction.OUT, focus=talks, **asked)
        if not talks:
            studio.call(caller)
        await until(lambda: find(window, "consultBar").isVisible(), "the question to a colleague")
        return window

    return build


async def consent(studio: Studio) -> QWidget:
    studio.rig.desk.settings.update(recording=True)
    window = await studio.listed()
    studio.call(CallState.TALKING, quality=Quality(8.25, 70, 640, "G722", True))
    await until(lambda: find(window, "callRecord").isVisible(), "the talk")
    click(find(window, "callRecord"))
    return window


async def recording(studio: Studio) -> QWidget:
    studio.rig.desk.settings.update(recording=True)
    window = await studio.listed()
    quality = Quality(0.2, 4, 32, "PCMA", True)
    studio.call(CallState.TALKING, recording=True, recordings=("call.wav",), quality=quality, remote_held=True)
    await until(lambda: find(window, "callRecording").isVisible(), "the recording")
    return window


async def colleague(studio: Studio) -> QWidget:
    studio.rig.desk.settings.update(recording=True)
    window = await studio.listed()
    studio.call(CallState.TALKING, Direction.OUT, internal=True, customer=OTHERS[0].name, number=parse("102", "MN"))
    await until(lambda: find(window, "callEnd").isVisible(), "the talk")
    return window


async def wrap_up(studio: Studio) -> QWidget:
    window = await studio.listed()
    until_then = studio.now + timedelta(seconds=75)
    agent = Agent(ME.id, AgentState.WRAP_UP, studio.now - timedelta(seconds=45), None, "training", until_then)
    studio.rig.desk.agent.agent = agent
    studio.rig.post(AgentChanged(agent))
    await until(lambda: find(window, "readyButton").isVisible(), "the wrap-up")
    return window


async def pause_to_come(studio: Studio) -> QWidget:
    window = await studio.listed()
    studio.call(CallState.TALKING)
    await until(lambda: find(window, "callEnd").isVisible(), "the talk")
    agent = replace(studio.rig.desk.agent.agent, next_pause="lunch")
    studio.rig.desk.agent.agent = agent
    studio.rig.post(AgentChanged(agent))
    await until(lambda: window.top_bar._agent.next_pause, "the pause to come")
    return window


# Callout.


def _form(studio: Studio) -> None:
    studio.rig.desk.enquiries.form = load(resources() / "forms" / "enquiry.example.json")


async def callout_empty(studio: Studio) -> QWidget:
    return await studio.window("callout")


async def callout_bad_file(studio: Studio) -> QWidget:
    studio.rig.desk.enquiries.problem = FormFileError(17, "out_of_place", "delivery", "minimum")
    return await studio.window("callout")


def _callout(state: CallState, direction: Direction = Direction.OUT, *, form: bool = False, **more: object) -> Build:
    async def build(studio: Studio) -> QWidget:
        if form:
            _form(studio)
        window = await studio.window("callout")
        ended = state is CallState.ENDED
        studio.call(CallState.TALKING if ended else state, direction, customer=LONG_NAME, queue="sales")
        await until(lambda: window.callout.call is not None, "the call on the page")
        if ended:
            studio.call(state, direction, customer=LONG_NAME, queue="sales", **more)
            await until(lambda: window.callout.call.state is state, "the end of the call")
        return window

    return build


async def callout_waiting(studio: Studio) -> QWidget:
    window = await studio.window("callout")
    studio.call(CallState.RINGING_IN, queue="sales")
    await until(lambda: find(window, "incomingAnswer").isVisible(), "the incoming call")
    waits = CalloutWaits(parse("+36301234561", "MN"), LONG_NAME)
    studio.rig.desk.calls.callout = waits
    studio.rig.post(waits)
    await until(lambda: find(window, "calloutWaiting").isVisible(), "the call that waits")
    return window


async def callout_waiting_elsewhere(studio: Studio) -> QWidget:
    """The agent types in another page, which stays."""
    window = await callout_waiting(studio)
    assert isinstance(window, MainWindow)
    window.show_page("callbacks")
    window.activateWindow()
    await until(window.isActiveWindow)
    find(window, "searchField").setFocus()
    await until(find(window, "searchField").hasFocus)
    studio.rig.post(studio.rig.desk.calls.callout)
    await until(lambda: window.notices.notices, "the notice")
    return window


async def callout_errors(studio: Studio) -> QWidget:
    window = await _callout(CallState.TALKING, form=True)(studio)
    assert isinstance(window, MainWindow)
    assert window.callout.form is not None
    fields = window.callout.form.fields
    fields["order_number"].show_answer("x" * 50)
    fields["amount"].show_answer("-5")
    fields["delivery"].show_answer("?")
    click(find(window, "calloutSave"))
    await until(lambda: find(window, "enquirySaid-subject").isVisible(), "what is missing")
    return window


async def callout_not_saved(studio: Studio) -> QWidget:
    window = await _callout(CallState.TALKING, form=True)(studio)
    assert isinstance(window, MainWindow)
    assert window.callout.form is not None
    find(window.callout.form, "enquiry-subject").show_answer("order")
    studio.rig.fail["enquiries.save"] = StorageFull()
    click(find(window, "calloutSave"))
    await until(lambda: window.callout.error_bar.text(), "the full disk")
    return window


async def callout_pending(studio: Studio) -> QWidget:
    window = await _callout(CallState.ENDED, form=True, result=CallResult.ANSWERED)(studio)
    assert isinstance(window, MainWindow)
    first = window.callout.call
    for number, who in enumerate((LONG_NAME, "Kovács Péter", "")):
        call = studio.past(number + 1, CallResult.ANSWERED, customer=who)
        window.callout.open_enquiry(call)
        assert window.callout.form is not None
        window.callout.form.fields["subject"].show_answer("fault")
    window.callout.open_enquiry(first)
    assert window.callout.form is not None
    window.callout.form.fields["description"].show_answer("Тайлбар")
    window.callout.flush()
    return window


# Contacts.


def _contacts_page(text: str, *, online: bool = True, failed: bool = False) -> Build:
    async def build(studio: Studio) -> QWidget:
        _contacts(studio)
        studio.rig.desk.directory.crm_online = online
        if failed:
            studio.rig.fail["directory.search"] = CrmError(CrmErrorKind.NOT_UNDERSTOOD)
        window = await studio.window("contacts")
        page = window.pages.built["contacts"]
        if text:
            page.look_for(text)
            await until(lambda: page._found is not None or page._failure is not None, "the answer")
        return window

    return build


async def contacts_number(studio: Studio) -> QWidget:
    window = await studio.window("contacts")
    find(window, "contactsField").setText("+97699112230")
    return window


async def contacts_wrong(studio: Studio) -> QWidget:
    window = await studio.window("contacts")
    find(window, "contactsField").setText("+3581")
    click(find(window, "contactsCall"))
    return window


# Calls.


async def calls(studio: Studio) -> QWidget:
    _history(studio)
    window = await studio.window("calls")
    table = find(window, "callsTable")
    await until(lambda: table.model().rowCount() == 7, "the calls")
    table.selectRow(0)
    await until(lambda: table.currentIndex().isValid() and table.model().row(0) is not None, "the first call")
    return window


async def calls_empty(studio: Studio) -> QWidget:
    window = await studio.window("calls")
    await until(lambda: window.pages.built["calls"]._loaded, "the empty list")
    return window


async def calls_none_fit(studio: Studio) -> QWidget:
    _history(studio)
    window = await studio.window("calls")
    choose(find(window, "callsResult"), CallResult.BUSY.value)
    choose(find(window, "callsPeriod"), "custom")
    await until(lambda: find(window, "callsStateAction").isVisible(), "that none fits")
    return window


async def calls_not_found(studio: Studio) -> QWidget:
    _history(studio)
    window = await studio.window("calls")
    search = find(window, "callsSearch")
    search.setText("Өргөө")
    search.textEdited.emit("Өргөө")
    await until(lambda: find(window, "callsStateAction").isVisible(), "nothing found")
    return window


async def calls_failed(studio: Studio) -> QWidget:
    studio.rig.fail["history.find"] = StorageFull()
    window = await studio.window("calls")
    await until(lambda: find(window, "callsStateAction").isVisible(), "the failure")
    return window


# Settings.


def choose(box: QComboBox, data: object) -> None:
    """As the agent chooses an entry."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


async def settings_wrong(studio: Studio) -> QWidget:
    """Everything that a section can complain about."""
    rig = studio.rig
    rig.desk.settings.update(recording=True, sip_user="101", sip_host="pbx.example.org")
    rig.desk.sound.sound = replace(rig.desk.sound.sound, input="gone", trouble="open_failed", processing="missing")
    rig.desk.enquiries.problem = FormFileError(9, "unknown_kind", "mail", "e-mail")
    rig.desk.line.status = LineStatus("failed", "wrong_name")
    window = await studio.window("settings")
    for name, text in (
        ("wrapUpSeconds", "ten"),
        ("recordingFolder", str(Path("/nowhere/at/all"))),
        ("queuePauseCode", "*45 6"),
        ("sipHost", ""),
        ("sipUser", ""),
        ("sipPort", "99999"),
    ):
        field = find(window, name)
        field.setText(text)
        field.editingFinished.emit()
    choose(find(window, "sipTransport"), "tls")
    choose(find(window, "sipSrtp"), "required")
    find(window, "sipConnect").click()
    window.show_setting("sip_user")  # there they are seen
    await until(lambda: window.focusWidget() is find(window, "sipUser"), "the section of the line")
    return window


SOFTPHONE: dict[str, Build] = {
    "known caller": known_caller,
    "hidden caller": hidden_caller,
    "hidden caller missed": hidden_missed,
    "call waiting": call_waiting,
    "transfer": transfer_panel,
    "transfer to nobody": _transfer_to_nobody("Өргөө"),
    "transfer offline": _transfer_to_nobody("Өргөө", online=False),
    "transfer to a wrong number": _transfer_to_nobody("12x"),
    "transfer under way": _transfer_told("ringing"),
    "transfer failed": _transfer_told("failed", 486),
    "asking a colleague": _consulting(CallState.TALKING),
    "calling a colleague": _consulting(CallState.RINGING_OUT),
    "colleague waits": _consulting(CallState.HELD),
    "consent": consent,
    "recording": recording,
    "call with a colleague": colleague,
    "wrap-up": wrap_up,
    "pause to come": pause_to_come,
    "callout": callout_empty,
    "callout bad file": callout_bad_file,
    "callout connecting": _callout(CallState.CONNECTING),
    "callout ringing": _callout(CallState.RINGING_OUT),
    "callout talking": _callout(CallState.TALKING, form=True),
    "callout ended": _callout(CallState.ENDED, result=CallResult.ANSWERED),
    "callout dropped": _callout(CallState.ENDED, result=CallResult.ANSWERED, dropped=True),
    "callout waiting": callout_waiting,
    "callout waiting elsewhere": callout_waiting_elsewhere,
    "callout errors": callout_errors,
    "callout not saved": callout_not_saved,
    "callout pending": callout_pending,
    "contacts": _contacts_page(""),
    "contacts found": _contacts_page("а"),
    "contacts nobody": _contacts_page("Өргөө"),
    "contacts offline": _contacts_page("Szabó", online=False),
    "contacts nobody offline": _contacts_page("Өргөө", online=False),
    "contacts failed": _contacts_page("Szabó", failed=True),
    "contacts number": contacts_number,
    "contacts wrong number": contacts_wrong,
    "calls": calls,
    "calls empty": calls_empty,
    "calls none fit": calls_none_fit,
    "calls not found": calls_not_found,
    "calls failed": calls_failed,
    "settings wrong": settings_wrong,
}
