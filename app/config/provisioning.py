# SPDX-License-Identifier: GPL-3.0-or-later
"""The site's provisioning file: what IT gives every desk, and what of it is this agent's.

The file is JSON, described by ``resources/provisioning/README.md`` and ``schema.json`` beside it. One that cannot be used is
refused as a whole, with the line and the entry that are wrong. Nothing secret is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from app.config.json_lines import At, JsonFile, shown
from app.config.schema import POLICIES, problem
from app.config.settings import Provisioned
from app.domain.errors import ProvisioningError
from app.domain.people import CatalogueEntry, CatalogueKind
from app.domain.protocol import LANGUAGES

FORMAT = 1
SIZE_MOST = 1_000_000
"""Bytes of the file, and of each file that it names."""
FILES = ("crm_profile", "enquiry_form", "redial_protocol", "sip_ca_file")
"""The settings that are files of the site."""
ACCOUNT = ("user", "sip_user", "sip_display_name", "desk_phone_number")
"""The settings that are an agent's own."""
_ACCOUNTS_MOST, _CHOICES_MOST = 5000, 200
_CATALOGUES = {"reasons": CatalogueKind.REASON, "pauses": CatalogueKind.PAUSE}
_ELSEWHERE = frozenset({"provisioning_url", "update_url", "update_key", *FILES})
"""Settings that this file gives elsewhere, or cannot give: itself would have to be known already."""
_SECRET = re.compile(r"(?i)pass|secret|token|credential|private|access_?key|api_?key|(?:^|[_-])(?:pwd|pin|key)$")
SECRET_TEXT = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY|(?i:\b[a-z][a-z0-9+.-]*://[^/\s@]*:[^/\s@]*@)")
_NAME = re.compile(
    r"(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9][a-z0-9._-]{0,78}[a-z0-9]", re.ASCII | re.IGNORECASE
)
"""A file's name on every system."""
_CODE = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)
_file = JsonFile(ProvisioningError, SIZE_MOST, paths=True)


@dataclass(frozen=True, slots=True)
class SiteFile:
    """A file of the site, written into the provisioning file or to be fetched; ``line`` is where it is named."""

    line: int
    name: str
    text: str | None = field(repr=False)
    url: str | None


@dataclass(frozen=True, slots=True)
class Provisioning:
    """What a provisioning file says. Every value fits its setting; the values of files are still to be fetched."""

    settings: Mapping[str, object] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    accounts: Mapping[str, Mapping[str, object]] = field(default_factory=dict, repr=False)
    """By login, in lower case: the settings that are this agent's."""
    files: Mapping[str, SiteFile] = field(default_factory=dict)
    catalogues: tuple[CatalogueEntry, ...] = ()
    """What agents choose from where the CRM keeps no such list."""

    def for_agent(self, login: str, user: str, files: Mapping[str, str]) -> Provisioned:
        """What holds for one agent: the account of the ``login`` at this computer, ``DOMAIN\\user`` being also ``user``; else that
        of the ``user`` who was signed in last, which binds nobody else to that user. ``files`` are the paths of what was
        fetched."""
        whole = login.strip().lower()
        own = self.accounts.get(whole) or self.accounts.get(whole.rpartition("\\")[2])
        locked = self.locked
        if own is None:
            own = self.accounts.get(user.strip().lower(), {})
            locked -= {"user"}
        return Provisioned({**self.settings, **files, **own}, locked)


def read(text: str) -> Provisioning:
    """What a file's text says. Raises :class:`ProvisioningError`."""
    top = _file.read(text)
    _no_secrets(top, "")
    entries = _file.entries(top, "")
    number = _file.typed(_file.wanted(top, "format", ""), int, "format")
    if number != FORMAT:
        raise ProvisioningError(entries["format"].line, "unknown_format", "format", str(number))
    parts = {"$schema", "format", "settings", "locked", "accounts", "files", "catalogues", "updates"}
    _file.known(entries, parts, "")
    settings = _settings(entries.get("settings")) | _updates(entries.get("updates"))
    accounts = _accounts(entries.get("accounts"))
    files = _files(entries.get("files"))
    given = settings.keys() | files.keys() | {name for own in accounts.values() for name in own}
    return Provisioning(
        MappingProxyType(settings),
        _locked(entries.get("locked"), given),
        MappingProxyType(accounts),
        MappingProxyType(files),
        _catalogues(entries.get("catalogues")),
    )


def _no_secrets(given: At, path: str) -> None:
    """Refuses names under which a secret would stand, whatever else is wrong, and private keys and passwords in addresses."""
    match given.value:
        case dict():
            for name, one in given.value.items():
                at = f"{path}.{name[:40]}" if path else name[:40]
                # The key by which announcements are signed is public.
                if _SECRET.search(name) and at != "updates.key":
                    raise ProvisioningError(one.line, "secret", at)
                _no_secrets(one, at)
        case list():
            for number, one in enumerate(given.value):
                _no_secrets(one, f"{path}.{number}")
        case str() if SECRET_TEXT.search(given.value):
            raise ProvisioningError(given.line, "secret", path)


