# SPDX-License-Identifier: GPL-3.0-or-later
"""A worker thread with a reading connection of its own: long queries never hold up the engine's loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from app.services.place import Place, Workplace
from app.services.ports import ListReader

T = TypeVar("T")


class Reading:
    """Made and asked on the engine's loop. The connection follows the workplace that is open."""

    def __init__(self, place: Place, name: str) -> None:
        self._place = place
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._owner: Workplace | None = None
        self._reader: ListReader | None = None
        self._asked = 0

    def _current(self) -> ListReader:
        place = self._place()
        if self._owner is not place or self._reader is None:
            self._drop()
            self._owner, self._reader = place, place.reader()
        return self._reader

    async def ask(self, query: Callable[[ListReader], T]) -> T:
        """Run a query in the thread, after those asked before it."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, query, self._current())

    async def newest(self, query: Callable[[ListReader], T | None], *, interrupt: bool = False) -> T:
        """As :meth:`ask`, for queries of which only the newest is wanted: one that still waits when a newer is asked ends with
        ``CancelledError``, and with ``interrupt`` so does one that runs (its query then returns ``None``)."""
        self._asked += 1
        mine, reader = self._asked, self._current()
        if interrupt:
            reader.interrupt()

        def run() -> T | None:
            return query(reader) if mine == self._asked else None

        found = await asyncio.get_running_loop().run_in_executor(self._thread, run)
        if found is None:
            raise asyncio.CancelledError
        return found

    def _drop(self) -> None:
        if self._reader is not None:
            self._thread.submit(self._reader.close)
        self._reader = None

    def close(self) -> None:
        """Stop what runs, and the thread."""
        if self._reader is not None:
            self._reader.interrupt()
        self._drop()
        self._thread.shutdown()
