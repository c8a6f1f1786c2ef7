# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of callbacks as an Excel report with typed cells (rule 13 of the design).

A time is a date, a count is a number, everything else is text and stays text: a number to call keeps its ``+`` and its
leading zeros, and what looks like a formula is none. openpyxl is loaded with the first export, not with the program.
"""

from __future__ import annotations

import errno
import os
import re
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import Enum
from pathlib import Path
from typing import Any

from app.domain.errors import DomainError, ExportCancelled, StorageFull

CELL_LIMIT = 32_767
"""Characters that Excel keeps in a cell."""
SHEET_NAME_LIMIT = 31
_EVERY = 100
"""Rows between two reports of progress; each of them also asks whether to go on."""
_PART = ".part"
_STALE = 86_400.0
"""Seconds after which an unfinished file in the folder is surely nobody's any more."""

# XML 1.0 § 2.2: what no XML document may hold. Tab and line break are fine.
_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_RETURNS = re.compile("\r\n?")
_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
# What a spreadsheet might read as something other than text.
_MARKED = ("=", "+", "-", "@", "#")
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}


@dataclass(eq=False)
class ExportFailed(DomainError):
    """The file could not be written: ``denied`` (no right to, or open in another program), ``no_folder`` or ``failed``."""

    code: str

    def __str__(self) -> str:
        return f"export: {self.code}"


class Kind(Enum):
    """What the cells of a column are."""

    TEXT = "text"
    NUMBER = "number"
    """A number to call: text, also when somebody edits the cell later."""
    TIME = "time"
    COUNT = "count"
    DECIMAL = "decimal"
    """A number shown with one decimal."""
    DURATION = "duration"
    """Seconds, shown as hours, minutes and seconds, which Excel can add up."""
    SHARE = "share"
    """A part of a whole, 0 to 1, shown as a percentage."""
    ANY = "any"
    """A text, a number or a date, as each row's value is."""


_FIGURES = {Kind.DECIMAL: ("0.0", 1.0), Kind.DURATION: ("[h]:mm:ss", 86_400.0), Kind.SHARE: ("0%", 1.0)}
"""The format of the cell, and how many of the value's units Excel counts as one."""


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One column: ``width`` in characters; ``value`` gives text, an aware time, a number, a date or ``None``, as the kind
    says.

    ``number_format`` is Excel's code for the times of a TIME column and the dates of an ANY column.
    """

    title: str
    kind: Kind
    width: float
    value: Callable[[Any], Any]
    number_format: str = "yyyy-mm-dd hh:mm"


def plain(text: str) -> str:
    """The text as a cell can hold it: without control characters; one that is too long ends visibly with an ellipsis."""
    if not text.isprintable():
        text = _ILLEGAL.sub("", _RETURNS.sub("\n", text))
    return text if len(text) <= CELL_LIMIT else text[: CELL_LIMIT - 1] + "…"


def write(
    path: Path,
    rows: Iterable[Any],
    columns: Sequence[ColumnSpec],
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
    zone: tzinfo,
    *,
    sheet: str = "Callbacks",
) -> int:
    """Write the rows to ``path`` and return how many; times are shown in ``zone``.

    The file appears whole or not at all: it is written beside ``path`` and renamed. Raises :class:`ExportCancelled`,
    :class:`StorageFull` or :class:`ExportFailed`; an error of ``rows`` itself passes through. In each case nothing is
    left behind.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}{_PART}")
    try:
        _sweep(path.parent)
        count = _write(part, rows, columns, progress, cancelled, zone, sheet)
        os.replace(part, path)
    except OSError as problem:
        if problem.errno in _FULL:
            raise StorageFull from problem
        if isinstance(problem, PermissionError):
            raise ExportFailed("denied") from problem
        if isinstance(problem, FileNotFoundError | NotADirectoryError):
            raise ExportFailed("no_folder") from problem
        raise ExportFailed("failed") from problem
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return count


def _write(
    part: Path,
    rows: Iterable[Any],
    columns: Sequence[ColumnSpec],
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
    zone: tzinfo,
    sheet: str,
) -> int:
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    # Opened first, so that a folder that cannot be written to is told before the work, not after it.
    with part.open("wb") as file:
        book = Workbook(write_only=True)
        page = book.create_sheet((_SHEET_NAME.sub(" ", sheet).strip() or "Callbacks")[:SHEET_NAME_LIMIT])
        try:
            page.freeze_panes = "A2"
            for index, column in enumerate(columns, 1):
                page.column_dimensions[get_column_letter(index)].width = column.width
            page.append(_header(page, columns))
            count = 0
            make = _maker(page, columns, zone)
            for row in rows:
                if count % _EVERY == 0:
                    if cancelled():
                        raise ExportCancelled
                    progress(count)
                page.append(make(row))
                count += 1
            page.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count + 1}"
            if cancelled():
                raise ExportCancelled
            book.save(file)
        finally:
            _drop_scratch(page)
        file.flush()
        os.fsync(file.fileno())
    progress(count)
    return count


