# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls over real SIP and RTP on loopback: several at once, hold, transfer, recording, quality, and faults in each."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.domain.call import CallResult
from app.telephony.port import (
    CallEnded,
    CallProgress,
    EngineLost,
    EngineReady,
    IncomingCall,
    LineChanged,
    LineState,
    PhoneError,
    PhoneErrorCode,
    PhoneSettings,
    Progress,
    QualityChanged,
    RecordingFailed,
    TransferProgress,
    TransferState,
    TurnedAway,
)
from tests.integration.sip_peer import Desk, LoopThread, Message, direct
from tests.integration.sip_phones import QUIET, TONE_HERTZ, Dialog, Phone, eventually, steady, wav

SETTINGS = PhoneSettings(sound="silence", media_timeout=2.0, response_timeout=1.0, transfer_timeout=1.0)


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@contextlib.asynccontextmanager
async def desk_and_phones(
    count: int = 1, settings: PhoneSettings = SETTINGS
) -> AsyncIterator[tuple[Desk, list[Phone]]]:
    desk = Desk(settings)
    await desk.phone.start()
    phones = [await Phone.ready() for _ in range(count)]
    await desk.phone.register(direct(phones[0].port))
    try:
        yield desk, phones
    finally:
        await desk.phone.stop()
        for phone in phones:
            phone.close()


class Answers:
    """A plan: take calls, agree to offers, confirm what is asked; *special* may do otherwise with a message."""

    def __init__(self, phone: Phone, special: Callable[[Message], Awaitable[bool]] | None = None) -> None:
        self.phone, self.special = phone, special
        self.dialog: Dialog | None = None
        self.offers = 0
        self.agrees = True
        phone.plan = self

    async def __call__(self, message: Message) -> None:
        if self.special is not None and await self.special(message):
            return
        if message.method == "INVITE":
            if "tag=" not in message.header("to"):
                self.dialog = self.phone.take(message)
            else:
                self.offers += 1
                asked = next((d for d in ("sendonly", "inactive", "recvonly") if f"a={d}" in message.body), "sendrecv")
                reply = {"sendonly": "recvonly", "recvonly": "sendonly"}.get(asked, asked)
                self.phone.take(message, reply, version=1 + self.offers)
        elif message.method in ("BYE", "CANCEL", "UPDATE", "INFO", "OPTIONS"):
            self.phone.answer(message, "200 OK")
        elif message.method == "REFER":
            self.phone.answer(message, "202 Accepted", f"Contact: <{self.phone.uri()}>")


async def talk(
    desk: Desk, phone: Phone, special: Callable[[Message], Awaitable[bool]] | None = None
) -> tuple[str, Answers]:
    """A call that is up, and heard."""
    plan = Answers(phone, special)
    call = await desk.dial(phone.uri())
    await desk.reached(call, Progress.MEDIA_FLOWS)
    return call, plan


async def refused(work: Coroutine[Any, Any, None]) -> PhoneErrorCode:
    with pytest.raises(PhoneError) as caught:
        await work
    return PhoneErrorCode(caught.value.code)


# ---- several calls


def test_three_calls_at_once_and_no_fourth(loop: LoopThread) -> None:
    """Talk, a second that rings in, a consultation; the next that rings in hears busy; each ends as itself."""

    async def act() -> None:
        async with desk_and_phones(4) as (desk, (one, two, three, four)):
            first, _ = await talk(desk, one)
            listening = desk.phone.line.listening
            waiting, branch = two.call(listening, "200")
            ring = await desk.rung("200")
            assert desk.phone.calls == {first, ring.call}
            await desk.phone.hold(first, True)
            third, _ = await talk(desk, three)
            assert len(desk.phone.calls) == 3
            late, _ = four.call(listening, "400")
            assert (await late.answered("INVITE", 1)).start.startswith("SIP/2.0 486")
            away = await desk.wait_for(lambda event: isinstance(event, TurnedAway))
            assert isinstance(away, TurnedAway)
            assert away.number == "400"
            assert await refused(desk.phone.dial(four.uri(), "fourth")) is PhoneErrorCode.TOO_MANY_CALLS
            await desk.phone.hang_up(third)
            assert (await desk.ended(third)).by_us
            waiting.request("CANCEL", cseq=1, branch=branch)
            assert (await desk.ended(ring.call)).result is CallResult.MISSED
            await desk.phone.hold(first, False)
            assert desk.phone.calls == {first}
            await desk.phone.hang_up(first)
            assert (await desk.ended(first)).result is CallResult.ANSWERED

    loop.run(act())


