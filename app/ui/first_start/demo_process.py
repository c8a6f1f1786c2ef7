# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo in a process and a profile of its own: started from here, and left alone when this desk ends."""

from __future__ import annotations

import subprocess
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.program import command, environment

_LOOK_EVERY = 400
"""Milliseconds."""
_OPENING = 15
"""Looks after which its window is there, on a slow computer too."""

State = Literal["off", "opening", "running", "failed"]


class DemoProcess(QObject):
    """``changed`` comes with every other ``state``; ``why`` says of a failure what is known: an exit status, or an error's name."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: State = "off"
        self.why = ""
        self._process: subprocess.Popen[bytes] | None = None
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def start(self, language: str) -> None:
        """Open the demo in that language, unless it is open."""
        if self.state in ("opening", "running"):
            return
        try:
            self._process = subprocess.Popen(
                command("demo", "--language", language),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=environment(),
                start_new_session=True,  # Ctrl+C of a shell is meant for this desk
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            self._become("failed", type(error).__name__)
            return
        self._looks = 0
        self._timer.start()
        self._become("opening")

    def _become(self, state: State, why: str = "") -> None:
        self.state, self.why = state, why
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        assert self._process is not None
        status = self._process.poll()
        self._looks += 1
        if status is None:
            if self.state == "opening" and self._looks >= _OPENING:
                self._become("running")
            return
        self._timer.stop()
        self._process = None
        self._become("failed" if status else "off", str(status) if status else "")

    def leave(self) -> None:
        """Look no more; the demo goes on."""
        self._timer.stop()
        if self._process is not None and self._process.poll() is None:
            # It outlives this desk: nobody is to wait for it, nor to be told that nobody did.
            self._process.returncode = 0
        self._process = None
