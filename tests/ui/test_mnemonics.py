# SPDX-License-Identifier: GPL-3.0-or-later
"""Underlined letters: which are given to texts that no catalogue names, and that Alt with a letter goes to its field."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.number import parse
from app.i18n.catalogues import Languages
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.mnemonics import give_letters, letter_of, lettered, page_letters
from app.ui.reading import unmarked
from tests.ui.fakes import Play, Rig, find, press, until


@pytest.mark.parametrize(
    ("text", "letter", "read"),
    [("No&te", "t", "Note"), ("Note", "", "Note"), ("R&&D && &Sales", "s", "R&D & Sales"), ("Ко&гда", "г", "Когда")],
)
def test_the_letter_of_a_text_and_what_is_read(text: str, letter: str, read: str) -> None:
    assert (letter_of(text), unmarked(text)) == (letter, read)


@pytest.mark.parametrize(
    ("texts", "taken", "expected"),
    [
        (["Lounas", "Tauko"], "", ["&Lounas", "&Tauko"]),
        (["Lunch", "Long break"], "", ["&Lunch", "Long &break"]),
        (["Summer", "Training"], "st", ["S&ummer", "T&raining"]),
        # The first gives way to one that has no other letter.
        (["Ab", "A"], "", ["A&b", "&A"]),
        (["A", "A"], "", ["&A", "A"]),
        (["R&&D", "R"], "", ["R&&&D", "&R"]),
        (["by 15 min\tF12", "12", "–"], "", ["&by 15 min\tF12", "&12", "–"]),
    ],
)
def test_each_text_gets_a_letter_of_its_own(texts: list[str], taken: str, expected: list[str]) -> None:
    assert lettered(texts, set(taken)) == expected


def test_what_the_catalogue_has_marked_stays(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    chosen: list[str] = []
    for text in ("Break", "&Back", "Base"):
        action: QAction = menu.addAction(text)
        action.triggered.connect(lambda checked=False, text=text: chosen.append(text))
    give_letters(menu)
    assert [one.text() for one in menu.actions()] == ["B&reak", "&Back", "B&ase"]
    menu.popup(menu.pos())
    press(menu, Qt.Key.Key_A)
    assert chosen == ["Base"]


def test_the_pages_keep_their_letters(languages: Languages) -> None:
    assert page_letters() == {"s", "t", *"0123456789"}


@pytest.mark.parametrize(
    ("language", "ways"),
    [
        ("en", {Qt.Key.Key_W: "dueField", Qt.Key.Key_T: "formNote", Qt.Key.Key_O: "formOwner"}),
        ("hu", {Qt.Key.Key_K: "dueField", Qt.Key.Key_M: "formNote", Qt.Key.Key_F: "formOwner"}),
    ],
)
def test_alt_and_the_letter_go_to_the_field(
    scenario: Callable[[Play], None], languages: Languages, language: str, ways: dict[Qt.Key, str]
) -> None:
    async def play(rig: Rig) -> None:
        languages.install(language)
        number = parse("99112233", "MN")
        dialog = CallbackDialog(rig.desk, rig.bridge, languages, number=number)
        dialog.show()
        dialog.activateWindow()
        await until(dialog.isActiveWindow)
        for key, name in ways.items():
            press(dialog, key, Qt.KeyboardModifier.AltModifier)
            await until(find(dialog, name).hasFocus, name)
        dialog.close()

    scenario(play)
