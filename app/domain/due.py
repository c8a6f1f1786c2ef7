# SPDX-License-Identifier: GPL-3.0-or-later
"""Due times: an instant plus the wall time and zone it was promised in (rule 10), so that DST changes move no promise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.errors import DueInGap, DueTwice


@dataclass(frozen=True, slots=True)
class Due:
    """``utc`` is aware and in UTC; ``wall`` is naive, to the minute, in the IANA ``zone``."""

    utc: datetime
    wall: datetime
    zone: str


def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name; raises ``ValueError`` for a name the time-zone data does not hold."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"unknown time zone: {name!r}") from None


def instants(wall: datetime, zone_name: str) -> tuple[datetime, ...]:
    """The instants (UTC) at which clocks in the zone show ``wall``: none in a gap, two in a repeated hour, else one."""
    tz = zone(zone_name)
    found: list[datetime] = []
    for fold in (0, 1):
        utc = wall.replace(tzinfo=tz, fold=fold).astimezone(UTC)
        if utc.astimezone(tz).replace(tzinfo=None) == wall and utc not in found:
            found.append(utc)
    return tuple(sorted(found))


def at_wall(wall: datetime, zone_name: str, *, second: bool | None = None) -> Due:
    """The due time at a wall time.

    Raises :class:`DueInGap` where clocks skip it and :class:`DueTwice` where they show it twice and ``second`` does not
    say which is meant.
    """
    wall = wall.replace(tzinfo=None, second=0, microsecond=0, fold=0)
    found = instants(wall, zone_name)
    if not found:
        tz = zone(zone_name)
        # With fold=0 a time in the gap is read by the offset before it, which lands as far behind the gap's end.
        before = wall.replace(tzinfo=tz, fold=0).utcoffset()
        after = wall.replace(tzinfo=tz, fold=1).utcoffset()
        assert before is not None
        assert after is not None
        # A minute more, to the full minute: some old offsets have seconds.
        high = (wall + (after - before) + timedelta(seconds=59)).replace(second=0)
        low = wall
        while high - low > timedelta(minutes=1):
            middle = (low + (high - low) / 2).replace(second=0, microsecond=0)
            if not instants(middle, zone_name):
                low = middle
            else:
                high = middle
        raise DueInGap(wall, zone_name, high)
    if len(found) == 2 and second is None:
        raise DueTwice(wall, zone_name, found[0], found[1])
    return Due(found[-1] if second else found[0], wall, zone_name)


def at_instant(instant: datetime, zone_name: str) -> Due:
    """The due time at an instant, rounded down to the minute, with its wall time in the zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs a zone")
    utc = instant.astimezone(UTC).replace(second=0, microsecond=0)
    return Due(utc, utc.astimezone(zone(zone_name)).replace(tzinfo=None, fold=0), zone_name)


def next_morning(now: datetime, zone_name: str, hour: int) -> Due:
    """Tomorrow at this full hour on the zone's clocks; where they skip it, the first time after that, and the first of two."""
    day = now.astimezone(zone(zone_name)).date() + timedelta(days=1)
    try:
        return at_wall(datetime(day.year, day.month, day.day, hour), zone_name, second=False)
    except DueInGap as gap:
        return at_wall(gap.next_wall, zone_name, second=False)


def refreshed(due: Due) -> Due:
    """The same promise under today's zone rules: the wall time is what was promised, so it wins over the instant."""
    found = instants(due.wall, due.zone)
    if not found or due.utc in found:
        return due
    return Due(found[0], due.wall, due.zone)
