# SPDX-License-Identifier: GPL-3.0-or-later
"""What the switchboard knows of the CRM's callbacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.domain.callback import Callback, Origin
from app.domain.due import at_instant
from app.domain.number import parse
from app.switchboard.crm.book import Book
from app.switchboard.store.database import Database
from tests.desks import play

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_what_was_written_while_the_feed_was_read_is_not_gone(tmp_path: Path) -> None:
    """The feed's list of all records is older than a record that was made meanwhile."""

    async def scenario() -> None:
        database = Database(f"sqlite:///{tmp_path / 'store.sqlite'}")
        book = Book(database)
        await book.load(NOW)
        number = parse("+358401234500", "FI")
        made = Callback("c1", number, at_instant(NOW, "Europe/Helsinki"), NOW, "sue", Origin.QUEUE, queue="support")
        old = replace(made, id="c0", queue="sales", version=3)
        await book.receive([old])
        await book.make(made)
        entry = book.first("c1")
        assert entry is not None
        await book.done(entry, replace(made, version=1))
        told: list[Callback] = []
        book.subscribe(told.append)
        await book.receive([], only=frozenset())
        assert set(book.open) == {"c1"}
        assert [one.id for one in told] == ["c0"]
        # From then on the CRM's word counts.
        await book.receive([], only=frozenset())
        assert set(book.open) == set()
        database.close()

    play(scenario())
