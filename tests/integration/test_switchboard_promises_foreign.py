# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's promises at a CRM that is no hub: it tells nothing by itself and has keys of its own for its records."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.crm.naumen.service_desk import NaumenServiceDesk
from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Origin, Outcome, OutcomeKind
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import parse
from app.switchboard.clock import WallClock
from app.switchboard.crm.promises import CrmPromises
from app.switchboard.store.database import Database
from tests.desks import play, until
from tests.naumen.server import NaumenServer
from tests.naumen.server_module import ServerModule
from tests.naumen_site import profile_of, team_of

both = pytest.mark.parametrize("mode", ["bare", "module"])


@pytest.fixture
def server() -> Iterator[NaumenServer]:
    with NaumenServer() as one:
        one.scripts.modules["SoittoDesk"] = ServerModule(one)
        team_of(one)
        yield one


@asynccontextmanager
async def keeping(folder: Path, server: NaumenServer, mode: str) -> AsyncIterator[CrmPromises]:
    crm = NaumenServiceDesk(profile_of(server, mode), region="RU")
    crm.poll_seconds = 0.2
    database = Database(f"sqlite:///{folder / 'switchboard.sqlite'}")
    promises = CrmPromises(crm, database, WallClock(), "RU", user="ann", secret=server.key("ann"))
    await promises.start()
    try:
        yield promises
    finally:
        await promises.stop()
        database.close()


def asked(last: int = 1, minutes: int = 10) -> Callback:
    now = datetime.now(UTC).replace(microsecond=0)
    number = parse(f"+7912345{last:04}", "RU")
    due = at_instant(now + timedelta(minutes=minutes), "Europe/Moscow")
    return Callback(new_id(), number, due, now, "ann", origin=Origin.QUEUE, customer="Иван", queue="sales")


async def told(promises: CrmPromises) -> None:
    await until(lambda: promises.there and promises.kept_back == 0, "everything is told")


@both
def test_from_the_request_to_its_end(tmp_path: Path, server: NaumenServer, mode: str) -> None:
    async def scenario() -> None:
        made, token = asked(), new_id()
        async with keeping(tmp_path, server, mode) as promises:
            await promises.make(made)
            await told(promises)
            remote = promises.open[made.id].remote
            assert remote
        async with keeping(tmp_path, server, mode) as promises:
            await told(promises)
            again = asked(minutes=30)
            await promises.make(again)
            await told(promises)
            assert set(promises.open) == {made.id}
            assert (promises.open[made.id].due.utc, promises.open[made.id].remote) == (again.due.utc, remote)
            await promises.claim(made.id, token, 60)
            began = Attempt(new_id(), promises.me, datetime.now(UTC).replace(microsecond=0))
            current = await promises.begin(made.id, began, token)
            assert [one.id for one in current.attempts] == [began.id]
            busy = replace(began, result=CallResult.BUSY, ended_at=began.started_at)
            await promises.attempt_over(made.id, busy)
            await told(promises)
            assert promises.open[made.id].last_result is CallResult.BUSY
            await promises.close(made.id, Outcome(OutcomeKind.CONNECTED, datetime.now(UTC), promises.me), token)
            await told(promises)
            assert made.id not in promises.open
            # A new request is a new record.
            second = asked()
            await promises.make(second)
            await told(promises)
            assert set(promises.open) == {second.id}
            assert promises.open[second.id].remote != remote

    play(scenario())


@both
def test_what_others_do_there_is_known_at_the_next_look(tmp_path: Path, server: NaumenServer, mode: str) -> None:
    async def scenario() -> None:
        async with (
            keeping(tmp_path, server, mode) as promises,
            keeping(_folder(tmp_path / "other"), server, mode) as other,
        ):
            made = asked()
            await promises.make(made)
            await until(lambda: made.id in other.open, "the other one sees it")
            token = new_id()
            await other.claim(made.id, token, 60)
            await other.close(made.id, Outcome(OutcomeKind.CONNECTED, datetime.now(UTC), other.me), token)
            await until(lambda: made.id not in promises.open, "its end is seen")

    play(scenario())


def _folder(path: Path) -> Path:
    path.mkdir()
    return path
