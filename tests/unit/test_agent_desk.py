# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's state through calls: pauses that wait, wrap-up that is never cut short, working time, queues told."""

from __future__ import annotations

import asyncio
import itertools
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.agent import Agent, AgentState, activity
from app.domain.call import Call, CallEvent, CallResult, CallState, Direction
from app.domain.errors import IllegalTransition
from app.domain.ids import new_id
from app.domain.number import Number
from app.domain.people import Person
from app.services import working_time
from app.services.agents import AgentDesk
from app.services.clock import Clock
from app.services.events import AgentChanged, Event
from app.services.place import Place, Workplace
from app.storage.database import Database
from app.storage.replica import Replica
from tests.desks import play, until

S = AgentState


@dataclass
class Desk:
    """An agent's state, followed by calls that a test plays."""

    events: list[Event] = field(default_factory=list)
    told: list[bool] = field(default_factory=list)
    live: tuple[Call, ...] = ()

    def __post_init__(self) -> None:
        self.place = Place()
        self.desk = AgentDesk(Clock(), self.events.append, self.place, self._queue)

    async def _queue(self, paused: bool) -> None:
        self.told.append(paused)

    @property
    def agent(self) -> Agent:
        return self.desk.agent

    @property
    def state(self) -> AgentState:
        return self.agent.state

    def begins(self, direction: Direction = Direction.IN, **fields: Any) -> str:
        state = CallState.RINGING_IN if direction is Direction.IN else CallState.CONNECTING
        by_itself = fields.pop("by_itself", False)
        one = Call(new_id(), direction, Number("1", e164="+358401234567"), datetime.now(UTC), "ann", state, **fields)
        self.live += (one,)
        self.desk.follow(self.live, by_itself=by_itself)
        return one.id

    def calls_out(self, **fields: Any) -> str:
        return self.begins(Direction.OUT, **fields)

    def answered(self, call_id: str) -> None:
        self._put(call_id, CallEvent.ANSWERED)
        self.desk.follow(self.live)

    def ends(self, call_id: str, result: CallResult = CallResult.ANSWERED, *, sent: bool = True) -> None:
        over = self._put(call_id, CallEvent.ENDED, result)
        self.live = tuple(one for one in self.live if one.id != call_id)
        self.desk.follow(self.live, over, sent=sent)

    def _put(self, call_id: str, event: CallEvent, result: CallResult | None = None) -> Call:
        (one,) = [one for one in self.live if one.id == call_id]
        after = one.after(event, datetime.now(UTC), result=result)
        self.live = tuple(after if call.id == call_id else call for call in self.live)
        return after


@asynccontextmanager
async def signed_in(wrap_up: float = 0) -> AsyncIterator[Desk]:
    one = Desk()
    one.desk.wrap_up_seconds = wrap_up  # type: ignore[assignment]
    one.desk.signed_in("ann")
    try:
        yield one
    finally:
        one.desk.signed_out()


def test_a_pause_asked_for_during_a_call_begins_after_it() -> None:
    async def scenario() -> None:
        async with signed_in() as one:
            call = one.begins()
            one.answered(call)
            agent = await one.desk.pause("lunch")
            assert (agent.state, agent.next_pause) == (S.TALKING, "lunch")
            one.ends(call)
            assert (one.state, one.agent.pause_reason, one.agent.next_pause) == (S.PAUSED, "lunch", None)

            await one.desk.ready()
            call = one.begins()
            one.answered(call)
            await one.desk.pause("lunch")
            await one.desk.ready()  # taken back
            one.ends(call)
            assert one.state is S.READY

    play(scenario())


def test_with_wrap_up_the_pause_comes_after_that() -> None:
    async def scenario() -> None:
        async with signed_in(0.1) as one:
            call = one.begins()
            one.answered(call)
            await one.desk.pause("lunch")
            one.ends(call)
            assert (one.state, one.agent.next_pause) == (S.WRAP_UP, "lunch")
            await until(lambda: one.state is S.PAUSED, "the pause begins")
            assert one.agent.pause_reason == "lunch"

    play(scenario())


@pytest.mark.parametrize("by_hand", [True, False])
@pytest.mark.parametrize(
    ("out", "talked"), [(True, True), (True, False), (False, True)], ids=["out", "out in vain", "in"]
)
def test_wrap_up_follows_every_request(out: bool, talked: bool, by_hand: bool) -> None:
    async def scenario() -> None:
        async with signed_in(60 if by_hand else 0.05) as one:
            call = one.calls_out() if out else one.begins()
            if talked:
                one.answered(call)
            one.ends(call, CallResult.ANSWERED if talked else CallResult.NO_ANSWER)
            assert one.state is S.WRAP_UP
            assert one.agent.until is not None
            wanted = timedelta(seconds=60 if by_hand else 0.05)
            assert one.agent.until - one.agent.since == wanted
            if by_hand:
                await one.desk.ready()
            await until(lambda: one.state is S.READY, "ready")
            assert one.agent.until is None

    play(scenario())


