# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's one table: each step it holds works, every other is refused; and what calls mean for the agent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agent import (
    TRANSITIONS,
    Agent,
    AgentEvent,
    AgentState,
    activity,
    after_calls,
    after_wrap_up,
    makes_work,
)
from app.domain.call import Call, CallState, Direction
from app.domain.errors import IllegalTransition
from app.domain.number import Number

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
S, E = AgentState, AgentEvent
_IDLE = {E.PAUSE: S.PAUSED, E.SIGN_OUT: S.OFFLINE, E.CALL_IN: S.RINGING, E.CALL_OUT: S.CONNECTING}

# Written out by hand, apart from the table: what may happen where.
LEGAL = {
    S.OFFLINE: {E.SIGN_IN: S.READY},
    S.READY: _IDLE,
    S.PAUSED: _IDLE | {E.READY: S.READY},
    S.RINGING: {E.ANSWERED: S.TALKING, E.CALL_ENDED: S.READY, E.WRAP_UP: S.WRAP_UP},
    S.CONNECTING: {
        E.ANSWERED: S.TALKING,
        E.CALL_ENDED: S.READY,
        E.WRAP_UP: S.WRAP_UP,
        E.CALL_IN: S.RINGING,
    },
    S.TALKING: {
        E.CALL_ENDED: S.READY,
        E.WRAP_UP: S.WRAP_UP,
        E.CALL_IN: S.RINGING,
        E.CALL_OUT: S.CONNECTING,
    },
    S.WRAP_UP: _IDLE | {E.READY: S.READY},
}


@pytest.mark.parametrize(("state", "event"), list(product(S, E)))
def test_each_step(state: AgentState, event: AgentEvent) -> None:
    agent = Agent("ann", state, AT, "lunch" if state is S.PAUSED else None)
    wanted = LEGAL[state].get(event)
    if wanted is None:
        with pytest.raises(IllegalTransition) as told:
            agent.after(event, AT)
        assert (told.value.machine, told.value.state, told.value.event) == ("agent", state, event)
    else:
        after = agent.after(event, AT, "training")
        assert after == Agent("ann", wanted, AT, "training" if wanted is S.PAUSED else None)


def test_the_table_holds_nothing_else() -> None:
    assert {(s, e): to for s, steps in LEGAL.items() for e, to in steps.items()} == TRANSITIONS


def call(state: CallState, direction: Direction = Direction.IN, **fields: object) -> Call:
    one = Call("1", direction, Number("1", e164="+358401234567"), AT, "ann", state)
    return replace(one, **fields)  # type: ignore[arg-type]


@given(st.lists(st.sampled_from(list(CallState)), max_size=4))
def test_calls_decide_what_the_agent_does(states: list[CallState]) -> None:
    live = [one for one in states if one is not CallState.ENDED]
    found = activity(call(one) for one in states)
    if {CallState.TALKING, CallState.HELD} & set(live):
        assert found is S.TALKING
    elif {CallState.CONNECTING, CallState.RINGING_OUT} & set(live):
        assert found is S.CONNECTING
    else:
        assert found is (S.RINGING if live else None)


@pytest.mark.parametrize(
    ("direction", "talked", "internal", "sent", "work"),
    [
        (Direction.IN, True, False, True, True),
        (Direction.IN, False, False, True, False),
        (Direction.OUT, True, False, True, True),
        (Direction.OUT, False, False, True, True),  # row D7
        (Direction.OUT, False, False, False, False),
        (Direction.OUT, True, True, True, False),  # row D9
        (Direction.IN, True, True, True, False),
    ],
)
def test_which_calls_have_a_wrap_up(direction: Direction, talked: bool, internal: bool, sent: bool, work: bool) -> None:
    over = call(CallState.ENDED, direction, answered_at=AT if talked else None, internal=internal)
    assert makes_work(over, sent=sent) is work


@given(
    st.sampled_from([S.RINGING, S.CONNECTING, S.TALKING]),
    st.none() | st.sampled_from(["lunch", "break"]),
    st.integers(-5, 600),
)
def test_after_calls_come_wrap_up_then_the_pause_that_waits_then_ready(
    state: AgentState, waits: str | None, seconds: int
) -> None:
    agent = Agent("ann", state, AT, next_pause=waits)
    later = AT + timedelta(minutes=3)
    over = after_calls(agent, later, timedelta(seconds=seconds))
    if seconds > 0:
        assert over == Agent("ann", S.WRAP_UP, later, None, waits, later + timedelta(seconds=seconds))
        assert over.until is not None
        over = after_wrap_up(over, over.until)
        later += timedelta(seconds=seconds)
    assert over == (Agent("ann", S.PAUSED, later, waits) if waits else Agent("ann", S.READY, later))


def test_what_is_left_of_wrap_up_is_never_more_than_it_lasts() -> None:
    at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    agent = Agent("ann", AgentState.WRAP_UP, at, until=at + timedelta(seconds=30))
    assert agent.wrap_up_left(at + timedelta(seconds=10)) == 20
    assert agent.wrap_up_left(at - timedelta(hours=2)) == 30  # the clock was set back
    assert agent.wrap_up_left(at + timedelta(hours=2)) == 0
    assert Agent("ann", AgentState.READY, at).wrap_up_left(at) == 0
