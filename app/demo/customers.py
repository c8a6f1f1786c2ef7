# SPDX-License-Identifier: GPL-3.0-or-later
"""The customers of the demo: a process that takes and makes real SIP calls, with real RTP, over loopback.

``python -m app.demo.customers``. The last digit of the dialled number decides what the customer does:

=======  ==========================================================================================
0, 1, 2  answers after 2 s and stays until the agent hangs up (so does a name without digits)
3        is busy (486)
4        lets it ring for ever
5        declines after 1 s (603)
6        answers after 2 s and hangs up after 10 s of talk
7        answers after 2 s; 4 s later the line drops: no voice, no good-bye (the call is sent on, 302, to a
         process of its own, which answers and then dies)
8        cannot be reached (503)
9        no such number (404)
=======  ==========================================================================================

Times are arguments of the program; with ``--drop-after 0`` the line of …7 drops on command only. Whoever answers talks without
end, in a voice that was made. Whoever rings in stays until the agent hangs up.

Control, one JSON object a line. On stdin:

* ``{"do": "desk", "address": "host:port", "user": "agent"}``: where the agent can be reached;
* ``{"do": "ring_in", "call": "my-id", "number": "+44…", "name": "…", "give_up_after": 20, "talk": null,
  "elsewhere": false, "apart": false}``: a customer rings in, and gives up (``elsewhere``: because another phone took the
  call) when not answered within that time; ``talk`` seconds after the answer they hang up, null: never. ``apart``: from a
  process of their own, so that they can vanish. ``call`` and all that follows ``number`` may be left out;
* ``{"do": "people", "people": [["+44…", "name"], …]}``: who rings in by themselves, in turn;
* ``{"do": "hold", "call": "…", "how": "sendonly", "sound": "none"}`` (or ``inactive``): they put the agent on hold (a
  re-INVITE), who hears that sound from them meanwhile, and ``{"do": "resume", "call": "…"}`` is back;
* ``{"do": "sound", "call": "…", "sound": "speech"}``: what they say from now on: ``speech``, ``silence`` (packets full of it),
  ``music``, ``tone`` (a soft hum), or ``none``: their voice is cut while the signalling goes on (but for
  one packet in five seconds, which PJSIP sends in any case). It may be said before the answer;
* ``{"do": "vanish", "call": "…"}``: their process dies, without a good-bye: of a call to a number in …7, or one ``apart``;
* ``{"do": "hang_up", "call": "…", "cause": 0, "mid_sentence": false}``: with a ``cause`` the good-bye gives this one of Q.850;
  ``mid_sentence``: as soon as they are in the middle of a word. Before the answer they give up;
* ``{"do": "level", "call": "…"}``. The end of stdin ends the program.

On stdout: ``{"event": "ready", "listening": "host:port"}`` first, then with ``call`` each: ``called`` (number, does),
``rings_in`` (number), ``answered``, ``held``, ``resumed``, ``dtmf`` (digit), ``level`` (level: 0 silence to 255),
``dropped`` (the process is gone), ``ended`` (code, seconds since the answer); and ``error`` (code) for a command that was not
understood, or cannot be carried out.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

import pjsua2 as pj

from app import program
from app.demo import voices
from app.telephony.sip_engine.actor import Actor, guarded, open_transport, report
from app.telephony.sip_engine.addresses import Server as Address
from app.telephony.sip_engine.addresses import checked_host, headers_of, person_of, quoted_name, target
from app.telephony.sip_engine.messages import Refused, decode, encode, number, text
from app.telephony.sip_engine.pipes import Writer, protected_stdout, read_messages
from app.telephony.sip_engine.sound.tones import Cadence, tone

PEOPLE = [
    ("+442079460120", "Maria Jensen"),
    ("+97688001231", "Бат-Эрдэнэ"),
    ("+74951234562", "Анна Соколова"),
    ("+36301234561", "Kovács Péter"),
    ("+358401234564", "Aino Mäkelä"),
]
"""Who rings in when nobody else was named; some have an open callback in the demo's day, and are recognised."""

