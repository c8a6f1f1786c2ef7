# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's one table: each step it holds works, every other is refused."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from app.domain.agent import TRANSITIONS, Agent, AgentEvent, AgentState
from app.domain.errors import IllegalTransition

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
S, E = AgentState, AgentEvent
_IDLE = {E.PAUSE: S.PAUSED, E.SIGN_OUT: S.OFFLINE, E.CALL_IN: S.RINGING, E.CALL_OUT: S.CONNECTING}

# Written out by hand, apart from the table: what may happen where.
LEGAL = {
    S.OFFLINE: {E.SIGN_IN: S.READY},
    S.READY: _IDLE,
    S.PAUSED: _IDLE | {E.READY: S.READY},
    S.RINGING: {E.ANSWERED: S.TALKING, E.CALL_ENDED: S.READY},
    S.CONNECTING: {E.ANSWERED: S.TALKING, E.CALL_ENDED: S.READY, E.WRAP_UP: S.WRAP_UP},
    S.TALKING: {E.CALL_ENDED: S.READY, E.WRAP_UP: S.WRAP_UP},
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
