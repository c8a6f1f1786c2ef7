# SPDX-License-Identifier: GPL-3.0-or-later
"""What sync finds, told to the window; and the agent's "try again"."""

from __future__ import annotations

from datetime import datetime

from app.domain.callback import Callback, Clash
from app.domain.errors import CrmErrorKind, DomainError
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.events import CallbacksChanged, ChangeRefused, ClashFound, Connection, SyncStatus
from app.services.place import Emit, Place


class SyncDesk:
    """The listener of :class:`app.sync.engine.Sync`. ``status`` may be read from any thread."""

    def __init__(self, place: Place, clock: Clock, directory: Directory, emit: Emit) -> None:
        self._place, self._clock, self._directory, self._emit = place, clock, directory, emit
        self.status = SyncStatus(Connection.SYNCING)

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
        self._tell(self.status.connection, self.status.problem)
        self._place().sync.kick()

    def signed_out(self) -> None:
        """Nobody is signed in: there is nothing to be in step with."""
        self._tell(Connection.SIGN_IN, None)

    async def now(self) -> None:
        """The agent asks to try again now; refused changes are tried again too."""
        place = self._place()
        if place.store.outbox.retry_refused():
            place.sync.kick()
        place.sync.retry_now()

    def _tell(self, connection: Connection, problem: CrmErrorKind | None) -> None:
        if self._place.current is None:
            waiting, refused = 0, 0
        else:
            waiting, refused = self._place().store.outbox.counts()
        at = self._clock.now() if connection is Connection.SYNCED else self.status.at
        status = SyncStatus(connection, waiting, refused, at, problem)
        changed = (status.connection, status.waiting, status.refused, status.problem) != (
            self.status.connection,
            self.status.waiting,
            self.status.refused,
            self.status.problem,
        )
        self.status = status
        if changed:
            self._emit(status)

    # --- the listener

    def server_time(self, at: datetime) -> None:
        self._clock.server_time(at)

    def callbacks_changed(self, ids: frozenset[str] | None) -> None:
        self._emit(CallbacksChanged(ids))

    def clash(self, callback: Callback, clashes: tuple[Clash, ...]) -> None:
        self._emit(ClashFound(callback, clashes))

    def refused(self, callback_id: str, error: DomainError) -> None:
        self._emit(ChangeRefused(callback_id, error))

    def directory_changed(self) -> None:
        self._directory.reload()

    def stands(self, state: str, problem: CrmErrorKind | None) -> None:
        self._tell(Connection(state), problem)
