# SPDX-License-Identifier: GPL-3.0-or-later
"""An office for tests: a real Asterisk, a hub whose people have extensions, and desks that are registered at the one and
signed in to the other."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from app.demo.world import AGENT, TEAM
from app.domain.call import Call
from app.hub.embedded import EmbeddedHub, NewPerson
from app.telephony.port import PhoneSettings
from tests.conftest import PBX_TREE
from tests.e2e.test_faults import PATIENCE, DeskProcess, Site
from tests.integration.pbx_desk import log_in
from tests.integration.sip_peer import Desk as Phone
from tests.pbx import config
from tests.pbx.asterisk import Pbx

EXTENSIONS = {AGENT: "1001", "bat": "1002", "eva": "1003"}
CUSTOMER, OTHER = "35840123456", "35840123457"


class Office(Site):
    """One agent's desk stays open from test to test; what a test starts beside it, it ends."""

    def __init__(self, folder: Path, pbx: Pbx) -> None:
        super().__init__(folder)
        self.pbx = pbx
        people = [NewPerson(one, name, role, self.password, EXTENSIONS.get(one, "")) for one, name, role, _ in TEAM]
        self.world.hub = EmbeddedHub(folder / "hub", people=people)
        self._phones: list[Phone] = []

    async def open(self) -> None:
        self.pbx.start()
        self.url = await self.world.hub.start()

    # --- desks and phones

    async def start(self, user: str = AGENT, *, phone: dict[str, Any] | None = None, **line: Any) -> DeskProcess:
        """A desk, started (again) on the profile of this user, registered and signed in."""
        one = await DeskProcess(self.folder / f"desk-{user}", **(phone or {})).start()
        self.desks.append(one)
        # The customers of these tests are silent, or hum all the time: what the desk makes of such lines is a matter of its own.
        await one.do("settings", drop_detection=False)
        await self.register(one, EXTENSIONS[user], **line)
        await one.do("sign_in", url=self.url, user=user, password=self.password)
        await one.do("sync", connection="synced")
        return one

    async def register(self, desk: DeskProcess, extension: str, *, state: str = "registered", **line: Any) -> str:
        """Register a desk's phone at the exchange; what its top bar says."""
        values = {"sip_user": extension, "sip_host": self.pbx.host, "sip_port": self.pbx.port, **line}
        return str(await desk.do("register", password=config.password(extension), state=state, **values))

    async def phone(self, extension: str) -> Phone:
        """A colleague's phone, without a desk."""
        one = await log_in(self.pbx, extension, PhoneSettings(sound="silence"))
        self._phones.append(one)
        return one

    async def tidy(self) -> None:
        """End what a test left at the exchange; registrations stay."""
        for phone in self._phones:
            await phone.phone.stop()
        self._phones.clear()
        for channel in self.pbx.channels():
            self.pbx.cli(f"channel request hangup {channel['Channel']}")
        self.pbx.wait_for_no_channels()
        for user in self.pbx.queue():
            self.pbx.action("QueueRemove", Queue=config.QUEUE, Interface=f"PJSIP/{user}")

    # --- what the hub holds

    async def logged(self, desk: DeskProcess, call: str) -> Call:
        """A call as the hub has it once the desk has sent everything."""
        await desk.do("sync", connection="synced", waiting=0)
        crm = await self.world.crm("olga")
        try:
            found = await crm.call(call)
        finally:
            await crm.aclose()
        assert found is not None, "the hub has not heard of the call"
        return found

    async def ask(self, method: str, path: str, user: str = "olga", **how: Any) -> Any:
        """A request of somebody at the hub."""
        crm = await self.world.crm(user)
        try:
            async with httpx.AsyncClient(base_url=f"{self.url}/api/v1", trust_env=False) as http:
                answer = await http.request(method, path, headers={"Authorization": f"Bearer {crm.token}"}, **how)
        finally:
            await crm.aclose()
        assert answer.is_success, answer.text
        return answer.json()

    async def calls_at_hub(self) -> list[dict[str, Any]]:
        """All calls the hub has heard of."""
        found: list[dict[str, Any]] = (await self.ask("GET", "/calls", params={"limit": 200}))["items"]
        return found

    async def finished(self) -> None:
        for phone in self._phones:
            await phone.phone.stop()
        await self.close()
        await self.world.hub.stop()
        self.pbx.stop()

    def end_desks(self) -> None:
        for desk in self.desks:
            desk.end()
        self.desks.clear()

    def end(self) -> None:
        """At once, whatever state it is in."""
        self.end_desks()
        self.world.hub.kill()
        self.pbx.kill()


Play = Callable[[Callable[[Office], Coroutine[Any, Any, None]]], None]


@contextmanager
def an_office(folder: Path) -> Iterator[Play]:
    """An office, and who plays scenarios in it, one after the other."""
    assert PBX_TREE is not None
    office = Office(folder, Pbx(folder / "pbx", PBX_TREE))
    with asyncio.Runner() as runner:
        runner.run(office.open())

        async def whole(scenario: Callable[[Office], Coroutine[Any, Any, None]]) -> None:
            try:
                await asyncio.wait_for(scenario(office), 120)
            except BaseException:
                office.end_desks()  # the next test begins with a new one
                office.pbx.kill()
                office.pbx.start()
                raise
            finally:
                await office.tidy()

        try:
            yield lambda scenario: runner.run(whole(scenario))
            runner.run(office.finished())
        finally:
            office.end()


async def until_so(condition: Callable[[], Any], what: str) -> Any:
    """Wait until something holds; that is returned."""
    end = time.monotonic() + PATIENCE
    while not (found := condition()):
        assert time.monotonic() < end, f"never came true: {what}"
        await asyncio.sleep(0.05)
    return found
