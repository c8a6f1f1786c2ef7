# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of calls: intent before action, one dial, honest results, and nothing half saved. The CRM's side is played."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.agent import AgentState
from app.domain.call import Call, CallEvent, CallResult, CallState, Direction
from app.domain.callback import Attempt, Callback, Claim, Outcome, OutcomeKind, Status, closed, status
from app.domain.errors import (
    BadNumber,
    CallRefused,
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    CrmErrorKind,
    DueInPast,
    EngineGone,
    StorageFull,
    TextProblem,
)
from app.domain.ids import new_id
from app.domain.number import NumberClass, from_network, from_record, parse
from app.domain.rating import Rating
from app.services import call_log, claims
from app.services.callbacks import CallbackForm
from app.services.events import (
    CallChanged,
    CalloutFailed,
    CalloutWaits,
    LeftUnknown,
    MissedMeanwhile,
    SyncStatus,
)
from app.storage.reader import Reader
from tests.desks import Desk, form, in_minutes, play, until
from tests.played import Played, played


def last_attempt(one: Callback) -> Attempt:
    return one.attempts[-1]


def test_the_attempt_is_written_before_the_phone_is_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            seen: list[Any] = []

            def look(call: str) -> None:
                with_own_eyes = Reader(desk.database.path)
                (row,) = with_own_eyes.rows([one.id], desk.clock.now())
                with_own_eyes.close()
                stored = desk.store.get(one.id)
                assert stored is not None
                seen.append((row.status, row.holder, last_attempt(stored).result, last_attempt(stored).call == call))
                seen.append(desk.kinds())

            desk.phone.meanwhile = look
            call = await desk.calls.dial_callback(one.id)
            assert seen == [(Status.IN_PROGRESS, "ann", None, True), ["attempt"]]
            assert desk.phone.told == [("dial", one.number.e164)]
            assert (call.callback, call.attempt) == (one.id, last_attempt(await desk.get(one.id)).id)
            assert desk.agent.agent.state is AgentState.CONNECTING

    play(scenario())


@pytest.mark.parametrize("moment", ["claimed", "written", "dialled", "talking"])
def test_a_desk_that_dies_marks_what_it_left_unknown(tmp_path: Path, moment: str) -> None:
    async def scenario() -> None:
        dead = Played(tmp_path)
        dead.open()
        one = await dead.known()
        if moment == "claimed":
            dead.crm.error = CrmError(CrmErrorKind.UNREACHABLE, maybe_done=True)
            with pytest.raises(CallRefused):
                await dead.calls.dial_callback(one.id)
        elif moment == "written":
            dead.phone.gate = asyncio.Event()
            task = asyncio.create_task(dead.calls.dial_callback(one.id))
            await until(lambda: dead.phone.told, "dialling")
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        else:
            call = await dead.calls.dial_callback(one.id)
            if moment == "talking":
                dead.answered(call)
        for left in dead.calls.live:
            dead.calls.claims.let_go(left.id)
        await dead.close()

        async with played(tmp_path) as desk:
            after = await desk.get(one.id)
            told = desk.all(LeftUnknown)
            kinds = [kind for kind in desk.kinds() if kind != "call"]
            assert desk.store.my_claims() == {}
            assert desk.phone.told == []
            assert after.claim is None or not after.claim.token
            if moment == "claimed":
                assert (after.attempts, told, kinds) == ((), [], ["release"])
            else:
                assert last_attempt(after).result is CallResult.UNKNOWN
                assert [c.id for event in told for c in event.callbacks] == [one.id]
                assert kinds == ["attempt", "attempt", "release"]
                assert status(after, desk.clock.now()) is Status.COOLING_DOWN
                assert desk.store.unfinished_calls() == []
        async with played(tmp_path) as again:
            assert again.all(LeftUnknown) == []

    play(scenario())


