# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests: a desk whose CRM is played, so that a test decides what it answers and when."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.call import CallResult
from app.domain.callback import Callback, Claim, claimed
from app.domain.errors import CrmError
from app.domain.number import Number
from app.domain.people import Contact, Person
from app.services.place import Workplace
from app.storage.database import Database
from app.storage.reader import Reader
from app.storage.replica import Replica
from tests.desks import Desk, form

ANN = Person("ann", "Ann")


class Crm:
    """Grants every claim, unless told otherwise."""

    def __init__(self, store: Replica) -> None:
        self.token = ""
        self.store = store
        self.error: CrmError | None = None
        self.gate: asyncio.Event | None = None
        self.asked: list[str] = []
        self.sought: list[str] = []
        self.renewed = 0
        self.number: Number | None = None
        """What somebody has typed there since: it comes with the claim."""

    async def claim(self, callback_id: str, token: str, seconds: int) -> tuple[Claim, Callback]:
        self.asked.append(token)
        if self.gate is not None:
            await self.gate.wait()
        if self.error is not None:
            raise self.error
        base = self.store.base(callback_id)
        assert base is not None
        claim = Claim("ann", datetime.now(UTC) + timedelta(seconds=seconds), token)
        current = replace(claimed(base, claim, datetime.now(UTC)), version=base.version + 1)
        current = replace(current, number=self.number or base.number)
        return claim, replace(current, claim=Claim("ann", claim.until))

    async def renew(self, callback_id: str, token: str, seconds: int) -> Claim:
        self.renewed += 1
        if self.error is not None:
            raise self.error
        return Claim("ann", datetime.now(UTC) + timedelta(seconds=seconds), token)

    async def sign_out(self) -> None:
        pass

    async def find_contacts(self, *, number: Any = None, text: str = "") -> tuple[Contact, ...]:
        if self.error is not None:
            raise self.error
        if text:
            self.sought.append(text)
        return (Contact("c1", "Matti Meikäläinen"),)

    async def aclose(self) -> None:
        pass


class NoSync:
    def kick(self) -> None:
        pass

    def retry_now(self) -> None:
        pass

    async def run(self) -> None:
        await asyncio.Event().wait()


class Played(Desk):
    """A desk whose CRM is played; what a sync would do, a test does by hand."""

    crm: Crm

    def open(self) -> None:
        database = Database(self.folder / "ann.sqlite3")
        store = Replica(database)
        store.keep_person(ANN)
        self.database, self.crm = database, Crm(store)
        self.place.current = Workplace(
            ANN,
            self.crm,
            store,
            NoSync(),
            lambda: Reader(database.path),
            database.close,  # type: ignore[arg-type]
        )
        self.agent.signed_in("ann")
        self.calls.recover()
        self.sync.stands("synced", None)

    async def close(self) -> None:
        self.sync.stands("offline", None)  # nobody sends: who leaves waits for nothing
        await super().close()

    async def known(self, last: int = 1, **fields: Any) -> Callback:
        """A callback that the CRM has."""
        made = await self.callbacks.create(form(last, **fields))
        self.confirm()
        return await self.get(made.id)

    def confirm(self) -> None:
        """The CRM has taken everything."""
        for entry in self.entries():
            one = self.store.get(entry.subject)
            self.store.outbox.done(entry)
            if one is not None:
                self.store.receive([replace(one, version=one.version + 1)])

    def entries(self) -> list[Any]:
        found = []
        connection = self.database.connection
        for (subject,) in connection.execute(
            "SELECT subject FROM outbox GROUP BY subject ORDER BY min(seq)"
        ).fetchall():
            found += self.store.outbox.waiting(subject)
        return sorted((entry for entry in found if entry.kind != "spell"), key=lambda entry: entry.seq)

    def kinds(self) -> list[str]:
        return [entry.kind for entry in self.entries()]

    def empty_disk(self) -> None:
        self.database.connection.execute("PRAGMA max_page_count = 1000000")

    def dump(self) -> list[str]:
        return list(self.database.connection.iterdump())


@asynccontextmanager
async def played(folder: Path) -> AsyncIterator[Played]:
    one = Played(folder)
    one.open()
    try:
        yield one
    finally:
        await one.calls.cancel_callout()
        for call in one.calls.live:
            one.calls.ended(call.id, CallResult.CANCELLED)
        await one.close()
