# SPDX-License-Identifier: GPL-3.0-or-later
"""``soitto hub``: serve, and people from the command line."""

from __future__ import annotations

import argparse
import asyncio
import errno
import getpass
import json
import logging
import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import app as package
from app import program
from app.config import paths
from app.domain.people import Person, Role
from app.hub.embedded import NewPerson

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.hub.database import Database

_SHORTEST = 8
"""Characters of a password."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("soitto hub", description="The team server: the CRM of sites that have none.")
    database = argparse.ArgumentParser(add_help=False)
    database.add_argument(
        "--database",
        metavar="URL",
        default=os.environ.get("SOITTO_HUB_DATABASE"),
        help="sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME; also taken from SOITTO_HUB_DATABASE, which keeps a password "
        "out of the list of processes (default: hub.sqlite in the profile folder)",
    )
    backups = argparse.ArgumentParser(add_help=False)
    backups.add_argument(
        "--backup-folder",
        metavar="FOLDER",
        type=Path,
        help="where backups go that nobody named; also taken from SOITTO_HUB_BACKUPS (default: backups beside SQLite's file, "
        "with PostgreSQL in the service's state folder)",
    )
    parser.add_argument("--version", action="version", version=f"soitto hub {package.__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", parents=[database, backups], help="run the hub")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8080, help="0 lets the system choose")
    serve.add_argument(
        "--metrics-token",
        metavar="TOKEN",
        default=os.environ.get("SOITTO_HUB_METRICS_TOKEN") or None,
        help="who sends it (Authorization: Bearer TOKEN) may read /metrics; also taken from SOITTO_HUB_METRICS_TOKEN, which keeps "
        "it out of the list of processes (default: programs on this computer may)",
    )
    serve.add_argument("--embedded", action="store_true", help=argparse.SUPPRESS)
    commands.add_parser(
        "migrate",
        parents=[database, backups],
        help="bring the database to the newest form, and end; it is backed up first where that changes anything",
    )
    backup = commands.add_parser("backup", parents=[database, backups], help="write a backup; hubs may be at work")
    backup.add_argument("file", metavar="FILE", type=Path, nargs="?", help="default: a new one in the backup folder")
    backup.add_argument("--force", action="store_true", help="replace the file")
    backup.add_argument(
        "--keep", metavar="N", type=_count, help="then remove all but the newest N of the backup folder"
    )
    restore = commands.add_parser(
        "restore", parents=[database, backups], help="bring a backup back; no hub may be at work"
    )
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument(
        "--force", action="store_true", help="also where the database holds something, after a backup of it"
    )
    restore.add_argument("--check", action="store_true", help="only look whether the file is whole, and what it is of")
    commands.add_parser(
        "restored",
        parents=[database],
        help="say that the database was put back by other means than restore, so that desks read it anew; no hub may be at work",
    )
    person = commands.add_parser("person", help="people who may sign in").add_subparsers(dest="action", required=True)
    add = person.add_parser("add", parents=[database], help="add somebody; the password is asked for")
    add.add_argument("name")
    add.add_argument("--id", required=True, help="the name to sign in with: a-z, 0-9 and . _ @ -")
    add.add_argument("--role", choices=[role.value for role in Role], default=Role.AGENT.value)
    add.add_argument("--extension", default="", help="what is dialled for their phone")
    change = person.add_parser("set", parents=[database], help="change somebody's extension or password")
    change.add_argument("id", metavar="NAME", help="the name to sign in with")
    change.add_argument("--extension", help="what is dialled for their phone; '' for none")
    change.add_argument(
        "--password", action="store_true", help="give a new password, which is asked for; ends their sign-ins"
    )
    person.add_parser("list", parents=[database], help="show everybody")
    return parser


def main(argv: Sequence[str]) -> int:
    """Run a command; the exit status."""
    arguments = _parser().parse_args(argv)
    url = arguments.database or f"sqlite:///{(paths.profile() / 'hub.sqlite').as_posix()}"
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        if arguments.command == "person":
            return _person(url, arguments)
        if arguments.command == "migrate":
            return _migrate(url, arguments.backup_folder)
        if arguments.command == "backup":
            return _backup(url, arguments)
        if arguments.command == "restore":
            return _restore(url, arguments)
        if arguments.command == "restored":
            return _with(url, _restored)
        return _serve(url, arguments)
    except KeyboardInterrupt:
        return 0


def _with(url: str, work: Callable[[Database], int]) -> int:
    """The exit status of ``work`` on the database; says why when it cannot be used."""
    from sqlalchemy.exc import DBAPIError

    from app.hub.database import Database

    try:
        database = Database(url)
        try:
            return work(database)
        finally:
            database.close()
    except (DBAPIError, RuntimeError) as error:
        print(f"The database cannot be used: {getattr(error, 'orig', error)}", file=sys.stderr)
    except OSError as error:
        print(f"A file cannot be read or written, nothing was changed: {error}", file=sys.stderr)
    return 1


def _count(text: str) -> int:
    if not text.isdigit() or not int(text):
        raise argparse.ArgumentTypeError("a number from 1 on")
    return int(text)


def _migrate(url: str, backups: Path | None) -> int:
    from app.hub import backup

    def work(database: Database) -> int:
        backup.migrate(database, backups or backup.folder(database), _say_backed_up)
        return 0

    return _with(url, work)


def _say_backed_up(file: Path) -> None:
    # stdout is the embedded hub's line to its desk.
    print(f"The database was backed up to {file}.", file=sys.stderr)


def _backup(url: str, arguments: argparse.Namespace) -> int:
    from app.hub import backup

    def work(database: Database) -> int:
        backups = arguments.backup_folder or backup.folder(database)
        file = arguments.file or backup.daily(backups)
        try:
            made = backup.make(database, file, replace=arguments.force)
            removed = backup.thin_out(backups, arguments.keep) if arguments.keep else []
        except FileExistsError:
            print(f"{file} is there already; --force replaces it.", file=sys.stderr)
            return 1
        print(f"{made.rows} rows of {len(made.tables)} tables are in {file}.")
        for one in removed:
            print(f"Removed {one}.")
        return 0

    return _with(url, work)


def _restore(url: str, arguments: argparse.Namespace) -> int:
    from app import table_file
    from app.hub import backup

    def work(database: Database) -> int:
        backups = arguments.backup_folder or backup.folder(database)
        made = backup.restore(database, arguments.file, backups, _say_backed_up, replace=arguments.force)
        print(f"The database is as it was on {made.made_at}: {made.rows} rows of {len(made.tables)} tables.")
        print("Desks read everything again, send what they have waiting, and tell again what the hub has forgotten.")
        return 0

    try:
        if not arguments.check:
            return _with(url, work)
        made = table_file.check(arguments.file, backup.WHAT)
    except (table_file.BadFile, backup.Refused) as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The file cannot be read: {error}", file=sys.stderr)
        return 1
    print(f"The file is whole: hub {made.version}, tables {made.schema}, {made.rows} rows, made on {made.made_at}.")
    return 0


def _restored(database: Database) -> int:
    from app.hub import backup

    backup.put_back(database)
    print("Desks read everything again, send what they have waiting, and tell again what the hub has forgotten.")
    return 0


def _migrate_apart(url: str, backups: Path | None) -> int:
    """Migrate in a process of its own where it is needed: this one would keep the 20 MB that Alembic takes."""
    needed: list[bool] = []

    def work(database: Database) -> int:
        needed.append(not database.up_to_date())
        return 0

    if (status := _with(url, work)) or not any(needed):
        return status
    command = program.command("hub", "migrate", *(["--backup-folder", str(backups)] if backups else []))
    environment = {**program.environment(), "SOITTO_HUB_DATABASE": url}
    return subprocess.run(command, stdin=subprocess.DEVNULL, env=environment, check=False).returncode


def _person(url: str, arguments: argparse.Namespace) -> int:
    from app.hub import backup
    from app.hub.problems import Problem

    action = {"add": _add_person, "set": _change_person, "list": _list_people}[arguments.action]

    def work(database: Database) -> int:
        backup.migrate(database, backup.folder(database), _say_backed_up)
        try:
            return action(database, arguments)
        except Problem as problem:
            print(problem.message, file=sys.stderr)
            return 1

    return _with(url, work)


def _add_person(database: Database, arguments: argparse.Namespace) -> int:
    from app.hub import people, wire

    if not re.fullmatch(wire.PERSON_ID, arguments.id):
        print("The id may have a-z, 0-9 and . _ @ - and begins with a letter or digit.", file=sys.stderr)
        return 2
    if not _good_extension(arguments.extension):
        return 2
    if database.read_now(lambda connection: people.known(connection, arguments.id)):
        print("There is somebody of this id already.", file=sys.stderr)
        return 1
    password = _new_password()
    if password is None:
        return 2
    person = Person(arguments.id, arguments.name, Role(arguments.role), extension=arguments.extension)
    secret = people.hashed(password)
    database.write_now(lambda connection: people.put(connection, person, secret))
    print(f"{person.id} may sign in now.")
    return 0


def _change_person(database: Database, arguments: argparse.Namespace) -> int:
    from app.hub import people

    if arguments.extension is None and not arguments.password:
        print("Nothing to change: give --extension or --password.", file=sys.stderr)
        return 2
    if arguments.extension is not None and not _good_extension(arguments.extension):
        return 2
    person = database.read_now(lambda connection: people.known(connection, arguments.id))
    if person is None:
        print("There is nobody of this name.", file=sys.stderr)
        return 1
    secret = None
    if arguments.password:
        password = _new_password()
        if password is None:
            return 2
        secret = people.hashed(password)

    def change(connection: Connection) -> None:
        current = people.known(connection, arguments.id) or person
        extension = current.extension if arguments.extension is None else arguments.extension
        people.put(connection, replace(current, extension=extension), secret)

    database.write_now(change)
    return 0


def _list_people(database: Database, _arguments: argparse.Namespace) -> int:
    from app.hub import people

    rows = [("NAME", "ROLE", "EXTENSION", "FULL NAME")]
    for person in database.read_now(people.everybody):
        role = person.role.value if person.active else f"{person.role.value} (put away)"
        rows.append((person.id, role, person.extension or "-", person.name))
    widths = [max(len(row[place]) for row in rows) for place in range(3)]
    for row in rows:
        print("  ".join([*(text.ljust(width) for text, width in zip(row, widths, strict=False)), row[3]]))
    return 0


def _good_extension(extension: str) -> bool:
    from app.hub import wire

    if re.fullmatch(wire.EXTENSION, extension):
        return True
    print("An extension has at most 64 letters, digits and . _ + * # @ - without spaces.", file=sys.stderr)
    return False


def _new_password() -> str | None:
    """Asked twice at a terminal; read from the first line of a pipe. ``None`` when it cannot be taken, which is told."""
    if sys.stdin.isatty():
        password = getpass.getpass()
        again = password if len(password) < _SHORTEST else getpass.getpass("The password again: ")
    else:
        password = again = sys.stdin.readline().rstrip("\n")
    if len(password) < _SHORTEST:
        print(f"A password has at least {_SHORTEST} characters.", file=sys.stderr)
        return None
    if password != again:
        print("The two passwords differ; nothing was changed.", file=sys.stderr)
        return None
    return password


def _serve(url: str, arguments: argparse.Namespace) -> int:
    import uvicorn

    from app.hub.server import build

    class Server(uvicorn.Server):
        """Says where it listens; ends the event streams first, which would keep it from ending."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                _announce(listener, arguments.embedded)

        async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
            app.state.hub.events.close()
            await super().shutdown(sockets)

    newcomers: list[NewPerson] = []
    if arguments.embedded:
        newcomers = [NewPerson(**person) for person in json.loads(_line())["people"]]
    try:
        listener = _listener(arguments.host, arguments.port)
    except (OSError, OverflowError) as error:
        print(_cannot_listen(arguments.host, arguments.port, error), file=sys.stderr)
        return 1
    if _migrate_apart(url, arguments.backup_folder):
        listener.close()
        return 1
    app = build(url, people=newcomers, metrics_token=arguments.metrics_token)
    config = uvicorn.Config(
        app,
        log_config=None,
        log_level="warning",
        # A request's line holds numbers that were searched for.
        access_log=False,
        server_header=False,
        ws="none",
        lifespan="on",
        timeout_graceful_shutdown=5,
        timeout_keep_alive=75,
        h11_max_incomplete_event_size=32 * 1024,
    )
    server = Server(config)
    if arguments.embedded:
        threading.Thread(target=_end_with_parent, args=(server,), daemon=True).start()
    asyncio.run(server.serve(sockets=[listener]))
    return 0 if server.started else 1


