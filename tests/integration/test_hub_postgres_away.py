# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL database that is away for a while, or that somebody else holds: some answers are lost, no change is."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from app.domain.ids import new_id
from app.hub import database, events
from app.hub.database import Database
from tests.hub import Clock, Desk, promise, service
from tests.integration.test_hub_postgres import hubs, until
from tests.integration.test_hub_server import listening, signed_in
from tests.postgres.cluster import Cluster


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT], ids=["stopped", "crashed"])
def test_a_database_that_starts_again_costs_some_answers_and_no_change(
    tmp_path: Path, own_postgres: Callable[..., Cluster], how: signal.Signals
) -> None:
    cluster = own_postgres()
    refused: list[httpx.Response] = []

    async def scenario() -> None:
        async with AsyncExitStack() as stack:
            both = await stack.enter_async_context(hubs(tmp_path, cluster.new_database(), quiet=False))
            clients = [await stack.enter_async_context(signed_in(hub)) for hub in both]
            stream = await stack.enter_async_context(listening(clients[1]))
            confirmed: dict[str, dict[str, Any]] = {}
            again = asyncio.Event()

            async def write(lane: int) -> None:
                number = 0
                while not again.is_set():
                    number += 1
                    fields = promise(number={"typed": "", "e164": f"+3584{lane}{number:07}"})
                    body = {"change": new_id(), "expected_version": 0, "callback": fields}
                    path = f"/callbacks/{new_id()}"
                    while (answer := await clients[lane % 2].put(path, json=body)).status_code == 503:
                        refused.append(answer)
                        await asyncio.sleep(0.05)
                    assert answer.status_code in (200, 201), answer.text
                    confirmed[answer.json()["id"]] = answer.json()

            writers = [asyncio.create_task(write(lane)) for lane in range(4)]
            await until(lambda: len(confirmed) > 5)
            await asyncio.to_thread(cluster.stop, how)
            await until(lambda: len(refused) > 4)
            health = await clients[1].get("/health")
            assert (health.status_code, health.json()["code"]) == (503, "unavailable")
            await asyncio.to_thread(cluster.start)
            before = len(confirmed)
            await until(lambda: len(confirmed) > before + 5)
            again.set()
            await asyncio.gather(*writers)
            assert {(answer.json()["code"], answer.headers["Retry-After"]) for answer in refused} == {
                ("unavailable", "5")
            }
            items = (await clients[0].get("/callbacks", params={"limit": 1000})).json()["items"]
            assert {item["id"]: item for item in items} == confirmed
            assert {item["version"] for item in items} == {1}, "none was written twice"
            # The stream that was open all the time.
            heard = [json.loads((await stream.next()).data)["id"] for _ in items]
            assert heard == [item["id"] for item in items]

    asyncio.run(scenario())


def test_a_stream_outlives_pings_without_a_database(
    own_postgres: Callable[..., Cluster], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the sign-in still holds cannot be asked then; the stream goes on, and ends when it can be."""
    monkeypatch.setattr(events, "PING", 0.05)
    cluster = own_postgres()
    clock = Clock()
    with service(cluster.new_database(), clock) as hub:
        token = Desk(hub, "ann").token

        async def listen() -> list[bytes]:
            from app.hub import people

            told = hub.app.state.hub.events
            stream = await told.stream(None, lambda connection: people.session(connection, token, clock()))
            first = [await anext(stream)]
            await asyncio.to_thread(cluster.stop)
            first += [await anext(stream) for _ in range(3)]
            await asyncio.to_thread(cluster.start)
            clock.forward(13 * 3600)
            return first + [event async for event in stream]

        heard = hub.runner.run(listen())
    assert len(heard) >= 4
    assert all(b"event: ping" in event for event in heard)


def test_who_holds_the_order_for_too_long_costs_others_an_answer_only(
    postgres: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_POSTGRES_SESSION", database._POSTGRES_SESSION.replace("'5s'", "'100ms'"))
    url = postgres.new_database()
    with service(url, Clock()) as hub:
        ann = Desk(hub, "ann")
        with psycopg.connect(url) as other:
            other.execute("SELECT value FROM counter FOR UPDATE")
            body = {"change": new_id(), "expected_version": 0, "callback": promise()}
            answer = ann.raw("PUT", f"/callbacks/{new_id()}", json=body)
            assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
            assert ann.ask("GET", "/callbacks")["items"] == [], "reading goes on"
        ann.create(promise())
        settings = "SELECT current_setting('idle_in_transaction_session_timeout')"
        found: Database = hub.app.state.hub.database
        assert found.read_now(lambda connection: connection.exec_driver_sql(settings).scalar()) == "10s"


def test_a_database_that_only_follows_another_one_is_away_for_writers(postgres: Cluster) -> None:
    url = postgres.new_database()
    name = url.rpartition("/")[2]
    with service(url, Clock()) as hub:
        ann = Desk(hub, "ann")
        made = ann.create(promise())
        with psycopg.connect(url, autocommit=True) as other:
            other.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on".encode())
            other.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'soitto-hub'"
            )
        assert ann.ask("GET", "/callbacks")["items"] == [made], "new connections take the place of those that ended"
        body = {"change": new_id(), "expected_version": 0, "callback": promise(2)}
        answer = ann.raw("PUT", f"/callbacks/{new_id()}", json=body)
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
