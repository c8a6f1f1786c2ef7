# SPDX-License-Identifier: GPL-3.0-or-later
"""The Enquiry Registration form: what a site asks about a call, and when the answers can be kept."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.callback import clean_text
from app.domain.errors import InvalidAnswers

TEXT_LIMIT = 200
LONG_TEXT_LIMIT = 4000
ENQUIRY_LIMIT = 60_000
"""Characters of all answers of one form together: a CRM takes no more with a call."""
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,9})?", re.ASCII)


class FieldKind(StrEnum):
    """What a field takes."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    NUMBER = "number"
    DATE = "date"


def _text(texts: Mapping[str, str], language: str, code: str) -> str:
    return texts.get(language) or texts.get("en") or code


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a choice: a stable code and its text by language."""

    code: str
    texts: Mapping[str, str] = field(hash=False)

    def text(self, language: str) -> str:
        """The text in ``language``, in English where the site has not translated it."""
        return _text(self.texts, language, self.code)


@dataclass(frozen=True, slots=True)
class EnquiryField:
    """One question. ``minimum`` and ``maximum`` bound a number (both included), ``limit`` the characters of a text."""

    code: str
    kind: FieldKind
    texts: Mapping[str, str] = field(hash=False)
    required: bool = False
    choices: tuple[Choice, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    limit: int = TEXT_LIMIT

    def text(self, language: str) -> str:
        """The question in ``language``, in English where the site has not translated it."""
        return _text(self.texts, language, self.code)

    def checked(self, answer: str) -> str:
        """The answer in its canonical form, empty for none: a number as ``12.5``, a date as ``2026-11-22``, a choice as its
        code. Raises ``ValueError`` with a code of :class:`~app.domain.errors.InvalidAnswers`."""
        long = self.kind is FieldKind.LONG_TEXT
        lines = answer.splitlines()
        answer = clean_text(
            ("\n" if long else " ").join(lines), field_name=self.code, limit=sys.maxsize, multiline=long
        )
        if not answer:
            if self.required:
                raise ValueError("required")
            return ""
        match self.kind:
            case FieldKind.NUMBER:
                return self._number(answer)
            case FieldKind.DATE:
                return _date(answer)
            case FieldKind.CHOICE:
                if answer not in {choice.code for choice in self.choices}:
                    raise ValueError("not_a_choice")
            case _:
                if len(answer) > self.limit:
                    raise ValueError("too_long")
        return answer

    def _number(self, answer: str) -> str:
        # Spaces part thousands in many languages, and a comma is the decimal sign of most of ours.
        answer = "".join(answer.split())
        if not _NUMBER.fullmatch(answer):
            raise ValueError("not_a_number")
        value = float(answer.replace(",", "."))
        if self.minimum is not None and value < self.minimum:
            raise ValueError("too_small")
        if self.maximum is not None and value > self.maximum:
            raise ValueError("too_large")
        return _plain(answer.replace(",", "."))


@dataclass(frozen=True, slots=True)
class EnquiryForm:
    """The form of a site: its title by language and its fields in their order."""

    texts: Mapping[str, str] = field(hash=False)
    fields: tuple[EnquiryField, ...]

    def text(self, language: str) -> str:
        """The form's title."""
        return _text(self.texts, language, "")

    def checked(self, answers: Mapping[str, str]) -> dict[str, str]:
        """The answers in canonical form, those left empty left out. Raises :class:`InvalidAnswers` naming every field that is
        wrong; the longest answer where they are too long together."""
        kept: dict[str, str] = {}
        problems = dict.fromkeys(answers.keys() - {one.code for one in self.fields}, "unknown_field")
        for one in self.fields:
            try:
                value = one.checked(answers.get(one.code, ""))
            except ValueError as problem:
                problems[one.code] = str(problem)
                continue
            if value:
                kept[one.code] = value
        if not problems and sum(map(len, kept.values())) > ENQUIRY_LIMIT:
            problems[max(kept, key=lambda code: len(kept[code]))] = "too_long_together"
        if problems:
            raise InvalidAnswers(problems)
        return kept


def _date(answer: str) -> str:
    try:
        return date.fromisoformat(answer).isoformat()
    except ValueError:
        raise ValueError("not_a_date") from None


def _plain(number: str) -> str:
    """Without a plus, leading zeros and zeros at the end: equal numbers are equal texts."""
    sign = "-" if number.startswith("-") else ""
    whole, _, part = number.lstrip("+-").partition(".")
    whole, part = whole.lstrip("0") or "0", part.rstrip("0")
    text = f"{whole}.{part}" if part else whole
    return text if text == "0" else sign + text
