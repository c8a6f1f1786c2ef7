# SPDX-License-Identifier: GPL-3.0-or-later
"""What agents do with callbacks: make, change, hand over, postpone, delete with undo, close by flag."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.domain import pending, record
from app.domain.callback import (
    NOTE_LIMIT,
    Callback,
    Origin,
    Outcome,
    OutcomeKind,
    Priority,
    Status,
    check_may_end,
    checked,
    clean_text,
    closed,
    edited,
    queue_key,
    renewed,
    same_promise,
    status,
)
from app.domain.due import Due
from app.domain.errors import (
    BadNumber,
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    CrmErrorKind,
    DueInPast,
    NumberProblem,
)
from app.domain.ids import new_id
from app.domain.number import Number
from app.domain.redial import Redial
from app.services.clock import Clock
from app.services.events import CallbacksChanged
from app.services.place import Emit, Place
from app.services.syncing import SyncDesk

UNDO_SECONDS = 10
"""How long a deletion may be taken back; the CRM hears of it after that."""
_PAST = timedelta(minutes=1)  # a due time is kept to the minute, so "now" lies up to a minute back


@dataclass(frozen=True, slots=True)
class CallbackForm:
    """What the callback form holds."""

    number: Number
    due: Due
    customer: str = ""
    reason: str | None = None
    priority: Priority = Priority.NORMAL
    owner: str | None = None
    note: str = ""
    queue: str | None = None
    origin: Origin = Origin.DIALPAD
    origin_call: str | None = None
    redial: Redial | None = None
    """The line to them broke off: they are called again at once."""


class Callbacks:
    """Every change is in the replica and the outbox, durably, before a method returns."""

    def __init__(self, place: Place, clock: Clock, sync: SyncDesk, emit: Emit) -> None:
        self._place, self._clock, self._sync, self._emit = place, clock, sync, emit
        self._gathered: dict[str, list[str]] | None = None

    @contextmanager
    def together(self) -> Iterator[dict[str, list[str]]]:
        """Several changes as one: in one transaction, and told when it is over. Gives callback id → ids of the changes that wait
        for the CRM. Nothing may be awaited in it."""
        gathered: dict[str, list[str]] = {}
        self._gathered = gathered
        try:
            with self._place().store.together():
                yield gathered
        finally:
            self._gathered = None
        if gathered:
            self._tell(frozenset(gathered))

    async def get(self, callback_id: str) -> Callback | None:
        """The callback as this desk knows it."""
        return self._place().store.get(callback_id)

    async def open_for(self, number: Number) -> Callback | None:
        """The open callback of a number that is due first."""
        return next(iter(self._place().store.open_for(number)), None)

    def check(self, form: CallbackForm) -> None:
        """Raise what would keep this form from being saved: :class:`DueInPast`, ``TextProblem``, ``BadNumber``."""
        if not form.number.key:  # a caller who hides their number cannot be called back
            raise BadNumber(NumberProblem.EMPTY)
        self._check_due(form.due)
        self.drafted(form)

    async def create(self, form: CallbackForm) -> Callback:
        """Make a callback; an open one for the same person and queue is changed instead (rule 9)."""
        return self.make(form)

    def make(self, form: CallbackForm) -> Callback:
        """As :meth:`create`, without a pause, for use inside a transaction."""
        self.check(form)
        store, now = self._place().store, self._clock.now()
        made = self.drafted(form)
        for existing in store.open_for(form.number):
            # One whose time has run out makes way, as it does at the CRM.
            if same_promise(existing, form.number, queue_key(made)) and status(existing, now) is not Status.EXPIRED:
                return self._save(existing, renewed(existing, made))
        return self._changed(made, store.change(made, [("create", {"callback": record.callback(made)})]))

    def drafted(self, form: CallbackForm) -> Callback:
        """The callback that a form would make; nothing is kept. Raises ``TextProblem``."""
        return checked(self._made(form))

    def _made(self, form: CallbackForm) -> Callback:
        return Callback(
            id=new_id(),
            number=form.number,
            due=form.due,
            created_at=self._clock.now(),
            created_by=self._place().person.id,
            origin=form.origin,
            origin_call=form.origin_call,
            customer=form.customer,
            queue=form.queue,
            reason=form.reason,
            note=form.note,
            priority=form.priority,
            owner=form.owner,
            redial=form.redial,
        )

    async def edit(self, callback_id: str, **fields: Any) -> Callback:
        """Change editable fields. Raises ``ClosedIsFinal``, ``DueInPast`` or ``TextProblem``; then nothing changed."""
        return self.change(callback_id, **fields)

    def change(self, callback_id: str, **fields: Any) -> Callback:
        """As :meth:`edit`, without a pause, for use inside a transaction."""
        one = self._known(callback_id)
        if "due" in fields and fields["due"] != one.due:
            self._check_due(fields["due"])
        return self._save(one, edited(one, **fields))

    async def hand_over(self, callback_id: str, owner: str | None) -> Callback:
        """Give it to another employee, or to everyone."""
        return await self.edit(callback_id, owner=owner, owner_until=None)

    async def postpone(self, callback_id: str, due: Due) -> Callback:
        """Move it to a later time."""
        return await self.edit(callback_id, due=due)

    def _save(self, old: Callback, new: Callback) -> Callback:
        fields = pending.differences(old, new)
        if not fields:
            return old
        store = self._place().store
        if store.base(old.id) is None and not store.outbox.waiting_for(old.id, "create"):
            # The CRM refused it when it was made: what the agent changed now may be what was wrong.
            with store.together():
                store.outbox.drop_refused(old.id)
                changes = store.change(new, [("create", {"callback": record.callback(new)})])
        else:
            changes = store.change(new, [("edit", {"fields": fields})])
        return self._changed(new, changes)

    def put_back(self, callback_id: str, **fields: Any) -> Callback:
        """As :meth:`change`, also to a time that is over: what was is put back."""
        one = self._known(callback_id)
        return self._save(one, edited(one, **fields))

    async def flag(self, callback_id: str, disposition: str, note: str = "") -> Callback:
        """Close without dialling, or after a failed call, with a registered contact type (row A7)."""
        return self.close(callback_id, OutcomeKind.DISPOSITION, disposition=disposition, note=note)

    async def answered_by_agent(self, callback_id: str) -> Callback:
        """Close because the customer rang in by themselves and was answered (row A5)."""
        return self.close(callback_id, OutcomeKind.ANSWERED_BY_AGENT)

    async def delete(self, callback_id: str) -> None:
        """Delete; for :data:`UNDO_SECONDS` it can be taken back. The trail stays."""
        until = self._clock.now() + timedelta(seconds=UNDO_SECONDS)
        self.close(callback_id, OutcomeKind.DELETED, not_before=until)

    async def undo_delete(self, callback_id: str) -> bool:
        """Take a deletion back; False when it is too late."""
        if not self._place().store.undo(callback_id, "close", self._clock.now()):
            return False
        self._changed(self._known(callback_id), [])
        return True

    def close(
        self,
        callback_id: str,
        kind: OutcomeKind,
        *,
        disposition: str | None = None,
        note: str = "",
        not_before: datetime | None = None,
    ) -> Callback:
        """End a callback. Raises ``ClosedIsFinal``, ``TextProblem``, ``MissedStays``, or ``ClaimedByOther`` while somebody else
        calls them."""
        note = clean_text(note, field_name="note", limit=NOTE_LIMIT, multiline=True)
        store, now = self._place().store, self._clock.now()
        one = self._known(callback_id)
        if not one.open:
            raise ClosedIsFinal
        token = store.my_claims().get(callback_id, "")
        contact = kind in (OutcomeKind.ANSWERED_BY_AGENT, OutcomeKind.CONNECTED)
        if not contact and one.claim is not None and one.claim.live(now) and not one.claim.held_by(token):
            raise ClaimedByOther(one.claim.holder, one.claim.until)
        check_may_end(one, kind, self._place().person.role)
        outcome = Outcome(kind, now, self._place().person.id, disposition, note)
        done = closed(one, outcome)
        entry = ("close", {"outcome": record.outcome(outcome), "token": token})
        return self._changed(done, store.change(done, [entry], not_before=not_before))

    def _known(self, callback_id: str) -> Callback:
        one = self._place().store.get(callback_id)
        if one is None:
            raise CrmError(CrmErrorKind.REFUSED, "not_found")
        return one

    def _check_due(self, due: Due) -> None:
        if due.utc < self._clock.now() - _PAST:
            raise DueInPast(due.utc)

    def _changed(self, one: Callback, changes: list[str]) -> Callback:
        if self._gathered is not None:
            self._gathered.setdefault(one.id, []).extend(changes)
        else:
            self._tell(frozenset({one.id}))
        return one

    def _tell(self, ids: frozenset[str]) -> None:
        self._sync.queued()
        self._emit(CallbacksChanged(ids))
