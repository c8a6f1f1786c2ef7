# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's rules for redials, over its REST service on a real database file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.ids import new_id
from tests.hub import Clock, Desk, Service, promise, service
from tests.unit.test_hub_callbacks import TOKEN_A, clients

DROPPED: dict[str, Any] = {
    "situation": "broke_off",
    "since": "2026-11-22T12:00:00.000000Z",
    "agent": "ann",
    "windows": [[0, 60], [60, 120], [120, 180]],
    "call": None,
    "exhausted": "callback",
    "callback_minutes": 30,
    "supervisor_after": 120,
    "by_itself": False,
    "handed_on": None,
    "false_alarm": False,
}


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
def ben(hub: Service) -> Desk:
    return Desk(hub, "ben")


def redial(**changed: Any) -> dict[str, Any]:
    return promise(origin="drop", redial=DROPPED | changed)


def test_it_comes_back_as_it_was_told(ann: Desk, ben: Desk) -> None:
    made = ann.create(redial())
    assert made["redial"] == DROPPED
    assert ben.ask("GET", f"/callbacks/{made['id']}")["redial"] == DROPPED
    (listed,) = ben.ask("GET", "/callbacks")["items"]
    assert listed["redial"] == DROPPED


def test_one_redial_of_a_person_beside_what_was_promised(ann: Desk, ben: Desk) -> None:
    promised = ann.create(promise())
    made = ann.create(redial())
    refused = ben.save(new_id(), redial(agent="ben"), expect=409)
    assert (refused["code"], refused["current"]["id"]) == ("duplicate_open", made["id"])
    refused = ben.save(new_id(), promise(), expect=409)
    assert (refused["code"], refused["current"]["id"]) == ("duplicate_open", promised["id"])


def test_a_desk_that_knows_no_redials_erases_none(ann: Desk, ben: Desk) -> None:
    made = ann.create(redial())
    after = ben.save(made["id"], clients(made, note="from before"), made["version"])
    assert (after["note"], after["redial"]) == ("from before", DROPPED)
    after = ben.save(made["id"], clients(after, redial=None, note="again"), after["version"])
    assert after["redial"] == DROPPED


def test_handed_on_it_is_a_callback_where_nothing_else_is_promised(ann: Desk) -> None:
    made = ann.create(redial())
    ended = DROPPED | {"handed_on": "2026-11-22T12:05:00.000000Z"}
    promised = ann.create(promise())
    refused = ann.save(made["id"], clients(made, redial=ended), made["version"], expect=409)
    assert (refused["code"], refused["current"]["id"]) == ("duplicate_open", promised["id"])
    ann.close(promised["id"], "deleted")
    after = ann.save(made["id"], clients(made, redial=ended), made["version"])
    assert after["redial"] == ended
    assert after["changes"][-1]["field"] == "redial"
    # And the line to this person may break off once more.
    assert ann.create(redial())["id"] != made["id"]


def test_two_desks_that_change_it_hear_of_each_other(ann: Desk, ben: Desk) -> None:
    made = ann.create(redial())
    ben.save(made["id"], clients(made, redial=DROPPED | {"agent": "ben"}), made["version"])
    mine = clients(made, redial=DROPPED | {"false_alarm": True})
    refused = ann.save(made["id"], mine, made["version"], expect=409)
    assert (refused["code"], refused["current"]["redial"]["agent"]) == ("conflict", "ben")


def test_a_try_in_vain_hides_it_until_the_next_window(ann: Desk, clock: Clock) -> None:
    made = ann.create(redial())
    for n, until in enumerate(("2026-11-22T12:01:10", "2026-11-22T12:03:20", None)):
        clock.forward(10)
        ann.claim(made["id"], TOKEN_A)
        attempt, begun = new_id(), clock.now.isoformat()
        ann.attempt(made["id"], attempt, token=TOKEN_A, started_at=begun)
        over = ann.attempt(made["id"], attempt, token=TOKEN_A, result="busy", started_at=begun, ended_at=begun)
        assert (over["hidden_until"] or "")[:19] == (until or ""), n
        ann.ask("POST", f"/callbacks/{made['id']}/claim/release", {"token": TOKEN_A})
        clock.forward(60)


@pytest.mark.parametrize(
    "wrong",
    [
        {"situation": "fire"},
        {"windows": [[0]]},
        {"windows": [[0, 60]] * 11},
        {"windows": [[-1, 60]]},
        {"windows": [[0, 3601]]},
        {"since": "yesterday"},
        {"callback_minutes": -1},
        {"exhausted": "whim"},
        {"more": 1},
    ],
)
def test_what_is_no_redial_is_refused(ann: Desk, wrong: dict[str, Any]) -> None:
    ann.save(new_id(), redial(**wrong), expect=422)
