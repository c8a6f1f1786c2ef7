# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls at a real Asterisk: transfers with either end, recordings, hold, quality, and the PBX killed in each phase."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.call import CallResult
from app.telephony.port import CallEnded, PhoneSettings, Progress, QualityChanged, TransferProgress, TransferState
from tests.integration.sip_peer import Desk, LoopThread
from tests.integration.sip_phones import steady, wav
from tests.pbx.asterisk import Pbx

CALLER = "35840123456"
MUSIC_HERTZ, TONE_HERTZ, OUR_HERTZ = 700, 440, 440
QUIET = PhoneSettings(sound="silence", media_timeout=3.0, transfer_timeout=20.0)


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture
def desks(loop: LoopThread) -> Iterator[Callable[..., Any]]:
    """Makes desks at a PBX; they are stopped after the test."""
    made: list[Desk] = []

    async def make(pbx: Pbx, user: str, settings: PhoneSettings = QUIET, transport: str = "udp", **more: Any) -> Desk:
        desk = Desk(settings)
        made.append(desk)
        await desk.phone.start()
        await desk.phone.register(pbx.account(user, transport, **more))  # type: ignore[arg-type]
        await desk.wait_for(lambda e: getattr(e, "state", "") == "registered")
        return desk

    yield make
    for desk in made:
        loop.run(desk.phone.stop())


async def customer_at(pbx: Pbx, desk: Desk, **more: Any) -> tuple[Any, str]:
    """A customer who rang in, was answered, and is heard."""
    ring = pbx.call_in("1001", caller=CALLER, **more)
    call = (await desk.rung(CALLER)).call
    await desk.phone.answer(call)
    await desk.reached(call, Progress.MEDIA_FLOWS)
    return ring, call


async def told(desk: Desk, call: str, state: TransferState) -> TransferProgress:
    event = await desk.wait_for(lambda e: isinstance(e, TransferProgress) and (e.call, e.state) == (call, state))
    assert isinstance(event, TransferProgress)
    return event


async def heard(desk: Desk, call: str, path: Path, seconds: float = 1.0) -> tuple[int, ...]:
    """What is recorded of a call, after what was in the buffers of before."""
    await desk.phone.record(call, str(path))
    await asyncio.sleep(seconds + 0.3)
    await desk.phone.record(call, None)
    return wav(path)[4800:]


def test_a_customer_is_passed_on(loop: LoopThread, pbx: Pbx, desks: Callable[..., Any], tmp_path: Path) -> None:
    """Blind: the colleague rings, takes the customer, hears him; the agent is out."""

    async def act() -> None:
        agent, colleague = await desks(pbx, "1001"), await desks(pbx, "1002")
        ring, call = await customer_at(pbx, agent)
        await agent.phone.transfer(call, "1002")
        passed = await colleague.rung(CALLER)
        await told(agent, call, TransferState.TRYING)
        await colleague.phone.answer(passed.call)
        await told(agent, call, TransferState.DONE)
        assert (await agent.ended(call)).result is CallResult.ANSWERED
        await colleague.reached(passed.call, Progress.MEDIA_FLOWS)
        assert steady(await heard(colleague, passed.call, tmp_path / "a.wav"), TONE_HERTZ) > 0.02
        ring.hang_up()
        assert (await colleague.ended(passed.call)).by_us is False
        pbx.wait_for_no_channels()

    loop.run(act())


@pytest.mark.parametrize("to", ["9999", "1002", "62017"])
def test_a_customer_who_could_not_be_passed_on_is_still_there(
    loop: LoopThread, pbx: Pbx, desks: Callable[..., Any], tmp_path: Path, to: str
) -> None:
    """No such number, a colleague who is not registered, one who is busy: what Asterisk tells is told."""

    async def act() -> None:
        agent = await desks(pbx, "1001")
        ring, call = await customer_at(pbx, agent)
        await agent.phone.transfer(call, to)
        event = await agent.wait_for(
            lambda e: (
                (isinstance(e, TransferProgress) and e.state in ("done", "failed", "unknown"))
                or isinstance(e, CallEnded)
            )
        )
        print(to, [e for e in agent.events if isinstance(e, TransferProgress | CallEnded)])
        if to == "9999":  # Asterisk looks before it lets go
            assert isinstance(event, TransferProgress)
            assert (event.state, event.sip_code) == (TransferState.FAILED, 404)
            assert call in agent.phone.calls
            assert steady(await heard(agent, call, tmp_path / "a.wav"), TONE_HERTZ) > 0.02
            ring.hang_up()
        await agent.ended(call)
        pbx.wait_for_no_channels()

    loop.run(act())


