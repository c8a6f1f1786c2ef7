# SPDX-License-Identifier: GPL-3.0-or-later
"""The file with which a fault is reported: what the program was, how it stood and what it logged, without anybody's numbers and
names. Nothing is sent: the agent sees all of it, saves it, and gives it to whom they like."""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.domain.errors import ReportCancelled, ReportNotSaved

if TYPE_CHECKING:
    # What it looks for is compiled when it is loaded: not while the desk starts.
    from app.domain.scrub import Scrubber

MOST_OF_A_LOG = 400_000
"""Bytes: the last of each log file. A day of an agent is a few kilobytes."""
_OWN_LOG = re.compile(r"(?:soitto|crash|hub)\.log(?:\.\d)?")
"""The program's own; what else somebody has put beside them may have anybody's name as its own."""
_AT_ONCE = 200
"""Lines between two looks whether the agent has cancelled."""
SHOWN_TEXTS = frozenset(
    (
        *("region", "zone", "sip_codecs", "drop_causes", "queue_pause_code", "queue_ready_code", "update_dismissed"),
        *("hotkey_answer", "hotkey_end", "hotkey_mute", "hotkey_show"),
    )
)
"""Settings whose text is nobody's; of any other one it is only said that it is set."""
_HOSTS = frozenset(("server_url", "switchboard_url", "sip_host", "update_url", "provisioning_url", "card_template"))
_USERS = frozenset(("user", "sip_user", "sip_auth_user", "desk_phone_number"))
_PATHS = frozenset(
    ("sip_ca_file", "recording_folder", "export_folder", "enquiry_form", "crm_profile", "redial_protocol")
)
Stopped = Callable[[], bool]


