# SPDX-License-Identifier: GPL-3.0-or-later
"""What whoever watches over the switchboard may ask: whether it lives, whether it can work, and its figures."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

import app as package
from app import metering
from app.domain.board import BoardNow
from app.domain.callback import Status, status
from app.switchboard.clock import Clock
from app.switchboard.parts import Promises
from app.switchboard.pbx.port import Pbx
from app.switchboard.store import schema
from app.switchboard.store.database import Database, get_meta

if TYPE_CHECKING:
    from prometheus_client import Metric

PREFIX = "soitto_switchboard"


class LivePart(Protocol):
    def now(self) -> BoardNow: ...


class Health:
    """The routes ``/health/live``, ``/health/ready`` and ``/metrics``; ``token`` is what the last one then asks for."""

    def __init__(
        self,
        database: Database,
        pbx: Pbx,
        promises: Promises,
        live: LivePart,
        leads: Callable[[], bool],
        clock: Clock,
        token: str | None,
    ) -> None:
        self._database, self._pbx, self._promises, self._live = database, pbx, promises, live
        self._leads, self._clock, self._token = leads, clock, token
        self.routes = [
            Route("/health/live", self._alive),
            Route("/health/ready", self._ready),
            Route("/metrics", self._metrics),
        ]

    async def _alive(self, _request: Request) -> Response:
        return _json({"status": "ok"})

    async def _ready(self, _request: Request) -> Response:
        """It works while its store and its exchange do; without the CRM it keeps what it has to tell it."""
        store = await self._store()
        well = store and self._pbx.there
        told = {"store": store, "pbx": self._pbx.there, "crm": self._promises.there}
        return _json({"status": "ok" if well else "unavailable", **told}, 200 if well else 503)

    async def _store(self) -> bool:
        try:
            version = await self._database.run(lambda connection: get_meta(connection, "version"))
        except SQLAlchemyError:
            return False
        return version == schema.VERSION

    async def _metrics(self, request: Request) -> Response:
        client = request.client.host if request.client else ""
        if not metering.may_read(client, request.scope["headers"], self._token):
            return _json({"status": "refused"}, 403 if self._token is None else 401)
        try:
            outbox = await self._database.run(
                lambda connection: connection.execute(
                    sa.select(sa.func.count()).select_from(schema.outbox)
                ).scalar_one()
            )
        except SQLAlchemyError:
            outbox = None
        text = await asyncio.to_thread(metering.exposition, list(self._families(outbox)))
        return Response(text, headers={"Content-Type": metering.CONTENT_TYPE})

    def _families(self, outbox: int | None) -> Iterator[Metric]:
        gauge, now, figures, board = metering.gauge, self._clock.now(), self._pbx.figures, self._live.now()
        yield metering.built(PREFIX, package.__version__)
        yield metering.gauges(
            f"{PREFIX}_connected",
            "Whether the exchange's interfaces and the CRM are reached.",
            "to",
            {"ami": figures.ami, "ari": figures.ari, "crm": self._promises.there},
        )
        yield gauge(f"{PREFIX}_leader", "Whether this one of several places the calls.", self._leads())
        yield gauge(f"{PREFIX}_store_up", "Whether the store answers.", outbox is not None)
        if outbox is not None:
            yield gauge(f"{PREFIX}_outbox", "Changes that wait to be told to the CRM.", outbox)
        waiting = sum(caller.callback is None for queue in board.queues for caller in queue.waiting)
        yield gauge(f"{PREFIX}_waiting_callers", "Callers in the queues.", waiting)
        states = Counter(status(one, now) for one in self._promises.open.values())
        late = states[Status.OVERDUE]
        yield metering.gauges(
            f"{PREFIX}_promises", "Open callbacks.", "state", {"late": late, "in_time": states.total() - late}
        )
        yield metering.counters(
            f"{PREFIX}_originates", "Calls that the exchange was asked to place.", "result", figures.originated
        )
        if figures.delay is not None:
            yield gauge(f"{PREFIX}_event_delay_seconds", "What the newest event took to come here.", figures.delay)


def _json(told: dict[str, object], status: int = 200) -> Response:
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    return Response(json.dumps(told), status, headers, media_type="application/json")
