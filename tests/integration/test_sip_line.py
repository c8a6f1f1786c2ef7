# SPDX-License-Identifier: GPL-3.0-or-later
"""The line against peers of our own: certificates, refusals, cut networks, sleep, storms of calls, broken messages."""

from __future__ import annotations

import asyncio
import os
import random
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.domain.call import CallResult
from app.domain.errors import CallRefused
from app.services.line import Line, LineAccount
from app.telephony.port import (
    CallEnded,
    IncomingCall,
    LineChanged,
    LineState,
    PhoneSettings,
    Progress,
    SipAccount,
)
from tests.desks import Secrets
from tests.integration.sip_peer import SDP, Desk, LoopThread, Message, Peer, direct
from tests.pbx.certificates import Authority, Certificate

SETTINGS = PhoneSettings(sound="silence", media_timeout=0, response_timeout=5.0)


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture
def peer(loop: LoopThread) -> Iterator[Peer]:
    peer = loop.run(Peer.open())
    peer.users["1001"] = "right-secret"
    yield peer
    loop.loop.call_soon_threadsafe(peer.close)


@pytest.fixture
def desk(loop: LoopThread) -> Iterator[Desk]:
    async def make() -> Desk:
        desk = Desk(SETTINGS)
        await desk.phone.start()
        return desk

    desk = loop.run(make())
    yield desk
    loop.run(desk.phone.stop())


def account(port: int, **more: Any) -> SipAccount:
    return SipAccount("1001", "127.0.0.1", port=port, **{"password": "right-secret", "bind_host": "127.0.0.1", **more})


async def line(desk: Desk, state: LineState, detail: str | None = None, seconds: float = 40.0) -> float:
    """Wait until the line is so; how long that took."""

    def so() -> bool:
        return desk.phone.line.state is state and detail in (None, desk.phone.line.detail)

    return await until(so, seconds)


async def until(so: Callable[[], bool], seconds: float = 40.0) -> float:
    """Wait until it is so; how long that took."""
    began = time.monotonic()
    while not so():
        assert time.monotonic() - began < seconds, "did not come about"
        await asyncio.sleep(0.02)
    return time.monotonic() - began


def registers(peer: Peer) -> int:
    return sum(m.method == "REGISTER" for m in peer.requests)


# ---- encryption


