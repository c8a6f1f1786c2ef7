# SPDX-License-Identifier: GPL-3.0-or-later
"""Phones for the tests of calls: peers that keep dialogs, offer and answer, and send and count voice."""

from __future__ import annotations

import asyncio
import itertools
import math
import re
import statistics
import struct
import uuid
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.integration.sip_peer import PATIENCE, Message, Peer

TONE = bytes.fromhex("342121 34b4a1a1b4") * 20
"""20 ms of a tone of 1000 Hz in G.711 A-law (ITU-T G.711, table 5)."""
TONE_HERTZ = 1000
QUIET = frozenset(b"\xd5\x55\xd4\x54")
"""A-law bytes that nobody hears."""


class Voice(asyncio.DatagramProtocol):
    """An RTP socket that says the tone and keeps what it hears."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.digits: list[int] = []
        """RFC 4733 events that ended."""
        self.lose_every = 0
        self._to = ("", 0)
        self._speaking: asyncio.Task[None] | None = None
        self._stamps: set[int] = set()

    @classmethod
    async def open(cls, host: str) -> Voice:
        _, voice = await asyncio.get_running_loop().create_datagram_endpoint(cls, local_addr=(host, 0))
        return voice

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self.port: int = transport.get_extra_info("sockname")[1]

    def datagram_received(self, data: bytes, address: Any) -> None:
        kind = data[1] & 0x7F
        if kind == 8:
            self.heard.append(data[12:])
        elif kind == 101 and len(data) >= 16 and data[13] & 0x80:
            stamp = struct.unpack("!I", data[4:8])[0]
            if stamp not in self._stamps:  # the end of an event is sent three times
                self._stamps.add(stamp)
                self.digits.append(data[12])

    def speak(self, to: tuple[str, int]) -> None:
        self._to = to
        if self._speaking is None:
            self._speaking = asyncio.get_running_loop().create_task(self._speak())

    def hush(self) -> None:
        if self._speaking is not None:
            self._speaking.cancel()
            self._speaking = None

    def close(self) -> None:
        self.hush()
        self._transport.close()

    async def _speak(self) -> None:
        for number in itertools.count():
            if not self.lose_every or number % self.lose_every:
                head = struct.pack("!BBHII", 0x80, 8, number & 0xFFFF, (number * 160) & 0xFFFFFFFF, 0x5017)
                self._transport.sendto(head + TONE, self._to)
            await asyncio.sleep(0.02)


class Dialog:
    """One call at a phone: who is who in it, and requests within it."""

    def __init__(self, phone: Phone, call_id: str, ours: str, theirs: str, target: str) -> None:
        self.phone, self.call_id, self.ours, self.theirs, self.target = phone, call_id, ours, theirs, target
        self._cseq = 0
        self.version = 1

    def request(self, method: str, *headers: str, body: str = "", cseq: int | None = None, branch: str = "") -> int:
        """Send a request; returns its CSeq."""
        if cseq is None:
            self._cseq += 1
            cseq = self._cseq
        lines = [
            f"{method} {self.target} SIP/2.0",
            f"Via: SIP/2.0/UDP {self.phone.address[0]}:{self.phone.port};branch={branch or f'z9hG4bK{uuid.uuid4().hex}'}",
            "Max-Forwards: 70",
            f"From: {self.ours}",
            f"To: {self.theirs}",
            f"Call-ID: {self.call_id}",
            f"CSeq: {cseq} {method}",
            f"Contact: <{self.phone.uri()}>",
            *headers,
            f"Content-Length: {len(body)}",
        ]
        host, _, port = re.search(r"@([^;>]+)", self.target)[1].partition(":")  # type: ignore[index]
        self.phone._transport.sendto(("\r\n".join(lines) + "\r\n\r\n" + body).encode(), (host, int(port)))
        return cseq

    def offer(self, direction: str = "sendrecv") -> int:
        """A new INVITE within the call."""
        self.version += 1
        return self.request(
            "INVITE",
            "Content-Type: application/sdp",
            body=self.phone.sdp(direction, version=self.version),
        )

    def notify(self, status: str, state: str = "active;expires=60") -> int:
        """What became of a REFER."""
        return self.request(
            "NOTIFY",
            "Event: refer",
            f"Subscription-State: {state}",
            "Content-Type: message/sipfrag;version=2.0",
            body=f"SIP/2.0 {status}\r\n",
        )

    async def answered(self, method: str, cseq: int) -> Message:
        """The final answer to a request of ours; an INVITE's is acknowledged."""
        message = await self.phone.until(
            lambda m: (
                m.start.startswith("SIP/2.0 ")
                and not m.start.startswith("SIP/2.0 1")
                and m.header("call-id") == self.call_id
                and m.header("cseq") == f"{cseq} {method}"
            )
        )
        if method == "INVITE":
            self.theirs = message.header("to")
            if contact := re.search(r"<(.*?)>", message.header("contact")):
                self.target = contact[1]
            self.request("ACK", cseq=cseq)
            self.phone.talk_as(message)
        return message