def test_a_colleague_is_asked_and_takes_over(
    loop: LoopThread, pbx: Pbx, desks: Callable[..., Any], tmp_path: Path
) -> None:
    """Attended: the customer hears music meanwhile, then the two are connected and both calls of the agent end."""

    async def act() -> None:
        agent, colleague = await desks(pbx, "1001"), await desks(pbx, "1002")
        ring, call = await customer_at(pbx, agent)
        await agent.phone.hold(call, True)
        asking = await agent.dial("1002")
        question = await colleague.rung("1001")
        await colleague.phone.answer(question.call)
        await agent.reached(asking, Progress.MEDIA_FLOWS)
        await agent.phone.transfer_to_call(call, asking)
        await told(agent, call, TransferState.DONE)
        assert (await agent.ended(call)).result is CallResult.ANSWERED
        assert (await agent.ended(asking)).result is CallResult.ANSWERED
        assert steady(await heard(colleague, question.call, tmp_path / "a.wav"), TONE_HERTZ) > 0.02
        ring.hang_up()
        await colleague.ended(question.call)
        pbx.wait_for_no_channels()

    loop.run(act())


def test_a_colleague_who_will_not_leaves_the_customer_with_the_agent(
    loop: LoopThread, pbx: Pbx, desks: Callable[..., Any], tmp_path: Path
) -> None:
    """The consultation is refused, and then one that hangs up before the two are connected."""

    async def act() -> None:
        agent, colleague = await desks(pbx, "1001"), await desks(pbx, "1002")
        ring, call = await customer_at(pbx, agent)
        await agent.phone.hold(call, True)
        asking = await agent.dial("1002")
        await colleague.phone.reject((await colleague.rung("1001")).call)
        assert (await agent.ended(asking)).result is CallResult.BUSY
        del colleague.events[:]
        again = await agent.dial("1002")
        question = await colleague.rung("1001")
        await colleague.phone.answer(question.call)
        await agent.reached(again, Progress.CONNECTED)
        await colleague.phone.hang_up(question.call)
        await agent.ended(again)
        await agent.phone.hold(call, False)
        assert steady(await heard(agent, call, tmp_path / "a.wav"), TONE_HERTZ) > 0.02
        ring.hang_up()
        assert (await agent.ended(call)).dropped is False
        pbx.wait_for_no_channels()

    loop.run(act())


def test_music_while_on_hold(
    loop: LoopThread, own_pbx: Callable[[], Pbx], desks: Callable[..., Any], tmp_path: Path
) -> None:
    """A PBX with music of its own: who is held hears it and nothing of us, and us again after it."""

    async def act() -> None:
        pbx = own_pbx()
        settings = pbx.folder / "etc/pjsip.conf"
        settings.write_text(settings.read_text().replace("moh_passthrough=yes", "moh_passthrough=no"))
        pbx.start()
        agent = await desks(pbx, "1001", PhoneSettings(sound="tone"))
        colleague = await desks(pbx, "1002")
        call = await agent.dial("1002")
        ring = await colleague.rung("1001")
        await colleague.phone.answer(ring.call)
        await agent.reached(call, Progress.MEDIA_FLOWS)
        await agent.phone.hold(call, True)
        await asyncio.sleep(1.0)  # until it plays
        music = await heard(colleague, ring.call, tmp_path / "held.wav")
        assert steady(music, MUSIC_HERTZ) > 0.02
        assert steady(music, OUR_HERTZ) < 0.005
        await agent.phone.hold(call, False)
        voice = await heard(colleague, ring.call, tmp_path / "back.wav")
        assert steady(voice, OUR_HERTZ) > 0.02
        assert steady(voice, MUSIC_HERTZ) < 0.005
        await agent.phone.hang_up(call)
        await colleague.ended(ring.call)

    loop.run(act())


def test_a_colleague_on_hold_is_told_so(loop: LoopThread, pbx: Pbx, desks: Callable[..., Any], tmp_path: Path) -> None:
    """The PBX passes the hold on by an offer of its own; silence is no dead line then."""

    async def act() -> None:
        agent = await desks(pbx, "1001", PhoneSettings(sound="tone"))
        colleague = await desks(pbx, "1002")
        call = await agent.dial("1002")
        ring = await colleague.rung("1001")
        await colleague.phone.answer(ring.call)
        await agent.reached(call, Progress.MEDIA_FLOWS)
        await agent.phone.hold(call, True)
        await colleague.reached(ring.call, Progress.REMOTE_HELD)
        await asyncio.sleep(QUIET.media_timeout + 0.6)
        await agent.phone.hold(call, False)
        await colleague.reached(ring.call, Progress.REMOTE_RESUMED)
        voice = await heard(colleague, ring.call, tmp_path / "back.wav")
        assert steady(voice, OUR_HERTZ) > 0.02
        # Both at once: offers cross, and each is made again.
        await asyncio.gather(agent.phone.hold(call, True), colleague.phone.hold(ring.call, True))
        await asyncio.gather(agent.phone.hold(call, False), colleague.phone.hold(ring.call, False))
        assert {agent.progress(call)[-1], colleague.progress(ring.call)[-1]} <= {
            Progress.RESUMED,
            Progress.REMOTE_HELD,  # what the PBX still has to pass on, after offers that crossed there
            Progress.REMOTE_RESUMED,
        }
        for attempt in range(8):
            if steady(await heard(colleague, ring.call, tmp_path / f"again{attempt}.wav"), OUR_HERTZ) > 0.02:
                break
        else:
            pytest.fail(f"not heard again: {agent.progress(call)} {colleague.progress(ring.call)}")
        await agent.phone.hang_up(call)
        await colleague.ended(ring.call)

    loop.run(act())


