# SPDX-License-Identifier: GPL-3.0-or-later
"""What a line has to notice of the machine: its own address towards the PBX, and that it slept."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

SLEPT = 10.0
"""Seconds that have to be missing before they count as sleep: less is a busy machine or a clock being set right."""


def local_address(host: str, port: int, family: int) -> str | None:
    """The local address from which the system would send to *host* (an address); None when there is no way to it.
    Sends nothing."""
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((host, port))
            return str(probe.getsockname()[0])
    except OSError:
        return None


class SleepWatch:
    """Finds out that time has passed in which this process did not run: the machine slept, or the process stood still.

    Some systems stop the monotonic clock in sleep, so the wall clock is looked at too.
    """

    def __init__(self, wall: Callable[[], float] = time.time, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._wall, self._monotonic = wall, monotonic
        self._last = (wall(), monotonic())

    def slept(self, expected: float) -> bool:
        """Whether much more than the *expected* seconds have passed since the last question."""
        wall, monotonic = self._wall(), self._monotonic()
        passed = max(wall - self._last[0], monotonic - self._last[1])
        self._last = (wall, monotonic)
        return passed - expected >= SLEPT
