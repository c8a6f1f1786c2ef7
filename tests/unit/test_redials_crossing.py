# SPDX-License-Identifier: GPL-3.0-or-later
"""Redials when two things happen at once: answers that overtake each other, calls that cross, keys and sign-outs in between."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.call import CallResult
from app.domain.callback import Claim, OutcomeKind
from app.domain.errors import CallRefused, ClaimedByOther, CrmError, CrmErrorKind
from app.services.events import CalloutFailed, RedialOver, SignedIn, SignInWanted
from app.services.redials import Redials
from tests.desks import play, until
from tests.played import ANN, Played
from tests.redials import breaks_off, drops, later, only, rings_in
from tests.unit.test_redials_service import agents, filled, ticks

CALLER = "+358401234501"


async def some_ticks(desk: Played, redials: Redials, number: int = 5) -> None:
    """The timer goes on for some seconds."""
    for _ in range(number):
        later(desk, 1)
        redials.tick()
        for _ in range(10):
            await asyncio.sleep(0)


# --- answers that overtake each other


def test_a_claim_that_has_ended_before_its_answer_came_is_not_shown(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            desk.confirm()
            one = only(redials)
            desk.crm.gate = asyncio.Event()
            dialling = asyncio.create_task(redials.dial(one.id))
            await until(lambda: desk.crm.asked, "the claim")
            # The colleague's claim ends, of which is told sooner than our question is answered.
            desk.store.receive([replace(one, version=one.version + 2)])
            held = Claim("ben", desk.clock.now() + timedelta(seconds=90))
            desk.crm.error = CrmError(CrmErrorKind.CONFLICT, "claimed", current=held)
            desk.crm.gate.set()
            with pytest.raises(ClaimedByOther):
                await dialling
            assert (await desk.get(one.id)).claim is None
            desk.crm.error = None
            await redials.dial(one.id)
            assert desk.phone.dialled() == [CALLER]

    play(scenario())


def test_ones_own_claim_that_is_on_its_way_back_is_waited_for(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            desk.confirm()
            one = only(redials)
            desk.ended(await redials.dial(one.id), CallResult.NO_ANSWER)
            asked = len(desk.crm.asked)
            desk.crm.gate = asyncio.Event()
            mine = Claim("ann", desk.clock.now() + timedelta(seconds=90))
            desk.crm.error = CrmError(CrmErrorKind.CONFLICT, "claimed", current=mine)
            dialling = asyncio.create_task(redials.dial(one.id))
            await until(lambda: len(desk.crm.asked) > asked, "the claim")
            desk.confirm()
            desk.crm.gate.set()
            for _ in range(10):
                await asyncio.sleep(0)
            desk.crm.error = None
            await dialling
            assert len(desk.phone.dialled()) == 2

    play(scenario())


# --- by itself, but not against the agent


def test_what_the_agent_takes_back_is_not_dialled_by_itself_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, site):
            site.set(by_itself=True)
            drops(desk)
            desk.confirm()
            await ticks(redials, lambda: desk.calls.live and desk.phone.dialled(), "dialled by itself")
            await asyncio.sleep(0)
            (call,) = desk.calls.live
            desk.ended(call, CallResult.CANCELLED)
            desk.confirm()
            await some_ticks(desk, redials)
            assert len(desk.phone.dialled()) == 1
            # By key it goes, and what becomes of that try is no matter for the next one.
            call = await redials.dial(only(redials).id)
            desk.ended(call, CallResult.NO_ANSWER)
            desk.confirm()
            later(desk, 61)
            await ticks(redials, lambda: len(desk.phone.dialled()) == 3, "the second window")

    play(scenario())


def test_nobody_is_called_by_itself_while_the_agent_has_a_pause(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, site):
            site.set(by_itself=True)
            call = rings_in(desk)
            await desk.agent.pause("lunch")
            breaks_off(desk, call)
            desk.confirm()
            await some_ticks(desk, redials)
            assert desk.phone.dialled() == []
            await desk.agent.ready()
            await ticks(redials, lambda: desk.phone.dialled(), "dialled after the pause")

    play(scenario())


def test_who_rings_in_at_the_last_moment_comes_first(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, site):
            site.set(by_itself=True)
            drops(desk)
            desk.confirm()
            desk.crm.gate = asyncio.Event()
            redials.tick()
            await until(lambda: desk.crm.asked, "the claim")
            desk.calls.incoming("other", "+358401234577", "Maija", "sales")
            desk.crm.gate.set()
            await until(lambda: desk.calls.callout.callback == only(redials).id, "it waits")
            other = desk.calls.known("other")
            assert other is not None
            desk.answered(other)
            await some_ticks(desk, redials)
            assert desk.phone.dialled() == []
            desk.ended(other, CallResult.ANSWERED)
            desk.confirm()
            await until(lambda: desk.phone.dialled() == [CALLER], "called after the customer's call")

    play(scenario())


# --- the person is back


@pytest.mark.parametrize("promised", [True, False])
def test_a_redial_that_waits_for_the_call_of_the_same_person(tmp_path: Path, promised: bool) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            if promised:
                promise = await desk.known(1, minutes=60)
                call = await desk.calls.dial_callback(promise.id)
                desk.answered(call)
                breaks_off(desk, call)
            else:
                drops(desk, CALLER)
            desk.confirm()
            dialled = len(desk.phone.dialled())
            later(desk, 5)
            desk.calls.incoming("back", CALLER, "Matti", "sales")
            with pytest.raises(CallRefused) as told:
                await redials.dial(only(redials).id)
            assert told.value.code == "waits"
            back = desk.calls.known("back")
            assert back is not None
            desk.answered(back)
            assert redials.lane == ()
            desk.ended(back, CallResult.ANSWERED)
            assert desk.calls.callout.number is None
            desk.confirm()
            for _ in range(50):
                await asyncio.sleep(0)
            # They were talked with: nobody rings them once more, and there is nothing to complain of.
            assert len(desk.phone.dialled()) == dialled
            assert desk.all(CalloutFailed) == []

    play(scenario())


def test_they_ring_in_while_the_redial_rings(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            desk.confirm()
            one = only(redials)
            call = await redials.dial(one.id)
            desk.calls.incoming("back", CALLER, "Matti", "sales")
            await desk.calls.answer("back")
            desk.ended(call, CallResult.CANCELLED)
            back = desk.calls.known("back")
            assert back is not None
            desk.answered(back)
            after = await desk.get(one.id)
            assert after.outcome is not None
            assert after.outcome.kind is OutcomeKind.ANSWERED_BY_AGENT
            desk.ended(back, CallResult.ANSWERED)
            for _ in range(50):
                await asyncio.sleep(0)
            assert desk.phone.dialled() == [CALLER]
            assert [event.rang for event in desk.all(RedialOver)] == [True]

    play(scenario())


def test_they_were_back_before_it_was_noticed_that_the_line_broke_off(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            first = rings_in(desk)
            again = rings_in(desk)
            later(desk, 20)
            breaks_off(desk, first)
            assert redials.lane == ()
            # What breaks off after that does leave one.
            breaks_off(desk, again)
            one = only(redials)
            assert one.redial is not None
            assert one.redial.call == again.id

    play(scenario())


# --- signing out in between


def test_what_could_not_be_written_outlives_a_sign_out(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            call = rings_in(desk)
            filled(desk)
            breaks_off(desk, call)
            assert redials.lane == ()
            desk.empty_disk()
            await until(lambda: desk.store.unfinished_calls() == [], "the end of the call is written")
            place = desk.place.current
            assert place is not None
            desk.place.current = None
            desk.emit(SignInWanted())
            later(desk, 20)
            # It is this agent's, and nobody else's.
            desk.place.current = replace(place, person=replace(ANN, id="ben"))
            desk.emit(SignedIn(place.person))
            redials.tick()
            assert redials.lane == ()
            desk.place.current = place
            desk.emit(SignedIn(place.person))
            redials.tick()
            one = only(redials)
            assert one.redial is not None
            assert one.redial.call == call.id

    play(scenario())
