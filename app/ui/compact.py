# SPDX-License-Identifier: GPL-3.0-or-later
"""Compact mode: the phone side alone in a narrow window that stays above the CRM's. What it is not shows at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.i18n import formats
from app.ui import icons
from app.ui.theme import Space

if TYPE_CHECKING:
    from app.services.desk import Desk

WIDTH = 340
"""Pixels that the compact window is wide, where the texts of the language need no more."""
HEIGHT = 840
LOWEST = 480


class Foot(QFrame):
    """How many callbacks are due and how many missed calls wait; ``wanted`` gives the page that was pressed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "foot")
        self._counts = {"callbacks": 0, "missed": 0}
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.XS)
        self.callbacks = self._button("compactCallbacks", "callback")
        self.missed = self._button("compactMissed", "phone-missed")
        for button, page in ((self.callbacks, "callbacks"), (self.missed, "missed")):
            button.clicked.connect(lambda _checked=False, page=page: self.wanted.emit(page))
            row.addWidget(button, 1)
        self._render()

    def _button(self, name: str, icon: str) -> QPushButton:
        button = QPushButton(objectName=name)
        button.setProperty("role", "quiet")
        button.setProperty("extent", "small")
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(18, 18))
        return button

    def set_count(self, page: str, count: int) -> None:
        """How many wait on that page; pages that the foot does not show are ignored."""
        if page in self._counts:
            self._counts[page] = count
            self._render()

    def _render(self) -> None:
        due, missed = self._counts["callbacks"], self._counts["missed"]
        #: On a narrow button that opens the list; {number} is how many callbacks are due
        self.callbacks.setText(self.tr("Due: {number}").format(number=formats.number(due)))
        #: On a narrow button that opens the list; {number} is how many missed calls wait
        self.missed.setText(self.tr("Missed: {number}").format(number=formats.number(missed)))
        self.callbacks.setToolTip(self.tr("Open the list of callbacks"))
        self.missed.setToolTip(self.tr("Open the list of missed calls"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._render()
        super().changeEvent(event)


class WindowMode:
    """Whether a window is compact, and where each of its two shapes stood."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        self._window, self._settings = window, desk.settings
        self.compact = False

    def set_compact(self, compact: bool) -> None:
        """Give the window its other shape: its place, and whether it stays above the others. The caller has kept where it stood,
        and laid out its parts."""
        self.compact = compact
        window = self._window
        flags = window.windowFlags()
        on_top = Qt.WindowType.WindowStaysOnTopHint
        # Told to the window system beside the widget: setWindowFlags would hide the window, and take the keyboard from it.
        window.overrideWindowFlags(flags | on_top if compact else flags & ~on_top)
        if (handle := window.windowHandle()) is not None:
            handle.setFlags(window.windowFlags())
        self.restore()
        if self._settings.compact is not compact:
            self._settings.set("compact", compact)

    def keep(self) -> None:
        """Remember where the window stands."""
        name = "compact_window" if self.compact else "window"
        geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()
        if geometry != getattr(self._settings, name):
            self._settings.set(name, geometry)

    def restore(self) -> None:
        """Put the window where it stood in this shape; the first time, the compact one at the right edge of the screen."""
        stored = self._settings.compact_window if self.compact else self._settings.window
        if stored and self._window.restoreGeometry(QByteArray.fromBase64(stored.encode())):
            return
        window = self._window
        if window.isMaximized():
            window.setWindowState(Qt.WindowState.WindowNoState)
        free = window.screen().availableGeometry()
        if not self.compact:
            # The lowest row is to be seen on a small screen too, below the window's title.
            size = window.sizeHint()
            fits = window.minimumWidth() <= free.width()
            width = min(size.width(), free.width()) if fits else size.width()
            window.resize(width, min(size.height(), free.height() - 2 * Space.XL))
            return
        width = max(WIDTH, window.minimumSizeHint().width())
        height = min(HEIGHT, free.height() - 2 * Space.XL)
        window.setGeometry(free.right() - width - Space.XL, free.top() + Space.XL, width, height)
