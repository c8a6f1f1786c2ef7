# SPDX-License-Identifier: GPL-3.0-or-later
"""What an agent does to one callback or to many, as one step that can be undone for a while.

A step is one transaction: what may not be changed is left out and told, all else is done, each callback with an entry of its own
in the outbox. Undoing is a step too: what was not sent yet is taken back, what was sent is put back by another change, and
nothing is put back over what somebody did since.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from app.domain import pending
from app.domain.callback import Callback, OutcomeKind
from app.domain.errors import (
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    CrmErrorKind,
    DomainError,
    MissedStays,
    StorageFull,
)
from app.domain.later import Later
from app.services.callbacks import UNDO_SECONDS, Callbacks
from app.services.clock import Clock
from app.services.place import Place


class What(StrEnum):
    """What a step did."""

    HAND_OVER = "hand_over"
    POSTPONE = "postpone"
    EDIT = "edit"
    FLAG = "flag"
    ANSWERED = "answered"
    DELETE = "delete"


class Why(StrEnum):
    """Why a callback was left out."""

    CLAIMED = "claimed"
    """Somebody is calling them; the problem tells who."""
    CLOSED = "closed"
    MISSED = "missed"
    """It stands in the list of missed calls, which it leaves by a talk only."""
    LATER = "later"
    """It is due at that time or later already."""
    CHANGED = "changed"
    """Somebody has changed since what would be undone."""
    SENT = "sent"
    """The CRM has it already, where it is final."""
    GONE = "gone"
    REFUSED = "refused"
    """The problem tells why."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A callback that stayed as it was."""

    callback_id: str
    why: Why
    problem: DomainError | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """One callback of a step, before and after it; ``changes`` are the ids of what waits for the CRM."""

    before: Callback
    after: Callback
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """``until`` it can be undone."""

    what: What
    done: tuple[Done, ...]
    left_out: tuple[LeftOut, ...]
    until: datetime

    @property
    def asked(self) -> int:
        """How many callbacks were chosen."""
        return len(self.done) + len(self.left_out)


@dataclass(frozen=True, slots=True)
class Undone:
    """The callbacks that are again as they were, and those that are not."""

    ids: tuple[str, ...]
    left_out: tuple[LeftOut, ...]


class _Left(Exception):
    def __init__(self, why: Why) -> None:
        self.why = why


