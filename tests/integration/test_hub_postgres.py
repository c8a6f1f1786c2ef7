# SPDX-License-Identifier: GPL-3.0-or-later
"""Several hub processes on one PostgreSQL database: migrations, claims, changes heard across processes, no row skipped, and a
database that is away for a while."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from app.domain.ids import new_id
from app.domain.people import Person, Role
from app.hub import callbacks, database, events, schema
from app.hub.database import Database
from app.hub.embedded import EmbeddedHub
from tests.hub import PEOPLE, Clock, Desk, promise, service
from tests.integration.test_hub_server import Stream, create, listening, signed_in
from tests.postgres.cluster import Cluster

ROOT = Path(__file__).parents[2]
ANN = Person("ann", "Ann", Role.AGENT)


@asynccontextmanager
async def hubs(folder: Path, url: str, *, quiet: bool = True) -> AsyncIterator[tuple[EmbeddedHub, EmbeddedHub]]:
    """Two hub processes that start at the same time on one new database."""
    with opened(url) as found:
        # Here rather than in two more processes.
        found.migrate()
    one, two = (EmbeddedHub(folder / name, people=PEOPLE, database=url) for name in ("one", "two"))
    try:
        await asyncio.gather(one.start(), two.start())
        yield one, two
    finally:
        await asyncio.gather(one.stop(), two.stop())
    logs = [(folder / name / "hub.log").read_text() for name in ("one", "two")]
    assert logs == ["", ""] if quiet else "Traceback" not in "".join(logs)


def migration(url: str, *before: str) -> subprocess.Popen[str]:
    command = [sys.executable, *(before or ("-m", "app.hub")), "migrate"]
    environment = {**os.environ, "SOITTO_HUB_DATABASE": url}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True)


@contextmanager
def opened(url: str) -> Iterator[Database]:
    found = Database(url)
    try:
        yield found
    finally:
        found.close()


def listeners(url: str) -> list[int]:
    """The server's processes for connections that hear of commits."""
    with psycopg.connect(url, autocommit=True) as connection:
        query = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'"
        return [row[0] for row in connection.execute(query)]


async def until(condition: Callable[[], bool]) -> None:
    while not await asyncio.to_thread(condition):  # noqa: ASYNC110 - it is true of another process
        await asyncio.sleep(0.05)


# Tables


def test_processes_that_migrate_one_empty_database_at_once(postgres: Cluster) -> None:
    url = postgres.new_database()
    processes = [migration(url) for _ in range(3)]
    assert [(process.communicate(), process.returncode) for process in processes] == [(("", ""), 0)] * 3
    with opened(url) as found:

        def work(connection: Connection) -> list[Any]:
            return compare_metadata(MigrationContext.configure(connection), schema.metadata)

        assert found.up_to_date()
        assert found.read_now(work) == []


def test_why_a_database_cannot_be_used_is_told_in_a_sentence(postgres: Cluster) -> None:
    without = "import sys; sys.modules['psycopg'] = None; from app.hub.cli import main; sys.exit(main(sys.argv[1:]))"
    latin = postgres.new_database("ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    cases = [
        (migration(latin), "its encoding is LATIN1; make a database with the encoding UTF8\n"),
        (
            migration(postgres.address("hub"), "-c", without),
            'the driver for PostgreSQL is missing; install Soitto with its extra "postgres"\n',
        ),
        (migration("mysql://hub@127.0.0.1/hub"), "the hub keeps its data in SQLite or PostgreSQL\n"),
        (migration("hub"), "this is not the URL of a database\n"),
    ]
    for process, reason in cases:
        assert process.communicate() == ("", f"The database cannot be used: {reason}")
        assert process.returncode == 1


# Two processes


