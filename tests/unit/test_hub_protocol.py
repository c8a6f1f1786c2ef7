# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub keeps the site's redial protocol: who may change it, what it refuses, and who is told."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from app.config import protocol as files
from app.hub.edge import BODY_LIMIT
from tests.hub import Clock, Desk, Service, service

SHIPPED: dict[str, Any] = files.document(files.shipped())


@pytest.fixture
def hub(hub_database: str) -> Iterator[Service]:
    with service(hub_database, Clock()) as running:
        yield running


@pytest.fixture
def sue(hub: Service) -> Desk:
    return Desk(hub, "sue")


def with_survey(number: str) -> dict[str, Any]:
    return copy.deepcopy(SHIPPED) | {"survey": number}


def body(version: int, protocol: object = SHIPPED) -> dict[str, Any]:
    return {"protocol": protocol, "version": version}


def test_a_new_hub_has_none_of_its_own(hub: Service) -> None:
    ann = Desk(hub, "ann")
    assert ann.ask("GET", "/protocol") == {"protocol": None, "version": 0}
    assert ann.ask("GET", "/capabilities")["features"]["protocol"] is True


def test_supervisors_change_it_and_everybody_reads_it(hub_database: str) -> None:
    with service(hub_database, Clock()) as hub:
        sue, boss, ann = (Desk(hub, one) for one in ("sue", "boss", "ann"))
        assert sue.ask("PUT", "/protocol", body(0)) == {"protocol": SHIPPED, "version": 1}
        assert boss.ask("PUT", "/protocol", body(1, with_survey("9000")))["version"] == 2
        assert ann.ask("PUT", "/protocol", body(2), expect=403)["code"] == "forbidden"
        assert hub.request("GET", "/protocol").status_code == 401
        assert hub.request("PUT", "/protocol", json=body(2)).status_code == 401
    with service(hub_database, Clock()) as hub:
        assert Desk(hub, "ann").ask("GET", "/protocol") == {"protocol": with_survey("9000"), "version": 2}


def test_who_changed_an_older_version_is_refused(hub: Service, sue: Desk) -> None:
    sue.ask("PUT", "/protocol", body(0, with_survey("1")))
    for version in (0, 2):
        refused = Desk(hub, "boss").ask("PUT", "/protocol", body(version, with_survey("2")), expect=409)
        assert refused["code"] == "older_version"
    assert sue.ask("GET", "/protocol") == {"protocol": with_survey("1"), "version": 1}


def test_said_again_it_changes_nothing(sue: Desk) -> None:
    """As after an answer that was lost."""
    first = sue.ask("PUT", "/protocol", body(0))
    assert sue.ask("PUT", "/protocol", body(0)) == first
    assert sue.ask("GET", "/protocol")["version"] == 1


def test_it_is_kept_as_the_file_has_it(sue: Desk) -> None:
    short = {"$schema": "protocol.schema.json", "situations": {one: {} for one in SHIPPED["situations"]}}
    kept = sue.ask("PUT", "/protocol", body(0, short))["protocol"]
    assert kept == files.document(files.read(json.dumps(short)))
    assert "$schema" not in kept


@pytest.mark.parametrize(
    ("protocol", "field", "code"),
    [
        ({}, "protocol.situations", "missing"),
        (SHIPPED | {"survey": "not a number"}, "protocol.survey", "bad_number"),
        (SHIPPED | {"company": {"en": "\0"}}, "protocol.company.en", "bad_text"),
        (SHIPPED | {"company": {"en": "\ud800"}}, "protocol.company.en", "bad_text"),
        (SHIPPED | {"\ud800": 1}, "protocol.\ud800", "unknown_entry"),
        (SHIPPED | {"callback_minutes": float("nan")}, "protocol", "not_json"),
        (SHIPPED | {"callback_minutes": 10**30}, "protocol.callback_minutes", "too_large"),
    ],
)
def test_what_no_desk_could_read_is_refused(sue: Desk, protocol: dict[str, Any], field: str, code: str) -> None:
    # Written here: what sends it refuses some of it.
    answer = sue.raw(
        "PUT", "/protocol", content=json.dumps(body(0, protocol)), headers={"Content-Type": "application/json"}
    )
    told = answer.json()
    assert (answer.status_code, told["code"], told["field"]) == (422, "bad_protocol", field)
    assert code in told["message"]
    assert sue.ask("GET", "/protocol")["version"] == 0


def test_what_is_no_document_is_refused(sue: Desk) -> None:
    for wrong in (body(0, None), body(0, []), body(-1), {"protocol": SHIPPED}, body(0) | {"more": 1}, body(2**40)):
        assert sue.raw("PUT", "/protocol", json=wrong).json()["code"] == "bad_input"
    deep = '{"version": 0, "protocol": {"x": ' + "[" * 5_000 + "]" * 5_000 + "}}"
    answer = sue.raw("PUT", "/protocol", content=deep, headers={"Content-Type": "application/json"})
    assert answer.status_code in (400, 422), answer.text
    large = body(0, SHIPPED | {"x": "x" * BODY_LIMIT})
    assert sue.raw("PUT", "/protocol", json=large).json()["code"] == "too_large"
