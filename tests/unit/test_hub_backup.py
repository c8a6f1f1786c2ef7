# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups of the hub: one state of a database in use, back on either engine, ahead of migrations; what is refused and why."""

from __future__ import annotations

import json
import os
import shutil
import stat
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app import table_file
from app.domain.ids import new_id
from app.hub import backup, cli, revisions, schema
from app.hub.database import Database, next_seq
from tests.hub import Clock, Desk, promise, service


@contextmanager
def opened(url: str) -> Iterator[Database]:
    database = Database(url)
    try:
        yield database
    finally:
        database.close()


def tables(url: str) -> dict[str, list[dict[str, Any]]]:
    """All that the hub keeps, but sign-ins and its database's name."""

    def work(connection: sa.Connection) -> dict[str, list[dict[str, Any]]]:
        found = {}
        for table in schema.metadata.sorted_tables:
            if table not in (schema.sessions, schema.counter):
                rows = connection.execute(sa.select(table).order_by(*table.primary_key)).mappings()
                found[table.name] = [dict(row) for row in rows]
        return found

    with opened(url) as database:
        return database.read_now(work)


def epoch(url: str) -> str:
    with opened(url) as database:
        return str(database.read_now(lambda connection: connection.execute(sa.select(schema.counter.c.epoch)).scalar()))


def filled(url: str, clock: Clock) -> None:
    """Some of everything that people make."""
    with service(url, clock) as hub:
        ann, boss = Desk(hub, "ann"), Desk(hub, "boss")
        one = ann.create(promise(1, note="Ää, \u2028 и 😀"))
        ann.claim(one["id"], "t" * 24)
        ann.attempt(one["id"], new_id(), token="t" * 24)
        two = ann.create(promise(2))
        ann.close(two["id"], "deleted")
        boss.ask(
            "PUT",
            "/contacts/c1",
            {"name": "Matti", "numbers": ["+358401234561"], "company": "", "zone": None, "url": None},
        )
        spell = {"state": "paused", "since": "2026-11-22T11:00:00Z", "until": None}
        ann.ask("PUT", f"/spells/{new_id()}", spell, expect=201)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def other_database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind, beside ``hub_database``."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'other.sqlite'}"
    made: str = request.getfixturevalue("postgres").new_database()
    return made


def made_now(url: str, path: Path) -> table_file.Manifest:
    with opened(url) as database:
        return backup.make(database, path)


def brought_back(url: str, path: Path, folder: Path, *, replace: bool = False) -> list[Path]:
    safe: list[Path] = []
    with opened(url) as database:
        backup.restore(database, path, folder, safe.append, replace=replace)
    return safe


def test_a_backup_comes_back_on_either_engine(hub_database: str, other_database: str, tmp_path: Path) -> None:
    filled(hub_database, Clock())
    path = tmp_path / "one.soitto-backup"
    manifest = made_now(hub_database, path)
    assert manifest.schema == schema.HEAD
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    brought_back(other_database, path, tmp_path)
    assert tables(other_database) == tables(hub_database)
    assert len(tables(other_database)["callbacks"]) == 2
    # By it desks know that their place in the order of changes means nothing here.
    assert epoch(other_database) != epoch(hub_database)
    with service(other_database, Clock()) as hub:
        page = Desk(hub, "ann").ask("GET", f"/callbacks?since={epoch(hub_database)}.1")
        assert (page["reset"], len(page["items"])) == (True, 2)


def test_a_backup_is_of_one_moment_while_others_write(hub_database: str, tmp_path: Path) -> None:
    with opened(hub_database) as writer:
        writer.migrate()
        over = threading.Event()

        def put(connection: sa.Connection) -> None:
            seq = next_seq(connection)
            connection.execute(sa.insert(schema.calls).values(id=str(seq), seq=seq, doc="{}"))
            connection.execute(sa.insert(schema.changes).values(callback=str(seq), change="c", digest="d"))

        def write() -> None:
            while not over.is_set():
                writer.write_now(put)

        thread = threading.Thread(target=write)
        thread.start()
        try:
            counts = []
            for number in range(8):
                made = made_now(hub_database, tmp_path / f"{number}.soitto-backup")
                with zipfile.ZipFile(tmp_path / f"{number}.soitto-backup") as archive:
                    counter = json.loads(archive.read("tables/counter.jsonl"))
                counts.append((made.tables["calls"].rows, made.tables["changes"].rows, counter[2]))
        finally:
            over.set()
            thread.join()
    assert all(calls == changes == value for calls, changes, value in counts)
    assert counts[-1][0] > counts[0][0]


