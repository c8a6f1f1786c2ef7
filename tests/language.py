# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests of the language: what the program says in each of the five, and the words that it is made of."""

from __future__ import annotations

import ctypes
import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import dev_spelling

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "translations"
HELP = ROOT / "resources" / "help"
LANGUAGES = ("en", "fi", "hu", "mn", "ru")

# Not words: what is filled in, tags, addresses, paths, keys and options as they are typed, code of the help.
_NO_WORDS = re.compile(
    r"\{[^{}]*\}|%n|%L?\d|</?[a-zA-Z][^<>]*>|https?://\S+|`[^`]*`|!?\[[^\]]*\]\([^)]*\)(?<=\.png\))|\]\([^)]*\)"
    # Endings after an abbreviation or a figure: Finnish CRM:ssä, Hungarian 1-es.
    r"|\b[A-Z\d]+:\w+|\b\d+-\w+"
    r"|[\w.+-]+@[\w.-]+|(?<!\w)[\w*-]*[./\\][\w./\\*-]*\w|--[\w-]+"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’\u2011][^\W\d_]+)*")


@dataclass(frozen=True)
class Said:
    """One text of the program in a language; ``source`` is the English one."""

    context: str
    source: str
    text: str


def catalogue(language: str) -> Iterator[Said]:
    """All that is translated into a language; of English the sources."""
    file = TRANSLATIONS / f"soitto_{'ru' if language == 'en' else language}.ts"
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            if language == "en":
                yield Said(name, source, source)
            elif translation.get("type") != "unfinished":
                for text in [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]:
                    yield Said(name, source, text)


def help_pages(language: str) -> Iterator[Said]:
    """The paragraphs of the help in a language; none where there is none yet."""
    for page in sorted((HELP / language).glob("*.md")):
        for paragraph in page.read_text(encoding="utf-8").split("\n\n"):
            yield Said(page.name, "", paragraph)


def words(text: str) -> Iterator[str]:
    """The words of a text, with their hyphens; the mark of a key in a word is not part of it."""
    plain = re.sub(r"&(?=\w)", "", text.replace("&&", " "))
    for found in _WORD.finditer(_NO_WORDS.sub(" ", plain)):
        yield found[0].replace("\u2011", "-").replace("’", "'")


def own_words(language: str) -> set[str]:
    """The words that no dictionary has and that are right: names, and terms of telephony."""
    lines = (TRANSLATIONS / f"words_{language}.txt").read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def unknown_words(wanted: Iterable[str], language: str) -> set[str]:
    """The words that neither the dictionary nor our own list has: as they are, in lower case, and in parts."""
    own = own_words(language)
    folded = {one.casefold() for one in own}
    asked = {one for one in wanted if not _obvious(one, language) and one not in own and one.casefold() not in folded}
    parts = {one: [part for part in re.split("[-']", one) if len(part) > 1] for one in asked}
    lower = {one.lower() for one in asked}
    bad = _misspelt(asked | lower | {part for these in parts.values() for part in these}, language)

    def wrong(word: str) -> bool:
        return word in bad and word not in own and word.casefold() not in folded and not _obvious(word, language)

    return {
        one
        for one in asked
        if wrong(one) and wrong(one.lower()) and (len(parts[one]) < 2 or any(wrong(part) for part in parts[one]))
    }


def _obvious(word: str, language: str) -> bool:
    """No word of the language: an abbreviation, with an ending or without; a single letter; a name in Latin letters among Cyrillic
    ones."""
    first = word.partition("-")[0]
    if len(word) < 2 or (first.isupper() and 1 < len(first) < 7 and (first.isascii() or first == word)):
        return True
    return language in ("ru", "mn") and first.isascii()


def _misspelt(wanted: set[str], language: str) -> set[str]:
    if language == "fi":
        return _misspelt_by_voikko(wanted)
    done = subprocess.run(
        ["hunspell", "-l", "-i", "UTF-8", "-d", str(dev_spelling.FOLDER / dev_spelling.DICTIONARIES[language])],
        input="\n".join(sorted(wanted)) + "\n",
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(done.stdout.split())


def _misspelt_by_voikko(wanted: set[str]) -> set[str]:
    library = ctypes.CDLL(dev_spelling.voikko())
    library.voikkoInit.restype = ctypes.c_void_p
    library.voikkoInit.argtypes = (ctypes.POINTER(ctypes.c_char_p), ctypes.c_char_p, ctypes.c_char_p)
    library.voikkoSpellCstr.argtypes = (ctypes.c_void_p, ctypes.c_char_p)
    library.voikkoTerminate.argtypes = (ctypes.c_void_p,)
    error = ctypes.c_char_p()
    handle = library.voikkoInit(ctypes.byref(error), b"fi", None)
    assert handle, error.value
    try:
        return {one for one in wanted if library.voikkoSpellCstr(handle, one.encode("utf-8")) != 1}
    finally:
        library.voikkoTerminate(handle)
