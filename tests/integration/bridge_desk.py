# SPDX-License-Identifier: GPL-3.0-or-later
"""Both ends of the bridge, for tests: a real Bridge on port 0, a desk that writes down what pages ask of it, and a page."""

from __future__ import annotations

import asyncio
import functools
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from app.domain.agent import Agent, AgentState
from app.domain.call import Call, CallEvent, CallResult, CallState, Direction
from app.domain.errors import DomainError
from app.domain.number import parse
from app.links.bridge.desk import Form, Standing
from app.links.bridge.limits import Limits
from app.links.bridge.pairs import Kept
from app.links.bridge.server import Bridge, BridgeOptions

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
CRM = "https://crm.example.com"
NUMBER = "+358401234567"


def on_a_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """A test that is a coroutine, on a loop of its own."""

    @functools.wraps(test)
    def run(*arguments: Any, **fixtures: Any) -> None:
        asyncio.run(test(*arguments, **fixtures))

    return run


async def until(condition: Callable[[], bool]) -> None:
    """Wait for something that other coroutines bring about."""
    while not condition():  # noqa: ASYNC110  (it is no event, but whatever the test looks at)
        await asyncio.sleep(0.005)


class MemoryStore:
    """Paired pages of this test."""

    def __init__(self) -> None:
        self.kept: tuple[Kept, ...] = ()

    def load(self) -> tuple[Kept, ...]:
        return self.kept

    def save(self, kept: Sequence[Kept]) -> None:
        self.kept = tuple(kept)


class DeskOfPages:
    """Answers pages; ``answer`` is what the agent says to a question, ``None`` = nothing yet."""

    def __init__(self) -> None:
        self.answer: bool | None = True
        self.refusal: DomainError | None = None
        self.asked: list[tuple[str, str]] = []
        self.questions = 0
        """Questions that the agent has before them."""
        self.dialled: list[tuple[str, str, str | None]] = []
        self.forms: list[Form] = []
        self.shown: list[str] = []
        self.agent: Agent | None = Agent("anna", AgentState.READY, NOW)
        self.calls: tuple[Call, ...] = ()
        self.bridge: Bridge | None = None
        self.rings_when_dialled = False

    async def dial(self, number: str, customer: str, callback: str | None) -> None:
        self._refuse()
        self.dialled.append((number, customer, callback))
        if self.rings_when_dialled and self.bridge is not None:
            one = made_call(number, callback=callback, customer=customer)
            one = one.after(CallEvent.RINGING, NOW)
            self.bridge.tell(one)
            one = one.after(CallEvent.ANSWERED, NOW)
            self.bridge.tell(one)
            self.bridge.tell(one.after(CallEvent.ENDED, NOW, result=CallResult.ANSWERED))

    async def open_form(self, form: Form) -> None:
        self._refuse()
        self.forms.append(form)

    async def show(self, callback: str) -> None:
        self._refuse()
        self.shown.append(callback)

    async def ask_pairing(self, origin: str, name: str) -> bool:
        self.asked.append((origin, name))
        self.questions += 1
        try:
            await until(lambda: self.answer is not None)
            return bool(self.answer)
        finally:
            self.questions -= 1

    def standing(self) -> Standing:
        return Standing(self.agent, self.calls)

    def _refuse(self) -> None:
        if self.refusal is not None:
            raise self.refusal


def made_call(number: str = NUMBER, **more: object) -> Call:
    """A call that the agent has dialled."""
    one = Call("call-1", Direction.OUT, parse(number, "FI"), NOW, "anna", CallState.CONNECTING)
    return replace(one, **more)  # type: ignore[arg-type]


@asynccontextmanager
async def open_bridge(
    desk: DeskOfPages | None = None,
    *,
    origins: tuple[str, ...] = (CRM, "https://*.pages.example.com"),
    limits: Limits | None = None,
    store: MemoryStore | None = None,
) -> AsyncIterator[tuple[Bridge, DeskOfPages]]:
    """A bridge that listens, and its desk."""
    desk = desk or DeskOfPages()
    bridge = Bridge(BridgeOptions(origins, 0, store or MemoryStore(), limits or Limits()), desk)
    desk.bridge = bridge
    await bridge.start()
    try:
        yield bridge, desk
    finally:
        await bridge.stop()


class Page:
    """A page of the CRM, as far as the bridge can tell."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.count = 0

    async def ask(self, type: str, **fields: object) -> dict[str, Any]:
        """Send a request; the answer to it, events before it are skipped."""
        self.count += 1
        id = f"r{self.count}"
        await self.socket.send(json.dumps({"type": type, "id": id, **fields}))
        while True:
            answer = await self.hear()
            if answer.get("id") == id:
                return answer

    async def hear(self) -> dict[str, Any]:
        """The next frame."""
        return dict(json.loads(await self.socket.recv()))

    async def closed(self) -> tuple[int, str]:
        """How the bridge closes the connection; frames before that are skipped."""
        with pytest.raises(ConnectionClosed) as caught:
            await self._hear_all()
        end = caught.value.rcvd
        assert end is not None
        return end.code, end.reason

    async def _hear_all(self) -> None:
        while True:
            await self.socket.recv()


@asynccontextmanager
async def page_of(bridge: Bridge, *, origin: str = CRM, host: str = "127.0.0.1") -> AsyncIterator[Page]:
    """A page that is connected, and has said nothing yet."""
    address = f"ws://{host}:{bridge.port}/soitto/v1/ws"
    async with connect(address, origin=origin, proxy=None, max_size=None, close_timeout=1) as found:  # type: ignore[arg-type]
        yield Page(found)


async def pair(page: Page, name: str = "CRM") -> str:
    """Say hello and be paired; the token."""
    assert (await page.ask("hello", protocol=1))["paired"] is False
    return str((await page.ask("pair", name=name))["token"])
