# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's own coroutines: a scope keeps them referenced, reports what fails, and cancels them when a widget closes.

Why not ``@asyncSlot``: its tasks can be collected in mid-wait (measured with qasync 0.28).
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from typing import Any

from PySide6.QtWidgets import QDialog


class Scope:
    """Tasks that belong to one window or dialog."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def spawn(self, coroutine: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        """Start a coroutine on the window's loop."""
        task = asyncio.get_event_loop().create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            sys.excepthook(type(error), error, error.__traceback__)

    def cancel(self) -> None:
        """Cancel everything that still runs."""
        for task in list(self._tasks):
            task.cancel()


async def finished(dialog: QDialog) -> int:
    """Open a dialog without blocking and wait for its result code (never ``exec`` inside a coroutine)."""
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def set_result(code: int) -> None:
        if not done.done():
            done.set_result(code)

    dialog.finished.connect(set_result)
    dialog.open()
    return await done
