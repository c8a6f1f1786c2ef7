# SPDX-License-Identifier: GPL-3.0-or-later
"""What whoever watches over the hub may ask: whether it lives, whether it can work, and its figures."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa
from fastapi import APIRouter
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import Response

import app as package
from app import metering
from app.domain import record
from app.domain.callback import Status, status
from app.hub import schema
from app.hub.database import Database
from app.hub.events import Events

if TYPE_CHECKING:
    from prometheus_client import Metric

PREFIX = "soitto_hub"
_OPEN = (
    Status.SCHEDULED,
    Status.DUE,
    Status.OVERDUE,
    Status.IN_PROGRESS,
    Status.COOLING_DOWN,
    Status.EXHAUSTED,
    Status.EXPIRED,
)


class Health:
    """How the hub on this database stands."""

    def __init__(self, database: Database, events: Events, clock: Callable[[], datetime]) -> None:
        self._database, self._events, self._clock = database, events, clock
        self.traffic = metering.Traffic()
        self.database_errors: Counter[str] = Counter({"away": 0, "full": 0, "other": 0})
        """Requests that the database failed, by the reason."""

    async def ready(self) -> str | None:
        """Why it cannot work: ``database`` or ``schema``; ``None`` when it can."""
        try:
            form = await self._database.read(self._database.form)
        except SQLAlchemyError:
            return "database"
        except RuntimeError:
            return "schema"
        return None if form == schema.HEAD else "schema"

    async def figures(self) -> bytes:
        """All of them, as OpenMetrics text; without those of the database where it is away."""
        now = self._clock()

        def look(connection: Connection) -> tuple[Counter[str], int, str | None]:
            states = Counter({state.value: 0 for state in _OPEN})
            table = schema.callbacks
            rows = connection.execute(sa.select(table.c.doc).where(table.c.is_open))
            states.update(status(record.to_callback(json.loads(doc)), now).value for (doc,) in rows)
            newest = connection.execute(sa.select(schema.counter.c.value)).scalar_one()
            return states, newest, self._database.form(connection)

        try:
            found = await self._database.read(look)
        except (SQLAlchemyError, RuntimeError):
            found = None
        # Some thousand lines of text: the loop is for others.
        return await asyncio.to_thread(metering.exposition, list(self._families(found)))

    def _families(self, found: tuple[Counter[str], int, str | None] | None) -> Iterator[Metric]:
        yield metering.built(PREFIX, package.__version__)
        yield metering.gauge(f"{PREFIX}_database_up", "Whether the database answers.", found is not None)
        yield metering.counters(
            f"{PREFIX}_database_errors", "Requests that the database failed.", "kind", self.database_errors
        )
        yield metering.gauge(
            f"{PREFIX}_event_streams", "Desks that hear of changes as they happen.", self._events.streams
        )
        yield from self.traffic.families(PREFIX)
        if found is None:
            return
        states, newest, form = found
        yield metering.gauges(f"{PREFIX}_callbacks", "Open callbacks.", "state", states)
        yield metering.gauge(
            f"{PREFIX}_feed_lag", "Changes that the streams have not been told of yet.", self._events.behind(newest)
        )
        yield metering.facts(f"{PREFIX}_schema", "The form of the tables.", {"revision": form or ""})


def routes(health: Callable[[Request], Health], token: str | None) -> APIRouter:
    """For the hub's application; no part of its API."""
    router = APIRouter(include_in_schema=False)

    @router.get("/health/live")
    async def live() -> Response:
        return _json({"status": "ok"})

    @router.get("/health/ready")
    async def ready(request: Request) -> Response:
        problem = await health(request).ready()
        if problem is None:
            return _json({"status": "ok", "schema": schema.HEAD})
        return _json({"status": "unavailable", "problem": problem}, 503)

    @router.get("/metrics")
    async def metrics(request: Request) -> Response:
        client = request.client.host if request.client else ""
        if not metering.may_read(client, request.scope["headers"], token):
            return _json({"status": "refused"}, 403 if token is None else 401)
        return Response(await health(request).figures(), headers={"Content-Type": metering.CONTENT_TYPE})

    return router


def _json(told: dict[str, str], status: int = 200) -> Response:
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    return Response(json.dumps(told), status, headers, media_type="application/json")
