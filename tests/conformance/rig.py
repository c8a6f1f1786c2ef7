# SPDX-License-Identifier: GPL-3.0-or-later
"""What a conformance test stands on: agents' seats at a target, lines that can be cut, and what must never come out."""

from __future__ import annotations

import asyncio
import functools
import inspect
import re
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from app.crm.port import Crm
from app.domain import number as numbers
from app.domain.abilities import Abilities
from app.domain.call import Call
from app.domain.callback import Callback
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.number import Number
from app.domain.people import Person
from tests.conformance.target import Can, Target
from tests.desks import Proxy, until

CUSTOMER = "Asiakas"
"""What every customer's name begins with: it is looked for in the logs."""
NOT_NO = frozenset({CrmErrorKind.UNREACHABLE, CrmErrorKind.NOT_UNDERSTOOD, CrmErrorKind.THROTTLED})
"""Kinds after which a change waits and is sent again, and nobody is asked to sign in."""


def number(n: int) -> Number:
    """A customer's number; ``n`` tells them apart."""
    return numbers.parse(f"+7912345{n:04}", "RU")


class Remembered:
    """What a desk knows of a CRM's records."""

    def __init__(self) -> None:
        self.kept: dict[str, Callback] = {}
        self._ids: dict[str, str] = {}
        self.who: Person | None = None

    def keep(self, callback: Callback) -> None:
        self.kept[callback.id] = callback
        if callback.remote:
            self._ids[callback.remote] = callback.id

    def base(self, callback_id: str) -> Callback | None:
        return self.kept.get(callback_id)

    def person(self) -> Person | None:
        return self.who

    def id_of(self, remote: str) -> str | None:
        known = self.kept.get(self._ids.get(remote, ""))
        return known.id if known is not None and known.remote == remote else None

    def records(self) -> Mapping[str, tuple[str, int]]:
        return {one.remote: (one.id, one.version) for one in self.kept.values() if one.open and one.remote}

    def agreed_in(self, call: Call) -> str:
        return next((one.remote for one in self.kept.values() if one.origin_call == call.id and one.remote), "")


class Watched:
    """A CRM of which every error is one of the port's, and tells no secret."""

    def __init__(self, crm: Crm, secrets: set[str]) -> None:
        self._crm, self._secrets = crm, secrets

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._crm, name)
        if not inspect.iscoroutinefunction(found):
            return found

        @functools.wraps(found)
        async def guarded(*arguments: Any, **more: Any) -> Any:
            try:
                return await found(*arguments, **more)
            except CrmError as error:
                self._check(name, error)
                raise
            except Exception as error:
                raise AssertionError(f"{name} raised {type(error).__name__}, which is no error of the port") from error

        return guarded

    def _check(self, name: str, error: CrmError) -> None:
        assert isinstance(error.kind, CrmErrorKind)
        assert len(error.detail) <= 500
        for secret in self._secrets:
            assert secret not in f"{error} {error.detail} {error.__cause__!r}", f"{name} tells a secret"


@dataclass
class Told:
    """What one pull brought: the last record of each callback, what was removed, how often each was told."""

    items: dict[str, Callback] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    pages: int = 0
    times: int = 0
    """Records told, repeated ones included."""
    reset: bool = False


class Seat:
    """An agent at their desk: an adapter that is signed in, and what the desk knows."""

    def __init__(self, rig: Rig, agent: int, crm: Crm) -> None:
        self.rig, self.agent = rig, agent
        self.known = Remembered()
        self.cursor: str | None = None
        self.raw = crm
        self.crm = cast("Crm", Watched(crm, rig.secrets))
        self.crm.attach(self.known)

    async def sign_in(self) -> None:
        session = await self.crm.sign_in(*self.rig.target.login(self.agent))
        self.known.who = session.person
        self.rig.secrets.add(session.token)
        assert session.person.id == self.rig.target.person(self.agent)
        self.crm.attach(self.known)

    @property
    def me(self) -> str:
        return self.rig.target.person(self.agent)

    async def abilities(self) -> Abilities:
        return (await self.crm.capabilities()).abilities

    def draft(self, n: int, **fields: Any) -> Callback:
        """A callback that no CRM has seen."""
        now = datetime.now(UTC).replace(microsecond=0)
        return replace(
            Callback(
                id=new_id(),
                number=number(n),
                due=at_instant((now + timedelta(hours=1)).replace(second=0), "Europe/Moscow"),
                created_at=now,
                created_by=self.me,
                customer=f"{CUSTOMER} {n}",
                owner=self.me,
            ),
            **fields,
        )

    async def make(self, n: int, **fields: Any) -> Callback:
        """A new callback, saved."""
        return await self.save(self.draft(n, **fields))

    async def save(self, callback: Callback, **fields: Any) -> Callback:
        """Save it, changed, from the version that it has."""
        return self.keep(await self.crm.save(replace(callback, **fields), callback.version, new_id()))

    def keep(self, callback: Callback) -> Callback:
        self.known.keep(callback)
        return callback

    async def pull(self) -> Told:
        """Everything that changed since the last pull."""
        told = Told()
        while True:
            page = await self.crm.changes(self.cursor)
            told.pages += 1
            told.times += len(page.items)
            told.reset = told.reset or page.reset
            assert told.pages < 1000, "a feed without end"
            for one in page.items:
                told.items[one.id] = self.keep(one)
                told.removed.discard(one.id)
            for gone in page.removed:
                self.known.kept.pop(gone, None)
                told.items.pop(gone, None)
                told.removed.add(gone)
            assert page.cursor
            self.cursor = page.cursor
            if not page.more:
                break
        if told.reset:
            for gone in set(self.known.kept) - set(told.items):
                del self.known.kept[gone]
                told.removed.add(gone)
        return told

    async def sees(self, callback_id: str, condition: Callable[[Callback], bool] = lambda one: True) -> Callback:
        """Pull until the callback is as wanted; a feed with an overlap may tell it a moment later."""
        for _ in range(100):
            await self.pull()
            one = self.known.kept.get(callback_id)
            if one is not None and condition(one):
                return one
            await asyncio.sleep(0.05)
        raise AssertionError(f"never told; last known: {self.known.kept.get(callback_id)}")

    async def loses(self, callback_id: str) -> None:
        """Pull until the callback is gone from this agent's sight; a restarted desk sees it at the latest."""
        for _ in range(3):
            if callback_id in (await self.pull()).removed:
                return
        again = await self.rig.seat(self.agent)
        again.known, again.cursor = self.known, self.cursor
        again.crm.attach(self.known)
        told = await again.pull()
        assert callback_id in told.removed, "a record that vanished is still told to be there"


