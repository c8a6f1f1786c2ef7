# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages that behave: a real bridge and a real WebSocket client, from pairing to calls."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.agent import Agent, AgentState
from app.domain.call import CallEvent, CallResult
from app.domain.errors import BadNumber, CallRefused, CrmError, CrmErrorKind, DomainError, EngineGone, NumberProblem
from app.domain.pairing import PortTaken
from app.links.bridge.desk import Form, PageRefused
from app.links.bridge.limits import Limits
from app.links.bridge.pairs import NotKept, PairFile
from app.links.bridge.server import Bridge, BridgeOptions
from tests.integration.bridge_desk import (
    CRM,
    NOW,
    NUMBER,
    DeskOfPages,
    MemoryStore,
    made_call,
    on_a_loop,
    open_bridge,
    page_of,
    pair,
)

ROOT = Path(__file__).resolve().parents[2]


@on_a_loop
async def test_a_page_is_paired_once_and_known_again() -> None:
    store = MemoryStore()
    async with open_bridge(store=store) as (bridge, desk):
        async with page_of(bridge) as page:
            token = await pair(page, "Orders")
            assert (await page.ask("ping"))["type"] == "pong"
        assert desk.asked == [(CRM, "Orders")]
        async with page_of(bridge) as page:
            welcome = await page.ask("hello", protocol=1, token=token)
            assert welcome["type"] == "welcome"
            assert welcome["paired"] is True
            assert welcome["agent"] == {
                "person": "anna",
                "state": "ready",
                "since": "2026-11-22T09:00:00.000Z",
                "reason": None,
            }
            assert welcome["calls"] == []
        (kept,) = bridge.paired()
        assert (kept.origin, kept.name) == (CRM, "Orders")
        assert token not in repr(store.kept[0].page) + store.kept[0].digest
    async with open_bridge(store=store) as (bridge, _), page_of(bridge) as page:
        assert (await page.ask("hello", protocol=1, token=token))["paired"] is True


@on_a_loop
async def test_a_page_has_numbers_called_and_hears_how_it_goes() -> None:
    async with open_bridge() as (bridge, desk), page_of(bridge) as page:
        await pair(page)
        desk.rings_when_dialled = True
        await page.socket.send(
            json.dumps(
                {"type": "dial", "id": "d", "number": "tel:+358-40-1234567;ext=3", "customer": "Äiti", "callback": "c1"}
            )
        )
        frames = [await page.hear() for _ in range(4)]
        assert desk.dialled == [("+358-40-1234567", "Äiti", "c1")]
        assert frames[-1] == {"type": "done", "id": "d"}
        assert [frame["call"]["state"] for frame in frames[:3]] == ["ringing", "talking", "ended"]
        assert frames[2]["call"] == {
            "id": "call-1",
            "direction": "out",
            "state": "ended",
            "number": NUMBER,
            "customer": "Äiti",
            "queue": None,
            "callback": "c1",
            "started_at": "2026-11-22T09:00:00.000Z",
            "answered_at": "2026-11-22T09:00:00.000Z",
            "ended_at": "2026-11-22T09:00:00.000Z",
            "result": "answered",
        }


@on_a_loop
async def test_only_paired_pages_hear_of_calls_and_of_no_calls_between_colleagues() -> None:
    async with open_bridge() as (bridge, desk), page_of(bridge) as paired, page_of(bridge) as other:
        await pair(paired)
        await other.ask("hello", protocol=1)
        bridge.tell(replace(made_call(), internal=True))
        bridge.tell(made_call())
        bridge.tell(Agent("anna", AgentState.PAUSED, NOW, "lunch"))
        assert (await paired.hear())["call"]["state"] == "connecting"
        assert (await paired.hear())["agent"]["reason"] == "lunch"
        assert (await other.ask("ping"))["code"] == "not_paired"
        desk.agent, desk.calls = None, (made_call(), replace(made_call(), internal=True))
        state = await paired.ask("state")
        assert state["agent"] is None
        assert [call["number"] for call in state["calls"]] == [NUMBER]
        held = made_call().after(CallEvent.ANSWERED, NOW).after(CallEvent.HELD, NOW)
        bridge.tell(held)
        assert (await paired.hear())["call"]["state"] == "held"
        bridge.tell(held.after(CallEvent.ENDED, NOW, result=CallResult.ANSWERED))
        assert (await paired.hear())["call"]["result"] == "answered"


@on_a_loop
async def test_a_page_opens_the_form_and_a_callback() -> None:
    async with open_bridge() as (bridge, desk), page_of(bridge) as page:
        await pair(page)
        form = {"number": "040 1234567", "customer": "Yhtiö Oy", "note": "Line one\nline two"}
        assert (await page.ask("form", due="2026-11-24T10:00:00+02:00", **form))["type"] == "done"
        assert (await page.ask("form"))["type"] == "done"
        assert desk.forms == [Form(**form, due=datetime(2026, 11, 24, 8, 0, tzinfo=UTC)), Form()]
        assert (await page.ask("show", callback="c1"))["type"] == "done"
        assert desk.shown == ["c1"]


