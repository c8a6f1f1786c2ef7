# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub on PostgreSQL as a target."""

from __future__ import annotations

import asyncio
from pathlib import Path

import dev_postgres
from tests.conformance.target import Choice
from tests.conformance.targets_hub import HubTarget
from tests.postgres.cluster import Cluster


class PostgresHubTarget(HubTarget):
    """With a PostgreSQL server of its own."""

    def __init__(self, folder: Path) -> None:
        super().__init__("hub-postgres", folder, lambda: self._address)
        self._cluster: Cluster | None = None
        self._address = ""

    async def start(self) -> None:
        if self._cluster is None:
            programs = dev_postgres.installed()
            assert programs is not None
            self._cluster = await asyncio.to_thread(Cluster, programs)
            await asyncio.to_thread(self._cluster.start)
            self._address = self._cluster.new_database()
        await super().start()

    async def remove(self) -> None:
        if self._cluster is not None:
            await asyncio.to_thread(self._cluster.remove)


def missing() -> str | None:
    """Why it cannot be had."""
    return None if dev_postgres.installed() else f"PostgreSQL: {dev_postgres.why_missing()}"


CHOICES = (Choice("hub-postgres", PostgresHubTarget, marker="postgres", missing=missing),)