class Phone(Peer):
    """A peer with voice. Its *plan* may call :meth:`take` to answer."""

    voice: Voice
    speaks = True

    @classmethod
    async def ready(cls, host: str = "127.0.0.1") -> Phone:
        phone = await cls.open(host)
        assert isinstance(phone, Phone)
        phone.voice = await Voice.open(host)
        return phone

    def close(self) -> None:
        self.voice.close()
        super().close()

    def sdp(self, direction: str = "sendrecv", version: int = 1) -> str:
        host = self.address[0]
        return (
            f"v=0\r\no=- 1 {version} IN IP4 {host}\r\ns=-\r\nc=IN IP4 {host}\r\nt=0 0\r\n"
            f"m=audio {self.voice.port} RTP/AVP 8 101\r\na=rtpmap:101 telephone-event/8000\r\na=fmtp:101 0-15\r\n"
            f"a={direction}\r\n"
        )

    def talk_as(self, message: Message) -> None:
        """Send voice to where the SDP of *message* wants it."""
        host, port = re.search(r"c=IN IP4 (\S+)", message.body), re.search(r"m=audio (\d+)", message.body)
        if self.speaks and host and port:
            self.voice.speak((host[1], int(port[1])))

    def take(self, invite: Message, direction: str = "sendrecv", version: int = 1) -> Dialog:
        """Answer a call or an offer within one."""
        body = self.sdp(direction, version)
        to = invite.header("to")
        ours = to if "tag=" in to else f"{to};tag=peer"
        lines = [
            "SIP/2.0 200 OK",
            *invite.headers("via", "from", "call-id", "cseq", "record-route"),
            f"To: {ours}",
            f"Contact: <{self.uri()}>",
            "Content-Type: application/sdp",
            f"Content-Length: {len(body)}",
        ]
        self._transport.sendto(("\r\n".join(lines) + "\r\n\r\n" + body).encode(), self._peer)
        self.talk_as(invite)
        target = re.search(r"<(.*?)>", invite.header("contact"))[1]  # type: ignore[index]
        return Dialog(self, invite.header("call-id"), ours, invite.header("from"), target)

    def call(self, listening: str, number: str, *headers: str, offer: bool = True) -> tuple[Dialog, str]:
        """Ring at a desk; the dialog and the branch of its INVITE (for CANCEL)."""
        ours = f"<sip:{number}@{self.address[0]}>;tag={uuid.uuid4().hex}"
        dialog = Dialog(self, str(uuid.uuid4()), ours, f"<sip:agent@{listening}>", f"sip:agent@{listening}")
        branch = f"z9hG4bK{uuid.uuid4().hex}"
        more = ("Content-Type: application/sdp",) if offer else ()
        dialog.request("INVITE", *more, *headers, body=self.sdp() if offer else "", branch=branch)
        return dialog, branch

    async def until(self, wanted: Any, count: int = 1) -> Message:
        """The *count*-th message of that kind, past or to come."""

        def found() -> list[Message]:
            return [m for m in self.requests if wanted(m)]

        async with self._news:
            try:
                await asyncio.wait_for(self._news.wait_for(lambda: len(found()) >= count), PATIENCE)
            except TimeoutError:
                raise AssertionError(f"did not come; came: {[m.start for m in self.requests]}") from None
        return found()[count - 1]


async def eventually(condition: Callable[[], object]) -> None:
    """Wait for what comes without an event."""
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


def level_of(samples: tuple[int, ...], hertz: int, rate: int) -> float:
    """Amplitude of a tone in 16 bit samples (Goertzel), 0 to 1."""
    if not samples:
        return 0.0
    turn = 2 * math.cos(2 * math.pi * hertz / rate)
    one = two = 0.0
    for sample in samples:
        one, two = sample + turn * one - two, one
    power = max(0.0, one * one + two * two - turn * one * two)
    return 2 * math.sqrt(power) / len(samples) / 32768


def steady(samples: tuple[int, ...], hertz: int, rate: int = 16000) -> float:
    """The usual amplitude of a tone over blocks of 50 ms: one lost packet more or less makes no difference."""
    size = rate // 20
    blocks = [samples[n : n + size] for n in range(0, len(samples) - size + 1, size)]
    return statistics.median(level_of(block, hertz, rate) for block in blocks)


def wav(path: Path) -> tuple[int, ...]:
    """The samples of a recording, which has to be what was promised."""
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (16000, 2, 1)
        data = file.readframes(file.getnframes())
        assert len(data) == file.getnframes() * 2
    return struct.unpack(f"<{len(data) // 2}h", data)
