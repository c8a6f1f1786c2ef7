# SPDX-License-Identifier: GPL-3.0-or-later
"""How a call ended, from what was seen of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.call import CallResult as R
from app.telephony.sip_engine.results import Seen, cause_of, result_of, taken_elsewhere


@pytest.mark.parametrize(
    ("code", "rang", "result"),
    [
        (486, True, R.BUSY),
        (600, False, R.BUSY),
        (603, True, R.REJECTED),
        (403, False, R.REJECTED),
        (607, True, R.REJECTED),
        (404, False, R.INVALID),
        (484, False, R.INVALID),
        (604, False, R.INVALID),
        (410, True, R.INVALID),
        (480, True, R.NO_ANSWER),
        (480, False, R.UNREACHABLE),
        (408, True, R.NO_ANSWER),
        (408, False, R.UNREACHABLE),
        (487, True, R.NO_ANSWER),
        (502, True, R.UNREACHABLE),
        (503, False, R.UNREACHABLE),
        (302, False, R.UNREACHABLE),
        (401, False, R.UNREACHABLE),
        (0, False, R.UNREACHABLE),
    ],
)
def test_final_answers_to_our_call(code: int, rang: bool, result: R) -> None:
    assert result_of(Seen(incoming=False, code=code, rang=rang)) is result


@pytest.mark.parametrize(
    ("seen", "result"),
    [
        (Seen(incoming=False, code=487, rang=True, ended_by_us=True), R.CANCELLED),
        (Seen(incoming=False, code=0, ended_by_us=True), R.CANCELLED),
        (Seen(incoming=False, code=487, rang=True, ended_by_us=True, ring_expired=True), R.NO_ANSWER),
        (Seen(incoming=False, code=487, ended_by_us=True, ring_expired=True), R.UNREACHABLE),
        (Seen(incoming=True, code=487), R.MISSED),
        (Seen(incoming=True, code=487, elsewhere=True), R.ANSWERED_ELSEWHERE),
        (Seen(incoming=True, code=486, ended_by_us=True, rejected=True), R.REJECTED),
        (Seen(incoming=True, code=200, connected=True, ended_by_us=True), R.ANSWERED),
        (Seen(incoming=True, code=603, taken=True, ended_by_us=True), R.ANSWERED),
        (Seen(incoming=True, code=408, taken=True), R.MISSED),
    ],
)
def test_other_ends(seen: Seen, result: R) -> None:
    assert result_of(seen) is result


@pytest.mark.parametrize(
    ("cause", "code", "result"),
    [
        (1, 404, R.INVALID),
        (3, 404, R.UNREACHABLE),
        (17, 480, R.BUSY),
        (19, 480, R.NO_ANSWER),
        (20, 480, R.UNREACHABLE),
        (21, 403, R.REJECTED),
        (22, 410, R.INVALID),
        (28, 484, R.INVALID),
        (34, 503, R.UNREACHABLE),
        (38, 500, R.UNREACHABLE),
        (42, 503, R.UNREACHABLE),
        (16, 404, R.INVALID),  # "normal clearing" says nothing
        (127, 480, R.UNREACHABLE),
        (34, 486, R.BUSY),  # the phone itself knows best
        (17, 603, R.REJECTED),
    ],
)
def test_the_networks_cause(cause: int, code: int, result: R) -> None:
    assert result_of(Seen(incoming=False, code=code, cause=cause)) is result


@pytest.mark.parametrize(
    ("headers", "cause"),
    [
        ({"reason": 'Q.850;cause=17;text="User busy"'}, 17),
        ({"reason": "SIP;cause=480, Q.850 ; cause = 19"}, 19),
        ({"reason": "SIP;cause=486"}, 0),
        ({"reason": "Q.850;cause=9999"}, 0),
        ({"x-asterisk-hangupcausecode": "21"}, 21),
        ({"x-asterisk-hangupcausecode": "²1"}, 0),
        ({"x-asterisk-hangupcausecode": "9" * 5000}, 0),
        ({}, 0),
    ],
)
def test_causes_are_read(headers: dict[str, str], cause: int) -> None:
    assert cause_of(headers) == cause


@given(st.builds(Seen, incoming=st.booleans(), connected=st.just(True), code=st.integers(0, 699), rang=st.booleans()))
def test_who_talked_was_answered(seen: Seen) -> None:
    assert result_of(seen) is R.ANSWERED


@pytest.mark.parametrize(
    ("reason", "elsewhere"),
    [
        (' SIP;cause=200;text="Call completed elsewhere"', True),
        ("SIP ;text=x; cause = 200", True),
        ("Q.850;cause=26", True),
        ("Q.850;cause=16,SIP;cause=200", True),
        ("SIP;cause=487", False),
        ("Q.850;cause=200", False),
        ("SIP;cause=2000", False),
        ("", False),
    ],
)
def test_reason_of_a_cancel(reason: str, elsewhere: bool) -> None:
    assert taken_elsewhere(reason) is elsewhere
