# SPDX-License-Identifier: GPL-3.0-or-later
"""The work on a report about a fault, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.errors import DomainError, ReportCancelled
from app.services.problem_report import Stopped


class ReportJob(QObject):
    """One piece of work. Exactly one of ``finished``, ``failed`` and ``cancelled`` comes at its end."""

    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Callable[[Stopped], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="report", daemon=True)

    def start(self) -> None:
        """Start the work."""
        self._thread.start()

    def cancel(self, seconds: float = 5.0) -> bool:
        """Stop, and wait for the end of the thread; whether it has ended."""
        self._stop.set()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._work(self._stop.is_set)
        except ReportCancelled:
            self.cancelled.emit()
        except DomainError as problem:
            self.failed.emit(problem)
        except Exception as problem:
            self.failed.emit(problem)
            raise
        else:
            self.finished.emit(result)
