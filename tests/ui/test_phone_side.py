# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone side: what is dialled, what is refused and how that is said, and which page each state of a call shows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.call import CallEvent, CallResult, CallState
from app.domain.errors import CallRefused, EngineGone
from app.domain.rating import Rating
from app.i18n.catalogues import Languages
from app.ui import clock
from app.ui.clock import Clock
from app.ui.phone.side import PhoneSide
from app.ui.theme import Theme
from app.ui.widgets.dialpad import LONG_PRESS
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable["Bench"]]


class Bench(QWidget):
    """The phone side beside a field of another part of the window, and what it asked of the window."""

    def __init__(self, rig: Rig, languages: Languages) -> None:
        super().__init__()
        self.other = QLineEdit()
        self.clock = Clock(self)
        self.phone = PhoneSide(rig.desk, rig.bridge, languages, self.clock)
        row = QHBoxLayout(self)
        row.addWidget(self.other)
        row.addWidget(self.phone)
        self.ends: list[Any] = []
        self.callbacks: list[Any] = []
        self.errors: list[BaseException] = []
        self.phone.end_requested.connect(self.ends.append)
        self.phone.callback_requested.connect(self._callback)
        self.phone.failed.connect(self.errors.append)
        self.resize(700, 640)
        self.show()
        self.activateWindow()

    def _callback(self, number: Any, customer: str) -> None:
        self.callbacks.append((number, customer))

    @property
    def field(self) -> QLineEdit:
        return self.phone.dial_page.field

    @property
    def preview(self) -> str:
        return self.phone.dial_page.preview.text()


