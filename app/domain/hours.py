# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening and calling hours: whether an instant lies in them by the clock of a zone, and when they begin and end next.

Wall times decide, also where clocks change: an hour that comes twice is open twice, one that is skipped is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from app.domain.departments import Hours, Span
from app.domain.due import instants, zone

LOOK_AHEAD = timedelta(days=400)
"""Hours that do not begin within a year never do."""
AHEAD_OF_SEVERAL = timedelta(days=21)
"""And where they do not begin in several zones at once within three weeks, they never do: a mobile number may be anywhere in a
country of sixteen zones, and a caller waits for the answer."""
_DAY = timedelta(days=1)


def is_open(hours: Hours, zone_name: str, at: datetime) -> bool:
    """Whether ``at`` (aware) lies within the hours by the zone's clock. Raises ``ValueError`` on an unknown zone."""
    wall = at.astimezone(zone(zone_name)).replace(tzinfo=None)
    now = wall - datetime.combine(wall.date(), time())
    return any(_minutes(span.start) <= now < _minutes(span.end) for span in _spans(hours, wall.date()))


def open_everywhere(hours: Hours, zones: Iterable[str], at: datetime) -> bool:
    """Whether it is open by the clocks of all the zones."""
    return all(is_open(hours, one, at) for one in zones)


def next_opening(hours: Hours, zones: str | Iterable[str], at: datetime) -> datetime | None:
    """The first instant (UTC) from ``at`` on that lies within the hours, in all zones where several are given; ``None`` where there
    is none within :data:`LOOK_AHEAD` (:data:`AHEAD_OF_SEVERAL`)."""
    names = _names(zones)
    if open_everywhere(hours, names, at):
        return at.astimezone(UTC)
    if len(names) == 1:
        return _next_opening(hours, names, at, at + LOOK_AHEAD)
    day = at.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if not _ever_opens(hours, names, day):
        return None
    return _next_opening(hours, names, at, day + AHEAD_OF_SEVERAL)


@lru_cache(maxsize=1000)
def _ever_opens(hours: Hours, zones: tuple[str, ...], day: datetime) -> bool:
    return _next_opening(hours, zones, day, day + AHEAD_OF_SEVERAL) is not None


def _next_opening(hours: Hours, zones: tuple[str, ...], at: datetime, until: datetime) -> datetime | None:
    edges = _edges(hours, zones, at, "start", until)
    return next((one for one in edges if open_everywhere(hours, zones, one)), None)


def next_closing(
    hours: Hours, zones: str | Iterable[str], at: datetime, *, until: datetime | None = None
) -> datetime | None:
    """The first instant (UTC) from ``at`` on that lies outside of the hours of any zone; ``None`` where there is none up to
    ``until`` (or within :data:`LOOK_AHEAD`)."""
    names = _names(zones)
    if not open_everywhere(hours, names, at):
        return at.astimezone(UTC)
    edges = _edges(hours, names, at, "end", until)
    found = next((one for one in edges if not open_everywhere(hours, names, one)), None)
    return found if found is not None and (until is None or found <= until) else None


def _names(zones: str | Iterable[str]) -> tuple[str, ...]:
    return (zones,) if isinstance(zones, str) else tuple(zones)


def _spans(hours: Hours, day: date) -> Iterator[Span]:
    spans = hours.holiday_spans if day.isoformat() in hours.holidays else hours.spans
    return (span for span in spans if day.isoweekday() in span.days)


def _minutes(wall: str) -> timedelta:
    hour, _, minute = wall.partition(":")
    return timedelta(hours=int(hour), minutes=int(minute))


def _edges(
    hours: Hours, zones: tuple[str, ...], at: datetime, edge: str, until: datetime | None = None
) -> Iterator[datetime]:
    """The instants from ``at`` on at which the hours may begin (or end): edges of spans, and changes of clocks, in order."""
    at = at.astimezone(UTC)
    # A day before and after: the walls of all zones have that date within it.
    day = at.date() - 2 * _DAY
    # Two days more: their walls may be those of the last one's instants.
    last = (until.astimezone(UTC) + 2 * _DAY if until is not None else at + LOOK_AHEAD).date()
    waiting: set[datetime] = set()
    while day <= last:
        for name in zones:
            for span in _spans(hours, day):
                # The day's end is the next one's midnight.
                wall = datetime.combine(day, time()) + _minutes(getattr(span, edge))
                waiting.update(one for one in instants(wall, name) if one >= at)
            waiting.update(one for one in _changes(name, day) if one >= at)
        day += _DAY
        # Nothing of the days that follow lies before this.
        safe = datetime.combine(day - _DAY, time(), UTC)
        for one in sorted(one for one in waiting if one < safe):
            waiting.discard(one)
            yield one
    yield from sorted(waiting)


def _changes(zone_name: str, day: date) -> Iterator[datetime]:
    """When the zone's clocks change on this day of UTC, to the second."""
    tz = zone(zone_name)
    low = datetime.combine(day, time(), UTC)
    high = low + _DAY
    if low.astimezone(tz).utcoffset() == high.astimezone(tz).utcoffset():
        return
    before = low.astimezone(tz).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=int((high - low).total_seconds() / 2))
        if middle.astimezone(tz).utcoffset() == before:
            low = middle
        else:
            high = middle
    yield high
