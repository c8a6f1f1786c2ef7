# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian packages in a fresh Debian: installed, at work, upgraded, removed, purged."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import sqlite3
import stat
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from app.hub import revisions, schema
from app.hub.database import Database
from linux import libraries
from tests.package.built import VERSION, Build
from tests.package.debian import Debian, debian, screen

pytestmark = [pytest.mark.package, pytest.mark.tree, pytest.mark.timeout(900)]

NEWER = f"{VERSION}.1"
DATABASE = "sqlite:////var/lib/soitto-hub/hub.sqlite"
OLDER = "sqlite:////var/lib/soitto-hub/older.sqlite"
PASSWORD = "correct horse battery"


@pytest.fixture(scope="module")
def desk_package(build: Build) -> Path:
    folder = build("linux.frozen", "build", version=VERSION)
    return build("linux.deb", "desk", folder=folder, version=VERSION, squeeze="zstd")


@pytest.fixture(scope="module")
def server_folder(build: Build) -> Path:
    return build("linux.frozen", "build", version=VERSION, kind="server")


@pytest.fixture(scope="module")
def server_package(build: Build, server_folder: Path) -> Path:
    return build("linux.deb", "server", folder=server_folder, version=VERSION, squeeze="zstd")


@pytest.fixture(scope="module")
def newer_server(build: Build, server_folder: Path) -> Path:
    return build("linux.deb", "server", folder=server_folder, version=NEWER, squeeze="zstd")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    with debian(tmp_path_factory.mktemp("tree")) as made:
        yield made


def test_the_desk_is_installed_shows_its_window_and_goes_again(
    tree: Debian, desk_package: Path, tmp_path: Path
) -> None:
    before = tree.files()
    tree.install(desk_package)
    assert tree.run("soitto", "--version") == f"Soitto {VERSION}\n"

    # Every library is found with what the package depends on and nothing else.
    folder = tree.tree / "opt/soitto-desk"
    objects = [f"/{path.relative_to(tree.tree)}" for path in libraries.shared_objects(folder)]
    found = tree.run("sh", "-c", 'ldd "$@" || true', "ldd", *objects, LD_LIBRARY_PATH=_library_path(folder, tree.tree))
    assert "not found" not in found, [line for line in found.splitlines() if "not found" in line]
    assert "=> /usr/lib" in found or "=> /lib" in found

    # It offers itself for links.
    tree.fetch_nothing("install", "desktop-file-utils")
    assert tree.run("desktop-file-validate", "/usr/share/applications/soitto.desktop") == ""
    offered = (tree.tree / "usr/share/applications/mimeinfo.cache").read_text(encoding="utf-8")
    for scheme in ("tel", "callto", "sip", "sips", "soitto"):
        assert f"x-scheme-handler/{scheme}=soitto.desktop;" in offered
    assert not (tree.tree / "etc/soitto/policy.json").exists()

    with screen() as display:
        with tree.running("soitto", display=display, QT_QPA_PLATFORM="xcb", SOITTO_PROFILE="/root/profile") as desk:
            _window(display, r'"Soitto".*\("soitto" "soitto"\).* \d{3,4}x\d{3,4}\+', desk)
        report = tree.tree / "root" / "report.json"
        with tree.running("soitto", "--selftest", "/root/report.json", display=display, QT_QPA_PLATFORM="xcb") as test:
            said, _ = test.communicate()
            told = json.loads(report.read_text(encoding="utf-8"))
            assert test.returncode == 0, [step for step in told["steps"] if not step["ok"]] or said
    assert told["ok"] is True
    assert told["qpa"] == "xcb"

    tree.fetch_nothing("remove", "soitto-desk")
    assert tree.files() == before
    tree.run("dpkg", "--purge", "soitto-desk")
    assert tree.files() == before


