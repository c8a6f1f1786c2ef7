# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls logged in Odoo: as a phone call that was held where that module is installed, otherwise as a note on the contact."""

from __future__ import annotations

from typing import Any

from app.crm.odoo.contacts import PARTNER, Contacts
from app.crm.odoo.profile import OdooProfile
from app.crm.odoo.rows import PHONECALL, PhoneCalls, as_html, stamp
from app.crm.odoo.rpc import Rpc
from app.domain.call import Call, Direction
from app.domain.errors import CrmError, CrmErrorKind

_HTML_IS_TEXT = 17
"""From this version on Odoo takes the body of a note as plain text."""


class CallLogger:
    """Logs each call once, however often it is sent; what becomes known later is added."""

    def __init__(self, rpc: Rpc, profile: OdooProfile, contacts: Contacts) -> None:
        self._rpc, self._profile, self._contacts = rpc, profile, contacts
        self._shape: PhoneCalls | None = None
        self._probed = False

    async def native(self) -> bool:
        """Whether calls are records of their own here."""
        return await self._phone_calls() is not None

    async def log(self, call: Call, user: int) -> None:
        """Log a call of this user (Odoo's id)."""
        kind = await self._phone_calls()
        if kind is not None:
            await self._record(kind, call, user)
        else:
            await self._note(call)

    async def _record(self, kind: PhoneCalls, call: Call, user: int) -> None:
        values = {
            "name": call.customer or call.number.key or call.direction.value,
            "partner_phone": call.number.key,
            "date": stamp(call.started_at),
            "direction": kind.direction(call.direction is Direction.IN),
            "state": "done",
            "user_id/.id": str(user),
            "description": _said(call),
        }
        if kind.has_duration:
            values["duration"] = str(round(call.talk_seconds(call.ended_at or call.started_at) / 60, 4))
        found = await self._contacts.ids_of(call.number)
        if len(found) == 1:
            values["partner_id/.id"] = str(found[0])
        await self._rpc.load(PHONECALL, f"{self._profile.external_ids}.call_{call.id}", values)

    async def _note(self, call: Call) -> None:
        tag = f"call:{call.id}"
        found = await self._rpc.rows("mail.message", [["model", "=", PARTNER], ["body", "ilike", tag]], ("body",))
        body = self._body(call)
        if found:
            if as_html(_said(call)) not in str(found[0].get("body")):
                await self._rpc.write("mail.message", [found[0]["id"]], {"body": as_html(_said(call))})
            return
        people = await self._contacts.ids_of(call.number)
        place = people[0] if len(people) == 1 else await self._own_contact()
        named: dict[str, Any] = {"body": body, "message_type": "comment", "subtype_xmlid": "mail.mt_note"}
        await self._rpc.call(PARTNER, "message_post", [place], **named)

    def _body(self, call: Call) -> str:
        return _said(call) if self._rpc.version[:1] >= (_HTML_IS_TEXT,) else as_html(_said(call))

    async def _own_contact(self) -> int:
        """The agent's own contact: calls of nobody that Odoo knows are noted there."""
        found = await self._rpc.rows("res.users", [["id", "=", self._rpc.uid]], ("partner_id",))
        if not found or not found[0].get("partner_id"):
            raise CrmError(CrmErrorKind.FORBIDDEN, "no_right")
        return int(found[0]["partner_id"][0])

    async def _phone_calls(self) -> PhoneCalls | None:
        if not self._probed:
            if not self._rpc.version:
                await self._rpc.hello()
            fields = await self._rpc.fields(PHONECALL)
            self._shape = PhoneCalls(fields) if fields else None
            self._probed = True
        return self._shape


def _said(call: Call) -> str:
    """All that is known of a call, in lines that programs read too."""
    lines = [
        f"call:{call.id}",
        f"direction: {call.direction}",
        f"number: {call.number.key}",
        f"result: {call.result or ''}",
        f"talk: {round(call.talk_seconds(call.ended_at or call.started_at))} s",
    ]
    if call.callback:
        lines.append(f"callback: {call.callback}")
    if call.rating is not None:
        lines.append(f"rating: {int(call.rating)}/5")
    lines += [f"{code}: {value}" for code, value in (call.enquiry or {}).items() if value]
    return "\n".join(lines)
