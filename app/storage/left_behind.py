# SPDX-License-Identifier: GPL-3.0-or-later
"""What this agent's other replicas still hold for CRMs that the desk is not connected to: after an address was corrected, or the
site moved, it would wait unseen."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path


def left_behind(folder: Path, person: str, but: Path) -> tuple[tuple[str, int], ...]:
    """Where changes of this person wait, and how many, from the replicas of a folder except one. ``where`` is empty for one of
    a version that did not write it down; files that cannot be read are left out."""
    found = []
    for path in sorted(folder.glob("replica-*.sqlite3")):
        if path == but:
            continue
        with contextlib.suppress(sqlite3.Error, ValueError), _opened(path) as connection:
            meta = dict(connection.execute("SELECT key, value FROM meta WHERE key IN ('person', 'where')"))
            if json.loads(meta.get("person", "{}")).get("id") != person:
                continue
            (waiting,) = connection.execute(
                "SELECT count(*) FROM outbox WHERE kind NOT IN ('release', 'spell')"
            ).fetchone()
            if waiting:
                found.append((meta.get("where", ""), int(waiting)))
    return tuple(found)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    # Only read: a file of a newer version is nothing to be touched.
    connection = sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True, timeout=1.0)
    try:
        yield connection
    finally:
        connection.close()
