# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's rules for callbacks, over its REST service on a real database file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from app.domain import record
from app.domain.ids import new_id
from tests.hub import Clock, Desk, Service, promise, service

TOKEN_A = "token-of-ann-1234"
TOKEN_B = "token-of-ben-1234"
CLIENTS_FIELDS = [
    "number",
    "due",
    "customer",
    "queue",
    "reason",
    "note",
    "priority",
    "owner",
    "owner_until",
    "expires_at",
    "origin",
    "origin_call",
    "created_at",
    "created_by",
    "policy",
]


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


def clients(callback: dict[str, Any], **changed: Any) -> dict[str, Any]:
    """The client's part of a record, with changes."""
    return {name: callback[name] for name in CLIENTS_FIELDS} | changed


def test_a_created_callback_is_read_back_as_it_was_said(ann: Desk) -> None:
    made = ann.create(promise(reason="refund", owner="ben", priority=3, queue="sales"))
    assert made == ann.ask("GET", f"/callbacks/{made['id']}")
    assert (made["version"], made["created_by"], made["owner"], made["priority"]) == (1, "ann", "ben", 3)
    assert record.callback(record.to_callback(made)) == made


def test_a_repeated_create_and_a_repeated_save_change_nothing(ann: Desk, ben: Desk) -> None:
    callback_id, change, second = new_id(), new_id(), new_id()
    made = ann.save(callback_id, promise(), change=change, expect=201)
    assert ann.save(callback_id, promise(), change=change) == made
    assert ann.save(callback_id, promise()) == made, "the same content under another change id"
    edited = ann.save(callback_id, promise(note="new"), 1, change=second)
    by_ben = ben.save(callback_id, promise(note="newer"), edited["version"])
    assert ann.save(callback_id, promise(note="new"), 1, change=second) == by_ben
    assert ann.ask("GET", "/callbacks")["items"] == [by_ben]


def test_a_change_id_used_again_for_something_else_is_refused(ann: Desk) -> None:
    change = new_id()
    made = ann.save(new_id(), promise(), change=change, expect=201)
    refused = ann.save(made["id"], promise(note="other"), 1, change=change, expect=409)
    assert refused["code"] == "change_reused"


def test_a_save_on_an_old_version_is_a_conflict_with_the_current_record(ann: Desk, ben: Desk) -> None:
    made = ann.create(promise())
    current = ben.save(made["id"], clients(made, note="Ben was here"), 1)
    refused = ann.save(made["id"], clients(made, note="Ann was here"), 1, expect=409)
    assert refused["code"] == "conflict"
    assert refused["current"] == current
    assert current["changes"] == [
        {"at": current["changes"][0]["at"], "by": "ben", "field": "note", "old": "Ask for Matti", "new": "Ben was here"}
    ]
    merged = ann.save(made["id"], clients(current, note="Both were here"), current["version"])
    assert [change["by"] for change in merged["changes"]] == ["ben", "ann"]


def test_a_version_that_never_was_is_a_conflict(ann: Desk) -> None:
    made = ann.create(promise())
    assert ann.save(made["id"], clients(made, note="x"), 7, expect=409)["code"] == "conflict"
    assert ann.save(new_id(), promise(2), 1, expect=404)["code"] == "not_found"


def test_claims_and_attempts_of_others_make_no_conflict(ann: Desk, ben: Desk) -> None:
    made = ann.create(promise())
    ben.claim(made["id"], TOKEN_B)
    attempted = ben.attempt(made["id"], new_id(), token=TOKEN_B)
    assert attempted["version"] == 3
    saved = ann.save(made["id"], clients(made, note="while Ben dials"), 1)
    assert saved["version"] == 4
    assert len(saved["attempts"]) == 1


def test_one_open_callback_per_person_and_queue(ann: Desk, ben: Desk) -> None:
    made = ann.create(promise(queue="sales"))
    other_queue = ann.create(promise(queue="support"))
    refused = ben.save(new_id(), promise(queue="sales"), expect=409)
    assert (refused["code"], refused["current"]) == ("duplicate_open", made)
    refused = ben.save(other_queue["id"], clients(other_queue, queue="sales"), 1, expect=409)
    assert (refused["code"], refused["current"]) == ("duplicate_open", made)
    ann.close(made["id"], "deleted")
    ben.create(promise(queue="sales"))


def test_one_whose_time_has_run_out_makes_way(ann: Desk, clock: Clock) -> None:
    made = ann.create(promise(expires_at="2026-11-22T13:00:00Z"))
    assert ann.close(made["id"], "expired", expect=422)["code"] == "not_expired"
    clock.forward(3600)
    ann.create(promise())
    assert ann.ask("GET", f"/callbacks/{made['id']}")["outcome"]["kind"] == "expired"


