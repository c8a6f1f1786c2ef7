# SPDX-License-Identifier: GPL-3.0-or-later
"""What a dial of the exchange came to, as a call's result: from Asterisk's dial status and the network's cause (ITU-T Q.850)."""

from __future__ import annotations

from app.domain.call import CallResult

_STATUS = {
    "ANSWER": CallResult.ANSWERED,
    "BUSY": CallResult.BUSY,
    "NOANSWER": CallResult.NO_ANSWER,
    "CANCEL": CallResult.CANCELLED,
    "CONGESTION": CallResult.UNREACHABLE,
    "CHANUNAVAIL": CallResult.UNREACHABLE,
    "INVALIDARGS": CallResult.INVALID,
    "DONTCALL": CallResult.REJECTED,
    "TORTURE": CallResult.REJECTED,
}

# What the network knows better than the status: Asterisk calls a refusal BUSY, a wrong number CONGESTION.
_CAUSE = {
    1: CallResult.INVALID,  # unallocated number
    2: CallResult.UNREACHABLE,  # no route to the transit network
    3: CallResult.UNREACHABLE,  # no route to destination
    17: CallResult.BUSY,
    18: CallResult.NO_ANSWER,  # no user responding
    20: CallResult.UNREACHABLE,  # subscriber absent
    21: CallResult.REJECTED,
    22: CallResult.INVALID,  # number changed
    27: CallResult.UNREACHABLE,  # destination out of order
    28: CallResult.INVALID,  # number format
}
_FAILED = frozenset({"BUSY", "CONGESTION", "CHANUNAVAIL"})


def call_result(status: str, cause: int = 0, *, rang: bool = False) -> CallResult:
    """The result that tells the truth about a dial that ended with this ``DIALSTATUS`` and Q.850 ``cause`` (0: not told).

    ``rang``: the phone was heard ringing; it makes the difference where the cause is "no answer" (19), which many phones give
    that are not there at all (SIP 480). A status nobody knows is *unknown*.
    """
    if status in _FAILED:
        if cause == 19:
            return CallResult.NO_ANSWER if rang else CallResult.UNREACHABLE
        if cause in _CAUSE:
            return _CAUSE[cause]
    return _STATUS.get(status, CallResult.UNKNOWN)