def test_wrap_up_is_never_shorter_than_set() -> None:
    async def scenario() -> None:
        loop = asyncio.get_running_loop()
        async with signed_in(0.3) as one:
            call = one.begins()
            one.answered(call)
            began = loop.time()
            one.ends(call)
            await asyncio.sleep(0.1)
            missed, rang = one.begins(), loop.time()
            assert one.state is S.RINGING
            await asyncio.sleep(0.2)
            quiet = loop.time() - rang
            one.ends(missed, CallResult.MISSED)
            assert one.state is S.WRAP_UP
            await until(lambda: one.state is S.READY, "ready")
            assert loop.time() - began - quiet >= 0.3

            # One that is answered begins it anew.
            for _ in range(2):
                call = one.begins()
                one.answered(call)
                one.ends(call)
                assert one.agent.until is not None
                assert one.agent.until - one.agent.since == timedelta(seconds=0.3)

    play(scenario())


@pytest.mark.parametrize("result", [CallResult.MISSED, CallResult.REJECTED, CallResult.ANSWERED_ELSEWHERE])
def test_a_call_that_is_not_taken_leaves_the_agent_as_they_were(result: CallResult) -> None:
    async def scenario() -> None:
        async with signed_in(60) as one:
            one.ends(one.begins(), result)
            assert one.state is S.READY
            await one.desk.pause("lunch")
            one.ends(one.begins(), result)
            assert (one.state, one.agent.pause_reason) == (S.PAUSED, "lunch")
            # Taken, it has its wrap-up; then the pause that it broke into goes on.
            call = one.begins()
            one.answered(call)
            one.ends(call)
            assert (one.state, one.agent.next_pause) == (S.WRAP_UP, "lunch")

    play(scenario())


def test_calling_out_ends_a_pause_unless_nothing_was_sent() -> None:
    async def scenario() -> None:
        async with signed_in() as one:
            await one.desk.pause("lunch")
            one.ends(one.calls_out(), CallResult.CANCELLED, sent=False)
            assert (one.state, one.agent.pause_reason) == (S.PAUSED, "lunch")
            one.ends(one.calls_out(), CallResult.BUSY)
            assert one.state is S.READY
            # Also when a customer comes first (row D5): it was pressed in the pause.
            await one.desk.pause("lunch")
            call = one.begins()
            one.desk.calls_out()
            one.answered(call)
            one.ends(call)
            assert one.state is S.READY
            # A pause that was asked for while the call waited comes after it.
            call = one.begins()
            await one.desk.pause("lunch")
            one.ends(call, CallResult.MISSED)
            assert one.state is S.PAUSED
            one.ends(one.calls_out(by_itself=True), CallResult.NO_ANSWER)
            assert (one.state, one.agent.pause_reason) == (S.PAUSED, "lunch")

    play(scenario())


def test_a_call_between_agents_is_no_request() -> None:
    async def scenario() -> None:
        async with signed_in(60) as one:
            call = one.begins(internal=True)
            one.answered(call)
            assert one.state is S.TALKING
            one.ends(call)
            assert one.state is S.READY
            await one.desk.pause("lunch")
            call = one.begins(internal=True)
            one.answered(call)
            one.ends(call)
            assert one.state is S.PAUSED
            one.ends(one.calls_out(internal=True), CallResult.NO_ANSWER)
            assert one.state is S.READY

    play(scenario())


def test_steps_that_make_no_sense_are_refused() -> None:
    async def scenario() -> None:
        async with signed_in() as one:
            with pytest.raises(IllegalTransition):
                await one.desk.ready()
            one.desk.signed_out()
            with pytest.raises(IllegalTransition):
                await one.desk.pause("lunch")

    play(scenario())


