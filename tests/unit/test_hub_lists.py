# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's contacts, call log and catalogues."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain import record
from app.domain.ids import new_id
from app.domain.people import CatalogueKind
from app.hub.catalogues import SHIPPED
from tests.hub import Clock, Desk, Service, promise, service


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Service]:
    with service(tmp_path, Clock()) as running:
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


def test_what_a_site_changed_in_a_catalogue_stays_after_a_restart(tmp_path: Path) -> None:
    for _ in range(2):
        with service(tmp_path, Clock()) as hub:
            boss = Desk(hub, "boss")
            body = {"texts": {"en": "Money back"}, "position": 0, "active": False}
            boss.ask("PUT", "/catalogues/reason/refund", body)
    with service(tmp_path, Clock()) as hub:
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


def test_a_contact_is_replaced_with_its_numbers(ann: Desk, boss: Desk) -> None:
    boss.ask("PUT", "/contacts/c", {"name": "C", "numbers": ["+358401234561", "+358401234561"]})
    replaced = boss.ask("PUT", "/contacts/c", {"name": "C", "numbers": ["+358401234562"]})
    assert ann.ask("GET", "/contacts?number=%2B358401234561")["items"] == []
    assert ann.ask("GET", "/contacts?number=%2B358401234562")["items"] == [replaced]


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
