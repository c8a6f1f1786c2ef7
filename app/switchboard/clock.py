# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's clock: everything that waits waits on it, so that a test moves ten minutes in none."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Time as the switchboard sees it."""

    def now(self) -> datetime:
        """The instant it is, UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait for so many seconds of this clock."""
        ...


class WallClock:
    """The computer's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
