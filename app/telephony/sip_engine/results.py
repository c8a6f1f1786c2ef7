# SPDX-License-Identifier: GPL-3.0-or-later
"""How a call ended, from what was seen of it. Status codes: RFC 3261 § 21 and RFC 8197 (607), RFC 8688 (608); causes:
ITU-T Q.850, as RFC 3326 carries them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.call import CallResult

_BUSY = frozenset({486, 600})
_REJECTED = frozenset({403, 433, 603, 607, 608})
_INVALID = frozenset({404, 410, 414, 416, 484, 485, 604})
_NOT_THERE = frozenset({408, 480, 487})
"""Nobody took the call; whether the phone rang makes the difference."""

_CLEAR = frozenset({486, 600, 603, 604, 607, 608})
"""Statuses that say it all; behind others, which gateways use for many things, the network's cause knows more."""

_CAUSES = {
    1: CallResult.INVALID,  # unallocated number
    2: CallResult.UNREACHABLE,  # no route to the transit network
    3: CallResult.UNREACHABLE,  # no route to destination
    17: CallResult.BUSY,
    19: CallResult.NO_ANSWER,  # the phone rang
    20: CallResult.UNREACHABLE,  # subscriber absent
    21: CallResult.REJECTED,
    22: CallResult.INVALID,  # number changed
    27: CallResult.UNREACHABLE,  # destination out of order
    28: CallResult.INVALID,  # number format
    34: CallResult.UNREACHABLE,  # no circuit
    38: CallResult.UNREACHABLE,  # network out of order
    41: CallResult.UNREACHABLE,  # temporary failure
    42: CallResult.UNREACHABLE,  # congestion
    44: CallResult.UNREACHABLE,  # requested circuit not available
}

_CAUSE = re.compile(r"\bQ\.850\s*;[^,]*\bcause\s*=\s*([0-9]{1,3})\b", re.I)
_TAKEN = re.compile(r"\bSIP\s*;[^,]*\bcause\s*=\s*200\b|\bQ\.850\s*;[^,]*\bcause\s*=\s*26\b", re.I)


@dataclass(slots=True)
class Seen:
    """What was seen of a call until it ended."""

    incoming: bool
    rang: bool = False
    taken: bool = False
    """We answered it; the caller may not have confirmed that yet."""
    connected: bool = False
    ended_by_us: bool = False
    """We hung up, refused, or gave up."""
    ring_expired: bool = False
    rejected: bool = False
    elsewhere: bool = False
    code: int = 0
    """The last SIP status, 0 = none."""
    cause: int = 0
    """The network's own cause that came with it (Q.850), 0 = none."""


def result_of(seen: Seen) -> CallResult:
    """The result that tells the truth about *seen*."""
    if seen.connected or (seen.taken and seen.ended_by_us):
        return CallResult.ANSWERED
    if seen.incoming:
        if seen.rejected:
            return CallResult.REJECTED
        return CallResult.ANSWERED_ELSEWHERE if seen.elsewhere else CallResult.MISSED
    if seen.ring_expired:
        return CallResult.NO_ANSWER if seen.rang else CallResult.UNREACHABLE
    if seen.ended_by_us:
        return CallResult.CANCELLED
    if seen.code not in _CLEAR and seen.cause in _CAUSES:
        return _CAUSES[seen.cause]
    if seen.code in _BUSY:
        return CallResult.BUSY
    if seen.code in _REJECTED:
        return CallResult.REJECTED
    if seen.code in _INVALID:
        return CallResult.INVALID
    if seen.code in _NOT_THERE and seen.rang:
        return CallResult.NO_ANSWER
    return CallResult.UNREACHABLE


def taken_elsewhere(reason: str) -> bool:
    """Whether Reason values (RFC 3326) say that another phone took the call; some PBXs say so by Q.850 cause 26."""
    return bool(_TAKEN.search(reason))


def cause_of(headers: Mapping[str, str]) -> int:
    """The Q.850 cause in a message's headers (names in lower case), 0 = none. Asterisk has a header of its own for it."""
    found = _CAUSE.search(headers.get("reason", ""))
    if found:
        return int(found[1])
    own = headers.get("x-asterisk-hangupcausecode", "")
    return int(own) if own.isascii() and own.isdigit() and len(own) <= 3 else 0
