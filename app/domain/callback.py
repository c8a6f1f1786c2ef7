# SPDX-License-Identifier: GPL-3.0-or-later
"""The callback: one promise to call one person. Its status is derived here and nowhere else (design § 3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from app.domain.call import CallResult
from app.domain.due import Due
from app.domain.errors import ClaimedByOther, ClosedIsFinal, MissedStays, NotClaimed, TextProblem
from app.domain.number import Number
from app.domain.people import Role
from app.domain.redial import COUNTED, Redial, later, redialling, tries_of, window_of

NOTE_LIMIT = 10_000
"""Characters of a note; more is refused, never cut."""
TEXT_LIMIT = 200
"""Characters of a name or code."""


class Origin(StrEnum):
    """Where the promise came from."""

    CALL = "call"
    DIALPAD = "dialpad"
    MISSED = "missed"
    QUEUE = "queue"
    VOICEMAIL = "voicemail"
    DROP = "drop"
    CRM = "crm"


class Priority(IntEnum):
    """How urgent; higher sorts first."""

    LOW = 0
    NORMAL = 1
    HIGH = 2
    URGENT = 3


class Status(StrEnum):
    """What a callback is now, derived from what it stores and the clock."""

    SCHEDULED = "scheduled"
    DUE = "due"
    OVERDUE = "overdue"
    IN_PROGRESS = "in_progress"
    COOLING_DOWN = "cooling_down"
    EXHAUSTED = "exhausted"
    CONNECTED = "connected"
    ANSWERED_BY_AGENT = "answered_by_agent"
    CLOSED = "closed"
    """Closed by flag, with a disposition."""
    DELETED = "deleted"
    EXPIRED = "expired"


OPEN_STATUSES = (
    Status.OVERDUE,
    Status.DUE,
    Status.SCHEDULED,
    Status.IN_PROGRESS,
    Status.COOLING_DOWN,
    Status.EXHAUSTED,
)


class OutcomeKind(StrEnum):
    """How a callback ended."""

    CONNECTED = "connected"
    ANSWERED_BY_AGENT = "answered_by_agent"
    DISPOSITION = "disposition"
    DELETED = "deleted"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a callback; ``disposition`` is the catalogue code when closed by flag."""

    kind: OutcomeKind
    at: datetime
    by: str
    disposition: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to reach the person, written before dialling; ``result`` is ``None`` while it runs."""

    id: str
    agent: str
    started_at: datetime
    result: CallResult | None = None
    ended_at: datetime | None = None
    call: str | None = None


@dataclass(frozen=True, slots=True)
class MissedCall:
    """A call of this person that nobody took; ``id`` is the exchange's, so that the same call told twice is one."""

    id: str
    at: datetime


MISSED_KEPT = 50
"""Missed calls that one callback tells of, the newest ones."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The lease of the one agent who may dial now. ``token`` is known to its holder only (empty when read by others)."""

    holder: str
    until: datetime
    token: str = ""

    def live(self, now: datetime) -> bool:
        """Whether the lease still holds at ``now``."""
        return now < self.until

    def held_by(self, token: str) -> bool:
        """Whether this token is the holder's; an empty one, as read of others' claims, is nobody's."""
        return bool(token) and token == self.token


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the trail: who changed which field when, from what to what (plain text forms)."""

    at: datetime
    by: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how soon to try again; times in seconds."""

    max_attempts: int = 5
    hide_for: int = 600
    """How long a callback stays hidden after a failed attempt (row C8)."""
    overdue_after: int = 300


