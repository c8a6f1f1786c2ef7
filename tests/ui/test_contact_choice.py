# SPDX-License-Identifier: GPL-3.0-or-later
"""Several contacts of one number: the agent chooses, in the incoming call, in the call and in the callback form."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtCore import Qt

from app.domain.call import Direction
from app.domain.number import parse
from app.domain.people import Contact
from app.i18n.catalogues import Languages
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.widgets.contact_choice import MOST, ContactChoice
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[MainWindow]]
NUMBER = "+97699112230"
BAT = Contact("c1", "Бат-Эрдэнэ " * 20, (NUMBER,), "Говь Алтайн Худалдаа " * 10)
SARNAI = Contact("c2", "Сарнай & <b>Болд</b>", (NUMBER,), "Gobi LLC", zone="Asia/Hovd")
EVA = Contact("c3", "Szabó Éva", (NUMBER,))


@pytest.fixture
def window(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> MainWindow:
        rig.desk.directory.several[NUMBER] = (BAT, SARNAI, EVA)
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        return window

    return opened


def test_caller_is_chosen_while_it_rings(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        width = desk.phone.width()
        call = rig.ring_in(NUMBER)
        choice = desk.phone.incoming_page.info.choice
        await until(choice.isVisible)
        assert not any(one.isChecked() for one in choice.choices)
        assert desk.phone.width() == width  # long names are cut short, the panel stays as it is
        assert choice.choices[0].toolTip().startswith("Бат-Эрдэнэ")
        assert rig.asked("calls.name_caller") == []
        click(choice.choices[1])
        await until(lambda: rig.asked("calls.name_caller") == [(call.id, SARNAI.name)])
        await until(lambda: desk.phone.incoming_page.who.name.text() == SARNAI.name)
        # It stays chosen in the call, and can be chosen otherwise there.
        click(find(desk, "incomingAnswer"))
        await until(lambda: desk.phone.page is desk.phone.call_page)
        in_call = desk.phone.call_page.info.choice
        await until(in_call.isVisible)
        assert [one.isChecked() for one in in_call.choices] == [False, True, False]
        assert not in_call.choices[2].isVisible()
        click(in_call.change)
        click(in_call.choices[2])
        await until(lambda: desk.phone.call_page.who.name.text() == EVA.name)
        # The callback form takes the name over, and does not ask again.
        desk.forms.open_callback_by_key()
        assert desk.forms.callback is not None
        assert desk.forms.callback.form.customer.text() == EVA.name
        await until(lambda: len(rig.asked("directory.contacts_for")) == 2)
        assert not desk.forms.callback.form.contacts.isVisible()
        desk.forms.callback.close()

    scenario(play)


def test_none_of_them(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in(NUMBER, "Anonymous")
        choice = desk.phone.incoming_page.info.choice
        await until(choice.isVisible)
        click(choice.none)
        assert choice.answer == ""
        assert choice.none.isVisible()
        assert not choice.choices[0].isVisible()
        assert rig.asked("calls.name_caller") == []
        assert desk.phone.incoming_page.who.name.text() == "Anonymous"

    scenario(play)


def test_it_takes_no_keyboard(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        search = find(desk, "searchField")
        search.setFocus()
        rig.ring_in(NUMBER)
        choice = desk.phone.incoming_page.info.choice
        await until(choice.isVisible)
        assert search.hasFocus()
        click(choice.choices[2])
        # As with each button of the panel: the next key must not press it once more.
        assert desk.phone.hasFocus()

    scenario(play)


def test_one_contact_asks_nothing(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.desk.directory.several[NUMBER] = (SARNAI,)
        rig.ring_in(NUMBER)
        info = desk.phone.incoming_page.info
        await until(lambda: info.company.text() == "Gobi LLC")
        assert not info.choice.isVisible()

    scenario(play)


@pytest.mark.parametrize(("customer", "asked"), [("Ann", False), ("", True)])
def test_who_is_dialled_by_name_is_no_question(scenario: Scenario, window: Opens, customer: str, asked: bool) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        call = rig.desk.calls.begin(Direction.OUT, parse(NUMBER, "MN"), customer)
        await until(lambda: desk.phone.lookup.known(call.id).looked_up)
        assert desk.phone.call_page.info.choice.isVisible() is asked

    scenario(play)


def test_the_form_asks_while_nobody_is_named(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.directory.several[NUMBER] = (BAT, SARNAI, EVA)
        dialog = CallbackDialog(rig.desk, rig.bridge, languages, number=parse(NUMBER, "MN"))
        dialog.show()
        dialog.activateWindow()
        await until(dialog.isActiveWindow)
        form = dialog.form
        await until(form.contacts.isVisible)
        assert form.customer.text() == ""
        form.contacts.choices[0].setFocus(Qt.FocusReason.TabFocusReason)
        press(form.contacts.choices[0], Qt.Key.Key_Tab)
        assert form.contacts.choices[1].hasFocus()
        press(form.contacts.choices[1], Qt.Key.Key_Space)
        assert form.customer.text() == SARNAI.name
        assert find(form, "dueZone").findData("Asia/Hovd") >= 0
        assert form.contacts.change.hasFocus()  # the keyboard is not lost with the rows that go
        click(form.contacts.change)
        click(form.contacts.none)
        assert form.customer.text() == ""
        type_text(form.customer, "Дулмаа")
        click(form.contacts.change)
        click(form.contacts.none)
        assert form.customer.text() == "Дулмаа"  # what was typed stays
        click(find(dialog, "saveButton"))
        await until(lambda: rig.asked("callbacks.create"))
        assert rig.asked("callbacks.create")[0][0].customer == "Дулмаа"

    scenario(play)


def test_another_number_asks_anew(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.directory.several[NUMBER] = (BAT, SARNAI)
        dialog = CallbackDialog(rig.desk, rig.bridge, languages)
        dialog.show()
        type_text(find(dialog, "formNumber"), NUMBER)
        await until(dialog.form.contacts.isVisible)
        type_text(find(dialog, "formNumber"), "1")
        await until(lambda: not dialog.form.contacts.isVisible())
        dialog.close()

    scenario(play)


def test_many_contacts_and_a_language_switch(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        choice = ContactChoice()
        choice.show_contacts(tuple(Contact(str(n), f"Name {n}") for n in range(MOST + 5)), NUMBER)
        choice.show()
        assert len([one for one in choice.choices if one.isVisible()]) == MOST
        assert choice._rest.text().startswith("5 more")
        assert choice.choices[0].accessibleName() == "Name 0, +976 9911 2230"
        before = choice.spoken()
        languages.install("hu")
        await until(lambda: choice.none.accessibleName() != "")
        click(choice.choices[3])
        assert choice.answer == "3"
        assert before
        assert choice.spoken() == ""
        choice.show_contacts((), NUMBER)
        assert not choice.isVisible()

    scenario(play)