def test_agents_at_two_hubs_claim_and_each_round_has_one_winner(tmp_path: Path, postgres: Cluster) -> None:
    async def scenario() -> None:
        async with AsyncExitStack() as stack:
            one, two = await stack.enter_async_context(hubs(tmp_path, postgres.new_database()))
            ann, ben = [
                await stack.enter_async_context(signed_in(hub, person)) for hub, person in ((one, "ann"), (two, "ben"))
            ]
            made = [(await create(ann, number))["id"] for number in range(3)]

            async def agent(number: int, callback_id: str) -> tuple[int, str, str]:
                client, token = (ann, ben)[number % 2], f"token-of-agent-{number}"
                answer = await client.post(f"/callbacks/{callback_id}/claim", json={"token": token, "seconds": 600})
                told = answer.json()
                holder = told["claim"]["holder"] if answer.status_code == 200 else told["current"]["holder"]
                return answer.status_code, token, holder

            for _ in range(3):
                for callback_id in made:
                    results = await asyncio.gather(*(agent(number, callback_id) for number in range(12)))
                    assert Counter(status for status, _, _ in results) == {200: 1, 409: 11}
                    assert len({holder for _, _, holder in results}) == 1, "the losers at both hubs are told who won"
                    (won,) = (token for status, token, _ in results if status == 200)
                    winner, loser = (ann, ben) if int(won.rpartition("-")[2]) % 2 == 0 else (ben, ann)
                    refused = await loser.put(
                        f"/callbacks/{callback_id}/attempts/{new_id()}",
                        json={"started_at": "2026-11-22T12:00:00Z", "token": won},
                    )
                    assert refused.json()["code"] == "claimed"
                    answer = await winner.post(f"/callbacks/{callback_id}/claim/release", json={"token": won})
                    assert answer.status_code == 200

    asyncio.run(scenario())