class Replica(Protocol):
    """What is known of one replica; see ``storage.known``."""

    @property
    def file(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def schema(self) -> int: ...
    @property
    def names(self) -> frozenset[str]: ...
    @property
    def texts(self) -> frozenset[str]: ...
    @property
    def numbers(self) -> frozenset[str]: ...
    @property
    def users(self) -> frozenset[str]: ...
    @property
    def places(self) -> frozenset[str]: ...
    @property
    def counts(self) -> Mapping[str, int]: ...
    @property
    def waiting(self) -> Mapping[str, int]: ...
    @property
    def problem(self) -> str: ...


class LayeredSettings(Protocol):
    """The settings, as far as they are reported."""

    @property
    def in_force(self) -> Any: ...
    def managed(self, name: str) -> object: ...


@dataclass(frozen=True, slots=True)
class Machine:
    """What of this computer must not be told: its own names, its user's, and folders with the mark that stands for each."""

    hosts: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    folders: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the report, as it will be saved."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """All of it. ``taken_out`` counts what was taken out by kind: number, name, user, host …"""

    parts: tuple[Part, ...]
    taken_out: Mapping[str, int]


class ProblemReports:
    """Makes reports. Its methods block, for any thread but the window's; one report at a time."""

    def __init__(
        self,
        folder: Path,
        settings: LayeredSettings,
        replicas: Callable[[Stopped], Sequence[Replica]],
        versions: Callable[[], Mapping[str, object]],
        state: Callable[[], Mapping[str, object]],
        machine: Callable[[], Machine],
        secrets: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        """``folder`` is the profile; ``state`` gives codes only; ``secrets`` are those that could have come into a log."""
        self._folder, self._settings, self._replicas = folder, settings, replicas
        self._versions, self._state, self._machine, self._secrets = versions, state, machine, secrets
        self._lock = threading.Lock()
        self._scrubber: Scrubber | None = None

    def gather(self, window: Mapping[str, object] | None = None, stopped: Stopped = lambda: False) -> Report:
        """All but what the agent says. ``window`` is what only the window knows: screens, languages.

        Raises :class:`ReportCancelled` soon after ``stopped`` says so.
        """
        with self._lock:
            replicas = self._replicas(stopped)
            if stopped():
                raise ReportCancelled
            self._scrubber = scrubber = self._new_scrubber(replicas)
            documents: dict[str, object] = {
                "versions.json": {**self._versions(), "window": dict(window or {})},
                "settings.json": self._said_settings(scrubber),
                "state.json": scrubber.value(self._state()),
                "replica.json": [_counted(one) for one in replicas],
            }
            parts = [Part(name, _json(document)) for name, document in documents.items()]
            parts.append(Part("threads.txt", self._scrubbed(scrubber, _threads(), stopped)))
            for path in self._logs():
                parts.append(Part(path.name, self._scrubbed(scrubber, _tail(path), stopped)))
            return Report(tuple(parts), dict(scrubber.found))

    def said(self, text: str) -> str:
        """What the agent wrote, as it will be saved. After :meth:`gather`."""
        return (self._scrubber or _plain_scrubber()).text(text)

    def holds_numbers(self, text: str) -> bool:
        """Whether there is a number to call in what the agent wrote."""
        return any(kind == "number" for kind in _kinds(text))

    def save(self, report: Report, said: str, path: Path, stopped: Stopped = lambda: False) -> None:
        """Write it as a ZIP file, whole or not at all. Raises :class:`ReportNotSaved` and :class:`ReportCancelled`."""
        import zipfile

        part = path.with_name(path.name + ".part")
        parts = (Part("what_happened.txt", self.said(said) + "\n"), *report.parts)
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as file:
                for one in parts:
                    if stopped():
                        raise ReportCancelled
                    file.writestr(one.name, one.text)
            if stopped():
                raise ReportCancelled
            os.replace(part, path)
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise ReportNotSaved(_why(error)) from error
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise

    # --- what goes in

    def _new_scrubber(self, replicas: Sequence[Replica]) -> Scrubber:
        from app.domain.scrub import Scrubber

        values, machine = self._settings.in_force, self._machine()
        hosts = {host for name in _HOSTS for host in _hosts(str(getattr(values, name, "")))}
        hosts |= {host for one in replicas for place in one.places for host in _hosts(place)}
        hosts |= {host for origin in getattr(values, "bridge_origins", ()) for host in _hosts(origin)}
        users = {str(getattr(values, name, "")) for name in _USERS}
        return Scrubber(
            names={*(name for one in replicas for name in one.names), getattr(values, "sip_display_name", "")},
            texts={text for one in replicas for text in one.texts},
            numbers={*(number for one in replicas for number in one.numbers), *users},
            hosts={*hosts, *machine.hosts},
            users={*users, *machine.users, *(user for one in replicas for user in one.users)},
            secrets=self._secrets(),
            folders=machine.folders,
        )

    def _said_settings(self, scrubber: Scrubber) -> dict[str, object]:
        """The settings in force that are nobody's, and whether the others are set. A setting that is new here stays unsaid."""
        values, said = self._settings.in_force, {}
        for one in dataclasses.fields(values):
            value = getattr(values, one.name)
            told = _told(one.name, value, "choices" in one.metadata, scrubber)
            by = self._settings.managed(one.name)
            said[one.name] = told if by is None else {"value": told, "managed": str(by)}
        return said

    def _scrubbed(self, scrubber: Scrubber, text: str, stopped: Stopped) -> str:
        lines, made = text.splitlines(keepends=True), []
        for at in range(0, len(lines), _AT_ONCE):
            if stopped():
                raise ReportCancelled
            made.append(scrubber.text("".join(lines[at : at + _AT_ONCE])))
        return "".join(made)

    def _logs(self) -> list[Path]:
        """The program's own log files, newest first; the engine's lines are among them."""
        with suppress(OSError):
            found = [path for path in self._folder.iterdir() if _OWN_LOG.fullmatch(path.name) and path.is_file()]
            return sorted(found, key=lambda path: (path.stem.split(".")[0] != "soitto", path.name))
        return []


def _plain_scrubber() -> Scrubber:
    from app.domain.scrub import Scrubber

    return Scrubber()


def _kinds(text: str) -> Iterator[str]:
    scrubber = _plain_scrubber()
    scrubber.text(text)
    yield from scrubber.found


def _told(name: str, value: object, choice: bool, scrubber: Scrubber) -> object:
    if isinstance(value, (bool, int)) or choice or name in SHOWN_TEXTS or not value:
        return value
    if isinstance(value, str) and name in _HOSTS:
        return scrubber.text(value) if "://" in value else scrubber.tag("host", value.casefold())
    if isinstance(value, str) and name in _USERS:
        return scrubber.tag("user", value.casefold())
    if name in _PATHS:
        return "<path>"
    if isinstance(value, (list, dict)):
        return f"<{len(value)} entries>"
    return "<set>"


def _hosts(place: str) -> Iterator[str]:
    """The machines that an address, or a bare name, is of."""
    rest = place.strip().partition("://")[2] or place.strip()
    machine = rest.partition("/")[0].rpartition("@")[2]
    name = machine[: machine.rindex(":")] if machine.count(":") == 1 else machine
    if name and " " not in name and "{" not in name:
        yield name.strip("[]")


def _counted(replica: Replica) -> dict[str, object]:
    told: dict[str, object] = {"bytes": replica.size, "schema": replica.schema, "rows": dict(replica.counts)}
    told["outbox"] = dict(replica.waiting)
    if replica.problem:
        told["problem"] = replica.problem
    return told


def _json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1, default=str) + "\n"


def _threads() -> str:
    """Where each thread is now: files and functions, no values."""
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    said = []
    for ident, frame in sys._current_frames().items():
        said.append(f"thread {names.get(ident, '?')}")
        for one in traceback.extract_stack(frame):
            said.append(f"  {Path(one.filename).name}:{one.lineno} {one.name}")
    return "\n".join(said) + "\n"


def _tail(path: Path) -> str:
    """The end of a file, from the beginning of a line: half a number is none that could be recognised."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - MOST_OF_A_LOG))
            raw = file.read(MOST_OF_A_LOG)
    except OSError as error:
        return f"could not be read: {type(error).__name__}\n"
    if size > MOST_OF_A_LOG:
        raw = raw.partition(b"\n")[2]
    return raw.decode("utf-8", "replace")


def _why(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return "full"
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return "denied"
    return "no_folder" if isinstance(error, (FileNotFoundError, NotADirectoryError)) else "failed"


def file_name(now: datetime) -> str:
    """What the file is called: sorts by time, and says nothing of who made it."""
    return f"soitto-report-{now.astimezone(UTC):%Y%m%d-%H%M%S}.zip"