def test_answering_the_second_call(loop: LoopThread) -> None:
    async def act() -> None:
        async with desk_and_phones(2) as (desk, (one, two)):
            first, _ = await talk(desk, one)
            dialog, _ = two.call(desk.phone.line.listening, "200")
            ring = await desk.rung("200")
            await desk.phone.hold(first, True)
            await desk.phone.answer(ring.call)
            await dialog.answered("INVITE", 1)
            await desk.reached(ring.call, Progress.MEDIA_FLOWS)
            dialog.request("BYE")
            ended = await desk.ended(ring.call)
            assert (ended.result, ended.by_us) == (CallResult.ANSWERED, False)
            await desk.phone.hold(first, False)
            assert desk.progress(first)[-2:] == [Progress.HELD, Progress.RESUMED]

    loop.run(act())


@pytest.mark.parametrize(
    ("header", "asked"),
    [
        ("Call-Info: <sip:pbx>;answer-after=0", True),
        ("Call-Info: <sip:pbx>;answer-after=10", False),
        ("Alert-Info: <http://127.0.0.1>;info=alert-autoanswer;delay=0", True),
        ("Alert-Info: Ring Answer", True),
        ("Answer-Mode: Auto", True),
        ("Alert-Info: <http://127.0.0.1/answer.wav>", False),
        ("X-Queue: sales", False),
    ],
)
def test_callers_that_want_to_be_answered_at_once(loop: LoopThread, header: str, asked: bool) -> None:
    async def act() -> IncomingCall:
        async with desk_and_phones() as (desk, (phone,)):
            phone.call(desk.phone.line.listening, "200", "Call-Info: <sip:pbx>;purpose=icon", header)
            return await desk.rung("200")

    assert loop.run(act()).auto_answer is asked


# ---- hold


def test_hold_and_resume_wait_for_the_other_side(loop: LoopThread) -> None:
    """What is asked for twice is done once; digits during hold are refused; on hold they hear nothing of us."""

    async def act() -> None:
        async with desk_and_phones(settings=PhoneSettings(sound="tone")) as (desk, (phone,)):
            call, plan = await talk(desk, phone)
            await desk.phone.hold(call, False)
            assert plan.offers == 0
            await asyncio.gather(desk.phone.hold(call, True), desk.phone.hold(call, True))
            assert desk.progress(call)[-1] is Progress.HELD
            assert plan.offers == 1
            assert await refused(desk.phone.send_dtmf(call, "1")) is PhoneErrorCode.NOT_NOW
            phone.voice.heard.clear()
            await asyncio.sleep(1.0)  # time for 50 packets; of silence, they would be mixed into the PBX's music
            assert len(phone.voice.heard) < 15
            assert set(b"".join(phone.voice.heard[5:])) <= QUIET
            await desk.phone.hold(call, False)
            assert desk.progress(call)[-1] is Progress.RESUMED
            phone.voice.heard.clear()
            await eventually(lambda: phone.voice.heard and not set(phone.voice.heard[-1]) <= QUIET)
            await desk.phone.send_dtmf(call, "4711#")
            await eventually(lambda: len(phone.voice.digits) >= 5)
            assert phone.voice.digits == [4, 7, 1, 1, 11]

    loop.run(act())


def test_a_wish_taken_back_at_once(loop: LoopThread) -> None:
    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            call, plan = await talk(desk, phone)
            done = await asyncio.gather(
                desk.phone.hold(call, True), desk.phone.hold(call, False), return_exceptions=True
            )
            assert done[1] is None
            assert desk.progress(call)[-1] is not Progress.HELD
            await desk.phone.hold(call, True)
            assert desk.progress(call)[-1] is Progress.HELD
            assert plan.offers <= 3

    loop.run(act())


@pytest.mark.parametrize("status", ["488 Not Acceptable Here", "500 Server Internal Error", "403 Forbidden"])
def test_a_hold_that_is_not_agreed_to(loop: LoopThread, status: str) -> None:
    """It is told, the call goes on as it was, and may be held later."""

    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            agrees = False

            async def special(message: Message) -> bool:
                if message.method == "INVITE" and "tag=" in message.header("to") and not agrees:
                    phone.answer(message, status)
                    return True
                return False

            call, _ = await talk(desk, phone, special)
            assert await refused(desk.phone.hold(call, True)) is PhoneErrorCode.FAILED
            assert Progress.HELD not in desk.progress(call)
            phone.voice.heard.clear()
            await eventually(lambda: len(phone.voice.heard) >= 10)
            agrees = True
            await desk.phone.hold(call, True)
            assert desk.progress(call)[-1] is Progress.HELD

    loop.run(act())


def test_offers_that_cross_are_made_again(loop: LoopThread) -> None:
    """RFC 3261 § 14.1: they answer 491 as they have an offer of their own under way."""

    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            crossed = 0

            async def special(message: Message) -> bool:
                nonlocal crossed
                if message.method == "INVITE" and "tag=" in message.header("to") and not crossed:
                    crossed += 1
                    phone.answer(message, "491 Request Pending")
                    return True
                return False

            call, plan = await talk(desk, phone, special)
            await desk.phone.hold(call, True)
            assert (crossed, plan.offers) == (1, 1)
            assert desk.progress(call)[-1] is Progress.HELD

    loop.run(act())


