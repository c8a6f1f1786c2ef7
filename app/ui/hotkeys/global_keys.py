# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's keys for every program: which ones the settings want, how it stands with each, and that one was pressed."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.ui.hotkeys.combination import BadCombination, Combination, parse
from app.ui.hotkeys.grabs import Grabs, KeyState

if TYPE_CHECKING:
    from app.config.settings import Settings

ACTIONS = ("answer", "end", "mute", "show")
"""What keys are there for; the setting of each is ``hotkey_`` and its name."""


def allowed(platform: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether keys can be taken from other programs on Qt's *platform*: never from those of a Wayland session, also where this one
    runs beside it on X11."""
    if platform == "windows":
        return True
    return platform == "xcb" and not environment.get("WAYLAND_DISPLAY")


class GlobalKeys(QObject):
    """``pressed`` gives the name of an action, ``changed`` comes when it stands otherwise with a key. Takes nothing before
    :meth:`apply`."""

    pressed = Signal(str)
    changed = Signal()
    _heard = Signal(str)
    _answered = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None, *, display: str | None = None) -> None:
        """``display``: of X11, where it is not the environment's; it then counts as allowed."""
        super().__init__(parent)
        self._settings, self._display = settings, display
        self.allowed = display is not None or allowed(QGuiApplication.platformName())
        self.states: Mapping[str, KeyState] = dict.fromkeys(ACTIONS, KeyState.OFF)
        self._own: dict[str, KeyState] = {}
        """What the platform need not be asked about."""
        self._grabs: Grabs | None = None
        # Both come from a thread on X11.
        self._heard.connect(self.pressed, Qt.ConnectionType.QueuedConnection)
        self._answered.connect(self._told, Qt.ConnectionType.QueuedConnection)

    def apply(self) -> None:
        """Hold what the settings want now."""
        if not self.allowed:
            return
        if not self._settings.hotkeys:
            self.stop()
            self._show(dict.fromkeys(ACTIONS, KeyState.OFF))
            return
        wanted: dict[str, Combination] = {}
        self._own = {}
        for name in ACTIONS:
            text = getattr(self._settings, f"hotkey_{name}")
            try:
                one = parse(text)
            except BadCombination:
                self._own[name] = KeyState.UNUSABLE if text else KeyState.OFF
                continue
            if one in wanted.values():
                self._own[name] = KeyState.TWICE
            else:
                wanted[name] = one
        if self._grabs is None or KeyState.LOST in self.states.values():
            self.stop()
            self._grabs = self._platform()
        self._grabs.want(wanted)

    def stop(self) -> None:
        """Give all keys back."""
        if self._grabs is not None:
            self._grabs.stop()
            self._grabs = None

    def _platform(self) -> Grabs:
        if sys.platform == "win32":
            from app.ui.hotkeys.windows import WindowsKeys

            return WindowsKeys(self._heard.emit, self._answered.emit)
        from app.ui.hotkeys.x11 import X11Keys

        return X11Keys(self._display, self._heard.emit, self._answered.emit)

    @Slot(object)
    def _told(self, states: Mapping[str, KeyState]) -> None:
        if self._grabs is not None:
            self._show(dict.fromkeys(ACTIONS, KeyState.OFF) | self._own | dict(states))

    def _show(self, states: Mapping[str, KeyState]) -> None:
        if states != self.states:
            self.states = states
            self.changed.emit()
