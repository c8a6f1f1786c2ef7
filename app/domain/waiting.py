# SPDX-License-Identifier: GPL-3.0-or-later
"""What waits to be sent to the CRM, as the agent is shown it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.callback import Clash
from app.domain.errors import DomainError


class SendState(StrEnum):
    """Where a change of the outbox stands. What is done leaves the outbox."""

    QUEUED = "queued"
    SENT = "sent"
    """On its way; nobody has answered yet."""
    UNKNOWN = "unknown"
    """Sent, and cut off before the answer: the CRM may have it. It is sent again with the same key, never with a new one."""
    CONFLICT = "conflict"
    """Somebody else changed the same fields: the agent chooses."""
    DEAD = "dead"
    """The CRM said no for good."""


@dataclass(frozen=True, slots=True)
class WaitingChange:
    """One change. ``kind`` is the outbox's (create, edit, attempt, close, call); ``subject`` the callback's or
    call's id, ``customer`` and ``number`` whom it is about (empty where not known). Instants are UTC."""

    seq: int
    kind: str
    subject: str
    customer: str
    number: str
    state: SendState
    created_at: datetime
    tries: int = 0
    """How often it was sent in vain while the CRM was there."""
    next_try: datetime | None = None
    problem: DomainError | None = None
    """What the CRM said last."""
    clashes: tuple[Clash, ...] = ()
    fields: tuple[str, ...] = ()
    """Which fields an edit changes."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the first exchange is: ``done`` callbacks of ``total`` (``None`` where the CRM does not tell)."""

    done: int
    total: int | None = None
