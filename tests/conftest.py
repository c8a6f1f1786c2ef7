# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test stands on: no screen, no network but loopback, no user's files, and a count of what was left out."""

from __future__ import annotations

import errno
import ipaddress
import os
import re
import secrets
import shutil
import socket
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import IO, TYPE_CHECKING, Any

import pytest
from hypothesis import settings

import dev_browser
import dev_debian_tree
import dev_groovy
import dev_naumen
import dev_odoo
import dev_package
import dev_pbx
import dev_postgres
import dev_wine

if TYPE_CHECKING:
    from tests.hub_nursery import Born
    from tests.pbx.asterisk import Pbx
    from tests.postgres.cluster import Cluster
    from tests.switchboard.site import SitePbx
    from tests.switchboard.world import World

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The time of one example says nothing on a shared machine.
settings.register_profile("soitto", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile("soitto")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style of the desk, for pytest-qt's one QApplication."""
    return ["soitto-tests", "-style", "Fusion"]


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the files and secrets of the person who runs the tests out of them, in child processes too."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        for name in ("APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home / name.lower()))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield


@pytest.fixture(scope="session", autouse=True)
def _only_loopback() -> Iterator[None]:
    """Answer every connection that would leave this machine as a machine without a network does."""
    connect, connect_ex, sendto = socket.socket.connect, socket.socket.connect_ex, socket.socket.sendto
    getaddrinfo = socket.getaddrinfo

    def check(address: object) -> None:
        if isinstance(address, tuple) and not is_loopback(address[0]):
            raise OSError(errno.ENETUNREACH, "tests reach loopback addresses only")

    def checked_connect(self: socket.socket, address: Any) -> None:
        check(address)
        connect(self, address)

    def checked_connect_ex(self: socket.socket, address: Any) -> int:
        check(address)
        return connect_ex(self, address)

    def checked_sendto(self: socket.socket, data: Any, *rest: Any) -> int:
        check(rest[-1])
        return sendto(self, data, *rest)

    def checked_getaddrinfo(host: Any, *rest: Any, **more: Any) -> Any:
        if not is_loopback(host):
            raise socket.gaierror(socket.EAI_NONAME, "tests look up loopback names only")
        return getaddrinfo(host, *rest, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", checked_connect)
        patch.setattr(socket.socket, "connect_ex", checked_connect_ex)
        patch.setattr(socket.socket, "sendto", checked_sendto)
        patch.setattr(socket, "getaddrinfo", checked_getaddrinfo)
        yield


def is_loopback(host: object) -> bool:
    """Tell whether a socket's host stays on this machine: loopback, "localhost", or the any-address for binding."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(str(host).partition("%")[0])
    except ValueError:
        return str(host).endswith(".localhost")
    return address.is_loopback or address.is_unspecified


@pytest.fixture(scope="session", autouse=True)
def _hubs_begin_quickly(tmp_path_factory: pytest.TempPathFactory, _own_home: None) -> Iterator[None]:
    """A hub that a test starts on a new SQLite database finds its tables there, and its program is loaded: hundreds start one,
    and this is what takes the longest. Migrations have tests of their own, and the demo's hub starts by itself."""
    from app.hub.embedded import EmbeddedHub
    from tests.hub_nursery import Nursery

    start = EmbeddedHub.start
    kept: list[Path] = []

    def tables() -> Path:
        if not kept:
            from app.hub.database import Database

            kept.append(tmp_path_factory.mktemp("tables") / "hub.sqlite")
            database = Database(f"sqlite:///{kept[0]}")
            database.migrate()
            database.close()
        return kept[0]

    async def started(hub: EmbeddedHub) -> str:
        file = hub._folder / "hub.sqlite"
        if hub._database is None and not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            shutil.copyfile(tables(), file)
            with closing(sqlite3.connect(file)) as database, database:
                # By its epoch a desk knows one database from another.
                database.execute("UPDATE counter SET epoch = ?", (secrets.token_hex(4),))
        return await start(hub)

    nursery: list[Nursery] = []

    async def begun(
        _hub: EmbeddedHub, arguments: Sequence[str], log: IO[bytes], environment: Mapping[str, str]
    ) -> Born:
        if not nursery:
            nursery.append(Nursery())
        return await nursery[0].start(arguments, log, environment)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(EmbeddedHub, "start", started)
        if sys.platform == "linux":
            patch.setattr(EmbeddedHub, "_begin", begun)
        yield
    for one in nursery:
        one.close()


# A real Asterisk (see tests/pbx)

# Looked up before the tests get a home of their own.
PBX_TREE = dev_pbx.installed()
PBX_FIXTURES = {"pbx", "own_pbx"}
SITE_FIXTURES = {"site", "world", "own_site"}
NAUMEN_CLIENT = dev_naumen.installed()
ODOO = dev_odoo.installed()


@pytest.fixture(scope="session")
def _shared_pbx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pbx]:
    from tests.pbx.asterisk import Pbx

    assert PBX_TREE is not None
    pbx = Pbx(tmp_path_factory.mktemp("pbx"), PBX_TREE)
    yield pbx
    pbx.stop()