def test_a_new_due_time_ends_the_hiding(ann: Desk) -> None:
    made = ann.create(promise())
    hidden = ann.attempt(made["id"], new_id(), result="no_answer", ended_at="2026-11-22T12:00:00Z")
    assert hidden["hidden_until"] == "2026-11-22T12:10:00.000000Z"
    later = {"utc": "2026-11-22T13:00:00Z", "wall": "2026-11-22T15:00", "zone": "Europe/Helsinki"}
    saved = ann.save(made["id"], clients(hidden, due=later), hidden["version"])
    assert saved["hidden_until"] is None
    assert saved["changes"][0]["new"] == "2026-11-22T15:00 Europe/Helsinki"


def test_only_one_holds_a_claim_and_nobody_else_sees_its_token(ann: Desk, ben: Desk, clock: Clock) -> None:
    made = ann.create(promise())
    taken = ann.claim(made["id"], TOKEN_A)
    assert taken["claim"] == {"holder": "ann", "until": "2026-11-22T12:01:00.000000Z", "token": TOKEN_A}
    assert ann.claim(made["id"], TOKEN_A)["claim"] == taken["claim"], "repeated"
    refused = ben.claim(made["id"], TOKEN_B, expect=409)
    assert (refused["code"], refused["current"]) == ("claimed", {"holder": "ann", "until": taken["claim"]["until"]})
    assert ben.claim(made["id"], TOKEN_A, expect=409)["code"] == "claimed", "a token is worth nothing to another person"
    assert ann.claim(made["id"], "another-desk-of-ann", expect=409)["code"] == "claimed"
    assert TOKEN_A not in str(ben.ask("GET", "/callbacks"))
    clock.forward(61)
    assert ben.claim(made["id"], TOKEN_B)["claim"]["holder"] == "ben"
    assert ann.claim(made["id"], TOKEN_A, verb="/renew", expect=409)["code"] == "claimed"


def test_a_claim_is_renewed_and_released_by_its_holder_only(ann: Desk, ben: Desk, clock: Clock) -> None:
    made = ann.create(promise())
    assert ann.claim(made["id"], TOKEN_A, verb="/renew", expect=409)["code"] == "not_claimed"
    ann.claim(made["id"], TOKEN_A, 15)
    clock.forward(10)
    assert ann.claim(made["id"], TOKEN_A, 600, verb="/renew")["claim"]["until"] == "2026-11-22T12:10:10.000000Z"
    path = f"/callbacks/{made['id']}/claim/release"
    assert ben.ask("POST", path, {"token": TOKEN_B})["claim"] is not None
    released = ann.ask("POST", path, {"token": TOKEN_A})
    assert released["claim"] is None
    assert ann.ask("POST", path, {"token": TOKEN_A}) == released


def test_an_attempt_needs_the_claim_and_its_end_only_its_agent(ann: Desk, ben: Desk, clock: Clock) -> None:
    made, attempt = ann.create(promise()), new_id()
    assert ann.attempt(made["id"], attempt, token=TOKEN_A, expect=409)["code"] == "not_claimed"
    ben.claim(made["id"], TOKEN_B)
    assert ann.attempt(made["id"], attempt, token=TOKEN_A, expect=409)["current"]["holder"] == "ben"
    running = ben.attempt(made["id"], attempt, token=TOKEN_B)
    assert ben.attempt(made["id"], attempt, token=TOKEN_B) == running
    assert ann.attempt(made["id"], attempt, result="busy", expect=403)["code"] == "not_yours"
    clock.forward(600)
    ended = ben.attempt(made["id"], attempt, result="busy", ended_at="2026-11-22T12:05:00Z")
    assert ended["hidden_until"] == "2026-11-22T12:15:00.000000Z"
    assert ben.attempt(made["id"], attempt, result="answered", ended_at="2026-11-22T12:06:00Z") == ended


def test_an_unknown_end_gives_way_to_the_truth(ann: Desk) -> None:
    made, attempt = ann.create(promise()), new_id()
    ann.claim(made["id"], TOKEN_A)
    ann.attempt(made["id"], attempt, token=TOKEN_A)
    ann.attempt(made["id"], attempt, result="unknown")
    assert ann.attempt(made["id"], attempt, result="answered")["attempts"][0]["result"] == "answered"


def test_a_client_whose_clock_runs_ahead_hides_nothing_for_longer(ann: Desk) -> None:
    made = ann.create(promise(created_at="2027-01-01T00:00:00Z"))
    assert made["created_at"] == "2026-11-22T12:00:00.000000Z"
    ended = ann.attempt(
        made["id"], new_id(), started_at="2026-11-22T18:00:00Z", result="no_answer", ended_at="2026-11-22T18:01:00Z"
    )
    assert ended["attempts"][0]["ended_at"] == "2026-11-22T12:00:00.000000Z"
    assert ended["hidden_until"] == "2026-11-22T12:10:00.000000Z"


