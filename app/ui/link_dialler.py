# SPDX-License-Identifier: GPL-3.0-or-later
"""What a link asks to be dialled: called as soon as somebody is signed in and the line is up, and never lost without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.errors import BadNumber
from app.domain.number import Number, NumberClass, is_service, parse
from app.services.events import LineStatus, SignedIn
from app.ui import place
from app.ui.bridge import Bridge
from app.ui.notices import Kind, Notice, Notices
from app.ui.phone.side import PhoneSide

if TYPE_CHECKING:
    from app.services.desk import Desk

PATIENCE_MS = 30_000
"""How long a link waits for the line of a desk that was started by it."""
_USABLE = ("registered", "direct")


class LinkDialler(QObject):
    """Dials through the dialpad, whose questions (is this number right? it costs extra) are asked of links too.

    ``place_wanted`` gives a number that waits behind the customer who rings in, and an empty name.
    """

    place_wanted = Signal(object, str)

    def __init__(self, desk: Desk, bridge: Bridge, phone: PhoneSide, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._phone, self._notices = desk, phone, notices
        self._waiting = ""
        self._notice: Notice | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        bridge.happened.connect(self._happened)

    def dial(self, text: str) -> None:
        """Call what a link names; the newest one counts."""
        self._cancel()
        self._phone.dial_page.set_number(text)
        number = self._number(text)
        if number is not None and self._waits(number):
            self._phone.dial_page.clear()
            self.place_wanted.emit(number, "")  # it is called after the customer's call (row D5)
            return
        if self._phone.live:
            self._notices.show_notice(
                lambda: self.tr("You are in a call. The number of the link is kept in the dialpad."),
                Kind.WARNING,
                key="link",
            )
            return
        if number is not None and self._needs_press(number):
            self._phone.show_dialpad()
            shown = number.shown()
            self._notices.show_notice(
                #: {number} steers the exchange, such as *46, or calls for help, such as 112; Call is the name of the button
                lambda: self.tr("Press Call to dial {number}: it came from a link.").format(number=shown),
                Kind.WARNING,
                key="link",
            )
            return
        self._waiting = text
        if not self._go():
            self._patience.start()
            self._notice = self._notices.show_notice(
                lambda: self.tr("The number of the link is called as soon as the line is ready."),
                action=lambda: self.tr("Cancel"),
                on_action=self._cancel,
                seconds=PATIENCE_MS / 1000,
                key="link",
            )

    def _number(self, text: str) -> Number | None:
        try:
            return parse(text, place.region(self._desk.settings))
        except BadNumber:
            return None  # the dialpad says what is wrong with it

    def _needs_press(self, number: Number) -> bool:
        """Whether no page of the web may dial it by itself; a colleague may have the extension of an emergency number."""
        colleague = self._desk.directory.colleague_of(number) is not None
        return not colleague and is_service(number, place.region(self._desk.settings))

    def _waits(self, number: Number) -> bool:
        """Whether a customer rings in and nobody is talked with; what asks first stays in the dialpad."""
        if not self._phone.rings or any(call.up for call in self._desk.calls.live):
            return False
        return number.kind is not NumberClass.PREMIUM and not self._needs_press(number)

    def refuse(self) -> None:
        """A link that names nothing that can be dialled."""
        self._notices.show_notice(
            lambda: self.tr("The link that was opened holds no number that can be called."), Kind.WARNING, key="link"
        )

    @Slot(object)
    def _happened(self, event: object) -> None:
        if self._waiting and isinstance(event, LineStatus | SignedIn):
            self._go()

    def _go(self) -> bool:
        if self._desk.account.person is None or self._desk.line.status.state not in _USABLE:
            return False
        text, self._waiting = self._waiting, ""
        self._patience.stop()
        if self._notice in self._notices.notices:
            self._notice.close_notice()
        self._phone.dial_typed(text)
        return True

    def _cancel(self) -> None:
        self._waiting = ""
        self._patience.stop()

    def _give_up(self) -> None:
        self._waiting = ""
        self._notices.show_notice(
            lambda: self.tr("The line is not ready. The number of the link is kept in the dialpad."),
            Kind.WARNING,
            key="link",
        )
