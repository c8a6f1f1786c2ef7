# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine: carries out the desk's commands and tells what happens on the line. Runs on the actor's thread."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from typing import Any, ClassVar

import pjsua2 as pj

from app.domain.call import CallResult
from app.telephony.port import Hears, LineState
from app.telephony.sip_engine.account import Line, LineAccount, line_of
from app.telephony.sip_engine.actor import MAX_CALLS, Actor, Timer, report
from app.telephony.sip_engine.addresses import (
    checked_call_id,
    checked_digits,
    headers_of,
    host_of,
    person_of,
    target,
    wants_auto_answer,
)
from app.telephony.sip_engine.calls import LineCall
from app.telephony.sip_engine.dead_line import DeadLine
from app.telephony.sip_engine.line import OpenLine
from app.telephony.sip_engine.messages import Refused, flag, number, text
from app.telephony.sip_engine.recording import Recording
from app.telephony.sip_engine.results import result_of
from app.telephony.sip_engine.sound.playback import FASTEST, LONGEST, SLOWEST
from app.telephony.sip_engine.sound.sound import Sound
from app.telephony.sip_engine.tap import Tap

Send = Callable[[dict[str, Any]], None]

MOST_LIVE = MAX_CALLS - 1
"""Calls at one time; the next one that rings in hears busy."""
_REFUSE_AFTER = 0.02
_RECORDED = 0.5
"""Seconds that the files of recordings have at the end to be written."""
_TOLD_HEADERS = ("diversion", "alert-info", "call-info")


