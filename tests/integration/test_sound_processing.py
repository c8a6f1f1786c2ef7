# SPDX-License-Identifier: GPL-3.0-or-later
"""Echo, noise and level in a synthetic room: what is removed, and that the agent's own voice is kept.

All signals are made here, from fixed seeds. A room is an impulse response: the direct way, five walls, and a tail that
dies away. Levels are compared in dB over the seconds in which the canceller has had time to learn.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from app.telephony.sip_engine.sound.processing import FRAME, LibraryMissing, Processing

np = pytest.importorskip("numpy", reason='needs the optional extra "audio"')
pytest.importorskip("livekit.rtc", reason='needs the optional extra "audio"')

RATE = 16000


def white(seconds: float, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=round(seconds * RATE))


def speech(seconds: float, seed: int, pitch: float) -> np.ndarray:
    """Like speech: a buzz whose pitch wanders, three formants a syllable, hisses between, and pauses."""
    chance = np.random.default_rng(seed)
    made, total = [np.zeros(0)], 0
    while total < seconds * RATE:
        length = round(chance.uniform(0.12, 0.3) * RATE)
        time = np.arange(length) / RATE
        if chance.random() < 0.25:
            sound = np.diff(chance.normal(size=length + 1)) * 0.3
        else:
            glide = pitch * (1 + 0.15 * chance.normal() * time / time[-1])
            phase = 2 * np.pi * np.cumsum(glide) / RATE
            formants = zip(chance.uniform((300, 900, 2200), (800, 2000, 3000)), (1.0, 0.6, 0.3), strict=True)
            spectrum = list(formants)
            sound = np.zeros(length)
            for harmonic in range(1, int(3800 / pitch)):
                hertz = pitch * harmonic
                gain = sum(weight / (1 + ((hertz - centre) / 90) ** 2) for centre, weight in spectrum) + 0.02
                sound += gain * np.sin(harmonic * phase + harmonic)
        sound *= np.sin(np.pi * np.arange(length) / length) ** 0.5 * chance.uniform(0.5, 1.0)
        pause = np.zeros(round(chance.choice((0.02, 0.06, 0.35), p=(0.5, 0.35, 0.15)) * RATE))
        made += [sound, pause]
        total += length + len(pause)
    return np.concatenate(made)[: round(seconds * RATE)]


def room(seed: int = 3, delay_ms: float = 70.0, loss_db: float = 12.0) -> np.ndarray:
    """From loudspeaker to microphone, with the drivers' delay: direct sound, reflections, and 0.2 s of tail."""
    response = np.zeros(round((delay_ms / 1000 + 0.25) * RATE))
    start = round(delay_ms / 1000 * RATE)
    response[start] = 1.0
    for milliseconds, gain in ((3.1, 0.6), (7.4, -0.45), (12.8, 0.35), (19.5, -0.3), (31.0, 0.2)):
        response[start + round(milliseconds / 1000 * RATE)] += gain
    tail = np.arange(round(0.2 * RATE))
    response[start : start + len(tail)] += (
        0.06 * np.random.default_rng(seed).normal(size=len(tail)) * np.exp(-6.9 * tail / (0.15 * RATE))
    )
    return response * 10 ** (-loss_db / 20) / np.sqrt((response**2).sum())


def at(signal: np.ndarray, decibels: float) -> np.ndarray:
    """The same signal at this RMS level below full scale."""
    return signal / np.sqrt((signal**2).mean()) * 32768 * 10 ** (decibels / 20)


def level(signal: np.ndarray) -> float:
    return float(10 * np.log10((signal.astype(float) ** 2).mean() / 32768**2 + 1e-12))


def heard(far: np.ndarray, response: np.ndarray) -> np.ndarray:
    return np.convolve(far, response)[: len(far)]


def pcm(signal: np.ndarray) -> bytes:
    return np.clip(np.round(signal), -32768, 32767).astype("<i2").tobytes()


def run(far: np.ndarray, near: np.ndarray, **what: bool) -> np.ndarray:
    """Through the processing in blocks of 20 ms, as the drivers deliver them."""
    processing = Processing(**{"echo": False, "noise": False, "level": False, **what})
    sent, spoken, block = pcm(far), pcm(near), 2 * FRAME
    out = bytearray()
    for first in range(0, len(spoken) - block + 1, block):
        processing.far(sent[first : first + block])
        out += processing.near(spoken[first : first + block])
    return np.frombuffer(bytes(out), "<i2").astype(float)


