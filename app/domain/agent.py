# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's state and its one transition table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import IllegalTransition


class AgentState(StrEnum):
    """What the agent is doing."""

    OFFLINE = "offline"
    READY = "ready"
    PAUSED = "paused"
    RINGING = "ringing"
    CONNECTING = "connecting"
    TALKING = "talking"
    WRAP_UP = "wrap_up"


class AgentEvent(StrEnum):
    """What changes it."""

    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
    PAUSE = "pause"
    READY = "ready"
    CALL_IN = "call_in"
    CALL_OUT = "call_out"
    ANSWERED = "answered"
    CALL_ENDED = "call_ended"
    """The call is over and nothing is left to do after it."""
    WRAP_UP = "wrap_up"
    """The call is over and its after-work begins."""


_S, _E = AgentState, AgentEvent
TRANSITIONS: dict[tuple[AgentState, AgentEvent], AgentState] = {
    (_S.OFFLINE, _E.SIGN_IN): _S.READY,
    (_S.READY, _E.SIGN_OUT): _S.OFFLINE,
    (_S.READY, _E.PAUSE): _S.PAUSED,
    (_S.READY, _E.CALL_IN): _S.RINGING,
    (_S.READY, _E.CALL_OUT): _S.CONNECTING,
    (_S.PAUSED, _E.PAUSE): _S.PAUSED,
    (_S.PAUSED, _E.READY): _S.READY,
    (_S.PAUSED, _E.SIGN_OUT): _S.OFFLINE,
    (_S.PAUSED, _E.CALL_IN): _S.RINGING,
    (_S.PAUSED, _E.CALL_OUT): _S.CONNECTING,  # row D6: calling out ends the pause
    (_S.RINGING, _E.ANSWERED): _S.TALKING,
    (_S.RINGING, _E.CALL_ENDED): _S.READY,
    (_S.CONNECTING, _E.ANSWERED): _S.TALKING,
    (_S.CONNECTING, _E.CALL_ENDED): _S.READY,
    (_S.CONNECTING, _E.WRAP_UP): _S.WRAP_UP,  # row D7: after unanswered outbound calls too
    (_S.TALKING, _E.CALL_ENDED): _S.READY,
    (_S.TALKING, _E.WRAP_UP): _S.WRAP_UP,
    (_S.WRAP_UP, _E.READY): _S.READY,
    (_S.WRAP_UP, _E.PAUSE): _S.PAUSED,
    (_S.WRAP_UP, _E.SIGN_OUT): _S.OFFLINE,
    (_S.WRAP_UP, _E.CALL_IN): _S.RINGING,
    (_S.WRAP_UP, _E.CALL_OUT): _S.CONNECTING,
}


def next_state(state: AgentState, event: AgentEvent) -> AgentState:
    """The state after ``event``; raises :class:`IllegalTransition` for a step the table does not hold."""
    try:
        return TRANSITIONS[state, event]
    except KeyError:
        raise IllegalTransition("agent", state, event) from None


@dataclass(frozen=True, slots=True)
class Agent:
    """The signed-in agent: state, since when (UTC), and the pause reason's code while paused."""

    person: str
    state: AgentState
    since: datetime
    pause_reason: str | None = None
    next_pause: str | None = None
    """The pause that was asked for during a call and begins after it: its reason's code."""
    until: datetime | None = None
    """When wrap-up ends by itself."""

    def after(self, event: AgentEvent, at: datetime, pause_reason: str | None = None) -> Agent:
        """The agent after ``event`` at instant ``at``; the reason is kept only while paused."""
        state = next_state(self.state, event)
        return Agent(self.person, state, at, pause_reason if state is AgentState.PAUSED else None)
