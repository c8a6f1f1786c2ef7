# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording that is played to the agent: from any place, faster or slower at the same pitch."""

from __future__ import annotations

from array import array
from operator import mul

from app.telephony.sip_engine.actor import CLOCK_RATE

SLOWEST, FASTEST = 0.5, 3.0
LONGEST = 2 * 60 * 60
"""Seconds of the longest recording that is played."""

_HOP = CLOCK_RATE // 100
"""Samples that are put out at a time: 10 ms, about a period of a low voice."""
_SEARCH = CLOCK_RATE * 3 // 400
"""Samples to both sides within which the next piece may begin."""
_STEP = 4
"""Every so many places and samples are compared: enough to find the period of a voice."""
_UP = [(n + 0.5) / _HOP for n in range(_HOP)]
_DOWN = _UP[::-1]


def decoded(path: str) -> array[int]:
    """The samples of a sound file at the bridge's clock, mono. Raises ``ValueError`` on what is none, or too long."""
    import miniaudio

    try:
        info = miniaudio.get_file_info(path)
        if info.duration > LONGEST:
            raise ValueError("too long")
        samples: array[int] = miniaudio.decode_file(path, nchannels=1, sample_rate=CLOCK_RATE).samples
    except (miniaudio.MiniaudioError, OSError) as error:
        raise ValueError("no sound") from error
    return samples


class Playback:
    """Played like a clip (:class:`app.telephony.sip_engine.sound.streams.Clip`).

    At another speed than 1 the sound is cut into short pieces, each taken from near its place where it fits best to the end of
    the one before (WSOLA, Verhelst and Roelands 1993), so that voices keep their pitch.
    """

    def __init__(self, samples: array[int], at: float, speed: float) -> None:
        """*at* in seconds from the beginning."""
        self._samples = samples
        self._speed = min(max(speed, SLOWEST), FASTEST)
        self._at = max(0.0, at) * CLOCK_RATE
        self._next = int(self._at)
        """Where the last piece would go on."""
        self._ready = bytearray()
        self.over = False

    @property
    def position(self) -> float:
        """Seconds from the beginning; at the end the whole length."""
        return min(self._at, len(self._samples)) / CLOCK_RATE

    @property
    def seconds(self) -> float:
        """The length of the recording."""
        return len(self._samples) / CLOCK_RATE

    def take(self, count: int) -> bytes:
        """Exactly *count* bytes; after the end silence."""
        while len(self._ready) < count and not self.over:
            self._ready += self._piece().tobytes()
        taken = bytes(self._ready[:count])
        del self._ready[:count]
        return taken + bytes(count - len(taken))

    def _piece(self) -> array[int]:
        samples, at = self._samples, int(self._at)
        if at + _HOP + _SEARCH >= len(samples) or self._next + _HOP > len(samples):
            self.over = True
            rest, self._at = samples[at:], float(len(samples))
            return rest
        self._at += _HOP * self._speed
        begin = at if self._speed == 1.0 else self._best(at)
        before, self._next = self._next, begin + _HOP
        if begin == before:
            return samples[begin : begin + _HOP]
        ending, beginning = (
            map(mul, samples[before : before + _HOP], _DOWN),
            map(mul, samples[begin : begin + _HOP], _UP),
        )
        return array("h", (int(a + b) for a, b in zip(ending, beginning, strict=True)))

    def _best(self, at: int) -> int:
        """Where near *at* the sound is most like what would come next."""
        samples = self._samples
        wanted = samples[self._next : self._next + _HOP : _STEP]
        places = range(max(0, at - _SEARCH), at + _SEARCH, _STEP)
        return max(places, key=lambda place: sum(map(mul, wanted, samples[place : place + _HOP : _STEP])))
