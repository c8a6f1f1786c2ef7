# SPDX-License-Identifier: GPL-3.0-or-later
"""What whoever watches over the servers is told: health, figures in OpenMetrics, and to whom."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import sqlalchemy as sa
from prometheus_client.openmetrics.parser import text_string_to_metric_families

from app import metering
from app.domain.ids import new_id
from app.hub import schema
from app.hub.server import build
from tests.desks import play, until
from tests.hub import Clock, Desk, Service, promise, service
from tests.hub_line import hub
from tests.postgres.cluster import Cluster
from tests.switchboard.desk_side import desk_side

ROOT = Path(__file__).parents[2]
HERE = {"Host": "127.0.0.1:8080"}
"""As programs on this computer ask."""


def figures(text: str) -> dict[tuple[str, ...], float]:
    """Every sample by its name and its labels' values; the text must be well formed."""
    return {
        (sample.name, *(f"{name}={value}" for name, value in sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def asked(hub: Service, path: str = "/metrics", **headers: str) -> httpx.Response:
    return hub.request("GET", f"http://hub{path}", headers={**HERE, **headers})


def test_the_hubs_figures(hub_database: str) -> None:
    clock = Clock()
    with service(hub_database, clock) as hub:
        hub.app.state.hub.health.traffic = metering.Traffic()
        ann = Desk(hub, "ann")
        made = [ann.create(promise(last)) for last in range(1, 5)]
        ann.claim(made[0]["id"], "t" * 24, seconds=3600)
        ann.close(made[1]["id"], "deleted")
        ann.raw("GET", f"/callbacks/{new_id()}")
        ann.raw("GET", "/contacts?number=%2B358401234561")
        hub.request("GET", "http://hub/0401234561")
        clock.forward(3500)
        answer = asked(hub)
        assert answer.headers["content-type"] == metering.CONTENT_TYPE
        told = figures(answer.text)
        found = {key[1]: told[key] for key in told if key[0] == "soitto_hub_callbacks"}
        assert (found["state=in_progress"], found["state=overdue"] + found["state=due"]) == (1, 2)
        assert sum(found.values()) == 3
        route = "route=/api/v1/callbacks/{callback_id}"
        assert told["soitto_hub_requests_total", "method=PUT", route, "status=201"] == 4
        assert told["soitto_hub_requests_total", "method=GET", route, "status=404"] == 1
        assert told["soitto_hub_requests_total", "method=GET", "route=none", "status=404"] == 1
        assert told["soitto_hub_request_duration_seconds_count", route] == 5
        assert told["soitto_hub_request_duration_seconds_bucket", "le=+Inf", route] == 5
        assert told["soitto_hub_database_up",] == 1
        assert told["soitto_hub_event_streams",] == 0
        assert told["soitto_hub_feed_lag",] == 0
        assert told["soitto_hub_schema_info", f"revision={schema.HEAD}"] == 1
        assert any(key[0] == "soitto_hub_build_info" for key in told)
        # Nobody's name, number or id, and nothing of the process.
        for secret in ("ann", "Ann", "123456", made[0]["id"], "Matti", "process_", ann.token):
            assert secret not in answer.text


def test_only_programs_on_this_computer_read_the_figures(tmp_path: Path) -> None:
    with service(f"sqlite:///{tmp_path / 'hub.sqlite'}", None) as hub:
        assert asked(hub).status_code == 200
        assert asked(hub, Host="[::1]:8080").status_code == 200
        assert asked(hub, Host="localhost").status_code == 200
        for header in ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via", "X-Forwarded-Proto"):
            refused = asked(hub, **{header: "127.0.0.1"})
            assert (refused.status_code, refused.json()) == (403, {"status": "refused"})
        # A page in a browser here, which a name server has led to this computer.
        assert asked(hub, Host="hub.example").status_code == 403
        away = httpx.ASGITransport(hub.app, client=("192.0.2.7", 4711))

        async def from_elsewhere() -> int:
            async with httpx.AsyncClient(transport=away, base_url="http://127.0.0.1") as client:
                return (await client.get("/metrics", headers={"X-Forwarded-For": "127.0.0.1"})).status_code

        assert hub.runner.run(from_elsewhere()) == 403
        assert asked(hub, "/health/live", Host="hub.example").status_code == 200


def test_with_a_token_whoever_sends_it_reads_the_figures(tmp_path: Path) -> None:
    hub = Service(build(f"sqlite:///{tmp_path / 'hub.sqlite'}", metrics_token="of-the-watch"))
    try:
        refused = asked(hub)
        assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")
        assert asked(hub, Authorization="Bearer of-the-witch").status_code == 401
        assert asked(hub, Authorization="Basic of-the-watch").status_code == 401
        with_it = {"Authorization": "Bearer of-the-watch", "Host": "hub.example", "X-Forwarded-For": "192.0.2.7"}
        assert asked(hub, **with_it).status_code == 200
    finally:
        hub.close()


@pytest.mark.parametrize(
    ("client", "headers", "may"),
    [
        ("127.0.0.1", {"Host": "127.0.0.2"}, True),
        ("::1", {"Host": "localhost:1"}, True),
        ("::ffff:127.0.0.1", {"Host": "127.0.0.1"}, True),
        ("::ffff:192.0.2.1", {"Host": "127.0.0.1"}, False),
        ("127.0.0.1", {}, False),
        ("", {"Host": "localhost"}, False),
        ("testclient", {"Host": "localhost"}, False),
        ("10.0.0.1", {"Host": "localhost", "x-forwarded-for": "127.0.0.1"}, False),
    ],
)
def test_who_is_on_this_computer(client: str, headers: dict[str, str], may: bool) -> None:
    told = [(name.encode(), value.encode()) for name, value in headers.items()]
    assert metering.may_read(client, told, None) is may


def test_a_hub_says_whether_it_can_work(tmp_path: Path) -> None:
    with service(f"sqlite:///{tmp_path / 'hub.sqlite'}", Clock()) as hub:
        ready = asked(hub, "/health/ready")
        assert (ready.status_code, ready.json()) == (200, {"status": "ok", "schema": schema.HEAD})

        def form(name: str) -> Callable[[sa.Connection], Any]:
            return lambda connection: connection.execute(
                sa.text("UPDATE alembic_version SET version_num=:n"), {"n": name}
            )

        for other in ("0003", "9999"):
            hub.app.state.hub.database.write_now(form(other))
            not_ready = asked(hub, "/health/ready")
            assert (not_ready.status_code, not_ready.json()) == (503, {"status": "unavailable", "problem": "schema"})
            assert asked(hub, "/health/live").status_code == 200
        hub.app.state.hub.database.write_now(form(schema.HEAD))
        assert asked(hub, "/health/ready").status_code == 200


@pytest.mark.postgres
def test_a_hub_whose_database_is_away_says_so(own_postgres: Callable[..., Cluster]) -> None:
    cluster = own_postgres()
    with service(cluster.new_database(), Clock()) as hub:
        ann = Desk(hub, "ann")
        cluster.stop()
        not_ready = asked(hub, "/health/ready")
        assert (not_ready.status_code, not_ready.json()) == (503, {"status": "unavailable", "problem": "database"})
        assert asked(hub, "/health/live").status_code == 200
        assert ann.raw("GET", "/callbacks").status_code == 503
        told = figures(asked(hub).text)
        assert told["soitto_hub_database_up",] == 0
        assert told["soitto_hub_database_errors_total", "kind=away"] == 1
        assert not any(key[0] == "soitto_hub_callbacks" for key in told)
        cluster.start()
        while asked(hub, "/health/ready").status_code != 200:
            pass
        assert figures(asked(hub).text)["soitto_hub_database_up",] == 1


def test_streams_are_counted(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, httpx.AsyncClient(base_url=server.url or "", timeout=30) as client:
            body = {"user": "ann", "password": "password-ann"}
            token = (await client.post("/api/v1/sessions", json=body)).json()["token"]
            bearer = {"Authorization": f"Bearer {token}"}
            async with client.stream("GET", "/api/v1/events", headers=bearer) as stream:
                lines = stream.aiter_lines()
                await anext(lines)
                told = figures((await client.get("/metrics")).text)
                assert told["soitto_hub_event_streams",] == 1
                # The stream lasts for hours: what is measured is how soon it began.
                assert told["soitto_hub_request_duration_seconds_count", "route=/api/v1/events"] == 1
                assert told["soitto_hub_feed_lag",] == 0

    play(scenario())


def test_what_speaks_openmetrics_is_loaded_when_it_is_asked_for(tmp_path: Path) -> None:
    code = (
        "import sys, app.hub.server, app.hub.cli, app.switchboard.switchboard;"
        "sys.exit(any(name.startswith('prometheus_client') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_switchboards_figures(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            hub(tmp_path) as crm,
            desk_side(tmp_path, crm.url) as site,
            httpx.AsyncClient(base_url=f"http://127.0.0.1:{site.switchboard.desk_port}", timeout=30) as client,
        ):
            await until(lambda: site.switchboard.promises.there, "the CRM is reached")
            site.exchange.reach()
            await until(lambda: site.switchboard.pbx.there, "the exchange is reached")
            assert (await client.get("/health/live")).json() == {"status": "ok"}
            ready = await client.get("/health/ready")
            assert (ready.status_code, ready.json()) == (
                200,
                {"status": "ok", "store": True, "pbx": True, "crm": True},
            )
            site.exchange.ring_in("support", "+358401234567")
            await until(lambda: site.switchboard.live.entries("support"), "a caller waits")
            answer = await client.get("/metrics")
            told = figures(answer.text)
            for to in ("ami", "ari", "crm"):
                assert told["soitto_switchboard_connected", f"to={to}"] == 1
            assert told["soitto_switchboard_leader",] == 1
            assert told["soitto_switchboard_waiting_callers",] == 1
            assert told["soitto_switchboard_promises", "state=late"] == 0
            assert told["soitto_switchboard_originates_total", "result=placed"] == 0
            assert told["soitto_switchboard_outbox",] == 0
            assert told["soitto_switchboard_store_up",] == 1
            assert "358" not in answer.text
            assert (await client.get("/metrics", headers={"X-Forwarded-For": "127.0.0.1"})).status_code == 403
            assert (await client.get("/metrics", headers={"Host": "pbx.example"})).status_code == 403

    play(scenario())
