# SPDX-License-Identifier: GPL-3.0-or-later
"""Desk and hub over HTTP, with every fault the line can have: each change arrives, once; clashes are told."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.crm.hub import HubCrm
from app.domain import record
from app.domain.abilities import Abilities
from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction, Quality
from app.domain.callback import Callback, Clash, OutcomeKind, Priority
from app.domain.enquiry import ENQUIRY_LIMIT
from app.domain.errors import ClosedIsFinal, CrmError, CrmErrorKind, DomainError
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.people import Person
from app.domain.rating import Rating
from app.domain.spell import Spell
from app.domain.waiting import Progress
from app.hub.embedded import EmbeddedHub
from app.hub.wire import CallBody
from app.services import callbacks as callbacks_module
from app.services.events import ChangeRefused, ClashFound, Connection
from app.storage.database import Database
from app.storage.replica import Replica
from app.sync.engine import Sync
from tests.desks import Desk, Proxy, Secrets, desk, form, in_minutes, page, play, until
from tests.hub import PEOPLE
from tests.made import NOW


@asynccontextmanager
async def hub(folder: Path) -> AsyncIterator[EmbeddedHub]:
    one = EmbeddedHub(folder / "hub", people=PEOPLE)
    await one.start()
    try:
        yield one
    finally:
        await one.stop()


@asynccontextmanager
async def proxied(folder: Path) -> AsyncIterator[tuple[EmbeddedHub, Proxy]]:
    async with hub(folder) as one:
        assert one.url is not None
        proxy = Proxy(int(one.url.rpartition(":")[2]))
        await proxy.start()
        try:
            yield one, proxy
        finally:
            await proxy.stop()


async def at_hub(hub: EmbeddedHub) -> list[dict[str, Any]]:
    """Every callback the hub holds, as an independent client reads it."""
    async with httpx.AsyncClient(base_url=f"{hub.url}/api/v1", timeout=60) as client:
        answer = await client.post("/sessions", json={"user": "sue", "password": "password-sue"})
        client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        items: list[dict[str, Any]] = (await client.get("/callbacks", params={"limit": 1000})).json()["items"]
        return items


async def calls_at_hub(hub: EmbeddedHub) -> list[dict[str, Any]]:
    async with httpx.AsyncClient(base_url=f"{hub.url}/api/v1", timeout=60) as client:
        answer = await client.post("/sessions", json={"user": "sue", "password": "password-sue"})
        client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        items: list[dict[str, Any]] = (await client.get("/calls", params={"limit": 1000})).json()["items"]
        return items


def test_every_kind_of_change_reaches_the_hub_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callbacks_module, "UNDO_SECONDS", 0.2)

    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            made = await ann.callbacks.create(form(1, note="Ask for Matti", reason="refund"))
            await ann.callbacks.edit(made.id, customer="Other", priority=Priority.URGENT)
            await ann.callbacks.hand_over(made.id, "ben")
            later = in_minutes(90)
            await ann.callbacks.postpone(made.id, later)
            gone = await ann.callbacks.create(form(2))
            await ann.callbacks.delete(gone.id)
            flagged = await ann.callbacks.create(form(3))
            await ann.callbacks.flag(flagged.id, "wrong_number", "not theirs")
            await ann.synced()
            there = {one["id"]: one for one in await at_hub(server)}
            assert set(there) == {made.id, gone.id, flagged.id}
            one = there[made.id]
            assert (one["customer"], one["priority"], one["owner"]) == ("Other", 3, "ben")
            assert one["due"]["wall"] == later.wall.isoformat(timespec="minutes")
            assert [change["field"] for change in one["changes"]].count("owner") == 1
            assert there[gone.id]["outcome"]["kind"] == "deleted"
            assert (there[flagged.id]["outcome"]["disposition"], there[flagged.id]["outcome"]["note"]) == (
                "wrong_number",
                "not theirs",
            )
            assert ann.store.outbox.counts() == (0, 0)

    play(scenario())


def test_an_undone_deletion_never_reaches_the_hub(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            made = await ann.callbacks.create(form(1))
            await ann.synced()
            await ann.callbacks.delete(made.id)
            assert not (await ann.get(made.id)).open
            assert await ann.callbacks.undo_delete(made.id)
            assert (await ann.get(made.id)).open
            await ann.synced()
            assert [one["outcome"] for one in await at_hub(server)] == [None]
            assert not await ann.callbacks.undo_delete(made.id)

    play(scenario())


@pytest.mark.parametrize("request_line", [b"PUT /api/v1/callbacks", b"POST /api/v1/callbacks"], ids=["save", "close"])
def test_an_answer_lost_after_the_commit_is_asked_for_again(tmp_path: Path, request_line: bytes) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            proxy.cut = lambda piece: piece.startswith(request_line) and proxy.cuts < 3
            made = await ann.callbacks.create(form(1, note="once"))
            await ann.callbacks.edit(made.id, note="twice")
            await ann.callbacks.flag(made.id, "other")
            await until(lambda: proxy.cuts == 3, "three answers were lost")
            await ann.synced()
            (one,) = await at_hub(server)
            assert (one["note"], one["outcome"]["disposition"]) == ("twice", "other")
            assert [change["field"] for change in one["changes"]] == ["note"]
            assert ann.all(ChangeRefused) == []
            assert ann.all(ClashFound) == []
            assert (await ann.get(made.id)).version == one["version"]

    play(scenario())


def test_a_hub_killed_in_mid_request_gets_everything_when_it_is_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            made = [await ann.callbacks.create(form(n)) for n in range(30)]
            await until(lambda: ann.store.outbox.counts()[0] < 28, "some were sent")
            server.kill()
            for one in made[:5]:
                await ann.callbacks.edit(one.id, note="while it was dead")
            await until(lambda: ann.sync.status.connection is Connection.OFFLINE, "the desk noticed")
            assert ann.sync.status.waiting > 0
            await server.stop()
            await server.start()
            await ann.synced()
            there = await at_hub(server)
            assert sorted(one["id"] for one in there) == sorted(one.id for one in made)
            assert sum(one["note"] == "while it was dead" for one in there) == 5
            assert ann.store.outbox.counts() == (0, 0)

    play(scenario())


def test_a_desk_starts_and_works_without_the_hub(tmp_path: Path) -> None:
    async def scenario() -> None:
        secrets = Secrets()
        async with hub(tmp_path) as server:
            url = server.url or ""
            async with desk(tmp_path / "a", url, "ann", secrets=secrets) as ann:
                old = await ann.callbacks.create(form(1))
                await ann.synced()
            await server.stop()

            ann = Desk(tmp_path / "a", secrets)
            person = await ann.account.resume(url, "ann")
            assert person is not None
            assert person.id == "ann"
            assert ann.directory.people(), "the people are known without the hub"
            await until(lambda: ann.sync.status.connection is Connection.OFFLINE, "the desk says so")
            await ann.callbacks.edit(old.id, note="offline")
            new = await ann.callbacks.create(form(2))
            await ann.callbacks.edit(new.id, note="new, offline")
            assert ann.sync.status.waiting == 3
            assert (await ann.get(new.id)).note == "new, offline"

            await server.start()
            await ann.sync.now()
            await ann.synced()
            there = {one["id"]: one["note"] for one in await at_hub(server)}
            assert there == {old.id: "offline", new.id: "new, offline"}
            await ann.close()

    play(scenario())


def test_two_desks_change_different_fields(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            desk(tmp_path / "a", proxy.url, "ann") as ann,
            desk(tmp_path / "b", server.url or "", "ben") as ben,
        ):
            made = await ann.callbacks.create(form(1))
            await ben.sees(made.id, lambda one: True)
            await proxy.stop()
            await ann.callbacks.edit(made.id, note="from ann")
            await ben.callbacks.edit(made.id, customer="from ben")
            await ben.synced()
            await proxy.start()
            await ann.sync.now()
            await ann.synced()
            both = await ben.sees(made.id, lambda one: one.note == "from ann")
            assert both.customer == "from ben"
            assert await ann.sees(made.id, lambda one: one.customer == "from ben") == both
            assert ann.all(ClashFound) == []
            assert ann.all(ChangeRefused) == []

    play(scenario())


@pytest.mark.parametrize("told_first", [True, False], ids=["told by the feed first", "told by the refusal"])
def test_two_desks_change_the_same_field(tmp_path: Path, told_first: bool) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            desk(tmp_path / "a", proxy.url, "ann") as ann,
            desk(tmp_path / "b", server.url or "", "ben") as ben,
        ):
            made = await ann.callbacks.create(form(1, note="at first"))
            await ben.sees(made.id, lambda one: True)
            await ann.synced()
            await proxy.stop()
            await ann.callbacks.edit(made.id, note="ann's", customer="ann's")
            await ben.callbacks.edit(made.id, note="ben's")
            await ben.synced()
            if told_first:
                # As when the event of the other's change arrives while mine waits.
                theirs = await ben.get(made.id)
                changed = ann.store.receive([theirs])
                assert [clash.field for clash in changed[made.id]] == ["note"]
                assert (await ann.get(made.id)).note == "ben's"
            await proxy.start()
            await ann.sync.now()
            await ann.synced()
            both = await ben.sees(made.id, lambda one: one.customer == "ann's")
            assert both.note == "ben's"
            assert (await ann.get(made.id)).note == "ben's"
            if not told_first:
                (clash,) = [c for event in ann.all(ClashFound) for c in event.clashes]
                assert (clash.field, clash.mine, clash.theirs) == ("note", "ann's", "ben's")
            assert ann.all(ChangeRefused) == []
            assert ann.store.outbox.counts() == (0, 0)

    play(scenario())


def test_my_own_second_edit_does_not_clash_with_my_first(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            made = await ann.callbacks.create(form(1))
            for n in range(40):
                await ann.callbacks.edit(made.id, note=f"note {n}")
                if n % 3 == 0:
                    await asyncio.sleep(0)
                if n % 10 == 0:
                    await asyncio.sleep(0.02)
                assert (await ann.get(made.id)).note == f"note {n}"
            await ann.synced()
            (one,) = await at_hub(server)
            assert one["note"] == "note 39"
            assert ann.all(ClashFound) == []

    play(scenario())


def test_two_desks_promise_the_same_person(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            desk(tmp_path / "a", proxy.url, "ann") as ann,
            desk(tmp_path / "b", server.url or "", "ben") as ben,
        ):
            await proxy.stop()
            mine = await ann.callbacks.create(form(1, note="from ann", minutes=60, customer=""))
            await ann.callbacks.edit(mine.id, reason="refund")
            theirs = await ben.callbacks.create(form(1, note="from ben", minutes=20, owner="ben", customer="Matti"))
            await ben.synced()
            await proxy.start()
            await ann.sync.now()
            await ann.synced()
            (one,) = await at_hub(server)
            assert one["id"] == theirs.id
            assert one["note"] == "from ben\nfrom ann"
            assert one["due"]["wall"] == mine.due.wall.isoformat(timespec="minutes")
            assert (one["reason"], one["owner"], one["customer"]) == ("refund", "ben", "Matti")
            assert await ann.callbacks.get(mine.id) is None
            assert (await ann.get(theirs.id)).note == "from ben\nfrom ann"
            assert ann.all(ChangeRefused) == []

    play(scenario())


def test_a_new_promise_follows_the_end_of_the_old_one(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            old = await ann.callbacks.create(form(1, note="old"))
            await ann.synced()
            # The close is sent and its answer lost: the new promise must still wait for it.
            proxy.cut = lambda piece: piece.startswith(b"POST /api/v1/callbacks") and proxy.cuts < 2
            await ann.callbacks.flag(old.id, "reached_otherwise")
            new = await ann.callbacks.create(form(1, note="new"))
            assert new.id != old.id
            await until(lambda: proxy.cuts == 2, "answers were lost")
            await ann.synced()
            there = {one["id"]: one for one in await at_hub(server)}
            assert there[old.id]["outcome"]["disposition"] == "reached_otherwise"
            assert there[new.id]["outcome"] is None
            assert (there[old.id]["note"], there[new.id]["note"]) == ("old", "new")

    play(scenario())


def test_a_promise_to_the_number_another_one_is_leaving(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            moved = await ann.callbacks.create(form(1, note="moved"))
            await ann.synced()
            await proxy.stop()
            await ann.callbacks.edit(moved.id, number=form(2).number)
            new = await ann.callbacks.create(form(1, note="new"))
            await proxy.start()
            await ann.sync.now()
            await ann.synced()
            there = {one["id"]: (one["number"]["e164"], one["note"]) for one in await at_hub(server)}
            assert there == {
                moved.id: (form(2).number.e164, "moved"),
                new.id: (form(1).number.e164, "new"),
            }

    play(scenario())


def test_closed_elsewhere_is_final(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            desk(tmp_path / "a", proxy.url, "ann") as ann,
            desk(tmp_path / "b", server.url or "", "ben") as ben,
        ):
            made = await ann.callbacks.create(form(1))
            await ben.sees(made.id, lambda one: True)
            await ann.synced()
            await proxy.stop()
            await ann.callbacks.edit(made.id, note="too late")
            await ben.callbacks.flag(made.id, "wrong_number")
            await ben.synced()
            await proxy.start()
            await ann.sync.now()
            await ann.synced()
            shown = await ann.get(made.id)
            assert shown.outcome is not None
            assert shown.outcome.kind is OutcomeKind.DISPOSITION
            assert shown.note == ""
            (refusal,) = ann.all(ChangeRefused)
            assert isinstance(refusal.error, ClosedIsFinal)
            with pytest.raises(ClosedIsFinal):
                await ann.callbacks.edit(made.id, note="again")

    play(scenario())


def test_a_token_that_expires_in_the_middle_of_the_outbox(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            first = await ann.callbacks.create(form(1))
            await ann.synced()
            with closing(sqlite3.connect(tmp_path / "hub" / "hub.sqlite")) as database, database:
                database.execute("UPDATE sessions SET expires_at = '2020-01-01T00:00:00.000000Z'")
            rest = [await ann.callbacks.create(form(n)) for n in range(2, 12)]
            await until(lambda: ann.sync.status.connection is Connection.SIGN_IN, "a sign-in is asked for")
            assert ann.sync.status.waiting == 10
            await ann.callbacks.edit(first.id, note="meanwhile")
            with pytest.raises(CrmError) as wrong:
                await ann.account.sign_in(proxy.url, "ann", "no such password")
            assert (wrong.value.kind, wrong.value.code) == (CrmErrorKind.SIGN_IN, "wrong_password")
            assert ann.sync.status.waiting == 11
            await ann.sign_in(proxy.url, "ann")
            await ann.synced()
            there = await at_hub(server)
            assert sorted(one["id"] for one in there) == sorted([first.id, *(one.id for one in rest)])
            assert ann.store.outbox.counts() == (0, 0)

    play(scenario())


@pytest.mark.parametrize(
    ("answer", "state", "kind"),
    [
        (page("200 OK"), Connection.TROUBLE, CrmErrorKind.NOT_UNDERSTOOD),
        (page("404 Not Found"), Connection.TROUBLE, CrmErrorKind.NOT_UNDERSTOOD),
        (page("401 Unauthorized"), Connection.TROUBLE, CrmErrorKind.NOT_UNDERSTOOD),
        (page("409 Conflict"), Connection.TROUBLE, CrmErrorKind.NOT_UNDERSTOOD),
        (page("302 Found", b"", "Location: http://127.0.0.1:9/"), Connection.TROUBLE, CrmErrorKind.NOT_UNDERSTOOD),
        (page("500 Internal Server Error"), Connection.TROUBLE, CrmErrorKind.NOT_UNDERSTOOD),
        (page("200 OK", b"[1, 2]"), Connection.TROUBLE, CrmErrorKind.NOT_UNDERSTOOD),
        (page("200 OK", b"{}"), Connection.TROUBLE, CrmErrorKind.NOT_UNDERSTOOD),
        (page("502 Bad Gateway"), Connection.OFFLINE, CrmErrorKind.UNREACHABLE),
        (page("503 Service Unavailable"), Connection.OFFLINE, CrmErrorKind.UNREACHABLE),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Connection.OFFLINE, CrmErrorKind.UNREACHABLE),
        (page("429 Too Many Requests", b"<html>", "Retry-After: 1"), Connection.OFFLINE, CrmErrorKind.THROTTLED),
    ],
    ids=lambda value: value.split(b"\r\n")[0].decode()[:20] if isinstance(value, bytes) else "",
)
def test_what_is_no_hub_makes_the_desk_wait_and_drop_nothing(
    tmp_path: Path, answer: bytes, state: Connection, kind: CrmErrorKind
) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            known = await ann.callbacks.create(form(1))
            await ann.synced()
            proxy.answer = answer
            proxy.break_lines()
            await until(lambda: ann.sync.status.connection is state, f"{state}")
            await ann.callbacks.edit(known.id, note="kept")
            await ann.callbacks.create(form(2))
            await ann.sync.now()
            before = len(proxy.requests)
            await until(lambda: len(proxy.requests) > before, "it was tried again")
            await until(lambda: ann.sync.status.connection is state, f"{state}")
            assert ann.sync.status.problem is kind
            assert (ann.sync.status.waiting, ann.sync.status.refused) == (2, 0)
            proxy.answer = None
            await ann.sync.now()
            await ann.synced()
            assert sorted(one["note"] for one in await at_hub(server)) == ["", "kept"]
            assert ann.all(ChangeRefused) == []

    play(scenario())


def test_a_throttled_desk_waits_as_long_as_it_is_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (_, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            body = b'{"code": "throttled", "message": "Wait."}'
            proxy.answer = page("429 Too Many Requests", body, "Retry-After: 2")
            proxy.break_lines()
            await until(lambda: ann.sync.status.problem is CrmErrorKind.THROTTLED, "throttled")
            asked = len(proxy.requests)
            began = asyncio.get_running_loop().time()
            await until(lambda: len(proxy.requests) > asked, "asked again")
            assert asyncio.get_running_loop().time() - began > 1.5
            proxy.answer = None
            await ann.synced()

    play(scenario())


def test_a_cut_event_stream_goes_on_where_it_was(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            desk(tmp_path / "a", proxy.url, "ann") as ann,
            desk(tmp_path / "b", server.url or "", "ben") as ben,
        ):
            made = []
            for n in range(40):
                made.append((await ben.callbacks.create(form(n))).id)
                if n % 8 == 5:
                    proxy.break_lines()
                    await asyncio.sleep(0.01)
            await ben.synced()
            for one in made:
                await ann.sees(one, lambda callback: True)
            await ben.callbacks.edit(made[0], note="still listening")
            await ann.sees(made[0], lambda callback: callback.note == "still listening")

    play(scenario())


def test_a_refused_promise_stays_in_sight_and_is_tried_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            made = await ann.callbacks.create(form(1, reason="no_such_reason"))
            await until(lambda: ann.sync.status.refused == 1, "counted as refused")
            (refusal,) = ann.all(ChangeRefused)
            assert isinstance(refusal.error, CrmError)
            assert refusal.error.code == "unknown_reason"
            assert (await ann.get(made.id)).open
            await ann.sync.now()
            await until(lambda: len(ann.all(ChangeRefused)) == 2, "it was tried again")
            await until(lambda: ann.sync.status.refused == 1, "and is still refused")
            # What the agent changes now may be what was wrong.
            await ann.callbacks.edit(made.id, reason="refund")
            await ann.synced()
            (one,) = await at_hub(server)
            assert (one["id"], one["reason"]) == (made.id, "refund")
            assert ann.store.outbox.counts() == (0, 0)

    play(scenario())


def test_a_refused_promise_can_be_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callbacks_module, "UNDO_SECONDS", 0.1)

    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            made = await ann.callbacks.create(form(1, reason="no_such_reason"))
            await until(lambda: ann.sync.status.refused == 1, "counted as refused")
            await ann.callbacks.delete(made.id)
            await until(lambda: ann.store.get(made.id) is None, "it is gone")
            assert ann.store.outbox.counts() == (0, 0)
            assert await at_hub(server) == []

    play(scenario())


def test_one_change_that_cannot_be_sent_does_not_keep_others_out(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            desk(tmp_path / "a", proxy.url, "ann") as ann,
            desk(tmp_path / "b", server.url or "", "ben") as ben,
        ):
            proxy.cut = lambda piece: piece.startswith(b"PUT /api/v1/callbacks")
            await ann.callbacks.create(form(1))
            await until(lambda: proxy.cuts > 0, "the answer was lost")
            theirs = await ben.callbacks.create(form(2))
            await ann.sees(theirs.id, lambda one: True)
            proxy.cut = lambda piece: False
            await ann.synced()
            assert len(await at_hub(server)) == 2

    play(scenario())


def test_a_hub_restored_from_an_older_copy_is_believed(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            made = await ann.callbacks.create(form(1, note="v1"))
            await ann.synced()
            for n in range(3):
                await ann.callbacks.edit(made.id, note=f"later {n}")
                await ann.synced()
            await server.stop()
            with closing(sqlite3.connect(tmp_path / "hub" / "hub.sqlite")) as database, database:
                ((doc,),) = database.execute("SELECT doc FROM callbacks").fetchall()
                old = doc.replace("later 2", "v1").replace('"version":4', '"version":1')
                assert old != doc
                database.execute("UPDATE callbacks SET doc = ?, edited_version = 1", (old,))
                database.execute("UPDATE counter SET epoch = 'abcdef'")
            await server.start()
            await ann.sync.now()
            await ann.sees(made.id, lambda one: one.note == "v1" and one.version == 1)
            await ann.callbacks.edit(made.id, note="on top of it")
            await ann.synced()
            assert [one["note"] for one in await at_hub(server)] == ["on top of it"]

    play(scenario())


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


class Told:
    """A listener that keeps what it was told."""

    def __init__(self) -> None:
        self.refusals: list[DomainError] = []
        self.state = ""

    def server_time(self, at: datetime) -> None: ...
    def abilities_known(self, abilities: Abilities) -> None: ...
    def progress(self, progress: Progress | None) -> None: ...
    def callbacks_changed(self, ids: frozenset[str] | None) -> None: ...
    def clash(self, callback: Callback, clashes: tuple[Clash, ...]) -> None: ...
    def directory_changed(self) -> None: ...

    def refused(self, callback_id: str, error: DomainError) -> None:
        self.refusals.append(error)

    def stands(self, state: str, problem: CrmErrorKind | None) -> None:
        self.state = state


@asynccontextmanager
async def syncing(folder: Path, url: str, person: str) -> AsyncIterator[tuple[Replica, Told]]:
    """A replica and what keeps it in step, without the rest of a desk."""
    database, crm, told = Database(folder / "replica.sqlite3"), HubCrm(url), Told()
    await crm.sign_in(person, f"password-{person}")
    store = Replica(database)
    sync = Sync(crm, store, told)
    running = asyncio.create_task(sync.run())

    async def keep_kicking() -> None:
        while True:
            sync.kick()
            await asyncio.sleep(0.02)

    kicking = asyncio.create_task(keep_kicking())
    try:
        yield store, told
    finally:
        for task in (running, kicking):
            task.cancel()
        await asyncio.gather(running, kicking, return_exceptions=True)
        await crm.aclose()
        database.close()


def waits(store: Replica) -> int:
    """Everything in the outbox that was not refused, housekeeping too."""
    return len(store.outbox.ready(datetime.now(UTC), 1000))


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