def _header(page: Any, columns: Sequence[ColumnSpec]) -> list[Any]:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    cells = []
    for column in columns:
        cell = WriteOnlyCell(page)
        cell.value = plain(column.title)
        cell.data_type = "s"
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E8EBF1")
        cell.alignment = Alignment(vertical="center")
        cells.append(cell)
    return cells


def _maker(page: Any, columns: Sequence[ColumnSpec], zone: tzinfo) -> Callable[[Any], list[Any]]:
    """A function that makes a row's cells.

    A styled cell is made once for each column and used for every row, because openpyxl writes a row before it asks for
    the next one and a new style for each cell is what takes the time.
    """
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    def text_cell() -> Any:
        cell = WriteOnlyCell(page)
        cell.number_format = "@"
        # The mark by which Excel keeps a cell text when somebody edits it.
        cell.quotePrefix = True
        return cell

    def as_text(cell: Any) -> Callable[[Any], Any]:
        def text(value: Any) -> Any:
            if not value:
                return None
            value = plain(value)
            if not value.startswith(_MARKED):
                return value
            cell.value = value
            cell.data_type = "s"
            return cell

        return text

    def as_number(cell: Any) -> Callable[[Any], Any]:
        def number(value: Any) -> Any:
            if not value:
                return None
            cell.value = plain(value)
            cell.data_type = "s"
            return cell

        return number

    def as_time(cell: Any) -> Callable[[Any], Any]:
        def moment(value: datetime | None) -> Any:
            if value is None:
                return None
            # Excel knows no zones: the desk's wall time, to the second, which is as fine as a cell shows.
            cell.value = value.astimezone(zone).replace(tzinfo=None, microsecond=0)
            return cell

        return moment

    def as_count(value: Any) -> Any:
        return value

    def as_figure(cell: Any, unit: float) -> Callable[[Any], Any]:
        def figure(value: float | None) -> Any:
            if value is None:
                return None
            cell.value = value / unit
            return cell

        return figure

    def as_any(text: Callable[[Any], Any], day: Any) -> Callable[[Any], Any]:
        def whatever(value: Any) -> Any:
            if not isinstance(value, date):
                return text(value) if isinstance(value, str) else value
            day.value = value
            return day

        return whatever

    steps: list[tuple[Callable[[Any], Any], Callable[[Any], Any]]] = []
    for column in columns:
        if column.kind is Kind.TIME:
            cell = WriteOnlyCell(page)
            cell.number_format = column.number_format
            cell.alignment = Alignment(horizontal="left")
            steps.append((column.value, as_time(cell)))
        elif column.kind is Kind.NUMBER:
            steps.append((column.value, as_number(text_cell())))
        elif column.kind is Kind.COUNT:
            steps.append((column.value, as_count))
        elif column.kind in _FIGURES:
            cell = WriteOnlyCell(page)
            cell.number_format, unit = _FIGURES[column.kind]
            steps.append((column.value, as_figure(cell, unit)))
        elif column.kind is Kind.ANY:
            cell = WriteOnlyCell(page)
            cell.number_format = column.number_format
            steps.append((column.value, as_any(as_text(text_cell()), cell)))
        else:
            steps.append((column.value, as_text(text_cell())))

    def make(row: Any) -> list[Any]:
        return [convert(value(row)) for value, convert in steps]

    return make


def _drop_scratch(page: Any) -> None:
    """Remove openpyxl's scratch file of a sheet that was not saved: it holds customers' data."""
    writer = page._writer
    if writer is None:
        return
    if not page.closed:
        with suppress(Exception):
            page.close()
    with suppress(FileNotFoundError):
        writer.cleanup()


def _sweep(folder: Path) -> None:
    """Remove what an export left behind that was killed."""
    limit = time.time() - _STALE
    for left in folder.glob(f".*.xlsx.*{_PART}"):
        with suppress(OSError):
            if left.stat().st_mtime < limit:
                left.unlink()
