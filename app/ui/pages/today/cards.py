# SPDX-License-Identifier: GPL-3.0-or-later
"""The cards of the today page, and how they stand beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.theme import Space, set_property

_ICON = 18


class Card(NamedTuple):
    """A figure: ``word`` is its name, ``sentence`` says more, ``step`` is the button that shows what is counted (empty: none).
    ``tint`` colours the picture (a field of ``theme.Colours``), ``bad`` shows the figure in red."""

    name: str
    picture: str
    word: str
    value: str
    sentence: str
    step: str = ""
    tint: str = "muted"
    bad: bool = False


class FigureCard(QFrame):
    """``step_wanted`` comes when its button is pressed."""

    step_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(objectName=name)
        self.setProperty("surface", "card")
        self._card: Card | None = None
        self._icon = QLabel()
        self.word = QLabel(wordWrap=True)
        self.word.setProperty("kind", "muted")
        self.value = QLabel(objectName=f"{name}Value")
        self.value.setProperty("kind", "display")
        self.sentence = QLabel(objectName=f"{name}Sentence", wordWrap=True)
        self.sentence.setProperty("kind", "small")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.step = QPushButton(objectName=f"{name}Step")
        self.step.setProperty("extent", "small")
        for label in (self.word, self.value, self.sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.word, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.value)
        column.addWidget(self.sentence, 1)
        column.addWidget(self.step, 0, Qt.AlignmentFlag.AlignLeft)
        self.step.clicked.connect(self.step_wanted)

    def say(self, card: Card) -> None:
        """Show this."""
        if card == self._card:
            return
        self._card = card
        self.word.setText(card.word)
        self.value.setText(card.value)
        self.sentence.setText(card.sentence)
        self.step.setText(card.step)
        self.step.setVisible(bool(card.step))
        set_property(self.value, "tint", "late" if card.bad else "")
        self.setAccessibleName(card.word)
        self.setAccessibleDescription(f"{card.value}\n{card.sentence}")
        self._draw()

    def _draw(self) -> None:
        if self._card is not None:
            tint = "late" if self._card.bad else self._card.tint
            self._icon.setPixmap(icons.pixmap(self._card.picture, _ICON, tint, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)


class CardGrid(QWidget):
    """Cards of one width, as many in a row as there is room for: each has ``each`` pixels or what the widest needs, and at most
    ``most`` stand in a row."""

    def __init__(self, cards: Sequence[QWidget], each: int, most: int) -> None:
        super().__init__()
        self._cards, self._each, self._most = tuple(cards), each, most
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        known = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # other words need other widths
        return known

    def _fit(self) -> None:
        each = max(self._each, self._least())
        fit = max(1, min(self._most, (self.width() + Space.M) // (each + Space.M)))
        # No card alone in the last row where all could stand in rows of one length.
        rows = -(-len(self._cards) // fit)
        self._arrange(-(-len(self._cards) // rows))

    def minimumSizeHint(self) -> QSize:
        # One column is enough, however many there are now: else it would not get narrower again.
        return QSize(self._least(), super().minimumSizeHint().height())

    def _least(self) -> int:
        return max(card.minimumSizeHint().width() for card in self._cards)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // across, at % across)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
