# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk that has only its icon in the tray is looked after: where the tray goes away, nobody could get the window back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

_EVERY = 5_000
"""Milliseconds between two looks."""
_MISSES = 2
"""So many looks find no tray before it counts as gone: a panel that starts again is back in a few seconds."""


class TrayWatch(QObject):
    """Looks from :meth:`start`, when the window was hidden, until it is shown again. ``gone``: there is no tray any more."""

    gone = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._misses = 0
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)

    @Slot()
    def start(self) -> None:
        """The window is hidden now."""
        self._misses = 0
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Whether the tray is there."""
        if self._window.isVisible():
            self._timer.stop()
        elif QSystemTrayIcon.isSystemTrayAvailable():
            self._misses = 0
        else:
            self._misses += 1
            if self._misses >= _MISSES:
                self._timer.stop()
                self.gone.emit()
