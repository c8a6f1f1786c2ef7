# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening hours by the clock of a zone, also where clocks change; held against looking at every minute."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import app.domain.hours as module
from app.domain.departments import ALWAYS, WORKING_DAYS, Hours, Span
from app.domain.hours import is_open, next_closing, next_opening, open_everywhere

HELSINKI = "Europe/Helsinki"
WEEKDAYS = Hours(WORKING_DAYS)
EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)


def at(text: str, zone: str = HELSINKI, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "opened"),
    [
        ("2026-11-20T07:59:59", False),
        ("2026-11-20T08:00", True),
        ("2026-11-20T19:59:59", True),
        ("2026-11-20T20:00", False),
        ("2026-11-21T12:00", False),  # Saturday
    ],
)
def test_open_from_the_first_second_to_before_the_last(moment: str, opened: bool) -> None:
    assert is_open(WEEKDAYS, HELSINKI, at(moment)) is opened


def test_the_days_end_is_midnight() -> None:
    late = Hours((Span((5,), "22:00", "24:00"),))
    assert is_open(late, HELSINKI, at("2026-11-20T23:59:59"))
    assert not is_open(late, HELSINKI, at("2026-11-21T00:00"))
    assert next_closing(late, HELSINKI, at("2026-11-20T23:00")) == at("2026-11-21T00:00")
    assert is_open(Hours(ALWAYS), HELSINKI, at("2026-11-21T00:00"))


def test_on_holidays_their_own_hours_hold() -> None:
    christmas = Hours(WORKING_DAYS, ("2026-12-24", "2026-12-25"), (Span((4,), "08:00", "12:00"),))
    assert is_open(christmas, HELSINKI, at("2026-12-24T11:59"))
    assert not is_open(christmas, HELSINKI, at("2026-12-24T12:00"))
    assert not is_open(christmas, HELSINKI, at("2026-12-25T11:00"))
    assert next_opening(christmas, HELSINKI, at("2026-12-24T13:00")) == at("2026-12-28T08:00")


def test_the_next_opening_and_closing() -> None:
    assert next_opening(WEEKDAYS, HELSINKI, at("2026-11-20T20:00")) == at("2026-11-23T08:00")
    assert next_opening(WEEKDAYS, HELSINKI, at("2026-11-20T12:34:56")) == at("2026-11-20T12:34:56")
    assert next_closing(WEEKDAYS, HELSINKI, at("2026-11-20T12:00")) == at("2026-11-20T20:00")
    assert next_closing(WEEKDAYS, HELSINKI, at("2026-11-20T12:00"), until=at("2026-11-20T19:00")) is None
    assert next_opening(Hours(()), HELSINKI, at("2026-11-20T12:00")) is None
    assert next_closing(Hours(ALWAYS), HELSINKI, at("2026-11-20T12:00")) is None


def test_hours_that_touch_are_one() -> None:
    two = Hours((Span((5,), "08:00", "12:00"), Span((5,), "12:00", "16:00")))
    assert next_closing(two, HELSINKI, at("2026-11-20T09:00")) == at("2026-11-20T16:00")


def test_in_several_zones_all_have_to_be_open() -> None:
    calling = Hours((Span(EVERY_DAY, "08:00", "21:00"),))
    zones = ("Europe/Kaliningrad", "Asia/Vladivostok")
    # Vladivostok is 8 hours ahead: from 8 in Kaliningrad (16 there) to 21 there.
    assert next_opening(calling, zones, at("2026-11-20T00:00")) == at("2026-11-20T08:00", "Europe/Kaliningrad")
    assert next_closing(calling, zones, at("2026-11-20T09:00")) == at("2026-11-20T21:00", "Asia/Vladivostok")
    assert not open_everywhere(calling, zones, at("2026-11-20T15:00", "Europe/Kaliningrad"))


def test_an_hour_that_clocks_skip_is_not_there() -> None:
    # 2026-03-29, 03:00 becomes 04:00.
    early = Hours((Span(EVERY_DAY, "03:30", "05:00"),))
    assert next_opening(early, HELSINKI, at("2026-03-29T01:00")) == at("2026-03-29T04:00")
    gone = Hours((Span(EVERY_DAY, "03:10", "03:50"),))
    assert next_opening(gone, HELSINKI, at("2026-03-29T01:00")) == at("2026-03-30T03:10")


