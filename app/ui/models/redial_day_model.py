# SPDX-License-Identifier: GPL-3.0-or-later
"""The redials of a period: a row for each agent and day."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.redial_report import RedialDay
from app.i18n import formats
from app.ui.models.live_model import LiveModel


class RedialColumn(IntEnum):
    """A column of the list."""

    DAY = 0
    AGENT = 1
    DUE = 2
    DONE = 3
    RANG_IN = 4
    NOT_REACHED = 5
    LATE = 6
    MISSED = 7
    FALSE_ALARMS = 8


def redial_title(column: int) -> str:
    """The heading of a column, in list and report alike."""
    translate = QCoreApplication.translate
    return {
        #: Heading in the report of redials
        RedialColumn.DAY: translate("RedialReport", "Day"),
        #: Heading in the report of redials
        RedialColumn.AGENT: translate("RedialReport", "Agent"),
        #: Heading in the report of redials: how many lines broke off that had to be redialled
        RedialColumn.DUE: translate("RedialReport", "Due", "redials"),
        #: Heading in the report of redials: the person was reached by the redial
        RedialColumn.DONE: translate("RedialReport", "Reached"),
        #: Heading in the report of redials: the person rang again before they were redialled
        RedialColumn.RANG_IN: translate("RedialReport", "Rang again"),
        #: Heading in the report of redials: tried, and nobody was reached
        RedialColumn.NOT_REACHED: translate("RedialReport", "Not reached"),
        #: Heading in the report of redials: a try came after its time
        RedialColumn.LATE: translate("RedialReport", "Late"),
        #: Heading in the report of redials: not tried at all until the supervisor was told
        RedialColumn.MISSED: translate("RedialReport", "Missed"),
        #: Heading in the report of redials: nothing had broken off
        RedialColumn.FALSE_ALARMS: translate("RedialReport", "False alarms"),
    }[RedialColumn(column)]


class RedialDayModel(LiveModel[RedialDay]):
    """The newest day first."""

    def __init__(self, name: Callable[[str], str], parent: QObject | None = None) -> None:
        """``name`` gives an agent's name."""
        super().__init__(len(RedialColumn), RedialColumn.DAY, parent)
        self._name = name
        self._descending = True

    def key(self, row: RedialDay) -> str:
        return f"{row.day:%Y-%m-%d} {row.agent}"

    def title(self, column: int) -> str:
        return redial_title(column)

    def cell(self, row: RedialDay, column: int) -> str:
        match RedialColumn(column):
            case RedialColumn.DAY:
                return formats.day(row.day)
            case RedialColumn.AGENT:
                return self._name(row.agent)
        return formats.number(self._count(row, column))

    @staticmethod
    def _count(row: RedialDay, column: int) -> int:
        return {
            RedialColumn.DUE: row.due,
            RedialColumn.DONE: row.done,
            RedialColumn.RANG_IN: row.rang_in,
            RedialColumn.NOT_REACHED: row.not_reached,
            RedialColumn.LATE: row.late,
            RedialColumn.MISSED: row.missed,
            RedialColumn.FALSE_ALARMS: row.false_alarms,
        }[RedialColumn(column)]

    def tint(self, row: RedialDay, column: int) -> str:
        if column in (RedialColumn.LATE, RedialColumn.MISSED) and self._count(row, column):
            return "late"
        return "text" if column in (RedialColumn.DAY, RedialColumn.AGENT, RedialColumn.DUE) else "muted"

    def rank(self, column: int) -> Callable[[RedialDay], Any]:
        if column == RedialColumn.DAY:
            return lambda row: row.day
        if column == RedialColumn.AGENT:
            collate = formats.collator()
            return lambda row: collate(self._name(row.agent))
        return lambda row: self._count(row, column)
