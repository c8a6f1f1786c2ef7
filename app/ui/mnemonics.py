# SPDX-License-Identifier: GPL-3.0-or-later
"""Underlined letters for what the catalogues do not name: pauses, columns, times and fields of the site get theirs when they are
shown. The letters of our own texts are the translators' choice ("&" in the catalogue), and are left to them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from app.ui import keymap

_MARKED = re.compile(r"&(?:&|(\w))")


def letter_of(text: str) -> str:
    """The underlined letter of a text, in lower case; empty without one."""
    return next((found[1].casefold() for found in _MARKED.finditer(text) if found[1]), "")


def page_letters() -> set[str]:
    """What stands for a page together with Alt, and is no letter of anything else in the main window."""
    return {key[-1].casefold() for key in keymap.known() if re.fullmatch(r"Alt\+\w", key)}


def lettered(texts: Sequence[str], taken: Collection[str]) -> list[str]:
    """The texts (each "&" of their own doubled) with a letter underlined in each: none of those that are taken, and none twice. A
    text for which there is none is left as it is."""
    owners: dict[str, int] = {}
    places: dict[int, int] = {}

    def settle(one: int, asked: set[str]) -> bool:
        """Find a free letter for a text; others may have to take their next one for it."""
        wanted = {texts[one][at].casefold(): at for at in reversed([*_places(texts[one])])}
        open_to_it = [letter for letter in reversed(wanted) if letter not in taken and letter not in asked]
        asked.update(open_to_it)
        for letter in sorted(open_to_it, key=lambda letter: letter in owners):
            if letter not in owners or settle(owners[letter], asked):
                owners[letter], places[one] = one, wanted[letter]
                return True
        return False

    for one in range(len(texts)):
        settle(one, set())
    return [f"{text[: places[one]]}&{text[places[one] :]}" if one in places else text for one, text in enumerate(texts)]


def give_letters(menu: QMenu) -> None:
    """Each entry that has no underlined letter gets one, as long as there are free ones."""
    entries = [one for one in menu.actions() if not one.isSeparator() and one.text()]
    bare = [one for one in entries if not letter_of(one.text())]
    taken = {letter_of(one.text()) for one in entries}
    for one, text in zip(bare, lettered([one.text() for one in bare], taken), strict=True):
        one.setText(text)


def give_controls_letters(inside: QWidget, kept: Collection[str] = ()) -> None:
    """The same for the fields and buttons of a part of a window, as far as they are shown; ``kept`` are letters for what is not."""
    window = inside.window()
    labels = [one for one in window.findChildren(QLabel) if one.isVisible() and one.buddy() is not None]
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    marked: list[QLabel | QAbstractButton] = [*labels, *buttons]
    bare = [one for one in marked if inside.isAncestorOf(one) and one.text() and not letter_of(one.text())]
    taken = {letter_of(one.text()) for one in marked} | {*kept}
    for one, text in zip(bare, lettered([one.text() for one in bare], taken), strict=True):
        one.setText(text)


def _places(text: str) -> Iterator[int]:
    """Where a letter may be underlined: where words begin, then within them, last of all a digit. The key behind a tab is no part
    of the text."""
    shown = text.partition("\t")[0]
    letters = [at for at, letter in enumerate(shown) if letter.isalpha()]
    yield from (at for at in letters if not at or not shown[at - 1].isalnum())
    yield from (at for at in letters if at and shown[at - 1].isalnum())
    yield from (at for at, letter in enumerate(shown) if letter.isdecimal())
