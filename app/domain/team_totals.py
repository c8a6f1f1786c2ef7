# SPDX-License-Identifier: GPL-3.0-or-later
"""Hours of queues added up: by queue, by hour of the day, and all together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.board import HourOfQueue


@dataclass(frozen=True, slots=True)
class Totals:
    """What became of callbacks and calls; the counts are those of :class:`HourOfQueue`."""

    asked: int = 0
    kept: int = 0
    late: int = 0
    lost: int = 0
    open: int = 0
    calls: int = 0
    answered: int = 0
    gave_up: int = 0
    waited: float = 0.0

    @property
    def kept_share(self) -> float | None:
        """The part of the callbacks that were kept, of those of which it is known what became; ``None`` while there are none."""
        known = self.kept + self.late + self.lost
        return self.kept / known if known else None

    @property
    def average_wait(self) -> float | None:
        """Seconds that an answered caller waited; ``None`` where none was answered."""
        return self.waited / self.answered if self.answered else None

    def plus(self, hour: HourOfQueue) -> Totals:
        """With one more hour."""
        return Totals(
            self.asked + hour.asked,
            self.kept + hour.kept,
            self.late + hour.late,
            self.lost + hour.lost,
            self.open + hour.open,
            self.calls + hour.calls,
            self.answered + hour.answered,
            self.gave_up + hour.gave_up,
            self.waited + hour.waited,
        )


def together(hours: Iterable[HourOfQueue]) -> Totals:
    """All of them."""
    totals = Totals()
    for hour in hours:
        totals = totals.plus(hour)
    return totals


def by_queue(hours: Iterable[HourOfQueue]) -> dict[str, Totals]:
    """Each queue's."""
    found: dict[str, Totals] = {}
    for hour in hours:
        found[hour.queue] = found.get(hour.queue, Totals()).plus(hour)
    return found


def by_hour(hours: Iterable[HourOfQueue]) -> dict[int, Totals]:
    """Each hour's of the day, from the first to the last in which anything happened, without gaps."""
    found: dict[int, Totals] = {}
    for hour in hours:
        found[hour.hour] = found.get(hour.hour, Totals()).plus(hour)
    if not found:
        return {}
    return {hour: found.get(hour, Totals()) for hour in range(min(found), max(found) + 1)}
