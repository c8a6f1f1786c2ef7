# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that cannot be kept are named, each at its place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain.departments import (
    Department,
    DirectLine,
    DirectRules,
    Hours,
    MissedRules,
    OfferRules,
    RingBackRules,
    SiteRules,
    Span,
    VoicemailRules,
)
from app.domain.rule_problems import problems

SUPPORT = Department("support", zone="Europe/Helsinki", number="+358942550100")


def site(**changes: Any) -> SiteRules:
    return SiteRules(departments=(replace(SUPPORT, **changes),))


def week(**changes: Any) -> Hours:
    return Hours((replace(Span((1, 2), "08:00", "16:00"), **changes),))


def test_standard_rules_are_good() -> None:
    assert problems(SiteRules()) == {}
    assert problems(site()) == {}
    full = replace(
        site(opening=Hours(holidays=("2026-12-24",), holiday_spans=(Span((4,), "08:00", "24:00"),))),
        never=("+358401234567",),
        priority_customers=("+35840*", "+358401234567"),
        countries=("FI", "SE"),
        direct_lines=(DirectLine("ann", "+358942550301", minutes=60), DirectLine("ben")),
    )
    assert problems(full) == {}


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({"queue": ""}, "queue", "empty"),
        ({"queue": "a b"}, "queue", "bad_name"),
        ({"queue": "x"}, "queue", "bad_name"),
        ({"number": "09 4255"}, "number", "bad_number"),
        ({"language": "English"}, "language", "bad_language"),
        ({"zone": "Europe/Nowhere"}, "zone", "unknown_zone"),
        ({"opening": week(start="8:00")}, "opening.spans.0.start", "bad_time"),
        ({"opening": week(start="24:00", end="24:00")}, "opening.spans.0.start", "bad_time"),
        ({"opening": week(end="25:00")}, "opening.spans.0.end", "bad_time"),
        ({"opening": week(end="08:00")}, "opening.spans.0.end", "ends_before_start"),
        ({"opening": week(days=())}, "opening.spans.0.days", "no_days"),
        ({"opening": week(days=(1, 8))}, "opening.spans.0.days", "bad_day"),
        ({"opening": Hours(holidays=("2026-02-29",))}, "opening.holidays.0", "bad_date"),
        # Read as a date, it would be compared with none.
        ({"opening": Hours(holidays=("20260101",))}, "opening.holidays.0", "bad_date"),
        ({"offer": OfferRules(hours=week(end="x"))}, "offer.hours.spans.0.end", "bad_time"),
        ({"offer": OfferRules(every=5)}, "offer.every", "too_small"),
        ({"offer": OfferRules(after_wait=-1)}, "offer.after_wait", "too_small"),
        ({"ring_back": RingBackRules(window_minutes=0)}, "ring_back.window_minutes", "too_small"),
        ({"ring_back": RingBackRules(attempts=100)}, "ring_back.attempts", "too_large"),
        ({"ring_back": RingBackRules(hours=week(days=(0,)))}, "ring_back.hours.spans.0.days", "bad_day"),
        ({"missed": MissedRules(after_wait=9999)}, "missed.after_wait", "too_large"),
        ({"voicemail": VoicemailRules(most_seconds=1)}, "voicemail.most_seconds", "too_small"),
        ({"direct": DirectRules(minutes=0)}, "direct.minutes", "too_small"),
    ],
)
def test_of_a_department(changes: dict[str, Any], place: str, code: str) -> None:
    assert problems(site(**changes)) == {f"departments.0.{place}": code}


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({"region": "Finland"}, "region", "unknown_country"),
        ({"countries": ("FI", "XX")}, "countries.1", "unknown_country"),
        ({"never": ("0401234567",)}, "never.0", "bad_number"),
        ({"never": ("+35840*",)}, "never.0", "bad_number"),
        ({"priority_customers": ("*",)}, "priority_customers.0", "bad_number"),
        ({"departments": (SUPPORT, SUPPORT)}, "departments.1.queue", "twice"),
        ({"direct_lines": (DirectLine(""),)}, "direct_lines.0.person", "empty"),
        ({"direct_lines": (DirectLine("ann"), DirectLine("ann"))}, "direct_lines.1.person", "twice"),
        (
            {"direct_lines": (DirectLine("ann", "+3581"), DirectLine("ben", "+3581"))},
            "direct_lines.1.own_number",
            "twice",
        ),
        ({"direct_lines": (DirectLine("ann", "x"),)}, "direct_lines.0.own_number", "bad_number"),
        ({"direct_lines": (DirectLine("ann", minutes=0),)}, "direct_lines.0.minutes", "too_small"),
    ],
)
def test_of_the_site(changes: dict[str, Any], place: str, code: str) -> None:
    assert problems(replace(SiteRules(), **changes)) == {place: code}


def test_all_of_them_at_once() -> None:
    two = (replace(SUPPORT, zone="x", number="x"), Department("sales", language=""))
    assert problems(SiteRules(departments=two)) == {
        "departments.0.zone": "unknown_zone",
        "departments.0.number": "bad_number",
        "departments.1.language": "bad_language",
    }
