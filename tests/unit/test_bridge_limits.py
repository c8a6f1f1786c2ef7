# SPDX-License-Identifier: GPL-3.0-or-later
"""So many a second, and longer after each refusal."""

from __future__ import annotations

import pytest

from app.links.bridge.limits import Backoff, Bucket


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_gives_a_burst_and_then_so_many_a_second() -> None:
    clock = Clock()
    bucket = Bucket(2.0, 3, clock)
    assert [bucket.take() for _ in range(5)] == [0, 0, 0, 0.5, 0.5]
    clock.now += 0.25
    assert bucket.take() == 0.25
    clock.now += 0.25
    assert bucket.take() == 0
    clock.now += 3600
    assert [bucket.take() for _ in range(4)] == [0, 0, 0, 0.5]


def test_each_refusal_doubles_the_wait_up_to_the_longest() -> None:
    clock = Clock()
    backoff = Backoff(10.0, 60.0, clock)
    assert backoff.wait("a") == 0
    for wait in (10, 20, 40, 60, 60):
        backoff.refuse("a")
        assert backoff.wait("a") == wait
        clock.now += wait
        assert backoff.wait("a") == 0
    assert backoff.wait("b") == 0
    backoff.refuse("a")
    backoff.allow("a")
    assert backoff.wait("a") == 0
    backoff.refuse("a")
    assert backoff.wait("a") == pytest.approx(10)


def test_a_thousand_refusals_are_no_overflow() -> None:
    backoff = Backoff(10.0, 3600.0, Clock())
    for _ in range(2000):
        backoff.refuse("a")
    assert backoff.wait("a") == 3600
