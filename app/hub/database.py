# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's database: connections, one write at a time, the order of changes, migrations.

SQLite by default, PostgreSQL by its URL; nothing outside this module knows which.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection, Table
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError

from app.hub import revisions, schema
from app.hub.problems import Problem

T = TypeVar("T")
Work = Callable[[Connection], T]

CHANNEL = "soitto_hub"
"""On which processes on one PostgreSQL database tell each other of a commit; with it goes its place in the order."""
SERVED = 7066
"""The lock that every hub on a PostgreSQL database holds, together with the others."""
TOLD_AGAIN = timedelta(days=30)
"""How long after the database was put back desks may tell what it has forgotten."""
_ORIGIN, _NAME = 8, 32
"""So much of the database's name stays when it is put back; with when that was, and chance, it is this long."""
_RACES = 5
_CURSOR = re.compile(r"([0-9a-f]{1,32})\.([0-9]{1,18})", re.ASCII)
# A server that vanished without a word is found out within half a minute (libpq's names; seconds, the last one milliseconds).
_POSTGRES = {
    "connect_timeout": "5",
    "keepalives_idle": "15",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "30000",
    "client_encoding": "utf8",
    "application_name": "soitto-hub",
}
# A hub that froze in mid-write must not keep all others from writing; a desk waits ten seconds for its answer.
_POSTGRES_RENEWED = 300
"""Seconds after which a connection is made anew; its beginning is when clocks are compared."""
_SAME_TIME = timedelta(milliseconds=100)
"""By how much two clocks may differ: less is what the question takes."""
_POSTGRES_SESSION = "SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '10s'"


def computers_time() -> datetime:
    """What this computer's clock says."""
    return datetime.now(UTC)


class Raced(Exception):
    """The row changed between its reading and its conditional write: the work is done again."""


