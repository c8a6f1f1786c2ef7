# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a span of time: what became of calls, callbacks, ratings and redials, for each person and queue.

One definition for the agent's own day, counted on the desk, and for the report of everybody, counted where the calls are kept.
A fact counts at one instant, for one person and one queue, so that hours add up to a day, and people and queues to the total.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, NamedTuple, TypeVar

from app.domain.call import Call, CallResult, Direction
from app.domain.callback import Callback, Origin, Outcome, OutcomeKind, only_missed
from app.domain.callback_report import Kept, kept, promised, reached_at
from app.domain.redial_report import marks_of

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Span:
    """From ``since`` (included) to ``until`` (left out), both in UTC."""

    since: datetime
    until: datetime

    def holds(self, at: datetime) -> bool:
        """Whether an instant lies in it."""
        return self.since <= at < self.until


def span_of(first: date, last: date, zone: tzinfo) -> Span:
    """Local days, both included: each is as long as its clocks make it, 23 to 25 hours where they are changed. Raises
    ``ValueError`` where the end lies before the beginning, or outside of what can be counted."""
    if last < first:
        raise ValueError("the last day lies before the first")
    try:
        begin = datetime.combine(first, time.min, zone).astimezone(UTC)
        end = datetime.combine(last + timedelta(days=1), time.min, zone).astimezone(UTC)
    except OverflowError:
        raise ValueError("no such day") from None
    return Span(begin, end)


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts, and ``talk`` in seconds. All of them add up.

    Calls count at their beginning, once they are over, those between colleagues left out. ``answered``, ``missed``, ``rejected``
    and ``elsewhere`` (a colleague took it) are calls in; ``reached`` and ``not_reached`` calls out. ``unrated``: answered, and
    nobody said how the caller behaved, though it could be said.

    ``kept``, ``late`` and ``lost`` (:func:`app.domain.callback_report.kept`) count when the promise ended: for who talked with
    them, and lost ones for the owner, or else whoever ended it. ``overdue`` ones stand open after the promised time, at which they
    count for the owner. ``made`` are promises, for who made them; ``tries`` are attempts that are over, for who made them. A line
    that broke off is none of these, only its tries are: ``redials`` count as :mod:`app.domain.redial_report` says, at the
    instant of the drop, for the agent in whose lane they stand; ``redials_settled``: talked with again, by whichever call.
    """

    calls_in: int = 0
    calls_out: int = 0
    answered: int = 0
    missed: int = 0
    rejected: int = 0
    elsewhere: int = 0
    reached: int = 0
    not_reached: int = 0
    talk: float = 0.0
    kept: int = 0
    late: int = 0
    lost: int = 0
    overdue: int = 0
    made: int = 0
    tries: int = 0
    rated_1: int = 0
    rated_2: int = 0
    rated_3: int = 0
    rated_4: int = 0
    rated_5: int = 0
    unrated: int = 0
    redials: int = 0
    redials_settled: int = 0
    redials_late: int = 0
    redials_missed: int = 0

    def __add__(self, other: Figures) -> Figures:
        return Figures(*(getattr(self, name) + getattr(other, name) for name in NAMES))

    @property
    def calls(self) -> int:
        """In and out."""
        return self.calls_in + self.calls_out

    @property
    def talks(self) -> int:
        """Calls in which both sides talked."""
        return self.answered + self.reached

    @property
    def average_talk(self) -> float | None:
        """Seconds; ``None`` where nobody talked."""
        return self.talk / self.talks if self.talks else None

    @property
    def ratings(self) -> tuple[int, int, int, int, int]:
        """How many of each, from angry to delighted."""
        return self.rated_1, self.rated_2, self.rated_3, self.rated_4, self.rated_5

    @property
    def rated(self) -> int:
        """Calls with a rating."""
        return sum(self.ratings)

    @property
    def average_rating(self) -> float | None:
        """1 to 5; ``None`` where nothing was rated."""
        points = sum(value * count for value, count in enumerate(self.ratings, 1))
        return points / self.rated if self.rated else None

    @property
    def kept_share(self) -> float | None:
        """The part of the callbacks that were kept, of those of which it is known what became; ``None`` while there are none."""
        known = self.kept + self.late + self.lost
        return self.kept / known if known else None

    @property
    def redials_in_time(self) -> int:
        """Redials of which every try so far began in time."""
        return self.redials - self.redials_late

    @property
    def empty(self) -> bool:
        """Whether nothing happened at all."""
        return self == Figures()


NAMES = tuple(one.name for one in fields(Figures))
OF_CALLBACKS = frozenset(
    {"kept", "late", "lost", "kept_share", "overdue", "made", "tries"}
    | {"redials", "redials_settled", "redials_late", "redials_missed"}
)
"""What callbacks alone tell: fields and properties of :class:`Figures`."""


class Fact(NamedTuple):
    """Something that counts: ``counts`` names fields of :class:`Figures` that grow by one, ``talk`` is seconds. ``person`` and
    ``queue`` are empty where it is nobody's, or no queue's."""

    at: datetime
    person: str
    queue: str
    counts: tuple[str, ...]
    talk: float = 0.0


_COMING_IN = {
    CallResult.ANSWERED: "answered",
    CallResult.MISSED: "missed",
    CallResult.REJECTED: "rejected",
    CallResult.ANSWERED_ELSEWHERE: "elsewhere",
}


def of_call(call: Call) -> Iterator[Fact]:
    """What a call counts; nothing while it lasts, and nothing of one between colleagues."""
    if call.result is None or call.internal:
        return
    talked = call.answered_at is not None
    if call.direction is Direction.IN:
        counts = ["calls_in"]
        if talked:
            counts.append("answered")  # also where a crash hid how it ended
        elif call.result in _COMING_IN and call.result is not CallResult.ANSWERED:
            counts.append(_COMING_IN[call.result])
    else:
        counts = ["calls_out", "reached" if talked else "not_reached"]
    if call.rating is not None:
        counts.append(f"rated_{int(call.rating)}")
    elif call.wants_rating:
        counts.append("unrated")
    ended = call.ended_at or call.started_at
    yield Fact(call.started_at, call.agent, call.queue or "", tuple(counts), call.talk_seconds(ended))


def of_callback(callback: Callback, now: datetime) -> Iterator[Fact]:
    """What a callback counts, seen at *now*."""
    queue = callback.queue or ""
    for attempt in callback.attempts:
        if attempt.result is not None:
            yield Fact(attempt.started_at, attempt.agent, queue, ("tries",))
    redial = callback.redial
    if redial is not None:
        found = marks_of(callback, redial, now)
        counts = [_REDIALS[mark] for mark in sorted(found & _REDIALS.keys())]
        if found & {"done", "rang_in"}:
            counts.append("redials_settled")
        if counts:
            yield Fact(redial.since, redial.agent, queue, tuple(counts))
        if callback.origin is Origin.DROP and redial.handed_on is None:
            return
    if not only_missed(callback):
        yield Fact(callback.created_at, callback.created_by, queue, ("made",))
    end = callback.outcome
    match kept(callback, now):
        case Kept.OPEN:
            if promised(callback) < now:
                yield Fact(promised(callback), callback.owner or "", queue, ("overdue",))
        case Kept.LOST:
            at = end.at if end is not None else callback.expires_at or now
            yield Fact(at, _loser(callback), queue, ("lost",))
        case what:
            assert end is not None
            yield Fact(end.at, _who_talked(callback, end), queue, (what.value,))


_REDIALS = {"due": "redials", "late": "redials_late", "missed": "redials_missed"}


def _loser(callback: Callback) -> str:
    end = callback.outcome
    by_itself = end is None or end.kind is OutcomeKind.EXPIRED
    return callback.owner or ("" if by_itself or end is None else end.by)


def _who_talked(callback: Callback, end: Outcome) -> str:
    """Whose talk kept it: the attempt's that :func:`app.domain.callback_report.reached_at` counts."""
    reached = reached_at(callback)
    talks = (one for one in callback.attempts if one.result is CallResult.ANSWERED and one.started_at == reached)
    first = min(talks, key=lambda one: one.id, default=None)
    return first.agent if first is not None else end.by


