# SPDX-License-Identifier: GPL-3.0-or-later
"""To when callbacks are postponed together: so long from now, tomorrow morning by one clock or another, or one given time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.due import Due, at_instant, next_morning
from app.domain.number import Number, zone_of

MORNING = 9
"""The hour of "tomorrow morning"."""


class By(StrEnum):
    """By which clock a new time is told."""

    SPAN = "span"
    """So many minutes from now."""
    MORNING = "morning"
    """Tomorrow morning where the desk stands."""
    MORNING_THERE = "morning_there"
    """Tomorrow morning where the customer's number says that they live; the desk's morning where it says nothing."""
    AT = "at"
    """The same given time for all."""


@dataclass(frozen=True, slots=True)
class Later:
    """``zone`` is the desk's (IANA); ``minutes`` belongs to ``SPAN`` and ``at`` to ``AT``."""

    by: By
    zone: str
    minutes: int = 0
    at: Due | None = None

    def due(self, now: datetime, number: Number, promised: Due) -> Due | None:
        """The new time of a callback; ``None`` where it is due at that time or later already: nobody is called earlier than
        promised because somebody postponed. A given time is meant as it is."""
        if self.by is By.AT:
            assert self.at is not None
            return self.at
        if self.by is By.SPAN:
            new = at_instant(now + timedelta(minutes=self.minutes), promised.zone)
        else:
            there = zone_of(number) if self.by is By.MORNING_THERE else None
            new = next_morning(now, there or self.zone, MORNING)
        return new if new.utc > promised.utc else None
