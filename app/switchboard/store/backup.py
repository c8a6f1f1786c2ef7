# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups of what only the switchboard has: the administrators' rules, keys, phones, messages, what became of calls.

What it owes customers is not among it: that stands in the CRM, and an old state of it would have it call somebody twice. The sounds
of messages are files of their own.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

import app as package
from app import table_file
from app.domain import record
from app.switchboard.store import schema
from app.switchboard.store.database import Database, get_meta, set_meta

WHAT = "switchboard"
_TABLES = (schema.meta, schema.keys, schema.phones, schema.messages, schema.facts)
_OWN_META = ("version", "rules")


class Refused(Exception):
    """A restore would destroy something, or disturb somebody; its text is a sentence for whoever runs the server."""


def make(database: Database, path: Path, *, replace: bool = False) -> table_file.Manifest:
    """Write a backup while the switchboard works. Raises ``OSError``."""
    names = [table.name for table in _TABLES]
    with database.snapshot() as connection:
        version = package.__version__
        return table_file.write(
            connection, path, names, what=WHAT, version=version, schema=schema.VERSION, replace=replace
        )


def restore(database: Database, path: Path, *, replace: bool = False) -> table_file.Manifest:
    """Put a backup in the place of what the store has of the same; ``replace``: also where there is some. All of it or nothing.

    Raises :class:`Refused`, :class:`app.table_file.BadFile` and ``OSError``."""
    manifest = table_file.check(path, WHAT)
    if manifest.schema != schema.VERSION:
        raise Refused(f"The backup is of another version of the switchboard ({manifest.version}). Install that first.")

    def work(connection: Connection) -> None:
        _nobody_leads(connection)
        if get_meta(connection, "rules") is not None and not replace:
            raise Refused("There are rules in the store already. With --force they and the rest are replaced.")
        rest = sa.delete(schema.meta).where(schema.meta.c.key.not_in(_OWN_META))
        standing = {
            row.key: row.value for row in connection.execute(sa.select(schema.meta)) if row.key not in _OWN_META
        }
        table_file.load(connection, path, manifest)
        # Its place in the CRM's feed and the like are those of now.
        connection.execute(rest)
        for key, value in standing.items():
            set_meta(connection, key, value)

    database.run_now(work)
    return manifest


def _nobody_leads(connection: Connection) -> None:
    lease = get_meta(connection, "leader")
    if lease is not None and datetime.now(UTC) < record.from_instant(json.loads(lease)["until"]):
        raise Refused(
            "A switchboard is at work on this store; stop that first. One that was killed is waited for, 20 seconds."
        )
