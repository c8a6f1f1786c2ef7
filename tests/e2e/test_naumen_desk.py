# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole desk at a Naumen Service Desk: signed in by access key through the window, its callbacks called, the outcome there."""

from __future__ import annotations

import asyncio
import json
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.test_faults import PATIENCE, STAYS, DeskProcess, Site, play, site
from tests.naumen.server import NaumenServer, naumen_server
from tests.naumen.server_module import ServerModule
from tests.naumen.store import Thing
from tests.naumen_site import profile_text, team_of

pytestmark = [
    pytest.mark.naumen,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are ended as POSIX does it"),
]


def computer(folder: Path, server: NaumenServer, mode: str) -> Path:
    """A profile folder as IT leaves it: the CRM's profile is named in the settings, nobody has signed in yet."""
    folder.mkdir()
    (folder / "crm.toml").write_text(profile_text(server, mode), encoding="utf-8")
    settings = {"version": 1, "language": "en", "crm_profile": str(folder / "crm.toml")}
    (folder / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


async def desk_at(here: Site, folder: Path) -> DeskProcess:
    desk = await DeskProcess(folder).start()
    here.desks.append(desk)
    await here.world.say(do="desk", address=await desk.do("line", port=here.world.customers_port), user="ann")
    return desk


def promise(server: NaumenServer, number: str, customer: str) -> str:
    """A callback that somebody made in Naumen, due now; its UUID."""
    ann = server.employee("ann")
    return server.store.add(
        "serviceCall$callback",
        clientPhone=number,
        clientName=customer,
        callAt=datetime.now(UTC) - timedelta(minutes=1),
        responsible=ann,
        responsibleTeam=team_of(server),
        author=ann,
        urgency=server.store.item("urgency", "normal"),
    )


async def until_there(server: NaumenServer, fqn: str, wanted: Callable[[list[Thing]], Any]) -> list[Thing]:
    """Wait until Naumen holds what is wanted of a class."""
    end = time.monotonic() + PATIENCE
    while not wanted(found := server.store.all(fqn)):
        assert time.monotonic() < end, f"never there: {found}"
        await asyncio.sleep(0.05)
    return found


@pytest.mark.parametrize("mode", ["bare", "module"])
def test_a_day_at_naumen(tmp_path: Path, mode: str) -> None:
    async def scenario() -> None:
        with naumen_server() as server:
            server.scripts.modules["SoittoDesk"] = ServerModule(server)
            team_of(server)
            key = server.key("ann")
            async with site(tmp_path) as here:
                uuid = promise(server, STAYS, "Мария Йенсен")
                desk = await desk_at(here, computer(tmp_path / "ann", server, mode))
                assert "access key" in (await desk.do("sign_in_at_site", user="ann", secret="0000", fails=True)).lower()
                await desk.do("sign_in_at_site", user="ann", secret=key)
                await desk.do("sync", connection="synced")
                # Called from the list, rated: closed there, with the call and its rating.
                one = await desk.do("callback_of", customer="Мария Йенсен")
                await desk.do("dial_row", callback=one)
                await desk.do("call", state="talking")
                await desk.do("press_end")
                await desk.do("rate", face=5)
                [closed] = await until_there(server, "serviceCall", lambda found: found[0].values["state"] == "closed")
                assert closed.uuid == uuid
                assert closed.values["codeOfClosing"] == server.store.item("closureCode", "connected")
                [call] = await until_there(server, "call", lambda found: found and found[0].values.get("rating"))
                assert (call.values["rating"], call.values["task"]) == (5, uuid)
                # Made at the desk: there with our key and the agent's note.
                await desk.do("plan", number="+79161234567", note="спросить про счёт & <скидку>")
                await until_there(server, "serviceCall", lambda found: len(found) == 2)
                # The key ends while something waits: asked for, and nothing is lost or sent twice.
                server.keys.end(key)
                await desk.do("plan", number="+79161234568", note="после")
                await desk.do("sync", connection="sign_in")
                await desk.do("ask_sign_in")
                new = server.key("ann")
                await desk.do("sign_in_at_site", user="ann", secret=new)
                await desk.do("sync", connection="synced", waiting=0)
                made = [one for one in server.store.all("serviceCall") if one.values.get("soittoId")]
                phones = sorted(str(one.values["clientPhone"]) for one in made)
                assert phones == sorted({STAYS, "+79161234567", "+79161234568"} & set(phones))
                assert {"+79161234567", "+79161234568"} <= set(phones)
                await desk.close()
                log = (tmp_path / "ann" / "soitto.log").read_text(encoding="utf-8")
                for secret in (key, new, "1234567", "Йенсен", STAYS[-6:]):
                    assert secret not in log

    play(scenario)


def test_a_profile_that_does_not_fit_is_told_by_name_and_writes_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        with naumen_server() as server:
            team_of(server)
            async with site(tmp_path) as here:
                promise(server, STAYS, "Мария Йенсен")
                folder = computer(tmp_path / "ann", server, "bare")
                text = (folder / "crm.toml").read_text(encoding="utf-8")
                (folder / "crm.toml").write_text(text.replace('"callAt"', '"callAtt"'), encoding="utf-8")
                before = dict(server.store.all("serviceCall")[0].values)
                desk = await desk_at(here, folder)
                await desk.do("sign_in_at_site", user="ann", secret=server.key("ann"))
                await desk.do("plan", number="+79161234567", note="до")
                assert any("callAtt" in text for text in await desk.do("notices", holds="callAtt"))
                [only] = server.store.all("serviceCall")
                assert dict(only.values) == before

    play(scenario)
