# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON files of the site, read with the line of every value, so that what is wrong in one is told with its place."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import SiteFileError


@dataclass(frozen=True, slots=True)
class At:
    """A value of the file, and the line on which it begins. Containers hold values of this kind."""

    line: int
    value: Any


@dataclass(frozen=True, slots=True)
class JsonFile:
    """A kind of file: what is raised where one cannot be used, and how many bytes one may have.

    ``place`` names the entry in which a value stands, for the error. With ``paths`` it is a dotted path, and an entry that is
    missing or not known is named by its own; otherwise its name is the error's detail.
    """

    error: type[SiteFileError]
    size_limit: int
    paths: bool = False

    def text(self, path: Path) -> str:
        """A file's text. Raises the error with ``unreadable`` or ``too_many``."""
        try:
            with path.open("rb") as file:
                raw = file.read(self.size_limit + 1)
            text = raw.decode("utf-8-sig")
        except (OSError, ValueError) as error:  # no text, or a path that no file can have
            raise self.error(0, "unreadable", detail=type(error).__name__) from error
        if len(raw) > self.size_limit:
            raise self.error(0, "too_many")
        return text

    def read(self, text: str) -> At:
        """The value of a text. Raises the error with ``not_json`` or ``twice``."""
        try:
            return _Reader(text, self.error).value()
        except json.JSONDecodeError as error:
            raise self.error(error.lineno, "not_json", detail=error.msg) from None
        except (RecursionError, ValueError):  # thousands of brackets or digits
            raise self.error(0, "not_json", detail="out of bounds") from None

    def wanted(self, one: At, name: str, place: str) -> At:
        """An entry that has to be there."""
        entries = self.entries(one, place)
        if name not in entries:
            raise self._about(one.line, "missing", place, name)
        return entries[name]

    def known(self, entries: Mapping[str, At], names: set[str], place: str) -> None:
        """Refuses entries of other names."""
        for name, given in entries.items():
            if name not in names:
                raise self._about(given.line, "unknown_entry", place, name[:40])

    def _about(self, line: int, code: str, place: str, name: str) -> SiteFileError:
        if self.paths:
            return self.error(line, code, f"{place}.{name}" if place else name)
        return self.error(line, code, place, name)

    def entries(self, given: At, place: str) -> dict[str, At]:
        """The entries of an object."""
        if not isinstance(given.value, dict):
            raise self.error(given.line, "not_an_object", place, shown(given))
        return given.value

    def items(self, given: At, place: str) -> list[At]:
        """The items of a list."""
        found: list[At] = self.typed(given, list, place)
        return found

    def typed(self, given: At, kind: type, place: str) -> Any:
        """A value of exactly this type: ``True`` is no number."""
        if type(given.value) is not kind:
            raise self.error(given.line, "wrong_type", place, shown(given))
        return given.value


def shown(given: At) -> str:
    """A value as an error tells it."""
    return type(given.value).__name__ if isinstance(given.value, (dict, list)) else str(given.value)[:40]


class _Reader:
    """JSON with the line of every value, which the standard library's reader does not tell; it reads all that is no container."""

    _SPACE = re.compile(r"[ \t\n\r]*")

    def __init__(self, text: str, error: type[SiteFileError]) -> None:
        self._text, self._at, self._error = text, 0, error
        self._line, self._counted = 1, 0
        self._scan = json.JSONDecoder(parse_constant=self._constant).raw_decode

    def value(self) -> At:
        """The whole text's value."""
        found = self._value()
        self._space()
        if self._at < len(self._text):
            raise self._wrong("Extra data")
        return found

    def _value(self) -> At:
        self._space()
        line = self._here()
        match self._text[self._at : self._at + 1]:
            case "{":
                return At(line, self._object())
            case "[":
                return At(line, self._array())
            case _:
                return At(line, self._plain())

    def _here(self) -> int:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def _plain(self) -> Any:
        value, self._at = self._scan(self._text, self._at)
        return value

    def _object(self) -> dict[str, At]:
        found: dict[str, At] = {}

        def member() -> None:
            self._space()
            if self._text[self._at : self._at + 1] != '"':
                raise self._wrong("Expecting property name enclosed in double quotes")
            line = self._here()
            name = self._plain()
            if name in found:
                raise self._error(line, "twice", name[:40])
            self._expect(":")
            found[name] = self._value()

        self._members("}", member)
        return found

    def _array(self) -> list[At]:
        found: list[At] = []
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
