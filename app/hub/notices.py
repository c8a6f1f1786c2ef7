# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears of commits on a PostgreSQL database, those of other hub processes too (LISTEN), in a thread of its own.

A thread, because psycopg cannot wait on the event loop that asyncio uses on Windows.
"""

from __future__ import annotations

import logging
import select
import socket
import threading
from collections.abc import Callable
from typing import Any

from sqlalchemy.exc import DBAPIError

from app.hub.database import Database

_AGAIN = 0.5
_AGAIN_AT_MOST = 10.0
"""Seconds until a lost connection is tried again, the double each time."""

log = logging.getLogger("soitto.hub")


class Notices:
    """``told`` is called in the thread: with the newest place in the order of changes, or with ``None`` when the connection
    came or went, so that something may have been missed."""

    def __init__(self, database: Database, told: Callable[[int | None], object]) -> None:
        self._database = database
        self._told = told
        self._closed = threading.Event()
        self._waker, self._bell = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="hub-notices", daemon=True)
        self.connected = False
        """Whether commits are told just now."""

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def close(self) -> None:
        """End; ``told`` is called no more. Waits for an attempt to connect, some seconds."""
        self._closed.set()
        self._bell.send(b"x")
        self._thread.join()
        self._waker.close()
        self._bell.close()

    def _run(self) -> None:
        # With the extra "postgres" only.
        import psycopg

        wait = _AGAIN
        while not self._closed.is_set():
            try:
                with self._database.listening() as connection:
                    self._stand(True)
                    wait = _AGAIN
                    self._hear(connection)
            except (DBAPIError, psycopg.Error, OSError) as error:
                if self.connected:
                    log.warning("The database tells no changes just now: %s", type(error).__name__)
            if self._closed.is_set():
                return
            self._stand(False)
            select.select([self._waker], [], [], wait)
            wait = min(2 * wait, _AGAIN_AT_MOST)

    def _stand(self, connected: bool) -> None:
        self.connected = connected
        self._told(None)

    def _hear(self, connection: Any) -> None:
        line = connection.pgconn
        while True:
            ready, _, _ = select.select([line.socket, self._waker], [], [])
            if self._waker in ready:
                return
            line.consume_input()
            newest = 0
            while (notice := line.notifies()) is not None:
                # Whoever may use the database may say anything here.
                newest = max(newest, int(notice.extra) if notice.extra.isdigit() else 0)
            if newest:
                self._told(newest)
