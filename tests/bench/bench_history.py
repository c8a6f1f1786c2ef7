# SPDX-License-Identifier: GPL-3.0-or-later
"""A history of 100,000 calls in the real window: show, filter as you type, sort, scroll; no frame may take long."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent

from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.call_list import CallColumn
from app.domain.ids import new_id
from app.domain.number import Number, NumberClass
from app.main import DeskProgram
from app.storage.replica import Replica
from app.ui.pages.calls import CallsPage
from tests.bench import crowd, desk
from tests.bench.figures import Figure
from tests.bench.sizes import median, percentile, size

CALLS = size(100_000, 300)
STEPS = size(60, 5)
PASSES = size(3, 1)
FRAME = 32.0
WORDS = ("mäkelä", "дорж", "+3584")


def run() -> list[Figure]:
    return desk.play(_history, 100, _fill)


def _fill(store: Replica) -> None:
    with store.together():
        for call in _calls():
            store.put_call(call, send=False)


def _calls() -> list[Call]:
    now = datetime.now(UTC)
    results = (CallResult.ANSWERED, CallResult.MISSED, CallResult.BUSY, CallResult.NO_ANSWER)
    made = []
    for n in range(CALLS):
        prefix, region, digits = crowd.PLANS[n % len(crowd.PLANS)]
        number = f"{prefix}{n * 7919 % 10**digits:0{digits}}"
        began = now - timedelta(minutes=3 * n)
        result = results[n % 7 % len(results)]
        answered = began + timedelta(seconds=8) if result is CallResult.ANSWERED else None
        made.append(
            Call(
                id=new_id(),
                direction=Direction.IN if n % 3 else Direction.OUT,
                number=Number(number, number, None, region, NumberClass.MOBILE),
                started_at=began,
                agent=crowd.ME.id,
                state=CallState.ENDED,
                customer=f"{crowd.FIRST[n % len(crowd.FIRST)]} {crowd.LAST[n // 7 % len(crowd.LAST)]} {n}",
                queue="support" if n % 3 else None,
                answered_at=answered,
                ended_at=began + timedelta(seconds=20 + n % 300),
                result=result,
            )
        )
    return made


class _Measured:
    """Longest frame of each action, and how long its rows were waited for."""

    def __init__(self) -> None:
        self.worst: dict[str, list[float]] = {}
        self.waits: list[float] = []

    def take(self, frames: desk.Frames, action: str) -> None:
        self.worst.setdefault(action, []).append(max(frames.wall, default=0.0))

    def figure(self, name: str) -> Figure:
        slowest = max(self.worst, key=lambda action: median(self.worst[action]))
        waits = (
            f"rows there after {median(self.waits):.0f} ms (p95 {percentile(self.waits, 0.95):.0f}); "
            if self.waits
            else ""
        )
        single = max(map(max, self.worst.values()))
        return Figure(
            f"history of {CALLS:,} calls, {name}: longest frame",
            median(self.worst[slowest]),
            "ms",
            limit=FRAME,
            note=f"{waits}slowest action ({slowest}), median of {PASSES} passes; longest of all {single:.0f} ms",
        )


async def _history(program: DeskProgram) -> list[Figure]:
    window = program.window
    frames = desk.Frames()
    showing, typing, sorting, wheel = (_Measured() for _ in range(4))
    window.show_page("calls")
    page = window.findChild(CallsPage)
    assert page is not None
    await desk.until(lambda: page.model.rowCount() == CALLS, "the history")
    await desk.settled(program, 1.0)

    def known() -> bool:
        table, model = page.table, page.model
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        last = model.rowCount() - 1 if last < 0 else last
        return first >= 0 and all(model.row(n) is not None for n in range(first, last + 1))

    async def measured(into: _Measured, act: Callable[[], object], done: Callable[[], bool], action: str) -> None:
        frames.restart()
        began = time.perf_counter()
        asyncio.get_running_loop().call_soon(act)
        await desk.until(done, action, every=0.002)
        await desk.until(known, "the rows", every=0.002)
        into.waits.append((time.perf_counter() - began) * 1e3)
        await asyncio.sleep(0.25)
        into.take(frames, action)

    for _ in range(PASSES):
        page.model.set_ids(())
        page.model.invalidate(None)
        await measured(showing, page._load_anew, lambda: page.model.rowCount() == CALLS, "shown")
        await _type(page, frames, typing)
        head = page.table.horizontalHeader()
        for section in (*range(1, len(CallColumn)), 0):
            for direction in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
                if (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (section, direction):
                    continue
                # The order may be the old one where all values of a column are the same.
                before = page._loading
                await measured(
                    sorting,
                    partial(head.setSortIndicator, section, direction),
                    lambda before=before: page._loading is not before and page._loading.done(),
                    f"column {section} {direction.name}",
                )
        await _turn(page, frames, wheel, known)
    return [
        showing.figure("shown"),
        typing.figure("filtered as typed"),
        sorting.figure("sorted by each column"),
        wheel.figure("scrolled by wheel"),
    ]


async def _type(page: Any, frames: desk.Frames, into: _Measured) -> None:
    for word in WORDS:
        page.search.setFocus()
        frames.restart()
        last_key = 0.0
        for character in word:
            key = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
            QCoreApplication.postEvent(page.search, key)
            await asyncio.sleep(0.15)
            last_key = time.perf_counter()
        assert page.search.text() == word
        await desk.until(lambda: not page._typing.isActive() and page._loading.done(), "the search", every=0.002)
        assert 0 < page.model.rowCount() < CALLS
        into.waits.append((time.perf_counter() - last_key) * 1e3)
        await asyncio.sleep(0.3)
        into.take(frames, word)
        frames.restart()
        page.search.clear()
        await desk.until(lambda: page.model.rowCount() == CALLS, "all rows", every=0.002)
        await asyncio.sleep(0.3)
        into.take(frames, "search cleared")


async def _turn(page: Any, frames: desk.Frames, into: _Measured, known: Callable[[], bool]) -> None:
    table = page.table
    table.verticalScrollBar().setValue(0)
    await desk.until(known, "the rows", every=0.002)
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
    await desk.until(known, "the rows", every=0.002)
    into.take(frames, "wheel")
    assert table.verticalScrollBar().value() > 0
