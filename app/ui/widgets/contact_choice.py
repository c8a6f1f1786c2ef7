# SPDX-License-Identifier: GPL-3.0-or-later
"""Several contacts share one number: who of them is it? Nobody is chosen by itself, and nobody is made a contact."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
)

from app.domain.people import Contact
from app.ui.models.callback_words import spaced
from app.ui.sayings import plain_label, plain_tip
from app.ui.theme import Space

MOST = 12
"""More contacts of one number than this (a company's switchboard) are counted, and looked for in the contacts."""


class _Choice(QPushButton):
    """One contact in two lines; what is too long is cut short, but never the number, and stands whole in the tooltip."""

    def __init__(self, name: str) -> None:
        super().__init__(objectName=name, checkable=True)
        self.setProperty("elides", True)
        self._name = self._company = self._number = ""
        self.setStyleSheet("text-align: left")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, name: str, company: str = "", number: str = "") -> None:
        self._name, self._company, self._number = name, company, number
        whole = [one for one in (name, company, number) if one]
        self.setAccessibleName(", ".join(whole))
        self.setToolTip(plain_tip("\n".join(whole)))
        self.setText(plain_label("\n".join(line for line in self._lines(name, company) if line)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = 2 if self._company or self._number else 1
        return QSize(120, self.fontMetrics().lineSpacing() * lines + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        metrics, room = self.fontMetrics(), self.width() - 2 * Space.L
        right = Qt.TextElideMode.ElideRight
        _, beside = self._lines("", "")
        beside_company = metrics.horizontalAdvance(f" · {beside}") if self._company else 0
        company = metrics.elidedText(self._company, right, room - beside_company)
        lines = self._lines(metrics.elidedText(self._name, right, room), company)
        option.text = plain_label("\n".join(line for line in lines if line))
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def _lines(self, name: str, company: str) -> tuple[str, str]:
        return name, " · ".join(one for one in (company, self._number) if one)


class ContactChoice(QFrame):
    """``chosen`` gives the contact, or ``None`` for none of them. What was chosen can be chosen otherwise."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(objectName="contactChoice")
        self._contacts: tuple[Contact, ...] = ()
        self._number = ""
        self._answer: str | None = None
        self._open = True
        self.setProperty("surface", "card")
        self.heading = QLabel(wordWrap=True)
        self.heading.setProperty("kind", "strong")
        self._rest = QLabel(wordWrap=True)
        self._rest.setProperty("kind", "small")
        self.none = _Choice("contactNone")
        self.change = QPushButton(objectName="contactChange")
        self.change.setProperty("role", "quiet")
        self.change.setProperty("extent", "small")
        self.change.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.change.clicked.connect(self._open_again)
        self.choices: list[_Choice] = []
        # In no group: there, Tab would reach the first row alone.
        self.none.clicked.connect(self._clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self._column.setSpacing(Space.XS)
        for widget in (self.heading, self._rest, self.none, self.change):
            self._column.addWidget(widget)
        self.hide()

    def show_contacts(self, contacts: tuple[Contact, ...], number: str, answer: str | None = None) -> None:
        """Ask which of these it is; fewer than two ask nothing. ``answer`` is the contact that was chosen before, empty for
        none of them, ``None`` while nothing was."""
        if (contacts, number, answer) == (self._contacts, self._number, self._answer) and self.choices:
            return
        if contacts != self._contacts:
            self._contacts = contacts
            self._rebuild()
        self._number, self._answer = number, answer
        self._open = answer is None
        self._render()

    @property
    def answer(self) -> str | None:
        """The contact that was chosen, empty for none of them, ``None`` while nothing was."""
        return self._answer

    def spoken(self) -> str:
        """For screen readers: the question."""
        return self.heading.text() if len(self._contacts) > 1 and self._answer is None else ""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._render()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        for old in self.choices:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.choices = [_Choice(f"contact{place}") for place in range(min(MOST, len(self._contacts)))]
        for place, choice in enumerate(self.choices, 1):
            choice.clicked.connect(self._clicked)
            self._column.insertWidget(place, choice)

    def _render(self) -> None:
        several = len(self._contacts) > 1
        self.setVisible(several)
        if not several:
            return
        self.heading.setText(
            self.tr("Several contacts have this number. Who is it?") if self._answer is None else self.tr("Contact")
        )
        for choice, contact in zip(self.choices, self._contacts, strict=False):
            choice.say(contact.name or contact.id, contact.company, spaced(self._number))
            choice.setChecked(contact.id == self._answer)
            choice.setVisible(self._open or choice.isChecked())
        self.none.say(self.tr("None of them"))
        self.none.setChecked(self._answer == "")
        self.none.setVisible(self._open or self.none.isChecked())
        rest = len(self._contacts) - len(self.choices)
        said = QCoreApplication.translate("ContactChoice", "%n more: look for them in the contacts.", None, rest)
        self._rest.setText(said)
        self._rest.setVisible(self._open and rest > 0)
        #: Button: choose another one of several contacts
        self.change.setText(self.tr("Choose anot&her"))
        self.change.setVisible(not self._open)

    @Slot()
    def _open_again(self) -> None:
        self._open = True
        self._render()

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        contact = next(
            (one for choice, one in zip(self.choices, self._contacts, strict=False) if choice is button), None
        )
        focused = isinstance(button, _Choice) and button.hasFocus()
        self._answer, self._open = contact.id if contact is not None else "", False
        self._render()
        if focused:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(contact)
