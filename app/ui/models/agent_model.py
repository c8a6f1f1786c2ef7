# SPDX-License-Identifier: GPL-3.0-or-later
"""The agents of the team page: phone, state and since when, queues, calls of the day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.board import AgentNow, AtPhone
from app.i18n import formats
from app.ui.models.live_model import LiveModel
from app.ui.models.team_words import NONE, STATE_ICONS, STATE_TINTS, TeamWords, say_at_phone

_STATES = tuple(AtPhone)


class AgentColumn(IntEnum):
    """A column of the list."""

    NAME = 0
    STATE = 1
    SINCE = 2
    REASON = 3
    PHONE = 4
    QUEUES = 5
    CALLS = 6


class AgentModel(LiveModel[AgentNow]):
    """A row for each agent."""

    ticking = (AgentColumn.SINCE,)

    def __init__(self, words: TeamWords, parent: QObject | None = None) -> None:
        super().__init__(len(AgentColumn), AgentColumn.NAME, parent)
        self.words = words
        self._names: dict[str, str] = {}

    def set_queues(self, names: Mapping[str, str]) -> None:
        """What people call the queues."""
        if names != self._names:
            self._names = dict(names)
            self.reword()

    def key(self, row: AgentNow) -> str:
        return f"{row.person} {row.phone}"

    def title(self, column: int) -> str:
        translate = QCoreApplication.translate
        return {
            AgentColumn.NAME: translate("Team", "Agent"),
            #: Heading of the list of agents: ready, in a call …
            AgentColumn.STATE: translate("Team", "State"),
            #: Heading of the list of agents: how long the state lasts already
            AgentColumn.SINCE: translate("Team", "For"),
            #: Heading of the list of agents: why somebody pauses
            AgentColumn.REASON: translate("Team", "Reason"),
            #: Heading of the list of agents: what rings
            AgentColumn.PHONE: translate("Team", "Phone"),
            AgentColumn.QUEUES: translate("Team", "Queues"),
            AgentColumn.CALLS: translate("Team", "Calls today"),
        }[AgentColumn(column)]

    def cell(self, row: AgentNow, column: int) -> str:
        match AgentColumn(column):
            case AgentColumn.NAME:
                return row.name or row.person
            case AgentColumn.STATE:
                return say_at_phone(row.state)
            case AgentColumn.SINCE:
                return self.words.since(row.since)
            case AgentColumn.REASON:
                return self.words.reason(row.pause_reason if row.state is AtPhone.PAUSED else "")
            case AgentColumn.PHONE:
                return row.phone or NONE
            case AgentColumn.QUEUES:
                return ", ".join(self._names.get(one) or one for one in row.queues) or NONE
        return formats.number(row.calls_today)

    def picture(self, row: AgentNow, column: int) -> str:
        return STATE_ICONS[row.state] if column == AgentColumn.STATE else ""

    def tint(self, row: AgentNow, column: int) -> str:
        if column == AgentColumn.STATE:
            return STATE_TINTS[row.state]
        return "text" if column in (AgentColumn.NAME, AgentColumn.SINCE) else "muted"

    def tip(self, row: AgentNow, column: int) -> str:
        return self.words.moment(row.since) if column == AgentColumn.SINCE else self.cell(row, column)

    def rank(self, column: int) -> Callable[[AgentNow], Any]:
        collate = formats.collator()
        if column == AgentColumn.STATE:
            return lambda row: _STATES.index(row.state)
        if column == AgentColumn.SINCE:
            return lambda row: -row.since.timestamp()
        if column == AgentColumn.CALLS:
            return lambda row: row.calls_today
        return lambda row: collate(self.cell(row, column))
