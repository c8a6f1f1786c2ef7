# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's account at the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from app.services.events import SignedIn
from app.ui.bridge import Bridge
from app.ui.pages.settings.parts import SettingsSection
from app.ui.theme import Space

if TYPE_CHECKING:
    from app.services.desk import Desk


class AccountSection(SettingsSection):
    """Shows who is signed in where; ``sign_out`` and ``first_start`` are the buttons'."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk)
        self.hub = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.hub.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(self.hub, "server_url")
        self.person = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._person_label = self.add(self.person)
        self.sign_out = QPushButton(objectName="settingsSignOut")
        self.first_start = QPushButton(objectName="settingsFirstStart")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.sign_out)
        row.addWidget(self.first_start)
        row.addStretch(1)
        self.column.addLayout(row)
        bridge.happened.connect(self._happened)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Account"))
        self.text.setText(self.tr("The server that keeps your callbacks, and your account on it."))
        self._person_label.setText(self.tr("Signed in as"))
        self.sign_out.setText(self.tr("Sign out"))
        #: Button: opens the questions of the first start
        self.first_start.setText(self.tr("Set up again…"))
        self.first_start.setToolTip(self.tr("Server, sign-in, phone and sound, one after the other, with a test call"))
        self.render_account()

    def value_shown(self) -> None:
        self.render_account()

    def render_account(self) -> None:
        """Show who is signed in."""
        self.hub.setText(self._desk.settings.server_url or "—")
        person = self._desk.account.person
        self.person.setText(person.name if person else "—")
        self.sign_out.setEnabled(person is not None)

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SignedIn):
            self.render_account()
