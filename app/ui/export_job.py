# SPDX-License-Identifier: GPL-3.0-or-later
"""The Excel reports of lists as shown (row A9), written in a thread of their own with a reader of their own."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QStandardPaths, Signal

from app.config.settings import Settings
from app.domain.call import Call
from app.domain.call_list import CallColumn
from app.domain.enquiry import EnquiryForm
from app.domain.errors import DomainError, ExportCancelled
from app.domain.listing import Column, Row
from app.export.answers import answer_columns
from app.export.excel import ColumnSpec, ExportFailed, Kind, write
from app.i18n import formats
from app.ui.models.call_words import CallWords, call_column_title
from app.ui.models.callback_words import CallbackWords, column_title
from app.ui.sayings import say_error, say_origin


class Walks(Protocol):
    """Where rows come from: ``services.rows.Rows``."""

    def walk(self, ids: Iterable[str]) -> Iterator[Any]: ...


def folder(settings: Settings) -> Path:
    """Where reports go: the folder chosen in the settings, else the user's downloads, documents or home."""
    if settings.export_folder:
        return Path(settings.export_folder)
    locations = QStandardPaths.StandardLocation
    for place in (locations.DownloadLocation, locations.DocumentsLocation, locations.HomeLocation):
        name = QStandardPaths.writableLocation(place)
        if name and Path(name).is_dir():
            return Path(name)
    return Path.home()


def callbacks_name() -> str:
    """The pattern of a file name."""
    #: Name of a report file; {date} is 2026-11-22, {time} is 14.05
    return QCoreApplication.translate("ExportJob", "callbacks {date} {time}")


def callbacks_title() -> str:
    """The name of the sheet."""
    return QCoreApplication.translate("ExportJob", "Callbacks")


def report_path(where: Path, pattern: str, now: datetime, zone: ZoneInfo) -> Path:
    """A name that says what it is and when it was made, and that no other file has: digits without the language's
    separators, because a file name must sort and may not hold all of them."""
    local = now.astimezone(zone)
    stem = pattern.format(date=f"{local:%Y-%m-%d}", time=f"{local:%H.%M}")
    path, count = where / f"{stem}.xlsx", 1
    while path.exists():
        count += 1
        path = where / f"{stem} ({count}).xlsx"
    return path


def excel_format(locale: QLocale) -> str:
    """The locale's short date and time as Excel's number format."""
    return _excel(formats.date_time_edit_format(locale))


def excel_day_format(locale: QLocale) -> str:
    """The locale's short date as Excel's number format."""
    return _excel(formats.date_edit_format(locale))


def _excel(pattern: str) -> str:
    """A Qt format of dates and times as Excel's number format."""
    made, quoted = "", False
    for character in pattern:
        if character == "'":
            quoted = not quoted
        elif quoted:
            made += f"\\{character}"
        elif character in "dMyHhmsap AP":
            # Excel has one letter for hours; minutes are told from months by the hour before them.
            made += {"H": "h", "M": "m"}.get(character, character)
        else:
            made += f"\\{character}"
    return re.sub("ap", "AM/PM", made, flags=re.IGNORECASE)


