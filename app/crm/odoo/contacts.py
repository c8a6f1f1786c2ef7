# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts of Odoo (``res.partner``): searched by the last digits however they are written, compared by E.164, never made."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from app.crm.http import Http
from app.crm.odoo.profile import OdooProfile
from app.crm.odoo.rows import instant, parsed, stamp, text
from app.crm.odoo.rpc import Rpc
from app.crm.port import ContactPage
from app.domain.due import zone
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number
from app.domain.people import Contact

PARTNER = "res.partner"
_MOST = 50
"""Contacts that a search brings."""
_DIGITS = 9
"""Digits of a number's end that are looked for: what stands before them is written in many ways."""


class Contacts:
    """The contacts of one Odoo. ``region`` is that of numbers without a country code."""

    def __init__(self, rpc: Rpc, profile: OdooProfile, region: str, http: Http) -> None:
        self._rpc, self._profile, self._region, self._http = rpc, profile, region, http
        self._numbers: tuple[str, ...] | None = None

    async def find(self, *, number: Number | None = None, text: str = "") -> tuple[Contact, ...]:
        """The contacts of a number, or those whose name has a text in it."""
        if number is not None:
            return tuple(one for one in await self._with_ending(number) if number.key in one.numbers)
        sought = text.strip()
        if not sought:
            return ()
        escaped = sought.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        return await self._found([["display_name", "ilike", escaped]], _MOST)

    async def ids_of(self, number: Number) -> list[int]:
        """The contacts of a number, as Odoo counts them."""
        return [int(one.id) for one in await self.find(number=number)]

    async def some(self, numbers: Sequence[int]) -> tuple[Contact, ...]:
        """These contacts, archived ones too."""
        return await self._found([["id", "in", list(numbers)]], None, hidden=True) if numbers else ()

    def pattern(self, number: Number) -> str:
        """What ``=ilike`` finds a number's end by; empty where it has too few digits."""
        digits = "".join(c for c in number.key if c.isdigit()) if number.e164 else ""
        return "%" + "%".join(digits[-_DIGITS:]) + "%" if len(digits) >= 3 else ""

    async def _with_ending(self, number: Number) -> tuple[Contact, ...]:
        pattern = self.pattern(number)
        if not pattern:
            return ()
        terms: list[Any] = [[name, "=ilike", pattern] for name in await self._number_fields()]
        return await self._found(["|"] * (len(terms) - 1) + terms, 4 * _MOST)

    async def page(self, cursor: str | None) -> ContactPage:
        """Contacts that changed, in order of id; all of them again after ``refresh_hours``."""
        await self._number_fields()  # and with its answer the server's clock
        now = self._http.server_now()
        if now is None:
            raise CrmError(CrmErrorKind.UNREACHABLE, "no_server_time")
        began = stamp(now - timedelta(seconds=self._profile.overlap_seconds + 1))
        place = _parse(cursor)
        reset = cursor is not None and place is None
        since, this, after, whole = place or (None, began, 0, stamp(now))
        if since is not None and not after:
            this = began
            if now - instant(whole) > timedelta(hours=self._profile.contacts.refresh_hours):
                since, whole, reset = None, stamp(now), True
        limit = self._profile.page_size
        domain: list[Any] = [["id", ">", after]]
        if since is not None:
            domain.append(["write_date", ">=", since])
        rows = await self._rows(domain, limit, hidden=since is not None)
        more = len(rows) >= limit
        following = [since, this, rows[-1]["id"], whole] if more else [this, this, 0, whole]
        seen = _seen(cursor) if since is not None else {}
        told = {str(row["id"]): text(row.get("write_date")) for row in rows}
        fresh = [row for row in rows if seen.get(str(row["id"])) != told[str(row["id"])]]
        # Of those within the overlap it is remembered at which time they were told.
        kept = {number: at for number, at in (seen | told).items() if at >= this}
        contacts = [self._contact(row) for row in fresh if row.get("active")]
        live = tuple(one for one in contacts if one.numbers)
        told_ids = {one.id for one in live}
        removed = tuple(str(row["id"]) for row in fresh if str(row["id"]) not in told_ids) if since is not None else ()
        return ContactPage(live, json.dumps([*following, kept]), more, reset, removed)

    async def _found(self, domain: list[Any], limit: int | None, *, hidden: bool = False) -> tuple[Contact, ...]:
        return tuple(self._contact(row) for row in await self._rows(domain, limit, hidden=hidden))

    async def _rows(self, domain: list[Any], limit: int | None, *, hidden: bool) -> list[dict[str, Any]]:
        fields = ["display_name", "name", "parent_id", "tz", "active", "write_date", *await self._number_fields()]
        return await self._rpc.rows(PARTNER, domain, fields, limit=limit, hidden=hidden)

    async def _number_fields(self) -> tuple[str, ...]:
        """The fields with numbers that this Odoo has (19 has no ``mobile`` any more)."""
        if self._numbers is None:
            wanted = self._profile.contacts.number_fields
            found = await self._rpc.call(PARTNER, "fields_get", allfields=list(wanted), attributes=["type"])
            self._numbers = tuple(name for name in wanted if isinstance(found, dict) and name in found)
        if not self._numbers:
            raise CrmError(CrmErrorKind.REFUSED, "profile", detail="contacts.number_fields")
        return self._numbers

    def _contact(self, row: dict[str, Any]) -> Contact:
        written = [text(row.get(name)) for name in self._numbers or ()]
        keys = [number.key for number in (parsed(one, self._region) for one in written) if number is not None]
        company = row.get("parent_id")
        return Contact(
            id=str(row["id"]),
            name=text(row.get("name")) or text(row.get("display_name")),
            numbers=tuple(dict.fromkeys(keys)),
            company=str(company[1]) if isinstance(company, list) and len(company) > 1 else "",
            zone=_zone(text(row.get("tz"))),
            url=f"{self._profile.url}/web#id={row['id']}&model={PARTNER}&view_type=form",
        )


def _zone(name: str) -> str | None:
    try:
        zone(name)
    except ValueError:
        return None
    return name


def _parse(cursor: str | None) -> tuple[str | None, str, int, str] | None:
    try:
        since, began, after, whole, _ = json.loads(cursor or "")
        for one in (since, began, whole):
            if one is not None:
                instant(one)
        return since, began, int(after), whole
    except (ValueError, TypeError):
        return None


def _seen(cursor: str | None) -> dict[str, str]:
    try:
        *_, seen = json.loads(cursor or "")
    except (ValueError, TypeError):
        return {}
    return seen if isinstance(seen, dict) else {}