DOES = {"3": "busy", "4": "rings", "5": "declines", "6": "leaves", "7": "drops", "8": "unreachable", "9": "no_number"}
SOUNDS = ("speech", "silence", "music", "tone", "none")
LOOK_FOR_A_WORD = 0.01
"""Seconds between looks whether they are in the middle of a word."""
REFUSALS = {"busy": 486, "unreachable": 503, "no_number": 404}


def does(number: str) -> str:
    """What the customer of *number* does."""
    return DOES.get(number[-1:], "stays")


class Customer(pj.Call):
    """One call of one customer."""

    def __init__(self, town: Town, key: str, pj_id: int = pj.PJSUA_INVALID_ID) -> None:
        super().__init__(town.account, pj_id)
        self.key = key
        self.talk: float | None = None
        self.elsewhere = False
        self.sound = "speech"
        self.sound_on_hold = ""
        self._town = town
        self._answered_at = 0.0
        self._on_hold = False

    @property
    def answered(self) -> bool:
        return self._answered_at > 0

    def say(self, code: int, contact: str = "") -> None:
        op = pj.CallOpParam(code == 200)
        if code == 200:
            op.opt.audioCount, op.opt.videoCount = 1, 0
        op.statusCode = code
        if contact:
            op.txOption.headers.append(_header("Contact", contact))
        self.answer(op)

    def leave(self, cause: int = 0) -> None:
        op = pj.CallOpParam()
        if self.elsewhere and not self.answered:
            op.txOption.headers.append(_header("Reason", 'SIP;cause=200;text="Call completed elsewhere"'))
        elif cause:
            op.txOption.headers.append(_header("Reason", f"Q.850;cause={cause}"))
        self.hangup(op)

    @property
    def says(self) -> str:
        """What they say now; one of SOUNDS."""
        return self.sound_on_hold or self.sound

    def hold(self, how: str, sound: str) -> None:
        self.sound_on_hold = sound
        op = pj.CallOpParam(True)
        op.opt.audioCount, op.opt.videoCount = 1, 0
        if how == "sendonly":
            self.setHold(op)
        else:
            op.opt.flag = pj.PJSUA_CALL_SET_MEDIA_DIR
            op.opt.mediaDir.append(pj.PJMEDIA_DIR_NONE)
            self.reinvite(op)

    def resume(self) -> None:
        self.sound_on_hold = ""
        op = pj.CallOpParam(True)
        op.opt.audioCount, op.opt.videoCount = 1, 0
        op.opt.flag = pj.PJSUA_CALL_UNHOLD | pj.PJSUA_CALL_SET_MEDIA_DIR
        op.opt.mediaDir.append(pj.PJMEDIA_DIR_ENCODING_DECODING)
        self.reinvite(op)

    def sends_silence(self, on: bool) -> None:
        """With nothing to say they send packets full of silence, as phones do, or next to none."""
        info = self.getInfo()  # a name of its own: its list dies with it
        for media in info.media:
            if media.type == pj.PJMEDIA_TYPE_AUDIO and media.dir & pj.PJMEDIA_DIR_ENCODING:
                param = self.getStreamInfo(media.index).audCodecParam
                param.setting.vad = not on
                self.audStreamModifyCodecParam(media.index, param)

    def media(self) -> pj.AudioMedia:
        """Raises ``pj.Error`` where there is none."""
        return self.getAudioMedia(-1)

    def level(self) -> int:
        """How loud the agent is just now, 0 to 255."""
        return int(self.media().getTxLevel())

    @guarded
    def onCallState(self, prm: pj.OnCallStateParam) -> None:
        info = self.getInfo()
        if info.state == pj.PJSIP_INV_STATE_CONFIRMED:
            self._answered_at = time.monotonic()
            self._town.tell("answered", self)
            self._town.answered(self)
        elif info.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            seconds = round(time.monotonic() - self._answered_at, 3) if self.answered else 0.0
            self._town.tell("ended", self, code=int(info.lastStatusCode), seconds=seconds)
            self._town.gone(self)

    @guarded
    def onCallMediaState(self, prm: pj.OnCallMediaStateParam) -> None:
        info = self.getInfo()  # a name of its own: its list dies with it
        for media in info.media:
            if media.type == pj.PJMEDIA_TYPE_AUDIO:
                if media.audioConfSlot >= 0:
                    self._town.link(self)
                on_hold = media.status == pj.PJSUA_CALL_MEDIA_REMOTE_HOLD
                if on_hold != self._on_hold:
                    self._on_hold = on_hold
                    self._town.tell("held" if on_hold else "resumed", self)

    @guarded
    def onDtmfDigit(self, prm: pj.OnDtmfDigitParam) -> None:
        self._town.tell("dtmf", self, digit=prm.digit)


