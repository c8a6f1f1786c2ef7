# SPDX-License-Identifier: GPL-3.0-or-later
"""Missed calls of a person: one entry, told twice is told once, and it leaves the list by a talk only (rows C6 to C8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import record
from app.domain.callback import (
    MISSED_KEPT,
    Callback,
    MissedCall,
    Origin,
    Outcome,
    OutcomeKind,
    check_may_end,
    closed,
    merged,
    renewed,
    rung_again,
    stays,
    united,
)
from app.domain.errors import ClosedIsFinal, MissedStays
from app.domain.people import Role
from tests.hub import Clock, Desk, promise, service
from tests.made import NOW, callbacks, instants

missed_calls = st.lists(st.builds(MissedCall, st.text("abcdef", min_size=1, max_size=2), instants), max_size=8)


@given(missed_calls, missed_calls, missed_calls)
def test_the_same_calls_make_the_same_list_in_whatever_order_they_are_told(
    one: list[MissedCall], two: list[MissedCall], three: list[MissedCall]
) -> None:
    known: dict[str, MissedCall] = {}
    for call in (*one, *two, *three):
        known.setdefault(call.id, call)
    a, b, c = (tuple(known[call.id] for call in calls) for calls in (one, two, three))
    assert united(united(a, b), c) == united(a, united(b, c)) == united(united(c, a), b)
    whole = united(united(a, b), c)
    assert united(whole, a) == whole
    assert {call.id for call in whole} == {call.id for call in (*a, *b, *c)}


def test_of_very_many_the_newest_are_kept() -> None:
    many = tuple(MissedCall(f"c{n}", NOW + timedelta(seconds=n)) for n in range(MISSED_KEPT + 5))
    assert united((), many) == many[5:]


@given(callbacks(is_open=True))
def test_ringing_again_changes_nothing_that_was_agreed(one: Callback) -> None:
    call = MissedCall("new", NOW)
    again = rung_again(one, call)
    assert replace(again, missed=one.missed) == one
    assert call in again.missed
    assert rung_again(again, call) == again
    second = replace(one, id="other", origin=Origin.MISSED, missed=(call,), note="never said", due=again.due)
    assert renewed(one, second) == replace(again, customer=one.customer or second.customer)


@given(callbacks(is_open=True))
def test_whoever_asks_to_be_called_back_is_no_longer_only_missed(one: Callback) -> None:
    missed = replace(one, origin=Origin.MISSED, missed=(MissedCall("m", NOW),))
    asked = renewed(missed, replace(one, id="other", origin=Origin.QUEUE, missed=()))
    assert asked.origin is Origin.QUEUE
    assert asked.missed == missed.missed
    assert stays(asked)


@given(callbacks(is_open=True))
def test_two_who_tell_of_missed_calls_at_once_never_clash(base: Callback) -> None:
    mine, theirs = rung_again(base, MissedCall("x", NOW)), rung_again(base, MissedCall("y", NOW))
    result, clashes = merged(base, mine, theirs)
    assert not [clash for clash in clashes if clash.field == "missed"]
    assert {"x", "y"} <= {call.id for call in result.missed}


@pytest.mark.parametrize("role", Role)
def test_an_entry_leaves_by_a_talk_only(role: Role) -> None:
    entry = replace(_one(), missed=(MissedCall("m", NOW),))
    for kind in (OutcomeKind.CONNECTED, OutcomeKind.ANSWERED_BY_AGENT, OutcomeKind.EXPIRED):
        check_may_end(entry, kind, role)
    with pytest.raises(MissedStays):
        check_may_end(entry, OutcomeKind.DELETED, role)
    if role is Role.AGENT:
        with pytest.raises(MissedStays):
            check_may_end(entry, OutcomeKind.DISPOSITION, role)
    else:
        check_may_end(entry, OutcomeKind.DISPOSITION, role)
    check_may_end(_one(), OutcomeKind.DELETED, role)


def _one() -> Callback:
    return Callback("c1", record.to_number(promise()["number"]), record.to_due(promise()["due"]), NOW, "ann")


def call(n: int) -> dict[str, str]:
    return {"id": f"pbx-{n}", "at": f"2026-11-22T11:0{n}:00Z"}


def test_the_hub_adds_what_it_is_told_and_lets_nobody_take_it_away(tmp_path: Path) -> None:
    with service(f"sqlite:///{tmp_path / 'hub.sqlite'}", Clock()) as hub:
        ann, sue = Desk(hub, "ann"), Desk(hub, "sue")
        made = ann.create(promise(origin="missed", missed=[call(1)]))
        one = {name: made[name] for name in promise()} | {"origin": "missed"}
        later = ann.save(made["id"], {**one, "note": "angry"}, made["version"])
        # Told from an older version, and without the first call: both stand, and the note too.
        after = sue.save(made["id"], {**one, "missed": [call(2), call(1)], "note": "angry"}, made["version"])
        assert [entry["id"] for entry in after["missed"]] == ["pbx-1", "pbx-2"]
        assert after["note"] == "angry"
        assert later["missed"] == made["missed"]
        assert sue.save(made["id"], {**one, "missed": [call(2)], "note": "angry"}, after["version"]) == after
        assert ann.close(made["id"], "deleted", expect=403)["code"] == "missed_stays"
        assert ann.close(made["id"], "disposition", disposition="not_interested", expect=403)["code"] == "missed_stays"
        assert sue.close(made["id"], "deleted", expect=403)["code"] == "missed_stays"
        assert sue.close(made["id"], "answered_by_agent", by="ann")["outcome"]["by"] == "ann"


def test_only_supervisors_tell_what_others_did(tmp_path: Path) -> None:
    with service(f"sqlite:///{tmp_path / 'hub.sqlite'}", Clock()) as hub:
        ann, sue = Desk(hub, "ann"), Desk(hub, "sue")
        made = ann.create(promise())
        attempt, token = "01890000-0000-7000-8000-000000000001", "t" * 32
        sue.claim(made["id"], token)
        assert ann.attempt(made["id"], attempt, agent="ben", token=token, expect=403)["code"] == "not_yours"
        told = sue.attempt(made["id"], attempt, agent="nobody", token=token, expect=422)
        assert told["code"] == "unknown_person"
        told = sue.attempt(made["id"], attempt, agent="ben", token=token)
        assert told["attempts"][0]["agent"] == "ben"
        told = sue.attempt(made["id"], attempt, agent="ann", token=token, result="answered")
        assert told["attempts"][0]["agent"] == "ann"


def test_closed_is_final_for_missed_calls_too() -> None:
    ended = closed(_one(), Outcome(OutcomeKind.CONNECTED, NOW, "ann"))
    with pytest.raises(ClosedIsFinal):
        rung_again(ended, MissedCall("late", NOW))


@given(callbacks(is_open=True))
def test_what_is_asked_for_in_the_queue_is_the_systems_unless_somebody_has_promised_it(one: Callback) -> None:
    asked = replace(one, id="other", origin=Origin.QUEUE, owner=None)
    after = renewed(one, asked)
    personal = one.owner is not None and one.origin is not Origin.MISSED
    assert after.origin is (one.origin if personal else Origin.QUEUE)


def test_the_hub_lets_a_request_of_the_queue_take_a_promise_over_and_nothing_else(tmp_path: Path) -> None:
    with service(f"sqlite:///{tmp_path / 'hub.sqlite'}", Clock()) as hub:
        ann = Desk(hub, "ann")
        made = ann.create(promise(origin="call"))
        one = {name: made[name] for name in promise()}
        assert ann.save(made["id"], {**one, "origin": "missed"}, made["version"])["origin"] == "call"
        asked = ann.save(made["id"], {**one, "origin": "queue"}, made["version"])
        assert asked["origin"] == "queue"
        assert ann.save(made["id"], {**one, "origin": "dialpad"}, asked["version"])["origin"] == "queue"
