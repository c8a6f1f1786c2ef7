# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups of the hub's database, on either engine and from one to the other: made while it works, ahead of every migration, and
brought back."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

import app as package
from app import table_file
from app.config import paths
from app.hub import revisions, schema
from app.hub.database import SERVED, Database
from app.hub.database import put_back as note_put_back
from app.hub.serving import nobody_else

WHAT = "hub"
SUFFIX = ".soitto-backup"
# Sign-ins too, which are hashes and end within hours: who is in a call while the hub is put back keeps its claim.
_TABLES = tuple(table.name for table in schema.metadata.sorted_tables)
_OF_USE = (schema.callbacks, schema.calls, schema.contacts, schema.spells, schema.protocol, schema.people)
_STAMP = "%Y%m%dT%H%M%SZ"
_DAILY = f"hub-????????T??????Z{SUFFIX}"


class Refused(Exception):
    """A restore would destroy something, or disturb somebody; its text is a sentence for whoever runs the server."""


def folder(database: Database) -> Path:
    """Where backups go unless somebody says otherwise: SOITTO_HUB_BACKUPS, or ``backups`` beside SQLite's file, or in the state
    folder of the service."""
    if told := os.environ.get("SOITTO_HUB_BACKUPS"):
        return Path(told)
    if database.file is not None:
        return database.file.parent / "backups"
    # Where systemd keeps it; of several the first one.
    state = os.environ.get("STATE_DIRECTORY", "").split(":")[0]
    return (Path(state) if state else paths.profile()) / "backups"


def daily(backups: Path) -> Path:
    """The file of a backup that is made now."""
    return backups / f"hub-{_now()}{SUFFIX}"


def thin_out(backups: Path, keep: int) -> list[Path]:
    """Remove all but the newest ``keep`` of those that :func:`daily` names; which were removed. Others are not touched."""
    old = sorted(backups.glob(_DAILY), reverse=True)[keep:]
    for one in old:
        one.unlink(missing_ok=True)
    return old


def make(database: Database, path: Path, *, replace: bool = False) -> table_file.Manifest:
    """Write a backup while hubs go on. Raises ``OSError`` and ``RuntimeError`` (no tables yet, or those of a newer hub)."""
    with database.snapshot() as connection:
        standing = database.form(connection)
        if standing is None:
            raise RuntimeError("there is nothing in it yet")
        return _written(connection, path, standing, replace=replace)


def migrate(database: Database, backups: Path, told: Callable[[Path], object]) -> None:
    """Bring the tables to the newest form; what stood there is backed up before the first change, and ``told`` gets the file.

    Where the backup cannot be written (``OSError``) nothing is begun; where a migration fails everything is as it was, and no
    backup of it is left: a service that tries again and again must not fill the disk."""
    made: list[tuple[Path, str]] = []

    def before(connection: Connection, standing: str) -> None:
        path = backups / f"hub-before-{schema.HEAD}-{_now()}{SUFFIX}"
        _written(connection, path, standing)
        made.append((path, standing))

    try:
        database.migrate(before)
    except BaseException:
        for path, standing in made:
            with suppress(DBAPIError, RuntimeError):
                if database.read_now(database.form) == standing:
                    path.unlink()
        raise
    for path, _ in made:
        told(path)


def restore(
    database: Database, path: Path, backups: Path, told: Callable[[Path], object], *, replace: bool = False
) -> table_file.Manifest:
    """Put a backup in the place of what the database holds, and bring its tables to the newest form. All of it or nothing.

    Desks and switchboards then read everything anew, send what they have waiting, and tell again what was forgotten. Sign-ins are
    those of the database that is replaced, where there are any, else the backup's. ``replace``: also where something is
    in it, which is backed up first (``told`` gets the file).

    Raises :class:`Refused`, :class:`app.table_file.BadFile`, ``OSError``, ``RuntimeError`` and SQLAlchemy's errors.
    """
    manifest = table_file.check(path, WHAT)
    if not revisions.known(manifest.schema):
        raise Refused(
            f"The backup is of a newer hub ({manifest.version}, tables {manifest.schema}; this is {package.__version__}, "
            f"tables {schema.HEAD}). Install that version first."
        )
    signed_in: list[dict[str, Any]] = []
    with _nobody_else(database) as connection:
        standing = database.form(connection)
        if standing is not None:
            signed_in = [dict(row) for row in connection.execute(sa.select(schema.sessions)).mappings()]
            if not replace and _of_use(connection):
                raise Refused("There is something in the database already. With --force it is backed up and replaced.")
            if _of_use(connection):
                safe = backups / f"hub-before-restore-{_now()}{SUFFIX}"
                _written(connection, safe, standing)
                told(safe)
            schema.metadata.drop_all(connection)
            connection.execute(sa.text("DROP TABLE alembic_version"))
        revisions.upgrade(connection, manifest.schema)
        table_file.load(connection, path, manifest)
        revisions.upgrade(connection)
        if signed_in:
            connection.execute(sa.delete(schema.sessions))
            connection.execute(sa.insert(schema.sessions), signed_in)
        note_put_back(connection)
    return manifest


def put_back(database: Database) -> None:
    """Tell desks that the database was put back to an older state by other means, as by its server's own backup: they read it
    anew, and tell again what it has forgotten. Raises ``RuntimeError`` where a hub is at work on it."""
    with _nobody_else(database) as connection:
        if database.form(connection) is None:
            raise RuntimeError("there is nothing in it yet")
        note_put_back(connection)


@contextmanager
def _nobody_else(database: Database) -> Iterator[Connection]:
    if database.file is not None:
        with nobody_else(database.file), database.alone() as connection:
            yield connection
        return
    with database.alone() as connection:
        if not connection.exec_driver_sql(f"SELECT pg_try_advisory_xact_lock({SERVED})").scalar():
            raise RuntimeError("a hub serves it; stop that first")
        yield connection


def _of_use(connection: Connection) -> bool:
    there = set(sa.inspect(connection).get_table_names())
    return any(
        connection.execute(sa.select(sa.literal(1)).select_from(table).limit(1)).first() is not None
        for table in _OF_USE
        if table.name in there
    )


def _written(connection: Connection, path: Path, standing: str, *, replace: bool = False) -> table_file.Manifest:
    return table_file.write(
        connection, path, _TABLES, what=WHAT, version=package.__version__, schema=standing, replace=replace
    )


def _now() -> str:
    return datetime.now(UTC).strftime(_STAMP)
