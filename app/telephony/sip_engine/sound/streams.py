# SPDX-License-Identifier: GPL-3.0-or-later
"""One open stream of a sound device, and what runs on the thread of its driver."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Generator
from typing import Any

from app.telephony.sip_engine.actor import CLOCK_RATE, report
from app.telephony.sip_engine.sound.devices import identity
from app.telephony.sip_engine.sound.pipe import PERIOD_MS


class Stream:
    """A stream that has been started. ``device`` None = the system's default, wherever that moves.

    A driver may call itself running when its device has been unplugged: it is alive as long as it moves sound.
    """

    def __init__(self, device: Any, backend: Any) -> None:
        self.device = None if device is None else identity(device)
        self.backend = backend
        self.opened = self.moved = time.monotonic()
        self._stream: Any = None
        self._arguments: dict[str, Any] = {
            "nchannels": 1,
            "sample_rate": CLOCK_RATE,
            "buffersize_msec": PERIOD_MS,
            "device_id": device,
            "backends": [backend],
            "app_name": "Soitto",
        }

    def idle_for(self) -> float:
        """Seconds since sound last moved."""
        return time.monotonic() - self.moved

    def close(self) -> None:
        """May block while the driver lets go."""
        import miniaudio

        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()
            # miniaudio leaves the context, with its connection to the sound server, to nobody.
            context = getattr(stream, "_context", None)
            if context is not None:
                miniaudio.lib.ma_context_uninit(context)

    def _start(self, kind: Any, work: Generator[Any, Any, None]) -> None:
        next(work)
        self._stream = kind.__new__(kind)  # in hand before it can fail: it would leave its connection open
        try:
            self._stream.__init__(**self._arguments)
            self._stream.start(work)
        except BaseException:
            self.close()
            raise


class Player(Stream):
    """Plays what *render* gives for a count of bytes; raises MiniaudioError where the device cannot be opened."""

    def __init__(self, device: Any, backend: Any, render: Callable[[int], bytes]) -> None:
        import miniaudio

        super().__init__(device, backend)
        self._start(miniaudio.PlaybackDevice, self._play(render))

    def _play(self, render: Callable[[int], bytes]) -> Generator[bytes, int, None]:
        frames = yield b""
        while True:
            self.moved = time.monotonic()
            try:
                samples = render(frames * 2)
            except Exception as error:
                report("speaker", error)
                samples = bytes(frames * 2)
            frames = yield samples


class Recorder(Stream):
    """Gives every block of the microphone to *take*; raises MiniaudioError where the device cannot be opened."""

    def __init__(self, device: Any, backend: Any, take: Callable[[bytearray], None]) -> None:
        import miniaudio

        super().__init__(device, backend)
        self._start(miniaudio.CaptureDevice, self._record(take))

    def _record(self, take: Callable[[bytearray], None]) -> Generator[None, bytearray, None]:
        while True:
            samples = yield
            self.moved = time.monotonic()
            try:
                take(samples)
            except Exception as error:
                report("microphone", error)


class Clip:
    """Samples that are played once, or over and over."""

    def __init__(self, samples: bytes, again: bool = False) -> None:
        self._samples, self._again = samples, again
        self._at = 0
        self.over = False

    def take(self, count: int) -> bytes:
        """Exactly *count* bytes; after the end silence."""
        taken = self._samples[self._at : self._at + count]
        self._at += len(taken)
        while len(taken) < count and self._again:
            self._at = min(count - len(taken), len(self._samples))
            taken += self._samples[: self._at]
        if len(taken) < count:
            self.over = True
            taken += bytes(count - len(taken))
        return taken


def mixed(first: bytes, second: bytes) -> bytes:
    """Both at once; too loud is cut off."""
    pairs = zip(array("h", first), array("h", second), strict=True)
    return array("h", (max(-32768, min(32767, a + b)) for a, b in pairs)).tobytes()
