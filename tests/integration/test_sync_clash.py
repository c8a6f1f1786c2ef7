# SPDX-License-Identifier: GPL-3.0-or-later
"""Two desks change the same callback without the hub: what only one changed is merged, of the rest the agent chooses."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.callback import Callback, Priority
from app.domain.waiting import SendState
from app.services.events import ChangeRefused, ClashFound
from tests.desks import Desk, desk, form, play, until
from tests.hub_line import at_hub, proxied

MINE = pytest.mark.parametrize("mine", [True, False], ids=["mine", "theirs"])


async def clashing(desk: Desk) -> int:
    """Wait until the desk has a clash to settle."""
    await until(lambda: desk.sync.status.conflicts == 1, "a clash to settle")
    (kept,) = [one for one in await desk.sync.listing() if one.state is SendState.CONFLICT]
    return kept.seq


@MINE
@pytest.mark.parametrize("first", ["ann", "ben"], ids=["ann is first", "ben is first"])
def test_two_desks_change_the_same_callback_while_away(tmp_path: Path, first: str, mine: bool) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            desk(tmp_path / "a", proxy.url, "ann") as ann,
            desk(tmp_path / "b", server.url or "", "ben") as ben,
        ):
            made = await ann.callbacks.create(form(1, note="at first", customer="Somebody"))
            await ben.sees(made.id, lambda one: True)
            await ann.synced()
            # Both work without the hub; one comes back before the other.
            await proxy.stop()
            early, late = (ben, ann) if first == "ben" else (ann, ben)
            if first == "ben":
                await ben.callbacks.edit(made.id, note="ben's note", priority=Priority.HIGH)
                await ann.callbacks.edit(made.id, note="ann's note", customer="ann's customer")
                await ben.synced()
                await proxy.start()
                await ann.sync.now()
            else:
                await ann.callbacks.edit(made.id, note="ann's note", customer="ann's customer")
                await server.stop()
                await ben.callbacks.edit(made.id, note="ben's note", priority=Priority.HIGH)
                ben_waits = ben.store.outbox.waiting(made.id)
                assert [entry.kind for entry in ben_waits] == ["edit"]
                # Ben's desk is closed while it waits: what it keeps must outlive that.
                await ben.account.close()
                await server.start()
                await proxy.start()
                await ann.sync.now()
                await ann.synced()
                assert await ben.account.resume(server.url or "", "ben") is not None
            seq = await clashing(late)
            await late.synced()
            (found,) = [event for event in late.all(ClashFound) if event.seq is not None]
            assert found.seq == seq
            assert [(c.field, c.mine, c.theirs) for c in found.clashes] == [
                ("note", f"{'ann' if late is ann else 'ben'}'s note", f"{first}'s note")
            ]
            assert (await late.get(made.id)).note == f"{first}'s note", "theirs is shown meanwhile"
            # What clashes with nothing has gone through at once.
            await early.sees(made.id, lambda one: one.customer == "ann's customer" and one.priority is Priority.HIGH)
            assert await late.sync.resolve(seq, frozenset({"note"} if mine else ()))
            await late.synced()
            wanted = f"{'ann' if late is ann else 'ben'}'s note" if mine else f"{first}'s note"

            def same(one: Callback) -> bool:
                return one.note == wanted and one.customer == "ann's customer" and one.priority is Priority.HIGH

            assert await early.sees(made.id, same) == await late.sees(made.id, same)
            assert [one["note"] for one in await at_hub(server)] == [wanted]
            assert late.sync.status.conflicts == 0
            assert ann.all(ChangeRefused) == ben.all(ChangeRefused) == []

    play(scenario())


def test_a_choice_that_was_overtaken_is_made_anew(tmp_path: Path) -> None:
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
            await ann.callbacks.edit(made.id, note="ann's")
            await ben.callbacks.edit(made.id, note="ben's")
            await ben.synced()
            await proxy.start()
            await ann.sync.now()
            seen = await clashing(ann)
            await ben.callbacks.edit(made.id, note="ben's second")
            await ann.sees(made.id, lambda one: one.note == "ben's second")
            assert not await ann.sync.resolve(seen, frozenset({"note"})), "nobody has seen these two together"
            # Chosen without the hub, while ben changes it once more: asked again, nothing is overwritten unseen.
            await proxy.stop()
            assert await ann.sync.resolve(await clashing(ann), frozenset({"note"}))
            assert ann.sync.status.conflicts == 0
            await ben.callbacks.edit(made.id, note="ben's third")
            await ben.synced()
            await proxy.start()
            await ann.sync.now()
            seq = await clashing(ann)
            assert [one["note"] for one in await at_hub(server)] == ["ben's third"]
            assert await ann.sync.resolve(seq, frozenset({"note"}))
            await ann.synced()
            assert [one["note"] for one in await at_hub(server)] == ["ann's"]

    play(scenario())


def test_who_owns_it_is_told_not_asked(tmp_path: Path) -> None:
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
            await ann.callbacks.hand_over(made.id, "ann")
            await ben.callbacks.hand_over(made.id, "ben")
            await ben.synced()
            await proxy.start()
            await ann.sync.now()
            await until(lambda: ann.all(ClashFound), "it is told")
            await ann.synced()
            (told,) = ann.all(ClashFound)
            assert (told.seq, [clash.field for clash in told.clashes]) == (None, ["owner"])
            assert await ann.sync.listing() == ()
            assert (await ann.get(made.id)).owner == "ben"

    play(scenario())


@pytest.mark.parametrize("undone", [False, True], ids=["deleted", "undone"])
def test_who_takes_their_own_promise_back_deletes_nobody_elses(tmp_path: Path, undone: bool) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            desk(tmp_path / "a", proxy.url, "ann") as ann,
            desk(tmp_path / "b", server.url or "", "ben") as ben,
        ):
            await proxy.stop()
            await until(lambda: not ann.sync.online, "the line is cut")
            theirs = await ben.callbacks.create(form(1, note="ben's", owner="ben"))
            await ben.synced()
            # Ann, who cannot know of it, promises the same customer a call, and takes that back.
            mine = await ann.callbacks.create(form(1, note="ann's"))
            await ann.callbacks.delete(mine.id)
            if undone:
                assert await ann.callbacks.undo_delete(mine.id)
            await proxy.start()
            await ann.sync.now()
            kept = await ann.sees(theirs.id, lambda one: True)
            await ann.synced()
            [record] = await at_hub(server)
            assert (record["id"], record["outcome"], record["owner"]) == (theirs.id, None, "ben")
            assert record["note"] == ("ben's\nann's" if undone else "ben's")
            assert kept.open
            assert ann.store.get(mine.id) is None
            assert not ann.store.outbox.waiting_for(theirs.id)

    play(scenario())
