# SPDX-License-Identifier: GPL-3.0-or-later
"""A script's lines by the clock: when each may be said, when it is late, and what follows the last."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.guide import Guide
from app.domain.protocol import Line, Then
from app.domain.redial import Situation

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LINES = (Line({"en": "Hello?"}, 2, 3), Line({"en": "I cannot hear you."}), Line({"en": "I ring again."}, 3, 4))
GUIDE = Guide("c1", Situation.SILENT_START, LINES, Then.REDIAL, START)


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def test_the_waits_of_the_lines() -> None:
    assert (GUIDE.current, GUIDE.following) == (LINES[0], LINES[1])
    assert (GUIDE.ready_at, GUIDE.late_at) == (at(2), at(3))
    second = GUIDE.said(at(4))
    assert (second.current, second.following, second.ready_at) == (LINES[1], LINES[2], at(4))
    third = second.said(at(6))
    assert (third.current, third.following) == (LINES[2], None)
    assert (third.ready_at, third.late_at) == (at(9), at(10))
    over = third.said(at(10))
    assert (over.current, over.following, over.step) == (None, None, 3)
    assert over.said(at(11)).step == 3
    assert over.ready_at == over.late_at == at(10)


def test_still_silent_is_said_now_and_never_later_than_before() -> None:
    now = GUIDE.still_silent(at(0.5))
    assert (now.ready_at, now.late_at) == (at(0.5), at(1.5))
    assert GUIDE.still_silent(at(5)) == GUIDE
    over = replace(GUIDE, step=3)
    assert over.still_silent(at(5)) == over


def test_a_redial_follows_only_where_the_call_is_in_trouble() -> None:
    assert GUIDE.redials
    assert not replace(GUIDE, opening=True).redials
    assert not replace(GUIDE, then=Then.SURVEY).redials
    assert not replace(GUIDE, then=Then.TALK).redials


@given(st.lists(st.tuples(st.floats(0, 30), st.booleans()), max_size=12))
def test_a_line_is_late_no_sooner_than_it_is_ready(steps: list[tuple[float, bool]]) -> None:
    guide, now = GUIDE, START
    for gap, said in steps:
        now += timedelta(seconds=gap)
        before = guide
        guide = guide.said(now) if said else guide.still_silent(now)
        assert guide.ready_at <= guide.late_at
        assert guide.step == (min(before.step + 1, len(LINES)) if said else before.step)
        if not said:
            assert guide.ready_at <= now