@dataclass(frozen=True, slots=True)
class Callback:
    """A promise to call one person. ``version`` counts the CRM's writes; 0 = the CRM has not seen it yet."""

    id: str
    number: Number
    due: Due
    created_at: datetime
    created_by: str
    origin: Origin = Origin.DIALPAD
    customer: str = ""
    queue: str | None = None
    reason: str | None = None
    note: str = ""
    priority: Priority = Priority.NORMAL
    owner: str | None = None
    owner_until: datetime | None = None
    expires_at: datetime | None = None
    origin_call: str | None = None
    policy: RetryPolicy = field(default_factory=RetryPolicy)
    attempts: tuple[Attempt, ...] = ()
    claim: Claim | None = None
    outcome: Outcome | None = None
    hidden_until: datetime | None = None
    version: int = 0
    changes: tuple[Change, ...] = ()
    missed: tuple[MissedCall, ...] = ()
    """The person's calls that nobody took, oldest first: with any, it stands in the list of missed calls (rows C6 to C8)."""
    redial: Redial | None = None
    """The line to this person broke off, and they are called again at once (rows E1, E2)."""
    remote: str = ""
    """The record's own key at a CRM that does not take ours (``serviceCall$501``); opaque to all but its adapter."""

    @property
    def open(self) -> bool:
        """Whether the promise still stands."""
        return self.outcome is None

    @property
    def tries(self) -> int:
        """How many attempts used up a try; of a redial those since the line broke off, of one handed on those since then."""
        if redialling(self):
            return tries_of(self)
        since = self.redial.handed_on if self.redial is not None else None
        return sum(1 for a in self.attempts if a.result in COUNTED and (since is None or a.started_at >= since))

    @property
    def tries_most(self) -> int:
        """After so many tries it is exhausted."""
        return len(self.redial.windows) if self.redial is not None and redialling(self) else self.policy.max_attempts

    @property
    def due_at(self) -> datetime:
        """From when on it is due (UTC)."""
        window = window_of(self) if redialling(self) else None
        return window[0] if window is not None else self.due.utc

    @property
    def overdue_at(self) -> datetime:
        """From when on it is late (UTC)."""
        window = window_of(self) if redialling(self) else None
        return window[1] if window is not None else self.due.utc + timedelta(seconds=self.policy.overdue_after)

    @property
    def last_result(self) -> CallResult | None:
        """The result of the newest finished attempt."""
        finished = [a for a in self.attempts if a.result is not None]
        return max(finished, key=lambda a: (a.started_at, a.id)).result if finished else None

    def owned_by(self, person: str, now: datetime) -> bool:
        """Whether it is this person's alone now; after ``owner_until`` it is anyone's."""
        return self.owner == person and (self.owner_until is None or now < self.owner_until)


def status(callback: Callback, now: datetime) -> Status:
    """What the callback is at ``now`` (UTC): the one place where this is decided."""
    if callback.outcome is not None:
        return {
            OutcomeKind.CONNECTED: Status.CONNECTED,
            OutcomeKind.ANSWERED_BY_AGENT: Status.ANSWERED_BY_AGENT,
            OutcomeKind.DISPOSITION: Status.CLOSED,
            OutcomeKind.DELETED: Status.DELETED,
            OutcomeKind.EXPIRED: Status.EXPIRED,
        }[callback.outcome.kind]
    if callback.claim is not None and callback.claim.live(now):
        return Status.IN_PROGRESS
    if callback.expires_at is not None and now >= callback.expires_at:
        return Status.EXPIRED
    if callback.tries >= callback.tries_most:
        return Status.EXHAUSTED
    if callback.hidden_until is not None and now < callback.hidden_until:
        return Status.COOLING_DOWN
    if now < callback.due_at:
        return Status.SCHEDULED
    if now < callback.overdue_at:
        return Status.DUE
    return Status.OVERDUE


def next_change(callback: Callback, now: datetime) -> datetime | None:
    """The next instant at which the clock alone changes the status; ``None`` when it never will."""
    moments = [
        callback.claim.until if callback.claim else None,
        callback.expires_at,
        callback.hidden_until,
        callback.due_at,
        callback.overdue_at,
    ]
    if not callback.open:
        return None
    return min((m for m in moments if m is not None and m > now), default=None)


EDITABLE = (
    *("customer", "number", "queue", "reason", "note", "priority", "owner", "owner_until", "due", "expires_at"),
    *("origin", "missed", "redial"),
)
"""The fields that a save may change; everything else changes by claim, attempt and close. Nobody types the last three: ``origin``
turns when a missed caller asks to be called back, ``missed`` only grows, and a ``redial`` begins when the line breaks off."""


def clean_text(value: str, *, field_name: str, limit: int, multiline: bool = False) -> str:
    """The text without control characters that no person typed on purpose; too long raises :class:`TextProblem`."""
    kept = "".join(c for c in value if (c >= " " and c != "\x7f") or (multiline and c in "\n\t"))
    kept = "".join(c for c in kept if not "\ud800" <= c <= "\udfff").strip()
    if len(kept) > limit:
        raise TextProblem(field_name, limit, len(kept))
    return kept


