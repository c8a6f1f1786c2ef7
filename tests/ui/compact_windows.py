# SPDX-License-Identifier: GPL-3.0-or-later
"""The compact window in the states worth looking at."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.agent import AgentState
from app.domain.call import CallState
from app.domain.errors import ClaimedByOther
from app.services.events import ChangeRefused
from app.ui.main_window import MainWindow
from tests.ui.fakes import click, find, until
from tests.ui.redial_windows import REDIAL
from tests.ui.script_windows import SCRIPTS
from tests.ui.studio import Build, Studio


def _compact(window: QWidget) -> MainWindow:
    assert isinstance(window, MainWindow)
    window.set_compact(True)
    window.resize(420, 840)  # wide enough for each language: a name is cut alike in all
    return window


async def compact(studio: Studio) -> QWidget:
    studio.agent(AgentState.PAUSED, "training")
    window = _compact(await studio.listed())
    await until(lambda: window.foot.isVisible(), "the narrow window")
    return window


async def compact_in_call(studio: Studio) -> QWidget:
    window = _compact(await studio.listed())
    studio.rig.desk.calls.recognised = studio.rig.store["a1"]
    studio.call(CallState.TALKING)
    await until(lambda: find(window, "callEnd").isVisible(), "the talk")
    click(find(window, "callKeypad"))
    return window


async def compact_incoming(studio: Studio) -> QWidget:
    window = _compact(await studio.listed())
    studio.call(CallState.RINGING_IN, queue="sales")
    await until(lambda: find(window, "incomingAnswer").isVisible(), "the incoming call")
    return window


async def compact_told(studio: Studio) -> QWidget:
    window = _compact(await studio.listed())
    studio.rig.post(ChangeRefused("a3", ClaimedByOther("eva", studio.now)))
    await until(lambda: window.notices.notices, "the notice")
    return window


def _compact_with(build: Build) -> Build:
    async def made(studio: Studio) -> QWidget:
        return _compact(await build(studio))

    return made


COMPACT: dict[str, Build] = {
    "compact": compact,
    "compact in call": compact_in_call,
    "compact incoming": compact_incoming,
    "compact told": compact_told,
    "compact redials": _compact_with(REDIAL["redials"]),
    "compact script": _compact_with(SCRIPTS["script agreed"]),
}
