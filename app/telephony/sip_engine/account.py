# SPDX-License-Identifier: GPL-3.0-or-later
"""The line: its PJSIP account, registered at a server through the relay, or without a server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pjsua2 as pj

from app.telephony.sip_engine.actor import guarded
from app.telephony.sip_engine.addresses import Server, checked_host, checked_user, quoted_name
from app.telephony.sip_engine.messages import Refused, flag, number, text

_SRTP = {
    "off": pj.PJMEDIA_SRTP_DISABLED,
    "offered": pj.PJMEDIA_SRTP_OPTIONAL,
    "required": pj.PJMEDIA_SRTP_MANDATORY,
}
_CODECS = ("PCMA", "PCMU", "G722")


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
    srtp: str = "off"
    codecs: tuple[str, ...] = _CODECS
    ca_file: str = ""
    register_seconds: int = 120
    ring_seconds: float = 45.0


def line_of(message: dict[str, object]) -> Line:
    """The account that a ``register`` command tells of; raises :class:`Refused`."""
    transport, srtp = text(message, "transport"), text(message, "srtp", "off")
    registrar = flag(message, "registrar")
    if transport not in ("udp", "tcp", "tls") or srtp not in _SRTP or (transport == "tls" and not registrar):
        raise Refused("bad_account")
    codecs = message.get("codecs", list(_CODECS))
    if not isinstance(codecs, list) or not codecs or not all(isinstance(name, str) for name in codecs):
        raise Refused("bad_account")
    return Line(
        user=checked_user(text(message, "user")),
        server=Server(checked_host(text(message, "host")), int(number(message, "port", 1, 65535)), transport),
        registrar=registrar,
        bind_host=checked_host(text(message, "bind_host")),
        bind_port=int(number(message, "bind_port", 0, 65535)),
        display_name=text(message, "display_name", ""),
        auth_user=text(message, "auth_user", ""),
        password=text(message, "password", ""),
        srtp=srtp,
        codecs=tuple(codecs),
        ca_file=text(message, "ca_file", ""),
        register_seconds=int(number(message, "register_seconds", 10, 86400)),
        ring_seconds=number(message, "ring_seconds", 0.1, 600),
    )


def config_of(line: Line, transport: int, route: str = "") -> pj.AccountConfig:
    """The PJSIP configuration of *line* over the open transport of that id. *route* is the relay's address, where
    there is one."""
    config = pj.AccountConfig()
    config.idUri = f"{quoted_name(line.display_name)}<sip:{line.user}@{line.server.host}>"
    if line.password:
        config.sipConfig.authCreds.append(pj.AuthCredInfo("digest", "*", line.auth_user or line.user, 0, line.password))
    if route or line.server.transport == "udp":
        config.sipConfig.transportId = transport
    if route:
        config.sipConfig.proxies.append(route)
    if line.registrar:
        reg = config.regConfig
        reg.registrarUri = f"sip:{line.server.host}:{line.server.port}"
        reg.timeoutSec = line.register_seconds
        reg.registerOnAdd = False
        # When to try again is decided in registration.py.
        reg.retryIntervalSec = reg.firstRetryIntervalSec = 0
        reg.delayBeforeRefreshSec = 5
        reg.dropCallsOnFail = False
        reg.disableRegOnModify = True
        reg.unregWaitMsec = 500
    media = config.mediaConfig
    media.transportConfig.boundAddress = "" if line.bind_host == "0.0.0.0" else line.bind_host
    media.transportConfig.port = 0
    media.srtpUse = _SRTP[line.srtp]
    media.srtpSecureSignaling = 0  # keys over an open line are the site's choice; with TLS the relay encrypts them
    keyings = pj.IntVector()
    keyings.append(pj.PJMEDIA_SRTP_KEYING_SDES)
    media.srtpOpt.keyings = keyings
    config.callConfig.timerUse = pj.PJSUA_SIP_TIMER_OPTIONAL
    nat = config.natConfig
    # The relay does what NAT asks for; PJSIP must not take its loopback for one.
    nat.contactRewriteUse = nat.viaRewriteUse = nat.sdpNatRewriteUse = nat.sipOutboundUse = 0
    nat.udpKaIntervalSec = 0
    return config


def choose_codecs(endpoint: pj.Endpoint, names: tuple[str, ...]) -> None:
    """Use these codecs, the first first, and no others. Raises :class:`Refused` when none of them is there."""
    order = {name.upper(): 255 - n for n, name in enumerate(names)}
    priorities = {
        codec.codecId: order.get(codec.codecId.partition("/")[0].upper(), 0) for codec in endpoint.codecEnum2()
    }
    if not any(priorities.values()):
        raise Refused("bad_account")
    for codec, priority in priorities.items():
        endpoint.codecSetPriority(codec, priority)


class LineAccount(pj.Account):
    """Passes on what happens at the account: *registered* gets status code, whether a registration holds, and for how many
    seconds; *rings_in* PJSIP's call id, the INVITE, and the address it came from."""

    def __init__(self, registered: Callable[[int, bool, int], None], rings_in: Callable[[int, str, str], None]) -> None:
        super().__init__()
        self._registered = registered
        self._rings_in = rings_in

    @guarded
    def onRegState(self, prm: pj.OnRegStateParam) -> None:
        self._registered(prm.code, self.getInfo().regIsActive, prm.expiration)

    @guarded
    def onIncomingCall(self, prm: pj.OnIncomingCallParam) -> None:
        self._rings_in(prm.callId, prm.rdata.wholeMsg, prm.rdata.srcAddress)
