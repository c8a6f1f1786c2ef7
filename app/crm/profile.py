# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the site profile of a CRM: one commented TOML file, refused as a whole with the line and the entry that are wrong.

Half a mapping would write into the wrong fields. Each system has its own model (pydantic); this file knows their names, reads
the file, and makes the JSON schema that editors show hints from (``resources/crm/profile.schema.json``).
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.domain.errors import ProfileError

if TYPE_CHECKING:
    from pydantic import ValidationError

    from app.crm.profile_model import Profile

_SIZE_LIMIT = 1_000_000
_SHOWN = 60
_SECRET = re.compile(r"(?i)key|password|token|secret|\burl\b")


class SiteProfile(Protocol):
    """What the desk needs to know of any profile; the rest is its adapter's."""

    @property
    def system(self) -> str:
        """``naumen_service_desk``, ``naumen_contact_center`` or ``odoo``."""

    @property
    def url(self) -> str: ...

    @property
    def name(self) -> str:
        """What agents call the system."""

    @property
    def sign_in(self) -> str:
        """What an agent signs in with: ``key``, ``password`` or ``password_or_key``."""

    @property
    def place(self) -> str:
        """Where callbacks live, in words that stay the same: systems, or parts of one, at one address differ in it."""


def load(path: Path) -> Profile:
    """The profile of a file. Raises :class:`ProfileError`."""
    try:
        with path.open("rb") as file:
            raw = file.read(_SIZE_LIMIT + 1)
        text = raw.decode("utf-8-sig")
    except (OSError, ValueError) as error:  # no text, or a path that no file can have
        raise ProfileError(0, "unreadable", detail=type(error).__name__) from None
    if len(raw) > _SIZE_LIMIT:
        raise ProfileError(0, "unreadable", detail=f"more than {_SIZE_LIMIT} bytes")
    return read(text)


def read(text: str) -> Profile:
    """The profile of a file's text. Raises :class:`ProfileError`."""
    try:
        entries = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(str(error), text) from None
    except RecursionError:
        raise ProfileError(0, "not_toml", detail="too deep") from None
    system = entries.get("system")
    if system is None:
        raise ProfileError(0, "missing", "system")
    line = line_of(text, ("system",))
    if not isinstance(system, str):
        raise ProfileError(line, "wrong_type", "system", _shown("system", system))
    models = _models()
    if system not in models:
        raise ProfileError(line, "unknown_system", "system", system[:_SHOWN])
    from pydantic import ValidationError

    try:
        return models[system].model_validate(entries)
    except ValidationError as error:
        raise _refused(error, text) from None


def schema() -> str:
    """The JSON schema of all profiles, as it is shipped."""
    from pydantic.json_schema import models_json_schema

    by_system = _models()
    refs, whole = models_json_schema([(model, "validation") for model in by_system.values()])
    choices = [refs[(model, "validation")] for model in by_system.values()]
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Site profile of a CRM",
        "description": "How Soitto maps callbacks to the records of a site's CRM (a TOML file).",
        "oneOf": choices,
    }
    return json.dumps(head | whole, indent=2, ensure_ascii=False) + "\n"


def _models() -> dict[str, type[Profile]]:
    # Imported on first use: pydantic is slow to load, and a desk without such a CRM needs none of it.
    from app.crm.naumen.contact_center_profile import NaumenContactCenterProfile
    from app.crm.naumen.profile import ServiceDeskProfile
    from app.crm.odoo.profile import OdooProfile

    return {
        "naumen_service_desk": ServiceDeskProfile,
        "naumen_contact_center": NaumenContactCenterProfile,
        "odoo": OdooProfile,
    }


# --- what is wrong, and where

_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def _not_toml(message: str, text: str) -> ProfileError:
    found = _TOML_PLACE.search(message)
    line = int(found[1]) if found and found[1] else text.count("\n") + 1
    return ProfileError(line, "not_toml", detail=_TOML_PLACE.sub("", message)[:_SHOWN])


def _refused(error: ValidationError, text: str) -> ProfileError:
    """The first problem in the file's order."""
    found = [_problem(one, text) for one in error.errors(include_url=False)]
    return min(found, key=lambda one: (one.line == 0, one.line))


def _problem(one: Any, text: str) -> ProfileError:
    place = tuple(part for part in one["loc"] if isinstance(part, int) or not _is_model(part))
    kind, value = one["type"], one["input"]
    dotted = _dotted(place)
    match kind:
        case "missing":
            return ProfileError(line_of(text, place[:-1]), "missing", dotted)
        case "extra_forbidden":
            return ProfileError(line_of(text, place), "unknown_entry", dotted)
        case "value_error":
            # Our own checks: "further.down: a sentence".
            whole = str(one["ctx"]["error"])
            ours = _OUR_PLACE.match(whole)
            further, said = (ours[1], whole[ours.end() :]) if ours is not None else ("", whole)
            place = (*place, *further.split(".")) if further else place
            return ProfileError(line_of(text, place), "bad_value", _dotted(place), said)
        case _ if kind.endswith("_type") or kind in ("int_from_float", "int_parsing", "union_tag_not_found"):
            return ProfileError(line_of(text, place), "wrong_type", dotted, _shown(dotted, value))
        case _:
            return ProfileError(line_of(text, place), "bad_value", dotted, f"{_shown(dotted, value)}: {one['msg']}")


_OUR_PLACE = re.compile(r"([\w@]+(?:\.[\w@]+)*): ")


def _is_model(part: str) -> bool:
    """Whether a step of pydantic's path is no entry of the file but a name of its own (a union's branch)."""
    return part.startswith("function-") or (part[:1].isupper() and part.isidentifier())


def _dotted(place: tuple[str | int, ...]) -> str:
    # Lists count from 1, as people do.
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")


def _shown(place: str, value: object) -> str:
    if _SECRET.search(place):
        return ""
    return type(value).__name__ if isinstance(value, (dict, list)) else repr(value)[:_SHOWN]


_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(
    r"""\s*((?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*'))*)\s*="""
)
_WORD = re.compile(r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'""")


def line_of(text: str, place: tuple[str | int, ...]) -> int:
    """The line (from 1) of an entry, or of the nearest one around it; 0 where none of the file's lines is about it.

    The standard library's reader tells no lines; headers and keys at the start of a line are found here, which is how people
    write such files.
    """
    best, depth = 0, 0
    for line, here in _entries(text):
        common = 0
        for mine, theirs in zip(place, here, strict=False):
            if mine != theirs:
                break
            common += 1
        if common == len(here) and common > depth:
            best, depth = line, common
    return best


def _entries(text: str) -> Iterator[tuple[int, tuple[str | int, ...]]]:
    table: tuple[str | int, ...] = ()
    counts: dict[tuple[str | int, ...], int] = {}
    for line, content in enumerate(text.splitlines(), 1):
        header = _HEADER.match(content)
        if header:
            table = ()
            words = _words(header[2])
            for number, word in enumerate(words, 1):
                table = (*table, word)
                if number == len(words) and header[1] == "[[":
                    counts[table] = counts.get(table, -1) + 1
                if table in counts:
                    table = (*table, counts[table])
            yield line, table
            continue
        key = _KEY.match(content)
        if key:
            yield line, (*table, *_words(key[1]))


def _words(dotted: str) -> list[str]:
    return [word.strip("\"'") for word in _WORD.findall(dotted)]
