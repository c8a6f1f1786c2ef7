# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk's phone at the tests' PBX."""

from __future__ import annotations

from typing import Any

from app.telephony.port import LineChanged, LineState, PhoneSettings
from tests.integration.sip_peer import Desk
from tests.pbx.asterisk import Pbx


async def log_in(
    pbx: Pbx, user: str = "1001", settings: PhoneSettings | None = None, *, transport: Any = "udp", **more: Any
) -> Desk:
    """A phone whose line is registered."""
    desk = Desk(settings or PhoneSettings(sound="tone"))
    await desk.phone.start()
    await register(desk, pbx, user, transport=transport, **more)
    return desk


async def register(desk: Desk, pbx: Pbx, user: str, **more: Any) -> None:
    """Register a phone that runs, and forget what was before."""
    desk.events.clear()
    await desk.phone.register(pbx.account(user, **more))
    await desk.wait_for(lambda e: isinstance(e, LineChanged) and e.state is LineState.REGISTERED)


async def leave(desk: Desk) -> None:
    """Hang up all calls and take the line down."""
    for call in list(desk.phone.calls):
        await desk.phone.hang_up(call)
        await desk.ended(call)
    await desk.phone.unregister()


async def log_out(desk: Desk) -> None:
    """End the phone."""
    await desk.phone.stop()
