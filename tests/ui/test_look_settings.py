# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of the look: the size is kept for the next start, motion is still at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from app.i18n.catalogues import Languages
from app.ui import motion
from app.ui.pages.settings.look import LookSection
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, find

Scenario = Callable[[Play], None]


@pytest.fixture(autouse=True)
def moving_again(qapp: QApplication) -> None:
    """The next test's application moves as the computer says."""
    yield
    motion.apply(qapp, "full")


def test_the_size_is_kept_for_the_next_start(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        section = LookSection(rig.desk, languages, theme)
        assert section.zoom.currentData() == 100
        assert section.zoom.currentText() == "100 %" or section.zoom.currentText() == "100%"
        section.zoom.setCurrentIndex(section.zoom.findData(150))
        section.zoom.activated.emit(section.zoom.currentIndex())
        assert rig.desk.settings.zoom == 150
        section.deleteLater()

    scenario(play)


def test_a_size_of_nobodys_choice_is_shown_too(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.update(zoom=137)
        section = LookSection(rig.desk, languages, theme)
        assert section.zoom.currentData() == 137
        section.deleteLater()

    scenario(play)


def test_still_is_still_at_once(
    scenario: Scenario, languages: Languages, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    motion.apply(qapp, "full")
    motion.show_busy(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)  # Qt's sign for a bar that runs

    async def play(rig: Rig) -> None:
        section = LookSection(rig.desk, languages, theme)
        section.show()
        box = find(section, "settingsMotion")
        box.setCurrentIndex(box.findData("reduced"))
        box.activated.emit(box.currentIndex())
        assert rig.desk.settings.motion == "reduced"
        assert motion.reduced()
        assert qapp.styleHints().cursorFlashTime() == 0
        assert (bar.maximum(), bar.value()) == (2, 1)
        box.setCurrentIndex(box.findData("full"))
        box.activated.emit(box.currentIndex())
        assert not motion.reduced()
        assert qapp.styleHints().cursorFlashTime() > 0
        assert bar.maximum() == 0
        section.deleteLater()

    scenario(play)


def test_work_that_is_counted_is_no_running_bar(qapp: QApplication, qtbot: QtBot) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    motion.show_busy(bar)
    motion.show_share(bar, 30, 100)
    motion.apply(qapp, "reduced")
    assert (bar.maximum(), bar.value()) == (100, 30)
