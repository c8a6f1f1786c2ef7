# SPDX-License-Identifier: GPL-3.0-or-later
"""Naumen Service Desk as a target, in both modes, with the server module's counterpart and with itself; the server is the tests'
own (tests/naumen)."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import dev_groovy
from app.crm.naumen.service_desk import NaumenServiceDesk
from app.crm.port import Crm
from app.domain import number as numbers
from app.domain.callback import Callback
from app.domain.due import at_instant
from app.domain.ids import new_id
from tests.conformance.target import Can, Choice, Logged
from tests.naumen.groovy_module import GroovyModule, Java
from tests.naumen.server import NaumenServer
from tests.naumen.server_module import ServerModule
from tests.naumen_site import QUEUE, profile_of, team_of

AGENTS = {1: "ann", 2: "ben"}
_WRITE = re.compile(
    rb"POST /sd/services/rest/(?:create|edit|exec-post\?\S*func=modules\.SoittoDesk\.(?:upsert|patch|log))"
)


class ServiceDeskTarget:
    """A Service Desk on loopback; what others do is done in its store, by the site's own class."""

    can = frozenset(
        {
            *(Can.CLOSE, Can.EDIT, Can.HAND_OVER, Can.HIDE, Can.DELETE, Can.MAKE, Can.LATE_COMMIT),
            *(Can.SKEW, Can.EXPIRE, Can.RESTART),
        }
    )
    queue: str | None = QUEUE
    region = "RU"

    def __init__(self, mode: str, folder: Path) -> None:
        self.name = f"naumen-{mode}"
        self._mode = mode
        self._server = NaumenServer()
        self._server.scripts.modules["SoittoDesk"] = ServerModule(self._server)
        team_of(self._server)
        self._first = dict(self._server.store.things)
        self._keys = {agent: self._server.key(login) for agent, login in AGENTS.items()}

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
        server = self._server
        with server.store.lock:
            server.store.things.clear()
            server.store.things.update(self._first)
            server.store.hidden.clear()
            server.options.skew = timedelta()
        server.faults.clear()

    def login(self, agent: int) -> tuple[str, str]:
        return AGENTS[agent], self._keys[agent]

    def person(self, agent: int) -> str:
        return AGENTS[agent]

    def crm(self, url: str) -> Crm:
        return NaumenServiceDesk(profile_of(self._server, self._mode, url=url), region=self.region)

    def writes(self, piece: bytes) -> bool:
        return _WRITE.search(piece) is not None

    # --- what other people do

    async def expire_sign_in(self, agent: int) -> None:
        self._server.keys.end(self._keys[agent])
        self._keys[agent] = self._server.key(AGENTS[agent])

    async def set_clock(self, seconds: float) -> None:
        self._server.options.skew = timedelta(seconds=seconds)

    async def close(self, callback: Callback) -> None:
        code = self._server.store.item("closureCode", "notNeeded")
        self._server.store.set(callback.remote, state="closed", codeOfClosing=code)

    async def edit(self, callback: Callback, *, note: str | None = None, due: datetime | None = None) -> None:
        if note is not None:
            self._server.store.set(callback.remote, descriptionRTF=f"<p>{note}</p>")
        if due is not None:
            self._server.store.set(callback.remote, callAt=due)

    async def hand_over(self, callback: Callback, agent: int) -> None:
        self._server.store.set(callback.remote, responsible=self._server.employee(AGENTS[agent]))

    async def hide(self, callback: Callback, agent: int) -> None:
        self._server.store.hide(callback.remote, AGENTS[agent])

    async def delete(self, callback: Callback) -> None:
        self._server.store.archive(callback.remote)

    async def make(self, number: str, customer: str, due: datetime, agent: int) -> None:
        uuid = self._server.employee(AGENTS[agent])
        self._server.store.add(
            "serviceCall$callback",
            clientPhone=number,
            clientName=customer,
            callAt=due,
            responsible=uuid,
            author=uuid,
            urgency=self._server.store.item("urgency", "normal"),
        )

    async def fill(self, count: int) -> None:
        due = datetime.now(UTC) + timedelta(days=1)
        owner = self._server.employee("ann")
        for n in range(count):
            number = f"+7495{1000000 + n}"
            self._server.store.add(
                "serviceCall$callback",
                clientPhone=number,
                clientName=f"Asiakas {n}",
                callAt=due,
                responsible=owner,
                soittoId=new_id(),
            )

    async def put_contact(self, name: str, written: Sequence[str]) -> None:
        fields = dict(zip(("mobilePhoneNumber", "internalPhoneNumber"), written, strict=False))
        self._server.store.add("employee$employee", title=name, **fields)

    async def records(self) -> int:
        return len(self._server.store.all("serviceCall"))

    async def calls(self) -> list[Logged]:
        return [Logged(" ".join(str(value) for value in one.values.values())) for one in self._server.store.all("call")]

    @asynccontextmanager
    async def late_writer(self, number: str) -> AsyncIterator[None]:
        """The record's times are those of the beginning; it is there for others at the end."""
        began = self._server.clock()
        due = at_instant(began + timedelta(hours=1), "Europe/Moscow")
        parsed = numbers.parse(number, self.region)
        yield
        store = self._server.store
        uuid = store.add(
            "serviceCall$callback", clientPhone=parsed.key, clientName="Asiakas", callAt=due.utc, soittoId=new_id()
        )
        store.things[uuid].values |= {"creationDate": began, "lastModifiedDate": began}


class GroovyTarget(ServiceDeskTarget):
    """With the module that is shipped, run by Groovy.

    Its searches have the rights of the key's owner: what is hidden from them it cannot tell of, not even that it is gone. Only a
    desk that asks for such a record learns it.
    """

    can = ServiceDeskTarget.can - {Can.HIDE}

    def __init__(self, folder: Path) -> None:
        super().__init__("module", folder)
        self.name = "naumen-groovy"
        self._java: Java | None = None

    async def start(self) -> None:
        if self._java is None:
            self._java = await asyncio.to_thread(Java)
            module = await asyncio.to_thread(GroovyModule, self._java, self._server)
            self._server.scripts.modules["SoittoDesk"] = module
        await super().start()

    async def remove(self) -> None:
        await super().remove()
        if self._java is not None:
            await asyncio.to_thread(self._java.close)


def _no_groovy() -> str | None:
    return None if dev_groovy.installed() else f"Groovy: {dev_groovy.why_missing()}"


def _target(mode: str) -> Callable[[Path], ServiceDeskTarget]:
    return partial(ServiceDeskTarget, mode)


CHOICES = [
    Choice("naumen-bare", _target("bare")),
    Choice("naumen-module", _target("module")),
    Choice("naumen-groovy", GroovyTarget, "groovy", _no_groovy),
]
