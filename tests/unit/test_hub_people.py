# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what at the hub: sign-in, tokens, roles."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from app.hub import events, people, schema
from app.hub.database import Database
from app.hub.embedded import NewPerson
from app.hub.problems import Problem
from tests.hub import Clock, Desk, Service, service


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def hub(hub_database: str, clock: Clock) -> Iterator[Service]:
    with service(hub_database, clock) as running:
        yield running


@pytest.fixture
def boss(hub: Service) -> Desk:
    return Desk(hub, "boss")


def test_a_sign_in_lasts_twelve_hours(hub: Service, clock: Clock) -> None:
    answer = hub.sign_in("ann")
    assert answer.status_code == 200
    assert answer.json()["person"] == {"id": "ann", "name": "Ann", "role": "agent", "active": True, "extension": ""}
    assert answer.json()["expires_at"] == "2026-11-23T00:00:00.000000Z"
    ann = Desk(hub, "ann")
    clock.forward(12 * 3600 - 1)
    assert ann.ask("GET", "/me")["person"]["id"] == "ann"
    clock.forward(1)
    assert ann.ask("GET", "/me", expect=401)["code"] == "token_expired"


def test_a_wrong_name_and_a_wrong_password_get_the_same_answer(hub: Service) -> None:
    wrong, nobody = hub.sign_in("ann", "not-her-password"), hub.sign_in("nobody")
    assert (wrong.status_code, wrong.json()["code"]) == (401, "wrong_password")
    assert wrong.json() == nobody.json()


def test_guessing_is_slowed_for_that_person_only(hub: Service, clock: Clock) -> None:
    for _ in range(5):
        assert hub.sign_in("ann", "guess").status_code == 401
    throttled = hub.sign_in("ann")
    assert (throttled.status_code, throttled.json()["code"]) == (429, "throttled")
    assert hub.sign_in("ben").status_code == 200
    clock.forward(int(throttled.headers["Retry-After"]))
    assert hub.sign_in("ann", "guess").status_code == 401
    second = hub.sign_in("ann")
    assert int(second.headers["Retry-After"]) > int(throttled.headers["Retry-After"])
    clock.forward(int(second.headers["Retry-After"]))
    assert hub.sign_in("ann").status_code == 200
    assert hub.sign_in("ann", "guess").status_code == 401, "the failures are forgotten after a success"


