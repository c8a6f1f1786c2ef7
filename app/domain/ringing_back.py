# SPDX-License-Identifier: GPL-3.0-or-later
"""When the system may call somebody back by itself: the rules of rows B2, B3, C4 and C5, and of a call that could do harm.

Nothing is ever lost by a refusal: what the system does not call stays open in the list, for people.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException

from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Origin
from app.domain.departments import Department, RingBackRules, SiteRules
from app.domain.due import zone
from app.domain.hours import is_open, open_everywhere
from app.domain.number import Number, from_network
from app.domain.offering import refused
from app.domain.redial import COUNTED, redialling

AFTER_TALK = timedelta(minutes=2)
"""After a person was on the line with us: time for the agent to say what became of the callback, before the system calls it."""


class Refusal(StrEnum):
    """Why the system does not call this callback now."""

    OFF = "off"
    """Switched off: for the site, the department, or this kind of callback."""
    PEOPLE = "people"
    """It is somebody's own, or of a kind that only people call."""
    OVER = "over"
    CLAIMED = "claimed"
    NOT_YET = "not_yet"
    UNCLEAR = "unclear"
    """Nobody knows what became of the last try: a person decides (design § 4, rule 2)."""
    TALKED = "talked"
    """Somebody has talked with the person since; whoever did says what is left."""
    INVALID = "invalid"
    """The network says that there is no such number."""
    TRIED = "tried"
    """As often as is set."""
    NUMBER = "number"
    """A number that the system may not dial: class or country not allowed, on the do-not-call list, a service, no number."""
    HOURS = "hours"
    """Outside calling hours, in one at least of the zones where the person may be."""
    CAP = "cap"
    """Called as often today as is allowed."""


def refusal(
    callback: Callback,
    tries: Sequence[Attempt],
    site: SiteRules,
    *,
    now: datetime,
    me: str,
    contact_zone: str | None = None,
    promised: datetime | None = None,
    today: int = 0,
    claimed: bool = False,
) -> Refusal | None:
    """Why the system must not dial this callback at *now*; ``None``: it may.

    ``tries``: :func:`all_tries`. ``me``: the person as whom the switchboard works. ``contact_zone``: where the CRM says that the
    person is. ``promised``: what the caller was told. ``today``: :func:`day_began` and the calls that the system placed to this
    person since. ``claimed``: the claim on it is the caller's own.
    """
    department = site.department(callback.queue)
    if department is None or not site.callbacks_on:
        return Refusal.OFF
    rules = department.ring_back
    if not callback.open or (callback.expires_at is not None and now >= callback.expires_at):
        return Refusal.OVER
    if callback.owned_by(callback.owner or "", now) or callback.origin not in (Origin.QUEUE, Origin.MISSED):
        return Refusal.PEOPLE
    if redialling(callback):
        return Refusal.PEOPLE  # the agent whose line broke off is about to
    if not rules.on or (callback.origin is Origin.MISSED and not rules.missed_calls):
        return Refusal.OFF
    if not claimed and callback.claim is not None and callback.claim.live(now):
        return Refusal.CLAIMED
    return (
        _tries_left(tries, rules, now, asked_at(callback, rules.window_minutes, me, promised))
        or (None if may_be_dialled(callback.number, site) else Refusal.NUMBER)
        or (Refusal.CAP if today >= rules.most_per_day else None)
        or (None if _hours_allow(callback, department, now, contact_zone) else Refusal.HOURS)
    )


def _tries_left(
    tries: Sequence[Attempt], rules: RingBackRules, now: datetime, asked: tuple[datetime, datetime]
) -> Refusal | None:
    since, first = asked
    mine = [one for one in tries if one.started_at >= since]
    if any(one.result in (None, CallResult.UNKNOWN) for one in mine):
        return Refusal.UNCLEAR
    for result, why in ((CallResult.ANSWERED, Refusal.TALKED), (CallResult.INVALID, Refusal.INVALID)):
        if any(one.result is result for one in mine):
            return why
    if sum(1 for one in mine if one.result in COUNTED) >= rules.attempts:
        return Refusal.TRIED
    # A call that the agent or the person broke off counts as no try, but is not placed again in the same minute either.
    last = max((one.ended_at or one.started_at for one in mine), default=None)
    if last is not None:
        first = max(first, last + timedelta(minutes=rules.second_after_minutes))
    return Refusal.NOT_YET if now < first else None


