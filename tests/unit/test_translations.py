# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues: all five languages, complete, placeholders intact, up to date with the sources."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import dev_commands

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
PLURAL_FORMS = {"en": 2, "mn": 2, "ru": 3, "hu": 1, "fi": 2}
# {name} of str.format (not its doubled braces), %n and %1 of Qt.
PLACEHOLDER = re.compile(r"(?<!\{)\{\w*(?:[!:][^{}]*)?\}(?!\})|%n|%L?\d")
LANGUAGES = sorted(PLURAL_FORMS)
KEYBOARDS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "mn": "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "hu": "aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyz",
    "fi": "abcdefghijklmnopqrstuvwxyzåäö",
}
"""The letters that a language's keyboard types by one key."""


@dataclass(frozen=True)
class Message:
    """One string of a catalogue; ``forms`` are its translations, one unless it has plural forms."""

    context: str
    source: str
    comment: str
    numerus: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What lupdate and Qt know the string by."""
        return self.context, self.source, self.comment, self.numerus


def read(catalogue: Path) -> Iterator[Message]:
    """Yield the messages that are in use."""
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
                translation.get("type") != "unfinished",
                tuple(forms),
            )


def faults(message: Message, language: str) -> list[str]:
    """Return what is wrong with one string of a catalogue."""
    found = []
    if not message.finished or not all(form.strip() for form in message.forms):
        found.append("not translated")
    elif any(placeholders(form) != placeholders(message.source) for form in message.forms):
        found.append("other placeholders than the source")
    if message.finished:
        found += [fault for form in message.forms if (fault := mark_fault(message.source, form, language))]
    if message.numerus and len(message.forms) != PLURAL_FORMS[language]:
        found.append(f"{len(message.forms)} plural forms, not {PLURAL_FORMS[language]}")
    if not message.context:
        found.append("no context: tr() outside a class")
    return [f"{message.context}: {message.source!r}: {text}" for text in found]


def mark_fault(source: str, form: str, language: str) -> str:
    """What is wrong with the letters that are pressed with Alt: a text has one where the source has one, of that keyboard."""
    wanted, marked = marks(source), marks(form)
    if len(wanted) > 1 or len(wanted) != len(marked):
        return f"{len(marked)} underlined letters, {len(wanted)} in the source"
    if any(letter not in KEYBOARDS["en"] + "0123456789" for letter in wanted):
        return "an underlined letter that an English keyboard has not"
    if any(letter not in KEYBOARDS[language] + "0123456789" for letter in marked):
        return "an underlined letter that the keyboard has not"
    return ""


def marks(text: str) -> list[str]:
    """The underlined letters of a text, in lower case. Where an "&" stands for itself, no letter follows it."""
    return [letter.casefold() for letter in re.findall(r"&(\w)", text.replace("&&", ""))]


def placeholders(text: str) -> Counter[str]:
    """Return the placeholders of a text and how often each stands."""
    return Counter(PLACEHOLDER.findall(text))


def catalogue(language: str) -> Path:
    """Return the place of a language's catalogue."""
    return TRANSLATIONS / f"soitto_{language}.ts"


def test_the_five_languages_are_there() -> None:
    assert sorted(path.stem.removeprefix("soitto_") for path in TRANSLATIONS.glob("soitto_*.ts")) == LANGUAGES
    assert sorted(dev_commands.LANGUAGES) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_is_complete(language: str) -> None:
    root = ET.parse(catalogue(language)).getroot()
    assert (root.get("language"), root.get("sourcelanguage")) == (language, "en")
    messages = list(read(catalogue(language)))
    assert messages
    assert [fault for message in messages for fault in faults(message, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_is_up_to_date(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / catalogue(language).name
    shutil.copy(catalogue(language), fresh)
    dev_commands.extract_strings(language, fresh)
    wanted = {message.key for message in read(fresh)}
    present = {message.key for message in read(catalogue(language))}
    assert wanted - present == set(), "run dev.py translations"
    assert present - wanted == set(), "run dev.py translations"


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_all_languages_have_the_same_strings(language: str) -> None:
    # English has a catalogue of its plural forms only.
    keys = {message.key for message in read(catalogue(language))}
    assert keys == {message.key for message in read(catalogue("ru"))}
    assert {key for key in keys if key[3]} == {message.key for message in read(catalogue("en"))}


def test_a_bad_string_is_found() -> None:
    good = Message("Page", "Call {name} in %n min", "", True, True, ("Soita {name} %n min", "Soita %n min {name}"))
    assert faults(good, "fi") == []
    assert faults(Message("Page", "Use {{ and %1", "", False, True, ("%1 {{",)), "fi") == []
    assert faults(Message("Form", "&Save && call", "", False, True, ("Сохранить && по&звонить",)), "ru") == []
    for bad in (
        Message("Form", "&Save", "", False, True, ("Tallenna",)),
        Message("Form", "Save", "", False, True, ("&Tallenna",)),
        Message("Form", "&Save", "", False, True, ("&Tallen&na",)),
        Message("Form", "&Save", "", False, True, ("Сохра&нить",)),
        Message("Page", "Call", "", False, False, ("Soita",)),
        Message("Page", "Call", "", False, True, (" ",)),
        Message("Page", "%n calls", "", True, True, ("%n puhelu", "puhelua")),
        Message("Page", "%n calls", "", True, True, ("%n puhelua",)),
        Message("Page", "Call {name}", "", False, True, ("Soita {nimi}",)),
        Message("Page", "{a} and {b}", "", False, True, ("{a} ja {a}",)),
        Message("Page", "%1 of %2", "", False, True, ("%1",)),
        Message("", "Call", "", False, True, ("Soita",)),
    ):
        assert faults(bad, "fi"), bad
