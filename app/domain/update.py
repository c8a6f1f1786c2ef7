# SPDX-License-Identifier: GPL-3.0-or-later
"""What a site announces of a newer version (``resources/updates/schema.json``), and which version is newer than another."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from app.domain.errors import DomainError

T = TypeVar("T")
FORMAT = 1
MANIFEST_LIMIT = 256 * 1024
"""Bytes of an announcement."""
SIGNATURE_LIMIT = 1024
NOTES_LIMIT = 4000
KINDS = ("msi", "zip", "deb", "tar.gz")
"""Kinds of package; of several for one platform the first here is offered."""
_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:(a|b|rc)(\d{1,6}))?", re.ASCII)
_RANK = {"a": 0, "b": 1, "rc": 2, None: 3}
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PLATFORM = re.compile(r"[a-z0-9]+-[a-z0-9]+")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(eq=False)
class BadAnnouncement(DomainError):
    """An announcement cannot be read: ``place`` is the dotted path of the entry that is wrong.

    Codes: ``not_json``, ``missing``, ``wrong_type``, ``bad_value``, ``unknown_format``.
    """

    code: str
    place: str = ""

    def __str__(self) -> str:
        return f"announcement: {self.code} {self.place}".strip()


@dataclass(frozen=True, slots=True)
class Package:
    """One file to install: ``url`` is absolute or beside the announcement, ``size`` in bytes."""

    platform: str
    kind: str
    url: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Announcement:
    """A version that is there. ``notes`` by language code; English is always among them where there are any."""

    version: str
    released: date
    notes: Mapping[str, str]
    packages: tuple[Package, ...]

    def package(self, platform: str) -> Package | None:
        """What this platform installs; ``None`` where there is nothing for it."""
        fitting = [one for one in self.packages if one.platform == platform]
        return min(fitting, key=lambda one: KINDS.index(one.kind), default=None)


def order(version: str) -> tuple[int, int, int, int, int]:
    """What versions are compared by: ``1.2.0a1`` < ``1.2.0b1`` < ``1.2.0rc1`` < ``1.2.0`` (PEP 440's order, of the versions that
    we make). Raises ``ValueError``."""
    found = _VERSION.fullmatch(version)
    if found is None:
        raise ValueError(f"no version: {version!r}")
    major, minor, patch, stage, number = found.groups()
    return int(major), int(minor), int(patch), _RANK[stage], int(number or 0)


def is_update(version: str, running: str) -> bool:
    """Whether a program of version ``running`` is offered ``version``: a newer one, and no trial version to those who do not run
    one themselves. Raises ``ValueError``."""
    trial = order(version)[3] != _RANK[None]
    return order(version) > order(running) and (not trial or order(running)[3] != _RANK[None])


def read(content: bytes) -> Announcement:
    """The announcement of a file; entries that are not known are left to newer versions. Raises :class:`BadAnnouncement`."""
    try:
        whole = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        raise BadAnnouncement("not_json") from None
    told = _object(whole, "")
    if _entry(told, "format", int, "") != FORMAT:
        raise BadAnnouncement("unknown_format", "format")
    version = _text(told, "version", _VERSION, "")
    try:
        released = date.fromisoformat(_entry(told, "released", str, ""))
    except ValueError:
        raise BadAnnouncement("bad_value", "released") from None
    packages = _entry(told, "packages", list, "")
    return Announcement(
        version,
        released,
        _notes(_object(told.get("notes", {}), "notes")),
        tuple(_package(one, f"packages.{at}") for at, one in enumerate(packages)),
    )


def _package(one: object, place: str) -> Package:
    told = _object(one, place)
    kind, url = _entry(told, "kind", str, place), _entry(told, "url", str, place)
    size: int = _entry(told, "size", int, place)
    if kind not in KINDS:
        raise BadAnnouncement("bad_value", f"{place}.kind")
    if not url or not url.isprintable():
        raise BadAnnouncement("bad_value", f"{place}.url")
    if size <= 0:
        raise BadAnnouncement("bad_value", f"{place}.size")
    return Package(_text(told, "platform", _PLATFORM, place), kind, url, _text(told, "sha256", _SHA256, place), size)


def _notes(told: dict[str, object]) -> dict[str, str]:
    notes: dict[str, str] = {}
    for language, text in told.items():
        place = f"notes.{language}"
        if not isinstance(text, str):
            raise BadAnnouncement("wrong_type", place)
        if not _LANGUAGE.fullmatch(language) or len(text) > NOTES_LIMIT:
            raise BadAnnouncement("bad_value", place)
        notes[language] = text
    if notes and "en" not in notes:
        raise BadAnnouncement("missing", "notes.en")
    return notes


def _object(value: object, place: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise BadAnnouncement("wrong_type", place)
    return value


def _entry(told: Mapping[str, object], name: str, kind: type[T], place: str) -> T:
    at = f"{place}.{name}".lstrip(".")
    if name not in told:
        raise BadAnnouncement("missing", at)
    value = told[name]
    if not isinstance(value, kind) or isinstance(value, bool):
        raise BadAnnouncement("wrong_type", at)
    return value


def _text(told: Mapping[str, object], name: str, pattern: re.Pattern[str], place: str) -> str:
    value = _entry(told, name, str, place)
    if not pattern.fullmatch(value):
        raise BadAnnouncement("bad_value", f"{place}.{name}".lstrip("."))
    return value