@pytest.mark.parametrize(
    ("refusal", "code", "detail"),
    [
        (PageRefused("line_not_ready"), "line_not_ready", None),
        (BadNumber(NumberProblem.TOO_SHORT), "bad_number", "too_short"),
        (CallRefused("busy_line"), "call_refused", "busy_line"),
        (CrmError(CrmErrorKind.UNREACHABLE, detail="what the server said"), "crm", "unreachable"),
        (EngineGone("+358401234567"), "refused", None),
    ],
)
@on_a_loop
async def test_what_the_desk_refuses_has_a_code(refusal: DomainError, code: str, detail: str | None) -> None:
    async with open_bridge() as (bridge, desk), page_of(bridge) as page:
        await pair(page)
        desk.refusal = refusal
        answer = await page.ask("dial", number=NUMBER)
        assert (answer["type"], answer["code"], answer.get("detail")) == ("error", code, detail)
        assert (await page.ask("ping"))["type"] == "pong"


@on_a_loop
async def test_ipv6_and_localhost_are_served_where_they_are() -> None:
    async with open_bridge() as (bridge, _):
        hosts = ["localhost"]
        if socket.has_ipv6:
            try:
                with socket.create_connection(("::1", bridge.port)):
                    hosts.append("[::1]")
            except OSError:
                pass  # this machine has no IPv6
        for host in hosts:
            async with page_of(bridge, host=host) as page:
                assert (await page.ask("hello", protocol=1))["type"] == "welcome"


@on_a_loop
async def test_a_revoked_page_is_cut_off_and_a_stranger_from_then_on() -> None:
    async with open_bridge() as (bridge, _), page_of(bridge) as page, page_of(bridge) as same, page_of(bridge) as other:
        token = await pair(page)
        await same.ask("hello", protocol=1, token=token)
        await pair(other, "Other")
        first, second = bridge.paired()
        await bridge.revoke(first.id)
        assert await page.closed() == (4403, "revoked")
        assert await same.closed() == (4403, "revoked")
        assert (await other.ask("ping"))["type"] == "pong"
        assert bridge.paired() == (second,)
        async with page_of(bridge) as again:
            assert (await again.ask("hello", protocol=1, token=token))["code"] == "bad_token"


@on_a_loop
async def test_the_desk_says_goodbye() -> None:
    async with open_bridge() as (bridge, _), page_of(bridge) as page:
        await pair(page)
        stopping = asyncio.ensure_future(bridge.stop())
        assert (await page.closed())[0] == 1001
        await stopping
        assert bridge.port == 0


@on_a_loop
async def test_without_origins_nothing_listens() -> None:
    bridge = Bridge(BridgeOptions((), 0, MemoryStore()), DeskOfPages())
    await bridge.start()
    assert bridge.port == 0
    await bridge.stop()


def test_what_the_bridge_needs_is_not_loaded_with_the_desk() -> None:
    code = """if True:
        import asyncio, sys
        from app.links.bridge.server import Bridge, BridgeOptions
        class Store:
            def load(self): return ()
        asyncio.run(Bridge(BridgeOptions((), 0, Store()), None).start())
        print({"h11", "websockets"} & set(sys.modules))
    """
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@on_a_loop
async def test_a_port_that_is_taken_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        bridge = Bridge(BridgeOptions((CRM,), port, MemoryStore()), DeskOfPages())
        with pytest.raises(PortTaken) as caught:
            await bridge.start()
        assert caught.value.port == port
    await bridge.start()
    assert bridge.port == port
    await bridge.stop()


@on_a_loop
async def test_a_page_that_cannot_be_kept_is_not_paired() -> None:
    class FullDisk(MemoryStore):
        def save(self, kept: object) -> None:
            raise NotKept

    async with open_bridge(store=FullDisk()) as (bridge, _), page_of(bridge) as page:
        await page.ask("hello", protocol=1)
        assert (await page.ask("pair", name="CRM"))["code"] == "failed"
        assert (await page.ask("ping"))["code"] == "not_paired"
        assert bridge.paired() == ()


@on_a_loop
async def test_pairs_are_kept_in_a_file_of_the_profile(tmp_path: Path) -> None:
    file = tmp_path / "pages.json"
    store = PairFile(file)
    bridge = Bridge(BridgeOptions((CRM,), 0, store, Limits()), DeskOfPages())
    await bridge.start()
    async with page_of(bridge) as page:
        token = await pair(page)
    await bridge.stop()
    assert token not in file.read_text(encoding="utf-8")
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0
    again = Bridge(BridgeOptions((CRM,), 0, PairFile(file), Limits()), DeskOfPages())
    await again.start()
    async with page_of(again) as page:
        assert (await page.ask("hello", protocol=1, token=token))["paired"] is True
    await again.stop()
