# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's promises at a real hub: each is told once, whatever breaks in between, and the open ones are known."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.crm.hub import HubCrm
from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, MissedCall, Origin, Outcome, OutcomeKind
from app.domain.due import at_instant
from app.domain.errors import ClaimedByOther, ClosedIsFinal, CrmError
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.people import Contact
from app.domain.record import instant
from app.hub import backup
from app.hub.database import Database as HubDatabase
from app.switchboard.clock import WallClock
from app.switchboard.crm.promises import CrmPromises
from app.switchboard.store.database import Database
from tests.desks import play, until
from tests.hub_line import at_hub, hub, proxied


@asynccontextmanager
async def keeping(folder: Path, url: str, user: str = "sue") -> AsyncIterator[CrmPromises]:
    """Promises on a store of their own, which lasts."""
    database = Database(f"sqlite:///{folder / 'switchboard.sqlite'}")
    one = CrmPromises(HubCrm(url), database, WallClock(), "FI", user=user, secret=f"password-{user}")
    await one.start()
    try:
        yield one
    finally:
        await one.stop()
        database.close()


def asked(n: int = 1, *, origin: Origin = Origin.QUEUE, minutes: float = 10, **fields: Any) -> Callback:
    now = datetime.now(UTC)
    due = at_instant(now + timedelta(minutes=minutes), "Europe/Helsinki")
    number = parse(f"+35840100{n:04}", "FI")
    one = Callback(new_id(), number, due, now, "sue", origin=origin, queue="support")
    return replace(one, **fields)


def missed(n: int, call: str) -> Callback:
    one = asked(n, origin=Origin.MISSED, minutes=0)
    return replace(one, missed=(MissedCall(call, one.created_at),))


def outcome(kind: OutcomeKind, by: str = "sue") -> Outcome:
    return Outcome(kind, datetime.now(UTC), by)


async def told(one: CrmPromises) -> None:
    await until(lambda: one.there and one.kept_back == 0, "everything is told")


def test_what_is_made_reaches_the_hub_and_is_known(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, keeping(tmp_path, server.url or "") as promises:
            made = asked(1, customer="Matti")
            await promises.make(made)
            assert promises.open[made.id].customer == "Matti"
            await told(promises)
            assert promises.open[made.id].version == 1
            assert promises.of_number(made.number) == (promises.open[made.id],)
            (there,) = await at_hub(server)
            assert (there["id"], there["origin"], there["created_by"]) == (made.id, "queue", "sue")
            assert promises.me == "sue"
            assert {one.id for one in promises.people()} == {"ann", "ben", "sue", "boss"}

    play(scenario())


def test_what_desks_do_is_known_at_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, keeping(tmp_path, server.url or "") as promises:
            changes: list[Callback] = []
            promises.subscribe(changes.append)
            await told(promises)
            ann = HubCrm(server.url or "")
            await ann.sign_in("ann", "password-ann")
            theirs = asked(2, created_by="ann", origin=Origin.CALL)
            await ann.save(theirs, 0, new_id())
            await until(lambda: theirs.id in promises.open, "the desk's callback is known")
            await ann.close(theirs.id, outcome(OutcomeKind.DELETED, "ann"), "", new_id())
            await until(lambda: theirs.id not in promises.open, "its end is known")
            assert [one.open for one in changes if one.id == theirs.id] == [True, False]
            assert promises.of_number(theirs.number) == ()
            await ann.aclose()

    play(scenario())


def test_works_while_the_crm_is_away_from_the_start(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line):
            await line.stop()
            made = asked(1)
            async with keeping(tmp_path, line.url) as promises:
                await promises.make(made)
                assert (promises.there, promises.kept_back, promises.me) == (False, 1, "sue")
                with pytest.raises(CrmError):
                    await promises.claim(made.id, new_id(), 60)
                assert await promises.contact(made.number) is None
            # Another start, still without it.
            async with keeping(tmp_path, line.url) as promises:
                assert set(promises.open) == {made.id}
                assert await at_hub(server) == []
                await line.start()
                await told(promises)
                assert [one["id"] for one in await at_hub(server)] == [made.id]
            await line.stop()
            # What is known is known without it, too.
            async with keeping(tmp_path, line.url) as promises:
                assert promises.open[made.id].version == 1
                assert promises.person_at("PJSIP/x") is None
                assert len(promises.people()) == 4
            await line.start()

    play(scenario())


def test_what_another_switchboard_took_is_told_when_that_one_is_dead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.switchboard.crm.promises.TAKE_OVER_EVERY", 0.3)

    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line), keeping(tmp_path, server.url or "") as other:
            await told(other)
            await line.stop()
            async with keeping(tmp_path, line.url) as promises:
                made = asked(1)
                await promises.make(made)
            await until(lambda: made.id in other.open and other.open[made.id].version == 1, "the other one has told it")
            assert [one["id"] for one in await at_hub(server)] == [made.id]
            await line.start()
            async with keeping(tmp_path, line.url) as promises:
                assert promises.kept_back == 0

    play(scenario())


