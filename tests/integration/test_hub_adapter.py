# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's adapter reads its feeds page by page, and knows an older hub for what it is."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.crm.hub import PAGE, HubCrm
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.people import Contact
from app.hub import lists
from app.hub.database import Database
from app.hub.embedded import EmbeddedHub
from tests.hub import PEOPLE
from tests.integration.test_hub_server import create, signed_in

ROOT = Path(__file__).parents[2]
OLDER = """
import sys
from app.hub import cli, server
server.api.routes[:] = [route for route in server.api.routes if route.path != "/api/v1/contacts/changes"]
sys.exit(cli.main(["serve", "--port", "0", "--embedded"]))
"""


async def read_contacts(crm: HubCrm, cursor: str | None) -> tuple[list[Contact], str]:
    found: list[Contact] = []
    while True:
        page = await crm.contacts(cursor)
        found += page.items
        cursor = page.cursor
        if not page.more:
            return found, cursor


def test_all_contacts_are_read_and_then_what_changed(tmp_path: Path, hub_database: str) -> None:
    contacts = [Contact(f"c{number:04}", f"Contact {number}", (f"+3585{number:08}",)) for number in range(PAGE + 10)]

    def fill(connection: Connection) -> None:
        for contact in contacts:
            lists.put_contact(connection, contact)

    async def scenario() -> None:
        hub = EmbeddedHub(tmp_path, people=PEOPLE, database=hub_database)
        crm = HubCrm(await hub.start())
        try:
            with closing(Database(hub_database)) as database:
                await asyncio.to_thread(database.write_now, fill)
            await crm.sign_in("boss", "password-boss")
            assert (await crm.capabilities()).abilities.contact_feed
            found, cursor = await read_contacts(crm, None)
            assert found == contacts
            assert (await crm.contacts("abcdef01.1")).reset
            async with signed_in(hub, "boss") as boss:
                for number in range(3):
                    await create(boss, number)
                first = await crm.changes(None)
                assert (len(first.items), first.total) == (3, 3)
                assert (await crm.changes(first.cursor)).total is None
                events = crm.events(first.cursor)
                await boss.put("/contacts/c0005", json={"name": "Renamed"})
                kinds = []
                while "contacts" not in kinds:
                    event = await anext(events)
                    kinds.append(event.kind)
                assert set(kinds) == {"ping", "contacts"}
                await events.aclose()
            changed, _ = await read_contacts(crm, cursor)
            assert changed == [Contact("c0005", "Renamed")]
        finally:
            await crm.aclose()
            await hub.stop()

    asyncio.run(scenario())


def test_a_hub_without_a_feed_of_contacts_says_so(tmp_path: Path) -> None:
    environment = {**os.environ, "SOITTO_HUB_DATABASE": f"sqlite:///{tmp_path / 'hub.sqlite'}"}
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", OLDER], cwd=ROOT, env=environment, stdin=pipe, stdout=pipe) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(
            b'{"people": [{"id": "ann", "name": "Ann", "role": "agent", "password": "password-ann"}]}\n'
        )
        process.stdin.flush()
        port = int(process.stdout.readline().partition(b":")[2].rstrip(b"} \n"))

        async def scenario() -> None:
            crm = HubCrm(f"http://127.0.0.1:{port}")
            try:
                await crm.sign_in("ann", "password-ann")
                with pytest.raises(CrmError) as refused:
                    await crm.contacts(None)
            finally:
                await crm.aclose()
            assert (refused.value.kind, refused.value.code) == (CrmErrorKind.REFUSED, "not_found")
            assert not refused.value.maybe_done

        asyncio.run(scenario())
        process.stdin.close()