def test_the_server_keeps_its_settings_and_data_over_an_upgrade_and_leaves_only_them(
    tree: Debian, server_package: Path, newer_server: Path
) -> None:
    before = tree.files()
    tree.install(server_package)
    assert tree.run("soitto-server", "--version") == f"Soitto {VERSION}\n"
    assert "hub" in tree.run("soitto-server", status=2)
    settings = tree.tree / "etc/soitto/hub.env"
    _is_of_the_service(tree, settings)
    assert len(list((tree.tree / "usr/lib/systemd/system").glob("soitto-*"))) >= 4
    # Nothing starts before somebody has said so.
    assert not list((tree.tree / "etc/systemd").rglob("soitto*"))

    # As the units do it: the service's user, in its own folder.
    tree.run("install", "-d", "-o", "soitto", "-g", "soitto", "-m", "700", "/var/lib/soitto-hub")
    _as_service(tree, "hub", "migrate")
    _as_service(tree, "hub", "person", "add", "Anna", "--id", "anna", said=f"{PASSWORD}\n")
    _answers(tree)

    settings.write_text(settings.read_text(encoding="utf-8") + "\n# ours\n", encoding="utf-8")
    (tree.tree / "etc/soitto/key").write_text("secret\n", encoding="utf-8")
    asked = _systemd_asked(tree)
    tree.run("dpkg", "--install", tree.put_in(newer_server))
    *read_anew, restarted = asked()
    assert set(read_anew) == {"daemon-reload"}
    assert restarted == "try-restart soitto-hub.service soitto-switchboard.service soitto-hub-backup.timer"
    assert tree.run("dpkg-query", "--show", "--showformat=${Version}", "soitto-server") == NEWER
    assert settings.read_text(encoding="utf-8").endswith("\n# ours\n")
    _is_of_the_service(tree, settings)
    # What the hub's unit does first when it starts again: nothing here, and a backup ahead of new tables there.
    assert _as_service(tree, "hub", "migrate") == ""
    _answers(tree)
    _left_by_an_older_hub(tree, OLDER)
    told = _as_service(tree, "hub", "migrate", database=OLDER)
    found = re.search(r"The database was backed up to (/var/lib/soitto-hub/backups/\S+-before-\S+)\.$", told, re.M)
    assert found, told
    assert (tree.tree / found[1].removeprefix("/")).stat().st_size > 0
    with closing(sqlite3.connect(_file(tree, OLDER))) as connection:
        assert connection.execute("SELECT name FROM contacts").fetchall() == [("Matti",)]
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(schema.HEAD,)]

    _as_service(tree, "hub", "backup", "/var/lib/soitto-hub/kept.backup")
    assert "The file is whole" in _as_service(tree, "hub", "restore", "--check", "/var/lib/soitto-hub/kept.backup")
    data = {name for name in tree.files() if name.startswith("/var/lib/soitto-hub")}
    assert {"/var/lib/soitto-hub/hub.sqlite", "/var/lib/soitto-hub/kept.backup"} <= data

    tree.fetch_nothing("remove", "soitto-server")
    units = {"soitto-hub-backup.timer", "soitto-hub.service", "soitto-switchboard.service"}
    assert {f"{what} {unit}" for unit in units for what in ("stop", "--no-reload disable")} <= set(asked())
    assert tree.files() - before == data | {"/etc/soitto", "/etc/soitto/hub.env", "/etc/soitto/key"}
    told = tree.run("dpkg", "--purge", "soitto-server")
    assert "/var/lib/soitto-hub" in told
    # What somebody put there is theirs.
    assert tree.files() - before == data | {"/etc/soitto", "/etc/soitto/key"}


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_the_units_are_understood_by_systemd(server_package: Path, server_folder: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "--extract", str(server_package), str(tmp_path)], check=True)
    units = sorted((tmp_path / "usr/lib/systemd/system").iterdir())
    # The command is looked for where the package puts it, which is not on this machine.
    for unit in units:
        text = unit.read_text(encoding="utf-8")
        unit.write_text(text.replace("/usr/bin/soitto-server", str(server_folder / "soitto-server")), encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, units)], capture_output=True, text=True, check=False
    )
    assert not [line for line in done.stderr.splitlines() if "soitto" in line], done.stderr


