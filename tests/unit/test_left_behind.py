# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes that wait for a CRM which the desk is not connected to any more are found, and nothing is touched."""

from __future__ import annotations

from pathlib import Path

from app.domain.callback import Callback
from app.domain.due import at_instant
from app.domain.number import parse
from app.domain.people import Person
from app.domain.record import callback as plain
from app.storage.database import Database
from app.storage.left_behind import left_behind
from app.storage.replica import Replica
from tests.made import NOW

ONE = Callback("c1", parse("0401234501", "FI"), at_instant(NOW, "Europe/Helsinki"), NOW, "ann")


def replica(folder: Path, name: str, person: str, *, where: str = "", waiting: int = 0) -> Path:
    path = folder / f"replica-{name}.sqlite3"
    database = Database(path)
    store = Replica(database)
    store.keep_person(Person(person, person.title()))
    if where:
        store.set_meta("where", where)
    for _ in range(waiting):
        store.change(ONE, [("create", {"callback": plain(ONE)})])
    database.close()
    return path


def test_only_this_persons_other_replicas_with_something_in_them_count(tmp_path: Path) -> None:
    mine = replica(tmp_path, "a", "ann", where="https://crm", waiting=1)
    replica(tmp_path, "b", "ann", where="http://10.0.0.5", waiting=2)
    replica(tmp_path, "c", "ben", where="http://10.0.0.5", waiting=3)
    replica(tmp_path, "d", "ann", where="https://old")
    replica(tmp_path, "e", "ann", waiting=1)
    assert left_behind(tmp_path, "ann", mine) == (("http://10.0.0.5", 2), ("", 1))


def test_files_that_are_none_are_left_out(tmp_path: Path) -> None:
    mine = replica(tmp_path, "a", "ann")
    (tmp_path / "replica-b.sqlite3").write_bytes(b"no database " * 100)
    (tmp_path / "replica-c.sqlite3").write_bytes(b"")
    assert left_behind(tmp_path, "ann", mine) == ()


def test_a_replica_that_is_open_elsewhere_is_read_all_the_same(tmp_path: Path) -> None:
    mine = replica(tmp_path, "a", "ann")
    other = replica(tmp_path, "b", "ann", where="https://old", waiting=1)
    busy = Database(other)
    with busy.writing() as connection:
        connection.execute("DELETE FROM outbox")
        assert left_behind(tmp_path, "ann", mine) == (("https://old", 1),)
    busy.close()