class Engine:
    """*send* takes a message for the desk and may be called on any thread."""

    def __init__(self, actor: Actor, send: Send) -> None:
        self.media_timeout = 6.0
        self.response_timeout = 5.0
        self.transfer_timeout = 60.0
        self.ring_in_timeout = 180.0
        self.dead_line_timeout = 90.0
        self._actor = actor
        self._send = send
        self._sound_mode = "devices"
        self._processing: dict[str, bool] = {}
        self._sound: Sound | None = None
        self._line: Line | None = None
        self._account: LineAccount | None = None
        self._opened: OpenLine | None = None
        self._calls: dict[str, LineCall] = {}
        self._lingering: set[LineCall] = set()
        self._dead_line = DeadLine(actor.later, time.monotonic, self._calls.values)
        self._used: set[str] = set()
        self._taps: list[Tap] = []
        """Free ones."""
        self._listening: set[str] = set()
        self._microphone: Hears | None = None
        self._recordings: list[Recording] = []
        actor.on_stop = self._stop

    # ---- commands

    def handle(self, message: dict[str, Any]) -> None:
        """Carry out one command and reply to it."""
        re = message.get("id")

        def done(result: dict[str, Any] | str) -> None:
            self._send({"re": re, "error": result} if isinstance(result, str) else {"re": re, "ok": result})

        try:
            command = self._COMMANDS.get(text(message, "do"))
            if command is None or not isinstance(re, int):
                raise Refused("bad_message")
            result = command(self, message, done)
        except Refused as refused:
            done(refused.code)
        except BaseException as error:
            report("command", error)
            done("failed")
        else:
            if result is not _LATER:
                done(result or {})

    def _configure(self, message: dict[str, Any], done: Any) -> None:
        sound = text(message, "sound")
        if sound not in ("devices", "silence", "tone"):
            raise Refused("bad_message")
        if self._sound is not None:
            raise Refused("not_now")
        self._sound_mode = sound
        self._processing = {
            "echo": flag(message, "echo_cancellation"),
            "noise": flag(message, "noise_suppression"),
            "level": flag(message, "auto_level"),
        }
        self.media_timeout = number(message, "media_timeout", 0, 3600)
        self.response_timeout = number(message, "response_timeout", 0.1, 3600)
        self.transfer_timeout = number(message, "transfer_timeout", 0.1, 3600)
        self.ring_in_timeout = number(message, "ring_in_timeout", 0.1, 3600)
        self.dead_line_timeout = number(message, "dead_line_timeout", 0.1, 3600)

    def _register(self, message: dict[str, Any], done: Any) -> dict[str, Any]:
        if self._account is not None:  # accounts do not change cleanly under live calls: the desk starts us anew
            raise Refused("not_now")
        line = line_of(message)
        opened = OpenLine(self._actor, line, self.response_timeout, self._tell_line, self._rings_in, self._moved)
        self._line, self._opened, self._account = line, opened, opened.account
        return {"listening": opened.listening}

    def _dial(self, message: dict[str, Any], done: Any) -> None:
        key = checked_call_id(text(message, "call"))
        if self._line is None or self._account is None:
            raise Refused("no_line")
        uri = target(text(message, "to"), self._line.server)
        ring_seconds = self._line.ring_seconds
        if message.get("ring_seconds") is not None:
            ring_seconds = number(message, "ring_seconds", 0.1, 600)
        if key in self._used:
            raise Refused("duplicate_call")
        if len(self._calls) + len(self._lingering) >= MOST_LIVE:  # one is kept for who rings in
            raise Refused("too_many_calls")
        call = self._begin(LineCall(self, self._account, key))
        try:
            call.dial(uri, ring_seconds)
        except Refused:
            self._used.discard(key)
            self.ended(call)
            self.gone(call)
            raise
        self._sound_on()
        if self._sound is not None and key in self._calls:
            self._sound.talks(key, True)

    def _answer(self, message: dict[str, Any], done: Any) -> None:
        call = self._call(message)
        call.take()
        sound = self._sound_ready()
        sound.talks(call.key, True)
        sound.rings_in(call.key, False)

    def _hang_up(self, message: dict[str, Any], done: Any) -> None:
        call = self._calls.get(text(message, "call"))
        if call is not None:
            call.finish_by_us()
        elif message["call"] not in self._used:
            raise Refused("no_such_call")

    def _hold(self, message: dict[str, Any], done: Callable[[Any], None]) -> object:
        self._call(message).set_hold(flag(message, "on"), done)
        return _LATER

    def _transfer(self, message: dict[str, Any], done: Any) -> None:
        if self._line is None:
            raise Refused("no_line")
        self._call(message).transfer(target(text(message, "to"), self._line.server))

    def _transfer_to_call(self, message: dict[str, Any], done: Any) -> None:
        self._call(message).transfer_to(self._call({"call": text(message, "other")}))

    def _record(self, message: dict[str, Any], done: Callable[[Any], None]) -> object:
        call = self._call(message)
        if message.get("path") is None:
            call.stop_recording(done)
        else:
            call.record(text(message, "path"), done)
        return _LATER

    def _devices(self, message: dict[str, Any], done: Callable[[Any], None]) -> object:
        self._sound_ready().devices(done)
        return _LATER

    def _choose_devices(self, message: dict[str, Any], done: Callable[[Any], None]) -> object:
        keys = {role: message.get(role) for role in ("input", "output", "ringer")}
        if not all(key is None or isinstance(key, str) for key in keys.values()):
            raise Refused("bad_message")
        self._sound_ready().choose(keys, done)
        return _LATER

    def _process_sound(self, message: dict[str, Any], done: Callable[[Any], None]) -> object:
        self._processing = {what: flag(message, what) for what in ("echo", "noise", "level")}
        self._sound_ready().process(self._processing, done)
        return _LATER

    def _test_tone(self, message: dict[str, Any], done: Callable[[Any], None]) -> object:
        self._sound_ready().test_tone(flag(message, "ringer"), done)
        return _LATER

    def _play(self, message: dict[str, Any], done: Callable[[Any], None]) -> object:
        at, speed = number(message, "at", 0, LONGEST), number(message, "speed", SLOWEST, FASTEST)
        self._sound_ready().play(text(message, "path"), at, speed, done)
        return _LATER

    def _call(self, message: dict[str, Any]) -> LineCall:
        call = self._calls.get(text(message, "call"))
        if call is None:
            raise Refused("no_such_call")
        return call

    _COMMANDS: ClassVar[dict[str, Callable[[Engine, dict[str, Any], Any], Any]]] = {
        "configure": _configure,
        "register": _register,
        "dial": _dial,
        "answer": _answer,
        "reject": lambda self, m, done: self._call(m).refuse(),
        "hang_up": _hang_up,
        "hold": _hold,
        "mute": lambda self, m, done: self._call(m).set_mute(flag(m, "on")),
        "dtmf": lambda self, m, done: self._call(m).send_digits(checked_digits(text(m, "digits"))),
        "transfer": _transfer,
        "transfer_to_call": _transfer_to_call,
        "record": _record,
        "devices": _devices,
        "choose_devices": _choose_devices,
        "process_sound": _process_sound,
        "watch_levels": lambda self, m, done: self._sound_ready().watch(flag(m, "on")),
        "test_tone": _test_tone,
        "play": _play,
        "stop_playing": lambda self, m, done: self._sound_ready().stop_playing(),
        "ping": lambda self, m, done: None,
    }

    # ---- the line

    def _tell_line(self, state: LineState, detail: str, listening: str) -> None:
        self.emit("line", state=state, detail=detail, listening="" if state is LineState.OFF else listening)
        self._dead_line.told(state, detail)

    def _moved(self, new_address: bool) -> None:
        for call in list(self._calls.values()):
            call.tell_where(new_address)

    def _rings_in(self, pj_id: int, invite: str) -> None:
        call = LineCall(self, self._account, str(uuid.uuid4()), pj_id)
        if len(self._calls) >= MOST_LIVE:
            self._lingering.add(call)
            call.turn_away(_REFUSE_AFTER)
            self.emit("turned_away", **_caller_of(headers_of(invite)))
            return
        headers = headers_of(invite)
        self._begin(call)
        call.ring()
        self.emit("incoming", call=call.key, auto_answer=wants_auto_answer(headers), **_caller_of(headers))
        self._sound_on()
        if self._sound is not None and call.key in self._calls:
            self._sound.rings_in(call.key, True)

    # ---- for calls (calls.Owner)

    def emit(self, event: str, **fields: Any) -> None:
        self._send({"event": event, **fields})

    def later(self, seconds: float, work: Callable[[], None]) -> Timer:
        return self._actor.later(seconds, work)

    def submit(self, work: Callable[[], None]) -> None:
        self._actor.submit(work)

    def silence(self) -> pj.AudioMedia:
        return self._actor.endpoint.audDevManager().getCaptureDevMedia()

    def tap(self) -> Tap:
        return self._taps.pop() if self._taps else Tap()

    def tap_free(self, tap: Tap) -> None:
        self._taps.append(tap)

    def recorded(self, recording: Recording) -> None:
        self._recordings = [*self._recordings[-MAX_CALLS:], recording]

    def listens(self, key: str, on: bool) -> Hears | None:
        before = bool(self._listening)
        (self._listening.add if on else self._listening.discard)(key)
        if bool(self._listening) is not before:
            self._microphone = None
            self._sound_ready().listen(on)
        return self._microphone

    def link(self, media: pj.AudioMedia, muted: bool) -> None:
        self._sound_ready().link(media, muted)

    def mute(self, media: pj.AudioMedia, muted: bool) -> None:
        self._sound_ready().mute(media, muted)

    def rings_out(self, call: LineCall, on: bool) -> None:
        if self._sound is not None:
            self._sound.rings_out(call.key, on)

    def line_dead_for(self) -> float:
        return self._dead_line.seconds()

    def lives(self, key: str) -> bool:
        return key in self._calls

    def leave(self, key: str) -> None:
        if key in self._calls:
            self._calls[key].finish_by_us()

    def may_redirect(self, uri: str) -> bool:
        return self._line is not None and host_of(uri) == self._line.server.host.lower()

    def ended(self, call: LineCall) -> None:
        self._calls.pop(call.key, None)
        self._lingering.add(call)
        if not self._calls:
            self._actor.busy = False
        if self._sound is not None:
            self._sound_off(call, self._sound)

    def gone(self, call: LineCall) -> None:
        self._lingering.discard(call)
        self._actor.clock.release(call.key)
        self._actor.bury(call)

    # ---- within

    def _begin(self, call: LineCall) -> LineCall:
        self._actor.clock.need(call.key)
        self._calls[call.key] = call
        self._used.add(call.key)
        self._actor.busy = True
        return call

    def _sound_ready(self) -> Sound:
        if self._sound is None:
            self._sound = Sound(self._actor, self._sound_mode, self.emit, self._microphone_hears)
            if any(self._processing.values()):
                self._sound.process(self._processing, lambda result: None)
        return self._sound

    def _microphone_hears(self, hears: Hears) -> None:
        if self._listening:
            self._microphone = hears
            for call in list(self._calls.values()):
                call.microphone(hears)

    def _sound_on(self) -> None:
        # After the INVITE or 180 is out: what it takes to set up sound must not delay them.
        if self._calls:
            self._sound_ready().begin()

    def _sound_off(self, call: LineCall, sound: Sound) -> None:
        sound.rings_in(call.key, False)
        sound.talks(call.key, False)
        if not call.seen.ended_by_us:
            if call.seen.connected:
                sound.signal("ended")
            elif not call.seen.incoming and result_of(call.seen) is CallResult.BUSY:
                sound.signal("busy")
        if not self._calls:
            sound.rest()

    def _stop(self) -> None:
        for call in list(self._calls.values()):
            call.finish_by_us()
        self._actor.poll_until(lambda: not self._calls, 1.0)
        for recording in self._recordings:
            recording.wait(_RECORDED)
        if self._opened is not None:
            self._opened.stop(0.6)


def _caller_of(headers: dict[str, str]) -> dict[str, Any]:
    """Who rings, and what the network tells of the call."""
    person, name = person_of(headers.get("from", headers.get("f", "")))
    asserted, asserted_name = person_of(headers.get("p-asserted-identity", ""))  # RFC 3325: the network's own word
    told = {k: v for k, v in headers.items() if k.startswith("x-") or k in _TOLD_HEADERS}
    return {"number": asserted or person, "name": asserted_name or name, "headers": told}


_LATER = object()
"""The reply comes from another thread."""
