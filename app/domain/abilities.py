# SPDX-License-Identifier: GPL-3.0-or-later
"""What a CRM can do, declared by its adapter and narrowed by probing: the desk behaves by it and says where it is weaker."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Delta(StrEnum):
    """How changes are asked for."""

    TOKEN = "token"
    """The CRM gives a cursor, and nothing is skipped."""
    SINCE = "since"
    """By time of change: asked for with an overlap, what was delivered already is dropped."""
    SNAPSHOT = "snapshot"
    """Everything is read and compared."""


class CompareAndSet(StrEnum):
    """Whether a write can be made to depend on what was read before."""

    ATOMIC = "atomic"
    ADVISORY = "advisory"
    """Read, compare, write, read again: a collision can slip through."""
    NONE = "none"


class Dedupe(StrEnum):
    """How a repeated create is known for what it is."""

    NATIVE = "native"
    LOOKUP = "lookup"
    """By looking for the key first: two sends of one key must never be in flight."""


class DuePrecision(StrEnum):
    INSTANT = "instant"
    DATE = "date"
    """The CRM keeps the day only; the time is kept beside it."""


class CallLog(StrEnum):
    NATIVE = "native"
    NOTE = "note"
    """As a comment with a tag that machines can read."""
    NONE = "none"


class PhoneSearch(StrEnum):
    E164 = "e164"
    DIGITS = "digits"
    """By the last digits, however they are written."""
    SCAN = "scan"
    """Not by the CRM: the desk's own index of contacts is asked."""


class Closed(StrEnum):
    KEPT = "kept"
    DELETED = "deleted"
    """What is closed vanishes: closed elsewhere and handed over look alike."""


class Visibility(StrEnum):
    ALL = "all"
    OWN = "own"
    """An agent sees their own only: handing over is removal."""


class Push(StrEnum):
    NONE = "none"
    HINT = "hint"
    """The CRM tells that something changed, not what."""
    EVENTS = "events"


@dataclass(frozen=True, slots=True)
class Abilities:
    """``requests_per_second`` and ``body_limit`` (bytes) are 0 where the CRM tells no limit; ``page_size`` is in records."""

    delta: Delta
    tombstones: bool
    """Whether the feed tells what vanished; where it does not, the desk asks for what it knows."""
    compare_and_set: CompareAndSet
    dedupe: Dedupe
    due: DuePrecision
    call_log: CallLog
    phone_search: PhoneSearch
    closed: Closed
    visibility: Visibility
    push: Push
    page_size: int
    requests_per_second: float = 0.0
    body_limit: int = 0
    contact_feed: bool = True
    """Whether all contacts can be read, for the desk's own index of numbers."""
    working_time: bool = False
    """Whether stays in a state (ready, paused …) are kept."""
    protocol: bool = False
    """Whether the site's redial protocol is kept."""
    people_report: bool = False
    """Whether everybody's calls, ratings and working time are added up for supervisors."""

    @property
    def weak_claims(self) -> bool:
        """Whether two agents may, in a small window, both be told that a callback is theirs (rule 1 of the design)."""
        return self.compare_and_set is not CompareAndSet.ATOMIC
