# SPDX-License-Identifier: GPL-3.0-or-later
"""Who waits, on the team page: callers on the line, places kept for a callback, and callbacks that were promised."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.board import QueueNow
from app.i18n import formats
from app.ui.models.live_model import LiveModel
from app.ui.models.queue_model import name_of
from app.ui.models.team_words import NONE, TeamWords

_NEVER = datetime.max.replace(tzinfo=UTC)


class How(StrEnum):
    """How somebody waits."""

    LINE = "line"
    """On the line, in the queue."""
    KEPT = "kept"
    """Has hung up; the place in the queue is kept for the callback."""
    PROMISED = "promised"
    """Has been promised a callback, and has no place in the queue."""


_HOWS = tuple(How)
HOW_ICONS = {How.LINE: "phone-incoming", How.KEPT: "pin", How.PROMISED: "callback"}


class WaiterColumn(IntEnum):
    """A column of the list."""

    POSITION = 0
    WHO = 1
    NUMBER = 2
    HOW = 3
    SINCE = 4
    PROMISED = 5
    TRIES = 6
    QUEUE = 7


@dataclass(frozen=True, slots=True)
class Waiter:
    """Somebody who waits. ``queue`` is the name that people know."""

    key: str
    queue: str
    how: How
    customer: str = field(default="", repr=False)
    number: str = field(default="", repr=False)
    position: int | None = None
    since: datetime | None = None
    promised: datetime | None = None
    tries: int = 0


def waiters(queues: Iterable[QueueNow]) -> Iterator[Waiter]:
    """Everybody who waits in these queues: a promised callback whose place is kept is one row, not two."""
    for queue in queues:
        promised = {one.id: one for one in queue.promised}
        for one in queue.waiting:
            promise = promised.pop(one.callback, None) if one.callback is not None else None
            yield Waiter(
                f"{queue.queue} {one.callback or one.call}",
                name_of(queue),
                How.LINE if one.callback is None else How.KEPT,
                promise.customer if promise is not None else "",
                one.number or (promise.number if promise is not None else ""),
                one.position,
                one.since,
                promise.promised if promise is not None else None,
                promise.tries if promise is not None else 0,
            )
        for promise in promised.values():
            yield Waiter(
                f"{queue.queue} {promise.id}",
                name_of(queue),
                How.PROMISED,
                promise.customer,
                promise.number,
                promised=promise.promised,
                tries=promise.tries,
            )


def say_how(how: How) -> str:
    """How somebody waits."""
    translate = QCoreApplication.translate
    match how:
        case How.LINE:
            #: How somebody waits: in the queue, on the line
            return translate("Team", "On the line")
        case How.KEPT:
            #: How somebody waits: the place in the queue is kept, and they are called when it is their turn
            return translate("Team", "Place kept for a callback")
        case How.PROMISED:
            #: How somebody waits: to be called back
            return translate("Team", "Callback promised")


class WaiterModel(LiveModel[Waiter]):
    """A row for each."""

    ticking = (WaiterColumn.SINCE, WaiterColumn.PROMISED)

    def __init__(self, words: TeamWords, parent: QObject | None = None) -> None:
        super().__init__(len(WaiterColumn), WaiterColumn.POSITION, parent)
        self.words = words

    def key(self, row: Waiter) -> str:
        return row.key

    def title(self, column: int) -> str:
        translate = QCoreApplication.translate
        return {
            #: Heading of the list of who waits: the place in the queue
            WaiterColumn.POSITION: translate("Team", "Place"),
            #: Heading of the list of who waits: the customer
            WaiterColumn.WHO: translate("Team", "Who"),
            WaiterColumn.NUMBER: translate("Team", "Number"),
            #: Heading of the list of who waits: on the line, for a callback …
            WaiterColumn.HOW: translate("Team", "How"),
            #: Heading of the list of who waits: how long already
            WaiterColumn.SINCE: translate("Team", "Waits for"),
            #: Heading of the list of who waits: the time of the callback that the customer was told
            WaiterColumn.PROMISED: translate("Team", "Called back by"),
            #: Heading of the list of who waits: how often they were tried to be reached
            WaiterColumn.TRIES: translate("Team", "Attempts"),
            WaiterColumn.QUEUE: translate("Team", "Queue"),
        }[WaiterColumn(column)]

    def cell(self, row: Waiter, column: int) -> str:
        match WaiterColumn(column):
            case WaiterColumn.POSITION:
                return formats.number(row.position) if row.position is not None else NONE
            case WaiterColumn.WHO:
                return row.customer or self.words.number(row.number)
            case WaiterColumn.NUMBER:
                return self.words.number(row.number)
            case WaiterColumn.HOW:
                return say_how(row.how)
            case WaiterColumn.SINCE:
                return self.words.since(row.since)
            case WaiterColumn.PROMISED:
                return self.words.promise(row.promised) if row.promised is not None else NONE
            case WaiterColumn.TRIES:
                return formats.number(row.tries) if row.tries else NONE
        return row.queue

    def _late(self, row: Waiter) -> bool:
        return row.promised is not None and self.words.late(row.promised)

    def picture(self, row: Waiter, column: int) -> str:
        if column == WaiterColumn.PROMISED:
            return "warning" if self._late(row) else ""
        return HOW_ICONS[row.how] if column == WaiterColumn.HOW else ""

    def tint(self, row: Waiter, column: int) -> str:
        if column == WaiterColumn.PROMISED and self._late(row):
            return "late"
        return "text" if column in (WaiterColumn.POSITION, WaiterColumn.WHO, WaiterColumn.SINCE) else "muted"

    def tip(self, row: Waiter, column: int) -> str:
        if column == WaiterColumn.PROMISED and row.promised is not None:
            return f"{self.cell(row, column)}\n{self.words.moment(row.promised)}"
        if column == WaiterColumn.SINCE and row.since is not None:
            return f"{self.cell(row, column)}\n{self.words.moment(row.since)}"
        if column == WaiterColumn.WHO and row.customer:
            return f"{row.customer}\n{self.words.number(row.number)}"
        return self.cell(row, column)

    def rank(self, column: int) -> Callable[[Waiter], Any]:
        collate = formats.collator()
        match WaiterColumn(column):
            case WaiterColumn.POSITION:
                return lambda row: (
                    collate(row.queue),
                    row.position is None,
                    row.position or 0,
                    row.promised or _NEVER,
                )
            case WaiterColumn.HOW:
                return lambda row: _HOWS.index(row.how)
            case WaiterColumn.SINCE:
                return lambda row: -row.since.timestamp() if row.since is not None else 0.0
            case WaiterColumn.PROMISED:
                return lambda row: row.promised or _NEVER
            case WaiterColumn.TRIES:
                return lambda row: row.tries
        return lambda row: collate(self.cell(row, column))
