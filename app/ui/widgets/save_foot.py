# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of a page on which a draft is changed: how it stands, Discard and Save."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.theme import Space, set_property


class SaveFoot(QWidget):
    """``save`` and ``discard`` are its buttons."""

    def __init__(self, name: str) -> None:
        """``name`` begins the names of the parts: ``departmentsSaid``, ``departmentsDiscard``, ``departmentsSave``."""
        super().__init__()
        self.said = QLabel(objectName=f"{name}Said", wordWrap=True)
        self.discard = QPushButton(objectName=f"{name}Discard")
        self.save = QPushButton(objectName=f"{name}Save")
        self.save.setProperty("role", "primary")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        self._row.addWidget(self.said, 1)
        self._row.addWidget(self.discard)
        self._row.addWidget(self.save)
        self._retranslate()

    def add(self, button: QPushButton) -> None:
        """Another one, before Discard."""
        self._row.insertWidget(1, button)

    def tell(self, said: str, *, wrong: bool = False) -> None:
        """How the draft stands."""
        self.said.setText(said)
        set_property(self.said, "kind", "late" if wrong else "muted")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.save.setText(self.tr("Save"))
        self.save.setToolTip(self.tr("Save all changes (Ctrl+S)"))
        self.discard.setText(self.tr("Discard"))
