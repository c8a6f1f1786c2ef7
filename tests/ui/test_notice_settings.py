# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of notifications, tray and keys: saved at once, honest about what the desktop does not allow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.config.settings import Settings
from app.i18n.catalogues import Languages
from app.ui.hotkeys.grabs import KeyState
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, find, press, until
from tests.ui.tray_windows import Shown

Scenario = Callable[[Play], None]
Opens = Callable[[], SettingsPage]
SWITCHES = {
    "notify_due": "notifyDue",
    "notify_handed": "notifyHanded",
    "notify_missed": "notifyMissed",
    "notify_redial": "notifyRedial",
    "notify_sound": "notifySound",
}
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    def opened() -> SettingsPage:
        page = SettingsPage(rig.desk, rig.bridge, languages, theme)
        page.complete()
        page.resize(800, 1400)
        page.show()
        return page

    return opened


class Counted(Shown):
    """Counts how often it was asked to take keys."""

    applied = 0

    def apply(self) -> None:
        self.applied += 1


@pytest.mark.parametrize("name", sorted(SWITCHES))
def test_each_switch_is_saved_at_once(scenario: Scenario, page: Opens, tmp_path: Path, name: str) -> None:
    async def play(rig: Rig) -> None:
        box = find(page(), SWITCHES[name])
        before = getattr(rig.desk.settings, name)
        assert box.isChecked() is before
        box.click()
        assert getattr(Settings(tmp_path), name) is not before

    scenario(play)


def test_what_the_desktop_does_not_allow_is_said_and_cannot_be_switched_on(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        for name in ("closeToTray", "hotkeys", "hotkeyAnswer"):
            assert not find(window, name).isEnabled()
        assert "no tray" in find(window, "closeToTraySaid").text()
        assert "does not let" in find(window, "hotkeysSaid").text()
        # Who switched it on at another computer can still switch it off.
        rig.desk.settings.set("hotkeys", True)
        other = page()
        assert find(other, "hotkeys").isEnabled()
        assert not find(other, "hotkeyAnswer").isEnabled()
        find(other, "hotkeys").click()
        assert rig.desk.settings.hotkeys is False
        assert not find(other, "hotkeys").isEnabled()

    scenario(play)


def test_keys_are_pressed_into_their_field(scenario: Scenario, page: Opens, tmp_path: Path) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        keys = Counted(rig.desk.settings, (KeyState.OFF,) * 4)
        window.notices.follow(None, keys)
        field = find(window, "hotkeyAnswer")
        assert not field.isEnabled()
        find(window, "hotkeys").click()
        assert keys.applied == 1
        assert field.isEnabled()
        # A key that the window has for something else is taken all the same.
        window.activateWindow()
        field.setFocus()
        await until(field.hasFocus)
        taken: list[str] = []
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+K"), window)
        shortcut.activated.connect(lambda: taken.append("window"))
        press(field, Qt.Key.Key_K, CTRL_SHIFT)
        assert taken == []
        assert field.text() == Settings(tmp_path).hotkey_answer == "Ctrl+Shift+K"
        assert keys.applied == 2
        press(field, Qt.Key.Key_Backspace)
        assert field.text() == Settings(tmp_path).hotkey_answer == ""
        press(field, Qt.Key.Key_F9, Qt.KeyboardModifier.AltModifier)
        assert Settings(tmp_path).hotkey_answer == "Alt+F9"
        press(field, Qt.Key.Key_Tab)
        assert not field.hasFocus()
        assert Settings(tmp_path).hotkey_answer == "Alt+F9"
        # The default can be had again.
        find(window, "hotkeyAnswerDefault").click()
        assert field.text() == rig.desk.settings.hotkey_answer == "Ctrl+Shift+F2"

    scenario(play)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (KeyState.TAKEN, "Another program"),
        (KeyState.TWICE, "The same keys"),
        (KeyState.UNUSABLE, "Hold Ctrl"),
        (KeyState.MISSING, "no such key"),
        (KeyState.LOST, "cannot be asked"),
    ],
)
def test_what_is_wrong_with_a_key_is_said_at_its_field(
    scenario: Scenario, page: Opens, state: KeyState, said: str
) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("hotkeys", True)
        window = page()
        keys = Shown(rig.desk.settings, (KeyState.WORKS, state, KeyState.WORKS, KeyState.WORKS))
        window.notices.follow(None, keys)
        assert said in find(window, "hotkeyEndSaid").text()
        assert find(window, "hotkeyAnswerSaid").text() == ""
        keys.states = dict.fromkeys(keys.states, KeyState.WORKS)
        keys.changed.emit()
        assert find(window, "hotkeyEndSaid").text() == ""

    scenario(play)
