# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody fills in to sign in, at a hub or at the CRM that the site's profile names. What IT has given (server, user name) is
shown and not asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CrmError, CrmErrorKind, DomainError, ProfileError
from app.domain.people import SignInForm
from app.services.events import SettingsChanged, SignedIn
from app.ui.bridge import Bridge
from app.ui.reading import unmarked
from app.ui.sayings import say_error
from app.ui.tasks import Scope
from app.ui.theme import Space, set_property
from app.ui.widgets.managed_mark import ManagedMark

if TYPE_CHECKING:
    from app.services.desk import Desk

translate = QCoreApplication.translate


class _Given(QWidget):
    """A field, or in its place what IT has given, as text."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        self._field = field
        self.text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True, objectName=f"{field.objectName()}Given")
        self.text.setProperty("kind", "strong")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mark = ManagedMark(f"{field.objectName()}Managed")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(self.text)
        column.addWidget(self.mark)
        self.show_given(False, False)

    @property
    def given(self) -> bool:
        """Whether it is shown as text."""
        return self._field.isHidden()

    def show_given(self, given: bool, managed: bool) -> None:
        """Show the field's text instead of the field, or the field; ``managed``: with the mark."""
        self.text.setText(self._field.text())
        self.text.setVisible(given)
        self.mark.setVisible(given and managed)
        self._field.setVisible(not given)
        # The form asks this widget, not its layout, how low a row may become.
        self.setMinimumHeight(0 if given else self._field.minimumHeight())