class Database:
    """Runs work on connections in threads of its own, so that the event loop never waits for the disk.

    A write holds the counter's row (on SQLite: the whole file) from its first statement, so that what it reads stays true
    until it commits. ``committed`` is called on the event loop after each write.

    Raises ``RuntimeError``, with a sentence, on a URL that cannot be used at all.
    """

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self._sqlite = self._engine.dialect.name == "sqlite"
        if self._sqlite:
            sa.event.listen(self._engine, "connect", _prepare_sqlite)
            sa.event.listen(self._engine, "begin", _begin_sqlite)
        else:
            sa.event.listen(self._engine, "connect", self._prepare_postgres)
        self._computers_time = computers_time
        self._ahead = timedelta()
        self._writing = self._engine.execution_options(soitto_write=True)
        # No reader needs two statements to see the same state, and PostgreSQL is asked once instead of three times.
        self._reading = self._engine if self._sqlite else self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self._readers = ThreadPoolExecutor(4, "hub-read")
        self._writers = ThreadPoolExecutor(1 if self._sqlite else 4, "hub-write")
        self.committed: Callable[[], None] = lambda: None

    def now(self) -> datetime:
        """The time, by the clock of the computer on which the database is: hubs on several computers must agree on when a
        lease ends."""
        return self._computers_time() + self._ahead

    def _prepare_postgres(self, connection: Any, _record: Any) -> None:
        # What is set within a transaction ends with it.
        connection.autocommit = True
        connection.execute(_POSTGRES_SESSION)
        before = self._computers_time()
        told: datetime = connection.execute("SELECT clock_timestamp()").fetchone()[0]
        ahead = told - before - (self._computers_time() - before) / 2
        if abs(ahead - self._ahead) > _SAME_TIME:
            self._ahead = ahead
        connection.autocommit = False

    async def read(self, work: Work[T]) -> T:
        """The result of ``work`` on a connection that changes nothing."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, work)

    async def write(self, work: Work[T]) -> T:
        """The result of ``work``, committed; nothing is kept when it raises. It may run more than once."""
        # Shielded: a client that goes away in mid-request must not leave a write whose end nobody saw.
        task = asyncio.get_running_loop().run_in_executor(self._writers, self.write_now, work)
        task.add_done_callback(self._tell)
        return await asyncio.shield(task)

    def _tell(self, task: asyncio.Future[Any]) -> None:
        if not task.cancelled() and task.exception() is None:
            self.committed()

    def read_now(self, work: Work[T]) -> T:
        """As :meth:`read`, in the calling thread."""
        try:
            return self._read_once(work)
        except DBAPIError as error:
            # The database was started again since, or somebody in between cut the line; the pool is empty now.
            if not error.connection_invalidated:
                raise
            return self._read_once(work)

    def _read_once(self, work: Work[T]) -> T:
        with self._reading.connect() as connection:
            return work(connection)

    def write_now(self, work: Work[T]) -> T:
        """As :meth:`write`, in the calling thread."""
        renewed = False
        for _ in range(_RACES):
            begun = False
            try:
                with self._writing.begin() as connection:
                    connection.execute(sa.select(schema.counter.c.value).with_for_update())
                    begun = True
                    return work(connection)
            except Raced:
                continue
            except DBAPIError as error:
                # As in reading; once something may have been written, it is for the client to ask again.
                if begun or renewed or not error.connection_invalidated:
                    raise
                renewed = True
        raise Problem(503, "unavailable", "Too many changes at once; try again.", headers={"Retry-After": "1"})

    def migrate(self, before: Callable[[Connection, str], None] | None = None) -> None:
        """Bring the tables to the newest form; a newer database than this program raises ``RuntimeError``.

        ``before`` is called with the old form's name ahead of the first change, while nobody else can write. What it or a
        migration raises leaves everything as it was."""
        if self.up_to_date():
            return
        with self.alone() as connection:
            standing = self.form(connection)
            if standing == schema.HEAD:  # another process was faster
                return
            if standing is not None and before is not None:
                connection.execute(sa.select(schema.counter.c.value).with_for_update())
                before(connection, standing)
            revisions.upgrade(connection)

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """A transaction in which tables may be made anew: others who want that wait for as long as it takes."""
        with self._writing.begin() as connection:
            if not self._sqlite:
                encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
                if encoding != "UTF8":
                    raise RuntimeError(f"its encoding is {encoding}; make a database with the encoding UTF8")
                # Several hub processes may start on one empty database.
                connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
                connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7064)")
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A connection that sees one state of everything, while others go on writing."""
        # SQLite's transaction is one by nature: from its first statement on it sees the write-ahead log as it was then.
        engine = self._engine if self._sqlite else self._engine.execution_options(isolation_level="REPEATABLE READ")
        with engine.begin() as connection:
            if not self._sqlite:
                connection.exec_driver_sql("SET TRANSACTION READ ONLY")
                # The disk that is written to may be slow.
                connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
            yield connection

    def form(self, connection: Connection) -> str | None:
        """Which form the tables have (a name of :mod:`app.hub.revisions`), ``None`` where there are none yet; raises
        ``RuntimeError`` on one of a newer program."""
        standing = _version(connection)
        if standing not in (None, schema.HEAD) and not revisions.known(standing):
            raise RuntimeError("the database was made by a newer version of the hub")
        return standing

    @property
    def file(self) -> Path | None:
        """SQLite's file."""
        name = self._engine.url.database if self._sqlite else None
        return Path(name) if name not in (None, "", ":memory:") else None

    def up_to_date(self) -> bool:
        """Whether the tables have the newest form."""
        with self._engine.connect() as connection:
            return _version(connection) == schema.HEAD

    @property
    def tells(self) -> bool:
        """Whether the database itself tells of commits, those of other processes too (:meth:`listening`)."""
        return not self._sqlite

    @contextmanager
    def listening(self) -> Iterator[Any]:
        """A connection of its own (psycopg's) to which the database tells every commit from now on."""
        dialect = self._engine.dialect
        arguments, options = dialect.create_connect_args(self._engine.url)
        with closing(dialect.connect(*arguments, **options, autocommit=True)) as connection:
            # A restore, which asks for the same lock alone, so knows that a hub is at work here.
            connection.execute(f"SELECT pg_advisory_lock_shared({SERVED})")
            connection.execute(f"LISTEN {CHANNEL}")
            yield connection

    def close(self) -> None:
        """Finish what runs and close every connection."""
        self._readers.shutdown()
        self._writers.shutdown()
        self._engine.dispose()


