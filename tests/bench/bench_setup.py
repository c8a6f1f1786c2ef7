# SPDX-License-Identifier: GPL-3.0-or-later
"""From the INVITE to the ACK, seen by the other end: the desk's engine against a bare pjsua2 program, in turns.

The other end answers at once, so that all of the time is this end's (and the same few microseconds of the other's). It is
also its process that takes the times.
"""

from __future__ import annotations

import asyncio

from app.domain.ids import new_id
from app.telephony.port import LineState, PhoneSettings
from app.telephony.sip import SipPhone
from tests.bench import line
from tests.bench.figures import Figure
from tests.bench.sizes import median, percentile, size

CALLS = size(40, 3)
PAUSE = 0.15
"""PJSIP frees a call's sockets half a second after its end; nobody places more calls than that."""


def run() -> list[Figure]:
    return asyncio.run(_run())


async def _run() -> list[Figure]:
    phone = SipPhone(PhoneSettings())
    heard = line.Heard(phone)
    async with line.far() as (far, port), line.child("tests.bench.bare_phone", "127.0.0.1", str(port)) as bare:
        await phone.start()
        try:
            await phone.register(line.account(port))
            await heard.line(LineState.DIRECT)
            await bare.said("ready")
            ours: list[dict[str, float]] = []
            theirs: list[dict[str, float]] = []
            for n in range(CALLS + 1):
                # In turns, and in changing order: what runs second finds warm caches.
                for who in ("desk", "bare") if n % 2 else ("bare", "desk"):
                    (ours if who == "desk" else theirs).append(
                        await (_by_desk(phone, heard, far) if who == "desk" else _by_bare(bare, far))
                    )
                    await asyncio.sleep(PAUSE)
        finally:
            await phone.stop()
    figures = []
    for name, begin in (("INVITE", "invite"), ("200 OK", "ok")):
        # The first of each loads and warms up.
        us, bare_times = ([(one["ack"] - one[begin]) * 1e3 for one in times[1:]] for times in (ours, theirs))
        note = (
            f"{CALLS} calls each in turns, answered at once; p95 {percentile(us, 0.95):.2f}, "
            f"peer: bare pjsua2, p95 {percentile(bare_times, 0.95):.2f}"
        )
        figures.append(Figure(f"{name} to ACK, median", median(us), "ms", peer=median(bare_times), note=note))
        ratio = median(us) / median(bare_times)
        note = f"added by the desk: {median(us) - median(bare_times):.2f} ms"
        figures.append(Figure(f"{name} to ACK against bare pjsua2", ratio, "×", limit=1.1, note=note))
    return figures


async def _by_desk(phone: SipPhone, heard: line.Heard, far: line.Child) -> dict[str, float]:
    call = new_id()
    await phone.dial("desk", call)
    times = await far.told("ack", "desk")
    await phone.hang_up(call)
    await heard.ended(call)
    heard.events.clear()
    await far.told("bye")
    return times


async def _by_bare(bare: line.Child, far: line.Child) -> dict[str, float]:
    bare.forget()
    bare.order("call bare")
    times = await far.told("ack", "bare")
    await bare.said("up")
    bare.order("leave")
    await bare.said("over")
    await far.told("bye")
    return times