def columns(words: CallbackWords) -> tuple[ColumnSpec, ...]:
    """The columns of the report, in the shown language: those of the list, then what the list has no room for."""
    translate = QCoreApplication.translate
    times = excel_format(QLocale())
    origins: dict[object, str] = {}

    def origin(row: Row) -> str:
        if row.origin not in origins:
            origins[row.origin] = say_origin(row.origin)
        return origins[row.origin]

    return (
        ColumnSpec(column_title(Column.DUE), Kind.TIME, 18, lambda row: row.due, times),
        ColumnSpec(column_title(Column.CUSTOMER), Kind.TEXT, 30, lambda row: row.customer),
        ColumnSpec(column_title(Column.NUMBER), Kind.NUMBER, 20, lambda row: row.number),
        ColumnSpec(column_title(Column.REASON), Kind.TEXT, 20, words.reason),
        ColumnSpec(column_title(Column.PRIORITY), Kind.TEXT, 12, words.priority),
        ColumnSpec(column_title(Column.OWNER), Kind.TEXT, 22, lambda row: words.name(row.owner)),
        ColumnSpec(column_title(Column.STATUS), Kind.TEXT, 18, words.status),
        #: Heading in the report: the contact type a callback was closed with
        ColumnSpec(translate("ExportJob", "Contact type"), Kind.TEXT, 20, words.disposition),
        ColumnSpec(column_title(Column.ATTEMPTS), Kind.COUNT, 10, lambda row: row.tries),
        #: Heading in the report: after how many attempts without success a callback is given up
        ColumnSpec(translate("ExportJob", "Attempts at most"), Kind.COUNT, 12, lambda row: row.max_attempts),
        #: Heading in the report: how the last attempt ended
        ColumnSpec(translate("ExportJob", "Last result"), Kind.TEXT, 16, words.result),
        ColumnSpec(translate("ExportJob", "Note"), Kind.TEXT, 50, lambda row: row.note),
        #: Heading in the report: where the callback came from
        ColumnSpec(translate("ExportJob", "Origin"), Kind.TEXT, 14, origin),
        #: Heading in the report: when the callback was made
        ColumnSpec(translate("ExportJob", "Created"), Kind.TIME, 18, lambda row: row.created_at, times),
        #: Heading in the report: who made the callback
        ColumnSpec(translate("ExportJob", "Created by"), Kind.TEXT, 22, lambda row: words.name(row.created_by)),
        #: Heading in the report: when the callback was closed
        ColumnSpec(translate("ExportJob", "Closed"), Kind.TIME, 18, lambda row: row.closed_at, times),
        #: Heading in the report: who closed the callback
        ColumnSpec(translate("ExportJob", "Closed by"), Kind.TEXT, 22, lambda row: words.name(row.closed_by)),
    )


def missed_name() -> str:
    """The pattern of a file name."""
    #: Name of a report file; {date} is 2026-11-22, {time} is 14.05
    return QCoreApplication.translate("ExportJob", "missed calls {date} {time}")


def missed_title() -> str:
    """The name of the sheet."""
    return QCoreApplication.translate("ExportJob", "Missed calls")


def missed_columns(words: CallbackWords) -> tuple[ColumnSpec, ...]:
    """The columns of the report of missed calls, in the shown language."""
    translate, times = QCoreApplication.translate, excel_format(QLocale())
    return (
        ColumnSpec(column_title(Column.MISSED_AT), Kind.TIME, 18, lambda row: row.missed_at, times),
        ColumnSpec(column_title(Column.CUSTOMER), Kind.TEXT, 30, lambda row: row.customer),
        ColumnSpec(column_title(Column.NUMBER), Kind.NUMBER, 20, lambda row: row.number),
        ColumnSpec(column_title(Column.MISSED), Kind.COUNT, 10, lambda row: row.missed),
        ColumnSpec(column_title(Column.QUEUE), Kind.TEXT, 18, lambda row: row.queue or ""),
        ColumnSpec(column_title(Column.STATUS), Kind.TEXT, 18, words.status),
        ColumnSpec(column_title(Column.ATTEMPTS), Kind.COUNT, 10, lambda row: row.tries),
        ColumnSpec(translate("ExportJob", "Last result"), Kind.TEXT, 16, words.result),
        #: Heading in the report of missed calls: when the customer rang the first time
        ColumnSpec(translate("ExportJob", "First missed"), Kind.TIME, 18, lambda row: row.created_at, times),
    )


def calls_name() -> str:
    """The pattern of a file name."""
    #: Name of a report file; {date} is 2026-11-22, {time} is 14.05
    return QCoreApplication.translate("ExportJob", "calls {date} {time}")


def calls_title() -> str:
    """The name of the sheet."""
    return QCoreApplication.translate("ExportJob", "Calls")


