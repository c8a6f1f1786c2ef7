# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests of desks at a switchboard: the whole of it over a simulated exchange, and a line to it that can be cut."""

from __future__ import annotations

import asyncio
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import httpx

from app.crm.hub import HubCrm
from app.domain.departments import Department, SiteRules
from app.domain.errors import SwitchboardError
from app.domain.number import parse
from app.domain.people import Role
from app.switchboard.config import AsteriskPart, Config, CrmPart, DesksPart, DialplanPart
from app.switchboard.desks.people import make_key
from app.switchboard.store.database import Database
from app.switchboard.switchboard import Switchboard
from app.telephony.switchboard.client import SwitchboardClient
from tests.desks import Proxy, until
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


class DeskSide:
    """A switchboard as desks see it, at ``url``, on a clock moved by hand that begins now."""

    def __init__(self, folder: Path, hub: str | None) -> None:
        self.clock = HandClock(datetime.now(UTC).replace(microsecond=0))
        self.exchange = Exchange(self.clock)
        for queue in ("support", "sales", "quiet"):
            self.exchange.queue(queue)
        self.folder = folder
        self._recordings = folder / "recordings"
        self._recordings.mkdir()
        self._crm = hub or NOBODY
        self._config = Config(
            store=f"sqlite:///{folder / 'switchboard.sqlite'}",
            messages=folder / "messages",
            region="FI",
            asterisk=AsteriskPart(ami_secret="x", ari_secret="x", recordings=self._recordings),
            # Another site's CRM is none that is asked whose a token is.
            crm=CrmPart(hub=hub, profile=None if hub else folder, user="boss", password="password-boss"),
            dialplan=DialplanPart(listen="127.0.0.1:0", secret="x"),
            desks=DesksPart(listen="127.0.0.1:0"),
        )
        self.switchboard = self._made()
        # Beside the switchboard's own connection.
        self.database = Database(self._config.store)
        self._line: Proxy | None = None

    def _made(self) -> Switchboard:
        return Switchboard(self._config, clock=self.clock, pbx=self.exchange, crm=HubCrm(self._crm))

    @property
    def line(self) -> Proxy:
        """What desks go through; it can be cut, and answer by itself."""
        assert self._line is not None
        return self._line

    @property
    def url(self) -> str:
        return self.line.url

    async def start(self) -> None:
        await self.switchboard.rules.replace(replace(RULES), 0)
        await self.switchboard.start()
        self._line = Proxy(self.switchboard.desk_port)
        await self._line.start()

    async def stop(self) -> None:
        await self.line.stop()
        await self.switchboard.stop()
        self.database.close()

    async def restart(self) -> None:
        """The switchboard ends, and another begins on its store; desks find it at the same address."""
        await self.line.stop()
        await self.switchboard.stop()
        self.switchboard = self._made()
        await self.switchboard.start()
        self.line.lead_to(self.switchboard.desk_port)
        await self.line.start()

    async def key(self, person: str, role: Role = Role.AGENT) -> str:
        """A key of the switchboard's own."""
        return await self.database.run(lambda connection: make_key(connection, person, role))

    async def message(self, id: str, queue: str = "support", number: str = "+358401234567") -> None:
        """A caller leaves two seconds."""
        with wave.open(str(self._recordings / f"{id}.wav"), "wb") as file:
            file.setparams((1, 2, 8000, 0, "NONE", ""))
            file.writeframes(bytes(range(256)) * 125)
        voicemail = self.switchboard.voicemail
        assert await voicemail.arrived(id, queue, parse(number, "FI"), f"{id}.wav", self.clock.now()) is not None

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


class Reader:
    """Reads a desk's stream."""

    def __init__(self, client: SwitchboardClient) -> None:
        self.told: list[object] = []
        self.error: SwitchboardError | None = None
        self._client = client
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _read(self) -> None:
        try:
            async for what in self._client.events():
                self.told.append(what)
        except SwitchboardError as error:
            self.error = error

    def of(self, kind: type[Any]) -> list[Any]:
        """What was told of this kind."""
        return [one for one in self.told if isinstance(one, kind)]

    async def wait(self, kind: type[Any], count: int = 1) -> list[Any]:
        """The same, once there are so many."""
        await until(lambda: len(self.of(kind)) >= count, f"{count} of {kind.__name__}")
        return self.of(kind)
