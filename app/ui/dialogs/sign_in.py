# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in at a hub or at the CRM that the site's profile names: in any of the desk's languages. What IT has given (server, user
name) is shown and not asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
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
from app.i18n.catalogues import LANGUAGES, Languages
from app.services.events import SettingsChanged, SignedIn
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.sayings import say_error
from app.ui.tasks import Scope
from app.ui.theme import Space, set_property
from app.ui.widgets.managed_mark import ManagedMark, say_managed
from app.ui.widgets.still import Choice

if TYPE_CHECKING:
    from app.services.desk import Desk


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


class SignInDialog(QDialog):
    """Accepted once somebody is signed in. What was typed stays through errors and language switches."""

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._bridge = bridge
        self._languages = languages
        self._scope = Scope()
        self._error: BaseException | None = None
        self._missing: QLineEdit | None = None
        self._bad_url = False
        self._busy = False
        self._site, self._profile_problem = self._read_site()
        self._first_start = not desk.settings.user
        self._other_wanted = False
        """Whether somebody else signs in than the one whom IT expects here."""

        self._logo = QLabel()
        self._draw_logo()
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)  # the name of the site's own CRM
        self.language = Choice()
        self.language.setObjectName("signInLanguage")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(languages.code))
        self.language.activated.connect(self._language_chosen)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._logo)
        head.addWidget(self.title, 1)
        head.addWidget(self.language)

        self.intro = QLabel(textFormat=Qt.TextFormat.PlainText)  # the address is the site's
        self.intro.setWordWrap(True)
        self.intro.setProperty("kind", "muted")
        self.url = self._field("signInUrl", self._site.url if self._site is not None else desk.settings.server_url)
        self.url.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.user = self._field("signInUser", desk.settings.user)
        self.password = self._field("signInPassword", "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = QCheckBox()
        self.remember.setObjectName("signInRemember")
        self.remember.setChecked(True)
        self._labels = {field: QLabel() for field in (self.url, self.user, self.password)}
        self._form = form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(Space.XS)
        self._given = {self.url: _Given(self.url), self.user: _Given(self.user)}
        for field, label in self._labels.items():
            label.setBuddy(field)
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
        self.button.setDefault(True)
        self.button.clicked.connect(self._sign_in)

        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.intro)
        column.addLayout(form)
        column.addWidget(self.error_box)
        column.addWidget(self.button)
        column.addWidget(self.other)
        column.addWidget(self.offline_note)
        self.setMinimumWidth(420)
        if self._site is not None:
            # The profile says where it is; what is typed elsewhere would be another system.
            form.setRowVisible(self._given[self.url], False)
        bridge.happened.connect(self._happened)
        self._show_given()
        self._retranslate()
        first_empty = next((f for f in (self.url, self.user) if not f.text()), self.password)
        first_empty.setFocus()

    def _read_site(self) -> tuple[SignInForm | None, ProfileError | None]:
        """What the site's profile says, or why it says nothing."""
        try:
            return self._desk.account.site(), None
        except ProfileError as error:
            return None, error

    def _shown_fields(self) -> list[QLineEdit]:
        """The fields that have to be filled in."""
        return [field for field in self._labels if field is not self.url or self._site is None]

    def _show_given(self) -> None:
        """What IT has given stands there as text: nobody types it, and the password is what is left to do."""
        settings = self._desk.settings
        for field, name in ((self.url, "server_url"), (self.user, "user")):
            value, managed = getattr(settings, name), settings.managed(name) is not None
            # What nobody chose on this computer is IT's; what somebody has begun to type is theirs.
            free = self._other_wanted or field.isModified() or settings.chosen(name) is not None
            given = bool(value) and (managed or not free)
            if field is self.url and self._site is not None:
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
        fixed = settings.managed("language") is not None
        self.language.setDisabled(fixed)

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

    def sizeHint(self) -> QSize:
        return QSize(460, super().sizeHint().height())

    def _draw_logo(self) -> None:
        self._logo.setPixmap(icons.pixmap("logo", 40, "accent", self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_logo()
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._scope.cancel()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._scope.cancel()
        super().done(result)

    def _retranslate(self) -> None:
        site = self._site
        self.title.setText(site.name if site is not None else self.tr("Sign in", "heading"))
        self.setWindowTitle(self.tr("Sign in", "heading"))
        self.language.setAccessibleName(self.tr("Language"))
        fixed = self._desk.settings.managed("language") is not None
        self.language.setToolTip(say_managed() if fixed else self.tr("Language"))
        self.language.setAccessibleDescription(say_managed() if fixed else "")
        self.language.setCurrentIndex(self.language.findData(self._languages.code))
        if site is not None:
            #: {address} is a web address
            self.intro.setText(self.tr("Sign in at {address} as you do there.").format(address=site.url))
        elif self._given[self.url].given and self._given[self.user].given:
            self.intro.setText(self.tr("Your organisation has set up this computer. Enter your password to begin."))
        elif self._given[self.url].given:
            self.intro.setText(
                self.tr("Your organisation has set up this computer. Sign in with your user name and password.")
            )
        elif self._first_start:
            self.intro.setText(
                self.tr("Welcome to Soitto. Enter the address of your team's Soitto server; your supervisor knows it.")
            )
        else:
            self.intro.setText(self.tr("Sign in to see your callbacks and to take calls."))
        self._labels[self.url].setText(self.tr("Soitto server address"))
        self._labels[self.user].setText(self._say_user())
        self._labels[self.password].setText(self._say_secret())
        for field, label in self._labels.items():
            # A label names its neighbour only, and a field that IT may have given stands one deeper.
            field.setAccessibleName(label.text().replace("&", ""))
        self.url.setPlaceholderText("https://soitto.example.com")
        #: Button: the user name on this computer is another person's
        self.other.setText(self.tr("Sign in as somebody else"))
        self.remember.setText(self.tr("Stay signed in on this computer"))
        self.remember.setToolTip(self.tr("The sign-in is kept in the computer's credential store, never the password."))
        self.offline_note.setText(
            self.tr("The first sign-in needs the network. After that the program also opens and works without it.")
        )
        self._render()

    def _say_user(self) -> str:
        if self._site is not None and self._site.kind != "password":
            #: The name with which somebody signs in at the CRM
            return self.tr("Login")
        return self.tr("User name")

    def _say_secret(self) -> str:
        match self._site.kind if self._site is not None else "password":
            case "key":
                #: A secret that the CRM made for this user, used instead of a password
                return self.tr("Access key")
            case "password_or_key":
                return self.tr("Password or access key")
        return self.tr("Password")

    def _say_elsewhere(self) -> str:
        """An address that goes on after the server's name, where something else answers."""
        error, path = self._error, _path(self.url.text().strip())
        if not path or not isinstance(error, CrmError) or self._site is not None:
            return ""
        if error.kind is not CrmErrorKind.NOT_UNDERSTOOD and error.code != "not_found":
            return ""
        #: {part} is the end of a web address, such as /docs
        said = self.tr("There is no Soitto server at this address. Try it without “{part}”.")
        return said.format(part=path)

    def _say_wrong_key(self) -> str:
        """A key that is not taken is no password that is not right."""
        error, site = self._error, self._site
        if site is None or site.kind == "password" or not isinstance(error, CrmError) or error.code != "wrong_password":
            return ""
        if site.kind == "key":
            return self.tr("The login or the access key is not right.")
        return self.tr("The login, or the password or access key, is not right.")

    def _render(self) -> None:
        text = ""
        if self._missing is not None:
            #: {field} is the name of an empty field, such as Password
            text = self.tr("Please fill in: {field}").format(field=self._labels[self._missing].text())
        elif self._bad_url:
            text = self.tr("This is not a web address. It starts with https:// or http://.")
        elif self._error is not None:
            text = self._say_elsewhere() or self._say_wrong_key() or say_error(self._error)
        elif self._profile_problem is not None:
            text = say_error(self._profile_problem)
        self.error.setText(text)
        self.error_box.setVisible(bool(text))
        self.button.setText(self.tr("Signing in…") if self._busy else self.tr("Sign in", "button"))
        self.button.setDisabled(self._busy)
        for field in self._labels:
            field.setReadOnly(self._busy)
        self.other.setDisabled(self._busy)
        wrong = isinstance(self._error, CrmError) and self._error.kind is CrmErrorKind.SIGN_IN
        unreachable = isinstance(self._error, CrmError) and self._error.kind in (
            CrmErrorKind.UNREACHABLE,
            CrmErrorKind.NOT_UNDERSTOOD,
        )
        set_property(self.url, "invalid", self._missing is self.url or self._bad_url or unreachable)
        set_property(self.user, "invalid", self._missing is self.user or wrong)
        set_property(self.password, "invalid", self._missing is self.password or wrong)
        self._fit()

    def _fit(self) -> None:
        """As high as the texts need: the error comes and goes, and languages differ."""
        layout = self.layout()
        layout.activate()
        if self.isVisible():
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    @Slot()
    def _edited(self) -> None:
        if self._missing is not None or self._bad_url or self._error is not None:
            self._missing, self._bad_url, self._error = None, False, None
            self._render()

    @Slot(int)
    def _language_chosen(self, index: int) -> None:
        if self._desk.settings.managed("language") is not None:  # since the list was opened
            self._retranslate()
            return
        code = str(self.language.itemData(index))
        self._languages.install(code)
        self._desk.settings.set("language", code)

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SignedIn) and self.isVisible():
            self.accept()
        elif isinstance(event, SettingsChanged) and not self._busy:
            self._site, self._profile_problem = self._read_site()
            self._form.setRowVisible(self._given[self.url], self._site is None)
            self._show_given()
            self._retranslate()

    @Slot()
    def _sign_in(self) -> None:
        if self._busy:
            return
        self._error = None
        self._missing = next((field for field in self._shown_fields() if not field.text().strip()), None)
        url = self.url.text().strip()
        if not self._given[self.url].given:
            url = url.rstrip("/")
        self._bad_url = self._missing is None and not _is_web_address(url)
        if self._missing is not None or self._bad_url:
            self._render()
            (self._missing or self.url).setFocus()
            return
        self._busy = True
        self._render()
        self._scope.spawn(
            self._signing_in(url, self.user.text().strip(), self.password.text(), self.remember.isChecked()), "sign in"
        )

    async def _signing_in(self, url: str, user: str, password: str, remember: bool) -> None:
        try:
            await self._bridge.ask(self._desk.account.sign_in(url, user, password, remember))
        except Exception as error:
            self._busy, self._error = False, error
            self._render()
            if not isinstance(error, DomainError):
                raise  # a fault of ours is told here, and goes into the log
            wrong = isinstance(error, CrmError) and error.kind is CrmErrorKind.SIGN_IN
            field = self.password if wrong or self.url.isHidden() else self.url
            field.setFocus()
            field.selectAll()
        else:
            if self.isVisible():
                self.accept()


def _path(address: str) -> str:
    """What follows the server's name in an address; empty for nothing."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return (
        parts.path + (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
    ).strip("/")


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
