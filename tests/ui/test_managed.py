# SPDX-License-Identifier: GPL-3.0-or-later
"""What IT has fixed: seen with a lock and words, not to be changed, and followed while the window is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from app import __version__
from app.config.policy import Policies
from app.config.schema import POLICIES
from app.config.settings import Provisioned
from app.domain.errors import ProvisioningError
from app.i18n.catalogues import Languages
from app.services.events import ProvisioningProblem, SettingsChanged
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.pages.settings import SettingsPage, words
from app.ui.pages.settings.parts import PathField, Told
from app.ui.theme import Theme
from app.ui.top_bar import TopBar
from app.ui.widgets.managed_mark import say_managed
from tests.ui.fakes import Play, Rig, click, find, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[], SettingsPage]
WORDS = "Managed by your organisation"
FIXED: dict[str, object] = {
    "theme": "dark",
    "region": "FI",
    "zone": "Europe/Helsinki",
    "server_url": "https://soitto.example.com",
    "sip_user": "1003",
    "sip_host": "pbx.example.com",
    "sip_port": 5061,
    "sip_transport": "tls",
    "sip_registrar": False,
    "sip_srtp": "required",
    "sip_codecs": ["opus", "pcma"],
    "sip_ca_file": "/nowhere/authority.pem",
    "ring_seconds": 400,
    "echo_cancellation": True,
    "noise_suppression": True,
    "auto_level": True,
    "auto_answer": True,
    "recording": True,
    "recording_consent": "May we record?",
    "recording_folder": "/srv/recordings",
    "queue_pause_code": "*46",
    "queue_ready_code": "*47",
    "enquiry_form": "/srv/enquiry.json",
    "wrap_up_seconds": 45,
    "crm_profile": "/srv/naumen.toml",
    "card_template": "https://crm.example.com/{e164}",
    "card_open": "answered",
    "card_in": "panel",
    "bridge_origins": ["https://crm.example.com"],
    "bridge_port": 24000,
    "switchboard_url": "https://switchboard.example.com",
    "phone_mode": "desk_phone",
    "desk_phone_number": "1003",
    "redial_protocol": "/srv/redial.json",
    "drop_detection": False,
    "drop_silent_start": 9,
    "drop_silent_midway": 9,
    "drop_held": 9,
    "drop_music": 9,
    "drop_not_leaving": 9,
    "drop_dead_microphone": 9,
    "drop_mid_sentence_ms": 900,
    "drop_causes": ["27"],
    "language": "fi",
    "provisioning_url": "https://it.example.com/soitto.json",
}
SHOWN_ONLY = {"server_url", "provisioning_url"}
WITHOUT_FIELD = {
    *("sip_auth_user", "sip_display_name", "due_minutes", "export_folder"),
    *("update_url", "update_key"),
}


@pytest.fixture
def page(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    def opened() -> SettingsPage:
        page = SettingsPage(rig.desk, rig.bridge, languages, theme)
        page.complete()
        page.resize(800, 1400)
        page.show()
        return page

    return opened


def fix(rig: Rig, **fixed: object) -> None:
    """As IT does, while the window is open."""
    rig.post(SettingsChanged(rig.desk.settings.apply_policies(Policies(fixed=fixed))))


def fields(page: SettingsPage) -> dict[str, Told]:
    """Those that are a matter of IT."""
    found = (item for section in page._sections for item in section._fields.items())
    return {name: told for name, told in found if name in POLICIES}


def locked(field: QWidget) -> bool:
    if isinstance(field, QLineEdit | QPlainTextEdit):
        return field.isReadOnly()
    return not field.isEnabled()


def test_every_setting_of_it_that_has_a_field_can_be_managed(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        assert set(fields(page())) & set(POLICIES) == set(POLICIES) - WITHOUT_FIELD == set(FIXED)

    scenario(play)


@pytest.mark.parametrize("at", ["start", "run time"])
def test_what_is_managed_has_a_lock_and_words_and_cannot_be_changed(scenario: Scenario, page: Opens, at: str) -> None:
    async def play(rig: Rig) -> None:
        if at == "start":
            rig.desk.settings.apply_policies(Policies(fixed=FIXED))
            window = page()
        else:
            window = page()
            assert not any(told.managed or told.mark.isVisibleTo(told) for told in fields(window).values())
            fix(rig, **FIXED)
        of_it = {name: told for name, told in fields(window).items() if name in POLICIES}
        await until(lambda: all(told.managed for told in of_it.values()))
        for name, told in of_it.items():
            assert told.mark.isVisibleTo(told), name
            assert told.mark.text() == told.toolTip() == WORDS, name
            assert told.input.accessibleDescription() == f"{WORDS}. {words.sentence(name)}", name
            assert name in SHOWN_ONLY or locked(told.input), name
        assert find(window, "sipHost").text() == "pbx.example.com"
        assert find(window, "sipTransport").currentData() == "tls"
        assert find(window, "dropHeld").value() == 9
        assert find(window, "recordingAllowed").isChecked()
        assert find(window, "bridgeOrigins").toPlainText() == "https://crm.example.com"
        assert find(window, "recordingFolder").text() == "/srv/recordings"
        assert not find(window, "recordingFolderBrowse").isEnabled()
        assert window.line.codecs.chosen() == ["opus", "PCMA"]
        # All of it can still be tried: nothing of it is the agent's fault, and nothing of it is written.
        find(window, "sipPassword").setText("geheim")
        click(find(window, "sipConnect"))
        await until(lambda: rig.asked("line.connect") == [("geheim",)])
        assert rig.desk.settings.sip_codecs == ["opus", "pcma"]
        rig.post(SettingsChanged(rig.desk.settings.apply_policies(Policies.none())))
        await until(lambda: not any(told.managed for told in fields(window).values()))
        for name, told in fields(window).items():
            assert not told.mark.isVisibleTo(told), name
            assert told.toolTip() == "", name
            assert WORDS not in told.input.accessibleDescription(), name
            assert name in SHOWN_ONLY or not locked(told.input) or not told.isEnabled(), name
        assert find(window, "recordingFolderBrowse").isEnabled() is rig.desk.settings.recording
        assert find(window, "sipHost").text() == rig.desk.settings.sip_host == ""

    scenario(play)


def test_what_the_agent_is_typing_stays_unless_it_is_managed(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        window.activateWindow()
        await until(window.isActiveWindow)
        consent, wrap_up = find(window, "recordingConsent"), find(window, "wrapUpSeconds")
        find(window, "recordingAllowed").setChecked(True)
        consent.setFocus()
        type_text(consent, "May I")
        given = Provisioned({"recording_consent": "Ours", "wrap_up_seconds": 20})
        rig.post(SettingsChanged(rig.desk.settings.provision(given)))
        await until(lambda: wrap_up.text() == "20")
        assert consent.text() == "May I"
        assert not wrap_up.isReadOnly()
        locked_ = Provisioned({"recording_consent": "Ours"}, frozenset({"recording_consent"}))
        rig.post(SettingsChanged(rig.desk.settings.provision(locked_)))
        await until(lambda: consent.text() == "Ours")
        assert consent.isReadOnly()

    scenario(play)


def test_one_setting_managed_leaves_the_others_of_its_form_free(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        fix(rig, sip_host="pbx.example.com", sip_port=5060)
        await until(find(window, "sipPort").isReadOnly)
        type_text(find(window, "sipUser"), "1001")
        box = find(window, "sipTransport")
        box.setCurrentIndex(box.findData("tls"))
        box.activated.emit(box.currentIndex())
        assert find(window, "sipPort").text() == "5060"
        click(find(window, "sipConnect"))
        await until(lambda: len(rig.asked("line.connect")) == 1)
        settings = rig.desk.settings
        assert (settings.sip_user, settings.sip_transport, settings.sip_port) == ("1001", "tls", 5060)
        assert settings.chosen("sip_port") is None

    scenario(play)


def test_words_follow_the_language(scenario: Scenario, page: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.apply_policies(Policies(fixed={"sip_host": "pbx.example.com"}))
        window = page()
        told = fields(window)["sip_host"]
        for language in ("hu", "en"):
            languages.install(language)
            await until(lambda: told.mark.text() == say_managed())
            assert told.toolTip() == say_managed()
            assert told.input.accessibleDescription().startswith(say_managed())

    scenario(play)


def test_language_and_colours_of_the_top_bar(scenario: Scenario, rig: Rig, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        bar = TopBar(rig.desk, rig.bridge, languages, theme)
        bar.resize(1300, 48)
        bar.show()
        buttons = find(bar, "languageButton"), find(bar, "themeButton")
        before = [button.icon().pixmap(20, 20).toImage() for button in buttons]
        fix(rig, language="en", theme="light")
        await until(lambda: not any(button.isEnabled() for button in buttons))
        for button, free in zip(buttons, before, strict=True):
            assert button.toolTip().endswith(f"\n{WORDS}")
            assert button.accessibleDescription() == WORDS
            assert button.icon().pixmap(20, 20).toImage() != free  # a lock
        fix(rig)
        await until(lambda: all(button.isEnabled() for button in buttons))
        assert buttons[0].toolTip() == "Language"
        assert [button.accessibleDescription() for button in buttons] == ["", ""]

    scenario(play)


def test_what_was_open_when_it_fixed_language_and_colours_changes_them_no_more(
    scenario: Scenario, rig: Rig, page: Opens, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        bar, settings = TopBar(rig.desk, rig.bridge, languages, theme), page()
        sign_in = SignInDialog(rig.desk, rig.bridge, languages)
        theme.apply("light")
        # The event that locks the buttons is still on its way.
        rig.desk.settings.apply_policies(Policies(fixed={"language": "en", "theme": "light"}))
        for action in bar.language_menu.actions():
            action.trigger()
        find(bar, "themeButton").click()
        look = next(one for one in settings._sections if "theme" in one._fields)
        for choice in (look._fields["language"].input, look._fields["theme"].input, sign_in.language):
            choice.setCurrentIndex(choice.count() - 1)
            choice.activated.emit(choice.count() - 1)
        assert (languages.code, theme.choice) == ("en", "light")
        assert [action.data() for action in bar.language_menu.actions() if action.isChecked()] == ["en"]
        assert look._fields["language"].input.currentData() == sign_in.language.currentData() == "en"
        assert look._fields["theme"].input.currentData() == "light"
        sign_in.close()

    scenario(play)


def test_a_file_that_is_picked_after_it_fixed_another_is_not_shown(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("recording", True)
        window = page()
        folder = fields(window)["recording_folder"]
        assert isinstance(folder, PathField)
        click(folder.browse)
        fix(rig, recording_folder="/srv/recordings")
        await until(lambda: folder.managed)
        [dialog] = window.findChildren(QFileDialog)
        dialog.fileSelected.emit("/tmp")
        dialog.close()
        assert folder.text() == rig.desk.settings.recording_folder == "/srv/recordings"

    scenario(play)


def test_about_says_version_who_manages_and_when_it_was_read(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        assert find(window, "aboutVersion").text() == f"Soitto {__version__}, run from its source"
        assert find(window, "aboutManaged").text() == find(window, "aboutProvisioning").text() == "none"
        rig.desk.settings.provision(Provisioned({"sip_port": 5062}, frozenset({"sip_port"})))
        rig.desk.managed.read_at = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
        fix(rig, provisioning_url="https://it.example.com/soitto.json", theme="light")
        await until(lambda: find(window, "aboutProvisioning").text() == "https://it.example.com/soitto.json")
        by_policy, by_file = find(window, "aboutManaged").text().splitlines()
        assert by_policy.startswith("2 ")
        assert by_policy.endswith(" by policies of this computer or user.")
        assert by_file.startswith("1 ")
        assert by_file.endswith(" by the organisation's file.")
        said = find(window, "aboutProvisioningSaid")
        assert said.text().startswith("Last read: ")
        assert "9:30" in said.text()  # in Ulaanbaatar
        rig.desk.managed.problem = ProvisioningError(4, "not_json")
        rig.post(ProvisioningProblem(rig.desk.managed.problem))
        await until(lambda: said.text() == "The organisation's settings: the file is not valid JSON. (Line 4)")
        rig.desk.managed.problem = rig.desk.managed.read_at = None
        rig.post(ProvisioningProblem(None))
        await until(lambda: said.text() == "Not read since the program was started.")

    scenario(play)
