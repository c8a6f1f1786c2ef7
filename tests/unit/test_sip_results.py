# SPDX-License-Identifier: GPL-3.0-or-later
"""How a call ended, from what was seen of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.call import CallResult as R
from app.telephony.sip_engine.results import Seen, result_of, taken_elsewhere


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
    ],
)
def test_other_ends(seen: Seen, result: R) -> None:
    assert result_of(seen) is result


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
