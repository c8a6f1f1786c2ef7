# SPDX-License-Identifier: GPL-3.0-or-later
"""The relay between PJSIP and the PBX: one *flow* (a TLS or TCP connection, or a connected UDP socket), kept open.

PJSIP speaks plain SIP to loopback only. The relay, on a thread of its own with a stock asyncio loop, speaks to the PBX.
So TLS is Python's on every platform, only the PBX can send us anything, a storm of calls is thinned out before PJSIP
makes sockets for each, and a flow that died is noticed and opened again without PJSIP's 32 s timers.

Towards the PBX the two look like one phone at the flow's own address (Via and Contact are rewritten), so requests come
back on the same flow (as in RFC 5626). Towards PJSIP the relay is a proxy that stays on the route (Record-Route), so
requests within a dialog pass it whatever Contact the PBX gives. The route holds a secret: whoever else connects to the
loopback side is turned away.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import re
import secrets
import socket
import ssl
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.telephony.sip_engine.addresses import Server
from app.telephony.sip_engine.certificate import refusal, trusting
from app.telephony.sip_engine.network import SleepWatch, local_address
from app.telephony.sip_engine.wire import Framer, Message, NotSip

log = logging.getLogger("soitto.sip.relay")

OPEN_SECONDS = 5.0
"""Longest that a connection with its TLS handshake may take."""
SILENCE = 5.0
"""Seconds after a REGISTER in which the PBX has to say something, or the flow counts as dead."""
PAUSE_MOST = 5.0
"""Longest pause between two tries; it grows by a second each time."""
PAUSE_CERTIFICATE = 30.0
"""Longest pause after a refused certificate: nothing but people can mend that."""
TICK = 1.0
INSIDE_MOST = 3900
"""Longest message given to PJSIP, whose buffer is 4000 bytes (PJSIP_MAX_PKT_LEN)."""
CALLS_BURST, CALLS = (20, 1.1), (320, 32.0)
"""New calls let through, and within how many seconds. PJSIP keeps a call's two sockets for half a second longer than the
call, and aborts its process at 64; its transactions stay for SIP's 32 s, and it has room for 1023. An agent takes a few
calls a minute."""
OTHERS = (200, 32.0)
"""The same for other requests that belong to no call."""
REMEMBERED = 1024
"""Transactions remembered at most."""
UNKNOWN_SECONDS = 2.0
"""How long a loopback connection may stay without a message from our PJSIP."""
BUFFER_MOST = 1024 * 1024
LAST_TURNS = 20
"""Turns of the loop at the end: more than there can be messages for the end of all calls."""
LAST_SECONDS = 0.3
"""How long a connection may take at the end to carry them."""

_CONTACT_HOST = re.compile(rb"127\.0\.0\.1:[0-9]{1,5}")
_TCP = re.compile(rb";transport=tcp\b", re.I)
_RECEIVED = re.compile(rb";received=[^;,\s]*", re.I)
_RPORT = re.compile(rb";\s*rport(?:=[0-9]+)?(?=[;\s]|$)", re.I)
_UNASKED = b";soitto-rport"
"""Marks a Via that got its rport from us: else PJSIP would answer past the relay (RFC 3261 § 18.2.2, RFC 3581 § 4)."""
_ALONE = frozenset(
    (b"OPTIONS", b"NOTIFY", b"MESSAGE", b"SUBSCRIBE", b"REFER", b"INFO", b"PUBLISH", b"REGISTER", b"BYE")
)
_MAKES_DIALOG = frozenset((b"INVITE", b"SUBSCRIBE", b"REFER"))


@dataclass(frozen=True, slots=True)
class Flow:
    """State of the way to the PBX. ``local`` is our own address on it, ``host:port``. A flow that is down without a
    ``detail`` is being opened again at once."""

    up: bool
    detail: str = ""
    local: str = ""


class _Refused(Exception):
    """The flow could not be opened; ``detail`` is a code of the port."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class Relay:
    """*changed* is called on the relay's thread with every change of the flow. *bind* is the local address of the flow
    (port 0 = any; a port is used for UDP only)."""

    def __init__(
        self, server: Server, bind: tuple[str, int], changed: Callable[[Flow], None], ca_file: str = ""
    ) -> None:
        self._server = server
        self._bind = bind
        self._changed = changed
        self._ca_file = ca_file
        self._datagrams = server.transport == "udp"
        self._key = secrets.token_hex(8).encode()
        self._tag = secrets.token_hex(8).encode()
        self._loop = asyncio.SelectorEventLoop()  # Windows' other loop stumbles over ICMP errors of UDP sockets
        self._thread = threading.Thread(target=self._run, name="relay", daemon=True)
        self._inside_socket: socket.socket | None = None
        self._first: socket.socket | None = None
        self._inside: asyncio.StreamWriter | asyncio.DatagramTransport | None = None
        self._outside: asyncio.StreamWriter | asyncio.DatagramTransport | None = None
        self._over: asyncio.Future[str] | None = None
        self._again = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._local = b""
        self._remote: tuple[str, int, int] = ("", 0, 0)
        self._inner = b"127.0.0.1"
        self._asked_at: float | None = None
        self._heard = False
        self._pending: OrderedDict[tuple[bytes, bytes], Message] = OrderedDict()
        self._admitted: OrderedDict[bytes, bool] = OrderedDict()
        self._calls = (_Sluice(*CALLS_BURST), _Sluice(*CALLS))
        self._others = _Sluice(*OTHERS)
        self._unknown = 0
        self.delivered: Callable[[], None] = lambda: None
        """Called on the relay's thread when something lies ready for PJSIP."""
        self.route = ""
        """The address that PJSIP has to use as its proxy."""
        self.address = ""
        """``host:port`` from which PJSIP sees requests come."""

    # ---- for the thread that owns the line

    def start(self, inside_port: int) -> str:
        """Begin; PJSIP's own loopback port is needed for UDP. Returns the flow's local address as far as it is known.
        Raises OSError when the local address cannot be bound."""
        inner = socket.socket(socket.AF_INET, socket.SOCK_DGRAM if self._datagrams else socket.SOCK_STREAM)
        inner.bind(("127.0.0.1", 0))
        if self._datagrams:
            self._first = self._bound(*self._bind)
            inner.connect(("127.0.0.1", inside_port))
        else:
            inner.listen(4)
        inner.setblocking(False)
        self._inside_socket = inner
        port = inner.getsockname()[1]
        self.address = f"127.0.0.1:{port}"
        transport = "" if self._datagrams else ";transport=tcp"
        self.route = f"sip:{self.address}{transport};lr;k={self._key.decode()}"
        self._thread.start()
        if self._first is None:
            return f"{self._bind[0]}:0"
        host, port = self._first.getsockname()[:2]
        return f"{host}:{port}"

    def stop(self) -> None:
        """Pass on what PJSIP has sent, then end flow and thread; nothing is told any more."""
        self._changed = lambda flow: None
        self._loop.call_soon_threadsafe(lambda: self._own(self._last_words()))
        self._thread.join(2.0)

    # ---- the loop

    def _run(self) -> None:
        self._own(self._serve_inside())
        self._own(self._keep_open())
        self._own(self._watch())
        self._loop.run_forever()
        for task in self._tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*self._tasks, return_exceptions=True))
        for end in (self._inside, self._outside):
            if end is not None:
                end.close()
        if self._inside_socket is not None:
            self._inside_socket.close()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    async def _last_words(self) -> None:
        """Read what lies in PJSIP's sockets, a message with every turn, and let it go out."""
        for _ in range(LAST_TURNS):
            await asyncio.sleep(0.001)
        if isinstance(self._outside, asyncio.StreamWriter):
            self._outside.transport.set_write_buffer_limits(0)
            with contextlib.suppress(TimeoutError, OSError):
                await asyncio.wait_for(self._outside.drain(), LAST_SECONDS)
        self._loop.stop()

    def _own(self, work: Any) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _keep_open(self) -> None:
        """Open the flow, wait for its end, open it again."""
        tries = 0
        while True:
            self._again.clear()
            self._heard = False
            self._asked_at = None
            self._over = self._loop.create_future()
            try:
                await self._open()
            except _Refused as refused:
                detail = refused.detail
            else:
                self._changed(Flow(True, "", self._local.decode()))
                detail = await self._over
                if self._heard:
                    tries = 0
            self._changed(Flow(False, detail))  # before PJSIP's requests are answered in the PBX's place
            self._close()
            if not detail and not tries:
                tries = 1
                continue
            tries += 1
            certificate = detail in ("untrusted", "wrong_name", "expired")
            pause = min(tries, PAUSE_CERTIFICATE if certificate else PAUSE_MOST)
            with contextlib.suppress(TimeoutError):  # a little apart, lest a whole office comes back in one moment
                # Not wait_for: of Python 3.11 it forgets that the task was cancelled when the event comes at the same moment.
                async with asyncio.timeout(pause * random.uniform(0.9, 1.1)):
                    await self._again.wait()

    async def _watch(self) -> None:
        """Notice what no socket tells: sleep, another address of our own, a PBX that is silent."""
        sleep = SleepWatch()
        while True:
            await asyncio.sleep(TICK)
            if sleep.slept(TICK):
                log.info("woke up")
                self._again.set()
                self._end("")
            elif self._outside is not None:
                here = local_address(*self._remote)
                if here is None:
                    self._end("unreachable")
                elif self._bind[0] == "0.0.0.0" and here != self._local.decode().rpartition(":")[0].strip("[]"):
                    log.info("the address of this machine changed")
                    self._end("")
                elif self._asked_at is not None and time.monotonic() - self._asked_at > SILENCE:
                    self._end("timeout")

    def _end(self, detail: str) -> None:
        if self._outside is not None and self._over is not None and not self._over.done():
            self._over.set_result(detail)

    # ---- the flow

    async def _open(self) -> None:
        try:
            async with asyncio.timeout(OPEN_SECONDS):
                await (self._open_datagrams() if self._datagrams else self._open_stream())
        except ssl.SSLCertVerificationError as error:
            raise _Refused(refusal(error)) from None
        except OSError as error:  # timeouts and failed look-ups too
            log.info("the PBX cannot be reached: %s", type(error).__name__)
            raise _Refused("unreachable") from None

    async def _look_up(self, kind: int) -> tuple[int, tuple[Any, ...]]:
        """Family and address of the PBX; IPv4 first, for that is what PJSIP sends voice over."""
        found = await self._loop.getaddrinfo(self._server.host.strip("[]"), self._server.port, type=kind)
        found.sort(key=lambda info: info[0] != socket.AF_INET)
        return found[0][0], found[0][4]

    async def _open_stream(self) -> None:
        family, address = await self._look_up(socket.SOCK_STREAM)
        context = None
        if self._server.transport == "tls":
            try:
                context = trusting(self._ca_file)
            except OSError as error:
                log.error("the file of certificates cannot be used: %s", type(error).__name__)
                raise _Refused("untrusted") from None
        reader, writer = await asyncio.open_connection(
            address[0],
            address[1],
            family=family,
            ssl=context,
            server_hostname=self._server.host.strip("[]") if context else None,
            local_addr=None if self._bind[0] == "0.0.0.0" else (self._bind[0], 0),
        )
        _keep_alive(writer.get_extra_info("socket"))
        self._set_flow(writer, writer.get_extra_info("sockname"), address, family)
        self._own(self._read_outside(reader, writer))

    async def _open_datagrams(self) -> None:
        family, address = await self._look_up(socket.SOCK_DGRAM)
        bound, self._first = self._first, None
        if bound is None or bound.family != family:
            if bound is not None:
                bound.close()
            bound = self._bound_again(family)
        try:
            bound.setblocking(False)
            bound.connect(address)
            transport, _ = await self._loop.create_datagram_endpoint(lambda: _Outside(self), sock=bound)
        except OSError:
            bound.close()
            raise
        self._set_flow(transport, bound.getsockname(), address, family)
        self._bind = (self._bind[0], bound.getsockname()[1])

    def _bound(self, host: str, port: int, family: int = socket.AF_INET) -> socket.socket:
        bound = socket.socket(family, socket.SOCK_DGRAM)
        try:
            bound.bind((host, port))
        except OSError:
            bound.close()
            raise
        return bound

    def _bound_again(self, family: int) -> socket.socket:
        host = self._bind[0] if family == socket.AF_INET or self._bind[0] != "0.0.0.0" else "::"
        try:
            return self._bound(host, self._bind[1], family)
        except OSError:
            return self._bound(host, 0, family)

    def _set_flow(
        self, outside: asyncio.StreamWriter | asyncio.DatagramTransport, name: Any, address: Any, family: int
    ) -> None:
        host = f"[{name[0]}]" if ":" in name[0] else name[0]
        self._local = f"{host}:{name[1]}".encode()
        self._remote = (address[0], address[1], family)
        self._outside = outside

    def _close(self) -> None:
        outside, self._outside = self._outside, None
        if isinstance(outside, asyncio.StreamWriter):
            outside.transport.abort()
        elif outside is not None:
            outside.close()
        for reply in self._pending.values():
            self._give_inside(reply)
        self._pending.clear()

    async def _read_outside(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        framer = Framer()
        try:
            while data := await reader.read(65536):
                for head, body in framer.feed(data):
                    if not head:
                        writer.write(b"\r\n")  # the pong of RFC 5626
                        continue
                    with contextlib.suppress(NotSip):
                        self._from_outside(Message.parse(head, body))
        except NotSip:
            log.warning("the PBX's stream cannot be followed")
        except OSError as error:
            log.info("the connection to the PBX broke: %s", type(error).__name__)
        if self._outside is writer:
            self._end("unreachable")
        writer.transport.abort()

    def _send_outside(self, data: bytes) -> None:
        outside = self._outside
        if isinstance(outside, asyncio.StreamWriter):
            if outside.transport.get_write_buffer_size() > BUFFER_MOST:
                self._end("timeout")
            else:
                outside.write(data)
        elif outside is not None:
            outside.sendto(data)

    # ---- PJSIP's side

    async def _serve_inside(self) -> None:
        assert self._inside_socket is not None
        if self._datagrams:
            self._inside, _ = await self._loop.create_datagram_endpoint(lambda: _Inside(self), sock=self._inside_socket)
            return
        server = await asyncio.start_server(self._read_inside, sock=self._inside_socket)
        async with server:
            await server.serve_forever()

    async def _read_inside(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A loopback connection. Only our PJSIP knows the key; a new connection of its replaces the last."""
        # asyncio does so by itself only where the socket was made with the protocol's number.
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        framer = Framer()
        known = False
        self._unknown += 1
        try:
            if self._unknown > 4:
                return
            while data := await asyncio.wait_for(reader.read(65536), None if known else UNKNOWN_SECONDS):
                for head, body in framer.feed(data):
                    if not head:
                        continue  # the PBX's side is kept alive by registering
                    message = Message.parse(head, body)
                    if not known:
                        if not message.method or self._key not in b" ".join(v for _, v in message.headers):
                            log.warning("a stranger on the loopback side was turned away")
                            return
                        known = True
                        self._unknown -= 1
                        before, self._inside = self._inside, writer
                        if before is not None:
                            before.close()
                    self._from_inside(message)
        except (NotSip, TimeoutError, OSError):
            pass
        finally:
            if not known:
                self._unknown -= 1
            if self._inside is writer:
                self._inside = None
            writer.close()

    def _give_inside(self, message: Message) -> bool:
        """Pass to PJSIP; False when it is too long for it."""
        data = bytes(message)
        if len(data) > INSIDE_MOST:
            message.slim()
            data = bytes(message)
            if len(data) > INSIDE_MOST:
                log.warning("a message of %d bytes is too long for the phone", len(data))
                return False
        inside = self._inside
        if isinstance(inside, asyncio.StreamWriter):
            inside.write(data)
        elif inside is not None:
            inside.sendto(data)
        self.delivered()
        return True

    # ---- messages

    def _from_inside(self, message: Message) -> None:
        """PJSIP sends: make it the flow's own."""
        if message.method:
            if not message.drop(b"route", self._key):
                return
            self._inner = message.sent_by
            if self._outside is None:
                if message.method != b"ACK":
                    self._give_inside(message.reply(503, b"Service Unavailable", self._tag))
                return
            if message.method != b"ACK":
                self._pending[message.branch, message.cseq] = message.reply(503, b"Service Unavailable", self._tag)
                if len(self._pending) > REMEMBERED:
                    self._pending.popitem(last=False)
            if message.method == b"REGISTER" and self._asked_at is None:
                self._asked_at = time.monotonic()
        else:
            message.drop(b"record-route", self._key)
            message.edit_top_via(_as_it_was)
        self._forward(message)

    def _forward(self, message: Message) -> None:
        """Send what PJSIP sent on to the PBX."""
        self._send_outside(self._as_ours(message, self._local))

    def _as_ours(self, message: Message, local: bytes) -> bytes:
        """The message as one of the phone at the address *local*."""
        if message.method:
            message.set_sent_by(self._server.transport.upper().encode(), local)
        message.edit(b"contact", _CONTACT_HOST, local)
        if self._server.transport == "tls":
            message.edit(b"contact", _TCP, b";transport=tls")
        return bytes(message)

    def _answer(self, reply: Message) -> None:
        """Answer the PBX in PJSIP's place."""
        self._send_outside(bytes(reply))

    def _is_ours(self, sent_by: bytes) -> bool:
        """Whether a response is one to a request of this flow."""
        return sent_by == self._local

    def _from_outside(self, message: Message) -> None:
        """The PBX sends: show PJSIP a proxy on the way."""
        self._heard = True
        self._asked_at = None
        if not message.method:
            if not self._is_ours(message.sent_by):
                return
            if message.code >= 200:
                self._pending.pop((message.branch, message.cseq), None)
            message.set_sent_by(b"UDP" if self._datagrams else b"TCP", self._inner)
            if message.cseq == b"REGISTER":  # PJSIP looks for its own address among those registered
                message.edit(b"contact", re.compile(re.escape(self._local) + rb"(?![0-9])"), self._inner)
            if message.code > 100 and message.cseq in _MAKES_DIALOG:
                message.record_route(self.route.encode())
            self._give_inside(message)
            return
        if message.method == b"ACK" and message.to_tag == self._tag:
            return  # for what we refused ourselves
        if message.method == b"CANCEL" and self._admitted.get(_transaction(message)) is False:
            self._answer(message.reply(200, b"OK", self._tag))
            return
        if message.method == b"INVITE" and not message.to_tag and not self._admit(_transaction(message)):
            self._answer(message.reply(486, b"Busy Here", self._tag))
            return
        if message.method in _ALONE and not message.to_tag and not self._others.open():
            self._answer(message.reply(503, b"Service Unavailable", self._tag))
            return
        refused = message.reply(513, b"Message Too Large", self._tag)
        if self._inside is None:
            refused = message.reply(480, b"Temporarily Unavailable", self._tag)
        elif message.method in _MAKES_DIALOG and not message.to_tag:
            message.record_route(self.route.encode())
        message.edit_top_via(_back_to_us)
        if (self._inside is None or not self._give_inside(message)) and message.method != b"ACK":
            self._answer(refused)

    def _admit(self, transaction: bytes) -> bool:
        """Whether a new call may pass; the same answer for a repeated INVITE."""
        known = self._admitted.get(transaction)
        if known is not None:
            return known
        admitted = all(sluice.open() for sluice in self._calls)
        if transaction:
            self._admitted[transaction] = admitted
        if len(self._admitted) > REMEMBERED:
            self._admitted.popitem(last=False)
        return admitted


class _Sluice:
    """Lets *most* through within *seconds*."""

    def __init__(self, most: int, seconds: float) -> None:
        self._passed: deque[float] = deque(maxlen=most)
        self._seconds = seconds

    def open(self) -> bool:
        """Whether one more may pass; it is counted."""
        now = time.monotonic()
        if len(self._passed) == self._passed.maxlen and now - self._passed[0] < self._seconds:
            return False
        self._passed.append(now)
        return True


class _Outside(asyncio.DatagramProtocol):
    """The PBX's datagrams; the kernel lets no one else's through."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay

    def datagram_received(self, data: bytes, address: Any) -> None:
        with contextlib.suppress(NotSip):
            self._relay._from_outside(Message.of_datagram(data))

    def error_received(self, error: Exception) -> None:
        self._relay._end("unreachable")  # ICMP: nobody listens there


class _Inside(asyncio.DatagramProtocol):
    """PJSIP's datagrams."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay

    def datagram_received(self, data: bytes, address: Any) -> None:
        if data.strip():
            with contextlib.suppress(NotSip):
                self._relay._from_inside(Message.of_datagram(data))


def _transaction(message: Message) -> bytes:
    """What an INVITE's repetitions and its CANCEL have in common (RFC 3261 § 17.2.3); empty for those of the older standard,
    which cannot be told apart so."""
    branch = message.branch
    return branch + b" " + message.sent_by if branch.lower().startswith(b"z9hg4bk") else b""


def asks_rport(via: bytes) -> bool:
    """Whether answers to who sent this Via go to the port it sent from."""
    return _RPORT.search(via) is not None


def _back_to_us(via: bytes) -> bytes:
    return via if asks_rport(via) else via + b";rport" + _UNASKED


def _as_it_was(via: bytes) -> bytes:
    """A Via without what PJSIP noted of the loopback side."""
    via = _RECEIVED.sub(b"", via, count=1)
    if _UNASKED in via:
        return _RPORT.sub(b"", via, count=1).replace(_UNASKED, b"")
    return _RPORT.sub(b";rport", via, count=1)


def _keep_alive(connection: socket.socket) -> None:
    """Have the kernel notice a PBX that is gone without a word, within some 15 s."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (("TCP_KEEPIDLE", 6), ("TCP_KEEPALIVE", 6), ("TCP_KEEPINTVL", 3), ("TCP_KEEPCNT", 3)):
        if hasattr(socket, name):
            connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 12_000)
