# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's store in PostgreSQL: what is durable there, a server that starts again, and two switchboards on one."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from app.domain.ids import new_id
from app.switchboard.leader import LEASE, Leader
from app.switchboard.store import schema
from app.switchboard.store.database import Database, get_meta, set_meta
from tests.desks import play
from tests.postgres.cluster import Cluster
from tests.switchboard.clock import HandClock


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT], ids=["stopped", "crashed"])
def test_a_server_that_starts_again_costs_no_answer_after_that(
    own_postgres: Callable[..., Cluster], how: signal.Signals
) -> None:
    cluster = own_postgres()

    async def scenario() -> None:
        database = Database(cluster.new_database())
        await database.run(lambda connection: set_meta(connection, "kept", "yes"))
        await asyncio.to_thread(cluster.stop, how)
        with pytest.raises(DBAPIError):
            await database.run(lambda connection: get_meta(connection, "kept"))
        await asyncio.to_thread(cluster.start)
        assert await database.run(lambda connection: get_meta(connection, "kept")) == "yes"
        # Nobody asked while it was away.
        await asyncio.to_thread(cluster.stop, how)
        await asyncio.to_thread(cluster.start)
        assert await database.run(lambda connection: get_meta(connection, "kept")) == "yes"
        database.close()

    play(scenario())


def test_a_call_of_an_exchange_with_a_long_name_is_kept(postgres: Cluster) -> None:
    call = f"{'x' * 130}-1700000000.1234567"[:149]
    database = Database(postgres.new_database())
    request = {"id": call, "callback": new_id(), "queue": "support", "asked_at": "2026-11-22", "doc": "{}"}
    database.run_now(lambda connection: connection.execute(sa.insert(schema.requests).values(request)))
    fact = {"id": call, "kind": "call", "queue": "support", "at": "2026-11-22", "result": "answered"}
    database.run_now(lambda connection: connection.execute(sa.insert(schema.facts).values(fact)))
    database.close()


def test_of_two_switchboards_one_dials_also_when_both_begin_at_once(postgres: Cluster) -> None:
    async def scenario() -> None:
        url = postgres.new_database()
        clock = HandClock()
        stores = await asyncio.gather(*(asyncio.to_thread(Database, url) for _ in range(2)))
        leaders = [Leader(store, clock, name) for store, name in zip(stores, "ab", strict=True)]
        await asyncio.gather(*(one.start() for one in leaders))
        assert sum(one() for one in leaders) == 1
        first = next(one for one in leaders if one())
        await first.stop()
        (other,) = [one for one in leaders if one is not first]
        clock.forward(LEASE)
        while not other():
            clock.forward(1)
            await asyncio.sleep(0.02)
        await other.stop()
        for store in stores:
            store.close()

    play(scenario())
