# SPDX-License-Identifier: GPL-3.0-or-later
"""What a paired page of the CRM asks the window for: a number in the dialpad, the callback form, a callback in the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.domain import due as due_rules
from app.domain.errors import BadNumber, DomainError
from app.domain.number import Number, parse
from app.services.events import PageForm, PageNumber, PageShow
from app.ui import place
from app.ui.bridge import Bridge
from app.ui.notices import Kind, Notices
from app.ui.phone.side import PhoneSide
from app.ui.tasks import Scope

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.ui.dialogs.callback_dialog import CallbackDialog


class PageRequests(QObject):
    """``open_form`` opens the callback form for a number and a customer's name, or gives ``None`` where one is half filled;
    ``show_callback`` shows one in the list."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        phone: PhoneSide,
        notices: Notices,
        open_form: Callable[[Number | None, str], CallbackDialog | None],
        show_callback: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._bridge, self._phone, self._notices = desk, bridge, phone, notices
        self._open_form, self._show_callback = open_form, show_callback
        self._scope = Scope()
        bridge.happened.connect(self._happened)

    def shutdown(self) -> None:
        """Cancel what runs."""
        self._scope.cancel()

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case PageNumber():
                self._leave(event)
            case PageForm():
                self._answer(event.id, "" if self._fill(event) else "form_open")
            case PageShow():
                self._show_callback(event.callback)
                self._answer(event.id, "")

    def _answer(self, id: str, code: str) -> None:
        self._scope.spawn(self._told(id, code), "page")

    async def _told(self, id: str, code: str) -> None:
        await self._bridge.ask(self._desk.bridge.answer(id, code))

    def _fill(self, wanted: PageForm) -> bool:
        try:
            number: Number | None = parse(wanted.number, place.region(self._desk.settings))
        except BadNumber:
            number = None  # it stands in the form as it came, and the form says what is wrong with it
        dialog = self._open_form(number, wanted.customer)
        if dialog is None:
            return False
        form = dialog.form
        if number is None and wanted.number:
            form.number.setText(wanted.number)
            form.number.textEdited.emit(wanted.number)
        if wanted.note:
            form.note.setPlainText(wanted.note)
        if wanted.due is not None:
            form.due.set_due(due_rules.at_instant(wanted.due, place.zone(self._desk.settings).key))
        return True

    def _leave(self, asked: PageNumber) -> None:
        """The agent finds the number in the dialpad, and is told why it was not called."""
        self._phone.dial_page.set_number(asked.number)
        if asked.why == "needs_press":
            self._phone.show_dialpad()
        self._notices.show_notice(lambda: self._said(asked), Kind.WARNING, key="page")

    def _said(self, asked: PageNumber) -> str:
        try:
            shown = parse(asked.number, place.region(self._desk.settings)).shown()
        except DomainError:
            shown = asked.number
        match asked.why:
            case "needs_press":
                #: {number} steers the exchange, calls for help or costs extra; Call is the name of the button
                return self.tr("Press Call to dial {number}: a page of the CRM asks for it.").format(number=shown)
            case "in_call":
                return self.tr("You are in a call. The number that a page of the CRM asks for is kept in the dialpad.")
        return self.tr("The line is not ready. The number that a page of the CRM asks for is kept in the dialpad.")
