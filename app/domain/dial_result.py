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

# What the network knows better than the status: Asterisk calls a refusal BUSY or NOANSWER, a wrong number CONGESTION.
_CAUSE = {
    1: CallResult.INVALID,  # unallocated number
    2: CallResult.UNREACHABLE,  # no route to the transit network
    3: CallResult.UNREACHABLE,  # no route to destination
    17: CallResult.BUSY,
    20: CallResult.UNREACHABLE,  # subscriber absent
    21: CallResult.REJECTED,
    22: CallResult.INVALID,  # number changed
    27: CallResult.UNREACHABLE,  # destination out of order
    28: CallResult.INVALID,  # number format
}
_NOT_THERE = (18, 19)
"""No user responding; no answer."""


def call_result(status: str, cause: int = 0, *, rang: bool | None = None) -> CallResult:
    """The result that tells the truth about a dial that ended with this ``DIALSTATUS`` and Q.850 ``cause`` (0: not told).

    ``rang``: whether the phone was heard ringing, where that is known; who did not answer without having rung was not there (SIP
    480 is given for both). A status nobody knows is *unknown*.
    """
    if status in ("CONGESTION", "CHANUNAVAIL") and cause in _NOT_THERE:
        return CallResult.NO_ANSWER if rang else CallResult.UNREACHABLE
    if status == "NOANSWER" and cause not in _CAUSE and rang is False:
        return CallResult.UNREACHABLE
    if status in ("BUSY", "NOANSWER", "CONGESTION", "CHANUNAVAIL") and cause in _CAUSE:
        return _CAUSE[cause]
    return _STATUS.get(status, CallResult.UNKNOWN)
