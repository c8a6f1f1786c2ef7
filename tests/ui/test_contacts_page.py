# SPDX-License-Identifier: GPL-3.0-or-later
"""The Contacts page (row D1): numbers are called, names are looked for, and it says what it could not ask."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.errors import CrmError, CrmErrorKind
from app.domain.people import Contact
from app.i18n.catalogues import Languages
from app.ui.pages.contacts import ContactRow, ContactsPage
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[Rig], tuple[ContactsPage, list[tuple[str, str]]]]


@pytest.fixture
def page(languages: Languages, theme: Theme) -> Opens:
    def opened(rig: Rig) -> tuple[ContactsPage, list[tuple[str, str]]]:
        page = ContactsPage(rig.desk, rig.bridge)
        dialled: list[tuple[str, str]] = []
        page.dial_wanted.connect(lambda number, name: dialled.append((number.dial, name)))
        page.resize(760, 600)
        page.show()
        return page, dialled

    return opened


def known(rig: Rig, *contacts: Contact) -> None:
    rig.desk.directory.contacts = {one.id: one for one in contacts}


def buttons(row: ContactRow) -> list[QPushButton]:
    return [one for one in row.buttons if one.isVisible()]


@pytest.mark.parametrize("by_key", [False, True])
def test_a_typed_number_is_called(scenario: Scenario, page: Opens, by_key: bool) -> None:
    async def play(rig: Rig) -> None:
        window, dialled = page(rig)
        field = find(window, "contactsField")
        assert not find(window, "contactsCall").isEnabled()
        type_text(field, "9911 2230")
        assert find(window, "contactsNote").text() == "+976 9911 2230 · Mongolia · mobile"
        if by_key:
            press(field, Qt.Key.Key_Return)
        else:
            click(find(window, "contactsCall"))
        assert dialled == [("+97699112230", "")]
        assert rig.asked("directory.search") == []

    scenario(play)


def test_the_extension_of_a_colleague_is_called_by_name(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window, dialled = page(rig)
        type_text(find(window, "contactsField"), "102")
        assert find(window, "contactsNote").text().startswith("Бат-Эрдэнэ · 102")
        click(find(window, "contactsCall"))
        assert dialled == [("102", "Бат-Эрдэнэ")]

    scenario(play)


@pytest.mark.parametrize("typed", ["бат", "ЭРДЭНЭ", "Бат-Эр"])
def test_a_name_is_looked_for_in_any_script_and_each_result_has_its_call_button(
    scenario: Scenario, page: Opens, typed: str
) -> None:
    async def play(rig: Rig) -> None:
        known(rig, Contact("1", "Бат-Эрдэнэ Болд", ("+97699112230", "+97688112230"), "Őri és Társa Kft."))
        window, dialled = page(rig)
        type_text(find(window, "contactsField"), typed)
        assert not find(window, "contactsCall").isEnabled()
        click(find(window, "contactsSearch"))
        await until(lambda: len(window.rows) == 2)
        colleague, contact = window.rows
        assert (colleague.name, colleague.about.text()) == ("Бат-Эрдэнэ", "Colleague")
        assert (contact.name, contact.about.text()) == ("Бат-Эрдэнэ Болд", "Őri és Társa Kft.")
        assert [one.text() for one in buttons(contact)] == ["+976 9911 2230", "+976 8811 2230"]
        assert contact.buttons[1].accessibleName() == "Call Бат-Эрдэнэ Болд: +976 8811 2230"
        click(contact.buttons[1])
        click(colleague.buttons[0])
        assert dialled == [("+97688112230", "Бат-Эрдэнэ Болд"), ("102", "Бат-Эрдэнэ")]

    scenario(play)


def test_enter_looks_for_a_name_and_then_calls_the_result_chosen_by_the_arrows(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window, dialled = page(rig)
        field = find(window, "contactsField")
        type_text(field, "a")
        press(field, Qt.Key.Key_Return)
        await until(lambda: len(window.rows) == 2)
        press(field, Qt.Key.Key_Return)
        await until(lambda: len(rig.asked("directory.search")) == 2, "Enter without a chosen result only searches")
        await until(lambda: window.rows and not window._searching)
        assert dialled == []
        press(field, Qt.Key.Key_Down)
        press(field, Qt.Key.Key_Down)
        press(field, Qt.Key.Key_Return)
        assert [number for number, _ in dialled] == ["102"]
        press(field, Qt.Key.Key_Up)
        press(field, Qt.Key.Key_Return)
        assert [number for number, _ in dialled] == ["102", "103"]

    scenario(play)


def test_a_name_is_looked_for_by_itself_once_the_typing_pauses(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window, _ = page(rig)
        type_text(find(window, "contactsField"), "Éva")
        await until(lambda: [row.name for row in window.rows] == ["Szabó Éva"])
        assert rig.asked("directory.search") == [("Éva",)]

    scenario(play)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1", "This number is too short."),
        ("99112230991122309911", "This number is too long."),
        ("a@", "This is not a SIP address (name@host)."),
    ],
)
def test_a_number_that_cannot_be_called_is_told(scenario: Scenario, page: Opens, typed: str, said: str) -> None:
    async def play(rig: Rig) -> None:
        window, dialled = page(rig)
        field, note = find(window, "contactsField"), find(window, "contactsNote")
        type_text(field, typed)
        press(field, Qt.Key.Key_Return)
        assert note.text() == said
        assert note.property("kind") == "late"
        assert field.property("invalid") is True
        assert dialled == []
        type_text(field, "2")
        assert field.property("invalid") is False

    scenario(play)


def test_a_contact_whose_number_is_none_cannot_be_called_and_says_why(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        known(rig, Contact("1", "Zorro", ("12x",)), Contact("2", "Zorba", ()))
        window, dialled = page(rig)
        window.look_for("zor")
        await until(lambda: len(window.rows) == 2)
        none, wrong = window.rows
        assert none.buttons == []
        assert not wrong.buttons[0].isEnabled()
        assert wrong.buttons[0].toolTip() == "A number has digits only; this has other characters."
        wrong.call_first()
        assert dialled == []

    scenario(play)


def test_offline_only_colleagues_are_shown_and_that_is_said(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        known(rig, Contact("1", "Batman", ("+97699112230",)))
        rig.desk.directory.crm_online = False
        window, _ = page(rig)
        window.look_for("bat")
        await until(lambda: [row.name for row in window.rows] == ["Бат-Эрдэнэ"])
        assert find(window, "contactsOffline").isVisible()
        window.look_for("nobody")
        await until(lambda: find(window, "contactsStateTitle").isVisible())
        assert "cannot be reached" in find(window, "contactsStateText").text()
        rig.desk.directory.crm_online = True
        window.look_for("bat")
        await until(lambda: len(window.rows) == 2)
        assert not find(window, "contactsOffline").isVisible()

    scenario(play)


def test_empty_slow_and_failed_searches_say_so_and_offer_the_next_step(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window, _ = page(rig)
        title = find(window, "contactsStateTitle")
        assert title.text() == "Type a number to call, or a name to search"
        release = rig.hold("directory.search")
        window.look_for("nobody")
        await until(lambda: title.text() == "Searching…")
        release()
        await until(lambda: title.text() == "Nobody found for “nobody”")
        rig.fail["directory.search"] = CrmError(CrmErrorKind.THROTTLED)
        window.look_for("bat")
        await until(lambda: title.text() == "The search did not work")
        assert "short pause" in find(window, "contactsStateText").text()
        del rig.fail["directory.search"]
        click(find(window, "contactsStateAction"))
        await until(lambda: len(window.rows) == 1)

    scenario(play)


def test_a_newer_search_replaces_a_slower_one(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window, _ = page(rig)
        release = rig.hold("directory.search")
        window.look_for("Éva")
        window.look_for("бат")
        release()
        await until(lambda: window.rows)
        assert [row.name for row in window.rows] == ["Бат-Эрдэнэ"]

    scenario(play)


def test_another_language_shows_at_once_with_results_and_text_in_place(
    scenario: Scenario, page: Opens, languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        window, _ = page(rig)
        window.look_for("бат")
        await until(lambda: window.rows)
        languages.install("fi")
        await until(lambda: window.rows[0].name == "Бат-Эрдэнэ")
        assert find(window, "contactsField").text() == "бат"

    scenario(play)


def test_enter_calls_the_number_typed_over_a_chosen_result(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window, dialled = page(rig)
        field = find(window, "contactsField")
        window.look_for("бат")
        await until(lambda: window.rows)
        press(field, Qt.Key.Key_Down)
        field.selectAll()
        type_text(field, "9911 2230")
        assert not window.rows[0].isEnabled()
        press(field, Qt.Key.Key_Down)
        press(field, Qt.Key.Key_Return)
        assert dialled == [("+97699112230", "")]

    scenario(play)


def test_enter_looks_for_the_name_typed_over_a_chosen_result(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window, dialled = page(rig)
        field = find(window, "contactsField")
        window.look_for("бат")
        await until(lambda: window.rows)
        press(field, Qt.Key.Key_Down)
        release = rig.hold("directory.search")
        field.selectAll()
        type_text(field, "Éva")
        assert not window.rows[0].isEnabled()
        press(field, Qt.Key.Key_Return)
        press(field, Qt.Key.Key_Return)
        assert dialled == []
        release()
        await until(lambda: [row.name for row in window.rows] == ["Szabó Éva"])
        assert window.rows[0].isEnabled()
        press(field, Qt.Key.Key_Down)
        press(field, Qt.Key.Key_Return)
        assert dialled == [("103", "Szabó Éva")]

    scenario(play)


def test_the_next_agent_sees_nothing_of_this_ones_search(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        window, _ = page(rig)
        window.look_for("бат")
        await until(lambda: window.rows)
        window.signed_out()
        assert (find(window, "contactsField").text(), window.rows) == ("", [])
        assert not find(window, "contactsResults").isVisible()

    scenario(play)
