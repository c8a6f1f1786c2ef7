# SPDX-License-Identifier: GPL-3.0-or-later
"""What the profiles of all systems share: no entry that is not known, addresses, texts in languages, the site's catalogues."""

from __future__ import annotations

import re
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from app.domain.people import CatalogueEntry, CatalogueKind

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", re.ASCII)


class Entries(BaseModel):
    """A table of the file: what is not known is refused, and nothing changes once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, use_attribute_docstrings=True)


def _address(value: str) -> str:
    if not value.isprintable() or " " in value:
        raise ValueError("an address is one word")
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("an address begins with https:// or http:// and names a host")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ValueError("an address holds no user, password or key")
    try:
        _ = parts.port
    except ValueError:
        raise ValueError("the port is a number") from None
    return value.rstrip("/")


def _texts(value: dict[str, str]) -> dict[str, str]:
    for language, text in value.items():
        if not _LANGUAGE.fullmatch(language):
            raise ValueError(f"{language}: not the code of a language")
        if not text:
            raise ValueError(f"{language}: empty")
    if "en" not in value:
        raise ValueError("English (en) has to be there")
    return value


Word = Annotated[str, Field(min_length=1, max_length=200)]
Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
"""Our own stable code of a choice."""
Address = Annotated[str, AfterValidator(_address)]
Texts = Annotated[dict[str, Word], AfterValidator(_texts)]
"""A text by language; English for those the site has not written."""


class Choice(Entries):
    """One choice of a catalogue."""

    code: Code
    """Stable; records keep it."""
    texts: Texts
    """What agents read, by language: en, and any of mn, ru, hu, fi."""


class Profile(Entries):
    """The head of every profile."""

    system: str
    name: Word
    """What agents call the system."""
    url: Address
    """Where the server is, without a key or password."""
    ca_file: str = ""
    """PEM file of certificates trusted beside the computer's own; empty: only those."""

    @property
    def sign_in(self) -> str:
        """What an agent signs in with: ``key``, ``password`` or ``password_or_key``."""
        return "password"

    @property
    def place(self) -> str:
        """Where callbacks live, in stable words: what waits for one place must never be sent to another, also not at the same
        address."""
        return f"{self.system} {self.url}"


class Catalogues(Entries):
    """What agents choose from. What a list of choices leaves out is not offered."""

    reasons: tuple[Choice, ...] = ()
    """Why somebody is called back."""
    pauses: tuple[Choice, ...] = ()
    """Why an agent pauses."""

    @model_validator(mode="after")
    def _once(self) -> Self:
        unique("reasons", [one.code for one in self.reasons])
        unique("pauses", [one.code for one in self.pauses])
        return self

    def entries(self) -> tuple[CatalogueEntry, ...]:
        """As the port tells them."""
        return entries_of(CatalogueKind.REASON, self.reasons) + entries_of(CatalogueKind.PAUSE, self.pauses)


def entries_of(kind: CatalogueKind, choices: tuple[Choice, ...]) -> tuple[CatalogueEntry, ...]:
    """The choices of one list as the port tells them."""
    return tuple(CatalogueEntry(kind, one.code, dict(one.texts), position) for position, one in enumerate(choices))


def unique(place: str, codes: list[str]) -> None:
    """Raises ``ValueError`` naming a code that stands there twice."""
    twice = next((code for number, code in enumerate(codes) if code in codes[:number]), None)
    if twice is not None:
        raise ValueError(f"{place}: {twice} stands there twice")
