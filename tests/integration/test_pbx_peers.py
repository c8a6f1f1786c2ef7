# SPDX-License-Identifier: GPL-3.0-or-later
"""Customers with phones of other makes, over a real Asterisk: SIPp, which sends what it is told, and baresip."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.call import CallResult
from app.telephony.port import PhoneSettings, Progress, SipAccount
from tests.integration.pbx_desk import log_in, log_out
from tests.integration.sip_peer import Desk, LoopThread
from tests.pbx import sipp
from tests.pbx.asterisk import Pbx
from tests.pbx.baresip import Baresip
from tests.pbx.sipp import Sipp
from tests.pbx.sound import loudness

CUSTOMER = "75550001111"


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture
def desk(loop: LoopThread, pbx: Pbx) -> Iterator[Desk]:
    desk = loop.run(log_in(pbx, "1001", PhoneSettings(sound="tone", media_timeout=1.0)))
    yield desk
    loop.run(log_out(desk))


@pytest.mark.parametrize(
    ("status", "result"),
    [
        ("486 Busy Here", CallResult.BUSY),
        ("603 Decline", CallResult.REJECTED),
        ("404 Not Found", CallResult.INVALID),
        ("480 Temporarily Unavailable", CallResult.NO_ANSWER),
        ("503 Service Unavailable", CallResult.UNREACHABLE),
    ],
)
def test_a_customers_refusal(
    loop: LoopThread, desk: Desk, pbx: Pbx, tmp_path: Path, status: str, result: CallResult
) -> None:
    async def act() -> CallResult:
        return (await desk.ended(await desk.dial(CUSTOMER))).result

    with Sipp(pbx, tmp_path, sipp.refuses(status, rings=0.2)):
        assert loop.run(act()) is result


def test_a_customer_who_falls_silent_without_a_goodbye(loop: LoopThread, desk: Desk, pbx: Pbx, tmp_path: Path) -> None:
    async def act() -> tuple[CallResult, bool, bool]:
        ended = await desk.ended(await desk.dial(CUSTOMER))
        return ended.result, ended.dropped, ended.by_us

    with Sipp(pbx, tmp_path, sipp.never_says_goodbye()):
        assert loop.run(act()) == (CallResult.ANSWERED, True, False)


def test_a_customer_who_puts_us_on_hold(loop: LoopThread, desk: Desk, pbx: Pbx, tmp_path: Path) -> None:
    async def act() -> None:
        call = await desk.dial(CUSTOMER)
        await desk.reached(call, Progress.REMOTE_HELD)
        await desk.reached(call, Progress.REMOTE_RESUMED)
        await desk.phone.hang_up(call)
        assert (await desk.ended(call)).result is CallResult.ANSWERED

    with Sipp(pbx, tmp_path, sipp.holds(1.0), voice=True) as customer:
        loop.run(act())
        customer.finish()


def test_a_customer_who_hangs_up(loop: LoopThread, desk: Desk, pbx: Pbx, tmp_path: Path) -> None:
    async def act() -> tuple[CallResult, bool, bool]:
        ended = await desk.ended(await desk.dial(CUSTOMER))
        return ended.result, ended.dropped, ended.by_us

    with Sipp(pbx, tmp_path, sipp.hangs_up(0.3)) as customer:
        assert loop.run(act()) == (CallResult.ANSWERED, False, False)
        customer.finish()


def test_a_customer_who_calls(loop: LoopThread, desk: Desk, pbx: Pbx, tmp_path: Path) -> None:
    async def act() -> CallResult:
        ring = await desk.rung("35840123456")
        await desk.phone.answer(ring.call)
        await desk.reached(ring.call, Progress.CONNECTED)
        await desk.phone.hang_up(ring.call)
        return (await desk.ended(ring.call)).result

    with Sipp(pbx, tmp_path, sipp.calls("1001")) as customer:
        assert loop.run(act()) is CallResult.ANSWERED
        customer.finish()


def test_a_talk_with_another_phone(loop: LoopThread, desk: Desk, pbx: Pbx, tmp_path: Path) -> None:
    """Called, answered there, digits, hold by them, hung up by them; both hear each other."""

    async def act(customer: Baresip) -> None:
        call = await desk.dial(CUSTOMER)
        await customer.came("CALL_INCOMING")
        await desk.reached(call, Progress.RINGING)
        customer.answer()
        await desk.reached(call, Progress.MEDIA_FLOWS)
        await desk.phone.send_dtmf(call, "42#")
        await customer.came("CALL_DTMF_START", count=3)
        digits = [e["param"] for e in customer.events if e["type"] == "CALL_DTMF_START"]
        assert digits == ["4", "2", "#"]
        customer.hold()
        await desk.reached(call, Progress.REMOTE_HELD)
        customer.resume()
        await desk.reached(call, Progress.REMOTE_RESUMED)
        customer.hang_up()
        ended = await desk.ended(call)
        assert (ended.result, ended.by_us) == (CallResult.ANSWERED, False)

    with Baresip(pbx, tmp_path, CUSTOMER) as customer:
        loop.run(act(customer))
        heard = next(customer.heard.glob("*-dec.wav"))
        assert max(loudness(heard)) > -40


def test_a_call_from_another_phone(loop: LoopThread, desk: Desk, pbx: Pbx, tmp_path: Path) -> None:
    async def act(customer: Baresip) -> None:
        customer.dial("1001")
        ring = await desk.rung(CUSTOMER)
        await desk.phone.answer(ring.call)
        await customer.came("CALL_ESTABLISHED")
        await desk.reached(ring.call, Progress.MEDIA_FLOWS)
        await desk.phone.hang_up(ring.call)
        await customer.came("CALL_CLOSED")
        assert (await desk.ended(ring.call)).by_us

    with Baresip(pbx, tmp_path, CUSTOMER) as customer:
        loop.run(act(customer))


# Straight to a phone without a PBX: with one, it hears nobody else.


@pytest.fixture
def open_desk(loop: LoopThread, pbx: Pbx) -> Iterator[Desk]:
    async def start() -> Desk:
        desk = Desk(PhoneSettings(sound="tone", media_timeout=0))
        await desk.phone.start()
        await desk.phone.register(SipAccount("1001", pbx.customers, registrar=False, bind_host="127.0.0.1"))
        return desk

    desk = loop.run(start())
    yield desk
    loop.run(log_out(desk))


def test_after_malformed_messages_a_call_comes_in(loop: LoopThread, open_desk: Desk, pbx: Pbx, tmp_path: Path) -> None:
    async def act() -> CallResult:
        ring = await open_desk.rung("35840123456")
        await open_desk.phone.answer(ring.call)
        await open_desk.reached(ring.call, Progress.CONNECTED)
        await open_desk.phone.hang_up(ring.call)
        return (await open_desk.ended(ring.call)).result

    engine = open_desk.phone.engine_pid
    with Sipp(pbx, tmp_path, sipp.malformed(), to=open_desk.phone.line.listening, deaf=True) as sender:
        sender.played()
        assert sender.messages().count("UDP message sent") == len(sipp.malformed()) / 2
    (tmp_path / "sound").mkdir()
    with Sipp(pbx, tmp_path / "sound", sipp.calls("1001"), to=open_desk.phone.line.listening) as customer:
        assert loop.run(act()) is CallResult.ANSWERED
        customer.finish()
    assert open_desk.phone.engine_pid == engine


def test_fifty_calls_at_once(loop: LoopThread, open_desk: Desk, pbx: Pbx, tmp_path: Path) -> None:
    """The first ring, the rest are busy, and the line goes on."""

    async def act() -> None:
        ring = await open_desk.rung("35840123456")
        await asyncio.to_thread(flood.wait_for, "486 Busy Here", 40)
        await open_desk.phone.answer(ring.call)
        await open_desk.reached(ring.call, Progress.CONNECTED)
        await open_desk.phone.hang_up(ring.call)
        assert (await open_desk.ended(ring.call)).result is CallResult.ANSWERED

    engine = open_desk.phone.engine_pid
    with Sipp(pbx, tmp_path, sipp.calls("1001"), to=open_desk.phone.line.listening, calls=50, rate=50) as flood:
        loop.run(act())
    assert open_desk.phone.engine_pid == engine
