# SPDX-License-Identifier: GPL-3.0-or-later
"""Several calls at a time: call waiting, switching, consulting, passing on, recording, calls between agents, calls that wait."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.agent import AgentState
from app.domain.call import Call, CallEvent, CallResult, CallState, Quality
from app.domain.callback import Claim
from app.domain.errors import CallRefused, ClaimedByOther, CrmError, CrmErrorKind, EngineGone, StorageFull
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.people import Person
from app.domain.rating import Rating
from app.services.events import (
    CallChanged,
    CalloutFailed,
    CalloutWaits,
    LeftUnknown,
    LinesChanged,
    MissedMeanwhile,
    RecordingStopped,
    TransferChanged,
)
from app.services.steering import CallOptions
from tests.desks import form, play, until
from tests.played import ANN, Played, played

BEN = Person("ben", "Ben Nurmi", extension="202")
SALES = parse("0401234577", "FI")
COLLEAGUE = parse("202", "FI")


def incoming(desk: Played, last: int = 1, **options: Any) -> Call:
    call_id = new_id()
    desk.calls.incoming(call_id, f"04012345{last:02}", "", None, **options)
    call = desk.calls.known(call_id)
    assert call is not None
    return call


def talking(desk: Played, last: int = 1) -> Call:
    call = incoming(desk, last)
    desk.answered(call)
    return now(desk, call)


def now(desk: Played, call: Call) -> Call:
    found = desk.calls.known(call.id)
    assert found is not None
    return found


def held(desk: Played, call: Call, on: bool = True) -> None:
    desk.calls.progress(call.id, CallEvent.HELD if on else CallEvent.RESUMED)


def focus(desk: Played) -> str:
    assert desk.calls.current is not None
    return desk.calls.current.id


def colleagues(desk: Played) -> None:
    desk.store.put_directory([ANN, BEN, Person("old", "Gone", active=False, extension="203")], [])
    desk.directory.reload()


async def settle() -> None:
    """Let what was started in the background run until it waits."""
    for _ in range(20):
        await asyncio.sleep(0)


# --- call waiting


def test_a_second_caller_waits_and_is_answered_with_the_first_on_hold(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            first = talking(desk, 1)
            second = incoming(desk, 2)
            assert focus(desk) == first.id
            assert desk.agent.agent.state is AgentState.TALKING
            assert desk.all(LinesChanged)[-1] == LinesChanged((first, second), first.id)
            await desk.calls.answer(second.id)
            assert desk.phone.told == [("hold", first.id), ("answer", second.id)]
            held(desk, first)
            desk.answered(second)
            assert focus(desk) == second.id
            # Back and forth.
            await desk.calls.switch(first.id)
            assert desk.phone.told[2:] == [("hold", second.id), ("resume", first.id)]
            assert focus(desk) == first.id
            held(desk, second)
            held(desk, first, on=False)
            desk.ended(first, CallResult.ANSWERED)
            # The other stays on hold until the agent turns to it: nobody is talked to unasked.
            await settle()
            assert (focus(desk), now(desk, second).state) == (second.id, CallState.HELD)
            assert len(desk.phone.told) == 4
            await desk.calls.hold(second.id, False)
            assert desk.phone.told[-1] == ("resume", second.id)
            desk.ended(second, CallResult.ANSWERED)
            assert desk.calls.live == ()
            assert focus(desk) == second.id
            kept = [desk.store.get_call(call.id) for call in (first, second)]
            assert [call.result for call in kept if call] == [CallResult.ANSWERED] * 2

    play(scenario())


def test_a_second_caller_may_end_the_first_call_or_be_refused(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            first = talking(desk, 1)
            second, third = incoming(desk, 2), incoming(desk, 3)
            await desk.calls.answer(second.id, end_other=True)
            assert desk.phone.told == [("hang_up", first.id), ("answer", second.id)]
            desk.ended(first, CallResult.ANSWERED)
            desk.answered(second)
            await desk.calls.reject(third.id)
            desk.ended(third, CallResult.REJECTED)
            assert [call.id for call in desk.calls.live] == [second.id]
            assert now(desk, third).result is CallResult.REJECTED

    play(scenario())


def test_who_gives_up_while_the_agent_answers_costs_nobody_their_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            first, second = talking(desk, 1), incoming(desk, 2)
            desk.phone.during["hold"] = lambda: desk.ended(second, CallResult.MISSED)
            with pytest.raises(CallRefused) as refused:
                await desk.calls.answer(second.id)
            assert refused.value.code == "no_call"
            held(desk, first)
            await settle()
            assert desk.phone.told == [("hold", first.id), ("resume", first.id)]
            # Or right after the answer was sent.
            desk.phone.during.clear()
            held(desk, first, on=False)
            third = incoming(desk, 3)
            await desk.calls.answer(third.id)
            held(desk, first)
            desk.ended(third, CallResult.MISSED)
            await settle()
            assert desk.phone.told[-1] == ("resume", first.id)
            assert focus(desk) == first.id

    play(scenario())


def test_a_consultation_that_ends_while_another_is_answered_brings_nobody_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = talking(desk, 1)
            asked = await consulting(desk, customer)
            third = incoming(desk, 3)
            await desk.calls.answer(third.id)
            held(desk, asked)
            desk.ended(asked, CallResult.ANSWERED)  # before the phone says that the third is up
            await settle()
            assert ("resume", customer.id) not in desk.phone.told
            desk.answered(third)
            assert focus(desk) == third.id
            desk.ended(third, CallResult.ANSWERED)
            assert (focus(desk), now(desk, customer).state) == (customer.id, CallState.HELD)

    play(scenario())


def test_who_was_turned_away_by_the_phone_is_missed_and_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            talking(desk, 1)
            desk.calls.turned_away("0401234599", "Late Caller", "support")
            [told] = desk.all(MissedMeanwhile)
            stored = desk.store.get_call(told.call.id)
            assert stored is not None
            assert (stored.result, stored.customer, stored.queue) == (CallResult.MISSED, "Late Caller", "support")
            assert stored.number.key == "+358401234599"
            assert len(desk.calls.live) == 1

    play(scenario())


def test_two_who_ring_are_not_answered_at_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            first, second = incoming(desk, 1), incoming(desk, 2)
            await desk.calls.answer(first.id)
            with pytest.raises(CallRefused) as refused:
                await desk.calls.answer(second.id)  # before the phone says that the first is up
            assert refused.value.code == "not_now"
            desk.answered(first)
            await desk.calls.answer(second.id)
            assert desk.phone.told == [("answer", first.id), ("hold", first.id), ("answer", second.id)]

    play(scenario())


def test_one_who_is_being_taken_back_is_held_for_another(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            first, second = talking(desk, 1), incoming(desk, 2)
            await desk.calls.answer(second.id)
            held(desk, first)
            desk.answered(second)
            await desk.calls.hold(second.id, True)
            held(desk, second)
            await desk.calls.hold(first.id, False)
            await desk.calls.hold(second.id, False)  # before the phone says that the first is back
            assert desk.phone.told[-3:] == [("resume", first.id), ("hold", first.id), ("resume", second.id)]

    play(scenario())


def test_the_first_may_hang_up_while_it_is_put_on_hold(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            first, second = talking(desk, 1), incoming(desk, 2)

            def gone() -> None:
                desk.ended(first, CallResult.ANSWERED)
                raise CallRefused("not_now")

            desk.phone.during["hold"] = gone
            await desk.calls.answer(second.id)
            assert desk.phone.told[-1] == ("answer", second.id)

    play(scenario())


def test_one_who_cannot_be_put_on_hold_is_not_mixed_with_another(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            first, second = talking(desk, 1), incoming(desk, 2)

            def no() -> None:
                raise CallRefused("failed")

            desk.phone.during["hold"] = no
            with pytest.raises(CallRefused):
                await desk.calls.answer(second.id)
            await settle()
            assert ("answer", second.id) not in desk.phone.told
            assert (focus(desk), now(desk, first).state) == (first.id, CallState.TALKING)

    play(scenario())


def test_answer_and_hang_up_pressed_twice(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            first, second = talking(desk, 1), incoming(desk, 2)
            desk.phone.holding = asyncio.Event()
            once = asyncio.create_task(desk.calls.answer(second.id))
            await settle()
            await desk.calls.answer(second.id)
            desk.phone.holding.set()
            await once
            assert desk.phone.told == [("hold", first.id), ("answer", second.id)]
            held(desk, first)
            desk.answered(second)
            await desk.calls.hang_up(second.id)
            desk.ended(second, CallResult.ANSWERED)
            with pytest.raises(CallRefused) as refused:
                await desk.calls.hang_up(second.id)
            assert refused.value.code == "no_call"

    play(scenario())


@pytest.mark.parametrize("gone", [EngineGone(), CallRefused("no_such_call")])
def test_a_ringing_call_that_the_phone_does_not_know_is_ended(tmp_path: Path, gone: Any) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = incoming(desk)
            desk.phone.refuse = gone
            await desk.calls.reject(call.id)
            assert (desk.calls.live, now(desk, call).result) == ((), CallResult.UNKNOWN)
            assert desk.agent.agent.state is AgentState.READY

    play(scenario())


def test_a_waiting_caller_still_rings_when_the_talk_is_over(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            desk.agent.wrap_up_seconds = 60
            first, second = talking(desk, 1), incoming(desk, 2)
            desk.ended(first, CallResult.ANSWERED)
            assert focus(desk) == second.id
            assert desk.agent.agent.state is AgentState.RINGING
            await desk.calls.finish(first.id, Rating.FRIENDLY)
            assert focus(desk) == second.id
            stored = desk.store.get_call(first.id)
            assert stored is not None
            assert stored.rating is Rating.FRIENDLY
            desk.ended(second, CallResult.MISSED)
            # The wrap-up that the first call had earned.
            assert desk.agent.agent.state is AgentState.WRAP_UP

    play(scenario())


@pytest.mark.parametrize(
    ("asked", "allowed", "other", "answered"),
    [(True, True, False, True), (True, False, False, False), (False, True, False, False), (True, True, True, False)],
)
def test_auto_answer(tmp_path: Path, asked: bool, allowed: bool, other: bool, answered: bool) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            desk.options = CallOptions(auto_answer=allowed)
            if other:
                talking(desk, 2)
            call = incoming(desk, 1, auto_answer=asked)
            await settle()
            assert (("answer", call.id) in desk.phone.told) is answered

    play(scenario())


# --- a call that waits (row D5)


def test_call_pressed_while_a_customer_rings_goes_on_after_them(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = incoming(desk, 1)
            for _ in range(2):  # pressed twice
                with pytest.raises(CallRefused) as refused:
                    await desk.calls.dial(SALES, "Sales")
                assert refused.value.code == "waits"
            assert desk.all(CalloutWaits) == [CalloutWaits(SALES, "Sales")]
            with pytest.raises(CallRefused) as refused:
                await desk.calls.dial(COLLEAGUE)
            assert refused.value.code == "busy_line"
            await desk.calls.answer(customer.id)
            desk.answered(customer)
            assert desk.phone.dialled() == []
            desk.ended(customer, CallResult.ANSWERED)
            await until(desk.phone.dialled, "the call goes on by itself")
            assert desk.phone.dialled() == [SALES.dial]
            assert desk.calls.current is not None
            assert desk.calls.current.customer == "Sales"
            assert desk.calls.callout == CalloutWaits(None)

    play(scenario())


def test_a_call_that_waits_can_be_taken_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = incoming(desk, 1)
            with pytest.raises(CallRefused):
                await desk.calls.dial(SALES)
            await desk.calls.cancel_callout()
            await desk.calls.cancel_callout()
            desk.ended(customer, CallResult.MISSED)
            await settle()
            assert desk.phone.dialled() == []
            assert [told.number for told in desk.all(CalloutWaits)] == [SALES, None]

    play(scenario())


def test_a_call_that_cannot_be_placed_in_its_turn_is_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            customer = incoming(desk, 2)
            with pytest.raises(CallRefused):
                await desk.calls.dial_callback(one.id)
            desk.crm.error = CrmError(CrmErrorKind.CONFLICT, "claimed", 409, Claim("ben", desk.clock.now()))
            desk.ended(customer, CallResult.MISSED)
            await until(lambda: desk.all(CalloutFailed), "told")
            (failed,) = desk.all(CalloutFailed)
            assert failed.number == one.number
            assert isinstance(failed.error, ClaimedByOther)
            assert desk.calls.callout == CalloutWaits(None)
            assert not desk.calls.busy

    play(scenario())


def test_another_customer_may_come_first_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = incoming(desk, 1)
            with pytest.raises(CallRefused):
                await desk.calls.dial(SALES)
            desk.ended(customer, CallResult.MISSED)
            another = incoming(desk, 2)  # in the very moment in which the call was to go on
            await settle()
            assert desk.phone.dialled() == []
            assert desk.calls.callout.number == SALES
            desk.ended(another, CallResult.MISSED)
            await until(desk.phone.dialled, "the call goes on")
            assert desk.all(CalloutFailed) == []

    play(scenario())


def test_a_customer_who_rings_right_after_the_call_went_out_is_answered_first(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            out = await desk.calls.dial_callback(one.id)
            customer = incoming(desk, 2)
            await desk.calls.answer(customer.id)
            assert desk.phone.told[-2:] == [("hang_up", out.id), ("answer", customer.id)]
            desk.ended(out, CallResult.CANCELLED)
            desk.answered(customer)
            assert desk.calls.callout.callback == one.id
            desk.confirm()
            desk.ended(customer, CallResult.ANSWERED)
            await until(lambda: len(desk.phone.dialled()) == 2, "dialled again")
            after = await desk.get(one.id)
            assert [attempt.result for attempt in after.attempts] == [CallResult.CANCELLED, None]
            # Once somebody's phone has rung for it, it is not placed again unasked.
            rings = desk.calls.current
            assert rings is not None
            desk.calls.progress(rings.id, CallEvent.RINGING)
            customer = incoming(desk, 3)
            await desk.calls.answer(customer.id)
            desk.ended(rings, CallResult.CANCELLED)
            assert desk.calls.callout == CalloutWaits(None)

    play(scenario())


def test_a_call_given_up_for_a_customer_and_answered_all_the_same_is_not_placed_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            out = await desk.calls.dial(SALES)
            customer = incoming(desk, 2)
            await desk.calls.answer(customer.id)
            desk.answered(out)
            desk.ended(out, CallResult.ANSWERED)
            assert desk.calls.callout == CalloutWaits(None)

    play(scenario())


def test_a_pause_pressed_while_the_call_waits_comes_after_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            await desk.agent.pause("training")
            customer = incoming(desk, 1)
            with pytest.raises(CallRefused):
                await desk.calls.dial(SALES)
            assert desk.agent.agent.next_pause is None  # row D6
            await desk.agent.pause("lunch")
            desk.ended(customer, CallResult.MISSED)
            await until(desk.phone.dialled, "the call goes on")
            assert desk.calls.current is not None
            desk.ended(desk.calls.current, CallResult.BUSY)
            assert (desk.agent.agent.state, desk.agent.agent.pause_reason) == (AgentState.PAUSED, "lunch")

    play(scenario())


# --- consulting and passing on


async def consulting(desk: Played, customer: Call, answered: bool = True) -> Call:
    asked = await desk.calls.consult(customer.id, SALES, "Sales")
    held(desk, customer)
    if answered:
        desk.answered(asked)
    return now(desk, asked)


@pytest.mark.parametrize("result", [CallResult.ANSWERED, CallResult.BUSY, CallResult.REJECTED, CallResult.NO_ANSWER])
def test_after_a_consultation_the_customer_comes_back(tmp_path: Path, result: CallResult) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = talking(desk)
            asked = await consulting(desk, customer, answered=result is CallResult.ANSWERED)
            assert desk.phone.told == [("hold", customer.id), ("dial", SALES.dial)]
            assert (asked.consults, focus(desk), asked.customer) == (customer.id, asked.id, "Sales")
            assert desk.agent.agent.state is AgentState.TALKING
            with pytest.raises(CallRefused):
                await desk.calls.consult(customer.id, SALES)
            if result is CallResult.ANSWERED:
                await desk.calls.leave_consult(asked.id)
                assert desk.phone.told[-1] == ("hang_up", asked.id)
            desk.ended(asked, result)
            await settle()
            assert desk.phone.told[-1] == ("resume", customer.id)
            assert focus(desk) == customer.id
            held(desk, customer, on=False)
            with pytest.raises(CallRefused):
                await desk.calls.leave_consult(customer.id)

    play(scenario())


def test_a_consultation_that_cannot_be_dialled_leaves_the_customer_on_the_line(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = talking(desk)

            def no() -> None:
                raise CallRefused("bad_number")

            desk.phone.during["dial"] = no
            with pytest.raises(CallRefused):
                await desk.calls.consult(customer.id, SALES)
            await settle()
            assert desk.phone.told[-1] == ("resume", customer.id)
            assert [call.id for call in desk.calls.live] == [customer.id]
            assert not any(
                told.call.state is CallState.ENDED and told.call.id == customer.id for told in desk.all(CallChanged)
            )

    play(scenario())


def test_the_customer_may_hang_up_during_a_consultation(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = talking(desk)
            asked = await consulting(desk, customer, answered=False)
            desk.ended(customer, CallResult.ANSWERED)
            assert desk.agent.agent.state is AgentState.CONNECTING
            assert focus(desk) == asked.id
            with pytest.raises(CallRefused):
                await desk.calls.complete_transfer(asked.id)
            desk.ended(asked, CallResult.CANCELLED)
            await settle()
            assert desk.calls.live == ()
            assert desk.phone.told[-1] == ("dial", SALES.dial)

    play(scenario())


@pytest.mark.parametrize("order", ["progress first", "consultation first"])
def test_an_attended_transfer_connects_both_and_leaves(tmp_path: Path, order: str) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            customer = await desk.calls.dial_callback(one.id)
            desk.answered(customer)
            asked = await consulting(desk, customer)
            await desk.calls.complete_transfer(asked.id)
            assert desk.phone.told[-1] == ("join", f"{customer.id} {asked.id}")
            with pytest.raises(CallRefused):
                await desk.calls.complete_transfer(asked.id)
            desk.calls.transfer_changed(customer.id, "trying", 100)
            if order == "consultation first":
                desk.ended(asked, CallResult.ANSWERED)
            desk.calls.transfer_changed(customer.id, "done", 200)
            await settle()
            assert ("resume", customer.id) not in desk.phone.told
            assert ("hang_up", customer.id) in desk.phone.told
            for call in (asked, customer):
                desk.ended(call, CallResult.ANSWERED)
            assert desk.calls.live == ()
            over = desk.store.get_call(customer.id)
            assert over is not None
            assert (over.result, over.transferred_to) == (CallResult.ANSWERED, SALES.dial)
            assert [told.state for told in desk.all(TransferChanged)] == ["trying", "done"]
            assert not (await desk.get(one.id)).open

    play(scenario())


@pytest.mark.parametrize("alone", [True, False])
def test_an_attended_transfer_that_fails_leaves_the_agent_with_both(tmp_path: Path, alone: bool) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = talking(desk)
            asked = await consulting(desk, customer)
            await desk.calls.complete_transfer(asked.id)
            if alone:
                desk.ended(asked, CallResult.ANSWERED)
            desk.calls.transfer_changed(customer.id, "failed", 603)
            await settle()
            assert (desk.phone.told[-1] == ("resume", customer.id)) is alone
            assert len(desk.calls.live) == (1 if alone else 2)
            if not alone:
                await desk.calls.complete_transfer(asked.id)  # may be tried again
                desk.calls.transfer_changed(asked.id, "done", 200)  # told of either call
                assert now(desk, customer).transferred_to == SALES.dial

    play(scenario())


@pytest.mark.parametrize("end", ["done", "failed", "unknown"])
def test_a_blind_transfer(tmp_path: Path, end: str) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = talking(desk)
            await desk.calls.transfer(customer.id, SALES)
            assert desk.phone.told == [("transfer", SALES.dial)]
            for refused in (desk.calls.transfer, desk.calls.consult):
                with pytest.raises(CallRefused):
                    await refused(customer.id, SALES)
            desk.calls.transfer_changed(customer.id, "ringing", 180)
            held(desk, customer)  # some PBXs do
            if end == "unknown":
                desk.ended(customer, CallResult.ANSWERED)
            desk.calls.transfer_changed(customer.id, end, 486 if end == "failed" else 200)
            await settle()
            assert desk.all(TransferChanged)[-1].state == end
            if end == "failed":
                assert desk.phone.told[-1] == ("resume", customer.id)
                assert [call.id for call in desk.calls.live] == [customer.id]
                await desk.calls.transfer(customer.id, SALES)
                return
            if end == "done":
                assert desk.phone.told[-1] == ("hang_up", customer.id)
                desk.ended(customer, CallResult.ANSWERED)
            assert desk.calls.live == ()
            assert now(desk, customer).transferred_to == (SALES.dial if end == "done" else "")
            desk.calls.transfer_changed(customer.id, end)
            assert len(desk.all(TransferChanged)) == 2

    play(scenario())


def test_what_cannot_be_passed_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            ringing = incoming(desk)
            premium = parse("0700 12345", "FI")
            for steer in (desk.calls.transfer, desk.calls.consult):
                with pytest.raises(CallRefused) as refused:
                    await steer(ringing.id, SALES)
                assert refused.value.code == "not_now"
            desk.answered(ringing)
            for steer in (desk.calls.transfer, desk.calls.consult):
                with pytest.raises(CallRefused) as refused:
                    await steer(ringing.id, premium)
                assert refused.value.code == "premium"
            asked = await consulting(desk, ringing)
            with pytest.raises(CallRefused):
                await desk.calls.consult(asked.id, SALES)
            incoming(desk, 3)
            desk.ended(asked, CallResult.ANSWERED)
            incoming(desk, 4)
            with pytest.raises(CallRefused) as refused:
                await desk.calls.consult(ringing.id, SALES)
            assert refused.value.code == "busy_line"

    play(scenario())


def test_what_is_being_dialled_cannot_be_switched_away_from(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = talking(desk)
            await consulting(desk, customer, answered=False)
            for steer in (desk.calls.switch(customer.id), desk.calls.hold(customer.id, False)):
                with pytest.raises(CallRefused) as refused:
                    await steer
                assert refused.value.code == "not_now"

    play(scenario())


# --- between agents (rows D8, D9)


@pytest.mark.parametrize("known_by", ["extension", "header"])
def test_a_colleague_who_rings_makes_no_request(tmp_path: Path, known_by: str) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            colleagues(desk)
            promise = await desk.known(1)
            call_id = new_id()
            caller = "202" if known_by == "extension" else promise.number.typed
            desk.calls.incoming(call_id, caller, "", None, internal=known_by == "header")
            call = desk.calls.current
            assert call is not None
            assert call.internal
            assert desk.all(CallChanged)[-1].recognised is None
            if known_by == "extension":
                assert call.customer == "Ben Nurmi"
            await desk.calls.answer(call.id)
            desk.answered(call)
            desk.options = replace(desk.options, recording=True)
            for steer in (
                desk.calls.hold(call.id, True),
                desk.calls.mute(call.id, True),
                desk.calls.send_digits(call.id, "1"),
                desk.calls.record(call.id, True),
                desk.calls.transfer(call.id, SALES),
                desk.calls.consult(call.id, SALES),
                desk.calls.finish(call.id, Rating.NEUTRAL, form(5)),
            ):
                with pytest.raises(CallRefused) as refused:
                    await steer
                assert refused.value.code == "internal"
            await desk.calls.hang_up(call.id)
            desk.ended(call, CallResult.ANSWERED)
            assert desk.kinds() == []
            stored = desk.store.get_call(call.id)
            assert stored is not None
            assert (stored.internal, stored.result) == (True, CallResult.ANSWERED)

    play(scenario())


def test_who_calls_a_colleague_may_hold_and_record(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            colleagues(desk)
            call = await desk.calls.dial(COLLEAGUE)
            assert (call.internal, call.customer) == (True, "Ben Nurmi")
            desk.answered(call)
            desk.options = replace(desk.options, recording=True)
            await desk.calls.hold(call.id, True)
            await desk.calls.hold(call.id, False)
            await desk.calls.mute(call.id, True)
            await desk.calls.send_digits(call.id, "1")
            await desk.calls.record(call.id, True)
            for steer in (desk.calls.transfer, desk.calls.consult):
                with pytest.raises(CallRefused) as refused:
                    await steer(call.id, SALES)
                assert refused.value.code == "internal"
            desk.ended(call, CallResult.ANSWERED)
            assert desk.kinds() == []
            assert not (await desk.calls.dial(parse("203", "FI"))).internal  # nobody's any more

    play(scenario())


def test_a_consultation_with_a_colleague_may_become_a_transfer(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            colleagues(desk)
            customer = talking(desk)
            asked = await desk.calls.consult(customer.id, COLLEAGUE)
            held(desk, customer)
            assert asked.internal
            desk.answered(asked)
            await desk.calls.complete_transfer(asked.id)
            assert desk.phone.told[-1][0] == "join"

    play(scenario())


def test_what_was_promised_is_a_request_also_at_a_colleagues_phone(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            colleagues(desk)
            one = await desk.callbacks.create(replace(form(1), number=COLLEAGUE))
            desk.confirm()
            call = await desk.calls.dial_callback(one.id)
            assert not call.internal

    play(scenario())


# --- recording, quality, hold by the other side


def test_recording_goes_into_a_file_of_its_own(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = incoming(desk)
            with pytest.raises(CallRefused) as refused:
                await desk.calls.record(call.id, True)
            assert refused.value.code == "recording_off"
            desk.options = replace(desk.options, recording=True)
            with pytest.raises(CallRefused) as refused:
                await desk.calls.record(call.id, True)
            assert refused.value.code == "not_now"
            desk.answered(call)
            for _ in range(2):
                await desk.calls.record(call.id, True)
                await desk.calls.record(call.id, True)
                assert now(desk, call).recording
                await desk.calls.record(call.id, False)
            paths = now(desk, call).recordings
            assert [told for told in desk.phone.told if told[0] == "record"] == [("record", path) for path in paths]
            assert len(set(paths)) == 2
            for path in map(Path, paths):
                assert path.parent == desk.options.recording_folder
                assert path.parent.is_dir()
                assert path.suffix == ".wav"
                assert "1234501" not in path.name
            await desk.calls.record(call.id, True)
            desk.calls.recording_failed(call.id)
            assert not now(desk, call).recording
            assert [told.call.id for told in desk.all(RecordingStopped)] == [call.id]
            desk.ended(call, CallResult.ANSWERED)
            stored = desk.store.get_call(call.id)
            assert stored is not None
            assert (len(stored.recordings), stored.recording) == (3, False)

    play(scenario())


def test_a_folder_that_cannot_be_made_refuses_the_recording(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            (tmp_path / "file").write_text("in the way")
            desk.options = CallOptions(recording=True, recording_folder=tmp_path / "file" / "recordings")
            call = talking(desk)
            with pytest.raises(CallRefused) as refused:
                await desk.calls.record(call.id, True)
            assert refused.value.code == "failed"
            assert not now(desk, call).recording

    play(scenario())


def test_a_folder_of_no_file_system_refuses_the_recording(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            desk.options = CallOptions(recording=True, recording_folder=tmp_path / "a\0b")
            call = talking(desk)
            with pytest.raises(CallRefused, match="failed"):
                await desk.calls.record(call.id, True)

    play(scenario())


def test_no_call_gets_lost_with_the_agents_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:

            def broken(*_: object, **__: object) -> None:
                raise OverflowError("no such time")

            monkeypatch.setattr(desk.agent, "follow", broken)
            call = incoming(desk)
            desk.answered(call)
            assert now(desk, call).state is CallState.TALKING
            desk.ended(call, CallResult.ANSWERED)
            assert desk.calls.live == ()
            stored = desk.store.get_call(call.id)
            assert stored is not None
            assert (stored.state, stored.result) == (CallState.ENDED, CallResult.ANSWERED)
            assert desk.kinds() == ["call"]
            assert desk.all(CallChanged)[-1].call == stored

    play(scenario())
    assert "OverflowError" in caplog.text


def test_the_end_of_a_call_is_written_before_the_agents_state_follows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call, written, follow = talking(desk), [], desk.agent.follow

            def look(*live: Any, **more: Any) -> None:
                written.append(desk.store.get_call(call.id))
                follow(*live, **more)

            monkeypatch.setattr(desk.agent, "follow", look)
            desk.ended(call, CallResult.ANSWERED)
            (one,) = written
            assert one is not None
            assert one.state is CallState.ENDED

    play(scenario())


def test_the_line_and_the_other_sides_hold_are_shown_and_kept(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = incoming(desk)
            desk.calls.remote_held(call.id, True)
            assert not now(desk, call).remote_held
            desk.answered(call)
            good, bad = Quality(codec="PCMA"), Quality(7.5, 40.0, 300.0, "PCMA", True)
            desk.calls.quality(call.id, good)
            desk.calls.remote_held(call.id, True)
            shown = desk.calls.current
            assert shown is not None
            assert (shown.quality, shown.remote_held) == (good, True)
            desk.calls.ended(call.id, CallResult.ANSWERED, quality=bad)
            stored = desk.store.get_call(call.id)
            assert stored is not None
            assert (stored.quality, stored.remote_held) == (bad, False)
            events = len(desk.events)
            desk.calls.quality(call.id, good)
            desk.calls.remote_held(new_id(), True)
            assert len(desk.events) == events

    play(scenario())


# --- after a crash


def test_a_desk_killed_in_calls_tells_of_each(tmp_path: Path) -> None:
    async def scenario() -> None:
        dead = Played(tmp_path)
        dead.open()
        colleagues(dead)
        customer = talking(dead)
        asked = await dead.calls.consult(customer.id, COLLEAGUE)
        await dead.close()
        async with played(tmp_path) as desk:
            (told,) = desk.all(LeftUnknown)
            assert told.callbacks == ()
            assert {call.id for call in told.calls} == {customer.id, asked.id}
            assert {call.result for call in told.calls} == {CallResult.UNKNOWN}
            assert desk.kinds() == ["call"]  # the one between agents is nobody else's business
            assert desk.calls.live == ()

    play(scenario())


def test_a_full_disk_leaves_a_consulted_customer_on_the_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            customer = talking(desk)

            def full(*args: Any, **options: Any) -> None:
                raise StorageFull

            with monkeypatch.context() as patch:
                patch.setattr(desk.store, "put_call", full)
                with pytest.raises(StorageFull):
                    await desk.calls.consult(customer.id, SALES)
            await settle()
            assert desk.phone.told == [("hold", customer.id), ("resume", customer.id)]
            assert not desk.calls._table.placing

    play(scenario())
