# SPDX-License-Identifier: GPL-3.0-or-later
"""The recording of one call: from the command to the file's end. Runs on the actor's thread; the file has one of its own."""

from __future__ import annotations

import contextlib
import weakref
from collections.abc import Callable
from typing import Any, Protocol

import pjsua2 as pj

from app.telephony.sip_engine.actor import Timer
from app.telephony.sip_engine.holding import Done
from app.telephony.sip_engine.messages import Refused
from app.telephony.sip_engine.recording import Recording
from app.telephony.sip_engine.tap import Tap

OPEN_WAIT = 5.0
"""Seconds that the file of a recording may take to be opened."""


class Recorded(Protocol):
    """What is needed of the call."""

    key: str
    muted: bool

    def voice(self) -> pj.AudioMedia | None:
        """The other side's voice, where there is any."""
        ...

    def later(self, seconds: float, work: Callable[[], None]) -> Timer: ...


class Owner(Protocol):
    """What is needed of the engine."""

    def emit(self, event: str, **fields: Any) -> None: ...
    def submit(self, work: Callable[[], None]) -> None: ...
    def silence(self) -> pj.AudioMedia: ...
    def tap(self) -> Tap: ...
    def tap_free(self, tap: Tap) -> None: ...
    def recorded(self, recording: Recording) -> None: ...
    def mute(self, media: pj.AudioMedia, muted: bool) -> None: ...


class CallRecording:
    def __init__(self, owner: Owner, call: Recorded) -> None:
        self._owner = owner
        self._call = call
        self._recorder: Tap | None = None
        self._recording: Recording | None = None
        self._opening: Done | None = None

    def start(self, path: str, done: Done) -> None:
        """Record into a new file at *path*."""
        if self._recorder is not None:
            raise Refused("not_now")
        self._recorder = self._owner.tap()
        self._opening = done
        submit, me = self._owner.submit, weakref.ref(self)

        def opened(well: bool) -> None:
            if (this := me()) is not None:
                this._from_now(recording, well)

        def failed() -> None:
            if (this := me()) is not None:
                this._failed(recording)

        recording = Recording(path, lambda well: submit(lambda: opened(well)), lambda: submit(failed))
        self._recording = recording
        self._call.later(OPEN_WAIT, lambda: self._not_opened(recording))

    def stop(self, done: Done) -> None:
        """*done* comes when the file is whole."""
        if self._recording is None:
            done({})
        else:
            self._end(lambda: done({}), "not_now")

    def update(self) -> None:
        """What is recorded now: both sides; nothing of ours that the other side does not hear."""
        recorder = self._recorder
        if recorder is None or recorder.sink is None:
            return
        voice = self._call.voice()
        if voice is not None:
            voice.startTransmit(recorder)
        self._owner.mute(recorder, self._call.muted or voice is None)

    def end(self) -> None:
        """The call is over."""
        self._end(lambda: None, "no_such_call")

    # ---- within

    def _from_now(self, recording: Recording, opened: bool) -> None:
        recorder, done = self._recorder, self._opening
        if recording is not self._recording or recorder is None or done is None:  # it took too long
            return
        if not opened:
            self._end(lambda: None, "failed")
            return
        self._opening = None
        recorder.sink = recording.put
        self._owner.silence().startTransmit(recorder)
        self.update()
        done({})

    def _not_opened(self, recording: Recording) -> None:
        if recording is self._recording and self._opening is not None:
            self._end(lambda: None, "timeout")

    def _failed(self, recording: Recording) -> None:
        if recording is self._recording:
            self._end(lambda: None, "failed")
            self._owner.emit("recording_failed", call=self._call.key)

    def _end(self, closed: Callable[[], None], error: str) -> None:
        """Stop; who still waits for the file to be opened is told *error*."""
        recorder, recording, opening = self._recorder, self._recording, self._opening
        self._recorder = self._recording = self._opening = None
        if opening is not None:
            opening(error)
        if recorder is None or recording is None:
            return
        if recorder.sink is not None:
            recorder.sink = None
            self._owner.mute(recorder, True)
            self._owner.silence().stopTransmit(recorder)
            with contextlib.suppress(pj.Error):  # the media may have gone before
                voice = self._call.voice()
                if voice is not None:
                    voice.stopTransmit(recorder)
        recording.close(closed)
        self._owner.tap_free(recorder)
        self._owner.recorded(recording)
