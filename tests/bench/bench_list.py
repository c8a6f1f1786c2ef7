# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of 100,000 callbacks in the real window: show, filter as you type, sort, scroll; no frame may take long."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider

from app.domain.listing import Column
from app.main import DeskProgram
from app.ui.models.callback_model import COLUMNS
from tests.bench import desk
from tests.bench.figures import Figure
from tests.bench.sizes import median, percentile, size

CALLBACKS = size(100_000, 500)
STEPS = size(60, 5)
PASSES = size(3, 1)
FRAME = 32.0
WORDS = ("mäkelä", "дорж", "+3584", "viss")
STATM = Path("/proc/self/statm")


def run() -> list[Figure]:
    return desk.play(_list, CALLBACKS)


class _Measured:
    """Frames and waits of one thing an agent does."""

    def __init__(self) -> None:
        self.worst: dict[str, list[float]] = {}
        self.own: list[float] = []
        self.frames: list[float] = []
        self.waits: list[float] = []

    def take(self, frames: desk.Frames, action: str) -> None:
        """The frames of one action; each is repeated in every pass."""
        self.worst.setdefault(action, []).append(max(frames.wall, default=0.0))
        self.own.append(max(frames.own, default=0.0))
        self.frames += frames.wall

    def figure(self, name: str, note: str = "") -> Figure:
        slowest = max(self.worst, key=lambda action: median(self.worst[action]))
        single = max(max(worst) for worst in self.worst.values())
        waits = (
            f"rows there after {median(self.waits):.0f} ms (p95 {percentile(self.waits, 0.95):.0f}); "
            if self.waits
            else ""
        )
        which = f" ({slowest})" if len(self.worst) > 1 else ""
        return Figure(
            f"list of {CALLBACKS:,}, {name}: longest frame",
            median(self.worst[slowest]),
            "ms",
            limit=FRAME,
            note=f"{waits}slowest action{which}, median of {PASSES} passes; longest of all {single:.0f} ms,"
            f" of its own work {max(self.own):.0f} ms, p99 {percentile(self.frames, 0.99):.0f} ms{note}",
        )