def test_their_hold_and_ours(loop: LoopThread) -> None:
    """They hold, we hold, we resume, they resume: each is told as it is, and no silence is a dead line."""

    async def act() -> list[Progress]:
        async with desk_and_phones() as (desk, (phone,)):
            direction = "sendrecv"

            async def special(message: Message) -> bool:
                if message.method == "INVITE" and "tag=" in message.header("to") and "a=sendrecv" in message.body:
                    phone.take(message, direction, version=plan.offers + 20)
                    return True
                return False

            call, plan = await talk(desk, phone, special)
            assert plan.dialog is not None
            for direction in ("inactive", "sendonly"):
                del desk.events[:]
                await plan.dialog.answered("INVITE", plan.dialog.offer(direction))
                phone.voice.hush()
                await desk.reached(call, Progress.REMOTE_HELD)
                await desk.phone.send_dtmf(call, "5")  # a voice menu may hold us and wait for digits
                await desk.phone.hold(call, True)
                await desk.phone.hold(call, False)
                await asyncio.sleep(SETTINGS.media_timeout + 0.6)  # their silence is no dead line
                assert call in desk.phone.calls
                phone.speaks = True
                await plan.dialog.answered("INVITE", plan.dialog.offer("sendrecv"))
                await desk.reached(call, Progress.REMOTE_RESUMED)
            return desk.progress(call)

    assert loop.run(act()) == [Progress.REMOTE_HELD, Progress.HELD, Progress.RESUMED, Progress.REMOTE_RESUMED]


def test_a_call_that_ends_while_it_is_being_held(loop: LoopThread) -> None:
    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):

            async def special(message: Message) -> bool:
                if message.method == "INVITE" and "tag=" in message.header("to"):
                    assert plan.dialog is not None
                    plan.dialog.request("BYE")
                    return True
                return False

            call, plan = await talk(desk, phone, special)
            assert await refused(desk.phone.hold(call, True)) is PhoneErrorCode.NO_SUCH_CALL
            assert (await desk.ended(call)).by_us is False

    loop.run(act())


# ---- transfer


async def transferred(
    desk: Desk, phone: Phone, notices: list[tuple[str, str]], bye: bool = False
) -> tuple[str, list[tuple[TransferState, int]], Message]:
    call, plan = await talk(desk, phone)
    await desk.phone.transfer(call, "300")
    refer = await phone.got("REFER")
    assert plan.dialog is not None
    for status, state in notices:
        cseq = plan.dialog.notify(status, state)
        assert (await plan.dialog.answered("NOTIFY", cseq)).start.startswith("SIP/2.0 200")
    if bye:
        plan.dialog.request("BYE")
    return call, [], refer


def told(desk: Desk, call: str) -> list[tuple[TransferState, int]]:
    return [(e.state, e.sip_code) for e in desk.events if isinstance(e, TransferProgress) and e.call == call]


def test_a_blind_transfer(loop: LoopThread) -> None:
    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            call, _, refer = await transferred(
                desk,
                phone,
                [
                    ("100 Trying", "active;expires=60"),
                    ("180 Ringing", "active;expires=60"),
                    ("200 OK", "terminated;reason=noresource"),
                ],
            )
            assert refer.header("refer-to") == f"<{phone.uri('300')}>"
            ended = await desk.ended(call)
            await phone.got("BYE")
            assert (ended.result, ended.by_us) == (CallResult.ANSWERED, True)
            assert told(desk, call) == [
                (TransferState.TRYING, 0),
                (TransferState.RINGING, 180),
                (TransferState.DONE, 200),
            ]

    loop.run(act())


def test_a_transfer_that_fails_leaves_the_call(loop: LoopThread) -> None:
    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            call, _, _ = await transferred(
                desk, phone, [("180 Ringing", "active"), ("486 Busy Here", "terminated;reason=noresource")]
            )
            await desk.wait_for(lambda e: e == TransferProgress(call, TransferState.FAILED, 486))
            assert call in desk.phone.calls
            await desk.phone.hold(call, True)  # nothing stands in the way of going on, or of another try
            await desk.phone.hold(call, False)
            await desk.phone.transfer(call, "301")
            assert await refused(desk.phone.transfer(call, "302")) is PhoneErrorCode.NOT_NOW
            await desk.phone.hang_up(call)
            await desk.ended(call)

    loop.run(act())


@pytest.mark.parametrize("status", ["403 Forbidden", "405 Method Not Allowed", "603 Decline"])
def test_a_transfer_the_other_side_does_not_do(loop: LoopThread, status: str) -> None:
    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):

            async def special(message: Message) -> bool:
                if message.method == "REFER":
                    phone.answer(message, status)
                    return True
                return False

            call, _ = await talk(desk, phone, special)
            await desk.phone.transfer(call, "300")
            await desk.wait_for(lambda e: e == TransferProgress(call, TransferState.FAILED, int(status[:3])))
            assert call in desk.phone.calls

    loop.run(act())


