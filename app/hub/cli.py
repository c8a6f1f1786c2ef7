# SPDX-License-Identifier: GPL-3.0-or-later
"""``soitto hub``: serve, and people from the command line."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import json
import logging
import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import Any

from app.config import paths
from app.domain.people import Role
from app.hub.embedded import NewPerson


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("soitto hub", description="The team server: the CRM of sites that have none.")
    database = argparse.ArgumentParser(add_help=False)
    database.add_argument(
        "--database",
        metavar="URL",
        default=os.environ.get("SOITTO_HUB_DATABASE"),
        help="sqlite:///FILE or postgresql+psycopg://…; also taken from SOITTO_HUB_DATABASE, which keeps a password "
        "out of the list of processes (default: hub.sqlite in the profile folder)",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", parents=[database], help="run the hub")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8080, help="0 lets the system choose")
    serve.add_argument("--embedded", action="store_true", help=argparse.SUPPRESS)
    commands.add_parser("migrate", parents=[database], help="bring the database to the newest form, and end")
    person = commands.add_parser("person", help="people who may sign in").add_subparsers(dest="action", required=True)
    add = person.add_parser("add", parents=[database], help="add somebody; the password is asked for")
    add.add_argument("name")
    add.add_argument("--id", required=True, help="the name to sign in with: a-z, 0-9 and . _ @ -")
    add.add_argument("--role", choices=[role.value for role in Role], default=Role.AGENT.value)
    return parser


def main(argv: Sequence[str]) -> int:
    """Run a command; the exit status."""
    arguments = _parser().parse_args(argv)
    url = arguments.database or f"sqlite:///{(paths.profile() / 'hub.sqlite').as_posix()}"
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        if arguments.command == "person":
            return _add_person(url, arguments)
        if arguments.command == "migrate":
            return _migrate(url)
        return _serve(url, arguments)
    except KeyboardInterrupt:
        return 0


def _migrate(url: str) -> int:
    from sqlalchemy.exc import DBAPIError

    from app.hub.database import Database

    database = Database(url)
    try:
        database.migrate()
    except (DBAPIError, RuntimeError) as error:
        print(f"The database cannot be used: {getattr(error, 'orig', error)}", file=sys.stderr)
        return 1
    finally:
        database.close()
    return 0


def _migrate_apart(url: str) -> int:
    """Migrate in a process of its own where it is needed: this one would keep the 20 MB that Alembic takes."""
    from sqlalchemy.exc import DBAPIError

    from app.hub.database import Database

    database = Database(url)
    try:
        if database.up_to_date():
            return 0
    except DBAPIError as error:
        print(f"The database cannot be used: {error.orig}", file=sys.stderr)
        return 1
    finally:
        database.close()
    command = [sys.executable, "-m", "app.hub", "migrate"]
    environment = {**os.environ, "SOITTO_HUB_DATABASE": url}
    return subprocess.run(command, stdin=subprocess.DEVNULL, env=environment, check=False).returncode


def _add_person(url: str, arguments: argparse.Namespace) -> int:
    from app.domain.people import Person
    from app.hub import people, wire
    from app.hub.database import Database
    from app.hub.problems import Problem

    if not re.fullmatch(wire.PERSON_ID, arguments.id):
        print("The id may have a-z, 0-9 and . _ @ - and begins with a letter or digit.", file=sys.stderr)
        return 2
    password = getpass.getpass() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    if len(password) < 8:
        print("A password has at least 8 characters.", file=sys.stderr)
        return 2
    database = Database(url)
    try:
        database.migrate()
        if any(person.id == arguments.id for person in database.read_now(people.everybody)):
            print("There is somebody of this id already.", file=sys.stderr)
            return 1
        person = Person(arguments.id, arguments.name, Role(arguments.role))
        secret = people.hashed(password)
        database.write_now(lambda connection: people.put(connection, person, secret))
    except Problem as problem:
        print(problem.message, file=sys.stderr)
        return 1
    finally:
        database.close()
    return 0


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
    if _migrate_apart(url):
        return 1
    app = build(url, people=newcomers)
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
    listener = _listener(arguments.host, arguments.port)
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
    listener.bind((host, port))
    return listener


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
