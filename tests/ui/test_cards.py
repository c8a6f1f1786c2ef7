# SPDX-License-Identifier: GPL-3.0-or-later
"""Screen-pop: which address opens, when and where; and that none of them is ever logged."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint

from app.domain.call import CallEvent, CallResult, Direction
from app.domain.number import parse
from app.domain.people import Contact
from app.i18n.catalogues import Languages
from app.ui import cards
from app.ui.dialogs.whose_card import WhoseCardDialog
from app.ui.main_window import MainWindow
from app.ui.reading import unmarked
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, until

Scenario = Callable[[Play], None]
Opens = Callable[..., Awaitable[tuple[MainWindow, list[str]]]]
NUMBER = "+97699112230"
BY_NUMBER = "https://crm.example.com/?tel={number}"
FOUND = "https://crm.example.com/?tel=%2B97699112230"
EVA, BAT = Contact("c$1", "Éva", (NUMBER,), url="https://crm.example.com/eva"), Contact("c2", "Bat", (NUMBER,))


@pytest.fixture
def window(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    """The window, and what it has opened in the browser."""

    async def opened(template: str = BY_NUMBER, when: str = "click") -> tuple[MainWindow, list[str]]:
        rig.desk.settings.update(card_template=template, card_open=when)
        desk = MainWindow(rig.desk, rig.bridge, languages, theme)
        seen: list[str] = []

        def browser(url: str) -> bool:
            seen.append(url)
            return True

        desk.phone.cards.browser = browser
        desk.show()
        desk.activateWindow()
        await until(desk.isActiveWindow)
        return desk, seen

    return opened


async def looked_up(desk: MainWindow, call_id: str) -> None:
    await until(lambda: desk.phone.lookup.known(call_id).looked_up)


def test_by_its_button_on_each_page(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk, seen = await window()
        call = rig.ring_in(NUMBER)
        await looked_up(desk, call.id)
        assert seen == []
        click(find(desk, "incomingCard"))
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(lambda: desk.phone.page is desk.phone.call_page)
        click(find(desk, "callCard"))
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        await until(lambda: desk.phone.page is desk.phone.result_page)
        click(find(desk, "resultCard"))
        assert seen == [FOUND] * 3

    scenario(play)


@pytest.mark.parametrize(("when", "ringing", "answered"), [("ringing", 1, 1), ("answered", 0, 1), ("click", 0, 0)])
def test_by_itself_once(scenario: Scenario, window: Opens, when: str, ringing: int, answered: int) -> None:
    async def play(rig: Rig) -> None:
        desk, seen = await window(when=when)
        call = rig.ring_in(NUMBER)
        await looked_up(desk, call.id)
        assert len(seen) == ringing
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(lambda: desk.phone.page is desk.phone.call_page)
        rig.desk.calls.step(CallEvent.HELD)
        rig.desk.calls.step(CallEvent.RESUMED)
        await until(lambda: desk.phone.call is not None and desk.phone.call == rig.desk.calls.current)
        assert len(seen) == answered

    scenario(play)


def test_never_has_no_button(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk, seen = await window(when="never")
        call = rig.ring_in(NUMBER)
        await looked_up(desk, call.id)
        assert not find(desk, "incomingCard").isVisible()
        assert seen == []

    scenario(play)


def test_a_chosen_contact_opens_its_card(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.directory.several[NUMBER] = (EVA, BAT)
        desk, seen = await window("https://crm.example.com/c/{contact}", "ringing")
        call = rig.ring_in(NUMBER)
        await looked_up(desk, call.id)
        assert seen == []  # nobody is chosen by itself
        assert not find(desk, "incomingCard").isVisible()
        click(desk.phone.incoming_page.info.choice.choices[0])
        await until(lambda: seen == ["https://crm.example.com/c/c%241"])
        assert find(desk, "incomingCard").isVisible()

    scenario(play)


def test_contacts_own_address_without_a_template(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.directory.contacts[NUMBER] = EVA
        desk, seen = await window("")
        call = rig.ring_in(NUMBER)
        await looked_up(desk, call.id)
        click(find(desk, "incomingCard"))
        assert seen == ["https://crm.example.com/eva"]

    scenario(play)


def test_callback_that_is_being_dialled(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback(NUMBER, "Éva")
        rig.put(replace(one, remote="serviceCall$501"))
        _, seen = await window("https://crm.example.com/b/{callback}", "answered")
        rig.desk.calls.begin(Direction.OUT, parse(NUMBER, "MN"), "Éva", callback=one.id)
        rig.desk.calls.step(CallEvent.RINGING)
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(lambda: seen == ["https://crm.example.com/b/serviceCall%24501"])

    scenario(play)


def test_colleagues_have_no_card(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk, seen = await window(when="ringing")
        rig.ring_in("102", internal=True)
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        assert not find(desk, "incomingCard").isVisible()
        assert seen == []

    scenario(play)


def test_from_the_list_of_callbacks(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback(NUMBER, "Éva")
        rig.desk.directory.pages[one.id] = "https://crm.example.com/call/501"
        rig.desk.settings.set("crm_profile", "crm.toml")
        desk, seen = await window()
        await until(lambda: desk.callbacks.model.rowCount() == 1)
        desk.callbacks.select(one.id)
        desk.callbacks._open_menu(QPoint(0, 0))
        assert desk.callbacks._menu is not None
        menu = {unmarked(action.text()): action for action in desk.callbacks._menu.actions()}
        menu["Open card"].trigger()
        await until(lambda: seen == [FOUND])
        menu["Open in the CRM"].trigger()
        await until(lambda: seen == [FOUND, "https://crm.example.com/call/501"])
        desk.callbacks._menu.close()
        rig.desk.directory.pages.clear()
        desk.callbacks._actions["record"].trigger()
        await until(lambda: desk.notices.notices)
        assert "not known where" in desk.notices.notices[0].text()

    scenario(play)


BY_CONTACT = "https://crm.example.com/c/{contact}"


@pytest.mark.parametrize(
    ("template", "answer", "address"),
    [
        (BY_CONTACT, "contact1", "https://crm.example.com/c/c2"),
        (BY_CONTACT, "contactNone", None),
        (BY_CONTACT, "cancelButton", None),
        ("", "contact0", "https://crm.example.com/eva"),
    ],
)
def test_from_the_list_with_several_contacts(
    scenario: Scenario, window: Opens, template: str, answer: str, address: str | None
) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback(NUMBER, "Jansen")
        rig.desk.directory.several[NUMBER] = (EVA, BAT)
        desk, seen = await window(template)
        desk.phone.cards.open_callback(one.id)
        await until(lambda: desk.findChildren(WhoseCardDialog))
        [dialog] = desk.findChildren(WhoseCardDialog)
        assert "Jansen" in dialog.who.text()
        assert not seen
        click(find(dialog, answer))
        await until(lambda: not desk.findChildren(WhoseCardDialog))
        assert seen == ([address] if address else [])
        assert not desk.notices.notices

    scenario(play)


def test_from_the_list_nobody_is_asked_for_nothing(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback(NUMBER, "Jansen")
        rig.desk.directory.several[NUMBER] = (EVA, BAT)
        desk, seen = await window(BY_NUMBER)
        desk.phone.cards.open_callback(one.id)
        await until(lambda: seen == [FOUND])

    scenario(play)


def test_signing_out_takes_the_question_away(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback(NUMBER, "Jansen")
        rig.desk.directory.several[NUMBER] = (EVA, BAT)
        desk, seen = await window(BY_CONTACT)
        for _ in range(2):  # asked again, it is still one question
            desk.phone.cards.open_callback(one.id)
            await until(lambda: any(one.isVisible() for one in desk.findChildren(WhoseCardDialog)))
        await until(lambda: len(desk.findChildren(WhoseCardDialog)) == 1)
        desk.phone.signed_out()
        await until(lambda: not desk.findChildren(WhoseCardDialog))
        assert not seen

    scenario(play)


def test_no_browser_is_said(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk, _ = await window()
        desk.phone.cards.browser = lambda url: False
        call = rig.ring_in(NUMBER)
        await looked_up(desk, call.id)
        click(find(desk, "incomingCard"))
        await until(lambda: desk.notices.notices)
        assert "browser" in desk.notices.notices[0].text()

    scenario(play)


def test_browser_is_used_where_there_is_no_panel(
    scenario: Scenario, window: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(rig: Rig) -> None:
        monkeypatch.setattr(cards, "panel_possible", lambda: False)
        rig.desk.settings.set("card_in", "panel")
        desk, seen = await window()
        call = rig.ring_in(NUMBER)
        await looked_up(desk, call.id)
        click(find(desk, "incomingCard"))
        assert seen == [FOUND]

    scenario(play)


def test_addresses_are_not_logged(scenario: Scenario, window: Opens, caplog: pytest.LogCaptureFixture) -> None:
    async def play(rig: Rig) -> None:
        caplog.set_level(logging.DEBUG)
        desk, seen = await window(when="ringing")
        call = rig.ring_in(NUMBER)
        await until(lambda: seen)
        await looked_up(desk, call.id)
        assert "99112230" not in caplog.text
        assert "crm.example" not in caplog.text

    scenario(play)