def test_a_transfer_nobody_tells_the_end_of(loop: LoopThread) -> None:
    """No notice at all: failed after the time limit. A success told later is told, and ends the call."""

    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            call, _, _ = await transferred(desk, phone, [])
            await desk.wait_for(lambda e: e == TransferProgress(call, TransferState.FAILED, 0))
            assert call in desk.phone.calls
            assert isinstance(phone.plan, Answers)
            assert phone.plan.dialog is not None
            phone.plan.dialog.notify("200 OK", "terminated;reason=noresource")
            assert (await desk.ended(call)).result is CallResult.ANSWERED
            assert told(desk, call)[-1] == (TransferState.DONE, 200)

    loop.run(act())


@pytest.mark.parametrize("notices", [[], [("180 Ringing", "active")]])
def test_a_leg_that_ends_before_the_transfer_is_told(loop: LoopThread, notices: list[tuple[str, str]]) -> None:
    """The PBX took the caller over, or the caller hung up: nobody knows, and nothing else is said."""

    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            call, _, _ = await transferred(desk, phone, notices, bye=True)
            ended = await desk.ended(call)
            assert (ended.result, ended.by_us) == (CallResult.ANSWERED, False)
            assert told(desk, call)[-1][0] is TransferState.UNKNOWN
            kinds = [type(e) for e in desk.events if getattr(e, "call", "") == call]
            assert kinds[-1] is CallEnded

    loop.run(act())


def test_a_transfer_to_the_one_who_was_asked(loop: LoopThread) -> None:
    """REFER with Replaces names the other dialog; the PBX ends both our calls, or we do."""

    async def act(pbx_ends: bool) -> None:
        async with desk_and_phones(2) as (desk, (one, two)):
            first, plan = await talk(desk, one)
            await desk.phone.hold(first, True)
            second, plan2 = await talk(desk, two)
            assert await refused(desk.phone.transfer_to_call(first, first)) is PhoneErrorCode.NOT_NOW
            await desk.phone.transfer_to_call(first, second)
            to = (await one.got("REFER")).header("refer-to")
            assert plan.dialog is not None
            assert plan2.dialog is not None
            assert "Replaces=" in to
            assert plan2.dialog.call_id in to.replace("%40", "@")
            if pbx_ends:
                plan2.dialog.request("BYE")
                await desk.ended(second)
                plan.dialog.request("BYE")
            else:
                plan.dialog.notify("200 OK", "terminated;reason=noresource")
            assert (await desk.ended(first)).result is CallResult.ANSWERED
            assert (await desk.ended(second)).result is CallResult.ANSWERED
            assert told(desk, first)[-1][0] is TransferState.DONE

    loop.run(act(True))
    loop.run(act(False))


def test_a_transfer_to_another_call_that_fails_leaves_both(loop: LoopThread) -> None:
    async def act() -> None:
        async with desk_and_phones(2) as (desk, (one, two)):
            first, plan = await talk(desk, one)
            await desk.phone.hold(first, True)
            second, _ = await talk(desk, two)
            await desk.phone.transfer_to_call(first, second)
            await one.got("REFER")
            assert plan.dialog is not None
            plan.dialog.notify("481 Call/Transaction Does Not Exist", "terminated;reason=noresource")
            await desk.wait_for(lambda e: e == TransferProgress(first, TransferState.FAILED, 481))
            await desk.phone.hang_up(second)
            await desk.ended(second)
            await desk.phone.hold(first, False)
            assert desk.phone.calls == {first}

    loop.run(act())


def test_nobody_makes_this_desk_dial(loop: LoopThread) -> None:
    """A REFER to us, and an INVITE that wants to replace a call, are declined: no call goes out, and the talk goes on."""

    async def act() -> None:
        async with desk_and_phones(2) as (desk, (phone, other)):
            call, plan = await talk(desk, phone)
            assert plan.dialog is not None
            cseq = plan.dialog.request("REFER", f"Refer-To: <{other.uri('900')}>")
            assert (await plan.dialog.answered("REFER", cseq)).start.startswith("SIP/2.0 6")
            ours = plan.dialog.ours.rpartition("tag=")[2]
            theirs = plan.dialog.theirs.rpartition("tag=")[2]
            replaces = f"Replaces: {plan.dialog.call_id};to-tag={theirs};from-tag={ours}"
            late, _ = other.call(desk.phone.line.listening, "200", "Require: replaces", replaces)
            assert (await late.answered("INVITE", 1)).start.startswith("SIP/2.0 6")
            await desk.phone.hold(call, True)
            assert [m.start for m in other.requests if m.method == "INVITE"] == []
            assert desk.phone.calls == {call}

    loop.run(act())


# ---- recording


