# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of redials as a file: days that are dates, counts that are numbers, names that are no formulas."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl

from app.domain.redial_report import RedialDay
from app.export.excel import write
from app.export.redials import RedialTitles, redial_columns

DAY = date(2026, 11, 22)
TITLES = RedialTitles(*(f"T{number}" for number in range(9)))


def rows_of(path: Path) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in openpyxl.load_workbook(path).active.iter_rows()]


def test_cells_are_typed(tmp_path: Path) -> None:
    busy = RedialDay("anna", DAY, due=9, done=4, rang_in=2, late=3, missed=1, not_reached=2, false_alarms=5)
    names = {"anna": "Anna Virtanen", "bad": "=cmd()"}
    path = tmp_path / "redials.xlsx"
    columns = redial_columns(TITLES, lambda agent: names[agent], "dd.mm.yyyy")
    rows = [busy, RedialDay("bad", DAY)]
    assert write(path, rows, columns, lambda _: None, lambda: False, UTC, sheet="Redials") == 2
    header, first, second = rows_of(path)
    assert [cell.value for cell in header] == [f"T{number}" for number in range(9)]
    assert (first[0].value, first[0].is_date, first[0].number_format) == (datetime(2026, 11, 22), True, "dd.mm.yyyy")
    assert first[1].value == "Anna Virtanen"
    assert [cell.value for cell in first[2:]] == [9, 4, 2, 2, 3, 1, 5]
    assert all(cell.data_type == "n" for cell in first[2:])
    assert (second[1].value, second[1].data_type) == ("=cmd()", "s")
    assert [cell.value for cell in second[2:]] == [0] * 7


def test_the_day_is_not_moved_into_another_zone(tmp_path: Path) -> None:
    path = tmp_path / "redials.xlsx"
    columns = redial_columns(TITLES, str, "yyyy-mm-dd")
    write(path, [RedialDay("anna", DAY)], columns, lambda _: None, lambda: False, ZoneInfo("Asia/Ulaanbaatar"))
    assert rows_of(path)[1][0].value == datetime(2026, 11, 22)
