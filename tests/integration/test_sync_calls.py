# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls, what is said after them, working time and extensions of colleagues over HTTP."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx

from app.domain import record
from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction, Quality
from app.domain.enquiry import ENQUIRY_LIMIT
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.people import Person
from app.domain.rating import Rating
from app.domain.spell import Spell
from app.hub.wire import CallBody
from tests.desks import desk, play, until
from tests.hub_line import calls_at_hub, hub, proxied, syncing, waits
from tests.made import NOW


def test_a_hidden_caller_is_logged_and_is_nobody(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            for call in ("01910000-0000-7000-8000-00000000000a", "01910000-0000-7000-8000-00000000000b"):
                ann.calls.incoming(call, "", "", None)
                ann.calls.ended(call, CallResult.MISSED)
            await ann.synced()
            assert [one["number"]["sip"] for one in await calls_at_hub(server)] == ["anonymous", "anonymous"]
            assert ann.store.outbox.counts() == (0, 0)

    play(scenario())


CALL = Call(
    "019a0000-0000-7000-8000-000000000001",
    Direction.IN,
    parse("0401234501", "FI"),
    NOW,
    "ann",
    CallState.ENDED,
    answered_at=NOW,
    ended_at=NOW + timedelta(minutes=1),
    result=CallResult.ANSWERED,
    quality=Quality(0.5, 12.0, 40.0, "opus", True),
    transferred_to="8801",
    recordings=("/home/ann/one.wav",),
)


def test_what_is_said_after_a_call_reaches_the_hub(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), syncing(tmp_path, proxy.url, "ann") as (store, told):
            store.put_call(CALL, send=True)
            store.put_call(replace(CALL, id="019a0000-0000-7000-8000-000000000002", internal=True), send=True)
            await until(lambda: not waits(store), "the call is there")
            (there,) = await calls_at_hub(server)
            assert record.to_call(there) == replace(CALL, recordings=())
            # Its answer is lost on the way, so that it is sent twice.
            proxy.cut = lambda piece: piece.startswith(b"PUT /api/v1/calls") and proxy.cuts < 2
            for subject in ("order", "fault"):
                store.put_call(replace(CALL, rating=Rating(4), enquiry={"subject": subject}), send=True)
            await until(lambda: proxy.cuts == 2 and not waits(store), "the enquiry is there")
            (there,) = await calls_at_hub(server)
            assert (there["rating"], there["enquiry"]) == (4, {"subject": "fault"})
            assert told.refusals == []

    play(scenario())


def test_a_call_reaches_the_hub_without_an_enquiry_that_it_refuses(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, syncing(tmp_path, server.url or "", "ann") as (store, told):
            rated = replace(CALL, rating=Rating(5), recordings=())
            store.put_call(replace(rated, enquiry={f"f{at}": "x" * 4000 for at in range(20)}), send=True)
            await until(lambda: told.refusals, "it is told")
            (there,) = await calls_at_hub(server)
            assert record.to_call(there) == rated
            assert store.outbox.counts() == (0, 1)
            # What is registered instead takes its place.
            store.put_call(replace(rated, enquiry={"f0": "x"}), send=True)
            await until(lambda: store.outbox.counts() == (0, 0), "nothing is left")
            (there,) = await calls_at_hub(server)
            assert there["enquiry"] == {"f0": "x"}

    play(scenario())


def test_the_longest_enquiry_fits_into_a_request(tmp_path: Path) -> None:
    async def scenario() -> None:
        answers = {f"f{at}": "\U0001f642" * 4000 for at in range(ENQUIRY_LIMIT // 4000)}
        body = record.call(replace(CALL, enquiry=answers))
        taken = {name: value for name, value in body.items() if name in CallBody.model_fields}
        async with hub(tmp_path) as server, httpx.AsyncClient(base_url=f"{server.url}/api/v1", timeout=60) as client:
            answer = await client.post("/sessions", json={"user": "ann", "password": "password-ann"})
            client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
            client.headers["Content-Type"] = "application/json"
            # With every character escaped, as many clients write it.
            put = await client.put(f"/calls/{CALL.id}", content=json.dumps(taken))
            assert put.status_code in (200, 201), put.text
            (there,) = await calls_at_hub(server)
            assert there["enquiry"] == answers

    play(scenario())


def test_working_time_reaches_the_hub_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), syncing(tmp_path, proxy.url, "ann") as (store, told):
            proxy.cut = lambda piece: piece.startswith(b"PUT /api/v1/spells") and proxy.cuts < 2
            states = [AgentState.READY, AgentState.PAUSED, AgentState.READY]
            for n, state in enumerate(states):
                since = NOW + timedelta(minutes=n)
                store.put_spell(Spell(new_id(), "ann", state, since, since + timedelta(minutes=1), None), send=True)
            await until(lambda: proxy.cuts == 2 and not waits(store), "all of it is there")
            async with httpx.AsyncClient(base_url=f"{server.url}/api/v1") as client:
                answer = await client.post("/sessions", json={"user": "sue", "password": "password-sue"})
                client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
                kept = (await client.get("/spells")).json()["items"]
            assert [item["state"] for item in kept] == states
            # One whose time cannot be taken is put aside, and the agent hears nothing of it.
            store.put_spell(Spell(new_id(), "ben", AgentState.READY, NOW, NOW), send=True)
            await until(lambda: not waits(store), "it was refused")
            assert (store.outbox.counts(), told.refusals) == ((0, 0), [])
            assert store.outbox.retry_refused() == 1

    play(scenario())


def test_extensions_of_colleagues_reach_the_desk(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, syncing(tmp_path, server.url or "", "ann") as (store, _):
            async with httpx.AsyncClient(base_url=f"{server.url}/api/v1") as client:
                answer = await client.post("/sessions", json={"user": "boss", "password": "password-boss"})
                client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
                body = {"name": "Ben", "role": "agent", "extension": "8802"}
                assert (await client.put("/people/ben", json=body)).status_code == 200
            await until(lambda: Person("ben", "Ben", extension="8802") in store.directory()[0], "the desk was told")

    play(scenario())
