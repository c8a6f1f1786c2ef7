# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders: each time that a callback is promised for is told once, whatever happens between; what others give is told, once."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.call import CallResult
from app.domain.callback import (
    Attempt,
    Callback,
    Change,
    Claim,
    MissedCall,
    Origin,
    OutcomeKind,
    Status,
    status,
    with_attempt,
)
from app.domain.due import at_instant, at_wall
from app.domain.ids import new_id
from app.domain.redial import Redial, Situation
from app.services.events import (
    CallbackDue,
    CallbacksChanged,
    Connection,
    DueChanged,
    HandedToMe,
    SignedIn,
    SignInWanted,
    SyncStatus,
)
from app.services.reminders import Reminders
from tests.desks import form, play, until
from tests.played import ANN, Played, played
from tests.redials import AT_ONCE

IN_STEP = SyncStatus(Connection.SYNCED)


def listening(desk: Played) -> Reminders:
    """The reminders of a desk, as after a start of the program."""
    reminders = Reminders(desk.place, desk.clock, desk.emit)
    desk.listeners.append(reminders.happened)
    desk.emit(SignedIn(ANN))
    desk.emit(IN_STEP)
    return reminders


@asynccontextmanager
async def reminded(folder: Path) -> AsyncIterator[tuple[Played, Reminders]]:
    async with played(folder) as desk:
        reminders = listening(desk)
        yield desk, reminders
        reminders.stop()


def later(desk: Played, reminders: Reminders, seconds: float) -> None:
    """The clock goes on, and is looked at."""
    desk.clock.offset += timedelta(seconds=seconds)
    reminders.look()


def due(desk: Played) -> list[str]:
    """Who was told of so far."""
    return [event.callback.customer for event in desk.all(CallbackDue)]


def came(desk: Played, one: Callback) -> Callback:
    """The CRM tells of it."""
    desk.store.receive([one])
    desk.emit(CallbacksChanged(frozenset({one.id})))
    return one


def theirs(desk: Played, last: int, minutes: float = 30, **fields: Any) -> Callback:
    """A callback that a colleague made."""
    made = desk.callbacks.drafted(form(last, minutes=minutes))
    # The CRM's time goes on after this desk was in step.
    fields = {"created_by": "ben", "version": 1, "created_at": desk.clock.now() + timedelta(seconds=1)} | fields
    return replace(made, **fields)


# --- due


def test_it_is_told_when_it_becomes_due_and_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            one = await desk.known(1, minutes=10, owner="ann")
            later(desk, reminders, 0)
            assert due(desk) == []
            assert reminders.due == ()
            later(desk, reminders, 601)
            assert due(desk) == ["Customer 1"]
            assert [[known.id for known in event.callbacks] for event in desk.all(DueChanged)] == [[one.id]]
            later(desk, reminders, 3600)
            assert due(desk) == ["Customer 1"]
            await desk.callbacks.flag(one.id, "other")
            reminders.look()
            assert reminders.due == ()

    play(scenario())


