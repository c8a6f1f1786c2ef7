# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose card opens: asked where several contacts share a callback's number and the address of the card needs to know."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.callback import Callback
from app.domain.people import Contact
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import SmallDialog
from app.ui.models.callback_words import spaced
from app.ui.widgets.contact_choice import ContactChoice


class WhoseCardDialog(SmallDialog):
    """``chosen`` gives the contact. One press chooses and closes; "None of them" opens nothing."""

    chosen = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        callback: Callback,
        contacts: tuple[Contact, ...],
        parent: QWidget | None = None,
    ) -> None:
        number = callback.number.dial
        who = " · ".join(one for one in (callback.customer, spaced(number)) if one)
        super().__init__(desk, bridge, languages, who=who, parent=parent)
        self.save_button.hide()
        self.choice = ContactChoice()
        self.choice.show_contacts(contacts, number)
        self.choice.chosen.connect(self._chosen)
        self.body.addWidget(self.choice)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.retranslate()
        self.choice.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _chosen(self, contact: Contact | None) -> None:
        if contact is None:
            self.reject()
            return
        self.chosen.emit(contact)
        self.accept()

    def retranslate(self) -> None:
        #: Heading: open the customer's page in the CRM
        self.heading.setText(self.tr("Open card"))
        super().retranslate()
