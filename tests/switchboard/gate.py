# SPDX-License-Identifier: GPL-3.0-or-later
"""A way through to a server that a test may cut, shut, or let hang."""

from __future__ import annotations

import asyncio
from contextlib import suppress


class Gate:
    """Passes TCP on to ``host:port``, from a loopback port of its own; use it with ``async with``."""

    def __init__(self, host: str, port: int) -> None:
        self._to = host, port
        self._open = asyncio.Event()
        self._open.set()
        self._shut = False
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.port = 0

    async def __aenter__(self) -> Gate:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        self.cut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self) -> None:
        """Cut off who is connected."""
        for writer in tuple(self._writers):
            writer.transport.abort()

    def shut(self, shut: bool = True) -> None:
        """Let nobody in any more, and cut off who is connected; or let people in again."""
        self._shut = shut
        if shut:
            self.cut()

    def hang(self, hang: bool = True) -> None:
        """Pass nothing on, and tell nobody; or go on."""
        if hang:
            self._open.clear()
        else:
            self._open.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._shut:
            writer.transport.abort()
            return
        far_reader, far_writer = await asyncio.open_connection(*self._to)
        self._writers |= {writer, far_writer}
        for task in (
            asyncio.create_task(self._pass(reader, far_writer)),
            asyncio.create_task(self._pass(far_reader, writer)),
        ):
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while some := await reader.read(65536):
                await self._open.wait()
                writer.write(some)
                await writer.drain()
        self._writers.discard(writer)
        writer.close()
