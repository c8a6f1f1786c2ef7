# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's contacts, call log and catalogues."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.domain import record
from app.domain.ids import new_id
from app.domain.people import CatalogueKind, Contact
from app.hub import lists, schema
from app.hub.catalogues import SHIPPED
from app.hub.database import Database, page
from tests.hub import Clock, Desk, Service, promise, service


@pytest.fixture
def hub(hub_database: str) -> Iterator[Service]:
    with service(hub_database, Clock()) as running:
        yield running


@pytest.fixture
def ann(hub: Service) -> Desk:
    return Desk(hub, "ann")


@pytest.fixture
def boss(hub: Service) -> Desk:
    return Desk(hub, "boss")


def call(**fields: Any) -> dict[str, Any]:
    """A call as a desk logs it while it is up."""
    return {
        "direction": "in",
        "number": promise()["number"],
        "started_at": "2026-11-22T11:00:00.000000Z",
        "state": "talking",
        "answered_at": "2026-11-22T11:00:05.000000Z",
        **fields,
    }


def test_every_shipped_entry_has_its_own_text_in_five_languages() -> None:
    assert {entry.kind for entry in SHIPPED} == set(CatalogueKind)
    for entry in SHIPPED:
        assert set(entry.texts) == {"en", "mn", "ru", "hu", "fi"}
        assert all(text == text.strip() != "" for text in entry.texts.values())
    for kind in CatalogueKind:
        for language in ("en", "mn", "ru", "hu", "fi"):
            texts = [entry.texts[language] for entry in SHIPPED if entry.kind is kind]
            assert len(set(texts)) == len(texts)


def test_a_new_hub_has_the_shipped_catalogues_in_order(ann: Desk) -> None:
    items = ann.ask("GET", "/catalogues")["items"]
    assert sorted(items, key=str) == sorted((record.entry(entry) for entry in SHIPPED), key=str)
    priorities = [item["code"] for item in items if item["kind"] == "priority"]
    assert priorities == ["low", "normal", "high", "urgent"]


def test_what_a_site_changed_in_a_catalogue_stays_after_a_restart(hub_database: str) -> None:
    for _ in range(2):
        with service(hub_database, Clock()) as hub:
            boss = Desk(hub, "boss")
            body = {"texts": {"en": "Money back"}, "position": 0, "active": False}
            boss.ask("PUT", "/catalogues/reason/refund", body)
    with service(hub_database, Clock()) as hub:
        items = Desk(hub, "ann").ask("GET", "/catalogues")["items"]
    assert [item for item in items if item["code"] == "refund"] == [{"kind": "reason", "code": "refund", **body}]
    assert len(items) == len(SHIPPED)


