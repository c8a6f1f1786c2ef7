# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the choice between two versions of a callback: one window for each change, from a notice or from the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import DomainError
from app.domain.waiting import SendState, WaitingChange
from app.i18n.catalogues import Languages
from app.ui.bridge import Bridge
from app.ui.tasks import Scope

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.ui.dialogs.clash import ClashDialog


class Clashes(QObject):
    """``settled`` gives the callback for which there is nothing left to choose, ``resolved`` the number of a change whose
    versions were chosen, ``failed`` an error."""

    settled = Signal(str)
    resolved = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._languages, self._window = desk, bridge, languages, window
        self._scope = Scope()
        self._dialogs: dict[int, ClashDialog] = {}

    def open_for(self, callback_id: str) -> None:
        """Open the choice about a callback, if it still waits for one."""
        self._scope.spawn(self._open_for(callback_id, again=False), "clash")

    @Slot(str)
    def _open_again(self, callback_id: str) -> None:
        self._scope.spawn(self._open_for(callback_id, again=True), "clash again")

    async def _open_for(self, callback_id: str, *, again: bool) -> None:
        try:
            listing = await self._bridge.ask(self._desk.sync.listing())
        except DomainError as error:
            self.failed.emit(error)
            return
        waits = [one for one in listing if one.subject == callback_id and one.state is SendState.CONFLICT]
        if waits:
            self.open(waits[0], again=again)
        else:
            self.settled.emit(callback_id)

    def open(self, change: WaitingChange, *, again: bool = False) -> None:
        """Open the choice about this change, or bring the open one to the front."""
        from app.ui.dialogs.clash import ClashDialog

        dialog = self._dialogs.get(change.seq)
        if dialog is None:
            dialog = ClashDialog(
                self._desk, self._bridge, self._languages, change=change, again=again, parent=self._window
            )
            dialog.resolved.connect(self.resolved)
            dialog.outdated.connect(self._open_again)
            dialog.finished.connect(self._closed)
            self._dialogs[change.seq] = dialog
            dialog.setWindowModality(Qt.WindowModality.NonModal)
            dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @Slot()
    def _closed(self) -> None:
        self._dialogs = {seq: one for seq, one in self._dialogs.items() if one is not self.sender()}

    def shutdown(self) -> None:
        """Close what is open; nothing is chosen by that."""
        self._scope.cancel()
        for dialog in list(self._dialogs.values()):
            dialog.close()
