# SPDX-License-Identifier: GPL-3.0-or-later
"""The protocol's frames: one flat JSON object each, from a page into requests and from the desk's facts into text."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from app.domain.agent import Agent
from app.domain.call import Call, CallState
from app.domain.callback import NOTE_LIMIT, TEXT_LIMIT
from app.domain.errors import (
    BadNumber,
    CallRefused,
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    DomainError,
    TextProblem,
)
from app.links.address import BadLink, dialled, is_link
from app.links.bridge.desk import Form, PageRefused, Standing

PROTOCOL = 1
NAME_LIMIT = 40
_ID_LIMIT = 64
_NUMBER_LIMIT = 330
_TOKEN_LIMIT = 100
_INSTANT_LIMIT = 40


class BadFrame(Exception):
    """What arrived is no frame of the protocol: the connection is closed."""


class BadRequest(Exception):
    """A frame asks for something that cannot be understood: ``id`` is the request's, ``detail`` the field that is wrong."""

    def __init__(self, id: str | None, code: str, detail: str) -> None:
        super().__init__(code)
        self.id, self.code, self.detail = id, code, detail


@dataclass(frozen=True, slots=True)
class Hello:
    """The first frame of a connection."""

    id: str
    protocol: int
    token: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pair:
    """May this page use the desk?"""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Dial:
    """Call a number."""

    id: str
    number: str
    customer: str
    callback: str | None


@dataclass(frozen=True, slots=True)
class OpenForm:
    """Open the callback form."""

    id: str
    form: Form


@dataclass(frozen=True, slots=True)
class Show:
    """Show a callback."""

    id: str
    callback: str


@dataclass(frozen=True, slots=True)
class AskState:
    """How does the desk stand?"""

    id: str


@dataclass(frozen=True, slots=True)
class Ping:
    """Is the desk there?"""

    id: str


Request = Hello | Pair | Dial | OpenForm | Show | AskState | Ping


def request(text: str) -> Request:
    """What a frame asks for. Raises :class:`BadFrame` on what is no frame and :class:`BadRequest` on what is no request."""
    try:
        frame = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise BadFrame from error
    if not isinstance(frame, dict):
        raise BadFrame
    fields = _Fields(frame)
    make = _REQUESTS.get(fields.text("type", _ID_LIMIT))
    if make is None:
        raise BadRequest(fields.id, "unknown_type", "type")
    return make(fields)


def _no_constant(_name: str) -> float:
    raise ValueError("JSON has no such number")


class _Fields:
    """The fields of a frame, each checked where it is read."""

    def __init__(self, frame: Mapping[str, Any]) -> None:
        self._frame = frame
        found = frame.get("id")
        if not isinstance(found, str) or not 0 < len(found) <= _ID_LIMIT or not _plain(found):
            raise BadRequest(None, "bad_request", "id")
        self.id: str = found

    def bad(self, name: str) -> BadRequest:
        """A field that is missing, of a wrong type or not in its form."""
        return BadRequest(self.id, "bad_request", name)

    def maybe(self, name: str, limit: int, *, multiline: bool = False) -> str:
        """A text, empty where the field is missing or null."""
        value = self._frame.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self.bad(name)
        if len(value) > limit:
            raise BadRequest(self.id, "too_long", name)
        if not _plain(value.translate(_LINES) if multiline else value):
            raise self.bad(name)
        return value.strip()

    def text(self, name: str, limit: int) -> str:
        """A text that must be there."""
        if not (value := self.maybe(name, limit)):
            raise self.bad(name)
        return value

    def whole(self, name: str) -> int:
        """A whole number that must be there."""
        value = self._frame.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.bad(name)
        return value

    def number(self, *, needed: bool) -> str:
        """A number to call, as typed or as a link."""
        typed = self.text("number", _NUMBER_LIMIT) if needed else self.maybe("number", _NUMBER_LIMIT)
        if not is_link(typed):
            return typed
        try:
            found = dialled(typed)
        except BadLink:
            found = ""
        if not found:
            raise BadRequest(self.id, "bad_number", "number")
        return found

    def due(self) -> datetime | None:
        """An instant, in UTC."""
        typed = self.maybe("due", _INSTANT_LIMIT)
        if not typed:
            return None
        try:
            found = datetime.fromisoformat(typed)
            if found.tzinfo is None:
                raise self.bad("due")
            return found.astimezone(UTC)
        except (ValueError, OverflowError) as error:
            raise self.bad("due") from error


