# SPDX-License-Identifier: GPL-3.0-or-later
"""A case of the Contact Center as a callback, and a callback as a case, by the site's profile."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import phonenumbers

from app.crm import memory
from app.crm.feed import understood
from app.crm.naumen.center_rest import Case
from app.crm.naumen.contact_center_profile import NaumenContactCenterProfile
from app.crm.naumen.dates import at_wall
from app.crm.records import id_for
from app.domain.callback import NOTE_LIMIT, TEXT_LIMIT, Callback, Origin, Outcome, OutcomeKind, Priority
from app.domain.due import Due, at_instant, zone
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number, from_record
from app.domain.record import from_instant

_GMT = re.compile(r"(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})", re.IGNORECASE)
_FORM = "customForm"
Form = dict[str, dict[str, list[str]]]


class CaseMapping:
    """``region`` (ISO 3166) reads numbers without a country code."""

    def __init__(self, profile: NaumenContactCenterProfile, region: str) -> None:
        self._profile, self._region = profile, region
        self._fields = profile.form.mapped()
        self.mapped = frozenset({"customer", "note", "priority", *self._fields})
        """The editable fields that a case keeps itself."""

    # --- reading

    def callback(self, case: Case, first_seen: datetime, read_at: datetime) -> Callback:
        """The callback of a case. ``first_seen`` stands for what no case tells: when it was made, and, where it is scheduled for
        no time, when it is due; ``read_at`` for when it ended. Raises ``NOT_UNDERSTOOD`` where it makes none."""
        return understood(lambda: self._callback(case, first_seen, read_at))

    def _callback(self, case: Case, first_seen: datetime, read_at: datetime) -> Callback:
        remote = key_of(case)
        form = form_of(case)
        text = self._in_form(form, self._profile.form.memory.field)
        # No other case has its id; but the form may have been copied from one.
        callback_id = _text(case.get("id")) or id_for(self._profile.url, remote)
        text = text if memory.id_in(text) in (None, callback_id) else ""
        due = self._due(case, text, first_seen)
        plain = Callback(
            id=callback_id,
            number=self.number(case),
            due=due,
            created_at=min(first_seen, due.utc),
            created_by="",
            origin=Origin.CRM,
            customer=_text(case.get("title"))[:TEXT_LIMIT],
            note=_text(case.get("comment"))[:NOTE_LIMIT],
            priority=self._priority(case),
            outcome=self._outcome(case, read_at),
            remote=remote,
            owner=self._code(form, "owner"),
            queue=self._code(form, "queue"),
            reason=self._code(form, "reason"),
        )
        return memory.folded(text, plain, self.mapped)

    def is_open(self, case: Case) -> bool:
        """Whether the promise still stands."""
        return _text(case.get("state")) in self._profile.states.open

    def number(self, case: Case) -> Number:
        """The first that is one; the others stay with the case."""
        found = [from_record(_text(one.get("number")), self._region) for one in numbers_of(case)]
        return next((one for one in found if one.callable), found[0] if found else Number(""))

    def _priority(self, case: Case) -> Priority:
        said = case.get("priority")
        numbers = self._profile.priorities.numbers()
        if isinstance(said, bool) or not isinstance(said, int | float):
            return Priority.NORMAL
        return min(Priority, key=lambda one: (abs(numbers[one] - said), one))

    def _outcome(self, case: Case, at: datetime) -> Outcome | None:
        """How it ended, as far as the state says: the memory of an end that a desk wrote says it better."""
        if self.is_open(case):
            return None
        states, state = self._profile.states, _text(case.get("state"))
        ends: list[tuple[str, OutcomeKind, str | None]] = [
            (states.connected, OutcomeKind.CONNECTED, None),
            (states.answered_by_agent, OutcomeKind.ANSWERED_BY_AGENT, None),
            (states.deleted, OutcomeKind.DELETED, None),
            (states.expired, OutcomeKind.EXPIRED, None),
            *((one.state, OutcomeKind.DISPOSITION, one.code) for one in self._profile.dispositions),
        ]
        fitting = [(kind, code) for theirs, kind, code in ends if theirs == state]
        kind, code = fitting[0] if len(fitting) == 1 else (OutcomeKind.DISPOSITION, None)
        return Outcome(kind, at, "", code)

    def _in_form(self, form: Form, field: str) -> str:
        group, _, name = field.partition(".")
        return "".join(form.get(group, {}).get(name, [])[:1])

    def _code(self, form: Form, name: str) -> str | None:
        """Our code of what stands there; what the profile does not name is told as it is."""
        if name not in self._fields:
            return None
        said = self._in_form(form, self._fields[name].field)
        return next((code for code, text in self._fields[name].values.items() if text == said), said) or None

    # --- due times

    def _due(self, case: Case, text: str, first_seen: datetime) -> Due:
        said, offset = _text(case.get("scheduledTime")), _offset(_text(case.get("timeZone")))
        if not said:
            return self._shown(first_seen, offset)
        try:
            found = datetime.fromisoformat(said)
        except ValueError:
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "date", detail=f"scheduledTime: {said[:40]!r}") from None
        if found.tzinfo is not None:
            return self._shown(found.astimezone(UTC), offset)
        way, site = self._profile.times.without_zone, self._profile.times.zone
        if way == "utc":
            return self._shown(found.replace(tzinfo=UTC), offset)
        if way == "case" and offset is not None:
            return self._shown(found.replace(tzinfo=timezone(offset)).astimezone(UTC), offset)
        known = _remembered_due(text)
        if known is not None and known.astimezone(zone(site)).replace(tzinfo=None, second=0, fold=0) == found.replace(
            second=0
        ):
            # Within an hour that clocks show twice, the memory knows which is meant.
            return self._shown(known, offset)
        return self._shown(at_wall(found, site), offset)

    def _shown(self, instant: datetime, offset: timedelta | None) -> Due:
        """A due time in a zone whose clocks are as far from UTC as the case says: the site's if it is, else another of the
        profile's, else one without a name."""
        times = self._profile.times
        if offset is None:
            return at_instant(instant, times.zone)
        for name in (times.zone, *times.zones):
            if instant.astimezone(zone(name)).utcoffset() == offset:
                return at_instant(instant, name)
        hours, rest = divmod(offset, timedelta(hours=1))
        if rest:
            return at_instant(instant, times.zone)
        # The signs of these names are those of POSIX: the other way round.
        return at_instant(instant, f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT")

    def _times(self, due: Due) -> Case:
        offset = due.utc.astimezone(zone(due.zone)).utcoffset() or timedelta()
        minutes = round(offset.total_seconds() / 60)
        sign, minutes = ("-", -minutes) if minutes < 0 else ("+", minutes)
        times = self._profile.times
        if times.write == "utc":
            written = due.utc.strftime("%Y-%m-%dT%H:%M:%SZ")
        elif times.write == "offset":
            written = due.utc.astimezone(timezone(offset)).isoformat(timespec="seconds")
        else:
            inside = {"case": timezone(offset), "site": zone(times.zone), "utc": UTC}[times.without_zone]
            written = due.utc.astimezone(inside).replace(tzinfo=None).isoformat(timespec="seconds")
        return {"scheduledTime": written, "timeZone": f"GMT{sign}{minutes // 60:02}:{minutes % 60:02}"}

    # --- writing

    def new(self, callback: Callback) -> Case:
        """A case for a callback that has none."""
        base: Case = {"id": callback.id, "state": self._profile.states.create}
        return base | self._written(callback, None, {})

    def changed(self, case: Case, held: Callback, wanted: Callback) -> Case:
        """The whole case as it is to be. What stays the same is written as it was read: whether an item may leave something out
        without emptying it is not known."""
        kept: Case = {name: case[name] for name in ("state", "scheduledTime", "timeZone", "priority") if name in case}
        if _text(case.get("id")):
            kept["id"] = case["id"]
        else:
            kept["uuid"] = case["uuid"]
        end = self.end(wanted)
        if end is not None and held.outcome is None and self._profile.states.change == "batch":
            kept["state"] = end
        return kept | self._written(wanted, held, case)

    def end(self, callback: Callback) -> str | None:
        """The state of a callback that has ended; ``None`` of one that has not. ``REFUSED`` ``invalid`` for an end that the
        profile does not hold."""
        outcome = callback.outcome
        if outcome is None:
            return None
        if outcome.kind is not OutcomeKind.DISPOSITION:
            return str(getattr(self._profile.states, outcome.kind.value))
        code = outcome.disposition
        found = next((one.state for one in self._profile.dispositions if one.code == code), None)
        if found is None:
            raise CrmError(CrmErrorKind.REFUSED, "invalid", detail=f"disposition: {code}")
        return found

    def _written(self, wanted: Callback, held: Callback | None, case: Case) -> Case:
        item: Case = {"title": wanted.customer, "comment": wanted.note}
        if held is None or held.due != wanted.due:
            item |= self._times(wanted.due)
        if held is None or held.priority is not wanted.priority:
            item["priority"] = self._profile.priorities.numbers()[wanted.priority]
        same = held is not None and held.number.key == wanted.number.key
        item["phoneNumbers"] = numbers_of(case) if same else self._numbers(wanted.number, case)
        form = form_of(case)
        for name, mapped in self._fields.items():
            code = getattr(wanted, name)
            if held is None or getattr(held, name) != code:
                _put(form, mapped.field, mapped.values.get(code, code) if code else None)
        text = memory.dumped(wanted, self.mapped)
        limit = self._profile.form.memory.limit
        if limit and len(text) > limit:
            raise CrmError(CrmErrorKind.REFUSED, "too_long", detail=self._profile.form.memory.field)
        _put(form, self._profile.form.memory.field, text)
        if self._profile.form.style == "flattened":
            return item | {f"{_FORM}.{group}": fields for group, fields in form.items()}
        return item | {_FORM: form}

    def _numbers(self, wanted: Number, case: Case) -> list[Case]:
        """The case's numbers with another one in the callback's place, which is the first that is a number."""
        code = {"code": self._profile.numbers.code} if self._profile.numbers.code else {}
        new: Case = {"number": self._as_written(wanted)} | code
        others: list[Case] = []
        found = False
        for one in numbers_of(case):
            here = from_record(_text(one.get("number")), self._region)
            if not here.callable:
                others.append(one)
            elif not found:
                # The one that was wrong; its kind stays.
                found = True
                new = one | {"number": new["number"]}
            elif here.key != wanted.key:
                others.append(one)
        return [new, *others]

    def _as_written(self, number: Number) -> str:
        if number.e164 is None:
            raise CrmError(CrmErrorKind.REFUSED, "invalid", detail="phoneNumbers")
        way = self._profile.numbers
        prefix = f"+{phonenumbers.country_code_for_region(self._region)}"
        if way.write == "national" and number.e164.startswith(prefix):
            return way.trunk_prefix + number.e164.removeprefix(prefix)
        return number.e164 if way.write == "e164" else number.e164.removeprefix("+")


def key_of(case: Case) -> str:
    """What the case is asked for by."""
    key = _text(case.get("uuid")) or _text(case.get("id"))
    if not key:
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_record", detail="uuid")
    return key


def numbers_of(case: Case) -> list[Case]:
    """The case's telephone numbers; some sites have plain text."""
    said = case.get("phoneNumbers")
    found = said if isinstance(said, list) else []
    return [one if isinstance(one, dict) else {"number": _text(one)} for one in found if one]


def form_of(case: Case) -> Form:
    """The case's form, however it is told; a copy."""
    form: Form = {}
    whole = case.get(_FORM)
    if isinstance(whole, dict):
        form |= {group: _fields(fields) for group, fields in whole.items()}
    for name, fields in case.items():
        if name.startswith(f"{_FORM}."):
            form[name.removeprefix(f"{_FORM}.")] = _fields(fields)
    return form


def _fields(fields: Any) -> dict[str, list[str]]:
    if not isinstance(fields, Mapping):
        return {}
    return {
        str(name): [str(one) for one in (value if isinstance(value, list) else [value]) if one is not None]
        for name, value in fields.items()
    }


def _put(form: Form, field: str, text: str | None) -> None:
    group, _, name = field.partition(".")
    form.setdefault(group, {})[name] = [text] if text else []


def _text(value: Any) -> str:
    """Ids and titles may come as numbers."""
    return value if isinstance(value, str) else "" if value is None or isinstance(value, dict | list) else str(value)


def _offset(text: str) -> timedelta | None:
    if text.strip().upper() in ("GMT", "UTC", "Z"):
        return timedelta()
    found = _GMT.fullmatch(text.strip())
    if found is None:
        return None
    size = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return (-size if found[1] == "-" else size) if size < timedelta(hours=24) else None


def _remembered_due(text: str) -> datetime | None:
    try:
        return from_instant(json.loads(text)["due"]["utc"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
