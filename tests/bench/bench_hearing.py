# SPDX-License-Identifier: GPL-3.0-or-later
"""What listening to a call takes, and how soon the phone tells of a far end that vanishes, falls silent, or holds.

Two engines talk with the demo's customers in the same seconds, one of which does not listen. Times are from the order to the
customers until the phone's event.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from app.domain.ids import new_id
from app.telephony.port import CallEnded, CallProgress, HeardChanged, Hears, PhoneEvent, PhoneSettings, Progress
from app.telephony.sip import SipPhone
from tests.bench.figures import Figure
from tests.bench.line import Child, Heard, account, child, processor_seconds
from tests.bench.sizes import SMALL, median, size

SECONDS = 1.0 if SMALL else 20.0
TRIES = size(5, 1)
STAYS, DIES = "+447700900120", "+447700900127"


def run() -> list[Figure]:
    return asyncio.run(_run())


async def _run() -> list[Figure]:
    async with child("app.demo.customers", "--answer-after", "0.1", "--drop-after", "0") as town:
        port = int((await _said(town, "ready"))["listening"].rpartition(":")[2])
        hears = SipPhone(PhoneSettings(sound="silence"))
        deaf = SipPhone(PhoneSettings(sound="silence"), command=[sys.executable, "-m", "tests.bench.deaf_engine"])
        try:
            for phone in (hears, deaf):
                await phone.start()
                await phone.register(account(port))
            return [*await _processor(town, hears, deaf), *await _delays(town, hears)]
        finally:
            await hears.stop()
            await deaf.stop()


async def _said(town: Child, event: str, **fields: Any) -> dict[str, Any]:
    """The next that the customers report of this."""
    while True:
        message: dict[str, Any] = json.loads(await town.line())
        if message["event"] == event and fields.items() <= message.items():
            return message


async def _talk(town: Child, phone: SipPhone, heard: Heard, number: str = STAYS) -> tuple[str, str]:
    """A call in which they talk: its id here, and at the customers."""
    call = new_id()
    await phone.dial(number, call)
    key = (await _said(town, "called", number=number))["call"]
    await heard.reached(call, Progress.MEDIA_FLOWS)
    return call, key


async def _processor(town: Child, hears: SipPhone, deaf: SipPhone) -> list[Figure]:
    calls = [(phone, (await _talk(town, phone, Heard(phone)))[0]) for phone in (hears, deaf)]
    await asyncio.sleep(0.5 if SMALL else 3.0)

    def spent() -> list[float]:
        return [processor_seconds(phone.engine_pid or 0) for phone, _ in calls]

    before, began = spent(), time.perf_counter()
    await asyncio.sleep(SECONDS)
    passed = time.perf_counter() - began
    listening, not_listening = ((now - then) / passed * 100 for now, then in zip(spent(), before, strict=True))
    for phone, call in calls:
        await phone.hang_up(call)
    return [
        Figure(
            "processor of the engine in a call that it listens to",
            listening,
            "%",
            peer=not_listening,
            note=f"of one core over {SECONDS:.0f} s; peer: the same call at the same time without listening",
        )
    ]


async def _delays(town: Child, phone: SipPhone) -> list[Figure]:
    heard = Heard(phone)

    async def tried(order: dict[str, Any], number: str, wanted: Callable[[str], Callable[[PhoneEvent], bool]]) -> float:
        """Seconds from an order until the event."""
        call, key = await _talk(town, phone, heard, number)
        await heard.first(_hears(Hears.SPEECH)(call))
        began = time.perf_counter()
        town.order(json.dumps({**order, "call": key}))
        seconds = await heard.first(wanted(call), began) - began
        if order["do"] != "vanish":
            await phone.hang_up(call)
        await heard.ended(call)
        return seconds

    figures = []
    for name, order, number, wanted in (
        ("they vanish: nothing is heard", {"do": "vanish"}, DIES, _hears(Hears.NOTHING)),
        ("they vanish: the call has broken off", {"do": "vanish"}, DIES, _dropped),
        ("they fall silent", {"do": "sound", "sound": "silence"}, STAYS, _hears(Hears.NOTHING)),
        ("they hold", {"do": "hold"}, STAYS, _holds),
    ):
        times = [await tried(order, number, wanted) for _ in range(TRIES)]
        figures.append(
            Figure(f"{name}, until it is told", median(times), "s", note=f"{TRIES} times, worst {max(times):.3g} s")
        )
    return figures


def _hears(hears: Hears) -> Callable[[str], Callable[[PhoneEvent], bool]]:
    return lambda call: lambda event: event == HeardChanged(call, False, hears)


def _holds(call: str) -> Callable[[PhoneEvent], bool]:
    return lambda event: event == CallProgress(call, Progress.REMOTE_HELD)


def _dropped(call: str) -> Callable[[PhoneEvent], bool]:
    return lambda event: isinstance(event, CallEnded) and event.call == call and event.dropped
