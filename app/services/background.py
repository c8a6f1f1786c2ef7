# SPDX-License-Identifier: GPL-3.0-or-later
"""What services start and do not wait for: kept by a strong reference until it has ended."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine
from typing import Any

from app.domain.errors import CallRefused, EngineGone

_running: set[asyncio.Task[None]] = set()


def spawn(coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    """Run it on the engine's loop. That the phone refuses is no failure of it: the phone's events tell what became of a call."""

    async def quiet() -> None:
        with contextlib.suppress(CallRefused, EngineGone):
            await coroutine

    task = asyncio.get_running_loop().create_task(quiet())
    _running.add(task)
    task.add_done_callback(_running.discard)
    return task
