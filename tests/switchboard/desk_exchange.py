# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulated exchange with agents' own phones, and a desk that steers one over a real line to the switchboard."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from app.services.drops import Drops
from app.services.events import Event, SwitchboardChanged, SwitchboardLink
from app.services.line import Line, LineAccount
from app.services.player import Player
from app.services.queue_switch import QueueSwitch
from app.services.sound import SoundDesk
from app.services.switchboard import SwitchboardDesk, secret_name
from app.switchboard.pbx.port import DialBegan, DialEnded, DialRings, PbxError, PbxErrorKind
from app.switchboard.phones.callouts import CONTEXT
from app.switchboard.phones.halves import HOLD, PASS_ON
from app.switchboard.switchboard import Switchboard
from app.telephony.desk_phone import DeskPhone
from app.telephony.switchboard.client import SwitchboardClient
from app.wiring import PhoneReports
from tests.desks import until
from tests.played import Played
from tests.switchboard.desk_side import DeskSide
from tests.switchboard.exchange import Exchange, Mood

AT_ONCE = Mood(after=0.1)


class DeskExchange(Exchange):
    """``own`` is what agents' own phones do, by interface; one that is not there is not registered."""

    def __init__(self, clock: Any) -> None:
        super().__init__(clock)
        self.own: dict[str, Mood] = {"PJSIP/1003": AT_ONCE}
        self._channels = itertools.count(1)

    async def originate(
        self,
        endpoint: str,
        context: str,
        extension: str,
        *,
        channel: str,
        caller: str = "",
        caller_name: str = "",
        variables: Mapping[str, str] | None = None,
        ring_seconds: int = 30,
    ) -> None:
        if context != CONTEXT:
            await super().originate(
                endpoint,
                context,
                extension,
                channel=channel,
                caller=caller,
                caller_name=caller_name,
                variables=variables,
                ring_seconds=ring_seconds,
            )
            return
        broken = await self._asked("originate")
        if channel in self.legs or endpoint not in self.own:
            raise PbxError(PbxErrorKind.REFUSED, "no such endpoint, or the channel exists")
        mood = self.own[endpoint]
        leg = self._leg(
            f"{endpoint}-{next(self._channels):08x}", id=channel, state="Ringing", variables=dict(variables or {})
        )
        leg.pair = leg.id
        leg.context, leg.exten = context, extension
        self._tell(DialBegan(leg.call, "", leg.id, extension))
        self._tell(DialRings(leg.call, "", leg.id))
        if mood.after is None or mood.after > ring_seconds:
            self._after(ring_seconds, lambda: self._picked_up(channel, Mood("NOANSWER", 19)))
        else:
            self._after(mood.after, lambda: self._picked_up(channel, mood))
        if broken:
            raise PbxError(PbxErrorKind.AWAY)

    def _picked_up(self, channel: str, mood: Mood) -> None:
        leg = self.legs.get(channel)
        if leg is None:
            return
        if mood.status != "ANSWER":
            self._tell(DialEnded(leg.call, "", leg.id, mood.status, mood.cause))
            self._end(channel, mood.cause)
            return
        self._tell(DialEnded(leg.call, "", leg.id, "ANSWER"))
        self._up(leg)
        self._dial(leg, leg.exten, leg.variables["SOITTO_CALLER"], float(leg.variables["SOITTO_RING"]))

    async def redirect(self, channel: str, context: str, extension: str, other: str | None = None) -> None:
        if context not in (HOLD, PASS_ON):
            await super().redirect(channel, context, extension, other)
            return
        await self._asked("redirect")
        for leg in [self._needed(one) for one in (channel, other) if one is not None]:
            leg.context, leg.exten, leg.bridged = context, extension, ""
            leg.variables["SOITTO_HELD"] = "1"

    @property
    def ours(self) -> list[str]:
        """The channels of callouts that are up."""
        return [leg for leg in self.legs if leg.startswith("soitto-out-")]


class OwnPhoneSide(DeskSide):
    """A switchboard over such an exchange."""

    exchange: DeskExchange

    def _made(self) -> Switchboard:
        if not hasattr(self.exchange, "own"):
            self.exchange = DeskExchange(self.clock)
            for queue in ("support", "sales", "quiet"):
                self.exchange.queue(queue)
        return super()._made()


class OwnDesk(Played):
    """A desk whose agent has a phone of his own: the services, the phone, and the connection to the switchboard."""

    def __init__(self, folder: Path, url: str, key: str) -> None:
        self.own = DeskPhone(lambda: self.switchboard)
        super().__init__(folder, phone=self.own)  # type: ignore[arg-type]
        self.secrets.set(secret_name(url), key)
        self.switchboard = SwitchboardDesk(
            self.place,
            self.callbacks,
            self.clock,
            SimpleNamespace(switchboard_url=url, crm_profile="x"),
            self.secrets,
            SwitchboardClient,
            lambda: "FI",
            lambda: "Europe/Helsinki",
            self._heard,
        )
        account = LineAccount("1003", url, registrar=False)
        self.line = Line(lambda: account, self._attach, self.own.log_out, self.secrets, self.events.append)
        self.queue = QueueSwitch(
            self.own,  # type: ignore[arg-type]
            lambda: ("", ""),
            lambda: self.line.status.state == "registered",
            self.events.append,
            lambda: self._tell_queues,
        )
        sound = SoundDesk(self.own, SimpleNamespace(), self.events.append)  # type: ignore[arg-type]
        player = Player(self.own, self.switchboard, lambda: folder, self.events.append)  # type: ignore[arg-type]
        drops = Drops(self.place, self.calls, self.clock, self.events.append, lambda: None)
        self.own.subscribe(PhoneReports(self.calls, self.line, self.queue, sound, player, drops))

    def _heard(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, SwitchboardChanged):
            self.own.link_changed(event.link is SwitchboardLink.THERE)

    async def _attach(self, account: LineAccount, password: str) -> None:
        await self.own.log_in(account.user)

    async def _tell_queues(self, paused: bool) -> None:
        await self.switchboard.queue(logged_in=True, paused=paused)

    async def registered(self) -> None:
        await until(lambda: self.line.status.state == "registered", "the phone is logged in")


@asynccontextmanager
async def own_desk(folder: Path) -> AsyncIterator[tuple[OwnDesk, OwnPhoneSide]]:
    """An agent, ann, with her own phone at a switchboard; simulated time passes twenty times as fast."""
    side = OwnPhoneSide(folder, None)
    await side.start()

    async def tick() -> None:
        while True:
            await asyncio.sleep(0.005)
            side.clock.forward(0.1)

    ticking = asyncio.create_task(tick())
    desk = OwnDesk(folder / "desk", side.url, await side.key("ann"))
    desk.open()
    try:
        await desk.switchboard.apply()
        await desk.line.connect()
        await desk.registered()
        yield desk, side
    finally:
        await desk.own.stop()
        await desk.switchboard.stop()
        await desk.close()
        ticking.cancel()
        await asyncio.gather(ticking, return_exceptions=True)
        await side.stop()
