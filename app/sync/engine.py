# SPDX-License-Identifier: GPL-3.0-or-later
"""The schedule: connect, pull, listen and push; back off with jitter while the CRM is away, and say how things stand."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable
from datetime import UTC, datetime

from app.domain.errors import CrmError, CrmErrorKind
from app.sync.ports import Listener, Remote, Store
from app.sync.push import Sender

log = logging.getLogger("soitto.sync")

FIRST_WAIT = 0.5
LONGEST_WAIT = 30.0
PARALLEL = 8
"""Changes of different callbacks sent at a time; those of one callback go in order."""


class Sync:
    """Runs on the engine's loop until cancelled. ``kick`` when something was put into the outbox."""

    def __init__(
        self, remote: Remote, store: Store, listener: Listener, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._remote, self._store, self._listener, self._now = remote, store, listener, now
        self._sender = Sender(remote, store, listener)
        self._kicked = asyncio.Event()
        self._wake = asyncio.Event()

    def kick(self) -> None:
        """Something waits to be sent."""
        self._kicked.set()

    def retry_now(self) -> None:
        """Do not wait for the back-off to end (the agent asked, or signed in again)."""
        self._wake.set()

    async def run(self) -> None:
        """Keep in step for ever."""
        wait = FIRST_WAIT
        told: CrmErrorKind | None = None
        while True:
            self._wake.clear()
            try:
                self._listener.stands("syncing", None)
                await self._catch_up()
                wait, told = FIRST_WAIT, None
                self._listener.stands("synced", None)
                await self._stay_connected()
            except CrmError as error:
                if error.kind is not told:  # the first failure is logged, not every retry
                    log.info("the CRM is not in reach: %s", error)
                told = error.kind
                self._listener.stands(_state(error.kind), error.kind)
                pause = error.retry_after or wait * random.uniform(0.5, 1.0)
                wait = min(wait * 2, LONGEST_WAIT)
                if error.kind is CrmErrorKind.SIGN_IN:
                    await self._wake.wait()
                else:
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._wake.wait(), pause)

    async def _catch_up(self) -> None:
        self._listener.server_time((await self._remote.capabilities()).server_time)
        await self._read_directory()
        # What waits goes first: the agent's own changes are the freshest, and the feed then brings them back confirmed.
        await self._push_ready()
        while True:
            page = await self._remote.changes(self._store.meta("cursor"))
            changed = self._store.receive(page.items, page.cursor)
            if changed:
                self._listener.callbacks_changed(frozenset(changed) if len(changed) <= 50 else None)
            if not page.more:
                return

    async def _read_directory(self) -> None:
        people, entries = await asyncio.gather(self._remote.people(), self._remote.catalogues())
        self._store.put_directory(people, entries)
        self._listener.directory_changed()

    async def _stay_connected(self) -> None:
        tasks = [asyncio.ensure_future(self._listen()), asyncio.ensure_future(self._push())]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _listen(self) -> None:
        async for event in self._remote.events(self._store.meta("cursor")):
            if event.server_time is not None:
                self._listener.server_time(event.server_time)
            if event.callback is not None:
                for callback_id, clashes in self._store.receive([event.callback], event.cursor).items():
                    self._listener.callbacks_changed(frozenset({callback_id}))
                    shown = self._store.get(callback_id)
                    if clashes and shown is not None:
                        self._listener.clash(shown, clashes)
            elif event.kind in ("people", "catalogues"):
                await self._read_directory()
            elif event.kind == "reset":
                await self._catch_up()

    async def _push(self) -> None:
        while True:
            self._kicked.clear()
            await self._push_ready()
            later = self._store.outbox.next_time()
            timeout = max(0.05, (later - self._now()).total_seconds()) if later else None
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._kicked.wait(), timeout)

    async def _push_ready(self) -> None:
        while entries := self._store.outbox.ready(self._now(), PARALLEL):
            results = await asyncio.gather(*(self._sender.send(entry) for entry in entries), return_exceptions=True)
            self._listener.stands("synced", None)
            for result in results:
                if isinstance(result, BaseException):
                    raise result


def _state(kind: CrmErrorKind) -> str:
    if kind is CrmErrorKind.SIGN_IN:
        return "sign_in"
    if kind in (CrmErrorKind.UNREACHABLE, CrmErrorKind.THROTTLED):
        return "offline"
    return "trouble"
