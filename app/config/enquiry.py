# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the site's Enquiry Registration form from its file.

The file is JSON, described by ``resources/forms/enquiry.example.json``. A file that cannot be used is refused as a whole, with
the line and the entry that are wrong: half a form would lose answers unseen.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.enquiry import LONG_TEXT_LIMIT, TEXT_LIMIT, Choice, EnquiryField, EnquiryForm, FieldKind
from app.domain.errors import FormFileError

FIELDS_LIMIT = 40
CHOICES_LIMIT = 200
_SIZE_LIMIT = 200_000
_CODE = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", re.ASCII)
_ENTRIES = {"code", "kind", "text", "required", "choices", "minimum", "maximum", "limit"}
_ONLY_FOR = {
    "choices": {FieldKind.CHOICE},
    "minimum": {FieldKind.NUMBER},
    "maximum": {FieldKind.NUMBER},
    "limit": {FieldKind.TEXT, FieldKind.LONG_TEXT},
}


def load(path: Path) -> EnquiryForm:
    """The form of a file. Raises :class:`FormFileError`."""
    try:
        with path.open("rb") as file:
            raw = file.read(_SIZE_LIMIT + 1)
        text = raw.decode("utf-8-sig")
    except (OSError, ValueError) as error:  # no text, or a path that no file can have
        raise FormFileError(0, "unreadable", detail=type(error).__name__) from error
    if len(raw) > _SIZE_LIMIT:
        raise FormFileError(0, "too_many")
    return read(text)


def read(text: str) -> EnquiryForm:
    """The form of a file's text. Raises :class:`FormFileError`."""
    try:
        top = _Reader(text).value()
    except json.JSONDecodeError as error:
        raise FormFileError(error.lineno, "not_json", detail=error.msg) from None
    except (RecursionError, ValueError):  # thousands of brackets or digits
        raise FormFileError(0, "not_json", detail="out of bounds") from None
    entries = _object(top, "")
    _known(entries, {"title", "fields"}, "")
    title = entries.get("title")
    texts = _texts(title, "title") if title is not None else {}
    fields = _list(_wanted(top, "fields", ""), "fields")
    if not fields:
        raise FormFileError(entries["fields"].line, "no_fields", "fields")
    if len(fields) > FIELDS_LIMIT:
        raise FormFileError(fields[FIELDS_LIMIT].line, "too_many", "fields", str(FIELDS_LIMIT))
    taken: set[str] = set()
    return EnquiryForm(texts, tuple(_field(one, taken) for one in fields))


@dataclass(frozen=True, slots=True)
class _At:
    """A value of the file, and the line on which it begins."""

    line: int
    value: Any


class _Reader:
    """JSON with the line of every value, which the standard library's reader does not tell; it reads all that is no container."""

    _SPACE = re.compile(r"[ \t\n\r]*")

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self._scan = json.JSONDecoder(parse_constant=self._constant).raw_decode

    def value(self) -> _At:
        """The whole text's value."""
        found = self._value()
        self._space()
        if self._at < len(self._text):
            raise self._wrong("Extra data")
        return found

    def _value(self) -> _At:
        self._space()
        line = self._text.count("\n", 0, self._at) + 1
        match self._text[self._at : self._at + 1]:
            case "{":
                return _At(line, self._object())
            case "[":
                return _At(line, self._array())
            case _:
                return _At(line, self._plain())

    def _plain(self) -> Any:
        value, self._at = self._scan(self._text, self._at)
        return value

    def _object(self) -> dict[str, _At]:
        found: dict[str, _At] = {}

        def member() -> None:
            self._space()
            if self._text[self._at : self._at + 1] != '"':
                raise self._wrong("Expecting property name enclosed in double quotes")
            line = self._text.count("\n", 0, self._at) + 1
            name = self._plain()
            if name in found:
                raise FormFileError(line, "twice", name)
            self._expect(":")
            found[name] = self._value()

        self._members("}", member)
        return found

    def _array(self) -> list[_At]:
        found: list[_At] = []
        self._members("]", lambda: found.append(self._value()))
        return found

    def _members(self, end: str, member: Callable[[], None]) -> None:
        self._at += 1
        self._space()
        if self._text[self._at : self._at + 1] == end:
            self._at += 1
            return
        while True:
            member()
            self._space()
            if self._text[self._at : self._at + 1] == end:
                self._at += 1
                return
            self._expect(",")

    def _expect(self, sign: str) -> None:
        self._space()
        if self._text[self._at : self._at + 1] != sign:
            raise self._wrong(f"Expecting '{sign}' delimiter")
        self._at += 1

    def _space(self) -> None:
        found = self._SPACE.match(self._text, self._at)
        assert found is not None
        self._at = found.end()

    def _wrong(self, message: str) -> json.JSONDecodeError:
        return json.JSONDecodeError(message, self._text, self._at)

    def _constant(self, name: str) -> Any:
        raise self._wrong(f"{name} is not a number")


