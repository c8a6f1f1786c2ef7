# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that are none, that say no, or that ask to wait: nothing is lost or sent twice."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import CrmError, CrmErrorKind
from app.services import callbacks as callbacks_module
from app.services.events import ChangeRefused, Connection
from tests.desks import desk, form, page, play, until
from tests.hub_line import at_hub, hub, proxied


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
