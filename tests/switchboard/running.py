# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard as a process of its own, which can be killed, and as an object in the test's process, on a simulated exchange
and a clock moved by hand."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx

from app.domain.departments import Department, Hours, RingBackRules, SiteRules
from app.switchboard.clock import Clock
from app.switchboard.config import read
from app.switchboard.pbx.port import Pbx
from app.switchboard.rules import ADAPTER
from app.switchboard.switchboard import Switchboard
from tests.desks import PATIENCE
from tests.switchboard.site import SitePbx, free_port

ROOT = Path(__file__).resolve().parents[2]
SECRET = "of-the-dialplan"
AT_ANY_HOUR = RingBackRules(hours=Hours())
"""Tests on the clock of the wall run in the evening too, when nobody is called."""
SUPPORT = Department(
    "support", "Support", number="+358942550100", language="fi", zone="Europe/Helsinki", ring_back=AT_ANY_HOUR
)
SALES = Department(
    "sales", "Sales", number="+358942550200", language="en", zone="Europe/Helsinki", ring_back=AT_ANY_HOUR
)
RULES = SiteRules(region="FI", departments=(SUPPORT, SALES))


def department(queue: str = "support", **changes: Any) -> SiteRules:
    """The rules of :data:`RULES` with one department changed."""
    changed = (replace(one, **changes) if one.queue == queue else one for one in RULES.departments)
    return replace(RULES, departments=tuple(changed))


def settings(
    folder: Path, hub: str, *, user: str = "sue", site: SitePbx | None = None, dialplan: str = "127.0.0.1:0"
) -> str:
    """The switchboard's file, for a person of :mod:`tests.hub`. Without a site there is no exchange."""
    host, messages = (site.host, site.messages) if site is not None else ("127.0.0.1", folder / "recordings")
    port = 5038 if site is not None else free_port("127.0.0.1")
    ari = site.ari_url if site is not None else f"http://127.0.0.1:{port}"
    ami_user, ami_secret = (site.ami_user, site.ami_secret) if site is not None else ("soitto", "x")
    ari_user, ari_secret = (site.ari_user, site.ari_secret) if site is not None else ("soitto", "x")
    if site is not None:
        dialplan = "{}:{}".format(*site.door)
    return f"""
store = "sqlite:///{folder / "switchboard.sqlite"}"
messages = "{folder / "messages"}"
region = "FI"
[asterisk]
host = "{host}"
ami_port = {port}
ami_user = "{ami_user}"
ami_secret = "{ami_secret}"
ari_url = "{ari}"
ari_user = "{ari_user}"
ari_secret = "{ari_secret}"
recordings = "{messages}"
[crm]
hub = "{hub}"
user = "{user}"
password = "password-{user}"
[dialplan]
listen = "{dialplan}"
secret = "{site.door_secret if site is not None else SECRET}"
[desks]
listen = "127.0.0.1:0"
"""


class SwitchboardProcess:
    """``soitto switchboard serve``; ``text`` is its file."""

    def __init__(self, folder: Path, text: str) -> None:
        self.folder = folder
        self._file = folder / "switchboard.toml"
        self._file.write_text(text, encoding="utf-8")
        self._process: asyncio.subprocess.Process | None = None
        found = re.search(r'secret = "([^"]*)"\n\[desks\]', text)
        assert found is not None
        self._secret = found[1]
        self.desk_url = self.dialplan_url = ""

    async def rules(self, rules: SiteRules) -> None:
        """Set the rules from the command line, while it does not run."""
        process = await self._run("rules", "load", "-", stdin=asyncio.subprocess.PIPE)
        out, _ = await process.communicate(ADAPTER.dump_json(rules))
        assert process.returncode == 0, out.decode()

    async def start(self) -> None:
        """Wait until it lets desks and the dialplan in."""
        self._process = await self._run("serve")
        assert self._process.stdout is not None
        while line := (await self._process.stdout.readline()).decode():
            if found := re.search(r"port (\d+) \(http\).* port (\d+)\.", line):
                host = re.search(r'\[dialplan\]\nlisten = "(.*):\d+"', self._file.read_text(encoding="utf-8"))
                assert host is not None
                self.desk_url = f"http://127.0.0.1:{found[1]}"
                self.dialplan_url = f"http://{host[1]}:{found[2]}"
                return
        raise AssertionError("the switchboard did not start")

    async def _run(self, *arguments: str, stdin: int = asyncio.subprocess.DEVNULL) -> asyncio.subprocess.Process:
        command = [sys.executable, "-m", "app", "switchboard", *arguments]
        place = command.index("switchboard") + (2 if arguments[0] == "serve" else 3)
        command[place:place] = ["--config", str(self._file)]
        log = (self.folder / "switchboard.log").open("ab")
        with log:
            return await asyncio.create_subprocess_exec(
                *command, cwd=ROOT, stdin=stdin, stdout=asyncio.subprocess.PIPE, stderr=log, env={**os.environ}
            )

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    async def kill(self) -> None:
        """As the machine's power fails."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()
            self._process = None

    async def stop(self) -> int:
        """End in order; the exit status."""
        assert self._process is not None
        self._process.terminate()
        status = await self._process.wait()
        self._process = None
        return status

    async def ask(self, what: str, **fields: object) -> str:
        """What the dialplan is answered."""
        return await ask(self.dialplan_url, self._secret, what, **fields)

    @property
    def log(self) -> str:
        return (self.folder / "switchboard.log").read_text(encoding="utf-8")


async def comes_true(check: Callable[[], Awaitable[bool]], what: str) -> None:
    """Wait until something holds that has to be asked for; fails after a long time."""
    deadline = asyncio.get_running_loop().time() + PATIENCE
    while not await check():
        assert asyncio.get_running_loop().time() < deadline, f"never came true: {what}"
        await asyncio.sleep(0.05)


async def ask(url: str, secret: str, what: str, **fields: object) -> str:
    """One of the dialplan's questions."""
    async with httpx.AsyncClient(trust_env=False, timeout=10) as client:
        data = {name: str(value) for name, value in fields.items()}
        answer = await client.post(f"{url}/pbx/{what}", data=data, headers={"X-Soitto-Secret": secret})
        return answer.text


@asynccontextmanager
async def switchboard_process(folder: Path, text: str, rules: SiteRules = RULES) -> AsyncIterator[SwitchboardProcess]:
    """A process with these rules, which is there until the end of the ``with`` block, unless the test ends it."""
    one = SwitchboardProcess(folder, text)
    await one.rules(rules)
    await one.start()
    try:
        yield one
    finally:
        await one.kill()


@asynccontextmanager
async def switchboard(
    folder: Path, hub: str, pbx: Pbx, clock: Clock, rules: SiteRules | None = RULES, user: str = "sue"
) -> AsyncIterator[Switchboard]:
    """The whole switchboard in this process, on *pbx* and *clock*. ``rules``: ``None`` leaves those that it has."""
    config = read(settings(folder, hub, user=user))
    one = Switchboard(config, clock=clock, pbx=pbx)
    if rules is not None:
        await one.rules.replace(rules, one.rules.site.version)
    await one.start()
    try:
        yield one
    finally:
        await one.stop()
