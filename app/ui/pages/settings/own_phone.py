# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard, and whether calls are made on this computer or with the phone on the agent's desk (row D3)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from app.domain.errors import BadNumber, CallRefused, SwitchboardError
from app.domain.number import NumberClass, parse
from app.services.events import LineStatus, SignedIn, SwitchboardChanged, SwitchboardLink
from app.ui import place
from app.ui.bridge import Bridge
from app.ui.pages.settings.parts import AskingSection, Told, hint
from app.ui.sayings import say_error, say_line, say_number_problem
from app.ui.switchboard_sayings import say_switchboard_error
from app.ui.theme import Space, set_property
from app.ui.widgets.still import Choice

if TYPE_CHECKING:
    from app.services.desk import Desk

MODES = ("sip", "desk_phone")
_LIMIT = 200


class OwnPhoneSection(AskingSection):
    """Saved and checked by its button: half an address is none, and a wrong number would ring at somebody else's."""

    by_button = True

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge)
        settings = desk.settings
        self._checking = False
        self.url = self._line("switchboardUrl", settings.switchboard_url)
        self.key = self._line("switchboardKey", "")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.mode = Choice("phoneMode")
        for mode in MODES:
            self.mode.addItem("", mode)
        self.mode.choose(settings.phone_mode)
        self.mode.activated.connect(self._edited)
        self.number = self._line("deskPhoneNumber", settings.desk_phone_number)
        self.told = {field: Told(field) for field in (self.url, self.key, self.mode, self.number)}
        names = {self.url: "switchboard_url", self.mode: "phone_mode", self.number: "desk_phone_number"}
        self._labels: dict[QWidget, QLabel] = {
            field: self.add(told, names.get(field, "")) for field, told in self.told.items()
        }
        self.check = QPushButton(objectName="switchboardCheck")
        self.check.setProperty("role", "primary")
        self.check.clicked.connect(self._check)
        self.result = QLabel(objectName="switchboardResult", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.check)
        row.addWidget(self.result, 1)
        self.column.addLayout(row)
        bridge.happened.connect(self._happened)
        self.retranslate()

    def _line(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text, objectName=name, maxLength=_LIMIT)
        field.textEdited.connect(self._edited)
        return field

    # Texts.

    def retranslate(self) -> None:
        #: Heading in the settings: the site's own server beside its telephone exchange
        self.title.setText(self.tr("Switchboard"))
        self.text.setText(
            self.tr("The server that keeps your site's promises to callers. It can also ring a phone of yours.")
        )
        #: Setting: the secret that the administrator gave to the agent
        self._labels[self.key].setText(self.tr("Your key"))
        hint(self.url, "https://switchboard.example.com")
        self.key.setPlaceholderText(self.tr("unchanged"))
        #: Choice: calls are heard and spoken at this computer, with a headset
        self.mode.setItemText(0, self.tr("This computer (SIP)"))
        #: Choice: calls are made with a telephone beside the computer
        self.mode.setItemText(1, self.tr("The phone on my desk, or my mobile"))
        self.told[self.key].explain(lambda: self.tr("From your administrator. It is kept in the credential store."))
        self.told[self.mode].explain(self._say_mode)
        self._render()

    def value_shown(self) -> None:
        self._render()

    def rows_shown(self) -> None:
        self._render()

    def _say_mode(self) -> str:
        if self._own_phone():
            return self.tr("Your phone rings first. When you pick it up, the number you chose is called.")
        return self.tr("Calls are heard in your headset. The line is set up above.")

    def _own_phone(self) -> bool:
        return bool(self.mode.currentData() == "desk_phone")

    def _render(self) -> None:
        own = self._own_phone()
        self.told[self.mode].explain(self._say_mode)
        for field, shown in ((self.number, own), (self.key, bool(self._desk.settings.crm_profile))):
            self._labels[field].setVisible(shown)
            self.told[field].setVisible(shown)
        self.check.setText(self.tr("Checking…") if self._checking else self.tr("Save and check"))
        self.check.setDisabled(self._checking)
        text, good = self._say_result(own)
        self.result.setText(text)
        self.result.setVisible(bool(text))
        wrong = any(one.wrong for one in self.told.values())
        bad = wrong or self.error is not None
        set_property(self.result, "kind", "good" if good and not bad else "late" if bad else "muted")

    def _say_result(self, own: bool) -> tuple[str, bool]:
        """How it stands, and whether that is well."""
        if any(one.wrong for one in self.told.values()):
            return self.tr("Nothing was changed: something above is not right."), False
        if self._checking:
            return "", False
        if self.error is not None:
            error = self.error
            return say_switchboard_error(error) if isinstance(error, SwitchboardError) else say_error(error), False
        line = self._desk.line.status
        if own and self._desk.settings.phone_mode == "desk_phone" and line.state != "off":
            if line.state == "registered":
                return self.tr("The switchboard answers, and rings your phone for your calls."), True
            return say_line(line), False
        if self._desk.switchboard.link is SwitchboardLink.THERE:
            return self.tr("The switchboard answers, and knows you."), True
        return "", False

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, LineStatus | SwitchboardChanged | SignedIn):
            self._render()

    # What the agent does.

    @Slot()
    def _edited(self) -> None:
        for told in self.told.values():
            told.blame(None)
        self.error = None
        self._render()

    @Slot()
    def _check(self) -> None:
        if self._checking:
            return
        url, number = self.url.text().strip().rstrip("/"), self._number()
        own = self._own_phone()
        if not _is_address(url) and (url or own):
            self.told[self.url].blame(lambda: self.tr("This is no web address. It begins with https://."))
        if number is None or any(one.wrong for one in self.told.values()):
            self._render()
            return
        mode = MODES[1] if own else MODES[0]
        self.save(switchboard_url=url, phone_mode=mode, desk_phone_number=number)
        self._checking = True
        self._render()
        self.ask(self._save(url, self.key.text().strip()), "check the switchboard")

    async def _save(self, url: str, key: str) -> None:
        """Runs on the engine's loop."""
        try:
            if url:
                await self._desk.switchboard.connect(key)
            else:
                await self._desk.switchboard.apply()
        finally:
            # Also where the switchboard does not answer: the phone is logged in when it does.
            try:
                await self._desk.line.connect()
            except CallRefused as error:
                if error.code != "after_call":
                    raise

    def answered(self) -> None:
        self._checking = False
        if self.error is None:
            self.key.clear()
        self._render()

    def _number(self) -> str | None:
        """The phone as it is kept; ``None`` when it is none, which is said at its field."""
        text = self.number.text().strip()
        if not self._own_phone() or self.managed("desk_phone_number"):
            return str(self._desk.settings.desk_phone_number)
        try:
            number = parse(text, place.region(self._desk.settings))
        except BadNumber as error:
            problem = error.problem
            self.told[self.number].blame(lambda: say_number_problem(problem))
            return None
        if number.kind is NumberClass.PREMIUM or "@" in number.dial:
            self.told[self.number].blame(lambda: self.tr("Calls cannot go to such a number. Enter another one."))
            return None
        return number.dial


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
