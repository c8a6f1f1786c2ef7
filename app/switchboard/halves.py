# SPDX-License-Identifier: GPL-3.0-or-later
"""Two channels that talk, steered from outside: the customer waits with music, comes back, or goes on to somebody else."""

from __future__ import annotations

from dataclasses import dataclass

from app.switchboard.clock import Clock
from app.switchboard.pbx.port import Pbx
from app.switchboard.works import Works

HOLD, PASS_ON = "soitto-hold", "soitto-pass"
"""Where in the dialplan the two wait for each other, and where a customer is passed on."""
START = "s"
_LOOKS = 50
_BETWEEN_LOOKS = 0.02
"""Seconds between two looks at whether they have arrived there."""
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
        """Both leave each other at once; the customer hears music. Comes back when they have left: Asterisk refuses to steer a
        channel that is on its way."""
        await self.pbx.set_variable(self.agent, "SOITTO_WAITS", "1")
        await self.pbx.redirect(self.agent, HOLD, START, other=self.customer)
        for _ in range(_LOOKS):
            there = {one.id for one in await self.pbx.channels() if one.context == HOLD}
            if {self.agent, self.customer} <= there:
                return
            await self.clock.sleep(_BETWEEN_LOOKS)

    async def resume(self) -> None:
        await self.pbx.bridge(self.agent, self.customer)

    async def pass_on(self, number: str, shown: str, *, held: bool) -> None:
        """The customer goes on to *number*, whose phone outside sees *shown*; the agent's phone is free."""
        await self.pbx.set_variable(self.customer, "SOITTO_CALLER", shown)
        if held:
            await self.pbx.redirect(self.customer, PASS_ON, number)
            await self.pbx.hang_up(self.agent)
        else:
            await self.pbx.transfer(self.agent, PASS_ON, number)


async def end(pbx: Pbx, clock: Clock, works: Works, *channels: str) -> None:
    """Hang up, and once more a moment later."""
    for channel in channels:
        await works.whole(pbx.hang_up(channel))
    await clock.sleep(_AGAIN)
    for channel in channels:
        await works.whole(pbx.hang_up(channel))
