# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of people or queues as rows of a table, and what each figure is called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from app.domain.day import Figures
from app.i18n import formats
from app.ui.models.live_model import LiveModel


def figure_titles() -> dict[str, str]:
    """What the figures are called at the head of a column, in the order in which a report has them."""
    translate = QCoreApplication.translate
    return {
        #: Heading of a figure
        "calls_in": translate("FigureTitles", "Calls in"),
        #: Heading of a figure
        "calls_out": translate("FigureTitles", "Calls out"),
        #: Heading of a figure: calls in that were answered
        "answered": translate("FigureTitles", "Answered"),
        #: Heading of a figure: calls in that nobody took
        "missed": translate("FigureTitles", "Missed"),
        #: Heading of a figure: calls in that the agent turned away
        "rejected": translate("FigureTitles", "Rejected"),
        #: Heading of a figure: calls in that a colleague took
        "elsewhere": translate("FigureTitles", "Taken by a colleague"),
        #: Heading of a figure: calls out in which the person was reached
        "reached": translate("FigureTitles", "Reached"),
        #: Heading of a figure: calls out in which nobody was reached
        "not_reached": translate("FigureTitles", "Not reached"),
        #: Heading of a figure: how long was talked in all
        "talk": translate("FigureTitles", "Talk time"),
        #: Heading of a figure: how long one talk was on average
        "average_talk": translate("FigureTitles", "Average talk"),
        #: Heading of a figure: callbacks made by the promised time
        "kept": translate("FigureTitles", "Kept"),
        #: Heading of a figure: callbacks made after the promised time
        "late": translate("FigureTitles", "Late"),
        #: Heading of a figure: callbacks that ended without a talk
        "lost": translate("FigureTitles", "Lost"),
        #: Heading of a figure: the share of callbacks that were made by the promised time
        "kept_share": translate("FigureTitles", "Kept (%)"),
        #: Heading of a figure: callbacks that stand open after the promised time
        "overdue": translate("FigureTitles", "Overdue"),
        #: Heading of a figure: callbacks that were agreed
        "made": translate("FigureTitles", "Agreed"),
        #: Heading of a figure: how often somebody was called back, reached or not
        "tries": translate("FigureTitles", "Tries"),
        #: Heading of a figure: calls whose caller was rated with the worst of five faces
        "rated_1": translate("FigureTitles", "Very angry"),
        #: Heading of a figure: calls whose caller was rated with the second worst of five faces
        "rated_2": translate("FigureTitles", "Unhappy"),
        #: Heading of a figure: calls whose caller was rated with the middle of five faces
        "rated_3": translate("FigureTitles", "Neutral"),
        #: Heading of a figure: calls whose caller was rated with the second best of five faces
        "rated_4": translate("FigureTitles", "Friendly"),
        #: Heading of a figure: calls whose caller was rated with the best of five faces
        "rated_5": translate("FigureTitles", "Delighted"),
        #: Heading of a figure: answered calls of which nobody said how the caller behaved
        "unrated": translate("FigureTitles", "Not rated"),
        #: Heading of a figure: the average of the ratings, 1 to 5
        "average_rating": translate("FigureTitles", "Rating"),
        #: Heading of a figure: lines that broke off and had to be redialled
        "redials": translate("FigureTitles", "Redials"),
        #: Heading of a figure: redials after which the two talked again
        "redials_settled": translate("FigureTitles", "Talked again"),
        #: Heading of a figure: redials that came too late
        "redials_late": translate("FigureTitles", "Redials late"),
        #: Heading of a figure: redials that were not tried in time at all
        "redials_missed": translate("FigureTitles", "Redials missed"),
    }


def working_title() -> str:
    """The heading of the time at work."""
    #: Heading of a figure: how long somebody was signed in and at work
    return QCoreApplication.translate("FigureTitles", "At work")


def decimal(value: float | None) -> str:
    """A number with one decimal, as people read it."""
    return "—" if value is None else QLocale().toString(value, "f", 1)


