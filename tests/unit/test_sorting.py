# SPDX-License-Identifier: GPL-3.0-or-later
"""Names in the order of each language's alphabet."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sorting import key

ORDERS = {
    "mn": [
        "Аюуш",
        "Болд",
        "Ерөөл",
        "Ёндон",
        "Жаргал",
        "Отгон",
        "Оюун",
        "Өлзий",
        "Пүрэв",
        "Сүх",
        "Уянга",
        "Үүрий",
        "Хулан",
    ],
    "ru": ["Андреев", "Егоров", "Елкин", "Ёлкин", "Жуков", "Иванов", "Йовович", "Шишкин", "Щукин", "Эйдман", "Яшин"],
    "hu": ["Adám", "Alma", "Érdi", "Esze", "Ódor", "Orbán", "Öreg", "Őri", "Papp", "Ujvári", "Úri", "Üveges", "Zala"],
    "fi": ["Aalto", "Virtanen", "Zacharias", "Åberg", "Äijälä", "Öhman"],
}


@pytest.mark.parametrize("language", ORDERS)
def test_names(language: str) -> None:
    names = ORDERS[language]
    mixed = random.Random(1).sample(names, len(names))
    assert sorted(mixed, key=lambda name: key(name, language)) == names


MONGOLIAN = "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя"
RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
FINNISH = "abcdefghijklmnopqrstuvwxyzåäö"
HUNGARIAN = "abcdefghijklmnoöpqrstuüvwxyz"


@pytest.mark.parametrize(
    ("language", "alphabet"), [("mn", MONGOLIAN), ("ru", RUSSIAN), ("fi", FINNISH), ("hu", HUNGARIAN)]
)
def test_letters(language: str, alphabet: str) -> None:
    letters = list(alphabet)
    assert sorted(random.Random(2).sample(letters, len(letters)), key=lambda c: key(c, language)) == letters
    # A letter of its own comes after every word that begins with the letter before it.
    for before, after in pairwise(letters):
        assert key(before + letters[-1] * 3, language) < key(after, language)
        assert key(before.upper(), language) == key(before, language)


def test_hungarian_long_vowels_sort_with_the_short_ones() -> None:
    for short, long in ("aá", "eé", "ií", "oó", "öő", "uú", "üű"):
        assert key(short, "hu") == key(long, "hu")
        assert key(long + "b", "hu") > key(short + "a", "hu")


@given(st.text(max_size=20), st.sampled_from(["mn", "ru", "hu", "fi", "en", "xx"]))
def test_case_does_not_count_and_anything_has_a_key(text: str, language: str) -> None:
    assert key(text.upper().lower(), language) == key(text.upper().lower().casefold(), language)
    assert key("", language) <= key(text, language)


def test_hungarian_letters_of_two_signs() -> None:
    """As the dictionaries of Hungarian have them: each after all words with its first sign."""
    names = [
        *(
            "Cukor",
            "Czuczor",
            "Csaba",
            "Csók",
            "Dobos",
            "Dzéta",
            "Dzsenifer",
            "Eger",
            "Gőz",
            "Guba",
            "Gyula",
            "Lukács",
            "Lyuk",
        ),
        *("Nusi", "Nyúl", "Sós", "Süle", "Szabó", "Tűzkő", "Tyúk", "Zoltán", "Zubor", "Zsolt"),
    ]
    assert sorted(random.Random(4).sample(names, len(names)), key=lambda name: key(name, "hu")) == names
    # Doubled they are written short.
    assert key("asszony", "hu") == key("aszszony", "hu")
    assert key("Mattyus", "hu") > key("Matula", "hu")
    assert [key(name, "ru") for name in ("csaba", "cz")] == ["csaba", "cz"]
