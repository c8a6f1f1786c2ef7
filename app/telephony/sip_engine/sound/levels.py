# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud sound is, on a scale even to the ear."""

from __future__ import annotations

import math
from array import array

QUIETEST_DB = -60.0
_FULL = 32768 / math.sqrt(2)
"""RMS of the loudest sine."""


def level_of(samples: bytes | bytearray) -> float:
    """0 to 1 for -60 dB to full loudness of 16 bit samples."""
    values = array("h", bytes(samples))
    rms = math.hypot(*values) / math.sqrt(len(values)) if values else 0.0
    if rms <= 0:
        return 0.0
    return min(1.0, max(0.0, 1 - 20 * math.log10(rms / _FULL) / QUIETEST_DB))


class Meter:
    """The loudest block since it was last read. Measures only while it is on."""

    def __init__(self) -> None:
        self.on = False
        self._loudest = 0.0

    def feed(self, samples: bytes | bytearray) -> None:
        if self.on:
            self._loudest = max(self._loudest, level_of(samples))

    def read(self) -> float:
        loudest, self._loudest = self._loudest, 0.0
        return loudest
