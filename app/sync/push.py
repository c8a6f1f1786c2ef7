# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending one waiting change: what the CRM's answers mean for it, and how clashes are settled field by field."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

from app.domain import pending, record
from app.domain.call import Call
from app.domain.callback import Callback, Claim, OutcomeKind, renewed
from app.domain.errors import ClaimedByOther, ClosedIsFinal, CrmError, CrmErrorKind, DomainError, TextProblem
from app.sync.ports import Entry, Listener, Remote, Store

log = logging.getLogger("soitto.sync")

RETRY = frozenset({CrmErrorKind.UNREACHABLE, CrmErrorKind.THROTTLED, CrmErrorKind.NOT_UNDERSTOOD, CrmErrorKind.SIGN_IN})
"""Kinds after which the change waits and is sent again."""


class Sender:
    """Sends entries. Raises :class:`CrmError` of a kind in :data:`RETRY` when the entry must wait; else it is dealt with."""

    def __init__(self, remote: Remote, store: Store, listener: Listener) -> None:
        self._remote, self._store, self._listener = remote, store, listener

    async def send(self, entry: Entry) -> None:
        """Bring one change to the CRM, once."""
        try:
            match entry.kind:
                case "create":
                    # Written before it leaves: a desk that is killed before the answer must know that the CRM may have it.
                    self._store.outbox.tried(entry)
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
                        entry,
                        await self._remote.close(entry.subject, outcome, entry.payload["token"], entry.change),
                    )
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
        except asyncio.CancelledError:
            if entry.kind != "create":
                self._store.outbox.tried(entry)  # cut off by ourselves: the CRM may have it
            raise
        except CrmError as error:
            if error.kind in RETRY:
                if error.maybe_done and entry.kind != "create":
                    self._store.outbox.tried(entry)
                elif entry.kind == "create" and not error.maybe_done:
                    self._store.outbox.not_sent(entry)
                raise
            self._answered_no(entry, error)

    def _confirmed(self, entry: Entry, current: Callback) -> None:
        self._store.outbox.done(entry)
        self._take_in(current)

    def _take_in(self, current: Callback) -> None:
        for callback_id, clashes in self._store.receive([current]).items():
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
            try:
                wanted = renewed(existing, mine)
            except TextProblem:
                raise CrmError(CrmErrorKind.REFUSED, "too_long") from error
            self._store.become_edit(entry, existing, pending.differences(existing, wanted))
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
            if error.code != "conflict" or not isinstance(error.current, Callback):
                raise
            # Taking it in settles the clashes; what is left of the edit stays first in line and is sent again.
            self._take_in(error.current)

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
        if entry.kind == "spell":
            # Nothing that an agent could put right: whoever runs the CRM reads it in the log.
            log.warning("the CRM takes no working time: %s", error)
            self._store.outbox.refuse(entry, error.code or error.kind)
            return
        if error.kind is CrmErrorKind.CONFLICT:
            self._store.outbox.done(entry)
        else:
            self._store.outbox.refuse(entry, error.code or error.kind)
        if isinstance(error.current, Callback):
            self._store.receive([error.current])
        self._store.settle(entry.subject)
        self._listener.callbacks_changed(frozenset({entry.subject}))
        self._listener.refused(entry.subject, _reason(error))

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
