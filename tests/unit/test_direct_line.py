# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a direct line lasts, in each of its four modes, to the second."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.departments import Department, DirectLine, DirectMode, DirectRules, SiteRules
from app.domain.direct_line import Line, after_call, belongs, newest, opened, settings
from app.domain.number import parse

START = datetime(2026, 11, 22, 12, tzinfo=UTC)
MINUTES = 60
END = START + timedelta(minutes=MINUTES)
SECOND = timedelta(seconds=1)
NUMBER = parse("+358401234567", "FI")
FIRST_ANSWER, WINDOW, RENEWED, UNTIL_CLOSED = DirectMode


def line(mode: DirectMode, at: datetime = START, person: str = "ann") -> Line:
    return opened(Line(f"{person}-line", person, NUMBER, "support", mode, MINUTES, at, None), at)


@pytest.mark.parametrize("mode", [FIRST_ANSWER, WINDOW, RENEWED])
def test_it_stands_until_its_window_ends_and_not_at_its_end(mode: DirectMode) -> None:
    one = line(mode)
    assert one.stands(START)
    assert one.stands(END - SECOND)
    assert not one.stands(END)
    assert not one.stands(END + SECOND)


def test_until_closed_has_no_end_of_its_own() -> None:
    one = line(UNTIL_CLOSED)
    assert one.until is None
    assert one.stands(START + timedelta(days=400))


@pytest.mark.parametrize("answered", [True, False])
def test_first_answer_ends_at_an_answer_only(answered: bool) -> None:
    one = line(FIRST_ANSWER)
    assert after_call(one, answered=answered, at=START + SECOND) == (None if answered else one)


@pytest.mark.parametrize("mode", [WINDOW, UNTIL_CLOSED])
@pytest.mark.parametrize("answered", [True, False])
def test_calls_between_the_two_change_nothing(mode: DirectMode, answered: bool) -> None:
    one = line(mode)
    assert after_call(one, answered=answered, at=END - SECOND) == one


@pytest.mark.parametrize("answered", [True, False])
def test_each_call_renews(answered: bool) -> None:
    one = after_call(line(RENEWED), answered=answered, at=END - SECOND)
    assert one is not None
    assert one.until == END - SECOND + timedelta(minutes=MINUTES)


@pytest.mark.parametrize("mode", [FIRST_ANSWER, WINDOW, RENEWED])
@pytest.mark.parametrize("late", [timedelta(0), SECOND])
def test_nothing_renews_a_line_that_is_over(mode: DirectMode, late: timedelta) -> None:
    assert after_call(line(mode), answered=False, at=END + late) is None


@pytest.mark.parametrize("mode", [FIRST_ANSWER, WINDOW, RENEWED])
def test_a_second_call_in_vain_gives_the_whole_time_again(mode: DirectMode) -> None:
    at = START + timedelta(minutes=59)
    again = opened(line(mode), at)
    assert (again.since, again.until) == (at, at + timedelta(minutes=MINUTES))


CALLS = st.lists(
    st.tuples(st.integers(1, 90 * 60), st.sampled_from(["vain", "answered", "in_vain", "in_answered"])), max_size=12
)


@given(CALLS, st.integers(0, 5 * 3600))
def test_each_mode_keeps_the_line_longer_than_the_one_before(calls: list[tuple[int, str]], probe: int) -> None:
    """Whatever happened between the two: where the line stands in one mode it stands in the next, and at least as long."""
    lines: dict[DirectMode, Line | None] = {mode: line(mode) for mode in DirectMode}
    now = START
    for seconds, call in calls:
        now += timedelta(seconds=seconds)
        for mode, one in lines.items():
            if call == "vain":
                lines[mode] = line(mode, now)
            elif one is not None:
                lines[mode] = after_call(one, answered=call.endswith("answered"), at=now)
    moment = now + timedelta(seconds=probe)
    stand = [one is not None and one.stands(moment) for one in lines.values()]
    assert stand == sorted(stand)


def test_who_rang_last_counts() -> None:
    ann, ben = line(WINDOW, START, "ann"), line(WINDOW, START + SECOND, "ben")
    assert newest([ben, ann], START + SECOND) == ben
    assert newest([replace(ben, until=START + SECOND), ann], START + SECOND) == ann
    assert newest([], START) is None


def test_an_agents_own_settings_win_over_the_departments() -> None:
    support = Department("support", direct=DirectRules(True, WINDOW, 30))
    site = SiteRules(
        departments=(support,),
        direct_lines=(DirectLine("ann", mode=RENEWED, minutes=5), DirectLine("ben", own_number="+3589555")),
    )
    assert settings(site, "ann", support) == (RENEWED, 5)
    assert settings(site, "ben", support) == (WINDOW, 30)
    assert settings(site, "cat", support) == (WINDOW, 30)


def test_the_end_of_its_callback_ends_a_line_that_lasts_until_closed() -> None:
    other = parse("+358401111111", "FI")
    bound = replace(line(UNTIL_CLOSED), callback="c1")
    assert belongs(bound, "c1", other)
    assert not belongs(bound, "c2", NUMBER)
    unbound = line(UNTIL_CLOSED)
    assert belongs(unbound, "c2", NUMBER)
    assert not belongs(unbound, "c2", other)
    assert not belongs(replace(line(WINDOW), callback="c1"), "c1", NUMBER)
