# SPDX-License-Identifier: GPL-3.0-or-later
"""What is heard in one call, told with every change: from the other side, and from our microphone.

Nothing is measured while one of the two holds. After a hold all is told anew, as at the beginning of the call.
"""

from __future__ import annotations

import contextlib
import weakref
from array import array
from collections.abc import Callable
from typing import Any, Protocol

import pjsua2 as pj

from app.telephony.port import Hears
from app.telephony.sip_engine.actor import CLOCK_RATE
from app.telephony.sip_engine.sound.voice import VoiceDetector
from app.telephony.sip_engine.tap import Tap

RATE = 8000
"""Hz of what is looked at: every other sample of the bridge. PJSIP would filter it first, which takes more than all the rest."""
NO_PACKETS = 0.9
"""Seconds without a packet after which nothing comes from the other side; they are looked for each half second."""


class Heard(Protocol):
    """What is needed of the call."""

    key: str

    def voice(self) -> pj.AudioMedia | None:
        """The other side's voice, where there is any."""
        ...

    def talks(self) -> bool:
        """Whether it is connected, and nobody holds."""
        ...


class Owner(Protocol):
    """What is needed of the engine."""

    def emit(self, event: str, **fields: Any) -> None: ...
    def submit(self, work: Callable[[], None]) -> None: ...
    def tap(self) -> Tap: ...
    def tap_free(self, tap: Tap) -> None: ...
    def listens(self, key: str, on: bool) -> Hears | None:
        """This call wants to know of the microphone, or no longer; what comes from it just now, None = there is none."""
        ...


class Listening:
    """Belongs to the actor's thread."""

    def __init__(self, owner: Owner, call: Heard) -> None:
        self._owner = owner
        self._call = call
        self._ear: Tap | None = None
        self._detector: VoiceDetector | None = None
        self._told: dict[bool, Hears] = {}
        self._cut = False
        self._theirs = Hears.SILENCE

    def update(self) -> None:
        """The call's media or its state changed."""
        voice = self._call.voice()
        if voice is None or not self._call.talks():
            self.end()
            return
        if self._ear is None:
            self._begin()
        assert self._ear is not None
        voice.startTransmit(self._ear)

    def packets(self, seconds: float) -> None:
        """No packet of the other side's voice has come for so long."""
        self._cut = seconds >= NO_PACKETS
        self._tell_theirs()

    def microphone(self, hears: Hears | None) -> None:
        """What comes from our microphone from now on."""
        if hears is not None and self._ear is not None:
            self._tell(True, hears)

    @property
    def quiet(self) -> float | None:
        """Seconds since the other side's last word; ``None``: nobody listens just now, or there was none."""
        return None if self._ear is None or self._detector is None else self._detector.quiet

    def end(self) -> None:
        """Nothing is to be told for now, or the call is over."""
        ear, self._ear = self._ear, None
        if ear is None:
            return
        ear.sink = None
        with contextlib.suppress(pj.Error):  # the media may have gone before
            voice = self._call.voice()
            if voice is not None:
                voice.stopTransmit(ear)
        self._owner.tap_free(ear)
        self._owner.listens(self._call.key, False)

    # ---- within

    def _begin(self) -> None:
        self._ear = ear = self._owner.tap()
        self._told.clear()
        self._cut, self._theirs = False, Hears.SILENCE
        self._detector = detector = VoiceDetector(RATE)
        submit, me = self._owner.submit, weakref.ref(self)

        def changed(hears: Hears) -> None:
            this = me()
            if this is not None and this._ear is ear and ear.sink is sink:
                this._theirs = hears
                this._tell_theirs()

        def sink(frame: bytes) -> None:
            if detector.feed(array("h", frame)[:: CLOCK_RATE // RATE].tobytes()):
                hears = detector.hears
                submit(lambda: changed(hears))

        ear.sink = sink
        self._tell_theirs()
        self.microphone(self._owner.listens(self._call.key, True))

    def _tell_theirs(self) -> None:
        if self._ear is not None:
            self._tell(False, Hears.NOTHING if self._cut else self._theirs)

    def _tell(self, ours: bool, hears: Hears) -> None:
        if self._told.get(ours) is not hears:
            self._told[ours] = hears
            self._owner.emit("heard", call=self._call.key, ours=ours, hears=hears)
