# SPDX-License-Identifier: GPL-3.0-or-later
"""The world of the demo: a hub with a team and a day's callbacks, and customers on loopback SIP. All of it real processes."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app import program
from app.crm.hub import HubCrm
from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Origin, Priority
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import parse
from app.hub.embedded import EmbeddedHub, NewPerson

AGENT = "agent"
TEAM = (
    (AGENT, "Anna Virtanen", "agent", "100"),
    ("bat", "Бат-Эрдэнэ Дорж", "agent", "101"),
    ("eva", "Szabó Éva", "agent", "102"),
    ("olga", "Ольга Смирнова", "admin", "103"),
)
"""Sign-in name, name, role, extension; what a colleague does when called goes by the last digit as with customers."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A callback of the demo: due in so many minutes from now."""

    number: str
    customer: str
    minutes: int
    reason: str | None
    priority: Priority
    owner: str | None
    note: str = ""
    tried: CallResult | None = None


# Real number plans, invented people. The last digit decides what the customer does when called.
PROMISES = (
    Promise(
        "+976 9911 2230",
        "Сарнай Болд",
        -8,
        "order_status",
        Priority.HIGH,
        AGENT,
        "Захиалга 4418, хүргэлтийн хаяг солих",
    ),
    Promise(
        "+36 30 123 4561", "Kovács Péter", 7, "refund", Priority.NORMAL, AGENT, "A visszatérítés még nem érkezett meg"
    ),
    Promise("+358 40 123 4564", "Aino Mäkelä", 25, "technical", Priority.NORMAL, AGENT, "Reititin ei käynnisty"),
    Promise("+7 912 345-67-83", "Иван Петров", -2, "complaint", Priority.URGENT, None, "Просил руководителя"),
    Promise("+976 8800 1232", "Төмөрбаатар ХХК", 90, "offer", Priority.NORMAL, None),
    Promise("+36 1 234 5675", "Nagy és Társa Kft.", 40, "payment", Priority.LOW, "eva"),
    Promise("+358 9 123 4566", "Virtanen Oy", 150, "delivery", Priority.NORMAL, "bat"),
    Promise(
        "+7 495 123-45-67",
        "Ольга Кузнецова",
        60 * 20,
        "callback_requested",
        Priority.NORMAL,
        None,
        "Звонить после обеда",
    ),
    Promise("+44 20 7946 0950", "", -15, "missed_call", Priority.NORMAL, None),
    Promise("+36 20 987 6541", "Tóth Gergely", -40, "order_status", Priority.HIGH, None, tried=CallResult.NO_ANSWER),
)


class World:
    """Belongs to the engine's loop. Passwords are made for one run and never leave it."""

    def __init__(self, folder: Path, *, customers: Sequence[str] = ()) -> None:
        self.password = secrets.token_urlsafe(12)
        people = [NewPerson(one, name, role, self.password, extension) for one, name, role, extension in TEAM]
        self.hub = EmbeddedHub(folder / "hub", people=people)
        self._customer_arguments = customers
        self._customers: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self.customers_port = 0
        self.told: list[dict[str, Any]] = []
        """What the customers reported about their calls."""
        self.on_told: Callable[[dict[str, Any]], None] | None = None

    async def start(self) -> str:
        """Start the hub and the customers; the hub's address."""
        url, _ = await asyncio.gather(self.hub.start(), self._start_customers())
        return url

    async def _start_customers(self) -> None:
        self._customers = process = await asyncio.create_subprocess_exec(
            *program.command("demo-customers", *self._customer_arguments),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert process.stdout is not None
        ready = json.loads(await process.stdout.readline())
        self.customers_port = int(ready["listening"].rpartition(":")[2])
        self._reading = asyncio.get_running_loop().create_task(self._read(process.stdout))

    async def _read(self, stdout: asyncio.StreamReader) -> None:
        while line := await stdout.readline():
            event = json.loads(line)
            self.told.append(event)
            if self.on_told is not None:
                self.on_told(event)

    async def say(self, **message: Any) -> None:
        """Tell the customers something (see :mod:`app.demo.customers`)."""
        assert self._customers is not None
        assert self._customers.stdin is not None
        self._customers.stdin.write(json.dumps(message).encode() + b"\n")
        await self._customers.stdin.drain()

    async def agent_at(self, listening: str) -> None:
        """Where the customers reach the agent."""
        await self.say(do="desk", address=listening, user=AGENT)

    async def crm(self, user: str) -> HubCrm:
        """The hub as one of the team sees it."""
        assert self.hub.url is not None
        crm = HubCrm(self.hub.url)
        await crm.sign_in(user, self.password)
        return crm

    async def fill(self, promises: Sequence[Promise] = PROMISES) -> None:
        """Give the hub a day's callbacks, made by the team."""
        crm = await self.crm("olga")
        try:
            now = datetime.now(UTC)
            for promise in promises:
                await self._promise(crm, promise, now)
            await self._fill_contacts(crm.token, promises)
        finally:
            await crm.aclose()

    async def _fill_contacts(self, token: str, promises: Sequence[Promise]) -> None:
        """Those who were promised a call are contacts of the site, with a company where the name is one."""
        import httpx

        headers = {"Authorization": f"Bearer {token}"}
        async with httpx.AsyncClient(base_url=f"{self.hub.url}/api/v1", headers=headers, trust_env=False) as client:
            for promise in promises:
                if promise.customer:
                    key = parse(promise.number, "GB").key
                    body = {"name": promise.customer, "numbers": [key]}
                    (await client.put(f"/contacts/contact-{key.strip('+')}", json=body)).raise_for_status()

    @staticmethod
    async def _promise(crm: HubCrm, promise: Promise, now: datetime) -> None:
        number = parse(promise.number, "GB")
        callback = Callback(
            id=new_id(),
            number=number,
            due=at_instant(now + timedelta(minutes=promise.minutes), "UTC"),
            created_at=now - timedelta(hours=1),
            created_by="olga",
            origin=Origin.CALL,
            customer=promise.customer,
            reason=promise.reason,
            note=promise.note,
            priority=promise.priority,
            owner=promise.owner,
        )
        await crm.save(callback, 0, new_id())
        if promise.tried is not None:
            ended = now - timedelta(minutes=30)
            tried = Attempt(new_id(), "olga", ended - timedelta(seconds=45), promise.tried, ended)
            await crm.record_attempt(callback.id, tried, "")

    async def stop(self) -> None:
        """End the customers and the hub."""
        if self._customers is not None and self._customers.stdin is not None:
            self._customers.stdin.close()
            try:
                await asyncio.wait_for(self._customers.wait(), 5)
            except TimeoutError:
                self._customers.kill()
                await self._customers.wait()
        if self._reading is not None:
            await self._reading
        await self.hub.stop()
