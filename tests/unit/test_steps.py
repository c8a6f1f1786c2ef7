# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps upon the callbacks of the list, one or many in one transaction, and how they are taken back: on a real replica."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain import due as due_rules
from app.domain.callback import Callback, Claim, Outcome, OutcomeKind, Priority
from app.domain.due import at_instant
from app.domain.errors import ClaimedByOther, ClosedIsFinal, StorageFull
from app.domain.later import MORNING, By, Later
from app.domain.number import parse, zone_of
from app.services.events import CallbacksChanged
from app.services.steps import Steps, Why
from tests.desks import in_minutes, play
from tests.played import Played, played


def steps_of(desk: Played) -> Steps:
    return Steps(desk.place, desk.clock, desk.callbacks)


def received(desk: Played, one: Callback, **fields: Any) -> Callback:
    """The CRM tells of a change by somebody else."""
    newer = replace(one, version=one.version + 1, **fields)
    desk.store.receive([newer])
    return newer


def test_many_are_handed_over_and_what_may_not_be_is_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            steps, several = steps_of(desk), [await desk.known(n) for n in range(5)]
            received(desk, several[1], claim=Claim("eva", datetime.now(UTC) + timedelta(minutes=1)))
            received(desk, several[2], outcome=Outcome(OutcomeKind.CONNECTED, datetime.now(UTC), "eva"))
            desk.events.clear()
            step = await steps.hand_over([*(one.id for one in several), "nothing"], "ben")
            assert [done.after.owner for done in step.done] == ["ben"] * 3
            assert {out.callback_id: out.why for out in step.left_out} == {
                several[1].id: Why.CLAIMED,
                several[2].id: Why.CLOSED,
                "nothing": Why.GONE,
            }
            assert step.asked == 6
            problem = next(out.problem for out in step.left_out if out.why is Why.CLAIMED)
            assert isinstance(problem, ClaimedByOther)
            assert problem.holder == "eva"
            assert [entry.subject for entry in desk.entries()] == [done.before.id for done in step.done]
            # The window hears of all of them at once, when they are kept.
            assert [e.ids for e in desk.all(CallbacksChanged)] == [frozenset(done.before.id for done in step.done)]

    play(scenario())


def test_one_alone_says_what_keeps_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            received(desk, one, outcome=Outcome(OutcomeKind.CONNECTED, datetime.now(UTC), "eva"))
            with pytest.raises(ClosedIsFinal):
                await steps_of(desk).hand_over([one.id], "ben")

    play(scenario())


def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            several = [await desk.known(n) for n in range(3)]
            change, calls = desk.store.change, []

            def full(*args: Any, **more: Any) -> list[str]:
                calls.append(args)
                if len(calls) == 3:
                    raise StorageFull
                return change(*args, **more)

            desk.events.clear()
            with patch.object(desk.store, "change", full), pytest.raises(StorageFull):
                await steps_of(desk).hand_over([one.id for one in several], "ben")
            assert desk.entries() == []
            assert [(await desk.get(one.id)).owner for one in several] == [None] * 3
            assert desk.all(CallbacksChanged) == []

    play(scenario())


