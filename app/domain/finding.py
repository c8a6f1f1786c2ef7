# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching everything at once: the words of what is typed, where they stand in a text, and which match comes first.

All by folded texts (:mod:`app.domain.folding`), so that case, accents and missing letters do not count; of a number neither
its spacing nor what is dialled before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.board import VoiceMessage
from app.domain.call import Call
from app.domain.folding import fold
from app.domain.listing import Row
from app.domain.number import sought
from app.domain.people import Contact, Person

EACH = 6
"""Most results of one kind."""
_NUMBER = 5
"""Digits from which on a word is looked for as a number."""
_BEFORE = 3
"""Digits that may be dialled before a number at home, and are none of its own."""
_BETWEEN = frozenset(" \u00a0()./-+\u2010\u2011\u2012\u2013")


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found, the best first, at most :data:`EACH` of a kind. ``more`` names the kinds (the fields) of which there is
    more than that."""

    callbacks: tuple[Row, ...] = ()
    missed: tuple[Row, ...] = ()
    """Callers whom nobody promised anything yet."""
    calls: tuple[Call, ...] = ()
    people: tuple[Person, ...] = ()
    contacts: tuple[Contact, ...] = ()
    messages: tuple[VoiceMessage, ...] = ()
    more: frozenset[str] = frozenset()


def words(text: str) -> tuple[str, ...]:
    """What to look for, each word once; empty where there is nothing. A number is one word, without its plus and what is dialled
    before it (``00358…``, ``040…``)."""
    # Neither a lone surrogate nor a NUL can stand in a stored text, and SQLite takes none in a query.
    folded = sought(fold(text.encode("utf-8", "ignore").decode().replace("\0", "")).strip())
    found = (_bare(word) for word in folded.split())
    return tuple(dict.fromkeys(found))


def _bare(word: str) -> str:
    digits = word.removeprefix("+")
    if len(digits) >= _NUMBER and digits.isdecimal():
        return digits.lstrip("0") or digits
    return word


def matches(wanted: Sequence[str], *texts: str) -> bool:
    """Whether each word stands somewhere in the texts."""
    folded = fold("\n".join(texts))
    digits = _digits(folded)[0] if any(_is_number(word) for word in wanted) else ""
    return all(word in folded or (_is_number(word) and _in_number(word, digits)[0] >= 0) for word in wanted)


def rank(wanted: Sequence[str], name: str) -> int:
    """How well a name fits: 0 it is what was typed, 1 it begins so, 2 each word begins one of its words, 3 each stands in it, 4 not
    all of them do."""
    folded = fold(name).strip()
    typed = " ".join(wanted)
    if folded == typed:
        return 0
    if folded.startswith(typed):
        return 1
    heads = folded.replace("-", " ").split()
    if all(any(head.startswith(word) for head in heads) for word in wanted):
        return 2
    return 3 if matches(wanted, name) else 4


def spans(wanted: Sequence[str], text: str) -> tuple[tuple[int, int], ...]:
    """Where the words stand in a text: from and to, in order, none overlapping."""
    folded: list[str] = []
    origin: list[int] = []
    for at, character in enumerate(text):
        for one in fold(character):
            folded.append(one)
            origin.append(at)
    whole = "".join(folded)
    marked = [False] * len(text)
    digits, places = _digits(whole)
    for word in wanted:
        at = whole.find(word)
        while at >= 0:
            _mark(marked, origin, at, at + len(word))
            at = whole.find(word, at + len(word))
        if _is_number(word) and word not in whole:
            at, length = _in_number(word, digits)
            if at >= 0:
                _mark(marked, origin, places[at], places[at + length - 1] + 1)
    return tuple(_runs(marked))


def _mark(marked: list[bool], origin: Sequence[int], start: int, end: int) -> None:
    for at in range(origin[start], origin[end - 1] + 1):
        marked[at] = True


def _runs(marked: Sequence[bool]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for at, on in enumerate(marked):
        if on and found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        elif on:
            found.append((at, at + 1))
    return found


def _is_number(word: str) -> bool:
    return len(word) >= _NUMBER and word.isdecimal()


def _in_number(word: str, digits: str) -> tuple[int, int]:
    """Where a number stands among digits, and how many of its digits: at home it may be dialled with some more before it."""
    for cut in range(min(_BEFORE, len(word) - _NUMBER) + 1):
        at = digits.find(word[cut:])
        if at >= 0:
            return at, len(word) - cut
    return -1, 0


def _digits(folded: str) -> tuple[str, list[int]]:
    """The numbers of a text without what stands between their digits, and the place of each digit; a blank parts two numbers."""
    digits: list[str] = []
    places: list[int] = []
    for at, one in enumerate(folded):
        if one.isdecimal() or (one not in _BETWEEN and digits and digits[-1] != " "):
            digits.append(one if one.isdecimal() else " ")
            places.append(at)
    return "".join(digits), places
