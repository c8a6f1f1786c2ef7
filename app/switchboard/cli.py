# SPDX-License-Identifier: GPL-3.0-or-later
"""``soitto switchboard``: serve, keys of people at sites without a hub, and the rules from the command line."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import errno
import logging
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import app as package
from app.domain.people import Role

if TYPE_CHECKING:
    from app.switchboard.config import Config
    from app.switchboard.store.database import Database

_PERSON = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("soitto switchboard", description="The server beside an Asterisk.")
    parser.add_argument("--version", action="version", version=f"soitto switchboard {package.__version__}")
    config = argparse.ArgumentParser(add_help=False)
    config.add_argument(
        "--config",
        metavar="FILE",
        type=Path,
        default=os.environ.get("SOITTO_SWITCHBOARD_CONFIG", "/etc/soitto/switchboard.toml"),
        help="the switchboard's settings; also taken from SOITTO_SWITCHBOARD_CONFIG (default: %(default)s)",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("serve", parents=[config], help="run the switchboard")
    key = commands.add_parser("key", help="keys of people who sign in here, at sites without a hub")
    actions = key.add_subparsers(dest="action", required=True)
    add = actions.add_parser("add", parents=[config], help="make a key for somebody; it is shown once")
    add.add_argument("person", help="the person's id at the CRM")
    add.add_argument("--role", choices=[role.value for role in Role], default=Role.AGENT.value)
    actions.add_parser("list", parents=[config], help="show who has a key")
    remove = actions.add_parser("remove", parents=[config], help="take somebody's key away")
    remove.add_argument("person")
    backup = commands.add_parser(
        "backup", parents=[config], help="write what only the switchboard has; it may be at work"
    )
    backup.add_argument("file", metavar="FILE", type=Path)
    backup.add_argument("--force", action="store_true", help="replace the file")
    restore = commands.add_parser("restore", parents=[config], help="bring that back; the switchboard must be stopped")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--force", action="store_true", help="also where there are rules already")
    rules = commands.add_parser("rules", help="what administrators have set").add_subparsers(
        dest="action", required=True
    )
    rules.add_parser("show", parents=[config], help="print the rules as JSON")
    load = rules.add_parser("load", parents=[config], help="take the rules of a JSON or TOML file")
    load.add_argument("file", type=Path, help="as 'rules show' prints it; - for standard input (JSON)")
    return parser


def main(argv: Sequence[str]) -> int:
    """Run a command; the exit status."""
    arguments = _parser().parse_args(argv)
    from app.switchboard.config import ConfigError, load

    try:
        config = load(arguments.config)
    except ConfigError as error:
        print(f"{arguments.config}: {error}", file=sys.stderr)
        return 1
    match arguments.command:
        case "serve":
            return _serve(config)
        case "backup" | "restore":
            return _with(config, lambda database: _backup(database, arguments))
        case "key":
            return _with(config, lambda database: _keys(database, arguments))
        case _:
            return _with(config, lambda database: _rules(config, database, arguments))


def _with(config: Config, work: Callable[[Database], int]) -> int:
    """The exit status of ``work`` on the store; says why when it cannot be used."""
    from sqlalchemy.exc import DBAPIError

    from app.switchboard.store.database import Database

    try:
        database = Database(config.store)
        try:
            return work(database)
        finally:
            database.close()
    except (DBAPIError, RuntimeError) as error:
        return _no_store(error)


def _no_store(error: Exception) -> int:
    print(f"The store cannot be used: {getattr(error, 'orig', error)}", file=sys.stderr)
    return 1


# --- backups


def _backup(database: Database, arguments: argparse.Namespace) -> int:
    from app.switchboard.store import backup
    from app.table_file import BadFile

    try:
        if arguments.command == "backup":
            made = backup.make(database, arguments.file, replace=arguments.force)
            print(f"{made.rows} rows of {len(made.tables)} tables are in {arguments.file}.")
        else:
            made = backup.restore(database, arguments.file, replace=arguments.force)
            print(f"Rules, keys, phones, messages and the day's figures are as they were on {made.made_at}.")
    except FileExistsError:
        print(f"{arguments.file} is there already; --force replaces it.", file=sys.stderr)
    except (BadFile, backup.Refused) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"A file cannot be read or written, nothing was changed: {error}", file=sys.stderr)
    else:
        return 0
    return 1


# --- keys


def _keys(database: Database, arguments: argparse.Namespace) -> int:
    from sqlalchemy import select

    from app.switchboard.desks.people import make_key, take_key
    from app.switchboard.store import schema

    if arguments.action == "list":
        rows = database.run_now(lambda connection: connection.execute(select(schema.keys)).all())
        for row in sorted(rows, key=lambda row: str(row.person)):
            print(f"{row.person}  {row.role}")
        return 0
    person: str = arguments.person
    if not _PERSON.fullmatch(person):
        print("An id may have a-z, 0-9 and . _ @ - and begins with a letter or digit.", file=sys.stderr)
        return 2
    if arguments.action == "remove":
        if not database.run_now(lambda connection: take_key(connection, person)):
            print("There is no key of this person.", file=sys.stderr)
            return 1
        return 0
    role = Role(arguments.role)
    key = database.run_now(lambda connection: make_key(connection, person, role))
    print(
        "The key, which is shown this once; a key that this person had before is of no use any more:", file=sys.stderr
    )
    print(key)
    return 0


# --- rules


def _rules(config: Config, database: Database, arguments: argparse.Namespace) -> int:
    from pydantic import ValidationError

    from app.domain.errors import SwitchboardError
    from app.domain.rule_problems import BadRules
    from app.switchboard.rules import ADAPTER, SiteRulesStore

    store = SiteRulesStore(database, config.region)
    if arguments.action == "show":
        print(ADAPTER.dump_json(store.site, indent=2).decode())
        return 0
    try:
        given = _read(arguments.file)
        rules = ADAPTER.validate_python(given)
        unknown = next(_unknown(given, ADAPTER.dump_python(rules, mode="json")), None)
        if unknown is not None:
            raise ValueError(f"{unknown}: not known")
        kept = asyncio.run(store.replace(rules, store.site.version))
    except (OSError, ValidationError, ValueError) as error:
        said = error if not isinstance(error, ValidationError) else _first(error)
        print(f"{arguments.file}: {said}", file=sys.stderr)
    except BadRules as error:
        for place, code in error.problems.items():
            print(f"{arguments.file}: {place}: {code}", file=sys.stderr)
    except SwitchboardError:
        print("Somebody else has changed the rules in this moment; try again.", file=sys.stderr)
    else:
        print(f"These rules hold from now on; they are version {kept.version}.")
        return 0
    return 1


def _read(file: Path) -> object:
    import json
    import tomllib

    text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8-sig")
    return tomllib.loads(text) if file.suffix == ".toml" else json.loads(text)


def _unknown(given: object, known: object, place: str = "") -> Iterator[str]:
    """The entries that mean nothing: a word mistyped would leave a rule as it was."""
    if isinstance(given, dict) and isinstance(known, dict):
        for name, value in given.items():
            here = f"{place}.{name}" if place else str(name)
            if name not in known:
                yield here
            else:
                yield from _unknown(value, known[name], here)
    elif isinstance(given, list) and isinstance(known, list):
        for number, (value, other) in enumerate(zip(given, known, strict=False)):
            yield from _unknown(value, other, f"{place}.{number}")


def _first(error: Exception) -> str:
    from pydantic import ValidationError

    assert isinstance(error, ValidationError)
    one = error.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(map(str, one['loc']))}: {one['msg']}"


# --- serve


def _serve(config: Config) -> int:
    from sqlalchemy.exc import DBAPIError

    from app.domain.errors import ProfileError
    from app.switchboard.doors import CannotListen
    from app.switchboard.switchboard import Switchboard

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")

    async def run() -> int:
        # Before anything is begun, so that an early signal ends it in order, too.
        over = asyncio.Event()
        loop = asyncio.get_running_loop()
        for one in (signal.SIGTERM, signal.SIGINT):
            with contextlib.suppress(NotImplementedError):  # Windows
                loop.add_signal_handler(one, over.set)
        try:
            switchboard = Switchboard(config)
        except RuntimeError as error:
            return _no_store(error)
        await switchboard.start()
        scheme = "https" if config.desks.certificate is not None else "http"
        print(f"Desks come in at port {switchboard.desk_port} ({scheme}), the dialplan asks at", end=" ")
        print(f"port {switchboard.dialplan_port}.", flush=True)
        await over.wait()
        await switchboard.stop()
        return 0

    try:
        return asyncio.run(run())
    except CannotListen as error:
        print(_cannot_listen(error), file=sys.stderr)
    except ProfileError as error:
        print(f"{config.crm.profile}: {error}", file=sys.stderr)
    except DBAPIError as error:
        return _no_store(error)
    except OSError as error:
        print(f"The switchboard cannot work: {error.strerror or error}.", file=sys.stderr)
    return 1


def _cannot_listen(error: Exception) -> str:
    from app.switchboard.doors import CannotListen

    assert isinstance(error, CannotListen)
    if error.reason.errno == errno.EADDRINUSE:
        return (
            f"Port {error.port} of {error.host} is in use by another program; "
            "choose another one in the settings (listen), or end that program."
        )
    return f"The switchboard cannot listen at port {error.port} of {error.host}: {error.reason.strerror}."
