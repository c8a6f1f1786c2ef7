# SPDX-License-Identifier: GPL-3.0-or-later
"""Working time at the hub: kept once, told to whom it concerns, added up without counting a minute twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import record
from app.domain.agent import AgentState
from app.domain.ids import new_id
from app.domain.spell import Spell, measured
from tests.hub import Clock, Desk, Service, service

START = datetime(2026, 11, 22, 8, tzinfo=UTC)
"""Four hours before the hub's clock."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def hub(hub_database: str, clock: Clock) -> Iterator[Service]:
    with service(hub_database, clock) as running:
        yield running


@pytest.fixture
def ann(hub: Service) -> Desk:
    return Desk(hub, "ann")


@pytest.fixture
def sue(hub: Service) -> Desk:
    return Desk(hub, "sue")


def at(minutes: float) -> str:
    return record.instant(START + timedelta(minutes=minutes))


def told(
    desk: Desk, state: str, since: float, until: float | None, *, spell_id: str = "", expect: int = 201, **more: Any
) -> Any:
    """Tell of a stay; times are minutes after the start."""
    body = {"state": state, "since": at(since), "until": None if until is None else at(until), **more}
    return desk.ask("PUT", f"/spells/{spell_id or new_id()}", body, expect=expect)


def summed(desk: Desk, since: float, until: float, query: str = "") -> dict[str, dict[str, float]]:
    answer = desk.ask("GET", f"/spells/summary?since={at(since)}&until={at(until)}{query}")
    assert (answer["since"], answer["until"]) == (at(since), at(until))
    return {item["person"]: item["seconds"] for item in answer["items"]}


def test_a_stay_is_kept_once_and_its_end_filled_in(ann: Desk) -> None:
    one = new_id()
    first = told(ann, "paused", 0, None, spell_id=one, pause_reason="lunch")
    assert record.to_spell(first) == Spell(one, "ann", AgentState.PAUSED, START, None, "lunch")
    assert told(ann, "paused", 0, None, spell_id=one, expect=200) == first
    ended = told(ann, "paused", 0, 5, spell_id=one, pause_reason="lunch", expect=200)
    assert ended == {**first, "until": at(5)}
    assert told(ann, "ready", 1, 9, spell_id=one, expect=200) == ended, "what is there stays"
    assert told(ann, "paused", 0, None, spell_id=one, expect=200) == ended
    assert ann.ask("GET", "/spells") == {"items": [ended], "more": False}


def test_an_end_before_the_beginning_is_refused(ann: Desk) -> None:
    assert told(ann, "ready", 5, 4, expect=422)["code"] == "bad_spell"
    one = new_id()
    told(ann, "ready", 5, None, spell_id=one)
    assert told(ann, "ready", 3, 4, spell_id=one, expect=422)["code"] == "bad_spell"


@pytest.mark.parametrize("body", [{"state": "asleep"}, {"since": "noon"}, {"pause_reason": "x" * 65}, {"more": 1}])
def test_a_stay_that_is_none_is_refused(ann: Desk, body: dict[str, Any]) -> None:
    ann.ask("PUT", f"/spells/{new_id()}", {"state": "ready", "since": at(0), "until": at(1), **body}, expect=422)


def test_agents_see_their_own_and_supervisors_everybodys(hub: Service, ann: Desk, sue: Desk) -> None:
    mine = told(ann, "ready", 0, 1)
    bens = told(Desk(hub, "ben"), "ready", 2, 3)
    assert ann.ask("GET", "/spells")["items"] == [mine]
    assert ann.ask("GET", "/spells?person=ann")["items"] == [mine]
    assert ann.ask("GET", "/spells?person=ben", expect=403)["code"] == "not_yours"
    assert sue.ask("GET", "/spells")["items"] == [mine, bens]
    assert sue.ask("GET", "/spells?person=ben")["items"] == [bens]
    assert summed(ann, 0, 9) == {"ann": {"ready": 60}}
    assert summed(sue, 0, 9) == {"ann": {"ready": 60}, "ben": {"ready": 60}}
    assert summed(sue, 0, 9, "&person=ben") == {"ben": {"ready": 60}}
    refused = ann.ask("GET", f"/spells/summary?since={at(0)}&until={at(1)}&person=ben", expect=403)
    assert refused["code"] == "not_yours"


