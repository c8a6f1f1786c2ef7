# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk that is killed at every point of its outbox's life, in storage and on the wire: nothing is lost, nothing done twice."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.crm.hub import HubCrm
from app.storage.database import Database
from app.storage.replica import Replica
from app.sync.engine import Sync
from tests.desks import play, until
from tests.hub_line import Told, at_hub, calls_at_hub, hub, proxied, waits

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("create", "edit", "attempt", "close", "call", "spell")

# A desk's life in short. What it says is durable; it kills itself at the n-th point: as a transaction that touches the outbox
# is about to be committed, and at the next statement after it was.
DESK = """
import asyncio, os, signal, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from app.crm.hub import HubCrm
from app.domain import pending, record
from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import Attempt, Callback, Outcome, OutcomeKind, closed, edited, with_attempt
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.people import Person
from app.domain.spell import Spell
from app.storage.database import Database
from app.storage.replica import Replica
from app.sync.engine import Sync

path, url, token, n, last = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[5]
database = Database(path)
store = Replica(database)
touched = committed = False
points = 0

def point():
    global points
    points += 1
    if points == n:
        os.kill(os.getpid(), signal.SIGKILL)

def trace(statement):
    global touched, committed
    if committed:
        committed = False
        point()
    if statement == "COMMIT" and touched:
        touched, committed = False, True
        point()
    elif statement.startswith(("INSERT INTO outbox", "UPDATE outbox", "DELETE FROM outbox")):
        touched = True

class Quiet:
    def __getattr__(self, name):
        return lambda *a: None

async def main():
    crm = HubCrm(url, token)
    sync = Sync(crm, store, Quiet())
    database.connection.set_trace_callback(trace)
    running = asyncio.create_task(sync.run())
    number, now = parse("0401234" + last, "FI"), datetime.now(UTC)
    made = Callback(new_id(), number, at_instant(now, "UTC"), now, "ann")
    store.change(made, [("create", {"callback": record.callback(made)})])
    print("create", flush=True); sync.kick()
    new = edited(made, note="changed")
    store.change(new, [("edit", {"fields": pending.differences(made, new)})])
    print("edit", flush=True); sync.kick()
    attempt = Attempt(new_id(), "ann", now, CallResult.BUSY, now + timedelta(seconds=5))
    tried = with_attempt(new, attempt, now)
    store.change(tried, [("attempt", {"attempt": record.attempt(attempt), "token": ""})])
    print("attempt", flush=True); sync.kick()
    store.put_call(Call(new_id(), Direction.OUT, number, now, "ann", CallState.ENDED, ended_at=now,
                        result=CallResult.BUSY), send=True)
    print("call", flush=True); sync.kick()
    store.put_spell(Spell(new_id(), "ann", AgentState.READY, now, now + timedelta(seconds=1), None), send=True)
    print("spell", flush=True); sync.kick()
    outcome = Outcome(OutcomeKind.DISPOSITION, now, "ann", "other")
    store.change(closed(store.get(made.id), outcome), [("close", {"outcome": record.outcome(outcome), "token": ""})])
    print("close", flush=True); sync.kick()
    while store.outbox.subjects():
        sync.kick()
        await asyncio.sleep(0.005)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await crm.aclose()

asyncio.run(main())
database.close()
print("untouched", flush=True)
"""


async def lives(
    path: Path, url: str, token: str, n: int, last: str, met: Callable[[int], None] | None = None
) -> set[str]:
    """Run a desk until it is killed or has done everything; what it said."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", DESK, str(path), url, token, str(n), last, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    if met is not None:
        met(process.pid)
    try:
        out, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    said = set(out.decode().split())
    assert process.returncode in (0, -signal.SIGKILL), said
    assert ("untouched" in said) is (process.returncode == 0)
    return said


@asynccontextmanager
async def again(path: Path, url: str, token: str) -> AsyncIterator[Replica]:
    """The desk is started again."""
    database, crm = Database(path), HubCrm(url, token)
    store = Replica(database)
    running = asyncio.create_task(Sync(crm, store, Told()).run())
    try:
        yield store
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await crm.aclose()
        database.close()


async def check(server: Any, path: Path, url: str, token: str, said: set[str], last: str) -> None:
    """After a restart the hub has all that was said to be kept, once."""
    async with again(path, url, token) as store:
        await until(lambda: not store.outbox.subjects(), f"nothing waits: {store.listing()}")
        assert waits(store) == 0
    number = f"+358401234{last}"
    there = [one for one in await at_hub(server) if one["number"]["e164"] == number]
    assert len(there) == ("create" in said) or (not said and len(there) <= 1)
    for one in there:
        # What it had no time to say may be there too.
        assert one["note"] == "changed" or "edit" not in said
        assert len(one["attempts"]) == 1 or ("attempt" not in said and not one["attempts"])
        assert one["outcome"] is not None or "close" not in said
    calls = [one for one in await calls_at_hub(server) if one["number"]["e164"] == number]
    assert len(calls) == 1 or ("call" not in said and not calls)


async def spells_at_hub(server: Any) -> list[Any]:
    async with httpx.AsyncClient(base_url=f"{server.url}/api/v1", timeout=60) as client:
        answer = await client.post("/sessions", json={"user": "sue", "password": "password-sue"})
        client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        return list((await client.get("/spells")).json()["items"])


async def token_of(url: str) -> str:
    crm = HubCrm(url)
    token = (await crm.sign_in("ann", "password-ann")).token
    await crm.aclose()
    return token


@pytest.mark.parametrize("quarter", range(4))
def test_killed_at_every_write_of_the_outbox(tmp_path: Path, quarter: int) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server:
            url = server.url or ""
            token, told = await token_of(url), 0
            for n in range(1 + quarter, 400, 4):
                last, path = f"{n:03}", tmp_path / f"{n}.sqlite3"
                said = await lives(path, url, token, n, last)
                await check(server, path, url, token, said, last)
                told += "spell" in said
                if "untouched" in said:
                    break
            assert n > 15, "there were points to be killed at"
            assert "untouched" in said
            assert told <= len(await spells_at_hub(server)) <= told + n

    play(scenario())


def test_killed_while_an_answer_is_on_its_way(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy):
            token = await token_of(server.url or "")
            pids: list[int] = []
            writes = (b"PUT /api/v1/callbacks", b"POST /api/v1/callbacks", b"PUT /api/v1/calls", b"PUT /api/v1/spells")
            for n in range(1, 40):
                seen = 0

                def cut(piece: bytes, n: int = n) -> bool:
                    nonlocal seen
                    seen += piece.startswith(writes)
                    if seen < n or not piece.startswith(writes):
                        return False
                    os.kill(pids[-1], signal.SIGKILL)  # the hub gets it, nobody hears the answer
                    return True

                proxy.cut = cut
                last, path = f"{n:03}", tmp_path / f"{n}.sqlite3"
                said = await lives(path, proxy.url, token, 0, last, pids.append)
                proxy.cut = lambda piece: False
                await check(server, path, server.url or "", token, said, last)
                if "untouched" in said:
                    break
            assert n == len(KINDS) + 1, "it was killed once in every kind of write"

    play(scenario())
