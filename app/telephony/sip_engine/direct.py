# SPDX-License-Identifier: GPL-3.0-or-later
"""The relay of a line without a registrar: one UDP socket that takes calls from anybody and sends to whoever is dialled.

What a storm of calls does to PJSIP is no different here, so it is thinned out in the same way.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import re
import socket
from collections import OrderedDict
from typing import Any

from app.telephony.sip_engine.network import local_address
from app.telephony.sip_engine.relay import Flow, Relay, asks_rport
from app.telephony.sip_engine.wire import Message, NotSip

SOURCES = 1024
"""Requests whose sender is remembered for the answer."""

_ADDRESS = re.compile(rb"sip:(?:[^@>;?]*@)?(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+)(?::([0-9]{1,5}))?", re.I)
_SENT_BY = re.compile(rb"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+)(?::([0-9]{1,5}))?")


class DirectRelay(Relay):
    """A :class:`Relay` whose flow is open to all and never ends."""

    def start(self, inside_port: int) -> str:
        self._sources: OrderedDict[bytes, tuple[str, int]] = OrderedDict()
        host, _, port = super().start(inside_port).rpartition(":")
        return f"{self._here(self._server.host)}:{port}" if host == "0.0.0.0" else f"{host}:{port}"

    async def _keep_open(self) -> None:
        assert self._first is not None
        self._first.setblocking(False)
        self._local = b":%d" % self._first.getsockname()[1]
        self._outside, _ = await self._loop.create_datagram_endpoint(lambda: _Outside(self), sock=self._first)
        self._changed(Flow(True))

    async def _watch(self) -> None:
        """Nothing can be told about a way that leads everywhere."""

    def _take(self, data: bytes, address: tuple[str, int]) -> None:
        with contextlib.suppress(NotSip):
            message = Message.of_datagram(data)
            if message.method:
                found = (
                    None
                    if asks_rport(message.first(b"via").partition(b",")[0])
                    else _SENT_BY.fullmatch(message.sent_by)
                )
                if found is not None and 0 < int(found[2] or 5060) < 65536:
                    address = (address[0], int(found[2] or 5060))
                self._sources[message.branch] = address
                if len(self._sources) > SOURCES:
                    self._sources.popitem(last=False)
            self._from_outside(message)

    def _is_ours(self, sent_by: bytes) -> bool:
        return sent_by.endswith(self._local)

    def _answer(self, reply: Message) -> None:
        to = self._sources.get(reply.branch)
        if to is not None:
            self._send_to(bytes(reply), to)

    def _forward(self, message: Message) -> None:
        to = None if message.method else self._sources.get(message.branch)
        if to is None:
            found = _ADDRESS.search(message.first(b"route") or message.start.split(b" ")[1])
            if not message.method:  # its sender was forgotten in a storm: where its Via says (RFC 3261 § 18.2.2)
                found = _SENT_BY.fullmatch(message.sent_by)
            if found is None or not 0 < int(found[2] or 5060) < 65536:
                return
            to = (found[1].decode(), int(found[2] or 5060))
        try:
            ipaddress.IPv4Address(to[0])
        except ValueError:
            self._own(self._look_up_and_send(message, to))
        else:
            self._send_to(self._as_ours(message, f"{self._here(to[0])}".encode() + self._local), to)

    async def _look_up_and_send(self, message: Message, to: tuple[str, int]) -> None:
        with contextlib.suppress(OSError):
            found = await self._loop.getaddrinfo(*to, family=socket.AF_INET, type=socket.SOCK_DGRAM)
            address = str(found[0][4][0])
            self._send_to(self._as_ours(message, f"{self._here(address)}".encode() + self._local), (address, to[1]))

    def _send_to(self, data: bytes, to: tuple[str, int]) -> None:
        if self._outside is not None and not isinstance(self._outside, asyncio.StreamWriter):
            self._outside.sendto(data, to)

    def _here(self, host: str) -> str:
        """Our own address as *host* sees it."""
        if self._bind[0] != "0.0.0.0":
            return self._bind[0]
        return local_address(host, 9, socket.AF_INET) or "127.0.0.1"


class _Outside(asyncio.DatagramProtocol):
    """Anybody's datagrams."""

    def __init__(self, relay: DirectRelay) -> None:
        self._relay = relay

    def datagram_received(self, data: bytes, address: Any) -> None:
        self._relay._take(data, address)
