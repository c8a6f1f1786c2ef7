# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom a replica knows, so that a report about a fault can leave them out; and how much is in it, which the report may say."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

# Where documents lie, and what stands in them under which names.
_DOCUMENTS = (
    ("callbacks", "doc"),
    ("callbacks", "base"),
    ("calls", "doc"),
    ("contacts", "doc"),
    ("outbox", "payload"),
    ("outbox", "problem"),
    ("drafts", "answers"),
)
_NAMES = ("name", "customer", "company")
_NUMBERS = ("typed", "e164", "sip", "extension", "number", "phone", "transferred_to")
_TEXTS = ("note", "comment", "text", "detail", "summary")
_COUNTED = ("callbacks", "calls", "contacts", "directory", "drafts", "outbox", "claims", "spells")
_STEPS = 20_000
"""Of SQLite's machine between two looks whether it shall stop: some milliseconds."""


@dataclass(frozen=True)
class Known:
    """Of one replica. ``users`` are sign-in names, ``texts`` is what was typed; ``counts`` are rows by table, ``waiting`` the
    changes of the outbox by state. ``problem`` is the kind of error where it could not be read to its end."""

    file: str
    size: int
    schema: int = 0
    names: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    users: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    """Addresses of CRMs."""
    counts: Mapping[str, int] = field(default_factory=dict)
    waiting: Mapping[str, int] = field(default_factory=dict)
    problem: str = ""


def known(path: Path, stopped: Callable[[], bool] = lambda: False) -> Known:
    """Read a replica; it is not changed, and may be in use. Ends early, with ``problem`` set, when *stopped* says so."""
    found: dict[str, set[str]] = {"names": set(), "texts": set(), "numbers": set(), "users": set(), "places": set()}
    counts: dict[str, int] = {}
    waiting: dict[str, int] = {}
    schema, problem = 0, ""
    try:
        with contextlib.closing(
            sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True, timeout=1.0)
        ) as connection:
            connection.set_progress_handler(stopped, _STEPS)
            schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
            _people(connection, found)
            for table in _COUNTED:
                for (count,) in _rows(connection, f"SELECT count(*) FROM {table}"):
                    counts[table] = int(count)
            waiting.update(_rows(connection, "SELECT state, count(*) FROM outbox GROUP BY state"))
    except sqlite3.Error as error:
        problem = type(error).__name__
    size = path.stat().st_size if path.exists() else 0
    sets = {name: frozenset(one for one in values if one) for name, values in found.items()}
    return Known(path.name, size, schema, counts=counts, waiting=waiting, problem=problem, **sets)


def _people(connection: sqlite3.Connection, found: dict[str, set[str]]) -> None:
    for table, column in _DOCUMENTS:
        for key, value in _rows(
            connection,
            # What is no document is a mark, such as one for a base that is the same as what is shown.
            f"SELECT DISTINCT tree.key, tree.value FROM {table}, "
            f"json_tree(CASE WHEN json_valid({table}.{column}) THEN {table}.{column} ELSE 'null' END) AS tree "
            "WHERE tree.type = 'text'"
            + ("" if table == "drafts" else f" AND tree.key IN ({', '.join('?' * len(_WANTED))})"),
            () if table == "drafts" else _WANTED,
        ):
            found[_KIND.get(str(key), "texts")].add(str(value))
    found["numbers"].update(one for (one,) in _rows(connection, "SELECT DISTINCT number FROM contact_numbers"))
    people = _rows(connection, "SELECT doc FROM directory WHERE kind = 'person'")
    for key, value in _rows(connection, "SELECT key, value FROM meta WHERE key IN ('person', 'where')"):
        if key == "where":
            found["places"].add(value)
        else:
            people.append((value,))
    for (person,) in people:
        for user, name, extension in _rows(
            connection,
            "SELECT json_extract(?1, '$.id'), json_extract(?1, '$.name'), json_extract(?1, '$.extension')",
            (person,),
        ):
            found["users"].add(user or "")
            found["names"].add(name or "")
            found["numbers"].add(extension or "")


_WANTED = (*_NAMES, *_NUMBERS, *_TEXTS)
_KIND = {**dict.fromkeys(_NAMES, "names"), **dict.fromkeys(_NUMBERS, "numbers"), **dict.fromkeys(_TEXTS, "texts")}


def _rows(connection: sqlite3.Connection, question: str, values: tuple[str, ...] = ()) -> list[Any]:
    """The answer; nothing where a file of another version has no such table or column."""
    try:
        return connection.execute(question, values).fetchall()
    except sqlite3.OperationalError as error:
        if "no such" in str(error):
            return []
        raise
