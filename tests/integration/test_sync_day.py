# SPDX-License-Identifier: GPL-3.0-or-later
"""A day without the CRM, and its return: a thousand changes arrive once each, in order, and with no more requests than that."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.services.events import ChangeRefused, Connection
from app.sync import engine
from tests.desks import desk, form, play, until
from tests.hub_line import at_hub, proxied


def test_a_day_without_the_crm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "FIRST_WAIT", 0.05)
    monkeypatch.setattr(engine, "LONGEST_WAIT", 0.05)

    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            await proxy.stop()
            ahead = timedelta(0)
            ann.clock._local = lambda: datetime.now(UTC) + ahead
            made = []
            with ann.store.together():  # 1,000 steps of an agent, without the wait for the disk after each
                for n in range(500):
                    one = await ann.callbacks.create(form(n % 100, queue=f"queue {n}", minutes=3000))
                    made.append(await ann.callbacks.edit(one.id, note=f"word {n}"))
            ahead = timedelta(hours=24)
            await until(lambda: ann.sync.status.connection is Connection.OFFLINE, "away")
            assert ann.store.outbox.counts() == (1000, 0)
            assert {one.tries for one in await ann.sync.listing()} == {0}, "nothing is counted against a change"
            proxy.requests.clear()
            await proxy.start()
            await ann.sync.now()
            while left := ann.store.outbox.counts()[0]:
                await until(lambda left=left: ann.store.outbox.counts()[0] < left, "fewer wait")  # type: ignore[misc]
            await ann.synced()
            there = {one["id"]: one["note"] for one in await at_hub(server)}
            assert there == {one.id: one.note for one in made}
            puts = [line for line in proxy.requests if line.startswith("PUT /api/v1/callbacks")]
            assert Counter(Counter(puts).values()) == {2: 500}, "each change once"
            assert len(proxy.requests) < 1000 + 30
            assert ann.all(ChangeRefused) == []

    play(scenario())
