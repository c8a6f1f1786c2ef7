# SPDX-License-Identifier: GPL-3.0-or-later
"""What the hub does with input that is none, and with failures of its own."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.domain.ids import new_id
from app.hub import callbacks, schema
from app.hub.database import Database
from app.hub.edge import BODY_LIMIT
from tests.hub import Clock, Desk, Service, promise, service


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Service]:
    with service(f"sqlite:///{tmp_path / 'hub.sqlite'}", Clock()) as running:
        yield running


@pytest.fixture
def ann(hub: Service) -> Desk:
    return Desk(hub, "ann")


DUE = promise()["due"]
BAD_FIELDS: list[tuple[dict[str, Any], str, str]] = [
    ({"note": "x" * 10_001}, "too_long", "callback.note"),
    ({"note": "a\x00b"}, "bad_text", "callback.note"),
    ({"note": "a\x1bb"}, "bad_text", "callback.note"),
    ({"customer": "two\nlines"}, "bad_text", "callback.customer"),
    ({"customer": 5}, "bad_input", "callback.customer"),
    ({"priority": "1"}, "bad_input", "callback.priority"),
    ({"priority": True}, "bad_input", "callback.priority"),
    ({"priority": 4}, "bad_input", "callback.priority"),
    ({"priority": 10**30}, "bad_input", "callback.priority"),
    ({"owner": "Not An Id"}, "bad_input", "callback.owner"),
    ({"expires_at": "2026-11-22T12:00:00"}, "bad_instant", "callback.expires_at"),
    ({"expires_at": "0001-01-01T00:00:00+14:00"}, "bad_instant", "callback.expires_at"),
    ({"expires_at": "9999-12-31T23:59:59Z"}, "bad_instant", "callback.expires_at"),
    ({"expires_at": "tomorrow"}, "bad_instant", "callback.expires_at"),
    ({"due": {**DUE, "zone": "Europe/Nowhere"}}, "bad_zone", "callback.due.zone"),
    ({"due": {**DUE, "zone": "../../etc/passwd"}}, "bad_zone", "callback.due.zone"),
    ({"due": {**DUE, "wall": "2026-11-23T14:30"}}, "bad_due", "callback.due"),
    ({"due": {**DUE, "wall": "2026-11-22T14:30+02:00"}}, "bad_due", "callback.due"),
    ({"number": {"typed": "1", "e164": None, "sip": None}}, "bad_number", "callback.number"),
    ({"number": {"typed": "1", "e164": "+3581", "sip": "a@b"}}, "bad_number", "callback.number"),
    ({"number": {"typed": "1", "e164": "0401234561"}}, "bad_input", "callback.number.e164"),
    ({"number": {"typed": "1", "e164": "+" + "1" * 40}}, "bad_input", "callback.number.e164"),
    ({"version": 7}, "bad_input", "callback.version"),
    ({"attempts": []}, "bad_input", "callback.attempts"),
]


@pytest.mark.parametrize(("fields", "code", "field"), BAD_FIELDS)
def test_a_bad_field_is_named(ann: Desk, fields: dict[str, Any], code: str, field: str) -> None:
    refused = ann.save(new_id(), promise(**fields), expect=422)
    assert (refused["code"], refused["field"]) == (code, field)
    assert refused["message"].endswith(".")


def test_lone_surrogates_are_refused(ann: Desk) -> None:
    body = {"change": new_id(), "expected_version": 0, "callback": promise(note="\ud800")}
    answer = ann.raw(
        "PUT", f"/callbacks/{new_id()}", content=json.dumps(body), headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 422
    body["callback"] = promise(**{"\ud800": 1})
    answer = ann.raw(
        "PUT", f"/callbacks/{new_id()}", content=json.dumps(body), headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 422


@pytest.mark.parametrize(
    "content", ["", "{", "nul", "[" * 100_000, '{"a":' + "9" * 5000 + "}", "\xff\xfe", "<html></html>"]
)
def test_what_is_no_json_is_refused(ann: Desk, content: str) -> None:
    answer = ann.raw(
        "PUT",
        f"/callbacks/{new_id()}",
        content=content.encode("latin-1"),
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code in (400, 422)
    assert answer.json()["code"] in ("bad_json", "bad_input")


@pytest.mark.parametrize("told", [True, False], ids=["with its length", "in pieces"])
def test_a_huge_body_is_refused(ann: Desk, told: bool) -> None:
    async def pieces() -> Any:
        for _ in range(BODY_LIMIT // 1024 + 1):
            yield b" " * 1024

    content: Any = b" " * (BODY_LIMIT + 1) if told else pieces()
    answer = ann.raw("PUT", f"/callbacks/{new_id()}", content=content, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_texts_are_kept_as_they_were_meant(ann: Desk) -> None:
    made = ann.create(promise(note="  =1+1\n\tÄ́ 🙂 \u2028 \u0085  ", customer=" Matti "))
    assert made["note"] == "=1+1\n\tÄ́ 🙂"
    assert made["customer"] == "Matti"
    inner = ann.create(promise(2, note="a\u2028b"))
    assert inner["note"] == "a\u2028b"
    answer = ann.raw("GET", f"/callbacks/{inner['id']}")
    assert "\u2028" not in answer.text, "some readers take it for the end of an event's line"


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/callbacks/7", 422, "bad_input"),
        ("GET", "/callbacks?limit=0", 422, "bad_input"),
        ("GET", "/callbacks?limit=99999999999999999999", 422, "bad_input"),
        ("GET", "/callbacks?since=%00", 400, "bad_cursor"),
        ("GET", "/contacts?text=%00", 422, "bad_text"),
        ("GET", "/nothing", 404, "not_found"),
        ("PATCH", "/callbacks", 405, "method_not_allowed"),
    ],
)
def test_bad_addresses_are_told(ann: Desk, method: str, path: str, status: int, code: str) -> None:
    answer = ann.raw(method, path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_a_failure_of_the_hub_itself_tells_nothing(
    ann: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> str:
        raise RuntimeError("+358401234561")

    monkeypatch.setattr(callbacks, "get", broken)
    with caplog.at_level(logging.INFO):
        answer = ann.raw("GET", f"/callbacks/{new_id()}")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    told = answer.text + caplog.text
    assert "RuntimeError" in caplog.text
    assert "358401234561" not in told
    assert "Traceback" not in told


def test_a_full_disk_is_told_and_nothing_is_changed(hub: Service, ann: Desk) -> None:
    made = ann.create(promise())
    database: Database = hub.app.state.hub.database
    pages = database.write_now(lambda connection: connection.exec_driver_sql("PRAGMA page_count").scalar())
    database.write_now(lambda connection: connection.exec_driver_sql(f"PRAGMA max_page_count={pages}").scalar())
    status = 201
    for last in range(2, 10):
        body = {"change": new_id(), "expected_version": 0, "callback": promise(last, note="x" * 10_000)}
        answer = ann.raw("PUT", f"/callbacks/{new_id()}", json=body)
        status = answer.status_code
        if status != 201:
            break
    assert (status, answer.json()["code"]) == (507, "storage_full")
    before = ann.ask("GET", "/callbacks")
    assert before["items"][0] == made
    database.write_now(lambda connection: connection.exec_driver_sql("PRAGMA max_page_count=1000000").scalar())
    assert ann.raw("PUT", f"/callbacks/{new_id()}", json=body).status_code == 201


def test_the_migrations_make_the_tables_that_the_program_uses(hub_database: str) -> None:
    database = Database(hub_database)
    database.migrate()
    database.migrate()
    try:
        differences = database.read_now(
            lambda connection: compare_metadata(MigrationContext.configure(connection), schema.metadata)
        )
    finally:
        database.close()
    assert differences == []
    folder = Path(schema.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_current_head() == schema.HEAD


def test_a_database_of_a_newer_version_is_left_alone(hub_database: str) -> None:
    database = Database(hub_database)
    try:
        database.migrate()
        database.write_now(lambda connection: connection.exec_driver_sql("UPDATE alembic_version SET version_num='9'"))
        with pytest.raises(RuntimeError, match="newer"):
            database.migrate()
    finally:
        database.close()
