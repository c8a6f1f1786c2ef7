# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys taken from Windows (RegisterHotKey), which tells of them in the messages of the thread that asked: the GUI thread."""

from __future__ import annotations

import ctypes
import ctypes.wintypes
import sys
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from app.ui.hotkeys.combination import Combination
from app.ui.hotkeys.grabs import KeyState, Pressed, Told

_HOT_KEY = 0x0312
_ALT, _CONTROL, _SHIFT, _WIN, _NO_REPEAT = 0x1, 0x2, 0x4, 0x8, 0x4000


class WindowsKeys(QAbstractNativeEventFilter):
    """Made and used in the GUI thread. ``user32`` is the library of that name."""

    def __init__(self, pressed: Pressed, told: Told, user32: Any = None) -> None:
        super().__init__()
        self._pressed, self._told = pressed, told
        if user32 is None and sys.platform == "win32":
            user32 = ctypes.WinDLL("user32")
        self._user32 = user32
        self._held: dict[int, str] = {}
        """The number under which Windows tells of a key → what was asked for."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def want(self, keys: Mapping[str, Combination]) -> None:
        self._give_back()
        states = {}
        for number, (name, one) in enumerate(keys.items(), 1):
            key = self._virtual_key(one)
            if key is None:
                states[name] = KeyState.MISSING
            elif self._user32.RegisterHotKey(None, number, modifiers(one), key):
                self._held[number] = name
                states[name] = KeyState.WORKS
            else:
                states[name] = KeyState.TAKEN
        self._told(states)

    def stop(self) -> None:
        self._give_back()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def _give_back(self) -> None:
        for number in self._held:
            self._user32.UnregisterHotKey(None, number)
        self._held = {}

    def _virtual_key(self, one: Combination) -> int | None:
        if one.virtual_key is not None or not one.character:
            return one.virtual_key
        found: int = self._user32.VkKeyScanW(ctypes.c_wchar(one.character))
        return found & 0xFF if found & 0xFFFF != 0xFFFF else None  # -1: no key of this keyboard gives it

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: Any) -> tuple[bool, int]:
        """Qt's name for what every message passes through."""
        heard = ctypes.wintypes.MSG.from_address(int(message))
        name = self._held.get(heard.wParam) if heard.message == _HOT_KEY else None
        if name is not None:
            self._pressed(name)
        return name is not None, 0


def modifiers(one: Combination) -> int:
    """A combination's modifiers as RegisterHotKey takes them; a key that is held down is told once."""
    held = ((one.alt, _ALT), (one.control, _CONTROL), (one.shift, _SHIFT), (one.meta, _WIN))
    return _NO_REPEAT | sum(flag for on, flag in held if on)
