# SPDX-License-Identifier: GPL-3.0-or-later
"""To whom the offer is made, whose number may be called, and what a caller is promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.departments import (
    ALWAYS,
    WORKING_DAYS,
    Department,
    Hours,
    NumberRight,
    OfferRules,
    RingBackRules,
    SiteRules,
    Span,
)
from app.domain.hours import is_open, open_everywhere
from app.domain.number import Number, from_network
from app.domain.offering import No, is_hidden, is_priority, may_offer, promised_at, refused, rights, when

HELSINKI = "Europe/Helsinki"
CALLER = from_network("+358401234567", "FI")
HIDDEN = from_network("anonymous", "FI")
FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
"""Noon in Helsinki."""
SITE = SiteRules(region="FI")


def department(*, opening: Hours | None = None, ring_back: RingBackRules | None = None, **offer: Any) -> Department:
    return Department(
        "support",
        zone=HELSINKI,
        opening=opening or Hours(ALWAYS),
        offer=OfferRules(**offer),
        ring_back=ring_back or RingBackRules(),
    )


def offered(one: Department, *, site: SiteRules = SITE, number: Number = CALLER, **more: Any) -> bool:
    values: dict[str, Any] = {"waited": 0, "expected": 120, **more}
    return may_offer(site, one, number, values.pop("at", FRIDAY), **values)


# --- the offer


def test_the_standard_rules_offer_it_to_everybody_who_waits() -> None:
    assert offered(department())
    assert offered(department(), expected=None)
    assert offered(department(), waited=None)


def test_switched_off_it_is_offered_to_nobody() -> None:
    assert not offered(department(on=False))
    assert not offered(department(), site=replace(SITE, callbacks_on=False))


def test_only_in_its_own_hours() -> None:
    mornings = Hours((Span((5,), "08:00", "12:00"),))
    assert not offered(department(hours=mornings))
    assert offered(department(hours=mornings), at=FRIDAY - timedelta(minutes=1))


def test_after_a_wait_and_from_an_expected_one() -> None:
    patient = department(after_wait=60)
    assert [offered(patient, waited=seconds) for seconds in (0, 59, 60)] == [False, False, True]
    # Outside of the queue nobody has waited yet: the rule is not about them.
    assert offered(patient, waited=None)
    long = department(from_expected_wait=180)
    assert [offered(long, expected=seconds) for seconds in (0, 179, 180)] == [False, False, True]
    assert offered(long, expected=None), "nobody takes calls: that is the longest wait"


def test_priority_customers_can_be_left_out() -> None:
    site = replace(SITE, priority_customers=("+35840*",))
    assert offered(department(), site=site)
    assert not offered(department(to_priority_customers=False), site=site)
    assert offered(department(to_priority_customers=False), site=site, number=from_network("+358501234567", "FI"))


def test_a_number_that_cannot_be_called_needs_another_one() -> None:
    assert offered(department(), number=HIDDEN)
    assert not offered(department(other_number=False), number=HIDDEN)
    assert not offered(department(other_number=False), site=replace(SITE, never=(CALLER.key,)))


def test_when_closed() -> None:
    closed = Hours((Span((1,), "08:00", "16:00"),))
    assert offered(department(opening=closed))
    assert not offered(department(opening=closed, when_closed=False))
    # Nobody waits then.
    assert offered(department(opening=closed, after_wait=60, from_expected_wait=60), expected=0)


# --- numbers


def test_priority_by_number_and_by_its_beginning() -> None:
    site = replace(SITE, priority_customers=("+358401234567", "+35850*"))
    numbers = ("+358401234567", "+358501112222", "+358401234568", "anonymous")
    assert [is_priority(site, from_network(one, "FI")) for one in numbers] == [True, True, False, False]


@pytest.mark.parametrize("text", ["", "anonymous", "Anonymous", "unknown", "anonymous@anonymous.invalid"])
def test_hidden(text: str) -> None:
    assert is_hidden(from_network(text, "FI"))
    assert refused(SITE, from_network(text, "FI")) is No.HIDDEN


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("+358401234567", {NumberRight.MOBILE}),
        ("+358942450100", {NumberRight.FIXED}),
        ("+358800123456", {NumberRight.TOLL_FREE}),
        ("+358600123123", set()),
        ("112", set()),
        ("*21", set()),
        ("1001", {NumberRight.INTERNAL}),
        ("matti", {NumberRight.INTERNAL}),
        ("+12015550123", {NumberRight.FIXED, NumberRight.MOBILE}),
    ],
)
def test_kinds_of_lines(text: str, kinds: set[NumberRight]) -> None:
    assert rights(from_network(text, "FI"), "FI") == kinds


@pytest.mark.parametrize(
    ("text", "changes", "said"),
    [
        ("+358401234567", {}, None),
        ("+358401234567", {"may_dial": (NumberRight.FIXED,)}, No.NOT_ALLOWED),
        ("+358401234567", {"never": ("+358401234567",)}, No.NOT_ALLOWED),
        ("+358600123123", {"may_dial": tuple(NumberRight)}, No.NOT_ALLOWED),
        ("+4915112345678", {}, No.NOT_ALLOWED),
        ("+4915112345678", {"countries": ("DE", "FI")}, None),
        ("+358401234567", {"countries": ("DE",)}, No.NOT_ALLOWED),
        ("1001", {}, No.NOT_ALLOWED),
        ("1001", {"may_dial": (NumberRight.INTERNAL,)}, None),
        ("112", {"may_dial": tuple(NumberRight)}, No.NOT_ALLOWED),
    ],
)
def test_who_may_be_called_back(text: str, changes: dict[str, Any], said: No | None) -> None:
    assert refused(replace(SITE, **changes), from_network(text, "FI")) is said


# --- the promise

OFFICE = Hours(WORKING_DAYS)


def promise(at: str, expected: int | None = 0, *, zones: tuple[str, ...] = (HELSINKI,), **rules: Any) -> str:
    one = department(opening=OFFICE, ring_back=RingBackRules(**rules))
    moment = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(HELSINKI))
    found = promised_at(one, zones, moment, expected)
    return found.astimezone(ZoneInfo(HELSINKI)).strftime("%a %H:%M")


def test_within_the_window_or_the_expected_wait() -> None:
    assert promise("2026-11-20T12:00") == "Fri 12:10"
    assert promise("2026-11-20T12:00", 120) == "Fri 12:10"
    assert promise("2026-11-20T12:00", 1500) == "Fri 12:25"
    assert promise("2026-11-20T12:00", None) == "Fri 12:10"
    assert promise("2026-11-20T12:00", window_minutes=60) == "Fri 13:00"


def test_counted_from_the_next_opening() -> None:
    assert promise("2026-11-20T20:00") == "Mon 08:10"
    assert promise("2026-11-20T07:00", 1500) == "Fri 08:10"


def test_short_before_the_end_by_then_or_the_next_day() -> None:
    assert promise("2026-11-19T19:54", 60) == "Thu 20:00"
    assert promise("2026-11-19T19:57", 60) == "Fri 08:10"
    assert promise("2026-11-19T19:54", 600) == "Fri 08:10"


def test_not_before_customers_may_be_called() -> None:
    # 16 in Helsinki is midnight in Vladivostok, where 8 is 0 o'clock in Helsinki.
    assert promise("2026-11-19T16:00", zones=("Asia/Vladivostok",)) == "Fri 08:10"
    # The department's people call themselves: they look at the clock.
    assert promise("2026-11-19T16:00", zones=("Asia/Vladivostok",), on=False) == "Thu 16:10"


def test_where_no_time_suits_both_the_department_counts() -> None:
    # 8 to 20 in St. John's, and 8 to 21 in both of the others: never at the same time.
    one = Department("support", zone="America/St_Johns", opening=OFFICE)
    zones = ("Europe/Kaliningrad", "Asia/Vladivostok")
    found = promised_at(one, zones, datetime(2026, 11, 20, 3, 0, tzinfo=UTC), 0)
    assert found == datetime(2026, 11, 20, 8, 10, tzinfo=ZoneInfo("America/St_Johns"))


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),
    st.none() | st.integers(0, 7200),
    st.integers(1, 120),
    st.sampled_from(["Europe/Helsinki", "America/St_Johns", "Asia/Tehran", "Pacific/Auckland"]),
    st.sampled_from([(), ("Asia/Vladivostok",), ("Europe/Kaliningrad", "Asia/Vladivostok")]),
)
def test_a_promise_can_be_kept(
    moment: datetime, expected: int | None, window: int, zone: str, customer: tuple[str, ...]
) -> None:
    """It is never before the wait is over, and the department is open, and the customer may be called, just before it."""
    at = moment.replace(tzinfo=UTC)
    rules = RingBackRules(window_minutes=window)
    one = Department("support", zone=zone, opening=OFFICE, ring_back=rules)
    zones = customer or (zone,)
    week = (at + timedelta(minutes=15 * n) for n in range(7 * 96))
    assume(any(is_open(OFFICE, zone, one) and open_everywhere(rules.hours, zones, one) for one in week))
    found = promised_at(one, zones, at, expected)
    assert found > at
    if is_open(OFFICE, zone, at) and open_everywhere(rules.hours, zones, at) and found - at < timedelta(hours=3):
        assert found >= at + timedelta(seconds=expected or 0)
    minutes = (found - timedelta(minutes=n) for n in range(max(window, (expected or 0) // 60) + 2))
    assert any(is_open(OFFICE, zone, one) and open_everywhere(rules.hours, zones, one) for one in minutes)


@pytest.mark.parametrize(
    ("promised", "said"),
    [
        ("2026-11-20T12:00:30", "1"),
        ("2026-11-20T12:09:01", "10"),
        ("2026-11-20T12:10", "10"),
        ("2026-11-20T18:00", "360"),
        ("2026-11-20T11:59", "1"),
        ("2026-11-21T08:10", "tomorrow"),
        ("2026-11-23T08:10", ""),
    ],
)
def test_how_it_is_said(promised: str, said: str) -> None:
    tz = ZoneInfo(HELSINKI)
    at = datetime(2026, 11, 20, 12, 0, tzinfo=tz)
    assert when(datetime.fromisoformat(promised).replace(tzinfo=tz), at, HELSINKI) == said


def test_short_before_midnight_minutes_are_minutes() -> None:
    tz = ZoneInfo(HELSINKI)
    assert when(datetime(2026, 11, 21, 0, 5, tzinfo=tz), datetime(2026, 11, 20, 23, 55, tzinfo=tz), HELSINKI) == "10"