class Steps:
    """``undo`` gets what the other methods returned. One callback alone: what keeps it from being changed is raised."""

    def __init__(self, place: Place, clock: Clock, callbacks: Callbacks) -> None:
        self._place, self._clock, self._callbacks = place, clock, callbacks

    async def hand_over(self, ids: Sequence[str], owner: str | None) -> Step:
        """Give them to another employee, or to everyone. Of many, those that somebody is calling are left out."""

        def change(one: Callback) -> Callback:
            if len(ids) > 1:
                self._check_claim(one)
            return self._callbacks.change(one.id, owner=owner, owner_until=None)

        return self._step(What.HAND_OVER, ids, change)

    async def postpone(self, ids: Sequence[str], later: Later) -> Step:
        """Move them to a later time. Of many, those that somebody is calling are left out."""
        now = self._clock.now()

        def change(one: Callback) -> Callback:
            if len(ids) > 1:
                self._check_claim(one)
            due = later.due(now, one.number, one.due)
            if due is None:
                raise _Left(Why.LATER)
            return self._callbacks.change(one.id, due=due)

        return self._step(What.POSTPONE, ids, change)

    async def edit(self, callback_id: str, **fields: Any) -> Step:
        """As :meth:`Callbacks.edit`."""
        return self._step(What.EDIT, [callback_id], lambda one: self._callbacks.change(one.id, **fields))

    async def flag(self, callback_id: str, disposition: str, note: str = "") -> Step:
        """As :meth:`Callbacks.flag`; the CRM hears of it when it can no longer be undone."""

        def change(one: Callback) -> Callback:
            return self._close(one, OutcomeKind.DISPOSITION, disposition=disposition, note=note)

        return self._step(What.FLAG, [callback_id], change)

    async def answered_by_agent(self, callback_id: str) -> Step:
        """As :meth:`Callbacks.answered_by_agent`; the CRM hears of it when it can no longer be undone."""
        return self._step(What.ANSWERED, [callback_id], lambda one: self._close(one, OutcomeKind.ANSWERED_BY_AGENT))

    async def delete(self, ids: Sequence[str]) -> Step:
        """As :meth:`Callbacks.delete`; the CRM hears of it when it can no longer be undone."""
        return self._step(What.DELETE, ids, lambda one: self._close(one, OutcomeKind.DELETED))

    def _close(self, one: Callback, kind: OutcomeKind, **more: Any) -> Callback:
        return self._callbacks.close(one.id, kind, not_before=self._until(), **more)

    def _until(self) -> datetime:
        return self._clock.now() + timedelta(seconds=UNDO_SECONDS)

    def _check_claim(self, one: Callback) -> None:
        if not one.open:
            raise ClosedIsFinal
        token = self._place().store.my_claims().get(one.id, "")
        if one.claim is not None and one.claim.live(self._clock.now()) and not one.claim.held_by(token):
            raise ClaimedByOther(one.claim.holder, one.claim.until)

    def _step(self, what: What, ids: Sequence[str], change: Callable[[Callback], Callback]) -> Step:
        store = self._place().store
        before: dict[str, tuple[Callback, Callback]] = {}
        left: list[LeftOut] = []
        wanted = tuple(dict.fromkeys(ids))
        with self._callbacks.together() as gathered:
            for callback_id in wanted:
                one = store.get(callback_id)
                try:
                    if one is None:
                        raise CrmError(CrmErrorKind.REFUSED, "not_found")
                    before[callback_id] = (one, change(one))
                except _Left as out:
                    left.append(LeftOut(callback_id, out.why))
                except StorageFull:
                    raise  # nothing is kept: none of it happened
                except DomainError as problem:
                    if len(wanted) == 1:
                        raise
                    left.append(_left(callback_id, problem))
        done = tuple(Done(was, now, tuple(gathered.get(one, ()))) for one, (was, now) in before.items())
        return Step(what, done, tuple(left), self._until())

    # Undoing.

    async def undo(self, step: Step) -> Undone:
        """Put back what the step changed, as far as nobody has changed it since and its time is not over."""
        store = self._place().store
        ids: list[str] = []
        left: list[LeftOut] = []
        in_time = self._clock.now() < step.until
        with self._callbacks.together() as gathered:
            for done in step.done:
                callback_id = done.before.id
                try:
                    if not in_time:
                        raise _Left(Why.SENT)
                    now = store.get(callback_id)
                    if now is None:
                        raise _Left(Why.GONE)
                    self._put_back(done, now)
                except _Left as out:
                    left.append(LeftOut(callback_id, out.why))
                except StorageFull:
                    raise
                except DomainError as problem:
                    left.append(_left(callback_id, problem))
                else:
                    ids.append(callback_id)
                    gathered.setdefault(callback_id, [])
        return Undone(tuple(ids), tuple(left))

    def _put_back(self, done: Done, now: Callback) -> None:
        store = self._place().store
        if done.after.outcome is not None:
            if now.outcome != done.after.outcome:
                raise _Left(Why.CHANGED)
            if not store.take_back(now.id, done.changes):
                raise _Left(Why.SENT)
            return
        fields = pending.differences(done.before, done.after)
        if not fields:
            return
        if any(getattr(now, name) != getattr(done.after, name) for name in fields):
            raise _Left(Why.CHANGED)
        self._check_claim(now)
        # What was not sent is taken back as if it had never been; else the CRM is told what was before.
        edit_only = bool(done.changes) and store.base(now.id) is not None
        if not (edit_only and store.take_back(now.id, done.changes)):
            self._callbacks.put_back(now.id, **{name: getattr(done.before, name) for name in fields})


def _left(callback_id: str, problem: DomainError) -> LeftOut:
    match problem:
        case ClaimedByOther():
            why = Why.CLAIMED
        case ClosedIsFinal():
            why = Why.CLOSED
        case MissedStays():
            why = Why.MISSED
        case CrmError(code="not_found"):
            why = Why.GONE
        case _:
            why = Why.REFUSED
    return LeftOut(callback_id, why, problem)
