# SPDX-License-Identifier: GPL-3.0-or-later
"""Everybody's figures at the hub: counted from what desks told, for supervisors, without a customer's name or number."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from app.domain.day import NAMES, Figures, PeopleReport, to_people_report
from app.domain.ids import new_id
from app.hub import reports, revisions, schema
from tests.hub import Clock, Desk, Service, promise, service

DAY = "from=2026-11-22&to=2026-11-22&zone=Europe/Helsinki"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def hub(hub_database: str, clock: Clock) -> Iterator[Service]:
    with service(hub_database, clock) as running:
        yield running


def told_call(desk: Desk, began: str = "2026-11-22T11:00:00Z", **more: Any) -> str:
    """Log a call in of a minute's talk."""
    one = new_id()
    body = {
        "direction": "in",
        "number": {"typed": "040 9999999", "e164": "+358409999999", "region": "FI", "kind": "mobile"},
        "started_at": began,
        "state": "ended",
        "customer": "Maija Meikäläinen",
        "queue": "help",
        "answered_at": began[:-3] + "10Z",
        "ended_at": began[:-3].replace("00:", "01:") + "10Z",
        "result": "answered",
        "rating": 4,
        **more,
    }
    desk.ask("PUT", f"/calls/{one}", body, expect=201)
    return one


def report(desk: Desk, query: str = DAY) -> PeopleReport:
    return to_people_report(desk.ask("GET", f"/reports/people?{query}"))


def test_calls_callbacks_and_working_time_stand_with_their_people(hub: Service, clock: Clock) -> None:
    ann, ben, sue = Desk(hub, "ann"), Desk(hub, "ben"), Desk(hub, "sue")
    told_call(ann, answered_at="2026-11-22T11:00:10Z", ended_at="2026-11-22T11:01:10Z")
    told_call(ann, result="missed", answered_at=None, ended_at="2026-11-22T11:00:20Z", rating=None)
    told_call(ben, queue=None, direction="out", answered_at="2026-11-22T11:00:10Z", ended_at="2026-11-22T11:00:40Z")
    ann.ask(
        "PUT",
        f"/spells/{new_id()}",
        {"state": "ready", "since": "2026-11-22T10:00:00Z", "until": "2026-11-22T10:30:00Z"},
        expect=201,
    )
    kept = ann.create(promise(1, queue="help"))
    ann.claim(kept["id"], "a-token-of-ann")
    attempt = new_id()
    ann.attempt(kept["id"], attempt, token="a-token-of-ann")
    ann.attempt(kept["id"], attempt, result="answered", ended_at="2026-11-22T12:01:00Z", token="a-token-of-ann")
    ann.close(kept["id"], "connected", token="a-token-of-ann")
    ben.create(promise(2, owner="ann"))
    clock.forward(3600)
    sue = Desk(hub, "sue")
    found = report(sue)
    rows = {(one.person, one.queue): one.figures for one in found.rows}
    assert rows["ann", "help"] == Figures(calls_in=2, answered=1, missed=1, talk=60, kept=1, made=1, tries=1, rated_4=1)
    assert rows["ann", ""] == Figures(overdue=1)
    assert rows["ben", ""] == Figures(calls_out=1, reached=1, talk=30, rated_4=1, made=1)
    assert found.working == {"ann": {"ready": 1800.0}}
    assert set(rows) == {("ann", "help"), ("ann", ""), ("ben", "")}


def test_a_day_is_the_zones(hub: Service) -> None:
    sue = Desk(hub, "sue")
    told_call(
        sue, "2026-11-21T22:30:00Z", answered_at=None, ended_at="2026-11-21T22:31:00Z", result="missed", rating=None
    )
    assert report(sue).total.missed == 1  # half past midnight in Helsinki
    assert report(sue, DAY.replace("Europe/Helsinki", "UTC")).total == Figures()
    assert report(sue, "from=2026-11-21&to=2026-11-22&zone=UTC").total.missed == 1


def test_nothing_of_a_customer_is_told(hub: Service) -> None:
    sue = Desk(hub, "sue")
    told_call(sue, answered_at="2026-11-22T11:00:10Z", ended_at="2026-11-22T11:01:10Z")
    sue.create(promise(1, customer="Maija Meikäläinen"))
    text = sue.raw("GET", f"/reports/people?{DAY}").text
    assert "Maija" not in text
    assert "35840" not in text
    names = {name for one in sue.ask("GET", f"/reports/people?{DAY}")["items"] for name in one["figures"]}
    assert names <= set(NAMES)


def test_it_is_for_supervisors(hub: Service) -> None:
    assert Desk(hub, "ann").ask("GET", f"/reports/people?{DAY}", expect=403)["code"] == "forbidden"
    assert report(Desk(hub, "boss")).rows == ()
    assert Desk(hub, "ann").ask("GET", "/capabilities")["features"]["people_report"] is True


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("from=2026-11-22&to=2026-11-21&zone=UTC", "to"),
        ("from=2026-01-01&to=2026-11-22&zone=UTC", "to"),
        ("from=2026-11-22&to=2026-11-22&zone=Nowhere/Town", "zone"),
        ("from=0001-01-01&to=0001-01-01&zone=Asia/Tokyo", "from"),
        ("from=9999-12-31&to=9999-12-31&zone=UTC", "from"),
        ("from=today&to=2026-11-22&zone=UTC", "from"),
        ("from=2026-11-22&to=2026-11-22", "zone"),
    ],
)
def test_what_cannot_be_counted_is_told_plainly(hub: Service, query: str, field: str) -> None:
    problem = Desk(hub, "sue").ask("GET", f"/reports/people?{query}", expect=422)
    assert problem["field"] == field


def test_many_are_counted_part_by_part(hub: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reports, "_AT_ONCE", 3)
    sue = Desk(hub, "sue")
    for number in range(10):
        told_call(
            sue, f"2026-11-22T1{number % 2}:00:00Z", answered_at=None, ended_at=None, result="missed", rating=None
        )
        one = sue.create(promise(number % 10))
        sue.close(one["id"], "deleted")
    assert (report(sue).total.missed, report(sue).total.lost) == (10, 10)


def test_a_hub_of_before_counts_what_it_has(hub: Service) -> None:
    """The columns are filled from the records that are there."""
    sue = Desk(hub, "sue")
    told_call(sue, answered_at="2026-11-22T11:00:10Z", ended_at="2026-11-22T11:01:10Z")
    sue.close(sue.create(promise(1))["id"], "deleted")
    sue.create(promise(2))
    before = report(sue)

    def back_and_forth(connection: Any) -> None:
        connection.exec_driver_sql("DROP INDEX calls_by_time")
        connection.exec_driver_sql("DROP INDEX callbacks_by_end")
        connection.exec_driver_sql("ALTER TABLE calls DROP COLUMN started_at")
        connection.exec_driver_sql("ALTER TABLE callbacks DROP COLUMN closed_at")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0004'")
        revisions.upgrade(connection, schema.HEAD)

    hub.app.state.hub.database.write_now(back_and_forth)
    assert report(sue) == before
    assert (before.total.answered, before.total.lost, before.total.made) == (1, 1, 2)


def test_the_span_is_the_days_of_the_zone() -> None:
    found = reports.span(datetime(2026, 10, 25).date(), datetime(2026, 10, 25).date(), "Europe/Helsinki")
    assert found.since == datetime(2026, 10, 24, 21, tzinfo=UTC)
    assert (found.until - found.since).total_seconds() == 25 * 3600
