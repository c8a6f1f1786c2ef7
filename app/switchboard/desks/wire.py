# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk API's JSON: the domain's values by pydantic, what desks send within its bounds, and events as server-sent ones."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

from app.domain.board import (
    BoardNow,
    CallbackAsked,
    Callout,
    DirectNow,
    HourOfQueue,
    Me,
    OwnCalls,
    PhoneCall,
    VoiceMessage,
)
from app.domain.departments import SiteRules

LONGEST_REPORT = timedelta(days=92)
"""A quarter: what one answer adds up."""

ME = TypeAdapter(Me)
BOARD = TypeAdapter(BoardNow)
MESSAGE = TypeAdapter(VoiceMessage)
MESSAGES = TypeAdapter(tuple[VoiceMessage, ...])
CALLOUT = TypeAdapter(Callout)
LINES = TypeAdapter(tuple[DirectNow, ...])
HOURS = TypeAdapter(tuple[HourOfQueue, ...])
RULES = TypeAdapter(SiteRules)

# Ours (UUIDs) and the exchange's (1732291200.17), never a path.
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$")]
Uuid = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]


def _typed(text: str) -> str:
    if not text.isprintable():
        raise ValueError("control characters")
    return text


Typed = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200), AfterValidator(_typed)]
"""What a person typed."""
Needed = Annotated[Typed, StringConstraints(min_length=1)]

ID = TypeAdapter(Id)


class Body(BaseModel):
    """What a desk sends; nothing else may stand in it."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class RulesBody(Body):
    rules: SiteRules
    version: Annotated[int, Field(ge=0, le=2_000_000_000)]


class MadeBody(Body):
    callback: Uuid


class CalloutBody(Body):
    id: Uuid
    number: Annotated[Needed, Field(repr=False)]
    callback: Uuid | None = None
    attempt: Uuid | None = None


class TransferBody(Body):
    number: Annotated[Needed, Field(repr=False)]


class PhoneBody(Body):
    phone: Annotated[Needed, StringConstraints(max_length=64), Field(repr=False)]


class QueueBody(Body):
    taking: Annotated[bool, Field(alias="in")]
    paused: bool
    reason: Annotated[Typed, StringConstraints(max_length=64)] = ""


class Days(Body):
    """The days of a report."""

    first: date
    last: date

    def fit(self) -> bool:
        return timedelta(0) <= self.last - self.first <= LONGEST_REPORT


_EVENTS: dict[type[Any], tuple[str, TypeAdapter[Any]]] = {
    BoardNow: ("board", BOARD),
    CallbackAsked: ("asked", TypeAdapter(CallbackAsked)),
    VoiceMessage: ("message", MESSAGE),
    Callout: ("callout", CALLOUT),
    PhoneCall: ("call", TypeAdapter(PhoneCall)),
    OwnCalls: ("own", TypeAdapter(OwnCalls)),
    DirectNow: ("direct", TypeAdapter(DirectNow)),
}
PING = b"event: ping\ndata: {}\n\n"


def event(what: object) -> bytes:
    """A server-sent event (WHATWG HTML § 9.2). Of rules only their version is told: they hold customers' numbers."""
    if isinstance(what, SiteRules):
        return f"event: rules\ndata: {what.version}\n\n".encode()
    name, adapter = _EVENTS[type(what)]
    return b"event: " + name.encode() + b"\ndata: " + adapter.dump_json(what) + b"\n\n"


def plain(data: object) -> bytes:
    return json.dumps(data).encode()
