# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of a callback: derived status, attempts, claims, the end, texts, and merging two people's changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import pending
from app.domain.call import CallResult
from app.domain.callback import (
    EDITABLE,
    NOTE_LIMIT,
    Attempt,
    Callback,
    Claim,
    Origin,
    Outcome,
    OutcomeKind,
    Priority,
    Status,
    checked,
    choose,
    claimed,
    clean_text,
    closed,
    edited,
    merged,
    next_change,
    released,
    renewed,
    same_promise,
    status,
    with_attempt,
)
from app.domain.due import at_instant
from app.domain.errors import ClaimedByOther, ClosedIsFinal, NotClaimed, TextProblem
from app.domain.number import from_network, parse
from app.domain.redial import COUNTED, redialling
from tests.made import NOW, attempts, callbacks, claims, dues, instants, outcomes, results, words

MINUTE = timedelta(minutes=1)
PLAIN = Callback("c1", parse("0401234501", "FI"), at_instant(NOW, "Europe/Helsinki"), NOW, "ann")
TRY = Attempt("a1", "ann", NOW, CallResult.BUSY, NOW)


def decided(one: Callback, now: datetime) -> list[Status]:
    """Every status whose own words fit; exactly one may."""
    due, late = one.due.utc, one.due.utc + timedelta(seconds=one.policy.overdue_after)
    open_ = one.outcome is None
    redial, tried = one.redial, [a for a in one.attempts if a.result in COUNTED]
    lane = open_ and redial is not None and redial.handed_on is None
    if redial is not None:
        # Tries of before the drop, or of before it was handed on, are those of another promise.
        since = redial.since - timedelta(seconds=5) if lane else redial.handed_on
        tried = [a for a in tried if since is None or a.started_at >= since]
        tried = [a for a in tried if not lane or redial.call is None or a.call != redial.call]
    most = len(redial.windows) if lane and redial is not None else one.policy.max_attempts
    if lane and redial is not None and len(tried) < most:
        began = max([redial.since, *(a.ended_at or a.started_at for a in tried)])
        window = redial.windows[len(tried)]
        due, late = began + timedelta(seconds=window.after), began + timedelta(seconds=window.by)
    busy = one.claim is not None and now < one.claim.until
    expired = one.expires_at is not None and one.expires_at <= now
    used = len(tried) >= most
    hidden = one.hidden_until is not None and now < one.hidden_until
    waiting = open_ and not busy and not expired and not used
    ended = one.outcome.kind if one.outcome else None
    found = {
        Status.CONNECTED: ended is OutcomeKind.CONNECTED,
        Status.ANSWERED_BY_AGENT: ended is OutcomeKind.ANSWERED_BY_AGENT,
        Status.CLOSED: ended is OutcomeKind.DISPOSITION,
        Status.DELETED: ended is OutcomeKind.DELETED,
        Status.EXPIRED: ended is OutcomeKind.EXPIRED or (open_ and not busy and expired),
        Status.IN_PROGRESS: open_ and busy,
        Status.EXHAUSTED: open_ and not busy and not expired and used,
        Status.COOLING_DOWN: waiting and hidden,
        Status.SCHEDULED: waiting and not hidden and now < due,
        Status.DUE: waiting and not hidden and due <= now < late,
        Status.OVERDUE: waiting and not hidden and late <= now and due <= now,
    }
    return [name for name, holds in found.items() if holds]


@given(callbacks(), instants)
def test_status_is_the_one_that_fits(one: Callback, now: datetime) -> None:
    assert decided(one, now) == [status(one, now)]


REACHED = {
    Status.SCHEDULED: replace(PLAIN, due=at_instant(NOW + MINUTE, "Europe/Helsinki")),
    Status.DUE: PLAIN,
    Status.OVERDUE: replace(PLAIN, due=at_instant(NOW - 5 * MINUTE, "Europe/Helsinki")),
    Status.IN_PROGRESS: replace(PLAIN, claim=Claim("ben", NOW + MINUTE), expires_at=NOW),
    Status.COOLING_DOWN: replace(PLAIN, hidden_until=NOW + MINUTE),
    Status.EXHAUSTED: replace(PLAIN, attempts=tuple(replace(TRY, id=str(n)) for n in range(5))),
    Status.EXPIRED: replace(PLAIN, expires_at=NOW),
    **{
        reached: closed(PLAIN, Outcome(kind, NOW, "ann"))
        for reached, kind in (
            (Status.CONNECTED, OutcomeKind.CONNECTED),
            (Status.ANSWERED_BY_AGENT, OutcomeKind.ANSWERED_BY_AGENT),
            (Status.CLOSED, OutcomeKind.DISPOSITION),
            (Status.DELETED, OutcomeKind.DELETED),
        )
    },
}


