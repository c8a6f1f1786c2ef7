# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone port over two phones, of which the agent chooses one: this computer's SIP line, or the phone on the agent's desk.

Sound devices stay this computer's, whichever phone calls are made with.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from app.domain.errors import EngineGone
from app.telephony.desk_phone import DeskPhone
from app.telephony.port import (
    CallEnded,
    CallProgress,
    IncomingCall,
    LineChanged,
    Phone,
    PhoneEvent,
    PhoneHandler,
    SipAccount,
    SoundDevices,
    TurnedAway,
)

_OF_THE_LINE = (LineChanged, IncomingCall, TurnedAway)
"""What this computer's line reports that counts only while it is the one chosen."""


class ChosenPhone:
    """A :class:`Phone`. It changes over by :meth:`register` and :meth:`log_in`, never while there are calls."""

    def __init__(self, sip: Phone, desk: DeskPhone) -> None:
        self._sip, self._desk = sip, desk
        self._own = False
        self._handlers: list[PhoneHandler] = []
        sip.subscribe(self._sip_told)
        desk.subscribe(self._desk_told)

    @property
    def own_phone(self) -> bool:
        """Whether calls are made with the agent's own phone."""
        return self._own

    @property
    def line(self) -> LineChanged:
        return self._desk.line if self._own else self._sip.line

    @property
    def calls(self) -> frozenset[str]:
        return self._sip.calls | self._desk.calls

    def subscribe(self, handler: PhoneHandler) -> Callable[[], None]:
        self._handlers.append(handler)
        return lambda: self._handlers.remove(handler)

    def _sip_told(self, event: PhoneEvent) -> None:
        if not (self._own and isinstance(event, _OF_THE_LINE)):
            self._emit(event)

    def _desk_told(self, event: PhoneEvent) -> None:
        if self._own or isinstance(event, CallProgress | CallEnded):
            self._emit(event)

    def _emit(self, event: PhoneEvent) -> None:
        for handler in tuple(self._handlers):
            handler(event)

    async def start(self) -> None:
        await self._sip.start()

    async def stop(self) -> None:
        await self._desk.stop()
        await self._sip.stop()

    async def register(self, account: SipAccount) -> str:
        await self._desk.log_out()
        self._own = False
        return await self._sip.register(account)

    async def log_in(self, phone: str) -> None:
        """Use the agent's own phone from now on: an extension, or a number. Refused (``not_now``) while there are calls."""
        with contextlib.suppress(EngineGone):  # then it has no line either
            await self._sip.unregister()
        self._own = True
        await self._desk.log_in(phone)

    async def unregister(self) -> None:
        await self._desk.log_out()
        await self._sip.unregister()

    # --- calls

    def _phone(self) -> Phone | DeskPhone:
        return self._desk if self._own else self._sip

    async def dial(self, number_or_uri: str, call: str, ring_seconds: float | None = None) -> None:
        await self._phone().dial(number_or_uri, call, ring_seconds)

    async def answer(self, call: str) -> None:
        await self._phone().answer(call)

    async def reject(self, call: str) -> None:
        await self._phone().reject(call)

    async def hang_up(self, call: str) -> None:
        await self._phone().hang_up(call)

    async def hold(self, call: str, on: bool) -> None:
        await self._phone().hold(call, on)

    async def mute(self, call: str, on: bool) -> None:
        await self._phone().mute(call, on)

    async def send_dtmf(self, call: str, digits: str) -> None:
        await self._phone().send_dtmf(call, digits)

    async def transfer(self, call: str, number_or_uri: str) -> None:
        await self._phone().transfer(call, number_or_uri)

    async def transfer_to_call(self, call: str, other: str) -> None:
        await self._phone().transfer_to_call(call, other)

    async def record(self, call: str, path: str | None) -> None:
        await self._phone().record(call, path)

    # --- this computer's sound

    async def devices(self) -> SoundDevices:
        return await self._sip.devices()

    async def choose_devices(
        self, input_key: str | None, output_key: str | None, ringer_key: str | None = None
    ) -> None:
        await self._sip.choose_devices(input_key, output_key, ringer_key)

    async def process_sound(self, *, echo: bool, noise: bool, level: bool) -> None:
        await self._sip.process_sound(echo=echo, noise=noise, level=level)

    async def watch_levels(self, on: bool) -> None:
        await self._sip.watch_levels(on)

    async def play(self, path: str, at: float = 0.0, speed: float = 1.0) -> float:
        return await self._sip.play(path, at, speed)

    async def stop_playing(self) -> None:
        await self._sip.stop_playing()

    async def play_test_tone(self, ringer: bool = False) -> None:
        await self._sip.play_test_tone(ringer)