def test_what_is_no_whole_backup_is_refused_and_nothing_changed(hub_database: str, tmp_path: Path) -> None:
    filled(hub_database, Clock())
    good = tmp_path / "good"
    made_now(hub_database, good)
    whole = good.read_bytes()
    with zipfile.ZipFile(good) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
        comment = archive.comment

    def other(name: str, **changed: bytes) -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w") as archive:
            for one, text in {**parts, **{k.replace("__", "/"): v for k, v in changed.items()}}.items():
                archive.writestr(one.replace("_json", ".json"), text)
            archive.comment = comment
        return path

    bad = [tmp_path / "short", tmp_path / "text", tmp_path / "flipped"]
    bad[0].write_bytes(whole[: len(whole) // 2])
    bad[1].write_text("hello")
    place = whole.index(b"tables/people.jsonl") + 60
    bad[2].write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
    swapped = {"tables/calls.jsonl": b'["a",9,"{}"]\n'}
    bad += [other("table", **{k.replace("/", "__"): v for k, v in swapped.items()})]
    bad += [other("list", **{"manifest.json": parts["manifest.json"].replace(b'"rows": 2', b'"rows": 3')})]
    before = tables(hub_database), epoch(hub_database)
    for path in bad:
        with pytest.raises(table_file.BadFile, match="damaged"):
            brought_back(hub_database, path, tmp_path, replace=True)
    with pytest.raises(table_file.BadFile, match="not of the switchboard"):
        table_file.check(good, "switchboard")
    assert (tables(hub_database), epoch(hub_database)) == before
    assert list(tmp_path.glob("hub-before*")) == []


def test_a_backup_of_a_newer_hub_is_refused(hub_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(hub_database) as database:
        database.migrate()
        with database.snapshot() as connection:
            path = tmp_path / "newer"
            table_file.write(connection, path, ["counter"], what="hub", version="9.9.9", schema="9999")
        with pytest.raises(backup.Refused, match=r"newer hub \(9\.9\.9, tables 9999"):
            backup.restore(database, path, tmp_path, print)


def test_what_stands_in_a_database_is_replaced_on_demand_only_and_backed_up_first(
    hub_database: str, tmp_path: Path
) -> None:
    filled(hub_database, Clock())
    path = tmp_path / "one"
    made_now(hub_database, path)
    with service(hub_database, Clock()) as hub:
        Desk(hub, "ann").create(promise(3))
    later = tables(hub_database)
    with pytest.raises(backup.Refused, match="--force"):
        brought_back(hub_database, path, tmp_path)
    assert tables(hub_database) == later
    (safe,) = brought_back(hub_database, path, tmp_path / "backups", replace=True)
    assert len(tables(hub_database)["callbacks"]) == 2
    brought_back(hub_database, safe, tmp_path, replace=True)
    assert tables(hub_database) == later


def test_nothing_is_brought_back_under_a_hub_at_work(hub_database: str, tmp_path: Path) -> None:
    filled(hub_database, Clock())
    path = tmp_path / "one"
    before = tables(hub_database)
    with service(hub_database, Clock()) as hub, service(hub_database, Clock()) as second:
        made_now(hub_database, path)
        while second.app.state.hub.events._notices and not second.app.state.hub.events._notices.connected:
            second.request("GET", "/health")
        with pytest.raises(RuntimeError, match="a hub serves it"):
            brought_back(hub_database, path, tmp_path, replace=True)
        assert hub.request("GET", "/health").status_code == 200
    assert tables(hub_database) == before
    brought_back(hub_database, path, tmp_path, replace=True)
    assert tables(hub_database) == before


def test_a_database_that_was_put_back_by_other_means(hub_database: str, capsys: pytest.CaptureFixture[str]) -> None:
    filled(hub_database, Clock())
    before, was = tables(hub_database), epoch(hub_database)
    with service(hub_database, Clock()) as hub:
        hub.request("GET", "/health")
        notices = hub.app.state.hub.events._notices
        while notices and not notices.connected:
            hub.request("GET", "/health")
        assert cli.main(["restored", "--database", hub_database]) == 1
        assert "a hub serves it" in capsys.readouterr().err
    assert cli.main(["restored", "--database", hub_database]) == 0
    assert tables(hub_database) == before
    assert epoch(hub_database) != was


def test_an_older_hubs_database_is_backed_up_before_it_is_changed(hub_database: str, tmp_path: Path) -> None:
    older(hub_database)
    told: list[Path] = []
    with opened(hub_database) as database:
        backup.migrate(database, tmp_path / "backups", told.append)
        assert database.up_to_date()
        backup.migrate(database, tmp_path / "backups", told.append)
    (path,) = told
    assert path.parent == tmp_path / "backups"
    assert table_file.check(path, "hub").schema == "0002"
    migrated = tables(hub_database)
    assert [row["seq"] for row in migrated["contacts"]] == [1]
    # It is brought to the newest form on the way back.
    brought_back(hub_database, path, tmp_path, replace=True)
    assert tables(hub_database) == migrated


def test_a_new_database_needs_no_backup(hub_database: str, tmp_path: Path) -> None:
    with opened(hub_database) as database:
        backup.migrate(database, tmp_path / "backups", print)
        assert database.up_to_date()
    assert not (tmp_path / "backups").exists()


@pytest.mark.parametrize("fault", ["raise RuntimeError('it fails')", "op.execute('SELECT nothing FROM nowhere')"])
def test_a_migration_that_fails_leaves_everything_as_it_was(
    hub_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fault: str
) -> None:
    older(hub_database)
    before = revision(hub_database)
    shutil.copytree(revisions._FOLDER, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "migrations" / "versions" / "0006_fails.py").write_text(
        "from alembic import op\nrevision = '0006'\ndown_revision = '0005'\n"
        f"def upgrade():\n    op.execute('DELETE FROM contacts')\n    {fault}\n"
    )
    monkeypatch.setattr(revisions, "_FOLDER", tmp_path / "migrations")
    monkeypatch.setattr(schema, "HEAD", "0006")
    arguments = ["migrate", "--database", hub_database, "--backup-folder", str(tmp_path / "backups")]
    assert cli.main(arguments) == 1
    assert "The database cannot be used: " in capsys.readouterr().err
    assert revision(hub_database) == before
    # Of what is as it was no copy is left, however often it is tried.
    assert list((tmp_path / "backups").iterdir()) == []
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    assert cli.main(arguments) == 0
    assert len(list((tmp_path / "backups").iterdir())) == 1
    assert len(tables(hub_database)["contacts"]) == 1


def test_no_migration_begins_where_its_backup_cannot_be_written(
    hub_database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older(hub_database)
    before = revision(hub_database)
    full = tmp_path / "full"
    full.write_text("no folder")
    assert cli.main(["migrate", "--database", hub_database, "--backup-folder", str(full)]) == 1
    assert "nothing was changed" in capsys.readouterr().err
    assert revision(hub_database) == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
def test_a_full_disk_leaves_no_half_backup(hub_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older(hub_database)
    before = revision(hub_database)
    real = os.open

    def to_the_full_disk(path: Any, flags: int, mode: int = 0o777) -> int:
        made = real(path, flags, mode)
        if flags & os.O_EXCL:
            full = real("/dev/full", os.O_WRONLY)
            os.dup2(full, made)
            os.close(full)
        return made

    monkeypatch.setattr(table_file.os, "open", to_the_full_disk)
    with opened(hub_database) as database:
        with pytest.raises(OSError, match="No space left"):
            backup.migrate(database, tmp_path / "backups", print)
        with pytest.raises(OSError, match="No space left"):
            backup.make(database, tmp_path / "one")
    assert revision(hub_database) == before
    assert list((tmp_path / "backups").iterdir()) == []
    assert not (tmp_path / "one").exists()


def test_the_command_line_makes_keeps_and_brings_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path / 'hub.sqlite'}"
    monkeypatch.setenv("SOITTO_HUB_DATABASE", url)
    assert cli.main(["backup"]) == 1
    assert "there is nothing in it yet" in capsys.readouterr().err
    filled(url, Clock())
    backups = tmp_path / "backups"
    backups.mkdir()
    for day in range(1, 5):
        (backups / f"hub-2026110{day}T020000Z.soitto-backup").touch()
    (backups / "hub-before-0004-20261101T020000Z.soitto-backup").touch()
    assert cli.main(["backup", "--keep", "3"]) == 0
    kept = sorted(path.name for path in backups.iterdir())
    assert kept[:2] == ["hub-20261103T020000Z.soitto-backup", "hub-20261104T020000Z.soitto-backup"]
    assert kept[3:] == ["hub-before-0004-20261101T020000Z.soitto-backup"]
    file = str(backups / kept[2])
    assert cli.main(["backup", file]) == 1
    assert "--force replaces it" in capsys.readouterr().err
    assert cli.main(["backup", file, "--force"]) == 0
    assert cli.main(["restore", "--check", file]) == 0
    assert "The file is whole: hub " in capsys.readouterr().out
    assert cli.main(["restore", file]) == 1
    assert "There is something in the database already" in capsys.readouterr().err
    assert cli.main(["restore", file, "--force"]) == 0
    told = capsys.readouterr()
    assert "hub-before-restore-" in told.err
    assert "The database is as it was on " in told.out
    assert cli.main(["restore", str(tmp_path / "none")]) == 1
    with pytest.raises(SystemExit) as ended:
        cli.main(["backup", "--keep", "0"])
    assert ended.value.code == 2


def older(url: str) -> None:
    """A database as a hub of before left it, with something in it."""
    with opened(url) as database, database.alone() as connection:
        revisions.upgrade(connection, "0002")
        contact = {"id": "c1", "name": "Matti", "numbers": [], "company": "", "zone": None, "url": None}
        rows = {"id": "c1", "name": "Matti", "search": "matti", "doc": json.dumps(contact)}
        table = sa.table("contacts", *(sa.column(name) for name in rows))
        connection.execute(sa.insert(table).values(rows))


def revision(url: str) -> tuple[str | None, int, int]:
    """Form of the tables, and how many contacts and columns of them there are."""

    def work(connection: sa.Connection) -> tuple[str | None, int, int]:
        form = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        count = connection.exec_driver_sql("SELECT count(*) FROM contacts").scalar_one()
        return form, count, len(sa.inspect(connection).get_columns("contacts"))

    with opened(url) as database:
        return database.read_now(work)


def told(record: dict[str, Any], **changed: Any) -> dict[str, Any]:
    """What a desk tells again of a record that it has."""
    return {name: value for name, value in record.items() if name not in ("id", "claim")} | changed


def test_desks_tell_again_what_was_forgotten(hub_database: str, tmp_path: Path) -> None:
    clock, path, talk = Clock(), tmp_path / "one", new_id()
    with service(hub_database, clock) as hub:
        ann = Desk(hub, "ann")
        known = ann.create(promise(1))
        cursor = ann.ask("GET", "/callbacks")["next"]
        assert ann.ask("POST", f"/callbacks/{known['id']}/restored", told(known), expect=403)["code"] == "not_restored"
    made_now(hub_database, path)
    with service(hub_database, clock) as hub:
        ann, ben = Desk(hub, "ann"), Desk(hub, "ben")
        known = ann.save(known["id"], promise(1, note="later"), known["version"])
        ann.claim(known["id"], "t" * 24)
        known = ann.attempt(known["id"], talk, token="t" * 24)
        closed = ann.close(ann.create(promise(2))["id"], "deleted")
        lost = ann.create(promise(2))
    brought_back(hub_database, path, tmp_path, replace=True)
    clock.forward(300)
    with service(hub_database, clock) as hub:
        # Their sign-ins go on, and so do the claims that they renew.
        for one in (ann, ben):
            one._hub = hub
        page = ben.ask("GET", f"/callbacks?since={cursor}")
        assert (page["reset"], page["restored"], [one["note"] for one in page["items"]]) == (
            True,
            True,
            ["Ask for Matti"],
        )
        assert "restored" not in ben.ask("GET", "/callbacks")
        assert "restored" not in ben.ask("GET", f"/callbacks?since={page['next']}")
        assert "restored" not in ben.ask("GET", "/callbacks?since=0000000000000000.1")
        for desk in (ben, ann):
            for one in (known, closed, lost):
                answer = desk.ask("POST", f"/callbacks/{one['id']}/restored", told(one))
                assert {**answer, "claim": None} == {**one, "claim": None}
        # Who was in a call has it, with or without the claim's token of before; nobody else.
        ben.claim(known["id"], "b" * 24, expect=409)
        assert ben.close(known["id"], "deleted", expect=409)["code"] == "claimed"
        assert ann.claim(known["id"], "t" * 24)["claim"]["holder"] == "ann"
        ann.attempt(known["id"], talk, result="answered", token="t" * 24)
        done = ann.close(known["id"], "connected", token="t" * 24)
        # Closed is final, whatever somebody knew before, and what is told late adds what it has.
        other = {"id": new_id(), "agent": "ben", "started_at": "2026-11-22T12:00:00Z", "result": "busy"}
        late = ben.ask(
            "POST", f"/callbacks/{known['id']}/restored", told(known, version=99, attempts=[*known["attempts"], other])
        )
        assert late["outcome"] == done["outcome"]
        assert {one["result"] for one in late["attempts"]} == {"answered", "busy"}
        assert len(ann.ask("GET", "/callbacks")["items"]) == 3


def test_a_promise_made_again_meanwhile_stays_one(hub_database: str, tmp_path: Path) -> None:
    path = tmp_path / "one"
    with service(hub_database, Clock()) as hub:
        Desk(hub, "ann")
    made_now(hub_database, path)
    with service(hub_database, Clock()) as hub:
        lost = Desk(hub, "ann").create(promise(1, note="before"))
    brought_back(hub_database, path, tmp_path, replace=True)
    with service(hub_database, Clock()) as hub:
        ann, ben = Desk(hub, "ann"), Desk(hub, "ben")
        again = ben.create(promise(1, note="after"))
        for _ in range(2):
            one = ann.ask("POST", f"/callbacks/{lost['id']}/restored", told(lost))
            assert (one["id"], one["note"]) == (again["id"], "after\nbefore")
        assert [one["id"] for one in ann.ask("GET", "/callbacks")["items"]] == [again["id"]]


def test_sign_ins_outlive_a_restore(hub_database: str, other_database: str, tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "one"
    with service(hub_database, clock) as hub:
        ann, gone = Desk(hub, "ann"), Desk(hub, "ben")
    made_now(hub_database, path)
    assert ann.token.encode() not in path.read_bytes()
    with service(hub_database, clock) as hub:
        gone._hub = hub
        assert gone.raw("DELETE", "/sessions/current").status_code == 204
    brought_back(hub_database, path, tmp_path, replace=True)
    with service(hub_database, clock) as hub:
        ann._hub = gone._hub = hub
        assert ann.raw("GET", "/me").status_code == 200
        assert gone.raw("GET", "/me").status_code == 401
    brought_back(other_database, path, tmp_path)
    with service(other_database, clock) as hub:
        ann._hub = hub
        assert ann.raw("GET", "/me").status_code == 200
        clock.forward(13 * 3600)
        assert ann.raw("GET", "/me").status_code == 401
