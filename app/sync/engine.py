# SPDX-License-Identifier: GPL-3.0-or-later
"""The schedule: connect, then pull, listen and push side by side; back off with jitter while the CRM is away, and say how things
stand."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

from app.domain.abilities import Abilities, Dedupe
from app.domain.callback import Clash
from app.domain.errors import CrmError, CrmErrorKind, StorageFull
from app.domain.protocol import KEPT, to_kept
from app.sync.contacts import ContactIndex
from app.sync.ports import Listener, Remote, Store
from app.sync.pull import Puller
from app.sync.push import SETTLING, Sender

log = logging.getLogger("soitto.sync")

FIRST_WAIT = 0.5
LONGEST_WAIT = 20.0
APART_WAIT = 60.0
"""Seconds between two looks at a CRM that is too new or too old for this desk: only somebody's upgrade ends that."""
LONGEST_ASKED = 300.0
"""Seconds that a CRM may ask us to wait."""
PARALLEL = 8
"""Changes of different callbacks sent at a time; those of one callback go in order."""
LOOK_AGAIN = 30.0
"""Seconds after which the outbox is looked at in any case: a clock may have been set meanwhile."""


class Sync:
    """Runs on the engine's loop until cancelled. ``kick`` when something was put into the outbox. ``now`` is the desk's clock."""

    def __init__(
        self, remote: Remote, store: Store, listener: Listener, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._remote, self._store, self._listener, self._now = remote, store, listener, now
        self._sender = Sender(remote, store, listener, now)
        self._puller = Puller(remote, store, listener)
        self._contacts = ContactIndex(remote, store)
        self._kicked = asyncio.Event()
        self._wake = asyncio.Event()
        self._state = "syncing"
        self._wait = FIRST_WAIT
        self._told: CrmErrorKind | None = None
        self._keeps_protocol = False

    def kick(self) -> None:
        """Something waits to be sent."""
        self._kicked.set()

    def retry_now(self) -> None:
        """Do not wait for the back-off to end (the agent asked, or signed in again)."""
        self._wake.set()

    async def run(self) -> None:
        """Keep in step for ever."""
        self._settle(self._store.meta("dedupe") == Dedupe.LOOKUP)
        recovered = False
        while True:
            self._wake.clear()
            asked = 0.0
            try:
                if not recovered:
                    self._store.outbox.recover(self._now(), self._sender.settling)
                    recovered = True
                self._stand("syncing")
                await self._exchange()
            except CrmError as error:
                if error.kind is not self._told:  # the first failure is logged, not every retry
                    log.info("the CRM is not in reach: %s", error)
                self._told = error.kind
                self._stand(_state(error.kind), error.kind, error.code if error.kind is CrmErrorKind.VERSION else "")
                if error.kind is CrmErrorKind.SIGN_IN:
                    await self._wake.wait()
                    continue
                waits = APART_WAIT if error.kind is CrmErrorKind.VERSION else error.retry_after or 0.0
                asked = min(waits, LONGEST_ASKED)
            except StorageFull:
                self._stand("trouble")
            except Exception:
                # A defect of ours must not end the exchange for the rest of the day.
                log.exception("sync failed")
                self._stand("trouble")
            # Many desks lose the same CRM at the same moment: they must not come back at the same moment.
            await self._rest((asked or self._wait) * random.uniform(1.0, 1.5))
            self._wait = min(self._wait * 2, LONGEST_WAIT)

    async def _rest(self, seconds: float) -> None:
        # Not wait_for: of Python 3.11 it forgets that the task was cancelled when the event comes at the same moment.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake.wait()

    def _stand(self, state: str, problem: CrmErrorKind | None = None, code: str = "") -> None:
        self._state = state
        self._listener.stands(state, problem, code)

    def _settle(self, needed: bool) -> None:
        self._sender.settling = SETTLING if needed else 0.0

    async def _exchange(self) -> None:
        """All that goes on while the CRM is there; ends with an error."""
        abilities = await self._look()
        await self._read_directory()
        await self._read_protocol()
        if await self._puller.put_back():
            await self._puller.pull()
        # The agent's own changes go out while the feed comes in: a first feed of many thousands must not hold them up.
        parts = [self._push(), self._follow()]
        if abilities.contact_feed:
            parts.append(self._contacts.keep(abilities.push))
        await _all(parts)

    async def _look(self) -> Abilities:
        capabilities = await self._remote.capabilities()
        self._listener.server_time(capabilities.server_time)
        abilities = capabilities.abilities
        self._listener.abilities_known(abilities)
        if self._store.meta("dedupe") != abilities.dedupe:
            self._store.set_meta("dedupe", abilities.dedupe)
        self._settle(abilities.dedupe is Dedupe.LOOKUP)
        self._keeps_protocol = abilities.protocol
        return abilities

    async def _read_directory(self) -> None:
        people, entries = await asyncio.gather(self._remote.people(), self._remote.catalogues())
        self._store.put_directory(people, entries)
        self._listener.directory_changed()

    async def _read_protocol(self) -> None:
        told = await self._remote.protocol() if self._keeps_protocol else None
        kept = to_kept(*told) if told is not None else ""
        if kept != (self._store.meta(KEPT) or ""):
            self._store.set_meta(KEPT, kept)
            self._listener.protocol_changed()

    # --- what comes in

    async def _follow(self) -> None:
        await self._puller.pull()
        self._wait, self._told = FIRST_WAIT, None
        self._stand("synced")
        self._contacts.want()
        async for event in self._remote.events(self._store.meta("cursor")):
            if event.server_time is not None:
                self._listener.server_time(event.server_time)
            if event.callback is not None:
                self._told_of(self._store.receive([event.callback], event.cursor))
            elif event.kind in ("people", "catalogues"):
                await self._read_directory()
            elif event.kind == "contacts":
                self._contacts.want()
            elif event.kind == "protocol":
                await self._read_protocol()
            elif event.kind == "changed":
                await self._puller.pull()
            elif event.kind == "reset":
                await self._look()
                await self._read_directory()
                await self._read_protocol()
                await self._puller.pull()
                self._contacts.want()

    def _told_of(self, changed: dict[str, tuple[Clash, ...]]) -> None:
        if changed:
            self._listener.callbacks_changed(frozenset(changed))
        for callback_id, clashes in changed.items():
            shown = self._store.get(callback_id)
            if clashes and shown is not None:
                self._listener.clash(shown, clashes)

    # --- what goes out

    async def _push(self) -> None:
        """Send what may be sent, some callbacks at a time; one that is slow holds up nobody else's."""
        outbox = self._store.outbox
        sending: set[asyncio.Task[Any]] = set()
        try:
            while True:
                self._kicked.clear()
                now = self._now()
                if len(sending) < PARALLEL:
                    for entry in outbox.take(now, PARALLEL - len(sending)):
                        sending.add(asyncio.ensure_future(self._sender.send(entry)))
                later = outbox.next_time(now)
                timeout = min(max(0.05, (later - now).total_seconds()), LOOK_AGAIN) if later else None
                kicked = asyncio.ensure_future(self._kicked.wait())
                try:
                    done, _ = await asyncio.wait(
                        {*sending, kicked}, timeout=timeout, return_when=asyncio.FIRST_COMPLETED
                    )
                finally:
                    kicked.cancel()
                done.discard(kicked)
                for task in done:
                    task.result()
                sending -= done
                if done:
                    self._listener.stands(self._state, None)
        finally:
            for task in sending:
                task.cancel()
            await asyncio.gather(*sending, return_exceptions=True)


async def _all(parts: list[Coroutine[Any, Any, None]]) -> None:
    """Run all of them; when one fails the others are ended, and it is raised."""
    tasks = [asyncio.ensure_future(part) for part in parts]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        errors = [error for task in done if (error := task.exception()) is not None]
        if errors:
            raise errors[0]
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _state(kind: CrmErrorKind) -> str:
    if kind is CrmErrorKind.SIGN_IN:
        return "sign_in"
    if kind in (CrmErrorKind.UNREACHABLE, CrmErrorKind.THROTTLED):
        return "offline"
    return "trouble"
