# SPDX-License-Identifier: GPL-3.0-or-later
"""A contact centre's projects and their cases, and what every write to a case keeps (§ 15.1)."""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Literal
from zoneinfo import ZoneInfo

STATES = ("new", "adjourned", "processing", "done", "notNeeded", "wrongNumber", "cancelled", "expired")
"""Only ``new`` and ``adjourned`` were seen; the others are a site's own."""
FIELDS = ("id", "title", "comment", "state", "scheduledTime", "priority", "timeZone", "phoneNumbers", "customForm")
_OFFSET = re.compile(r"GMT([+-])(\d\d):(\d\d)")


@dataclass
class CenterOptions:
    """What differs between installations and is not known for all (§ 15.1, § 16)."""

    listing: Literal["get", "post", "both"] = "get"
    """How ``cases-batch/list`` is asked: the query of a GET, or a filter in the body of a POST."""
    envelope: Literal["", "items", "response"] = ""
    """Around a list: none, or an object with it under this name."""
    form: Literal["nested", "flattened"] = "nested"
    """How a form is told: ``{"customForm": {group: {field: [text]}}}`` or ``{"customForm.group": {field: [text]}}``."""
    zone: str = "Europe/Moscow"
    naive: Literal["case", "site", "utc"] = "case"
    """In which zone a scheduled time without one is meant, and told: the case's ``timeZone``, the site's or UTC."""
    told: Literal["naive", "offset", "utc"] = "naive"
    """How a scheduled time is told."""
    known_id: Literal["update", "refuse"] = "update"
    """What a batch does with an item whose ``id`` is known."""
    replaces: bool = True
    """Whether what an item leaves out is emptied in the known case."""
    states_by_batch: bool = True
    """Whether a batch changes the state of a known case, or only ``set-state`` does."""
    since: bool = True
    """Whether ``modifiedAfter`` is heeded."""


class Wrong(Exception):
    """A case cannot be written: an HTTP status, an item's result and a sentence."""

    def __init__(self, status: int, result: str, message: str) -> None:
        super().__init__(message)
        self.status, self.result, self.message = status, result, message


@dataclass
class Case:
    """One case. ``form`` is by group and field; ``at`` is the scheduled instant in UTC."""

    uuid: str
    project: str
    id: str = ""
    title: str = ""
    comment: str = ""
    state: str = "new"
    at: datetime | None = None
    priority: int = 0
    time_zone: str = ""
    numbers: list[dict[str, str]] = field(default_factory=list)
    form: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    operator: str = ""
    locked: bool = False
    """An operator or the dialler works on it."""
    modified: datetime = datetime(2000, 1, 1, tzinfo=UTC)


def new_id(kind: str) -> str:
    """32 characters; what kind of thing it is, the first six say (``ocpcas``: a case, ``corebo``: a project)."""
    return kind + secrets.token_hex(13)


