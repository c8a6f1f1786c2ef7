# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone line: account, transport, encryption and codecs. Tried when its button is pressed: half an account is no account."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.domain.errors import CallRefused, DomainError
from app.i18n import formats
from app.services.events import LineStatus
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.pages.settings.parts import PathField, SettingsSection, Told, hint
from app.ui.reading import unmarked
from app.ui.sayings import say_error, say_line
from app.ui.tasks import Scope
from app.ui.theme import Space, set_property
from app.ui.widgets.still import Choice

if TYPE_CHECKING:
    from app.services.desk import Desk

TRANSPORTS = ("udp", "tcp", "tls")
ENCRYPTIONS = ("off", "offered", "required")
CODECS = ("PCMA", "PCMU", "G722", "opus", "GSM", "iLBC", "speex")
_PORT, _TLS_PORT = 5060, 5061
RING_LEAST, RING_MOST = 5, 300


class CodecList(QWidget):
    """The codecs in their order, each on or off."""

    def __init__(self, chosen: list[str]) -> None:
        super().__init__()
        self.list = QListWidget(objectName="sipCodecs")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill(chosen)
        self.up, self.down = QToolButton(objectName="codecUp"), QToolButton(objectName="codecDown")
        self.up.setIcon(icons.icon("chevron-up"))
        self.down.setIcon(icons.icon("chevron-down"))
        self.up.setShortcut("Alt+Up")
        self.down.setShortcut("Alt+Down")
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.list.currentRowChanged.connect(self._render)
        buttons = QVBoxLayout()
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        self.setFocusProxy(self.list)
        self._render()

    def _fill(self, chosen: list[str]) -> None:
        known = {name.upper(): name for name in CODECS}
        first = [known.get(name.upper(), name) for name in chosen]
        for name in [*first, *(name for name in CODECS if name not in first)]:
            item = QListWidgetItem(name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in first else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * self.list.count() + 8)

    def choose(self, chosen: list[str]) -> None:
        """Show others as those that are on."""
        self.list.clear()
        self._fill(chosen)

    def chosen(self) -> list[str]:
        """Those that are on, the first first."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)

    @Slot()
    def _render(self) -> None:
        self.up.setEnabled(self.list.currentRow() > 0)
        self.down.setEnabled(0 <= self.list.currentRow() < self.list.count() - 1)

    def name(self, name: str) -> None:
        """What a screen reader calls it."""
        self.list.setAccessibleName(name)
        for button, said in (
            #: Tooltip, with the key: this codec is tried before the one above it
            (self.up, self.tr("Use this codec earlier (Alt+Up)")),
            #: Tooltip, with the key: this codec is tried after the one below it
            (self.down, self.tr("Use this codec later (Alt+Down)")),
        ):
            button.setToolTip(said)
            button.setAccessibleName(said)


class LineSection(SettingsSection):
    """Saved and tried by its button."""

    by_button = True

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk)
        self._bridge = bridge
        self._scope = Scope()
        self._connecting = False
        self._error: BaseException | None = None
        self._missing: QLineEdit | None = None
        settings = desk.settings
        self.user = self._line("sipUser", settings.sip_user)
        self.host = self._line("sipHost", settings.sip_host)
        self.port = self._line("sipPort", str(settings.sip_port))
        self.port.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.transport = Choice("sipTransport")
        for transport in TRANSPORTS:
            self.transport.addItem(transport.upper(), transport)
        self.transport.choose(settings.sip_transport)
        self.transport.activated.connect(self._transport_chosen)
        self.password = self._line("sipPassword", "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.encryption = Choice("sipSrtp")
        for encryption in ENCRYPTIONS:
            self.encryption.addItem("", encryption)
        self.encryption.choose(settings.sip_srtp)
        self.codecs = CodecList(settings.sip_codecs)
        self.certificate = PathField("sipCaFile", settings.sip_ca_file, pattern="*.pem *.crt *.cer *")
        self.ring = self._line("ringSeconds", str(settings.ring_seconds))
        self.told: dict[QWidget, Told] = {
            field: Told(field)
            for field in (self.host, self.port, self.transport, self.encryption, self.codecs, self.ring)
        }
        self.registrar = QCheckBox(objectName="sipRegistrar")
        self.registrar.setChecked(settings.sip_registrar)
        rows: dict[QWidget, str] = {
            self.user: "sip_user",
            self.host: "sip_host",
            self.port: "sip_port",
            self.transport: "sip_transport",
            self.password: "",
            self.encryption: "sip_srtp",
            self.certificate: "sip_ca_file",
            self.codecs: "sip_codecs",
            self.ring: "ring_seconds",
        }
        self._labels: dict[QWidget, QLabel] = {
            field: self.add(self.told.get(field, field), setting) for field, setting in rows.items()
        }
        self.add_switch(self.registrar, "sip_registrar")
        self.connect_button = QPushButton(objectName="sipConnect")
        self.connect_button.setProperty("role", "primary")
        self.connect_button.clicked.connect(self._connect)
        self.status = QLabel(objectName="sipStatus", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._icon = QLabel()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.connect_button)
        row.addSpacing(Space.S)
        row.addWidget(self._icon)
        row.addWidget(self.status, 1)
        self.column.addLayout(row)
        bridge.happened.connect(self._happened)
        self.retranslate()

    def _line(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text, objectName=name, maxLength=200)
        field.textEdited.connect(self._edited)
        return field

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()

    # Texts.

    def retranslate(self) -> None:
        self.title.setText(self.tr("Phone"))
        self.text.setText(
            self.tr("Your line at the exchange. The password is kept in the computer's credential store.")
        )
        self._labels[self.password].setText(self.tr("Password"))
        self.codecs.name(self._labels[self.codecs].text())
        for place, text in enumerate(
            (
                #: The voice of calls is not encrypted
                self.tr("Off"),
                #: The voice is encrypted where the other side can do it
                self.tr("Offered"),
                #: Calls without encryption are not made
                self.tr("Required"),
            )
        ):
            self.encryption.setItemText(place, text)
        hint(self.host, "pbx.example.com")
        self.password.setPlaceholderText(self.tr("unchanged"))
        self.render_line()

    def show_value(self, field: QWidget, value: Any) -> None:
        if isinstance(field, CodecList):
            field.choose(value)
        else:
            super().show_value(field, value)

    def render_line(self) -> None:
        """Show how the line stands."""
        self.connect_button.setText(self.tr("Connecting…") if self._connecting else self.tr("Save and connect"))
        self.connect_button.setDisabled(self._connecting)
        status = self._desk.line.status
        good = status.state in ("registered", "direct")
        text = say_line(status)
        wrong = self._missing is not None or any(one.wrong for one in (*self.told.values(), self.certificate))
        if self._missing is not None:
            text = self.tr("Please fill in: {field}").format(field=unmarked(self._labels[self._missing].text()))
        elif wrong:
            text = self.tr("Nothing was changed: something above is not right.")
        elif self._error is not None:
            text = say_error(self._error)
        good = good and not wrong and self._error is None
        waits = not wrong and self._error is not None and _waits(self._error)
        bad = not good and not waits and (status.state == "failed" or wrong or self._error is not None)
        self.status.setText(text)
        set_property(self.status, "kind", "good" if good else "late" if bad else "muted")
        name, tint = ("check", "call_text") if good else ("warning", "late") if bad else ("info", "muted")
        self._icon.setPixmap(icons.pixmap(name, 18, tint, self.devicePixelRatioF()))
        self._icon.setFixedSize(QSize(18, 18))
        for field in (self.user, self.host, self.port):
            if field is self._missing or not (field in self.told and self.told[field].wrong):
                set_property(field, "invalid", field is self._missing)

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, LineStatus):
            self._error = None
            self.render_line()

    # What the agent does.

    @Slot()
    def _edited(self) -> None:
        field = self.sender()
        if isinstance(field, QLineEdit) and field in self.told:
            self.told[field].blame(None)
        if self._missing is not None or self._error is not None:
            self._missing = self._error = None
        self.render_line()

    @Slot()
    def _transport_chosen(self) -> None:
        # The usual port of the transport, unless the site has one of its own.
        tls = self.transport.currentData() == "tls"
        usual, other = (_TLS_PORT, _PORT) if tls else (_PORT, _TLS_PORT)
        if self.port.text() == str(other) and not self.managed("sip_port"):
            self.port.setText(str(usual))

    def _check(self) -> bool:
        """Whether everything can be used; what cannot is told at its field."""
        for told in self.told.values():
            told.blame(None)
        self.certificate.blame(None)
        # Both empty takes the line down; one without the other is a slip.
        user, host = self.user.text().strip(), self.host.text().strip()
        self._missing = self.user if host and not user else self.host if user and not host else None
        if self._missing is None and whole(self.port.text(), 1, 65535) is None:
            self._missing = self.port
        if self._missing is not None:
            return False
        if any(part in host for part in ("/", " ", "@")):
            self.told[self.host].blame(
                lambda: self.tr("Only the name or address of the server, such as pbx.example.com.")
            )
        if not self.managed("ring_seconds") and whole(self.ring.text(), RING_LEAST, RING_MOST) is None:
            #: {least} and {most} are numbers of seconds
            self.told[self.ring].blame(
                lambda: self.tr("A whole number from {least} to {most}.").format(
                    least=formats.number(RING_LEAST), most=formats.number(RING_MOST)
                )
            )
        if not self.codecs.chosen():
            self.told[self.codecs].blame(lambda: self.tr("At least one codec has to be on."))
        path = self.certificate.text()
        if path and not self.managed("sip_ca_file") and not Path(path).is_file():
            self.certificate.blame(lambda: self.tr("There is no such file."))
        return not any(one.wrong for one in (*self.told.values(), self.certificate))

    @Slot()
    def _connect(self) -> None:
        if self._connecting:
            return
        self._error = None
        if not self._check():
            self.render_line()
            wrong = next((one.input for one in (*self.told.values(), self.certificate) if one.wrong), None)
            first = self._missing or wrong
            if first is not None:
                first.setFocus()
            return
        self.save(
            sip_user=self.user.text().strip(),
            sip_host=self.host.text().strip(),
            sip_port=int(self.port.text()),
            sip_transport=str(self.transport.currentData()),
            sip_registrar=self.registrar.isChecked(),
            sip_srtp=str(self.encryption.currentData()),
            sip_codecs=self.codecs.chosen(),
            sip_ca_file=self.certificate.text(),
            ring_seconds=int(self.ring.text()),
        )
        self._connecting = True
        self.render_line()
        self._scope.spawn(self._connected(self.password.text() or None), "connect the line")

    async def _connected(self, password: str | None) -> None:
        try:
            await self._bridge.ask(self._desk.line.connect(password))
            if isValid(self):
                self.password.clear()
        except DomainError as error:
            self._error = error
            if isValid(self) and _waits(error):
                self.password.clear()  # it is kept
        finally:
            if isValid(self):
                self._connecting = False
                self.render_line()


def _waits(error: BaseException) -> bool:
    """Whether a call keeps the line as it is, and it is connected after it."""
    return isinstance(error, CallRefused) and error.code == "after_call"


def whole(text: str, least: int, most: int) -> int | None:
    """The whole number that is typed; ``None`` when it is none or out of bounds."""
    text = text.strip()
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        return None
    return int(text) if least <= int(text) <= most else None
