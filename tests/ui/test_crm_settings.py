# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of the CRM and its pages, and the question of a page that wants to use the desk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.config.settings import Values
from app.domain.errors import CrmError, CrmErrorKind, DomainError, ProfileError
from app.domain.origins import BadOrigin
from app.domain.pairing import PairedPage, PortTaken
from app.domain.people import SignInForm
from app.i18n.catalogues import Languages
from app.services.events import PairingAsked, PairingGone
from app.ui.dialogs.pairing import PairingDialog
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.pages.settings import crm_pages as module
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[SettingsPage]]
BANK = SignInForm("Bank", "https://crm.example.com", "key", "naumen_service_desk")
PORT = Values().bridge_port
PAGE = PairedPage("p1", "https://crm.example.com", "A & <b>page</b> " * 12, datetime(2026, 11, 22, 9, tzinfo=UTC))


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


def enter(field: QLineEdit, text: str) -> None:
    """Replace what a field holds and leave it."""
    field.setFocus()
    field.selectAll()
    type_text(field, text)
    press(field, Qt.Key.Key_Return)


def test_profile_says_which_system(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        assert "Soitto server" in find(shown, "crmProfileSaid").text()
        rig.desk.account.form = BANK
        enter(shown.crm.profile.line, "/etc/soitto/crm.toml")
        assert rig.desk.settings.crm_profile == "/etc/soitto/crm.toml"
        said = find(shown, "crmProfileSaid").text()
        assert said.startswith("Bank (Naumen Service Desk) at https://crm.example.com.")

    scenario(play)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ProfileError(0, "unreadable"), "The CRM profile cannot be read."),
        (ProfileError(3, "not_toml"), "The CRM profile is not valid TOML. (Line 3)"),
        (ProfileError(7, "missing", "callback.class"), "the entry “callback.class” is missing. (Line 7)"),
        (ProfileError(9, "unknown_attribute", "callback.fields.due", "dedline"), "no attribute “dedline”"),
        (ProfileError(1, "unknown_system", "system", "sap"), "no system “sap”"),
    ],
)
def test_faults_of_the_profile_in_words(scenario: Scenario, page: Opens, error: ProfileError, said: str) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        rig.desk.account.form = error
        enter(shown.crm.profile.line, "crm.toml")
        assert said in find(shown, "crmProfileSaid").text()
        assert shown.crm.profile.wrong

    scenario(play)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (None, "The server answers"),
        (CrmError(CrmErrorKind.UNREACHABLE), "cannot be reached"),
        (CrmError(CrmErrorKind.SIGN_IN, "key_expired"), "ask for a new one"),
        (CrmError(CrmErrorKind.REFUSED, "profile", detail="dedlineTime"), "“dedlineTime”"),
    ],
)
def test_connection_is_checked(scenario: Scenario, page: Opens, error: DomainError | None, said: str) -> None:
    async def play(rig: Rig) -> None:
        if error is not None:
            rig.fail["account.check"] = error
        release = rig.hold("account.check")
        shown = await page()
        click(find(shown, "crmCheck"))
        assert find(shown, "crmCheck").text() == "Checking…"
        release()
        await until(lambda: said in find(shown, "crmResult").text())
        assert find(shown, "crmCheck").isEnabled()

    scenario(play)


