# SPDX-License-Identifier: GPL-3.0-or-later
"""The system calls back by itself: agent first, customer first, windows and second tries, and what it must never do."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.call import CallResult
from app.domain.callback import Attempt, Change, Origin, Outcome, OutcomeKind, Priority
from app.domain.departments import Department, DialOrder, Hours, NumberRight, RingBackRules, Span
from app.domain.due import at_instant
from app.domain.people import Contact
from app.switchboard.pbx.port import DialBegan, DialEnded
from tests.switchboard.exchange import ANSWERS, BUSY
from tests.switchboard.ringing import CALLER_ID, SALES, Ringing

Story = Callable[[Ringing], Awaitable[None]]
CUSTOMER_FIRST = replace(SALES, ring_back=RingBackRules(order=DialOrder.CUSTOMER_FIRST))


@pytest.fixture
def play(tmp_path: Path) -> Callable[..., None]:
    """Run a story on a site with these departments."""

    def play(story: Story, *departments: Department) -> None:
        async def run() -> None:
            async with Ringing(tmp_path, *departments) as site:
                await story(site)

        asyncio.run(run())

    return play


# Agent first


def test_a_free_agent_is_rung_first_then_the_customer(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=30)
        callback = site.asks()
        await site.time.seconds(60)
        assert [(one.number, one.caller) for one in site.exchange.dialled] == [("+358401234500", CALLER_ID)]
        done = site.now(callback)
        assert done.outcome is not None
        assert (done.outcome.kind, done.outcome.by) == (OutcomeKind.CONNECTED, "agent-1001")
        assert [(one.agent, one.result) for one in done.attempts] == [("agent-1001", CallResult.ANSWERED)]
        assert done.claim is None

    play(story)


@pytest.mark.parametrize(
    ("number", "result"),
    [
        ("+358401234530", CallResult.BUSY),
        ("+358401234531", CallResult.REJECTED),
        ("+358401234532", CallResult.NO_ANSWER),
        ("+358401234533", CallResult.UNREACHABLE),
        ("+358401234534", CallResult.UNREACHABLE),
    ],
)
def test_what_fails_is_tried_again_after_the_set_time_and_then_left_to_people(
    play: Callable[..., None], number: str, result: CallResult
) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales")
        callback = site.asks(number)
        await site.time.seconds(100)
        assert [one.result for one in site.now(callback).attempts] == [result]
        ended = site.now(callback).attempts[0].ended_at
        assert ended is not None
        await site.time.seconds((ended + timedelta(minutes=5) - site.clock.now()).total_seconds() - 1)
        assert site.dialled(number) == 1
        await site.time.seconds(90)
        assert [one.result for one in site.now(callback).attempts] == [result, result]
        await site.time.seconds(3600)
        assert site.dialled(number) == 2
        assert site.now(callback).open
        assert site.now(callback).claim is None

    play(story)


@pytest.mark.parametrize("number", ["+358401234535", "+358401234536"])
def test_a_number_that_does_not_exist_is_not_tried_again(play: Callable[..., None], number: str) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales")
        callback = site.asks(number)
        await site.time.seconds(3600)
        assert site.results(callback) == ["invalid"]
        assert site.now(callback).open

    play(story)


def test_an_agents_refusal_is_no_attempt_and_the_next_agent_is_rung(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", refuses=True)
        site.exchange.agent("1002", "sales", talk=5)
        callback = site.asks()
        await site.time.seconds(60)
        assert [(one.agent, one.result) for one in site.now(callback).attempts] == [("agent-1002", CallResult.ANSWERED)]

    play(story)


def test_an_agent_who_lets_it_ring_leaves_the_callback_in_the_queue(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        phone = site.exchange.agent("1001", "sales", answers=None)
        callback = site.asks()
        await site.time.seconds(120)
        assert site.now(callback).attempts == ()
        assert site.dialled() == 0
        phone.answers = 1
        await site.time.seconds(60)
        assert site.dialled() == 1

    play(story)


def test_an_agent_who_hangs_up_while_it_rings_uses_up_no_try(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales")
        callback = site.asks("+358401234532")
        await site.time.until(lambda: site.dialled("+358401234532") == 1)
        await site.time.seconds(5)
        site.exchange.agent_hangs_up("1001")
        await site.time.seconds(5)
        assert site.results(callback) == ["cancelled"]
        assert site.now(callback).tries == 0
        assert site.now(callback).claim is None
        await site.time.seconds(200)
        assert site.dialled("+358401234532") == 1  # not again in the same minute
        await site.time.seconds(200)
        assert site.dialled("+358401234532") == 2

    play(story)


def test_nobody_is_placed_while_no_agent_is_there(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", there=False)
        site.asks()
        await site.time.seconds(60)
        assert site.exchange.commands["originate"] == 0
        site.exchange.registered("1001", True)
        await site.time.seconds(10)
        assert site.dialled() == 1

    play(story)


def test_the_place_is_that_among_callers_who_wait(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", answers=None)
        site.exchange.ring_in("sales", "+358401111111")
        await site.time.seconds(30)
        # Who asked to be called back did so before the second caller came.
        asked = site.clock.now() - timedelta(seconds=10)
        await site.time.seconds(5)
        site.exchange.ring_in("sales", "+358402222222")
        site.asks(created_at=asked)
        await site.time.seconds(10)
        waiting = [one.number for one in site.exchange.queues["sales"].waiting]
        assert waiting == ["+358401111111", "+358401234500", "+358402222222"]

    play(story)


def test_at_the_front_goes_ahead_of_all(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", answers=None)
        site.exchange.ring_in("sales", "+358401111111", priority=50)
        await site.time.seconds(30)
        site.asks()
        await site.time.seconds(10)
        assert [one.number for one in site.exchange.queues["sales"].waiting] == ["+358401234500", "+358401111111"]

    play(story, replace(SALES, ring_back=RingBackRules(at_front=True)))


def test_no_more_places_than_agents_and_the_longest_wait_first(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", answers=None)
        site.exchange.agent("1002", "sales", answers=None)
        numbers = [f"+3584012345{n}0" for n in range(5)]
        for place, number in enumerate(numbers):
            site.asks(number, created_at=site.clock.now() - timedelta(minutes=9 - place))
        urgent = site.asks("+358401234570", priority=Priority.URGENT)
        await site.time.seconds(30)
        waiting = {one.number for one in site.exchange.queues["sales"].waiting}
        assert waiting == {numbers[0], urgent.number.key}

    play(story)


# Customer first


def test_customer_first_the_customer_is_greeted_and_gets_the_agent(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=10)
        callback = site.asks()
        await site.time.until(lambda: site.exchange.legs_to_customers() == 1)
        assert site.exchange.dialled[0].caller == CALLER_ID
        await site.time.seconds(60)
        done = site.now(callback)
        assert done.outcome is not None
        assert (done.outcome.kind, done.outcome.by) == (OutcomeKind.CONNECTED, "agent-1001")
        assert [(one.agent, one.result) for one in done.attempts] == [("agent-1001", CallResult.ANSWERED)]

    play(story, CUSTOMER_FIRST)


def test_customer_first_waits_for_an_agent_whom_nobody_else_needs(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=100)
        site.exchange.ring_in("sales", "+358401111111")
        site.exchange.ring_in("sales", "+358402222222")
        site.asks()
        await site.time.seconds(150)
        assert site.dialled() == 0
        await site.time.seconds(200)
        assert site.dialled() == 1

    play(story, CUSTOMER_FIRST)


def test_a_customer_who_hangs_up_before_an_agent_comes_is_tried_again(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        phone = site.exchange.agent("1001", "sales", answers=None)
        callback = site.asks("+358401234524")
        await site.time.seconds(60)
        assert site.results(callback) == ["cancelled"]
        assert site.now(callback).open
        assert site.now(callback).tries == 0
        phone.answers, phone.talk = 1, 10
        site.exchange.moods["+358401234524"] = ANSWERS
        await site.time.seconds(400)
        assert site.results(callback) == ["cancelled", "answered"]

    play(story, CUSTOMER_FIRST)


@pytest.mark.parametrize("number", ["+358401234530", "+358401234532"])
def test_customer_first_busy_and_no_answer_count(play: Callable[..., None], number: str) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales")
        callback = site.asks(number)
        await site.time.seconds(1000)
        assert len(site.results(callback)) == 2
        assert site.now(callback).tries == 2
        assert site.dialled(number) == 2

    play(story, CUSTOMER_FIRST)


# Withdrawn at once


def _waits(site: Ringing) -> bool:
    return bool(site.exchange.queues["sales"].waiting)


async def _placed(site: Ringing) -> None:
    site.exchange.agent("1001", "sales", answers=None)
    await site.time.seconds(1)


@pytest.mark.parametrize("what", ["claimed", "closed", "postponed", "other number", "deleted", "assigned"])
def test_a_place_is_withdrawn_at_once(play: Callable[..., None], what: str) -> None:
    async def story(site: Ringing) -> None:
        await _placed(site)
        callback = site.asks()
        await site.time.seconds(3)
        assert _waits(site)
        now, current = site.clock.now(), site.now(callback)
        match what:
            case "claimed":
                site.promised.claim_by("ann", callback.id)
            case "closed":
                site.promised.put(replace(current, outcome=Outcome(OutcomeKind.DISPOSITION, now, "ann", "solved")))
            case "deleted":
                site.promised.put(replace(current, outcome=Outcome(OutcomeKind.DELETED, now, "ann")))
            case "postponed":
                later = at_instant(now + timedelta(hours=2), "Europe/Helsinki")
                trail = (Change(now, "ann", "due", "", ""),)
                site.promised.put(replace(current, due=later, changes=trail))
            case "other number":
                site.promised.put(replace(current, number=replace(current.number, e164="+358401234511")))
            case "assigned":
                site.promised.put(replace(current, owner="ann"))
        await site.time.seconds(3)
        left = [one.number for one in site.exchange.queues["sales"].waiting]
        assert left == (["+358401234511"] if what == "other number" else [])
        if what == "postponed":
            await site.time.seconds(7200)
            assert _waits(site)

    play(story)


def test_who_rings_in_is_not_called_at_the_same_time(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        phone = site.exchange.agent("1001", "sales", answers=None)
        site.asks()
        await site.time.seconds(3)
        caller = site.exchange.ring_in("sales", "0401234500")
        await site.time.settled()
        assert [one.channel for one in site.exchange.queues["sales"].waiting] == [caller]
        await site.time.seconds(60)
        phone.answers, phone.talk = 1, 30
        await site.time.seconds(60)
        assert site.dialled() == 0  # they have talked; the agent closes it, or it is called later
        await site.time.seconds(130)
        assert site.dialled() == 1

    play(story)


@pytest.mark.parametrize(
    "switch",
    [
        lambda site: site.rules.set(replace(site.rules.site, callbacks_on=False)),
        lambda site: site.rules.ring_back(on=False),
        lambda site: site.rules.set(replace(site.rules.site, never=("+358401234500",))),
        lambda site: site.rules.set(replace(site.rules.site, may_dial=(NumberRight.FIXED,))),
        lambda site: site.rules.set(replace(site.rules.site, countries=("SE",))),
        lambda site: site.rules.ring_back(most_per_day=0),
        lambda site: site.rules.ring_back(hours=Hours(spans=(Span((1,), "08:00", "09:00"),))),
        lambda site: site.rules.set(replace(site.rules.site, departments=())),
    ],
)
def test_what_is_switched_off_is_withdrawn_at_once(
    play: Callable[..., None], switch: Callable[[Ringing], None]
) -> None:
    async def story(site: Ringing) -> None:
        phone = site.exchange.agent("1001", "sales", answers=None)
        site.asks()
        await site.time.seconds(3)
        assert _waits(site)
        switch(site)
        await site.time.settled()
        assert not site.exchange.queues["sales"].waiting
        phone.answers = 1
        await site.time.seconds(300)
        assert site.dialled() == 0

    play(story)


def test_the_end_of_calling_hours_withdraws_the_place(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", answers=None)
        site.asks()
        await site.time.seconds(100)
        assert _waits(site)
        await site.time.seconds(100)
        assert not site.exchange.queues["sales"].waiting

    hours = Hours(spans=(Span((7,), "08:00", "14:03"),))  # the clock begins at two in the afternoon
    play(story, replace(SALES, ring_back=RingBackRules(hours=hours)))


def test_hours_count_where_the_customer_is(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=5)
        site.promised.contacts["+358401234500"] = Contact("1", "Aino", zone="Asia/Tokyo")
        callback = site.asks()
        await site.time.seconds(120)
        assert site.dialled() == 0  # ten at night in Tokyo
        assert site.now(callback).open

    hours = Hours(spans=(Span((1, 2, 3, 4, 5, 6, 7), "08:00", "21:00"),))
    play(story, replace(SALES, ring_back=RingBackRules(hours=hours)))


def test_hours_count_where_the_customer_is_also_while_the_crm_is_too_slow_to_say_so(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        # When the caller asked, the CRM knew where they are; now it does not answer in time.
        site.exchange.agent("1001", "sales", talk=5)
        callback = site.asks(due=at_instant(site.clock.now() + timedelta(minutes=10), "Asia/Tokyo"))
        await site.time.seconds(120)
        assert site.dialled() == 0
        # Once known, it is not forgotten.
        other = "+358401234502"
        site.promised.contacts[other] = Contact("1", "Aino", zone="Asia/Tokyo")
        site.asks(other)
        await site.time.seconds(60)
        del site.promised.contacts[other]
        await site.time.seconds(1200)
        assert site.dialled(other) == 0
        assert site.now(callback).open

    hours = Hours(spans=(Span((1, 2, 3, 4, 5, 6, 7), "08:00", "21:00"),))
    play(story, replace(SALES, ring_back=RingBackRules(hours=hours)))


def test_a_name_of_several_lines_is_no_reason_not_to_be_called(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=5)
        callback = site.asks(customer="Aino\r\nVirtanen\0")
        await site.time.seconds(60)
        assert site.results(callback) == ["answered"]

    play(story)


def test_no_more_calls_a_day_than_are_set(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales")
        first = site.asks("+358401234530")
        await site.time.seconds(400)
        assert site.dialled("+358401234530") == 2
        now = site.clock.now()
        site.promised.put(replace(site.now(first), outcome=Outcome(OutcomeKind.DISPOSITION, now, "ann", "solved")))
        again = site.asks("+358401234530")
        await site.time.seconds(3600)
        assert site.dialled("+358401234530") == 3
        await site.time.seconds(20 * 3600)
        assert site.dialled("+358401234530") > 3  # a new day
        assert site.now(again).open

    play(story)


def test_missed_calls_only_where_that_is_switched_on(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=5)
        missed = site.asks(origin=Origin.MISSED)
        people = site.asks("+358401234511", origin=Origin.CALL)
        owned = site.asks("+358401234512", owner="ann")
        await site.time.seconds(30)
        assert site.exchange.dialled == []
        site.rules.ring_back(missed_calls=True)
        await site.time.seconds(60)
        assert not site.now(missed).open
        assert [one.number for one in site.exchange.dialled] == ["+358401234500"]
        assert site.now(people).open
        assert site.now(owned).open

    play(story)


# The CRM, the exchange, several switchboards


def test_claimed_at_the_crm_in_the_last_moment_nothing_is_dialled(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales")
        callback = site.asks()

        def faster(name: str) -> None:
            if name == "claim" and site.now(callback).claim is None:
                site.promised.claim_by("ann", callback.id, 600)

        site.promised.fault = faster
        await site.time.seconds(60)
        assert site.exchange.dialled == []
        assert site.exchange.sorry == ["taken"]
        assert site.now(callback).attempts == ()

    play(story)


@pytest.mark.parametrize("step", ["claim", "begin"])
@pytest.mark.parametrize("when", ["before", "after"])
def test_the_crm_breaks_off(play: Callable[..., None], step: str, when: str) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=5)
        callback = site.asks()
        faults = [when]
        site.promised.fault = lambda name: faults.pop() if name == step and faults else None
        await site.time.seconds(20)
        assert site.exchange.dialled == []
        await site.time.seconds(400)
        assert site.dialled() == 1
        assert site.now(callback).tries == 0
        assert not site.now(callback).open

    play(story)


def test_while_the_crm_is_away_nobody_is_rung_for_nothing(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=5)
        site.promised.there = False
        site.asks()
        await site.time.seconds(60)
        assert site.exchange.commands["originate"] == 0
        site.promised.there = True
        await site.time.seconds(60)
        assert site.dialled() == 1

    play(story)


def test_the_crm_goes_during_the_talk_and_is_told_later(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=60)
        callback = site.asks()
        await site.time.until(lambda: site.dialled() == 1)
        await site.time.seconds(5)
        site.promised.there = False
        await site.time.seconds(120)
        assert site.now(callback).open
        site.promised.there = True
        assert site.results(callback) == ["answered"]
        assert not site.now(callback).open
        await site.time.seconds(600)
        assert site.dialled() == 1

    play(story)


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_redirect_whose_answer_is_cut_off_never_dials_twice(play: Callable[..., None], when: str) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=5)
        callback = site.asks()
        faults = [when]
        site.exchange.fault = lambda name: faults.pop() if name == "redirect" and faults else None
        await site.time.seconds(1800)
        assert site.dialled() == 1
        expected = {"before": ["cancelled", "answered"], "after": ["answered"]}
        assert site.results(callback) == expected[when]

    play(story)


@pytest.mark.parametrize("phase", ["dialling", "talking"])
@pytest.mark.parametrize("what", ["exchange", "connection"])
def test_the_exchange_is_lost_in_a_call(play: Callable[..., None], phase: str, what: str) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=100)
        number = "+358401234532" if phase == "dialling" else "+358401234500"
        callback = site.asks(number)
        await site.time.until(lambda: site.dialled(number) == 1)
        await site.time.seconds(3)
        if what == "exchange":
            site.exchange.die()
        else:
            site.exchange.cut()
        await site.time.seconds(200)
        if what == "exchange":
            site.exchange.rise()
        else:
            site.exchange.reach()
        await site.time.seconds(1800)
        assert site.dialled(number) == 1
        assert site.results(callback) == ["unknown" if phase == "dialling" else "answered"]
        assert site.now(callback).open == (phase == "dialling")

    play(story)


def test_a_short_cut_in_a_call_loses_nothing(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=60)
        callback = site.asks()
        await site.time.seconds(2.5)  # the agent is on the line, the customer not yet
        site.exchange.moods["+358401234500"] = replace(ANSWERS, after=5)
        await site.time.until(lambda: site.dialled() == 1)
        site.exchange.cut()
        await site.time.seconds(10)
        site.exchange.reach()
        await site.time.seconds(120)
        assert site.results(callback) == ["answered"]
        assert not site.now(callback).open

    play(story)


@pytest.mark.parametrize("order", list(DialOrder))
def test_a_restart_takes_up_the_call_that_went_on(play: Callable[..., None], order: DialOrder) -> None:
    async def story(site: Ringing) -> None:
        site.rules.ring_back(order=order)
        site.exchange.agent("1001", "sales", talk=300)
        callback = site.asks()
        await site.time.until(lambda: site.dialled() == 1)
        await site.time.seconds(20)
        await site.kill()
        await site.time.seconds(60)
        await site.again()
        await site.time.seconds(100)
        held = site.now(callback).claim
        assert held is not None
        assert held.live(site.clock.now())
        await site.time.seconds(300)
        assert site.results(callback) == ["answered"]
        done = site.now(callback).outcome
        assert done is not None
        assert done.by == "agent-1001"

    play(story)


@pytest.mark.parametrize("what", ["restart", "cut"])
def test_an_agents_phone_outside_is_not_taken_for_the_customer(play: Callable[..., None], what: str) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=60)
        number = "+358401234532"
        callback = site.asks(number)
        await site.time.until(lambda: site.dialled(number) == 1)
        # The agent is reached through the trunk: of that phone there are three channels.
        (call,) = {one.call for one in site.exchange.legs.values()}
        mobile = [
            site.exchange._leg("Local/+358401234600@soitto-phone-00000001;2", call=call, state="Up"),
            site.exchange._leg("PJSIP/trunk-00000007", call=call, number="+358401234600", state="Up"),
        ]
        mobile[0].bridged, mobile[1].bridged = mobile[1].id, mobile[0].id
        if what == "restart":
            await site.kill()
            await site.again()
        else:
            site.exchange.cut()
            site.exchange.reach()
        await site.time.seconds(10)
        site.exchange._end(mobile[0].id)
        await site.time.seconds(1800)
        assert "answered" not in site.results(callback)
        assert site.now(callback).open  # nobody has talked: the promise is not kept

    play(story)


@pytest.mark.parametrize("order", list(DialOrder))
def test_one_of_two_trunks_that_is_busy_is_not_the_end_of_the_call(play: Callable[..., None], order: DialOrder) -> None:
    async def story(site: Ringing) -> None:
        site.rules.ring_back(order=order)
        site.exchange.agent("1001", "sales", talk=30)
        number = "+358401234500"
        site.exchange.moods[number] = replace(ANSWERS, after=10)
        callback = site.asks(number)
        await site.time.until(lambda: site.dialled(number) == 1)
        (dials,) = {one.channel for one in site.exchange.dialled}
        call = site.exchange.legs[dials].call
        # Asterisk dials both at once: PJSIP/…@one&PJSIP/…@two.
        site.exchange._tell(DialBegan(call, dials, "2.2", number))
        await site.time.seconds(1)
        site.exchange._tell(DialEnded(call, dials, "2.2", "BUSY", 17))
        await site.time.seconds(1800)
        assert site.results(callback) == ["answered"]
        assert not site.now(callback).open
        assert site.dialled(number) == 1

    play(story)


def test_a_restart_gives_up_places_that_nobody_owns(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        phone = site.exchange.agent("1001", "sales", answers=None)
        site.asks()
        await site.time.seconds(5)
        old = [one.channel for one in site.exchange.queues["sales"].waiting]
        await site.kill()
        await site.again()
        await site.time.seconds(5)
        new = [one.channel for one in site.exchange.queues["sales"].waiting]
        assert len(new) == 1
        assert new != old
        assert len(site.exchange.legs) == 3  # two halves, and the agent's phone that rings
        phone.answers = 1

    play(story)


def test_one_that_does_not_lead_dials_nobody(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.leads = False
        site.exchange.agent("1001", "sales", talk=5)
        site.asks()
        await site.time.seconds(60)
        assert site.exchange.commands["originate"] == 0
        site.leads = True
        await site.time.seconds(60)
        assert site.dialled() == 1

    play(story)


def test_51_calls_instead_of_3(play: Callable[..., None]) -> None:
    """Pollers that overlap, each with a snapshot of its own that grows stale, called one person 51 times. Here seventeen run at
    once, all believe that they lead, and none hears of what the others have done."""

    async def story(site: Ringing) -> None:
        site.rules.ring_back(attempts=3, most_per_day=100)
        for n in range(20):
            site.exchange.agent(str(1001 + n), "sales")
        number = "+358401234530"
        callback = site.asks(number)
        boards = [site.new_board() for _ in range(16)]
        for board in boards:
            board._runs.tries = lambda callback: ()  # type: ignore[method-assign]
            board._promises = _Stale(site.promised, {callback.id: callback})  # type: ignore[assignment]
            await board.start()
        await site.time.seconds(3 * 3600)
        for board in boards:
            await board.stop()
        assert site.dialled(number) == 3
        assert site.results(callback) == ["busy"] * 3
        at = [one.at for one in site.exchange.dialled]
        assert all(later - earlier >= timedelta(minutes=5) for earlier, later in itertools.pairwise(at))

    play(story)


class _Stale:
    """Promises as one snapshot had them."""

    def __init__(self, promised: object, snapshot: dict[str, object]) -> None:
        self._promised, self.open = promised, snapshot

    def __getattr__(self, name: str) -> object:
        return getattr(self._promised, name)


def test_an_attempt_of_unknown_fate_is_never_dialled_again_by_the_system(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=5)
        now = site.clock.now()
        tried = Attempt("a", "ann", now, CallResult.UNKNOWN, now)
        unclear = site.asks(attempts=(tried,))
        begun = site.asks("+358401234511", attempts=(replace(tried, id="b", result=None, ended_at=None),))
        await site.time.seconds(3600)
        assert site.exchange.dialled == []
        # A person decides: to call again later.
        later = site.clock.now() + timedelta(minutes=30)
        trail = (Change(site.clock.now(), "ann", "due", "", ""),)
        site.promised.put(replace(site.now(unclear), due=at_instant(later, "UTC"), changes=trail))
        await site.time.seconds(3600)
        assert [one.number for one in site.exchange.dialled] == ["+358401234500"]
        assert site.now(begun).open

    play(story)


def test_two_departments_do_not_hold_each_other_up(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=5)
        site.exchange.agent("1002", "help", talk=5)
        never = asyncio.Event()
        originate = site.exchange.originate

        async def hangs(endpoint: str, context: str, extension: str, **more: object) -> None:
            if extension == "sales":
                await never.wait()
            await originate(endpoint, context, extension, **more)  # type: ignore[arg-type]

        site.exchange.originate = hangs  # type: ignore[method-assign, assignment]
        site.asks("+358401234510")
        done = site.asks("+358401234511", "help")
        await site.time.seconds(60)
        assert not site.now(done).open

    play(story, SALES, replace(SALES, queue="help"))


def test_one_person_with_two_promises_is_called_by_one_agent_at_a_time(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=100)
        site.exchange.agent("1002", "help", talk=100)
        site.asks()
        site.asks(queue="help")
        await site.time.seconds(90)
        assert site.dialled() == 1
        await site.time.seconds(400)
        assert site.dialled() == 2

    play(story, SALES, replace(SALES, queue="help"))


def test_the_trail_shows_no_number_in_logs(play: Callable[..., None], caplog: pytest.LogCaptureFixture) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=5)
        site.exchange.moods["+358401234500"] = [BUSY, ANSWERS]
        site.asks()
        faults = ["before"]
        site.exchange.fault = lambda name: faults.pop() if name == "originate" and faults else None
        await site.time.seconds(600)
        assert site.dialled() == 2

    with caplog.at_level("DEBUG"):
        play(story)
    assert "1234500" not in caplog.text


def test_what_the_crm_has_forgotten_is_told_again_and_not_dialled_again(play: Callable[..., None]) -> None:
    async def story(site: Ringing) -> None:
        site.exchange.agent("1001", "sales", talk=30)
        before = site.asks()
        await site.time.seconds(60)
        done = site.now(before)
        assert done.outcome is not None
        # The CRM is put back to before the call, while the switchboard is away.
        await site.kill()
        site.promised.put(before)
        site.promised.put_back += 1
        await site.again()
        await site.time.seconds(3600)
        assert site.dialled() == 1
        again = site.now(before)
        assert again.outcome is not None
        assert (again.outcome.kind, again.outcome.by) == (done.outcome.kind, done.outcome.by)
        assert again.attempts == done.attempts

    play(story)
