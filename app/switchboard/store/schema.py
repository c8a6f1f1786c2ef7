# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's tables. Instants are ISO 8601 texts in UTC, which sort in order of time; ``doc`` is JSON text."""

from __future__ import annotations

from sqlalchemy import Column, Float, Index, Integer, MetaData, String, Table, Text

VERSION = "1"
"""Of the tables; kept in ``meta``."""

metadata = MetaData()

UNIQUE_ID = 160
"""Characters of an exchange's id of a call (at most 149, with the system's name in it), and of what is made of one."""

# version (of the tables), rules (SiteRules as JSON), cursor (of the CRM's feed), leader …
meta = Table("meta", metadata, Column("key", String(64), primary_key=True), Column("value", Text, nullable=False))

# People who sign in at the switchboard itself, at sites whose CRM is no hub. ``key`` is a hash.
keys = Table(
    "keys",
    metadata,
    Column("person", String(64), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("key", String(64), nullable=False, unique=True),
)

# What a caller asked for by pressing 1. ``id`` is the exchange's id of the call: asked twice is asked once.
requests = Table(
    "requests",
    metadata,
    Column("id", String(UNIQUE_ID), primary_key=True),
    Column("callback", String(36), nullable=False, unique=True),
    Column("queue", String(64), nullable=False),
    Column("asked_at", String(32), nullable=False, index=True),
    Column("doc", Text, nullable=False),
)

# The CRM's open callbacks, as last told.
callbacks = Table(
    "callbacks",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("number_key", String(400), nullable=False, index=True),
    Column("doc", Text, nullable=False),
)

# What the CRM is still to be told, in order; ``subject`` is the callback.
outbox = Table(
    "outbox",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("subject", String(36), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("doc", Text, nullable=False),
    sqlite_autoincrement=True,
)

# Calls back that the system places: intent before action (design § 4, rule 2). ``phase``: see ringing_back.
runs = Table(
    "runs",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("callback", String(36), nullable=False, index=True),
    Column("number_key", String(400), nullable=False),
    Column("phase", String(16), nullable=False, index=True),
    Column("began_at", String(32), nullable=False),
    Column("doc", Text, nullable=False),
)
Index("runs_of_a_person", runs.c.number_key, runs.c.began_at)

# Direct lines that are open.
direct = Table(
    "direct",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("person", String(64), nullable=False, index=True),
    Column("number_key", String(400), nullable=False, index=True),
    Column("until", String(32), nullable=True),
    Column("doc", Text, nullable=False),
)

# Voice messages; the sound is a file in the folder of recordings.
messages = Table(
    "messages",
    metadata,
    Column("id", String(UNIQUE_ID), primary_key=True),
    Column("queue", String(64), nullable=False),
    Column("at", String(32), nullable=False, index=True),
    Column("doc", Text, nullable=False),
)

# Callouts by which the agent's own phone rings first.
callouts = Table(
    "callouts",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("person", String(64), nullable=False),
    Column("state", String(20), nullable=False, index=True),
    Column("doc", Text, nullable=False),
)

# Phones that agents are logged in with (empty: the one of their extension), and how they stand in their queues.
phones = Table(
    "phones",
    metadata,
    Column("person", String(64), primary_key=True),
    Column("phone", String(64), nullable=False),
    Column("doc", Text, nullable=False, server_default="{}"),
)

# What became of calls and callbacks, for the day's charts. ``kind``: call, callback.
facts = Table(
    "facts",
    metadata,
    Column("id", String(UNIQUE_ID), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("queue", String(64), nullable=False),
    Column("at", String(32), nullable=False, index=True),
    Column("result", String(16), nullable=False),
    Column("seconds", Float, nullable=False, server_default="0"),
    Column("doc", Text, nullable=False, server_default="{}"),
)