async def _list(program: DeskProgram) -> list[Figure]:
    page = program.window.callbacks
    await desk.until(lambda: page.model.rowCount() > CALLBACKS // 2, "the list")
    await desk.settled(program, 1.0)
    frames = desk.Frames()
    everything = page.model.ids
    idle = _Measured()
    frames.restart()
    await asyncio.sleep(1.0)
    idle.take(frames, "idle")

    async def rows_there() -> None:
        """The rows on the screen have their words, and are painted."""
        table, model = page.table, page.model

        def known() -> bool:
            first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
            last = model.rowCount() - 1 if last < 0 else last
            return first >= 0 and all(model.row(n) is not None for n in range(first, last + 1))

        await desk.until(known, "the rows", every=0.002)

    async def measured(into: _Measured, act: Callable[[], object], done: Callable[[], bool], action: str) -> None:
        frames.restart()
        began = time.perf_counter()
        # From the loop, as a click comes.
        asyncio.get_running_loop().call_soon(act)
        await desk.until(done, "the list to change", every=0.002)
        await rows_there()
        into.waits.append((time.perf_counter() - began) * 1e3)
        await asyncio.sleep(0.25)
        into.take(frames, action)

    memory = _memory()
    showing, typing, sorting, wheel, jumps = (_Measured() for _ in range(5))
    for _ in range(PASSES):
        # The list is thrown away and asked for anew, as at the first look.
        page.model.set_ids(())
        page.model.invalidate(None)
        await measured(showing, page._load_anew, lambda: page.model.rowCount() == len(everything), "shown")
        await _type(page, frames, typing, everything)
        await _sort(page, sorting, measured)
        await _scroll(page, frames, wheel, jumps, rows_there)
    grown = _memory() - memory
    return [
        showing.figure("shown", f"; idle window {max(idle.frames):.0f} ms"),
        typing.figure("filtered as typed"),
        sorting.figure("sorted by each column"),
        wheel.figure("scrolled by wheel"),
        jumps.figure("jumped by pages"),
        Figure(
            f"list of {CALLBACKS:,}: memory it takes",
            _memory_of_list(page),
            "MB",
            note="the order's ids and the rows kept",
        ),
        Figure(
            f"list of {CALLBACKS:,}: memory growth by all of this",
            grown,
            "MB",
            note=f"desk's process {_memory():.0f} MB",
        ),
    ]


async def _type(page, frames: desk.Frames, into: _Measured, everything: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    """Type each word key by key at an agent's speed, then clear the field."""
    search = page.search
    for word in WORDS:
        search.setFocus()
        last_key = 0.0
        frames.restart()
        for character in word:
            QCoreApplication.postEvent(
                search, QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
            )
            await asyncio.sleep(0.15)
            last_key = time.perf_counter()
        assert search.text() == word
        # The list of the last key, not of those before it.
        await desk.until(lambda: not page._typing.isActive() and page._loading.done(), "the search", every=0.002)
        assert 0 < page.model.rowCount() < len(everything)
        into.waits.append((time.perf_counter() - last_key) * 1e3)
        await asyncio.sleep(0.3)
        into.take(frames, word)
        frames.restart()
        search.clear()
        await desk.until(lambda: page.model.rowCount() == len(everything), "all rows", every=0.002)
        await asyncio.sleep(0.3)
        into.take(frames, "search cleared")


async def _sort(page, into: _Measured, measured) -> None:  # type: ignore[no-untyped-def]
    head = page.table.horizontalHeader()
    for section in (*range(len(COLUMNS)), COLUMNS.index(Column.DUE)):
        before = page.model.ids
        direction = Qt.SortOrder.DescendingOrder
        if section == head.sortIndicatorSection():
            direction = Qt.SortOrder.AscendingOrder
            if head.sortIndicatorOrder() is direction:
                direction = Qt.SortOrder.DescendingOrder
        await measured(
            into,
            lambda section=section, direction=direction: head.setSortIndicator(section, direction),
            lambda before=before: page.model.ids is not before and page.model.ids != before,
            f"{COLUMNS[section]} {direction.name}",
        )
    if head.sortIndicatorOrder() is not Qt.SortOrder.AscendingOrder:
        before = page.model.ids
        head.setSortIndicator(COLUMNS.index(Column.DUE), Qt.SortOrder.AscendingOrder)
        await desk.until(lambda: page.model.ids != before, "the first order")


async def _scroll(page, frames: desk.Frames, wheel: _Measured, jumps: _Measured, rows_there) -> None:  # type: ignore[no-untyped-def]
    table = page.table
    bar = table.verticalScrollBar()
    bar.setValue(0)
    await rows_there()
    await asyncio.sleep(0.3)
    frames.restart()
    middle = QPointF(table.viewport().rect().center())
    for _ in range(STEPS):
        turn = QWheelEvent(
            middle,
            QPointF(table.viewport().mapToGlobal(middle.toPoint())),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.postEvent(table.viewport(), turn)
        await asyncio.sleep(0.03)
    await rows_there()
    wheel.take(frames, "wheel")
    assert bar.value() > 0
    frames.restart()
    for n in range(STEPS):
        began = time.perf_counter()
        if n % 10 == 9:  # the thumb is drawn somewhere else
            asyncio.get_running_loop().call_soon(bar.setValue, bar.maximum() * ((n * 37) % 100) // 100)
        else:
            asyncio.get_running_loop().call_soon(bar.triggerAction, QAbstractSlider.SliderAction.SliderPageStepAdd)
        await asyncio.sleep(0.01)
        await rows_there()
        jumps.waits.append((time.perf_counter() - began) * 1e3)
        await asyncio.sleep(0.05)
    jumps.take(frames, "jumps")


def _memory() -> float:
    """This process's resident memory in MB; 0 where the system does not tell it in this way."""
    import os

    return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if STATM.exists() else 0.0


def _memory_of_list(page) -> float:  # type: ignore[no-untyped-def]
    import sys

    ids = page.model.ids
    return (sys.getsizeof(ids) + sum(map(sys.getsizeof, ids))) / 1e6
