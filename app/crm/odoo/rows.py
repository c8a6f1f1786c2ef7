# SPDX-License-Identifier: GPL-3.0-or-later
"""Callbacks as Odoo's own records show them: phone calls and activities, field by field in both directions.

Each kind says the same three things: what a row says (``told``), what it would say of a given callback (``seen``), and what has
to be written for that (``values``). Both sides are compared in the same form, so that a change made on Odoo's pages is known as
one, and Odoo's own way of keeping a text is not.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from app.domain import due as dues
from app.domain import number as numbers
from app.domain.callback import Callback, Origin, Outcome, OutcomeKind, Priority
from app.domain.due import Due
from app.domain.errors import BadNumber
from app.domain.number import Number

PHONECALL = "crm.phonecall"
ACTIVITY = "mail.activity"
Row = Mapping[str, Any]
Told = dict[str, object]
_FORMAT = "%Y-%m-%d %H:%M:%S"
_DIGITS = re.compile(r"\+?\d[\d\s()./·-]{3,}\d")
_BREAK = re.compile(r"(?i)<br\s*/?>|</(?:p|div|li|h\d|tr)\s*>")
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Around:
    """What a row does not say itself: whose numbers are meant, the users by id and by login, who asks (``me``), and to whom
    activities belong that are anybody's (``pool``; 0: nobody special)."""

    region: str
    zone: str
    logins: Mapping[int, str]
    uids: Mapping[str, int]
    me: int
    pool: int
    time_of_day: time

    def login(self, uid: int) -> str:
        return self.logins.get(uid, str(uid))


@dataclass(frozen=True, slots=True)
class Party:
    """The contact, or opportunity, that a row is about."""

    name: str = ""
    numbers: tuple[str, ...] = ()


def instant(text: object) -> datetime:
    """A time as Odoo writes it (UTC, to the second). Raises ``ValueError``."""
    return datetime.strptime(str(text)[:19], _FORMAT).replace(tzinfo=UTC)


def stamp(value: datetime) -> str:
    """A time as Odoo reads it."""
    return value.astimezone(UTC).strftime(_FORMAT)


def uid(value: object) -> int:
    """The id of a many-to-one value, 0 where there is none."""
    return int(value[0]) if isinstance(value, (list, tuple)) and value else 0


def text(value: object) -> str:
    """A text field; Odoo gives ``false`` where nothing stands in it."""
    return value if isinstance(value, str) else ""


def plain_text(value: object) -> str:
    """What an HTML field says."""
    lines = html.unescape(_TAG.sub("", _BREAK.sub("\n", text(value)))).replace("\xa0", " ").split("\n")
    return "\n".join(line.strip() for line in lines).strip()


def as_html(value: str) -> str:
    """A text for an HTML field: none of it is mark-up."""
    if not value:
        return ""
    return "<p>" + "<br/>".join(html.escape(line, quote=False) for line in value.split("\n")) + "</p>"


def parsed(value: str, region: str) -> Number | None:
    """The number of a text; ``None`` where there is none."""
    try:
        return numbers.parse(value, region)
    except BadNumber:
        return None


def _number(written: Iterable[str], region: str) -> Number | None:
    """The first that can be called; else the first, to be put right; ``None`` where nothing is written."""
    found = [numbers.from_record(one, region) for one in written if one.strip()]
    return next((one for one in found if one.callable), found[0] if found else None)


def number_in(value: str, region: str) -> Number | None:
    """The last number that stands in a text."""
    for found in reversed(_DIGITS.findall(value)):
        number = parsed(found, region)
        if number is not None:
            return number
    return None


def _words(value: object) -> str:
    return " ".join(str(value).split())


def _at(moment: datetime, zone: str) -> Due:
    return dues.at_instant(moment, zone)