def aligned(out: np.ndarray, reference: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Both without the processing's own delay."""
    size = min(len(out), len(reference))
    spectrum = np.fft.rfft(out[:size]) * np.conj(np.fft.rfft(reference[:size]))
    shift = int(np.argmax(np.fft.irfft(spectrum, size)[: RATE // 10]))
    return out[shift:size], reference[: size - shift]


def likeness(out: np.ndarray, reference: np.ndarray) -> tuple[float, float]:
    """Level of what is left of *reference* in *out*, in dB beside it, and how alike the two are (0 to 1), by loudness in
    bands of frequency and 20 ms of time: what an ear compares."""
    out, reference = aligned(out, reference)
    size = 320

    def bands(signal: np.ndarray) -> np.ndarray:
        frames = signal[: len(signal) // size * size].reshape(-1, size) * np.hanning(size)
        power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
        return np.stack([power[:, a:b].sum(axis=1) for a, b in ((2, 8), (8, 16), (16, 30), (30, 60), (60, 80))])

    mine, wanted = bands(out), bands(reference)
    loud = wanted > wanted.max(axis=1, keepdims=True) * 1e-3
    kept = 10 * np.log10(mine[loud].sum() / wanted[loud].sum())
    a, b = np.sqrt(mine[loud]), np.sqrt(wanted[loud])
    return float(kept), float((a * b).sum() / np.sqrt((a * a).sum() * (b * b).sum()))


@pytest.fixture(scope="module")
def figures() -> Iterator[dict[str, str]]:
    """Figures of this module, printed with ``-s``."""
    found: dict[str, str] = {}
    yield found
    for name, value in found.items():
        sys.stdout.write(f"\n{name}: {value}")


# ---- echo


@pytest.mark.parametrize("delay_ms", [30, 70, 200], ids=lambda value: f"{value}ms")
@pytest.mark.parametrize(("sound", "least"), [("white", 20.0), ("speech", 30.0)])
def test_echo_is_removed(figures: dict[str, str], sound: str, least: float, delay_ms: float) -> None:
    far = at(white(12, 1) if sound == "white" else speech(12, 1, 130), -21)
    echo = heard(far, room(delay_ms=delay_ms))
    out = run(far, echo, echo=True)
    learnt = slice(6 * RATE, None)
    removed = level(echo[learnt]) - level(out[learnt])
    figures[f"echo of {sound}, {delay_ms} ms"] = f"{removed:.0f} dB removed"
    assert level(echo[learnt]) > -40, "the room has no echo to remove"
    assert removed > least


def test_both_talk_at_once(figures: dict[str, str]) -> None:
    """The agent is heard while the caller talks; where the agent pauses, the caller does not hear himself."""
    far, near = at(speech(20, 1, 130), -22), at(speech(20, 2, 210), -26)
    near[: 6 * RATE] = 0
    echo = heard(far, room())
    out, near, echo = (signal[8 * RATE :] for signal in (run(far, echo + near, echo=True), near, echo))
    kept, alike = likeness(out, near)
    out, near, echo = *aligned(out, near), echo[: len(out)]
    block = RATE // 50
    blocks = range(0, len(near) - block, block)
    pauses = [
        n for n in blocks if not near[max(n - 8 * block, 0) : n + 2 * block].any() and level(echo[n : n + block]) > -50
    ]
    assert len(pauses) > 20
    left = np.concatenate([out[n : n + block] for n in pauses])
    removed = level(np.concatenate([echo[n : n + block] for n in pauses])) - level(left)
    figures["both talk"] = f"near speech {kept:+.1f} dB, likeness {alike:.2f}; echo in its pauses {removed:.0f} dB less"
    assert abs(kept) < 4
    assert alike > 0.85
    assert removed > 15


def test_a_voice_without_echo_is_left_alone(figures: dict[str, str]) -> None:
    near = at(speech(10, 2, 210), -26)
    kept, alike = likeness(run(near * 0, near, echo=True), near)
    figures["near speech alone"] = f"{kept:+.1f} dB, likeness {alike:.3f}"
    assert abs(kept) < 1.5
    assert alike > 0.98


# ---- noise and level


def test_noise_is_suppressed_and_speech_is_not(figures: dict[str, str]) -> None:
    noise, voice = at(white(12, 5), -45), at(speech(12, 2, 210), -26)
    voice[: 4 * RATE] = 0
    out = run(voice * 0, voice + noise, noise=True)
    alone, talk = slice(2 * RATE, 4 * RATE), slice(4 * RATE, None)
    removed = level(noise[alone]) - level(out[alone])
    kept, alike = likeness(out[talk], voice[talk])
    figures["noise"] = f"{removed:.0f} dB less; speech {kept:+.1f} dB, likeness {alike:.3f}"
    assert removed > 8
    assert abs(kept) < 2
    assert alike > 0.95


def test_quiet_and_loud_voices_come_out_alike(figures: dict[str, str]) -> None:
    out = {}
    for loudness in (-45, -30, -20):
        voice = at(speech(14, 2, 210), loudness)
        out[loudness] = level(run(voice * 0, voice, level=True)[8 * RATE :])
    figures["automatic level"] = ", ".join(f"{before} dB becomes {after:.0f}" for before, after in out.items())
    assert max(out.values()) - min(out.values()) < 6
    assert all(-30 < after < -12 for after in out.values())


# ---- frames, and life without the library


def test_blocks_that_are_no_whole_frames() -> None:
    processing = Processing(echo=True, noise=False, level=False)
    tone = pcm(at(np.sin(np.arange(RATE) / 5), -20))
    out = b""
    for first in range(0, len(tone), 354):
        processing.far(tone[first : first + 354])
        out += processing.near(tone[first : first + 354])
    assert len(out) == len(tone) // FRAME * FRAME


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "livekit", None)
    with pytest.raises(LibraryMissing):
        Processing(echo=True, noise=True, level=True)
