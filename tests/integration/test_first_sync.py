# SPDX-License-Identifier: GPL-3.0-or-later
"""The first feed of a large CRM: told as it comes, worked beside, gone on with after an interruption; and the contacts after it."""

from __future__ import annotations

import asyncio
import random
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from app.crm.hub import PAGE, HubCrm
from app.crm.port import ContactPage, Page
from app.domain import record
from app.domain.call import CallResult
from app.domain.callback import Callback, Status
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.listing import Filter, Scope
from app.domain.number import parse
from app.domain.people import Contact
from app.hub.embedded import EmbeddedHub
from app.services.events import Connection, SyncStatus
from app.storage.database import Database
from app.storage.reader import Reader
from app.storage.replica import Replica
from app.sync.engine import Sync
from tests.desks import Desk, desk, form, play, until
from tests.hub_line import Told, hub
from tests.made import NOW

ROOT = Path(__file__).resolve().parents[2]
MANY = 2 * PAGE + 600
"""Callbacks at the hub: three pages."""


@asynccontextmanager
async def signed_in(url: str, person: str) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=f"{url}/api/v1", timeout=60) as client:
        answer = await client.post("/sessions", json={"user": person, "password": f"password-{person}"})
        client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        yield client


async def filled(server: EmbeddedHub, folder: Path, count: int = MANY) -> None:
    """Many callbacks, put into the hub's file beside one that was made over its interface."""
    async with desk(folder / "filling", server.url or "", "ben") as ben:
        one = await ben.callbacks.create(form(1, note="a note"))
        await ben.synced()
        await ben.callbacks.edit(one.id, note="the note")
        await ben.synced()
    await server.stop()
    with closing(sqlite3.connect(folder / "hub" / "hub.sqlite")) as database, database:
        database.row_factory = sqlite3.Row
        row = dict(database.execute("SELECT * FROM callbacks").fetchone())
        names = ", ".join(row)
        for n in range(1, count):
            number, new = f"+35840{2_000_000 + n}", new_id()
            doc = row["doc"].replace(one.id, new).replace(one.number.e164 or "", number)
            values = row | {"id": new, "doc": doc, "number_key": number, "seq": row["seq"] + n}
            database.execute(
                f"INSERT INTO callbacks ({names}) VALUES ({', '.join(f':{name}' for name in row)})", values
            )
        database.execute("UPDATE counter SET value = value + ?", (count,))
    await server.start()


def held(store: Replica) -> int:
    return int(store._connection.execute("SELECT count(*) FROM callbacks").fetchone()[0])


def test_a_long_feed_comes_in_beside_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server:
            await filled(server, tmp_path)
            gate, pages = asyncio.Event(), 0
            changes = HubCrm.changes

            async def slowly(self: HubCrm, since: str | None) -> Page:
                nonlocal pages
                pages += 1
                if pages == 3:
                    await gate.wait()
                return await changes(self, since)

            monkeypatch.setattr(HubCrm, "changes", slowly)
            ann = Desk(tmp_path / "a")
            try:
                await ann.sign_in(server.url or "", "ann")
                await until(lambda: pages == 3 and held(ann.store) == 2 * PAGE, "most of it is there")
                assert ann.sync.status.connection is Connection.SYNCING
                progress = [e.progress for e in ann.all(SyncStatus) if e.progress is not None]
                assert progress
                assert {one.total for one in progress} == {MANY}
                assert [one.done for one in progress] == sorted(one.done for one in progress)
                # The agent works: what is there can be changed, claimed and called, and goes out.
                known = next(iter(ann.store.open_for(parse("+358402000700", "FI"))))
                await ann.callbacks.edit(known.id, note="meanwhile")
                made = await ann.callbacks.create(form(2))
                await until(lambda: ann.store.outbox.counts() == (0, 0), "it is sent")
                call = await ann.calls.dial_callback(known.id)
                assert ann.phone.dialled() == [known.number.e164]
                ann.ended(call, CallResult.BUSY)
                gate.set()
                await ann.synced()
                assert held(ann.store) == MANY + 1
                assert ann.sync.status.progress is None
                assert (await ann.get(known.id)).note == "meanwhile"
                assert ann.store.base(made.id) is not None
            finally:
                gate.set()
                await ann.close()

    play(scenario())


READING = """
import asyncio, os, signal, sys
from pathlib import Path
from app.crm.hub import HubCrm
from app.storage.database import Database
from app.storage.replica import Replica
from app.sync.engine import Sync

database = Database(Path(sys.argv[1]))
commits = 0

def trace(statement):
    global commits
    commits += statement == "COMMIT"
    if commits == int(sys.argv[4]):
        os.kill(os.getpid(), signal.SIGKILL)

class Quiet:
    def __getattr__(self, name):
        return lambda *a: None

database.connection.set_trace_callback(trace)
asyncio.run(Sync(HubCrm(sys.argv[2], sys.argv[3]), Replica(database), Quiet()).run())
"""