def test_a_recording_holds_both_sides(loop: LoopThread, tmp_path: Path) -> None:
    """Their tone of 1000 Hz and ours of 440 Hz; neither ours while muted, nor anything while on hold."""

    async def act() -> None:
        async with desk_and_phones(settings=PhoneSettings(sound="tone")) as (desk, (phone,)):
            call, _ = await talk(desk, phone)

            async def part(name: str, seconds: float = 1.0) -> tuple[int, ...]:
                path = tmp_path / f"Запись {name}.wav"
                began = time.monotonic()
                await desk.phone.record(call, str(path))
                await asyncio.sleep(seconds)
                await desk.phone.record(call, None)
                samples = wav(path)
                assert seconds * 0.8 < len(samples) / 16000 < time.monotonic() - began + 0.2
                return samples[3200:]  # what was in the buffers of before

            both = await part("both", 1.5)
            assert steady(both, TONE_HERTZ) > 0.2
            assert steady(both, 440) > 0.02
            await desk.phone.mute(call, True)
            muted = await part("muted")
            assert steady(muted, TONE_HERTZ) > 0.2
            assert steady(muted, 440) < 0.002
            await desk.phone.hold(call, True)
            await desk.phone.mute(call, False)
            held = await part("held")
            assert max(map(abs, held)) < 50
            await desk.phone.hold(call, False)
            assert steady(await part("again"), TONE_HERTZ) > 0.2

    loop.run(act())


def test_a_recording_overwrites_nothing_and_ends_with_its_call(loop: LoopThread, tmp_path: Path) -> None:
    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            call, _ = await talk(desk, phone)
            there = tmp_path / "there.wav"
            there.write_bytes(b"precious")
            assert await refused(desk.phone.record(call, str(there))) is PhoneErrorCode.FAILED
            assert there.read_bytes() == b"precious"
            assert await refused(desk.phone.record(call, str(tmp_path / "gone" / "a.wav"))) is PhoneErrorCode.FAILED
            assert await refused(desk.phone.record(call, str(tmp_path / "a\0b.wav"))) is PhoneErrorCode.FAILED
            await desk.phone.record(call, None)
            path = tmp_path / "a.wav"
            await desk.phone.record(call, str(path))
            assert await refused(desk.phone.record(call, str(tmp_path / "b.wav"))) is PhoneErrorCode.NOT_NOW
            await asyncio.sleep(0.5)
            await desk.phone.hang_up(call)
            await desk.ended(call)
            assert await refused(desk.phone.record(call, str(path))) is PhoneErrorCode.NO_SUCH_CALL
            await eventually(lambda: len(wav(path)) >= 6000)

    loop.run(act())


def test_two_calls_recorded_at_once_are_kept_apart(loop: LoopThread, tmp_path: Path) -> None:
    async def act() -> None:
        async with desk_and_phones(2) as (desk, (one, two)):
            two.speaks = False
            first, _ = await talk(desk, one)
            Answers(two)
            second = await desk.dial(two.uri())
            await desk.reached(second, Progress.CONNECTED)
            await desk.phone.record(first, str(tmp_path / "1.wav"))
            await desk.phone.record(second, str(tmp_path / "2.wav"))
            await asyncio.sleep(1.0)
            for call in (first, second):
                await desk.phone.record(call, None)
            assert steady(wav(tmp_path / "1.wav"), TONE_HERTZ) > 0.2
            assert steady(wav(tmp_path / "2.wav"), TONE_HERTZ) < 0.002

    loop.run(act())


@pytest.mark.skipif(sys.platform != "linux", reason="limits a file's size for the engine by Linux' own call")
def test_a_full_disk_ends_the_recording_not_the_call(loop: LoopThread, tmp_path: Path) -> None:
    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            call, _ = await talk(desk, phone)
            psutil.Process(desk.phone.engine_pid).rlimit(psutil.RLIMIT_FSIZE, (20_000, 20_000))
            path = tmp_path / "a.wav"
            await desk.phone.record(call, str(path))
            await desk.wait_for(lambda e: e == RecordingFailed(call))
            assert len(wav(path)) > 6000
            assert call in desk.phone.calls
            await desk.phone.hold(call, True)
            await desk.phone.record(call, None)

    loop.run(act())


def test_a_recording_survives_the_engine(loop: LoopThread, tmp_path: Path) -> None:
    """Killed with -9 in the middle: what was said until then can be played."""

    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            call, _ = await talk(desk, phone)
            path = tmp_path / "a.wav"
            await desk.phone.record(call, str(path))
            await asyncio.sleep(1.5)
            psutil.Process(desk.phone.engine_pid).kill()
            assert (await desk.ended(call)).result is CallResult.UNKNOWN
            samples = wav(path)
            assert len(samples) > 16000
            assert steady(samples[3200:], TONE_HERTZ) > 0.2
            assert path.stat().st_size == 44 + 2 * len(samples)

    loop.run(act())


# ---- quality


