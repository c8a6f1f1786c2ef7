# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole site for tests: the switchboard in the test's process, at a real exchange with the shipped dialplan and a real hub."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from app.domain.callback import Callback
from app.domain.departments import SiteRules
from app.domain.number import parse
from app.hub.embedded import EmbeddedHub, NewPerson
from app.switchboard.config import read
from app.switchboard.switchboard import Switchboard
from tests.desks import until
from tests.hub_line import at_hub
from tests.switchboard.running import settings
from tests.switchboard.site import SitePbx
from tests.switchboard.world import World, WorldCall

PEOPLE = [
    NewPerson("ann", "Ann", "agent", "password-ann", "1001"),
    NewPerson("ben", "Ben", "agent", "password-ben", "1002"),
    NewPerson("sue", "Sue", "supervisor", "password-sue"),
]
to_thread = asyncio.to_thread


class Whole:
    """``site`` and ``world`` block: ask them by :func:`to_thread`."""

    def __init__(self, switchboard: Switchboard, hub: EmbeddedHub, site: SitePbx, world: World) -> None:
        self.switchboard, self.hub, self.site, self.world = switchboard, hub, site, world

    async def agents(self, *extensions: str, does: str = "answers", queue: str = "support") -> None:
        """Agents' phones, registered and in the queue."""
        for one in extensions:
            await to_thread(self.world.phone, one, does)
            await to_thread(self.site.member, queue, one)

    async def waits(self, caller: str, number: str = "358942550100", *, hidden: bool = False) -> WorldCall:
        """Somebody rings in, and is in the first department's queue as the switchboard sees it."""
        before = {entry.channel for entry in self.switchboard.live.entries("support")}
        call = await to_thread(lambda: self.world.call(number, caller, hidden=hidden))
        await until(lambda: {entry.channel for entry in self.switchboard.live.entries("support")} - before, "waits")
        return call

    async def agent_dials(self, extension: str, number: str) -> None:
        """The agent's phone calls out; comes back when that is over."""
        await to_thread(
            lambda: self.site.action(
                "Originate",
                Channel=f"PJSIP/{extension}",
                Context="soitto-out",
                Exten=number,
                Priority="1",
                CallerID=extension,
                Async="true",
            )
        )
        await to_thread(self.world.wait_for_got)

    def open(self, number: str) -> tuple[Callback, ...]:
        return self.switchboard.promises.of_number(parse(number, "FI"))

    async def kept(self) -> list[dict[str, Any]]:
        """What the hub holds."""
        return await at_hub(self.hub)

    async def at_rest(self) -> None:
        """Nobody is in a call any more."""
        await to_thread(self.site.wait_for_no_channels)


@asynccontextmanager
async def whole(folder: Path, site: SitePbx, world: World, rules: SiteRules) -> AsyncIterator[Whole]:
    hub = EmbeddedHub(folder / "hub", people=PEOPLE)
    await hub.start()
    switchboard = Switchboard(read(settings(folder, hub.url or "", site=site)))
    await switchboard.rules.replace(rules, switchboard.rules.site.version)
    await switchboard.start()
    try:
        await until(lambda: switchboard.pbx.there and switchboard.promises.there, "everything is reached")
        yield Whole(switchboard, hub, site, world)
    finally:
        await switchboard.stop()
        await hub.stop()
