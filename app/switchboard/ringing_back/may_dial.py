# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a callback may be dialled now: the rules, asked with what is in memory for planning, and with what the CRM and the store
say at this very moment before anything is dialled."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.domain.callback import Attempt, Callback
from app.domain.number import Number
from app.domain.ringing_back import Refusal, all_tries, day_began, refusal
from app.switchboard.clock import Clock
from app.switchboard.parts import Promises, Rules
from app.switchboard.ringing_back.runs import Runs

ZONE_KEPT = timedelta(minutes=10)
_ZONES = 5000


class MayDial:
    """Asks the domain's rules."""

    def __init__(self, rules: Rules, promises: Promises, runs: Runs, clock: Clock) -> None:
        self._rules, self._promises, self._runs, self._clock = rules, promises, runs, clock
        self._zones: dict[str, tuple[datetime, str | None]] = {}

    def planned(self, callback: Callback) -> Refusal | None:
        """What speaks against it, as far as is known without asking anybody."""
        now = self._clock.now()
        tries = self._runs.tries(callback.id)
        return self._refusal(callback, tries, self._runs.since(callback.number.key, self._day(callback)), now)

    async def at_last(self, callback: Callback, run: str) -> Refusal | None:
        """What speaks against dialling it in this moment; *callback* as the CRM has just told it, under the claim of *run*."""
        now = self._clock.now()
        await self.look_up(callback.number)
        key = callback.number.key
        tries, today = await self._runs.facts(callback.id, key, self._day(callback), but=run)
        return self._refusal(callback, tries, today, now, claimed=True)

    async def look_up(self, number: Number) -> None:
        """Ask the CRM where this person is, unless it has said so just now. What it once said holds while it says nothing: it may
        be too slow."""
        now = self._clock.now()
        known = self._zones.get(number.key)
        if known is not None and now < known[0] + ZONE_KEPT:
            return
        contact = await self._promises.contact(number)
        if contact is None:
            return
        if len(self._zones) >= _ZONES:
            del self._zones[next(iter(self._zones))]
        self._zones[number.key] = now, contact.zone

    def _refusal(
        self,
        callback: Callback,
        tries: tuple[Attempt, ...],
        today: int,
        now: datetime,
        *,
        claimed: bool = False,
    ) -> Refusal | None:
        told = self._runs.told(callback.id)
        return refusal(
            callback,
            all_tries(callback, tries),
            self._rules.site,
            now=now,
            me=self._promises.me,
            contact_zone=self._zones.get(callback.number.key, (now, None))[1],
            promised=told.promised if told is not None else None,
            today=today,
            claimed=claimed,
        )

    def _day(self, callback: Callback) -> datetime:
        department = self._rules.department(callback.queue)
        return day_began(self._clock.now(), department.zone if department is not None else "UTC")
