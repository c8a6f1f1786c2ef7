# SPDX-License-Identifier: GPL-3.0-or-later
"""What a part of the switchboard has begun: it ends with the part, and what goes wrong is logged, without what it was about."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from app.domain.errors import DomainError

log = logging.getLogger("soitto.switchboard")


class Works:
    """Tasks that belong to a part of the switchboard, and end with it."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[object]] = set()

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

    async def stop(self) -> None:
        """Cancel what runs."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
