# SPDX-License-Identifier: GPL-3.0-or-later
"""People and what a site lets agents choose from: roles, contacts, catalogues."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What a person may do; each role may do what the one before may."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague who can own a callback. ``id`` is the sign-in name."""

    id: str
    name: str
    role: Role = Role.AGENT
    active: bool = True
    extension: str = ""
    """What is dialled for this colleague's phone: an extension or SIP user; empty = not known."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody the CRM knows. Numbers are E.164 where they parse."""

    id: str
    name: str
    numbers: tuple[str, ...] = ()
    company: str = ""
    zone: str | None = None
    url: str | None = None


class CatalogueKind(StrEnum):
    """The lists a site keeps."""

    REASON = "reason"
    PRIORITY = "priority"
    DISPOSITION = "disposition"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One choice: a stable code and its text by language (``en`` always there)."""

    kind: CatalogueKind
    code: str
    texts: dict[str, str] = field(hash=False)
    position: int = 0
    active: bool = True

    def text(self, language: str) -> str:
        """The text in ``language``, in English where the site has not translated it, else the code."""
        return self.texts.get(language) or self.texts.get("en") or self.code


@dataclass(frozen=True, slots=True)
class SignInForm:
    """What a sign-in at the site's CRM asks for: ``name`` is what agents call the CRM, ``url`` its address, ``kind`` one of
    ``password``, ``key`` (an access key) and ``password_or_key``. ``place`` tells where callbacks live from all other places,
    also at the same address; empty: the address does."""

    name: str
    url: str
    kind: str = "password"
    system: str = ""
    """The kind of CRM, as the site's profile names it (``odoo``)."""
    place: str = ""
