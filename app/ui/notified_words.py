# SPDX-License-Identifier: GPL-3.0-or-later
"""What notifications say: a title and a line below it, of one thing or of several. Names, but no numbers: others see the screen."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

_NAMED = 3
"""So many names stand in a line; more are a sign that there are more."""
translate = QCoreApplication.translate


class Told(StrEnum):
    """What is told of, in the order in which it is told."""

    REDIAL = "redial"
    DUE = "due"
    HANDED = "handed"
    ASKED = "asked"
    """A customer asks to be called back."""
    MISSED = "missed"
    VOICE = "voice"


def title(told: Told, count: int) -> str:
    """What has happened, so many times."""
    if count == 1:
        match told:
            case Told.REDIAL:
                return translate("Notifier", "A redial is due")
            case Told.DUE:
                return translate("Notifier", "A callback is due")
            case Told.HANDED:
                return translate("Notifier", "You were given a callback")
            case Told.ASKED:
                return translate("Notifier", "A customer asks to be called back")
            case Told.MISSED:
                return translate("Notifier", "Missed call")
            case Told.VOICE:
                return translate("Notifier", "New voice message")
    match told:
        case Told.REDIAL:
            return translate("Notifier", "%n redials are due", None, count)
        case Told.DUE:
            return translate("Notifier", "%n callbacks are due", None, count)
        case Told.HANDED:
            return translate("Notifier", "You were given %n callbacks", None, count)
        case Told.ASKED:
            return translate("Notifier", "%n customers ask to be called back", None, count)
        case Told.MISSED:
            return translate("Notifier", "%n missed calls", None, count)
        case Told.VOICE:
            return translate("Notifier", "%n new voice messages", None, count)


def promised(customer: str, time: str) -> str:
    """Of one callback that is due."""
    if not customer:
        #: {time} is a time of day
        return translate("Notifier", "Promised for {time}").format(time=time)
    #: {who} is a customer, {time} a time of day
    return translate("Notifier", "{who}, promised for {time}").format(who=customer, time=time)


def given(customer: str, giver: str) -> str:
    """Of one callback that a colleague handed over."""
    if not giver:
        return customer
    if not customer:
        #: {name} is a colleague
        return translate("Notifier", "From {name}").format(name=giver)
    #: {who} is a customer, {name} the colleague who handed the callback over
    return translate("Notifier", "{who}, from {name}").format(who=customer, name=giver)


def names(customers: Sequence[str]) -> str:
    """Several customers in a line; those without a name are left out."""
    named = list(dict.fromkeys(filter(None, customers)))
    return ", ".join(named[:_NAMED]) + (" …" if len(named) > _NAMED else "")


def in_window(told: Told, who: str, count: int) -> str:
    """The same in the window itself, in one sentence; ``who`` is a customer or a number of the only one."""
    if count == 1 and who and told is Told.DUE:
        #: {who} is a customer or a number
        return translate("Notifier", "A callback is due: {who}").format(who=who)
    if count == 1 and who and told is Told.HANDED:
        #: {who} is a customer or a number
        return translate("Notifier", "You were given a callback: {who}").format(who=who)
    return title(told, count)
