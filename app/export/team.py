# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of a period's callbacks and calls, hour by hour and queue by queue, with a typed cell for each figure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time

from app.domain.board import HourOfQueue
from app.domain.team_totals import Totals
from app.export.excel import ColumnSpec, Kind


@dataclass(frozen=True, slots=True)
class HourTitles:
    """The headings of the report, in the shown language."""

    queue: str
    hour: str
    asked: str
    kept: str
    late: str
    lost: str
    open: str
    kept_share: str
    calls: str
    answered: str
    gave_up: str
    average_wait: str


def hour_columns(titles: HourTitles, name: Callable[[str], str], times: str) -> tuple[ColumnSpec, ...]:
    """Rows are :class:`HourOfQueue`. ``name`` gives a queue's name, ``times`` is Excel's format of date and time."""

    def begins(hour: HourOfQueue) -> datetime:
        # The wall hour of the department: a cell knows no zones, and none is to be put upon it.
        return datetime.combine(hour.day, time(hour.hour))

    def count(title: str, value: Callable[[HourOfQueue], int]) -> ColumnSpec:
        return ColumnSpec(title, Kind.COUNT, 14, value)

    return (
        ColumnSpec(titles.queue, Kind.TEXT, 26, lambda hour: name(hour.queue)),
        ColumnSpec(titles.hour, Kind.ANY, 18, begins, times),
        count(titles.asked, lambda hour: hour.asked),
        count(titles.kept, lambda hour: hour.kept),
        count(titles.late, lambda hour: hour.late),
        count(titles.lost, lambda hour: hour.lost),
        count(titles.open, lambda hour: hour.open),
        ColumnSpec(titles.kept_share, Kind.SHARE, 14, lambda hour: Totals().plus(hour).kept_share),
        count(titles.calls, lambda hour: hour.calls),
        count(titles.answered, lambda hour: hour.answered),
        count(titles.gave_up, lambda hour: hour.gave_up),
        ColumnSpec(titles.average_wait, Kind.DURATION, 14, lambda hour: Totals().plus(hour).average_wait),
    )
