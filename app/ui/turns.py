# SPDX-License-Identifier: GPL-3.0-or-later
"""Work of the window in parts, so that no part keeps it from the agent for long."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Slot


class Turns(QObject):
    """Does the parts in their order, one in each turn of the window's loop: what the agent does comes between them."""

    def __init__(self, parts: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = deque(parts)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    @property
    def over(self) -> bool:
        """Whether nothing is left."""
        return not self._parts

    def finish(self) -> None:
        """Do at once what is left."""
        while self._parts:
            self._next()

    def stop(self) -> None:
        """Leave what is left undone, unless it is asked for."""
        self._timer.stop()

    @Slot()
    def _next(self) -> None:
        if self._parts:
            self._parts.popleft()()
        if not self._parts:
            self._timer.stop()
