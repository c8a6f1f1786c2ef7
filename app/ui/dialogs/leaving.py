# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaving with open redials (row E2): what becomes of them, said before the agent goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import SmallDialog
from app.ui.redial_sayings import say_open


class LeavingDialog(SmallDialog):
    """``agreed``: the agent goes all the same. ``closing`` is whether the program ends; without, the agent signs out."""

    agreed = Signal()

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, *, closing: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, bridge, languages, who="", parent=parent)
        self.closing = closing
        self._text = QLabel(wordWrap=True)
        self.body.addWidget(self._text)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
        self.retranslate()
        # Whoever presses Enter without reading stays.
        self.save_button.setDefault(False)
        self.save_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()

    def save(self) -> None:
        self.agreed.emit()
        self.accept()

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(say_open(len(self.desk.redials.lane)))
        self._text.setText(
            self.tr(
                "What is open stays yours, and is here when you sign in again. Until then nobody is called: the supervisors "
                "are told when a redial is late."
            )
        )
        #: Button: do not go, there is something to be done first
        self.cancel_button.setText(self.tr("Stay"))
        self.save_button.setText(self.tr("&Close the program") if self.closing else self.tr("Sign &out"))
        self.setWindowTitle(self.heading.text())
