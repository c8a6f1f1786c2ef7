# SPDX-License-Identifier: GPL-3.0-or-later
"""Recording of calls into WAV files: what both sides say, mixed by PJSIP's bridge.

The file is written by a thread of its own, and by Python, because PJSIP opens no file whose path has letters outside
Windows' code page, overwrites what is there, and tells nobody of a full disk. Its header is brought up to date with
every write, so that the file can be played after a crash, up to its last moment.
"""

from __future__ import annotations

import contextlib
import queue
import struct
import threading
from collections.abc import Callable
from typing import BinaryIO

from app.telephony.sip_engine.actor import CLOCK_RATE, report

WRITE_FRAMES = 10
"""Frames written at a time: what a crash may cost."""
MOST_WAITING = 500
"""Frames (10 s) that may wait for a slow disk; then the recording has failed."""
_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")


def wav_header(data_bytes: int) -> bytes:
    """The head of a WAV file with so many bytes of 16 kHz 16 bit mono."""
    return _HEADER.pack(
        *(b"RIFF", data_bytes + _HEADER.size - 8, b"WAVE"),
        *(b"fmt ", 16, 1, 1, CLOCK_RATE, CLOCK_RATE * 2, 2, 16),
        *(b"data", data_bytes),
    )


class WavFile:
    """A new WAV file that grows; raises OSError where it cannot, and FileExistsError for one that is there."""

    def __init__(self, path: str) -> None:
        self._file: BinaryIO = open(path, "xb", buffering=0)  # noqa: SIM115 (closed in close)
        self._data = 0
        try:
            self._write(wav_header(0))
        except OSError:
            self._file.close()
            raise

    def add(self, samples: bytes) -> None:
        self._file.seek(_HEADER.size + self._data)
        self._write(samples)
        self._data += len(samples)
        self._file.seek(0)
        self._write(wav_header(self._data))

    def close(self) -> None:
        self._file.close()

    def _write(self, data: bytes) -> None:
        if self._file.write(data) != len(data):
            raise OSError("the disk is full")


class Recording:
    """One file being recorded. *opened* is told whether it could be begun, *failed* that it broke off by itself; both on
    the file's thread."""

    def __init__(self, path: str, opened: Callable[[bool], None], failed: Callable[[], None]) -> None:
        self._path = path
        self._opened, self._failed = opened, failed
        self._frames: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._over = self._overrun = False
        self._closed: list[Callable[[], None]] = []
        self._thread = threading.Thread(target=self._run, name="recording", daemon=True)
        self._thread.start()

    def put(self, samples: bytes) -> None:
        """Take a frame."""
        if self._frames.qsize() < MOST_WAITING:
            self._frames.put(samples)
        elif not self._overrun:
            self._overrun = True
            self._frames.put(None)

    def close(self, closed: Callable[[], None]) -> None:
        """Have everything written; *closed* is told when that is done, also when it had failed before."""
        with self._lock:
            over = self._over
            if not over:
                self._closed.append(closed)
                self._frames.put(None)
        if over:
            closed()

    def wait(self, seconds: float) -> None:
        """Wait for the file's end (after :meth:`close`)."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            file = WavFile(self._path)
        except (OSError, ValueError) as error:  # ValueError: a path with a NUL
            report("recording", error)
            whole = None
        else:
            self._opened(True)
            with contextlib.closing(file):
                whole = self._fill(file)
        with self._lock:
            self._over = True
        if whole is None:
            self._opened(False)
        elif not self._closed:
            self._failed()
        for closed in self._closed:
            closed()

    def _fill(self, file: WavFile) -> bool:
        """Write until the end; False when that was not possible."""
        waiting: list[bytes] = []
        frame: bytes | None = b""
        try:
            while frame is not None:
                frame = self._frames.get()
                if frame is not None:
                    waiting.append(frame)
                if waiting and (frame is None or len(waiting) >= WRITE_FRAMES):
                    file.add(b"".join(waiting))
                    waiting.clear()
        except OSError as error:
            report("recording", error)
            return False
        return not self._overrun
