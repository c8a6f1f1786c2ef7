# SPDX-License-Identifier: GPL-3.0-or-later
"""The name of a view of the list: when it is saved, and when it is renamed."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.pages.list_view import NAME_LIMIT
from app.ui.reading import unmarked


class ViewNameDialog(QDialog):
    """``named`` gives the name. Of a name that there is already it says that the other one is replaced."""

    named = Signal(str)

    def __init__(self, name: str, taken: Collection[str], *, renames: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old, self._taken, self._renames = name, frozenset(taken), renames
        self._heading = QLabel(objectName="viewHeading")
        self._heading.setProperty("kind", "title")
        self._label = QLabel(objectName="viewLabel")
        self._label.setProperty("kind", "muted")
        self.name = QLineEdit(name, objectName="viewName", maxLength=NAME_LIMIT)
        self._label.setBuddy(self.name)
        self._hint = QLabel(objectName="viewHint", wordWrap=True)
        self._hint.setProperty("kind", "small")
        self.save_button = QPushButton(objectName="saveButton", default=True)
        self.save_button.setProperty("role", "primary")
        self._cancel = QPushButton(objectName="cancelButton", autoDefault=False)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.Space.S)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.save_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.Space.XL, theme.Space.L, theme.Space.XL, theme.Space.L)
        box.setSpacing(theme.Space.S)
        for widget in (self._heading, self._label, self.name, self._hint):
            box.addWidget(widget)
        box.addStretch()
        box.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
        self.save_button.clicked.connect(self._save)
        self._cancel.clicked.connect(self.reject)
        self.name.textChanged.connect(self._typed)
        self.name.selectAll()
        self._retranslate()

    @Slot()
    def _save(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.named.emit(name)
            self.accept()

    @Slot()
    def _typed(self) -> None:
        name = " ".join(self.name.text().split())
        self.save_button.setEnabled(bool(name))
        replaces = name in self._taken and not (self._renames and name == self._old)
        self._hint.setText(
            self.tr("The view of this name is replaced.")
            if replaces
            else self.tr("A view holds what is chosen above the list, and the order.")
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Heading: give a saved view of a list another name
        heading = self.tr("Rename the view") if self._renames else self.tr("Save this view")
        self._heading.setText(heading)
        self.setWindowTitle(heading)
        #: Label of the field for the name of a view
        self._label.setText(self.tr("&Name"))
        self.name.setAccessibleName(unmarked(self._label.text()))
        self.save_button.setText(self.tr("&Rename") if self._renames else self.tr("&Save"))
        self._cancel.setText(self.tr("Cancel"))
        self._typed()
