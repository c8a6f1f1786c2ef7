# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole desks at a system: replica, outbox and sync, through a day of faults."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from app.crm.port import Crm
from app.domain.callback import Callback, Priority
from app.domain.errors import CrmErrorKind
from app.domain.people import CatalogueKind, Person
from app.services import callbacks as callbacks_module
from app.services.callbacks import CallbackForm
from app.services.events import ChangeRefused, Connection
from app.services.place import Workplace
from app.sync import engine
from tests.conformance.rig import CUSTOMER, Rig, number
from tests.conformance.target import Can
from tests.conformance.test_records import code
from tests.desks import Desk, Proxy, in_minutes, until


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a request that was cut off is left to finish in: the servers of the tests are done with it at once."""
    monkeypatch.setattr(engine, "SETTLING", 1.0)


class TargetDesk(Desk):
    """A desk at a target instead of a hub."""

    def __init__(self, folder: Path, rig: Rig, agent: int, line: Proxy) -> None:
        self.rig, self.seat, self.line = rig, agent, line
        super().__init__(folder)
        self.account._connect = self._crm

    def _crm(self, url: str, token: str = "") -> Crm:
        crm = self.rig.target.crm(url)
        if token:
            crm.token = token  # type: ignore[attr-defined]
        return crm

    def _open(self, url: str, user: str, crm: Any, person: Person | None) -> Workplace | None:
        workplace = super()._open(url, "agent", crm, person)
        if workplace is not None:
            crm.attach(workplace.store)
        return workplace

    async def enter(self) -> None:
        user, secret = self.rig.target.login(self.seat)
        await self.account.sign_in(self.line.url, user, secret)


@asynccontextmanager
async def desk(rig: Rig, folder: Path, agent: int) -> AsyncIterator[TargetDesk]:
    one = TargetDesk(folder / str(agent), rig, agent, await rig.line())
    try:
        await one.enter()
        await one.synced()
        yield one
    finally:
        await one.close()
        gc.collect()  # a task that ended with an error tells it only when it is gone


def form(n: int, **fields: Any) -> CallbackForm:
    return CallbackForm(number=number(n), due=in_minutes(30), **{"customer": f"{CUSTOMER} {n}"} | fields)


async def all_known(one: TargetDesk, ids: set[str]) -> dict[str, Callback]:
    """Wait until the desk knows these callbacks, and return them."""
    for callback_id in ids:
        await one.sees(callback_id, lambda c: c.version > 0)
    return {callback_id: await one.get(callback_id) for callback_id in ids}


async def test_what_one_desk_does_the_other_sees(rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callbacks_module, "UNDO_SECONDS", 0.2)
    async with desk(rig, tmp_path, 1) as ann:
        made = [await ann.callbacks.create(form(n)) for n in range(5)]
        await ann.callbacks.edit(made[0].id, note="for both", priority=Priority.URGENT)
        await ann.callbacks.hand_over(made[1].id, rig.target.person(2))
        await ann.callbacks.delete(made[2].id)
        await ann.synced()
        assert ann.all(ChangeRefused) == []
        assert await rig.target.records() == 5
    async with desk(rig, tmp_path, 2) as ben:
        (theirs,) = (await all_known(ben, {made[1].id})).values()
        assert (theirs.owner, theirs.customer) == (rig.target.person(2), f"{CUSTOMER} 1")


async def test_a_sign_in_that_ends_in_the_middle_of_the_outbox(rig: Rig, tmp_path: Path) -> None:
    rig.needs(Can.EXPIRE)
    async with desk(rig, tmp_path, 1) as ann:
        first = await ann.callbacks.create(form(1))
        await ann.synced()
        await rig.target.expire_sign_in(1)
        rest = [await ann.callbacks.create(form(n)) for n in range(2, 12)]
        await until(lambda: ann.sync.status.connection is Connection.SIGN_IN, "a sign-in is asked for")
        await ann.callbacks.edit(first.id, note="meanwhile")
        assert ann.sync.status.waiting == 11
        await ann.enter()
        await ann.synced()
        assert ann.all(ChangeRefused) == []
        assert await rig.target.records() == 11
        everything = await all_known(ann, {first.id, *(one.id for one in rest)})
        assert everything[first.id].note == "meanwhile"


async def test_answers_that_are_lost_again_and_again(rig: Rig, tmp_path: Path) -> None:
    disposition = await code(await rig.seat(1), CatalogueKind.DISPOSITION)
    async with desk(rig, tmp_path, 1) as ann:
        ann.line.cut = lambda piece: ann.line.cuts < 3 and rig.target.writes(piece)
        made = await ann.callbacks.create(form(1, note="once"))
        await ann.callbacks.edit(made.id, note="twice")
        await ann.callbacks.flag(made.id, disposition)
        await until(lambda: ann.line.cuts == 3, "three answers were lost")
        await ann.synced()
        assert ann.all(ChangeRefused) == []
        assert await rig.target.records() == 1
        ended = await ann.sees(made.id, lambda c: not c.open)
        assert ended.note == "twice"


async def test_a_day_without_the_system(rig: Rig, tmp_path: Path) -> None:
    async with desk(rig, tmp_path, 1) as ann:
        old = await ann.callbacks.create(form(0))
        await ann.synced()
        await ann.line.stop()
        made = [await ann.callbacks.create(form(n)) for n in range(1, 13)]
        for one in made[:4]:
            await ann.callbacks.edit(one.id, note="while it was away")
        await ann.callbacks.edit(old.id, note="while it was away")
        await until(lambda: ann.sync.status.connection is Connection.OFFLINE, "the desk says so")
        assert ann.sync.status.problem is CrmErrorKind.UNREACHABLE
        await ann.line.start()
        await ann.sync.now()
        await ann.synced()
        assert ann.all(ChangeRefused) == []
        assert await rig.target.records() == 13
        everything = await all_known(ann, {old.id, *(one.id for one in made)})
        assert sum(one.note == "while it was away" for one in everything.values()) == 5
