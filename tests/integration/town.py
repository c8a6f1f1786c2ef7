# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's customers as far sides of the tests: their process, and a desk's phone that calls them."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from typing import Any

from app.telephony.port import HeardChanged, Hears, LineChanged, LineState, PhoneSettings, Progress, SipAccount
from tests.integration.sip_peer import PATIENCE, Desk, direct


class Town:
    """The customers' process and a desk that calls it."""

    def __init__(self, settings: PhoneSettings, account: SipAccount | None = None, **arguments: str) -> None:
        """*arguments* of the customers' program; with an *account* the desk's line is there, and not straight at them."""
        self.desk = Desk(settings)
        self._account = account
        self._arguments = arguments

    async def start(self) -> Town:
        arguments = [word for name, value in self._arguments.items() for word in (f"--{name.replace('_', '-')}", value)]
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "app.demo.customers", *arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        await self.desk.phone.start()
        ready = await self.heard("ready")
        account = self._account or direct(int(ready["listening"].rpartition(":")[2]))
        self.address = await self.desk.phone.register(account)
        if self._account is not None:
            await self.desk.wait_for(lambda e: isinstance(e, LineChanged) and e.state is LineState.REGISTERED)
        self.say(do="desk", address=self.address)
        return self

    def say(self, **message: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message).encode() + b"\n")

    async def heard(self, event: str, **fields: Any) -> dict[str, Any]:
        """Read on until the customers report this."""
        assert self.process.stdout is not None
        while True:
            message = json.loads(await asyncio.wait_for(self.process.stdout.readline(), PATIENCE))
            if message["event"] == event and fields.items() <= message.items():
                return message

    async def talk(self, number: str = "+447700900120") -> tuple[str, str]:
        """Call a customer who talks, and is heard: the desk's id of the call and the customers'."""
        call = await self.desk.dial(number)
        key = (await self.heard("called", number=number))["call"]
        await self.desk.reached(call, Progress.MEDIA_FLOWS)
        await self.hears(call, Hears.SPEECH)
        return call, key

    async def hears(self, call: str, hears: Hears) -> None:
        """Wait until that is the last that was told of the other side."""
        await self.desk.wait_until(lambda: self.told(call)[-1:] == [hears])

    def told(self, call: str, *, ours: bool = False) -> list[Hears]:
        """All that was told of what is heard in a call."""
        return [e.hears for e in self.desk.events if isinstance(e, HeardChanged) and (e.call, e.ours) == (call, ours)]

    async def stop(self) -> int:
        await self.desk.phone.stop()
        assert self.process.stdin is not None
        self.process.stdin.close()
        return await self.process.wait()
