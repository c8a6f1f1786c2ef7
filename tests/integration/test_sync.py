# SPDX-License-Identifier: GPL-3.0-or-later
"""Desk and hub over HTTP: each change arrives, once, also where the line or the hub fails in the middle."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.callback import Priority
from app.services import callbacks as callbacks_module
from app.services.events import ChangeRefused, ClashFound, Connection
from tests.desks import Desk, Secrets, desk, form, in_minutes, play, until
from tests.hub_line import at_hub, hub, proxied


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
