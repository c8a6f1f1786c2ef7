# SPDX-License-Identifier: GPL-3.0-or-later
"""Microphone, loudspeaker and ringer: opened when something needs them, moved when devices come and go.

All of it happens on one thread, which may be held up by a driver: others hand over work and never wait for it. A chosen
device that is not there is replaced by the system's default until it is back. A device opened as the default moves with
the default by itself (PulseAudio, WASAPI and CoreAudio all do that); one that died is noticed by its silence.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from array import array
from collections.abc import Callable
from typing import Any

from app.telephony.port import Hears
from app.telephony.sip_engine.actor import report
from app.telephony.sip_engine.sound import tones
from app.telephony.sip_engine.sound.devices import Catalogue, Found, identity
from app.telephony.sip_engine.sound.levels import Meter
from app.telephony.sip_engine.sound.microphone import MicrophoneEar
from app.telephony.sip_engine.sound.pipe import MS, Pipe
from app.telephony.sip_engine.sound.playback import Playback, decoded
from app.telephony.sip_engine.sound.processing import LibraryMissing, Processing
from app.telephony.sip_engine.sound.streams import Clip, Player, Recorder, Stream, mixed

log = logging.getLogger("soitto.sound")

Reply = Callable[[dict[str, Any] | str], None]

LOOK_OPEN, LOOK_CLOSED = 0.5, 3.0
"""Seconds between looks at the list of devices while streams are open, and while none is."""
DEAD_AFTER = 0.4
"""A stream that has moved no sound for so long has lost its device; periods are 20 ms."""
START_PATIENCE = 3.0
"""Seconds that a new stream may need until its first sound (Bluetooth headsets switch their profile)."""
RETRY = 2.0
"""Seconds until a device that could not be opened is tried again."""
LEVELS_EVERY = 0.1
PLACE_EVERY = 0.2
"""Seconds between two words of how far a recording has been played."""
_ROUND_OFF = 0.2
"""Seconds that an output stays open after its last sound was handed to the driver."""


class Headset:
    """Every method may be called by any thread. *changed* is told the new list of devices, *levels* how loud microphone and
    loudspeaker are, *played* how far a recording is (seconds), whether it goes on, and whether it has come to its end; all on
    the headset's thread. *heard* is told what comes from the microphone while :meth:`listen` is on, on any thread."""

    def __init__(
        self,
        changed: Callable[[dict[str, Any]], None],
        levels: Callable[[float, float], None],
        played: Callable[[float, bool, bool], None],
        heard: Callable[[Hears], None],
    ) -> None:
        self.microphone, self.speaker = Pipe(), Pipe()
        self._changed, self._levels, self._played = changed, levels, played
        self._work: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._catalogue = Catalogue()
        self._found = Found()
        self._keys: dict[str, str | None] = {"input": None, "output": None, "ringer": None}
        self._streams: dict[str, Stream] = {}
        self._failed: dict[str, float] = {}
        self._needed_for: set[str] = set()
        self._clip: Clip | Playback | None = None
        self._playback: Playback | None = None
        self._sound: tuple[str, array[int]] | None = None
        """The recording that was played last: a half hour takes a second to decode, and the agent seeks in it."""
        self._next_place = 0.0
        self._clip_on: str | None = None
        self._clip_ended = 0.0
        self._asked: dict[str, bool] = {}
        self._processing: Processing | None = None
        self._processing_state = "off"
        self._meters = {"input": Meter(), "output": Meter()}
        self._ear = MicrophoneEar(heard)
        self._next_look = self._next_levels = 0.0
        self._told: dict[str, Any] | None = None
        threading.Thread(target=self._run, name="sound", daemon=True).start()

    def need(self, what: str) -> None:
        """Keep microphone and loudspeaker open until nothing needs them."""
        self._work.put(lambda: self._need(what))

    def release(self, what: str) -> None:
        self._work.put(lambda: self._release(what))

    def ring(self, on: bool) -> None:
        """Ring on the ringer's device until told to stop."""
        self._work.put(lambda: self._play(Clip(tones.ring(), again=True), "ringer") if on else self._stop_clip())

    def test_tone(self, ringer: bool, reply: Reply) -> None:
        """A tone of a second; ``no_device`` where there is no output."""
        self._ask(lambda: self._test(ringer), reply)

    def play(self, path: str, at: float, speed: float, reply: Reply) -> None:
        """Play a recording from *at* (seconds) on the loudspeaker; a call that rings ends it. Replies with its length."""
        self._ask(lambda: self._play_file(path, at, speed), reply)

    def stop_playing(self) -> None:
        """End it."""
        self._work.put(self._stop_playback)

    def watch(self, on: bool) -> None:
        """Tell the levels from now on."""
        self._work.put(lambda: self._watch(on))

    def listen(self, on: bool) -> None:
        """Tell from now on what comes from the microphone."""
        self._ear.listen(on)

    def choose(self, keys: dict[str, str | None], reply: Reply) -> None:
        """Devices for ``input``, ``output`` and ``ringer`` from now on; None = the default."""
        self._ask(lambda: self._choose(keys), reply)

    def process(self, asked: dict[str, bool], reply: Reply) -> None:
        """What is done to the microphone's sound: ``echo``, ``noise``, ``level``."""
        self._ask(lambda: self._process(asked), reply)

    def listing(self, reply: Reply) -> None:
        """The reply to ``devices``."""
        self._ask(self._looked, reply)

    # ---- the thread

    def _run(self) -> None:
        while True:
            now = time.monotonic()
            due = min(self._next_look, self._next_levels if "levels" in self._needed_for else self._next_look)
            if self._playback is not None:
                due = min(due, self._next_place)
            try:
                self._work.get(timeout=max(0.0, due - now))()
            except queue.Empty:
                pass
            except BaseException as error:
                report("sound", error)
            try:
                self._tick(time.monotonic())
            except BaseException as error:
                report("sound", error)

    def _ask(self, work: Callable[[], dict[str, Any] | str], reply: Reply) -> None:
        def carry_out() -> None:
            try:
                reply(work())
            except BaseException as error:  # the desk waits for a reply in any case
                report("sound", error)
                reply("failed")

        self._work.put(carry_out)

    def _tick(self, now: float) -> None:
        if "levels" in self._needed_for and now >= self._next_levels:
            self._next_levels = max(self._next_levels + LEVELS_EVERY, now)
            self._levels(self._meters["input"].read(), self._meters["output"].read())
        if self._playback is not None and now >= self._next_place:
            self._tell_place(now)
        self._ear.look(now)
        if now >= self._next_look:
            self._look()

    def _look(self) -> None:
        """See what is there, put right what is open, and tell what changed."""
        self._found = self._catalogue.look()
        self._settle()
        self._next_look = time.monotonic() + (LOOK_OPEN if self._streams else LOOK_CLOSED)
        listing = self._listing()
        if self._told is not None and listing != self._told:
            self._changed(listing)
        self._told = listing

    def _looked(self) -> dict[str, Any]:
        self._look()
        return self._listing()

    def _listing(self) -> dict[str, Any]:
        found = self._found
        detail = found.detail or ("open_failed" if self._failed.keys() & {"input", "output"} else "")
        return {
            "inputs": [[key, key] for key in found.inputs],
            "outputs": [[key, key] for key in found.outputs],
            **self._keys,
            "silent": bool(detail),
            "detail": detail,
            "processing": self._processing_state,
        }

    # ---- what is wanted

    def _need(self, what: str) -> None:
        self._needed_for.add(what)
        if "input" not in self._streams or "output" not in self._streams:
            # Asking for the devices takes milliseconds, just when a call is set up: what was seen last will do, if it is there.
            self._settle()
            self._next_look = min(self._next_look, time.monotonic() + LOOK_OPEN)
            if self._failed:
                self._failed.clear()
                self._look()

    def _release(self, what: str) -> None:
        self._needed_for.discard(what)
        self._settle()

    def _watch(self, on: bool) -> None:
        for meter in self._meters.values():
            meter.on = on
            meter.read()
        self._next_levels = time.monotonic() + LEVELS_EVERY
        (self._need if on else self._release)("levels")

    def _choose(self, keys: dict[str, str | None]) -> dict[str, Any]:
        self._keys.update(keys)
        self._failed.clear()
        self._look()
        return {}

    def _process(self, asked: dict[str, bool]) -> dict[str, Any]:
        self._asked = asked
        self._processing, self._processing_state = None, "off"
        if any(asked.values()):
            try:
                self._processing = Processing(**asked)
                self._processing_state = "on"
            except LibraryMissing:
                self._processing_state = "missing"
        self._look()
        return {}

    def _test(self, ringer: bool) -> dict[str, Any] | str:
        if self._clip is None or self._clip.over:
            self._play(Clip(tones.test_tone()), "ringer" if ringer else "output")
            if self._clip_on is None:
                self._stop_clip()
                return "no_device"
        return {}

    def _play_file(self, path: str, at: float, speed: float) -> dict[str, Any] | str:
        try:
            if self._sound is None or self._sound[0] != path:
                self._sound = None
                self._sound = path, decoded(path)
        except ValueError:
            return "failed"
        playback = Playback(self._sound[1], at, speed)
        if self._clip is not None and not isinstance(self._clip, Playback) and not self._clip.over:
            return "not_now"  # somebody rings
        self._playback, self._next_place = playback, time.monotonic() + PLACE_EVERY
        self._play(playback, "output")
        if self._clip_on is None:
            self._playback = None
            self._stop_clip()
            return "no_device"
        return {"seconds": playback.seconds}

    def _stop_playback(self) -> None:
        playback = self._playback
        if playback is not None:
            if self._clip is playback:
                self._stop_clip()
            self._tell_place(time.monotonic())

    def _tell_place(self, now: float) -> None:
        playback = self._playback
        assert playback is not None
        goes_on = self._clip is playback and not playback.over
        self._next_place = now + PLACE_EVERY
        if not goes_on:
            self._playback = None
        self._played(playback.position, goes_on, playback.over)

    def _play(self, clip: Clip | Playback, role: str) -> None:
        self._clip, self._clip_on, self._clip_ended = clip, role, 0.0
        self._look()
        if role not in self._streams and (role != "ringer" or "output" not in self._streams):
            self._clip_on = None

    def _stop_clip(self) -> None:
        self._clip = None
        self._settle()

    # ---- streams

    def _settle(self) -> None:
        """Open, move and close streams until what is open is what is wanted."""
        if self._clip is not None and self._clip.over:
            if not self._clip_ended:
                self._clip_ended = time.monotonic()
            elif time.monotonic() - self._clip_ended > _ROUND_OFF:
                self._clip, self._clip_ended = None, 0.0
        wanted = self._wanted()
        for role, stream in list(self._streams.items()):
            device = wanted.get(role, _NOT)
            lost = stream.idle_for() > (DEAD_AFTER if stream.moved > stream.opened else START_PATIENCE)
            ident = None if device is None or device is _NOT else identity(device)
            if device is _NOT or lost or stream.device != ident or stream.backend is not self._found.backend:
                del self._streams[role]
                stream.close()
                self._note_drops(role)
        now = time.monotonic()
        for role, device in wanted.items():
            if role not in self._streams and now >= self._failed.get(role, 0.0):
                self._open(role, device)
        for role in set(self._failed) - set(wanted):
            del self._failed[role]

    def _wanted(self) -> dict[str, Any]:
        """Device id by role (None = the default); a role that is not in it is not wanted, or cannot be had."""
        found, wanted = self._found, {}
        if self._needed_for and found.inputs:
            wanted["input"] = found.inputs.get(self._keys["input"] or "")
        if not found.outputs:
            return wanted
        output, ringer = (found.outputs.get(self._keys[role] or "") for role in ("output", "ringer"))
        apart = (output and identity(output)) != (ringer and identity(ringer))
        if self._clip is not None and self._clip_on == "ringer" and apart:
            wanted["ringer"] = ringer
        if self._needed_for or (self._clip is not None and "ringer" not in wanted):
            wanted["output"] = output
        return wanted

    def _open(self, role: str, device: Any) -> None:
        import miniaudio

        try:
            if role == "input":
                self._streams[role] = Recorder(device, self._found.backend, self._heard)
            else:
                render = self._ringer_plays if role == "ringer" else self._speaker_plays
                self._streams[role] = Player(device, self._found.backend, render)
            self._failed.pop(role, None)
        except miniaudio.MiniaudioError as error:
            log.warning("%s could not be opened: %s", role, type(error).__name__)
            self._failed[role] = time.monotonic() + RETRY

    def _note_drops(self, role: str) -> None:
        pipe = {"input": self.microphone, "output": self.speaker}.get(role)
        if pipe is not None:
            log.debug("%s so far: %d ms dropped, %d gaps", role, pipe.dropped // MS, pipe.gaps)

    # ---- on the threads of the drivers

    def _heard(self, samples: bytearray) -> None:
        processing = self._processing
        sound = samples if processing is None else processing.near(samples)
        self._ear.feed(samples, sound)
        self._meters["input"].feed(sound)
        self.microphone.put(sound)

    def _speaker_plays(self, count: int) -> bytes:
        sound = self.speaker.take(count)
        clip = self._clip
        if clip is not None and not clip.over and "ringer" not in self._streams:
            sound = mixed(sound, clip.take(count))
        self._meters["output"].feed(sound)
        processing = self._processing
        if processing is not None:
            processing.far(sound)
        return sound

    def _ringer_plays(self, count: int) -> bytes:
        clip = self._clip
        return bytes(count) if clip is None or clip.over else clip.take(count)


_NOT = object()
"""A role for which no stream is wanted."""
