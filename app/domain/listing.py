# SPDX-License-Identifier: GPL-3.0-or-later
"""What a list of callbacks shows: its filter, its order, and a row of plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from app.domain.call import CallResult
from app.domain.callback import OPEN_STATUSES, Origin, Priority, Status


class Scope(StrEnum):
    """Whose callbacks: the agent's own, the queue's (no owner, or the owner's time is over), or everybody's."""

    MINE = "mine"
    QUEUE = "queue"
    ALL = "all"


class Column(StrEnum):
    """What a list sorts by."""

    DUE = "due"
    CUSTOMER = "customer"
    NUMBER = "number"
    REASON = "reason"
    PRIORITY = "priority"
    OWNER = "owner"
    STATUS = "status"
    ATTEMPTS = "attempts"
    MISSED = "missed"
    """How often they rang in vain."""
    MISSED_AT = "missed_at"
    """When they did so last."""
    QUEUE = "queue"
    CREATED = "created"
    """When it was made."""
    CREATED_BY = "created_by"
    ORIGIN = "origin"
    NOTE = "note"
    RESULT = "result"
    """How the last attempt ended."""
    LOCAL = "local"
    """What the customer's clock shows; sorted by number, which brings a country's people together."""


# The agent's working list: what can be called now or later, without what cools down or somebody else is calling.
WORK_STATUSES = frozenset({Status.SCHEDULED, Status.DUE, Status.OVERDUE, Status.IN_PROGRESS, Status.EXHAUSTED})
OPEN = frozenset(OPEN_STATUSES)
CLOSED = frozenset(Status) - OPEN - {Status.DELETED}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which callbacks a list shows. ``text`` is matched in customer, number and note, without regard to case."""

    person: str
    scope: Scope = Scope.ALL
    statuses: frozenset[Status] = field(default=WORK_STATUSES)
    text: str = ""
    missed: bool | None = None
    """True: the list of missed calls (rows C6 to C8), without whom somebody else calls; false: without those that stand in that
    list and nowhere else, because nobody has promised or asked for anything, and without those in a redial lane."""
    due_before: datetime | None = None
    """Only what is due before this instant."""
    priority: Priority | None = None
    """Only this priority and higher ones."""
    reason: str | None = None
    """Only this reason's code."""
    owner: str | None = None
    """Only this person's; :data:`NOBODY` for what has no owner."""
    queue: str | None = None
    country: str = ""
    """Only numbers of this country calling code (digits); empty = of any."""


NOBODY = ""
"""As the owner in a :class:`Filter`: those that nobody owns."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from among the open callbacks: queues, and country calling codes (digits)."""

    queues: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """The order of a list; ties go by due time, then id."""

    column: Column = Column.DUE
    descending: bool = False


class Row(NamedTuple):
    """A callback as a list shows it. Instants are UTC; ``status`` is the one at the time of reading."""

    id: str
    status: Status
    due: datetime
    wall: datetime
    zone: str
    customer: str
    number: str
    """E.164, short digits or SIP address."""
    reason: str | None
    priority: Priority
    owner: str | None
    holder: str | None
    """Who is calling them now."""
    tries: int
    max_attempts: int
    """After so many tries it is exhausted."""
    last_result: CallResult | None
    disposition: str | None
    note: str
    origin: Origin
    created_at: datetime
    created_by: str
    closed_at: datetime | None
    closed_by: str | None
    hidden_until: datetime | None
    waiting: bool
    """A change of it waits in the outbox."""
    missed: int = 0
    missed_at: datetime | None = None
    queue: str | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many callbacks a filter's scope holds: ``shown`` by the filter, ``due`` now (overdue ones included)."""

    shown: int
    due: int