class PhoneCalls:
    """``crm.phonecall``; ``fields`` are those this Odoo has, with their choices (two modules bring it, with different ones)."""

    model = PHONECALL
    dates_only = False

    def __init__(self, fields: Mapping[str, Mapping[str, Any]]) -> None:
        wanted = ("name", "partner_id", "partner_phone", "partner_mobile", "date", "user_id", "description", "priority")
        more = ("state", "date_closed", "duration", "direction", "create_uid", "create_date", "write_uid", "write_date")
        self.fields = [name for name in (*wanted, *more) if name in fields]
        self.states = _choices(fields.get("state"))
        self.priorities = _choices(fields.get("priority"))
        self._directions = _choices(fields.get("direction"))
        self.has_duration = "duration" in fields

    def direction(self, inbound: bool) -> str:
        """The choice of a direction: one module says in and out, the other inbound and outbound."""
        word = "in" if inbound else "out"
        return next((one for one in self._directions if one.startswith(word)), word)

    @property
    def open_domain(self) -> list[Any]:
        return [["state", "in", [one for one in self.states if one in ("open", "pending")]]]

    @staticmethod
    def is_open(row: Row) -> bool:
        """Whether the promise still stands."""
        return row.get("state") in ("open", "pending")

    def priority(self, value: Priority) -> str:
        highest = self.priorities[-1] if self.priorities else "2"
        return min(str(int(value)), highest)

    def told(self, row: Row, around: Around) -> Told:
        written = text(row.get("partner_phone")) or text(row.get("partner_mobile"))
        state = row.get("state")
        return {
            "number": numbers.from_record(written, around.region).key,
            "customer": _words(text(row.get("name"))),
            "note": _words(text(row.get("description"))),
            "due": text(row.get("date"))[:16],
            "owner": uid(row.get("user_id")),
            "priority": text(row.get("priority")),
            "state": "open" if state in ("open", "pending") else str(state),
        }

    def seen(self, callback: Callback, around: Around) -> Told:
        return {
            "number": callback.number.key,
            "customer": _words(callback.customer or callback.number.key),
            "note": _words(callback.note),
            "due": stamp(callback.due.utc)[:16],
            "owner": around.uids.get(callback.owner, 0) if callback.owner else 0,
            "priority": self.priority(callback.priority),
            "state": _state(callback.outcome),
        }

    def values(self, callback: Callback, keys: set[str], around: Around) -> dict[str, Any]:
        every: dict[str, dict[str, Any]] = {
            "number": {"partner_phone": callback.number.key},
            "customer": {"name": callback.customer or callback.number.key},
            "note": {"description": callback.note or False},
            "due": {"date": stamp(callback.due.utc)},
            "owner": {"user_id": around.uids[callback.owner] if callback.owner else False},
            "priority": {"priority": self.priority(callback.priority)},
            "state": {"state": _state(callback.outcome)},
        }
        found: dict[str, Any] = {}
        for key in keys & every.keys():
            found |= every[key]
        if "state" in found and found["state"] == "done" and self.has_duration:
            # Without it the module writes the time since the call was due.
            found["duration"] = _minutes(callback)
        return found

    def plain(self, row: Row, party: Party, around: Around, made: str) -> Callback | None:
        number = _number(_written(row, party), around.region)
        if number is None:
            return None
        created = instant(row["create_date"])
        name, description = text(row.get("name")), text(row.get("description"))
        moment = instant(row["date"]) if row.get("date") else created
        owner = uid(row.get("user_id"))
        priority = text(row.get("priority"))
        return Callback(
            id=made,
            number=number,
            due=_at(moment, around.zone),
            created_at=created,
            created_by=around.login(uid(row.get("create_uid"))),
            origin=Origin.CRM,
            customer=_words(party.name or name)[:200],
            note=description or (name if party.name else ""),
            priority=Priority(min(3, int(priority))) if priority.isdecimal() else Priority.NORMAL,
            owner=around.login(owner) if owner else None,
            outcome=_outcome(str(row.get("state")), row, around),
        )

    @staticmethod
    def note(row: Row) -> str:
        return text(row.get("description"))


