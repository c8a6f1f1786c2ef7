# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine: the one asyncio loop, in its own thread, on which services, sync, crm, storage and telephony run."""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

log = logging.getLogger("soitto.engine")
T = TypeVar("T")


class Engine:
    """A stock asyncio loop in a thread. ``submit`` is safe from any thread until ``stop``; later coroutines are dropped."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closing = False

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Run a coroutine on the loop; its result arrives in the future. Cancelled at once when the engine is stopping."""
        if self._closing:
            coroutine.close()
            refused: concurrent.futures.Future[T] = concurrent.futures.Future()
            refused.cancel()
            return refused
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)

    def spawn(self, coroutine: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Start a task that lives until the engine stops; only from the loop's thread. A failure is logged once."""
        task = self.loop.create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("task %s failed", task.get_name(), exc_info=error)

    def stop(self, last: Coroutine[Any, Any, None] | None = None, timeout: float = 5.0) -> None:
        """Run ``last`` (at most ``timeout`` seconds), cancel what still runs, close the loop and join the thread."""
        if last is not None:
            try:
                self.submit(last).result(timeout)
            except (TimeoutError, concurrent.futures.CancelledError):
                log.warning("shutdown was cut short after %.1f s", timeout)
        self._closing = True
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_forever()
        finally:
            left = asyncio.all_tasks(self.loop)
            for task in left:
                task.cancel()
            self.loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
            self.loop.run_until_complete(self.loop.shutdown_default_executor())
            self.loop.close()
