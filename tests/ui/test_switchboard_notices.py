# SPDX-License-Identifier: GPL-3.0-or-later
"""What the switchboard tells, below the page: one by one, then counted; not during a call; a lost switchboard once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.board import BoardNow, CallbackAsked, QueueNow, VoiceMessage
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.i18n.catalogues import Languages
from app.services.events import AskedForCallback, MessageLeft, SwitchboardChanged, SwitchboardLink
from app.ui import switchboard_tidings
from app.ui.main_window import MainWindow
from app.ui.sayings import say_error
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[MainWindow]]
SUPPORT = BoardNow(datetime.now(UTC), True, True, (QueueNow("support", "Туслах төв"),))


@pytest.fixture
def window(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> MainWindow:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        return window

    return opened


def texts(window: MainWindow) -> list[str]:
    return [notice.text() for notice in window.notices.notices]


def asked(number: int, customer: str = "", **fields: bool) -> AskedForCallback:
    return AskedForCallback(CallbackAsked(f"c{number}", "support", customer, f"+9769911220{number}", **fields))


def message(number: int) -> MessageLeft:
    return MessageLeft(VoiceMessage(f"m{number}", "support", "+97699112233", "", datetime.now(UTC), 4.0))


def test_a_customer_who_asks_for_a_callback_is_told_and_shown_without_taking_the_keyboard(
    scenario: Scenario, window: Opens
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.desk.switchboard.show_board(SUPPORT)
        one = rig.callback("99112233", "Бат")
        focus = QApplication.focusWidget()
        rig.post(AskedForCallback(CallbackAsked(one.id, "support", "Бат", one.number.key)))
        await until(lambda: "Бат asked for a callback (Туслах төв)." in texts(desk))
        assert QApplication.focusWidget() is focus
        [notice] = desk.notices.notices
        desk.show_page("settings")
        click(notice.action_button)
        await until(lambda: desk.callbacks.current_id() == one.id)
        assert texts(desk) == []

    scenario(play)


def test_one_customer_is_told_once(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        for _ in range(5):
            rig.post(asked(1, "Бат"))
        rig.post(asked(2, missed=True))
        await until(lambda: "+97699112202 rang in vain (support)." in texts(desk))
        assert texts(desk) == ["Бат asked for a callback (support).", "+97699112202 rang in vain (support)."]

    scenario(play)


def test_many_customers_are_counted_and_their_list_is_shown(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        for number in range(7):
            rig.post(asked(number, "Бат", missed=True))
        await until(lambda: texts(desk) == ["7 customers rang in vain."])
        click(desk.notices.notices[0].action_button)
        await until(lambda: texts(desk) == [])
        for number in range(2):
            rig.post(message(number))
        await until(lambda: len(texts(desk)) == 2)
        for number in range(2, 5):
            rig.post(message(number))
        await until(lambda: texts(desk) == ["5 voice messages were left."])
        desk.notices.notices[0].close_notice()
        rig.post(message(9))
        await until(lambda: texts(desk) == ["+97699112233 left a voice message (support)."])
        click(desk.notices.notices[0].action_button)
        await until(lambda: texts(desk) == [])

    scenario(play)


def test_who_talks_is_told_after_the_call(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233", "Szabó Éva")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        rig.post(asked(1, "Бат"))
        rig.post(message(1))
        desk.phone.answer()
        await until(lambda: desk.phone.page is desk.phone.call_page)
        assert texts(desk) == []
        click(find(desk, "callEnd"))
        await until(lambda: find(desk, "face4") is not None)
        assert texts(desk) == []
        click(find(desk, "face4"))
        await until(lambda: len(texts(desk)) == 2)
        assert "Бат asked for a callback (support)." in texts(desk)

    scenario(play)


def test_a_lost_switchboard_is_told_once_and_when_it_is_back(
    scenario: Scenario, window: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(switchboard_tidings, "AWAY_AFTER", 0)

    async def play(rig: Rig) -> None:
        desk = await window()
        for code in ("ConnectError", "gateway", "stream_ended"):
            error = SwitchboardError(SwitchboardErrorKind.UNREACHABLE, code)
            rig.post(SwitchboardChanged(SwitchboardLink.AWAY, error))
        await until(lambda: len(texts(desk)) == 1)
        [notice] = desk.notices.notices
        assert notice.text().startswith("The switchboard cannot be reached: calls go on")
        rig.post(
            SwitchboardChanged(SwitchboardLink.AWAY, SwitchboardError(SwitchboardErrorKind.UNREACHABLE, "gateway"))
        )
        notice.close_notice()
        rig.post(SwitchboardChanged(SwitchboardLink.THERE))
        await until(lambda: texts(desk) == ["The switchboard is reached again."])
        no_key = SwitchboardError(SwitchboardErrorKind.SIGN_IN, "no_key")
        rig.post(SwitchboardChanged(SwitchboardLink.REFUSED, no_key))
        await until(lambda: texts(desk) == [say_error(no_key)])
        rig.post(SwitchboardChanged(SwitchboardLink.OFF))
        await until(lambda: texts(desk) == [])

    scenario(play)


def test_a_switchboard_that_is_back_at_once_is_not_told_of(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.post(SwitchboardChanged(SwitchboardLink.AWAY, SwitchboardError(SwitchboardErrorKind.UNREACHABLE, "x")))
        rig.post(SwitchboardChanged(SwitchboardLink.THERE))
        rig.post(asked(1, "Бат"))
        await until(lambda: len(texts(desk)) == 1)
        assert texts(desk) == ["Бат asked for a callback (support)."]

    scenario(play)


def test_the_next_agent_is_told_nothing_of_this_ones(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233", "Szabó Éva")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        rig.post(asked(1, "Бат"))
        rig.post(asked(2, "Бат"))
        await until(lambda: len(desk.tidings._switchboard._kept) == 2)
        desk.tidings.forget()
        desk.phone.reject()
        await until(lambda: desk.phone.page is not desk.phone.incoming_page)
        assert texts(desk) == []

    scenario(play)


@pytest.mark.parametrize("kind", SwitchboardErrorKind)
def test_every_error_is_a_whole_sentence(languages: Languages, kind: SwitchboardErrorKind) -> None:
    said = {
        code: say_error(SwitchboardError(kind, code))
        for code in (
            "older_version",
            "no_phone",
            "busy",
            "bad_phone",
            "premium",
            "certificate",
            "pbx_away",
            "disk",
            "x",
            "",
        )
    }
    assert all(one.endswith((".", "?")) for one in said.values())
    assert "certificate" in said["certificate"]
    if kind is SwitchboardErrorKind.REFUSED:
        assert len(set(said.values())) == len(said)