def added(facts: Iterable[Fact], key: Callable[[Fact], K]) -> dict[K, Figures]:
    """The figures of each key."""
    sums: dict[K, dict[str, Any]] = {}
    for fact in facts:
        found = sums.setdefault(key(fact), {})
        for name in fact.counts:
            found[name] = found.get(name, 0) + 1
        if fact.talk:
            found["talk"] = found.get("talk", 0.0) + fact.talk
    return {one: Figures(**counts) for one, counts in sums.items()}


def together(figures: Iterable[Figures]) -> Figures:
    """All of them added up."""
    every = tuple(figures)
    return Figures(*(sum(getattr(one, name) for one in every) for name in NAMES))


# The agent's own day.


@dataclass(frozen=True, slots=True)
class Day:
    """One person's figures from one local day to another, ``hours`` by the hour of the day that the clocks showed, without gaps,
    and ``days`` day by day. ``working`` is seconds in each state. ``older``: promises that stand overdue since before."""

    total: Figures
    hours: tuple[tuple[int, Figures], ...]
    days: tuple[tuple[date, Figures], ...]
    working: Mapping[str, float]
    older: int
    at: datetime
    """As of when."""


def day_of(
    person: str,
    calls: Iterable[Call],
    callbacks: Iterable[Callback],
    working: Mapping[str, float],
    first: date,
    last: date,
    zone: tzinfo,
    now: datetime,
) -> Day:
    """What one person did from *first* to *last* (local, both included)."""
    span = span_of(first, last, zone)
    every = (*_facts(calls, callbacks, now),)
    mine = [fact for fact in every if fact.person == person]
    facts = [fact for fact in mine if span.holds(fact.at)]
    hours = added(facts, lambda fact: fact.at.astimezone(zone).hour)
    days = added(facts, lambda fact: fact.at.astimezone(zone).date())
    older = sum(1 for fact in mine if "overdue" in fact.counts and fact.at < span.since)
    return Day(
        together(hours.values()),
        tuple((hour, hours.get(hour, Figures())) for hour in _between(hours)),
        tuple((day, days.get(day, Figures())) for day in _days(first, last)),
        working,
        older,
        now,
    )


