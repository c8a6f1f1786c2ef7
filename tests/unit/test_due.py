# SPDX-License-Identifier: GPL-3.0-or-later
"""Due times at both edges of summer time, in zones that change differently or not at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.due import Due, at_instant, at_wall, instants, refreshed, zone
from app.domain.errors import DueInGap, DueTwice

ZONES = [
    "Europe/Helsinki",
    "Europe/Budapest",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Africa/Casablanca",
    "Asia/Ulaanbaatar",
    "UTC",
]
MINUTE = timedelta(minutes=1)

# Zone, first and last minute that clocks skip, first minute after. From the time-zone database's rules.
GAPS = [
    ("Europe/Helsinki", "2026-03-29T03:00", "2026-03-29T03:59", "2026-03-29T04:00"),
    ("Europe/Budapest", "2026-03-29T02:00", "2026-03-29T02:59", "2026-03-29T03:00"),
    ("America/New_York", "2026-03-08T02:00", "2026-03-08T02:59", "2026-03-08T03:00"),
    ("Australia/Lord_Howe", "2026-10-04T02:00", "2026-10-04T02:29", "2026-10-04T02:30"),
    ("America/Santiago", "2026-09-06T00:00", "2026-09-06T00:59", "2026-09-06T01:00"),
    ("Africa/Casablanca", "2026-03-22T02:00", "2026-03-22T02:59", "2026-03-22T03:00"),
    ("Pacific/Apia", "2011-12-30T00:00", "2011-12-30T23:59", "2011-12-31T00:00"),  # a whole day
    ("Africa/Monrovia", "1972-01-07T00:00", "1972-01-07T00:44", "1972-01-07T00:45"),  # 44 minutes 30 seconds
]
# Zone, first and last minute that clocks show twice, seconds between the two.
TWICE = [
    ("Europe/Helsinki", "2026-10-25T03:00", "2026-10-25T03:59", 3600),
    ("Europe/Budapest", "2026-10-25T02:00", "2026-10-25T02:59", 3600),
    ("America/New_York", "2026-11-01T01:00", "2026-11-01T01:59", 3600),
    ("Australia/Lord_Howe", "2026-04-05T01:30", "2026-04-05T01:59", 1800),
    ("America/Santiago", "2026-04-04T23:00", "2026-04-04T23:59", 3600),
    ("Africa/Casablanca", "2026-02-15T02:00", "2026-02-15T02:59", 3600),
]


@pytest.mark.parametrize(("name", "first", "last", "after"), GAPS, ids=[gap[0] for gap in GAPS])
def test_a_time_that_clocks_skip(name: str, first: str, last: str, after: str) -> None:
    start, end, valid = (datetime.fromisoformat(text) for text in (first, last, after))
    step = max(MINUTE, ((end - start) / 40) // MINUTE * MINUTE)
    moments = [start + n * step for n in range(int((end - start) / step) + 1)] + [end]
    for wall in moments:
        with pytest.raises(DueInGap) as told:
            at_wall(wall, name)
        assert (told.value.wall, told.value.zone, told.value.next_wall) == (wall, name, valid)
    for wall in (start - MINUTE, valid):
        assert at_wall(wall, name).wall == wall
    # Nothing lies between: the skipped minutes take no time at all.
    assert at_wall(valid, name).utc - at_wall(start - MINUTE, name).utc <= timedelta(seconds=90)


@pytest.mark.parametrize(("name", "first", "last", "between"), TWICE, ids=[one[0] for one in TWICE])
def test_a_time_that_clocks_show_twice(name: str, first: str, last: str, between: int) -> None:
    start, end = datetime.fromisoformat(first), datetime.fromisoformat(last)
    wall = start
    while wall <= end:
        with pytest.raises(DueTwice) as told:
            at_wall(wall, name)
        assert told.value.second - told.value.first == timedelta(seconds=between)
        for second, instant in ((False, told.value.first), (True, told.value.second)):
            due = at_wall(wall, name, second=second)
            assert due == Due(instant, wall, name)
            assert instant.astimezone(ZoneInfo(name)).replace(tzinfo=None) == wall
            assert at_instant(instant, name) == due
            assert refreshed(due) == due
        wall += MINUTE
    for clear in (start - MINUTE, end + MINUTE):
        assert len(instants(clear, name)) == 1


def test_a_zone_without_summer_time_has_neither() -> None:
    wall = datetime(2026, 1, 1)
    while wall < datetime(2027, 1, 1):
        assert at_wall(wall, "Asia/Ulaanbaatar").utc == wall.replace(tzinfo=UTC) - timedelta(hours=8)
        wall += timedelta(minutes=30)


walls = st.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1))


@given(walls, st.sampled_from(ZONES), st.booleans())
def test_never_an_hour_off(wall: datetime, name: str, second: bool) -> None:
    minute = wall.replace(second=0, microsecond=0)
    if not instants(minute, name):
        with pytest.raises(DueInGap) as told:
            at_wall(wall, name, second=second)
        after = told.value.next_wall
        assert minute < after <= minute + timedelta(hours=1)
        assert at_wall(after, name).wall == after
        assert instants(after - MINUTE, name) == ()
        return
    due = at_wall(wall, name, second=second)
    assert due.utc.astimezone(ZoneInfo(name)).replace(tzinfo=None) == minute == due.wall
    assert at_instant(due.utc, name) == due


@given(st.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1), timezones=st.just(UTC)), st.sampled_from(ZONES))
def test_from_an_instant_and_back(instant: datetime, name: str) -> None:
    due = at_instant(instant, name)
    assert timedelta(0) <= instant - due.utc < MINUTE
    assert due.utc in instants(due.wall, name)
    assert {at_wall(due.wall, name, second=second).utc for second in (False, True)} >= {due.utc}
    assert refreshed(due) == due


def test_a_promise_follows_new_rules_of_its_zone() -> None:
    # Stored when the zone was thought to be an hour further west.
    stale = Due(datetime(2026, 7, 1, 10, tzinfo=UTC), datetime(2026, 7, 1, 12), "Europe/Helsinki")
    assert refreshed(stale) == Due(datetime(2026, 7, 1, 9, tzinfo=UTC), stale.wall, stale.zone)
    skipped = Due(datetime(2026, 3, 29, 1, 30, tzinfo=UTC), datetime(2026, 3, 29, 3, 30), "Europe/Helsinki")
    assert refreshed(skipped) == skipped


@pytest.mark.parametrize(
    "name", ["", "Europe/Nowhere", "../etc/passwd", "/etc/passwd", "Europe", "\0", "🙂", "x" * 300]
)
def test_what_is_no_zone(name: str) -> None:
    with pytest.raises(ValueError, match="unknown time zone"):
        zone(name)


def test_an_instant_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        at_instant(datetime(2026, 1, 1), "UTC")
