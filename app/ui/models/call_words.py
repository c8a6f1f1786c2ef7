# SPDX-License-Identifier: GPL-3.0-or-later
"""A call as words in the shown language: for the list of calls, its tooltips and its report."""

from __future__ import annotations

import html
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.call_list import CallColumn
from app.i18n import formats
from app.services.directory import Directory
from app.ui.models.callback_words import LONG_NUMBERS, NONE, customer_zone, spaced
from app.ui.sayings import say_call_state, say_direction, say_number, say_result
from app.ui.widgets.face import rating_name

RESULT_ICONS = {
    CallResult.ANSWERED: "check",
    CallResult.MISSED: "phone-missed",
    CallResult.REJECTED: "close",
    CallResult.ANSWERED_ELSEWHERE: "users",
    CallResult.BUSY: "pause",
    CallResult.NO_ANSWER: "clock",
    CallResult.UNREACHABLE: "cloud-off",
    CallResult.INVALID: "warning",
    CallResult.CANCELLED: "stop",
    CallResult.UNKNOWN: "info",
}
DIRECTION_ICONS = {Direction.IN: "phone-incoming", Direction.OUT: "phone-outgoing"}


class CallCells(NamedTuple):
    """What the list paints of one call; the texts in the order of the columns."""

    started: str
    direction: str
    customer: str
    number: str
    queue: str
    result: str
    length: str
    rating: str
    missed: bool
    """Somebody rang and nobody talked with them: it stands out."""
    broken: bool
    """The line broke off while they talked."""
    live: bool
    callable: bool
    internal: bool
    """With a colleague, who is called again but not promised a callback (row D8)."""
    which: Direction
    end: CallResult | None
    face: int
    """1 to 5; 0 = not rated."""
    marks: tuple[str, ...]
    """Icons after the name: recorded, passed on, with a colleague, with a registered enquiry."""


def call_column_title(column: CallColumn) -> str:
    """The heading of a column."""
    translate = QCoreApplication.translate
    match column:
        case CallColumn.STARTED:
            #: Heading of the list of calls: when the call began
            return translate("CallList", "Started")
        case CallColumn.DIRECTION:
            #: Heading of the list of calls: incoming or outgoing
            return translate("CallList", "Direction")
        case CallColumn.CUSTOMER:
            #: Heading of the list of calls: who was on the line
            return translate("CallList", "Name")
        case CallColumn.NUMBER:
            #: Heading of the list of calls: telephone number
            return translate("CallList", "Number")
        case CallColumn.QUEUE:
            #: Heading of the list of calls: the queue the caller waited in
            return translate("CallList", "Queue")
        case CallColumn.RESULT:
            #: Heading of the list of calls: how the call ended
            return translate("CallList", "Result")
        case CallColumn.LENGTH:
            #: Heading of the list of calls: how long they talked
            return translate("CallList", "Length")
        case CallColumn.RATING:
            #: Heading of the list of calls: how the caller behaved
            return translate("CallList", "Rating")