def checked(callback: Callback) -> Callback:
    """The callback with its texts cleaned; raises :class:`TextProblem` where one is too long to keep."""
    return replace(
        callback,
        customer=clean_text(callback.customer, field_name="customer", limit=TEXT_LIMIT),
        note=clean_text(callback.note, field_name="note", limit=NOTE_LIMIT, multiline=True),
    )


def edited(callback: Callback, **fields: object) -> Callback:
    """The callback with new values in editable fields; a new due time also ends the hiding after a failed attempt, as does a line
    that broke off.

    Raises :class:`ClosedIsFinal` on a closed one and ``TypeError`` on a field that is not a person's to change.
    """
    if not callback.open:
        raise ClosedIsFinal
    unknown = set(fields) - set(EDITABLE)
    if unknown:
        raise TypeError(f"not editable: {', '.join(sorted(unknown))}")
    new: Callback = replace(callback, **fields)  # type: ignore[arg-type]
    if new.due != callback.due or new.redial != callback.redial:
        new = replace(new, hidden_until=None)
    return checked(new)


def claimed(callback: Callback, claim: Claim, now: datetime) -> Callback:
    """The callback under ``claim``; raises :class:`ClaimedByOther` while another token's lease holds (rule 1)."""
    if not callback.open:
        raise ClosedIsFinal
    held = callback.claim
    if held is not None and held.live(now) and not held.held_by(claim.token):
        raise ClaimedByOther(held.holder, held.until)
    return replace(callback, claim=claim)


def released(callback: Callback, token: str) -> Callback:
    """The callback without its claim; raises :class:`NotClaimed` when the token is not the holder's."""
    if callback.claim is None:
        return callback
    if not callback.claim.held_by(token):
        raise NotClaimed
    return replace(callback, claim=None)


def with_attempt(callback: Callback, attempt: Attempt, now: datetime) -> Callback:
    """The callback with an attempt added, or finished when its id is known: idempotent by id (rule 3).

    A finished attempt stays as it is, except that ``unknown`` may be replaced by the truth. A result that used up a try
    hides the callback for its policy's time, counted from the attempt's end (row C8).
    """
    known = next((a for a in callback.attempts if a.id == attempt.id), None)
    if known is None:
        attempts = (*callback.attempts, attempt)
    elif known.result is None or (
        known.result is CallResult.UNKNOWN and attempt.result not in (None, CallResult.UNKNOWN)
    ):
        merged = replace(attempt, started_at=known.started_at, call=attempt.call or known.call)
        attempts = tuple(merged if a.id == attempt.id else a for a in callback.attempts)
    else:
        return callback
    hidden_until = callback.hidden_until
    tried = replace(callback, attempts=tuple(sorted(attempts, key=lambda a: (a.started_at, a.id))))
    if attempt.result in COUNTED:
        if redialling(tried):
            window = window_of(tried)
            return replace(tried, hidden_until=window[0] if window is not None else None)
        until = (attempt.ended_at or now) + timedelta(seconds=callback.policy.hide_for)
        hidden_until = max(until, hidden_until) if hidden_until else until
    return replace(tried, hidden_until=hidden_until)


