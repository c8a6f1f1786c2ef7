# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings' sections: sound, calls, and what the phone line has beside its account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from app.domain.errors import CallRefused, FormFileError
from app.domain.sound import Device
from app.i18n.catalogues import Languages
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[], SettingsPage]


@pytest.fixture
def page(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    def opened() -> SettingsPage:
        page = SettingsPage(rig.desk, rig.bridge, languages, theme)
        page.complete()
        page.resize(800, 2600)
        page.show()
        return page

    return opened


def choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def tick(box: QCheckBox) -> None:
    click(box, QPoint(8, box.height() // 2))


def test_devices_are_chosen_and_follow_what_is_plugged(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        box = find(window, "soundInput")
        assert [box.itemText(n) for n in range(box.count())] == [
            "System default",
            "Headset microphone",
            "Built-in microphone",
        ]
        choose(box, "mic-1")
        choose(find(window, "soundRinger"), "spk-2")
        await until(lambda: rig.asked("sound.choose")[-1:] == [("mic-1", None, "spk-2")])
        await until(lambda: rig.desk.sound.sound.ringer == "spk-2")
        rig.desk.sound.changed(replace(rig.desk.sound.sound, inputs=(Device("mic-2", "Built-in microphone"),)))
        await until(lambda: box.currentText() == "Chosen device, not connected")
        rig.desk.sound.changed(replace(rig.desk.sound.sound, inputs=(Device("mic-1", "Headset microphone"),)))
        await until(lambda: box.currentText() == "Headset microphone")

    scenario(play)


def test_levels_are_watched_only_while_they_are_seen(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        await until(lambda: rig.asked("sound.watch_levels") == [(True,)])
        rig.desk.sound.levels(0.5, 2.0)
        await until(lambda: find(window, "soundMicLevel").value() == 50)
        assert find(window, "soundSpeakerLevel").value() == 100
        window.hide()
        await until(lambda: rig.asked("sound.watch_levels") == [(True,), (False,)])

    scenario(play)


def test_tones_are_played_and_a_failure_is_told(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        click(find(window, "soundTest"))
        click(find(window, "soundTestRinger"))
        await until(lambda: rig.asked("sound.test_tone") == [(False,), (True,)])
        rig.fail["sound.test_tone"] = CallRefused("no_device")
        click(find(window, "soundTest"))
        await until(lambda: window.sound.failed.text() == "The chosen headset or microphone is not there.")

    scenario(play)


@pytest.mark.parametrize(
    ("processing", "said"),
    [("missing", "This is not installed on this computer"), ("on", "The microphone's sound is being worked on.")],
)
def test_what_cannot_be_done_to_the_sound_is_said(scenario: Scenario, page: Opens, processing: str, said: str) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        tick(find(window, "soundEcho"))
        await until(lambda: rig.asked("sound.process") == [(True, False, False)])
        rig.desk.sound.changed(replace(rig.desk.sound.sound, processing=processing, trouble="no_input"))
        await until(lambda: find(window, "soundProcessing").text().startswith(said))
        await until(lambda: window.sound.trouble.text() == "There is no microphone: the other side hears nothing.")

    scenario(play)


def test_transport_encryption_codecs_and_certificates_are_saved_with_the_line(
    scenario: Scenario, page: Opens, tmp_path: Path
) -> None:
    file = tmp_path / "own.pem"
    file.write_text("-----BEGIN CERTIFICATE-----")

    async def play(rig: Rig) -> None:
        window = page()
        find(window, "sipUser").setText("1001")
        find(window, "sipHost").setText("pbx")
        choose(find(window, "sipTransport"), "tls")
        assert find(window, "sipPort").text() == "5061"
        choose(find(window, "sipSrtp"), "required")
        codecs = find(window, "sipCodecs")
        codecs.setCurrentRow(2)
        click(find(window, "codecUp"))
        click(find(window, "codecUp"))
        codecs.item(1).setCheckState(Qt.CheckState.Unchecked)
        find(window, "sipCaFile").setText(str(file))
        find(window, "ringSeconds").setText("30")
        click(find(window, "sipConnect"))
        await until(lambda: rig.asked("line.connect"))
        s = rig.desk.settings
        assert (s.sip_transport, s.sip_port, s.sip_srtp, s.sip_codecs) == ("tls", 5061, "required", ["G722", "PCMU"])
        assert (s.sip_ca_file, s.ring_seconds) == (str(file), 30)

    scenario(play)


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("sipHost", "sip:pbx/1", "Only the name or address of the server, such as pbx.example.com."),
        ("ringSeconds", "4", "A whole number from 5 to 300."),
        ("ringSeconds", "x", "A whole number from 5 to 300."),
        ("sipCaFile", "/there/is/none.pem", "There is no such file."),
    ],
)
def test_what_is_wrong_with_the_line_is_told_at_its_field(
    scenario: Scenario, page: Opens, name: str, typed: str, said: str
) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        find(window, "sipUser").setText("1001")
        find(window, "sipHost").setText("pbx")
        find(window, name).setText(typed)
        click(find(window, "sipConnect"))
        assert find(window, f"{name}Said").text() == said
        assert find(window, name).property("invalid") is True
        assert rig.asked("line.connect") == []

    scenario(play)


def test_no_codec_at_all_is_refused(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        codecs = find(window, "sipCodecs")
        for row in range(codecs.count()):
            codecs.item(row).setCheckState(Qt.CheckState.Unchecked)
        click(find(window, "sipConnect"))
        assert window.line.told[window.line.codecs].said.text() == "At least one codec has to be on."
        assert rig.asked("line.connect") == []

    scenario(play)


def test_settings_of_calls_are_saved_at_once(scenario: Scenario, page: Opens, tmp_path: Path) -> None:
    async def play(rig: Rig) -> None:
        window, s = page(), rig.desk.settings
        tick(find(window, "autoAnswer"))
        assert s.auto_answer is True
        wrap_up = find(window, "wrapUpSeconds")
        wrap_up.selectAll()
        type_text(wrap_up, "60")
        wrap_up.editingFinished.emit()
        assert (s.wrap_up_seconds, rig.desk.agent.wrap_up_seconds) == (60, 60)
        wrap_up.setText("9999")
        wrap_up.editingFinished.emit()
        assert s.wrap_up_seconds == 60
        assert find(window, "wrapUpSecondsSaid").text() == "A whole number of seconds, 1,800 at most; 0 is none."
        assert not find(window, "recordingConsent").isEnabled()
        tick(find(window, "recordingAllowed"))
        assert s.recording is True
        consent = find(window, "recordingConsent")
        type_text(consent, "Энэ дуудлага бичигдэнэ.")
        consent.editingFinished.emit()
        assert s.recording_consent == "Энэ дуудлага бичигдэнэ."
        folder = find(window, "recordingFolder")
        folder.setText(str(tmp_path / "none"))
        folder.editingFinished.emit()
        assert find(window, "recordingFolderSaid").text() == "There is no such folder."
        assert s.recording_folder == ""
        folder.setText(str(tmp_path))
        folder.editingFinished.emit()
        assert s.recording_folder == str(tmp_path)

    scenario(play)


def test_queue_codes_come_in_pairs_and_can_be_dialled(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window, s = page(), rig.desk.settings
        pause, ready = find(window, "queuePauseCode"), find(window, "queueReadyCode")
        type_text(pause, "*45")
        pause.editingFinished.emit()
        assert find(window, "queueReadyCodeSaid").text() == "Fill in both codes, or neither."
        assert s.queue_pause_code == ""
        type_text(ready, "*4 6")
        ready.editingFinished.emit()
        assert find(window, "queueReadyCodeSaid").text().startswith("This cannot be dialled")
        ready.setText("*46")
        ready.editingFinished.emit()
        assert (s.queue_pause_code, s.queue_ready_code) == ("*45", "*46")

    scenario(play)


def test_a_form_file_that_cannot_be_used_is_told_in_the_language_shown(
    scenario: Scenario, page: Opens, languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        problem = FormFileError(7, "twice", "topic")
        rig.desk.enquiries.reloaded = lambda: setattr(rig.desk.enquiries, "problem", problem)
        field = find(window, "enquiryFormFile")
        field.setText("/site/enquiry.json")
        field.editingFinished.emit()
        said = find(window, "enquiryFormFileSaid")
        assert said.text() == "The enquiry form: “topic” is there twice. (Line 7)"
        assert rig.desk.settings.enquiry_form == "/site/enquiry.json"
        assert len(rig.asked("enquiries.reload")) == 1
        languages.install("fi")
        await until(lambda: "topic" in said.text())
        assert field.text() == "/site/enquiry.json"

    scenario(play)


def test_a_theme_that_is_none_is_the_computers(scenario: Scenario, page: Opens, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        theme.apply("purple")  # type: ignore[arg-type]
        assert theme.choice == "system"
        assert find(page(), "settingsTheme").currentData() == "system"
        theme.apply("light")

    scenario(play)