def test_the_timer_wakes_by_itself(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            await desk.known(1, minutes=0.01, owner="ann")
            await until(lambda: due(desk) == ["Customer 1"], "the reminder")
            assert [one.customer for one in reminders.due] == ["Customer 1"]

    play(scenario())


def test_a_start_of_the_program_tells_nothing_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            await desk.known(1, minutes=1, owner="ann")
            await desk.known(2, minutes=5, owner="ann")
            later(desk, reminders, 61)
            reminders.stop()
            desk.listeners.remove(reminders.happened)
            again = listening(desk)
            later(desk, again, 0)
            assert due(desk) == ["Customer 1"]
            # It is due all the same.
            assert [one.customer for one in again.due] == ["Customer 1"]
            later(desk, again, 300)
            assert due(desk) == ["Customer 1", "Customer 2"]
            again.stop()

    play(scenario())


def test_a_clock_that_was_fast_loses_none(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            await desk.known(1, minutes=0, owner="ann")
            await desk.known(2, minutes=30, owner="ann")
            later(desk, reminders, 3600)
            assert due(desk) == ["Customer 1", "Customer 2"]
            later(desk, reminders, -3600)  # the CRM has told what time it is
            later(desk, reminders, 1801)
            assert due(desk) == ["Customer 1", "Customer 2", "Customer 2"]

    play(scenario())


def test_one_that_was_postponed_is_told_again_at_its_new_time(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            one = await desk.known(1, minutes=1, owner="ann")
            later(desk, reminders, 61)
            new = at_instant(desk.clock.now() + timedelta(hours=1), "Europe/Helsinki")
            await desk.callbacks.postpone(one.id, new)
            later(desk, reminders, 1800)
            assert due(desk) == ["Customer 1"]
            later(desk, reminders, 1801)
            assert due(desk) == ["Customer 1", "Customer 1"]

    play(scenario())


def test_what_is_not_to_be_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            now = desk.clock.now()
            await desk.known(1, minutes=0, owner="ben")
            await desk.known(2, minutes=0)
            closed = await desk.known(3, minutes=0.5, owner="ann")
            await desk.callbacks.flag(closed.id, "other")
            rang = MissedCall("pbx-1", now)
            came(desk, theirs(desk, 4, 0, owner="ann", origin=Origin.MISSED, missed=(rang,)))
            redial = Redial(Situation.BROKE_OFF, now, "ann", AT_ONCE, call=new_id())
            came(desk, theirs(desk, 5, 0, owner="ann", origin=Origin.DROP, redial=redial))
            came(desk, theirs(desk, 6, 0, owner="ann", claim=Claim("ben", now + timedelta(hours=2))))
            came(desk, theirs(desk, 7, 0, owner="ann", owner_until=now + timedelta(seconds=1)))
            later(desk, reminders, 60)
            assert due(desk) == []

    play(scenario())


def test_the_next_try_is_told_when_it_may_be_made(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            one = await desk.known(1, minutes=1, owner="ann")
            later(desk, reminders, 61)
            now = desk.clock.now()
            tried = with_attempt(one, Attempt(new_id(), "ann", now, CallResult.NO_ANSWER, now), now)
            came(desk, replace(tried, version=9, hidden_until=now + timedelta(minutes=10)))
            later(desk, reminders, 599)
            assert due(desk) == ["Customer 1"]
            assert reminders.due == ()
            later(desk, reminders, 2)
            assert due(desk) == ["Customer 1", "Customer 1"]

    play(scenario())


def test_the_next_agent_hears_nothing_of_this_ones(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            await desk.known(1, minutes=0, owner="ann")
            later(desk, reminders, 1)
            desk.emit(SignInWanted())
            assert reminders.due == ()
            assert not any(reminders.holds(event.callback.id) for event in desk.all(CallbackDue))

    play(scenario())


def test_a_promise_in_the_hour_that_comes_twice_is_told_at_its_instant(tmp_path: Path) -> None:
    """Half past three comes twice in Helsinki on that night: the second is meant."""

    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            wall = datetime(2027, 10, 31, 3, 30)
            second = at_wall(wall, "Europe/Helsinki", second=True)
            first = at_wall(wall, "Europe/Helsinki", second=False)
            assert second.utc - first.utc == timedelta(hours=1)
            one = await desk.known(1, owner="ann")
            desk.clock.offset = first.utc - timedelta(days=1) - datetime.now(UTC)
            await desk.callbacks.postpone(one.id, second)
            desk.clock.offset = first.utc + timedelta(minutes=1) - datetime.now(UTC)
            told = len(due(desk))
            reminders.look()
            assert len(due(desk)) == told
            later(desk, reminders, 3600)
            assert len(due(desk)) == told + 1

    play(scenario())


# --- given by others


def test_what_a_colleague_hands_over_is_told_with_their_name(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, _):
            one = came(desk, theirs(desk, 1, owner="ben"))
            assert desk.all(HandedToMe) == []
            given = Change(desk.clock.now() + timedelta(seconds=1), "sue", "owner", "ben", "ann")
            one = came(desk, replace(one, owner="ann", version=2, changes=(given,)))
            one = came(desk, replace(one, version=3, note="more"))
            assert [(event.callback.id, event.by) for event in desk.all(HandedToMe)] == [(one.id, "sue")]
            came(desk, theirs(desk, 2, owner="ann"))
            assert [event.by for event in desk.all(HandedToMe)] == ["sue", "ben"]

    play(scenario())


def test_a_crm_that_keeps_no_trail_does_not_say_who(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, _):
            one = came(desk, theirs(desk, 1, owner=None, created_at=desk.clock.now() - timedelta(days=3)))
            came(desk, replace(one, owner="ann", version=2))
            assert [event.by for event in desk.all(HandedToMe)] == [""]

    play(scenario())


def test_what_the_agent_does_is_no_news_to_them(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, _):
            one = await desk.known(1, owner="ben")
            await desk.callbacks.hand_over(one.id, "ann")
            desk.confirm()
            await desk.known(2, owner="ann")
            three = await desk.known(3, owner="ann")
            await desk.callbacks.delete(three.id)
            assert await desk.callbacks.undo_delete(three.id)
            assert desk.all(HandedToMe) == []

    play(scenario())


def test_what_the_first_exchange_brings_was_there_before(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            reminders = Reminders(desk.place, desk.clock, desk.emit)
            desk.listeners.append(reminders.happened)
            desk.emit(SignedIn(ANN))
            came(desk, theirs(desk, 1, owner="ann"))
            desk.store.receive([theirs(desk, last, owner="ann") for last in range(2, 60)])
            desk.emit(CallbacksChanged(None))
            desk.emit(IN_STEP)
            reminders.look()
            assert desk.all(HandedToMe) == []
            came(desk, theirs(desk, 60, owner="ann"))
            assert len(desk.all(HandedToMe)) == 1
            reminders.stop()

    play(scenario())


def test_many_at_once_are_told_too(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            desk.store.receive([theirs(desk, last, owner="ann") for last in range(60)])
            desk.emit(CallbacksChanged(None))
            reminders.look()
            assert len(desk.all(HandedToMe)) == 60
            desk.emit(CallbacksChanged(None))
            reminders.look()
            assert len(desk.all(HandedToMe)) == 60

    play(scenario())


# --- the rule, whatever happens

_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.integers(1, 1500)),
        st.tuples(st.just("postpone"), st.integers(1, 40)),
        st.tuples(st.just("restart"), st.just(0)),
        st.tuples(st.just("again"), st.just(0)),
        st.tuples(st.just("try"), st.integers(1, 20)),
        st.tuples(st.just("give"), st.sampled_from((0, 1))),
        st.tuples(st.just("close"), st.just(0)),
    ),
    max_size=14,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=_STEPS, first=st.integers(0, 20))
def test_each_time_is_told_once_and_none_is_left_out(steps: list[tuple[str, int]], first: int) -> None:
    async def scenario(folder: Path) -> None:
        async with reminded(folder) as (desk, reminders):
            one = await desk.known(1, minutes=first, owner="ann")
            version = one.version
            for step, amount in steps:
                now = desk.clock.now()
                one = await desk.get(one.id)
                match step:
                    case "wait":
                        desk.clock.offset += timedelta(seconds=amount)
                    case "restart":
                        reminders.stop()
                        desk.listeners.remove(reminders.happened)
                        reminders = listening(desk)
                    case "again":
                        desk.emit(CallbacksChanged(None))
                    case "postpone" if one.open:
                        await desk.callbacks.postpone(
                            one.id, at_instant(now + timedelta(minutes=amount), "Europe/Helsinki")
                        )
                        desk.confirm()
                    case "try" if one.open and one.tries < one.tries_most - 1:
                        tried = with_attempt(one, Attempt(new_id(), "ann", now, CallResult.BUSY, now), now)
                        came(
                            desk, replace(tried, version=one.version + 1, hidden_until=now + timedelta(minutes=amount))
                        )
                    case "give" if one.open:
                        await desk.callbacks.hand_over(one.id, "ann" if amount else "ben")
                        desk.confirm()
                    case "close" if one.open and version:
                        await desk.callbacks.answered_by_agent(one.id)
                        desk.confirm()
                reminders.look()
                one = await desk.get(one.id)
                is_due = status(one, desk.clock.now()) in (Status.DUE, Status.OVERDUE) and one.owner == "ann"
                assert [known.id for known in reminders.due] == ([one.id] if is_due else [])
                told = Counter(_time(event.callback) for event in desk.all(CallbackDue))
                assert not told or max(told.values()) == 1
                assert not is_due or told[_time(one)] == 1
            assert desk.all(HandedToMe) == []
            reminders.stop()

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(scenario(Path(folder)))


def _time(one: Callback) -> datetime:
    return max(one.due_at, one.hidden_until or one.due_at)


def test_a_closed_one_is_not_held(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with reminded(tmp_path) as (desk, reminders):
            one = await desk.known(1, owner="ann")
            assert reminders.holds(one.id)
            desk.callbacks.close(one.id, OutcomeKind.ANSWERED_BY_AGENT)
            assert not reminders.holds(one.id)

    play(scenario())
