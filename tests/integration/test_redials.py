# SPDX-License-Identifier: GPL-3.0-or-later
"""Redials on two desks at a real hub: one person is redialled by one agent, and nothing of it gets lost on the way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.call import Call, CallResult
from app.domain.callback import Callback, Origin, OutcomeKind, Status, status
from app.domain.errors import CallRefused, ClaimedByOther, ClosedIsFinal, DomainError
from app.domain.rating import Rating
from app.domain.redial import Exhausted, Situation, Window, redialling
from app.services.events import CallbacksChanged, ChangeRefused, ClashFound, RedialLate, RedialOver, SignedIn
from app.services.redials import Redials
from tests.desks import Desk, Secrets, desk, form, play, until
from tests.hub_line import at_hub, hub, proxied
from tests.redials import AT_ONCE, Site, beside, breaks_off, drops, only, rings_in

SHORT = (Window(0, 1), Window(0, 1), Window(0, 1))


@asynccontextmanager
async def agent(
    folder: Path, url: str, user: str, windows: tuple[Window, ...] = AT_ONCE
) -> AsyncIterator[tuple[Desk, Redials, Site]]:
    """A signed-in desk with its redials."""
    async with desk(folder, url, user) as one:
        redials, site = beside(one, windows)
        assert one.place.person is not None
        one.emit(SignedIn(one.place.person))
        yield one, redials, site


async def settled(*desks: Desk) -> None:
    for one in desks:
        await one.synced()


async def open_at_hub(server: object) -> list[dict[str, object]]:
    return [one for one in await at_hub(server) if one["outcome"] is None]  # type: ignore[arg-type]


def test_two_agents_lose_the_same_person_at_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            hub(tmp_path) as server,
            agent(tmp_path / "a", server.url or "", "ann") as (ann, anns, _),
            agent(tmp_path / "b", server.url or "", "ben") as (ben, bens, _),
        ):
            for n in range(1, 4):
                caller = f"+3584012345{n:02}"
                calls = rings_in(ann, caller), rings_in(ben, caller)
                breaks_off(ann, calls[0])
                breaks_off(ben, calls[1])
                # Both press the key at once, before either knows of the other.
                results = await asyncio.gather(
                    anns.dial(only(anns).id), bens.dial(only(bens).id), return_exceptions=True
                )
                dialled = [result for result in results if isinstance(result, Call)]
                assert all(isinstance(result, Call | DomainError) for result in results)
                assert len(dialled) <= 1
                assert len(ann.phone.dialled()) + len(ben.phone.dialled()) <= n
                await settled(ann, ben)
                (there,) = await open_at_hub(server)
                await until(lambda: len(anns.lane) + len(bens.lane) == 1, "one lane")
                if not dialled:
                    # Whose key came too early presses it again.
                    mine, its = (ann, anns) if anns.lane else (ben, bens)
                    dialled = [await its.dial(only(its).id)]
                    assert mine.phone.dialled()
                (call,) = dialled
                assert call.callback == there["id"]
                talking, other, its = (ann, ben, bens) if call in ann.calls.live else (ben, ann, anns)
                other_sees = await other.sees(call.callback or "", lambda one: one.claim is not None)
                assert status(other_sees, other.clock.now()) is Status.IN_PROGRESS
                with pytest.raises(ClaimedByOther):
                    await its.dial(call.callback or "")
                talking.answered(call)
                await talking.calls.finish(call.id, Rating.FRIENDLY)
                talking.ended(call, CallResult.ANSWERED)
                await settled(ann, ben)
                await until(lambda: anns.lane == bens.lane == (), "both lanes are empty")
                assert await open_at_hub(server) == []
            assert ann.all(ChangeRefused) + ben.all(ChangeRefused) == []
            assert ann.all(ClashFound) + ben.all(ClashFound) == []

    play(scenario())


def test_they_ring_in_on_another_desk(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            hub(tmp_path) as server,
            agent(tmp_path / "a", server.url or "", "ann") as (ann, anns, _),
            agent(tmp_path / "b", server.url or "", "ben") as (ben, bens, _),
        ):
            drops(ann)
            one = only(anns)
            await settled(ann)
            await ben.sees(one.id, redialling)
            assert bens.lane == ()
            call = rings_in(ben)
            await until(lambda: anns.lane == (), "the redial is over")
            over = await ann.sees(one.id, lambda callback: not callback.open)
            assert over.outcome is not None
            assert (over.outcome.kind, over.outcome.by) == (OutcomeKind.ANSWERED_BY_AGENT, "ben")
            assert [(event.callback.id, event.rang) for event in ann.all(RedialOver)] == [(one.id, True)]
            with pytest.raises(ClosedIsFinal):
                await anns.dial(one.id)
            ben.ended(call, CallResult.ANSWERED)
            await settled(ann, ben)

    play(scenario())


def test_the_hub_is_away_when_the_line_breaks_off(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            agent(tmp_path / "a", proxy.url, "ann") as (ann, anns, _),
            agent(tmp_path / "b", server.url or "", "ben") as (ben, bens, _),
        ):
            await proxy.stop()
            drops(ann)
            one = only(anns)
            await until(lambda: not ann.sync.trying, "the desk knows that it is alone")
            # Nobody else knows of it, so nobody else can ring them for it.
            call = await anns.dial(one.id)
            ann.ended(call, CallResult.NO_ANSWER)
            assert only(anns).tries == 1
            # The same person is lost by another agent meanwhile.
            drops(ben)
            theirs = only(bens)
            await settled(ben)
            await proxy.start()
            await ann.sync.now()
            await settled(ann)
            (there,) = await open_at_hub(server)
            assert there["id"] == theirs.id
            await until(lambda: anns.lane == (), "the later one counts")
            assert only(bens).redial == theirs.redial
            assert [a["result"] for a in there["attempts"]] == ["no_answer"]  # type: ignore[attr-defined]
            assert ann.all(ChangeRefused) == []

    play(scenario())


def test_known_to_the_hub_it_is_not_dialled_without_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (_, proxy), agent(tmp_path / "a", proxy.url, "ann") as (ann, anns, _):
            drops(ann)
            await settled(ann)
            await proxy.stop()
            with pytest.raises(CallRefused) as told:
                await anns.dial(only(anns).id)
            assert told.value.code == "offline"
            assert ann.phone.dialled() == []
            assert len(anns.lane) == 1
            await proxy.start()
            await ann.sync.now()
            await settled(ann)
            call = await anns.dial(only(anns).id)
            ann.ended(call, CallResult.BUSY)
            await settled(ann)

    play(scenario())


@pytest.mark.parametrize("moment", ["written", "dialled", "not sent"])
def test_a_desk_that_is_killed_has_it_in_its_lane_again(tmp_path: Path, moment: str) -> None:
    async def scenario() -> None:
        secrets = Secrets()
        async with proxied(tmp_path) as (server, proxy):
            dead = Desk(tmp_path / "a", secrets)
            anns, _ = beside(dead)
            await dead.sign_in(proxy.url, "ann")
            await dead.synced()
            if moment == "not sent":
                await proxy.stop()
            drops(dead)
            one = only(anns)
            if moment == "not sent":
                await until(lambda: not dead.sync.trying, "the desk knows that it is alone")
            else:
                await dead.synced()
            if moment == "dialled":
                dead.phone.gate = asyncio.Event()
                dialling = asyncio.create_task(anns.dial(one.id))
                await until(lambda: dead.phone.dialled(), "dialling")
                dialling.cancel()
                await asyncio.gather(dialling, return_exceptions=True)
                for left in dead.calls.live:
                    dead.calls.claims.let_go(left.id)
            await dead.account.close()

            again = Desk(tmp_path / "a", secrets)
            anns, _ = beside(again)
            if moment == "not sent":
                await proxy.start()
            await again.account.resume(proxy.url, "ann")
            after = only(anns)
            assert (after.id, after.redial) == (one.id, one.redial)
            await again.synced()
            # What became of the try is not known: it counts, and a person decides about the next.
            assert only(anns).tries == (1 if moment == "dialled" else 0)
            assert again.phone.dialled() == []
            (there,) = await open_at_hub(server)
            assert there["id"] == one.id
            await again.close()
            await dead.close()

    play(scenario())


def test_a_call_that_was_up_when_the_desk_died(tmp_path: Path) -> None:
    async def scenario() -> None:
        secrets = Secrets()
        async with hub(tmp_path) as server:
            dead = Desk(tmp_path / "a", secrets)
            await dead.sign_in(server.url or "", "ann")
            await dead.synced()
            promise = await dead.callbacks.create(form(1, minutes=0, note="the offer"))
            await dead.synced()
            call = await dead.calls.dial_callback(promise.id)
            dead.answered(call)
            await dead.synced()
            dead.calls.claims.let_go(call.id)
            await dead.account.close()

            again = Desk(tmp_path / "a", secrets)
            anns, _ = beside(again)
            await again.account.resume(server.url or "", "ann")
            one = only(anns)
            assert one.id == promise.id
            assert (one.note, one.tries, one.claim) == ("the offer", 0, None)
            await again.synced()
            (there,) = await open_at_hub(server)
            assert there["redial"]["call"] == call.id  # type: ignore[index]
            await again.close()
            await dead.close()

    play(scenario())


@pytest.mark.parametrize("rule", Exhausted)
def test_three_tries_at_a_real_hub(tmp_path: Path, rule: Exhausted) -> None:
    async def scenario() -> None:
        async with (
            hub(tmp_path) as server,
            agent(tmp_path / "a", server.url or "", "ann", SHORT) as (ann, anns, site),
            agent(tmp_path / "b", server.url or "", "ben") as (ben, bens, _),
        ):
            site.set(exhausted=rule)
            drops(ann)
            one = only(anns)
            await settled(ann)
            for n in range(3):
                call = await anns.dial(one.id)
                ann.ended(call, CallResult.NO_ANSWER)
                await settled(ann)
                assert only(anns).tries == n + 1
            anns.tick()
            assert anns.lane == ()
            await settled(ann)
            there = await ben.sees(one.id, lambda callback: not redialling(callback))
            assert bens.lane == ()
            if rule is Exhausted.CLOSE:
                assert there.outcome is not None
                assert there.outcome.disposition == "cannot_be_reached"
            else:
                assert there.open
                assert (there.owner, there.tries, there.origin) == ("ann", 0, Origin.DROP)
                assert status(there, ben.clock.now()) is Status.SCHEDULED
                # And the same person may be lost once more.
                drops(ann)
                await settled(ann)
                assert len(await open_at_hub(server)) == 2
            assert ann.all(ChangeRefused) == []

    play(scenario())


def test_a_supervisor_is_told_and_hands_it_over(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            hub(tmp_path) as server,
            agent(tmp_path / "a", server.url or "", "ann", SHORT) as (ann, anns, site),
            agent(tmp_path / "b", server.url or "", "ben") as (ben, bens, _),
            agent(tmp_path / "s", server.url or "", "sue") as (sue, sues, _),
        ):
            site.set(supervisor_after=0)
            drops(ann)
            one = only(anns)
            await settled(ann)
            await sue.sees(one.id, redialling)

            def told() -> list[Callback]:
                sues.tick()
                return [event.callback for event in sue.all(RedialLate)]

            await until(told, "the supervisor's alarm")
            assert [late.id for late in told()] == [one.id]
            await sues.hand_over(one.id, "ben")
            await until(lambda: bens.lane, "in the other's lane")
            await until(lambda: anns.lane == (), "out of the first one's")
            assert only(bens).id == one.id
            call = await bens.dial(one.id)
            ben.answered(call)
            ben.ended(call, CallResult.ANSWERED)
            await settled(ben)
            done = await ann.sees(one.id, lambda callback: not callback.open)
            assert done.outcome is not None
            assert (done.outcome.kind, done.outcome.by) == (OutcomeKind.CONNECTED, "ben")

    play(scenario())


def test_the_hub_holds_a_promise_that_this_desk_does_not_know(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            agent(tmp_path / "a", proxy.url, "ann", ()) as (ann, anns, _),
            agent(tmp_path / "b", server.url or "", "ben") as (ben, _, _),
        ):
            call = rings_in(ann)
            with pytest.raises(CallRefused) as told:
                await anns.begin(call.id, Situation.BROKE_OFF)
            assert told.value.code == "no_redial"
            made = await anns.begin(call.id, Situation.ON_HOLD)
            ann.ended(call, CallResult.ANSWERED)
            await settled(ann)
            await proxy.stop()
            await until(lambda: not ann.sync.trying, "the desk is alone")
            promise = await ben.callbacks.create(form(1, queue="sales", note="offer"))
            await settled(ben)
            # All its tries were in vain here, and it is handed on, while the hub has promised something else meanwhile.
            assert made.redial is not None
            ann.callbacks.change(made.id, note="invoice")
            one = await ann.get(made.id)
            anns._endings.exhausted(one)
            assert anns.lane == ()
            await proxy.start()
            await ann.sync.now()
            await settled(ann)
            # The hub refuses a second promise; then the rule is applied to what is known now.
            await ann.sees(promise.id, lambda callback: True)
            await until(lambda: anns.lane, "it stands as it did")
            anns._endings.exhausted(only(anns))
            await settled(ann)
            there = {one["id"]: one for one in await at_hub(server)}
            assert there[made.id]["outcome"]["disposition"] == "cannot_be_reached"
            assert there[promise.id]["note"] == "offer\ninvoice"

    play(scenario())


@pytest.mark.parametrize("how", ["in vain", "no redial needed", "a result", "a talk", "another one"])
def test_what_ends_one_redial_does_not_end_a_later_one(tmp_path: Path, how: str) -> None:
    """One desk is alone when the line breaks off, and when that redial ends; another desk loses the same person after it."""

    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (server, proxy),
            agent(tmp_path / "a", proxy.url, "ann", SHORT) as (ann, anns, site),
            agent(tmp_path / "b", server.url or "", "ben") as (ben, bens, _),
        ):
            site.set(exhausted=Exhausted.CLOSE)
            await proxy.stop()
            drops(ann)
            one = only(anns)
            await until(lambda: not ann.sync.trying, "the desk knows that it is alone")
            if how == "in vain":
                for _ in SHORT:
                    ann.ended(await anns.dial(one.id), CallResult.NO_ANSWER)
                anns.tick()
            elif how == "no redial needed":
                await anns.not_needed(one.id)
                ann.clock.offset += timedelta(seconds=11)
            elif how == "a result":
                await anns.close(one.id, "other")
            elif how == "a talk":
                ann.ended(rings_in(ann), CallResult.ANSWERED)
            drops(ben)
            theirs = only(bens)
            await settled(ben)
            if how == "another one":
                # The desk hears of it before its own is taken.
                ann.store.receive([await ben.get(theirs.id)])
                ann.emit(CallbacksChanged(frozenset({theirs.id})))
                anns.tick()
            await proxy.start()
            await ann.sync.now()
            await settled(ann)
            await until(lambda: anns.lane == (), "it is the other's")
            (there,) = await open_at_hub(server)
            assert there["id"] == theirs.id
            await ben.sees(theirs.id, lambda callback: callback.version == there["version"])
            assert only(bens).redial == theirs.redial
            assert ann.all(ChangeRefused) + ann.all(ClashFound) == []

    play(scenario())


def test_taken_back_after_the_line_broke_off_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            hub(tmp_path) as server,
            agent(tmp_path / "a", server.url or "", "ann") as (ann, anns, _),
        ):
            drops(ann)
            first = only(anns)
            await settled(ann)
            await anns.not_needed(first.id)
            drops(ann)
            second = only(anns)
            assert await anns.undo(first.id)
            anns.tick()
            await settled(ann)
            anns.tick()
            (there,) = await open_at_hub(server)
            assert there["id"] == first.id
            one = only(anns)
            assert (one.id, one.redial) == (first.id, second.redial)

    play(scenario())
