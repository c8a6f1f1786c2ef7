# SPDX-License-Identifier: GPL-3.0-or-later
"""The end-call dialog: one click or key ends the call; nothing typed is lost, nothing happens twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.call import Call, CallEvent, CallResult
from app.domain.callback import Callback, Origin, Priority
from app.domain.errors import DueInPast, StorageFull
from app.domain.rating import Rating
from app.i18n.catalogues import Languages
from app.ui.dialogs.end_call import EndCallDialog
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]


async def talking(rig: Rig, customer: str = "Бат-Эрдэнэ", recognised: Callback | None = None) -> Call:
    rig.ring_in("+97699112233", customer, recognised)
    return rig.desk.calls.step(CallEvent.ANSWERED)


async def opened(rig: Rig, languages: Languages, call: Call, recognised: Callback | None = None) -> EndCallDialog:
    dialog = EndCallDialog(rig.desk, rig.bridge, languages, call=call, recognised=recognised)
    dialog.open()
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    return dialog


def gone(dialog: EndCallDialog) -> list[int]:
    codes: list[int] = []
    dialog.finished.connect(codes.append)
    return codes


@pytest.mark.parametrize("value", [1, 2, 3, 4, 5])
def test_one_click_rates_saves_hangs_up_and_closes(scenario: Scenario, languages: Languages, value: int) -> None:
    async def play(rig: Rig) -> None:
        call = await talking(rig)
        dialog = await opened(rig, languages, call)
        closed = gone(dialog)
        click(find(dialog, f"face{value}"))
        await until(lambda: closed)
        assert closed == [EndCallDialog.DialogCode.Accepted]
        assert rig.asked("calls.finish") == [(call.id, Rating(value), None, None)]
        assert rig.desk.calls.current.result is CallResult.ANSWERED

    scenario(play)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier])
def test_one_key_rates(scenario: Scenario, languages: Languages, modifier: Qt.KeyboardModifier) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        closed = gone(dialog)
        press(dialog, Qt.Key.Key_4, modifier)
        await until(lambda: closed)
        assert [args[1] for args in rig.asked("calls.finish")] == [Rating.FRIENDLY]

    scenario(play)


def test_callback_and_one_key_is_enough(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        call = await talking(rig)
        dialog = await opened(rig, languages, call)
        closed = gone(dialog)
        click(find(dialog, "callbackButton"))
        assert find(dialog, "callbackForm").isVisible()
        before = datetime.now(UTC)
        press(dialog.focusWidget(), Qt.Key.Key_5)
        await until(lambda: closed)
        [(_, rating, form, _)] = rig.asked("calls.finish")
        assert rating is Rating.DELIGHTED
        assert (form.number, form.customer) == (call.number, "Бат-Эрдэнэ")
        assert (form.owner, form.priority, form.reason) == ("anna", Priority.NORMAL, None)
        assert (form.origin, form.origin_call) == (Origin.CALL, call.id)
        assert timedelta(minutes=28) < form.due.utc - before <= timedelta(minutes=31)
        assert len(rig.store) == 1

    scenario(play)


def test_digits_in_text_are_text(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        click(find(dialog, "callbackButton"))
        for name in ("formNote", "formCustomer"):
            field = find(dialog, name)
            field.setFocus()
            press(field, Qt.Key.Key_1)
            press(field, Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
        assert find(dialog, "formNote").toPlainText() == "14"
        assert find(dialog, "formCustomer").text() == "Бат-Эрдэнэ14"
        field = find(dialog, "dueField")
        field.setFocus()
        press(field, Qt.Key.Key_2)
        assert rig.asked("calls.finish") == []
        closed = gone(dialog)
        note = find(dialog, "formNote")
        note.setFocus()
        press(note, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        find(dialog, "quick30").click()
        press(note, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: closed)
        [(_, rating, form, _)] = rig.asked("calls.finish")
        assert (rating, form.note) == (Rating.NEUTRAL, "14")

    scenario(play)


def test_digit_on_a_choice_rates(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        closed = gone(dialog)
        click(find(dialog, "callbackButton"))
        box = find(dialog, "formPriority")
        box.setFocus()
        press(box, Qt.Key.Key_2)
        await until(lambda: closed)
        assert [args[1] for args in rig.asked("calls.finish")] == [Rating.UNHAPPY]

    scenario(play)


@pytest.mark.parametrize("how", ["escape", "button"])
def test_back_to_the_call_asks_nothing(scenario: Scenario, languages: Languages, how: str) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        closed = gone(dialog)
        if how == "escape":
            press(dialog, Qt.Key.Key_Escape)
        else:
            click(find(dialog, "backButton"))
        await until(lambda: closed)
        assert closed == [EndCallDialog.DialogCode.Rejected]
        assert rig.asked("calls.finish") == []
        assert rig.desk.calls.current.up

    scenario(play)


def test_enter_alone_rates_nothing(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        press(dialog, Qt.Key.Key_Return)
        press(dialog, Qt.Key.Key_Space)
        assert rig.asked("calls.finish") == []
        assert dialog.isVisible()

    scenario(play)


def test_double_click_does_nothing_twice(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        closed = gone(dialog)
        release = rig.hold("calls.finish")
        face = find(dialog, "face5")
        click(face)
        QTest.mouseDClick(face, Qt.MouseButton.LeftButton)
        press(dialog, Qt.Key.Key_1)
        press(dialog, Qt.Key.Key_Escape)
        await until(lambda: rig.asked("calls.finish"))
        assert not find(dialog, "face1").isEnabled()
        assert not closed
        release()
        await until(lambda: closed)
        assert len(rig.asked("calls.finish")) == 1

    scenario(play)


def test_error_keeps_everything_and_a_second_try_works(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        closed = gone(dialog)
        click(find(dialog, "callbackButton"))
        type_text(find(dialog, "formNote"), "Ирэх долоо хоногт")
        rig.fail["calls.finish"] = StorageFull()
        click(find(dialog, "face4"))
        bar = dialog.error_bar
        await until(bar.isVisible)
        assert "full" in bar.text()
        assert find(dialog, "formNote").toPlainText() == "Ирэх долоо хоногт"
        assert find(dialog, "face1").isEnabled()
        assert not closed
        languages.install("fi")
        await until(lambda: find(dialog, "formReason").itemText(1) == "Hyvitys")
        assert find(dialog, "formNote").toPlainText() == "Ирэх долоо хоногт"
        rig.fail.clear()
        click(find(dialog, "face4"))
        await until(lambda: closed)
        assert rig.asked("calls.finish")[-1][2].note == "Ирэх долоо хоногт"

    scenario(play)


def test_bad_due_time_is_said_at_its_field(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        click(find(dialog, "callbackButton"))
        field = find(dialog, "dueField")
        field.setDateTime(field.dateTime().addDays(-1))
        click(find(dialog, "face4"))
        assert "over" in find(dialog, "dueHint").text()
        assert field.property("invalid") is True
        assert rig.asked("calls.finish") == []
        click(find(dialog, "quick60"))
        assert field.property("invalid") is False
        rig.fail["calls.finish"] = DueInPast(datetime.now(UTC))
        click(find(dialog, "face4"))
        await until(lambda: rig.asked("calls.finish"))
        await until(lambda: not dialog.busy)
        assert dialog.isVisible()

    scenario(play)


def test_caller_hangs_up_first(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        closed = gone(dialog)
        click(find(dialog, "callbackButton"))
        type_text(find(dialog, "formNote"), "ring again")
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        bar = find(dialog, "endedBar")
        await until(bar.isVisible)
        assert dialog.isVisible()
        assert "Close" in find(dialog, "backButton").text()
        click(find(dialog, "face2"))
        await until(lambda: closed)
        [(_, rating, form, _)] = rig.asked("calls.finish")
        assert (rating, form.note) == (Rating.UNHAPPY, "ring again")

    scenario(play)


def test_answered_by_agent_is_offered(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        known = rig.callback("+97699112233", "Бат-Эрдэнэ", minutes=40, reason="refund")
        call = await talking(rig, recognised=known)
        dialog = await opened(rig, languages, call, known)
        closed = gone(dialog)
        box = find(dialog, "answeredByAgent")
        assert box.isChecked()
        assert "Refund" in box.accessibleDescription()
        click(find(dialog, "face5"))
        await until(lambda: closed)
        assert rig.asked("calls.finish") == [(call.id, Rating.DELIGHTED, None, known.id)]
        assert not rig.store[known.id].open

    scenario(play)


def test_answered_by_agent_can_be_refused(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        known = rig.callback("+97699112233")
        dialog = await opened(rig, languages, await talking(rig, recognised=known), known)
        closed = gone(dialog)
        box = find(dialog, "answeredByAgent")
        box.setFocus()
        press(box, Qt.Key.Key_Space)
        assert not box.isChecked()
        press(box, Qt.Key.Key_3)
        await until(lambda: closed)
        assert rig.asked("calls.finish")[0][3] is None
        assert rig.store[known.id].open

    scenario(play)


def test_language_switch_keeps_the_half_filled_form(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        click(find(dialog, "callbackButton"))
        type_text(find(dialog, "formNote"), "ő ü ө ж 😀")
        for name, value in (("formReason", "offer"), ("formPriority", int(Priority.URGENT)), ("formOwner", "eva")):
            box = find(dialog, name)
            box.setCurrentIndex(box.findData(value))
        click(find(dialog, "quick120"))
        due = find(dialog, "dueEdit").due()
        for code in ("mn", "ru", "hu", "fi", "en", "hu"):
            languages.install(code)
            await until(lambda: find(dialog, "dueField").locale() == languages.locale)
            await until(lambda: len({face.sizeHint().width() for face in dialog.faces}) == 1, "faces at even distances")
        assert find(dialog, "formReason").currentText() == "Ajánlat"
        form = dialog.form.form()  # type: ignore[union-attr]
        assert form is not None
        values: dict[str, Any] = {"reason": "offer", "priority": Priority.URGENT, "owner": "eva", "note": "ő ü ө ж 😀"}
        assert {name: getattr(form, name) for name in values} == values
        assert form.due == due

    scenario(play)


def test_nothing_is_left_when_it_closes(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        destroyed: list[bool] = []
        dialog.destroyed.connect(lambda: destroyed.append(True))
        assert dialog.close()
        await until(lambda: destroyed)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)

    scenario(play)
