# SPDX-License-Identifier: GPL-3.0-or-later
"""How often the engine's thread polls, and that it is there at once when it is asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from app.telephony.sip_engine.actor import POLL_BUSY, POLL_GROWS, POLL_REST, Actor

PATIENCE = 20.0


class Endpoint:
    """Notes with each poll how long the thread means to wait after it."""

    def __init__(self, pause: Callable[[], float]) -> None:
        self.pauses: list[float] = []
        self._pause = pause
        self._news = threading.Condition()

    def libHandleEvents(self, milliseconds: int) -> None:
        with self._news:
            self.pauses.append(self._pause())
            self._news.notify_all()

    def wait(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, PATIENCE), self.pauses


class Polling(Actor):
    """An actor whose library is the endpoint above."""

    def _open(self) -> None:
        self.endpoint: Any = Endpoint(lambda: self._pause)


@pytest.fixture
def actor() -> Iterator[Polling]:
    actor = Polling("test")
    actor.start()
    yield actor
    assert actor.stop(PATIENCE)


def test_at_rest_it_polls_less_and_less(actor: Polling) -> None:
    pauses = actor.endpoint.pauses
    actor.endpoint.wait(lambda: pauses.count(POLL_REST) >= 2)
    growing = pauses[: pauses.index(POLL_REST) + 1]
    assert growing[0] == POLL_BUSY
    assert growing[1:] == [min(one * POLL_GROWS, POLL_REST) for one in growing[:-1]]


def test_a_command_and_a_packet_are_seen_at_once_and_followed_closely(actor: Polling) -> None:
    pauses = actor.endpoint.pauses
    for ask in (lambda: actor.submit(lambda: None), actor.wake):
        actor.endpoint.wait(lambda: pauses[-1] == POLL_REST)
        seen = len(pauses)
        ask()
        actor.endpoint.wait(lambda: len(pauses) > seen + 1)  # noqa: B023 (called within the turn)
        assert min(pauses[seen:]) <= POLL_BUSY * POLL_GROWS


def test_work_put_off_is_followed_closely(actor: Polling) -> None:
    pauses, done = actor.endpoint.pauses, []
    actor.submit(lambda: actor.later(1.0, lambda: done.append(len(pauses))))
    actor.endpoint.wait(lambda: bool(done) and len(pauses) > done[0])
    assert pauses[done[0] - 1] > 10 * POLL_BUSY
    assert pauses[done[0]] <= POLL_BUSY * POLL_GROWS


def test_with_a_call_it_polls_often_all_the_time(actor: Polling) -> None:
    pauses = actor.endpoint.pauses
    actor.endpoint.wait(lambda: pauses[-1] > POLL_BUSY)

    def call() -> None:
        actor.busy = True

    actor.submit(call)
    actor.endpoint.wait(lambda: pauses[-3:] == [POLL_BUSY] * 3)
    seen = len(pauses)
    actor.endpoint.wait(lambda: len(pauses) > seen + 20)
    assert set(pauses[seen:]) == {POLL_BUSY}