class Cases:
    """All cases of all projects. Every public method is safe from any thread."""

    def __init__(self, clock: Callable[[], datetime], options: CenterOptions) -> None:
        self.clock, self.options = clock, options
        self.lock = threading.RLock()
        self.projects: dict[str, str] = {}
        """Titles by UUID."""
        self.states = STATES
        self.things: dict[str, Case] = {}

    # --- for tests

    def project(self, title: str) -> str:
        """A new project; returns its UUID."""
        with self.lock:
            uuid = new_id("corebo")
            self.projects[uuid] = title
            return uuid

    def add(self, project: str, **values: Any) -> Case:
        """Put a case there as somebody else would; no rules."""
        with self.lock:
            case = Case(new_id("ocpcas"), project, **values)
            case.modified = self.clock()
            self.things[case.uuid] = case
            return case

    def change(self, uuid: str, **values: Any) -> None:
        """Change a case as somebody else would."""
        with self.lock:
            self.things[uuid] = replace(self.things[uuid], modified=self.clock(), **values)

    def delete(self, uuid: str) -> None:
        with self.lock:
            del self.things[uuid]

    def get(self, uuid: str) -> Case:
        """A copy."""
        with self.lock:
            return replace(self.things[uuid])

    def all(self, project: str) -> list[Case]:
        with self.lock:
            return [replace(case) for case in self.things.values() if case.project == project]

    # --- reading

    def find(self, project: str, key: str) -> Case | None:
        """A project's case by its UUID or external id: which of both the path holds is not known."""
        with self.lock:
            return next((one for one in self.all(project) if key in (one.uuid, one.id)), None)

    def listed(self, project: str, states: set[str], after: datetime | None, before: datetime | None) -> list[Case]:
        """The cases in these states (none: in any) changed since."""
        found = [one for one in self.all(project) if not states or one.state in states]
        if self.options.since:
            found = [one for one in found if after is None or one.modified > after]
            found = [one for one in found if before is None or one.modified < before]
        return found

    def told(self, case: Case) -> dict[str, Any]:
        """A case in JSON."""
        told: dict[str, Any] = {
            "uuid": case.uuid,
            "id": case.id,
            "title": case.title,
            "comment": case.comment,
            "state": case.state,
            "priority": case.priority,
            "timeZone": case.time_zone or None,
            "phoneNumbers": case.numbers,
            "scheduledTime": self._time(case),
        }
        if self.options.form == "nested":
            return told | {"customForm": case.form}
        return told | {f"customForm.{group}": fields for group, fields in case.form.items()}

    def _time(self, case: Case) -> str | None:
        if case.at is None:
            return None
        local = case.at.astimezone(UTC if self.options.told == "utc" else self._zone(case.time_zone))
        text = local.replace(tzinfo=None).isoformat(timespec="seconds")
        if self.options.told == "naive":
            return text
        return local.isoformat(timespec="seconds") if self.options.told == "offset" else f"{text}Z"

    def _zone(self, time_zone: str) -> ZoneInfo | timezone:
        if self.options.naive == "utc":
            return UTC
        found = _OFFSET.fullmatch(time_zone)
        if self.options.naive == "site" or not found:
            return ZoneInfo(self.options.zone)
        sign = -1 if found[1] == "-" else 1
        return timezone(sign * timedelta(hours=int(found[2]), minutes=int(found[3])))

    # --- writing

    def make(self, project: str, item: Mapping[str, Any]) -> Case:
        """A new case; 409 where its external id is known."""
        with self.lock:
            if item.get("id") and self.find(project, str(item["id"])) is not None:
                raise Wrong(409, "DUPLICATE", f"Case '{item['id']}' exists.")
            case = self._filled(Case(new_id("ocpcas"), project), item)
            self.things[case.uuid] = case
            return case

    def put(self, project: str, item: Mapping[str, Any]) -> Case:
        """An item of a batch: a new case, or a known one by its UUID or external id."""
        with self.lock:
            key = str(item.get("uuid") or item.get("id") or "")
            known = self.find(project, key) if key else None
            if known is None:
                return self.make(project, item)
            if self.options.known_id == "refuse":
                raise Wrong(409, "DUPLICATE", f"Case '{key}' exists.")
            if known.locked:
                raise Wrong(423, "LOCKED", f"Case '{key}' is locked.")
            base = known
            if self.options.replaces:
                base = Case(known.uuid, project, known.id, state=known.state, operator=known.operator)
            case = self._filled(base, item)
            if not self.options.states_by_batch:
                case.state = known.state
            self.things[case.uuid] = case
            return case

    def set_state(self, uuid: str, state: str, operator: str, date: str) -> Case:
        """v1: change a state; raises :class:`Wrong`."""
        with self.lock:
            case = self.things.get(uuid)
            if case is None:
                raise Wrong(404, "NOT_FOUND", f"Case '{uuid}' not found.")
            if case.locked:
                raise Wrong(423, "LOCKED", f"Case '{uuid}' is locked.")
            changed = {"state": state} | ({"scheduledTime": date} if date else {})
            filled = self._filled(case, changed)
            filled.operator = operator or case.operator
            self.things[uuid] = filled
            return filled

    def _filled(self, base: Case, item: Mapping[str, Any]) -> Case:
        case = replace(base, form={group: dict(fields) for group, fields in base.form.items()}, modified=self.clock())
        for name, value in item.items():
            group = name.removeprefix("customForm.")
            if name == "customForm":
                case.form = {one: _lists(fields) for one, fields in (value or {}).items()}
            elif group != name:
                case.form[group] = _lists(value)
            elif name in ("id", "title", "comment"):
                setattr(case, name, _text(name, value))
            elif name == "state":
                if value not in self.states:
                    raise Wrong(400, "VALIDATION_ERROR", f"Unknown state '{value}'.")
                case.state = value
            elif name == "priority":
                if not isinstance(value, int):
                    raise Wrong(400, "VALIDATION_ERROR", "priority is a number.")
                case.priority = value
            elif name == "timeZone":
                if value and not _OFFSET.fullmatch(str(value)):
                    raise Wrong(400, "VALIDATION_ERROR", f"Unknown timeZone '{value}'.")
                case.time_zone = value or ""
            elif name == "phoneNumbers":
                case.numbers = [{"number": str(one["number"]), "code": str(one.get("code", ""))} for one in value]
            elif name not in ("uuid", "scheduledTime"):
                raise Wrong(400, "VALIDATION_ERROR", f"Unknown field '{name}'.")
        if "scheduledTime" in item:
            case.at = self._instant(item["scheduledTime"], case.time_zone)
        if not case.numbers:
            raise Wrong(400, "VALIDATION_ERROR", "phoneNumbers is empty.")
        return case

    def _instant(self, value: Any, time_zone: str) -> datetime | None:
        if not value:
            return None
        try:
            found = datetime.fromisoformat(value)
        except (TypeError, ValueError):
            raise Wrong(400, "VALIDATION_ERROR", f"'{value}' is no time.") from None
        return (found if found.tzinfo else found.replace(tzinfo=self._zone(time_zone))).astimezone(UTC)


def _text(name: str, value: Any) -> str:
    if value is not None and not isinstance(value, str):
        raise Wrong(400, "VALIDATION_ERROR", f"{name} is text.")
    return value or ""


def _lists(fields: Mapping[str, Any]) -> dict[str, list[str]]:
    """A form's field holds a list of texts."""
    if not all(isinstance(value, list) and all(isinstance(one, str) for one in value) for value in fields.values()):
        raise Wrong(400, "VALIDATION_ERROR", "A field of customForm is a list of texts.")
    return {name: list(value) for name, value in fields.items()}
