# SPDX-License-Identifier: GPL-3.0-or-later
"""The live board: kept from events, put right by reading, told rarely enough and soon enough."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.board import AtPhone, BoardNow
from app.domain.callback import Callback, Origin
from app.domain.due import at_instant
from app.domain.redial import Redial, Situation, Window
from app.switchboard.live import FIRST_GUESS, Handled, Live, at_phone
from app.switchboard.pbx.port import (
    AgentAnswered,
    AgentDone,
    Channel,
    ChannelChanged,
    ChannelGone,
    Entry,
    Joined,
    Left,
    Member,
    MemberChanged,
    PbxError,
    PbxErrorKind,
    callback_channel,
)
from tests.desks import play
from tests.switchboard.parts_side import PartsSide, number, parts_side

CALLER = "+358401234567"


class Scene:
    def __init__(self, side: PartsSide) -> None:
        self.side, self.exchange = side, side.exchange
        self.live = Live(side.exchange, side.rules, side.promises, side.clock, side.tell)

    @property
    def boards(self) -> list[BoardNow]:
        return [one.what for one in self.side.told if isinstance(one.what, BoardNow)]

    def positions(self, queue: str = "support") -> list[tuple[int, str]]:
        return [(one.position, one.number) for one in self.live.entries(queue)]

    def agent(self, person: str) -> tuple[AtPhone, int]:
        found = next(one for one in self.live.now().agents if one.person == person)
        return found.state, found.calls_today


@asynccontextmanager
async def scene(folder: Path, *handled: Handled) -> AsyncIterator[Scene]:
    async with parts_side(folder) as side:
        one = Scene(side)
        await one.live.start(handled)
        await side.time.settled()
        try:
            yield one
        finally:
            await one.live.stop()


def test_a_board_shows_queues_and_agents(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.exchange.agent("1001", "support", "sales", answers=None)
            s.exchange.agent("1002", "support", there=False)
            since = s.side.clock.now()
            call = s.exchange.ring_in("support", CALLER)
            board = s.live.now()
            support, sales = board.queues
            assert (support.queue, support.name, support.agents_in, support.agents_ready) == (
                "support",
                "Support",
                1,
                0,
            )
            (waiting,) = support.waiting
            assert (waiting.call, waiting.number, waiting.position, waiting.since) == (call, CALLER, 1, since)
            assert (sales.waiting, sales.agents_in) == ((), 1)
            assert [(one.person, one.phone, one.state, one.queues) for one in board.agents] == [
                ("ann", "PJSIP/1001", AtPhone.RINGING, ("sales", "support")),
                ("ben", "PJSIP/1002", AtPhone.UNREACHABLE, ("support",)),
            ]
            assert (board.pbx, board.crm, board.at) == (True, False, since)

    play(scenario())


def test_an_agent_through_a_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.exchange.agent("1001", "support", answers=2, talk=60)
            assert s.agent("ann") == (AtPhone.READY, 0)
            s.exchange.ring_in("support", CALLER)
            assert s.agent("ann") == (AtPhone.RINGING, 0)
            await s.side.time.seconds(10)
            assert s.agent("ann") == (AtPhone.TALKING, 1)
            began = next(one.since for one in s.live.now().agents if one.person == "ann")
            await s.side.time.seconds(30)
            assert next(one.since for one in s.live.now().agents if one.person == "ann") == began
            await s.side.time.seconds(30)
            assert s.agent("ann") == (AtPhone.READY, 1)
            await s.exchange.pause("PJSIP/1001", True, "lunch")
            (ann, _) = s.live.now().agents
            assert (ann.state, ann.pause_reason) == (AtPhone.PAUSED, "lunch")
            await s.exchange.remove_member("support", "PJSIP/1001")
            assert s.agent("ann") == (AtPhone.OFF, 1)

    play(scenario())


def test_calls_of_a_day_end_with_the_day_where_the_department_is(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.exchange.agent("1001", "support", answers=1, talk=1)
            s.exchange.ring_in("support", CALLER)
            await s.side.time.seconds(10)
            assert s.agent("ann")[1] == 1
            s.side.clock.forward(10 * 3600 - 11)  # 21:59:59 UTC
            assert s.agent("ann")[1] == 1
            s.side.clock.forward(1)
            assert s.agent("ann")[1] == 0

    play(scenario())


def test_after_a_restart_the_days_talks_are_known(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with parts_side(tmp_path) as side:
            s = Scene(side)
            at = side.clock.now()
            talks = [Handled("support", "PJSIP/1001", at - timedelta(hours=ago), 100) for ago in (15, 14, 2)]
            side.exchange.agent("1001", "support", answers=None)
            await s.live.start(talks)
            await side.time.settled()
            assert s.agent("ann")[1] == 2
            assert s.live.handling_time("support") == 100
            await s.live.stop()

    play(scenario())


def test_positions_move_up(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            calls = [s.exchange.ring_in("support", f"+35840123456{n}") for n in range(4)]
            s.exchange.ring_in("support", "+358401234569", priority=5)
            assert s.positions()[0] == (1, "+358401234569")
            assert [position for position, _ in s.positions()] == [1, 2, 3, 4, 5]
            s.exchange.hangs_up(calls[1])
            assert s.positions() == [
                (1, "+358401234569"),
                (2, "+358401234560"),
                (3, "+358401234562"),
                (4, "+358401234563"),
            ]

    play(scenario())


@pytest.mark.parametrize("seed", range(6))
def test_events_and_a_reading_come_to_the_same(tmp_path: Path, seed: int) -> None:
    """Whatever happens, also while it is being read, what was kept is what the exchange says."""

    async def scenario() -> None:
        chance = random.Random(seed)
        async with scene(tmp_path) as s:
            phones = [s.exchange.agent(str(1001 + n), "support", answers=3, talk=20) for n in range(3)]
            calls: list[str] = []
            for _ in range(80):
                match chance.randrange(6):
                    case 0 | 1:
                        calls.append(s.exchange.ring_in("support", CALLER, priority=chance.randrange(2)))
                    case 2 if calls:
                        s.exchange.hangs_up(calls.pop(chance.randrange(len(calls))))
                    case 3:
                        await s.exchange.pause(chance.choice(phones).interface, chance.random() < 0.5)
                    case 4:
                        s.live._read.set()  # read now, while more happens
                        await asyncio.sleep(0)
                    case _:
                        await s.side.time.seconds(chance.choice((0, 1, 5)))
            await s.side.time.settled()
            kept = {one.channel: (one.position, one.queue) for one in s.live.entries("support")}
            assert kept == {one.channel: (one.position, one.queue) for one in await s.exchange.entries()}
            assert set(s.live.members("support")) == set(await s.exchange.members())

    play(scenario())


def test_what_is_told_while_it_is_read_is_not_lost(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            waiting = s.exchange.ring_in("support", CALLER)
            real, begun, go_on = s.exchange.entries, asyncio.Event(), asyncio.Event()

            async def slow() -> tuple[Entry, ...]:
                answer = await real()
                begun.set()
                await go_on.wait()
                return answer

            s.exchange.entries = slow  # type: ignore[method-assign]
            s.live._read.set()
            await begun.wait()
            s.exchange.hangs_up(waiting)
            s.exchange.ring_in("support", "+358407654321")
            go_on.set()
            await s.side.time.settled()
            assert s.positions() == [(1, "+358407654321")]

    play(scenario())


def test_an_event_that_never_came_is_put_right_within_a_minute(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.live._on_event(Joined(Entry("support", "1.1", "1.1", CALLER, 1, s.side.clock.now().timestamp())))
            assert s.positions() == [(1, CALLER)]
            await s.side.time.seconds(61)
            assert s.positions() == []

    play(scenario())


def test_an_exchange_that_goes_away_is_said_so_and_comes_back_right(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            gone = s.exchange.ring_in("support", CALLER)
            s.exchange.ring_in("support", "+358407654321")
            await s.side.time.seconds(1)
            s.exchange.cut()
            await s.side.time.seconds(1)
            assert not s.boards[-1].pbx
            s.exchange.hangs_up(gone)
            s.exchange.reach()
            await s.side.time.seconds(1)
            assert s.boards[-1].pbx
            assert s.positions() == [(1, "+358407654321")]
            s.exchange.die()
            s.exchange.rise()
            assert s.positions() == [], "nothing from before lives on"

    play(scenario())


def test_a_reading_that_fails_changes_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.exchange.ring_in("support", CALLER)
            s.exchange.fault = lambda name: "before" if name == "entries" else None
            with pytest.raises(PbxError) as error:
                await s.exchange.entries()
            assert error.value.kind is PbxErrorKind.AWAY
            s.live._read.set()
            await s.side.time.settled()
            assert s.positions() == [(1, CALLER)]

    play(scenario())


def test_boards_are_told_at_most_four_times_a_second_and_soon(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.side.time.seconds(1)
            s.side.told.clear()
            for n in range(3000):
                far = Channel(f"far{n}", f"PJSIP/customer-{n:08x}", f"{n}", "Up", CALLER)
                s.live._on_event(ChannelChanged(far))
                s.live._on_event(ChannelGone(far.id, far.name, far.call))
                at = s.side.clock.now().timestamp()
                s.live._on_event(Joined(Entry("support", f"{n}", f"{n}", CALLER, 1, at)))
                if n >= 20:
                    s.live._on_event(Left("support", f"{n - 20}", f"{n - 20}"))
                if n % 30 == 0:
                    await s.side.time.seconds(0.01)
            last = s.side.clock.now()
            await s.side.time.seconds(0.25)
            assert 2 <= len(s.boards) <= 6
            assert s.boards[-1].at <= last + timedelta(seconds=0.25)
            assert [one.call for one in s.boards[-1].queues[0].waiting] == [f"{n}" for n in range(2999, 2979, -1)]

    play(scenario())


def test_what_changes_nothing_is_not_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.exchange.agent("1001", "support")
            await s.side.time.seconds(30)
            told = len(s.boards)
            await s.side.time.seconds(120)
            (member,) = s.live.members("support")
            s.live._on_event(MemberChanged(member))
            await s.side.time.seconds(1)
            assert len(s.boards) == told

    play(scenario())


def test_promises_and_places_are_shown(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            now = s.side.clock.now()
            made = {
                "late": Callback(
                    "late", number(CALLER), at_instant(now, "UTC"), now, "x", Origin.QUEUE, queue="support"
                ),
                "soon": replace(
                    Callback("soon", number("+358407654321"), at_instant(now, "UTC"), now, "x", queue="support"),
                    due=at_instant(now - timedelta(hours=1), "UTC"),
                ),
                "missed": Callback(
                    "missed", number("+358401111111"), at_instant(now, "UTC"), now, "x", Origin.MISSED, queue="support"
                ),
                # A line that broke off is its agent's to call again, not the queue's.
                "dropped": Callback(
                    "dropped",
                    number("+358403333333"),
                    at_instant(now, "UTC"),
                    now,
                    "x",
                    Origin.DROP,
                    queue="support",
                    redial=Redial(Situation.BROKE_OFF, now, "ann", (Window(0, 60),)),
                ),
                "elsewhere": Callback("elsewhere", number("+358402222222"), at_instant(now, "UTC"), now, "x"),
            }
            for one in made.values():
                await s.side.promises.make(one)
            s.exchange.agent("1001", "support", answers=None)
            channel = callback_channel("late", "1")
            await s.exchange.originate(
                "Local/late@soitto-place/n",
                "soitto-virtual",
                "support",
                channel=channel,
                variables={"SOITTO_NUMBER": CALLER},
            )
            board = s.live.now()
            assert [one.id for one in board.queues[0].promised] == ["soon", "late"]
            assert board.queues[0].promised[1].state == "due"
            assert board.queues[0].promised[1].promised == now + timedelta(minutes=1)
            assert [one.callback for one in board.queues[0].waiting] == ["late"]
            assert board.kept_back == 5

    play(scenario())


@pytest.mark.parametrize(
    ("agents", "waiting", "seconds"),
    [(0, 0, None), (1, 0, 0), (2, 1, 0), (2, 2, 100), (2, 5, 400), (1, 1, 200), (1, 3, 600)],
)
def test_the_expected_wait(tmp_path: Path, agents: int, waiting: int, seconds: int | None) -> None:
    """Agents are free; who waits takes the first of them. A talk takes 200 s."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            for n in range(agents):
                s.live._on_event(MemberChanged(Member("support", f"PJSIP/{n}", f"{n}", 1, False)))
            s.live._on_event(MemberChanged(Member("support", "PJSIP/8", "8", 5, False)))
            s.live._on_event(MemberChanged(Member("support", "PJSIP/9", "9", 1, True)))
            s.live._on_event(AgentDone("support", "1", "1", "PJSIP/0", 150))
            s.live._on_event(AgentDone("support", "2", "2", "PJSIP/0", 250))
            for n in range(waiting):
                s.live._on_event(Joined(Entry("support", f"{n}", f"{n}", CALLER, n + 1, 0)))
            assert s.live.expected_wait("support") == seconds

    play(scenario())


