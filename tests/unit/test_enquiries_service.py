# SPDX-License-Identifier: GPL-3.0-or-later
"""Enquiries: nothing typed is lost when the call ends, the program dies or the disk is full; saved answers reach the CRM."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.call import CallResult, CallState
from app.domain.errors import CallRefused, FormFileError, InvalidAnswers, StorageFull
from app.domain.ids import new_id
from app.services.enquiries import Enquiries
from tests.desks import play
from tests.played import Played, played
from tests.unit.test_enquiry import FORM
from tests.unit.test_several_calls import colleagues, talking


def with_form(desk: Played) -> Enquiries:
    desk.enquiry = FORM
    desk.enquiries.reload()
    return desk.enquiries


def sent(desk: Played) -> list[dict[str, Any]]:
    return [entry.payload for entry in desk.entries() if entry.kind == "call"]


def test_answers_saved_in_the_call_go_with_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            enquiries, call = with_form(desk), talking(desk)
            await enquiries.keep_draft(call.id, {"number": "12,"})
            assert await enquiries.draft(call.id) == {"number": "12,"}
            saved = await enquiries.save(call.id, {"number": "12,5", "text": ""})
            assert saved.enquiry == {"number": "12.5"}
            assert sent(desk) == []  # with its end
            assert desk.calls.current == saved
            desk.ended(call, CallResult.ANSWERED)
            assert [one["enquiry"] for one in sent(desk)] == [{"number": "12.5"}]
            # What is shown again is what was saved.
            assert await enquiries.draft(call.id) == {"number": "12.5"}

    play(scenario())


def test_answers_saved_long_after_the_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            enquiries, call = with_form(desk), talking(desk)
            await enquiries.keep_draft(call.id, {"text": "half a sen"})
            desk.ended(call, CallResult.ANSWERED)
            other = talking(desk, 2)
            assert await enquiries.draft(call.id) == {"text": "half a sen"}
            await enquiries.save(call.id, {"text": "sentence"})
            assert [one["enquiry"] for one in sent(desk)] == [None, {"text": "sentence"}]
            stored = desk.store.get_call(call.id)
            assert stored is not None
            assert (stored.enquiry, stored.state) == ({"text": "sentence"}, CallState.ENDED)
            assert desk.calls.current is not None
            assert desk.calls.current.id == other.id

    play(scenario())


def test_answers_to_what_is_not_asked_any_more_are_kept(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            enquiries, call = with_form(desk), talking(desk)
            await enquiries.save(call.id, {"text": "one", "number": "2", "long": "three"})
            desk.ended(call, CallResult.ANSWERED)
            desk.enquiry = replace(FORM, fields=tuple(one for one in FORM.fields if one.code != "text"))
            enquiries.reload()
            await enquiries.keep_draft(call.id, {"number": "2", "long": "three"})
            assert await enquiries.pending() == []  # nothing new
            saved = await enquiries.save(call.id, {"number": "4"})
            assert saved.enquiry == {"text": "one", "number": "4"}
            assert [one["enquiry"] for one in sent(desk)][-1] == saved.enquiry

    play(scenario())


def test_a_draft_outlives_the_program(tmp_path: Path) -> None:
    async def scenario() -> None:
        dead = Played(tmp_path)
        dead.open()
        call = talking(dead)
        await with_form(dead).keep_draft(call.id, {"text": "half"})
        await dead.close()
        async with played(tmp_path) as desk:
            enquiries = with_form(desk)
            assert await enquiries.draft(call.id) == {"text": "half"}
            await enquiries.save(call.id, {"text": "half"})
            assert [one["enquiry"] for one in sent(desk)] == [None, {"text": "half"}]

    play(scenario())


def test_what_cannot_be_saved_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            enquiries, call = desk.enquiries, talking(desk)
            with pytest.raises(CallRefused) as refused:
                await enquiries.save(call.id, {})
            assert refused.value.code == "no_form"
            with_form(desk)
            with pytest.raises(CallRefused) as refused:
                await enquiries.save(new_id(), {})
            assert refused.value.code == "no_call"
            await enquiries.keep_draft(call.id, {"number": "many"})
            before = desk.dump()
            with pytest.raises(InvalidAnswers) as told:
                await enquiries.save(call.id, {"number": "many"})
            assert told.value.problems == {"number": "not_a_number"}

            def full(call_id: str) -> None:
                raise StorageFull

            with monkeypatch.context() as patch:
                patch.setattr(desk.store, "drop_draft", full)
                with pytest.raises(StorageFull):
                    await enquiries.save(call.id, {"number": "1"})
            assert desk.dump() == before
            assert desk.calls.current is not None
            assert desk.calls.current.enquiry is None

    play(scenario())


def test_an_enquiry_about_a_colleagues_call_stays_here(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            colleagues(desk)
            desk.calls.incoming(new_id(), "202", "", None)
            call = desk.calls.current
            assert call is not None
            desk.answered(call)
            desk.ended(call, CallResult.ANSWERED)
            await with_form(desk).save(call.id, {"text": "kept"})
            assert sent(desk) == []

    play(scenario())


def test_what_is_not_saved_is_found_again_until_it_is_old(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            enquiries, call = with_form(desk), talking(desk)
            await enquiries.keep_draft(call.id, {"text": "half a sen"})
            desk.ended(call, CallResult.ANSWERED)
            known = desk.store.get_call(call.id)
            assert known is not None
            desk.store.put_call(replace(known, id="saved", enquiry={"text": "kept"}), send=False)
            desk.store.put_call(replace(known, id="old", started_at=known.started_at - timedelta(days=31)), send=False)
            await enquiries.keep_draft("saved", {"text": "kept"})
            await enquiries.keep_draft("old", {"text": "forgotten"})
            assert [(one.id, answers) for one, answers in await enquiries.pending()] == [
                (call.id, {"text": "half a sen"})
            ]
            assert desk.store.draft("saved") is None
            assert desk.store.draft("old") is None
            await enquiries.save(call.id, {"text": "sentence"})
            assert await enquiries.pending() == []

    play(scenario())


def test_a_form_file_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            problem = FormFileError(3, "unknown_kind", "amount", "tick")
            answers: list[Any] = [problem, FORM, None]

            def read() -> Any:
                answer = answers.pop(0)
                if isinstance(answer, Exception):
                    raise answer
                return answer

            enquiries = Enquiries(desk.place, desk.calls, read, desk.clock)
            assert (enquiries.form, enquiries.problem) == (None, problem)
            enquiries.reload()
            assert (enquiries.form, enquiries.problem) == (FORM, None)
            enquiries.reload()
            assert (enquiries.form, enquiries.problem) == (None, None)

    play(scenario())