def test_an_interrupted_feed_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str | None] = []
    changes = HubCrm.changes

    async def counted(self: HubCrm, since: str | None) -> Page:
        asked.append(since)
        return await changes(self, since)

    async def scenario() -> None:
        async with hub(tmp_path) as server:
            await filled(server, tmp_path)
            crm = HubCrm(server.url or "")
            token = (await crm.sign_in("ann", "password-ann")).token
            await crm.aclose()
            before = -1
            for at in (4, 8, 11, 14):
                path = tmp_path / f"{at}.sqlite3"
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-c", READING, str(path), server.url or "", token, str(at), cwd=ROOT
                )
                assert await process.wait() == -signal.SIGKILL
                database = Database(path)
                store, told = Replica(database), Told()
                there, cursor = held(store), store.meta("cursor")
                assert there >= before
                assert (cursor is None) is (there < PAGE)
                before = there
                asked.clear()
                monkeypatch.setattr(HubCrm, "changes", counted)
                crm = HubCrm(server.url or "", token)
                running = asyncio.create_task(Sync(crm, store, told).run())
                await until(lambda told=told: told.state == "synced", "the rest came")  # type: ignore[misc]
                running.cancel()
                await asyncio.gather(running, return_exceptions=True)
                await crm.aclose()
                assert asked[0] == cursor, "what was stored is not read again"
                assert len(asked) == 3 - there // PAGE
                assert held(store) == MANY
                database.close()
            assert before > 1000

    play(scenario())


def found(path: Path, text: str = "the note") -> int:
    """How many callbacks the list's search finds, beside whoever writes."""
    reader = Reader(path)
    try:
        return reader.counts(Filter("ann", scope=Scope.ALL, statuses=frozenset(Status), text=text), NOW).shown
    finally:
        reader.close()


def test_killed_at_any_point_nothing_is_lost_and_all_is_found(tmp_path: Path) -> None:
    chance = random.Random(3)

    async def scenario() -> None:
        async with hub(tmp_path) as server:
            await filled(server, tmp_path)
            crm = HubCrm(server.url or "")
            token = (await crm.sign_in("ann", "password-ann")).token
            await crm.aclose()
            path = tmp_path / "killed.sqlite3"
            Database(path).close()
            there, seen = 0, {0}
            while there < MANY:
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-c", READING, str(path), server.url or "", token, "-1", cwd=ROOT
                )
                enough = min(MANY, there + chance.randint(300, 1200))
                await until(lambda enough=enough: found(path) >= enough, "some more came")  # type: ignore[misc]
                await asyncio.sleep(chance.random() * 0.02)
                process.kill()
                await process.wait()
                with closing(sqlite3.connect(path)) as check:
                    assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
                    before, there = there, check.execute("SELECT count(*) FROM callbacks").fetchone()[0]
                    cursor = check.execute("SELECT value FROM meta WHERE key = 'cursor'").fetchone()
                assert there >= before
                assert {found(path, text) for text in ("the note", "NOTE", "+35840", "te")} == {there}
                assert (cursor is None) is (there < PAGE)
                seen.add(there)
            assert len(seen) > 3

    play(scenario())


MATTI = Contact("matti", "Matti Meikäläinen", ("+358401234501",), "Oy Firma Ab")
MAIJA = Contact("maija", "Maija Meikäläinen", ("+358401234501", "+358401234502"))


def test_contacts_are_known_without_the_hub(tmp_path: Path) -> None:
    async def put(client: httpx.AsyncClient, one: Contact) -> None:
        body = {name: value for name, value in record.contact(one).items() if name != "id"}
        answer = await client.put(f"/contacts/{one.id}", json=body)
        assert answer.status_code in (200, 201), answer.text

    async def scenario() -> None:
        async with hub(tmp_path) as server, signed_in(server.url or "", "boss") as client:
            await put(client, MATTI)
            await put(client, MAIJA)
            async with desk(tmp_path / "a", server.url or "", "ann") as ann:
                await until(ann.store.contacts_whole, "all contacts were read")
                # One that changes while the desk listens.
                await put(client, replace(MATTI, name="Matti Virtanen"))
                await until(lambda: ann.store.search_contacts("virtanen"), "the desk was told")
                await server.stop()
                both = await ann.directory.contacts_for(parse("040 1234501", "FI"))
                assert [one.id for one in both] == ["maija", "matti"]
                assert await ann.directory.contact_for(parse("040 1234501", "FI")) is None
                only = await ann.directory.contact_for(parse("040 1234502", "FI"))
                assert only == MAIJA
                found = await ann.directory.search("firma")
                assert ([one.name for one in found.contacts], found.crm_asked) == (["Matti Virtanen"], False)

    play(scenario())


def test_a_crm_without_a_feed_of_contacts_is_asked_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def none(self: HubCrm, since: str | None) -> ContactPage:
        raise CrmError(CrmErrorKind.REFUSED, "not_found", 404)

    monkeypatch.setattr(HubCrm, "contacts", none)

    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            assert not ann.store.contacts_whole()
            assert await ann.directory.contacts_for(parse("040 1234501", "FI")) == ()
            assert ann.sync.status.connection is Connection.SYNCED
            assert isinstance(await ann.callbacks.create(form(1)), Callback)
            await ann.synced()

    play(scenario())
