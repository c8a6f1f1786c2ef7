# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that two people changed at the same time, in words: both values, and what becomes of them by either choice."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.callback import Callback, Change, Clash, Priority
from app.domain.due import Due
from app.domain.number import Number
from app.domain.people import CatalogueKind
from app.i18n import formats
from app.services.directory import Directory
from app.ui import clock
from app.ui.sayings import say_field, say_priority

NOTHING = "—"
_SHORT = 80
"""Characters of a value that a sentence quotes."""


class ClashWords:
    """For one reader: in the language shown, in the desk's zone."""

    def __init__(self, directory: Directory, zone: ZoneInfo, language: str) -> None:
        self._directory, self._zone, self._language = directory, zone, language

    def value(self, name: str, value: object) -> str:
        """A value of a callback's field, whole."""
        match value:
            case None | "" if name == "owner":
                #: Owner of a callback: nobody, whoever is free takes it
                return QCoreApplication.translate("CallbackFormWidget", "anyone in the queue")
            case None | "":
                return NOTHING
            case Due():
                return formats.date_time(value.utc, self._zone)
            case datetime():
                return formats.date_time(value, self._zone)
            case Priority():
                return say_priority(value)
            case Number():
                return value.shown()
        text = str(value)
        if name == "owner":
            return self._directory.person_name(text)
        if name == "reason":
            return self._directory.text(CatalogueKind.REASON, text, self._language)
        return text

    def told(self, callback: Callback, clashes: tuple[Clash, ...]) -> str:
        """What happened, with both values of each field."""
        translate = QCoreApplication.translate
        who = callback.customer or callback.number.shown()
        lines = [
            #: {who} is a customer; what follows is a list of fields with two values each
            translate(
                "MainWindow",
                "{who}: somebody else changed the same field at the same time. Their version was kept.",
            ).format(who=who)
        ]
        for clash in clashes:
            #: {field} is the name of a field, {mine} and {theirs} are its two values
            line = translate("MainWindow", "{field}: yours was “{mine}”, theirs is “{theirs}”.")
            mine, theirs = (self._short(clash.field, one) for one in (clash.mine, clash.theirs))
            lines.append(line.format(field=say_field(clash.field), mine=mine, theirs=theirs))
        return "\n".join(lines)

    def _short(self, name: str, value: object) -> str:
        text = self.value(name, value)
        return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"

    def theirs(self, change: Change | None) -> str:
        """Whose the other version is."""
        translate = QCoreApplication.translate
        if change is None:
            #: Heading of the other person's version of a field
            return translate("ClashWords", "Theirs")
        when = formats.ago(change.at, clock.now(), self._zone)
        #: Heading of the other person's version of a field: {name} is who, {when} such as "5 min ago"
        said = translate("ClashWords", "{name}, {when}")
        return said.format(name=self._directory.person_name(change.by), when=when)

    def if_mine(self, clash: Clash) -> str:
        """What choosing the agent's own version does."""
        translate = QCoreApplication.translate
        value = self._short(clash.field, clash.mine)
        match clash.field:
            case "due":
                #: {time} is a date and time
                said = translate("ClashWords", "Your time will replace theirs: the customer is called at {time}.")
                return said.format(time=value)
            case "owner" if clash.mine in (None, ""):
                return translate("ClashWords", "The callback goes back to the queue: anyone may take it.")
            case "owner":
                #: {name} is a colleague or the agent
                return translate("ClashWords", "The callback goes to {name}.").format(name=value)
            case "number":
                #: {number} is a telephone number
                return translate("ClashWords", "The customer is called at {number}.").format(number=value)
            case "note":
                return translate("ClashWords", "Your note will replace theirs, which stays in the history.")
        return translate("ClashWords", "Yours will replace theirs.")

    def if_theirs(self, clash: Clash) -> str:
        """What choosing the other version does."""
        translate = QCoreApplication.translate
        match clash.field:
            case "due":
                return translate("ClashWords", "Their time stays, yours is dropped.")
            case "owner" if clash.theirs in (None, ""):
                return translate("ClashWords", "The callback stays in the queue: anyone may take it.")
            case "owner":
                #: {name} is a colleague or the agent
                said = translate("ClashWords", "The callback stays with {name}.")
                return said.format(name=self._short(clash.field, clash.theirs))
        return translate("ClashWords", "Theirs stays, yours is dropped.")


def their_change(callback: Callback | None, clash: Clash, me: str) -> Change | None:
    """Who made the other version and when, where the trail knows."""
    if callback is None:
        return None
    found = [one for one in callback.changes if one.field == clash.field and one.by != me]
    return max(found, key=lambda one: one.at, default=None)
