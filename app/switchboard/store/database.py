# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's database: a write is on the disk when it returns."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection, Table
from sqlalchemy.exc import ArgumentError, DBAPIError

from app.switchboard.store import schema

T = TypeVar("T")
Work = Callable[[Connection], T]


class Database:
    """Runs work in a thread of its own, one piece after the other, each in a transaction.

    Raises ``RuntimeError``, with a sentence, on a URL that cannot be used, and on a database that cannot be opened or that a
    newer version made.
    """

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        if self._engine.dialect.name == "sqlite":
            sa.event.listen(self._engine, "connect", _prepare_sqlite)
            sa.event.listen(self._engine, "begin", _begin_sqlite)
        try:
            self._make()
        except DBAPIError as error:
            self._engine.dispose()
            raise RuntimeError(f"it cannot be opened ({error.orig})") from None
        self._worker = ThreadPoolExecutor(1, "switchboard-store")

    def _make(self) -> None:
        with self._engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7065)")
            schema.metadata.create_all(connection)
            standing = get_meta(connection, "version")
            if standing is None:
                set_meta(connection, "version", schema.VERSION)
            elif int(standing) > int(schema.VERSION):
                raise RuntimeError("the database was made by a newer version of the switchboard")

    async def run(self, work: Work[T]) -> T:
        """The result of ``work``, committed; nothing is kept when it raises."""
        # Shielded: whoever asked may go away, what was begun is done.
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._worker, self.run_now, work))

    def run_now(self, work: Work[T]) -> T:
        """As :meth:`run`, in the calling thread."""
        with self._engine.begin() as connection:
            return work(connection)

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A connection that sees one state of everything."""
        engine = self._engine
        if engine.dialect.name == "postgresql":
            engine = engine.execution_options(isolation_level="REPEATABLE READ")
        with engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """Finish what runs and close every connection."""
        self._worker.shutdown()
        self._engine.dispose()


def get_meta(connection: Connection, key: str) -> str | None:
    """A value of the table ``meta``."""
    table = schema.meta
    value: str | None = connection.execute(sa.select(table.c.value).where(table.c.key == key)).scalar_one_or_none()
    return value


def set_meta(connection: Connection, key: str, value: str) -> None:
    """Keep a value in the table ``meta``."""
    put(connection, schema.meta, {"key": key, "value": value})


def put(connection: Connection, table: Table, row: dict[str, Any]) -> None:
    """Insert the row, or give the one with its primary key these values."""
    same = sa.and_(*(column == row[column.name] for column in table.primary_key))
    rest = {name: value for name, value in row.items() if name not in table.primary_key.columns}
    if connection.execute(sa.select(sa.literal(1)).select_from(table).where(same)).first() is None:
        connection.execute(sa.insert(table).values(row))
    elif rest:
        connection.execute(sa.update(table).where(same).values(rest))


def _engine(url: str) -> sa.Engine:
    try:
        parsed = sa.make_url(url)
        kind = parsed.drivername.partition("+")[0]
        if kind in ("postgresql", "postgres"):
            parsed = parsed.set(drivername="postgresql+psycopg")
        elif kind != "sqlite":
            raise RuntimeError("the switchboard keeps its data in SQLite or PostgreSQL")
        # A connection that broke while nobody asked costs no answer.
        return sa.create_engine(parsed, hide_parameters=True, pool_pre_ping=kind != "sqlite")
    except ArgumentError:
        raise RuntimeError("this is not the URL of a database") from None
    except ImportError:
        raise RuntimeError('the driver for PostgreSQL is missing; install Soitto with its extra "postgres"') from None


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