@pytest.mark.parametrize("wanted", Status)
def test_every_status_is_reached(wanted: Status) -> None:
    assert status(REACHED[wanted], NOW) is wanted


@given(callbacks(), instants)
def test_between_two_changes_the_clock_changes_nothing(one: Callback, now: datetime) -> None:
    moment = next_change(one, now)
    later = now + timedelta(days=400) if moment is None else moment - timedelta(microseconds=1)
    assert status(one, later) is status(one, now)


# --- attempts


@pytest.mark.parametrize("result", CallResult)
def test_which_results_use_up_a_try(result: CallResult) -> None:
    uses_up = result in {
        CallResult.NO_ANSWER,
        CallResult.BUSY,
        CallResult.REJECTED,
        CallResult.UNREACHABLE,
        CallResult.INVALID,
        CallResult.UNKNOWN,
    }
    after = with_attempt(PLAIN, replace(TRY, result=result), NOW)
    assert after.tries == int(uses_up)
    assert after.hidden_until == (NOW + timedelta(seconds=600) if uses_up else None)
    assert after.last_result is result


def test_after_the_last_try_it_is_exhausted() -> None:
    one = PLAIN
    for n in range(one.policy.max_attempts):
        assert status(one, NOW + n * MINUTE * 15) in (Status.DUE, Status.OVERDUE)
        at = NOW + n * MINUTE * 15
        one = with_attempt(one, Attempt(str(n), "ann", at, CallResult.NO_ANSWER, at), at)
        assert one.hidden_until == at + timedelta(seconds=one.policy.hide_for)
    assert status(one, NOW + MINUTE * 600) is Status.EXHAUSTED


def test_hiding_counts_from_the_attempts_end_and_is_never_shortened() -> None:
    long = with_attempt(PLAIN, replace(TRY, ended_at=NOW + 3 * MINUTE), NOW)
    assert long.hidden_until == NOW + 13 * MINUTE
    assert with_attempt(long, replace(TRY, id="a2", ended_at=NOW), NOW).hidden_until == NOW + 13 * MINUTE
    assert edited(long, note="x").hidden_until == NOW + 13 * MINUTE
    assert edited(long, due=at_instant(NOW + MINUTE, "Europe/Helsinki")).hidden_until is None


@given(callbacks(), attempts(), st.lists(st.tuples(results, instants), min_size=1, max_size=3), instants)
def test_an_attempt_is_written_once(
    one: Callback, new: Attempt, late: list[tuple[CallResult, datetime]], now: datetime
) -> None:
    once = with_attempt(one, new, now)
    assert with_attempt(once, new, now) == once
    assert len(once.attempts) == len(one.attempts) + 1
    truth = new.result
    for result, ended_at in late:
        before = once
        once = with_attempt(once, replace(new, result=result, ended_at=ended_at), now)
        if truth is None or (truth is CallResult.UNKNOWN and result is not CallResult.UNKNOWN):
            truth = result
        else:
            assert once == before
    (kept,) = [a for a in once.attempts if a.id == new.id]
    assert (kept.result, kept.started_at) == (truth, new.started_at)
    assert list(once.attempts) == sorted(once.attempts, key=lambda a: (a.started_at, a.id))


# --- claims


@given(callbacks(), claims.filter(lambda c: c.token), instants)
def test_a_claim_is_taken_from_nobody(one: Callback, mine: Claim, now: datetime) -> None:
    held = one.claim
    if not one.open:
        with pytest.raises(ClosedIsFinal):
            claimed(one, mine, now)
    elif held is not None and held.live(now) and held.token != mine.token:
        with pytest.raises(ClaimedByOther) as told:
            claimed(one, mine, now)
        assert (told.value.holder, told.value.until) == (held.holder, held.until)
    else:
        assert claimed(one, mine, now) == replace(one, claim=mine)


