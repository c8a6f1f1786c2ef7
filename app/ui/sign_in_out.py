# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in and out: the dialog that asks, the notice where nobody answered it, and what must be settled before somebody goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QDialog

from app.domain.errors import CallRefused, DomainError
from app.i18n.catalogues import Languages
from app.ui.bridge import Bridge
from app.ui.dialogs.showing import show_beside
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.notices import Kind
from app.ui.tasks import Scope

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.ui.dialogs.leaving import LeavingDialog
    from app.ui.main_window import MainWindow


class SignInOut(QObject):
    """``leaves`` comes before anybody is signed out, ``signed_out`` when it was done."""

    leaves = Signal()
    signed_out = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._languages, self._window = desk, bridge, languages, window
        self._scope = Scope()
        self._over = False
        self.dialog: SignInDialog | None = None
        """The sign-in, while it is open."""
        self.leaving: LeavingDialog | None = None
        """The question what becomes of open redials, while it is open."""

    # Signing in.

    @Slot()
    def ask(self) -> SignInDialog:
        """Open the sign-in, or bring the open one to the front. It closes by itself when somebody is signed in."""
        if self.dialog is None:
            self.dialog = SignInDialog(self._desk, self._bridge, self._languages, self._window)
            self.dialog.finished.connect(self._closed)
            self.dialog.open()
        else:
            self.dialog.raise_()
            self.dialog.activateWindow()
        return self.dialog

    def _again(self) -> None:
        self.ask()

    @Slot(int)
    def _closed(self, code: int) -> None:
        self.dialog = None
        if code != QDialog.DialogCode.Accepted:
            self.tell()

    @Slot()
    def tell(self) -> None:
        """Say that nobody is signed in, where it is so."""
        translate = QCoreApplication.translate
        if self._desk.account.person is None and not self._over:
            self._window.notices.show_notice(
                lambda: translate("MainWindow", "You are not signed in: there is no list, and no calls come."),
                Kind.WARNING,
                action=lambda: translate("MainWindow", "Sign in"),
                on_action=self._again,
                seconds=None,
                key="sign-in",
            )

    # Signing out.

    @Slot()
    def sign_out(self) -> None:
        """Sign out, unless there is a call: it would be lost."""
        translate = QCoreApplication.translate
        if self._window.phone.live:
            self._window.tell_failure(CallRefused("busy_line"))
            return
        if half_done := self._half_done():
            # What was typed is this agent's, and would be saved in the next one's name.
            show_beside(half_done[0])
            return
        if unsaved := self._window.pages.unsaved:
            self._window.show_page(unsaved)
            self._window.notices.show_notice(
                lambda: translate("MainWindow", "Save or discard your changes first."),
                Kind.WARNING,
                key="unsaved-rules",
            )
            return
        if self._window.lane.lane:
            self.ask_leaving(self._sign_out_now, closing=False)
        else:
            self._sign_out_now()

    @Slot()
    def _sign_out_now(self) -> None:
        if self._window.phone.live:
            self._window.tell_failure(CallRefused("busy_line"))
        else:
            self._scope.spawn(self._go(), "sign out")

    async def _go(self) -> None:
        self.leaves.emit()
        try:
            await self._bridge.ask(self._desk.account.sign_out())
        except DomainError as error:
            self._window.tell_failure(error)
            return
        self.signed_out.emit()
        self.ask()

    def _half_done(self) -> list[QDialog]:
        """The forms that are open, those of the pages too."""
        from app.ui.dialogs.asking import AskingDialog

        mine = self._window.forms.all()
        asked = [one for one in self._window.findChildren(AskingDialog) if one.isVisible() and one is not self.leaving]
        return mine + [one for one in asked if one not in mine]

    def ask_leaving(self, go: Callable[[], None], *, closing: bool) -> None:
        """Open redials stay behind: the agent is told what becomes of them."""
        from app.ui.dialogs.leaving import LeavingDialog

        if self.leaving is not None and self.leaving.closing is not closing:
            self.leaving.close()
        if self.leaving is None:
            self.leaving = LeavingDialog(
                self._desk, self._bridge, self._languages, closing=closing, parent=self._window
            )
            self.leaving.agreed.connect(go)
            self.leaving.finished.connect(self._leaving_answered)
        show_beside(self.leaving)

    @Slot(int)
    def _leaving_answered(self, _code: int) -> None:
        self.leaving = None

    def shutdown(self) -> None:
        """The window goes."""
        self._over = True
        self._scope.cancel()
        for dialog in (self.dialog, self.leaving):
            if dialog is not None:
                dialog.close()
