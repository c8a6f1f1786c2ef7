# SPDX-License-Identifier: GPL-3.0-or-later
"""What a dial came to, and which number customers see."""

from __future__ import annotations

import pytest

from app.domain.call import CallResult
from app.domain.departments import Department, DirectLine, SiteRules
from app.domain.dial_result import call_result
from app.switchboard.phones.caller_id import caller_id

SITE = SiteRules(
    departments=(Department("support", number="+1"), Department("sales", number="+2"), Department("bare")),
    direct_lines=(DirectLine("ann", own_number="+9"), DirectLine("ben", minutes=5)),
)


@pytest.mark.parametrize(
    ("status", "cause", "rang", "result"),
    [
        ("ANSWER", 16, None, CallResult.ANSWERED),
        ("BUSY", 17, None, CallResult.BUSY),
        ("BUSY", 21, None, CallResult.REJECTED),
        ("NOANSWER", 19, None, CallResult.NO_ANSWER),
        ("NOANSWER", 0, True, CallResult.NO_ANSWER),
        ("NOANSWER", 19, False, CallResult.UNREACHABLE),
        ("NOANSWER", 20, True, CallResult.UNREACHABLE),
        ("NOANSWER", 21, False, CallResult.REJECTED),
        ("CONGESTION", 34, None, CallResult.UNREACHABLE),
        ("CONGESTION", 28, None, CallResult.INVALID),
        ("CHANUNAVAIL", 1, None, CallResult.INVALID),
        ("CHANUNAVAIL", 19, True, CallResult.NO_ANSWER),
        ("CHANUNAVAIL", 19, None, CallResult.UNREACHABLE),
        ("CHANUNAVAIL", 0, None, CallResult.UNREACHABLE),
        ("CANCEL", 17, None, CallResult.CANCELLED),
        ("INVALIDARGS", 0, None, CallResult.INVALID),
        ("DONTCALL", 0, None, CallResult.REJECTED),
        ("ABORT", 17, None, CallResult.UNKNOWN),
        ("", 0, None, CallResult.UNKNOWN),
    ],
)
def test_status_and_cause(status: str, cause: int, rang: bool | None, result: CallResult) -> None:
    assert call_result(status, cause, rang=rang) is result


@pytest.mark.parametrize(
    ("person", "queues", "number"),
    [
        ("ann", ("sales",), "+9"),
        ("ben", ("sales", "support"), "+2"),
        ("ben", ("bare", "support"), "+1"),
        ("ben", ("bare",), ""),
        ("ben", ("elsewhere",), "+1"),
        (None, (), "+1"),
    ],
)
def test_whose_number_is_shown(person: str | None, queues: tuple[str, ...], number: str) -> None:
    assert caller_id(SITE, person, queues) == number


def test_a_site_without_departments_has_no_number() -> None:
    assert caller_id(SiteRules(), "ben", ("support",)) == ""
