# SPDX-License-Identifier: GPL-3.0-or-later
"""Which calls make an entry in the list of missed calls, and which take one away."""

from __future__ import annotations

import logging
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Origin, OutcomeKind, RetryPolicy, Status, status, with_attempt
from app.domain.departments import MissedRules
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.switchboard.missed import Missed
from app.switchboard.pbx.port import AgentAnswered, Channel, ChannelChanged, DialBegan, DialEnded, callback_channel
from tests.desks import play
from tests.switchboard.parts_side import PartsSide, number, parts_side

CALLER = "+358401234567"


class Scene:
    """A switchboard that watches for missed calls. ``asked`` holds the calls in which something was asked for."""

    def __init__(self, side: PartsSide) -> None:
        self.side = side
        self.asked: set[str] = set()
        self.missed = Missed(side.exchange, side.rules, side.promises, side.clock, self.asked.__contains__)
        self.ended: list[Callback] = []
        side.promises.subscribe(lambda one: None if one.open else self.ended.append(one))

    async def settled(self) -> None:
        await self.side.time.settled()
        await self.missed.settled()

    async def gives_up(self, caller: str = CALLER, after: float = 10, queue: str = "support") -> str:
        call = self.side.exchange.ring_in(queue, caller)
        await self.side.time.seconds(after)
        self.side.exchange.hangs_up(call)
        await self.settled()
        return call


@asynccontextmanager
async def scene(folder: Path) -> AsyncIterator[Scene]:
    async with parts_side(folder) as side:
        one = Scene(side)
        await one.missed.start()
        try:
            yield one
        finally:
            await one.missed.stop()


