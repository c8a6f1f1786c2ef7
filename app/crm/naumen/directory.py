# SPDX-License-Identifier: GPL-3.0-or-later
"""Who and what links point to: employees by UUID, sign-in name and title; items of catalogues by UUID, code and title."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from app.crm.naumen import wire
from app.crm.naumen.profile import ServiceDeskProfile, is_uuid
from app.crm.naumen.rest import Rest
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.people import Person, Role

_FRESH = 600.0
"""Seconds for which colleagues are taken for known."""


class Directory:
    """Read once and kept; ``now`` is the server's clock."""

    def __init__(self, profile: ServiceDeskProfile, rest: Rest, now: Callable[[], datetime]) -> None:
        self.me: Person | None = None
        self.now = now
        self._profile, self._rest = profile, rest
        self._read_at: float | None = None
        self._people: dict[str, Person] = {}
        """By UUID; those who have left too."""
        self._by_login: dict[str, str] = {}
        self._by_name: dict[str, list[str]] = {}
        self._items: dict[str, list[tuple[str, str, str]]] = {}

    async def load(self, catalogues: set[str]) -> None:
        """Read what is not known yet. A catalogue that is not there is ``REFUSED`` ``profile``."""
        if self._read_at is None or time.monotonic() - self._read_at > _FRESH:
            await self.people()
        for name in catalogues - self._items.keys():
            try:
                self._items[name] = await self._catalogue(name)
            except CrmError as error:
                if error.kind is not CrmErrorKind.REFUSED:
                    raise
                raise CrmError(CrmErrorKind.REFUSED, "profile", error.status, detail=f"catalogue {name}") from None

    async def people(self) -> tuple[Person, ...]:
        """All colleagues who can sign in, read anew."""
        section, found = self._profile.people, {}
        attrs = tuple(
            code for code in ("UUID", section.login, section.name, section.extension, section.removed) if code
        )
        async for rows in self._rest.pages(section.class_, dict(section.filter), attrs, self._profile.limits.page_size):
            for row in rows:
                person = self.person(row)
                if person is not None:
                    found[wire.uuid_of(row.get("UUID"))] = person
        self._people = found
        # Somebody who came back has an archived card too.
        self._by_login = {one.id: uuid for uuid, one in sorted(found.items(), key=lambda pair: pair[1].active)}
        self._by_name = {}
        for uuid, one in found.items():
            self._by_name.setdefault(one.name, []).append(uuid)
        self._read_at = time.monotonic()
        return tuple(sorted({one.id: one for one in found.values()}.values(), key=lambda one: one.id))

    def person(self, row: dict[str, Any]) -> Person | None:
        """The colleague of a row; ``None`` for one without a sign-in name."""
        section = self._profile.people
        login = wire.text_of(row.get(section.login))
        if not login:
            return None
        role = Role.AGENT
        if login in section.admins:
            role = Role.ADMIN
        elif login in section.supervisors:
            role = Role.SUPERVISOR
        return Person(
            login,
            wire.title_of(row.get(section.name)) or login,
            role,
            not (section.removed and wire.flag(row.get(section.removed))),
            wire.text_of(row.get(section.extension)) if section.extension else "",
        )

    async def by_login(self, login: str) -> Person | None:
        """The colleague of a sign-in name, asked for now."""
        section = self._profile.people
        attrs = tuple(
            code for code in ("UUID", section.login, section.name, section.extension, section.removed) if code
        )
        wanted = dict(section.filter) | {section.login: login} | ({section.removed: False} if section.removed else {})
        rows = await self._rest.find(section.class_, wanted, attrs, limit=2)
        found = [one for row in rows if (one := self.person(row)) is not None and one.active and one.id == login]
        return found[0] if found else None

    def login_of(self, link: Any) -> str:
        """The sign-in name behind a link told in any form; the UUID or name itself where nobody is known by it."""
        uuid = wire.uuid_of(link)
        if uuid in self._people:
            return self._people[uuid].id
        for name in wire.names_of(link):
            if name in self._by_login:
                return name
            known = self._by_name.get(name, [])
            if len(known) == 1:
                return self._people[known[0]].id
        return uuid or wire.text_of(link)

    def uuid_of(self, login: str) -> str:
        """The UUID behind a sign-in name; empty where there is none."""
        return self._by_login.get(login, login if is_uuid(login) else "")

    # --- catalogues

    async def _catalogue(self, name: str) -> list[tuple[str, str, str]]:
        found: dict[str, tuple[str, str, str]] = {}
        size = self._profile.limits.page_size
        async for rows in self._rest.pages(name, {"removed": False}, ("UUID", "code", "title"), size):
            for row in rows:
                uuid = wire.uuid_of(row.get("UUID"))
                found[uuid] = (uuid, wire.text_of(row.get("code")), wire.text_of(row.get("title")))
        return list(found.values())

    def item(self, catalogue: str, code: str) -> str:
        """The UUID of an item; empty where there is none."""
        return next((uuid for uuid, mine, _ in self._items.get(catalogue, ()) if mine == code), "")

    def item_names(self, catalogue: str, name: str) -> tuple[str, ...]:
        """All names of an item that goes by one of them."""
        return next((names for names in self._items.get(catalogue, ()) if name in names[:2]), ())
