# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of the CRM and a whole desk: paired by the agent's click, it has customers called, and fills in the callback form."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.e2e.test_faults import PATIENCE, STAYS, DeskProcess, play, site

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are ended as POSIX does it")

CRM = "https://crm.example"


class Page:
    """A page of the CRM, as its browser connects it."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._asked = 0
        self.events: list[dict[str, Any]] = []

    async def hear(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(await asyncio.wait_for(self._socket.recv(), PATIENCE))
        return found

    async def ask(self, type: str, **fields: object) -> dict[str, Any]:
        """What a request is answered with; what the desk tells meanwhile goes to ``events``."""
        self._asked += 1
        await self._socket.send(json.dumps({"type": type, "id": str(self._asked), **fields}))
        while (answer := await self.hear()).get("id") != str(self._asked):
            self.events.append(answer)
        return answer

    async def call(self, state: str) -> dict[str, Any]:
        """Wait for an event: a call in this state."""
        while True:
            event = self.events.pop(0) if self.events else await self.hear()
            if event["type"] == "call" and event["call"]["state"] == state:
                found: dict[str, Any] = event["call"]
                return found

    async def closed(self) -> int:
        """Wait until the desk ends the conversation; with which code."""
        try:
            while True:
                await self.hear()
        except ConnectionClosed as end:
            return end.rcvd.code if end.rcvd else 0


@asynccontextmanager
async def page(port: int) -> AsyncIterator[Page]:
    async with connect(f"ws://127.0.0.1:{port}/soitto/v1/ws", origin=CRM, compression=None, proxy=None) as socket:  # type: ignore[arg-type]
        yield Page(socket)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


async def paired(one: Page, desk: DeskProcess) -> str:
    await one.ask("hello", protocol=1)
    asking = asyncio.ensure_future(one.ask("pair", name="Orders"))
    assert await desk.do("answer_page", allow=True) == CRM
    answer = await asking
    assert answer["type"] == "paired"
    return str(answer["token"])


def test_a_page_from_pairing_to_the_end_of_a_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path) as here:
            promised = (await here.held())["Maria Jensen"]
            desk, port = await here.desk(), free_port()
            await desk.do("allow_pages", origin=CRM, port=port)
            async with page(port) as one:
                token = await paired(one, desk)
                # A call, with who it is.
                assert (await one.ask("dial", number=STAYS, customer="Maria J."))["type"] == "done"
                call = await one.call("talking")
                assert (call["number"], call["customer"]) == (STAYS, "Maria J.")
                assert (await one.ask("dial", number=STAYS))["code"] == "in_call"
                await desk.do("press_end")
                await desk.do("rate", face=4)
                assert (await one.call("ended"))["result"] == "answered"
                # The form, filled in; a second one only when the first is done.
                due = "2031-05-02T09:30:00+03:00"
                fields = {"number": "+358401234599", "customer": "Äiti", "note": "ask for\nthe bill", "due": due}
                assert (await one.ask("form", **fields))["type"] == "done"
                assert (await one.ask("form", number="+358401234598"))["code"] == "form_open"
                content = await desk.do("form", save=True)
                assert content == {
                    "customer": "Äiti",
                    "note": "ask for\nthe bill",
                    "due": "2031-05-02T06:30:00+00:00",
                }
                await here.until_held(lambda held: "Äiti" in held, "the page's callback")
                # A promise, shown and dialled as its row would be.
                assert (await one.ask("show", callback=promised.id))["type"] == "done"
                await desk.do("selected", callback=promised.id)
                assert (await one.ask("show", callback="none"))["code"] == "not_found"
            # Known again, until it is taken back.
            async with page(port) as one:
                assert (await one.ask("hello", protocol=1, token=token))["paired"] is True
                assert await desk.do("revoke_pages") == 1
                assert await one.closed() == 4403
            async with page(port) as one:
                assert (await one.ask("hello", protocol=1, token=token))["code"] == "bad_token"

    play(scenario)


def test_a_number_that_is_not_called_by_itself_waits_in_the_dialpad(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path) as here:
            desk, port = await here.desk(), free_port()
            await desk.do("allow_pages", origin=CRM, port=port)
            async with page(port) as one:
                await one.ask("hello", protocol=1)
                refused = asyncio.ensure_future(one.ask("pair", name="Orders"))
                await desk.do("answer_page", allow=False)
                assert (await refused)["code"] == "refused"
                assert (await one.ask("dial", number=STAYS))["code"] == "not_paired"
            await desk.do("allow_pages", origin=CRM, port=port)
            async with page(port) as one:
                await paired(one, desk)
                assert (await one.ask("dial", number="112"))["code"] == "needs_press"
                assert await desk.do("dialpad") == "112"
                await desk.do("notices", holds="a page of the CRM asks for it")
                assert (await one.ask("dial", number="nobody"))["type"] == "error"
                assert here.rang("112") == 0
            held = await here.held()
            assert all(not one.attempts for one in held.values())

    play(scenario)
