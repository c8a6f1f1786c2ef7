# SPDX-License-Identifier: GPL-3.0-or-later
"""Between a callback and a record of the site's own class, by the profile.

Rules where the two worlds differ. Whether a callback is open is the record's state's word. A state that the profile names neither
open nor closed is no work of the desk's: the callback counts as closed elsewhere, and is open again when the record comes back to
an open state. A closed record without an outcome in its memory was closed by somebody else; what the profile would have written
for an end tells which end it was.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.crm import memory
from app.crm.feed import understood
from app.crm.naumen import wire
from app.crm.naumen.dates import at_wall
from app.crm.naumen.directory import Directory
from app.crm.naumen.profile import Attr, End, Fixed, ServiceDeskProfile, Transition, Value, is_uuid, names_in
from app.crm.records import id_for
from app.domain.callback import (
    EDITABLE,
    NOTE_LIMIT,
    TEXT_LIMIT,
    Callback,
    Origin,
    Outcome,
    OutcomeKind,
    Priority,
)
from app.domain.due import Due, at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number, from_record

_FIRST_HOUR = 9
"""When on its day a callback is due that has a day only and no time in its memory."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_IN_BOTH = frozenset({"due", "expires_at", "owner_until"})
"""Kept in the memory as well as in their attributes: an hour that clocks show twice is told apart there."""


