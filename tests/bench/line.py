# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks of the line share: the other end, the bare phone, the desk's phone, and a look at processes."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psutil

from app.telephony.port import CallEnded, CallProgress, LineChanged, LineState, PhoneEvent, Progress, SipAccount
from app.telephony.sip import SipPhone
from tests.bench.runner import ROOT

PATIENCE = 30.0


class Child:
    """A program of the benchmark with orders on its input and lines on its output."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self._lines: deque[str] = deque()
        self._news = asyncio.Event()
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            self._lines.append(line.decode().strip())
            self._news.set()

    def order(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())

    async def line(self) -> str:
        """The next line."""
        async with asyncio.timeout(PATIENCE):
            while not self._lines:
                self._news.clear()
                await self._news.wait()
        return self._lines.popleft()

    async def told(self, what: str, user: str = "") -> dict[str, Any]:
        """The next line of JSON that tells this; those before it are dropped."""
        while True:
            said: dict[str, Any] = json.loads(await self.line())
            if said["what"] == what and said.get("user", "").startswith(user):
                return said

    async def said(self, word: str) -> None:
        """Wait for a line."""
        while await self.line() != word:
            pass

    def forget(self) -> None:
        self._lines.clear()


@asynccontextmanager
async def child(*arguments: str) -> AsyncIterator[Child]:
    """Run a Python module of the benchmarks; it ends with the block."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        *arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )
    one = Child(process)
    try:
        yield one
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await one._reading


@asynccontextmanager
async def far(port: int = 0) -> AsyncIterator[tuple[Child, int]]:
    """The other end, and its port."""
    async with child("tests.bench.far", str(port)) as one:
        yield one, int(await one.line())


class Heard:
    """The phone's events with the moment at which they came."""

    def __init__(self, phone: SipPhone) -> None:
        self.events: list[tuple[float, PhoneEvent]] = []
        self._news = asyncio.Event()
        phone.subscribe(self._note)

    def _note(self, event: PhoneEvent) -> None:
        self.events.append((time.perf_counter(), event))
        self._news.set()

    async def first(self, wanted: Callable[[PhoneEvent], bool], since: float = 0.0) -> float:
        """The moment of the first such event since then, past or to come."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for at, event in self.events:
                    if at >= since and wanted(event):
                        return at
                self._news.clear()
                await self._news.wait()

    async def reached(self, call: str, state: Progress) -> float:
        return await self.first(lambda event: event == CallProgress(call, state))

    async def ended(self, call: str) -> CallEnded:
        await self.first(lambda event: isinstance(event, CallEnded) and event.call == call)
        return next(event for _, event in self.events if isinstance(event, CallEnded) and event.call == call)

    async def line(self, *states: LineState, since: float = 0.0) -> float:
        return await self.first(lambda event: isinstance(event, LineChanged) and event.state in states, since)


def account(port: int, *, registrar: bool = False, **more: Any) -> SipAccount:
    return SipAccount("agent", "127.0.0.1", port=port, registrar=registrar, bind_host="127.0.0.1", **more)


def processor_seconds(pid: int) -> float:
    """Processor time of a process and the processes it started and that live."""
    process = psutil.Process(pid)
    spent = 0.0
    for one in (process, *process.children(recursive=True)):
        times = one.cpu_times()
        spent += times.user + times.system
    return spent


def memory(pid: int) -> float:
    """Memory of its own that a process has, in MB (private pages: what libraries share does not count)."""
    return psutil.Process(pid).memory_full_info().uss / 1e6


def handles(pid: int) -> tuple[int, int]:
    """Open files and sockets, and threads."""
    process = psutil.Process(pid)
    return (process.num_fds() if os.name == "posix" else process.num_handles()), process.num_threads()


def zombies(pid: int) -> int:
    """Dead children nobody asked after."""
    return sum(one.status() == psutil.STATUS_ZOMBIE for one in psutil.Process(pid).children(recursive=True))


def pbx_tree() -> Path | None:
    """The real Asterisk of the tests, where it is installed."""
    packaging = str(ROOT / "packaging")
    if packaging not in sys.path:
        sys.path.append(packaging)
    import dev_pbx

    return dev_pbx.installed()