def _field(one: _At, taken: set[str]) -> EnquiryField:
    entries = _object(one, "fields")
    code = _code(_wanted(one, "code", "fields"), taken)
    _known(entries, _ENTRIES, code)
    kind = _kind(_wanted(one, "kind", code), code)
    for name, kinds in _ONLY_FOR.items():
        if name in entries and kind not in kinds:
            raise FormFileError(entries[name].line, "out_of_place", code, name)
    minimum, maximum = (_number(entries.get(name), code) for name in ("minimum", "maximum"))
    if minimum is not None and maximum is not None and minimum > maximum:
        raise FormFileError(entries["minimum"].line, "limits_crossed", code)
    return EnquiryField(
        code=code,
        kind=kind,
        texts=_texts(_wanted(one, "text", code), code),
        required=_typed(entries["required"], bool, code) if "required" in entries else False,
        choices=_choices(one, code) if kind is FieldKind.CHOICE else (),
        minimum=minimum,
        maximum=maximum,
        limit=_limit(entries.get("limit"), kind, code),
    )


def _choices(one: _At, code: str) -> tuple[Choice, ...]:
    wanted = _wanted(one, "choices", code)
    listed = _list(wanted, code)
    if not listed:
        raise FormFileError(wanted.line, "no_choices", code)
    if len(listed) > CHOICES_LIMIT:
        raise FormFileError(listed[CHOICES_LIMIT].line, "too_many", code, str(CHOICES_LIMIT))
    taken: set[str] = set()
    found = []
    for choice in listed:
        _known(_object(choice, code), {"code", "text"}, code)
        found.append(Choice(_code(_wanted(choice, "code", code), taken), _texts(_wanted(choice, "text", code), code)))
    return tuple(found)


def _limit(given: _At | None, kind: FieldKind, code: str) -> int:
    most = LONG_TEXT_LIMIT if kind is FieldKind.LONG_TEXT else TEXT_LIMIT
    if given is None:
        return most
    limit: int = _typed(given, int, code)
    if not 1 <= limit <= most:
        raise FormFileError(given.line, "too_many", code, str(most))
    return limit


def _number(given: _At | None, code: str) -> float | None:
    if given is None:
        return None
    if isinstance(given.value, bool) or not isinstance(given.value, (int, float)):
        raise FormFileError(given.line, "wrong_type", code, _shown(given))
    try:
        bound = float(given.value)
    except OverflowError:
        bound = math.inf
    if not math.isfinite(bound):
        raise FormFileError(given.line, "wrong_type", code, _shown(given))
    return bound


def _kind(given: _At, code: str) -> FieldKind:
    try:
        return FieldKind(_typed(given, str, code))
    except ValueError:
        raise FormFileError(given.line, "unknown_kind", code, _shown(given)) from None


def _code(given: _At, taken: set[str]) -> str:
    code: str = _typed(given, str, "code")
    if not _CODE.fullmatch(code):
        raise FormFileError(given.line, "bad_code", "code", code[:40])
    if code in taken:
        raise FormFileError(given.line, "twice", code)
    taken.add(code)
    return code


def _texts(given: _At, code: str) -> Mapping[str, str]:
    """A text by language; English has to be there, for agents whose language the site has not written."""
    texts = {}
    for language, text in _object(given, code).items():
        if not _LANGUAGE.fullmatch(language):
            raise FormFileError(text.line, "unknown_entry", code, language[:40])
        words: str = _typed(text, str, code)
        if not words.strip():
            raise FormFileError(text.line, "missing", code, language)
        texts[language] = words.strip()
    if "en" not in texts:
        raise FormFileError(given.line, "no_english", code)
    return texts


def _wanted(one: _At, name: str, code: str) -> _At:
    entries = _object(one, code)
    if name not in entries:
        raise FormFileError(one.line, "missing", code, name)
    return entries[name]


def _known(entries: Mapping[str, _At], names: set[str], code: str) -> None:
    for name, given in entries.items():
        if name not in names:
            raise FormFileError(given.line, "unknown_entry", code, name[:40])


def _object(given: _At, code: str) -> dict[str, _At]:
    if not isinstance(given.value, dict):
        raise FormFileError(given.line, "not_an_object", code, _shown(given))
    return given.value


def _list(given: _At, code: str) -> list[_At]:
    found: list[_At] = _typed(given, list, code)
    return found


def _typed(given: _At, kind: type, code: str) -> Any:
    if type(given.value) is not kind:
        raise FormFileError(given.line, "wrong_type", code, _shown(given))
    return given.value


def _shown(given: _At) -> str:
    return type(given.value).__name__ if isinstance(given.value, (dict, list)) else str(given.value)[:40]
