# SPDX-License-Identifier: GPL-3.0-or-later
"""The button that opens a customer's card in the CRM."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from app.ui import icons


class CardButton(QPushButton):
    """Opens the card of whom its page shows; not there where there is no card."""

    def __init__(self, name: str) -> None:
        super().__init__(objectName=name)
        self.setIcon(icons.icon("contacts"))
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language shown."""
        #: Button: open the customer's page in the CRM
        self.setText(self.tr("Open card"))
        self.setToolTip(self.tr("Open this customer's page in the CRM"))