def closed(callback: Callback, outcome: Outcome) -> Callback:
    """The callback with its end; closing again with the same outcome changes nothing, another one raises."""
    if callback.outcome is not None:
        if callback.outcome.kind is outcome.kind and callback.outcome.by == outcome.by:
            return callback
        raise ClosedIsFinal
    return replace(callback, outcome=outcome, claim=None, hidden_until=None)


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that both sides changed to different values since the common version."""

    field: str
    mine: object
    theirs: object


def merged(base: Callback, mine: Callback, theirs: Callback) -> tuple[Callback, tuple[Clash, ...]]:
    """Three-way merge by field: what only one side changed is taken from it; where both did, theirs stands and is told.

    Attempts are united by id. ``theirs`` is the CRM's current record: its claim, outcome and version stand; when it is
    closed, my edits no longer count (rule 6), only my attempts do.
    """
    result, clashes = theirs, []
    if theirs.open:
        taken: dict[str, object] = {}
        for name in EDITABLE:
            was, here, there = getattr(base, name), getattr(mine, name), getattr(theirs, name)
            if here in (was, there):
                continue
            if name == "missed":
                taken[name] = united(there, here)
            elif there == was:
                taken[name] = here
            elif name == "redial":
                taken[name] = _last(here, there)
            elif name != "origin":
                clashes.append(Clash(name, here, there))
        if taken:
            result = edited(theirs, **taken)
    for attempt in mine.attempts:
        result = with_attempt(result, attempt, attempt.ended_at or attempt.started_at)
    return result, tuple(clashes)


REDIALS = "\x1fredial"
"""The queue, as rule 9 sees it, of redials: a line that breaks off must not touch what was promised beside."""


def queue_key(callback: Callback) -> str:
    """What tells apart, for rule 9, the callbacks of one person: at most one may be open."""
    return REDIALS if callback.origin is Origin.DROP and redialling(callback) else callback.queue or ""


def same_promise(one: Callback, number: Number, key: str) -> bool:
    """Whether an open callback already promises a call to this person for this queue (rule 9); ``key`` as :func:`queue_key`."""
    return one.open and bool(number.key) and one.number.key == number.key and queue_key(one) == key


def united(one: tuple[MissedCall, ...], other: tuple[MissedCall, ...]) -> tuple[MissedCall, ...]:
    """The missed calls of both, each once, oldest first; of very many the newest."""
    calls = {call.id: call for call in (*one, *other)}
    return tuple(sorted(calls.values(), key=lambda call: (call.at, call.id)))[-MISSED_KEPT:]


def rung_again(callback: Callback, missed: MissedCall) -> Callback:
    """The open callback after its person rang once more and nobody answered; told again, nothing changes."""
    return edited(callback, missed=united(callback.missed, (missed,)))


def stays(callback: Callback) -> bool:
    """Whether it stands in the list of missed calls, which entries leave only by a talk (row C7)."""
    return callback.open and bool(callback.missed)


def only_missed(callback: Callback) -> bool:
    """Whether nothing was promised: the person rang, and nobody answered."""
    return callback.origin is Origin.MISSED and bool(callback.missed)


def check_may_end(callback: Callback, kind: OutcomeKind, role: Role) -> None:
    """Raise :class:`MissedStays` where an entry of the list of missed calls would go without a talk: nobody deletes one, and only
    supervisors close one by flag, with its reason."""
    if stays(callback) and (kind is OutcomeKind.DELETED or (kind is OutcomeKind.DISPOSITION and role is Role.AGENT)):
        raise MissedStays


def renewed(existing: Callback, second: Callback) -> Callback:
    """The open callback after a second request of the same person (rule 9): what is new counts, nothing that was said is lost."""
    missed = united(existing.missed, second.missed)
    if second.origin is Origin.MISSED:  # ringing again asks for nothing new: what was agreed stands
        return edited(existing, missed=missed, customer=existing.customer or second.customer)
    note = existing.note
    if second.note and second.note not in note:
        note = f"{note}\n{second.note}".strip()
    # Asked for in the queue just now, it is the system's to keep; what an employee has promised in person stays theirs.
    asked_now = second.origin is Origin.QUEUE and existing.owner is None
    redial = _last(second.redial, existing.redial)
    if redial is not None and second.redial is not None and redial.since > second.redial.since:
        # It broke off once more since: what was told of before changes neither when it is due nor whose it is.
        return edited(existing, missed=missed, customer=existing.customer or second.customer, note=note)
    return edited(
        existing,
        origin=second.origin if existing.origin is Origin.MISSED or asked_now else existing.origin,
        missed=missed,
        # When a redial is due follows from when the line broke off.
        due=existing.due if second.redial is not None and redialling(existing) else second.due,
        customer=second.customer or existing.customer,
        reason=second.reason or existing.reason,
        note=note,
        priority=second.priority,
        owner=second.owner or existing.owner,
        redial=redial,
    )


def _last(one: Redial | None, other: Redial | None) -> Redial | None:
    return later(one, other) if one is not None and other is not None else one or other


def choose(callbacks: Iterable[Callback], number: Number) -> Callback | None:
    """The open callback of a caller who rings in: the one due first, and a redial, which their call ends by itself, only where
    nothing else was promised. A caller who hides their number is nobody we know."""
    if not number.key:
        return None
    found = (one for one in callbacks if one.open and one.number.key == number.key)
    return min(found, key=lambda one: (queue_key(one) == REDIALS, one.due.utc), default=None)