def test_somebody_else_calls_them(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            until_then = datetime.now(UTC) + timedelta(seconds=60)
            desk.crm.error = CrmError(CrmErrorKind.CONFLICT, "claimed", 409, Claim("ben", until_then))
            with pytest.raises(ClaimedByOther) as told:
                await desk.calls.dial_callback(one.id)
            assert (told.value.holder, told.value.until) == ("ben", until_then)
            assert desk.phone.told == []
            assert desk.kinds() == []
            assert desk.store.my_claims() == {}
            shown = await desk.get(one.id)
            assert status(shown, desk.clock.now()) is Status.IN_PROGRESS
            # And known from then on without asking; neither may it be closed under their hands.
            desk.crm.error = None
            with pytest.raises(ClaimedByOther):
                await desk.calls.dial_callback(one.id)
            with pytest.raises(ClaimedByOther):
                await desk.callbacks.flag(one.id, "other")
            with pytest.raises(ClaimedByOther):
                await desk.callbacks.delete(one.id)
            assert (await desk.callbacks.answered_by_agent(one.id)).outcome is not None
            assert len(desk.crm.asked) == 1

    play(scenario())


def test_my_own_claim_does_not_keep_me_from_closing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            await desk.calls.dial_callback(one.id)
            flagged = await desk.callbacks.flag(one.id, "wrong_number")
            assert flagged.outcome is not None

    play(scenario())


def test_a_double_click_dials_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            results = await asyncio.gather(
                *(desk.calls.dial_callback(one.id) for _ in range(5)),
                desk.calls.dial(one.number),
                return_exceptions=True,
            )
            assert sum(isinstance(result, Call) for result in results) == 1
            assert {getattr(r, "code", "") for r in results if not isinstance(r, Call)} == {"busy_line"}
            assert len(desk.phone.dialled()) == 1
            assert len((await desk.get(one.id)).attempts) == 1

    play(scenario())


def test_talk_keeps_the_promise(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            call = await desk.calls.dial_callback(one.id)
            desk.calls.progress(call.id, CallEvent.RINGING)
            desk.answered(call)
            result = await desk.calls.finish(call.id, Rating.FRIENDLY)
            assert result.call.rating is Rating.FRIENDLY
            assert desk.phone.told[-1] == ("hang_up", call.id)
            desk.ended(call, CallResult.ANSWERED)
            done = await desk.get(one.id)
            assert done.outcome is not None
            assert done.outcome.kind is OutcomeKind.CONNECTED
            assert last_attempt(done).result is CallResult.ANSWERED
            assert desk.kinds() == ["attempt", "call", "call", "attempt", "close"]
            stored = desk.store.get_call(call.id)
            assert stored is not None
            assert (stored.rating, stored.result) == (Rating.FRIENDLY, CallResult.ANSWERED)
            assert desk.agent.agent.state is AgentState.READY

    play(scenario())


@pytest.mark.parametrize(
    ("result", "counted"),
    [
        (CallResult.NO_ANSWER, True),
        (CallResult.BUSY, True),
        (CallResult.REJECTED, True),
        (CallResult.UNREACHABLE, True),
        (CallResult.INVALID, True),
        (CallResult.UNKNOWN, True),
        (CallResult.CANCELLED, False),
    ],
)
def test_without_talk_it_is_an_attempt_or_nothing(tmp_path: Path, result: CallResult, counted: bool) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(minutes=0)
            call = await desk.calls.dial_callback(one.id)
            desk.ended(call, result)
            after = await desk.get(one.id)
            assert after.open
            assert after.claim is None
            assert last_attempt(after).result is result
            assert after.tries == int(counted)
            now = desk.clock.now()
            assert status(after, now) is (Status.COOLING_DOWN if counted else Status.DUE)
            assert desk.kinds() == ["attempt", "call", "attempt", "release"]
            assert desk.store.my_claims() == {}
            # A second report of the same end changes nothing.
            desk.ended(call, CallResult.ANSWERED)
            assert await desk.get(one.id) == after

    play(scenario())


def test_a_dropped_line_leaves_the_promise(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(minutes=0)
            call = await desk.calls.dial_callback(one.id)
            desk.answered(call)
            desk.ended(call, CallResult.ANSWERED, dropped=True)
            after = await desk.get(one.id)
            assert after.open
            assert (after.tries, after.claim) == (0, None)
            assert status(after, desk.clock.now()) is Status.DUE
            assert desk.store.my_claims() == {}

    play(scenario())


def test_the_other_side_may_hang_up_before_the_phone_has_answered_the_command(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            desk.phone.meanwhile = lambda call: desk.calls.ended(call, CallResult.BUSY)
            call = await desk.calls.dial_callback(one.id)
            assert call.state is CallState.ENDED
            assert not desk.calls.claims.held
            assert not desk.calls.busy
            assert desk.kinds() == ["attempt", "call", "attempt", "release"]

    play(scenario())


@pytest.mark.parametrize("refusal", [CallRefused("no_line"), EngineGone()])
def test_a_dial_that_the_phone_refuses_is_no_attempt(tmp_path: Path, refusal: Any) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(minutes=0)
            desk.phone.refuse = refusal
            with pytest.raises(type(refusal)):
                await desk.calls.dial_callback(one.id)
            after = await desk.get(one.id)
            assert (after.tries, after.claim) == (0, None)
            assert last_attempt(after).result is CallResult.CANCELLED
            assert status(after, desk.clock.now()) is Status.DUE
            assert desk.kinds() == ["attempt", "call", "attempt", "release"]
            assert not desk.calls.busy
            assert not desk.calls.claims.held
            assert desk.agent.agent.state is AgentState.READY

    play(scenario())


def test_offline_only_what_nobody_else_knows_is_dialled(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            known = await desk.known(1)
            mine = await desk.callbacks.create(form(2))
            perhaps = await desk.callbacks.create(form(3))
            desk.sync.stands("offline", CrmErrorKind.UNREACHABLE)
            desk.crm.error = CrmError(CrmErrorKind.UNREACHABLE, "ConnectError")
            with pytest.raises(CallRefused) as refused:
                await desk.calls.dial_callback(known.id)
            assert refused.value.code == "offline"
            assert desk.store.my_claims() == {}
            # Sent, and cut off before the answer: the CRM may have it, and somebody else may be calling.
            desk.store.outbox.tried(next(e for e in desk.entries() if e.subject == perhaps.id))
            with pytest.raises(CallRefused) as refused:
                await desk.calls.dial_callback(perhaps.id)
            assert refused.value.code == "offline"
            call = await desk.calls.dial_callback(mine.id)
            assert desk.phone.dialled() == [mine.number.e164]
            desk.ended(call, CallResult.NO_ANSWER)
            assert (await desk.get(mine.id)).tries == 1

    play(scenario())


def test_a_claim_whose_answer_was_lost_is_asked_for_with_the_same_token(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            desk.crm.error = CrmError(CrmErrorKind.UNREACHABLE, "ReadError", maybe_done=True)
            with pytest.raises(CallRefused):
                await desk.calls.dial_callback(one.id)
            desk.crm.error = None
            await desk.calls.dial_callback(one.id)
            assert len(desk.crm.asked) == 2
            assert len(set(desk.crm.asked)) == 1

    play(scenario())


def test_a_promise_that_the_crm_refused_can_still_be_kept(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            made = await desk.callbacks.create(form(1, reason="nonsense"))
            desk.store.outbox.refuse(desk.entries()[0], CrmError(CrmErrorKind.REFUSED, "unknown_reason"))
            await desk.calls.dial_callback(made.id)
            assert desk.phone.dialled() == [made.number.e164]

    play(scenario())


def test_closed_is_not_dialled(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            gone = closed(one, Outcome(OutcomeKind.DISPOSITION, datetime.now(UTC), "ben", "other"))
            desk.crm.error = CrmError(CrmErrorKind.CONFLICT, "closed", 409, replace(gone, version=one.version + 1))
            with pytest.raises(ClosedIsFinal):
                await desk.calls.dial_callback(one.id)
            assert not (await desk.get(one.id)).open
            with pytest.raises(ClosedIsFinal):
                await desk.calls.dial_callback(one.id)
            with pytest.raises(ClosedIsFinal):
                await desk.calls.dial_callback(new_id())
            assert desk.phone.told == []
            assert desk.store.my_claims() == {}

    play(scenario())


def test_premium_numbers_are_asked_about(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            premium = parse("0700 12345", "FI")
            assert premium.kind is NumberClass.PREMIUM
            with pytest.raises(CallRefused) as refused:
                await desk.calls.dial(premium)
            assert refused.value.code == "premium"
            promise = await desk.callbacks.create(replace(form(), number=premium))
            with pytest.raises(CallRefused) as refused:
                await desk.calls.dial_callback(promise.id)
            assert refused.value.code == "premium"
            assert desk.phone.dialled() == []
            await desk.calls.dial(premium, confirmed=True)
            assert desk.phone.dialled() == [premium.e164]

    play(scenario())


def incoming(desk: Desk, caller: str = "+3584012345 01", name: str = "", queue: str | None = None) -> Call:
    call_id = new_id()
    desk.calls.incoming(call_id, caller, name, queue)
    assert desk.calls.current is not None
    return desk.calls.current


@pytest.mark.parametrize("meanwhile", [False, True])
@pytest.mark.parametrize(
    ("typed", "refusal"),
    [("abonent", BadNumber), ("*46", CallRefused), ("112", CallRefused), ("0700 12345", CallRefused)],
)
def test_what_somebody_typed_elsewhere_is_not_dialled_blindly(
    tmp_path: Path, typed: str, refusal: type[Exception], meanwhile: bool
) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            number = from_record(typed, "FI")
            if meanwhile:
                desk.crm.number = number
            else:
                desk.store.show(replace(await desk.get(one.id), number=number))
            with pytest.raises(refusal):
                await desk.calls.dial_callback(one.id)
            assert desk.phone.told == []
            assert (await desk.get(one.id)).attempts == ()
            assert desk.store.my_claims() == {}

    play(scenario())


def test_a_caller_with_an_open_promise_is_recognised(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            call = incoming(desk)
            assert desk.all(CallChanged)[-1].recognised == one
            assert call.customer == "Customer 1"
            desk.answered(call)
            new = form(1, note="call again", minutes=300)
            result = await desk.calls.finish(call.id, Rating.NEUTRAL, new, answered_by_agent=one.id)
            assert result.closed is not None
            assert result.closed.outcome is not None
            assert result.closed.outcome.kind is OutcomeKind.ANSWERED_BY_AGENT
            assert result.callback is not None
            assert result.callback.id != one.id
            assert desk.kinds() == ["close", "create", "call"]
            desk.ended(call, CallResult.ANSWERED)
            # A click too many after the end saves the same once more and loses nothing.
            again = await desk.calls.finish(call.id, Rating.FRIENDLY, new, answered_by_agent=one.id)
            assert again.callback is not None
            assert again.callback.id == result.callback.id
            assert again.call.rating is Rating.FRIENDLY

    play(scenario())


def test_a_promise_that_the_switchboard_keeps_is_not_closed_by_the_agents_leg(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known()
            caller = str(one.number.e164)
            desk.calls.incoming("leg", caller, "", "sales", callback=one.id)
            (call,) = desk.calls.live
            assert (call.callback, call.attempt, call.customer) == (one.id, None, one.customer)
            shown = desk.all(CallChanged)[-1]
            assert shown.recognised is None  # nothing to offer: this very call keeps the promise
            desk.calls.progress("leg", CallEvent.ANSWERED)
            desk.calls.ended("leg", CallResult.ANSWERED)
            assert (await desk.get(one.id)).open
            assert [kind for kind in desk.kinds() if kind != "call"] == []
            # A callback that nobody knows here is a caller like any other.
            desk.calls.incoming("other", caller, "", None, callback="not-one")
            assert desk.calls.live[0].callback is None

    play(scenario())


def test_an_unknown_caller_is_looked_up(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = incoming(desk, "0401234599", queue="x" * 500)
            await until(lambda: desk.calls.current is not None and desk.calls.current.customer, "the name is known")
            assert call.number.e164 == "+358401234599"
            assert call.queue == "x" * 64

    play(scenario())


def test_a_form_about_the_person_just_called_keeps_the_old_promise(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            call = await desk.calls.dial_callback(one.id)
            desk.answered(call)
            result = await desk.calls.finish(call.id, Rating.NEUTRAL, form(1, minutes=500))
            old = await desk.get(one.id)
            assert old.outcome is not None
            assert old.outcome.kind is OutcomeKind.CONNECTED
            assert result.callback is not None
            assert result.callback.id != one.id
            assert [kind for kind in desk.kinds() if kind != "call"] == ["attempt", "attempt", "close", "create"]
            desk.ended(call, CallResult.ANSWERED)
            assert [kind for kind in desk.kinds() if kind != "call"] == ["attempt", "attempt", "close", "create"]

    play(scenario())


@pytest.mark.parametrize("gone", [EngineGone(), CallRefused("no_such_call")])
def test_finish_when_the_phone_is_gone(tmp_path: Path, gone: Any) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = incoming(desk)
            desk.answered(call)
            desk.phone.refuse = gone
            result = await desk.calls.finish(call.id, Rating.UNHAPPY, form(5))
            assert result.callback is not None
            assert not desk.calls.busy
            stored = desk.store.get_call(call.id)
            assert stored is not None
            assert (stored.state, stored.result, stored.rating) == (
                CallState.ENDED,
                CallResult.UNKNOWN,
                Rating.UNHAPPY,
            )
            assert desk.agent.agent.state is AgentState.READY

    play(scenario())


def test_finish_of_an_unknown_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            with pytest.raises(CallRefused) as refused:
                await desk.calls.finish(new_id(), Rating.NEUTRAL)
            assert refused.value.code == "no_call"
            with pytest.raises(CallRefused):
                await desk.calls.hang_up(new_id())

    play(scenario())


@pytest.mark.parametrize(
    ("bad", "error"),
    [
        (lambda: form(1, note="x" * 100_000), TextProblem),
        (lambda: form(1, customer="x" * 201), TextProblem),
        (lambda: replace(form(1), due=in_minutes(-5)), DueInPast),
        (lambda: replace(form(1), number=from_network("", "FI")), BadNumber),
    ],
    ids=["note", "customer", "past", "nobody"],
)
def test_a_form_that_cannot_be_saved_does_not_end_the_call(
    tmp_path: Path, bad: Callable[[], CallbackForm], error: type[Exception]
) -> None:
    """``bad`` makes the form when it is needed: one made with the list of tests is due long before its turn."""

    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            call = incoming(desk)
            desk.answered(call)
            before = desk.dump()
            with pytest.raises(error):
                await desk.calls.finish(call.id, Rating.NEUTRAL, bad(), answered_by_agent=one.id)
            assert desk.dump() == before
            assert desk.calls.current is not None
            assert desk.calls.current.up
            assert desk.calls.current.rating is None
            assert desk.phone.told == []

    play(scenario())


def fill(desk: Played) -> None:
    """No page more than there is, and no room in those there are."""
    connection = desk.database.connection
    connection.execute("CREATE TABLE ballast (x)")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 3}")
    size = 4000
    while size > 20:
        try:
            connection.execute("INSERT INTO ballast VALUES (zeroblob(?))", (size,))
        except sqlite3.OperationalError:
            size //= 2


def test_a_full_disk_in_finish_leaves_the_call_and_nothing_half_saved(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            call = incoming(desk)
            desk.answered(call)
            fill(desk)
            before = desk.dump()
            with pytest.raises(StorageFull):
                await desk.calls.finish(
                    call.id, Rating.NEUTRAL, form(1, note="n" * 9000, minutes=500), answered_by_agent=one.id
                )
            assert desk.dump() == before
            assert desk.calls.current is not None
            assert (desk.calls.current.up, desk.calls.current.rating) == (True, None)
            assert desk.phone.told == []
            assert desk.all(SyncStatus)[-1].waiting == 0
            desk.empty_disk()
            result = await desk.calls.finish(call.id, Rating.NEUTRAL, form(1, minutes=500), answered_by_agent=one.id)
            assert result.closed is not None
            assert result.callback is not None

    play(scenario())


def test_a_full_disk_before_dialling_dials_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1, note="n" * 9000)
            fill(desk)
            with pytest.raises(StorageFull):
                await desk.calls.dial_callback(one.id)
            assert desk.phone.told == []
            assert (await desk.get(one.id)).attempts == ()
            assert not desk.calls.busy
            desk.empty_disk()
            await desk.calls.dial_callback(one.id)
            assert len(desk.phone.dialled()) == 1

    play(scenario())


def test_the_end_of_a_call_is_written_when_there_is_room_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_log, "KEEP_AGAIN", 0.02)

    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1, note="n" * 9000)
            call = await desk.calls.dial_callback(one.id)
            fill(desk)
            desk.answered(call)
            desk.ended(call, CallResult.ANSWERED)
            assert desk.calls.current is not None
            assert desk.calls.current.state is CallState.ENDED
            assert (await desk.get(one.id)).open
            desk.empty_disk()
            await until(lambda: not (desk.store.get(one.id) or one).open, "the promise is kept")
            assert desk.store.unfinished_calls() == []

    play(scenario())


def test_callers_beyond_what_the_desk_shows_are_missed_not_rejected(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            first = incoming(desk)
            desk.answered(first)
            for n in (1, 2):
                desk.calls.incoming(new_id(), f"04012345{n:02}", "", None)
            waiting = desk.calls.live[1:]
            assert [call.state for call in waiting] == [CallState.RINGING_IN] * 2
            last = new_id()
            desk.calls.incoming(last, "0401234588", "", "sales")
            await until(lambda: ("reject", last) in desk.phone.told, "the phone turns it away")
            assert desk.calls.current is not None
            assert desk.calls.current.id == first.id
            desk.calls.ended(last, CallResult.REJECTED)
            logged = desk.store.get_call(last)
            assert logged is not None
            assert (logged.result, logged.direction, logged.queue) == (CallResult.MISSED, Direction.IN, "sales")
            assert [told.call.id for told in desk.all(MissedMeanwhile)] == [last]
            assert desk.kinds() == ["call"]
            assert desk.calls.current.up
            for call in waiting:
                desk.ended(call, CallResult.MISSED)
            assert desk.calls.live == (desk.calls.current,)

    play(scenario())


def test_who_rings_in_while_a_claim_is_asked_for_comes_first(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            desk.crm.gate = asyncio.Event()
            task = asyncio.create_task(desk.calls.dial_callback(one.id))
            await until(lambda: desk.crm.asked, "the claim is asked for")
            other = new_id()
            desk.calls.incoming(other, "0401234588", "", None)
            assert desk.calls.current is not None
            assert (desk.calls.current.id, desk.agent.agent.state) == (other, AgentState.RINGING)
            with pytest.raises(CallRefused):
                await desk.account.sign_out()
            desk.crm.gate.set()
            with pytest.raises(CallRefused) as refused:
                await task
            assert refused.value.code == "waits"
            assert desk.all(CalloutWaits) == [CalloutWaits(one.number, "Customer 1", one.id)]
            # Nobody is locked out of it meanwhile, and nothing was tried.
            assert (desk.kinds(), desk.store.my_claims()) == (["release"], {})
            assert (await desk.get(one.id)).attempts == ()
            desk.calls.progress(other, CallEvent.ANSWERED)
            desk.confirm()
            assert desk.phone.dialled() == []
            desk.calls.ended(other, CallResult.ANSWERED)
            await until(lambda: desk.phone.dialled(), "the call goes on by itself")
            assert desk.calls.current.callback == one.id
            assert desk.all(CalloutWaits)[-1] == desk.calls.callout == CalloutWaits(None)
            assert desk.all(CalloutFailed) == []

    play(scenario())


def test_who_gave_up_before_the_claim_came_keeps_nothing_waiting(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            desk.crm.gate = asyncio.Event()
            task = asyncio.create_task(desk.calls.dial_callback(one.id))
            await until(lambda: desk.crm.asked, "the claim is asked for")
            other = incoming(desk, "0401234588")
            desk.ended(other, CallResult.MISSED)
            desk.crm.gate.set()
            assert (await task).callback == one.id
            assert desk.all(CalloutWaits) == []

    play(scenario())


def test_nobody_signs_out_of_a_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = incoming(desk)
            desk.answered(call)
            with pytest.raises(CallRefused) as refused:
                await desk.account.sign_out()
            assert refused.value.code == "busy_line"
            desk.ended(call, CallResult.ANSWERED)
            await desk.account.sign_out()
            assert desk.account.person is None
            # Whoever rings now is turned away.
            late = new_id()
            desk.calls.incoming(late, "0401234588", "", None)
            await until(lambda: ("reject", late) in desk.phone.told, "turned away")

    play(scenario())


@pytest.mark.parametrize("lost", [None, "not_claimed", "claimed"])
def test_the_lease_is_prolonged_and_never_taken_back_after_the_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lost: str | None
) -> None:
    monkeypatch.setattr(claims, "RENEW_EVERY", 0.02)

    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            call = await desk.calls.dial_callback(one.id)
            if lost:
                desk.crm.error = CrmError(CrmErrorKind.CONFLICT, lost, 409)
            await until(lambda: desk.crm.renewed >= 3, "prolonged")
            assert (len(desk.crm.asked) > 1) is (lost == "not_claimed")
            desk.ended(call, CallResult.NO_ANSWER)
            renewed = desk.crm.renewed
            await asyncio.sleep(0.1)
            assert desk.crm.renewed == renewed
            assert desk.store.my_claims() == {}

    play(scenario())


def test_while_the_desk_connects_a_promise_on_its_way_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claims, "CONFIRMED", 0.1)

    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.callbacks.create(form(1))
            desk.sync.stands("syncing", None)
            with pytest.raises(CallRefused) as refused:
                await desk.calls.dial_callback(one.id)
            assert refused.value.code == "offline"
            desk.sync.stands("offline", CrmErrorKind.UNREACHABLE)
            await desk.calls.dial_callback(one.id)
            assert len(desk.phone.dialled()) == 1

    play(scenario())
