# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests of the switchboard's parts: the real store, rules and promises over a simulated exchange, while the CRM is away."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain import record
from app.domain.board import DirectNow, VoiceMessage
from app.domain.callback import Callback
from app.domain.departments import Department, DirectMode, DirectRules, MissedRules, SiteRules
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number, parse
from app.domain.people import Person, Role
from app.switchboard.crm.promises import CrmPromises
from app.switchboard.parts import Tell
from app.switchboard.rules import SiteRulesStore
from app.switchboard.store.database import set_meta
from tests.switchboard.clock import HandClock
from tests.switchboard.exchange import Exchange
from tests.switchboard.passing import CountedDatabase, Passing

ANN, BEN = Person("ann", "Ann", extension="1001"), Person("ben", "Ben", extension="1002")
SUE = Person("sue", "Sue", Role.SUPERVISOR)
RULES = SiteRules(
    departments=(
        Department("support", "Support", "+358942451111", zone="Europe/Helsinki", direct=DirectRules(on=True)),
        Department("sales", "Sales", "+358942452222", zone="Europe/Helsinki", missed=MissedRules(on=False)),
    )
)


class AwayCrm:
    """A CRM that is not there."""

    token = ""

    async def sign_in(self, user: str, password: str) -> Any:
        raise CrmError(CrmErrorKind.UNREACHABLE)

    def attach(self, known: object) -> None:
        """It asks nobody."""

    async def aclose(self) -> None:
        """Nothing is open."""


class PartsSide:
    """What the parts are given. ``time`` passes as a test says."""

    def __init__(self, folder: Path, clock: HandClock) -> None:
        self.folder, self.clock = folder, clock
        self.exchange = Exchange(clock)
        for queue in ("support", "sales"):
            self.exchange.queue(queue)
        self.told: list[Tell] = []
        self.tell = self.told.append
        self.time = Passing(clock, lambda: self.database.under_way > 0)
        self.open()

    def open(self) -> None:
        """The store, and what reads it; again after :meth:`shut`."""
        self.database = CountedDatabase(f"sqlite:///{self.folder / 'switchboard.sqlite'}")
        people = json.dumps([record.person(one) for one in (ANN, BEN, SUE)])
        self.database.run_now(lambda connection: set_meta(connection, "people", people))
        self.rules = SiteRulesStore(self.database)
        self.promises = CrmPromises(AwayCrm(), self.database, self.clock, "FI", user="switchboard")  # type: ignore[arg-type]

    async def shut(self) -> None:
        await self.promises.stop()
        self.database.close()

    async def set(self, site: SiteRules) -> None:
        """New rules."""
        await self.rules.replace(site, self.rules.site.version)

    async def direct(self, mode: DirectMode, minutes: int = 60) -> None:
        """Another mode of direct callback for the first department."""
        first, *rest = self.rules.site.departments
        changed = replace(first, direct=DirectRules(True, mode, minutes))
        await self.set(replace(self.rules.site, departments=(changed, *rest)))

    # What there is

    @property
    def open_callbacks(self) -> list[Callback]:
        return list(self.promises.open.values())

    def of(self, number: str) -> tuple[Callback, ...]:
        return self.promises.of_number(parse(number, "FI"))

    def lines_told(self) -> list[DirectNow]:
        return [one.what for one in self.told if isinstance(one.what, DirectNow)]

    def messages_told(self) -> list[VoiceMessage]:
        return [one.what for one in self.told if isinstance(one.what, VoiceMessage)]


@asynccontextmanager
async def parts_side(folder: Path, clock: HandClock | None = None) -> AsyncIterator[PartsSide]:
    side = PartsSide(folder, clock or HandClock())
    await side.set(RULES)
    await side.promises.start()
    try:
        yield side
    finally:
        await side.exchange.stop()
        await side.shut()


def number(text: str) -> Number:
    return parse(text, "FI")


async def turn() -> None:
    """Let what is ready run."""
    for _ in range(5):
        await asyncio.sleep(0)