def test_contacts_are_found_by_number_and_by_text(ann: Desk, boss: Desk) -> None:
    matti = {"name": "Matti Äijälä", "numbers": ["+358401234561"], "company": "100 % Oy", "zone": "Europe/Helsinki"}
    bat = {"name": "Бат-Эрдэнэ", "numbers": ["+97699112233", "bat@example.org"], "url": "https://crm.example/7"}
    boss.ask("PUT", "/contacts/matti", matti)
    boss.ask("PUT", "/contacts/bat", bat)

    def found(query: str) -> list[str]:
        return [item["id"] for item in ann.ask("GET", f"/contacts?{query}")["items"]]

    assert found("number=%2B358401234561") == ["matti"]
    assert found("number=bat@example.org") == ["bat"]
    assert found("number=%2B35840123456") == []
    assert found("text=ÄIJÄ") == ["matti"]
    assert found("text=эрдэ") == ["bat"]
    assert found("text=100 %25") == ["matti"]
    assert found("text=%25") == ["matti"], "a percent sign is a percent sign"
    assert found("text=_") == []
    assert ann.ask("GET", "/contacts", expect=422)["code"] == "bad_input"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("олзий", ["ulzii"]),
        ("Дорж өлз", ["ulzii"]),
        ("szucs", ["eva"]),
        ("éva szűcs", ["eva"]),
        ("aijala", ["matti"]),
        ("петр", ["pyotr"]),
        ("9911 22", ["ulzii"]),
        ("+976 99 11-22-33", ["ulzii"]),
        ("040 123 4561", ["matti"]),
        ("0401234561 aij", ["matti"]),
        ("0401234561 szu", []),
        ("358401234561", ["matti"]),
        ("4561", ["matti"]),
        ("pbx.example", ["eva"]),
        ("oy", ["matti", "eva", "pyotr"]),
        ("an", ["anna", "matti_antti", "pyotr"]),
        (" \u0301 ", []),
    ],
)
def test_contacts_are_found_as_people_type_them(ann: Desk, boss: Desk, text: str, expected: list[str]) -> None:
    for contact_id, name, company, number in (
        ("ulzii", "Өлзий Доржийн", "", "+97699112233"),
        ("eva", "Szűcs Éva", "Kft. Oy", "eva@pbx.example"),
        ("matti", "Äijälä Matti", "100 % Oy", "+358401234561"),
        ("matti_antti", "Matti Antti", "", "+358401234569"),
        ("anna", "anna", "", "+358401234568"),
        ("pyotr", "Пётр", "Ivan Oy", "+74951234567"),
    ):
        boss.ask("PUT", f"/contacts/{contact_id}", {"name": name, "numbers": [number], "company": company})
    answer = ann.raw("GET", "/contacts", params={"text": text})
    assert answer.status_code == 200, answer.text
    assert [item["id"] for item in answer.json()["items"]] == expected


def test_contacts_of_an_older_hub_are_found_too(hub_database: str) -> None:
    database = Database(hub_database)
    contact = Contact("matti", "Äijälä Matti", ("+358401234561",))
    try:
        database.migrate()
        for one in (contact, Contact("anna", "Anna")):
            database.write_now(lambda connection, one=one: lists.put_contact(connection, one))
        for statement in (
            "UPDATE contacts SET search = 'äijälä matti'",
            "DROP TABLE spells",
            "DROP TABLE protocol",
            "ALTER TABLE people DROP COLUMN extension",
            "DROP INDEX ix_contacts_seq",
            "ALTER TABLE contacts DROP COLUMN seq",
            "DROP INDEX calls_by_time",
            "ALTER TABLE calls DROP COLUMN started_at",
            "DROP INDEX callbacks_by_end",
            "ALTER TABLE callbacks DROP COLUMN closed_at",
            "UPDATE alembic_version SET version_num = '0001'",
        ):
            database.write_now(lambda connection, sql=statement: connection.exec_driver_sql(sql))
        database.migrate()
        found = database.read_now(lambda connection: lists.find_contacts(connection, None, "040123 aija", 20))
        first = json.loads(database.read_now(lambda connection: page(connection, schema.contacts, None, 1)))
        rest = json.loads(database.read_now(lambda connection: page(connection, schema.contacts, first["next"], 10)))
        database.write_now(lambda connection: lists.put_contact(connection, replace(contact, company="Oy")))
        news = json.loads(database.read_now(lambda connection: page(connection, schema.contacts, rest["next"], 10)))
    finally:
        database.close()
    assert json.loads(found)["items"] == [record.contact(contact)]
    assert [item["id"] for item in first["items"] + rest["items"]] == ["anna", "matti"], "each has a place in the feed"
    assert [item["company"] for item in news["items"]] == ["Oy"]


@pytest.mark.parametrize("name", ["", "  ", "\x1c", "\u2003"])
def test_a_name_is_not_blank(boss: Desk, name: str) -> None:
    assert boss.ask("PUT", "/contacts/c", {"name": name}, expect=422)["field"] == "name"


