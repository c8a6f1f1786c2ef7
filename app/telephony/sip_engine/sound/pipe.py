# SPDX-License-Identifier: GPL-3.0-or-later
"""A short buffer of sound between two clocks: the bridge's and a device's.

It keeps a small reserve against jitter, grows it when it was too small, and gives delay back that is not needed.
"""

from __future__ import annotations

import threading
from array import array

from app.telephony.sip_engine.actor import CLOCK_RATE

MS = CLOCK_RATE // 1000 * 2
"""Bytes of a millisecond of 16 bit mono."""
PERIOD_MS = 20
FRAME_BYTES = PERIOD_MS * MS
MOST_BUFFERED = 100 * MS
"""More than 100 ms of sound waiting is delay that nobody wants: the oldest is dropped."""
_LEAST_RESERVE, _MOST_RESERVE, _STEP = 10 * MS, 60 * MS, 10 * MS
_FADE = 5 * MS
_BRIEF = 6
"""Takes that found nothing, after which it was no jitter: the other side had stopped."""
_WINDOW = 100
"""Takes (2 s) in which more than the reserve was always left: so much is only delay."""


class Pipe:
    """16 bit mono. One thread puts, another takes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._bytes = bytearray()
        self._reserve = _LEAST_RESERVE
        self._flowing = False
        self._empty = _BRIEF
        self._overflowed = False
        self._takes, self._low = 0, MOST_BUFFERED
        self.dropped = 0
        """Bytes thrown away so far."""
        self.gaps = 0
        """Times that sound ran out while it flowed."""

    def put(self, samples: bytes | bytearray) -> None:
        with self._lock:
            self._bytes += samples
            excess = len(self._bytes) - MOST_BUFFERED
            if excess > 0:
                del self._bytes[:excess]
                self.dropped += excess
                self._overflowed = True

    def take(self, count: int) -> bytes:
        """Exactly *count* bytes; what is missing is silence."""
        with self._lock:
            if self._overflowed:  # nobody took for a while: what waits is old
                self._overflowed = False
                self._shorten(len(self._bytes) - count - self._reserve)
            if not self._flowing:
                if len(self._bytes) < count + self._reserve:
                    self._empty += 1
                    return bytes(count)
                if self._empty < _BRIEF:
                    self._reserve = min(self._reserve + _STEP, _MOST_RESERVE)
                self._flowing = True
                self._takes, self._low = 0, MOST_BUFFERED
            samples = bytes(self._bytes[:count])
            del self._bytes[:count]
            if len(samples) < count:
                self._flowing, self._empty = False, 1
                self.gaps += 1
                return samples + bytes(count - len(samples))
            self._low = min(self._low, len(self._bytes))
            self._takes += 1
            if self._takes >= _WINDOW:
                if self._low > self._reserve + _STEP:
                    self._shorten(self._low - self._reserve)
                self._takes, self._low = 0, MOST_BUFFERED
            return samples

    def _shorten(self, count: int) -> None:
        """Throw away the oldest *count* bytes, fading over what is left so that nothing clicks."""
        count &= ~1
        if count <= 0:
            return
        old, new = array("h", bytes(self._bytes[:_FADE])), array("h", bytes(self._bytes[count : count + _FADE]))
        steps = min(len(old), len(new))
        if steps:
            mixed = array(
                "h", ((a * (steps - i) + b * i) // steps for i, (a, b) in enumerate(zip(old, new, strict=False)))
            )
            self._bytes[count : count + steps * 2] = mixed.tobytes()
        del self._bytes[:count]
        self.dropped += count