def call_columns(words: CallWords, form: EnquiryForm | None, language: str) -> tuple[ColumnSpec, ...]:
    """The columns of the report of calls, in the shown language: those of the list, what the list has no room for, and the
    answers to the site's form."""
    translate, title = QCoreApplication.translate, call_column_title
    times, days = excel_format(QLocale()), _excel(formats.date_edit_format())
    return (
        ColumnSpec(title(CallColumn.STARTED), Kind.TIME, 18, lambda call: call.started_at, times),
        ColumnSpec(title(CallColumn.DIRECTION), Kind.TEXT, 12, words.direction),
        ColumnSpec(title(CallColumn.CUSTOMER), Kind.TEXT, 30, words.name),
        ColumnSpec(title(CallColumn.NUMBER), Kind.NUMBER, 20, lambda call: call.number.key),
        ColumnSpec(title(CallColumn.QUEUE), Kind.TEXT, 16, lambda call: call.queue or ""),
        ColumnSpec(title(CallColumn.RESULT), Kind.TEXT, 20, words.result),
        #: Heading in the report of calls: when the call was answered
        ColumnSpec(translate("ExportJob", "Answered at"), Kind.TIME, 18, lambda call: call.answered_at, times),
        #: Heading in the report of calls: when the call ended
        ColumnSpec(translate("ExportJob", "Ended at"), Kind.TIME, 18, lambda call: call.ended_at, times),
        ColumnSpec(title(CallColumn.LENGTH), Kind.DURATION, 10, _seconds),
        ColumnSpec(title(CallColumn.RATING), Kind.TEXT, 14, words.rating),
        #: Heading in the report of calls: to whom the caller was passed on
        ColumnSpec(translate("ExportJob", "Transferred to"), Kind.TEXT, 20, _transferred(words)),
        #: Heading in the report of calls: whether the call was dialled from the list of callbacks
        ColumnSpec(translate("ExportJob", "Callback"), Kind.TEXT, 10, _of_callback(translate("ExportJob", "yes"))),
        #: Heading in the report of calls: how much of the other side's voice did not arrive
        ColumnSpec(translate("ExportJob", "Lost packets (%)"), Kind.DECIMAL, 14, _loss),
        #: Heading in the report of calls: how unevenly the voice arrived
        ColumnSpec(translate("ExportJob", "Jitter (ms)"), Kind.DECIMAL, 12, _jitter),
        #: Heading in the report of calls: answers to what the site's form no longer asks
        *answer_columns(form, language, translate("ExportJob", "Other answers"), days),
    )


def _seconds(call: Call) -> int | None:
    return int(call.talk_seconds(call.ended_at)) if call.answered_at and call.ended_at else None


def _of_callback(yes: str) -> Callable[[Call], str]:
    return lambda call: yes if call.callback is not None else ""


def _loss(call: Call) -> float | None:
    return call.quality.loss_percent if call.quality is not None else None


def _jitter(call: Call) -> float | None:
    return call.quality.jitter_ms if call.quality is not None else None


def _transferred(words: CallWords) -> Callable[[Call], str]:
    return lambda call: words.transferred(call.transferred_to) if call.transferred_to else ""


def say_export_error(error: BaseException) -> str:
    """Why there is no report."""
    translate = QCoreApplication.translate
    if isinstance(error, ExportFailed):
        if error.code == "denied":
            return translate("ExportJob", "The report could not be saved: you may not write to this folder.")
        if error.code == "no_folder":
            return translate("ExportJob", "The report could not be saved: the folder for reports is not there.")
        return translate("ExportJob", "The report could not be saved.")
    return say_error(error)


class ExportJob(QObject):
    """One report in the making. Exactly one of ``saved``, ``failed`` and ``cancelled`` comes at its end."""

    progress = Signal(int)
    saved = Signal(str)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        source: Walks,
        ids: Sequence[str],
        columns: Sequence[ColumnSpec],
        sheet: str,
        zone: ZoneInfo,
        path: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.total, self.path = len(ids), path
        self._source, self._ids, self._zone = source, ids, zone
        self._columns, self._sheet = columns, sheet
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="export", daemon=True)

    def start(self) -> None:
        """Start writing."""
        self._thread.start()

    def cancel(self) -> None:
        """Stop soon; no file is left."""
        self._stop.set()

    def wait(self, seconds: float) -> bool:
        """Wait for the end of the thread; whether it has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(iter(self._source.walk(self._ids))) as rows:  # type: ignore[type-var]
                write(
                    self.path, rows, self._columns, self.progress.emit, self._stop.is_set, self._zone, sheet=self._sheet
                )
        except ExportCancelled:
            self.cancelled.emit()
        except DomainError as problem:
            self.failed.emit(problem)
        except PermissionError:
            self.failed.emit(ExportFailed("denied"))
        except OSError:
            self.failed.emit(ExportFailed("no_folder"))
        except Exception as problem:
            self.failed.emit(problem)
            raise
        else:
            self.saved.emit(str(self.path))