class Line(pj.Account):
    """The one account on which every customer is called."""

    def __init__(self, called: Callable[[int, str], None]) -> None:
        super().__init__()
        self._called = called

    @guarded
    def onIncomingCall(self, prm: pj.OnIncomingCallParam) -> None:
        self._called(prm.callId, prm.rdata.wholeMsg)


class Town:
    """All the customers. Belongs to the actor's thread, but for :meth:`tell`."""

    def __init__(self, actor: Actor, writer: Writer, options: argparse.Namespace) -> None:
        self._actor = actor
        self._writer = writer
        self._options = options
        self._calls: dict[str, Customer] = {}
        self._numbers = itertools.count(1)
        self._desk: tuple[Address, str] | None = None
        self._people = itertools.cycle(PEOPLE)
        self._sources: dict[str, pj.AudioMedia] = {}
        self._apart: dict[str, _Apart] = {}
        """Calls that have a process of their own."""
        self.account: Line | None = None
        actor.on_stop = self._close
        actor.busy = True

    def open(self) -> None:
        """Bind and be reachable; raises ``pj.Error`` when the address is taken."""
        endpoint = self._actor.endpoint
        self._actor.clock.need("customers")
        bound = open_transport(endpoint, "udp", self._options.bind, self._options.port)
        config = pj.AccountConfig()
        config.idUri = f"sip:customer@{self._options.bind}"
        config.sipConfig.transportId = bound
        config.mediaConfig.transportConfig.boundAddress = self._options.bind
        # The UPDATE that it sends after an answer with several codecs has an exchange take a hold for over.
        config.mediaConfig.lockCodecEnabled = False
        account = Line(self._called)
        account.create(config)
        self.account = account
        self._sources = {
            "speech": voices.Voice("speech", voices.speech()),
            "silence": endpoint.audDevManager().getCaptureDevMedia(),
            "music": voices.Voice("music", voices.music()),
            "tone": tone(Cadence(330, 600, 300)),
        }
        if self._options.ring_in:
            self._actor.later(self._options.ring_in, self._ring_in_by_turn)
        self._writer.send({"event": "ready", "listening": endpoint.transportGetInfo(bound).localName})

    def tell(self, event: str, call: Customer, **fields: Any) -> None:
        self._writer.send({"event": event, "call": call.key, **fields})

    # ---- control

    def handle(self, message: dict[str, Any]) -> None:
        try:
            apart = self._apart.get(text(message, "call", ""))
            if apart is not None:
                apart.tell(message)
                return
            match text(message, "do"):
                case "desk":
                    host, _, port = text(message, "address").rpartition(":")
                    if not port.isdecimal():
                        raise Refused("bad_message")
                    self._desk = (Address(checked_host(host), int(port), "udp"), text(message, "user", "agent"))
                case "ring_in":
                    self._ring_in(message)
                case "people":
                    people = [(str(number), str(name)) for number, name in message["people"]]
                    self._people = itertools.cycle(people or PEOPLE)
                case "hang_up":
                    self._hang_up(message)
                case "hold":
                    how, sound = text(message, "how", "sendonly"), text(message, "sound", "none")
                    if how not in ("sendonly", "inactive") or sound not in SOUNDS:
                        raise Refused("bad_message")
                    self._calls[text(message, "call")].hold(how, sound)
                case "resume":
                    self._calls[text(message, "call")].resume()
                case "sound":
                    call = self._calls[text(message, "call")]
                    if text(message, "sound") not in SOUNDS:
                        raise Refused("bad_message")
                    call.sound = message["sound"]
                    if call.hasMedia():
                        self.link(call)
                case "vanish":  # it would take the others' calls with it
                    raise Refused("not_now")
                case "level":
                    call = self._calls[text(message, "call")]
                    self.tell("level", call, level=call.level())
                case _:
                    raise Refused("bad_message")
        except Refused as refused:
            self.refuse(refused)
        except (KeyError, TypeError, ValueError, pj.Error) as error:
            report("command", error)
            self.refuse(Refused("failed"))

    def refuse(self, refused: Refused) -> None:
        self._writer.send({"event": "error", "code": refused.code})

    def _ring_in(self, message: dict[str, Any]) -> None:
        if self._desk is None:
            raise Refused("no_desk")
        address, user = self._desk
        caller = text(message, "number")
        own = target(caller, Address(self._options.bind, 5060, "udp"))
        key = text(message, "call", "") or f"in-{next(self._numbers)}"
        if key in self._calls:
            raise Refused("duplicate_call")
        if message.get("apart") is True:
            desk = {"do": "desk", "address": f"{address.host}:{address.port}", "user": user}
            ring = {**message, "call": key, "apart": False}
            threading.Thread(target=self._keep_apart, args=(key, None, (desk, ring)), daemon=True).start()
            return
        call = Customer(self, key)
        call.talk = message.get("talk")
        call.elsewhere = message.get("elsewhere") is True
        op = pj.CallOpParam(True)
        op.opt.audioCount, op.opt.videoCount = 1, 0
        op.txOption.localUri = f"{quoted_name(text(message, 'name', ''))}<{own}>"
        self._calls[call.key] = call
        self.tell("rings_in", call, number=caller)
        call.makeCall(target(user, address), op)
        self._actor.later(float(message.get("give_up_after") or 20), lambda: self._give_up(call.key))

    def _ring_in_by_turn(self) -> None:
        self._actor.later(self._options.ring_in, self._ring_in_by_turn)
        if self._desk is not None and not self._calls:  # nobody rings in on an agent who is talking
            number, name = next(self._people)
            self.handle({"do": "ring_in", "number": number, "name": name})

    def _give_up(self, key: str) -> None:
        call = self._calls.get(key)
        if call is not None and not call.answered:
            call.leave()

    # ---- calls

    def _called(self, pj_id: int, invite: str) -> None:
        call = Customer(self, f"out-{next(self._numbers)}", pj_id)
        self._calls[call.key] = call
        called, _ = person_of(headers_of(invite).get("to", ""))
        plan = "dies" if self._options.doomed else does(called)
        self.tell("called", call, number=called, does=plan)
        if plan in REFUSALS:
            call.say(REFUSALS[plan])
            return
        if plan == "drops":
            threading.Thread(target=self._keep_apart, args=(call.key, called, ()), daemon=True).start()
            return
        call.say(180)
        if plan == "declines":
            self._in(call, self._options.decline_after, lambda: call.say(603))
        elif plan != "rings":
            call.talk = self._options.talk if plan == "leaves" else None
            self._in(call, self._options.answer_after, lambda: call.say(200))

    def answered(self, call: Customer) -> None:
        if self._options.doomed and self._options.drop_after:
            self._actor.later(self._options.drop_after, lambda: os._exit(3))
        if call.talk is not None:
            self._in(call, float(call.talk), call.leave)

    def link(self, call: Customer) -> None:
        """Say what they say now, and nothing else."""
        media = call.media()
        call.sends_silence(call.says != "none")
        source = "silence" if call.says == "none" else call.says
        for name, other in self._sources.items():
            if name != source:
                other.stopTransmit(media)
        self._sources[source].startTransmit(media)
        media.startTransmit(self._actor.endpoint.audDevManager().getPlaybackDevMedia())

    def _hang_up(self, message: dict[str, Any]) -> None:
        call = self._calls[text(message, "call")]
        cause = int(number({"cause": 0, **message}, "cause", 0, 127))
        if message.get("mid_sentence") is True:
            self._cut_short(call, cause)
        else:
            call.leave(cause)

    def _cut_short(self, call: Customer, cause: int) -> None:
        if self._sources["speech"].in_a_word:
            call.leave(cause)
        else:
            self._in(call, LOOK_FOR_A_WORD, lambda: self._cut_short(call, cause))

    def gone(self, call: Customer) -> None:
        self._calls.pop(call.key, None)
        self._actor.bury(call)

    def _in(self, call: Customer, seconds: float, work: Callable[[], None]) -> None:
        """Do *work* later, if the call is still there by then."""
        key = call.key
        self._actor.later(seconds, lambda: work() if key in self._calls else None)

    def _keep_apart(self, key: str, to: str | None, orders: Sequence[dict[str, Any]]) -> None:
        """On a thread: start a process that has this one call, tell what becomes of it, and of its end. *to*: the call is sent on
        to it; it carries out *orders* before all others."""
        options = self._options
        times = ["--answer-after", str(options.answer_after), "--drop-after", str(options.drop_after)]
        doomed = ["--doomed"] if to is not None else []
        process = subprocess.Popen(
            program.command("demo-customers", *doomed, "--bind", options.bind, *times),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        apart = self._apart[key] = _Apart(process, key)
        with process:
            assert process.stdout is not None
            for line in process.stdout:
                message = decode(line)
                if message["event"] == "ready":
                    for order in orders:
                        apart.send(order)
                    if to is not None:
                        contact = f"<{target(to, Address(*_host_and_port(message['listening']), 'udp'))}>"
                        self._actor.submit(lambda contact=contact: self._redirect(key, contact))  # type: ignore[misc]
                elif message["event"] == "called":
                    apart.key = message["call"]
                else:
                    self._writer.send({**message, "call": key})
                    if message["event"] == "ended":
                        process.kill()
        del self._apart[key]
        self._writer.send({"event": "dropped", "call": key})

    def _redirect(self, key: str, contact: str) -> None:
        if key in self._calls:
            self._calls[key].say(302, contact)

    def _close(self) -> None:
        for apart in list(self._apart.values()):
            apart.process.kill()
        for call in list(self._calls.values()):
            call.leave()
        self._actor.poll_until(lambda: not self._calls, 1.0)


class _Apart:
    """The process of one call; ``key`` is its name for the call."""

    def __init__(self, process: subprocess.Popen[bytes], key: str) -> None:
        self.process, self.key = process, key

    def tell(self, message: dict[str, Any]) -> None:
        """An order for the call."""
        if message["do"] == "vanish":
            self.process.kill()
        else:
            self.send({**message, "call": self.key})

    def send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        with contextlib.suppress(OSError):  # it is gone
            self.process.stdin.write(encode(message))
            self.process.stdin.flush()


def _header(name: str, value: str) -> pj.SipHeader:
    header = pj.SipHeader()
    header.hName, header.hValue = name, value
    return header


def _host_and_port(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    return host, int(port)


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="customers", description="Customers for the demo of Soitto.")
    parser.add_argument("--bind", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=0, help="UDP port for SIP; 0 takes any free one")
    parser.add_argument("--answer-after", type=float, default=2.0, metavar="SECONDS")
    parser.add_argument("--decline-after", type=float, default=1.0, metavar="SECONDS")
    parser.add_argument("--talk", type=float, default=10.0, metavar="SECONDS", help="how long number …6 talks")
    parser.add_argument("--drop-after", type=float, default=4.0, metavar="SECONDS", help="how long number …7 talks")
    parser.add_argument(
        "--ring-in", type=float, default=0.0, metavar="SECONDS", help="ring in by themselves, this often"
    )
    parser.add_argument("--doomed", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def run(argv: Sequence[str] | None = None) -> int:
    """Be the customers until stdin ends, then leave the process. Returns only when that cannot start."""
    options = _arguments(argv)
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(name)s %(levelname)s %(message)s")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is for the desk
    writer = Writer(protected_stdout())
    actor = Actor("Soitto demo customers")
    try:
        actor.start()
    except RuntimeError:
        return 1
    town = Town(actor, writer, options)
    opened: list[bool] = []
    done = threading.Event()

    def open_town() -> None:
        try:
            town.open()
            opened.append(True)
        finally:
            done.set()

    actor.submit(open_town)
    done.wait()
    if opened:
        read_messages(lambda message: actor.submit(lambda: town.handle(message)), town.refuse)
    ordered = actor.stop(4.0)
    writer.close(0.5)
    os._exit(0 if ordered and opened else 2)


if __name__ == "__main__":
    sys.exit(run())
