# SPDX-License-Identifier: GPL-3.0-or-later
"""The real desk for a benchmark: its own profile with a filled replica, its real window and engine, no CRM in reach."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The offscreen platform complains at every window that it has no size hints.
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from app.crm.hub import HubCrm
from app.main import DeskProgram, Options, _open, application, event_loop
from app.services.account import secret_name
from app.storage.replica import Replica
from tests.bench import crowd

T = TypeVar("T")
NOWHERE = "http://127.0.0.1:9"
"""A hub that is not there: the desk works offline, from its replica."""
PATIENCE = 60.0


class Frames(QObject):
    """How long the window's loop was not free, seen by a timer that wants to run every 2 ms: each gap's wall time, and the
    thread's own processor time in it, in ms."""

    EVERY = 2

    def __init__(self) -> None:
        super().__init__()
        self.wall: list[float] = []
        self.own: list[float] = []
        self._last = (0.0, 0.0)
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=self.EVERY)
        self._timer.timeout.connect(self._tick)
        self.restart()
        self._timer.start()

    def _tick(self) -> None:
        now, before = (time.perf_counter(), time.thread_time()), self._last
        self._last = now
        self.wall.append((now[0] - before[0]) * 1e3 - self.EVERY)
        self.own.append((now[1] - before[1]) * 1e3)

    def restart(self) -> None:
        """Forget what was measured."""
        self.wall.clear()
        self.own.clear()
        self._last = (time.perf_counter(), time.thread_time())


class Painted(QObject):
    """Tells when each of some widgets was last painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.at: dict[QObject, float] = dict.fromkeys(widgets, 0.0)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.at[watched] = time.perf_counter()
        return False


@contextmanager
def scratch() -> Iterator[Path]:
    """A profile folder that goes with the benchmark."""
    folder = Path(tempfile.mkdtemp(prefix="soitto-bench-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def play(
    scenario: Callable[[DeskProgram], Awaitable[T]],
    callbacks: int,
    furnish: Callable[[Replica], None] = lambda store: None,
    at: tuple[str, str] = (NOWHERE, "token"),
    **settings: object,
) -> T:
    """Open the desk with so many callbacks in its list, and what *furnish* puts beside them; run the scenario on the window's
    loop, close the desk. ``at`` is the hub's address and the token of an earlier sign-in there."""
    with scratch() as profile:
        app = application(["soitto"])
        loop = event_loop(app)
        with loop:
            program = DeskProgram(app, Options(profile, bind_host="127.0.0.1", use_credential_store=False))
            _furnish(program, profile, callbacks, furnish, at)
            program.languages.install("en")
            program.settings.update(
                server_url=at[0], user=crowd.ME.id, zone="Asia/Ulaanbaatar", region="MN", **settings
            )
            return loop.run_until_complete(_played(program, scenario))


def _furnish(
    program: DeskProgram, profile: Path, callbacks: int, furnish: Callable[[Replica], None], at: tuple[str, str]
) -> None:
    # As after an earlier sign-in: the agent's replica is there, and the token that goes with it.
    url, token = at
    crm = HubCrm(url)
    place = _open(profile, url, crowd.ME.id, crm, crowd.ME, program.desk.sync, program.desk.clock)
    assert place is not None
    store = cast("Replica", place.store)
    if callbacks:
        crowd.fill(store, callbacks)
    furnish(store)
    place.close()
    program.secrets.set(secret_name(url, crowd.ME.id), token)


async def _played(program: DeskProgram, scenario: Callable[[DeskProgram], Awaitable[T]]) -> T:
    program.window.resize(1280, 800)
    program.show()
    try:
        await program.started()
        return await scenario(program)
    finally:
        await program.close()


async def until(condition: Callable[[], object], what: str, every: float = 0.005) -> None:
    """Wait until the condition holds."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for: {what}"
        await asyncio.sleep(every)


async def settled(program: DeskProgram, seconds: float = 0.3) -> None:
    """Let what is under way end."""
    QCoreApplication.sendPostedEvents()
    await asyncio.sleep(seconds)


def field(window: QWidget, name: str) -> QLineEdit:
    """A text field by its name."""
    found = window.findChild(QLineEdit, name)
    assert found is not None
    return found
