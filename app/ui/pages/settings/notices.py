# SPDX-License-Identifier: GPL-3.0-or-later
"""What the system tells while the agent looks elsewhere, the tray, and the keys that work in every program. Saved at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox
from shiboken6 import isValid

from app.ui.hotkeys.global_keys import ACTIONS, GlobalKeys
from app.ui.hotkeys.grabs import KeyState
from app.ui.pages.settings.parts import SettingsSection, Told
from app.ui.tray import Tray
from app.ui.widgets.key_field import KeyField

if TYPE_CHECKING:
    from app.services.desk import Desk

_SWITCHES = (
    "notify_due",
    "notify_missed",
    "notify_redial",
    "notify_handed",
    "notify_sound",
    "close_to_tray",
    "hotkeys",
)
translate = QCoreApplication.translate


class NoticesSection(SettingsSection):
    """What the desktop does not allow is said and cannot be switched on; :meth:`follow` tells what it does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._tray: Tray | None = None
        self._keys: GlobalKeys | None = None
        self.switches: dict[str, QCheckBox] = {}
        for name in _SWITCHES:
            box = self.switches[name] = QCheckBox(objectName=_camel(name))
            box.setChecked(getattr(desk.settings, name))
            box.toggled.connect(lambda on, name=name: self._switched(name, on))
            self.add_switch(box, name)
        self.keys: dict[str, KeyField] = {}
        for action in ACTIONS:
            setting = f"hotkey_{action}"
            field = self.keys[action] = KeyField(_camel(setting), getattr(desk.settings, setting))
            field.editingFinished.connect(lambda setting=setting, field=field: self._key_chosen(setting, field))
            self.add(Told(field), setting)
        self._render()
        self.retranslate()

    def follow(self, tray: Tray | None, keys: GlobalKeys | None) -> None:
        """Show what the tray and the keys of this desktop say."""
        self._tray, self._keys = tray, keys
        if tray is not None:
            tray.changed.connect(self._render)
        if keys is not None:
            keys.changed.connect(self._render)
        self._render()

    # What the agent does.

    def _switched(self, name: str, on: bool) -> None:
        self.save(**{name: on})
        if name == "hotkeys":
            self._apply()

    def _key_chosen(self, setting: str, field: KeyField) -> None:
        if field.text() != getattr(self._desk.settings, setting):
            self.save(**{setting: field.text()})
            self._apply()

    def _apply(self) -> None:
        if self._keys is not None:
            self._keys.apply()
        self._render()

    # How it stands.

    @property
    def _may_keys(self) -> bool:
        return self._keys is not None and self._keys.allowed

    @Slot()
    def _render(self) -> None:
        if not isValid(self):
            return
        there = self._tray is not None and self._tray.there
        self._allow("close_to_tray", there, _say_no_tray)
        self._allow("hotkeys", self._may_keys, _say_no_keys)
        on = self._may_keys and bool(self._desk.settings.hotkeys)
        states = self._keys.states if self._keys is not None else {}
        for action, field in self.keys.items():
            told = self._fields[f"hotkey_{action}"]
            field.setEnabled(on)
            say = _PROBLEMS.get(states.get(action, KeyState.OFF)) if on else None
            told.blame(say)

    def _allow(self, setting: str, may: bool, why: Callable[[], str]) -> None:
        told = self._fields[setting]
        # Who switched it on elsewhere may still switch it off.
        told.input.setEnabled((may or self.switches[setting].isChecked()) and not told.managed)
        told.explain(None if may else why)

    def value_shown(self) -> None:
        self._apply()

    def retranslate(self) -> None:
        #: Heading in the settings: what the system tells, the tray, and keys that work in every program
        self.title.setText(self.tr("Notifications"))
        self.text.setText(
            self.tr(
                "Notifications wait while you are in a call and never take the keyboard. They show names, but no numbers."
            )
        )
        for field in self.keys.values():
            field.setPlaceholderText(self.tr("Press the keys"))


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def _say_no_tray() -> str:
    return translate("NoticesSection", "This desktop has no tray: closing the window ends the program.")


def _say_no_keys() -> str:
    return translate(
        "NoticesSection",
        "This desktop does not let a program take keys from others: the keys work in Soitto's own windows only.",
    )


def _say_taken() -> str:
    return translate("NoticesSection", "Another program has these keys. Choose others.")


def _say_missing() -> str:
    return translate("NoticesSection", "Your keyboard has no such key.")


def _say_unusable() -> str:
    return translate(
        "NoticesSection", "Hold Ctrl, Alt or the Windows key as well: alone this key belongs to your typing."
    )


def _say_twice() -> str:
    return translate("NoticesSection", "The same keys stand above.")


def _say_lost() -> str:
    return translate("NoticesSection", "The screen cannot be asked for keys. Switch the keys off and on again.")


_PROBLEMS: dict[KeyState, Callable[[], str]] = {
    KeyState.TAKEN: _say_taken,
    KeyState.MISSING: _say_missing,
    KeyState.UNUSABLE: _say_unusable,
    KeyState.TWICE: _say_twice,
    KeyState.LOST: _say_lost,
}
