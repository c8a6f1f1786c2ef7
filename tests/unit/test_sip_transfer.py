# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desk is told of a transfer, from the notices about it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.telephony.port import TransferState as S
from app.telephony.sip_engine.transfer import Transfer


def made(attended: bool = False) -> tuple[Transfer, list[tuple[S, int]]]:
    told: list[tuple[S, int]] = []
    return Transfer(lambda state, code: told.append((state, code)), attended), told


@pytest.mark.parametrize(
    ("notices", "told"),
    [
        ([(100, False), (180, False), (183, False), (200, True)], [(S.TRYING, 0), (S.RINGING, 180), (S.DONE, 200)]),
        ([(202, False), (100, False), (200, False)], [(S.TRYING, 202), (S.DONE, 200)]),
        ([(486, True)], [(S.FAILED, 486)]),
        ([(100, False), (503, False)], [(S.TRYING, 0), (S.FAILED, 503)]),
        ([(100, True)], [(S.FAILED, 0)]),
        ([(180, False), (180, True)], [(S.RINGING, 180), (S.FAILED, 180)]),
    ],
)
def test_notices(notices: list[tuple[int, bool]], told: list[tuple[S, int]]) -> None:
    transfer, heard = made()
    for code, last in notices:
        transfer.status(code, last)
    assert heard == told
    assert transfer.settled


@pytest.mark.parametrize(
    ("attended", "other_too", "state"),
    [(False, False, S.UNKNOWN), (True, False, S.UNKNOWN), (True, True, S.DONE)],
)
def test_our_call_ends_first(attended: bool, other_too: bool, state: S) -> None:
    transfer, heard = made(attended)
    transfer.status(100, False)
    transfer.ended(other_too)
    assert heard[-1][0] is state
    transfer.expired()
    assert len(heard) == 2


def test_a_success_after_the_time_limit() -> None:
    transfer, heard = made()
    transfer.expired()
    assert transfer.status(200, True)
    assert [state for state, _ in heard] == [S.FAILED, S.DONE]


@given(st.lists(st.tuples(st.integers(100, 699), st.booleans())))
def test_only_a_success_is_told_as_done(notices: list[tuple[int, bool]]) -> None:
    transfer, heard = made()
    talk = [transfer.status(code, last) for code, last in notices]
    assert any(talk) == (S.DONE in [state for state, _ in heard])
    assert any(talk) == any(code // 100 == 2 and code != 202 for code, _ in notices)
