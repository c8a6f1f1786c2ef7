# SPDX-License-Identifier: GPL-3.0-or-later
"""Fixtures of the window's tests: one qasync loop per scenario, services in memory, languages and look as in the desk."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.config.paths import catalogues
from app.i18n.catalogues import Languages
from app.ui import clock
from app.ui import theme as theme_module
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig
from tests.ui.stage import perform


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform says of each window that it cannot be raised; that is no fault of the window."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def own_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window makes the clock follow its desk's; the next test has a desk of its own."""
    monkeypatch.setattr(clock, "_source", clock._source)


@pytest.fixture(autouse=True)
def garbage_between_events(qapp: QApplication) -> Iterator[None]:
    """Collect garbage where the desk does: in the GUI thread, and never while a window handles an event.

    A cycle that holds a timer must not die in the engine's thread, and one that holds a window without a parent, as the
    tracebacks of ``pytest.raises`` do, must not die in that window's own event handler: Qt goes on with the window after it.
    """
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    """A desk in memory; its engine thread ends with the test."""
    rig = Rig(tmp_path)
    yield rig
    rig.close()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The desk's look, light."""
    theme = theme_module.install(qapp)
    theme.apply("light")
    return theme


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """English at the start and at the end."""
    before = QLocale()
    languages = Languages(qapp, catalogues())
    languages.install("en")
    yield languages
    languages.install("en")
    QLocale.setDefault(before)


@pytest.fixture
def scenario(rig: Rig, qapp: QApplication) -> Callable[[Play], None]:
    """Run a coroutine function on a real qasync loop; windows left over are deleted, tasks left over are cancelled."""
    return lambda play: perform(qapp, rig, play)
