# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of days in memory, counted by the domain from what the rig holds: part of :mod:`tests.ui.fakes`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.domain.day import Day, PeopleReport, day_of, people_rows, span_of
from app.ui import clock

if TYPE_CHECKING:
    from tests.ui.fakes import Rig


class FakeDay:
    """``working`` is the agent's time in each state; ``report`` what the CRM has of everybody, ``None``: what the rig holds."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.working: dict[str, float] = {}
        self.report: PeopleReport | None = None

    async def mine(self, first: date, last: date, zone: ZoneInfo) -> Day:
        await self._rig.step("day.mine", first, last)
        desk = self._rig.desk
        promises, calls = list(self._rig.store.values()), list(desk.history.calls)
        return day_of(desk.account.person.id, calls, promises, self.working, first, last, zone, clock.now())

    async def people(self, first: date, last: date, zone: ZoneInfo) -> PeopleReport:
        await self._rig.step("day.people", first, last)
        if self.report is not None:
            return self.report
        rows = people_rows((), list(self._rig.store.values()), span_of(first, last, zone), clock.now())
        return PeopleReport(rows, calls=False)