class Registrar:
    """A PBX over TLS that registers everybody."""

    def __init__(self, certificate: Certificate, newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> None:
        self.requests: list[str] = []
        self.versions: set[str] = set()
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        self.context.maximum_version = newest
        self.context.load_cert_chain(certificate.file, certificate.key)

    async def open(self, port: int = 0) -> int:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", port, ssl=self.context)
        return int(self._server.sockets[0].getsockname()[1])

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.versions.add(writer.get_extra_info("ssl_object").version())
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                self.requests.append(head)
                kept = [h for h in head.split("\r\n") if h.lower().startswith(("via", "from", "to", "call-id", "cseq"))]
                kept += [h for h in head.split("\r\n") if h.startswith("Contact")]
                answer = "\r\n".join(["SIP/2.0 200 OK", *kept, "Expires: 60", "Content-Length: 0"]) + "\r\n\r\n"
                for piece in (answer[:30], answer[30:90], answer[90:]):  # never in one packet
                    writer.write(piece.encode())
                    await writer.drain()
                    await asyncio.sleep(0)
        except (OSError, asyncio.IncompleteReadError):
            pass
        writer.close()

    def close(self) -> None:
        self._server.close()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    if shutil.which("openssl") is None:
        pytest.skip("needs the openssl program to make certificates")
    return Authority(tmp_path_factory.mktemp("ca") / "certificates")


def test_a_wrong_certificate_is_refused_and_the_right_one_taken_by_itself(
    loop: LoopThread, desk: Desk, authority: Authority, tmp_path: Path
) -> None:
    """Expired, another host's, nobody's: told as such, nothing is sent; the line comes up when the PBX is put right."""
    stranger = Authority(tmp_path / "stranger", "Strangers").issue("127.0.0.1")
    wrong = {
        "expired": authority.issue("127.0.0.1", expired=True),
        "wrong_name": authority.issue("pbx.example"),
        "untrusted": stranger,
    }

    async def act() -> None:
        pbx = Registrar(wrong["expired"])
        port = await pbx.open()
        await desk.phone.register(account(port, transport="tls", ca_file=str(authority.file)))
        for detail, certificate in wrong.items():
            pbx.context.load_cert_chain(certificate.file, certificate.key)
            await line(desk, LineState.FAILED, detail)
        assert pbx.requests == []
        right = authority.issue("127.0.0.1")
        pbx.context.load_cert_chain(right.file, right.key)
        await line(desk, LineState.REGISTERED)
        assert pbx.versions <= {"TLSv1.2", "TLSv1.3"}
        request = pbx.requests[0]
        assert re.search(rf"Via: SIP/2.0/TLS {re.escape(desk.phone.line.listening)};", request)
        assert re.search(rf"Contact: .*@{re.escape(desk.phone.line.listening)};transport=tls", request, re.I)
        assert "Route" not in request
        pbx.close()

    loop.run(act())


@pytest.mark.parametrize("ca_file", ["", "/nonexistent/ca.pem"])
def test_the_systems_authorities_do_not_vouch_for_this_one(
    loop: LoopThread, desk: Desk, authority: Authority, ca_file: str
) -> None:
    async def act() -> None:
        pbx = Registrar(authority.issue("127.0.0.1"))
        await desk.phone.register(account(await pbx.open(), transport="tls", ca_file=ca_file))
        await line(desk, LineState.FAILED, "untrusted")
        assert pbx.requests == []
        pbx.close()

    loop.run(act())


def test_a_server_that_speaks_no_tls_is_no_pbx(loop: LoopThread, desk: Desk, authority: Authority) -> None:
    async def act() -> None:
        heard: list[bytes] = []

        async def shout(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"SIP/2.0 200 OK\r\n\r\n")
            heard.append(await reader.read(10_000))
            writer.close()

        server = await asyncio.start_server(shout, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        await desk.phone.register(account(port, transport="tls", ca_file=str(authority.file)))
        await line(desk, LineState.FAILED, "unreachable")
        assert heard
        assert not any(b"REGISTER" in data or b"1001" in data for data in heard)
        server.close()

    loop.run(act())


def test_nobody_else_gets_at_the_loopback_side(loop: LoopThread, desk: Desk, authority: Authority) -> None:
    """Another program of this machine sends through the relay: turned away, and the line stays."""

    async def act() -> None:
        pbx = Registrar(authority.issue("127.0.0.1"))
        await desk.phone.register(account(await pbx.open(), transport="tls", ca_file=str(authority.file)))
        await line(desk, LineState.REGISTERED)
        engine = psutil.Process(desk.phone.engine_pid)
        ports = {c.laddr.port for c in engine.net_connections("tcp") if c.status == psutil.CONN_LISTEN}
        assert ports
        assert {c.laddr.ip for c in engine.net_connections("tcp")} == {"127.0.0.1"}
        request = (
            "INVITE sip:1001@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/TCP 127.0.0.1:9;branch=z9hG4bK1\r\nMax-Forwards: 7\r\n"
            "Route: <sip:127.0.0.1;lr;k=guess>\r\nFrom: <sip:x@y>;tag=1\r\nTo: <sip:z@y>\r\nCall-ID: 1\r\n"
            "Contact: <sip:x@127.0.0.1:9;transport=tcp>\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n"
        )
        before = len(pbx.requests)
        for port in ports:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(request.encode())
            answer = b""
            while b"SIP/2.0 4" not in answer and (data := await asyncio.wait_for(reader.read(4000), 10)):
                answer += data
            writer.close()
        assert not any("sip:z@y" in r for r in pbx.requests[before:])
        assert desk.phone.line.state is LineState.REGISTERED
        assert not [e for e in desk.events if isinstance(e, IncomingCall)]
        pbx.close()

    loop.run(act())


# ---- the account


def test_a_wrong_password_is_asked_about_once(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def act() -> None:
        await desk.phone.register(account(peer.port, password="wrong-secret"))
        await line(desk, LineState.FAILED, "403")
        await asyncio.sleep(4)  # what would be a second and a third try
        assert registers(peer) == 2  # one without, one with the digest
        await desk.phone.register(account(peer.port))
        await line(desk, LineState.REGISTERED)

    loop.run(act())


def test_hundreds_of_refreshes(loop: LoopThread, desk: Desk, peer: Peer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A day's idling in short: nonces grow stale, the line holds, memory and handles stay."""
    nonces = iter(range(10_000))
    uses = {"nonce": "n0", "left": 3}
    plain = Peer._register

    def register(self: Peer, message: Message) -> None:
        given = re.search(r'nonce="([^"]*)"', message.header("authorization"))
        uses["left"] -= 1
        if given is None or given[1] != uses["nonce"] or uses["left"] < 0:
            uses["nonce"], uses["left"] = f"n{next(nonces)}", 3
            stale = ", stale=true" if given else ""
            self.answer(
                message, "401 Unauthorized", f'WWW-Authenticate: Digest realm="test", nonce="{uses["nonce"]}"{stale}'
            )
        else:
            self.answer(message, "200 OK", *message.headers("contact"), "Expires: 2")

    async def act() -> None:
        await desk.phone.register(account(peer.port))
        await line(desk, LineState.REGISTERED)
        engine = psutil.Process(desk.phone.engine_pid)
        await until(lambda: registers(peer) >= 20)
        memory, handles = engine.memory_info().rss, engine.num_fds()
        await until(lambda: registers(peer) >= 60)
        assert desk.phone.line.state is LineState.REGISTERED
        assert len([e for e in desk.events if type(e).__name__ == "LineChanged"]) == 2
        assert engine.num_fds() == handles
        assert engine.memory_info().rss < memory * 1.05

    monkeypatch.setattr(Peer, "_register", register)
    assert plain is not register
    loop.run(act())


def test_codecs_in_the_sites_order(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.answer(message, "404 Not Found")

    async def act(codecs: tuple[str, ...]) -> str:
        peer.plan = plan
        peer.requests.clear()
        await desk.phone.register(direct(peer.port, codecs=codecs))
        await desk.ended(await desk.dial(peer.uri()))
        found = re.search(r"m=audio \d+ RTP/AVP ([\d ]+)", (await peer.got("INVITE")).body)
        assert found
        return " ".join(kind for kind in found[1].split() if int(kind) < 96)

    assert loop.run(act(("G722", "PCMU"))) == "9 0"
    assert loop.run(act(("PCMA", "PCMU", "G722"))) == "8 0 9"


def test_an_account_saved_in_a_call_is_registered_after_it(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.answer(message, "180 Ringing")
        elif message.method == "CANCEL":
            peer.answer(message, "200 OK")
            peer.answer(await peer.got("INVITE"), "487 Request Terminated")

    async def act() -> None:
        peer.plan = plan
        peer.users["1002"] = "right-secret"
        wanted = LineAccount("1001", "127.0.0.1", peer.port)

        async def attach(one: LineAccount, password: str) -> None:
            await desk.phone.register(replace(account(one.port), user=one.user, password=password))

        secrets = Secrets()
        ours = Line(lambda: wanted, attach, desk.phone.unregister, secrets, lambda event: None)

        def hear(event: Any) -> None:
            if isinstance(event, LineChanged):
                ours.changed(event.state, event.detail)
            elif isinstance(event, CallEnded):
                ours.calls_changed()

        desk.phone.subscribe(hear)
        await ours.connect("right-secret")
        await line(desk, LineState.REGISTERED)
        # Its own server's address means the server, wherever that listens.
        call = await desk.dial("sip:300@127.0.0.1")
        assert (await peer.got("INVITE")).start.startswith(f"INVITE sip:300@127.0.0.1:{peer.port}")
        wanted = LineAccount("1002", "127.0.0.1", peer.port)
        with pytest.raises(CallRefused, match="after_call"):
            await ours.connect("right-secret")
        assert (ours.status.state, desk.phone.line.state) == ("registered", LineState.REGISTERED)
        await desk.phone.hang_up(call)
        await until(lambda: any("sip:1002@" in m.header("to") for m in peer.requests if m.method == "REGISTER"))
        await until(lambda: ours.status.state == "registered")

    loop.run(act())


# ---- the network


class Wire:
    """UDP between desk and PBX that can be cut."""

    def __init__(self, to: int) -> None:
        self.to = ("127.0.0.1", to)
        self.cut = False
        self._desk: Any = None

    async def open(self) -> int:
        loop = asyncio.get_running_loop()
        wire = self

        class Here(asyncio.DatagramProtocol):
            def datagram_received(self, data: bytes, address: Any) -> None:
                wire._desk = address
                if not wire.cut:
                    wire._away.sendto(data)

        class Away(asyncio.DatagramProtocol):
            def datagram_received(self, data: bytes, address: Any) -> None:
                if not wire.cut:
                    wire._here.sendto(data, wire._desk)

        self._here, _ = await loop.create_datagram_endpoint(Here, local_addr=("127.0.0.1", 0))
        self._away, _ = await loop.create_datagram_endpoint(Away, remote_addr=self.to)
        return int(self._here.get_extra_info("sockname")[1])

    def close(self) -> None:
        self._here.close()
        self._away.close()


def test_a_network_that_is_gone_without_a_word(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def act() -> None:
        wire = Wire(peer.port)
        await desk.phone.register(account(await wire.open()))
        await line(desk, LineState.REGISTERED)
        wire.cut = True
        print("seconds until told:", round(await line(desk, LineState.FAILED, "timeout"), 1))
        began = time.monotonic()
        ended = await desk.ended(await desk.dial("100"))  # nobody waits for SIP's time limits
        assert ended.result is CallResult.UNREACHABLE
        assert time.monotonic() - began < SETTINGS.response_timeout
        wire.cut = False
        print("seconds until registered again:", round(await line(desk, LineState.REGISTERED), 1))
        wire.close()

    loop.run(act())


@pytest.mark.skipif(os.name != "posix", reason="stops a process by signal")
def test_sleep_and_waking(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    """The process stands still for longer than the registration holds: it registers at once when it goes on."""

    async def act() -> None:
        await desk.phone.register(account(peer.port, register_seconds=10))
        await line(desk, LineState.REGISTERED)
        assert desk.phone.engine_pid is not None
        os.kill(desk.phone.engine_pid, signal.SIGSTOP)
        await asyncio.sleep(13)
        asked = registers(peer)
        os.kill(desk.phone.engine_pid, signal.SIGCONT)
        print("seconds until asked again:", round(await until(lambda: registers(peer) > asked), 2))
        await line(desk, LineState.REGISTERED)

    loop.run(act())


class Network:
    """A machine of its own for the engine, on one cable with a registrar: a network namespace."""

    def __init__(self) -> None:
        self._sleeper = subprocess.Popen(["unshare", "-n", "sleep", "600"])
        self._here = f"soitto{os.getpid() % 100_000}"
        self.enter = ["nsenter", f"--net=/proc/{self._sleeper.pid}/ns/net"]
        end = time.monotonic() + 10
        while os.readlink(f"/proc/{self._sleeper.pid}/ns/net") == os.readlink("/proc/self/ns/net"):
            assert time.monotonic() < end
            time.sleep(0.01)
        run("ip", "link", "add", self._here, "type", "veth", "peer", "name", "desk", "netns", str(self._sleeper.pid))
        run("ip", "addr", "add", "198.18.77.1/24", "dev", self._here)
        run("ip", "link", "set", self._here, "up")
        self.inside("link", "set", "lo", "up")
        self.inside("addr", "add", "198.18.77.2/24", "dev", "desk")
        self.inside("link", "set", "desk", "up")
        self.registrar = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("far_registrar.py")), "198.18.77.1", "5060"],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.registrar.stdout is not None
        assert self.registrar.stdout.readline() == "ready\n"

    def inside(self, *ip: str) -> None:
        run(*self.enter, "ip", *ip)

    def contact(self) -> str:
        """The next registration's."""
        assert self.registrar.stdout is not None
        return self.registrar.stdout.readline()

    def close(self) -> None:
        for process in (self.registrar, self._sleeper):
            process.kill()
            process.communicate()


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def may_make_networks() -> bool:
    if sys.platform != "linux" or not all(shutil.which(name) for name in ("unshare", "nsenter", "ip")):
        return False
    return subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not may_make_networks(), reason="needs root, to make a network of its own")
def test_another_address_and_no_network(loop: LoopThread) -> None:
    """The desk's address changes, the cable is pulled and put back: registered again each time, from where it is."""
    network = Network()

    async def act() -> None:
        desk = Desk(SETTINGS)
        desk.phone = type(desk.phone)(
            SETTINGS, command=[*network.enter, sys.executable, "-m", "app.telephony.sip_engine"]
        )
        desk.phone.subscribe(desk._note)
        await desk.phone.start()
        await desk.phone.register(SipAccount("1001", "198.18.77.1"))
        await line(desk, LineState.REGISTERED)
        assert "@198.18.77.2:" in network.contact()
        network.inside("addr", "del", "198.18.77.2/24", "dev", "desk")
        network.inside("addr", "add", "198.18.77.3/24", "dev", "desk")
        began = time.monotonic()
        await until(lambda: desk.phone.line.listening.startswith("198.18.77.3:"))
        await line(desk, LineState.REGISTERED)
        print("seconds until registered from the new address:", round(time.monotonic() - began, 2))
        while "@198.18.77.3:" not in (contact := await asyncio.to_thread(network.contact)):
            assert "@198.18.77.2:" in contact
        network.inside("link", "set", "desk", "down")
        print("cable pulled, seconds until told:", round(await line(desk, LineState.FAILED, "unreachable"), 2))
        await asyncio.sleep(8)
        network.inside("link", "set", "desk", "up")
        print("cable back, seconds until registered:", round(await line(desk, LineState.REGISTERED), 2))
        await desk.phone.stop()

    try:
        loop.run(act())
    finally:
        network.close()


# ---- storms and rubbish


def invite(peer: Peer, to: str, number: int, method: str = "INVITE", branch: str = "", call_id: str = "") -> bytes:
    body = SDP.format(host=peer.address[0], port=peer.port) if method == "INVITE" else ""
    lines = [
        f"{method} sip:1001@{to} SIP/2.0",
        f"Via: SIP/2.0/UDP {peer.address[0]}:{peer.port};branch={branch or 'z9hG4bK' + uuid.uuid4().hex}",
        "Max-Forwards: 70",
        f"From: <sip:{number}@{peer.address[0]}>;tag={number}",
        f"To: <sip:1001@{to}>",
        f"Call-ID: {call_id or uuid.uuid4()}",
        f"CSeq: 1 {method}",
        f"Contact: <{peer.uri()}>",
        *(["Content-Type: application/sdp"] if body else []),
        f"Content-Length: {len(body)}",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def acknowledge(peer: Peer, response: Message, to: tuple[str, int]) -> None:
    """ACK for a final response that refuses."""
    user = response.header("to").partition("<")[2].partition(">")[0]
    lines = [
        f"ACK {user} SIP/2.0",
        *response.headers("via", "from", "to", "call-id"),
        "CSeq: 1 ACK",
        "Content-Length: 0",
    ]
    peer._transport.sendto(("\r\n".join(lines) + "\r\n\r\n").encode(), to)


def storm(loop: LoopThread, desk: Desk, peer: Peer, rounds: int) -> None:
    """Fifty calls at once while one is up, again and again: the one goes on, the rest hear busy or ring."""

    async def act() -> None:
        host, _, port = desk.phone.line.listening.rpartition(":")
        to = (host, int(port))
        engine = psutil.Process(desk.phone.engine_pid)

        async def plan(message: Message) -> None:
            if message.method == "INVITE":
                peer.answer(message, "200 OK", sdp=True)
            elif message.method == "BYE":
                peer.answer(message, "200 OK")
            elif re.match(r"SIP/2.0 [4-6]", message.start) and "INVITE" in message.header("cseq"):
                acknowledge(peer, message, to)

        peer.plan = plan
        call = await desk.dial(peer.uri() if desk.phone.line.state is LineState.DIRECT else "100")
        await desk.reached(call, Progress.CONNECTED)
        memory = 0
        for n in range(rounds):
            calls = {str(uuid.uuid4()): "z9hG4bK" + uuid.uuid4().hex for _ in range(50)}
            for number, (call_id, branch) in enumerate(calls.items()):
                peer._transport.sendto(invite(peer, f"{host}:{port}", number, "INVITE", branch, call_id), to)

            def answered(calls: dict[str, str] = calls) -> set[str]:
                return {
                    m.header("call-id")
                    for m in peer.requests
                    if re.match(r"SIP/2.0 (180|[4-6])", m.start) and m.header("call-id") in calls
                }

            await until(lambda answered=answered: len(answered()) == 50)  # type: ignore[misc]
            rung = {m.header("call-id") for m in peer.requests if m.start.startswith("SIP/2.0 180")} & calls.keys()
            busy = {m.header("call-id") for m in peer.requests if m.start.startswith("SIP/2.0 486")} & calls.keys()
            assert len(rung) == 2
            assert rung | busy == calls.keys()
            for call_id in rung:
                peer._transport.sendto(
                    invite(peer, f"{host}:{port}", list(calls).index(call_id), "CANCEL", calls[call_id], call_id), to
                )
            await until(lambda: len(desk.phone.calls) == 1)
            assert psutil.pid_exists(engine.pid)
            assert desk.phone.engine_pid == engine.pid
            peer.requests.clear()
            if n == 2:
                memory = engine.memory_info().rss
            await asyncio.sleep(1.5)  # the storm is over
        assert call in desk.phone.calls
        print("memory after", rounds, "storms:", engine.memory_info().rss / max(memory, 1))
        await desk.phone.hang_up(call)
        await desk.ended(call)

    loop.run(act())


def test_fifty_calls_at_once(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def begin() -> None:
        await desk.phone.register(account(peer.port))
        await line(desk, LineState.REGISTERED)

    loop.run(begin())
    storm(loop, desk, peer, 6)
    assert desk.phone.line.state is LineState.REGISTERED


def test_fifty_calls_at_once_without_a_registrar(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    loop.run(desk.phone.register(direct(peer.port)))
    storm(loop, desk, peer, 6)


@pytest.mark.parametrize("registrar", [True, False])
def test_calls_that_are_taken_back_at_once(loop: LoopThread, desk: Desk, peer: Peer, registrar: bool) -> None:
    """INVITE and CANCEL in one breath, a thousand times in some seconds: PJSIP's sockets and transactions last."""

    async def act() -> None:
        await desk.phone.register(account(peer.port) if registrar else direct(peer.port))
        await line(desk, LineState.REGISTERED if registrar else LineState.DIRECT)
        engine = desk.phone.engine_pid
        host, _, port = desk.phone.line.listening.rpartition(":")
        to = (host, int(port))

        async def plan(message: Message) -> None:
            if re.match(r"SIP/2.0 [4-6]", message.start) and "INVITE" in message.header("cseq"):
                acknowledge(peer, message, to)

        peer.plan = plan
        for number in range(1000):
            branch, call_id = "z9hG4bK" + uuid.uuid4().hex, str(uuid.uuid4())
            for method in ("INVITE", "CANCEL"):
                peer._transport.sendto(invite(peer, f"{host}:{port}", number, method, branch, call_id), to)
            await asyncio.sleep(0.005)
        await until(lambda: not desk.phone.calls)
        assert desk.phone.engine_pid == engine
        await asyncio.sleep(1.5)  # the storm is over
        peer._transport.sendto(invite(peer, f"{host}:{port}", 5555), to)
        await desk.phone.reject((await desk.rung("5555")).call)

    loop.run(act())


def test_only_the_pbx_may_call(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def act() -> None:
        await desk.phone.register(account(peer.port))
        await line(desk, LineState.REGISTERED)
        host, _, port = desk.phone.line.listening.rpartition(":")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
            stranger.bind(("127.0.0.1", 0))
            stranger.sendto(invite(peer, f"{host}:{port}", 666), (host, int(port)))
        peer._transport.sendto(invite(peer, f"{host}:{port}", 777), (host, int(port)))
        call = await desk.rung("777")
        assert [e.number for e in desk.events if isinstance(e, IncomingCall)] == ["777"]
        await desk.phone.reject(call.call)

    loop.run(act())


@pytest.mark.parametrize("registrar", [True, False])
def test_broken_messages(loop: LoopThread, desk: Desk, peer: Peer, registrar: bool) -> None:
    """A thousand messages with holes, rubbish and wrong numbers: the engine stays up, the line too."""

    async def act() -> None:
        await desk.phone.register(account(peer.port) if registrar else direct(peer.port))
        await line(desk, LineState.REGISTERED if registrar else LineState.DIRECT)
        engine = desk.phone.engine_pid
        host, _, port = desk.phone.line.listening.rpartition(":")
        to = (host, int(port))
        rng = random.Random(7)
        whole = invite(peer, f"{host}:{port}", 1)
        for n in range(1000):
            data = bytearray(
                invite(peer, f"{host}:{port}", n, rng.choice(["OPTIONS", "BYE", "NOTIFY", "INFO", "CANCEL"]))
            )
            if n % 50 == 0:
                data = bytearray(whole)
            for _ in range(rng.randint(1, 8)):
                at = rng.randrange(len(data))
                data[at : at + rng.randint(0, 12)] = rng.randbytes(rng.randint(0, 12))
            peer._transport.sendto(bytes(data[: rng.choice([len(data), rng.randrange(len(data) + 1)])]), to)
            if n % 20 == 0:
                await asyncio.sleep(0.01)
        for big in (b"INVITE " + b"x" * 60_000, whole.replace(b"Max-Forwards: 70", b"X: " + b"y" * 8000), b"\0" * 500):
            peer._transport.sendto(big, to)
        peer._transport.sendto(invite(peer, f"{host}:{port}", 888), to)
        call = await desk.rung("888")
        await desk.phone.reject(call.call)
        await desk.ended(call.call)
        assert desk.phone.engine_pid == engine

    loop.run(act())
