# SPDX-License-Identifier: GPL-3.0-or-later
"""A callback's row as words in the shown language: for the list on the screen, its tooltips and the report."""

from __future__ import annotations

import html
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

import phonenumbers
from phonenumbers import PhoneNumberFormat
from PySide6.QtCore import QCoreApplication

from app.domain import due as due_times
from app.domain.call import CallResult
from app.domain.callback import Origin, Priority, Status
from app.domain.listing import Column, Row
from app.domain.number import Number, zone_of
from app.domain.people import CatalogueKind
from app.i18n import formats
from app.services.directory import Directory
from app.ui.sayings import say_origin, say_priority, say_result, say_status

_BLANK = dict.fromkeys(("queue", "created", "created_by", "origin", "note", "result", "local", "missed"), "")
NONE = "—"
"""What a cell shows that has nothing to show."""
_NOTE_SHOWN = 400
LONG_NUMBERS = ("+44 20 7946 0950", "+358 40 123 4567", "+7 912 345-67-83", "+976 8888 8888")


class Cells(NamedTuple):
    """What the list paints of one row."""

    due: str
    customer: str
    number: str
    reason: str
    priority: str
    owner: str
    status: str
    attempts: str
    queue: str
    created: str
    created_by: str
    origin: str
    note: str
    result: str
    local: str
    missed: str
    late: bool
    """Its time is over: said in the colour of what is late, and by the words themselves."""
    faded: bool
    """Not to be called now: somebody else is calling them, or it is closed."""
    open: bool
    weight: Priority


@lru_cache(maxsize=8192)
def spaced(number: str) -> str:
    """A number as people write it, with its country's spacing; SIP names and short numbers as they are."""
    if not number.startswith("+"):
        return number
    try:
        return phonenumbers.format_number(phonenumbers.parse(number), PhoneNumberFormat.INTERNATIONAL)
    except phonenumbers.NumberParseException:
        return number


def customer_zone(number: str) -> ZoneInfo | None:
    """The zone the customer most likely lives in, when the number tells."""
    name = zone_of(Number(number, e164=number)) if number.startswith("+") else None
    try:
        return due_times.zone(name) if name else None
    except ValueError:
        return None


def column_title(column: Column) -> str:
    """The heading of a column."""
    translate = QCoreApplication.translate
    match column:
        case Column.DUE:
            #: Heading of the column that says when to call back
            return translate("CallbackList", "Due")
        case Column.CUSTOMER:
            return translate("CallbackList", "Customer")
        case Column.NUMBER:
            #: Heading: telephone number
            return translate("CallbackList", "Number")
        case Column.REASON:
            #: Heading: why the customer is to be called back
            return translate("CallbackList", "Reason")
        case Column.PRIORITY:
            return translate("CallbackList", "Priority")
        case Column.OWNER:
            #: Heading: the employee the callback is assigned to
            return translate("CallbackList", "Owner")
        case Column.STATUS:
            return translate("CallbackList", "Status")
        case Column.ATTEMPTS:
            #: Heading: how often they were called already
            return translate("CallbackList", "Attempts")
        case Column.MISSED:
            #: Heading: how often this person rang and nobody answered
            return translate("CallbackList", "Calls")
        case Column.MISSED_AT:
            #: Heading: when this person last rang and nobody answered
            return translate("CallbackList", "Missed")
        case Column.QUEUE:
            #: Heading: the queue (department) that the customer rang
            return translate("CallbackList", "Queue")
        case Column.CREATED:
            #: Heading: when the callback was made
            return translate("CallbackList", "Created")
        case Column.CREATED_BY:
            #: Heading: who made the callback
            return translate("CallbackList", "Created by")
        case Column.ORIGIN:
            #: Heading: where the callback came from, such as a call or a missed call
            return translate("CallbackList", "Origin")
        case Column.NOTE:
            return translate("CallbackList", "Note")
        case Column.RESULT:
            #: Heading: how the last attempt to call them ended
            return translate("CallbackList", "Last result")
        case Column.LOCAL:
            #: Heading: what time it is where the customer is
            return translate("CallbackList", "Local time")


