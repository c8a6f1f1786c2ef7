# SPDX-License-Identifier: GPL-3.0-or-later
"""An agreed callback (row E3): the name and the contact phone, as the script asks for them, on the way to the callback form."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.callback import TEXT_LIMIT
from app.domain.errors import BadNumber, NumberProblem
from app.domain.number import Number, parse
from app.domain.protocol import Name
from app.ui.sayings import say_error, say_number
from app.ui.theme import Space, set_property

_BESIDE = 460
"""Pixels from which on the two fields stand side by side."""


class AgreedForm(QWidget):
    """The phone is checked as it is typed. ``confirmed`` carries what was typed: a good phone, and the name."""

    edited = Signal()
    confirmed = Signal(str, str)
    refused = Signal()
    """The phone is wrong: it is said."""

    def __init__(self, region: str) -> None:
        super().__init__()
        self._region = region
        self._asked = False
        self.name = QLineEdit(objectName="agreedName", maxLength=TEXT_LIMIT)
        self.phone = QLineEdit(objectName="agreedPhone", maxLength=TEXT_LIMIT)
        self.shown = QLabel(objectName="agreedShown", wordWrap=True)
        self._labels = {field: QLabel() for field in (self.name, self.phone)}
        self._fields = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._fields.setContentsMargins(0, Space.XS, 0, 0)
        self._fields.setSpacing(Space.S)
        for field, label in self._labels.items():
            label.setProperty("kind", "muted")
            label.setBuddy(field)
            cell = QVBoxLayout()
            cell.setSpacing(3)
            cell.addWidget(label)
            cell.addWidget(field)
            if field is self.phone:
                cell.addWidget(self.shown)
            cell.addStretch()
            self._fields.addLayout(cell, 1)
        self.name.textEdited.connect(self.edited)
        self.phone.textEdited.connect(self._phone_typed)
        self._retranslate()

    def clear(self) -> None:
        """Nothing of the call before stays."""
        self._asked = False
        for field in (self.name, self.phone):
            field.clear()
            field.setModified(False)
        self._show_number()

    def fill(self, name: str, phone: str) -> None:
        """What is known already, or has become known meanwhile; what the agent has typed stays."""
        for field, text in ((self.name, name), (self.phone, phone)):
            if not field.isModified() and field.text() != text:
                field.setText(text)
        self._show_number()

    def names(self) -> dict[Name, str]:
        """What is typed, for the script's lines."""
        number = self.number()
        known = {Name.CUSTOMER: self.name.text().strip(), Name.NUMBER: number.shown() if number is not None else ""}
        return {name: text for name, text in known.items() if text}

    def number(self) -> Number | None:
        """The contact phone; ``None`` while it is none."""
        try:
            return parse(self.phone.text(), self._region)
        except BadNumber:
            return None

    @Slot()
    def confirm(self) -> None:
        """On to the callback form, unless the phone is wrong: that is said, and the keyboard goes there."""
        self._asked = True
        number = self.number()
        self._show_number()
        if number is None:
            self.phone.setFocus()
        else:
            self.confirmed.emit(self.phone.text().strip(), self.name.text().strip())

    @Slot()
    def _phone_typed(self) -> None:
        self._asked = False
        self._show_number()
        self.edited.emit()

    def _show_number(self) -> None:
        """Say what the typed number is; that it is not finished yet is no error before the agent goes on."""
        text, wrong = "", False
        try:
            text = say_number(parse(self.phone.text(), self._region))
        except BadNumber as problem:
            wrong = self._asked or problem.problem not in (NumberProblem.EMPTY, NumberProblem.TOO_SHORT)
            text = say_error(problem) if wrong else ""
        self.shown.setText(text)
        self.shown.setVisible(bool(text))
        set_property(self.shown, "kind", "late" if wrong else "small")
        set_property(self.phone, "invalid", wrong)
        if wrong:
            self.refused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._fields.direction():
            self._fields.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Label of a field: the name of the person who is to be called back
        self._labels[self.name].setText(self.tr("Name"))
        #: Label of a field: the number under which the person is to be called back
        self._labels[self.phone].setText(self.tr("Contact phone"))
        for field, label in self._labels.items():
            field.setAccessibleName(label.text())
        self._show_number()
