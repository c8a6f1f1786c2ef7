# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with an administrator's rules: asked by the switchboard before it keeps them, and by the desk's page before it
sends them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import phonenumbers

from app.domain.departments import Department, DirectLine, Hours, SiteRules, Span
from app.domain.due import zone
from app.domain.errors import DomainError

_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d|24:00", re.ASCII)
_E164 = re.compile(r"\+[1-9]\d{1,14}", re.ASCII)
_BEGINNING = re.compile(r"\+[1-9]\d{0,14}\*?", re.ASCII)
_QUEUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{1,63}", re.ASCII)
"""Names that the dialplan takes for queues."""
_CALLER = re.compile(r"\+?\d{1,20}", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}", re.ASCII)
_DAY = 86_400

# Whole numbers of a department by their path: the least and the most that make sense.
BOUNDS: Mapping[str, tuple[int, int]] = {
    "offer.every": (10, 3600),
    "offer.after_wait": (0, _DAY),
    "offer.from_expected_wait": (0, _DAY),
    "ring_back.window_minutes": (1, 1440),
    "ring_back.second_after_minutes": (1, 1440),
    "ring_back.attempts": (1, 10),
    "ring_back.ring_seconds": (5, 180),
    "ring_back.most_per_day": (1, 20),
    "missed.after_wait": (0, 3600),
    "missed.hide_after_attempt_minutes": (0, 1440),
    "voicemail.most_seconds": (5, 1800),
    "voicemail.keep_days": (1, 3650),
    "direct.minutes": (1, 43_200),
    "direct.ring_seconds": (5, 180),
}


@dataclass(eq=False)
class BadRules(DomainError):
    """The rules cannot be kept: ``problems`` as :func:`problems` tells them."""

    problems: Mapping[str, str]

    def __str__(self) -> str:
        return f"rules: {', '.join(f'{path} {code}' for path, code in self.problems.items())}"


def problems(rules: SiteRules) -> Mapping[str, str]:
    """A code for each value that cannot be kept, by its dotted path (``departments.0.opening.spans.1.end``).

    Codes: ``empty``, ``twice``, ``bad_name``, ``bad_time``, ``ends_before_start``, ``no_days``, ``bad_day``, ``bad_date``,
    ``unknown_zone``, ``bad_language``, ``bad_number``, ``unknown_country``, ``too_small``, ``too_large``.
    """
    return dict(_problems(rules))


def _problems(rules: SiteRules) -> Iterator[tuple[str, str]]:
    if rules.region not in phonenumbers.SUPPORTED_REGIONS:
        yield "region", "unknown_country"
    for place, country in enumerate(rules.countries):
        if country not in phonenumbers.SUPPORTED_REGIONS:
            yield f"countries.{place}", "unknown_country"
    yield from _unlike("never", rules.never, _E164)
    yield from _unlike("priority_customers", rules.priority_customers, _BEGINNING)
    for place, department in enumerate(rules.departments):
        yield from ((f"departments.{place}.{path}", code) for path, code in _of_department(department))
    yield from _twice("departments", "queue", [one.queue for one in rules.departments])
    for place, line in enumerate(rules.direct_lines):
        yield from ((f"direct_lines.{place}.{path}", code) for path, code in _of_line(line))
    yield from _twice("direct_lines", "person", [one.person for one in rules.direct_lines])
    # An own number leads to one agent.
    yield from _twice("direct_lines", "own_number", [one.own_number for one in rules.direct_lines])


def _of_department(department: Department) -> Iterator[tuple[str, str]]:
    if not department.queue:
        yield "queue", "empty"
    elif not _QUEUE.fullmatch(department.queue):
        yield "queue", "bad_name"
    if department.number and not _CALLER.fullmatch(department.number):
        yield "number", "bad_number"
    if not _LANGUAGE.fullmatch(department.language):
        yield "language", "bad_language"
    try:
        zone(department.zone)
    except ValueError:
        yield "zone", "unknown_zone"
    yield from _of_hours("opening", department.opening)
    yield from _of_hours("offer.hours", department.offer.hours)
    yield from _of_hours("ring_back.hours", department.ring_back.hours)
    for path, (least, most) in BOUNDS.items():
        part, _, name = path.partition(".")
        yield from _out_of_bounds(path, getattr(getattr(department, part), name), least, most)


def _of_line(line: DirectLine) -> Iterator[tuple[str, str]]:
    if not line.person:
        yield "person", "empty"
    if line.own_number and not _CALLER.fullmatch(line.own_number):
        yield "own_number", "bad_number"
    if line.minutes is not None:
        yield from _out_of_bounds("minutes", line.minutes, *BOUNDS["direct.minutes"])


def _of_hours(path: str, hours: Hours) -> Iterator[tuple[str, str]]:
    for name, spans in (("spans", hours.spans), ("holiday_spans", hours.holiday_spans)):
        for place, span in enumerate(spans):
            yield from _of_span(f"{path}.{name}.{place}", span)
    for place, day in enumerate(hours.holidays):
        if not _is_date(day):
            yield f"{path}.holidays.{place}", "bad_date"


def _is_date(text: str) -> bool:
    """As days are compared: ISO 8601's other ways to write a date would be no holiday on any day."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _of_span(path: str, span: Span) -> Iterator[tuple[str, str]]:
    if not span.days:
        yield f"{path}.days", "no_days"
    elif not set(span.days) <= set(range(1, 8)):
        yield f"{path}.days", "bad_day"
    good = True
    for name in ("start", "end"):
        text = getattr(span, name)
        if not _TIME.fullmatch(text) or (name == "start" and text == "24:00"):
            good = False
            yield f"{path}.{name}", "bad_time"
    if good and span.end <= span.start:
        yield f"{path}.end", "ends_before_start"


def _out_of_bounds(path: str, value: int, least: int, most: int) -> Iterator[tuple[str, str]]:
    if value < least:
        yield path, "too_small"
    elif value > most:
        yield path, "too_large"


def _unlike(path: str, values: Iterable[str], form: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    for place, value in enumerate(values):
        if not form.fullmatch(value):
            yield f"{path}.{place}", "bad_number"


def _twice(path: str, name: str, values: list[str]) -> Iterator[tuple[str, str]]:
    for place, value in enumerate(values):
        if value and value in values[:place]:
            yield f"{path}.{place}.{name}", "twice"
