# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's headset: its buttons steer the calls, its lights follow them."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Protocol

from app.domain.errors import DomainError
from app.domain.headset import Act, Button, Lights, lights, meaning
from app.services.calls import Calls
from app.services.events import ButtonRefused, CallChanged, Event, LinesChanged
from app.services.place import Emit


class Headset(Protocol):
    """The headset's lights."""

    def show(self, lights: Lights) -> None: ...


class HeadsetDesk:
    """Belongs to the engine's loop; :meth:`pressed` may be called from any thread once :meth:`start` was."""

    def __init__(self, calls: Calls, emit: Emit) -> None:
        self._calls, self._emit = calls, emit
        self._headset: Headset | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, headset: Headset) -> None:
        """Use this headset, on the running loop."""
        self._headset, self._loop = headset, asyncio.get_running_loop()

    def happened(self, event: Event) -> None:
        """An event of the services: the lights follow the calls."""
        if self._headset is not None and isinstance(event, LinesChanged | CallChanged):
            focus = self._calls.current.id if self._calls.current is not None else None
            self._headset.show(lights(self._calls.live, focus))

    def pressed(self, button: Button) -> None:
        """The person pressed a button."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the desk is closing
                self._loop.call_soon_threadsafe(self._take, button)

    def _take(self, button: Button) -> None:
        focus = self._calls.current.id if self._calls.current is not None else None
        asked = meaning(button, self._calls.live, focus)
        if asked is not None:
            task = asyncio.get_running_loop().create_task(self._do(*asked), name="headset")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _do(self, act: Act, call: str) -> None:
        calls = self._calls
        try:
            match act:
                case Act.ANSWER:
                    await calls.answer(call)
                case Act.REJECT:
                    await calls.reject(call)
                case Act.END:
                    await calls.hang_up(call)
                case Act.HOLD | Act.RESUME:
                    await calls.hold(call, act is Act.HOLD)
                case Act.SWITCH:
                    await calls.switch(call)
                case Act.MUTE | Act.UNMUTE:
                    await calls.mute(call, act is Act.MUTE)
        except DomainError as error:
            self._emit(ButtonRefused(error))
