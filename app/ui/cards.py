# SPDX-License-Identifier: GPL-3.0-or-later
"""Screen-pop: the caller's card in the CRM, opened by a button or by itself, in the browser or in a panel of the desk.

An address names a customer, so it is never logged.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.call import Call, CallState
from app.domain.callback import Callback
from app.domain.card import CardUnknown, NoBrowser, card_url
from app.domain.errors import DomainError
from app.domain.people import Contact
from app.i18n.catalogues import Languages
from app.services.events import CallChanged
from app.ui.bridge import Bridge
from app.ui.phone.lookup import Lookup
from app.ui.tasks import Scope

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.ui.card_panel import CardPanel
    from app.ui.dialogs.whose_card import WhoseCardDialog


def in_browser(url: str) -> bool:
    """Open an address in the computer's browser; whether there is one."""
    return QDesktopServices.openUrl(QUrl(url))


def panel_possible() -> bool:
    """Whether this computer has what a panel of the desk needs; nothing of it is loaded by asking."""
    return find_spec("PySide6.QtWebEngineWidgets") is not None


class Cards(QObject):
    """``failed`` gives an error. ``browser`` is what opens an address; a test sees by it what would be opened."""

    failed = Signal(object)

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, lookup: Lookup, side: QWidget) -> None:
        super().__init__(side)
        self._desk, self._bridge, self._languages, self._lookup = desk, bridge, languages, lookup
        self._side = side
        self._scope = Scope()
        self._panel: CardPanel | None = None
        self._asking: WhoseCardDialog | None = None
        self.browser: Callable[[str], bool] = in_browser
        self._recognised: dict[str, Callback | None] = {}
        self._calls: dict[str, Call] = {}
        """The live calls whose card has not opened by itself yet."""
        self._opened: set[str] = set()
        bridge.happened.connect(self._happened)
        lookup.found.connect(self._try)

    def shutdown(self) -> None:
        """Close the panel with whoever is signed in there, and cancel what still waits for an answer."""
        self._scope.cancel()
        if self._asking is not None:
            self._asking.close()
        if self._panel is not None:
            self._panel.shutdown()
            self._panel = None

    # Where a card is.

    def url(self, call: Call, recognised: Callback | None = None) -> str | None:
        """Where the card of a call's other side is, as far as is known now; ``None`` where cards are switched off too."""
        if call.internal or self._desk.settings.card_open == "never":
            return None
        known = self._lookup.known(call.id)
        return card_url(
            self._desk.settings.card_template,
            number=call.number,
            contact=known.contact,
            callback=recognised or self._lookup.callback(call.id),
            customer=call.customer,
        )

    def open_for(self, call: Call, recognised: Callback | None = None) -> None:
        """Open the card of a call's other side."""
        url = self.url(call, recognised)
        if url is None:
            self.failed.emit(CardUnknown())
        else:
            self.open(url)

    def open_callback(self, callback_id: str) -> None:
        """Open the card of a callback's customer."""
        self._scope.spawn(self._open_callback(callback_id), "card of a callback")

    async def _open_callback(self, callback_id: str) -> None:
        try:
            callback = await self._bridge.ask(self._desk.callbacks.get(callback_id))
            contacts = await self._bridge.ask(self._desk.directory.contacts_for(callback.number)) if callback else ()
        except DomainError as error:
            self.failed.emit(error)
            return
        if callback is None:
            self.failed.emit(CardUnknown())
            return
        url = self._url_of(callback, contacts[0] if len(contacts) == 1 else None)
        if url is None and len(contacts) > 1:
            self._ask_whose(callback, contacts)
        else:
            self._open_or_fail(url)

    def _url_of(self, callback: Callback, contact: Contact | None) -> str | None:
        template, customer = self._desk.settings.card_template, callback.customer
        return card_url(template, number=callback.number, contact=contact, callback=callback, customer=customer)

    def _ask_whose(self, callback: Callback, contacts: tuple[Contact, ...]) -> None:
        from app.ui.dialogs.whose_card import WhoseCardDialog

        if self._asking is not None:
            self._asking.close()
        dialog = self._asking = WhoseCardDialog(
            self._desk, self._bridge, self._languages, callback=callback, contacts=contacts, parent=self._side.window()
        )
        dialog.chosen.connect(lambda contact: self._open_or_fail(self._url_of(callback, contact)))
        dialog.finished.connect(self._answered)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.show()

    @Slot()
    def _answered(self) -> None:
        if self.sender() is self._asking:
            self._asking = None

    def open_record(self, callback_id: str) -> None:
        """Open a callback's own record in the CRM."""
        self._scope.spawn(self._open_record(callback_id), "record of a callback")

    async def _open_record(self, callback_id: str) -> None:
        async def look() -> str | None:
            callback = await self._desk.callbacks.get(callback_id)
            return self._desk.directory.callback_url(callback) if callback is not None else None

        try:
            url = await self._bridge.ask(look())
        except DomainError as error:
            self.failed.emit(error)
            return
        self._open_or_fail(url)

    def _open_or_fail(self, url: str | None) -> None:
        if url is None:
            self.failed.emit(CardUnknown())
        else:
            self.open(url)

    def open(self, url: str) -> None:
        """Open an address where the site wants it: in the panel, where this computer has one, else in the browser."""
        if self._desk.settings.card_in == "panel" and panel_possible():
            from app.ui.card_panel import CardPanel

            if self._panel is None:
                self._panel = CardPanel()
            self._panel.show_page(url)
        elif not self.browser(url):
            self.failed.emit(NoBrowser())

    # By itself.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if not isinstance(event, CallChanged):
            return
        call = event.call
        if call.state is CallState.ENDED:
            self._calls.pop(call.id, None)
            self._recognised.pop(call.id, None)
            self._opened.discard(call.id)
        elif call.id not in self._opened:
            self._calls[call.id], self._recognised[call.id] = call, event.recognised
            self._try(call.id)

    @Slot(str)
    def _try(self, call_id: str) -> None:
        """Open the card as soon as it is time, and all that the address needs is known."""
        call = self._calls.get(call_id)
        if call is None or not self._lookup.known(call_id).looked_up:
            return
        when = self._desk.settings.card_open
        if (when == "ringing" and call.state is CallState.RINGING_IN) or (when in ("ringing", "answered") and call.up):
            url = self.url(call, self._recognised.get(call_id))
            if url is not None:
                self._opened.add(call_id)
                self._calls.pop(call_id)
                self.open(url)
