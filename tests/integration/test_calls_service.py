# SPDX-License-Identifier: GPL-3.0-or-later
"""Two desks and one real hub: the same promise never rings twice, and its end is known on both."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.domain.call import Call, CallResult
from app.domain.callback import OutcomeKind, Status, status
from app.domain.errors import CallRefused, ClaimedByOther, ClosedIsFinal
from app.domain.rating import Rating
from app.hub.embedded import EmbeddedHub
from app.services.events import ChangeRefused, LeftUnknown
from tests.desks import Desk, Secrets, desk, form, play, until
from tests.hub import PEOPLE


async def started(folder: Path) -> EmbeddedHub:
    hub = EmbeddedHub(folder / "hub", people=PEOPLE)
    await hub.start()
    return hub


def test_two_desks_dial_in_the_same_instant(tmp_path: Path) -> None:
    async def scenario() -> None:
        hub = await started(tmp_path)
        url = hub.url or ""
        async with desk(tmp_path / "a", url, "ann") as ann, desk(tmp_path / "b", url, "ben") as ben:
            for n in range(8):
                one = await ann.callbacks.create(form(n, minutes=0))
                await ann.synced()
                await ben.sees(one.id, lambda callback: True)
                # Neither desk knows of the other: both ask the hub at once.
                results = await asyncio.gather(
                    ann.calls.dial_callback(one.id), ben.calls.dial_callback(one.id), return_exceptions=True
                )
                (call,) = [result for result in results if isinstance(result, Call)]
                (lost,) = [result for result in results if not isinstance(result, Call)]
                winner, loser = (ann, ben) if call is results[0] else (ben, ann)
                assert isinstance(lost, ClaimedByOther)
                assert lost.holder == call.agent
                assert len(ann.phone.dialled() + ben.phone.dialled()) == n + 1
                shown = await loser.sees(one.id, lambda callback: callback.claim is not None)
                assert status(shown, loser.clock.now()) is Status.IN_PROGRESS
                with pytest.raises(ClaimedByOther):
                    await loser.calls.dial_callback(one.id)
                winner.answered(call)
                await winner.calls.finish(call.id, Rating.FRIENDLY)
                winner.ended(call, CallResult.ANSWERED)
                done = await loser.sees(one.id, lambda callback: not callback.open)
                assert done.outcome is not None
                assert (done.outcome.kind, done.outcome.by) == (OutcomeKind.CONNECTED, call.agent)
                with pytest.raises(ClosedIsFinal):
                    await loser.calls.dial_callback(one.id)
            await ann.synced()
            await ben.synced()
            assert ann.all(ChangeRefused) + ben.all(ChangeRefused) == []
        await hub.stop()

    play(scenario())


def test_after_no_answer_the_other_desk_may_try(tmp_path: Path) -> None:
    async def scenario() -> None:
        hub = await started(tmp_path)
        url = hub.url or ""
        async with desk(tmp_path / "a", url, "ann") as ann, desk(tmp_path / "b", url, "ben") as ben:
            one = await ann.callbacks.create(form(1, minutes=0))
            # Dialled before the hub has confirmed it: it is waited for.
            call = await ann.calls.dial_callback(one.id)
            await ben.sees(one.id, lambda callback: len(callback.attempts) == 1)
            ann.ended(call, CallResult.NO_ANSWER)
            seen = await ben.sees(one.id, lambda callback: callback.tries == 1 and callback.claim is None)
            assert status(seen, ben.clock.now()) is Status.COOLING_DOWN
            again = await ben.calls.dial_callback(one.id)
            ben.ended(again, CallResult.CANCELLED)
            await ben.synced()
            last = await ann.sees(one.id, lambda callback: len(callback.attempts) == 2 and callback.claim is None)
            assert (last.tries, [a.agent for a in last.attempts]) == (1, ["ann", "ben"])
        await hub.stop()

    play(scenario())


def test_a_desk_that_died_in_a_call_gives_the_promise_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        hub = await started(tmp_path)
        url = hub.url or ""
        secrets = Secrets()
        async with desk(tmp_path / "b", url, "ben") as ben:
            dead = Desk(tmp_path / "a", secrets)
            await dead.sign_in(url, "ann")
            one = await dead.callbacks.create(form(1, minutes=0))
            await dead.calls.dial_callback(one.id)
            await ben.sees(one.id, lambda callback: len(callback.attempts) == 1)
            for left in dead.calls.live:
                dead.calls.claims.let_go(left.id)
            await dead.close()  # no word of the call's end, as after a kill

            ann = Desk(tmp_path / "a", secrets)
            await ann.account.resume(url, "ann")
            (told,) = ann.all(LeftUnknown)
            assert [callback.id for callback in told.callbacks] == [one.id]
            assert ann.phone.told == []
            seen = await ben.sees(one.id, lambda callback: callback.claim is None)
            seen = await ben.sees(one.id, lambda callback: callback.tries == 1)
            assert [a.result for a in seen.attempts] == [CallResult.UNKNOWN]
            assert seen.open
            await ann.synced()
            await ann.close()
        await hub.stop()

    play(scenario())


def test_what_the_hub_does_not_know_is_dialled_offline_and_told_later(tmp_path: Path) -> None:
    async def scenario() -> None:
        hub = await started(tmp_path)
        url = hub.url or ""
        async with desk(tmp_path / "a", url, "ann") as ann, desk(tmp_path / "b", url, "ben") as ben:
            known = await ann.callbacks.create(form(1))
            await ann.synced()
            await hub.stop()
            await until(lambda: not ann.sync.online, "the desk notices")
            mine = await ann.callbacks.create(form(2, minutes=0))
            with pytest.raises(CallRefused) as refused:
                await ann.calls.dial_callback(known.id)
            assert refused.value.code == "offline"
            call = await ann.calls.dial_callback(mine.id)
            ann.ended(call, CallResult.BUSY)
            assert len(ann.phone.dialled()) == 1
            await hub.start()
            await ann.sync.now()
            await ann.synced()
            await ben.sync.now()
            seen = await ben.sees(mine.id, lambda callback: callback.tries == 1)
            assert seen.claim is None
            assert ann.all(ChangeRefused) == []
        await hub.stop()

    play(scenario())
