# SPDX-License-Identifier: GPL-3.0-or-later
"""Claims: asked for before dialling, prolonged while the call lasts, given back after it (rule 1)."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from dataclasses import replace
from datetime import timedelta

from app.domain.callback import Callback, Claim, released
from app.domain.errors import (
    CallRefused,
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    CrmErrorKind,
    NotClaimed,
    StorageFull,
)
from app.services.call_table import CallTable
from app.services.clock import Clock
from app.services.events import CallbacksChanged
from app.services.place import Emit, Place
from app.services.syncing import SyncDesk

LEASE_DIALLING = 90
"""Seconds a claim holds until the talk begins: longer than a phone may ring."""
LEASE_TALKING = 300
RENEW_EVERY = 30
CONFIRMED = 5.0
"""Seconds to wait for the CRM to hear of a callback that was made a moment ago."""


class Claims:
    """Claims of this desk. A token is kept before it is asked for: a desk that is killed meanwhile gives it back when it
    starts again."""

    def __init__(self, place: Place, clock: Clock, sync: SyncDesk, table: CallTable, emit: Emit) -> None:
        self._place, self._clock, self._sync, self._table, self._emit = place, clock, sync, table, emit
        self._leases: dict[str, asyncio.Task[None]] = {}

    async def take(self, one: Callback) -> Claim:
        """Claim a callback. Raises ``ClaimedByOther``, ``ClosedIsFinal``, ``CrmError``, or ``CallRefused`` (``offline``)."""
        place, now = self._place(), self._clock.now()
        store = place.store
        # A token that is kept already is of a claim whose fate is not known: asking again with it settles that.
        token = store.my_claims().get(one.id) or secrets.token_urlsafe(18)
        if one.claim is not None and one.claim.live(now) and not one.claim.held_by(token):
            raise ClaimedByOther(one.claim.holder, one.claim.until)
        mine = Claim(place.person.id, now + timedelta(seconds=LEASE_DIALLING), token)
        if not await self._known_to_crm(one.id):
            # Nobody but this desk knows of it, so nobody else can ring them for it.
            return mine
        store.keep_claim(one.id, mine)
        asked = _version(store.base(one.id))
        try:
            claim, current = await place.crm.claim(one.id, token, LEASE_DIALLING)
        except CrmError as error:
            if not error.maybe_done:
                store.drop_claim(one.id)
            if isinstance(error.current, Claim):
                holder = error.current
                # An answer may come after the word that this claim has ended: what is newer stands.
                if one.open and _version(store.base(one.id)) == asked:
                    store.show(replace(one, claim=holder))
                    self._emit(CallbacksChanged(frozenset({one.id})))
                raise ClaimedByOther(holder.holder, holder.until) from error
            if isinstance(error.current, Callback):
                store.receive([error.current])
                self._emit(CallbacksChanged(frozenset({one.id})))
                raise ClosedIsFinal from error
            if error.kind in (CrmErrorKind.SIGN_IN, CrmErrorKind.FORBIDDEN, CrmErrorKind.REFUSED):
                raise
            raise CallRefused("offline") from error
        store.receive([current])
        return claim

    async def _known_to_crm(self, callback_id: str) -> bool:
        """Whether the CRM has it. Waits a little for one that was made a moment ago; ``CallRefused`` when it cannot be told."""
        store, loop = self._place().store, asyncio.get_running_loop()
        deadline = loop.time() + CONFIRMED
        while store.base(callback_id) is None:
            if store.get(callback_id) is None:
                # The CRM held another promise to this person, and this one has become a part of it.
                raise CrmError(CrmErrorKind.REFUSED, "not_found")
            if not store.outbox.waiting_for(callback_id, "create"):
                return False  # it was refused
            if not self._sync.trying and not store.outbox.unsure(callback_id):
                return False
            if not self._sync.trying or loop.time() > deadline:
                raise CallRefused("offline")
            await asyncio.sleep(0.02)
        return True

    def give_back(self, callback_id: str) -> None:
        """Give a claim back that no attempt was made with. Raises ``StorageFull``."""
        store = self._place().store
        token = store.my_claims().get(callback_id)
        if token is None:
            return
        held = store.get(callback_id)
        with store.together():
            if held is not None and held.open:
                with contextlib.suppress(NotClaimed):
                    held = released(held, token)
                store.change(held, [("release", {"token": token})])
            store.drop_claim(callback_id)
        self._sync.queued()
        self._emit(CallbacksChanged(frozenset({callback_id})))

    def hold(self, call_id: str, callback_id: str, token: str) -> None:
        """Keep the lease alive while the call lasts; it ends by itself when this program dies."""
        self._leases[call_id] = asyncio.get_running_loop().create_task(self._held(call_id, callback_id, token))

    @property
    def held(self) -> frozenset[str]:
        """The calls for which a claim is kept alive."""
        return frozenset(self._leases)

    def let_go(self, call_id: str) -> None:
        """The call is over."""
        lease = self._leases.pop(call_id, None)
        if lease is not None:
            lease.cancel()

    async def _held(self, call_id: str, callback_id: str, token: str) -> None:
        while True:
            await asyncio.sleep(RENEW_EVERY)
            call = self._table.get(call_id)
            seconds = LEASE_TALKING if call is not None and call.up else LEASE_DIALLING
            with contextlib.suppress(CrmError, StorageFull):
                self._place().store.keep_claim(callback_id, await self._prolonged(callback_id, token, seconds))

    async def _prolonged(self, callback_id: str, token: str, seconds: int) -> Claim:
        crm = self._place().crm
        try:
            # Only prolonged, never taken anew in the ordinary case: a request that arrives after the release must not lock
            # the callback.
            return await crm.renew(callback_id, token, seconds)
        except CrmError as error:
            if error.code != "not_claimed":
                raise
        # It ended while the CRM was out of reach, and nobody else has it.
        claim, _ = await crm.claim(callback_id, token, seconds)
        return claim


def _version(known: Callback | None) -> int | None:
    return known.version if known is not None else None
