# SPDX-License-Identifier: GPL-3.0-or-later
"""The contact centre's REST interface: v2 for projects, employees and cases, v1 for a case's state (§ 15.1)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

from tests.naumen.cases import Case, Cases, CenterOptions, Wrong
from tests.naumen.http import Asked, Reply, data, text
from tests.naumen.keys import Keys, User
from tests.naumen.store import Store

PAGE = 100
"""Cases on a page of v1's list."""


@dataclass
class ContactCenter:
    """One installation; its people are the Service Desk's."""

    keys: Keys
    people: Store
    cases: Cases
    options: CenterOptions
    api_keys: dict[str, str] = field(default_factory=dict, repr=False)
    """``X-API-Key`` by login."""
    barred: set[str] = field(default_factory=set)
    """Logins without a right to anything."""

    def answer(self, asked: Asked) -> Reply:
        """``/api/v2/…``, ``/api/current/…`` and ``/fx/api/v1/json/…``; the rest is 404."""
        user = self._user(asked.headers)
        if user is None:
            return Reply(401, b"", headers={"WWW-Authenticate": 'Basic realm="NCC"'})
        if user.login in self.barred:
            return text(403, "Forbidden")
        try:
            if asked.path[:2] in (("api", "v2"), ("api", "current")):
                return self._v2(asked, asked.path[2:])
            if asked.path[:4] == ("fx", "api", "v1", "json"):
                return self._v1(asked, asked.path[4:])
        except Wrong as wrong:
            return data({"message": wrong.message}, wrong.status)
        except (ValueError, TypeError, KeyError, AttributeError):
            return data({"message": "Bad request"}, 400)
        return text(404, "Not Found")

    def _user(self, headers: Mapping[str, str]) -> User | None:
        scheme, _, coded = headers.get("authorization", "").partition(" ")
        if scheme == "Basic":
            try:
                login, _, password = base64.b64decode(coded, validate=True).decode().partition(":")
            except (binascii.Error, UnicodeDecodeError):
                return None
            user = self.keys.users.get(login)
            return user if user is not None and user.password == password else None
        login, key = headers.get("username", ""), headers.get("x-api-key", "")
        return self.keys.users.get(login) if key and self.api_keys.get(login) == key else None

    # --- v2

    def _v2(self, asked: Asked, path: tuple[str, ...]) -> Reply:
        get, post = asked.method == "GET", asked.method == "POST"
        match path:
            case ("partners",) if get:
                return data({"items": [{"uuid": "corebo0000000000000000partner0001", "title": "Партнёр"}]})
            case ("employees",) if get:
                return self._list([self._employee(one) for one in self._hired()])
            case ("employees", login) if get:
                found = next((one for one in self._hired() if one["login"] == login), None)
                return data(self._employee(found)) if found else data({"message": "Not found"}, 404)
            case ("projects", project, *rest):
                if project not in self.cases.projects:
                    return data({"message": f"Project '{project}' not found."}, 404)
                return self._project(asked, project, tuple(rest), get=get, post=post)
        return data({"message": "Not found"}, 404)

    def _project(self, asked: Asked, project: str, rest: tuple[str, ...], *, get: bool, post: bool) -> Reply:
        match rest:
            case () if get:
                return data({"uuid": project, "title": self.cases.projects[project], "state": "active"})
            case ("agents",) if get:
                return self._list([self._employee(one) for one in self._hired()])
            case ("cases",) if post:
                case = self.cases.make(project, asked.json())
                return Reply(201, headers={"Location": f"/api/v2/projects/{project}/cases/{case.uuid}"})
            case ("cases", key) if get:
                found = self.cases.find(project, key)
                return data(self.cases.told(found)) if found else data({"message": f"Case '{key}' not found."}, 404)
            case ("cases-batch",) if post:
                return data([self._item(project, one) for one in asked.json()])
            case ("cases-batch", "list" | "count" as what):
                return self._listed(asked, project, what)
        return data({"message": "Not found"}, 404)

    def _item(self, project: str, item: Mapping[str, Any]) -> dict[str, Any]:
        """Each for itself: one that fails keeps no other back."""
        told = {"id": item.get("id")}
        try:
            return told | {"result": "SUCCESS", "uuid": self.cases.put(project, item).uuid, "message": None}
        except Wrong as wrong:
            return told | {"result": wrong.result, "uuid": None, "message": wrong.message}

    def _listed(self, asked: Asked, project: str, what: str) -> Reply:
        ways = {"GET": "get", "POST": "post"}
        if self.options.listing not in ("both", ways.get(asked.method)):
            return data({"message": "Method not allowed"}, 405)
        wanted: Mapping[str, Any] = asked.query if asked.method == "GET" else asked.json()
        states = wanted.get("state") or []
        states = set(states.split(",") if isinstance(states, str) else states)
        after = datetime.fromisoformat(wanted["modifiedAfter"]).astimezone(UTC) if "modifiedAfter" in wanted else None
        found = self.cases.listed(project, states, after, None)
        return data(len(found)) if what == "count" else self._list([self.cases.told(one) for one in found])

    def _list(self, items: list[Any]) -> Reply:
        return data({self.options.envelope: items} if self.options.envelope else items)

    def _hired(self) -> list[dict[str, Any]]:
        return [one.values for one in self.people.all("employee") if not one.values["removed"]]

    def _employee(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "uuid": values["UUID"],
            "login": values["login"],
            "title": values["title"],
            "firstName": values.get("firstName"),
            "lastName": values.get("lastName"),
            "internalPhoneNumber": values.get("internalPhoneNumber"),
        }

    # --- v1

    def _v1(self, asked: Asked, path: tuple[str, ...]) -> Reply:
        match path:
            case ("callcases",) if asked.method == "GET":
                return self._old_list(asked.query)
            case ("callcases", uuid, "set-state") if asked.method == "POST":
                form = dict(parse_qsl(asked.body.decode()))
                case = self.cases.set_state(uuid, form["state"], form.get("operator", ""), form.get("date", ""))
                return data(self._old(case))
            case ("callcases", uuid, *rest) if asked.method == "GET" and rest in ([], ["get-state"]):
                found = next((one for p in self.cases.projects for one in self.cases.all(p) if one.uuid == uuid), None)
                return data(self._old(found)) if found else data({"message": "Not found"}, 404)
        return data({"message": "Not found"}, 404)

    def _old(self, case: Case) -> dict[str, Any]:
        return {"uuid": case.uuid, "state": case.state, "operator": case.operator or None}

    def _old_list(self, query: Mapping[str, str]) -> Reply:
        after, before = (
            datetime.fromisoformat(query[name]).astimezone(UTC) if name in query else None
            for name in ("modifiedAfter", "modifiedBefore")
        )
        states = {one for one in query.get("state", "").split(",") if one}
        found = self.cases.listed(query["project"], states, after, before)
        if "operator" in query:
            found = [one for one in found if one.operator == query["operator"]]
        start = int(query.get("page", "0")) * PAGE
        return data([self._old(one) for one in found[start : start + PAGE]])