def _version(connection: Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return version


def _engine(url: str) -> sa.Engine:
    try:
        parsed = sa.make_url(url)
        kind = parsed.drivername.partition("+")[0]
        if kind in ("postgresql", "postgres"):
            # psycopg 3 is the one driver that this program is tried with.
            query = {name: parsed.query.get(name, value) for name, value in _POSTGRES.items()}
            parsed = parsed.set(drivername="postgresql+psycopg").update_query_dict(query)
        elif kind != "sqlite":
            raise RuntimeError("the hub keeps its data in SQLite or PostgreSQL")
        recycle = -1 if kind == "sqlite" else _POSTGRES_RENEWED
        return sa.create_engine(parsed, hide_parameters=True, pool_size=8, max_overflow=0, pool_recycle=recycle)
    except ArgumentError:
        raise RuntimeError("this is not the URL of a database") from None
    except ImportError:
        raise RuntimeError('the driver for PostgreSQL is missing; install Soitto with its extra "postgres"') from None


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver's own transactions begin too late to guard what was read; ours begin in _begin_sqlite.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "foreign_keys=ON", "cache_size=-4000"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    write = connection.get_execution_options().get("soitto_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def next_seq(connection: Connection) -> int:
    """The next place in the order of changes; held until the commit, which tells the other processes."""
    value = schema.counter.c.value
    told = [] if connection.dialect.name == "sqlite" else [sa.func.pg_notify(CHANNEL, sa.cast(value, sa.Text))]
    seq: int = connection.execute(sa.update(schema.counter).values(value=value + 1).returning(value, *told)).one()[0]
    return seq


def cursor(connection: Connection, seq: int | None = None) -> str:
    """The cursor of a place in the order, by default the newest."""
    epoch, newest = connection.execute(sa.select(schema.counter.c.epoch, schema.counter.c.value)).one()
    return f"{epoch}.{newest if seq is None else seq}"


def place(connection: Connection, text: str) -> int | None:
    """The place a cursor stands for; ``None`` when it is another database's. Raises :class:`Problem` on no cursor."""
    match = _CURSOR.fullmatch(text)
    if match is None:
        raise Problem(400, "bad_cursor", "This is not a cursor that the hub gave.", field="since")
    epoch, newest = connection.execute(sa.select(schema.counter.c.epoch, schema.counter.c.value)).one()
    seq = int(match[2])
    return seq if match[1] == epoch and seq <= newest else None


def put_back(connection: Connection) -> None:
    """Note that the database stands where it stood before: cursors of what came since are another database's from now on, of which
    :func:`restored` knows that it was this one."""
    epoch: str = connection.execute(sa.select(schema.counter.c.epoch)).scalar_one()
    at = int(datetime.now(UTC).timestamp())
    renewed = f"{epoch[:_ORIGIN]}{at:08x}{secrets.token_hex(8)}"
    connection.execute(sa.update(schema.counter).values(epoch=renewed))


def restored(connection: Connection, since: str | None = None) -> bool:
    """Whether the database was put back not too long ago, and the cursor, where there is one, is from before that."""
    epoch: str = connection.execute(sa.select(schema.counter.c.epoch)).scalar_one()
    if len(epoch) != _NAME:
        return False
    at = datetime.fromtimestamp(int(epoch[_ORIGIN : _ORIGIN + 8], 16), UTC)
    mine = since is None or (since[:_ORIGIN] == epoch[:_ORIGIN] and since.partition(".")[0] != epoch)
    return mine and datetime.now(UTC) < at + TOLD_AGAIN


def page(connection: Connection, table: Table, since: str | None, limit: int) -> str:
    """One page of a table's records in the order of their last change, as JSON text; the first one of a feed tells how many
    there are."""
    start = 0 if since is None else place(connection, since)
    total = ""
    if since is not None and start is None and restored(connection, since):
        total = ',"restored":true'
    if since is None or start is None:
        total += f',"total":{connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()}'
    rows = connection.execute(
        sa.select(table.c.seq, table.c.doc).where(table.c.seq > (start or 0)).order_by(table.c.seq).limit(limit + 1)
    ).all()
    more, rows = len(rows) > limit, rows[:limit]
    last = rows[-1].seq if rows else (start or 0)
    # The documents are JSON already; parsing thousands of them to write them again would be most of the work.
    items = ",".join(row.doc for row in rows)
    return (
        f'{{"items":[{items}],"next":"{cursor(connection, last)}",'
        f'"more":{"true" if more else "false"},"reset":{"true" if start is None else "false"}{total}}}'
    )


def is_storage_full(error: DBAPIError) -> bool:
    """Whether the disk (or the database's quota) is full."""
    code = getattr(error.orig, "sqlite_errorname", "") or getattr(error.orig, "sqlstate", "")
    return code in ("SQLITE_FULL", "53100")


def is_away(error: DBAPIError) -> bool:
    """Whether the database does not answer, or takes no writes just now: the same request may succeed later."""
    # 25006: a PostgreSQL that only follows another one, as after a change of masters.
    code = getattr(error.orig, "sqlstate", "")
    return isinstance(error, OperationalError) or error.connection_invalidated or code == "25006"
