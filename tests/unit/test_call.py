# SPDX-License-Identifier: GPL-3.0-or-later
"""A call's one table: each step it holds works, every other is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.call import TRANSITIONS, Call, CallEvent, CallResult, CallState, Direction, next_state
from app.domain.errors import IllegalTransition
from app.domain.number import parse

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
S, E = CallState, CallEvent

# Written out by hand, apart from the table: what may happen where.
LEGAL = {
    S.CONNECTING: {E.RINGING: S.RINGING_OUT, E.ANSWERED: S.TALKING, E.ENDED: S.ENDED},
    S.RINGING_OUT: {E.RINGING: S.RINGING_OUT, E.ANSWERED: S.TALKING, E.ENDED: S.ENDED},
    S.RINGING_IN: {E.ANSWERED: S.TALKING, E.ENDED: S.ENDED},
    S.TALKING: {E.HELD: S.HELD, E.ENDED: S.ENDED},
    S.HELD: {E.RESUMED: S.TALKING, E.ENDED: S.ENDED},
    S.ENDED: {},
}


def call(state: CallState) -> Call:
    return Call("c", Direction.OUT, parse("0401234567", "FI"), AT, "ann", state)


@pytest.mark.parametrize(("state", "event"), list(product(S, E)))
def test_each_step(state: CallState, event: CallEvent) -> None:
    wanted = LEGAL[state].get(event)
    if wanted is None:
        with pytest.raises(IllegalTransition) as told:
            call(state).after(event, AT, result=CallResult.ANSWERED)
        assert (told.value.machine, told.value.state, told.value.event) == ("call", state, event)
    else:
        assert next_state(state, event) is wanted
        after = call(state).after(event, AT, result=CallResult.BUSY if event is E.ENDED else None)
        assert after.state is wanted
        assert after.answered_at == (AT if event is E.ANSWERED else None)
        assert after.ended_at == (AT if event is E.ENDED else None)
        assert after.up is (wanted in (S.TALKING, S.HELD))


def test_the_table_holds_nothing_else() -> None:
    assert {(s, e): to for s, steps in LEGAL.items() for e, to in steps.items()} == TRANSITIONS


def test_an_end_needs_a_result() -> None:
    with pytest.raises(ValueError, match="result"):
        call(S.TALKING).after(E.ENDED, AT)


@given(st.lists(st.sampled_from(E), max_size=12))
def test_any_course_of_events(events: list[CallEvent]) -> None:
    one = call(S.CONNECTING)
    for n, event in enumerate(events):
        at = AT + timedelta(seconds=n)
        try:
            one = one.after(event, at, result=CallResult.UNKNOWN if event is E.ENDED else None)
        except IllegalTransition:
            continue
        assert (one.state is S.ENDED) == (one.ended_at is not None) == (one.result is not None)
        assert 0 <= one.talk_seconds(at) <= n
    if one.answered_at is None:
        assert one.talk_seconds(AT + timedelta(hours=1)) == 0.0


def test_a_clock_that_is_set_back_puts_no_step_before_the_one_it_follows() -> None:
    earlier = AT - timedelta(hours=1)
    talking = call(S.CONNECTING).after(E.ANSWERED, earlier)
    assert talking.answered_at == AT
    later = call(S.CONNECTING).after(E.ANSWERED, AT + timedelta(seconds=5))
    over = later.after(E.ENDED, earlier, result=CallResult.ANSWERED)
    assert over.ended_at == later.answered_at
    assert call(S.RINGING_OUT).after(E.ENDED, earlier, result=CallResult.BUSY).ended_at == AT
