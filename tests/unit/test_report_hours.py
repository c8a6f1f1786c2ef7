# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of calls and callbacks, by queue and wall hour: counted once, over restarts and changes of the clocks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.domain.board import HourOfQueue
from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Origin, Outcome, OutcomeKind
from app.domain.departments import MissedRules
from app.domain.due import at_instant
from app.switchboard.live import Handled
from app.switchboard.pbx.port import AgentDone, GaveUp, Joined, Left, callback_channel
from app.switchboard.report import Report
from app.switchboard.store import schema
from tests.desks import play
from tests.switchboard.clock import HandClock
from tests.switchboard.parts_side import PartsSide, number, parts_side

CALLER = "+358401234567"
TODAY = date(2026, 11, 22)


class Scene:
    def __init__(self, side: PartsSide) -> None:
        self.side, self.exchange, self.people = side, side.exchange, 0
        self.open()

    def open(self) -> None:
        side = self.side
        self.report = Report(side.exchange, side.promises, side.rules, side.database, side.clock)

    async def again(self) -> None:
        """The switchboard is killed, and started."""
        await self.report.stop()
        await self.side.shut()
        self.side.open()
        self.open()
        await self.side.promises.start()
        await self.report.start()

    async def hours(self, first: date = TODAY, last: date = TODAY) -> tuple[HourOfQueue, ...]:
        return await self.report.hours(first, last)

    async def hour(self) -> HourOfQueue:
        """The only one."""
        (one,) = await self.hours()
        return one

    async def ask(self, id: str = "c1", minutes: int = 10, queue: str = "support", **more: object) -> Callback:
        now = self.side.clock.now()
        due = at_instant(now + timedelta(minutes=minutes), "Europe/Helsinki")
        self.people += 1
        callback = Callback(id, number(f"+35840123{self.people:04}"), due, now, "x", Origin.QUEUE, queue=queue)
        await self.side.promises.make(replace(callback, **more))  # type: ignore[arg-type]
        return callback

    async def reach(self, id: str) -> None:
        now = self.side.clock.now()
        ended = now + timedelta(minutes=3)
        await self.side.promises.attempt_over(id, Attempt(f"a-{id}", "ann", now, CallResult.ANSWERED, ended))
        await self.side.promises.close(id, Outcome(OutcomeKind.CONNECTED, ended, "ann"))

    async def facts(self) -> int:
        await self.report.flush()
        count = sa.select(sa.func.count()).select_from(schema.facts)
        return await self.side.database.run(lambda connection: connection.execute(count).scalar_one())


@asynccontextmanager
async def scene(folder: Path, at: datetime | None = None) -> AsyncIterator[Scene]:
    async with parts_side(folder, HandClock(at) if at is not None else None) as side:
        one = Scene(side)
        await one.report.start()
        try:
            yield one
        finally:
            await one.report.stop()


