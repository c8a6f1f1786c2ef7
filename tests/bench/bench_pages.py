# SPDX-License-Identifier: GPL-3.0-or-later
"""The first visit of each page, which builds it: how long the window works at a time, and all in all."""

from __future__ import annotations

import asyncio

from app.main import DeskProgram
from tests.bench import desk
from tests.bench.figures import Figure

CALLBACKS = 100
PAGES = (
    "missed",
    "voice",
    "contacts",
    "callout",
    "calls",
    "sync",
    "scripts",
    "today",
    "team",
    "departments",
    "settings",
)
STEP = 100.0


def run() -> list[Figure]:
    found = desk.play(_visits, CALLBACKS)
    worst = max(PAGES, key=lambda name: found[name][0])
    note = ", ".join(f"{name} {longest:.0f} of {whole:.0f}" for name, (longest, whole) in found.items())
    return [
        Figure(
            "first visit of a page, longest work of the window at a time",
            found[worst][0],
            "ms",
            limit=STEP,
            note=f"without the time that other processes took; {worst}; of all the work of the visit: {note}",
        )
    ]


async def _visits(program: DeskProgram) -> dict[str, tuple[float, float]]:
    """The longest piece of work and all of it, in ms, by page."""
    window = program.window
    await desk.until(lambda: window.callbacks.model.rowCount() > CALLBACKS // 2, "the rows")
    await desk.settled(program, 1.0)
    frames = desk.Frames()
    found = {}
    for name in PAGES:
        await asyncio.sleep(0.05)
        frames.restart()
        window.show_page(name)
        await desk.settled(program, 0.6)
        found[name] = max(frames.own), sum(own for own in frames.own if own > 1.0)
    return found