def test_the_expected_wait_while_all_talk(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            for n in range(4):
                s.live._on_event(MemberChanged(Member("support", f"PJSIP/{n}", f"{n}", 2, False, in_call=True)))
            assert s.live.expected_wait("support") == FIRST_GUESS / 4
            s.live._on_event(AgentDone("sales", "1", "1", "PJSIP/0", 60))
            assert s.live.expected_wait("support") == 15, "other queues' talks are a better guess"

    play(scenario())


def test_what_a_phone_is_by_all_its_queues() -> None:
    def one(status: int = 1, paused: bool = False, in_call: bool = False) -> Member:
        return Member("q", "PJSIP/1", "1", status, paused, in_call=in_call)

    assert at_phone([one(), one(paused=True)]) is AtPhone.READY
    assert at_phone([one(paused=True), one(paused=True)]) is AtPhone.PAUSED
    assert at_phone([one(paused=True), one(2)]) is AtPhone.TALKING
    assert at_phone([one(in_call=True)]) is AtPhone.TALKING
    assert at_phone([one(6)]) is AtPhone.RINGING
    assert at_phone([one(8)]) is AtPhone.TALKING
    assert at_phone([one(5, paused=True)]) is AtPhone.UNREACHABLE
    assert at_phone([one(0)]) is AtPhone.UNREACHABLE
    assert at_phone([one(3)], ["Ringing"]) is AtPhone.RINGING, "busy at the first call, which only rings"
    assert at_phone([one(3)], ["Ringing", "Up"]) is AtPhone.TALKING
    assert at_phone([one(3)], ["Down"]) is AtPhone.TALKING


def test_no_event_is_needed_of_calls_that_are_nobodys(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.live._on_event(AgentAnswered("elsewhere", "1", "1", CALLER, "PJSIP/7777", "2", 4))
            s.live._on_event(Left("elsewhere", "1", "1"))
            assert [one.queue for one in s.live.now().queues] == ["support", "sales"]
            assert CALLER not in repr(s.live.now())

    play(scenario())
