# SPDX-License-Identifier: GPL-3.0-or-later
"""Naumen Contact Center as a target; the server is the tests' own (tests/naumen)."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.crm.naumen.contact_center import NaumenContactCenter
from app.crm.port import Crm
from app.domain import number as numbers
from app.domain.callback import Callback
from app.domain.ids import new_id
from tests.conformance.target import Can, Choice, Logged
from tests.naumen.server import NaumenServer
from tests.naumen_center_site import profile_of

AGENTS = {1: "ann", 2: "ben"}
_WRITE = re.compile(rb"POST (?:/api/v2/projects/\w+/cases(?:-batch/)? |/fx/)")


class ContactCenterTarget:
    """A contact centre on loopback with one project; what others do is done to its cases."""

    name = "naumen-center"
    can = frozenset(
        {
            *(Can.CLOSE, Can.EDIT, Can.HAND_OVER, Can.DELETE, Can.MAKE, Can.LATE_COMMIT),
            *(Can.SKEW, Can.EXPIRE, Can.RESTART),
        }
    )
    queue: str | None = "sales"
    region = "RU"

    def __init__(self, folder: Path) -> None:
        self._server = NaumenServer()
        self._project = self._server.cases.project("Обратные звонки")
        self._ended = 0

    @property
    def url(self) -> str:
        return self._server.origin

    async def start(self) -> None:
        await asyncio.to_thread(self._server.start)

    async def stop(self) -> None:
        await asyncio.to_thread(self._server.stop)

    async def remove(self) -> None:
        await asyncio.to_thread(self._server.close)

    async def reset(self) -> None:
        for case in self._server.cases.all(self._project):
            self._server.cases.delete(case.uuid)
        self._server.options.skew = timedelta()
        self._server.faults.clear()

    def login(self, agent: int) -> tuple[str, str]:
        return AGENTS[agent], self._server.keys.users[AGENTS[agent]].password

    def person(self, agent: int) -> str:
        return AGENTS[agent]

    def crm(self, url: str) -> Crm:
        return NaumenContactCenter(profile_of(url, self._project), region=self.region)

    def writes(self, piece: bytes) -> bool:
        return _WRITE.search(piece) is not None

    # --- what other people do

    async def expire_sign_in(self, agent: int) -> None:
        self._ended += 1
        self._server.keys.users[AGENTS[agent]].password = f"password-{self._ended}"

    async def set_clock(self, seconds: float) -> None:
        self._server.options.skew = timedelta(seconds=seconds)

    async def set_zone(self, agent: int, zone: str) -> None:
        raise NotImplementedError

    async def close(self, callback: Callback) -> None:
        self._server.cases.change(callback.remote, state="notNeeded")

    async def edit(self, callback: Callback, *, note: str | None = None, due: datetime | None = None) -> None:
        if note is not None:
            self._server.cases.change(callback.remote, comment=note)
        if due is not None:
            self._server.cases.change(callback.remote, at=due)

    async def hand_over(self, callback: Callback, agent: int) -> None:
        form = self._server.cases.get(callback.remote).form
        group = form.get("group001", {}) | {"agent": [AGENTS[agent]]}
        self._server.cases.change(callback.remote, form=form | {"group001": group})

    async def hide(self, callback: Callback, agent: int) -> None:
        raise NotImplementedError

    async def delete(self, callback: Callback) -> None:
        self._server.cases.delete(callback.remote)

    async def make(self, number: str, customer: str, due: datetime, agent: int) -> None:
        self._add(number, customer, due, id="", form={"group001": {"agent": [AGENTS[agent]]}})

    async def fill(self, count: int) -> None:
        due = datetime.now(UTC) + timedelta(days=1)
        for n in range(count):
            self._add(f"+7495{1000000 + n}", f"Asiakas {n}", due)

    async def put_contact(self, name: str, written: Sequence[str]) -> None:
        """A contact centre knows cases, no customers."""

    async def records(self) -> int:
        return len(self._server.cases.all(self._project))

    async def calls(self) -> list[Logged]:
        return []

    @asynccontextmanager
    async def late_writer(self, number: str) -> AsyncIterator[None]:
        """The case's time is that of the beginning; it is there for others at the end."""
        began = self._server.clock()
        yield
        key = numbers.parse(number, self.region).key
        case = self._add(key, "Asiakas", began + timedelta(hours=1))
        with self._server.cases.lock:
            self._server.cases.things[case].modified = began

    def _add(self, number: str, customer: str, due: datetime, **more: object) -> str:
        values = {
            "id": new_id(),
            "title": customer,
            "state": "adjourned",
            "at": due.replace(second=0, microsecond=0),
            "time_zone": "GMT+03:00",
            "priority": 5,
            "numbers": [{"number": number, "code": ""}],
        }
        return self._server.cases.add(self._project, **(values | more)).uuid


CHOICES = [Choice("naumen-center", ContactCenterTarget)]