@pytest.mark.parametrize("lost", [b"PUT /api/v1/callbacks/", b"POST /api/v1/sessions", b"GET /api/v1/events"])
def test_an_answer_that_is_lost_makes_nothing_twice(tmp_path: Path, lost: bytes) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line):
            cuts = itertools.count()
            line.cut = lambda piece: lost in piece and next(cuts) < 2
            async with keeping(tmp_path, line.url) as promises:
                made = asked(1)
                await promises.make(made)
                await told(promises)
                await until(lambda: line.cuts >= 1, "an answer was lost")
                (there,) = await at_hub(server)
                assert (there["id"], there["version"]) == (made.id, 1)

    play(scenario())


def test_a_second_request_renews_the_first(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, keeping(tmp_path, server.url or "") as promises:
            first, second = asked(1, minutes=10), asked(1, minutes=30, customer="Matti")
            await asyncio.gather(promises.make(first), promises.make(second))
            assert set(promises.open) == {first.id}
            await told(promises)
            (there,) = await at_hub(server)
            assert (there["id"], there["customer"]) == (first.id, "Matti")
            assert promises.open[first.id].due == second.due
            # Another department is another promise.
            await promises.make(asked(1, queue="sales"))
            await told(promises)
            assert len(await at_hub(server)) == 2

    play(scenario())


def test_a_missed_call_becomes_a_promise_and_keeps_its_calls(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, keeping(tmp_path, server.url or "") as promises:
            first = missed(1, "call-1")
            await promises.make(first)
            await promises.make(missed(1, "call-2"))
            await promises.make(missed(1, "call-2"))
            await told(promises)
            assert [one.id for one in promises.open[first.id].missed] == ["call-1", "call-2"]
            promise = asked(1)
            await promises.make(promise)
            await told(promises)
            (there,) = await at_hub(server)
            assert (there["origin"], len(there["missed"])) == ("queue", 2)
            assert promises.open[first.id].due == promise.due
            # Ringing again asks for nothing new.
            await promises.make(missed(1, "call-3"))
            await told(promises)
            standing = promises.open[first.id]
            assert (standing.origin, standing.due, len(standing.missed)) == (Origin.QUEUE, promise.due, 3)

    play(scenario())


def test_a_promise_that_a_desk_made_meanwhile_is_the_same_one(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line):
            ann = HubCrm(server.url or "")
            await ann.sign_in("ann", "password-ann")
            async with keeping(tmp_path, line.url) as promises:
                await told(promises)
                await line.stop()
                mine = asked(1)
                await promises.make(mine)
                theirs = asked(1, created_by="ann", origin=Origin.CALL, note="Ask for Matti")
                await ann.save(theirs, 0, new_id())
                gone: list[Callback] = []
                promises.subscribe(lambda one: gone.append(one) if not one.open else None)
                await line.start()
                await told(promises)
                assert set(promises.open) == {theirs.id}
                assert [one.id for one in gone] == [mine.id]
                (there,) = await at_hub(server)
                assert (there["note"], there["due"]["utc"]) == ("Ask for Matti", instant(mine.due.utc))
            await ann.aclose()

    play(scenario())


def test_a_request_for_one_that_ended_meanwhile_is_one_of_its_own(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line), keeping(tmp_path, line.url) as promises:
            first, second = asked(1), asked(1, minutes=30)
            await promises.make(first)
            await told(promises)
            await line.stop()
            await promises.make(second)
            assert set(promises.open) == {first.id}
            boss = HubCrm(server.url or "")
            await boss.sign_in("boss", "password-boss")
            await boss.close(first.id, outcome(OutcomeKind.DELETED, "boss"), "", new_id())
            await boss.aclose()
            await line.start()
            await told(promises)
            assert set(promises.open) == {second.id}
            there = {one["id"]: one["outcome"] for one in await at_hub(server)}
            assert there[first.id] is not None
            assert there[second.id] is None

    play(scenario())


def test_another_number(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, keeping(tmp_path, server.url or "") as promises:
            one, other = asked(1), asked(2)
            await promises.make(one)
            await promises.renumber(one.id, one.number, one.queue, other.number)
            await told(promises)
            assert promises.of_number(one.number) == ()
            assert promises.open[one.id].number.key == other.number.key
            # Where the other number's person has a promise already, there is one in the end.
            third = asked(3)
            await promises.make(third)
            await promises.renumber(third.id, third.number, third.queue, other.number)
            await told(promises)
            assert set(promises.open) == {one.id}
            assert {item["id"]: item["outcome"] is None for item in await at_hub(server)} == {
                one.id: True,
                third.id: False,
            }

    play(scenario())


def test_a_call_back_from_claim_to_end(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, keeping(tmp_path, server.url or "") as promises:
            made, token, attempt = asked(1), new_id(), new_id()
            await promises.make(made)
            # At once: it waits until the CRM knows of it.
            await promises.claim(made.id, token, 60)
            with pytest.raises(ClaimedByOther):
                await promises.claim(made.id, new_id(), 60)
            await promises.renew(made.id, token, 120)
            began = Attempt(attempt, "ann", datetime.now(UTC))
            current = await promises.begin(made.id, began, token)
            assert [(one.id, one.agent, one.result) for one in current.attempts] == [(attempt, "ann", None)]
            over = replace(began, result=CallResult.ANSWERED, ended_at=datetime.now(UTC))
            await promises.attempt_over(made.id, over)
            await promises.close(made.id, outcome(OutcomeKind.CONNECTED, "ann"), token)
            assert made.id not in promises.open
            await told(promises)
            (there,) = await at_hub(server)
            assert (there["outcome"]["kind"], there["outcome"]["by"]) == ("connected", "ann")
            assert there["attempts"][0]["result"] == "answered"
            with pytest.raises(ClosedIsFinal):
                await promises.claim(made.id, token, 60)

    play(scenario())


def test_news_of_a_call_outlive_a_restart(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line):
            made, token = asked(1), new_id()
            began = Attempt(new_id(), "sue", datetime.now(UTC))
            async with keeping(tmp_path, line.url) as promises:
                await promises.make(made)
                await promises.claim(made.id, token, 60)
                await promises.begin(made.id, began, token)
                await line.stop()
                busy = replace(began, result=CallResult.BUSY, ended_at=datetime.now(UTC))
                await promises.attempt_over(made.id, busy)
            await line.start()
            async with keeping(tmp_path, line.url) as promises:
                assert promises.open[made.id].last_result is CallResult.BUSY
                await told(promises)
                (there,) = await at_hub(server)
                assert [one["result"] for one in there["attempts"]] == ["busy"]
                await promises.release(made.id, token)
                assert promises.open[made.id].claim is None

    play(scenario())


def test_a_sign_in_that_ended_is_made_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server:
            crm = HubCrm(server.url or "", "of-no-use")
            database = Database(f"sqlite:///{tmp_path / 'x.sqlite'}")
            promises = CrmPromises(crm, database, WallClock(), "FI", user="sue", secret="password-sue")
            await promises.start()
            try:
                await told(promises)
            finally:
                await promises.stop()
                database.close()

    play(scenario())


def test_who_calls_is_not_known_without_an_answer(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (_server, line), keeping(tmp_path, line.url) as promises:
            await told(promises)
            number = asked(1).number
            line.cut = lambda piece: b"/contacts" in piece
            assert await promises.contact(number) is None
            assert line.cuts == 1
            line.cut = lambda piece: False
            # That nothing was said is not kept.
            assert await promises.contact(number) is None
            assert sum("/contacts" in one for one in line.requests) == 2
            assert await promises.contact(number) is None
            assert sum("/contacts" in one for one in line.requests) == 2

    play(scenario())


def test_a_contact_is_asked_for_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line), keeping(tmp_path, line.url) as promises:
            await told(promises)
            boss = HubCrm(server.url or "")
            await boss.sign_in("boss", "password-boss")
            contact = Contact(new_id(), "Matti Meikäläinen", (asked(1).number.key,))
            await boss._send("PUT", f"/contacts/{contact.id}", {"name": contact.name, "numbers": contact.numbers})
            await boss.aclose()
            found = [await promises.contact(asked(1).number) for _ in range(3)]
            assert [one.name if one else None for one in found] == ["Matti Meikäläinen"] * 3
            assert sum("/contacts" in one for one in line.requests) == 1

    play(scenario())


def test_a_hub_that_was_put_back_is_told_what_it_has_forgotten(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'hub' / 'hub.sqlite'}"

    def with_backup(work: Callable[[HubDatabase], object]) -> None:
        database = HubDatabase(url)
        try:
            work(database)
        finally:
            database.close()

    async def scenario() -> None:
        file = tmp_path / "backup"
        async with proxied(tmp_path) as (server, line), keeping(tmp_path, line.url) as promises:
            known, lost, waits = asked(1), asked(2, note="lost"), asked(3)
            await promises.make(known)
            await told(promises)
            await asyncio.to_thread(with_backup, lambda database: backup.make(database, file))
            await promises.make(lost)
            await promises.change(replace(promises.open[known.id], note="said later"))
            await told(promises)
            began = Attempt(new_id(), "sue", datetime.now(UTC))
            token = new_id()
            await promises.claim(lost.id, token, 60)
            await promises.begin(lost.id, began, token)
            await line.stop()
            await until(lambda: not promises.there, "the line is cut")
            # The end of a try of which the hub will have heard nothing, and a request that it never knew.
            await promises.attempt_over(lost.id, replace(began, result=CallResult.BUSY, ended_at=datetime.now(UTC)))
            await promises.make(waits)
            await server.stop()
            await asyncio.to_thread(
                with_backup, lambda database: backup.restore(database, file, tmp_path, print, replace=True)
            )
            await server.start()
            assert [one["id"] for one in await at_hub(server)] == [known.id]
            assert promises.put_back == 0
            await line.start()
            await until(lambda: promises.put_back == 1, "it is known that the hub was put back")
            await told(promises)
            there = {one["id"]: one for one in await at_hub(server)}
            assert set(there) == set(promises.open) == {known.id, lost.id, waits.id}
            assert (there[known.id]["note"], there[lost.id]["note"]) == ("said later", "lost")
            assert [(one["id"], one["result"]) for one in there[lost.id]["attempts"]] == [(began.id, "busy")]
            assert {id_: one["version"] for id_, one in there.items()} == {
                id_: one.version for id_, one in promises.open.items()
            }

    play(scenario())
