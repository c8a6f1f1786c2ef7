# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole desk at a real Odoo: signed in through the window, a phone call of Odoo's called from the list, the outcome in Odoo."""

from __future__ import annotations

import asyncio
import json
import signal
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.test_faults import PATIENCE, STAYS, DeskProcess, play, site
from tests.odoo.server import LOGIN, PASSWORD, PLACE, PROGRAMS, Server

pytestmark = [
    pytest.mark.odoo,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are ended as POSIX does it"),
]


def computer(folder: Path, server: Server) -> Path:
    """A profile folder as IT leaves it."""
    folder.mkdir()
    profile = [
        "system = 'odoo'",
        "name = 'Odoo'",
        f"url = '{server.url}'",
        "database = 'calls'",
        "zone = 'Europe/Moscow'",
    ]
    (folder / "crm.toml").write_text("\n".join([*profile, "poll_seconds = 2"]), encoding="utf-8")
    settings = {"version": 1, "language": "en", "crm_profile": str(folder / "crm.toml")}
    (folder / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


async def until_there(server: Server, model: str, wanted: list[Any], fields: list[str], what: str) -> dict[str, Any]:
    """Wait until Odoo finds exactly one record; its fields."""
    end = time.monotonic() + PATIENCE
    while True:
        found = await asyncio.to_thread(server.admin.call, model, "search_read", wanted, fields)
        if len(found) == 1:
            one: dict[str, Any] = found[0]
            return one
        assert time.monotonic() < end, f"never there: {what}: {found}"
        await asyncio.sleep(0.2)


def test_a_day_at_odoo(tmp_path: Path) -> None:
    async def scenario() -> None:
        assert PLACE is not None
        assert PROGRAMS is not None
        server = await asyncio.to_thread(Server, PLACE, PROGRAMS, "calls")
        try:
            await asyncio.to_thread(server.start)
            async with site(tmp_path) as here:
                due = (datetime.now(UTC) - timedelta(minutes=1)).strftime("%Y-%m-%d %H:%M:%S")
                made = {"name": "Callback", "partner_phone": STAYS, "date": due, "user_id": server.uids[1]}
                partner = await asyncio.to_thread(
                    server.admin.call, "res.partner", "create", {"name": "Maria Jensen", "phone": STAYS}
                )
                call = {**made, "partner_id": partner, "direction": "out", "state": "open"}
                number = await asyncio.to_thread(server.admin.call, "crm.phonecall", "create", call)
                desk = await DeskProcess(computer(tmp_path / "one", server)).start()
                here.desks.append(desk)
                await here.world.say(
                    do="desk", address=await desk.do("line", port=here.world.customers_port), user=LOGIN[1]
                )
                await desk.do("sign_in_at_site", user=LOGIN[1], secret=PASSWORD[1])
                await desk.do("sync", connection="synced")
                # Called from the list and rated: done there, and the call is logged with its rating.
                one = await desk.do("callback_of", customer="Maria Jensen")
                await desk.do("dial_row", callback=one)
                await desk.do("call", state="talking")
                await desk.do("press_end")
                await desk.do("rate", face=5)
                await desk.do("sync", connection="synced", waiting=0)
                done = [["id", "=", number], ["state", "=", "done"]]
                await until_there(server, "crm.phonecall", done, ["state"], "the promise kept")
                logged = [["id", "!=", number], ["state", "=", "done"], ["partner_id", "=", partner]]
                found = await until_there(
                    server, "crm.phonecall", logged, ["description", "direction"], "the call's log"
                )
                assert "5" in found["description"]
                # Made at the desk: a phone call there, with the agent's note, once.
                await desk.do("plan", number="+79161234567", note="спросить про счёт & <скидку>")
                await desk.do("sync", connection="synced", waiting=0)
                mine = [["partner_phone", "like", "916"], ["state", "!=", "done"]]
                found = await until_there(server, "crm.phonecall", mine, ["description"], "the desk's promise")
                assert found["description"] == "спросить про счёт & <скидку>"
                await desk.close()
                log = (tmp_path / "one" / "soitto.log").read_text(encoding="utf-8")
                for secret in (PASSWORD[1], "1234567", "Jensen", STAYS[-6:]):
                    assert secret not in log
        finally:
            await asyncio.to_thread(server.remove)

    play(scenario)