class CallbackWords:
    """Says rows for one reader: in the language shown, in the desk's zone.

    What it needs of the language is looked up when it is made, so that a report in the making keeps its language; the
    directory's snapshots may be read from any thread.
    """

    def __init__(self, directory: Directory, person: str, language: str, zone: ZoneInfo) -> None:
        self.person, self.language, self.zone = person, language, zone
        self._directory = directory
        self._statuses = {one: say_status(one) for one in Status}
        self._origins = {one: say_origin(one) for one in Origin}
        self._priorities = {one: say_priority(one) for one in Priority}
        translate = QCoreApplication.translate
        #: The signed-in agent, as the owner of a callback
        self._me = translate("CallbackList", "me")
        #: Status: a colleague is calling this customer at this moment
        self._calling = translate("CallbackList", "{name} is calling")
        self._i_call = translate("CallbackList", "You are calling")
        #: Attempts so far and how many there may be: "2 of 5"
        self._of = translate("CallbackList", "{count} of {most}")
        #: Attempts so far and how the last one ended: "2 of 5 · No answer"
        self._tried = translate("CallbackList", "{attempts} · {result}")

    def name(self, person: str | None) -> str:
        """A person's name; empty for nobody."""
        return "" if person is None else self._directory.person_name(person)

    def owner(self, row: Row) -> str:
        """Whose it is; empty when it is the queue's."""
        return self._me if row.owner is not None and row.owner == self.person else self.name(row.owner)

    def reason(self, row: Row) -> str:
        return "" if row.reason is None else self._directory.text(CatalogueKind.REASON, row.reason, self.language)

    def disposition(self, row: Row) -> str:
        """What it was closed as by flag; empty when it was not."""
        if row.disposition is None:
            return ""
        return self._directory.text(CatalogueKind.DISPOSITION, row.disposition, self.language)

    def priority(self, row: Row) -> str:
        return self._priorities[row.priority]

    def status(self, row: Row) -> str:
        """The status alone, as the report has it."""
        return self._statuses[row.status]

    def status_now(self, row: Row) -> str:
        """The status with who is calling, or with what it was closed as."""
        if row.status is Status.IN_PROGRESS and row.holder is not None:
            return self._i_call if row.holder == self.person else self._calling.format(name=self.name(row.holder))
        return self.disposition(row) or self._statuses[row.status]

    def result(self, row: Row) -> str:
        return "" if row.last_result is None else say_result(row.last_result)

    def attempts(self, row: Row) -> str:
        """How often they were called of how often at most, and how the last attempt ended; empty before the first."""
        if not row.tries and row.last_result is None:
            return ""
        attempts = self._of.format(count=formats.number(row.tries), most=formats.number(row.max_attempts))
        if row.last_result is None:
            return attempts
        return self._tried.format(attempts=attempts, result=self.result(row))

    def _extra(self, column: Column, row: Row, now: datetime) -> str:
        match column:
            case Column.QUEUE:
                return row.queue or NONE
            case Column.CREATED:
                return formats.date_time(row.created_at, self.zone)
            case Column.CREATED_BY:
                return self._me if row.created_by == self.person else self.name(row.created_by) or NONE
            case Column.ORIGIN:
                return self._origins[row.origin]
            case Column.NOTE:
                return " ".join(row.note.split()) or NONE
            case Column.RESULT:
                return self.result(row) or NONE
            case Column.LOCAL:
                zone = customer_zone(row.number)
                return formats.time_of_day(now, zone) if zone is not None else NONE
        return formats.number(row.missed) if row.missed else NONE

    def cells(self, row: Row, now: datetime, extras: frozenset[Column] = frozenset()) -> Cells:
        """Everything the list paints of a row, as it is at ``now``; of the columns that are hidden at first only ``extras``."""
        extra = _BLANK | {column.value: self._extra(column, row, now) for column in extras}
        is_open = row.closed_at is None
        others = row.status is Status.IN_PROGRESS and row.holder != self.person
        if not is_open:
            due = formats.date_time(row.due, self.zone)
        elif row.status is Status.COOLING_DOWN and row.hidden_until is not None:
            due = formats.when(row.hidden_until, now, self.zone)
        else:
            due = formats.when(row.due, now, self.zone)
        return Cells(
            due=due,
            customer=row.customer or NONE,
            number=spaced(row.number),
            reason=self.reason(row) or NONE,
            priority=self.priority(row),
            owner=self.owner(row) or NONE,
            status=self.status_now(row),
            attempts=self.attempts(row),
            **extra,
            late=is_open and row.status is Status.OVERDUE,
            faded=others or not is_open,
            open=is_open,
            weight=row.priority,
        )

    def possible(self, column: Column) -> list[tuple[str, bool]]:
        """What a column may say in the shown language, and whether it says it in bold type: for measuring its width.

        Names of customers have no such limits: nothing is said of them.
        """
        match column:
            case Column.DUE:
                noon = datetime(2028, 12, 28, 12, 58, tzinfo=self.zone)
                late = (timedelta(minutes=59), timedelta(hours=23), timedelta(days=99))
                to_come = (timedelta(), timedelta(minutes=59), timedelta(hours=10), timedelta(hours=24))
                texts = [(formats.when(noon - one, noon, self.zone), True) for one in late]
                texts += [(formats.when(noon + one, noon, self.zone), False) for one in to_come]
                return [*texts, (formats.date_time(noon + timedelta(hours=10), self.zone), False)]
            case Column.NUMBER:
                return [(number, False) for number in LONG_NUMBERS]
            case Column.REASON:
                entries = self._directory.entries(CatalogueKind.REASON)
                return [(entry.text(self.language), False) for entry in entries]
            case Column.PRIORITY:
                return [(text, one is Priority.URGENT) for one, text in self._priorities.items()]
            case Column.OWNER:
                return [(self._me, False), *((person.name, False) for person in self._directory.people())]
            case Column.STATUS:
                return [(text, False) for one, text in self._statuses.items() if one is not Status.DELETED]
            case Column.ATTEMPTS:
                tries = self._of.format(count=formats.number(3), most=formats.number(5))
                return [(self._tried.format(attempts=tries, result=say_result(one)), False) for one in CallResult]
            case Column.CREATED:
                return [(formats.date_time(datetime(2028, 12, 28, 22, 58, tzinfo=self.zone), self.zone), False)]
            case Column.CREATED_BY:
                return [(self._me, False), *((person.name, False) for person in self._directory.people())]
            case Column.ORIGIN:
                return [(text, False) for text in self._origins.values()]
            case Column.RESULT:
                return [(say_result(one), False) for one in CallResult]
            case Column.LOCAL:
                return [(formats.time_of_day(datetime(2028, 12, 28, 22, 58, tzinfo=self.zone), self.zone), False)]
        return []

    def said_of_calling(self) -> list[str]:
        """What may be said of who is calling."""
        return [self._i_call, *(self._calling.format(name=person.name) for person in self._directory.people())]

    def due_in_full(self, row: Row) -> list[str]:
        """The due time in full, and the customer's clock where it shows another time."""
        lines = [formats.full(row.due, self.zone)]
        zone = customer_zone(row.number)
        theirs = formats.customer_time(row.due, self.zone, zone) if zone is not None else ""
        if theirs:
            lines.append(theirs)
        return lines

    def tooltip(self, column: Column, row: Row, cells: Cells) -> str:
        """More about a cell than its words: times in full, the note. Rich text, with nothing of the data read as such."""
        lines = [str(getattr(cells, column.value))]
        if column is Column.DUE:
            lines = self.due_in_full(row)
            if row.status is Status.COOLING_DOWN and row.hidden_until is not None:
                #: Tooltip: after a failed attempt a callback may be tried again at this time
                again = QCoreApplication.translate("CallbackList", "May be tried again: {time}")
                lines.append(again.format(time=formats.full(row.hidden_until, self.zone)))
        elif column is Column.NOTE:
            lines = [row.note if len(row.note) <= _NOTE_SHOWN else row.note[:_NOTE_SHOWN] + "…"]
        elif column is Column.LOCAL:
            zone = customer_zone(row.number)
            if zone is not None:
                lines.append(zone.key.rpartition("/")[2].replace("_", " "))
        elif column is Column.CUSTOMER and row.note:
            lines.append(row.note if len(row.note) <= _NOTE_SHOWN else row.note[:_NOTE_SHOWN] + "…")
        elif column is Column.NUMBER:
            zone = customer_zone(row.number)
            if zone is not None and (theirs := formats.customer_time(row.due, self.zone, zone)):
                lines.append(theirs)
        elif column is Column.STATUS and row.closed_at is not None:
            #: Tooltip of a closed callback: who closed it and when
            closed = QCoreApplication.translate("CallbackList", "Closed by {name}, {time}")
            lines = [
                self._statuses[row.status],
                closed.format(name=self.name(row.closed_by), time=formats.full(row.closed_at, self.zone)),
            ]
        if row.waiting and column is Column.STATUS:
            lines.append(QCoreApplication.translate("CallbackList", "Not sent to the CRM yet"))
        return "<qt>" + "<br>".join(html.escape(line).replace("\n", "<br>") for line in lines) + "</qt>"
