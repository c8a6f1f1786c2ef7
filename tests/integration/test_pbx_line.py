# SPDX-License-Identifier: GPL-3.0-or-later
"""The line at a real PBX: every transport, encryption, and the faults that a line has to live through."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Literal

import pytest

from app.domain.call import CallResult
from app.telephony.port import (
    IncomingCall,
    LineChanged,
    LineState,
    PhoneSettings,
    Progress,
    QualityChanged,
    SipAccount,
    TransferProgress,
    TransferState,
)
from tests.integration.sip_peer import Desk, LoopThread
from tests.pbx.asterisk import Pbx

Transport = Literal["udp", "tcp", "tls"]
TRANSPORTS = ("udp", "tcp", "tls")
QUICK = PhoneSettings(sound="tone", media_timeout=4.0)


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture
def desks(loop: LoopThread) -> Iterator[Callable[..., Any]]:
    """Makes desks with a running phone; they are stopped after the test."""
    made: list[Desk] = []

    async def make(account: SipAccount, registered: bool = True, settings: PhoneSettings = QUICK) -> Desk:
        desk = Desk(settings)
        made.append(desk)
        await desk.phone.start()
        await desk.phone.register(account)
        if registered:
            await line(desk, LineState.REGISTERED)
        return desk

    yield make
    for desk in made:
        loop.run(desk.phone.stop())


async def line(desk: Desk, state: LineState, detail: str | None = None, seconds: float = 40.0) -> float:
    """Wait until the line is so; how long that took."""
    began = time.monotonic()

    def so() -> bool:
        return desk.phone.line.state is state and (detail is None or desk.phone.line.detail == detail)

    while not so():
        assert time.monotonic() - began < seconds, desk.phone.line
        await asyncio.sleep(0.02)
    return time.monotonic() - began


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_calls_both_ways(loop: LoopThread, pbx: Pbx, desks: Callable[..., Any], transport: Transport) -> None:
    """Out and in, hold and back, good-bye from each side, over every transport."""

    async def act() -> None:
        desk = await desks(pbx.account("1001", transport))
        contact = pbx.contact("1001")
        assert desk.phone.line.listening.partition(":")[0] in contact
        call = await desk.dial("6000")
        await desk.reached(call, Progress.MEDIA_FLOWS)
        await desk.phone.hold(call, True)
        await desk.reached(call, Progress.HELD)
        await desk.phone.hold(call, False)
        await desk.reached(call, Progress.RESUMED)
        assert len(pbx.channels_of("1001")) == 1
        await desk.phone.hang_up(call)
        ended = await desk.ended(call)
        assert (ended.result, ended.by_us) == (CallResult.ANSWERED, True)
        pbx.wait_for_no_channels()

        ended = await desk.ended(await desk.dial("6105"))  # hangs up by itself
        assert (ended.result, ended.by_us, ended.dropped) == (CallResult.ANSWERED, False, False)

        ring = pbx.call_in("1001", caller="35840123456", headers={"X-Queue": "sales"})
        incoming = await desk.rung("35840123456")
        assert incoming.headers["x-queue"] == "sales"
        await desk.phone.answer(incoming.call)
        await desk.reached(incoming.call, Progress.MEDIA_FLOWS)
        ring.hang_up()
        ended = await desk.ended(incoming.call)
        assert (ended.result, ended.by_us, ended.dropped) == (CallResult.ANSWERED, False, False)

        pbx.call_in("1001", caller="35840123457")
        incoming = await desk.rung("35840123457")
        await desk.phone.answer(incoming.call)
        await desk.reached(incoming.call, Progress.CONNECTED)
        await desk.phone.hang_up(incoming.call)
        assert (await desk.ended(incoming.call)).by_us
        pbx.wait_for_no_channels()

    loop.run(act())


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_transfer_passes_the_relay(
    loop: LoopThread, pbx: Pbx, desks: Callable[..., Any], transport: Transport
) -> None:
    """REFER and its NOTIFYs, blind and with Replaces."""

    async def act() -> None:
        first, second = await desks(pbx.account("1001", transport)), await desks(pbx.account("1002", transport))
        pbx.call_in("1001", caller="35840123456")
        incoming = await first.rung("35840123456")
        await first.phone.answer(incoming.call)
        # Asterisk loses a caller who is passed on before it has joined its own two halves of their call.
        await first.reached(incoming.call, Progress.MEDIA_FLOWS)
        await first.phone.transfer(incoming.call, "1002")
        passed = await second.rung("35840123456")
        await second.phone.answer(passed.call)
        await first.wait_for(lambda e: isinstance(e, TransferProgress) and e.state is TransferState.DONE)
        await first.ended(incoming.call)
        await second.reached(passed.call, Progress.MEDIA_FLOWS)

        asking = await second.dial("1001")
        question = await first.rung("1002")
        await first.phone.answer(question.call)
        await second.reached(asking, Progress.MEDIA_FLOWS)
        await second.phone.transfer_to_call(passed.call, asking)
        await second.ended(passed.call)
        await second.ended(asking)
        assert question.call in first.phone.calls
        await first.phone.hang_up(question.call)
        await first.ended(question.call)
        pbx.wait_for_no_channels()

    loop.run(act())


async def talk(desk: Desk, number: str) -> bool:
    """Call, let voice flow, hang up; whether it was encrypted."""
    call = await desk.dial(number)
    await desk.reached(call, Progress.MEDIA_FLOWS)
    quality = await desk.wait_for(lambda e: isinstance(e, QualityChanged) and e.call == call)
    assert isinstance(quality, QualityChanged)
    await desk.phone.hang_up(call)
    await desk.ended(call)
    return bool(quality.quality.encrypted)


@pytest.mark.parametrize("transport", ["tls", "udp"])
def test_voice_is_encrypted_both_ways(
    loop: LoopThread, pbx: Pbx, desks: Callable[..., Any], transport: Transport
) -> None:
    async def act() -> None:
        desk = await desks(pbx.account("1005", transport, srtp="required"))
        assert await talk(desk, "6000")
        ring = pbx.call_in("1005", caller="35840123456")
        incoming = await desk.rung("35840123456")
        await desk.phone.answer(incoming.call)
        await desk.reached(incoming.call, Progress.MEDIA_FLOWS)
        ring.hang_up()
        await desk.ended(incoming.call)
        offering = await desks(pbx.account("1006", transport, srtp="offered"))
        assert await talk(offering, "6000")
        plain = await desks(pbx.account("1001", transport, srtp="offered"))
        assert not await talk(plain, "6000")

    loop.run(act())


def test_required_encryption_is_no_wish(loop: LoopThread, pbx: Pbx, desks: Callable[..., Any]) -> None:
    """A PBX that will not encrypt gets no voice from us, and we none from it."""

    async def act() -> None:
        desk = await desks(pbx.account("1001", "tls", srtp="required"))
        ended = await desk.ended(await desk.dial("6000"))
        assert (ended.result, ended.sip_code) == (CallResult.UNREACHABLE, 488)
        with pbx.listen() as heard:
            pbx.call_in("1001", caller="35840123456")
            await heard.came("Hangup")
        assert desk.phone.calls == frozenset()
        assert not [e for e in desk.events if isinstance(e, IncomingCall)]
        open_desk = await desks(pbx.account("1005", "tls", srtp="off"))
        ended = await open_desk.ended(await open_desk.dial("6000"))
        assert (ended.result, ended.sip_code) == (CallResult.UNREACHABLE, 488)

    loop.run(act())


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_pbx_is_killed_and_comes_back(
    loop: LoopThread,
    own_pbx: Callable[[], Pbx],
    desks: Callable[..., Any],
    transport: Transport,
) -> None:
    async def act() -> None:
        pbx = own_pbx()
        pbx.start()
        desk = await desks(pbx.account("1001", transport))
        pbx.kill()
        print(transport, "seconds until told:", round(await line(desk, LineState.FAILED, "unreachable"), 2))
        await asyncio.sleep(3)  # long enough for a pause between two tries to have grown
        pbx.start()
        print(transport, "seconds until registered again:", round(await line(desk, LineState.REGISTERED), 2))
        assert pbx.contact("1001")
        await talk(desk, "6000")

    loop.run(act())


@pytest.mark.parametrize("transport", ["udp", "tls"])
def test_a_pbx_that_hangs(
    loop: LoopThread,
    own_pbx: Callable[[], Pbx],
    desks: Callable[..., Any],
    transport: Transport,
) -> None:
    """Nothing refuses, nothing answers: only asking finds out."""

    async def act() -> None:
        pbx = own_pbx()
        pbx.start()
        desk = await desks(pbx.account("1001", transport))
        pbx.freeze()
        print(transport, "seconds until told:", round(await line(desk, LineState.FAILED), 2))
        assert desk.phone.line.detail == "timeout"
        assert not [e for e in desk.events if isinstance(e, LineChanged) and e.detail.isdigit()]  # nobody said that
        pbx.thaw()
        print(transport, "seconds until registered again:", round(await line(desk, LineState.REGISTERED), 2))
        await talk(desk, "6000")

    loop.run(act())


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_engine_is_killed_in_a_call(
    loop: LoopThread, pbx: Pbx, desks: Callable[..., Any], transport: Transport
) -> None:
    """The call is told as unknown, the line registers by itself, and calls come in there."""

    async def act() -> None:
        desk = await desks(pbx.account("1001", transport))
        call = await desk.dial("6000")
        await desk.reached(call, Progress.MEDIA_FLOWS)
        del desk.events[:]
        assert desk.phone.engine_pid is not None
        began = time.monotonic()
        os.kill(desk.phone.engine_pid, signal.SIGKILL)
        ended = await desk.ended(call)
        told = time.monotonic() - began
        assert (ended.result, ended.by_us) == (CallResult.UNKNOWN, False)
        await desk.wait_for(lambda e: isinstance(e, LineChanged) and e.state is LineState.REGISTERED)
        print(transport, "told after", round(told, 3), "registered after", round(time.monotonic() - began, 3))
        pbx.call_in("1001", caller="35840123456")
        ring = await desk.rung("35840123456")
        await desk.phone.answer(ring.call)
        await desk.reached(ring.call, Progress.MEDIA_FLOWS)

    loop.run(act())


async def rings_in_and_is_held(pbx: Pbx, desk: Desk) -> tuple[str, str]:
    """A call that rings in, and one on hold."""
    held = await desk.dial("6002")
    await desk.reached(held, Progress.MEDIA_FLOWS)
    await desk.phone.hold(held, True)
    pbx.call_in("1001", caller="35840123456")
    return (await desk.rung("35840123456")).call, held


@pytest.mark.parametrize("transport", ["udp", "tls"])
def test_calls_at_a_pbx_that_is_gone(
    loop: LoopThread, own_pbx: Callable[[], Pbx], desks: Callable[..., Any], transport: Transport
) -> None:
    """Nobody tells that the caller gave up, or that the one on hold is gone; a call out is over at once."""

    async def act() -> None:
        pbx = own_pbx()
        pbx.start()
        desk = await desks(pbx.account("1001", transport), settings=replace(QUICK, dead_line_timeout=8.0))
        rings, held = await rings_in_and_is_held(pbx, desk)
        out = await desk.dial("6007")
        await desk.reached(out, Progress.RINGING)
        pbx.kill()
        ended = await desk.ended(out)
        assert (ended.result, ended.by_us) == (CallResult.UNREACHABLE, False)
        assert rings in desk.phone.calls
        began = time.monotonic()
        ended = await desk.ended(rings)
        print(transport, "rang in until", round(time.monotonic() - began, 2))
        assert (ended.result, ended.by_us) == (CallResult.MISSED, False)
        assert held in desk.phone.calls
        ended = await desk.ended(held)
        print(transport, "held until", round(time.monotonic() - began, 2))
        assert (ended.result, ended.by_us, ended.dropped) == (CallResult.ANSWERED, False, True)

    loop.run(act())


@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_calls_that_a_pbx_started_anew_does_not_know(
    loop: LoopThread, own_pbx: Callable[[], Pbx], desks: Callable[..., Any], transport: Transport
) -> None:
    async def act() -> None:
        pbx = own_pbx()
        pbx.start()
        desk = await desks(pbx.account("1001", transport))
        rings, held = await rings_in_and_is_held(pbx, desk)
        del desk.events[:]
        pbx.kill()
        await line(desk, LineState.FAILED, "unreachable")
        pbx.start()
        await line(desk, LineState.REGISTERED)
        assert (await desk.ended(rings)).result is CallResult.MISSED
        ended = await desk.ended(held)
        assert (ended.result, ended.by_us, ended.dropped) == (CallResult.ANSWERED, False, True)
        await talk(desk, "6000")

    loop.run(act())


@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_a_pbx_that_only_stood_still_keeps_its_calls(
    loop: LoopThread, own_pbx: Callable[[], Pbx], desks: Callable[..., Any], transport: Transport
) -> None:
    """It is asked for every call, and knows the one on hold."""

    async def act() -> None:
        pbx = own_pbx()
        pbx.start()
        desk = await desks(pbx.account("1001", transport))
        held = await desk.dial("6002")
        await desk.reached(held, Progress.MEDIA_FLOWS)
        await desk.phone.hold(held, True)
        pbx.freeze()
        await line(desk, LineState.FAILED)
        pbx.thaw()
        await line(desk, LineState.REGISTERED)
        await desk.phone.hold(held, False)
        await desk.phone.hang_up(held)
        ended = await desk.ended(held)
        assert (ended.result, ended.by_us, ended.dropped) == (CallResult.ANSWERED, True, False)

    loop.run(act())


def test_a_call_rings_in_for_some_minutes_at_most(loop: LoopThread, pbx: Pbx, desks: Callable[..., Any]) -> None:
    async def act() -> None:
        desk = await desks(pbx.account("1001"), settings=replace(QUICK, ring_in_timeout=0.5))
        pbx.call_in("1001", caller="35840123456")
        ended = await desk.ended((await desk.rung("35840123456")).call)
        assert (ended.result, ended.by_us) == (CallResult.MISSED, False)
        pbx.wait_for_no_channels()

    loop.run(act())


class Cable:
    """A TCP connection to the PBX that can be cut."""

    def __init__(self, to: tuple[str, int]) -> None:
        self._to = to
        self._writers: list[asyncio.StreamWriter] = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self) -> int:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, away = await asyncio.open_connection(*self._to)
        self._writers += [writer, away]
        for one, other in ((reader, away), (there, writer)):
            task = asyncio.create_task(self._pump(one, other))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65536):
                writer.write(data)
        except OSError:
            pass
        writer.close()

    def cut(self) -> None:
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    def close(self) -> None:
        self.cut()
        self._server.close()


@pytest.mark.parametrize("transport", ["tcp", "tls"])
def test_the_connection_is_cut_in_a_call(
    loop: LoopThread, own_pbx: Callable[[], Pbx], desks: Callable[..., Any], transport: Transport
) -> None:
    """The talk goes on, and the good-bye of the PBX arrives over the new connection."""

    async def act() -> None:
        pbx = own_pbx()
        pbx.use_certificate(pbx.authority.issue(pbx.host, "127.0.0.1"))
        pbx.start()
        account = pbx.account("1001", transport)
        cable = Cable((account.host, account.port))
        port = await cable.open()
        desk = await desks(replace(account, host="127.0.0.1", port=port))
        ring = pbx.call_in("1001", caller="35840123456")
        incoming = await desk.rung("35840123456")
        await desk.phone.answer(incoming.call)
        await desk.reached(incoming.call, Progress.MEDIA_FLOWS)
        del desk.events[:]
        with pbx.listen() as heard:
            cable.cut()
            await desk.wait_for(lambda e: isinstance(e, LineChanged) and e.state is LineState.FAILED)
            await desk.wait_for(lambda e: isinstance(e, LineChanged) and e.state is LineState.REGISTERED)
            assert incoming.call in desk.phone.calls
            ring.hang_up()
            await heard.came("Hangup")
        ended = await desk.ended(incoming.call)
        assert (ended.result, ended.by_us, ended.dropped) == (CallResult.ANSWERED, False, False)
        cable.close()

    loop.run(act())
