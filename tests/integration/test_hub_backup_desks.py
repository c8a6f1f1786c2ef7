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
from app.services import claims
from app.services.events import ChangeRefused, ClashFound, Connection
from tests.desks import Desk, desk, form, play, until
from tests.hub_line import at_hub, proxied


def made(url: str, path: Path) -> None:
    database = Database(url)
    try:
        backup.make(database, path)
    finally:
        database.close()


def brought_back(url: str, path: Path) -> list[Path]:
    database, safe = Database(url), list[Path]()
    try:
        backup.restore(database, path, path.parent, safe.append, replace=True)
    finally:
        database.close()
    return safe


async def signed_in_anew(one: Desk, url: str, user: str) -> None:
    await until(lambda: one.sync.status.connection is Connection.SIGN_IN, f"a sign-in is asked of {user}")
    await one.sign_in(url, user)


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
            await ann.sync.now()
            await signed_in_anew(ann, proxy.url, "ann")
            # She talks with the customer still, and so has the claim again before anybody else can dial.
            await ben.sync.now()
            await signed_in_anew(ben, proxy.url, "ben")
            await ben.sees(called.id, lambda one: status(one, ben.clock.now()) is Status.IN_PROGRESS)
            with pytest.raises((ClaimedByOther, CallRefused)):
                await ben.calls.dial_callback(called.id)
            assert ben.phone.dialled() == []
            ann.ended(call, CallResult.ANSWERED)
            await ann.synced()
            await ben.synced()
            there = {one["id"]: one for one in await at_hub(server)}
            assert set(there) == {one.id for one in (edited, called, flagged, over, tried, new)}
            assert there[edited.id]["customer"] == "changed meanwhile"
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
