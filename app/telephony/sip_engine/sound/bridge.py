# SPDX-License-Identifier: GPL-3.0-or-later
"""The headset as a port of PJSIP's bridge."""

from __future__ import annotations

import pjsua2 as pj

from app.telephony.sip_engine.actor import CLOCK_RATE, guarded
from app.telephony.sip_engine.frames import samples_of
from app.telephony.sip_engine.sound.pipe import FRAME_BYTES, PERIOD_MS, Pipe


class HeadsetPort(pj.AudioMediaPort):
    """Its methods run on the thread of the bridge's clock."""

    def __init__(self, microphone: Pipe, speaker: Pipe) -> None:
        super().__init__()
        self._microphone, self._speaker = microphone, speaker
        sound = pj.MediaFormatAudio()
        sound.init(pj.PJMEDIA_FORMAT_PCM, CLOCK_RATE, 1, PERIOD_MS * 1000, 16)
        self.createPort("headset", sound)

    @guarded
    def onFrameRequested(self, frame: pj.MediaFrame) -> None:
        frame.type = pj.PJMEDIA_FRAME_TYPE_AUDIO
        frame.buf = pj.ByteVector(self._microphone.take(FRAME_BYTES))

    @guarded
    def onFrameReceived(self, frame: pj.MediaFrame) -> None:
        if frame.type == pj.PJMEDIA_FRAME_TYPE_AUDIO:
            self._speaker.put(samples_of(frame.buf))
