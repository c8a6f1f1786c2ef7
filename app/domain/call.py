# SPDX-License-Identifier: GPL-3.0-or-later
"""A call: direction, results that tell the truth, and the one transition table of its states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.errors import IllegalTransition
from app.domain.number import Number
from app.domain.rating import Rating


class Direction(StrEnum):
    """Who rang."""

    IN = "in"
    OUT = "out"


class CallResult(StrEnum):
    """How a call ended, seen from the agent."""

    ANSWERED = "answered"
    MISSED = "missed"
    REJECTED = "rejected"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    UNREACHABLE = "unreachable"
    INVALID = "invalid"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


class CallState(StrEnum):
    """Where a call stands."""

    CONNECTING = "connecting"
    """We dialled; the other side has not rung yet."""
    RINGING_OUT = "ringing_out"
    RINGING_IN = "ringing_in"
    TALKING = "talking"
    HELD = "held"
    """We put the other side on hold."""
    ENDED = "ended"


class OwnPhone(StrEnum):
    """How the agent's own phone stands in a call whose sound is not in this computer (row D3)."""

    RINGS = "rings"
    """It has to be picked up."""
    UP = "up"


class CallEvent(StrEnum):
    """What happens to a call."""

    RINGING = "ringing"
    ANSWERED = "answered"
    HELD = "held"
    RESUMED = "resumed"
    ENDED = "ended"


TRANSITIONS: dict[tuple[CallState, CallEvent], CallState] = {
    (CallState.CONNECTING, CallEvent.RINGING): CallState.RINGING_OUT,
    (CallState.CONNECTING, CallEvent.ANSWERED): CallState.TALKING,
    (CallState.CONNECTING, CallEvent.ENDED): CallState.ENDED,
    (CallState.RINGING_OUT, CallEvent.RINGING): CallState.RINGING_OUT,
    (CallState.RINGING_OUT, CallEvent.ANSWERED): CallState.TALKING,
    (CallState.RINGING_OUT, CallEvent.ENDED): CallState.ENDED,
    (CallState.RINGING_IN, CallEvent.ANSWERED): CallState.TALKING,
    (CallState.RINGING_IN, CallEvent.ENDED): CallState.ENDED,
    (CallState.TALKING, CallEvent.HELD): CallState.HELD,
    (CallState.TALKING, CallEvent.ENDED): CallState.ENDED,
    (CallState.HELD, CallEvent.RESUMED): CallState.TALKING,
    (CallState.HELD, CallEvent.ENDED): CallState.ENDED,
}


def next_state(state: CallState, event: CallEvent) -> CallState:
    """The state after ``event``; raises :class:`IllegalTransition` for a step the table does not hold."""
    try:
        return TRANSITIONS[state, event]
    except KeyError:
        raise IllegalTransition("call", state, event) from None


@dataclass(frozen=True, slots=True)
class Quality:
    """How the other side's voice arrived: lost packets in per cent, jitter and round trip in milliseconds (``None`` = not
    known yet), the codec's name, and whether the sound was encrypted (SRTP)."""

    loss_percent: float = 0.0
    jitter_ms: float = 0.0
    round_trip_ms: float | None = None
    codec: str = ""
    encrypted: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """One call of this agent. Times are instants in UTC; ``callback`` is the callback it was dialled from, if any."""

    id: str
    direction: Direction
    number: Number
    started_at: datetime
    agent: str
    state: CallState
    customer: str = ""
    queue: str | None = None
    callback: str | None = None
    attempt: str | None = None
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    result: CallResult | None = None
    rating: Rating | None = None
    dropped: bool = False
    """The line broke off: media stopped without a goodbye."""
    muted: bool = False
    internal: bool = False
    """Between two agents (rows D8, D9): no request is made of it, nothing of it goes to the CRM."""
    consults: str | None = None
    """The call on hold that this one asks a colleague about."""
    transferred_to: str = ""
    """Where the agent passed the other side on to, as it is dialled."""
    remote_held: bool = False
    """The other side put us on hold."""
    recording: bool = False
    """It is being recorded now."""
    recordings: tuple[str, ...] = ()
    """Paths of the WAV files made of it on this computer."""
    quality: Quality | None = None
    own_phone: OwnPhone | None = None
    """The call is heard and spoken on the agent's own phone, which stands so; ``None``: on this computer."""
    reason: str = ""
    """Why nobody was called, where the agent's own phone was in the way: ``agent_no_answer``, ``agent_rejected``, ``agent_busy``,
    ``agent_unreachable``."""
    enquiry: Mapping[str, str] | None = None
    """What was filled into the Enquiry Registration form: value by the field's code."""

    @property
    def up(self) -> bool:
        """Whether the two are connected: the yellow end button opens the end-call dialog only then (row A1)."""
        return self.state in (CallState.TALKING, CallState.HELD)

    @property
    def wants_rating(self) -> bool:
        """Whether the agent is to say how the caller behaved: once, after talk; not of colleagues (row D8) nor of the calls
        that asked one about somebody who waited."""
        return self.answered_at is not None and self.rating is None and not self.internal and self.consults is None

    def after(
        self,
        event: CallEvent,
        at: datetime,
        *,
        result: CallResult | None = None,
        dropped: bool = False,
    ) -> Call:
        """The call after ``event`` at instant ``at``; an ended call needs a result. No step lies before the one it follows,
        also where the computer's clock was set back in between."""
        state = next_state(self.state, event)
        at = max(at, self.answered_at or self.started_at)
        answered_at = self.answered_at
        own_phone = self.own_phone
        if event is CallEvent.ANSWERED:
            answered_at = at
            own_phone = OwnPhone.UP if own_phone is not None else None
        if state is CallState.ENDED:
            if result is None:
                raise ValueError("an ended call has a result")
            return replace(
                self,
                state=state,
                answered_at=answered_at,
                ended_at=at,
                result=result,
                dropped=dropped,
                muted=False,
                recording=False,
                remote_held=False,
            )
        return replace(self, state=state, answered_at=answered_at, own_phone=own_phone)

    def talk_seconds(self, now: datetime) -> float:
        """Seconds since the answer, until the end or ``now``; 0 when never answered."""
        if self.answered_at is None:
            return 0.0
        return max(0.0, ((self.ended_at or now) - self.answered_at).total_seconds())
