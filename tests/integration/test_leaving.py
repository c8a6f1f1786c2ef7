# SPDX-License-Identifier: GPL-3.0-or-later
"""An agent who leaves while what they did last can still be undone: the CRM hears of it before they are gone."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.callback import OutcomeKind
from app.services.steps import Steps
from tests.desks import Desk, Secrets, desk, form, play, until
from tests.hub_line import at_hub, hub, proxied


def steps_of(one: Desk) -> Steps:
    return Steps(one.place, one.clock, one.callbacks)


@pytest.mark.parametrize("how", ["sign_out", "close", "another"])
def test_who_leaves_has_closed_what_they_closed(tmp_path: Path, how: str) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            one, other = await ann.callbacks.create(form(1)), await ann.callbacks.create(form(2))
            await ann.synced()
            await steps_of(ann).flag(one.id, "other")
            await steps_of(ann).delete([other.id])
            if how == "another":
                await ann.sign_in(server.url or "", "ben")
            else:
                await getattr(ann.account, how)()
            ended = {record["id"]: (record["outcome"] or {}).get("kind") for record in await at_hub(server)}
            assert ended == {one.id: OutcomeKind.DISPOSITION, other.id: OutcomeKind.DELETED}

    play(scenario())


def test_without_the_crm_nobody_waits_and_it_goes_after_the_next_sign_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line), desk(tmp_path / "a", line.url, "ann") as ann:
            one = await ann.callbacks.create(form(1))
            await ann.synced()
            await line.stop()
            await until(lambda: not ann.sync.online, "the line is cut")
            await steps_of(ann).flag(one.id, "other")
            monkeypatch.setattr("app.services.account.LAST_SECONDS", 1e4)
            await ann.account.close()
            await line.start()
            await ann.sign_in(line.url, "ann")
            await ann.synced()
            [record] = await at_hub(server)
            assert record["outcome"]["kind"] == OutcomeKind.DISPOSITION

    play(scenario())


def test_a_crm_that_does_not_answer_keeps_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*_: object) -> None:
        await asyncio.Event().wait()

    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            one = await ann.callbacks.create(form(1))
            await ann.synced()
            monkeypatch.setattr(ann.place().crm, "close", never)
            monkeypatch.setattr("app.services.account.LAST_SECONDS", 0.2)
            await steps_of(ann).flag(one.id, "other")
            await ann.account.sign_out()
            assert ann.account.person is None
            await ann.sign_in(server.url or "", "ann")
            await ann.synced()
            [record] = await at_hub(server)
            assert record["outcome"]["kind"] == OutcomeKind.DISPOSITION

    play(scenario())


def test_a_clock_that_is_set_back_holds_nothing_up(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line), desk(tmp_path / "a", line.url, "ann") as ann:
            one = await ann.callbacks.create(form(1))
            await ann.synced()
            await line.stop()
            await until(lambda: not ann.sync.online, "the line is cut")
            # This computer's clock is an hour fast, as the CRM will tell.
            ann.clock.offset = timedelta(hours=1)
            await steps_of(ann).flag(one.id, "other")
            await line.start()
            ann.place().sync.retry_now()
            await ann.synced()
            [record] = await at_hub(server)
            assert record["outcome"]["kind"] == OutcomeKind.DISPOSITION

    play(scenario())


def test_killed_within_the_time_of_the_undo_it_is_sent_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.steps.UNDO_SECONDS", 2)

    async def scenario() -> None:
        async with hub(tmp_path) as server:
            secrets, url = Secrets(), server.url or ""
            async with desk(tmp_path / "a", url, "ann", secrets=secrets) as ann:
                one = await ann.callbacks.create(form(1))
                await ann.synced()
                await steps_of(ann).flag(one.id, "other", "no need")
                # What a kill leaves behind: the file as it is now.
                ann.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                left = (tmp_path / "a" / "ann.sqlite3").read_bytes()
            (tmp_path / "b").mkdir()
            (tmp_path / "b" / "ann.sqlite3").write_bytes(left)
            again = Desk(tmp_path / "b", secrets)
            assert await again.account.resume(url, "ann")
            try:
                assert not (await again.get(one.id)).open
                await again.synced()
                [record] = await at_hub(server)
                assert record["outcome"]["note"] == "no need"
                assert not again.store.outbox.rows()
            finally:
                await again.close()

    play(scenario())
