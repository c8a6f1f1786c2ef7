# SPDX-License-Identifier: GPL-3.0-or-later
"""Links that a browser opens, as the operating system hands them over: the command with the link, the desk closed or running."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import pytest

from app.crm.hub import HubCrm
from app.demo.world import AGENT
from app.domain.people import Person
from app.main import _open
from app.services.clock import Clock
from tests.e2e.test_faults import PATIENCE, RINGS, ROOT, STAYS, Site, play, site

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are ended as POSIX does it")


class Computer:
    """A computer of the site whose agent has signed in before."""

    def __init__(self, here: Site, folder: Path) -> None:
        self.here, self.profile = here, folder / "profile"
        self._keyring = folder / "keyring.json"
        self._desks: list[asyncio.subprocess.Process] = []

    async def prepare(self) -> None:
        crm = await self.here.world.crm(AGENT)
        self._keyring.write_text(json.dumps({f"soitto/token:{self.here.url}:{AGENT}": crm.token}))
        await crm.aclose()
        self.profile.mkdir()
        nobody, crm = cast(Any, None), HubCrm(self.here.url)
        seen = _open(self.profile, self.here.url, AGENT, crm, Person(AGENT, "Anna Virtanen"), nobody, Clock())
        assert seen is not None
        seen.close()
        settings = {
            "version": 1,
            "language": "en",
            "server_url": self.here.url,
            "user": AGENT,
            "region": "GB",
            "sip_user": "agent",
            "sip_host": "127.0.0.1",
            "sip_port": self.here.world.customers_port,
            "sip_registrar": False,
        }
        (self.profile / "settings.json").write_text(json.dumps(settings))

    async def start(self, *arguments: str) -> asyncio.subprocess.Process:
        """What the operating system does with a link: the command, and the link behind it."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "app", *arguments),
            cwd=ROOT,
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "SOITTO_PROFILE": str(self.profile),
                "SOITTO_TEST_KEYRING": str(self._keyring),
                "PYTHON_KEYRING_BACKEND": "tests.e2e.file_keyring.FileKeyring",
            },
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        self._desks.append(process)
        return process

    async def has_the_profile(self, desk: asyncio.subprocess.Process) -> None:
        """Wait until that desk is the one of its user."""
        lock = self.profile / "desk.lock"
        end = time.monotonic() + PATIENCE
        while not lock.exists() or str(desk.pid) not in lock.read_text():
            assert time.monotonic() < end, "the desk did not start"
            await asyncio.sleep(0.01)

    async def rings(self, number: str, times: int = 1) -> None:
        """Wait until a customer's phone has rung so often."""
        end = time.monotonic() + PATIENCE
        while self.here.rang(number) < times:
            assert time.monotonic() < end, f"{self.here.rang(number)} of {times} calls"
            await asyncio.sleep(0.05)
        assert self.here.rang(number) == times

    async def close(self) -> None:
        for process in self._desks:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
            _, said = await asyncio.wait_for(process.communicate(), PATIENCE)
            assert process.returncode == 0, said.decode()
            assert b"Traceback" not in said, said.decode()


@asynccontextmanager
async def computer(folder: Path) -> AsyncIterator[Computer]:
    async with site(folder) as here:
        one = Computer(here, folder)
        await one.prepare()
        try:
            yield one
            await one.close()
        finally:
            for process in one._desks:
                if process.returncode is None:
                    process.kill()


def test_a_link_starts_the_desk_and_dials(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with computer(tmp_path) as one:
            await one.start("tel:020%207946%200120")
            await one.rings(STAYS)

    play(scenario)


def test_a_link_dials_in_the_desk_that_runs(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with computer(tmp_path) as one:
            first = await one.start()
            await one.has_the_profile(first)
            second = await one.start("callto://(020)%207946-0154")  # at once: the first is still on its way up
            await one.rings(RINGS)
            assert await asyncio.wait_for(second.wait(), PATIENCE) == 0
            assert first.returncode is None
            third = await one.start("mailto:somebody@example.com")
            assert await asyncio.wait_for(third.wait(), PATIENCE) == 0
            # The customer is called already: a link must not put a second call beside it.
            fourth = await one.start("soitto://call/+442079460120")
            assert await asyncio.wait_for(fourth.wait(), PATIENCE) == 0
            assert one.here.rang(STAYS) == 0
            log = (one.profile / "soitto.log").read_text()
            assert "7946" not in log

    play(scenario)
