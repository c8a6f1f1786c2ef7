# SPDX-License-Identifier: GPL-3.0-or-later
"""The last step: what to do first, and the keys that are used all day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.first_start.step import Card, Step
from app.ui.theme import Space

if TYPE_CHECKING:
    from app.services.desk import Desk

KEYS = ("F2", "F3", "Ctrl+D", "Ctrl+N", "Ctrl+R", "F1")


class ReadyStep(Step):
    """``form_wanted``: the first callback; ``help_wanted``: the page about the first day."""

    form_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge)
        self.first_card, self.keys_card = Card("firstThing"), Card("firstKeys")
        self.callback = QPushButton(objectName="firstCallback", autoDefault=False)
        self.callback.setIcon(icons.icon("callback"))
        self.callback.clicked.connect(self.form_wanted)
        self.help = QPushButton(objectName="firstHelp", autoDefault=False)
        self.help.setIcon(icons.icon("info"))
        self.help.clicked.connect(self.help_wanted)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.callback)
        row.addWidget(self.help)
        row.addStretch(1)
        self.first_card.column.addLayout(row)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        self._does: dict[str, QLabel] = {}
        for place, key in enumerate(KEYS):
            shown = QLabel(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
            shown.setProperty("kind", "badge")
            self._does[key] = QLabel(wordWrap=True)
            grid.addWidget(shown, place, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self._does[key], place, 1)
        self.keys_card.column.addLayout(grid)
        self.column.addWidget(self.first_card)
        self.column.addWidget(self.keys_card)
        self.column.addStretch(1)
        self.retranslate()

    def name(self) -> str:
        #: The last step of setting the desk up
        return self.tr("Ready")

    def title(self) -> str:
        return self.tr("You can begin")

    def text(self) -> str:
        return self.tr("What you chose can be changed on the settings page at any time.")

    def next_text(self) -> str:
        #: Button: the desk is set up
        return self.tr("Begin")

    def first(self) -> QWidget | None:
        return None

    def retranslate(self) -> None:
        self.first_card.say(
            self.tr("The first thing to do"),
            self.tr("Promise somebody a call: type the number, say when, and the desk reminds you."),
        )
        self.callback.setText(self.tr("&Make the first callback"))
        self.help.setText(self.tr("How it &works"))
        self.keys_card.say(self.tr("Keys for every day"), "")
        for key, text in (
            ("F2", self.tr("Take a call")),
            ("F3", self.tr("End a call")),
            ("Ctrl+D", self.tr("Type a number to call")),
            ("Ctrl+N", self.tr("New callback")),
            ("Ctrl+R", self.tr("Ready, or on a break")),
            ("F1", self.tr("Help, and all other keys")),
        ):
            self._does[key].setText(text)
