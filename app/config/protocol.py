# SPDX-License-Identifier: GPL-3.0-or-later
"""The site's redial protocol as a JSON file: reading and writing it.

The file is described by ``resources/scripts/README.md`` and ``protocol.schema.json`` beside it. One that cannot be used is
refused as a whole, with the line and the entry that are wrong.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from app.config.json_lines import At, JsonFile, shown
from app.config.paths import resources
from app.domain.errors import ProtocolFileError
from app.domain.protocol import LANGUAGES, Line, Play, RedialProtocol, Then
from app.domain.protocol_problems import problems
from app.domain.redial import Exhausted, Situation, Window

E = TypeVar("E", bound=StrEnum)
SIZE_MOST = 1_000_000
"""Bytes of a file."""
_file = JsonFile(ProtocolFileError, SIZE_MOST, paths=True)
_ENTRIES = {
    "$schema",
    "company",
    "survey",
    "exhausted",
    "callback_minutes",
    "supervisor_after",
    "by_itself",
    "situations",
}
_AS_DEFAULT = RedialProtocol({}, {})


def load(path: Path) -> RedialProtocol:
    """The protocol of a file. Raises :class:`ProtocolFileError`."""
    return read(_file.text(path))


def stamp(path: Path) -> int:
    """When the file was changed last; 0 where it cannot be told. Differs after every change."""
    try:
        return path.stat().st_mtime_ns
    except (OSError, ValueError):
        return 0


def shipped() -> RedialProtocol:
    """The protocol that comes with the program."""
    return load(resources() / "scripts" / "protocol.json")


def read(text: str) -> RedialProtocol:
    """The protocol of a file's text. Raises :class:`ProtocolFileError`."""
    top = _file.read(text)
    entries = _file.entries(top, "")
    _file.known(entries, _ENTRIES, "")
    plays = _file.wanted(top, "situations", "")
    listed = _file.entries(plays, "situations")
    _file.known(listed, {*Situation}, "situations")
    protocol = RedialProtocol(
        plays={one: _play(_file.wanted(plays, one, "situations"), one) for one in Situation},
        company=_company(entries.get("company")),
        survey=_optional(entries, "survey", str, "").strip(),
        exhausted=_one_of(entries, "exhausted", Exhausted, "", _AS_DEFAULT.exhausted),
        callback_minutes=_optional(entries, "callback_minutes", int, "", _AS_DEFAULT.callback_minutes),
        supervisor_after=_optional(entries, "supervisor_after", int, "", _AS_DEFAULT.supervisor_after),
        by_itself=_optional(entries, "by_itself", bool, "", _AS_DEFAULT.by_itself),
    )
    _optional(entries, "$schema", str, "")
    for path, code in problems(protocol).items():
        raise ProtocolFileError(_line(top, path), code, path)
    return protocol


def dump(protocol: RedialProtocol) -> str:
    """The protocol as the text of a file; :func:`read` gives the same again."""
    return json.dumps(document(protocol), ensure_ascii=False, indent=2) + "\n"


def document(protocol: RedialProtocol) -> dict[str, Any]:
    """The protocol as plain data, as it stands in the file."""
    return {
        "company": dict(protocol.company),
        "survey": protocol.survey,
        "exhausted": protocol.exhausted.value,
        "callback_minutes": protocol.callback_minutes,
        "supervisor_after": protocol.supervisor_after,
        "by_itself": protocol.by_itself,
        "situations": {one.value: _dumped(protocol.plays[one]) for one in Situation if one in protocol.plays},
    }


def save(path: Path, protocol: RedialProtocol) -> None:
    """Write the file, whole or not at all. Raises ``OSError``."""
    path = path.resolve()  # a link stays one
    handle, part = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(dump(protocol))
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):  # others read the file too: it stays theirs to read
            os.chmod(part, path.stat().st_mode & 0o777)
        os.replace(part, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise


def writable(path: Path) -> bool:
    """Whether :func:`save` may be expected to succeed."""
    try:
        return (os.access(path, os.W_OK) or not path.exists()) and os.access(path.resolve().parent, os.W_OK)
    except (OSError, ValueError):
        return False


# --- reading


def _play(given: At, situation: Situation) -> Play:
    path = f"situations.{situation}"
    entries = _file.entries(given, path)
    _file.known(entries, {"lines", "then", "opening", "tries"}, path)
    return Play(
        situation,
        lines=_lines(entries.get("lines"), f"{path}.lines"),
        then=_one_of(entries, "then", Then, path, Then.TALK),
        opening=_lines(entries.get("opening"), f"{path}.opening"),
        windows=_windows(entries.get("tries"), f"{path}.tries"),
    )


def _lines(given: At | None, path: str) -> tuple[Line, ...]:
    found = []
    for at, one in enumerate(_file.items(given, path) if given is not None else ()):
        here = f"{path}.{at}"
        entries = _file.entries(one, here)
        _file.known(entries, {"text", "least", "most"}, here)
        text = _texts(_file.wanted(one, "text", here), f"{here}.text")
        least = _optional(entries, "least", int, here, 0)
        found.append(Line(text, least, _optional(entries, "most", int, here, least)))
    return tuple(found)


def _windows(given: At | None, path: str) -> tuple[Window, ...]:
    found = []
    for at, one in enumerate(_file.items(given, path) if given is not None else ()):
        here = f"{path}.{at}"
        _file.known(_file.entries(one, here), {"after", "by"}, here)
        after, by = (_file.typed(_file.wanted(one, name, here), int, f"{here}.{name}") for name in ("after", "by"))
        found.append(Window(after, by))
    return tuple(found)


def _texts(given: At, path: str) -> Mapping[str, str]:
    entries = _file.entries(given, path)
    _file.known(entries, {*LANGUAGES}, path)
    return {one: _file.typed(entries[one], str, f"{path}.{one}").strip() for one in LANGUAGES if one in entries}


def _company(given: At | None) -> Mapping[str, str]:
    texts = _texts(given, "company") if given is not None else {}
    return {language: text for language, text in texts.items() if text}


def _optional(entries: Mapping[str, At], name: str, kind: type, path: str, default: Any = "") -> Any:
    return _file.typed(entries[name], kind, f"{path}.{name}" if path else name) if name in entries else default


def _one_of(entries: Mapping[str, At], name: str, kind: type[E], path: str, default: E) -> E:
    value = _optional(entries, name, str, path, default.value)
    try:
        return kind(value)
    except ValueError:
        place = f"{path}.{name}" if path else name
        raise ProtocolFileError(entries[name].line, "unknown_value", place, shown(entries[name])) from None


def _line(top: At, path: str) -> int:
    """The line of an entry, or of what it would stand in."""
    found = top
    for part in path.split("."):
        inner = found.value
        if isinstance(inner, dict) and part in inner:
            found = inner[part]
        elif isinstance(inner, list) and part.isdigit() and int(part) < len(inner):
            found = inner[int(part)]
        else:
            break
    return found.line


# --- writing


def _dumped(play: Play) -> dict[str, Any]:
    return {
        "lines": [_line_dumped(one) for one in play.lines],
        "then": play.then.value,
        "opening": [_line_dumped(one) for one in play.opening],
        "tries": [{"after": one.after, "by": one.by} for one in play.windows],
    }


def _line_dumped(line: Line) -> dict[str, Any]:
    return {"least": line.least, "most": line.most, "text": dict(line.text)}