def test_postponing_calls_nobody_earlier(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            soon, late = await desk.known(1, minutes=5), await desk.known(2, minutes=90)
            step = await steps_of(desk).postpone([soon.id, late.id], Later(By.SPAN, "Europe/Helsinki", minutes=60))
            assert [(out.callback_id, out.why) for out in step.left_out] == [(late.id, Why.LATER)]
            assert (await desk.get(late.id)).due == late.due
            given_time = in_minutes(30)
            step = await steps_of(desk).postpone([soon.id, late.id], Later(By.AT, "UTC", at=given_time))
            assert [done.after.due for done in step.done] == [given_time] * 2

    play(scenario())


def test_undone_before_it_was_sent_it_has_never_been(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            steps, several = steps_of(desk), [await desk.known(n) for n in range(3)]
            ids = [one.id for one in several]
            for make in (
                lambda: steps.hand_over(ids, "ben"),
                lambda: steps.postpone(ids, Later(By.SPAN, "UTC", minutes=240)),
                lambda: steps.edit(ids[0], note="new", priority=Priority.URGENT),
                lambda: steps.flag(ids[1], "other", "a note"),
                lambda: steps.answered_by_agent(ids[1]),
                lambda: steps.delete(ids),
            ):
                before = [await desk.get(one) for one in ids]
                step = await make()
                assert desk.entries() != []
                undone = await steps.undo(step)
                assert (set(undone.ids), undone.left_out) == ({done.before.id for done in step.done}, ())
                assert [await desk.get(one) for one in ids] == before
                assert desk.entries() == []

    play(scenario())


def test_undone_after_it_was_sent_the_crm_is_told_what_was_before(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            steps = steps_of(desk)
            one = await desk.known(owner="eva", minutes=1)
            step = await steps.hand_over([one.id], "ben")
            desk.confirm()
            assert (await steps.undo(step)).ids == (one.id,)
            assert (await desk.get(one.id)).owner == "eva"
            assert [entry.payload for entry in desk.entries()] == [{"fields": {"owner": ["ben", "eva"]}}]
            desk.confirm()
            # Also on its way, when nobody knows whether it has arrived.
            step = await steps.postpone([one.id], Later(By.SPAN, "UTC", minutes=60))
            desk.store.outbox.take(desk.clock.now(), 5)
            assert (await steps.undo(step)).ids == (one.id,)
            assert (await desk.get(one.id)).due == one.due
            assert [entry.kind for entry in desk.entries()] == ["edit", "edit"]

    play(scenario())


def test_what_is_over_at_the_crm_stays_over(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            steps, one = steps_of(desk), await desk.known()
            step = await steps.delete([one.id])
            desk.store.outbox.take(desk.clock.now() + timedelta(seconds=30), 5)
            undone = await steps.undo(step)
            assert [(out.callback_id, out.why) for out in undone.left_out] == [(one.id, Why.SENT)]
            assert not (await desk.get(one.id)).open

    play(scenario())


def test_its_time_is_over_after_ten_seconds(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            steps, one = steps_of(desk), await desk.known()
            step = await steps.hand_over([one.id], "ben")
            desk.clock._local = lambda: datetime.now(UTC) + timedelta(seconds=11)
            assert [out.why for out in (await steps.undo(step)).left_out] == [Why.SENT]
            assert (await desk.get(one.id)).owner == "ben"

    play(scenario())


def test_nothing_is_put_back_over_what_somebody_did_since(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            steps, several = steps_of(desk), [await desk.known(n) for n in range(4)]
            step = await steps.hand_over([one.id for one in several], "ben")
            desk.confirm()
            now = [await desk.get(one.id) for one in several]
            received(desk, now[0], owner="eva")
            received(desk, now[1], outcome=Outcome(OutcomeKind.CONNECTED, datetime.now(UTC), "eva"))
            received(desk, now[2], claim=Claim("eva", datetime.now(UTC) + timedelta(minutes=1)))
            undone = await steps.undo(step)
            assert undone.ids == (several[3].id,)
            assert [out.why for out in undone.left_out] == [Why.CHANGED, Why.CLOSED, Why.CLAIMED]
            assert [(await desk.get(one.id)).owner for one in several] == ["eva", "ben", "ben", None]

    play(scenario())


def test_others_changes_beside_it_stay(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            steps, one = steps_of(desk), await desk.known()
            step = await steps.hand_over([one.id], "ben")
            received(desk, one, note="somebody else's word")
            assert (await steps.undo(step)).ids == (one.id,)
            after = await desk.get(one.id)
            assert (after.owner, after.note) == (None, "somebody else's word")
            assert desk.entries() == []

    play(scenario())


_ACTS = ("hand_over", "postpone", "edit", "delete", "send", "theirs", "undo")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(_ACTS), st.integers(0, 3)), max_size=8))
def test_undo_never_overwrites_a_later_change(acts: list[tuple[str, int]]) -> None:
    async def scenario(folder: Path) -> None:
        async with played(folder) as desk:
            steps, one = steps_of(desk), await desk.known()
            done: list[Any] = []
            for act, n in acts:
                before = await desk.get(one.id)
                if act == "send":
                    desk.confirm()
                elif act == "theirs" and before.open:
                    base = desk.store.base(one.id)
                    assert base is not None
                    received(desk, base, owner=("eva", "sue", "ben", None)[n])
                elif act == "undo" and done:
                    step = done.pop()
                    undone = await steps.undo(step)
                    after = await desk.get(one.id)
                    if undone.left_out:
                        assert after == before
                    else:
                        was, made = step.done[0].before, step.done[0].after
                        for name in ("owner", "due", "note"):
                            if getattr(was, name) != getattr(made, name) and made.outcome is None:
                                assert getattr(before, name) == getattr(made, name)
                                assert getattr(after, name) == getattr(was, name)
                            elif made.outcome is None:
                                assert getattr(after, name) == getattr(before, name)
                elif before.open and act in ("hand_over", "postpone", "edit", "delete"):
                    if act == "hand_over":
                        done.append(await steps.hand_over([one.id], ("eva", "sue", "ben", None)[n]))
                    elif act == "postpone":
                        done.append(await steps.postpone([one.id], Later(By.AT, "UTC", at=in_minutes(60 + n))))
                    elif act == "edit":
                        done.append(await steps.edit(one.id, note=f"note {n}"))
                    else:
                        done.append(await steps.delete([one.id]))
                    done = [step for step in done if step.done]

    with TemporaryDirectory() as folder:
        play(scenario(Path(folder)))


def test_five_hundred_are_quick(tmp_path: Path, record_property: Any) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            base = await desk.known()
            several = [
                replace(base, id=f"many-{n}", number=parse(f"+3584011{n:05}", "FI"), version=1) for n in range(500)
            ]
            desk.store.receive(several)
            began = time.perf_counter()
            step = await steps_of(desk).hand_over([one.id for one in several], "ben")
            record_property("seconds", time.perf_counter() - began)
            assert len(step.done) == 500
            assert len(desk.entries()) == 500
            assert len((await steps_of(desk).undo(step)).ids) == 500
            assert desk.entries() == []
            await asyncio.sleep(0)

    play(scenario())


@given(
    st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),
    st.sampled_from(("Europe/Budapest", "Europe/Helsinki", "Asia/Ulaanbaatar", "America/Sao_Paulo", "Africa/Cairo")),
    st.sampled_from(("+36301234567", "+97699112233", "+358401234567", "+447911123456", "112")),
)
def test_tomorrow_morning_is_nine_on_the_clock_meant(now: datetime, zone: str, typed: str) -> None:
    number, promised = parse(typed, "FI"), at_instant(now - timedelta(minutes=1), zone)
    here = Later(By.MORNING, zone).due(now, number, promised)
    there = Later(By.MORNING_THERE, zone).due(now, number, promised)
    assert here is not None
    assert there is not None
    assert here.zone == zone
    assert there.zone == (zone_of(number) or zone)
    for due in (here, there):
        shown = due.utc.astimezone(due_rules.zone(due.zone))
        assert (shown.hour, shown.minute) == (MORNING, 0)
        today = now.astimezone(due_rules.zone(due.zone)).date()
        assert shown.date() == today + timedelta(days=1)


def test_a_morning_that_the_clocks_skip_begins_after_it() -> None:
    now = datetime(2026, 3, 28, 12, tzinfo=UTC)
    assert due_rules.next_morning(now, "Europe/Budapest", 2).wall == datetime(2026, 3, 29, 3)
    twice = due_rules.next_morning(datetime(2026, 10, 24, 12, tzinfo=UTC), "Europe/Budapest", 2)
    assert twice.utc == datetime(2026, 10, 25, 0, tzinfo=UTC)
