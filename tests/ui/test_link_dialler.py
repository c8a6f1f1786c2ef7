# SPDX-License-Identifier: GPL-3.0-or-later
"""Links dial like the desk's own buttons, but neither feature codes nor calls for help by themselves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from app.domain.call import CallEvent, CallResult
from app.i18n.catalogues import Languages
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[MainWindow]]


@pytest.fixture
def window(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> MainWindow:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        return window

    return opened


def told(window: MainWindow) -> list[str]:
    return [notice.text() for notice in window.notices.notices if notice.key == "link"]


def test_a_link_while_a_customer_rings_in_waits_behind_them(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("88112233", "Бат")
        await until(lambda: desk.phone.rings)
        desk.links.dial("+97699112230")
        await until(lambda: rig.desk.calls.callout.number is not None)
        assert rig.desk.calls.callout.number.key == "+97699112230"
        assert told(desk) == []
        assert desk.phone.dial_page.field.text() == ""

    scenario(play)


@pytest.mark.parametrize("typed", ["+36 90 123 456", "*46"])
def test_what_asks_first_is_kept_while_a_customer_rings_in(scenario: Scenario, window: Opens, typed: str) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("88112233", "Бат")
        await until(lambda: desk.phone.rings)
        desk.links.dial(typed)
        assert told(desk) == ["You are in a call. The number of the link is kept in the dialpad."]
        assert desk.phone.dial_page.field.text() == typed
        assert rig.asked("calls.dial") == []

    scenario(play)


@pytest.mark.parametrize("typed", ["*46", "#99", "112", "105", "sip:*46@pbx.example", "sip:112@pbx.example"])
def test_a_link_to_a_feature_code_or_for_help_is_dialled_only_by_a_press(
    scenario: Scenario, window: Opens, typed: str
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        desk.links.dial(typed)
        shown = typed.removeprefix("sip:")
        assert told(desk) == [f"Press Call to dial {shown}: it came from a link."]
        assert desk.phone.page is desk.phone.dial_page
        assert rig.asked("calls.dial") == []
        click(find(desk, "phoneCall"))
        await until(lambda: rig.asked("calls.dial"))
        assert rig.asked("calls.dial")[0][0].removeprefix("sip:") == shown

    scenario(play)


def test_a_link_to_a_colleague_is_dialled_whatever_the_extension_means_elsewhere(
    scenario: Scenario, window: Opens
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        desk.links.dial("102")
        await until(lambda: rig.asked("calls.dial") == [("102", "")])
        rig.desk.calls.step(CallEvent.ENDED, CallResult.BUSY)
        await until(lambda: not desk.phone.live)
        desk.links.dial("9911 2230")
        await until(lambda: len(rig.asked("calls.dial")) == 2)
        assert told(desk) == []

    scenario(play)
