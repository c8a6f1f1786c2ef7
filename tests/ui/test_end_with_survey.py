# SPDX-License-Identifier: GPL-3.0-or-later
"""The end-call dialog's second way to end (row E3): to the quality survey, with the callback that was agreed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from app.domain.call import CallEvent, CallResult
from app.domain.callback import Origin
from app.domain.errors import StorageFull
from app.domain.rating import Rating
from app.i18n.catalogues import Languages
from app.ui.dialogs.end_call import Agreed, EndCallDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until
from tests.ui.test_end_call import gone, opened, talking

Scenario = Callable[[Play], None]


def site(rig: Rig, survey: str) -> None:
    """What the site's protocol names as the quality survey."""
    rig.desk.protocols.show(replace(rig.desk.protocols.protocol, survey=survey))


def test_one_press_more_passes_the_caller_on(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        call = await talking(rig)
        dialog = await opened(rig, languages, call)
        closed = gone(dialog)
        assert not find(dialog, "surveyBar").isVisible()
        click(find(dialog, "surveyButton"))
        assert "survey" in find(dialog, "surveyBar").accessibleName()
        press(dialog.focusWidget(), Qt.Key.Key_4)
        await until(lambda: closed)
        assert closed == [EndCallDialog.DialogCode.Accepted]
        assert rig.asked("calls.finish") == [(call.id, Rating.FRIENDLY, None, None)]
        assert rig.asked("calls.transfer") == [(call.id, "9000")]
        assert rig.desk.calls.current.up  # until the survey answers

    scenario(play)


def test_by_keys_alone_and_with_the_form(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        call = await talking(rig)
        dialog = await opened(rig, languages, call)
        closed = gone(dialog)
        press(dialog, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        note = find(dialog, "formNote")
        note.setFocus()
        type_text(note, "дараа")
        press(note, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        assert find(dialog, "surveyButton").isChecked()
        press(dialog.focusWidget(), Qt.Key.Key_5)
        await until(lambda: closed)
        [(_, rating, form, _)] = rig.asked("calls.finish")
        assert (rating, form.note, form.number) == (Rating.DELIGHTED, "дараа", call.number)
        assert rig.asked("calls.transfer") == [(call.id, "9000")]

    scenario(play)


def test_without_it_the_call_simply_ends(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        closed = gone(dialog)
        click(find(dialog, "surveyButton"))
        click(find(dialog, "surveyButton"))
        assert not find(dialog, "surveyBar").isVisible()
        click(find(dialog, "face3"))
        await until(lambda: closed)
        assert rig.asked("calls.transfer") == []
        assert rig.desk.calls.current.result is CallResult.ANSWERED

    scenario(play)


def test_a_site_without_a_survey_has_no_such_button(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        site(rig, "")
        dialog = await opened(rig, languages, await talking(rig))
        button = find(dialog, "surveyButton")
        assert not button.isVisible()
        press(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        closed = gone(dialog)
        # The site sets one up meanwhile, and another one after it was chosen.
        site(rig, "6500")
        await until(button.isVisible)
        click(button)
        site(rig, "6501")
        click(find(dialog, "face3"))
        await until(lambda: closed)
        assert [number for _, number in rig.asked("calls.transfer")] == ["6501"]

    scenario(play)


def test_who_hung_up_is_not_passed_on(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        call = await talking(rig)
        dialog = await opened(rig, languages, call)
        closed = gone(dialog)
        click(find(dialog, "surveyButton"))
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        await until(lambda: not find(dialog, "surveyButton").isVisible())
        assert not find(dialog, "surveyBar").isVisible()
        click(find(dialog, "face2"))
        await until(lambda: closed)
        assert rig.asked("calls.transfer") == []
        assert rig.asked("calls.finish") == [(call.id, Rating.UNHAPPY, None, None)]

    scenario(play)


def test_a_survey_that_is_no_number_is_said_and_nothing_ends(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        site(rig, "quality desk")
        dialog = await opened(rig, languages, await talking(rig))
        closed = gone(dialog)
        click(find(dialog, "surveyButton"))
        press(dialog.focusWidget(), Qt.Key.Key_4)
        assert "supervisor" in dialog.error_bar.text()
        assert rig.asked("calls.finish") == []
        press(dialog.focusWidget(), Qt.Key.Key_4)  # it is not chosen any more
        await until(lambda: closed)
        assert rig.asked("calls.transfer") == []

    scenario(play)


def test_what_could_not_be_saved_keeps_the_choice(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, await talking(rig))
        closed = gone(dialog)
        click(find(dialog, "surveyButton"))
        rig.fail["calls.finish"] = StorageFull()
        click(find(dialog, "face4"))
        await until(dialog.error_bar.isVisible)
        assert rig.asked("calls.transfer") == []
        assert find(dialog, "surveyButton").isChecked()
        rig.fail.clear()
        click(find(dialog, "face4"))
        await until(lambda: closed)
        assert len(rig.asked("calls.transfer")) == 1

    scenario(play)


def test_an_agreed_callback_is_filled_in(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        call = await talking(rig, "Сарнай")
        agreed = Agreed("Сарнай Болд", "8811 4455", reason="refund", note="about the bill", survey=True)
        window.forms.open_end(call, agreed)
        [dialog] = window.findChildren(EndCallDialog)
        closed = gone(dialog)
        number = find(dialog, "formNumber")
        assert number.isVisible()
        assert (number.text(), find(dialog, "formCustomer").text()) == ("8811 4455", "Сарнай Болд")
        assert find(dialog, "surveyButton").isChecked()
        click(find(dialog, "face5"))
        await until(lambda: closed)
        [(_, _, form, _)] = rig.asked("calls.finish")
        assert (form.number.dial, form.customer, form.reason) == ("+97688114455", "Сарнай Болд", "refund")
        assert (form.note, form.origin, form.origin_call) == ("about the bill", Origin.CALL, call.id)
        assert rig.asked("calls.transfer") == [(call.id, "9000")]

    scenario(play)


def test_what_was_agreed_comes_on_top_of_what_was_typed(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        call = await talking(rig)
        window.forms.open_end(call)
        [dialog] = window.findChildren(EndCallDialog)
        click(find(dialog, "callbackButton"))
        assert not find(dialog, "formNumber").isVisible()
        type_text(find(dialog, "formNote"), "тэмдэглэл")
        find(dialog, "quick120").click()
        due = dialog.form.due.due()  # type: ignore[union-attr]
        dialog.reject()  # hidden, back to the call
        window.forms.open_end(call, Agreed("Болд"))
        assert dialog.isVisible()
        assert find(dialog, "formNumber").text() == call.number.shown()
        form = dialog.form.form()  # type: ignore[union-attr]
        assert form is not None
        assert (form.number, form.customer, form.note, form.due) == (call.number, "Болд", "тэмдэглэл", due)
        assert not find(dialog, "surveyButton").isChecked()
        # A contact phone that is none is said beside its field, and nothing ends.
        dialog.agree(Agreed("Болд", "+976 1"))
        find(dialog, "face3").click()
        assert find(dialog, "formNumber").property("invalid") is True
        assert rig.asked("calls.finish") == []

    scenario(play)
