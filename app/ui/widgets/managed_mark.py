# SPDX-License-Identifier: GPL-3.0-or-later
"""The mark of what IT has fixed: a lock and words, under a field that cannot be changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui import icons
from app.ui.theme import Space

_SIZE = 14


def say_managed() -> str:
    """The words of the mark."""
    #: A setting that IT has fixed: nobody can change it on this computer
    return QCoreApplication.translate("Managed", "Managed by your organisation")


class ManagedMark(QWidget):
    """Not seen until it is shown: whoever has the field knows whether it is managed."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._lock = QLabel()
        self._words = QLabel(wordWrap=True)
        self._words.setProperty("kind", "small")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._lock)
        row.addWidget(self._words, 1)
        self._draw()
        self._say()
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def _draw(self) -> None:
        self._lock.setPixmap(icons.pixmap("lock", _SIZE, "muted", self.devicePixelRatioF()))

    def _say(self) -> None:
        self._words.setText(say_managed())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)