_LINES = str.maketrans({"\n": " ", "\r": " ", "\t": " "})
_SPACES = "\u00a0\u2009\u202f\u3000"


def _plain(text: str) -> bool:
    # Neither control characters nor those that nobody sees or that turn a line around, nor halves of characters.
    return all(c.isprintable() or c in _SPACES for c in text)


_REQUESTS: dict[str, Callable[[_Fields], Request]] = {
    "hello": lambda f: Hello(f.id, f.whole("protocol"), f.maybe("token", _TOKEN_LIMIT) or None),
    "pair": lambda f: Pair(f.id, f.text("name", NAME_LIMIT)),
    "dial": lambda f: Dial(
        f.id, f.number(needed=True), f.maybe("customer", TEXT_LIMIT), f.maybe("callback", _ID_LIMIT) or None
    ),
    "form": lambda f: OpenForm(
        f.id,
        Form(
            f.number(needed=False),
            f.maybe("customer", TEXT_LIMIT),
            f.maybe("note", NOTE_LIMIT, multiline=True),
            f.due(),
        ),
    ),
    "show": lambda f: Show(f.id, f.text("callback", _ID_LIMIT)),
    "state": lambda f: AskState(f.id),
    "ping": lambda f: Ping(f.id),
}


def frame(type: str, **fields: object) -> str:
    """A frame of the desk."""
    return json.dumps({"type": type, **fields}, ensure_ascii=True, separators=(",", ":"))


def error(id: str | None, code: str, detail: str = "", retry_after: float = 0.0) -> str:
    """The desk says no; ``retry_after`` is in seconds."""
    more: dict[str, object] = {"detail": detail} if detail else {}
    if retry_after > 0:
        more["retry_after"] = max(1, round(retry_after))
    return frame("error", **({"id": id} if id is not None else {}), code=code, **more)


def refusal(refused: DomainError) -> tuple[str, str]:
    """The code and the detail by which a page is told a refusal of the desk; never a number or a name."""
    match refused:
        case PageRefused():
            return refused.code, ""
        case ClaimedByOther():
            return "claimed", ""
        case ClosedIsFinal():
            return "closed", ""
        case BadNumber():
            return "bad_number", str(refused.problem)
        case CallRefused():
            return "call_refused", refused.code
        case TextProblem():
            return "too_long", refused.field_name
        case CrmError():
            return "crm", str(refused.kind)
    return "refused", ""


def told(fact: Agent | Call) -> str | None:
    """What pages hear of a change; ``None`` = nothing: of calls between colleagues no page hears (rows D8, D9)."""
    if isinstance(fact, Agent):
        return frame("agent", agent=agent(fact))
    return None if fact.internal else frame("call", call=call(fact))


def standing(desk: Standing) -> dict[str, object]:
    """The fields ``agent`` and ``calls``."""
    calls = [call(one) for one in desk.calls if not one.internal]
    return {"agent": None if desk.agent is None else agent(desk.agent), "calls": calls}


_STATES = {CallState.RINGING_IN: "ringing", CallState.RINGING_OUT: "ringing"}


def call(one: Call) -> dict[str, object]:
    """A call, as pages see it."""
    return {
        "id": one.id,
        "direction": one.direction.value,
        "state": _STATES.get(one.state, one.state.value),
        "number": one.number.key,
        "customer": one.customer,
        "queue": one.queue,
        "callback": one.callback,
        "started_at": _instant(one.started_at),
        "answered_at": _instant(one.answered_at),
        "ended_at": _instant(one.ended_at),
        "result": None if one.result is None else one.result.value,
    }


def agent(one: Agent) -> dict[str, object]:
    """The agent's state; ``reason`` is the code of a pause's reason."""
    return {"person": one.person, "state": one.state.value, "since": _instant(one.since), "reason": one.pause_reason}


def _instant(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