@pytest.fixture
def pbx(_shared_pbx: Pbx) -> Iterator[Pbx]:
    """The Asterisk of this run; every test finds it running, without calls, registrations and members of the queue."""
    if not _shared_pbx.running:
        _shared_pbx.stop()
        _shared_pbx.start()
    before = _shared_pbx.log.stat().st_size
    yield _shared_pbx
    if _shared_pbx.running:
        _shared_pbx.reset()
    # Shown where the test failed.
    sys.stdout.write(_shared_pbx.log.read_bytes()[before:].decode("utf-8", "replace"))


@pytest.fixture
def own_pbx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Pbx]]:
    """Makes an Asterisk for this test alone, not started yet."""
    from tests.pbx.asterisk import Pbx

    made: list[Pbx] = []

    def make() -> Pbx:
        assert PBX_TREE is not None
        made.append(Pbx(tmp_path_factory.mktemp("own-pbx"), PBX_TREE))
        return made[-1]

    yield make
    for one in made:
        one.kill()


# A site's exchange and the world outside (see tests/switchboard)


@pytest.fixture(scope="session")
def _shared_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SitePbx, World]]:
    from tests.switchboard.site import SitePbx
    from tests.switchboard.world import World

    assert PBX_TREE is not None
    site = SitePbx(tmp_path_factory.mktemp("site"), PBX_TREE)
    world = World(tmp_path_factory.mktemp("world"), site)
    yield site, world
    world.stop()
    site.stop()


@pytest.fixture
def site(_shared_site: tuple[SitePbx, World]) -> Iterator[SitePbx]:
    """The exchange of this run's site; every test finds it and the world running, without calls, members of queues and phones."""
    site, world = _shared_site
    for one in (site, world):
        if not one.running:
            one.stop()
            one.start()
    before = site.log.stat().st_size
    site.forget_log()
    yield site
    for one in (world, site):
        if one.running:
            one.reset()
    # Shown where the test failed.
    sys.stdout.write(site.log.read_bytes()[before:].decode("utf-8", "replace"))


@pytest.fixture
def world(_shared_site: tuple[SitePbx, World], site: SitePbx) -> World:
    """The world outside of :func:`site`: customers and agents' phones."""
    return _shared_site[1]


@pytest.fixture
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., tuple[SitePbx, World]]]:
    """Makes a site and its world for this test alone, started; takes what :class:`SitePbx` takes."""
    from tests.switchboard.site import SitePbx
    from tests.switchboard.world import World

    made: list[SitePbx | World] = []

    def make(**options: Any) -> tuple[SitePbx, World]:
        assert PBX_TREE is not None
        site = SitePbx(tmp_path_factory.mktemp("own-site"), PBX_TREE, **options)
        world = World(tmp_path_factory.mktemp("own-world"), site)
        made.extend((world, site))
        site.start()
        world.start()
        return site, world

    yield make
    for one in made:
        sys.stdout.write(one.log.read_text(encoding="utf-8", errors="replace") if one.log.exists() else "")
        one.kill()


# A real PostgreSQL (see tests/postgres)

POSTGRES = dev_postgres.installed()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """The PostgreSQL of this run; a test makes databases of its own in it."""
    from tests.postgres.cluster import Cluster

    assert POSTGRES is not None
    cluster = Cluster(POSTGRES)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.remove()


