# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings' search, the way to one setting, what each is for, and the way back to its default."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from app.config.policy import Policies
from app.config.schema import POLICIES, Values
from app.config.settings import Settings
from app.i18n.catalogues import LANGUAGES, Languages
from app.services.events import SettingsChanged
from app.ui.pages.settings import SettingsPage, words
from app.ui.pages.settings.parts import Told
from app.ui.theme import Theme
from app.ui.widgets.marked_label import MarkedLabel
from tests.ui.fakes import Play, Rig, click, find, press, until

Scenario = Callable[[Play], None]
Opens = Callable[..., SettingsPage]


@pytest.fixture
def page(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    def opened(width: int = 900) -> SettingsPage:
        page = SettingsPage(rig.desk, rig.bridge, languages, theme)
        page.complete()
        page.resize(width, 700)
        page.show()
        return page

    return opened


def seen(window: SettingsPage) -> set[str]:
    """The settings that are shown."""
    return {name for section in window._sections for name, told in section._fields.items() if told.isVisibleTo(window)}


def marked(window: SettingsPage) -> set[str]:
    return {text for label in window.findChildren(MarkedLabel) if label.isVisibleTo(window) for text in label.marks()}


def search(window: SettingsPage, text: str) -> None:
    window.search.setText(text)
    window._filter()


def told(window: SettingsPage, name: str) -> Told:
    found = next(section.field(name) for section in window._sections if section.field(name) is not None)
    assert found is not None
    return found


def test_each_setting_has_a_name_and_a_sentence_of_its_own(
    scenario: Scenario, page: Opens, languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        shown = {name: one for section in window._sections for name, one in section._fields.items()}
        assert set(words.NAMES) <= set(shown)
        for code in LANGUAGES:
            languages.install(code)
            await until(lambda: window_label(window, "language") == words.label("language"))
            for name in words.NAMES:
                purpose = shown[name]._purpose
                assert purpose is not None
                assert purpose.text() == words.sentence(name) != ""
                field = shown[name].input
                label = field.text() if isinstance(field, QCheckBox) else window_label(window, name)
                assert label == words.label(name) != ""
                assert words.sentence(name) in field.accessibleDescription()
        assert len({words.sentence(name) for name in words.NAMES}) == len(words.NAMES)

    scenario(play)


def window_label(window: SettingsPage, name: str) -> str:
    section = next(one for one in window._sections if one.field(name) is not None)
    label: QLabel = section._names[name]
    return label.text()


def test_the_search_shows_and_marks_what_fits(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        all_of_it = seen(window)
        for text, wanted in (
            ("echo", {"echo_cancellation"}),
            ("RECORDING consent", {"recording_consent"}),
            ("SipPort", {"sip_port"}),
            ("time zone", {"zone"}),
            ("drop_held", {"drop_held"}),
        ):
            search(window, text)
            assert seen(window) == wanted, text
        search(window, "hold")
        assert {"drop_held", "drop_music"} <= seen(window)
        assert {"hold"} <= {text.casefold() for text in marked(window)}
        assert [entry.isVisibleTo(window) for entry in window.index.entries].count(True) == 1
        search(window, "sound")
        assert {"sound_input", "noise_suppression"} <= seen(window), "a heading shows all below it"
        window.activateWindow()
        await until(window.isActiveWindow)
        window.focus_search()
        press(window.search, Qt.Key.Key_Escape)
        await until(lambda: seen(window) == all_of_it)
        assert not marked(window)

    scenario(play)


def test_the_search_is_in_the_shown_language_without_its_accents(
    scenario: Scenario, page: Opens, languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        for code, text, name in (
            ("hu", "idozona", "zone"),
            ("fi", "aikavyohyke", "zone"),
            ("ru", "эхо", "echo_cancellation"),
            ("mn", "хэл", "language"),
        ):
            languages.install(code)
            await until(lambda name=name: window_label_or_box(window, name) == words.label(name))
            search(window, text)
            assert name in seen(window), (code, text)

    scenario(play)


def window_label_or_box(window: SettingsPage, name: str) -> str:
    field = told(window, name).input
    return field.text() if isinstance(field, QCheckBox) else window_label(window, name)


def test_nothing_found_is_said_with_a_next_step(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        search(window, "zzxq")
        assert seen(window) == set()
        assert find(window, "settingsNothingTitle").text() == "No setting is called “zzxq”."
        click(find(window, "settingsNothingAction"))
        assert not window.nothing.isVisible()
        assert "zone" in seen(window)

    scenario(play)


def test_a_row_that_is_not_to_be_seen_stays_hidden_after_a_search(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        assert "desk_phone_number" not in seen(window)
        search(window, "switchboard")
        search(window, "")
        assert "desk_phone_number" not in seen(window)

    scenario(play)


def test_a_setting_is_gone_to_with_the_keyboard(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        window.activateWindow()
        await until(window.isActiveWindow)
        search(window, "echo")
        assert window.show_setting("wrap_up_seconds")
        await until(lambda: QApplication.focusWidget() is find(window, "wrapUpSeconds"))
        place = find(window, "wrapUpSeconds")
        assert window._area.viewport().rect().contains(place.mapTo(window._area.viewport(), place.rect().center()))
        assert window.search.text() == ""
        assert not window.show_setting("window")
        press(find(window, "wrapUpSeconds"), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: QApplication.focusWidget() is window.search)

    scenario(play)


def test_the_names_of_the_sections_go_to_them_where_there_is_room(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page(width=900)
        entry = window.index.entries[6]
        assert entry.accessibleName() == "Calls"
        click(entry)
        bar = window._area.verticalScrollBar()
        await until(lambda: bar.value() > 0)
        assert entry.isChecked()
        bar.setValue(0)
        await until(lambda: window.index.entries[0].isChecked())
        window.resize(540, 600)
        await until(lambda: not entry.isVisible())

    scenario(play)


def test_what_was_changed_has_a_way_back_to_its_default(scenario: Scenario, page: Opens, tmp_path: object) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        settings = rig.desk.settings
        assert window.findChild(QLabel, "wrapUpSecondsDefaultSaid") is None
        field = find(window, "wrapUpSeconds")
        field.setText("45")
        field.editingFinished.emit()
        assert find(window, "wrapUpSecondsDefaultSaid").text() == "Changed. Default: 0"
        click_default(window, "wrapUpSeconds")
        assert (field.text(), settings.wrap_up_seconds, settings.chosen("wrap_up_seconds")) == ("0", 0, None)
        assert rig.desk.agent.wrap_up_seconds == 0
        assert not find(window, "wrapUpSecondsDefault").isVisible()
        find(window, "recordingAllowed").click()
        assert settings.recording
        click_default(window, "recordingAllowed")
        assert not settings.recording
        assert not find(window, "recordingConsent").isEnabled()
        box = find(window, "cardOpen")
        box.setCurrentIndex(2)
        box.activated.emit(2)
        assert find(window, "cardOpenDefaultSaid").text() == "Changed. Default: When I press its button"
        click_default(window, "cardOpen")
        find(window, "dropHeld").setValue(9)
        click_default(window, "dropHeld")
        kept = Settings(tmp_path)  # type: ignore[arg-type]
        assert [kept.chosen(name) for name in ("wrap_up_seconds", "recording", "card_open", "drop_held")] == [None] * 4

    scenario(play)


def click_default(window: SettingsPage, name: str) -> None:
    button = find(window, f"{name}Default")
    assert button.isVisibleTo(window)
    button.click()


def test_what_waits_for_a_button_is_given_back_with_it(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.update(sip_transport="tls", sip_port=5061, sip_user="101", sip_host="pbx")
        window = page()
        click_default(window, "sipTransport")
        assert find(window, "sipTransport").currentData() == "udp"
        assert rig.desk.settings.sip_transport == "tls", "not before the button"
        click_default(window, "sipPort")
        find(window, "sipConnect").click()
        await until(lambda: rig.asked("line.connect"))
        settings = rig.desk.settings
        assert (settings.sip_transport, settings.chosen("sip_transport")) == ("udp", None)
        assert (settings.sip_port, settings.chosen("sip_port"), settings.chosen("sip_user")) == (5060, None, "101")

    scenario(play)


def test_the_default_is_what_it_says(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        settings = rig.desk.settings
        settings.update(wrap_up_seconds=45)
        window = page()
        rig.post(SettingsChanged(settings.apply_policies(Policies(defaults={"wrap_up_seconds": 20}))))
        settings.apply_policies(Policies(defaults={"wrap_up_seconds": 20}))
        window.calls.settings_changed({"wrap_up_seconds"})
        assert find(window, "wrapUpSecondsDefaultSaid").text() == "Changed. Default: 20"
        click_default(window, "wrapUpSeconds")
        assert settings.wrap_up_seconds == 20
        settings.update(wrap_up_seconds=45)
        settings.apply_policies(Policies(fixed={"wrap_up_seconds": 30}))
        window.calls.settings_changed({"wrap_up_seconds"})
        assert not find(window, "wrapUpSecondsDefault").isVisibleTo(window), "nobody can give back what IT has fixed"

    scenario(play)


def test_of_a_long_text_the_beginning_is_shown(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        long = "https://crm.example.com/" + "a" * 300
        rig.desk.settings.apply_policies(
            Policies(fixed={"card_template": long, "recording_folder": "/srv/" + "b" * 300})
        )
        window = page()
        assert find(window, "cardTemplate").cursorPosition() == 0
        assert find(window, "recordingFolder").cursorPosition() == 0

    scenario(play)


def test_a_setting_that_is_reset_takes_what_holds_without_it(tmp_path: object) -> None:
    settings = Settings(tmp_path)  # type: ignore[arg-type]
    settings.update(theme="dark", sip_codecs=["opus"])
    assert settings.default("theme") == "system"
    settings.reset("theme")
    settings.reset("theme")
    assert (settings.theme, settings.chosen("theme")) == ("system", None)
    assert settings.default("sip_codecs") == Values().sip_codecs
    assert Settings(tmp_path).sip_codecs == ["opus"]  # type: ignore[arg-type]
    assert set(words.NAMES) >= set(POLICIES) - {
        *("sip_auth_user", "sip_display_name", "due_minutes", "export_folder", "update_url", "update_key")
    }
