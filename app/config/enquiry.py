# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the site's Enquiry Registration form from its file.

The file is JSON, described by ``resources/forms/enquiry.example.json``. A file that cannot be used is refused as a whole, with
the line and the entry that are wrong: half a form would lose answers unseen.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from pathlib import Path

from app.config.json_lines import At, JsonFile, shown
from app.domain.enquiry import LONG_TEXT_LIMIT, TEXT_LIMIT, Choice, EnquiryField, EnquiryForm, FieldKind
from app.domain.errors import FormFileError

FIELDS_LIMIT = 40
CHOICES_LIMIT = 200
_file = JsonFile(FormFileError, 200_000)
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
    return read(_file.text(path))


def read(text: str) -> EnquiryForm:
    """The form of a file's text. Raises :class:`FormFileError`."""
    top = _file.read(text)
    entries = _file.entries(top, "")
    _file.known(entries, {"title", "fields"}, "")
    title = entries.get("title")
    texts = _texts(title, "title") if title is not None else {}
    fields = _file.items(_file.wanted(top, "fields", ""), "fields")
    if not fields:
        raise FormFileError(entries["fields"].line, "no_fields", "fields")
    if len(fields) > FIELDS_LIMIT:
        raise FormFileError(fields[FIELDS_LIMIT].line, "too_many", "fields", str(FIELDS_LIMIT))
    taken: set[str] = set()
    return EnquiryForm(texts, tuple(_field(one, taken) for one in fields))


def _field(one: At, taken: set[str]) -> EnquiryField:
    entries = _file.entries(one, "fields")
    code = _code(_file.wanted(one, "code", "fields"), taken)
    _file.known(entries, _ENTRIES, code)
    kind = _kind(_file.wanted(one, "kind", code), code)
    for name, kinds in _ONLY_FOR.items():
        if name in entries and kind not in kinds:
            raise FormFileError(entries[name].line, "out_of_place", code, name)
    minimum, maximum = (_number(entries.get(name), code) for name in ("minimum", "maximum"))
    if minimum is not None and maximum is not None and minimum > maximum:
        raise FormFileError(entries["minimum"].line, "limits_crossed", code)
    return EnquiryField(
        code=code,
        kind=kind,
        texts=_texts(_file.wanted(one, "text", code), code),
        required=_file.typed(entries["required"], bool, code) if "required" in entries else False,
        choices=_choices(one, code) if kind is FieldKind.CHOICE else (),
        minimum=minimum,
        maximum=maximum,
        limit=_limit(entries.get("limit"), kind, code),
    )


def _choices(one: At, code: str) -> tuple[Choice, ...]:
    wanted = _file.wanted(one, "choices", code)
    listed = _file.items(wanted, code)
    if not listed:
        raise FormFileError(wanted.line, "no_choices", code)
    if len(listed) > CHOICES_LIMIT:
        raise FormFileError(listed[CHOICES_LIMIT].line, "too_many", code, str(CHOICES_LIMIT))
    taken: set[str] = set()
    found = []
    for choice in listed:
        _file.known(_file.entries(choice, code), {"code", "text"}, code)
        found.append(
            Choice(_code(_file.wanted(choice, "code", code), taken), _texts(_file.wanted(choice, "text", code), code))
        )
    return tuple(found)


def _limit(given: At | None, kind: FieldKind, code: str) -> int:
    most = LONG_TEXT_LIMIT if kind is FieldKind.LONG_TEXT else TEXT_LIMIT
    if given is None:
        return most
    limit: int = _file.typed(given, int, code)
    if not 1 <= limit <= most:
        raise FormFileError(given.line, "too_many", code, str(most))
    return limit


def _number(given: At | None, code: str) -> float | None:
    if given is None:
        return None
    if isinstance(given.value, bool) or not isinstance(given.value, (int, float)):
        raise FormFileError(given.line, "wrong_type", code, shown(given))
    try:
        bound = float(given.value)
    except OverflowError:
        bound = math.inf
    if not math.isfinite(bound):
        raise FormFileError(given.line, "wrong_type", code, shown(given))
    return bound


def _kind(given: At, code: str) -> FieldKind:
    try:
        return FieldKind(_file.typed(given, str, code))
    except ValueError:
        raise FormFileError(given.line, "unknown_kind", code, shown(given)) from None


def _code(given: At, taken: set[str]) -> str:
    code: str = _file.typed(given, str, "code")
    if not _CODE.fullmatch(code):
        raise FormFileError(given.line, "bad_code", "code", code[:40])
    if code in taken:
        raise FormFileError(given.line, "twice", code)
    taken.add(code)
    return code


def _texts(given: At, code: str) -> Mapping[str, str]:
    """A text by language; English has to be there, for agents whose language the site has not written."""
    texts = {}
    for language, text in _file.entries(given, code).items():
        if not _LANGUAGE.fullmatch(language):
            raise FormFileError(text.line, "unknown_entry", code, language[:40])
        words: str = _file.typed(text, str, code)
        if not words.strip():
            raise FormFileError(text.line, "missing", code, language)
        texts[language] = words.strip()
    if "en" not in texts:
        raise FormFileError(given.line, "no_english", code)
    return texts
