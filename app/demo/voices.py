# SPDX-License-Identifier: GPL-3.0-or-later
"""What the demo's customers say and play: sound with the shape of speech, and music; made here, so that nobody's voice is used.

Speech is a buzz through two resonances that change with each syllable (as vowels do), hissing sounds before some of them, short
closures within words and pauses between them: some four syllables in a second. Music is chords whose notes die away slowly.
Both are 16 bit samples at :data:`RATE` Hz, and go round.
"""

from __future__ import annotations

import functools
import itertools
import math
import random
from array import array
from collections.abc import Sequence

import pjsua2 as pj

from app.telephony.sip_engine.actor import guarded

RATE = 8000
FRAME_BYTES = RATE // 50 * 2
"""20 ms."""
LOUD = 600
"""RMS of a frame in which somebody speaks."""
IN_A_WORD = 8
"""Frames of sound in a row, after which it is the middle of a word."""
_VOWELS = ((700, 1200), (400, 2000), (300, 2300), (500, 900), (350, 700), (600, 1700))
"""Hz of the two lowest resonances (formants) of vowels."""
_CHORDS = ((220, 262, 330, 110), (175, 220, 262, 87), (262, 330, 392, 131), (196, 247, 294, 98))
_BEAT = 0.5


@functools.cache
def speech(seed: int = 1, words: int = 14) -> bytes:
    """So many words, some seconds long; each *seed* says something else."""
    dice = random.Random(seed)
    said = array("h")
    for word in range(words):
        for _ in range(dice.randint(1, 4)):
            if dice.random() < 0.45:
                said.extend(_hiss(dice, round(RATE * dice.uniform(0.05, 0.11))))
            said.extend(_vowel(dice, round(RATE * dice.uniform(0.1, 0.22))))
            said.extend([0] * round(RATE * dice.uniform(0.03, 0.08)))
        pause = dice.uniform(0.3, 0.6) if word % 5 == 4 else dice.uniform(0.05, 0.2)
        said.extend([0] * round(RATE * pause))
    return said.tobytes()


@functools.cache
def music() -> bytes:
    """Eight bars."""
    length = round(RATE * _BEAT)
    notes = {hertz: _note(hertz, 2 * length) for chord in _CHORDS for hertz in chord}
    played = array("h")
    before: Sequence[float] = [0.0] * length
    for beat in range(16):
        chord = _CHORDS[beat // 4]
        sounding = (notes[chord[3]], notes[chord[beat % 3]], notes[chord[(beat + 1) % 3]])
        mixed = [sum(samples) for samples in zip(*sounding, strict=True)]
        played.extend(round(now + old) for now, old in zip(mixed, before, strict=False))
        before = mixed[length:]
    return played.tobytes()


def _note(hertz: float, length: int) -> list[float]:
    step = 2 * math.pi * hertz / RATE
    return [
        1800 * min(1.0, n / 80) * math.exp(-1.5 * n / length) * (math.sin(step * n) + 0.3 * math.sin(2 * step * n))
        for n in range(length)
    ]


def _vowel(dice: random.Random, length: int) -> list[int]:
    first, second = dice.choice(_VOWELS)
    pitch = dice.uniform(95, 150)
    glide = dice.uniform(-20, 20)
    sound = [0.0] * length
    at = 0.0
    while at < length:
        sound[int(at)] = 1.0
        at += RATE / (pitch + glide * at / length)
    for hertz in (first, second):
        sound = _resonate(sound, hertz)
    loudest = max(map(abs, sound)) or 1.0
    volume = dice.uniform(6000, 12000)
    return [round(volume * math.sin(math.pi * n / length) ** 0.5 * value / loudest) for n, value in enumerate(sound)]


def _resonate(sound: Sequence[float], hertz: float) -> list[float]:
    radius = 0.97
    turn = 2 * radius * math.cos(2 * math.pi * hertz / RATE)
    damping = radius * radius
    one = two = 0.0
    out = []
    for value in sound:
        one, two = value + turn * one - damping * two, one
        out.append(one)
    return out


def _hiss(dice: random.Random, length: int) -> list[int]:
    noise = [dice.gauss(0, 900) for _ in range(length + 1)]
    return [
        round(math.sin(math.pi * n / length) * (later - now))
        for n, (now, later) in enumerate(itertools.pairwise(noise))
    ]


class Voice(pj.AudioMediaPort):
    """A source of the bridge that says the same again and again. Whoever is linked to it hears it from where it is."""

    def __init__(self, name: str, samples: bytes) -> None:
        super().__init__()
        self._samples = samples
        self._at = 0
        self._loud = 0
        sound = pj.MediaFormatAudio()
        sound.init(pj.PJMEDIA_FORMAT_PCM, RATE, 1, 20_000, 16)
        self.createPort(name, sound)

    @property
    def in_a_word(self) -> bool:
        """Whether what is said just now is the middle of a word. A call that ends now ends in it for who hears it later, too."""
        return self._loud >= IN_A_WORD

    @guarded
    def onFrameRequested(self, frame: pj.MediaFrame) -> None:
        # On the thread of the bridge's clock.
        piece = self._samples[self._at : self._at + FRAME_BYTES]
        self._at += FRAME_BYTES
        if len(piece) < FRAME_BYTES:
            self._at = FRAME_BYTES - len(piece)
            piece += self._samples[: self._at]
        loud = math.hypot(*array("h", piece)) >= LOUD * math.sqrt(FRAME_BYTES // 2)
        self._loud = self._loud + 1 if loud else 0
        frame.type = pj.PJMEDIA_FRAME_TYPE_AUDIO
        frame.buf = pj.ByteVector(piece)

    @guarded
    def onFrameReceived(self, frame: pj.MediaFrame) -> None:
        """It says, and hears nothing."""
