# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the CRM: where a customer's card is, which pages may talk to this desk, and which already do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import phonenumbers
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.callback import Callback
from app.domain.card import TEMPLATE_LIMIT, card_url, template_problem
from app.domain.due import at_instant
from app.domain.number import parse
from app.domain.origins import BadOrigin, canonical
from app.domain.pairing import PairedPage
from app.domain.people import Contact
from app.i18n import formats
from app.services.events import PairingGone
from app.ui import clock, place
from app.ui.bridge import Bridge
from app.ui.cards import panel_possible
from app.ui.crm_sayings import say_template_problem
from app.ui.pages.settings.line import whole
from app.ui.pages.settings.parts import AskingSection, Told, hint
from app.ui.sayings import plain_tip, say_error
from app.ui.theme import Space, set_property
from app.ui.widgets.still import Choice

if TYPE_CHECKING:
    from app.services.desk import Desk

PORTS = (1024, 65535)
_LINES = 3
_MOST = 50
"""Origins that a site may list."""


class _Lines(QPlainTextEdit):
    """A few lines. ``finished`` comes when the keyboard leaves them."""

    finished = Signal()

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text, objectName=name, tabChangesFocus=True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 20)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()


class _Paired(QWidget):
    """One page that may talk to this desk."""

    revoked = Signal(str)

    def __init__(self, page: PairedPage, desk: Desk) -> None:
        super().__init__()
        self._page, self._desk = page, desk
        self.text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(objectName=f"revoke-{page.id}")
        self.button.setProperty("extent", "small")
        self.button.clicked.connect(self._clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.retranslate()

    @Slot()
    def _clicked(self) -> None:
        self.button.setDisabled(True)
        self.revoked.emit(self._page.id)

    def retranslate(self) -> None:
        page = self._page
        since = formats.date_time(page.at, place.zone(self._desk.settings))
        #: {name} is what a web page calls itself, {origin} where it comes from, {time} when it was allowed
        said = self.tr("{name} · {origin} · since {time}").format(name=page.name, origin=page.origin, time=since)
        self.text.setText(said)
        self.text.setToolTip(plain_tip(said))
        #: Button: a web page may no longer talk to this desk
        self.button.setText(self.tr("Revoke"))
        #: {name} is what a web page calls itself
        self.button.setAccessibleName(self.tr("Revoke: {name}").format(name=page.name))
        self.button.setToolTip(self.tr("This page may no longer talk to your desk"))


class PagesSection(AskingSection):
    """Saved at once; what is wrong is told at its field and not saved."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge)
        settings = desk.settings
        # The names and the choices are long: each has the whole width.
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.template = QLineEdit(settings.card_template, objectName="cardTemplate", maxLength=TEMPLATE_LIMIT + 1)
        self.template.textEdited.connect(self._template_typed)
        self.template.editingFinished.connect(self._template_done)
        self._template_told = Told(self.template)
        self.add(self._template_told, "card_template")
        self.when = Choice("cardOpen")
        for name in ("click", "ringing", "answered", "never"):
            self.when.addItem("", name)
        self.when.choose(settings.card_open)
        self.when.activated.connect(self._when_chosen)
        self.add(self.when, "card_open")
        self.where = Choice("cardIn")
        for name in ("browser", "panel"):
            self.where.addItem("", name)
        self.where.choose(settings.card_in)
        self.where.activated.connect(self._where_chosen)
        self._where_told = Told(self.where)
        self.add(self._where_told, "card_in")
        self.origins = _Lines("bridgeOrigins", "\n".join(settings.bridge_origins))
        self.origins.finished.connect(self._origins_done)
        self._origins_told = Told(self.origins)
        self.add(self._origins_told, "bridge_origins")
        self.port = QLineEdit(str(settings.bridge_port), objectName="bridgePort", maxLength=5)
        self.port.editingFinished.connect(self._port_done)
        self._port_told = Told(self.port)
        self.add(self._port_told, "bridge_port")
        for label in self._names.values():
            label.setMinimumHeight(0)
            label.setContentsMargins(0, Space.XS, 0, 0)
        self.problem = QLabel(wordWrap=True, objectName="bridgeProblem", textFormat=Qt.TextFormat.PlainText)
        self.problem.setProperty("kind", "late")
        self.heading = QLabel(wordWrap=True)
        self.heading.setProperty("kind", "strong")
        self.nobody = QLabel(wordWrap=True, objectName="pairedNone")
        self.nobody.setProperty("kind", "small")
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        self.pages: list[_Paired] = []
        for widget in (self.problem, self.heading, self.nobody):
            self.column.addWidget(widget)
        self.column.addLayout(self._list)
        bridge.happened.connect(self._happened)
        self.retranslate()
        self._show_pages()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_pages()
        self._render_problem()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, PairingGone):
            self._show_pages()

    # The card.

    @Slot()
    def _template_typed(self) -> None:
        self._show_template()

    @Slot()
    def _template_done(self) -> None:
        text = self.template.text().strip()
        if template_problem(text) is None and text != self._desk.settings.card_template:
            self.save(card_template=text)

    def _show_template(self) -> None:
        """What is wrong with the address, or what it is for somebody who rings in."""
        text = self.template.text().strip()
        problem = template_problem(text)
        self._template_told.blame((lambda: say_template_problem(problem)) if problem is not None else None)
        self._template_told.explain(lambda: self._say_template(text))

    def _say_template(self, text: str) -> str:
        if not text:
            return self.tr(
                "Empty: the address that the CRM gives with a contact. In braces may stand: {names}."
            ).replace("{names}", "{number}, {e164}, {contact}, {callback}, {customer}")
        #: {address} is a web address
        return self.tr("Example: {address}").format(address=self._example(text) or "—")

    def _example(self, template: str) -> str | None:
        region = place.region(self._desk.settings)
        sample = phonenumbers.example_number(region)
        e164 = phonenumbers.format_number(sample, phonenumbers.PhoneNumberFormat.E164) if sample else "+442079460950"
        number = parse(e164, region)
        due = at_instant(clock.now(), "UTC")
        callback = Callback("0190b2c4", number, due, clock.now(), "")
        return card_url(template, number=number, contact=Contact("4711", "Anna Example"), callback=callback)

    @Slot(int)
    def _when_chosen(self, index: int) -> None:
        self.save(card_open=str(self.when.itemData(index)))

    @Slot(int)
    def _where_chosen(self, index: int) -> None:
        self.save(card_in=str(self.where.itemData(index)))
        self._show_where()

    def _show_where(self) -> None:
        missing = self.where.currentData() == "panel" and not panel_possible()
        self._where_told.blame(
            (lambda: self.tr("The panel is not installed on this computer: the browser is used. Ask your IT for it."))
            if missing
            else None
        )

    # The bridge.

    @Slot()
    def _origins_done(self) -> None:
        if self.managed("bridge_origins"):
            return
        lines = [line for line in self.origins.toPlainText().splitlines() if line.strip()]
        try:
            wanted = list(dict.fromkeys(canonical(line) for line in lines))
        except BadOrigin as problem:
            wrong = problem
            self._origins_told.blame(lambda: say_error(wrong))
            return
        if len(wanted) > _MOST:
            self._origins_told.blame(lambda: self.tr("These are too many."))
            return
        self._origins_told.blame(None)
        self.origins.setPlainText("\n".join(wanted))
        if wanted != self._desk.settings.bridge_origins:
            self.save(bridge_origins=wanted)
            self._apply()

    @Slot()
    def _port_done(self) -> None:
        port = whole(self.port.text(), *PORTS)
        if port is None:
            least, most = PORTS
            #: {least} and {most} are whole numbers
            self._port_told.blame(
                lambda: self.tr("A whole number from {least} to {most}.").format(least=str(least), most=str(most))
            )
            return
        self._port_told.blame(None)
        if port != self._desk.settings.bridge_port:
            self.save(bridge_port=port)
            self._apply()

    def _apply(self) -> None:
        self.ask(self._desk.bridge.apply(), "open the bridge")

    @Slot(str)
    def _revoke(self, page_id: str) -> None:
        self.ask(self._desk.bridge.revoke(page_id), "revoke a page")

    def answered(self) -> None:
        self._show_pages()
        self._render_problem()

    def _render_problem(self) -> None:
        problem = self.error or self._desk.bridge.problem
        text = say_error(problem) if problem is not None else ""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _show_pages(self) -> None:
        for old in self.pages:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.pages = [_Paired(page, self._desk) for page in self._desk.bridge.paired()]
        for one in self.pages:
            one.revoked.connect(self._revoke)
            self._list.addWidget(one)
        self.nobody.setVisible(not self.pages)

    # Texts.

    def retranslate(self) -> None:
        #: Heading in the settings: web pages of the customer management system
        self.title.setText(self.tr("Pages of the CRM"))
        self.text.setText(
            self.tr("The customer's card that opens with a call, and pages that may call from your desk.")
        )
        hint(self.template, "https://crm.example.com/find?tel={number}")
        self._show_template()
        for place_, text in enumerate(
            (
                #: When the customer's page opens
                self.tr("When I press its button"),
                #: When the customer's page opens
                self.tr("By itself, when the phone rings"),
                #: When the customer's page opens
                self.tr("By itself, when the call is answered"),
                #: When the customer's page opens
                self.tr("Never"),
            )
        ):
            self.when.setItemText(place_, text)
        self.where.setItemText(0, self.tr("the browser"))
        self.where.setItemText(1, self.tr("a panel of the desk"))
        self._show_where()
        self.origins.setPlaceholderText("https://crm.example.com")
        self.heading.setText(self.tr("Pages that may use your phone"))
        self.nobody.setText(self.tr("None yet. A page asks, and you allow it once."))
        for one in self.pages:
            one.retranslate()
        set_property(self.problem, "kind", "late")
        self._render_problem()