def test_closed_is_final_but_late_news_adds_detail(ann: Desk, ben: Desk) -> None:
    made = ann.create(promise())
    closed = ann.close(made["id"], "disposition", disposition="wrong_number", note="Not theirs")
    assert closed["outcome"] == {
        "kind": "disposition",
        "at": "2026-11-22T12:00:00.000000Z",
        "by": "ann",
        "disposition": "wrong_number",
        "note": "Not theirs",
    }
    for refused in (
        ben.close(made["id"], "deleted", expect=409),
        ben.save(made["id"], clients(closed, note="x"), closed["version"], expect=409),
        ben.claim(made["id"], TOKEN_B, expect=409),
        ben.attempt(made["id"], new_id(), token=TOKEN_B, expect=409),
    ):
        assert refused["code"] == "closed"
        assert refused.get("current", closed) == closed
    late = ben.attempt(made["id"], new_id(), result="no_answer", ended_at="2026-11-22T12:00:00Z")
    assert late["outcome"] == closed["outcome"]
    assert len(late["attempts"]) == 1


def test_a_repeated_close_changes_nothing(ann: Desk) -> None:
    made = ann.create(promise())
    body = {"change": new_id(), "kind": "deleted", "disposition": None, "note": "", "token": None}
    path = f"/callbacks/{made['id']}/close"
    assert ann.ask("POST", path, body) == ann.ask("POST", path, body)
    assert ann.ask("POST", path, {**body, "change": new_id()})["version"] == 2


def test_nobody_closes_under_anothers_claim_except_who_spoke_with_the_customer(ann: Desk, ben: Desk) -> None:
    made = ann.create(promise())
    ann.claim(made["id"], TOKEN_A)
    assert ben.close(made["id"], "deleted", expect=409)["current"]["holder"] == "ann"
    assert ben.close(made["id"], "connected", expect=409)["code"] == "claimed"
    assert ben.close(made["id"], "answered_by_agent")["claim"] is None
    second = ann.create(promise(2))
    ben.attempt(second["id"], new_id(), result="answered", ended_at="2026-11-22T12:00:00Z")
    ann.claim(second["id"], TOKEN_A)
    assert ben.close(second["id"], "connected")["outcome"]["by"] == "ben"
    third = ann.create(promise(3))
    ann.claim(third["id"], TOKEN_A)
    assert ann.close(third["id"], "connected", token=TOKEN_A)["outcome"]["kind"] == "connected"


def test_the_feed_gives_each_callback_once_as_it_is_now(ann: Desk) -> None:
    made = [ann.create(promise(last)) for last in range(5)]
    first = ann.ask("GET", "/callbacks?limit=3")
    assert ([item["id"] for item in first["items"]], first["more"]) == ([one["id"] for one in made[:3]], True)
    assert first["total"] == 5
    second = ann.ask("GET", f"/callbacks?limit=3&since={first['next']}")
    assert ([item["id"] for item in second["items"]], second["more"]) == ([one["id"] for one in made[3:]], False)
    assert "total" not in second
    ann.close(made[0]["id"], "deleted")
    third = ann.ask("GET", f"/callbacks?since={second['next']}")
    assert [item["outcome"]["kind"] for item in third["items"]] == ["deleted"]
    assert ann.ask("GET", f"/callbacks?since={third['next']}")["items"] == []


def test_the_cursor_of_another_database_starts_again(ann: Desk) -> None:
    ann.create(promise())
    own = ann.ask("GET", "/callbacks")["next"]
    for foreign in ("abcdef01.1", own.split(".")[0] + ".999999"):
        page = ann.ask("GET", f"/callbacks?since={foreign}")
        assert (page["reset"], len(page["items"])) == (True, 1)
    assert ann.ask("GET", "/callbacks?since=nonsense", expect=400)["code"] == "bad_cursor"


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"owner": "nobody"}, "unknown_person", "callback.owner"),
        ({"created_by": "nobody"}, "unknown_person", "callback.created_by"),
        ({"reason": "whim"}, "unknown_reason", "callback.reason"),
    ],
)
def test_what_a_callback_points_to_exists(ann: Desk, fields: dict[str, Any], code: str, field: str) -> None:
    refused = ann.save(new_id(), promise(**fields), expect=422)
    assert (refused["code"], refused["field"]) == (code, field)


def test_an_unknown_disposition_is_refused(ann: Desk) -> None:
    made = ann.create(promise())
    assert ann.close(made["id"], "disposition", disposition="whim", expect=422)["code"] == "unknown_disposition"
    assert ann.close(made["id"], "disposition", expect=422)["field"] == "disposition"
    assert ann.close(made["id"], "deleted", disposition="other", expect=422)["field"] == "disposition"
