# SPDX-License-Identifier: GPL-3.0-or-later
"""How sentences are shown: in which language, and with which names known. Names are examples, but for the agent's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import phonenumbers
from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.number import parse
from app.domain.people import CatalogueKind
from app.domain.protocol import Name, Play, RedialProtocol
from app.domain.script import in_language
from app.ui import icons, place
from app.ui.pages.scripts.words import languages, missing_in, say_language, say_missing, say_name
from app.ui.theme import Space
from app.ui.widgets.breaking_row import BreakingRow
from app.ui.widgets.flow import Flow
from app.ui.widgets.still import Choice

if TYPE_CHECKING:
    from app.services.desk import Desk

# (customer, subject) as people of that language have them.
_EXAMPLES = {
    "en": ("Mary Smith", "your order"),
    "mn": ("Сарнай", "таны захиалга"),
    "ru": ("Ольга", "ваш заказ"),
    "hu": ("Kovács Éva", "a rendelése"),
    "fi": ("Aino Mäkelä", "tilauksenne"),
}


def names_in(play: Play) -> tuple[Name, ...]:
    """The names that the sentences of a situation may have."""
    texts = [text for line in (*play.lines, *play.opening) for text in line.text.values()]
    return tuple(name for name in Name if any(f"{{{name}}}" in text for text in texts))


class Preview(QWidget):
    """``changed``: sentences are to be shown in another way."""

    changed = Signal()

    def __init__(self, desk: Desk, before: QWidget) -> None:
        """``before`` stands before the language."""
        super().__init__()
        self._desk = desk
        self._missing: dict[str, int] = {}
        self.language = Choice("scriptsLanguage")
        for code in languages():
            self.language.addItem(say_language(code), code)
        self._label = QLabel()
        self._label.setBuddy(self.language)
        self._with = QLabel()
        self.known: dict[Name, QCheckBox] = {}
        for name in Name:
            box = QCheckBox(objectName=f"scriptsKnown{name.value.title()}", checked=True)
            box.toggled.connect(self.changed)
            self.known[name] = box
        self.missing = QLabel(objectName="scriptsMissing", wordWrap=True, visible=False)
        self.missing.setProperty("kind", "late")
        self._names = QWidget()
        flow = Flow(self._names)
        for part in (self._with, *self.known.values()):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._label)
        row.addWidget(self.language)
        self._beside = beside
        column.addWidget(BreakingRow(before, beside, stretch=-1, spacing=Space.L))
        column.addWidget(self._names)
        column.addWidget(self.missing)
        self.language.activated.connect(self._chosen)
        self.show_names(())
        self._retranslate()

    @property
    def code(self) -> str:
        """The language of the sentences."""
        return str(self.language.currentData())

    def choose(self, code: str) -> None:
        """Show the sentences in this language."""
        self.language.choose(code)
        self._render_missing()

    def show_language(self, shown: bool) -> None:
        """Whether there is anything that stands in one language only."""
        self._beside.setVisible(shown)
        self.missing.setVisible(shown and bool(self.missing.text()))

    def show_names(self, names: tuple[Name, ...]) -> None:
        """Ask for these only: no other stands in the sentences."""
        for name, box in self.known.items():
            box.setVisible(name in names)
        self._names.setVisible(bool(names))

    def mark(self, protocol: RedialProtocol, *, marked: bool) -> None:
        """Say which languages miss texts, to those who may add them."""
        self._missing = {code: missing_in(protocol, code) for code in languages()} if marked else {}
        self._render_missing()

    def names(self, protocol: RedialProtocol) -> Mapping[Name, str]:
        """The names that are known, by way of example in the language of the sentences."""
        code = self.code
        customer, subject = _EXAMPLES[code]
        person = self._desk.account.person
        reasons = self._desk.directory.entries(CatalogueKind.REASON)
        values = {
            Name.CUSTOMER: customer,
            Name.AGENT: person.name if person is not None else "",
            Name.COMPANY: in_language(protocol.company, code),
            Name.REASON: reasons[0].texts.get(code, subject) if reasons else subject,
            Name.NUMBER: self._number(),
        }
        return {name: value for name, value in values.items() if value and self.known[name].isChecked()}

    def _number(self) -> str:
        region = place.region(self._desk.settings)
        sample = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
        if sample is None:
            return ""
        written = phonenumbers.format_number(sample, phonenumbers.PhoneNumberFormat.E164)
        return parse(written, region).shown()

    @Slot()
    def _chosen(self) -> None:
        self._render_missing()
        self.changed.emit()

    def _render_missing(self) -> None:
        for at, code in enumerate(languages()):
            missing = self._missing.get(code, 0)
            self.language.setItemIcon(at, icons.icon("warning", "late") if missing else icons.icon("globe", "muted"))
        count = self._missing.get(self.code, 0)
        self.missing.setText(say_missing(count, self.code) if count else "")
        self.missing.setVisible(bool(count))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: The language in which the sentences of a script are shown
        self._label.setText(self.tr("Sentences in"))
        self.language.setAccessibleName(self.tr("Language of the sentences"))
        #: Before check boxes: Customer's name, Agent's name, Company …
        self._with.setText(self.tr("Known:"))
        for name, box in self.known.items():
            box.setText(say_name(name))
            box.setToolTip(self.tr("How the sentences read when this is known, and when it is not"))
            #: {name} is such as "Customer's name"
            box.setAccessibleName(self.tr("Known: {name}").format(name=say_name(name)))
        self._render_missing()
