# SPDX-License-Identifier: GPL-3.0-or-later
"""Redials as the agent has them: begun once and durably, told once, dialled in time, ended only with a result."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.call import CallResult, OwnPhone
from app.domain.callback import (
    Attempt,
    Callback,
    Claim,
    Origin,
    OutcomeKind,
    Priority,
    Status,
    status,
)
from app.domain.errors import CallRefused, ClaimedByOther, ClosedIsFinal, CrmError, CrmErrorKind, StorageFull
from app.domain.ids import new_id
from app.domain.people import CatalogueEntry, CatalogueKind, Person, Role
from app.domain.rating import Rating
from app.domain.redial import Exhausted, Redial, Situation, redialling
from app.services.events import (
    CallbacksChanged,
    EngineRestarted,
    LeftUnknown,
    RedialDue,
    RedialFailed,
    RedialLate,
    RedialOver,
    RedialsChanged,
    SignedIn,
    SignInWanted,
)
from app.services.redials import Redials
from tests.desks import form, play, until
from tests.played import ANN, Played, played
from tests.redials import AT_ONCE, Site, beside, breaks_off, drops, later, only, rings_in

BEN, SUE = Person("ben", "Ben"), Person("sue", "Sue", Role.SUPERVISOR)
CODES = ("cannot_be_reached", "duplicate", "other")


@asynccontextmanager
async def agents(folder: Path) -> AsyncIterator[tuple[Played, Redials, Site]]:
    """Ann's desk, with the site's people and catalogue."""
    async with played(folder) as desk:
        entries = [CatalogueEntry(CatalogueKind.DISPOSITION, code, {"en": code}, n) for n, code in enumerate(CODES)]
        desk.store.put_directory([ANN, BEN, SUE], entries)
        desk.directory.reload()
        redials, site = beside(desk)
        desk.emit(SignedIn(ANN))
        yield desk, redials, site


def as_supervisor(desk: Played) -> None:
    """Sue sits at this desk."""
    place = desk.place.current
    assert place is not None
    desk.place.current = replace(place, person=SUE)


async def in_vain(desk: Played, redials: Redials, result: CallResult = CallResult.NO_ANSWER) -> None:
    """A try that reaches nobody."""
    desk.confirm()
    call = await redials.dial(only(redials).id)
    desk.ended(call, result)


def of_ben(desk: Played, last: int = 2, **fields: Any) -> Callback:
    """A redial in a colleague's lane, as the CRM tells of it."""
    now = desk.clock.now()
    made = desk.callbacks.drafted(form(last, minutes=0))
    redial = Redial(Situation.BROKE_OFF, now, "ben", AT_ONCE, call=new_id())
    one = replace(made, origin=Origin.DROP, owner="ben", redial=redial, version=1, created_by="ben", **fields)
    desk.store.receive([one])
    desk.emit(CallbacksChanged(frozenset({one.id})))
    return one


# --- beginning


