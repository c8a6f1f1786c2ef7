# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of redials (row E1): how many were due, done, late and missed, per agent and local day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta, tzinfo

from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, OutcomeKind
from app.domain.redial import COUNTED, Redial, tries_since


@dataclass(frozen=True, slots=True)
class RedialDay:
    """One agent's redials of the lines that broke off on one local day.

    ``due``: all but false alarms. Of these ``done``: the person was reached by the redial; ``rang_in``: they were talked with
    otherwise before that; ``not_reached``: tried, and ended or handed on without a talk. ``late``: a try began after its time, or
    none was begun by then. ``missed``: not tried at all until the supervisors were to be told. Late and missed ones are also among
    the others, as it went on with them.
    """

    agent: str
    day: date
    due: int = 0
    done: int = 0
    rang_in: int = 0
    late: int = 0
    missed: int = 0
    not_reached: int = 0
    false_alarms: int = 0


_COUNTS = tuple(field.name for field in fields(RedialDay) if field.name not in ("agent", "day"))


def redial_report(
    callbacks: Iterable[Callback], first: date, last: date, zone: tzinfo, now: datetime
) -> tuple[RedialDay, ...]:
    """A row for each agent and day from *first* to *last* (local, both included) on which a line broke off; by day, then agent. A
    line that broke off again in its own redial counts on the day of the last time."""
    found: dict[tuple[date, str], dict[str, int]] = {}
    for one in callbacks:
        if one.redial is None:
            continue
        day = one.redial.since.astimezone(zone).date()
        if first <= day <= last:
            counts = found.setdefault((day, one.redial.agent), dict.fromkeys(_COUNTS, 0))
            for name in marks_of(one, one.redial, now):
                counts[name] += 1
    return tuple(RedialDay(agent, day, **counts) for (day, agent), counts in sorted(found.items()))


def marks_of(one: Callback, redial: Redial, now: datetime) -> set[str]:
    """The counts of :class:`RedialDay` that one redial adds to."""
    if redial.false_alarm:
        return {"false_alarms"}
    made = [a for a in tries_since(one) if a.result in COUNTED or a.result in (CallResult.ANSWERED, None)]
    over = min(filter(None, (redial.handed_on, one.outcome.at if one.outcome is not None else None)), default=None)
    marks = {"due"}
    if _late(redial, made, over or now):
        marks.add("late")
    told = redial.windows[0].by + redial.supervisor_after if redial.windows else 0
    if not made and (over or now) > redial.since + timedelta(seconds=told):
        marks.add("missed")
    if over is None:
        return marks
    how = one.outcome.kind if one.outcome is not None and redial.handed_on is None else None
    if how is OutcomeKind.CONNECTED or any(a.result is CallResult.ANSWERED for a in made):
        marks.add("done")
    elif how is OutcomeKind.ANSWERED_BY_AGENT or (redial.handed_on is not None and _tries(made) < len(redial.windows)):
        marks.add("rang_in")  # what was handed on before its tries were used up: a talk came first
    elif made:
        marks.add("not_reached")
    return marks


def _tries(made: list[Attempt]) -> int:
    return sum(1 for a in made if a.result in COUNTED)


def _late(redial: Redial, made: list[Attempt], until: datetime) -> bool:
    """Whether a try began after its window, or none had by *until*."""
    start, used = redial.since, 0
    for attempt in made:
        if used < len(redial.windows) and attempt.started_at > start + timedelta(seconds=redial.windows[used].by):
            return True
        if attempt.result in COUNTED:
            start, used = attempt.ended_at or attempt.started_at, used + 1
        else:
            return False  # they talk, or are being called
    return used < len(redial.windows) and until > start + timedelta(seconds=redial.windows[used].by)
