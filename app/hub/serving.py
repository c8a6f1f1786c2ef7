# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is at work on an SQLite database: hubs together, or a restore alone. (On PostgreSQL a lock of the server's tells that.)"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

_PATIENCE = 60.0
"""Seconds that a hub waits for a restore which is under way."""


class Serving:
    """A hub's mark beside the database's file, from :meth:`begin` until :meth:`end` or the end of the process.

    It is a lock of SQLite's on an empty file of its own, so that it works wherever SQLite does."""

    def __init__(self, database: Path | None) -> None:
        self._database = database
        self._held: sqlite3.Connection | None = None

    def begin(self) -> None:
        """Raises ``RuntimeError`` where a restore takes too long."""
        if self._database is None or self._held is not None:
            return
        held = _opened(self._database, _PATIENCE)
        try:
            held.execute("BEGIN")
            held.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            held.close()
            raise RuntimeError("a backup is being restored into it") from None
        self._held = held

    def end(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None


@contextmanager
def nobody_else(database: Path) -> Iterator[None]:
    """As long as no hub is at work here; none begins meanwhile. Raises ``RuntimeError`` where one is."""
    with closing(_opened(database, 0.0)) as held:
        try:
            held.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            raise RuntimeError("a hub serves it; stop that first") from None
        yield


def _opened(database: Path, patience: float) -> sqlite3.Connection:
    name = database.with_name(f"{database.name}-serving")
    return sqlite3.connect(name, timeout=patience, isolation_level=None, check_same_thread=False)
