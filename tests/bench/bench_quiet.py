# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desk asks of each system while nothing happens: requests in an hour without calls and changes."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.runner import ROOT
from tests.bench.sizes import SMALL, size
from tests.conformance.rig import Rig
from tests.conformance.target import Choice, choices

SECONDS = size(90, 2)
"""How long is looked: several of the shortest intervals (15 s) of a system that does not tell by itself."""
CONTACTS = 4
"""Looks at the contacts in an hour, where the system does not tell that they changed; further apart than we look."""


def run() -> list[Figure]:
    # Where the tests' servers are found.
    sys.path.insert(0, str(ROOT / "packaging"))
    # A trial run leaves those out that take a while to start.
    found = [choice for choice in choices() if choice.missing() is None and not (SMALL and choice.marker)]
    # All at once: none of them does much.
    with ThreadPoolExecutor(len(found)) as threads:
        return list(threads.map(_measured, found))


def _measured(choice: Choice) -> Figure:
    from tests.conformance.test_desks import desk

    with tempfile.TemporaryDirectory() as folder, asyncio.Runner() as runner:
        target = choice.make(Path(folder) / "system")
        runner.run(target.start())
        count = 0

        async def quiet() -> None:
            nonlocal count
            async with desk(rig, Path(folder), 1) as one:
                # What follows the first exchange is not what goes on for ever.
                await asyncio.sleep(min(5, SECONDS))
                one.line.requests.clear()
                await asyncio.sleep(SECONDS)
                count = len(one.line.requests)

        try:
            rig = Rig(target, runner)
            rig.run(quiet())
        finally:
            runner.run(target.stop())
            runner.run(target.remove())
    note = (
        f"{count} in {SECONDS} s, times {3600 / SECONDS:.0f}; and {CONTACTS} looks at contacts where they are not told"
    )
    return Figure(f"requests of a quiet hour, {choice.name}", count * 3600 / SECONDS, "", note=note)
