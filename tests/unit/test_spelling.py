# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word that the program and its help say, looked up in a dictionary of its language."""

from __future__ import annotations

from collections import defaultdict

import pytest

import dev_spelling
from tests import language as said

needs_dictionaries = pytest.mark.skipif(not dev_spelling.installed(), reason=f"spelling: {dev_spelling.why_missing()}")


@needs_dictionaries
@pytest.mark.parametrize("language", said.LANGUAGES)
def test_every_word_is_known(language: str) -> None:
    places: dict[str, str] = defaultdict(str)
    for one in (*said.catalogue(language), *said.help_pages(language)):
        for word in said.words(one.text):
            places[word] = places[word] or f"{one.context}: {one.text[:80]}"
    assert len(places) > 500
    unknown = said.unknown_words(places, language)
    # A word that is right belongs into translations/words_<language>.txt.
    assert sorted(f"{word}: {places[word]}" for word in unknown) == []


@needs_dictionaries
@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("en", "recieve", "receive"),
        ("fi", "takasinsoitto", "takaisinsoitto"),
        ("hu", "viszahívás", "visszahívás"),
        ("mn", "дуудлгыг", "дуудлагыг"),
        ("ru", "звонак", "звонок"),
    ],
)
def test_a_slip_is_found(language: str, wrong: str, right: str) -> None:
    assert said.unknown_words([wrong, right, right.upper()], language) == {wrong}


@pytest.mark.parametrize("language", said.LANGUAGES)
def test_our_own_words_are_needed_and_sorted(language: str) -> None:
    file = (said.TRANSLATIONS / f"words_{language}.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for line in file if line and not line.startswith("#")]
    assert lines == sorted(lines, key=lambda line: (line.casefold(), line))
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("&Save {name}…", ["Save"]),
        ("%n setting(s) && <b>more</b>", ["setting", "s", "more"]),
        ("https://crm.example/x or tel:{number}", ["or", "tel"]),
        ("Avaa CRM:ssä 1-es", ["Avaa"]),
        ("see [the list](callbacks.md) and `soitto hub`", ["see", "the", "list", "and"]),
        ("Kovács-féle büró’s", ["Kovács-féle", "büró's"]),
    ],
)
def test_what_counts_as_a_word(text: str, words: list[str]) -> None:
    assert list(said.words(text)) == words
