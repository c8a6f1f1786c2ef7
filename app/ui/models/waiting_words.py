# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of the list of waiting changes, and what their cells say."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.waiting import SendState, WaitingChange
from app.i18n import formats
from app.services.directory import Directory
from app.ui import clock
from app.ui.crm_sayings import say_change, say_send_state
from app.ui.models.callback_words import NONE, spaced
from app.ui.sayings import say_error, say_field


class WaitingColumn(Enum):
    """A column of the list."""

    WHO = 0
    WHAT = 1
    STATE = 2
    SINCE = 3
    TRIES = 4
    WHY = 5


WAITING_COLUMNS = tuple(WaitingColumn)


_SEPARATOR = ", "


class WaitingCells(NamedTuple):
    """A row in words, in the order of the columns."""

    who: str
    what: str
    state: str
    since: str
    tries: str
    why: str


def waiting_title(column: WaitingColumn) -> str:
    """The heading of a column."""
    translate = QCoreApplication.translate
    match column:
        case WaitingColumn.WHO:
            #: Heading of the list of waiting changes: the customer
            return translate("WaitingList", "About")
        case WaitingColumn.WHAT:
            #: Heading of the list of waiting changes: what was changed
            return translate("WaitingList", "Change")
        case WaitingColumn.STATE:
            #: Heading of the list of waiting changes
            return translate("WaitingList", "State")
        case WaitingColumn.SINCE:
            #: Heading of the list of waiting changes: when it was made
            return translate("WaitingList", "Made")
        case WaitingColumn.TRIES:
            #: Heading of the list of waiting changes: how often it was sent in vain, and when it is sent again
            return translate("WaitingList", "Tries")
        case WaitingColumn.WHY:
            #: Heading of the list of waiting changes: why it waits, in the server's words
            return translate("WaitingList", "Why it waits")


class WaitingWords:
    """Says waiting changes for one reader: in the language shown, in the desk's zone."""

    def __init__(self, directory: Directory, zone: ZoneInfo, online: bool) -> None:
        """``online``: whether the server answers; what waits for nothing but it says so otherwise."""
        self._directory, self.zone, self._online = directory, zone, online

    def cells(self, change: WaitingChange) -> WaitingCells:
        """A row."""
        return WaitingCells(
            self.who(change),
            self.what(change),
            say_send_state(change.state),
            formats.ago(change.created_at, clock.now(), self.zone),
            self.tries(change),
            self.why(change),
        )

    def who(self, change: WaitingChange) -> str:
        """The customer, or the number."""
        return change.customer or spaced(change.number) or NONE

    @staticmethod
    def what(change: WaitingChange) -> str:
        """What it does, with the fields of an edit."""
        return say_change(change, _SEPARATOR.join([say_field(name) for name in change.fields]))

    def tries(self, change: WaitingChange) -> str:
        """How often it was sent, and when it is sent again."""
        count, now = formats.number(change.tries), clock.now()
        waits = change.state in (SendState.QUEUED, SendState.UNKNOWN)
        if change.next_try is None or not waits or change.next_try <= now:
            return count if change.tries else NONE
        #: {count} is how often it was sent in vain; {when} is the next try, such as "in 2 min"
        said = QCoreApplication.translate("WaitingList", "{count} · next {when}")
        return said.format(count=count, when=formats.when(change.next_try, now, self.zone))

    def why(self, change: WaitingChange) -> str:
        """Why it is not at the server, in a sentence."""
        translate = QCoreApplication.translate
        if change.state is SendState.CONFLICT:
            fields = _SEPARATOR.join([say_field(clash.field) for clash in change.clashes])
            #: {fields} is a list of fields such as "When, Note"
            return translate("WaitingList", "Somebody else changed the same: {fields}").format(fields=fields)
        if change.problem is not None:
            return say_error(change.problem, self.zone, self._directory.person_name)
        if change.state is SendState.QUEUED and not self._online:
            return translate("WaitingList", "There is no connection to the server.")
        if change.state is SendState.QUEUED:
            return translate("WaitingList", "It is its turn soon.")
        if change.state is SendState.UNKNOWN:
            return translate("WaitingList", "The connection broke off. It is sent again; nothing is done twice.")
        return NONE
