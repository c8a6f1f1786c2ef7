# SPDX-License-Identifier: GPL-3.0-or-later
"""What handlers of events leave to be done: one thing after the other, in order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

_log = logging.getLogger("soitto.switchboard")
Errand = Callable[[], Awaitable[object]]


class Errands:
    """A queue of work and who does it. What is left at :meth:`stop` is done before it returns; an error costs its own errand."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: asyncio.Queue[Errand | None] = asyncio.Queue()
        self._runner: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin; on the loop. What was put before is done first."""
        self._runner = asyncio.create_task(self._run(), name=self._name)

    def put(self, errand: Errand) -> None:
        """Leave something to be done."""
        self._queue.put_nowait(errand)

    async def done(self) -> None:
        """Wait until nothing is left."""
        await self._queue.join()

    async def stop(self) -> None:
        """Do what is left, and end."""
        if self._runner is not None:
            await self._queue.join()  # what is done may leave more to be done
            self._queue.put_nowait(None)
            await self._runner
            self._runner = None

    async def _run(self) -> None:
        while True:
            errand = await self._queue.get()
            try:
                if errand is None:
                    return
                await errand()
            except Exception:
                _log.exception("%s: something was not done", self._name)
            finally:
                self._queue.task_done()
