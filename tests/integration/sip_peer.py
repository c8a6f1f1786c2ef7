# SPDX-License-Identifier: GPL-3.0-or-later
"""The other end of the line for the tests of telephony: a small SIP peer on a UDP socket, and a phone that remembers."""

from __future__ import annotations

import asyncio
import hashlib
import re
import threading
import uuid
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, TypeVar

from app.telephony.port import CallEnded, CallProgress, IncomingCall, PhoneEvent, PhoneSettings, Progress, SipAccount
from app.telephony.sip import SipPhone

T = TypeVar("T")
PATIENCE = 10.0
"""Seconds after which a test that waits gives up; not a figure of the product."""


class LoopThread:
    """A stock asyncio loop in a thread of its own, as the desk has it."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, name="engine-loop")
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(asyncio.wait_for(work, 60), self.loop).result()

    def close(self) -> None:
        self.run(asyncio.sleep(0))  # sockets that were closed just now need a turn for it
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()


class Desk:
    """A :class:`SipPhone` with a memory of its events; ``command`` starts another engine than ours."""

    def __init__(self, settings: PhoneSettings, command: Sequence[str] | None = None) -> None:
        self.phone = SipPhone(settings, command)
        self.events: list[PhoneEvent] = []
        self._news = asyncio.Condition()
        self._tasks: set[asyncio.Task[None]] = set()
        self.phone.subscribe(self._note)

    def _note(self, event: PhoneEvent) -> None:
        self.events.append(event)
        task = asyncio.get_running_loop().create_task(self._wake())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _wake(self) -> None:
        async with self._news:
            self._news.notify_all()

    async def wait_for(self, wanted: Callable[[PhoneEvent], bool]) -> PhoneEvent:
        """The first event of that kind, past or to come."""

        def found() -> PhoneEvent | None:
            return next((event for event in self.events if wanted(event)), None)

        try:
            async with self._news:
                await asyncio.wait_for(self._news.wait_for(lambda: found() is not None), PATIENCE)
        except TimeoutError:
            raise AssertionError(f"did not come; came: {self.events}") from None
        event = found()
        assert event is not None
        return event

    async def wait_until(self, condition: Callable[[], bool]) -> None:
        """Wait until the events make that true. Some things are heard only after a while."""
        try:
            async with asyncio.timeout(4 * PATIENCE), self._news:
                await self._news.wait_for(condition)
        except TimeoutError:
            raise AssertionError(f"did not come; came: {self.events}") from None

    async def dial(self, to: str, **more: Any) -> str:
        call = str(uuid.uuid4())
        await self.phone.dial(to, call, **more)
        return call

    async def ended(self, call: str) -> CallEnded:
        event = await self.wait_for(lambda e: isinstance(e, CallEnded) and e.call == call)
        assert isinstance(event, CallEnded)
        return event

    async def reached(self, call: str, state: Progress) -> None:
        await self.wait_for(lambda e: e == CallProgress(call, state))

    async def rung(self, number: str) -> IncomingCall:
        known = set(self.phone.calls)
        event = await self.wait_for(
            lambda e: isinstance(e, IncomingCall) and e.number == number and (e.call in self.phone.calls or not known)
        )
        assert isinstance(event, IncomingCall)
        return event

    def progress(self, call: str) -> list[Progress]:
        return [e.state for e in self.events if isinstance(e, CallProgress) and e.call == call]


class Message:
    """A SIP message, read just far enough for a test."""

    def __init__(self, data: bytes) -> None:
        self.text = data.decode()
        head, _, self.body = self.text.partition("\r\n\r\n")
        self.start, *self.lines = head.split("\r\n")
        self.method = self.start.split(" ")[0]

    def header(self, name: str) -> str:
        return next((line.partition(":")[2].strip() for line in self.lines if line.lower().startswith(name + ":")), "")

    def headers(self, *names: str) -> list[str]:
        return [line for line in self.lines if line.partition(":")[0].strip().lower() in names]


SDP = "v=0\r\no=- 1 1 IN IP4 {host}\r\ns=-\r\nc=IN IP4 {host}\r\nt=0 0\r\nm=audio {port} RTP/AVP 8\r\n"


class Peer(asyncio.DatagramProtocol):
    """Answers requests as *plan* says; with ``users`` it is a registrar that wants a digest (RFC 2617 without qop)."""

    def __init__(self) -> None:
        self.requests: list[Message] = []
        self.users: dict[str, str] = {}
        self.plan: Callable[[Message], Awaitable[None]] | None = None
        self.address = ("", 0)
        self._peer = ("", 0)
        self._news = asyncio.Condition()
        self._tasks: set[asyncio.Task[None]] = set()

    @classmethod
    async def open(cls, host: str = "127.0.0.1") -> Peer:
        _, peer = await asyncio.get_running_loop().create_datagram_endpoint(cls, local_addr=(host, 0))
        return peer

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self.address = transport.get_extra_info("sockname")

    @property
    def port(self) -> int:
        return self.address[1]

    def uri(self, user: str = "somebody") -> str:
        return f"sip:{user}@{self.address[0]}:{self.port}"

    def close(self) -> None:
        self._transport.close()

    def datagram_received(self, data: bytes, address: Any) -> None:
        if not data.strip() or data[0] >= 0x80:
            return  # keep-alive, or voice (RTP begins with version 2)
        self._peer = address
        task = asyncio.get_running_loop().create_task(self._handle(Message(data)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _handle(self, message: Message) -> None:
        async with self._news:
            self.requests.append(message)
            self._news.notify_all()
        if message.method == "REGISTER":
            self._register(message)
        elif self.plan is not None:
            await self.plan(message)

    async def got(self, method: str) -> Message:
        def found() -> Message | None:
            return next((m for m in self.requests if m.method == method), None)

        async with self._news:
            await asyncio.wait_for(self._news.wait_for(lambda: found() is not None), PATIENCE)
        message = found()
        assert message is not None
        return message

    async def busy_tones(self, count: int) -> None:
        """Wait until so many of our calls were refused as busy."""

        def heard() -> bool:
            return sum(m.start.startswith("SIP/2.0 486") for m in self.requests) >= count

        async with self._news:
            await asyncio.wait_for(self._news.wait_for(heard), PATIENCE)

    def answer(self, request: Message, status: str, *extra: str, sdp: bool = False) -> None:
        """Send a response; every final one has the same tag."""
        lines = [f"SIP/2.0 {status}", *request.headers("via", "from", "call-id", "cseq", "record-route")]
        to = request.headers("to")[0]
        lines.append(to if "tag=" in to or status.startswith("100") else f"{to};tag=peer")
        lines.extend(extra)
        body = SDP.format(host=self.address[0], port=self.port) if sdp else ""
        if sdp:
            lines += [f"Contact: <{self.uri()}>", "Content-Type: application/sdp"]
        lines.append(f"Content-Length: {len(body)}")
        self._transport.sendto(("\r\n".join(lines) + "\r\n\r\n" + body).encode(), self._peer)

    def send(self, method: str, of: Message, to: tuple[str, int]) -> None:
        """A request within the dialog that *of* (their INVITE) began."""
        lines = [
            f"{method} {re.search(r'<(.*?)>', of.header('contact'))[1]} SIP/2.0",  # type: ignore[index]
            f"Via: SIP/2.0/UDP {self.address[0]}:{self.port};branch=z9hG4bK{uuid.uuid4().hex}",
            "Max-Forwards: 70",
            f"From: {of.header('to')};tag=peer",
            f"To: {of.header('from')}",
            f"Call-ID: {of.header('call-id')}",
            f"CSeq: 1 {method}",
            "Content-Length: 0",
        ]
        self._transport.sendto(("\r\n".join(lines) + "\r\n\r\n").encode(), to)

    def _register(self, message: Message) -> None:
        given = dict(re.findall(r'(\w+)="?([^",]*)"?', message.header("authorization")))

        def md5(text: str) -> str:
            return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()

        user = given.get("username", "")
        expected = md5(
            f"{md5(f'{user}:test:{self.users.get(user)}')}:nonce1:{md5('REGISTER:' + given.get('uri', ''))}",
        )
        if user in self.users and given.get("response") == expected:
            self.answer(message, "200 OK", *message.headers("contact"), f"Expires: {message.header('expires') or 60}")
        elif given:
            self.answer(message, "403 Forbidden")
        else:
            self.answer(message, "401 Unauthorized", 'WWW-Authenticate: Digest realm="test", nonce="nonce1"')


def direct(port: int, **more: Any) -> SipAccount:
    """An account without a registrar, all on loopback."""
    return SipAccount("agent", "127.0.0.1", port=port, registrar=False, bind_host="127.0.0.1", **more)
