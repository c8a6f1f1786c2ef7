# SPDX-License-Identifier: GPL-3.0-or-later
"""A hub in a process of its own, for the desk's embedded default and for tests: started, stopped, watched.

Only the standard library, so that the desk's process never loads what the hub needs.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO

from app import program

_PATIENCE = 10.0
"""Seconds to wait for a process to end before it is ended by force."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody to be there from the start; ``role`` is a domain role's value."""

    id: str
    name: str
    role: str
    password: str = field(repr=False)
    extension: str = ""


class HubNotStarted(Exception):
    """The process ended before it listened (its log has the reason)."""


class EmbeddedHub:
    """A hub process on ``folder/hub.sqlite``, listening on the loopback only. It ends when this process does.

    ``people`` are made where they are missing. The port chosen at the first start is kept for the next ones. ``database`` is the
    URL of another database.
    """

    def __init__(
        self, folder: Path, *, people: Sequence[NewPerson] = (), port: int = 0, database: str | None = None
    ) -> None:
        self._folder = folder
        self._people = tuple(people)
        self._port = port
        self._database = database
        self._process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str | None:
        """``http://127.0.0.1:PORT``; ``None`` before the first start."""
        return f"http://127.0.0.1:{self._port}" if self._port else None

    @property
    def pid(self) -> int | None:
        """The running process's id."""
        return self._process.pid if self._process is not None and self.running else None

    @property
    def running(self) -> bool:
        """Whether the process lives."""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> str:
        """Start and wait until it listens; its address. Raises :class:`HubNotStarted`."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        arguments = ["serve", "--embedded", "--port", str(self._port)]
        database = self._database or f"sqlite:///{(self._folder / 'hub.sqlite').absolute().as_posix()}"
        with (self._folder / "hub.log").open("ab") as log:
            environment = {**program.environment(), "SOITTO_HUB_DATABASE": database}
            process = await self._begin(arguments, log, environment)
        self._process = process
        assert process.stdin is not None
        assert process.stdout is not None
        line = b""
        try:
            # Passwords go through the pipe, never through the arguments, which other users can read.
            process.stdin.write(json.dumps({"people": [asdict(person) for person in self._people]}).encode() + b"\n")
            await process.stdin.drain()
            line = await process.stdout.readline()
        except ConnectionError:
            pass
        except asyncio.CancelledError:
            self.kill()
            raise
        if not line:
            await process.wait()
            raise HubNotStarted(process.returncode)
        self._port = json.loads(line)["port"]
        assert self.url is not None
        return self.url

    async def _begin(
        self, arguments: Sequence[str], log: IO[bytes], environment: Mapping[str, str]
    ) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *program.command("hub", *arguments),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=log,
            env=environment,
        )

    async def stop(self) -> None:
        """Ask it to end, and wait until it has."""
        process = self._process
        if process is None:
            return
        if process.returncode is None and process.stdin is not None:
            process.stdin.close()
            try:
                await asyncio.wait_for(process.wait(), _PATIENCE)
            except TimeoutError:
                self.kill()
        await process.wait()

    def kill(self) -> None:
        """End it at once, as a crash would."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
