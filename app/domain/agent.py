# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's state, its one transition table, and what calls mean for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.call import Call, CallState, Direction
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
    """The call is over and its after-work begins, or goes on where a call that was not answered broke into it."""


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
    (_S.RINGING, _E.WRAP_UP): _S.WRAP_UP,
    (_S.CONNECTING, _E.ANSWERED): _S.TALKING,
    (_S.CONNECTING, _E.CALL_IN): _S.RINGING,  # a second call still rings when the first is over
    (_S.CONNECTING, _E.CALL_ENDED): _S.READY,
    (_S.CONNECTING, _E.WRAP_UP): _S.WRAP_UP,  # row D7: after unanswered outbound calls too
    (_S.TALKING, _E.CALL_ENDED): _S.READY,
    (_S.TALKING, _E.WRAP_UP): _S.WRAP_UP,
    (_S.TALKING, _E.CALL_IN): _S.RINGING,
    (_S.TALKING, _E.CALL_OUT): _S.CONNECTING,  # the colleague's phone still rings when the customer has hung up
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

    @property
    def in_call(self) -> bool:
        """Whether calls decide the state now."""
        return self.state in IN_CALL

    def wrap_up_left(self, now: datetime) -> float:
        """Seconds of wrap-up that are left; never more than it lasts, where the computer's clock was set back meanwhile."""
        if self.until is None:
            return 0.0
        return max(0.0, (self.until - max(now, self.since)).total_seconds())

    def after(self, event: AgentEvent, at: datetime, pause_reason: str | None = None) -> Agent:
        """The agent after ``event`` at instant ``at``; the reason is kept only while paused, a pause that waits only until then."""
        state = next_state(self.state, event)
        waits = self.next_pause if state in IN_CALL or state is AgentState.WRAP_UP else None
        return Agent(self.person, state, at, pause_reason if state is AgentState.PAUSED else None, waits)


IN_CALL = frozenset({AgentState.RINGING, AgentState.CONNECTING, AgentState.TALKING})


def activity(live: Iterable[Call]) -> AgentState | None:
    """What live calls make of the agent: any that is up counts most, then one that is being dialled; ``None`` without calls."""
    states = {call.state for call in live if call.state is not CallState.ENDED}
    if states & {CallState.TALKING, CallState.HELD}:
        return AgentState.TALKING
    if states & {CallState.CONNECTING, CallState.RINGING_OUT}:
        return AgentState.CONNECTING
    return AgentState.RINGING if states else None


def makes_work(over: Call, *, sent: bool = True) -> bool:
    """Whether wrap-up follows a call that has ended (row D7): after talk, and after calling out even in vain; never after a
    call between agents (row D9), nor after one that was not ``sent``."""
    return not over.internal and (over.answered_at is not None or (over.direction is Direction.OUT and sent))


def after_calls(agent: Agent, at: datetime, wrap_up: timedelta) -> Agent:
    """The agent when the last call is over: wrap-up for as long as given, else the pause that waits, else ready."""
    if wrap_up > timedelta(0):
        return replace(agent.after(AgentEvent.WRAP_UP, at), until=at + wrap_up)
    ready = agent.after(AgentEvent.CALL_ENDED, at)
    return ready if agent.next_pause is None else ready.after(AgentEvent.PAUSE, at, agent.next_pause)


def after_wrap_up(agent: Agent, at: datetime) -> Agent:
    """The agent when wrap-up has run out: the pause that waits, else ready."""
    if agent.next_pause is None:
        return agent.after(AgentEvent.READY, at)
    return agent.after(AgentEvent.PAUSE, at, agent.next_pause)
