# SPDX-License-Identifier: GPL-3.0-or-later
"""Where callbacks live: at a Soitto server, which is asked at once, or in the CRM that the site's profile file names."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.errors import CrmError, CrmErrorKind, DomainError, ProfileError
from app.domain.people import SignInForm
from app.ui.bridge import Bridge
from app.ui.crm_sayings import say_profile_error
from app.ui.dialogs.sign_in_panel import is_web_address
from app.ui.first_start.step import Card, Step
from app.ui.first_start.verdict import Verdict
from app.ui.pages.settings.crm import SYSTEMS
from app.ui.pages.settings.parts import PathField
from app.ui.reading import unmarked
from app.ui.sayings import say_error
from app.ui.theme import Space, set_property

if TYPE_CHECKING:
    from app.services.desk import Desk

HUB = "hub"
_AFTER_TYPING = 700
"""Milliseconds after the last key, when the address is asked by itself."""


class WhereStep(Step):
    """An address is kept once a server has answered there, a profile once it can be used."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge)
        settings = desk.settings
        self._found = ""
        """The address at which a server has answered."""
        self._checking = False
        self._about = ""
        """What is asked about, or was last."""
        self._go_on = False
        """Whether the next step is to come when the server answers."""
        self._error: DomainError | None = None
        self._before = settings.crm_profile
        self.kinds = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for kind in (HUB, *SYSTEMS):
            self.choices[kind] = radio = QRadioButton(objectName=f"firstWhere-{kind}")
            self.kinds.addButton(radio)
            column.addWidget(radio)
            radio.toggled.connect(self._chosen)

        self.hub = Card("firstHub")
        self.address = QLineEdit(settings.server_url, objectName="firstAddress", maxLength=300)
        self.address.setMinimumHeight(34)
        self.address.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.address.textEdited.connect(self._typed)
        self._address_label = QLabel()
        self._address_label.setBuddy(self.address)
        self.verdict = Verdict("firstHubState")
        for part in (self._address_label, self.address, self.verdict):
            self.hub.column.addWidget(part)

        self.crm = Card("firstCrm")
        self.profile = PathField("firstProfile", settings.crm_profile, pattern="*.toml *")
        self.profile.chosen.connect(self._profile_chosen)
        self._profile_label = QLabel()
        self._profile_label.setBuddy(self.profile.line)
        self.site = Verdict("firstSiteState")
        for part in (self._profile_label, self.profile, self.site):
            self.crm.column.addWidget(part)
        for button in self.crm.findChildren(QPushButton):
            button.setAutoDefault(False)

        self._timer = QTimer(self, singleShot=True, interval=_AFTER_TYPING)
        self._timer.timeout.connect(self._ask)
        self.column.addWidget(choices)
        self.column.addWidget(self.hub)
        self.column.addWidget(self.crm)
        self.column.addStretch(1)
        site, problem = self._read()
        self._show_site(site, problem)
        chosen = site.system if site is not None and site.system in self.choices else HUB
        self.choices[chosen].setChecked(True)
        self.retranslate()

    @property
    def kind(self) -> str:
        """Which system is chosen."""
        return next(kind for kind, radio in self.choices.items() if radio.isChecked())

    def name(self) -> str:
        return self.tr("Callbacks")

    def title(self) -> str:
        return self.tr("Where do your callbacks live?")

    def text(self) -> str:
        return self.tr("Your supervisor or your IT knows. Everybody in the team uses the same place.")

    def next_text(self) -> str:
        return self.tr("Checking…") if self._checking else ""

    @property
    def waits(self) -> bool:
        return self._checking and self._go_on

    def first(self) -> QWidget | None:
        return self.address if self.kind == HUB else self.profile.line

    def entered(self) -> None:
        if self.kind == HUB and _whole(self.address.text()):
            self._ask()

    def left(self) -> None:
        self._timer.stop()

    # What is chosen and typed.

    @Slot(bool)
    def _chosen(self, on: bool) -> None:
        if on:
            self._go_on = False
            self._render()
            self.changed.emit()

    @Slot()
    def _typed(self) -> None:
        self._found, self._error, self._go_on = "", None, False
        self._timer.stop()
        if _whole(self.address.text()):
            self._timer.start()
        self._render()
        self.changed.emit()

    def go_on(self) -> bool:
        if self.kind != HUB:
            return self._use_profile()
        text = self.address.text().strip()
        if not text or not _usable(completed(text)[0]):
            self._error = None
            said = (
                (lambda: self.tr("Please enter the address of the server."))
                if not text
                else (lambda: self.tr("This is not a web address. It is such as https://soitto.example.com."))
            )
            self.verdict.say("bad", said)
            set_property(self.address, "invalid", True)
            self.address.setFocus()
            return False
        if self._found and self._found in completed(text):
            self._save_hub()
            return True
        self._go_on = True
        self._ask()
        return False

    def keep(self) -> None:
        # One that was not asked is kept as the encrypted one: a password may follow.
        text = max(completed(self.address.text().strip()))
        if self.kind == HUB and _usable(text):
            self._found = self._found or text
            self._save_hub()

    # A hub.

    @Slot()
    def _ask(self) -> None:
        self._timer.stop()
        text = self.address.text().strip()
        if self._checking and text == self._about:
            return
        # An answer about another address may still come, in its own time.
        self._checking, self._about, self._error, self._found = True, text, None, ""
        self._render()
        self.changed.emit()
        self.scope.spawn(self._asked(text), "ask the server")

    async def _asked(self, text: str) -> None:
        error: DomainError | None = None
        found = ""
        try:
            for address in completed(text):
                try:
                    await self.bridge.ask(self.desk.account.look(address))
                except CrmError as problem:
                    if error is None or _tells(problem) > _tells(error):
                        error = problem
                    if problem.code == "certificate":
                        break
                else:
                    found = address
                    break
        except DomainError as problem:
            error = problem
        finally:
            if isValid(self):
                self._answered(text, found, error)

    def _answered(self, text: str, found: str, error: DomainError | None) -> None:
        if text != self._about:
            return
        self._checking = False
        wanted, self._go_on = self._go_on, False
        if text != self.address.text().strip():  # something else was typed meanwhile
            self._render()
            self.changed.emit()
            if wanted:
                self.go_on()
            return
        self._found, self._error = found, None if found else error
        if found:
            self.address.setText(found)
        self._render()
        self.changed.emit()
        if found and wanted:
            self._save_hub()
            self.passed.emit()
        elif not found and wanted:
            self.address.setFocus()
            self.address.selectAll()

    def _save_hub(self) -> None:
        self._save(server_url=self._found.rstrip("/"), crm_profile="")

    def _save(self, **changes: object) -> None:
        settings = self.desk.settings
        settings.update(**{name: value for name, value in changes.items() if settings.managed(name) is None})

    # A CRM's profile.

    def _read(self) -> tuple[SignInForm | None, ProfileError | None]:
        try:
            return self.desk.account.site(), None
        except ProfileError as error:
            return None, error

    @Slot(str)
    def _profile_chosen(self, path: str) -> None:
        self._save(crm_profile=path)
        site, problem = self._read()
        if problem is not None:
            self._save(crm_profile=self._before)  # one that cannot be used is not kept
        elif site is not None:
            self._before = path
            if site.system in self.choices and site.system != self.kind:
                self.choices[site.system].setChecked(True)
        self._show_site(site, problem)
        self.changed.emit()

    def _use_profile(self) -> bool:
        path = self.profile.text()
        if not path:
            self.profile.blame(lambda: self.tr("Choose the file that your IT gave you."))
            self.profile.line.setFocus()
            return False
        self._profile_chosen(path)
        site, problem = self._read()
        return site is not None and problem is None and self.site.kind == "good"

    def _show_site(self, site: SignInForm | None, problem: ProfileError | None) -> None:
        self.profile.blame(None)
        if problem is not None:
            self.site.say(
                "bad",
                lambda: say_profile_error(problem),
                lambda: self.tr("Send this sentence to whoever gave you the file."),
            )
            set_property(self.profile.line, "invalid", True)
        elif site is not None:
            system = SYSTEMS.get(site.system, site.system)
            self.site.say(
                "good",
                #: {name} is what the site calls its CRM, {system} the product, {address} its web address
                lambda: self.tr("{name} ({system}) at {address}.").format(
                    name=site.name, system=system, address=site.url
                ),
            )
        else:
            self.site.say("plain", None)

    # Texts.

    def retranslate(self) -> None:
        self.choices[HUB].setText(self.tr("On a Soitto server"))
        for kind, name in SYSTEMS.items():
            self.choices[kind].setText(name)
        self._address_label.setText(self.tr("Soitto server &address"))
        self.address.setPlaceholderText("https://soitto.example.com")
        self._profile_label.setText(self.tr("&CRM profile"))
        self.profile.name(unmarked(self._profile_label.text()))
        self.hub.say(
            self.tr("Soitto server"), self.tr("The server of your team. It is asked as soon as you have typed it.")
        )
        self._render()

    def _render(self) -> None:
        kind = self.kind
        self.hub.setVisible(kind == HUB)
        self.crm.setVisible(kind != HUB)
        if kind != HUB:
            said = {
                "naumen_service_desk": self.tr(
                    "Your IT gives you one file, the CRM profile. It says where Naumen Service Desk is and in which of its "
                    "records callbacks are kept. You sign in with your own password or access key."
                ),
                "naumen_contact_center": self.tr(
                    "Your IT gives you one file, the CRM profile. It says where Naumen Contact Center is and which of its "
                    "projects keep the callbacks. You sign in with your own login."
                ),
                "odoo": self.tr(
                    "Your IT gives you one file, the CRM profile. It says where Odoo is and which of its activities are "
                    "callbacks. You sign in with your own login, and with an API key where your site asks for one."
                ),
            }[kind]
            self.crm.say(SYSTEMS[kind], said)
        set_property(self.address, "invalid", self._error is not None)
        if self._checking or self._timer.isActive():
            self.verdict.say("plain", lambda: self.tr("Asking the server…"))
        elif self._error is not None:
            error = self._error
            self.verdict.say("bad", lambda: say_error(error), self._say_advice)
        elif self._found:
            secure = urlsplit(self._found).scheme == "https"
            if secure or _here(self._found):
                self.verdict.say("good", self._say_found)
            else:
                self.verdict.say(
                    "warning",
                    lambda: self.tr("A Soitto server answers, but the connection is not encrypted."),
                    lambda: self.tr("Passwords can be read on the way. Use it inside your own network only."),
                )
        else:
            self.verdict.say("plain", None)

    def _say_found(self) -> str:
        if urlsplit(self._found).scheme == "https":
            return self.tr(
                "A Soitto server answers, of a version that goes with this program. The connection is encrypted."
            )
        return self.tr("A Soitto server answers on this computer, of a version that goes with this program.")

    def _say_advice(self) -> str:
        error = self._error
        if not isinstance(error, CrmError):
            return ""
        if error.code == "certificate":
            return self.tr("Your IT has to install the certificate of its own authority on this computer.")
        match error.kind:
            case CrmErrorKind.UNREACHABLE:
                return self.tr("Is the address spelt right? Are you in the office network, or is the VPN on?")
            case CrmErrorKind.NOT_UNDERSTOOD:
                return self.tr(
                    "Compare the address with what your supervisor gave you, also the number after the colon."
                )
            case CrmErrorKind.VERSION:
                return ""
        return self.tr("Try it again in a moment, or ask your IT.")