def _facts(calls: Iterable[Call], callbacks: Iterable[Callback], now: datetime) -> Iterator[Fact]:
    for call in calls:
        yield from of_call(call)
    for callback in callbacks:
        yield from of_callback(callback, now)


def _between(hours: Mapping[int, Figures]) -> range:
    return range(min(hours), max(hours) + 1) if hours else range(0)


def _days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


# Everybody's.


@dataclass(frozen=True, slots=True)
class PersonFigures:
    """One person's figures in one queue; ``person`` and ``queue`` are empty where they are nobody's, or no queue's."""

    person: str
    queue: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class PeopleReport:
    """Everybody's figures; ``working``: seconds in each state by person. ``calls``: whether calls, ratings and working time could
    be counted, or only what callbacks tell."""

    rows: tuple[PersonFigures, ...]
    working: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    calls: bool = True

    def by_person(self) -> dict[str, Figures]:
        """Each person's, those included who only have working time; nobody's under an empty name."""
        found = self._by(lambda row: row.person)
        return {**{person: Figures() for person in self.working}, **found}

    def by_queue(self) -> dict[str, Figures]:
        """Each queue's; under an empty name what belongs to none."""
        return self._by(lambda row: row.queue)

    @property
    def total(self) -> Figures:
        """All together."""
        return together(row.figures for row in self.rows)

    def _by(self, key: Callable[[PersonFigures], str]) -> dict[str, Figures]:
        found: dict[str, list[Figures]] = {}
        for row in self.rows:
            found.setdefault(key(row), []).append(row.figures)
        return {one: together(several) for one, several in found.items()}


def people_rows(
    calls: Iterable[Call], callbacks: Iterable[Callback], span: Span, now: datetime
) -> tuple[PersonFigures, ...]:
    """The figures of a span by person and queue, in their order."""
    facts = (fact for fact in _facts(calls, callbacks, now) if span.holds(fact.at))
    found = added(facts, lambda fact: (fact.person, fact.queue))
    return tuple(PersonFigures(person, queue, found[person, queue]) for person, queue in sorted(found))


def figures_record(figures: Figures) -> dict[str, Any]:
    """The figures as plain data; what is 0 is left out."""
    return {name: value for name in NAMES if (value := getattr(figures, name))}


def to_figures(data: Mapping[str, Any]) -> Figures:
    """Figures of plain data; names that are not known are passed over. Raises ``ValueError`` on what cannot be."""
    found: dict[str, Any] = {}
    for name in NAMES:
        value = data.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, (int, float) if name == "talk" else int) or value < 0:
            raise ValueError(f"no count: {name}")
        found[name] = value
    return Figures(**found)


def people_record(report: PeopleReport) -> dict[str, Any]:
    """The report as plain data, a row for each person and queue; what is 0 is left out."""
    return {
        "items": [
            {"person": one.person, "queue": one.queue, "figures": figures_record(one.figures)} for one in report.rows
        ],
        "working": [{"person": person, "seconds": dict(seconds)} for person, seconds in sorted(report.working.items())],
    }


def to_people_report(data: Mapping[str, Any]) -> PeopleReport:
    """The report of plain data; raises ``KeyError``, ``ValueError`` or ``TypeError`` on data that is none."""
    rows = tuple(
        PersonFigures(str(one["person"]), str(one["queue"]), to_figures(one["figures"])) for one in data["items"]
    )
    working = {
        str(one["person"]): {str(state): float(value) for state, value in one["seconds"].items()}
        for one in data["working"]
    }
    return PeopleReport(rows, working)
