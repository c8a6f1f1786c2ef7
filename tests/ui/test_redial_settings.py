# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of when trouble on a line is told, of the scripts' file, and the day's alarms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from app.config.settings import Settings, bounds
from app.domain.drops import Thresholds, Trouble
from app.domain.errors import ProtocolFileError
from app.i18n.catalogues import Languages
from app.services.events import TroubleOver
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[], SettingsPage]
FIELDS = {
    "drop_silent_start": "dropSilentStart",
    "drop_silent_midway": "dropSilentMidway",
    "drop_held": "dropHeld",
    "drop_music": "dropMusic",
    "drop_not_leaving": "dropNotLeaving",
    "drop_dead_microphone": "dropDeadMicrophone",
    "drop_mid_sentence_ms": "dropMidSentenceMs",
}


@pytest.fixture
def page(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    def opened() -> SettingsPage:
        page = SettingsPage(rig.desk, rig.bridge, languages, theme)
        page.complete()
        page.resize(800, 3600)
        page.show()
        return page

    return opened


@pytest.mark.parametrize("name", FIELDS)
def test_each_number_is_saved_within_its_bounds(scenario: Scenario, page: Opens, tmp_path: Path, name: str) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        field = find(window, FIELDS[name])
        assert field.value() == getattr(rig.desk.settings, name)
        assert (field.minimum(), field.maximum()) == bounds(name)
        field.setFocus()
        field.selectAll()
        type_text(field.lineEdit(), "17")
        assert getattr(rig.desk.settings, name) != 17  # not while it is typed
        press(field, Qt.Key.Key_Return)
        assert getattr(Settings(tmp_path), name) == 17
        field.setValue(0)
        assert field.text() == "never"
        assert getattr(rig.desk.settings, name) == 0

    scenario(play)


def test_what_is_proposed_is_what_the_rules_propose(rig: Rig) -> None:
    settings, rules = rig.desk.settings, Thresholds()
    for name in FIELDS:
        if name != "drop_mid_sentence_ms":
            assert getattr(settings, name) == getattr(rules, name.removeprefix("drop_"))
    assert settings.drop_mid_sentence_ms == rules.mid_sentence * 1000
    assert {int(one) for one in settings.drop_causes} == set(rules.causes)


def test_noticing_is_switched_off(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        box = find(window, "dropDetection")
        click(box, QPoint(8, box.height() // 2))
        assert rig.desk.settings.drop_detection is False
        assert not find(window, "dropHeld").isEnabled()
        assert not find(window, "dropCauses").isEnabled()
        click(box, QPoint(8, box.height() // 2))
        assert rig.desk.settings.drop_detection is True
        assert find(window, "dropHeld").isEnabled()

    scenario(play)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("27, 38", ["27", "38"]), ("41 41;047", ["41", "47"]), ("", []), ("127", ["127"])],
)
def test_causes_are_kept(scenario: Scenario, page: Opens, typed: str, kept: list[str]) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        field = find(window, "dropCauses")
        field.setText(typed)
        field.editingFinished.emit()
        assert rig.desk.settings.drop_causes == kept

    scenario(play)


@pytest.mark.parametrize("typed", ["27, x", "0", "128", "27 1.5", "²"])
def test_what_is_no_cause_is_told_and_not_kept(scenario: Scenario, page: Opens, typed: str) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        before = rig.desk.settings.drop_causes
        field = find(window, "dropCauses")
        field.setText(typed)
        field.editingFinished.emit()
        assert rig.desk.settings.drop_causes == before
        assert "is no cause" in find(window, "dropCausesSaid").text()
        field.setText("27")
        field.editingFinished.emit()
        assert "is no cause" not in find(window, "dropCausesSaid").text()
        assert rig.desk.settings.drop_causes == ["27"]

    scenario(play)


def test_the_days_alarms_stand_at_what_tells_them(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.drops.told = {Trouble.SILENT_MIDWAY: (12, 3), Trouble.MUTED: (2, 0)}
        window = page()
        said = find(window, "dropSilentMidwaySaid")
        await until(lambda: "12" in said.text(), "the day's alarms")
        assert "3 of them for nothing" in said.text()
        assert "Told" not in find(window, "dropHeldSaid").text()
        assert "Told 14" in find(window, "dropCounts").text()
        rig.desk.drops.told = {Trouble.SILENT_MIDWAY: (13, 4), Trouble.MUTED: (2, 0)}
        rig.post(TroubleOver("call", Trouble.SILENT_MIDWAY, dismissed=True))
        await until(lambda: "4 of them for nothing" in said.text(), "one more")

    scenario(play)


def test_without_alarms_the_section_says_so(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        assert find(window, "dropCounts").text() == "Nothing was told today."

    scenario(play)


def test_the_scripts_file_is_used_at_once_and_what_is_wrong_is_told(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        protocols = rig.desk.protocols
        window = page()
        said = find(window, "redialProtocolFileSaid")
        assert said.text() == "The scripts that come with the program."

        def read() -> None:
            if rig.desk.settings.redial_protocol == "/srv/site.json":
                protocols.show(replace(protocols.protocol, survey="1"), "file")
            else:
                protocols.problem = ProtocolFileError(0, "unreadable")

        protocols.reloaded = read
        window.redial.file.line.setText("/srv/site.json")
        window.redial.file.line.editingFinished.emit()
        await until(lambda: said.text().startswith("From the site's file"), "the file")
        window.redial.file.line.setText("/srv/none.json")
        window.redial.file.line.editingFinished.emit()
        await until(lambda: said.text() == "The file of the scripts cannot be read.", "what is wrong")
        assert rig.desk.settings.redial_protocol == "/srv/none.json"

    scenario(play)


@pytest.mark.parametrize("language", ["mn", "ru", "hu", "fi"])
def test_language_switch_keeps_what_is_set(
    scenario: Scenario, page: Opens, languages: Languages, language: str
) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        window.redial.numbers["drop_held"].setValue(45)
        find(window, "dropCauses").setText("27")
        languages.install(language)
        await until(lambda: find(window, "dropHeld").accessibleName(), "the other language")
        assert window.redial.numbers["drop_held"].value() == 45
        assert find(window, "dropCauses").text() == "27"

    scenario(play)
