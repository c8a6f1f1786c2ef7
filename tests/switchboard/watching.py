# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's side of a real Asterisk in tests: the adapter, and its events remembered."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from app.switchboard.clock import WallClock
from app.switchboard.pbx.asterisk import AsteriskPbx
from app.switchboard.pbx.port import PbxEvent, PbxThere
from tests.pbx.ami import PATIENCE
from tests.pbx.config import AMI_PORT
from tests.switchboard.site import SitePbx

E = TypeVar("E")
T = TypeVar("T")


def adapter(site: SitePbx, **other: Any) -> AsteriskPbx:
    """The adapter for *site*, not started; with *other* values than the right ones."""
    right: dict[str, Any] = {
        "host": site.host,
        "ami_port": AMI_PORT,
        "ami_user": site.ami_user,
        "ami_secret": site.ami_secret,
        "ari_url": site.ari_url,
        "ari_user": site.ari_user,
        "ari_secret": site.ari_secret,
        "clock": WallClock(),
    }
    return AsteriskPbx(**{**right, **other})


class Watch:
    """Events since it began."""

    def __init__(self, pbx: AsteriskPbx) -> None:
        self.pbx = pbx
        self.events: list[PbxEvent] = []
        self._news = asyncio.Event()
        self.stop = pbx.subscribe(self._take)

    def _take(self, event: PbxEvent) -> None:
        self.events.append(event)
        self._news.set()

    def of(self, kind: type[E], **fields: object) -> list[E]:
        """The events of that kind with those fields, so far."""
        return [
            event
            for event in self.events
            if isinstance(event, kind) and all(getattr(event, name) == value for name, value in fields.items())
        ]

    async def came(self, kind: type[E], *, count: int = 1, **fields: object) -> E:
        """Wait for (the *count*-th of) such an event, past or to come."""
        try:
            async with asyncio.timeout(PATIENCE):
                while len(found := self.of(kind, **fields)) < count:
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(f"no {kind.__name__} {fields}; came: {self.events}") from None
        return found[count - 1]


async def until(true: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Wait until it gives something true."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if found := await true():
                return found
            await asyncio.sleep(0.02)


@asynccontextmanager
async def watched(site: SitePbx, **other: Any) -> AsyncIterator[Watch]:
    """The adapter connected to *site*; with *other* values for it."""
    watch = Watch(adapter(site, **other))
    await watch.pbx.start()
    try:
        await watch.came(PbxThere)
        yield watch
    finally:
        await watch.pbx.stop()
