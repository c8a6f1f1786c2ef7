# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing a recording faster, slower and from any place: its length, its pitch, its end."""

from __future__ import annotations

import wave
from array import array
from itertools import pairwise
from math import pi, sin
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.telephony.sip_engine.actor import CLOCK_RATE
from app.telephony.sip_engine.sound.playback import Playback, decoded


def tone(hertz: float, seconds: float, rate: int = CLOCK_RATE) -> array[int]:
    return array("h", (round(9000 * sin(2 * pi * hertz * n / rate)) for n in range(round(rate * seconds))))


def played(playback: Playback, block: int = 640) -> array[int]:
    heard = bytearray()
    while not playback.over:
        heard += playback.take(block)
    return array("h", bytes(heard))


def pitch(samples: array[int]) -> float:
    """Hertz, by upward crossings of zero."""
    ups = sum(a < 0 <= b for a, b in pairwise(samples))
    return ups * CLOCK_RATE / len(samples)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("hertz", [110.0, 220.0, 440.0])
def test_another_speed_keeps_the_pitch(speed: float, hertz: float) -> None:
    heard = played(Playback(tone(hertz, 4.0), 0.0, speed))
    assert len(heard) / CLOCK_RATE == pytest.approx(4.0 / speed, rel=0.05)
    middle = heard[len(heard) // 10 : -len(heard) // 10]
    assert pitch(middle) == pytest.approx(hertz, rel=0.02)
    loud = max(middle)
    assert 8000 < loud <= 9100  # pieces that do not fit would cancel each other out


def test_at_its_own_speed_it_is_what_it_was() -> None:
    whole = tone(300, 1.0)
    heard = played(Playback(whole, 0.0, 1.0))
    assert heard[: len(whole)] == whole
    assert not any(heard[len(whole) :])


def test_it_begins_where_it_is_told_and_ends_at_its_end() -> None:
    playback = Playback(tone(300, 2.0), 1.5, 1.0)
    assert playback.position == 1.5
    assert playback.seconds == 2.0
    assert len(played(playback)) / CLOCK_RATE == pytest.approx(0.5, abs=0.05)
    assert playback.position == 2.0
    assert not any(playback.take(640))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 4000), st.floats(-1, 3), st.floats(0.1, 9), st.integers(1, 500))
def test_no_length_place_or_speed_breaks_it(length: int, at: float, speed: float, block: int) -> None:
    playback = Playback(array("h", range(length)), at, speed)
    for _ in range(20_000):
        if playback.over:
            break
        assert len(playback.take(2 * block)) == 2 * block
    assert playback.over
    assert 0.0 <= playback.position <= max(playback.seconds, 0.0) + 1e-9


def wav(path: Path, samples: array[int], rate: int) -> Path:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples.tobytes())
    return path


def test_a_telephone_recording_is_read_at_the_bridges_clock(tmp_path: Path) -> None:
    samples = decoded(str(wav(tmp_path / "m.wav", tone(440, 1.0, 8000), 8000)))
    assert len(samples) == pytest.approx(CLOCK_RATE, abs=200)
    assert pitch(samples) == pytest.approx(440, rel=0.02)


def test_what_is_no_recording_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.wav").write_text("no sound", "utf-8")
    for name in ("text.wav", "missing.wav"):
        with pytest.raises(ValueError, match="no sound"):
            decoded(str(tmp_path / name))
