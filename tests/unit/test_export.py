# SPDX-License-Identifier: GPL-3.0-or-later
"""The Excel report: typed cells read back, text that stays text, and nothing left behind when it fails."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.call import Call, CallState, Direction
from app.domain.callback import Origin, Priority, Status
from app.domain.enquiry import Choice, EnquiryField, EnquiryForm, FieldKind
from app.domain.errors import ExportCancelled, StorageFull
from app.domain.listing import Row
from app.domain.number import parse
from app.export import excel
from app.export.answers import answer_columns
from app.export.excel import CELL_LIMIT, ColumnSpec, ExportFailed, Kind, write

ZONE = ZoneInfo("Asia/Ulaanbaatar")
DUE = datetime(2026, 11, 22, 6, 30, 12, 345678, tzinfo=UTC)


def make_row(**fields: Any) -> Row:
    values: dict[str, Any] = {
        "id": "a",
        "status": Status.DUE,
        "due": DUE,
        "wall": datetime(2026, 11, 22, 14, 30),
        "zone": "Asia/Ulaanbaatar",
        "customer": "Бат-Эрдэнэ",
        "number": "+97699112233",
        "reason": "refund",
        "priority": Priority.HIGH,
        "owner": "anna",
        "holder": None,
        "tries": 2,
        "max_attempts": 5,
        "last_result": None,
        "disposition": None,
        "note": "",
        "origin": Origin.CALL,
        "created_at": DUE,
        "created_by": "anna",
        "closed_at": None,
        "closed_by": None,
        "hidden_until": None,
        "waiting": False,
    }
    return Row(**{**values, **fields})


COLUMNS = (
    ColumnSpec("Хугацаа", Kind.TIME, 18, lambda r: r.due, "dd.mm.yyyy hh:mm"),
    ColumnSpec("Customer", Kind.TEXT, 30, lambda r: r.customer),
    ColumnSpec("Number", Kind.NUMBER, 20, lambda r: r.number),
    ColumnSpec("Attempts", Kind.COUNT, 10, lambda r: r.tries),
    ColumnSpec("Closed", Kind.TIME, 18, lambda r: r.closed_at),
    ColumnSpec("Note", Kind.TEXT, 50, lambda r: r.note),
)


def save(path: Path, rows: Any, **kwargs: Any) -> int:
    return write(path, rows, COLUMNS, kwargs.get("progress", lambda n: None), lambda: False, ZONE, sheet="Дуудлага")


def read(path: Path) -> Any:
    return openpyxl.load_workbook(path).active


def test_cells_are_typed(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    assert save(path, [make_row()]) == 1
    sheet = read(path)
    due, customer, number, tries, closed, note = sheet[2]
    assert due.value == datetime(2026, 11, 22, 14, 30, 12)
    assert due.is_date
    assert due.number_format == "dd.mm.yyyy hh:mm"
    assert (customer.value, customer.data_type) == ("Бат-Эрдэнэ", "s")
    assert (number.value, number.data_type, number.number_format) == ("+97699112233", "s", "@")
    assert (tries.value, tries.data_type) == (2, "n")
    assert closed.value is None
    assert note.value is None


def test_header_is_bold_frozen_and_filterable(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    save(path, [make_row(id=str(n)) for n in range(3)])
    sheet = read(path)
    assert [cell.value for cell in sheet[1]] == ["Хугацаа", "Customer", "Number", "Attempts", "Closed", "Note"]
    assert all(cell.font.bold for cell in sheet[1])
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:F4"
    assert sheet.column_dimensions["B"].width == 30
    assert sheet.title == "Дуудлага"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+97699112233",
        "007",
        "-5",
        "@SUM(A1)",
        "#N/A",
        "#DIV/0!",
        "=",
        "1e5",
        "TRUE",
        "2026-11-22",
        '=HYPERLINK("x")',
    ],
)
def test_text_stays_text(tmp_path: Path, text: str) -> None:
    path = tmp_path / "out.xlsx"
    save(path, [make_row(number=text, customer=text, note=text)])
    row = read(path)[2]
    for cell in (row[1], row[2], row[5]):
        assert (cell.value, cell.data_type) == (text, "s")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(max_size=60), min_size=1, max_size=5))
def test_any_text_reads_back_as_it_can_be_kept(tmp_path: Path, texts: list[str]) -> None:
    path = tmp_path / "any.xlsx"
    save(path, [make_row(customer=text, number=text or "1", note=text) for text in texts])
    sheet = read(path)
    for line, text in enumerate(texts, 2):
        kept = excel.plain(text) or None
        assert sheet.cell(line, 2).value == kept
        assert sheet.cell(line, 6).value == kept
        assert sheet.cell(line, 2).data_type != "f"


def test_figures_durations_and_whatever(tmp_path: Path) -> None:
    columns = (
        ColumnSpec("Loss", Kind.DECIMAL, 9, lambda row: row[0]),
        ColumnSpec("Length", Kind.DURATION, 9, lambda row: row[1]),
        ColumnSpec("Answer", Kind.ANY, 9, lambda row: row[2], "dd.mm.yyyy"),
    )
    rows: list[Any] = [(1.25, 3661, "=1+1"), (None, None, date(2026, 11, 22)), (0.0, 0, 12.5), (3, 90_000, "")]
    path = tmp_path / "out.xlsx"
    write(path, rows, columns, lambda n: None, lambda: False, ZONE)
    lines = [[(cell.value, cell.data_type, cell.number_format) for cell in line] for line in read(path).iter_rows(2)]
    hours = "[h]:mm:ss"
    empty = (None, "n", "General")
    assert lines == [
        [(1.25, "n", "0.0"), (timedelta(seconds=3661), "d", hours), ("=1+1", "s", "@")],
        [empty, empty, (datetime(2026, 11, 22), "d", "dd.mm.yyyy")],
        [(0, "n", "0.0"), (timedelta(0), "d", hours), (12.5, "n", "General")],
        [(3, "n", "0.0"), (timedelta(hours=25), "d", hours), empty],
    ]


FORM = EnquiryForm(
    {"en": "Enquiry"},
    (
        EnquiryField(
            "subject", FieldKind.CHOICE, {"en": "Subject", "fi": "Aihe"}, choices=(Choice("o", {"en": "Order"}),)
        ),
        EnquiryField("paid", FieldKind.NUMBER, {"en": "Paid"}),
        EnquiryField("day", FieldKind.DATE, {"en": "Day"}),
        EnquiryField("order_number", FieldKind.TEXT, {"en": "Order number"}),
    ),
)


def test_answers_of_enquiries_are_typed_columns(tmp_path: Path) -> None:
    call = Call("c", Direction.IN, parse("112", "FI"), DUE, "ann", CallState.ENDED)

    def with_answers(**answers: str) -> Call:
        return replace(call, enquiry=answers)

    calls = [
        with_answers(subject="o", paid="12.5", day="2026-11-22", order_number="007"),
        with_answers(subject="gone", paid="a lot", day="soon", order_number="=1+1", old="=kept", older="x"),
        with_answers(paid="123456789012345678"),
        with_answers(paid="nan"),
        call,
    ]
    path = tmp_path / "out.xlsx"
    columns = answer_columns(FORM, "fi", "Muut", "d.m.yyyy")
    write(path, calls, columns, lambda n: None, lambda: False, ZONE, sheet="Calls")
    sheet = read(path)
    lines = [[cell.value for cell in line] for line in sheet.iter_rows()]
    assert lines == [
        ["Aihe", "Paid", "Day", "Order number", "Muut"],
        ["Order", 12.5, datetime(2026, 11, 22), "007", None],
        ["gone", "a lot", "soon", "=1+1", "old: =kept\nolder: x"],
        [None, "123456789012345678", None, None, None],
        [None, "nan", None, None, None],
    ], "the call without an enquiry has an empty line"
    assert (sheet["C2"].number_format, sheet["D2"].data_type, sheet["D3"].data_type) == ("d.m.yyyy", "s", "s")
    assert [column.title for column in answer_columns(None, "en", "Others")] == ["Others"]


def test_control_characters_and_endless_text(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    save(path, [make_row(customer="a\x00b\x07c\ud800d\uffff", note="x" * 40_000), make_row(note="one\r\ntwo\tthree")])
    sheet = read(path)
    assert sheet["B2"].value == "abcd"
    assert sheet["F2"].value == "x" * (CELL_LIMIT - 1) + "…"
    assert sheet["F3"].value == "one\ntwo\tthree"


def test_empty_list_has_its_header(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    assert save(path, []) == 0
    assert read(path).max_row == 1


def test_progress_rises_to_the_count(tmp_path: Path) -> None:
    told: list[int] = []
    save(tmp_path / "out.xlsx", (make_row(id=str(n)) for n in range(250)), progress=told.append)
    assert told == [0, 100, 200, 250]


def scratch() -> set[str]:
    return {name for name in os.listdir(tempfile.gettempdir()) if name.startswith("openpyxl.")}


def test_cancel_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "scratch"))
    (tmp_path / "scratch").mkdir()
    seen = 0

    def endless() -> Iterator[Row]:
        nonlocal seen
        while True:
            seen += 1
            yield make_row()

    folder = tmp_path / "reports"
    folder.mkdir()
    with pytest.raises(ExportCancelled):
        write(folder / "out.xlsx", endless(), COLUMNS, lambda n: None, lambda: seen >= 500, ZONE)
    assert list(folder.iterdir()) == []
    assert scratch() == set()


def test_failing_source_leaves_nothing_and_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"the one before")

    def broken() -> Iterator[Row]:
        yield make_row()
        raise RuntimeError("reader gone")

    with pytest.raises(RuntimeError, match="reader gone"):
        save(path, broken())
    assert path.read_bytes() == b"the one before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file size limit, which stands for the full disk")
def test_full_disk(tmp_path: Path) -> None:
    """With a real limit of the operating system, in a process of its own because the limit cannot be raised again."""
    code = """
