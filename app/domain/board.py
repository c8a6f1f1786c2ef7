# SPDX-License-Identifier: GPL-3.0-or-later
"""What the switchboard shows to desks: live queues and agents, voice messages, callouts, the day's callbacks.

Frozen values without behaviour; their JSON form on the wire is that of pydantic's ``TypeAdapter`` on both sides.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class WaitingCaller:
    """Somebody in a queue. ``callback`` is the callback whose place this is, when nobody is on the line."""

    call: str
    number: str = field(repr=False)
    position: int
    since: datetime
    callback: str | None = None


@dataclass(frozen=True, slots=True)
class PromisedCallback:
    """An open callback that the system or the department owes. ``promised`` is what the caller was told."""

    id: str
    customer: str = field(repr=False)
    number: str = field(repr=False)
    promised: datetime
    state: str
    """A :class:`app.domain.callback.Status`."""
    tries: int = 0


@dataclass(frozen=True, slots=True)
class QueueNow:
    """A queue at this moment. ``expected_wait`` in seconds (``None``: nobody takes calls)."""

    queue: str
    name: str
    waiting: tuple[WaitingCaller, ...] = ()
    promised: tuple[PromisedCallback, ...] = ()
    agents_ready: int = 0
    agents_in: int = 0
    expected_wait: int | None = None


class AtPhone(StrEnum):
    """What the exchange sees of an agent."""

    READY = "ready"
    RINGING = "ringing"
    TALKING = "talking"
    PAUSED = "paused"
    UNREACHABLE = "unreachable"
    """Logged in, but the phone is not there."""
    OFF = "off"


@dataclass(frozen=True, slots=True)
class AgentNow:
    """An agent as the exchange sees one. ``phone`` is what rings."""

    person: str
    name: str
    phone: str
    state: AtPhone
    since: datetime
    queues: tuple[str, ...] = ()
    pause_reason: str = ""
    calls_today: int = 0


@dataclass(frozen=True, slots=True)
class BoardNow:
    """All that is live. ``pbx`` says whether the switchboard reaches its Asterisk, ``crm`` whether it reaches the CRM."""

    at: datetime
    pbx: bool
    crm: bool
    queues: tuple[QueueNow, ...] = ()
    agents: tuple[AgentNow, ...] = ()
    kept_back: int = 0
    """Requests that wait for the CRM to be reachable."""


@dataclass(frozen=True, slots=True)
class VoiceMessage:
    """A message that a caller left. ``seconds`` is its length; ``heard_by`` is empty until somebody played it."""

    id: str
    queue: str
    number: str = field(repr=False)
    customer: str = field(repr=False)
    at: datetime
    seconds: float
    heard_by: str = ""
    heard_at: datetime | None = None
    callback: str | None = None
    """The callback that was made of it."""


class CalloutState(StrEnum):
    """A call placed by ringing the agent's own phone first (row D3)."""

    AGENT_RINGS = "agent_rings"
    AGENT_ANSWERED = "agent_answered"
    RINGING = "ringing"
    """The customer's phone rings."""
    CONNECTED = "connected"
    HELD = "held"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Callout:
    """A callout's state. ``result`` (a :class:`app.domain.call.CallResult`) and ``reason`` stand at the end; ``reason`` is a code:
    ``agent_no_answer``, ``agent_rejected``, ``agent_busy``, ``agent_unreachable`` (the agent's own phone: the customer was never
    dialled), ``cancelled``, ``hung_up`` (by the agent), ``transferred``, ``pbx`` (the exchange was lost), ``""``. ``cause`` is the
    network's own (Q.850) where the customer's side ended a talk, 0 = none or not known."""

    id: str
    state: CalloutState
    result: str | None = None
    reason: str = ""
    cause: int = 0


@dataclass(frozen=True, slots=True)
class PhoneCall:
    """A call that the exchange brings to an agent's own phone: what the desk without a SIP line shows of it. ``state`` is
    ``ringing``, ``talking``, ``held`` or ``ended``."""

    id: str
    number: str = field(repr=False)
    name: str = field(repr=False)
    state: str
    queue: str | None = None
    callback: str | None = None
    result: str | None = None


@dataclass(frozen=True, slots=True)
class OwnCalls:
    """All calls of one agent that the switchboard knows: those that are up, and those that ended in the last hour. Told first on
    every new connection: what was up before and is not among them is lost."""

    callouts: tuple[Callout, ...] = ()
    calls: tuple[PhoneCall, ...] = ()


@dataclass(frozen=True, slots=True)
class HourOfQueue:
    """What became of callbacks asked for in one hour of one queue, and of its calls. ``hour`` is the wall hour in the department's
    zone."""

    queue: str
    day: date
    hour: int
    asked: int = 0
    kept: int = 0
    """Reached by what was promised."""
    late: int = 0
    """Reached, but later."""
    lost: int = 0
    """Ended without a talk: given up, expired, closed by flag."""
    open: int = 0
    calls: int = 0
    answered: int = 0
    gave_up: int = 0
    waited: float = 0.0
    """Seconds waited, of all answered calls together."""


@dataclass(frozen=True, slots=True)
class CallbackAsked:
    """Told to a department's agents (row B4)."""

    callback: str
    queue: str
    customer: str = field(repr=False)
    number: str = field(repr=False)
    missed: bool = False


@dataclass(frozen=True, slots=True)
class Me:
    """Who the switchboard takes this desk for, and what it may see and change there."""

    person: str
    name: str
    role: str
    phone: str = ""
    """The phone the agent is logged in with; empty: none."""
    queues: tuple[str, ...] = ()
    version: str = ""


@dataclass(frozen=True, slots=True)
class DirectNow:
    """A direct line that is open: whoever rings from ``number`` gets this agent. ``until`` is ``None`` while it lasts until
    closed."""

    id: str
    person: str
    number: str = field(repr=False)
    customer: str = field(repr=False)
    until: datetime | None
