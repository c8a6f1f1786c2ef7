# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody rings in: who it is, Answer and Reject, and below what is known of them, as soon as it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.card_button import CardButton
from app.ui.phone.caller import CallerInfo, Known
from app.ui.phone.who import Who
from app.ui.theme import Space

if TYPE_CHECKING:
    from app.services.desk import Desk


class IncomingPage(QWidget):
    """Its buttons take no focus by themselves: a key meant for something else must not answer a call."""

    answer_wanted = Signal()
    reject_wanted = Signal()

    def __init__(self, desk: Desk, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = ""
        self._own_phone = False
        self.heading = QLabel(wordWrap=True)
        self.heading.setProperty("kind", "good")
        self.who = Who(desk, language)
        self.info = CallerInfo(desk)
        self.answer = QPushButton()
        self.answer.setObjectName("incomingAnswer")
        self.answer.setProperty("role", "call")
        self.answer.setProperty("extent", "big")
        self.answer.setIcon(icons.icon("phone", "on_call"))
        self.answer.clicked.connect(self.answer_wanted)
        self.reject = QPushButton()
        self.reject.setObjectName("incomingReject")
        self.reject.setIcon(icons.icon("phone-end", "late"))
        self.reject.setProperty("extent", "tall")
        self.reject.clicked.connect(self.reject_wanted)
        self.card = CardButton("incomingCard")
        for button in (self.answer, self.reject):
            button.setIconSize(QSize(22, 22))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.heading)
        column.addWidget(self.who)
        column.addSpacing(Space.M)
        column.addWidget(self.answer)
        column.addWidget(self.reject)
        column.addSpacing(Space.S)
        column.addWidget(self.card)
        # Below the buttons: what comes later must not move them away from under the hand.
        column.addWidget(self.info)
        column.addStretch(1)
        self._retranslate()

    def forget(self) -> None:
        """Nothing of the last caller stays."""
        self.who.forget()
        self.info.show_known(Known())

    def set_busy(self, what: str) -> None:
        """``"answer"`` or ``"reject"`` while that is on its way, else nothing."""
        self._busy = what
        self.answer.setDisabled(bool(what))
        self.reject.setDisabled(bool(what))
        self._retranslate()

    def set_own_phone(self, on: bool) -> None:
        """Whether it rings at the agent's own phone: it is answered there."""
        self._own_phone = on
        self.answer.setVisible(not on)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Heading while a customer rings in at the phone on the agent's desk
        on_phone = self.tr("Incoming call: answer on your phone")
        self.heading.setText(on_phone if self._own_phone else self.tr("Incoming call"))
        self.card.retranslate()
        #: On a button: take the incoming call
        self.answer.setText(self.tr("Answering…") if self._busy == "answer" else self.tr("Answer"))
        self.answer.setToolTip(self.tr("Answer the call (F2)"))
        #: On a button: refuse the incoming call
        self.reject.setText(self.tr("Rejecting…") if self._busy == "reject" else self.tr("Reject"))
        self.reject.setToolTip(self.tr("Refuse the call; the caller hears the busy tone (Shift+F3)"))
