# SPDX-License-Identifier: GPL-3.0-or-later
"""Redials of lines that broke off (rows E1, E2), and what a CRM gets of an agreed callback (row E3): read back by a second desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Origin, Outcome, OutcomeKind, Priority, edited, merged
from app.domain.due import at_instant, at_wall
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.people import CatalogueKind
from app.domain.redial import Exhausted, Redial, Situation, Window, redialling, tries_of, window_of
from tests.conformance.rig import Rig, Seat, number, refused
from tests.conformance.test_records import code, same

WINDOWS = (Window(0, 60), Window(60, 120), Window(120, 180))


def redial_of(seat: Seat, seconds: float = 5, **fields: Any) -> Redial:
    """Of a line that broke off so many seconds ago."""
    since = datetime.now(UTC).replace(microsecond=0) - timedelta(seconds=seconds)
    return replace(Redial(Situation.BROKE_OFF, since, seat.me, WINDOWS, call=new_id()), **fields)


def broken(seat: Seat, n: int, redial: Redial | None = None, **fields: Any) -> Callback:
    """The record of a line that broke off, before any CRM has seen it."""
    one = redial or redial_of(seat)
    fields = {
        "origin": Origin.DROP,
        "priority": Priority.URGENT,
        "due": at_instant(one.since, "Europe/Moscow"),
        "origin_call": one.call,
        "redial": one,
    } | fields
    return seat.draft(n, **fields)


async def attempt(seat: Seat, one: Callback, result: CallResult) -> Callback:
    """One try: claimed, begun, ended, given back."""
    token, tried = new_id(), Attempt(new_id(), seat.me, datetime.now(UTC).replace(microsecond=0), call=new_id())
    await seat.crm.claim(one.id, token, 60)
    await seat.crm.record_attempt(one.id, tried, token)
    over = replace(tried, result=result, ended_at=tried.started_at)
    ended = await seat.crm.record_attempt(one.id, over, token)
    return seat.keep(await seat.crm.release(one.id, token) if ended.open else ended)


@pytest.mark.parametrize("situation", list(Situation))
async def test_all_of_it_reads_back(rig: Rig, situation: Situation) -> None:
    seat = await rig.seat(1)
    redial = redial_of(
        seat,
        situation=situation,
        exhausted=Exhausted.CLOSE,
        callback_minutes=45,
        supervisor_after=75,
        by_itself=True,
        windows=(Window(60, 120), Window(30, 300)),
    )
    draft = broken(seat, 1, redial, queue=rig.target.queue)
    made = await seat.save(draft)
    same(made, draft)
    assert made.redial == redial
    again = await rig.seat(1)
    read = (await again.pull()).items[draft.id]
    same(read, draft)
    assert (read.redial, read.origin, redialling(read)) == (redial, Origin.DROP, True)
    assert window_of(read) == window_of(draft)


async def test_its_tries_are_seen_by_a_second_desk(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(1)
    made = await one.save(broken(one, 1))
    await other.sees(made.id)
    for tries, result in enumerate((CallResult.NO_ANSWER, CallResult.BUSY, CallResult.UNREACHABLE), 1):
        await attempt(one, made, result)
        seen = await other.sees(made.id, lambda c: c.tries == tries and c.claim is None)  # noqa: B023
        assert (seen.open, seen.redial, tries_of(seen)) == (True, made.redial, tries)
    assert window_of(seen) is None
    # All in vain: it becomes an ordinary callback of that agent.
    now = datetime.now(UTC).replace(microsecond=0)
    assert seen.redial is not None
    due = at_instant((now + timedelta(minutes=30)).replace(second=0), "Europe/Moscow")
    handed_on = await other.save(seen, redial=replace(seen.redial, handed_on=now), due=due)
    assert not redialling(handed_on)
    back = await one.sees(made.id, lambda c: c.redial is not None and c.redial.handed_on is not None)
    assert (back.redial, back.due, back.origin) == (replace(seen.redial, handed_on=now), due, Origin.DROP)
    assert len(back.attempts) == 3


@pytest.mark.parametrize("how", list(OutcomeKind))
async def test_its_end_keeps_what_it_was(rig: Rig, how: OutcomeKind) -> None:
    if how is OutcomeKind.EXPIRED:
        pytest.skip("a redial does not expire: its tries are used up")
    one, other = await rig.seat(1), await rig.seat(1)
    made = await one.save(broken(one, 1))
    await other.sees(made.id)
    current = await attempt(one, made, CallResult.NO_ANSWER)
    if how is OutcomeKind.DELETED:  # a false alarm
        assert current.redial is not None
        current = await one.save(current, redial=replace(current.redial, false_alarm=True))
    disposition = await code(one, CatalogueKind.DISPOSITION) if how is OutcomeKind.DISPOSITION else None
    outcome = Outcome(how, datetime.now(UTC), one.me, disposition)
    await one.crm.close(made.id, outcome, "", new_id())
    seen = await other.sees(made.id, lambda c: not c.open)
    assert seen.outcome is not None
    assert (seen.outcome.kind, seen.outcome.disposition, seen.outcome.by) == (how, disposition, one.me)
    assert seen.redial == current.redial
    assert (seen.origin, len(seen.attempts)) == (Origin.DROP, 1)
    assert await rig.target.records() == 1


async def test_no_person_is_redialled_by_two(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(2)
    first = await one.save(broken(one, 1))
    second = redial_of(other, 1, situation=Situation.ON_HOLD)
    with refused(CrmErrorKind.CONFLICT, code="duplicate_open") as caught:
        await other.save(broken(other, 1, second))
    current = caught.value.current
    assert isinstance(current, Callback)
    assert (current.id, current.redial) == (first.id, first.redial)
    renewed = await other.save(other.keep(current), redial=second)
    assert renewed.redial == second
    seen = await one.sees(first.id, lambda c: c.redial == second)
    assert redialling(seen)
    assert await rig.target.records() == 1


async def test_it_stands_beside_what_was_promised(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(1)
    promise = await one.make(1, note="the offer")
    redial = await one.save(broken(one, 1))
    assert redial.id != promise.id
    seen = {found.id: await other.sees(found.id) for found in (promise, redial)}
    assert (seen[promise.id].redial, seen[promise.id].note) == (None, "the offer")
    assert redialling(seen[redial.id])
    await attempt(one, redial, CallResult.NO_ANSWER)
    assert (await other.sees(redial.id, lambda c: c.tries == 1)).open
    assert (await other.sees(promise.id)).attempts == ()


async def test_a_promise_whose_call_broke_off_stays_one(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(1)
    promise = await one.make(1, note="the offer", origin=Origin.CALL)
    await other.sees(promise.id)
    redial = redial_of(one)
    under_way = await one.save(promise, redial=redial)
    assert redialling(under_way)
    seen = await other.sees(promise.id, redialling)
    assert (seen.redial, seen.origin, seen.note, seen.due) == (redial, Origin.CALL, "the offer", promise.due)
    over = replace(redial, handed_on=datetime.now(UTC).replace(microsecond=0), false_alarm=True)
    await other.save(seen, redial=over)
    back = await one.sees(promise.id, lambda c: not redialling(c))
    assert (back.redial, back.origin, back.open) == (over, Origin.CALL, True)


async def test_two_words_about_one_redial_are_put_together(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(1)
    made = await one.save(broken(one, 1))
    theirs = await other.sees(made.id)
    assert made.redial is not None
    now = datetime.now(UTC).replace(microsecond=0)
    await other.save(theirs, redial=replace(made.redial, handed_on=now))
    mine = replace(made, redial=replace(made.redial, false_alarm=True))
    current: object = None
    try:
        again = await one.save(mine)
    except CrmError as error:
        current = error.current
    if isinstance(current, Callback):  # what a desk does then
        put_together, clashes = merged(made, mine, current)
        assert clashes == ()
        again = await one.save(put_together)
    assert again.redial == replace(made.redial, handed_on=now, false_alarm=True)


async def test_an_agreed_callback_has_all_that_was_agreed(rig: Rig) -> None:
    """Row E3: name, contact phone, reason, note, due time and origin; and they may be put right later."""
    seat = await rig.seat(1)
    reason = await code(seat, CatalogueKind.REASON)
    due = at_wall(datetime(2027, 3, 1, 17, 45), "Asia/Yekaterinburg")
    call = new_id()
    draft = seat.draft(
        1, number=number(42), due=due, reason=reason, note="Ask for Matti", origin=Origin.CALL, origin_call=call
    )
    await seat.save(draft)
    again = await rig.seat(1)
    read = (await again.pull()).items[draft.id]
    same(read, draft)
    assert (read.origin_call, read.number.key) == (call, number(42).key)
    other = number(43)
    await again.save(edited(read, number=other, customer=f"{read.customer} junior"))
    seen = await seat.sees(draft.id, lambda c: c.number.key == other.key)
    assert seen.customer == f"{read.customer} junior"
