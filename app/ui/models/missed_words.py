# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the list of missed calls, for one language and one agent."""

from __future__ import annotations

import html
from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.domain.listing import Column, Row
from app.i18n import formats
from app.ui.models.callback_words import LONG_NUMBERS, NONE, CallbackWords, column_title, customer_zone, spaced

MISSED_COLUMNS = (
    Column.MISSED_AT,
    Column.CUSTOMER,
    Column.NUMBER,
    Column.MISSED,
    Column.QUEUE,
    Column.ATTEMPTS,
)


class MissedCells(NamedTuple):
    """The words of a row, in the order of the columns, and how they are drawn."""

    missed_at: str
    customer: str
    number: str
    missed: str
    queue: str
    attempts: str
    mine: bool
    """I am calling them now; for all others the entry is not there."""
    often: bool
    """They rang more than once."""


def missed_title(column: Column) -> str:
    """The heading of a column."""
    if column is Column.CUSTOMER:
        #: Heading of the list of missed calls: who rang
        return QCoreApplication.translate("MissedList", "Caller")
    return column_title(column)


class MissedWords:
    """Says entries as :class:`CallbackWords` says callbacks."""

    def __init__(self, words: CallbackWords) -> None:
        self.callbacks = words
        #: How often a person rang: "3 times"; kept short, it is a cell of a list
        self._times = QCoreApplication.translate("MissedList", "{count}×")

    def calls(self, row: Row) -> str:
        """How often they rang."""
        return self._times.format(count=formats.number(row.missed))

    def cells(self, row: Row, now: datetime) -> MissedCells:
        """Everything the list paints of an entry, as it is at ``now``."""
        at = row.missed_at or row.created_at
        return MissedCells(
            missed_at=formats.ago(at, now, self.callbacks.zone),
            customer=row.customer or NONE,
            number=spaced(row.number),
            missed=self.calls(row),
            queue=row.queue or NONE,
            attempts=self.callbacks.attempts(row) or NONE,
            mine=row.holder is not None and row.holder == self.callbacks.person,
            often=row.missed > 1,
        )

    def possible(self, column: Column) -> list[str]:
        """What a column may say in the shown language, for measuring its width; nothing where there are no limits."""
        match column:
            case Column.MISSED_AT:
                noon = datetime(2028, 12, 28, 12, 58, tzinfo=self.callbacks.zone)
                ages = (timedelta(minutes=59), timedelta(hours=11), timedelta(hours=30), timedelta(days=99))
                return [formats.ago(noon - age, noon, self.callbacks.zone) for age in ages]
            case Column.NUMBER:
                return list(LONG_NUMBERS)
            case Column.MISSED:
                return [self._times.format(count=formats.number(50))]
            case Column.ATTEMPTS:
                return [text for text, _ in self.callbacks.possible(column)]
        return []

    def tooltip(self, column: Column, row: Row, cells: MissedCells) -> str:
        """More about a cell than its words. Rich text, with nothing of the data read as such."""
        lines = [str(cells[MISSED_COLUMNS.index(column)])]
        zone = self.callbacks.zone
        if column is Column.MISSED_AT and row.missed_at is not None:
            lines = [formats.full(row.missed_at, zone)]
            theirs = customer_zone(row.number)
            if theirs is not None and (clock := formats.customer_time(row.missed_at, zone, theirs)):
                lines.append(clock)
        elif column is Column.MISSED:
            translate = QCoreApplication.translate
            lines = [translate("MissedList", "%n call(s) that nobody answered", None, row.missed)]
            #: {time} is a date and a time
            first = translate("MissedList", "The first: {time}")
            lines.append(first.format(time=formats.full(row.created_at, zone)))
        elif column is Column.CUSTOMER and row.note:
            lines.append(row.note[:300])
        return "<qt>" + "<br>".join(html.escape(line) for line in lines) + "</qt>"
