# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys beside other programs, on a real X server: pressed while a window of another program has the keyboard."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.ui.hotkeys.global_keys import ACTIONS, GlobalKeys
from app.ui.hotkeys.grabs import KeyState
from tests.package.debian import screen

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux" or shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
    pytest.mark.timeout(120),
]
KEYS = {"answer": "Ctrl+Shift+F2", "end": "Ctrl+Alt+E", "mute": "Meta+M", "show": "Ctrl+Shift+F1"}


class Stranger:
    """Another program with a window of its own, which has the keyboard, and a hand on the keys."""

    def __init__(self, display: str) -> None:
        from Xlib import X
        from Xlib import display as xlib

        self.x, self.display = X, xlib.Display(display)
        self.root = self.display.screen().root
        self.window = self.root.create_window(0, 0, 100, 100, 0, 0)
        self.window.change_attributes(event_mask=X.KeyPressMask | X.KeyReleaseMask | X.StructureNotifyMask)
        self.window.map()
        self.display.sync()
        while self.display.next_event().type != X.MapNotify:
            pass
        self.window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.display.sync()

    def code(self, keysym: int) -> int:
        return int(self.display.keysym_to_keycode(keysym))

    def press(self, *keysyms: int, times: int = 1) -> None:
        """Press them one after the other, the last so often, and let go."""
        from Xlib.ext import xtest

        *held, last = (self.code(keysym) for keysym in keysyms)
        for code in held:
            xtest.fake_input(self.display, self.x.KeyPress, code)
        for _ in range(times):
            xtest.fake_input(self.display, self.x.KeyPress, last)
            xtest.fake_input(self.display, self.x.KeyRelease, last)
        for code in reversed(held):
            xtest.fake_input(self.display, self.x.KeyRelease, code)
        self.display.sync()

    def typed(self) -> list[int]:
        """The keys that came to its window meanwhile."""
        self.display.sync()
        events = [self.display.next_event() for _ in range(self.display.pending_events())]
        return [event.detail for event in events if event.type == self.x.KeyPress]

    def has_keyboard(self) -> bool:
        return bool(self.display.get_input_focus().focus == self.window)

    def take(self, keysym: int, modifiers: int) -> None:
        """Take a key before anybody else."""
        mode = self.x.GrabModeAsync
        self.root.grab_key(self.code(keysym), modifiers, False, mode, mode)
        self.display.sync()

    def close(self) -> None:
        self.display.close()


CTRL, SHIFT, ALT, SUPER, CAPS, NUM = 0xFFE3, 0xFFE1, 0xFFE9, 0xFFEB, 0xFFE5, 0xFF7F
F2, E, M = 0xFFBF, 0x65, 0x6D


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with screen() as display:
        yield display


@pytest.fixture
def stranger(server: str) -> Iterator[Stranger]:
    one = Stranger(server)
    yield one
    one.close()


@pytest.fixture
def keys(server: str, tmp_path: Path, qapp: object) -> Iterator[GlobalKeys]:
    settings = Settings(tmp_path)
    settings.update(hotkeys=True, **{f"hotkey_{name}": text for name, text in KEYS.items()})
    keys = GlobalKeys(settings, display=server)
    yield keys
    keys.stop()


def heard(keys: GlobalKeys) -> list[str]:
    pressed: list[str] = []
    keys.pressed.connect(pressed.append)
    return pressed


def working(qtbot: QtBot, keys: GlobalKeys, **states: KeyState) -> None:
    wanted: dict[str, Any] = dict.fromkeys(ACTIONS, KeyState.WORKS) | states
    qtbot.waitUntil(lambda: dict(keys.states) == wanted, timeout=20_000)


def test_a_key_is_heard_while_another_program_has_the_keyboard(
    qtbot: QtBot, stranger: Stranger, keys: GlobalKeys
) -> None:
    pressed = heard(keys)
    keys.apply()
    working(qtbot, keys)
    assert stranger.has_keyboard()
    stranger.press(CTRL, SHIFT, F2)
    qtbot.waitUntil(lambda: pressed == ["answer"], timeout=20_000)
    stranger.press(CTRL, ALT, E)
    stranger.press(SUPER, M)
    qtbot.waitUntil(lambda: pressed == ["answer", "end", "mute"], timeout=20_000)
    # Nobody lost the keyboard, and what is not ours is theirs.
    assert stranger.has_keyboard()
    stranger.typed()
    stranger.press(E)
    stranger.press(SHIFT, F2)
    qtbot.waitUntil(lambda: stranger.code(F2) in stranger.typed(), timeout=20_000)
    assert pressed == ["answer", "end", "mute"]


def test_locks_do_not_matter(qtbot: QtBot, stranger: Stranger, keys: GlobalKeys) -> None:
    pressed = heard(keys)
    keys.apply()
    working(qtbot, keys)
    for count, locks in enumerate(([CAPS], [NUM], [CAPS]), 1):
        for lock in locks:
            stranger.press(lock)
        stranger.press(CTRL, SHIFT, F2)
        qtbot.waitUntil(lambda count=count: len(pressed) == count, timeout=20_000)
    stranger.press(NUM)


def test_what_another_program_holds_is_told_and_the_others_work(
    qtbot: QtBot, stranger: Stranger, keys: GlobalKeys
) -> None:
    stranger.take(F2, stranger.x.ControlMask | stranger.x.ShiftMask)
    pressed = heard(keys)
    keys.apply()
    working(qtbot, keys, answer=KeyState.TAKEN)
    stranger.press(CTRL, SHIFT, F2)
    stranger.press(CTRL, ALT, E)
    qtbot.waitUntil(lambda: pressed == ["end"], timeout=20_000)
    # Two that are the same, and one that nobody may take.
    keys._settings.update(hotkey_answer="Ctrl+Alt+E", hotkey_end="Ctrl+Alt+E", hotkey_mute="M", hotkey_show="Ctrl+Ө")
    keys.apply()
    working(qtbot, keys, end=KeyState.TWICE, mute=KeyState.UNUSABLE, show=KeyState.MISSING)


def test_keys_are_given_back(qtbot: QtBot, stranger: Stranger, keys: GlobalKeys) -> None:
    pressed = heard(keys)
    keys.apply()
    working(qtbot, keys)
    keys._settings.set("hotkeys", False)
    keys.apply()
    assert set(keys.states.values()) == {KeyState.OFF}
    stranger.typed()
    stranger.press(CTRL, SHIFT, F2)
    qtbot.waitUntil(lambda: stranger.code(F2) in stranger.typed(), timeout=20_000)
    assert pressed == []
    keys._settings.set("hotkeys", True)
    keys.apply()
    working(qtbot, keys)


# The library leaves the socket open that it could not connect.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_display_that_is_not_there(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("hotkeys", True)
    keys = GlobalKeys(settings, display=":9876")
    keys.apply()
    working(qtbot, keys, **dict.fromkeys(ACTIONS, KeyState.LOST))
    keys.stop()


def test_a_display_that_goes_takes_the_keys_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("hotkeys", True)
    with screen() as display:
        keys = GlobalKeys(settings, display=display)
        keys.apply()
        qtbot.waitUntil(lambda: KeyState.WORKS in keys.states.values(), timeout=20_000)
    qtbot.waitUntil(lambda: set(keys.states.values()) == {KeyState.LOST}, timeout=20_000)
    keys.stop()
