# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a span: each fact once, for one person, one queue and one hour, and all adding up."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import Attempt, Callback, MissedCall, Origin, Outcome, OutcomeKind
from app.domain.day import (
    Figures,
    PeopleReport,
    Span,
    day_of,
    people_record,
    people_rows,
    span_of,
    to_figures,
    to_people_report,
    together,
)
from app.domain.due import at_instant
from app.domain.number import parse
from app.domain.rating import Rating
from app.domain.redial import Redial, Situation
from app.domain.redial_report import redial_report
from app.domain.spell import Spell, working_time
from tests.made import NOW, PEOPLE, ZONES, callbacks, calls
from tests.redials import AT_ONCE

ZONE = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 11, 22)
WIDE = Span(NOW - timedelta(days=2), NOW + timedelta(days=2))


def after(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


def promise(**fields: object) -> Callback:
    """Made by ann an hour ago, due now."""
    made = Callback("c", parse("040 1234501", "FI"), at_instant(NOW, "Europe/Helsinki"), after(-60), "ann")
    return replace(made, **fields)  # type: ignore[arg-type]


def counted(*facts_of: Call | Callback, now: datetime = NOW + timedelta(minutes=10)) -> dict[str, Figures]:
    """The figures of each person."""
    rows = people_rows(
        (one for one in facts_of if isinstance(one, Call)),
        (one for one in facts_of if isinstance(one, Callback)),
        WIDE,
        now,
    )
    return PeopleReport(rows).by_person()


# Days.


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (TODAY, 24)])
def test_a_day_is_as_long_as_its_clocks_make_it(day: date, hours: int) -> None:
    span = span_of(day, day, ZONE)
    assert span.until - span.since == timedelta(hours=hours)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 40), st.sampled_from(ZONES))
def test_days_follow_each_other_without_gap(first: date, more: int, zone: str) -> None:
    place, last = ZoneInfo(zone), first + timedelta(days=more)
    whole, next_day = span_of(first, last, place), last + timedelta(days=1)
    assert span_of(next_day, next_day, place).since == whole.until
    assert whole.holds(whole.since)
    assert not whole.holds(whole.until)
    assert timedelta(hours=23) * (more + 1) <= whole.until - whole.since <= timedelta(hours=25) * (more + 1)


def test_no_days_backwards() -> None:
    with pytest.raises(ValueError, match="before"):
        span_of(TODAY, TODAY - timedelta(days=1), ZONE)
    with pytest.raises(ValueError, match="no such day"):
        span_of(date.max, date.max, ZONE)


# Everything adds up.


@given(st.lists(calls, max_size=6), st.lists(callbacks(), max_size=6), st.integers(-40, 40))
def test_people_and_queues_add_up_to_the_total(some: list[Call], promises: list[Callback], later: int) -> None:
    now = after(later)
    report = PeopleReport(people_rows(some, promises, WIDE, now))
    for parts in (report.by_person(), report.by_queue()):
        whole = together(parts.values())
        assert replace(whole, talk=0) == replace(report.total, talk=0)
        assert whole.talk == pytest.approx(report.total.talk)
    total = report.total
    assert total.answered + total.missed + total.rejected + total.elsewhere <= total.calls_in
    assert total.reached + total.not_reached == total.calls_out
    assert total.redials_late + total.redials_in_time == total.redials
    assert total.calls_in + total.calls_out == sum(1 for one in some if one.result is not None and not one.internal)


@given(st.lists(calls, max_size=6), st.lists(callbacks(), max_size=6), st.sampled_from(PEOPLE), st.sampled_from(ZONES))
def test_hours_and_days_add_up_to_ones_own_figures(
    some: list[Call], promises: list[Callback], person: str, zone: str
) -> None:
    place = ZoneInfo(zone)
    first, last = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    mine = day_of(person, some, promises, {}, first, last, place, NOW)
    rows = people_rows(some, promises, span_of(first, last, place), NOW)
    theirs = PeopleReport(rows).by_person().get(person, Figures())
    for parts in (mine.hours, mine.days):
        whole = together(figures for _, figures in parts)
        assert replace(whole, talk=0) == replace(mine.total, talk=0) == replace(theirs, talk=0)
    assert [day for day, _ in mine.days] == [first, TODAY, last]
    hours = [hour for hour, _ in mine.hours]
    assert hours == [*range(hours[0], hours[-1] + 1)] if hours else not mine.total.calls


@given(st.lists(callbacks(), max_size=6), st.integers(-40, 200))
def test_redials_are_those_of_their_own_report(promises: list[Callback], later: int) -> None:
    now = after(later)
    rows = redial_report(promises, TODAY, TODAY, ZONE, now)
    total = PeopleReport(people_rows((), promises, span_of(TODAY, TODAY, ZONE), now)).total
    assert total.redials == sum(row.due for row in rows)
    assert total.redials_late == sum(row.late for row in rows)
    assert total.redials_missed == sum(row.missed for row in rows)
    assert total.redials_settled == sum(row.done + row.rang_in for row in rows)


# Calls.


