# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page shows where there is nothing to list: a picture, a sentence, and a next step."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.theme import Space


class State(NamedTuple):
    """What is said; an empty ``text``, ``step`` or ``other`` step is not shown."""

    picture: str
    title: str
    text: str = ""
    step: str = ""
    other: str = ""


class StatePanel(QFrame):
    """``step_wanted`` and ``other_wanted`` come when the button of that step is pressed."""

    step_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, name: str = "state", parent: QWidget | None = None) -> None:
        """``name`` begins the names of the parts: ``stateTitle``, ``stateText``, ``stateAction``, ``stateOther``."""
        super().__init__(parent)
        self._state: State | None = None
        self.setProperty("surface", "card")
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self.title = QLabel(objectName=f"{name}Title", alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self.title.setProperty("kind", "heading")
        self.text = QLabel(objectName=f"{name}Text", alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self.text.setProperty("kind", "muted")
        self.action = QPushButton(objectName=f"{name}Action")
        self.action.clicked.connect(self.step_wanted)
        self.other = QPushButton(objectName=f"{name}Other")
        self.other.clicked.connect(self.other_wanted)
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        box.setSpacing(Space.S)
        box.addStretch(2)
        box.addWidget(self._icon)
        box.addWidget(self.title)
        box.addWidget(self.text)
        box.addSpacing(Space.S)
        box.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)

    def say(self, state: State) -> None:
        """Show this."""
        self._state = state
        self._draw()
        self.title.setText(state.title)
        self.text.setText(state.text)
        self.text.setVisible(bool(state.text))
        for button, step in ((self.action, state.step), (self.other, state.other)):
            button.setText(step)
            button.setVisible(bool(step))

    def _draw(self) -> None:
        if self._state is not None:
            self._icon.setPixmap(icons.pixmap(self._state.picture, 40, "muted", self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)
