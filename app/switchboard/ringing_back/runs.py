# SPDX-License-Identifier: GPL-3.0-or-later
"""The system's own tries in the store: what is written before anything is dialled, and what is known after a crash."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from app.domain import record
from app.domain.call import CallResult
from app.domain.callback import Attempt
from app.domain.departments import DialOrder
from app.switchboard.pbx.port import callback_channel
from app.switchboard.store import schema
from app.switchboard.store.database import Database

KEPT = timedelta(days=30)
_AT_ONCE = 500
_table = schema.runs


class Phase(StrEnum):
    """How far a try has come, as the store knows it: ``asked`` was never dialled, ``dialling`` may have been."""

    ASKED = "asked"
    DIALLING = "dialling"
    TALKING = "talking"
    OVER = "over"


UNFINISHED = (Phase.ASKED, Phase.DIALLING, Phase.TALKING)


@dataclass(frozen=True, slots=True)
class Run:
    """A row. ``id`` is the attempt's id at the CRM, ``token`` that of the claim."""

    id: str
    callback: str
    key: str = field(repr=False)
    phase: Phase
    began_at: datetime
    queue: str
    order: DialOrder
    token: str = field(default="", repr=False)
    agent: str = ""
    interface: str = ""
    agent_channel: str = ""
    call: str = ""
    result: CallResult | None = None
    ended_at: datetime | None = None

    @property
    def channel(self) -> str:
        return callback_channel(self.callback, self.id)

    def attempt(self) -> Attempt:
        """The same, as the CRM has it."""
        return Attempt(self.id, self.agent, self.began_at, self.result, self.ended_at)


@dataclass(frozen=True, slots=True)
class Told:
    """What a caller who asked for a callback was told, and since when they waited."""

    promised: datetime
    joined: datetime


