# SPDX-License-Identifier: GPL-3.0-or-later
"""What was found as groups of entries, in the shown language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain import finding
from app.domain.board import VoiceMessage
from app.domain.call import Call
from app.domain.callback import OPEN_STATUSES, Status
from app.domain.errors import BadNumber
from app.domain.finding import Findings
from app.domain.listing import Row
from app.domain.number import Number, from_record, parse
from app.domain.people import Contact, Person
from app.i18n import formats
from app.ui import clock, place
from app.ui.models.call_words import CallWords
from app.ui.models.callback_words import CallbackWords, spaced
from app.ui.sayings import say_country, say_kind, say_status
from app.ui.search.entries import Entry, Group, Kind

if TYPE_CHECKING:
    from app.services.desk import Desk

_NOTE = 80
"""Characters of a note that are shown around what was found in it."""
_ALL = {"callbacks": "callbacks", "missed": "missed", "calls": "calls", "people": "contacts", "contacts": "contacts"}
"""What was found → the page that has all of it."""


class FoundWords:
    """Says findings for one reader. What was ``typed`` goes along to the pages."""

    def __init__(self, desk: Desk, language: str, typed: str) -> None:
        self._desk = desk
        self._typed = typed
        self._wanted = finding.words(typed)
        self._zone: ZoneInfo = place.zone(desk.settings)
        self._region = place.region(desk.settings)
        person = desk.account.person
        self._callbacks = CallbackWords(desk.directory, person.id if person else "", language, self._zone)
        self._calls = CallWords(desk.directory, self._zone)

    def typed_number(self) -> Group | None:
        """What can be done with a number that was typed."""
        try:
            number = parse(self._typed, self._region)
        except BadNumber:
            return None
        translate = QCoreApplication.translate
        shown = number.shown()
        #: A result of the search: press Enter to call {number}
        call = translate("Search", "Call {number}").format(number=shown)
        #: A result of the search: press Enter to plan a callback (the product's word) to {number}
        plan = translate("Search", "CallBack {number}").format(number=shown)
        where = _said(say_country(number.region) if number.region else "", say_kind(number.kind))
        return Group(
            #: Heading in the search: what can be done with the number that was typed
            translate("Search", "Number"),
            (
                Entry(Kind.DIAL, number.key, "phone", call, where, number),
                Entry(Kind.PLAN, number.key, "callback", plan, where, number),
            ),
        )

    def groups(self, found: Findings) -> list[Group]:
        """Callbacks first: they are what an agent looks for most."""
        translate = QCoreApplication.translate
        made = [
            self._group(found, "callbacks", translate("Search", "Callbacks"), map(self._callback, found.callbacks)),
            self._group(found, "missed", translate("Search", "Missed calls"), map(self._missed, found.missed)),
            self._group(found, "people", translate("Search", "Colleagues"), map(self._person, found.people)),
            self._group(found, "contacts", translate("Search", "Contacts"), map(self.contact, found.contacts)),
            self._group(found, "calls", translate("Search", "Calls"), map(self._call, found.calls)),
            self._group(found, "messages", translate("Search", "Voice messages"), map(self._message, found.messages)),
        ]
        return [one for one in made if one.entries]

    def crm(self, contacts: Iterable[Contact]) -> Group:
        """What the CRM found beside."""
        #: Heading in the search: people that the customer management system found
        return Group(QCoreApplication.translate("Search", "From the CRM"), tuple(map(self.contact, contacts)))

    def _group(self, found: Findings, kind: str, title: str, entries: Iterable[Entry]) -> Group:
        listed = tuple(entries)
        if kind in found.more and kind in _ALL:
            #: The last result of a group: show the whole list; {page} is a page such as Callbacks
            every = QCoreApplication.translate("Search", "All in {page}").format(page=self._page(_ALL[kind]))
            listed += (Entry(Kind.ALL, _ALL[kind], "search", every),)
        return Group(title, listed)

    @staticmethod
    def _page(name: str) -> str:
        translate = QCoreApplication.translate
        return {
            "callbacks": translate("Sidebar", "Callbacks"),
            "missed": translate("Sidebar", "Missed calls"),
            "calls": translate("Sidebar", "Calls"),
            "contacts": translate("Sidebar", "Contacts"),
        }[name]

    def _number(self, key: str) -> Number:
        return from_record(key, self._region)

    def _callback(self, row: Row) -> Entry:
        # The status of what is open is its time: late, or when.
        if row.status in OPEN_STATUSES and row.status is not Status.IN_PROGRESS:
            state = formats.when(row.due, clock.now(), self._zone)
        else:
            state = say_status(row.status)
        number = spaced(row.number)
        parts = [number if row.customer else "", state, self._callbacks.reason(row), self._callbacks.owner(row)]
        icon = "callback" if row.status in OPEN_STATUSES else "check"
        title = row.customer or number
        return Entry(
            Kind.CALLBACK,
            row.id,
            icon,
            title,
            _said(*parts, self._note(row)),
            self._number(row.number),
            row.customer,
            promise=row.id if row.closed_at is None else "",
        )

    def _note(self, row: Row) -> str:
        """Of a note what stands around the first thing found in it; nothing where the name or the number fits."""
        if not row.note or finding.rank(self._wanted, row.customer) < 4:
            return ""
        note = " ".join(row.note.split())
        marks = finding.spans(self._wanted, note)
        if not marks:
            return ""
        start = max(0, marks[0][0] - _NOTE // 3)
        piece = note[start : start + _NOTE]
        return f"{'…' if start else ''}{piece}{'…' if start + _NOTE < len(note) else ''}"

    def _missed(self, row: Row) -> Entry:
        number = spaced(row.number)
        rang = formats.ago(row.missed_at, clock.now(), self._zone) if row.missed_at else ""
        times = QCoreApplication.translate("Search", "%n missed call(s)", None, row.missed)
        detail = _said(number if row.customer else "", times, rang)
        return Entry(
            Kind.MISSED,
            row.id,
            "phone-missed",
            row.customer or number,
            detail,
            self._number(row.number),
            row.customer,
            promise=row.id,
        )

    def _call(self, call: Call) -> Entry:
        number = self._calls.number(call)
        began = formats.ago(call.started_at, clock.now(), self._zone)
        parts = (number if call.customer else "", self._calls.direction(call), self._calls.result(call), began)
        return Entry(
            Kind.CALL,
            call.id,
            "calls",
            call.customer or number,
            _said(*parts),
            call.number if call.number.callable else None,
            call.customer,
        )

    def _person(self, person: Person) -> Entry:
        number = self._number(person.extension) if person.extension else None
        return Entry(Kind.PERSON, person.id, "users", person.name, person.extension, number, person.name)

    def contact(self, one: Contact) -> Entry:
        """One contact, who is called at the first number."""
        number = self._number(one.numbers[0]) if one.numbers else None
        shown = [spaced(each) for each in one.numbers[:2]]
        return Entry(Kind.CONTACT, one.id, "contacts", one.name, _said(one.company, *shown), number, one.name)

    def _message(self, one: VoiceMessage) -> Entry:
        left = formats.ago(one.at, clock.now(), self._zone)
        number = spaced(one.number)
        title = one.customer or number or QCoreApplication.translate("CallList", "Hidden number")
        detail = _said(number if one.customer else "", left, formats.duration(one.seconds))
        called = self._number(one.number) if one.number else None
        return Entry(Kind.MESSAGE, one.id, "voicemail", title, detail, called, one.customer)


def _said(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
