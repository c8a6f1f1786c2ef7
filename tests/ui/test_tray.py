# SPDX-License-Identifier: GPL-3.0-or-later
"""The tray: its menu and its words in every language, its picture, and that nothing breaks where there is none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.domain.agent import AgentEvent, AgentState
from app.domain.errors import IllegalTransition
from app.i18n.catalogues import Languages
from app.services.events import SignInWanted
from app.ui import tray_icon
from app.ui.notices import Notices
from app.ui.outside import Outside
from app.ui.reading import unmarked
from app.ui.theme import Theme
from app.ui.tray import Tray
from tests.ui.fakes import ME, Play, Rig, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[Tray]]


@pytest.fixture
def tray(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> Tray:
        window = QWidget()
        window.show()
        tray = Tray(rig.desk, rig.bridge, languages, theme, window)
        tray.start()
        return tray

    return opened


def item(tray: Tray, name: str) -> QAction:
    return next(action for action in tray.menu.actions() if action.objectName() == name)


def said(tray: Tray, name: str) -> str:
    """What an entry says, without its underlined letter."""
    return unmarked(item(tray, name).text())


def test_where_there_is_no_tray_nothing_is_hidden(scenario: Scenario, tray: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = await tray()
        assert not QSystemTrayIcon.isSystemTrayAvailable()
        rig.desk.settings.set("close_to_tray", True)
        assert not one.there
        assert not one.keeps_running()
        one.tell("Title", "Text")
        one.shutdown()
        assert not one._again.isActive()

    scenario(play)


# A tray is only said to be there: the platform of the tests has none.
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_where_there_is_one_closing_may_leave_the_desk_there(
    scenario: Scenario, tray: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(rig: Rig) -> None:
        told: list[str] = []
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
        one = await tray()
        one.changed.connect(lambda: told.append("changed"))
        # The panel comes later than the desk.
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
        one._again.timeout.emit()
        assert told == ["changed"]
        assert one.there
        assert not one.keeps_running()
        rig.desk.settings.set("close_to_tray", True)
        assert one.keeps_running()
        # The panel went away: nobody would find the desk again.
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
        assert not one.keeps_running()
        one.shutdown()
        assert not one.there

    scenario(play)


def test_the_menu_says_how_it_stands(scenario: Scenario, tray: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = await tray()
        assert said(one, "trayCallbacks") == "No callbacks due"
        assert said(one, "trayMissed") == "No missed calls"
        assert one.tip() == "Soitto\nReady"
        rig.callback("99112233", "Бат", -1, owner=ME.id)
        rig.desk.reminders.changed()
        one.set_missed(2)
        await until(lambda: one.waiting == 3 and "2" in item(one, "trayMissed").text())
        assert said(one, "trayCallbacks").startswith("1 ")
        assert [line[:2] for line in one.tip().split("\n")[2:]] == ["1 ", "2 "]

    scenario(play)


def test_the_agent_pauses_and_is_ready_again_from_the_menu(scenario: Scenario, tray: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = await tray()
        lunch = next(action for action in one.pauses.actions() if action.data() == "lunch")
        assert not item(one, "trayReady").isEnabled()
        lunch.trigger()
        await until(lambda: "Lunch" in one.tip())
        await until(lambda: lunch.isChecked() and not lunch.isEnabled() and item(one, "trayReady").isEnabled())
        item(one, "trayReady").trigger()
        await until(lambda: rig.desk.agent.agent.state is AgentState.READY and not lunch.isChecked())
        rig.desk.agent.call(AgentEvent.CALL_IN)
        await until(lambda: unmarked(one.pauses.title()) == "Pause after this call")
        assert not item(one, "trayReady").isEnabled()
        lunch.trigger()
        await until(lambda: item(one, "trayReady").isEnabled())
        assert said(one, "trayReady") == "No pause after this call"
        refused: list[object] = []
        one.failed.connect(refused.append)
        rig.fail["agent.ready"] = IllegalTransition("agent", "ready", "ready")
        item(one, "trayReady").trigger()
        await until(lambda: refused)

    scenario(play)


def test_the_menu_leads_to_the_window(scenario: Scenario, tray: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = await tray()
        asked: list[object] = []
        one.show_wanted.connect(lambda: asked.append("show"))
        one.hide_wanted.connect(lambda: asked.append("hide"))
        one.page_wanted.connect(asked.append)
        one.compact_wanted.connect(asked.append)
        one.sign_out_wanted.connect(lambda: asked.append("sign out"))
        one.quit_wanted.connect(lambda: asked.append("quit"))
        one.menu.aboutToShow.emit()
        show = item(one, "trayShow")
        assert unmarked(show.text()) == "Hide the desk"
        assert not show.isEnabled()  # there is no tray to get it back from
        window = one.parent()
        assert isinstance(window, QWidget)
        window.hide()
        one.menu.aboutToShow.emit()
        assert unmarked(show.text()) == "Show the desk"
        for name in ("trayShow", "trayCompact", "trayCallbacks", "trayMissed", "traySignOut", "trayQuit"):
            item(one, name).trigger()
        assert asked == ["show", True, "callbacks", "missed", "sign out", "quit"]
        rig.desk.account.person = None
        rig.desk.agent.step(AgentEvent.SIGN_OUT)
        rig.post(SignInWanted())
        await until(lambda: not item(one, "traySignOut").isEnabled() and not item(one, "trayMissed").isEnabled())
        one._activated(QSystemTrayIcon.ActivationReason.Trigger)
        assert asked[-1] == "show"

    scenario(play)


def test_the_menu_follows_the_language(scenario: Scenario, tray: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        one = await tray()
        languages.install("fi")
        assert [unmarked(action.text()) for action in one.pauses.actions()] == ["Lounas", "Tauko", "Koulutus"]
        assert said(one, "trayReady") != "Ready"

    scenario(play)


def test_all_of_it_begins_and_ends_where_the_desktop_allows_nothing(
    scenario: Scenario, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.update(hotkeys=True, close_to_tray=True)
        window = QWidget()
        outside = Outside(rig.desk, rig.bridge, languages, theme, Notices(window), window)
        window.show()
        outside.start()
        assert not outside.tray.keeps_running()
        assert not outside.keys.allowed
        assert not outside.messages.tell("Title", "Text", lambda: None)
        outside.shutdown()

    scenario(play)


def pixels(state: AgentState, count: int, size: int = 32) -> QImage:
    return tray_icon.tray_icon(state, count).pixmap(size, size).toImage()


def test_the_picture_tells_state_and_number_by_shape(qapp: object, theme: Theme) -> None:
    try:
        for scheme in ("light", "dark"):
            theme.apply("light" if scheme == "light" else "dark")
            states = [pixels(state, 0) for state in AgentState]
            counts = [pixels(AgentState.READY, count) for count in (0, 1, 2, 9, 10)]
            for pictures in (states, counts):
                plain = [_grey(one) for one in pictures]
                assert all(one != other for at, one in enumerate(plain) for other in plain[:at])
            # More than nine is a nine and a plus.
            assert pixels(AgentState.READY, 10) == pixels(AgentState.READY, 99)
            for size in tray_icon.SIZES:
                picture = pixels(AgentState.READY, 3, size)
                assert picture.width() == size
                assert QColor(picture.pixel(size // 2, size // 2)).alpha() == 255
    finally:
        theme.apply("light")


def _grey(one: QImage) -> bytes:
    return bytes(one.convertToFormat(QImage.Format.Format_Mono).constBits())
