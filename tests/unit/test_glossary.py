# SPDX-License-Identifier: GPL-3.0-or-later
"""One word per idea: a text that holds a term of translations/glossary.md holds its word in the translation; and people are
spoken to as call centres speak to them."""

from __future__ import annotations

import re

import pytest

from tests import language as said
from tests.glossary import LANGUAGES, exceptions, one_line, terms, terms_in

TERMS = terms(said.TRANSLATIONS / "glossary.md")
EXCEPT = exceptions(said.TRANSLATIONS / "glossary_exceptions.txt")


def strayed(language: str) -> set[tuple[str, str, str]]:
    return {
        (language, term.english, one_line(one.source))
        for one in said.catalogue(language)
        for term in terms_in(one.source, TERMS)
        if not term.said(one.text, language)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_are_said_with_their_words(language: str) -> None:
    # What is right all the same, or shortened for a narrow place, is listed in translations/glossary_exceptions.txt.
    assert sorted(strayed(language) - EXCEPT) == []


def test_every_exception_is_needed() -> None:
    found = set[tuple[str, str, str]]().union(*(strayed(language) for language in LANGUAGES))
    assert sorted(EXCEPT - found) == []


def test_a_term_is_found_by_itself() -> None:
    (found,) = terms_in("Show the direct callbacks", TERMS)
    assert found.english == "direct callback"
    assert found.said("Közvetlen visszahívások", "hu")
    assert not found.said("Visszahívás", "hu")
    assert not list(terms_in("{queue}: {agent}, enquiry.json", TERMS))
    assert len(TERMS) > 130


INFORMAL = {
    # A word of the wrong register: who is spoken to is a colleague at work, or a customer.
    "ru": r"\b(?:ты|тебя|тебе|тобой|тво(?:й|я|ё|е|и|его|ему|им|ём|ей|ю|их|ими)|"
    r"нажми|введи|выбери|проверь|сохрани|попробуй|подожди)\b",
    "hu": r"\b(?:te|téged|neked|veled|tőled|rólad|nálad|hozzád|tiéd|kattints|írd|add|válaszd|válassz|nyomd|nyomj|próbáld|"
    r"ellenőrizd|kérd|mentsd|töltsd|nézd|várj|mondd|hívd|kérdezd|zárd|nyisd|olvasd)\b",
    "mn": r"\b(?:чи|чиний|чамд|чамаас|чамтай|чамайг|чинь)\b",
    # Finnish call centres say it by the verb alone, not in the solemn plural.
    "fi": r"\b(?:valitkaa|odottakaa|syöttäkää|tarkistakaa|painakaa|yrittäkää)\b",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_are_spoken_to_politely(language: str) -> None:
    wrong = re.compile(INFORMAL[language], re.IGNORECASE)
    texts = [*said.catalogue(language), *said.help_pages(language)]
    assert [one.text for one in texts if wrong.search(one.text.replace("&", ""))] == []


def test_russian_says_you_in_lower_case_within_a_sentence() -> None:
    within = re.compile(r"(?<![.!?:…»“\"\n|#*]\s)(?<!^)(?<![«“\"#*|\-\n])\bВ(?:ы|ас|ам|ами|аш\w*)\b")
    texts = [*said.catalogue("ru"), *said.help_pages("ru")]
    assert [one.text for one in texts if within.search(one.text)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Введи свой номер"),
        ("ru", "твой звонок"),
        ("hu", "Add meg a számot"),
        ("mn", "чиний дугаар"),
        ("fi", "Odottakaa"),
    ],
)
def test_a_familiar_word_is_found(language: str, text: str) -> None:
    assert re.search(INFORMAL[language], text, re.IGNORECASE)
