# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sound that the engine makes itself: tones of the bridge, and the samples of ring and test tone."""

from __future__ import annotations

import functools
import math
from array import array
from dataclasses import dataclass

import pjsua2 as pj

from app.telephony.sip_engine.actor import CLOCK_RATE


@dataclass(frozen=True, slots=True)
class Cadence:
    """A tone, on and off."""

    hertz: int
    on_ms: int
    off_ms: int
    volume: int = 3000
    """Peak, of 32767."""


# Cadences after ETSI TR 101 041-2 (harmonised tones for Europe), softer than on a telephone: they are heard in a headset.
RINGBACK = Cadence(425, 1000, 4000)
CALL_WAITING = Cadence(425, 200, 3800, 1500)
BUSY = Cadence(425, 480, 480)
ENDED = Cadence(425, 120, 120, 1500)
LINE_CHECK = Cadence(440, 400, 200)


def tone(cadence: Cadence) -> pj.ToneGenerator:
    """The tone for the bridge, on and off for ever."""
    generator = pj.ToneGenerator()
    generator.createToneGenerator(CLOCK_RATE, 1)
    desc = pj.ToneDesc()
    desc.freq1, desc.freq2, desc.volume = cadence.hertz, 0, cadence.volume
    desc.on_msec, desc.off_msec = cadence.on_ms, cadence.off_ms
    descs = pj.ToneDescVector()
    descs.append(desc)
    generator.play(descs, True)
    return generator


_NOTES = ((523.25, 0.0), (659.26, 0.16), (783.99, 0.32), (659.26, 0.62), (783.99, 0.78), (1046.5, 0.94))
"""Hz and seconds from the beginning: C E G, E G C."""
_NOTE_SECONDS = 0.7
_RING_SECONDS = 3.6


@functools.cache
def ring() -> bytes:
    """One round of the ring tone, with its pause: soft notes like those of a marimba."""
    samples = [0.0] * round(_RING_SECONDS * CLOCK_RATE)
    length = round(_NOTE_SECONDS * CLOCK_RATE)
    for hertz, start in _NOTES:
        first, step = round(start * CLOCK_RATE), 2 * math.pi * hertz / CLOCK_RATE
        for n in range(length):
            attack = min(1.0, n / 80)
            fade = math.exp(-6 * n / length) * min(1.0, (length - n) / 400)
            samples[first + n] += attack * fade * (math.sin(step * n) + 0.25 * math.sin(4 * step * n) * fade)
    loudest = max(map(abs, samples))
    return array("h", (round(value / loudest * 16000) for value in samples)).tobytes()


TEST_HERTZ = 440
TEST_SECONDS = 1.0


@functools.cache
def test_tone() -> bytes:
    """A tone of a second, faded in and out."""
    length, edge = round(TEST_SECONDS * CLOCK_RATE), CLOCK_RATE // 50
    step = 2 * math.pi * TEST_HERTZ / CLOCK_RATE
    return array(
        "h", (round(8000 * min(1.0, n / edge, (length - n) / edge) * math.sin(step * n)) for n in range(length))
    ).tobytes()
