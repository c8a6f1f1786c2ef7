# SPDX-License-Identifier: GPL-3.0-or-later
"""Echo, noise and level of the microphone, by WebRTC's audio processing from the optional library ``livekit``.

The library costs about 20 MB of memory and 0.1 s, so it is imported only when processing is asked for. It is given all that goes to
the loudspeaker, so that it knows what echo to expect, and every block of the microphone; both in frames of 10 ms.
"""

from __future__ import annotations

import threading
from typing import Any

from app.telephony.sip_engine.actor import CLOCK_RATE, report
from app.telephony.sip_engine.sound.pipe import MS, PERIOD_MS

FRAME = 10 * MS
STREAM_DELAY_MS = 3 * PERIOD_MS + PERIOD_MS
"""From the loudspeaker's stream being given a frame to its echo coming out of the microphone's: the driver's buffers
(three periods out, one in). Only a first guess: the canceller finds the true delay, up to half a second, by itself."""


class LibraryMissing(Exception):
    """The optional library is not installed, or does not load."""


class Processing:
    """Raises :class:`LibraryMissing`. :meth:`far` and :meth:`near` may be called by different threads."""

    def __init__(self, *, echo: bool, noise: bool, level: bool) -> None:
        try:
            from livekit import rtc

            # Rumble says nothing, and misleads the other three.
            self._apm = rtc.AudioProcessingModule(
                echo_cancellation=echo, noise_suppression=noise, high_pass_filter=True, auto_gain_control=level
            )
        except ImportError:
            raise LibraryMissing from None
        except Exception as error:  # its shared library does not fit this system
            report("sound processing", error)
            raise LibraryMissing from None
        self._frame: Any = rtc.AudioFrame
        self._echo = echo
        self._lock = threading.Lock()
        self._far, self._near = bytearray(), bytearray()

    def far(self, samples: bytes) -> None:
        """What the loudspeaker plays next."""
        if not self._echo:
            return
        self._far += samples
        while len(self._far) >= FRAME:
            frame = self._frame(bytes(self._far[:FRAME]), CLOCK_RATE, 1, FRAME // 2)
            del self._far[:FRAME]
            with self._lock:
                self._apm.process_reverse_stream(frame)

    def near(self, samples: bytes | bytearray) -> bytes:
        """The microphone's sound, worked on. Blocks that are no whole frames are kept for the next."""
        self._near += samples
        done = bytearray()
        while len(self._near) >= FRAME:
            frame = self._frame(bytes(self._near[:FRAME]), CLOCK_RATE, 1, FRAME // 2)
            del self._near[:FRAME]
            with self._lock:
                if self._echo:
                    self._apm.set_stream_delay_ms(STREAM_DELAY_MS)
                self._apm.process_stream(frame)
            done += frame.data.cast("B")
        return bytes(done)
