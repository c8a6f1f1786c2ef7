# SPDX-License-Identifier: GPL-3.0-or-later
"""What the agent reads to the other side before a recording starts, and their answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from app.config.settings import Settings
from app.ui.theme import Space
from app.ui.widgets.button_row import ButtonRow


class Consent(QFrame):
    """Unfolds in the call's page."""

    agreed = Signal()
    refused = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.setObjectName("consent")
        self.setProperty("notice", "warning")
        self._lead = QLabel(wordWrap=True)
        self._lead.setProperty("kind", "small")
        self.sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="consentSentence")
        for label in (self._lead, self.sentence):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.yes = QPushButton(objectName="consentYes")
        self.yes.clicked.connect(self.agreed)
        self.no = QPushButton(objectName="consentNo")
        self.no.clicked.connect(self.refused)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self._lead)
        column.addWidget(self.sentence)
        column.addWidget(ButtonRow(self.yes, self.no))
        self.hide()
        self._retranslate()

    def ask(self) -> None:
        """Show the sentence as the settings have it now."""
        self._retranslate()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._lead.setText(self.tr("Read this to the other side, and wait for the answer:"))
        #: Read aloud to the caller before a call is recorded
        shipped = self.tr("I would like to record this call, so that nothing you tell me is lost. Do you agree?")
        self.sentence.setText(self._settings.recording_consent or shipped)
        #: On a button: the caller agrees to be recorded, so the recording starts
        self.yes.setText(self.tr("They agree: record"))
        self.yes.setToolTip(self.tr("Start the recording"))
        #: On a button: the caller does not want to be recorded
        self.no.setText(self.tr("No"))
        self.no.setToolTip(self.tr("Do not record this call"))
