# SPDX-License-Identifier: GPL-3.0-or-later
"""What IT does, below the page: a newer version and who installs it, settings that cannot be used and their line."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.config.policy import Policies
from app.config.settings import Settings
from app.domain.errors import FormFileError, ProvisioningError
from app.i18n.catalogues import Languages
from app.services.events import ProvisioningProblem, UpdateAvailable
from app.ui.it_sayings import say_provisioning
from app.ui.it_tidings import page_of
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[MainWindow]]
URL = "https://it.example.com/soitto/manifest.json"
NEWER = UpdateAvailable("0.9.0", "https://it.example.com/soitto/", {"en": "Faster lists.", "hu": "Gyorsabb listák."})


@pytest.fixture
def window(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> MainWindow:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        await until(window.isVisible)
        return window

    return opened


def texts(window: MainWindow) -> list[str]:
    return [notice.text() for notice in window.notices.notices]


def test_a_newer_version_is_told_and_its_page_opened(scenario: Scenario, window: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("update_url", URL)
        desk = await window()
        opened: list[str] = []
        desk.it_tidings.opens = opened.append
        rig.post(NEWER)
        await until(lambda: texts(desk) == ["Soitto 0.9.0 is there.\nFaster lists."])
        languages.install("hu")
        await until(lambda: texts(desk)[0].endswith("\nGyorsabb listák."))
        languages.install("en")
        [notice] = desk.notices.notices
        assert notice.action_button is not None
        click(notice.action_button)
        assert opened == [NEWER.url]
        assert rig.desk.settings.update_dismissed == ""

    scenario(play)


def test_a_closed_notice_comes_back_with_the_next_version_only(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("update_url", URL)
        desk = await window()
        rig.post(NEWER)
        await until(lambda: len(texts(desk)) == 1)
        click(desk.notices.notices[0].close_button)
        assert texts(desk) == []
        assert rig.desk.settings.update_dismissed == "0.9.0"
        rig.post(NEWER)
        rig.post(UpdateAvailable("0.9.1", NEWER.url, {}))
        await until(lambda: texts(desk) == ["Soitto 0.9.1 is there."])

    scenario(play)


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://it.example.com/soitto.msi", "https://it.example.com/soitto.msi"),
        ("http://127.0.0.1:8080/soitto.msi", "http://127.0.0.1:8080/soitto.msi"),
        ("/srv/soitto/soitto.deb", "file:///srv/soitto"),
        ("file:///srv/soitto/soitto.deb", "file:///srv/soitto"),
        ("http://it.example.com/soitto.msi", None),
        ("javascript:alert(1)", None),
        ("ms-settings:about", None),
        ("ftp://it.example.com/soitto.msi", None),
        ("soitto.msi", None),
        ("https://[/", None),
    ],
)
def test_nothing_is_run_and_only_what_can_be_trusted_is_opened(
    scenario: Scenario, window: Opens, address: str, opened: str | None
) -> None:
    found = page_of(address)
    assert (found.toString() if found is not None else None) == opened

    async def play(rig: Rig) -> None:
        rig.desk.settings.set("update_url", URL)
        desk = await window()
        rig.post(UpdateAvailable("0.9.0", address, {}))
        await until(lambda: texts(desk) == ["Soitto 0.9.0 is there."])
        assert (desk.notices.notices[0].action_button is not None) is (opened is not None)

    scenario(play)


def test_what_is_new_is_plain_text_and_leaves_room_for_the_page(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("update_url", URL)
        desk = await window()
        rig.post(UpdateAvailable("0.9.0", NEWER.url, {"en": "<b>New</b><script>x</script>" + "\n-" * 100}))
        await until(lambda: len(texts(desk)) == 1)
        assert texts(desk)[0].splitlines()[1:] == ["<b>New</b><script>x</script>", *"-" * 5]
        assert desk.notices.notices[0].findChildren(QLabel)[1].textFormat() is Qt.TextFormat.PlainText

    scenario(play)


@pytest.mark.parametrize("how", ["policy", "no address"])
def test_where_it_installs_nothing_is_offered(scenario: Scenario, window: Opens, how: str) -> None:
    async def play(rig: Rig) -> None:
        if how == "policy":
            rig.desk.settings.apply_policies(Policies(fixed={"update_url": URL}))
        else:
            rig.desk.settings.set("update_url", URL)
        desk = await window()
        rig.post(UpdateAvailable("0.9.0", NEWER.url if how == "policy" else "", {}))
        await until(
            lambda: texts(desk) == ["Soitto 0.9.0 is there. Your IT department installs it; you need do nothing."]
        )
        assert desk.notices.notices[0].action_button is None

    scenario(play)


def test_settings_that_cannot_be_used_are_told_with_their_line_until_they_can(
    scenario: Scenario, window: Opens
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.post(ProvisioningProblem(ProvisioningError(7, "secret", "accounts.0.password")))
        await until(lambda: len(texts(desk)) == 1)
        assert texts(desk) == [
            "The organisation's settings: “accounts.0.password” looks like a secret, and this file may have none. (Line 7)\n"
            "The settings that were read last stay in force. Please tell your IT."
        ]
        # It is no agent's own.
        desk._signed_out()
        assert len(texts(desk)) == 1
        rig.post(ProvisioningProblem(None))
        await until(lambda: texts(desk) == [])

    scenario(play)


CODES = (
    *("unreadable", "not_json", "not_an_object", "missing", "wrong_type", "unknown_entry", "twice", "too_many"),
    *(
        "unknown_format",
        "unknown_setting",
        "out_of_bounds",
        "not_a_choice",
        "bad_text",
        "not_here",
        "secret",
        "no_value",
    ),
    *(
        "bad_name",
        "one_of",
        "bad_code",
        "no_english",
        "bad_address",
        "not_secure",
        "certificate",
        "status",
        "unreachable",
    ),
    "not_kept",
)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("line", [0, 12])
def test_every_problem_is_a_sentence_of_its_own(languages: Languages, code: str, line: int) -> None:
    said = say_provisioning(ProvisioningError(line, code, "settings.theme", "503"))
    assert f"({code})" not in said
    assert said.endswith("(Line 12)") is bool(line)
    assert "{" not in said
    others = {say_provisioning(ProvisioningError(line, one, "settings.theme", "503")) for one in CODES if one != code}
    assert said not in others


def test_a_file_that_is_named_says_what_is_wrong_in_it(languages: Languages) -> None:
    error = ProvisioningError(9, "bad_file", "files.enquiry_form", inner=FormFileError(3, "no_fields"))
    assert say_provisioning(error) == (
        "The organisation's settings: the file named in “files.enquiry_form” cannot be used. (Line 9)\n"
        "The enquiry form has no fields. (Line 3)"
    )


def test_what_was_closed_is_kept_in_the_profile(scenario: Scenario, window: Opens, rig: Rig) -> None:
    folder = rig.desk.settings._path.parent

    async def play(rig: Rig) -> None:
        rig.desk.settings.set("update_url", URL)
        desk = await window()
        rig.post(NEWER)
        await until(lambda: len(texts(desk)) == 1)
        click(desk.notices.notices[0].close_button)

    scenario(play)
    assert Settings(folder).update_dismissed == "0.9.0"
