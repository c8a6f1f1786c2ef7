# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes from the microphone: speech, silence, or nothing at all. It is looked at only while a call wants to know."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.telephony.port import Hears
from app.telephony.sip_engine.actor import CLOCK_RATE
from app.telephony.sip_engine.sound.voice import VoiceDetector

GONE = 1.5
"""Seconds without any sound from the driver after which the microphone is dead."""


class MicrophoneEar:
    """*changed* is told what is heard, on the driver's thread or the headset's. Nothing is told before the first sound."""

    def __init__(self, changed: Callable[[Hears], None]) -> None:
        self._changed = changed
        self._detector: VoiceDetector | None = None
        self._rest = b""
        self._fed_at = 0.0
        self._told: Hears | None = None

    def listen(self, on: bool) -> None:
        """Begin anew, or stop."""
        self._rest, self._told, self._fed_at = b"", None, 0.0
        self._detector = VoiceDetector(CLOCK_RATE, music=False) if on else None

    def feed(self, raw: bytes | bytearray, processed: bytes | bytearray) -> None:
        """The driver's sound, and what was made of it. Where noise is suppressed silence may be nought: whether the microphone is
        dead is seen from the former."""
        detector = self._detector
        if detector is None:
            return
        self._fed_at = time.monotonic()
        sound = self._rest + bytes(processed if raw.count(0) == len(raw) or any(processed) else raw)
        size = detector.frame_bytes
        whole = len(sound) // size * size
        for at in range(0, whole, size):
            detector.feed(sound[at : at + size])
        self._rest = sound[whole:]
        self._tell(detector.hears)

    def look(self, now: float) -> None:
        """A device that was unplugged, with no other to take its place, says nothing at all."""
        if self._detector is not None and self._told is not None and now - self._fed_at >= GONE:
            self._tell(Hears.NOTHING)

    def _tell(self, hears: Hears) -> None:
        if hears is not self._told:
            self._told = hears
            self._changed(hears)