def test_a_line_that_breaks_off_leaves_a_redial(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            call = drops(desk)
            one = only(redials)
            assert (one.origin, one.owner, one.priority) == (Origin.DROP, "ann", Priority.URGENT)
            assert (one.number.key, one.customer, one.queue) == (call.number.key, "Matti", "sales")
            assert (one.origin_call, one.created_by) == (call.id, "ann")
            redial = one.redial
            assert redial is not None
            assert (redial.situation, redial.agent, redial.call) == (Situation.BROKE_OFF, "ann", call.id)
            assert redial.windows == AT_ONCE
            assert status(one, desk.clock.now()) is Status.DUE
            assert [len(event.lane) for event in desk.all(RedialsChanged)] == [1]
            assert "create" in desk.kinds()
            # On the disk, as another program reads it.
            with sqlite3.connect(desk.database.path) as eyes:
                assert eyes.execute("SELECT id FROM callbacks WHERE redialling").fetchall() == [(one.id,)]

    play(scenario())


def test_told_twice_of_one_call_it_is_one_redial(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            call = rings_in(desk)
            made = await redials.begin(call.id, Situation.ON_HOLD)
            breaks_off(desk, call)
            assert await redials.begin(call.id, Situation.BROKE_OFF) == made
            assert [one.id for one in redials.lane] == [made.id]
            # The first try after a hold is not at once.
            assert status(only(redials), desk.clock.now()) is Status.SCHEDULED
            # Also after it was said that nothing had happened.
            await redials.not_needed(made.id)
            assert (await redials.begin(call.id, Situation.BROKE_OFF)).id == made.id
            assert redials.lane == ()

    play(scenario())


def test_whom_nobody_redials(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            desk.store.put_directory([ANN, replace(BEN, extension="8802")], [])
            desk.directory.reload()

            async def refused(code: str, call_id: str, situation: Situation = Situation.BROKE_OFF) -> None:
                with pytest.raises(CallRefused) as told:
                    await redials.begin(call_id, situation)
                assert told.value.code == code
                assert redials.lane == ()

            await refused("no_call", new_id())
            for caller, code in (
                ("", "no_number"),
                ("anonymous", "no_number"),
                ("8802", "internal"),
                ("112", "service"),
            ):
                call = rings_in(desk, caller)
                breaks_off(desk, call)
                await refused(code, call.id)
            call = rings_in(desk)
            await refused("no_redial", call.id, Situation.AGREED)
            desk.calls.transfer_changed(call.id, "done")
            desk.ended(call, CallResult.ANSWERED)
            desk.calls.incoming("missed", "+358401234501", "Matti", None)
            desk.calls.ended("missed", CallResult.MISSED)
            await refused("not_answered", "missed")

    play(scenario())


def test_nobody_is_redialled_who_was_passed_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            call = rings_in(desk)
            await desk.calls.transfer(call.id, form(5).number)
            desk.calls.transfer_changed(call.id, "done")
            breaks_off(desk, call)
            with pytest.raises(CallRefused) as told:
                await redials.begin(call.id, Situation.BROKE_OFF)
            assert told.value.code == "passed_on"
            assert redials.lane == ()

    play(scenario())


def test_a_full_disk_loses_no_redial(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            call = rings_in(desk)
            filled(desk)
            with pytest.raises(StorageFull):
                await redials.begin(call.id, Situation.BROKE_OFF)
            breaks_off(desk, call)
            assert redials.lane == ()
            (failed,) = desk.all(RedialFailed)
            assert isinstance(failed.error, StorageFull)
            assert failed.callback.number == call.number
            later(desk, 20)
            redials.tick()
            assert redials.lane == ()
            desk.empty_disk()
            later(desk, 20)
            redials.tick()
            one = only(redials)
            assert one.redial is not None
            assert one.redial.call == call.id
            assert len(desk.all(RedialFailed)) == 1
            # The windows count from the drop, not from when it could be written.
            assert timedelta(seconds=39) < desk.clock.now() - one.redial.since < timedelta(minutes=2)
            await until(lambda: desk.store.unfinished_calls() == [], "the call is written too")

    play(scenario())


def filled(desk: Played) -> None:
    """No page more than there is, and no room in those there are."""
    connection = desk.database.connection
    connection.execute("CREATE TABLE ballast (x)")
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0] + 3}")
    size = 4000
    while size > 20:
        try:
            connection.execute("INSERT INTO ballast VALUES (zeroblob(?))", (size,))
        except sqlite3.OperationalError:
            size //= 2
    with suppress(StorageFull):
        for n in range(20, 99):
            kept = desk.callbacks.make(form(n))
    with suppress(StorageFull):
        for n in range(300):
            desk.callbacks.change(kept.id, note=str(n))


async def ticks(redials: Redials, condition: Callable[[], Any], what: str) -> None:
    """The timer goes on until something holds."""

    def holds() -> Any:
        redials.tick()
        return condition()

    await until(holds, what)


def test_a_crm_that_refuses_it_takes_nothing_away(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            one = only(redials)
            for entry in desk.entries():
                if entry.subject == one.id:
                    desk.store.outbox.refuse(entry, CrmError(CrmErrorKind.REFUSED, "not_taken"))
                    desk.store.settle(one.id)
            desk.emit(CallbacksChanged(frozenset({one.id})))
            assert only(redials) == one
            call = await redials.dial(one.id)
            desk.answered(call)
            desk.ended(call, CallResult.ANSWERED)
            assert redials.lane == ()
            assert desk.phone.dialled() == [one.number.key]

    play(scenario())


# --- the clock


def test_each_window_is_told_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)

            def told() -> list[str]:
                return [type(e).__name__ for e in desk.events if isinstance(e, RedialDue | RedialLate)]

            redials.tick()
            redials.tick()
            assert told() == ["RedialDue"]
            later(desk, 61)
            redials.tick()
            redials.tick()
            assert told() == ["RedialDue", "RedialLate"]
            await in_vain(desk, redials)
            redials.tick()
            assert status(only(redials), desk.clock.now()) is Status.COOLING_DOWN
            assert told() == ["RedialDue", "RedialLate"]
            later(desk, 60)
            redials.tick()
            assert told() == ["RedialDue", "RedialLate", "RedialDue"]
            assert len({len(e.lane) for e in desk.all(RedialsChanged)}) == 1
            changed = len(desk.all(RedialsChanged))
            redials.tick()
            desk.emit(CallbacksChanged(None))
            assert len(desk.all(RedialsChanged)) == changed

    play(scenario())


def test_nothing_alarms_while_the_call_is_still_up(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, site):
            site.set(by_itself=True)
            call = rings_in(desk)
            await redials.begin(call.id, Situation.SILENT_MIDWAY)
            desk.confirm()
            redials.tick()
            assert desk.all(RedialDue) == []
            desk.ended(call, CallResult.ANSWERED)
            await ticks(redials, lambda: desk.phone.dialled(), "dialled by itself once it is over")
            assert len(desk.all(RedialDue)) == 1

    play(scenario())


def test_a_restart_tells_nothing_twice_and_forgets_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            redials.tick()
            one = only(redials)
        async with agents(tmp_path) as (desk, redials, _):
            assert only(redials).id == one.id
            redials.tick()
            assert desk.all(RedialDue) == []
            later(desk, 100)
            redials.tick()
            assert [event.callback.id for event in desk.all(RedialLate)] == [one.id]
        async with agents(tmp_path) as (desk, redials, _):
            later(desk, 100)
            redials.tick()
            assert desk.all(RedialDue) + desk.all(RedialLate) == []
            await in_vain(desk, redials)
            later(desk, 300)
            redials.tick()
            assert len(desk.all(RedialLate)) == 1

    play(scenario())


def test_supervisors_hear_of_a_colleagues_late_one(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            one = of_ben(desk)
            later(desk, 200)
            redials.tick()
            assert desk.all(RedialLate) == []  # an agent is not told of another's
            assert redials.lane == ()
            as_supervisor(desk)
            redials.tick()
            redials.tick()
            assert [event.callback.id for event in desk.all(RedialLate)] == [one.id]
            # Who comes in the next morning hears of the night's in the report.
            other = of_ben(desk, 3)
            later(desk, 20_000)
            redials.tick()
            assert other.id not in [event.callback.id for event in desk.all(RedialLate)]

    play(scenario())


def test_the_lane_is_in_the_order_of_what_is_due(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            held = rings_in(desk, "+358401234501")
            await redials.begin(held.id, Situation.ON_HOLD)
            desk.ended(held, CallResult.ANSWERED)
            later(desk, 10)
            drops(desk, "+358401234502")
            later(desk, 1)
            drops(desk, "+358401234503")
            assert [one.number.key[-1] for one in redials.lane] == ["2", "3", "1"]

    play(scenario())


# --- tries


def test_reached(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            desk.confirm()
            one = only(redials)
            call = await redials.dial(one.id)
            assert status(only(redials), desk.clock.now()) is Status.IN_PROGRESS
            desk.answered(call)
            redials.tick()
            assert only(redials).id == one.id  # while they talk it may still break off
            await desk.calls.finish(call.id, Rating.FRIENDLY)
            desk.ended(call, CallResult.ANSWERED)
            after = await desk.get(one.id)
            assert after.outcome is not None
            assert after.outcome.kind is OutcomeKind.CONNECTED
            assert redials.lane == ()
            assert desk.all(RedialOver) == []

    play(scenario())


@pytest.mark.parametrize("dropped", [True, False])
def test_its_own_call_breaks_off(tmp_path: Path, dropped: bool) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, site):
            site.set(by_itself=True)
            drops(desk)
            one = only(redials)
            renewals = []
            for _ in range(2):
                desk.confirm()
                later(desk, 5)
                call = await redials.dial(one.id)
                desk.answered(call)
                later(desk, 5)
                breaks_off(desk, call, dropped=dropped)
                again = only(redials)
                assert again.id == one.id
                assert again.redial is not None
                assert again.redial.call == call.id
                assert again.tries == 0
                assert again.claim is None
                assert status(again, desk.clock.now()) is Status.DUE
                renewals.append(again.redial.by_itself)
            # Twice in a row: a person decides whether it is tried a third time.
            assert renewals == [True, False]

    play(scenario())


def test_a_promise_whose_call_breaks_off_stays_what_it_was(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            promise = await desk.known(1, minutes=60, note="the offer", owner=None)
            call = await desk.calls.dial_callback(promise.id)
            desk.answered(call)
            breaks_off(desk, call, dropped=False)
            one = only(redials)
            assert one.id == promise.id
            assert (one.due, one.note, one.owner, one.origin) == (promise.due, "the offer", None, promise.origin)
            assert status(one, desk.clock.now()) is Status.DUE
            for _ in AT_ONCE:
                await in_vain(desk, redials)
                later(desk, 200)
            redials.tick()
            assert redials.lane == ()
            after = await desk.get(promise.id)
            assert after.open
            assert not redialling(after)
            assert after.due == promise.due
            assert status(after, desk.clock.now()) is Status.SCHEDULED
            assert after.tries == 0
            assert [(event.rang, event.handed_on) for event in desk.all(RedialOver)] == [(False, True)]

    play(scenario())


def test_a_dialog_that_books_a_new_time_leaves_the_redial(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            promise = await desk.known(1, minutes=0)
            call = await desk.calls.dial_callback(promise.id)
            desk.answered(call)
            breaks_off(desk, call)
            await desk.calls.finish(call.id, Rating.FRIENDLY, form(1, minutes=90, note="new"))
            one = only(redials)
            assert one.id == promise.id
            assert one.note == "new"
            assert one.open

    play(scenario())


@pytest.mark.parametrize("rule", Exhausted)
@pytest.mark.parametrize("beside_it", [False, True], ids=["nothing else promised", "another promise"])
def test_all_tries_in_vain(tmp_path: Path, rule: Exhausted, beside_it: bool) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, site):
            site.set(exhausted=rule, callback_minutes=45)
            other = await desk.known(1, minutes=600, note="offer") if beside_it else None
            drops(desk)
            one = only(redials)
            desk.callbacks.change(one.id, note="about the invoice")
            for _ in AT_ONCE:
                redials.tick()
                await in_vain(desk, redials)
                later(desk, 130)
            redials.tick()
            assert redials.lane == ()
            after = await desk.get(one.id)
            (over,) = desk.all(RedialOver)
            assert not over.rang
            if rule is Exhausted.CLOSE or other is not None:
                assert after.outcome is not None
                assert (after.outcome.kind, after.outcome.disposition) == (OutcomeKind.DISPOSITION, "cannot_be_reached")
                assert not over.handed_on
            else:
                assert over.handed_on
                assert after.open
                assert (after.owner, after.priority, after.tries) == ("ann", Priority.NORMAL, 0)
                due = max(a.ended_at for a in after.attempts if a.ended_at is not None) + timedelta(minutes=45)
                assert after.due.utc == due.replace(second=0, microsecond=0)
                assert status(after, desk.clock.now()) is Status.SCHEDULED
            if other is not None:
                promise = await desk.get(other.id)
                assert promise.open
                assert promise.note == "offer\nabout the invoice"
            redials.tick()
            assert len(desk.all(RedialOver)) == 1

    play(scenario())


def test_a_try_that_was_cancelled_uses_up_none(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            await in_vain(desk, redials, CallResult.CANCELLED)
            assert only(redials).tries == 0
            assert status(only(redials), desk.clock.now()) is Status.DUE

    play(scenario())


# --- ended by a talk


def test_they_ring_in(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            one = only(redials)
            later(desk, 20)
            rings_in(desk)
            after = await desk.get(one.id)
            assert after.outcome is not None
            assert after.outcome.kind is OutcomeKind.ANSWERED_BY_AGENT
            assert redials.lane == ()
            assert [(event.callback.id, event.rang) for event in desk.all(RedialOver)] == [(one.id, True)]
            with pytest.raises(ClosedIsFinal):
                await redials.dial(one.id)

    play(scenario())


def test_somebody_else_rings_in(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            rings_in(desk, "+358401234502")
            assert len(redials.lane) == 1

    play(scenario())


def test_an_unanswered_call_of_theirs_ends_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            desk.calls.incoming("again", "+358401234501", "Matti", None)
            desk.calls.ended("again", CallResult.MISSED)
            assert len(redials.lane) == 1

    play(scenario())


def test_a_colleagues_redial_ends_by_my_talk(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, _, _):
            one = of_ben(desk, 1)
            rings_in(desk, one.number.key)
            after = await desk.get(one.id)
            assert after.outcome is not None
            assert (after.outcome.kind, after.outcome.by) == (OutcomeKind.ANSWERED_BY_AGENT, "ann")
            assert desk.all(RedialOver) == []  # it was not in this lane

    play(scenario())


def test_a_promise_that_rings_in_is_left_to_the_agent(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            promise = await desk.known(1, minutes=60)
            call = await desk.calls.dial_callback(promise.id)
            desk.answered(call)
            breaks_off(desk, call)
            rings_in(desk, promise.number.key)
            after = await desk.get(promise.id)
            assert after.open
            assert redials.lane == ()
            (over,) = desk.all(RedialOver)
            assert over.rang

    play(scenario())


def test_a_talk_on_a_full_disk(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            one = only(redials)
            later(desk, 5)
            filled(desk)
            rings_in(desk)
            assert len(redials.lane) == 1
            desk.empty_disk()
            redials.tick()
            after = await desk.get(one.id)
            assert after.outcome is not None
            assert after.outcome.kind is OutcomeKind.ANSWERED_BY_AGENT

    play(scenario())


# --- the agent's word


def test_closed_with_a_result(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            one = only(redials)
            after = await redials.close(one.id, "other", "they wrote")
            assert after.outcome is not None
            assert (after.outcome.disposition, after.outcome.note) == ("other", "they wrote")
            assert redials.lane == ()
            assert desk.all(RedialOver) == []
            with pytest.raises(ClosedIsFinal):
                await redials.close(one.id, "other")

    play(scenario())


def test_not_needed_can_be_taken_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            one = only(redials)
            await redials.not_needed(one.id)
            assert redials.lane == ()
            gone = await desk.get(one.id)
            assert gone.redial is not None
            assert gone.redial.false_alarm
            assert await redials.undo(one.id)
            assert only(redials).redial == one.redial
            assert not await redials.undo(one.id)
            await redials.not_needed(one.id)
            later(desk, 11)
            redials.tick()
            assert not await redials.undo(one.id)
            after = await desk.get(one.id)
            assert after.outcome is not None
            assert after.outcome.kind is OutcomeKind.DELETED
            assert desk.all(RedialOver) == []

    play(scenario())


def test_not_needed_of_a_promise_leaves_the_promise(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            promise = await desk.known(1, minutes=60)
            call = await desk.calls.dial_callback(promise.id)
            desk.answered(call)
            breaks_off(desk, call)
            before = only(redials)
            await redials.not_needed(promise.id)
            assert redials.lane == ()
            assert (await desk.get(promise.id)).open
            assert await redials.undo(promise.id)
            assert only(redials).redial == before.redial

    play(scenario())


def test_not_while_a_colleague_calls_them(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            desk.confirm()
            one = only(redials)
            claim = Claim("ben", desk.clock.now() + timedelta(seconds=90))
            desk.store.receive([replace(one, claim=claim, version=one.version + 1)])
            desk.emit(CallbacksChanged(frozenset({one.id})))
            for ending in (redials.not_needed(one.id), redials.close(one.id, "other"), redials.dial(one.id)):
                with pytest.raises(ClaimedByOther):
                    await ending
            shown = only(redials)
            assert shown.redial == one.redial
            assert shown.open
            # Nothing alarms while they are being called.
            later(desk, 70)
            redials.tick()
            assert desk.all(RedialLate) == []

    play(scenario())


def test_a_full_disk_ends_nothing_by_half(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            one = only(redials)
            filled(desk)
            with pytest.raises(StorageFull):
                await redials.not_needed(one.id)
            assert redials.lane == (one,)
            assert await desk.get(one.id) == one
            assert not await redials.undo(one.id)
            desk.empty_disk()
            await redials.not_needed(one.id)
            assert redials.lane == ()

    play(scenario())


def test_handed_over(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            one = only(redials)
            with pytest.raises(CallRefused) as told:
                await redials.hand_over(one.id, "nobody")
            assert told.value.code == "unknown_person"
            after = await redials.hand_over(one.id, "ben")
            assert after.redial is not None
            assert (after.owner, after.redial.agent) == ("ben", "ben")
            assert redials.lane == ()
            with pytest.raises(CallRefused) as told:
                await redials.hand_over(one.id, "ann")
            assert told.value.code == "not_yours"
            as_supervisor(desk)
            await redials.hand_over(one.id, "sue")
            assert only(redials).id == one.id

    play(scenario())


# --- by itself


def test_dialled_by_itself(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, site):
            site.set(by_itself=True)
            first = rings_in(desk)
            breaks_off(desk, first)
            desk.confirm()
            busy = rings_in(desk, "+358401234509")
            redials.tick()
            assert desk.phone.dialled() == []  # a customer is on the line
            desk.ended(busy, CallResult.ANSWERED)
            await ticks(redials, lambda: desk.phone.dialled(), "dialled by itself")
            assert desk.phone.dialled() == [first.number.key]
            (call,) = desk.calls.live
            await asyncio.sleep(0)  # the dial has returned
            desk.ended(call, CallResult.NO_ANSWER)
            desk.confirm()
            redials.tick()
            later(desk, 59)
            redials.tick()
            assert not desk.calls.busy
            later(desk, 2)
            await ticks(redials, lambda: len(desk.phone.dialled()) == 2, "the second window")
            (call,) = desk.calls.live
            # What became of it is not known: a person decides.
            desk.ended(call, CallResult.UNKNOWN)
            later(desk, 130)
            redials.tick()
            assert not desk.calls.busy
            assert len(desk.phone.dialled()) == 2

    play(scenario())


def test_what_cannot_be_dialled_by_itself_is_told_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, site):
            site.set(by_itself=True)
            drops(desk)
            desk.confirm()
            desk.phone.refuse = CallRefused("no_line")
            for tries in (1, 2, 3, 4):
                await ticks(redials, lambda tries=tries: len(desk.phone.dialled()) == tries, "refused")
                await until(lambda: not desk.calls.busy, "refused")
                desk.confirm()
                later(desk, 16)
            (failed,) = desk.all(RedialFailed)
            assert isinstance(failed.error, CallRefused)
            # Late: the agent has been alarmed, and decides.
            desk.phone.refuse = None
            await ticks(redials, lambda: desk.all(RedialLate) or later(desk, 1), "late")
            redials.tick()
            assert not desk.calls.busy
            assert len(desk.phone.dialled()) == 4

    play(scenario())


def test_yesterdays_is_not_dialled_by_itself(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, site):
            site.set(by_itself=True)
            drops(desk)
            desk.confirm()
            later(desk, 3600 * 15)
            redials.tick()
            assert not desk.calls.busy
            assert desk.phone.dialled() == []

    play(scenario())


# --- two of one person


def test_of_two_redials_of_a_person_the_later_one_stays(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            promise = await desk.known(1, minutes=0)
            call = await desk.calls.dial_callback(promise.id)
            desk.answered(call)
            breaks_off(desk, call)
            drops(desk, "+358401234503")
            third = redials.lane[-1]
            later(desk, 3)
            bens = of_ben(desk, 1)
            calling = Claim("ben", desk.clock.now() + timedelta(seconds=90))
            desk.store.receive([replace(bens, claim=calling, version=2)])
            desk.emit(CallbacksChanged(frozenset({bens.id})))
            with pytest.raises(ClaimedByOther):
                await redials.dial(promise.id)
            redials.tick()
            assert [one.id for one in redials.lane] == [third.id]
            assert (await desk.get(promise.id)).open
            # And one that is none but a redial is closed, once the CRM has it: until then that makes one of the two.
            bens = of_ben(desk, 3)
            redials.tick()
            assert [one.id for one in redials.lane] == [third.id]
            desk.confirm()
            redials.tick()
            assert redials.lane == ()
            after = await desk.get(third.id)
            assert after.outcome is not None
            assert after.outcome.disposition == "duplicate"

    play(scenario())


def test_a_second_drop_on_another_desk_is_the_same_redial(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            call = rings_in(desk)
            later(desk, 1)
            bens = of_ben(desk, 1)
            later(desk, 1)
            breaks_off(desk, call)
            one = only(redials)
            assert one.id == bens.id
            assert one.redial is not None
            assert (one.owner, one.redial.agent, one.redial.call) == ("ann", "ann", call.id)

    play(scenario())


# --- when the desk or its phone dies


def test_after_a_crash_the_calls_that_were_up_are_redialled(tmp_path: Path) -> None:
    async def scenario() -> None:
        dead = Played(tmp_path)
        dead.open()
        up = rings_in(dead)
        own = rings_in(dead, "+358401234502")
        dead.calls.own_phone(own.id, OwnPhone.UP)
        dead.store.put_call(replace(dead.calls.known(own.id) or own), send=False)
        dead.calls.incoming("rings", "+358401234503", "Maija", None)
        await dead.close()

        desk = Played(tmp_path)
        redials, site = beside(desk)
        site.set(by_itself=True)
        desk.open()
        desk.emit(SignedIn(ANN))
        one = only(redials)
        assert one.redial is not None
        assert (one.redial.call, one.number) == (up.id, up.number)
        assert not one.redial.by_itself  # how far it had come is not known
        assert len(desk.all(LeftUnknown)) == 1
        await desk.close()

    play(scenario())


def test_a_crash_of_long_ago_leaves_no_redial(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            call = replace(rings_in(desk), own_phone=None)
            ended = replace(call, answered_at=call.started_at, ended_at=call.started_at)
            later(desk, 601)
            desk.emit(LeftUnknown((), (ended,)))
            assert redials.lane == ()
            desk.emit(EngineRestarted((replace(ended, ended_at=desk.clock.now()),)))
            assert len(redials.lane) == 1

    play(scenario())


# --- signing in and out


def test_who_signs_out_has_no_lane(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            place = desk.place.current
            desk.place.current = None
            desk.emit(SignInWanted())
            assert redials.lane == ()
            redials.tick()
            desk.place.current = place
            desk.emit(SignedIn(ANN))
            assert len(redials.lane) == 1
            desk.emit(SignedIn(ANN))
            assert [len(event.lane) for event in desk.all(RedialsChanged)] == [1, 0, 1]
            assert desk.all(RedialOver) == []

    play(scenario())


def test_an_absent_agents_last_try_is_settled_by_a_supervisor(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            now = desk.clock.now()
            made = tuple(Attempt(new_id(), "ben", now, CallResult.BUSY, now) for _ in AT_ONCE)
            one = of_ben(desk, attempts=made)
            redials.tick()
            as_supervisor(desk)
            redials.tick()
            assert redialling(await desk.get(one.id))
            later(desk, 15 * 60)
            redials.tick()
            after = await desk.get(one.id)
            assert not redialling(after)
            assert (after.open, after.owner) == (True, "ben")

    play(scenario())


def test_the_timer_looks_at_the_clock(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            redials.start()
            await until(lambda: desk.all(RedialDue), "the timer")
            await redials.stop()

    play(scenario())


def test_the_report(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with agents(tmp_path) as (desk, redials, _):
            drops(desk)
            zone = desk.clock.now().astimezone().tzinfo
            assert zone is not None
            today = desk.clock.now().astimezone(zone).date()
            (row,) = await redials.report(today, today, zone)
            assert (row.agent, row.day, row.due, row.done) == ("ann", today, 1, 0)
            assert await redials.report(today - timedelta(days=2), today - timedelta(days=1), zone) == ()

    play(scenario())
