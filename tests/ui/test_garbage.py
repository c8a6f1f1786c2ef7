# SPDX-License-Identifier: GPL-3.0-or-later
"""The tests' windows live and die as the desk's: garbage is collected between events, never inside one."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from app.i18n.catalogues import Languages


class Ring:
    """Holds itself, so that only the collector takes it away."""

    def __init__(self) -> None:
        self.ring = self


class Busy(QWidget):
    """Makes enough in its event handler for Python to start a collection by itself."""

    kept: bool | None = None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            ring = weakref.ref(Ring())
            made: list[list[int]] = [[number] for number in range(20_000)]
            self.kept = ring() is not None and bool(made)
        super().changeEvent(event)


def test_nothing_is_collected_while_a_window_handles_an_event(languages: Languages) -> None:
    # A window without a parent that was garbage would otherwise be deleted here, and Qt would go on with it.
    window = Busy()
    languages.install("fi")
    QCoreApplication.sendPostedEvents(window, QEvent.Type.LanguageChange.value)
    QCoreApplication.sendPostedEvents(None, 0)
    assert window.kept is True
    window.deleteLater()
