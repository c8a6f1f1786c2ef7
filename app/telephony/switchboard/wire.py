# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's JSON: that of the domain's values, read and written by pydantic. Loaded with the first request."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter, ValidationError

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
from app.domain.errors import SwitchboardError, SwitchboardErrorKind

ME: TypeAdapter[Me] = TypeAdapter(Me)
BOARD: TypeAdapter[BoardNow] = TypeAdapter(BoardNow)
MESSAGE: TypeAdapter[VoiceMessage] = TypeAdapter(VoiceMessage)
MESSAGES: TypeAdapter[tuple[VoiceMessage, ...]] = TypeAdapter(tuple[VoiceMessage, ...])
CALLOUT: TypeAdapter[Callout] = TypeAdapter(Callout)
LINES: TypeAdapter[tuple[DirectNow, ...]] = TypeAdapter(tuple[DirectNow, ...])
HOURS: TypeAdapter[tuple[HourOfQueue, ...]] = TypeAdapter(tuple[HourOfQueue, ...])
RULES: TypeAdapter[SiteRules] = TypeAdapter(SiteRules)
EVENTS: dict[str, TypeAdapter[Any]] = {
    "board": BOARD,
    "asked": TypeAdapter(CallbackAsked),
    "message": MESSAGE,
    "callout": CALLOUT,
    "call": TypeAdapter(PhoneCall),
    "own": TypeAdapter(OwnCalls),
    "direct": TypeAdapter(DirectNow),
    "rules": TypeAdapter(int),
}
"""What each event of the stream carries; of new rules it is their version."""
PROBLEMS: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])


def read(adapter: TypeAdapter[Any], text: bytes | str) -> Any:
    """The value that JSON stands for."""
    try:
        return adapter.validate_json(text)
    except (ValidationError, RecursionError):
        # The chain is cut: the error's words quote what came, with people's numbers.
        raise SwitchboardError(SwitchboardErrorKind.NOT_UNDERSTOOD, "bad_answer") from None
