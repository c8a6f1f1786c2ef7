# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing down what becomes of calls, and what their end means for the callback they were made for."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import replace

from app.domain import record
from app.domain.call import Call, CallResult, CallState
from app.domain.callback import OutcomeKind, released, with_attempt
from app.domain.errors import ClosedIsFinal, NotClaimed, StorageFull
from app.domain.redial import redialling
from app.services.background import spawn
from app.services.callbacks import Callbacks
from app.services.clock import Clock
from app.services.events import CallbacksChanged
from app.services.place import Emit, Place
from app.services.syncing import SyncDesk

log = logging.getLogger("soitto.calls")

KEEP_AGAIN = 2.0
"""Seconds between two tries to write the end of a call on a disk that is full."""


class CallLog:
    """Internal calls (row D9) are kept on this desk only."""

    def __init__(self, place: Place, clock: Clock, callbacks: Callbacks, sync: SyncDesk, emit: Emit) -> None:
        self._place, self._clock, self._callbacks, self._sync, self._emit = place, clock, callbacks, sync, emit

    def put(self, call: Call, *, send: bool = False) -> None:
        """Keep a call, and tell the CRM with ``send``. Raises ``StorageFull``."""
        self._place().store.put_call(call, send=send and not call.internal)

    def keep(self, call: Call, *, send: bool = False) -> None:
        """Write the call's step. A full disk must not keep the agent from the call: then it is written as soon as it can be."""
        try:
            self._write(call, send=send)
        except StorageFull:
            log.error("the disk is full: the call is written later")
            if send:
                spawn(self._keep_later(call))

    def _write(self, call: Call, *, send: bool) -> None:
        with self._place().store.together():
            self.put(call, send=send)
            # What the switchboard placed it writes down itself: this call was the agent's leg of it.
            if call.callback is not None and call.attempt is not None and call.state is CallState.ENDED:
                self._callback_called(call)
        if send:
            self._sync.queued()

    async def _keep_later(self, call: Call) -> None:
        while True:
            await asyncio.sleep(KEEP_AGAIN)
            place = self._place.current
            if place is None:
                return
            stored = place.store.get_call(call.id)
            if stored is not None:  # given meanwhile
                call = replace(call, rating=stored.rating or call.rating, enquiry=stored.enquiry or call.enquiry)
            with contextlib.suppress(StorageFull):
                self._write(call, send=True)
                return

    def _callback_called(self, call: Call) -> None:
        """What the end of a call means for the callback it was made for (row A6)."""
        assert call.callback is not None
        self.attempt_over(call.callback, call.attempt, call.result or CallResult.UNKNOWN, call)
        if call.result is CallResult.ANSWERED and not self.broke_off(call):
            with contextlib.suppress(ClosedIsFinal):
                self._callbacks.close(call.callback, OutcomeKind.CONNECTED)

    def broke_off(self, call: Call) -> bool:
        """A line that broke off was no talk: the promise stands. The phone may have said so, or whoever wrote the redial down."""
        one = self._place().store.get(call.callback) if call.callback is not None else None
        redial = one.redial if one is not None and redialling(one) else None
        return call.dropped or (redial is not None and redial.call == call.id)

    def attempt_over(
        self, callback_id: str, attempt_id: str | None, result: CallResult, call: Call | None = None
    ) -> None:
        """Write how an attempt ended, once; the claim is given back unless the callback is about to be closed."""
        store, now = self._place().store, self._clock.now()
        one = store.get(callback_id)
        attempt = next((a for a in one.attempts if a.id == attempt_id), None) if one else None
        if (
            one is None
            or attempt is None
            or attempt.result not in (None, CallResult.UNKNOWN)
            or attempt.result is result
        ):
            return
        over = replace(attempt, result=result, ended_at=max(now, attempt.started_at))
        after = with_attempt(one, over, now)
        token = store.my_claims().get(callback_id, "")
        entries = [("attempt", {"attempt": record.attempt(over), "token": token})]
        keep = result is CallResult.ANSWERED and (call is None or not self.broke_off(call))
        with store.together():
            if not keep and token:  # closing ends the claim by itself
                with contextlib.suppress(NotClaimed):
                    after = released(after, token)
                entries.append(("release", {"token": token}))
                store.drop_claim(callback_id)
            store.change(after, entries)
        self._sync.queued()
        self._emit(CallbacksChanged(frozenset({callback_id})))
