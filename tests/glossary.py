# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests of the language: the glossary's terms, and how they are recognised in a sentence whatever their ending."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

LANGUAGES = ("mn", "ru", "hu", "fi")
MANY_MEANINGS = frozenset(
    """answered, broke off, call, call back, callback, caller, cancel, card, change, connect, connected, customer, decide, discard,
    due, flag, give up, how the caller behaved, line, missed, name, on hold, origin, place, ready, reason, refused, registered,
    ringing, the time, to do, trouble, try, version, wait, pause, contact, offer""".replace("\n    ", " ").split(", ")
)
"""Terms whose English word says more than the term: what it is elsewhere has other words in the translations."""
_NOTE = re.compile(r"\([^)]*\)")
_FILLED_IN = re.compile(r"\{[^{}]*\}|\w+\.json")
_LABEL = re.compile(r"^\s*(?:short|outgoing|of [^:]+|the [^:]+|in sentences|of a call|also[^:]*)\s*:\s*")


@dataclass(frozen=True)
class Term:
    """An English term, and by language the stems of the words that may stand for it: each a list that must all be found."""

    english: str
    stems: Mapping[str, tuple[tuple[str, ...], ...]]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds it in an English text."""
        return re.compile(rf"(?<![\w-]){re.escape(self.english)}(?:s|es)?(?![\w-])", re.IGNORECASE)

    def said(self, text: str, language: str) -> bool:
        """Whether one of its words stands in a translation."""
        plain = text.replace("&", "").casefold()
        return any(all(stem in plain for stem in words) for words in self.stems[language])


def terms(file: Path) -> list[Term]:
    """The terms that can be looked for, the longest first. A term that stands there twice may be said by either's words."""
    found: dict[str, Term] = {}
    for term in _read(file):
        before = found.get(term.english, Term(term.english, dict.fromkeys(LANGUAGES, ())))
        both = {language: before.stems[language] + term.stems[language] for language in LANGUAGES}
        found[term.english] = Term(term.english, both)
    return sorted(found.values(), key=lambda term: -len(term.english))


def exceptions(file: Path) -> set[tuple[str, str, str]]:
    """Language, term and source of the texts that say it rightly in another way."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return {tuple(line.split(" | ", 2)) for line in lines if line and not line.startswith("#")}  # type: ignore[misc]


def one_line(source: str) -> str:
    """A text as it stands in the list of exceptions: without the mark of a key."""
    return source.replace("&", "").replace("\n", "\\n").replace("\t", "\\t")


def terms_in(source: str, those: list[Term]) -> Iterator[Term]:
    """The terms of an English text; in "direct callback" there is no other "callback"."""
    left = _FILLED_IN.sub(" ", source.replace("&", ""))
    folded = left.casefold()
    for term in those:
        if term.english not in folded:
            continue
        left, found = term.pattern.subn(" ", left)
        if found and term.english not in MANY_MEANINGS:
            yield term


def _read(file: Path) -> Iterator[Term]:
    for line in file.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|") or len(cells) < 5 or cells[0] in ("en", "---"):
            continue
        english = _NOTE.sub("", cells[0]).strip().casefold()
        if english and "/" not in english and "," not in english:
            yield Term(
                english, {language: tuple(_stems(cell)) for language, cell in zip(LANGUAGES, cells[1:5], strict=True)}
            )


def _stems(cell: str) -> Iterator[tuple[str, ...]]:
    for word in re.split(r"[,;/]", _NOTE.sub("", cell)):
        plain = _LABEL.sub("", word.strip()).casefold().strip(" «».")
        if plain:
            yield tuple(_stem(part) for part in plain.split())


def _stem(word: str) -> str:
    """What no ending changes: a long word without its last letters."""
    return word[: max(3, len(word) - 3)] if len(word) > 4 else word
