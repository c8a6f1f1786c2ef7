# SPDX-License-Identifier: GPL-3.0-or-later
"""The file of a recording: whole at every moment, never over another, and told when it breaks off."""

from __future__ import annotations

import threading
import wave
from pathlib import Path

import pytest

from app.telephony.sip_engine.recording import WRITE_FRAMES, Recording, WavFile
from app.telephony.sip_engine.tap import FRAME_BYTES


def read(path: Path) -> bytes:
    with wave.open(str(path)) as file:
        assert file.getparams()[:3] == (1, 2, 16000)
        return file.readframes(file.getnframes())


def test_the_file_is_whole_after_every_write(tmp_path: Path) -> None:
    path = tmp_path / "Дуу хоолой.wav"
    file = WavFile(str(path))
    assert read(path) == b""
    for count in range(1, 4):
        file.add(b"\1\2" * 100)
        assert read(path) == b"\1\2" * 100 * count
        assert path.stat().st_size == 44 + 200 * count
    file.close()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        WavFile(str(path))
    assert path.read_bytes() == b"precious"


class Told:
    """A recording, and what it said."""

    def __init__(self, path: Path) -> None:
        self.well: bool | None = None
        self.failures = 0
        self.opened, self.failed, self.closed = threading.Event(), threading.Event(), threading.Event()
        self.recording = Recording(str(path), self._opened, self._failed)

    def _opened(self, well: bool) -> None:
        self.well = well
        self.opened.set()

    def _failed(self) -> None:
        self.failures += 1
        self.failed.set()


def test_what_was_put_is_in_the_file(tmp_path: Path) -> None:
    told = Told(tmp_path / "a.wav")
    assert told.opened.wait(10)
    frames = [bytes([n]) * FRAME_BYTES for n in range(WRITE_FRAMES * 2 + 3)]
    for frame in frames:
        told.recording.put(frame)
    told.recording.close(told.closed.set)
    assert told.closed.wait(10)
    assert read(tmp_path / "a.wav") == b"".join(frames)
    assert (told.well, told.failures) == (True, 0)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    told = Told(tmp_path / "gone" / "a.wav")
    assert told.opened.wait(10)
    assert told.well is False
    told.recording.close(told.closed.set)
    assert told.closed.wait(10)
    assert told.failures == 0
