# SPDX-License-Identifier: GPL-3.0-or-later
"""Several hub processes on one PostgreSQL database: migrations, claims, changes heard across processes, clocks that differ."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
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

from app.config import protocol
from app.domain.ids import new_id
from app.hub import database, schema
from app.hub.database import Database
from app.hub.embedded import EmbeddedHub
from tests.hub import PEOPLE, Desk, promise, service
from tests.integration.test_hub_server import Stream, create, listening, signed_in
from tests.postgres.cluster import Cluster

ROOT = Path(__file__).parents[2]


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
            answer = await boss.put("/protocol", json={"protocol": protocol.document(protocol.shipped()), "version": 0})
            assert answer.status_code == 200
            assert (await stream.next()).event == "protocol"
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
