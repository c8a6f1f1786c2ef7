# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people change the same callback without a connection, and the hub refuses for good: told, decided and ended by agents.

Everything is a process of its own and real: two desks with their windows, the hub, and lines between them that can be cut.
"""

from __future__ import annotations

import signal
from pathlib import Path

import httpx
import openpyxl
import pytest

from app.demo.world import AGENT
from tests.desks import Proxy
from tests.e2e.test_faults import DeskProcess, Site, play, site

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are ended as POSIX does it")
GONE = "The owner is not at the server any more. Choose another one."


async def line_of(here: Site) -> Proxy:
    """A line of its own to the hub for the desk that comes next."""
    assert here.world.hub.url is not None
    line = Proxy(int(here.world.hub.url.rpartition(":")[2]))
    here.url = await line.start()
    return line


async def cut(line: Proxy, desk: DeskProcess) -> None:
    await line.stop()
    await desk.do("sync", connection="offline")


async def set_active(here: Site, person: str, name: str, active: bool) -> None:
    """The administrator puts a colleague away, or takes them back."""
    crm = await here.world.crm("olga")
    try:
        async with httpx.AsyncClient(
            base_url=f"{here.world.hub.url}/api/v1", headers={"Authorization": f"Bearer {crm.token}"}, trust_env=False
        ) as client:
            body = {"name": name, "role": "agent", "active": active}
            (await client.put(f"/people/{person}", json=body)).raise_for_status()
    finally:
        await crm.aclose()


def test_two_desks_edit_the_same_callback_offline(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path) as here:
            one = (await here.held())["Jonas Weber"]
            lines, desks = {}, {}
            for user in (AGENT, "bat"):
                lines[user] = await line_of(here)
                desks[user] = await here.desk(user)
                await desks[user].do("row_there", callback=one.id)
            first, second = desks.values()
            for user, desk in desks.items():
                await cut(lines[user], desk)
            await first.do("edit", callback=one.id, minutes=60, note="Anna: refund by Friday")
            await second.do("edit", callback=one.id, minutes=120, note="Бат: Даваа гарагт")
            wanted = await second.do("record_of", callback=one.id, note="Бат: Даваа гарагт")
            for desk in desks.values():
                await desk.do("sync", connection="offline", waiting=1)

            # The first is there again, and has said it; then the second.
            await lines[AGENT].start()
            await first.do("sync", connection="synced", waiting=0)
            hers = (await here.held())["Jonas Weber"]
            assert hers.note == "Anna: refund by Friday"
            await lines["bat"].start()
            told = await second.do("notices", holds="Jonas Weber: somebody else changed")
            assert "Anna: refund by Friday" in "".join(told)
            said = await second.do("waits", state="conflict", about=["Jonas Weber"])
            assert "When" in said["Jonas Weber"]
            assert "Note" in said["Jonas Weber"]
            # Nothing of his is there, and nothing of hers is lost, until he chooses.
            assert (await here.held())["Jonas Weber"] == hers
            await second.do("press_notice", holds="Jonas Weber: somebody else changed")
            shown = await second.do("decide", mine=["due"])
            assert set(shown) == {"due", "note"}
            assert shown["note"][1:] == ["Бат: Даваа гарагт", "Anna: refund by Friday"]
            assert all(who.startswith("Anna Virtanen") for who, _, _ in shown.values())

            held = await here.until_held(lambda held: held["Jonas Weber"].version > hers.version, "what he chose")
            both = held["Jonas Weber"]
            assert both.due.utc > hers.due.utc
            assert both.note == "Anna: refund by Friday"
            trail = sorted((one.by, one.field) for one in both.changes)
            assert trail == [(AGENT, "due"), (AGENT, "note"), ("bat", "due")]
            await second.do("sync", connection="synced", waiting=0)
            for desk in desks.values():
                record = await desk.do("record_of", callback=one.id, version=both.version)
                assert (record["due"], record["note"]) == (wanted["due"], "Anna: refund by Friday")
            await second.do("waits", state="conflict", about=[])
            await here.close()
            for line in lines.values():
                await line.stop()

    play(scenario)


def test_what_the_hub_refuses_is_shown_exported_tried_again_and_given_up(tmp_path: Path) -> None:
    reports = tmp_path / "reports"
    reports.mkdir()

    async def scenario() -> None:
        async with site(tmp_path) as here:
            before = await here.held()
            line = await line_of(here)
            desk = await here.desk()
            await desk.do("row_there", callback=before["Jonas Weber"].id)
            await cut(line, desk)
            for customer, note in (("Jonas Weber", "to be given up"), ("Maria Jensen", "=1+1")):
                await desk.do("edit", callback=before[customer].id, note=note, owner="eva")
            await desk.do("sync", connection="offline", waiting=2)
            await set_active(here, "eva", "Szabó Éva", active=False)
            await line.start()

            both = ["Jonas Weber", "Maria Jensen"]
            await desk.do("notices", holds=GONE)
            await desk.do("press_notice", holds=GONE)
            said = await desk.do("waits", state="dead", about=both)
            assert all("Refused" in text and GONE in text for text in said.values())
            held = await here.held()
            assert [held[customer] for customer in both] == [before[customer] for customer in both]

            await desk.do("export_refused", folder=str(reports))
            await desk.do("notices", holds=".xlsx")
            [report] = reports.glob("*.xlsx")
            sheet = openpyxl.load_workbook(report).active
            assert sheet is not None
            head, *rows = list(sheet.iter_rows(values_only=True))
            assert [row[head.index("About")] for row in rows] == both
            for row, customer in zip(rows, both, strict=True):
                cells = dict(zip(head, row, strict=True))
                assert cells["Number"] == before[customer].number.key
                assert cells["Key"] == before[customer].id
                assert cells["Why it waits"] == GONE
                assert "Owner" in str(cells["Change"])

            # Tried again, the hub says the same; nothing is lost by that.
            asked = len(line.requests)
            await desk.do("try_again", customer="Jonas Weber")
            await desk.do("sync", connection="synced")
            said = await desk.do("waits", state="dead", about=both)
            assert any(f"/callbacks/{before['Jonas Weber'].id}" in one for one in line.requests[asked:])
            await desk.do("give_up", customer="Jonas Weber")
            await desk.do("waits", state="dead", about=["Maria Jensen"])
            kept = await desk.do("record_of", callback=before["Jonas Weber"].id, note=before["Jonas Weber"].note)
            assert kept["owner"] is None
            # The colleague is back: what was refused goes through.
            await set_active(here, "eva", "Szabó Éva", active=True)
            await desk.do("try_again", customer="Maria Jensen")
            held = await here.until_held(lambda held: held["Maria Jensen"].owner == "eva", "the change tried again")
            assert held["Maria Jensen"].note == "=1+1"
            assert held["Jonas Weber"] == before["Jonas Weber"]
            await desk.do("waits", state="dead", about=[])
            await desk.do("sync", connection="synced", waiting=0)
            await here.close()
            await line.stop()

    play(scenario)