class Rig:
    """One test at a target."""

    def __init__(self, target: Target, runner: asyncio.Runner) -> None:
        self.target, self._runner = target, runner
        self.secrets = {target.login(1)[1], target.login(2)[1]}
        self._crms: list[Crm] = []
        self._lines: list[Proxy] = []

    def needs(self, *can: Can) -> None:
        """Leave the test out where the system cannot do this."""
        if missing := set(can) - self.target.can:
            pytest.skip(f"{self.target.name} cannot {', '.join(sorted(missing))}")

    async def seat(self, agent: int, *, line: Proxy | None = None, signed_in: bool = True) -> Seat:
        crm = self.target.crm(line.url if line is not None else self.target.url)
        self._crms.append(crm)
        seat = Seat(self, agent, crm)
        if signed_in:
            await seat.sign_in()
        return seat

    async def line(self) -> Proxy:
        """A line to the target that can be cut or answers itself."""
        proxy = Proxy(int(self.target.url.rpartition(":")[2]))
        await proxy.start()
        self._lines.append(proxy)
        return proxy

    def lost_answer(self, line: Proxy) -> None:
        """The next write arrives; its answer does not."""
        line.cuts = 0
        line.cut = lambda piece: line.cuts == 0 and self.target.writes(piece)

    @asynccontextmanager
    async def stopped(self) -> AsyncIterator[None]:
        """The server is stopped; afterwards it runs again."""
        await self.target.stop()
        try:
            yield
        finally:
            await self.target.start()

    async def says(self, line: Proxy, answer: bytes) -> None:
        """From now on everything is answered with this."""
        line.answer = answer
        line.break_lines()
        # A connection that is just being closed must not be taken for the next request.
        await asyncio.sleep(0.01)

    def run(self, scenario: Coroutine[Any, Any, None]) -> None:
        self._runner.run(self._whole(scenario))

    async def _whole(self, scenario: Coroutine[Any, Any, None]) -> None:
        errors: list[dict[str, Any]] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: errors.append(context))
        try:
            await self.target.reset()
            await asyncio.wait_for(scenario, 170)
        finally:
            scenario.close()
            for crm in self._crms:
                await crm.aclose()
            for line in self._lines:
                await line.stop()
        await until(lambda: not list(_ours()), "every task of the desk ended")
        assert errors == []

    def check_logs(self, texts: list[str]) -> None:
        """No secret, name or number may be in any of the lines."""
        for text in texts:
            assert CUSTOMER not in text, f"a name is in the log: {text}"
            for secret in self.secrets:
                assert secret not in text, "a secret is in the log"
            assert not re.search(r"912\D{0,3}345\D{0,2}\d{2}", text), f"a number is in the log: {text}"


def _ours() -> Iterator[asyncio.Task[Any]]:
    for task in asyncio.all_tasks():
        code = getattr(task.get_coro(), "cr_code", None)
        if code is not None and re.search(r"[/\\]app[/\\](crm|sync|services)[/\\]", code.co_filename):
            yield task


@contextmanager
def refused(*kinds: CrmErrorKind, code: str = "") -> Iterator[pytest.ExceptionInfo[CrmError]]:
    """What is done here is answered with one of these kinds (and this code)."""
    with pytest.raises(CrmError) as caught:
        yield caught
    assert caught.value.kind in kinds, f"{caught.value!r}"
    if code:
        assert caught.value.code == code
