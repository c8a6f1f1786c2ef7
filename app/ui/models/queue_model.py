# SPDX-License-Identifier: GPL-3.0-or-later
"""The queues of the team page: who waits, what was promised, who is there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.board import QueueNow, WaitingCaller
from app.i18n import formats
from app.ui import clock
from app.ui.models.live_model import LiveModel
from app.ui.models.team_words import NONE, TeamWords

_NEVER = datetime.max.replace(tzinfo=UTC)


class QueueColumn(IntEnum):
    """A column of the list."""

    NAME = 0
    WAITING = 1
    LONGEST = 2
    PROMISED = 3
    NEXT = 4
    EXPECTED = 5
    AGENTS = 6


def longest(queue: QueueNow) -> WaitingCaller | None:
    """Whoever waits longest."""
    return min(queue.waiting, key=lambda one: one.since, default=None)


def next_promise(queue: QueueNow) -> datetime | None:
    """The deadline that comes first."""
    return min((one.promised for one in queue.promised), default=None)


def name_of(queue: QueueNow) -> str:
    """What people call it."""
    return queue.name or queue.queue


class QueueModel(LiveModel[QueueNow]):
    """A row for each queue."""

    ticking = (QueueColumn.LONGEST, QueueColumn.PROMISED, QueueColumn.NEXT)

    def __init__(self, words: TeamWords, parent: QObject | None = None) -> None:
        super().__init__(len(QueueColumn), QueueColumn.NAME, parent)
        self.words = words

    def key(self, row: QueueNow) -> str:
        return row.queue

    def title(self, column: int) -> str:
        translate = QCoreApplication.translate
        return {
            QueueColumn.NAME: translate("Team", "Queue"),
            #: Heading of the list of queues: how many callers wait
            QueueColumn.WAITING: translate("Team", "Waiting"),
            #: Heading of the list of queues: how long the first caller waits already
            QueueColumn.LONGEST: translate("Team", "Longest wait"),
            #: Heading of the list of queues: how many customers were promised to be called back
            QueueColumn.PROMISED: translate("Team", "Promised"),
            #: Heading of the list of queues: when the next promised callback is due
            QueueColumn.NEXT: translate("Team", "Next due"),
            #: Heading of the list of queues: how long a new caller would wait
            QueueColumn.EXPECTED: translate("Team", "Expected wait"),
            #: Heading of the list of queues: agents that are ready, of those who are logged in
            QueueColumn.AGENTS: translate("Team", "Ready", "agents of a queue"),
        }[QueueColumn(column)]

    def cell(self, row: QueueNow, column: int) -> str:
        translate = QCoreApplication.translate
        match QueueColumn(column):
            case QueueColumn.NAME:
                return name_of(row)
            case QueueColumn.WAITING:
                return formats.number(len(row.waiting))
            case QueueColumn.LONGEST:
                first = longest(row)
                return self.words.since(first.since if first is not None else None)
            case QueueColumn.PROMISED:
                late, count = self._late(row), formats.number(len(row.promised))
                if not late:
                    return count
                #: {count} promised callbacks, {late} of which are late
                return translate("Team", "{count}, {late} late").format(count=count, late=formats.number(late))
            case QueueColumn.NEXT:
                due = next_promise(row)
                return self.words.promise(due) if due is not None else NONE
            case QueueColumn.EXPECTED:
                if row.expected_wait is None:
                    #: Expected wait of a queue in which nobody takes calls
                    return translate("Team", "nobody there")
                return formats.duration(row.expected_wait)
        #: Agents of a queue: {ready} are ready, of {all} who are logged in
        return translate("Team", "{ready} of {all}").format(
            ready=formats.number(row.agents_ready), all=formats.number(row.agents_in)
        )

    def _late(self, row: QueueNow) -> int:
        now = clock.now()
        return sum(one.promised < now for one in row.promised)

    def tint(self, row: QueueNow, column: int) -> str:
        if column in (QueueColumn.PROMISED, QueueColumn.NEXT) and self._late(row):
            return "late"
        if column == QueueColumn.EXPECTED and row.expected_wait is None:
            return "late" if row.waiting else "muted"
        return "text" if column in (QueueColumn.NAME, QueueColumn.WAITING) else "muted"

    def picture(self, row: QueueNow, column: int) -> str:
        return "warning" if column == QueueColumn.NEXT and self._late(row) else ""

    def tip(self, row: QueueNow, column: int) -> str:
        due = next_promise(row)
        if column in (QueueColumn.PROMISED, QueueColumn.NEXT) and due is not None:
            return self.words.moment(due)
        first = longest(row)
        if column == QueueColumn.LONGEST and first is not None:
            return self.words.moment(first.since)
        return self.cell(row, column)

    def rank(self, column: int) -> Callable[[QueueNow], Any]:
        collate = formats.collator()
        return {
            QueueColumn.NAME: lambda row: collate(name_of(row)),
            QueueColumn.WAITING: lambda row: len(row.waiting),
            QueueColumn.LONGEST: lambda row: -first.since.timestamp() if (first := longest(row)) else float("-inf"),
            QueueColumn.PROMISED: lambda row: (self._late(row), len(row.promised)),
            QueueColumn.NEXT: lambda row: next_promise(row) or _NEVER,
            QueueColumn.EXPECTED: lambda row: float("inf") if row.expected_wait is None else row.expected_wait,
            QueueColumn.AGENTS: lambda row: (row.agents_ready, row.agents_in),
        }[QueueColumn(column)]
