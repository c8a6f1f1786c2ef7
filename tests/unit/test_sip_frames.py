# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames come across from C++ byte for byte."""

from __future__ import annotations

import pjsua2 as pj
import pytest

from app.telephony.sip_engine.frames import samples_of


@pytest.mark.parametrize("size", [0, 1, 320, 640, 100_000])
def test_what_is_in_a_frame(size: int) -> None:
    data = bytes((7 * n + n // 256) % 256 for n in range(size))
    assert samples_of(pj.ByteVector(data)) == data


def test_a_frame_that_was_filled_anew() -> None:
    frame = pj.MediaFrame()
    for data in (b"abc" * 100, b"", b"x" * 640):
        frame.buf = pj.ByteVector(data)
        assert samples_of(frame.buf) == data
