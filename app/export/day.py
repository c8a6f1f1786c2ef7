# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of figures: a row for each hour, day, person or queue, with a typed cell for each figure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.domain.day import NAMES
from app.export.excel import ColumnSpec, Kind

SHARES = ("kept_share",)
DECIMALS = ("average_rating",)
DURATIONS = ("talk", "average_talk")
EXPORTED = (*NAMES, *SHARES, *DECIMALS, "average_talk")
"""What has a column: properties of :class:`app.domain.day.Figures`."""


def figure_columns(first: ColumnSpec, titles: Mapping[str, str], *, working: str = "") -> tuple[ColumnSpec, ...]:
    """Rows have ``figures``, and ``working``, seconds at work, where that has a title. ``titles`` are those of ``EXPORTED``, in
    their order."""

    def value(name: str) -> Callable[[Any], Any]:
        return lambda row: getattr(row.figures, name)

    columns = [ColumnSpec(title, _kind(name), 14, value(name)) for name, title in titles.items()]
    if working:
        columns.append(ColumnSpec(working, Kind.DURATION, 14, lambda row: row.working))
    return (first, *columns)


def _kind(name: str) -> Kind:
    if name in DURATIONS:
        return Kind.DURATION
    if name in SHARES:
        return Kind.SHARE
    return Kind.DECIMAL if name in DECIMALS else Kind.COUNT
