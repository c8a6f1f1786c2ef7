# SPDX-License-Identifier: GPL-3.0-or-later
"""The team's report as a file: hours that are times, shares that are percentages, and how hours add up."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.board import HourOfQueue
from app.domain.team_totals import Totals, by_hour, by_queue, together
from app.export.excel import write
from app.export.team import HourTitles, hour_columns

DAY = date(2026, 11, 22)
TITLES = HourTitles(*(f"T{number}" for number in range(12)))
hours = st.builds(
    HourOfQueue,
    queue=st.sampled_from(["support", "sales"]),
    day=st.just(DAY),
    hour=st.integers(0, 23),
    **dict.fromkeys(("asked", "kept", "late", "lost", "open", "calls", "answered", "gave_up"), st.integers(0, 50)),
    waited=st.integers(0, 5000).map(float),
)


def rows_of(path: Path) -> list[tuple[Any, ...]]:
    return [tuple(cell for cell in row) for row in openpyxl.load_workbook(path).active.iter_rows()]


def test_cells_are_typed(tmp_path: Path) -> None:
    hour = HourOfQueue("support", DAY, 9, 12, 6, 1, 1, 4, 30, 24, 6, 36.0 * 24)
    quiet = HourOfQueue("=cmd()", DAY, 23)
    path = tmp_path / "team.xlsx"
    columns = hour_columns(TITLES, lambda queue: {"support": "Tuki"}.get(queue, queue), "dd.mm.yyyy hh:mm")
    assert write(path, [hour, quiet], columns, lambda _: None, lambda: False, UTC, sheet="Team") == 2
    header, first, second = rows_of(path)
    assert [cell.value for cell in header] == [f"T{number}" for number in range(12)]
    assert first[0].value == "Tuki"
    assert first[1].value == datetime(2026, 11, 22, 9)
    assert first[1].is_date
    assert first[1].number_format == "dd.mm.yyyy hh:mm"
    assert [cell.value for cell in first[2:7]] == [12, 6, 1, 1, 4]
    assert first[7].value == pytest.approx(6 / 8)
    assert first[7].number_format == "0%"
    assert [cell.value for cell in first[8:11]] == [30, 24, 6]
    assert first[11].value == timedelta(seconds=36)
    # Nothing was settled and nobody answered: an empty cell, not a zero, which would be an answer.
    assert second[7].value is None
    assert second[11].value is None
    assert second[0].data_type == "s"
    assert second[0].value == "=cmd()"


def test_the_hour_of_the_department_is_not_moved_into_another_zone(tmp_path: Path) -> None:
    path = tmp_path / "team.xlsx"
    columns = hour_columns(TITLES, str, "hh:mm")
    write(path, [HourOfQueue("q", DAY, 0)], columns, lambda _: None, lambda: False, ZoneInfo("Asia/Ulaanbaatar"))
    assert rows_of(path)[1][1].value == datetime(2026, 11, 22)


@given(st.lists(hours, max_size=30))
def test_queues_and_hours_add_up_to_the_same(some: list[HourOfQueue]) -> None:
    whole = together(some)
    for parts in (by_queue(some).values(), by_hour(some).values()):
        added = Totals()
        for part in parts:
            fields = (getattr(added, name) + getattr(part, name) for name in Totals.__dataclass_fields__)
            added = Totals(*fields)
        assert added == whole


@given(st.lists(hours, max_size=30))
def test_the_day_has_no_gaps(some: list[HourOfQueue]) -> None:
    found = list(by_hour(some))
    assert found == list(
        range(min((one.hour for one in some), default=0), max((one.hour for one in some), default=-1) + 1)
    )


@pytest.mark.parametrize(
    ("totals", "share", "wait"),
    [
        (Totals(), None, None),
        (Totals(open=3), None, None),
        (Totals(kept=3, late=1), 0.75, None),
        (Totals(lost=2), 0.0, None),
        (Totals(answered=4, waited=50.0), None, 12.5),
    ],
)
def test_shares_and_averages(totals: Totals, share: float | None, wait: float | None) -> None:
    assert totals.kept_share == share
    assert totals.average_wait == wait