def test_quality_is_told_while_they_talk_and_at_the_end(loop: LoopThread) -> None:
    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            phone.voice.lose_every = 5
            call, _ = await talk(desk, phone)

            def lossy(event: object) -> bool:
                return isinstance(event, QualityChanged) and event.quality.loss_percent > 10

            event = await desk.wait_for(lossy)
            assert isinstance(event, QualityChanged)
            assert event.call == call
            assert 10 < event.quality.loss_percent < 30
            assert event.quality.codec == "PCMA"
            assert not event.quality.encrypted
            phone.voice.lose_every = 0
            await desk.phone.hold(call, True)
            await desk.phone.hold(call, False)
            await desk.phone.hang_up(call)
            quality = (await desk.ended(call)).quality
            assert quality is not None
            assert quality.loss_percent > 5  # of the whole call, not of the stream since the hold

    loop.run(act())


# ---- what crosses


def test_an_answer_that_crosses_our_cancel(loop: LoopThread) -> None:
    """They took the call in the moment in which it was given up: it is hung up, and was cancelled for the agent."""

    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            invites: list[Message] = []

            async def plan(message: Message) -> None:
                if message.method == "INVITE":
                    invites.append(message)
                    phone.answer(message, "180 Ringing")
                elif message.method == "CANCEL":
                    phone.answer(message, "200 OK")
                    phone.take(invites[0])
                elif message.method == "BYE":
                    phone.answer(message, "200 OK")

            phone.plan = plan
            call = await desk.dial(phone.uri())
            await desk.reached(call, Progress.RINGING)
            await desk.phone.hang_up(call)
            await phone.got("BYE")
            ended = await desk.ended(call)
            assert (ended.result, ended.by_us) == (CallResult.CANCELLED, True)
            assert Progress.CONNECTED not in desk.progress(call)

    loop.run(act())


def test_goodbyes_that_cross(loop: LoopThread) -> None:
    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):

            async def special(message: Message) -> bool:
                if message.method == "BYE":
                    assert plan.dialog is not None
                    plan.dialog.request("BYE")
                    phone.answer(message, "481 Call/Transaction Does Not Exist")
                    return True
                return False

            call, plan = await talk(desk, phone, special)
            await asyncio.gather(desk.phone.hang_up(call), desk.phone.hang_up(call))
            ended = await desk.ended(call)
            assert (ended.result, ended.dropped) == (CallResult.ANSWERED, False)
            assert len([e for e in desk.events if isinstance(e, CallEnded)]) == 1

    loop.run(act())


def test_a_caller_at_another_address_who_does_not_ask_for_answers_at_its_port(loop: LoopThread) -> None:
    """No ``rport`` in its Via (RFC 3581 is optional): the answers reach it all the same, and it is shown its own Vias."""
    via = "Via: SIP/2.0/UDP 127.0.0.9:5071;received=127.0.0.8;branch=z9hG4bKfar"

    async def act() -> None:
        async with desk_and_phones() as (desk, _):
            phone = await Phone.ready("127.0.0.7")
            dialog, _ = phone.call(desk.phone.line.listening, "200", via)
            ring = await desk.rung("200")
            await desk.phone.answer(ring.call)
            assert (await dialog.answered("INVITE", 1)).start == "SIP/2.0 200 OK"
            await desk.reached(ring.call, Progress.MEDIA_FLOWS)
            answer = await phone.until(lambda m: m.start == "SIP/2.0 180 Ringing")
            ours, theirs = answer.headers("via")
            assert theirs == via
            assert re.fullmatch(rf"Via: SIP/2.0/UDP 127\.0\.0\.7:{phone.port};branch=z9hG4bK\w+", ours)
            dialog.request("BYE")
            await desk.ended(ring.call)
            phone.close()

    loop.run(act())


def test_a_call_taken_and_ended_before_the_callers_word(loop: LoopThread) -> None:
    """The 200 is out, its ACK not here yet: the agent had the call all the same, and the caller gets a BYE."""

    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            dialog, _ = phone.call(desk.phone.line.listening, "200")
            ring = await desk.rung("200")
            await asyncio.gather(desk.phone.answer(ring.call), desk.phone.hang_up(ring.call))
            ended = await desk.ended(ring.call)
            assert (ended.result, ended.sip_code, ended.by_us) == (CallResult.ANSWERED, 200, True)
            assert (await dialog.answered("INVITE", 1)).start == "SIP/2.0 200 OK"
            bye = await phone.until(lambda m: m.method == "BYE")
            phone.answer(bye, "200 OK")

    loop.run(act())


