# SPDX-License-Identifier: GPL-3.0-or-later
"""The script beside a call (rows E1 to E3): it opens by itself and leaves the keyboard alone; its lines, its clock and its keys."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from app.domain.call import Call, CallEvent, CallResult
from app.domain.callback import Origin
from app.domain.drops import Trouble
from app.domain.errors import StorageFull
from app.domain.guide import Guide
from app.domain.protocol import Line, Name, Then
from app.domain.rating import Rating
from app.domain.redial import Situation
from app.i18n.catalogues import LANGUAGES, Languages
from app.services.events import RedialsChanged, TroubleOver, TroubleSeen
from app.ui import clock
from app.ui.main_window import MainWindow
from app.ui.reading import unmarked
from app.ui.theme import Theme
from tests.ui.audit import calm, cut
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until
from tests.ui.redial_windows import redial
from tests.ui.script_windows import SCRIPTS, guide
from tests.ui.studio import Studio

Scenario = Callable[[Play], None]
Opens = Callable[..., Awaitable[MainWindow]]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def talk(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    """The main window, in a talk with a customer."""

    async def opened(customer: str = "Szabó Éva", **more: Any) -> MainWindow:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        rig.ring_in("99112233", customer, **more)
        await until(lambda: window.phone.rings)
        window.phone.answer()
        await until(lambda: window.phone.page is window.phone.call_page)
        return window

    return opened


def begin(rig: Rig, situation: Situation, **more: Any) -> Guide:
    """The script of that situation begins by itself."""
    play = rig.desk.protocols.protocol.plays[situation]
    fields = {"lines": play.lines, "then": play.then, "since": clock.now(), **more}
    guide = Guide(rig.desk.calls.current.id, situation, **fields)
    rig.desk.scripts.show(guide)
    return guide


async def shown(window: MainWindow) -> Any:
    await until(window.script.panel.isVisible, "the script")
    return window.script.panel


# The lines.


def test_it_opens_with_the_line_and_leaves_the_keyboard_where_it_is(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        field = find(window, "searchField")
        field.setFocus()
        begin(rig, Situation.SILENT_START, step=1)
        panel = await shown(window)
        assert panel.heading.text() == "Silence after the greeting"
        assert panel.line.text() == "I cannot hear you, Szabó Éva."
        assert panel.next_line.text() == "Then, after 3–4 s: I shall ring you again."
        assert panel.place.text() == "2 of 3"
        assert field.hasFocus()
        type_text(field, "Бат 5")
        assert field.text() == "Бат 5"
        assert find(window, "callEnd").isVisible()
        rig.desk.scripts.show(None)  # they are heard
        await until(lambda: not window.script.isVisible())
        assert field.hasFocus()

    scenario(play)


def test_an_unknown_name_leaves_a_whole_sentence_and_one_learnt_meanwhile_is_filled_in(
    scenario: Scenario, talk: Opens
) -> None:
    async def play(rig: Rig) -> None:
        window = await talk("")
        begin(rig, Situation.SILENT_START, step=1)
        panel = await shown(window)
        assert panel.line.text() == "I cannot hear you."
        rig.desk.calls.show(replace(rig.desk.calls.current, customer="Kovács Péter"))
        await until(lambda: panel.line.text() == "I cannot hear you, Kovács Péter.")

    scenario(play)


def test_the_language_of_the_desk_is_that_of_the_lines(scenario: Scenario, talk: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        line = Line({"en": "I cannot hear you[, {customer}].", "fi": "En kuule teitä[, {customer}]."})
        begin(rig, Situation.SILENT_MIDWAY, lines=(line, line))
        panel = await shown(window)
        languages.install("fi")
        await until(lambda: panel.line.text() == "En kuule teitä, Szabó Éva.")
        assert panel.next_line.text().endswith("En kuule teitä, Szabó Éva.")
        languages.install("en")
        await until(lambda: panel.line.text() == "I cannot hear you, Szabó Éva.")

    scenario(play)


def test_a_clock_says_when_the_line_comes(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        start = datetime.now(UTC)
        now = [start]
        clock.follow(lambda: now[0])
        begin(rig, Situation.SILENT_START, step=1, since=start)
        panel = await shown(window)
        said = []
        for seconds in (0, 0.5, 1.2, 2.9, 3, 3.5, 4, 60):
            now[0] = start + timedelta(seconds=seconds)
            panel.tick()
            said.append((panel.when.text(), panel.bar.value(), panel.when.property("kind")))
        assert said == [
            ("Say it in 3 s", 0, "muted"),
            ("Say it in 3 s", 167, "muted"),
            ("Say it in 2 s", 400, "muted"),
            ("Say it in 1 s", 967, "muted"),
            ("Say it now", 0, "strong"),
            ("Say it now", 500, "strong"),
            ("Late: say it now", 1000, "late"),
            ("Late: say it now", 1000, "late"),
        ]
        # It goes on by itself: nobody calls tick.
        now[0] = start
        await until(lambda: panel.when.text() == "Say it in 3 s")
        now[0] = start + timedelta(seconds=3)
        await until(lambda: panel.when.text() == "Say it now")

    scenario(play)


def test_a_line_without_waits_is_said_now_and_never_late(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        begin(rig, Situation.SILENT_START, lines=(Line({"en": "Hello?"}),), since=clock.now() - timedelta(minutes=5))
        panel = await shown(window)
        assert panel.when.text() == "Say it now"
        assert not panel.bar.isVisible()
        assert not panel.silent_button.isEnabled()

    scenario(play)


# The keys.


@pytest.mark.parametrize("way", ["click", "key"])
def test_said_goes_to_the_next_line_and_the_last_one_offers_the_redial(
    scenario: Scenario, talk: Opens, way: str
) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        call = rig.desk.calls.current
        begin(rig, Situation.SILENT_START)
        panel = await shown(window)
        for step in (1, 2, 3):
            assert not panel.end_button.isVisible()
            if way == "click":
                click(panel.said_button)
            else:
                press(window, Qt.Key.Key_F4)
            await until(lambda step=step: panel.guide.step == step)
        assert len(rig.asked("scripts.said")) == 3
        assert panel.end_button.isVisible()
        assert not panel.said_button.isVisible()
        assert panel.end_button.text() == "End call, redial"
        assert panel.line.text() == "End the call, and ring them again."
        if way == "click":
            click(panel.end_button)
        else:
            press(window, Qt.Key.Key_F4, SHIFT)
        await until(lambda: not rig.desk.calls.live)
        assert [name for name, _ in rig.log if name in ("redials.begin", "calls.hang_up")] == [
            "redials.begin",
            "calls.hang_up",
        ]
        assert rig.asked("redials.begin") == [(call.id, Situation.SILENT_START)]
        await until(lambda: not window.script.isVisible())

    scenario(play)


def test_the_other_keys(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        panel = window.script.panel
        begin(rig, Situation.SILENT_START)
        await shown(window)
        press(window, Qt.Key.Key_F11)
        await until(lambda: panel.when.text() == "Say it now")  # two seconds are left otherwise
        assert rig.asked("scripts.still_silent") == [()]
        press(window, Qt.Key.Key_F5)
        await until(lambda: not panel.isVisible())
        assert rig.asked("scripts.answered") == [()]
        begin(rig, Situation.SILENT_MIDWAY)
        await shown(window)
        press(window, Qt.Key.Key_F12, SHIFT)
        await until(lambda: not panel.isVisible())
        assert rig.asked("scripts.dismiss") == [()]
        for key in (Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F11):
            press(window, key)  # nothing is there to be answered
        assert [name for name, _ in rig.log if name.startswith("scripts.")] == [
            "scripts.still_silent",
            "scripts.answered",
            "scripts.dismiss",
        ]

    scenario(play)


def test_a_press_that_is_under_way_is_not_made_twice_and_one_that_fails_is_told(
    scenario: Scenario, talk: Opens
) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        begin(rig, Situation.SILENT_MIDWAY, step=3)
        panel = await shown(window)
        rig.fail["scripts.end_and_redial"] = StorageFull()
        release = rig.hold("scripts.end_and_redial")
        click(panel.end_button)
        await until(lambda: rig.asked("scripts.end_and_redial"))
        assert not panel.end_button.isEnabled()
        press(window, Qt.Key.Key_F4, SHIFT)
        release()
        await until(lambda: window.notices.notices, "what went wrong")
        assert panel.end_button.isEnabled()
        assert len(rig.asked("scripts.end_and_redial")) == 1
        assert rig.desk.calls.live  # the call goes on

    scenario(play)


def test_news_of_the_call_do_not_open_the_way_for_a_second_press(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk("")
        begin(rig, Situation.SILENT_MIDWAY)
        panel = await shown(window)
        release = rig.hold("scripts.said")
        press(window, Qt.Key.Key_F4)
        rig.desk.calls.show(replace(rig.desk.calls.current, customer="Éva"))
        await until(lambda: "Éva" in panel.next_line.text() + panel.line.text())
        press(window, Qt.Key.Key_F4)
        release()
        await until(lambda: panel.guide is not None and panel.guide.step == 1, "the next line")
        press(window, Qt.Key.Key_F4)
        await until(lambda: panel.guide is not None and panel.guide.step == 2)
        assert len(rig.asked("scripts.said")) == 2

    scenario(play)


def test_a_key_that_goes_away_gives_the_keyboard_to_the_phone_side(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        begin(rig, Situation.SILENT_MIDWAY)
        panel = await shown(window)
        panel.answered_button.setFocus()
        rig.desk.scripts.show(None)
        await until(lambda: not panel.isVisible())
        assert window.phone.hasFocus()

    scenario(play)


def test_sentences_that_open_a_call_close_when_they_are_said(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        play = rig.desk.protocols.protocol.plays[Situation.BROKE_OFF]
        begin(rig, Situation.BROKE_OFF, lines=play.opening, then=Then.TALK, opening=True)
        panel = await shown(window)
        assert panel.heading.text() == "You ring back: the line broke off"
        assert panel.line.text() == "Hello, Szabó Éva! It is Anna Virtanen of Soitto Oy. The line broke off."
        assert not panel.answered_button.isVisible()
        assert not panel.silent_button.isVisible()
        assert panel.close_button.text() == "Close the script"
        click(panel.said_button)
        await until(lambda: not panel.isVisible())
        begin(rig, Situation.BROKE_OFF, lines=play.opening, then=Then.TALK, opening=True)
        await shown(window)
        click(panel.close_button)
        await until(lambda: not panel.isVisible())
        assert rig.asked("scripts.dismiss") == []  # it was no false alarm

    scenario(play)


# By hand.


def test_the_script_key_offers_all_situations_the_likeliest_first(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        call = rig.desk.calls.current
        menu = find(window, "callScript").menu()
        menu.popup(QPoint(0, 0))
        entries = [unmarked(one.text()) for one in menu.actions() if not one.isSeparator()]
        assert entries == [
            "Silence after the greeting\tF12",
            "They are not heard any more",
            "They put us on hold and are not back",
            "The line broke off",
            "A callback is agreed",
        ]
        menu.close()
        rig.desk.calls.show(replace(call, remote_held=True))
        await until(lambda: find(window, "callScript").menu_of.call.remote_held)
        menu.popup(QPoint(0, 0))
        assert unmarked(menu.actions()[0].text()) == "They put us on hold and are not back\tF12"
        menu.actions()[-1].trigger()
        menu.close()
        await until(lambda: window.script.panel.isVisible())
        assert rig.asked("scripts.begin") == [(call.id, Situation.AGREED)]
        press(window, Qt.Key.Key_F12)
        await until(lambda: window.script.panel.guide.situation is Situation.ON_HOLD)

    scenario(play)


def test_silence_later_in_a_call_is_no_silence_after_the_greeting(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        call = rig.desk.calls.current
        rig.desk.calls.show(replace(call, answered_at=call.answered_at - timedelta(seconds=30)))
        await until(lambda: window.phone.call.answered_at < call.answered_at)
        press(window, Qt.Key.Key_F12)
        await until(lambda: rig.asked("scripts.begin"))
        assert rig.asked("scripts.begin") == [(call.id, Situation.SILENT_MIDWAY)]

    scenario(play)


def test_calls_between_colleagues_have_no_script(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk("Бат-Эрдэнэ", internal=True)
        assert not find(window, "callScript").isVisible()
        press(window, Qt.Key.Key_F12)
        assert rig.asked("scripts.begin") == []

    scenario(play)


@pytest.mark.parametrize("way", ["click", "key"])
def test_a_call_that_is_over_may_be_said_to_have_broken_off(scenario: Scenario, talk: Opens, way: str) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        call = rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        await until(lambda: window.phone.page is window.phone.result_page)
        drop = find(window, "resultBrokeOff")
        if way == "click":
            click(drop)
        else:
            press(window, Qt.Key.Key_F12)
        await until(lambda: rig.asked("redials.begin"))
        assert rig.asked("redials.begin") == [(call.id, Situation.BROKE_OFF)]
        await until(lambda: not drop.isVisible())  # it is in the lane
        rig.store.clear()
        rig.post(RedialsChanged(()))
        await until(drop.isVisible)

    scenario(play)


@pytest.mark.parametrize("fields", [{"transferred_to": "102"}, {"ended_at": datetime.now(UTC) - timedelta(minutes=11)}])
def test_a_call_passed_on_or_long_over_did_not_break_off(
    scenario: Scenario, talk: Opens, fields: dict[str, object]
) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        call: Call = rig.desk.calls.current
        rig.desk.calls.show(replace(call.after(CallEvent.ENDED, clock.now(), result=CallResult.ANSWERED), **fields))
        await until(lambda: window.phone.page is window.phone.result_page)
        assert not find(window, "resultBrokeOff").isVisible()

    scenario(play)


# An agreed callback.


def test_an_agreed_callback_fills_the_form_and_ends_in_the_survey(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk("")
        call = rig.desk.calls.current
        begin(rig, Situation.AGREED, step=1)
        panel = await shown(window)
        name, phone = find(window, "agreedName"), find(window, "agreedPhone")
        assert (name.text(), phone.text()) == ("", call.number.shown())
        assert panel.line.text() == "At what number?"
        type_text(name, "Őri Ölzii")
        assert panel.line.text() == "At what number, Őri Ölzii?"
        phone.clear()
        type_text(phone, "88001122")
        assert find(window, "agreedShown").text() == "+976 8800 1122 · Mongolia · mobile"
        click(panel.form_button)
        await until(lambda: window.forms.ends.get(call.id))
        dialog = window.forms.ends.get(call.id)
        assert dialog.form.number.text() == "88001122"
        assert dialog.form.customer.text() == "Őri Ölzii"
        assert find(dialog, "surveyButton").isChecked()
        click(find(dialog, "face4"))
        await until(lambda: rig.asked("calls.finish"))
        [(_, rating, form, _)] = rig.asked("calls.finish")
        assert (rating, form.number.key, form.customer) == (Rating.FRIENDLY, "+97688001122", "Őri Ölzii")
        assert (form.origin, form.origin_call) == (Origin.CALL, call.id)
        await until(lambda: rig.asked("calls.transfer"))
        assert rig.asked("calls.transfer") == [(call.id, "9000")]

    scenario(play)


def test_a_wrong_contact_phone_is_said_and_opens_nothing(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        begin(rig, Situation.AGREED)
        panel = await shown(window)
        phone, said = find(window, "agreedPhone"), find(window, "agreedShown")
        phone.selectAll()
        press(phone, Qt.Key.Key_Delete)
        assert not said.isVisible()  # it is not finished yet
        click(panel.form_button)
        assert said.isVisible()
        assert said.property("kind") == "late"
        assert phone.hasFocus()
        assert window.forms.ends.all() == []
        type_text(phone, "x")
        assert said.text()
        assert said.property("kind") == "late"
        phone.clear()
        type_text(phone, "88001122")
        assert said.property("kind") == "small"

    scenario(play)


def test_what_is_typed_stays_while_news_of_the_call_come(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk("")
        begin(rig, Situation.AGREED)
        await shown(window)
        name = find(window, "agreedName")
        rig.desk.calls.show(replace(rig.desk.calls.current, customer="Éva"))
        await until(lambda: name.text() == "Éva")
        type_text(name, " S.")
        rig.desk.calls.show(replace(rig.desk.calls.current, customer="Szabó Éva", muted=True))
        await until(lambda: window.phone.call.muted)
        assert name.text() == "Éva S."

    scenario(play)


def test_what_is_typed_stays_while_trouble_interrupts(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk("")
        begin(rig, Situation.AGREED)
        panel = await shown(window)
        name = find(window, "agreedName")
        type_text(name, "Szabó Éva")
        begin(rig, Situation.SILENT_MIDWAY)
        await until(lambda: not name.isVisible(), "the script of silence")
        begin(rig, Situation.AGREED)
        await until(name.isVisible, "the agreed callback again")
        assert name.text() == "Szabó Éva"
        rig.desk.scripts.show(None)
        await until(lambda: not panel.isVisible(), "no script")
        begin(rig, Situation.AGREED)
        await until(name.isVisible, "another one")
        assert name.text() == ""

    scenario(play)


@pytest.mark.parametrize(("survey", "key"), [("9000", "To the survey"), ("", "End call")])
def test_what_follows_the_last_line_of_a_promise(scenario: Scenario, talk: Opens, survey: str, key: str) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        rig.desk.protocols.show(replace(rig.desk.protocols.protocol, survey=survey))
        call = rig.desk.calls.current
        begin(rig, Situation.AGREED, step=3)
        panel = await shown(window)
        await until(lambda: panel.end_button.text() == key)
        press(window, Qt.Key.Key_F4, SHIFT)
        await until(lambda: window.forms.ends.get(call.id))
        dialog = window.forms.ends.get(call.id)
        assert dialog.form.customer.text() == "Szabó Éva"
        assert find(dialog, "surveyButton").isChecked() is bool(survey)

    scenario(play)


# What is wrong with our own sound.


def seen(rig: Rig, trouble: Trouble) -> str:
    call: str = rig.desk.calls.current.id
    rig.post(TroubleSeen(call, trouble, clock.now()))
    return call


def test_an_own_microphone_that_is_off_is_said_first_and_can_be_switched_on(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        field = find(window, "searchField")
        field.setFocus()
        rig.desk.calls.show(replace(rig.desk.calls.current, muted=True))
        seen(rig, Trouble.MUSIC)
        call = seen(rig, Trouble.MUTED)
        await until(lambda: len(window.script.strips.strips) == 2)
        await calm(window)
        own, music = (window.script.strips.strips[call, one] for one in (Trouble.MUTED, Trouble.MUSIC))
        assert own.y() < music.y()
        assert own.text.text() == "Your microphone is off: they cannot hear you."
        assert field.hasFocus()
        click(own.act)
        await until(lambda: rig.asked("calls.mute"))
        assert rig.asked("calls.mute") == [(call, False)]
        await until(lambda: list(window.script.strips.strips) == [(call, Trouble.MUSIC)])

    scenario(play)


def test_the_lines_wait_until_our_own_sound_is_right(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        begin(rig, Situation.SILENT_START)
        panel = await shown(window)
        panel.said_button.setFocus()
        call = seen(rig, Trouble.DEAD_MICROPHONE)
        await until(lambda: not panel.isVisible())
        assert window.phone.hasFocus()
        press(window, Qt.Key.Key_F4)
        assert rig.asked("scripts.said") == []
        press(window, Qt.Key.Key_F12, SHIFT)  # it is right
        await until(panel.isVisible)
        assert rig.asked("drops.dismiss") == [(call, Trouble.DEAD_MICROPHONE)]
        assert rig.asked("scripts.dismiss") == []

    scenario(play)


def test_a_dead_microphone_leads_to_the_sound_settings(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        call = seen(rig, Trouble.DEAD_MICROPHONE)
        await until(lambda: window.script.strips.strips)
        click(find(window, "troubleAct"))
        sound = window.pages.built["settings"].sound
        await until(lambda: not sound.visibleRegion().isEmpty(), "the sound settings in view")
        rig.post(TroubleOver(call, Trouble.DEAD_MICROPHONE))
        await until(lambda: not window.script.isVisible())

    scenario(play)


@pytest.mark.parametrize("yes", [True, False])
def test_music_asks_whether_it_is_a_hold(scenario: Scenario, talk: Opens, yes: bool) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        call = seen(rig, Trouble.MUSIC)
        await until(lambda: window.script.strips.strips)
        click(find(window, "troubleAct" if yes else "troubleNo"))
        if yes:
            panel = await shown(window)
            assert panel.heading.text() == "They put us on hold and are not back"
            assert rig.asked("scripts.begin") == [(call, Situation.ON_HOLD)]
        else:
            await until(lambda: not window.script.isVisible())
            assert rig.asked("drops.dismiss") == [(call, Trouble.MUSIC)]

    scenario(play)


def test_sound_that_does_not_leave_is_said_beside_its_script(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        call = seen(rig, Trouble.NOT_LEAVING)
        begin(rig, Situation.SILENT_MIDWAY)
        await shown(window)
        strip = window.script.strips.strips[call, Trouble.NOT_LEAVING]
        assert strip.text.text().startswith("Your voice does not reach them")
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        await until(lambda: window.script.strips.strips == {})  # of a call that is over nothing is left to be put right

    scenario(play)


# Where it stands.


def inside(window: QWidget, part: QWidget) -> bool:
    """Whether all of it can be seen."""
    return part.visibleRegion().boundingRect() == QRect(QPoint(0, 0), part.size())


@pytest.mark.parametrize("name", SCRIPTS)
def test_it_fits_with_the_end_of_the_call_in_sight_in_every_language(
    scenario: Scenario, rig: Rig, languages: Languages, theme: Theme, name: str
) -> None:
    async def play(rig: Rig) -> None:
        window = await SCRIPTS[name](Studio(rig, languages, theme, clock.now()))
        assert isinstance(window, MainWindow)
        for code in LANGUAGES:
            languages.install(code)
            for size in (QSize(900, 600), QSize(1600, 900)):
                window.resize(size)
                await calm(window)
                beside = window.script.isVisible() and window.script.y() == window.pages.y()
                assert beside is (window.script.isVisible() and size.width() > 1000), code
                if window.phone.page is window.phone.call_page:
                    assert inside(window, window.phone.call_page.end), (code, size)
                panel = window.script.panel
                for button in (panel.said_button, panel.answered_button, panel.end_button, panel.close_button):
                    assert not button.isVisible() or inside(window, button), (code, size, button.text())
                assert not panel.isVisible() or inside(window, panel.heading), (code, size)

    scenario(play)


@pytest.mark.parametrize(("situation", "step"), [(Situation.AGREED, 0), (Situation.SILENT_START, 1)])
def test_a_low_window_has_room_for_redials_a_page_and_the_script(
    scenario: Scenario, rig: Rig, languages: Languages, theme: Theme, situation: Situation, step: int
) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, clock.now())
        for count, customer in enumerate(("Сарнай Болд", "Kovács Péter")):
            redial(studio, f"r{count}", f"+9769911224{count}", customer, 95)
        window = await SCRIPTS["script agreed"](studio)
        rig.desk.scripts.show(guide(studio, situation, step))
        for code in LANGUAGES:
            languages.install(code)
            window.resize(900, 600)
            await calm(window)
            assert inside(window, find(window, "excelButton")), code
            assert cut(window) == [], code
            rows = window.lane.rows
            assert [rows[id].isVisible() for id in ("r0", "r1")] == [True, False]
            assert window.lane.more.isVisible()
        said = rows["r0"].spoken().rpartition(", ")[0]  # the countdown runs
        assert window.height() == 600
        rig.desk.scripts.show(None)
        await until(lambda: rows["r1"].isVisible(), "room again")
        assert rows["r0"].spoken().rpartition(", ")[0] == said

    scenario(play)


def test_nothing_of_it_stays_for_the_next_agent(scenario: Scenario, talk: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await talk()
        begin(rig, Situation.AGREED)
        await shown(window)
        find(window, "agreedName").setText("Éva")
        window.script.signed_out()
        assert not window.script.isVisible()
        assert find(window, "agreedName").text() == ""
        assert rig.desk.scripts.known[Name.AGENT]

    scenario(play)
