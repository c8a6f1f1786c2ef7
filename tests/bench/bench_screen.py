# SPDX-License-Identifier: GPL-3.0-or-later
"""One agent changes a callback: how long until a colleague sees it on their screen, through both desks and the hub."""

from __future__ import annotations

import asyncio
import tempfile
import threading
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from app.crm.hub import HubCrm
from app.domain.listing import Row
from app.main import DeskProgram
from app.services.events import Connection
from app.ui.pages.list_page import COALESCE
from tests.bench import desk, full_hub
from tests.bench.figures import Figure
from tests.bench.sizes import median, percentile, size
from tests.desks import Desk, until

T = TypeVar("T")
CALLBACKS = size(2_000, 60)
CHANGES = size(200, 5)


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        elsewhere = _Elsewhere(Path(folder))
        try:
            url, token = elsewhere.do(elsewhere.start())
            return desk.play(lambda program: _measured(program, elsewhere), 0, at=(url, token))
        finally:
            elsewhere.do(elsewhere.stop())
            elsewhere.end()


class _Elsewhere:
    """The hub and the colleague's desk, on a thread and a loop of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def begin(self, work: Coroutine[Any, Any, T]) -> asyncio.Future[T]:
        """As :meth:`do`, for a caller with a loop of its own."""
        return asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    async def start(self) -> tuple[str, str]:
        self._hub = await full_hub.started(self._folder / "hub", CALLBACKS)
        assert self._hub.url is not None
        crm = HubCrm(self._hub.url)
        token = (await crm.sign_in(full_hub.ME, full_hub.PASSWORD)).token
        await crm.aclose()
        self.desk = Desk(self._folder / "colleague")
        await self.desk.account.sign_in(self._hub.url, full_hub.COLLEAGUE, full_hub.PASSWORD)
        await until(lambda: self.desk.sync.status.connection is Connection.SYNCED, "the colleague's desk")
        return self._hub.url, token

    async def change(self, callback_id: str, customer: str) -> float:
        """The colleague saves a change; when they pressed the button."""
        began = time.perf_counter()
        await self.desk.callbacks.edit(callback_id, customer=customer)
        return began

    async def stop(self) -> None:
        await self.desk.close()
        await self._hub.stop()

    def end(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class _Shown(QObject):
    """When the list was first painted with a row's new words."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._painted = desk.Painted(page.table.viewport())
        self._id, self._customer = "", ""

    def wait_for(self, callback_id: str, customer: str) -> None:
        self._id, self._customer, self._there = callback_id, customer, 0.0
        self._painted.at[self._page.table.viewport()] = 0.0

    def at(self) -> float:
        """The moment (0: not yet)."""
        model = self._page.model
        if not self._there:
            row: Row | None = model.row(model.ids.index(self._id))
            if row is not None and row.customer == self._customer:
                self._there = time.perf_counter()
            return 0.0
        painted = self._painted.at[self._page.table.viewport()]
        return painted if painted >= self._there - 0.002 else 0.0


async def _measured(program: DeskProgram, elsewhere: _Elsewhere) -> list[Figure]:
    page = program.window.callbacks
    await desk.until(lambda: page.model.rowCount() > CALLBACKS // 2, "the list")
    await desk.settled(program, 2.0)
    table = page.table
    last = table.rowAt(table.viewport().height() - 1)
    on_screen = page.model.ids[: last if last > 0 else 10]
    shown = _Shown(page)
    delays: list[float] = []
    for n in range(CHANGES):
        callback_id, customer = on_screen[n % len(on_screen)], f"Changed {n}"
        shown.wait_for(callback_id, customer)
        change = elsewhere.begin(elsewhere.change(callback_id, customer))
        await desk.until(lambda: shown.at() > 0, "the change on the screen", every=0.001)
        delays.append((shown.at() - await change) * 1e3)
        # One change that comes alone: what follows at once is gathered.
        await asyncio.sleep(2 * COALESCE / 1e3)
    note = (
        f"{CHANGES} changes, each alone, from the colleague's save to the painted row; {CALLBACKS:,} callbacks, all on this"
        " machine"
    )
    return [
        Figure("one desk's change on another's screen, p50", median(delays), "ms", note=note),
        Figure("one desk's change on another's screen, p95", percentile(delays, 0.95), "ms"),
    ]
