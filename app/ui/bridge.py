# SPDX-License-Identifier: GPL-3.0-or-later
"""The one door between the window and the engine's thread: questions go in as coroutines, facts come out as a signal."""

from __future__ import annotations

import asyncio
import concurrent.futures
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.services.events import Event

T = TypeVar("T")


class Submits(Protocol):
    """The engine, as far as the bridge needs it."""

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]: ...


class Bridge(QObject):
    """Lives in the GUI thread. ``happened`` delivers every event there, in order."""

    happened = Signal(object)
    _posted = Signal(object)

    def __init__(self, engine: Submits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._closing = False
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, event: Event) -> None:
        """Hand over an event, from any thread; dropped once the window is closing."""
        if not self._closing:
            self._posted.emit(event)

    @Slot(object)
    def _deliver(self, event: Event) -> None:
        if not self._closing:
            self.happened.emit(event)

    def ask(self, coroutine: Coroutine[Any, Any, T]) -> asyncio.Future[T]:
        """Run a service's coroutine in the engine; await the answer on the window's loop.

        The question goes on in the engine when the awaiting task is cancelled: what the agent asked for is done even if
        the dialog is gone.
        """
        future = self._engine.submit(coroutine)
        loop = asyncio.get_event_loop()
        answer: asyncio.Future[T] = loop.create_future()

        def arrived(done: concurrent.futures.Future[T]) -> None:
            def settle() -> None:
                if answer.done():
                    return
                if done.cancelled():
                    answer.cancel()
                elif (error := done.exception()) is not None:
                    answer.set_exception(error)
                else:
                    answer.set_result(done.result())

            if not self._closing:
                loop.call_soon_threadsafe(settle)

        future.add_done_callback(arrived)
        return answer

    def tell(self, coroutine: Coroutine[Any, Any, Any], failed: Callable[[BaseException], None] | None = None) -> None:
        """Run a coroutine in the engine without waiting; a failure is handed to ``failed`` in the GUI thread."""
        answer = self.ask(coroutine)

        def settled(done: asyncio.Future[Any]) -> None:
            if done.cancelled():
                return
            error = done.exception()
            if error is not None and failed is not None:
                failed(error)

        answer.add_done_callback(settled)

    def close(self) -> None:
        """Drop late events: the window is going away."""
        self._closing = True
