# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of a protocol as they are said (row E2): names filled in, parts that need an unknown name left out, and what is wrong
with a text that somebody typed. The syntax stands in :mod:`app.domain.protocol`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.protocol import LANGUAGES, TEXT_MOST, Name


class ProblemKind(StrEnum):
    """What is wrong with a text."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    UNKNOWN_NAME = "unknown_name"
    """What stands in braces is none of the names there are."""
    UNCLOSED = "unclosed"
    """A bracket or brace that is opened and not closed."""
    UNOPENED = "unopened"
    """A bracket or brace that is closed and was not opened."""
    NESTED = "nested"
    """A part that may fall away inside another one."""
    OUTSIDE = "outside"
    """A name outside the parts that may fall away: any name may be unknown."""


@dataclass(frozen=True, slots=True)
class Problem:
    """It stands from character ``at`` up to ``end`` of the text; ``what`` is the text there."""

    kind: ProblemKind
    at: int
    end: int
    what: str = ""


@dataclass(frozen=True, slots=True)
class _Piece:
    """``kind``: ``text``, ``name``, or one of the signs ``[``, ``]``, ``{``, ``}`` that stand for themselves. ``value`` is the text
    or the name."""

    kind: str
    value: str
    at: int
    end: int


_PIECE = re.compile(r"(?P<escape>\[\[|\]\]|\{\{|\}\})|\{(?P<name>[^\[\]{}]*)\}|(?P<sign>[\[\]{}])|(?P<text>[^\[\]{}]+)")


def _pieces(template: str) -> Iterator[_Piece]:
    for found in _PIECE.finditer(template):
        if found["escape"] is not None:
            yield _Piece("text", found["escape"][0], found.start(), found.end())
        elif found["name"] is not None:
            yield _Piece("name", found["name"].strip(), found.start(), found.end())
        elif found["sign"] is not None:
            yield _Piece(found["sign"], found["sign"], found.start(), found.end())
        else:
            yield _Piece("text", found["text"], found.start(), found.end())


def problems(template: str) -> tuple[Problem, ...]:
    """What is wrong with one text, in the order in which it stands there."""
    if not template.strip():
        return (Problem(ProblemKind.EMPTY, 0, len(template)),)
    found: list[Problem] = []
    opened: _Piece | None = None
    for piece in _pieces(template):
        if piece.kind == "name":
            if piece.value not in set(Name):
                found.append(Problem(ProblemKind.UNKNOWN_NAME, piece.at, piece.end, piece.value))
            elif opened is None:
                found.append(Problem(ProblemKind.OUTSIDE, piece.at, piece.end, piece.value))
        elif piece.kind == "[":
            if opened is not None:
                found.append(Problem(ProblemKind.NESTED, piece.at, piece.end, piece.value))
            opened = piece
        elif piece.kind == "]":
            if opened is None:
                found.append(Problem(ProblemKind.UNOPENED, piece.at, piece.end, piece.value))
            opened = None
        elif piece.kind in ("{", "}"):
            kind = ProblemKind.UNCLOSED if piece.kind == "{" else ProblemKind.UNOPENED
            found.append(Problem(kind, piece.at, piece.end, piece.value))
    if opened is not None:
        found.append(Problem(ProblemKind.UNCLOSED, opened.at, opened.end, opened.value))
    if len(template) > TEXT_MOST:
        found.append(Problem(ProblemKind.TOO_LONG, TEXT_MOST, len(template)))
    return tuple(sorted(found, key=lambda problem: problem.at))


def check(text: Mapping[str, str]) -> dict[str, tuple[Problem, ...]]:
    """What is wrong with a text, by language. A language without words is no fault while another one has some: that one is said
    instead (:func:`in_language`)."""
    written = {language: template for language, template in text.items() if template.strip()}
    if not written:
        return {LANGUAGES[0]: problems("")}
    return {language: wrong for language, template in written.items() if (wrong := problems(template))}


def in_language(text: Mapping[str, str], language: str) -> str:
    """The words in that language, in English where there are none, else in the first language that has some."""
    wanted = (language, LANGUAGES[0], *LANGUAGES, *text)
    return next((text[one] for one in wanted if text.get(one, "").strip()), "")


def rendered(text: Mapping[str, str], language: str, names: Mapping[Name, str]) -> str:
    """The sentence as it is said: with the names that are known, and without the parts that need others.

    Never fails: of a text with problems comes what can be made of it."""
    return render(in_language(text, language), names)


def render(template: str, names: Mapping[Name, str]) -> str:
    """:func:`rendered` of one text."""
    known = {str(name): " ".join(value.split()) for name, value in names.items()}
    said = ""
    begins = False  # a sentence has lost its beginning: what comes instead of it begins with a capital letter
    for part in _parts(template):
        if any(piece.kind == "name" and not known.get(piece.value) for piece in part):
            begins = begins or (_begins_large(part) and _sentence_over(said))
            continue
        for piece in part:
            text = known[piece.value] if piece.kind == "name" else piece.value
            if begins and (first := _FIRST.search(text)) is not None:
                if piece.kind == "text":
                    text = text[: first.start()] + first[0].upper() + text[first.end() :]
                begins = False
            said += text
    return _tidy(said, template.rstrip()[-1:])


def _parts(template: str) -> Iterator[list[_Piece]]:
    """What stays or falls away together."""
    part: list[_Piece] = []
    inside = False
    for piece in _pieces(template):
        if piece.kind in ("[", "]"):
            yield part
            part, inside = [], piece.kind == "["
        elif piece.kind == "name" and not inside:
            yield part
            yield [piece]
            part = []
        elif piece.kind in ("name", "text"):
            part.append(piece)
    yield part


_FIRST = re.compile(r"\w")
_AFTER_SENTENCE = re.compile(r"(?:^|[.!?…])[\s\"'»”)]*$")


def _begins_large(part: list[_Piece]) -> bool:
    """Whether a part begins with a name or a capital letter."""
    for piece in part:
        if piece.kind == "name":
            return True
        if (first := _FIRST.search(piece.value)) is not None:
            return first[0].isupper()
    return False


def _sentence_over(said: str) -> bool:
    return _AFTER_SENTENCE.search(said) is not None


# What falling away leaves behind, and what stands there instead; done again until nothing is found any more.
_TIDY = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"\s+", " "),
        (r"\(\s*\)|«\s*»|„\s*[”“]|“\s*”|\"\s*\"", ""),
        (r"([.!?…])(?:\s+(?:[,;:!?]|\.(?!\.)))+", r"\1"),  # a sentence that is over ends once
        (r"(?<!\.)\.\.(?!\.)", "."),
        (r"\s+(?=[,;:!?)]|\.(?!\.))", ""),
        (r"[,;:]\s*(?=[,;:!?]|\.(?!\.))", ""),
        (r"([–—])(?:\s*[–—])+", r"\1"),
        (r"\s[–—-]\s*(?=[,;:!?]|\.(?!\.))", ""),
        (r"^(?:[,;:!?]|\.(?!\.)|[–—-]\s)\s*", ""),
    )
)


def _tidy(said: str, last: str) -> str:
    """``last`` is what the text ends with as it was typed."""
    before = None
    while before != said:
        before = said
        for pattern, instead in _TIDY:
            said = pattern.sub(instead, said)
        said = said.strip()
        if said[-1:] in (",", ";", "–", "—") and said[-1:] != last:
            said = said[:-1]
    return said
