# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's customers and a desk's phone: real calls both ways between two processes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.demo.customers import does
from app.domain.call import CallResult
from app.telephony.port import CallEnded, PhoneSettings, Progress
from tests.integration.sip_peer import LoopThread
from tests.integration.town import Town

TIMES = {"answer_after": "0.1", "decline_after": "0.1", "talk": "0.3", "drop_after": "0.3"}


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture(scope="module")
def town(loop: LoopThread) -> Iterator[Town]:
    town = loop.run(Town(PhoneSettings(sound="tone", media_timeout=1.0), **TIMES).start())
    yield town
    assert loop.run(town.stop()) == 0


@pytest.mark.parametrize(
    ("digit", "result", "dropped", "by_us"),
    [
        ("3", CallResult.BUSY, False, False),
        ("4", CallResult.NO_ANSWER, False, True),
        ("5", CallResult.REJECTED, False, False),
        ("6", CallResult.ANSWERED, False, False),
        ("7", CallResult.ANSWERED, True, False),
        ("8", CallResult.UNREACHABLE, False, False),
        ("9", CallResult.INVALID, False, False),
    ],
)
def test_the_last_digit_decides(
    loop: LoopThread, town: Town, digit: str, result: CallResult, dropped: bool, by_us: bool
) -> None:
    async def act() -> CallEnded:
        return await town.desk.ended(await town.desk.dial("+44770090012" + digit, ring_seconds=1.0))

    ended = loop.run(act())
    assert (ended.result, ended.dropped, ended.by_us) == (result, dropped, by_us)


def test_a_call_with_all_that_happens_in_one(loop: LoopThread, town: Town) -> None:
    """Digits arrive, hold is seen, the agent is heard, and not when muted; a muted line stays alive."""

    async def level(key: str) -> int:
        town.say(do="level", call=key)
        return int((await town.heard("level", call=key))["level"])

    async def until(key: str, loud: bool) -> None:
        while (await level(key) > 20) is not loud:
            pass

    async def act() -> tuple[CallEnded, list[Progress]]:
        desk = town.desk
        call = await desk.dial("+447700900120")
        key = (await town.heard("called", number="+447700900120"))["call"]
        await desk.reached(call, Progress.MEDIA_FLOWS)
        await until(key, loud=True)
        await desk.phone.mute(call, True)
        await until(key, loud=False)
        await desk.phone.mute(call, False)
        await until(key, loud=True)
        await desk.phone.send_dtmf(call, "4*#")
        assert [(await town.heard("dtmf", call=key))["digit"] for _ in range(3)] == ["4", "*", "#"]
        await desk.phone.hold(call, True)
        await town.heard("held", call=key)
        await desk.reached(call, Progress.HELD)
        await desk.phone.hold(call, False)
        await town.heard("resumed", call=key)
        await desk.reached(call, Progress.RESUMED)
        await until(key, loud=True)
        await desk.phone.hang_up(call)
        await town.heard("ended", call=key)
        return await desk.ended(call), desk.progress(call)

    ended, progress = loop.run(act())
    assert (ended.result, ended.by_us, ended.dropped) == (CallResult.ANSWERED, True, False)
    assert progress == [
        Progress.RINGING,
        Progress.CONNECTED,
        Progress.MEDIA_FLOWS,
        Progress.HELD,
        Progress.RESUMED,
    ]


@pytest.mark.parametrize(
    ("do", "result"),
    [
        ("answer", CallResult.ANSWERED),
        ("reject", CallResult.REJECTED),
        ("wait", CallResult.MISSED),
        ("elsewhere", CallResult.ANSWERED_ELSEWHERE),
    ],
)
def test_customers_ring_in(loop: LoopThread, town: Town, do: str, result: CallResult) -> None:
    async def act() -> CallEnded:
        number = f"+44770090{sum(do.encode()):04}"
        town.say(
            do="ring_in", call=do, number=number, name="Анна", talk=0.2, give_up_after=1.0, elsewhere=do == "elsewhere"
        )
        ring = await town.desk.rung(number)
        assert ring.display_name == "Анна"
        if do == "answer":
            await town.desk.phone.answer(ring.call)
        elif do == "reject":
            await town.desk.phone.reject(ring.call)
        await town.heard("ended", call=do)
        return await town.desk.ended(ring.call)

    assert loop.run(act()).result is result


def test_a_command_that_is_none(loop: LoopThread, town: Town) -> None:
    async def act() -> None:
        town.say(do="dance")
        await town.heard("error", code="bad_message")
        town.say(do="ring_in", number="<x>")
        await town.heard("error", code="bad_number")
        for do in ("hang_up", "hold", "sound", "vanish"):
            town.say(do=do, call="nobody", sound="speech")
            await town.heard("error")

    loop.run(act())


def test_names_stay() -> None:
    assert does("maria") == "stays"
    assert does("") == "stays"