def test_a_contact_is_replaced_with_its_numbers(ann: Desk, boss: Desk) -> None:
    boss.ask("PUT", "/contacts/c", {"name": "C", "numbers": ["+358401234561", "+358401234561"]})
    replaced = boss.ask("PUT", "/contacts/c", {"name": "C", "numbers": ["+358401234562"]})
    assert ann.ask("GET", "/contacts?number=%2B358401234561")["items"] == []
    assert ann.ask("GET", "/contacts?number=%2B358401234562")["items"] == [replaced]


def test_contacts_are_read_by_cursor(ann: Desk, boss: Desk) -> None:
    def put(name: str, **fields: Any) -> None:
        boss.ask("PUT", f"/contacts/{name}", {"name": name, **fields})

    for name in ("a", "b", "c"):
        put(name)
    first = ann.ask("GET", "/contacts/changes?limit=2")
    assert ([item["id"] for item in first["items"]], first["more"], first["total"]) == (["a", "b"], True, 3)
    put("a", company="Oy")
    put("b")
    rest = ann.ask("GET", f"/contacts/changes?since={first['next']}&limit=2")
    assert ([item["id"] for item in rest["items"]], rest["more"]) == (["c", "a"], False), "said again is not changed"
    assert rest["items"][1]["company"] == "Oy"
    assert "total" not in rest
    again = ann.ask("GET", "/contacts/changes?since=abcdef01.1")
    assert (len(again["items"]), again["reset"], again["total"]) == (3, True, 3)
    assert ann.ask("GET", "/contacts/changes?since=x", expect=400)["code"] == "bad_cursor"
    assert ann.ask("GET", "/capabilities")["features"]["contacts"] == "feed"


def test_a_call_is_logged_once_and_filled_in_later(ann: Desk) -> None:
    call_id = new_id()
    first = ann.ask("PUT", f"/calls/{call_id}", call(), expect=201)
    assert (first["agent"], first["rating"], first["result"]) == ("ann", None, None)
    assert ann.ask("PUT", f"/calls/{call_id}", call()) == first
    ended = call(state="ended", ended_at="2026-11-22T11:05:00.000000Z", result="answered")
    ann.ask("PUT", f"/calls/{call_id}", ended)
    rated = ann.ask("PUT", f"/calls/{call_id}", {**ended, "rating": 4})
    assert (rated["rating"], rated["state"], rated["result"]) == (4, "ended", "answered")
    assert ann.ask("PUT", f"/calls/{call_id}", {**call(), "rating": 1, "result": "busy"}) == rated
    assert ann.ask("GET", f"/calls/{call_id}") == rated
    assert ann.ask("GET", "/calls")["items"] == [rated]
    assert record.call(record.to_call(rated)) == rated


def test_what_is_said_after_a_call_is_taken_and_may_be_said_anew(ann: Desk) -> None:
    call_id = new_id()
    ended = call(state="ended", ended_at="2026-11-22T11:05:00.000000Z", result="answered")
    ann.ask("PUT", f"/calls/{call_id}", ended, expect=201)
    quality = {"loss_percent": 1.5, "jitter_ms": 12, "round_trip_ms": None, "codec": "opus", "encrypted": True}
    said = {**ended, "rating": 2, "enquiry": {"subject": "order"}, "quality": quality, "transferred_to": "8801"}
    first = ann.ask("PUT", f"/calls/{call_id}", said)
    for name in ("rating", "enquiry", "quality", "transferred_to"):
        assert first[name] == said[name]
    again = ann.ask("PUT", f"/calls/{call_id}", {**said, "rating": 5, "enquiry": {"subject": "fault", "paid": "12.5"}})
    assert (again["rating"], again["enquiry"]) == (5, {"subject": "fault", "paid": "12.5"})
    assert ann.ask("PUT", f"/calls/{call_id}", ended) == again, "what is left out stays"
    late = {**call(), "rating": 1, "enquiry": {"subject": "late"}, "transferred_to": "8802"}
    assert ann.ask("PUT", f"/calls/{call_id}", late) == again, "from when the call was up"
    assert ann.ask("GET", f"/calls/{call_id}") == again