class SignInPanel(QWidget):
    """``signed_in`` comes once somebody is; ``grown`` when it needs another height. What was typed stays through errors and
    language switches."""

    signed_in = Signal()
    grown = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, *, address: bool = True) -> None:
        """``address``: ask where the server is; otherwise it is the one of the settings."""
        super().__init__()
        self._desk, self._bridge, self._address = desk, bridge, address
        self._scope = Scope()
        self._error: BaseException | None = None
        self._missing: QLineEdit | None = None
        self._bad_url = False
        self.busy = False
        """Whether the server's answer is awaited."""
        self.site, self._profile_problem = self._read_site()
        self._first_start = not desk.settings.user
        self._other_wanted = False
        """Whether somebody else signs in than the one whom IT expects here."""

        self.intro = QLabel(textFormat=Qt.TextFormat.PlainText)  # the address is the site's
        self.intro.setWordWrap(True)
        self.intro.setProperty("kind", "muted")
        self.url = self._field("signInUrl", self.site.url if self.site is not None else desk.settings.server_url)
        self.url.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.user = self._field("signInUser", desk.settings.user)
        self.password = self._field("signInPassword", "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = QCheckBox()
        self.remember.setObjectName("signInRemember")
        self.remember.setChecked(True)
        self.labels = {field: QLabel() for field in (self.url, self.user, self.password)}
        self._form = form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(Space.XS)
        self._given = {self.url: _Given(self.url), self.user: _Given(self.user)}
        for field, label in self.labels.items():
            label.setBuddy(field)
            if field is not self.url:
                label.setContentsMargins(0, Space.S, 0, 0)  # nearer to its own field than to the one above
            form.addRow(label, self._given.get(field, field))
        self.other = QPushButton(objectName="signInOther")
        self.other.setProperty("role", "quiet")
        self.other.clicked.connect(self._other)
        form.addRow(self.remember)

        self.error_box = QFrame()
        self.error_box.setProperty("notice", "error")
        self.error = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.error.setObjectName("signInError")
        self.error.setWordWrap(True)
        box = QHBoxLayout(self.error_box)
        box.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        box.addWidget(self.error)
        self.error_box.hide()
        self.offline_note = QLabel()
        self.offline_note.setWordWrap(True)
        self.offline_note.setProperty("kind", "small")
        self.button = QPushButton()
        self.button.setObjectName("signInButton")
        self.button.setProperty("role", "primary")
        self.button.setProperty("extent", "tall")
        self.button.clicked.connect(self.sign_in)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.intro)
        column.addLayout(form)
        column.addWidget(self.error_box)
        column.addWidget(self.button)
        column.addWidget(self.other)
        column.addWidget(self.offline_note)
        bridge.happened.connect(self._happened)
        self.refresh()

    def refresh(self) -> None:
        """Take up what the settings say now; what was typed stays."""
        self.site, self._profile_problem = self._read_site()
        self._form.setRowVisible(self._given[self.url], self._asks_address)
        self._show_given()
        self._retranslate()

    def focus_first(self) -> None:
        """Put the keyboard where something is still to be typed."""
        first_empty = next(
            (f for f in (self.url, self.user) if f in self._shown_fields() and not f.text()), self.password
        )
        first_empty.setFocus()

    def shutdown(self) -> None:
        """Wait for no answer any more."""
        self._scope.cancel()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _read_site(self) -> tuple[SignInForm | None, ProfileError | None]:
        """What the site's profile says, or why it says nothing."""
        try:
            return self._desk.account.site(), None
        except ProfileError as error:
            return None, error

    def _shown_fields(self) -> list[QLineEdit]:
        """The fields that have to be filled in."""
        return [field for field in self.labels if field is not self.url or self._asks_address]

    @property
    def _asks_address(self) -> bool:
        """Whether the address is asked here: the profile says where it is, and what is typed elsewhere would be another system."""
        return self._address and self.site is None

    def _show_given(self) -> None:
        """What IT has given stands there as text: nobody types it, and the password is what is left to do."""
        settings = self._desk.settings
        for field, name in ((self.url, "server_url"), (self.user, "user")):
            value, managed = getattr(settings, name), settings.managed(name) is not None
            # What nobody chose on this computer is IT's; what somebody has begun to type is theirs.
            free = self._other_wanted or field.isModified() or settings.chosen(name) is not None
            given = bool(value) and (managed or not free)
            if field is self.url and self.site is not None:
                given = False
            elif managed or not field.isModified():
                field.setText(value)
            self._given[field].show_given(given, managed)
        self.other.setVisible(
            any(
                self._given[field].given and settings.managed(name) is None
                for field, name in ((self.url, "server_url"), (self.user, "user"))
            )
        )

    @Slot()
    def _other(self) -> None:
        self._other_wanted = True
        self._show_given()
        self._retranslate()
        first = next((field for field in (self.user, self.url) if not self._given[field].given), self.password)
        first.setFocus()
        first.selectAll()

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(name)
        field.setMaxLength(300)
        field.setMinimumHeight(34)
        field.textEdited.connect(self._edited)
        return field

    def _retranslate(self) -> None:
        site = self.site
        if site is not None:
            #: {address} is a web address
            self.intro.setText(
                translate("SignInDialog", "Sign in at {address} as you do there.").format(address=site.url)
            )
        elif not self._address:
            #: {address} is a web address
            self.intro.setText(
                translate("SignInDialog", "Sign in at {address}.").format(address=self._desk.settings.server_url)
            )
        elif self._given[self.url].given and self._given[self.user].given:
            self.intro.setText(
                translate("SignInDialog", "Your organisation has set up this computer. Enter your password to begin.")
            )
        elif self._given[self.url].given:
            self.intro.setText(
                translate(
                    "SignInDialog",
                    "Your organisation has set up this computer. Sign in with your user name and password.",
                )
            )
        elif self._first_start:
            self.intro.setText(
                translate(
                    "SignInDialog",
                    "Welcome to Soitto. Enter the address of your team's Soitto server; your supervisor knows it.",
                )
            )
        else:
            self.intro.setText(translate("SignInDialog", "Sign in to see your callbacks and to take calls."))
        self.labels[self.url].setText(translate("SignInDialog", "Soitto server &address"))
        self.labels[self.user].setText(self._say_user())
        self.labels[self.password].setText(self._say_secret())
        for field, label in self.labels.items():
            # A label names its neighbour only, and a field that IT may have given stands one deeper.
            field.setAccessibleName(unmarked(label.text()))
        self.url.setPlaceholderText("https://soitto.example.com")
        #: Button: the user name on this computer is another person's
        self.other.setText(translate("SignInDialog", "Sign in as somebody &else"))
        self.remember.setText(translate("SignInDialog", "Sta&y signed in on this computer"))
        self.remember.setToolTip(
            translate("SignInDialog", "The sign-in is kept in the computer's credential store, never the password.")
        )
        self.offline_note.setText(
            translate(
                "SignInDialog",
                "The first sign-in needs the network. After that the program also opens and works without it.",
            )
        )
        self._render()

    def _say_user(self) -> str:
        if self.site is not None and self.site.kind != "password":
            #: The name with which somebody signs in at the CRM
            return translate("SignInDialog", "Lo&gin")
        return translate("SignInDialog", "&User name")

    def _say_secret(self) -> str:
        match self.site.kind if self.site is not None else "password":
            case "key":
                #: A secret that the CRM made for this user, used instead of a password
                return translate("SignInDialog", "Access &key")
            case "password_or_key":
                return translate("SignInDialog", "&Password or access key")
        return translate("SignInDialog", "&Password")

    def _say_elsewhere(self) -> str:
        """An address that goes on after the server's name, where something else answers."""
        error, path = self._error, _path(self.url.text().strip())
        if not path or not isinstance(error, CrmError) or self.site is not None:
            return ""
        if error.kind is not CrmErrorKind.NOT_UNDERSTOOD and error.code != "not_found":
            return ""
        #: {part} is the end of a web address, such as /docs
        said = translate("SignInDialog", "There is no Soitto server at this address. Try it without “{part}”.")
        return said.format(part=path)

    def _say_wrong_key(self) -> str:
        """A key that is not taken is no password that is not right."""
        error, site = self._error, self.site
        if site is None or site.kind == "password" or not isinstance(error, CrmError) or error.code != "wrong_password":
            return ""
        if site.kind == "key":
            return translate("SignInDialog", "The login or the access key is not right.")
        return translate("SignInDialog", "The login, or the password or access key, is not right.")

    def _render(self) -> None:
        text = ""
        if self._missing is not None:
            #: {field} is the name of an empty field, such as Password
            name = unmarked(self.labels[self._missing].text())
            text = translate("SignInDialog", "Please fill in: {field}").format(field=name)
        elif self._bad_url:
            text = translate("SignInDialog", "This is not a web address. It starts with https:// or http://.")
        elif self._error is not None:
            text = self._say_elsewhere() or self._say_wrong_key() or say_error(self._error)
        elif self._profile_problem is not None:
            text = say_error(self._profile_problem)
        self.error.setText(text)
        self.error_box.setVisible(bool(text))
        self.button.setText(
            translate("SignInDialog", "Signing in…") if self.busy else translate("SignInDialog", "&Sign in", "button")
        )
        self.button.setDisabled(self.busy)
        for field in self.labels:
            field.setReadOnly(self.busy)
        self.other.setDisabled(self.busy)
        wrong = isinstance(self._error, CrmError) and self._error.kind is CrmErrorKind.SIGN_IN
        unreachable = isinstance(self._error, CrmError) and self._error.kind in (
            CrmErrorKind.UNREACHABLE,
            CrmErrorKind.NOT_UNDERSTOOD,
        )
        set_property(self.url, "invalid", self._missing is self.url or self._bad_url or unreachable)
        set_property(self.user, "invalid", self._missing is self.user or wrong)
        set_property(self.password, "invalid", self._missing is self.password or wrong)
        self.grown.emit()

    @Slot()
    def _edited(self) -> None:
        if self._missing is not None or self._bad_url or self._error is not None:
            self._missing, self._bad_url, self._error = None, False, None
            self._render()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SignedIn) and self.isVisible():
            self.signed_in.emit()
        elif isinstance(event, SettingsChanged) and not self.busy:
            self.refresh()

    @Slot()
    def sign_in(self) -> None:
        """Sign in with what is typed, unless that is going on; what is missing is said."""
        if self.busy:
            return
        self._error = None
        self._missing = next((field for field in self._shown_fields() if not field.text().strip()), None)
        url = self.url.text().strip()
        if not self._given[self.url].given:
            url = url.rstrip("/")
        self._bad_url = self._missing is None and not is_web_address(url)
        if self._missing is not None or self._bad_url:
            self._render()
            (self._missing or self.url).setFocus()
            return
        self.busy = True
        self._render()
        self._scope.spawn(
            self._signing_in(url, self.user.text().strip(), self.password.text(), self.remember.isChecked()), "sign in"
        )

    async def _signing_in(self, url: str, user: str, password: str, remember: bool) -> None:
        try:
            await self._bridge.ask(self._desk.account.sign_in(url, user, password, remember))
        except Exception as error:
            self.busy, self._error = False, error
            self._render()
            if not isinstance(error, DomainError):
                raise  # a fault of ours is told here, and goes into the log
            wrong = isinstance(error, CrmError) and error.kind is CrmErrorKind.SIGN_IN
            field = self.password if wrong or not self.url.isVisible() else self.url
            field.setFocus()
            field.selectAll()
        else:
            self.busy = False
            self._render()
            if self.isVisible():
                self.signed_in.emit()


def _path(address: str) -> str:
    """What follows the server's name in an address; empty for nothing."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return (
        parts.path + (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
    ).strip("/")


def is_web_address(text: str) -> bool:
    """Whether it is the address of a web server."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
