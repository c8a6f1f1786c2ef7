# SPDX-License-Identifier: GPL-3.0-or-later
"""Two channels that talk, steered from outside: the customer waits with music, comes back, or goes on to somebody else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from app.switchboard.clock import Clock
from app.switchboard.pbx.port import Channel, Pbx, PbxError, PbxErrorKind
from app.switchboard.works import Works

HOLD, PASS_ON = "soitto-hold", "soitto-pass"
"""Where in the dialplan the two wait for each other, and where a customer is passed on."""
START = "s"
WAITS = "SOITTO_WAITS"
"""The variable of an agent's channel that says whether it waits there."""
ARRIVED = "SOITTO_HELD"
"""The variable that says that a channel has come there."""
_TRIES, _BETWEEN_TRIES = 25, 0.04
"""Asterisk refuses to steer a channel that is on its way to another place: so often it is asked, and seconds in between."""
_AGAIN = 0.3
"""Seconds after which an end is made sure of: a channel may have been on its way when it was asked to end."""


@dataclass(frozen=True, slots=True)
class Halves:
    """The channels of a call, by unique id: the agent's phone, and whoever the agent talks with."""

    pbx: Pbx
    clock: Clock
    agent: str
    customer: str

    async def hold(self) -> None:
        """Both leave each other at once; the customer hears music. Comes back when they have: a channel that is steered on its way
        can be lost."""
        await self.pbx.set_variable(self.agent, WAITS, "1")
        for channel in (self.agent, self.customer):
            await self.pbx.set_variable(channel, ARRIVED, "0")
        await self._steer(lambda: self.pbx.redirect(self.agent, HOLD, START, other=self.customer))
        for _ in range(_TRIES):
            if [await self.pbx.get_variable(one, ARRIVED) for one in (self.agent, self.customer)] == ["1", "1"]:
                return
            await self.clock.sleep(_BETWEEN_TRIES)

    async def resume(self) -> None:
        await self._steer(lambda: self.pbx.bridge(self.agent, self.customer))
        await self.pbx.set_variable(self.agent, WAITS, "0")

    async def _steer(self, command: Callable[[], Awaitable[None]]) -> None:
        for left in reversed(range(_TRIES)):
            try:
                return await command()
            except PbxError as error:
                if error.kind is not PbxErrorKind.REFUSED or not left:
                    raise
            await self.clock.sleep(_BETWEEN_TRIES)

    async def pass_on(self, number: str, shown: str, *, held: bool) -> None:
        """The customer goes on to *number*, whose phone outside sees *shown*; the agent's phone is free."""
        await self.pbx.set_variable(self.customer, "SOITTO_CALLER", shown)
        if held:
            await self._steer(lambda: self.pbx.redirect(self.customer, PASS_ON, number))
            await self.pbx.hang_up(self.agent)
        else:
            await self._steer(lambda: self.pbx.transfer(self.agent, PASS_ON, number))


async def waiting(pbx: Pbx, channels: tuple[Channel, ...]) -> frozenset[str]:
    """Those of *channels* that wait for the other half; where one was, its place in the dialplan still says."""
    found = [one.id for one in channels if one.context == HOLD]
    return frozenset([channel for channel in found if await pbx.get_variable(channel, WAITS) == "1"])


async def end(pbx: Pbx, clock: Clock, works: Works, *channels: str) -> None:
    """Hang up, and once more a moment later."""
    for channel in channels:
        await works.whole(pbx.hang_up(channel))
    await clock.sleep(_AGAIN)
    for channel in channels:
        await works.whole(pbx.hang_up(channel))
