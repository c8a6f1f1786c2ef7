# SPDX-License-Identifier: GPL-3.0-or-later
"""What administrators set for the switchboard: the site, and each department with its queue (rows B1–B4, C1–C5, C8, C10, C11).

Nothing here acts: the switchboard reads these values, the desk's administrators' page shows and changes them. Times are seconds
unless the name says minutes, days or hours; wall times are ``HH:MM`` in the department's zone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class DialOrder(StrEnum):
    """Whose phone rings first when the system calls somebody back."""

    AGENT_FIRST = "agent_first"
    CUSTOMER_FIRST = "customer_first"


class DirectMode(IntEnum):
    """How long a direct line lasts (row C10), each longer than the one before."""

    FIRST_ANSWER = 1
    """Until the window ends, or until the first answered call between the two."""
    WINDOW = 2
    """Until the window ends."""
    RENEWED = 3
    """Until the window ends; each further call between the two begins it again."""
    UNTIL_CLOSED = 4
    """Until the agent closes it, or the callback it belongs to is closed."""


class NumberRight(StrEnum):
    """Numbers that the system may dial by itself: a callback form is a toll-fraud machine."""

    MOBILE = "mobile"
    FIXED = "fixed"
    TOLL_FREE = "toll_free"
    SHARED_COST = "shared_cost"
    VOIP = "voip"
    OTHER = "other"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Span:
    """Open from ``start`` to ``end`` (wall times; ``24:00`` is the day's end) on ``days`` (ISO weekdays, 1 = Monday)."""

    days: tuple[int, ...]
    start: str
    end: str


WORKING_DAYS = (Span((1, 2, 3, 4, 5), "08:00", "20:00"),)
ALWAYS = (Span((1, 2, 3, 4, 5, 6, 7), "00:00", "24:00"),)


@dataclass(frozen=True, slots=True)
class Hours:
    """When something is done: weekly spans, holidays (ISO dates, on which ``holiday_spans`` hold instead: none = closed)."""

    spans: tuple[Span, ...] = ALWAYS
    holidays: tuple[str, ...] = ()
    holiday_spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferRules:
    """When waiting callers are offered to be called back (rows B1, C1, C2). ``every``: seconds between two offers while waiting."""

    on: bool = True
    hours: Hours = field(default_factory=Hours)
    every: int = 60
    after_wait: int = 0
    """Not before this many seconds of waiting."""
    from_expected_wait: int = 0
    """Only when the expected wait is at least this long; 0 = always."""
    to_priority_customers: bool = True
    other_number: bool = True
    """Whether another number can be keyed in."""
    when_closed: bool = True
    """Whether the offer is made outside the department's opening hours too."""


@dataclass(frozen=True, slots=True)
class RingBackRules:
    """How the system calls back (rows B2, B3, C4, C5)."""

    on: bool = True
    """Whether requests made in the queue are called back by the system; off: agents work them from the list."""
    order: DialOrder = DialOrder.AGENT_FIRST
    window_minutes: int = 10
    second_after_minutes: int = 5
    attempts: int = 2
    ring_seconds: int = 40
    at_front: bool = False
    """Ahead of callers who wait; otherwise at the place that the caller gave up."""
    missed_calls: bool = False
    """Whether missed calls are called back by themselves too (row C4)."""
    hours: Hours = field(default_factory=lambda: Hours(spans=(Span((1, 2, 3, 4, 5, 6, 7), "08:00", "21:00"),)))
    """When customers may be called, by the clock where the customer is."""
    most_per_day: int = 3
    """Calls to one person in a day, of all that the system places by itself."""


@dataclass(frozen=True, slots=True)
class MissedRules:
    """The list of missed calls (rows C6 to C8)."""

    on: bool = True
    after_wait: int = 3
    """A caller who gave up earlier than this is not counted as missed."""
    hide_after_attempt_minutes: int = 10


@dataclass(frozen=True, slots=True)
class VoicemailRules:
    """Messages that callers leave (row A10)."""

    when_closed: bool = True
    while_waiting: bool = False
    """Whether 2 in the queue leads to the recorder."""
    most_seconds: int = 180
    keep_days: int = 90


@dataclass(frozen=True, slots=True)
class DirectRules:
    """Direct callback (row C10): whoever an agent could not reach gets that agent when ringing back."""

    on: bool = False
    mode: DirectMode = DirectMode.FIRST_ANSWER
    minutes: int = 60
    """The department's time; an agent's own (:class:`DirectLine`) counts where it is set."""
    ring_seconds: int = 20


@dataclass(frozen=True, slots=True)
class Department:
    """One queue and its people. ``queue`` is the name in Asterisk and in callbacks, ``number`` the multichannel number as the
    trunk wants it for caller ID, ``language`` that of the announcements."""

    queue: str
    name: str = ""
    number: str = ""
    language: str = "en"
    zone: str = "UTC"
    opening: Hours = field(default_factory=Hours)
    offer: OfferRules = field(default_factory=OfferRules)
    ring_back: RingBackRules = field(default_factory=RingBackRules)
    missed: MissedRules = field(default_factory=MissedRules)
    voicemail: VoicemailRules = field(default_factory=VoicemailRules)
    direct: DirectRules = field(default_factory=DirectRules)
    notify: bool = True
    """"Notify about callbacks" (row B4): the department's agents are told of each request in their desks."""


@dataclass(frozen=True, slots=True)
class DirectLine:
    """An agent's own settings of direct callback: the number that customers see and ring (empty: the department's), the mode and
    the minutes (``None``: the department's)."""

    person: str
    own_number: str = ""
    mode: DirectMode | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class SiteRules:
    """What holds for the whole site. ``region`` (ISO 3166) reads national numbers."""

    callbacks_on: bool = True
    """The option of row B4: off, nothing is offered and nothing dialled by itself."""
    region: str = "FI"
    may_dial: tuple[NumberRight, ...] = (NumberRight.MOBILE, NumberRight.FIXED, NumberRight.TOLL_FREE, NumberRight.VOIP)
    countries: tuple[str, ...] = ()
    """ISO 3166 codes that the system may dial; empty: the site's own region only."""
    never: tuple[str, ...] = ()
    """Do-not-call list: E.164 numbers; wins at dial time over every callback."""
    priority_customers: tuple[str, ...] = ()
    """E.164 numbers (or beginnings that end in *) of callers who go ahead."""
    departments: tuple[Department, ...] = ()
    direct_lines: tuple[DirectLine, ...] = ()
    version: int = 0
    """Counts the changes: a change made from an older version is refused."""

    def department(self, queue: str | None) -> Department | None:
        """The department of a queue."""
        return next((one for one in self.departments if one.queue == queue), None)
