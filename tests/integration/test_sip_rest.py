# SPDX-License-Identifier: GPL-3.0-or-later
"""An engine at rest: the bridge's clock stands, and is there again for the next call, in and out, whenever that comes."""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psutil
import pytest

from app.domain.call import CallResult
from app.telephony.port import PhoneSettings, Progress
from tests.integration.sip_peer import Desk, LoopThread, Message, direct
from tests.integration.sip_phones import QUIET, TONE_HERTZ, Phone, eventually, steady, wav

SETTINGS = PhoneSettings(sound="tone", media_timeout=4.0, response_timeout=2.0)
HASTY = """
import sys
from app.telephony.sip_engine import bridge_clock
from app.telephony.sip_engine.__main__ import run
bridge_clock.REST = {rest}
sys.exit(run())
"""
"""An engine that rests sooner than ours."""


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@contextlib.asynccontextmanager
async def at_desk(rest: float) -> AsyncIterator[tuple[Desk, Phone]]:
    desk = Desk(SETTINGS, [sys.executable, "-c", HASTY.format(rest=rest)])
    await desk.phone.start()
    phone = await Phone.ready()
    await desk.phone.register(direct(phone.port))
    try:
        yield desk, phone
    finally:
        await desk.phone.stop()
        phone.close()


def takes_calls(phone: Phone) -> None:
    async def plan(message: Message) -> None:
        if message.method == "INVITE":
            phone.take(message)
        elif message.method in ("BYE", "CANCEL", "UPDATE"):
            phone.answer(message, "200 OK")

    phone.plan = plan


async def up(desk: Desk, phone: Phone, *, rings_in: bool) -> str:
    """A call in which both sides are heard; of ours there is something in the first half second of what they get."""
    phone.voice.heard.clear()
    if rings_in:
        number = f"2{random.randrange(10**8)}"
        dialog, _ = phone.call(desk.phone.line.listening, number)
        call = (await desk.rung(number)).call
        await desk.phone.answer(call)
        await dialog.answered("INVITE", 1)
    else:
        call = await desk.dial(phone.uri())
    await desk.reached(call, Progress.MEDIA_FLOWS)
    await eventually(lambda: len(phone.voice.heard) >= 25)
    assert any(not set(packet) <= QUIET for packet in phone.voice.heard[:25])
    return call


async def over(desk: Desk, phone: Phone, call: str) -> None:
    await desk.phone.hang_up(call)
    assert (await desk.ended(call)).result is CallResult.ANSWERED
    phone.voice.hush()


def test_the_clock_stands_at_rest_and_the_next_call_is_heard_from_its_beginning(
    loop: LoopThread, tmp_path: Path
) -> None:
    async def act() -> None:
        async with at_desk(rest=0.5) as (desk, phone):
            takes_calls(phone)
            engine = psutil.Process(desk.phone.engine_pid)
            for number, rings_in in enumerate((False, True, False)):
                call = await up(desk, phone, rings_in=rings_in)
                recording = tmp_path / f"{number}.wav"
                await desk.phone.record(call, str(recording))
                await asyncio.sleep(0.5)  # something to be heard in it
                await desk.phone.record(call, None)
                assert steady(wav(recording), TONE_HERTZ) > 0.1
                running = engine.num_threads()
                await over(desk, phone, call)
                await eventually(lambda: engine.num_threads() < running)  # noqa: B023 (within the turn)

    loop.run(act())


def test_calls_that_come_while_the_clock_stops(loop: LoopThread) -> None:
    """The clock stops as soon as a call is over, and each time at another moment of the next one's beginning."""

    async def act() -> None:
        async with at_desk(rest=0.0) as (desk, phone):
            takes_calls(phone)
            for number in range(24):
                del desk.events[:]
                call = await up(desk, phone, rings_in=number % 2 == 1)
                await over(desk, phone, call)
                await asyncio.sleep(number % 8 * 0.005)
            assert desk.phone.calls == frozenset()

    loop.run(act())


def test_a_second_call_goes_on_when_the_first_ends(loop: LoopThread) -> None:
    async def act() -> None:
        async with at_desk(rest=0.0) as (desk, phone):
            takes_calls(phone)
            other = await Phone.ready()
            takes_calls(other)
            try:
                first = await up(desk, phone, rings_in=False)
                second = await up(desk, other, rings_in=True)
                await over(desk, phone, first)
                other.voice.heard.clear()
                await eventually(lambda: sum(not set(packet) <= QUIET for packet in other.voice.heard) >= 25)
                await over(desk, other, second)
            finally:
                other.close()

    loop.run(act())
