# SPDX-License-Identifier: GPL-3.0-or-later
"""A shift of eight hours with its waiting left out: 100 calls over real SIP, 2,000 changes that come from a hub, all pages, all
languages, dialogs. Nothing may grow after the first hour, and the window may not stall.

What grows with what the agent sees (rows of the lists, pages built) is there after the warm-up; so is what the allocator keeps.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from app.i18n.catalogues import LANGUAGES
from app.main import DeskProgram
from app.services.events import Connection
from tests.bench import bench_soak, desk, line
from tests.bench.figures import Figure
from tests.bench.runner import ROOT
from tests.bench.site import Site
from tests.bench.sizes import SMALL, percentile, size

CALLBACKS = size(2_000, 60)
CALLS = size(100, 4)
WARM = size(20, 4)
"""Calls, and a fifth of the changes, before the first look: every page, language and dialog was there."""
CHANGES = size(2_000, 40)
PAGES = (
    "missed",
    "contacts",
    "calls",
    "sync",
    "settings",
    "scripts",
    "team",
    "departments",
    "voice",
    "today",
    "callbacks",
)
EVERY = size(5, 1)
"""Calls between two looks."""
AFTERWARDS = 1.0 if SMALL else 35.0
"""Seconds before the last look: PJSIP keeps what belonged to a call for SIP's 32 s."""
GROWTH = 10.0
STALL = 100.0


def run() -> list[Figure]:
    far = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.far", "0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert far.stdout is not None
    port = int(far.stdout.readline())
    threading.Thread(target=far.stdout.read, daemon=True).start()  # nobody looks at the rest
    with tempfile.TemporaryDirectory(prefix="soitto-bench-") as folder:
        site = Site(Path(folder), CALLBACKS)
        try:
            return desk.play(
                partial(_shift, far, site),
                0,
                at=site.at,
                sip_user="anna",
                sip_host="127.0.0.1",
                sip_port=port,
                sip_registrar=False,
            )
        finally:
            site.close()
            far.kill()
            far.wait()


async def _shift(far: subprocess.Popen[str], site: Site, program: DeskProgram) -> list[Figure]:
    window, phone = program.window, program.phone
    await desk.until(lambda: phone.line.state.value == "direct", "the line")
    await desk.until(lambda: program.desk.sync.status.connection is Connection.SYNCED, "the hub")
    await desk.until(lambda: window.callbacks.model.rowCount() > CALLBACKS // 2, "the list")
    frames = desk.Frames()
    for n in range(WARM):
        await _hour(n, far, site, program, 5)
    frames.restart()
    began = time.perf_counter()
    looks = []
    for n in range(CALLS):
        await _hour(n, far, site, program, CHANGES // CALLS)
        if n % EVERY == EVERY - 1:
            looks.append(_look(program))
    took = time.perf_counter() - began
    gaps, own = list(frames.wall), list(frames.own)
    await asyncio.sleep(AFTERWARDS)
    looks.append(_look(program))
    part = max(1, len(looks) // 4)
    before, after = _least(looks[:part]), _least(looks[-part:])
    note = (
        f"{CALLS} calls, {CHANGES:,} changes, {took:.0f} s; PSS {{:.1f}} to {{:.1f}} MB, the least of the first and of the"
        f" last quarter, after {WARM} calls and all pages"
    )
    more = (after.widgets - before.widgets).most_common(5)
    return [
        *(
            Figure(
                f"{who}'s memory over a shift, growth",
                (now / then - 1) * 100,
                "%",
                limit=GROWTH,
                note=note.format(then, now),
            )
            for who, then, now in (
                ("desk", before.memory[0], after.memory[0]),
                ("engine", before.memory[1], after.memory[1]),
            )
        ),
        Figure(
            "widgets left behind by a shift",
            float(max(0, after.widgets.total() - before.widgets.total())),
            "",
            limit=0.0,
            note=f"{before.widgets.total()} to {after.widgets.total()}"
            + (", most of them " + ", ".join(f"{count} {name}" for name, count in more) if more else ""),
        ),
        Figure(
            "files and sockets of the desk, more after a shift",
            float(max(0, after.handles - before.handles)),
            "",
            limit=0.0,
            note=f"{before.handles} to {after.handles}",
        ),
        Figure(
            "longest stall of the window in a shift",
            max(gaps),
            "ms",
            limit=STALL,
            note=f"p99 {percentile(gaps, 0.99):.1f} ms; over 50 ms: {sum(gap > 50 for gap in gaps)} of {len(gaps):,}",
        ),
        Figure(
            "longest work of the window at a time in a shift",
            max(own),
            "ms",
            limit=STALL,
            note=f"the same without the time that other processes took; p99 {percentile(own, 0.99):.1f} ms",
        ),
    ]


class _Seen:
    """What the desk holds now."""

    def __init__(self, memory: tuple[float, float], widgets: Counter[str], handles: int) -> None:
        self.memory, self.widgets, self.handles = memory, widgets, handles


def _look(program: DeskProgram) -> _Seen:
    gc.collect()
    engine = program.phone.engine_pid
    assert engine is not None
    widgets = Counter(type(one).__name__ for one in QApplication.allWidgets())
    return _Seen((_pss(os.getpid()), _pss(engine)), widgets, line.handles(os.getpid())[0])


def _least(looks: list[_Seen]) -> _Seen:
    """What comes and goes with a call, or with a block that the allocator hands back later, is no growth."""
    memory = min(one.memory[0] for one in looks), min(one.memory[1] for one in looks)
    fewest = min(looks, key=lambda one: one.widgets.total())
    return _Seen(memory, fewest.widgets, min(one.handles for one in looks))


def _pss(pid: int) -> float:
    """Memory of a process in MB: its own, and its share of what it has together with others (elsewhere than Linux only its own)."""
    rollup = Path(f"/proc/{pid}/smaps_rollup")
    if not rollup.exists():
        return line.memory(pid)
    found = next(one for one in rollup.read_text(encoding="ascii").splitlines() if one.startswith("Pss:"))
    return int(found.split()[1]) * 1024 / 1e6


async def _hour(n: int, far: subprocess.Popen[str], site: Site, program: DeskProgram, changes: int) -> None:
    """One call and what is about it: changes that come meanwhile, a page, a dialog, at times another language."""
    window = program.window
    coming = asyncio.ensure_future(site.change(changes))
    await bench_soak._one(n, program, far)
    with contextlib.suppress(KeyError):  # a page that this desk has not
        window.show_page(PAGES[n % len(PAGES)])
    await desk.settled(program, 0.05)
    window.show_page("callbacks")
    if n % 5 == 0:
        program.languages.install(list(LANGUAGES)[n // 5 % len(LANGUAGES)])
        await desk.settled(program, 0.05)
    if n % 3 == 0:
        window.forms.open_callback(bench_soak.NUMBER, "Сарнай Болд")
        await desk.until(lambda: _dialogs(window), "the form")
        for dialog in _dialogs(window):
            dialog.close()
        await desk.until(lambda: not _dialogs(window), "the form's end")
    await coming


def _dialogs(window: object) -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