def _library_path(folder: Path, tree: Path) -> str:
    # The launcher's own, and for those that only libraries of the same wheel ask for, that wheel's.
    folders = [folder / "_internal", *sorted((folder / "_internal").glob("*.libs"))]
    return ":".join(f"/{one.relative_to(tree)}" for one in folders)


def _window(display: str, wanted: str, desk: subprocess.Popen[str]) -> None:
    """Wait until the X server tells of a window as it is wanted; a window may be there before its title."""
    for _ in range(600):
        told = subprocess.run(
            ["xwininfo", "-display", display, "-root", "-tree"], capture_output=True, text=True, check=False
        ).stdout
        if re.search(wanted, told):
            return
        if desk.poll() is not None:
            break
        time.sleep(0.1)
    desk.kill()
    raise AssertionError(f"no window came up: {desk.communicate()[0]}\n{told}")


def _as_service(tree: Debian, *words: str, said: str = "", database: str = DATABASE) -> str:
    command = ["runuser", "-u", "soitto", "--", "soitto-server", *words, "--database", database]
    return tree.run(*command, said=said)


def _systemd_asked(tree: Debian) -> Callable[[], list[str]]:
    """From now on the tree looks as if systemd were at work in it, which it is not: what the package asks of it is written down."""
    (tree.tree / "run/systemd/system").mkdir(parents=True)
    program, asked = tree.tree / "usr/bin/systemctl", tree.tree / "root/asked"
    assert not program.exists()
    program.write_text('#!/bin/sh\necho "$*" >> /root/asked\n', encoding="utf-8")
    program.chmod(0o755)

    def told() -> list[str]:
        lines = asked.read_text(encoding="utf-8").splitlines()
        asked.unlink()
        return lines

    return told


def _file(tree: Debian, database: str) -> Path:
    return tree.tree / database.removeprefix("sqlite:////")


def _left_by_an_older_hub(tree: Debian, database: str) -> None:
    """A database with the tables of before, and somebody in it, which is the service's."""
    file = _file(tree, database)
    contact = {"id": "c1", "name": "Matti", "numbers": [], "company": "", "zone": None, "url": None}
    with closing(Database(f"sqlite:///{file}")) as old, old.alone() as connection:
        revisions.upgrade(connection, "0002")
        connection.exec_driver_sql(
            "INSERT INTO contacts (id, name, search, doc) VALUES (?, ?, ?, ?)",
            ("c1", "Matti", "matti", json.dumps(contact)),
        )
    folder = file.parent.stat()
    for path in file.parent.glob(f"{file.name}*"):
        os.chown(path, folder.st_uid, folder.st_gid)


def _is_of_the_service(tree: Debian, settings: Path) -> None:
    told = settings.stat()
    group = next(
        int(line.split(":")[2])
        for line in (tree.tree / "etc/group").read_text(encoding="utf-8").splitlines()
        if line.startswith("soitto:")
    )
    assert (told.st_uid, told.st_gid, stat.S_IMODE(told.st_mode)) == (0, group, 0o640)


def _answers(tree: Debian) -> None:
    """The installed hub serves, and Anna may sign in."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    serve = ("soitto-server", "hub", "serve", "--database", DATABASE, "--port", port)
    with tree.running("runuser", "-u", "soitto", "--", *serve) as hub:
        for _ in range(600):
            try:
                answer = httpx.get(f"http://127.0.0.1:{port}/api/v1/capabilities", trust_env=False)
                break
            except httpx.TransportError:
                assert hub.poll() is None, hub.communicate()[0]
                time.sleep(0.1)
        assert answer.status_code in (200, 401)
        asked = {"user": "anna", "password": PASSWORD}
        signed_in = httpx.post(f"http://127.0.0.1:{port}/api/v1/sessions", json=asked, trust_env=False)
        assert signed_in.is_success, signed_in.text
