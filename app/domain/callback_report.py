# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a callback was kept: reached by what its person was promised, later, or never."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.call import CallResult
from app.domain.callback import Callback, Origin, OutcomeKind, Status, status


class Kept(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    """Its person talked with somebody no later than promised."""
    LATE = "late"
    """They talked, but later."""
    LOST = "lost"
    """It ended without a talk: closed by flag, deleted, expired."""
    OPEN = "open"


def promised(callback: Callback) -> datetime:
    """By when its person counts on the call.

    Who asked in the queue was told so many minutes: they end at the due time, which is kept to the minute, hence the whole of that
    minute. What was agreed with an agent is promised for the due time; the agents' own grace (``overdue_after``) counts as kept.
    """
    grace = 60 if callback.origin is Origin.QUEUE else callback.policy.overdue_after
    return callback.due.utc + timedelta(seconds=grace)


def reached_at(callback: Callback) -> datetime | None:
    """When the talk was that fulfilled it; ``None`` where there was none.

    The beginning of the attempt that was answered, else the instant at which it was closed with a talk: its person rang in.
    """
    answered = [one.started_at for one in callback.attempts if one.result is CallResult.ANSWERED]
    if answered:
        return min(answered)
    end = callback.outcome
    if end is not None and end.kind in (OutcomeKind.CONNECTED, OutcomeKind.ANSWERED_BY_AGENT):
        return end.at
    return None


def kept(callback: Callback, now: datetime) -> Kept:
    """What became of it, seen at ``now``.

    Only a closed callback was reached: a talk that broke off leaves it open. One that the system gave up on is open as long as
    people may still call.
    """
    if callback.outcome is None:
        return Kept.LOST if status(callback, now) is Status.EXPIRED else Kept.OPEN
    reached = reached_at(callback)
    if reached is None:
        return Kept.LOST
    return Kept.KEPT if reached <= promised(callback) else Kept.LATE