@given(callbacks(), st.sampled_from(("", "token-one", "token-two", "token-three")))
def test_only_the_holder_releases(one: Callback, token: str) -> None:
    if one.claim is None:
        assert released(one, token) == one
    elif token and one.claim.token == token:
        assert released(one, token) == replace(one, claim=None)
    else:
        with pytest.raises(NotClaimed):
            released(one, token)


# --- the end


@given(callbacks(), outcomes, outcomes)
def test_closed_is_final(one: Callback, first: Outcome, second: Outcome) -> None:
    done = one if not one.open else closed(one, first)
    assert done.outcome is not None
    assert closed(done, replace(done.outcome, at=NOW, note="again")) == done
    if (second.kind, second.by) != (done.outcome.kind, done.outcome.by):
        with pytest.raises(ClosedIsFinal):
            closed(done, second)
    with pytest.raises(ClosedIsFinal):
        edited(done, note="x")
    late = with_attempt(done, Attempt("late", "ann", NOW, CallResult.NO_ANSWER, NOW), NOW)
    assert late.outcome == done.outcome
    assert status(late, NOW) is status(done, NOW)


def test_only_a_persons_fields_are_edited() -> None:
    for name in ("version", "attempts", "claim", "outcome", "id", "nonsense"):
        with pytest.raises(TypeError):
            edited(PLAIN, **{name: None})


# --- texts


def test_texts_are_cleaned_and_never_cut() -> None:
    assert clean_text(" a\x00b\x1b[31mc\x7f\ud800 🙂 ", field_name="n", limit=50) == "ab[31mc 🙂"
    assert clean_text("a\r\nb\tc", field_name="n", limit=50, multiline=True) == "a\nb\tc"
    assert clean_text("a\r\nb\tc", field_name="n", limit=50) == "abc"
    family = "👨‍👩‍👧‍👦 Үдийн хоол Őrült"
    assert checked(replace(PLAIN, note=family, customer=family)).note == family
    assert len(checked(replace(PLAIN, note="x" * NOTE_LIMIT)).note) == NOTE_LIMIT
    with pytest.raises(TextProblem) as told:
        checked(replace(PLAIN, note="я" * 100_000))
    assert (told.value.field_name, told.value.limit, told.value.length) == ("note", NOTE_LIMIT, 100_000)
    with pytest.raises(TextProblem):
        edited(PLAIN, customer="x" * 201)


@given(st.text(st.characters(), max_size=60) | st.text(st.sampled_from("\x00\n\t\ud83d\udc4d\x9f a"), max_size=30))
def test_cleaning_settles_at_once_and_can_be_stored(text: str) -> None:
    once = clean_text(text, field_name="n", limit=100, multiline=True)
    assert clean_text(once, field_name="n", limit=100, multiline=True) == once
    once.encode("utf-8")
    assert not set(once) & (set(map(chr, range(32))) - set("\n\t"))


# --- two people's changes


@st.composite
def edits(draw: st.DrawFn) -> dict[str, object]:
    possible = {
        "customer": words.map(lambda text: text.replace("\n", "")),
        "note": words,
        "priority": st.sampled_from(Priority),
        "owner": st.sampled_from((None, "ann", "ben")),
        "due": dues,
        "reason": st.sampled_from((None, "refund", "offer")),
    }
    names = draw(st.sets(st.sampled_from(sorted(possible)), max_size=4))
    return {name: draw(possible[name]) for name in sorted(names)}


