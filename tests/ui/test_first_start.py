# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start with mouse and keys: each step, what is said when it fails, and that nothing typed is lost."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.config.settings import Provisioned
from app.domain.call import CallEvent, CallResult, Direction, Quality
from app.domain.drops import Trouble
from app.domain.errors import CallRefused, CrmError, CrmErrorKind, ProfileError
from app.domain.people import SignInForm
from app.domain.sound import Sound
from app.i18n.catalogues import Languages
from app.services.events import SignedIn, TroubleOver, TroubleSeen
from app.ui.first_start import FirstStarts, demo_process
from app.ui.first_start.window import FirstStart
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme
from tests.ui.fakes import ME, Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[..., Awaitable[FirstStart]]
HUB = "https://hub.example.com"


def new_user(rig: Rig) -> None:
    """Nothing is chosen, nobody is signed in, there is no phone."""
    rig.desk.account.person = None
    settings = rig.desk.settings
    for name in ("server_url", "language"):
        settings._chosen.pop(name, None)
    settings.provision(None)
    rig.desk.line.set("off")


@pytest.fixture
def opened(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    """The window, as a new user sees it, at one of its steps."""

    async def opens(step: str = "welcome", *, person: bool | None = None) -> FirstStart:
        new_user(rig)
        if person or (person is None and step in ("phone", "sound", "ready")):
            rig.desk.account.person = ME
        if step not in ("welcome", "where"):
            rig.desk.settings.set("server_url", HUB)
        rig.desk.settings.set("first_start_step", "" if step == "welcome" else step)
        window = FirstStart(rig.desk, rig.bridge, languages)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        assert window.step == step
        return window

    return opens


def enter(window: FirstStart) -> None:
    """Enter, wherever the keyboard is."""
    press(QApplication.focusWidget() or window, Qt.Key.Key_Return)


def test_the_whole_way_by_keyboard(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened()
        assert window.next_button.hasFocus()
        enter(window)
        assert window.step == "where"
        type_text(find(window, "firstAddress"), "hub.example.com")
        enter(window)
        await until(lambda: window.step == "sign_in")
        assert rig.asked("account.look") == [(HUB,)]
        assert (rig.desk.settings.server_url, rig.desk.settings.crm_profile) == (HUB, "")
        assert find(window, "signInUser").hasFocus()
        type_text(find(window, "signInUser"), "anna")
        type_text(find(window, "signInPassword"), "нууц")
        enter(window)
        await until(lambda: window.step == "phone")
        assert rig.asked("account.sign_in") == [(HUB, "anna", "нууц", True)]
        assert find(window, "sipUser").hasFocus()
        type_text(find(window, "sipUser"), "1001")
        type_text(find(window, "sipHost"), "pbx.example.com")
        type_text(find(window, "sipPassword"), "secret")
        enter(window)
        await until(lambda: rig.asked("line.connect") == [("secret",)])
        await until(lambda: window.next_button.text() == "Connecting…")
        rig.desk.line.set("registered")
        await until(lambda: window.next_button.text() == "Next")
        assert window.phone.verdict.text() == "The phone is registered: calls can come and go."
        assert (rig.desk.settings.sip_user, rig.desk.settings.sip_host) == ("1001", "pbx.example.com")
        enter(window)
        assert window.step == "sound"
        await until(lambda: rig.asked("sound.refresh"))
        enter(window)
        assert window.step == "ready"
        assert not rig.desk.settings.first_start_done
        enter(window)
        assert not window.isVisible()
        assert rig.desk.settings.first_start_done
        assert rig.desk.settings.first_start_step == ""

    scenario(play)


def test_each_step_is_kept_so_that_a_killed_program_goes_on_there(
    scenario: Scenario, opened: Opens, languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        window = await opened()
        click(window.next_button)
        assert rig.desk.settings.first_start_step == "where"
        window.shutdown()
        again = FirstStart(rig.desk, rig.bridge, languages)
        assert again.step == "where"
        again.show_step("sound")
        again.shutdown()
        # Nobody is signed in: what follows needs somebody.
        assert FirstStart(rig.desk, rig.bridge, languages).step == "sign_in"

    scenario(play)


def test_a_step_that_this_version_does_not_have_is_the_first(
    scenario: Scenario, opened: Opens, rig: Rig, languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        new_user(rig)
        rig.desk.settings._chosen["first_start_step"] = "of_another_version"
        rig.desk.settings.provision(None)
        assert FirstStart(rig.desk, rig.bridge, languages).step == "welcome"

    scenario(play)


def test_the_language_is_spoken_at_once_and_kept(scenario: Scenario, opened: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        window = await opened()
        box = find(window, "firstLanguage")
        box.setCurrentIndex(box.findData("fi"))
        box.activated.emit(box.currentIndex())
        assert (languages.code, rig.desk.settings.language) == ("fi", "fi")
        languages.install("en")

    scenario(play)


def test_escape_asks_nothing_and_keeps_what_can_be_used(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("where")
        type_text(find(window, "firstAddress"), HUB)
        press(find(window, "firstAddress"), Qt.Key.Key_Escape)
        assert not window.isVisible()
        assert rig.desk.settings.server_url == HUB
        assert rig.desk.settings.first_start_done
        window = await opened("where")
        find(window, "firstAddress").setText("no address at all")
        press(find(window, "firstAddress"), Qt.Key.Key_Escape)
        assert rig.desk.settings.server_url == ""

    scenario(play)


def test_later_keeps_a_whole_account_and_no_half_of_one(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("phone")
        type_text(find(window, "sipUser"), "1001")
        click(window.later_button)
        assert rig.desk.settings.sip_user == ""
        window = await opened("phone")
        type_text(find(window, "sipUser"), "1001")
        type_text(find(window, "sipHost"), "pbx.example.com")
        assert window.close()  # the cross of the window; one that refused would keep the program from ending
        assert (rig.desk.settings.sip_user, rig.desk.settings.sip_host) == ("1001", "pbx.example.com")
        assert rig.asked("line.connect") == []

    scenario(play)


# --- the demo


def test_the_demo_opens_in_the_language_shown_and_its_end_is_told(
    scenario: Scenario, opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(rig: Rig) -> None:
        window = await opened()
        # Reads its arguments, and ends when its input does.
        words: list[tuple[str, ...]] = []

        def stand_in(status: int) -> Callable[..., list[str]]:
            def command(*asked: str) -> list[str]:
                words.append(asked)
                return [sys.executable, "-c", f"import time; time.sleep(0.5); raise SystemExit({status})"]

            return command

        monkeypatch.setattr(demo_process, "command", stand_in(0))
        button = find(window, "firstDemoButton")
        click(button)
        assert words == [("demo", "--language", "en")]
        assert not button.isEnabled()
        assert window.welcome.verdict.text() == "The demo is opening. Its window comes in a few seconds."
        await until(lambda: button.isEnabled())
        assert window.welcome.verdict.text() == ""
        monkeypatch.setattr(demo_process, "command", stand_in(3))
        click(button)
        await until(lambda: window.welcome.verdict.kind == "bad")
        assert window.welcome.verdict.text() == "The demo could not be opened (3)."
        monkeypatch.setattr(demo_process, "command", lambda *_: ["/nowhere/soitto"])
        click(button)
        assert window.welcome.verdict.text() == "The demo could not be opened (FileNotFoundError)."
        click(find(window, "firstConnectButton"))
        assert window.step == "where"

    scenario(play)


# --- where


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (CrmError(CrmErrorKind.UNREACHABLE, "ConnectError"), "The server cannot be reached."),
        (CrmError(CrmErrorKind.UNREACHABLE, "certificate"), "The server shows a certificate"),
        (CrmError(CrmErrorKind.NOT_UNDERSTOOD, "not_a_hub"), "What answers at this address is not a Soitto server."),
        (CrmError(CrmErrorKind.VERSION, "hub_too_old"), "The server is too old for this Soitto."),
        (CrmError(CrmErrorKind.VERSION, "desk_too_old"), "This Soitto is too old for the server."),
    ],
)
def test_a_server_that_cannot_be_used_is_said_and_not_kept(
    scenario: Scenario, opened: Opens, error: CrmError, said: str
) -> None:
    async def play(rig: Rig) -> None:
        rig.fail["account.look"] = error
        window = await opened("where")
        address = find(window, "firstAddress")
        type_text(address, HUB)
        # By itself, a moment after the last key.
        await until(lambda: said in window.where.verdict.text())
        assert address.property("invalid") is True
        click(window.next_button)
        await until(lambda: len(rig.asked("account.look")) == 2 and not window.where.waits)
        assert window.step == "where"
        assert address.text() == HUB
        assert rig.desk.settings.server_url == ""
        del rig.fail["account.look"]
        address.end(False)
        type_text(address, "/")
        click(window.next_button)
        await until(lambda: window.step == "sign_in")
        assert rig.desk.settings.server_url == HUB

    scenario(play)


def test_inside_the_own_network_the_unencrypted_server_is_found_too_and_that_is_said(
    scenario: Scenario, opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(rig: Rig) -> None:
        asked: list[str] = []

        async def look(url: str) -> None:
            asked.append(url)
            if url.startswith("https"):
                raise CrmError(CrmErrorKind.UNREACHABLE, "ConnectError")

        monkeypatch.setattr(rig.desk.account, "look", look)
        window = await opened("where")
        window.where.address.setText("10.1.2.3:8765")
        window.where._ask()
        await until(lambda: window.where.verdict.kind == "warning")
        assert asked == ["http://10.1.2.3:8765"], "a port speaks one of the two: no try that the server would log"
        assert window.where.verdict.text() == "A Soitto server answers, but the connection is not encrypted."
        assert window.where.address.text() == "http://10.1.2.3:8765"
        # A certificate that is not trusted is no reason to do without.
        asked.clear()

        async def untrusted(url: str) -> None:
            asked.append(url)
            raise CrmError(CrmErrorKind.UNREACHABLE, "certificate" if url.startswith("https") else "ReadError")

        monkeypatch.setattr(rig.desk.account, "look", untrusted)
        window.where.address.setText("10.1.2.3:8765")
        window.where._ask()
        await until(lambda: window.where.verdict.kind == "bad")
        assert asked == ["http://10.1.2.3:8765", "https://10.1.2.3:8765"]
        assert "The server shows a certificate" in window.where.verdict.text()
        # Without a port they are two: the encrypted one first.
        asked.clear()
        window.where.address.setText("10.1.2.3")
        window.where._ask()
        await until(lambda: window.where.verdict.kind == "bad")
        assert asked == ["https://10.1.2.3"]
        # What answers but is no hub is told, whatever the other says.
        asked.clear()

        async def other(url: str) -> None:
            asked.append(url)
            kind = CrmErrorKind.UNREACHABLE if url.startswith("https") else CrmErrorKind.NOT_UNDERSTOOD
            raise CrmError(kind, "not_a_hub")

        monkeypatch.setattr(rig.desk.account, "look", other)
        window.where.address.setText("10.1.2.3:80")
        window.where._ask()
        await until(lambda: "not a Soitto server" in window.where.verdict.text())
        assert asked == ["http://10.1.2.3:80", "https://10.1.2.3:80"]

    scenario(play)


def test_an_address_is_said_to_be_asked_as_soon_as_it_is_one(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("where")
        type_text(find(window, "firstAddress"), HUB)
        assert window.where.verdict.text() == "Asking the server…"
        assert rig.asked("account.look") == []
        await until(lambda: window.where.verdict.kind == "good")

    scenario(play)


def test_a_server_that_never_answers_keeps_nobody_from_another(
    scenario: Scenario, opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(rig: Rig) -> None:
        asked: list[str] = []

        async def look(url: str) -> None:
            asked.append(url)
            if url != HUB:
                await asyncio.sleep(3600)

        monkeypatch.setattr(rig.desk.account, "look", look)
        window = await opened("where")
        address = find(window, "firstAddress")
        type_text(address, "https://hub.exmaple.com")
        await until(lambda: len(asked) == 1)
        address.selectAll()
        type_text(address, HUB)
        click(window.next_button)
        await until(lambda: window.step == "sign_in")
        assert asked == ["https://hub.exmaple.com", HUB]
        assert rig.desk.settings.server_url == HUB

    scenario(play)


def test_an_address_without_a_scheme_is_asked_by_itself_too(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("where")
        type_text(find(window, "firstAddress"), "hub")
        assert window.where.verdict.text() == "", "the beginning of a name"
        type_text(find(window, "firstAddress"), ".example.com")
        await until(lambda: window.where.verdict.kind == "good")
        assert find(window, "firstAddress").text() == HUB

    scenario(play)


def test_an_address_in_the_own_network_that_was_not_asked_is_kept_encrypted(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("where")
        type_text(find(window, "firstAddress"), "10.1.2.3:8765")
        press(find(window, "firstAddress"), Qt.Key.Key_Escape)
        assert rig.desk.settings.server_url == "https://10.1.2.3:8765"

    scenario(play)


def test_nothing_and_nonsense_are_no_addresses(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("where")
        click(window.next_button)
        assert window.where.verdict.text() == "Please enter the address of the server."
        type_text(find(window, "firstAddress"), "ftp://hub")
        click(window.next_button)
        assert "This is not a web address." in window.where.verdict.text()
        assert rig.asked("account.look") == []

    scenario(play)


def test_a_profile_is_checked_at_once_by_name_and_only_a_good_one_is_kept(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("where")
        click(find(window, "firstWhere-odoo"))
        click(window.next_button)
        assert find(window, "firstProfileSaid").text() == "Choose the file that your IT gave you."
        rig.desk.account.form = ProfileError(12, "unknown_entry", "callback.fields.dedline")
        profile = find(window, "firstProfile")
        type_text(profile, "/srv/bad.toml")
        enter(window)
        assert "“callback.fields.dedline”" in window.where.site.text()
        assert "12" in window.where.site.text()
        assert (window.step, rig.desk.settings.crm_profile) == ("where", "")
        # The file says which system it is for.
        rig.desk.account.form = SignInForm("Bank", "https://crm.example.com", "password", "naumen_service_desk")
        type_text(profile, ".new")
        enter(window)
        await until(lambda: window.step == "sign_in")
        assert rig.desk.settings.crm_profile == "/srv/bad.toml.new"
        assert window.where.kind == "naumen_service_desk"
        assert not find(window, "signInUrl").isVisible()

    scenario(play)


# --- signing in


def test_a_wrong_password_is_said_where_it_is_typed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.fail["account.sign_in"] = CrmError(CrmErrorKind.SIGN_IN, "wrong_password")
        window = await opened("sign_in")
        assert not find(window, "signInButton").isVisible()
        assert window.next_button.text() == "Sign in"
        type_text(find(window, "signInUser"), "anna")
        type_text(find(window, "signInPassword"), "wrong")
        release = rig.hold("account.sign_in")
        enter(window)
        assert window.next_button.text() == "Signing in…"
        enter(window)
        release()
        await until(lambda: find(window, "signInError").isVisible())
        assert len(rig.asked("account.sign_in")) == 1
        assert find(window, "signInError").text() == "The user name or the password is not right."
        assert find(window, "signInPassword").text() == "wrong"
        assert window.step == "sign_in"

    scenario(play)


def test_who_is_signed_in_goes_on_or_lets_somebody_else(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("sign_in", person=True)
        assert "You are signed in as Anna Virtanen." in find(window, "firstSignedInSaid").text()
        assert not window.sign_in.panel.isVisible()
        click(find(window, "firstAnother"))
        assert find(window, "signInUser").hasFocus()
        click(window.back_button)
        click(window.next_button)
        await until(lambda: window.step == "sign_in")
        click(window.next_button)
        assert window.step == "phone"
        assert rig.asked("account.sign_in") == []

    scenario(play)


# --- the phone


@pytest.mark.parametrize(("detail", "advice"), [("401", "letter by letter"), ("timeout", "VPN")])
def test_a_phone_that_is_refused_is_said_and_can_be_tried_again_or_left(
    scenario: Scenario, opened: Opens, detail: str, advice: str
) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("phone")
        click(window.next_button)
        assert "Enter your user and the phone server" in window.phone.verdict.text()
        type_text(find(window, "sipUser"), "1001")
        type_text(find(window, "sipHost"), "pbx.example.com")
        click(window.next_button)
        await until(lambda: rig.desk.line.status.state == "registering")
        rig.desk.line.set("failed", detail)
        await until(lambda: window.phone.verdict.kind == "bad")
        assert advice in window.phone.verdict.advice.text()
        assert window.next_button.text() == "Try again"
        assert window.step == "phone"
        type_text(find(window, "sipUser"), "2")
        await until(lambda: window.next_button.text() == "Connect")
        assert window.phone.verdict.text() == ""
        click(window.next_button)
        await until(lambda: len(rig.asked("line.connect")) == 2)
        click(find(window, "firstPhone-later"))
        assert "without a phone" in window.phone.verdict.text()
        click(window.next_button)
        assert window.step == "sound"

    scenario(play)


@pytest.mark.parametrize("state", ["failed", "registering"])
def test_not_now_gives_up_a_phone_that_does_not_work(scenario: Scenario, opened: Opens, state: str) -> None:
    """Otherwise it is tried forever, and the top bar complains of a phone that nobody wanted."""

    async def play(rig: Rig) -> None:
        rig.desk.settings.set("phone_mode", "desk_phone")
        window = await opened("phone")
        click(find(window, "firstPhone-sip"))
        type_text(find(window, "sipUser"), "1001")
        type_text(find(window, "sipHost"), "pbx.example.com")
        click(window.next_button)
        await until(lambda: rig.desk.line.status.state == "registering")
        rig.desk.line.set(state, "401")
        click(find(window, "firstPhone-later"))
        click(window.next_button)
        await until(lambda: window.step == "sound" and len(rig.asked("line.connect")) == 2)
        settings = rig.desk.settings
        assert (settings.sip_user, settings.sip_host, settings.phone_mode) == ("", "", "desk_phone")
        # What was typed is still there for whoever comes back.
        assert find(window, "sipUser").text() == "1001"

    scenario(play)


def test_not_now_keeps_the_phone_that_works(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("phone")
        type_text(find(window, "sipUser"), "1001")
        type_text(find(window, "sipHost"), "pbx.example.com")
        click(window.next_button)
        await until(lambda: rig.desk.line.status.state == "registering")
        rig.desk.line.set("registered")
        await until(lambda: window.phone.verdict.kind == "good")
        click(find(window, "firstPhone-later"))
        click(window.next_button)
        assert window.step == "sound"
        assert rig.desk.settings.sip_user == "1001"
        assert len(rig.asked("line.connect")) == 1

    scenario(play)


def test_not_now_and_closing_gives_it_up_too(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("phone")
        type_text(find(window, "sipUser"), "1001")
        type_text(find(window, "sipHost"), "pbx.example.com")
        click(window.next_button)
        await until(lambda: rig.desk.line.status.state == "registering")
        rig.desk.line.set("failed", "401")
        click(find(window, "firstPhone-later"))
        click(window.later_button)
        await until(lambda: len(rig.asked("line.connect")) == 2)
        assert rig.desk.settings.sip_user == ""

    scenario(play)


def test_the_phone_on_the_desk_is_tried_through_the_switchboard(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("phone")
        click(find(window, "firstPhone-desk_phone"))
        assert not window.phone.line.isVisible()
        click(window.next_button)
        assert window.phone.verdict.kind == "bad"
        type_text(find(window, "switchboardUrl"), "https://switchboard.example.com")
        type_text(find(window, "deskPhoneNumber"), "1003")
        click(window.next_button)
        await until(lambda: rig.asked("line.connect"))
        assert rig.desk.settings.phone_mode == "desk_phone"
        rig.desk.line.set("registered")
        await until(lambda: window.phone.verdict.kind == "good")
        click(window.next_button)
        assert window.step == "sound"
        assert not window.sound.form.isVisible()
        # Back at this computer: the phone is another one again.
        click(window.back_button)
        click(find(window, "firstPhone-sip"))
        assert window.next_button.text() == "Connect"

    scenario(play)


# --- sound


def test_the_microphone_is_listened_to_while_it_is_looked_at(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("sound")
        await until(lambda: rig.asked("sound.watch_levels") == [(True,)])
        heard = window.sound.heard
        assert heard.text() == "Say a few words: we are listening."
        for _ in range(45):
            rig.desk.sound.levels(0.0, 0.0)
        await until(lambda: heard.text() == "Nothing is heard: this microphone gives no sound at all.")
        for _ in range(5):
            rig.desk.sound.levels(0.7, 0.0)
        await until(lambda: heard.text() == "We hear you.")
        assert find(window, "soundMicLevel").value() == 70
        box = find(window, "soundInput")
        box.setCurrentIndex(box.findData("mic-2"))
        box.activated.emit(box.currentIndex())
        assert heard.text() == "Say a few words: we are listening."
        await until(lambda: rig.asked("sound.choose"))
        click(find(window, "soundTest"))
        await until(lambda: rig.asked("sound.test_tone") == [(False,)])
        click(window.next_button)
        await until(lambda: rig.asked("sound.watch_levels")[-1] == (False,))

    scenario(play)


def test_with_no_microphone_that_is_said_and_one_that_comes_is_noticed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        before = rig.desk.sound.sound
        rig.desk.sound.sound = Sound(trouble="no_input")
        window = await opened("sound")
        assert window.sound.heard.text() == "There is no microphone: the other side hears nothing."
        rig.desk.sound.changed(before)
        await until(lambda: window.sound.heard.text() == "Say a few words: we are listening.")

    scenario(play)


async def call(rig: Rig, window: FirstStart, number: str = "*43") -> None:
    type_text(find(window, "firstTestNumber"), number)
    press(find(window, "firstTestNumber"), Qt.Key.Key_Return)
    await until(lambda: window.sound.call.live)


def test_a_test_call_says_what_came_of_it(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("sound")
        rig.desk.line.set("registered")
        await until(lambda: find(window, "firstTestButton").isEnabled())
        test = window.sound.call
        await call(rig, window)
        assert window.step == "sound", "Enter called, and did not go on"
        assert rig.asked("calls.dial") == [("*43", "")]
        assert find(window, "firstTestButton").text() == "&Hang up"
        calls = rig.desk.calls
        calls.step(CallEvent.RINGING)
        calls.step(CallEvent.ANSWERED)
        await until(lambda: test.verdict.text() == "Connected.")
        calls.show(replace(calls.current, quality=Quality(0.1, 3.0, 20.0, "PCMA")))
        await until(lambda: test.verdict.text() == "Connected. Good line.")
        for _ in range(5):
            rig.desk.sound.levels(0.6, 0.6)
        await until(lambda: test.us.text() == "Your voice goes out to them.")
        assert test.them.text() == "The other side is heard."
        trouble = TroubleSeen(calls.current.id, Trouble.NOT_LEAVING, calls.current.started_at)
        rig.post(trouble)
        await until(lambda: test.us.kind == "bad")
        rig.post(TroubleOver(trouble.call, trouble.trouble))
        await until(lambda: test.us.kind == "good")
        click(find(window, "firstTestButton"))
        await until(lambda: not test.live)
        assert rig.asked("calls.hang_up") == [(calls.current.id,)]
        assert test.them.kind == test.us.kind == "good"

    scenario(play)


def test_a_silent_test_call_says_which_side_was_not_heard(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("sound")
        rig.desk.line.set("registered")
        await until(lambda: find(window, "firstTestButton").isEnabled())
        await call(rig, window)
        rig.desk.calls.step(CallEvent.ANSWERED)
        for _ in range(5):
            rig.desk.sound.levels(0.6, 0.1)
        await until(lambda: window.sound.call.us.kind == "good")
        assert window.sound.call.them.text() == "Listening to the other side…"
        rig.post(TroubleSeen(rig.desk.calls.current.id, Trouble.SILENT_START, rig.desk.calls.current.started_at))
        await until(lambda: window.sound.call.them.text() == "The other side is not heard.")
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        # The next one is judged anew.
        await until(lambda: not window.sound.call.live)
        click(find(window, "firstTestButton"))
        await until(lambda: window.sound.call.live)
        assert window.sound.call.them.text() == ""
        rig.desk.calls.step(CallEvent.ENDED, CallResult.BUSY)
        await until(lambda: window.sound.call.verdict.kind == "bad")
        assert "The line itself works" in window.sound.call.verdict.advice.text()

    scenario(play)


def test_a_test_call_that_cannot_be_made_is_said(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("sound")
        test = window.sound.call
        assert not find(window, "firstTestButton").isEnabled()
        assert "A test call needs a phone." in test.verdict.advice.text()
        rig.desk.line.set("registered")
        await until(lambda: find(window, "firstTestButton").isEnabled())
        click(find(window, "firstTestButton"))
        assert test.verdict.kind == "bad"
        assert find(window, "firstTestNumber").hasFocus()
        rig.fail["calls.dial"] = CallRefused("busy_line")
        type_text(find(window, "firstTestNumber"), "600")
        click(find(window, "firstTestButton"))
        await until(lambda: rig.asked("calls.dial"))
        await until(lambda: test.verdict.kind == "bad")

    scenario(play)


# --- the window


def test_whoever_rings_in_is_seen_and_the_window_comes_back(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("where")
        type_text(find(window, "firstAddress"), "https://half.exam")
        rig.ring_in("+97699112230")
        await until(lambda: not window.isVisible())
        rig.desk.calls.step(CallEvent.ANSWERED)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        await until(window.isVisible)
        assert find(window, "firstAddress").text() == "https://half.exam"
        assert window.step == "where"
        # A call that somebody makes takes nothing away.
        rig.desk.calls.begin(Direction.OUT, rig.desk.calls.current.number, "")
        await until(lambda: len(rig.desk.calls.live) == 1)
        assert window.isVisible()

    scenario(play)


def test_what_it_has_given_is_passed_over(scenario: Scenario, rig: Rig, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        new_user(rig)
        rig.desk.settings.provision(Provisioned({"server_url": HUB}, frozenset({"server_url"})))
        window = FirstStart(rig.desk, rig.bridge, languages)
        window.show()
        assert "1 of 5" in window.windowTitle().replace("step ", "")
        click(window.next_button)
        assert window.step == "sign_in"
        click(window.back_button)
        assert window.step == "welcome"
        assert not window.back_button.isVisible()

    scenario(play)


def test_alt_left_goes_back_and_f1_helps(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await opened("phone")
        pages: list[str] = []
        window.help_wanted.connect(pages.append)
        press(find(window, "sipUser"), Qt.Key.Key_F1)
        assert pages == ["first-start"]
        press(find(window, "sipUser"), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert window.step == "sign_in"

    scenario(play)


# --- when it opens


def test_it_opens_once_for_a_new_user_who_was_offered_it(
    scenario: Scenario, rig: Rig, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        new_user(rig)
        over = QWidget()
        over.show()
        starts = FirstStarts(rig.desk, rig.bridge, languages, over)
        assert not starts.at_start(), "the demo, and whatever plays a desk, does not meet it"
        starts.offer()
        assert starts.at_start()
        window = starts.window
        assert window is not None
        assert window.isVisible()
        assert not window.isModal()
        assert starts.at_start(), "the sign-in is seen to here"
        wanted: list[bool] = []
        starts.form_wanted.connect(lambda: wanted.append(True))
        window.show_step("ready")
        click(find(window, "firstCallback"))
        assert wanted == [True]
        assert starts.window is None
        assert not starts.at_start()

    scenario(play)


def test_it_goes_on_where_it_was_ended_and_leaves_the_others_alone(
    scenario: Scenario, rig: Rig, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        over = QWidget()
        over.show()
        starts = FirstStarts(rig.desk, rig.bridge, languages, over)
        starts.offer()
        rig.post(SignedIn(ME))
        assert not starts.at_start(), "somebody is signed in"
        rig.desk.settings.set("first_start_step", "phone")
        starts.offer()
        assert not starts.at_start(), "it opened, and has nothing to do with the sign-in"
        assert starts.window is not None
        assert starts.window.step == "phone"
        assert not starts.at_start()
        starts.shutdown()
        assert rig.desk.settings.first_start_step == "phone", "the program ended: that answers nothing"
        assert not rig.desk.settings.first_start_done

    scenario(play)


def test_the_settings_open_it_again(scenario: Scenario, rig: Rig, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("first_start_done", True)
        page = SettingsPage(rig.desk, rig.bridge, languages, theme)
        page.show()
        starts = FirstStarts(rig.desk, rig.bridge, languages, page)
        page.first_start_wanted.connect(starts.open)
        click(find(page, "settingsFirstStart"))
        assert starts.window is not None
        assert starts.window.step == "welcome"
        first = starts.window
        click(find(page, "settingsFirstStart"))
        assert starts.window is first
        starts.shutdown()
        page.shutdown()

    scenario(play)