@pytest.fixture
def own_postgres() -> Iterator[Callable[..., Cluster]]:
    """Makes a PostgreSQL for this test alone, started; takes settings."""
    from tests.postgres.cluster import Cluster

    made: list[Cluster] = []

    def make(**settings: str) -> Cluster:
        assert POSTGRES is not None
        made.append(Cluster(POSTGRES, **settings))
        made[-1].start()
        return made[-1]

    yield make
    for one in made:
        one.remove()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def hub_database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database for a hub, of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'hub.sqlite'}"
    cluster: Cluster = request.getfixturevalue("postgres")
    return cluster.new_database()


# Tests carry the marker of what they ask for, and are left out where that is missing.

FIXTURES = {
    "pbx": PBX_FIXTURES,
    "switchboard": SITE_FIXTURES,
    "postgres": {"postgres", "own_postgres"},
    "wine": {"wine", "own_wine"},
}
MISSING = {
    marker: why()
    for marker, there, why in (
        ("pbx", PBX_TREE is not None, dev_pbx.why_missing),
        ("switchboard", PBX_TREE is not None, dev_pbx.why_missing),
        ("postgres", POSTGRES is not None, dev_postgres.why_missing),
        ("odoo", ODOO is not None, dev_odoo.why_missing),
        ("browser", dev_browser.installed(), dev_browser.why_missing),
        ("naumen", NAUMEN_CLIENT is not None, dev_naumen.why_missing),
        ("groovy", dev_groovy.installed() is not None, dev_groovy.why_missing),
        ("package", dev_package.installed() is not None, dev_package.why_missing),
        ("wine", dev_wine.installed(), dev_wine.why_missing),
        ("tree", dev_debian_tree.installed() is not None, dev_debian_tree.why_missing),
    )
    if not there
}
"""Why tests of a marker are left out, by marker."""


WITH_PROCESSES = ("conformance", "e2e", "integration", "package", "ui")
"""Folders of tests with real processes, calls or windows."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what asks for a real server, and leave it out where there is none. Where processes and calls are real, another
    program's load can make one late: such a test is run once more, and the summary names it."""
    for item in items:
        if item.nodeid.startswith(tuple(f"tests/{part}/" for part in WITH_PROCESSES)):
            item.add_marker(pytest.mark.flaky(reruns=1))
        for marker, fixtures in FIXTURES.items():
            if fixtures & set(getattr(item, "fixturenames", ())) and item.get_closest_marker(marker) is None:
                item.add_marker(marker)
    dropped = [item for item in items if any(mark.name in MISSING for mark in item.iter_markers())]
    if dropped:
        items[:] = [item for item in items if item not in set(dropped)]
        config.hook.pytest_deselected(items=dropped)


# Tests in several processes: those of a file stay together, as they share servers. The suite that runs against every system has
# one server for all of its files: there, those of a system stay together.

TOGETHER = re.compile(r"(tests/conformance/)[^\[]*\[([a-z]+-\w+)")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """As ``--dist loadfile``, but for that suite."""
    from xdist.scheduler import LoadFileScheduling

    class Scheduling(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            found = TOGETHER.match(nodeid)
            return "".join(found.groups()) if found else super()._split_scope(nodeid)

    return Scheduling(config, log) if config.getvalue("dist") == "loadfile" else None


# What a run leaves out is said by marker, with the marker's own text, just before the closing count.

LEFT_OUT: Counter[str] = Counter()
"""Tests by marker; under ``""`` how many tests they are altogether."""


def pytest_deselected(items: list[pytest.Item]) -> None:
    """Count the tests that the choice by marker left out."""
    LEFT_OUT[""] += len(items)
    for item in items:
        for mark in {mark.name for mark in item.iter_markers()}:
            LEFT_OUT[mark] += 1


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where tests run in several processes, tell the one that prints."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["left_out"] = dict(LEFT_OUT)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take it over from any of them: all choose the same."""
    LEFT_OUT.update({} if LEFT_OUT else getattr(node, "workeroutput", {}).get("left_out", {}))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say what was left out, and why."""
    if LEFT_OUT:
        terminalreporter.stats.setdefault("deselected", [SimpleNamespace()] * LEFT_OUT[""])
    reasons = dict(line.split(": ", 1) for line in config.getini("markers") if re.match(r"\w+: ", line))
    for marker, why in MISSING.items():
        reasons[marker] += f": {why}"
    rows = [f"{mark:12} {count:4}  {reasons[mark]}" for mark, count in sorted(LEFT_OUT.items()) if mark in reasons]
    if rows:
        terminalreporter.section("left out (choose with -m NAME)", sep="-")
        for row in rows:
            terminalreporter.write_line(row)