def call(
    direction: Direction = Direction.IN, result: CallResult | None = CallResult.ANSWERED, **fields: object
) -> Call:
    """Of a minute's talk where it was answered."""
    answered = NOW if result is CallResult.ANSWERED else None
    one = Call(
        "1",
        direction,
        parse("040 1234501", "FI"),
        NOW,
        "ann",
        CallState.ENDED,
        answered_at=answered,
        ended_at=after(1),
        result=result,
    )
    return replace(one, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (call(), Figures(calls_in=1, answered=1, talk=60, unrated=1)),
        (call(rating=Rating.FRIENDLY), Figures(calls_in=1, answered=1, talk=60, rated_4=1)),
        (call(consults="2"), Figures(calls_in=1, answered=1, talk=60)),
        (call(Direction.OUT), Figures(calls_out=1, reached=1, talk=60, unrated=1)),
        (call(Direction.OUT, CallResult.BUSY), Figures(calls_out=1, not_reached=1)),
        (call(result=CallResult.MISSED), Figures(calls_in=1, missed=1)),
        (call(result=CallResult.REJECTED), Figures(calls_in=1, rejected=1)),
        (call(result=CallResult.ANSWERED_ELSEWHERE), Figures(calls_in=1, elsewhere=1)),
        (call(result=CallResult.UNKNOWN), Figures(calls_in=1)),
        (call(result=CallResult.UNKNOWN, answered_at=NOW), Figures(calls_in=1, answered=1, talk=60, unrated=1)),
        (call(result=None, ended_at=None), None),
        (call(internal=True), None),
    ],
)
def test_what_a_call_counts(one: Call, expected: Figures | None) -> None:
    assert counted(one).get("ann") == expected


def test_averages_and_shares() -> None:
    figures = Figures(answered=2, reached=1, talk=90, kept=3, late=1, rated_1=1, rated_5=3)
    assert (figures.average_talk, figures.kept_share, figures.average_rating) == (30, 0.75, 4.0)
    assert (Figures().average_talk, Figures().kept_share, Figures().average_rating) == (None, None, None)


# Callbacks.


def talked(by: str, at: float) -> Attempt:
    return Attempt("t", by, after(at), CallResult.ANSWERED, after(at + 1))


def ended(kind: OutcomeKind, by: str = "ben", at: float = 5) -> Outcome:
    return Outcome(kind, after(at), by)


@pytest.mark.parametrize(
    ("one", "whose", "what"),
    [
        (promise(attempts=(talked("eva", 1),), outcome=ended(OutcomeKind.CONNECTED)), "eva", "kept"),
        (promise(attempts=(talked("eva", 9),), outcome=ended(OutcomeKind.CONNECTED, at=9)), "eva", "late"),
        (promise(outcome=ended(OutcomeKind.ANSWERED_BY_AGENT)), "ben", "kept"),
        (promise(owner="eva", outcome=ended(OutcomeKind.DISPOSITION)), "eva", "lost"),
        (promise(outcome=ended(OutcomeKind.DELETED)), "ben", "lost"),
        (promise(outcome=ended(OutcomeKind.EXPIRED)), "", "lost"),
        (promise(expires_at=after(1)), "", "lost"),
        (promise(owner="eva"), "eva", "overdue"),
        (promise(), "", "overdue"),
    ],
)
def test_who_kept_or_lost_a_promise(one: Callback, whose: str, what: str) -> None:
    found = counted(one)
    assert getattr(found[whose], what) == 1
    total = together(found.values())
    assert total.kept + total.late + total.lost + total.overdue == 1
    assert found["ann"].made == 1


def test_what_is_not_due_yet_is_only_made() -> None:
    later = promise(due=at_instant(after(60), "Europe/Helsinki"))
    assert counted(later) == {"ann": Figures(made=1)}


def test_a_missed_call_was_promised_by_nobody() -> None:
    missed = promise(origin=Origin.MISSED, missed=(MissedCall("m", after(-60)),))
    assert counted(missed) == {"": Figures(overdue=1)}


def test_a_line_that_broke_off_is_a_redial_and_no_promise() -> None:
    redial = Redial(Situation.BROKE_OFF, NOW, "ben", AT_ONCE)
    one = promise(origin=Origin.DROP, redial=redial, created_at=NOW, attempts=(talked("ben", 0.5),))
    done = replace(one, outcome=ended(OutcomeKind.CONNECTED, at=1))
    assert counted(done) == {"ben": Figures(redials=1, redials_settled=1, tries=1)}
    dead = replace(one, attempts=(), outcome=None)
    assert counted(dead) == {"ben": Figures(redials=1, redials_late=1, redials_missed=1)}
    handed_on = replace(done, attempts=(), redial=replace(redial, handed_on=after(4)), outcome=None, owner="eva")
    assert counted(handed_on)["eva"].overdue == 1


def test_promises_of_before_are_told_apart() -> None:
    tomorrow, later = TODAY + timedelta(days=1), NOW + timedelta(days=1)
    mine = day_of("ann", (), [promise(owner="ann")], {}, tomorrow, tomorrow, ZONE, later)
    assert (mine.older, mine.total) == (1, Figures())


# Plain data.


@given(st.lists(calls, max_size=4), st.lists(callbacks(), max_size=4))
def test_a_report_is_the_same_after_its_way(some: list[Call], promises: list[Callback]) -> None:
    report = PeopleReport(people_rows(some, promises, WIDE, NOW), {"ann": {"ready": 1.5}})
    assert to_people_report(json.loads(json.dumps(people_record(report)))) == report


@pytest.mark.parametrize("value", [-1, "2", True, 1.5, None])
def test_what_is_no_count_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="kept"):
        to_figures({"kept": value})
    assert to_figures({"of a later version": value}) == Figures()


# Working time.


def test_working_time_is_cut_at_the_spans_ends() -> None:
    spells = [
        Spell("1", "ann", AgentState.READY, after(-30), after(10)),
        Spell("2", "ann", AgentState.TALKING, after(10), None),
        Spell("3", "ann", AgentState.PAUSED, after(-90), after(-60)),
    ]
    assert working_time(spells, NOW, after(60), after(25)) == {"ready": 600.0, "talking": 900.0}
    assert working_time(spells, after(100), after(160), after(25)) == {}
