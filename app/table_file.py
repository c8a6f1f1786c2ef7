# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of a database in one portable file: written from one view of them, read into any other database.

The file is a ZIP archive: ``tables/NAME.jsonl`` has one row a line (a JSON list in the order of the columns), ``manifest.json``
says what it is of and holds the SHA-256 of every table, and the archive's comment is the SHA-256 of the manifest.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

FORMAT = 1
_MANIFEST = "manifest.json"
_ROWS = 500
"""Rows that are held in memory at a time."""
_LARGEST_MANIFEST = 1_000_000
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    ValueError,
    TypeError,
    RuntimeError,
)


class BadFile(Exception):
    """The file cannot be used; its text is a sentence for whoever runs the server."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A table in the file. ``sha256`` is that of its lines."""

    columns: tuple[str, ...]
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a file is of. ``schema`` is the form of its tables, as the program that wrote it names it; ``made_at`` is in UTC."""

    what: str
    version: str
    schema: str
    made_at: str
    tables: dict[str, Stored]

    @property
    def rows(self) -> int:
        """Of all tables."""
        return sum(one.rows for one in self.tables.values())


def write(
    connection: Connection,
    path: Path,
    names: Iterable[str],
    *,
    what: str,
    version: str,
    schema: str,
    replace: bool = False,
) -> Manifest:
    """Write those of the named tables that exist. ``connection`` must see one state from its first statement to its last.

    The file is whole or not there, and nobody else may read it. Raises ``OSError``; ``FileExistsError`` where it would replace
    another and was not told to."""
    if not replace and path.exists():
        raise FileExistsError(f"{path} exists")
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(
            os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb"
        ) as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                there = set(sa.inspect(connection).get_table_names())
                stored = {name: _put(connection, archive, name) for name in names if name in there}
                now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
                manifest = Manifest(what, version, schema, now, stored)
                text = json.dumps({"format": FORMAT, **asdict(manifest)}, indent=1).encode()
                archive.writestr(_MANIFEST, text)
                archive.comment = hashlib.sha256(text).hexdigest().encode()
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync(path.parent)
    return manifest


def _put(connection: Connection, archive: zipfile.ZipFile, name: str) -> Stored:
    table = sa.Table(name, sa.MetaData(), autoload_with=connection)
    digest, count = hashlib.sha256(), 0
    with (
        archive.open(_member(name), "w", force_zip64=True) as member,
        connection.execute(sa.select(table), execution_options={"stream_results": True}) as found,
    ):
        for rows in found.partitions(_ROWS):
            lines = "".join(f"{json.dumps(list(row), separators=(',', ':'))}\n" for row in rows).encode()
            member.write(lines)
            digest.update(lines)
            count += len(rows)
    return Stored(tuple(table.columns.keys()), count, digest.hexdigest())


def _sync(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def check(path: Path, what: str) -> Manifest:
    """Read all of the file and compare its checksums. Raises :class:`BadFile`, and ``OSError``."""
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(_MANIFEST).file_size > _LARGEST_MANIFEST:
                raise BadFile(f"{path} is no backup of Soitto")
            text = archive.read(_MANIFEST)
            if archive.comment != hashlib.sha256(text).hexdigest().encode():
                raise BadFile(f"{path} is damaged: its list of tables does not have the checksum it was written with")
            told = json.loads(text)
            if told["format"] != FORMAT:
                raise BadFile(f"{path} was written by a newer version of Soitto")
            tables = {
                name: Stored(tuple(one["columns"]), one["rows"], one["sha256"]) for name, one in told["tables"].items()
            }
            for name, one in tables.items():
                digest = hashlib.sha256()
                with archive.open(_member(name)) as member:
                    while piece := member.read(1 << 20):
                        digest.update(piece)
                if digest.hexdigest() != one.sha256:
                    raise BadFile(f"{path} is damaged: {name} does not have the checksum it was written with")
    except _DAMAGED:
        raise BadFile(f"{path} is damaged, or no backup of Soitto") from None
    if told["what"] != what:
        raise BadFile(f"{path} is a backup of the {told['what']}, not of the {what}")
    return Manifest(told["what"], told["version"], told["schema"], told["made_at"], tables)


def load(connection: Connection, path: Path, manifest: Manifest) -> None:
    """Put the file's rows in place of those in the tables of the same names; raises :class:`BadFile` where they do not fit."""
    found = sa.MetaData()
    with zipfile.ZipFile(path) as archive:
        for name, stored in manifest.tables.items():
            if not sa.inspect(connection).has_table(name):
                raise BadFile(f"{path} holds a table that is not known: {name}")
            table = sa.Table(name, found, autoload_with=connection)
            if set(stored.columns) != set(table.columns.keys()):
                raise BadFile(f"{path} holds a table of another form: {name}")
            connection.execute(sa.delete(table))
            with archive.open(_member(name)) as member:
                for rows in _rows(member, stored.columns):
                    connection.execute(sa.insert(table), rows)


def _rows(lines: Iterable[bytes], columns: tuple[str, ...]) -> Iterator[list[dict[str, Any]]]:
    rows: list[dict[str, Any]] = []
    for line in lines:
        rows.append(dict(zip(columns, json.loads(line), strict=True)))
        if len(rows) == _ROWS:
            yield rows
            rows = []
    if rows:
        yield rows


def _member(table: str) -> str:
    return f"tables/{table}.jsonl"
