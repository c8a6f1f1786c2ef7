# SPDX-License-Identifier: GPL-3.0-or-later
"""When the line registers, and what the desk is told, with a clock of our own."""

from __future__ import annotations

import heapq
from collections.abc import Callable

import pytest

from app.telephony.port import LineState
from app.telephony.sip_engine.network import SleepWatch
from app.telephony.sip_engine.registration import Registration
from app.telephony.sip_engine.relay import Flow

UP = Flow(True, "", "10.0.0.5:40000")


class Timer:
    def __init__(self, work: Callable[[], None]) -> None:
        self.work: Callable[[], None] | None = work

    def cancel(self) -> None:
        self.work = None


class Line:
    """A registration whose REGISTERs and words are noted with their time."""

    def __init__(self, datagrams: bool = True) -> None:
        self.now = 0.0
        self.sent: list[float] = []
        self.told: list[tuple[LineState, str]] = []
        self.free = True
        self.answers: Callable[[], tuple[int, int]] | None = None
        self._timers: list[tuple[float, int, Timer]] = []
        self.registration = Registration(self._send, self._later, lambda: self.now, self._tell, datagrams)

    def _send(self, on: bool) -> bool:
        if self.free and on:
            self.sent.append(self.now)
            if self.answers is not None:
                code, seconds = self.answers()
                self.registration.answered(code, code == 200, seconds)
        return self.free

    def _later(self, seconds: float, work: Callable[[], None]) -> Timer:
        timer = Timer(work)
        heapq.heappush(self._timers, (self.now + seconds, len(self.sent) + len(self._timers), timer))
        return timer

    def _tell(self, state: LineState, detail: str) -> None:
        if not self.told or self.told[-1] != (state, detail):
            self.told.append((state, detail))

    def run(self, seconds: float) -> None:
        end = self.now + seconds
        while self._timers and self._timers[0][0] <= end:
            self.now, _, timer = heapq.heappop(self._timers)
            if timer.work is not None:
                timer.work()
        self.now = end


def test_eight_hours_idle() -> None:
    """Asks all day, never more often than the probe, and every time before the PBX forgets us."""
    line = Line()
    line.answers = lambda: (200, 120)
    line.registration.flow_changed(UP)
    line.run(8 * 3600)
    gaps = [b - a for a, b in zip(line.sent, line.sent[1:], strict=False)]
    assert len(line.sent) == 8 * 3600 / 10 + 1
    assert set(gaps) == {10.0}
    assert line.told == [(LineState.REGISTERED, "")]
    assert len(line._timers) <= 1


def test_a_pbx_that_grants_little_time() -> None:
    line = Line()
    line.answers = lambda: (200, 4)
    line.registration.flow_changed(UP)
    line.run(60)
    assert len(line.sent) == 31


@pytest.mark.parametrize("code", [401, 403])
def test_a_wrong_password_is_told_once_and_not_hammered(code: int) -> None:
    """Four tries in an hour, whatever the connection does meanwhile."""
    line = Line()
    line.answers = lambda: (code, 0)
    line.registration.flow_changed(UP)
    for _ in range(60):
        line.run(59)
        line.registration.flow_changed(Flow(False, "unreachable"))
        line.run(1)
        line.registration.flow_changed(UP)
    assert line.told == [(LineState.FAILED, str(code))]
    assert len(line.sent) <= 5


def test_an_account_that_was_good_is_tried_sooner_once() -> None:
    line = Line()
    answers = [(200, 120), (403, 0), (403, 0), (200, 120)]
    line.answers = lambda: answers.pop(0) if len(answers) > 1 else answers[0]
    line.registration.flow_changed(UP)
    line.run(10 + 60 + 890)
    assert len(line.sent) == 3
    line.run(20)
    assert line.told == [(LineState.REGISTERED, ""), (LineState.FAILED, "403"), (LineState.REGISTERED, "")]


def test_a_pbx_in_trouble_is_asked_less_and_less() -> None:
    line = Line()
    line.answers = lambda: (503, 0)
    line.registration.flow_changed(UP)
    line.run(120)
    assert line.sent == [0, 1, 3, 7, 15, 30, 60, 90, 120]
    assert line.told == [(LineState.FAILED, "503")]


def test_what_the_relay_found_out_is_not_overwritten() -> None:
    line = Line()
    line.answers = lambda: (200, 120)
    line.registration.flow_changed(UP)
    line.registration.flow_changed(Flow(False, "expired"))
    line.registration.answered(503, False, 0)  # what the relay answered to a REGISTER meanwhile
    line.run(600)
    assert line.told == [(LineState.REGISTERED, ""), (LineState.FAILED, "expired")]
    assert len(line.sent) == 1
    line.registration.flow_changed(UP)
    assert line.told[-1] == (LineState.REGISTERED, "")


def test_a_flow_that_is_opened_anew_says_so_and_registers_at_once() -> None:
    """After sleep, or with another address."""
    line = Line(datagrams=False)
    line.answers = lambda: (200, 120)
    line.registration.flow_changed(UP)
    line.run(5)
    line.registration.flow_changed(Flow(False))
    assert line.told[-1] == (LineState.REGISTERING, "")
    line.registration.flow_changed(Flow(True, "", "10.0.0.9:40001"))
    assert line.told[-1] == (LineState.REGISTERED, "")
    assert line.sent == [0, 5]


def test_a_register_under_way_is_waited_for() -> None:
    line = Line()
    line.free = False
    line.registration.flow_changed(UP)
    line.run(5)
    line.free = True
    line.run(1)
    assert len(line.sent) == 1
    line.registration.late()
    assert line.told == [(LineState.FAILED, "timeout")]


def test_sleep_by_either_clock() -> None:
    wall, monotonic = [1000.0], [5.0]
    watch = SleepWatch(lambda: wall[0], lambda: monotonic[0])
    wall[0], monotonic[0] = 1001.0, 6.0
    assert not watch.slept(1.0)
    wall[0], monotonic[0] = 9000.0, 7.0  # the monotonic clock stood still in sleep
    assert watch.slept(1.0)
    wall[0], monotonic[0] = 9001.0, 8.0
    assert not watch.slept(1.0)
    wall[0], monotonic[0] = 8000.0, 900.0  # the clock was set back, and the process was stopped
    assert watch.slept(1.0)
    wall[0], monotonic[0] = 8005.0, 905.0  # a busy machine
    assert not watch.slept(1.0)