def test_guessing_many_names_is_slowed_for_that_address_only(hub: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    service = hub.app.state.hub
    monkeypatch.setattr(service, "address_throttle", people.Throttle(3))
    # Who signs in does not count, however many do behind one address, nor do they make guesses free again.
    for _ in range(5):
        assert hub.sign_in("ann").status_code == 200
    for guess in range(3):
        assert hub.sign_in(f"nobody{guess}").status_code == 401
        assert (hub.sign_in("ann").status_code == 200) is (guess < 2)
    throttled = hub.sign_in("ben")
    assert (throttled.status_code, throttled.json()["code"]) == (429, "throttled")
    assert int(throttled.headers["Retry-After"]) >= 1
    other = httpx.ASGITransport(hub.app, client=("192.0.2.7", 5000))

    async def elsewhere() -> int:
        async with httpx.AsyncClient(transport=other, base_url="http://hub/api/v1") as client:
            return (await client.post("/sessions", json={"user": "ben", "password": "password-ben"})).status_code

    assert hub.runner.run(elsewhere()) == 200


def test_failures_are_forgotten_after_a_quiet_hour(clock: Clock) -> None:
    throttle = people.Throttle(2)
    for _ in range(2):
        throttle.enter("here", clock())
    with pytest.raises(Problem):
        throttle.enter("here", clock())
    clock.forward(3601)
    throttle.enter("here", clock())
    throttle.take_back("here")
    throttle.take_back("here")
    for _ in range(2):
        throttle.enter("here", clock())


def test_one_ipv6_network_is_one_address() -> None:
    assert people.origin("2001:db8::1") == people.origin("2001:db8::ffff:2") != people.origin("2001:db8:0:1::1")
    assert people.origin("192.0.2.1") != people.origin("192.0.2.2")
    assert people.origin("a socket") == "a socket"


def test_extensions_of_people(boss: Desk) -> None:
    body = {"name": "Ann", "role": "agent"}
    assert boss.ask("PUT", "/people/ann", {**body, "extension": "8801"})["extension"] == "8801"
    assert boss.ask("PUT", "/people/ann", body)["extension"] == "8801", "left out, it stays"
    listed = {person["id"]: person["extension"] for person in boss.ask("GET", "/people")["items"]}
    assert listed == {"ann": "8801", "ben": "", "boss": "", "sue": ""}
    assert boss.ask("PUT", "/people/ann", {**body, "extension": ""})["extension"] == ""
    for bad in ("88 01", "sip:8801", "8" * 65, "\n"):
        boss.ask("PUT", "/people/ann", {**body, "extension": bad}, expect=422)


def test_signing_out_ends_the_token(hub: Service) -> None:
    ann, other_desk = Desk(hub, "ann"), Desk(hub, "ann")
    assert ann.raw("DELETE", "/sessions/current").status_code == 204
    assert ann.ask("GET", "/me", expect=401)["code"] == "not_signed_in"
    other_desk.ask("GET", "/me")


def test_a_stream_of_events_ends_with_its_sign_in(hub: Service, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "PING", 0.01)
    ann = Desk(hub, "ann")

    async def listen() -> str:
        headers = {"Authorization": f"Bearer {ann.token}"}
        stream = asyncio.create_task(hub.client.get("/events", headers=headers))
        while not hub.app.state.hub.events.streams:  # noqa: ASYNC110 - the hub has no event for it
            await asyncio.sleep(0.001)
        clock.forward(12 * 3600)
        answer = await stream
        assert answer.status_code == 200
        return answer.text

    assert "event: ping" in hub.runner.run(listen())


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer x"}, {"Authorization": "Basic YTpi"}])
def test_without_a_token_nothing_is_told(hub: Service, header: dict[str, str]) -> None:
    document = hub.request("GET", "/openapi.json").json()
    told = {("/api/v1/health", "get"), ("/api/v1/sessions", "post")}
    asked = 0
    for path, operations in document["paths"].items():
        for method in set(operations) - {m for p, m in told if p == path}:
            url = path.removeprefix("/api/v1")
            url = "/contacts?text=x" if url == "/contacts" else url
            url += "?since=2026-11-22T00:00:00Z&until=2026-11-23T00:00:00Z" if url == "/spells/summary" else ""
            url += "?from=2026-11-22&to=2026-11-22&zone=UTC" if url == "/reports/people" else ""
            for name in ("callback_id", "attempt_id", "call_id"):
                url = url.replace(f"{{{name}}}", "019a0000-0000-7000-8000-000000000000")
            if "requestBody" in operations[method]:
                continue  # the body is looked at first: the next test sends good ones
            answer = hub.request(method.upper(), url, headers=header)
            assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in"), url
            asked += 1
    assert asked == 16


def test_only_administrators_change_people_contacts_and_catalogues(hub: Service, boss: Desk) -> None:
    requests = [
        ("/people/new", {"name": "New", "role": "agent", "password": "password-new"}, 201),
        ("/contacts/c1", {"name": "Matti"}, 200),
        ("/catalogues/reason/survey", {"texts": {"en": "Survey"}}, 200),
    ]
    for path, body, good in requests:
        assert hub.request("PUT", path, json=body).json()["code"] == "not_signed_in"
        for person in ("ann", "sue"):
            assert Desk(hub, person).ask("PUT", path, body, expect=403)["code"] == "forbidden"
        boss.ask("PUT", path, body, expect=good)


def test_people_are_made_changed_and_put_away(hub: Service, boss: Desk) -> None:
    body = {"name": "Оюун", "role": "agent", "active": True, "password": "password-oyun"}
    assert boss.ask("PUT", "/people/oyun", body, expect=201)["name"] == "Оюун"
    oyun = Desk(hub, "oyun")
    boss.ask("PUT", "/people/oyun", {"name": "Оюун", "role": "supervisor"})
    assert oyun.ask("GET", "/me")["person"]["role"] == "supervisor"
    boss.ask("PUT", "/people/oyun", {"name": "Оюун", "role": "supervisor", "active": False})
    assert oyun.ask("GET", "/me", expect=401)["code"] == "not_signed_in"
    assert hub.sign_in("oyun").status_code == 401
    listed = {person["id"]: person["active"] for person in boss.ask("GET", "/people")["items"]}
    assert listed == {"ann": True, "ben": True, "boss": True, "oyun": False, "sue": True}


def test_a_new_password_ends_the_old_ones_sign_ins(hub: Service, boss: Desk) -> None:
    ann = Desk(hub, "ann")
    boss.ask("PUT", "/people/ann", {"name": "Ann", "role": "agent", "password": "another-password"})
    ann.ask("GET", "/me", expect=401)
    assert hub.sign_in("ann").status_code == 401
    assert hub.sign_in("ann", "another-password").status_code == 200


def test_a_new_person_needs_a_password(boss: Desk) -> None:
    refused = boss.ask("PUT", "/people/new", {"name": "New", "role": "agent"}, expect=422)
    assert refused["field"] == "password"


def test_the_last_administrator_stays(boss: Desk) -> None:
    for change in ({"role": "agent"}, {"role": "admin", "active": False}):
        assert boss.ask("PUT", "/people/boss", {"name": "Boss", **change}, expect=409)["code"] == "last_admin"
    boss.ask("PUT", "/people/sue", {"name": "Sue", "role": "admin"})
    boss.ask("PUT", "/people/boss", {"name": "Boss", "role": "agent"})


def test_nothing_kept_tells_a_password_or_a_token(hub: Service, boss: Desk, tmp_path: Path) -> None:
    database: Database = hub.app.state.hub.database
    rows = [
        database.read_now(lambda c, one=table: c.execute(one.select()).all()) for table in schema.metadata.sorted_tables
    ]
    # Of SQLite also what is deleted already.
    kept = repr(rows).encode() + b"".join(path.read_bytes() for path in tmp_path.glob("hub.sqlite*"))
    assert b"$argon2id$" in kept
    assert b"password-boss" not in kept
    assert boss.token.encode() not in kept
    assert "password-boss" not in repr(NewPerson("boss", "Boss", "admin", "password-boss"))
