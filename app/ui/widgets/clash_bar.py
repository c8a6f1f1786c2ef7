# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked when a colleague saves what is being changed here: theirs, or one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from app.ui.theme import Space
from app.ui.widgets.breaking_row import BreakingRow


class ClashBar(QFrame):
    """Hidden until there is something to ask. ``take`` and ``keep`` are its buttons; the page says their words."""

    def __init__(self, name: str) -> None:
        """``name`` begins the names of the parts: ``departmentsClash``, ``departmentsTake``, ``departmentsKeep``."""
        super().__init__(objectName=f"{name}Clash", visible=False)
        self.setProperty("notice", "warning")
        self.text = QLabel(wordWrap=True)
        self.take = QPushButton(objectName=f"{name}Take")
        self.keep = QPushButton(objectName=f"{name}Keep")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.addWidget(self.text)
        column.addWidget(BreakingRow(self.take, self.keep, stretch=-1))