@pytest.mark.parametrize(
    ("reason", "result"),
    [
        ('Reason: SIP;cause=200;text="Call completed elsewhere"', CallResult.ANSWERED_ELSEWHERE),
        ("Reason: Q.850;cause=26", CallResult.ANSWERED_ELSEWHERE),
        ("Reason: Q.850;cause=16", CallResult.MISSED),
        ("X-Nothing: 1", CallResult.MISSED),
    ],
)
def test_a_caller_that_gives_up(loop: LoopThread, reason: str, result: CallResult) -> None:
    async def act() -> CallEnded:
        async with desk_and_phones() as (desk, (phone,)):
            dialog, branch = phone.call(desk.phone.line.listening, "200")
            ring = await desk.rung("200")
            dialog.request("CANCEL", reason, cseq=1, branch=branch)
            return await desk.ended(ring.call)

    ended = loop.run(act())
    assert (ended.result, ended.by_us, ended.quality) == (result, False, None)


@pytest.mark.parametrize(
    ("statuses", "headers", "result"),
    [
        (["480 Gone"], ["Reason: Q.850;cause=17"], CallResult.BUSY),
        (["480 Gone"], ['Reason: SIP;cause=480;text="x"', "Reason: Q.850;cause=19"], CallResult.NO_ANSWER),
        (["503 Service Unavailable"], ['Reason: Q.850 ;cause=1;text="Unallocated"'], CallResult.INVALID),
        (["404 Not Found"], ["Reason: Q.850;cause=3"], CallResult.UNREACHABLE),
        (["480 Gone"], ["X-Asterisk-HangupCauseCode: 21"], CallResult.REJECTED),
        (["480 Gone"], ["Reason: Q.850;cause=16"], CallResult.UNREACHABLE),
        (["486 Busy"], ["Reason: Q.850;cause=34"], CallResult.BUSY),
    ],
)
def test_what_the_network_says_of_a_call_that_failed(
    loop: LoopThread, statuses: list[str], headers: list[str], result: CallResult
) -> None:
    async def act() -> CallEnded:
        async with desk_and_phones() as (desk, (phone,)):

            async def plan(message: Message) -> None:
                if message.method == "INVITE":
                    phone.answer(message, statuses[0], *headers)

            phone.plan = plan
            return await desk.ended(await desk.dial(phone.uri()))

    assert loop.run(act()).result is result


def test_sound_before_the_answer(loop: LoopThread) -> None:
    """183 without sound says nothing to the agent, 180 that it rings, 183 with sound that there is something to hear."""

    async def act() -> list[Progress]:
        async with desk_and_phones() as (desk, (phone,)):

            async def plan(message: Message) -> None:
                if message.method == "INVITE":
                    phone.answer(message, "183 Session Progress")
                    phone.answer(message, "180 Ringing")
                    await desk.reached(call, Progress.RINGING)
                    phone.answer(message, "183 Session Progress", sdp=True)
                    await desk.reached(call, Progress.EARLY_MEDIA)
                    phone.take(message)

            call = "early-media"
            phone.plan = plan
            await desk.phone.dial(phone.uri(), call)
            await desk.reached(call, Progress.CONNECTED)
            return desk.progress(call)

    assert loop.run(act())[:3] == [Progress.RINGING, Progress.EARLY_MEDIA, Progress.CONNECTED]


# ---- faults


@pytest.mark.parametrize("phase", ["ringing", "talking", "on hold"])
def test_the_engine_killed(loop: LoopThread, phase: str) -> None:
    """The desk knows, says how many calls it cost, and is on its line again by itself."""

    async def act() -> None:
        async with desk_and_phones(2) as (desk, (phone, other)):
            call, _ = await talk(desk, phone)
            if phase == "ringing":
                await desk.phone.hang_up(call)
                await desk.ended(call)
                other.call(desk.phone.line.listening, "200")
                call = (await desk.rung("200")).call
            elif phase == "on hold":
                await desk.phone.hold(call, True)
            del desk.events[:]
            came: dict[type, float] = {}
            desk.phone.subscribe(lambda event: came.setdefault(type(event), time.monotonic()))
            killed = time.monotonic()
            psutil.Process(desk.phone.engine_pid).kill()
            ended = await desk.ended(call)
            assert ended == CallEnded(call, CallResult.UNKNOWN)
            assert desk.events[0] == EngineLost(1)
            await desk.wait_for(lambda e: isinstance(e, EngineReady))
            assert desk.phone.line.state is LineState.DIRECT
            known, ready = came[EngineLost] - killed, came[EngineReady] - killed
            print(f"{phase}: known after {1000 * known:.1f} ms, on the line after {1000 * ready:.0f} ms")
            call, _ = await talk(desk, other)
            await desk.phone.hang_up(call)

    loop.run(act())


def test_an_engine_killed_without_a_call_cost_none(loop: LoopThread) -> None:
    async def act() -> None:
        async with desk_and_phones() as (desk, _):
            del desk.events[:]
            psutil.Process(desk.phone.engine_pid).kill()
            await desk.wait_for(lambda e: isinstance(e, EngineReady))
            assert desk.events[0] == EngineLost(0)
            assert not [e for e in desk.events if isinstance(e, CallEnded | CallProgress)]
            assert LineChanged(LineState.FAILED, "", desk.phone.line.listening) in desk.events

    loop.run(act())


