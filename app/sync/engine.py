# SPDX-License-Identifier: GPL-3.0-or-later
"""The schedule: connect, pull, listen and push; back off with jitter while the CRM is away, and say how things stand."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable
from datetime import UTC, datetime

from app.domain.callback import Clash
from app.domain.errors import CrmError, CrmErrorKind, StorageFull
from app.sync.ports import Listener, Remote, Store
from app.sync.push import Sender

log = logging.getLogger("soitto.sync")

FIRST_WAIT = 0.5
LONGEST_WAIT = 20.0
LONGEST_ASKED = 300.0
"""Seconds that a CRM may ask us to wait."""
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
        self._pushing = asyncio.Lock()
        self._state = "syncing"

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
                self._state = "syncing"
                self._listener.stands(self._state, None)
                await self._catch_up()
                wait, told = FIRST_WAIT, None
                self._state = "synced"
                self._listener.stands(self._state, None)
                await self._stay_connected()
            except CrmError as error:
                if error.kind is not told:  # the first failure is logged, not every retry
                    log.info("the CRM is not in reach: %s", error)
                told = error.kind
                self._listener.stands(_state(error.kind), error.kind)
                if error.kind is CrmErrorKind.SIGN_IN:
                    await self._wake.wait()
                else:
                    await self._rest(min(error.retry_after or 0, LONGEST_ASKED) or wait)
            except StorageFull:
                self._listener.stands("trouble", None)
                await self._rest(wait)
            except Exception:
                # A defect of ours must not end the exchange for the rest of the day.
                log.exception("sync failed")
                self._listener.stands("trouble", None)
                await self._rest(wait)
            wait = min(wait * 2, LONGEST_WAIT)

    async def _rest(self, wait: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), wait * random.uniform(1.0, 1.5))

    async def _catch_up(self) -> None:
        self._listener.server_time((await self._remote.capabilities()).server_time)
        await self._read_directory()
        # What waits goes first: the agent's own changes are the freshest, and the feed then brings them back confirmed.
        problem = None
        try:
            await self._push_ready()
        except CrmError as error:
            problem = error  # one change that cannot be sent must not keep everybody else's from coming in
        await self._pull()
        if problem is not None:
            raise problem

    async def _pull(self) -> None:
        reset = False
        while True:
            page = await self._remote.changes(self._store.meta("cursor"))
            reset = reset or page.reset
            changed = self._store.receive(page.items, page.cursor, reset=reset)
            if changed:
                self._listener.callbacks_changed(frozenset(changed) if len(changed) <= 50 else None)
            for callback_id, clashes in changed.items():
                self._clashed(callback_id, clashes)
            if not page.more:
                return

    def _clashed(self, callback_id: str, clashes: tuple[Clash, ...]) -> None:
        shown = self._store.get(callback_id)
        if clashes and shown is not None:
            self._listener.clash(shown, clashes)

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
                    self._clashed(callback_id, clashes)
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
        async with self._pushing:
            while entries := self._store.outbox.ready(self._now(), PARALLEL):
                results = await asyncio.gather(*(self._sender.send(entry) for entry in entries), return_exceptions=True)
                for result in results:
                    if isinstance(result, BaseException):
                        raise result
                self._listener.stands(self._state, None)


def _state(kind: CrmErrorKind) -> str:
    if kind is CrmErrorKind.SIGN_IN:
        return "sign_in"
    if kind in (CrmErrorKind.UNREACHABLE, CrmErrorKind.THROTTLED):
        return "offline"
    return "trouble"
