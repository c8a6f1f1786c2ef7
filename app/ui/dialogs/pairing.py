# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of the CRM asks whether it may use this desk: allowed or refused once, by the agent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.events import PairingAsked
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import SmallDialog
from app.ui.theme import set_property


class PairingDialog(SmallDialog):
    """Comes without taking the keyboard, and Enter refuses: a page that asks at the right moment must not be allowed by a key that
    was meant for something else. Closed otherwise, it is refused as well."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        asked: PairingAsked,
        parent: QWidget | None = None,
    ) -> None:
        # Where it comes from is what the browser vouches for; the name is the page's own.
        super().__init__(desk, bridge, languages, who=asked.origin, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._asked, self._answered = asked, False
        set_property(self.who, "kind", "strong")
        self._name = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text = QLabel(wordWrap=True)
        self.body.addWidget(self._name)
        self.body.addWidget(self._text)
        self.save_button.setDefault(False)
        self.save_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.retranslate()
        self.cancel_button.setFocus()

    def save(self) -> None:
        self.ask(self.desk.bridge.answer_pairing(self._asked.id, True), self._allowed)

    def _allowed(self, _answer: object) -> None:
        self._answered = True
        self.accept()

    def over(self) -> None:
        """The question is over: nobody waits for an answer any more."""
        self._answered = True
        self.reject()

    def done(self, code: int) -> None:
        if not self._answered:
            self._answered = True
            self.bridge.tell(self.desk.bridge.answer_pairing(self._asked.id, False))
        super().done(code)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("May this page use your desk?"))
        #: {name} is what a web page calls itself
        self._name.setText(self.tr("It calls itself “{name}”.").format(name=self._asked.name))
        self._name.setVisible(bool(self._asked.name))
        self._text.setText(
            self.tr(
                "It could place calls, see who calls you, and open the callback form. Allow it only if this is your CRM. "
                "You can take it back in the settings."
            )
        )
        #: Button: this web page may use the desk
        self.save_button.setText(self.tr("&Allow"))
        super().retranslate()
        #: Button: this web page may not use the desk
        self.cancel_button.setText(self.tr("Refuse"))