def test_calls_of_an_hour(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            gone = s.exchange.ring_in("support", CALLER)
            other = s.exchange.ring_in("support", "anonymous")
            await s.side.time.seconds(30)
            s.exchange.hangs_up(gone)
            s.exchange.agent("1001", "support", answers=10, talk=90)
            await s.side.time.seconds(200)
            assert other not in s.exchange.legs
            one = await s.hour()
            assert (one.queue, one.day, one.hour) == ("support", TODAY, 14)
            assert (one.calls, one.answered, one.gave_up, one.waited) == (2, 1, 1, 40.0)
            (talk,) = await s.report.handled(s.side.clock.now() - timedelta(days=1))
            assert talk == Handled("support", "PJSIP/1001", talk.at, 90.0)
            assert await s.report.handled(talk.at + timedelta(seconds=1)) == ()

    play(scenario())


def test_who_leaves_the_queue_for_something_else_rang_all_the_same(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            call = s.exchange.ring_in("support", CALLER)
            await s.side.time.seconds(20)
            s.exchange._tell(Left("support", call, call))
            one = await s.hour()
            assert (one.calls, one.answered, one.gave_up, one.waited) == (1, 0, 0, 0.0)

    play(scenario())


def test_who_comes_back_to_the_queue_is_one_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            call = s.exchange.ring_in("support", CALLER)
            (entry,) = await s.exchange.entries()
            await s.side.time.seconds(20)
            s.exchange._tell(Left("support", call, call))
            await s.report.flush()
            s.exchange._tell(Joined(replace(entry, joined=s.side.clock.now().timestamp())))
            await s.side.time.seconds(20)
            s.exchange.agent("1001", "support", answers=0, talk=5)
            await s.side.time.seconds(20)
            one = await s.hour()
            assert (one.calls, one.answered, one.gave_up, one.waited) == (1, 1, 0, 40.0)

    play(scenario())


def test_the_place_of_a_callback_is_no_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.exchange.agent("1001", "support", answers=2)
            channel = callback_channel("c1", "1")
            await s.exchange.originate(
                "Local/c1@soitto-place/n", "soitto-virtual", "support", channel=channel, variables={}
            )
            await s.side.time.seconds(60)
            s.exchange._tell(GaveUp("support", channel, channel, CALLER, 4))
            assert await s.hours() == ()

    play(scenario())


def test_a_call_that_was_half_seen_counts_once(tmp_path: Path) -> None:
    """Started while somebody waits, and again while they talk."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.report.stop()
            s.exchange.ring_in("support", CALLER)
            await s.side.time.seconds(30)
            s.open()
            await s.report.start()
            s.exchange.agent("1001", "support", answers=10, talk=90)
            await s.side.time.seconds(20)
            await s.again()
            await s.side.time.seconds(200)
            one = await s.hour()
            assert (one.calls, one.answered, one.waited) == (1, 1, 40.0)
            (talk,) = await s.report.handled(s.side.clock.now() - timedelta(days=1))
            assert talk.talked == 90

    play(scenario())


def test_the_end_of_a_talk_nobody_saw_begin_is_no_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.exchange._tell(AgentDone("support", "1", "1", "PJSIP/1001", 90))
            assert await s.hours() == ()

    play(scenario())


def test_callbacks_kept_late_lost_and_open(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            for id in ("kept", "late", "lost", "open", "rang in"):
                await s.ask(id)
            s.side.clock.forward(300)
            await s.reach("kept")
            outcome = Outcome(OutcomeKind.ANSWERED_BY_AGENT, s.side.clock.now(), "ben")
            await s.side.promises.close("rang in", outcome)
            await s.side.promises.close("lost", Outcome(OutcomeKind.DISPOSITION, s.side.clock.now(), "ann", "wrong"))
            s.side.clock.forward(361)
            await s.reach("late")
            one = await s.hour()
            assert (one.asked, one.kept, one.late, one.lost, one.open) == (5, 2, 1, 1, 1)

    play(scenario())


def test_the_same_told_again_is_counted_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.ask("one")
            for _ in range(3):
                await s.report.flush()
                s.report._on_callback(s.side.promises.open["one"])
            await s.reach("one")
            await s.again()
            assert await s.facts() == 1
            one = await s.hour()
            assert (one.asked, one.kept, one.open) == (1, 1, 0)

    play(scenario())


def test_a_call_that_was_only_missed_was_promised_to_nobody(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            assert MissedRules().on
            await s.ask("missed", origin=Origin.MISSED)
            await s.ask("no queue", queue=None)  # type: ignore[arg-type]
            assert await s.hours() == ()

    play(scenario())


def test_a_promise_that_expires_is_lost_without_anybody_telling(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.ask("one", expires_at=s.side.clock.now() + timedelta(minutes=30))
            s.side.clock.forward(1799)
            assert (await s.hour()).open == 1
            s.side.clock.forward(1)
            one = await s.hour()
            assert (one.open, one.lost) == (0, 1)

    play(scenario())


def test_what_ended_while_nobody_looked_is_not_invented(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.ask("one")
            await s.report.flush()
            s.side.promises._book._open.clear()
            assert (await s.hour()).open == 1, "the CRM is away: it may be open still"
            monkeypatch.setattr(type(s.side.promises), "there", property(lambda _: True))
            one = await s.hour()
            assert (one.asked, one.kept, one.late, one.lost, one.open) == (1, 0, 0, 0, 0)

    play(scenario())


async def _ask_each_hour(s: Scene, hours: int) -> None:
    for n in range(hours):
        await s.ask(f"c{n:02}")
        s.side.clock.forward(3600)
        await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("day", "begins", "hours"),
    [
        # Finland: clocks go back on 25 October 2026 at 04:00, the hour from 3 comes twice.
        (date(2026, 10, 25), datetime(2026, 10, 24, 21, 30, tzinfo=UTC), dict.fromkeys(range(24), 1) | {3: 2}),
        # They go forward on 29 March 2026 at 03:00: there is no hour from 3.
        (date(2026, 3, 29), datetime(2026, 3, 28, 22, 30, tzinfo=UTC), {n: 1 for n in range(24) if n != 3}),
        (TODAY, datetime(2026, 11, 21, 22, 30, tzinfo=UTC), dict.fromkeys(range(24), 1)),
    ],
)
def test_a_day_is_the_departments_also_when_clocks_change(
    tmp_path: Path, day: date, begins: datetime, hours: dict[int, int]
) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, begins - timedelta(hours=2)) as s:
            await _ask_each_hour(s, 29)
            counted = {one.hour: one.asked for one in await s.hours(day, day)}
            assert counted == hours
            before, after = day - timedelta(days=1), day + timedelta(days=1)
            assert sum(one.asked for one in await s.hours(before, after)) == 29
            assert [one.day for one in await s.hours(before, before)] == [before] * 2

    play(scenario())


def test_each_department_has_its_own_clock(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            first, second = s.side.rules.site.departments
            await s.side.set(replace(s.side.rules.site, departments=(first, replace(second, zone="Asia/Ulaanbaatar"))))
            await s.ask("a")
            await s.ask("b", queue="sales")
            assert [(one.queue, one.day, one.hour) for one in await s.hours()] == [
                ("support", TODAY, 14),
                ("sales", TODAY, 20),
            ]

    play(scenario())


def test_old_facts_go(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.ask("one")
            await s.reach("one")
            s.side.clock.forward(timedelta(days=800).total_seconds() + 1)
            await s.again()
            assert await s.facts() == 0

    play(scenario())


def test_facts_that_cannot_be_written_are_written_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            real = s.side.database.run

            async def full(work: object) -> None:
                raise OSError("disk full")

            await s.side.time.settled()
            monkeypatch.setattr(s.side.database, "run", full)
            s.report._on_event(GaveUp("support", "1", "1", CALLER, 4))
            with pytest.raises(OSError, match="disk full"):
                await s.report.flush()
            s.report._on_event(GaveUp("support", "2", "2", CALLER, 4))
            monkeypatch.setattr(s.side.database, "run", real)
            assert (await s.hour()).gave_up == 2

    play(scenario())
