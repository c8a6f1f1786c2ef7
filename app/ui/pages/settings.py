# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page: account, phone line, language and look, region. What is changed is saved at once; the phone line
is tried when its button is pressed, because half an account is no account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

import phonenumbers
from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.domain.errors import DomainError
from app.i18n import formats
from app.i18n.catalogues import LANGUAGES, Languages
from app.services.events import LineStatus, SignedIn
from app.ui import clock, icons, place
from app.ui.bridge import Bridge
from app.ui.sayings import say_country, say_error, say_line
from app.ui.tasks import Scope
from app.ui.theme import Space, Theme, set_property

if TYPE_CHECKING:
    from app.services.desk import Desk

TRANSPORTS = ("udp", "tcp")


class _Choice(QComboBox):
    """A combo box that leaves the mouse wheel to the page: scrolling must not change a setting."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Section(QFrame):
    """A card: heading, one sentence, rows of label and field."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.title = QLabel()
        self.title.setProperty("kind", "heading")
        self.text = QLabel()
        self.text.setProperty("kind", "muted")
        self.text.setWordWrap(True)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(Space.L)
        self.form.setVerticalSpacing(Space.S)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.S)
        self.column.addWidget(self.title)
        self.column.addWidget(self.text)
        self.column.addLayout(self.form)

    def add(self, field: QWidget) -> QLabel:
        """A row; the returned label is the field's name, also for screen readers."""
        label = QLabel()
        label.setBuddy(field)
        label.setMinimumHeight(32)
        self.form.addRow(label, field)
        return label


