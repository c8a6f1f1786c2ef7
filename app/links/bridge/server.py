# SPDX-License-Identifier: GPL-3.0-or-later
"""The bridge itself: started and stopped by the desk, on the engine's loop, on the loopback addresses of this computer only."""

from __future__ import annotations

import asyncio
import errno
import importlib
import logging
import socket
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.agent import Agent
from app.domain.call import Call
from app.domain.origins import Origins
from app.domain.pairing import PairedPage, PortTaken
from app.links.bridge import wire
from app.links.bridge.desk import Pages
from app.links.bridge.limits import Limits
from app.links.bridge.pairs import Pairs, PairStore
from app.links.bridge.talk import House

if TYPE_CHECKING:
    from app.links.bridge.door import Doors

log = logging.getLogger("soitto.links")

_GOING_AWAY = 1001
_NO_IPV6 = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT}
_TAKEN = {errno.EADDRINUSE, errno.EACCES}
_TRIES = 5
_BACKLOG = 64


@dataclass(frozen=True, slots=True)
class BridgeOptions:
    """``origins`` are the site's, as in :mod:`app.domain.origins`; without one the bridge stays closed. ``port`` 0 = any."""

    origins: tuple[str, ...]
    port: int
    pairs: PairStore
    limits: Limits = field(default_factory=Limits)


class Bridge:
    """Everything is called on the engine's loop, except :meth:`paired`. Raises :class:`BadOrigin` on an entry that is none."""

    def __init__(self, options: BridgeOptions, pages: Pages) -> None:
        self._options = options
        self._origins = Origins(options.origins)
        self._house = House(pages, Pairs(options.pairs), options.limits)
        self._servers: list[asyncio.Server] = []
        self._doors: Doors | None = None

    @property
    def port(self) -> int:
        """Where it listens; 0 = it does not."""
        return int(self._servers[0].sockets[0].getsockname()[1]) if self._servers else 0

    async def start(self) -> None:
        """Listen, if any origin is allowed. Raises :class:`PortTaken`."""
        if self._servers or not self._origins:
            return
        # What it needs is loaded here: 5 MB that most desks never use. In a thread, as the loop carries calls.
        await asyncio.to_thread(_load)
        from app.links.bridge.door import Door, Doors

        sockets = _bound(self._options.port)
        port = sockets[0].getsockname()[1]
        doors = Doors(
            self._house, self._origins, frozenset(f"{host}:{port}" for host in ("127.0.0.1", "[::1]", "localhost"))
        )
        self._doors = doors
        loop = asyncio.get_running_loop()
        for bound in sockets:
            self._servers.append(await loop.create_server(lambda: Door(doors), sock=bound))
        log.info("bridge: listening on port %d, addresses: %d", port, len(sockets))

    async def stop(self) -> None:
        """Close every connection, and listen no longer."""
        doors, self._doors = self._doors, None
        servers, self._servers = self._servers, []
        for server in servers:
            server.close()
        if doors is None:
            return
        left = tuple(doors.open)
        for door in left:
            door.close(_GOING_AWAY, "going away")
        # Each ends when the other side has closed, or by itself after the time for that.
        await asyncio.gather(*(door.over for door in left))

    def tell(self, fact: Call | Agent) -> None:
        """A call took a step, or the agent's state changed: paired pages hear it."""
        frame = wire.told(fact)
        if frame is not None:
            for talk in tuple(self._house.talks):
                talk.tell(frame)

    def paired(self) -> tuple[PairedPage, ...]:
        """The pages that were allowed; may be asked from any thread."""
        return self._house.pairs.pages

    async def revoke(self, page_id: str) -> None:
        """Allow a page no longer; its connections are closed. Raises :class:`NotKept`."""
        for talk in tuple(self._house.talks):
            if talk.page is not None and talk.page.id == page_id:
                talk.revoke()
        self._house.dials.pop(page_id, None)
        self._house.pairs.revoke(page_id)


def _load() -> None:
    importlib.import_module("app.links.bridge.door")


def _bound(port: int) -> Sequence[socket.socket]:
    """Sockets on 127.0.0.1 and, where there is one, on ::1, of the same port."""
    for last in (False,) * (_TRIES - 1) + (True,):
        bound: list[socket.socket] = []
        try:
            bound.append(_socket(socket.AF_INET, "127.0.0.1", port))
            # A stranger on the other address would be given what pages mean for this desk.
            bound.append(_socket(socket.AF_INET6, "::1", bound[0].getsockname()[1]))
        except OSError as error:
            if len(bound) == 1 and error.errno in _NO_IPV6:
                return bound
            for one in bound:
                one.close()
            if error.errno not in _TAKEN:
                raise
            if port or last:
                raise PortTaken(port) from error
        else:
            return bound
    raise AssertionError("not reached")


def _socket(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # There another program could take the port of one that listens, and be told what was meant for it.
            made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.bind((host, port))
        made.listen(_BACKLOG)
        made.setblocking(False)
    except OSError:
        made.close()
        raise
    return made
