# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of calls and callbacks, kept as facts, one row of each, and counted by queue and hour for supervisors.

A fact is written when something of it is known, and again when more is: what is told twice changes nothing.
"""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import json
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from app.domain.board import HourOfQueue
from app.domain.callback import Callback, Origin
from app.domain.callback_report import Kept, kept, promised, reached_at
from app.domain.due import zone
from app.domain.record import from_instant, instant
from app.switchboard.clock import Clock
from app.switchboard.live import Handled
from app.switchboard.parts import Promises, Rules
from app.switchboard.pbx.port import (
    AgentAnswered,
    AgentDone,
    ChannelGone,
    GaveUp,
    Joined,
    Left,
    Pbx,
    PbxAway,
    PbxEvent,
    callback_of,
)
from app.switchboard.store import schema
from app.switchboard.store.database import Database

_log = logging.getLogger("soitto.switchboard")

CALL, CALLBACK = "call", "callback"
ANSWERED, GAVE_UP, LEFT, UNCLEAR = "answered", "gave_up", "left", "unclear"
"""Results of calls beside those of callbacks (:class:`Kept`). Left: the queue was left alive, for a request, a message, another
place. Unclear: a callback that ended while nobody looked."""
BETWEEN_WRITES = 0.5
"""Seconds: what comes in less is written at once."""
AT_ONCE = 200
"""Facts written in one transaction."""
KEPT_DAYS = 800


@dataclass(slots=True)
class _Fact:
    """What is to be written of one call or callback; what is ``None`` stays as it is."""

    kind: str
    queue: str
    at: datetime | None = None
    result: str | None = None
    seconds: float | None = None
    doc: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class _Stay:
    """A caller in a queue; ``left``: out of it, for a reason that was told."""

    joined: datetime
    left: bool = False


class Report:
    """Keeps the facts and counts them. It belongs to the loop on which it is started."""

    def __init__(self, pbx: Pbx, promises: Promises, rules: Rules, database: Database, clock: Clock) -> None:
        self._pbx, self._promises, self._rules, self._database, self._clock = pbx, promises, rules, database, clock
        self._pending: dict[str, _Fact] = {}
        self._stays: dict[str, dict[str, _Stay]] = {}
        """By channel and queue."""
        self._news = asyncio.Event()
        self._order = asyncio.Lock()
        self._writing: asyncio.Task[None] | None = None
        # From here on, so that nothing is told before anybody listens.
        self._leave: list[Callable[[], None]] = [pbx.subscribe(self._on_event), promises.subscribe(self._on_callback)]

    async def start(self) -> None:
        """Take the open callbacks in, and begin to write."""
        await self._database.run(partial(_sweep, instant(self._clock.now() - timedelta(days=KEPT_DAYS))))
        for callback in self._promises.open.values():
            self._on_callback(callback)
        self._writing = asyncio.create_task(self._keep_writing())

    async def stop(self) -> None:
        """End; all that happened is written."""
        for leave in self._leave:
            leave()
        self._leave = []
        if self._writing is not None:
            self._writing.cancel()
            with suppress(asyncio.CancelledError):
                await self._writing
            self._writing = None
        await self.flush()

    # What others ask

    async def hours(self, first: date, last: date) -> tuple[HourOfQueue, ...]:
        """The hours of the departments' days from *first* to *last* in which something was asked for or somebody rang; wall hours
        of each department's zone, so that the hour that comes twice when clocks go back is one."""
        await self.flush()
        zones = {one.queue: zone(one.zone) for one in self._rules.site.departments}
        # No zone is more than a day away from UTC.
        begin = datetime.combine(first, time(), UTC) - timedelta(days=1)
        end = datetime.combine(last, time(), UTC) + timedelta(days=2)
        found: dict[tuple[str, date, int], HourOfQueue] = {}
        for row in await self._database.run(partial(_between, instant(begin), instant(end))):
            local = from_instant(row.at).astimezone(zones.get(row.queue, UTC))
            if not first <= local.date() <= last:
                continue
            key = (row.queue, local.date(), local.hour)
            found[key] = _counted(found.get(key, HourOfQueue(*key)), row.kind, self._result(row), row.seconds)
        return tuple(found[key] for key in sorted(found, key=lambda key: (key[1], key[2], key[0])))

    async def handled(self, since: datetime) -> tuple[Handled, ...]:
        """The talks of agents with callers since then, oldest first: what the board needs after a restart."""
        await self.flush()
        rows = await self._database.run(
            partial(_between, instant(since - timedelta(hours=6)), instant(self._clock.now()))
        )
        talks = []
        for row in rows:
            if row.kind == CALL and row.result == ANSWERED:
                doc = json.loads(row.doc)
                at = from_instant(row.at) + timedelta(seconds=row.seconds)
                if at >= since:
                    talks.append(Handled(row.queue, doc.get("interface", ""), at, doc.get("talked", 0.0)))
        return tuple(sorted(talks, key=lambda talk: talk.at))

    async def flush(self) -> None:
        """Write what is not written yet, some at a time: others write to the same store."""
        async with self._order:
            while self._pending:
                some = dict(itertools.islice(self._pending.items(), AT_ONCE))
                for id in some:
                    del self._pending[id]
                try:
                    await self._database.run(partial(_write, some))
                except BaseException:
                    for id, fact in self._pending.items():  # newer ones
                        _add(some, id, fact)
                    self._pending = some
                    raise

    # What happens

    def _on_event(self, event: PbxEvent) -> None:
        """Callers only: of a callback's place the callback tells."""
        match event:
            case Joined(entry) if entry.callback is None:
                joined = datetime.fromtimestamp(entry.joined, UTC)
                self._stays.setdefault(entry.channel, {}).setdefault(entry.queue, _Stay(joined)).left = False
            case GaveUp() if callback_of(event.channel) is None:
                self._over(event, GAVE_UP, event.waited)
            case AgentAnswered() if callback_of(event.channel) is None:
                self._over(event, ANSWERED, event.waited, interface=event.interface)
            case AgentDone() if callback_of(event.channel) is None:
                fact = _Fact(CALL, event.queue, doc={"talked": float(event.talked)})
                self._put(_id(event.channel, event.queue), fact)
            case Left():
                # It comes after its reason's own event; without one the caller went another way, and may come back.
                stay = self._stays.get(event.channel, {}).get(event.queue)
                if stay is not None and not stay.left:
                    self._over(event, LEFT, 0)
            case ChannelGone():
                self._stays.pop(event.channel, None)
            case PbxAway():
                self._stays.clear()

    def _over(self, event: GaveUp | AgentAnswered | Left, result: str, waited: int, **doc: Any) -> None:
        """A stay in a queue is over: it began when its caller joined it first."""
        now = self._clock.now()
        stay = self._stays.get(event.channel, {}).get(event.queue)
        joined = stay.joined if stay is not None else now - timedelta(seconds=waited)
        if stay is not None:
            stay.left = True
        seconds = max((now - joined).total_seconds(), 0.0)
        self._put(_id(event.channel, event.queue), _Fact(CALL, event.queue, joined, result, seconds, doc))

    def _on_callback(self, callback: Callback) -> None:
        """Promised ones of a queue: neither a call that was only missed was promised to anybody, nor is a line that broke off."""
        if callback.queue is None or callback.origin in (Origin.MISSED, Origin.DROP):
            return
        reached = reached_at(callback)
        result = kept(callback, self._clock.now())
        seconds = (reached - callback.created_at).total_seconds() if reached is not None else 0.0
        doc = {"promised": instant(promised(callback)), "reached": instant(reached) if reached is not None else None}
        fact = _Fact(CALLBACK, callback.queue, callback.created_at, result.value, max(seconds, 0.0), doc)
        self._put(callback.id, fact)

    def _put(self, id: str, fact: _Fact) -> None:
        _add(self._pending, id, fact)
        self._news.set()

    async def _keep_writing(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            try:
                await self.flush()
            except Exception:
                _log.exception("report: facts could not be written")
                self._news.set()
            await self._clock.sleep(BETWEEN_WRITES)

    def _result(self, row: Any) -> str:
        """The result as it is now: an open callback may have expired since, or ended while nobody looked."""
        if row.kind != CALLBACK or row.result != Kept.OPEN:
            return str(row.result)
        callback = self._promises.open.get(row.id)
        if callback is not None:
            return kept(callback, self._clock.now()).value
        return UNCLEAR if self._promises.there else str(row.result)


def _id(channel: str, queue: str) -> str:
    """Of a caller's stay in a queue: the same one, whatever is told of it."""
    return hashlib.sha256(f"{channel}\n{queue}".encode()).hexdigest()


def _add(pending: dict[str, _Fact], id: str, fact: _Fact) -> None:
    known = pending.get(id)
    if known is None:
        pending[id] = fact
        return
    pending[id] = _Fact(
        fact.kind,
        fact.queue,
        fact.at if fact.at is not None else known.at,
        fact.result if fact.result is not None else known.result,
        fact.seconds if fact.seconds is not None else known.seconds,
        known.doc | fact.doc,
    )


def _counted(hour: HourOfQueue, kind: str, result: str, seconds: float) -> HourOfQueue:
    if kind == CALL:
        answered = result == ANSWERED
        return replace(
            hour,
            calls=hour.calls + 1,
            answered=hour.answered + answered,
            gave_up=hour.gave_up + (result == GAVE_UP),
            waited=hour.waited + (seconds if answered else 0.0),
        )
    return replace(
        hour,
        asked=hour.asked + 1,
        kept=hour.kept + (result == Kept.KEPT),
        late=hour.late + (result == Kept.LATE),
        lost=hour.lost + (result == Kept.LOST),
        open=hour.open + (result == Kept.OPEN),
    )


# Rows


def _write(facts: dict[str, _Fact], connection: Connection) -> None:
    table = schema.facts
    same = table.c.id.in_(facts)
    known = {row.id: row for row in connection.execute(sa.select(table).where(same))}
    rows = [_row(id, fact, known.get(id)) for id, fact in facts.items()]
    connection.execute(sa.delete(table).where(same))
    if whole := [row for row in rows if row is not None]:
        connection.execute(sa.insert(table), whole)


def _row(id: str, fact: _Fact, known: Any) -> dict[str, Any] | None:
    """The row as it is from now on; ``None``: the end of a talk whose beginning nobody saw."""
    at = fact.at
    if known is not None:
        # Who leaves a queue and comes back to it in the same call has rung once, then.
        at = min(from_instant(known.at), at) if at is not None else from_instant(known.at)
    if at is None:
        return None
    result, seconds = (known.result, known.seconds) if known is not None else (UNCLEAR, 0.0)
    return {
        "id": id,
        "kind": fact.kind,
        "queue": fact.queue,
        "at": instant(at),
        "result": fact.result if fact.result is not None else result,
        "seconds": fact.seconds if fact.seconds is not None else seconds,
        "doc": json.dumps((json.loads(known.doc) if known is not None else {}) | fact.doc),
    }


def _between(begin: str, end: str, connection: Connection) -> list[Any]:
    table = schema.facts
    return list(connection.execute(sa.select(table).where(table.c.at >= begin, table.c.at < end)))


def _sweep(before: str, connection: Connection) -> None:
    connection.execute(sa.delete(schema.facts).where(schema.facts.c.at < before))