def test_a_change_at_one_hub_is_heard_at_the_other(
    tmp_path: Path, postgres: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgres.new_database()

    async def told(client: httpx.AsyncClient, stream: Stream, number: int) -> None:
        made = await create(client, number)
        event = await stream.next()
        assert (event.event, json.loads(event.data)) == ("callback", made)

    async def scenario() -> None:
        async with AsyncExitStack() as stack:
            one, two = await stack.enter_async_context(hubs(tmp_path, url, quiet=False))
            ann = await stack.enter_async_context(signed_in(one, "ann"))
            boss = await stack.enter_async_context(signed_in(one, "boss"))
            ben = await stack.enter_async_context(signed_in(two, "ben"))
            stream = await stack.enter_async_context(listening(ben))
            # Looked for every half minute only, these would take longer than a test may.
            for number in range(20):
                await told(ann, stream, number)
            answer = await boss.put("/contacts/matti", json={"name": "Matti"})
            assert answer.status_code == 200
            event = await stream.next()
            assert (event.event, event.data) == ("contacts", "{}")
            await boss.put("/contacts/matti", json={"name": "Matti"})
            await told(ann, stream, 20)
            # The connection that hears it dies: nothing is lost, and it comes back.
            cut = listeners(url)
            assert len(cut) == 2
            with psycopg.connect(url, autocommit=True) as connection:
                for pid in cut:
                    connection.execute("SELECT pg_terminate_backend(%s)", [pid])
            await told(ann, stream, 21)
            await until(lambda: len(set(listeners(url)) - set(cut)) == 2)
            for number in range(22, 27):
                await told(ann, stream, number)

    asyncio.run(scenario())


def test_hubs_on_computers_whose_clocks_differ_agree_on_a_lease(
    postgres: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgres.new_database()

    def an_hour_ahead() -> datetime:
        return datetime.now(UTC) + timedelta(hours=1)

    with service(url, None) as one:
        ann = Desk(one, "ann")
        made = ann.create(promise())
        ann.claim(made["id"], "token-of-ann", seconds=600)
        monkeypatch.setattr(database, "computers_time", an_hour_ahead)
        with service(url, None) as two:
            ben = Desk(two, "ben")
            assert ben.claim(made["id"], "token-of-ben", expect=409)["current"]["holder"] == "ann"
            told = datetime.fromisoformat(ben.ask("GET", "/capabilities")["server_time"])
            assert abs(told - datetime.now(UTC)) < timedelta(minutes=10)


# The order of changes


def test_a_row_that_commits_late_is_skipped_by_nobody(tmp_path: Path, postgres: Cluster) -> None:
    """A change holds its place while others are written: no reader sees those before it."""
    url = postgres.new_database()
    holding, release = threading.Event(), threading.Event()
    late = new_id()

    def hold(connection: Connection) -> None:
        fields = {"queue": None, "owner": None, "reason": None, "created_at": None, "created_by": None}
        callbacks.save(
            connection,
            ANN,
            late,
            change=new_id(),
            expected_version=0,
            fields={**promise(9), **fields, "origin": "dialpad"},
            now=database.computers_time(),
        )
        holding.set()
        release.wait()

    async def scenario() -> None:
        async with AsyncExitStack() as stack:
            one, two = await stack.enter_async_context(hubs(tmp_path, url))
            ann = await stack.enter_async_context(signed_in(one, "ann"))
            ben = await stack.enter_async_context(signed_in(two, "ben"))
            stream = await stack.enter_async_context(listening(ben))
            before = await create(ann, 1)
            assert json.loads((await stream.next()).data) == before
            cursor = (await ben.get("/callbacks")).json()["next"]
            found = stack.enter_context(opened(url))
            writing = asyncio.create_task(asyncio.to_thread(found.write_now, hold))
            await asyncio.to_thread(holding.wait)
            others = [asyncio.create_task(create((ann, ben)[number % 2], number)) for number in range(2, 8)]
            try:
                for _ in range(5):
                    for client in (ann, ben):
                        page = (await client.get("/callbacks", params={"since": cursor})).json()
                        assert page["items"] == []
                        cursor = page["next"]
                assert not any(task.done() for task in others)
            finally:
                release.set()
            await writing
            ids = {late, *[(await task)["id"] for task in others]}
            heard = [json.loads((await stream.next()).data)["id"] for _ in ids]
            page = (await ben.get("/callbacks", params={"since": cursor})).json()
            assert heard[0] == late
            assert set(heard) == ids
            assert [item["id"] for item in page["items"]] == heard

    asyncio.run(scenario())


def test_readers_among_rapid_writers_at_two_hubs_miss_nothing(tmp_path: Path, postgres: Cluster) -> None:
    async def scenario() -> None:
        async with AsyncExitStack() as stack:
            both = await stack.enter_async_context(hubs(tmp_path, postgres.new_database()))
            clients = [await stack.enter_async_context(signed_in(hub)) for hub in both]
            stream = await stack.enter_async_context(listening(clients[1]))
            done = asyncio.Event()

            async def write(lane: int) -> None:
                client = clients[lane % 2]
                for number in range(10):
                    made = await create(client, lane * 1000 + number)
                    fields = promise(number={"typed": "", "e164": made["number"]["e164"]}, note=f"{lane} {number}")
                    body = {"change": new_id(), "expected_version": 1, "callback": fields}
                    # Another lane's hub: what one confirmed the other knows.
                    answer = await clients[(lane + 1) % 2].put(f"/callbacks/{made['id']}", json=body)
                    assert answer.status_code == 200, answer.text

            async def read(client: httpx.AsyncClient, limit: int) -> dict[str, dict[str, Any]]:
                seen: dict[str, dict[str, Any]] = {}
                cursor: str | None = None
                while True:
                    last = done.is_set()
                    more = True
                    while more:
                        query = {"limit": limit} | ({"since": cursor} if cursor else {})
                        page = (await client.get("/callbacks", params=query)).json()
                        for item in page["items"]:
                            assert seen.get(item["id"], {"version": 0})["version"] < item["version"]
                            seen[item["id"]] = item
                        cursor, more = page["next"], page["more"]
                    if last:
                        return seen
                    # Readers that never rest would leave the writers little to do.
                    await asyncio.sleep(0.01)

            readers = [asyncio.create_task(read(clients[number % 2], limit)) for number, limit in enumerate((1, 3, 7))]
            await asyncio.gather(*(write(lane) for lane in range(8)))
            done.set()
            kept = {item["id"]: item for item in (await clients[0].get("/callbacks?limit=1000")).json()["items"]}
            assert len(kept) == 8 * 10
            assert {item["version"] for item in kept.values()} == {2}
            for reader in readers:
                assert await reader == kept
            heard: dict[str, Any] = {}
            while heard != kept:
                item = json.loads((await stream.next()).data)
                heard[item["id"]] = item

    asyncio.run(scenario())


# A database that is away


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
