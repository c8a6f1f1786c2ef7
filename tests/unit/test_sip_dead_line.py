# SPDX-License-Identifier: GPL-3.0-or-later
"""What a dead line does to calls, with a clock of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.telephony.port import LineState
from app.telephony.sip_engine.dead_line import RINGS, DeadLine


class Timer:
    def __init__(self, work: Callable[[], None]) -> None:
        self.work: Callable[[], None] | None = work

    def cancel(self) -> None:
        self.work = None


class Call:
    def __init__(self) -> None:
        self.heard: list[str] = []

    def line_stays_dead(self) -> None:
        self.heard.append("dead")

    def verify(self) -> None:
        self.heard.append("verify")


class Line:
    def __init__(self) -> None:
        self.now = 0.0
        self.call = Call()
        self._timers: list[tuple[float, Timer]] = []
        self.watch = DeadLine(self._later, lambda: self.now, lambda: [self.call])

    def _later(self, seconds: float, work: Callable[[], None]) -> Timer:
        timer = Timer(work)
        self._timers.append((self.now + seconds, timer))
        return timer

    def run(self, seconds: float) -> None:
        self.now += seconds
        due, self._timers = self._timers, []
        for at, timer in due:
            if at > self.now:
                self._timers.append((at, timer))
            elif timer.work is not None:
                timer.work()


@pytest.mark.parametrize("detail", ["timeout", "unreachable", "untrusted"])
def test_a_line_that_stays_dead(detail: str) -> None:
    line = Line()
    line.watch.told(LineState.REGISTERED, "")
    line.run(60)
    assert (line.call.heard, line.watch.seconds()) == ([], 0)
    line.watch.told(LineState.REGISTERING, "")  # the flow broke, and could not be opened again
    line.run(RINGS / 2)
    line.watch.told(LineState.FAILED, detail)
    assert line.call.heard == []
    line.run(RINGS / 2)
    assert line.call.heard == ["dead"]
    line.run(60)
    assert (line.call.heard, line.watch.seconds()) == (["dead"], 60 + RINGS)
    line.watch.told(LineState.REGISTERED, "")
    assert (line.call.heard, line.watch.seconds()) == (["dead", "verify"], 0)


@pytest.mark.parametrize(("state", "detail"), [(LineState.REGISTERED, ""), (LineState.FAILED, "503")])
def test_a_pbx_that_is_back_in_time_is_asked(state: LineState, detail: str) -> None:
    line = Line()
    line.watch.told(LineState.REGISTERING, "")
    line.run(RINGS - 1)
    line.watch.told(state, detail)
    line.run(60)
    assert line.call.heard == ["verify"]


def test_a_pbx_that_refuses_us_lives() -> None:
    line = Line()
    line.watch.told(LineState.REGISTERED, "")
    line.watch.told(LineState.FAILED, "403")
    line.run(60)
    assert (line.call.heard, line.watch.seconds()) == ([], 0)
