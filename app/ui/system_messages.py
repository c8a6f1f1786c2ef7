# SPDX-License-Identifier: GPL-3.0-or-later
"""Notifications of the system, by the tray's way to them. A click on one does what belongs to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.tray import Tray


class SystemMessages(QObject):
    """The system says which notification was clicked for the newest one only."""

    def __init__(self, tray: Tray) -> None:
        super().__init__(tray)
        self._tray = tray
        self._act: Callable[[], None] | None = None
        tray.message_clicked.connect(self._clicked)

    def tell(self, title: str, text: str, act: Callable[[], None]) -> bool:
        """Show one; False where this desktop shows none."""
        if not self._tray.there or not QSystemTrayIcon.supportsMessages():
            return False
        self._act = act
        self._tray.tell(title, text)
        return True

    def forget(self) -> None:
        """What was told does nothing any more."""
        self._act = None

    @Slot()
    def _clicked(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()
