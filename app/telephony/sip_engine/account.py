# SPDX-License-Identifier: GPL-3.0-or-later
"""The line: its PJSIP account, registered at a server or without one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pjsua2 as pj

from app.telephony.sip_engine.actor import guarded
from app.telephony.sip_engine.addresses import Server, quoted_name


@dataclass(frozen=True, slots=True)
class Line:
    """A checked account; every string may stand in a SIP address as it is."""

    user: str
    server: Server
    registrar: bool
    bind_host: str
    bind_port: int
    display_name: str = field(default="", repr=False)
    auth_user: str = ""
    password: str = field(default="", repr=False)
    register_seconds: int = 120
    ring_seconds: float = 45.0


def config_of(line: Line, transport: int) -> pj.AccountConfig:
    """The PJSIP configuration of *line* over the open transport of that id."""
    config = pj.AccountConfig()
    config.idUri = f"{quoted_name(line.display_name)}<sip:{line.user}@{line.server.host}>"
    if line.password:
        config.sipConfig.authCreds.append(pj.AuthCredInfo("digest", "*", line.auth_user or line.user, 0, line.password))
    if line.server.transport == "udp":
        config.sipConfig.transportId = transport
    if line.registrar:
        reg = config.regConfig
        reg.registrarUri = line.server.uri()
        reg.timeoutSec = line.register_seconds
        # A PBX that comes back should have its agents back within seconds.
        reg.firstRetryIntervalSec = 1
        reg.retryIntervalSec = 2
        reg.randomRetryIntervalSec = 0
        reg.delayBeforeRefreshSec = 5
        reg.dropCallsOnFail = False
        reg.unregWaitMsec = 500
    config.mediaConfig.transportConfig.boundAddress = "" if line.bind_host == "0.0.0.0" else line.bind_host
    config.mediaConfig.transportConfig.port = 0
    config.callConfig.timerUse = pj.PJSUA_SIP_TIMER_OPTIONAL
    config.natConfig.udpKaIntervalSec = 15
    return config


class LineAccount(pj.Account):
    """Passes on what happens at the account; *registered* gets status code and whether a registration holds,
    *rings_in* PJSIP's call id and the INVITE."""

    def __init__(self, registered: Callable[[int, bool], None], rings_in: Callable[[int, str], None]) -> None:
        super().__init__()
        self._registered = registered
        self._rings_in = rings_in

    @guarded
    def onRegState(self, prm: pj.OnRegStateParam) -> None:
        self._registered(prm.code, self.getInfo().regIsActive)

    @guarded
    def onIncomingCall(self, prm: pj.OnIncomingCallParam) -> None:
        self._rings_in(prm.callId, prm.rdata.wholeMsg)
