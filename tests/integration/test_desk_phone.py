# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's own phone, from the desk's services over a real line to a switchboard with a simulated exchange (row D3)."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.domain.call import Call, CallResult, CallState, OwnPhone
from app.domain.errors import CallRefused
from app.domain.number import parse
from app.domain.rating import Rating
from app.services.events import CallChanged, TransferChanged
from app.telephony.port import CallEnded, PhoneEvent
from tests.desks import until
from tests.switchboard.desk_exchange import DeskExchange, OwnDesk, own_desk
from tests.switchboard.exchange import Mood
from tests.switchboard.own_phones import on_loop

BUSY, DECLINES, RINGS = Mood("BUSY", 17, 0.1), Mood("BUSY", 21, 0.1), Mood(after=None)


async def dial(desk: OwnDesk, last: str = "00") -> Call:
    return await desk.calls.dial(parse(f"+3584012345{last}", "FI"))


def now(desk: OwnDesk, call: Call) -> Call:
    found = desk.calls.known(call.id)
    assert found is not None
    return found


async def stands(desk: OwnDesk, call: Call, state: CallState) -> Call:
    await until(lambda: now(desk, call).state is state, f"{state}")
    return now(desk, call)


def steps(desk: OwnDesk, call: Call) -> list[tuple[CallState, OwnPhone | None]]:
    found: list[tuple[CallState, OwnPhone | None]] = []
    for event in desk.all(CallChanged):
        step = (event.call.state, event.call.own_phone)
        if event.call.id == call.id and (not found or found[-1] != step):
            found.append(step)
    return found


async def quiet(exchange: DeskExchange) -> None:
    await until(lambda: not exchange.legs, "no channel is left")


@on_loop
async def test_a_call_from_the_desk_is_steered_from_the_desk(tmp_path: Path) -> None:
    async with own_desk(tmp_path) as (desk, side):
        call = await dial(desk, "12")
        await stands(desk, call, CallState.TALKING)
        assert steps(desk, call) == [
            (CallState.CONNECTING, None),
            (CallState.CONNECTING, OwnPhone.RINGS),
            (CallState.CONNECTING, OwnPhone.UP),
            (CallState.RINGING_OUT, OwnPhone.UP),
            (CallState.TALKING, OwnPhone.UP),
        ]
        await desk.calls.hold(call.id, True)
        await stands(desk, call, CallState.HELD)
        assert {leg.context for leg in side.exchange.legs.values()} == {"soitto-hold"}
        await desk.calls.hold(call.id, False)
        await stands(desk, call, CallState.TALKING)
        for not_here in (
            desk.calls.mute(call.id, True),
            desk.calls.send_digits(call.id, "1"),
            desk.own.record(call.id, "x"),
        ):
            with pytest.raises(CallRefused) as refused:
                await not_here
            assert refused.value.code == "on_phone"
        await desk.calls.hang_up(call.id)
        over = await stands(desk, call, CallState.ENDED)
        assert (over.result, over.reason) == (CallResult.ANSWERED, "")
        await quiet(side.exchange)
        assert [one.caller for one in side.exchange.dialled] == ["+358942451111"]


@pytest.mark.parametrize("cause", [16, 41])
@on_loop
async def test_the_customers_end_comes_with_the_networks_cause(tmp_path: Path, cause: int) -> None:
    async with own_desk(tmp_path) as (desk, side):
        told: list[PhoneEvent] = []
        desk.own.subscribe(told.append)
        call = await dial(desk)
        await stands(desk, call, CallState.TALKING)
        (customers,) = [id for id in side.exchange.legs if call.id not in id]
        await side.exchange.hang_up(customers, cause)
        await stands(desk, call, CallState.ENDED)
        await until(lambda: any(isinstance(event, CallEnded) for event in told), "the end")
        (ended,) = [event for event in told if isinstance(event, CallEnded)]
        assert (ended.result, ended.by_us, ended.cause) == (CallResult.ANSWERED, False, cause)
        await quiet(side.exchange)


@pytest.mark.parametrize(
    ("mood", "reason"),
    [(BUSY, "agent_busy"), (DECLINES, "agent_rejected"), (RINGS, "agent_no_answer"), (None, "agent_unreachable")],
)
@on_loop
async def test_a_phone_that_is_not_picked_up_calls_nobody(tmp_path: Path, mood: Mood | None, reason: str) -> None:
    async with own_desk(tmp_path) as (desk, side):
        desk.agent.wrap_up_seconds = 60
        side.exchange.own.clear()
        if mood is not None:
            side.exchange.own["PJSIP/1003"] = mood
        call = await dial(desk)
        over = await stands(desk, call, CallState.ENDED)
        assert (over.result, over.reason) == (CallResult.CANCELLED, reason)
        assert side.exchange.dialled == []
        assert desk.agent.agent.state.value == "ready"  # nobody was called: there is nothing to write up
        await quiet(side.exchange)


@on_loop
async def test_cancelled_at_any_moment(tmp_path: Path) -> None:
    async with own_desk(tmp_path) as (desk, side):
        for number in range(30):
            dialling = asyncio.create_task(dial(desk, "32"))
            await asyncio.sleep(number * 0.0017)
            await until(lambda: bool(desk.calls.live), "the call is shown")
            (call,) = desk.calls.live
            await desk.calls.hang_up(call.id)
            over = await stands(desk, call, CallState.ENDED)
            assert over.result is CallResult.CANCELLED, number
            await dialling
        await quiet(side.exchange)


