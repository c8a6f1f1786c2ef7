# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups of the switchboard's store: what only it has comes back, on either engine; whom it called is never forgotten."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from app import table_file
from app.domain import record
from app.domain.people import Role
from app.switchboard.desks.people import make_key
from app.switchboard.store import backup, schema
from app.switchboard.store.database import Database, get_meta, set_meta


@contextmanager
def opened(url: str) -> Iterator[Database]:
    database = Database(url)
    try:
        yield database
    finally:
        database.close()


def fill(connection: Connection) -> None:
    set_meta(connection, "rules", '{"version": 7}')
    set_meta(connection, "cursor", "aa.1")
    make_key(connection, "ann", Role.AGENT)
    values = {"id": "m1", "queue": "support", "at": "2026-11-22T12:00:00Z", "doc": "{}"}
    connection.execute(sa.insert(schema.messages).values(values))
    connection.execute(sa.insert(schema.outbox).values(subject="c1", kind="create", doc="{}"))


def run(connection: Connection) -> None:
    values = {"id": "r1", "callback": "c1", "number_key": "+1", "phase": "over", "began_at": "2026-11-22T12:00:00Z"}
    connection.execute(sa.insert(schema.runs).values(**values, doc="{}"))
    set_meta(connection, "rules", '{"version": 8}')
    set_meta(connection, "cursor", "aa.9")


def standing(connection: Connection) -> tuple[str | None, str | None, int, int, int, int]:
    counts = [
        connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
        for table in (schema.keys, schema.messages, schema.outbox, schema.runs)
    ]
    return get_meta(connection, "rules"), get_meta(connection, "cursor"), *counts  # type: ignore[return-value]


def test_what_only_the_switchboard_has_comes_back(hub_database: str, tmp_path: Path) -> None:
    path = tmp_path / "one.soitto-backup"
    with opened(hub_database) as database:
        database.run_now(fill)
        assert set(backup.make(database, path).tables) == {"meta", "keys", "phones", "messages", "facts"}
        with pytest.raises(FileExistsError):
            backup.make(database, path)
        database.run_now(run)
        with pytest.raises(backup.Refused, match="--force"):
            backup.restore(database, path)
        assert database.run_now(standing) == ('{"version": 8}', "aa.9", 1, 1, 1, 1)
        backup.restore(database, path, replace=True)
        # The rules of then; whom it called, what it is to tell the CRM and its place there are those of now.
        assert database.run_now(standing) == ('{"version": 7}', "aa.9", 1, 1, 1, 1)
    with opened(f"sqlite:///{tmp_path / 'new.sqlite'}") as database:
        backup.restore(database, path)
        assert database.run_now(standing) == ('{"version": 7}', None, 1, 1, 0, 0)


def test_nothing_is_brought_back_under_a_switchboard_at_work(tmp_path: Path) -> None:
    path = tmp_path / "one.soitto-backup"
    with opened(f"sqlite:///{tmp_path / 'store.sqlite'}") as database:
        database.run_now(fill)
        backup.make(database, path)
        for seconds, refused in ((15, True), (-1, False)):
            until = record.instant(datetime.now(UTC) + timedelta(seconds=seconds))
            lease = json.dumps({"holder": "one", "until": until})
            database.run_now(lambda connection, lease=lease: set_meta(connection, "leader", lease))  # type: ignore[misc]
            if refused:
                with pytest.raises(backup.Refused, match="at work"):
                    backup.restore(database, path, replace=True)
            else:
                backup.restore(database, path, replace=True)
        path.write_bytes(path.read_bytes()[:-200])
        with pytest.raises(table_file.BadFile):
            backup.restore(database, path, replace=True)
