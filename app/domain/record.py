# SPDX-License-Identifier: GPL-3.0-or-later
"""Domain objects as plain data (dicts of strings, numbers, lists) and back.

One form for the hub's REST bodies, the hub adapter and the desk's storage, so that a field exists in one list only. Instants are
ISO 8601 in UTC with microseconds; wall times ISO 8601 without a zone.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction, OwnPhone, Quality
from app.domain.callback import (
    Attempt,
    Callback,
    Change,
    Claim,
    MissedCall,
    Origin,
    Outcome,
    OutcomeKind,
    Priority,
    RetryPolicy,
)
from app.domain.due import Due
from app.domain.number import Number, NumberClass
from app.domain.people import CatalogueEntry, CatalogueKind, Contact, Person, Role
from app.domain.rating import Rating
from app.domain.redial import Exhausted, Redial, Situation, Window
from app.domain.spell import Spell

Record = dict[str, Any]


def instant(value: datetime) -> str:
    """An instant as text that sorts in order of time."""
    if value.tzinfo is None:
        raise ValueError("an instant needs a zone")
    at = value if value.tzinfo is UTC else value.astimezone(UTC)
    return at.isoformat(timespec="microseconds")[:-6] + "Z"


def from_instant(text: str) -> datetime:
    """An aware instant in UTC; raises ``ValueError`` on anything else."""
    value = datetime.fromisoformat(text)
    if value.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return value if value.tzinfo is UTC else value.astimezone(UTC)


def _instant(value: datetime | None) -> str | None:
    return None if value is None else instant(value)


def _from_instant(text: str | None) -> datetime | None:
    return None if text is None else from_instant(text)


def number(value: Number) -> Record:
    return {
        "typed": value.typed,
        "e164": value.e164,
        "sip": value.sip,
        "region": value.region,
        "kind": value.kind.value,
    }


def to_number(record: Record) -> Number:
    return Number(
        typed=record["typed"],
        e164=record.get("e164"),
        sip=record.get("sip"),
        region=record.get("region"),
        kind=NumberClass(record.get("kind", "other")),
    )


def due(value: Due) -> Record:
    return {"utc": instant(value.utc), "wall": value.wall.isoformat(timespec="minutes"), "zone": value.zone}


def to_due(record: Record) -> Due:
    return Due(from_instant(record["utc"]), datetime.fromisoformat(record["wall"]), record["zone"])


def attempt(value: Attempt) -> Record:
    return {
        "id": value.id,
        "agent": value.agent,
        "started_at": instant(value.started_at),
        "result": value.result.value if value.result else None,
        "ended_at": _instant(value.ended_at),
        "call": value.call,
    }


def to_attempt(record: Record) -> Attempt:
    result = record.get("result")
    return Attempt(
        id=record["id"],
        agent=record["agent"],
        started_at=from_instant(record["started_at"]),
        result=CallResult(result) if result else None,
        ended_at=_from_instant(record.get("ended_at")),
        call=record.get("call"),
    )


def claim(value: Claim, *, token: bool = False) -> Record:
    """A claim; its token only where the reader is its holder."""
    record: Record = {"holder": value.holder, "until": instant(value.until)}
    if token:
        record["token"] = value.token
    return record


def to_claim(record: Record) -> Claim:
    return Claim(record["holder"], from_instant(record["until"]), record.get("token", ""))


def outcome(value: Outcome) -> Record:
    return {
        "kind": value.kind.value,
        "at": instant(value.at),
        "by": value.by,
        "disposition": value.disposition,
        "note": value.note,
    }


def to_outcome(record: Record) -> Outcome:
    return Outcome(
        kind=OutcomeKind(record["kind"]),
        at=from_instant(record["at"]),
        by=record["by"],
        disposition=record.get("disposition"),
        note=record.get("note", ""),
    )


def _change(value: Change) -> Record:
    return {"at": instant(value.at), "by": value.by, "field": value.field, "old": value.old, "new": value.new}


def _to_change(record: Record) -> Change:
    return Change(from_instant(record["at"]), record["by"], record["field"], record["old"], record["new"])


def redial(value: Redial) -> Record:
    """A redial; its windows are pairs of seconds."""
    return {
        "situation": value.situation.value,
        "since": instant(value.since),
        "agent": value.agent,
        "windows": [[one.after, one.by] for one in value.windows],
        "call": value.call,
        "exhausted": value.exhausted.value,
        "callback_minutes": value.callback_minutes,
        "supervisor_after": value.supervisor_after,
        "by_itself": value.by_itself,
        "handed_on": _instant(value.handed_on),
        "false_alarm": value.false_alarm,
    }


def to_redial(record: Record) -> Redial:
    return Redial(
        situation=Situation(record["situation"]),
        since=from_instant(record["since"]),
        agent=record["agent"],
        windows=tuple(Window(after, by) for after, by in record["windows"]),
        call=record.get("call"),
        exhausted=Exhausted(record["exhausted"]),
        callback_minutes=record["callback_minutes"],
        supervisor_after=record["supervisor_after"],
        by_itself=record["by_itself"],
        handed_on=_from_instant(record.get("handed_on")),
        false_alarm=record["false_alarm"],
    )


def callback(value: Callback, *, token: bool = False) -> Record:
    """A callback; with its claim's token only where the reader is its holder. ``remote`` stands in it only where there is one."""
    remote: Record = {"remote": value.remote} if value.remote else {}
    return remote | {
        "id": value.id,
        "number": number(value.number),
        "due": due(value.due),
        "created_at": instant(value.created_at),
        "created_by": value.created_by,
        "origin": value.origin.value,
        "customer": value.customer,
        "queue": value.queue,
        "reason": value.reason,
        "note": value.note,
        "priority": int(value.priority),
        "owner": value.owner,
        "owner_until": _instant(value.owner_until),
        "expires_at": _instant(value.expires_at),
        "origin_call": value.origin_call,
        "policy": {
            "max_attempts": value.policy.max_attempts,
            "hide_for": value.policy.hide_for,
            "overdue_after": value.policy.overdue_after,
        },
        "attempts": [attempt(a) for a in value.attempts],
        "claim": claim(value.claim, token=token) if value.claim else None,
        "outcome": outcome(value.outcome) if value.outcome else None,
        "hidden_until": _instant(value.hidden_until),
        "version": value.version,
        "changes": [_change(c) for c in value.changes],
        "missed": [{"id": one.id, "at": instant(one.at)} for one in value.missed],
        "redial": redial(value.redial) if value.redial is not None else None,
    }


