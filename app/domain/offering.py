# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a caller is offered to be called back, which numbers may be called, and what a caller is promised (rows B1, C1 to C3)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberType

from app.domain.departments import Department, NumberRight, SiteRules
from app.domain.due import zone
from app.domain.hours import is_open, next_closing, next_opening
from app.domain.number import Number, is_service

_WITHHELD = frozenset({"anonymous", "unavailable", "unknown", "private", "restricted", "withheld", "asterisk", "s"})
"""What networks and exchanges put where the number of a caller who hides it would stand (RFC 3323, and custom)."""
_AN_HOUR = 60
_TURNS = 20
"""How often opening and calling hours are asked in turn for a time that suits both."""


class No(StrEnum):
    """Why somebody cannot be called back."""

    OFF = "off"
    """Callbacks are switched off, for the site or for the department."""
    HIDDEN = "hidden"
    """The caller hides the number."""
    NOT_ALLOWED = "not_allowed"
    """The system may not dial such a number."""
    NOT_VALID = "not_valid"
    """What was keyed in is no number."""


def is_hidden(number: Number) -> bool:
    """Whether the caller hides the number."""
    return not number.key or (number.e164 is None and number.key.partition("@")[0].lower() in _WITHHELD)


def is_priority(site: SiteRules, number: Number) -> bool:
    """Whether callers from this number go ahead."""
    if number.e164 is None:
        return False
    return any(
        number.e164.startswith(one[:-1]) if one.endswith("*") else number.e164 == one for one in site.priority_customers
    )


def rights(number: Number, region: str) -> frozenset[NumberRight]:
    """What kinds of line a number may lead to: the right to any of them is enough. Empty: never dialled by the system."""
    if not number.callable or is_service(number, region):
        return frozenset()
    if number.e164 is None or not number.e164.startswith("+"):
        return frozenset({NumberRight.INTERNAL})
    try:
        kind = phonenumbers.number_type(phonenumbers.parse(number.e164))
    except NumberParseException:
        return frozenset()
    return _RIGHTS.get(kind, frozenset({NumberRight.OTHER}))


_RIGHTS = {
    PhoneNumberType.MOBILE: frozenset({NumberRight.MOBILE}),
    PhoneNumberType.FIXED_LINE: frozenset({NumberRight.FIXED}),
    PhoneNumberType.FIXED_LINE_OR_MOBILE: frozenset({NumberRight.FIXED, NumberRight.MOBILE}),
    PhoneNumberType.TOLL_FREE: frozenset({NumberRight.TOLL_FREE}),
    PhoneNumberType.SHARED_COST: frozenset({NumberRight.SHARED_COST}),
    PhoneNumberType.VOIP: frozenset({NumberRight.VOIP}),
    PhoneNumberType.PREMIUM_RATE: frozenset(),
}


def refused(site: SiteRules, number: Number) -> No | None:
    """Why the system may not call this number; ``None`` when it may."""
    if is_hidden(number):
        return No.HIDDEN
    if number.key in site.never or not rights(number, site.region) & set(site.may_dial):
        return No.NOT_ALLOWED
    if number.e164 is not None and number.e164.startswith("+"):
        region = number.region
        if region is None:  # the network's own word; the plan's data does not hold it
            region = phonenumbers.region_code_for_country_code(phonenumbers.parse(number.e164).country_code or 0)
        if region not in (site.countries or (site.region,)):
            return No.NOT_ALLOWED
    return None


def is_on(site: SiteRules, department: Department | None) -> bool:
    """Whether callbacks are offered there at all (row B4)."""
    return site.callbacks_on and department is not None and department.offer.on


def may_offer(
    site: SiteRules,
    department: Department,
    number: Number,
    at: datetime,
    *,
    waited: int | None,
    expected: int | None,
) -> bool:
    """Whether this caller is offered to be called back at ``at``. ``waited`` in seconds, ``None`` outside of the queue, where
    nobody has waited yet; ``expected`` in seconds, ``None`` when nobody takes calls."""
    rules = department.offer
    if not is_on(site, department) or not is_open(rules.hours, department.zone, at):
        return False
    if is_priority(site, number) and not rules.to_priority_customers:
        return False
    if refused(site, number) is not None and not rules.other_number:
        return False
    if not is_open(department.opening, department.zone, at):
        return rules.when_closed
    if waited is not None and waited < rules.after_wait:
        return False
    return expected is None or expected >= rules.from_expected_wait


def promised_at(department: Department, zones: Sequence[str], at: datetime, expected: int | None) -> datetime:
    """By when somebody who asks at ``at`` is told to be called: after the expected wait, and not before the window of the
    department's rules is over; while it is closed, or too early or late to call where the customer is (``zones``), counted from
    when that ends. Short before the department closes it is by then, or on its next day. An instant in UTC."""
    window = timedelta(minutes=department.ring_back.window_minutes)
    start = _suits(department, zones, at)
    wait = timedelta(seconds=expected or 0) if start <= at else timedelta()
    promised = start + max(window, wait)
    closing = next_closing(department.opening, department.zone, start, until=promised)
    if closing is None or promised <= closing:
        return promised
    if start + max(window / 2, wait) <= closing:
        return closing
    return _suits(department, zones, closing + timedelta(seconds=1)) + window


def _suits(department: Department, zones: Sequence[str], at: datetime) -> datetime:
    """The first instant from ``at`` on at which the department is open and customers of these zones may be called. Where there is
    no such time, the department's opening; where it never opens, ``at``."""
    moment = first = next_opening(department.opening, department.zone, at) or at
    for _ in range(_TURNS):
        opening = next_opening(department.opening, department.zone, moment)
        if opening is None:
            return at
        calling = next_opening(department.ring_back.hours, zones, opening) if department.ring_back.on else opening
        if calling is None or calling == opening:
            return opening
        moment = calling
    return first


def when(promised: datetime, at: datetime, zone_name: str) -> str:
    """How a caller is told the time of the promise: whole minutes, rounded up, ``tomorrow``, or nothing where neither is right.
    Days are those of the zone."""
    minutes = max(1, math.ceil((promised - at).total_seconds() / 60))
    tz = zone(zone_name)
    days = (promised.astimezone(tz).date() - at.astimezone(tz).date()).days
    if days <= 0 or minutes <= _AN_HOUR:
        return str(minutes)
    return "tomorrow" if days == 1 else ""
