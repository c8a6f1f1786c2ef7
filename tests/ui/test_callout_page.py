# SPDX-License-Identifier: GPL-3.0-or-later
"""The Callout page (rows D2 to D5): opens by itself, tells every state, keeps what is typed into the form of each call."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.call import CallEvent, CallResult, Direction
from app.domain.enquiry import EnquiryField, EnquiryForm, FieldKind
from app.domain.errors import CallRefused, FormFileError, StorageFull
from app.domain.number import parse
from app.i18n.catalogues import Languages
from app.services.events import CalloutWaits, SignedIn
from app.ui.clock import Clock
from app.ui.main_window import MainWindow
from app.ui.pages.callout import CalloutPage
from app.ui.theme import Theme
from tests.ui.fakes import ME, Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
FORM = EnquiryForm(
    {"en": "Enquiry Registration", "fi": "Rekisteröintilomake"},
    (
        EnquiryField("order", FieldKind.TEXT, {"en": "Order", "fi": "Tilaus"}, required=True),
        EnquiryField("note", FieldKind.LONG_TEXT, {"en": "Note"}),
    ),
)
BAT, EVA = parse("+97699112230", "MN"), parse("+36301234567", "MN")


@pytest.fixture
def page(languages: Languages, theme: Theme) -> Callable[[Rig], CalloutPage]:
    def opened(rig: Rig) -> CalloutPage:
        rig.desk.enquiries.form = FORM
        page = CalloutPage(rig.desk, rig.bridge, languages, Clock())
        page.resize(700, 700)
        page.show()
        return page

    return opened


@pytest.fixture
def window(languages: Languages, theme: Theme) -> Callable[[Rig], MainWindow]:
    def opened(rig: Rig) -> MainWindow:
        rig.desk.enquiries.form = FORM
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.resize(1280, 800)
        window.show()
        return window

    return opened


def order(page: CalloutPage) -> QLineEdit:
    assert page.form is not None
    field = page.form.fields["order"].input
    assert isinstance(field, QLineEdit)
    return field


def shown(page: object) -> str:
    return type(page).__name__


def test_every_state_of_a_dialled_call_is_told(scenario: Scenario, page: Callable[[Rig], CalloutPage]) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        assert find(callout, "calloutState0Title").text() == "No call yet"
        calls, state, cancel = rig.desk.calls, callout.state, callout.cancel
        calls.begin(Direction.OUT, BAT, "Бат", queue="sales")
        await until(lambda: state.text() == "Connecting…")
        assert callout.name.text() == "Бат"
        assert callout.number.text() == "+976 9911 2230 · Mongolia · mobile"
        assert callout.queue.text() == "Queue: sales"
        assert cancel.isVisible()
        calls.step(CallEvent.RINGING)
        await until(lambda: state.text() == "Ringing…")
        assert cancel.isVisible()
        calls.step(CallEvent.ANSWERED)
        await until(lambda: state.text() == "In call")
        assert not cancel.isVisible()
        calls.step(CallEvent.HELD)
        await until(lambda: state.text() == "On hold")
        calls.step(CallEvent.RESUMED)
        calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        await until(lambda: state.text() == "Answered")
        assert [part.rsplit(" ", 1)[0] for part in callout.trail.text().split(" → ")[1:]] == [
            "Connecting",
            "Ringing",
            "In call",
            "On hold",
            "In call",
        ]

    scenario(play)


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (CallResult.BUSY, "Busy"),
        (CallResult.NO_ANSWER, "No answer"),
        (CallResult.UNREACHABLE, "Unreachable"),
        (CallResult.INVALID, "Number not in service"),
        (CallResult.UNKNOWN, "Unknown"),
    ],
)
def test_the_result_is_told_in_words(
    scenario: Scenario, page: Callable[[Rig], CalloutPage], result: CallResult, said: str
) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        rig.desk.calls.begin(Direction.OUT, BAT)
        rig.desk.calls.step(CallEvent.ENDED, result)
        await until(lambda: callout.state.text() == said)
        assert callout.form is not None, "also a call that nobody answered is registered"

    scenario(play)


def test_cancel_works_while_connecting_and_only_once(scenario: Scenario, page: Callable[[Rig], CalloutPage]) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        call = rig.desk.calls.begin(Direction.OUT, BAT)
        await until(lambda: callout.cancel.isVisible())
        release = rig.hold("calls.hang_up")
        click(callout.cancel)
        assert callout.state.text() == "Cancelling…"
        assert not callout.cancel.isEnabled()
        release()
        await until(lambda: callout.state.text() == "Cancelled")
        assert rig.asked("calls.hang_up") == [(call.id,)]

    scenario(play)


def test_a_cancel_that_is_refused_is_told_and_can_be_tried_again(
    scenario: Scenario, page: Callable[[Rig], CalloutPage]
) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        errors: list[BaseException] = []
        callout.failed.connect(errors.append)
        rig.fail["calls.hang_up"] = CallRefused("timeout")
        rig.desk.calls.begin(Direction.OUT, BAT)
        await until(lambda: callout.cancel.isVisible())
        click(callout.cancel)
        await until(lambda: errors)
        assert callout.cancel.isEnabled()
        assert callout.state.text() == "Connecting…"

    scenario(play)


def test_a_call_that_waits_says_so_and_can_be_cancelled(scenario: Scenario, page: Callable[[Rig], CalloutPage]) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        rig.desk.calls.callout = CalloutWaits(EVA, "Szabó Éva")
        rig.post(rig.desk.calls.callout)
        await until(lambda: callout.waiting.isVisible())
        assert find(callout, "calloutWaitingTitle").text() == "Outgoing call initiated"
        assert "Szabó Éva is called by itself" in find(callout, "calloutWaitingText").text()
        click(callout.waiting_cancel)
        await until(lambda: not callout.waiting.isVisible())
        assert rig.asked("calls.cancel_callout") == [()]

    scenario(play)


def test_what_is_typed_is_kept_as_a_draft_and_registered_with_its_call(
    scenario: Scenario, page: Callable[[Rig], CalloutPage]
) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        counts: list[int] = []
        callout.counted.connect(counts.append)
        call = rig.desk.calls.begin(Direction.OUT, BAT)
        await until(lambda: callout.form)
        type_text(order(callout), "Ө-12")
        await until(lambda: rig.desk.enquiries.drafts.get(call.id) == {"order": "Ө-12"})
        rig.desk.calls.step(CallEvent.ENDED, CallResult.NO_ANSWER)
        await until(lambda: callout.state.text() == "No answer")
        assert order(callout).text() == "Ө-12"
        click(callout.save)
        await until(lambda: callout.kept.text() == "Registered.")
        assert rig.desk.enquiries.saved == {call.id: {"order": "Ө-12"}}
        assert rig.desk.enquiries.drafts == {}
        assert counts == [1, 0]

    scenario(play)


def test_what_is_missing_is_told_at_its_field_and_nothing_is_saved(
    scenario: Scenario, page: Callable[[Rig], CalloutPage]
) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        rig.desk.calls.begin(Direction.OUT, BAT)
        await until(lambda: callout.form)
        click(callout.save)
        said = find(callout, "enquirySaid-order")
        await until(lambda: said.isVisible())
        assert said.text() == "This has to be filled in."
        assert rig.desk.enquiries.saved == {}
        type_text(order(callout), "1")
        await until(lambda: not said.isVisible())
        click(callout.save)
        await until(lambda: rig.desk.enquiries.saved)

    scenario(play)


def test_a_full_disk_is_told_and_what_is_typed_stays(scenario: Scenario, page: Callable[[Rig], CalloutPage]) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        rig.fail["enquiries.save"] = StorageFull()
        rig.desk.calls.begin(Direction.OUT, BAT)
        await until(lambda: callout.form)
        type_text(order(callout), "1")
        click(callout.save)
        await until(lambda: callout.error_bar.text() == "The disk of this computer is full. Nothing was changed.")
        assert order(callout).text() == "1"
        assert callout.unsaved

    scenario(play)


def test_unsaved_forms_of_earlier_calls_are_listed_and_opened_again(
    scenario: Scenario, page: Callable[[Rig], CalloutPage]
) -> None:
    async def play(rig: Rig) -> None:
        callout, calls = page(rig), rig.desk.calls
        for number, customer, typed in ((BAT, "Бат", "one"), (EVA, "Éva", "two")):
            calls.begin(Direction.OUT, number, customer)
            await until(lambda customer=customer: callout.name.text() == customer)
            type_text(order(callout), typed)
            calls.step(CallEvent.ENDED, CallResult.NO_ANSWER)
        calls.begin(Direction.OUT, parse("102", "MN"), "Third")
        await until(lambda: callout.name.text() == "Third")
        assert order(callout).text() == ""
        assert find(callout, "calloutPendingText").text().startswith("2 registration")
        first, second = callout._buttons()
        assert (first.text(), second.text()) == ("Бат (just now)", "Éva (just now)")
        click(first)
        assert callout.name.text() == "Бат"
        assert order(callout).text() == "one"
        assert {"order": "two"} in rig.desk.enquiries.drafts.values()
        click(callout.save)
        await until(lambda: callout.kept.text() == "Registered.")
        assert [one.customer for one in callout.unsaved] == ["Éva"]

    scenario(play)


def test_a_draft_of_an_old_call_is_taken_up_again(scenario: Scenario, page: Callable[[Rig], CalloutPage]) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        call = rig.past_call("+97699112230", "Бат")
        rig.desk.enquiries.drafts[call.id] = {"note": "half a thought"}
        callout.open_enquiry(call)
        await until(lambda: callout.form and callout.form.answers() == {"note": "half a thought"})
        assert callout.unsaved == (call,)

    scenario(play)


def test_what_was_typed_before_the_program_died_is_on_the_page_at_the_next_sign_in(
    scenario: Scenario, window: Callable[[Rig], MainWindow]
) -> None:
    async def play(rig: Rig) -> None:
        desk = window(rig)
        call = rig.past_call("+97699112230", "Бат")
        rig.desk.enquiries.drafts[call.id] = {"note": "half a thought"}
        rig.post(SignedIn(ME))
        await until(lambda: desk.sidebar.count_shown("callout") == "1")
        desk.show_page("callout")
        assert find(desk, "calloutPendingText").text() == "1 registration not saved yet"
        click(find(desk, "calloutPendingCall"))
        assert desk.callout.form is not None
        assert desk.callout.form.answers() == {"note": "half a thought"}
        order(desk.callout).setText("Ө-1")
        click(find(desk, "calloutSave"))
        await until(lambda: desk.sidebar.count_shown("callout") == "")
        assert rig.desk.enquiries.drafts == {}

    scenario(play)


def test_an_answered_caller_has_the_form_and_one_who_only_rings_does_not_take_its_place(
    scenario: Scenario, page: Callable[[Rig], CalloutPage]
) -> None:
    async def play(rig: Rig) -> None:
        callout, calls = page(rig), rig.desk.calls
        calls.begin(Direction.OUT, BAT, "Бат")
        calls.step(CallEvent.ENDED, CallResult.BUSY)
        await until(lambda: callout.state.text() == "Busy")
        rig.ring_in("+36301234567", "Éva")
        await until(lambda: calls.live)
        assert callout.name.text() == "Бат"
        calls.step(CallEvent.ANSWERED)
        await until(lambda: callout.name.text() == "Éva")
        assert callout.form is not None

    scenario(play)


def test_a_call_between_colleagues_has_no_form(scenario: Scenario, page: Callable[[Rig], CalloutPage]) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        rig.desk.calls.begin(Direction.OUT, parse("102", "MN"), "Бат-Эрдэнэ", internal=True)
        await until(lambda: callout.name.text() == "Бат-Эрдэнэ")
        assert callout.form is None
        assert "between colleagues" in callout.queue.text()

    scenario(play)


def test_a_form_file_that_cannot_be_used_is_told_with_line_and_field(
    scenario: Scenario, page: Callable[[Rig], CalloutPage]
) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        rig.desk.enquiries.form = None
        rig.desk.enquiries.problem = FormFileError(12, "no_choices", "topic")
        rig.desk.calls.begin(Direction.OUT, BAT)
        await until(lambda: callout.file_bar.text())
        assert callout.file_bar.text() == "The enquiry form: “topic” has no choices. (Line 12)"
        assert not callout.form_card.isVisible()

    scenario(play)


def test_another_language_says_everything_anew_and_keeps_what_is_typed(
    scenario: Scenario, page: Callable[[Rig], CalloutPage], languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        callout = page(rig)
        rig.desk.calls.begin(Direction.OUT, BAT)
        await until(lambda: callout.form)
        type_text(order(callout), "Ө-12")
        languages.install("fi")
        await until(lambda: find(callout, "calloutFormTitle").text() == "Rekisteröintilomake")
        assert callout.state.text() == "Yhdistetään…"
        assert order(callout).text() == "Ө-12"
        assert order(callout).accessibleName().startswith("Tilaus")

    scenario(play)


def test_the_window_opens_the_page_by_itself_when_a_call_is_dialled(
    scenario: Scenario, window: Callable[[Rig], MainWindow]
) -> None:
    async def play(rig: Rig) -> None:
        desk = window(rig)
        desk.activateWindow()
        desk.phone.dial_page.field.setFocus()
        type_text(desk.phone.dial_page.field, "99112230")
        press(desk.phone.dial_page.field, Qt.Key.Key_Return)
        await until(lambda: shown(desk.pages.currentWidget()) == "CalloutPage")
        assert not desk.callout.isAncestorOf(desk.focusWidget())
        desk.show_page("callbacks")
        rig.desk.calls.step(CallEvent.RINGING)
        await until(lambda: desk.callout.state.text() == "Ringing…")
        assert shown(desk.pages.currentWidget()) == "CallbacksPage", "where the agent went, the agent stays"

    scenario(play)


def test_the_page_never_opens_under_the_fingers_of_an_agent_who_types(
    scenario: Scenario, window: Callable[[Rig], MainWindow]
) -> None:
    async def play(rig: Rig) -> None:
        desk = window(rig)
        desk.activateWindow()
        search = find(desk.callbacks, "searchField")
        search.setFocus()
        await until(search.hasFocus)
        rig.desk.calls.begin(Direction.OUT, BAT)
        await until(lambda: "callout" in desk.pages.built and desk.callout.call)
        assert shown(desk.pages.currentWidget()) == "CallbacksPage"
        assert search.hasFocus()
        type_text(order(desk.callout), "1")
        await until(lambda: desk.sidebar.count_shown("callout") == "1")
        click(find(desk, "nav-callout"))
        assert shown(desk.pages.currentWidget()) == "CalloutPage"

    scenario(play)


def test_a_waiting_call_opens_the_page_and_is_placed_after_the_customers(
    scenario: Scenario, window: Callable[[Rig], MainWindow]
) -> None:
    async def play(rig: Rig) -> None:
        desk = window(rig)
        rig.ring_in("+97688112230", "Customer")
        desk.place_call(BAT, "Бат")
        await until(lambda: shown(desk.pages.currentWidget()) == "CalloutPage")
        assert find(desk.callout, "calloutWaitingTitle").isVisible()
        assert not desk.notices.notices, "it is no failure"

    scenario(play)


def test_what_is_typed_is_kept_when_the_window_closes(scenario: Scenario, window: Callable[[Rig], MainWindow]) -> None:
    async def play(rig: Rig) -> None:
        desk = window(rig)
        call = rig.desk.calls.begin(Direction.OUT, BAT)
        await until(lambda: "callout" in desk.pages.built and desk.callout.form)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.NO_ANSWER)
        await until(lambda: desk.callout.state.text() == "No answer")
        type_text(order(desk.callout), "last word")
        desk.close()
        await until(lambda: rig.desk.enquiries.drafts.get(call.id) == {"order": "last word"})
        desk.done()

    scenario(play)


def test_the_next_agent_sees_nothing_of_the_one_before(scenario: Scenario, window: Callable[[Rig], MainWindow]) -> None:
    async def play(rig: Rig) -> None:
        desk = window(rig)
        call = rig.desk.calls.begin(Direction.OUT, BAT, "Бат")
        await until(lambda: "callout" in desk.pages.built and desk.callout.form)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.NO_ANSWER)
        await until(lambda: desk.callout.state.text() == "No answer")
        type_text(order(desk.callout), "mine")
        desk.signing.sign_out()
        await until(lambda: desk.callout.call is None)
        assert desk.callout.form is None
        assert rig.desk.enquiries.drafts == {call.id: {"order": "mine"}}
        assert desk.sidebar.count_shown("callout") == ""
        desk.signing.ask().reject()

    scenario(play)
