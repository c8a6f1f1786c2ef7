# SPDX-License-Identifier: GPL-3.0-or-later
"""When the clock of the bridge runs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.telephony.sip_engine.bridge_clock import REST, BridgeClock


class Work:
    """What was put off."""

    def __init__(self, seconds: float, work: Callable[[], None]) -> None:
        self.seconds, self.work, self.cancelled = seconds, work, False

    def cancel(self) -> None:
        self.cancelled = True


class Devices:
    """PJSIP's devices, as far as the clock asks for them."""

    def __init__(self) -> None:
        self.did: list[str] = []
        self.breaks = False

    def setNullDev(self) -> None:
        if self.breaks:
            raise RuntimeError
        self.did.append("run")

    def setNoDev(self) -> None:
        self.did.append("stop")


class Desk:
    def __init__(self) -> None:
        self.devices = Devices()
        self.put_off: list[Work] = []
        self.clock = BridgeClock(self.devices, self.later)

    def later(self, seconds: float, work: Callable[[], None]) -> Work:
        self.put_off.append(Work(seconds, work))
        return self.put_off[-1]

    def time_passes(self) -> None:
        """All that was put off is done, where nobody took it back."""
        waiting, self.put_off = self.put_off, []
        for one in waiting:
            if not one.cancelled:
                one.work()


def test_at_first_it_stands() -> None:
    assert Desk().devices.did == ["stop"]


def test_it_runs_from_the_first_call_until_a_while_after_the_last() -> None:
    desk = Desk()
    desk.clock.need("one")
    desk.clock.need("two")
    desk.clock.need("two")
    desk.clock.release("one")
    desk.time_passes()
    assert desk.devices.did == ["stop", "run"]
    desk.clock.release("two")
    assert [one.seconds for one in desk.put_off] == [REST]
    assert desk.devices.did == ["stop", "run"]
    desk.time_passes()
    assert desk.devices.did == ["stop", "run", "stop"]
    desk.clock.need("three")
    assert desk.devices.did == ["stop", "run", "stop", "run"]


def test_a_call_that_comes_before_it_stood_keeps_it_running() -> None:
    desk = Desk()
    desk.clock.need("one")
    desk.clock.release("one")
    desk.clock.need("two")
    desk.time_passes()
    assert desk.devices.did == ["stop", "run"]
    desk.clock.release("two")
    desk.time_passes()
    assert desk.devices.did == ["stop", "run", "stop"]


def test_who_never_needed_it_stops_nothing() -> None:
    desk = Desk()
    desk.clock.need("one")
    desk.clock.release("turned away")
    desk.clock.release("one")
    desk.clock.release("one")
    assert len(desk.put_off) == 1
    desk.time_passes()
    desk.clock.release("one")
    assert (desk.put_off, desk.devices.did) == ([], ["stop", "run", "stop"])


def test_a_clock_that_could_not_run_is_tried_anew_by_the_next() -> None:
    desk = Desk()
    desk.devices.breaks = True
    with pytest.raises(RuntimeError):
        desk.clock.need("one")
    desk.devices.breaks = False
    desk.clock.release("one")
    assert desk.put_off == []
    desk.clock.need("two")
    assert desk.devices.did == ["stop", "run"]
