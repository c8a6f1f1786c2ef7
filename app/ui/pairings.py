# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the question of a page of the CRM that wants to use this desk before the agent, and takes it away when it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.i18n.catalogues import Languages
from app.services.events import PairingAsked, PairingGone
from app.ui.bridge import Bridge

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.ui.dialogs.pairing import PairingDialog


class Pairings(QObject):
    """One question for each page that asks."""

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._languages, self._window = desk, bridge, languages, window
        self._dialogs: dict[str, PairingDialog] = {}
        bridge.happened.connect(self._happened)

    def shutdown(self) -> None:
        """Refuse what is still asked."""
        for dialog in list(self._dialogs.values()):
            dialog.close()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, PairingAsked):
            self._ask(event)
        elif isinstance(event, PairingGone) and (dialog := self._dialogs.get(event.id)) is not None:
            dialog.over()

    def _ask(self, asked: PairingAsked) -> None:
        from app.ui.dialogs.pairing import PairingDialog

        dialog = PairingDialog(self._desk, self._bridge, self._languages, asked=asked, parent=self._window)
        dialog.finished.connect(self._closed)
        self._dialogs[asked.id] = dialog
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.show()
        QApplication.alert(self._window)

    @Slot()
    def _closed(self) -> None:
        self._dialogs = {id: one for id, one in self._dialogs.items() if one is not self.sender()}