def test_nobody_writes_anothers_working_time(hub: Service, ann: Desk, sue: Desk) -> None:
    assert told(ann, "ready", 0, 1, person="ben", expect=403)["code"] == "not_yours"
    one = new_id()
    told(Desk(hub, "ben"), "ready", 0, None, spell_id=one)
    assert told(ann, "ready", 0, 1, spell_id=one, expect=403)["code"] == "not_yours"
    assert told(sue, "ready", 0, 1, person="ben")["person"] == "ben"
    assert told(sue, "ready", 0, 1, person="nobody", expect=422)["code"] == "unknown_person"


def test_the_list_is_read_in_pages_and_by_time(ann: Desk) -> None:
    made = [told(ann, "ready", n // 2, n // 2 + 1) for n in range(6)]
    in_order = sorted(made, key=lambda one: (one["since"], one["id"]))
    found: list[Any] = []
    after = ""
    while True:
        page = ann.ask("GET", f"/spells?limit=1{after}")
        found += page["items"]
        if not page["more"]:
            break
        after = f"&after={found[-1]['id']}"
    assert found == in_order
    window = ann.ask("GET", f"/spells?since={at(1)}&until={at(2)}")["items"]
    assert window == in_order[2:4]
    assert ann.ask("GET", f"/spells?after={new_id()}", expect=404)["code"] == "not_found"


def test_sums_are_cut_at_their_ends(ann: Desk) -> None:
    told(ann, "ready", 0, 10)
    told(ann, "talking", 10, 20)
    told(ann, "ready", 20, 30)
    assert summed(ann, 0, 30) == {"ann": {"ready": 1200, "talking": 600}}
    assert summed(ann, 5, 12) == {"ann": {"ready": 300, "talking": 120}}
    assert summed(ann, 12, 13) == {"ann": {"talking": 60}}
    assert summed(ann, 30, 40) == {}
    assert summed(ann, 5, 5) == {"ann": {}}
    bad = ann.ask("GET", f"/spells/summary?since={at(5)}&until={at(4)}", expect=422)
    assert bad["code"] == "bad_span"
    ann.ask("GET", f"/spells/summary?since={at(0)}&until={at(93 * 1440)}", expect=422)


def test_what_lasts_counts_until_now(ann: Desk, clock: Clock) -> None:
    told(ann, "ready", 240, None)
    clock.forward(90)
    assert summed(ann, 235, 300) == {"ann": {"ready": 90}}
    assert summed(ann, 250, 300) == {"ann": {}}, "the future has not happened"


def test_overlapping_stays_count_once(ann: Desk) -> None:
    told(ann, "ready", 0, 30)
    told(ann, "paused", 10, 20)
    told(ann, "talking", 25, 40)
    assert summed(ann, 0, 60) == {"ann": {"paused": 600, "ready": 900, "talking": 900}}


minutes = st.integers(0, 40)


@given(
    st.lists(st.tuples(minutes, minutes, st.sampled_from(("ready", "paused", "talking"))), max_size=8), minutes, minutes
)
def test_any_stays_are_added_up_minute_by_minute(drawn: list[tuple[int, int, str]], start: int, length: int) -> None:
    stays = [(float(a), str(n), state, float(a + b)) for n, (a, b, state) in enumerate(drawn)]
    expected: dict[str, float] = defaultdict(float)
    for minute in range(start, start + length):
        up = [stay for stay in stays if stay[0] <= minute < stay[3]]
        if up:
            latest = max(stay[0] for stay in up)
            # Of two that began at once the one whose id comes first counts.
            first = min((stay for stay in up if stay[0] == latest), key=lambda stay: stay[1])
            expected[first[2]] += 1
    told = measured(stays, start, start + length)
    assert {state: value for state, value in told.items() if value} == expected
