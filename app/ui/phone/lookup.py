# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds out what is known of the other side of a call: last calls, open callbacks, and the contact. Where several contacts share
the number, the agent says who it is, and the call has that name then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.call import Call, Direction
from app.domain.callback import Callback
from app.domain.errors import DomainError
from app.domain.listing import OPEN, Filter, Order
from app.domain.people import Contact
from app.i18n.catalogues import Languages
from app.ui.bridge import Bridge
from app.ui.phone.caller import LAST, Known
from app.ui.tasks import Scope

if TYPE_CHECKING:
    from app.services.desk import Desk

_COUNTED = 20
"""More open callbacks of one caller than this are not counted."""


class Lookup(QObject):
    """``found`` gives the id of a call of which more is known now, ``failed`` an error of what the agent chose."""

    found = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._bridge, self._languages = desk, bridge, languages
        self._scope = Scope()
        self._known: dict[str, Known] = {}
        self._callbacks: dict[str, Callback] = {}

    def known(self, call_id: str) -> Known:
        """What was found out so far."""
        return self._known.get(call_id, Known())

    def callback(self, call_id: str) -> Callback | None:
        """The callback for which this call was dialled."""
        return self._callbacks.get(call_id)

    def begin(self, call: Call) -> None:
        """A call is there: find out who it is; a second time does nothing."""
        if call.id not in self._known:
            self._known[call.id] = Known()
            if call.number.key:
                self._scope.spawn(self._find_out(call), "caller")

    def keep(self, live: set[str]) -> None:
        """Forget all calls but these."""
        for kept in (self._known, self._callbacks):
            for gone in [one for one in kept if one not in live]:
                kept.pop(gone)

    def forget(self) -> None:
        """The next agent sees nothing of this one's callers."""
        self._scope.cancel()
        self.keep(set())

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()

    def choose(self, call: Call, contact: Contact | None) -> None:
        """The agent says which of several contacts it is; ``None``: none of them."""
        known = self.known(call.id)
        self._tell(call.id, replace(known, answer=contact.id if contact is not None else ""))
        if contact is not None and contact.name and contact.name != call.customer:
            self._bridge.tell(self._desk.calls.name_caller(call.id, contact.name), self.failed.emit)

    async def _find_out(self, call: Call) -> None:
        incoming = call.direction is Direction.IN
        try:
            if incoming:
                last = await self._bridge.ask(self._desk.history.of_number(call.number, LAST))
                self._tell(call.id, replace(self.known(call.id), last=tuple(one for one in last if one.id != call.id)))
            if call.internal:
                return
            if incoming:
                count = await self._open_callbacks(call)
                self._tell(call.id, replace(self.known(call.id), callbacks=count))
            if call.callback is not None:
                callback = await self._bridge.ask(self._desk.callbacks.get(call.callback))
                if callback is not None and call.id in self._known:
                    self._callbacks[call.id] = callback
            contacts = await self._bridge.ask(self._desk.directory.contacts_for(call.number))
        except DomainError:
            return  # what could not be looked up is not shown; the call goes on
        # Who was dialled by name is no question.
        asked = len(contacts) > 1 and (incoming or not call.customer)
        known = replace(self.known(call.id), contacts=contacts, asked=asked, looked_up=True)
        if incoming and len(contacts) == 1:
            known = replace(known, company=contacts[0].company)
        self._tell(call.id, known)

    async def _open_callbacks(self, call: Call) -> int:
        person = self._desk.account.person
        filter = Filter(person.id if person else "", statuses=OPEN, text=call.number.key)
        ids = await self._bridge.ask(self._desk.rows.ids(filter, Order(), self._languages.code))
        rows = await self._bridge.ask(self._desk.rows.rows(ids[:_COUNTED]))
        return sum(row.number == call.number.key for row in rows)

    def _tell(self, call_id: str, known: Known) -> None:
        if isValid(self) and call_id in self._known:
            self._known[call_id] = known
            self.found.emit(call_id)