def to_callback(record: Record) -> Callback:
    """A callback; raises ``KeyError``, ``ValueError`` or ``TypeError`` on data that is none."""
    return Callback(
        id=record["id"],
        number=to_number(record["number"]),
        due=to_due(record["due"]),
        created_at=from_instant(record["created_at"]),
        created_by=record["created_by"],
        origin=Origin(record.get("origin", "crm")),
        customer=record.get("customer", ""),
        queue=record.get("queue"),
        reason=record.get("reason"),
        note=record.get("note", ""),
        priority=Priority(record.get("priority", 1)),
        owner=record.get("owner"),
        owner_until=_from_instant(record.get("owner_until")),
        expires_at=_from_instant(record.get("expires_at")),
        origin_call=record.get("origin_call"),
        policy=RetryPolicy(**record["policy"]) if record.get("policy") else RetryPolicy(),
        attempts=tuple(to_attempt(a) for a in record.get("attempts", ())),
        claim=to_claim(record["claim"]) if record.get("claim") else None,
        outcome=to_outcome(record["outcome"]) if record.get("outcome") else None,
        hidden_until=_from_instant(record.get("hidden_until")),
        version=record.get("version", 0),
        changes=tuple(_to_change(c) for c in record.get("changes", ())),
        missed=tuple(MissedCall(one["id"], from_instant(one["at"])) for one in record.get("missed", ())),
        redial=to_redial(record["redial"]) if record.get("redial") else None,
        remote=record.get("remote", ""),
    )


def _quality(value: Quality) -> Record:
    return {
        "loss_percent": value.loss_percent,
        "jitter_ms": value.jitter_ms,
        "round_trip_ms": value.round_trip_ms,
        "codec": value.codec,
        "encrypted": value.encrypted,
    }


