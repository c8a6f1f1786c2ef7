# SPDX-License-Identifier: GPL-3.0-or-later
"""An open line: transport, account, and with a registrar the relay and the registration. Runs on the actor's thread."""

from __future__ import annotations

import time
from collections.abc import Callable

import pjsua2 as pj

from app.telephony.port import LineState
from app.telephony.sip_engine.account import Line, LineAccount, choose_codecs, config_of
from app.telephony.sip_engine.actor import POLL_ALONE, Actor, open_transport
from app.telephony.sip_engine.direct import DirectRelay
from app.telephony.sip_engine.messages import Refused
from app.telephony.sip_engine.registration import Registration
from app.telephony.sip_engine.relay import Flow, Relay


class OpenLine:
    """Opens *line*; raises :class:`Refused` (``address_in_use``, ``bad_account``).

    *tell* gets line state, detail and our own address with every change; *rings_in* PJSIP's call id and the INVITE;
    *moved* says that calls which are up have to tell the other side where we are now; True: at another address.
    """

    def __init__(
        self,
        actor: Actor,
        line: Line,
        first_word: float,
        tell: Callable[[LineState, str, str], None],
        rings_in: Callable[[int, str], None],
        moved: Callable[[bool], None],
    ) -> None:
        self._actor = actor
        self._tell = tell
        self._rings_in = rings_in
        self._moved = moved
        self._told: tuple[LineState, str] | None = None
        self._relay: Relay | None = None
        self._registration: Registration | None = None
        self._flow = ""
        choose_codecs(actor.endpoint, line.codecs)
        kind = line.server.transport
        if line.registrar or kind == "udp":
            transport = open_transport(actor.endpoint, "udp" if kind == "udp" else "tcp", "127.0.0.1", 0)
            self._relay = (Relay if line.registrar else DirectRelay)(
                line.server,
                (line.bind_host, line.bind_port),
                lambda flow: actor.submit(lambda: self._flow_changed(flow)),
                line.ca_file,
            )
            self._relay.delivered = actor.wake
            inside = actor.endpoint.transportGetInfo(transport).localName
            try:
                self.listening = self._relay.start(int(inside.rpartition(":")[2]))
            except OSError:
                raise Refused("address_in_use") from None
            self._config = config_of(line, transport, self._relay.route)
            if line.registrar:
                self._registration = Registration(
                    self._send_register, actor.later, time.monotonic, self._say, datagrams=kind == "udp"
                )
        else:
            actor.poll_most = POLL_ALONE
            try:
                transport = open_transport(actor.endpoint, kind, line.bind_host, line.bind_port)
            except pj.Error:
                raise Refused("address_in_use") from None
            self.listening = actor.endpoint.transportGetInfo(transport).localName
            self._config = config_of(line, transport)
        self.account = LineAccount(self._answered, self._incoming)
        self.account.create(self._config)
        self._say(LineState.REGISTERING if line.registrar else LineState.DIRECT, "")
        if self._registration is not None:
            actor.later(first_word, self._registration.late)

    def stop(self, seconds: float) -> None:
        """Take the registration back and close the way to the PBX, after the last that was sent."""
        registration = self._registration
        if registration is not None and registration.stop():
            self._actor.poll_until(lambda: self._told == (LineState.OFF, ""), seconds)
        if self._relay is not None:
            self._relay.stop()

    def _flow_changed(self, flow: Flow) -> None:
        if self._registration is None:
            return
        if flow.up and flow.local != self._flow:
            host, before = flow.local.rpartition(":")[0], self._flow
            self._flow = self.listening = flow.local
            media = self._config.mediaConfig.transportConfig
            if not media.boundAddress and media.publicAddress != host.strip("[]"):
                media.publicAddress = host.strip("[]")  # a machine with several addresses offers voice at this one
                self.account.modify(self._config)
            if before:
                self._moved(before.rpartition(":")[0] != host)
        self._registration.flow_changed(flow)

    def _send_register(self, on: bool) -> bool:
        try:
            self.account.setRegistration(on)
        except pj.Error:  # one is still under way
            return False
        return True

    def _answered(self, code: int, active: bool, seconds: int) -> None:
        if self._registration is not None:
            self._registration.answered(code, active, seconds)

    def _incoming(self, pj_id: int, invite: str, source: str) -> None:
        if self._relay is not None and source != self._relay.address:
            stranger = pj.Call(self.account, pj_id)  # another program of this machine, past the relay
            self._actor.later(0, lambda: self._turn_away(stranger))
        else:
            self._rings_in(pj_id, invite)

    def _turn_away(self, call: pj.Call) -> None:
        op = pj.CallOpParam()
        op.statusCode = 403
        call.hangup(op)
        self._actor.later(1.0, lambda: self._actor.bury(call))

    def _say(self, state: LineState, detail: str) -> None:
        if self._told != (state, detail):
            self._told = (state, detail)
            self._tell(state, detail, self.listening)
