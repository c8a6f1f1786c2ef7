# SPDX-License-Identifier: GPL-3.0-or-later
"""The functions of Soitto's own script module for the Service Desk, on the test server's objects.

They keep the contract that the Groovy module keeps on a real site: each takes one JSON object and runs in one transaction.
Give it to a server with ``server.scripts.modules["SoittoDesk"] = ServerModule(server)``.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.naumen.keys import User
from tests.naumen.model import Kind
from tests.naumen.options import Options
from tests.naumen.server import NaumenServer
from tests.naumen.store import Refused, Thing
from tests.naumen.values import Values

CONTRACT = 1
ALWAYS = ("UUID", "metaClass", "removed", "lastModifiedDate")
SETTLE = timedelta(seconds=90)
"""How long a change may be on its way: its time is set before it is committed."""
CODES = {
    "rule": "invalid",
    "attribute": "unknown_attribute",
    "class": "unknown_class",
    "forbidden": "forbidden",
    "hidden": "not_found",
    "missing": "not_found",
}
Answer = dict[str, Any]


class _Failed(Exception):
    """A failure that the contract names."""

    def __init__(self, code: str, detail: str = "", **more: Any) -> None:
        super().__init__(code)
        self.code, self.detail, self.more = code, detail, more


class ServerModule:
    """All functions of the module; ``generation`` is part of every cursor, so that a new one makes all older ones invalid."""

    def __init__(self, server: NaumenServer) -> None:
        self._server = server
        self._store = server.store
        self.generation = "g1"

    # --- the functions: the names and arguments are the contract's

    def hello(self, content: Any, user: User) -> Answer:
        return self._run(self._hello, content, user)

    def changes(self, content: Any, user: User) -> Answer:
        return self._run(self._changes, content, user)

    def upsertByKey(self, content: Any, user: User) -> Answer:
        return self._run(self._upsert, content, user)

    def patchIfVersion(self, content: Any, user: User) -> Answer:
        return self._run(self._patch, content, user)

    def read(self, content: Any, user: User) -> Answer:
        return self._run(self._read, content, user)

    def findByPhone(self, content: Any, user: User) -> Answer:
        return self._run(self._by_phone, content, user)

    def logCall(self, content: Any, user: User) -> Answer:
        return self._run(self._log, content, user)

    def describe(self, content: Any, user: User) -> Answer:
        return self._run(self._describe, content, user)

    def _run(self, function: Callable[[Mapping[str, Any], User], Answer], content: Any, user: User) -> Answer:
        head: Answer = {"ok": True, "module": CONTRACT, "now": _instant(self._store.clock())}
        try:
            if not isinstance(content, dict):
                raise _Failed("bad_request", "body")
            with self._store.transaction():
                return head | function(content, user)
        except Refused as refused:
            detail = refused.about if refused.kind in ("attribute", "class") else refused.text
            return head | {"ok": False, "error": {"code": CODES[refused.kind], "detail": detail}}
        except _Failed as failed:
            return head | {"ok": False, "error": {"code": failed.code, "detail": failed.detail}} | failed.more

    def _hello(self, content: Mapping[str, Any], user: User) -> Answer:
        """Whose key it is; nobody's card where it is a super-user's."""
        if not user.employee:
            return {"user": None}
        title = self._store.things[user.employee].values["title"]
        return {"user": {"UUID": user.employee, "login": user.login, "title": title}}

    # --- reading

    def _values(self) -> Values:
        return Values(self._store, Options(), self._server.options.zone)

    def _class(self, content: Mapping[str, Any]) -> str:
        fqn = _entry(content, "metaClass", str)
        if not self._store.model.knows(fqn):
            raise Refused("class", fqn, fqn)
        return str(fqn)

    def _attrs(self, content: Mapping[str, Any], fqn: str) -> list[str]:
        attrs = content.get("attrs") or []
        known = self._store.model.attributes(fqn)
        for code in attrs:
            if code not in known:
                raise Refused("attribute", code, f"{fqn}.{code}")
        return list(attrs)

    def _item(self, thing: Thing, attrs: Iterable[str]) -> Answer:
        wanted = list(dict.fromkeys((*ALWAYS, *attrs)))
        told = self._values().told(thing, wanted)
        for code in told:
            value = thing.values.get(code)
            if isinstance(value, datetime):
                told[code] = _instant(value)
            elif isinstance(value, date):
                told[code] = value.isoformat()
        return told | {"@version": self._version(thing, told)}

    def _version(self, thing: Thing, told: Mapping[str, Any]) -> str:
        sealed = json.dumps(dict(sorted(told.items())), ensure_ascii=False).encode()
        return f"{_milliseconds(thing)}-{zlib.crc32(sealed):08x}"

    def _read(self, content: Mapping[str, Any], user: User) -> Answer:
        if content.get("uuid"):
            thing = self._store.things.get(_entry(content, "uuid", str))
        else:
            fqn = self._class(content)
            thing = self._by_key(fqn, content)
        if thing is None or thing.values["removed"] or not self._store.sees(_login(user), thing):
            return {"item": None}
        return {"item": self._item(thing, self._attrs(content, thing.fqn))}

    def _by_key(self, fqn: str, content: Mapping[str, Any]) -> Thing | None:
        """The object with this key among all of the class, archived ones too."""
        attribute, key = _entry(content, "keyAttribute", str), _entry(content, "key", str)
        cls = fqn.partition("$")[0]
        if attribute not in self._store.model.attributes(fqn):
            raise Refused("attribute", attribute, f"{fqn}.{attribute}")
        return next((one for one in self._store.all(cls) if one.values.get(attribute) == key), None)

    def _changes(self, content: Mapping[str, Any], user: User) -> Answer:
        fqn = self._class(content)
        attrs = self._attrs(content, fqn)
        limit, now = int(content.get("limit") or 500), self._store.clock()
        safe = int((now - SETTLE).timestamp() * 1000)
        first, reset, position = True, False, (0, "")
        if content.get("cursor") is not None:
            parts = str(content["cursor"]).split(".")
            ours = len(parts) == 5 and parts[0] in ("s1", "i1") and parts[1] == self.generation
            if ours and parts[2].isdecimal() and parts[3].isdecimal():
                first, position = parts[0] == "i1", (int(parts[3]), parts[4])
                if position[1]:
                    # In the midst of a sweep: it ends with the time at which it began.
                    safe = int(parts[2])
            else:
                reset = True
        fits = {one.uuid for one in self._values().matching(fqn, content.get("filter") or {}, _login(user))}
        rows = [one for one in self._store.all(fqn) if (_milliseconds(one), one.uuid) > position]
        if first:
            opened = {one.uuid for one in self._values().matching(fqn, content.get("initial") or {}, _login(user))}
            rows = [one for one in rows if one.uuid in fits & opened and not one.values["removed"]]
        rows.sort(key=lambda one: (_milliseconds(one), one.uuid))
        page, more = rows[:limit], len(rows) > limit
        if more:
            cursor = f"{'i1' if first else 's1'}.{self.generation}.{safe}.{_milliseconds(page[-1])}.{page[-1].uuid}"
        else:
            cursor = f"s1.{self.generation}.{safe}.{safe}."
        there = [one for one in page if one.uuid in fits and not one.values["removed"]]
        return {
            "items": [self._item(one, attrs) for one in there],
            "removed": [one.uuid for one in page if one not in there],
            "cursor": cursor,
            "more": more,
            "reset": reset,
            "total": len(rows) if first and position == (0, "") else None,
        }

    def _by_phone(self, content: Mapping[str, Any], user: User) -> Answer:
        digits, words = content.get("digits"), content.get("text")
        if not digits and not words:
            raise _Failed("bad_request", "digits")
        found: dict[str, Answer] = {}
        for part in _entry(content, "classes", list):
            fqn = self._class(part)
            attrs = self._attrs(part, fqn)
            self._attrs({"attrs": _entry(part, "attributes", list)}, fqn)
            for one in self._values().matching(fqn, {**(part.get("filter") or {}), "removed": False}, _login(user)):
                texts = [one.values.get(code) or "" for code in part["attributes"]]
                if digits:
                    fits = any("".join(filter(str.isdigit, text)).endswith(digits) for text in texts)
                else:
                    fits = any(str(words).lower() in text.lower() for text in texts)
                if fits:
                    found[one.uuid] = self._item(one, attrs)
        return {"items": list(found.values())[: int(content.get("limit") or 50)]}

    def _describe(self, content: Mapping[str, Any], user: User) -> Answer:
        fqn = self._class(content)
        types = {Kind.RTF: "richtext", Kind.FILES: "file"}
        attributes = [
            {"code": code, "title": code, "type": types.get(one.kind, one.kind.value), "required": one.required}
            for code, one in self._store.model.attributes(fqn).items()
        ]
        whole = self._store.model.classes[fqn.partition("$")[0]]
        kinds = [self._store.model.type(fqn)] if "$" in fqn else list(whole.types.values())
        states = dict.fromkeys(state for kind in kinds for state in kind.states)
        told = [{"code": state, "title": state} for state in states]
        return {"metaClass": fqn, "attributes": attributes, "states": told}

    # --- writing

    def _taken(self, attributes: Mapping[str, Any], fqn: str) -> dict[str, Any]:
        known = self._store.model.attributes(fqn)
        found: dict[str, Any] = {}
        for code, value in attributes.items():
            kind = known[code].kind if code in known else None
            if kind is Kind.DATETIME and isinstance(value, str) and value:
                try:
                    found[code] = datetime.strptime(value, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
                except ValueError:
                    raise Refused("rule", f"Неверное значение атрибута '{code}'.", code) from None
                continue
            found |= self._values().taken({code: value}, fqn)
        return found

    def _edit(self, thing: Thing, attributes: Mapping[str, Any], user: User) -> None:
        self._store.thing(thing.uuid, _login(user), to_edit=True)
        values = self._taken(attributes, thing.fqn)
        self._store.edit(thing, values, self._store.clock(), dict(thing.values))

    def _comment(self, source: str, told: Mapping[str, Any], user: User) -> Thing:
        values = {"source": source, "text": told.get("text"), "private": bool(told.get("private"))}
        values = self._values().taken(values, "comment")
        return self._store.create("comment", values, str(told.get("author") or user.employee))

    def _upsert(self, content: Mapping[str, Any], user: User) -> Answer:
        fqn = self._class(content)
        found = self._by_key(fqn, content)
        created = found is None
        attributes = dict(_entry(content, "attributes", dict))
        if found is None:
            fqn = str(attributes.pop("metaClass", fqn))
            if "$" not in fqn and self._store.model.classes[fqn].types:
                raise Refused("rule", "Не заполнен обязательный атрибут 'metaClass'.", "metaClass")
            values = self._taken({**attributes, content["keyAttribute"]: content["key"]}, fqn)
            found = self._store.create(fqn, values, user.employee)
        elif content.get("update") and attributes:
            self._edit(found, attributes, user)
        return {"item": self._item(found, self._attrs(content, found.fqn)), "created": created}

    def _patch(self, content: Mapping[str, Any], user: User) -> Answer:
        thing = self._store.thing(_entry(content, "uuid", str), _login(user))
        if thing.values["removed"]:
            raise _Failed("not_found", thing.uuid)
        attrs = self._attrs(content, thing.fqn)
        current = self._item(thing, attrs)
        if current["@version"] != _entry(content, "version", str):
            raise _Failed("conflict", thing.uuid, current=current)
        self._edit(thing, _entry(content, "attributes", dict), user)
        if content.get("comment"):
            self._comment(thing.uuid, content["comment"], user)
        return {"item": self._item(thing, attrs)}

    def _log(self, content: Mapping[str, Any], user: User) -> Answer:
        if not content.get("source"):
            return self._upsert({**content, "update": True}, user)
        source, text, key = (_entry(content, name, str) for name in ("source", "text", "key"))
        self._store.thing(source, _login(user))
        made = [one for one in self._store.all("comment") if one.values["source"] == source]
        found = next((one for one in made if f"call:{key}" in one.values["text"]), None)
        created = found is None
        if found is None:
            found = self._comment(source, content, user)
        else:
            self._store.set(found.uuid, text=text)
        return {"item": self._item(found, ()), "created": created}


def _entry(content: Mapping[str, Any], name: str, kind: type) -> Any:
    value = content.get(name)
    if not isinstance(value, kind):
        raise _Failed("bad_request", name)
    return value


def _login(user: User) -> str | None:
    return user.login if user.employee else None


def _milliseconds(thing: Thing) -> int:
    return int(thing.values["lastModifiedDate"].timestamp() * 1000)


def _instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
