# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of changes in a PostgreSQL database that several hub processes write: no reader skips a row."""

from __future__ import annotations

import asyncio
import json
import threading
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import Connection

from app.domain.ids import new_id
from app.domain.people import Person, Role
from app.hub import callbacks, database
from tests.hub import promise
from tests.integration.test_hub_postgres import hubs, opened
from tests.integration.test_hub_server import create, listening, signed_in
from tests.postgres.cluster import Cluster

ANN = Person("ann", "Ann", Role.AGENT)


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