ACTIONS = ["in", "out", "out by itself", "internal", "answer", "end", "unsent", "pause", "ready", "callout"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(0, 2)), max_size=30), st.booleans())
def test_whatever_happens_the_state_is_that_of_the_calls(steps: list[tuple[str, int]], wraps: bool) -> None:
    async def scenario() -> None:
        async with signed_in(60 if wraps else 0) as one:
            owed = False
            for action, which in steps:
                call = one.live[which % len(one.live)].id if one.live else None
                over = None
                if action == "in" and len(one.live) < 3:
                    one.begins()
                elif action == "internal" and len(one.live) < 3:
                    one.begins(internal=True)
                elif action.startswith("out") and not one.live:
                    one.calls_out(by_itself=action != "out")
                elif action == "answer" and call and one.live[which % len(one.live)].answered_at is None:
                    one.answered(call)
                elif action in ("end", "unsent") and call:
                    over = one.live[which % len(one.live)]
                    unsent = action == "unsent" and over.answered_at is None and over.direction is Direction.OUT
                    one.ends(call, CallResult.CANCELLED if unsent else CallResult.UNKNOWN, sent=not unsent)
                    owed = owed or (not over.internal and (over.up or (over.direction is Direction.OUT and not unsent)))
                elif action == "pause":
                    await one.desk.pause("lunch")
                elif action == "ready" and one.state is not S.READY:
                    await one.desk.ready()
                elif action == "callout":
                    one.desk.calls_out()
                wanted = activity(one.live)
                if wanted is not None:
                    assert one.state is wanted
                else:
                    assert one.state in (S.READY, S.PAUSED, S.WRAP_UP)
                    if over is not None:
                        assert one.state is S.WRAP_UP or not (owed and wraps)
                    if one.state is not S.WRAP_UP:
                        assert one.agent.next_pause is None
                    owed = False
                assert (one.agent.pause_reason is not None) is (one.state is S.PAUSED)
                assert (one.agent.until is not None) is (one.state is S.WRAP_UP)
            shown = [event.agent for event in one.events if isinstance(event, AgentChanged)]
            assert shown[-1] == one.agent

    asyncio.run(scenario())


def test_queues_are_told_where_the_agent_goes_and_not_of_calls() -> None:
    async def scenario() -> None:
        async with signed_in() as one:
            await until(lambda: one.told == [False], "ready")
            call = one.begins()
            one.answered(call)
            one.ends(call)
            await one.desk.pause("lunch")
            await until(lambda: one.told == [False, True], "paused")
            await one.desk.pause("break")
            await one.desk.ready()
            await until(lambda: one.told == [False, True, False], "ready again")
        await until(lambda: one.told == [False, True, False, True], "gone")

    play(scenario())


# --- working time


class NoSync:
    kicked = 0

    def kick(self) -> None:
        self.kicked += 1


@asynccontextmanager
async def working(folder: Path, *, dies: bool = False) -> AsyncIterator[Desk]:
    one = Desk()
    database = Database(folder / "ann.sqlite3")
    store = Replica(database)
    one.place.current = Workplace(Person("ann", "Ann"), None, store, NoSync(), None, database.close)  # type: ignore[arg-type]
    one.desk.signed_in("ann")
    try:
        yield one
    finally:
        if dies:
            one.place.current = None  # nothing more is written
        one.desk.signed_out()
        database.close()


def spells(folder: Path) -> list[dict[str, Any]]:
    """What waits for the CRM."""

    with closing(sqlite3.connect(folder / "ann.sqlite3")) as connection:
        rows = connection.execute("SELECT payload FROM outbox WHERE kind = 'spell' ORDER BY seq")
        return [json.loads(row[0]) for row in rows]


def test_every_state_is_working_time(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with working(tmp_path) as one:
            call = one.begins()
            one.answered(call)
            await one.desk.pause("lunch")
            one.ends(call)
        found = spells(tmp_path)
        assert [(s["state"], s["pause_reason"]) for s in found] == [
            ("ready", None),
            ("ringing", None),
            ("talking", None),
            ("paused", "lunch"),
        ]
        assert len({s["id"] for s in found}) == 4
        for before, after in itertools.pairwise(found):
            assert before["until"] == after["since"]
        assert all(s["until"] is not None and s["person"] == "ann" for s in found)
        async with working(tmp_path):
            pass
        assert [s["state"] for s in spells(tmp_path)][4:] == ["ready"]

    play(scenario())


def test_the_state_a_program_died_in_lasted_until_its_last_mark_of_life(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working_time, "ALIVE_EVERY", 0.01)

    async def scenario() -> None:
        async with working(tmp_path, dies=True) as one:
            store = one.place().store
            first = working_time.last_alive(store)
            assert first is not None
            await until(lambda: (working_time.last_alive(store) or first) > first, "a mark of life")
            await one.desk.pause("lunch")
            since, alive = one.agent.since, working_time.last_alive(store)
            await until(lambda: (working_time.last_alive(store) or since) > (alive or since), "another one")
        assert [s["state"] for s in spells(tmp_path)] == ["ready"]
        died = datetime.now(UTC)
        await asyncio.sleep(0.05)
        async with working(tmp_path):
            left = spells(tmp_path)[1]
            assert (left["state"], left["pause_reason"]) == ("paused", "lunch")
            assert since < datetime.fromisoformat(left["until"]) <= died

    play(scenario())
