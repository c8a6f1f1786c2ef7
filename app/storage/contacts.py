# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's own index of the CRM's contacts: by number over all their numbers, and by words of name, company and number."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from app.domain import record
from app.domain.folding import fold
from app.domain.number import Number, sought, written_forms
from app.domain.people import Contact


def put(connection: sqlite3.Connection, items: Iterable[Contact], generation: int) -> None:
    """Keep contacts, new or changed."""
    for one in items:
        doc = json.dumps(record.contact(one), ensure_ascii=False, separators=(",", ":"))
        known = connection.execute("SELECT row, doc FROM contacts WHERE id = ?", (one.id,)).fetchone()
        if known and known[1] == doc:
            connection.execute("UPDATE contacts SET generation = ? WHERE row = ?", (generation, known[0]))
            continue
        ((row,),) = connection.execute(
            "INSERT INTO contacts (id, doc, search, generation) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " doc = excluded.doc, search = excluded.search, generation = excluded.generation RETURNING row",
            (one.id, doc, _search(one), generation),
        ).fetchall()
        if known:
            connection.execute("DELETE FROM contact_numbers WHERE contact = ?", (row,))
        connection.executemany(
            "INSERT INTO contact_numbers VALUES (?, ?)", [(number, row) for number in dict.fromkeys(one.numbers)]
        )


def remove(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Forget contacts that the CRM has no longer."""
    connection.executemany("DELETE FROM contacts WHERE id = ?", [(one,) for one in ids])


def remove_older(connection: sqlite3.Connection, generation: int) -> None:
    """Forget what a feed that started over has not told again."""
    connection.execute("DELETE FROM contacts WHERE generation < ?", (generation,))


def of_number(connection: sqlite3.Connection, keys: Iterable[str]) -> tuple[Contact, ...]:
    """Everybody with one of these numbers, by name."""
    wanted = [key for key in keys if key]
    marks = ",".join("?" * len(wanted))
    rows = connection.execute(
        f"SELECT doc FROM contacts WHERE row IN (SELECT contact FROM contact_numbers WHERE number IN ({marks}))"
        " ORDER BY search, id",
        wanted,
    )
    return tuple(record.to_contact(json.loads(row[0])) for row in rows)


def search(connection: sqlite3.Connection, text: str, limit: int) -> tuple[Contact, ...]:
    """Contacts with every word of the text; those whose name begins with it first, then by name."""
    # Neither a lone surrogate nor a NUL can stand in a stored text, and SQLite takes none in a query.
    folded = fold(text.encode("utf-8", "ignore").decode().replace("\0", "")).strip()
    words = list(dict.fromkeys(sought(folded).split()))
    if not words:
        return ()
    conditions, values = [], []
    # The index knows parts of three letters and more; shorter words are looked for in what it finds.
    long = [word for word in words if len(word) >= 3]
    if long:
        conditions.append("row IN (SELECT rowid FROM contacts_text WHERE contacts_text MATCH ?)")
        values.append(" AND ".join('"' + word.replace('"', '""') + '"' for word in long))
    for word in words:
        if len(word) < 3:
            conditions.append("instr(search, ?) > 0")
            values.append(word)
    rows = connection.execute(
        f"SELECT doc FROM contacts WHERE {' AND '.join(conditions)}"
        " ORDER BY substr(search, 1, ?) <> ?, search, id LIMIT ?",
        (*values, len(folded), folded, limit),
    )
    return tuple(record.to_contact(json.loads(row[0])) for row in rows)


def _search(contact: Contact) -> str:
    numbers = (
        written_forms(Number(number, e164=number) if number.startswith("+") else Number(number, sip=number))
        for number in contact.numbers
    )
    return fold("\n".join((contact.name, contact.company, *numbers)))
