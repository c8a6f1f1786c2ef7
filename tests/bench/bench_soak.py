# SPDX-License-Identifier: GPL-3.0-or-later
"""500 calls one after the other through the whole desk, window and engine: nothing may grow, crash or stay behind.

The calls alternate: dialled and hung up; dialled, held, resumed and left by the other side; rung in and answered; rung in and
refused.
"""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
from functools import partial

from app.domain.call import CallState
from app.domain.number import Number, NumberClass
from app.domain.rating import Rating
from app.main import DeskProgram
from app.telephony.port import EngineLost
from app.ui.dialogs.end_call import EndCallDialog
from tests.bench import desk, line
from tests.bench.figures import Figure
from tests.bench.runner import ROOT
from tests.bench.sizes import SMALL, size

CALLS = size(500, 8)
WARM = size(100, 4)
"""Calls before the first look: until then caches and PJSIP's pools fill."""
PAUSE = 0.1
AFTERWARDS = 1.0 if SMALL else 35.0
"""Seconds before each look: PJSIP keeps what belonged to a call for SIP's 32 s."""
LIMIT = 5.0
LINES = 3
"""Calls that the desk has at a time."""
NUMBER = Number("+97699112230", "+97699112230", None, "MN", NumberClass.MOBILE)


def run() -> list[Figure]:
    far = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.far", "0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert far.stdout is not None
    try:
        port = int(far.stdout.readline())
        threading.Thread(target=far.stdout.read, daemon=True).start()  # nobody looks at the rest
        return desk.play(
            partial(_soak, far), 100, sip_user="anna", sip_host="127.0.0.1", sip_port=port, sip_registrar=False
        )
    finally:
        far.kill()
        far.wait()


async def _soak(far: subprocess.Popen[str], program: DeskProgram) -> list[Figure]:
    phone, calls = program.phone, program.desk.calls
    lost: list[object] = []
    phone.subscribe(lambda event: lost.append(event) if isinstance(event, EngineLost) else None)
    await desk.until(lambda: phone.line.state.value == "direct", "the line")
    for n in range(4):  # each kind once: what is loaded late is there
        await _one(n, program, far)
    engine = phone.engine_pid
    assert engine is not None
    files: list[tuple[tuple[int, int], tuple[int, int]]] = []
    looks: list[tuple[float, float]] = []
    for n in range(1, CALLS + 1):
        await _one(n, program, far)
        await asyncio.sleep(PAUSE)
        if n in (WARM, CALLS):
            await asyncio.sleep(AFTERWARDS)
            gc.collect()
            looks.append((line.memory(engine), line.memory(os.getpid())))
            files.append((line.handles(engine), line.handles(os.getpid())))
    zombies, alive = line.zombies(os.getpid()), len(phone.calls) + len(calls.live)
    free = await _free(program)
    changed = phone.engine_pid != engine
    figures = [
        Figure(
            f"{who}'s memory from call {WARM} to {CALLS}",
            (looks[1][n] / looks[0][n] - 1) * 100,
            "%",
            limit=LIMIT,
            note=f"{looks[0][n]:.1f} to {looks[1][n]:.1f} MB of its own",
        )
        for n, who in enumerate(("engine", "desk"))
    ]
    figures.append(
        Figure(
            f"left behind by {CALLS} calls",
            float(alive + zombies + len(lost) + changed + LINES - free),
            "",
            limit=0.0,
            note=f"calls alive {alive}, dead processes {zombies}, engines lost {len(lost)}, free lines {free} of {LINES}",
        )
    )
    figures += [
        Figure(
            f"files and sockets of the {who}, more from call {WARM} to {CALLS}",
            float(files[1][n][0] - files[0][n][0]),
            "",
            limit=0.0,
            note=f"{files[0][n][0]} to {files[1][n][0]}; threads {files[0][n][1]} to {files[1][n][1]}",
        )
        for n, who in enumerate(("engine", "desk"))
    ]
    return figures


async def _one(n: int, program: DeskProgram, far: subprocess.Popen[str]) -> None:
    """One call of the mix, to its end."""
    calls, bridge = program.desk.calls, program.bridge

    async def reached(state: CallState) -> str:
        await desk.until(lambda: any(call.state is state for call in calls.live), f"call {n}: {state}")
        return calls.live[0].id

    kind = n % 4
    if kind < 2:
        await bridge.ask(calls.dial(NUMBER, confirmed=True))
        call = await reached(CallState.TALKING)
        if kind == 0:
            await bridge.ask(calls.hang_up(call))
        else:
            await bridge.ask(calls.hold(call, True))
            await reached(CallState.HELD)
            await bridge.ask(calls.hold(call, False))
            await reached(CallState.TALKING)
            _order(far, "leave")
    else:
        _order(far, f"call {program.phone.line.listening} 1 customer")
        call = await reached(CallState.RINGING_IN)
        if kind == 2:
            await bridge.ask(calls.answer(call))
            await reached(CallState.TALKING)
            await bridge.ask(calls.hang_up(call))
        else:
            await bridge.ask(calls.reject(call))
    await desk.until(lambda: not calls.live, f"call {n}: its end")
    if kind != 3:  # they talked: the agent rates the caller
        dialogs = program.window.findChildren(EndCallDialog)
        await desk.until(lambda: dialogs or dialogs.extend(program.window.findChildren(EndCallDialog)), "the rating")
        dialogs[0].rate(Rating.NEUTRAL)
        del dialogs
        await desk.until(lambda: not program.window.findChildren(EndCallDialog), "the dialog's end")


async def _free(program: DeskProgram) -> int:
    """How many calls can be had at a time now."""
    phone, bridge = program.phone, program.bridge
    for n in range(LINES):
        await bridge.ask(phone.dial("talk", f"free-{n}"))
    await desk.settled(program)
    count = len(phone.calls)
    for n in range(LINES):
        await bridge.ask(phone.hang_up(f"free-{n}"))
    await desk.until(lambda: not phone.calls, "the end of the last calls")
    return count


def _order(far: subprocess.Popen[str], order: str) -> None:
    assert far.stdin is not None
    far.stdin.write(f"{order}\n")
    far.stdin.flush()
