# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in at the place that was chosen, with the fields of the sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.services.events import SignedIn
from app.ui.bridge import Bridge
from app.ui.dialogs.sign_in_panel import SignInPanel
from app.ui.first_start.step import Step
from app.ui.first_start.verdict import Verdict

if TYPE_CHECKING:
    from app.services.desk import Desk


class SignInStep(Step):
    """Whoever is signed in at that place already has nothing to do here."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge)
        self._where = self._place() if desk.account.person is not None else None
        """Where somebody is signed in."""
        self._another = False
        self._busy = False
        self.verdict = Verdict("firstSignedIn")
        self.panel = SignInPanel(desk, bridge, address=False)
        self.panel.button.hide()  # what goes on signs in
        self.panel.signed_in.connect(self._signed_in)
        self.panel.grown.connect(self._grown)
        self.another = QPushButton(objectName="firstAnother", autoDefault=False)
        self.another.clicked.connect(self._somebody_else)
        self.column.addWidget(self.verdict)
        self.column.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.panel)
        self.column.addStretch(1)
        bridge.happened.connect(self._happened)
        self.retranslate()

    def _place(self) -> tuple[str, str]:
        settings = self.desk.settings
        return settings.server_url, settings.crm_profile

    @property
    def _there(self) -> bool:
        """Whether somebody is signed in where callbacks are to live, and stays so."""
        return self.desk.account.person is not None and self._where == self._place() and not self._another

    def name(self) -> str:
        return self.tr("Sign-in")

    def title(self) -> str:
        return self.tr("Sign in")

    def text(self) -> str:
        return self.tr("With the name and the password that you were given.")

    def next_text(self) -> str:
        if self.panel.busy:
            return self.tr("Signing in…")
        #: Button
        return "" if self._there else self.tr("Sign in")

    @property
    def waits(self) -> bool:
        return self.panel.busy

    def first(self) -> QWidget | None:
        if self._there:
            return None
        return self.panel.password if self.panel.user.text() else self.panel.user

    def go_on(self) -> bool:
        if self._there:
            return True
        self.panel.sign_in()
        return False

    def entered(self) -> None:
        self.panel.refresh()
        self._render()

    def left(self) -> None:
        self._another = False

    def keep(self) -> None:
        settings, user = self.desk.settings, self.panel.user.text().strip()
        if user and settings.managed("user") is None and not self._there:
            settings.set("user", user)

    def shutdown(self) -> None:
        self.panel.shutdown()
        super().shutdown()

    @Slot()
    def _somebody_else(self) -> None:
        self._another = True
        self._render()
        self.changed.emit()
        self.panel.user.setFocus()
        self.panel.user.selectAll()

    @Slot()
    def _signed_in(self) -> None:
        if self.isVisible() and not self._there:
            self._where, self._another = self._place(), False
            self._render()
            self.passed.emit()

    @Slot()
    def _grown(self) -> None:
        if self.panel.busy is not self._busy:
            self._busy = self.panel.busy
            self.changed.emit()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SignedIn) and not self.isVisible():
            self._where = self._place()
            self._render()

    def retranslate(self) -> None:
        self.another.setText(self.tr("Sign in as somebody &else"))
        self._render()

    def _render(self) -> None:
        there = self._there
        self.panel.setVisible(not there)
        self.another.setVisible(there)
        person = self.desk.account.person
        if there and person is not None:
            name = person.name
            #: {name} is a person
            self.verdict.say("good", lambda: self.tr("You are signed in as {name}.").format(name=name))
        else:
            self.verdict.say("plain", None)
