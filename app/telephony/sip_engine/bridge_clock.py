# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of PJSIP's bridge: PJSIP's null sound device, which runs only while there are calls.

It wakes 50 times a second whether there is anything to mix or not, which is more than half of what an engine at rest would cost.
Started again it takes 0.1 ms (3 ms the first time), so a call has it before its INVITE or 180 is out. Stopping waits for the frame
under way, up to 20 ms, and is put off until well after the last call. (PJSIP could close its device by itself; the null device does
not come back from that, and later calls have no media.)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

REST = 5.0
"""Seconds that it runs on after the last call: longer than the tones that tell of a call's end."""


class Devices(Protocol):
    """What is needed of ``pj.AudDevManager``."""

    def setNullDev(self) -> None:
        """Run the clock. Raises ``pj.Error``."""
        ...

    def setNoDev(self) -> object:
        """Have neither clock nor device."""
        ...


class Cancelled(Protocol):
    def cancel(self) -> None: ...


class BridgeClock:
    """Belongs to the actor's thread. *later* runs work after some seconds."""

    def __init__(self, devices: Devices, later: Callable[[float, Callable[[], None]], Cancelled]) -> None:
        self._devices = devices
        self._later = later
        self._needed_by: set[str] = set()
        self._runs = False
        self._end: Cancelled | None = None
        devices.setNoDev()  # else PJSIP opens a device of its choice for the first port that is linked

    def need(self, who: str) -> None:
        """Run from now on, until nobody needs it; a second time for the same does nothing. Raises ``pj.Error`` when it cannot."""
        if self._end is not None:
            self._end.cancel()
            self._end = None
        if not self._runs:
            self._devices.setNullDev()
            self._runs = True
        self._needed_by.add(who)

    def release(self, who: str) -> None:
        """This one needs it no longer; who never did may say so too."""
        if who in self._needed_by:
            self._needed_by.remove(who)
            if not self._needed_by:
                self._end = self._later(REST, self._stop)

    def _stop(self) -> None:
        self._end = None
        self._runs = False
        self._devices.setNoDev()
