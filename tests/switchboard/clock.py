# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock that is moved by hand: who sleeps on it wakes when it has been moved far enough."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta


class HandClock:
    """Begins on a Sunday noon in winter."""

    def __init__(self, at: datetime = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)) -> None:
        self._now = at
        self._sleepers: list[tuple[datetime, asyncio.Event]] = []

    def now(self) -> datetime:
        return self._now

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        sleeper = (self._now + timedelta(seconds=seconds), woken)
        self._sleepers.append(sleeper)
        try:
            if seconds > 0:
                await woken.wait()
            else:
                await asyncio.sleep(0)
        finally:
            self._sleepers.remove(sleeper)

    def forward(self, seconds: float) -> None:
        """Move on; on the loop's thread."""
        self._now += timedelta(seconds=seconds)
        for until, woken in self._sleepers:
            if until <= self._now:
                woken.set()

    def next(self) -> datetime | None:
        """When the first of those who sleep wants to wake; ``None``: nobody sleeps."""
        return min((until for until, woken in self._sleepers if not woken.is_set()), default=None)
