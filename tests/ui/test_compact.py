# SPDX-License-Identifier: GPL-3.0-or-later
"""Compact mode: the phone side alone above the other windows, by button and key, and what brings the whole desk back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.call import CallState, Direction
from app.i18n.catalogues import LANGUAGES, Languages
from app.ui.compact import WIDTH
from app.ui.main_window import SMALLEST, MainWindow
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, until
from tests.ui.studio import Studio

Scenario = Callable[[Play], None]


def studio(rig: Rig, languages: Languages, theme: Theme) -> Studio:
    return Studio(rig, languages, theme, datetime.now(UTC))


def on_top(window: MainWindow) -> bool:
    return bool(window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint)


def test_the_phone_alone_and_back(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        window = await studio(rig, languages, theme).listed()
        window.resize(SMALLEST.width(), 700)
        before = window.size()
        click(find(window, "compactButton"))
        await until(lambda: window.width() == WIDTH, "the narrow window")
        assert window.isVisible()
        assert on_top(window)
        assert not window.sidebar.isVisible()
        assert not window.pages.isVisible()
        assert window.phone.isVisible()
        assert window.foot.callbacks.text() == "Due: 1"
        assert rig.desk.settings.compact
        click(find(window, "compactButton"))
        await until(lambda: window.size() == before, "the whole desk")
        assert not on_top(window)
        assert window.sidebar.isVisible()
        assert window.callbacks.isVisible()
        assert not rig.desk.settings.compact

    scenario(play)


def test_each_shape_keeps_its_own_size(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        window = await studio(rig, languages, theme).listed()
        window.resize(SMALLEST.width(), 640)
        whole = window.size()
        window.toggle_compact()
        await until(lambda: window.width() == WIDTH, "the narrow window")
        window.resize(WIDTH + 20, 560)
        narrow = window.size()
        for _ in range(2):
            window.toggle_compact()
            await until(lambda: window.size() == whole, "the whole desk as it was")
            window.toggle_compact()
            await until(lambda: window.size() == narrow, "the narrow window as it was")

    scenario(play)


def test_the_key_and_what_was_typed(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        window = await studio(rig, languages, theme).listed()
        window.activateWindow()
        await until(window.isActiveWindow)
        window.phone.dial_page.field.setText("+358 40")
        QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: window.compact, "the narrow window")
        assert window.phone.dial_page.field.text() == "+358 40"
        click(window.foot.callbacks)
        await until(lambda: window.callbacks.isVisible() and not window.compact, "the list")
        assert window.phone.dial_page.field.text() == "+358 40"

    scenario(play)


def test_a_call_leaves_it_compact(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    """Calls come, are placed and end without the desk spreading over the CRM; what the agent asks to see does bring it back."""

    async def play(rig: Rig) -> None:
        made = studio(rig, languages, theme)
        window = await made.listed()
        window.set_compact(True)
        made.call(CallState.CONNECTING, Direction.OUT)
        await until(lambda: window.pages.shown == "callout", "the page of the call, unseen")
        assert window.compact
        assert not window.pages.isVisible()
        made.call(CallState.TALKING, Direction.OUT)
        await until(lambda: find(window, "callEnd").isVisible(), "the talk")
        assert window.compact
        window.show_callback("a2")
        await until(lambda: window.callbacks.isVisible(), "the list")
        assert not window.compact
        assert find(window, "callEnd").isVisible()

    scenario(play)


def test_it_starts_as_it_was_left(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        made = studio(rig, languages, theme)
        window = await made.listed()
        window.resize(SMALLEST.width(), 690)
        window.set_compact(True)
        window.resize(420, 700)
        window.done()
        again = await made.window()
        assert again.compact
        assert on_top(again)
        assert (again.width(), again.height()) == (420, 700)
        again.set_compact(False)
        await until(lambda: (again.width(), again.height()) == (SMALLEST.width(), 690), "the place of the whole desk")
        assert again.minimumSize() == SMALLEST

    scenario(play)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_call_shows_its_end_button_in_every_language(
    scenario: Scenario, languages: Languages, theme: Theme, code: str
) -> None:
    async def play(rig: Rig) -> None:
        languages.install(code)
        made = studio(rig, languages, theme)
        window = await made.listed()
        window.set_compact(True)
        made.call(CallState.TALKING)
        end = find(window, "callEnd")
        await until(end.isVisible, "the talk")
        await until(lambda: end.visibleRegion().boundingRect().height() == end.height(), "the whole end button")

    scenario(play)


def test_what_is_made_larger_asks_for_no_more_than_the_screen(
    scenario: Scenario, languages: Languages, theme: Theme
) -> None:
    """Otherwise the settings, where it could be made smaller again, are off the screen."""

    async def play(rig: Rig) -> None:
        rig.desk.settings.set("zoom", 300)
        window = await studio(rig, languages, theme).window()
        room = window.screen().availableSize()
        assert room.width() < SMALLEST.width(), "the screen of this test is a small one"
        for _ in range(3):
            assert window.minimumWidth() <= room.width()
            assert window.width() <= room.width()
            window.toggle_compact()

    scenario(play)
