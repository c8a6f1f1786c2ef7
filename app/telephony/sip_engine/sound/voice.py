# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be heard in a stream of sound: somebody's speech, music or a tone, silence, or not even noise.

Whether a frame of 20 ms holds a voice is the word of WebRTC's voice activity detector. It takes loud noise, and at first
any tone, for a voice; so a frame counts only when it stands out from the noise floor (the least loudness of the last
seconds) and is not part of a steady tone. Speech begins after 0.2 s of such frames and ends after a second without, so that
the pauses of a sentence are part of it.

Speech against music: a speaker's loudness falls to less than half of its mean in a third of the time (pauses and closures,
some 4 in a second), and vowels and hissing sounds take turns, so that the number of zero crossings varies widely; music
goes on, and its pitch stays within narrower bounds (J. Saunders, Real-time discrimination of broadcast speech/music, ICASSP
1996). Music with singing can be taken for speech, and drums alone too. What goes on, is as loud as music and has not that
shape is told as music after :data:`MUSIC_AFTER` seconds; a steady tone, which nobody can speak, after one.
"""

from __future__ import annotations

import functools
import math
from array import array
from collections import deque
from collections.abc import Sequence

import webrtcvad

from app.telephony.port import Hears

FRAME_MS = 20
_SECOND = 1000 // FRAME_MS
"""Frames in a second."""

MUSIC_AFTER = 8.0
"""Seconds of sound that is not shaped like speech, after which it is music."""
NOTHING_AFTER = 1.5
"""Seconds in which nothing but noughts come, after which there is nothing."""
SILENT_AFTER = 1.0
"""Seconds without a voice, after which nobody speaks."""
MUSIC_PAUSE = 6.0
"""Seconds of silence that may be part of music and tones: a ring-back tone pauses for four."""

_STRICTEST = 3
_DEAD_SWING = 16
"""Peak to peak; G.711 A-law knows no nought, its silence is eight."""
_FAINTEST = 40.0
"""RMS of 32767 (-58 dB) below which nothing is a voice."""
_OVER_FLOOR = 1.8
_ONSET, _ONSET_OF = 10, 15
"""So many of the last frames hold a voice where somebody speaks, and …"""
_STILL = 5
"""… so many while he goes on."""
_WORD = 3
"""So many of the last frames are a word, and no click."""
_STEADY = 3
"""Frames of the same loudness and pitch that make a tone."""
_TONE_SHARE = 0.4
"""Share of the last two seconds that is a tone."""
_LONG, _SHORT = 4 * _SECOND, 2 * _SECOND
"""Windows in which the shape of sound is looked at, in frames."""
_LOOK = _SECOND // 2
_LOUD = 400.0
"""RMS (-38 dB) from which steady sound is no background any more."""
_SPOKEN = 3
"""Looks in a row that find speech in what was music."""


@functools.cache
def _sign_bits(samples: int) -> int:
    return int.from_bytes(b"\x00\x80" * samples, "little")


def crossings(frame: bytes) -> int:
    """How often 16 bit samples change their sign."""
    mask = _sign_bits(len(frame) // 2)
    signs = int.from_bytes(frame, "little") & mask
    return ((signs ^ (signs >> 16)) & (mask >> 16)).bit_count()


class VoiceDetector:
    """Takes frames of :data:`FRAME_MS` ms, 16 bit mono at *rate* (8000 or 16000) Hz; ``hears`` is the present state.

    Without *music* only speech and silence are told apart, and nothing.
    """

    @property
    def quiet(self) -> float | None:
        """Seconds since the last frame that was part of a word, to the frame, where ``hears`` takes its time; ``None``: there was
        none yet. A click is no word."""
        since = self._since_word
        return None if since is None else since / _SECOND

    def __init__(self, rate: int, *, music: bool = True) -> None:
        self.hears = Hears.SILENCE
        self._since_word: int | None = None
        self.frame_bytes = rate * FRAME_MS // 1000 * 2
        self._rate = rate
        self._knows_music = music
        self._vad = webrtcvad.Vad(_STRICTEST)
        self._count = 0
        self._voiced: deque[bool] = deque(maxlen=_ONSET_OF)
        self._loudness: deque[float] = deque(maxlen=_LONG)
        self._crossings: deque[int] = deque(maxlen=_LONG)
        self._tones: deque[bool] = deque(maxlen=_SHORT)
        self._voices: deque[bool] = deque(maxlen=_LONG)
        self._smooth: deque[float] = deque(maxlen=3)
        self._least: deque[float] = deque(maxlen=10)
        """The least loudness of each of the last half seconds."""
        self._least_now = math.inf
        self._run = 0
        self._dead = 0
        self._without_voice = self._without_sound = 0
        self._music = 0.0
        self._spoken = 0

    def feed(self, frame: bytes) -> bool:
        """Take the next frame; whether ``hears`` changed by it."""
        before = self.hears
        samples = array("h", frame)
        self._count += 1
        if max(samples) - min(samples) <= _DEAD_SWING and abs(samples[0]) <= _DEAD_SWING:
            self._dead += 1
            self._note(0.0, 0, voice=False, tone=False)
        else:
            self._dead = 0
            loudness = math.hypot(*samples) / math.sqrt(len(samples))
            pitch = crossings(frame)
            tone = self._is_tone(loudness, pitch)
            floor = self._floor(loudness)
            voice = self._vad.is_speech(frame, self._rate)
            voice = voice and not tone and loudness >= max(_FAINTEST, _OVER_FLOOR * floor)
            self._note(loudness, pitch, voice=voice, tone=tone)
        self._judge()
        return self.hears is not before

    # ---- within

    def _note(self, loudness: float, pitch: int, *, voice: bool, tone: bool) -> None:
        self._loudness.append(loudness)
        self._crossings.append(pitch)
        self._voiced.append(voice)
        self._voices.append(voice)
        self._tones.append(tone)
        self._without_sound = 0 if loudness >= _FAINTEST else self._without_sound + 1
        spoken = sum(self._voiced)
        self._without_voice = 0 if spoken >= _STILL else self._without_voice + 1
        if voice and spoken >= _WORD:
            self._since_word = 0
        elif self._since_word is not None:
            self._since_word += 1

    def _is_tone(self, loudness: float, pitch: int) -> bool:
        """A run of frames that are alike; not two vowels are so for long."""
        last, last_pitch = (self._loudness[-1], self._crossings[-1]) if self._loudness else (0.0, 0)
        alike = loudness >= _FAINTEST and 0.75 * last <= loudness <= 1.33 * last and abs(pitch - last_pitch) <= 1
        self._run = self._run + 1 if alike else 0
        return self._run >= _STEADY

    def _floor(self, loudness: float) -> float:
        """How loud the background is: noise, unlike speech, is never much below its mean for three frames."""
        self._smooth.append(loudness)
        self._least_now = min(self._least_now, sum(self._smooth) / len(self._smooth))
        if self._count % _LOOK == 0:
            self._least.append(self._least_now)
            self._least_now = math.inf
        return min(self._least, default=0.0)

    def _judge(self) -> None:
        if self._knows_music and self._count % _LOOK == 0:
            self._look_for_music()
        if self.hears is Hears.MUSIC:
            if self._spoken >= _SPOKEN:
                self._music = 0.0
                self.hears = Hears.SPEECH
            elif self._without_sound >= MUSIC_PAUSE * _SECOND:
                self._music = 0.0
                self.hears = Hears.NOTHING if self._dead >= NOTHING_AFTER * _SECOND else Hears.SILENCE
        elif self._music >= MUSIC_AFTER:
            self.hears = Hears.MUSIC
        elif self._dead >= NOTHING_AFTER * _SECOND:
            self.hears = Hears.NOTHING
        elif sum(self._voiced) >= _ONSET:
            self.hears = Hears.SPEECH
        elif not self._dead if self.hears is Hears.NOTHING else self._without_voice >= SILENT_AFTER * _SECOND:
            self.hears = Hears.SILENCE

    def _look_for_music(self) -> None:
        if sum(self._tones) >= _TONE_SHARE * _SHORT:
            self._music, self._spoken = MUSIC_AFTER, 0
            return
        spoken = _shaped_like_speech(list(self._loudness)[-_SHORT:], list(self._crossings)[-_SHORT:])
        self._spoken = self._spoken + 1 if spoken and sum(self._voiced) >= _STILL else 0
        if len(self._loudness) < _LONG:
            return
        mean = sum(self._loudness) / _LONG
        if _shaped_like_speech(self._loudness, self._crossings):
            self._music = 0.0
        elif mean >= _LOUD or (mean >= _FAINTEST * 2 and sum(self._voices) >= _LONG // 2):
            self._music += _LOOK / _SECOND
        elif self.hears is not Hears.MUSIC:
            self._music = max(0.0, self._music - _LOOK / _SECOND)


def _shaped_like_speech(loudness: Sequence[float], crossings: Sequence[int]) -> bool:
    mean = sum(loudness) / len(loudness)
    if mean < _FAINTEST:
        return False
    low = sum(value < 0.5 * mean for value in loudness) / len(loudness)
    pitches = [pitch for value, pitch in zip(loudness, crossings, strict=True) if value > 0.3 * mean]
    middle = sum(pitches) / len(pitches)
    spread = math.sqrt(sum((pitch - middle) ** 2 for pitch in pitches) / len(pitches))
    return low >= 0.26 and spread >= 5.0
