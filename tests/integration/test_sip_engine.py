# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone against real SIP on loopback: every result, faults of the peer, faults of the engine itself."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.domain.call import CallResult
from app.domain.errors import EngineGone
from app.telephony.port import (
    CallEnded,
    EngineLost,
    EngineReady,
    LineChanged,
    LineState,
    PhoneError,
    PhoneErrorCode,
    PhoneSettings,
    Progress,
    SipAccount,
)
from tests.integration.sip_peer import Desk, LoopThread, Message, Peer, direct

QUICK = PhoneSettings(sound="silence", media_timeout=1.0, response_timeout=1.0)


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture(scope="module")
def desk(loop: LoopThread) -> Iterator[Desk]:
    """One desk with a direct line, for the tests that leave it as it was."""

    async def start() -> Desk:
        desk = Desk(QUICK)
        await desk.phone.start()
        await desk.phone.register(direct(9))
        return desk

    desk = loop.run(start())
    yield desk
    loop.run(desk.phone.stop())


@pytest.fixture
def peer(loop: LoopThread) -> Iterator[Peer]:
    peer = loop.run(Peer.open())
    yield peer
    loop.loop.call_soon_threadsafe(peer.close)


@pytest.mark.parametrize(
    ("statuses", "result", "code"),
    [
        (["180 Ringing", "486 Busy Here"], CallResult.BUSY, 486),
        (["600 Busy Everywhere"], CallResult.BUSY, 600),
        (["180 Ringing", "480 Temporarily Unavailable"], CallResult.NO_ANSWER, 480),
        (["480 Temporarily Unavailable"], CallResult.UNREACHABLE, 480),
        (["180 Ringing", "408 Request Timeout"], CallResult.NO_ANSWER, 408),
        (["180 Ringing", "603 Decline"], CallResult.REJECTED, 603),
        (["403 Forbidden"], CallResult.REJECTED, 403),
        (["404 Not Found"], CallResult.INVALID, 404),
        (["484 Address Incomplete"], CallResult.INVALID, 484),
        (["604 Does Not Exist Anywhere"], CallResult.INVALID, 604),
        (["410 Gone"], CallResult.INVALID, 410),
        (["100 Trying", "502 Bad Gateway"], CallResult.UNREACHABLE, 502),
        (["503 Service Unavailable"], CallResult.UNREACHABLE, 503),
    ],
)
def test_the_result_tells_the_truth(
    loop: LoopThread, desk: Desk, peer: Peer, statuses: list[str], result: CallResult, code: int
) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            for status in statuses:
                peer.answer(message, status)

    async def act() -> tuple[CallEnded, list[Progress]]:
        peer.plan = plan
        call = await desk.dial(peer.uri())
        return await desk.ended(call), desk.progress(call)

    ended, progress = loop.run(act())
    assert (ended.result, ended.sip_code, ended.by_us) == (result, code, False)
    assert progress == ([Progress.RINGING] if "180 Ringing" in statuses else [])


