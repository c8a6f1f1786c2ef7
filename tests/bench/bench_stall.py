# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's longest stall while the SIP stack is busy or the PBX is gone: floods of calls, calls that come and go, a
registrar that is killed and comes back. The same window idle stands beside it."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable

from app.domain.call import CallState
from app.main import DeskProgram
from tests.bench import desk
from tests.bench.figures import Figure
from tests.bench.runner import ROOT
from tests.bench.sizes import SMALL, percentile, size

CALLBACKS = size(2_000, 100)
FLOODS = size(5, 1)
FLOOD = 50
CALLS = size(20, 2)
AWAY = 1.0 if SMALL else 8.0
LIMIT = 50.0


class _Far:
    """The other end, which can be killed and started again on its port."""

    def __init__(self) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.bench.far", str(self.port)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.process: subprocess.Popen[str] = subprocess.Popen(command, text=True, cwd=ROOT, **pipes)  # type: ignore[call-overload]
        threading.Thread(target=self._drain, args=(self.process,), daemon=True).start()

    @staticmethod
    def _drain(process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for _ in process.stdout:
            pass

    def order(self, order: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


def run() -> list[Figure]:
    far = _Far()
    try:
        return desk.play(
            lambda program: _stalls(far, program),
            CALLBACKS,
            sip_user="anna",
            sip_host="127.0.0.1",
            sip_port=far.port,
            sip_registrar=True,
        )
    finally:
        far.kill()


async def _stalls(far: _Far, program: DeskProgram) -> list[Figure]:
    phone, calls, bridge = program.phone, program.desk.calls, program.bridge
    frames = desk.Frames()

    def registered() -> bool:
        return phone.line.state.value == "registered"

    async def flood() -> None:
        for _ in range(FLOODS):
            far.order(f"call {phone.line.listening} {FLOOD} customer")
            await desk.until(lambda: calls.live, "a call of the flood")
            await asyncio.sleep(1.0)
            for call in calls.live:
                with contextlib.suppress(Exception):  # it may have ended by itself
                    await bridge.ask(calls.reject(call.id))
            await desk.until(lambda: not calls.live, "the end of the flood")
            await asyncio.sleep(0.5)

    async def come_and_go(count: int = CALLS) -> None:
        for _ in range(count):
            far.order(f"call {phone.line.listening} 1 customer")
            await desk.until(lambda: calls.live, "a call")
            await bridge.ask(calls.answer(calls.live[0].id))
            await desk.until(lambda: calls.live and calls.live[0].state is CallState.TALKING, "the answer")
            await asyncio.sleep(0.1)
            await bridge.ask(calls.hang_up(calls.live[0].id))
            await desk.until(lambda: not calls.live, "the call's end")
            await asyncio.sleep(0.2)

    async def gone() -> None:
        far.kill()
        await desk.until(lambda: not registered(), "the loss")
        await asyncio.sleep(AWAY)
        far.start()
        await desk.until(registered, "the line again")

    async def idle() -> None:
        await asyncio.sleep(1.0 if SMALL else 5.0)

    await desk.until(registered, "the line")
    await desk.until(lambda: program.window.callbacks.model.rowCount() > 0, "the list")
    await desk.settled(program, 1.0)
    measured: dict[str, tuple[float, float, float]] = {}
    work: tuple[tuple[str, Callable[[], Awaitable[None]]], ...] = (
        ("idle", idle),
        ("the first call", lambda: come_and_go(1)),
        (f"floods of {FLOOD} calls", flood),
        (f"{CALLS} calls that come and go", come_and_go),
        ("PBX killed and back", gone),
    )
    for name, act in work:
        frames.restart()
        await act()
        measured[name] = max(frames.wall), max(frames.own), percentile(frames.wall, 0.99)
    calm = measured.pop("idle")
    return [
        Figure(
            f"longest stall of the window, {name}",
            longest,
            "ms",
            limit=LIMIT,
            peer=calm[0],
            note=f"of its own work {own:.0f} ms, p99 {most:.1f} ms; peer: the idle window",
        )
        for name, (longest, own, most) in measured.items()
    ]
