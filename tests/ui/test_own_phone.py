# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's own phone (row D3): its settings, how a callout stands on the Callout page, and what is not offered in its calls."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.domain.call import CallEvent, CallResult, CallState, Direction, OwnPhone
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.domain.number import parse
from app.i18n.catalogues import Languages
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.pages.settings.own_phone import MODES
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[SettingsPage]]
NUMBER = parse("+97699112230", "MN")
URL = "https://switchboard.example.com"


@pytest.fixture
def page(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> SettingsPage:
        shown = SettingsPage(rig.desk, rig.bridge, languages, theme)
        shown.complete()
        shown.resize(700, 900)
        shown.show()
        shown.activateWindow()
        await until(shown.isActiveWindow)
        return shown

    return opened


@pytest.fixture
def window(rig: Rig, languages: Languages, theme: Theme) -> Callable[[], MainWindow]:
    def opened() -> MainWindow:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.resize(1280, 800)
        window.show()
        return window

    return opened


def enter(page: SettingsPage, name: str, text: str) -> None:
    field = find(page, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    type_text(field, text)


def choose(page: SettingsPage, mode: str) -> None:
    """With the keyboard, as an agent would."""
    section = page.switchboard
    section.mode.setFocus()
    press(section.mode, Qt.Key.Key_Home if mode == MODES[0] else Qt.Key.Key_End)
    section.mode.activated.emit(section.mode.currentIndex())


def asked(rig: Rig) -> list[tuple[object, ...]]:
    return [one for one in rig.log if one[0] in ("switchboard.connect", "switchboard.apply", "line.connect")]


def test_own_phone_is_saved_and_checked(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        section = shown.switchboard
        assert not section.number.isVisible()
        assert not section.key.isVisible()  # the sign-in at the hub is one at its switchboard
        choose(shown, "desk_phone")
        assert section.number.isVisible()
        enter(shown, "switchboardUrl", URL + "/")
        enter(shown, "deskPhoneNumber", "9911 2230")
        click(section.check)
        await until(lambda: len(asked(rig)) == 2)
        settings = rig.desk.settings
        assert (settings.switchboard_url, settings.phone_mode) == (URL, "desk_phone")
        assert settings.desk_phone_number == "+97699112230"
        assert asked(rig) == [("switchboard.connect", ("",)), ("line.connect", (None,))]
        rig.desk.line.set("registered")
        await until(lambda: section.result.text() == "The switchboard answers, and rings your phone for your calls.")
        rig.desk.line.set("failed", "switchboard")
        await until(lambda: "cannot be reached" in section.result.text())
        # Back to the headset: the number is kept for another time.
        choose(shown, "sip")
        click(section.check)
        await until(lambda: len(asked(rig)) == 4)
        assert (settings.phone_mode, settings.desk_phone_number) == ("sip", "+97699112230")
        await until(lambda: section.result.text() == "The switchboard answers, and knows you.")

    scenario(play)


def test_what_is_wrong_is_said_and_nothing_is_changed(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        section = shown.switchboard
        choose(shown, "desk_phone")
        for number, said in (("99x", "digits only"), ("", "Type a number"), ("anna@example.com", "Enter another one")):
            enter(shown, "switchboardUrl", URL)
            section.number.clear()
            if number:
                enter(shown, "deskPhoneNumber", number)
            click(section.check)
            assert said in find(shown, "deskPhoneNumberSaid").text()
            assert "Nothing was changed" in section.result.text()
        enter(shown, "switchboardUrl", "ftp://x")
        enter(shown, "deskPhoneNumber", "1003")
        click(section.check)
        assert "no web address" in find(shown, "switchboardUrlSaid").text()
        assert asked(rig) == []
        assert rig.desk.settings.phone_mode == "sip"
        enter(shown, "switchboardUrl", URL)
        assert not find(shown, "switchboardUrlSaid").isVisible()

    scenario(play)


def test_a_site_without_a_hub_asks_for_the_key(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("crm_profile", "/site.toml")
        shown = await page()
        section = shown.switchboard
        enter(shown, "switchboardUrl", URL)
        enter(shown, "switchboardKey", "secret-key")
        rig.fail["switchboard.connect"] = SwitchboardError(SwitchboardErrorKind.SIGN_IN, "no_key")
        click(section.check)
        await until(lambda: "does not know you" in section.result.text())
        assert section.key.text() == "secret-key"  # to be put right
        rig.fail.clear()
        click(section.check)
        await until(lambda: "knows you" in section.result.text())
        assert section.key.text() == ""
        assert [one for one in asked(rig) if one[0] == "switchboard.connect"][-1][1] == ("secret-key",)

    scenario(play)


def test_callout_page_says_to_pick_up(scenario: Scenario, window: Callable[[], MainWindow]) -> None:
    async def play(rig: Rig) -> None:
        shown, calls = window(), rig.desk.calls
        call = replace(calls.begin(Direction.OUT, NUMBER, "Бат"), own_phone=OwnPhone.RINGS)
        calls.show(call)
        shown.show_page("callout")
        state = find(shown, "calloutState")
        await until(lambda: state.text() == "Your phone rings: pick it up")
        await until(lambda: find(shown, "callState").text() == "Your phone rings: pick it up")
        over = call.after(CallEvent.ENDED, call.started_at, result=CallResult.CANCELLED)
        calls.show(replace(over, reason="agent_no_answer"))
        await until(lambda: state.text() == "Your phone was not answered. Nobody was called.")
        await until(lambda: find(shown, "callResult").text() == "Your phone was not answered. Nobody was called.")
        second = replace(calls.begin(Direction.OUT, NUMBER, "Бат"), own_phone=OwnPhone.RINGS)
        calls.show(second)
        cancel = find(shown, "calloutCancel")
        await until(cancel.isVisible)
        click(cancel)
        await until(lambda: ("calls.hang_up", (second.id,)) in rig.log)
        await until(lambda: state.text() == "Cancelled")

    scenario(play)


def test_what_only_the_phone_can_do_is_not_offered(scenario: Scenario, window: Callable[[], MainWindow]) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("recording", True)
        shown, calls = window(), rig.desk.calls
        call = calls.begin(Direction.IN, NUMBER, "Бат", queue="sales", own_phone=OwnPhone.RINGS)
        reject = find(shown, "incomingReject")
        await until(reject.isVisible)
        assert not find(shown, "incomingAnswer").isVisible()
        heading = shown.phone.incoming_page.heading
        assert heading.text() == "Incoming call: answer on your phone"
        calls.show(call.after(CallEvent.ANSWERED, call.started_at))
        end = find(shown, "callEnd")
        await until(end.isVisible)
        offered = {name: find(shown, name).isVisible() for name in ("callHold", "callTransfer")}
        assert offered == {"callHold": True, "callTransfer": True}
        for name in ("callMute", "callKeypad", "callRecord"):
            assert not find(shown, name).isVisible(), name
        click(find(shown, "callTransfer"))
        ask = find(shown, "transferAsk")
        assert isinstance(ask, QPushButton)
        assert not ask.isVisible()
        assert find(shown, "transferNow").isVisible()
        # The next call at this computer has everything again.
        calls.show(calls.current.after(CallEvent.ENDED, call.started_at, result=CallResult.ANSWERED))
        second = calls.begin(Direction.IN, NUMBER, "Бат")
        await until(lambda: find(shown, "incomingAnswer").isVisible())
        assert heading.text() == "Incoming call"
        calls.show(second.after(CallEvent.ANSWERED, second.started_at))
        await until(lambda: find(shown, "callMute").isVisible())
        assert calls.current.state is CallState.TALKING

    scenario(play)
