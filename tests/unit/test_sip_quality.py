# SPDX-License-Identifier: GPL-3.0-or-later
"""Packets and losses of a call, over all its streams."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.telephony.sip_engine.quality import Hearing


def test_a_call_that_nobody_was_heard_in() -> None:
    told = Hearing().told()
    assert (told["loss_percent"], told["round_trip_ms"], told["codec"]) == (0.0, None, "")


def test_loss_is_of_the_whole_call() -> None:
    hearing = Hearing()
    hearing.count(40, 4)
    hearing.count(90, 10)
    assert hearing.told()["loss_percent"] == 10.0
    hearing.count(5, 0)  # a new stream, after a hold
    hearing.count(100, 0)
    assert hearing.packets == 190
    assert hearing.told()["loss_percent"] == 5.0


@given(st.lists(st.tuples(st.integers(1, 10_000), st.integers(0, 10_000)), min_size=1))
def test_counters_never_run_backwards(streams: list[tuple[int, int]]) -> None:
    hearing = Hearing()
    before = 0
    for packets, lost in streams:
        for part in (0, packets // 2, packets):
            hearing.count(part, lost if part else 0)
            assert hearing.packets >= before
            before = hearing.packets
            assert 0 <= hearing.told()["loss_percent"] <= 100
    assert hearing.packets == sum(packets for packets, _ in streams)