def test_a_flood_of_calls(loop: LoopThread) -> None:
    """Fifty at once while an agent talks: the engine lives, the talk goes on, nothing stays behind."""

    async def act(gives_up: bool) -> None:
        async with desk_and_phones(2) as (desk, (phone, flood)):
            call, _ = await talk(desk, phone)
            engine = desk.phone.engine_pid
            rings = [flood.call(desk.phone.line.listening, str(1000 + n)) for n in range(50)]
            if gives_up:
                for dialog, branch in rings:
                    dialog.request("CANCEL", cseq=1, branch=branch)
            else:
                await flood.until(lambda m: m.start.startswith("SIP/2.0 486"), count=40)
                for one in desk.phone.calls - {call}:
                    await desk.phone.reject(one)
            await eventually(lambda: desk.phone.calls == {call})
            await desk.phone.hold(call, True)
            await desk.phone.hold(call, False)
            assert desk.phone.engine_pid == engine
            assert call in desk.phone.calls

    loop.run(act(False))
    loop.run(act(True))


MALFORMED = [
    b"\x00" * 40,
    b"hello\r\n\r\n",
    b"INVITE\r\n\r\n",
    b"INVITE sip:agent@127.0.0.1 SIP/2.0\r\n\r\n",
    b"SIP/2.0 200 OK\r\nCSeq: x INVITE\r\nVia: nothing\r\n\r\n",
    b"INVITE sip:agent SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKx\r\nContent-Length: -5\r\n\r\n",
    b'INVITE sip:%ff%00@[::1 SIP/2.0\r\nFrom: <<<>>>;tag=\r\nTo: "\\\r\nCSeq: 99999999999999 INVITE\r\n\r\n',
    b"OPTIONS sip:agent SIP/7.0\r\nVia: SIP/2.0/UDP \xff\xfe;;;;\r\nMax-Forwards: -1\r\n\r\n",
    b"BYE sip:agent SIP/2.0\r\n" + b"X: y\r\n" * 3000 + b"\r\n",
    b"INVITE sip:a SIP/2.0\r\nTo: " + b"a" * 40_000 + b"\r\n\r\n",
]


def test_malformed_sip(loop: LoopThread) -> None:
    """Whatever comes to the port: the talk goes on. An INVITE whose parts cannot be read is refused, or nobody rings."""

    async def act() -> None:
        async with desk_and_phones(2) as (desk, (phone, other)):
            call, _ = await talk(desk, phone)
            engine = desk.phone.engine_pid
            host, _, port = desk.phone.line.listening.rpartition(":")
            for junk in MALFORMED:
                other._transport.sendto(junk, (host, int(port)))
            for headers, body in (
                (("Content-Type: application/sdp",), "v=0\r\nm=audio\r\n"),
                (("Content-Type: application/sdp",), "\x01" * 500),
                (("Content-Type: text/plain",), "hello"),
                (("Call-Info: " + ";" * 3000, "Alert-Info: <", "P-Asserted-Identity: <sip:"), ""),
                (("Reason: Q.850;cause=" + "9" * 2000,), ""),
            ):
                broken, _ = other.call(desk.phone.line.listening, "200", offer=False)
                broken.request("INVITE", *headers, body=body)
            dialog, _ = other.call(desk.phone.line.listening, "300")
            for one in list(desk.phone.calls - {call}):
                await desk.phone.hang_up(one)
            await dialog.phone.until(lambda m: m.header("call-id") == dialog.call_id)
            await desk.phone.hold(call, True)
            await desk.phone.hold(call, False)
            assert desk.phone.engine_pid == engine
            assert call in desk.phone.calls

    loop.run(act())


@pytest.mark.skipif(os.name != "posix", reason="asks the system for its open files by descriptor")
def test_sixty_calls_back_to_back_leave_nothing(loop: LoopThread, tmp_path: Path) -> None:
    """Held, recorded, with digits: no descriptor, no thread, no call stays."""

    async def act() -> None:
        async with desk_and_phones() as (desk, (phone,)):
            engine = psutil.Process(desk.phone.engine_pid)
            Answers(phone)
            before = (0, 0)
            for number in range(60):
                del desk.events[:]
                call = await desk.dial(phone.uri())
                await desk.reached(call, Progress.MEDIA_FLOWS)
                if number % 3 == 0:
                    await desk.phone.record(call, str(tmp_path / f"{number}.wav"))
                    await desk.phone.hold(call, True)
                    await desk.phone.hold(call, False)
                    await desk.phone.send_dtmf(call, "1")
                await desk.phone.hang_up(call)
                assert (await desk.ended(call)).result is CallResult.ANSWERED
                if number == 9:
                    before = (engine.num_fds(), engine.num_threads())
            assert desk.phone.calls == frozenset()
            await eventually(
                lambda: (engine.num_fds(), engine.num_threads()) <= before
            )  # the last file is being closed

    loop.run(act())
