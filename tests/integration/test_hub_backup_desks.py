# SPDX-License-Identifier: GPL-3.0-or-later
"""Real desks at a hub that was put back to an older state: what they have waiting arrives once, and nobody is dialled twice."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.domain.call import CallResult
from app.domain.callback import Status, status
from app.domain.errors import CallRefused, ClaimedByOther
from app.hub import backup
from app.hub.database import Database
from app.hub.database import put_back as note_put_back
from app.services import claims
from app.services.events import ChangeRefused, ClashFound, Connection
from tests.desks import desk, form, play, until
from tests.hub_line import at_hub, proxied


def made(url: str, path: Path) -> None:
    database = Database(url)
    try:
        backup.make(database, path)
    finally:
        database.close()


def put_back(url: str) -> None:
    database = Database(url)
    try:
        with database.alone() as connection:
            note_put_back(connection)
    finally:
        database.close()


def brought_back(url: str, path: Path) -> list[Path]:
    database, safe = Database(url), list[Path]()
    try:
        backup.restore(database, path, path.parent, safe.append, replace=True)
    finally:
        database.close()
    return safe


def test_desks_go_on_at_a_hub_that_was_put_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims, "RENEW_EVERY", 0.2)
    url = f"sqlite:///{tmp_path / 'hub' / 'hub.sqlite'}"

    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            desk(tmp_path / "a", proxy.url, "ann") as ann,
            desk(tmp_path / "b", proxy.url, "ben") as ben,
        ):
            edited = await ann.callbacks.create(form(1))
            called = await ann.callbacks.create(form(2))
            flagged = await ann.callbacks.create(form(3))
            over, tried = await ann.callbacks.create(form(5)), await ann.callbacks.create(form(6))
            await ann.synced()
            await ben.sees(flagged.id, lambda one: True)
            await asyncio.to_thread(made, url, tmp_path / "backup")
            # All of this the backup does not know: higher versions, a claim, an attempt, a cursor far ahead.
            for round_ in range(5):
                await ann.callbacks.edit(edited.id, note=f"round {round_}")
                await ann.synced()
            ann.ended(await ann.calls.dial_callback(tried.id), CallResult.BUSY)
            await ann.synced()
            talk = await ann.calls.dial_callback(over.id)
            ann.answered(talk)
            ann.ended(talk, CallResult.ANSWERED)
            await ann.synced()
            call = await ann.calls.dial_callback(called.id)
            ann.answered(call)
            await ann.synced()
            await ben.sees(called.id, lambda one: len(one.attempts) == 1 and one.claim is not None)
            await proxy.stop()
            # And this no hub has heard of.
            await ann.callbacks.edit(edited.id, customer="changed meanwhile")
            new = await ann.callbacks.create(form(4))
            await ben.callbacks.flag(flagged.id, "wrong_number", "not theirs")
            await server.stop()
            (safe,) = await asyncio.to_thread(brought_back, url, tmp_path / "backup")
            assert safe.exists()
            await server.start()
            assert {one["id"]: (len(one["attempts"]), one["claim"]) for one in await at_hub(server)} == {
                one.id: (0, None) for one in (edited, called, flagged, over, tried)
            }
            await proxy.start()
            # Both are signed in still. She talks with the customer, whether or not her own desk says so first.
            await ben.sync.now()
            await ben.synced()
            await ann.sync.now()
            await ben.sees(called.id, lambda one: status(one, ben.clock.now()) is Status.IN_PROGRESS)
            with pytest.raises((ClaimedByOther, CallRefused)):
                await ben.calls.dial_callback(called.id)
            assert ben.phone.dialled() == []
            ann.ended(call, CallResult.ANSWERED)
            await ann.synced()
            await ben.synced()
            there = {one["id"]: one for one in await at_hub(server)}
            assert set(there) == {one.id for one in (edited, called, flagged, over, tried, new)}
            assert (there[edited.id]["customer"], there[edited.id]["note"]) == ("changed meanwhile", "round 4")
            assert there[flagged.id]["outcome"]["disposition"] == "wrong_number"
            assert [attempt["result"] for attempt in there[called.id]["attempts"]] == ["answered"]
            assert there[called.id]["outcome"]["kind"] == "connected"
            # What she had told that hub before is told once more: nobody dials them a second time.
            assert [attempt["result"] for attempt in there[tried.id]["attempts"]] == ["busy"]
            assert [attempt["result"] for attempt in there[over.id]["attempts"]] == ["answered"]
            assert there[over.id]["outcome"]["kind"] == "connected"
            assert len(ann.phone.dialled()) == 3
            # Both read it all anew, so that they show what the hub has.
            for one in (ann, ben):
                for id_, record in there.items():
                    await one.sees(id_, lambda seen, wanted=record["version"]: seen.version == wanted)  # type: ignore[misc]
                assert one.all(ChangeRefused) == []
                assert one.all(ClashFound) == []

    play(scenario())


def test_what_was_made_after_the_backup_comes_back_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'hub' / 'hub.sqlite'}"

    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            desk(tmp_path / "a", proxy.url, "ann") as ann,
            desk(tmp_path / "b", proxy.url, "ben") as ben,
        ):
            known = await ann.callbacks.create(form(1))
            await ann.synced()
            await asyncio.to_thread(made, url, tmp_path / "backup")
            lost, kept, renewed = [await ann.callbacks.create(form(n)) for n in (2, 3, 4)]
            await ann.synced()
            await ann.callbacks.edit(known.id, note="said later")
            ann.ended(await ann.calls.dial_callback(lost.id), CallResult.BUSY)
            talk = await ann.calls.dial_callback(kept.id)
            ann.answered(talk)
            ann.ended(talk, CallResult.ANSWERED)
            await ann.callbacks.flag(renewed.id, "wrong_number", "not theirs")
            await ann.synced()
            second = await ann.callbacks.create(form(4))
            await ann.synced()
            before = {one["id"]: one for one in await at_hub(server)}
            for id_, one in before.items():
                await ben.sees(id_, lambda seen, wanted=one["version"]: seen.version == wanted)  # type: ignore[misc]
            await proxy.stop()
            # A change of what no backup knows waits, too.
            await ben.callbacks.edit(lost.id, customer="Ben's")
            await server.stop()
            await asyncio.to_thread(brought_back, url, tmp_path / "backup")
            await server.start()
            assert {one["id"] for one in await at_hub(server)} == {known.id}
            await proxy.start()
            await asyncio.gather(ann.sync.now(), ben.sync.now())
            await ann.synced()
            await ben.synced()
            there = {one["id"]: one for one in await at_hub(server)}
            assert set(there) == set(before) == {one.id for one in (known, lost, kept, renewed, second)}
            for id_, one in before.items():
                for name in ("note", "due", "owner", "outcome", "attempts", "created_at", "created_by", "policy"):
                    assert there[id_][name] == one[name], name
            assert there[lost.id]["customer"] == "Ben's"
            assert [one["result"] for one in there[kept.id]["attempts"]] == ["answered"]
            for one in (ann, ben):
                for id_, row in there.items():
                    await one.sees(id_, lambda seen, wanted=row["version"]: seen.version == wanted)  # type: ignore[misc]
                assert one.store.outbox.rows() == []
                assert one.all(ChangeRefused) == []
                assert one.all(ClashFound) == []

    play(scenario())


def test_another_hub_is_told_nothing_of_what_this_one_had(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'hub' / 'hub.sqlite'}"

    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            one = await ann.callbacks.create(form(1))
            await ann.synced()
            await proxy.stop()
            await server.stop()
            for file in (tmp_path / "hub").glob("hub.sqlite*"):
                file.unlink()
            await server.start()
            await asyncio.to_thread(put_back, url)
            await proxy.start()
            await ann.sync.now()
            await until(lambda: ann.sync.status.connection is Connection.SIGN_IN, "a sign-in is asked")
            await ann.sign_in(proxy.url, "ann")
            await until(lambda: ann.store.get(one.id) is None, "it is gone")
            assert await at_hub(server) == []

    play(scenario())