def test_template_with_preview(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        field = find(shown, "cardTemplate")
        enter(field, "https://crm.example.com/?t={number}&c={contact}")
        assert rig.desk.settings.card_template == "https://crm.example.com/?t={number}&c={contact}"
        said = find(shown, "cardTemplateSaid").text()
        assert said.startswith("Example: https://crm.example.com/?t=%2B976")
        assert said.endswith("&c=4711")
        enter(field, "javascript:alert(1)")
        assert "https://" in find(shown, "cardTemplateSaid").text()
        assert field.property("invalid") is True
        assert rig.desk.settings.card_template.startswith("https://crm")  # what is wrong is not saved
        enter(field, "https://crm.example.com/{phone}")
        assert "{number}" in find(shown, "cardTemplateSaid").text()

    scenario(play)


def test_when_and_where(scenario: Scenario, page: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        for name in ("ringing", "answered", "never", "click"):
            shown.pages.when.choose(name)
            shown.pages.when.activated.emit(shown.pages.when.currentIndex())
            assert rig.desk.settings.card_open == name
        for there in (False, True):
            monkeypatch.setattr(module, "panel_possible", lambda there=there: there)
            shown.pages.where.choose("panel")
            shown.pages.where.activated.emit(1)
            assert rig.desk.settings.card_in == "panel"
            assert ("not installed" in find(shown, "cardInSaid").text()) is not there

    scenario(play)


def test_origins_are_checked_and_applied(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        field = find(shown, "bridgeOrigins")
        field.setFocus()
        type_text(field, "https://crm.example.com/path")
        find(shown, "bridgePort").setFocus()
        assert "“https://crm.example.com/path” is not an origin" in find(shown, "bridgeOriginsSaid").text()
        assert rig.desk.settings.bridge_origins == []
        field.setPlainText("https://crm.example.com/\n\n  http://10.0.0.5:8080\nhttps://*.example.com")
        field.setFocus()
        find(shown, "bridgePort").setFocus()
        wanted = ["https://crm.example.com", "http://10.0.0.5:8080", "https://*.example.com"]
        assert rig.desk.settings.bridge_origins == wanted
        await until(lambda: len(rig.asked("bridge.apply")) == 1)

    scenario(play)


@pytest.mark.parametrize(("typed", "kept"), [("50000", 50000), ("80", PORT), ("65536", PORT), ("x", PORT)])
def test_port(scenario: Scenario, page: Opens, typed: str, kept: int) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        enter(find(shown, "bridgePort"), typed)
        assert rig.desk.settings.bridge_port == kept
        assert (find(shown, "bridgePort").property("invalid") is True) is (str(kept) != typed)
        if kept != PORT:
            await until(lambda: rig.asked("bridge.apply"))

    scenario(play)


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (PortTaken(50123), "another program has port 50123"),
        (BadOrigin("crm.example.com"), "“crm.example.com” is not an origin"),
    ],
)
def test_closed_bridge_is_told(scenario: Scenario, page: Opens, problem: DomainError, words: str) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.bridge.problem = problem
        shown = await page()
        assert words in find(shown, "bridgeProblem").text()

    scenario(play)


def test_paired_pages_are_shown_and_revoked(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        assert find(shown, "pairedNone").isVisible()
        rig.desk.bridge.pages = (PAGE,)
        rig.post(PairingGone("p1"))
        await until(lambda: shown.pages.pages)
        width = shown.width()
        [one] = shown.pages.pages
        assert "22/11/2026" in one.text.text()
        assert width == 700
        click(find(shown, "revoke-p1"))
        await until(lambda: rig.asked("bridge.revoke") == [("p1",)])
        await until(lambda: not shown.pages.pages)
        assert find(shown, "pairedNone").isVisible()

    scenario(play)


def test_language_switch(scenario: Scenario, page: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.bridge.pages = (PAGE,)
        rig.desk.account.form = ProfileError(3, "not_toml")
        shown = await page()
        for code in ("mn", "ru", "hu", "fi", "en"):
            languages.install(code)
            await until(lambda: shown.title.text())
            assert shown.pages.pages[0].button.text()
            assert shown.crm.profile.wrong

    scenario(play)


# The question.


async def asked(rig: Rig, languages: Languages, theme: Theme) -> tuple[MainWindow, PairingDialog]:
    window = MainWindow(rig.desk, rig.bridge, languages, theme)
    window.show()
    window.activateWindow()
    await until(window.isActiveWindow)
    rig.post(PairingAsked("q", "https://crm.example.com", "Cr<b>M</b>"))
    await until(lambda: window.findChildren(PairingDialog))
    [dialog] = window.findChildren(PairingDialog)
    return window, dialog


@pytest.mark.parametrize(("button", "allowed"), [("saveButton", True), ("cancelButton", False)])
def test_page_is_allowed_or_refused(
    scenario: Scenario, languages: Languages, theme: Theme, button: str, allowed: bool
) -> None:
    async def play(rig: Rig) -> None:
        window, dialog = await asked(rig, languages, theme)
        assert dialog.who.text() == "https://crm.example.com"
        assert dialog.windowModality() is Qt.WindowModality.NonModal
        click(find(dialog, button))
        await until(lambda: rig.asked("bridge.answer_pairing") == [("q", allowed)])
        await until(lambda: not window.findChildren(PairingDialog))
        assert len(rig.asked("bridge.answer_pairing")) == 1

    scenario(play)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_keys_refuse(scenario: Scenario, languages: Languages, theme: Theme, key: Qt.Key) -> None:
    async def play(rig: Rig) -> None:
        _, dialog = await asked(rig, languages, theme)
        dialog.activateWindow()
        await until(dialog.isActiveWindow)
        press(dialog, key)
        await until(lambda: rig.asked("bridge.answer_pairing") == [("q", False)])

    scenario(play)


def test_a_question_that_is_over_goes(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        window, dialog = await asked(rig, languages, theme)
        languages.install("fi")
        await until(dialog.isVisible)
        rig.post(PairingGone("q"))
        await until(lambda: not window.findChildren(PairingDialog))
        assert rig.asked("bridge.answer_pairing") == []

    scenario(play)


def test_profile_file_is_chosen_with_the_dialog(scenario: Scenario, page: Opens, tmp_path: Path) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        rig.desk.account.form = BANK
        shown.crm.profile._picked(str(tmp_path / "crm.toml"))
        assert rig.desk.settings.crm_profile == str(tmp_path / "crm.toml")

    scenario(play)
