# SPDX-License-Identifier: GPL-3.0-or-later
"""From the INVITE to the ACK, seen on the wire: the desk's engine against a bare pjsua2 program, in turns.

Against a real PBX, which asks for the password first, where there is one; and against an end that answers at once, which shows
what the engine itself adds.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from app.domain.ids import new_id
from app.telephony.port import LineState, PhoneSettings, SipAccount
from app.telephony.sip import SipPhone
from tests.bench import line
from tests.bench.figures import Figure
from tests.bench.sizes import median, percentile, size
from tests.pbx import config
from tests.pbx.asterisk import Pbx

CALLS = size(80, 3)
PAUSE = 0.15
"""PJSIP frees a call's sockets half a second after its end; nobody places more calls than that."""

Times = dict[str, float]


def run() -> list[Figure]:
    figures = asyncio.run(_at_once())
    tree = line.pbx_tree()
    if tree is not None:
        with tempfile.TemporaryDirectory(prefix="soitto-bench-") as folder:
            pbx = Pbx(Path(folder), tree)
            pbx.start()
            try:
                figures += asyncio.run(_through(pbx))
            finally:
                pbx.kill()
    return figures


async def _at_once() -> list[Figure]:
    async with line.far() as (far, port), line.child("tests.bench.bare_phone", "127.0.0.1", str(port)) as bare:
        ours, theirs = await _in_turns(line.account(port), LineState.DIRECT, "far", far, bare)
    us, them = _spans(ours, "invite"), _spans(theirs, "invite")
    note = (
        f"{CALLS} calls each in turns; p95 {percentile(us, 0.95):.2f}; of it from the 200 on {median(_spans(ours, 'ok')):.2f}; "
        f"peer: bare pjsua2, p95 {percentile(them, 0.95):.2f}, from the 200 on {median(_spans(theirs, 'ok')):.2f}"
    )
    return [
        Figure("INVITE to ACK where the other end answers at once, median", median(us), "ms", None, median(them), note)
    ]


async def _through(pbx: Pbx) -> list[Figure]:
    async with line.child("tests.bench.tap", pbx.host, str(pbx.port)) as tap:
        port = await tap.line()
        async with line.child("tests.bench.bare_phone", "127.0.0.1", port, "1002", config.password("1002")) as bare:
            account = SipAccount(
                "1001", "127.0.0.1", port=int(port), password=config.password("1001"), bind_host="127.0.0.1"
            )
            ours, theirs = await _in_turns(account, LineState.REGISTERED, "6000", tap, bare)
    us, them = _spans(ours, "invite"), _spans(theirs, "invite")
    note = f"{CALLS} calls each in turns; p95 {percentile(us, 0.95):.1f}; peer: bare pjsua2, p95 {percentile(them, 0.95):.1f}"
    ratio = median(us) / median(them)
    return [
        Figure("INVITE to ACK at a real PBX, median", median(us), "ms", None, median(them), note),
        Figure(
            "INVITE to ACK at a real PBX against bare pjsua2",
            ratio,
            "×",
            limit=1.1,
            note=f"added by the desk: {median(us) - median(them):.2f} ms",
        ),
    ]


def _spans(calls: list[Times], begin: str) -> list[float]:
    """Milliseconds to the ACK; the first call loads and warms up."""
    return [(one["ack"] - one[begin]) * 1e3 for one in calls[1:]]


async def _in_turns(
    account: SipAccount, stands: LineState, number: str, wire: line.Child, bare: line.Child
) -> tuple[list[Times], list[Times]]:
    """What the wire told about the desk's calls and the bare phone's."""
    phone = SipPhone(PhoneSettings())
    heard = line.Heard(phone)
    await phone.start()
    try:
        await phone.register(account)
        await heard.line(stands)
        await bare.said("ready")
        ours: list[Times] = []
        theirs: list[Times] = []
        for n in range(CALLS + 1):
            # In changing order: what runs second finds warm caches.
            for by_desk in (n % 2 == 0, n % 2 == 1):
                wire.forget()
                if by_desk:
                    ours.append(await _by_desk(phone, heard, wire, number))
                else:
                    theirs.append(await _by_bare(bare, wire, number))
                await asyncio.sleep(PAUSE)
        return ours, theirs
    finally:
        await phone.stop()


async def _by_desk(phone: SipPhone, heard: line.Heard, wire: line.Child, number: str) -> Times:
    call = new_id()
    await phone.dial(number, call)
    times = await wire.told("ack")
    await phone.hang_up(call)
    await heard.ended(call)
    heard.events.clear()
    return times


async def _by_bare(bare: line.Child, wire: line.Child, number: str) -> Times:
    bare.forget()
    bare.order(f"call {number}")
    times = await wire.told("ack")
    await bare.said("up")
    bare.order("leave")
    await bare.said("over")
    return times
