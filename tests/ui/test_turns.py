# SPDX-License-Identifier: GPL-3.0-or-later
"""Work in parts, and pages that are built so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from app.domain.people import Role
from app.i18n.catalogues import Languages
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme
from app.ui.turns import Turns
from tests.ui.fakes import ME, Play, Rig, find, until

Scenario = Callable[[Play], None]


@pytest.fixture
def page(rig: Rig, languages: Languages, theme: Theme) -> Callable[[], SettingsPage]:
    def opened() -> SettingsPage:
        page = SettingsPage(rig.desk, rig.bridge, languages, theme)
        page.resize(900, 700)
        page.show()
        return page

    return opened


def test_each_part_has_its_turn(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        done: list[str] = []
        owner = QObject()
        owner.objectNameChanged.connect(done.append, Qt.ConnectionType.QueuedConnection)

        def part(name: str) -> None:
            done.append(name)
            owner.setObjectName(f"after {name}")

        turns = Turns([partial(part, name) for name in "abc"], owner)
        assert done == []
        await until(lambda: len(done) == 6)
        assert turns.over
        assert done == ["a", "after a", "b", "after b", "c", "after c"]

    scenario(play)


def test_what_is_left_is_done_at_once_or_not_at_all(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        done: list[str] = []
        owner = QObject()
        Turns([partial(done.append, part) for part in "abc"], owner).finish()
        assert done == ["a", "b", "c"]
        Turns([lambda: done.append("d")], owner).stop()
        after: list[str] = []
        last = Turns([lambda: after.append("e")], owner)
        await until(lambda: last.over)
        assert done == ["a", "b", "c"]

    scenario(play)


def test_settings_come_one_after_another(scenario: Scenario, page: Callable[[], SettingsPage]) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        assert find(window, "settingsFirstStart").isVisible()
        assert window.findChild(QLineEdit, "sipUser") is None
        await until(lambda: window._turns.over)
        assert find(window, "sipUser").isVisible()
        assert window.about.isVisible()
        assert [entry.section for entry in window.index.entries] == window._sections

    scenario(play)


def test_tab_goes_through_the_sections_in_their_order_and_then_to_their_names(
    scenario: Scenario, page: Callable[[], SettingsPage]
) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        await until(lambda: window._turns.over)
        chain, widget = [], window.nextInFocusChain()
        while widget is not window:
            chain.append(widget)
            widget = widget.nextInFocusChain()
        places = [
            next(at for at, one in enumerate(chain) if part.isAncestorOf(one))
            for part in (*window._sections, window.index)
        ]
        assert places == sorted(places)

    scenario(play)


@pytest.mark.parametrize("way", ["setting", "search", "sound"])
def test_what_is_asked_for_is_built_at_once(scenario: Scenario, page: Callable[[], SettingsPage], way: str) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        if way == "setting":
            assert window.show_setting("zone")
            assert not window.show_setting("no such")
            await until(lambda: not window.region.zone.visibleRegion().isEmpty())
        elif way == "search":
            window.look_for("microphone")
            assert window.sound.isVisibleTo(window)
            assert not window.account.isVisibleTo(window)
        else:
            window.show_sound()
            await until(lambda: not window.sound.visibleRegion().isEmpty())

    scenario(play)


def test_a_page_that_goes_leaves_out_what_is_left(scenario: Scenario, page: Callable[[], SettingsPage]) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        window.shutdown()
        other = page()
        await until(lambda: other._turns.over)
        assert window.findChild(QLineEdit, "sipUser") is None

    scenario(play)


def test_the_rest_of_the_window_lives_on_when_a_page_is_built(
    scenario: Scenario, rig: Rig, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = replace(ME, role=Role.ADMIN)
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.show_page("departments")
        await until(lambda: all(turns.over for turns in window.findChildren(Turns)))
        languages.install("ru")
        await until(lambda: window.pages.built["departments"].list.item(0).text() == "Вся организация")
        assert isValid(window.outside.tray.menu)

    scenario(play)