def asked_at(
    callback: Callback, window_minutes: int, me: str, promised: datetime | None = None
) -> tuple[datetime, datetime]:
    """Since when the promise stands as it does (earlier tries belong to an earlier one), and when its first try may be.

    Who asks for a call is called as soon as possible: what the switchboard writes down as due is the end of that, the time that it
    has told the caller (``promised``, where it is known). A time that a person has set is kept to.
    """
    said, by, changed = callback.created_at, callback.created_by, False
    for change in callback.changes:
        if change.field == "due" and change.at >= said:
            said, by, changed = change.at, change.by, True
    due = callback.due.utc
    if changed or promised is None:
        soon = (changed and by == me) or (by in (me, callback.created_by) and due <= said + _to_minute(window_minutes))
    else:  # not every CRM tells who changed what: the time itself does
        soon = due == promised.replace(second=0, microsecond=0)
    # Not before it was said, by a clock that may be ahead of ours: tries from before that would not count.
    return said, said if soon else max(said, due)


def _to_minute(minutes: int) -> timedelta:
    """Due times are kept to the minute."""
    return timedelta(minutes=minutes + 1)


def all_tries(callback: Callback, runs: Iterable[Attempt]) -> tuple[Attempt, ...]:
    """The CRM's attempts and the system's own runs, each once: what one of them knows, is known."""
    found = {one.id: one for one in runs}
    for one in callback.attempts:
        other = found.get(one.id)
        if other is None or other.result in (None, CallResult.UNKNOWN):
            found[one.id] = one if one.result is not None or other is None else other
    return tuple(sorted(found.values(), key=lambda one: (one.started_at, one.id)))


# Numbers


def may_be_dialled(number: Number, site: SiteRules) -> bool:
    """Whether class, country and the do-not-call list let the system dial it. The number itself is judged, not what a record says
    of it: a callback form is a toll-fraud machine."""
    if number.bare in site.never or number.e164 is None:
        return False
    if number.e164.startswith("+"):
        number = _read(number.e164, site.region)
    return refused(site, number) is None


@lru_cache(maxsize=10_000)
def _read(e164: str, region: str) -> Number:
    return from_network(e164, region)


@lru_cache(maxsize=10_000)
def _plan_zones(e164: str) -> tuple[str, ...]:
    from phonenumbers import timezone

    try:
        found = timezone.time_zones_for_number(phonenumbers.parse(e164))
    except NumberParseException:
        return ()
    return tuple(name for name in found if name != "Etc/Unknown" and _is_zone(name))


def zones_of(number: Number, contact_zone: str | None, site_zone: str) -> tuple[str, ...]:
    """Where the person may be: the zone that the CRM knows, else all that the number's plan names, else the department's."""
    if contact_zone is not None and _is_zone(contact_zone):
        return (contact_zone,)
    known = _plan_zones(number.e164) if number.e164 is not None and number.e164.startswith("+") else ()
    return known or (site_zone,)


def may_be_called_now(number: Number, department: Department, now: datetime, contact_zone: str | None = None) -> bool:
    """Whether calling hours are open in every zone where the person may be."""
    return open_everywhere(department.ring_back.hours, zones_of(number, contact_zone, department.zone), now)


def _hours_allow(callback: Callback, department: Department, now: datetime, contact_zone: str | None) -> bool:
    """Where the CRM does not say (any more, or in time) where the person is, they may also be where they were when the time was
    agreed."""
    known = contact_zone is not None and _is_zone(contact_zone)
    agreed = known or not _is_zone(callback.due.zone) or is_open(department.ring_back.hours, callback.due.zone, now)
    return agreed and may_be_called_now(callback.number, department, now, contact_zone)


def day_began(now: datetime, zone_name: str) -> datetime:
    """When this day began in the zone, as an instant in UTC."""
    return now.astimezone(zone(zone_name)).replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def _is_zone(name: str) -> bool:
    try:
        zone(name)
    except ValueError:
        return False
    return True


# Queues

FRONT = 100
"""The queue priority of those who go ahead of all callers."""


def position(joined: float, waiting: Iterable[float]) -> int:
    """The place, from 1, of somebody who joined at this epoch, among those who stand in the queue (their epochs, in order)."""
    return 1 + max((place for place, other in enumerate(waiting, 1) if other <= joined), default=0)


def room(free: Mapping[str, frozenset[str]], wanted: Iterable[str], one_more: str) -> bool:
    """Whether an agent is left for somebody more in the queue *one_more*, once all of *wanted* (queues, one for each person who
    needs an agent) have got theirs as far as there are any. ``free``: each queue's free agents; one may be in several.

    A matching by augmenting paths: what it takes from nobody, it takes.
    """
    holders: dict[str, str] = {}

    def serve(queue: str, seen: set[str]) -> bool:
        for agent in sorted(free.get(queue, frozenset()) - seen):
            seen.add(agent)
            if agent not in holders or serve(holders[agent], seen):
                holders[agent] = queue
                return True
        return False

    for queue in wanted:
        serve(queue, set())
    return serve(one_more, set())
