# SPDX-License-Identifier: GPL-3.0-or-later
"""The first step: the language, and whether to try the desk or to connect it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.i18n.catalogues import Languages
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.first_start.demo_process import DemoProcess
from app.ui.first_start.step import Card, Step
from app.ui.first_start.verdict import Verdict
from app.ui.theme import Space
from app.ui.widgets.language_choice import LanguageChoice

if TYPE_CHECKING:
    from app.services.desk import Desk


class WelcomeStep(Step):
    """The demo goes on beside it: whoever has seen enough of it connects."""

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages) -> None:
        super().__init__(desk, bridge)
        self._languages = languages
        self.demo = DemoProcess(self)
        self.demo.changed.connect(self._render)
        self.language = LanguageChoice(desk, languages, "firstLanguage")
        self._language_label = QLabel()
        self._language_label.setBuddy(self.language)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._language_label)
        row.addWidget(self.language)
        row.addStretch(1)
        self.connect_card, self.demo_card = Card("firstConnect"), Card("firstDemo")
        self.connect_button = QPushButton(objectName="firstConnectButton")
        self.connect_button.setIcon(icons.icon("globe"))
        self.connect_button.clicked.connect(self.passed)
        self.demo_button = QPushButton(objectName="firstDemoButton")
        self.demo_button.setIcon(icons.icon("play"))
        self.demo_button.clicked.connect(self._try)
        self.verdict = Verdict("firstDemoState")
        for card, button in ((self.connect_card, self.connect_button), (self.demo_card, self.demo_button)):
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.demo_card.column.addWidget(self.verdict)
        cards = QWidget()
        inner = QVBoxLayout(cards)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.M)
        inner.addWidget(self.connect_card)
        inner.addWidget(self.demo_card)
        self.column.addLayout(row)
        self.column.addWidget(cards)
        self.column.addStretch(1)
        self.retranslate()

    def name(self) -> str:
        return self.tr("Welcome")

    def title(self) -> str:
        return self.tr("Welcome to Soitto")

    def text(self) -> str:
        return self.tr(
            "Callbacks that nobody forgets, and a phone to make them with. Setting it up takes a few minutes."
        )

    def shutdown(self) -> None:
        self.demo.leave()
        super().shutdown()

    @Slot()
    def _try(self) -> None:
        self.demo.start(self._languages.code)

    def retranslate(self) -> None:
        self._language_label.setText(self.tr("&Language"))
        self.connect_card.say(
            #: Heading: set this desk up for work
            self.tr("Connect"),
            self.tr(
                "Your team's server or CRM, your phone and your headset, one after the other. You can stop and go on later."
            ),
        )
        self.connect_button.setText(self.tr("&Connect this desk"))
        self.demo_card.say(
            #: Heading: see the program at work first
            self.tr("Try it"),
            self.tr(
                "A second window opens with made-up customers who really ring. Nobody is called, and nothing of it is kept."
            ),
        )
        self._render()

    @Slot()
    def _render(self) -> None:
        state = self.demo.state
        self.demo_button.setText(self.tr("&Open the demo"))
        self.demo_button.setEnabled(state in ("off", "failed"))
        match state:
            case "opening":
                self.verdict.say("plain", lambda: self.tr("The demo is opening. Its window comes in a few seconds."))
            case "running":
                self.verdict.say("good", lambda: self.tr("The demo runs in a window of its own. Close it there."))
            case "failed":
                self.verdict.say(
                    "bad",
                    #: {why} is a number or a technical word
                    lambda: self.tr("The demo could not be opened ({why}).").format(why=self.demo.why),
                    lambda: self.tr("Try it again, or ask your IT. Connecting does not need it."),
                )
            case _:
                self.verdict.say("plain", None)
