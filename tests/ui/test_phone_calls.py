# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone side with what a call can do: several at a time, transfer, consultation, recording, calls between colleagues."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.domain.call import Call, CallEvent, CallResult, CallState, Direction, Quality
from app.domain.errors import CallRefused
from app.domain.number import parse
from app.domain.people import Contact
from app.domain.rating import Rating
from app.i18n.catalogues import Languages
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until
from tests.ui.test_phone_side import Bench

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[Bench]]
BAT = "102"


@pytest.fixture
def bench(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> Bench:
        bench = Bench(rig, languages)
        await until(bench.isActiveWindow)
        return bench

    return opened


async def talking(rig: Rig, desk: Bench, customer: str = "Szabó Éva") -> Call:
    """In a call with a customer."""
    call = rig.ring_in("99112233", customer, queue="Sales")
    await until(lambda: desk.phone.page is desk.phone.incoming_page)
    desk.phone.answer()
    await until(lambda: desk.phone.page is desk.phone.call_page)
    return call


async def asking(rig: Rig, desk: Bench) -> tuple[Call, Call]:
    """A customer waits while a colleague is asked: the customer's call and the colleague's, ringing."""
    caller = await talking(rig, desk)
    click(find(desk, "callTransfer"))
    type_text(desk.phone.call_page.panel.field, "Бат")
    await until(lambda: desk.phone.call_page.panel.results, "the colleague is found")
    click(desk.phone.call_page.panel.results[0])
    click(find(desk, "transferAsk"))
    await until(lambda: desk.phone.call.consults == caller.id, "the colleague is being called")
    return caller, rig.desk.calls.current


def strip(desk: Bench, call: Call) -> Any:
    return desk.phone.strips.strips[call.id]


# Call waiting.


def test_a_second_caller_has_a_strip_and_takes_neither_page_nor_keys(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await talking(rig, desk)
        rang: list[Call] = []
        desk.phone.rang_in.connect(rang.append)
        desk.other.setFocus()
        second = rig.ring_in("88112233", "Бат-Эрдэнэ", queue="Support")
        await until(lambda: second.id in desk.phone.strips.strips)
        one = strip(desk, second)
        assert desk.phone.page is desk.phone.call_page
        assert desk.phone.call_page.who.name.text() == "Szabó Éva"
        assert one.who.text() == "Бат-Эрдэнэ"
        assert one.state.text() == "Incoming call · queue: Support"
        assert [call.id for call in rang] == [second.id]
        assert desk.other.hasFocus()
        type_text(desk.other, "2 1")
        assert desk.other.text() == "2 1"
        assert rig.asked("calls.answer") == [(desk.phone.call.id,)]

    scenario(play)


@pytest.mark.parametrize("way", ["button", "key"])
def test_hold_and_answer(scenario: Scenario, bench: Opens, way: str) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        first = await talking(rig, desk)
        second = rig.ring_in("88112233", "Бат-Эрдэнэ")
        await until(lambda: second.id in desk.phone.strips.strips)
        button = find(desk, "stripAnswer")
        assert button.text() == "Hold and answer"
        if way == "button":
            click(button)
            assert button.text() == "Answering…"
        else:
            desk.phone.answer()
        await until(lambda: desk.phone.call.id == second.id and desk.phone.call.up)
        assert rig.asked("calls.answer")[-1] == (second.id,)
        held = strip(desk, first)
        assert (held.state.text(), held.back.isVisible()) == ("On hold · queue: Sales", True)
        click(held.back)
        await until(lambda: desk.phone.call.id == first.id)
        assert rig.asked("calls.switch") == [(first.id,)]
        assert strip(desk, second).state.text() == "On hold"

    scenario(play)


def test_end_and_answer_and_reject(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        first = await talking(rig, desk)
        second = rig.ring_in("88112233")
        await until(lambda: second.id in desk.phone.strips.strips)
        release = rig.hold("calls.reject")
        click(find(desk, "stripReject"))
        assert find(desk, "stripReject").text() == "Rejecting…"
        assert not find(desk, "stripAnswer").isEnabled()
        click(find(desk, "stripReject"))
        release()
        await until(lambda: not desk.phone.strips.isVisible())
        assert rig.asked("calls.reject") == [(second.id,)]
        assert desk.phone.call.id == first.id
        third = rig.ring_in("88112234")
        await until(lambda: third.id in desk.phone.strips.strips)
        click(find(desk, "stripAnswerEnding"))
        await until(lambda: desk.phone.call.id == third.id and desk.phone.call.up)
        assert rig.asked("calls.answer")[-1] == (third.id, True)
        assert not desk.phone.strips.isVisible()

    scenario(play)


def test_the_caller_on_hold_gets_the_page_when_the_other_call_ends(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        first = await talking(rig, desk)
        second = rig.ring_in("88112233")
        await until(lambda: second.id in desk.phone.strips.strips)
        desk.phone.answer()
        await until(lambda: desk.phone.call.id == second.id and desk.phone.call.up)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED, call=second.id)
        await until(lambda: desk.phone.call.id == first.id)
        assert desk.phone.page is desk.phone.call_page
        assert desk.phone.call_page.state.text() == "On hold"
        assert not desk.phone.strips.isVisible()

    scenario(play)


def test_a_strip_that_goes_away_under_the_keyboard_gives_its_keys_to_nobody(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await talking(rig, desk)
        second = rig.ring_in("88112233")
        await until(lambda: second.id in desk.phone.strips.strips)
        find(desk, "stripAnswer").setFocus()
        rig.desk.calls.step(CallEvent.ENDED, CallResult.MISSED, call=second.id)
        await until(lambda: not desk.phone.strips.isVisible())
        await until(desk.phone.hasFocus)
        press(desk.focusWidget(), Qt.Key.Key_Space)
        assert rig.asked("calls.hold") == []

    scenario(play)


def test_refused_by_the_phone_the_strip_can_be_pressed_again(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await talking(rig, desk)
        second = rig.ring_in("88112233")
        await until(lambda: second.id in desk.phone.strips.strips)
        rig.fail["calls.answer"] = error = CallRefused("timeout")
        click(find(desk, "stripAnswer"))
        await until(lambda: desk.errors == [error])
        button = find(desk, "stripAnswer")
        assert (button.isEnabled(), button.text()) == (True, "Hold and answer")

    scenario(play)


# Transfer and consultation.


def test_a_name_is_found_chosen_by_one_press_and_passed_on(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        call = await talking(rig, desk)
        rig.desk.directory.contacts["x"] = Contact("c", "Бат Сервис", ("+97699887766", "not a number"))
        panel = desk.phone.call_page.panel
        assert not panel.isVisible()
        click(find(desk, "callTransfer"))
        assert panel.field.hasFocus()
        type_text(panel.field, "Бат")
        await until(lambda: len(panel.results) == 2)
        assert [one.accessibleName() for one in panel.results] == ["Бат-Эрдэнэ · 102", "Бат Сервис · +976 9988 7766"]
        click(panel.results[1])
        assert panel.field.text() == "Бат Сервис"
        assert panel.hint.text() == "Бат Сервис · +976 9988 7766 · Mongolia · mobile"
        click(find(desk, "transferNow"))
        told = find(desk, "callTold")
        await until(lambda: told.isVisible() and told.text() == "The call is being passed on…")
        assert rig.asked("calls.transfer") == [(call.id, "+97699887766")]
        assert not find(desk, "transferNow").isEnabled()
        rig.desk.calls.transfer_step(call.id, "ringing")
        await until(lambda: told.text() == "Their phone is ringing…")
        rig.desk.calls.transfer_step(call.id, "done")
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        await until(lambda: desk.phone.page is desk.phone.result_page)
        assert find(desk, "callResult").text().startswith("The call was passed on. It took 00:")
        assert find(desk, "resultRate").isVisible()

    scenario(play)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (486, "They are in another call. The caller is still with you."),
        (480, "Nobody answered there. The caller is still with you."),
        (404, "There is no such number. The caller is still with you."),
        (603, "The transfer was refused. The caller is still with you."),
        (500, "The call could not be passed on. The caller is still with you."),
    ],
)
def test_a_transfer_that_fails_says_why_and_can_be_tried_again(
    scenario: Scenario, bench: Opens, code: int, said: str
) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        call = await talking(rig, desk)
        click(find(desk, "callTransfer"))
        type_text(desk.phone.call_page.panel.field, BAT)
        assert desk.phone.call_page.panel.hint.text().startswith("Бат-Эрдэнэ · 102")
        click(find(desk, "transferNow"))
        await until(lambda: rig.asked("calls.transfer") == [(call.id, BAT)])
        rig.desk.calls.transfer_step(call.id, "failed", code)
        await until(lambda: find(desk, "callTold").text() == said)
        assert find(desk, "transferNow").isEnabled()
        assert desk.phone.call_page.panel.field.text() == BAT
        assert find(desk, "callEnd").isEnabled()

    scenario(play)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", "Type whom to pass the call on to."), ("Nobody", "Choose somebody from the list, or type a number.")],
)
@pytest.mark.parametrize("button", ["transferNow", "transferAsk"])
def test_nobody_is_never_called(scenario: Scenario, bench: Opens, typed: str, said: str, button: str) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await talking(rig, desk)
        click(find(desk, "callTransfer"))
        panel = desk.phone.call_page.panel
        type_text(panel.field, typed)
        click(find(desk, button))
        assert panel.hint.text() == said
        assert panel.field.property("invalid") is True
        assert rig.asked("calls.transfer") == rig.asked("calls.consult") == []

    scenario(play)


def test_who_is_not_found_and_a_server_that_cannot_be_asked(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await talking(rig, desk)
        click(find(desk, "callTransfer"))
        panel = desk.phone.call_page.panel
        type_text(panel.field, "Nobody")
        await until(lambda: panel.hint.text() == "Nobody with this name has a number.")
        rig.desk.directory.crm_online = False
        panel.field.clear()
        type_text(panel.field, "Éva")
        await until(lambda: [one.accessibleName() for one in panel.results] == ["Szabó Éva · 103"])
        assert panel.hint.text() == "Colleagues only: the server cannot be reached."
        press(panel.field, Qt.Key.Key_Return)  # the only one there is
        assert panel.field.text() == "Szabó Éva"
        assert rig.asked("calls.transfer") == []

    scenario(play)


def test_escape_folds_the_transfer_and_keeps_what_was_typed(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await talking(rig, desk)
        desk.phone.toggle_transfer()
        panel = desk.phone.call_page.panel
        type_text(panel.field, BAT)
        press(panel.field, Qt.Key.Key_Escape)
        assert not panel.isVisible()
        assert desk.phone.hasFocus()
        desk.phone.toggle_transfer()
        assert panel.field.text() == BAT
        assert panel.field.hasFocus()

    scenario(play)


def test_ask_first_then_connect_them(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        caller, consult = await asking(rig, desk)
        assert rig.asked("calls.consult") == [(caller.id, BAT, "Бат-Эрдэнэ")]
        join, text = find(desk, "consultConnect"), find(desk, "consultText")
        await until(lambda: text.text() == "Бат-Эрдэнэ is being called. Szabó Éva waits.")
        assert not join.isEnabled()
        assert strip(desk, caller).state.text() == "On hold · queue: Sales"
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(join.isEnabled)
        assert text.text() == "You are talking with Бат-Эрдэнэ. Szabó Éva waits."
        assert not find(desk, "callTransfer").isVisible()
        click(join)
        await until(lambda: desk.phone.page is desk.phone.result_page)
        assert rig.asked("calls.complete_transfer") == [(consult.id,)]

    scenario(play)


@pytest.mark.parametrize("way", ["button", "end key"])
def test_back_to_the_caller_ends_the_consultation_without_a_rating(scenario: Scenario, bench: Opens, way: str) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        caller, consult = await asking(rig, desk)
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(lambda: find(desk, "consultConnect").isEnabled())
        if way == "button":
            click(find(desk, "consultBack"))
        else:
            desk.phone.end()
        await until(lambda: desk.phone.call.id == caller.id)
        await until(lambda: desk.phone.call.state is CallState.TALKING)
        assert rig.asked("calls.leave_consult") == [(consult.id,)]
        assert desk.ends == []
        assert not find(desk, "consultBar").isVisible()

    scenario(play)


def test_a_colleague_who_does_not_answer_is_told_and_the_name_stays(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        caller, consult = await asking(rig, desk)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.BUSY, call=consult.id)
        await until(lambda: desk.phone.call.id == caller.id)
        await until(lambda: find(desk, "callTold").text() == "Бат-Эрдэнэ: Busy")
        assert desk.phone.call_page.panel.field.text() == "Бат-Эрдэнэ"
        assert desk.phone.page is desk.phone.call_page

    scenario(play)


def test_while_a_colleague_waits_the_caller_can_be_spoken_with(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        caller, consult = await asking(rig, desk)
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(lambda: find(desk, "consultConnect").isEnabled())
        desk.phone.take_back()
        await until(lambda: desk.phone.call.id == caller.id)
        text = find(desk, "consultText")
        await until(lambda: text.text() == "Бат-Эрдэнэ waits while you talk with Szabó Éva.")
        assert find(desk, "consultConnect").isEnabled()
        assert not find(desk, "callTransfer").isVisible()
        assert strip(desk, consult).back.isVisible()

    scenario(play)


# Recording.


def test_recording_asks_for_consent_first(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.update(recording=True, recording_consent="<b>Зөвшөөрч байна уу?</b>")
        desk = await bench()
        await talking(rig, desk)
        record, consent = find(desk, "callRecord"), find(desk, "consent")
        click(record)
        assert consent.isVisible()
        assert find(desk, "consentSentence").text() == "<b>Зөвшөөрч байна уу?</b>"
        assert not record.isChecked()
        click(find(desk, "consentNo"))
        assert not consent.isVisible()
        assert rig.asked("calls.record") == []
        click(record)
        click(find(desk, "consentYes"))
        sign = find(desk, "callRecording")
        await until(sign.isVisible)
        assert (sign.text(), record.text(), record.isChecked()) == ("Recording", "Stop", True)
        click(record)
        await until(lambda: not sign.isVisible())
        click(record)  # they have agreed already
        await until(sign.isVisible)
        assert [args[1] for args in rig.asked("calls.record")] == [True, False, True]

    scenario(play)


def test_without_the_setting_there_is_no_recording(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await talking(rig, desk)
        assert not find(desk, "callRecord").isVisible()
        desk.phone.toggle_record()
        assert not find(desk, "consent").isVisible()

    scenario(play)


def test_a_recording_that_cannot_be_written_is_said_to_be_one(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.update(recording=True)
        desk = await bench()
        await talking(rig, desk)
        rig.fail["calls.record"] = CallRefused("failed")
        click(find(desk, "callRecord"))
        click(find(desk, "consentYes"))
        await until(lambda: desk.errors)
        [error] = desk.errors
        assert isinstance(error, CallRefused)
        assert error.code == "recording_failed"
        assert (find(desk, "callRecord").isChecked(), find(desk, "callRecord").text()) == (False, "Record")

    scenario(play)


# Calls between colleagues (rows D8, D9).


def test_the_caller_of_a_colleague_may_hold_and_record_and_end_at_once(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.update(recording=True)
        desk = await bench()
        type_text(desk.field, BAT)
        click(find(desk, "phoneCall"))
        await until(lambda: desk.phone.page is desk.phone.call_page)
        rig.desk.calls.step(CallEvent.ANSWERED)
        end = find(desk, "callEnd")
        await until(end.isVisible)
        names = ("callHold", "callMute", "callKeypad", "callTransfer", "callRecord")
        assert [find(desk, name).isVisible() for name in names] == [True, False, False, False, True]
        assert desk.phone.call_page.who.queue.text() == "Colleague"
        click(end)
        await until(lambda: desk.phone.page is desk.phone.dial_page)
        assert len(rig.asked("calls.hang_up")) == 1
        assert desk.ends == []

    scenario(play)


def test_the_called_colleague_can_only_end(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.update(recording=True)
        desk = await bench()
        rig.ring_in(BAT, "Бат-Эрдэнэ", internal=True)
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        desk.phone.answer()
        end = find(desk, "callEnd")
        await until(end.isVisible)
        names = ("callHold", "callMute", "callKeypad", "callTransfer", "callRecord")
        assert not any(find(desk, name).isVisible() for name in names)
        for key in (desk.phone.toggle_hold, desk.phone.toggle_mute, desk.phone.toggle_record):
            key()
        release = rig.hold("calls.hang_up")
        desk.phone.end()
        desk.phone.end()
        release()
        await until(lambda: desk.phone.page is desk.phone.dial_page)
        assert len(rig.asked("calls.hang_up")) == 1
        assert rig.asked("calls.hold") == rig.asked("calls.mute") == rig.asked("calls.record") == []
        assert desk.ends == []

    scenario(play)


def test_a_colleague_who_does_not_answer_is_promised_no_callback(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await rig.desk.calls.dial(parse(BAT, "MN"), "Бат-Эрдэнэ")
        await until(lambda: desk.phone.page is desk.phone.call_page)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.NO_ANSWER)
        await until(lambda: desk.phone.page is desk.phone.result_page)
        assert find(desk, "resultAgain").isVisible()
        assert not find(desk, "resultCallBack").isVisible()

    scenario(play)


# What is said about a call.


def test_the_quality_of_the_line_is_said_plainly_and_explained(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await talking(rig, desk)
        label = find(desk, "callQuality")
        assert not label.isVisible()
        for quality, said in (
            (Quality(0.4, 12.4, 80.0, "G722", True), "Good line"),
            (Quality(2.0, 12.0), "Fair line"),
            (Quality(9.0, 12.0, None, "PCMA"), "Poor line"),
        ):
            rig.desk.calls.show(replace(rig.desk.calls.current, quality=quality))
            await until(lambda said=said: label.isVisible() and label.text() == said)
        rig.desk.calls.show(replace(rig.desk.calls.current, quality=Quality(0.4, 12.4, 80.0, "G722", True)))
        await until(lambda: "encrypted" in label.toolTip() and "not encrypted" not in label.toolTip())
        assert label.toolTip().splitlines() == [
            "Lost packets: 0.4 %",
            "Jitter: 12 ms",
            "Round trip: 80 ms",
            "Codec: G722",
            "The sound is encrypted.",
        ]

    scenario(play)


def test_on_hold_by_the_other_side_is_said(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        await talking(rig, desk)
        rig.desk.calls.show(replace(rig.desk.calls.current, remote_held=True))
        state = find(desk, "callState")
        await until(lambda: state.text() == "The other side has put you on hold")
        rig.desk.calls.show(replace(rig.desk.calls.current, remote_held=False))
        await until(lambda: state.text() == "In call")

    scenario(play)


def test_what_is_known_of_a_caller_comes_while_it_rings_already(scenario: Scenario, bench: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        open_one = rig.callback("99112233", "Szabó Éva", 60, reason="refund")
        rig.callback("99112233", "Szabó Éva", 90, queue="sales")
        rig.callback("88112233", "Somebody else", 90, note="call 99112233 instead")
        rig.desk.directory.contacts["+97699112233"] = Contact("c", "Szabó Éva", ("+97699112233",), "Őrség Kft")
        rig.past_call("99112233", hours=1, rating=Rating.FRIENDLY)
        rig.past_call("99112233", hours=30, result=CallResult.NO_ANSWER, direction=Direction.OUT)
        for hours in (100, 200):
            rig.past_call("99112233", hours=hours)
        release = rig.hold("history.of_number")
        rig.ring_in("99112233", "Szabó Éva", open_one)
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        info = desk.phone.incoming_page.info
        assert find(desk, "incomingAnswer").isEnabled()
        assert not info.isVisible()
        release()
        await until(lambda: info.isVisible() and info.company.text() == "Őrség Kft")
        assert info.callbacks.text().startswith("2 open callback")
        assert len(info.past) == 3
        assert info.past[0].text.text().endswith("Answered · Anna Virtanen")
        assert info.past[0].face.accessibleName() == "Friendly"
        assert "No answer" in info.past[1].text.text()
        assert not info.past[1].face.isVisible()

    scenario(play)


def test_a_strip_shows_how_long_the_caller_has_waited(
    scenario: Scenario, bench: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(rig: Rig) -> None:
        desk = await bench()
        first = await talking(rig, desk)
        long_ago = datetime.now(UTC) - timedelta(minutes=20)
        rig.desk.calls.show(replace(rig.desk.calls.current, answered_at=long_ago))
        second = rig.ring_in("88112233")
        await until(lambda: second.id in desk.phone.strips.strips)
        desk.phone.answer()
        await until(lambda: desk.phone.call.id == second.id and desk.phone.call.up)
        held = strip(desk, first)
        later = datetime.now(UTC) + timedelta(minutes=5)
        monkeypatch.setattr("app.ui.clock.now", lambda: later)
        desk.clock.second.emit()
        assert held.time.text().startswith("05:") or held.time.text() == "04:59"

    scenario(play)
