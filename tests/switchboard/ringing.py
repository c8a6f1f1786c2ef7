# SPDX-License-Identifier: GPL-3.0-or-later
"""A small site on which the system calls back: exchange, promises, rules and store, and the switchboard's part that is tested."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.domain.callback import Callback, Origin, RetryPolicy
from app.domain.departments import Department, SiteRules
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.people import Person
from app.switchboard.ringing_back import RingingBack
from tests.switchboard.clock import HandClock
from tests.switchboard.exchange import Exchange
from tests.switchboard.passing import CountedDatabase, Passing
from tests.switchboard.promised import ME, Promised

CALLER_ID = "+358942450100"
SALES = Department("sales", number=CALLER_ID, zone="Europe/Helsinki", language="fi")


class GivenRules:
    """Rules set by a test."""

    def __init__(self, site: SiteRules) -> None:
        self._site = site
        self._handlers: list[Callable[[SiteRules], None]] = []

    @property
    def site(self) -> SiteRules:
        return self._site

    def department(self, queue: str | None) -> Department | None:
        return self._site.department(queue)

    def subscribe(self, changed: Callable[[SiteRules], None]) -> Callable[[], None]:
        self._handlers.append(changed)

        def stop() -> None:
            if changed in self._handlers:
                self._handlers.remove(changed)

        return stop

    def set(self, site: SiteRules) -> None:
        """Other rules hold now."""
        self._site = site
        for handler in tuple(self._handlers):
            handler(site)

    def ring_back(self, queue: str = "sales", **changes: Any) -> None:
        """Other values in a department's rules of calling back."""
        departments = tuple(
            replace(one, ring_back=replace(one.ring_back, **changes)) if one.queue == queue else one
            for one in self._site.departments
        )
        self.set(replace(self._site, departments=departments))


class Ringing:
    """The site. Use it as an asynchronous context: the switchboard runs in it."""

    def __init__(self, folder: Path, *departments: Department, exchange: type[Exchange] = Exchange) -> None:
        self.clock = HandClock()
        self.exchange = exchange(self.clock)
        for one in departments or (SALES,):
            self.exchange.queue(one.queue)
        people = tuple(Person(f"agent-{n}", f"Agent {n}", extension=str(n)) for n in range(1001, 1061))
        self.promised = Promised(self.clock, people)
        self.rules = GivenRules(SiteRules(departments=departments or (SALES,)))
        self.database = CountedDatabase(f"sqlite:///{folder / 'switchboard.db'}")
        self.leads = True
        self.time = Passing(self.clock, lambda: self.database.under_way > 0)
        self.board = self.new_board()

    def new_board(self) -> RingingBack:
        """A switchboard; it is not started."""
        return RingingBack(self.exchange, self.rules, self.promised, self.database, self.clock, lambda: self.leads)

    async def __aenter__(self) -> Ringing:
        await self.board.start()
        await self.time.settled()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.board.stop()
        await self.exchange.stop()
        self.database.close()

    async def kill(self) -> None:
        """The switchboard dies: nothing that it was doing is done to its end."""
        self.board._works, works = type(self.board._works)(), self.board._works
        for leave in self.board._leave:
            leave()
        tasks = [*self.board._running, *works._tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.board._running, self.board._leave = [], []
        self.board._rings.clear()

    async def again(self) -> None:
        """A new one is started on the same store."""
        self.board = self.new_board()
        await self.board.start()
        await self.time.settled()

    def asks(self, number: str = "+358401234500", queue: str = "sales", **more: Any) -> Callback:
        """A caller has asked to be called back."""
        now = more.get("created_at", self.clock.now())
        fields: dict[str, Any] = {
            "number": parse(number, "FI"),
            "due": at_instant(now + timedelta(minutes=10), "Europe/Helsinki"),
            "created_at": now,
            "created_by": ME,
            "origin": Origin.QUEUE,
            "queue": queue,
            "policy": RetryPolicy(max_attempts=2, hide_for=300),
        }
        callback = Callback(new_id(), **{**fields, **more})
        self.promised.put(callback)
        return callback

    def now(self, callback: Callback) -> Callback:
        """How the callback stands at the CRM."""
        return self.promised.all[callback.id]

    def results(self, callback: Callback) -> list[str]:
        """What became of its attempts."""
        return [str(one.result) for one in self.now(callback).attempts]

    def dialled(self, number: str = "+358401234500") -> int:
        """How often a customer's phone was rung."""
        return sum(1 for one in self.exchange.dialled if one.number == number)