@given(callbacks(is_open=True), edits(), edits(), st.lists(attempts(), max_size=2, unique_by=lambda a: a.id))
def test_merge(base: Callback, mine: dict[str, object], theirs: dict[str, object], tries: list[Attempt]) -> None:
    here, there = edited(base, **mine), replace(edited(base, **theirs), version=base.version + 1)
    for attempt in tries:
        here = with_attempt(here, attempt, NOW)
    result, clashes = merged(base, here, there)
    told = {clash.field: clash for clash in clashes}
    for name in EDITABLE:
        was, mine_, theirs_, got = (getattr(one, name) for one in (base, here, there, result))
        if mine_ != was and theirs_ != was and mine_ != theirs_:
            assert got == theirs_
            assert (told[name].mine, told[name].theirs) == (mine_, theirs_)
        else:
            assert name not in told
            assert got == (theirs_ if mine_ == was else mine_)
    assert {a.id for a in result.attempts} == {a.id for a in here.attempts} | {a.id for a in there.attempts}
    assert len({a.id for a in result.attempts}) == len(result.attempts)
    assert (result.version, result.claim, result.outcome) == (there.version, there.claim, there.outcome)
    # Merging the result once more changes nothing and finds nothing.
    assert merged(there, result, result) == (result, ())
    assert merged(base, result, result) == (result, ())


@given(callbacks(is_open=True), edits(), outcomes)
def test_merge_with_a_closed_one_changes_no_field(base: Callback, mine: dict[str, object], outcome: Outcome) -> None:
    there = closed(base, outcome)
    assert merged(base, edited(base, **mine), there) == (there, ())


@given(callbacks(is_open=True), edits(), edits())
def test_a_waiting_edit_on_a_newer_record(base: Callback, mine: dict[str, object], theirs: dict[str, object]) -> None:
    here, there = edited(base, **mine), edited(base, **theirs)
    fields = pending.differences(base, here)
    assert set(fields) == {name for name in mine if getattr(here, name) != getattr(base, name)}
    view, left, clashes = pending.rebased(fields, there)
    expected, expected_clashes = merged(base, replace(here, attempts=there.attempts), there)
    assert (view, clashes) == (expected, expected_clashes)
    assert set(left) == {name for name in fields if getattr(view, name) != getattr(there, name)}
    # What the record says already is not said again.
    assert pending.rebased(left, view)[1:] == ({}, ())
    shut = closed(there, Outcome(OutcomeKind.CONNECTED, NOW, "ben"))
    assert pending.rebased(fields, shut) == (shut, fields, ())


def test_two_edits_of_mine_in_a_row_do_not_clash_with_each_other() -> None:
    first, second = {"note": ["", "one"]}, {"note": ["one", "two"]}
    for there in ("", "one"):
        view, _, clashes = pending.rebased(first, edited(PLAIN, note=there))
        assert clashes == ()
        view, left, clashes = pending.rebased(second, view)
        assert (view.note, left, clashes) == ("two", second, ())


# --- the same person


def test_a_second_request_loses_nothing_of_the_first() -> None:
    first = replace(PLAIN, note="first", owner="ben", customer="Matti", reason="refund")
    second = replace(PLAIN, id="c2", note="second", due=at_instant(NOW + MINUTE, "Asia/Ulaanbaatar"))
    both = renewed(first, second)
    assert (both.id, both.note, both.owner, both.customer, both.reason) == (
        "c1",
        "first\nsecond",
        "ben",
        "Matti",
        "refund",
    )
    assert both.due == second.due
    assert renewed(both, second) == both


def test_who_hides_their_number_is_nobody_we_know() -> None:
    hidden = from_network("", "FI")
    promise = replace(PLAIN, number=hidden)
    assert choose([promise], hidden) is None
    assert not same_promise(promise, hidden, None)


@given(st.lists(callbacks(), max_size=5))
def test_the_promise_that_is_due_first_is_chosen(several: list[Callback]) -> None:
    for number in {one.number for one in several}:
        fitting = [one for one in several if one.open and one.number.key == number.key]
        chosen = choose(several, number)
        assert (chosen is None) == (not fitting)
        if chosen is not None:
            # What was promised comes before a redial, which their call ends by itself.
            promised = [one for one in fitting if not (one.origin is Origin.DROP and redialling(one))]
            assert chosen in (promised or fitting)
            assert chosen.due.utc == min(one.due.utc for one in promised or fitting)


def test_an_owners_time_ends() -> None:
    one = replace(PLAIN, owner="ann", owner_until=NOW)
    assert one.owned_by("ann", NOW - MINUTE)
    assert not one.owned_by("ann", NOW)
    assert not one.owned_by("ben", NOW - MINUTE)
