# SPDX-License-Identifier: GPL-3.0-or-later
"""Time that passes in a simulation: from one moment at which something is due to the next, each played out first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, TypeVar

from app.switchboard.store.database import Database
from tests.switchboard.clock import HandClock

T = TypeVar("T")
_TURNS = 12
"""Turns of the loop in which nothing new is asked of a thread: more than any chain of awaits between two questions takes."""


class CountedDatabase(Database):
    """The store, which tells how much of it is under way. ``fault`` has it never answer: ``hangs before`` or ``hangs after``."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.under_way = 0
        self.fault: Callable[[], str | None] = lambda: None

    async def run(self, work: Callable[[Any], T]) -> T:
        fault = self.fault()
        if fault == "hangs before":
            await asyncio.Event().wait()
        self.under_way += 1
        try:
            result = await super().run(work)
        finally:
            self.under_way -= 1
        if fault == "hangs after":
            await asyncio.Event().wait()
        return result


class Passing:
    """Moves a clock on. ``busy`` say whether something is under way that no clock decides: work in threads, requests."""

    def __init__(self, clock: HandClock, *busy: Callable[[], bool]) -> None:
        self._clock = clock
        self.busy = list(busy)

    async def settled(self) -> None:
        """Wait until everything that can happen at this moment has."""
        quiet = 0
        while quiet < _TURNS:
            if any(one() for one in self.busy):
                quiet = 0
                await asyncio.sleep(0.0002)
            else:
                quiet += 1
                await asyncio.sleep(0)

    async def seconds(self, seconds: float) -> None:
        """Let so many seconds pass."""
        until = self._clock.now() + timedelta(seconds=seconds)
        await self.settled()
        while self._clock.now() < until:
            due = self._clock.next()
            step = until if due is None else min(due, until)
            self._clock.forward((step - self._clock.now()).total_seconds())
            await self.settled()

    async def until(self, reached: Callable[[], bool], most: float = 3600) -> None:
        """Let time pass until it is so; an ``AssertionError`` when it is not so within ``most`` seconds."""
        end = self._clock.now() + timedelta(seconds=most)
        await self.settled()
        while not reached():
            due = self._clock.next()
            assert due is not None, "nothing is to come"
            assert due <= end, "it does not come to that"
            self._clock.forward((due - self._clock.now()).total_seconds())
            await self.settled()

    async def of(self, work: Awaitable[T]) -> T:
        """The result of something asked, once all that follows from it has happened."""
        result = await work
        await self.settled()
        return result