def test_a_call_logged_at_an_older_hub_is_filled_in(hub: Service, ann: Desk) -> None:
    call_id = new_id()
    kept = ann.ask("PUT", f"/calls/{call_id}", call(), expect=201)
    for name in ("consults", "transferred_to", "quality", "enquiry"):
        del kept[name]
    table = schema.calls
    hub.app.state.hub.database.write_now(
        lambda connection: connection.execute(table.update().values(doc=json.dumps(kept)))
    )
    filled = ann.ask("PUT", f"/calls/{call_id}", call(enquiry={"subject": "order"}))
    assert (filled["enquiry"], filled["transferred_to"]) == ({"subject": "order"}, "")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"enquiry": {"a b": "x"}}, "bad_input"),
        ({"enquiry": {"": "x"}}, "bad_input"),
        ({"enquiry": {"a": 5}}, "bad_input"),
        ({"enquiry": {"a": "x" * 10_001}}, "too_long"),
        ({"enquiry": {f"f{n}": "x" * 9_000 for n in range(7)}}, "too_long"),
        ({"enquiry": {f"f{n}": "x" for n in range(101)}}, "too_long"),
        ({"enquiry": {"a": "\x07"}}, "bad_text"),
        ({"quality": {"loss_percent": 101}}, "bad_input"),
        ({"quality": {"jitter_ms": -1}}, "bad_input"),
        ({"quality": {"round_trip_ms": "5"}}, "bad_input"),
        ({"transferred_to": "8" * 331}, "too_long"),
        ({"transferred_to": "1\n2"}, "bad_text"),
        ({"consults": "the other one"}, "bad_input"),
        ({"recordings": ["/home/ann/one.wav"]}, "bad_input"),
        ({"internal": True}, "bad_input"),
    ],
)
def test_a_call_has_its_limits(ann: Desk, fields: dict[str, Any], code: str) -> None:
    assert ann.ask("PUT", f"/calls/{new_id()}", call(**fields), expect=422)["code"] == code


def test_an_unknown_result_gives_way_to_the_truth(ann: Desk) -> None:
    call_id = new_id()
    ann.ask("PUT", f"/calls/{call_id}", call(state="ended", result="unknown"), expect=201)
    assert ann.ask("PUT", f"/calls/{call_id}", call(state="ended", result="busy"))["result"] == "busy"


def test_a_call_is_its_agents(hub: Service, ann: Desk) -> None:
    call_id = new_id()
    ann.ask("PUT", f"/calls/{call_id}", call(), expect=201)
    assert Desk(hub, "ben").ask("PUT", f"/calls/{call_id}", call(rating=1), expect=403)["code"] == "not_yours"
    assert ann.ask("PUT", f"/calls/{new_id()}", call(agent="ben"), expect=403)["code"] == "not_yours"
    assert Desk(hub, "sue").ask("PUT", f"/calls/{new_id()}", call(agent="ben"), expect=201)["agent"] == "ben"


def test_the_call_log_is_read_by_cursor(ann: Desk) -> None:
    ids = [new_id() for _ in range(3)]
    for call_id in ids:
        ann.ask("PUT", f"/calls/{call_id}", call(), expect=201)
    page = ann.ask("GET", "/calls?limit=2")
    assert ([item["id"] for item in page["items"]], page["more"]) == (ids[:2], True)
    rest = ann.ask("GET", f"/calls?since={page['next']}")
    assert ([item["id"] for item in rest["items"]], rest["more"]) == (ids[2:], False)
    assert ann.ask("GET", f"/calls/{new_id()}", expect=404)["code"] == "not_found"


def test_the_page_of_the_interface_needs_no_other_server(ann: Desk, hub: Service) -> None:
    page = hub.request("GET", "/docs")
    assert page.status_code == 200
    files = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert files
    for file in files:
        assert file.startswith("/api/v1/docs/files/")
        assert hub.request("GET", file.removeprefix("/api/v1")).status_code == 200
