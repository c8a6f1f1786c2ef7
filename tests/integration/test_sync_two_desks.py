# SPDX-License-Identifier: GPL-3.0-or-later
"""Two desks at one hub: what both change is put together, and clashes are told."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.domain.callback import OutcomeKind
from app.domain.errors import ClosedIsFinal
from app.services.events import ChangeRefused, ClashFound
from tests.desks import desk, form, play, until
from tests.hub_line import at_hub, hub, proxied


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
