# SPDX-License-Identifier: GPL-3.0-or-later
"""What sync finds, told to the window; what waits, and what the agent does about it: try again, give up, choose."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.domain import pending
from app.domain.abilities import Abilities
from app.domain.callback import Callback, Clash
from app.domain.errors import CrmErrorKind, DomainError, Unread
from app.domain.waiting import Progress, WaitingChange
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.events import CallbacksChanged, ChangeRefused, ClashFound, Connection, SyncStatus
from app.services.place import Emit, Place


async def _others() -> None:
    """Let calls have their turn: the agent may do the same with thousands of changes in a row."""
    await asyncio.sleep(0)


class SyncDesk:
    """The listener of :class:`app.sync.engine.Sync`. ``status`` and ``abilities`` may be read from any thread."""

    def __init__(
        self,
        place: Place,
        clock: Clock,
        directory: Directory,
        emit: Emit,
        protocol_changed: Callable[[], None] = lambda: None,
    ) -> None:
        """``protocol_changed`` is called when another redial protocol was read from the CRM."""
        self._place, self._clock, self._directory, self._emit = place, clock, directory, emit
        self._protocol_changed = protocol_changed
        self.status = SyncStatus(Connection.SYNCING)
        self.abilities: Abilities | None = None
        """What the CRM can do; ``None`` until it has told."""
        self._unread: tuple[Unread, ...] = ()

    @property
    def online(self) -> bool:
        """Whether the CRM answered last."""
        return self.status.connection is Connection.SYNCED

    @property
    def trying(self) -> bool:
        """Whether what waits is at the CRM or on its way: it may know it before this desk hears so."""
        return self.status.connection in (Connection.SYNCED, Connection.SYNCING)

    def queued(self) -> None:
        """Something was put into the outbox: send it, and tell how many wait."""
        self._tell(self.status.connection, self.status.problem, self.status.progress)
        self._place().sync.kick()

    def signed_out(self) -> None:
        """Nobody is signed in: there is nothing to be in step with."""
        self.abilities, self._unread = None, ()
        self._tell(Connection.SIGN_IN, None)

    async def now(self) -> None:
        """The agent asks to try again now; refused changes are tried again too."""
        place = self._place()
        if place.store.outbox.retry_refused():
            self.queued()
        place.sync.retry_now()

    async def listing(self) -> tuple[WaitingChange, ...]:
        """All that waits for the CRM, that it refused, or that waits for the agent to choose, in order."""
        return tuple(self._place().store.listing())

    async def retry(self, seq: int) -> bool:
        """Send a change again now that was refused or waits to be tried again; False when there is none such any more."""
        place = self._place()
        found = place.store.outbox.retry(seq)
        if found:
            self.queued()
            place.sync.retry_now()
        await _others()
        return found

    async def discard(self, seq: int) -> bool:
        """Give up a change that was refused, after the agent was asked. A callback that the CRM never took leaves the list;
        otherwise it is shown as the CRM has it. False when it is not refused any more."""
        callback_id = self._place().store.discard(seq)
        if callback_id is None:
            return False
        self.queued()
        self._emit(CallbacksChanged(frozenset({callback_id})))
        await _others()
        return True

    async def resolve(self, seq: int, mine: frozenset[str]) -> bool:
        """Settle a clash: the fields in ``mine`` are sent on top of the record as it is now, for the others theirs stand.

        False when the clash is not as it was shown any more (the other side changed again, or it is settled): nothing was done,
        and :meth:`listing` tells how it is. Raises ``ClosedIsFinal`` where mine is chosen on a callback that is closed.
        """
        if not self._place().store.resolve(seq, mine):
            return False
        self.queued()
        self._emit(CallbacksChanged(None))
        return True

    def _tell(
        self, connection: Connection, problem: CrmErrorKind | None, progress: Progress | None = None, code: str = ""
    ) -> None:
        waiting, refused, conflicts = 0, 0, 0
        if self._place.current is not None:
            outbox = self._place().store.outbox
            (waiting, refused), conflicts = outbox.counts(), outbox.conflicts()
        at = self._clock.now() if connection is Connection.SYNCED else self.status.at
        weak = self.abilities is not None and self.abilities.weak_claims
        # Another tiding about the same trouble says nothing of its cause.
        code = code or (self.status.code if problem is not None and problem is self.status.problem else "")
        status = SyncStatus(connection, waiting, refused, at, problem, progress, conflicts, weak, self._unread, code)
        changed = replace(status, at=None) != replace(self.status, at=None)
        self.status = status
        if changed:
            self._emit(status)

    # --- the listener

    def server_time(self, at: datetime) -> None:
        self._clock.server_time(at)

    def callbacks_changed(self, ids: frozenset[str] | None) -> None:
        self._emit(CallbacksChanged(ids))

    def abilities_known(self, abilities: Abilities) -> None:
        self.abilities = abilities
        self._tell(self.status.connection, self.status.problem, self.status.progress)

    def progress(self, progress: Progress | None) -> None:
        self._tell(self.status.connection, self.status.problem, progress)

    def unread(self, records: tuple[Unread, ...]) -> None:
        if records != self._unread:
            self._unread = records
            self._tell(self.status.connection, self.status.problem, self.status.progress)

    def clash(self, callback: Callback, clashes: tuple[Clash, ...]) -> None:
        kept = self._place().store.outbox.conflict(callback.id)
        asked = tuple(clash for clash in clashes if kept is not None and clash.field in pending.ASKED)
        told = tuple(clash for clash in clashes if clash not in asked)
        if told:
            self._emit(ClashFound(callback, told))
        if asked and kept is not None:
            self._emit(ClashFound(callback, asked, kept.seq))
        self._tell(self.status.connection, self.status.problem, self.status.progress)

    def refused(self, callback_id: str, error: DomainError) -> None:
        self._emit(ChangeRefused(callback_id, error))

    def directory_changed(self) -> None:
        self._directory.reload()

    def protocol_changed(self) -> None:
        self._protocol_changed()

    def stands(self, state: str, problem: CrmErrorKind | None, code: str = "") -> None:
        self._tell(Connection(state), problem, self.status.progress, code)