class CallWords:
    """Says calls for one reader: in the language shown, in the desk's zone. What it needs of the language is looked up when
    it is made, so that a report in the making keeps its language."""

    def __init__(self, directory: Directory, zone: ZoneInfo) -> None:
        self.zone = zone
        self._directory = directory
        translate = QCoreApplication.translate
        self._results = {one: say_result(one) for one in CallResult}
        self._states = {one: say_call_state(one) for one in CallState}
        self._directions = {one: say_direction(one) for one in Direction}
        self._ratings = {one: rating_name(one) for one in range(1, 6)}
        #: Result of a call: they talked, then the line broke off
        self._broke_off = translate("CallList", "Broke off")
        #: A caller who does not show their number
        self._hidden = translate("CallList", "Hidden number")
        #: {time} is a time of day
        self._yesterday = translate("CallList", "yesterday {time}")

    def name(self, call: Call) -> str:
        """Who was on the line; empty when only the number is known."""
        return call.customer

    def number(self, call: Call) -> str:
        """As people write it; what is said of a caller who shows none."""
        return spaced(call.number.key) if call.number.key else self._hidden

    def direction(self, call: Call) -> str:
        return self._directions[call.direction]

    def result(self, call: Call) -> str:
        """How it ended, or where it stands."""
        if call.state is not CallState.ENDED or call.result is None:
            return self._states[call.state]
        return self._broke_off if call.dropped else self._results[call.result]

    def length(self, call: Call) -> str:
        """How long they talked; empty when they did not."""
        if call.answered_at is None or call.ended_at is None:
            return ""
        return formats.duration(call.talk_seconds(call.ended_at))

    def rating(self, call: Call) -> str:
        return self._ratings[int(call.rating)] if call.rating is not None else ""

    def started(self, call: Call, now: datetime) -> str:
        """Today by the time alone, yesterday by its word, else by the date."""
        days = (now.astimezone(self.zone).date() - call.started_at.astimezone(self.zone).date()).days
        if days == 0:
            return formats.time_of_day(call.started_at, self.zone)
        if days == 1:
            return self._yesterday.format(time=formats.time_of_day(call.started_at, self.zone))
        return formats.date_time(call.started_at, self.zone)

    def cells(self, call: Call, now: datetime) -> CallCells:
        """Everything the list paints of a call, as it is at ``now``."""
        marks = []
        if call.internal:
            marks.append("users")
        if call.recordings:
            marks.append("record")
        if call.transferred_to:
            marks.append("transfer")
        if call.enquiry:
            marks.append("script")
        return CallCells(
            started=self.started(call, now),
            direction=self.direction(call),
            customer=self.name(call) or NONE,
            number=self.number(call),
            queue=call.queue or NONE,
            result=self.result(call),
            length=self.length(call) or NONE,
            rating=self.rating(call),
            missed=call.direction is Direction.IN and call.result is CallResult.MISSED,
            broken=call.dropped,
            live=call.state is not CallState.ENDED,
            callable=bool(call.number.key),
            internal=call.internal,
            which=call.direction,
            end=call.result,
            face=int(call.rating) if call.rating is not None else 0,
            marks=tuple(marks),
        )

    def marks(self, call: Call) -> list[str]:
        """What the icons after the name mean, as sentences."""
        translate = QCoreApplication.translate
        said = []
        if call.internal:
            said.append(translate("CallList", "A call between colleagues: nothing of it goes to the CRM."))
        if call.recordings:
            said.append(translate("CallList", "%n recording(s) on this computer", None, len(call.recordings)))
        if call.transferred_to:
            #: {number} is the number or extension the caller was passed on to
            said.append(
                translate("CallList", "Transferred to {number}").format(number=self.transferred(call.transferred_to))
            )
        if call.enquiry:
            said.append(translate("CallList", "An enquiry is registered."))
        return said

    def transferred(self, target: str) -> str:
        """Whom or what the caller was passed on to: a colleague's name where the extension is known."""
        for person in self._directory.people():
            if person.extension and person.extension == target:
                return person.name
        return spaced(target)

    def tooltip(self, column: CallColumn, call: Call, cells: CallCells) -> str:
        """More about a cell than its words. Rich text, with nothing of the data read as such."""
        translate = QCoreApplication.translate
        lines = [str(cells[list(CALL_COLUMNS).index(column)])]
        if column is CallColumn.STARTED:
            lines = [formats.full(call.started_at, self.zone)]
            zone = customer_zone(call.number.key)
            if zone is not None and (theirs := formats.customer_time(call.started_at, self.zone, zone)):
                lines.append(theirs)
        elif column is CallColumn.CUSTOMER:
            lines += self.marks(call)
        elif column is CallColumn.NUMBER and call.number.key:
            lines = [say_number(call.number)]
        elif column is CallColumn.RESULT:
            if call.dropped:
                lines.append(translate("CallList", "The line broke off in the middle of the call."))
            if call.quality is not None:
                lines.append(
                    #: Quality of the voice of a call; {loss} is lost packets, {jitter} in milliseconds
                    translate("CallList", "Voice: {loss} % lost, jitter {jitter} ms").format(
                        loss=formats.number(round(call.quality.loss_percent, 1)),
                        jitter=formats.number(round(call.quality.jitter_ms)),
                    )
                )
        return "<qt>" + "<br>".join(html.escape(line) for line in lines) + "</qt>"

    def possible(self, column: CallColumn) -> list[str]:
        """What a column may say in the shown language, for measuring its width; nothing where there are no limits."""
        match column:
            case CallColumn.STARTED:
                noon = datetime(2028, 12, 28, 22, 58, tzinfo=self.zone)
                yesterday = self._yesterday.format(time=formats.time_of_day(noon, self.zone))
                return [yesterday, formats.date_time(noon - timedelta(days=9), self.zone)]
            case CallColumn.DIRECTION:
                return list(self._directions.values())
            case CallColumn.NUMBER:
                return list(LONG_NUMBERS)
            case CallColumn.RESULT:
                return [*self._results.values(), self._broke_off]
            case CallColumn.LENGTH:
                return [formats.duration(3599 * 4)]
        return []


CALL_COLUMNS = (
    CallColumn.STARTED,
    CallColumn.DIRECTION,
    CallColumn.CUSTOMER,
    CallColumn.NUMBER,
    CallColumn.QUEUE,
    CallColumn.RESULT,
    CallColumn.LENGTH,
    CallColumn.RATING,
)