class SettingsPage(QWidget):
    """``sign_out_wanted``: the window does it, because it also opens the sign-in."""

    sign_out_wanted = Signal()

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._languages = languages
        self._theme = theme
        self._scope = Scope()
        self._connecting = False
        self._line_error: BaseException | None = None
        self._missing: QLineEdit | None = None
        settings = desk.settings
        self.setProperty("surface", "page")
        self.title = QLabel()
        self.title.setProperty("kind", "title")

        self.account = _Section()
        self.hub = QLabel()
        self.hub.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hub.setWordWrap(True)
        self._hub_label = self.account.add(self.hub)
        self.person = QLabel()
        self._person_label = self.account.add(self.person)
        self.sign_out = QPushButton()
        self.sign_out.setObjectName("settingsSignOut")
        self.sign_out.clicked.connect(self.sign_out_wanted)
        self.account.column.addWidget(self.sign_out, 0, Qt.AlignmentFlag.AlignLeft)

        self.phone = _Section()
        self.sip_user = self._line_edit("sipUser", settings.sip_user)
        self.sip_host = self._line_edit("sipHost", settings.sip_host)
        self.sip_port = self._line_edit("sipPort", str(settings.sip_port))
        self.sip_port.setValidator(QIntValidator(1, 65535, self))
        self.sip_port.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.sip_transport = _Choice()
        self.sip_transport.setObjectName("sipTransport")
        for transport in TRANSPORTS:
            self.sip_transport.addItem(transport.upper(), transport)
        self.sip_transport.setCurrentIndex(max(0, self.sip_transport.findData(settings.sip_transport)))
        self.sip_password = self._line_edit("sipPassword", "")
        self.sip_password.setEchoMode(QLineEdit.EchoMode.Password)
        self.sip_registrar = QCheckBox()
        self.sip_registrar.setObjectName("sipRegistrar")
        self.sip_registrar.setChecked(settings.sip_registrar)
        self._phone_labels: dict[QWidget, QLabel] = {
            field: self.phone.add(field)
            for field in (self.sip_user, self.sip_host, self.sip_port, self.sip_transport, self.sip_password)
        }
        self.phone.form.addRow(self.sip_registrar)
        self.registrar_note = QLabel()
        self.registrar_note.setProperty("kind", "small")
        self.registrar_note.setWordWrap(True)
        self.phone.column.addWidget(self.registrar_note)
        self.connect_button = QPushButton()
        self.connect_button.setObjectName("sipConnect")
        self.connect_button.setProperty("role", "primary")
        self.connect_button.clicked.connect(self._connect)
        self.line = QLabel()
        self.line.setObjectName("sipStatus")
        self.line.setWordWrap(True)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._line_icon = QLabel()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.connect_button)
        row.addSpacing(Space.S)
        row.addWidget(self._line_icon)
        row.addWidget(self.line, 1)
        self.phone.column.addLayout(row)

        self.look = _Section()
        self.language = _Choice()
        self.language.setObjectName("settingsLanguage")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.activated.connect(self._language_chosen)
        self._language_label = self.look.add(self.language)
        self.scheme = _Choice()
        self.scheme.setObjectName("settingsTheme")
        for choice in ("system", "light", "dark"):
            self.scheme.addItem("", choice)
        self.scheme.activated.connect(self._theme_chosen)
        self._scheme_label = self.look.add(self.scheme)

        self.region = _Section()
        self.country = _Choice()
        self.country.setObjectName("settingsRegion")
        self.country.activated.connect(self._country_chosen)
        self._country_label = self.region.add(self.country)
        self.zone = _Choice()
        self.zone.setObjectName("settingsZone")
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.zone.activated.connect(self._zone_chosen)
        self.zone.lineEdit().editingFinished.connect(self._zone_typed)
        self._zone_label = self.region.add(self.zone)
        self.example = QLabel()
        self.example.setProperty("kind", "small")
        self.example.setWordWrap(True)
        self.region.column.addWidget(self.example)

        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        for section in (self.account, self.phone, self.look, self.region):
            section.setMaximumWidth(720)
            column.addWidget(section)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        # The area fills both by itself; the page's own colour is to be seen.
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        bridge.happened.connect(self._happened)
        theme.changed.connect(self._theme_changed)
        self._retranslate()

    def _line_edit(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(name)
        field.setMaxLength(200)
        field.textEdited.connect(self._edited)
        return field

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # Texts.

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Settings"))
        self.account.title.setText(self.tr("Account"))
        self.account.text.setText(self.tr("The server that keeps your callbacks, and your account on it."))
        self._hub_label.setText(self.tr("Soitto server address"))
        self._person_label.setText(self.tr("Signed in as"))
        self.sign_out.setText(self.tr("Sign out"))
        self.phone.title.setText(self.tr("Phone"))
        self.phone.text.setText(
            self.tr("Your line at the exchange. The password is kept in the computer's credential store.")
        )
        names: dict[QWidget, str] = {
            self.sip_user: self.tr("User or extension"),
            self.sip_host: self.tr("Phone server (SIP)"),
            self.sip_port: self.tr("Port"),
            #: How SIP messages travel: UDP or TCP
            self.sip_transport: self.tr("Transport"),
            self.sip_password: self.tr("Password"),
        }
        for field, name in names.items():
            self._phone_labels[field].setText(name)
        self.sip_host.setPlaceholderText("pbx.example.com")
        self.sip_password.setPlaceholderText(self.tr("unchanged"))
        self.sip_registrar.setText(self.tr("Register at the server"))
        self.registrar_note.setText(
            self.tr("Most exchanges send calls only to registered phones. Without it calls go straight to the server.")
        )
        self.look.title.setText(self.tr("Language and look"))
        self.look.text.setText(self.tr("Changes show at once, in open windows too."))
        self._language_label.setText(self.tr("Language"))
        self.language.setCurrentIndex(self.language.findData(self._languages.code))
        #: Light or dark colours
        self._scheme_label.setText(self.tr("Colours"))
        for index, text in enumerate((self.tr("As the computer"), self.tr("Light"), self.tr("Dark"))):
            self.scheme.setItemText(index, text)
        self.region.title.setText(self.tr("Region"))
        self.region.text.setText(
            self.tr("Numbers typed without a country code belong to this country; times are shown in this time zone.")
        )
        self._country_label.setText(self.tr("Country"))
        self._zone_label.setText(self.tr("Time zone"))
        self.zone.lineEdit().setAccessibleName(self.tr("Time zone"))
        self._fill_countries()
        self._fill_zones()
        self._theme_changed(self._theme.scheme)
        self._render()

    def _fill_countries(self) -> None:
        key = formats.collator()
        own = place.system_region()
        self.country.clear()
        #: {name} is the country of the computer's settings
        self.country.addItem(self.tr("As the computer: {name}").format(name=say_country(own)), "")
        named = [(f"{say_country(code)} ({code})", code) for code in phonenumbers.SUPPORTED_REGIONS]
        for name, code in sorted(named, key=lambda pair: key(pair[0])):
            self.country.addItem(name, code)
        self.country.setCurrentIndex(max(0, self.country.findData(self._desk.settings.region)))

    def _fill_zones(self) -> None:
        if not self.zone.count():
            self.zone.addItem("", "")
            for name in sorted(available_timezones()):
                if "/" in name and not name.startswith(("Etc/", "posix/", "right/", "SystemV/")):
                    self.zone.addItem(name, name)
        #: {name} is the time zone of the computer, such as Asia/Ulaanbaatar
        self.zone.setItemText(0, self.tr("As the computer: {name}").format(name=place.system_zone()))
        self.zone.setCurrentIndex(max(0, self.zone.findData(self._desk.settings.zone)))
        self.zone.lineEdit().setCursorPosition(0)

    def _render(self) -> None:
        settings = self._desk.settings
        self.hub.setText(settings.server_url or "—")
        person = self._desk.account.person
        self.person.setText(person.name if person else "—")
        self.sign_out.setEnabled(person is not None)
        self.connect_button.setText(self.tr("Connecting…") if self._connecting else self.tr("Save and connect"))
        self.connect_button.setDisabled(self._connecting)
        status = self._desk.line.status
        good = status.state in ("registered", "direct")
        text = say_line(status)
        if self._missing is not None:
            good = False
            text = self.tr("Please fill in: {field}").format(field=self._phone_labels[self._missing].text())
        elif self._line_error is not None:
            good, text = False, say_error(self._line_error)
        bad = not good and (status.state == "failed" or self._missing is not None or self._line_error is not None)
        self.line.setText(text)
        set_property(self.line, "kind", "good" if good else "late" if bad else "muted")
        name, tint = ("check", "call_text") if good else ("warning", "late") if bad else ("info", "muted")
        self._line_icon.setPixmap(icons.pixmap(name, 18, tint, self.devicePixelRatioF()))
        self._line_icon.setFixedSize(QSize(18, 18))
        for field in (self.sip_user, self.sip_host, self.sip_port):
            set_property(field, "invalid", field is self._missing)
        self._render_example()

    def _render_example(self) -> None:
        zone = place.zone(self._desk.settings)
        region = place.region(self._desk.settings)
        sample = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
        number = phonenumbers.format_number(sample, phonenumbers.PhoneNumberFormat.NATIONAL) if sample else "—"
        full = phonenumbers.format_number(sample, phonenumbers.PhoneNumberFormat.INTERNATIONAL) if sample else "—"
        #: {typed} and {number} are the same telephone number, {time} is the time now
        self.example.setText(
            self.tr("Example: {typed} means {number}. The time is {time}.").format(
                typed=number, number=full, time=formats.time_of_day(clock.now(), zone)
            )
        )

    @Slot(str)
    def _theme_changed(self, scheme: str) -> None:
        self.scheme.setCurrentIndex(self.scheme.findData(self._theme.choice))
        self._render()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, LineStatus):
            self._line_error = None
            self._render()
        elif isinstance(event, SignedIn):
            self._render()

    def signed_out(self) -> None:
        """Nobody is signed in."""
        self._render()

    # What the agent does.

    @Slot()
    def _edited(self) -> None:
        if self._missing is not None or self._line_error is not None:
            self._missing = self._line_error = None
            self._render()

    @Slot()
    def _connect(self) -> None:
        if self._connecting:
            return
        self._line_error = None
        # Both empty takes the line down; one without the other is a slip.
        user, host = self.sip_user.text().strip(), self.sip_host.text().strip()
        self._missing = self.sip_user if host and not user else self.sip_host if user and not host else None
        if self._missing is None and not self.sip_port.hasAcceptableInput():
            self._missing = self.sip_port
        if self._missing is not None:
            self._render()
            self._missing.setFocus()
            return
        self._desk.settings.update(
            sip_user=user,
            sip_host=host,
            sip_port=int(self.sip_port.text()),
            sip_transport=str(self.sip_transport.currentData()),
            sip_registrar=self.sip_registrar.isChecked(),
        )
        self._connecting = True
        self._render()
        self._scope.spawn(self._connected(self.sip_password.text() or None), "connect the line")

    async def _connected(self, password: str | None) -> None:
        try:
            await self._bridge.ask(self._desk.line.connect(password))
            self.sip_password.clear()
        except DomainError as error:
            self._line_error = error
        finally:
            if isValid(self):
                self._connecting = False
                self._render()

    @Slot(int)
    def _language_chosen(self, index: int) -> None:
        code = str(self.language.itemData(index))
        self._languages.install(code)
        self._desk.settings.set("language", code)

    @Slot(int)
    def _theme_chosen(self, index: int) -> None:
        choice = self.scheme.itemData(index)
        self._theme.apply(choice)
        self._desk.settings.set("theme", choice)

    @Slot(int)
    def _country_chosen(self, index: int) -> None:
        self._desk.settings.set("region", str(self.country.itemData(index)))
        self._render_example()

    @Slot(int)
    def _zone_chosen(self, index: int) -> None:
        self._desk.settings.set("zone", str(self.zone.itemData(index)))
        set_property(self.zone, "invalid", False)
        self._render_example()

    @Slot()
    def _zone_typed(self) -> None:
        index = self.zone.findText(self.zone.currentText(), Qt.MatchFlag.MatchFixedString)
        if index < 0:
            # What is no zone is not kept: the one in force is shown again.
            self._fill_zones()
        elif str(self.zone.itemData(index)) != self._desk.settings.zone:
            self.zone.setCurrentIndex(index)
            self._zone_chosen(index)
