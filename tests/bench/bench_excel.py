# SPDX-License-Identifier: GPL-3.0-or-later
"""The Excel report of a long list against bare openpyxl writing the same cells.

Both write at the same time, a thousand rows in turn, so that a busy moment of the machine hits both.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QCoreApplication

from app.config import paths
from app.domain.listing import Row
from app.export.excel import Kind, write
from app.i18n.catalogues import Languages
from app.services.directory import Directory
from app.services.place import Place, Workplace
from app.storage.reader import Reader
from app.storage.replica import Replica
from app.ui.export_job import columns
from app.ui.models.callback_words import CallbackWords
from tests.bench import crowd
from tests.bench.figures import Figure
from tests.bench.sizes import size

ROWS = size(100_000, 400)
TURN = size(1_000, 100)
ZONE = ZoneInfo("Asia/Ulaanbaatar")


def run() -> list[Figure]:
    app = QCoreApplication([])
    Languages(app, paths.catalogues()).install("mn")
    with tempfile.TemporaryDirectory() as folder:
        return _measure(Path(folder))


def _measure(folder: Path) -> list[Figure]:
    database = crowd.replica(folder, 2 * TURN)
    store = Replica(database)
    place = Place()
    unused: Any = None
    place.current = Workplace(crowd.ME, unused, store, unused, lambda: Reader(database.path), database.close)
    directory = Directory(place, lambda event: None)
    directory.reload()
    specs = columns(CallbackWords(directory, crowd.ME.id, "mn", ZONE))
    reader = Reader(database.path)
    known = reader.rows(
        [row[0] for row in database.connection.execute("SELECT id FROM callbacks ORDER BY due")], datetime.now(UTC)
    )
    reader.close()

    book = Workbook(write_only=True)
    page = book.create_sheet("Callbacks")
    page.append([spec.title for spec in specs])
    bare = 0.0

    def cells(row: Row) -> list[Any]:
        made = []
        for spec in specs:
            value = spec.value(row)
            if spec.kind is Kind.TIME and value is not None:
                value = value.astimezone(ZONE).replace(tzinfo=None, microsecond=0)
            made.append(value or (None if spec.kind is not Kind.COUNT else 0))
        return made

    prepared = [cells(row) for row in known]
    pauses = 0.0

    def rows() -> Iterator[Row]:
        nonlocal bare, pauses
        for n in range(0, ROWS, TURN):
            entered = time.perf_counter()
            at = n % len(known)
            for values in prepared[at : at + TURN]:
                page.append(values)
            left = time.perf_counter()
            bare += left - entered
            pauses += left - entered
            yield from known[at : at + TURN]

    path = folder / "ours.xlsx"
    began = time.perf_counter()
    count = write(path, rows(), specs, lambda done: None, lambda: False, ZONE)
    ours = time.perf_counter() - began - pauses
    began = time.perf_counter()
    book.save(folder / "bare.xlsx")
    bare += time.perf_counter() - began
    database.close()
    assert count == ROWS
    _same(path, folder / "bare.xlsx")
    note = f"{ROWS:,} rows × {len(specs)} columns, {path.stat().st_size / 1e6:.1f} MB; peer: bare openpyxl, write-only"
    return [
        Figure("Excel report", ours, "s", peer=bare, note=note),
        Figure("Excel report against bare openpyxl", ours / bare, "×", limit=1.25, note="the same cells, in turn"),
    ]


def _same(ours: Path, bare: Path) -> None:
    """The first rows of both files hold the same values."""
    books = [load_workbook(path, read_only=True) for path in (ours, bare)]
    try:
        lists = [list(book.active.iter_rows(min_row=2, max_row=50, values_only=True)) for book in books]  # type: ignore[union-attr]
        assert lists[0] == lists[1]
    finally:
        for book in books:
            book.close()
