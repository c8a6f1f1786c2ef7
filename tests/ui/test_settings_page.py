# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page: what is saved when, what is refused, and what the phone line says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox

from app.config.settings import Settings
from app.domain.errors import CallRefused
from app.i18n.catalogues import Languages
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]


@pytest.fixture
def page(rig: Rig, languages: Languages, theme: Theme) -> Callable[[], SettingsPage]:
    def opened() -> SettingsPage:
        page = SettingsPage(rig.desk, rig.bridge, languages, theme)
        page.complete()
        page.resize(800, 1400)
        page.show()
        return page

    return opened


def choose(box: QComboBox, data: object) -> None:
    """As a person does: pick the entry of that value."""
    index = box.findData(data)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_the_line_is_saved_and_connected_once_and_its_news_are_shown(
    scenario: Scenario, page: Callable[[], SettingsPage]
) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        type_text(find(window, "sipUser"), "1001")
        type_text(find(window, "sipHost"), "pbx.example.com")
        find(window, "sipPort").setText("5080")
        choose(find(window, "sipTransport"), "tcp")
        find(window, "sipPassword").setText("geheim")
        box = find(window, "sipRegistrar")
        click(box, QPoint(8, box.height() // 2))
        release = rig.hold("line.connect")
        click(find(window, "sipConnect"))
        assert find(window, "sipConnect").text() == "Connecting…"
        assert not find(window, "sipConnect").isEnabled()
        release()
        await until(lambda: find(window, "sipConnect").isEnabled())
        assert rig.asked("line.connect") == [("geheim",)]
        assert find(window, "sipPassword").text() == ""
        settings = rig.desk.settings
        assert (settings.sip_user, settings.sip_host, settings.sip_port) == ("1001", "pbx.example.com", 5080)
        assert (settings.sip_transport, settings.sip_registrar) == ("tcp", False)
        rig.desk.line.set("failed", "401")
        status = find(window, "sipStatus")
        await until(lambda: status.text().startswith("The exchange does not accept the phone's"))
        assert status.property("kind") == "late"
        rig.desk.line.set("registered")
        await until(lambda: status.property("kind") == "good")

    scenario(play)


def test_no_password_typed_means_the_stored_one(scenario: Scenario, page: Callable[[], SettingsPage]) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        find(window, "sipUser").setText("1001")
        find(window, "sipHost").setText("pbx")
        click(find(window, "sipConnect"))
        await until(lambda: rig.asked("line.connect") == [(None,)])

    scenario(play)


@pytest.mark.parametrize(
    ("user", "host", "port", "said"),
    [
        ("1001", "", "5060", "Please fill in: Phone server (SIP)"),
        ("", "pbx", "5060", "Please fill in: User or extension"),
        ("1001", "pbx", "", "Please fill in: Port"),
        ("1001", "pbx", "0", "Please fill in: Port"),
    ],
)
def test_half_an_account_is_neither_saved_nor_tried(
    scenario: Scenario, page: Callable[[], SettingsPage], user: str, host: str, port: str, said: str
) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        find(window, "sipUser").setText(user)
        find(window, "sipHost").setText(host)
        find(window, "sipPort").setText(port)
        click(find(window, "sipConnect"))
        assert find(window, "sipStatus").text() == said
        assert rig.asked("line.connect") == []
        assert rig.desk.settings.sip_host == ""

    scenario(play)


def test_a_refused_account_is_said_beside_the_button(scenario: Scenario, page: Callable[[], SettingsPage]) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        rig.fail["line.connect"] = CallRefused("address_in_use")
        find(window, "sipUser").setText("1001")
        find(window, "sipHost").setText("pbx")
        find(window, "sipPassword").setText("geheim")
        click(find(window, "sipConnect"))
        await until(lambda: find(window, "sipStatus").text() == "Another program uses the phone's network port.")
        assert find(window, "sipPassword").text() == "geheim"

    scenario(play)


def test_a_call_keeps_the_line_until_it_is_over(scenario: Scenario, page: Callable[[], SettingsPage]) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        rig.fail["line.connect"] = CallRefused("after_call")
        find(window, "sipUser").setText("1001")
        find(window, "sipHost").setText("pbx")
        find(window, "sipPassword").setText("geheim")
        click(find(window, "sipConnect"))
        said = "The line is connected with the new settings when the call is over."
        status = find(window, "sipStatus")
        await until(lambda: status.text() == said)
        assert (status.property("kind"), find(window, "sipPassword").text()) == ("muted", "")
        assert rig.desk.settings.sip_host == "pbx"
        rig.desk.line.set("registered")
        await until(lambda: status.property("kind") == "good")

    scenario(play)


def test_language_look_and_region_work_at_once_and_last(
    scenario: Scenario, page: Callable[[], SettingsPage], languages: Languages, theme: Theme, tmp_path: object
) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        choose(find(window, "settingsTheme"), "dark")
        assert theme.scheme == "dark"
        choose(find(window, "settingsTheme"), "light")
        choose(find(window, "settingsRegion"), "FI")
        assert "+358" in window.region.example.text()
        choose(find(window, "settingsZone"), "Europe/Helsinki")
        find(window, "sipHost").setText("half-typed")
        choose(find(window, "settingsLanguage"), "fi")
        assert languages.code == "fi"
        await until(lambda: find(window, "settingsLanguage").currentData() == "fi")
        assert find(window, "sipHost").text() == "half-typed"
        assert find(window, "settingsRegion").currentData() == "FI"
        kept = Settings(tmp_path)  # type: ignore[arg-type]
        assert (kept.theme, kept.region, kept.zone, kept.language) == ("light", "FI", "Europe/Helsinki", "fi")

    scenario(play)


def test_a_zone_that_is_none_is_not_kept(scenario: Scenario, page: Callable[[], SettingsPage]) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        zone = find(window, "settingsZone")
        zone.lineEdit().selectAll()
        type_text(zone.lineEdit(), "Mars/Olympus")
        press(zone.lineEdit(), Qt.Key.Key_Return)
        assert rig.desk.settings.zone == "Asia/Ulaanbaatar"
        assert zone.currentText() == "Asia/Ulaanbaatar"

    scenario(play)


def test_the_wheel_scrolls_the_page_and_changes_no_setting(
    scenario: Scenario, page: Callable[[], SettingsPage]
) -> None:
    async def play(rig: Rig) -> None:
        window = page()
        box = find(window, "settingsTheme")
        before = box.currentIndex()
        middle = box.rect().center().toPointF()
        step = window.rect().topLeft()
        wheel = QWheelEvent(
            middle,
            box.mapToGlobal(middle),
            step,
            step.__class__(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, wheel)
        assert box.currentIndex() == before
        assert not wheel.isAccepted()

    scenario(play)