@pytest.fixture
def bench(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> Bench:
        bench = Bench(rig, languages)
        await until(bench.isActiveWindow)
        return bench

    return opened


def test_keys_type_preview_shows_e164_and_call_dials(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        for digit in "99112233":
            click(find(desk, f"key-{digit}"))
        assert desk.field.text() == "99112233"
        assert desk.preview == "+976 9911 2233 · Mongolia · mobile"
        click(find(desk, "phoneCall"))
        await until(lambda: desk.phone.page is desk.phone.call_page)
        assert rig.asked("calls.dial") == [("+97699112233", "")]
        await until(lambda: desk.field.text() == "")

    scenario(play)


def test_two_presses_dial_once_and_the_first_is_answered_at_once(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        release = rig.hold("calls.dial")
        type_text(desk.field, "99112233")
        button = find(desk, "phoneCall")
        click(button)
        assert button.text() == "Calling…"
        assert not button.isEnabled()
        click(button)
        press(desk.field, Qt.Key.Key_Return)
        release()
        await until(lambda: desk.phone.page is desk.phone.call_page)
        assert len(rig.asked("calls.dial")) == 1

    scenario(play)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Type a number."),
        ("Бат", "A number has digits only; this has other characters."),
        ("😀", "A number has digits only; this has other characters."),
        ("9" * 40, "This number is too long."),
        ("+999 123 456", "There is no such country code."),
        ("name@", "This is not a SIP address (name@host)."),
    ],
)
@pytest.mark.parametrize("button", ["phoneCall", "phoneCallBack"])
def test_what_is_no_number_is_said_and_never_handed_on(
    scenario: Scenario, bench: Opens, typed: str, said: str, button: str
) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        desk.field.setText(typed)
        desk.other.setFocus()
        click(find(desk, button))
        assert desk.preview == said
        assert desk.field.property("invalid") is True
        assert desk.field.hasFocus()
        assert rig.asked("calls.dial") == []
        assert desk.callbacks == []
        desk.field.setText("99112233")
        assert desk.field.property("invalid") is False

    scenario(play)


def test_a_number_that_costs_extra_is_called_at_the_second_press_only(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        desk.field.setText("+358600123456")
        assert "cost extra" in desk.preview
        button = find(desk, "phoneCall")
        click(button)
        assert button.text() == "Call anyway"
        assert rig.asked("calls.dial") == []
        desk.field.setText("+358600123457")  # another number needs a press of its own
        assert button.text() == "Call"
        click(button)
        click(button)
        await until(lambda: rig.asked("calls.dial") == [("+358600123457", "")])
        await until(lambda: desk.phone.page is desk.phone.call_page)

    scenario(play)


def test_callback_without_a_call_hands_on_the_number(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        type_text(desk.field, "99112233")
        click(find(desk, "phoneCallBack"))
        [(number, customer)] = desk.callbacks
        assert (number.e164, customer) == ("+97699112233", "")
        assert rig.asked("calls.dial") == []

    scenario(play)


def test_long_presses_plus_and_clear(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        zero, backspace = find(desk, "key-0"), find(desk, "phoneBackspace")
        QTest.mousePress(zero, Qt.MouseButton.LeftButton)
        await until(lambda: desk.field.text() == "+", "a long press gives +")
        QTest.mouseRelease(zero, Qt.MouseButton.LeftButton)
        assert desk.field.text() == "+"
        click(zero)
        assert desk.field.text() == "+0"
        click(backspace)
        assert desk.field.text() == "+"
        desk.field.setText("+97699")
        QTest.mousePress(backspace, Qt.MouseButton.LeftButton)
        await until(lambda: desk.field.text() == "", f"held for {LONG_PRESS} ms it clears")
        QTest.mouseRelease(backspace, Qt.MouseButton.LeftButton)

    scenario(play)


@pytest.mark.parametrize("error", [CallRefused("no_line"), EngineGone()])
def test_a_refused_call_keeps_the_number_and_is_told(scenario: Scenario, bench: Opens, error: Exception) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        rig.fail["calls.dial"] = error
        desk.field.setText("99112233")
        click(find(desk, "phoneCall"))
        await until(lambda: desk.errors == [error])
        assert desk.field.text() == "99112233"
        assert find(desk, "phoneCall").isEnabled()
        assert find(desk, "phoneCall").text() == "Call"

    scenario(play)


def test_a_caller_is_shown_recognised_and_answered(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        known = rig.callback("99112233", "Бат-Эрдэнэ", 60, reason="refund")
        rig.ring_in("99112233", "Бат-Эрдэнэ", known, queue="Sales")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        who = desk.phone.incoming_page.who
        assert who.name.text() == "Бат-Эрдэнэ"
        assert who.number.text() == "+976 9911 2233 · Mongolia · mobile"
        assert who.queue.text() == "Queue: Sales"
        assert who.known_text.text().startswith("Open callback: Refund, due: ")
        assert not find(desk, "callEnd").isVisible()
        click(find(desk, "incomingAnswer"))
        assert find(desk, "incomingAnswer").text() == "Answering…"
        await until(lambda: desk.phone.page is desk.phone.call_page)
        assert find(desk, "callEnd").isVisible()
        assert find(desk, "callEnd").isEnabled()

    scenario(play)


def test_ringing_takes_neither_keys_nor_what_was_typed(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        desk.field.setFocus()
        type_text(desk.field, "9911")
        rig.ring_in("88112233")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        focus = desk.focusWidget()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_2):
            press(focus, key)
        assert rig.asked("calls.answer") == []
        assert rig.asked("calls.reject") == []
        click(find(desk, "incomingReject"))
        await until(lambda: desk.phone.page is desk.phone.dial_page)
        assert rig.asked("calls.reject")
        assert desk.field.text() == "9911"
        assert desk.field.hasFocus()

    scenario(play)


def test_ringing_leaves_the_focus_where_it_is(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        desk.other.setFocus()
        rig.ring_in("88112233")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        assert desk.other.hasFocus()

    scenario(play)


def test_the_yellow_button_is_there_only_while_the_call_is_up_and_does_not_hang_up(
    scenario: Scenario, bench: Opens
) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        desk.field.setText("99112233")
        click(find(desk, "phoneCall"))
        await until(lambda: desk.phone.page is desk.phone.call_page)
        end, cancel = find(desk, "callEnd"), find(desk, "callCancel")
        assert end.property("role") == "end"
        assert (end.isVisible(), end.isEnabled(), cancel.isVisible()) == (False, False, True)
        rig.desk.calls.step(CallEvent.RINGING)
        await until(lambda: desk.phone.call_page.state.text() == "Ringing…")
        assert not end.isVisible()
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(end.isVisible)
        assert end.isEnabled()
        assert not cancel.isVisible()
        click(end)
        assert [call.id for call in desk.ends] == [rig.desk.calls.current.id]
        assert rig.asked("calls.hang_up") == []
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        await until(lambda: desk.phone.page is desk.phone.result_page)
        assert not end.isVisible()
        assert not end.isEnabled()

    scenario(play)


def test_cancel_stops_dialling_at_once(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        desk.field.setText("99112233")
        click(find(desk, "phoneCall"))
        await until(lambda: desk.phone.page is desk.phone.call_page)
        release = rig.hold("calls.hang_up")
        click(find(desk, "callCancel"))
        assert find(desk, "callCancel").text() == "Cancelling…"
        click(find(desk, "callCancel"))
        release()
        await until(lambda: desk.phone.page is desk.phone.dial_page)
        assert len(rig.asked("calls.hang_up")) == 1

    scenario(play)


async def _talking(rig: Rig, desk: Bench) -> None:
    rig.ring_in("99112233", "Szabó Éva")
    await until(lambda: desk.phone.page is desk.phone.incoming_page)
    desk.phone.answer()
    await until(lambda: desk.phone.page is desk.phone.call_page)


def test_hold_mute_and_keypad(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await _talking(rig, desk)
        state, hold, mute = desk.phone.call_page.state, find(desk, "callHold"), find(desk, "callMute")
        for below, above in (("callTransfer", hold), ("callScript", mute)):
            assert (find(desk, below).x(), find(desk, below).width()) == (above.x(), above.width())
        click(hold)
        await until(lambda: state.text() == "On hold")
        assert hold.text() == "Resume"
        assert hold.isChecked()
        click(hold)
        await until(lambda: state.text() == "In call")
        click(mute)
        await until(lambda: state.text() == "In call · muted")
        assert mute.text() == "Unmute"
        click(mute)
        await until(lambda: mute.text() == "Mute")
        assert [args[1] for args in rig.asked("calls.hold")] == [True, False]
        assert [args[1] for args in rig.asked("calls.mute")] == [True, False]
        click(find(desk, "callKeypad"))
        keys = desk.phone.call_page.keypad.keys
        for digit in "1#":
            click(keys[digit])
        await until(lambda: [args[1] for args in rig.asked("calls.send_digits")] == ["1", "#"])
        assert desk.phone.call_page.sent.text() == "1#"
        assert desk.field.text() == ""

    scenario(play)


def test_hold_that_is_refused_shows_the_state_as_it_is(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await _talking(rig, desk)
        rig.fail["calls.hold"] = error = CallRefused("timeout")
        click(find(desk, "callHold"))
        await until(lambda: desk.errors == [error])
        hold = find(desk, "callHold")
        assert (hold.isEnabled(), hold.isChecked(), hold.text()) == (True, False, "Hold")

    scenario(play)


def test_the_clock_shows_the_time_since_the_answer(
    scenario: Scenario, bench: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await _talking(rig, desk)
        start = rig.desk.calls.current.answered_at
        monkeypatch.setattr(clock, "now", lambda: start + timedelta(hours=1, minutes=2, seconds=3.9))
        desk.clock.second.emit()
        assert find(desk, "callClock").text() == "1:02:03"

    scenario(play)


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (CallResult.NO_ANSWER, "No answer"),
        (CallResult.BUSY, "Busy"),
        (CallResult.REJECTED, "Rejected"),
        (CallResult.UNREACHABLE, "Unreachable"),
        (CallResult.INVALID, "Number not in service"),
        (CallResult.UNKNOWN, "Unknown"),
    ],
)
def test_a_call_that_was_not_answered_says_why_and_offers_a_callback(
    scenario: Scenario, bench: Opens, result: CallResult, said: str
) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        desk.field.setText("99112233")
        click(find(desk, "phoneCall"))
        await until(lambda: desk.phone.page is desk.phone.call_page)
        rig.desk.calls.step(CallEvent.ENDED, result)
        await until(lambda: desk.phone.page is desk.phone.result_page)
        assert find(desk, "callResult").text() == said
        assert not find(desk, "resultRate").isVisible()
        click(find(desk, "resultCallBack"))
        assert [number.e164 for number, _ in desk.callbacks] == ["+97699112233"]
        again = find(desk, "resultAgain")
        assert again.isVisible() is (result is not CallResult.INVALID)
        if again.isVisible():
            click(again)
            await until(lambda: desk.phone.page is desk.phone.call_page)
            assert len(rig.asked("calls.dial")) == 2
        else:
            press(desk.phone, Qt.Key.Key_Escape)
            assert desk.phone.page is desk.phone.dial_page

    scenario(play)


def test_an_answered_call_can_be_rated_after_its_end_and_goes_once_it_is(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await _talking(rig, desk)
        call = rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED, dropped=True)
        await until(lambda: desk.phone.page is desk.phone.result_page)
        assert find(desk, "callResult").text().startswith("The line broke off after 00:")
        click(find(desk, "resultRate"))
        assert [one.id for one in desk.ends] == [call.id]
        desk.phone.rated(call.id)
        assert desk.phone.page is desk.phone.dial_page

    scenario(play)


def test_late_news_of_an_older_call_does_not_end_the_new_one(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await _talking(rig, desk)
        new = rig.desk.calls.current
        old = replace(new, id="older", state=CallState.ENDED, result=CallResult.ANSWERED, ended_at=datetime.now(UTC))
        rig.desk.calls.show(old)
        rig.desk.calls.show(replace(new, muted=True))
        await until(lambda: desk.phone.call_page.mute.isChecked())
        assert desk.phone.page is desk.phone.call_page
        assert desk.phone.call.id == new.id

    scenario(play)


def test_a_rated_call_that_ends_goes_back_to_the_dialpad(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await _talking(rig, desk)
        await rig.desk.calls.finish(rig.desk.calls.current.id, Rating.FRIENDLY)
        await until(lambda: desk.phone.page is desk.phone.dial_page)

    scenario(play)


def test_a_hidden_number_is_called_so_and_offers_no_callback(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        call = rig.ring_in("99112233")
        rig.desk.calls.show(replace(call, number=replace(call.number, typed="", e164=None)))
        await until(lambda: desk.phone.incoming_page.who.name.text() == "Hidden number")
        rig.desk.calls.step(CallEvent.ENDED, CallResult.MISSED)
        await until(lambda: desk.phone.page is desk.phone.result_page)
        assert find(desk, "callResult").text() == "Missed"
        assert find(desk, "resultHidden").text() == "Who hides their number cannot be called back."
        assert find(desk, "resultHidden").isVisible()
        assert not find(desk, "resultCallBack").isVisible()
        assert not find(desk, "resultAgain").isVisible()

    scenario(play)


def tones(rig: Rig) -> str:
    return "".join(arguments[1] for arguments in rig.asked("calls.send_digits"))


def test_digits_typed_after_the_key_of_the_keypad_are_tones(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await _talking(rig, desk)
        desk.other.setFocus()
        type_text(desk.other, "12")
        desk.phone.toggle_keypad()
        focus = desk.focusWidget()
        assert focus is not None
        assert focus is not desk.other
        for key in (Qt.Key.Key_4, Qt.Key.Key_Asterisk, Qt.Key.Key_NumberSign, Qt.Key.Key_A):
            press(focus, key)
        press(focus, Qt.Key.Key_0, Qt.KeyboardModifier.KeypadModifier)
        press(focus, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: tones(rig) == "4*#0")
        assert desk.phone.call_page.sent.text() == "4*#0"
        assert (desk.other.text(), desk.ends) == ("12", [])
        press(focus, Qt.Key.Key_Escape)
        assert not desk.phone.call_page.keys.isChecked()
        assert desk.focusWidget() is desk.other
        press(desk.other, Qt.Key.Key_7)
        assert desk.other.text() == "127"
        press(desk.phone, Qt.Key.Key_7)
        await rig.bridge.ask(rig.step("settled"))
        assert tones(rig) == "4*#0"

    scenario(play)


def test_digits_typed_after_a_click_on_the_keypad_are_tones_until_something_else_is_typed_into(
    scenario: Scenario, bench: Opens
) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await _talking(rig, desk)
        desk.other.setFocus()
        click(desk.phone.call_page.keys)
        focus = desk.focusWidget()
        assert focus is not None
        press(focus, Qt.Key.Key_8)
        await until(lambda: tones(rig) == "8")
        click(desk.other)
        focus = desk.focusWidget()
        assert focus is desk.other
        press(focus, Qt.Key.Key_7)
        assert (desk.other.text(), tones(rig)) == ("7", "8")

    scenario(play)


def test_the_next_agent_sees_nothing_of_this_ones_calls(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await _talking(rig, desk)
        phone = desk.phone
        phone.signed_out()
        assert phone.page is phone.call_page, "a call is not forgotten"
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        await until(lambda: phone.page is phone.result_page)
        desk.field.setText("88112233")
        phone.signed_out()
        assert phone.page is phone.dial_page
        assert desk.field.text() == ""
        phone.end()
        assert desk.ends == []
        names = [page.who.name.text() for page in (phone.incoming_page, phone.call_page, phone.result_page)]
        assert (phone.call, phone.recognised, phone.result_page.call, names) == (None, None, None, ["", "", ""])

    scenario(play)