def test_an_hour_that_comes_twice_is_open_twice() -> None:
    # 2026-10-25, 04:00 becomes 03:00.
    early = Hours((Span(EVERY_DAY, "03:10", "03:50"),))
    first, second = at("2026-10-25T03:10"), at("2026-10-25T03:10", fold=1)
    assert second - first == timedelta(hours=1)
    assert next_opening(early, HELSINKI, at("2026-10-25T01:00")) == first
    assert next_opening(early, HELSINKI, at("2026-10-25T03:50")) == second
    assert next_closing(early, HELSINKI, second) == at("2026-10-25T03:50", fold=1)


def test_a_zone_that_skipped_a_day() -> None:
    # Apia had no 30th of December 2011.
    friday = Hours((Span((5,), "08:00", "16:00"),))
    assert next_opening(friday, "Pacific/Apia", at("2011-12-29T12:00", "Pacific/Apia")) == at(
        "2012-01-06T08:00", "Pacific/Apia"
    )


def test_an_unknown_zone_is_an_error() -> None:
    with pytest.raises(ValueError, match="unknown time zone"):
        is_open(WEEKDAYS, "Nowhere", at("2026-11-20T12:00"))


# --- against every minute

# Zones with odd changes: half an hour, at midnight, at 00:01, of a day, twice a year the other way.
ZONES = (HELSINKI, "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "Asia/Tehran", "UTC")
MINUTES = st.integers(0, 24 * 60)


def wall(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start, end = sorted(draw(st.lists(MINUTES, min_size=2, max_size=2, unique=True)))
    days = draw(st.sets(st.integers(1, 7), min_size=1))
    return Span(tuple(sorted(days)), wall(start), wall(end))


@st.composite
def moments(draw: st.DrawFn) -> tuple[str, datetime]:
    """A zone, and an instant that is often near a change of its clocks."""
    zone = draw(st.sampled_from(ZONES))
    changes = [date(2011, 12, 30), date(2026, 3, 8), date(2026, 3, 29), date(2026, 4, 5), date(2026, 10, 25)]
    day = draw(st.sampled_from([*changes, date(2010, 11, 7), date(2021, 9, 22), date(2026, 6, 1)]))
    begin = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=26)
    return zone, begin + timedelta(minutes=draw(st.integers(0, 52 * 60)))


def first(hours: Hours, zones: tuple[str, ...], at: datetime, wanted: bool, minutes: int) -> datetime | None:
    """Found by looking at every minute."""
    for n in range(minutes):
        moment = at + timedelta(minutes=n)
        if open_everywhere(hours, zones, moment) is wanted:
            return moment
    return None


LOOKED = 30 * 60


@given(moments(), st.lists(spans(), max_size=3), st.sampled_from(ZONES), st.booleans())
def test_as_if_every_minute_was_looked_at(
    moment: tuple[str, datetime], week: list[Span], other: str, both: bool
) -> None:
    zone, begin = moment
    hours, zones = Hours(tuple(week)), (zone, other) if both else (zone,)
    for wanted, found in (
        (True, next_opening(hours, zones, begin)),
        (False, next_closing(hours, zones, begin)),
    ):
        looked = first(hours, zones, begin, wanted, LOOKED)
        if looked is not None:
            assert found == looked
        else:
            assert found is None or found >= begin + timedelta(minutes=LOOKED)


@given(moments(), st.lists(spans(), max_size=3), st.integers(0, 3000))
def test_a_bounded_look_finds_the_same_up_to_its_end(
    moment: tuple[str, datetime], week: list[Span], minutes: int
) -> None:
    zone, begin = moment
    hours, until = Hours(tuple(week)), begin + timedelta(minutes=minutes)
    whole = next_closing(hours, zone, begin)
    assert next_closing(hours, zone, begin, until=until) == (whole if whole is not None and whole <= until else None)


def test_hours_that_never_begin_everywhere_are_not_looked_for_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    # A mobile number may be anywhere in a country of sixteen zones, and each caller's question asks this.
    zones = tuple(f"Etc/GMT{-hour:+}" for hour in range(2, 13))
    hours = Hours(spans=(Span((1, 2, 3, 4, 5, 6, 7), "09:00", "18:00"),))
    asked = 0
    real = module.is_open

    def counted(*args: Any) -> bool:
        nonlocal asked
        asked += 1
        return real(*args)

    monkeypatch.setattr(module, "is_open", counted)
    begin = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
    for minute in range(100):
        assert next_opening(hours, zones, begin + timedelta(minutes=minute)) is None
    assert asked < 10_000
