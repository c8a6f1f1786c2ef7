# SPDX-License-Identifier: GPL-3.0-or-later
"""A hub with a year's callbacks, in a process of its own, and what its desks need of it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import sqlalchemy as sa

from app.domain import record
from app.domain.callback import Callback
from app.hub import schema
from app.hub.callbacks import dumped
from app.hub.database import Database
from app.hub.embedded import EmbeddedHub, NewPerson
from tests.bench import crowd

PASSWORD = "a password of the bench"
PEOPLE = [NewPerson(person.id, person.name, person.role.value, PASSWORD) for person in crowd.PEOPLE]
ME, COLLEAGUE = crowd.PEOPLE[0].id, crowd.PEOPLE[1].id


async def started(folder: Path, callbacks: int) -> EmbeddedHub:
    """The hub, running, with so many callbacks."""
    hub = EmbeddedHub(folder, people=PEOPLE)
    await hub.start()
    await hub.stop()
    database = Database(f"sqlite:///{folder / 'hub.sqlite'}")
    try:
        await database.write(lambda connection: put_all(connection, crowd.callbacks(callbacks)))
    finally:
        database.close()
    await hub.start()
    return hub


def put_all(connection: sa.Connection, callbacks: Iterable[Callback]) -> None:
    """As the hub's own writes leave it, without the time that they take one by one."""
    first: int = connection.execute(sa.select(schema.counter.c.value)).scalar_one() + 1
    rows = [
        {
            "id": one.id,
            "seq": first + n,
            "edited_version": one.version,
            "number_key": one.number.key,
            "queue_key": one.queue or "",
            "is_open": one.open,
            "claim_token": "",
            "doc": dumped(record.callback(one)),
        }
        for n, one in enumerate(callbacks)
    ]
    connection.execute(sa.insert(schema.callbacks), rows)
    connection.execute(sa.update(schema.counter).values(value=first + len(rows)))