import resource, signal, sys, tempfile
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from tests.unit.test_export import make_row, save
import app.domain.errors
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
tempfile.tempdir = sys.argv[1] + "/scratch"
def rows():
    for n in range(20000):
        if n == 200:
            resource.setrlimit(resource.RLIMIT_FSIZE, (30000, 30000))
        yield make_row(id=str(n), note=str(n) * 20)
try:
    save(Path(sys.argv[1]) / "reports" / "out.xlsx", rows())
except app.domain.errors.StorageFull:
    print("full")
"""
    (tmp_path / "reports").mkdir()
    (tmp_path / "scratch").mkdir()
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), str(root)], capture_output=True, text=True, check=False
    )
    assert run.stdout.strip() == "full", run.stderr
    assert list((tmp_path / "reports").iterdir()) == []
    assert list((tmp_path / "scratch").iterdir()) == []


def test_disk_full_when_renaming(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_file: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(StorageFull):
        save(tmp_path / "out.xlsx", [make_row()])
    assert list(tmp_path.iterdir()) == []


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed) as caught:
        save(tmp_path / "gone" / "out.xlsx", [make_row()])
    assert caught.value.code == "no_folder"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_no_right_to_write(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ExportFailed) as caught:
        save(tmp_path / "out.xlsx", [make_row()])
    assert caught.value.code == "denied"


def test_what_a_killed_export_left_is_swept(tmp_path: Path) -> None:
    old, new = tmp_path / ".a.xlsx.1.part", tmp_path / ".b.xlsx.2.part"
    for left in (old, new):
        left.write_bytes(b"half")
    before = time.time() - timedelta(days=2).total_seconds()
    os.utime(old, (before, before))
    save(tmp_path / "out.xlsx", [make_row()])
    assert not old.exists()
    assert new.exists()


def test_openpyxl_is_loaded_late() -> None:
    code = "import sys, app.export.excel; print('openpyxl' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
