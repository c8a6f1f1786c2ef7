# SPDX-License-Identifier: GPL-3.0-or-later
"""Voice messages through the real widgets: who, when, how long, heard or not; played, sought, and turned into a callback."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.board import VoiceMessage
from app.domain.errors import CallRefused, SwitchboardError, SwitchboardErrorKind
from app.i18n.catalogues import LANGUAGES, Languages
from app.services.events import SwitchboardChanged, SwitchboardLink
from app.ui.clock import Clock
from app.ui.models.row_delegate import PAD
from app.ui.models.voice_model import VoiceColumn
from app.ui.notices import Notices
from app.ui.pages.voice import VoicePage
from tests.ui.fakes import Play, Rig, click, find, press, until

Scenario = Callable[[Play], None]


class Host(QWidget):
    """A window with the page and its notices."""

    def __init__(self, rig: Rig, languages: Languages) -> None:
        super().__init__()
        self.notices = Notices()
        self.clock = Clock(self)
        self.page = VoicePage(rig.desk, rig.bridge, self.notices, self.clock, languages)
        box = QVBoxLayout(self)
        box.addWidget(self.page, 1)
        box.addWidget(self.notices)
        self.resize(1100, 700)

    def column(self, column: VoiceColumn) -> list[str]:
        model = self.page.model
        return [model.index(row, column).data() for row in range(model.rowCount())]


def message(name: str, number: str, minutes: float, *, heard: str = "", seconds: float = 12.0) -> VoiceMessage:
    at = datetime.now(UTC) - timedelta(minutes=minutes)
    return VoiceMessage(f"m-{number}", "support", number, name, at, seconds, heard, at if heard else None)


async def shown(rig: Rig, languages: Languages, *messages: VoiceMessage) -> Host:
    rig.desk.switchboard.there()
    host = Host(rig, languages)
    host.show()
    host.activateWindow()
    rig.desk.switchboard.show_messages(*messages)
    await until(lambda: host.isActiveWindow() and host.page.model.rowCount() == len(messages))
    return host


def two() -> tuple[VoiceMessage, VoiceMessage]:
    """A new one of five minutes ago, and one that was heard."""
    return (
        message("Szabó Éva", "+36301234567", 5, seconds=64),
        message("", "+97699112233", 90, heard="eva", seconds=8),
    )


def test_who_when_how_long_and_whether_heard(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        host = await shown(rig, languages, *two(), message("Secret", "", 200))
        assert host.column(VoiceColumn.WHO) == ["Szabó Éva", "+976 9911 2233", "Secret"]
        assert host.column(VoiceColumn.NUMBER)[2] == "Hidden number"
        assert host.column(VoiceColumn.WHEN)[0] == "5 min ago"
        assert host.column(VoiceColumn.LENGTH) == ["01:04", "00:08", "00:12"]
        assert host.column(VoiceColumn.HEARD) == ["New", "Szabó Éva", "New"]
        assert find(host, "voiceCount").text() == "3 messages · 2 new"
        host.page.table.selectRow(2)
        assert not find(host, "voiceCallBack").isEnabled()
        assert not find(host, "voiceCall").isEnabled()
        host.page.shutdown()

    scenario(play)


def test_it_is_played_paused_sought_and_made_faster(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        host = await shown(rig, languages, *two())
        host.page.table.setFocus()
        click(find(host, "playButton"))
        await until(lambda: find(host, "playButton").text() == "Pause")
        assert rig.asked("player.play") == [("m-+36301234567", None)]
        await until(lambda: host.column(VoiceColumn.HEARD)[0] != "New")
        rig.desk.player.show(at=6.0)
        await until(lambda: find(host, "playTime").text() == "00:06 / 00:12")
        host.page.table.setFocus()
        press(host.page.table, Qt.Key.Key_Right)
        await until(lambda: rig.asked("player.seek") == [(11.0,)])
        speed = find(host, "playSpeed")
        speed.setCurrentIndex(speed.findData(1.5))
        speed.activated.emit(speed.currentIndex())
        await until(lambda: rig.asked("player.set_speed") == [(1.5,)])
        host.page.table.setFocus()
        press(host.page.table, Qt.Key.Key_Space)
        await until(lambda: find(host, "playButton").text() == "Play")
        assert rig.asked("player.pause") == [()]
        # Another message: the bar is that one's, and Play begins it.
        host.page.table.selectRow(1)
        assert find(host, "playTime").text() == "00:00 / 00:08"
        press(host.page.table, Qt.Key.Key_Return)
        await until(lambda: rig.asked("player.play")[-1] == ("m-+97699112233", 0.0))
        host.page.shutdown()

    scenario(play)


def test_one_press_makes_a_callback_and_a_second_one_shows_it(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        host = await shown(rig, languages, *two())
        shown_callbacks: list[str] = []
        host.page.callback_shown.connect(shown_callbacks.append)
        release = rig.hold("switchboard.call_back")
        button = find(host, "voiceCallBack")
        click(button)
        await until(lambda: rig.asked("switchboard.call_back"))
        assert not button.isEnabled()
        press(host.page.table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        release()
        await until(lambda: host.column(VoiceColumn.CALLBACK)[0] == "Planned")
        await until(lambda: host.notices.notices)
        assert "Szabó Éva" in host.notices.notices[0].text()
        await until(lambda: button.text() == "Show callback")
        click(button)
        assert shown_callbacks == [rig.desk.switchboard.messages[0].callback]
        host.page.shutdown()

    scenario(play)


@pytest.mark.parametrize(
    "error", [SwitchboardError(SwitchboardErrorKind.UNREACHABLE), CallRefused("no_device"), CallRefused("not_now")]
)
def test_what_cannot_be_played_is_said(scenario: Scenario, languages: Languages, error: Exception) -> None:
    async def play(rig: Rig) -> None:
        host = await shown(rig, languages, *two())
        rig.fail["player.play"] = error
        click(find(host, "playButton"))
        await until(lambda: host.notices.notices)
        text = host.notices.notices[0].text()
        assert len(text.split()) > 3
        assert "unexpected" not in text.lower()
        host.page.shutdown()

    scenario(play)


@pytest.mark.parametrize("link", SwitchboardLink)
def test_an_empty_list_says_why_in_every_language(
    scenario: Scenario, languages: Languages, link: SwitchboardLink
) -> None:
    async def play(rig: Rig) -> None:
        host = await shown(rig, languages)
        rig.desk.switchboard.link = link
        rig.post(SwitchboardChanged(link))
        title = find(host, "voiceStateTitle")
        await until(lambda: title.isVisible())
        said = set()
        for code in LANGUAGES:
            languages.install(code)
            await until(lambda: title.text())
            said.add(title.text())
        languages.install("en")
        assert said
        assert not find(host, "playButton").isVisible()
        host.page.shutdown()

    scenario(play)


def test_another_message_stands_at_its_own_beginning(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        host = await shown(rig, languages, *two())
        host.page.table.setFocus()
        press(host.page.table, Qt.Key.Key_Space)
        await until(lambda: find(host, "playButton").text() == "Pause")
        rig.desk.player.show(at=11.0)
        await until(lambda: find(host, "playTime").text().startswith("00:11"))
        host.page.table.selectRow(1)
        press(host.page.table, Qt.Key.Key_Right)
        await until(lambda: rig.asked("player.play")[1:] == [("m-+97699112233", 5.0)])
        host.page.shutdown()

    scenario(play)


def test_a_message_that_goes_leaves_nothing_chosen(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        both = two()
        host = await shown(rig, languages, *both)
        host.page.table.setFocus()
        rig.desk.switchboard.show_messages(both[1])
        await until(lambda: host.page.model.rowCount() == 1)
        press(host.page.table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert not find(host, "voiceCallBack").isEnabled()
        assert not rig.asked("switchboard.call_back")
        host.page.shutdown()

    scenario(play)


def test_a_drag_seeks_once_and_a_press_anywhere_goes_there(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        host = await shown(rig, languages, *two())
        click(find(host, "playButton"))
        await until(lambda: find(host, "playButton").text() == "Pause")
        place, left = find(host, "playPlace"), Qt.MouseButton.LeftButton
        y = place.height() // 2
        QTest.mousePress(place, left, pos=QPoint(place.width() // 4, y))
        for x in range(place.width() // 4, place.width() // 2, 7):
            QTest.mouseMove(place, QPoint(x, y))
        QTest.mouseRelease(place, left, pos=QPoint(place.width() // 2, y))
        await until(lambda: rig.asked("player.seek"))
        assert len(rig.asked("player.seek")) == 1
        assert 5.0 < rig.asked("player.seek")[0][0] < 7.0
        for number, x in enumerate((1, place.width() - 2, place.width() // 3), start=2):
            QTest.mouseClick(place, left, pos=QPoint(x, y))
            await until(lambda number=number: len(rig.asked("player.seek")) == number)
            assert abs(rig.asked("player.seek")[-1][0] - 12.0 * x / place.width()) < 0.5
        host.page.shutdown()

    scenario(play)


def test_what_is_on_its_way_can_be_given_up(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        both = two()
        host = await shown(rig, languages, *both)
        rig.desk.player.show(message=both[0].id, loading=True)
        await until(lambda: find(host, "playButton").text() == "Loading…")
        click(find(host, "playButton"))
        await until(lambda: rig.asked("player.pause"))
        assert not rig.asked("player.play")
        host.page.shutdown()

    scenario(play)


def test_the_time_of_an_older_message_is_seen(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        host = await shown(rig, languages, message("Szabó Éva", "+36301234567", 60 * 24 * 3))
        table = host.page.table
        for language in LANGUAGES:
            languages.install(language)
            needed = table.fontMetrics().horizontalAdvance(host.column(VoiceColumn.WHEN)[0]) + 2 * PAD
            assert table.columnWidth(VoiceColumn.WHEN) >= needed, language
        host.page.shutdown()

    scenario(play)
