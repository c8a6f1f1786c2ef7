# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in: what is asked, what is said when it fails, and that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from app.config.policy import Policies
from app.config.settings import Provisioned
from app.domain.errors import CrmError, CrmErrorKind, ProfileError
from app.domain.people import SignInForm
from app.i18n.catalogues import Languages
from app.services.events import SettingsChanged
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.reading import unmarked
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[SignInDialog]]


@pytest.fixture
def dialog(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> SignInDialog:
        dialog = SignInDialog(rig.desk, rig.bridge, languages)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        await until(dialog.isActiveWindow)
        return dialog

    return opened


def test_enter_signs_in_once_and_closes(scenario: Scenario, dialog: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = None
        window = await dialog()
        assert find(window, "signInUser").hasFocus()  # the address is known, the name is not
        type_text(find(window, "signInUser"), "бат")
        type_text(find(window, "signInPassword"), "нууц😀")
        release = rig.hold("account.sign_in")
        press(find(window, "signInPassword"), Qt.Key.Key_Return)
        button = find(window, "signInButton")
        assert button.text() == "Signing in…"
        assert not button.isEnabled()
        press(find(window, "signInPassword"), Qt.Key.Key_Return)
        release()
        await until(lambda: not window.isVisible())
        assert window.result() == QDialog.DialogCode.Accepted
        assert rig.asked("account.sign_in") == [("http://127.0.0.1:8765", "бат", "нууц😀", True)]

    scenario(play)


@pytest.mark.parametrize(
    ("error", "said", "wrong"),
    [
        (
            CrmError(CrmErrorKind.SIGN_IN, "wrong_password"),
            "The user name or the password is not right.",
            "signInPassword",
        ),
        (
            CrmError(CrmErrorKind.UNREACHABLE),
            "The server cannot be reached. Check the address and the network.",
            "signInUrl",
        ),
        (
            CrmError(CrmErrorKind.NOT_UNDERSTOOD, "not_a_hub"),
            "What answers at this address is not a Soitto server.",
            "signInUrl",
        ),
    ],
)
def test_a_failure_is_said_and_everything_typed_stays(
    scenario: Scenario, dialog: Opens, error: CrmError, said: str, wrong: str
) -> None:
    async def play(rig: Rig) -> None:
        rig.fail["account.sign_in"] = error
        window = await dialog()
        find(window, "signInUser").setText("anna")
        find(window, "signInPassword").setText("secret")
        click(find(window, "signInButton"))
        await until(lambda: find(window, "signInError").isVisible())
        assert find(window, "signInError").text() == said
        assert find(window, wrong).hasFocus()
        assert find(window, wrong).property("invalid") is True
        assert find(window, "signInPassword").text() == "secret"
        assert find(window, "signInButton").isEnabled()
        type_text(find(window, wrong), "x")
        assert not find(window, "signInError").isVisible()
        del rig.fail["account.sign_in"]
        find(window, "signInUrl").setText("https://hub.example.com/")
        click(find(window, "signInButton"))
        await until(lambda: not window.isVisible())
        assert rig.asked("account.sign_in")[-1][0] == "https://hub.example.com"

    scenario(play)


@pytest.mark.parametrize("address", ["hub", "ftp://hub", "http://", "https://hub:99999", "http://[1"])
def test_what_is_no_web_address_is_not_asked(scenario: Scenario, dialog: Opens, address: str) -> None:
    async def play(rig: Rig) -> None:
        window = await dialog()
        find(window, "signInUrl").setText(address)
        find(window, "signInUser").setText("anna")
        find(window, "signInPassword").setText("secret")
        click(find(window, "signInButton"))
        assert find(window, "signInError").text() == "This is not a web address. It starts with https:// or http://."
        assert find(window, "signInUrl").hasFocus()
        assert rig.asked("account.sign_in") == []

    scenario(play)


def test_an_empty_field_is_named_and_gets_the_keyboard(scenario: Scenario, dialog: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await dialog()
        find(window, "signInUser").setText("anna")
        click(find(window, "signInButton"))
        assert find(window, "signInError").text() == "Please fill in: Password"
        assert find(window, "signInPassword").hasFocus()
        assert rig.asked("account.sign_in") == []

    scenario(play)


def test_the_language_is_chosen_here_too_and_is_kept(scenario: Scenario, dialog: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        window = await dialog()
        find(window, "signInUser").setText("anna")
        box = find(window, "signInLanguage")
        assert [box.itemText(index) for index in range(box.count())] == [
            "English",
            "Монгол",
            "Русский",
            "Magyar",
            "Suomi",
        ]
        box.setCurrentIndex(3)
        box.activated.emit(3)
        assert languages.code == "hu"
        assert rig.desk.settings.language == "hu"
        await until(lambda: box.currentData() == "hu")
        assert find(window, "signInUser").text() == "anna"

    scenario(play)


def test_the_choice_not_to_be_remembered_is_handed_on(scenario: Scenario, dialog: Opens) -> None:
    async def play(rig: Rig) -> None:
        window = await dialog()
        find(window, "signInUser").setText("anna")
        find(window, "signInPassword").setText("secret")
        find(window, "signInRemember").setChecked(False)
        click(find(window, "signInButton"))
        await until(lambda: not window.isVisible())
        assert rig.asked("account.sign_in")[0][3] is False

    scenario(play)


@pytest.mark.parametrize(
    ("kind", "user", "secret"),
    [
        ("password", "User name", "Password"),
        ("key", "Login", "Access key"),
        ("password_or_key", "Login", "Password or access key"),
    ],
)
def test_site_of_its_own(scenario: Scenario, languages: Languages, kind: str, user: str, secret: str) -> None:
    async def play(rig: Rig) -> None:
        name = "Contact <b>centre</b> of the bank"
        rig.desk.account.form = SignInForm(name, "https://crm.example.com", kind, "naumen_service_desk")
        rig.fail["account.sign_in"] = CrmError(CrmErrorKind.SIGN_IN, "key_expired", 401)
        dialog = SignInDialog(rig.desk, rig.bridge, languages)
        dialog.show()
        assert dialog.title.text() == name
        assert not find(dialog, "signInUrl").isVisible()
        labels = dialog.panel.labels
        assert [unmarked(labels[one].text()) for one in (dialog.panel.user, dialog.panel.password)] == [user, secret]
        assert dialog.panel.password.echoMode() is QLineEdit.EchoMode.Password
        click(find(dialog, "signInButton"))
        assert find(dialog, "signInError").text() == f"Please fill in: {user}"
        type_text(dialog.panel.user, "anna")
        type_text(dialog.panel.password, "secret")
        click(find(dialog, "signInButton"))
        await until(lambda: "ask for a new one" in find(dialog, "signInError").text())
        assert rig.asked("account.sign_in") == [("https://crm.example.com", "anna", "secret", True)]
        languages.install("hu")
        await until(lambda: labels[dialog.panel.user].text() != "")
        assert dialog.title.text() == name
        rig.fail["account.sign_in"] = CrmError(CrmErrorKind.SIGN_IN, "wrong_password", 401)
        languages.install("en")
        click(find(dialog, "signInButton"))
        wanted = "password is not right" if kind == "password" else "access key"
        await until(lambda: wanted in find(dialog, "signInError").text() and not dialog.panel.busy)
        dialog.close()

    scenario(play)


def test_profile_that_cannot_be_used(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.form = ProfileError(12, "unknown_entry", "callback.fields.dedline")
        dialog = SignInDialog(rig.desk, rig.bridge, languages)
        dialog.show()
        said = find(dialog, "signInError").text()
        assert "“callback.fields.dedline”" in said
        assert "12" in said
        dialog.close()

    scenario(play)


def given(rig: Rig, *locked: str, user: str = "anna") -> None:
    """As IT prepares a computer: server and user come from the provisioning."""
    rig.desk.account.person = None
    rig.desk.settings._chosen.pop("server_url", None)
    values = {"server_url": "https://hub.example.com/", **({"user": user} if user else {})}
    rig.post(SettingsChanged(rig.desk.settings.provision(Provisioned(values, frozenset(locked)))))


def test_where_it_gave_server_and_user_only_the_password_is_asked(scenario: Scenario, dialog: Opens) -> None:
    async def play(rig: Rig) -> None:
        given(rig, "server_url", "user")
        window = await dialog()
        assert find(window, "signInPassword").hasFocus()
        assert [field.objectName() for field in window.findChildren(QLineEdit) if field.isVisible()] == [
            "signInPassword"
        ]
        assert find(window, "signInUrlGiven").text() == "https://hub.example.com/"
        assert find(window, "signInUserGiven").text() == "anna"
        for name in ("signInUrlManaged", "signInUserManaged"):
            assert find(window, name).isVisible()
            assert find(window, name).text() == "Managed by your organisation"
        assert not find(window, "signInOther").isVisible()
        type_text(find(window, "signInPassword"), "secret")
        press(find(window, "signInPassword"), Qt.Key.Key_Return)
        await until(lambda: not window.isVisible())
        assert rig.asked("account.sign_in") == [("https://hub.example.com/", "anna", "secret", True)]

    scenario(play)


def test_somebody_else_may_sign_in_where_the_name_is_not_managed(scenario: Scenario, dialog: Opens) -> None:
    async def play(rig: Rig) -> None:
        given(rig, "server_url")
        window = await dialog()
        assert find(window, "signInUserGiven").isVisible()
        assert not find(window, "signInUserManaged").isVisible()
        click(find(window, "signInOther"))
        user = find(window, "signInUser")
        assert user.hasFocus()
        assert user.selectedText() == "anna"
        assert not find(window, "signInUrl").isVisible()
        assert not find(window, "signInOther").isVisible()
        type_text(user, "bat")
        type_text(find(window, "signInPassword"), "secret")
        click(find(window, "signInButton"))
        await until(lambda: not window.isVisible())
        assert rig.asked("account.sign_in") == [("https://hub.example.com/", "bat", "secret", True)]

    scenario(play)


def test_what_is_given_while_the_dialog_is_open_is_shown_and_nothing_typed_is_lost(
    scenario: Scenario, dialog: Opens
) -> None:
    async def play(rig: Rig) -> None:
        window = await dialog()
        type_text(find(window, "signInUser"), "bat")
        given(rig)
        await until(lambda: find(window, "signInUrlGiven").isVisible())
        assert find(window, "signInUser").text() == "bat"
        assert find(window, "signInUser").isVisible()
        given(rig, "user")
        await until(lambda: find(window, "signInUserGiven").isVisible())
        assert find(window, "signInUserGiven").text() == "anna"

    scenario(play)


def test_a_managed_language_is_not_chosen_here(scenario: Scenario, dialog: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.apply_policies(Policies(fixed={"language": "en"}))
        window = await dialog()
        language = find(window, "signInLanguage")
        assert not language.isEnabled()
        assert language.toolTip() == language.accessibleDescription() == "Managed by your organisation"

    scenario(play)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("desk_too_old", "This Soitto is too old for the server. Ask your administrator for the newer one."),
        ("hub_too_old", "The server is too old for this Soitto. Ask your administrator to update the server."),
    ],
)
def test_a_server_of_another_age_is_said_and_everything_typed_stays(
    scenario: Scenario, dialog: Opens, code: str, said: str
) -> None:
    async def play(rig: Rig) -> None:
        rig.fail["account.sign_in"] = CrmError(CrmErrorKind.VERSION, code)
        window = await dialog()
        type_text(find(window, "signInUser"), "anna")
        type_text(find(window, "signInPassword"), "secret")
        click(find(window, "signInButton"))
        await until(lambda: find(window, "signInError").isVisible())
        assert find(window, "signInError").text() == said
        assert find(window, "signInPassword").text() == "secret"
        assert find(window, "signInUrl").property("invalid") is not True

    scenario(play)
