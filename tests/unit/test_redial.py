# SPDX-License-Identifier: GPL-3.0-or-later
"""The redial of a line that broke off: when its tries are due, what counts as one, and what becomes of two words about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import pending
from app.domain.call import CallResult
from app.domain.callback import (
    Attempt,
    Callback,
    MissedCall,
    Origin,
    Outcome,
    OutcomeKind,
    Status,
    closed,
    edited,
    merged,
    next_change,
    queue_key,
    renewed,
    status,
    with_attempt,
)
from app.domain.departments import Department, RingBackRules, SiteRules
from app.domain.due import at_instant
from app.domain.number import parse
from app.domain.redial import COUNTED, Redial, Situation, Window, lane, later, redialling, tries_since, window_of
from app.domain.ringing_back import Refusal, refusal
from tests.made import NOW, callbacks, redials
from tests.redials import AFTER_A_HOLD, AT_ONCE

BROKE_OFF = Redial(Situation.BROKE_OFF, NOW, "ann", AT_ONCE, call="call")
DROP = Callback(
    "c",
    parse("040 1234501", "FI"),
    at_instant(NOW, "Europe/Helsinki"),
    NOW,
    "ann",
    origin=Origin.DROP,
    owner="ann",
    redial=BROKE_OFF,
)
PROMISE = replace(
    DROP, id="p", origin=Origin.CALL, due=at_instant(NOW + timedelta(hours=5), "Europe/Helsinki"), redial=None
)


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def tried(one: Callback, begun: float, ended: float, result: CallResult = CallResult.NO_ANSWER) -> Callback:
    """With one more try, so many seconds after the line broke off."""
    attempt = Attempt(f"a{len(one.attempts)}", "ann", after(begun), result, after(ended), f"try {len(one.attempts)}")
    return with_attempt(one, attempt, after(ended))


def test_three_tries_one_two_and_three_minutes_apart() -> None:
    one = DROP
    assert status(one, after(0)) is Status.DUE
    assert status(one, after(59)) is Status.DUE
    assert status(one, after(60)) is Status.OVERDUE
    one = tried(one, 10, 30)
    assert window_of(one) == (after(90), after(150))
    assert [status(one, after(s)) for s in (89, 90, 149, 150)] == [
        Status.COOLING_DOWN,
        Status.DUE,
        Status.DUE,
        Status.OVERDUE,
    ]
    one = tried(one, 100, 120, CallResult.BUSY)
    assert window_of(one) == (after(240), after(300))
    one = tried(one, 250, 260, CallResult.UNREACHABLE)
    assert window_of(one) is None
    assert (status(one, after(261)), one.tries, one.tries_most) == (Status.EXHAUSTED, 3, 3)


def test_after_a_hold_the_first_try_waits_too() -> None:
    held = replace(DROP, redial=replace(BROKE_OFF, situation=Situation.ON_HOLD, windows=AFTER_A_HOLD))
    assert [status(held, after(s)) for s in (0, 59.9, 60, 119.9, 120)] == [
        Status.SCHEDULED,
        Status.SCHEDULED,
        Status.DUE,
        Status.DUE,
        Status.OVERDUE,
    ]
    assert next_change(held, after(0)) == after(60)


def test_a_promise_keeps_its_time_and_is_redialled_at_once() -> None:
    broke_off = edited(PROMISE, redial=BROKE_OFF)
    assert broke_off.due == PROMISE.due
    assert status(broke_off, after(1)) is Status.DUE
    assert queue_key(broke_off) == queue_key(PROMISE)
    over = edited(broke_off, redial=replace(BROKE_OFF, handed_on=after(300)))
    assert status(over, after(301)) is Status.SCHEDULED


@pytest.mark.parametrize("result", sorted(set(CallResult) - COUNTED))
def test_what_is_no_try_moves_no_window(result: CallResult) -> None:
    assert window_of(tried(DROP, 5, 40, result)) == window_of(DROP)


def test_the_call_that_broke_off_is_no_try() -> None:
    own = Attempt("own", "ann", after(-60), CallResult.UNKNOWN, after(0), "call")
    before = Attempt("before", "ben", after(-600), CallResult.BUSY, after(-590), "other")
    # The CRM's clock may be a little behind the desk's.
    first = Attempt("first", "ann", after(-2), CallResult.BUSY, after(9), "next")
    one = replace(DROP, attempts=(before, own, first))
    assert [a.id for a in tries_since(one)] == ["first"]
    assert one.tries == 1


def test_a_try_before_a_call_that_broke_off_at_once_does_not_count() -> None:
    before = Attempt("before", "ann", after(-4), CallResult.UNKNOWN, after(-3), "other")
    own = Attempt("own", "ann", after(-2), CallResult.UNKNOWN, after(0), "call")
    assert tries_since(replace(DROP, attempts=(before, own))) == ()


def test_handed_on_it_has_all_tries_of_a_callback() -> None:
    one = tried(tried(tried(DROP, 1, 2), 100, 101), 300, 301)
    over = edited(one, redial=replace(BROKE_OFF, handed_on=after(301)), due=at_instant(after(3600), "UTC"))
    assert (over.tries, over.tries_most) == (0, 5)
    assert over.hidden_until is None
    assert status(over, after(302)) is Status.SCHEDULED
    assert tried(over, 4000, 4010).tries == 1


def test_a_line_that_breaks_off_again_starts_anew() -> None:
    one = tried(DROP, 1, 2)
    assert status(one, after(30)) is Status.COOLING_DOWN
    again = edited(one, redial=replace(BROKE_OFF, since=after(20), call="second"))
    assert status(again, after(30)) is Status.DUE
    assert again.tries == 0


def test_redials_stand_beside_what_was_promised() -> None:
    assert queue_key(DROP) != queue_key(PROMISE)
    ended = closed(DROP, Outcome(OutcomeKind.CONNECTED, NOW, "ann"))
    on = replace(DROP, redial=replace(BROKE_OFF, handed_on=NOW))
    assert queue_key(ended) == queue_key(on) == queue_key(PROMISE)
    assert [redialling(one) for one in (DROP, ended, on, PROMISE)] == [True, False, False, False]


def test_the_lane() -> None:
    hold = replace(DROP, id="hold", redial=replace(BROKE_OFF, windows=AFTER_A_HOLD))
    bens = replace(DROP, id="bens", redial=replace(BROKE_OFF, agent="ben"))
    used_up = replace(DROP, id="used", redial=replace(BROKE_OFF, windows=(), since=after(-100)))
    assert [one.id for one in lane([used_up, hold, bens, DROP, PROMISE], "ann")] == ["c", "hold", "used"]


@pytest.mark.parametrize("origin", [Origin.QUEUE, Origin.MISSED])
def test_the_system_dials_no_redial(origin: Origin) -> None:
    site = SiteRules(
        departments=(Department("sales", zone="Europe/Helsinki", ring_back=RingBackRules(missed_calls=True)),)
    )
    noon = NOW + timedelta(minutes=20)
    asked = replace(
        DROP, origin=origin, queue="sales", owner=None, created_by="switchboard", missed=(MissedCall("m", NOW),)
    )
    assert refusal(asked, (), site, now=noon, me="switchboard") is Refusal.PEOPLE
    assert refusal(replace(asked, redial=None), (), site, now=noon, me="switchboard") is None


# --- two desks tell of one


@given(redials, redials, redials)
def test_it_does_not_matter_who_is_heard_first(one: Redial, two: Redial, three: Redial) -> None:
    assert later(one, one) == one
    together = later(one, two)
    assert together.since == later(two, one).since == max(one.since, two.since)
    assert later(together, three).since == later(one, later(two, three)).since
    # Once nothing is to be redialled any more, nobody's older word brings it back.
    over, open_still = replace(one, handed_on=one.since), replace(one, handed_on=None)
    assert later(over, open_still).handed_on == later(open_still, over).handed_on == one.since


def test_a_second_drop_renews_the_first() -> None:
    bens = replace(BROKE_OFF, since=after(50), agent="ben", call="bens", situation=Situation.ON_HOLD)
    second = replace(DROP, id="d", owner="ben", redial=bens, note="about it", customer="Matti")
    both = renewed(DROP, second)
    assert (both.id, both.owner, both.redial, both.note, both.customer) == ("c", "ben", bens, "about it", "Matti")
    # Told late: it was the earlier one.
    late = renewed(replace(second, id="c"), replace(DROP, note="mine"))
    assert (late.owner, late.redial, late.note) == ("ben", bens, "about it\nmine")


def test_a_missed_call_of_theirs_changes_no_redial() -> None:
    rang = replace(PROMISE, origin=Origin.MISSED, missed=(MissedCall("m", NOW),))
    assert renewed(replace(PROMISE, redial=BROKE_OFF), rang).redial == BROKE_OFF


def test_what_both_desks_wrote_is_put_together() -> None:
    ended = replace(DROP, redial=replace(BROKE_OFF, handed_on=after(200)))
    again = replace(DROP, redial=replace(BROKE_OFF, since=after(190), call="second"))
    for mine, theirs in ((ended, again), (again, ended)):
        result, clashes = merged(DROP, mine, theirs)
        assert clashes == ()
        assert result.redial == again.redial
        shown, left, told = pending.rebased(pending.differences(DROP, mine), theirs)
        assert told == ()
        assert shown.redial == again.redial
        # What is sent then is not mine, but what came of both.
        sent = pending.with_fields(theirs, left) if left else theirs
        assert sent.redial == again.redial


@given(callbacks(is_open=True), redials, redials)
def test_no_waiting_edit_of_a_redial_clashes(one: Callback, mine: Redial, theirs: Redial) -> None:
    current = replace(one, redial=theirs)
    shown, left, clashes = pending.rebased(pending.differences(one, replace(one, redial=mine)), current)
    assert clashes == ()
    assert shown.redial == (pending.with_fields(current, left) if left else current).redial
    assert shown.redial is not None
    if one.redial not in (mine, theirs):
        assert shown.redial.since == max(mine.since, theirs.since)


# --- over time

steps = st.lists(st.tuples(st.integers(0, 200), st.integers(0, 60), st.sampled_from(CallResult)), max_size=6)
sites = st.lists(st.builds(Window, st.integers(0, 300), st.integers(0, 600)), min_size=1, max_size=5)


@given(steps, sites)
def test_a_redials_day(made: list[tuple[int, int, CallResult]], site: list[Window]) -> None:
    one, clock, used = replace(DROP, redial=replace(BROKE_OFF, windows=tuple(site))), 0.0, 0
    start = 0.0
    for wait, rings, result in made:
        window = window_of(one)
        assert (window is None) == (used == len(site))
        if window is None:
            assert status(one, after(clock)) is Status.EXHAUSTED
        else:
            assert window == (after(start + site[used].after), after(start + site[used].by))
            due, late = window
            if due <= late:
                before, then, at_last = (status(one, at - timedelta(microseconds=1)) for at in (due, late, late))
                assert before in (Status.SCHEDULED, Status.COOLING_DOWN)
                assert due == late or then is Status.DUE
                assert status(one, late) is Status.OVERDUE
                assert at_last is then
        clock += wait
        one = tried(one, clock, clock + rings, result)
        clock += rings
        if result in COUNTED and used < len(site):
            used, start = used + 1, clock
    moments = [after(s) for s in range(0, 3000, 7)]
    for earlier, now in pairwise(moments):
        change = next_change(one, earlier)
        if change is None or change > now:
            assert status(one, now) is status(one, earlier)
