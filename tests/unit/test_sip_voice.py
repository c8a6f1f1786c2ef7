# SPDX-License-Identifier: GPL-3.0-or-later
"""What is heard in a stream: speech with its pauses, noise, music, tones, digits, and nothing at all."""

from __future__ import annotations

import math
import random
import struct
from collections.abc import Callable

import pytest

from app.demo.voices import RATE, music, speech
from app.telephony.port import Hears
from app.telephony.sip_engine.sound.voice import MUSIC_AFTER, VoiceDetector, crossings

SILENCE, SPEECH, MUSIC, NOTHING = Hears.SILENCE, Hears.SPEECH, Hears.MUSIC, Hears.NOTHING


def packed(values: list[float]) -> bytes:
    return struct.pack(f"<{len(values)}h", *(max(-32768, min(32767, round(value))) for value in values))


def samples(sound: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(sound) // 2}h", sound)


def noise(seconds: float, loud: float, seed: int = 1) -> bytes:
    dice = random.Random(seed)
    return packed([dice.gauss(0, loud) for _ in range(round(seconds * RATE))])


def tone(seconds: float, *hertz: float, on: float = 1e9, off: float = 0.0, loud: float = 3000) -> bytes:
    def at(n: int) -> float:
        if (n / RATE) % (on + off) >= on:
            return 0.0
        return sum(loud / len(hertz) * math.sin(2 * math.pi * one * n / RATE) for one in hertz)

    return packed([at(n) for n in range(round(seconds * RATE))])


def mixed(one: bytes, other: bytes, volume: float = 1.0) -> bytes:
    return packed([volume * a + b for a, b in zip(samples(one), samples(other), strict=False)])


def still(seconds: float) -> bytes:
    return bytes(round(seconds * RATE) * 2)


def a_law_silence(seconds: float) -> bytes:
    """As G.711 A-law has it: there is no nought."""
    return struct.pack("<h", 8) * round(seconds * RATE)


def said(seconds: float, seed: int = 1) -> bytes:
    sound = speech(seed)
    return (sound * (1 + round(seconds * RATE * 2) // len(sound)))[: round(seconds * RATE) * 2]


def heard(sound: bytes, rate: int = RATE, *, knows_music: bool = True) -> list[tuple[float, Hears]]:
    """When what began to be heard."""
    detector = VoiceDetector(rate, music=knows_music)
    size = detector.frame_bytes
    changes = [(0.0, detector.hears)]
    for at in range(0, len(sound) - size + 1, size):
        if detector.feed(sound[at : at + size]):
            changes.append(((at + size) / 2 / rate, detector.hears))
    return changes


def states(sound: bytes) -> list[Hears]:
    return [hears for _, hears in heard(sound)]


@pytest.mark.parametrize("seed", range(1, 7))
def test_pauses_are_part_of_speech(seed: int) -> None:
    """Half a minute without one word that it is silent."""
    changes = heard(said(30, seed))
    assert [hears for _, hears in changes] == [SILENCE, SPEECH]
    assert changes[1][0] < 1.5


def test_it_is_told_soon_that_nobody_speaks_any_more() -> None:
    changes = heard(mixed(said(6) + still(6) + said(4), noise(16, 25)))
    assert [hears for _, hears in changes] == [SILENCE, SPEECH, SILENCE, SPEECH]
    end = changes[2][0]
    assert 6.5 < end < 8


def quiet_after(sound: bytes) -> float | None:
    detector = VoiceDetector(RATE)
    for at in range(0, len(sound) - detector.frame_bytes + 1, detector.frame_bytes):
        detector.feed(sound[at : at + detector.frame_bytes])
    return detector.quiet


def until_a_word(seconds: float) -> bytes:
    """So much that was said, and on to the middle of the next word."""
    sound, size = said(seconds + 5), RATE * 2 // 50
    frames = [sound[at : at + size] for at in range(0, len(sound) - size + 1, size)]
    loud = [max(map(abs, samples(frame))) > 2000 for frame in frames]
    end = next(n for n in range(round(seconds * 50), len(frames)) if all(loud[n - 5 : n]))
    return sound[: end * size]


@pytest.mark.parametrize("seconds", [4, 6, 9, 13])
def test_when_the_last_word_was_is_known_to_the_frame(seconds: float) -> None:
    word = until_a_word(seconds)
    in_word = quiet_after(mixed(word, noise(seconds + 5, 10)))
    assert in_word is not None
    assert in_word <= 0.1
    after = quiet_after(mixed(word + still(0.6), noise(seconds + 6, 10)))
    assert after is not None
    assert 0.45 <= after <= 0.75
    # They put the receiver down: that is no word.
    click = still(0.5) + noise(0.04, 3000) + still(0.06)
    assert (quiet_after(mixed(word + click, noise(seconds + 6, 10))) or 0) >= 0.45


def test_where_no_word_was_said_none_was_last() -> None:
    assert quiet_after(noise(5, 30)) is None


@pytest.mark.parametrize("loud", [3, 30, 150, 300])
def test_noise_is_no_speech(loud: float) -> None:
    assert SPEECH not in states(noise(15, loud))
    assert MUSIC not in states(noise(15, loud))


@pytest.mark.parametrize("loud", [30, 150, 300])
def test_speech_in_noise_is_speech(loud: float) -> None:
    assert states(mixed(said(12), noise(12, loud), 0.4))[-1] is SPEECH


def test_speech_that_is_faint_is_speech() -> None:
    assert states(mixed(said(12), still(12), 0.12))[-1] is SPEECH


def test_music_is_told_and_so_is_speech_after_it() -> None:
    changes = heard(said(10) + music() * 4 + said(12))
    assert [hears for _, hears in changes] == [SILENCE, SPEECH, MUSIC, SPEECH]
    assert 10 < changes[2][0] < 10 + 32
    assert changes[3][0] > 10 + 32


def test_loud_noise_that_goes_on_is_told_as_music_after_some_seconds() -> None:
    """It is sound that is no speech: nothing of the shape of speech is found in it."""
    changes = heard(noise(20, 2500))
    assert changes[-1][1] is MUSIC
    assert changes[-1][0] >= MUSIC_AFTER


@pytest.mark.parametrize(
    ("hertz", "on", "off"),
    [
        ((425,), 1.0, 4.0),
        ((440, 480), 2.0, 4.0),
        ((400, 450), 0.4, 0.2),
        ((425,), 0.48, 0.48),
        ((350, 440), 1e9, 0.0),
        ((1000,), 1e9, 0.0),
    ],
    ids=["rings, Europe", "rings, North America", "rings, Britain", "busy", "dial tone", "tone"],
)
def test_tones_are_told_as_music_and_never_as_speech(hertz: tuple[int, ...], on: float, off: float) -> None:
    """Once: the pauses of ringing are part of it."""
    assert states(tone(20, *hertz, on=on, off=off)) == [SILENCE, MUSIC]


def test_digits_are_no_speech() -> None:
    one, two = tone(0.1, 697, 1209), tone(0.12, 852, 1477)
    sound = still(1) + one + still(0.4) + two + still(0.5) + one + still(2)
    assert not {SPEECH, MUSIC} & set(states(mixed(sound, noise(5, 10))))


def test_ringing_that_ends_in_silence() -> None:
    assert states(tone(12, 425, on=1, off=4) + noise(10, 20)) == [SILENCE, MUSIC, SILENCE]


@pytest.mark.parametrize("nothing", [still, a_law_silence])
def test_not_even_noise(nothing: Callable[[float], bytes]) -> None:
    assert states(said(5) + nothing(4) + noise(2, 20) + said(5)) == [SILENCE, SPEECH, SILENCE, NOTHING, SILENCE, SPEECH]
    assert states(nothing(5)) == [SILENCE, NOTHING]


def test_a_microphone() -> None:
    """At the rate of the bridge, without music: somebody who hums is heard."""
    wide = b"".join(sample * 2 for sample in (said(6)[n : n + 2] for n in range(0, 6 * RATE * 2, 2)))
    told = [hears for _, hears in heard(wide + bytes(4 * 16000 * 2), 16000, knows_music=False)]
    assert told == [SILENCE, SPEECH, SILENCE, NOTHING]
    assert MUSIC not in [hears for _, hears in heard(music() * 3, knows_music=False)]


def test_crossings() -> None:
    assert crossings(packed([1, -1] * 80)) == 159
    assert crossings(packed([5] * 160)) == 0
    assert crossings(packed([0, -3, -2, 7])) == 2
