# SPDX-License-Identifier: GPL-3.0-or-later
"""A Service Desk with the server module ``SoittoDesk`` (resources/crm/SoittoDesk.groovy): changes by token, writes that depend on
the version read, one record per key.

Each function takes one JSON object and answers one: ``{"ok": true, …}``, or ``{"ok": false, "error": {"code", "detail"}}``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.crm.naumen import wire
from app.crm.naumen.bare import Told, contact_attrs
from app.crm.naumen.mapping import RecordMapping, misfit
from app.crm.naumen.profile import ServiceDeskProfile
from app.crm.naumen.rest import Rest, Row
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number

CONTRACT = 1
"""The version of the module's functions that this file speaks to."""
_DIGITS = 10
"""A number's last digits, by which it is searched for: without the trunk prefix, however it is written."""
_FOUND = 50


class Module:
    """As :class:`app.crm.naumen.bare.Bare`, by the module's functions."""

    atomic = True

    def __init__(self, profile: ServiceDeskProfile, rest: Rest, mapping: RecordMapping) -> None:
        self._profile, self._rest, self._mapping = profile, rest, mapping
        self._one = profile.callback
        self._told: dict[str, str] = {}
        """Versions that were told: young changes are told again and again, in case one was committed late."""
        self._told_contacts: dict[str, str] = {}

    async def hello(self) -> Row | None:
        """Whose key it is; ``None`` for a super-user's."""
        user = (await self._call("hello", {})).get("user")
        return user if isinstance(user, dict) else None

    async def read(self, uuid: str) -> Row:
        item = (await self._call("read", {"uuid": uuid, "attrs": self._mapping.attrs})).get("item")
        if not isinstance(item, dict):
            raise CrmError(CrmErrorKind.REFUSED, "not_found")
        return item

    async def by_key(self, key: str) -> list[Row]:
        answer = await self._call(
            "read",
            {
                "metaClass": self._one.class_,
                "keyAttribute": self._one.fields.external_id.attribute,
                "key": key,
                "attrs": self._mapping.attrs,
            },
        )
        item = answer.get("item")
        return [item] if isinstance(item, dict) else []

    async def create(self, callback_id: str, values: Mapping[str, Any]) -> Row:
        attribute = self._one.fields.external_id.attribute
        return _item(
            await self._call(
                "upsertByKey",
                {
                    "metaClass": self._one.fqn,
                    "keyAttribute": attribute,
                    "key": callback_id,
                    "attributes": {name: value for name, value in values.items() if name != attribute},
                    "update": False,
                    "attrs": self._mapping.attrs,
                },
            )
        )

    async def edit(self, uuid: str, stamp: str, values: Mapping[str, Any]) -> Row:
        return _item(
            await self._call(
                "patchIfVersion",
                {
                    "uuid": uuid,
                    "version": stamp,
                    "attributes": dict(values),
                    "comment": None,
                    "attrs": self._mapping.attrs,
                },
            )
        )

    async def by_number(self, number: Number) -> list[Row]:
        digits = _digits(number)
        if not digits:
            return []
        rows = await self._by_phone(
            digits,
            {
                "metaClass": self._one.class_,
                "attributes": [self._one.fields.number.attribute],
                "attrs": self._mapping.attrs,
                "filter": dict(self._one.filter) | {"state": self._one.open},
            },
        )
        return [row for row in rows if not self._mapping.gone(row)]

    async def changed(self, cursor: str | None, known: Mapping[str, int]) -> Told:
        answer = await self._call(
            "changes",
            {
                "metaClass": self._one.class_,
                "attrs": self._mapping.attrs,
                "cursor": cursor,
                "limit": self._profile.limits.page_size,
                "initial": {"state": self._one.open},
                "filter": dict(self._one.filter),
            },
        )
        if cursor is None or answer.get("reset"):
            self._told.clear()
        rows = self._news(_items(answer), self._told)
        removed = tuple(str(uuid) for uuid in answer.get("removed") or ())
        for uuid in removed:
            self._told.pop(uuid, None)
        gone = tuple(wire.uuid_of(row.get("UUID")) for row in rows if self._mapping.gone(row))
        return Told(
            tuple(row for row in rows if not self._mapping.gone(row)),
            removed + gone,
            _cursor(answer),
            answer.get("more") is True,
            answer.get("reset") is True,
            wire.integer(answer.get("total")),
        )

    def forget(self) -> None:
        """What was told last may not have been stored: it is told again."""
        self._told.clear()

    def forget_contacts(self) -> None:
        """As :meth:`forget`, of contacts."""
        self._told_contacts.clear()

    @staticmethod
    def _news(rows: list[Row], told: dict[str, str]) -> list[Row]:
        """The rows that were not told just so before."""
        found = []
        for row in rows:
            uuid, version = wire.uuid_of(row.get("UUID")), str(row.get("@version"))
            if told.get(uuid) != version:
                told[uuid] = version
                found.append(row)
        return found

    # --- contacts

    async def contacts(self, section: int, cursor: str) -> Told:
        one = self._profile.contacts[section]
        answer = await self._call(
            "changes",
            {
                "metaClass": one.class_,
                "attrs": contact_attrs(one),
                "cursor": cursor or None,
                "limit": self._profile.limits.page_size,
                "initial": {},
                "filter": dict(one.filter),
            },
        )
        if answer.get("reset"):
            # Other classes' too: they are only told once more.
            self.forget_contacts()
        return Told(
            tuple(self._news(_items(answer), self._told_contacts)),
            tuple(str(uuid) for uuid in answer.get("removed") or ()),
            _cursor(answer),
            answer.get("more") is True,
            answer.get("reset") is True,
        )

    async def contacts_of(self, section: int, number: Number) -> list[Row]:
        one, digits = self._profile.contacts[section], _digits(number)
        if not digits:
            return []
        return await self._by_phone(
            digits,
            {
                "metaClass": one.class_,
                "attributes": one.numbers,
                "attrs": contact_attrs(one),
                "filter": dict(one.filter),
            },
        )

    async def _by_phone(self, digits: str, where: Mapping[str, Any]) -> list[Row]:
        return _items(await self._call("findByPhone", {"digits": digits, "classes": [where], "limit": _FOUND}))

    async def contacts_named(self, section: int, name: str) -> list[Row]:
        """Contacts with this in their name."""
        one = self._profile.contacts[section]
        where = {
            "metaClass": one.class_,
            "attributes": [one.name],
            "attrs": contact_attrs(one),
            "filter": dict(one.filter),
        }
        return _items(await self._call("findByPhone", {"text": name, "classes": [where], "limit": _FOUND}))

    # --- calls, enquiries, comments

    async def put(self, class_: str, type_: str, attribute: str, key: str, values: Mapping[str, Any]) -> str:
        answer = await self._call(
            "logCall",
            {
                "metaClass": f"{class_}${type_}",
                "keyAttribute": attribute,
                "key": key,
                "attributes": dict(values),
                "attrs": [attribute],
            },
        )
        return wire.uuid_of(_item(answer).get("UUID"))

    async def comment(self, source: str, key: str, text: str, private: bool, author: str) -> None:
        body = {"source": source, "key": key.removeprefix("call:"), "text": text, "private": private}
        _item(await self._call("logCall", body | {"author": author or None}))

    # --- the profile against the server

    async def check(self, class_: str, type_: str, attributes: Mapping[str, str], states: Mapping[str, str]) -> None:
        """As in bare mode; the module knows the states too (state → the profile's entry)."""
        fqn = f"{class_}${type_}"
        answer = await self._call("describe", {"metaClass": fqn})
        there = {wire.text_of(one.get("code")) for one in answer.get("attributes") or () if isinstance(one, dict)}
        named = {wire.text_of(one.get("code")) for one in answer.get("states") or () if isinstance(one, dict)}
        for attribute, place in attributes.items():
            if there and attribute not in there and not attribute.startswith("@"):
                raise misfit(f"{place}: {fqn} has no attribute {attribute}")
        for state, place in states.items():
            if named and state not in named:
                raise misfit(f"{place}: {fqn} has no state {state}")

    async def _call(self, function: str, body: Mapping[str, Any]) -> Row:
        answer = await self._rest.call(function, body)
        if answer["ok"]:
            if answer.get("module") != CONTRACT:
                raise misfit(f"module: version {answer.get('module')}, wanted {CONTRACT}")
            return answer
        error = answer.get("error")
        code = str(error.get("code")) if isinstance(error, dict) else ""
        detail = self._rest.redacted(str(error.get("detail") or "")) if isinstance(error, dict) else ""
        match code:
            case "conflict":
                raise CrmError(CrmErrorKind.CONFLICT, "raced")
            case "not_found":
                raise CrmError(CrmErrorKind.REFUSED, "not_found", detail=detail)
            case "forbidden":
                raise CrmError(CrmErrorKind.FORBIDDEN, "forbidden", detail=detail)
            case "invalid":
                raise CrmError(CrmErrorKind.REFUSED, "invalid", detail=detail)
            case "unknown_attribute" | "unknown_class":
                raise misfit(detail)
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", detail=detail, maybe_done=True)


def _item(answer: Row) -> Row:
    item = answer.get("item")
    if not isinstance(item, dict):
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", detail="item", maybe_done=True)
    return item


def _items(answer: Row) -> list[Row]:
    items = answer.get("items")
    if not isinstance(items, list) or not all(isinstance(one, dict) for one in items):
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", detail="items")
    return items


def _cursor(answer: Row) -> str:
    cursor = answer.get("cursor")
    if not isinstance(cursor, str) or not cursor:
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", detail="cursor")
    return cursor


def _digits(number: Number) -> str:
    return "".join(c for c in (number.e164 or "") if c.isdigit())[-_DIGITS:]
