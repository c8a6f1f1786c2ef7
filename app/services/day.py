# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of some days: the agent's own, counted from the replica, and everybody's for supervisors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from app.domain.abilities import Abilities
from app.domain.day import Day, PeopleReport, day_of, people_rows, span_of
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.spell import working_time
from app.services.clock import Clock
from app.services.place import Place
from app.services.ports import ListReader
from app.services.reading import Reading


class DayDesk:
    """Counted in a worker thread. ``abilities`` are the CRM's, ``None`` until it has told them."""

    def __init__(self, place: Place, clock: Clock, abilities: Callable[[], Abilities | None]) -> None:
        self._place, self._clock, self._abilities = place, clock, abilities
        self._mine, self._everybody = Reading(place, "day"), Reading(place, "day-people")

    async def mine(self, first: date, last: date, zone: ZoneInfo) -> Day:
        """What the signed-in agent did from one local day to another, both included; a newer call ends one that still waits with
        ``CancelledError``."""
        person, now = self._place().person.id, self._clock.now()

        def count(reader: ListReader) -> Day:
            span = span_of(first, last, zone)
            calls, callbacks, spells = reader.day(span, now)
            working = working_time((one for one in spells if one.person == person), span.since, span.until, now)
            return day_of(person, calls, callbacks, working, first, last, zone, now)

        return await self._mine.newest(count)

    async def people(self, first: date, last: date, zone: ZoneInfo) -> PeopleReport:
        """Everybody's figures, from the CRM where it counts them (raises :class:`CrmError`), else what the callbacks in the replica
        tell, without calls."""
        able = self._abilities()
        if able is None or able.people_report:
            try:
                return await self._place().crm.people_report(first, last, zone.key)
            except CrmError as error:
                if error.kind is not CrmErrorKind.REFUSED or error.code != "no_report":
                    raise
        now = self._clock.now()

        def count(reader: ListReader) -> PeopleReport:
            span = span_of(first, last, zone)
            return PeopleReport(people_rows((), reader.day(span, now)[1], span, now), calls=False)

        return await self._everybody.newest(count)

    def close(self) -> None:
        """Stop the threads."""
        self._mine.close()
        self._everybody.close()
