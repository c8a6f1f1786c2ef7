# SPDX-License-Identifier: GPL-3.0-or-later
"""Where others come in: an ASGI application at a socket, beside whatever else runs on the loop."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

END = 5
"""Seconds that answers which are under way get at the end."""


class CannotListen(Exception):
    """A port is in use, or not to be had."""

    def __init__(self, host: str, port: int, reason: OSError) -> None:
        super().__init__(f"{host}:{port}")
        self.host, self.port, self.reason = host, port, reason


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listens = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listens.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are the program's, not each door's."""
        yield


class Door:
    """Listens from the beginning, so that a port in use is known before anything else is done; answers from :meth:`start` on.

    Raises :class:`CannotListen`.
    """

    def __init__(self, host: str, port: int) -> None:
        self._listener = _listener(host, port)
        self._server: _Server | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def port(self) -> int:
        """Where it listens; chosen by the system where 0 was asked for."""
        return int(self._listener.getsockname()[1])

    async def start(self, app: ASGIApp, certificate: Path | None = None, key: Path | None = None) -> None:
        """Answer, with TLS where there are a certificate and its key (PEM files)."""
        config = uvicorn.Config(
            app,
            log_config=None,
            log_level="warning",
            # A request's line may hold a number.
            access_log=False,
            server_header=False,
            ws="none",
            lifespan="off",
            timeout_graceful_shutdown=END,
            timeout_keep_alive=75,
            h11_max_incomplete_event_size=32 * 1024,
            ssl_certfile=certificate,
            ssl_keyfile=key,
        )
        config.load()  # a certificate that cannot be used is told here
        self._server = _Server(config)
        self._task = asyncio.create_task(self._server.serve(sockets=[self._listener]), name="door")
        await self._server.listens.wait()

    def close(self) -> None:
        """Listen no more; for one that was never started."""
        self._listener.close()

    async def stop(self) -> None:
        """Answer what is under way, and close."""
        if self._server is not None and self._task is not None:
            self._server.should_exit = True
            await asyncio.gather(self._task, return_exceptions=True)
            self._server = self._task = None
        self._listener.close()


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio sends small answers at once (TCP_NODELAY) only on sockets that say they are TCP.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # A switchboard that restarts takes its port back at once.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        raise CannotListen(host, port, error) from None
    return listener
