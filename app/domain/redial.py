# SPDX-License-Identifier: GPL-3.0-or-later
"""The redial of a line that broke off (rows E1, E2): when each try is due, and until when.

The source of the rule: three tries, 1-2-3 minutes apart, not kept for the day; what is late, done or missed follows from the
attempts that the callback holds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.call import CallResult

if TYPE_CHECKING:
    from app.domain.callback import Attempt, Callback

WINDOWS_MOST = 10
"""Tries of one redial."""
SECONDS_MOST = 3600
"""The longest wait for a try, and until it is late."""

SKEW = timedelta(seconds=5)
"""An attempt may bear the CRM's time and the drop the desk's, which lies that little ahead at most."""

# Results that used up a try: the network or the person did not give us the talk.
COUNTED = frozenset(
    {
        CallResult.NO_ANSWER,
        CallResult.BUSY,
        CallResult.REJECTED,
        CallResult.UNREACHABLE,
        CallResult.INVALID,
        CallResult.UNKNOWN,
    }
)


class Situation(StrEnum):
    """What happened on the line, as the protocol numbers it."""

    SILENT_START = "silent_start"
    """Silence after the greeting."""
    BROKE_OFF = "broke_off"
    ON_HOLD = "on_hold"
    """They put us on hold and did not come back."""
    SILENT_MIDWAY = "silent_midway"
    """Silence in mid-call."""
    AGREED = "agreed"
    """A callback was agreed: no redial, a promise."""


class Exhausted(StrEnum):
    """What becomes of a redial whose tries were all in vain."""

    CLOSE = "close"
    CALLBACK = "callback"


@dataclass(frozen=True, slots=True)
class Window:
    """When a try is due: from ``after`` seconds on, late from ``by`` seconds on, counted from the drop for the first and from the
    end of the try before for the others."""

    after: int
    by: int


@dataclass(frozen=True, slots=True)
class Redial:
    """That a callback is the redial of a line that broke off at ``since`` (UTC) in ``call``. ``agent``: in whose lane it stands,
    who was talking then or to whom it was handed over.

    The site's rules at that moment stand in it, so that every desk judges it alike. ``handed_on``: it is no redial any more, but
    an ordinary callback from then on. ``false_alarm``: the agent said that nothing had broken off.
    """

    situation: Situation
    since: datetime
    agent: str
    windows: tuple[Window, ...]
    call: str | None = None
    exhausted: Exhausted = Exhausted.CALLBACK
    callback_minutes: int = 30
    """How long after the last try the callback is due that comes of it."""
    supervisor_after: int = 120
    """Seconds past :attr:`Window.by` after which the supervisors are told."""
    by_itself: bool = False
    """It is dialled without a key."""
    handed_on: datetime | None = None
    false_alarm: bool = False


def redialling(callback: Callback) -> bool:
    """Whether it stands in an agent's redial lane: open, and not handed on."""
    return callback.open and callback.redial is not None and callback.redial.handed_on is None


def lane(callbacks: Iterable[Callback], person: str) -> tuple[Callback, ...]:
    """The redials of one agent, the one whose try is due first coming first; those whose tries are used up are last."""
    mine = (one for one in callbacks if redialling(one) and one.redial is not None and one.redial.agent == person)
    return tuple(sorted(mine, key=_turn))


def _turn(callback: Callback) -> tuple[bool, datetime, str]:
    window = window_of(callback)
    return window is None, window[0] if window is not None else callback.due.utc, callback.id


def tries_since(callback: Callback) -> tuple[Attempt, ...]:
    """The attempts since the line broke off, oldest first; that of the call which broke off is none of them, nor one before it."""
    redial = callback.redial
    assert redial is not None
    own = next((a for a in callback.attempts if redial.call is not None and a.call == redial.call), None)
    return tuple(
        a
        for a in callback.attempts
        if a.started_at >= redial.since - SKEW and (own is None or (a.started_at, a.id) > (own.started_at, own.id))
    )


def tries_of(callback: Callback) -> int:
    """How many tries the redial has used up since the line broke off."""
    return sum(1 for a in tries_since(callback) if a.result in COUNTED)


def window_of(callback: Callback) -> tuple[datetime, datetime] | None:
    """From when on the next try is due and from when on it is late (UTC); ``None`` when all were made."""
    redial = callback.redial
    assert redial is not None
    made = [a.ended_at or a.started_at for a in tries_since(callback) if a.result in COUNTED]
    if len(made) >= len(redial.windows):
        return None
    start, wanted = max([redial.since, *made]), redial.windows[len(made)]
    return start + timedelta(seconds=wanted.after), start + timedelta(seconds=wanted.by)


def later(one: Redial, other: Redial) -> Redial:
    """Which of two counts that were written beside each other: the line that broke off last; of the same one, the word that it is a
    redial no more."""
    first, second = sorted((one, other), key=lambda r: (r.since, r.call or ""))
    if first.since != second.since or first.call != second.call:
        return second
    handed_on = min(filter(None, (first.handed_on, second.handed_on)), default=None)
    return replace(second, handed_on=handed_on, false_alarm=first.false_alarm or second.false_alarm)
