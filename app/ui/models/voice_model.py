# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of voice messages: who, when, how long, heard or not, and what became of it (row A10)."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.board import VoiceMessage
from app.i18n import formats
from app.ui import clock
from app.ui.models.live_model import LiveModel
from app.ui.models.team_words import NONE, TeamWords


class VoiceColumn(IntEnum):
    """A column of the list."""

    WHEN = 0
    WHO = 1
    NUMBER = 2
    LENGTH = 3
    HEARD = 4
    CALLBACK = 5
    QUEUE = 6


class VoiceModel(LiveModel[VoiceMessage]):
    """A row for each message."""

    ticking = (VoiceColumn.WHEN,)

    def __init__(self, words: TeamWords, name: Callable[[str], str], parent: QObject | None = None) -> None:
        """``name`` gives a person's name by the id."""
        super().__init__(len(VoiceColumn), VoiceColumn.WHEN, parent)
        self.words, self._name = words, name

    def key(self, row: VoiceMessage) -> str:
        return row.id

    def title(self, column: int) -> str:
        translate = QCoreApplication.translate
        return {
            #: Heading of the list of voice messages: when the message was left
            VoiceColumn.WHEN: translate("Voice", "Left"),
            #: Heading of the list of voice messages: who left it
            VoiceColumn.WHO: translate("Voice", "Caller"),
            VoiceColumn.NUMBER: translate("Voice", "Number"),
            #: Heading of the list of voice messages: how long it is
            VoiceColumn.LENGTH: translate("Voice", "Length"),
            #: Heading of the list of voice messages: whether somebody has listened to it, and who
            VoiceColumn.HEARD: translate("Voice", "Heard"),
            #: Heading of the list of voice messages: whether a callback was made of it
            VoiceColumn.CALLBACK: translate("Voice", "Callback"),
            VoiceColumn.QUEUE: translate("Voice", "Queue"),
        }[VoiceColumn(column)]

    def cell(self, row: VoiceMessage, column: int) -> str:
        translate = QCoreApplication.translate
        match VoiceColumn(column):
            case VoiceColumn.WHEN:
                return formats.ago(row.at, clock.now(), self.words.zone)
            case VoiceColumn.WHO:
                return row.customer or self.number(row)
            case VoiceColumn.NUMBER:
                return self.number(row)
            case VoiceColumn.LENGTH:
                return formats.duration(row.seconds)
            case VoiceColumn.HEARD:
                #: Of a voice message that nobody has listened to
                return self._name(row.heard_by) if row.heard_by else translate("Voice", "New")
            case VoiceColumn.CALLBACK:
                #: Of a voice message: a callback was made of it
                return translate("Voice", "Planned") if row.callback is not None else NONE
        return row.queue

    def number(self, row: VoiceMessage) -> str:
        """As people write it; what is said of a caller who shows none."""
        #: A caller who does not show their number
        return self.words.number(row.number) if row.number else QCoreApplication.translate("Voice", "Hidden number")

    def picture(self, row: VoiceMessage, column: int) -> str:
        if column == VoiceColumn.HEARD:
            return "check" if row.heard_by else "voicemail"
        return "callback" if column == VoiceColumn.CALLBACK and row.callback is not None else ""

    def tint(self, row: VoiceMessage, column: int) -> str:
        if column == VoiceColumn.HEARD and not row.heard_by:
            return "accent"
        return "text" if column in (VoiceColumn.WHEN, VoiceColumn.WHO, VoiceColumn.LENGTH) else "muted"

    def tip(self, row: VoiceMessage, column: int) -> str:
        if column == VoiceColumn.WHEN:
            return self.words.moment(row.at)
        if column == VoiceColumn.HEARD and row.heard_at is not None:
            #: {name} is a colleague, {time} a date and a time
            text = QCoreApplication.translate("Voice", "First heard by {name}, {time}")
            return text.format(name=self._name(row.heard_by), time=self.words.moment(row.heard_at))
        return self.cell(row, column)

    def rank(self, column: int) -> Callable[[VoiceMessage], Any]:
        collate = formats.collator()
        match VoiceColumn(column):
            case VoiceColumn.WHEN:
                return lambda row: row.at
            case VoiceColumn.LENGTH:
                return lambda row: row.seconds
            case VoiceColumn.HEARD:
                return lambda row: (bool(row.heard_by), row.at)
            case VoiceColumn.CALLBACK:
                return lambda row: (row.callback is not None, row.at)
        return lambda row: collate(self.cell(row, column))