class FigureColumn(IntEnum):
    """A column of the table."""

    NAME = 0
    CALLS = 1
    ANSWERED = 2
    MISSED = 3
    TALK = 4
    AVERAGE_TALK = 5
    KEPT = 6
    LATE = 7
    LOST = 8
    OVERDUE = 9
    TRIES = 10
    RATING = 11
    REDIALS = 12
    REDIALS_LATE = 13
    REDIALS_MISSED = 14
    WORKING = 15


_FIGURES = {
    FigureColumn.ANSWERED: "answered",
    FigureColumn.MISSED: "missed",
    FigureColumn.TALK: "talk",
    FigureColumn.AVERAGE_TALK: "average_talk",
    FigureColumn.KEPT: "kept",
    FigureColumn.LATE: "late",
    FigureColumn.LOST: "lost",
    FigureColumn.OVERDUE: "overdue",
    FigureColumn.TRIES: "tries",
    FigureColumn.RATING: "average_rating",
    FigureColumn.REDIALS: "redials",
    FigureColumn.REDIALS_LATE: "redials_late",
    FigureColumn.REDIALS_MISSED: "redials_missed",
}
_TIMES = (FigureColumn.TALK, FigureColumn.AVERAGE_TALK, FigureColumn.WORKING)
_OF_CALLS = frozenset(
    {
        FigureColumn.CALLS,
        FigureColumn.ANSWERED,
        FigureColumn.MISSED,
        FigureColumn.TALK,
        FigureColumn.AVERAGE_TALK,
        FigureColumn.RATING,
        FigureColumn.WORKING,
    }
)
_BAD = (
    FigureColumn.LATE,
    FigureColumn.LOST,
    FigureColumn.OVERDUE,
    FigureColumn.REDIALS_LATE,
    FigureColumn.REDIALS_MISSED,
)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """``key`` is a person's or queue's id, ``name`` what people call it; ``working`` is seconds at work."""

    key: str
    name: str
    figures: Figures
    working: float | None = None


class FigureModel(LiveModel[FigureRow]):
    """By name. Where calls are not known (:attr:`calls`), a dash stands for what they would tell."""

    def __init__(self, first: Callable[[], str], parent: QObject | None = None) -> None:
        """``first`` gives the heading of the names."""
        super().__init__(len(FigureColumn), FigureColumn.NAME, parent)
        self._first = first
        self._titles = figure_titles()
        self.calls = True

    def key(self, row: FigureRow) -> str:
        return row.key

    def reword(self) -> None:
        self._titles = figure_titles()
        super().reword()

    def title(self, column: int) -> str:
        if column == FigureColumn.NAME:
            return self._first()
        if column == FigureColumn.CALLS:
            return QCoreApplication.translate("Team", "Calls")
        if column == FigureColumn.WORKING:
            return working_title()
        return self._titles[_FIGURES[FigureColumn(column)]]

    def _value(self, row: FigureRow, column: int) -> float | None:
        if column == FigureColumn.WORKING:
            return row.working
        if column == FigureColumn.CALLS:
            return row.figures.calls
        value: float | None = getattr(row.figures, _FIGURES[FigureColumn(column)])
        return value

    def cell(self, row: FigureRow, column: int) -> str:
        if column == FigureColumn.NAME:
            return row.name
        value = self._value(row, column)
        if value is None or (column in _OF_CALLS and not self.calls):
            return "—"
        if column in _TIMES:
            return formats.duration(value)
        return decimal(value) if column == FigureColumn.RATING else formats.number(int(value))

    def tint(self, row: FigureRow, column: int) -> str:
        if column in _BAD and self._value(row, column):
            return "late"
        return "text" if column in (FigureColumn.NAME, FigureColumn.CALLS, FigureColumn.KEPT) else "muted"

    def rank(self, column: int) -> Callable[[FigureRow], Any]:
        if column == FigureColumn.NAME:
            collate = formats.collator()
            return lambda row: (not row.key, collate(row.name))
        return lambda row: -1.0 if (value := self._value(row, column)) is None else value
