# SPDX-License-Identifier: GPL-3.0-or-later
"""Notifications of the system: by the tray's way to them, or where a Linux desktop has no tray, by its bus. A click on one does
what belongs to it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.bus_messages import BusMessages
from app.ui.tray import Tray


class SystemMessages(QObject):
    """The tray says which notification was clicked for the newest one only."""

    def __init__(self, tray: Tray) -> None:
        super().__init__(tray)
        self._tray, self._bus = tray, BusMessages(self)
        self._act: Callable[[], None] | None = None
        tray.message_clicked.connect(self._clicked)

    def start(self) -> None:
        """After the window was painted, and the tray was started."""
        screen = QGuiApplication.platformName() in ("xcb", "wayland")
        if sys.platform == "linux" and screen and not self._tray.there:
            self._bus.start()

    def stop(self) -> None:
        """The program ends."""
        self._bus.stop()

    def tell(self, title: str, text: str, act: Callable[[], None], instead: Callable[[], None] = lambda: None) -> bool:
        """Show one; False where this desktop shows none. ``instead`` follows where it turns out so later."""
        tray = self._tray.there and QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
        if not tray:
            return self._bus.tell(title, text, act, instead)
        self._act = act
        self._tray.tell(title, text)
        return True

    def forget(self) -> None:
        """What was told does nothing any more."""
        self._act = None
        self._bus.forget()

    @Slot()
    def _clicked(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()
