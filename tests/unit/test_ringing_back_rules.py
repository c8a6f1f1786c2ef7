# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of calls that the system places by itself: since when a promise stands, whose numbers, which hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Change, Origin
from app.domain.departments import Department, NumberRight, SiteRules
from app.domain.due import at_instant
from app.domain.number import Number, NumberClass, parse
from app.domain.ringing_back import Refusal, all_tries, asked_at, day_began, may_be_dialled, refusal, zones_of

ME = "switchboard"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SITE = SiteRules(departments=(Department("sales", zone="Europe/Helsinki"),))


def asked(minutes: int = 10, **more: object) -> Callback:
    due = at_instant(NOON + timedelta(minutes=minutes), "Europe/Helsinki")
    fields = {"origin": Origin.QUEUE, "queue": "sales", **more}
    return Callback("c", parse("+358401234500", "FI"), due, NOON, ME, **fields)  # type: ignore[arg-type]


def test_a_caller_is_called_as_soon_as_possible() -> None:
    assert asked_at(asked(), 10, ME) == (NOON, NOON)
    late = asked(90)  # told so, because many wait
    assert asked_at(late, 10, ME, late.due.utc + timedelta(seconds=20)) == (NOON, NOON)


def test_a_time_that_a_person_set_is_kept_to() -> None:
    later = NOON + timedelta(minutes=3)
    moved = asked(60, changes=(Change(later, "ann", "due", "", ""),))
    assert asked_at(moved, 10, ME, NOON + timedelta(minutes=10)) == (later, moved.due.utc)
    # Of a CRM that does not tell who changed what.
    silent = asked(60)
    assert asked_at(silent, 10, ME, NOON + timedelta(minutes=10)) == (NOON, silent.due.utc)


def test_asked_for_again_it_is_a_new_promise_with_tries_of_its_own() -> None:
    again = NOON + timedelta(hours=1)
    tried = Attempt("a", ME, NOON, CallResult.UNKNOWN, NOON)
    renewed = asked(70, changes=(Change(again, ME, "due", "", ""),), attempts=(tried,))
    assert asked_at(renewed, 10, ME) == (again, again)
    assert refusal(renewed, all_tries(renewed, ()), SITE, now=again, me=ME) is None
    assert refusal(asked(attempts=(tried,)), (tried,), SITE, now=again, me=ME) is Refusal.UNCLEAR


def test_a_crm_whose_clock_is_ahead_does_not_make_the_tries_forgotten() -> None:
    ahead = NOON + timedelta(minutes=10)
    moved = asked(2, changes=(Change(ahead, "ann", "due", "", ""),))
    for minute in range(2, 30):
        now = NOON + timedelta(minutes=minute)
        if refusal(moved, (), SITE, now=now, me=ME) is None:
            break
    # The first try that is allowed counts.
    for result, why in ((CallResult.BUSY, Refusal.NOT_YET), (CallResult.UNKNOWN, Refusal.UNCLEAR)):
        tried = (Attempt("a", ME, now, result, now),)
        assert refusal(moved, tried, SITE, now=now + timedelta(seconds=20), me=ME) is why


@pytest.mark.parametrize(
    ("result", "why"),
    [
        (None, Refusal.UNCLEAR),
        (CallResult.UNKNOWN, Refusal.UNCLEAR),
        (CallResult.ANSWERED, Refusal.TALKED),
        (CallResult.INVALID, Refusal.INVALID),
        (CallResult.BUSY, Refusal.NOT_YET),
        (CallResult.CANCELLED, Refusal.NOT_YET),
    ],
)
def test_what_the_last_try_means(result: CallResult | None, why: Refusal) -> None:
    tried = Attempt("a", "ann", NOON, result, NOON if result else None)
    now = NOON + timedelta(minutes=4)
    assert refusal(asked(attempts=(tried,)), (tried,), SITE, now=now, me=ME) is why


def test_what_either_side_knows_of_a_try_is_known() -> None:
    begun = Attempt("a", ME, NOON)
    busy = replace(begun, result=CallResult.BUSY, ended_at=NOON)
    unknown = replace(begun, result=CallResult.UNKNOWN, ended_at=NOON)
    for at_crm, own in ((busy, begun), (begun, busy), (busy, unknown), (unknown, busy)):
        assert all_tries(asked(attempts=(at_crm,)), (own,)) == (busy,)


@pytest.mark.parametrize(
    ("number", "may"),
    [
        ("+358401234500", True),
        ("+3589123456", True),
        ("+46701234567", False),  # another country
        ("+35870012345", False),  # premium
        ("112", False),
        ("1001", False),
    ],
)
def test_numbers_that_may_be_dialled(number: str, may: bool) -> None:
    assert may_be_dialled(parse(number, "FI"), SITE) is may


def test_the_number_is_judged_not_its_record() -> None:
    posing = Number("+46701234567", e164="+46701234567", region="FI", kind=NumberClass.MOBILE)
    assert not may_be_dialled(posing, SITE)
    assert may_be_dialled(posing, replace(SITE, countries=("SE",)))


def test_do_not_call_wins_and_short_numbers_need_the_right() -> None:
    assert not may_be_dialled(parse("+358401234500", "FI"), replace(SITE, never=("+358401234500",)))
    assert may_be_dialled(parse("1001", "FI"), replace(SITE, may_dial=(NumberRight.INTERNAL,)))


def test_zones_are_all_in_which_the_person_may_be() -> None:
    american = parse("+18005551234", "US")
    assert len(zones_of(american, None, "UTC")) > 5
    assert zones_of(american, "America/Denver", "UTC") == ("America/Denver",)
    assert zones_of(american, "No/Where", "UTC") == zones_of(american, None, "UTC")
    assert zones_of(parse("1001", "FI"), None, "Europe/Helsinki") == ("Europe/Helsinki",)


def test_the_day_begins_at_midnight_where_the_department_is() -> None:
    assert day_began(datetime(2026, 3, 29, 12, tzinfo=UTC), "Europe/Helsinki") == datetime(2026, 3, 28, 22, tzinfo=UTC)
