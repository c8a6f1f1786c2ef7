# SPDX-License-Identifier: GPL-3.0-or-later
"""What a part of the switchboard has begun: it ends with the part, and what goes wrong is logged, without what it was about."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

from app.domain.errors import DomainError

log = logging.getLogger("soitto.switchboard")
T = TypeVar("T")
_LAST_WORDS = 5.0
"""Seconds for questions that are under way at the end."""


class Works:
    """Tasks that belong to a part of the switchboard, and end with it."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[object]] = set()
        self._whole: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, object], name: str) -> None:
        """Have it done."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[object]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error(
                "%s failed: %s", task.get_name(), error if isinstance(error, DomainError) else type(error).__name__
            )

    async def whole(self, question: Coroutine[Any, Any, T]) -> T:
        """Ask to the end, also when whoever waits for the answer is cancelled: one broken off could leave its socket open."""
        task = asyncio.get_running_loop().create_task(question)
        self._whole.add(task)
        task.add_done_callback(self._answered)
        return await asyncio.shield(task)

    def _answered(self, task: asyncio.Task[Any]) -> None:
        self._whole.discard(task)
        if not task.cancelled():
            task.exception()  # nobody may be left to hear it

    async def stop(self) -> None:
        """Cancel what runs; questions under way have some seconds."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._whole:
            await asyncio.wait(tuple(self._whole), timeout=_LAST_WORDS)