def _settings(given: At | None) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, one in _entries(given, "settings").items():
        path = f"settings.{name[:40]}"
        if name in _ELSEWHERE:
            raise ProvisioningError(one.line, "not_here", path)
        if name not in POLICIES:
            raise ProvisioningError(one.line, "unknown_setting", path)
        found[name] = _value(name, one, path)
    return found


def _value(name: str, one: At, path: str) -> Any:
    value = [item.value for item in one.value] if isinstance(one.value, list) else one.value
    wrong = problem(name, value)
    if wrong:
        raise ProvisioningError(one.line, wrong, path, shown(one))
    return value


def _updates(given: At | None) -> dict[str, object]:
    entries = _entries(given, "updates")
    _file.known(entries, {"url", "key"}, "updates")
    return {f"update_{name}": _value(f"update_{name}", one, f"updates.{name}") for name, one in entries.items()}


def _accounts(given: At | None) -> dict[str, Mapping[str, object]]:
    found: dict[str, Mapping[str, object]] = {}
    items = _items(given, "accounts", _ACCOUNTS_MOST)
    for number, one in enumerate(items):
        path = f"accounts.{number}"
        entries = _file.entries(one, path)
        _file.known(entries, {"login", *ACCOUNT}, path)
        login = _text(_file.wanted(one, "login", path), f"{path}.login").strip().lower()
        if login in found:
            raise ProvisioningError(entries["login"].line, "twice", f"{path}.login")
        found[login] = MappingProxyType(
            {name: _value(name, entries[name], f"{path}.{name}") for name in ACCOUNT if name in entries}
        )
    return found


def _files(given: At | None) -> dict[str, SiteFile]:
    entries = _entries(given, "files")
    _file.known(entries, set(FILES), "files")
    found = {}
    for setting, one in entries.items():
        path = f"files.{setting}"
        told = _file.entries(one, path)
        _file.known(told, {"name", "text", "url"}, path)
        name = _text(_file.wanted(one, "name", path), f"{path}.name")
        if not _NAME.fullmatch(name):
            raise ProvisioningError(told["name"].line, "bad_name", f"{path}.name", name[:40])
        if ("text" in told) == ("url" in told):
            raise ProvisioningError(one.line, "one_of", path)
        text, url = told.get("text"), told.get("url")
        found[setting] = SiteFile(
            one.line,
            name,
            _file.typed(text, str, f"{path}.text") if text is not None else None,
            _text(url, f"{path}.url") if url is not None else None,
        )
    return found


def _locked(given: At | None, values: Iterable[str]) -> frozenset[str]:
    known, found = set(values), set()
    for number, one in enumerate(_items(given, "locked", len(POLICIES) + 1)):
        path = f"locked.{number}"
        name = _text(one, path)
        if name not in POLICIES and name != "user":
            raise ProvisioningError(one.line, "unknown_setting", path, name[:40])
        if name not in known:
            raise ProvisioningError(one.line, "no_value", path, name)
        found.add(name)
    return frozenset(found)


def _catalogues(given: At | None) -> tuple[CatalogueEntry, ...]:
    entries = _entries(given, "catalogues")
    _file.known(entries, set(_CATALOGUES), "catalogues")
    found: list[CatalogueEntry] = []
    for name, kind in _CATALOGUES.items():
        taken: set[str] = set()
        for number, one in enumerate(_items(entries.get(name), f"catalogues.{name}", _CHOICES_MOST)):
            path = f"catalogues.{name}.{number}"
            told = _file.entries(one, path)
            _file.known(told, {"code", "texts"}, path)
            code = _text(_file.wanted(one, "code", path), f"{path}.code")
            if not _CODE.fullmatch(code):
                raise ProvisioningError(told["code"].line, "bad_code", f"{path}.code", code[:40])
            if code in taken:
                raise ProvisioningError(told["code"].line, "twice", f"{path}.code", code)
            taken.add(code)
            given_texts = _file.wanted(one, "texts", path)
            texts = _file.entries(given_texts, f"{path}.texts")
            _file.known(texts, set(LANGUAGES), f"{path}.texts")
            if "en" not in texts:
                raise ProvisioningError(given_texts.line, "no_english", f"{path}.texts")
            found.append(
                CatalogueEntry(
                    kind,
                    code,
                    {language: _text(words, f"{path}.texts.{language}") for language, words in texts.items()},
                    number,
                )
            )
    return tuple(found)


def _entries(given: At | None, path: str) -> dict[str, At]:
    return _file.entries(given, path) if given is not None else {}


def _items(given: At | None, path: str, most: int) -> list[At]:
    items = _file.items(given, path) if given is not None else []
    if len(items) > most:
        raise ProvisioningError(items[most].line, "too_many", path, str(most))
    return items


def _text(given: At, path: str) -> str:
    """One line of text, not empty."""
    text: str = _file.typed(given, str, path)
    if not text.strip() or len(text) > 400 or not text.isprintable():
        raise ProvisioningError(given.line, "bad_text", path)
    return text