def call(value: Call, *, local: bool = False) -> Record:
    """A call as the call log keeps it; ``local`` adds what is nobody's business but this computer's: whether it is between
    colleagues, whether it is recorded or held by the other side, where its recordings lie, and at which phone it is heard."""
    record: Record = {
        "id": value.id,
        "direction": value.direction.value,
        "number": number(value.number),
        "started_at": instant(value.started_at),
        "agent": value.agent,
        "state": value.state.value,
        "customer": value.customer,
        "queue": value.queue,
        "callback": value.callback,
        "attempt": value.attempt,
        "answered_at": _instant(value.answered_at),
        "ended_at": _instant(value.ended_at),
        "result": value.result.value if value.result else None,
        "rating": int(value.rating) if value.rating else None,
        "dropped": value.dropped,
        "consults": value.consults,
        "transferred_to": value.transferred_to,
        "quality": _quality(value.quality) if value.quality else None,
        "enquiry": dict(value.enquiry) if value.enquiry is not None else None,
    }
    if local:
        record |= {
            "internal": value.internal,
            "remote_held": value.remote_held,
            "recording": value.recording,
            "recordings": list(value.recordings),
            "own_phone": value.own_phone.value if value.own_phone is not None else None,
        }
    return record


def to_call(record: Record) -> Call:
    return Call(
        id=record["id"],
        direction=Direction(record["direction"]),
        number=to_number(record["number"]),
        started_at=from_instant(record["started_at"]),
        agent=record["agent"],
        state=CallState(record["state"]),
        customer=record.get("customer", ""),
        queue=record.get("queue"),
        callback=record.get("callback"),
        attempt=record.get("attempt"),
        answered_at=_from_instant(record.get("answered_at")),
        ended_at=_from_instant(record.get("ended_at")),
        result=CallResult(record["result"]) if record.get("result") else None,
        rating=Rating(record["rating"]) if record.get("rating") else None,
        dropped=record.get("dropped", False),
        internal=record.get("internal", False),
        consults=record.get("consults"),
        transferred_to=record.get("transferred_to", ""),
        remote_held=record.get("remote_held", False),
        recording=record.get("recording", False),
        recordings=tuple(record.get("recordings", ())),
        own_phone=OwnPhone(record["own_phone"]) if record.get("own_phone") else None,
        quality=Quality(**record["quality"]) if record.get("quality") else None,
        enquiry=dict(record["enquiry"]) if record.get("enquiry") is not None else None,
    )


def spell(value: Spell) -> Record:
    return {
        "id": value.id,
        "person": value.person,
        "state": value.state.value,
        "since": instant(value.since),
        "until": _instant(value.until),
        "pause_reason": value.pause_reason,
    }


def to_spell(record: Record) -> Spell:
    return Spell(
        id=record["id"],
        person=record["person"],
        state=AgentState(record["state"]),
        since=from_instant(record["since"]),
        until=_from_instant(record.get("until")),
        pause_reason=record.get("pause_reason"),
    )


def person(value: Person) -> Record:
    return {
        "id": value.id,
        "name": value.name,
        "role": value.role.value,
        "active": value.active,
        "extension": value.extension,
    }


def to_person(record: Record) -> Person:
    return Person(
        record["id"], record["name"], Role(record["role"]), record.get("active", True), record.get("extension", "")
    )


def contact(value: Contact) -> Record:
    return {
        "id": value.id,
        "name": value.name,
        "numbers": list(value.numbers),
        "company": value.company,
        "zone": value.zone,
        "url": value.url,
    }


def to_contact(record: Record) -> Contact:
    return Contact(
        record["id"],
        record["name"],
        tuple(record.get("numbers", ())),
        record.get("company", ""),
        record.get("zone"),
        record.get("url"),
    )


def entry(value: CatalogueEntry) -> Record:
    return {
        "kind": value.kind.value,
        "code": value.code,
        "texts": dict(value.texts),
        "position": value.position,
        "active": value.active,
    }


def to_entry(record: Record) -> CatalogueEntry:
    return CatalogueEntry(
        CatalogueKind(record["kind"]),
        record["code"],
        dict(record["texts"]),
        record.get("position", 0),
        record.get("active", True),
    )