def _usable(text: str) -> bool:
    return is_web_address(text) and not any(one.isspace() for one in text)


def _whole(text: str) -> bool:
    """Whether it looks as if it was typed to its end: a single word may be the beginning of a name."""
    return any(sign in text for sign in ".:") and _usable(completed(text)[0])


def completed(text: str) -> tuple[str, ...]:
    """The addresses that somebody may mean: without a scheme the encrypted one, and in the own network also the other.

    A port speaks one of the two: where one is named, the unencrypted is asked first, which a server with encryption refuses
    without a word, while the other server would log each try. Nothing secret is asked."""
    text = text.strip()
    if "://" in text or not text:
        return (text,)
    secure, plain = f"https://{text}", f"http://{text}"
    if not (is_web_address(plain) and _near(plain)):
        return (secure,)
    return (plain, secure) if urlsplit(plain).port else (secure, plain)


def _tells(problem: DomainError) -> int:
    """How much a refusal tells of an address: that nothing is there, or something else, or a server with a wrong certificate."""
    if not isinstance(problem, CrmError) or problem.code == "certificate":
        return 2
    return int(problem.kind is not CrmErrorKind.UNREACHABLE)


def _near(address: str) -> bool:
    """Whether a host is inside the own network, as far as its name tells."""
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return "." not in host


def _here(address: str) -> bool:
    """Whether it is this computer."""
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
