# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending one waiting change: what the CRM's answers mean for it, and how clashes are settled field by field."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.domain import pending, record
from app.domain.call import Call
from app.domain.callback import Callback, Claim, Clash, OutcomeKind, renewed
from app.domain.errors import ClaimedByOther, ClosedIsFinal, CrmError, CrmErrorKind, DomainError, TextProblem
from app.sync.ports import Entry, Listener, Remote, Store

log = logging.getLogger("soitto.sync")

RETRY = frozenset(CrmErrorKind) - {CrmErrorKind.FORBIDDEN, CrmErrorKind.CONFLICT, CrmErrorKind.REFUSED}
"""Kinds after which the change waits and is sent again."""
TRIES = 12
"""How often a change is sent that the CRM does not answer although it is there; then it is dead, and the agent is told. With the
waits between, a quarter of an hour on average."""
FIRST_WAIT = 1.0
LONGEST_WAIT = 300.0
SETTLING = 12.0
"""Seconds that a CRM which knows a repeat only by looking for it is left to finish a request that was cut off: longer than ours
wait for an answer."""


class Sender:
    """Sends entries. Raises :class:`CrmError` of a kind in :data:`RETRY` when the CRM as a whole is out of reach and everything
    must wait; what concerns one entry only is dealt with."""

    def __init__(self, remote: Remote, store: Store, listener: Listener, now: Callable[[], datetime]) -> None:
        self._remote, self._store, self._listener, self._now = remote, store, listener, now
        self.settling = 0.0
        """Seconds to leave to the CRM after a request that was cut off."""

    async def send(self, entry: Entry) -> None:
        """Bring one change to the CRM, once. It is marked as sent already."""
        try:
            try:
                await self._send(entry)
            except CrmError as error:
                if error.kind in RETRY or error.code == "raced":
                    await self._unanswered(entry, error)
                else:
                    self._answered_no(entry, error)
        except asyncio.CancelledError:
            self._store.outbox.tried(
                entry, None, self._now(), self.settling
            )  # cut off by ourselves: the CRM may have it
            raise

    async def _send(self, entry: Entry) -> None:
        match entry.kind:
            case "create":
                await self._create(entry)
            case "edit":
                await self._edit(entry)
            case "attempt":
                attempt = record.to_attempt(entry.payload["attempt"])
                self._confirmed(
                    entry, await self._remote.record_attempt(entry.subject, attempt, entry.payload["token"])
                )
            case "close":
                outcome = record.to_outcome(entry.payload["outcome"])
                self._confirmed(
                    entry, await self._remote.close(entry.subject, outcome, entry.payload["token"], entry.change)
                )
            case "again":
                await self._tell_again(entry)
            case "release":
                self._confirmed(entry, await self._remote.release(entry.subject, entry.payload["token"]))
            case "call":
                await self._log_call(record.to_call(entry.payload))
                self._store.outbox.done(entry)
            case "spell":
                await self._remote.log_spell(record.to_spell(entry.payload))
                self._store.outbox.done(entry)
            case unknown:
                raise ValueError(f"unknown kind of change: {unknown}")

    async def _unanswered(self, entry: Entry, error: CrmError) -> None:
        """No answer, or none that is one. Raises where it is the CRM; where it is this change, it waits by itself."""
        outbox = self._store.outbox
        if error.kind in (CrmErrorKind.UNREACHABLE, CrmErrorKind.VERSION) and not error.maybe_done:
            outbox.not_sent(entry, error)
            raise error
        if error.kind in (CrmErrorKind.SIGN_IN, CrmErrorKind.THROTTLED):
            # A proxy's word is not the CRM's: that nothing was done is known only where the CRM says no itself.
            if error.maybe_done:
                outbox.tried(entry, error, self._now(), self.settling)
            else:
                outbox.not_sent(entry, error)
            raise error
        try:
            await self._remote.capabilities()
        except CrmError as away:
            outbox.tried(entry, error, self._now(), self.settling)
            raise away from error
        if entry.tries + 1 >= TRIES:
            self._give_up(entry, error)
        else:
            wait = random.uniform(0.1, min(FIRST_WAIT * 2**entry.tries, LONGEST_WAIT))
            outbox.in_vain(entry, error, self._now(), max(wait, self.settling, error.retry_after or 0.0))

    def _give_up(self, entry: Entry, error: CrmError) -> None:
        log.warning("the CRM never answers one %s: %s", entry.kind, error)
        if entry.kind == "release":
            self._store.outbox.done(entry)  # the claim ends by itself
            return
        self._store.outbox.refuse(entry, error)
        if entry.kind != "spell":
            self._told_no(entry, error)

    def _confirmed(self, entry: Entry, current: Callback) -> None:
        with self._store.together():
            self._store.outbox.done(entry)
            changed = self._store.receive([current])
        self._tell(changed)

    def _take_in(self, current: Callback) -> None:
        self._tell(self._store.receive([current]))

    def _tell(self, changed: dict[str, tuple[Clash, ...]]) -> None:
        for callback_id, clashes in changed.items():
            self._listener.callbacks_changed(frozenset({callback_id}))
            shown = self._store.get(callback_id)
            if clashes and shown is not None:
                self._listener.clash(shown, clashes)

    async def _create(self, entry: Entry) -> None:
        mine = record.to_callback(entry.payload["callback"])
        try:
            self._confirmed(entry, await self._remote.save(mine, 0, entry.change))
        except CrmError as error:
            existing = error.current
            if error.code != "duplicate_open" or not isinstance(existing, Callback):
                raise
            if mine.redial is None and self._deleted(entry):
                # Only what this agent had made goes: what a colleague has promised stands.
                self._store.forget(entry.subject)
                self._take_in(existing)
                self._listener.callbacks_changed(None)
                return
            try:
                wanted = renewed(existing, mine)
            except TextProblem:
                raise CrmError(CrmErrorKind.REFUSED, "too_long") from error
            self._store.become_edit(entry, existing, pending.differences(existing, wanted))
            self._listener.callbacks_changed(None)

    async def _tell_again(self, entry: Entry) -> None:
        current = await self._remote.tell_again(record.to_callback(entry.payload["callback"]))
        self._confirmed(entry, current)
        if current.id != entry.subject:
            self._store.settle(entry.subject)
            self._listener.callbacks_changed(None)

    async def _log_call(self, call: Call) -> None:
        try:
            await self._remote.log_call(call)
        except CrmError as error:
            if error.kind is not CrmErrorKind.REFUSED or call.enquiry is None:
                raise
            # That there was a call, and how it was, must not get lost with what was typed about it.
            await self._remote.log_call(replace(call, enquiry=None))
            raise error from None

    async def _edit(self, entry: Entry) -> None:
        base = self._store.base(entry.subject)
        if base is None:
            raise CrmError(CrmErrorKind.REFUSED, "unknown_callback")
        if not base.open:
            raise CrmError(CrmErrorKind.CONFLICT, "closed", current=base)
        # The store keeps waiting edits in step with the record they start from: what clashed with it is no longer in them.
        wanted = pending.with_fields(base, entry.payload["fields"])
        try:
            self._confirmed(entry, await self._remote.save(wanted, base.version, entry.change))
        except CrmError as error:
            current = error.current
            newer = isinstance(current, Callback) and current.id == entry.subject and current.open
            if error.kind is not CrmErrorKind.CONFLICT or not newer:
                raise
            # Taking it in settles or keeps the clashes; what is left of the edit stays first in line and is sent again.
            with self._store.together():
                self._store.outbox.again(entry)
                changed = self._store.receive([current])
            self._tell(changed)

    def _answered_no(self, entry: Entry, error: CrmError) -> None:
        if entry.kind == "release" or (entry.kind == "attempt" and error.kind is CrmErrorKind.CONFLICT):
            # The claim has ended or the promise was kept meanwhile: the attempt's end, which follows, is taken without one.
            self._store.outbox.done(entry)
            if isinstance(error.current, Callback):
                self._take_in(error.current)
            return
        if entry.kind == "close" and self._never_taken(entry):
            self._store.forget(entry.subject)
            self._listener.callbacks_changed(None)
            return
        if entry.kind in ("spell", "again"):
            # Nothing that an agent could put right: whoever runs the CRM reads it in the log.
            log.warning("the CRM takes no %s: %s", entry.kind, error)
            self._store.outbox.refuse(entry, error)
            return
        with self._store.together():
            if error.kind is CrmErrorKind.CONFLICT:
                self._store.outbox.done(entry)
            else:
                self._store.outbox.refuse(entry, error)
            if isinstance(error.current, Callback):
                self._store.receive([error.current])
        self._told_no(entry, error)

    def _told_no(self, entry: Entry, error: CrmError) -> None:
        self._store.settle(entry.subject)
        self._listener.callbacks_changed(frozenset({entry.subject}))
        self._listener.refused(entry.subject, _reason(error))

    def _deleted(self, entry: Entry) -> bool:
        """Whether the agent has deleted what still waits to be made."""
        shown = self._store.get(entry.subject)
        return shown is not None and shown.outcome is not None and shown.outcome.kind is OutcomeKind.DELETED

    def _never_taken(self, entry: Entry) -> bool:
        """Whether the agent deletes what the CRM had refused when it was made: there is nothing to tell it."""
        deleted = record.to_outcome(entry.payload["outcome"]).kind is OutcomeKind.DELETED
        return deleted and self._store.base(entry.subject) is None


def _reason(error: CrmError) -> DomainError:
    if isinstance(error.current, Claim):
        return ClaimedByOther(error.current.holder, error.current.until)
    if error.code == "closed":
        return ClosedIsFinal()
    return error
