# SPDX-License-Identifier: GPL-3.0-or-later
"""Ending a call with the quality survey (row E3): what the agent said is saved first, then the other side is passed on."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.call import CallResult, CallState
from app.domain.callback import Origin, OutcomeKind
from app.domain.errors import CallRefused, EngineGone, StorageFull
from app.domain.number import parse
from app.domain.rating import Rating
from app.services.events import TransferChanged
from tests.desks import form, play
from tests.played import Played, played
from tests.unit.test_several_calls import held, incoming, now, settle, talking

SURVEY = parse("6500", "FI")


def told(desk: Played) -> list[str]:
    return [event.state for event in desk.all(TransferChanged)]


def test_rated_promised_and_passed_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = talking(desk)
            saved: list[tuple[object, list[str]]] = []

            def look() -> None:
                stored = desk.store.get_call(call.id)
                assert stored is not None
                saved.append((stored.rating, desk.kinds()))

            desk.phone.during["transfer"] = look
            wanted = form(5, note="about the offer", origin=Origin.CALL, origin_call=call.id)
            result = await desk.calls.finish(call.id, Rating.FRIENDLY, wanted, survey=SURVEY)
            assert saved == [(Rating.FRIENDLY, ["create", "call"])]  # before the phone is told
            assert desk.phone.told == [("transfer", SURVEY.dial)]
            assert result.callback is not None
            assert now(desk, call).state is CallState.TALKING
            assert desk.calls.passed_on(call.id)
            desk.calls.transfer_changed(call.id, "done", 200)
            assert desk.calls.passed_on(call.id)
            await settle()
            assert desk.phone.told[-1] == ("hang_up", call.id)
            desk.ended(call, CallResult.ANSWERED)
            over = desk.store.get_call(call.id)
            assert over is not None
            assert (over.rating, over.transferred_to, over.result) == (
                Rating.FRIENDLY,
                SURVEY.dial,
                CallResult.ANSWERED,
            )
            assert not over.wants_rating
            assert told(desk) == ["done"]
            promised = await desk.get(result.callback.id)
            assert (promised.number, promised.note, promised.open) == (wanted.number, "about the offer", True)

    play(scenario())


def test_a_survey_that_does_not_answer_leaves_the_agent_in_the_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = talking(desk)
            await desk.calls.finish(call.id, Rating.NEUTRAL, form(5), survey=SURVEY)
            desk.calls.transfer_changed(call.id, "failed", 486)
            await settle()
            still = now(desk, call)
            assert (still.state, still.rating, still.transferred_to) == (CallState.TALKING, Rating.NEUTRAL, "")
            assert not desk.calls.passed_on(call.id)
            assert ("hang_up", call.id) not in desk.phone.told
            assert desk.kinds() == ["create", "call"]
            # Tried again, and given up for an ordinary end.
            await desk.calls.finish(call.id, Rating.NEUTRAL, survey=SURVEY)
            desk.calls.transfer_changed(call.id, "failed", 503)
            await desk.calls.finish(call.id, Rating.UNHAPPY)
            assert desk.phone.told[-1] == ("hang_up", call.id)
            desk.ended(call, CallResult.ANSWERED)
            assert now(desk, call).rating is Rating.UNHAPPY
            assert told(desk) == ["failed", "failed"]

    play(scenario())


@pytest.mark.parametrize("refusal", [CallRefused("failed"), EngineGone()])
def test_a_phone_that_cannot_pass_on_keeps_what_was_saved(tmp_path: Path, refusal: CallRefused | EngineGone) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = talking(desk)
            desk.phone.refuse = refusal
            result = await desk.calls.finish(call.id, Rating.NEUTRAL, form(5), survey=SURVEY)
            desk.phone.refuse = None
            assert result.callback is not None
            assert desk.all(TransferChanged) == [TransferChanged(call.id, "failed")]
            assert now(desk, call).state is CallState.TALKING
            assert not desk.calls.passed_on(call.id)

    play(scenario())


def test_ones_own_number_is_no_survey(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            desk.own_address = f"{SURVEY.dial}@pbx.example"
            call = talking(desk)
            await desk.calls.finish(call.id, Rating.NEUTRAL, survey=SURVEY)
            assert (told(desk), desk.phone.told) == (["failed"], [])
            assert now(desk, call).rating is Rating.NEUTRAL

    play(scenario())


def test_a_caller_on_hold_is_passed_on_too(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = talking(desk)
            held(desk, call)
            await desk.calls.finish(call.id, Rating.NEUTRAL, survey=SURVEY)
            assert desk.phone.told == [("transfer", SURVEY.dial)]

    play(scenario())


def test_of_a_call_that_is_over_nobody_is_passed_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = talking(desk)
            desk.ended(call, CallResult.ANSWERED)
            result = await desk.calls.finish(call.id, Rating.FRIENDLY, form(5), survey=SURVEY)
            assert (result.call.rating, desk.phone.told, told(desk)) == (Rating.FRIENDLY, [], [])
            # Or while the phone is asked.
            second = talking(desk, 2)

            def gone() -> None:
                desk.ended(second, CallResult.ANSWERED)
                raise CallRefused("no_such_call")

            desk.phone.during["transfer"] = gone
            result = await desk.calls.finish(second.id, Rating.FRIENDLY, survey=SURVEY)
            assert (result.call.rating, told(desk)) == (Rating.FRIENDLY, [])

    play(scenario())


def test_one_whose_end_came_before_the_survey_answered_was_passed_on_as_far_as_is_known(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = talking(desk)
            await desk.calls.finish(call.id, Rating.NEUTRAL, survey=SURVEY)
            desk.calls.transfer_changed(call.id, "unknown")
            assert desk.calls.passed_on(call.id)
            desk.ended(call, CallResult.ANSWERED)
            assert told(desk) == ["unknown"]

    play(scenario())


def test_pressed_twice_it_is_passed_on_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = talking(desk)
            await desk.calls.finish(call.id, Rating.NEUTRAL, survey=SURVEY)
            await desk.calls.finish(call.id, Rating.FRIENDLY, survey=SURVEY)
            assert (desk.phone.told, told(desk)) == ([("transfer", SURVEY.dial)], [])
            assert now(desk, call).rating is Rating.FRIENDLY

    play(scenario())


def test_nothing_is_passed_on_where_it_could_not_be_saved(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = talking(desk)
            connection = desk.database.connection
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages}")
            with pytest.raises(StorageFull):
                await desk.calls.finish(call.id, Rating.NEUTRAL, form(5, note="a note " * 1_400), survey=SURVEY)
            desk.empty_disk()
            assert desk.phone.told == []
            assert now(desk, call).rating is None

    play(scenario())


def test_who_is_rung_is_not_passed_on_and_colleagues_have_no_survey(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            out = await desk.calls.dial_callback(one.id)
            await desk.calls.finish(out.id, Rating.NEUTRAL, survey=SURVEY)
            assert desk.phone.told[-1] == ("hang_up", out.id)
            desk.ended(out, CallResult.CANCELLED)
            among_us = incoming(desk, 2, internal=True)
            desk.answered(among_us)
            with pytest.raises(CallRefused) as refused:
                await desk.calls.finish(among_us.id, Rating.NEUTRAL, survey=SURVEY)
            assert refused.value.code == "internal"

    play(scenario())


def test_a_promise_kept_by_a_call_that_goes_on_to_the_survey(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            one = await desk.known(1)
            call = await desk.calls.dial_callback(one.id)
            desk.answered(call)
            await desk.calls.finish(call.id, Rating.FRIENDLY, survey=SURVEY)
            desk.calls.transfer_changed(call.id, "done", 200)
            desk.ended(call, CallResult.ANSWERED)
            done = await desk.get(one.id)
            assert done.outcome is not None
            assert done.outcome.kind is OutcomeKind.CONNECTED

    play(scenario())


def test_the_call_is_told_after_the_callback_that_was_agreed_in_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = talking(desk)
            wanted = form(5, origin=Origin.CALL, origin_call=call.id)
            result = await desk.calls.finish(call.id, Rating.FRIENDLY, wanted, survey=SURVEY)
            desk.calls.transfer_changed(call.id, "done", 200)
            desk.ended(call, CallResult.ANSWERED)
            assert result.callback is not None
            assert desk.kinds() == ["create", "call", "call"]
            sent = []
            while ready := [entry for entry in desk.store.outbox.ready(desk.clock.now()) if entry.kind != "spell"]:
                sent.append([entry.kind for entry in ready])
                for entry in ready:
                    desk.store.outbox.done(entry)
            assert sent == [["create"], ["call"], ["call"]]
            # One of a call in which nothing was agreed waits for nobody.
            other = talking(desk, 2)
            await desk.callbacks.create(form(6))
            await desk.calls.finish(other.id, Rating.NEUTRAL)
            kinds = {entry.kind for entry in desk.store.outbox.ready(desk.clock.now())}
            assert {"create", "call"} <= kinds

    play(scenario())
