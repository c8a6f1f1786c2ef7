# SPDX-License-Identifier: GPL-3.0-or-later
"""When the first start opens: by itself for a new user, again where it was ended, and whenever somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.i18n.catalogues import Languages
from app.ui.bridge import Bridge
from app.ui.first_start.rule import wanted

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.ui.first_start.window import FirstStart


class FirstStarts(QObject):
    """One of a main window. ``form_wanted``: the form of the first callback; ``help_wanted``: a page of the help; ``ended``: it was
    closed, and who is not signed in is to be told."""

    form_wanted = Signal()
    help_wanted = Signal(str)
    ended = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._languages, self._over = desk, bridge, languages, window
        self._offered = False
        self._tests: set[str] = set()
        self.window: FirstStart | None = None
        """While it is open."""

    def offer(self) -> None:
        """This desk has just been started by a person: who is new to it is asked. The demo, and whatever plays a desk, is not."""
        self._offered = True

    def at_start(self) -> bool:
        """The desk knows now whether somebody is signed in (``SignedIn``) or not (``SignInWanted``): open where it is wanted, once
        after the start. Returns whether it sees to the sign-in."""
        offered, self._offered = self._offered, False
        if self.window is None and offered and wanted(self._desk.settings, self._desk.account.person):
            self.open()
        return self.window is not None and self.window.step in ("welcome", "where", "sign_in")

    @Slot()
    def open(self) -> None:
        """Open it, or bring the open one to the front."""
        if self.window is not None:
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()
            return
        # Imported on first use: most starts are no first ones.
        from app.ui.first_start.window import FirstStart

        self.window = window = FirstStart(self._desk, self._bridge, self._languages, self._over)
        window.form_wanted.connect(self.form_wanted)
        window.help_wanted.connect(self.help_wanted)
        window.finished.connect(self._finished)
        window.setWindowModality(Qt.WindowModality.NonModal)
        window.show()

    def is_test(self, call_id: str) -> bool:
        """Whether a call was the test call: nobody rates that."""
        made = self.window.sound.call.calls if self.window is not None else self._tests
        return call_id in made

    def shutdown(self) -> None:
        """The program ends: what is not answered is asked at the next start."""
        if self.window is not None:
            self.window.shutdown()
            self.window.hide()
            self.window.deleteLater()
            self.window = None

    @Slot(int)
    def _finished(self, _code: int) -> None:
        if self.window is not None:
            self._tests |= self.window.sound.call.calls
            self.window = None
        self.ended.emit()
