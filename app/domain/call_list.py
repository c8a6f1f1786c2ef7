# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list of calls shows: its filter and its order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.call import CallResult, Direction


class CallColumn(StrEnum):
    """What a list of calls sorts by."""

    STARTED = "started"
    CUSTOMER = "customer"
    NUMBER = "number"
    DIRECTION = "direction"
    RESULT = "result"
    LENGTH = "length"
    QUEUE = "queue"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class CallFilter:
    """Which calls a list shows. ``text`` is matched in name and number, without regard to case; an empty set of results or
    directions means all; ``since`` (included) and ``until`` (left out) are instants in UTC."""

    text: str = ""
    directions: frozenset[Direction] = field(default=frozenset())
    results: frozenset[CallResult] = field(default=frozenset())
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class CallOrder:
    """The order of a list of calls; ties go by start, then id."""

    column: CallColumn = CallColumn.STARTED
    descending: bool = True
