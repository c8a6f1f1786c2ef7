# SPDX-License-Identifier: GPL-3.0-or-later
"""The other end of the line, in a process of its own: ``python -m tests.bench.far`` answers calls, makes some, registers
everybody, and tells on its output, a line of JSON each, what came and when.

The monotonic clock is the same in all processes of a machine. The first line is its port. What it does with a call goes by
the dialled user: ``busy…`` is refused at once, ``ring…`` rings until it is given up, ``leave…`` hangs up soon after it was
answered; all others are answered at once.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import socket
import sys
import time
import uuid
from dataclasses import dataclass
from typing import Any

COPIED = ("via", "from", "call-id", "cseq", "record-route")
MIRROR = {"sendonly": "recvonly", "recvonly": "sendonly", "inactive": "inactive"}
LEAVES_AFTER = 0.02
AT_ONCE = 5
"""Calls of a flood that are sent before the loop looks at what came."""


@dataclass
class _Call:
    """A call as this end sees it; ``to_us`` where the desk dialled."""

    ours: str
    theirs: str
    target: str
    cseq: int = 0
    up: bool = False
    to_us: bool = False
    user: str = ""
    invite_at: float = 0.0
    ok_at: float = 0.0


class Far(asyncio.DatagramProtocol):
    """A SIP phone and registrar for loopback, just complete enough for PJSIP."""

    def __init__(self) -> None:
        self._calls: dict[str, _Call] = {}
        self._waiting: dict[str, list[str]] = {}
        """Lines of the INVITEs that ring, for their last answer."""
        self._voice = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._voice.bind(("127.0.0.1", 0))
        self._versions = itertools.count(1)

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self.port: int = transport.get_extra_info("sockname")[1]

    def datagram_received(self, data: bytes, address: Any) -> None:
        at = time.perf_counter()
        if not data.strip() or data[0] >= 0x80:
            return
        head, _, body = data.decode("utf-8", "replace").partition("\r\n\r\n")
        start, *lines = head.split("\r\n")
        call_id = _header(lines, "call-id")
        if start.startswith("SIP/2.0 "):
            self._response(int(start.split(" ")[1]), call_id, lines, address)
            return
        method = start.split(" ", 1)[0]
        call = self._calls.get(call_id)
        if method == "INVITE":
            self._invite(at, start, lines, body, address)
        elif method == "ACK":
            if call is not None and not call.up:
                call.up = True
                _tell("ack", user=call.user, invite=call.invite_at, ok=call.ok_at, ack=at)
                if call.user.startswith("leave"):
                    asyncio.get_running_loop().call_later(LEAVES_AFTER, self._leave, call_id, address)
        elif method == "CANCEL":
            self._answer("200 OK", lines, address)
            if (rang := self._waiting.pop(call_id, None)) is not None:
                self._answer("487 Request Terminated", rang, address)
        elif method == "REGISTER":
            contact = f"Contact: {_header(lines, 'contact')}"
            expires = _header(lines, "expires") or "60"
            self._answer("200 OK", lines, address, contact, f"Expires: {expires}")
            _tell("register", at=at, expires=int(expires))
        else:
            if method == "BYE":
                self._calls.pop(call_id, None)
            self._answer("200 OK", lines, address)
            if method == "BYE":
                _tell("bye", at=at)

    # The desk calls us.

    def _invite(self, at: float, start: str, lines: list[str], body: str, address: Any) -> None:
        call_id = _header(lines, "call-id")
        if "tag=" in _header(lines, "to"):  # an offer within the call
            said = re.search(r"a=(sendonly|recvonly|inactive)", body)
            self._answer("200 OK", lines, address, sdp=MIRROR[said[1]] if said else "sendrecv")
            return
        if call_id in self._calls or call_id in self._waiting:
            return  # a repetition
        found = re.search(r"sip:([^@;> ]+)@", start)
        user = found[1] if found else ""
        if user.startswith("busy"):
            self._answer("486 Busy Here", lines, address)
        elif user.startswith("ring"):
            self._waiting[call_id] = lines
            self._answer("180 Ringing", lines, address)
        else:
            target = re.search(r"<(.*?)>", _header(lines, "contact"))
            self._calls[call_id] = call = _Call(
                f"{_header(lines, 'to')};tag=far",
                _header(lines, "from"),
                target[1] if target else "",
                to_us=True,
                user=user,
                invite_at=at,
            )
            self._answer("200 OK", lines, address, sdp="sendrecv")
            call.ok_at = time.perf_counter()
        _tell("invite", at=at, user=user)

    def _answer(self, status: str, lines: list[str], address: Any, *extra: str, sdp: str = "") -> None:
        to = next(line for line in lines if line.lower().startswith("to:"))
        kept = [line for line in lines if line.partition(":")[0].strip().lower() in COPIED]
        tag = "" if "tag=" in to or status.startswith("100") else ";tag=far"
        self._send([f"SIP/2.0 {status}", *kept, f"{to}{tag}", *extra], address, self._sdp(sdp) if sdp else "")

    def _send(self, lines: list[str], address: Any, body: str = "") -> None:
        if body:
            lines = [*lines, f"Contact: <sip:far@127.0.0.1:{self.port}>", "Content-Type: application/sdp"]
        text = "\r\n".join([*lines, f"Content-Length: {len(body)}", "", body])
        self._transport.sendto(text.encode(), address)

    def _sdp(self, direction: str) -> str:
        return (
            f"v=0\r\no=- 1 {next(self._versions)} IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
            f"m=audio {self._voice.getsockname()[1]} RTP/AVP 8 101\r\na=rtpmap:101 telephone-event/8000\r\n"
            f"a=fmtp:101 0-15\r\na={direction}\r\n"
        )

    # We call the desk.

    def call(self, listening: str, user: str) -> None:
        """Ring at a desk."""
        call_id = uuid.uuid4().hex
        ours = f"From: <sip:{user}@127.0.0.1:{self.port}>;tag={call_id[:8]}"
        target = f"sip:desk@{listening}"
        self._calls[call_id] = call = _Call(ours.removeprefix("From: "), f"<{target}>", target)
        self._request("INVITE", call_id, call, listening, body=self._sdp("sendrecv"))

    def leave_all(self, address: Any = None) -> None:
        """Hang up whatever is up."""
        for call_id, call in list(self._calls.items()):
            if call.up:
                self._leave(call_id, address)

    def _leave(self, call_id: str, address: Any) -> None:
        call = self._calls.pop(call_id, None)
        if call is not None:
            host = re.search(r"@([^;>]+)", call.target)
            self._request("BYE", call_id, call, host[1] if host else "", address)

    def _request(self, method: str, call_id: str, call: _Call, to: str, address: Any = None, body: str = "") -> None:
        if method != "ACK":
            call.cseq += 1
        lines = [
            f"{method} {call.target} SIP/2.0",
            f"Via: SIP/2.0/UDP 127.0.0.1:{self.port};branch=z9hG4bK{call_id}{call.cseq}{'a' if method == 'ACK' else ''}",
            "Max-Forwards: 70",
            f"From: {call.ours}",
            f"To: {call.theirs}",
            f"Call-ID: {call_id}",
            f"CSeq: {call.cseq} {method}",
        ]
        if address is None:
            host, _, port = to.partition(":")
            address = (host, int(port or 5060))
        self._send(lines, address, body)

    def _response(self, code: int, call_id: str, lines: list[str], address: Any) -> None:
        call = self._calls.get(call_id)
        if call is None or code < 200 or "INVITE" not in _header(lines, "cseq"):
            return
        first = not call.up
        call.theirs = _header(lines, "to")
        if code < 300 and (found := re.search(r"<(.*?)>", _header(lines, "contact"))):
            call.target, call.up = found[1], True
            self._request("ACK", call_id, call, "", address)
        elif code >= 300:
            branch = re.search(r"branch=([^;]+)", _header(lines, "via"))
            ack = [
                f"ACK {call.target} SIP/2.0",
                f"Via: SIP/2.0/UDP 127.0.0.1:{self.port};branch={branch[1] if branch else ''}",
                "Max-Forwards: 70",
                f"From: {call.ours}",
                f"To: {call.theirs}",
                f"Call-ID: {call_id}",
                f"CSeq: {call.cseq} ACK",
            ]
            self._send(ack, address)
            self._calls.pop(call_id)
        if first:
            _tell("answered", code=code)


def _header(lines: list[str], name: str) -> str:
    return next((line.partition(":")[2].strip() for line in lines if line.lower().startswith(f"{name}:")), "")


def _tell(what: str, **more: Any) -> None:
    print(json.dumps({"what": what, **more}), flush=True)


async def main() -> None:
    """Take orders, a line each, until the input ends: ``call LISTENING COUNT USER`` and ``leave``."""
    loop = asyncio.get_running_loop()
    transport, far = await loop.create_datagram_endpoint(Far, local_addr=("127.0.0.1", int(sys.argv[1])))
    print(far.port, flush=True)
    while order := (await loop.run_in_executor(None, sys.stdin.readline)).split():
        if order[0] == "call":
            for n in range(int(order[2])):
                far.call(order[1], f"{order[3]}{n}")
                if n % AT_ONCE == AT_ONCE - 1:
                    await asyncio.sleep(0.001)
        else:
            far.leave_all()
    transport.close()


if __name__ == "__main__":
    asyncio.run(main())