def _announce(listener: socket.socket, embedded: bool) -> None:
    host, port = listener.getsockname()[:2]
    if embedded:
        print(json.dumps({"port": port}), flush=True)
    else:
        print(f"The hub listens on http://{host}:{port}; its API is described at /api/v1/docs.", flush=True)


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio sends small answers at once (TCP_NODELAY) only on sockets that say they are TCP.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":
        # A hub that restarts takes its port back at once. On Windows the option would let two servers share one.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except BaseException:
        listener.close()
        raise
    return listener


def _cannot_listen(host: str, port: int, error: Exception) -> str:
    code = error.errno if isinstance(error, OSError) else None
    # Windows tells EACCES of a port that another program holds for itself.
    if code == errno.EADDRINUSE or (code == errno.EACCES and os.name == "nt"):
        return f"Port {port} of {host} is in use by another program; choose another one with --port."
    reason = error.strerror if isinstance(error, OSError) and error.strerror else error
    return f"The hub cannot listen on port {port} of {host}: {reason}."


def _line() -> bytes:
    # Read byte by byte from the descriptor: a buffered reader would hold a lock that a thread below needs at exit.
    line = bytearray()
    while (byte := os.read(0, 1)) not in (b"", b"\n"):
        line += byte
    return bytes(line)


def _end_with_parent(server: Any) -> None:
    """Stop when the pipe closes: on purpose, or because the process that started us is gone."""
    while os.read(0, 4096):
        pass
    server.should_exit = True