def test_a_caller_who_gives_up_is_missed(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            call = await s.gives_up()
            (one,) = s.side.open_callbacks
            assert (one.number.key, one.queue, one.origin) == (CALLER, "support", Origin.MISSED)
            assert [missed.id for missed in one.missed] == [call]
            assert one.policy.hide_for == 600
            assert status(one, s.side.clock.now()) is Status.DUE

    play(scenario())


def test_a_store_that_is_away_for_a_while_costs_no_missed_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:

            def rename(old: str, new: str) -> None:
                s.side.database.run_now(lambda c: c.exec_driver_sql(f"ALTER TABLE {old} RENAME TO {new}"))

            rename("outbox", "away")
            for caller in (CALLER, "+358407654321"):
                call = s.side.exchange.ring_in("support", caller)
                await s.side.time.seconds(10)
                s.side.exchange.hangs_up(call)
            await s.side.time.seconds(30)
            assert s.side.open_callbacks == []
            rename("away", "outbox")
            await s.side.time.seconds(10)
            await s.settled()
            assert {one.number.key for one in s.side.open_callbacks} == {CALLER, "+358407654321"}
            assert all(len(one.missed) == 1 for one in s.side.open_callbacks)

    play(scenario())


def test_one_person_is_one_entry_with_all_calls_in_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            calls = [await s.gives_up(after=5 + n) for n in range(3)]
            await s.gives_up("+358407654321")
            (one,) = s.side.of(CALLER)
            assert [missed.id for missed in one.missed] == calls
            assert len(s.side.open_callbacks) == 2

    play(scenario())


def test_many_legs_that_rang_are_one_missed_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            for name in ("1001", "1002"):
                s.side.exchange.agent(name, "support", answers=None)
            await s.gives_up(after=50)
            (one,) = s.side.open_callbacks
            assert len(one.missed) == 1

    play(scenario())


@pytest.mark.parametrize(("after", "entries"), [(2, 0), (3, 1), (4, 1)])
def test_who_gives_up_at_once_is_not_counted(tmp_path: Path, after: float, entries: int) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.gives_up(after=after)
            assert len(s.side.open_callbacks) == entries

    play(scenario())


@pytest.mark.parametrize("hidden", ["", "anonymous", "1002"])
def test_hidden_numbers_and_colleagues_make_none(tmp_path: Path, hidden: str) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.gives_up(hidden)
            assert s.side.open_callbacks == []

    play(scenario())


def test_a_department_may_have_no_list(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.gives_up(queue="sales")
            await s.gives_up(queue="support")
            assert [one.queue for one in s.side.open_callbacks] == ["support"]

    play(scenario())


def test_who_asked_or_left_a_message_is_not_missed(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            call = s.side.exchange.ring_in("support", CALLER)
            await s.side.time.seconds(20)
            s.asked.add(call)
            s.side.exchange.hangs_up(call)
            await s.settled()
            assert s.side.open_callbacks == []

    play(scenario())


def test_who_was_answered_is_not_missed(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.side.exchange.agent("1001", "support", talk=30)
            s.side.exchange.ring_in("support", CALLER)
            await s.side.time.seconds(60)
            await s.settled()
            assert s.side.exchange.legs == {}
            assert s.side.open_callbacks == []

    play(scenario())


def test_who_was_passed_on_and_answered_there_is_not_missed(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            leg = s.side.exchange._leg("PJSIP/customer-00000001", number=CALLER, state="Up")
            s.missed.came(leg.id, "support", CALLER)
            await s.side.time.seconds(30)
            far = s.side.exchange._leg("PJSIP/partner-00000002", call=leg.id, state="Up")
            s.side.exchange._tell(DialEnded(leg.id, leg.id, far.id, "ANSWER", caller=CALLER))
            s.side.exchange.hangs_up(leg.id)
            await s.settled()
            assert s.side.open_callbacks == []

    play(scenario())


def test_who_finds_the_door_closed_is_missed_unless_they_leave_something(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            calls = []
            for asks in (False, True):
                leg = s.side.exchange._leg("PJSIP/customer-00000001", number=CALLER, state="Up")
                s.missed.came(leg.id, "support", CALLER)
                await s.side.time.seconds(8)
                if asks:
                    s.asked.add(leg.id)
                s.side.exchange.hangs_up(leg.id)
                await s.settled()
                calls.append(leg.id)
            (one,) = s.side.open_callbacks
            assert [missed.id for missed in one.missed] == calls[:1]

    play(scenario())


def test_the_time_counts_from_the_door_whatever_came_between(tmp_path: Path) -> None:
    """An agent's phone rang first, and the queue only after it."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            leg = s.side.exchange._leg("PJSIP/customer-00000001", number=CALLER, state="Up")
            s.missed.came(leg.id, "support", CALLER)
            await s.side.time.seconds(3)
            s.side.exchange._join("support", leg, 0, 0)
            s.side.exchange.hangs_up(leg.id)
            await s.settled()
            assert len(s.side.open_callbacks) == 1

    play(scenario())


def test_who_waits_in_another_call_is_missed_only_when_that_one_is(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            other = s.side.exchange.ring_in("support", CALLER)
            first = await s.gives_up()
            assert s.side.open_callbacks == [], "the person still waits"
            s.side.exchange.hangs_up(other)
            await s.settled()
            (one,) = s.side.open_callbacks
            assert {missed.id for missed in one.missed} == {first, other}

    play(scenario())


def test_who_is_answered_in_the_other_call_is_not_missed(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.side.exchange.ring_in("support", CALLER)
            await s.gives_up()
            s.side.exchange.agent("1001", "support", talk=5)
            await s.side.time.seconds(30)
            await s.settled()
            assert s.side.exchange.legs == {}
            assert s.side.open_callbacks == []

    play(scenario())


def test_the_place_of_a_callback_is_nobodys_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.side.exchange.agent("1001", "support", answers=None)
            channel = callback_channel(new_id(), "1")
            variables = {"SOITTO_NUMBER": CALLER}
            await s.side.exchange.originate(
                "Local/c1@soitto-place/n", "soitto-virtual", "support", channel=channel, variables=variables
            )
            await s.side.time.seconds(20)
            assert await s.side.exchange.entries()
            await s.side.exchange.hang_up(channel)
            await s.settled()
            assert s.side.open_callbacks == []

    play(scenario())


def test_a_caller_who_is_answered_closes_what_is_only_missed(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.gives_up()
            (missed,) = s.side.open_callbacks
            promised = replace(missed, id=new_id(), queue="sales", origin=Origin.QUEUE, missed=())
            await s.side.promises.make(promised)
            s.side.exchange.agent("1001", "support", talk=5)
            s.side.exchange.ring_in("support", CALLER)
            await s.side.time.seconds(30)
            await s.settled()
            assert [one.id for one in s.side.open_callbacks] == [promised.id], "the desk offers to close that one"
            (ended,) = s.ended
            assert ended.id == missed.id
            assert ended.outcome is not None
            assert (ended.outcome.kind, ended.outcome.by) == (OutcomeKind.ANSWERED_BY_AGENT, "ann")

    play(scenario())


def test_an_answer_at_the_agents_own_number_counts_too(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.gives_up()
            tell = s.side.exchange._tell
            tell(ChannelChanged(Channel("2.1", "PJSIP/customer-9", "2.1", "Ring", CALLER)))
            tell(ChannelChanged(Channel("2.2", "PJSIP/1002-7", "2.1", "Ringing", "1002")))
            tell(DialBegan("2.1", "2.1", "2.2", "1002", CALLER))
            tell(DialEnded("2.1", "2.1", "2.2", "ANSWER", caller=CALLER))
            await s.settled()
            assert s.side.open_callbacks == []
            assert s.ended[0].outcome is not None
            assert s.ended[0].outcome.by == "ben"

    play(scenario())


def test_who_took_the_call_may_be_known_a_moment_later(tmp_path: Path) -> None:
    """The dial's end is told first; the agent's channel was made before the switchboard listened."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.gives_up()
            call = s.side.exchange.ring_in("support", CALLER)
            s.side.exchange._tell(DialEnded(call, call, "unseen", "ANSWER", caller=CALLER))
            s.side.exchange._tell(AgentAnswered("support", call, call, CALLER, "PJSIP/1002", "unseen", 3))
            await s.settled()
            assert s.side.open_callbacks == []
            assert s.ended[0].outcome is not None
            assert s.ended[0].outcome.by == "ben"

    play(scenario())


def test_an_agents_phone_that_the_switchboard_rings_is_no_talk(tmp_path: Path) -> None:
    """A callout shows the customer's number at the agent's phone, which answers first."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.gives_up()
            tell = s.side.exchange._tell
            tell(ChannelChanged(Channel("soitto-out-1", "PJSIP/1002-7", "soitto-out-1", "Ringing", CALLER)))
            tell(DialBegan("soitto-out-1", "", "soitto-out-1", "1002", CALLER))
            tell(DialEnded("soitto-out-1", "", "soitto-out-1", "ANSWER", caller=CALLER))
            await s.settled()
            assert len(s.side.open_callbacks) == 1

    play(scenario())


def test_a_failed_attempt_hides_it_for_the_departments_time(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            first, *rest = s.side.rules.site.departments
            changed = replace(first, missed=MissedRules(hide_after_attempt_minutes=3))
            await s.side.set(replace(s.side.rules.site, departments=(changed, *rest)))
            await s.gives_up()
            (one,) = s.side.open_callbacks
            assert one.policy == RetryPolicy(hide_for=180)
            now = s.side.clock.now()
            tried = with_attempt(one, Attempt("a", "ann", now, CallResult.NO_ANSWER, now), now)
            assert status(tried, now) is Status.COOLING_DOWN

    play(scenario())


def test_a_missed_call_of_somebody_who_was_promised_a_call_is_in_the_promise(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            now = s.side.clock.now()
            due = at_instant(now, "UTC")
            await s.side.promises.make(
                Callback("c1", number(CALLER), due, now, "ann", Origin.QUEUE, queue="support", note="About the order")
            )
            call = await s.gives_up()
            (one,) = s.side.open_callbacks
            assert (one.id, one.origin, one.note) == ("c1", Origin.QUEUE, "About the order")
            assert [missed.id for missed in one.missed] == [call]

    play(scenario())


def test_what_happened_while_the_exchange_was_away_is_not_invented(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            gone = s.side.exchange.ring_in("support", CALLER)
            stays = s.side.exchange.ring_in("support", "+358407654321")
            await s.side.time.seconds(30)
            s.side.exchange.cut()
            s.side.exchange.hangs_up(gone)
            with caplog.at_level(logging.WARNING):
                s.side.exchange.reach()
                await s.settled()
            assert s.side.open_callbacks == []
            assert "1 callers' calls ended unseen" in caplog.text
            assert CALLER not in caplog.text
            s.side.exchange.hangs_up(stays)
            await s.settled()
            assert [one.number.key for one in s.side.open_callbacks] == ["+358407654321"]

    play(scenario())


def test_callers_who_waited_when_the_switchboard_started_are_seen(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with parts_side(tmp_path) as side:
            call = side.exchange.ring_in("support", CALLER)
            await side.time.seconds(60)
            s = Scene(side)
            await s.missed.start()
            await s.settled()
            side.exchange.hangs_up(call)
            await s.missed.stop()
            assert [one.number.key for one in side.open_callbacks] == [CALLER], "written before the end"

    play(scenario())


def test_a_call_whose_end_was_never_told_holds_back_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.settled()
            s.missed.came("9.9", "support", CALLER)
            call = await s.gives_up(after=10)
            assert s.side.open_callbacks == []
            await s.side.time.seconds(120)
            await s.settled()
            (one,) = s.side.open_callbacks
            assert [missed.id for missed in one.missed] == [call]

    play(scenario())


def test_nothing_is_lost_between_the_entry_and_a_restart(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.gives_up()
            await s.side.shut()
            s.side.open()
            await s.side.promises.start()
            assert [one.number.key for one in s.side.open_callbacks] == [CALLER]

    play(scenario())


@pytest.mark.parametrize("seed", range(8))
def test_a_busy_hour_leaves_those_whom_nobody_took(tmp_path: Path, seed: int) -> None:
    """Everybody rings once or twice, some ask to be called back, some give up at once; two agents take whom they can. At the end,
    of those who rang once, the list holds exactly who was not answered, did not ask and waited long enough."""

    async def scenario() -> None:
        chance = random.Random(seed)
        async with scene(tmp_path) as s:
            exchange = s.side.exchange
            for name in ("1001", "1002"):
                exchange.agent(name, "support", answers=3, talk=25)
            people = [f"+3584012300{n:02}" for n in range(25)]
            in_vain: dict[str, list[str]] = {}
            answered: set[str] = set()
            exchange.subscribe(lambda event: answered.add(event.channel) if isinstance(event, AgentAnswered) else None)
            calls: dict[str, tuple[str, float, float]] = {}
            for person in people:
                for _ in range(chance.choice((1, 1, 2))):
                    patience = chance.choice((1.0, 2.5, 4.0, 20.0, 90.0))
                    began = s.side.clock.now().timestamp()
                    call = exchange.ring_in("support", person, patience=patience)
                    calls[call] = (person, began, patience)
                    if chance.random() < 0.15:
                        s.asked.add(call)
                    await s.side.time.seconds(chance.choice((0, 1, 5, 15)))
            await s.side.time.seconds(900)
            await s.settled()
            assert exchange.legs == {}
            ends: list[tuple[float, str, str]] = []
            for call, (person, began, patience) in calls.items():
                ends.append((began if call in answered else began + patience, call, person))
            for _, call, person in sorted(ends):
                if call in answered or call in s.asked:
                    in_vain.pop(person, None)
                elif calls[call][2] >= 3:
                    in_vain.setdefault(person, []).append(call)
            listed = {one.number.key: [missed.id for missed in one.missed] for one in s.side.open_callbacks}
            twice = {
                person for person, *_ in calls.values() if sum(person == other for other, *_ in calls.values()) > 1
            }
            assert {p: c for p, c in listed.items() if p not in twice} == {
                p: c for p, c in in_vain.items() if p not in twice
            }
            for person in twice & listed.keys():
                mine = [call for call, (other, *_) in calls.items() if other == person]
                assert set(listed[person]) <= set(mine) - answered - s.asked

    play(scenario())
