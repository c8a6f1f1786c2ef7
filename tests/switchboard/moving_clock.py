# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's clock, which a test can move on: for parts that talk to real servers meanwhile."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta


class MovingClock:
    """Goes by itself. Who sleeps on it wakes when it was moved far enough."""

    def __init__(self) -> None:
        self._ahead = timedelta()
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    async def sleep(self, seconds: float) -> None:
        until = self.now() + timedelta(seconds=seconds)
        while (left := (until - self.now()).total_seconds()) > 0:
            moved = self._moved
            try:
                async with asyncio.timeout(left):
                    await moved.wait()
            except TimeoutError:
                continue
        if seconds <= 0:
            await asyncio.sleep(0)

    def forward(self, seconds: float) -> None:
        """Move on; on the loop's thread."""
        self._ahead += timedelta(seconds=seconds)
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()
