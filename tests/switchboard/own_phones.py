# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests of agents' own phones: the switchboard's parts that ring them, with what they told."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from app.domain.board import Callout, CalloutState, PhoneCall
from app.switchboard.clock import WallClock
from app.switchboard.parts import Tell
from app.switchboard.pbx.port import PbxError
from app.switchboard.phones.callouts import PREFIX, Callouts
from app.switchboard.phones.phones import Phones
from tests.pbx.ami import PATIENCE
from tests.switchboard.parts_side import PartsSide, parts_side
from tests.switchboard.site import SitePbx
from tests.switchboard.watching import Watch, until, watched

ENDED = CalloutState.ENDED
T = TypeVar("T")


def on_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """A test that is a coroutine."""

    @functools.wraps(test)
    def run(*args: Any, **more: Any) -> None:
        asyncio.run(test(*args, **more))

    return run


def new_id() -> str:
    return str(uuid.uuid4())


class OwnPhones:
    """Agents' phones at a real Asterisk; :meth:`again` is a switchboard that was restarted."""

    def __init__(self, side: PartsSide, watch: Watch, site: SitePbx) -> None:
        self.side, self.watch, self.site, self.pbx = side, watch, site, watch.pbx
        self.told: list[Tell] = []
        self._news = asyncio.Event()
        self._make()

    def _make(self) -> None:
        side = self.side
        self.phones = Phones(self.pbx, side.promises, side.rules, side.database)
        side.promises.ask_phones(self.phones.person_at)
        self.callouts = Callouts(
            self.pbx, self.phones, side.promises, side.rules, side.database, WallClock(), self._tell
        )

    def _tell(self, told: Tell) -> None:
        self.told.append(told)
        self._news.set()

    async def start(self) -> None:
        await self.phones.start()
        await self.callouts.start()

    async def stop(self) -> None:
        await self.callouts.stop()
        await self.phones.stop()

    async def again(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        await self.stop()
        await asyncio.to_thread(meanwhile)
        self._make()
        self.told.clear()
        await self.start()

    def states(self, id: str) -> list[str]:
        """What was told of a callout or call, in order."""
        return [
            str(one.what.state) for one in self.told if isinstance(one.what, Callout | PhoneCall) and one.what.id == id
        ]

    def last(self, id: str) -> Callout | PhoneCall | None:
        found = [one.what for one in self.told if isinstance(one.what, Callout | PhoneCall) and one.what.id == id]
        return found[-1] if found else None

    async def came(self, id: str, state: str) -> Callout | PhoneCall:
        """Wait until this was told of it."""
        return await self.until(
            lambda: next(
                (
                    one.what
                    for one in self.told
                    if isinstance(one.what, Callout | PhoneCall) and one.what.id == id and one.what.state == state
                ),
                None,
            ),
            f"{id} {state}",
        )

    async def over(self, id: str) -> Callout:
        """Wait until a callout has ended."""
        told = await self.came(id, ENDED)
        assert isinstance(told, Callout)
        return told

    async def rings(self, count: int = 1) -> PhoneCall:
        """Wait until so many calls have come to agents' phones; the last of them."""
        found = await self.until(lambda: calls if len(calls := self.rung()) >= count else None, "a call to a phone")
        return found[-1]

    def rung(self) -> list[PhoneCall]:
        return [one.what for one in self.told if isinstance(one.what, PhoneCall) and one.what.state == "ringing"]

    async def until(self, true: Callable[[], T | None], what: str) -> T:
        """Wait until it gives something; looked at whenever something is told."""
        try:
            async with asyncio.timeout(PATIENCE):
                while (found := true()) is None:
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(f"not told: {what}; told: {[one.what for one in self.told]}") from None
        return found

    async def empty(self) -> None:
        """Wait until the exchange has no channel."""

        async def gone() -> bool:
            return not await self.pbx.channels()

        await until(gone)

    async def channel(self, id: str) -> str:
        """The state of the agent's leg of a callout; empty: there is none."""
        return next((one.state for one in await self.pbx.channels() if one.id == PREFIX + id), "")


@asynccontextmanager
async def own_phones(folder: Path, site: SitePbx) -> AsyncIterator[OwnPhones]:
    async with parts_side(folder) as side, watched(site) as watch:
        made = OwnPhones(side, watch, site)
        await made.start()
        try:
            yield made
        finally:
            with contextlib.suppress(PbxError):
                for person in ("ann", "ben"):
                    await made.phones.log_out(person)
            await made.stop()
