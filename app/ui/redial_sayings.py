# SPDX-License-Identifier: GPL-3.0-or-later
"""Redials in words: whom, which try, how long until it is due, and what became of it (rows E1, E2)."""

from __future__ import annotations

import math
from datetime import datetime
from enum import StrEnum
from unicodedata import bidirectional
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.callback import Callback, Status, status
from app.domain.redial import tries_of
from app.i18n import formats
from app.ui.phone.script_words import say_situation

translate = QCoreApplication.translate
_FROM_THE_RIGHT = frozenset({"R", "AL", "RLE", "RLO", "RLI"})
"""Classes of characters that would turn round the number behind them."""


class Moment(StrEnum):
    """How a redial stands with its next try."""

    WAITS = "waits"
    DUE = "due"
    LATE = "late"
    CALLING = "calling"
    """Somebody is calling them now."""
    IN_VAIN = "in_vain"
    """All tries were made."""


def moment(redial: Callback, now: datetime) -> Moment:
    """How it stands at ``now``; its status says so."""
    match status(redial, now):
        case Status.IN_PROGRESS:
            return Moment.CALLING
        case Status.OVERDUE:
            return Moment.LATE
        case Status.DUE:
            return Moment.DUE
        case Status.SCHEDULED | Status.COOLING_DOWN:
            return Moment.WAITS
    return Moment.IN_VAIN


def who(redial: Callback) -> str:
    """Customer or number."""
    return redial.customer or redial.number.shown()


def who_in_full(redial: Callback) -> str:
    """Customer and number, as far as they are known."""
    number, name = redial.number.shown(), redial.customer
    if any(bidirectional(one) in _FROM_THE_RIGHT for one in name):
        name = f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}"
    return f"{name} · {number}" if name else number


def say_countdown(redial: Callback, now: datetime) -> str:
    """How long until the next try, or since it is late; empty while they are called, and when no try is left."""
    match moment(redial, now):
        case Moment.WAITS:
            begins = max(redial.due_at, redial.hidden_until or redial.due_at)
            #: Until the next try of a redial; {time} is minutes and seconds, such as "0:45"
            return translate("Redials", "in {time}").format(time=_clock(math.ceil((begins - now).total_seconds())))
        case Moment.DUE:
            #: A redial is due at this moment
            return translate("Redials", "now")
        case Moment.LATE:
            #: A redial is late by that much; {time} is minutes and seconds, such as "0:30"
            return translate("Redials", "{time} late").format(time=_clock((now - redial.overdue_at).total_seconds()))
    return ""


def say_about(redial: Callback) -> str:
    """What happened on the line, and which try comes."""
    assert redial.redial is not None
    most = len(redial.redial.windows)
    number = min(tries_of(redial) + 1, most)
    #: {what} is such as "The line broke off", {number} counts the tries to reach somebody, of {most} at most
    return translate("Redials", "{what} · try {number} of {most}").format(
        what=say_situation(redial.redial.situation), number=formats.number(number), most=formats.number(most)
    )


def say_more(count: int) -> str:
    """How many redials are not shown."""
    #: On a button: that many redials more are open, and are shown when it is pressed
    return translate("Redials", "+%n more", None, count)


def say_begun(redial: Callback) -> str:
    """The line broke off, and a redial is open because of it."""
    assert redial.redial is not None
    if redial.redial.by_itself:
        #: {who} is a customer or a number, {what} such as "The line broke off"
        said = translate("Redials", "{what}: {who}. They are called again by itself.")
    elif redial.redial.windows and redial.redial.windows[0].after:
        #: {who} is a customer or a number, {what} such as "They put us on hold and are not back"
        said = translate("Redials", "{what}: {who}. Redial soon.")
    else:
        #: {who} is a customer or a number, {what} such as "The line broke off"
        said = translate("Redials", "{what}: {who}. Redial at once.")
    return said.format(who=who(redial), what=say_situation(redial.redial.situation))


def say_handed(redial: Callback) -> str:
    """A colleague's redial is this agent's now."""
    #: {who} is a customer or a number
    return translate("Redials", "A redial was handed over to you: {who}").format(who=who(redial))


def say_due(redial: Callback) -> str:
    """The next try is due."""
    assert redial.redial is not None
    #: {who} is a customer or a number, {number} counts the tries to reach them, of {most} at most
    return translate("Redials", "Redial {who} now: try {number} of {most}").format(
        who=who(redial),
        number=formats.number(tries_of(redial) + 1),
        most=formats.number(len(redial.redial.windows)),
    )


def say_late(redial: Callback) -> str:
    """This agent's own redial is late."""
    #: {who} is a customer or a number
    return translate("Redials", "The redial is late: {who}").format(who=who(redial))


def say_colleague_late(redial: Callback, name: str) -> str:
    """A colleague's redial is late."""
    #: {name} is an agent, {who} a customer or a number
    return translate("Redials", "A redial of {name} is late: {who}").format(name=name, who=who(redial))


def say_over(redial: Callback, *, rang: bool, handed_on: bool, now: datetime, zone: ZoneInfo) -> str:
    """A redial left the lane by itself."""
    if rang:
        #: {who} is a customer or a number
        return translate("Redials", "{who} rang back: no redial is needed any more.").format(who=who(redial))
    if handed_on:
        #: All tries of a redial were in vain; {who} is a customer or a number, {when} such as "in 30 min" or "14:30"
        return translate("Redials", "{who} was not reached. A callback is planned: {when}").format(
            who=who(redial), when=formats.when(redial.due.utc, now, zone)
        )
    #: All tries of a redial were in vain; {who} is a customer or a number
    return translate("Redials", "{who} was not reached. The redial is closed.").format(who=who(redial))


def say_failed(redial: Callback, reason: str) -> str:
    """A redial that is dialled by itself could not be."""
    #: {who} is a customer or a number, {reason} is a whole sentence
    return translate("Redials", "{who} was not redialled. {reason}").format(who=who(redial), reason=reason)


def say_question(name: str) -> str:
    """The other side hung up in mid-sentence."""
    if not name:
        return translate("Redials", "The call ended in mid-sentence. Did the line break off?")
    #: {who} is a customer or a number
    return translate("Redials", "The call with {who} ended in mid-sentence. Did the line break off?").format(who=name)


def say_not_needed(redial: Callback) -> str:
    """The agent said that nothing had broken off."""
    #: {who} is a customer or a number
    return translate("Redials", "No redial: {who}").format(who=who(redial))


def say_protocol(reason: str) -> str:
    """The site's protocol cannot be read."""
    #: {reason} is a whole sentence
    return translate("Redials", "The redial protocol cannot be used; the one before holds. {reason}").format(
        reason=reason
    )


def say_open(count: int) -> str:
    """How many redials are open."""
    return translate("Redials", "%n redial(s) open", None, count)


def _clock(seconds: float) -> str:
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
