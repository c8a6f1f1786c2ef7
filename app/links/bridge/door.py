# SPDX-License-Identifier: GPL-3.0-or-later
"""The door: one connection from the first byte, through the HTTP request and its checks, to WebSocket messages or a refusal.

Frames are parsed by ``websockets`` and requests by ``h11``, both without their own input and output: nothing is queued for
a page, and every limit is looked at before anything else is done. Loaded when the bridge starts, not with the desk.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

import h11
from websockets.datastructures import Headers
from websockets.frames import CloseCode, Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import Protocol, Side, State
from websockets.server import ServerProtocol

from app.domain.origins import Origins
from app.links.bridge.limits import FRAME_BYTES, HEAD_BYTES, UNREAD_BYTES, Bucket
from app.links.bridge.talk import FLOOD, House, Talk
from app.links.bridge.wire import PROTOCOL

log = logging.getLogger("soitto.links")

SOCKET_PATH = "/soitto/v1/ws"
STATUS_PATH = "/soitto/v1/status"
_STATUS = f'{{"app":"soitto","protocol":{PROTOCOL}}}'.encode()
_REASONS = {
    200: "OK",
    204: "No Content",
    400: "Bad Request",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    408: "Request Timeout",
    421: "Misdirected Request",
    431: "Request Header Fields Too Large",
    503: "Service Unavailable",
}
# The library writes frames, with the numbers and tokens in them, to its log: this one is nobody's.
_SILENT = logging.Logger("silent", logging.CRITICAL + 1)


@dataclass
class Doors:
    """What all connections share: who is let in, and how many there are."""

    house: House
    origins: Origins
    hosts: frozenset[str] = frozenset()
    """What a Host header may say: loopback under our port."""
    open: set[Door] = field(default_factory=set)
    refused: dict[str, float] = field(default_factory=dict)
    """When a refusal of this kind was last written to the log."""

    def note(self, kind: str) -> None:
        """A refusal, in the log at most once a minute and kind."""
        now = self.house.clock()
        if now - self.refused.get(kind, -60.0) >= 60:
            self.refused[kind] = now
            log.warning("bridge: refused a connection: %s", kind)


class Door(asyncio.Protocol):
    """One connection."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self._limits = doors.house.limits
        self._loop = asyncio.get_running_loop()
        self._head = h11.Connection(h11.SERVER)
        self._head_bytes = 0
        self._socket: Protocol | None = None
        self._parts: list[bytes] = []
        self._frames = Bucket(*self._limits.frames, doors.house.clock)
        self._timer: asyncio.TimerHandle | None = None
        self._ending = False
        self.over: asyncio.Future[None] = self._loop.create_future()
        """Done when the connection is."""
        self.origin = ""
        self.talk: Talk | None = None

    # The transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody connected."""
        self._transport = cast(asyncio.Transport, transport)
        waiting = sum(door.talk is None for door in self._doors.open)
        if waiting >= self._limits.waiting:
            self._doors.note("crowd")
            self._transport.abort()
            return
        self._doors.open.add(self)
        self._timer = self._loop.call_later(self._limits.head, self._too_slow)

    def connection_lost(self, _error: Exception | None) -> None:
        """It is over."""
        self._doors.open.discard(self)
        if not self.over.done():
            self.over.set_result(None)
        if self._timer is not None:
            self._timer.cancel()
        self._end_talk()

    def data_received(self, data: bytes) -> None:
        """Bytes of an HTTP request or of frames; after our goodbye they are thrown away."""
        if self._socket is not None:
            self._socket.receive_data(data)
            self._take_frames(self._socket)
        elif not self._ending:
            self._read_head(data)

    def eof_received(self) -> bool:
        """The other side has said all: nothing is left to answer."""
        return False

    # The HTTP request

    def _too_slow(self) -> None:
        self._answer(408, kind="slow")

    def _read_head(self, data: bytes) -> None:
        self._head_bytes += len(data)
        if self._head_bytes > HEAD_BYTES:
            self._answer(431, kind="request")
            return
        try:
            self._head.receive_data(data)
            event = self._head.next_event()
        except h11.RemoteProtocolError:
            self._answer(400, kind="request")
            return
        if event is h11.NEED_DATA:
            return
        if not isinstance(event, h11.Request):
            self._answer(400, kind="request")
            return
        headers: dict[str, str] = {}
        for name, value in event.headers:
            # Of two with one name none can be trusted; lists are joined, as HTTP allows.
            key, text = name.decode("ascii"), value.decode("latin-1")
            if key in headers and key in ("host", "origin", "sec-websocket-key", "sec-websocket-version"):
                self._answer(400, kind="request")
                return
            headers[key] = f"{headers[key]}, {text}" if key in headers else text
        body = headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
        if body or event.http_version != b"1.1":
            self._answer(400, kind="request")
            return
        self._check(event.method.decode("ascii"), event.target.decode("latin-1"), headers)

    def _check(self, method: str, target: str, headers: Mapping[str, str]) -> None:
        path = target.partition("?")[0]
        if headers.get("host", "").lower() not in self._doors.hosts:
            # A name of the web that was led to this computer (DNS rebinding) is in the Host header still.
            self._answer(421, kind="host")
            return
        self.origin = headers.get("origin", "")
        if not self._doors.origins.allow(self.origin):
            self._answer(403, kind="origin")
        elif path not in (SOCKET_PATH, STATUS_PATH):
            self._answer(404, kind="path")
        elif method == "OPTIONS":
            self._preflight(headers)
        elif method != "GET":
            self._answer(405, kind="method")
        elif path == STATUS_PATH:
            self._answer(200, {**self._cors(), "Content-Type": "application/json"}, _STATUS)
        else:
            self._open(target, headers)

    def _cors(self) -> dict[str, str]:
        return {"Access-Control-Allow-Origin": self.origin, "Vary": "Origin"}

    def _preflight(self, headers: Mapping[str, str]) -> None:
        """What browsers ask first: by the CORS protocol, and by the Private Network Access that some had for a while."""
        wanted = headers.get("access-control-request-headers", "").strip()
        if headers.get("access-control-request-method") != "GET" or wanted:
            self._answer(403, kind="preflight")
            return
        answer = {**self._cors(), "Access-Control-Allow-Methods": "GET", "Access-Control-Max-Age": "600"}
        for network in ("Private", "Local"):
            if headers.get(f"access-control-request-{network.lower()}-network") == "true":
                answer[f"Access-Control-Allow-{network}-Network"] = "true"
        self._answer(204, answer)

    def _answer(self, status: int, headers: Mapping[str, str] | None = None, body: bytes = b"", kind: str = "") -> None:
        """The one answer of this connection."""
        if kind:
            self._doors.note(kind)
        lines = [f"HTTP/1.1 {status} {_REASONS[status]}"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        if status != 204:
            lines.append(f"Content-Length: {len(body)}")
        lines += ["Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Connection: close", "", ""]
        self._transport.write("\r\n".join(lines).encode("latin-1") + body)
        self._finish()

    # The WebSocket

    def _open(self, target: str, headers: Mapping[str, str]) -> None:
        talks = self._doors.house.talks
        full = len(talks) >= self._limits.connections
        if full or sum(talk.origin == self.origin for talk in talks) >= self._limits.per_origin:
            self._answer(503, kind="crowd")
            return
        # Without extensions nothing is compressed: what a page sends is as large as it looks.
        response = ServerProtocol(extensions=None, logger=_SILENT).accept(Request(target, Headers(headers)))
        if response.status_code != 101:
            self._answer(400, kind="handshake")
            return
        self._transport.write(response.serialize())
        self._socket = Protocol(Side.SERVER, max_size=FRAME_BYTES, logger=_SILENT)
        if self._timer is not None:
            self._timer.cancel()
        self.talk = Talk(self._doors.house, self.origin, self.say, self.close)
        early, _ = self._head.trailing_data
        if early:
            self.data_received(early)

    def _take_frames(self, socket: Protocol) -> None:
        for event in socket.events_received():
            frame = cast(Frame, event)
            if self._ending:
                break
            if self._frames.take() > 0:
                self.close(FLOOD, "flood")
            elif frame.opcode is Opcode.BINARY:
                self.close(CloseCode.UNSUPPORTED_DATA, "text only")
            elif frame.opcode in (Opcode.TEXT, Opcode.CONT):
                self._parts.append(bytes(frame.data))
                if frame.fin:
                    self._take_message()
        self._send(socket)

    def _take_message(self) -> None:
        message, self._parts = b"".join(self._parts), []
        try:
            text = message.decode()
        except UnicodeDecodeError:
            self.close(CloseCode.INVALID_DATA, "not UTF-8")
            return
        if self.talk is not None:
            self.talk.hear(text)

    def say(self, text: str) -> None:
        """Send a message; a page that does not read is cut off."""
        if self._socket is None or self._socket.state is not State.OPEN or self._transport.is_closing():
            return  # a page may ask and leave in one go
        if self._transport.get_write_buffer_size() > UNREAD_BYTES:
            self._doors.note("unread")
            self._transport.abort()
            return
        self._socket.send_text(text.encode())
        self._send(self._socket)

    def close(self, code: int, reason: str) -> None:
        """End the connection with a code that the page gets to see."""
        if self._socket is None:
            self._finish()
        elif not self._ending:
            if code != CloseCode.GOING_AWAY:
                self._doors.note(reason)
            self._socket.fail(code, reason)
            self._send(self._socket)

    def _send(self, socket: Protocol) -> None:
        for data in socket.data_to_send():
            if data:
                if not self._transport.is_closing():
                    self._transport.write(data)
            else:
                self._finish()

    def _finish(self) -> None:
        """All is said. What still comes is read and thrown away, or the other side would lose our last words."""
        if self._ending:
            return
        self._ending = True
        self._end_talk()
        if self._timer is not None:
            self._timer.cancel()
        if not self._transport.is_closing():
            self._transport.write_eof()
            self._timer = self._loop.call_later(self._limits.goodbye, self._transport.abort)

    def _end_talk(self) -> None:
        talk, self.talk = self.talk, None
        if talk is not None:
            talk.end()
