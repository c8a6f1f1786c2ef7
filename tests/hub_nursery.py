# SPDX-License-Identifier: GPL-3.0-or-later
"""Hub processes for tests, born of one that has loaded the program: loading it takes longer than most tests that need a hub.

Each is a process of its own in every other respect: its own pipes, environment and end. A hub that is started as its command
line starts it is in the tests of that command line, of the desk's processes and of the scripted day.

``python -m tests.hub_nursery FD`` is the one that has loaded it: a message on the socket is one hub to be started.
"""

from __future__ import annotations

import asyncio
import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, cast

ROOT = Path(__file__).resolve().parents[1]


class Nursery:
    """Starts hubs; they end with the tests, as any embedded hub does."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.hub_nursery", str(theirs.fileno())],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
            )

    def close(self) -> None:
        self._control.close()
        self._process.wait()

    async def start(self, arguments: Sequence[str], log: IO[bytes], environment: Mapping[str, str]) -> Born:
        """What ``python -m app.hub`` with these arguments is; stderr goes to ``log``."""
        stdin, to = os.pipe()
        out, stdout = os.pipe()
        end, ended = os.pipe()
        theirs = [stdin, stdout, log.fileno(), ended]
        try:
            with self._lock:
                message = json.dumps({"arguments": list(arguments), "environment": dict(environment)})
                socket.send_fds(self._control, [message.encode()], theirs)
                pid = int(self._control.recv(64))
        finally:
            for one in (stdin, stdout, ended):
                os.close(one)
        return await Born.of(pid, to, out, end)


class Born(asyncio.Protocol):
    """What an embedded hub asks of its process. As a protocol it hears of the end: the exit status comes, or nothing."""

    stdin: asyncio.StreamWriter
    stdout: asyncio.StreamReader

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._told = b""
        self._ended = asyncio.get_running_loop().create_future()
        self._out: asyncio.BaseTransport

    @classmethod
    async def of(cls, pid: int, to: int, out: int, end: int) -> Born:
        loop = asyncio.get_running_loop()
        born = cls(pid)
        reader = asyncio.StreamReader()
        born.stdout = reader
        born._out, _ = await loop.connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(out, "rb", 0)
        )
        transport, flow = await loop.connect_write_pipe(
            lambda: asyncio.streams.FlowControlMixin(loop), os.fdopen(to, "wb", 0)
        )
        born.stdin = asyncio.StreamWriter(transport, flow, None, loop)
        await loop.connect_read_pipe(lambda: born, os.fdopen(end, "rb", 0))
        return born

    def data_received(self, data: bytes) -> None:
        self._told += data

    def connection_lost(self, _error: Exception | None) -> None:
        self.returncode = int(self._told or b"-9")
        self.stdin.close()
        if not self._ended.done():
            self._ended.set_result(None)

    async def wait(self) -> int:
        await asyncio.shield(self._ended)
        self._out.close()
        return cast("int", self.returncode)

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)


def serve(control: socket.socket) -> None:
    """Start a hub for every message, and tell of its end, until the socket is closed."""
    ends: dict[int, int] = {}
    woken, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake)
    while True:
        ready, _, _ = select.select([control, woken], [], [])
        if woken in ready:
            os.read(woken, 4096)
            while ends:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if not pid:
                    break
                end = ends.pop(pid)
                with suppress(BrokenPipeError):
                    os.write(end, str(os.waitstatus_to_exitcode(status)).encode())
                os.close(end)
        if control in ready:
            message, given, _, _ = socket.recv_fds(control, 1 << 20, 4)
            if not message:
                return
            stdin, stdout, stderr, end = given
            pid = os.fork()
            if pid == 0:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                signal.signal(signal.SIGINT, signal.default_int_handler)
                for number, own in enumerate((stdin, stdout, stderr)):
                    os.dup2(own, number)
                for one in (control.detach(), woken, wake, stdin, stdout, stderr, end, *ends.values()):
                    os.close(one)
                live(json.loads(message))
            ends[pid] = end
            for one in (stdin, stdout, stderr):
                os.close(one)
            control.send(str(pid).encode())


def live(asked: dict[str, Any]) -> None:
    """Be that hub, to the end of the process."""
    import random

    from app.hub.cli import main

    random.seed()
    os.environ.clear()
    os.environ.update(asked["environment"])
    status: object = 1
    try:
        status = main(asked["arguments"])
    except SystemExit as end:
        status = end.code
    except BaseException:
        sys.excepthook(*sys.exc_info())
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status if isinstance(status, int) else int(status is not None))


if __name__ == "__main__":
    import uvicorn  # noqa: F401 - what a hub loads when it starts

    import app.hub.cli
    import app.hub.server  # noqa: F401

    # Ctrl+C is for those who started the tests to tell.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with socket.socket(fileno=int(sys.argv[1])) as given:
        serve(given)
