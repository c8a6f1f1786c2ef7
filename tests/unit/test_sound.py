# SPDX-License-Identifier: GPL-3.0-or-later
"""Samples between two clocks, levels, and the sounds that the engine makes itself."""

from __future__ import annotations

import math
from array import array
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.telephony.sip_engine.actor import CLOCK_RATE
from app.telephony.sip_engine.sound import tones
from app.telephony.sip_engine.sound.levels import Meter, level_of
from app.telephony.sip_engine.sound.pipe import FRAME_BYTES, MOST_BUFFERED, MS, Pipe
from app.telephony.sip_engine.sound.streams import Clip, mixed


def sine(hertz: float, milliseconds: int, peak: int = 10000) -> bytes:
    count = milliseconds * CLOCK_RATE // 1000
    return array("h", (round(peak * math.sin(2 * math.pi * hertz * n / CLOCK_RATE)) for n in range(count))).tobytes()


# ---- between two clocks


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 3 * MOST_BUFFERED // 2)), max_size=60))
def test_never_more_waits_than_may_and_a_take_is_always_whole(steps: list[tuple[bool, int]]) -> None:
    pipe = Pipe()
    put = taken = 0
    for is_put, samples in steps:
        if is_put:
            pipe.put(b"\1\1" * samples)
            put += samples * 2
        else:
            got = pipe.take(samples * 2)
            assert len(got) == samples * 2
            taken += len(got) - got.count(0)
    assert taken <= put
    waits = 0
    while pipe.take(MS).count(0) == 0:
        waits += MS
    assert waits <= MOST_BUFFERED


def test_sound_passes_whole_and_soon() -> None:
    """Equal clocks: after the first frames every byte comes out, in order, within two frames."""
    pipe, sent, got = Pipe(), sine(440, 2000), b""
    for first in range(0, len(sent), FRAME_BYTES):
        pipe.put(sent[first : first + FRAME_BYTES])
        got += pipe.take(FRAME_BYTES)
    came = got.lstrip(b"\0")
    assert sent.lstrip(b"\0").startswith(came)
    assert len(sent) - len(came) <= 2 * FRAME_BYTES
    assert (pipe.gaps, pipe.dropped) == (0, 0)


def test_what_waited_while_nobody_took_is_old() -> None:
    """A microphone that was open before the call was answered: the call begins with now."""
    pipe = Pipe()
    for second in range(50):
        pipe.put(bytes([second + 1]) * FRAME_BYTES)
    first = pipe.take(FRAME_BYTES)
    assert first[-1] >= 49
    assert pipe.dropped > 0


def test_a_stall_costs_a_gap_and_leaves_no_delay() -> None:
    pipe, frame = Pipe(), sine(440, 20)

    def reserve() -> int:
        return sum(pipe.take(MS) != bytes(MS) for _ in range(MOST_BUFFERED // MS))

    for _ in range(20):
        pipe.put(frame)
        pipe.take(FRAME_BYTES)
    for _ in range(5):  # the taker stood still
        pipe.put(frame)
    for _ in range(300):
        pipe.put(frame)
        pipe.take(FRAME_BYTES)
    assert reserve() <= 40


def test_a_jittery_putter_gets_a_reserve() -> None:
    """Frames that come in pairs: some gaps first, then none."""
    pipe, frame, late = Pipe(), sine(440, 20), []
    for step in range(600):
        if step % 3 == 2:
            for _ in range(3):
                pipe.put(frame)
        pipe.take(FRAME_BYTES)
        late.append(pipe.gaps)
    assert late[-1] == late[300]
    assert late[-1] <= 6


def test_a_shortened_sound_does_not_click() -> None:
    pipe, sound = Pipe(), sine(200, 140)
    pipe.put(sound)
    pipe.put(sound[:FRAME_BYTES])
    heard = array("h", pipe.take(FRAME_BYTES))
    steepest = max(abs(b - a) for a, b in pairwise(array("h", sine(200, 100))))
    assert max(abs(b - a) for a, b in pairwise(heard)) < 4 * steepest
    assert any(heard)


# ---- levels


@pytest.mark.parametrize(("decibels", "level"), [(0, 1.0), (-30, 0.5), (-60, 0.0), (-80, 0.0)])
def test_the_scale_is_even_to_the_ear(decibels: float, level: float) -> None:
    peak = round(32767 * 10 ** (decibels / 20))
    assert level_of(sine(1000, 100, peak)) == pytest.approx(level, abs=0.01)


@given(st.binary(max_size=640).filter(lambda data: len(data) % 2 == 0))
def test_any_sound_has_a_level(data: bytes) -> None:
    assert 0.0 <= level_of(data) <= 1.0


def test_a_meter_keeps_the_loudest_until_it_is_read_and_rests_when_it_is_off() -> None:
    meter = Meter()
    meter.feed(sine(440, 20))
    assert meter.read() == 0.0
    meter.on = True
    for peak in (100, 10000, 100):
        meter.feed(sine(440, 20, peak))
    assert meter.read() == pytest.approx(level_of(sine(440, 20, 10000)))
    assert meter.read() == 0.0


# ---- own sounds


@given(st.binary(min_size=2, max_size=50), st.lists(st.integers(1, 120), min_size=1, max_size=10))
def test_a_clip_is_played_once_or_for_ever(samples: bytes, takes: list[int]) -> None:
    once, again = Clip(samples), Clip(samples, again=True)
    total = sum(takes)
    assert b"".join(map(once.take, takes)) == samples[:total].ljust(total, b"\0")
    assert b"".join(map(again.take, takes)) == (samples * (total // len(samples) + 1))[:total]
    assert once.over == (total > len(samples))
    assert not again.over


@given(st.lists(st.tuples(st.integers(-32768, 32767), st.integers(-32768, 32767)), max_size=50))
def test_two_sounds_at_once(pairs: list[tuple[int, int]]) -> None:
    first, second = (array("h", values).tobytes() for values in (zip(*pairs, strict=True) if pairs else ((), ())))
    got = array("h", mixed(first, second))
    assert list(got) == [max(-32768, min(32767, a + b)) for a, b in pairs]


@pytest.mark.parametrize(("sound", "seconds"), [(tones.ring(), 3.6), (tones.test_tone(), 1.0)])
def test_own_sounds_begin_and_end_in_silence_and_are_not_cut_off(sound: bytes, seconds: float) -> None:
    samples = array("h", sound)
    assert len(samples) == round(seconds * CLOCK_RATE)
    assert abs(samples[0]) < 200
    assert abs(samples[-1]) < 200
    assert 5000 < max(samples) < 20000
