# SPDX-License-Identifier: GPL-3.0-or-later
"""The Excel reports of the team page: what its list shows, in the shown language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.board import AgentNow
from app.domain.day import OF_CALLBACKS
from app.export.day import figure_columns
from app.export.excel import ColumnSpec, Kind
from app.export.redials import RedialTitles, redial_columns
from app.export.team import HourTitles, hour_columns
from app.ui.export_job import excel_day_format, excel_format
from app.ui.models.agent_model import AgentColumn, AgentModel
from app.ui.models.figure_model import FigureColumn, FigureModel, figure_titles, working_title
from app.ui.models.redial_day_model import RedialColumn, redial_title
from app.ui.models.waiter_model import Waiter, WaiterColumn, WaiterModel, say_how


class Listed:
    """Rows that are there already: a report of what is shown does not change while it is written."""

    def __init__(self, rows: Sequence[Any]) -> None:
        self._rows = tuple(rows)
        self.ids = tuple(str(at) for at in range(len(rows)))

    def walk(self, ids: Iterable[str]) -> Iterator[Any]:
        """The rows of these ids."""
        return (self._rows[int(one)] for one in ids)


def team_name() -> str:
    """The pattern of a file name."""
    #: Name of a report file; {date} is 2026-11-22, {time} is 14.05
    return QCoreApplication.translate("TeamExport", "team {date} {time}")


def hours(name: Callable[[str], str]) -> tuple[ColumnSpec, ...]:
    """The columns of the report of hours. ``name`` gives a queue's name."""
    translate = QCoreApplication.translate
    titles = HourTitles(
        queue=translate("Team", "Queue"),
        #: Heading in the team's report: the day and the hour
        hour=translate("TeamExport", "Hour from"),
        #: Heading in the team's report: callbacks that customers asked for, and missed calls
        asked=translate("TeamExport", "Callbacks asked for"),
        #: Heading in the team's report: callbacks that were made by the promised time
        kept=translate("TeamExport", "Kept"),
        #: Heading in the team's report: callbacks that were made after the promised time
        late=translate("TeamExport", "Late"),
        #: Heading in the team's report: callbacks that ended without a talk
        lost=translate("TeamExport", "Lost"),
        #: Heading in the team's report: callbacks that are not made yet
        open=translate("TeamExport", "Still open"),
        #: Heading in the team's report: the share of callbacks that were made by the promised time
        kept_share=translate("TeamExport", "Kept (%)"),
        calls=translate("TeamExport", "Calls"),
        answered=translate("TeamExport", "Calls answered"),
        #: Heading in the team's report: callers who hung up before anybody answered
        gave_up=translate("TeamExport", "Callers gave up"),
        average_wait=translate("TeamExport", "Average wait"),
    )
    return hour_columns(titles, name, excel_format(QLocale()))


def redials_name() -> str:
    """The pattern of a file name."""
    #: Name of a report file; {date} is 2026-11-22, {time} is 14.05
    return QCoreApplication.translate("TeamExport", "redials {date} {time}")


def redials(name: Callable[[str], str]) -> tuple[ColumnSpec, ...]:
    """The columns of the report of redials. ``name`` gives an agent's name."""
    titles = RedialTitles(*(redial_title(column) for column in RedialColumn))
    return redial_columns(titles, name, excel_day_format(QLocale()))


def people_name() -> str:
    """The pattern of a file name."""
    #: Name of a report file: figures of people; {date} is 2026-11-22, {time} is 14.05
    return QCoreApplication.translate("TeamExport", "people {date} {time}")


def people(model: FigureModel, *, calls: bool, of_people: bool) -> tuple[ColumnSpec, ...]:
    """The columns of the report of people, or of queues. Without ``calls`` those are left out that only calls tell."""
    first = ColumnSpec(model.title(FigureColumn.NAME), Kind.TEXT, 26, lambda row: row.name)
    titles = {name: title for name, title in figure_titles().items() if calls or name in OF_CALLBACKS}
    return figure_columns(first, titles, working=working_title() if calls and of_people else "")


def agents(model: AgentModel) -> tuple[ColumnSpec, ...]:
    """The columns of the report of agents."""
    times = excel_format(QLocale())

    def text(column: AgentColumn) -> Callable[[AgentNow], str]:
        return lambda agent: model.cell(agent, column)

    return (
        ColumnSpec(model.title(AgentColumn.NAME), Kind.TEXT, 26, text(AgentColumn.NAME)),
        ColumnSpec(model.title(AgentColumn.STATE), Kind.TEXT, 20, text(AgentColumn.STATE)),
        #: Heading in the report of agents: since when they are in their state
        ColumnSpec(QCoreApplication.translate("TeamExport", "Since"), Kind.TIME, 18, lambda agent: agent.since, times),
        ColumnSpec(model.title(AgentColumn.REASON), Kind.TEXT, 20, text(AgentColumn.REASON)),
        ColumnSpec(model.title(AgentColumn.PHONE), Kind.NUMBER, 18, lambda agent: agent.phone),
        ColumnSpec(model.title(AgentColumn.QUEUES), Kind.TEXT, 30, text(AgentColumn.QUEUES)),
        ColumnSpec(model.title(AgentColumn.CALLS), Kind.COUNT, 12, lambda agent: agent.calls_today),
    )


def waiting(model: WaiterModel) -> tuple[ColumnSpec, ...]:
    """The columns of the report of who waits."""
    times = excel_format(QLocale())

    def how(waiter: Waiter) -> str:
        return say_how(waiter.how)

    return (
        ColumnSpec(model.title(WaiterColumn.QUEUE), Kind.TEXT, 26, lambda waiter: waiter.queue),
        ColumnSpec(model.title(WaiterColumn.POSITION), Kind.COUNT, 10, lambda waiter: waiter.position),
        ColumnSpec(model.title(WaiterColumn.WHO), Kind.TEXT, 30, lambda waiter: waiter.customer),
        ColumnSpec(model.title(WaiterColumn.NUMBER), Kind.NUMBER, 20, lambda waiter: waiter.number),
        ColumnSpec(model.title(WaiterColumn.HOW), Kind.TEXT, 28, how),
        #: Heading in the report of who waits: since when
        ColumnSpec(
            QCoreApplication.translate("TeamExport", "Waits since"), Kind.TIME, 18, lambda waiter: waiter.since, times
        ),
        ColumnSpec(model.title(WaiterColumn.PROMISED), Kind.TIME, 18, lambda waiter: waiter.promised, times),
        ColumnSpec(model.title(WaiterColumn.TRIES), Kind.COUNT, 10, lambda waiter: waiter.tries),
    )
