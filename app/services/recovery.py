# SPDX-License-Identifier: GPL-3.0-or-later
"""After a crash: what was running then is unknown now, and told (rule 2)."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import replace

from app.domain.call import Call, CallResult, CallState
from app.domain.callback import Callback, released
from app.domain.errors import NotClaimed, StorageFull
from app.services.call_log import CallLog
from app.services.clock import Clock
from app.services.events import LeftUnknown
from app.services.place import Emit, Place
from app.services.syncing import SyncDesk
from app.services.working_time import last_alive

log = logging.getLogger("soitto.calls")


class Recovery:
    """Settles what a program that died left behind."""

    def __init__(self, place: Place, clock: Clock, log_book: CallLog, sync: SyncDesk, emit: Emit) -> None:
        self._place, self._clock, self._log, self._sync, self._emit = place, clock, log_book, sync, emit

    def run(self) -> None:
        """At the start, before anything is dialled."""
        try:
            with self._place().store.together():
                calls = self._end_calls()
                callbacks = self._end_attempts()
                self._release_claims()
        except StorageFull:
            log.error("the disk is full: what was left unfinished is settled at the next start")
            return
        self._sync.queued()
        if callbacks or calls:
            self._emit(LeftUnknown(tuple(callbacks), tuple(calls)))

    def _end_calls(self) -> list[Call]:
        store, ended = self._place().store, []
        alive = last_alive(store)
        for call in store.unfinished_calls():
            # It lasted at least until what is known of it, and no longer than the program was seen alive, or a little more.
            at = max(filter(None, (call.started_at, call.answered_at, alive)))
            over = replace(
                call,
                state=CallState.ENDED,
                ended_at=min(at, max(self._clock.now(), call.started_at)),
                result=CallResult.UNKNOWN,
                muted=False,
                recording=False,
                remote_held=False,
            )
            self._log.put(over, send=True)
            ended.append(over)
        return ended

    def _end_attempts(self) -> list[Callback]:
        place, left = self._place(), []
        for one in place.store.unfinished_attempts(place.person.id):
            for attempt in one.attempts:
                if attempt.result is None and attempt.agent == place.person.id:
                    self._log.attempt_over(one.id, attempt.id, CallResult.UNKNOWN)
            left.append(place.store.get(one.id) or one)
        return left

    def _release_claims(self) -> None:
        store = self._place().store
        for callback_id, token in store.my_claims().items():
            held = store.get(callback_id)
            if held is not None and held.open:
                with contextlib.suppress(NotClaimed):
                    held = released(held, token)
                store.change(held, [("release", {"token": token})])
            store.drop_claim(callback_id)
