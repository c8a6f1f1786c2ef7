# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a report about a fault gets what it holds: of the running desk, or, with ``soitto report --out FILE``, of a profile."""

from __future__ import annotations

import getpass
import io
import locale
import os
import platform
import socket
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import __version__
from app.config import paths, policy
from app.config import settings as settings_file
from app.domain.errors import ReportNotSaved
from app.program import PACKAGED
from app.services.problem_report import Machine, ProblemReports, Stopped

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.storage.known import Known


def reports(
    profile: Path, settings: Any, desk: Callable[[], Desk] | None = None, secrets: Callable[[], list[str]] = list
) -> ProblemReports:
    """The reports of a profile; ``desk`` is the one that runs on it, where one does."""
    return ProblemReports(
        profile,
        settings,
        lambda stopped: _replicas(profile, stopped),
        _versions,
        lambda: _state(desk()) if desk is not None else {"running": False},
        lambda: _machine(profile),
        secrets,
    )


def _replicas(profile: Path, stopped: Stopped) -> list[Known]:
    from app.storage.known import known

    return [known(path, stopped) for path in sorted(profile.glob("replica-*.sqlite3")) if not stopped()]


def _versions() -> dict[str, object]:
    import PySide6
    from PySide6.QtCore import QLibraryInfo, QLocale

    from app.storage import database

    return {
        "soitto": __version__,
        "installed": PACKAGED,
        "python": platform.python_version(),
        "pyside": PySide6.__version__,
        "qt": QLibraryInfo.version().toString(),
        "system": platform.platform(),
        "locale": QLocale.system().name(),
        "encoding": locale.getpreferredencoding(False),
        "settings": settings_file.VERSION,
        "replica schema": len(database.MIGRATIONS),
    }


def _state(desk: Desk) -> dict[str, object]:
    """How the desk stands, as codes."""
    sync, line, board = desk.sync.status, desk.line.status, desk.switchboard
    said: dict[str, object] = {
        "running": True,
        "signed in": desk.account.person is not None,
        "agent": str(desk.agent.agent.state),
        "line": {"state": line.state, "detail": line.detail},
        "calls": [str(call.state) for call in desk.calls.live],
        "sync": {
            "connection": str(sync.connection),
            "waiting": sync.waiting,
            "refused": sync.refused,
            "conflicts": sync.conflicts,
            "problem": sync.problem,
            "code": sync.code,
            "last success": sync.at,
        },
        "switchboard": {"link": str(board.link), "problem": board.problem},
        "provisioning": desk.managed.problem,
    }
    return {name: _code(value) for name, value in said.items()}


def _code(value: object) -> object:
    match value:
        case Mapping():
            return {str(name): _code(one) for name, one in value.items()}
        case list():
            return [_code(one) for one in value]
        case None | bool() | int():
            return value
        case BaseException():
            # Its text may quote an address; the kind and the code are enough to find the fault.
            return f"{type(value).__name__} {getattr(value, 'code', '')}".strip()
    return str(value)


def _machine(profile: Path) -> Machine:
    host = socket.gethostname()
    users = []
    with suppress(OSError, KeyError, ImportError):
        users.append(getpass.getuser())
    for name in ("USERNAME", "USER", "LOGNAME", "SUDO_USER"):
        users.append(os.environ.get(name, ""))
    folders = {str(profile): "<profile>", str(profile.resolve()): "<profile>"}
    with suppress(RuntimeError):
        folders.setdefault(str(Path.home()), "<home>")
    return Machine((host, *([host.partition(".")[0]] if "." in host else [])), tuple(users), folders)


def _file(text: str) -> Path:
    path = Path(text)
    if not path.name or path.is_dir():
        raise ValueError(text)
    return path


def main(arguments: list[str]) -> int:
    """Save the report of a profile on which no desk need run; returns the exit status."""
    import argparse

    parser = argparse.ArgumentParser(
        prog="soitto report", description="Save what is needed to find a fault, without anybody's numbers and names."
    )
    parser.add_argument("--out", type=_file, required=True, metavar="FILE", help="the ZIP file to write")
    parser.add_argument("--said", default="", metavar="TEXT", help="what happened")
    given = parser.parse_args(arguments)
    # A terminal may lack the letters of a folder's name.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        profile = paths.profile()
    except OSError as error:
        print(f"soitto report: the profile folder cannot be used: {error.strerror}", file=sys.stderr)
        return 1
    settings = settings_file.Settings(profile, policy.read())
    made = reports(profile, settings)
    report = made.gather()
    try:
        made.save(report, given.said, given.out)
    except ReportNotSaved as problem:
        words = {
            "full": "the disk is full",
            "denied": "you may not write there",
            "no_folder": "there is no such folder",
        }
        print(f"The report could not be saved: {words.get(problem.code, 'writing failed')}.", file=sys.stderr)
        return 1
    print(f"Saved {given.out}: {', '.join(part.name for part in report.parts)}.")
    return 0
