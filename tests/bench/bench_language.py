# SPDX-License-Identifier: GPL-3.0-or-later
"""The language switch on the full main window, to painted: the list with its rows, the phone side, all pages built."""

from __future__ import annotations

import asyncio
import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QPushButton, QWidget

from app.i18n.catalogues import LANGUAGES
from app.main import DeskProgram
from tests.bench import desk
from tests.bench.bench_pages import PAGES
from tests.bench.figures import Figure
from tests.bench.sizes import median, percentile, size

CALLBACKS = 100
ROUNDS = size(12, 1)
BARE_WIDGETS = 300


def run() -> list[Figure]:
    return desk.play(_switch, CALLBACKS)


async def _switch(program: DeskProgram) -> list[Figure]:
    window = program.window
    page = window.callbacks
    await desk.until(lambda: page.model.rowCount() > 50, "the rows")
    for name in PAGES:
        window.show_page(name)
        await desk.settled(program)
    window.show_page("callbacks")
    await desk.settled(program, 1.0)
    painted = desk.Painted(window.top_bar, page.table.viewport(), window.phone.dial_page)
    bare = _bare_window()
    await desk.settled(program)
    times: dict[str, list[float]] = {code: [] for code in LANGUAGES}
    peers: list[float] = []
    own: list[float] = []
    codes = list(LANGUAGES)
    for n in range(ROUNDS * len(codes)):
        code = codes[(n + 1) % len(codes)]
        bare.hide()
        began, worked = time.perf_counter(), time.thread_time()
        program.languages.install(code)
        _paint()
        own.append((time.thread_time() - worked) * 1e3)
        times[code].append((time.perf_counter() - began) * 1e3)
        assert all(at > began for at in painted.at.values()), "not painted"
        # Names and reasons sort otherwise: the list is asked again a moment later.
        await asyncio.sleep(0.3)
        bare.show()
        await asyncio.sleep(0.02)
        began = time.perf_counter()
        for label in bare.findChildren(QLabel) + bare.findChildren(QPushButton):
            label.setText(f"{code} {n}")
        _paint()
        peers.append((time.perf_counter() - began) * 1e3)
    bare.deleteLater()
    everything = [one for values in times.values() for one in values]
    worst = max(LANGUAGES, key=lambda code: median(times[code]))
    note = (
        f"{len(window.findChildren(QWidget))} widgets, {CALLBACKS} callbacks; slowest: {worst} {median(times[worst]):.0f} ms; "
        f"least {min(everything):.0f} ms, p95 {percentile(everything, 0.95):.0f} ms; peer: {BARE_WIDGETS} bare texts set anew"
    )
    return [
        Figure(
            "language switch to painted, median", median(everything), "ms", limit=100.0, peer=median(peers), note=note
        ),
        Figure(
            "language switch, the window's own work",
            median(own),
            "ms",
            limit=100.0,
            note=f"the same without the time that other processes took; p95 {percentile(own, 0.95):.0f} ms",
        ),
    ]


def _paint() -> None:
    """What the loop does before it waits again: the change delivered, laid out, painted."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()


def _bare_window() -> QWidget:
    window = QWidget()
    grid = QGridLayout(window)
    for n in range(BARE_WIDGETS):
        grid.addWidget((QLabel if n % 2 else QPushButton)(f"text {n}"), n // 12, n % 12)
    window.resize(1280, 800)
    window.show()
    return window
