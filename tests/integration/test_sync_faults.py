# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the CRM as the outbox meets them: one change it never answers, a sign-in that ends, wrong clocks."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.call import CallResult
from app.domain.callback import Status, status
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.waiting import SendState
from app.services.events import ChangeRefused, Connection
from app.storage.outbox import problem_text
from app.sync import engine, push
from tests.desks import Desk, desk, form, in_minutes, play, until
from tests.hub_line import at_hub, proxied


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits of a change that is in trouble, as short as a test wants them."""
    monkeypatch.setattr(push, "FIRST_WAIT", 0.2)
    monkeypatch.setattr(push, "LONGEST_WAIT", 0.3)
    monkeypatch.setattr(engine, "LOOK_AGAIN", 0.2)


def test_one_change_that_is_never_answered_holds_up_nobody(tmp_path: Path, impatient: None) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            poison = await ann.callbacks.create(form(1, note="the poison"))
            target = f"PUT /api/v1/callbacks/{poison.id}"
            proxy.cut = lambda piece: piece.startswith(target.encode())
            await until(lambda: proxy.cuts > 1, "it is tried again")
            begun = len(ann.events)
            others = [await ann.callbacks.create(form(n)) for n in range(2, 12)]
            ids = {one.id for one in others}
            await until(lambda: all(ann.store.base(one) is not None for one in ids), "the others are sent")
            (waits,) = [one for one in await ann.sync.listing() if one.subject == poison.id]
            assert waits.state in (SendState.UNKNOWN, SendState.SENT)
            assert waits.tries >= 1
            assert isinstance(waits.problem, CrmError)
            # What follows for the same person waits behind it, in order.
            await ann.callbacks.edit(poison.id, note="the second word")
            await until(lambda: ann.sync.status.refused == 1, "it was given up")
            sent = sum(one == target for one in proxy.requests)
            assert push.TRIES <= sent <= push.TRIES + 1
            connections = {e.connection for e in ann.events[begun:] if hasattr(e, "connection")}
            assert connections <= {Connection.SYNCED}, "the desk was never away"
            assert ann.all(ChangeRefused)
            assert (await ann.get(poison.id)).note == "the second word", "it stays in sight"
            # The CRM had it all the time: sent again, it is there once.
            proxy.cut = lambda piece: False
            await ann.sync.now()
            await until(lambda: ann.sync.status.refused == 0, "nothing is refused")
            await ann.synced()
            there = {one["id"]: one["note"] for one in await at_hub(server)}
            assert there == {poison.id: "the second word"} | dict.fromkeys(ids, "")

    play(scenario())


def test_a_change_in_the_last_moment_does_not_keep_the_desk_open(tmp_path: Path) -> None:
    """The news of the change and the end of sync came within a few turns of the loop, and the end was forgotten."""

    async def scenario() -> None:
        async with proxied(tmp_path) as (_, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            sync = ann.place().sync
            assert isinstance(sync, engine.Sync)
            for turns in range(5):
                sync._wake.clear()
                resting = asyncio.create_task(sync._rest(60))
                for _ in range(3):
                    await asyncio.sleep(0)
                sync._wake.set()
                for _ in range(turns):
                    await asyncio.sleep(0)
                if resting.cancel():
                    with pytest.raises(asyncio.CancelledError):
                        await resting

    play(scenario())


def test_trying_and_giving_up_thousands_leaves_calls_their_turn(tmp_path: Path) -> None:
    """A thousand chosen changes held the loop for seven seconds."""

    async def scenario() -> None:
        async with proxied(tmp_path) as (_, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            await proxy.stop()
            for n in (1, 2):
                await ann.callbacks.create(form(n))
            ann.store._connection.execute(
                "UPDATE outbox SET state = 'dead', problem = ?",
                (problem_text(CrmError(CrmErrorKind.REFUSED, "invalid")),),
            )
            first, second = await ann.sync.listing()
            for ask, seq in ((ann.sync.retry, first.seq), (ann.sync.discard, second.seq)):
                turns: list[int] = []
                asyncio.get_running_loop().call_soon(turns.append, seq)
                assert await ask(seq)
                assert turns == [seq]

    play(scenario())


def test_a_sign_in_that_ends_while_many_are_on_their_way(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            await proxy.stop()
            made = [await ann.callbacks.create(form(n)) for n in range(40)]
            token = ann.place().crm.token
            asked = 0

            def after_some(piece: bytes) -> bool:
                nonlocal asked
                asked += piece.startswith(b"PUT /api/v1/callbacks")
                if asked == 12:
                    ann.place().crm.token = "ended"
                return False

            proxy.cut = after_some
            await proxy.start()
            await ann.sync.now()
            await until(lambda: ann.sync.status.connection is Connection.SIGN_IN, "a sign-in is asked for")
            waiting = ann.sync.status.waiting
            assert 0 < waiting < 40
            assert {one.state for one in await ann.sync.listing()} <= {SendState.QUEUED, SendState.UNKNOWN}
            assert token != ann.place().crm.token
            await ann.sign_in(proxy.url, "ann")
            await ann.synced()
            assert sorted(one["id"] for one in await at_hub(server)) == sorted(one.id for one in made)

    play(scenario())


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_desk_whose_clock_is_wrong_by_an_hour(tmp_path: Path, hours: int, impatient: None) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy):
            ann = Desk(tmp_path / "a")
            ann.clock._local = lambda: datetime.now(UTC) + timedelta(hours=hours)
            try:
                await ann.sign_in(proxy.url, "ann")
                await ann.synced()
                assert abs(ann.clock.now() - datetime.now(UTC)) < timedelta(seconds=10)
                soon = await ann.callbacks.create(form(1, minutes=30))
                await ann.callbacks.create(form(2, minutes=0.5))
                await ann.synced()
                assert status(soon, ann.clock.now()) is Status.SCHEDULED
                # Claimed for as long as it should be, and hidden after the attempt from now on.
                call = await ann.calls.dial_callback(soon.id)
                held = (await ann.get(soon.id)).claim
                assert held is not None
                assert timedelta(seconds=60) < held.until - datetime.now(UTC) < timedelta(seconds=120)
                ann.ended(call, CallResult.BUSY)
                await ann.synced()
                one = await ann.get(soon.id)
                hidden = timedelta(seconds=one.policy.hide_for)
                assert one.hidden_until is not None
                assert abs(one.hidden_until - datetime.now(UTC) - hidden) < timedelta(seconds=20)
                # A change in trouble is tried again although the clock is set meanwhile.
                proxy.cut = lambda piece: piece.startswith(b"PUT /api/v1/callbacks")
                await ann.callbacks.edit(soon.id, note="changed", due=in_minutes(60))
                await until(lambda: proxy.cuts > 0, "it is in trouble")
                ann.clock._local = lambda: datetime.now(UTC) + timedelta(hours=2 * hours)
                proxy.cut = lambda piece: False
                await ann.synced()
                assert sorted(one["note"] for one in await at_hub(server)) == ["", "changed"]
            finally:
                await ann.close()

    play(scenario())
