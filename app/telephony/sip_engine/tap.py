# SPDX-License-Identifier: GPL-3.0-or-later
"""A port of PJSIP's bridge that gives what it hears to a sink: of a recording, or of a listener."""

from __future__ import annotations

from collections.abc import Callable

import pjsua2 as pj

from app.telephony.sip_engine.actor import CLOCK_RATE, guarded
from app.telephony.sip_engine.frames import samples_of

FRAME_MS = 20
FRAME_BYTES = CLOCK_RATE * FRAME_MS // 1000 * 2
"""Of a frame of 16 bit mono."""
SILENCE = bytes(FRAME_BYTES)


class Tap(pj.AudioMediaPort):
    """PJSIP frees a port while the bridge's clock may be in it: taps are made once and used again."""

    def __init__(self) -> None:
        super().__init__()
        self.sink: Callable[[bytes], None] | None = None
        sound = pj.MediaFormatAudio()
        sound.init(pj.PJMEDIA_FORMAT_PCM, CLOCK_RATE, 1, FRAME_MS * 1000, 16)
        self.createPort("tap", sound)

    @guarded
    def onFrameRequested(self, frame: pj.MediaFrame) -> None:
        frame.type = pj.PJMEDIA_FRAME_TYPE_NONE

    @guarded
    def onFrameReceived(self, frame: pj.MediaFrame) -> None:
        # On the thread of the bridge's clock.
        sink = self.sink
        if sink is not None:
            sink(samples_of(frame.buf) if frame.type == pj.PJMEDIA_FRAME_TYPE_AUDIO else SILENCE)
