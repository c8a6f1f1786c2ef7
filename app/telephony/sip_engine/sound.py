# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound between calls and the agent's headset.

PJSIP's wheels bring no sound driver: its bridge runs on the null device's clock, and a port written in Python carries
20 ms frames between the bridge and miniaudio (WASAPI, PulseAudio, ALSA, CoreAudio). Devices are opened when a call
begins, not when it is answered, because capture may take 2 s to start, and are closed some time after the last call.
Opening and listing can block, so they happen on a thread of their own, which never touches PJSIP.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Generator
from typing import Any

import pjsua2 as pj

from app.telephony.sip_engine.actor import CLOCK_RATE, Actor, guarded, report

FRAME_BYTES = CLOCK_RATE // 50 * 2
"""20 ms of 16 bit mono."""
PERIOD_MS = 20
MOST_BUFFERED = FRAME_BYTES * 5
"""More than 100 ms of sound waiting is delay that nobody wants: the oldest is dropped."""
KEEP_OPEN = 30.0
"""Seconds that the devices stay open after the last call."""
RINGBACK = (425, 1000, 4000)
"""Ring tone heard by the caller: Hz, ms on, ms off (ETSI's recommendation for Europe)."""


class Pipe:
    """A short buffer of samples between two clocks."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._bytes = bytearray()

    def put(self, samples: bytes) -> None:
        with self._lock:
            self._bytes += samples
            if len(self._bytes) > MOST_BUFFERED:
                del self._bytes[: len(self._bytes) - MOST_BUFFERED]

    def take(self, count: int) -> bytes:
        """Exactly *count* bytes; what is missing is silence."""
        with self._lock:
            samples = bytes(self._bytes[:count])
            del self._bytes[:count]
        return samples + bytes(count - len(samples))


class HeadsetPort(pj.AudioMediaPort):
    """The headset as a port of PJSIP's bridge. Its methods run on the thread of the bridge's clock."""

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
            self._speaker.put(bytes(frame.buf))


class Headset:
    """The sound devices, on their own thread."""

    def __init__(self) -> None:
        self.microphone, self.speaker = Pipe(), Pipe()
        self.input: str | None = None
        self.output: str | None = None
        self._work: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._open: list[Any] = []
        self._detail = ""
        self._want = False
        threading.Thread(target=self._run, name="sound", daemon=True).start()

    def submit(self, work: Callable[[], None]) -> None:
        self._work.put(work)

    def _run(self) -> None:
        while True:
            try:
                self._work.get()()
            except BaseException as error:
                report("sound", error)

    # ---- on the thread of the devices

    def open(self) -> None:
        if self._open:
            return
        import miniaudio

        inputs, outputs, self._detail = self._listed()
        if self._detail == "no_backend":
            return
        common: dict[str, Any] = {
            "nchannels": 1,
            "sample_rate": CLOCK_RATE,
            "buffersize_msec": PERIOD_MS,
            "backends": _backends(),
            "app_name": "Soitto",
        }
        try:
            if outputs:
                player = miniaudio.PlaybackDevice(device_id=outputs.get(self.output or ""), **common)
                self._open.append(player)
                player.start(_started(_play(self.speaker)))
            if inputs:
                recorder = miniaudio.CaptureDevice(device_id=inputs.get(self.input or ""), **common)
                self._open.append(recorder)
                recorder.start(_started(_record(self.microphone)))
        except miniaudio.MiniaudioError:
            self._detail = "open_failed"
            self.close()

    def close(self) -> None:
        import miniaudio

        for device in self._open:
            device.close()
            # miniaudio leaves the context, with its connection to the sound server, to nobody.
            miniaudio.lib.ma_context_uninit(device._context)
        self._open.clear()

    def reopen(self) -> None:
        if self._open:
            self.close()
            self.open()

    def listing(self) -> dict[str, Any]:
        """The reply to ``devices``."""
        inputs, outputs, detail = self._listed()
        if self._detail == "open_failed":
            detail = detail or self._detail
        return {
            "inputs": [[key, key] for key in inputs],
            "outputs": [[key, key] for key in outputs],
            "input": self.input,
            "output": self.output,
            "silent": bool(detail),
            "detail": detail,
        }

    def choose(self, input_key: str | None, output_key: str | None) -> dict[str, Any] | str:
        """Use these devices; the reply to ``choose_devices``."""
        inputs, outputs, _ = self._listed()
        for key, there in ((input_key, inputs), (output_key, outputs)):
            if key is not None and key not in there:
                return "no_device"
        self.input, self.output = input_key, output_key
        self.reopen()
        return {}

    def _listed(self) -> tuple[dict[str, Any], dict[str, Any], str]:
        """Input and output devices by key (their name, numbered where names repeat), and what is wrong."""
        try:
            import miniaudio

            devices = miniaudio.Devices(_backends())
        except Exception as error:  # ImportError on a platform without the library, MiniaudioError without a back end
            report("sound devices", error)
            return {}, {}, "no_backend"
        try:
            inputs, outputs = (
                _keyed(found, devices.backend) for found in (devices.get_captures(), devices.get_playbacks())
            )
        except miniaudio.MiniaudioError:
            return {}, {}, "no_backend"
        if not outputs:
            return inputs, outputs, "no_output"
        return inputs, outputs, "" if inputs else "no_input"


def _or_failed(work: Callable[[], dict[str, Any] | str]) -> dict[str, Any] | str:
    """A reply in any case: the desk waits for one."""
    try:
        return work()
    except BaseException as error:
        report("sound", error)
        return "failed"


def _backends() -> list[Any]:
    import miniaudio

    backend = miniaudio.Backend
    if sys.platform == "win32":
        return [backend.WASAPI]
    if sys.platform == "darwin":
        return [backend.COREAUDIO]
    return [backend.PULSEAUDIO, backend.ALSA]


def _keyed(devices: list[dict[str, Any]], backend: str) -> dict[str, Any]:
    import miniaudio

    found: dict[str, Any] = {}
    for device in devices:
        if backend == "ALSA" and bytes(miniaudio.ffi.buffer(device["id"])).rstrip(b"\0") == b"null":
            continue  # ALSA's own silence is no headset
        key, n = device["name"], 2
        while key in found:
            key, n = f"{device['name']} ({n})", n + 1
        found[key] = device["id"]
    return found


def _started(generator: Generator[Any, Any, None]) -> Generator[Any, Any, None]:
    next(generator)
    return generator


def _play(pipe: Pipe) -> Generator[bytes, int, None]:
    frames = yield b""
    while True:
        frames = yield pipe.take(frames * 2)


def _record(pipe: Pipe) -> Generator[None, bytes, None]:
    while True:
        pipe.put((yield))


class Sound:
    """Links calls to the headset, to a test tone, or to silence. Belongs to the actor's thread."""

    def __init__(self, actor: Actor, mode: str) -> None:
        self._actor = actor
        self._mode = mode
        self._silence = actor.endpoint.audDevManager().getCaptureDevMedia()
        self._source: Any = None
        self._headset: Headset | None = None
        self._ringback: pj.ToneGenerator | None = None
        self._ringing: set[str] = set()
        self._idle: Any = None
        if mode == "tone":
            self._source = tone(440, 400, 200)
        elif mode == "devices":
            self._headset = Headset()
            self._source = HeadsetPort(self._headset.microphone, self._headset.speaker)
            self._ringback = tone(*RINGBACK)

    def begin(self) -> None:
        """A call begins: have the devices open when it is answered."""
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        if self._headset is not None:
            self._headset.submit(self._headset.open)

    def rest(self) -> None:
        """The last call is over."""
        if self._headset is not None and self._idle is None:
            headset = self._headset
            self._idle = self._actor.later(KEEP_OPEN, lambda: headset.submit(headset.close))

    def link(self, media: pj.AudioMedia, muted: bool) -> None:
        # Silence is linked always: with no source at all PJSIP would send no packets, and the other side drop the call.
        self._silence.startTransmit(media)
        if self._headset is not None:
            media.startTransmit(self._source)
        self.mute(media, muted)

    def mute(self, media: pj.AudioMedia, muted: bool) -> None:
        if self._source is None:
            return
        if muted:
            self._source.stopTransmit(media)
        else:
            self._source.startTransmit(media)

    def rings_out(self, key: str, on: bool) -> None:
        """The agent hears the other side's phone ring."""
        if self._ringback is None:
            return
        before = bool(self._ringing)
        (self._ringing.add if on else self._ringing.discard)(key)
        if self._ringing and not before:
            self._ringback.rewind()
            self._ringback.startTransmit(self._source)
        elif before and not self._ringing:
            self._ringback.stopTransmit(self._source)

    def devices(self, reply: Callable[[dict[str, Any] | str], None]) -> None:
        headset = self._headset
        if headset is None:
            reply({"inputs": [], "outputs": [], "input": None, "output": None, "silent": True, "detail": "off"})
        else:
            headset.submit(lambda: reply(_or_failed(headset.listing)))

    def choose(
        self, input_key: str | None, output_key: str | None, reply: Callable[[dict[str, Any] | str], None]
    ) -> None:
        headset = self._headset
        if headset is not None:
            headset.submit(lambda: reply(_or_failed(lambda: headset.choose(input_key, output_key))))
        elif input_key is None and output_key is None:
            reply({})
        else:
            reply("no_device")


def tone(hertz: int, on_ms: int, off_ms: int) -> pj.ToneGenerator:
    """A soft tone, on and off for ever."""
    generator = pj.ToneGenerator()
    generator.createToneGenerator(CLOCK_RATE, 1)
    desc = pj.ToneDesc()
    desc.freq1, desc.freq2, desc.on_msec, desc.off_msec, desc.volume = hertz, 0, on_ms, off_ms, 3000
    descs = pj.ToneDescVector()
    descs.append(desc)
    generator.play(descs, True)
    return generator