def test_a_phone_that_rings_for_ever_is_given_up(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.invite = message
            peer.answer(message, "180 Ringing")
        elif message.method == "CANCEL":
            peer.answer(message, "200 OK")
            peer.answer(peer.invite, "487 Request Terminated")

    async def act() -> CallEnded:
        peer.plan = plan
        return await desk.ended(await desk.dial(peer.uri(), ring_seconds=0.3))

    ended = loop.run(act())
    assert (ended.result, ended.by_us, ended.sip_code) == (CallResult.NO_ANSWER, True, 487)


def test_hanging_up_before_the_answer_is_a_cancel_on_the_wire(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.invite = message
            peer.answer(message, "180 Ringing")
        elif message.method == "CANCEL":
            peer.answer(message, "200 OK")
            peer.answer(peer.invite, "487 Request Terminated")

    async def act() -> CallEnded:
        peer.plan = plan
        call = await desk.dial(peer.uri())
        await desk.reached(call, Progress.RINGING)
        await desk.phone.hang_up(call)
        await peer.got("CANCEL")
        return await desk.ended(call)

    ended = loop.run(act())
    assert (ended.result, ended.by_us) == (CallResult.CANCELLED, True)


def test_a_cancel_that_nobody_confirms_still_ends_the_call(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.answer(message, "180 Ringing")

    async def act() -> CallEnded:
        peer.plan = plan
        call = await desk.dial(peer.uri())
        await desk.reached(call, Progress.RINGING)
        await desk.phone.hang_up(call)
        return await desk.ended(call)

    assert loop.run(act()).result is CallResult.CANCELLED


def test_nobody_at_the_address(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    """No answer of any kind: told after the time limit, not after SIP's 32 s; an answer that comes later is hung up."""

    async def act() -> CallEnded:
        call = await desk.dial(peer.uri())
        ended = await desk.ended(call)
        peer.answer(peer.requests[0], "200 OK", sdp=True)
        await peer.got("BYE")
        return ended

    ended = loop.run(act())
    assert (ended.result, ended.sip_code) == (CallResult.UNREACHABLE, 0)


def test_calls_to_dead_peers_leave_room_for_the_next(loop: LoopThread, desk: Desk) -> None:
    """PJSIP keeps a call that nobody answers for 32 s and holds four: the fifth must still go out, at once."""

    async def act() -> list[CallResult]:
        results = []
        for _ in range(5):
            silent = await Peer.open()
            results.append((await desk.ended(await desk.dial(silent.uri()))).result)
            assert [m.method for m in silent.requests].count("INVITE") >= 1
            silent.close()
        return results

    assert loop.run(act()) == [CallResult.UNREACHABLE] * 5
    assert desk.phone.line.state is LineState.DIRECT


def test_calls_without_an_offer_do_not_end_the_one_that_is_up(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    """A burst of INVITEs without SDP, more than there is room for: busy, and the talk goes on."""

    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.answer(message, "200 OK", sdp=True)

    async def act() -> None:
        peer.plan = plan
        call = await desk.dial(peer.uri())
        await desk.reached(call, Progress.CONNECTED)
        engine = desk.phone.engine_pid
        host, _, port = desk.phone.line.listening.rpartition(":")
        for number in range(6):
            lines = [
                f"INVITE sip:agent@{host}:{port} SIP/2.0",
                f"Via: SIP/2.0/UDP {peer.address[0]}:{peer.port};branch=z9hG4bK{uuid.uuid4().hex}",
                "Max-Forwards: 70",
                f"From: <sip:{number}@{peer.address[0]}>;tag={number}",
                f"To: <sip:agent@{host}>",
                f"Call-ID: {uuid.uuid4()}",
                "CSeq: 1 INVITE",
                f"Contact: <{peer.uri()}>",
                "Content-Length: 0",
            ]
            peer._transport.sendto(("\r\n".join(lines) + "\r\n\r\n").encode(), (host, int(port)))
        await peer.busy_tones(3)
        await desk.phone.hold(call, False)  # an answer to a command: the engine lives
        assert desk.phone.engine_pid == engine
        assert call in desk.phone.calls
        await desk.phone.hang_up(call)
        await desk.ended(call)
        for one in list(desk.phone.calls):
            await desk.phone.hang_up(one)
            await desk.ended(one)
        await desk.phone.register(direct(peer.port))  # a fresh engine: nobody ever confirms those busy tones

    loop.run(act())


def test_a_redirect_is_followed_to_the_own_server_only(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def act(host: str) -> tuple[CallEnded, int]:
        other = await Peer.open(host)

        async def refer(message: Message) -> None:
            if message.method == "INVITE":
                peer.answer(message, "302 Moved Temporarily", f"Contact: <{other.uri()}>")

        async def refuse(message: Message) -> None:
            if message.method == "INVITE":
                other.answer(message, "486 Busy Here")

        peer.plan, other.plan = refer, refuse
        ended = await desk.ended(await desk.dial(peer.uri()))
        other.close()
        return ended, len(other.requests)

    ended, _ = loop.run(act("127.0.0.1"))
    assert ended.result is CallResult.BUSY
    ended, requests = loop.run(act("127.0.0.2"))
    assert (ended.result, ended.sip_code, requests) == (CallResult.UNREACHABLE, 302, 0)


def test_a_line_that_goes_dead_is_a_dropped_call(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.answer(message, "200 OK", sdp=True)

    async def act() -> CallEnded:
        peer.plan = plan
        call = await desk.dial(peer.uri())
        await desk.reached(call, Progress.CONNECTED)
        ended = await desk.ended(call)
        await peer.got("BYE")
        return ended

    ended = loop.run(act())
    assert (ended.result, ended.dropped, ended.by_us) == (CallResult.ANSWERED, True, False)
    assert ended.answered_for_seconds >= QUICK.media_timeout


def test_a_bye_that_nobody_confirms_still_ends_the_call(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.answer(message, "200 OK", sdp=True)

    async def act() -> CallEnded:
        peer.plan = plan
        call = await desk.dial(peer.uri())
        await desk.reached(call, Progress.CONNECTED)
        await desk.phone.hang_up(call)
        await desk.phone.hang_up(call)  # a double click
        return await desk.ended(call)

    ended = loop.run(act())
    assert (ended.result, ended.by_us, ended.dropped) == (CallResult.ANSWERED, True, False)


def test_commands_that_make_no_sense_are_refused(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.answer(message, "180 Ringing")

    async def act() -> list[PhoneErrorCode]:
        peer.plan = plan
        phone, codes = desk.phone, []
        call = await desk.dial(peer.uri())
        await desk.reached(call, Progress.RINGING)
        for work in (
            phone.dial(peer.uri(), call),
            phone.dial("1;x=2", str(uuid.uuid4())),
            phone.hold(call, True),
            phone.send_dtmf(call, "1"),
            phone.send_dtmf(call, "1\r\n"),
            phone.answer(call),
            phone.reject(call),
            phone.answer("no-such-call"),
            phone.hang_up("no-such-call"),
            phone.register(direct(peer.port)),
        ):
            with pytest.raises(PhoneError) as caught:
                await work
            codes.append(PhoneErrorCode(caught.value.code))
        await phone.hang_up(call)
        await desk.ended(call)
        await phone.hang_up(call)  # a call that has ended is no error
        with pytest.raises(PhoneError) as caught:
            await phone.dial(peer.uri(), call)  # nor is its id free again
        codes.append(PhoneErrorCode(caught.value.code))
        return codes

    code = PhoneErrorCode
    assert loop.run(act()) == [
        code.DUPLICATE_CALL,
        code.BAD_NUMBER,
        code.NOT_NOW,
        code.NOT_NOW,
        code.BAD_DIGITS,
        code.NOT_NOW,
        code.NOT_NOW,
        code.NO_SUCH_CALL,
        code.NO_SUCH_CALL,
        code.NOT_NOW,
        code.DUPLICATE_CALL,
    ]


def test_nothing_typed_gets_into_the_request(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.answer(message, "404 Not Found")

    async def act() -> Message:
        peer.plan = plan
        await desk.ended(await desk.dial(peer.uri("#31#+35840")))
        return await peer.got("INVITE")

    assert loop.run(act()).start == f"INVITE {peer.uri('%2331%23+35840')} SIP/2.0"


def test_a_registration(loop: LoopThread, peer: Peer) -> None:
    """Right and wrong password, no answer, taken down at the end; the password shows nowhere."""

    async def act() -> list[LineChanged]:
        desk = Desk(PhoneSettings(sound="silence", response_timeout=0.5))
        peer.users["1001"] = "right-secret"
        await desk.phone.start()

        def account(password: str, port: int) -> SipAccount:
            return SipAccount("1001", "127.0.0.1", port=port, password=password, bind_host="127.0.0.1")

        await desk.phone.register(account("right-secret", peer.port))
        await desk.wait_for(lambda e: isinstance(e, LineChanged) and e.state is LineState.REGISTERED)
        await desk.phone.register(account("wrong-secret", peer.port))
        await desk.wait_for(lambda e: isinstance(e, LineChanged) and e.state is LineState.FAILED)
        await desk.phone.register(account("right-secret", 9))
        await desk.wait_for(lambda e: isinstance(e, LineChanged) and e.detail == "unreachable")
        await desk.phone.unregister()
        with pytest.raises(PhoneError) as caught:
            await desk.dial("100")
        assert caught.value.code == PhoneErrorCode.NO_LINE
        await desk.phone.stop()
        return [event for event in desk.events if isinstance(event, LineChanged)]

    lines = loop.run(act())
    assert [(line.state, line.detail) for line in lines] == [
        (LineState.REGISTERING, ""),
        (LineState.REGISTERED, ""),
        (LineState.OFF, ""),
        (LineState.REGISTERING, ""),
        (LineState.FAILED, "403"),
        (LineState.OFF, ""),
        (LineState.REGISTERING, ""),
        (LineState.FAILED, "unreachable"),
        (LineState.OFF, ""),
    ]
    assert all(line.listening.startswith("127.0.0.1:") for line in lines if line.state is not LineState.OFF)
    leave = [m for m in peer.requests if m.header("expires") == "0" and "right" not in m.text]
    assert leave, "the line was not taken down"
    assert "secret" not in "".join(m.text for m in peer.requests)


@pytest.mark.parametrize(
    ("field", "value"),
    [("host", "a b"), ("host", "h;x"), ("user", "a@b"), ("user", "<a>"), ("transport", "smoke"), ("bind_host", "")],
)
def test_an_account_that_cannot_be(loop: LoopThread, field: str, value: str) -> None:
    async def act() -> None:
        desk = Desk(QUICK)
        await desk.phone.start()
        try:
            fields = {"user": "a", "host": "h", "bind_host": "127.0.0.1", field: value}
            with pytest.raises(PhoneError) as caught:
                await desk.phone.register(SipAccount(**fields))
            assert caught.value.code == PhoneErrorCode.BAD_ACCOUNT
            assert desk.phone.line.state is LineState.OFF
        finally:
            await desk.phone.stop()

    loop.run(act())


def test_an_address_in_use(loop: LoopThread, desk: Desk, peer: Peer) -> None:
    async def act() -> None:
        other = Desk(QUICK)
        await other.phone.start()
        try:
            with pytest.raises(PhoneError) as caught:
                await other.phone.register(direct(9, bind_port=peer.port))
            assert caught.value.code == PhoneErrorCode.ADDRESS_IN_USE
            await other.phone.register(direct(9))
            assert other.phone.line.state is LineState.DIRECT
        finally:
            await other.phone.stop()

    loop.run(act())


def test_calls_over_tcp(loop: LoopThread) -> None:
    async def act() -> tuple[CallEnded, str]:
        first, second = Desk(QUICK), Desk(QUICK)
        await first.phone.start()
        await second.phone.start()
        at = await second.phone.register(direct(9, transport="tcp"))
        await first.phone.register(direct(int(at.rpartition(":")[2]), transport="tcp", display_name='Ä "B"'))
        call = await first.dial("100")
        ring = await second.rung("agent")
        await second.phone.reject(ring.call)
        ended = await first.ended(call)
        await first.phone.stop()
        await second.phone.stop()
        return ended, ring.display_name

    ended, name = loop.run(act())
    assert (ended.result, name) == (CallResult.BUSY, 'Ä "B"')


def test_the_engine_killed_in_a_call(loop: LoopThread, peer: Peer) -> None:
    """Noticed, its call unknown, started and on the same line again by itself; then it works."""

    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            if "sip:stay@" in message.start:
                peer.answer(message, "200 OK", sdp=True)
            else:
                peer.answer(message, "486 Busy Here")

    async def act() -> None:
        peer.plan = plan
        desk = Desk(PhoneSettings(sound="silence"))
        await desk.phone.start()
        address = await desk.phone.register(direct(peer.port))
        call = await desk.dial("stay")
        await desk.reached(call, Progress.CONNECTED)
        assert desk.phone.engine_pid is not None
        del desk.events[:]
        psutil.Process(desk.phone.engine_pid).kill()
        ended = await desk.ended(call)
        assert ended == CallEnded(call, CallResult.UNKNOWN)
        assert desk.events[0] == EngineLost(1)
        assert desk.phone.line.state is LineState.FAILED
        with pytest.raises(EngineGone):
            await desk.dial("other")
        assert desk.phone.calls == frozenset()
        await desk.wait_for(lambda e: e == EngineReady(address))
        assert desk.phone.line == LineChanged(LineState.DIRECT, "", address)
        assert (await desk.ended(await desk.dial("other"))).result is CallResult.BUSY
        await desk.phone.stop()

    loop.run(act())


def test_the_engine_killed_while_it_dials(loop: LoopThread, peer: Peer) -> None:
    """The desk cannot know whether the INVITE went out: the call is unknown, not failed."""

    async def act() -> None:
        desk = Desk(PhoneSettings(sound="silence"))
        await desk.phone.start()
        await desk.phone.register(direct(peer.port))
        assert desk.phone.engine_pid is not None
        engine = psutil.Process(desk.phone.engine_pid)
        engine.suspend()
        call = str(uuid.uuid4())
        dialling = asyncio.create_task(desk.phone.dial("100", call))
        await asyncio.sleep(0)  # the command is written
        assert call in desk.phone.calls
        engine.kill()
        await dialling
        assert (await desk.ended(call)).result is CallResult.UNKNOWN
        await desk.phone.stop()

    loop.run(act())


def test_a_stuck_engine_cannot_keep_the_desk_from_stopping(loop: LoopThread, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.telephony.sip.STOP_SECONDS", 0.2)

    async def act() -> psutil.Process:
        desk = Desk(QUICK)
        await desk.phone.start()
        assert desk.phone.engine_pid is not None
        engine = psutil.Process(desk.phone.engine_pid)
        engine.suspend()
        await desk.phone.stop()
        await desk.phone.stop()
        return engine

    assert not loop.run(act()).is_running()


SLOW = """
import os, runpy, sys, time
with open(sys.argv[1], "a") as started:
    started.write(f"{os.getpid()}\\n")
if os.path.exists(sys.argv[2]):
    time.sleep(600)
runpy.run_module("app.telephony.sip_engine", run_name="__main__")
"""
"""Our engine, which notes its process and takes its time where the second file is there."""


def test_a_phone_is_stopped_while_its_engine_is_replaced(
    loop: LoopThread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first one dies, the next one takes its time: nobody waits until it is up, or has been given up."""
    monkeypatch.setattr("app.telephony.sip.START_SECONDS", 300.0)
    started, slow = tmp_path / "started", tmp_path / "slow"

    def pids() -> list[int]:
        return [int(line) for line in started.read_text().split()]

    def second_begun() -> None:
        while len(pids()) < 2:
            time.sleep(0.01)

    async def act() -> None:
        desk = Desk(QUICK, [sys.executable, "-c", SLOW, str(started), str(slow)])
        await desk.phone.start()
        slow.touch()
        psutil.Process(pids()[0]).kill()
        await asyncio.to_thread(second_begun)
        await desk.phone.stop()
        assert not any(psutil.pid_exists(pid) for pid in pids())
        slow.unlink()
        await desk.phone.start()
        await desk.phone.stop()

    loop.run(act())


def test_an_engine_that_does_not_reply_is_replaced(loop: LoopThread, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.telephony.sip.REPLY_SECONDS", 3.0)

    async def act() -> None:
        desk = Desk(QUICK)
        await desk.phone.start()
        assert desk.phone.engine_pid is not None
        first = psutil.Process(desk.phone.engine_pid)
        first.suspend()
        with pytest.raises(PhoneError) as caught:
            await desk.phone.hang_up("x")
        assert caught.value.code == PhoneErrorCode.TIMEOUT
        await desk.wait_for(lambda e: isinstance(e, EngineLost))
        del desk.events[:]
        await desk.wait_for(lambda e: isinstance(e, EngineReady))
        assert desk.phone.engine_pid != first.pid
        await desk.phone.stop()

    loop.run(act())


def test_a_program_that_is_no_engine(loop: LoopThread) -> None:
    async def act(command: list[str]) -> None:
        desk = Desk(QUICK)
        desk.phone = type(desk.phone)(QUICK, command=command)
        with pytest.raises(EngineGone):
            await desk.phone.start()
        await desk.phone.stop()

    loop.run(act([sys.executable, "-c", "print('hello')"]))
    loop.run(act(["/nonexistent/engine"]))


class Raw:
    """An engine of our own, without the desk's client."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "app.telephony.sip_engine"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert self.hear()["event"] == "ready"

    def say(self, line: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def hear(self) -> dict[str, object]:
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def end(self) -> tuple[bytes, bytes]:
        """Close stdin; what it still said, and its stderr."""
        out, err = self.process.communicate(timeout=30)
        return out, err


def test_lines_that_are_no_messages() -> None:
    engine = Raw()
    bad = [
        b"hello",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"x" * 200_000,
        b"{}",
        b'{"id": 1}',
        b'{"id": "x", "do": "ping"}',
        b'{"id": 1, "do": "explode"}',
        b'{"id": 1, "do": ["ping"]}',
        b'{"id": 1, "do": "dial"}',
        b'{"id": 1, "do": "dial", "call": "a b", "to": "1"}',
        b'{"id": 1, "do": "hold", "call": 7, "on": true}',
        b'{"id": 1, "do": "register", "user": 5}',
        b'{"id": 1, "do": "configure", "sound": "loud"}',
    ]
    for line in bad:
        engine.say(line)
        assert engine.hear()["error"] in ("bad_message", "no_line"), line[:40]
    engine.say(b'{"id": 2, "do": "ping"}')
    assert engine.hear() == {"re": 2, "ok": {}}
    engine.end()
    assert engine.process.returncode == 0


def test_the_password_is_told_to_nobody(loop: LoopThread, peer: Peer) -> None:
    engine = Raw()
    fields = {
        "user": "1001",
        "password": "very-secret",
        "host": "127.0.0.1",
        "port": peer.port,
        "transport": "udp",
        "registrar": True,
        "bind_host": "127.0.0.1",
        "bind_port": 0,
        "register_seconds": 60,
        "ring_seconds": 5,
    }
    engine.say(json.dumps({"id": 1, "do": "register", **fields}).encode())
    engine.say(json.dumps({"id": 2, "do": "register", **fields, "password": 7}).encode())
    engine.say(json.dumps({"id": 3, "do": "dial", "call": "c", "to": "+358401234567"}).encode())
    command = " ".join(psutil.Process(engine.process.pid).cmdline())
    out, err = engine.end()
    for said in (out, err, command.encode()):
        assert b"very-secret" not in said
        assert b"401234567" not in said


def test_a_dead_desk_ends_engine_and_call(loop: LoopThread, peer: Peer) -> None:
    """Stdin closes: the call gets its BYE and the engine ends."""

    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            peer.answer(message, "200 OK", sdp=True)
        elif message.method == "BYE":
            peer.answer(message, "200 OK")

    peer.plan = plan
    engine = Raw()
    fields = {"user": "a", "host": "127.0.0.1", "port": peer.port, "transport": "udp", "registrar": False}
    more = {"bind_host": "127.0.0.1", "bind_port": 0, "register_seconds": 60, "ring_seconds": 5}
    engine.say(json.dumps({"id": 1, "do": "register", **fields, **more}).encode())
    engine.say(b'{"id": 2, "do": "dial", "call": "c", "to": "100"}')
    while engine.hear() != {"event": "progress", "call": "c", "state": "connected"}:
        pass
    engine.end()
    loop.run(peer.got("BYE"))
    assert engine.process.returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="asks the system for its open files by descriptor")
def test_twenty_calls_leave_nothing_behind(loop: LoopThread) -> None:
    """Both ends are engines: no process, no descriptor, no call stays."""

    async def act() -> None:
        first, second = Desk(PhoneSettings(sound="tone")), Desk(PhoneSettings(sound="silence"))
        await first.phone.start()
        await second.phone.start()
        at = await second.phone.register(direct(9))
        await first.phone.register(direct(int(at.rpartition(":")[2])))
        engine = psutil.Process(first.phone.engine_pid)
        open_before = 0
        for n in range(20):
            del second.events[:]
            call = await first.dial("100")
            ring = await second.rung("agent")
            await second.phone.answer(ring.call)
            await first.reached(call, Progress.MEDIA_FLOWS)
            await (first.phone.hang_up(call) if n % 2 else second.phone.hang_up(ring.call))
            ended = await first.ended(call)
            assert (ended.result, ended.by_us) == (CallResult.ANSWERED, bool(n % 2))
            assert (await second.ended(ring.call)).result is CallResult.ANSWERED
            open_before = open_before or engine.num_fds()
        assert first.phone.calls == second.phone.calls == frozenset()
        assert engine.num_fds() <= open_before
        await first.phone.stop()
        await second.phone.stop()
        assert not engine.is_running()

    before = {child.pid for child in psutil.Process().children(recursive=True)}
    loop.run(act())
    assert {child.pid for child in psutil.Process().children(recursive=True)} <= before