class Activities:
    """``mail.activity`` of one type; ``kept``: a done activity stays, archived, instead of being deleted."""

    model = ACTIVITY
    dates_only = True

    def __init__(self, fields: Mapping[str, Mapping[str, Any]]) -> None:
        wanted = ("summary", "note", "date_deadline", "user_id", "res_model", "res_id", "res_name", "active", "done")
        more = ("create_uid", "create_date", "write_uid", "write_date")
        self.fields = [name for name in (*wanted, *more) if name in fields]
        self.kept = "active" in fields

    @property
    def open_domain(self) -> list[Any]:
        return [["active", "=", True]] if self.kept else []

    def told(self, row: Row, around: Around) -> Told:
        summary = text(row.get("summary"))
        number = number_in(summary, around.region)
        told: Told = {
            "customer": _words(summary),
            "note": _words(plain_text(row.get("note"))),
            "due": text(row.get("date_deadline")),
            "owner": uid(row.get("user_id")),
            "state": "done" if self._done(row) else "open",
        }
        if number is not None:
            told["number"] = number.key
        return told

    def seen(self, callback: Callback, around: Around) -> Told:
        return {
            "number": callback.number.key,
            "customer": _words(_summary(callback)),
            "note": _words(callback.note),
            "due": callback.due.utc.astimezone(ZoneInfo(around.zone)).date().isoformat(),
            "owner": around.uids.get(callback.owner, 0) if callback.owner else around.pool,
            "state": "open" if callback.open else "done",
        }

    def values(self, callback: Callback, keys: set[str], around: Around) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if keys & {"number", "customer"}:
            found["summary"] = _summary(callback)
        if "note" in keys:
            found["note"] = as_html(callback.note) or False
        if "due" in keys:
            found["date_deadline"] = self.seen(callback, around)["due"]
        if "owner" in keys:
            found["user_id"] = around.uids[callback.owner] if callback.owner else around.pool or around.me
        return found

    def plain(self, row: Row, party: Party, around: Around, made: str) -> Callback | None:
        summary = text(row.get("summary"))
        number = number_in(summary, around.region)
        if number is None:
            number = _number(party.numbers, around.region)
        if number is None:
            return None
        day = datetime.strptime(text(row.get("date_deadline")), "%Y-%m-%d").date()
        moment = datetime.combine(day, around.time_of_day, ZoneInfo(around.zone)).astimezone(UTC)
        owner = uid(row.get("user_id"))
        return Callback(
            id=made,
            number=number,
            due=_at(moment, around.zone),
            created_at=instant(row["create_date"]),
            created_by=around.login(uid(row.get("create_uid"))),
            origin=Origin.CRM,
            customer=_words(party.name or text(row.get("res_name")))[:200],
            note="\n".join(filter(None, (summary, self.note(row)))),
            owner=around.login(owner) if owner and owner != around.pool else None,
            outcome=_outcome("done" if self._done(row) else "open", row, around),
        )

    @staticmethod
    def note(row: Row) -> str:
        return plain_text(row.get("note"))

    def is_open(self, row: Row) -> bool:
        """Whether the promise still stands."""
        return not self._done(row)

    @staticmethod
    def _done(row: Row) -> bool:
        return row.get("active") is False or row.get("done") is True


Kind = PhoneCalls | Activities


def merged(
    kept: Callback, plain: Callback, kind: Kind, told: Told, around: Around, pending: Callable[[str], bool]
) -> Callback:
    """The callback that the memory holds, with what was changed on Odoo's own pages since; ``pending`` names what the row does
    not say yet, since its writer is still at it."""
    seen = kind.seen(kept, around)
    whole = kept
    for key in told:
        if told[key] == seen.get(key) or pending(key):
            continue
        match key:
            case "state":
                whole = replace(whole, outcome=plain.outcome, claim=whole.claim if plain.open else None)
            case "customer" if kind.model == ACTIVITY:
                # Number and name share a line there: what was added to it by hand stays Odoo's.
                continue
            case _:
                whole = replace(whole, **{key: getattr(plain, key)})
    return whole


def _choices(field: Mapping[str, Any] | None) -> tuple[str, ...]:
    return tuple(str(one[0]) for one in (field or {}).get("selection", ()) if one)


def _summary(callback: Callback) -> str:
    return " ".join(filter(None, (callback.customer, callback.number.key)))


def _state(outcome: Outcome | None) -> str:
    if outcome is None:
        return "open"
    return "cancel" if outcome.kind in (OutcomeKind.DELETED, OutcomeKind.EXPIRED) else "done"


def _outcome(state: str, row: Row, around: Around) -> Outcome | None:
    """The end as Odoo alone tells it."""
    if state in ("open", "pending"):
        return None
    at = instant(row.get("date_closed") or row["write_date"])
    kind = OutcomeKind.DELETED if state == "cancel" else OutcomeKind.CONNECTED
    return Outcome(kind, at, around.login(uid(row.get("write_uid"))))


def _written(row: Row, party: Party) -> tuple[str, ...]:
    return (text(row.get("partner_phone")), text(row.get("partner_mobile")), *party.numbers)


def _minutes(callback: Callback) -> float:
    """How long the last answered attempt was, in minutes."""
    for attempt in reversed(callback.attempts):
        if attempt.result == "answered" and attempt.ended_at is not None:
            return max(0.0, (attempt.ended_at - attempt.started_at).total_seconds() / 60)
    return 0.0
