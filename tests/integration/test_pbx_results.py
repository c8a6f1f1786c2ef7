# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls over a real Asterisk, UDP and TCP: what became of each is told as it was, and both ends see the same."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator
from itertools import groupby

import pytest

from app.domain.call import CallResult
from app.telephony.port import CallEnded, EngineLost, EngineReady, PhoneSettings, Progress
from tests.integration.pbx_desk import leave, log_in, log_out, register
from tests.integration.sip_peer import Desk, LoopThread
from tests.pbx import config
from tests.pbx.ami import Heard
from tests.pbx.asterisk import CUSTOMER, Pbx
from tests.pbx.sound import loudness

SETTINGS = PhoneSettings(sound="tone")


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture(scope="module")
def engine(loop: LoopThread) -> Iterator[Desk]:
    """One engine for all tests; each registers it anew."""

    async def start() -> Desk:
        desk = Desk(SETTINGS)
        await desk.phone.start()
        return desk

    desk = loop.run(start())
    yield desk
    loop.run(desk.phone.stop())


@pytest.fixture(params=["udp", "tcp"])
def desk(request: pytest.FixtureRequest, loop: LoopThread, engine: Desk, pbx: Pbx) -> Iterator[Desk]:
    """Agent 1001 at the PBX, over each transport."""
    loop.run(register(engine, pbx, "1001", transport=request.param))
    yield engine
    loop.run(leave(engine))
    pbx.wait_for_no_channels()


@pytest.fixture
def colleague(loop: LoopThread, pbx: Pbx) -> Iterator[Desk]:
    """Agent 1002."""
    desk = loop.run(log_in(pbx, "1002", SETTINGS))
    yield desk
    loop.run(log_out(desk))


# Dialled by the agent


@pytest.mark.parametrize(
    ("extension", "result", "code", "rings"),
    [
        ("62017", CallResult.BUSY, 486, False),
        ("63017", CallResult.BUSY, 486, True),
        ("6006", CallResult.BUSY, 486, False),
        ("62021", CallResult.REJECTED, 403, False),
        ("63021", CallResult.REJECTED, 403, True),
        ("62001", CallResult.INVALID, 404, False),
        ("62028", CallResult.INVALID, 484, False),
        ("62022", CallResult.INVALID, 410, False),
        ("4711", CallResult.INVALID, 404, False),
        ("63019", CallResult.NO_ANSWER, 480, True),
        ("63018", CallResult.NO_ANSWER, 408, True),
        ("62020", CallResult.UNREACHABLE, 480, False),
        ("62027", CallResult.UNREACHABLE, 502, False),
        ("62034", CallResult.UNREACHABLE, 503, False),
        ("62038", CallResult.UNREACHABLE, 500, False),
        ("6010", CallResult.UNREACHABLE, 503, False),
        # Agent 1003 is not registered; the cause behind the 404 says "no route", not "no such number".
        ("1003", CallResult.UNREACHABLE, 404, False),
    ],
)
def test_a_call_that_does_not_come_about(
    loop: LoopThread, desk: Desk, extension: str, result: CallResult, code: int, rings: bool
) -> None:
    async def act() -> tuple[CallEnded, bool]:
        call = await desk.dial(extension)
        ended = await desk.ended(call)
        return ended, Progress.RINGING in desk.progress(call)

    ended, rang = loop.run(act())
    assert (ended.result, ended.sip_code, ended.by_us, rang) == (result, code, False, rings)