def test_quality_at_a_pbx(loop: LoopThread, pbx: Pbx, desks: Callable[..., Any]) -> None:
    """Round trip once RTCP has told it; codec; encryption."""

    async def act() -> None:
        agent = await desks(pbx, "1005", transport="tls", srtp="required")
        call = await agent.dial("6000")

        def complete(event: object) -> bool:
            return isinstance(event, QualityChanged) and event.quality.round_trip_ms is not None

        event = await agent.wait_for(complete)
        assert isinstance(event, QualityChanged)
        print(event.quality)
        assert event.quality.encrypted
        assert event.quality.codec in ("PCMA", "PCMU", "G722")
        assert event.quality.loss_percent < 5
        await agent.phone.hang_up(call)
        assert (await agent.ended(call)).quality is not None

    loop.run(act())


@pytest.mark.parametrize("transport", ["udp", "tcp"])
@pytest.mark.parametrize("phase", ["ringing in", "ringing out", "talking", "on hold", "transferring"])
def test_the_pbx_is_killed(
    loop: LoopThread, own_pbx: Callable[[], Pbx], desks: Callable[..., Any], phase: str, transport: str
) -> None:
    """Every call comes to an end that tells the truth, by itself or by the agent's hand; nothing of it stays."""

    async def act() -> None:
        pbx = own_pbx()
        pbx.start()
        agent = await desks(pbx, "1001", transport=transport)
        if phase == "ringing out":
            call = await agent.dial("6007", ring_seconds=3.0)
            await agent.reached(call, Progress.RINGING)
        elif phase == "ringing in":
            pbx.call_in("1001", caller=CALLER)
            call = (await agent.rung(CALLER)).call
        else:
            _, call = await customer_at(pbx, agent)
        if phase == "on hold":
            await agent.phone.hold(call, True)
        if phase == "transferring":
            await agent.phone.transfer(call, "6007")
        pbx.kill()
        if phase in ("ringing in", "on hold"):  # nobody tells: only the agent ends it
            await agent.phone.hang_up(call)
        ended = await agent.ended(call)
        print(phase, transport, ended)
        if phase == "ringing out":
            assert ended.result in (CallResult.NO_ANSWER, CallResult.UNREACHABLE)
        elif phase == "ringing in":
            assert ended.result is CallResult.REJECTED
        else:
            assert ended.result is CallResult.ANSWERED
            assert ended.dropped is (phase != "on hold")
        if phase == "transferring":
            assert [e.state for e in agent.events if isinstance(e, TransferProgress)][-1] in ("unknown", "failed")
        assert agent.phone.calls == frozenset()
        pbx.start()
        agent.events.clear()
        await agent.wait_for(lambda e: getattr(e, "state", "") == "registered")
        again = await agent.dial("6000")
        await agent.reached(again, Progress.MEDIA_FLOWS)
        await agent.phone.hang_up(again)
        await agent.ended(again)

    loop.run(act())


def test_a_call_from_the_queue_hung_up_at_once(loop: LoopThread, pbx: Pbx, desks: Callable[..., Any]) -> None:
    """The agent took it, says the PBX: so it was answered, however soon it was over."""

    async def act() -> CallEnded:
        desk = await desks(pbx, "1001")
        pbx.queue_add("1001")
        with pbx.listen() as heard:
            pbx.call_in("support", caller=CALLER)
            call = (await desk.rung(CALLER)).call
            await asyncio.gather(desk.phone.answer(call), desk.phone.hang_up(call))
            await heard.came("AgentConnect")
        return await desk.ended(call)

    ended = loop.run(act())
    assert (ended.result, ended.by_us) == (CallResult.ANSWERED, True)
    pbx.wait_for_no_channels()


@pytest.mark.parametrize("transport", ["udp", "tcp", "tls"])
def test_an_ordered_end_leaves_nothing_at_the_pbx(
    loop: LoopThread, pbx: Pbx, desks: Callable[..., Any], transport: str
) -> None:
    """The desk goes away with a talk, a call out and one that rings in: BYE, CANCEL and a refusal go out, then the
    registration is taken back."""

    async def act() -> None:
        desk = await desks(pbx, "1001", transport=transport)
        talk = await desk.dial("6000")
        await desk.reached(talk, Progress.CONNECTED)
        out = await desk.dial("6007")
        await desk.reached(out, Progress.RINGING)
        pbx.call_in("1001", caller=CALLER)
        await desk.rung(CALLER)
        assert len(pbx.channels_of("1001")) == 3
        await desk.phone.stop()

    loop.run(act())
    assert not pbx.channels_of("1001")
    assert not pbx.contact("1001")