class RecordMapping:
    """What the profile says, carried out. ``directory`` knows people and catalogues."""

    def __init__(self, profile: ServiceDeskProfile, times: wire.Times, directory: Directory, region: str) -> None:
        self.profile = profile
        self._one = profile.callback
        self._fields = profile.callback.fields.given()
        self._times, self._directory, self._region = times, directory, region
        # The names behind a link are shown, but a name cannot be written into one.
        link = {"customer"} if "customer" in self._fields and self._fields["customer"].kind == "link" else set()
        self.mapped = frozenset(self._fields) & frozenset(EDITABLE) - _IN_BOTH - link
        self._dates_only = "due" in self._fields and self._fields["due"].kind == "date"
        ends = [code for end in self._ends() for code, fixed in end[2].set.items() if _constant(fixed) is not None]
        one = self._one
        named = ("UUID", "metaClass", "state", one.removed, one.modified, one.created, one.author)
        self.attrs: tuple[str, ...] = tuple(
            dict.fromkeys(
                code
                for code in (*named, *(attr.attribute for attr in self._fields.values()), *one.filter, *ends)
                if code and not code.startswith("@")
            )
        )
        """What is read of a callback's record."""
        # A filter for one type is a search in it: that is known to work, a filter by metaClass is not.
        type_ = one.filter.get("metaClass")
        self.sought = type_ if isinstance(type_, str) and type_.startswith(f"{one.class_}$") else one.class_
        """Where open callbacks are looked for."""
        self.light = tuple(dict.fromkeys(code for code in ("UUID", "state", one.removed, one.modified) if code))
        """What tells whether it changed."""

    # --- reading

    def gone(self, row: wire.Raw) -> bool:
        """Whether a record is in the archive, or no callback (any more)."""
        one = self._one
        if one.removed and wire.flag(row.get(one.removed)):
            return True
        return not all(
            wire.of_class(wire.text_of(row.get(code)), wanted)
            if code == "metaClass"
            else wire.equal(row.get(code), wanted)
            for code, wanted in one.filter.items()
        )

    def wanted(self) -> dict[str, Any]:
        """The filter for open callbacks."""
        archived = {self._one.removed: False} if self._one.removed else {}
        given = {name: value for name, value in self._one.filter.items() if name != "metaClass" or self.sought != value}
        return given | {"state": self._one.open} | archived

    def modified(self, row: wire.Raw) -> int:
        """When a record was changed last, in milliseconds since 1970; 0 where it does not say."""
        at = self._times.instant(row, self._one.modified)
        return round(at.timestamp() * 1000) if at is not None else 0

    def key(self, row: wire.Raw) -> str:
        """The id that a desk has written into the record; empty for one that was made in Naumen."""
        return wire.text_of(row.get(self._fields["external_id"].attribute))

    def remembered(self, row: wire.Raw) -> str:
        """The memory as it stands there."""
        attr = self._fields["memory"]
        value = wire.first(row.get(attr.attribute))
        return value if isinstance(value, str) else ""

    def callback(
        self, row: wire.Raw, at_least: int = 0, taken: Callable[[str], bool] = lambda callback_id: False
    ) -> Callback:
        """The callback of a record; ``at_least`` is the version that was known before it was read, ``taken`` says whether an id
        is another record's. Raises ``NOT_UNDERSTOOD`` where it makes none."""
        return understood(lambda: self._callback(row, at_least, taken))

    def _callback(self, row: wire.Raw, at_least: int, taken: Callable[[str], bool]) -> Callback:
        remote = wire.uuid_of(row.get("UUID"))
        if not remote:
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", detail="UUID")
        one = self._one
        callback_id, text = memory.identity(self.remembered(row), self.key(row), remote, taken)
        modified = self.modified(row)
        changed_at = datetime.fromtimestamp(modified / 1000, UTC) if modified else _NEVER
        created_at = self._times.instant(row, one.created) or changed_at
        author = self._directory.login_of(row.get(one.author)) if one.author else ""
        known = _kept(text)
        plain = Callback(
            id=callback_id or id_for(self.profile.base, remote),
            number=self._number(row),
            due=self._due(row, created_at, known),
            created_at=created_at,
            created_by=author,
            origin=Origin.CRM,
            customer=self._customer(row),
            queue=self._code(row, "queue"),
            reason=self._code(row, "reason"),
            note=self._note(row),
            priority=self._priority(row),
            owner=self._owner(row),
            outcome=self._outcome(row, changed_at),
            version=max(modified, at_least),
            remote=remote,
        )
        whole = memory.folded(text, plain, self.mapped, dates_only=self._dates_only)
        return replace(
            whole,
            expires_at=self._instant(row, "expires_at", whole.expires_at),
            owner_until=self._instant(row, "owner_until", whole.owner_until),
        )

    def _number(self, row: wire.Raw) -> Number:
        return from_record(wire.text_of(row.get(self._fields["number"].attribute)), self._region)

    def _customer(self, row: wire.Raw) -> str:
        attr = self._fields.get("customer")
        return wire.title_of(row.get(attr.attribute))[:TEXT_LIMIT] if attr else ""

    def _note(self, row: wire.Raw) -> str:
        attr = self._fields.get("note")
        if attr is None:
            return ""
        text = wire.text_of(row.get(attr.attribute))
        return (wire.plain(text) if attr.kind == "html" else text)[:NOTE_LIMIT]

    def _priority(self, row: wire.Raw) -> Priority:
        attr = self._fields.get("priority")
        if attr is None:
            return Priority.NORMAL
        if attr.kind == "integer" and not attr.values:
            said = wire.integer(row.get(attr.attribute))
            return Priority(min(3, max(0, said))) if said is not None else Priority.NORMAL
        code = self._code(row, "priority")
        return next((one for one in Priority if one.name.lower() == code), Priority.NORMAL)

    def _owner(self, row: wire.Raw) -> str | None:
        attr = self._fields.get("owner")
        return (self._directory.login_of(row.get(attr.attribute)) or None) if attr else None

    def _code(self, row: wire.Raw, name: str) -> str | None:
        """Our code of what stands there; what the profile does not name is shown by its title."""
        attr = self._fields.get(name)
        if attr is None:
            return None
        value = row.get(attr.attribute)
        names = wire.names_of(value)
        for code, theirs in attr.values.items():
            if theirs in names or set(self._directory.item_names(attr.catalogue, theirs)) & set(names):
                return code
        return wire.title_of(value)[:TEXT_LIMIT] or None

    def _due(self, row: wire.Raw, created_at: datetime, known: Mapping[str, Any]) -> Due:
        attr, zone = self._fields.get("due"), self.profile.dates.zone
        if attr is None:
            return at_instant(created_at, zone)
        if attr.kind == "date":
            day = self._times.day(row, attr.attribute)
            if day is None:
                return at_instant(created_at, zone)
            return at_instant(at_wall(datetime(day.year, day.month, day.day, _FIRST_HOUR), zone), zone)
        return at_instant(self._same_or(row, attr, _instant_in(known.get("due"), "utc")) or created_at, zone)

    def _instant(self, row: wire.Raw, name: str, known: datetime | None) -> datetime | None:
        """The instant of a field; the remembered one where the site has no attribute for it."""
        return self._same_or(row, self._fields[name], known) if name in self._fields else known

    def _same_or(self, row: wire.Raw, attr: Attr, known: datetime | None) -> datetime | None:
        """The attribute's instant, or the remembered one where the server's clocks show the same for both."""
        said = self._times.instant(row, attr.attribute)
        if said is not None and known is not None and self._times.same_wall(said, known):
            return known
        return said

    def _outcome(self, row: wire.Raw, at: datetime) -> Outcome | None:
        state = state_of(row)
        if state in self._one.open:
            return None
        fitting = []
        for kind, code, end in self._ends():
            constants = {name: value for name, fixed in end.set.items() if (value := _constant(fixed)) is not None}
            if end.state == state and all(self._says(row.get(name), value) for name, value in constants.items()):
                fitting.append((len(constants), kind, code))
        most = max((count for count, _, _ in fitting), default=0)
        best = [(kind, code) for count, kind, code in fitting if count == most]
        kind, code = best[0] if len(best) == 1 else (OutcomeKind.DISPOSITION, None)
        return Outcome(kind, at, "", code)

    def _says(self, raw: Any, value: Value) -> bool:
        text = value.value
        if isinstance(text, str):
            names = {text, *self._directory.item_names(value.catalogue, text)}
            said = wire.plain(wire.text_of(raw)) if value.kind == "html" else wire.text_of(raw)
            return bool(names & {*wire.names_of(raw), said})
        return wire.equal(raw, text)

    def _ends(self) -> list[tuple[OutcomeKind, str | None, End]]:
        one = self._one
        found: list[tuple[OutcomeKind, str | None, End]] = [
            (kind, None, getattr(one.outcomes, kind.value))
            for kind in OutcomeKind
            if kind is not OutcomeKind.DISPOSITION
        ]
        found += [(OutcomeKind.DISPOSITION, end.code, End(state=end.state, set=end.set)) for end in one.dispositions]
        return found

    # --- writing

    def new(self, callback: Callback) -> dict[str, Any]:
        """All attributes of a new record."""
        values = self.fixed(self._one.create, callback)
        for name in self._fields:
            if name not in ("memory", "external_id") and (name in EDITABLE):
                attribute, value = self._told(name, callback)
                if value is not None:
                    values[attribute] = value
        values[self._fields["external_id"].attribute] = callback.id
        values[self._fields["memory"].attribute] = memory.dumped(callback, self.mapped)
        return values

    def edit(self, row: wire.Raw, old: Callback, new: Callback) -> dict[str, Any]:
        """The attributes that lead from one to the other; its end is not among them."""
        values: dict[str, Any] = {}
        for name in self._fields:
            if name in EDITABLE and getattr(old, name) != getattr(new, name):
                attribute, value = self._told(name, new)
                values[attribute] = value
        if self.key(row) != new.id:
            values[self._fields["external_id"].attribute] = new.id
        text = memory.dumped(new, self.mapped)
        if text != self.remembered(row):
            values[self._fields["memory"].attribute] = text
        return values

    def ending(self, row: wire.Raw, callback: Callback) -> list[dict[str, Any]]:
        """The steps, one write each, that bring an open record to its outcome's state. Raises ``REFUSED`` ``profile`` where the
        profile does not know the disposition or a way."""
        outcome = callback.outcome
        assert outcome is not None
        end = self._one.end(outcome.kind, outcome.disposition)
        if end is None:
            raise misfit(f"callback.dispositions: {outcome.disposition}")
        steps = [
            self.fixed(step.set, callback) | {"state": step.to} for step in self._way(state_of(row), end.state)
        ] or [{"state": end.state}]
        steps[-1] |= self.fixed(end.set, callback)
        return steps

    def duplicate(self, row: wire.Raw) -> list[dict[str, Any]]:
        """The steps that end a record that should not have been made."""
        end = Outcome(OutcomeKind.DELETED, self.now(), self._directory.me.id if self._directory.me else "")
        return self.ending(row, replace(self.callback(row), outcome=end))

    def now(self) -> datetime:
        """The server's clock."""
        return self._directory.now()

    def _way(self, start: str, end: str) -> tuple[Transition, ...]:
        """The shortest way through the workflow; no step at all where the profile has no table."""
        if not self._one.transitions or start == end:
            return ()
        ways: deque[tuple[str, tuple[Transition, ...]]] = deque([(start, ())])
        seen = {start}
        while ways:
            state, steps = ways.popleft()
            if state == end:
                return steps
            for step in self._one.transitions:
                if state in step.from_ and step.to not in seen:
                    seen.add(step.to)
                    ways.append((step.to, (*steps, step)))
        raise misfit(f"callback.transitions: {start} → {end}")

    def _told(self, name: str, callback: Callback) -> tuple[str, Any]:
        attr, value = self._fields[name], getattr(callback, name)
        match name:
            case "number":
                value = callback.number.key
            case "due":
                value = callback.due.wall.date() if attr.kind == "date" else callback.due.utc
            case "customer" if attr.kind == "link":
                return attr.attribute, None
            case "owner":
                return attr.attribute, self._person(attr, value)
            case "priority" if attr.kind == "integer" and not attr.values:
                value = int(callback.priority)
            case "queue" | "reason" | "priority":
                code = callback.priority.name.lower() if name == "priority" else value
                return attr.attribute, self.coded(attr, code, f"callback.fields.{name}")
        return attr.attribute, wire.shaped(value, attr, self._times)

    def _person(self, attr: Attr, login: str | None) -> str | None:
        if login is None or attr.kind != "link":
            return login
        uuid = self._directory.uuid_of(login)
        if not uuid:
            raise CrmError(CrmErrorKind.REFUSED, "invalid", detail=f"{attr.attribute}: {login}")
        return uuid

    def coded(self, attr: Attr, code: str | None, place: str) -> Any:
        """What stands for our code there. Raises ``REFUSED`` ``profile``."""
        if code is None or code == "":
            return None
        if not attr.values:
            return wire.shaped(code, attr, self._times)
        theirs = attr.values.get(code)
        if theirs is None:
            raise misfit(f"{place}.values: {code}")
        return self._item(attr.catalogue, theirs) if attr.kind == "catalog" else wire.shaped(theirs, attr, self._times)

    def _item(self, catalogue: str, name: str) -> str:
        if is_uuid(name) or not catalogue:
            return name
        uuid = self._directory.item(catalogue, name)
        if not uuid:
            raise misfit(f"{catalogue}: {name}")
        return uuid

    def fixed(self, values: Mapping[str, Fixed], callback: Callback) -> dict[str, Any]:
        """The fixed attributes, with what the names in braces stand for."""
        me, outcome = self._directory.me, callback.outcome
        names = {
            "number": callback.number.key,
            "customer": callback.customer,
            "note": callback.note,
            "reason": callback.reason or "",
            "queue": callback.queue or "",
            "agent": me.name if me else "",
            "agent_uuid": self._directory.uuid_of(me.id) if me else "",
            "outcome_note": outcome.note if outcome else "",
            "disposition": (outcome.disposition or "") if outcome else "",
            "now": self._times.written(self._directory.now()),
        }
        return {code: self._filled(fixed, names) for code, fixed in values.items()}

    def _filled(self, fixed: Fixed, names: Mapping[str, str]) -> Any:
        given = fixed if isinstance(fixed, Value) else Value(value=fixed)
        if isinstance(given.value, tuple):
            return list(given.value)
        if not isinstance(given.value, str):
            return given.value
        if given.kind == "catalog":
            return self._item(given.catalogue, given.value)
        if given.kind == "html":
            names = {name: wire.rich(text) for name, text in names.items()}
        return given.value.format_map(dict(names)).strip()

    def catalogues(self) -> set[str]:
        """The catalogues whose items the profile names by their codes."""
        one = self._one
        fixed: Iterable[Mapping[str, Fixed]] = (
            one.create,
            *(step.set for step in one.transitions),
            *(end.set for _, _, end in self._ends()),
        )
        found = {value.catalogue for values in fixed for value in values.values() if isinstance(value, Value)}
        found |= {attr.catalogue for attr in self.all_attrs()}
        return found - {""}

    def all_attrs(self) -> list[Attr]:
        """Every mapped attribute of callbacks, calls and enquiries."""
        found = list(self._fields.values())
        if self.profile.calls.record is not None:
            found += self.profile.calls.record.fields.given().values()
        if self.profile.enquiry is not None:
            found += self.profile.enquiry.answers.values()
        return found


def state_of(row: wire.Raw) -> str:
    """The code of a record's state."""
    value = wire.first(row.get("state"))
    if isinstance(value, Mapping):
        value = value.get("code") or value.get("title")
    return wire.text_of(value)


def misfit(detail: str) -> CrmError:
    """The profile does not fit: nothing was written."""
    return CrmError(CrmErrorKind.REFUSED, "profile", detail=detail)


def _constant(fixed: Fixed) -> Value | None:
    """A fixed value that tells one end from another; ``None`` for texts that names are put into."""
    given = fixed if isinstance(fixed, Value) else Value(value=fixed)
    return None if isinstance(given.value, str) and names_in(given.value) else given


def _kept(text: str) -> Mapping[str, Any]:
    try:
        kept = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _instant_in(value: Any, name: str) -> datetime | None:
    said = value.get(name) if isinstance(value, dict) else None
    try:
        found = datetime.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
    return found.astimezone(UTC) if found is not None and found.tzinfo is not None else None
