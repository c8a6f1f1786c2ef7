# SPDX-License-Identifier: GPL-3.0-or-later
"""Postpone a callback to a chosen time (row A8)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.due import Due
from app.domain.errors import DomainError
from app.domain.later import By, Later
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.ui import place
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import SmallDialog
from app.ui.models.callback_words import customer_zone
from app.ui.widgets.due_edit import DueEdit


class PostponeDialog(SmallDialog):
    """``saved`` gives the new due time; ``stepped`` what was done, so that it can be undone."""

    saved = Signal(object)
    stepped = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        callback_id: str,
        who: str,
        number: str,
        parent: QWidget | None = None,
    ) -> None:
        """``number`` as the list has it: it tells the customer's clock."""
        super().__init__(desk, bridge, languages, who=who, parent=parent)
        self._callback_id = callback_id
        self.due = DueEdit(place.zone(desk.settings), desk.settings.due_minutes)
        self.due.setObjectName("dueEdit")
        self.due.set_customer_zone(customer_zone(number))
        self.body.addWidget(self.due)
        self.body.addStretch()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.retranslate()
        self.due.setFocus()

    def save(self) -> None:
        try:
            due = self.due.due()
        except DomainError:
            self.due.setFocus()  # it says itself what is wrong
            return
        later = Later(By.AT, place.zone(self.desk.settings).key, at=due)
        self.ask(self.desk.steps.postpone([self._callback_id], later), lambda step: self._saved(due, step))

    def _saved(self, due: Due, step: object) -> None:
        self.saved.emit(due)
        self.stepped.emit(step)
        self.accept()

    def retranslate(self) -> None:
        #: Heading: move a callback to a later time
        self.heading.setText(self.tr("Postpone"))
        #: Button: move the callback to the chosen time
        self.save_button.setText(self.tr("&Postpone"))
        super().retranslate()
