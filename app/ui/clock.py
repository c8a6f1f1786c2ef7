# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's clock: what time it is, and a tick for what must be said anew as time goes by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal


def _computer() -> datetime:
    return datetime.now(UTC)


_source: Callable[[], datetime] = _computer


def now() -> datetime:
    """The present instant, aware, in UTC, by the clock that was given to :func:`follow`."""
    return _source()


def follow(source: Callable[[], datetime]) -> None:
    """Use this clock: the desk's is corrected by the server's, by which due times and calls are judged (rule 10)."""
    global _source
    _source = source


class Clock(QObject):
    """Ticks in step with the wall clock. Durations are never counted in ticks: they are ``now()`` minus a start."""

    second = Signal()
    minute = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minute = now().replace(second=0, microsecond=0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._aim()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def _aim(self) -> None:
        # A little after the full second, so that rounding down never shows the second before.
        self._timer.start(1005 - now().microsecond // 1000)

    def _tick(self) -> None:
        self._aim()
        self.second.emit()
        minute = now().replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self.minute.emit()
