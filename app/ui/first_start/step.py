# SPDX-License-Identifier: GPL-3.0-or-later
"""What the steps of the first start share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.ui.bridge import Bridge
from app.ui.tasks import Scope
from app.ui.theme import Space

if TYPE_CHECKING:
    from app.services.desk import Desk


class Step(QWidget):
    """``changed``: the foot may have to say something else; ``passed``: the step is done, and the next one comes."""

    changed = Signal()
    passed = Signal()

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__()
        self.desk, self.bridge = desk, bridge
        self.scope = Scope()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        self.column.setSpacing(Space.M)

    def name(self) -> str:
        """What the way through the steps calls it, in a word or two."""
        raise NotImplementedError

    def title(self) -> str:
        """Its heading."""
        raise NotImplementedError

    def text(self) -> str:
        """What it is about, in a sentence or two."""
        raise NotImplementedError

    def next_text(self) -> str:
        """What the button says that goes on; empty: as usual."""
        return ""

    @property
    def waits(self) -> bool:
        """Whether an answer is awaited, so that it cannot go on now."""
        return False

    def first(self) -> QWidget | None:
        """What gets the keyboard; ``None``: the button that goes on."""
        return None

    def go_on(self) -> bool:
        """The agent wants to go on: whether the next step may come. ``False``: something is done first, or is to be put right;
        ``passed`` follows where it was done."""
        return True

    def entered(self) -> None:
        """It is shown now."""

    def left(self) -> None:
        """It is not shown any more."""

    def keep(self) -> None:
        """The first start is put off: keep what was typed, where it can be used."""

    def shutdown(self) -> None:
        """Wait for no answer any more."""
        self.scope.cancel()

    def retranslate(self) -> None:
        """Say everything in the language shown."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        known = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            # The area that scrolls asks for the least height of all widths, at which wrapped texts are squeezed.
            height = self.column.totalHeightForWidth(self.width())
            if height != self.minimumHeight():
                self.setMinimumHeight(height)
        return known


class Card(QFrame):
    """A frame with a heading and a sentence; what follows is put into ``column``."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("surface", "card")
        self.heading = QLabel(wordWrap=True)
        self.heading.setProperty("kind", "heading")
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.text.setProperty("kind", "muted")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        self.column.setSpacing(Space.S)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.text)

    def say(self, heading: str, text: str) -> None:
        """Show these words."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.text.setVisible(bool(text))
