# SPDX-License-Identifier: GPL-3.0-or-later
"""What calls sound like at this desk: which are linked to the headset, what rings and what beeps.

Belongs to the actor's thread; the devices are the headset's business.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import pjsua2 as pj

from app.telephony.port import Hears
from app.telephony.sip_engine.actor import Actor
from app.telephony.sip_engine.sound import tones
from app.telephony.sip_engine.sound.bridge import HeadsetPort
from app.telephony.sip_engine.sound.headset import Headset

KEEP_OPEN = 30.0
"""Seconds that the devices stay open after the last call: Bluetooth headsets need seconds to start."""
BUSY_SECONDS, ENDED_SECONDS = 2.4, 0.7

Reply = Callable[[dict[str, Any] | str], None]
Emit = Callable[..., None]


class Sound:
    """Links calls to the headset, to a test tone, or to silence. *emit* tells events and may be called by any thread, *heard*
    (what comes from the microphone) is called on the actor's."""

    def __init__(self, actor: Actor, mode: str, emit: Emit, heard: Callable[[Hears], None]) -> None:
        self._actor = actor
        self._silence = actor.endpoint.audDevManager().getCaptureDevMedia()
        self._source: Any = None
        self._headset: Headset | None = None
        self._tones: dict[str, _BridgeTone] = {}
        self._ringing_out: set[str] = set()
        self._ringing_in: set[str] = set()
        self._talking: set[str] = set()
        self._rings = False
        self._idle: Any = None
        if mode == "tone":
            self._source = tones.tone(tones.LINE_CHECK)
        elif mode == "devices":
            self._headset = Headset(
                changed=lambda listing: emit("devices", **listing),
                levels=lambda microphone, speaker: emit("levels", microphone=microphone, speaker=speaker),
                played=lambda at, on, over: emit("played", at=at, on=on, over=over),
                heard=lambda hears: actor.submit(lambda: heard(hears)),
            )
            self._source = HeadsetPort(self._headset.microphone, self._headset.speaker)
            self._tones = {
                "ringback": _BridgeTone(self._source, tones.RINGBACK),
                "waiting": _BridgeTone(self._source, tones.CALL_WAITING),
                "busy": _BridgeTone(self._source, tones.BUSY),
                "ended": _BridgeTone(self._source, tones.ENDED),
            }

    # ---- calls

    def begin(self) -> None:
        """A call begins: have the devices open when it is answered, so that no first word is lost."""
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        if self._headset is not None:
            self._headset.need("call")

    def rest(self) -> None:
        """The last call is over."""
        if self._headset is not None and self._idle is None:
            headset = self._headset
            self._idle = self._actor.later(KEEP_OPEN, lambda: headset.release("call"))

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

    def listen(self, on: bool) -> None:
        """Tell from now on what comes from the microphone, where there is one."""
        if self._headset is not None:
            self._headset.listen(on)

    # ---- what the agent hears besides the caller

    def rings_out(self, call: str, on: bool) -> None:
        """The agent hears the other side's phone ring."""
        (self._ringing_out.add if on else self._ringing_out.discard)(call)
        self._settle()

    def rings_in(self, call: str, on: bool) -> None:
        """Somebody rings in: the ringer rings, or a soft beep tells an agent who is on the phone."""
        (self._ringing_in.add if on else self._ringing_in.discard)(call)
        self._settle()

    def talks(self, call: str, on: bool) -> None:
        """A call that was dialled or answered begins or ends."""
        (self._talking.add if on else self._talking.discard)(call)
        self._settle()

    def signal(self, what: Literal["busy", "ended"]) -> None:
        """A short tone: the call could not be had, or the other side has hung up. Silent while another call goes on."""
        player = self._tones.get(what)
        if player is not None and not self._talking and not self._ringing_in:
            player.play(True)
            self._actor.later(BUSY_SECONDS if what == "busy" else ENDED_SECONDS, lambda: player.play(False))

    def _settle(self) -> None:
        if self._headset is None:
            return
        self._tones["ringback"].play(bool(self._ringing_out))
        self._tones["waiting"].play(bool(self._ringing_in and self._talking))
        rings = bool(self._ringing_in) and not self._talking
        if rings != self._rings:
            self._rings = rings
            self._headset.ring(rings)
        if self._talking or self._ringing_in:
            for what in ("busy", "ended"):
                self._tones[what].play(False)

    # ---- devices

    def devices(self, reply: Reply) -> None:
        if self._headset is not None:
            self._headset.listing(reply)
        else:
            off: dict[str, Any] = dict.fromkeys(("input", "output", "ringer"))
            reply({"inputs": [], "outputs": [], **off, "silent": True, "detail": "off", "processing": "off"})

    def choose(self, keys: dict[str, str | None], reply: Reply) -> None:
        if self._headset is not None:
            self._headset.choose(keys, reply)
        else:
            reply({})

    def process(self, asked: dict[str, bool], reply: Reply) -> None:
        if self._headset is not None:
            self._headset.process(asked, reply)
        else:
            reply({})

    def watch(self, on: bool) -> None:
        if self._headset is not None:
            self._headset.watch(on)

    def play(self, path: str, at: float, speed: float, reply: Reply) -> None:
        if self._headset is not None:
            self._headset.play(path, at, speed, reply)
        else:
            reply("no_device")

    def stop_playing(self) -> None:
        if self._headset is not None:
            self._headset.stop_playing()

    def test_tone(self, ringer: bool, reply: Reply) -> None:
        if self._headset is not None:
            self._headset.test_tone(ringer, reply)
        else:
            reply("no_device")


class _BridgeTone:
    """A tone that is mixed into what the agent hears."""

    def __init__(self, ear: HeadsetPort, cadence: tones.Cadence) -> None:
        self._ear = ear
        self._tone = tones.tone(cadence)
        self._on = False

    def play(self, on: bool) -> None:
        if on == self._on:
            return
        self._on = on
        if on:
            self._tone.rewind()
            self._tone.startTransmit(self._ear)
        else:
            self._tone.stopTransmit(self._ear)
