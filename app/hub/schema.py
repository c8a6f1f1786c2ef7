# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's tables. Instants are ISO 8601 texts in UTC, which sort in order of time on every database.

A record is kept whole as JSON text (``doc``) in the form in which it is sent, so that a field exists in one list only;
columns beside it exist for what the database itself must decide: order, uniqueness, sight of one row.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, String, Table, Text

HEAD = "0005"
"""The newest migration: a database that stands there needs no look at the migrations at start."""

metadata = MetaData()

# One row. Every change takes the next value in its own transaction, which keeps the row locked until the commit: values
# become visible in order, and a reader's cursor never passes a row that commits late.
counter = Table(
    "counter",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("epoch", String(32), nullable=False),
    Column("value", BigInteger, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("role", String(16), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("password", String(200), nullable=False),
    Column("seq", BigInteger, nullable=False, index=True),
    Column("extension", String(64), nullable=False, server_default=""),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("person", String(64), nullable=False, index=True),
    Column("expires_at", String(32), nullable=False, index=True),
)

callbacks = Table(
    "callbacks",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("edited_version", Integer, nullable=False),
    Column("number_key", String(400), nullable=False),
    Column("queue_key", String(64), nullable=False),
    Column("is_open", Boolean, nullable=False),
    Column("claim_token", String(64), nullable=False),
    Column("doc", Text, nullable=False),
    Column("closed_at", String(32), nullable=True),
    Index("callbacks_by_end", "closed_at", "id"),
)
Index(
    "one_open_callback",
    callbacks.c.number_key,
    callbacks.c.queue_key,
    unique=True,
    sqlite_where=callbacks.c.is_open,
    postgresql_where=callbacks.c.is_open,
)

# The ids of writes already done, so that a repeated one is known for what it is.
changes = Table(
    "changes",
    metadata,
    Column("callback", String(36), primary_key=True),
    Column("change", String(36), primary_key=True),
    Column("digest", String(64), nullable=False),
)

calls = Table(
    "calls",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("doc", Text, nullable=False),
    Column("started_at", String(32), nullable=False, server_default=""),
    Index("calls_by_time", "started_at", "id"),
)

spells = Table(
    "spells",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("person", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", String(32), nullable=False),
    Column("until", String(32), nullable=True),
    Column("doc", Text, nullable=False),
    Index("spells_by_time", "since", "id"),
    Index("spells_by_person", "person", "since", "id"),
    Index("spells_by_end", "until"),
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("search", Text, nullable=False),
    Column("doc", Text, nullable=False),
    Column("seq", BigInteger, nullable=False, index=True, server_default="0"),
)

contact_numbers = Table(
    "contact_numbers",
    metadata,
    Column("contact", String(64), primary_key=True),
    Column("number", String(400), primary_key=True, index=True),
)

catalogue = Table(
    "catalogue",
    metadata,
    Column("kind", String(16), primary_key=True),
    Column("code", String(64), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("seq", BigInteger, nullable=False, index=True),
    Column("doc", Text, nullable=False),
)

# One row, once a site has saved its own.
protocol = Table(
    "protocol",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("doc", Text, nullable=False),
)