@on_loop
async def test_calls_go_on_while_the_line_to_the_switchboard_is_cut(tmp_path: Path) -> None:
    async with own_desk(tmp_path) as (desk, side):
        talks = await dial(desk)
        await stands(desk, talks, CallState.TALKING)
        await side.line.stop()
        await until(lambda: desk.line.status.state == "failed", "the desk noticed")
        assert desk.line.status.detail == "switchboard"
        with pytest.raises(CallRefused) as refused:
            await desk.calls.hang_up(talks.id)
        assert refused.value.code == "on_phone"
        assert now(desk, talks).state is CallState.TALKING
        side.exchange.hangs_up(side.exchange.ours[0])
        await side.line.start()
        over = await stands(desk, talks, CallState.ENDED)
        assert over.result is CallResult.ANSWERED
        await desk.registered()
        # One that begins to talk meanwhile is not lost either, nor told twice.
        second = await dial(desk, "19")
        await stands(desk, second, CallState.RINGING_OUT)
        side.line.break_lines()
        await stands(desk, second, CallState.TALKING)
        assert sum(state is CallState.TALKING for state, _ in steps(desk, second)) == 1


@on_loop
async def test_a_call_whose_answer_is_lost_rings_once(tmp_path: Path) -> None:
    async with own_desk(tmp_path) as (desk, side):
        side.exchange.own["PJSIP/1003"] = RINGS
        dialling = asyncio.create_task(dial(desk))
        await until(lambda: bool(side.exchange.ours), "the phone rings")
        side.line.break_lines()
        call = await dialling
        await until(lambda: now(desk, call).own_phone is OwnPhone.RINGS, "the desk knows")
        assert len(side.exchange.ours) == 1
        await desk.registered()
        await desk.calls.hang_up(call.id)
        await stands(desk, call, CallState.ENDED)
        await quiet(side.exchange)


@on_loop
async def test_the_switchboard_is_restarted_in_a_call(tmp_path: Path) -> None:
    async with own_desk(tmp_path) as (desk, side):
        call = await dial(desk)
        await stands(desk, call, CallState.TALKING)
        await side.restart()
        await until(lambda: desk.line.status.state == "failed", "the desk noticed")
        await desk.registered()
        assert now(desk, call).state is CallState.TALKING
        await desk.calls.hold(call.id, True)
        await stands(desk, call, CallState.HELD)
        side.exchange.die()
        side.exchange.rise()
        assert (await stands(desk, call, CallState.ENDED)).result is CallResult.ANSWERED


@on_loop
async def test_passed_on(tmp_path: Path) -> None:
    async with own_desk(tmp_path) as (desk, side):
        call = await dial(desk)
        await stands(desk, call, CallState.TALKING)
        await desk.calls.transfer(call.id, parse("1002", "FI"))
        over = await stands(desk, call, CallState.ENDED)
        assert (over.result, over.transferred_to) == (CallResult.ANSWERED, "1002")
        assert [event.state for event in desk.all(TransferChanged)] == ["done"]
        (customer,) = side.exchange.legs.values()
        assert (customer.context, customer.exten) == ("soitto-pass", "1002")


@on_loop
async def test_passed_on_to_the_survey(tmp_path: Path) -> None:
    async with own_desk(tmp_path) as (desk, side):
        call = await dial(desk)
        await stands(desk, call, CallState.TALKING)
        await desk.calls.finish(call.id, Rating.FRIENDLY, survey=parse("6500", "FI"))
        over = await stands(desk, call, CallState.ENDED)
        assert (over.result, over.transferred_to, over.rating) == (CallResult.ANSWERED, "6500", Rating.FRIENDLY)
        (customer,) = side.exchange.legs.values()
        assert (customer.context, customer.exten) == ("soitto-pass", "6500")


@on_loop
async def test_queue_calls_at_the_agents_phone_are_shown(tmp_path: Path) -> None:
    async with own_desk(tmp_path) as (desk, side):
        phone = side.exchange.phones["PJSIP/1003"]
        phone.answers, phone.talk = 1, None
        caller = side.exchange.ring_in("support", "+358409999911")
        await until(lambda: bool(desk.calls.live), "the call is shown")
        (call,) = desk.calls.live
        assert (call.number.dial, call.queue, call.own_phone) == ("+358409999911", "support", OwnPhone.RINGS)
        with pytest.raises(CallRefused) as refused:
            await desk.calls.answer(call.id)
        assert refused.value.code == "on_phone"
        talking = await stands(desk, call, CallState.TALKING)
        assert talking.own_phone is OwnPhone.UP
        side.line.break_lines()
        side.exchange.hangs_up(caller)  # nobody hears it: it is told at the return
        over = await stands(desk, call, CallState.ENDED)
        assert over.result is CallResult.ANSWERED
        assert over.wants_rating
        await desk.registered()
        phone.answers = None
        side.exchange.ring_in("support", "+358409999912", patience=2)
        await until(lambda: any(one.id != call.id for one in desk.calls.live), "the next call is shown")
        (second,) = desk.calls.live
        assert (await stands(desk, second, CallState.ENDED)).result is CallResult.MISSED


@on_loop
async def test_pauses_go_to_the_switchboard(tmp_path: Path) -> None:
    async with own_desk(tmp_path) as (desk, side):
        paused = side.exchange.queues["support"].paused
        await desk.queue.tell(True)
        await until(lambda: "PJSIP/1003" in paused, "paused")
        await desk.queue.tell(False)
        await until(lambda: "PJSIP/1003" not in paused, "ready")
        await desk.own.log_out()
        assert side.exchange.queues["support"].members == []
        assert desk.line.status.state == "off"