class Runs:
    """In the store to last, and the last month's in memory for planning: what decides is read from the store."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, Run] = {}
        self._of_callback: dict[str, set[str]] = {}
        self._of_person: dict[str, set[str]] = {}
        self._told: dict[str, Told | None] = {}

    async def load(self, now: datetime) -> tuple[Run, ...]:
        """Read all anew, and forget what is old. The unfinished ones."""
        since = record.instant(now - KEPT)

        def work(connection: Connection) -> list[Run]:
            old = sa.and_(_table.c.phase == Phase.OVER.value, _table.c.began_at < since)
            connection.execute(sa.delete(_table).where(old))
            return [_run(row) for row in connection.execute(sa.select(_table).order_by(_table.c.began_at))]

        found = await self._database.run(work)
        self._known, self._of_callback, self._of_person = {}, {}, {}
        for one in found:
            self._remember(one)
        return tuple(one for one in found if one.phase in UNFINISHED)

    def tries(self, callback: str) -> tuple[Attempt, ...]:
        """What was dialled for this callback, as far as this process knows."""
        return _tries(self._known[one] for one in self._of_callback.get(callback, ()))

    def ended(self, callback: str) -> tuple[Run, ...]:
        """The tries for this callback that are over, as far as this process knows."""
        known = (self._known[one] for one in self._of_callback.get(callback, ()))
        return tuple(one for one in known if one.phase is Phase.OVER and one.result is not None)

    def since(self, key: str, at: datetime) -> int:
        """How often this person was called since, as far as this process knows."""
        return _dialled((self._known[one] for one in self._of_person.get(key, ())), at)

    async def facts(self, callback: str, key: str, at: datetime, *, but: str) -> tuple[tuple[Attempt, ...], int]:
        """As :meth:`tries` and :meth:`since`, from the store, without the try *but*."""

        def work(connection: Connection) -> list[Run]:
            mine = sa.or_(_table.c.callback == callback, _table.c.number_key == key)
            return [_run(row) for row in connection.execute(sa.select(_table).where(mine, _table.c.id != but))]

        found = await self._database.run(work)
        return _tries(one for one in found if one.callback == callback), _dialled(
            (one for one in found if one.key == key), at
        )

    async def begin(self, run: Run) -> bool:
        """Write that it is about to be claimed; not when another try for this callback or this person is unfinished."""

        def work(connection: Connection) -> bool:
            same = sa.or_(_table.c.callback == run.callback, _table.c.number_key == run.key)
            unfinished = _table.c.phase.in_([phase.value for phase in UNFINISHED])
            if connection.execute(sa.select(_table.c.id).where(same, unfinished)).first() is not None:
                return False
            connection.execute(sa.insert(_table).values(_row(run)))
            return True

        done = await self._database.run(work)
        if done:
            self._remember(run)
        return done

    async def move(self, run: Run, *, only_from: Phase) -> bool:
        """Write the run as it is now, on condition that it still stood where it did: no two switchboards dial one."""

        def work(connection: Connection) -> bool:
            condition = (_table.c.id == run.id, _table.c.phase == only_from.value)
            return connection.execute(sa.update(_table).where(*condition).values(_row(run))).rowcount == 1

        done = await self._database.run(work)
        if done:
            self._remember(run)
        return done

    async def finish(self, run: str, result: CallResult, at: datetime, agent: str) -> None:
        """It is over."""

        def work(connection: Connection) -> Run | None:
            row = connection.execute(sa.select(_table).where(_table.c.id == run)).one_or_none()
            if row is None:
                return None
            over = replace(_run(row), phase=Phase.OVER, result=result, ended_at=at, agent=agent)
            connection.execute(sa.update(_table).where(_table.c.id == run).values(_row(over)))
            return over

        over = await self._database.run(work)
        if over is not None:
            self._remember(over)

    async def drop(self, run: str) -> None:
        """Forget one that was never dialled."""

        def work(connection: Connection) -> None:
            connection.execute(sa.delete(_table).where(_table.c.id == run, _table.c.phase == Phase.ASKED.value))

        await self._database.run(work)
        known = self._known.pop(run, None)
        if known is not None:
            self._of_callback[known.callback].discard(run)
            self._of_person[known.key].discard(run)

    # What callers were told

    def told(self, callback: str) -> Told | None:
        """What the caller of this request was told; ``None``: not a request of this site's queues, or not read yet."""
        return self._told.get(callback)

    async def read_requests(self, callbacks: Iterable[str]) -> None:
        """Read what was told to those who asked for these callbacks, as far as it was not read before."""
        wanted = [one for one in callbacks if one not in self._told]
        if not wanted:
            return
        requests = schema.requests

        def work(connection: Connection) -> list[Any]:
            columns = (requests.c.callback, requests.c.asked_at, requests.c.doc)
            found: list[Any] = []
            for at in range(0, len(wanted), _AT_ONCE):
                mine = requests.c.callback.in_(wanted[at : at + _AT_ONCE])
                found.extend(connection.execute(sa.select(*columns).where(mine)))
            return found

        self._told.update(dict.fromkeys(wanted))
        for row in await self._database.run(work):
            doc: Mapping[str, Any] = json.loads(row.doc)
            joined = record.from_instant(doc.get("joined") or row.asked_at)
            self._told[row.callback] = Told(record.from_instant(doc["promised"]), joined)

    def _remember(self, run: Run) -> None:
        self._known[run.id] = run
        self._of_callback.setdefault(run.callback, set()).add(run.id)
        self._of_person.setdefault(run.key, set()).add(run.id)


def _tries(runs: Iterable[Run]) -> tuple[Attempt, ...]:
    return tuple(one.attempt() for one in runs if one.phase is not Phase.ASKED)


def _dialled(runs: Iterable[Run], at: datetime) -> int:
    return sum(1 for one in runs if one.phase is not Phase.ASKED and one.began_at >= at)


def _row(run: Run) -> dict[str, Any]:
    doc = {
        "queue": run.queue,
        "order": run.order.value,
        "token": run.token,
        "agent": run.agent,
        "interface": run.interface,
        "agent_channel": run.agent_channel,
        "call": run.call,
        "result": run.result.value if run.result else None,
        "ended_at": record.instant(run.ended_at) if run.ended_at else None,
    }
    return {
        "id": run.id,
        "callback": run.callback,
        "number_key": run.key,
        "phase": run.phase.value,
        "began_at": record.instant(run.began_at),
        "doc": json.dumps(doc),
    }


def _run(row: Any) -> Run:
    doc = json.loads(row.doc)
    return Run(
        id=row.id,
        callback=row.callback,
        key=row.number_key,
        phase=Phase(row.phase),
        began_at=record.from_instant(row.began_at).astimezone(UTC),
        queue=doc["queue"],
        order=DialOrder(doc["order"]),
        token=doc["token"],
        agent=doc["agent"],
        interface=doc["interface"],
        agent_channel=doc["agent_channel"],
        call=doc["call"],
        result=CallResult(doc["result"]) if doc["result"] else None,
        ended_at=record.from_instant(doc["ended_at"]) if doc["ended_at"] else None,
    )
