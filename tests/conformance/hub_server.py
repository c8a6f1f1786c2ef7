# SPDX-License-Identifier: GPL-3.0-or-later
"""A hub in a process of its own whose clock can be set wrong: ``python -m tests.conformance.hub_server DATABASE PORT``.

Each line on its standard input is by how many seconds its clock is ahead; it ends with its input. It prints its port.
"""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import threading
from datetime import UTC, datetime, timedelta

import uvicorn

from app.hub.server import build
from tests.hub import PEOPLE


class Clock:
    """The true time and what it is wrong by."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class Server(uvicorn.Server):
    """Says where it listens; ends the event streams before it ends."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        assert sockets is not None
        print(sockets[0].getsockname()[1], flush=True)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.config.app.state.hub.events.close()
        await super().shutdown(sockets)


def main(database: str, port: str) -> None:
    """Serve until the input ends."""
    clock = Clock()
    app = build(database, clock=clock, people=PEOPLE)
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", int(port)))
    server = Server(uvicorn.Config(app, log_config=None, access_log=False, ws="none", timeout_graceful_shutdown=2))

    def listen() -> None:
        # Unbuffered: a thread that waits in a buffered reader holds a lock that is needed at exit.
        with os.fdopen(os.dup(0), "rb", buffering=0) as commands:
            while line := commands.readline():
                clock.ahead = timedelta(seconds=float(line))
                print("set", flush=True)
        server.should_exit = True

    threading.Thread(target=listen, daemon=True).start()
    asyncio.run(server.serve(sockets=[listener]))


if __name__ == "__main__":
    main(*sys.argv[1:])
