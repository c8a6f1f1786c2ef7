# SPDX-License-Identifier: GPL-3.0-or-later
"""What a link asks to be dialled: called as soon as somebody is signed in and the line is up, and never lost without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.services.events import LineStatus, SignedIn
from app.ui.bridge import Bridge
from app.ui.notices import Kind, Notice, Notices
from app.ui.phone.side import PhoneSide

if TYPE_CHECKING:
    from app.services.desk import Desk

PATIENCE_MS = 30_000
"""How long a link waits for the line of a desk that was started by it."""
_USABLE = ("registered", "direct")


class LinkDialler(QObject):
    """Dials through the dialpad, whose questions (is this number right? it costs extra) are asked of links too."""

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
        self._phone.dial_page.set_number(text)
        if self._phone.live:
            self._notices.show_notice(
                lambda: self.tr("You are in a call. The number of the link is kept in the dialpad."),
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
