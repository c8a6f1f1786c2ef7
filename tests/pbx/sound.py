# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud a recording is, over time, altogether or at one frequency."""

from __future__ import annotations

import wave
from array import array
from math import cos, hypot, log10, pi, sin
from pathlib import Path

SILENCE = -99.0


def samples(file: Path) -> tuple[int, array[int]]:
    """Rate and samples of a WAV file (16 bit, mono), also of one whose header was never completed."""
    with wave.open(str(file), "rb") as recording:
        assert (recording.getnchannels(), recording.getsampwidth()) == (1, 2)
        return recording.getframerate(), array("h", recording.readframes(recording.getnframes()))


def loudness(file: Path, window: float = 0.05) -> list[float]:
    """The level of each *window* seconds, in dB below full scale (-99 = digital silence)."""
    rate, all_samples = samples(file)
    size = round(rate * window)
    return [level(all_samples[n : n + size]) for n in range(0, len(all_samples) - size + 1, size)]


def tone(file: Path, hertz: float, window: float = 0.05) -> list[float]:
    """The same for one frequency alone."""
    rate, all_samples = samples(file)
    size = round(rate * window)
    return [tone_level(all_samples[n : n + size], hertz, rate) for n in range(0, len(all_samples) - size + 1, size)]


def level(part: array[int]) -> float:
    """Root mean square of samples in dB below full scale."""
    return decibel((sum(s * s for s in part) / len(part)) ** 0.5)


def tone_level(part: array[int], hertz: float, rate: int) -> float:
    """Root mean square of one frequency of samples in dB below full scale."""
    step = 2 * pi * hertz / rate
    real = sum(s * cos(step * n) for n, s in enumerate(part))
    imaginary = sum(s * sin(step * n) for n, s in enumerate(part))
    return decibel(2 * hypot(real, imaginary) / len(part) / 2**0.5)


def decibel(amplitude: float) -> float:
    return max(SILENCE, 20 * log10(amplitude / 32768)) if amplitude else SILENCE
