# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys beside other programs: what a setting may say, what each platform calls the key, and what Windows is asked for."""

from __future__ import annotations

import ctypes
import ctypes.wintypes
from pathlib import Path
from typing import Any

import pytest

from app.config.schema import Values
from app.config.settings import Settings
from app.ui.hotkeys.combination import BadCombination, Combination, Unusable, parse
from app.ui.hotkeys.global_keys import ACTIONS, GlobalKeys, allowed
from app.ui.hotkeys.grabs import KeyState
from app.ui.hotkeys.windows import WindowsKeys, modifiers


@pytest.mark.parametrize(
    ("text", "virtual_key", "keysyms"),
    [
        ("Ctrl+Shift+F2", 0x71, (0xFFBF,)),
        ("Ctrl+Alt+A", 0x41, (0x61,)),
        ("Alt+7", 0x37, (0x37,)),
        ("Meta+Space", 0x20, (0x20,)),
        ("Ctrl+Del", 0x2E, (0xFFFF,)),
        ("F13", 0x7C, (0xFFCA,)),
        ("Ctrl+Ä", None, (0xE4,)),
        ("Ctrl+Ф", None, (0x6C6, 0x0100_0444)),
        ("Ctrl+Ё", None, (0x6A3, 0x0100_0451)),
        ("Ctrl+Ө", None, (0x0100_04E9,)),
        ("Ctrl+.", None, (0x2E,)),
    ],
)
def test_each_platform_has_its_name_for_a_key(text: str, virtual_key: int | None, keysyms: tuple[int, ...]) -> None:
    assert parse(text).virtual_key == virtual_key
    assert parse(text).keysyms == keysyms


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Unusable.EMPTY),
        ("Ctrl+K, Ctrl+C", Unusable.SEVERAL),
        ("A", Unusable.NO_MODIFIER),
        ("Shift+A", Unusable.NO_MODIFIER),
        ("F5", Unusable.NO_MODIFIER),
        ("Shift+F5", Unusable.NO_MODIFIER),
        ("Ctrl+Shift", Unusable.NO_KEY),
        ("Ctrl+Volume Up", Unusable.NO_KEY),
    ],
)
def test_what_is_no_key_for_every_program(text: str, why: Unusable) -> None:
    with pytest.raises(BadCombination) as told:
        parse(text)
    assert told.value.why is why


def test_all_modifiers_are_read() -> None:
    assert parse("Ctrl+Alt+Shift+Meta+P") == Combination(0x50, control=True, shift=True, alt=True, meta=True)
    assert modifiers(parse("Ctrl+P")) == 0x4002
    assert modifiers(parse("Ctrl+Alt+Shift+Meta+P")) == 0x400F


def test_the_defaults_can_be_used_and_type_nothing_on_any_keyboard() -> None:
    found = [parse(getattr(Values(), f"hotkey_{name}")) for name in ACTIONS]
    assert len(set(found)) == len(ACTIONS)
    # Ctrl+Alt is AltGr on Windows: with E it is the euro sign in half of Europe.
    assert not any(one.control and one.alt and one.character for one in found)


@pytest.mark.parametrize(
    ("platform", "environment", "may"),
    [
        ("windows", {}, True),
        ("xcb", {"DISPLAY": ":0"}, True),
        ("xcb", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ("wayland", {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ("cocoa", {}, False),
        ("offscreen", {"DISPLAY": ":0"}, False),
    ],
)
def test_where_keys_can_be_taken(platform: str, environment: dict[str, str], may: bool) -> None:
    assert allowed(platform, environment) is may


class User32:
    """The three functions of Windows; a key in ``taken`` is another program's."""

    def __init__(self, *taken: int) -> None:
        self.taken = taken
        self.held: dict[int, tuple[int, int]] = {}

    def RegisterHotKey(self, window: None, number: int, modifiers: int, key: int) -> int:
        if key in self.taken:
            return 0
        self.held[number] = modifiers, key
        return 1

    def UnregisterHotKey(self, window: None, number: int) -> int:
        del self.held[number]
        return 1

    def VkKeyScanW(self, character: ctypes.c_wchar) -> int:
        return {"ф": 0x0041, "ö": 0x01C0}.get(character.value, -1)


def _message(number: int, kind: int = 0x0312) -> tuple[Any, int]:
    message = ctypes.wintypes.MSG()
    message.message, message.wParam = kind, number
    return message, ctypes.addressof(message)


def test_what_windows_is_asked_for_and_tells() -> None:
    pressed: list[str] = []
    told: list[dict[str, KeyState]] = []
    user32 = User32(0x72)
    keys = WindowsKeys(pressed.append, lambda states: told.append(dict(states)), user32)
    keys.want({name: parse(text) for name, text in zip(ACTIONS, ("Ctrl+F2", "Ctrl+F3", "Alt+Ф", "Alt+Ө"), strict=True)})
    assert told == [{"answer": KeyState.WORKS, "end": KeyState.TAKEN, "mute": KeyState.WORKS, "show": KeyState.MISSING}]
    assert user32.held == {1: (0x4002, 0x71), 3: (0x4001, 0x41)}
    message, address = _message(3)
    assert keys.nativeEventFilter(b"windows_dispatcher_MSG", address) == (True, 0)
    other, address = _message(3, kind=0x0100)
    assert keys.nativeEventFilter(b"windows_generic_MSG", address) == (False, 0)
    unknown, address = _message(2)
    assert keys.nativeEventFilter(b"windows_dispatcher_MSG", address) == (False, 0)
    assert pressed == ["mute"]
    assert message.wParam == other.wParam
    assert unknown.wParam == 2
    keys.want({"show": parse("Alt+Ö")})
    assert user32.held == {1: (0x4001, 0xC0)}
    keys.stop()
    assert user32.held == {}


def test_where_the_platform_does_not_allow_it_nothing_is_taken(tmp_path: Path, qapp: object) -> None:
    settings = Settings(tmp_path)
    settings.set("hotkeys", True)
    keys = GlobalKeys(settings)
    assert not keys.allowed
    keys.apply()
    assert set(keys.states.values()) == {KeyState.OFF}
    keys.stop()
