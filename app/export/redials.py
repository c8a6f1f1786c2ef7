# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of redials, agent by agent and day by day, with a typed cell for each figure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time

from app.domain.redial_report import RedialDay
from app.export.excel import ColumnSpec, Kind


@dataclass(frozen=True, slots=True)
class RedialTitles:
    """The headings of the report, in the shown language."""

    day: str
    agent: str
    due: str
    done: str
    rang_in: str
    not_reached: str
    late: str
    missed: str
    false_alarms: str


def redial_columns(titles: RedialTitles, name: Callable[[str], str], days: str) -> tuple[ColumnSpec, ...]:
    """Rows are :class:`RedialDay`. ``name`` gives an agent's name, ``days`` is Excel's format of a day."""

    def count(title: str, value: Callable[[RedialDay], int]) -> ColumnSpec:
        return ColumnSpec(title, Kind.COUNT, 14, value)

    return (
        # A day of the site: a cell knows no zones, and none is to be put upon it.
        ColumnSpec(titles.day, Kind.ANY, 14, lambda row: datetime.combine(row.day, time()), days),
        ColumnSpec(titles.agent, Kind.TEXT, 26, lambda row: name(row.agent)),
        count(titles.due, lambda row: row.due),
        count(titles.done, lambda row: row.done),
        count(titles.rang_in, lambda row: row.rang_in),
        count(titles.not_reached, lambda row: row.not_reached),
        count(titles.late, lambda row: row.late),
        count(titles.missed, lambda row: row.missed),
        count(titles.false_alarms, lambda row: row.false_alarms),
    )
