# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of a caller beside the name: company, open callbacks, and the last calls of this number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.call import Call, Direction
from app.domain.people import Contact
from app.i18n import formats
from app.ui import clock, icons, place
from app.ui.sayings import plain_tip, say_result
from app.ui.theme import Space
from app.ui.widgets.contact_choice import ContactChoice
from app.ui.widgets.face import face_icon, rating_name

if TYPE_CHECKING:
    from app.services.desk import Desk

LAST = 3
"""How many of the last calls are shown."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was found out about a caller; ``callbacks`` counts their open ones."""

    company: str = ""
    callbacks: int = 0
    last: tuple[Call, ...] = ()
    contacts: tuple[Contact, ...] = ()
    asked: bool = False
    """Whether the agent is asked which of the contacts it is."""
    answer: str | None = None
    """The contact that the agent chose; empty for none of them, ``None`` while nothing was chosen."""
    looked_up: bool = False
    """Whether nothing more is to come."""

    @property
    def contact(self) -> Contact | None:
        """Who it is: the only contact of the number, or the one that was chosen."""
        if self.answer is not None:
            return next((one for one in self.contacts if one.id == self.answer), None)
        return self.contacts[0] if len(self.contacts) == 1 else None


class _Past(QFrame):
    """One call of before: when, how it ended, with whom, and how the caller behaved."""

    def __init__(self, desk: Desk, call: Call) -> None:
        super().__init__()
        self._desk, self._call = desk, call
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(16, 16))
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.text.setProperty("kind", "small")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.face = QLabel()
        self.face.setFixedSize(QSize(20, 20))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(Space.S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        self.face.setVisible(call.rating is not None)
        self.render_texts()

    def render_texts(self) -> None:
        call, ratio = self._call, self.devicePixelRatioF()
        name, tint = ("phone-incoming" if call.direction is Direction.IN else "phone-outgoing"), "muted"
        if call.answered_at is None:
            name, tint = "phone-missed" if call.direction is Direction.IN else name, "late"
        self._icon.setPixmap(icons.pixmap(name, 16, tint, ratio))
        when = formats.ago(call.started_at, clock.now(), place.zone(self._desk.settings))
        result = say_result(call.result) if call.result is not None else ""
        agent = self._desk.directory.person_name(call.agent)
        #: A call of before: {when} such as "yesterday 9:00", {result} such as "Answered", {agent} who took it
        line = QCoreApplication.translate("CallerInfo", "{when} · {result} · {agent}")
        self.text.setText(line.format(when=when, result=result, agent=agent))
        self.setToolTip(formats.full(call.started_at, place.zone(self._desk.settings)))
        if call.rating is not None:
            self.face.setPixmap(face_icon(call.rating).pixmap(QSize(20, 20), ratio))
            self.face.setToolTip(rating_name(call.rating))
            self.face.setAccessibleName(rating_name(call.rating))


class CallerInfo(QWidget):
    """Takes no room until something is known; it comes while the call rings already."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known, self._number = Known(), ""
        self.choice = ContactChoice()
        self.company = self._label("companyName", "muted")
        self.callbacks = self._label("callbackCount", "muted")
        self.heading = self._label("lastCalls", "small")
        self._past = QVBoxLayout()
        self._past.setSpacing(0)
        self.past: list[_Past] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.choice)
        column.addWidget(self.company)
        column.addWidget(self.callbacks)
        column.addSpacing(Space.XS)
        column.addWidget(self.heading)
        column.addLayout(self._past)
        self._render()

    @staticmethod
    def _label(name: str, kind: str) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName=name)
        label.setProperty("kind", kind)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def show_known(self, known: Known, number: str = "") -> None:
        """Show this of the caller with this number, or nothing (``Known()``)."""
        if (known, number) == (self._known, self._number):
            return
        self._known, self._number = known, number
        for old in self.past:
            self._past.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.past = [_Past(self._desk, call) for call in known.last[:LAST]]
        for one in self.past:
            self._past.addWidget(one)
        self._render()

    def spoken(self) -> str:
        """For screen readers: everything in one line."""
        lines = [
            self.choice.spoken(),
            self.company.text(),
            self.callbacks.text(),
            *(one.text.text() for one in self.past),
        ]
        return ", ".join(line for line in lines if line)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._render()
        super().changeEvent(event)

    def _render(self) -> None:
        known = self._known
        self.setVisible(bool(known.company or known.callbacks or known.last or known.asked))
        self.choice.show_contacts(known.contacts if known.asked else (), self._number, known.answer)
        self.company.setText(known.company)
        self.company.setToolTip(plain_tip(known.company))
        self.company.setVisible(bool(known.company))
        # The card of the recognised one says the first.
        self.callbacks.setVisible(known.callbacks > 1)
        self.callbacks.setText(
            QCoreApplication.translate("CallerInfo", "%n open callback(s) in all", None, known.callbacks)
        )
        self.heading.setVisible(bool(self.past))
        self.heading.setText(self.tr("Last calls with this number"))
        for one in self.past:
            one.render_texts()
