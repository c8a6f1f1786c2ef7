# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the line tells the truth and stands again: the engine killed, and a real PBX killed and started again.

The PBX's "listening again" is when its SIP port answers, tried every few milliseconds by this process.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Literal

from app.domain.ids import new_id
from app.telephony.port import EngineLost, IncomingCall, LineState, PhoneSettings, Progress, SipAccount
from app.telephony.sip import SipPhone
from tests.bench import line
from tests.bench.figures import Figure
from tests.bench.sizes import median, size
from tests.pbx.asterisk import Pbx

KILLS = size(5, 1)
RESTARTS = size(3, 1)
KINDS: tuple[Literal["udp", "tcp", "tls"], ...] = ("udp", "tcp", "tls")
DOWN = (LineState.FAILED, LineState.REGISTERING)


def run() -> list[Figure]:
    figures = asyncio.run(_engine())
    tree = line.pbx_tree()
    if tree is None:
        return figures
    with tempfile.TemporaryDirectory(prefix="soitto-bench-") as folder:
        pbx = Pbx(Path(folder), tree)
        pbx.start()
        try:
            figures += asyncio.run(_pbx(pbx))
        finally:
            pbx.kill()
    return figures


# ---- the engine killed


async def _engine() -> list[Figure]:
    known: dict[str, list[float]] = {"idle": [], "ringing": [], "talking": []}
    again: dict[str, list[float]] = {"idle": [], "ringing": [], "talking": []}
    async with line.far() as (far, port):
        for _ in range(KILLS):
            for when in known:
                phone = SipPhone(PhoneSettings())
                heard = line.Heard(phone)
                await phone.start()
                try:
                    await phone.register(line.account(port, registrar=True))
                    await heard.line(LineState.REGISTERED)
                    if when == "talking":
                        call = new_id()
                        await phone.dial("talk", call)
                        await heard.reached(call, Progress.CONNECTED)
                    elif when == "ringing":
                        far.order(f"call {phone.line.listening} 1 customer")
                        await heard.first(lambda event: isinstance(event, IncomingCall))
                    assert phone.engine_pid is not None
                    killed = time.perf_counter()
                    os.kill(phone.engine_pid, getattr(signal, "SIGKILL", signal.SIGTERM))
                    lost = await heard.first(lambda event: isinstance(event, EngineLost), killed)
                    stands = await heard.line(LineState.REGISTERED, since=killed)
                    known[when].append((lost - killed) * 1e3)
                    again[when].append(stands - killed)
                finally:
                    await phone.stop()
    figures = []
    for when in known:
        note = f"{KILLS} times; longest {max(known[when]):.1f} ms"
        figures.append(
            Figure(
                f"engine killed while {when}: until the desk knows", median(known[when]), "ms", limit=50.0, note=note
            )
        )
        note = f"longest {max(again[when]):.2f} s"
        figures.append(
            Figure(
                f"engine killed while {when}: until registered again", median(again[when]), "s", limit=1.0, note=note
            )
        )
    return figures


# ---- the PBX killed


async def _pbx(pbx: Pbx) -> list[Figure]:
    figures = []
    for kind in KINDS:
        account = pbx.account("1001", kind)
        phone = SipPhone(PhoneSettings())
        heard = line.Heard(phone)
        told: list[float] = []
        again: list[float] = []
        await phone.start()
        try:
            await phone.register(account)
            await heard.line(LineState.REGISTERED)
            for _ in range(RESTARTS):
                killed = time.perf_counter()
                await asyncio.to_thread(pbx.kill)
                told.append(await heard.line(*DOWN, since=killed) - killed)
                await heard.line(LineState.FAILED, since=killed)
                listening, _ = await asyncio.gather(
                    asyncio.to_thread(_listens, pbx.host, account), asyncio.to_thread(pbx.start)
                )
                again.append(await heard.line(LineState.REGISTERED, since=killed) - listening)
        finally:
            await phone.stop()
        note = f"{RESTARTS} times; longest {max(told):.2f} s"
        figures.append(
            Figure(f"PBX killed, {kind.upper()}: until the line says so", median(told), "s", limit=15.0, note=note)
        )
        note = f"from the moment its port is open; longest {max(again):.2f} s"
        figures.append(
            Figure(f"PBX restarted, {kind.upper()}: until registered", median(again), "s", limit=6.0, note=note)
        )
    return figures


def _listens(host: str, account: SipAccount) -> float:
    """Wait until the PBX's SIP port is open; its moment."""
    end = time.monotonic() + line.PATIENCE
    while time.monotonic() < end:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe, suppress(OSError):
            probe.connect((host, account.port))  # UDP and TCP are opened together
            return time.perf_counter()
        time.sleep(0.005)
    raise AssertionError("the PBX does not listen")
