# SPDX-License-Identifier: GPL-3.0-or-later
"""What the script panel says beside the site's own lines: the situations, when a line comes, and what is wrong with a call."""

from __future__ import annotations

import math
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.domain.drops import Trouble
from app.domain.guide import Guide
from app.domain.protocol import Line
from app.domain.redial import Situation


class Moment(StrEnum):
    """Where the agent is with the current line."""

    WAIT = "wait"
    NOW = "now"
    LATE = "late"


def moment(guide: Guide, now: datetime) -> Moment:
    """Whether the current line is to be waited with, to be said, or late. A line without a ``most`` is never late."""
    line = guide.current
    if line is None:
        return Moment.NOW
    if now < guide.ready_at:
        return Moment.WAIT
    return Moment.LATE if line.most and now >= guide.late_at else Moment.NOW


def share(guide: Guide, now: datetime) -> float:
    """How much of the wait is over, 0 to 1; after it, how much of the time in which the line is to be said."""
    begin, end = (guide.since, guide.ready_at) if now < guide.ready_at else (guide.ready_at, guide.late_at)
    length = (end - begin).total_seconds()
    return min(1.0, max(0.0, (now - begin).total_seconds() / length)) if length > 0 else 1.0


def say_moment(guide: Guide, now: datetime) -> str:
    """When the current line is to be said."""
    translate = QCoreApplication.translate
    match moment(guide, now):
        case Moment.WAIT:
            left = math.ceil((guide.ready_at - now).total_seconds())
            #: When the agent is to say the line shown
            return translate("Script", "Say it in {seconds} s").format(seconds=left)
        case Moment.LATE:
            #: The agent has waited longer than the script says
            return translate("Script", "Late: say it now")
    #: The agent is to say the line shown
    return translate("Script", "Say it now")


def say_following(line: Line, text: str) -> str:
    """The line after the current one, and after which wait it comes."""
    translate = QCoreApplication.translate
    if line.most > line.least:
        #: {text} is the line after the current one; it is said that many seconds after it
        said = translate("Script", "Then, after {least}–{most} s: {text}")
        return said.format(least=line.least, most=line.most, text=text)
    if line.least:
        #: {text} is the line after the current one; it is said that many seconds after it
        return translate("Script", "Then, after {seconds} s: {text}").format(seconds=line.least, text=text)
    #: {text} is the line that is said after the current one
    return translate("Script", "Then: {text}").format(text=text)


def say_situation(situation: Situation) -> str:
    """What happened on the line, as the heading of its script and in menus."""
    translate = QCoreApplication.translate
    match situation:
        case Situation.SILENT_START:
            #: Situation of the redial protocol
            return translate("Script", "Silence after the greeting")
        case Situation.BROKE_OFF:
            #: Situation of the redial protocol
            return translate("Script", "The line broke off")
        case Situation.ON_HOLD:
            #: Situation of the redial protocol
            return translate("Script", "They put us on hold and are not back")
        case Situation.SILENT_MIDWAY:
            #: Situation of the redial protocol
            return translate("Script", "They are not heard any more")
        case Situation.AGREED:
            #: Situation of the redial protocol
            return translate("Script", "A callback is agreed")


def say_opening(situation: Situation) -> str:
    """Why this call is made, as the heading of the sentences that open it."""
    translate = QCoreApplication.translate
    match situation:
        case Situation.ON_HOLD:
            #: Heading of the sentences that open a call
            return translate("Script", "You ring back: the call was on hold")
        case Situation.AGREED:
            #: Heading of the sentences that open a call
            return translate("Script", "You call back, as agreed")
        case Situation.SILENT_START:
            #: Heading of the sentences that open a call
            return translate("Script", "You ring back: nobody was heard")
    #: Heading of the sentences that open a call
    return translate("Script", "You ring back: the line broke off")


def say_trouble(trouble: Trouble) -> str:
    """What is wrong with a call, for what has a strip of its own; empty for the others."""
    translate = QCoreApplication.translate
    match trouble:
        case Trouble.MUTED:
            return translate("Script", "Your microphone is off: they cannot hear you.")
        case Trouble.DEAD_MICROPHONE:
            return translate("Script", "Your microphone gives no sound: they cannot hear you.")
        case Trouble.NOT_LEAVING:
            return translate(
                "Script", "Your voice does not reach them: no sound leaves this computer, or it gets lost."
            )
        case Trouble.MUSIC:
            return translate("Script", "Only music is heard: are you on hold?")
    return ""
