# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests of desks at a switchboard: its real parts over a simulated exchange, behind a real server on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import wave
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import httpx
import uvicorn

from app.crm.hub import HubCrm
from app.domain.board import DirectNow, HourOfQueue
from app.domain.departments import Department, SiteRules
from app.domain.number import parse
from app.domain.people import Role
from app.switchboard.callouts import Callouts
from app.switchboard.desk_door import DeskDoor
from app.switchboard.desks import Desks
from app.switchboard.live import Live
from app.switchboard.parts import Tell
from app.switchboard.people_door import PeopleDoor, make_key
from app.switchboard.phones import Phones
from app.switchboard.promises import CrmPromises
from app.switchboard.rules import SiteRulesStore
from app.switchboard.store.database import Database
from app.switchboard.voicemail import Voicemail
from app.telephony.switchboard.client import SwitchboardClient
from tests.desks import until
from tests.switchboard.clock import HandClock
from tests.switchboard.exchange import Exchange

RULES = SiteRules(
    departments=(
        Department("support", "Support", "+358942451111"),
        Department("sales", "Sales", "+358942452222"),
        Department("quiet", "Quiet", "+358942453333", notify=False),
    )
)
NOBODY = "http://127.0.0.1:9"
"""Where no hub is."""


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leaves signals to the tests."""
        yield


class Lines:
    """Direct lines in memory."""

    def __init__(self) -> None:
        self.open: list[DirectNow] = []

    async def lines(self, person: str) -> tuple[DirectNow, ...]:
        return tuple(one for one in self.open if one.person == person)

    async def close(self, id: str) -> None:
        self.open = [one for one in self.open if one.id != id]


class Hours:
    """A report's hours in memory."""

    def __init__(self) -> None:
        self.all: list[HourOfQueue] = []

    async def hours(self, first: date, last: date) -> tuple[HourOfQueue, ...]:
        return tuple(one for one in self.all if first <= one.day <= last)


class DeskSide:
    """A switchboard as desks see it; :meth:`die` and :meth:`rise` end its server and bring it back at the same address."""

    def __init__(self, folder: Path, hub: str | None) -> None:
        self.clock = HandClock(datetime.now(UTC).replace(microsecond=0))
        self.folder = folder
        self.recordings = folder / "recordings"
        self.database = Database(f"sqlite:///{folder / 'switchboard.sqlite'}")
        self.exchange = Exchange(self.clock)
        for queue in ("support", "sales", "quiet"):
            self.exchange.queue(queue)
        self.rules = SiteRulesStore(self.database)
        self.promises = CrmPromises(
            HubCrm(hub or NOBODY), self.database, self.clock, "FI", user="boss", secret="password-boss"
        )
        self.desks = Desks(self.rules)
        tell = self.desks.tell
        self.live = Live(self.exchange, self.rules, self.promises, self.clock, tell)
        self.voicemail = Voicemail(
            self.database, folder / "messages", self.recordings, self.rules, self.promises, self.clock, tell
        )
        self.phones = Phones(self.exchange, self.promises, self.rules, self.database)
        self.callouts = Callouts(self.exchange, self.phones, self.promises, self.rules, self.database, self.clock, tell)
        self.lines, self.hours = Lines(), Hours()
        self.people = PeopleDoor(self.database, self.promises.people, self.clock, hub)
        self.rules.subscribe(lambda rules: tell(Tell(rules)))
        self.url = ""
        self._server: _Server | None = None
        self._serving: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self.recordings.mkdir()
        await self.rules.replace(replace(RULES), 0)
        for part in (self.promises, self.live, self.voicemail, self.phones, self.callouts):
            await part.start()
        await self.rise()

    async def stop(self) -> None:
        await self.die()
        for part in (self.callouts, self.phones, self.voicemail, self.live, self.promises, self.people, self.exchange):
            await part.stop()
        self.database.close()

    async def rise(self) -> None:
        """Listen, at the same port as before."""
        door = DeskDoor(
            self.people,
            self.desks,
            self.rules,
            self.live,
            self.voicemail,
            self.callouts,
            self.phones,
            self.lines,
            self.hours,
        )
        port = int(self.url.rpartition(":")[2]) if self.url else 0
        config = uvicorn.Config(
            door.app, "127.0.0.1", port, log_level="critical", access_log=False, lifespan="off", ws="none"
        )
        self._server = server = _Server(config)
        self._serving = asyncio.create_task(server.serve())
        await until(lambda: server.started, "the server listens")
        self.url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"

    async def die(self) -> None:
        """End the server at once, in the middle of whatever it does."""
        server, serving = self._server, self._serving
        self._server = self._serving = None
        if server is None or serving is None:
            return
        for connection in tuple(server.server_state.connections):
            connection.transport.abort()
        server.should_exit = server.force_exit = True
        await serving
        for task in tuple(server.server_state.tasks):
            task.cancel()
        await asyncio.gather(*server.server_state.tasks, return_exceptions=True)

    async def key(self, person: str, role: Role = Role.AGENT) -> str:
        """A key of the switchboard's own."""
        return await self.database.run(lambda connection: make_key(connection, person, role))

    async def message(self, id: str, queue: str = "support", number: str = "+358401234567") -> None:
        """A caller leaves two seconds."""
        with wave.open(str(self.recordings / f"{id}.wav"), "wb") as file:
            file.setparams((1, 2, 8000, 0, "NONE", ""))
            file.writeframes(bytes(range(256)) * 125)
        kept = await self.voicemail.arrived(id, queue, parse(number, "FI"), f"{id}.wav", self.clock.now())
        assert kept is not None

    @asynccontextmanager
    async def client(self, token: str) -> AsyncIterator[SwitchboardClient]:
        """The desk's own client."""
        client = SwitchboardClient(self.url, token)
        try:
            yield client
        finally:
            await client.aclose()

    @asynccontextmanager
    async def plain(self, token: str | None = None) -> AsyncIterator[httpx.AsyncClient]:
        """Somebody else's client, who may send anything."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with httpx.AsyncClient(base_url=f"{self.url}/api/v1", headers=headers, timeout=30) as client:
            yield client


@asynccontextmanager
async def desk_side(folder: Path, hub: str | None = None) -> AsyncIterator[DeskSide]:
    one = DeskSide(folder, hub)
    await one.start()
    try:
        yield one
    finally:
        await one.stop()