def test_answered_and_hung_up_by_the_agent(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    async def act(heard: Heard) -> CallEnded:
        call = await desk.dial("6009")
        await desk.reached(call, Progress.RINGING)
        await desk.reached(call, Progress.MEDIA_FLOWS)
        assert [channel["Application"] for channel in pbx.channels_of("1001")] == ["Wait"]
        await desk.phone.hang_up(call)
        await heard.came("Hangup")
        return await desk.ended(call)

    with pbx.listen() as heard:
        ended = loop.run(act(heard))
    assert (ended.result, ended.by_us, ended.dropped) == (CallResult.ANSWERED, True, False)


def test_answered_and_hung_up_by_the_other_side(loop: LoopThread, desk: Desk) -> None:
    ended = loop.run(dialled(desk, "6105"))
    assert (ended.result, ended.by_us, ended.dropped) == (CallResult.ANSWERED, False, False)
    assert ended.answered_for_seconds >= 0.4


async def dialled(desk: Desk, extension: str, **more: float) -> CallEnded:
    return await desk.ended(await desk.dial(extension, **more))


def test_announcements_before_the_answer(loop: LoopThread, desk: Desk) -> None:
    async def act() -> list[Progress]:
        call = await desk.dial("6005")
        await desk.reached(call, Progress.CONNECTED)
        await desk.phone.hang_up(call)
        await desk.ended(call)
        return desk.progress(call)[:2]

    assert loop.run(act()) == [Progress.EARLY_MEDIA, Progress.CONNECTED]


@pytest.mark.parametrize("extension", ["6007", "6008"], ids=["rings", "says nothing"])
def test_cancelled_by_the_agent(loop: LoopThread, desk: Desk, pbx: Pbx, extension: str) -> None:
    async def act(heard: Heard) -> CallEnded:
        call = await desk.dial(extension)
        await heard.came("Newexten", Exten=extension, Application="Wait")
        await desk.phone.hang_up(call)
        ended = await desk.ended(call)
        await heard.came("Hangup")
        return ended

    with pbx.listen() as heard:
        ended = loop.run(act(heard))
    assert (ended.result, ended.by_us) == (CallResult.CANCELLED, True)


def test_a_phone_that_rings_too_long(loop: LoopThread, desk: Desk) -> None:
    ended = loop.run(dialled(desk, "6007", ring_seconds=0.5))
    assert (ended.result, ended.by_us) == (CallResult.NO_ANSWER, True)


def test_a_call_in_a_dying_engine_has_an_unknown_end(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    async def act() -> CallEnded:
        call = await desk.dial("6000")
        await desk.reached(call, Progress.MEDIA_FLOWS)
        assert desk.phone.engine_pid is not None
        os.kill(desk.phone.engine_pid, signal.SIGKILL)
        await desk.wait_for(lambda e: isinstance(e, EngineLost))
        ended = await desk.ended(call)
        await desk.wait_for(lambda e: isinstance(e, EngineReady))
        return ended

    assert loop.run(act()).result is CallResult.UNKNOWN
    pbx.reset()  # the PBX would wait for the dead phone's voice


# Coming in


def test_a_caller_who_hangs_up_is_a_missed_call(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    async def act() -> CallEnded:
        customer = pbx.call_in("1001", name="Ann Customer", headers={"X-Hello": "a b;c=d"})
        ring = await desk.rung(CUSTOMER)
        assert (ring.display_name, ring.headers["x-hello"]) == ("Ann Customer", "a b;c=d")
        customer.hang_up()
        return await desk.ended(ring.call)

    ended = loop.run(act())
    assert (ended.result, ended.by_us) == (CallResult.MISSED, False)


def test_a_ring_that_runs_out_is_a_missed_call(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    async def act() -> CallEnded:
        pbx.call_in("1001", ring_seconds=1)
        return await desk.ended((await desk.rung(CUSTOMER)).call)

    assert loop.run(act()).result is CallResult.MISSED


def test_rejected_by_the_agent(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    async def act(heard: Heard) -> CallEnded:
        pbx.call_in("1001")
        ring = await desk.rung(CUSTOMER)
        await desk.phone.reject(ring.call)
        end = await heard.came("DialEnd", DestCallerIDNum="1001")
        assert end["DialStatus"] == "BUSY"
        return await desk.ended(ring.call)

    with pbx.listen() as heard:
        ended = loop.run(act(heard))
    assert (ended.result, ended.by_us) == (CallResult.REJECTED, True)


@pytest.mark.parametrize("hangs_up", ["agent", "customer"])
def test_answered_by_the_agent(loop: LoopThread, desk: Desk, pbx: Pbx, hangs_up: str) -> None:
    async def act() -> CallEnded:
        customer = pbx.call_in("1001")
        ring = await desk.rung(CUSTOMER)
        await desk.phone.answer(ring.call)
        await desk.reached(ring.call, Progress.MEDIA_FLOWS)
        if hangs_up == "agent":
            await desk.phone.hang_up(ring.call)
        else:
            customer.hang_up()
        return await desk.ended(ring.call)

    ended = loop.run(act())
    assert (ended.result, ended.by_us) == (CallResult.ANSWERED, hangs_up == "agent")


def test_answered_by_a_colleague_is_not_missed(loop: LoopThread, desk: Desk, colleague: Desk, pbx: Pbx) -> None:
    async def act() -> tuple[CallEnded, CallEnded]:
        customer = pbx.call_in(config.RING_GROUP)
        ring, other = await desk.rung(CUSTOMER), await colleague.rung(CUSTOMER)
        await colleague.phone.answer(other.call)
        ended = await desk.ended(ring.call)
        customer.hang_up()
        return ended, await colleague.ended(other.call)

    ended, other = loop.run(act())
    assert (ended.result, ended.by_us) == (CallResult.ANSWERED_ELSEWHERE, False)
    assert other.result is CallResult.ANSWERED


def test_nobody_of_the_ring_group_answers(loop: LoopThread, desk: Desk, colleague: Desk, pbx: Pbx) -> None:
    async def act() -> list[CallResult]:
        customer = pbx.call_in(config.RING_GROUP)
        rings = [(each, await each.rung(CUSTOMER)) for each in (desk, colleague)]
        customer.hang_up()
        return [(await each.ended(ring.call)).result for each, ring in rings]

    assert loop.run(act()) == [CallResult.MISSED, CallResult.MISSED]


# The queue


def test_a_call_from_the_queue_says_so(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    async def act(heard: Heard) -> CallEnded:
        pbx.call_in(config.QUEUE)
        ring = await desk.rung(CUSTOMER)
        assert ring.headers["x-queue"] == config.QUEUE
        assert ring.headers["x-did"] == config.MULTICHANNEL
        assert ring.headers["x-call-ref"]
        await desk.phone.answer(ring.call)
        await desk.reached(ring.call, Progress.CONNECTED)
        await heard.came("AgentConnect", Interface="PJSIP/1001")
        await desk.phone.hang_up(ring.call)
        return await desk.ended(ring.call)

    pbx.queue_add("1001")
    with pbx.listen() as heard:
        assert loop.run(act(heard)).result is CallResult.ANSWERED
        assert heard.wait("AgentComplete")["Reason"] == "agent"


def test_a_queue_call_goes_on_to_the_next_agent(loop: LoopThread, desk: Desk, colleague: Desk, pbx: Pbx) -> None:
    async def act() -> tuple[CallResult, CallResult]:
        pbx.queue_add("1001")
        customer = pbx.call_in(config.QUEUE)
        ring = await desk.rung(CUSTOMER)
        pbx.queue_add("1002")
        await desk.phone.reject(ring.call)
        other = await colleague.rung(CUSTOMER)
        customer.hang_up()
        return (await desk.ended(ring.call)).result, (await colleague.ended(other.call)).result

    assert loop.run(act()) == (CallResult.REJECTED, CallResult.MISSED)


def test_pausing_in_the_queue_by_feature_codes(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    async def told(code: str) -> CallResult:
        return (await dialled(desk, code)).result

    assert loop.run(told("*46")) is CallResult.REJECTED  # no member yet
    pbx.queue_add("1001")
    assert loop.run(told("*46")) is CallResult.ANSWERED
    assert pbx.queue()["1001"]["Paused"] == "1"
    assert loop.run(told("*47")) is CallResult.ANSWERED
    assert pbx.queue()["1001"]["Paused"] == "0"


# In the call


@pytest.mark.parametrize("digits", ["4711", "*096"])
def test_digits_arrive_complete(loop: LoopThread, desk: Desk, pbx: Pbx, digits: str) -> None:
    async def act(heard: Heard) -> None:
        call = await desk.dial("6003")
        await desk.reached(call, Progress.CONNECTED)
        await desk.phone.send_dtmf(call, digits)
        await heard.came("UserEvent", UserEvent="Digits")

    with pbx.listen() as heard:
        loop.run(act(heard))
    assert pbx.database("digits", "1001") == digits


def test_hold_and_resume_are_seen_by_the_pbx(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    async def act(heard: Heard) -> None:
        customer = pbx.call_in("1001")
        ring = await desk.rung(CUSTOMER)
        await desk.phone.answer(ring.call)
        await desk.reached(ring.call, Progress.MEDIA_FLOWS)
        await desk.phone.hold(ring.call, True)
        await desk.reached(ring.call, Progress.HELD)
        await heard.came("Hold")
        await heard.came("MusicOnHoldStart")
        await desk.phone.hold(ring.call, False)
        await desk.reached(ring.call, Progress.RESUMED)
        await heard.came("Unhold")
        await heard.came("MusicOnHoldStop")
        customer.hang_up()

    with pbx.listen() as heard:
        loop.run(act(heard))


def test_what_the_agent_says_while_muted_is_not_heard(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    """The far end records: the phone's tone, silence while muted, the tone again."""

    async def act(heard: Heard) -> str:
        call = await desk.dial("6004")
        await desk.reached(call, Progress.MEDIA_FLOWS)
        file = (await heard.came("UserEvent", UserEvent="Recording"))["File"]
        for muted in (False, True, False):
            await desk.phone.mute(call, muted)
            await asyncio.sleep(1.5)  # so much is to be recorded of it
        await desk.phone.hang_up(call)
        return file

    with pbx.listen() as heard:
        file = loop.run(act(heard))
    loud = [each > -70 for each in loudness(pbx.recorded(file)[0])]
    parts = [(is_loud, len(list(group))) for is_loud, group in groupby(loud)]
    # The tone itself pauses for a seventh of a second.
    silence = [n for n, (is_loud, length) in enumerate(parts) if not is_loud and length >= 20]
    assert len(silence) == 1, parts
    assert any(is_loud for is_loud, _ in parts[: silence[0]]), parts
    assert any(is_loud for is_loud, _ in parts[silence[0] :]), parts
